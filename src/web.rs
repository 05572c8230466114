//! The pages: what a person reads and fills in, in Danish, and whole without a script.
//!
//! A page asks what the interface asks, and decides nothing. What is typed travels in the body of a POST, is shown
//! to nobody but the one who typed it, and never stands in an address. Nothing is changed but by a POST of one who is
//! signed in, from a page of their session, or of one who shows a confirmation link. Everything a page needs comes from
//! here, and its policy forbids the browser to fetch anything from elsewhere or to run anything at all.
//!
//! A part of a page is a struct and the template of its name in `templates`; templates lay out, structs choose.

mod account;
mod answer;
mod availability;
mod batch;
mod card;
mod confirm;
mod contact;
mod control;
mod drawing;
mod edit;
mod facts;
mod fields;
mod find;
mod follow_up;
mod form;
mod guide;
mod history;
mod import;
mod law;
mod offer;
mod outward;
mod range;
mod review;
mod short_list;
mod sign_in;
mod standing;
mod told;
mod visitor;
mod words;

use std::fmt;
use std::future::ready;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock};

use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Extension, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state, map_response};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{any, get, post};
use futures_util::stream::once;
use tower_http::csrf::CsrfLayer;

use self::outward::Outward;
use self::visitor::Visitor;
use crate::app::App;
use crate::auth::account::BACK;
use crate::body::{self, Unread};
use crate::catalogue::Catalogue;
use crate::danger::Action;
use crate::issuer::Issuer;

/// What a browser may do with a page: show it, with our style and pictures, and send its forms back to us.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// The look of all pages.
const STYLE: &str = include_str!("../templates/style.css");

/// The sign that stands in the browser's tab.
const ICON: &str = include_str!("../templates/icon.svg");

/// Where the look is found. A new look has a new address, so a browser may keep the old one for ever.
static STYLE_ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    STYLE.hash(&mut hasher);
    format!("/style.css?v={:016x}", hasher.finish())
});

/// Every page, for those who have accounts of this issuer, if there is one.
pub fn routes<S: Clone + Send + Sync + 'static>(app: Arc<App>, issuer: Option<Arc<Issuer>>) -> Router<S> {
    let refusing = Arc::clone(&app);
    Router::new()
        .route("/", get(find::blank).post(find::answered))
        .route("/confirm", get(confirm::asked).post(confirm::answered))
        .route("/contact", get(guide::blank).post(guide::answered))
        .route("/contacts/new", get(edit::contact::blank).post(edit::contact::sent_new))
        .route("/contacts/{file}", get(guide::calendar))
        .route("/contacts/{key}/edit", get(edit::contact::opened).post(edit::contact::sent))
        .route("/follow-up", get(follow_up::blank).post(follow_up::answered))
        .route("/follow-up/calendar", post(follow_up::calendar))
        .route("/history", get(history::all))
        .route("/law", get(law::shown))
        .route("/offers/new", get(edit::blank).post(edit::sent_new))
        .route("/offers/{slug}", get(offer::shown))
        .route("/offers/{slug}/availability", get(availability::opened).post(availability::sent))
        .route("/offers/{slug}/confirm", post(standing::confirmed))
        .route("/offers/{slug}/edit", get(edit::opened).post(edit::sent))
        .route("/offers/{slug}/history", get(history::of_offer))
        .route("/offers/{slug}/state", post(standing::entered))
        .route("/review", get(review::queue))
        .route("/review/{id}", get(review::shown).post(review::decided))
        .route("/short-list", get(short_list::empty).post(short_list::shown))
        .route("/sign-in", get(sign_in::blank).post(sign_in::begun))
        .route("/sign-in/account", get(account::away))
        .route(BACK, get(account::back))
        .route("/sign-out", post(sign_in::ended))
        .route("/staircase", get(range::shown))
        .route("/style.css", get(style))
        .route("/icon.svg", get(icon))
        .route("/words", get(words::shown))
        .route("/{*unknown}", any(unknown))
        .layer(CsrfLayer::new().with_rejection_response(move |_| told::from_elsewhere(&refusing)))
        .layer(from_fn(arrived))
        .layer(map_response(guarded))
        .layer(Extension(issuer))
        .with_state(app)
}

/// The pages on which a municipality's own table comes in. They take longer than others, and one takes a file.
pub fn tables<S: Clone + Send + Sync + 'static>(app: Arc<App>) -> Router<S> {
    let refusing = Arc::clone(&app);
    Router::new()
        .route("/import", get(import::blank).post(import::handed_in))
        .route("/import/template.xlsx", get(import::template))
        .route("/import/batches/{id}", get(batch::shown).post(batch::approved))
        .route("/import/{upload}", get(import::shown).post(import::decided))
        .layer(CsrfLayer::new().with_rejection_response(move |_| told::from_elsewhere(&refusing)))
        .layer(from_fn_with_state(Arc::clone(&app), import::arrived))
        .layer(map_response(guarded))
        // The body has been read by then, to a limit.
        .layer(DefaultBodyLimit::disable())
        .with_state(app)
}

/// Lets a form arrive whole before it is judged: one whose connection is closed while it sends seldom reads why.
async fn arrived(request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let whole = body::whole(&head.headers, body).await;
    next.run(Request::from_parts(head, held(whole))).await
}

/// A body that has arrived. Whoever reads one that is too large, or broke off, finds it at fault.
fn held(arrived: Result<Vec<u8>, Unread>) -> Body {
    arrived.map_or_else(|_| Body::from_stream(once(ready(Err::<Vec<u8>, _>(fmt::Error)))), Body::from)
}

/// The frame around every page.
struct Shell {
    /// What the browser's tab says.
    title: String,
    /// The home municipality, if there is one.
    home: Option<String>,
    /// Which of the pages it is.
    here: Here,
    /// Who is signed in, if anybody is.
    signed: Option<Signed>,
}

/// Who is signed in, as every page says it.
struct Signed {
    role: &'static str,
    organisation: Option<String>,
    /// What their forms carry.
    mark: String,
    /// The pages that are theirs: address and name.
    links: Vec<(&'static str, &'static str, Here)>,
}

/// The pages that the menu leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Here {
    Find,
    Contact,
    Range,
    Words,
    Law,
    Review,
    NewOffer,
    Import,
    History,
    SignIn,
    Elsewhere,
}

impl Shell {
    fn new(catalogue: &Catalogue, visitor: &Visitor, title: impl Into<String>, here: Here) -> Self {
        let content = catalogue.content();
        let home = content.home.and_then(|code| content.municipalities.get(&code));
        Self {
            title: title.into(),
            home: home.map(|one| format!("Tilbud i {} Kommune", one.name)),
            here,
            signed: Signed::new(catalogue, visitor),
        }
    }

    /// What holds on every page, if a child is in danger.
    fn in_danger(&self) -> [Vec<Outward>; 2] {
        [Action::Call112, Action::Call114].map(|action| outward::action(&action))
    }

    fn style(&self) -> &'static str {
        &STYLE_ADDRESS
    }

    /// What a link of the menu says of itself to those who cannot see it.
    fn current(&self, here: &Here) -> &'static str {
        if self.here == *here { " aria-current=\"page\"" } else { "" }
    }
}

/// The pages that not everybody may see: what they ask or change, address and name.
const LINKS: [(&str, &str, &str, Here); 4] = [
    ("Query.proposals", "/review", "Forslag", Here::Review),
    ("Mutation.proposeOffer", "/offers/new", "Nyt tilbud", Here::NewOffer),
    ("Mutation.importOffers", "/import", "Indlæs tabel", Here::Import),
    ("Query.changes", "/history", "Historik", Here::History),
];

impl Signed {
    fn new(catalogue: &Catalogue, visitor: &Visitor) -> Option<Self> {
        let actor = &visitor.actor;
        let organisation = actor.organisation.as_ref().map(|key| {
            let known = catalogue.content().organisations.get(key);
            known.map_or_else(|| key.to_string(), |one| one.name.clone())
        });
        let links = LINKS.iter().filter(|(field, ..)| actor.may(field));
        Some(Self {
            role: visitor::role(actor.role),
            organisation,
            mark: visitor.form_mark()?,
            links: links.map(|(_, address, name, here)| (*address, *name, *here)).collect(),
        })
    }
}

/// A page, rendered.
fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn guarded(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // No other site learns where one was; our own forms say where they come from. A page may tell even less.
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("same-origin"));
    response
}

async fn style() -> Response {
    kept("text/css; charset=utf-8", STYLE)
}

async fn icon() -> Response {
    kept("image/svg+xml", ICON)
}

/// A file that is the same for everybody.
fn kept(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")], text)
        .into_response()
}

async fn unknown(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    told::not_found(&app, &visitor)
}
