//! Whom somebody who is worried turns to.

use std::sync::Arc;

use async_graphql::{Context, Object};

use super::{LARGEST_PAGE_COST, USUAL_PAGE, catalogue, municipality, page_size};
use crate::api::guidance::{Institution, PointOfContact, SituationInput};
use crate::api::scalar::DateTime;
use crate::app::App;
use crate::auth::Actor;
use crate::guide::{self, point_of_contact};

/// Questions of those who are worried.
#[derive(Default)]
pub struct Guide;

/// Questions of those who are worried.
#[Object]
impl Guide {
    /// Whom somebody who is worried about a child turns to, what they do first, what the parents are told, whether a case
    /// is opened, and the duty to notify; danger before everything else. Contact points that are for the municipality's
    /// own staff are named to those who are signed in.
    async fn point_of_contact(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The situation.")] situation: SituationInput,
        #[graphql(desc = "The moment of asking, which decides whom one can reach; now if left out.")]
        at: Option<DateTime>,
        #[graphql(
            name = "minRevision",
            desc = "The revision that the whole answer must at least be from: it waits up to 1.5 seconds for it, and says `STALE_REPLICA` if it does not come."
        )]
        _min_revision: Option<u64>,
    ) -> async_graphql::Result<PointOfContact> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let viewer = context.data::<Actor>()?.audience();
        let circumstances = app.circumstances(None, at.map(|at| at.0.to_utc()));
        let situation: guide::SituationInput = situation.into();
        let guidance = point_of_contact(catalogue, &situation, &circumstances, viewer);
        Ok(PointOfContact::of(catalogue, &situation, guidance, &circumstances))
    }

    /// Schools, daycare and clubs, by name.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn institutions(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "A municipality's code or name; the home municipality if left out.")]
        municipality: Option<String>,
        #[graphql(desc = "How many, at most 100; 25 if left out.")] first: Option<i32>,
    ) -> async_graphql::Result<Vec<Institution>> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let whose = self::municipality(catalogue, municipality.as_deref())?.or(catalogue.content().home);
        let size = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let (viewer, today) = (context.data::<Actor>()?.audience(), app.today());
        let places = guide::places(catalogue, whose).into_iter().take(size);
        Ok(places.map(|place| Institution::of(catalogue, place, viewer, today)).collect())
    }
}
