//! Files in and out: the seed, a municipality's own table, the native file.

mod cell;
mod column;
mod free_words;
mod import;
pub mod import_report;
mod incoming;
pub mod native;
mod row;
mod seed;
mod step;
mod table;

pub use column::Column;
pub use free_words::NotUnderstood;
pub use import::{Import, Outcome, RowReport, import};
pub use incoming::Incoming;
pub use seed::{seed, seed_files, shared_seed};
pub use table::{Row, Table};
