//! Tokens, kept by the digest of their secrets.

use chrono::{DateTime, SubsecRound, Utc};
use futures_util::TryStreamExt;

use super::table::{Row, Table, Value, insert};
use super::{Error, Store};
use crate::auth::Role;
use crate::auth::token::{Secret, Token};
use crate::key::Key;
use crate::record::Written;

const TOKENS: Table = Table::of_records(
    "tokens",
    &["id", "digest", "role", "organisation", "created_at", "last_day", "revoked_at"],
);

impl Store {
    /// Keeps a token.
    ///
    /// # Errors
    /// If its organisation is not stored, or the database cannot be written.
    pub async fn add_token(&self, token: &Token, secret: &Secret) -> Result<(), Error> {
        let digest = secret.digest();
        let organisation = token.organisation.as_ref().map(Key::as_str);
        let row = vec![
            Value::from(token.id.as_str()),
            Value::from(digest.as_str()),
            Value::from(token.role.written()),
            Value::Text(organisation),
            Value::Moment(token.created_at.trunc_subsecs(6)),
            Value::Day(token.last_day),
            Value::Text(None),
        ];
        insert(&mut *self.writer.acquire().await?, &TOKENS, row).await
    }

    /// The token of a secret; none if there is none.
    ///
    /// # Errors
    /// If the database cannot be read, or the row makes no sense.
    pub async fn token_of(&self, secret: &Secret) -> Result<Option<Token>, Error> {
        let query = sqlx::query("select * from tokens where digest = $1");
        let found = query.bind(secret.digest()).fetch_optional(&self.readers).await?;
        found.map(|row| token(&Row::of(&TOKENS, row))).transpose()
    }

    /// The token with this id; none if there is none.
    ///
    /// # Errors
    /// If the database cannot be read, or the row makes no sense.
    pub async fn token(&self, id: &Key) -> Result<Option<Token>, Error> {
        let query = sqlx::query("select * from tokens where id = $1").bind(id.as_str());
        let found = query.fetch_optional(&self.readers).await?;
        found.map(|row| token(&Row::of(&TOKENS, row))).transpose()
    }

    /// Every token, the oldest first.
    ///
    /// # Errors
    /// If the database cannot be read, or a row makes no sense.
    pub async fn tokens(&self) -> Result<Vec<Token>, Error> {
        let mut rows = sqlx::query("select * from tokens order by created_at, id").fetch(&self.readers);
        let mut tokens = Vec::new();
        while let Some(row) = rows.try_next().await? {
            tokens.push(token(&Row::of(&TOKENS, row))?);
        }
        Ok(tokens)
    }

    /// Revokes a token, for ever; one that was revoked stays so from the first time. Says whether there is one.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn revoke_token(&self, id: &Key, at: DateTime<Utc>) -> Result<bool, Error> {
        let revoke = "update tokens set revoked_at = coalesce(revoked_at, $1) where id = $2";
        let query = sqlx::query(revoke).bind(at.trunc_subsecs(6)).bind(id.as_str());
        Ok(query.execute(&self.writer).await?.rows_affected() == 1)
    }
}

fn token(row: &Row) -> Result<Token, Error> {
    let role: String = row.get("role")?;
    Ok(Token {
        id: row.key_in("id")?,
        role: Role::read(&role).map_err(|_| row.corrupt(format!("role: {role}")))?,
        organisation: row
            .get::<Option<String>>("organisation")?
            .map(|_| row.key_in("organisation"))
            .transpose()?,
        created_at: row.get("created_at")?,
        last_day: row.get("last_day")?,
        revoked_at: row.get("revoked_at")?,
    })
}
