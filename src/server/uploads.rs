//! Where a municipality's own table is handed in: the file is the body. What is read of it is kept for an hour, and
//! looked at and proposed through GraphQL.

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mediatype::MediaType;
use serde::Serialize;

use super::refusal::{Refused, refusal};
use super::{Service, bearer};
use crate::api::fault::{Code, Fault};
use crate::app::{Refusal, Upload};
use crate::auth::{Actor, Right};
use crate::body::{self, Unread};
use crate::exchange::LARGEST_FILE;

/// What a table may be sent as.
const KINDS: [&str; 4] = [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "text/csv",
    "application/json",
    "application/octet-stream",
];

/// What is told of a table that was taken.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Taken {
    upload: String,
    rows: usize,
    kept_until: String,
}

/// Takes a table.
pub(super) async fn post(State(service): State<Service>, headers: HeaderMap, body: Body) -> Response {
    let actor = match bearer::actor(&service, &headers).await {
        Ok(actor) => actor,
        Err(refusal) => return refusal,
    };
    if !actor.role.may(Right::Propose) {
        return not_for(&actor);
    }
    if !is_a_table(&headers) {
        let message = format!("Send the file as the body, as one of {}.", KINDS.join(", "));
        return refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, Fault::new(Code::UnsupportedMediaType, message));
    }
    match body::up_to(LARGEST_FILE, &headers, body).await {
        Ok(file) => answer(&actor, service.app.upload(&actor, file).await),
        Err(Unread::TooLarge) => {
            let message = format!("A table has at most {} MB.", LARGEST_FILE / 1024 / 1024);
            refusal(StatusCode::PAYLOAD_TOO_LARGE, Fault::new(Code::PayloadTooLarge, message))
        }
        Err(Unread::BrokenOff) => {
            refusal(StatusCode::BAD_REQUEST, Fault::new(Code::BadRequest, "The body broke off."))
        }
    }
}

fn is_a_table(headers: &HeaderMap) -> bool {
    let named = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = named.and_then(|named| MediaType::parse(named).ok());
    kind.is_some_and(|kind| KINDS.contains(&kind.essence().to_string().as_str()))
}

fn not_for(actor: &Actor) -> Response {
    let status = if actor.id.is_none() { StatusCode::UNAUTHORIZED } else { StatusCode::FORBIDDEN };
    refusal(status, Fault::not_for(actor))
}

fn answer(actor: &Actor, came: Result<Upload, Refusal>) -> Response {
    match came {
        Ok(Upload { id, rows, until }) => {
            let taken = Taken { upload: id.to_string(), rows, kept_until: until.to_rfc3339() };
            (StatusCode::CREATED, Json(taken)).into_response()
        }
        Err(Refusal::Problems(problems)) => {
            let fault = |message| Fault::new(Code::BadUserInput, message).into();
            let errors = problems.into_iter().map(|problem| fault(problem.message)).collect();
            (StatusCode::UNPROCESSABLE_ENTITY, Json(Refused { errors })).into_response()
        }
        Err(Refusal::Failed(error)) => {
            tracing::error!(%error, "a table could not be kept");
            refusal(StatusCode::INTERNAL_SERVER_ERROR, Fault::ours())
        }
        Err(Refusal::NotFound | Refusal::NotWaiting | Refusal::Overtaken { .. }) => not_for(actor),
    }
}
