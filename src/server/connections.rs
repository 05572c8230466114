//! How connections are taken in, kept within bounds, and brought to an end.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use futures_util::FutureExt;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tower_http::add_extension::AddExtension;

use super::peer::Peer;

/// The most connections at a time; further ones wait until one ends.
const MOST_CONNECTIONS: usize = 4_096;

/// How many of the files that may be open are kept for the database and everything else.
const FILES_KEPT: u64 = 128;

/// The longest the head of a request may take to arrive, and a connection may wait for its next request.
const LONGEST_HEAD: Duration = Duration::from_secs(5);

/// The most bytes a request's head may have.
const LARGEST_HEAD: usize = 16 * 1024;

/// How long requests that were on their way when the service was told to stop have to arrive.
const LAST_ARRIVALS: Duration = Duration::from_millis(500);

/// The longest that requests under way may take to end.
const LONGEST_END: Duration = Duration::from_secs(10);

/// When a connection cannot be taken in, as for want of open files, it is tried again after this.
const PAUSE: Duration = Duration::from_millis(50);

/// Answers on every connection until told to stop. Then no connection is taken in any more, and what was asked by
/// then is answered.
pub(super) async fn serve(listener: TcpListener, routes: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(most_connections()));
    let open = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let free = Arc::clone(&places).acquire_owned();
        tokio::select! {
            Ok(place) = free => tokio::select! {
                accepted = listener.accept() => take_in(accepted, place, &routes, &open).await,
                () = &mut stop => break,
            },
            () = &mut stop => break,
        }
    }
    // Those whom the system has already let in have been told that they are connected.
    while let Some(accepted) = listener.accept().now_or_never() {
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else { break };
        take_in(accepted, place, &routes, &open).await;
    }
    drop(listener);
    sleep(LAST_ARRIVALS).await;
    if timeout(LONGEST_END, open.shutdown()).await.is_err() {
        tracing::warn!("some requests took too long to end and were cut off");
    }
}

/// As many connections as the system has files for.
fn most_connections() -> usize {
    let files = rlimit::increase_nofile_limit(u64::MAX).unwrap_or(1_024);
    usize::try_from(files.saturating_sub(FILES_KEPT))
        .map_or(MOST_CONNECTIONS, |most| most.min(MOST_CONNECTIONS))
}

async fn take_in(
    accepted: std::io::Result<(TcpStream, SocketAddr)>,
    place: OwnedSemaphorePermit,
    routes: &Router,
    open: &GracefulShutdown,
) {
    let (stream, address) = match accepted {
        Ok(accepted) => accepted,
        Err(error) => {
            tracing::warn!(%error, "a connection could not be taken in");
            return sleep(PAUSE).await;
        }
    };
    // Answers are small and whole: waiting to fill a packet only delays them. It is no fault if that cannot be had.
    let _ = stream.set_nodelay(true);
    let answering = AddExtension::new(routes.clone(), Peer(address.ip()));
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(LONGEST_HEAD).max_buf_size(LARGEST_HEAD);
    let connection = protocol.serve_connection(TokioIo::new(stream), TowerToHyperService::new(answering));
    let connection = open.watch(connection);
    tokio::spawn(async move {
        // That a peer breaks off, or sends what is no HTTP, is its own affair.
        let _ = connection.await;
        drop(place);
    });
}
