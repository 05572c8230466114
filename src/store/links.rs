//! The key that confirmation links are signed with: one, made when it is first needed.

use super::{Error, Store};
use crate::auth::link::LinkKey;

const SELECT: &str = "select secret from link_key where id = 1";

impl Store {
    /// The key; none if no link was ever written.
    ///
    /// # Errors
    /// If the database cannot be read, or holds what is no key.
    pub async fn link_key(&self) -> Result<Option<LinkKey>, Error> {
        let kept: Option<String> = sqlx::query_scalar(SELECT).fetch_optional(&self.readers).await?;
        kept.as_deref().map(key).transpose()
    }

    /// The key, made now if there is none. Of several who ask for the first time at once, all get the same.
    ///
    /// # Errors
    /// As [`link_key`](Self::link_key), and if the database cannot be written.
    pub async fn link_key_or_new(&self) -> Result<LinkKey, Error> {
        if let Some(kept) = self.link_key().await? {
            return Ok(kept);
        }
        let drawn = LinkKey::draw().map_err(|error| Error::Other(Box::new(error)))?;
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let keep =
            sqlx::query("insert into link_key (id, secret) values (1, $1) on conflict (id) do nothing");
        keep.bind(drawn.expose()).execute(&mut *transaction).await?;
        let kept: String = sqlx::query_scalar(SELECT).fetch_one(&mut *transaction).await?;
        transaction.commit().await?;
        key(&kept)
    }
}

/// What is wrong with a key is told without what it is.
fn key(kept: &str) -> Result<LinkKey, Error> {
    LinkKey::kept(kept).ok_or_else(|| Error::Corrupt {
        table: "link_key",
        key: "1".to_owned(),
        what: "secret is not 32 bytes in hexadecimal".to_owned(),
    })
}
