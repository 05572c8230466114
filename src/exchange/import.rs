//! What an import of a loose table would do to a range, row by row; a pure function of table, range and day.
//!
//! A bad row never harms the others. What a table says nothing of stays as it is, and an offer whose row has
//! disappeared is named and never deleted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::finding::{CellFault, Remark, RemarkKind};
use super::free_words::NotUnderstood;
use super::row::{Names, RowRead, RowReader};
use super::table::{LeftOut, Row, Table, UnknownColumn};
use super::{Column, cell, provenance};
use crate::catalogue::Catalogue;
use crate::glossary::Labels;
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
    /// Lines of a sheet that are no rows of it.
    pub left_out: Vec<LeftOut>,
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
    /// What the file calls the columns it has.
    pub headings: BTreeMap<Column, String>,
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
    Changed(Key, Vec<Change>),
    /// It is already so.
    Unchanged(Key),
    /// It cannot be taken: every reason, by column.
    Refused(Vec<CellFault>),
}

/// What becomes of a field of an offer that was known before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It says something else.
    Altered(String),
    /// It no longer says anything.
    Emptied(String),
}

impl Change {
    /// The field, as a written offer calls it; one of a variant as `variant.legal`.
    pub fn field(&self) -> &str {
        match self {
            Self::Altered(field) | Self::Emptied(field) => field,
        }
    }
}

impl Import {
    /// Whether any row is refused.
    pub fn has_refused(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.outcome, Outcome::Refused(_)))
    }
}

/// What an import of a table would do. `watch` is told how many rows are done.
pub fn import(table: &Table, catalogue: &Catalogue, on: NaiveDate, watch: impl Fn(usize)) -> Import {
    let words = catalogue.without_offers();
    let labels = Labels::of(&words);
    let names = Names::of_range(catalogue);
    let reader = RowReader { catalogue, words: &words, labels: &labels, names: &names, on };
    let mut importing = Importing {
        reader,
        import: Import::default(),
        slugs: BTreeSet::new(),
        named: BTreeSet::new(),
        municipalities: BTreeSet::new(),
        reached: BTreeMap::new(),
    };
    importing.import.unknown_columns.clone_from(&table.unknown_columns);
    importing.import.left_out.clone_from(&table.left_out);
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
    /// How rows say that contact points are reached, by key and column.
    reached: BTreeMap<(String, Column), String>,
}

impl Importing<'_> {
    fn row(&mut self, row: &Row) {
        self.municipalities.extend(self.reader.municipality(row).map(|municipality| municipality.code));
        self.named.extend(self.reader.slugs(row));
        let read = self.reader.read(row).and_then(|read| self.judge(row, read));
        let name = row.value(Column::Name).filter(|name| !personal::holds_cpr(name));
        let (outcome, not_understood, remarks) = read.unwrap_or_else(|problems| {
            let faults = problems.into_iter().map(|problem| CellFault::of(problem, row)).collect();
            (Outcome::Refused(faults), Vec::new(), Vec::new())
        });
        let headings = row.headings();
        let report = RowReport { place: row.place, name, outcome, headings, not_understood, remarks };
        self.import.rows.push(report);
    }

    /// What becomes of an offer that could be read.
    fn judge(&mut self, row: &Row, read: RowRead) -> Result<Judged, Vec<Problem>> {
        let RowRead { records, not_understood, mut remarks } = read;
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
        for contact in &mut normal.contacts {
            remarks.extend(self.reach(row, contact));
        }
        if let Some(mut contact) = self.standing_contact(row, &offer).filter(|_| normal.contacts.is_empty()) {
            remarks.extend(self.reach(row, &mut contact));
        }
        let outcome = match self.reader.catalogue.offer(slug.as_str()) {
            None => Outcome::New(slug),
            Some(known) => {
                let mut changes = differences(&OfferRecord::of(known), &offer);
                if changes.iter().all(|change| change.field() != "contacts")
                    && normal.contacts.iter().any(|contact| self.is_new_of(contact))
                {
                    changes.push(Change::Altered("contacts".to_owned()));
                }
                if changes.is_empty() { Outcome::Unchanged(slug) } else { Outcome::Changed(slug, changes) }
            }
        };
        if !matches!(outcome, Outcome::Unchanged(_)) {
            self.import.records.extend(Records { offers: vec![offer], ..normal });
        }
        Ok((outcome, not_understood, remarks))
    }

    /// The contact point a row names as the range has it: nothing of it is written, but how the row says it is reached
    /// counts before what later rows say.
    fn standing_contact(&self, row: &Row, offer: &OfferRecord) -> Option<ContactRecord> {
        let contacts = &self.reader.catalogue.content().contacts;
        let contact = offer.contacts.iter().find_map(|key| contacts.get(key.as_str()))?;
        let named = row.value(Column::Contact)?;
        cell::same_words(&contact.function, &named).then(|| ContactRecord::of(contact))
    }

    /// Whether a contact point's key is another's. A key is no longer than its first words.
    fn is_taken(&self, contact: &ContactRecord) -> bool {
        let known = self.reader.catalogue.content().contacts.get(contact.key.as_str());
        let new = self.import.records.contacts.iter().find(|one| one.key == contact.key);
        let functions = [known.map(|one| &one.function), new.map(|one| &one.function)];
        functions.into_iter().flatten().any(|function| !cell::same_words(function, &contact.function))
    }

    /// Notes how a row says its contact point is reached. What a row before it says counts, and what says otherwise
    /// is left out and told.
    fn reach(&mut self, row: &Row, contact: &mut ContactRecord) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for (column, stated) in [(Column::Phone, &mut contact.phone), (Column::Email, &mut contact.email)] {
            let is_own = |stated: &String| row.value(column).is_some_and(|own| is_same(column, &own, stated));
            let Some(said) = stated.clone().filter(is_own) else { continue };
            let known = self.reached.entry((contact.key.clone(), column)).or_insert_with(|| said.clone());
            if !is_same(column, known, &said) {
                let message = format!(
                    "En anden række har {known} til samme kontakt, og det gælder: ret den, der er forkert."
                );
                remarks.push(Remark { kind: RemarkKind::Doubtful, column, message });
            }
            *stated = Some(known.clone());
        }
        remarks
    }

    /// Whether a known contact point gets a number or an address.
    fn is_new_of(&self, contact: &ContactRecord) -> bool {
        let known = self.reader.catalogue.content().contacts.get(contact.key.as_str()).map(ContactRecord::of);
        known.is_some_and(|known| known.phone != contact.phone || known.email != contact.email)
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
        for contact in &mut records.contacts {
            let reached = |column| self.reached.get(&(contact.key.clone(), column)).cloned();
            contact.phone = reached(Column::Phone).or(contact.phone.take());
            contact.email = reached(Column::Email).or(contact.email.take());
        }
        self.import
    }
}

/// Whether two cells are one telephone number or one address, in whatever way they are written.
fn is_same(column: Column, one: &str, other: &str) -> bool {
    let plain = |text: &str| match column {
        Column::Phone => cell::phone_number(text),
        _ => Some(cell::plain_name(text)),
    };
    plain(one) == plain(other)
}

/// What becomes of a row's offer, what of it was not understood, and what else to know of it.
type Judged = (Outcome, Vec<NotUnderstood>, Vec<Remark>);

/// The field of the ways an offer is given, whose own fields are told apart.
const VARIANT: &str = "variant";

/// The fields of a variant that only say how another of them was found.
const FOUND: [&str; 4] = ["key", "step_basis", "step_reason", "legal_basis"];

/// The fields in which two written offers differ.
pub(super) fn differences(before: &OfferRecord, after: &OfferRecord) -> Vec<Change> {
    let (mut before, mut after) = (fields(before), fields(after));
    let ways = (before.remove(VARIANT), after.remove(VARIANT));
    let mut changes = changes(&before, &after, "");
    let (were, are) = (ways_by_field(ways.0.as_ref()), ways_by_field(ways.1.as_ref()));
    let mut of_ways = self::changes(&were, &are, "variant.");
    let is_found = |change: &Change| FOUND.iter().any(|field| change.field() == format!("{VARIANT}.{field}"));
    // How a step was found is told only where nothing else changes.
    if of_ways.iter().any(|change| !is_found(change)) {
        of_ways.retain(|change| !is_found(change));
    }
    changes.extend(of_ways);
    changes
}

fn fields(record: &impl Serialize) -> BTreeMap<String, Value> {
    match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}

/// What all the ways together have in each field.
fn ways_by_field(ways: Option<&Value>) -> BTreeMap<String, Value> {
    let mut by_field: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for way in ways.and_then(Value::as_array).into_iter().flatten() {
        for (name, value) in way.as_object().into_iter().flatten() {
            by_field.entry(name.clone()).or_default().push(value.clone());
        }
    }
    by_field.into_iter().map(|(name, values)| (name, Value::Array(values))).collect()
}

fn changes(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>, of: &str) -> Vec<Change> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let change = |name: &String| {
        let field = format!("{of}{name}");
        let is_empty = |fields: &BTreeMap<String, Value>| fields.get(name).is_none_or(says_nothing);
        if before.get(name) == after.get(name) {
            None
        } else if is_empty(after) && !is_empty(before) {
            Some(Change::Emptied(field))
        } else {
            Some(Change::Altered(field))
        }
    };
    names.into_iter().filter_map(change).collect()
}

/// Whether a value is nothing, or a list of nothing else.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.iter().all(says_nothing),
        _ => false,
    }
}
