//! The table as a workbook (.xlsx): its first sheet that is not hidden is read, as people see it.
//!
//! What a workbook holds besides (other sheets, notes, links, pictures) is not looked at.

mod guard;
mod seen;
mod writing;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::sheet::{FURTHEST_HEADINGS, Fault, Line, MOST_COLUMNS, Merged, Room, Sheet};
use super::table::{MOST_ROWS, Table, malformed, too_many_rows};
use crate::problem::Problem;

pub(super) use guard::is_archive;
pub(super) use writing::write;

/// The most merged cells a sheet may have.
const MOST_MERGED: usize = 1_000;

/// A workbook that is open.
type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the first sheet that is not hidden.
///
/// # Errors
/// If it is no workbook that can be read, or what can harm, or holds no table.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Vec<Problem>> {
    guard::check(bytes).map_err(|problem| vec![problem])?;
    // A file made to do harm may find a number in the library that is not checked.
    let sheet = catch_unwind(AssertUnwindSafe(|| first_sheet(bytes)));
    let sheet = sheet.unwrap_or_else(|_| Err(broken())).map_err(|problem| vec![problem])?;
    sheet.table()
}

/// That a workbook cannot be read.
fn broken() -> Problem {
    malformed("Regnearket kan ikke læses: åbn det i Excel eller LibreOffice, og gem det igen som .xlsx.")
}

fn first_sheet(bytes: &[u8]) -> Result<Sheet, Problem> {
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(at_fault)?;
    let is_shown = |sheet: &&calamine::Sheet| {
        sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet
    };
    let name = workbook.sheets_metadata().iter().find(is_shown).map(|sheet| sheet.name.clone());
    let name = name
        .ok_or_else(|| malformed("Regnearket har intet ark, der ikke er skjult: vis arket med tabellen."))?;
    let lines = lines(&mut workbook, &name)?;
    let merged = merged(&mut workbook, &name)?;
    Ok(Sheet { lines, merged })
}

/// What is not read as a workbook; what it holds is not repeated.
fn at_fault(_: XlsxError) -> Problem {
    broken()
}

/// The lines of a sheet that say something, all as long as the longest.
fn lines(workbook: &mut Workbook<'_>, name: &str) -> Result<Vec<Line>, Problem> {
    let percentages = percentages(workbook, name)?;
    let mut cells = workbook.worksheet_cells_reader(name).map_err(at_fault)?;
    let mut lines = Lines::default();
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(at_fault)? {
        let text = if percentages.contains(&cell.pos) {
            seen::percentage(&cell.value)
        } else {
            seen::text(&cell.value)
        };
        let fault = match (&cell.value, cell.formula) {
            (DataRef::Error(_), _) => Some(Fault::Failed),
            (_, Some(_)) => Some(Fault::Formula),
            (_, None) => None,
        };
        if !text.trim().is_empty() || fault.is_some() {
            lines.put(cell.pos, text, fault)?;
        }
    }
    Ok(lines.all())
}

/// The cells that are shown in hundredths.
fn percentages(workbook: &mut Workbook<'_>, name: &str) -> Result<BTreeSet<(u32, u32)>, Problem> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(at_fault)?;
    let is_percentage = |style: &calamine::Style| {
        style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
    };
    let styles: Vec<bool> = cells.styles().iter().map(is_percentage).collect();
    let mut found = BTreeSet::new();
    while styles.contains(&true)
        && let Some((row, column, style)) = cells.next_style_id().map_err(at_fault)?
    {
        if styles.get(style) == Some(&true) {
            found.insert((row, column));
        }
    }
    Ok(found)
}

/// The lines of a sheet as they come, and how much they hold.
#[derive(Default)]
struct Lines {
    by_row: BTreeMap<u32, Cells>,
    width: usize,
    room: Room,
}

/// What the cells of a line say, and what is wrong with them.
type Cells = BTreeMap<usize, (String, Option<Fault>)>;

impl Lines {
    fn put(&mut self, (row, column): (u32, u32), text: String, fault: Option<Fault>) -> Result<(), Problem> {
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MOST_COLUMNS {
            return Err(malformed(format!(
                "Arket har noget ud over de første {MOST_COLUMNS} kolonner: slet det, der ikke hører til tabellen."
            )));
        }
        self.room.take(&text)?;
        self.width = self.width.max(column + 1);
        self.by_row.entry(row).or_default().insert(column, (text, fault));
        if self.by_row.len() > MOST_ROWS + FURTHEST_HEADINGS {
            return Err(too_many_rows());
        }
        Ok(())
    }

    fn all(self) -> Vec<Line> {
        let width = self.width;
        self.by_row.into_iter().map(|(row, cells)| line(row, cells, width)).collect()
    }
}

fn line(row: u32, written: Cells, width: usize) -> Line {
    let mut cells = vec![String::new(); width];
    let mut faults = BTreeMap::new();
    for (at, (text, fault)) in written {
        cells[at] = text;
        faults.extend(fault.map(|fault| (at, fault)));
    }
    Line { place: place(row), cells, faults }
}

/// The cells of a sheet that are shown as one with those below them.
fn merged(workbook: &mut Workbook<'_>, name: &str) -> Result<Vec<Merged>, Problem> {
    let all = workbook.merge_cells_by_sheet_name(name).map_err(at_fault)?;
    if all.len() > MOST_MERGED {
        let message = format!("Arket har mere end {MOST_MERGED} flettede celler: ophæv fletningen.");
        return Err(malformed(message));
    }
    let merged = |one: Dimensions| Merged {
        cell: usize::try_from(one.start.1).unwrap_or(usize::MAX),
        first: place(one.start.0),
        last: place(one.end.0),
    };
    Ok(all.into_iter().map(merged).filter(|merged| merged.first < merged.last).collect())
}

/// A row as the sheet shows its number.
fn place(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1)
}
