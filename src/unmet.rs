//! Needs that the range had nothing for (*udækkede behov*): counted by quarter, never described.
//!
//! A count of few may point at a child. So nothing below [`FEWEST`] is ever told, and nothing of a quarter that is not
//! over: a number that grows by one tells of the one. No sums are told either, for what is missing in a sum can be
//! worked out.

use chrono::{Datelike, NaiveDate};

use crate::age::AgeBand;
use crate::catalogue::Catalogue;
use crate::concept::Scheme;
use crate::key::{Key, MunicipalityCode};
use crate::problem::{Problem, ProblemCode, Problems};

/// The fewest needs of a kind that are told in a quarter.
pub const FEWEST: u32 = 5;

/// Three months of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// Which of its quarters, 1 to 4.
    pub number: u32,
}

impl Quarter {
    /// The quarter a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), number: day.month0() / 3 + 1 }
    }
}

/// A need that the range had nothing for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnmetNeed {
    /// Whose range it is.
    pub municipality: MunicipalityCode,
    /// What was needed help with, or by whom: one concept of the vocabulary.
    pub concept: Key,
    /// How old the child is.
    pub band: AgeBand,
    /// The step of the staircase on which something was wanted.
    pub step: Key,
}

/// A need as it is told.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "fields are those of `UnmetNeed`; the step by its rank")]
pub struct UnmetNeedInput {
    pub municipality: Option<String>,
    pub concept: String,
    pub band: AgeBand,
    pub step: i32,
}

/// How many needs of a kind a quarter had.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted {
    /// When.
    pub quarter: Quarter,
    /// The need.
    pub need: UnmetNeed,
    /// How many, [`FEWEST`] at least.
    pub count: u32,
}

impl UnmetNeed {
    /// The need that is meant.
    ///
    /// # Errors
    /// Every fault: a municipality, a concept or a step that is not there, or a concept that is no need.
    pub fn check(input: &UnmetNeedInput, catalogue: &Catalogue, on: NaiveDate) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let municipality = match (&input.municipality, catalogue.content().home) {
            (Some(named), _) => problems.or_fault("municipality", catalogue.range_of(named)),
            (None, Some(home)) => Some(home),
            (None, None) => problems.fault(
                "municipality",
                ProblemCode::Required,
                "Skriv kommunen: der er ingen hjemkommune.",
            ),
        };
        let named = Key::parse(&input.concept).ok();
        let concept = named.and_then(|key| catalogue.content().vocabulary.concept(&key));
        let concept = concept.filter(|one| matches!(one.scheme, Scheme::TargetGroup | Scheme::ProblemArea));
        let concept = concept.map(|concept| concept.key.clone()).or_else(|| {
            let message = "Skriv nøglen på en målgruppe eller et problem i ordlisten.";
            problems.fault("concept", ProblemCode::Unknown, message)
        });
        let rank = u8::try_from(input.step).ok();
        let staircase = municipality.and_then(|code| catalogue.staircase(Some(code), on));
        let step = staircase.and_then(|staircase| staircase.step_at(rank?)).map(|step| step.key.clone());
        let step = step.or_else(|| {
            let message = "Skriv nummeret på et trin på kommunens trappe.";
            problems.fault("step", ProblemCode::OutOfRange, message)
        });
        let read = municipality.zip(concept).zip(step);
        let need = read.map(|((municipality, concept), step)| Self {
            municipality,
            concept,
            band: input.band,
            step,
        });
        problems.none_in(need)?.ok_or_else(Vec::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_in_its_quarter() {
        for (day, year, number) in [
            ("2026-01-01", 2026, 1),
            ("2026-03-31", 2026, 1),
            ("2026-04-01", 2026, 2),
            ("2026-12-31", 2026, 4),
        ] {
            assert_eq!(Quarter::of(day.parse().expect("a day")), Quarter { year, number });
        }
    }
}
