//! Sessions: what a browser shows to be believed that somebody signed in there.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::Actor;
use crate::key::Key;

/// How many random bytes an id has: more than anybody can guess.
const BYTES: usize = 32;

/// How long a session lasts at most: a working day, so that nobody is signed in the next morning.
pub const LONGEST: TimeDelta = TimeDelta::hours(12);

/// How long a session lasts unused: through a meeting, and not through the rest of a day at a desk that others share.
/// What is typed in a form outlives it.
pub const LONGEST_UNUSED: TimeDelta = TimeDelta::hours(2);

/// How old the note of the last use may be: a page that is read writes nothing as a rule.
const USE_IS_NOTED_EVERY: TimeDelta = TimeDelta::minutes(5);

/// What begins the text that a form's mark is made of, so that it can never be what is stored of the id.
const OF_FORMS: &str = "form of ";

/// What a browser shows: drawn anew each time somebody signs in, stored nowhere but there.
#[derive(Clone)]
pub struct SessionId(String);

impl SessionId {
    /// A new one.
    ///
    /// # Errors
    /// If the system has no randomness to give.
    pub fn draw() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(hex::encode(bytes)))
    }

    /// The id that a browser shows; none if it cannot be one of ours.
    pub fn shown(text: &str) -> Option<Self> {
        let is_ours = text.len() == 2 * BYTES
            && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'));
        is_ours.then(|| Self(text.to_owned()))
    }

    /// The id itself, for the browser it is given to.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is stored in its place: SHA-256 in hexadecimal.
    pub fn digest(&self) -> String {
        hex::encode(Sha256::digest(&self.0))
    }

    /// What every form of this session carries, so that no other site can send one: it follows from the id, and the id
    /// does not follow from it.
    pub fn form_mark(&self) -> String {
        hex::encode(Sha256::digest(format!("{OF_FORMS}{}", self.0)))
    }

    /// Whether a form carries the mark of this session; how long that takes tells nothing of the mark.
    pub fn marked(&self, shown: &str) -> bool {
        self.form_mark().as_bytes().ct_eq(shown.as_bytes()).into()
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SessionId(…)")
    }
}

/// Who says who somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voucher {
    /// The token with this id. What it gives, and whether it holds, is looked up each time.
    Token(Key),
    /// Somebody who is trusted to know, once, when the session began.
    Other(Actor),
}

/// A session, without its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who says who it is.
    pub voucher: Voucher,
    /// When somebody signed in.
    pub began_at: DateTime<Utc>,
    /// When it was last used, to within some minutes.
    pub used_at: DateTime<Utc>,
}

impl Session {
    /// One that begins.
    pub fn new(voucher: Voucher, at: DateTime<Utc>) -> Self {
        Self { voucher, began_at: at, used_at: at }
    }

    /// Whether it lasts still.
    pub fn lasts_at(&self, at: DateTime<Utc>) -> bool {
        at - self.began_at < LONGEST && at - self.used_at < LONGEST_UNUSED
    }

    /// Whether its use is to be noted again.
    pub fn is_to_be_noted(&self, at: DateTime<Utc>) -> bool {
        at - self.used_at >= USE_IS_NOTED_EVERY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(hours: i64, minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours) + TimeDelta::minutes(minutes)
    }

    fn session(used: DateTime<Utc>) -> Session {
        let token = Key::parse("editor-1").expect("a key");
        Session { used_at: used, ..Session::new(Voucher::Token(token), DateTime::UNIX_EPOCH) }
    }

    #[test]
    fn a_session_ends_when_it_is_left_and_at_the_end_of_the_day() {
        assert!(session(after(0, 0)).lasts_at(after(1, 59)));
        assert!(!session(after(0, 0)).lasts_at(after(2, 0)));
        assert!(session(after(11, 0)).lasts_at(after(11, 59)));
        assert!(!session(after(11, 59)).lasts_at(after(12, 0)));
        assert!(!session(after(1, 0)).is_to_be_noted(after(1, 4)));
        assert!(session(after(1, 0)).is_to_be_noted(after(1, 5)));
    }

    #[test]
    fn an_id_is_read_as_it_was_given_and_never_printed() {
        let id = SessionId::draw().expect("randomness");
        let shown = SessionId::shown(id.expose()).expect("one of ours");
        assert_eq!(shown.digest(), id.digest());
        assert!(!format!("{id:?}").contains(id.expose()));
        for text in ["", "abc", &id.expose()[1..], &id.expose().replace(|_| true, "G")] {
            assert!(SessionId::shown(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_form_carries_the_mark_of_its_own_session_alone() {
        let (own, other) = (SessionId::draw().expect("one"), SessionId::draw().expect("another"));
        assert!(own.marked(&own.form_mark()));
        for mark in ["", own.expose(), &own.digest(), &other.form_mark()] {
            assert!(!own.marked(mark), "{mark}");
        }
    }
}
