//! The HTTP service: the route table, its layers, and how it ends.

use std::sync::Arc;
use std::time::Duration;

use async_graphql::http::GraphiQLSource;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use crate::api::{self, Schema};
use crate::app::App;
use crate::config::Graphiql;
use crate::web;

/// The largest request body, in bytes.
const LARGEST_BODY: usize = 256 * 1024;

/// The longest a request may take.
const LONGEST_REQUEST: Duration = Duration::from_secs(2);

/// What a request needs.
#[derive(Clone)]
struct Service {
    schema: Schema,
    app: Arc<App>,
}

/// Every route.
pub fn routes(app: Arc<App>, graphiql: Graphiql) -> Router {
    let graphql = match graphiql {
        Graphiql::Served => get(graphiql_page).post(graphql),
        Graphiql::Off => axum::routing::post(graphql),
    };
    Router::new()
        .route("/graphql", graphql)
        .merge(web::routes(Arc::clone(&app)))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST_REQUEST))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        ))
        .layer(CatchPanicLayer::new())
        .with_state(Service { schema: api::schema(), app })
}

/// Serves until told to stop; requests under way are finished first.
///
/// # Errors
/// If the socket fails.
pub async fn serve(
    listener: TcpListener,
    app: Arc<App>,
    graphiql: Graphiql,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, routes(app, graphiql)).with_graceful_shutdown(stop).await
}

/// Until the operator presses Ctrl-C or the system asks the process to end: from this call on, so that a
/// service which says that it is ready can be ended.
///
/// # Errors
/// If the system does not tell of signals.
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// A GraphQL request over HTTP. Only JSON by POST: a page elsewhere cannot make a browser send that unasked,
/// and a need never stands in an address.
async fn graphql(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Response {
    if !is_json(&headers) {
        let message = "Send the request as application/json.";
        return fault(StatusCode::UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", message);
    }
    let Some(request) = request(&body) else {
        let message = "The body is not a GraphQL request: send {\"query\": …, \"variables\": …} as JSON.";
        return fault(StatusCode::BAD_REQUEST, "BAD_REQUEST", message);
    };
    Json(api::execute(&service.schema, &service.app, request).await).into_response()
}

/// The request in a body. Why a body does not read may repeat what was sent, so it is not passed on.
fn request(body: &[u8]) -> Option<async_graphql::Request> {
    // Without this, a list would be read as the request's fields in their order.
    let is_object = body.trim_ascii_start().starts_with(b"{");
    is_object.then(|| serde_json::from_slice(body).ok()).flatten()
}

fn is_json(headers: &HeaderMap) -> bool {
    let named = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = named.and_then(|value| value.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn fault(status: StatusCode, code: &str, message: &str) -> Response {
    let body = serde_json::json!({ "errors": [{ "message": message, "extensions": { "code": code } }] });
    (status, Json(body)).into_response()
}

async fn graphiql_page() -> Html<String> {
    Html(GraphiQLSource::build().endpoint("/graphql").title("Vifte").finish())
}
