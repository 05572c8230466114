//! When to look again at what was decided.

use std::sync::Arc;

use async_graphql::{Context, Object};

use super::catalogue;
use crate::api::allowance;
use crate::api::follow_up::FollowUpPlan;
use crate::api::scalar::Date;
use crate::app::App;
use crate::follow_up_plan::{self, Asked};

/// The most that one plan costs before it runs: its days and its rules.
const PLAN_COST: usize = 20;

/// Questions of when to look again.
#[derive(Default)]
pub struct FollowUps;

/// Questions of when to look again.
#[Object]
impl FollowUps {
    /// When to look again at a measure (opfølgning): what the law and the municipality say, and the days from a start that is
    /// kept nowhere. Name an offer or a step, and no more than one of them. Where the law leaves it to the first follow-up
    /// there is no day after that.
    #[graphql(complexity = "PLAN_COST * child_complexity + 1")]
    #[expect(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn follow_up_plan(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer, by slug.")] offer: Option<String>,
        #[graphql(
            desc = "Which way the offer is given, by the variant's key; it can be left out where there is one."
        )]
        variant: Option<String>,
        #[graphql(desc = "The step, by key or rank, if no offer is named.")] step: Option<String>,
        #[graphql(desc = "The day the measure begins; at most 25 years ago and 5 years ahead.")] start: Date,
        #[graphql(desc = "Who follows up, by code or name; the home municipality if left out.")]
        municipality: Option<String>,
        #[graphql(desc = "The day it was decided, which says what law holds for it; the start if left out.")]
        decided_on: Option<Date>,
        #[graphql(desc = "How many days of each rule, 1 to 100; those of the first year if left out.")]
        first: Option<i32>,
    ) -> async_graphql::Result<FollowUpPlan> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let asked = Asked {
            offer: offer.as_deref(),
            variant: variant.as_deref(),
            step: step.as_deref(),
            start: start.0,
            decided_on: decided_on.map(|day| day.0),
            municipality: municipality.as_deref(),
            first,
        };
        let plan = follow_up_plan::plan(catalogue, &asked, app.today());
        let answered = FollowUpPlan::of(catalogue, plan, app.clock().now().to_utc());
        allowance::take(context, answered.things())?;
        Ok(answered)
    }
}
