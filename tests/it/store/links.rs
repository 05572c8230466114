//! The key of confirmation links.
//!
//! 1. It is made when it is first asked for, once, whoever asks at the same time.
//! 2. Looking for it makes none, and a key that is none is said to be so without being shown.

use tempfile::tempdir;
use tokio::task::JoinSet;
use vifte::store::{Database, Error, Store};

use super::{empty, plain};

#[tokio::test]
async fn looking_for_the_key_makes_none() {
    let store = empty().await;
    assert_eq!(store.link_key().await.expect("it is read"), None);
    let made = store.link_key_or_new().await.expect("it is made");
    assert_eq!(store.link_key().await.expect("it is read"), Some(made.clone()));
    assert_eq!(store.link_key_or_new().await.expect("it is read"), made);
    assert_eq!(store.revision().await.expect("it is read"), 0, "the range is as it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_who_ask_for_the_first_time_at_once_get_the_same_key() {
    let folder = tempdir().expect("a folder");
    let database = Database::File(folder.path().join("vifte.db"));
    let mut asking = JoinSet::new();
    for _ in 0..8 {
        // Each as a process of its own would.
        let store = Store::open(&database).await.expect("a store");
        asking.spawn(async move { store.link_key_or_new().await.expect("a key") });
    }
    let keys = asking.join_all().await;
    assert!(keys.windows(2).all(|pair| pair[0] == pair[1]));
    let kept = Store::open(&database).await.expect("a store").link_key().await.expect("it is read");
    assert_eq!(kept.as_ref(), keys.first());
}

#[tokio::test]
async fn a_key_that_is_none_is_an_error_that_does_not_show_it() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("vifte.db");
    let store = Store::open(&Database::File(path.clone())).await.expect("a store");
    store.link_key_or_new().await.expect("it is made");
    let spoiled = "g".repeat(64);
    let spoil = sqlx::query("update link_key set secret = $1").bind(&spoiled);
    spoil.execute(&mut plain(&path).await).await.expect("spoiled");
    let error = store.link_key().await.expect_err("no key");
    assert!(matches!(error, Error::Corrupt { table: "link_key", .. }), "{error}");
    assert!(!error.to_string().contains("ggg"), "{error}");
}
