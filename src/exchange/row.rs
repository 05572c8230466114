//! A row of the loose table, read as an offer: every cell is taken, refused with its remedy, or named as not
//! understood.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::column::Column;
use super::finding::{Remark, RemarkKind};
use super::free_words::{self, Meaning, NotUnderstood, Why};
use super::table::Row;
use super::{cell, exclusion, provenance, written};
use crate::catalogue::Catalogue;
use crate::concept::Concept;
use crate::glossary::Labels;
use crate::key::{Key, Municipality, MunicipalityCode};
use crate::offer::{Breadth, LifeCycleState, Offer, Recipient};
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::record::{
    AssuranceRecord, LONGEST_SUMMARY, LifeCycleRecord, OfferRecord, Records, SourceRecord, Written,
};

/// What the rows of a table are read with.
pub struct RowReader<'a> {
    /// The range as it is, for its law and staircases, and what it knows of the offer already.
    pub catalogue: &'a Catalogue,
    /// The vocabulary alone, to read free words with: an offer's name must not change what a word means.
    pub words: &'a Catalogue,
    /// Its labels, for what is not understood.
    pub labels: &'a Labels<'a>,
    /// The offers of the range by their names.
    pub names: &'a Names,
    /// The day of the import.
    pub on: NaiveDate,
}

/// A row, read.
#[derive(Debug, Clone, PartialEq)]
pub struct RowRead {
    /// The offer as written, and who provides it and whom to contact, if they are to be written too.
    pub records: Records,
    /// What was not understood.
    pub not_understood: Vec<NotUnderstood>,
    /// What else to know of it.
    pub remarks: Vec<Remark>,
}

impl RowReader<'_> {
    /// The municipality a row names, the home municipality if it names none; none if it is not known.
    pub fn municipality(&self, row: &Row) -> Option<&Municipality> {
        let content = self.catalogue.content();
        match row.value(Column::Municipality) {
            Some(named) => self.catalogue.municipality(&named),
            None => content.home.and_then(|home| content.municipalities.get(&home)),
        }
    }

    /// The slug of a row's offer, whether or not the row can be taken: its own name if it is one of words, else one
    /// made of municipality and number. Without an id it is that of the municipality's offer of the same name, and
    /// if there is none, one made of municipality and name. Several if offers share the name.
    pub fn slugs(&self, row: &Row) -> Vec<String> {
        let Some(Municipality { code, name: municipality, .. }) = self.municipality(row) else {
            return Vec::new();
        };
        match (row.value(Column::Id), row.value(Column::Name)) {
            (Some(id), _)
                if Key::parse(&id).is_ok()
                    && (id.contains(|letter: char| letter.is_ascii_alphabetic())
                        || self.catalogue.offer(&id).is_some_and(|offer| offer.municipality == *code)) =>
            {
                vec![id]
            }
            (Some(id), _) => vec![cell::slug(&format!("{municipality} {id}"))],
            (None, Some(name)) => match self.names.of(*code, &name) {
                [] => vec![cell::slug(&format!("{municipality} {name}"))],
                known => known.iter().map(ToString::to_string).collect(),
            },
            (None, None) => Vec::new(),
        }
    }

    /// The offer a row is about, if the range has it and no other of its name.
    fn known(&self, row: &Row) -> Option<&Offer> {
        match self.slugs(row).as_slice() {
            [only] => self.catalogue.offer(only).map(AsRef::as_ref),
            _ => None,
        }
    }

    /// The offer of a row. A cell that says what is known already is not read anew: what a municipality has written out
    /// and changed in one place is changed in that place.
    ///
    /// # Errors
    /// Every cell that cannot be taken, by its column.
    pub fn read(&self, row: &Row) -> Result<RowRead, Vec<Problem>> {
        let personal = personal_data(row);
        if !personal.is_empty() {
            return Err(personal);
        }
        let known = self.known(row);
        let standing =
            known.map(|offer| written::standing(row, offer, self.catalogue, self.on)).unwrap_or_default();
        let rest = row.without(&standing);
        // What a table says as it stands changes nothing, and is no new source of it either.
        let is_as_known =
            |known: &&Offer| row.problems.is_empty() && !rest.says_more() && written::is_named(row, known);
        if let Some(known) = known.filter(is_as_known) {
            let mut offer = OfferRecord::of(known);
            provenance::forget_opening_of_a_table(&mut offer);
            let records = Records { offers: vec![offer], ..Records::default() };
            return Ok(RowRead { records, not_understood: Vec::new(), remarks: Vec::new() });
        }
        let mut reading = Reading {
            reader: self,
            row: &rest,
            standing: &standing,
            problems: row.problems.clone(),
            not_understood: Vec::new(),
            remarks: Vec::new(),
        };
        let records = reading.offer();
        let Reading { problems, not_understood, remarks, .. } = reading;
        match records {
            Some(records) if problems.is_empty() => Ok(RowRead { records, not_understood, remarks }),
            _ => Err(problems),
        }
    }
}

/// The offers of a range by municipality and name, whatever case and blanks the name is written with.
pub struct Names(BTreeMap<(MunicipalityCode, String), Vec<Key>>);

impl Names {
    /// The names of the offers of a range.
    pub fn of_range(catalogue: &Catalogue) -> Self {
        let mut names: BTreeMap<_, Vec<Key>> = BTreeMap::new();
        for offer in catalogue.offers().iter() {
            let name = (offer.municipality, cell::plain_name(&offer.name));
            names.entry(name).or_default().push(offer.slug.clone());
        }
        Self(names)
    }

    /// The offers of a municipality with a name.
    fn of(&self, municipality: MunicipalityCode, name: &str) -> &[Key] {
        self.0.get(&(municipality, cell::plain_name(name))).map_or(&[], Vec::as_slice)
    }
}

/// A row on the way to be an offer.
pub(super) struct Reading<'a> {
    pub(super) reader: &'a RowReader<'a>,
    /// The row, without the cells that say what is known already.
    pub(super) row: &'a Row,
    /// The columns of those cells.
    standing: &'a BTreeSet<Column>,
    problems: Vec<Problem>,
    not_understood: Vec<NotUnderstood>,
    remarks: Vec<Remark>,
}

impl<'a> Reading<'a> {
    fn offer(&mut self) -> Option<Records> {
        let municipality = self.reader.municipality(self.row);
        if municipality.is_none() {
            let message = "Kommunen kendes ikke: skriv dens navn eller kommunekode.";
            self.fault(Column::Municipality, ProblemCode::Unknown, message);
        }
        if let Some(home) = municipality.filter(|_| self.row.has(Column::Municipality))
            && self.row.value(Column::Municipality).is_none()
        {
            let message = format!("Kommunen er ikke oplyst i rækken og er sat til {}.", home.name);
            self.remark(RemarkKind::Doubtful, Column::Municipality, message);
        }
        let name = self.name();
        let slug = self.slug();
        let ((municipality, name), slug) = municipality.zip(name).zip(slug)?;
        let table = provenance::table_of(municipality);
        let known = self.reader.catalogue.offer(&slug).map(|offer| OfferRecord::of(offer));
        let mut offer = known.unwrap_or_else(|| blank(slug, municipality, &table));
        if offer.summary.is_empty() {
            offer.summary.clone_from(&name);
        }
        offer.name = name;
        self.texts(&mut offer);
        let meaning = self.concepts(&mut offer);
        self.ages(&mut offer, &meaning.ages);
        self.variants(&mut offer, &meaning);
        self.confirmation(&mut offer, &table);
        self.thinness(&mut offer);
        let organisations = self.provider(&mut offer, municipality, &table).into_iter().collect();
        let contacts = self.contact(&mut offer, municipality, &table).into_iter().collect();
        Some(Records {
            sources: vec![table],
            offers: vec![offer],
            organisations,
            contacts,
            ..Records::default()
        })
    }

    fn name(&mut self) -> Option<String> {
        let name = self.row.value(Column::Name);
        if name.is_none() {
            self.fault(Column::Name, ProblemCode::Required, "Skriv tilbuddets navn.");
        }
        // A quote that is left open is named by itself.
        if self.row.problems.is_empty() && name.as_ref().is_some_and(|name| name.contains('\n')) {
            let message = "Navnet går over flere linjer: se efter et anførselstegn, der ikke er lukket.";
            self.fault(Column::Name, ProblemCode::Malformed, message);
        }
        name
    }

    fn slug(&mut self) -> Option<String> {
        match self.reader.slugs(self.row).as_slice() {
            [] => None,
            [only] => Some(only.clone()),
            several => {
                let message = format!(
                    "Flere af kommunens tilbud hedder sådan ({}): skriv i id, hvilket det er.",
                    several.join(", ")
                );
                self.fault(Column::Name, ProblemCode::Conflict, message);
                None
            }
        }
    }

    pub(super) fn fault(&mut self, column: Column, code: ProblemCode, message: impl Into<String>) {
        self.problems.push(Problem::new(column.name(), code, message));
    }

    pub(super) fn remark(&mut self, kind: RemarkKind, column: Column, message: String) {
        self.remarks.push(Remark { kind, column, message });
    }

    pub(super) fn leave(&mut self, column: Column, why: Why, word: String, nearest: Vec<Key>) {
        self.not_understood.push(NotUnderstood { column, why, word, nearest });
    }

    fn texts(&mut self, offer: &mut OfferRecord) {
        let row = self.row;
        if row.has(Column::Summary) || row.has(Column::Notes) {
            let summary = row.value(Column::Summary).unwrap_or_else(|| offer.name.clone());
            let notes = row.value(Column::Notes);
            // A longer text is the description.
            let whole = summary.split_whitespace().count() <= LONGEST_SUMMARY;
            let description = if whole { None } else { Some(summary.clone()) };
            let parts: Vec<String> = [description, notes].into_iter().flatten().collect();
            offer.summary = cell::shortened(&summary, LONGEST_SUMMARY);
            offer.description = (!parts.is_empty()).then(|| parts.join("\n"));
        }
        for (column, field) in [
            (Column::AgeNote, &mut offer.age_note),
            (Column::Capacity, &mut offer.capacity),
            (Column::Duration, &mut offer.duration),
        ] {
            if row.has(column) {
                *field = row.value(column);
            }
        }
    }

    /// The concepts of the free words; the offer's name says some as well.
    fn concepts(&mut self, offer: &mut OfferRecord) -> Meaning {
        let (catalogue, on) = (self.reader.words, self.reader.on);
        let read = |phrases: &[String]| Meaning::of(phrases, catalogue, on);
        let row = self.row;
        let mut all = read(std::slice::from_ref(&offer.name));
        all.target_groups.clear();
        all.ages.clear();
        let about = [Column::TargetGroups, Column::ProblemAreas, Column::Form];
        let mut keywords = self.kept_keywords(offer, &about);
        for column in about {
            let mut meaning = Meaning::default();
            for phrase in row.values(column) {
                let said = self.as_known(offer, column, phrase);
                let said = said.unwrap_or_else(|| read(std::slice::from_ref(phrase)));
                // What an offer is said not to be for is no word to find it by.
                keywords.extend(Some(phrase.clone()).filter(|_| !said.denies()));
                meaning.add(said);
            }
            self.not_understood.extend(meaning.not_understood(column, self.reader.labels));
            all.add(meaning);
        }
        if about.into_iter().any(|column| row.has(column)) {
            offer.keywords = keywords.into_iter().collect();
            self.take(Column::TargetGroups, &mut offer.target_groups, keys(&all.target_groups));
            self.take(Column::ProblemAreas, &mut offer.problem_areas, keys(&all.problem_areas));
            self.take(Column::Form, &mut offer.forms, keys(&all.forms));
            self.take(Column::Form, &mut offer.methods, keys(&all.methods));
            let says_for_whom = row.has(Column::TargetGroups) && row.has(Column::ProblemAreas);
            if offer.breadth.is_none() || says_for_whom {
                offer.breadth = Some(self.breadth(&all).written().to_owned());
            }
        }
        if row.has(Column::TargetGroups) {
            let recipients = free_words::recipients(row.values(Column::TargetGroups));
            offer.recipients =
                recipients.iter().map(|recipient: &Recipient| recipient.written().to_owned()).collect();
        }
        if row.has(Column::Excluded) {
            self.exclusions(offer);
        }
        all
    }

    /// The words to find the offer by that come of cells which say what is known already.
    fn kept_keywords(&self, offer: &OfferRecord, about: &[Column]) -> BTreeSet<String> {
        let is_standing = about.iter().any(|column| self.standing.contains(column));
        let labels = about.iter().filter(|column| self.row.has(**column));
        let labels: Vec<&str> = labels.flat_map(|column| self.labels_of(offer, *column)).collect();
        let kept = offer.keywords.iter().filter(|word| is_standing && !labels.contains(&word.as_str()));
        kept.cloned().collect()
    }

    /// The labels of what an offer is known to be for, in the order of [`written::concepts`].
    fn labels_of(&self, offer: &OfferRecord, column: Column) -> Vec<&'a str> {
        let vocabulary = &self.reader.catalogue.content().vocabulary;
        let known = written::concepts(offer, column).filter_map(|key| Key::parse(key).ok());
        known.filter_map(|key| vocabulary.concept(&key)).map(Concept::label).collect()
    }

    /// What a phrase says that is the label of a concept the offer is known to have.
    fn as_known(&self, offer: &OfferRecord, column: Column, phrase: &str) -> Option<Meaning> {
        let vocabulary = &self.reader.catalogue.content().vocabulary;
        let mut known = written::concepts(offer, column).filter_map(|key| Key::parse(key).ok());
        let concept = known.find(|key| vocabulary.concept(key).is_some_and(|one| one.label() == phrase))?;
        let (mut meaning, one) = (Meaning::default(), BTreeSet::from([concept.clone()]));
        match column {
            Column::TargetGroups => meaning.target_groups = one,
            Column::ProblemAreas => meaning.problem_areas = one,
            _ if offer.forms.iter().any(|form| form == concept.as_str()) => meaning.forms = one,
            _ => meaning.methods = one,
        }
        Some(meaning)
    }

    /// Takes what a row says for what was known; what was known stays beside it where the table has no column of it, and
    /// as it is where the row says just that.
    fn take(&self, column: Column, known: &mut Vec<String>, said: Vec<String>) {
        if self.standing.contains(&column) {
            return;
        }
        let kept = if self.row.has(column) { Vec::new() } else { std::mem::take(known) };
        let all: BTreeSet<String> = kept.into_iter().chain(said).collect();
        *known = all.into_iter().collect();
    }

    /// Whom the offer is not for: as concepts where a phrase is understood whole, else in its own words.
    fn exclusions(&mut self, offer: &mut OfferRecord) {
        let mut all = BTreeSet::new();
        let mut in_words = Vec::new();
        let vocabulary = &self.reader.catalogue.content().vocabulary;
        let known: Vec<Key> = offer.exclusions.iter().filter_map(|key| Key::parse(key).ok()).collect();
        for phrase in self.row.values(Column::Excluded) {
            let is_said = |key: &&Key| vocabulary.concept(key).is_some_and(|one| one.label() == phrase);
            if let Some(key) = known.iter().find(is_said) {
                all.insert(key.clone());
                continue;
            }
            match exclusion::excluded(phrase, self.reader.words, self.reader.on) {
                Ok(excluded) => all.extend(excluded),
                Err(nearest) => {
                    in_words.push(phrase.clone());
                    self.leave(Column::Excluded, Why::NotUnderstood, phrase.clone(), nearest);
                }
            }
        }
        offer.exclusions = keys(&all);
        offer.exclusion_note = (!in_words.is_empty()).then(|| in_words.join("; "));
    }

    /// Open to any worry is what names no problem of its own and is counselling.
    fn breadth(&self, meaning: &Meaning) -> Breadth {
        let vocabulary = &self.reader.catalogue.content().vocabulary;
        let narrow = |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.shows_fit());
        let counsels =
            |key: &Key| vocabulary.with_broader(key).iter().any(|above| above.as_str() == "raadgivning");
        let is_narrow = meaning.problem_areas.iter().any(narrow);
        if !is_narrow && meaning.forms.iter().any(counsels) { Breadth::General } else { Breadth::Specific }
    }

    fn thinness(&mut self, offer: &mut OfferRecord) {
        if !self.row.has(Column::Thin) {
            return;
        }
        let typed = self.row.value(Column::Thin).unwrap_or_else(|| "nej".to_owned());
        match cell::yes_or_no(&typed) {
            Some(thin) => offer.thin = thin,
            None => self.leave(Column::Thin, Why::NotUnderstood, typed, Vec::new()),
        }
    }
}

/// The cells that hold a CPR number. Nothing else is said of such a row, so that nothing of it is repeated.
fn personal_data(row: &Row) -> Vec<Problem> {
    let holds = |column: &Column| row.values(*column).iter().any(|value| personal::holds_cpr(value));
    let message = "Teksten ligner et CPR-nummer: Vifte gemmer ingen personoplysninger. Fjern det.";
    let problem = |column: Column| Problem::new(column.name(), ProblemCode::PersonalData, message);
    Column::all().filter(holds).map(problem).collect()
}

fn keys(set: &BTreeSet<Key>) -> Vec<String> {
    set.iter().map(ToString::to_string).collect()
}

/// A new offer, of which nothing is known but its name. What stands in the table can be had; since when, and who
/// last said so, it does not say.
fn blank(slug: String, municipality: &Municipality, table: &SourceRecord) -> OfferRecord {
    let state = LifeCycleState::Open.written().to_owned();
    OfferRecord {
        slug,
        municipality: municipality.code.to_string(),
        life_cycle: vec![LifeCycleRecord { state, from: None, note: None }],
        assurance: AssuranceRecord { as_of: None, by: table.key.clone() },
        ..OfferRecord::default()
    }
}
