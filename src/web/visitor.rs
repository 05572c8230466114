//! Who looks at a page: one who is signed in, as the cookie of their session says, or nobody in particular.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::Uri;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use super::told::{self, Instead};
use crate::app::App;
use crate::auth::session::SessionId;
use crate::auth::{Actor, Role};

/// The cookie of a session. Its name's beginning has the browser refuse one that another host, or a page without
/// encryption elsewhere, tries to set.
const COOKIE: &str = "__Host-vifte";

/// Who looks at a page.
pub struct Visitor {
    /// Who it is.
    pub actor: Actor,
    /// The session they are signed in with.
    session: Option<SessionId>,
}

impl Visitor {
    /// Nobody in particular.
    pub const ANONYMOUS: Self = Self { actor: Actor::ANONYMOUS, session: None };

    /// Who sends a request.
    ///
    /// # Errors
    /// The page to show, if the service failed.
    pub async fn of(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        let Some(session) = shown(&CookieJar::from_headers(&parts.headers)) else {
            return Ok(Self::ANONYMOUS);
        };
        match app.signed_in(&session).await {
            Ok(Some(actor)) => Ok(Self { actor, session: Some(session) }),
            Ok(None) => Ok(Self::ANONYMOUS),
            Err(error) => Err(told::failed(app, &Self::ANONYMOUS, &error)),
        }
    }

    /// Whether somebody is signed in.
    pub fn is_signed_in(&self) -> bool {
        self.session.is_some()
    }

    /// What the forms of their session carry; none if nobody is signed in.
    pub fn form_mark(&self) -> Option<String> {
        self.session.as_ref().map(SessionId::form_mark)
    }

    /// Whether a form carries it.
    pub fn marked(&self, shown: &str) -> bool {
        self.session.as_ref().is_some_and(|session| session.marked(shown))
    }

    /// Whether they may see the page that does what this question or change does.
    ///
    /// # Errors
    /// The page to show instead: for nobody in particular the way in and back here, for others that it is not there.
    pub fn admitted(&self, app: &App, field: &str, here: &Uri) -> Result<(), Instead> {
        if self.actor.may(field) {
            Ok(())
        } else if self.is_signed_in() {
            Err(told::not_found(app, self).into())
        } else {
            let next: String = form_urlencoded::byte_serialize(here.to_string().as_bytes()).collect();
            Err(Redirect::to(&format!("/sign-in?next={next}")).into_response().into())
        }
    }
}

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        Self::of(parts, app).await
    }
}

/// What a role is called where one reads that one is signed in.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Public => "gæst",
        Role::Staff => "medarbejder på almenområdet",
        Role::Caseworker => "familierådgiver",
        Role::Editor => "redaktør",
        Role::Approver => "godkender",
        Role::Administrator => "administrator",
    }
}

/// The session that a browser shows; none if it shows none.
pub fn shown(jar: &CookieJar) -> Option<SessionId> {
    SessionId::shown(jar.get(COOKIE)?.value())
}

/// The cookies with a session among them. It ends with the browser, and never later than the session.
pub fn with(jar: CookieJar, session: &SessionId) -> CookieJar {
    jar.add(cookie(COOKIE, session.expose().to_owned()))
}

/// The cookies without a session among them.
pub fn without(jar: CookieJar) -> CookieJar {
    jar.remove(cookie(COOKIE, String::new()))
}

/// A cookie of ours. It ends with the browser, and no script reads it.
pub fn cookie(name: &'static str, value: String) -> Cookie<'static> {
    let cookie = Cookie::build((name, value)).path("/").secure(true).http_only(true);
    // A link from elsewhere finds one signed in, or on the way to be; a form from elsewhere does not.
    cookie.same_site(SameSite::Lax).build()
}
