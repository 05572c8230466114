//! How a change comes about: proposed, looked at, published. Whoever may publish sees all that waits; whoever may only
//! propose sees what concerns the own organisation, and for them nothing else is there.

use super::{App, Error};
use crate::auth::{Actor, Right};
use crate::catalogue::Catalogue;
use crate::content::Content;
use crate::guide;
use crate::key::Key;
use crate::offer::Offer;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::proposal::{self, Amendment, Deed, Proposal, State};
use crate::record::{AssuranceRecord, Entity, LifeCycleRecord, OfferRecord, Record};
use crate::store::{self, Holder, Published};

/// The longest reason for a return, in characters.
const LONGEST_REASON: usize = 1_000;

/// Why a change does not come about.
#[derive(Debug)]
pub enum Refusal {
    /// What was sent is at fault.
    Problems(Vec<Problem>),
    /// What it is about has been changed since the revision that was seen.
    Overtaken {
        /// When last.
        last: u64,
        /// What was to become of it.
        sent: Box<Amendment>,
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
    /// Keeps a change of an offer or of something else until it is decided on. `seen` is the revision its writer looked
    /// at.
    ///
    /// # Errors
    /// If it is at fault, or is not theirs to propose, or what it is about has been changed since.
    pub async fn propose(
        &self,
        actor: &Actor,
        amendment: impl Into<Amendment>,
        seen: u64,
    ) -> Result<Proposal, Refusal> {
        let (proposal, _) = self.draft(actor, amendment.into(), seen).await?;
        if let Some(last) = self.overtaken(&proposal).await.map_err(Refusal::Failed)? {
            return Err(Refusal::Overtaken { last, sent: Box::new(proposal.amendment) });
        }
        self.store.add_proposal(&proposal).await?;
        Ok(proposal)
    }

    /// A proposal that is kept nowhere yet, and what it comes to.
    async fn draft(
        &self,
        actor: &Actor,
        amendment: Amendment,
        seen: u64,
    ) -> Result<(Proposal, Outcome), Refusal> {
        let by = self.deed(actor)?;
        let (amendment, outcome) = self.outcome(amendment).await?;
        let catalogue = self.catalogue();
        if !proposal::may_amend(actor, catalogue.content(), &amendment) {
            return Err(not_theirs(amendment.entity()));
        }
        self.is_here(seen)?;
        Ok((drafted(amendment, seen, by)?, outcome))
    }

    /// Refuses a revision that nobody can have seen: what is published later would be written over unseen.
    fn is_here(&self, seen: u64) -> Result<(), Refusal> {
        if seen <= self.catalogue().revision() {
            return Ok(());
        }
        let message = "Den revision er ikke kommet endnu: brug den, som det blev læst ved.";
        Err(Refusal::of("baseRevision", ProblemCode::OutOfRange, message))
    }

    /// What an amendment comes to now, and itself in the one way in which it is written down.
    async fn outcome(&self, amendment: Amendment) -> Result<(Amendment, Outcome), Refusal> {
        let catalogue = self.catalogue();
        let content = catalogue.content();
        if let Some(offer) = amendment.offer() {
            let offer = offer.check_within(content).map_err(Refusal::Problems)?;
            return Ok((OfferRecord::of(&offer).into(), Outcome::Offer(Box::new(offer))));
        }
        if let Amendment::Removal(entity, key) = &amendment {
            if matches!(entity, Entity::Municipality | Entity::Availability) {
                let message = "Kommuner fjernes ikke, og ledige pladser og hold fjernes for sig.";
                return Err(Refusal::of("entity", ProblemCode::OutOfRange, message));
            }
            let Some(standing) = amendment.standing(content) else { return Err(Refusal::NotFound) };
            if standing.key() != key {
                // A place in the law can be typed in several ways.
                let named = Amendment::Removal(*entity, standing.key().to_owned());
                return Box::pin(self.outcome(named)).await;
            }
            if let Some(holder) = self.store.held(*entity, key).await? {
                return Err(Refusal::of("key", ProblemCode::InUse, held(holder)));
            }
        }
        if let Some(Record::Contact(contact)) = amendment.record()
            && contact.last_confirmed.is_some_and(|day| day > self.today())
        {
            let message = "Dagen er ikke kommet endnu: skriv den, da nogen sidst bekræftede det.";
            return Err(Refusal::of("last_confirmed", ProblemCode::OutOfRange, message));
        }
        let (content, amendment) = amendment.done(content).map_err(Refusal::Problems)?;
        if let Some(Record::RoutingRule(rule)) = amendment.record()
            && let Some(stale) = guide::stale(&content, self.today()).find(|stale| rule.names(&stale.key))
        {
            let message = format!("{} er ikke bekræftet det sidste år: bekræft kontakten først.", stale.name);
            return Err(Refusal::of("turn.contact", ProblemCode::Conflict, message));
        }
        Ok((amendment, Outcome::Content(Box::new(content))))
    }

    /// The home municipality's code; blank if there is none.
    pub fn home(&self) -> String {
        self.catalogue().content().home.map(|code| code.to_string()).unwrap_or_default()
    }

    /// A thing of a kind as it stands; none if it is not there.
    pub fn standing_record(&self, entity: Entity, key: &str) -> Option<Record> {
        Record::standing(self.catalogue().content(), entity, key)
    }

    /// An offer as it stands; one of the home municipality that says nothing yet, if it is not there.
    pub fn standing(&self, slug: &str) -> OfferRecord {
        let catalogue = self.catalogue();
        catalogue.offer(slug).map_or_else(
            || OfferRecord { slug: slug.to_owned(), municipality: self.home(), ..OfferRecord::default() },
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

    /// When what a proposal is about was last changed, if that is later than its writer saw.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn overtaken(&self, proposal: &Proposal) -> Result<Option<u64>, Error> {
        let about = &proposal.amendment;
        let last = self.store.last_change(about.entity(), about.key()).await?;
        Ok(last.filter(|last| *last > proposal.base))
    }

    /// The proposals in a state that somebody may see, the oldest first.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn proposals(&self, actor: &Actor, state: State) -> Result<Vec<Proposal>, Error> {
        let (all, catalogue) = (self.store.proposals(state).await?, self.catalogue());
        let may_see = |one: &Proposal| proposal::may_see(actor, catalogue.content(), one);
        Ok(all.into_iter().filter(may_see).collect())
    }

    /// The proposal with this id, if somebody may see it.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn proposal(&self, actor: &Actor, id: &str) -> Result<Option<Proposal>, Error> {
        let Ok(id) = Key::parse(id) else { return Ok(None) };
        let (found, catalogue) = (self.store.proposal(&id).await?, self.catalogue());
        Ok(found.filter(|one| proposal::may_see(actor, catalogue.content(), one)))
    }

    /// Publishes a proposal. `seen` is the revision of what it was compared with; its writer's if left out.
    ///
    /// # Errors
    /// If it is not there, was decided on, is at fault by now, or what it is about has been changed since.
    pub async fn approve(&self, actor: &Actor, id: &str, seen: Option<u64>) -> Result<Proposal, Refusal> {
        let by = self.deed(actor)?;
        let proposal = self.proposal(actor, id).await.map_err(Refusal::Failed)?.ok_or(Refusal::NotFound)?;
        if !actor.role.may(Right::Publish) {
            return Err(Refusal::NotFound);
        }
        if !proposal::may_publish(actor, proposal.amendment.entity()) {
            return Err(not_theirs_to_publish("key"));
        }
        let _alone = self.writing.lock().await;
        if proposal.state != State::Waiting {
            return Err(Refusal::NotWaiting);
        }
        let seen = seen.unwrap_or(proposal.base);
        self.is_here(seen)?;
        let (_, outcome) = self.outcome(proposal.amendment.clone()).await?;
        let came = self.store.publish(&proposal.id, seen, &by).await?;
        self.published(came, proposal, outcome, by).await
    }

    /// Proposes something and publishes it at once. Where it is not published, nothing of it stays.
    ///
    /// # Errors
    /// As [`propose`](Self::propose), and if they may not publish.
    pub async fn propose_and_publish(
        &self,
        actor: &Actor,
        amendment: impl Into<Amendment>,
        seen: u64,
    ) -> Result<Proposal, Refusal> {
        let amendment = amendment.into();
        if !actor.role.may(Right::Publish) {
            let message = "Du kan foreslå, men ikke udgive: send forslaget uden `publish`, så venter det på en godkender.";
            return Err(Refusal::of("publish", ProblemCode::NotPermitted, message));
        }
        if !proposal::may_publish(actor, amendment.entity()) {
            return Err(not_theirs_to_publish("publish"));
        }
        self.write_at_once(actor, amendment, seen).await
    }

    /// Says that an offer is still as it stands: published at once, for nothing else changes.
    ///
    /// # Errors
    /// If there is no such offer, it is not theirs to write about, or it has been changed since the revision that was
    /// seen.
    pub async fn confirm(&self, actor: &Actor, slug: &str, seen: u64) -> Result<Proposal, Refusal> {
        self.write_at_once(actor, self.confirmed(actor, slug)?.into(), seen).await
    }

    async fn write_at_once(
        &self,
        actor: &Actor,
        amendment: Amendment,
        seen: u64,
    ) -> Result<Proposal, Refusal> {
        let _alone = self.writing.lock().await;
        let (proposal, outcome) = self.draft(actor, amendment, seen).await?;
        self.publish_drafted(proposal, outcome).await
    }

    /// Publishes an offer by one who may write it for another reason than a role.
    pub(super) async fn write_as(
        &self,
        by: Deed,
        offer: OfferRecord,
        seen: u64,
    ) -> Result<Proposal, Refusal> {
        let _alone = self.writing.lock().await;
        let (amendment, outcome) = self.outcome(offer.into()).await?;
        self.publish_drafted(drafted(amendment, seen, by)?, outcome).await
    }

    /// Publishes what is kept nowhere yet, while nobody else writes.
    async fn publish_drafted(&self, proposal: Proposal, outcome: Outcome) -> Result<Proposal, Refusal> {
        let by = proposal.proposed.clone();
        let came = self.store.publish_at_once(&proposal).await?;
        self.published(came, proposal, outcome, by).await
    }

    /// Shows what was published. Nobody else writes meanwhile.
    async fn published(
        &self,
        came: Published,
        proposal: Proposal,
        outcome: Outcome,
        by: Deed,
    ) -> Result<Proposal, Refusal> {
        match came {
            Published::At(revision) => {
                let with = |catalogue: &Catalogue| match outcome {
                    Outcome::Offer(offer) => catalogue.with_offer(revision, *offer),
                    Outcome::Content(content) => catalogue.with_content(revision, *content),
                };
                self.show_written(revision, with).await.map_err(Refusal::Failed)?;
                Ok(Proposal {
                    state: State::Published,
                    decided: Some(by),
                    revision: Some(revision),
                    ..proposal
                })
            }
            Published::Overtaken(last) => {
                Err(Refusal::Overtaken { last, sent: Box::new(proposal.amendment) })
            }
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

/// What an amendment comes to.
enum Outcome {
    /// The offer, of which all else is independent.
    Offer(Box<Offer>),
    /// All there is.
    Content(Box<Content>),
}

fn not_theirs(entity: Entity) -> Refusal {
    let (field, message) = match entity {
        Entity::Offer => (
            "provider",
            "Du kan kun foreslå ændringer af din egen organisations tilbud: bed en godkender om denne.",
        ),
        Entity::Staircase | Entity::Legal | Entity::FollowUpRule => {
            ("key", "Indsatstrapper, paragraffer og regler foreslås af en godkender: bed en om det.")
        }
        _ => (
            "key",
            "Du kan kun foreslå ændringer af det, der er din egen organisations: bed en godkender om denne.",
        ),
    };
    Refusal::of(field, ProblemCode::NotPermitted, message)
}

fn not_theirs_to_publish(field: &str) -> Refusal {
    let message =
        "Indsatstrapper, paragraffer og regler udgives af en administrator: lad forslaget vente på en.";
    Refusal::of(field, ProblemCode::NotPermitted, message)
}

/// Why a thing that is named beside the range stays.
fn held(holder: Holder) -> &'static str {
    match holder {
        Holder::Tokens => {
            "Der er udstedt adgangsnøgler til organisationen, og de nævnes i historikken: den kan ikke fjernes."
        }
        Holder::UnmetNeeds => {
            "Der er talt behov med begrebet, som tilbudsviften manglede noget til: det kan ikke fjernes."
        }
    }
}

/// A proposal that is kept nowhere yet.
fn drafted(amendment: Amendment, seen: u64, by: Deed) -> Result<Proposal, Refusal> {
    let proposal = Proposal::waiting(amendment, seen, by);
    Ok(proposal.map_err(|error| store::Error::Other(Box::new(error)))?)
}
