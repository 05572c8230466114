//! One record of whatever kind, and what a range is with it in place, or without it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::de::Error as _;
use serde_json::{Error, Value, from_value, to_value};

use super::{
    ConceptRecord, ContactRecord, FollowUpRuleRecord, InstitutionRecord, LegalRecord, OfferRecord,
    OrganisationRecord, Records, RoutingRuleRecord, SourceRecord, StaircaseRecord, Written, offer,
};
use crate::content::Content;
use crate::key::Key;
use crate::law::Reference;
use crate::problem::{Problem, ProblemCode};
use crate::routing;

/// How many offers a refusal names; of all it is told how many there are.
const MOST_NAMED: usize = 5;

/// What kind of thing a record is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// A source.
    Source,
    /// A municipality.
    Municipality,
    /// A staircase with its steps.
    Staircase,
    /// A legal provision.
    Legal,
    /// A concept.
    Concept,
    /// An organisation.
    Organisation,
    /// A contact point.
    Contact,
    /// A school, daycare or club.
    Institution,
    /// A rule of the guide.
    RoutingRule,
    /// A rule of when to look again.
    FollowUpRule,
    /// An offer with its variants.
    Offer,
    /// What can be had of an offer.
    Availability,
}

impl Written for Entity {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Source, "source"),
        (Self::Municipality, "municipality"),
        (Self::Staircase, "staircase"),
        (Self::Legal, "legal"),
        (Self::Concept, "concept"),
        (Self::Organisation, "organisation"),
        (Self::Contact, "contact"),
        (Self::Institution, "institution"),
        (Self::RoutingRule, "routing-rule"),
        (Self::FollowUpRule, "follow-up-rule"),
        (Self::Offer, "offer"),
        (Self::Availability, "availability"),
    ];
}

/// A record of a kind that is proposed before it is published.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "each is the record of its name")]
pub enum Record {
    Source(SourceRecord),
    Staircase(StaircaseRecord),
    Legal(LegalRecord),
    Concept(Box<ConceptRecord>),
    Organisation(OrganisationRecord),
    Contact(ContactRecord),
    Institution(InstitutionRecord),
    RoutingRule(Box<RoutingRuleRecord>),
    FollowUpRule(Box<FollowUpRuleRecord>),
    Offer(Box<OfferRecord>),
}

impl Record {
    /// What kind of thing it is about.
    pub fn entity(&self) -> Entity {
        match self {
            Self::Source(_) => Entity::Source,
            Self::Staircase(_) => Entity::Staircase,
            Self::Legal(_) => Entity::Legal,
            Self::Concept(_) => Entity::Concept,
            Self::Organisation(_) => Entity::Organisation,
            Self::Contact(_) => Entity::Contact,
            Self::Institution(_) => Entity::Institution,
            Self::RoutingRule(_) => Entity::RoutingRule,
            Self::FollowUpRule(_) => Entity::FollowUpRule,
            Self::Offer(_) => Entity::Offer,
        }
    }

    /// What the thing is known by.
    pub fn key(&self) -> &str {
        match self {
            Self::Source(record) => &record.key,
            Self::Staircase(record) => &record.key,
            Self::Legal(record) => &record.reference,
            Self::Concept(record) => &record.key,
            Self::Organisation(record) => &record.key,
            Self::Contact(record) => &record.key,
            Self::Institution(record) => &record.key,
            Self::RoutingRule(record) => &record.key,
            Self::FollowUpRule(record) => &record.key,
            Self::Offer(record) => &record.slug,
        }
    }

    /// What a person calls the thing.
    pub fn name(&self) -> &str {
        match self {
            Self::Source(record) => &record.title,
            Self::Staircase(record) => &record.name,
            Self::Legal(record) => &record.reference,
            Self::Concept(record) => &record.label,
            Self::Organisation(record) => &record.name,
            Self::Contact(record) => &record.name,
            Self::Institution(record) => &record.name,
            Self::RoutingRule(record) => &record.name,
            Self::FollowUpRule(record) => &record.name,
            Self::Offer(record) => &record.name,
        }
    }

    /// The offer; none if it is about something else.
    pub fn offer(&self) -> Option<&OfferRecord> {
        match self {
            Self::Offer(offer) => Some(offer),
            _ => None,
        }
    }

    /// The record of a thing that is there; none if it is not, or of a kind that is not proposed.
    pub fn standing(content: &Content, entity: Entity, key: &str) -> Option<Self> {
        Some(match entity {
            Entity::Source => Self::Source(SourceRecord::of(content.sources.get(key)?)),
            Entity::Staircase => Self::Staircase(StaircaseRecord::of(content.staircases.get(key)?)),
            Entity::Legal => Self::Legal(LegalRecord::of(content.law.exactly(&Reference::parse(key).ok()?)?)),
            Entity::Concept => {
                let concept = content.vocabulary.concept(&Key::parse(key).ok()?)?;
                Self::Concept(Box::new(ConceptRecord::of(concept)))
            }
            Entity::Organisation => {
                Self::Organisation(OrganisationRecord::of(content.organisations.get(key)?))
            }
            Entity::Contact => Self::Contact(ContactRecord::of(content.contacts.get(key)?)),
            Entity::Institution => Self::Institution(InstitutionRecord::of(content.institutions.get(key)?)),
            Entity::RoutingRule => {
                Self::RoutingRule(Box::new(RoutingRuleRecord::of(content.routing.get(key)?)))
            }
            Entity::FollowUpRule => {
                Self::FollowUpRule(Box::new(FollowUpRuleRecord::of(content.follow_up_rules.get(key)?)))
            }
            Entity::Offer => Self::Offer(Box::new(OfferRecord::of(content.offers.get(key)?))),
            Entity::Municipality | Entity::Availability => return None,
        })
    }

    /// It, as it is kept.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub fn to_json(&self) -> Result<Value, Error> {
        match self {
            Self::Source(record) => to_value(record),
            Self::Staircase(record) => to_value(record),
            Self::Legal(record) => to_value(record),
            Self::Concept(record) => to_value(record),
            Self::Organisation(record) => to_value(record),
            Self::Contact(record) => to_value(record),
            Self::Institution(record) => to_value(record),
            Self::RoutingRule(record) => to_value(record),
            Self::FollowUpRule(record) => to_value(record),
            Self::Offer(record) => to_value(record),
        }
    }

    /// A record of a kind, as it was kept.
    ///
    /// # Errors
    /// If it is none of that kind.
    pub fn from_json(entity: Entity, json: Value) -> Result<Self, Error> {
        Ok(match entity {
            Entity::Source => Self::Source(from_value(json)?),
            Entity::Staircase => Self::Staircase(from_value(json)?),
            Entity::Legal => Self::Legal(from_value(json)?),
            Entity::Concept => Self::Concept(from_value(json)?),
            Entity::Organisation => Self::Organisation(from_value(json)?),
            Entity::Contact => Self::Contact(from_value(json)?),
            Entity::Institution => Self::Institution(from_value(json)?),
            Entity::RoutingRule => Self::RoutingRule(from_value(json)?),
            Entity::FollowUpRule => Self::FollowUpRule(from_value(json)?),
            Entity::Offer => Self::Offer(from_value(json)?),
            Entity::Municipality | Entity::Availability => {
                return Err(Error::custom(format!("{} is not proposed", entity.written())));
            }
        })
    }

    /// Records that are this one alone.
    pub fn alone(self) -> Records {
        let mut records = Records::default();
        match self {
            Self::Source(record) => records.sources.push(record),
            Self::Staircase(record) => records.staircases.push(record),
            Self::Legal(record) => records.provisions.push(record),
            Self::Concept(record) => records.concepts.push(*record),
            Self::Organisation(record) => records.organisations.push(record),
            Self::Contact(record) => records.contacts.push(record),
            Self::Institution(record) => records.institutions.push(record),
            Self::RoutingRule(record) => records.routing_rules.push(*record),
            Self::FollowUpRule(record) => records.follow_up_rules.push(*record),
            Self::Offer(record) => records.offers.push(*record),
        }
        records
    }

    /// The content with this in place of the thing of its kind and key, or among the others.
    ///
    /// # Errors
    /// Everything that is wrong with the record; if nothing is, everything that uses the thing as it stands and could
    /// not any more ([`ProblemCode::InUse`]).
    pub fn onto(&self, content: &Content) -> Result<Content, Vec<Problem>> {
        if let Self::Offer(record) = self {
            let mut with = content.clone();
            with.offers.put(Arc::new(record.check_within(content)?));
            return Ok(with);
        }
        let mut records = Records::beside_offers(content);
        records.replace(&self.clone().alone());
        let (beside, faults) = records.read();
        let with = self.entity().put(content, beside);
        let broken = with.problems();
        let mut own = self.own(&faults);
        own.extend(self.unsound(&with));
        for problem in self.own(&broken) {
            if own.iter().all(|told| told.field != problem.field) {
                own.push(problem);
            }
        }
        if !own.is_empty() {
            return Err(own);
        }
        let elsewhere: Vec<Problem> = faults.into_iter().chain(broken).map(in_use).collect();
        if elsewhere.is_empty() { Ok(with) } else { Err(elsewhere) }
    }

    /// What is not refused where it stands already, but is not to be written anew.
    fn unsound(&self, with: &Content) -> Vec<Problem> {
        match self {
            Self::Contact(record) => record.unreachable(),
            Self::Source(record) => offer::address("url", record.url.as_deref()).into_iter().collect(),
            Self::Staircase(record) => left_off(with, &record.key).into_iter().collect(),
            // Whichever rule a hole in the table is told at, it is this one that makes it.
            Self::RoutingRule(_) => routing::faults(&with.routing).into_iter().map(of_this).collect(),
            Self::Legal(_)
            | Self::Concept(_)
            | Self::Organisation(_)
            | Self::Institution(_)
            | Self::FollowUpRule(_)
            | Self::Offer(_) => Vec::new(),
        }
    }

    /// Those of the problems that are of this record, under its own fields.
    fn own(&self, problems: &[Problem]) -> Vec<Problem> {
        let kind = self.entity().written();
        let as_typed = format!("{kind} {}.", self.key());
        // A reference can be typed in several ways.
        let as_read = Reference::parse(self.key()).map(|reference| format!("{kind} {reference}.")).ok();
        let bare = |problem: &Problem| {
            let field = &problem.field;
            let rest = field.strip_prefix(&as_typed).or_else(|| field.strip_prefix(as_read.as_ref()?));
            rest.map(|rest| Problem { field: rest.to_owned(), ..problem.clone() })
        };
        problems.iter().filter_map(bare).collect()
    }
}

impl Entity {
    /// The content without the thing of this kind and key.
    ///
    /// # Errors
    /// Everything that refers to it ([`ProblemCode::InUse`]).
    pub fn without(self, content: &Content, key: &str) -> Result<Content, Vec<Problem>> {
        let (with, mut broken) = if self == Self::Offer {
            (without_offer(content, key), Vec::new())
        } else {
            let mut records = Records::beside_offers(content);
            records.remove(self, key);
            let (beside, problems) = records.read();
            (self.put(content, beside), problems)
        };
        broken.extend(with.problems());
        let hole = |problem: Problem| Problem { field: "key".to_owned(), ..problem };
        let holes: Vec<Problem> = match self {
            Self::RoutingRule => routing::faults(&with.routing).into_iter().map(hole).collect(),
            _ => Vec::new(),
        };
        if !holes.is_empty() {
            return Err(holes);
        }
        if self == Self::Legal {
            broken.extend(naming(&with, key));
        }
        if broken.is_empty() { Ok(with) } else { Err(broken.into_iter().map(in_use).collect()) }
    }

    /// The content with the things of this kind that stand beside the offers as they are there; all else is shared.
    fn put(self, content: &Content, beside: Content) -> Content {
        let mut with = content.clone();
        match self {
            Self::Source => with.sources = beside.sources,
            Self::Staircase => with.staircases = beside.staircases,
            Self::Legal => with.law = beside.law,
            Self::Concept => with.vocabulary = beside.vocabulary,
            Self::Organisation => with.organisations = beside.organisations,
            Self::Contact => with.contacts = beside.contacts,
            Self::Institution => with.institutions = beside.institutions,
            Self::RoutingRule => with.routing = beside.routing,
            Self::FollowUpRule => with.follow_up_rules = beside.follow_up_rules,
            Self::Municipality | Self::Offer | Self::Availability => {}
        }
        with
    }
}

/// That a municipality's own staircase has not all steps that its offers stand on: those would stand on none.
fn left_off(with: &Content, key: &str) -> Option<Problem> {
    let staircase = with.staircases.get(key)?;
    let municipality = staircase.shell().municipality?;
    let offers = with.offers.iter().filter(|offer| offer.municipality == municipality);
    let mut missing: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for offer in offers {
        let steps = offer.variants.iter().flat_map(|variant| &variant.steps);
        for step in steps.filter(|step| staircase.step(step).is_none()) {
            missing.entry(step.as_str()).or_default().insert(offer.name.as_str());
        }
    }
    let steps: Vec<&str> = missing.keys().copied().collect();
    let offers: BTreeSet<&str> = missing.values().flatten().copied().collect();
    let first: Vec<&str> = offers.iter().take(MOST_NAMED).copied().collect();
    let message = format!(
        "Kommunens tilbud står på trin, som trappen ikke har: {}. Det gælder {} tilbud, bl.a. {}. Lad trappens trin have \
         de nøgler.",
        steps.join(", "),
        offers.len(),
        first.join(", ")
    );
    (!offers.is_empty()).then(|| Problem::new("step", ProblemCode::Conflict, message))
}

/// The content without an offer and what can be had of it.
fn without_offer(content: &Content, slug: &str) -> Content {
    let others = content.offers.iter().filter(|offer| offer.slug.as_str() != slug);
    let known = content.availabilities.iter().filter(|known| known.offer.as_str() != slug);
    Content { offers: others.cloned().collect(), availabilities: known.cloned().collect(), ..content.clone() }
}

/// What names a place in the law, and would otherwise be taken to mean the wider one that it lies in.
fn naming(content: &Content, key: &str) -> Vec<Problem> {
    let Ok(reference) = Reference::parse(key) else { return Vec::new() };
    let successors = content.law.provisions().filter(|one| one.successors.contains(&reference));
    let law = successors.map(|one| format!("legal {}.successors", one.reference));
    let offers = content.offers.iter().flat_map(|offer| {
        let naming = offer.variants.iter().filter(|variant| variant.legal.contains(&reference));
        naming.map(|variant| format!("offer {}.variant {}.legal", offer.slug, variant.key))
    });
    let rules = content.follow_up_rules.values().flat_map(|rule| {
        let fields = [("law", rule.law == Some(reference)), ("legal", rule.scope.legal.contains(&reference))];
        let naming = fields.into_iter().filter(|(_, names)| *names);
        naming.map(|(field, _)| format!("follow-up-rule {}.{field}", rule.key))
    });
    let message = "Henviser til stedet: ret henvisningen.";
    law.chain(offers).chain(rules).map(|field| Problem::new(field, ProblemCode::InUse, message)).collect()
}

/// The fault of a table, at the field of the rule that is written.
fn of_this(problem: Problem) -> Problem {
    let field = problem.field.rsplit_once('.').map_or(problem.field.as_str(), |(_, field)| field).to_owned();
    Problem { field, ..problem }
}

/// That something uses a thing as it stands.
fn in_use(problem: Problem) -> Problem {
    Problem { code: ProblemCode::InUse, ..problem }
}
