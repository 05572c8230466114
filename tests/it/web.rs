//! The pages, over HTTP and in a browser.
//!
//! 1. A need is asked for in a form and answered on the page, danger first; what was understood can be taken away.
//! 2. Faults stand beside their fields with what was typed; a CPR number is shown nowhere.
//! 3. An offer tells what is known and what is not; the short list and the range show what was chosen.
//! 4. Nothing typed or stored becomes part of a page's own language, and no stored address leads to a script.
//! 5. Whoever is signed in is so by a cookie alone, until they sign out or what they signed in with ends; nothing is
//!    changed but by their own forms, and what they typed outlives the session.
//! 6. How an offer can be had is told on a page, and a table comes in on others; a file made to do harm ends in a page
//!    that says why.
//! 7. Pages forbid the browser to fetch from elsewhere and to keep what was asked.
//! 8. A confirmation link shows an offer and changes nothing; its button confirms what stood when it was sent, once.
//! 9. Whoever is worried is told whom to contact, danger first, and has the meeting times as a calendar file.
//! 10. When to look again is told for an offer or a step, and the days are had as a calendar file.
//! 11. A word is told with all its meanings, a paragraph with what it was and is; what is neither is not repeated.
//! 12. In Debian's Chromium each job is done with and without scripts, at two widths, and axe and html-validate find
//!     nothing wrong.

mod availability;
mod browser;
mod confirm;
mod contact;
mod edit;
mod find;
mod follow_up;
mod guide;
mod hostile;
mod import;
mod law;
mod offer;
mod range;
mod review;
mod signed;
mod words;

use crate::harness::{Reply, service};

/// Where this stands in a page; it must.
#[track_caller]
fn place(page: &Reply, text: &str) -> usize {
    page.body.find(text).unwrap_or_else(|| panic!("«{text}» is not on the page:\n{}", page.body))
}

/// These stand on a page, each after the one before it.
#[track_caller]
fn in_order(page: &Reply, texts: &[&str]) {
    let mut from = 0;
    for text in texts {
        let found = page.body[from..].find(text);
        let start =
            found.unwrap_or_else(|| panic!("«{text}» is not on the page in its place:\n{}", page.body));
        from += start + text.len();
    }
}

/// None of these stands on a page.
#[track_caller]
fn without(page: &Reply, texts: &[&str]) {
    for text in texts {
        assert!(!page.body.contains(text), "«{text}» is on the page:\n{}", page.body);
    }
}

#[test]
fn every_page_is_guarded() {
    let service = service();
    let need = [("text", "13-årig kommer ikke i skole")];
    let pages = [
        service.get("/"),
        service.send("/", &need),
        service.send("/", &[("age", "x")]),
        service.get("/offers/hvidovre-familieskolen"),
        service.get("/offers/findes-ikke"),
        service.get("/follow-up"),
        service.send("/follow-up", &[("step", "institution"), ("start", "2024-01-15")]),
        service.get("/staircase"),
        service.get("/short-list"),
        service.get("/words"),
        service.get("/words?term=PPR"),
        service.get("/law"),
        service.get("/law?text=52.3.3"),
        service.send("/short-list", &[("offer", "hvidovre-familieskolen")]),
        service.get("/findes/ikke"),
    ];
    for page in &pages {
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        let policy = page.header("content-security-policy");
        for part in ["default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'"]
        {
            assert!(policy.contains(part), "{policy}");
        }
        without(page, &["<script", " style=", "onclick", "http://", "src=\"//"]);
    }
}

#[test]
fn the_look_may_be_kept_and_a_new_one_has_a_new_address() {
    let service = service();
    let page = service.get("/");
    let start = place(&page, "/style.css?v=");
    let address = page.body[start..].split('"').next().expect("an address");
    let style = service.get(address);
    assert_eq!((style.status, style.header("content-type")), (200, "text/css; charset=utf-8"));
    assert!(style.header("cache-control").contains("immutable"), "{:?}", style.headers);
    assert!(!style.body.contains("url(") && !style.body.contains("@import"), "it fetches nothing");
    assert_eq!(service.get("/icon.svg").header("content-type"), "image/svg+xml");
}

#[test]
fn an_unknown_address_has_a_page() {
    let service = service();
    for path in ["/findes/ikke", "/offers/findes-ikke", "/offers/%3Cscript%3E", "/offers", "/graphiql"] {
        let page = service.get(path);
        assert_eq!(page.status, 404, "{path}");
        in_order(&page, &["Siden findes ikke", "href=\"/staircase\""]);
        without(&page, &["&lt;script", "%3Cscript"]);
    }
}
