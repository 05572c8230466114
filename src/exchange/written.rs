//! An offer as a row of the table: what each column says of it. What has no column is not said, and what is said as it
//! stands is not read again.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::cell;
use super::column::Column;
use super::provenance::is_table;
use super::step;
use super::table::Row;
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::{Basis, Offer, Variant};
use crate::record::{AgeRecord, OfferRecord};
use crate::staircase::Staircase;

/// The most characters that are written in a cell. What is longer is cut, and left as it is known.
const LONGEST_TEXT: usize = 16_000;

/// Between the values of a cell.
const BETWEEN_VALUES: &str = "; ";

/// The columns that are read together: what one of them says depends on the others.
const TOGETHER: [&[Column]; 4] = [
    &[Column::Summary, Column::Notes],
    &[Column::Age, Column::AgeMin, Column::AgeMax],
    &[Column::Step, Column::StepRange, Column::StepConfidence],
    &[Column::Contact, Column::Phone, Column::Email],
];

/// What the columns say of an offer on a day; those that say nothing are left out.
pub fn cells(offer: &Offer, catalogue: &Catalogue, on: NaiveDate) -> BTreeMap<Column, String> {
    let record = OfferRecord::of(offer);
    let content = catalogue.content();
    let municipality = content.municipalities.get(&offer.municipality).map(|one| one.name.clone());
    let provider = offer.provider.as_ref().and_then(|key| content.organisations.get(key));
    let contact = offer.contacts.iter().find_map(|key| content.contacts.get(key));
    let labels = |column| {
        let keys = concepts(&record, column).filter_map(|key| Key::parse(key).ok());
        keys.map(|key| catalogue.label(&key).to_owned()).collect::<Vec<_>>().join(BETWEEN_VALUES)
    };
    let (from, to) = record.age.map(ages).unwrap_or_default();
    let [step, step_range, step_confidence] = steps(offer, catalogue, on);
    let texts = [
        (Column::Id, Some(offer.slug.to_string())),
        (Column::Municipality, municipality.or_else(|| Some(offer.municipality.to_string()))),
        (Column::Name, Some(offer.name.clone())),
        (Column::Summary, Some(offer.summary.clone())),
        (Column::Notes, offer.description.clone()),
        (Column::Step, step),
        (Column::StepRange, step_range),
        (Column::StepConfidence, step_confidence),
        (Column::TargetGroups, Some(labels(Column::TargetGroups))),
        (Column::ProblemAreas, Some(labels(Column::ProblemAreas))),
        (Column::Form, Some(labels(Column::Form))),
        (Column::AgeMin, from),
        (Column::AgeMax, to),
        (Column::AgeNote, offer.age_note.clone()),
        (
            Column::LegalBasis,
            Some(together(offer, |way| way.legal.iter().map(ToString::to_string).collect())),
        ),
        (Column::Provider, provider.map(|one| one.name.clone())),
        (Column::Contact, contact.map(|one| one.function.clone())),
        (Column::Phone, contact.and_then(|one| one.phone.clone())),
        (Column::Email, contact.and_then(|one| one.email.clone())),
        (Column::Access, Some(together(offer, access))),
        (Column::Capacity, offer.capacity.clone()),
        (Column::Duration, offer.duration.clone()),
        (Column::Excluded, Some(excluded(offer, catalogue))),
        (Column::Thin, Some(if offer.thin { "ja" } else { "nej" }.to_owned())),
        (Column::SourceUrl, source(offer, catalogue)),
        (Column::SourceDate, offer.assurance.as_of.map(|day| day.to_string())),
    ];
    let plain = |(column, text): (Column, Option<String>)| Some((column, plain(&text?)));
    texts.into_iter().filter_map(plain).filter(|(_, text)| !text.is_empty()).collect()
}

/// The columns of a row that say of an offer what is known already.
pub fn standing(row: &Row, offer: &Offer, catalogue: &Catalogue, on: NaiveDate) -> BTreeSet<Column> {
    let mut known = Row::at(row.place);
    for (column, text) in cells(offer, catalogue, on) {
        known.put(column, column.name(), &text);
    }
    let same = |column: &Column| {
        let says =
            |row: &Row| -> Vec<String> { row.values(*column).iter().map(|text| blanks(text)).collect() };
        says(row) == says(&known)
    };
    let names_the_offer =
        |column: &Column| matches!(column, Column::Id | Column::Municipality | Column::Name);
    let group = |column: &Column| TOGETHER.iter().find(|group| group.contains(column)).copied();
    let stands = |column: &Column| match group(column) {
        Some(group) => group.iter().all(same),
        None => same(column),
    };
    let columns = Column::all().filter(|column| row.has(*column) && !names_the_offer(column));
    columns.filter(stands).collect()
}

/// Whether a row has the name that an offer is known by.
pub fn is_named(row: &Row, offer: &Offer) -> bool {
    row.value(Column::Name).is_some_and(|name| blanks(&name) == blanks(&plain(&offer.name)))
}

/// The concepts that a column says of an offer, by their keys.
pub fn concepts(offer: &OfferRecord, column: Column) -> impl Iterator<Item = &String> {
    let [some, others]: [&[String]; 2] = match column {
        Column::TargetGroups => [&offer.target_groups, &[]],
        Column::ProblemAreas => [&offer.problem_areas, &[]],
        Column::Form => [&offer.forms, &offer.methods],
        _ => [&[], &[]],
    };
    some.iter().chain(others)
}

/// A text as a cell has it: without signs that nobody sees, and no longer than a cell may be.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let seen = text.chars().filter(|sign| *sign == '\n' || *sign == '\t' || !sign.is_control());
    seen.take(LONGEST_TEXT).collect::<String>().trim().to_owned()
}

/// A text with one blank between its words, whatever stood there.
fn blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What all the ways an offer is given have, each once.
fn together(offer: &Offer, of: fn(&Variant) -> Vec<String>) -> String {
    let mut all: Vec<String> = Vec::new();
    for text in offer.variants.iter().flat_map(of) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all.join(BETWEEN_VALUES)
}

fn access(way: &Variant) -> Vec<String> {
    way.access.iter().map(|way| cell::access_word(*way).to_owned()).collect()
}

/// The youngest and the oldest, in years or months.
fn ages(age: AgeRecord) -> (Option<String>, Option<String>) {
    let months = |months: i16| format!("{} mdr.", months.max(0));
    let from = age.from.map(|years| years.to_string()).or(age.from_months.map(months));
    (from, age.to.map(|years| years.to_string()).or(age.to_months.map(months)))
}

/// The step, the span of steps, and whether they are stated; nothing where a way has no step that the table can name.
fn steps(offer: &Offer, catalogue: &Catalogue, on: NaiveDate) -> [Option<String>; 3] {
    let Some(staircase) = catalogue.staircase(Some(offer.municipality), on) else {
        return [const { None }; 3];
    };
    let ranks: Option<BTreeSet<u8>> = offer.variants.iter().map(|way| rank(way, staircase)).collect();
    let ranks: Vec<u8> = ranks.unwrap_or_default().into_iter().collect();
    let is_inferred = offer.variants.iter().any(|way| way.step_basis == Basis::Inferred);
    let confidence = Some(if is_inferred { "udledt" } else { "oplyst" }.to_owned());
    match ranks.as_slice() {
        [] => [None, None, None],
        [only] => [Some(only.to_string()), None, confidence],
        [first, .., last] if usize::from(last - first) + 1 == ranks.len() => {
            [None, Some(format!("{first}-{last}")), confidence]
        }
        several => {
            let several: Vec<String> = several.iter().map(ToString::to_string).collect();
            [Some(several.join(", ")), None, confidence]
        }
    }
}

/// The national step that the table names for a way's own.
fn rank(way: &Variant, staircase: &Staircase) -> Option<u8> {
    let [only] = way.steps.as_slice() else { return None };
    let of_step = staircase.step(only)?.national.iter().map(|national| national.rank());
    let mut read_back =
        of_step.filter(|rank| step::national(staircase, *rank).is_some_and(|step| step.key == *only));
    read_back.next()
}

fn excluded(offer: &Offer, catalogue: &Catalogue) -> String {
    let labels = offer.exclusions.iter().map(|key| catalogue.label(key).to_owned());
    labels.chain(offer.exclusion_note.clone()).collect::<Vec<_>>().join(BETWEEN_VALUES)
}

/// Where the offer is stated: the place an earlier table had of it, else the address of its first source.
fn source(offer: &Offer, catalogue: &Catalogue) -> Option<String> {
    let of_table = offer.sources.iter().find(|place| is_table(place.source.as_str()));
    match of_table {
        Some(of_table) => of_table.place.clone(),
        None => {
            offer.sources.iter().find_map(|place| catalogue.content().sources.get(&place.source)?.url.clone())
        }
    }
}
