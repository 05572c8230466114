//! Which offers fit a need.

use std::sync::Arc;

use async_graphql::{Context, Object};

use super::{catalogue, catalogue_at};
use crate::api::allowance;
use crate::api::fault::{Code, Fault};
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
    #[expect(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn suggest(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked.")] need: NeedInput,
        #[graphql(desc = "The day the offers are wanted; the day of asking if left out.")] on_date: Option<
            Date,
        >,
        #[graphql(desc = "The moment of asking, which decides whom one can reach; now if left out.")]
        at: Option<DateTime>,
        #[graphql(
            name = "minRevision",
            desc = "The revision that the whole answer must at least be from: it waits up to 1.5 seconds for it, and says `STALE_REPLICA` if it does not come."
        )]
        _min_revision: Option<u64>,
        #[graphql(
            desc = "Answers with what had been recorded at this revision, for those who are signed in; with `onDate` and `at` as they were, it is the answer of then."
        )]
        at_revision: Option<u64>,
        #[graphql(
            desc = "The `ruleVersion` that is to answer; it is refused with `RULE_VERSION_MISMATCH` if others answer now."
        )]
        rule_version: Option<String>,
    ) -> async_graphql::Result<Answer> {
        refuse_other_rules(rule_version.as_deref())?;
        let catalogue = &catalogue_at(context, "Query.suggest.atRevision", at_revision).await?;
        let app = context.data::<Arc<App>>()?;
        let need = app.asked_by(context.data()?, need.into());
        let circumstances = app.circumstances(on_date.map(|date| date.0), at.map(|at| at.0.to_utc()));
        let answer = answer::suggest(catalogue, &need, &circumstances);
        allowance::take(context, things(&answer))?;
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
        #[graphql(
            name = "minRevision",
            desc = "The revision that the whole answer must at least be from: it waits up to 1.5 seconds for it, and says `STALE_REPLICA` if it does not come."
        )]
        _min_revision: Option<u64>,
    ) -> async_graphql::Result<Option<Answer>> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let Some(running) = catalogue.offer(&offer) else { return Ok(None) };
        let need = need.map_or_else(|| need::NeedInput::words("", need::Asker::GeneralStaff), Into::into);
        let need = app.asked_by(context.data()?, need);
        let circumstances = app.circumstances(on_date.map(|date| date.0), at.map(|at| at.0.to_utc()));
        let answer = answer::step_down(catalogue, running, &need, &circumstances);
        allowance::take(context, things(&answer))?;
        Ok(Some(Answer::of(catalogue, need.text.as_str(), answer, &circumstances)))
    }
}

/// Refuses to answer by other rules than those asked for.
fn refuse_other_rules(wanted: Option<&str>) -> async_graphql::Result<()> {
    if wanted.is_none_or(|wanted| wanted == answer::RULE_VERSION) {
        return Ok(());
    }
    let message =
        format!("The rules that answer now are version {}: leave out ruleVersion.", answer::RULE_VERSION);
    Err(Fault::new(Code::RuleVersionMismatch, message).into())
}

/// How many things a suggestion is counted as: its offer, its steps, and why it fits.
const SUGGESTION: usize = 10;

/// How many things an answer holds.
fn things(answer: &answer::Answer) -> usize {
    let matches = &answer.matches;
    let lists = [&matches.suggestions, &matches.general, &matches.outside, &matches.uncalled_placements];
    lists.iter().map(|list| list.len() * SUGGESTION).sum()
}
