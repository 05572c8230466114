//! Confirmation links (*bekræftelseslinks*): what is sent to those who answer for an offer, so that they can say
//! without signing in that it is still right.
//!
//! A link is a JSON Web Token, <https://www.rfc-editor.org/rfc/rfc7519>, and says one thing: until this moment, this
//! organisation may confirm this offer as it stood at this revision. It is believed for that alone: the algorithm is
//! the one that we sign with, its kind and whom it is meant for are compared letter for letter, and our clock tells
//! whether it has expired.

use std::fmt;

use chrono::{DateTime, SubsecRound, Utc};
use chrono_tz::Tz;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, TokenData, Validation, decode, encode};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::Offer;
use crate::upkeep;

/// The algorithm that links are signed with, and no other is read.
const ALGORITHM: Algorithm = Algorithm::HS256;

/// What a link says that it is, so that no other token passes for one.
const KIND: &str = "vifte-confirm+jwt";

/// Whom a link is meant for.
const AUDIENCE: &str = "vifte-confirm";

/// The longest link that is read, in bytes: some three times as long as any that is written.
const LONGEST: usize = 2_000;

/// How many random bytes the key has: as many as the digest that it signs with.
const KEY_BYTES: usize = 32;

/// What the ids begin with by which the change log knows confirmations by link.
const OF_LINKS: &str = "link-";

/// What links are signed with: kept in the database, shown to nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkKey([u8; KEY_BYTES]);

impl LinkKey {
    /// A new one.
    ///
    /// # Errors
    /// If the system has no randomness to give.
    pub fn draw() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; KEY_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// The key that was kept as hexadecimal digits; none if they are none.
    pub fn kept(text: &str) -> Option<Self> {
        let mut bytes = [0; KEY_BYTES];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// The key itself as hexadecimal digits, for the database alone.
    pub fn expose(&self) -> String {
        hex::encode(self.0)
    }
}

impl fmt::Debug for LinkKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("LinkKey(…)")
    }
}

/// What a link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The offer it is about.
    pub offer: Key,
    /// The revision it was written at: if the offer was changed later, nobody has said that it is right as it is now.
    pub revision: u64,
    /// On whose behalf it is confirmed.
    pub organisation: Key,
    /// The contact point it was sent to.
    pub owner: Key,
    /// The moment from which it no longer holds, in whole seconds.
    pub until: DateTime<Utc>,
}

/// What was done to an offer after a link was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Nothing.
    Nothing,
    /// It was said to be right, and nothing else.
    Confirmed,
    /// Something else.
    Changed,
}

/// Why a link of ours is of no use any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    /// It has expired.
    Expired,
    /// The offer is closed.
    Closed,
    /// The offer has been confirmed since, with this link or otherwise.
    Confirmed,
    /// The offer has been changed since, or somebody else answers for it now.
    Changed,
}

impl Link {
    /// The link as it is sent, signed.
    pub fn write(&self, key: &LinkKey) -> String {
        let header = Header { typ: Some(KIND.to_owned()), ..Header::new(ALGORITHM) };
        let claims = json!({
            "aud": AUDIENCE,
            "sub": self.offer.as_str(),
            "rev": self.revision,
            "org": self.organisation.as_str(),
            "own": self.owner.as_str(),
            "exp": self.until.timestamp(),
        });
        let signed = encode(&header, &claims, &EncodingKey::from_secret(&key.0));
        signed.expect("any text can be signed with a digest")
    }

    /// What a link says that we signed with this key; none if it is no such link. Whether it still holds is another
    /// question.
    pub fn read(text: &str, key: &LinkKey) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let TokenData { header, claims } =
            decode(text, &DecodingKey::from_secret(&key.0), &signature()).ok()?;
        let is_ours = header.typ.as_deref() == Some(KIND) && header.crit.is_none();
        if is_ours { Self::of(&claims) } else { None }
    }

    fn of(claims: &Map<String, Value>) -> Option<Self> {
        if claims.get("aud")?.as_str()? != AUDIENCE {
            return None;
        }
        let key = |name: &str| Key::parse(claims.get(name)?.as_str()?).ok();
        Some(Self {
            offer: key("sub")?,
            revision: claims.get("rev")?.as_u64()?,
            organisation: key("org")?,
            owner: key("own")?,
            until: DateTime::from_timestamp(claims.get("exp")?.as_i64()?, 0)?,
        })
    }

    /// Why the offer can no longer be confirmed with it; none if it can.
    pub fn spent(
        &self,
        catalogue: &Catalogue,
        offer: &Offer,
        since: Since,
        now: DateTime<Tz>,
    ) -> Option<Spent> {
        let today = now.date_naive();
        let answers = offer.owner.as_ref() == Some(&self.owner)
            && upkeep::confirmer(catalogue, offer) == Some(&self.organisation);
        if now >= self.until {
            Some(Spent::Expired)
        } else if upkeep::is_closed(offer, today) {
            Some(Spent::Closed)
        } else if since == Since::Confirmed && !upkeep::is_stale(offer, today) {
            Some(Spent::Confirmed)
        } else if since != Since::Nothing || !answers {
            Some(Spent::Changed)
        } else {
            None
        }
    }

    /// What the change log knows a confirmation by: the function that the link was sent to, never a person.
    pub fn by(&self) -> Key {
        let owner = self.owner.as_str();
        let named = Key::parse(&format!("{OF_LINKS}{owner}"));
        named.unwrap_or_else(|_| {
            let digest = hex::encode(Sha256::digest(owner));
            Key::parse(&format!("{OF_LINKS}{}", &digest[..16]))
                .expect("letters, a hyphen and hexadecimal digits")
        })
    }
}

/// The key of the contact point whose link confirmed something, by the id that the change log has; none if it was no
/// link.
pub fn owner_of(id: &str) -> Option<&str> {
    id.strip_prefix(OF_LINKS)
}

/// That a token is signed as we sign, and nothing else: the rest is compared here.
fn signature() -> Validation {
    let mut signature = Validation::new(ALGORITHM);
    signature.required_spec_claims.clear();
    signature.validate_exp = false;
    signature.validate_aud = false;
    signature
}

/// What writes links that hold until the same moment.
#[derive(Debug, Clone)]
pub struct LinkWriter {
    key: LinkKey,
    until: DateTime<Utc>,
}

impl LinkWriter {
    /// One that signs with this key.
    pub fn new(key: LinkKey, until: DateTime<Utc>) -> Self {
        Self { key, until: until.trunc_subsecs(0) }
    }

    /// The moment from which its links no longer hold.
    pub fn until(&self) -> DateTime<Utc> {
        self.until
    }

    /// A link by which whoever answers for an offer confirms it as it stands; none if nobody does, or nobody knows for
    /// which organisation.
    pub fn link(&self, catalogue: &Catalogue, offer: &Offer) -> Option<String> {
        let link = Link {
            offer: offer.slug.clone(),
            revision: catalogue.revision(),
            organisation: upkeep::confirmer(catalogue, offer)?.clone(),
            owner: offer.owner.clone()?,
            until: self.until,
        };
        Some(link.write(&self.key))
    }
}

#[cfg(test)]
mod tests;
