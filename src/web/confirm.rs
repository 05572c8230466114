//! A confirmation link (`/confirm?link=…`): the offer as it stands, and one button that says that it still is so.
//!
//! Opening a link changes nothing, for what looks through mail opens links. The link is not to be passed on, so no
//! address of ours but this has it, and the page tells nobody where it was.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;

use super::contact::{self, Contact};
use super::facts::{self, Facts, Way};
use super::fields::{self, Fields};
use super::told;
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::{App, Linked, Unusable};
use crate::auth::link::Spent;
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::Offer;
use crate::wording;

/// The field of the link, in the address and in the form.
const LINK: &str = "link";

#[derive(Template)]
#[template(path = "confirm.html")]
struct Confirm<'a> {
    shell: Shell,
    offer: &'a Offer,
    /// The link, to be sent with the answer.
    link: &'a str,
    municipality: String,
    provider: Option<String>,
    for_whom: Facts,
    what: Facts,
    ways: Vec<Way>,
    contacts: Vec<Contact>,
    assured: String,
    unknown: Vec<&'static str>,
    /// On whose behalf it is answered.
    organisation: String,
    /// Until when one can.
    until: String,
}

/// What is asked about, and the button.
pub async fn asked(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Response {
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let link = asked.value(LINK);
    secret(match app.linked(link).await {
        Ok(linked) => page(StatusCode::OK, &Confirm::new(&app, &visitor, &linked, link)),
        Err(unusable) => refused(&app, &visitor, unusable),
    })
}

/// Says that it is still so.
pub async fn answered(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Ok(sent) = fields::read(&headers, body).await else { return told::too_large(&app, &visitor) };
    secret(match app.confirm_by_link(sent.value(LINK)).await {
        Ok(linked) => thanked(&app, &visitor, &linked),
        Err(unusable) => refused(&app, &visitor, unusable),
    })
}

impl<'a> Confirm<'a> {
    fn new(app: &App, visitor: &Visitor, linked: &'a Linked, link: &'a str) -> Self {
        let Linked { link: said, offer, catalogue } = linked;
        let (content, on) = (catalogue.content(), app.today());
        let provider = offer.provider.as_ref().and_then(|key| content.organisations.get(key));
        let municipality = content.municipalities.get(&offer.municipality);
        let (for_whom, what) = (facts::for_whom(catalogue, offer), facts::what(catalogue, offer));
        let unknown = [for_whom.unknown.as_slice(), what.unknown.as_slice()].concat();
        Self {
            shell: Shell::new(
                catalogue,
                visitor,
                format!("Passer det stadig? {}", offer.name),
                Here::Elsewhere,
            ),
            link,
            municipality: municipality.map_or_else(String::new, |one| format!("{} Kommune", one.name)),
            provider: provider.map(facts::organisation),
            for_whom,
            what,
            ways: facts::ways(catalogue, offer, on),
            contacts: contact::of_offer(catalogue, offer, on),
            assured: facts::assured(catalogue, offer),
            unknown,
            organisation: organisation(catalogue, &said.organisation),
            until: wording::moment(said.until),
            offer,
        }
    }
}

fn organisation(catalogue: &Catalogue, key: &Key) -> String {
    catalogue.content().organisations.get(key).map_or_else(|| key.to_string(), |one| one.name.clone())
}

/// That it is noted.
fn thanked(app: &App, visitor: &Visitor, Linked { link, offer, catalogue }: &Linked) -> Response {
    let text = format!(
        "Det er noteret {}, at {} siger, at «{}» stadig er, som der står. Du skal ikke gøre mere, og du kan lukke siden.",
        wording::date(app.today()),
        organisation(catalogue, &link.organisation),
        offer.name,
    );
    let here = format!("/offers/{}", offer.slug);
    let shown = (StatusCode::OK, "Tak, det er noteret", text.as_str());
    told::leading(app, visitor, shown, &[(here.as_str(), "Se tilbuddet")])
}

/// Why nothing is confirmed, and what to do.
fn refused(app: &App, visitor: &Visitor, unusable: Unusable) -> Response {
    let (spent, slug) = match unusable {
        Unusable::NotOurs => return not_ours(app, visitor),
        Unusable::Failed(error) => return told::failed(app, visitor, &error),
        Unusable::Spent(spent, slug) => (spent, slug),
    };
    let shown = match spent {
        Spent::Expired => (
            StatusCode::GONE,
            "Linket er udløbet",
            "Der er ikke sket noget. Svar på den mail, du fik linket i, og bed om et nyt, eller log ind og bekræft \
             tilbuddet fra dets side.",
        ),
        Spent::Closed => (
            StatusCode::GONE,
            "Tilbuddet er lukket",
            "Det, der er lukket, skal ikke bekræftes. Er det en fejl, at det er lukket, så svar på den mail, du fik linket \
             i, eller log ind og åbn det igen.",
        ),
        Spent::Confirmed => (
            StatusCode::OK,
            "Tilbuddet er allerede bekræftet",
            "Nogen har sagt, at det stadig passer, efter at linket blev sendt. Du skal ikke gøre mere.",
        ),
        Spent::Changed => (
            StatusCode::CONFLICT,
            "Tilbuddet er ændret, siden linket blev sendt",
            "Derfor er det ikke bekræftet: linket gælder kun det, der stod dengang. Se, hvad der står nu. Passer det, så log \
             ind og bekræft det, eller svar på den mail, du fik linket i, og bed om et nyt.",
        ),
    };
    let here = format!("/offers/{slug}");
    told::leading(app, visitor, shown, &[(here.as_str(), "Se tilbuddet"), ("/sign-in", "Log ind")])
}

/// One answer for what is no link and for what is not here, so that nobody learns which it was.
fn not_ours(app: &App, visitor: &Visitor) -> Response {
    let text = "Det er skåret over, skrevet forkert, eller det er om noget, der ikke er her. Der er ikke sket noget. Åbn \
                linket igen fra mailen, helst ved at trykke på det. Virker det heller ikke, så svar på mailen, og bed om \
                et nyt.";
    let shown = (StatusCode::BAD_REQUEST, "Linket kan ikke bruges", text);
    told::leading(app, visitor, shown, &[("/sign-in", "Log ind"), ("/staircase", "Se hele viften")])
}

/// What is shown for a link is kept by no browser, and no address that is gone to from there learns the link.
fn secret(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
