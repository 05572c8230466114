//! How an offer can be had, told on its page: seen at once, all that is wrong told at once, nothing typed lost.
//!
//! It is 21 November 2026.

use vifte::auth::Role;
use vifte::config::Graphiql;

use super::edit::{changed, form, proposed, sent};
use super::*;
use crate::harness::{Browser, Service};

const OWN: &str = "hvidovre-sundhedsplejen";

const PAGE: &str = "/offers/hvidovre-sundhedsplejen/availability";

/// Sends the form of places or of a course with these fields of it.
fn told(browser: &mut Browser<'_>, about: &str, typed: &[(&str, &str)]) -> Reply {
    told_of(browser, PAGE, "standard", about, typed)
}

fn told_of(browser: &mut Browser<'_>, path: &str, way: &str, about: &str, typed: &[(&str, &str)]) -> Reply {
    let mut fields = vec![("way".to_owned(), way.to_owned()), ("of".to_owned(), about.to_owned())];
    for (name, value) in typed {
        let name = if *name == "do" { "do".to_owned() } else { format!("way.{way}.{about}.{name}") };
        fields.push((name, (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.send(path, &fields)
}

#[test]
fn what_is_told_is_seen_at_once_and_can_be_told_anew() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    in_order(&editor.get(&format!("/offers/{OWN}")), &[&format!("href=\"{PAGE}\""), "Pladser og hold"]);
    let page = editor.get(PAGE);
    in_order(
        &page,
        &["Pladser og hold: Sundhedsplejen", "Ikke oplyst.", "value=\"2026-11-21\"", "Ingen hold"],
    );

    let reply = told(&mut editor, "capacity", &[("places", "8"), ("free", "0"), ("waiting", "")]);
    assert_eq!(reply.status, 303, "{}", reply.body);
    let address = reply.header("location").split('#').next().expect("an address").to_owned();
    let page = editor.get(&address);
    in_order(&page, &["role=\"status\"", "Pladserne er gemt og ses nu", "ledige</dt><dd>0</dd>"]);
    in_order(&page, &["venter</dt><dd class=\"unknown\">ikke oplyst", "21. november 2026"]);
    in_order(
        &page,
        &["capacity.places\" value=\"8\"", "capacity.free\" value=\"0\"", "capacity.waiting\" value=\"\""],
    );
    let shown = "Pladser: 8 i alt, ingen ledige (oplyst 21. november 2026).";
    place(&service.get(&format!("/offers/{OWN}")), shown);

    let again = [("places", "8"), ("free", "2"), ("waiting", "0"), ("as_of", "21-11-2026")];
    assert_eq!(told(&mut editor, "capacity", &again).status, 303);
    place(&service.get(&format!("/offers/{OWN}")), "8 i alt, 2 ledige, ingen venter");
    let history = service.signed_in(Role::Staff, None).get("/history");
    in_order(
        &history,
        &[
            &format!("<a href=\"/offers/{OWN}\">Sundhedsplejen</a>"),
            "ledige pladser",
            "scope=\"row\">pladser",
            "ingen ledige",
            "2 ledige",
        ],
    );
    place(&editor.get(&format!("/offers/{OWN}/history")), "ledige pladser");
}

#[test]
fn numbers_are_taken_away_and_then_nothing_is_known() {
    let service = Service::start(Graphiql::Off);
    let mut approver = service.signed_in(Role::Approver, None);
    without(&approver.get(PAGE), &["Fjern tallene"]);
    assert_eq!(told(&mut approver, "capacity", &[("free", "2")]).status, 303);
    place(&approver.get(PAGE), "Fjern tallene");
    let reply = told(&mut approver, "capacity", &[("do", "remove")]);
    assert_eq!((reply.status, reply.header("location").contains("done=forgotten")), (303, true));
    without(&service.get(&format!("/offers/{OWN}")), &["2 ledige"]);
    assert_eq!(told(&mut approver, "capacity", &[("do", "remove")]).status, 422);
}

#[test]
fn a_course_is_added_changed_and_taken_away() {
    let service = Service::start(Graphiql::Off);
    let mut approver = service.signed_in(Role::Approver, None);
    let course = [("starts", "2027-01-11"), ("sign_up_by", "4-1-2027"), ("seats", "8"), ("free", "5")];
    let reply = told(&mut approver, "new", &course);
    assert_eq!(
        (reply.status, reply.header("location").contains("done=course")),
        (303, true),
        "{}",
        reply.body
    );
    let page = approver.get(PAGE);
    in_order(&page, &["Hold begynder 11. januar 2027", "2027-01-11.free\" value=\"5\"", "Fjern holdet"]);
    let full = [("sign_up_by", "2027-01-04"), ("seats", "8"), ("free", "0")];
    assert_eq!(told(&mut approver, "2027-01-11", &full).status, 303);
    let offer = format!("/offers/{OWN}");
    place(&service.get(&offer), "tilmelding senest 4. januar 2027, fuldt");
    assert_eq!(told(&mut approver, "2027-01-11", &[("do", "remove")]).status, 303);
    without(&service.get(&offer), &["Hold begynder"]);
    let gone = told(&mut approver, "2027-01-11", &[("do", "remove")]);
    assert_eq!(gone.status, 422);
    in_order(&gone, &["role=\"alert\"", "ikke registreret noget hold"]);
}

#[test]
fn all_that_is_wrong_is_told_at_once_beside_what_was_typed() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let typed = [("places", "2"), ("free", "3"), ("waiting", "mange"), ("as_of", "2026-11-22")];
    let page = told(&mut editor, "capacity", &typed);
    assert_eq!(page.status, 422);
    in_order(
        &page,
        &[
            "role=\"alert\"",
            "href=\"#way-standard-capacity-free\">Ledige: Der er flere ledige, end der er i alt",
            "href=\"#way-standard-capacity-waiting\">Venter: Skriv et helt tal",
            "href=\"#way-standard-capacity-as-of\">Tallene er fra: Dagen ligger i fremtiden",
            "type=\"text\" inputmode=\"numeric\" id=\"way-standard-capacity-waiting\"",
            "value=\"mange\" aria-invalid=\"true\"",
        ],
    );
    without(&page, &["mindst ét af dem"]);
    in_order(&told(&mut editor, "capacity", &[]), &["role=\"alert\"", "mindst ét af dem"]);
    let course = [("sign_up_by", "i morgen"), ("seats", "-1"), ("free", "70000")];
    let page = told(&mut editor, "new", &course);
    in_order(
        &page,
        &[
            "Skriv holdets første dag",
            "Tilmelding senest: Skriv en dag",
            "Pladser på holdet: Skriv et helt tal",
            "Ledige: Skriv et helt tal",
            "value=\"i morgen\"",
            "value=\"-1\"",
            "value=\"70000\"",
        ],
    );
    without(&service.get(&format!("/offers/{OWN}")), &["Pladser:", "Hold begynder"]);
}

#[test]
fn an_older_number_never_replaces_a_newer_one_and_an_old_one_is_called_so() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    assert_eq!(told(&mut editor, "capacity", &[("free", "4"), ("as_of", "2026-10-01")]).status, 303);
    let page = editor.get(PAGE);
    in_order(&page, &["Tallene er fra 1. oktober 2026", "tæller ikke længere", "capacity.free\" value=\"\""]);
    assert_eq!(told(&mut editor, "capacity", &[("free", "1"), ("as_of", "2026-11-20")]).status, 303);
    let page = told(&mut editor, "capacity", &[("free", "5"), ("as_of", "2026-11-19")]);
    assert_eq!(page.status, 422);
    in_order(&page, &["allerede oplyst tal fra 20-11-2026", "value=\"5\"", "value=\"2026-11-19\""]);
    place(&service.get(&format!("/offers/{OWN}")), "1 ledig (oplyst 20. november 2026)");
}

#[test]
fn each_way_has_its_own_numbers_and_a_closed_offer_is_called_so() {
    let service = Service::start(Graphiql::Off);
    let mut approver = service.signed_in(Role::Approver, None);
    let path = "/offers/hvidovre-intensivt-ungetilbud/availability";
    in_order(&approver.get(path), &["planlagt", "Måde 1", "trin 3 (Hjemmebaseret)", "Måde 2", "trin 3 og 6"]);
    assert_eq!(told_of(&mut approver, path, "kort-anbringelse", "capacity", &[("free", "3")]).status, 303);
    in_order(&approver.get(path), &["Måde 1", "Ikke oplyst.", "Måde 2", "ledige</dt><dd>3</dd>"]);
    let gone = told_of(&mut approver, path, "findes-ikke", "capacity", &[("free", "3")]);
    assert_eq!(gone.status, 409);
    place(&gone, "er der ikke længere");
    let edit = format!("/offers/{OWN}/edit");
    let closed = changed(
        &form(&mut approver, &edit),
        &[("life_cycle.1.state", "closed"), ("life_cycle.1.from", "1-11-2026")],
    );
    proposed(&sent(&mut approver, &edit, &closed, "publish"));
    place(&approver.get(PAGE), "Du kan oplyse pladser og hold alligevel.");
}

#[test]
fn nobody_tells_of_what_is_not_theirs_and_what_was_typed_outlives_the_session() {
    let service = Service::start(Graphiql::Off);
    let reply = service.browser().get(PAGE);
    assert_eq!((reply.status, reply.header("location").starts_with("/sign-in?next=%2F")), (303, true));
    assert_eq!(service.signed_in(Role::Caseworker, None).get(PAGE).status, 404);
    let mut other = service.signed_in(Role::Editor, Some("tuba"));
    assert_eq!(other.get(PAGE).status, 403);
    assert_eq!(told(&mut other, "capacity", &[("free", "1")]).status, 403);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    assert_eq!(editor.get("/offers/findes-ikke/availability").status, 404);
    editor.send("/sign-out", &[]);
    let page = told(&mut editor, "capacity", &[("free", "7")]);
    assert_eq!(page.status, 401);
    in_order(
        &page,
        &["Du er ikke logget ind længere", &format!("action=\"{PAGE}\""), "capacity.free\" value=\"7\""],
    );
    without(&service.get(&format!("/offers/{OWN}")), &["7 ledige"]);
}
