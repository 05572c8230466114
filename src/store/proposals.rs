//! Proposals: kept beside the range, and published into it.

use chrono::{DateTime, SubsecRound, Utc};
use serde_json::Value as Json;
use sqlx::SqliteConnection;

use super::table::{Row, Table, Value, insert};
use super::writing::{Writing, revision};
use super::{Error, Store};
use crate::key::Key;
use crate::proposal::{Amendment, Deed, Proposal, State};
use crate::record::{Entity, Record, Written};

const PROPOSALS: Table = Table::of_records(
    "proposals",
    &[
        "id",
        "entity",
        "key",
        "record",
        "base",
        "proposed_by",
        "proposed_at",
        "state",
        "decided_by",
        "decided_at",
        "reason",
        "revision",
        "batch",
    ],
);

/// What became of publishing a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// It is published, at this revision.
    At(u64),
    /// What it is about has been changed since the revision that was seen, last at this one. Nothing is written.
    Overtaken(u64),
    /// It does not wait for a decision. Nothing is written.
    NotWaiting,
}

/// What names a thing beside the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Tokens of an organisation, and those who are signed in for it.
    Tokens,
    /// Needs that the range had nothing for, counted by concept.
    UnmetNeeds,
}

impl Store {
    /// Keeps a proposal that waits.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn add_proposal(&self, proposal: &Proposal) -> Result<(), Error> {
        keep(&mut *self.writer.acquire().await?, proposal).await
    }

    /// The proposal with this id; none if there is none.
    ///
    /// # Errors
    /// If the database cannot be read, or the row makes no sense.
    pub async fn proposal(&self, id: &Key) -> Result<Option<Proposal>, Error> {
        proposal_of(&mut *self.readers.acquire().await?, id).await
    }

    /// The proposals in a state, the oldest first.
    ///
    /// # Errors
    /// If the database cannot be read, or a row makes no sense.
    pub async fn proposals(&self, state: State) -> Result<Vec<Proposal>, Error> {
        let query = sqlx::query("select * from proposals where state = $1 order by proposed_at, id");
        let rows = query.bind(state.written()).fetch_all(&self.readers).await?;
        rows.into_iter().map(|row| proposal(&Row::of(&PROPOSALS, row))).collect()
    }

    /// The proposals of a batch, whatever has become of them, the oldest first.
    ///
    /// # Errors
    /// If the database cannot be read, or a row makes no sense.
    pub async fn batch(&self, id: &Key) -> Result<Vec<Proposal>, Error> {
        let query = sqlx::query("select * from proposals where batch = $1 order by proposed_at, id");
        let rows = query.bind(id.as_str()).fetch_all(&self.readers).await?;
        rows.into_iter().map(|row| proposal(&Row::of(&PROPOSALS, row))).collect()
    }

    /// The revision at which a thing was last changed; none if it was never written.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn last_change(&self, entity: Entity, key: &str) -> Result<Option<u64>, Error> {
        last_change(&mut *self.readers.acquire().await?, entity, key).await
    }

    /// What names a thing beside the range, so that it cannot be taken away: tokens, and needs that were counted. None
    /// if nothing does.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn held(&self, entity: Entity, key: &str) -> Result<Option<Holder>, Error> {
        let (select, holder) = match entity {
            Entity::Organisation => (
                "select exists (select 1 from tokens where organisation = $1)
                     or exists (select 1 from sessions where organisation = $1)",
                Holder::Tokens,
            ),
            Entity::Concept => {
                ("select exists (select 1 from unmet_needs where concept = $1)", Holder::UnmetNeeds)
            }
            _ => return Ok(None),
        };
        let is_held: bool = sqlx::query_scalar(select).bind(key).fetch_one(&self.readers).await?;
        Ok(is_held.then_some(holder))
    }

    /// Decides against a waiting proposal. Says whether it was waiting.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn decide(&self, id: &Key, to: State, by: &Deed, reason: Option<&str>) -> Result<bool, Error> {
        let decide = "update proposals set state = $1, decided_by = $2, decided_at = $3, reason = $4
            where id = $5 and state = 'waiting'";
        let query = sqlx::query(decide).bind(to.written()).bind(by.by.as_str());
        let query = query.bind(by.at.trunc_subsecs(6)).bind(reason).bind(id.as_str());
        Ok(query.execute(&self.writer).await?.rows_affected() == 1)
    }

    /// Publishes a waiting proposal: what it is about, its change and the decision together, or nothing. What changed
    /// after the revision that was seen is not written over.
    ///
    /// # Errors
    /// If it is not valid, refers to what is not stored or takes away what is referred to, or the database cannot be
    /// written.
    pub async fn publish(&self, id: &Key, seen: u64, by: &Deed) -> Result<Published, Error> {
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let waiting = proposal_of(&mut transaction, id).await?.filter(|one| one.state == State::Waiting);
        let Some(proposal) = waiting else { return Ok(Published::NotWaiting) };
        let published = write(&mut transaction, proposal.amendment, seen, by).await?;
        if let Published::At(revision) = published {
            let decide =
                "update proposals set state = 'published', decided_by = $1, decided_at = $2, revision = $3
                where id = $4";
            let query = sqlx::query(decide).bind(by.by.as_str()).bind(by.at.trunc_subsecs(6));
            let number = i64::try_from(revision).unwrap_or(i64::MAX);
            query.bind(number).bind(id.as_str()).execute(&mut *transaction).await?;
            transaction.commit().await?;
        }
        Ok(published)
    }

    /// Publishes a proposal that is kept nowhere yet, as its writer's own decision: all of it together, or nothing.
    ///
    /// # Errors
    /// As [`publish`](Self::publish).
    pub async fn publish_at_once(&self, proposal: &Proposal) -> Result<Published, Error> {
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let by = &proposal.proposed;
        let published = write(&mut transaction, proposal.amendment.clone(), proposal.base, by).await?;
        if let Published::At(revision) = published {
            let decided = Proposal {
                state: State::Published,
                decided: Some(by.clone()),
                revision: Some(revision),
                ..proposal.clone()
            };
            keep(&mut transaction, &decided).await?;
            transaction.commit().await?;
        }
        Ok(published)
    }
}

/// Amends a thing unless it has been changed after the revision that was seen.
async fn write(
    transaction: &mut SqliteConnection,
    amendment: Amendment,
    seen: u64,
    by: &Deed,
) -> Result<Published, Error> {
    if let Some(last) = last_change(transaction, amendment.entity(), amendment.key()).await?
        && last > seen
    {
        return Ok(Published::Overtaken(last));
    }
    let mut writing = Writing::new(transaction, by.by.as_str(), by.at.trunc_subsecs(6));
    match amendment {
        Amendment::Record(record) => {
            let records = record.alone().normal().map_err(Error::Invalid)?;
            writing.save_all(&records).await?;
        }
        Amendment::Removal(entity, key) => writing.remove(entity, &key).await?,
    }
    Ok(Published::At(revision(transaction).await?))
}

/// Adds a proposal's row.
pub(super) async fn keep(connection: &mut SqliteConnection, proposal: &Proposal) -> Result<(), Error> {
    let record = proposal.amendment.record().map(Record::to_json).transpose();
    let record = record.map_err(|error| Error::Other(Box::new(error)))?;
    let number = |number: u64| Value::Number(i64::try_from(number).ok());
    let decided = proposal.decided.as_ref();
    let row = vec![
        Value::from(proposal.id.as_str()),
        Value::from(proposal.amendment.entity().written()),
        Value::from(proposal.amendment.key()),
        Value::Json(record),
        number(proposal.base),
        Value::from(proposal.proposed.by.as_str()),
        Value::Moment(proposal.proposed.at.trunc_subsecs(6)),
        Value::from(proposal.state.written()),
        Value::Text(decided.map(|deed| deed.by.as_str())),
        decided.map_or(Value::Text(None), |deed| Value::Moment(deed.at.trunc_subsecs(6))),
        Value::from(&proposal.reason),
        proposal.revision.map_or(Value::Number(None), number),
        Value::Text(proposal.batch.as_ref().map(Key::as_str)),
    ];
    insert(connection, &PROPOSALS, row).await
}

async fn proposal_of(connection: &mut SqliteConnection, id: &Key) -> Result<Option<Proposal>, Error> {
    let query = sqlx::query("select * from proposals where id = $1").bind(id.as_str());
    let found = query.fetch_optional(connection).await?;
    found.map(|row| proposal(&Row::of(&PROPOSALS, row))).transpose()
}

async fn last_change(
    connection: &mut SqliteConnection,
    entity: Entity,
    key: &str,
) -> Result<Option<u64>, Error> {
    let select = "select max(revision) from changes where entity = $1 and key = $2";
    let last = sqlx::query_scalar(select).bind(entity.written()).bind(key);
    let last: Option<i64> = last.fetch_one(connection).await?;
    Ok(last.and_then(|last| u64::try_from(last).ok()))
}

fn proposal(row: &Row) -> Result<Proposal, Error> {
    let state: String = row.get("state")?;
    let entity: String = row.get("entity")?;
    let entity = Entity::read(&entity).map_err(|_| row.corrupt(format!("entity: {entity}")))?;
    let record: Option<Json> = row.get("record")?;
    let record = record.map(|json| Record::from_json(entity, json)).transpose();
    let record = record.map_err(|error| row.corrupt(format!("record: {error}")))?;
    let amendment = match record {
        Some(record) => record.into(),
        None => Amendment::Removal(entity, row.get("key")?),
    };
    let batch: Option<String> = row.get("batch")?;
    let by: Option<String> = row.get("decided_by")?;
    let at: Option<DateTime<Utc>> = row.get("decided_at")?;
    Ok(Proposal {
        id: row.key_in("id")?,
        amendment,
        base: row.number("base")?,
        proposed: Deed { by: row.key_in("proposed_by")?, at: row.get("proposed_at")? },
        state: State::read(&state).map_err(|_| row.corrupt(format!("state: {state}")))?,
        decided: by
            .zip(at)
            .map(|(_, at)| Ok::<_, Error>(Deed { by: row.key_in("decided_by")?, at }))
            .transpose()?,
        reason: row.get("reason")?,
        revision: row.number_if("revision")?,
        batch: batch.map(|_| row.key_in("batch")).transpose()?,
    })
}
