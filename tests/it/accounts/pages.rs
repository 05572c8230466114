//! Signing in to the pages with an account.

use std::net::SocketAddr;

use url::Url;
use vifte::auth::account::{Application, ApplicationSecret, BACK};

use super::*;
use crate::program::{node, output};

/// A service whose pages one signs in to with an account of this issuer.
fn pages(issuer: &Issuer) -> Service {
    let accounts = accounts(issuer);
    Service::start_at(move |address: SocketAddr| {
        let redirect = Url::parse(&format!("http://{address}{BACK}")).expect("an address");
        let secret = Some(ApplicationSecret::new("hemmelig".to_owned()));
        let application = Some(Application { id: "sider".into(), secret, redirect });
        Access { accounts: Some(Accounts { application, ..accounts }), ..Access::default() }
    })
}

/// What a browser is sent away with: where to, and its cookie.
fn away(service: &Service) -> (Url, String) {
    let reply = service.browser().get("/sign-in/account?next=/staircase");
    assert_eq!(reply.status, 303, "{}", reply.body);
    let cookie = reply.header("set-cookie").to_owned();
    for part in ["__Host-vifte-away=", "; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let kept = cookie.split(';').next().expect("a cookie").to_owned();
    (Url::parse(reply.header("location")).expect("an address"), kept)
}

fn named(address: &Url, name: &str) -> String {
    let found = address.query_pairs().find(|(one, _)| one == name);
    found.unwrap_or_else(|| panic!("{name} is not in {address}")).1.into_owned()
}

#[test]
fn one_signs_in_with_an_account_in_a_browser_and_out_again() {
    let issuer = Issuer::start_now();
    let service = pages(&issuer);
    let said = output(node().arg("sign-in.mjs").arg(service.site()));
    assert_eq!(said.trim(), "0 faults");
}

#[test]
fn a_browser_is_sent_away_with_what_it_has_to_bring_back() {
    let issuer = Issuer::start();
    let service = pages(&issuer);
    let (address, kept) = away(&service);
    assert!(address.as_str().starts_with(issuer.address()), "{address}");
    for (name, expected) in [
        ("response_type", "code"),
        ("client_id", "sider"),
        ("scope", "openid"),
        ("code_challenge_method", "S256"),
        ("redirect_uri", &format!("{}{BACK}", service.site())),
    ] {
        assert_eq!(named(&address, name), expected, "{name}");
    }
    let (state, nonce) = (named(&address, "state"), named(&address, "nonce"));
    assert!(state.len() > 20 && nonce.len() > 20 && kept.contains(&state), "{kept}");
    let (other, _) = away(&service);
    assert!(named(&other, "state") != state && named(&other, "nonce") != nonce, "drawn anew each time");
    assert_ne!(named(&other, "code_challenge"), named(&address, "code_challenge"));
}

#[test]
fn nobody_finishes_what_another_has_begun() {
    let issuer = Issuer::start();
    let service = pages(&issuer);
    let ((address, kept), (other, _)) = (away(&service), away(&service));
    let (state, others) = (named(&address, "state"), named(&other, "state"));
    for (what, cookie, query) in [
        ("without what was kept", "", format!("code=c&state={state}")),
        ("with another's mark", kept.as_str(), format!("code=c&state={others}")),
        ("without a mark", kept.as_str(), "code=c".to_owned()),
        ("with an invented code", kept.as_str(), format!("code=opdigtet&state={state}")),
        ("with a no", kept.as_str(), format!("error=access_denied&state={state}")),
        ("with what is no proof", "__Host-vifte-away=a.b|/", "code=c&state=a".to_owned()),
    ] {
        let reply = service.get_with(cookie, &format!("{BACK}?{query}"));
        assert_eq!(reply.status, 422, "{what}: {}", reply.body);
        assert!(reply.body.contains("Du blev ikke logget ind"), "{what}");
        assert!(!reply.header("set-cookie").starts_with("__Host-vifte="), "{what}");
        assert!(!reply.body.contains("opdigtet"), "{what}");
    }
}

#[test]
fn while_the_issuer_is_away_or_none_is_set_the_pages_say_so() {
    let mut issuer = Issuer::start();
    issuer.leave();
    let away = pages(&issuer);
    let reply = away.browser().get("/sign-in/account");
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(reply.body.contains("svarer ikke lige nu"), "{}", reply.body);
    assert!(away.get("/sign-in").body.contains("Log ind med kommunens konto"));
    let without = crate::harness::service();
    assert_eq!(without.get("/sign-in/account").status, 404);
    assert!(!without.get("/sign-in").body.contains("kommunens konto"));
}
