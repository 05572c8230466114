//! Places where children are, and rules of the guide, as somebody wants them: what is left out stays as it is.

use async_graphql::{InputObject, MaybeUndefined};

use super::closed_set::{AgeBand, Confidence, YesNo};
use super::guide_set::{CaseOpened, Colour, Entrance, InstitutionKind, Parents, ParentsFirst, Profession};
use super::offer_input::{SourceRefInput, each, put, put_or_take, word};
use super::record_input::RecordInput;
use super::scalar::Date;
use crate::record::{ConditionRecord, Entity, InstitutionRecord, Record, TurnRecord, VisitRecord};
use crate::{age, contact, institution, law, offer, routing};

/// A school, daycare or club as it is to be. What is left out stays as it is, or, of a new one, is not stated; null, or an
/// empty list, takes away what was stated.
#[derive(Debug, InputObject)]
pub struct InstitutionInput {
    /// Stable name, beginning with the municipality's. It is never changed.
    key: String,
    /// Whose it is, by code; of a new one the home municipality if left out.
    municipality: Option<String>,
    /// Its name.
    name: Option<String>,
    /// What kind of place it is.
    kind: Option<InstitutionKind>,
    /// The district it lies in.
    district: MaybeUndefined<String>,
    /// Its own contact points, by key, which are then no other place's: its team, its adviser. What is the whole
    /// municipality's need not be named.
    contacts: Option<Vec<String>>,
    /// When they come: all of it.
    visits: Option<Vec<VisitInput>>,
    /// Where it is stated.
    sources: Option<Vec<SourceRefInput>>,
}

/// When a contact point is at a place. What falls on a public holiday does not take place.
#[derive(Debug, InputObject)]
pub struct VisitInput {
    /// Who comes, by the contact point's key.
    contact: String,
    /// The first day it can be.
    first: Date,
    /// When it begins, in Danish time: `13:00`.
    from: String,
    /// When it ends.
    to: String,
    /// When again, as a recurrence rule of iCalendar (RFC 5545) by day, week or month: `FREQ=WEEKLY;INTERVAL=3`.
    repeats: String,
    /// What is to be known of it: which room, whether one has to be signed up.
    note: Option<String>,
}

impl From<VisitInput> for VisitRecord {
    fn from(visit: VisitInput) -> Self {
        let VisitInput { contact, first, from, to, repeats, note } = visit;
        Self { contact, first: first.0, from, to, repeats, note }
    }
}

impl RecordInput for InstitutionInput {
    const ENTITY: Entity = Entity::Institution;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, home: String) -> Record {
        let mut record = match standing {
            Some(Record::Institution(record)) => record,
            _ => InstitutionRecord { municipality: home, ..InstitutionRecord::default() },
        };
        record.key = self.key;
        put(&mut record.municipality, self.municipality);
        put(&mut record.name, self.name);
        put(&mut record.kind, self.kind.map(|one| Some(word(institution::InstitutionKind::from(one)))));
        put_or_take(&mut record.district, self.district);
        put(&mut record.contacts, self.contacts);
        put(&mut record.visits, each(self.visits));
        put(&mut record.sources, each(self.sources));
        Record::Institution(record)
    }
}

/// A row of the guide's table as it is to be. What is left out stays as it is, or, of a new one, is everything; null, or
/// an empty list, takes away what was stated. The table must answer every situation, and every row must have one.
#[derive(Debug, InputObject)]
pub struct RoutingRuleInput {
    /// Stable name. It is never changed.
    key: String,
    /// Whose rule it is, by code: its own rules are asked before those that hold everywhere, which name none.
    municipality: MaybeUndefined<String>,
    /// Its place in the table: the lowest is asked first.
    rank: Option<i32>,
    /// What it is called: the situation in a few words.
    name: Option<String>,
    /// When it applies: each list that is not empty must have the value of the situation.
    when: Option<ConditionInput>,
    /// When it does not, for another row is to: one of these is enough.
    unless: Option<ConditionInput>,
    /// Whom to turn to, in order.
    turns: Option<Vec<TurnInput>>,
    /// What to do, first thing first; at most five.
    steps: Option<Vec<String>>,
    /// What is said to the parents.
    to_parents: Option<ParentsFirst>,
    /// Whether turning to them opens a case.
    opens_case: Option<CaseOpened>,
    /// What else is to be known.
    note: MaybeUndefined<String>,
    /// How sure it is.
    confidence: Option<Confidence>,
    /// Where it is stated, by the sources' keys.
    sources: Option<Vec<String>>,
}

/// Values that situations are told apart by.
#[derive(Debug, InputObject)]
pub struct ConditionInput {
    /// Who asks.
    #[graphql(default)]
    roles: Vec<Profession>,
    /// How old the child is, where that is known.
    #[graphql(default)]
    ages: Vec<AgeBand>,
    /// How the child is seen to thrive.
    #[graphql(default)]
    colours: Vec<Colour>,
    /// Whether the family has an open case.
    #[graphql(default)]
    open_case: Vec<YesNo>,
    /// What the parents know and think.
    #[graphql(default)]
    parents: Vec<Parents>,
    /// What the worry is about: one of these concepts, by key, or something narrower.
    #[graphql(default)]
    about: Vec<String>,
}

impl From<ConditionInput> for ConditionRecord {
    fn from(said: ConditionInput) -> Self {
        Self {
            roles: said.roles.into_iter().map(|one| word(routing::Profession::from(one))).collect(),
            ages: said.ages.into_iter().map(|one| word(age::AgeBand::from(one))).collect(),
            colours: said.colours.into_iter().map(|one| word(routing::Colour::from(one))).collect(),
            open_case: said.open_case.into_iter().map(|one| word(offer::YesNo::from(one))).collect(),
            parents: said.parents.into_iter().map(|one| word(routing::Parents::from(one))).collect(),
            about: said.about,
        }
    }
}

/// Whom a row says to turn to.
#[derive(Debug, InputObject)]
pub struct TurnInput {
    /// What for. Who it is, the place or the municipality says.
    entrance: Entrance,
    /// A contact point of its own, by key, where not the place's or the municipality's is meant.
    contact: Option<String>,
    /// Why, in a sentence.
    why: String,
}

impl From<TurnInput> for TurnRecord {
    fn from(turn: TurnInput) -> Self {
        let TurnInput { entrance, contact, why } = turn;
        Self { to: word(contact::Entrance::from(entrance)), contact, why }
    }
}

impl RecordInput for RoutingRuleInput {
    const ENTITY: Entity = Entity::RoutingRule;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, _home: String) -> Record {
        let mut record = match standing {
            Some(Record::RoutingRule(record)) => record,
            _ => Box::default(),
        };
        record.key = self.key;
        put_or_take(&mut record.municipality, self.municipality);
        put(&mut record.rank, self.rank.map(|rank| u16::try_from(rank).unwrap_or(u16::MAX)));
        put(&mut record.name, self.name);
        put(&mut record.when, self.when.map(Into::into));
        put(&mut record.unless, self.unless.map(Into::into));
        put(&mut record.turns, each(self.turns));
        put(&mut record.steps, self.steps);
        put(&mut record.to_parents, self.to_parents.map(|one| word(routing::ParentsFirst::from(one))));
        put(&mut record.case, self.opens_case.map(|one| Some(word(routing::OpensCase::from(one)))));
        put_or_take(&mut record.note, self.note);
        put(&mut record.confidence, self.confidence.map(|one| word(law::Confidence::from(one))));
        put(&mut record.sources, self.sources);
        Record::RoutingRule(record)
    }
}
