//! What people save from a spreadsheet as CSV: semicolon, comma or tab between the cells, line breaks within quotes.

use std::iter::Peekable;
use std::str::Chars;

use super::column::Column;
use super::table::{LeftOut, Row, Table, UnknownColumn, doubled, malformed};
use crate::danish;
use crate::personal;
use crate::problem::{Problem, ProblemCode};

/// What may stand between the cells of a row.
const DELIMITERS: [char; 3] = [';', ',', '\t'];

/// How many lines may stand above the names of the columns, that line included.
const FURTHEST_HEADINGS: usize = 10;

/// How many columns a line must name to be taken for their names wherever it stands.
const ENOUGH: usize = 2;

/// What a line that sums up begins with, folded.
const SUMS: &[&str] = &["total", "totalt", "sum", "ialt", "i alt"];

/// The words such a line has beside its numbers, folded.
const WORDS_OF_SUMS: &[&str] =
    &["total", "totalt", "sum", "ialt", "i", "alt", "antal", "tilbud", "raekker", "pladser", "stk", "kr"];

/// Reads a sheet. The delimiter its first line names (`sep=;`) counts, else the one under which most columns are
/// known.
pub(super) fn from_csv(text: &str) -> Result<Table, Vec<Problem>> {
    let (named, text) = named_delimiter(text);
    let readings = DELIMITERS.map(|delimiter| (known_columns(text, delimiter), delimiter));
    let best = readings.into_iter().min_by_key(|(known, _)| std::cmp::Reverse(*known));
    let delimiter = named.filter(|named| known_columns(text, *named) > 0).or_else(|| {
        let (_, delimiter) = best.filter(|(known, _)| *known > 0)?;
        Some(delimiter)
    });
    let Some(delimiter) = delimiter else {
        return Err(vec![malformed(format!(
            "En af de første {FURTHEST_HEADINGS} rækker skal være kolonnernes navne, fx {}; {}.",
            Column::Name.name(),
            Column::Summary.name()
        ))]);
    };
    read(text, delimiter)
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

fn read(text: &str, delimiter: char) -> Result<Table, Vec<Problem>> {
    let at_fault = |fault: csv::Error| vec![malformed(csv_fault(&fault))];
    let mut records = Vec::new();
    for record in reader(text, delimiter).records() {
        records.push(record.map_err(at_fault)?);
    }
    let lines = lines(text, &records);
    let first = headings_at(&records).unwrap_or_default();
    let Some((header, rows)) = lines.get(first..).and_then(<[Line<'_>]>::split_first) else {
        return Ok(Table::default());
    };
    let headings = Headings::of(header.record, header.written, delimiter)?;
    let mut table = Table { unknown_columns: headings.unknown(), ..Table::default() };
    let above = lines[..first].iter().filter(|line| !line.is_blank());
    table.left_out = above.map(|line| LeftOut::AboveHeadings(line.place)).collect();
    for line in rows.iter().filter(|line| !line.is_blank()) {
        if line.is_sum() {
            table.left_out.push(LeftOut::Sum(line.place));
        } else {
            table.rows.push(headings.row(line.record, line.place, open_quote(line.written, delimiter)));
        }
    }
    Ok(table)
}

fn reader(text: &str, delimiter: char) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b';'))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
}

/// A line of a sheet.
struct Line<'a> {
    record: &'a csv::StringRecord,
    /// As the file has it, after the empty lines before it.
    written: &'a str,
    /// As the sheet counts it: a cell of two lines is one row.
    place: usize,
}

fn lines<'a>(text: &'a str, records: &'a [csv::StringRecord]) -> Vec<Line<'a>> {
    let start = |record: Option<&csv::StringRecord>| {
        let position = record.and_then(csv::StringRecord::position);
        position.and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(text.len())
    };
    let mut place = 0;
    let line = |(at, record): (usize, &'a csv::StringRecord)| {
        let written = text.get(start(Some(record))..start(records.get(at + 1))).unwrap_or_default();
        // A position may stand between the two signs of a line break, which the record before has counted.
        let is_split = text[..start(Some(record))].ends_with('\r');
        let written = written.strip_prefix('\n').filter(|_| is_split).unwrap_or(written);
        let begins = written.trim_start_matches(['\r', '\n']);
        // Empty lines are no records, but the sheet counts them.
        place += 1 + written[..written.len() - begins.len()].matches('\n').count();
        Line { record, written: begins, place }
    };
    records.iter().enumerate().map(line).collect()
}

impl Line<'_> {
    fn is_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// Whether it sums up: its first words say so, and there is nothing else but numbers.
    fn is_sum(&self) -> bool {
        let mut cells = self.record.iter().map(str::trim).filter(|cell| !cell.is_empty());
        let words = |cell: &str| -> Vec<String> {
            let words = danish::words(cell).into_iter().map(|word| word.folded);
            words.filter(|word| word.contains(char::is_alphabetic)).collect()
        };
        let first = words(cells.next().unwrap_or_default());
        let says_so = SUMS.iter().any(|sum| first.join(" ").starts_with(sum));
        let adds_nothing =
            |words: Vec<String>| words.iter().all(|word| WORDS_OF_SUMS.contains(&word.as_str()));
        says_so && adds_nothing(first) && cells.all(|cell| adds_nothing(words(cell)))
    }
}

/// Which record names the columns: the first of the topmost that names enough of them, else the first that names
/// one.
fn headings_at(records: &[csv::StringRecord]) -> Option<usize> {
    let known = |record: &csv::StringRecord| record.iter().filter_map(Column::named).count();
    let top = || records.iter().take(FURTHEST_HEADINGS).map(known);
    top().position(|known| known >= ENOUGH).or_else(|| top().position(|known| known > 0))
}

fn known_columns(text: &str, delimiter: char) -> usize {
    let top = reader(text, delimiter).into_records().take(FURTHEST_HEADINGS).map_while(Result::ok);
    let records: Vec<csv::StringRecord> = top.collect();
    let header = headings_at(&records).and_then(|at| records.get(at));
    header.map_or(0, |header| header.iter().filter_map(Column::named).count())
}

fn csv_fault(fault: &csv::Error) -> String {
    let line = fault.position().map_or_else(String::new, |place| format!(" ved linje {}", place.line()));
    format!("Filen kan ikke læses som CSV{line}: gem den igen som CSV UTF-8.")
}

/// The names of the columns, and the column each of them names.
struct Headings(Vec<(String, Option<Column>)>);

impl Headings {
    /// The headings of the row that names the columns.
    ///
    /// # Errors
    /// If a quote in it is not closed, it holds a CPR number, or two of them name one column.
    fn of(header: &csv::StringRecord, written: &str, delimiter: char) -> Result<Self, Vec<Problem>> {
        if open_quote(written, delimiter).is_some() {
            return Err(vec![malformed("Et anførselstegn i kolonnernes navne er ikke lukket: luk det.")]);
        }
        if header.iter().any(personal::holds_cpr) {
            let message = "Kolonnernes navne rummer noget, der ligner et CPR-nummer: fjern det.";
            return Err(vec![Problem::new("file", ProblemCode::PersonalData, message)]);
        }
        let named = header.iter().map(str::trim);
        let named = named.map(|heading| (heading.to_owned(), Column::named(heading)));
        let headings = Self(named.collect());
        let doubled = headings.doubled();
        if doubled.is_empty() { Ok(headings) } else { Err(doubled) }
    }

    fn doubled(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (at, (heading, column)) in self.0.iter().enumerate() {
            let first = self.0[..at].iter().find(|(_, before)| before.is_some() && before == column);
            if let Some(((other, _), column)) = first.zip(column.filter(|column| !column.joins())) {
                problems.push(doubled(column, other, heading));
            }
        }
        problems
    }

    fn unknown(&self) -> Vec<UnknownColumn> {
        let unknown = self.0.iter().filter(|(heading, column)| column.is_none() && !heading.is_empty());
        unknown.map(|(heading, _)| UnknownColumn::of(heading)).collect()
    }

    fn row(&self, record: &csv::StringRecord, place: usize, open: Option<OpenQuote>) -> Row {
        let mut row = Row::at(place);
        let beyond = record.iter().skip(self.0.len()).any(|cell| !cell.is_empty());
        if let Some(OpenQuote { cell, lines }) = open {
            let heading = self.0.get(cell).map_or("sidste", |(heading, _)| heading.as_str());
            let taken = match lines {
                0 => "resten af rækken".to_owned(),
                1 => "linjen efter".to_owned(),
                several => format!("{several} linjer efter"),
            };
            let message = format!(
                "Et anførselstegn i «{heading}» er ikke lukket, så {taken} er læst som en del af cellen: luk det, \
                 eller fjern det."
            );
            row.problems.push(Problem::new("", ProblemCode::Malformed, message));
        } else if beyond {
            let message = format!(
                "Rækken har {} felter, men tabellen {} kolonner: sæt tekst med skilletegn i anførselstegn.",
                record.len(),
                self.0.len()
            );
            row.problems.push(Problem::new("", ProblemCode::Malformed, message));
        }
        for (cell, (heading, column)) in record.iter().zip(&self.0) {
            if let Some(column) = column {
                row.put(*column, heading, cell);
            }
        }
        row
    }
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
