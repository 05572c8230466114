//! The short list (`/short-list`): a few chosen offers on one sheet of paper for the meeting.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::NaiveDate;

use super::contact::{self, Contact};
use super::facts::{self, Way};
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::App;
use crate::body;
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::Offer;
use crate::wording;

/// The most offers a list may have; more are no short list.
const LONGEST: usize = 20;

#[derive(Template)]
#[template(path = "short-list.html")]
struct ShortList {
    shell: Shell,
    /// The day it was made.
    day: String,
    offers: Vec<Listed>,
    /// What became of what is not shown.
    left_out: Option<&'static str>,
}

/// An offer on the list.
struct Listed {
    slug: String,
    name: String,
    summary: String,
    closed: Option<String>,
    caveats: Vec<String>,
    ways: Vec<Way>,
    contacts: Vec<Contact>,
    assured: String,
    /// The sources beside the one that assures it, by title and year.
    other_sources: Vec<String>,
}

/// The list when nothing was chosen.
pub async fn empty(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    list(&app, &visitor, &[])
}

/// The offers that were chosen, in their order.
pub async fn shown(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let body = body::whole(&headers, body).await.unwrap_or_default();
    let mut chosen: Vec<String> = Vec::new();
    for (name, value) in form_urlencoded::parse(&body) {
        if name == "offer" && !chosen.iter().any(|slug| *slug == value) {
            chosen.push(value.into_owned());
        }
    }
    list(&app, &visitor, &chosen)
}

fn list(app: &App, visitor: &Visitor, chosen: &[String]) -> Response {
    let catalogue = app.catalogue();
    let today = app.today();
    let found = chosen.iter().take(LONGEST).filter_map(|slug| catalogue.offer(slug));
    let offers: Vec<Listed> = found.map(|offer| Listed::new(&catalogue, offer, today)).collect();
    let left_out = if chosen.len() > LONGEST {
        Some("Der er valgt flere tilbud, end der kan stå på en kort liste. De første 20 er med.")
    } else if offers.len() < chosen.len() {
        Some("Et valgt tilbud findes ikke længere og er udeladt.")
    } else {
        None
    };
    let shell = Shell::new(&catalogue, visitor, "Kort liste til mødet", Here::Elsewhere);
    page(StatusCode::OK, &ShortList { shell, day: wording::date(today), offers, left_out })
}

impl Listed {
    fn new(catalogue: &Catalogue, offer: &Offer, on: NaiveDate) -> Self {
        let content = catalogue.content();
        let others: BTreeSet<&Key> = offer
            .sources
            .iter()
            .map(|place| &place.source)
            .filter(|key| **key != offer.assurance.by)
            .collect();
        let others = others.into_iter().filter_map(|key| content.sources.get(key));
        Self {
            slug: offer.slug.to_string(),
            name: offer.name.clone(),
            summary: offer.summary.clone(),
            closed: wording::life_cycle(offer.life_cycle.on(on).map(|change| change.state)),
            caveats: facts::caveats(catalogue, offer, on),
            ways: facts::ways(catalogue, offer, on),
            contacts: contact::of_offer(catalogue, offer, on),
            assured: facts::assured(catalogue, offer),
            other_sources: others.map(facts::source_in_brief).collect(),
        }
    }
}
