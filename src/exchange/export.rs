//! The range as the table that import reads: as a workbook or as CSV, filled in or empty.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::column::Column;
use super::table::MOST_ROWS;
use super::{separated, workbook, written};
use crate::catalogue::Catalogue;
use crate::key::MunicipalityCode;
use crate::problem::{Problem, ProblemCode};

/// A kind of file that holds a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A workbook (.xlsx), with lists to choose from.
    Workbook,
    /// Text with semicolons between the cells, as «CSV UTF-8».
    Csv,
}

impl Kind {
    /// The kind of a file with this name; none if its ending is of no table.
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        [("xlsx", Self::Workbook), ("csv", Self::Csv)]
            .into_iter()
            .find_map(|(known, kind)| known.eq_ignore_ascii_case(ending).then_some(kind))
    }
}

/// What the columns of a row say.
pub(super) type Cells = BTreeMap<Column, String>;

/// The offers of a range, or of one municipality, as a table. Read again, it changes nothing.
///
/// # Errors
/// If there are more offers than a table is read with.
pub fn export(
    catalogue: &Catalogue,
    whose: Option<MunicipalityCode>,
    kind: Kind,
    on: NaiveDate,
) -> Result<Vec<u8>, Problem> {
    let offers = catalogue.offers().iter();
    let wanted = offers.filter(|offer| whose.is_none_or(|code| offer.municipality == code));
    let rows: Vec<Cells> = wanted.map(|offer| written::cells(offer, catalogue, on)).collect();
    if rows.len() > MOST_ROWS {
        let message = format!("En tabel har højst {MOST_ROWS} rækker: skriv én kommune ad gangen.");
        return Err(Problem::new("municipality", ProblemCode::TooLong, message));
    }
    Ok(match kind {
        Kind::Workbook => workbook::write(&rows, catalogue),
        Kind::Csv => separated::write(&rows),
    })
}

/// An empty table to fill in: a workbook with what belongs in each column, and lists to choose from.
pub fn template(catalogue: &Catalogue) -> Vec<u8> {
    workbook::write(&[], catalogue)
}
