//! Reading what was written, field by field, and keeping every fault on the way.

use chrono::NaiveDate;

use super::{SourceRefRecord, Written};
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;
use crate::period::Period;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::source::SourceRef;

/// The longest free text a field may hold, in characters.
const LONGEST_TEXT: usize = 5_000;

/// The faults of one record, each under the record's name.
pub struct Faults {
    /// What the record is called: `offer hvidovre-porten`.
    name: String,
    found: Vec<Problem>,
}

impl Faults {
    /// No faults yet in the record of this name.
    pub fn of(kind: &str, key: &str) -> Self {
        Self { name: format!("{kind} {key}"), found: Vec::new() }
    }

    /// The faults found, each under the record's name.
    pub fn into_problems(self) -> Vec<Problem> {
        let name = self.name;
        self.found.into_iter().map(|problem| problem.within(&name)).collect()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Notes a fault.
    pub fn push(&mut self, problem: Problem) {
        self.found.push(problem);
    }

    /// Notes all faults of something read elsewhere.
    pub fn extend(&mut self, problems: Vec<Problem>) {
        self.found.extend(problems);
    }

    /// The value, or its fault noted under the field.
    pub fn take<T>(&mut self, field: &str, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.found.push(problem.within(field))).ok()
    }

    /// A key.
    pub fn key(&mut self, field: &str, text: &str) -> Option<Key> {
        self.take(field, Key::parse(text))
    }

    /// Keys; those at fault are noted and left out.
    pub fn keys(&mut self, field: &str, texts: &[String]) -> Vec<Key> {
        texts.iter().filter_map(|text| self.key(field, text)).collect()
    }

    /// A key that may be missing.
    pub fn optional_key(&mut self, field: &str, text: Option<&String>) -> Option<Key> {
        text.and_then(|text| self.key(field, text))
    }

    /// A municipality's code.
    pub fn municipality(&mut self, field: &str, text: &str) -> Option<MunicipalityCode> {
        self.take(field, MunicipalityCode::parse(text))
    }

    /// A member of a closed set.
    pub fn word<T: Written>(&mut self, field: &str, word: &str) -> Option<T> {
        self.take(field, T::read(word))
    }

    /// A member of a closed set, or what a missing word means.
    pub fn word_or<T: Written>(&mut self, field: &str, word: Option<&String>, missing: T) -> T {
        word.and_then(|word| self.word(field, word)).unwrap_or(missing)
    }

    /// Members of a closed set.
    pub fn words<T: Written>(&mut self, field: &str, words: &[String]) -> Vec<T> {
        words.iter().filter_map(|word| self.word(field, word)).collect()
    }

    /// Text that must be there.
    pub fn text(&mut self, field: &str, text: &str) -> String {
        if text.trim().is_empty() {
            self.push(Problem::new(field, ProblemCode::Required, "Feltet skal udfyldes."));
        }
        self.free(field, text)
    }

    /// Text that may be missing.
    pub fn optional_text(&mut self, field: &str, text: Option<&String>) -> Option<String> {
        text.filter(|text| !text.trim().is_empty()).map(|text| self.free(field, text))
    }

    /// Texts in a list.
    pub fn texts(&mut self, field: &str, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.text(field, text)).collect()
    }

    /// Text as stored: at most so long, and without personal data.
    fn free(&mut self, field: &str, text: &str) -> String {
        if text.chars().count() > LONGEST_TEXT {
            let message = format!("Teksten er over {LONGEST_TEXT} tegn: kort den af.");
            self.push(Problem::new(field, ProblemCode::TooLong, message));
        }
        if personal::holds_cpr(text) {
            let message = "Teksten ligner et CPR-nummer: Vifte gemmer ingen personoplysninger. Fjern det.";
            self.push(Problem::new(field, ProblemCode::PersonalData, message));
        }
        text.trim().to_owned()
    }

    /// A period.
    pub fn period(&mut self, field: &str, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Period {
        self.take(field, Period::new(from, to)).unwrap_or_default()
    }

    /// Legal references.
    pub fn references(&mut self, field: &str, texts: &[String]) -> Vec<Reference> {
        texts.iter().filter_map(|text| self.take(field, Reference::parse(text))).collect()
    }

    /// Places in sources.
    pub fn sources(&mut self, field: &str, records: &[SourceRefRecord]) -> Vec<SourceRef> {
        let places = records.iter().filter_map(|record| {
            let source = self.key(field, &record.key)?;
            Some(SourceRef { source, place: self.optional_text(field, record.place.as_ref()) })
        });
        places.collect()
    }

    /// The number as a small one.
    pub fn small(&mut self, field: &str, number: u32) -> u8 {
        let fits = u8::try_from(number)
            .map_err(|_| Problem::new("", ProblemCode::OutOfRange, "Tallet er for stort."));
        self.take(field, fits).unwrap_or(0)
    }
}

/// A key in place of one that could not be read, in what is never given out.
pub fn stand_in() -> Key {
    Key::parse("x").expect("a letter is a key")
}
