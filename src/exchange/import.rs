//! What an import of a loose table would do to a range, row by row; a pure function of table, range and day.
//!
//! A bad row never harms the others. What a table says nothing of stays as it is, and an offer whose row has
//! disappeared is named and never deleted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

use super::finding::{CellFault, Remark};
use super::free_words::{Labels, NotUnderstood};
use super::row::{RowRead, RowReader};
use super::table::{Row, Table, UnknownColumn};
use super::{Column, cell, provenance};
use crate::catalogue::Catalogue;
use crate::content::Content;
use crate::key::{Key, MunicipalityCode};
use crate::offer::Offer;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::record::{ContactRecord, OfferRecord, Records};

/// What an import would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// Each row, in the order of the file.
    pub rows: Vec<RowReport>,
    /// Columns that are not known and were not read.
    pub unknown_columns: Vec<UnknownColumn>,
    /// Offers an earlier table of these municipalities had, whose rows are gone.
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
    /// What else to know of it.
    pub remarks: Vec<Remark>,
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
    Refused(Vec<CellFault>),
}

impl Import {
    /// Whether any row is refused.
    pub fn has_refused(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.outcome, Outcome::Refused(_)))
    }
}

/// What an import of a table would do. `watch` is told how many rows are done.
pub fn import(table: &Table, catalogue: &Catalogue, on: NaiveDate, watch: impl Fn(usize)) -> Import {
    let content = Content { offers: BTreeMap::new(), ..catalogue.content().clone() };
    let dictionary = catalogue.lexicon().dictionary().cloned();
    let words = Catalogue::with_dictionary(catalogue.revision(), content, dictionary);
    let labels = Labels::of(&words);
    let reader = RowReader { catalogue, words: &words, labels: &labels, on };
    let mut importing = Importing {
        reader,
        import: Import::default(),
        slugs: BTreeSet::new(),
        named: BTreeSet::new(),
        municipalities: BTreeSet::new(),
    };
    importing.import.unknown_columns.clone_from(&table.unknown_columns);
    for (done, row) in table.rows.iter().enumerate() {
        importing.row(row);
        watch(done + 1);
    }
    // A row that could not be read whole may hold the others.
    if table.rows.iter().all(|row| row.problems.is_empty()) {
        importing.import.disappeared = importing.gone();
    }
    importing.finish()
}

struct Importing<'a> {
    reader: RowReader<'a>,
    import: Import,
    /// The offers that rows were taken for.
    slugs: BTreeSet<Key>,
    /// The offers that rows name, taken or not.
    named: BTreeSet<String>,
    /// The municipalities that rows name.
    municipalities: BTreeSet<MunicipalityCode>,
}

impl Importing<'_> {
    fn row(&mut self, row: &Row) {
        self.municipalities.extend(self.reader.municipality(row).map(|municipality| municipality.code));
        self.named.extend(self.reader.slug(row));
        let read = self.reader.read(row).and_then(|read| self.judge(read));
        let name = row.value(Column::Name).filter(|name| !personal::holds_cpr(name));
        let report = match read {
            Ok((outcome, not_understood, remarks)) => {
                RowReport { place: row.place, name, outcome, not_understood, remarks }
            }
            Err(problems) => {
                let faults = problems.into_iter().map(|problem| CellFault::of(problem, row)).collect();
                let (not_understood, remarks) = (Vec::new(), Vec::new());
                RowReport {
                    place: row.place,
                    name,
                    outcome: Outcome::Refused(faults),
                    not_understood,
                    remarks,
                }
            }
        };
        self.import.rows.push(report);
    }

    /// What becomes of an offer that could be read.
    fn judge(&mut self, read: RowRead) -> Result<Judged, Vec<Problem>> {
        let RowRead { records, not_understood, remarks } = read;
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
            self.import.records.extend(Records { offers: vec![offer], ..normal });
        }
        Ok((outcome, not_understood, remarks))
    }

    /// Whether a contact point's key is another's. A key is no longer than its first words.
    fn is_taken(&self, contact: &ContactRecord) -> bool {
        let known = self.reader.catalogue.content().contacts.get(contact.key.as_str());
        let new = self.import.records.contacts.iter().find(|one| one.key == contact.key);
        let functions = [known.map(|one| &one.function), new.map(|one| &one.function)];
        functions.into_iter().flatten().any(|function| !cell::same_words(function, &contact.function))
    }

    /// Whether an offer is from an earlier table of a municipality that has rows here, and has none itself.
    fn is_gone(&self, offer: &Offer) -> bool {
        let from_a_table = offer.sources.iter().any(|place| provenance::is_table(place.source.as_str()));
        from_a_table
            && self.municipalities.contains(&offer.municipality)
            && !self.named.contains(offer.slug.as_str())
    }

    fn gone(&self) -> Vec<Key> {
        let offers = self.reader.catalogue.offers().iter();
        offers.filter(|offer| self.is_gone(offer)).map(|offer| offer.slug.clone()).collect()
    }

    fn finish(mut self) -> Import {
        let records = &mut self.import.records;
        let mut seen = BTreeSet::new();
        records.sources.retain(|one| seen.insert(one.key.clone()));
        let mut seen = BTreeSet::new();
        records.organisations.retain(|one| seen.insert(one.key.clone()));
        // Of a contact point that several rows name, the latest confirmation counts.
        records.contacts.sort_by_key(|one| (one.key.clone(), Reverse(one.last_confirmed)));
        records.contacts.dedup_by(|one, kept| one.key == kept.key);
        self.import
    }
}

/// What becomes of a row's offer, what of it was not understood, and what else to know of it.
type Judged = (Outcome, Vec<NotUnderstood>, Vec<Remark>);

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
