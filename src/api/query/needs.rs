//! Which offers fit a need.

use std::sync::Arc;

use async_graphql::{Context, Object};

use super::catalogue;
use crate::api::input::NeedInput;
use crate::api::scalar::{Date, DateTime};
use crate::api::suggestion::Answer;
use crate::app::App;
use crate::{answer, need};

/// Questions with a need.
#[derive(Default)]
pub struct Needs;

/// Questions with a need.
#[Object]
impl Needs {
    /// Which offers fit a need, least intrusive first, and why; danger before everything else.
    async fn suggest(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked.")] need: NeedInput,
        #[graphql(desc = "The day the offers are wanted; the day of asking if left out.")] on_date: Option<
            Date,
        >,
        #[graphql(
            desc = "The moment of asking, which decides whom one can reach; now if left out. With it, and the revision, the answer to a question is always the same."
        )]
        at: Option<DateTime>,
    ) -> async_graphql::Result<Answer> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let need = need::NeedInput::from(need);
        let circumstances = app.circumstances(on_date.map(|date| date.0), at.map(|at| at.0.to_utc()));
        let answer = answer::suggest(catalogue, &need, &circumstances);
        Ok(Answer::of(catalogue, need.text.as_str(), answer, &circumstances))
    }

    /// What a family could have instead of a running offer, closer to everyday life: the offers on lower steps
    /// that the same need fits. Null if there is no such offer.
    async fn step_down(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The slug of the offer that runs now.")] offer: String,
        #[graphql(
            desc = "The need; what the running offer helps with if left out. An offer that states no target group and no problem area needs one."
        )]
        need: Option<NeedInput>,
        #[graphql(desc = "The day the offers are wanted; the day of asking if left out.")] on_date: Option<
            Date,
        >,
        #[graphql(desc = "The moment of asking, as for `suggest`; now if left out.")] at: Option<DateTime>,
    ) -> async_graphql::Result<Option<Answer>> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let Some(running) = catalogue.offer(&offer) else { return Ok(None) };
        let need = need.map_or_else(|| need::NeedInput::words("", need::Asker::GeneralStaff), Into::into);
        let circumstances = app.circumstances(on_date.map(|date| date.0), at.map(|at| at.0.to_utc()));
        let answer = answer::step_down(catalogue, running, &need, &circumstances);
        Ok(Some(Answer::of(catalogue, need.text.as_str(), answer, &circumstances)))
    }
}
