//! Confirmation links: what they show, and what they change.

use serde_json::json;
use vifte::auth::Role;
use vifte::config::Graphiql;
use vifte::record::{ContactRecord, Records};

use super::*;
use crate::harness::Service;

const OWN: &str = "hvidovre-sundhedsplejen";
const OWNER: &str = "hvidovre-redaktionen";

/// A service where somebody answers for an offer that nobody has confirmed for years.
pub fn service_with_an_owner() -> Service {
    let service = Service::start(Graphiql::Off);
    service.write(|all| {
        all.contacts.push(ContactRecord {
            key: OWNER.to_owned(),
            municipality: "0167".to_owned(),
            name: "Redaktionen".to_owned(),
            function: "Svarer for tilbuddene.".to_owned(),
            organisation: Some(OWN.to_owned()),
            email: Some("redaktionen@kommune.example".to_owned()),
            ..ContactRecord::default()
        });
        for slug in [OWN, "hvidovre-familieskolen"] {
            let offer = offer(all, slug);
            offer.owner = Some(OWNER.to_owned());
            offer.assurance.as_of = Some("2020-01-01".parse().expect("a day"));
        }
    });
    service
}

fn offer<'a>(all: &'a mut Records, slug: &str) -> &'a mut vifte::record::OfferRecord {
    all.offers.iter_mut().find(|offer| offer.slug == slug).expect("it is in the seed")
}

/// The revision, and how many changes there were.
fn count(service: &Service) -> (u64, usize) {
    let token = format!("Bearer {}", service.token(Role::Staff, None));
    let asked = "{ catalogueRevision changes(after: 1, first: 100) { by } }";
    let found = service.query_as(&[&token], asked, &json!({})).json();
    let changes = found["data"]["changes"].as_array().unwrap_or_else(|| panic!("{found:#}")).len();
    (found["data"]["catalogueRevision"].as_u64().expect("a number"), changes)
}

fn opened(service: &Service, link: &str) -> Reply {
    service.get(&format!("/confirm?link={link}"))
}

/// A page for a link is kept by nobody, and tells nobody where it was.
#[track_caller]
fn secret(page: &Reply) {
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
}

#[test]
fn opening_a_link_shows_the_offer_and_changes_nothing() {
    let service = service_with_an_owner();
    let (link, before) = (service.link(OWN, 30), count(&service));
    for _ in 0..3 {
        let page = opened(&service, &link);
        assert_eq!(page.status, 200);
        secret(&page);
        in_order(
            &page,
            &[
                "Passer det stadig?",
                "<h2>Sundhedsplejen</h2>",
                "Hvem er det for?",
                "Sådan får man det",
                "Sådan var det i 2020",
                "Du svarer for Sundhedsplejen",
                "method=\"post\" action=\"/confirm\"",
                &format!("name=\"link\" value=\"{link}\""),
                "Ja, det passer stadig",
                "Hvis noget ikke passer",
                "href=\"/sign-in?next=/offers/hvidovre-sundhedsplejen/edit\"",
                "gælder til 21. december 2026 kl. 11.00",
            ],
        );
        assert_eq!(page.body.matches("<button").count(), 1, "one button: {}", page.body);
    }
    assert_eq!(count(&service), before);
}

#[test]
fn the_button_confirms_once_and_says_so_when_it_is_pressed_again() {
    let service = service_with_an_owner();
    let (link, (revision, changes)) = (service.link(OWN, 30), count(&service));
    let page = service.send("/confirm", &[("link", &link)]);
    assert_eq!(page.status, 200);
    secret(&page);
    in_order(
        &page,
        &["Tak, det er noteret", "21. november 2026", "Sundhedsplejen", &format!("/offers/{OWN}")],
    );
    assert_eq!(count(&service), (revision + 1, changes + 1));
    let assured = service.data(
        "{ offer(slug: \"hvidovre-sundhedsplejen\") { assurance { asOf by } freshUntil } }",
        &json!({}),
    );
    assert_eq!(assured["offer"]["assurance"], json!({ "asOf": "2026-11-21", "by": OWN }));

    for again in [service.send("/confirm", &[("link", &link)]), opened(&service, &link)] {
        assert_eq!(again.status, 200);
        secret(&again);
        in_order(&again, &["Tilbuddet er allerede bekræftet", "ikke gøre mere"]);
        without(&again, &["<button"]);
    }
    assert_eq!(count(&service), (revision + 1, changes + 1));
}

#[test]
fn the_change_log_has_the_function_the_link_was_sent_to() {
    let service = service_with_an_owner();
    let link = service.link(OWN, 30);
    service.send("/confirm", &[("link", &link)]);
    let mut approver = service.signed_in(Role::Approver, None);
    let history = approver.get(&format!("/offers/{OWN}/history"));
    in_order(
        &history,
        &["link til Redaktionen (link-hvidovre-redaktionen)", "sidst bekræftet", "2020", "2026"],
    );
    let published = approver.get("/review?state=published");
    in_order(&published, &["Udgivet (1)", "link til Redaktionen"]);
    without(&history, &[&link]);
    without(&published, &[&link]);
}

#[test]
fn of_two_who_press_at_the_same_time_one_confirms() {
    let service = service_with_an_owner();
    let (link, (revision, _)) = (service.link(OWN, 30), count(&service));
    let pages: Vec<Reply> = std::thread::scope(|scope| {
        let pressing: Vec<_> =
            (0..4).map(|_| scope.spawn(|| service.send("/confirm", &[("link", &link)]))).collect();
        pressing.into_iter().map(|one| one.join().expect("a page")).collect()
    });
    let thanked = pages.iter().filter(|page| page.body.contains("Tak, det er noteret")).count();
    let told = pages.iter().filter(|page| page.body.contains("allerede bekræftet")).count();
    assert_eq!((thanked, told, count(&service).0), (1, 3, revision + 1));
}

#[test]
fn places_that_are_told_meanwhile_are_nothing_that_is_confirmed() {
    let service = service_with_an_owner();
    let link = service.link(OWN, 30);
    let token = format!("Bearer {}", service.token(Role::Approver, None));
    let told = format!(
        "mutation {{ recordCapacity(slug: \"{OWN}\", input: {{ free: 2 }}) {{ userErrors {{ code }} }} }}"
    );
    let told = service.query_as(&[&token], &told, &json!({})).json();
    assert_eq!(told["data"]["recordCapacity"]["userErrors"], json!([]));
    let page = service.send("/confirm", &[("link", &link)]);
    assert_eq!(page.status, 200);
    place(&page, "Tak, det er noteret");
}

#[test]
fn what_was_changed_after_the_link_was_sent_is_not_confirmed() {
    let service = service_with_an_owner();
    let link = service.link(OWN, 30);
    let other = service.link("hvidovre-familieskolen", 30);
    service.write(|all| offer(all, OWN).summary = "Noget andet, end der stod.".to_owned());
    let before = count(&service);
    for page in [opened(&service, &link), service.send("/confirm", &[("link", &link)])] {
        assert_eq!(page.status, 409);
        secret(&page);
        in_order(&page, &["Tilbuddet er ændret, siden linket blev sendt", &format!("/offers/{OWN}")]);
    }
    assert_eq!(count(&service), before);
    assert_eq!(opened(&service, &other).status, 200, "another offer is as it was");
    let anew = service.link(OWN, 30);
    in_order(&opened(&service, &anew), &["Noget andet, end der stod.", "Ja, det passer stadig"]);
}

#[test]
fn a_link_is_of_no_use_once_somebody_else_answers_for_the_offer() {
    let service = service_with_an_owner();
    let link = service.link(OWN, 30);
    service.write(|all| {
        let owner = all.contacts.iter_mut().find(|contact| contact.key == OWNER).expect("it was written");
        owner.organisation = Some("hvidovre-familieraadgivningen".to_owned());
    });
    assert_eq!(opened(&service, &link).status, 409);
    assert_eq!(service.send("/confirm", &[("link", &link)]).status, 409);
}

#[test]
fn what_is_closed_is_not_confirmed() {
    let service = service_with_an_owner();
    let link = service.link(OWN, 30);
    service.write(|all| {
        let mut close = offer(all, OWN).life_cycle[0].clone();
        (close.state, close.from) = ("closed".to_owned(), Some("2026-11-01".parse().expect("a day")));
        offer(all, OWN).life_cycle.push(close);
    });
    let page = service.send("/confirm", &[("link", &link)]);
    assert_eq!((page.status, opened(&service, &link).status), (410, 410));
    in_order(&page, &["Tilbuddet er lukket", "svar på den mail"]);
}

#[test]
fn what_has_expired_is_not_confirmed() {
    let service = service_with_an_owner();
    // Now is the moment from which it holds no longer.
    let (link, before) = (service.link(OWN, 0), count(&service));
    for page in [opened(&service, &link), service.send("/confirm", &[("link", &link)])] {
        assert_eq!(page.status, 410);
        secret(&page);
        in_order(&page, &["Linket er udløbet", "bed om et nyt", "href=\"/sign-in\""]);
    }
    assert_eq!(count(&service), before);
}

#[test]
fn what_is_no_link_and_what_is_about_nothing_here_have_the_same_answer() {
    let (service, other) = (service_with_an_owner(), service_with_an_owner());
    let good = service.link(OWN, 30);
    let cut = &good[..good.len() - 4];
    let of_another = other.link(OWN, 30);
    let long = "a".repeat(5_000);
    let token = service.token(Role::Approver, None);
    let before = count(&service);
    let pages: Vec<Reply> = ["", "x", "<script>", cut, &of_another, &long, &token, "a.b.c", "%00%ff"]
        .iter()
        .flat_map(|link| {
            let typed: String = form_urlencoded::byte_serialize(link.as_bytes()).collect();
            [opened(&service, &typed), service.send("/confirm", &[("link", link)])]
        })
        .chain([service.get("/confirm"), service.get("/confirm?other=x"), service.send("/confirm", &[])])
        .collect();
    for page in &pages {
        assert_eq!((page.status, &page.body), (400, &pages[0].body));
        secret(page);
        in_order(page, &["Linket kan ikke bruges", "Der er ikke sket noget", "bed om et nyt"]);
    }
    assert_eq!(count(&service), before);
    // Where no link was ever written there is no key, and looking makes none.
    assert_eq!(opened(&Service::start(Graphiql::Off), &good).body, pages[0].body);
}

#[test]
fn a_page_elsewhere_cannot_press_the_button() {
    let service = service_with_an_owner();
    let (link, before) = (service.link(OWN, 30), count(&service));
    let fields = [("link", link.as_str())];
    let page = service.browser().send_from("https://example.org", "cross-site", "/confirm", &fields);
    assert_eq!(page.status, 403);
    assert_eq!(count(&service), before);
    // A browser that tells nobody where it is says so of our own form, too.
    let own = service.browser().send_from("null", "same-origin", "/confirm", &fields);
    assert_eq!(own.status, 200);
    place(&own, "Tak, det er noteret");
}
