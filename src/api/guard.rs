//! The rule that a question or a change needs, asked before it is begun.

use async_graphql::{Context, Guard};

use super::fault::{Code, Fault};
use crate::auth::{Actor, Role};

/// The rule of a question or a change, by its type and name, as `auth` has it.
pub(super) struct Rule(pub &'static str);

impl Guard for Rule {
    async fn check(&self, context: &Context<'_>) -> async_graphql::Result<()> {
        let actor = context.data::<Actor>()?;
        if actor.may(self.0) {
            return Ok(());
        }
        Err(match actor.id {
            None => {
                let message = "This is for those who sign in: send a token as Authorization: Bearer.";
                Fault::new(Code::Unauthenticated, message)
            }
            Some(_) if actor.role == Role::Public => {
                Fault::new(Code::Forbidden, "This account has no role in Vifte: ask whoever runs it for one.")
            }
            Some(_) => Fault::new(Code::Forbidden, "The role of this token may not do this."),
        }
        .into())
    }
}
