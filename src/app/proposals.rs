//! How a change comes about: proposed, looked at, published. Whoever may publish sees all that waits; whoever may only
//! propose sees what concerns the own organisation, and for them nothing else is there.

use super::{App, Error};
use crate::auth::{Actor, Right};
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::Offer;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::proposal::{self, Deed, Proposal, State};
use crate::record::{AssuranceRecord, LifeCycleRecord, OfferRecord};
use crate::store::{self, Published};

/// The longest reason for a return, in characters.
const LONGEST_REASON: usize = 1_000;

/// Why a change does not come about.
#[derive(Debug)]
pub enum Refusal {
    /// What was sent is at fault.
    Problems(Vec<Problem>),
    /// The offer has been changed since the revision that was seen.
    Overtaken {
        /// When last.
        last: u64,
        /// The offer as it was to be.
        sent: Box<OfferRecord>,
    },
    /// There is no such proposal or offer, or it is not for them to see.
    NotFound,
    /// It was decided on already.
    NotWaiting,
    /// The service failed.
    Failed(Error),
}

impl From<store::Error> for Refusal {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Refusal {
    pub(super) fn of(field: &str, code: ProblemCode, message: impl Into<String>) -> Self {
        Self::Problems(vec![Problem::new(field, code, message)])
    }
}

impl App {
    /// Keeps a change of an offer, or a new one, until it is decided on. `seen` is the revision its writer looked at.
    ///
    /// # Errors
    /// If the offer is at fault, or is not theirs to write about, or has been changed since.
    pub async fn propose(&self, actor: &Actor, offer: OfferRecord, seen: u64) -> Result<Proposal, Refusal> {
        let (proposal, _) = self.draft(actor, offer, seen)?;
        if let Some(last) = self.overtaken(&proposal).await.map_err(Refusal::Failed)? {
            return Err(Refusal::Overtaken { last, sent: Box::new(proposal.offer) });
        }
        self.store.add_proposal(&proposal).await?;
        Ok(proposal)
    }

    /// A proposal that is kept nowhere yet, and the offer it comes to.
    fn draft(&self, actor: &Actor, offer: OfferRecord, seen: u64) -> Result<(Proposal, Offer), Refusal> {
        let by = self.deed(actor)?;
        let catalogue = self.catalogue();
        let valid = offer.check_within(catalogue.content()).map_err(Refusal::Problems)?;
        if !proposal::may_write(actor, catalogue.offer(valid.slug.as_str()).map(AsRef::as_ref), &offer) {
            let message =
                "Du kan kun foreslå ændringer af din egen organisations tilbud: bed en godkender om denne.";
            return Err(Refusal::of("provider", ProblemCode::NotPermitted, message));
        }
        if seen > catalogue.revision() {
            let message = "Den revision er ikke kommet endnu: brug den, som tilbuddet blev læst ved.";
            return Err(Refusal::of("baseRevision", ProblemCode::OutOfRange, message));
        }
        let proposal = Proposal::waiting(OfferRecord::of(&valid), seen, by);
        Ok((proposal.map_err(|error| store::Error::Other(Box::new(error)))?, valid))
    }

    /// An offer as it stands; one of the home municipality that says nothing yet, if it is not there.
    pub fn standing(&self, slug: &str) -> OfferRecord {
        let catalogue = self.catalogue();
        let home = || catalogue.content().home.map(|code| code.to_string()).unwrap_or_default();
        catalogue.offer(slug).map_or_else(
            || OfferRecord { slug: slug.to_owned(), municipality: home(), ..OfferRecord::default() },
            |offer| OfferRecord::of(offer),
        )
    }

    /// An offer, said to be so today by the organisation of whoever writes it. By one who is bound to none it stays as
    /// it was said: nobody else is made to have said it.
    pub fn said_by(&self, actor: &Actor, offer: OfferRecord) -> OfferRecord {
        let Some(own) = &actor.organisation else { return offer };
        let assurance = AssuranceRecord { as_of: Some(self.today()), by: own.to_string() };
        OfferRecord { assurance, ..offer }
    }

    /// When the offer of a proposal was last changed, if that is later than its writer saw.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn overtaken(&self, proposal: &Proposal) -> Result<Option<u64>, Error> {
        let last = self.store.last_change(&proposal.offer.slug).await?;
        Ok(last.filter(|last| *last > proposal.base))
    }

    /// The proposals in a state that somebody may see, the oldest first.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn proposals(&self, actor: &Actor, state: State) -> Result<Vec<Proposal>, Error> {
        let all = self.store.proposals(state).await?;
        Ok(all.into_iter().filter(|one| proposal::may_see(actor, one)).collect())
    }

    /// The proposal with this id, if somebody may see it.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn proposal(&self, actor: &Actor, id: &str) -> Result<Option<Proposal>, Error> {
        let Ok(id) = Key::parse(id) else { return Ok(None) };
        Ok(self.store.proposal(&id).await?.filter(|one| proposal::may_see(actor, one)))
    }

    /// Publishes a proposal. `seen` is the revision whose offer it was compared with; its writer's if left out.
    ///
    /// # Errors
    /// If it is not there, was decided on, is at fault by now, or the offer has been changed since.
    pub async fn approve(&self, actor: &Actor, id: &str, seen: Option<u64>) -> Result<Proposal, Refusal> {
        let by = self.deed(actor)?;
        let proposal = self.proposal(actor, id).await.map_err(Refusal::Failed)?.ok_or(Refusal::NotFound)?;
        if !actor.role.may(Right::Publish) {
            return Err(Refusal::NotFound);
        }
        let _alone = self.writing.lock().await;
        let offer = proposal.offer.check_within(self.catalogue().content()).map_err(Refusal::Problems)?;
        let came = self.store.publish(&proposal.id, seen.unwrap_or(proposal.base), &by).await?;
        self.published(came, proposal, offer, by).await
    }

    /// Proposes an offer and publishes it at once. Where it is not published, nothing of it stays.
    ///
    /// # Errors
    /// As [`propose`](Self::propose), and if they may not publish.
    pub async fn propose_and_publish(
        &self,
        actor: &Actor,
        offer: OfferRecord,
        seen: u64,
    ) -> Result<Proposal, Refusal> {
        if !actor.role.may(Right::Publish) {
            let message = "Du kan foreslå, men ikke udgive: send forslaget uden `publish`, så venter det på en godkender.";
            return Err(Refusal::of("publish", ProblemCode::NotPermitted, message));
        }
        self.write_at_once(actor, offer, seen).await
    }

    /// Says that an offer is still as it stands: published at once, for nothing else changes.
    ///
    /// # Errors
    /// If there is no such offer, it is not theirs to write about, or it has been changed since the revision that was
    /// seen.
    pub async fn confirm(&self, actor: &Actor, slug: &str, seen: u64) -> Result<Proposal, Refusal> {
        self.write_at_once(actor, self.confirmed(actor, slug)?, seen).await
    }

    async fn write_at_once(&self, actor: &Actor, offer: OfferRecord, seen: u64) -> Result<Proposal, Refusal> {
        let _alone = self.writing.lock().await;
        let (proposal, offer) = self.draft(actor, offer, seen)?;
        let by = proposal.proposed.clone();
        let came = self.store.publish_at_once(&proposal).await?;
        self.published(came, proposal, offer, by).await
    }

    /// Shows what was published. Nobody else writes meanwhile.
    async fn published(
        &self,
        came: Published,
        proposal: Proposal,
        offer: Offer,
        by: Deed,
    ) -> Result<Proposal, Refusal> {
        match came {
            Published::At(revision) => {
                let with = |catalogue: &Catalogue| catalogue.with_offer(revision, offer);
                self.show_written(revision, with).await.map_err(Refusal::Failed)?;
                Ok(Proposal {
                    state: State::Published,
                    decided: Some(by),
                    revision: Some(revision),
                    ..proposal
                })
            }
            Published::Overtaken(last) => Err(Refusal::Overtaken { last, sent: Box::new(proposal.offer) }),
            Published::NotWaiting => Err(Refusal::NotWaiting),
        }
    }

    /// Returns a proposal with a reason, to be written anew.
    ///
    /// # Errors
    /// If it is not there, was decided on, or no reason is given.
    pub async fn return_proposal(&self, actor: &Actor, id: &str, reason: &str) -> Result<Proposal, Refusal> {
        let reason = reason.trim();
        if reason.is_empty() {
            let message = "Skriv, hvad der skal ændres, så den, der foreslog det, kan gå videre.";
            return Err(Refusal::of("reason", ProblemCode::Required, message));
        }
        if reason.chars().count() > LONGEST_REASON {
            let message = format!("Begrundelsen er længere end {LONGEST_REASON} tegn: skriv det vigtigste.");
            return Err(Refusal::of("reason", ProblemCode::TooLong, message));
        }
        if personal::holds_cpr(reason) {
            return Err(Refusal::Problems(vec![personal::refused("reason")]));
        }
        self.decide(actor, id, State::Returned, Some(reason)).await
    }

    /// Takes a proposal back: one's own, or, for whoever may publish, any.
    ///
    /// # Errors
    /// If it is not there, is not theirs, or was decided on.
    pub async fn withdraw(&self, actor: &Actor, id: &str) -> Result<Proposal, Refusal> {
        self.decide(actor, id, State::Withdrawn, None).await
    }

    async fn decide(
        &self,
        actor: &Actor,
        id: &str,
        to: State,
        reason: Option<&str>,
    ) -> Result<Proposal, Refusal> {
        let by = self.deed(actor)?;
        let proposal = self.proposal(actor, id).await.map_err(Refusal::Failed)?.ok_or(Refusal::NotFound)?;
        let is_own = to == State::Withdrawn && proposal.proposed.by == by.by;
        if !is_own && !actor.role.may(Right::Publish) {
            return Err(Refusal::NotFound);
        }
        if !self.store.decide(&proposal.id, to, &by, reason).await? {
            return Err(Refusal::NotWaiting);
        }
        Ok(Proposal { state: to, decided: Some(by), reason: reason.map(str::to_owned), ..proposal })
    }

    /// An offer as it stands with one more change of state.
    ///
    /// # Errors
    /// If there is no such offer.
    pub fn with_state(&self, slug: &str, change: LifeCycleRecord) -> Result<OfferRecord, Refusal> {
        let catalogue = self.catalogue();
        let offer = catalogue.offer(slug).ok_or(Refusal::NotFound)?;
        let mut record = OfferRecord::of(offer);
        record.life_cycle.push(change);
        Ok(record)
    }

    /// An offer as it stands, said today to be so by the organisation of whoever says it.
    fn confirmed(&self, actor: &Actor, slug: &str) -> Result<OfferRecord, Refusal> {
        let catalogue = self.catalogue();
        let offer = catalogue.offer(slug).ok_or(Refusal::NotFound)?;
        if actor.organisation.is_none() {
            let message = "Dit token hører ikke til en organisation, og der skal stå, hvem der bekræfter: \
                           få et token med --organisation.";
            return Err(Refusal::of("slug", ProblemCode::NotPermitted, message));
        }
        Ok(self.said_by(actor, OfferRecord::of(offer)))
    }

    /// Who does something now, if they may propose.
    pub(super) fn deed(&self, actor: &Actor) -> Result<Deed, Refusal> {
        let by = actor.id.clone().filter(|_| actor.role.may(Right::Propose)).ok_or(Refusal::NotFound)?;
        Ok(Deed { by, at: self.clock.now().to_utc() })
    }
}
