//! What an import says of a row's cells: why it refuses them, and what to know of those it takes.

use super::cell;
use super::column::Column;
use super::table::Row;
use crate::problem::{Problem, ProblemCode};

/// The most words of a cell that are repeated.
const LONGEST_VALUE: usize = 12;

/// A fault for which a row is refused, with the cell it stands in as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The fault; its field is the column's name, empty if it is the row's.
    pub problem: Problem,
    /// What the file calls the column; none if it does not have it.
    pub heading: Option<String>,
    /// What the cell holds, cut short; none if it is blank or holds what is not to be repeated.
    pub value: Option<String>,
}

impl CellFault {
    /// A fault of a row, with its cell.
    pub fn of(problem: Problem, row: &Row) -> Self {
        // A fault of the whole offer names its field behind the offer's name.
        let field = problem.field.rsplit('.').next().unwrap_or_default();
        let column = Column::all().find(|column| column.name() == field);
        let heading = column.and_then(|column| row.heading(column)).map(str::to_owned);
        let value = column.and_then(|column| row.value(column));
        let value = value.filter(|_| problem.code != ProblemCode::PersonalData);
        Self { heading, value: value.map(|value| cell::shortened(&value, LONGEST_VALUE)), problem }
    }
}

/// What to know of a row that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What kind of remark it is.
    pub kind: RemarkKind,
    /// The column it is about.
    pub column: Column,
    /// What it says, in Danish.
    pub message: String,
}

/// The kinds of remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemarkKind {
    /// Something was concluded that the row does not state in its own column.
    Concluded,
    /// What the row states cannot all be right; it is taken as it stands.
    Doubtful,
}
