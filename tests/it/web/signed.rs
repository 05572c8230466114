//! Signing in and out, and what only those who are signed in may send.

use vifte::auth::token::Given;
use vifte::auth::{Caseworkers, Role};
use vifte::config::Access;

use super::*;
use crate::harness::Service;

#[test]
fn one_signs_in_with_a_token_is_shown_as_that_and_signs_out() {
    let service = service();
    let mut browser = service.browser();
    in_order(&browser.get("/"), &["href=\"/sign-in\"", "Log ind"]);
    let token = service.token(Role::Editor, Some("hvidovre-sundhedsplejen"));
    let reply = browser.sign_in(&token);
    assert_eq!((reply.status, reply.header("location")), (303, "/"));
    let cookie = reply.header("set-cookie").to_owned();
    for part in ["__Host-vifte=", "; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Max-Age"), "{cookie}");
    let page = browser.get("/staircase");
    in_order(&page, &["Logget ind som redaktør for Sundhedsplejen", "action=\"/sign-out\"", "Log ud"]);
    without(&page, &["Log ind", &token, browser.session.as_deref().expect("a session")]);
    assert_eq!(page.header("cache-control"), "no-store");

    let shown = browser.session.clone();
    let reply = browser.send("/sign-out", &[]);
    assert_eq!((reply.status, reply.header("location")), (303, "/"));
    assert!(reply.header("set-cookie").contains("Max-Age=0"), "{:?}", reply.headers);
    assert_eq!(browser.session, None);
    // Whoever kept the cookie has kept nothing.
    browser.session = shown;
    place(&browser.get("/"), "href=\"/sign-in\"");
}

#[test]
fn what_is_no_token_is_not_shown_back() {
    let service = service();
    let wrong = format!("vifte_{}", "a1".repeat(32));
    for token in ["", "emilslaar", &wrong, "' or 1=1 --"] {
        let page = service.browser().sign_in(token);
        assert_eq!(page.status, 422, "{token}");
        in_order(&page, &["role=\"alert\"", "Tokenet gælder ikke", "aria-invalid=\"true\""]);
        assert_eq!(page.header("set-cookie"), "");
        without(&page, &["emilslaar", "a1a1", "1=1"]);
    }
}

#[test]
fn a_session_ends_with_its_token() {
    let service = service();
    let given = Given { role: Role::Approver, organisation: None, last_day: None };
    let (id, token) = service.given(given);
    let mut browser = service.browser();
    browser.sign_in(&token);
    place(&browser.get("/"), "Logget ind som godkender");
    assert!(service.revoke(&id));
    place(&browser.get("/"), "Log ind");
    assert_eq!(service.browser().sign_in(&token).status, 422);
}

#[test]
fn signing_in_anew_begins_another_session_and_ends_the_one_before() {
    let service = service();
    let mut browser = service.signed_in(Role::Editor, None);
    let before = browser.session.clone();
    browser.sign_in(&service.token(Role::Approver, None));
    assert_ne!(browser.session, before);
    place(&browser.get("/"), "Logget ind som godkender");
    browser.session = before;
    place(&browser.get("/"), "href=\"/sign-in\"");
    // Nor is an id taken that somebody else has chosen.
    browser.session = Some("ab".repeat(32));
    browser.sign_in(&service.token(Role::Approver, None));
    assert_ne!(browser.session, Some("ab".repeat(32)));
}

#[test]
fn one_is_led_to_our_own_pages_alone() {
    let service = service();
    let token = service.token(Role::Editor, None);
    for (next, led_to) in [
        ("/staircase?step=3", "/staircase?step=3"),
        ("//example.org/", "/"),
        ("https://example.org/", "/"),
        ("/\\example.org", "/"),
        ("/\t/example.org", "/"),
        ("javascript:alert(1)", "/"),
    ] {
        let asked: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let page = service.get(&format!("/sign-in?next={asked}"));
        without(&page, &["example.org", "javascript:"]);
        let reply = service.browser().send("/sign-in", &[("token", &token), ("next", next)]);
        assert_eq!((reply.status, reply.header("location")), (303, led_to), "{next}");
    }
}

#[test]
fn a_form_from_elsewhere_changes_nothing() {
    let service = service();
    let mut browser = service.signed_in(Role::Editor, None);
    let token = service.token(Role::Approver, None);
    for (origin, site) in
        [("https://example.org", "cross-site"), ("http://localhost:1", "same-site"), ("null", "cross-site")]
    {
        for (path, fields) in [("/sign-out", vec![]), ("/sign-in", vec![("token", token.as_str())])] {
            let page = browser.send_from(origin, site, path, &fields);
            assert_eq!(page.status, 403, "{origin} {path}");
            place(&page, "Det blev ikke sendt herfra");
            assert_eq!(page.header("set-cookie"), "");
        }
    }
    place(&browser.get("/"), "Logget ind som redaktør");
    let site = service.site();
    assert_eq!(browser.send_from(&site, "same-origin", "/sign-out", &[]).status, 303);
}

#[test]
fn a_form_without_the_mark_of_the_session_is_given_back_whole() {
    let service = service();
    let mut browser = service.signed_in(Role::Editor, None);
    let (other, own) = (service.signed_in(Role::Editor, None).mark, browser.mark.clone());
    let typed = [("reason", "Skriv\r\nalderen \"på\" <ny>"), ("reason", "to")];
    for mark in ["", "x", &other] {
        browser.mark = mark.to_owned();
        let page = browser.send("/sign-out", &typed);
        assert_eq!(page.status, 409, "{mark}");
        let same = format!("name=\"csrf\" value=\"{own}\"");
        in_order(&page, &["Logget ind som", "er ikke tabt", "action=\"/sign-out\"", &same]);
        in_order(&page, &["value=\"Skriv\nalderen &#34;på&#34; &#60;ny&#62;\"", "value=\"to\"", "Fortsæt"]);
    }
    let page = service.browser().send("/sign-out", &typed);
    assert_eq!(page.status, 401);
    in_order(
        &page,
        &["Du er ikke logget ind længere", "Log ind i en ny fane", "action=\"/sign-out\"", "value=\"to\""],
    );
    without(&page, &["name=\"csrf\""]);
}

#[test]
fn the_id_of_a_session_is_stored_nowhere() {
    let service = Service::start(vifte::config::Graphiql::Off);
    let id = service.signed_in(Role::Administrator, None).session.expect("a session");
    for file in std::fs::read_dir(service.folder()).expect("a folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        assert!(!bytes.windows(id.len()).any(|window| window == id.as_bytes()));
    }
}

#[test]
fn where_it_is_not_open_one_signs_in_to_ask_as_a_caseworker() {
    let access = Access { caseworkers: Caseworkers::SignedIn, ..Access::default() };
    let service = Service::start_for(access);
    let need = [("text", "13-årig kommer ikke i skole"), ("asker", "caseworker")];
    let lowered = "Svaret er givet som til en fagperson";
    in_order(
        &service.browser().send("/", &need),
        &[lowered, "ikke logget ind som familierådgiver", "/sign-in"],
    );
    for (role, is_lowered) in [(Role::Staff, true), (Role::Caseworker, false)] {
        let page = service.signed_in(role, None).send("/", &need);
        assert_eq!(page.body.contains(lowered), is_lowered, "{role:?}");
    }
}

#[test]
fn nothing_is_changed_by_reading() {
    let service = service();
    let mut browser = service.signed_in(Role::Editor, None);
    assert_eq!(browser.get("/sign-out").status, 405);
    place(&browser.get("/"), "Logget ind som redaktør");
}
