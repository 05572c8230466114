//! Proposals and the log, in the file.
//!
//! 1. Of two who change the same thing 200 times at the same time, none loses a change.
//! 2. A change is never rewritten, by whatever program.

use tempfile::tempdir;
use vifte::key::Key;
use vifte::proposal::{Deed, Proposal};
use vifte::record::Entity;
use vifte::store::{Database, Published, Store};

use super::{moment, plain, sample};

/// How many changes each of the two makes.
const EACH: usize = 100;

/// Somebody whom a municipality's own accounts know, and no token.
fn writer() -> Key {
    Key::parse("oidc-0123456789abcdef").expect("a key")
}

/// Adds a word to those of the first offer, and begins anew whenever somebody was first.
async fn add_keyword(store: &Store, by: &Deed, word: &str) {
    loop {
        let slug = &sample::records().offers[0].slug;
        let seen = store.last_change(Entity::Offer, slug).await.expect("it is read").expect("it was written");
        let (_, records) = store.load().await.expect("it is read");
        let mut offer = records.offers.into_iter().find(|offer| offer.slug == *slug).expect("it is there");
        offer.keywords.push(word.to_owned());
        let proposal = Proposal::waiting(offer.into(), seen, by.clone()).expect("randomness");
        store.add_proposal(&proposal).await.expect("it is kept");
        match store.publish(&proposal.id, seen, by).await.expect("it is written or not") {
            Published::At(_) => return,
            Published::Overtaken(last) => assert!(last > seen),
            Published::NotWaiting => panic!("nobody else decides"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_the_same_thing_lose_no_change() {
    let folder = tempdir().expect("a folder");
    let file = Database::File(folder.path().join("vifte.db"));
    let store = Store::open(&file).await.expect("a store");
    store.save(&sample::records(), "test", moment()).await.expect("it is written");
    let by = Deed { by: writer(), at: moment() };
    let before = keywords(&store).await;
    let writers = ["a", "b"].map(|name| {
        let (file, by) = (file.clone(), by.clone());
        tokio::spawn(async move {
            let store = Store::open(&file).await.expect("a store");
            for number in 0..EACH {
                add_keyword(&store, &by, &format!("{name}{number}")).await;
            }
        })
    });
    for writer in writers {
        writer.await.expect("it ends well");
    }
    assert_eq!(keywords(&store).await, before + 2 * EACH);
}

async fn keywords(store: &Store) -> usize {
    let slug = &sample::records().offers[0].slug;
    let (_, records) = store.load().await.expect("it is read");
    records.offers.iter().find(|offer| offer.slug == *slug).expect("it is there").keywords.len()
}

#[tokio::test]
async fn a_change_is_never_rewritten() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("vifte.db");
    let store = Store::open(&Database::File(path.clone())).await.expect("a store");
    store.save(&sample::records(), "test", moment()).await.expect("it is written");
    let mut other = plain(&path).await;
    for statement in ["update changes set actor = 'somebody'", "delete from changes"] {
        let refused = sqlx::query(statement).execute(&mut other).await.expect_err("it is refused");
        assert!(refused.to_string().contains("a change is never"), "{refused}");
    }
}
