//! What an import did or would do, for a terminal and as JSON.

use std::fmt::Write;

use serde::Serialize;

use super::free_words::NotUnderstood;
use super::import::{Import, Outcome, RowReport};
use crate::catalogue::Catalogue;

/// Whether an import was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was written at this revision.
    Written(u64),
    /// Nothing had changed.
    NothingToWrite,
    /// It was only tried (`--dry-run`).
    Tried,
    /// A row was refused and the import was strict, so nothing was written.
    Withheld,
}

/// The report for a terminal: a line for each row that is not unchanged, then the sums.
pub fn as_text(import: &Import, fate: Fate, catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for row in &import.rows {
        let quiet = matches!(row.outcome, Outcome::Unchanged(_)) && row.not_understood.is_empty();
        if !quiet {
            row_as_text(&mut text, row, catalogue);
        }
    }
    for column in &import.unknown_columns {
        line(&mut text, &format!("Kolonnen «{column}» kendes ikke og er ikke læst."));
    }
    for slug in &import.disappeared {
        line(
            &mut text,
            &format!(
                "{slug} står ikke længere i tabellen. Det er ikke slettet: luk det, hvis det er ophørt."
            ),
        );
    }
    line(&mut text, &sums(import));
    line(&mut text, &self::fate(fate));
    text
}

fn line(text: &mut String, said: &str) {
    writeln!(text, "{said}").expect("writing to a string does not fail");
}

fn row_as_text(text: &mut String, row: &RowReport, catalogue: &Catalogue) {
    let name = row.name.as_deref().unwrap_or("uden navn");
    let outcome = match &row.outcome {
        Outcome::New(_) => "ny".to_owned(),
        Outcome::Changed(_, fields) => format!("ændret: {}", fields.join(", ")),
        Outcome::Unchanged(_) => "uændret".to_owned(),
        Outcome::Refused(_) => "afvist".to_owned(),
    };
    line(text, &format!("{:>5}  {name}: {outcome}", row.place));
    if let Outcome::Refused(problems) = &row.outcome {
        for problem in problems {
            let place = if problem.field.is_empty() { String::new() } else { format!("{}: ", problem.field) };
            line(text, &format!("         ! {place}{}", problem.message));
        }
    }
    for unknown in &row.not_understood {
        line(text, &format!("         ? {}", not_understood(unknown, catalogue)));
    }
}

fn not_understood(unknown: &NotUnderstood, catalogue: &Catalogue) -> String {
    let near: Vec<String> = unknown.nearest.iter().map(|key| format!("«{}»", catalogue.label(key))).collect();
    let hint = if near.is_empty() { String::new() } else { format!("; ligner {}", near.join(", ")) };
    format!("{}: «{}» er ikke forstået{hint}", unknown.column.name(), unknown.word)
}

fn sums(import: &Import) -> String {
    let count = |wanted: fn(&Outcome) -> bool| import.rows.iter().filter(|row| wanted(&row.outcome)).count();
    format!(
        "{} rækker: {} nye, {} ændrede, {} uændrede, {} afviste.",
        import.rows.len(),
        count(|outcome| matches!(outcome, Outcome::New(_))),
        count(|outcome| matches!(outcome, Outcome::Changed(..))),
        count(|outcome| matches!(outcome, Outcome::Unchanged(_))),
        count(|outcome| matches!(outcome, Outcome::Refused(_))),
    )
}

/// Whether an import was written, in words.
pub fn fate(fate: Fate) -> String {
    match fate {
        Fate::Written(revision) => format!("Skrevet som revision {revision}."),
        Fate::NothingToWrite => "Intet at skrive.".to_owned(),
        Fate::Tried => "Prøvet; intet er skrevet.".to_owned(),
        Fate::Withheld => {
            "Intet er skrevet, fordi en række er afvist: ret den, eller læs ind uden --strict.".to_owned()
        }
    }
}

/// The report as JSON.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonReport {
    written: bool,
    revision: Option<u64>,
    rows: Vec<JsonRow>,
    unknown_columns: Vec<String>,
    disappeared: Vec<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonRow {
    row: usize,
    name: Option<String>,
    outcome: &'static str,
    slug: Option<String>,
    changed: Vec<String>,
    problems: Vec<JsonProblem>,
    not_understood: Vec<JsonUnknown>,
}

#[derive(Debug, Serialize)]
struct JsonProblem {
    column: String,
    message: String,
}

#[derive(Debug, Serialize)]
struct JsonUnknown {
    column: &'static str,
    word: String,
    nearest: Vec<String>,
}

/// The report as JSON.
///
/// # Panics
/// If memory for it cannot be had.
pub fn as_json(import: &Import, fate: Fate) -> String {
    serde_json::to_string_pretty(&json_report(import, fate)).expect("a report is texts and numbers")
}

fn json_report(import: &Import, fate: Fate) -> JsonReport {
    let revision = if let Fate::Written(revision) = fate { Some(revision) } else { None };
    JsonReport {
        written: revision.is_some(),
        revision,
        rows: import.rows.iter().map(row_as_json).collect(),
        unknown_columns: import.unknown_columns.clone(),
        disappeared: import.disappeared.iter().map(ToString::to_string).collect(),
    }
}

fn row_as_json(row: &RowReport) -> JsonRow {
    let (outcome, slug, changed, problems) = match &row.outcome {
        Outcome::New(slug) => ("new", Some(slug), Vec::new(), &[][..]),
        Outcome::Changed(slug, fields) => ("changed", Some(slug), fields.clone(), &[][..]),
        Outcome::Unchanged(slug) => ("unchanged", Some(slug), Vec::new(), &[][..]),
        Outcome::Refused(problems) => ("refused", None, Vec::new(), problems.as_slice()),
    };
    let problem = |one: &crate::problem::Problem| JsonProblem {
        column: one.field.clone(),
        message: one.message.clone(),
    };
    let unknown = |one: &NotUnderstood| JsonUnknown {
        column: one.column.name(),
        word: one.word.clone(),
        nearest: one.nearest.iter().map(ToString::to_string).collect(),
    };
    JsonRow {
        row: row.place,
        name: row.name.clone(),
        outcome,
        slug: slug.map(ToString::to_string),
        changed,
        problems: problems.iter().map(problem).collect(),
        not_understood: row.not_understood.iter().map(unknown).collect(),
    }
}
