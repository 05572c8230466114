//! Small ranges and needs, made up at random: what is written, as records, and what is asked, with the facts
//! that were put into the words.
//!
//! Three municipalities, one with a staircase of its own; a vocabulary of a few concepts in a tree, some of
//! them umbrella words or conditions; up to 25 offers that differ in all that decides.

mod asked;
mod details;
mod places;
mod offers;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use vifte::record::{
    ConceptRecord, ContactRecord, LegalRecord, MunicipalityRecord, OfferRecord, PersonAgesRecord, Records,
    SourceRecord, SourceRefRecord, StaircaseRecord, StepRecord,
};

pub use asked::{Asked, asked};
pub use details::detailed;
pub use offers::{offers, plain_offer};

/// Municipalities by code; the first is home, the last has a staircase of its own.
pub const MUNICIPALITIES: [(&str, &str); 3] = [("0167", "Hvidovre"), ("0240", "Egedal"), ("0420", "Assens")];

/// The concepts: key, scheme and label. Broader concepts stand before narrower ones.
pub const CONCEPTS: [(&str, &str, &str); 15] = [
    ("anbragte-boern", "target-group", "anbragte"),
    ("flygtninge", "target-group", "flygtninge"),
    ("blinde", "target-group", "blinde"),
    ("adopterede", "target-group", "adopterede"),
    ("skolefravaer", "problem-area", "skolefravær"),
    ("ensomhed", "problem-area", "ensomhed"),
    ("sprogbesvaer", "problem-area", "sprogbesvær"),
    ("sengevaedning", "problem-area", "sengevædning"),
    ("kraesenhed", "problem-area", "kræsenhed"),
    ("anbringelse", "form", "anbringelse"),
    ("gruppeforloeb", "form", "gruppeforløb"),
    ("koloni", "form", "koloni"),
    ("dialogmetoden", "method", "dialogmetoden"),
    ("netvaerkstegning", "method", "netværkstegning"),
    ("handleplan", "term", "handleplan"),
];

/// Two steps of each staircase and so on: key, rank, national ranks, needs a decision, is a placement.
pub type StepFacts = (&'static str, u32, &'static [u32], bool, bool);

/// The national staircase.
pub const NATIONAL: [StepFacts; 6] = [
    ("almen", 1, &[1], false, false),
    ("forebyggende", 2, &[2], false, false),
    ("hjemmebaseret", 3, &[3], true, false),
    ("netvaerk", 4, &[4], true, true),
    ("plejefamilie", 5, &[5], true, true),
    ("institution", 6, &[6], true, true),
];

/// A municipality's own: it skips a rank, spans national steps, and has a step without a counterpart.
pub const OWN: [StepFacts; 5] = [
    ("egen-frivillig", 1, &[], false, false),
    ("egen-almen", 2, &[1, 2], false, false),
    ("egen-fritid", 3, &[], false, false),
    ("egen-hjem", 5, &[3], true, false),
    ("egen-ude", 6, &[5, 6], true, true),
];

/// A paragraph: reference, what took over, the ages it is for, what it requires.
type Paragraph = (&'static str, &'static [&'static str], Option<(u8, u8)>, &'static [&'static str]);

const LAW: [Paragraph; 4] = [
    ("BL § 32, stk. 1, nr. 5", &[], None, &["child-view", "custody-consent"]),
    ("BL § 113", &[], Some((18, 22)), &["young-adult-consent"]),
    ("SEL § 52, stk. 3, nr. 3", &["BL § 32, stk. 1, nr. 5"], None, &[]),
    ("SUL § 120", &[], None, &[]),
];

/// The days that are asked about.
pub const DAYS: [&str; 4] = ["2014-10-15", "2017-03-01", "2026-11-21", "2028-02-29"];

/// A day.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The steps of a municipality's staircase.
pub fn steps_of(municipality: &str) -> &'static [StepFacts] {
    if municipality == MUNICIPALITIES[2].0 { &OWN } else { &NATIONAL }
}

/// Texts, owned.
fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The whole of a source.
fn source() -> Vec<SourceRefRecord> {
    vec![SourceRefRecord { key: "kilde".to_owned(), place: None }]
}

/// Ranges of up to so many offers.
pub fn ranges(most: usize) -> impl Strategy<Value = Records> {
    (concepts(), contacts(), offers(most))
        .prop_map(|(concepts, contacts, offers)| range(concepts, contacts, offers))
}

/// A range of these offers, whose concepts have no marks.
pub fn plain(offers: Vec<OfferRecord>) -> Records {
    let concepts = (0..CONCEPTS.len()).map(|place| concept(place, &(None, None, false, false)));
    range(concepts.collect(), Vec::new(), offers)
}

fn range(concepts: Vec<ConceptRecord>, contacts: Vec<ContactRecord>, offers: Vec<OfferRecord>) -> Records {
    Records {
        sources: vec![source_record()],
        municipalities: MUNICIPALITIES.map(municipality).to_vec(),
        staircases: vec![staircase("national", None, &NATIONAL), staircase("egen", Some("0420"), &OWN)],
        provisions: LAW.map(provision).to_vec(),
        concepts,
        organisations: Vec::new(),
        contacts,
        institutions: Vec::new(),
        routing_rules: Vec::new(),
        follow_up_rules: Vec::new(),
        offers,
        availabilities: Vec::new(),
    }
}

fn source_record() -> SourceRecord {
    SourceRecord {
        key: "kilde".to_owned(),
        title: "En kilde".to_owned(),
        publisher: None,
        date: None,
        date_note: None,
        url: None,
        note: None,
    }
}

fn municipality((code, name): (&str, &str)) -> MunicipalityRecord {
    MunicipalityRecord { code: code.to_owned(), name: name.to_owned(), home: code == MUNICIPALITIES[0].0 }
}

fn staircase(key: &str, municipality: Option<&str>, steps: &[StepFacts]) -> StaircaseRecord {
    StaircaseRecord {
        key: key.to_owned(),
        municipality: municipality.map(str::to_owned),
        name: format!("Trappen {key}"),
        name_en: None,
        description: "En trappe.".to_owned(),
        valid_from: None,
        valid_to: None,
        note: None,
        sources: owned(&["kilde"]),
        steps: steps.iter().map(step).collect(),
    }
}

fn step((key, rank, national, needs_decision, placement): &StepFacts) -> StepRecord {
    StepRecord {
        key: (*key).to_owned(),
        rank: *rank,
        name: format!("Trinnet {key}"),
        short_name: None,
        name_en: None,
        description: String::new(),
        general_sector: national.contains(&1),
        needs_decision: *needs_decision,
        needs_consent: false,
        placement: *placement,
        outside_municipality: false,
        decision_confidence: None,
        national: national.to_vec(),
    }
}

fn provision((reference, successors, ages, requires): Paragraph) -> LegalRecord {
    let replaced = !successors.is_empty();
    LegalRecord {
        reference: reference.to_owned(),
        title: "En paragraf".to_owned(),
        valid_from: None,
        valid_to: replaced.then(|| day("2023-12-31")),
        successors: owned(successors),
        confidence: "A".to_owned(),
        steps: Vec::new(),
        person_ages: ages.map(|(from, to)| PersonAgesRecord { from, to }),
        requires: owned(requires),
        decided_by: None,
        note: None,
        sources: owned(&["kilde"]),
    }
}

/// What is drawn for a concept: what it lies below, beside, and its marks.
type Marks = (Option<Index>, Option<Index>, bool, bool);

fn concepts() -> impl Strategy<Value = Vec<ConceptRecord>> {
    let maybe = |probability| proptest::option::weighted(probability, any::<Index>());
    let marks = (maybe(0.4), maybe(0.3), prop::bool::weighted(0.2), prop::bool::weighted(0.4));
    proptest::collection::vec(marks, CONCEPTS.len())
        .prop_map(|marks| marks.iter().enumerate().map(|(place, marks)| concept(place, marks)).collect())
}

fn concept(place: usize, (broader, related, umbrella, condition): &Marks) -> ConceptRecord {
    let (key, scheme, label) = CONCEPTS[place];
    let above: Vec<&str> =
        CONCEPTS[..place].iter().filter(|other| other.1 == scheme).map(|other| other.0).collect();
    let beside: Vec<&str> = CONCEPTS.iter().filter(|other| other.1 != scheme).map(|other| other.0).collect();
    let one_of = |drawn: &Option<Index>, keys: &[&str]| -> Vec<String> {
        drawn.filter(|_| !keys.is_empty()).map(|drawn| drawn.get(keys).to_string()).into_iter().collect()
    };
    ConceptRecord {
        key: key.to_owned(),
        scheme: scheme.to_owned(),
        label: label.to_owned(),
        broader: one_of(broader, &above),
        related: one_of(related, &beside),
        umbrella: *umbrella,
        condition: scheme == "target-group" && *condition,
        sources: owned(&["kilde"]),
        ..ConceptRecord::default()
    }
}

/// The keys of contact points.
const CONTACTS: [&str; 4] = ["kontakt-a", "kontakt-b", "kontakt-c", "kontakt-d"];

fn contacts() -> impl Strategy<Value = Vec<ContactRecord>> {
    let confirmed = select(vec![None, Some("2014-10-01"), Some("2025-11-21"), Some("2026-06-01")]);
    let one = (select(MUNICIPALITIES.to_vec()), select(vec!["public", "internal"]), confirmed);
    proptest::collection::vec(one, CONTACTS.len()).prop_map(|drawn| {
        let contact = |(key, (municipality, audience, confirmed)): (&&str, _)| {
            contact(key, municipality, audience, confirmed)
        };
        CONTACTS.iter().zip(drawn).map(contact).collect()
    })
}

fn contact(key: &str, municipality: (&str, &str), audience: &str, confirmed: Option<&str>) -> ContactRecord {
    ContactRecord {
        key: key.to_owned(),
        municipality: municipality.0.to_owned(),
        name: format!("Kontakten {key}"),
        function: "Svarer.".to_owned(),
        organisation: None,
        audience: Some(audience.to_owned()),
        phone: Some("12 34 56 78".to_owned()),
        email: None,
        url: None,
        opening_hours: None,
        entrances: Vec::new(),
        districts: Vec::new(),
        asked_by: None,
        bring: None,
        substitute: None,
        last_confirmed: confirmed.map(day),
        sources: source(),
    }
}

/// Some of the concepts of a scheme, by key.
fn some_of(scheme: &'static str, most: usize) -> impl Strategy<Value = Vec<String>> {
    let keys: Vec<String> =
        CONCEPTS.iter().filter(|one| one.1 == scheme).map(|one| one.0.to_owned()).collect();
    let most = most.min(keys.len());
    subsequence(keys, 0..=most)
}
