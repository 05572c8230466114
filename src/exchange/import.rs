//! What an import of a loose table would do to a range, row by row; a pure function of table, range and day.
//!
//! A bad row never harms the others. What a table says nothing of stays as it is, and an offer whose row has
//! disappeared is named and never deleted.

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
use crate::record::{OfferRecord, Records, SourceRecord};

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
        let RowRead { offer, organisation, not_understood } = read;
        let written = Records {
            offers: vec![offer],
            organisations: organisation.into_iter().collect(),
            ..Records::default()
        };
        let mut normal = written.normal()?;
        let Some(offer) = normal.offers.pop() else { return Err(Vec::new()) };
        let slug = Key::parse(&offer.slug).map_err(|problem| vec![problem.within(Column::Id.name())])?;
        if !self.slugs.insert(slug.clone()) {
            let message = format!("{slug} står i to rækker: giv hver sit id.");
            return Err(vec![Problem::new(Column::Id.name(), ProblemCode::Conflict, message)]);
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
        }
        Ok((outcome, not_understood))
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
