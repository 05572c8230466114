//! The changes that can be made. Each is a proposal first, so that there is always one who wrote and one who looked.

use std::sync::Arc;

use async_graphql::{Context, MergedObject, Object};

use super::availability::Availabilities;
use super::closed_set::LifeCycleState;
use super::guard::Rule;
use super::import::{BatchPayload, ImportPayload};
use super::offer_input::{LifeCycleChangeInput, OfferInput};
use super::proposal::ProposalPayload;
use super::query::revision;
use super::record_changes::RecordChanges;
use super::scalar::Date;
use super::unmet::CountedNeeds;
use crate::app::{App, Refusal};
use crate::auth::{Actor, Right};
use crate::proposal::{Amendment, Proposal};
use crate::record::OfferRecord;

/// Every change. What was wrong with one stands in `userErrors`, all of it at once.
#[derive(MergedObject, Default)]
pub struct Mutation(OfferChanges, RecordChanges, Availabilities, CountedNeeds);

/// Changes of what an offer is.
#[derive(Default)]
pub struct OfferChanges;

/// Changes of what an offer is.
#[Object]
impl OfferChanges {
    /// Proposes a new offer, or a change of one. It waits until somebody approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeOffer\")")]
    async fn propose_offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer as it is to be; what is left out stays as it is.")] input: OfferInput,
        #[graphql(
            desc = "The `catalogueRevision` that the offer was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        let change = Change::begin(context)?;
        let (record, seen) = (change.written(input), revision("baseRevision", base_revision)?);
        change.made(record.into(), seen, publish).await
    }

    /// Publishes a proposal. The next question is answered with it.
    #[graphql(guard = "Rule(\"Mutation.approveProposal\")")]
    async fn approve_proposal(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The proposal's key.")] key: String,
        #[graphql(
            desc = "The `catalogueRevision` of the offer that it was compared with; the one its writer saw if left out."
        )]
        base_revision: Option<i32>,
    ) -> async_graphql::Result<ProposalPayload> {
        let change = Change::begin(context)?;
        let seen = base_revision.map(|seen| revision("baseRevision", seen)).transpose()?;
        change.payload(change.app.approve(change.actor, &key, seen).await)
    }

    /// Proposes what a table that was handed in (`POST /uploads`) says, as one batch. Rows that are refused harm no other;
    /// if all are, nothing is written and the table is kept.
    #[graphql(guard = "Rule(\"Mutation.importOffers\")")]
    async fn import_offers(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The table, as `POST /uploads` named it. It is used once.")] upload: String,
        #[graphql(
            desc = "The `catalogueRevision` of the preview: what has been changed since is not written over."
        )]
        base_revision: i32,
    ) -> async_graphql::Result<ImportPayload> {
        let change = Change::begin(context)?;
        let came =
            change.app.import_offers(change.actor, &upload, revision("baseRevision", base_revision)?).await;
        ImportPayload::of(&change.app.catalogue(), came)
    }

    /// Publishes what waits of a batch, at most 100 at once. What has been changed since is told and harms no other.
    #[graphql(guard = "Rule(\"Mutation.approveBatch\")")]
    async fn approve_batch(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What the proposals have in common.")] batch: String,
    ) -> async_graphql::Result<BatchPayload> {
        let change = Change::begin(context)?;
        let came = change.app.approve_batch(change.actor, &batch).await;
        BatchPayload::of(&change.app.catalogue(), came)
    }

    /// Returns a proposal with a reason, so that it can be written anew.
    #[graphql(guard = "Rule(\"Mutation.returnProposal\")")]
    async fn return_proposal(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The proposal's key.")] key: String,
        #[graphql(desc = "What is to be changed, at most 1,000 characters. Write no names of persons.")]
        reason: String,
    ) -> async_graphql::Result<ProposalPayload> {
        let change = Change::begin(context)?;
        change.payload(change.app.return_proposal(change.actor, &key, &reason).await)
    }

    /// Takes a proposal back.
    #[graphql(guard = "Rule(\"Mutation.withdrawProposal\")")]
    async fn withdraw_proposal(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The proposal's key.")] key: String,
    ) -> async_graphql::Result<ProposalPayload> {
        let change = Change::begin(context)?;
        change.payload(change.app.withdraw(change.actor, &key).await)
    }

    /// Pauses an offer from a day on. Published at once by those who may, else it waits for them.
    #[graphql(guard = "Rule(\"Mutation.pauseOffer\")")]
    async fn pause_offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The first day.")] from: Date,
        #[graphql(desc = "What is said of it.")] note: Option<String>,
        #[graphql(desc = "The `catalogueRevision` that the offer was read at.")] base_revision: i32,
    ) -> async_graphql::Result<ProposalPayload> {
        let state = LifeCycleChangeInput { state: LifeCycleState::Paused, from: Some(from), note };
        Change::begin(context)?.enter(&slug, state, base_revision).await
    }

    /// Closes an offer from a day on. Published at once by those who may, else it waits for them.
    #[graphql(guard = "Rule(\"Mutation.closeOffer\")")]
    async fn close_offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The first day.")] from: Date,
        #[graphql(desc = "What is said of it.")] note: Option<String>,
        #[graphql(desc = "The `catalogueRevision` that the offer was read at.")] base_revision: i32,
    ) -> async_graphql::Result<ProposalPayload> {
        let state = LifeCycleChangeInput { state: LifeCycleState::Closed, from: Some(from), note };
        Change::begin(context)?.enter(&slug, state, base_revision).await
    }

    /// Opens an offer again from a day on. Published at once by those who may, else it waits for them.
    #[graphql(guard = "Rule(\"Mutation.reopenOffer\")")]
    async fn reopen_offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The first day.")] from: Date,
        #[graphql(desc = "What is said of it.")] note: Option<String>,
        #[graphql(desc = "The `catalogueRevision` that the offer was read at.")] base_revision: i32,
    ) -> async_graphql::Result<ProposalPayload> {
        let state = LifeCycleChangeInput { state: LifeCycleState::Open, from: Some(from), note };
        Change::begin(context)?.enter(&slug, state, base_revision).await
    }

    /// Says on behalf of one's organisation that an offer is still as it stands. Nothing else changes, so it is
    /// published at once.
    #[graphql(guard = "Rule(\"Mutation.confirmOffer\")")]
    async fn confirm_offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The `catalogueRevision` that the offer was read at.")] base_revision: i32,
    ) -> async_graphql::Result<ProposalPayload> {
        let change = Change::begin(context)?;
        let seen = revision("baseRevision", base_revision)?;
        change.payload(change.app.confirm(change.actor, &slug, seen).await)
    }
}

/// A change that is made, and by whom.
pub struct Change<'a> {
    /// The running service.
    pub app: &'a App,
    /// Who makes it.
    actor: &'a Actor,
}

impl<'a> Change<'a> {
    /// A change by whoever asks.
    pub fn begin(context: &'a Context<'_>) -> async_graphql::Result<Self> {
        Ok(Self { app: context.data::<Arc<App>>()?, actor: context.data()? })
    }

    /// The record that an input comes to, of the offer as it stands.
    fn written(&self, input: OfferInput) -> OfferRecord {
        let is_assured = input.is_assured();
        let standing = self.app.standing(&input.slug);
        let record = input.onto(standing);
        if is_assured { record } else { self.app.said_by(self.actor, record) }
    }

    /// Proposes it, or publishes it at once.
    pub async fn made(
        &self,
        amendment: Amendment,
        seen: u64,
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        self.payload(if publish {
            self.app.propose_and_publish(self.actor, amendment, seen).await
        } else {
            self.app.propose(self.actor, amendment, seen).await
        })
    }

    /// Lets an offer enter a state: at once for those who may publish, else it waits for them.
    async fn enter(
        self,
        slug: &str,
        state: LifeCycleChangeInput,
        base_revision: i32,
    ) -> async_graphql::Result<ProposalPayload> {
        let seen = revision("baseRevision", base_revision)?;
        match self.app.with_state(slug, state.into()) {
            Err(refusal) => self.payload(Err(refusal)),
            Ok(record) => self.made(record.into(), seen, self.actor.role.may(Right::Publish)).await,
        }
    }

    fn payload(&self, came: Result<Proposal, Refusal>) -> async_graphql::Result<ProposalPayload> {
        ProposalPayload::of(&self.app.catalogue(), came)
    }
}
