//! Whom to contact, as a page.

use vifte::auth::Role;
use vifte::exchange;
use vifte::record::Records;

use super::*;
use crate::harness::Service;

/// The seed and the places that do not exist.
fn with_example() -> Service {
    let mut records: Records = exchange::seed().expect("the seed");
    records.extend(exchange::example().expect("the example"));
    Service::holding(records)
}

#[test]
fn three_questions_are_asked_and_nothing_has_to_be_known_but_who_one_is() {
    let service = service();
    let page = service.get("/contact");
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &["<h1 id=\"hvem\">Hvem skal jeg kontakte?</h1>", "1. Hvem er du?", "2. Hvad", "3. Barnet"],
    );
    without(&page, &["4. ", "<details class=\"again\""]);
    let answer = service.send("/contact", &[("role", "teacher")]);
    assert_eq!(answer.status, 200);
    in_order(
        &answer,
        &["Du er bekymret", "Din egen leder", "Gør dette", "Til forældrene", "Din pligt", "Ret dine svar"],
    );
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[test]
fn the_answer_has_everything_on_one_page_and_what_was_typed_in_the_form_below() {
    let service = with_example();
    let fields = [
        ("role", "teacher"),
        ("institution", "eksempel-skole"),
        ("text", "kommer ikke i skole"),
        ("age", "9"),
        ("parents", "agree"),
    ];
    let page = service.send("/contact", &fields);
    in_order(
        &page,
        &[
            "<h1 id=\"svaret\">Barnet kommer ikke i skole</h1>",
            "Rådgiveren på Eksempelskolen (eksempel)",
            "href=\"mailto:raadgiver.skole@kommune.example\"",
            "Næste gang på Eksempelskolen (eksempel)",
            "href=\"/contacts/eksempel-raadgiver-skole.ics\"",
            "Hav med:",
            "Forældrene er med",
            "Der oprettes ingen sag af at spørge til råds.",
            "BL § 133",
            "15 %",
            "Det kan familien bruge",
            "Vis den korte liste",
            "kommer ikke i skole</textarea>",
        ],
    );
    without(&page, &["ppr@kommune.example"]);
    let mut staff = service.signed_in(Role::Staff, None);
    place(&staff.send("/contact", &fields), "ppr@kommune.example");
}

#[test]
fn danger_stands_above_everything_with_numbers_to_ring() {
    let service = service();
    let page = service.send("/contact", &[("role", "educator"), ("text", "blå mærker"), ("age", "4")]);
    in_order(
        &page,
        &["Der er tegn på fare", "href=\"tel:112\"", "Henvend dig til", "Tal ikke med forældrene"],
    );
    without(&page, &["Det kan familien bruge", "Fortæl forældrene om din bekymring", "Gør dette</h2>"]);
    let ticked = service.send("/contact", &[("role", "educator"), ("perils", "honour")]);
    in_order(&ticked, &["Der er tegn på fare", "Familien må ikke inddrages"]);
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
    let service = service();
    let page = service.send("/contact", &[("text", "angst"), ("age", "ni"), ("institution", "findes-ikke")]);
    assert_eq!(page.status, 422);
    in_order(&page, &["Ret dette", "Skriv alderen som et helt tal", "Vælg, hvad du er.", "angst</textarea>"]);
    place(&page, "href=\"#age\"");
    without(&page, &["Henvend dig til"]);
}

#[test]
fn a_cpr_number_is_emptied_and_the_route_stands() {
    let service = service();
    let page =
        service.send("/contact", &[("role", "teacher"), ("text", "010203-1234 slår mor"), ("age", "9")]);
    assert_eq!(page.status, 422);
    in_order(&page, &["Der er tegn på fare", "så feltet er tømt", "value=\"9\""]);
    without(&page, &["010203", "1234"]);
}

#[test]
fn meeting_times_are_had_as_a_calendar_file_by_those_who_may_see_them() {
    let service = with_example();
    let file = service.get("/contacts/eksempel-team.ics");
    assert_eq!((file.status, file.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert!(file.body.starts_with("BEGIN:VCALENDAR\r\n"), "{}", file.body);
    in_order(&file, &["BEGIN:VEVENT", "LOCATION:Eksempelskolen (eksempel)", "END:VCALENDAR"]);
    for gone in ["eksempel-team", "eksempel-team.txt", "findes-ikke.ics", "hvidovre-modtagerteam.ics", ".ics"]
    {
        assert_eq!(service.get(&format!("/contacts/{gone}")).status, 404, "{gone}");
    }
    service.write(|all| {
        let team = all.contacts.iter_mut().find(|one| one.key == "eksempel-team").expect("the team");
        team.audience = Some("internal".to_owned());
    });
    assert_eq!(service.get("/contacts/eksempel-team.ics").status, 404);
    let mut staff = service.signed_in(Role::Staff, None);
    assert_eq!(staff.get("/contacts/eksempel-team.ics").status, 200);
}

#[test]
fn the_front_page_and_the_menu_lead_there() {
    let service = service();
    let front = service.get("/");
    assert!(front.body.matches("href=\"/contact\"").count() >= 2, "{}", front.body);
}
