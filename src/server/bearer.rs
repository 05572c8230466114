//! Who asks, as the header Authorization says: a bearer token, <https://www.rfc-editor.org/rfc/rfc6750>.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::refusal::refusal;
use crate::api::fault::{Code, Fault};
use crate::app::App;
use crate::auth::Actor;

/// Who asks. Nobody in particular if the header is not there.
///
/// # Errors
/// The refusal, if what is shown is not to be believed: whoever means to be somebody is not silently taken for nobody.
pub(super) async fn actor(app: &App, headers: &HeaderMap) -> Result<Actor, Response> {
    let mut shown = headers.get_all(header::AUTHORIZATION).iter();
    let Some(only) = shown.next() else { return Ok(Actor::ANONYMOUS) };
    let secret = only.to_str().ok().and_then(secret).filter(|_| shown.next().is_none());
    let Some(secret) = secret else { return Err(unbelieved()) };
    match app.actor(secret).await {
        Ok(found) => found.ok_or_else(unbelieved),
        Err(error) => {
            tracing::error!(%error, "a token cannot be looked up");
            Err(refusal(StatusCode::INTERNAL_SERVER_ERROR, Fault::ours()))
        }
    }
}

/// What follows the word Bearer, in whatever case that is written.
fn secret(shown: &str) -> Option<&str> {
    let (scheme, secret) = shown.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

fn unbelieved() -> Response {
    let message =
        "The token is none that holds: ask for a new one, or leave out Authorization to read as anybody may.";
    let mut response = refusal(StatusCode::UNAUTHORIZED, Fault::new(Code::Unauthenticated, message));
    let challenge = HeaderValue::from_static("Bearer realm=\"vifte\", error=\"invalid_token\"");
    response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    response
}
