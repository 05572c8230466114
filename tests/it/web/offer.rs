//! An offer, and the short list.

use super::*;

#[test]
fn an_offer_tells_what_is_known_and_what_is_not() {
    let service = service();
    let page = service.get("/offers/hvidovre-familieskolen");
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "<title>Familieskolen – Vifte</title>",
            "Hvidovre Kommune",
            "<h1>Familieskolen</h1>",
            "Er ikke bekræftet siden 2016: spørg, om det stadig findes.",
            "Hvem er det for?",
            "hele familien",
            "Hvad går det ud på?",
            "skolevanskeligheder",
            "Sådan får man det",
            "trin 3 (Hjemmebaseret)",
            "afgørelse i den enkelte sag",
            "Kan bevilges af: ikke oplyst",
            "barnet er selv part i sagen fra 10 år",
            "<dt>pris</dt><dd>ikke oplyst</dd>",
            "SEL § 52, stk. 3, nr. 3 er nu BL § 32, stk. 1, nr. 5.",
            "ikke juridisk rådgivning",
            "Børne- og Familieafdelingen",
            "Ingen kilde siger noget om: alder, ",
            "Sådan var det i 2016",
        ],
    );
}

#[test]
fn an_offer_that_cannot_be_had_says_so() {
    let service = service();
    let page = service.get("/offers/hvidovre-skolefravaer-pilot");
    in_order(&page, &["<h1>", "Tilbuddet er planlagt; at det er begyndt, er ikke oplyst."]);
}

#[test]
fn every_offer_has_its_page() {
    let service = service();
    let offers = crate::harness::seed();
    assert!(offers.offers().len() > 50, "the seed is there");
    for offer in offers.offers().iter() {
        let page = service.get(&format!("/offers/{}", offer.slug));
        assert_eq!(page.status, 200, "{}", offer.slug);
        place(&page, "Sådan får man det");
    }
}

#[test]
fn no_case_is_opened_is_said_only_where_a_source_says_it() {
    let service = service();
    let stated = service.get("/offers/aabenraa-aaben-anonym-raadgivning");
    place(&stated, "Der oprettes ingen sag.");
    let unstated = service.get("/offers/hvidovre-familieskolen");
    place(&unstated, "Det er ikke oplyst, om der oprettes en sag.");
    without(&unstated, &["Der oprettes ingen sag."]);
}

#[test]
fn the_short_list_has_what_was_chosen_and_nothing_of_the_need() {
    let service = service();
    let chosen = [
        ("offer", "hvidovre-headspace"),
        ("offer", "hvidovre-familieskolen"),
        ("offer", "hvidovre-familieskolen"),
        ("text", "Zigfridine"),
    ];
    let page = service.send("/short-list", &chosen);
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "21. november 2026",
            "Headspace",
            ">Familieskolen</a></h2>",
            "trin 3 (Hjemmebaseret)",
            "Kan bevilges af: ikke oplyst",
            "BL § 32, stk. 1, nr. 5",
            "Sådan var det i 2016",
            "forslag, ikke afgørelser",
        ],
    );
    assert_eq!(page.body.matches("class=\"listed\"").count(), 2);
    without(&page, &["Zigfridine", "udeladt"]);
}

#[test]
fn a_list_that_cannot_be_whole_says_why() {
    let service = service();
    let gone = [("offer", "hvidovre-familieskolen"), ("offer", "<b>gone</b>")];
    let page = service.send("/short-list", &gone);
    in_order(&page, &["Et valgt tilbud findes ikke længere og er udeladt.", "Familieskolen"]);
    without(&page, &["gone"]);
    let many: Vec<(&str, String)> = (0..25).map(|number| ("offer", format!("nr-{number}"))).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, slug)| (*name, slug.as_str())).collect();
    place(&service.send("/short-list", &many), "De første 20 er med.");
    for empty in [service.get("/short-list"), service.send("/short-list", &[])] {
        in_order(&empty, &["Listen er tom.", "href=\"/\""]);
    }
}
