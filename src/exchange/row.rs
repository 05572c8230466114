//! A row of the loose table, read as an offer: every cell is taken, refused with its remedy, or named as not
//! understood.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::cell;
use super::column::Column;
use super::free_words::{self, Labels, Meaning, NotUnderstood};
use super::step::{self, Steps};
use super::table::Row;
use crate::catalogue::Catalogue;
use crate::concept::Concept;
use crate::danish;
use crate::key::Key;
use crate::law::{self, Reference};
use crate::offer::{Access, Breadth, Recipient};
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::record::{
    AgeRecord, AssuranceRecord, ContactRecord, LONGEST_SUMMARY, LifeCycleRecord, OfferRecord,
    OrganisationRecord, Records, SourceRefRecord, VariantRecord, Written,
};

/// What the rows of a table are read with.
pub struct RowReader<'a> {
    /// The range as it is, for its law and staircases, and what it knows of the offer already.
    pub catalogue: &'a Catalogue,
    /// The vocabulary alone, to read free words with: an offer's name must not change what a word means.
    pub words: &'a Catalogue,
    /// Its labels, for what is not understood.
    pub labels: &'a Labels<'a>,
    /// The source that stands for the table.
    pub source: &'a Key,
    /// The day of the import: the day the table says so, unless the row names another.
    pub on: NaiveDate,
}

/// A row, read.
#[derive(Debug, Clone, PartialEq)]
pub struct RowRead {
    /// The offer as written, and who provides it and whom to contact, if they are to be written too.
    pub records: Records,
    /// What was not understood.
    pub not_understood: Vec<NotUnderstood>,
}

impl RowReader<'_> {
    /// The offer of a row.
    ///
    /// # Errors
    /// Every cell that cannot be taken, by its column.
    pub fn read(&self, row: &Row) -> Result<RowRead, Vec<Problem>> {
        let personal = personal_data(row);
        if !personal.is_empty() {
            return Err(personal);
        }
        let mut reading =
            Reading { reader: self, row, problems: row.problems.clone(), not_understood: Vec::new() };
        match reading.offer() {
            Some(records) if reading.problems.is_empty() => {
                Ok(RowRead { records, not_understood: reading.not_understood })
            }
            _ => Err(reading.problems),
        }
    }
}

/// A row on the way to be an offer.
struct Reading<'a> {
    reader: &'a RowReader<'a>,
    row: &'a Row,
    problems: Vec<Problem>,
    not_understood: Vec<NotUnderstood>,
}

impl Reading<'_> {
    fn offer(&mut self) -> Option<Records> {
        let municipality = self.municipality();
        let name = self.row.value(Column::Name);
        if name.is_none() {
            self.fault(Column::Name, ProblemCode::Required, "Skriv tilbuddets navn.");
        }
        if name.as_ref().is_some_and(|name| name.contains('\n')) {
            let message = "Navnet går over flere linjer: se efter et anførselstegn, der ikke er lukket.";
            self.fault(Column::Name, ProblemCode::Malformed, message);
        }
        let ((code, municipality), name) = municipality.zip(name)?;
        let slug = self.slug(&municipality, &name);
        let known = self.reader.catalogue.offer(&slug).map(|offer| OfferRecord::of(offer));
        let mut offer = known.unwrap_or_else(|| blank(&slug, &code, &name, self.reader));
        offer.name = name;
        self.texts(&mut offer);
        self.ages(&mut offer);
        let meaning = self.concepts(&mut offer);
        self.variants(&mut offer, &meaning);
        self.confirmation(&mut offer);
        self.thinness(&mut offer);
        let organisations = self.provider(&mut offer, &code, &municipality).into_iter().collect();
        let contacts = self.contact(&mut offer, &code, &municipality).into_iter().collect();
        Some(Records { offers: vec![offer], organisations, contacts, ..Records::default() })
    }

    fn fault(&mut self, column: Column, code: ProblemCode, message: impl Into<String>) {
        self.problems.push(Problem::new(column.name(), code, message));
    }

    /// The code and name of the municipality.
    fn municipality(&mut self) -> Option<(String, String)> {
        let named = self.row.value(Column::Municipality);
        let content = self.reader.catalogue.content();
        let found = match &named {
            Some(named) => self.reader.catalogue.municipality(named),
            None => content.home.and_then(|home| content.municipalities.get(&home)),
        };
        if found.is_none() {
            let message = "Kommunen kendes ikke: skriv dens navn eller kommunekode.";
            self.fault(Column::Municipality, ProblemCode::Unknown, message);
        }
        found.map(|found| (found.code.to_string(), found.name.clone()))
    }

    /// The row's own name if it is one of words, else one made of municipality and number, or of the name.
    fn slug(&self, municipality: &str, name: &str) -> String {
        let id = self.row.value(Column::Id);
        match id {
            Some(id)
                if Key::parse(&id).is_ok() && id.contains(|letter: char| letter.is_ascii_alphabetic()) =>
            {
                id
            }
            Some(id) => cell::slug(&format!("{municipality} {id}")),
            None => cell::slug(&format!("{municipality} {name}")),
        }
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

    fn ages(&mut self, offer: &mut OfferRecord) {
        if !self.row.has(Column::AgeMin) && !self.row.has(Column::AgeMax) {
            return;
        }
        let from = self.months(Column::AgeMin);
        let to = self.months(Column::AgeMax);
        offer.age = cell::age(from, to);
        if let Some(age) = offer.age
            && let Err(problem) = AgeRecord::check(age)
        {
            self.fault(Column::AgeMax, problem.code, problem.message);
        }
    }

    /// An age in months, as «3», «3,5» and «3.5» years.
    fn months(&mut self, column: Column) -> Option<cell::Years> {
        let text = self.row.value(column)?;
        let years = cell::years(&text);
        if years.is_none() {
            self.fault(column, ProblemCode::Malformed, "Skriv alderen som et tal i år, fx 3 eller 0,5.");
        }
        years
    }

    /// The concepts of the free words; the offer's name says some as well.
    fn concepts(&mut self, offer: &mut OfferRecord) -> Meaning {
        let (catalogue, on) = (self.reader.words, self.reader.on);
        let read = |phrases: &[String]| Meaning::of(phrases, catalogue, on);
        let row = self.row;
        let mut all = read(std::slice::from_ref(&offer.name));
        all.target_groups.clear();
        all.unknown.clear();
        let about = [Column::TargetGroups, Column::ProblemAreas, Column::Form];
        for column in about {
            let meaning = read(row.values(column));
            self.not_understood.extend(meaning.not_understood(column, self.reader.labels));
            all.target_groups.extend(meaning.target_groups);
            all.problem_areas.extend(meaning.problem_areas);
            all.forms.extend(meaning.forms);
            all.methods.extend(meaning.methods);
        }
        if about.into_iter().any(|column| row.has(column)) {
            offer.target_groups = keys(&all.target_groups);
            offer.problem_areas = keys(&all.problem_areas);
            offer.forms = keys(&all.forms);
            offer.methods = keys(&all.methods);
            offer.breadth = Some(self.breadth(&all).written().to_owned());
        }
        if row.has(Column::TargetGroups) {
            let recipients = free_words::recipients(row.values(Column::TargetGroups));
            offer.recipients =
                recipients.iter().map(|recipient: &Recipient| recipient.written().to_owned()).collect();
        }
        if row.has(Column::Excluded) {
            offer.exclusions = self.exclusions();
        }
        all
    }

    /// A wrong exclusion turns somebody away, so only a phrase that is understood whole excludes.
    fn exclusions(&mut self) -> Vec<String> {
        let mut excluded = BTreeSet::new();
        for phrase in self.row.values(Column::Excluded) {
            let meaning = Meaning::of(std::slice::from_ref(phrase), self.reader.words, self.reader.on);
            // «Børn» would turn away all.
            let vocabulary = &self.reader.catalogue.content().vocabulary;
            let narrow = |key: &Key| vocabulary.concept(key).is_some_and(Concept::shows_fit);
            let named = meaning.target_groups.into_iter().chain(meaning.problem_areas);
            let named: Vec<Key> = named.filter(narrow).collect();
            if meaning.unknown.is_empty() && !named.is_empty() {
                excluded.extend(named);
            } else {
                let word = phrase.to_lowercase();
                let nearest = meaning.unknown.into_iter().flat_map(|(_, meanings)| meanings).collect();
                self.not_understood.push(NotUnderstood { column: Column::Excluded, word, nearest });
            }
        }
        keys(&excluded)
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

    fn variants(&mut self, offer: &mut OfferRecord, meaning: &Meaning) {
        let legal = self.legal();
        let steps = self.steps(offer, &legal, meaning);
        let access = self.access();
        let touched = [Column::Step, Column::StepRange, Column::LegalBasis, Column::Access, Column::Form];
        if !offer.variants.is_empty() && !touched.into_iter().any(|column| self.row.has(column)) {
            return;
        }
        let written: Vec<String> = legal.iter().map(ToString::to_string).collect();
        let before = offer.variants.first().cloned().unwrap_or_default();
        let variant = |key: String, steps: Steps| VariantRecord {
            key,
            steps: steps.keys,
            step_basis: steps.basis.map(|basis| basis.written().to_owned()),
            step_reason: steps.reason,
            legal: written.clone(),
            legal_basis: (!written.is_empty()).then(|| "stated".to_owned()),
            access: access.iter().map(|way| way.written().to_owned()).collect(),
            ..before.clone()
        };
        offer.variants = match steps.as_slice() {
            [only] => vec![variant("standard".to_owned(), only.clone())],
            several => several.iter().map(|one| variant(one.name(), one.clone())).collect(),
        };
    }

    /// The paragraphs of a cell; an act without a paragraph is no reference.
    fn legal(&mut self) -> Vec<Reference> {
        let mut found = BTreeSet::new();
        for text in self.row.values(Column::LegalBasis) {
            let law = &self.reader.catalogue.content().law;
            let on = self.said_on().unwrap_or(self.reader.on);
            let references = law::find(text);
            let resolved = references.iter().filter_map(|one| match one.reference.act {
                Some(act) => Some(one.reference.in_act(act)),
                None => law.resolve(&one.reference, on).map(|resolution| resolution.typed),
            });
            let known: Vec<Reference> = resolved.filter(|one| law.provision(one).is_some()).collect();
            if known.is_empty() || known.len() < references.len() {
                let word = text.to_lowercase();
                self.not_understood.push(NotUnderstood {
                    column: Column::LegalBasis,
                    word,
                    nearest: Vec::new(),
                });
            }
            found.extend(known);
        }
        found.into_iter().collect()
    }

    fn steps(&mut self, offer: &OfferRecord, legal: &[Reference], meaning: &Meaning) -> Vec<Steps> {
        let catalogue = self.reader.catalogue;
        let municipality = crate::key::MunicipalityCode::parse(&offer.municipality).ok();
        let Some(staircase) = catalogue.staircase(municipality, self.reader.on) else { return Vec::new() };
        let range = self.row.value(Column::StepRange).map(|range| range.replace(';', "-"));
        if let Some(text) = range.or_else(|| self.row.value(Column::Step)) {
            let basis = step::basis(self.row.value(Column::StepConfidence).as_deref());
            match step::stated(&text, staircase, basis) {
                Ok(steps) => return steps,
                Err(problem) => {
                    self.fault(Column::Step, problem.code, problem.message);
                    return Vec::new();
                }
            }
        }
        vec![step::inferred(legal, &meaning.forms, staircase, &catalogue.content().law)]
    }

    fn access(&mut self) -> Vec<Access> {
        let Some(text) = self.row.value(Column::Access) else { return Vec::new() };
        let ways = cell::access(&text);
        if ways.is_empty() {
            let word = text.to_lowercase();
            self.not_understood.push(NotUnderstood { column: Column::Access, word, nearest: Vec::new() });
        }
        ways
    }

    /// The day the row's source said so.
    fn said_on(&self) -> Option<NaiveDate> {
        self.row.value(Column::SourceDate).and_then(|text| cell::date(&text))
    }

    fn confirmation(&mut self, offer: &mut OfferRecord) {
        let typed = self.row.value(Column::SourceDate);
        if let Some(text) = typed.filter(|_| self.said_on().is_none()) {
            let word = text.to_lowercase();
            self.not_understood.push(NotUnderstood { column: Column::SourceDate, word, nearest: Vec::new() });
        }
        if let Some(day) = self.said_on() {
            offer.assurance = AssuranceRecord { as_of: day, by: self.reader.source.to_string() };
            if let [only] = offer.life_cycle.as_mut_slice() {
                only.from = Some(day);
            }
        }
        let place = self.row.value(Column::SourceUrl).or_else(|| self.row.value(Column::Id));
        let here = SourceRefRecord { key: self.reader.source.to_string(), place };
        offer.sources.retain(|source| source.key != here.key);
        offer.sources.push(here);
    }

    fn thinness(&mut self, offer: &mut OfferRecord) {
        if !self.row.has(Column::Thin) {
            return;
        }
        let typed = self.row.value(Column::Thin).unwrap_or_else(|| "nej".to_owned());
        match cell::yes_or_no(&typed) {
            Some(thin) => offer.thin = thin,
            None => {
                let word = typed.to_lowercase();
                self.not_understood.push(NotUnderstood { column: Column::Thin, word, nearest: Vec::new() });
            }
        }
    }

    /// The provider's key, and the provider if the range does not have it.
    fn provider(
        &mut self,
        offer: &mut OfferRecord,
        code: &str,
        municipality: &str,
    ) -> Option<OrganisationRecord> {
        let name = self.row.value(Column::Provider)?;
        let organisations = &self.reader.catalogue.content().organisations;
        let same = organisations.values().find(|one| {
            one.municipality.to_string() == code && danish::fold(&one.name) == danish::fold(&name)
        });
        if let Some(known) = same {
            offer.provider = Some(known.key.to_string());
            return None;
        }
        let key = cell::slug(&format!("{municipality} {name}"));
        offer.provider = Some(key.clone());
        let sources = vec![SourceRefRecord { key: self.reader.source.to_string(), place: None }];
        let municipality = code.to_owned();
        Some(OrganisationRecord { key, municipality, name, kind: None, note: None, sources })
    }

    /// The contact point the cell names, if there is something to write of it. The offer is linked to it and
    /// to no other.
    ///
    /// A table says what a contact point is called, not who may see it: that stays with the municipality's own
    /// staff. One the range has from elsewhere is linked as it is: to name it confirms none of its numbers.
    fn contact(&mut self, offer: &mut OfferRecord, code: &str, municipality: &str) -> Option<ContactRecord> {
        if !self.row.has(Column::Contact) {
            return None;
        }
        offer.contacts.clear();
        let named = self.row.value(Column::Contact)?;
        let here = SourceRefRecord { key: self.reader.source.to_string(), place: None };
        let contacts = &self.reader.catalogue.content().contacts;
        let same = contacts.values().find(|one| {
            let called = |text: &String| cell::same_words(text, &named);
            one.municipality.to_string() == code && (called(&one.name) || called(&one.function))
        });
        let mut contact = same.map_or_else(
            || ContactRecord {
                key: cell::slug(&format!("{municipality} {named}")),
                municipality: code.to_owned(),
                name: named.clone(),
                function: named.clone(),
                sources: vec![here.clone()],
                ..ContactRecord::default()
            },
            ContactRecord::of,
        );
        offer.contacts.push(contact.key.clone());
        contact.last_confirmed = contact.last_confirmed.max(self.said_on());
        contact.sources.contains(&here).then_some(contact)
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

/// A new offer, of which nothing is known but its name. It is taken as running from the day the table says so.
fn blank(slug: &str, municipality: &str, name: &str, reader: &RowReader<'_>) -> OfferRecord {
    let state = "open".to_owned();
    OfferRecord {
        slug: slug.to_owned(),
        municipality: municipality.to_owned(),
        name: name.to_owned(),
        summary: name.to_owned(),
        life_cycle: vec![LifeCycleRecord { state, from: Some(reader.on), note: None }],
        assurance: AssuranceRecord { as_of: reader.on, by: reader.source.to_string() },
        ..OfferRecord::default()
    }
}
