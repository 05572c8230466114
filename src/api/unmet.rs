//! Needs that the range had nothing for, as GraphQL counts and tells them.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::closed_set::AgeBand;
use super::fault::Fault;
use super::guard::Rule;
use super::proposal::{camel, user_errors};
use super::query::{bad_input, catalogue};
use super::suggestion::UserError;
use super::vocabulary::{Concept, Step};
use crate::app::App;
use crate::auth::Actor;
use crate::catalogue::Catalogue;
use crate::unmet;

/// A need that the range had nothing for. It says nothing of a child but roughly how old.
#[derive(Debug, InputObject)]
pub struct UnmetNeedInput {
    /// What was needed help with, or by whom: the key of a problem area or a target group.
    concept: String,
    /// How old the child is.
    age_band: AgeBand,
    /// The step on which something was wanted, by rank on the municipality's staircase.
    step: i32,
    /// The municipality, by code or name; the home municipality if left out.
    municipality: Option<String>,
}

/// Counting of needs.
#[derive(Default)]
pub struct CountedNeeds;

/// Counting of needs.
#[Object]
impl CountedNeeds {
    /// Counts a need that the range had nothing for. Nothing but the count is kept.
    #[graphql(guard = "Rule(\"Mutation.recordUnmetNeed\")")]
    async fn record_unmet_need(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The need.")] input: UnmetNeedInput,
    ) -> async_graphql::Result<UnmetNeedPayload> {
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let UnmetNeedInput { concept, age_band, step, municipality } = input;
        let input = unmet::UnmetNeedInput { municipality, concept, band: age_band.into(), step };
        Ok(match app.record_unmet_need(actor, &input).await {
            Ok(()) => UnmetNeedPayload { counted: true, user_errors: Vec::new() },
            Err(refusal) => UnmetNeedPayload { counted: false, user_errors: user_errors(refusal, camel)? },
        })
    }
}

/// What came of counting a need.
#[derive(SimpleObject)]
pub struct UnmetNeedPayload {
    /// Whether it was counted.
    counted: bool,
    /// Everything that was wrong; nothing was counted if there is anything.
    user_errors: Vec<UserError>,
}

/// Questions to the counts.
#[derive(Default)]
pub struct UnmetNeeds;

/// Questions to the counts.
#[Object]
impl UnmetNeeds {
    /// How often the range had nothing for a need: by quarter, those that are over, and never fewer than five. There are
    /// no sums, so that nothing smaller can be worked out.
    #[graphql(guard = "Rule(\"Query.unmetNeeds\")", complexity = "100 * child_complexity + 1")]
    async fn unmet_needs(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The municipality, by code or name; the home municipality if left out.")]
        municipality: Option<String>,
    ) -> async_graphql::Result<Vec<UnmetNeed>> {
        let catalogue = catalogue(context)?;
        let named = municipality.map(|named| catalogue.range_of(&named)).transpose();
        let named = named.map_err(|problem| bad_input(problem.within("municipality").to_string()))?;
        let Some(whose) = named.or(catalogue.content().home) else {
            return Err(bad_input("There is no home municipality: name one as `municipality`."));
        };
        let app = context.data::<Arc<App>>()?;
        let found = app.unmet_needs(whose).await.map_err(|error| {
            tracing::error!(%error, "the store cannot be read");
            async_graphql::Error::from(Fault::ours())
        })?;
        super::allowance::take(context, found.len())?;
        let today = app.today();
        let staircase = catalogue.staircase(Some(whose), today);
        let told = found.iter().map(|counted| {
            let step = staircase.and_then(|staircase| staircase.step(&counted.need.step)).map(Step::of);
            UnmetNeed::of(catalogue, counted, step)
        });
        Ok(told.collect())
    }
}

/// How often the range had nothing for a need in a quarter.
#[derive(SimpleObject)]
pub struct UnmetNeed {
    /// The year.
    year: i32,
    /// Which of its quarters, 1 to 4.
    quarter: u32,
    /// What was needed help with, or by whom; null if it is no longer in the vocabulary.
    concept: Option<Concept>,
    /// How old the children were.
    age_band: AgeBand,
    /// The step on which something was wanted; null if the staircase has it no longer.
    step: Option<Step>,
    /// How many, five at least.
    count: u32,
}

impl UnmetNeed {
    fn of(catalogue: &Arc<Catalogue>, counted: &unmet::Counted, step: Option<Step>) -> Self {
        Self {
            year: counted.quarter.year,
            quarter: counted.quarter.number,
            concept: Concept::of(catalogue, &counted.need.concept),
            age_band: counted.need.band.into(),
            step,
            count: counted.count,
        }
    }
}
