//! Writing what is new or different, and the change log.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use serde_json::Value as Json;
use sqlx::{AssertSqlSafe, SqliteConnection, SqlitePool};

use super::table::{Reading, Row, Rows, Stored, Table, Value, Which, delete, insert};
use super::{Change, Error, Place};
use crate::record::{
    AvailabilityRecord, ConceptRecord, ContactRecord, Entity, FollowUpRuleRecord, InstitutionRecord,
    LegalRecord, MunicipalityRecord, OfferRecord, OrganisationRecord, Records, RoutingRuleRecord,
    SourceRecord, StaircaseRecord, Written,
};

const CHANGES: Table = Table::of_parts(
    "changes",
    2,
    &["revision", "position", "at", "actor", "entity", "key", "before", "after"],
);

/// How many records are compared and written at once; more would only take memory.
const RECORDS_AT_ONCE: usize = 500;

/// One write: a transaction, who does it and when, and what it came to so far.
pub struct Writing<'c> {
    transaction: &'c mut SqliteConnection,
    actor: &'c str,
    at: DateTime<Utc>,
    /// The revision of its changes, once there are any.
    revision: Option<i64>,
    changed: usize,
}

impl<'c> Writing<'c> {
    /// A write within the transaction.
    pub fn new(transaction: &'c mut SqliteConnection, actor: &'c str, at: DateTime<Utc>) -> Self {
        Self { transaction, actor, at, revision: None, changed: 0 }
    }

    /// How many records were new or different.
    pub fn changed(&self) -> usize {
        self.changed
    }

    /// Writes those of all records that are new or different, what is referred to first.
    pub async fn save_all(&mut self, records: &Records) -> Result<(), Error> {
        self.save(&records.sources).await?;
        self.save(&homes_last(&records.municipalities)).await?;
        self.save(&records.staircases).await?;
        self.save(&records.provisions).await?;
        self.save(&records.concepts).await?;
        self.save(&records.organisations).await?;
        self.save(&records.contacts).await?;
        self.save(&records.institutions).await?;
        self.save(&records.routing_rules).await?;
        self.save(&records.follow_up_rules).await?;
        self.save(&records.offers).await?;
        self.save(&records.availabilities).await
    }

    /// Takes a thing away, with all that is a part of it; nothing if it is not there.
    pub async fn remove(&mut self, entity: Entity, key: &str) -> Result<(), Error> {
        match entity {
            Entity::Source => self.take_away::<SourceRecord>(key).await,
            Entity::Municipality => self.take_away::<MunicipalityRecord>(key).await,
            Entity::Staircase => self.take_away::<StaircaseRecord>(key).await,
            Entity::Legal => self.take_away::<LegalRecord>(key).await,
            Entity::Concept => self.take_away::<ConceptRecord>(key).await,
            Entity::Organisation => self.take_away::<OrganisationRecord>(key).await,
            Entity::Contact => self.take_away::<ContactRecord>(key).await,
            Entity::Institution => self.take_away::<InstitutionRecord>(key).await,
            Entity::RoutingRule => self.take_away::<RoutingRuleRecord>(key).await,
            Entity::FollowUpRule => self.take_away::<FollowUpRuleRecord>(key).await,
            Entity::Offer => {
                self.take_away::<AvailabilityRecord>(key).await?;
                self.take_away::<OfferRecord>(key).await
            }
            Entity::Availability => self.take_away::<AvailabilityRecord>(key).await,
        }
    }

    async fn take_away<R: Stored>(&mut self, key: &str) -> Result<(), Error> {
        let keys = [key];
        let mut reading = Reading::new(self.transaction, Which::Of(&keys));
        let stored: BTreeMap<String, R> = R::read(&mut reading).await?;
        let Some(record) = stored.get(key) else { return Ok(()) };
        delete(self.transaction, R::TABLES, &keys).await?;
        let before = serde_json::to_value(record).map_err(|error| Error::Other(Box::new(error)))?;
        self.note::<R>(vec![(key, Some(before), None)]).await
    }

    /// Writes those records that are new or different.
    pub async fn save<R: Stored>(&mut self, records: &[R]) -> Result<(), Error> {
        for batch in records.chunks(RECORDS_AT_ONCE) {
            self.save_batch(batch).await?;
        }
        Ok(())
    }

    async fn save_batch<R: Stored>(&mut self, batch: &[R]) -> Result<(), Error> {
        let keys: Vec<&str> = batch.iter().map(R::key).collect();
        let mut reading = Reading::new(self.transaction, Which::Of(&keys));
        let stored: BTreeMap<String, R> = R::read(&mut reading).await?;
        let differs = |record: &&R| stored.get(record.key()) != Some(*record);
        let different: Vec<&R> = batch.iter().filter(differs).collect();
        if different.is_empty() {
            return Ok(());
        }
        let mut rows = Rows::of(R::TABLES);
        for record in &different {
            record.write(&mut rows);
        }
        let replaced = different.iter().map(|record| record.key()).filter(|key| stored.contains_key(*key));
        let replaced: Vec<&str> = replaced.collect();
        rows.write(self.transaction, &replaced).await?;
        self.log(&stored, &different).await
    }

    /// Notes what changed.
    async fn log<R: Stored>(&mut self, stored: &BTreeMap<String, R>, different: &[&R]) -> Result<(), Error> {
        let json = |record: &R| serde_json::to_value(record).map_err(|error| Error::Other(Box::new(error)));
        let mut noted = Vec::new();
        for record in different {
            let before = stored.get(record.key()).map(json).transpose()?;
            noted.push((record.key(), before, Some(json(record)?)));
        }
        self.note::<R>(noted).await
    }

    /// Notes what things of a kind were, and are, by key.
    async fn note<R: Stored>(&mut self, noted: Vec<(&str, Option<Json>, Option<Json>)>) -> Result<(), Error> {
        let revision = self.revision().await?;
        let mut values = Vec::new();
        for (key, before, after) in noted {
            values.extend([
                Value::number(revision),
                Value::position(self.changed),
                Value::Moment(self.at),
                self.actor.into(),
                R::ENTITY.written().into(),
                key.into(),
                Value::Json(before),
                Value::Json(after),
            ]);
            self.changed += 1;
        }
        insert(self.transaction, &CHANGES, values).await
    }

    /// The revision of this write's changes, taken when the first is noted.
    async fn revision(&mut self) -> Result<i64, Error> {
        if let Some(revision) = self.revision {
            return Ok(revision);
        }
        let next = sqlx::query_scalar("update revision set n = n + 1 returning n");
        let revision = next.fetch_one(&mut *self.transaction).await?;
        self.revision = Some(revision);
        Ok(revision)
    }
}

/// The home municipality after the others: there is one at most at any moment, so the old one is unmarked
/// before the new one is marked.
fn homes_last(municipalities: &[MunicipalityRecord]) -> Vec<MunicipalityRecord> {
    let (homes, others): (Vec<_>, Vec<_>) = municipalities.iter().cloned().partition(|one| one.home);
    [others, homes].concat()
}

/// The revision that holds now.
pub async fn revision(connection: &mut SqliteConnection) -> Result<u64, Error> {
    let n: i64 = sqlx::query_scalar("select n from revision").fetch_one(connection).await?;
    u64::try_from(n).map_err(|_| Error::Corrupt {
        table: "revision",
        key: n.to_string(),
        what: "n is below zero".to_owned(),
    })
}

/// The changes of the revisions after this one, up to and with that one.
pub async fn changes(pool: &SqlitePool, after: i64, last: i64) -> Result<Vec<Change>, Error> {
    let query = sqlx::query(
        "select revision, position, at, actor, entity, key, before, after from changes
         where revision > $1 and revision <= $2 order by revision, position",
    );
    let mut rows = query.bind(after).bind(last).fetch(pool);
    let mut changes = Vec::new();
    while let Some(row) = rows.try_next().await? {
        changes.push(change(&Row::of(&CHANGES, row))?);
    }
    Ok(changes)
}

/// The changes before a place, of one offer or of anything, the newest first.
pub async fn latest_changes(
    pool: &SqlitePool,
    offer: Option<&str>,
    before: Option<Place>,
    most: usize,
) -> Result<Vec<Change>, Error> {
    let whose = if offer.is_some() { "entity in ($4, $5) and key = $6 and" } else { "" };
    let select = format!(
        "select revision, position, at, actor, entity, key, before, after from changes
         where {whose} (revision < $1 or revision = $1 and position < $2)
         order by revision desc, position desc limit $3"
    );
    let before = before.unwrap_or(Place { revision: u64::MAX, position: 0 });
    let mut query = sqlx::query(AssertSqlSafe(select))
        .bind(i64::try_from(before.revision).unwrap_or(i64::MAX))
        .bind(i64::from(before.position))
        .bind(i64::try_from(most).unwrap_or(i64::MAX));
    if let Some(slug) = offer {
        query = query.bind(Entity::Offer.written()).bind(Entity::Availability.written()).bind(slug);
    }
    let rows = query.fetch_all(pool).await?;
    rows.into_iter().map(|row| change(&Row::of(&CHANGES, row))).collect()
}

fn change(row: &Row) -> Result<Change, Error> {
    let entity: String = row.get("entity")?;
    Ok(Change {
        revision: row.number("revision")?,
        position: row.number("position")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        entity: Entity::read(&entity).map_err(|_| row.corrupt(format!("entity: {entity}")))?,
        key: row.get("key")?,
        before: row.get("before")?,
        after: row.get("after")?,
    })
}
