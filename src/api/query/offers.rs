//! The range as one looks through it.

use std::sync::Arc;

use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, ErrorExtensions, Object, Value};

use super::{LARGEST_PAGE_COST, USUAL_PAGE, bad_input, catalogue, catalogue_at, day, page_size};
use crate::api::allowance;
use crate::api::closed_set::OfferOrder;
use crate::api::cursor::{OfferCursor, cursor, position};
use crate::api::facet::Found;
use crate::api::filter::OfferFilter;
use crate::api::guard::Rule;
use crate::api::offer::Offer;
use crate::api::scalar::Date;
use crate::browse::{Browse, Filter, FilterInput, Window};
use crate::key::Key;
use crate::problem::Problem;
use crate::upkeep::{self, Whose};

/// A page of offers.
pub type OfferConnection = Connection<OfferCursor, Offer, Found>;

/// Questions to the range.
#[derive(Default)]
pub struct Offers;

/// Questions to the range.
#[Object]
impl Offers {
    /// The offers of a range, as one looks through them: all that a filter lets through, in an order, by the page.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    #[expect(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn offers(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What to look for; everything if left out.")] filter: Option<OfferFilter>,
        #[graphql(desc = "What stands first; by name if left out.")] order_by: Option<OfferOrder>,
        #[graphql(desc = "The day that decides states, steps and law; today if left out.")] on_date: Option<
            Date,
        >,
        #[graphql(
            desc = "How many from the front, at most 100; 25 if neither `first` nor `last` is asked for."
        )]
        first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the back, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
        #[graphql(
            name = "minRevision",
            desc = "The revision that the whole answer must at least be from: it waits up to 1.5 seconds for it, and says `STALE_REPLICA` if it does not come."
        )]
        _min_revision: Option<u64>,
    ) -> async_graphql::Result<OfferConnection> {
        let catalogue = catalogue(context)?;
        let on = day(context, on_date)?;
        let order = order_by.unwrap_or(OfferOrder::Name);
        if first.is_some() && last.is_some() {
            return Err(bad_input("`first` and `last` are asked for at once: leave one of them out."));
        }
        let first = first.or_else(|| last.is_none().then_some(USUAL_PAGE));
        let window = Window {
            after: after.map(|text| position("after", &text, order)).transpose()?,
            before: before.map(|text| position("before", &text, order)).transpose()?,
            first: first.map(|size| page_size("first", size)).transpose()?,
            last: last.map(|size| page_size("last", size)).transpose()?,
        };
        let input = filter.map(FilterInput::from).unwrap_or_default();
        let filter = Filter::check(&input, catalogue, on).map_err(|problems| unreadable(&problems))?;
        allowance::look_through(context, catalogue)?;
        let browse = Browse::new(catalogue, filter, on);
        let page = browse.page(order.into(), &window);
        allowance::take(context, page.offers.len())?;
        let found = Found::of(catalogue, browse);
        let mut connection = Connection::with_additional_fields(page.has_previous, page.has_next, found);
        connection.edges.extend(page.offers.into_iter().map(|(position, offer)| {
            let node = Offer { catalogue: Arc::clone(catalogue), offer };
            Edge::new(cursor(order, position), node)
        }));
        Ok(connection)
    }

    /// The offer with this slug; null if there is none.
    async fn offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug, as in `hvidovre-familieskolen`.")] slug: String,
        #[graphql(
            name = "minRevision",
            desc = "The revision that the whole answer must at least be from: it waits up to 1.5 seconds for it, and says `STALE_REPLICA` if it does not come."
        )]
        _min_revision: Option<u64>,
        #[graphql(desc = "As it was recorded at this revision, for those who are signed in.")]
        at_revision: Option<u64>,
    ) -> async_graphql::Result<Option<Offer>> {
        let catalogue = catalogue_at(context, "Query.offer.atRevision", at_revision).await?;
        let found = catalogue.offer(&slug).cloned();
        Ok(found.map(|offer| Offer { catalogue, offer }))
    }
}

/// Questions to what is to be looked at again.
#[derive(Default)]
pub struct Upkeep;

/// Questions to what is to be looked at again.
#[Object]
impl Upkeep {
    /// The offers of which what is said holds no longer: those that were never confirmed first, then those that have
    /// waited longest. What is closed is not among them.
    #[graphql(guard = "Rule(\"Query.staleOffers\")", complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn stale_offers(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The day; today if left out.")] on_date: Option<Date>,
        #[graphql(desc = "The municipality whose range it is, by code or name; all if left out.")]
        municipality: Option<String>,
        #[graphql(desc = "Who provides them, by the organisation's key; whoever if left out.")]
        provider: Option<String>,
        #[graphql(desc = "How many, at most 100; 25 if left out.")] first: Option<i32>,
    ) -> async_graphql::Result<Vec<Offer>> {
        let catalogue = catalogue(context)?;
        let most = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let provider = provider.map(|key| Key::parse(&key)).transpose();
        let provider = provider.map_err(|problem| bad_input(problem.within("provider").to_string()))?;
        let whose =
            Whose { municipality: super::municipality(catalogue, municipality.as_deref())?, provider };
        allowance::look_through(context, catalogue)?;
        let found = upkeep::stale(catalogue, &whose, day(context, on_date)?);
        let found = found.into_iter().take(most).cloned();
        Ok(found.map(|offer| Offer { catalogue: Arc::clone(catalogue), offer }).collect())
    }
}

/// A filter that cannot be read: every fault with its field and what to do about it.
fn unreadable(problems: &[Problem]) -> async_graphql::Error {
    let said: Vec<String> =
        problems.iter().map(|problem| problem.clone().within("filter").to_string()).collect();
    let fields = problems.iter().map(|problem| Value::from(format!("filter.{}", problem.field))).collect();
    bad_input(said.join(" ")).extend_with(|_, extensions| extensions.set("fields", Value::List(fields)))
}
