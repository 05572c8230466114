//! The store.
//!
//! 1. What is saved is loaded as it was: every field, every list in its order, every age.
//! 2. Saving the same again changes nothing; saving less deletes nothing.
//! 3. A change is logged with the record before and after, and one write is one revision.
//! 4. A write is all or nothing, and what is not valid is not written.
//! 5. A row that makes no sense is an error that names its table and key.

mod file;
mod links;
mod migrations;
mod processes;
mod proposals;
pub mod sample;

use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqliteConnection};
use vifte::exchange;
use vifte::record::{AgeRecord, Entity, Records, SourceRecord};
use vifte::store::{Database, Error, Saved, Store};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn moment() -> DateTime<Utc> {
    "2026-11-02T09:30:00.123456Z".parse().expect("a moment")
}

async fn empty() -> Store {
    Store::open(&Database::Memory).await.expect("a store in memory")
}

async fn save(store: &Store, records: &Records) -> Saved {
    store.save(records, "editor-7", moment()).await.unwrap_or_else(|error| panic!("{error}"))
}

async fn load(store: &Store) -> Records {
    store.load().await.unwrap_or_else(|error| panic!("{error}")).1.normal().expect("valid records")
}

/// The file without the store, to look at it or to spoil it.
async fn plain(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).connect().await.expect("a SQLite file")
}

/// Records of one source with this title.
fn source(key: &str, title: &str) -> Records {
    let source = SourceRecord {
        key: key.to_owned(),
        title: title.to_owned(),
        publisher: None,
        date: None,
        date_note: None,
        url: None,
        note: None,
    };
    Records { sources: vec![source], ..Records::default() }
}

#[tokio::test]
async fn what_is_saved_is_loaded_as_it_was() {
    let store = empty().await;
    assert!(store.is_empty().await.expect("readable"));
    let sample = sample::records();
    assert_eq!(sample, sample.normal().expect("valid"), "the sample is in normal form");
    sample.check().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let saved = save(&store, &sample).await;
    assert_eq!(saved, Saved { revision: 1, changed: sample::COUNT });
    assert_eq!(load(&store).await, sample);
    assert_eq!(store.load().await.expect("readable").0, 1);
    assert!(!store.is_empty().await.expect("readable"));
}

#[tokio::test]
async fn every_way_of_stating_an_age_is_loaded_as_it_was() {
    let years = |from, to| AgeRecord { from: Some(from), to: Some(to), ..AgeRecord::default() };
    let months =
        |from, to| AgeRecord { from_months: Some(from), to_months: Some(to), ..AgeRecord::default() };
    let unborn = AgeRecord { unborn: true, ..AgeRecord::default() };
    let ages = [
        years(0, 17),
        years(13, 13),
        months(3, 18),
        months(-5, 30),
        months(-9, -3),
        unborn,
        AgeRecord { unborn: true, ..years(0, 2) },
        AgeRecord { unborn: true, ..months(0, 18) },
        AgeRecord { everyone: true, ..AgeRecord::default() },
        AgeRecord { to: None, ..years(12, 17) },
        AgeRecord { to_months: None, ..months(6, 17) },
        AgeRecord { unborn: true, to: None, ..years(0, 2) },
    ];
    let store = empty().await;
    for age in ages {
        let mut records = sample::records();
        records.offers[0].age = Some(age);
        save(&store, &records).await;
        let stored = load(&store).await.offers[0].age.expect("an age");
        assert_eq!(stored.check(), age.check(), "{age:?} was stored as {stored:?}");
    }
}

#[tokio::test]
async fn a_beginning_that_nobody_states_is_loaded_as_none() {
    let store = empty().await;
    let mut records = sample::records();
    records.offers[0].life_cycle[0].from = None;
    save(&store, &records).await;
    assert_eq!(load(&store).await, records);
}

#[tokio::test]
async fn the_seed_is_loaded_as_it_was_and_a_second_time_changes_nothing() {
    let seed = exchange::seed().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let content = seed.check().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let store = empty().await;
    let first = save(&store, &seed).await;
    assert_eq!(first.revision, 1);
    assert_eq!(load(&store).await.check().expect("valid"), content);
    let changes = store.changes(0, 10).await.expect("readable");
    assert_eq!(changes.len(), first.changed);
    let second = save(&store, &seed).await;
    assert_eq!(second, Saved { revision: 1, changed: 0 });
    assert_eq!(store.changes(0, 10).await.expect("readable"), changes);
}

#[tokio::test]
async fn saving_less_deletes_nothing_and_logs_what_differs() {
    let store = empty().await;
    let sample = sample::records();
    save(&store, &sample).await;
    let mut offer = sample.offers[0].clone();
    offer.name = "Et andet navn".to_owned();
    offer.recipients.reverse();
    offer.variants.remove(1);
    let only = Records { offers: vec![offer.clone()], ..Records::default() };
    assert_eq!(save(&store, &only).await, Saved { revision: 2, changed: 1 });

    let mut expected = sample.clone();
    expected.offers[0] = offer.clone();
    assert_eq!(load(&store).await, expected);
    let changes = store.changes(1, 10).await.expect("readable");
    let [change] = changes.as_slice() else { panic!("{changes:#?}") };
    assert_eq!((change.revision, change.position, change.entity), (2, 0, Entity::Offer));
    assert_eq!((change.key.as_str(), change.actor.as_str()), (offer.slug.as_str(), "editor-7"));
    assert_eq!(change.at, moment());
    assert_eq!(change.before, Some(serde_json::to_value(&sample.offers[0]).expect("json")));
    assert_eq!(change.after, Some(serde_json::to_value(&offer).expect("json")));
}

#[tokio::test]
async fn changes_are_read_by_whole_revisions() {
    let store = empty().await;
    save(&store, &sample::records()).await;
    save(&store, &source("kilde-2", "To")).await;
    save(&store, &source("kilde-3", "Tre")).await;
    let revisions = async |after, count| -> Vec<u64> {
        let mut revisions: Vec<u64> = store
            .changes(after, count)
            .await
            .expect("readable")
            .iter()
            .map(|change| change.revision)
            .collect();
        revisions.dedup();
        revisions
    };
    assert_eq!(revisions(0, 1).await, [1]);
    assert_eq!(store.changes(0, 1).await.expect("readable").len(), sample::COUNT);
    assert_eq!(revisions(1, 9).await, [2, 3]);
    assert!(revisions(u64::MAX, 9).await.is_empty());
}

#[tokio::test]
async fn times_are_kept_to_the_microsecond() {
    let store = empty().await;
    let at = moment() + TimeDelta::nanoseconds(789);
    store.save(&source("kilde", "En"), "a", at).await.expect("written");
    assert_eq!(store.changes(0, 1).await.expect("readable")[0].at, moment());
}

#[tokio::test]
async fn what_is_written_otherwise_but_means_the_same_is_no_change() {
    let store = empty().await;
    let sample = sample::records();
    save(&store, &sample).await;
    let mut records = sample.clone();
    records.offers[0].municipality = "167".to_owned();
    records.offers[0].life_cycle.reverse();
    records.offers[0].name = format!(" {} ", records.offers[0].name);
    records.offers[1].voluntary = Some("unknown".to_owned());
    assert_eq!(save(&store, &records).await, Saved { revision: 1, changed: 0 });
}

#[tokio::test]
async fn what_others_refer_to_can_be_changed_and_not_removed() {
    let store = empty().await;
    let mut records = sample::records();
    save(&store, &records).await;
    let national = records.staircases.iter_mut().find(|staircase| staircase.key == "national");
    let national = national.expect("a national staircase");
    national.steps[0].name = "Et andet navn".to_owned();
    let changed = Records { staircases: vec![national.clone()], ..Records::default() };
    assert_eq!(save(&store, &changed).await.changed, 1);
    assert_eq!(load(&store).await, records);

    let mut removed = changed;
    removed.staircases[0].steps[0].key = "omdoebt".to_owned();
    assert!(matches!(store.save(&removed, "a", moment()).await, Err(Error::Other(_))));
    assert_eq!(load(&store).await, records);
}

#[tokio::test]
async fn another_municipality_can_become_home() {
    let store = empty().await;
    let mut records = sample::records();
    save(&store, &records).await;
    assert!(records.municipalities[1].home, "the later one is home, so the order of writes matters");
    records.municipalities[1].home = false;
    records.municipalities[0].home = true;
    assert_eq!(save(&store, &records).await.changed, 2);
    assert_eq!(load(&store).await, records);
}

#[tokio::test]
async fn what_is_not_valid_is_not_written() {
    let store = empty().await;
    let mut records = source("kilde", "En");
    records.extend(source("kilde", "En gang til"));
    assert!(matches!(store.save(&records, "a", moment()).await, Err(Error::Invalid(_))));
    let cpr = source("kilde", "Barnet 010203-1234");
    assert!(matches!(store.save(&cpr, "a", moment()).await, Err(Error::Invalid(_))));
    assert!(store.is_empty().await.expect("readable"));
}

#[tokio::test]
async fn a_write_is_all_or_nothing() {
    let store = empty().await;
    let mut records = sample::records();
    records.offers[0].combines_with = vec!["findes-ikke".to_owned()];
    assert!(matches!(store.save(&records, "a", moment()).await, Err(Error::Other(_))));
    assert!(store.is_empty().await.expect("readable"));
    assert_eq!(load(&store).await, Records::default());
    save(&store, &sample::records()).await;
}

#[tokio::test]
async fn a_row_that_makes_no_sense_names_its_table_and_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("vifte.db");
    let store = Store::open(&Database::File(path.clone())).await.expect("a store");
    let sample = sample::records();
    save(&store, &sample).await;
    let mut spoiling = plain(&path).await;
    sqlx::raw_sql("update offers set assured_on = 'i går' where slug = 'hvidovre-aaben-dialog'")
        .execute(&mut spoiling)
        .await
        .expect("SQLite takes any text for a date");
    match store.load().await {
        Err(Error::Corrupt { table: "offers", key, what }) => {
            assert_eq!(key, "hvidovre-aaben-dialog");
            assert!(what.contains("assured_on"), "{what}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_store_can_be_used_from_any_thread() {
    fn sent<T: Send>(value: T) -> T {
        value
    }
    let both = async {
        let store = empty().await;
        store.save(&Records::default(), "a", moment()).await.expect("written");
        store.load().await.expect("readable");
        store.changes(0, 1).await.expect("readable");
    };
    drop(sent(both));
}
