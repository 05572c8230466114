//! Tokens: what a person or a program shows to be believed who they are.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};

use super::{Actor, Role};
use crate::key::Key;
use crate::record::Written;

/// What every secret begins with, so that a scanner of repositories and mails finds one that strayed.
const BEGINNING: &str = "vifte_";

/// How many random bytes a secret has: more than anybody can guess, so that a quick hash keeps it.
const BYTES: usize = 32;

/// A secret: shown once, stored nowhere.
pub struct Secret(String);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// If the system has no randomness to give.
    pub fn draw() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(format!("{BEGINNING}{}", hex::encode(bytes))))
    }

    /// The secret that somebody shows; none if it cannot be one of ours.
    pub fn shown(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(BEGINNING)?;
        let is_hex = rest.len() == 2 * BYTES && rest.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The secret itself, to be shown once.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is stored in its place: SHA-256 in hexadecimal. A slow hash would protect secrets that can be guessed.
    pub fn digest(&self) -> String {
        hex::encode(Sha256::digest(&self.0))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

/// A token, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What the change log knows its holder by.
    pub id: Key,
    /// What its holder is signed in as.
    pub role: Role,
    /// The organisation whose offers its holder writes about; none if bound to none.
    pub organisation: Option<Key>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// The last day it holds, in Danish time; none if it holds until it is revoked.
    pub last_day: Option<NaiveDate>,
    /// When it was revoked; none if it was not.
    pub revoked_at: Option<DateTime<Utc>>,
}

impl Token {
    /// The token of a secret that was just drawn, with an id of its role and the first letters of its digest.
    pub fn new(secret: &Secret, given: Given, at: DateTime<Utc>) -> Self {
        let id = format!("{}-{}", given.role.written(), &secret.digest()[..8]);
        let id = Key::parse(&id).expect("letters, a hyphen and hexadecimal digits");
        let Given { role, organisation, last_day } = given;
        Self { id, role, organisation, created_at: at, last_day, revoked_at: None }
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.revoked_at.is_none() && self.last_day.is_none_or(|last| day <= last)
    }

    /// Who shows it.
    pub fn actor(&self) -> Actor {
        Actor { id: Some(self.id.clone()), role: self.role, organisation: self.organisation.clone() }
    }
}

/// What a token gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What its holder is signed in as.
    pub role: Role,
    /// The organisation whose offers its holder writes about; none if bound to none.
    pub organisation: Option<Key>,
    /// The last day it holds; none if it holds until it is revoked.
    pub last_day: Option<NaiveDate>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(last_day: Option<&str>) -> Token {
        let given = Given {
            role: Role::Editor,
            organisation: None,
            last_day: last_day.map(|day| day.parse().expect("a day")),
        };
        Token::new(&Secret::draw().expect("randomness"), given, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn a_secret_is_read_as_it_was_shown_and_never_printed() {
        let secret = Secret::draw().expect("randomness");
        let shown = Secret::shown(secret.expose()).expect("one of ours");
        assert_eq!(shown.digest(), secret.digest());
        assert!(!format!("{secret:?}").contains(&secret.expose()[BEGINNING.len()..]));
    }

    #[test]
    fn no_two_secrets_are_alike() {
        let secrets = [(); 3].map(|()| Secret::draw().expect("randomness"));
        assert!(secrets[0].digest() != secrets[1].digest() && secrets[1].digest() != secrets[2].digest());
    }

    #[test]
    fn what_cannot_be_a_secret_is_not_looked_up() {
        let long = format!("vifte_{}", "a".repeat(65));
        for text in ["", "vifte_", "vifte_abc", "Bearer", &long, &long[..69].replace('a', "å")] {
            assert!(Secret::shown(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_token_holds_to_the_end_of_its_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert!(token(Some("2026-12-31")).holds_on(day("2026-12-31")));
        assert!(!token(Some("2026-12-31")).holds_on(day("2027-01-01")));
        assert!(token(None).holds_on(day("2099-01-01")));
        let revoked = Token { revoked_at: Some(DateTime::UNIX_EPOCH), ..token(None) };
        assert!(!revoked.holds_on(day("2026-12-31")));
    }
}
