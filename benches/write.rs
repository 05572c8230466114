//! How long it takes until a change can be found: from an offer as its writer sends it to a snapshot that answers with
//! it, the database on disk in between; beside what SQLite alone takes to keep the same offer and its words on disk.
//!
//! `docs/benchmarks.md` tells how to run it and what it measured.

mod range;

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use vifte::app::{App, Clock};
use vifte::auth::token::Given;
use vifte::auth::{Actor, Role};
use vifte::record::{LifeCycleRecord, OfferRecord, Records};
use vifte::store::{Database, Store};

/// How many changes of each kind are measured.
const CHANGES: usize = 300;

/// What is changed: how it is called here, and the change with this number of an offer.
type Kind = (&'static str, fn(usize, OfferRecord) -> OfferRecord);

const KINDS: [Kind; 3] = [("a state", state), ("the words", words), ("a new offer", new)];

#[tokio::main]
async fn main() {
    println!(
        "{:>6}  {:12} {:>9} {:>9} {:>9}   {:>9} {:>9} {:>9}   {:>6}",
        "offers", "changed", "median", "p99", "most", "SQLite", "p99", "most", "times"
    );
    for offers in range::SIZES {
        let records = range::records(offers);
        let folder = tempfile::tempdir().expect("a folder");
        let vifte = Vifte::holding(&folder.path().join("vifte.db"), &records).await;
        let plain = Plain::holding(&folder.path().join("plain.db"), &records).await;
        for (name, change) in KINDS {
            let (mut found, mut kept) = (Vec::new(), Vec::new());
            for number in 0..CHANGES {
                // All over the range, and each offer once.
                let place = number * offers / CHANGES;
                let record = change(number, records.offers[place].clone());
                found.push(vifte.write(record.clone()).await);
                kept.push(plain.write(&record).await);
            }
            told(offers, name, &mut found, &mut kept);
        }
    }
}

fn told(offers: usize, name: &str, found: &mut [Duration], kept: &mut [Duration]) {
    let [found, kept] = [found, kept].map(|times| {
        times.sort_unstable();
        [times.len() / 2, times.len() * 99 / 100, times.len() - 1].map(|at| times[at].as_secs_f64() * 1_000.0)
    });
    let shown = |[median, p99, most]: [f64; 3]| format!("{median:6.2} ms {p99:6.2} ms {most:6.2} ms");
    println!("{offers:>6}  {name:12} {}   {}   {:6.2}", shown(found), shown(kept), found[0] / kept[0]);
}

fn state(number: usize, mut offer: OfferRecord) -> OfferRecord {
    let from = offer.life_cycle[0].from.map(|day| day + chrono::Days::new(1 + number as u64));
    offer.life_cycle.push(LifeCycleRecord { state: "paused".to_owned(), from, note: None });
    offer
}

fn words(number: usize, mut offer: OfferRecord) -> OfferRecord {
    offer.name = format!("Lørdag {number} med {}", offer.name);
    offer.summary.push_str(" Nu også om lørdagen.");
    offer
}

fn new(number: usize, offer: OfferRecord) -> OfferRecord {
    OfferRecord { slug: format!("{}-ny-{number}", offer.slug), ..offer }
}

/// The service, as a request finds it.
struct Vifte {
    app: App,
    approver: Actor,
}

impl Vifte {
    async fn holding(file: &Path, records: &Records) -> Self {
        let database = Database::File(file.to_owned());
        let store = Store::open(&database).await.expect("a database");
        store.save(records, "seed", Clock::System.now().to_utc()).await.expect("written");
        store.close().await;
        let app = App::open(&database, Clock::System, None, None).await.expect("valid");
        let given = Given { role: Role::Approver, organisation: None, last_day: None };
        let (token, _) = app.create_token(given).await.expect("a token");
        Self { app, approver: token.actor() }
    }

    /// How long it takes until the offer can be found.
    async fn write(&self, offer: OfferRecord) -> Duration {
        let (slug, seen) = (offer.slug.clone(), self.app.catalogue().revision());
        let begun = Instant::now();
        let published = self.app.propose_and_publish(&self.approver, offer, seen).await;
        let catalogue = self.app.catalogue();
        let taken = begun.elapsed();
        published.expect("nothing is at fault");
        assert_eq!(catalogue.revision(), seen + 1);
        assert!(catalogue.offer(&slug).is_some());
        taken
    }
}

/// A table of offers as they are written, and their words for full text search.
struct Plain(SqlitePool);

const TABLES: [&str; 2] = [
    "create table offers (id integer primary key, slug text not null unique, record text not null)",
    "create virtual table words using fts5(name, also_known_as, keywords, summary)",
];

impl Plain {
    async fn holding(file: &Path, records: &Records) -> Self {
        let settings = SqliteConnectOptions::new().filename(file).create_if_missing(true);
        let settings = settings.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
        let only = SqlitePoolOptions::new().max_connections(1).connect_with(settings).await.expect("a file");
        for table in TABLES {
            sqlx::query(table).execute(&only).await.expect("a table");
        }
        let mut transaction = only.begin().await.expect("a transaction");
        for offer in &records.offers {
            Self::put(&mut transaction, offer).await.expect("written");
        }
        transaction.commit().await.expect("on disk");
        Self(only)
    }

    async fn put(connection: &mut sqlx::SqliteConnection, offer: &OfferRecord) -> sqlx::Result<()> {
        let record = serde_json::to_string(offer).expect("JSON");
        let kept = "insert into offers (slug, record) values ($1, $2)
            on conflict (slug) do update set record = excluded.record returning id";
        let kept = sqlx::query_scalar(kept).bind(&offer.slug).bind(record);
        let id: i64 = kept.fetch_one(&mut *connection).await?;
        sqlx::query("delete from words where rowid = $1").bind(id).execute(&mut *connection).await?;
        let words =
            "insert into words (rowid, name, also_known_as, keywords, summary) values ($1, $2, $3, $4, $5)";
        let words = sqlx::query(words).bind(id).bind(&offer.name).bind(offer.also_known_as.join(" "));
        words.bind(offer.keywords.join(" ")).bind(&offer.summary).execute(connection).await.map(drop)
    }

    /// How long it takes until the offer and its words are on disk.
    async fn write(&self, offer: &OfferRecord) -> Duration {
        let begun = Instant::now();
        let mut transaction = self.0.begin_with("begin immediate").await.expect("a transaction");
        Self::put(&mut transaction, offer).await.expect("written");
        transaction.commit().await.expect("on disk");
        begun.elapsed()
    }
}
