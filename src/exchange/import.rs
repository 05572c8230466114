//! What an import of a loose table would do to a range, row by row; a pure function of table, range and day.
//!
//! A bad row never harms the others. What a table says nothing of stays as it is, and an offer whose row has
//! disappeared is named and never deleted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

use super::free_words::{Labels, NotUnderstood};
use super::row::{RowRead, RowReader};
use super::table::{Row, Table};
use super::{Column, cell};
use crate::catalogue::Catalogue;
use crate::content::Content;
use crate::key::Key;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::record::{ContactRecord, OfferRecord, Records, SourceRecord};

/// What an import would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// Each row, in the order of the file.
    pub rows: Vec<RowReport>,
    /// Columns that are not known and were not read.
    pub unknown_columns: Vec<String>,
    /// Offers an earlier import of this file made, whose rows are gone.
    pub disappeared: Vec<Key>,
    /// What is to be written: empty if nothing changed.
    pub records: Records,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowReport {
    /// The line or number of the row.
    pub place: usize,
    /// The offer's name, as the row has it; none if it holds a CPR number.
    pub name: Option<String>,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Words that were not understood.
    pub not_understood: Vec<NotUnderstood>,
}

/// What becomes of a row's offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    New(Key),
    /// These fields of it change.
    Changed(Key, Vec<String>),
    /// It is already so.
    Unchanged(Key),
    /// It cannot be taken: every reason, by column.
    Refused(Vec<Problem>),
}

impl Import {
    /// Whether any row is refused.
    pub fn has_refused(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.outcome, Outcome::Refused(_)))
    }
}

/// What an import of a table from a file of this name would do. `watch` is told how many rows are done.
pub fn import(
    table: &Table,
    file: &str,
    catalogue: &Catalogue,
    on: NaiveDate,
    watch: impl Fn(usize),
) -> Import {
    let source = source(file);
    let Ok(key) = Key::parse(&source.key) else { return Import::default() };
    let content = Content { offers: BTreeMap::new(), ..catalogue.content().clone() };
    let words = Catalogue::new(catalogue.revision(), content);
    let labels = Labels::of(&words);
    let reader = RowReader { catalogue, words: &words, labels: &labels, source: &key, on };
    let mut importing = Importing { reader, import: Import::default(), slugs: BTreeSet::new() };
    importing.import.unknown_columns.clone_from(&table.unknown_columns);
    for (done, row) in table.rows.iter().enumerate() {
        importing.row(row);
        watch(done + 1);
    }
    importing.finish(source)
}

/// The source that stands for a file.
fn source(file: &str) -> SourceRecord {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    SourceRecord {
        key: cell::slug(&format!("tabel {stem}")),
        title: format!("Kommunens egen tabel {file}"),
        ..SourceRecord::default()
    }
}

struct Importing<'a> {
    reader: RowReader<'a>,
    import: Import,
    slugs: BTreeSet<Key>,
}

impl Importing<'_> {
    fn row(&mut self, row: &Row) {
        let read = self.reader.read(row).and_then(|read| self.judge(read));
        let (outcome, not_understood) = match read {
            Ok((outcome, words)) => (outcome, words),
            Err(problems) => (Outcome::Refused(problems), Vec::new()),
        };
        let name = row.value(Column::Name).filter(|name| !personal::holds_cpr(name));
        self.import.rows.push(RowReport { place: row.place, name, outcome, not_understood });
    }

    /// What becomes of an offer that could be read.
    fn judge(&mut self, read: RowRead) -> Result<(Outcome, Vec<NotUnderstood>), Vec<Problem>> {
        let RowRead { records, not_understood } = read;
        let mut normal = records.normal()?;
        let Some(offer) = normal.offers.pop() else { return Err(Vec::new()) };
        let slug = Key::parse(&offer.slug).map_err(|problem| vec![problem.within(Column::Id.name())])?;
        if !self.slugs.insert(slug.clone()) {
            let message = format!("{slug} står i to rækker: giv hver sit id.");
            return Err(vec![Problem::new(Column::Id.name(), ProblemCode::Conflict, message)]);
        }
        if normal.contacts.iter().any(|contact| self.is_taken(contact)) {
            let message = "En anden kontakt begynder med de samme ord: skriv det først, der skiller dem.";
            return Err(vec![Problem::new(Column::Contact.name(), ProblemCode::Conflict, message)]);
        }
        let outcome = match self.reader.catalogue.offer(slug.as_str()) {
            None => Outcome::New(slug),
            Some(known) => match differences(&OfferRecord::of(known), &offer) {
                fields if fields.is_empty() => Outcome::Unchanged(slug),
                fields => Outcome::Changed(slug, fields),
            },
        };
        if !matches!(outcome, Outcome::Unchanged(_)) {
            self.import.records.offers.push(offer);
            self.import.records.organisations.extend(normal.organisations);
            self.import.records.contacts.extend(normal.contacts);
        }
        Ok((outcome, not_understood))
    }

    /// Whether a contact point's key is another's. A key is no longer than its first words.
    fn is_taken(&self, contact: &ContactRecord) -> bool {
        let known = self.reader.catalogue.content().contacts.get(contact.key.as_str());
        let new = self.import.records.contacts.iter().find(|one| one.key == contact.key);
        let functions = [known.map(|one| &one.function), new.map(|one| &one.function)];
        functions.into_iter().flatten().any(|function| !cell::same_words(function, &contact.function))
    }

    fn finish(mut self, source: SourceRecord) -> Import {
        let from_here = |offer: &crate::offer::Offer| {
            offer.sources.iter().any(|place| place.source == *self.reader.source)
        };
        let offers = self.reader.catalogue.offers().iter();
        let gone = offers.filter(|offer| from_here(offer) && !self.slugs.contains(&offer.slug));
        self.import.disappeared = gone.map(|offer| offer.slug.clone()).collect();
        let records = &mut self.import.records;
        let mut seen = BTreeSet::new();
        records.organisations.retain(|one| seen.insert(one.key.clone()));
        // Of a contact point that several rows name, the latest confirmation counts.
        records.contacts.sort_by_key(|one| (one.key.clone(), Reverse(one.last_confirmed)));
        records.contacts.dedup_by(|one, kept| one.key == kept.key);
        if !records.offers.is_empty() {
            records.sources.push(source);
        }
        self.import
    }
}

/// The fields in which two written offers differ, by name.
fn differences(before: &OfferRecord, after: &OfferRecord) -> Vec<String> {
    let fields = |offer: &OfferRecord| match serde_json::to_value(offer) {
        Ok(Value::Object(fields)) => fields.into_iter().collect::<BTreeMap<String, Value>>(),
        _ => BTreeMap::new(),
    };
    let (before, after) = (fields(before), fields(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}
