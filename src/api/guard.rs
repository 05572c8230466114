//! The rule that a question or a change needs, asked before it is begun.

use async_graphql::{Context, Guard};

use super::fault::Fault;
use crate::auth::Actor;

/// The rule of a question or a change, by its type and name, as `auth` has it.
pub(super) struct Rule(pub &'static str);

impl Guard for Rule {
    async fn check(&self, context: &Context<'_>) -> async_graphql::Result<()> {
        let actor = context.data::<Actor>()?;
        if actor.may(self.0) {
            return Ok(());
        }
        Err(Fault::not_for(actor).into())
    }
}
