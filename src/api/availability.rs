//! How offers can be had, as GraphQL shows it, and how somebody says so.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::guard::Rule;
use super::offer::Offer;
use super::proposal::{camel, user_errors};
use super::scalar::Date;
use super::suggestion::UserError;
use crate::app::{App, CapacitySaid, CourseRunSaid, Refusal, WayNamed};
use crate::auth::Actor;
use crate::{availability, offer};

/// Places and waiting as they were on a day (kapacitet).
#[derive(SimpleObject)]
pub struct Capacity {
    /// How many places there are; null if not stated.
    places: Option<u16>,
    /// How many of them are free; null if not stated, which is not none.
    free: Option<u16>,
    /// How many children, young people or families wait; null if not stated.
    waiting: Option<u16>,
    /// The day it was so.
    as_of: Date,
}

impl Capacity {
    pub(super) fn of(known: &availability::Capacity) -> Self {
        let availability::Capacity { places, free, waiting, as_of } = *known;
        Self { places, free, waiting, as_of: Date(as_of) }
    }
}

/// A course that begins on a day (hold).
#[derive(SimpleObject)]
pub struct CourseRun {
    /// Its first day.
    starts: Date,
    /// The last day to sign up; null if not stated.
    sign_up_by: Option<Date>,
    /// How many seats it has; null if not stated.
    seats: Option<u16>,
    /// How many of them were free on the day it was said; null if not stated.
    free: Option<u16>,
    /// The day it was so.
    as_of: Date,
}

impl CourseRun {
    pub(super) fn of(run: &availability::CourseRun) -> Self {
        let availability::CourseRun { starts, sign_up_by, seats, free, as_of } = *run;
        let sign_up_by = sign_up_by.map(Date);
        Self { starts: Date(starts), sign_up_by, seats, free, as_of: Date(as_of) }
    }
}

/// Places and waiting, as told.
#[derive(Debug, Clone, Copy, InputObject)]
pub struct CapacityInput {
    /// How many places there are.
    places: Option<u16>,
    /// How many of them are free.
    free: Option<u16>,
    /// How many children, young people or families wait.
    waiting: Option<u16>,
    /// The day it was so; today if left out.
    as_of: Option<Date>,
}

/// A course, as told.
#[derive(Debug, Clone, Copy, InputObject)]
pub struct CourseRunInput {
    /// Its first day. What was told before of the one that begins then is replaced.
    starts: Date,
    /// The last day to sign up.
    sign_up_by: Option<Date>,
    /// How many seats it has.
    seats: Option<u16>,
    /// How many of them are free.
    free: Option<u16>,
    /// The day it was so; today if left out.
    as_of: Option<Date>,
}

/// Changes of how offers can be had.
#[derive(Default)]
pub struct Availabilities;

/// Changes of how offers can be had. Whoever writes about an offer tells it, and it is seen at once.
#[Object]
impl Availabilities {
    /// Tells how many places a way of giving an offer has, and who waits. It holds for 30 days.
    #[graphql(guard = "Rule(\"Mutation.recordCapacity\")")]
    async fn record_capacity(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The key of the way it is given; the only one if left out.")] variant: Option<
            String,
        >,
        #[graphql(desc = "The numbers; one at least.")] input: CapacityInput,
    ) -> async_graphql::Result<AvailabilityPayload> {
        let CapacityInput { places, free, waiting, as_of } = input;
        let said = CapacitySaid { places, free, waiting, as_of: as_of.map(|day| day.0) };
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let way = WayNamed { offer: slug, variant };
        AvailabilityPayload::of(app, app.record_capacity(actor, way, said).await)
    }

    /// Takes away what was told of places and waiting: nothing is known of them then.
    #[graphql(guard = "Rule(\"Mutation.removeCapacity\")")]
    async fn remove_capacity(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The key of the way it is given; the only one if left out.")] variant: Option<
            String,
        >,
    ) -> async_graphql::Result<AvailabilityPayload> {
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let way = WayNamed { offer: slug, variant };
        AvailabilityPayload::of(app, app.remove_capacity(actor, way).await)
    }

    /// Tells that a course begins on a day. Its seats hold for 30 days.
    #[graphql(guard = "Rule(\"Mutation.recordCourseRun\")")]
    async fn record_course_run(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The key of the way it is given; the only one if left out.")] variant: Option<
            String,
        >,
        #[graphql(desc = "The course.")] input: CourseRunInput,
    ) -> async_graphql::Result<AvailabilityPayload> {
        let CourseRunInput { starts, sign_up_by, seats, free, as_of } = input;
        let [sign_up_by, as_of] = [sign_up_by, as_of].map(|day| day.map(|day| day.0));
        let said = CourseRunSaid { starts: starts.0, sign_up_by, seats, free, as_of };
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let way = WayNamed { offer: slug, variant };
        AvailabilityPayload::of(app, app.record_course_run(actor, way, said).await)
    }

    /// Takes away a course that does not begin after all.
    #[graphql(guard = "Rule(\"Mutation.removeCourseRun\")")]
    async fn remove_course_run(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug.")] slug: String,
        #[graphql(desc = "The key of the way it is given; the only one if left out.")] variant: Option<
            String,
        >,
        #[graphql(desc = "The course's first day.")] starts: Date,
    ) -> async_graphql::Result<AvailabilityPayload> {
        let (app, actor) = (context.data::<Arc<App>>()?, context.data::<Actor>()?);
        let way = WayNamed { offer: slug, variant };
        AvailabilityPayload::of(app, app.remove_course_run(actor, way, starts.0).await)
    }
}

/// What came of telling how an offer can be had.
#[derive(SimpleObject)]
pub struct AvailabilityPayload {
    /// The offer, with what is known of it now; null if nothing came of it.
    offer: Option<Offer>,
    /// Everything that was wrong; nothing was changed if there is anything.
    user_errors: Vec<UserError>,
    /// The revision of what is published now; a question that names it as `minRevision` sees this change.
    catalogue_revision: u64,
}

impl AvailabilityPayload {
    fn of(app: &App, came: Result<Arc<offer::Offer>, Refusal>) -> async_graphql::Result<Self> {
        let catalogue = app.catalogue();
        let catalogue_revision = catalogue.revision();
        Ok(match came {
            Ok(offer) => {
                Self { offer: Some(Offer { catalogue, offer }), user_errors: Vec::new(), catalogue_revision }
            }
            Err(refusal) => {
                Self { offer: None, user_errors: user_errors(refusal, camel)?, catalogue_revision }
            }
        })
    }
}
