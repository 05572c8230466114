//! Changes of what stands beside the offers, and what is taken away. They go the way an offer's do.

use async_graphql::{Context, Object};

use super::closed_set::ChangedEntity;
use super::follow_up_input::FollowUpRuleInput;
use super::guard::Rule;
use super::guide_input::{InstitutionInput, RoutingRuleInput};
use super::mutation::Change;
use super::proposal::ProposalPayload;
use super::query::revision;
use super::record_input::{
    ConceptInput, ContactInput, OrganisationInput, ProvisionInput, RecordInput, SourceInput, StaircaseInput,
};
use crate::proposal::Amendment;

/// Changes of what stands beside the offers.
#[derive(Default)]
pub struct RecordChanges;

/// Changes of what stands beside the offers.
#[Object]
impl RecordChanges {
    /// Proposes a new contact point, or a change of one. It waits until somebody approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeContact\")")]
    async fn propose_contact(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The contact point as it is to be; what is left out stays as it is.")]
        input: ContactInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new organisation that provides offers, or a change of one. It waits until somebody approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeOrganisation\")")]
    async fn propose_organisation(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The organisation as it is to be; what is left out stays as it is.")]
        input: OrganisationInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new source, or a change of one. It waits until somebody approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeSource\")")]
    async fn propose_source(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The source as it is to be; what is left out stays as it is.")] input: SourceInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new concept, or a change of one and of the words for it. It waits until somebody approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeConcept\")")]
    async fn propose_concept(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The concept as it is to be; what is left out stays as it is.")] input: ConceptInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new school, daycare or club, or a change of one and of when somebody is there. It waits until somebody
    /// approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeInstitution\")")]
    async fn propose_institution(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The place as it is to be; what is left out stays as it is.")]
        input: InstitutionInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new row of the guide's table, or a change of one. It waits until an administrator approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeRoutingRule\")")]
    async fn propose_routing_rule(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The row as it is to be; what is left out stays as it is.")] input: RoutingRuleInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which an administrator may.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new staircase, or a change of one and of its steps. It waits until an administrator approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeStaircase\")")]
    async fn propose_staircase(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The staircase as it is to be; what is left out stays as it is.")]
        input: StaircaseInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which an administrator may.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes what is known of a place in the law, or a change of it. It waits until an administrator approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeProvision\")")]
    async fn propose_provision(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is to be known of the place; what is left out stays as it is.")]
        input: ProvisionInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which an administrator may.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes a new rule of when to look again, or a change of one. It waits until an administrator approves it.
    #[graphql(guard = "Rule(\"Mutation.proposeFollowUpRule\")")]
    async fn propose_follow_up_rule(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The rule as it is to be; what is left out stays as it is.")]
        input: FollowUpRuleInput,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not written over."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to publish it at once, which an administrator may.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        proposed(context, input, base_revision, publish).await
    }

    /// Proposes that something is taken away. What is still used is not: `userErrors` says by what (`IN_USE`). An offer that
    /// is given no longer is closed instead, so that one can see that it was there.
    #[graphql(guard = "Rule(\"Mutation.proposeRemoval\")")]
    async fn propose_removal(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What kind of thing it is.")] entity: ChangedEntity,
        #[graphql(desc = "Its key; an offer's slug, the reference of a place in the law.")] key: String,
        #[graphql(
            desc = "The `catalogueRevision` that it was read at: what has been changed since is not taken away."
        )]
        base_revision: i32,
        #[graphql(desc = "Whether to do it at once, which needs the right to approve.", default)]
        publish: bool,
    ) -> async_graphql::Result<ProposalPayload> {
        let seen = revision("baseRevision", base_revision)?;
        Change::begin(context)?.made(Amendment::Removal(entity.into(), key), seen, publish).await
    }
}

async fn proposed<I: RecordInput>(
    context: &Context<'_>,
    input: I,
    base_revision: i32,
    publish: bool,
) -> async_graphql::Result<ProposalPayload> {
    let change = Change::begin(context)?;
    let standing = change.app.standing_record(I::ENTITY, input.key());
    let record = input.onto(standing, change.app.home());
    change.made(record.into(), revision("baseRevision", base_revision)?, publish).await
}
