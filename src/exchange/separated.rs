//! What people save from a spreadsheet as CSV: semicolon, comma or tab between the cells, line breaks within quotes.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

use super::column::Column;
use super::export::Cells;
use super::headings::headings;
use super::sheet::{FURTHEST_HEADINGS, Fault, Line, Sheet, headings_at, is_formula_like, named, no_headings};
use super::table::{Table, malformed};
use crate::problem::Problem;

/// What may stand between the cells of a row.
const DELIMITERS: [char; 3] = [';', ',', '\t'];

/// Reads a sheet. The delimiter its first line names (`sep=;`) counts, else the one under which most columns are
/// known.
pub(super) fn read(text: &str) -> Result<Table, Vec<Problem>> {
    let (named, text) = named_delimiter(text);
    let readings = DELIMITERS.map(|delimiter| (known_columns(text, delimiter), delimiter));
    let best = readings.into_iter().min_by_key(|(known, _)| std::cmp::Reverse(*known));
    let delimiter = named.filter(|named| known_columns(text, *named) > 0).or_else(|| {
        let (_, delimiter) = best.filter(|(known, _)| *known > 0)?;
        Some(delimiter)
    });
    let delimiter = delimiter.ok_or_else(|| vec![no_headings()])?;
    let sheet = Sheet { lines: lines(text, delimiter)?, merged: Vec::new() };
    sheet.table()
}

/// The first line with which a spreadsheet names its delimiter, told from the rest.
fn named_delimiter(text: &str) -> (Option<char>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end_matches('\r').trim_matches('"');
    match named.get(..4).zip(named.get(4..)) {
        Some((name, delimiter)) if name.eq_ignore_ascii_case("sep=") => (delimiter.chars().next(), rest),
        _ => (None, text),
    }
}

fn reader(text: &str, delimiter: char) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b';'))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
}

fn known_columns(text: &str, delimiter: char) -> usize {
    let is_filled = |record: &csv::StringRecord| record.iter().any(|cell| !cell.trim().is_empty());
    let top = reader(text, delimiter).into_records().map_while(Result::ok).filter(is_filled);
    let known: Vec<usize> = top.take(FURTHEST_HEADINGS).map(|record| named(record.iter())).collect();
    headings_at(known.iter().copied()).and_then(|at| known.get(at).copied()).unwrap_or_default()
}

fn lines(text: &str, delimiter: char) -> Result<Vec<Line>, Vec<Problem>> {
    let mut records = Vec::new();
    for record in reader(text, delimiter).records() {
        records.push(record.map_err(|fault| vec![malformed(csv_fault(&fault))])?);
    }
    let start = |record: Option<&csv::StringRecord>| {
        let position = record.and_then(csv::StringRecord::position);
        position.and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(text.len())
    };
    let mut place = 0;
    let line = |(at, record): (usize, &csv::StringRecord)| {
        let written = text.get(start(Some(record))..start(records.get(at + 1))).unwrap_or_default();
        // A position may stand between the two signs of a line break, which the record before has counted.
        let is_split = text[..start(Some(record))].ends_with('\r');
        let written = written.strip_prefix('\n').filter(|_| is_split).unwrap_or(written);
        let begins = written.trim_start_matches(['\r', '\n']);
        // Empty lines are no records, but the sheet counts them.
        place += 1 + written[..written.len() - begins.len()].matches('\n').count();
        let open = open_quote(begins, delimiter).map(|open| (open.cell, Fault::OpenQuote(open.lines)));
        Line {
            place,
            cells: record.iter().map(|cell| shown(cell).to_owned()).collect(),
            faults: open.into_iter().collect::<BTreeMap<_, _>>(),
        }
    };
    Ok(records.iter().enumerate().map(line).collect())
}

fn csv_fault(fault: &csv::Error) -> String {
    let line = fault.position().map_or_else(String::new, |place| format!(" ved linje {}", place.line()));
    format!("Filen kan ikke læses som CSV{line}: gem den igen som CSV UTF-8.")
}

/// Writes a table as Excel reads it in Denmark: in UTF-8 with its mark, semicolons between the cells.
pub(super) fn write(rows: &[Cells]) -> Vec<u8> {
    let mut text = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(UTF_8_MARK.to_vec());
    let record =
        |cells: &dyn Fn(Column) -> String| headings().map(|one| cells(one.column)).collect::<Vec<_>>();
    let names = headings().map(|heading| heading.text.to_owned()).collect::<Vec<_>>();
    let said = rows
        .iter()
        .map(|cells| record(&|column| cells.get(&column).map_or_else(String::new, |text| harmless(text))));
    for line in std::iter::once(names).chain(said) {
        text.write_record(line).expect("all lines are as long, and memory takes what is written");
    }
    text.into_inner().expect("memory takes what is written")
}

/// What tells that a file is in UTF-8.
const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A text that no spreadsheet takes for a formula: with the sign before it that says «this is text». One that has the
/// sign already gets another, so that each is read as it was.
fn harmless(text: &str) -> String {
    if is_formula_like(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// The text that [`harmless`] was given.
fn shown(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula_like(rest.trim_start_matches('\''))).unwrap_or(text)
}

/// A quote that is not closed where its cell ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct OpenQuote {
    /// The cell it opens, counted from 0.
    cell: usize,
    /// How many lines it took with it.
    lines: usize,
}
/// The first quote of a record as written that is not closed where its cell ends: nothing closes it, or the quote
/// with which a cell on a later line opens, after which that cell's text goes on.
fn open_quote(written: &str, delimiter: char) -> Option<OpenQuote> {
    let mut signs = written.trim_matches(['\r', '\n']).chars().peekable();
    let mut cell = 0;
    loop {
        if signs.next_if_eq(&'"').is_some() {
            let (lines, closed) = quoted(&mut signs);
            while signs.next_if_eq(&' ').is_some() {}
            let ends = signs.peek().is_none_or(|next| *next == delimiter || matches!(next, '\r' | '\n'));
            if !closed || (lines > 0 && !ends) {
                return Some(OpenQuote { cell, lines });
            }
        }
        signs.by_ref().find(|sign| *sign == delimiter)?;
        cell += 1;
    }
}

/// Reads on to the end of a quoted stretch: how many line breaks it holds, and whether it was closed. Two quotes
/// stand for one.
fn quoted(signs: &mut Peekable<Chars<'_>>) -> (usize, bool) {
    let mut lines = 0;
    while let Some(sign) = signs.next() {
        match sign {
            '\n' => lines += 1,
            '"' if signs.next_if_eq(&'"').is_none() => return (lines, true),
            _ => {}
        }
    }
    (lines, false)
}

#[cfg(test)]
mod tests {
    //! A quote that is left open is found by the lines it takes with it, and no other.

    use super::{OpenQuote, open_quote};

    #[test]
    fn an_open_quote_is_told_from_a_cell_of_several_lines() {
        for (written, open) in [
            ("Køge;\"Ene\nog to\";2\n", None),
            ("Køge;\"Med \"\"et ord\"\"\ni\";2", None),
            ("Køge;\"Ene\";2\r\n", None),
            ("Køge;4\" rør;2\n", None),
            ("Køge;\"Ene;2\n", Some(OpenQuote { cell: 1, lines: 0 })),
            ("\n\"Ene\nog to\";2", None),
            ("\"Ene\nog to\" ;2", None),
            ("Køge;\"Ene;2\nKøge;To;3\nKøge;Tre;4\n", Some(OpenQuote { cell: 1, lines: 2 })),
            ("Køge;\"Ene;2\nKøge;\"To\";3\n", Some(OpenQuote { cell: 1, lines: 1 })),
        ] {
            assert_eq!(open_quote(written, ';'), open, "{written}");
        }
    }
}
