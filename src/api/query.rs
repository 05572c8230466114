//! The questions that can be asked, by what they are about.

mod changes;
mod follow_up;
mod guide;
mod needs;
mod nodes;
mod offers;
mod reference;

pub use nodes::{Node, global_id};
pub use offers::OfferConnection;

use std::sync::Arc;

use async_graphql::{Context, Guard as _, MergedObject};
use chrono::NaiveDate;

use super::Snapshot;
use super::fault::{Code, Fault};
use super::guard::Rule;
use super::scalar::Date;
use super::unmet::UnmetNeeds;
use crate::app::App;
use crate::catalogue::Catalogue;
use crate::key::MunicipalityCode;

/// The most items a page may have.
const LARGEST_PAGE: i32 = 100;
/// How many items a page has unless asked otherwise.
pub(super) const USUAL_PAGE: i32 = 25;

/// What a page costs before it runs, whatever its size: an argument that is a variable left out cannot be read
/// there without refusing the query.
pub(super) const LARGEST_PAGE_COST: usize = 100;

/// Every question. A question is answered from one snapshot of what is published.
#[derive(MergedObject, Default)]
pub struct Query(
    needs::Needs,
    guide::Guide,
    follow_up::FollowUps,
    offers::Offers,
    reference::Reference,
    nodes::Nodes,
    changes::Changes,
    UnmetNeeds,
    offers::Upkeep,
);

/// The day a question is about: the one named, or today in Danish time.
pub fn day(context: &Context<'_>, named: Option<Date>) -> async_graphql::Result<NaiveDate> {
    let app = context.data::<Arc<App>>()?;
    Ok(named.map_or_else(|| app.today(), |date| date.0))
}

pub(super) fn catalogue<'a>(context: &'a Context<'_>) -> async_graphql::Result<&'a Arc<Catalogue>> {
    Ok(&context.data::<Snapshot>()?.0)
}

/// The snapshot at the revision that an argument names, for those who may read what was; that of the moment if none is
/// named. `rule` is the argument's.
async fn catalogue_at(
    context: &Context<'_>,
    rule: &'static str,
    named: Option<u64>,
) -> async_graphql::Result<Arc<Catalogue>> {
    let Some(named) = named else { return Ok(Arc::clone(catalogue(context)?)) };
    Rule(rule).check(context).await?;
    let found = context.data::<Arc<App>>()?.catalogue_at(named).await.map_err(|error| {
        tracing::error!(%error, "an earlier revision cannot be read");
        async_graphql::Error::from(Fault::ours())
    })?;
    found.ok_or_else(|| {
        bad_input("`atRevision` has not come yet: take a `catalogueRevision` that was answered.")
    })
}

/// A size that may be asked for of a page, by the argument that asks for it.
pub(super) fn page_size(argument: &str, asked: i32) -> async_graphql::Result<usize> {
    let size = usize::try_from(asked).ok().filter(|_| asked <= LARGEST_PAGE);
    size.ok_or_else(|| {
        bad_input(format!("A page has 0 to {LARGEST_PAGE} items: choose `{argument}` within that."))
    })
}

/// A revision, by the argument that names it.
pub fn revision(argument: &str, named: i32) -> async_graphql::Result<u64> {
    u64::try_from(named).map_err(|_| {
        bad_input(format!("`{argument}` is a revision: take a `catalogueRevision` that was answered."))
    })
}

/// A fault that whoever asks can put right.
pub fn bad_input(message: impl Into<String>) -> async_graphql::Error {
    Fault::new(Code::BadUserInput, message).into()
}

/// The municipality that an argument names, if it names one.
pub(super) fn municipality(
    catalogue: &Catalogue,
    named: Option<&str>,
) -> async_graphql::Result<Option<MunicipalityCode>> {
    let code = named.map(|name| catalogue.range_of(name)).transpose();
    code.map_err(|problem| bad_input(problem.within("municipality").to_string()))
}
