//! A contact is put right on a page of its own, as an offer is.

use vifte::auth::Role;
use vifte::config::Graphiql;

use super::edit::{changed, field, form, proposed, sent};
use super::*;
use crate::harness::Service;

const CONTACT: &str = "/contacts/hvidovre-boerne-og-familieafdelingen/edit";
const ITS_ORGANISATION: &str = "hvidovre-boerne-og-familieafdelingen";
const AN_OFFER: &str = "/offers/hvidovre-familieskolen";

#[test]
fn a_number_is_corrected_from_the_offers_page_and_seen_at_once() {
    let service = Service::start(Graphiql::Off);
    let mut approver = service.signed_in(Role::Approver, None);
    place(&approver.get(AN_OFFER), &format!("href=\"{CONTACT}\">ret «Børne- og Familieafdelingen»"));
    let fields = form(&mut approver, CONTACT);
    place(&sent(&mut approver, CONTACT, &fields, "look"), "Du har ikke ændret noget endnu.");
    let typed = [("phone", "36 39 36 39"), ("opening_hours", "Mo-We 09:00-15:00"), ("last_confirmed", "yes")];
    let fields = changed(&fields, &typed);
    let page = sent(&mut approver, CONTACT, &fields, "look");
    in_order(&page, &["Det ændrer du", "telefon", "36 39 36 39", "åbningstid", "sidst bekræftet"]);
    without(&service.get(AN_OFFER), &["36 39 36 39"]);
    let address = proposed(&sent(&mut approver, CONTACT, &fields, "publish"));
    in_order(&approver.get(&address), &["Forslag: kontakt", "Udgivet"]);
    let offer = service.get(AN_OFFER);
    in_order(&offer, &["36 39 36 39", "Åbningstid: Mo-We 09:00-15:00"]);
    without(&offer, &["Sidst bekræftet i 2014"]);
}

#[test]
fn all_that_is_wrong_with_a_contact_is_told_at_once_beside_what_was_typed() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(ITS_ORGANISATION));
    let typed = [("name", ""), ("function", "Ring til 010203-1234"), ("opening_hours", "når der er nogen")];
    let fields = changed(&form(&mut editor, CONTACT), &typed);
    let page = sent(&mut editor, CONTACT, &fields, "propose");
    assert_eq!(page.status, 422);
    in_order(
        &page,
        &[
            "role=\"alert\"",
            "href=\"#name\">Navn: Feltet skal udfyldes.",
            "href=\"#function\">Funktion: Teksten ligner et CPR-nummer",
            "href=\"#opening-hours\">Åbningstid: Åbningstider skrives som",
            "value=\"når der er nogen\"",
        ],
    );
}

#[test]
fn a_new_contact_is_proposed_and_one_of_that_name_is_not_made_twice() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(ITS_ORGANISATION));
    let typed = [("name", "Ungelinjen"), ("function", "Svarer unge."), ("audience", "public")];
    let fields = changed(&form(&mut editor, "/contacts/new"), &typed);
    let address = proposed(&sent(&mut editor, "/contacts/new", &fields, "propose"));
    in_order(&editor.get(&address), &["Nyt: kontakt", "Ungelinjen", "Venter på en godkender", "hører til"]);
    let mut approver = service.signed_in(Role::Approver, None);
    assert_eq!(approver.send(&address, &[("do", "return"), ("reason", "Skriv åbningstiden.")]).status, 303);
    let written_on =
        format!("/contacts/hvidovre-ungelinjen/edit?proposal={}", address.trim_start_matches("/review/"));
    place(&editor.get(&address), &format!("href=\"{written_on}\""));
    let fields = changed(&form(&mut editor, &written_on), &[("opening_hours", "Mo-We 09:00-15:00")]);
    let address = proposed(&sent(&mut editor, "/contacts/new", &fields, "propose"));
    let page = approver.get(&address);
    assert_eq!(approver.send(&address, &[("do", "approve"), ("seen", &field(&page, "seen"))]).status, 303);
    place(&editor.get("/contacts/hvidovre-ungelinjen/edit"), "value=\"Ungelinjen\"");
    let again = sent(&mut editor, "/contacts/new", &fields, "propose");
    assert_eq!(again.status, 422);
    place(&again, "Der er allerede en kontakt med det navn");
}

#[test]
fn others_contacts_are_not_shown_to_be_edited() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some("hvidovre-sundhedsplejen"));
    assert_eq!(editor.get(CONTACT).status, 403);
    assert_eq!(editor.get("/contacts/findes-ikke/edit").status, 404);
    assert_eq!(editor.send(CONTACT, &[("name", "Vores"), ("do", "propose")]).status, 403);
    let mut staff = service.signed_in(Role::Staff, None);
    assert_eq!(staff.get("/contacts/new").status, 404);
    place(&service.get("/contacts/new"), "Log ind");
    let taken = changed(
        &form(&mut editor, "/contacts/new"),
        &[("name", "Ungelinjen"), ("function", "Svarer unge."), ("organisation", ITS_ORGANISATION)],
    );
    let refused = sent(&mut editor, "/contacts/new", &taken, "propose");
    assert_eq!(refused.status, 422);
    place(&refused, "din egen organisations");
}
