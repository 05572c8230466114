//! What a word means, and what a paragraph was and is, is asked for over HTTP.

use super::*;

const VOCABULARY: &str = "query ($term: String!, $municipality: String) {
  vocabulary(term: $term, municipality: $municipality) {
    userErrors { field code message } ambiguous text
    meanings {
      word readAs standing standingText title definition professional lay english offers
      abbreviations { letters expansion }
      concept { key broader { label } narrower { label } related { label } }
      offersNamed { slug }
      sources { title }
    }
    legalReferences { text }
    nearest { label }
  }
}";

fn vocabulary(service: &Service, term: &str) -> Value {
    let variables = json!({ "term": term, "municipality": null });
    service.data(VOCABULARY, &variables)["vocabulary"].take()
}

#[test]
fn an_ambiguous_word_has_all_its_meanings() {
    let service = service();
    let answer = vocabulary(&service, "børnehuset");
    let titles = ["Børnehuset i Hvidovre", "børnehus", "børnehus (dagtilbud)"];
    assert_eq!(texts(&answer["meanings"], "/title"), titles, "{answer:#}");
    assert_eq!((&answer["ambiguous"], &answer["userErrors"]), (&json!(true), &json!([])));
    let text = answer["text"].as_str().expect("a text");
    assert!(text.contains("3 betydninger"), "{text}");
    assert_eq!(texts(&answer["meanings"][0]["offersNamed"], "/slug"), ["hvidovre-boernehuset"]);
    for meaning in answer["meanings"].as_array().expect("meanings") {
        assert_ne!((&meaning["definition"], &meaning["sources"]), (&Value::Null, &json!([])), "{meaning:#}");
    }
}

#[test]
fn a_meaning_has_what_others_call_it_and_what_is_around_it() {
    let service = service();
    let answer = vocabulary(&service, "PPR");
    let only = &answer["meanings"][0];
    assert_eq!(answer["text"], Value::Null);
    assert_eq!((&only["word"], &only["standing"]), (&json!("PPR"), &json!("PREFERRED")), "{only:#}");
    let expected = json!([{ "letters": "PPR", "expansion": "Pædagogisk Psykologisk Rådgivning" }]);
    assert_eq!(only["abbreviations"], expected);
    let has =
        |list: &str, word: &str| only[list].as_array().is_some_and(|words| words.contains(&json!(word)));
    assert!(has("lay", "skolepsykolog") && has("english", "educational psychology service"), "{only:#}");
    let absent = vocabulary(&service, "skolefravær");
    let absence = &absent["meanings"][0];
    assert!(absence["offers"].as_u64().is_some_and(|offers| offers > 0), "{absence:#}");
    assert_eq!(texts(&absence["concept"]["broader"], "/label"), ["skolevanskeligheder"], "{absence:#}");
    let range =
        "{ offers(filter: { municipality: \"0167\", problemAreas: [\"skolefravaer\"] }) { totalCount } }";
    assert_eq!(service.data(range, &json!({}))["offers"]["totalCount"], absence["offers"]);
}

#[test]
fn a_word_that_labels_a_child_is_not_given_back() {
    let service = service();
    for term in ["tvangsfjernet", "tvangsfjernt", "TVANGSFJERNET"] {
        let answer = vocabulary(&service, term);
        assert_eq!(texts(&answer["meanings"], "/title"), ["anbringelse"], "{answer:#}");
        assert!(!answer.to_string().to_lowercase().contains("tvangsfjern"), "{answer:#}");
        assert_eq!(answer["meanings"][0]["standing"], json!("LOADED"));
    }
}

#[test]
fn what_is_not_known_has_what_is_near_and_what_is_no_term_is_refused() {
    let service = service();
    let near = vocabulary(&service, "familehandlig");
    assert_eq!((&near["meanings"], texts(&near["nearest"], "/label")[0]), (&json!([]), "familiebehandling"));
    let law = vocabulary(&service, "52.3.3");
    assert_eq!(
        texts(&law["legalReferences"], "/text"),
        ["SEL § 52, stk. 3, nr. 3 er nu BL § 32, stk. 1, nr. 5."]
    );
    for (term, code) in [
        (" ".to_owned(), "REQUIRED"),
        ("Zigfridine 010203-1234".to_owned(), "PERSONAL_DATA"),
        (format!("Zigfridine{}", "x".repeat(191)), "TOO_LONG"),
    ] {
        let answer = vocabulary(&service, &term);
        assert_eq!(texts(&answer["userErrors"], "/field"), ["term"]);
        assert_eq!(texts(&answer["userErrors"], "/code"), [code]);
        assert_eq!((&answer["meanings"], &answer["nearest"]), (&json!([]), &json!([])));
        assert!(!answer.to_string().contains("Zigfridine"), "{answer:#}");
    }
    let error = service.error(VOCABULARY, &json!({ "term": "PPR", "municipality": "Gotham" }));
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"));
}

const REFERENCE: &str = "query ($text: String!, $on: Date) {
  legalReference(text: $text, onDate: $on) {
    readAs { reference } current { reference } translated renumbered renumberedText text validityText
    confidenceText advice also { reference }
    timeline { provision { reference } inForce outcome text }
    offers { totalCount nodes { offer { slug } ways { stepText stated } } }
    further { readAs { reference } further { text } }
  }
}";

#[test]
fn an_old_number_has_the_new_one_with_a_note_and_its_offers() {
    let service = service();
    let read =
        |text: &str| service.data(REFERENCE, &json!({ "text": text, "on": null }))["legalReference"].take();
    let old = read("52.3.3");
    assert_eq!(texts(&old["current"], "/reference"), ["BL § 32, stk. 1, nr. 5"], "{old:#}");
    assert_eq!(old["renumberedText"], json!("Ikke samme nummer: nr. 3 er blevet til nr. 5."));
    assert!(old["advice"].as_str().is_some_and(|advice| advice.contains("jurist")), "{old:#}");
    assert!(old["validityText"].as_str().is_some_and(|text| text.contains("31. december 2023")), "{old:#}");
    assert!(old["confidenceText"].as_str().is_some_and(|text| text.starts_with("sikkert")), "{old:#}");
    let offers = &old["offers"];
    let slugs = texts(&offers["nodes"], "/offer/slug");
    assert!(slugs.contains(&"hvidovre-familieskolen"), "{offers:#}");
    assert_eq!(offers["totalCount"], json!(slugs.len()));
    for offer in offers["nodes"].as_array().expect("offers") {
        assert_ne!(offer["ways"], json!([]), "{offer:#}");
        assert!(offer["ways"][0]["stepText"].as_str().is_some_and(|text| text.contains("trin")), "{offer:#}");
    }
    let new = read("§ 32, stk. 1, nr. 5");
    assert_eq!(new["offers"], old["offers"], "old and new have the same offers");
    assert_eq!((&new["renumbered"], &new["renumberedText"]), (&json!(false), &Value::Null));
    let contact = read("§ 52 stk. 3 nr. 6");
    assert_eq!(texts(&contact["current"], "/reference"), ["BL § 32, stk. 1, nr. 3"]);
    assert_eq!(contact["renumberedText"], json!("Ikke samme nummer: nr. 6 er blevet til nr. 3."));
}

#[test]
fn several_references_of_a_text_and_an_earlier_day_are_told() {
    let service = service();
    let read = |text: &str, on: Value| {
        service.data(REFERENCE, &json!({ "text": text, "on": on }))["legalReference"].take()
    };
    let several = read("SEL § 52, stk. 3, nr. 3 og nr. 6 samt BL § 46", Value::Null);
    let further = texts(&several["further"], "/readAs/reference");
    assert_eq!(several["readAs"]["reference"], json!("SEL § 52, stk. 3, nr. 3"), "{several:#}");
    assert_eq!(further.last(), Some(&"BL § 46"), "{several:#}");
    assert!(several["further"].as_array().expect("others").iter().all(|one| one["further"] == json!([])));
    let then = read("SEL § 52, stk. 3, nr. 3", json!("2022-05-01"));
    assert_eq!(texts(&then["current"], "/reference"), ["SEL § 52, stk. 3, nr. 3"], "{then:#}");
    let stages = &then["timeline"];
    assert_eq!(texts(stages, "/provision/reference"), ["SEL § 52, stk. 3, nr. 3", "BL § 32, stk. 1, nr. 5"]);
    assert_eq!((&stages[0]["inForce"], &stages[1]["inForce"]), (&json!(true), &json!(false)), "{stages:#}");
    let early = read("BL § 18", json!("2022-05-01"));
    assert_eq!(early["text"], json!("BL § 18 gælder først fra 1. januar 2024."), "{early:#}");
    let error = service.error(REFERENCE, &json!({ "text": "010203-1234 § 52", "on": null }));
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{error:#}");
}

const TIMELINE: &str = "query ($reference: String, $act: LegalAct, $chapter: Int) {
  lawTimeline(reference: $reference, act: $act, chapter: $chapter) {
    userErrors { field code message } advice
    stages {
      provision { reference } inForce validityText outcome text replaced { reference } replacedBy { reference }
    }
  }
}";

#[test]
fn what_was_in_force_when_is_told_of_a_place_a_chapter_and_an_act() {
    let service = service();
    let told = |mut variables: Value| {
        for name in ["reference", "act", "chapter"] {
            variables[name] = variables[name].take();
        }
        service.data(TIMELINE, &variables)["lawTimeline"].take()
    };
    let place = told(json!({ "reference": "servicelovens § 54 a" }));
    assert_eq!(texts(&place["stages"], "/outcome"), ["UNSETTLED"], "{place:#}");
    assert!(place["stages"][0]["text"].as_str().is_some_and(|text| text.contains("ikke afklaret")));
    let pair = told(json!({ "reference": "§ 52, stk. 3, nr. 8", "act": "SERVICELOVEN" }));
    assert_eq!(texts(&pair["stages"][0]["replacedBy"], "/reference"), ["BL § 32, stk. 1, nr. 4"], "{pair:#}");
    assert_eq!(texts(&pair["stages"][1]["replaced"], "/reference"), ["SEL § 52, stk. 3, nr. 8"], "{pair:#}");
    let chapter = told(json!({ "chapter": 16 }));
    let places = texts(&chapter["stages"], "/provision/reference");
    assert!(
        places.contains(&"BL § 133") && places.iter().all(|place| place.starts_with("BL § 13")),
        "{places:?}"
    );
    let act = told(json!({ "act": "SERVICELOVEN" }));
    assert!(act["stages"].as_array().is_some_and(|stages| stages.len() > 40), "{act:#}");
    for (asked, field, code) in [
        (json!({ "reference": "§ 9999" }), "reference", "UNKNOWN"),
        (json!({ "reference": "" }), "reference", "UNKNOWN"),
        (json!({ "reference": "010203-1234" }), "reference", "PERSONAL_DATA"),
        (json!({ "reference": "§".repeat(201) }), "reference", "TOO_LONG"),
        (json!({ "chapter": 99 }), "chapter", "UNKNOWN"),
        (json!({ "act": "SUNDHEDSLOVEN", "chapter": 1 }), "chapter", "UNKNOWN"),
    ] {
        let refused = told(asked);
        assert_eq!(texts(&refused["userErrors"], "/field"), [field], "{refused:#}");
        assert_eq!(texts(&refused["userErrors"], "/code"), [code], "{refused:#}");
        assert_eq!(refused["stages"], json!([]));
    }
}
