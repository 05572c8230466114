//! Sessions, kept by the digests of their ids.

use chrono::{DateTime, SubsecRound, Utc};

use super::table::{Row, Table, Value, insert};
use super::{Error, Store};
use crate::auth::session::{Session, SessionId, Voucher};
use crate::auth::{Actor, Role};
use crate::key::Key;
use crate::record::Written;

const SESSIONS: Table = Table::of_records(
    "sessions",
    &["digest", "token", "actor", "role", "organisation", "began_at", "used_at"],
);

impl Store {
    /// Keeps a session, and forgets those that nobody has used since a moment.
    ///
    /// # Errors
    /// If its token or organisation is not stored, or the database cannot be written.
    pub async fn add_session(
        &self,
        id: &SessionId,
        session: &Session,
        forget_before: DateTime<Utc>,
    ) -> Result<(), Error> {
        let (token, actor) = match &session.voucher {
            Voucher::Token(token) => (Some(token.as_str()), None),
            Voucher::Other(actor) => (None, Some(actor)),
        };
        let digest = id.digest();
        let row = vec![
            Value::from(&digest),
            Value::Text(token),
            Value::Text(actor.and_then(|actor| actor.id.as_ref()).map(Key::as_str)),
            Value::Text(actor.map(|actor| actor.role.written())),
            Value::Text(actor.and_then(|actor| actor.organisation.as_ref()).map(Key::as_str)),
            Value::Moment(session.began_at.trunc_subsecs(6)),
            Value::Moment(session.used_at.trunc_subsecs(6)),
        ];
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let forget = sqlx::query("delete from sessions where used_at < $1");
        forget.bind(forget_before.trunc_subsecs(6)).execute(&mut *transaction).await?;
        insert(&mut transaction, &SESSIONS, row).await?;
        Ok(transaction.commit().await?)
    }

    /// The session with this id; none if there is none.
    ///
    /// # Errors
    /// If the database cannot be read, or the row makes no sense.
    pub async fn session(&self, id: &SessionId) -> Result<Option<Session>, Error> {
        let query = sqlx::query("select * from sessions where digest = $1").bind(id.digest());
        let found = query.fetch_optional(&self.readers).await?;
        found.map(|row| session(&Row::of(&SESSIONS, row))).transpose()
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn note_use(&self, id: &SessionId, at: DateTime<Utc>) -> Result<(), Error> {
        let query = sqlx::query("update sessions set used_at = $1 where digest = $2");
        query.bind(at.trunc_subsecs(6)).bind(id.digest()).execute(&self.writer).await?;
        Ok(())
    }

    /// Forgets a session, if it is there.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn end_session(&self, id: &SessionId) -> Result<(), Error> {
        sqlx::query("delete from sessions where digest = $1").bind(id.digest()).execute(&self.writer).await?;
        Ok(())
    }
}

fn session(row: &Row) -> Result<Session, Error> {
    let voucher = match row.get::<Option<String>>("role")? {
        None => Voucher::Token(row.key_in("token")?),
        Some(role) => Voucher::Other(Actor {
            id: Some(row.key_in("actor")?),
            role: Role::read(&role).map_err(|_| row.corrupt(format!("role: {role}")))?,
            organisation: row
                .get::<Option<String>>("organisation")?
                .map(|_| row.key_in("organisation"))
                .transpose()?,
        }),
    };
    Ok(Session { voucher, began_at: row.get("began_at")?, used_at: row.get("used_at")? })
}
