//! What a person can put right: every fault of an input, named by field and remedy.

use std::fmt;

/// One fault of an input. Validation reports all of them at once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The field at fault, as the input names it (`variant.legal`).
    pub field: String,
    /// What kind of fault it is, for programs.
    pub code: ProblemCode,
    /// What is wrong and what to do about it, in Danish. Never repeats free text.
    pub message: String,
}

/// The kinds of fault an input can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemCode {
    /// Something that must be there is missing or blank.
    Required,
    /// The value is not of the right form.
    Malformed,
    /// The value is of the right form but outside what is allowed.
    OutOfRange,
    /// The value is longer than allowed.
    TooLong,
    /// It names something that does not exist here.
    Unknown,
    /// Two fields contradict each other, or the same key stands twice.
    Conflict,
    /// It holds a CPR number, and personal data is refused.
    PersonalData,
    /// Whoever sent it may not do this.
    NotPermitted,
    /// What it is about has been changed since the revision that was seen.
    Overtaken,
    /// Something else refers to what would not be there any more.
    InUse,
}

impl Problem {
    /// A fault in `field`.
    pub fn new(field: impl Into<String>, code: ProblemCode, message: impl Into<String>) -> Self {
        Self { field: field.into(), code, message: message.into() }
    }

    /// The same fault, seen from outside: `legal` becomes `variant.legal`.
    #[must_use]
    pub fn within(mut self, outer: &str) -> Self {
        self.field = if self.field.is_empty() { outer.to_owned() } else { format!("{outer}.{}", self.field) };
        self
    }
}

/// The faults of an input, gathered while it is read.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a fault, in place of a value.
    pub fn fault<T>(&mut self, field: &str, code: ProblemCode, message: impl Into<String>) -> Option<T> {
        self.0.push(Problem::new(field, code, message));
        None
    }

    /// The value that was read, or none and the fault of `field` noted.
    pub fn or_fault<T>(&mut self, field: &str, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.0.push(problem.within(field))).ok()
    }

    /// What was read, if nothing is at fault.
    ///
    /// # Errors
    /// Every fault that was noted.
    pub fn none_in<T>(self, read: T) -> Result<T, Vec<Problem>> {
        if self.0.is_empty() { Ok(read) } else { Err(self.0) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.field, self.message)
    }
}
