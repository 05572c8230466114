//! What stands beside the offers, as somebody wants it: what is left out stays as it is.

use async_graphql::{InputObject, MaybeUndefined};

use super::closed_set::{
    Audience, Confidence, DecidingBody, IcsDimension, OrganisationKind, Requirement, Scheme, WhoseProblem,
};
use super::guide_set::Entrance;
use super::offer_input::{SourceRefInput, each, put, put_or_take, word, words};
use super::scalar::Date;
use crate::record::{
    CodeRecord, ConceptRecord, ContactRecord, Entity, LegalRecord, OrganisationRecord, PersonAgesRecord,
    Record, SourceRecord, StaircaseRecord, StepRecord,
};
use crate::{concept, contact, law, offer};

/// A thing as it is to be.
pub trait RecordInput {
    /// What kind of thing it is.
    const ENTITY: Entity;

    /// What it is known by.
    fn key(&self) -> &str;

    /// The record as it stands with what is said put in its place; a new one, of the municipality with this code, if
    /// there is none.
    fn onto(self, standing: Option<Record>, home: String) -> Record;
}

/// A contact point as it is to be. What is left out stays as it is, or, of a new one, is not stated; null takes away what
/// was stated. It is a function and never a person: write no names of persons.
#[derive(Debug, InputObject)]
pub struct ContactInput {
    /// Stable name, beginning with the municipality's. It is never changed.
    key: String,
    /// Whose contact point it is, by code; of a new one the home municipality if left out.
    municipality: Option<String>,
    /// What it is called.
    name: Option<String>,
    /// What it does for the one who turns to it.
    function: Option<String>,
    /// The organisation it belongs to, by key.
    organisation: MaybeUndefined<String>,
    /// Who may see it; of a new one the municipality's own staff alone if left out.
    audience: Option<Audience>,
    /// Telephone number, as it is to be shown.
    phone: MaybeUndefined<String>,
    /// E-mail address.
    email: MaybeUndefined<String>,
    /// Web page.
    url: MaybeUndefined<String>,
    /// When it answers, in OpenStreetMap's notation: `Mo-We 09:00-15:00; Th 09:00-18:00`.
    opening_hours: MaybeUndefined<String>,
    /// What it is turned to for: the guide looks for these.
    entrances: Option<Vec<Entrance>>,
    /// The districts it is for; all if empty.
    districts: Option<Vec<String>>,
    /// Who may turn to it, if that is not everybody.
    asked_by: MaybeUndefined<String>,
    /// What one has to bring.
    bring: MaybeUndefined<String>,
    /// Whom to turn to when it does not answer, by the contact point's key.
    substitute: MaybeUndefined<String>,
    /// The last day somebody confirmed that all this is right; it stays as it is if left out.
    last_confirmed: MaybeUndefined<Date>,
    /// Where it is stated.
    sources: Option<Vec<SourceRefInput>>,
}

impl RecordInput for ContactInput {
    const ENTITY: Entity = Entity::Contact;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, home: String) -> Record {
        let mut record = match standing {
            Some(Record::Contact(record)) => record,
            _ => ContactRecord { municipality: home, ..ContactRecord::default() },
        };
        record.key = self.key;
        put(&mut record.municipality, self.municipality);
        put(&mut record.name, self.name);
        put(&mut record.function, self.function);
        put_or_take(&mut record.organisation, self.organisation);
        put(&mut record.audience, self.audience.map(|one| Some(word(contact::Audience::from(one)))));
        put_or_take(&mut record.phone, self.phone);
        put_or_take(&mut record.email, self.email);
        put_or_take(&mut record.url, self.url);
        put_or_take(&mut record.opening_hours, self.opening_hours);
        put(&mut record.entrances, words(self.entrances, contact::Entrance::from));
        put(&mut record.districts, self.districts);
        put_or_take(&mut record.asked_by, self.asked_by);
        put_or_take(&mut record.bring, self.bring);
        put_or_take(&mut record.substitute, self.substitute);
        put_or_take(&mut record.last_confirmed, self.last_confirmed.map_value(|day| day.0));
        put(&mut record.sources, each(self.sources));
        Record::Contact(record)
    }
}

/// An organisation that provides offers, as it is to be. What is left out stays as it is, or, of a new one, is not
/// stated; null takes away what was stated.
#[derive(Debug, InputObject)]
pub struct OrganisationInput {
    /// Stable name, beginning with the municipality's. It is never changed.
    key: String,
    /// In whose range it stands, by code; of a new one the home municipality if left out.
    municipality: Option<String>,
    /// Its name.
    name: Option<String>,
    /// What kind of organisation it is.
    kind: Option<OrganisationKind>,
    /// What else is to be known of it.
    note: MaybeUndefined<String>,
    /// Where it is stated.
    sources: Option<Vec<SourceRefInput>>,
}

impl RecordInput for OrganisationInput {
    const ENTITY: Entity = Entity::Organisation;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, home: String) -> Record {
        let mut record = match standing {
            Some(Record::Organisation(record)) => record,
            _ => OrganisationRecord { municipality: home, ..OrganisationRecord::default() },
        };
        record.key = self.key;
        put(&mut record.municipality, self.municipality);
        put(&mut record.name, self.name);
        put(&mut record.kind, self.kind.map(|one| Some(word(offer::OrganisationKind::from(one)))));
        put_or_take(&mut record.note, self.note);
        put(&mut record.sources, each(self.sources));
        Record::Organisation(record)
    }
}

/// A source as it is to be. What is left out stays as it is, or, of a new one, is not stated; null takes away what was
/// stated.
#[derive(Debug, InputObject)]
pub struct SourceInput {
    /// Stable name. It is never changed.
    key: String,
    /// Its title.
    title: Option<String>,
    /// Who published it.
    publisher: MaybeUndefined<String>,
    /// The day it is from.
    date: MaybeUndefined<Date>,
    /// What is known of its date beyond the day.
    date_note: MaybeUndefined<String>,
    /// Where it can be read.
    url: MaybeUndefined<String>,
    /// What else is to be known of it.
    note: MaybeUndefined<String>,
}

impl RecordInput for SourceInput {
    const ENTITY: Entity = Entity::Source;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, _: String) -> Record {
        let mut record = match standing {
            Some(Record::Source(record)) => record,
            _ => SourceRecord::default(),
        };
        record.key = self.key;
        put(&mut record.title, self.title);
        put_or_take(&mut record.publisher, self.publisher);
        put_or_take(&mut record.date, self.date.map_value(|day| day.0));
        put_or_take(&mut record.date_note, self.date_note);
        put_or_take(&mut record.url, self.url);
        put_or_take(&mut record.note, self.note);
        Record::Source(record)
    }
}

/// A concept as it is to be, with the words for it. What is left out stays as it is, or, of a new one, is not stated; null,
/// or an empty list, takes away what was stated.
#[derive(Debug, InputObject)]
pub struct ConceptInput {
    /// Stable name. It is never changed.
    key: String,
    /// What kind of thing it is; a new one must have it.
    scheme: Option<Scheme>,
    /// The word for it, in Danish: the one that is shown.
    label: Option<String>,
    /// The word for it, in English.
    label_en: MaybeUndefined<String>,
    /// What it is, in a sentence.
    definition: MaybeUndefined<String>,
    /// Concepts above it, by key.
    broader: Option<Vec<String>>,
    /// Concepts beside it, by key.
    related: Option<Vec<String>>,
    /// Whose problem it is.
    whose_problem: MaybeUndefined<WhoseProblem>,
    /// Where in the ICS triangle it lies.
    dimensions: Option<Vec<IcsDimension>>,
    /// Whether it is so wide that it shows no fit.
    umbrella: Option<bool>,
    /// Whether it is a condition of the person, which the need must state.
    condition: Option<bool>,
    /// The concept that is meant when it is a parent's, by key.
    when_parent: MaybeUndefined<String>,
    /// Other words that professionals use.
    alternative: Option<Vec<String>>,
    /// Everyday words.
    lay: Option<Vec<String>>,
    /// Misspellings that are understood and never shown.
    misspelt: Option<Vec<String>>,
    /// Abbreviations.
    abbreviations: Option<Vec<String>>,
    /// English words.
    english: Option<Vec<String>>,
    /// Words that label a child: understood, and never shown.
    loaded: Option<Vec<String>>,
    /// Expressions that point to it without naming it.
    cues: Option<Vec<String>>,
    /// Codes in other code systems.
    codes: Option<Vec<CodeInput>>,
    /// Where it is stated, by the source's key.
    sources: Option<Vec<String>>,
}

/// A concept's code in another code system.
#[derive(Debug, InputObject)]
pub struct CodeInput {
    /// The code system: FFB, LTT, FBOE, DST.
    system: String,
    /// The code there.
    code: String,
}

impl From<CodeInput> for CodeRecord {
    fn from(CodeInput { system, code }: CodeInput) -> Self {
        Self { system, code }
    }
}

impl RecordInput for ConceptInput {
    const ENTITY: Entity = Entity::Concept;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, _: String) -> Record {
        let mut record = match standing {
            Some(Record::Concept(record)) => *record,
            _ => ConceptRecord::default(),
        };
        record.key = self.key;
        put(&mut record.scheme, self.scheme.map(|one| word(concept::Scheme::from(one))));
        put(&mut record.label, self.label);
        put_or_take(&mut record.label_en, self.label_en);
        put_or_take(&mut record.definition, self.definition);
        put(&mut record.broader, self.broader);
        put(&mut record.related, self.related);
        let whose = self.whose_problem.map_value(|one| word(concept::WhoseProblem::from(one)));
        put_or_take(&mut record.whose_problem, whose);
        put(&mut record.dimensions, words(self.dimensions, concept::IcsDimension::from));
        put(&mut record.umbrella, self.umbrella);
        put(&mut record.condition, self.condition);
        put_or_take(&mut record.when_parent, self.when_parent);
        put(&mut record.alternative, self.alternative);
        put(&mut record.lay, self.lay);
        put(&mut record.misspelt, self.misspelt);
        put(&mut record.abbreviations, self.abbreviations);
        put(&mut record.english, self.english);
        put(&mut record.loaded, self.loaded);
        put(&mut record.cues, self.cues);
        put(&mut record.codes, each(self.codes));
        put(&mut record.sources, self.sources);
        Record::Concept(Box::new(record))
    }
}

/// A place in the law as it is to be known. What is left out stays as it is, or, of a new one, is not stated; null, or an
/// empty list, takes away what was stated.
#[derive(Debug, InputObject)]
pub struct ProvisionInput {
    /// The place: `BL § 32, stk. 1, nr. 5`.
    reference: String,
    /// What it is about.
    title: Option<String>,
    /// The first day it is in force.
    valid_from: MaybeUndefined<Date>,
    /// The last day it is in force.
    valid_to: MaybeUndefined<Date>,
    /// What took over.
    successors: Option<Vec<String>>,
    /// How sure it is; of a new one not sure (`C`) if left out.
    confidence: Option<Confidence>,
    /// The national steps it may be used on, by key.
    steps: Option<Vec<String>>,
    /// The ages it is for, in whole years; null for all.
    person_ages: MaybeUndefined<PersonAgesInput>,
    /// What a decision under it requires.
    requires: Option<Vec<Requirement>>,
    /// Who decides, if the law says.
    decided_by: MaybeUndefined<DecidingBody>,
    /// A trap or an open question.
    note: MaybeUndefined<String>,
    /// Where it is stated, by the source's key.
    sources: Option<Vec<String>>,
}

/// Ages in whole years, both included.
#[derive(Debug, InputObject)]
pub struct PersonAgesInput {
    /// The first.
    from: u8,
    /// The last.
    to: u8,
}

impl RecordInput for ProvisionInput {
    const ENTITY: Entity = Entity::Legal;

    fn key(&self) -> &str {
        &self.reference
    }

    fn onto(self, standing: Option<Record>, _: String) -> Record {
        let mut record = match standing {
            Some(Record::Legal(record)) => record,
            _ => LegalRecord { confidence: word(law::Confidence::C), ..LegalRecord::default() },
        };
        record.reference = self.reference;
        put(&mut record.title, self.title);
        put_or_take(&mut record.valid_from, self.valid_from.map_value(|day| day.0));
        put_or_take(&mut record.valid_to, self.valid_to.map_value(|day| day.0));
        put(&mut record.successors, self.successors);
        put(&mut record.confidence, self.confidence.map(|one| word(law::Confidence::from(one))));
        put(&mut record.steps, self.steps);
        let ages = |PersonAgesInput { from, to }| PersonAgesRecord { from, to };
        put_or_take(&mut record.person_ages, self.person_ages.map_value(ages));
        put(&mut record.requires, words(self.requires, law::Requirement::from));
        let body = self.decided_by.map_value(|one| word(law::DecidingBody::from(one)));
        put_or_take(&mut record.decided_by, body);
        put_or_take(&mut record.note, self.note);
        put(&mut record.sources, self.sources);
        Record::Legal(record)
    }
}

/// A staircase of measures as it is to be. What is left out stays as it is, or, of a new one, is not stated; null takes
/// away what was stated.
#[derive(Debug, InputObject)]
pub struct StaircaseInput {
    /// Stable name. It is never changed.
    key: String,
    /// Whose it is, by code; of a new one the home municipality if left out.
    municipality: Option<String>,
    /// What it is called.
    name: Option<String>,
    /// Its name in English.
    name_en: MaybeUndefined<String>,
    /// What it is for.
    description: Option<String>,
    /// The first day it is in force.
    valid_from: MaybeUndefined<Date>,
    /// The last day it is in force.
    valid_to: MaybeUndefined<Date>,
    /// What else is to be known of it.
    note: MaybeUndefined<String>,
    /// Where it is stated, by the source's key.
    sources: Option<Vec<String>>,
    /// Its steps, 3 to 12; all of them.
    steps: Option<Vec<StepInput>>,
}

/// A step of a staircase as it is to be.
#[derive(Debug, InputObject)]
pub struct StepInput {
    /// Stable through renaming.
    key: String,
    /// Its place from the bottom, from 1.
    rank: u32,
    /// Its name.
    name: String,
    /// A name short enough for a table head.
    short_name: Option<String>,
    /// Its name in English.
    name_en: Option<String>,
    /// What lies on it.
    #[graphql(default)]
    description: String,
    /// Given in school, daycare and health visiting (almenområdet).
    #[graphql(default)]
    general_sector: bool,
    /// The municipality must decide it in the single case (afgørelse).
    #[graphql(default)]
    needs_decision: bool,
    /// The holder of custody must agree.
    #[graphql(default)]
    needs_consent: bool,
    /// The child lives away from home (anbringelse).
    #[graphql(default)]
    placement: bool,
    /// Given by civil society, outside the municipality.
    #[graphql(default)]
    outside_municipality: bool,
    /// How sure it is whether it needs a decision.
    decision_confidence: Option<Confidence>,
    /// The national steps it corresponds to, 1 to 6.
    #[graphql(default)]
    national: Vec<u32>,
}

impl From<StepInput> for StepRecord {
    fn from(step: StepInput) -> Self {
        Self {
            key: step.key,
            rank: step.rank,
            name: step.name,
            short_name: step.short_name,
            name_en: step.name_en,
            description: step.description,
            general_sector: step.general_sector,
            needs_decision: step.needs_decision,
            needs_consent: step.needs_consent,
            placement: step.placement,
            outside_municipality: step.outside_municipality,
            decision_confidence: step.decision_confidence.map(|one| word(law::Confidence::from(one))),
            national: step.national,
        }
    }
}

impl RecordInput for StaircaseInput {
    const ENTITY: Entity = Entity::Staircase;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, home: String) -> Record {
        let mut record = match standing {
            Some(Record::Staircase(record)) => record,
            _ => StaircaseRecord { municipality: Some(home), ..StaircaseRecord::default() },
        };
        record.key = self.key;
        put(&mut record.municipality, self.municipality.map(Some));
        put(&mut record.name, self.name);
        put_or_take(&mut record.name_en, self.name_en);
        put(&mut record.description, self.description);
        put_or_take(&mut record.valid_from, self.valid_from.map_value(|day| day.0));
        put_or_take(&mut record.valid_to, self.valid_to.map_value(|day| day.0));
        put_or_take(&mut record.note, self.note);
        put(&mut record.sources, self.sources);
        put(&mut record.steps, each(self.steps));
        Record::Staircase(record)
    }
}
