//! Files in and out: the seed, a municipality's own table, the native file.

mod ages;
mod alone;
mod cell;
mod column;
mod date;
mod export;
mod exclusion;
mod finding;
mod free_words;
mod headings;
mod import;
pub mod import_report;
mod incoming;
mod kept;
pub mod native;
mod person;
mod provenance;
mod row;
mod seed;
mod separated;
mod sheet;
mod step;
mod table;
mod ways;
mod workbook;
mod written;

pub use cell::slug;
pub use column::Column;
pub use export::{Kind, export, template};
pub use finding::{CellFault, Remark, RemarkKind};
pub use free_words::{NotUnderstood, Why};
pub use import::{Change, Import, Outcome, RowReport, import};
pub use incoming::{Incoming, LARGEST_FILE};
pub use seed::{example, seed, seed_files, shared_seed};
pub use table::{LeftOut, Row, Table, UnknownColumn};
