//! How a municipality's own table comes in through the service: handed in, looked at, proposed as one batch, published.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, Error, Refusal};
use crate::auth::{Actor, Right};
use crate::catalogue::Catalogue;
use crate::exchange::{self, Import, Table};
use crate::key::Key;
use crate::problem::{Problem, ProblemCode};
use crate::proposal::{self, Proposal, State};
use crate::record::{Entity, Records};
use crate::store;

/// How long a table is kept, in minutes.
const KEPT_FOR: TimeDelta = TimeDelta::minutes(60);

/// How many tables of one person are kept at once.
const MOST_KEPT: i64 = 5;

/// The most rows a table may have that comes in through the service; a larger one is read on the command line.
pub const MOST_ROWS: usize = 1_000;

/// How many imports are remembered, so that a table is not worked through again for each page of its rows.
pub(super) const MOST_REMEMBERED: usize = 16;

/// How many proposals are published at once.
pub const MOST_AT_ONCE: usize = 100;

/// A table that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// What it is known by.
    pub id: Key,
    /// How many rows it has.
    pub rows: usize,
    /// Until when it is kept.
    pub until: DateTime<Utc>,
}

/// What an import came to.
#[derive(Debug, Clone)]
pub struct Batch {
    /// What its proposals have in common; none if there are none.
    pub id: Option<Key>,
    /// The proposals.
    pub proposals: Vec<Proposal>,
    /// What became of each row.
    pub import: Import,
}

/// What came of publishing a batch.
#[derive(Debug)]
pub struct Approved {
    /// What came of each proposal, by its id.
    pub each: Vec<(Key, Result<Proposal, Refusal>)>,
    /// How many of it wait still.
    pub waiting: usize,
}

impl App {
    /// Keeps what a file holds as a table, for an hour, for whoever handed it in.
    ///
    /// # Errors
    /// If the file is at fault, holds a CPR number, or they have handed in too many of late.
    pub async fn upload(&self, actor: &Actor, file: Vec<u8>) -> Result<Upload, Refusal> {
        let by = self.deed(actor)?;
        // A file may take long to read, and those who listen are not to wait for it.
        let read = tokio::task::spawn_blocking(move || Table::read(&file)).await;
        let read = read.map_err(|fault| store::Error::Other(Box::new(fault)))?;
        let table = read.map_err(Refusal::Problems)?;
        if table.rows.is_empty() {
            let message =
                "Tabellen har ingen rækker endnu: skriv et tilbud i hver række under overskrifterne.";
            return Err(Refusal::of("file", ProblemCode::Required, message));
        }
        if table.rows.len() > MOST_ROWS {
            let message =
                format!("Tabellen har mere end {MOST_ROWS} rækker: del den, så hver fil har hele kommuner.");
            return Err(Refusal::of("file", ProblemCode::TooLong, message));
        }
        let personal = table.personal_data();
        if !personal.is_empty() {
            return Err(Refusal::Problems(personal));
        }
        let id = proposal::id().map_err(|error| store::Error::Other(Box::new(error)))?;
        let oldest = by.at - KEPT_FOR;
        if !self.store.add_upload(&id, &by.by, by.at, oldest, MOST_KEPT, table.kept()).await? {
            let message =
                format!("Du har {MOST_KEPT} tabeller, der ikke er brugt: brug dem, eller vent en time.");
            return Err(Refusal::of("file", ProblemCode::Conflict, message));
        }
        let rows = table.rows.len();
        self.import_of(&id, table).await.map_err(Refusal::Failed)?;
        Ok(Upload { id, rows, until: by.at + KEPT_FOR })
    }

    /// The tables that somebody handed in and has not used, by id and until when they are kept, the newest first.
    ///
    /// # Errors
    /// If the store fails, or they may hand in none.
    pub async fn uploads(&self, actor: &Actor) -> Result<Vec<(Key, DateTime<Utc>)>, Refusal> {
        let by = self.deed(actor)?;
        let found = self.store.uploads(&by.by, by.at - KEPT_FOR).await?;
        Ok(found.into_iter().map(|(id, at)| (id, at + KEPT_FOR)).collect())
    }

    /// Forgets a table that somebody handed in, so that it can be put right and handed in again.
    ///
    /// # Errors
    /// If it is not there (any more), or not theirs.
    pub async fn forget_upload(&self, actor: &Actor, upload: &str) -> Result<(), Refusal> {
        let by = self.deed(actor)?;
        let id = Key::parse(upload).map_err(|_| Refusal::NotFound)?;
        if self.store.forget_upload(&id, &by.by).await? { Ok(()) } else { Err(Refusal::NotFound) }
    }

    /// What would become of a table that somebody handed in.
    ///
    /// # Errors
    /// If it is not there (any more), or not theirs.
    pub async fn preview(&self, actor: &Actor, upload: &str) -> Result<Import, Refusal> {
        let (id, table) = self.uploaded(actor, upload).await?;
        Ok(self.theirs(actor, self.import_of(&id, table).await.map_err(Refusal::Failed)?))
    }

    /// Proposes what a table says, as one batch. Rows that are refused harm no other; if all are, nothing is kept.
    /// `seen` is the revision that whoever imports looked at: what has been changed since is not written over.
    ///
    /// # Errors
    /// If the table is not there (any more), or not theirs, or the revision is not here yet.
    pub async fn import_offers(&self, actor: &Actor, upload: &str, seen: u64) -> Result<Batch, Refusal> {
        let by = self.deed(actor)?;
        let (upload, table) = self.uploaded(actor, upload).await?;
        if seen > self.catalogue().revision() {
            let message = "Den revision er ikke kommet endnu: brug den, som tabellen blev set ved.";
            return Err(Refusal::of("baseRevision", ProblemCode::OutOfRange, message));
        }
        let import = self.theirs(actor, self.import_of(&upload, table).await.map_err(Refusal::Failed)?);
        let mut overtaken = Vec::new();
        for offer in &import.records.offers {
            let last = self.store.last_change(Entity::Offer, &offer.slug).await?;
            overtaken.extend(last.filter(|last| *last > seen).map(|_| offer.slug.clone()));
        }
        let mut import = import.unless(|offer| {
            let message =
                "Tilbuddet er ændret siden: se tabellen igennem igen, og send den med den nye revision.";
            overtaken.contains(&offer.slug).then(|| Problem::new("", ProblemCode::Overtaken, message))
        });
        let random = |error| store::Error::Other(Box::new(error));
        let id = proposal::id().map_err(random)?;
        let mut proposals = Vec::new();
        for offer in std::mem::take(&mut import.records.offers) {
            let proposal = Proposal::waiting(offer.into(), seen, by.clone()).map_err(random)?;
            proposals.push(Proposal { batch: Some(id.clone()), ..proposal });
        }
        if proposals.is_empty() {
            return Ok(Batch { id: None, proposals, import });
        }
        // That the municipality has a table of its own is no offer's change, and each of them names it.
        let sources = Records { sources: std::mem::take(&mut import.records.sources), ..Records::default() };
        self.know_sources(&sources, &by.by).await.map_err(Refusal::Failed)?;
        if !self.store.propose_upload(&upload, &proposals).await? {
            return Err(Refusal::NotFound);
        }
        Ok(Batch { id: Some(id), proposals, import })
    }

    /// Publishes what waits of a batch, up to a hundred at once. What has been changed since, or is at fault by now,
    /// is told and harms no other.
    ///
    /// # Errors
    /// If nothing of it waits.
    pub async fn approve_batch(&self, actor: &Actor, batch: &str) -> Result<Approved, Refusal> {
        if !actor.role.may(Right::Publish) {
            return Err(Refusal::NotFound);
        }
        let waiting = self.waiting(actor, batch).await.map_err(Refusal::Failed)?;
        if waiting.is_empty() {
            return Err(Refusal::NotFound);
        }
        let (mut each, mut published) = (Vec::new(), 0);
        // Those that cannot be published are passed by, lest they stand before the others for ever.
        for proposal in waiting {
            let came = self.approve(actor, proposal.id.as_str(), None).await;
            published += usize::from(came.is_ok());
            each.push((proposal.id, came));
            if published == MOST_AT_ONCE {
                break;
            }
        }
        let waiting = self.waiting(actor, batch).await.map_err(Refusal::Failed)?.len();
        Ok(Approved { each, waiting })
    }

    /// The proposals of a batch that somebody may see, whatever has become of them, the oldest first.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn batch(&self, actor: &Actor, batch: &str) -> Result<Vec<Proposal>, Error> {
        let Ok(id) = Key::parse(batch) else { return Ok(Vec::new()) };
        let (all, catalogue) = (self.store.batch(&id).await?, self.catalogue());
        let may_see = |one: &Proposal| proposal::may_see(actor, catalogue.content(), one);
        Ok(all.into_iter().filter(may_see).collect())
    }

    /// What waits of a batch.
    async fn waiting(&self, actor: &Actor, batch: &str) -> Result<Vec<Proposal>, Error> {
        let mut waiting = self.batch(actor, batch).await?;
        waiting.retain(|one| one.state == State::Waiting);
        Ok(waiting)
    }

    async fn uploaded(&self, actor: &Actor, upload: &str) -> Result<(Key, Table), Refusal> {
        let by = self.deed(actor)?;
        let id = Key::parse(upload).map_err(|_| Refusal::NotFound)?;
        let kept = self.store.upload(&id, &by.by, by.at - KEPT_FOR).await?.ok_or(Refusal::NotFound)?;
        Ok((id, Table::of_kept(kept).ok_or(Refusal::NotFound)?))
    }

    /// What a table would do to the offers as they stand. Free words take long to read: what was worked out once for a
    /// revision is remembered, so that a request which was given up in time is answered when it is sent again.
    async fn import_of(&self, upload: &Key, table: Table) -> Result<Import, Error> {
        let (catalogue, on) = (self.catalogue(), self.today());
        let remembered = (upload.clone(), catalogue.revision(), on);
        if let Some(import) = self.imports.get(&remembered) {
            return Ok(Import::clone(&import));
        }
        let work = move || exchange::import(&table, &catalogue, on, |_| {}).of_offers_alone(&catalogue);
        let import = tokio::task::spawn_blocking(work).await;
        let import = import.map_err(|fault| store::Error::Other(Box::new(fault)))?;
        self.imports.insert(remembered, Arc::new(import.clone()));
        Ok(import)
    }

    /// Writes sources, beside which nothing changes.
    async fn know_sources(&self, sources: &Records, by: &Key) -> Result<(), Error> {
        let checked = sources.check().map_err(Error::Invalid)?;
        let _alone = self.writing.lock().await;
        let saved = self.store.save(sources, by.as_str(), self.clock.now().to_utc()).await?;
        let with = |catalogue: &Catalogue| {
            let mut content = catalogue.content().clone();
            let known = checked.sources.iter().map(|(key, source)| (key.clone(), source.clone()));
            Arc::make_mut(&mut content.sources).extend(known);
            catalogue.with_content(saved.revision, content)
        };
        self.show_written(saved.revision, with).await
    }

    /// An import without the offers that are not for whoever imports to write about.
    fn theirs(&self, actor: &Actor, import: Import) -> Import {
        let catalogue = self.catalogue();
        import.unless(|offer| {
            let current = catalogue.offer(&offer.slug).map(AsRef::as_ref);
            let message =
                "Du kan kun foreslå ændringer af din egen organisations tilbud: bed en godkender om dette.";
            let is_theirs = proposal::may_write(actor, current, offer);
            (!is_theirs).then(|| Problem::new("provider", ProblemCode::NotPermitted, message))
        })
    }
}
