//! What was changed (`/history`, of one offer `/offers/SLUG/history`): the newest first, field by field.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::fields::Fields;
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::App;
use crate::auth::link;
use crate::availability::Vacancy;
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::proposal::{self, Difference};
use crate::record::Entity;
use crate::store::{Change, Place};
use crate::wording;

/// How many changes a page shows.
const PAGE: usize = 25;

#[derive(Template)]
#[template(path = "history.html")]
struct History {
    shell: Shell,
    /// The address of this list, without where in it one is.
    address: String,
    /// The offer whose changes these are; none if it is anything's.
    offer: Option<Named>,
    changes: Vec<Told>,
    /// Where the next page begins.
    next: Option<Place>,
}

struct Named {
    slug: String,
    name: String,
}

/// A change, as a page tells it.
struct Told {
    revision: u64,
    when: String,
    by: String,
    kind: &'static str,
    name: String,
    /// The offer it is about, if it is one that is there.
    slug: Option<String>,
    is_new: bool,
    is_gone: bool,
    differences: Vec<Difference>,
}

/// Every change.
pub async fn all(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Result<Response, Instead> {
    visitor.admitted(&app, "Query.changes", &address)?;
    history(&app, &visitor, &address, None).await
}

/// The changes of one offer.
pub async fn of_offer(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(slug): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Query.changes", &address)?;
    let catalogue = app.catalogue();
    let Some(offer) = catalogue.offer(&slug) else { return Err(told::not_found(&app, &visitor).into()) };
    let offer = Named { slug, name: offer.name.clone() };
    history(&app, &visitor, &address, Some(offer)).await
}

async fn history(
    app: &App,
    visitor: &Visitor,
    address: &Uri,
    offer: Option<Named>,
) -> Result<Response, Instead> {
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let slug = offer.as_ref().map(|offer| offer.slug.as_str());
    // One more than is shown tells whether there is a next page.
    let found = app.latest_changes(slug, place(asked.value("before")), PAGE + 1).await;
    let mut found = found.map_err(|error| told::failed(app, visitor, &error))?;
    let has_more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| has_more).map(Change::place);
    let catalogue = app.catalogue();
    let title =
        offer.as_ref().map_or_else(|| "Historik".to_owned(), |offer| format!("Historik: {}", offer.name));
    let history = History {
        shell: Shell::new(&catalogue, visitor, title, Here::History),
        address: address.path().to_owned(),
        offer,
        changes: found.iter().map(|change| Told::new(&catalogue, change)).collect(),
        next,
    };
    Ok(page(StatusCode::OK, &history))
}

/// A place in the log, as an address names it: `17.3`.
fn place(text: &str) -> Option<Place> {
    let (revision, position) = text.split_once('.')?;
    Some(Place { revision: revision.parse().ok()?, position: position.parse().ok()? })
}

impl Told {
    fn new(catalogue: &Catalogue, change: &Change) -> Self {
        // What is known of an offer's places has the offer's key, and no name of its own.
        let is_of_offer = matches!(change.entity, Entity::Offer | Entity::Availability);
        let offer = catalogue.offer(&change.key).filter(|_| is_of_offer);
        let called = offer.filter(|_| change.entity == Entity::Availability).map(|offer| offer.name.as_str());
        Self {
            revision: change.revision,
            when: wording::moment(change.at),
            by: by(catalogue, &change.actor),
            kind: proposal::kind(change.entity),
            name: called.unwrap_or_else(|| change.called()).to_owned(),
            slug: offer.map(|offer| offer.slug.to_string()),
            is_new: change.before.is_none(),
            is_gone: change.after.is_none(),
            differences: match change.entity {
                Entity::Availability => of_places(catalogue, change),
                _ => proposal::between(catalogue, change.before.as_ref(), change.after.as_ref()),
            },
        }
    }
}

/// What differs in what is known of an offer's places and courses, as the pages tell it.
fn of_places(catalogue: &Catalogue, change: &Change) -> Vec<Difference> {
    let known = change.availability().map(|record| record.and_then(|record| record.valid().ok()));
    let of_several = |variant: &Key, said: Vec<String>| {
        let variants = catalogue.offer(&change.key).map_or(&[][..], |offer| &offer.variants);
        let place = variants.iter().position(|one| one.key == *variant).filter(|_| variants.len() > 1);
        let named = place.map(|place| (variants[place].name.clone(), place + 1));
        let way = named.map(|(name, number)| name.unwrap_or_else(|| format!("måde {number}")));
        way.map_or_else(String::new, |way| format!("{way}: ")) + &said.concat()
    };
    let capacities = known.each_ref().map(|known| {
        let all = known.iter().flat_map(|known| &known.capacity);
        let said = all.map(|(variant, one)| (variant, Vacancy { capacity: Some(*one), runs: Vec::new() }));
        said.map(|(variant, one)| of_several(variant, wording::vacancy(&one))).collect::<Vec<_>>()
    });
    let courses = known.each_ref().map(|known| {
        let all = known.iter().flat_map(|known| &known.runs);
        let said = all.map(|((variant, _), run)| (variant, Vacancy { capacity: None, runs: vec![*run] }));
        said.map(|(variant, one)| of_several(variant, wording::vacancy(&one))).collect::<Vec<_>>()
    });
    let both = [("capacity", "pladser", capacities), ("run", "hold", courses)];
    let differing = both.into_iter().filter(|(_, _, [before, after])| before != after);
    differing
        .map(|(field, name, [before, after])| Difference {
            field: field.to_owned(),
            name: name.to_owned(),
            before,
            after,
        })
        .collect()
}

/// Who made a change; the seed is nobody, and a link is the function it was sent to.
pub fn by(catalogue: &Catalogue, actor: &str) -> String {
    let owner = link::owner_of(actor).and_then(|key| catalogue.content().contacts.get(key));
    match owner {
        Some(owner) => format!("link til {} ({actor})", owner.name),
        None if actor == "seed" => "grunddata".to_owned(),
        None => actor.to_owned(),
    }
}
