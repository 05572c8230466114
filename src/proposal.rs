//! A change that somebody wants made: proposed, looked at beside what is published, and published or not.
//!
//! What waits is in the store alone. No snapshot holds it, so it stands in no count, no search and no answer.

mod difference;
mod users;

pub use difference::{Difference, between, differences, kind, name as field_name};

use chrono::{DateTime, Utc};

use crate::auth::{Actor, Right};
use crate::content::Content;
use crate::key::Key;
use crate::offer::Offer;
use crate::problem::Problem;
use crate::record::{Entity, OfferRecord, Record, Written};

/// What is to become of a thing: of an offer, a contact, a concept, a staircase and others.
#[derive(Debug, Clone, PartialEq)]
pub enum Amendment {
    /// It is to be as this record says, whether it is new or there already.
    Record(Box<Record>),
    /// The thing of this kind and key is to be taken away.
    Removal(Entity, String),
}

impl Amendment {
    /// What kind of thing it is about.
    pub fn entity(&self) -> Entity {
        match self {
            Self::Record(record) => record.entity(),
            Self::Removal(entity, _) => *entity,
        }
    }

    /// What the thing is known by.
    pub fn key(&self) -> &str {
        match self {
            Self::Record(record) => record.key(),
            Self::Removal(_, key) => key,
        }
    }

    /// The thing as it is to be; none if it is to be taken away.
    pub fn record(&self) -> Option<&Record> {
        match self {
            Self::Record(record) => Some(record),
            Self::Removal(..) => None,
        }
    }

    /// The offer as it is to be; none if it is about something else, or to be taken away.
    pub fn offer(&self) -> Option<&OfferRecord> {
        match self {
            Self::Record(record) => record.offer(),
            Self::Removal(..) => None,
        }
    }

    /// The thing as it stands; none if it is not there.
    pub fn standing(&self, content: &Content) -> Option<Record> {
        Record::standing(content, self.entity(), self.key())
    }

    /// The content once this is done, and this in the one way in which it is written down.
    ///
    /// # Errors
    /// Everything that is wrong with it, or uses what would not be there any more, each under a field of the record or
    /// under `key`.
    pub fn done(&self, content: &Content) -> Result<(Content, Self), Vec<Problem>> {
        let came = match self {
            Self::Record(record) => record.onto(content),
            Self::Removal(entity, key) => entity.without(content, key),
        };
        let with = came.map_err(|problems| users::told(content, problems))?;
        let normal = self.record().and_then(|_| self.standing(&with)).map(Self::from);
        Ok((with, normal.unwrap_or_else(|| self.clone())))
    }
}

impl From<OfferRecord> for Amendment {
    fn from(offer: OfferRecord) -> Self {
        Record::Offer(Box::new(offer)).into()
    }
}

impl From<Record> for Amendment {
    fn from(record: Record) -> Self {
        Self::Record(Box::new(record))
    }
}

/// A change that somebody wants made.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What it is known by.
    pub id: Key,
    /// What is to become of what.
    pub amendment: Amendment,
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
    pub fn waiting(amendment: Amendment, base: u64, proposed: Deed) -> Result<Self, getrandom::Error> {
        Ok(Self {
            id: id()?,
            amendment,
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
    let Some(own) = bound_to(actor) else { return actor.role.may(Right::Propose) };
    let is_own_now = published.is_none_or(|offer| offer.provider.as_ref() == Some(own));
    actor.role.may(Right::Propose) && is_own_now && proposed.provider.as_deref() == Some(own.as_str())
}

/// Whether somebody may propose this for a thing: of staircases, law and rules those who publish, of what belongs to an
/// organisation those who are bound to it, too, of anything else those who are bound to none.
pub fn may_amend(actor: &Actor, content: &Content, amendment: &Amendment) -> bool {
    if !actor.role.may(right(amendment.entity())) {
        return false;
    }
    let Some(own) = bound_to(actor) else { return true };
    let standing = amendment.standing(content);
    let mut both = standing.iter().chain(amendment.record()).peekable();
    both.peek().is_some() && both.all(|record| organisation(record) == Some(own.as_str()))
}

/// Whether somebody may publish what is proposed for such a thing.
pub fn may_publish(actor: &Actor, entity: Entity) -> bool {
    actor.role.may(match entity {
        Entity::Staircase | Entity::Legal | Entity::RoutingRule | Entity::FollowUpRule => Right::Govern,
        _ => Right::Publish,
    })
}

/// Whether somebody may see a proposal: those who publish see all, others their own and those they may write about.
pub fn may_see(actor: &Actor, content: &Content, proposal: &Proposal) -> bool {
    if actor.role.may(Right::Propose) && actor.id.as_ref() == Some(&proposal.proposed.by) {
        return true;
    }
    match proposal.amendment.offer() {
        // What the offer was before is not what counts: one's own proposal stays one's own.
        Some(offer) => may_write(actor, None, offer),
        None => may_amend(actor, content, &proposal.amendment),
    }
}

/// The right that it takes to propose something for such a thing.
fn right(entity: Entity) -> Right {
    match entity {
        Entity::Staircase | Entity::Legal | Entity::RoutingRule | Entity::FollowUpRule => Right::Publish,
        _ => Right::Propose,
    }
}

/// The organisation that somebody is bound to; none if they may write about any.
fn bound_to(actor: &Actor) -> Option<&Key> {
    actor.organisation.as_ref().filter(|_| !actor.role.may(Right::Publish))
}

/// The organisation that a thing belongs to; none if to none.
fn organisation(record: &Record) -> Option<&str> {
    match record {
        Record::Offer(offer) => offer.provider.as_deref(),
        Record::Contact(contact) => contact.organisation.as_deref(),
        Record::Organisation(organisation) => Some(&organisation.key),
        Record::Source(_)
        | Record::Staircase(_)
        | Record::Legal(_)
        | Record::Concept(_)
        | Record::Institution(_)
        | Record::RoutingRule(_)
        | Record::FollowUpRule(_) => None,
    }
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
