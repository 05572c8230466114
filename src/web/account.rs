//! Signing in with an account of the municipality's own: away to its issuer (`/sign-in/account`), and back
//! (`/sign-in/account/back`).

use std::sync::Arc;

use axum::extract::{Extension, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::fields::Fields;
use super::sign_in::within;
use super::told;
use super::visitor::{self, Visitor};
use crate::app::App;
use crate::auth::session::{SessionId, Voucher};
use crate::auth::{Actor, Role};
use crate::issuer::{Departure, Issuer, Proof, Refusal};

/// The cookie of what a browser keeps while it is at the issuer's, and where it is to be led then. It serves once.
const COOKIE: &str = "__Host-vifte-away";

/// The issuer whose accounts one can sign in with, if there is one.
pub type Accounts = Extension<Option<Arc<Issuer>>>;

/// Sends the browser to the issuer.
pub async fn away(
    State(app): State<Arc<App>>,
    Extension(issuer): Accounts,
    jar: CookieJar,
    address: Uri,
) -> Response {
    let Some(issuer) = issuer.filter(|issuer| issuer.signs_in()) else {
        return told::not_found(&app, &Visitor::ANONYMOUS);
    };
    match issuer.depart().await {
        Ok(Departure { address: away, proof }) => {
            let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
            let next = within(asked.value("next")).unwrap_or("/");
            let kept = visitor::cookie(COOKIE, format!("{}|{next}", proof.written()));
            (jar.add(kept), Redirect::to(&away)).into_response()
        }
        Err(_) => told::without_issuer(&app),
    }
}

/// Begins a session for one who comes back, ends the one before it, and leads on.
pub async fn back(
    State(app): State<Arc<App>>,
    Extension(issuer): Accounts,
    jar: CookieJar,
    address: Uri,
) -> Response {
    let Some(issuer) = issuer.filter(|issuer| issuer.signs_in()) else {
        return told::not_found(&app, &Visitor::ANONYMOUS);
    };
    let brought = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let shown = jar.get(COOKIE).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let (proof, next) = shown.split_once('|').unwrap_or_default();
    // It serves once.
    let jar = jar.remove(visitor::cookie(COOKIE, String::new()));
    let begun = Proof::read(proof).filter(|proof| proof.began(brought.value("state")));
    let Some(proof) = begun.filter(|_| !brought.value("code").is_empty()) else {
        return (jar, told::not_signed_in(&app)).into_response();
    };
    let arrived = issuer.arrive(brought.value("code").to_owned(), proof).await;
    let session = match arrived {
        Ok(actor) => session(&app, &jar, actor).await,
        Err(Refusal::Away) => Err(told::without_issuer(&app)),
        Err(Refusal::Forged | Refusal::Disbelieved(_)) => Err(told::not_signed_in(&app)),
    };
    match session {
        Ok(id) => (visitor::with(jar, &id), Redirect::to(within(next).unwrap_or("/"))).into_response(),
        Err(response) => (jar, response).into_response(),
    }
}

/// A session for one whom the issuer knows.
async fn session(app: &App, jar: &CookieJar, actor: Actor) -> Result<SessionId, Response> {
    if actor.role == Role::Public {
        return Err(told::without_role(app));
    }
    let catalogue = app.catalogue();
    let organisations = &catalogue.content().organisations;
    if actor.organisation.as_ref().is_some_and(|key| !organisations.contains_key(key)) {
        return Err(told::unknown_organisation(app));
    }
    let failed = |error| told::failed(app, &Visitor::ANONYMOUS, &error);
    let id = app.begin_session(Voucher::Other(actor)).await.map_err(failed)?;
    if let Some(before) = visitor::shown(jar) {
        app.sign_out(&before).await.map_err(failed)?;
    }
    Ok(id)
}
