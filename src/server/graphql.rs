//! GraphQL over HTTP, as <https://graphql.github.io/graphql-over-http/draft/> has it: JSON by POST; by GET what
//! changes nothing and carries no words of a need, since addresses are kept by proxies and browsers.

use std::sync::{Arc, LazyLock};

use async_graphql::Variables;
use async_graphql::parser::types::OperationType;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use headers_accept::Accept;
use mediatype::names::{self, APPLICATION, JSON};
use mediatype::{MediaType, ReadParams};
use serde::Deserialize;
use serde_json::{Map, Value};
use tokio::runtime::Handle;

use super::refusal::Refused;
use super::{Service, bearer};
use crate::api::fault::{Code, Fault};
use crate::api::{self, Answered, Asked, Snapshot};
use crate::body::{self, Unread};

/// What a request says.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    query: String,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    /// Read, so that what is no map is refused; nothing here is extended.
    #[serde(rename = "extensions")]
    _extensions: Option<Map<String, Value>>,
}

/// The parameters of an address.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Parameters {
    query: Option<String>,
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

impl Parameters {
    /// Whether a query is asked, and not only the page for writing one.
    pub fn ask(&self) -> bool {
        self.query.is_some()
    }

    fn said(self) -> Option<Said> {
        let map = |text: Option<String>| match text.as_deref() {
            None | Some("") => Some(None),
            Some(text) => serde_json::from_str::<Option<Map<String, Value>>>(text).ok(),
        };
        Some(Said {
            query: self.query?,
            operation_name: self.operation_name.filter(|name| !name.is_empty()),
            variables: map(self.variables)?,
            _extensions: map(self.extensions)?,
        })
    }
}

/// How a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    Get,
    Post,
}

/// The media type an answer is given as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// `application/json`, whose status tells of the transport alone: a query that was refused is answered with 200.
    Json,
    /// `application/graphql-response+json`, whose status tells what came of the query too.
    GraphqlResponse,
}

/// How the media types may be asked for; the first is given unless another is preferred.
const ASKED_AS: [(&str, Shape); 6] = [
    ("application/json", Shape::Json),
    ("application/json; charset=utf-8", Shape::Json),
    ("application/json; charset=UTF-8", Shape::Json),
    ("application/graphql-response+json", Shape::GraphqlResponse),
    ("application/graphql-response+json; charset=utf-8", Shape::GraphqlResponse),
    ("application/graphql-response+json; charset=UTF-8", Shape::GraphqlResponse),
];

static SHAPES: LazyLock<Vec<(MediaType<'static>, Shape)>> = LazyLock::new(|| {
    let read = |(text, shape)| (MediaType::parse(text).expect("it is a media type"), shape);
    ASKED_AS.into_iter().map(read).collect()
});

impl Shape {
    /// The best of those asked for; JSON if none is. None if neither can be had.
    fn asked_for(headers: &HeaderMap) -> Option<Self> {
        let Some(asked) = headers.get(header::ACCEPT) else { return Some(Self::Json) };
        let accept = Accept::try_from(asked).ok()?;
        let best = accept.negotiate(SHAPES.iter().map(|(media_type, _)| media_type))?;
        SHAPES.iter().find(|(media_type, _)| media_type == best).map(|(_, shape)| *shape)
    }

    fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
        })
    }

    /// The status of a request that was not begun.
    fn status_of_refused(self) -> StatusCode {
        match self {
            Self::Json => StatusCode::OK,
            Self::GraphqlResponse => StatusCode::BAD_REQUEST,
        }
    }
}

/// A request by POST.
pub(super) async fn post(State(service): State<Service>, headers: HeaderMap, body: Body) -> Response {
    let Some(shape) = Shape::asked_for(&headers) else { return not_acceptable() };
    if !is_json(&headers) {
        let fault = Fault::new(Code::UnsupportedMediaType, "Send the request as application/json.");
        return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, shape, fault);
    }
    let body = match body::whole(&headers, body).await {
        Ok(body) => body,
        Err(Unread::TooLarge) => {
            let fault = Fault::new(Code::PayloadTooLarge, "A request has at most 256 kB.");
            return refused(StatusCode::PAYLOAD_TOO_LARGE, shape, fault);
        }
        Err(Unread::BrokenOff) => {
            let fault = Fault::new(Code::BadRequest, "The body broke off.");
            return refused(StatusCode::BAD_REQUEST, shape, fault);
        }
    };
    // Why a body does not read may repeat what was sent, so it is not passed on.
    match said(&body) {
        Some(said) => answer(&service, &headers, shape, Method::Post, said).await,
        None => {
            let message =
                "The body is not a GraphQL request: send {\"query\": …, \"variables\": {…}} as JSON.";
            refused(StatusCode::BAD_REQUEST, shape, Fault::new(Code::BadRequest, message))
        }
    }
}

/// A request by GET.
pub(super) async fn get(
    State(service): State<Service>,
    headers: HeaderMap,
    parameters: Result<Query<Parameters>, QueryRejection>,
) -> Response {
    let Some(shape) = Shape::asked_for(&headers) else { return not_acceptable() };
    match parameters.ok().and_then(|Query(parameters)| parameters.said()) {
        Some(said) => answer(&service, &headers, shape, Method::Get, said).await,
        None => {
            let message =
                "The address is not a GraphQL request: it needs query, and variables as a JSON object.";
            refused(StatusCode::BAD_REQUEST, shape, Fault::new(Code::BadRequest, message))
        }
    }
}

/// The request in a body.
fn said(body: &[u8]) -> Option<Said> {
    // Without this, a list would be read as the request's fields in their order.
    let is_object = body.trim_ascii_start().starts_with(b"{");
    is_object.then(|| serde_json::from_slice(body).ok()).flatten()
}

fn is_json(headers: &HeaderMap) -> bool {
    let named = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = named.and_then(|named| MediaType::parse(named).ok());
    kind.is_some_and(|kind| {
        let charset = kind.get_param(names::CHARSET);
        (kind.ty, kind.subty, kind.suffix) == (APPLICATION, JSON, None)
            && charset.is_none_or(|charset| charset.unquoted_str().eq_ignore_ascii_case("utf-8"))
    })
}

async fn answer(
    service: &Service,
    headers: &HeaderMap,
    shape: Shape,
    method: Method,
    said: Said,
) -> Response {
    let actor = match bearer::actor(service, headers).await {
        Ok(actor) => actor,
        Err(refusal) => return refusal,
    };
    let query = match service.known_queries.admit(&said.query) {
        Ok(query) => query,
        Err(fault) => return refused(shape.status_of_refused(), shape, fault),
    };
    if method == Method::Get {
        let kind = query.operation_type(said.operation_name.as_deref());
        if kind.is_some_and(|kind| kind != OperationType::Query) || query.carries_words() {
            let message = "Ask this by POST: it changes something, or carries words that somebody typed.";
            let fault = Fault::new(Code::MethodNotAllowed, message);
            let mut response = refused(StatusCode::METHOD_NOT_ALLOWED, shape, fault);
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
            return response;
        }
    }
    let variables = Variables::from_json(Value::Object(said.variables.unwrap_or_default()));
    let asked = Asked { query, operation_name: said.operation_name, variables, actor };
    let snapshot = match api::snapshot(&service.app, &asked).await {
        Ok(snapshot) => snapshot,
        Err(errors) => return told(shape, Answered::Refused(errors)),
    };
    computed(service, shape, snapshot, asked).await
}

/// The answer, computed and written beside those who listen: however long it takes, they are free for others, and it
/// is given up in time. As many are computed at once as there are processors.
async fn computed(service: &Service, shape: Shape, snapshot: Snapshot, asked: Asked) -> Response {
    let turn = Arc::clone(&service.turns).acquire_owned().await;
    let (schema, app, runtime) = (service.schema.clone(), Arc::clone(&service.app), Handle::current());
    let computing = tokio::task::spawn_blocking(move || {
        let answer = told(shape, runtime.block_on(api::execute(&schema, app, snapshot, asked)));
        drop(turn);
        answer
    });
    // It is never cut off, so it fails only if it panics.
    computing.await.unwrap_or_else(|fault| std::panic::resume_unwind(fault.into_panic()))
}

fn told(shape: Shape, answered: Answered) -> Response {
    match answered {
        Answered::Executed(response) => json(StatusCode::OK, shape, &response),
        Answered::Refused(errors) => json(shape.status_of_refused(), shape, &Refused { errors }),
    }
}

fn refused(status: StatusCode, shape: Shape, fault: Fault) -> Response {
    json(status, shape, &Refused { errors: vec![fault.into()] })
}

fn not_acceptable() -> Response {
    let message = "Answers are application/json or application/graphql-response+json: accept one of them.";
    refused(StatusCode::NOT_ACCEPTABLE, Shape::Json, Fault::new(Code::NotAcceptable, message))
}

fn json(status: StatusCode, shape: Shape, body: &impl serde::Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(body) => (status, [(header::CONTENT_TYPE, shape.content_type())], body).into_response(),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
