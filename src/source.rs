//! Where a fact is stated. Everything in a range names its sources; what no source states is not known.

use chrono::NaiveDate;

use crate::key::Key;

/// A document, page or register that states facts (*kilde*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Stable name: `seed1`.
    pub key: Key,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// When; the first day of the period if only a month or year is known.
    pub date: Option<NaiveDate>,
    /// How exact the date is.
    pub date_note: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// Anything a reader should know of it.
    pub note: Option<String>,
}

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceRef {
    /// The source.
    pub source: Key,
    /// Page, section or heading.
    pub place: Option<String>,
}
