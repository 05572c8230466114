//! Things by their global ids, and the revision of what is published.

use std::sync::Arc;

use async_graphql::{Context, ID, Interface, Object};

use super::{LARGEST_PAGE, bad_input, catalogue, day};
use crate::api::follow_up::FollowUpRule;
use crate::api::offer::{ContactPoint, Municipality, Offer, Organisation, Source};
use crate::api::vocabulary::{Concept, Provision, Staircase};
use crate::catalogue::Catalogue;
use crate::contact::Audience;
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;

/// Anything with a global id.
#[derive(Interface)]
#[expect(clippy::large_enum_variant, reason = "it lives no longer than an answer, and there are at most 100")]
#[graphql(field(name = "id", ty = "ID", desc = "Global id."))]
pub enum Node {
    /// An offer.
    Offer(Offer),
    /// A concept.
    Concept(Concept),
    /// A municipality.
    Municipality(Municipality),
    /// Who provides offers.
    Organisation(Organisation),
    /// A staircase.
    Staircase(Staircase),
    /// A place in the law.
    Provision(Provision),
    /// A rule of when to look again.
    FollowUpRule(FollowUpRule),
    /// A contact point that is public.
    ContactPoint(ContactPoint),
    /// Where facts are stated.
    Source(Source),
}

/// The global id of a thing: its type and its key.
pub fn global_id(kind: &str, key: &str) -> ID {
    ID(format!("{kind}:{key}"))
}

/// Questions by global id.
#[derive(Default)]
pub struct Nodes;

/// Questions by global id.
#[Object]
impl Nodes {
    /// The thing with this global id; null if there is none.
    async fn node(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "A global id, as `id` of a node gave it.")] id: ID,
    ) -> async_graphql::Result<Option<Node>> {
        node(context, &id)
    }

    /// The things with these global ids, in their order; null for each that is not there.
    #[graphql(complexity = "ids.len() * child_complexity + 1")]
    async fn nodes(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Global ids, as `id` of nodes gave them; at most 100.")] ids: Vec<ID>,
    ) -> async_graphql::Result<Vec<Option<Node>>> {
        if usize::try_from(LARGEST_PAGE).is_ok_and(|most| ids.len() > most) {
            let message = format!("`ids` names at most {LARGEST_PAGE} nodes: ask for the others apart.");
            return Err(bad_input(message));
        }
        ids.iter().map(|id| node(context, id)).collect()
    }

    /// The revision of what is published; it grows with each change.
    async fn catalogue_revision(
        &self,
        context: &Context<'_>,
        #[graphql(
            name = "minRevision",
            desc = "The revision that the whole answer must at least be from: it waits up to 1.5 seconds for it, and says `STALE_REPLICA` if it does not come."
        )]
        _min_revision: Option<u64>,
    ) -> async_graphql::Result<u64> {
        Ok(catalogue(context)?.revision())
    }
}

fn node(context: &Context<'_>, id: &ID) -> async_graphql::Result<Option<Node>> {
    let catalogue = catalogue(context)?;
    let Some((kind, key)) = id.split_once(':') else { return Ok(None) };
    Ok(match kind {
        "ContactPoint" => {
            let today = day(context, None)?;
            let contact = Key::parse(key).ok().and_then(|key| catalogue.content().contacts.get(&key));
            let public = contact.filter(|contact| contact.audience == Audience::Public);
            public.map(|contact| Node::ContactPoint(ContactPoint::of(contact, contact.freshness(today))))
        }
        _ => of_kind(catalogue, kind, key),
    })
}

/// A thing that is the same whatever the day.
fn of_kind(catalogue: &Arc<Catalogue>, kind: &str, key: &str) -> Option<Node> {
    let content = catalogue.content();
    match kind {
        "Offer" => {
            let offer = Arc::clone(catalogue.offer(key)?);
            Some(Node::Offer(Offer { catalogue: Arc::clone(catalogue), offer }))
        }
        "Concept" => Some(Node::Concept(Concept::of(catalogue, &Key::parse(key).ok()?)?)),
        "Municipality" => {
            let code = MunicipalityCode::parse(key).ok().filter(|code| code.to_string() == key)?;
            content.municipalities.get(&code).map(|_| Node::Municipality(Municipality::of(catalogue, code)))
        }
        "Organisation" => content.organisations.get(key).map(|one| Node::Organisation(Organisation::of(one))),
        "Staircase" => content.staircases.get(key).map(|one| Node::Staircase(Staircase::of(one))),
        "Provision" => {
            let reference = Reference::parse(key).ok().filter(|reference| reference.to_string() == key)?;
            content.law.exactly(&reference).map(|known| Node::Provision(Provision::of(known)))
        }
        "FollowUpRule" => {
            content.follow_up_rules.get(key).map(|rule| Node::FollowUpRule(FollowUpRule::of(catalogue, rule)))
        }
        "Source" => content.sources.get(key).map(|source| Node::Source(Source::of(source))),
        _ => None,
    }
}
