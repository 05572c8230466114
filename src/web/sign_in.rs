//! Signing in (`/sign-in`) and out (`/sign-out`).

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::{Extension, State};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::account::Accounts;
use super::fields::{self, Fields, Sent};
use super::visitor::{self, Visitor};
use super::{Here, Shell, page, told};
use crate::app::App;
use crate::issuer::Issuer;

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignIn {
    shell: Shell,
    /// Where to go then.
    next: String,
    fault: Option<&'static str>,
    /// Where one is sent to sign in with an account, if one can.
    account: Option<String>,
}

/// The form, or, for one who is signed in, who that is.
pub async fn blank(
    State(app): State<Arc<App>>,
    Extension(issuer): Accounts,
    visitor: Visitor,
    address: Uri,
) -> Response {
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    sign_in(&app, issuer.as_deref(), &visitor, asked.value("next"), None)
}

/// Begins a session for one who shows a token, ends the one before it, and leads back.
pub async fn begun(
    State(app): State<Arc<App>>,
    Extension(issuer): Accounts,
    jar: CookieJar,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Ok(typed) = fields::read(&headers, body).await else {
        return told::too_large(&app, &Visitor::ANONYMOUS);
    };
    let next = typed.value("next");
    let begun = match app.sign_in(typed.value("token").trim()).await {
        Ok(Some(begun)) => begun,
        Ok(None) => {
            let fault = "Tokenet gælder ikke: det er skrevet forkert, udløbet eller trukket tilbage. \
                         Prøv igen, eller få et nyt af den, der driver Vifte i kommunen.";
            return sign_in(&app, issuer.as_deref(), &Visitor::ANONYMOUS, next, Some(fault));
        }
        Err(error) => return told::failed(&app, &Visitor::ANONYMOUS, &error),
    };
    if let Some(before) = visitor::shown(&jar)
        && let Err(error) = app.sign_out(&before).await
    {
        return told::failed(&app, &Visitor::ANONYMOUS, &error);
    }
    (visitor::with(jar, &begun), Redirect::to(within(next).unwrap_or("/"))).into_response()
}

/// Ends the session.
pub async fn ended(State(app): State<Arc<App>>, jar: CookieJar, sent: Sent) -> Response {
    if let Some(session) = visitor::shown(&jar)
        && let Err(error) = app.sign_out(&session).await
    {
        return told::failed(&app, &sent.visitor, &error);
    }
    (visitor::without(jar), Redirect::to("/")).into_response()
}

fn sign_in(
    app: &App,
    issuer: Option<&Issuer>,
    visitor: &Visitor,
    next: &str,
    fault: Option<&'static str>,
) -> Response {
    let title = if visitor.is_signed_in() { "Du er logget ind" } else { "Log ind" };
    let shell = Shell::new(&app.catalogue(), visitor, title, Here::SignIn);
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let next = within(next).unwrap_or_default().to_owned();
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", &next).finish();
    let account = issuer.filter(|issuer| issuer.signs_in()).map(|_| format!("/sign-in/account?{query}"));
    page(status, &SignIn { shell, next, fault, account })
}

/// An address of our own, as a path; none if it may lead anywhere else. A browser reads `//` and `/\` as another host.
pub fn within(next: &str) -> Option<&str> {
    let is_path = next.starts_with('/') && !next.starts_with("//") && !next.contains('\\');
    (is_path && PathAndQuery::try_from(next).is_ok()).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn one_is_led_to_our_own_addresses_alone() {
        for own in ["/", "/review", "/offers/hvidovre-porten/edit", "/history?offer=a&before=7"] {
            assert_eq!(within(own), Some(own));
        }
        for other in [
            "",
            "review",
            "//example.org",
            "/\\example.org",
            "/\t/example.org",
            "/\n/example.org",
            "https://example.org",
            "javascript:alert(1)",
            " /review",
        ] {
            assert_eq!(within(other), None, "{other}");
        }
    }
}
