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

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.field, self.message)
    }
}
