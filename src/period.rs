//! Stretches of time, in whole days.

use chrono::NaiveDate;

use crate::problem::{Problem, ProblemCode};

/// From a day to a day, both included; an open end is not stated or not yet known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Period {
    /// All time.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// A period between two days.
    ///
    /// # Errors
    /// If it ends before it begins.
    pub fn new(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Self, Problem> {
        match (from, to) {
            (Some(first), Some(last)) if last < first => Err(Problem::new(
                "",
                ProblemCode::Conflict,
                "Perioden slutter, før den begynder: byt om på de to datoer.",
            )),
            _ => Ok(Self { from, to }),
        }
    }

    /// The first day, if stated.
    pub fn from(&self) -> Option<NaiveDate> {
        self.from
    }

    /// The last day, if there is one.
    pub fn to(&self) -> Option<NaiveDate> {
        self.to
    }

    /// Whether the day lies within.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|first| first <= day) && self.to.is_none_or(|last| day <= last)
    }
}
