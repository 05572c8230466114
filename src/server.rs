//! The HTTP service: the route table, what every request passes on its way, and how it ends.

mod bearer;
mod connections;
mod graphql;
mod host;
mod peer;
mod refusal;
mod uploads;

use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use async_graphql::http::GraphiQLSource;
use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use self::peer::Peers;
use crate::api::{self, KnownQueries, Schema};
use crate::app::App;
use crate::body::LARGEST_BODY;
use crate::config::{Access, Graphiql};
use crate::issuer::{Issuer, Unfetched};
use crate::web;

/// The longest a request may take, from its head to the answer.
const LONGEST_REQUEST: Duration = Duration::from_secs(2);

/// The longest the handing in of a table may take, and what follows on its pages.
const LONGEST_UPLOAD: Duration = Duration::from_secs(30);

/// What a request needs.
#[derive(Clone)]
struct Service {
    schema: Schema,
    known_queries: Arc<KnownQueries>,
    app: Arc<App>,
    /// The issuer of the municipality's own accounts, if it is set.
    issuer: Option<Arc<Issuer>>,
    graphiql: Graphiql,
    hosts: Arc<[String]>,
    peers: Arc<Peers>,
    /// Who may compute an answer just now.
    turns: Arc<Semaphore>,
}

/// Every route.
fn routes(app: Arc<App>, issuer: Option<Arc<Issuer>>, access: Access) -> Router {
    let service = Service {
        schema: api::schema(),
        known_queries: Arc::new(KnownQueries::none()),
        app,
        issuer,
        graphiql: access.graphiql,
        hosts: access.hosts.into(),
        peers: Arc::new(Peers::new(access.rate, access.proxies)),
        turns: Arc::new(Semaphore::new(available_parallelism().map_or(1, Into::into))),
    };
    // Whoever asks for anything passes these; only whether the service lives and is ready is told without.
    let admitted = |asked: Router<Service>| {
        asked
            .layer(middleware::from_fn_with_state(service.clone(), peer::not_too_often))
            .layer(middleware::from_fn_with_state(service.clone(), host::by_its_name))
            .layer(middleware::from_fn_with_state(service.clone(), peer::by_the_proxy))
    };
    let lasting = |longest| TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, longest);
    let asked = Router::new()
        .route("/graphql", get(graphql_by_get).post(graphql::post))
        .merge(web::routes(Arc::clone(&service.app), service.issuer.clone()));
    let uploads = Router::new().route("/uploads", post(uploads::post));
    let uploads = uploads.merge(web::tables(Arc::clone(&service.app)));
    let said = |name, value| SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value));
    admitted(asked)
        .route("/livez", get(live))
        .route("/readyz", get(ready))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(lasting(LONGEST_REQUEST))
        .merge(admitted(uploads).layer(lasting(LONGEST_UPLOAD)))
        .layer(CatchPanicLayer::new())
        .layer(middleware::map_response(refusal::in_form))
        .layer(said(header::CACHE_CONTROL, "no-store"))
        .layer(said(header::REFERRER_POLICY, "no-referrer"))
        .layer(said(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .with_state(service)
}

/// Serves until told to stop; what was asked by then is answered first. What another process writes is seen meanwhile,
/// and what the issuer of accounts changes.
///
/// # Errors
/// If an issuer is set, and none can be asked from here.
pub async fn serve(
    listener: TcpListener,
    app: Arc<App>,
    access: Access,
    stop: impl Future<Output = ()>,
) -> Result<(), Unfetched> {
    let issuer = access.accounts.clone().map(|accounts| Issuer::new(accounts, app.clock())).transpose()?;
    let issuer = issuer.map(Arc::new);
    let mut following = JoinSet::new();
    following.spawn(Arc::clone(&app).follow());
    if let Some(issuer) = &issuer {
        following.spawn(Arc::clone(issuer).follow());
    }
    connections::serve(listener, routes(app, issuer, access), stop).await;
    Ok(())
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

/// Logs where a fault of ours is, and not its words: these may hold what somebody typed.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%place, "a fault of ours ended a request");
    }));
}

/// GraphQL by GET; for a browser that asks for a page and no query, the page to write one on.
async fn graphql_by_get(
    service: State<Service>,
    headers: HeaderMap,
    parameters: Result<Query<graphql::Parameters>, QueryRejection>,
) -> Response {
    let asks = parameters.as_ref().is_ok_and(|Query(parameters)| parameters.ask());
    if service.graphiql == Graphiql::Served && !asks && wants_page(&headers) {
        return Html(GraphiQLSource::build().endpoint("/graphql").title("Vifte").finish()).into_response();
    }
    graphql::get(service, headers, parameters).await
}

fn wants_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/html"))
}

/// Whether the process runs.
async fn live() -> Response {
    Json(serde_json::json!({ "status": "live" })).into_response()
}

/// Whether questions are answered, and from which revision.
async fn ready(State(service): State<Service>) -> Response {
    let revision = service.app.catalogue().revision();
    Json(serde_json::json!({ "status": "ready", "catalogueRevision": revision })).into_response()
}
