//! The running service: the store, the snapshot answers are given from, and the clock.
//!
//! A change goes one way: check, store, read back, build a new snapshot, swap. Whoever holds a snapshot keeps
//! it; the next question gets the new one. This is the only place that reads the clock.

mod availability;
mod imports;
mod links;
mod past;
mod proposals;
mod unmet;
mod sessions;

pub use availability::{CapacitySaid, CourseRunSaid, WayNamed};
pub use imports::{Approved, Batch, MOST_AT_ONCE, MOST_ROWS, Upload};
pub use links::{Linked, Unusable};
pub use proposals::Refusal;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::{Europe::Copenhagen, Tz};
use quick_cache::sync::Cache;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, watch};
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};

use crate::answer::Circumstances;
use crate::auth::token::{Given, Secret, Token};
use crate::auth::{Actor, Caseworkers};
use crate::catalogue::Catalogue;
use crate::contact::Reception;
use crate::content::Content;
use crate::danish::dictionary::Dictionary;
use crate::exchange::{self, Import};
use crate::key::Key;
use crate::need::NeedInput;
use crate::problem::{Problem, ProblemCode};
use crate::record::Records;
use crate::store::{self, Change, Database, Place, Saved, Store};

/// How long a question waits for a revision that is not here yet: less than the longest a request may take.
const LONGEST_WAIT: Duration = Duration::from_millis(1_500);

/// How long it is at most until something another process wrote is looked for.
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// Who loads the seed, in the change log.
const SEED_ACTOR: &str = "seed";

/// What time it is.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The machine's.
    System,
    /// Always this moment, for tests.
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// The moment, in Danish time.
    pub fn now(self) -> DateTime<Tz> {
        let now = match self {
            Self::System => Utc::now(),
            Self::Fixed(moment) => moment,
        };
        now.with_timezone(&Copenhagen)
    }
}

/// The running service.
#[derive(Debug)]
pub struct App {
    store: Store,
    /// Held while something is checked, written and shown, so that what is checked is what is written over, and a
    /// snapshot never takes the place of a later one.
    writing: Mutex<()>,
    past: Mutex<past::Past>,
    catalogue: watch::Sender<Arc<Catalogue>>,
    /// What tables that were handed in would do, by table, revision and day.
    imports: Cache<(Key, u64, NaiveDate), Arc<Import>>,
    clock: Clock,
    caseworkers: Caseworkers,
    reception: Option<Reception>,
    dictionary: Option<Arc<Dictionary>>,
}

/// Why the service could not start or change.
#[derive(Debug)]
pub enum Error {
    /// The store failed.
    Store(store::Error),
    /// What was to be written, or what is stored, is not valid.
    Invalid(Vec<Problem>),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(out),
            Self::Invalid(problems) => {
                let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
                write!(out, "{} faults:\n{}", problems.len(), lines.join("\n"))
            }
        }
    }
}

impl std::error::Error for Error {}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl App {
    /// Opens the database, loads the seed if nothing was ever written, and builds the first snapshot.
    ///
    /// # Errors
    /// If the database cannot be opened or holds what is not valid.
    pub async fn open(
        database: &Database,
        clock: Clock,
        reception: Option<Reception>,
        dictionary: Option<Arc<Dictionary>>,
    ) -> Result<Self, Error> {
        let store = Store::open(database).await?;
        if store.is_empty().await? {
            let seed = exchange::seed().map_err(Error::Invalid)?;
            seed.check().map_err(Error::Invalid)?;
            store.save(&seed, SEED_ACTOR, clock.now().to_utc()).await?;
        }
        let imports = Cache::new(imports::MOST_REMEMBERED);
        let catalogue = watch::Sender::new(Arc::new(snapshot(&store, dictionary.as_ref()).await?));
        Ok(Self {
            store,
            writing: Mutex::default(),
            past: Mutex::default(),
            catalogue,
            imports,
            clock,
            caseworkers: Caseworkers::default(),
            reception,
            dictionary,
        })
    }

    /// The service for these to ask as caseworkers, who are anybody unless it is said.
    #[must_use]
    pub fn for_caseworkers(self, caseworkers: Caseworkers) -> Self {
        Self { caseworkers, ..self }
    }

    /// The need of somebody as far as they may ask it.
    pub fn asked_by(&self, actor: &Actor, need: NeedInput) -> NeedInput {
        need.asked_at_most(actor.asks_at_most(self.caseworkers))
    }

    /// The snapshot as it is now.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.catalogue.borrow())
    }

    /// The snapshot once it stands for this revision of the store or a later one; none if it does not within
    /// a second and a half. Who has written can so read what was written, wherever the question is answered.
    pub async fn catalogue_from(&self, revision: u64) -> Option<Arc<Catalogue>> {
        let mut snapshots = self.catalogue.subscribe();
        let reached = snapshots.wait_for(|catalogue| catalogue.revision() >= revision);
        timeout(LONGEST_WAIT, reached).await.ok()?.ok().map(|catalogue| Arc::clone(&catalogue))
    }

    /// Writes records and swaps the snapshot; the next question sees them.
    ///
    /// # Errors
    /// If the records are not valid together with what is stored, or the store fails. Nothing is written then.
    pub async fn write(&self, records: &Records, actor: &str) -> Result<Saved, Error> {
        let _alone = self.writing.lock().await;
        let mut all = Records::of(self.catalogue().content());
        all.replace(records);
        all.check().map_err(Error::Invalid)?;
        let saved = self.store.save(records, actor, self.clock.now().to_utc()).await?;
        if saved.changed > 0 {
            self.reload().await?;
        }
        Ok(saved)
    }

    /// Looks again and again whether another process has written, as `vifte import` does beside a running service, and
    /// shows what it wrote. It never ends by itself.
    pub async fn follow(self: Arc<Self>) {
        loop {
            sleep(BETWEEN_LOOKS).await;
            let (app, runtime) = (Arc::clone(&self), Handle::current());
            // A snapshot takes long to build, and those who listen are not to wait for it.
            let looked = spawn_blocking(move || runtime.block_on(app.catch_up())).await;
            match looked {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!(%error, "what another process wrote cannot be read"),
                Err(fault) => tracing::error!(%fault, "what another process wrote cannot be shown"),
            }
        }
    }

    async fn catch_up(&self) -> Result<(), Error> {
        if self.is_shown().await? {
            return Ok(());
        }
        let _alone = self.writing.lock().await;
        // What was on its way to be shown is there now, and need not be built once more.
        if self.is_shown().await? { Ok(()) } else { self.reload().await }
    }

    /// Whether the snapshot has all that was written.
    async fn is_shown(&self) -> Result<bool, Error> {
        Ok(self.store.revision().await? == self.catalogue().revision())
    }

    /// Swaps the snapshot for what the store holds.
    async fn reload(&self) -> Result<(), Error> {
        self.show(snapshot(&self.store, self.dictionary.as_ref()).await?);
        Ok(())
    }

    /// Shows what was written at a revision, while nobody else writes: `with` is what it makes of the snapshot before.
    async fn show_written(
        &self,
        revision: u64,
        with: impl FnOnce(&Catalogue) -> Catalogue,
    ) -> Result<(), Error> {
        let catalogue = self.catalogue();
        match revision.checked_sub(catalogue.revision()) {
            // It stood there already.
            Some(0) => {}
            Some(1) => self.show(with(&catalogue)),
            // Another process has written in between, and what it wrote is to be seen as well.
            _ => self.reload().await?,
        }
        Ok(())
    }

    /// Swaps the snapshot for this one; the next question is answered from it.
    fn show(&self, fresh: Catalogue) {
        self.catalogue.send_replace(Arc::new(fresh));
    }

    /// Ends the connections to the database, so that the file is whole without the log beside it.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Makes a token, and gives its secret, which is to be shown once.
    ///
    /// # Errors
    /// If its organisation is not known, or the store fails.
    pub async fn create_token(&self, given: Given) -> Result<(Token, Secret), Error> {
        let catalogue = self.catalogue();
        let organisations = &catalogue.content().organisations;
        if let Some(unknown) = given.organisation.as_ref().filter(|key| !organisations.contains_key(*key)) {
            let message = format!("{unknown} findes ikke: brug nøglen på en leverandør, der er i Vifte.");
            return Err(Error::Invalid(vec![Problem::new("organisation", ProblemCode::Unknown, message)]));
        }
        let secret = Secret::draw().map_err(|error| store::Error::Other(Box::new(error)))?;
        let token = Token::new(&secret, given, self.clock.now().to_utc());
        self.store.add_token(&token, &secret).await?;
        Ok((token, secret))
    }

    /// Every token that was ever made, the oldest first.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn tokens(&self) -> Result<Vec<Token>, Error> {
        Ok(self.store.tokens().await?)
    }

    /// Revokes a token, and says whether there is one with this id.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn revoke_token(&self, id: &Key) -> Result<bool, Error> {
        Ok(self.store.revoke_token(id, self.clock.now().to_utc()).await?)
    }

    /// The changes of at most so many revisions after this one, oldest first; never half a revision.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn changes(&self, after: u64, revisions: u32) -> Result<Vec<Change>, Error> {
        Ok(self.store.changes(after, revisions).await?)
    }

    /// At most so many changes before a place in the log, or the last there are, the newest first; of one offer alone
    /// if its slug is named.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn latest_changes(
        &self,
        offer: Option<&str>,
        before: Option<Place>,
        most: usize,
    ) -> Result<Vec<Change>, Error> {
        Ok(self.store.latest_changes(offer, before, most).await?)
    }

    /// Who shows this secret; none if no token that holds today has it.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn actor(&self, shown: &str) -> Result<Option<Actor>, Error> {
        let Some(secret) = Secret::shown(shown) else { return Ok(None) };
        let token = self.store.token_of(&secret).await?;
        Ok(token.filter(|token| token.holds_on(self.today())).map(|token| token.actor()))
    }

    /// What the service goes by.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The day it is in Denmark.
    pub fn today(&self) -> NaiveDate {
        self.clock.now().date_naive()
    }

    /// The circumstances of a question asked at a moment (now if none is named), for offers wanted on a day (the day of
    /// asking if none is named).
    pub fn circumstances(&self, on: Option<NaiveDate>, at: Option<DateTime<Utc>>) -> Circumstances<'_> {
        let at = at.map_or_else(|| self.clock.now(), |at| at.with_timezone(&Copenhagen));
        Circumstances { on: on.unwrap_or(at.date_naive()), at, reception: self.reception.as_ref() }
    }

    /// Whether the home municipality's reception is set.
    pub fn reception(&self) -> Option<&Reception> {
        self.reception.as_ref()
    }
}

async fn snapshot(store: &Store, dictionary: Option<&Arc<Dictionary>>) -> Result<Catalogue, Error> {
    let (revision, records) = store.load().await?;
    snapshot_of(revision, records, dictionary)
}

fn snapshot_of(
    revision: u64,
    records: Records,
    dictionary: Option<&Arc<Dictionary>>,
) -> Result<Catalogue, Error> {
    let content: Content = records.check().map_err(Error::Invalid)?;
    // The snapshot is built in the room that they took.
    drop(records);
    Ok(Catalogue::with_dictionary(revision, content, dictionary.cloned()))
}
