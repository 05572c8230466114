//! The store: every range on disk, as rows that plain SQL can read, and what has been changed in them.
//!
//! The database is the only truth; what answers are given from is derived from it. A write is one
//! transaction: the rows, their changes with before and after, and the revision that counts such writes.
//! What a write has acknowledged survives the end of the program, however it ends, and a power cut.
//!
//! The tables stand in `migrations/`. A record is one row and its lists; reading takes one query for each
//! table, whatever there is in it.

mod availability;
mod error;
mod file;
mod follow_up;
mod guide;
mod links;
mod past;
mod proposals;
mod range;
mod reference;
mod sessions;
mod table;
mod tokens;
mod unmet;
mod uploads;
mod writing;

pub use error::Error;
pub use proposals::{Holder, Published};

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::{DateTime, SubsecRound, Utc};
use serde::Deserialize;
use serde_json::Value as Json;
use sqlx::{SqliteConnection, SqlitePool};

use crate::record::{AvailabilityRecord, Entity, Records};
use table::{Reading, Which};
use writing::{Writing, revision};

/// Where a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// In memory, gone with the store. For tests.
    Memory,
    /// In a SQLite file, made if it is not there.
    File(PathBuf),
}

impl Database {
    /// The database of this name: a path, or `:memory:`.
    pub fn named(name: &str) -> Self {
        if name == ":memory:" { Self::Memory } else { Self::File(name.into()) }
    }

    /// Where to try what is not to be written: a file that is not there is not made.
    #[must_use]
    pub fn to_try(&self) -> Self {
        match self {
            Self::File(path) if !path.exists() => Self::Memory,
            other => other.clone(),
        }
    }
}

/// One record changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The write it was part of.
    pub revision: u64,
    /// Its place in the write.
    pub position: u32,
    /// When, in whole microseconds.
    pub at: DateTime<Utc>,
    /// The id of who did it.
    pub actor: String,
    /// What kind of record.
    pub entity: Entity,
    /// The record's key.
    pub key: String,
    /// The record as it was written before; none if it is new.
    pub before: Option<Json>,
    /// The record as it is written since.
    pub after: Option<Json>,
}

/// A place in the log of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The write.
    pub revision: u64,
    /// The place in it.
    pub position: u32,
}

impl Change {
    /// What the thing is called: by a name, a title, a label, or else by its key.
    pub fn called(&self) -> &str {
        let records = [&self.after, &self.before].into_iter().flatten();
        let mut names =
            records.flat_map(|record| ["name", "title", "label"].map(|field| record[field].as_str()));
        names.find_map(|name| name).unwrap_or(&self.key)
    }

    /// What was known of an offer's places and courses before and after; none where nothing was, or it is about
    /// something else.
    pub fn availability(&self) -> [Option<AvailabilityRecord>; 2] {
        let is_about_it = self.entity == Entity::Availability;
        [&self.before, &self.after].map(|record| {
            record
                .as_ref()
                .filter(|_| is_about_it)
                .and_then(|json| AvailabilityRecord::deserialize(json).ok())
        })
    }

    /// Where it stands in the log.
    pub fn place(&self) -> Place {
        Place { revision: self.revision, position: self.position }
    }

    /// The fields that differ, in the order of the alphabet; of a thing that is new, all that it has.
    pub fn fields(&self) -> Vec<String> {
        let of =
            |record: &Option<Json>| record.as_ref().and_then(Json::as_object).cloned().unwrap_or_default();
        let (before, after) = (of(&self.before), of(&self.after));
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
    }
}

/// What a write came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// The store's revision, one higher than before if anything was changed.
    pub revision: u64,
    /// How many records were new or different.
    pub changed: usize,
}

/// An open database.
#[derive(Debug, Clone)]
pub struct Store {
    /// One connection: SQLite has one writer at a time, and waiting here is fair, while waiting there is not.
    writer: SqlitePool,
    /// Connections that cannot write and never wait for the writer.
    readers: SqlitePool,
}

impl Store {
    /// Opens a database, makes it if it is not there, and brings its tables up to date.
    ///
    /// # Errors
    /// If it cannot be opened or written, or is not, or no longer, one this program knows. Such a file is
    /// left as it was.
    pub async fn open(database: &Database) -> Result<Self, Error> {
        match database {
            Database::Memory => file::in_memory().await,
            Database::File(path) => file::at(path).await,
        }
    }

    /// Ends its connections. What was written is written with or without it; the file is then whole without
    /// the log beside it.
    pub async fn close(&self) {
        self.readers.close().await;
        // The last to close folds the log into the file, which a reader cannot.
        self.writer.close().await;
    }

    /// The revision: how many writes have changed anything.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn revision(&self) -> Result<u64, Error> {
        revision(&mut *self.readers.acquire().await?).await
    }

    /// Whether nothing has ever been written.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn is_empty(&self) -> Result<bool, Error> {
        Ok(self.revision().await? == 0)
    }

    /// Everything at one moment, by key, and the revision it has there.
    ///
    /// # Errors
    /// If the database cannot be read, or a row in it makes no sense.
    pub async fn load(&self) -> Result<(u64, Records), Error> {
        // One transaction: all queries see what had been committed when the first of them began.
        let mut transaction = self.readers.begin().await?;
        let revision = revision(&mut transaction).await?;
        Ok((revision, everything(&mut transaction).await?))
    }

    /// Writes down those records that are new or differ from what is stored; what is not among them stays.
    /// All or nothing, and logged as one revision; if nothing differs, nothing is written.
    ///
    /// # Errors
    /// If a record is not valid by itself, if it refers to something that is neither stored nor among the
    /// records, or if the database cannot be written. Nothing has been written then.
    pub async fn save(&self, records: &Records, actor: &str, at: DateTime<Utc>) -> Result<Saved, Error> {
        let records = records.normal().map_err(Error::Invalid)?;
        // Not a deferred transaction: one that reads first and writes then fails at once, without waiting, when
        // another process has written in between.
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        // PostgreSQL keeps microseconds; a time must read the same from both.
        let mut writing = Writing::new(&mut transaction, actor, at.trunc_subsecs(6));
        writing.save_all(&records).await?;
        let changed = writing.changed();
        let revision = revision(&mut transaction).await?;
        transaction.commit().await?;
        Ok(Saved { revision, changed })
    }

    /// The changes of at most so many revisions after this one, oldest first; never half a revision.
    ///
    /// # Errors
    /// If the database cannot be read, or a row in it makes no sense.
    pub async fn changes(&self, after: u64, revisions: u32) -> Result<Vec<Change>, Error> {
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        writing::changes(&self.readers, after, after.saturating_add(revisions.into())).await
    }

    /// At most so many changes before a place in the log, or the last there are, the newest first; of one offer alone
    /// if its slug is named.
    ///
    /// # Errors
    /// If the database cannot be read, or a row in it makes no sense.
    pub async fn latest_changes(
        &self,
        offer: Option<&str>,
        before: Option<Place>,
        most: usize,
    ) -> Result<Vec<Change>, Error> {
        writing::latest_changes(&self.readers, offer, before, most).await
    }
}

/// All records there are, by key.
async fn everything(connection: &mut SqliteConnection) -> Result<Records, Error> {
    let mut reading = Reading::new(connection, Which::All);
    Ok(Records {
        sources: reading.all().await?,
        municipalities: reading.all().await?,
        staircases: reading.all().await?,
        provisions: reading.all().await?,
        concepts: reading.all().await?,
        organisations: reading.all().await?,
        contacts: reading.all().await?,
        institutions: reading.all().await?,
        routing_rules: reading.all().await?,
        follow_up_rules: reading.all().await?,
        offers: reading.all().await?,
        availabilities: reading.all().await?,
    })
}
