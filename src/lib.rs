//! Vifte: a municipality's range of offers (*tilbudsvifte*) to children, young people and families, on the
//! staircase of measures (*indsatstrappe*), and the answer to «which offer fits, and intrudes least?».
//!
//! # One way through the house
//!
//! ```text
//! seed · import · proposal                   what somebody wrote: records
//!     │  checked once, all faults at once, by one who may (auth)
//!     ▼
//!   store          the database is the truth: rows and one change-log entry, in one transaction
//!     │
//!     ▼
//!  catalogue       an immutable snapshot of what is published and its index, at one revision, in an Arc
//!     │  &Catalogue, question, day
//!     ▼
//! danger · understanding · matching · browse · follow_up_plan   pure functions: the same question, the same answer
//!     │
//!     ▼
//!   answer         danger first, then what fits and why, whom to contact, what to know
//!     │
//!     ▼
//! api · web · report · server                translate; decide nothing
//! ```
//!
//! # What holds everywhere
//!
//! - A module uses only modules above it in this list, and a test holds that.
//! - Down to [`calendar`] nothing does I/O, reads a clock or is `async`; the day and the moment are arguments.
//! - SQL stands only in [`store`], tantivy only in [`index`], GraphQL only in [`api`], sentences for people in
//!   [`wording`] and `danger::sentences`; the pages' own stand in [`web`] and `templates`, the letters' in [`letter`].
//! - Unknown is a value: what no source states is never read as «all», «none» or «free».
//! - No personal data: a need's words are neither stored nor logged, and a CPR number is refused.
//!
//! # The modules, in reading order

// What everything is made of.
pub mod problem;
pub mod key;
pub mod period;
pub mod personal;
pub mod source;
pub mod age;
pub mod day;
pub mod danish;

// What a range holds.
pub mod law;
pub mod staircase;
pub mod concept;
pub mod contact;
pub mod meeting;
pub mod institution;
pub mod offer;
pub mod availability;
pub mod routing;
pub mod follow_up;
pub mod content;

// The snapshot that is asked.
pub mod lexicon;
pub mod index;
pub mod catalogue;

// The question and its answer.
pub mod danger;
pub mod need;
pub mod browse;
pub mod understanding;
pub mod glossary;
pub mod matching;
pub mod follow_up_plan;
pub mod answer;
pub mod guide;
pub mod unmet;
pub mod upkeep;
pub mod wording;
pub mod report;
pub mod calendar;

// The edges.
pub mod record;
pub mod auth;
pub mod proposal;
pub mod store;
pub mod exchange;
pub mod evaluation;
pub mod letter;
pub mod app;
pub mod config;
pub mod issuer;
pub mod api;
pub mod body;
pub mod web;
pub mod server;
