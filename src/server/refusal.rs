//! What a request gets that is not answered: a code and words, and nothing of what was sent.

use async_graphql::ServerError;
use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::api::fault::{Code, Fault};

/// An answer without data: nothing was begun.
#[derive(Serialize)]
pub(super) struct Refused {
    /// Every reason.
    pub errors: Vec<ServerError>,
}

/// A refusal as JSON.
pub(super) fn refusal(status: StatusCode, fault: Fault) -> Response {
    (status, Json(Refused { errors: vec![fault.into()] })).into_response()
}

/// Gives a refusal that came from a layer, and has only a status and perhaps words in no form, the form of all others.
pub(super) async fn in_form(response: Response) -> Response {
    let formed = |kind: &[u8]| kind.starts_with(b"application/") || kind.starts_with(b"text/html");
    if response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| formed(kind.as_bytes())) {
        return response;
    }
    let (code, message) = match response.status() {
        StatusCode::BAD_REQUEST => (Code::BadRequest, "The request cannot be read."),
        StatusCode::NOT_FOUND => (Code::NotFound, "There is nothing at this address."),
        StatusCode::METHOD_NOT_ALLOWED => (Code::MethodNotAllowed, "This address does not take the method."),
        StatusCode::REQUEST_TIMEOUT => (Code::RequestTimeout, "The request took too long."),
        StatusCode::PAYLOAD_TOO_LARGE => (Code::PayloadTooLarge, "A request has at most 256 kB."),
        StatusCode::INTERNAL_SERVER_ERROR => (Code::InternalError, "The fault is ours, and it is noted."),
        _ => return response,
    };
    let (parts, _) = response.into_parts();
    let mut formed = refusal(parts.status, Fault::new(code, message));
    // What the layer said besides, as which methods are taken.
    for (name, value) in &parts.headers {
        if ![header::CONTENT_LENGTH, header::CONTENT_TYPE].contains(name) {
            formed.headers_mut().append(name, value.clone());
        }
    }
    formed
}
