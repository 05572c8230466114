//! Who asks, what waits, and what was changed.

use std::sync::Arc;

use async_graphql::{Context, Object, SimpleObject};

use super::{LARGEST_PAGE_COST, USUAL_PAGE, catalogue, page_size, revision};
use crate::api::allowance;
use crate::api::closed_set::{ChangedEntity, ProposalState, Role};
use crate::api::fault::Fault;
use crate::api::guard::Rule;
use crate::api::import::ImportReport;
use crate::api::proposal::Proposal;
use crate::api::scalar::DateTime;
use crate::app::{self, App, Refusal};
use crate::auth::{Actor, RULES};
use crate::key::Key;
use crate::proposal::State;
use crate::store;

/// Questions about changes.
#[derive(Default)]
pub struct Changes;

/// Questions about changes.
#[Object]
impl Changes {
    /// Who asks, as the token that was sent says.
    async fn viewer(&self, context: &Context<'_>) -> async_graphql::Result<Viewer> {
        let actor: &Actor = context.data()?;
        let may = RULES.iter().map(|(rule, _)| *rule).filter(|rule| actor.may(rule)).map(str::to_owned);
        Ok(Viewer {
            key: actor.id.as_ref().map(ToString::to_string),
            role: actor.role.into(),
            organisation: actor.organisation.as_ref().map(ToString::to_string),
            may: may.collect(),
        })
    }

    /// The proposals in a state, the oldest first: all for those who publish, for others those of their organisation.
    #[graphql(guard = "Rule(\"Query.proposals\")", complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn proposals(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What has become of them; those that wait if left out.")] state: Option<
            ProposalState,
        >,
        #[graphql(desc = "How many, at most 100; 25 if left out.")] first: Option<i32>,
        #[graphql(desc = "Those alone that one table came to; all if left out.")] batch: Option<String>,
    ) -> async_graphql::Result<Vec<Proposal>> {
        let most = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let state = state.map_or(State::Waiting, Into::into);
        let mut found = app.proposals(actor, state).await.map_err(ours)?;
        found.retain(|one| batch.is_none() || one.batch.as_ref().map(Key::as_str) == batch.as_deref());
        found.truncate(most);
        allowance::take(context, found.len())?;
        let catalogue = catalogue(context)?;
        Ok(found.into_iter().map(|proposal| Proposal::new(catalogue, proposal)).collect())
    }

    /// What would become of a table that was handed in (`POST /uploads`), row by row; null if it is not there any more,
    /// or somebody else's. Nothing is written.
    #[graphql(
        guard = "Rule(\"Query.importPreview\")",
        complexity = "LARGEST_PAGE_COST * child_complexity + 1"
    )]
    async fn import_preview(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The table, as `POST /uploads` named it.")] upload: String,
        #[graphql(desc = "How many rows, at most 100; 25 if left out.")] first: Option<i32>,
        #[graphql(desc = "The rows after this one, by its `row`; from the first if left out.", default)]
        after: i32,
    ) -> async_graphql::Result<Option<ImportReport>> {
        let most = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        allowance::take(context, most)?;
        match app.preview(actor, &upload).await {
            Ok(import) => {
                let after = usize::try_from(after).unwrap_or_default();
                Ok(Some(ImportReport::of(&import, &app.catalogue(), after, most)))
            }
            Err(Refusal::Failed(error)) => Err(ours(error)),
            Err(_) => Ok(None),
        }
    }

    /// The proposal with this key; null if there is none, or it is not for whoever asks to see.
    #[graphql(guard = "Rule(\"Query.proposal\")")]
    async fn proposal(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The proposal's key.")] key: String,
    ) -> async_graphql::Result<Option<Proposal>> {
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let found = app.proposal(actor, &key).await.map_err(ours)?;
        let catalogue = catalogue(context)?;
        Ok(found.map(|proposal| Proposal::new(catalogue, proposal)))
    }

    /// What was changed, oldest first: whole revisions, so that the next page begins after the last of this one.
    #[graphql(guard = "Rule(\"Query.changes\")", complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn changes(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "After this revision; from the first if left out.", default)] after: i32,
        #[graphql(desc = "How many revisions, at most 100; 25 if left out.")] first: Option<i32>,
    ) -> async_graphql::Result<Vec<Change>> {
        let revisions = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let after = revision("after", after)?;
        let app = context.data::<Arc<App>>()?;
        let found = app.changes(after, u32::try_from(revisions).unwrap_or(u32::MAX)).await.map_err(ours)?;
        allowance::take(context, found.len())?;
        Ok(found.into_iter().map(Change::of).collect())
    }
}

fn ours(error: app::Error) -> async_graphql::Error {
    tracing::error!(%error, "the store cannot be read");
    Fault::ours().into()
}

/// Who asks.
#[derive(SimpleObject)]
pub struct Viewer {
    /// The id of the token or account; null if no token was sent.
    key: Option<String>,
    /// What they are signed in as.
    role: Role,
    /// The key of the organisation whose offers they write about; null if bound to none.
    organisation: Option<String>,
    /// The questions and changes that are theirs, as `Mutation.proposeOffer`.
    may: Vec<String>,
}

/// One thing that was changed.
#[derive(SimpleObject)]
pub struct Change {
    /// The revision it was part of.
    revision: u64,
    /// When.
    at: DateTime,
    /// The id of who: of a token, an account, an import, or the seed; never a name.
    by: String,
    /// What kind of thing.
    entity: ChangedEntity,
    /// Its key; an offer's slug.
    key: String,
    /// The fields that differ.
    fields: Vec<String>,
}

impl Change {
    fn of(change: store::Change) -> Self {
        Self {
            revision: change.revision,
            at: DateTime(change.at.fixed_offset()),
            by: change.actor.clone(),
            entity: change.entity.into(),
            fields: change.fields(),
            key: change.key,
        }
    }
}
