//! Confirmation links: written for those who answer for offers, looked at, and used.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, Error, Refusal};
use crate::auth::link::{Link, LinkKey, LinkWriter, Since, Spent};
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::Offer;
use crate::proposal::Deed;
use crate::record::{AssuranceRecord, Entity, OfferRecord};
use crate::store::{self, Change};

/// How many changes of an offer are looked through for what was done after a link was written. Whatever was changed
/// more often than this, the link is not about any more.
const MOST_CHANGES: usize = 50;

/// A link that holds, and what it is about.
#[derive(Debug)]
pub struct Linked {
    /// What it says.
    pub link: Link,
    /// The offer it is about, as it stands.
    pub offer: Arc<Offer>,
    /// What it stands in.
    pub catalogue: Arc<Catalogue>,
}

/// Why nothing can be confirmed with what was shown as a link.
#[derive(Debug)]
pub enum Unusable {
    /// It is no link of ours, or about nothing that is here.
    NotOurs,
    /// It was one for this offer.
    Spent(Spent, Key),
    /// The service failed.
    Failed(Error),
}

impl From<store::Error> for Unusable {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl App {
    /// What writes links that hold for so many days from now.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn link_writer(&self, days: u32) -> Result<LinkWriter, Error> {
        Ok(LinkWriter::new(self.store.link_key_or_new().await?, self.in_days(days)))
    }

    /// The same, for links that nobody gets: nothing is stored for them, and they do not hold.
    ///
    /// # Errors
    /// If the system has no randomness to give.
    pub fn link_writer_to_try(&self, days: u32) -> Result<LinkWriter, Error> {
        let key = LinkKey::draw().map_err(|error| store::Error::Other(Box::new(error)))?;
        Ok(LinkWriter::new(key, self.in_days(days)))
    }

    fn in_days(&self, days: u32) -> DateTime<Utc> {
        self.clock.now().to_utc() + TimeDelta::days(days.into())
    }

    /// What somebody shows as a link, if it holds. Nothing is changed by looking.
    ///
    /// # Errors
    /// If nothing can be confirmed with it.
    pub async fn linked(&self, shown: &str) -> Result<Linked, Unusable> {
        let key = self.store.link_key().await?.ok_or(Unusable::NotOurs)?;
        let link = Link::read(shown, &key).ok_or(Unusable::NotOurs)?;
        let (since, revision) = self.since(&link).await?;
        // What was written just now, here or by another process, may stand in the log and not yet in the snapshot:
        // what is judged together is never older than the log.
        let catalogue = self.catalogue_from(revision).await.ok_or(Unusable::NotOurs)?;
        let offer = catalogue.offer(link.offer.as_str()).map(Arc::clone).ok_or(Unusable::NotOurs)?;
        match link.spent(&catalogue, &offer, since, self.clock.now()) {
            Some(spent) => Err(Unusable::Spent(spent, link.offer)),
            None => Ok(Linked { link, offer, catalogue }),
        }
    }

    /// Says by a link that the offer is still as it stands, on behalf of the organisation that the link names:
    /// published at once, for nothing else changes.
    ///
    /// # Errors
    /// If nothing can be confirmed with it.
    pub async fn confirm_by_link(&self, shown: &str) -> Result<Linked, Unusable> {
        let linked = self.linked(shown).await?;
        let Linked { link, offer, .. } = &linked;
        let assurance = AssuranceRecord { as_of: Some(self.today()), by: link.organisation.to_string() };
        let offer = OfferRecord { assurance, ..OfferRecord::of(offer) };
        let by = Deed { by: link.by(), at: self.clock.now().to_utc() };
        match self.write_as(by, offer, link.revision).await {
            Ok(_) => Ok(linked),
            Err(Refusal::Failed(error)) => Err(Unusable::Failed(error)),
            Err(Refusal::Problems(problems)) => Err(Unusable::Failed(Error::Invalid(problems))),
            // Somebody was first, with the same link or otherwise.
            Err(Refusal::Overtaken { .. } | Refusal::NotFound | Refusal::NotWaiting) => {
                let changed = || Unusable::Spent(Spent::Changed, linked.link.offer.clone());
                Err(self.linked(shown).await.err().unwrap_or_else(changed))
            }
        }
    }

    /// What was done to the offer of a link after it was written, and at which revision that stands.
    async fn since(&self, link: &Link) -> Result<(Since, u64), store::Error> {
        let latest = self.store.latest_changes(Some(link.offer.as_str()), None, MOST_CHANGES).await?;
        let revision = latest.first().map_or(link.revision, |change| change.revision.max(link.revision));
        let reaches_back =
            latest.len() < MOST_CHANGES || latest.iter().any(|change| change.revision <= link.revision);
        let later = latest.iter().take_while(|change| change.revision > link.revision);
        // Places and courses change from week to week, and are nothing that is confirmed.
        let later: Vec<&Change> = later.filter(|change| change.entity == Entity::Offer).collect();
        let confirms = |change: &&Change| change.fields() == ["assurance"];
        let since = match later.as_slice() {
            _ if !reaches_back => Since::Changed,
            [] => Since::Nothing,
            all if all.iter().all(confirms) => Since::Confirmed,
            _ => Since::Changed,
        };
        Ok((since, revision))
    }
}
