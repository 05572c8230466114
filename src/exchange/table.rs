//! A municipality's own table as it lies in a file: rows of named cells, from CSV or JSON.
//!
//! What people save from a spreadsheet is read: semicolon, comma or tab, UTF-8 with or without a mark, UTF-16,
//! or Windows-1252, line breaks within quotes. Columns are known by their English names and by the Danish
//! ones people write; a column that is not known is named and not read.

use std::collections::BTreeMap;

use serde_json::Value;

use super::column::Column;
use super::incoming::Incoming;
use crate::problem::{Problem, ProblemCode};

/// Between the values of one cell, where a column holds several.
const BETWEEN_VALUES: [char; 3] = [';', '|', '\n'];

/// What may stand between the cells of a row.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// A table, read but not yet understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Its rows in order.
    pub rows: Vec<Row>,
    /// Columns that are not known, as the file names them.
    pub unknown_columns: Vec<String>,
}

/// One row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its row in a CSV file as a sheet counts them, the names of the columns in row 1; its number in a JSON list.
    pub place: usize,
    cells: BTreeMap<Column, Vec<String>>,
    /// What is wrong with the row as a whole.
    pub problems: Vec<Problem>,
}

impl Row {
    /// The values of a column; empty if it is missing or blank.
    pub fn values(&self, column: Column) -> &[String] {
        self.cells.get(&column).map_or(&[], Vec::as_slice)
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

    fn put(&mut self, column: Column, text: &str) {
        let values: Vec<&str> =
            if column.holds_several() { text.split(BETWEEN_VALUES).collect() } else { vec![text] };
        let values = values.into_iter().map(str::trim).filter(|value| !value.is_empty());
        self.cells.entry(column).or_default().extend(values.map(str::to_owned));
    }
}

impl Table {
    /// Reads a file that is to be a table.
    ///
    /// # Errors
    /// As [`Incoming::read`], and if it is a native file.
    pub fn read(bytes: &[u8]) -> Result<Self, Problem> {
        match Incoming::read(bytes)? {
            Incoming::Table(table) => Ok(table),
            Incoming::Native(_) => {
                Err(malformed("Filen er en Vifte-fil og ingen tabel: læs den med vifte import."))
            }
        }
    }
}

/// What is wrong with a file as a whole.
pub(super) fn malformed(message: impl Into<String>) -> Problem {
    Problem::new("file", ProblemCode::Malformed, message)
}

/// The delimiter under which most columns are known wins.
pub(super) fn from_csv(text: &str) -> Result<Table, Problem> {
    let readings = DELIMITERS.map(|delimiter| (known_columns(text, delimiter), delimiter));
    let best = readings.into_iter().min_by_key(|(known, _)| std::cmp::Reverse(*known));
    let Some((_, delimiter)) = best.filter(|(known, _)| *known > 0) else {
        return Err(malformed(format!(
            "Første række skal være kolonnernes navne, fx {}.",
            Column::Name.name().to_owned() + "; " + Column::Summary.name()
        )));
    };
    let mut reader = reader(text, delimiter);
    let header = reader.headers().map_err(|fault| malformed(csv_fault(&fault)))?.clone();
    let columns: Vec<Option<Column>> = header.iter().map(Column::named).collect();
    let unknown = header.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.is_empty());
    let unknown_columns = unknown.map(|(name, _)| name.to_owned()).collect();
    let mut rows = Vec::new();
    // As the sheet counts them: the names stand in the first row, and a cell of two lines is one row.
    for (record, place) in reader.records().zip(2..) {
        let record = record.map_err(|fault| malformed(csv_fault(&fault)))?;
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(csv_row(&record, place, &columns));
        }
    }
    Ok(Table { rows, unknown_columns })
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::Headers)
        .from_reader(text.as_bytes())
}

fn known_columns(text: &str, delimiter: u8) -> usize {
    let mut reader = reader(text, delimiter);
    reader.headers().map_or(0, |header| header.iter().filter_map(Column::named).count())
}

fn csv_row(record: &csv::StringRecord, place: usize, columns: &[Option<Column>]) -> Row {
    let mut row = Row { place, ..Row::default() };
    if record.len() > columns.len() && record.iter().skip(columns.len()).any(|cell| !cell.is_empty()) {
        let message = format!(
            "Rækken har {} felter, men tabellen {} kolonner: sæt tekst med skilletegn i anførselstegn.",
            record.len(),
            columns.len()
        );
        row.problems.push(Problem::new("", ProblemCode::Malformed, message));
    }
    for (cell, column) in record.iter().zip(columns) {
        if let Some(column) = column {
            row.put(*column, cell);
        }
    }
    row
}

fn csv_fault(fault: &csv::Error) -> String {
    let line = fault.position().map_or_else(String::new, |place| format!(" ved linje {}", place.line()));
    format!("Filen kan ikke læses som CSV{line}: gem den igen som CSV UTF-8.")
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
    let mut table = Table::default();
    for (at, value) in list.iter().enumerate() {
        table.rows.push(json_row(at + 1, value, &mut table.unknown_columns));
    }
    Ok(table)
}

fn json_row(place: usize, value: &Value, unknown: &mut Vec<String>) -> Row {
    let mut row = Row { place, ..Row::default() };
    let Value::Object(fields) = value else {
        let message = "Rækken skal være et objekt med kolonnernes navne.";
        row.problems.push(Problem::new("", ProblemCode::Malformed, message));
        return row;
    };
    for (name, value) in fields {
        match Column::named(name) {
            Some(column) => json_cell(&mut row, column, value),
            None if !unknown.contains(name) => unknown.push(name.clone()),
            None => {}
        }
    }
    row
}

fn json_cell(row: &mut Row, column: Column, value: &Value) {
    match value {
        Value::Null => row.put(column, ""),
        Value::Bool(yes) => row.put(column, if *yes { "ja" } else { "nej" }),
        Value::Number(number) => row.put(column, &number.to_string()),
        Value::String(text) => row.put(column, text),
        Value::Array(list) => list.iter().for_each(|one| json_cell(row, column, one)),
        Value::Object(_) => {
            let message = "Skriv en tekst, et tal eller en liste af tekster.";
            row.problems.push(Problem::new(column.name(), ProblemCode::Malformed, message));
        }
    }
}
