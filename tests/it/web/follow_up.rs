//! When to look again, as a page.

use super::*;

#[test]
fn an_offer_leads_to_its_page() {
    let service = service();
    let offer = service.get("/offers/hvidovre-porten");
    place(&offer, "href=\"/follow-up?offer=hvidovre-porten\"");
    let form = service.get("/follow-up?offer=hvidovre-porten");
    assert_eq!(form.status, 200);
    in_order(
        &form,
        &[
            "<h1 id=\"spoerg\">Hvornår skal der følges op?</h1>",
            "Det handler om «",
            "name=\"offer\" value=\"hvidovre-porten\"",
            "Hjælpen begynder",
        ],
    );
    without(&form, &["Vælg et trin"]);
    assert_eq!(service.get("/follow-up?offer=findes-ikke").status, 404);
    place(&service.get("/follow-up"), "Vælg et trin");
}

#[test]
fn days_stand_in_order_with_the_rules_beside_each_other() {
    let service = service();
    let fields = [("offer", "hvidovre-porten"), ("start", "15-01-2024"), ("decidedOn", "")];
    let page = service.send("/follow-up", &fields);
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "Opfølgning: Døgninstitutionen Porten",
            "så Barnets Lov gælder",
            "få en jurist til at bekræfte det",
            "mandag den 12. februar 2024",
            "mandag den 15. april 2024",
            "søndag den 15. september 2024",
            "Falder på en søndag; hverdagen før er fredag den 13. september 2024.",
            "Ingen dato",
            "Derefter aftales det ved den første opfølgning",
            "Hent datoerne til din kalender",
            "<h3>Loven</h3>",
            "BL § 95",
            "<h3>Hvidovre Kommune</h3>",
            "om reglen stadig gælder, er ikke oplyst",
        ],
    );
    assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "same-origin"));
}

#[test]
fn the_days_are_had_as_a_file() {
    let service = service();
    let file = service.send("/follow-up/calendar", &[("step", "institution"), ("start", "2024-01-15")]);
    assert_eq!((file.status, file.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"opfoelgning.ics\"");
    assert_eq!(file.header("cache-control"), "no-store");
    assert!(file.body.starts_with("BEGIN:VCALENDAR\r\n"), "{}", file.body);
    let wrong = service.send("/follow-up/calendar", &[("step", "institution")]);
    assert_eq!((wrong.status, wrong.header("content-type")), (422, "text/html; charset=utf-8"));
}

#[test]
fn what_is_wrong_stands_beside_its_field_with_what_was_typed() {
    let service = service();
    let page =
        service.send("/follow-up", &[("step", ""), ("start", "i morgen"), ("decidedOn", "01-01-1900")]);
    assert_eq!(page.status, 422);
    in_order(
        &page,
        &["Ret dette, og prøv igen", "href=\"#start\"", "href=\"#decidedOn\"", "href=\"#step\"", "i morgen"],
    );
    let missing = service.send("/follow-up", &[("step", "institution")]);
    place(&missing, "Skriv den dag, hjælpen begynder");
}

#[test]
fn a_cpr_number_is_shown_nowhere() {
    let service = service();
    for (field, other) in [("start", "step"), ("decidedOn", "start"), ("step", "start"), ("offer", "start")] {
        let page = service.send("/follow-up", &[(field, "010203-1234"), (other, "2026-11-23")]);
        assert_eq!(page.status, 422, "{field}");
        without(&page, &["010203", "1234"]);
        place(&page, "ligner et CPR-nummer");
    }
}
