//! A change that somebody wants made: proposed, looked at beside what is published, and published or not.
//!
//! What waits is in the store alone. No snapshot holds it, so it stands in no count, no search and no answer.

mod difference;

pub use difference::{Difference, between, differences, name as field_name};

use chrono::{DateTime, Utc};

use crate::auth::{Actor, Right};
use crate::key::Key;
use crate::offer::Offer;
use crate::record::{OfferRecord, Written};

/// A change of an offer, or a new one.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What it is known by.
    pub id: Key,
    /// The offer as it is to be.
    pub offer: OfferRecord,
    /// The revision its writer saw.
    pub base: u64,
    /// Who wrote it, and when.
    pub proposed: Deed,
    /// What has become of it.
    pub state: State,
    /// Who decided on it, and when; none while it waits.
    pub decided: Option<Deed>,
    /// Why it was returned.
    pub reason: Option<String>,
    /// The revision that published it.
    pub revision: Option<u64>,
    /// What those that came of one import have in common.
    pub batch: Option<Key>,
}

impl Proposal {
    /// A proposal that nobody has decided on, with an id of its own.
    ///
    /// # Errors
    /// If the system has no randomness to give.
    pub fn waiting(offer: OfferRecord, base: u64, proposed: Deed) -> Result<Self, getrandom::Error> {
        Ok(Self {
            id: id()?,
            offer,
            base,
            proposed,
            state: State::Waiting,
            decided: None,
            reason: None,
            revision: None,
            batch: None,
        })
    }
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The id of who.
    pub by: Key,
    /// When.
    pub at: DateTime<Utc>,
}

/// What has become of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody has decided on it.
    Waiting,
    /// It was returned with a reason, to be written anew.
    Returned,
    /// Whoever wrote it took it back.
    Withdrawn,
    /// It is published.
    Published,
}

impl Written for State {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Waiting, "waiting"),
        (Self::Returned, "returned"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Published, "published"),
    ];
}

/// A new id, which nobody can guess.
///
/// # Errors
/// If the system has no randomness to give.
pub fn id() -> Result<Key, getrandom::Error> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes)?;
    Ok(Key::parse(&format!("p-{}", hex::encode(bytes))).expect("letters, a hyphen and hexadecimal digits"))
}

/// Whether somebody may write about an offer: about any, or about those of the organisation they are bound to, both as
/// it stands and as it is to be.
pub fn may_write(actor: &Actor, published: Option<&Offer>, proposed: &OfferRecord) -> bool {
    if !actor.role.may(Right::Propose) {
        return false;
    }
    let Some(own) = actor.organisation.as_ref().filter(|_| !actor.role.may(Right::Publish)) else {
        return true;
    };
    let is_own_now = published.is_none_or(|offer| offer.provider.as_ref() == Some(own));
    is_own_now && proposed.provider.as_deref() == Some(own.as_str())
}

/// Whether somebody may see a proposal: those who publish see all, others those they may write about.
pub fn may_see(actor: &Actor, proposal: &Proposal) -> bool {
    may_write(actor, None, &proposal.offer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Role;

    fn offer(name: &str, provider: Option<&str>) -> OfferRecord {
        OfferRecord {
            slug: "hvidovre-porten".to_owned(),
            name: name.to_owned(),
            provider: provider.map(str::to_owned),
            ..OfferRecord::default()
        }
    }

    fn editor_of(organisation: Option<&str>) -> Actor {
        let key = |text| Key::parse(text).expect("a key");
        Actor { id: Some(key("editor-1")), role: Role::Editor, organisation: organisation.map(key) }
    }

    #[test]
    fn an_editor_writes_about_the_offers_of_the_own_organisation() {
        let own = editor_of(Some("porten"));
        assert!(may_write(&own, None, &offer("Porten", Some("porten"))));
        assert!(!may_write(&own, None, &offer("Porten", Some("tuba"))));
        assert!(!may_write(&own, None, &offer("Porten", None)));
        assert!(may_write(&editor_of(None), None, &offer("Porten", None)));
        assert!(!may_write(&Actor::ANONYMOUS, None, &offer("Porten", None)));
        let approver = Actor { role: Role::Approver, ..own };
        assert!(may_write(&approver, None, &offer("Porten", Some("tuba"))));
    }
}
