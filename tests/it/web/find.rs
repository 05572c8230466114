//! Find: a need is asked for and answered.

use super::*;

const ABSENT: &str = "13-årig kommer ikke i skole";

#[test]
fn the_form_is_blank_and_asks_for_no_names() {
    let service = service();
    let page = service.get("/");
    assert_eq!(page.status, 200);
    in_order(&page, &["<html lang=\"da\">", "<h1", "method=\"post\"", "ikke</strong> navne eller CPR-numre"]);
    for name in ["text", "age", "district", "max-step", "asker"] {
        place(&page, &format!("name=\"{name}\""));
    }
    place(&page, "<option value=\"general-staff\" selected>");
    assert_eq!(service.get("/?text=13-%C3%A5rig").body, page.body, "an address asks nothing");
}

#[test]
fn an_answer_has_the_staircase_the_offers_and_what_lower_steps_lacked() {
    let service = service();
    let page = service.send("/", &[("text", ABSENT), ("asker", "caseworker")]);
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "<title>Svar – Vifte</title>",
            "Du spurgte: <q>13-årig kommer ikke i skole</q>",
            "skolefravær",
            "<svg class=\"staircase wide\"",
            "forslag 1, Familieskolen (passer)",
            "<svg class=\"staircase narrow\"",
            "Forslag på trin 3 (Hjemmebaseret)",
            "Dækker «skolevanskeligheder», som rummer «skolefravær».",
            "Det er ikke oplyst, hvilken alder tilbuddet er for.",
            "Kræver en afgørelse (BL § 32, stk. 1, nr. 5):",
            "Kan bevilges af: ikke oplyst",
            "Sidst bekræftet i 2014",
            "Hvorfor ikke noget mildere?",
            "Lige ved siden af: Pilotprojekt om skolefravær",
            "Åbent for alle bekymringer",
            "Headspace Hvidovre",
            "Der er ingen bekræftet kontakt her",
            "Dette er et forslag, ikke en afgørelse.",
        ],
    );
    without(&page, &["tegn på fare", "role=\"alert\"", "Der oprettes"]);
}

/// What is asked, by the fields of the form, what is on the page then, and what is not.
type Shown = (&'static [(&'static str, &'static str)], &'static [&'static str], &'static [&'static str]);

/// What the same question shows to others: what is asked, by whom, what is there and what is not.
const SHOWN: &[Shown] = &[
    (
        &[("text", ABSENT)],
        &[
            "Hvad trinene har",
            "mere hjælp, end svaret viser",
            "Der findes også hjælp, som kræver en afgørelse",
        ],
        &["Forslag på", "Familieskolen", "Ingen tilbud passer"],
    ),
    (
        &[("text", ABSENT), ("asker", "caseworker"), ("max-step", "2")],
        &["Ligger over det valgte trin", "Over det valgte trin passer også Familieskolen"],
        &["Forslag på trin 3"],
    ),
    (
        &[("text", "skolefravær"), ("age", "13"), ("asker", "caseworker")],
        &["value=\"13\"", "barnet er selv part i sagen fra 10 år"],
        &[],
    ),
    (
        &[("text", "skolefravær"), ("age", "9"), ("asker", "caseworker")],
        &["barnets eller den unges eget syn på sagen"],
        &["barnet er selv part i sagen fra 10 år"],
    ),
    (&[("text", "familien vil gerne have en hund")], &["Ingen tilbud passer", "«hund»"], &["Forslag på"]),
    (
        &[("text", "15-årig pige skærer i sig selv"), ("asker", "caseworker")],
        &["href=\"#overvej\"", "Overvej, om du skal underrette", "Læst i teksten: «skærer i sig»", "tel:112"],
        &["tegn på fare"],
    ),
    (&[("text", "åben anonym rådgivning"), ("asker", "mor<b>")], &["general-staff\" selected"], &["mor<b>"]),
];

#[test]
fn what_is_shown_follows_from_what_is_asked() {
    let service = service();
    for (fields, shown, hidden) in SHOWN {
        let page = service.send("/", fields);
        assert_eq!(page.status, 200, "{fields:?}");
        for text in *shown {
            place(&page, text);
        }
        without(&page, hidden);
    }
}

#[test]
fn danger_stands_before_everything_else() {
    let service = service();
    let beaten = "far slår drengen på 8 år";
    let page = service.send("/", &[("text", beaten)]);
    in_order(
        &page,
        &[
            "<title>Fare: gør dette først",
            "<main",
            "<h1 id=\"fare\">",
            "«slår»",
            "tel:112",
            "tel:114",
            "method=\"post\"",
        ],
    );
    place(&page, "Der er tegn på fare: følg vejen øverst. Tilbud vises ikke.");
    without(&page, &["<svg class=\"staircase", "Forslag på", "short-list"]);
    let page = service.send("/", &[("text", beaten), ("asker", "caseworker")]);
    in_order(&page, &["<h1 id=\"fare\">", "method=\"post\"", "<svg class=\"staircase wide\""]);
    let page = service.send("/", &[("text", beaten), ("age", "otte")]);
    assert_eq!(page.status, 422, "a fault does not hide danger");
    in_order(&page, &["<h1 id=\"fare\">", "Ret dette, og prøv igen"]);
}

/// The button that takes a chip away.
fn button<'a>(page: &'a Reply, text: &str) -> &'a str {
    let chip = place(page, &format!("Tag </span>{text}<span"));
    let before = &page.body[..chip];
    before.rsplit("value=\"").next().and_then(|rest| rest.split('"').next()).expect("a value")
}

#[test]
fn what_was_understood_can_be_taken_away() {
    let service = service();
    let text = "dreng på 9 år med angst og sorg";
    let page = service.send("/", &[("text", text), ("district", "Nord")]);
    let stretch = button(&page, "angst");
    let page = service.send("/", &[("text", text), ("district", "Nord"), ("take-away", stretch)]);
    in_order(&page, &["value=\"Nord\"", "<q>dreng på 9 år med og sorg</q>"]);
    without(&page, &["Tag </span>angst<span"]);
}

#[test]
fn what_is_said_twice_is_one_chip_that_takes_both_away() {
    let service = service();
    let text = "angst i skolen og sorg, mest angst";
    let page = service.send("/", &[("text", text)]);
    assert_eq!(page.body.matches("Tag </span>angst<span").count(), 1, "{}", page.body);
    let page = service.send("/", &[("text", text), ("take-away", button(&page, "angst"))]);
    place(&page, "<q>i skolen og sorg, mest</q>");
}

#[test]
fn a_step_with_what_is_open_to_all_is_not_said_to_have_nothing_for_the_need() {
    let page = service().send("/", &[("text", "spædbarn med uro"), ("asker", "caseworker")]);
    let picture = &page.body[place(&page, "<desc")..place(&page, "</desc>")];
    let mut is_open_anywhere = false;
    for step in picture.split("Trin ").filter(|step| step.contains("(åbent for alle)")) {
        is_open_anywhere = true;
        assert!(!step.contains("Ingen af trinnets tilbud"), "{step}");
    }
    assert!(is_open_anywhere, "{picture}");
}

#[test]
fn faults_stand_beside_their_fields_with_what_was_typed() {
    let service = service();
    let page =
        service.send("/", &[("text", "angst"), ("age", "40"), ("max-step", "9"), ("district", "Nord")]);
    assert_eq!(page.status, 422);
    in_order(
        &page,
        &[
            "<title>Ret felterne",
            "id=\"svar\"",
            "role=\"alert\"",
            "<a href=\"#max-step\">Trappen har trin 1 til 6",
            "<a href=\"#age\">Alderen skal være 0 til 22 år.",
            ">angst</textarea>",
            "id=\"age-fault\"",
            "value=\"40\" aria-invalid=\"true\" aria-describedby=\"age-hint age-fault\"",
            "value=\"Nord\"",
            "id=\"max-step-fault\"",
        ],
    );
    without(&page, &["Svar</h2>"]);
    let blank = service.send("/", &[]);
    place(&blank, "<a href=\"#text\">Skriv med ord, hvad det handler om.</a>");
    let long = service.send("/", &[("text", &"å".repeat(2_001))]);
    assert_eq!(long.status, 422);
    place(&long, "længere end 2000 tegn");
    let huge = service.send("/", &[("text", &"å".repeat(200_000))]);
    assert_eq!(huge.status, 413);
    place(&huge, "længere end 2000 tegn");
}

#[test]
fn a_cpr_number_is_shown_nowhere_and_empties_its_own_field_alone() {
    let service = service();
    for field in ["text", "age", "district", "max-step", "asker"] {
        for cpr in ["010203-1234", "0102031234", "01 02 03 1234"] {
            let others = [("text", "far slår drengen"), ("district", "Nord"), ("asker", "caseworker")];
            let mut fields: Vec<(&str, &str)> =
                others.into_iter().filter(|(name, _)| *name != field).collect();
            fields.push((field, cpr));
            let page = service.send("/", &fields);
            assert_eq!(page.status, 422, "{field}");
            place(&page, "ligner et CPR-nummer");
            without(&page, &[cpr, "0203"]);
            if field != "text" {
                in_order(
                    &page,
                    &["<h1 id=\"fare\">", "ligner et CPR-nummer", ">far slår drengen</textarea>"],
                );
            }
            if field != "district" {
                place(&page, "value=\"Nord\"");
            }
            if field != "asker" {
                place(&page, "value=\"caseworker\" selected");
            }
        }
    }
}
