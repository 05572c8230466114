//! Who asks, as far as the network tells, and how much each may ask.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;

use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::Service;
use super::refusal::refusal;
use crate::api::fault::{Code, Fault};
use crate::auth::account::BACK;

/// Where a proxy writes whom it speaks for.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// How many seconds' worth of requests a peer may send at once.
const BURST: u32 = 10;

/// With so many peers known, those that have not asked for a while are forgotten.
const MANY_PEERS: usize = 10_000;

/// The other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub IpAddr);

/// The peers, and how much each has asked of late.
pub(super) struct Peers {
    limiter: Option<(NonZeroU32, DefaultKeyedRateLimiter<IpAddr>)>,
    proxies: Vec<IpAddr>,
}

impl Peers {
    /// Peers that may each send so many requests a second, however many if none is named, behind these proxies.
    pub fn new(rate: Option<NonZeroU32>, proxies: Vec<IpAddr>) -> Self {
        let quota = |rate: NonZeroU32| {
            let burst = rate.saturating_mul(NonZeroU32::new(BURST).unwrap_or(NonZeroU32::MIN));
            Quota::per_second(rate).allow_burst(burst)
        };
        Self { limiter: rate.map(|rate| (rate, RateLimiter::keyed(quota(rate)))), proxies }
    }

    /// Whether the other end may ask at all: this machine, or a known proxy. Whoever comes past the proxy comes
    /// without TLS, and says itself whom it speaks for.
    fn admits(&self, Peer(peer): Peer) -> bool {
        let peer = peer.to_canonical();
        peer.is_loopback() || self.proxies.contains(&peer)
    }

    /// Who asks: the other end, or whom a known proxy says that it speaks for. Anybody can write such a header, so
    /// nobody else's is believed.
    fn asking(&self, Peer(peer): Peer, headers: &HeaderMap) -> IpAddr {
        let peer = peer.to_canonical();
        if !self.proxies.contains(&peer) {
            return peer;
        }
        let lines = headers.get_all(FORWARDED_FOR).into_iter().rev();
        let named = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.rsplit(','));
        let addresses =
            named.map(|named| named.trim().parse::<IpAddr>().map(|address| address.to_canonical()));
        // What stands before the first that does not read, a proxy did not write.
        let mut addresses = addresses.map_while(Result::ok);
        addresses.find(|address| !self.proxies.contains(address)).unwrap_or(peer)
    }

    /// Counts a request; how many seconds to wait if it is one too many.
    fn count(&self, asking: IpAddr, weight: Weight) -> Result<(), u64> {
        let Some((rate, limiter)) = &self.limiter else { return Ok(()) };
        if limiter.len() > MANY_PEERS {
            limiter.retain_recent();
        }
        let wait = |until: governor::NotUntil<_>| until.wait_time_from(DefaultClock::default().now());
        let requests = match weight {
            Weight::One => NonZeroU32::MIN,
            Weight::Second => *rate,
        };
        // A second's worth is less than may come at once, so there is always room for it some time.
        let counted = limiter.check_key_n(&network(asking), requests).unwrap_or(Ok(()));
        counted.map_err(|until| wait(until).as_secs() + 1)
    }
}

/// How much a request counts.
#[derive(Debug, Clone, Copy)]
enum Weight {
    One,
    /// As much as may come in a second.
    Second,
}

impl Weight {
    /// Of attempts to sign in there are few, and guessing is to be no use.
    fn of(request: &Request) -> Self {
        let path = request.uri().path();
        let is_attempt = request.method() == Method::POST && path == "/sign-in" || path == BACK;
        if is_attempt { Self::Second } else { Self::One }
    }
}

/// What is counted as one: an address, of the sixth version the network of a household.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

/// Refuses a peer that comes past the proxy.
pub(super) async fn by_the_proxy(
    State(service): State<Service>,
    Extension(peer): Extension<Peer>,
    request: Request,
    next: Next,
) -> Response {
    if service.peers.admits(peer) {
        return next.run(request).await;
    }
    let message =
        "This service is asked through its proxy alone: whoever runs it can add another with --proxy.";
    refusal(StatusCode::FORBIDDEN, Fault::new(Code::Forbidden, message))
}

/// Refuses a peer that asks too often, so that others are answered meanwhile.
pub(super) async fn not_too_often(
    State(service): State<Service>,
    Extension(peer): Extension<Peer>,
    request: Request,
    next: Next,
) -> Response {
    match service.peers.count(service.peers.asking(peer, request.headers()), Weight::of(&request)) {
        Ok(()) => next.run(request).await,
        Err(seconds) => {
            let fault = Fault::new(Code::RateLimited, "Too many requests from you just now: wait a little.");
            let wait = [(header::RETRY_AFTER, HeaderValue::from(seconds))];
            (wait, refusal(StatusCode::TOO_MANY_REQUESTS, fault)).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    //! Whom a request is counted for.

    use std::net::IpAddr;

    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::{FORWARDED_FOR, Peer, Peers, Weight};

    #[test]
    fn only_a_known_proxy_is_believed_about_whom_it_speaks_for() {
        let proxies = ["127.0.0.1", "10.0.0.2"].map(|address| address.parse::<IpAddr>().expect("an address"));
        let peers = Peers::new(None, proxies.to_vec());
        let cases: [(&str, &[&str], &str); 8] = [
            ("192.0.2.7", &["198.51.100.1"], "192.0.2.7"),
            ("127.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("127.0.0.1", &["203.0.113.9, 198.51.100.1"], "198.51.100.1"),
            ("127.0.0.1", &["203.0.113.9", "198.51.100.1, 10.0.0.2"], "198.51.100.1"),
            ("127.0.0.1", &["198.51.100.1, nobody"], "127.0.0.1"),
            ("127.0.0.1", &["::ffff:198.51.100.1"], "198.51.100.1"),
            ("::ffff:127.0.0.1", &["2001:db8::1"], "2001:db8::1"),
            ("127.0.0.1", &[], "127.0.0.1"),
        ];
        for (peer, lines, asking) in cases {
            let header = |line: &&str| {
                (HeaderName::from_static(FORWARDED_FOR), HeaderValue::from_str(line).expect("a value"))
            };
            let mut headers = HeaderMap::new();
            lines.iter().map(header).for_each(|(name, value)| {
                headers.append(name, value);
            });
            let peer = Peer(peer.parse().expect("an address"));
            assert_eq!(peers.asking(peer, &headers).to_string(), asking, "{peer:?} {lines:?}");
        }
    }

    #[test]
    fn this_machine_and_known_proxies_may_ask_and_nobody_else() {
        let peers = Peers::new(None, vec!["10.0.0.2".parse().expect("an address")]);
        for (peer, expected) in [
            ("127.0.0.1", true),
            ("::1", true),
            ("::ffff:127.0.0.1", true),
            ("10.0.0.2", true),
            ("::ffff:10.0.0.2", true),
            ("10.0.0.3", false),
            ("2001:db8::1", false),
        ] {
            assert_eq!(peers.admits(Peer(peer.parse().expect("an address"))), expected, "{peer}");
        }
    }

    #[test]
    fn a_household_of_the_sixth_version_is_counted_as_one() {
        let peers = Peers::new(std::num::NonZeroU32::new(1), Vec::new());
        let mut counts =
            (0..20).map(|end| peers.count(format!("2001:db8::{end:x}").parse().expect("one"), Weight::One));
        assert!(counts.any(|counted| counted.is_err()));
        assert_eq!(peers.count("2001:db8:0:1::1".parse().expect("one"), Weight::One), Ok(()));
    }

    #[test]
    fn an_attempt_to_sign_in_counts_for_a_second() {
        let peers = Peers::new(std::num::NonZeroU32::new(100), Vec::new());
        let asking = "192.0.2.7".parse().expect("one");
        let counted = (0..11).map(|_| peers.count(asking, Weight::Second).is_ok());
        assert_eq!(counted.filter(|is_taken| *is_taken).count(), 10);
    }
}
