//! The questions that can be asked.

use std::sync::Arc;

use async_graphql::connection::{Connection, CursorType, Edge, EmptyFields, query};
use async_graphql::{Context, ErrorExtensions, ID, Interface, Object};
use chrono::NaiveDate;

use super::Snapshot;
use super::closed_set::Scheme;
use super::input::NeedInput;
use super::offer::Offer;
use super::scalar::Date;
use super::suggestion::Answer;
use super::vocabulary::{Concept, LegalReference, Staircase};
use crate::app::App;
use crate::catalogue::Catalogue;
use crate::danish;
use crate::key::{Key, MunicipalityCode};
use crate::{answer, law, need};

/// The most items a page may have.
const LARGEST_PAGE: i32 = 100;
/// How many items a page has unless asked otherwise.
const USUAL_PAGE: i32 = 25;

/// A page of offers.
pub type OfferConnection = Connection<SlugCursor, Offer, EmptyFields, EmptyFields>;

/// Every question. A question is answered from one snapshot of what is published.
pub struct Query;

/// Anything with a global id.
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Global id."))]
pub enum Node {
    /// An offer.
    Offer(Offer),
    /// A concept.
    Concept(Concept),
}

/// The global id of a thing: its type and its key.
pub fn global_id(kind: &str, key: &str) -> ID {
    ID(format!("{kind}:{key}"))
}

/// The day a question is about: the one named, or today in Danish time.
pub fn day(context: &Context<'_>, named: Option<Date>) -> async_graphql::Result<NaiveDate> {
    let app = context.data::<Arc<App>>()?;
    Ok(app.circumstances(named.map(|date| date.0)).on)
}

fn catalogue<'a>(context: &'a Context<'_>) -> async_graphql::Result<&'a Arc<Catalogue>> {
    Ok(&context.data::<Snapshot>()?.0)
}

/// What a page costs before it runs, whatever its size: an argument that is a variable left out cannot be read
/// there without refusing the query.
const LARGEST_PAGE_COST: usize = 100;

/// A page size that may be asked for.
fn page_size(asked: i32) -> async_graphql::Result<usize> {
    let size = usize::try_from(asked).ok().filter(|_| asked <= LARGEST_PAGE);
    size.ok_or_else(|| bad_input(format!("A page has 0 to {LARGEST_PAGE} items.")))
}

fn bad_input(message: impl Into<String>) -> async_graphql::Error {
    async_graphql::Error::new(message).extend_with(|_, extensions| extensions.set("code", "BAD_USER_INPUT"))
}

/// Every question. A question is answered from one snapshot of what is published.
#[Object]
impl Query {
    /// Which offers fit a need, least intrusive first, and why; danger before everything else.
    async fn suggest(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked.")] need: NeedInput,
        #[graphql(desc = "The day the offers are wanted; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<Answer> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let need = need::NeedInput::from(need);
        let answer = answer::suggest(catalogue, &need, &app.circumstances(on_date.map(|date| date.0)));
        Ok(Answer::of(catalogue, need.text.as_str(), answer))
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
        #[graphql(desc = "The day the offers are wanted; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<Option<Answer>> {
        let catalogue = catalogue(context)?;
        let app = context.data::<Arc<App>>()?;
        let Some(running) = catalogue.offer(&offer) else { return Ok(None) };
        let need = need.map_or_else(|| need::NeedInput::words("", need::Asker::GeneralStaff), Into::into);
        let circumstances = app.circumstances(on_date.map(|date| date.0));
        let answer = answer::step_down(catalogue, running, &need, &circumstances);
        Ok(Some(Answer::of(catalogue, need.text.as_str(), answer)))
    }

    /// The offers of a range, by slug.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn offers(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "A municipality's code or name; all if left out.")] municipality: Option<String>,
        #[graphql(desc = "How many from the front, at most 100.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the back, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> async_graphql::Result<OfferConnection> {
        let catalogue = catalogue(context)?;
        let code = municipality.as_deref().map(|name| municipality_named(catalogue, name)).transpose()?;
        for size in [first, last].into_iter().flatten() {
            page_size(size)?;
        }
        let first = first.or_else(|| last.is_none().then_some(USUAL_PAGE));
        query(after, before, first, last, |after, before, first, last| async move {
            Ok::<_, async_graphql::Error>(offer_page(catalogue, code, after, before, first, last))
        })
        .await
        .map_err(|error| if error.extensions.is_none() { bad_input(error.message) } else { error })
    }

    /// The offer with this slug; null if there is none.
    async fn offer(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The offer's slug, as in `hvidovre-familieskolen`.")] slug: String,
    ) -> async_graphql::Result<Option<Offer>> {
        let catalogue = catalogue(context)?;
        let found = catalogue.offer(&slug).cloned();
        Ok(found.map(|offer| Offer { catalogue: Arc::clone(catalogue), offer }))
    }

    /// The staircase a municipality's offers stand on: its own if it has one in force, else the national one.
    async fn staircase(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "A municipality's code or name; the national staircase if left out.")] municipality: Option<String>,
        #[graphql(desc = "The day; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<Option<Staircase>> {
        let catalogue = catalogue(context)?;
        let code = municipality.as_deref().map(|name| municipality_named(catalogue, name)).transpose()?;
        Ok(catalogue.staircase(code, day(context, on_date)?).map(Staircase::of))
    }

    /// Concepts of the vocabulary, by key.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn concepts(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only of this scheme.")] scheme: Option<Scheme>,
        #[graphql(desc = "Only those with a word that holds this; case and æ/ae do not matter.")]
        search: Option<String>,
        #[graphql(desc = "How many, at most 100; 25 if left out.")] first: Option<i32>,
    ) -> async_graphql::Result<Vec<Concept>> {
        let catalogue = catalogue(context)?;
        let most = page_size(first.unwrap_or(USUAL_PAGE))?;
        let wanted = danish::fold(search.as_deref().unwrap_or_default().trim());
        let named = |concept: &&crate::concept::Concept| {
            wanted.is_empty()
                || concept.labels.iter().any(|label| danish::fold(&label.text).contains(&wanted))
        };
        let of_scheme =
            |concept: &&crate::concept::Concept| scheme.is_none_or(|scheme| scheme == concept.scheme.into());
        let found = catalogue.content().vocabulary.concepts().filter(of_scheme).filter(named);
        Ok(found.take(most).filter_map(|concept| Concept::of(catalogue, &concept.key)).collect())
    }

    /// What a typed legal reference means on a day: «52.3.3», «§ 32, stk. 1, nr. 5», «servicelovens § 11».
    /// Null if the text holds none that the table knows.
    async fn legal_reference(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The reference as typed.")] text: String,
        #[graphql(
            desc = "The day; today if left out. A running measure keeps the law of its decision date."
        )]
        on_date: Option<Date>,
    ) -> async_graphql::Result<Option<LegalReference>> {
        let catalogue = catalogue(context)?;
        let law = &catalogue.content().law;
        let on = day(context, on_date)?;
        let typed = law::find(&text).into_iter();
        let resolution = typed.filter_map(|found| law.resolve(&found.reference, on)).next();
        Ok(resolution.and_then(|resolution| LegalReference::of(catalogue, &resolution)))
    }

    /// The thing with this global id; null if there is none.
    async fn node(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "A global id, as `id` of a node gave it.")] id: ID,
    ) -> async_graphql::Result<Option<Node>> {
        let catalogue = catalogue(context)?;
        Ok(match id.split_once(':') {
            Some(("Offer", slug)) => catalogue.offer(slug).map(|offer| {
                Node::Offer(Offer { catalogue: Arc::clone(catalogue), offer: Arc::clone(offer) })
            }),
            Some(("Concept", key)) => {
                let key = Key::parse(key).ok();
                key.and_then(|key| Concept::of(catalogue, &key)).map(Node::Concept)
            }
            _ => None,
        })
    }
}

fn municipality_named(catalogue: &Catalogue, name: &str) -> async_graphql::Result<MunicipalityCode> {
    let found = catalogue.municipality(name);
    found.map(|municipality| municipality.code).ok_or_else(|| {
        let known: Vec<&str> =
            catalogue.content().municipalities.values().map(|one| one.name.as_str()).collect();
        bad_input(format!("No such municipality here. There are offers from {}.", known.join(", ")))
    })
}

fn offer_page(
    catalogue: &Arc<Catalogue>,
    municipality: Option<MunicipalityCode>,
    after: Option<SlugCursor>,
    before: Option<SlugCursor>,
    first: Option<usize>,
    last: Option<usize>,
) -> OfferConnection {
    let of_range =
        catalogue.offers().iter().filter(|offer| municipality.is_none_or(|code| offer.municipality == code));
    let all: Vec<_> = of_range.collect();
    let from = after
        .as_ref()
        .map_or(0, |cursor| all.partition_point(|offer| offer.slug.as_str() <= cursor.0.as_str()));
    let to = before
        .as_ref()
        .map_or(all.len(), |cursor| all.partition_point(|offer| offer.slug.as_str() < cursor.0.as_str()));
    let to = to.max(from);
    let (mut start, mut end) = (from, to);
    if let Some(first) = first {
        end = end.min(start.saturating_add(first));
    }
    if let Some(last) = last {
        start = start.max(end.saturating_sub(last));
    }
    let mut connection = Connection::new(start > 0, end < all.len());
    connection.edges.extend(all[start..end].iter().map(|offer| {
        let node = Offer { catalogue: Arc::clone(catalogue), offer: Arc::clone(offer) };
        Edge::new(SlugCursor(offer.slug.to_string()), node)
    }));
    connection
}

/// A place in a list by slug: it stays right when offers come and go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlugCursor(String);

impl CursorType for SlugCursor {
    type Error = crate::problem::Problem;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        Key::parse(text).map(|key| Self(key.to_string()))
    }

    fn encode_cursor(&self) -> String {
        self.0.clone()
    }
}
