//! What an import did or would do, for a terminal and as JSON.

use std::fmt::Write;

use serde::Serialize;

use super::Column;
use super::finding::{CellFault, Remark, RemarkKind};
use super::free_words::{NotUnderstood, Why};
use super::headings;
use super::import::{Change, Import, Outcome, RowReport};
use super::table::{LeftOut, UnknownColumn};
use crate::catalogue::Catalogue;
use crate::key::Key;

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
        let is_doubtful = |remark: &Remark| remark.kind == RemarkKind::Doubtful;
        let quiet = matches!(row.outcome, Outcome::Unchanged(_))
            && row.not_understood.is_empty()
            && !row.remarks.iter().any(is_doubtful);
        if !quiet {
            row_as_text(&mut text, row, catalogue);
        }
    }
    notes(import).iter().for_each(|note| line(&mut text, note));
    line(&mut text, &sums(import));
    line(&mut text, &self::fate(fate));
    text
}

/// What to know of a table as a whole: the columns and lines that are not read, and the offers whose rows are gone.
pub fn notes(import: &Import) -> Vec<String> {
    let gone = |slug: &Key| {
        format!(
            "{slug} stod i en tidligere tabel fra kommunen og står ikke i denne. Det er ikke slettet: luk det, hvis \
             det er ophørt."
        )
    };
    let columns = import.unknown_columns.iter().map(unknown_column);
    let lines = import.left_out.iter().map(|one| left_out(*one));
    columns.chain(lines).chain(import.disappeared.iter().map(gone)).collect()
}

/// The rows that are refused, each with its reasons; nothing if every row was taken.
pub fn refused(import: &Import, catalogue: &Catalogue) -> String {
    let mut text = String::new();
    let is_refused = |row: &&RowReport| matches!(row.outcome, Outcome::Refused(_));
    import.rows.iter().filter(is_refused).for_each(|row| row_as_text(&mut text, row, catalogue));
    text
}

fn line(text: &mut String, said: &str) {
    writeln!(text, "{said}").expect("writing to a string does not fail");
}

fn row_as_text(text: &mut String, row: &RowReport, catalogue: &Catalogue) {
    let name = row.name.as_deref().unwrap_or("uden navn");
    let outcome = match &row.outcome {
        Outcome::New(_) => "ny".to_owned(),
        Outcome::Changed(_, changes) => {
            let changes: Vec<String> = changes.iter().map(change).collect();
            format!("ændret: {}", changes.join(", "))
        }
        Outcome::Unchanged(_) => "uændret".to_owned(),
        Outcome::Refused(_) => "afvist".to_owned(),
    };
    line(text, &format!("{:>5}  {name}: {outcome}", row.place));
    if let Outcome::Refused(problems) = &row.outcome {
        for problem in problems {
            line(text, &format!("         ! {}{}", place(problem), problem.problem.message));
        }
    }
    for unknown in &row.not_understood {
        let column = column_of(row, unknown.column);
        line(text, &format!("         ? {column}: {}", not_understood(unknown, catalogue)));
    }
    for Remark { kind, column, message } in &row.remarks {
        let mark = match kind {
            RemarkKind::Doubtful => '!',
            RemarkKind::Concluded => '+',
        };
        line(text, &format!("         {mark} {}: {message}", column_of(row, *column)));
    }
}

fn column_of(row: &RowReport, column: Column) -> String {
    called(column.name(), row.headings.get(&column))
}

/// Everything for which a row is refused, and everything to know of one that is taken, each after the column as the
/// file calls it: for people who know no other name of it.
pub fn told(row: &RowReport, catalogue: &Catalogue) -> (Vec<String>, Vec<String>) {
    let column = |column: Column| row.headings.get(&column).map_or(headings::called(column), String::as_str);
    let refused = match &row.outcome {
        Outcome::Refused(faults) => faults.iter().map(fault).collect(),
        Outcome::New(_) | Outcome::Changed(..) | Outcome::Unchanged(_) => Vec::new(),
    };
    let unknown = row.not_understood.iter();
    let unknown = unknown.map(|one| format!("{}: {}.", column(one.column), not_understood(one, catalogue)));
    let remarks = row.remarks.iter().map(|one| format!("{}: {}", column(one.column), one.message));
    (refused, unknown.chain(remarks).collect())
}

/// A reason for which a row is refused, after the column and what its cell holds.
fn fault(fault: &CellFault) -> String {
    let field = fault.problem.field.rsplit('.').next().unwrap_or_default();
    let known = || Column::all().find(|column| column.name() == field).map(headings::called);
    let column = fault.heading.as_deref().or_else(known);
    let value = fault.value.as_ref().map_or_else(String::new, |value| format!(" «{value}»"));
    column.map_or_else(String::new, |column| format!("{column}{value}: ")) + &fault.problem.message
}

/// «Trin (step)», as the file calls a column and Vifte does.
fn called(name: &str, heading: Option<&String>) -> String {
    match heading {
        Some(heading) if heading != name => format!("{heading} ({name})"),
        _ => name.to_owned(),
    }
}

/// «Trin (step) «9»: », as the file calls the column and Vifte does; nothing for a fault of the whole row.
fn place(fault: &CellFault) -> String {
    let field = &fault.problem.field;
    if field.is_empty() {
        return String::new();
    }
    let column = called(field, fault.heading.as_ref());
    let value = fault.value.as_ref().map_or_else(String::new, |value| format!(" «{value}»"));
    format!("{column}{value}: ")
}

/// What the fields of a written offer are called in Danish.
const FIELDS: &[(&str, &str)] = &[
    ("age", "alder"),
    ("age_note", "aldersnote"),
    ("assurance", "dato"),
    ("breadth", "bredde"),
    ("capacity", "pladser"),
    ("contacts", "kontakt"),
    ("description", "uddybende beskrivelse"),
    ("duration", "varighed"),
    ("exclusion_note", "ikke for, i ord"),
    ("exclusions", "ikke for"),
    ("forms", "form"),
    ("keywords", "søgeord"),
    ("life_cycle", "åbning"),
    ("methods", "metode"),
    ("name", "navn"),
    ("problem_areas", "problemområde"),
    ("provider", "leverandør"),
    ("recipients", "deltagere"),
    ("sources", "kilde"),
    ("summary", "beskrivelse"),
    ("target_groups", "målgruppe"),
    ("thin", "kun navn"),
    ("variant.access", "adgang"),
    ("variant.key", "måder at give det på"),
    ("variant.legal", "hjemmel"),
    ("variant.legal_basis", "om hjemlen er oplyst"),
    ("variant.step_basis", "om trinnet er oplyst"),
    ("variant.step_reason", "begrundelsen for trinnet"),
    ("variant.steps", "trin"),
];

/// A field that changes, in Danish.
pub fn change(change: &Change) -> String {
    let field = change.field();
    let name = FIELDS.iter().find(|(name, _)| *name == field).map_or(field, |(_, danish)| *danish);
    match change {
        Change::Altered(_) => name.to_owned(),
        Change::Emptied(_) => format!("{name} (tømt)"),
    }
}

fn left_out(left_out: LeftOut) -> String {
    match left_out {
        LeftOut::AboveHeadings(place) => {
            format!("Række {place} står over kolonnernes navne og er ikke læst.")
        }
        LeftOut::Sum(place) => format!("Række {place} er en sum og intet tilbud, og er ikke læst."),
    }
}

fn unknown_column(column: &UnknownColumn) -> String {
    let near: Vec<&str> = column.nearest.iter().map(|near| near.name()).collect();
    let hint = if near.is_empty() { String::new() } else { format!("; ligner {}", near.join(", ")) };
    format!("Kolonnen «{}» kendes ikke og er ikke læst{hint}.", column.heading)
}

/// A word that is not kept, and why.
pub fn not_understood(unknown: &NotUnderstood, catalogue: &Catalogue) -> String {
    let near: Vec<String> = unknown.nearest.iter().map(|key| format!("«{}»", catalogue.label(key))).collect();
    let said = match unknown.why {
        Why::NotUnderstood if near.is_empty() => "er ikke forstået".to_owned(),
        Why::NotUnderstood => format!("er ikke forstået; ligner {}", near.join(", ")),
        Why::Denied => {
            let excluded = Column::Excluded.name();
            format!(
                "er nægtet eller prøvet og ikke taget med; skriv i {excluded}, hvem tilbuddet ikke er for"
            )
        }
        Why::TellsNothing => "siger ikke, hvem eller hvad tilbuddet er for, og er ikke taget med".to_owned(),
        Why::OutOfPlace => {
            "rummer en alder, et trin, en paragraf eller et tal, der ikke læses her: brug dets egen kolonne"
                .to_owned()
        }
    };
    format!("«{}» {said}", unknown.word)
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
    unknown_columns: Vec<JsonColumn>,
    left_out: Vec<JsonLeftOut>,
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
    emptied: Vec<String>,
    problems: Vec<JsonProblem>,
    not_understood: Vec<JsonUnknown>,
    remarks: Vec<JsonRemark>,
}

#[derive(Debug, Serialize)]
struct JsonColumn {
    heading: String,
    nearest: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct JsonLeftOut {
    row: usize,
    why: &'static str,
}

#[derive(Debug, Serialize)]
struct JsonProblem {
    column: String,
    heading: Option<String>,
    value: Option<String>,
    message: String,
}

#[derive(Debug, Serialize)]
struct JsonRemark {
    column: &'static str,
    heading: Option<String>,
    kind: &'static str,
    message: String,
}

#[derive(Debug, Serialize)]
struct JsonUnknown {
    column: &'static str,
    heading: Option<String>,
    why: &'static str,
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
        unknown_columns: import.unknown_columns.iter().map(column_as_json).collect(),
        left_out: import.left_out.iter().map(|left_out| left_out_as_json(*left_out)).collect(),
        disappeared: import.disappeared.iter().map(ToString::to_string).collect(),
    }
}

fn row_as_json(row: &RowReport) -> JsonRow {
    let (outcome, slug, changes, problems) = match &row.outcome {
        Outcome::New(slug) => ("new", Some(slug), &[][..], &[][..]),
        Outcome::Changed(slug, changes) => ("changed", Some(slug), changes.as_slice(), &[][..]),
        Outcome::Unchanged(slug) => ("unchanged", Some(slug), &[][..], &[][..]),
        Outcome::Refused(problems) => ("refused", None, &[][..], problems.as_slice()),
    };
    let emptied = changes.iter().filter(|change| matches!(change, Change::Emptied(_)));
    let field = |change: &Change| change.field().to_owned();
    let problem = |one: &CellFault| JsonProblem {
        column: one.problem.field.clone(),
        heading: one.heading.clone(),
        value: one.value.clone(),
        message: one.problem.message.clone(),
    };
    JsonRow {
        row: row.place,
        name: row.name.clone(),
        outcome,
        slug: slug.map(ToString::to_string),
        changed: changes.iter().map(field).collect(),
        emptied: emptied.map(field).collect(),
        problems: problems.iter().map(problem).collect(),
        not_understood: row.not_understood.iter().map(|unknown| unknown_as_json(unknown, row)).collect(),
        remarks: row.remarks.iter().map(|remark| remark_as_json(remark, row)).collect(),
    }
}

fn column_as_json(column: &UnknownColumn) -> JsonColumn {
    JsonColumn {
        heading: column.heading.clone(),
        nearest: column.nearest.iter().map(|near| near.name()).collect(),
    }
}

fn left_out_as_json(left_out: LeftOut) -> JsonLeftOut {
    match left_out {
        LeftOut::AboveHeadings(row) => JsonLeftOut { row, why: "above-headings" },
        LeftOut::Sum(row) => JsonLeftOut { row, why: "sum" },
    }
}

fn unknown_as_json(unknown: &NotUnderstood, row: &RowReport) -> JsonUnknown {
    let why = match unknown.why {
        Why::NotUnderstood => "not-understood",
        Why::Denied => "denied",
        Why::TellsNothing => "tells-nothing",
        Why::OutOfPlace => "out-of-place",
    };
    JsonUnknown {
        column: unknown.column.name(),
        heading: row.headings.get(&unknown.column).cloned(),
        why,
        word: unknown.word.clone(),
        nearest: unknown.nearest.iter().map(ToString::to_string).collect(),
    }
}

fn remark_as_json(remark: &Remark, row: &RowReport) -> JsonRemark {
    let kind = match remark.kind {
        RemarkKind::Concluded => "concluded",
        RemarkKind::Doubtful => "doubtful",
    };
    let heading = row.headings.get(&remark.column).cloned();
    JsonRemark { column: remark.column.name(), heading, kind, message: remark.message.clone() }
}
