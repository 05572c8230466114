//! Which offers are to be looked at again (*tilbud, der skal efterses*), and who answers for them.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::contact::ContactPoint;
use crate::key::{Key, MunicipalityCode};
use crate::offer::{LifeCycleState, Offer};

/// Whose offers are asked for.
#[derive(Debug, Clone, Default)]
pub struct Whose {
    /// Those of a municipality's range; of all if none is named.
    pub municipality: Option<MunicipalityCode>,
    /// Those of a provider; of all if none is named.
    pub provider: Option<Key>,
}

impl Whose {
    fn are(&self, offer: &Offer) -> bool {
        self.municipality.is_none_or(|code| code == offer.municipality)
            && self.provider.as_ref().is_none_or(|key| offer.provider.as_ref() == Some(key))
    }
}

/// The offers of which what is said holds no longer on a day, those that were never confirmed first, then those that
/// have waited longest. What is closed need not be looked at.
pub fn stale<'a>(catalogue: &'a Catalogue, whose: &Whose, on: NaiveDate) -> Vec<&'a Arc<Offer>> {
    let all = catalogue.offers().iter();
    let mut found: Vec<&Arc<Offer>> =
        all.filter(|offer| whose.are(offer) && is_stale(offer, on) && !is_closed(offer, on)).collect();
    found.sort_by_key(|offer| (offer.fresh_until(), &offer.slug));
    found
}

/// Whether what is said of an offer holds no longer on a day.
pub fn is_stale(offer: &Offer, on: NaiveDate) -> bool {
    offer.fresh_until().is_none_or(|last| last < on)
}

/// Whether an offer is closed on a day.
pub fn is_closed(offer: &Offer, on: NaiveDate) -> bool {
    offer.life_cycle.on(on).is_some_and(|change| change.state == LifeCycleState::Closed)
}

/// On behalf of which organisation whoever answers for an offer says that it is right: their own, else the one that
/// provides it; none if neither is known.
pub fn confirmer<'a>(catalogue: &'a Catalogue, offer: &'a Offer) -> Option<&'a Key> {
    let owner = offer.owner.as_ref().and_then(|key| catalogue.content().contacts.get(key));
    owner.and_then(|owner| owner.organisation.as_ref()).or(offer.provider.as_ref())
}

/// Somebody who is to look at offers again.
#[derive(Debug, Clone, PartialEq)]
pub struct Reminder<'a> {
    /// Who answers for them.
    pub owner: &'a ContactPoint,
    /// Where they are written to.
    pub email: &'a str,
    /// The offers, those that have waited longest first; never empty.
    pub offers: Vec<&'a Arc<Offer>>,
}

/// Who is to look at which offers again.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reminders<'a> {
    /// Those who can be written to, by key.
    pub to: Vec<Reminder<'a>>,
    /// Offers that nobody who can be written to answers for.
    pub unowned: Vec<&'a Arc<Offer>>,
}

/// Who is to look at which of the offers that are [`stale`] on a day.
pub fn reminders<'a>(catalogue: &'a Catalogue, whose: &Whose, on: NaiveDate) -> Reminders<'a> {
    let contacts = &catalogue.content().contacts;
    let mut by_owner: BTreeMap<&Key, Reminder<'a>> = BTreeMap::new();
    let mut unowned = Vec::new();
    for offer in stale(catalogue, whose, on) {
        let owner = offer.owner.as_ref().and_then(|key| contacts.get(key));
        match owner.and_then(|owner| Some((owner, owner.email.as_deref()?))) {
            Some((owner, email)) => {
                let blank = || Reminder { owner, email, offers: Vec::new() };
                by_owner.entry(&owner.key).or_insert_with(blank).offers.push(offer);
            }
            None => unowned.push(offer),
        }
    }
    Reminders { to: by_owner.into_values().collect(), unowned }
}
