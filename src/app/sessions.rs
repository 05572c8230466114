//! Who is signed in: a session begins with a token or another's word, and lasts no longer than what it began with.

use super::{App, Error};
use crate::auth::Actor;
use crate::auth::session::{self, Session, SessionId, Voucher};
use crate::auth::token::Secret;
use crate::store;

impl App {
    /// Begins a session for whoever shows this secret of a token; none if no token that holds today has it.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn sign_in(&self, shown: &str) -> Result<Option<SessionId>, Error> {
        let Some(secret) = Secret::shown(shown) else { return Ok(None) };
        let token = self.store.token_of(&secret).await?.filter(|token| token.holds_on(self.today()));
        let Some(token) = token else { return Ok(None) };
        self.begin_session(Voucher::Token(token.id)).await.map(Some)
    }

    /// Begins a session for one who is vouched for, with an id that nobody has had before.
    ///
    /// # Errors
    /// If the token or the organisation is not known, or the store fails.
    pub async fn begin_session(&self, voucher: Voucher) -> Result<SessionId, Error> {
        let id = SessionId::draw().map_err(|error| store::Error::Other(Box::new(error)))?;
        let now = self.clock.now().to_utc();
        self.store.add_session(&id, &Session::new(voucher, now), now - session::LONGEST_UNUSED).await?;
        Ok(id)
    }

    /// Who is signed in with this id; none if the session, or the token it began with, has ended.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn signed_in(&self, id: &SessionId) -> Result<Option<Actor>, Error> {
        let now = self.clock.now().to_utc();
        let session = self.store.session(id).await?.filter(|session| session.lasts_at(now));
        let Some(session) = session else { return Ok(None) };
        if session.is_to_be_noted(now) {
            self.store.note_use(id, now).await?;
        }
        match session.voucher {
            Voucher::Other(actor) => Ok(Some(actor)),
            Voucher::Token(token) => {
                let token = self.store.token(&token).await?.filter(|token| token.holds_on(self.today()));
                Ok(token.map(|token| token.actor()))
            }
        }
    }

    /// Ends a session, if it is there.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn sign_out(&self, id: &SessionId) -> Result<(), Error> {
        Ok(self.store.end_session(id).await?)
    }
}
