//! Who asks, as the header Authorization says: a bearer token, <https://www.rfc-editor.org/rfc/rfc6750>, of ours or of
//! the issuer of the municipality's own accounts.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Service;
use super::refusal::refusal;
use crate::api::fault::{Code, Fault};
use crate::auth::Actor;
use crate::issuer::Refusal;

/// After how many seconds whoever could not be judged may try again.
const SOON: u64 = 30;

/// Who asks. Nobody in particular if the header is not there.
///
/// # Errors
/// The refusal, if what is shown is not to be believed: whoever means to be somebody is not silently taken for nobody.
pub(super) async fn actor(service: &Service, headers: &HeaderMap) -> Result<Actor, Response> {
    let mut shown = headers.get_all(header::AUTHORIZATION).iter();
    let Some(only) = shown.next() else { return Ok(Actor::ANONYMOUS) };
    let secret = only.to_str().ok().and_then(secret).filter(|_| shown.next().is_none());
    let Some(secret) = secret else { return Err(unbelieved()) };
    match (service.app.actor(secret).await, &service.issuer) {
        (Ok(Some(actor)), _) => Ok(actor),
        (Ok(None), Some(issuer)) => issuer.actor(secret).await.map_err(of_account),
        (Ok(None), None) => Err(unbelieved()),
        (Err(error), _) => {
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

/// What whoever shows a token of the issuer's gets if it is not believed.
fn of_account(refused: Refusal) -> Response {
    match refused {
        Refusal::Forged => unbelieved(),
        Refusal::Disbelieved(why) => {
            unauthenticated(format!("The account's token is not believed: it is {why}. Sign in again."))
        }
        Refusal::Away => {
            let message = "The token cannot be checked now, for its issuer cannot be reached: try again soon, or leave \
                           out Authorization to read as anybody may.";
            let fault = Fault::new(Code::IssuerUnavailable, message);
            let wait = [(header::RETRY_AFTER, HeaderValue::from(SOON))];
            (wait, refusal(StatusCode::SERVICE_UNAVAILABLE, fault)).into_response()
        }
    }
}

fn unbelieved() -> Response {
    let message =
        "The token is none that holds: ask for a new one, or leave out Authorization to read as anybody may.";
    unauthenticated(message)
}

fn unauthenticated(message: impl Into<String>) -> Response {
    let mut response = refusal(StatusCode::UNAUTHORIZED, Fault::new(Code::Unauthenticated, message));
    let challenge = HeaderValue::from_static("Bearer realm=\"vifte\", error=\"invalid_token\"");
    response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    response
}
