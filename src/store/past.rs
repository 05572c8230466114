//! What the store held at an earlier revision: what it holds now, with every later change undone.

use std::collections::BTreeMap;

use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use sqlx::SqliteConnection;

use super::table::Stored;
use super::{Entity, Error, Store};
use crate::record::{Records, Written};

/// What things were, by kind and key; none if they were not there.
type Before = BTreeMap<(Entity, String), Option<Json>>;

impl Store {
    /// Everything as it was at an earlier revision, by key.
    ///
    /// # Errors
    /// If the database cannot be read, or a change in it no longer reads.
    pub async fn load_at(&self, revision: u64) -> Result<Records, Error> {
        // One transaction: what is there now and what was changed since are of one moment.
        let mut transaction = self.readers.begin().await?;
        let mut records = super::everything(&mut transaction).await?;
        let before = before(&mut transaction, revision).await?;
        let Records {
            sources,
            municipalities,
            staircases,
            provisions,
            concepts,
            organisations,
            contacts,
            institutions,
            routing_rules,
            follow_up_rules,
            offers,
            availabilities,
        } = &mut records;
        undo(sources, &before)?;
        undo(municipalities, &before)?;
        undo(staircases, &before)?;
        undo(provisions, &before)?;
        undo(concepts, &before)?;
        undo(organisations, &before)?;
        undo(contacts, &before)?;
        undo(institutions, &before)?;
        undo(routing_rules, &before)?;
        undo(follow_up_rules, &before)?;
        undo(offers, &before)?;
        undo(availabilities, &before)?;
        Ok(records)
    }
}

/// What the things changed after a revision were at it.
async fn before(connection: &mut SqliteConnection, revision: u64) -> Result<Before, Error> {
    let select = "select entity, key, before from changes where revision > $1 order by revision, position";
    let mut rows = sqlx::query_as(select).bind(i64::try_from(revision).unwrap_or(i64::MAX)).fetch(connection);
    let mut found = Before::new();
    while let Some((entity, key, before)) = rows.try_next().await? {
        let (entity, key, before): (String, String, Option<Json>) = (entity, key, before);
        let entity = Entity::read(&entity).map_err(|_| corrupt(&key, format!("entity: {entity}")))?;
        // The first change after the revision found it as it was then.
        found.entry((entity, key)).or_insert(before);
    }
    Ok(found)
}

/// Puts back what records of a kind were.
fn undo<R: Stored + DeserializeOwned>(records: &mut Vec<R>, before: &Before) -> Result<(), Error> {
    records.retain(|record| !before.contains_key(&(R::ENTITY, record.key().to_owned())));
    let of_kind = before.iter().filter(|((entity, _), _)| *entity == R::ENTITY);
    for ((_, key), json) in of_kind {
        let Some(json) = json else { continue };
        let record = R::deserialize(json).map_err(|error| corrupt(key, format!("before: {error}")))?;
        records.push(record);
    }
    Ok(())
}

fn corrupt(key: &str, what: String) -> Error {
    Error::Corrupt { table: "changes", key: key.to_owned(), what }
}
