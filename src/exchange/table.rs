//! A municipality's own table as it lies in a file: rows of named cells, from a sheet or from JSON.
//!
//! Columns are known by their English names and by the Danish ones people write; a column that is not known is
//! named and not read. [`super::sheet`] finds the table in what people make in a spreadsheet.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::column::Column;
use super::incoming::Incoming;
use crate::personal;
use crate::problem::{Problem, ProblemCode};

/// The most rows a table may have; the largest municipality has some hundreds of offers.
pub(super) const MOST_ROWS: usize = 10_000;

/// The most characters a cell may have, which is as many as a spreadsheet takes.
const LONGEST_CELL: usize = 32_767;

/// Between the values of one cell, where a column holds several.
const BETWEEN_VALUES: [char; 3] = [';', '|', '\n'];

/// A table, read but not yet understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its rows in order.
    pub rows: Vec<Row>,
    /// Columns that are not known.
    pub unknown_columns: Vec<UnknownColumn>,
    /// Lines of a sheet that are no rows of it.
    pub left_out: Vec<LeftOut>,
}

/// A line of a sheet that is no row of its table, by the row in which the sheet shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeftOut {
    /// It stands above the names of the columns.
    AboveHeadings(usize),
    /// It sums up the rows: «I alt».
    Sum(usize),
}

/// A column that is not known and not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnknownColumn {
    /// Its heading, as the file has it.
    pub heading: String,
    /// The columns whose names are near, nearest first.
    pub nearest: Vec<Column>,
}

impl UnknownColumn {
    pub(super) fn of(heading: &str) -> Self {
        Self { heading: heading.to_owned(), nearest: Column::near(heading) }
    }

    /// A column with nothing above it, by what the sheet calls it.
    pub(super) fn without_name(letters: &str) -> Self {
        Self { heading: format!("{letters} (uden navn)"), nearest: Vec::new() }
    }
}

/// One row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its row in a CSV file or a workbook as a sheet counts them, the first line being row 1; its number in a JSON
    /// list.
    pub place: usize,
    cells: BTreeMap<Column, Cell>,
    /// What is wrong with the row as a whole.
    #[serde(with = "super::kept::problems")]
    pub problems: Vec<Problem>,
}

/// What a row has in a column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Cell {
    /// The column's heading, as the file has it.
    heading: String,
    values: Vec<String>,
}

impl Row {
    /// The values of a column; empty if it is missing or blank.
    pub fn values(&self, column: Column) -> &[String] {
        self.cells.get(&column).map_or(&[], |cell| &cell.values)
    }

    /// The one value of a column, several joined by semicolons; none if it is missing or blank.
    pub fn value(&self, column: Column) -> Option<String> {
        let values = self.values(column);
        (!values.is_empty()).then(|| values.join("; "))
    }

    /// Whether the table has the column, blank or not. What a table does not have, an import leaves alone.
    pub fn has(&self, column: Column) -> bool {
        self.cells.contains_key(&column)
    }

    /// What the file calls a column; none if it does not have it.
    pub fn heading(&self, column: Column) -> Option<&str> {
        self.cells.get(&column).map(|cell| cell.heading.as_str())
    }

    /// What the file calls the columns it has.
    pub(super) fn headings(&self) -> BTreeMap<Column, String> {
        self.cells.iter().map(|(column, cell)| (*column, cell.heading.clone())).collect()
    }

    /// The row without these columns.
    pub(super) fn without(&self, columns: &BTreeSet<Column>) -> Self {
        let mut row = self.clone();
        row.cells.retain(|column, _| !columns.contains(column));
        row
    }

    /// Whether it says anything but which offer it is about.
    pub(super) fn says_more(&self) -> bool {
        self.cells.keys().any(|column| !matches!(column, Column::Id | Column::Municipality | Column::Name))
    }

    /// A row without cells.
    pub(super) fn at(place: usize) -> Self {
        Self { place, ..Self::default() }
    }

    pub(super) fn put(&mut self, column: Column, heading: &str, text: &str) {
        if text.chars().nth(LONGEST_CELL).is_some() {
            let message = format!("Cellen er længere end {LONGEST_CELL} tegn: gør teksten kortere.");
            self.problems.push(Problem::new(column.name(), ProblemCode::TooLong, message));
            return;
        }
        let values: Vec<&str> =
            if column.holds_several() { text.split(BETWEEN_VALUES).collect() } else { vec![text] };
        let values = values.into_iter().map(str::trim).filter(|value| !value.is_empty());
        let cell = self.cells.entry(column).or_default();
        cell.values.extend(values.map(str::to_owned));
        if cell.heading.is_empty() {
            heading.clone_into(&mut cell.heading);
        }
    }
}

impl Table {
    /// Reads a file that is to be a table.
    ///
    /// # Errors
    /// As [`Incoming::read`], and if it is a native file.
    pub fn read(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        match Incoming::read(bytes)? {
            Incoming::Table(table) => Ok(table),
            Incoming::Native(_) => {
                Err(vec![malformed("Filen er en Vifte-fil og ingen tabel: læs den med vifte import.")])
            }
        }
    }
}

/// What is wrong with a file as a whole.
pub(super) fn malformed(message: impl Into<String>) -> Problem {
    Problem::new("file", ProblemCode::Malformed, message)
}

/// That a table has more rows than are read.
pub(super) fn too_many_rows() -> Problem {
    malformed(format!(
        "Tabellen har mere end {MOST_ROWS} rækker, og så mange læses ikke på én gang: del den, så hver fil har hele \
         kommuner."
    ))
}

/// That two headings name one column, which can only be read from one of them.
pub(super) fn doubled(column: Column, one: &str, other: &str) -> Problem {
    let message = format!("Kolonnerne «{one}» og «{other}» er begge {}: behold den ene.", column.name());
    Problem::new(column.name(), ProblemCode::Conflict, message)
}

/// A list of rows, or a table with the list under `offers`.
pub(super) fn from_json(value: &Value) -> Result<Table, Problem> {
    let list = match value {
        Value::Array(list) => Some(list),
        Value::Object(fields) => fields.get("offers").and_then(Value::as_array),
        _ => None,
    };
    let list =
        list.ok_or_else(|| malformed("Filen skal være en liste af tilbud, eller have den i «offers»."))?;
    if list.len() > MOST_ROWS {
        return Err(too_many_rows());
    }
    let mut table = Table::default();
    for (at, value) in list.iter().enumerate() {
        table.rows.push(json_row(at + 1, value, &mut table.unknown_columns));
    }
    Ok(table)
}

fn json_row(place: usize, value: &Value, unknown: &mut Vec<UnknownColumn>) -> Row {
    let mut row = Row::at(place);
    let Value::Object(fields) = value else {
        let message = "Rækken skal være et objekt med kolonnernes navne.";
        row.problems.push(Problem::new("", ProblemCode::Malformed, message));
        return row;
    };
    for (name, value) in fields {
        match Column::named(name) {
            Some(column) => json_cell(&mut row, column, name, value),
            None if personal::holds_cpr(name) => {
                let message = "Et navn på en kolonne ligner et CPR-nummer: fjern det.";
                row.problems.push(Problem::new("", ProblemCode::PersonalData, message));
            }
            None if unknown.iter().all(|known| known.heading != *name) => {
                unknown.push(UnknownColumn::of(name));
            }
            None => {}
        }
    }
    row
}

fn json_cell(row: &mut Row, column: Column, name: &str, value: &Value) {
    if let Some(other) = row.heading(column).filter(|other| *other != name && !column.joins()) {
        let problem = doubled(column, other, name);
        row.problems.push(problem);
        return;
    }
    match value {
        Value::Null => row.put(column, name, ""),
        Value::Bool(yes) => row.put(column, name, if *yes { "ja" } else { "nej" }),
        Value::Number(number) => row.put(column, name, &number.to_string()),
        Value::String(text) => row.put(column, name, text),
        Value::Array(list) => list.iter().for_each(|one| json_cell(row, column, name, one)),
        Value::Object(_) => {
            let message = "Skriv en tekst, et tal eller en liste af tekster.";
            row.problems.push(Problem::new(column.name(), ProblemCode::Malformed, message));
        }
    }
}
