//! One offer (`/offers/SLUG`): all that is known of it in plain language, and what is not stated.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use super::card::{Linked, linked};
use super::contact::{self, Contact};
use super::facts::{self, Facts, Way};
use super::outward::{self, Outward};
use super::standing::Work;
use super::visitor::Visitor;
use super::{Here, Shell, page, told};
use crate::app::App;
use crate::catalogue::Catalogue;
use crate::offer::Offer;
use crate::source::SourceRef;
use crate::wording;

#[derive(Template)]
#[template(path = "offer.html")]
struct OfferPage<'a> {
    shell: Shell,
    offer: &'a Offer,
    municipality: String,
    provider: Option<String>,
    /// Why it cannot be had now.
    closed: Option<String>,
    /// What to be aware of before all else.
    caveats: Vec<String>,
    for_whom: Facts,
    what: Facts,
    ways: Vec<Way>,
    contacts: Vec<Contact>,
    less_intrusive: Vec<Linked>,
    more_intrusive: Vec<Linked>,
    combines_with: Vec<Linked>,
    /// When it was so, and who said it.
    assured: String,
    sources: Vec<Outward>,
    /// What no source states.
    unknown: Vec<&'static str>,
    /// What one who may write about it can do.
    work: Option<Work>,
    reads_history: bool,
}

/// The page of the offer with this slug.
pub async fn shown(State(app): State<Arc<App>>, visitor: Visitor, Path(slug): Path<String>) -> Response {
    let catalogue = app.catalogue();
    match catalogue.offer(&slug) {
        Some(offer) => {
            let work = Work::of(&catalogue, &visitor, offer);
            with_work(&app, &visitor, &catalogue, offer, StatusCode::OK, work)
        }
        None => told::not_found(&app, &visitor),
    }
}

/// The page of an offer, with what one who may write about it can do there.
pub fn with_work(
    app: &App,
    visitor: &Visitor,
    catalogue: &Catalogue,
    offer: &Offer,
    status: StatusCode,
    work: Option<Work>,
) -> Response {
    let reads_history = visitor.actor.may("Query.changes");
    let shown = OfferPage::new(catalogue, visitor, offer, app.today());
    page(status, &OfferPage { work, reads_history, ..shown })
}

impl<'a> OfferPage<'a> {
    fn new(catalogue: &Catalogue, visitor: &Visitor, offer: &'a Offer, on: NaiveDate) -> Self {
        let content = catalogue.content();
        let municipality = content.municipalities.get(&offer.municipality);
        let provider = offer.provider.as_ref().and_then(|key| content.organisations.get(key));
        let for_whom = facts::for_whom(catalogue, offer);
        let what = facts::what(catalogue, offer);
        let ways = facts::ways(catalogue, offer, on);
        let mut unknown = [for_whom.unknown.as_slice(), what.unknown.as_slice()].concat();
        if provider.is_none() {
            unknown.push("leverandør");
        }
        Self {
            shell: Shell::new(catalogue, visitor, offer.name.as_str(), Here::Elsewhere),
            municipality: municipality.map_or_else(String::new, |one| format!("{} Kommune", one.name)),
            provider: provider.map(facts::organisation),
            closed: wording::life_cycle(offer.life_cycle.on(on).map(|change| change.state)),
            caveats: facts::caveats(catalogue, offer, on),
            for_whom,
            what,
            ways,
            contacts: contact::of_offer(catalogue, offer, on),
            less_intrusive: linked(catalogue, &offer.less_intrusive),
            more_intrusive: linked(catalogue, &offer.more_intrusive),
            combines_with: linked(catalogue, &offer.combines_with),
            assured: facts::assured(catalogue, offer),
            sources: offer.sources.iter().filter_map(|place| source(catalogue, place)).collect(),
            unknown,
            work: None,
            reads_history: false,
            offer,
        }
    }
}

/// A place in a source, in words; it leads there if the source is a page.
fn source(catalogue: &Catalogue, place: &SourceRef) -> Option<Outward> {
    let source = catalogue.content().sources.get(&place.source)?;
    let text = facts::source(source, place.place.as_deref());
    Some(outward::site(&text, source.url.as_deref().unwrap_or_default()))
}
