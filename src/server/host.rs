//! By which names the service may be asked.
//!
//! A page elsewhere can let its own name point to this machine and have a browser ask on its behalf; the browser
//! then says that name, and is refused.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::Service;
use super::refusal::refusal;
use crate::api::fault::{Code, Fault};

/// Refuses a request by a name that is not the service's.
pub(super) async fn by_its_name(State(service): State<Service>, request: Request, next: Next) -> Response {
    match named(request.headers()) {
        Some(name) if is_local(&name) || service.hosts.contains(&name) => next.run(request).await,
        Some(_) => {
            let message = "This service does not go by that name: whoever runs it can add it with --host.";
            refusal(StatusCode::MISDIRECTED_REQUEST, Fault::new(Code::MisdirectedRequest, message))
        }
        None => {
            let message = "The request does not say in one header Host whom it asks.";
            refusal(StatusCode::BAD_REQUEST, Fault::new(Code::BadRequest, message))
        }
    }
}

/// The name that is asked, without the port.
fn named(headers: &HeaderMap) -> Option<String> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let authority: Authority = hosts.next()?.to_str().ok()?.parse().ok()?;
    hosts.next().is_none().then(|| authority.host().trim_end_matches('.').to_ascii_lowercase())
}

/// Whether a name always means this machine.
fn is_local(name: &str) -> bool {
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    name == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    //! Which names are this machine's own.

    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{is_local, named};

    #[test]
    fn the_name_is_read_without_its_port_and_only_loopback_is_local() {
        let cases = [
            ("localhost:8080", Some(("localhost", true))),
            ("LOCALHOST", Some(("localhost", true))),
            ("127.0.0.1", Some(("127.0.0.1", true))),
            ("[::1]:8080", Some(("[::1]", true))),
            ("vifte.example.", Some(("vifte.example", false))),
            ("localhost.example", Some(("localhost.example", false))),
            ("127.0.0.1.example", Some(("127.0.0.1.example", false))),
            ("10.0.0.1", Some(("10.0.0.1", false))),
            ("", None),
            ("a b", None),
        ];
        for (host, expected) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            let named = named(&headers);
            let found = named.as_deref().map(|name| (name, is_local(name)));
            assert_eq!(found, expected, "{host}");
        }
    }

    #[test]
    fn two_names_are_none() {
        let mut headers = HeaderMap::new();
        headers.append(header::HOST, HeaderValue::from_static("localhost"));
        headers.append(header::HOST, HeaderValue::from_static("vifte.example"));
        assert_eq!(named(&headers), None);
    }
}
