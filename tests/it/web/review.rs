//! What is proposed is looked at and decided on, and what was changed is told.

use serde_json::json;
use vifte::auth::Role;
use vifte::catalogue::Catalogue;
use vifte::config::Graphiql;
use vifte::{exchange, proposal};

use super::edit::{changed, field, form, proposed, sent};
use super::*;
use crate::harness::{Browser, Service};

const OWN: &str = "hvidovre-sundhedsplejen";

/// Proposes another summary for an offer, and gives the address of the proposal.
fn propose(browser: &mut Browser<'_>, summary: &str) -> String {
    let fields = changed(&form(browser, &format!("/offers/{OWN}/edit")), &[("summary", summary)]);
    proposed(&sent(browser, &format!("/offers/{OWN}/edit"), &fields, "propose"))
}

#[test]
fn what_is_proposed_waits_is_looked_at_and_published() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let mut approver = service.signed_in(Role::Approver, None);
    place(&approver.get("/review"), "Der er ingen forslag her.");
    let address = propose(&mut editor, "Ny tekst om «småbørn».");
    let page = editor.get(&address);
    in_order(
        &page,
        &["Venter på en godkender", "af editor-", "kort fortalt", "Ny tekst om", "Træk forslaget tilbage"],
    );
    without(&page, &["value=\"approve\""]);
    without(&service.get(&format!("/offers/{OWN}")), &["Ny tekst om"]);

    in_order(&approver.get("/review"), &["Venter (1)", &address, "Sundhedsplejen", "Ændrer kort fortalt"]);
    let page = approver.get(&address);
    in_order(
        &page,
        &[
            "scope=\"row\">kort fortalt",
            "class=\"before\"",
            "class=\"after\"",
            "Ny tekst om",
            "value=\"approve\"",
        ],
    );
    let seen = field(&page, "seen");
    let reply = approver.send(&address, &[("do", "approve"), ("seen", &seen)]);
    assert_eq!((reply.status, reply.header("location")), (303, address.as_str()));
    in_order(&approver.get(&address), &["Udgivet", "revision 2", &format!("href=\"/offers/{OWN}\"")]);
    place(&service.get(&format!("/offers/{OWN}")), "Ny tekst om «småbørn».");
    place(&approver.get("/review?state=published"), "Udgivet (1)");

    let again = approver.send(&address, &[("do", "approve"), ("seen", "2")]);
    assert_eq!(again.status, 409);
    place(&again, "Der er allerede taget stilling til forslaget.");

    let history = approver.get("/history");
    in_order(&history, &["Sundhedsplejen", "revision 2", "kort fortalt", "Ny tekst om"]);
    in_order(&approver.get("/history?before=2.0"), &["revision 1", "Oprettet: se felterne"]);
    let own = editor.get(&format!("/offers/{OWN}/history"));
    assert_eq!(own.body.matches("class=\"sheet change\"").count(), 2, "{}", own.body);
}

#[test]
fn what_is_returned_says_why_and_keeps_a_reason_that_is_refused() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let mut approver = service.signed_in(Role::Approver, None);
    let address = propose(&mut editor, "Ny tekst.");
    let page = approver.send(&address, &[("do", "return"), ("reason", "ring til 010203-1234")]);
    assert_eq!(page.status, 422);
    in_order(&page, &["role=\"alert\"", "ligner et CPR-nummer"]);
    let page = approver.send(&address, &[("do", "return"), ("reason", " ")]);
    in_order(&page, &["role=\"alert\"", "Skriv, hvad der skal ændres"]);
    let long = "Læs igen. ".repeat(120);
    let page = approver.send(&address, &[("do", "return"), ("reason", &long)]);
    place(&page, &format!(">{long}</textarea>"));
    assert_eq!(approver.send(&address, &[("do", "return"), ("reason", "Skriv alderen.")]).status, 303);
    in_order(&editor.get(&address), &["Sendt tilbage", "Skriv alderen.", "Skriv videre på det"]);
    let page = editor.get(&format!("/offers/{OWN}/edit?proposal={}", address.trim_start_matches("/review/")));
    place(&page, ">\nNy tekst.</textarea>");
}

#[test]
fn an_overtaken_proposal_is_compared_with_what_stands_now() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let mut approver = service.signed_in(Role::Approver, Some(OWN));
    let late = propose(&mut editor, "Den sene.");
    let before = approver.get(&late);
    let seen = field(&before, "seen");
    let first = propose(&mut approver, "Den første.");
    assert_eq!(approver.send(&first, &[("do", "approve"), ("seen", &seen)]).status, 303);

    let refused = approver.send(&late, &[("do", "approve"), ("seen", &seen)]);
    assert_eq!(refused.status, 409);
    in_order(&refused, &["role=\"alert\"", "er ændret, siden", "Den første.", "Den sene."]);
    let seen = field(&refused, "seen");
    assert_eq!(approver.send(&late, &[("do", "approve"), ("seen", &seen)]).status, 303);
    place(&service.get(&format!("/offers/{OWN}")), "Den sene.");
}

#[test]
fn nobody_sees_or_does_what_is_not_theirs() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let address = propose(&mut editor, "Ny tekst.");
    for path in ["/review", &address, "/offers/new", "/offers/hvidovre-familieskolen/edit", "/history"] {
        let mut nobody = service.browser();
        let reply = nobody.get(path);
        assert_eq!(reply.status, 303, "{path}");
        assert!(reply.header("location").starts_with("/sign-in?next=%2F"), "{:?}", reply.headers);
    }
    let mut staff = service.signed_in(Role::Staff, None);
    place(&staff.get("/history"), "Historik");
    for path in ["/review", &address, "/offers/new"] {
        assert_eq!(staff.get(path).status, 404, "{path}");
    }
    let mut other = service.signed_in(Role::Editor, Some("tuba"));
    assert_eq!(other.get(&address).status, 404);
    assert_eq!(other.get(&format!("/offers/{OWN}/edit")).status, 403);
    for doing in ["approve", "return", "withdraw", "x"] {
        assert_eq!(other.send(&address, &[("do", doing), ("reason", "x")]).status, 404, "{doing}");
    }
    // An editor does not approve what they wrote.
    assert_eq!(editor.send(&address, &[("do", "approve"), ("seen", "1")]).status, 404);
    assert_eq!(editor.send(&address, &[("do", "withdraw")]).status, 303);
    place(&editor.get(&address), "Trukket tilbage");
}

#[test]
fn an_offer_is_paused_opened_and_confirmed_from_its_page() {
    let service = Service::start(Graphiql::Off);
    let path = format!("/offers/{OWN}");
    without(&service.get(&path), &["/edit", "Stadig rigtigt"]);
    let mut approver = service.signed_in(Role::Approver, Some(OWN));
    let page = approver.get(&path);
    in_order(&page, &["Ret tilbuddet", "Det er stadig rigtigt", "Sæt på pause"]);
    let seen = field(&page, "seen");
    let typed = [("seen", seen.as_str()), ("note", "sommerferie"), ("from", "i morgen")];
    let refused = approver.send(&format!("{path}/state"), &typed);
    assert_eq!(refused.status, 422);
    in_order(
        &refused,
        &["Vælg, hvad der sker", "Skriv den første dag", "value=\"i morgen\"", "value=\"sommerferie\""],
    );
    let typed =
        [("seen", seen.as_str()), ("note", "sommerferie"), ("from", "1-11-2026"), ("state", "paused")];
    assert_eq!(approver.send(&format!("{path}/state"), &typed).status, 303);
    place(&service.get(&path), "Tilbuddet er sat på pause.");
    let stale = approver.send(&format!("{path}/confirm"), &[("seen", &seen)]);
    assert_eq!(stale.status, 409);
    place(&stale, "er ændret, siden du åbnede siden");
    let seen = field(&stale, "seen");
    assert_eq!(approver.send(&format!("{path}/confirm"), &[("seen", &seen)]).status, 303);
    place(&service.get(&path), "Sådan var det i 2026 ifølge «Sundhedsplejen");
}

#[test]
fn what_was_sent_back_is_written_on_and_writes_nothing_over_that_came_in_between() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let mut approver = service.signed_in(Role::Approver, None);
    let address = propose(&mut editor, "Ny tekst.");
    assert_eq!(approver.send(&address, &[("do", "return"), ("reason", "Skriv alderen.")]).status, 303);
    let edit = format!("/offers/{OWN}/edit");
    let fields = changed(&form(&mut approver, &edit), &[("duration", "Efter aftale.")]);
    proposed(&sent(&mut approver, &edit, &fields, "publish"));

    let page = format!("{edit}?proposal={}", address.trim_start_matches("/review/"));
    let fields = changed(&form(&mut editor, &page), &[("summary", "Ny tekst for alle aldre.")]);
    let conflict = sent(&mut editor, &edit, &fields, "propose");
    assert_eq!(conflict.status, 409);
    in_order(&conflict, &["En anden har ændret tilbuddet imens", "varighed", "Efter aftale."]);
    place(&service.get(&format!("/offers/{OWN}")), "Efter aftale.");
}

#[test]
fn a_contact_is_reviewed_as_an_offer_is_and_law_is_an_administrators() {
    let service = Service::start(Graphiql::Off);
    let mut approver = service.signed_in(Role::Approver, None);
    let token = format!("Bearer {}", service.token(Role::Approver, None));
    let send = |change: &str| {
        let answer =
            service.query_as(&[&token], &format!("mutation {{ made: {change} }}"), &json!({})).json();
        let key = answer["data"]["made"]["proposal"]["key"].as_str();
        format!("/review/{}", key.unwrap_or_else(|| panic!("{answer:#}")))
    };
    let contact = send(
        "proposeContact(baseRevision: 1, input: {
            key: \"hvidovre-ungelinjen\", name: \"Ungelinjen\", function: \"Svarer unge.\", audience: PUBLIC,
            organisation: \"hvidovre-sundhedsplejen\", phone: \"12 34 56 78\", lastConfirmed: \"2026-11-01\"
        }) { proposal { key } }",
    );
    in_order(&approver.get("/review"), &["Ungelinjen", "Nyt: kontakt", "kontakt · foreslået"]);
    let page = approver.get(&contact);
    in_order(&page, &["Nyt: kontakt", "Ungelinjen", "for hvem", "alle", "telefon", "12 34 56 78"]);
    in_order(&page, &["hører til", "Sundhedsplejen", "sidst bekræftet", "1. november 2026"]);
    place(&page, "/contacts/hvidovre-ungelinjen/edit?proposal=");
    let reply = approver.send(&contact, &[("do", "approve"), ("seen", &field(&page, "seen"))]);
    assert_eq!(reply.status, 303);
    place(&approver.get(&contact), "Udgivet");

    let gone = send(
        "proposeRemoval(baseRevision: 2, entity: CONTACT, key: \"hvidovre-ungelinjen\") { proposal { key } }",
    );
    in_order(&approver.get(&gone), &["Fjernes: kontakt", "Ungelinjen", "12 34 56 78", "value=\"approve\""]);

    let law = send(
        "proposeProvision(baseRevision: 1, input: { reference: \"BL § 32\", note: \"Se efter.\" }) { proposal { key } }",
    );
    let page = approver.get(&law);
    in_order(&page, &["Forslag: paragraf", "udgives af en administrator", "value=\"return\""]);
    without(&page, &["value=\"approve\""]);
    let mut administrator = service.signed_in(Role::Administrator, None);
    place(&administrator.get(&law), "value=\"approve\"");
}

#[test]
fn every_field_of_what_the_range_holds_has_a_danish_name() {
    let records = serde_json::to_value(exchange::seed().expect("a seed")).expect("JSON");
    let catalogue = Catalogue::new(1, exchange::seed().expect("a seed").check().expect("it is valid"));
    for record in
        records.as_object().expect("kinds").values().flat_map(|kind| kind.as_array().expect("a list"))
    {
        for difference in proposal::between(&catalogue, None, Some(record)) {
            let field = difference.field.rsplit('.').next().expect("a field");
            assert_ne!(difference.name, field, "{difference:?} has no Danish name");
        }
        let told = proposal::between(&catalogue, None, Some(record));
        let whole = record.as_object().expect("a record").iter().filter(|(name, value)| {
            let blank =
                value.is_null() || **value == json!(false) || **value == json!([]) || **value == json!("");
            !blank && !["variant", "step"].contains(&name.as_str())
        });
        for (name, _) in whole {
            assert!(told.iter().any(|one| one.field == *name), "{name} is told of nowhere");
        }
    }
}
