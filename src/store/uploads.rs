//! Tables that were handed in: kept until they are proposed, or too old.

use chrono::{DateTime, SubsecRound, Utc};
use serde_json::Value as Json;

use super::proposals::keep;
use super::table::{Row, Table, Value, insert};
use super::{Error, Store};
use crate::key::Key;
use crate::proposal::Proposal;

const UPLOADS: Table = Table::of_records("uploads", &["id", "actor", "at", "content"]);

impl Store {
    /// Keeps a table that somebody handed in, unless they have as many already. Forgets those of anybody from before a
    /// moment. Says whether it is kept.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn add_upload(
        &self,
        id: &Key,
        actor: &Key,
        at: DateTime<Utc>,
        oldest: DateTime<Utc>,
        most: i64,
        content: Json,
    ) -> Result<bool, Error> {
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let forget = sqlx::query("delete from uploads where at < $1").bind(oldest.trunc_subsecs(6));
        forget.execute(&mut *transaction).await?;
        let count = sqlx::query_scalar("select count(*) from uploads where actor = $1").bind(actor.as_str());
        let count: i64 = count.fetch_one(&mut *transaction).await?;
        if count < most {
            let row = vec![
                Value::from(id.as_str()),
                Value::from(actor.as_str()),
                Value::Moment(at.trunc_subsecs(6)),
                Value::Json(Some(content)),
            ];
            insert(&mut transaction, &UPLOADS, row).await?;
        }
        transaction.commit().await?;
        Ok(count < most)
    }

    /// What somebody handed in since a moment; none if there is nothing of theirs with this id.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn upload(&self, id: &Key, actor: &Key, oldest: DateTime<Utc>) -> Result<Option<Json>, Error> {
        let query = sqlx::query("select * from uploads where id = $1 and actor = $2 and at >= $3");
        let query = query.bind(id.as_str()).bind(actor.as_str()).bind(oldest.trunc_subsecs(6));
        let found = query.fetch_optional(&self.readers).await?;
        found.map(|row| Row::of(&UPLOADS, row).get("content")).transpose()
    }

    /// What somebody handed in since a moment and has not used, by id and when, the newest first.
    ///
    /// # Errors
    /// If the database cannot be read, or a row makes no sense.
    pub async fn uploads(
        &self,
        actor: &Key,
        oldest: DateTime<Utc>,
    ) -> Result<Vec<(Key, DateTime<Utc>)>, Error> {
        let query =
            sqlx::query("select id, at from uploads where actor = $1 and at >= $2 order by at desc, id");
        let rows = query.bind(actor.as_str()).bind(oldest.trunc_subsecs(6)).fetch_all(&self.readers).await?;
        let read = |row| {
            let row = Row::of(&UPLOADS, row);
            Ok((row.key_in("id")?, row.get("at")?))
        };
        rows.into_iter().map(read).collect()
    }

    /// Forgets a table that somebody handed in. Says whether it was there.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn forget_upload(&self, id: &Key, actor: &Key) -> Result<bool, Error> {
        let forget = sqlx::query("delete from uploads where id = $1 and actor = $2");
        let forgotten = forget.bind(id.as_str()).bind(actor.as_str()).execute(&self.writer).await?;
        Ok(forgotten.rows_affected() == 1)
    }

    /// Keeps the proposals that a table comes to and forgets the table, or neither if it is gone already. Says whether
    /// they are kept.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn propose_upload(&self, id: &Key, proposals: &[Proposal]) -> Result<bool, Error> {
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let used = sqlx::query("delete from uploads where id = $1").bind(id.as_str());
        if used.execute(&mut *transaction).await?.rows_affected() == 0 {
            return Ok(false);
        }
        for proposal in proposals {
            keep(&mut transaction, proposal).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }
}
