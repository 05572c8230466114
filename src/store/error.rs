//! What can go wrong with a database, and what to do about it.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// Why a database cannot be used.
#[derive(Debug)]
pub enum Error {
    /// The folder it is to lie in is not there.
    MissingFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// The file, or the folder it lies in, cannot be written.
    ReadOnly {
        /// The one that cannot.
        path: PathBuf,
    },
    /// The file is no SQLite database, or is damaged.
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is another program's database.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A newer version of this program has changed its tables.
    Newer {
        /// The file.
        path: PathBuf,
        /// The first migration this program does not know.
        unknown: i64,
    },
    /// Another program has been writing for longer than we wait.
    Locked,
    /// A record to be written is not valid.
    Invalid(Vec<Problem>),
    /// A row does not read.
    Corrupt {
        /// Its table.
        table: &'static str,
        /// The key of the record it belongs to.
        key: String,
        /// What does not read.
        what: String,
    },
    /// Anything else: the disk is full, or a record refers to what is not there.
    Other(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingFolder { folder } => {
                write!(out, "the folder {} is not there: create it, or name another file", folder.display())
            }
            Self::ReadOnly { path } => write!(
                out,
                "{} cannot be written: give this user the right to write the database file and its folder",
                path.display()
            ),
            Self::NotADatabase { path } => write!(
                out,
                "{} is no SQLite database, or is damaged: name another file, or restore a copy",
                path.display()
            ),
            Self::Foreign { path } => {
                write!(out, "{} is another program's database: name another file", path.display())
            }
            Self::Newer { path, unknown } => write!(
                out,
                "{} was changed by a newer version of this program (migration {unknown}): run that version, or \
                 restore a copy from before",
                path.display()
            ),
            Self::Locked => write!(out, "the database is busy: another program is writing to it; try again"),
            Self::Invalid(problems) => {
                let first = problems.first().map(ToString::to_string).unwrap_or_default();
                write!(out, "{} faults in what was to be written, the first: {first}", problems.len())
            }
            Self::Corrupt { table, key, what } => {
                write!(out, "the table {table} has a row for {key:?} that does not read: {what}")
            }
            Self::Other(error) => write!(out, "the database failed: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Other(error) => Some(error.as_ref()),
            _ => None,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let waited_in_vain = matches!(error, sqlx::Error::PoolTimedOut);
        match primary_code(&error) {
            Some(BUSY | LOCKED) => Self::Locked,
            _ if waited_in_vain => Self::Locked,
            _ => Self::Other(Box::new(error)),
        }
    }
}

impl Error {
    /// An error while the file at the path was opened.
    pub(super) fn opening(path: &Path, error: sqlx::Error) -> Self {
        match primary_code(&error) {
            Some(READ_ONLY) => Self::ReadOnly { path: path.to_owned() },
            Some(DAMAGED | NOT_A_DATABASE) => Self::NotADatabase { path: path.to_owned() },
            _ => error.into(),
        }
    }
}

// SQLite's result codes, <https://sqlite.org/rescode.html>.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READ_ONLY: i32 = 8;
const DAMAGED: i32 = 11;
const NOT_A_DATABASE: i32 = 26;

/// SQLite's primary result code, which is the low byte of the extended one.
fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code: Cow<'_, str> = error.as_database_error()?.code()?;
    code.parse::<i32>().ok().map(|extended| extended & 0xff)
}
