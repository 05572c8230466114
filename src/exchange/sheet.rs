//! A sheet as people make one, whatever file it lay in: the names of the columns stand in one of its first lines, and
//! some lines are no rows. [`super::separated`] and [`super::workbook`] read sheets from files.

use std::collections::BTreeMap;

use super::column::Column;
use super::table::{LeftOut, MOST_ROWS, Row, Table, UnknownColumn, doubled, malformed, too_many_rows};
use crate::danish;
use crate::personal;
use crate::problem::{Problem, ProblemCode};

/// How many lines may stand above the names of the columns, that line included.
pub(super) const FURTHEST_HEADINGS: usize = 10;

/// The most columns a sheet may have.
pub(super) const MOST_COLUMNS: usize = 200;

/// The most bytes of text a sheet may have. A text that stands once in a file may be shown in every cell.
const MOST_TEXT: usize = 20_000_000;

/// The most characters the name of a column may have.
const LONGEST_HEADING: usize = 200;

/// How many columns a line must name to be taken for their names wherever it stands.
const ENOUGH: usize = 2;

/// What a line that sums up begins with, folded.
const SUMS: &[&str] = &["total", "totalt", "sum", "ialt", "i alt"];

/// The words such a line has beside its numbers, folded.
const WORDS_OF_SUMS: &[&str] =
    &["total", "totalt", "sum", "ialt", "i", "alt", "antal", "tilbud", "raekker", "pladser", "stk", "kr"];

/// A sheet, read but without any sense made of it.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Its lines, from the top.
    pub lines: Vec<Line>,
    /// Cells that are shown as one with those below them.
    pub merged: Vec<Merged>,
}

/// A line of a sheet.
#[derive(Debug)]
pub(super) struct Line {
    /// As the sheet counts it: a cell of two lines is one row.
    pub place: usize,
    /// Its cells, from the left.
    pub cells: Vec<String>,
    /// What keeps cells from being read as they stand, by the cell.
    pub faults: BTreeMap<usize, Fault>,
}

/// What keeps a cell from being read as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It opens a quote that is not closed where it ends, and that took so many lines with it.
    OpenQuote(usize),
    /// It shows what a formula comes to.
    Formula,
    /// It shows that a formula failed: `#N/A`.
    Failed,
}

/// A cell that is shown as one with those below it: what it says, it says of all these lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Merged {
    /// Which cell of a line, from 0.
    pub cell: usize,
    /// The place of the first line, which says it.
    pub first: usize,
    /// The place of the last.
    pub last: usize,
}

impl Sheet {
    /// The table that the sheet holds.
    ///
    /// # Errors
    /// If no line names the columns, one of them stands twice, or there is more of something than is read.
    pub fn table(mut self) -> Result<Table, Vec<Problem>> {
        self.lines.retain(|line| !line.is_blank());
        let counts = self.lines.iter().map(|line| named(line.cells.iter().map(String::as_str)));
        let Some(at) = headings_at(counts) else { return Err(vec![no_headings()]) };
        let mut rows = self.lines.split_off(at + 1);
        let header = self.lines.remove(at);
        self.merged.retain(|merged| merged.first > header.place);
        let headings = Headings::of(&header)?;
        if rows.len() > MOST_ROWS {
            return Err(vec![too_many_rows()]);
        }
        let mut room = Room::default();
        let held = rows.iter().flat_map(|line| &line.cells).try_for_each(|cell| room.take(cell));
        held.and_then(|()| self.merged.iter().try_for_each(|merged| spread(*merged, &mut rows, &mut room)))
            .map_err(|problem| vec![problem])?;
        let mut table = Table { unknown_columns: headings.unknown(&rows), ..Table::default() };
        table.left_out = self.lines.iter().map(|line| LeftOut::AboveHeadings(line.place)).collect();
        for line in rows {
            if line.is_sum() {
                table.left_out.push(LeftOut::Sum(line.place));
            } else {
                table.rows.push(headings.row(&line));
            }
        }
        Ok(table)
    }
}

/// How much text may still be held.
pub(super) struct Room(usize);

impl Default for Room {
    fn default() -> Self {
        Self(MOST_TEXT)
    }
}

impl Room {
    /// Room for a text.
    ///
    /// # Errors
    /// If there is none left.
    pub fn take(&mut self, text: &str) -> Result<(), Problem> {
        let left = self.0.checked_sub(text.len());
        self.0 = left.ok_or_else(|| {
            malformed("Arket har mere tekst, end der læses på én gang: del det i flere filer.")
        })?;
        Ok(())
    }
}

/// Lets a merged cell say in every line what it says in its first.
fn spread(merged: Merged, lines: &mut [Line], room: &mut Room) -> Result<(), Problem> {
    let first = lines.partition_point(|line| line.place < merged.first);
    let end = lines.partition_point(|line| line.place <= merged.last);
    let split = lines.get_mut(first..end).and_then(<[Line]>::split_first_mut);
    let Some((says, others)) = split.filter(|(says, _)| says.place == merged.first) else { return Ok(()) };
    let Some(text) = says.cells.get(merged.cell) else { return Ok(()) };
    for line in others {
        let Some(cell) = line.cells.get_mut(merged.cell) else { continue };
        room.take(text)?;
        cell.clone_from(text);
        line.faults.extend(says.faults.get(&merged.cell).map(|fault| (merged.cell, *fault)));
    }
    Ok(())
}

/// The signs with which a spreadsheet takes a text for a formula.
const BEGINNINGS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a spreadsheet may take a text for a formula.
pub(super) fn is_formula_like(text: &str) -> bool {
    text.starts_with(BEGINNINGS)
}

/// Which line names the columns: the first of the topmost that names enough of them, else the first that names one.
pub(super) fn headings_at(named: impl Iterator<Item = usize>) -> Option<usize> {
    let top: Vec<usize> = named.take(FURTHEST_HEADINGS).collect();
    top.iter().position(|named| *named >= ENOUGH).or_else(|| top.iter().position(|named| *named > 0))
}

/// How many columns the cells of a line name.
pub(super) fn named<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    cells.take(MOST_COLUMNS).filter_map(Column::named).count()
}

pub(super) fn no_headings() -> Problem {
    malformed(format!(
        "En af de første {FURTHEST_HEADINGS} rækker skal være kolonnernes navne, fx {}; {}.",
        Column::Name.name(),
        Column::Summary.name()
    ))
}

impl Line {
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty()) && self.faults.is_empty()
    }

    /// Whether it sums up: its first words say so, and there is nothing else but numbers.
    fn is_sum(&self) -> bool {
        let mut cells = self.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
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

/// The names of the columns, and the column each of them names.
struct Headings(Vec<(String, Option<Column>)>);

impl Headings {
    /// The headings of the line that names the columns.
    ///
    /// # Errors
    /// If one of its cells cannot be read as it stands, it holds a CPR number, there are too many, or two of them name
    /// one column.
    fn of(header: &Line) -> Result<Self, Vec<Problem>> {
        if let Some(fault) = header.faults.values().next() {
            return Err(vec![malformed(match fault {
                Fault::OpenQuote(_) => "Et anførselstegn i kolonnernes navne er ikke lukket: luk det.",
                Fault::Formula | Fault::Failed => {
                    "Et af kolonnernes navne er en formel: skriv navnet selv i cellen."
                }
            })]);
        }
        if header.cells.len() > MOST_COLUMNS {
            let message =
                format!("Tabellen har mere end {MOST_COLUMNS} kolonner: fjern dem, der ikke bruges.");
            return Err(vec![malformed(message)]);
        }
        if header.cells.iter().any(|heading| personal::holds_cpr(heading)) {
            let message = "Kolonnernes navne rummer noget, der ligner et CPR-nummer: fjern det.";
            return Err(vec![Problem::new("file", ProblemCode::PersonalData, message)]);
        }
        if header.cells.iter().any(|heading| heading.chars().count() > LONGEST_HEADING) {
            let message =
                format!("Et af kolonnernes navne er længere end {LONGEST_HEADING} tegn: gør det kortere.");
            return Err(vec![malformed(message)]);
        }
        let named = header.cells.iter().map(|heading| heading.trim());
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

    /// The columns that are not known; one without a name by its letter, if there is anything in it.
    fn unknown(&self, rows: &[Line]) -> Vec<UnknownColumn> {
        let is_used = |at: usize| {
            rows.iter().any(|line| line.cells.get(at).is_some_and(|cell| !cell.trim().is_empty()))
        };
        let unknown = |(at, (heading, column)): (usize, &(String, Option<Column>))| match column {
            None if !heading.is_empty() => Some(UnknownColumn::of(heading)),
            None if is_used(at) => Some(UnknownColumn::without_name(&letters(at))),
            _ => None,
        };
        self.0.iter().enumerate().filter_map(unknown).collect()
    }

    fn row(&self, line: &Line) -> Row {
        let mut row = Row::at(line.place);
        let heading = |cell: usize| self.0.get(cell).map_or("sidste", |(heading, _)| heading.as_str());
        let beyond = line.cells.iter().skip(self.0.len()).any(|cell| !cell.is_empty());
        let open = line.faults.iter().find_map(|(cell, fault)| match fault {
            Fault::OpenQuote(lines) => Some((*cell, *lines)),
            Fault::Formula | Fault::Failed => None,
        });
        if let Some((cell, lines)) = open {
            row.problems.push(Problem::new("", ProblemCode::Malformed, open_quote(heading(cell), lines)));
        } else if beyond {
            let message = format!(
                "Rækken har {} felter, men tabellen {} kolonner: sæt tekst med skilletegn i anførselstegn.",
                line.cells.len(),
                self.0.len()
            );
            row.problems.push(Problem::new("", ProblemCode::Malformed, message));
        }
        for (at, (text, (heading, column))) in line.cells.iter().zip(&self.0).enumerate() {
            let Some(column) = column else { continue };
            let message = line.faults.get(&at).and_then(of_cell);
            row.problems
                .extend(message.map(|message| Problem::new(column.name(), ProblemCode::Malformed, message)));
            row.put(*column, heading, text);
        }
        row
    }
}

fn open_quote(heading: &str, lines: usize) -> String {
    let taken = match lines {
        0 => "resten af rækken".to_owned(),
        1 => "linjen efter".to_owned(),
        several => format!("{several} linjer efter"),
    };
    format!(
        "Et anførselstegn i «{heading}» er ikke lukket, så {taken} er læst som en del af cellen: luk det, eller fjern \
         det."
    )
}

/// What is said of a cell that is at fault by itself.
fn of_cell(fault: &Fault) -> Option<&'static str> {
    match fault {
        Fault::OpenQuote(_) => None,
        Fault::Formula => Some(
            "Cellen er en formel, og Vifte regner ingen ud: kopiér kolonnen, og vælg «Indsæt speciel» og «Værdier».",
        ),
        Fault::Failed => Some("Cellen viser en fejl fra regnearket: skriv det, der skal stå."),
    }
}

/// What a spreadsheet calls a column: A is the first, AA the 27th.
fn letters(at: usize) -> String {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap_or_default());
    if at < 26 { letter(at).to_string() } else { format!("{}{}", letters(at / 26 - 1), letter(at)) }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn a_column_is_called_as_a_spreadsheet_calls_it() {
        let called: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(called, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
