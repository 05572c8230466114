//! A need, and what can be wrong with one.

use super::*;

const README: &str = "13-årig kommer ikke i skole";

/// What is wrong with a need: field and code, in order.
fn faults(service: &Service, need: Value) -> Vec<(String, String)> {
    let answer = suggest(service, &need);
    assert!(answer["suggestions"].as_array().is_some_and(Vec::is_empty), "nothing is matched: {answer:#}");
    assert!(answer["generalHelp"].as_array().is_some_and(Vec::is_empty), "nothing is matched: {answer:#}");
    let errors = answer["userErrors"].as_array().expect("a list");
    let text = |error: &Value, name: &str| error[name].as_str().expect("a text").to_owned();
    assert!(errors.iter().all(|error| !text(error, "message").is_empty()));
    errors.iter().map(|error| (text(error, "field"), text(error, "code"))).collect()
}

/// The only fault of a need.
fn fault(service: &Service, need: Value) -> (String, String) {
    let said = need.to_string();
    let found = faults(service, need);
    let [only] = found.as_slice() else { panic!("one fault of {said}, not {found:?}") };
    only.clone()
}

fn is(field: &str, code: &str) -> (String, String) {
    (field.to_owned(), code.to_owned())
}

#[test]
fn the_question_of_the_readme_is_answered() {
    let service = service();
    let answer = suggest(&service, &json!({ "text": README, "asker": "CASEWORKER" }));
    assert_eq!(answer["userErrors"], json!([]));
    assert_eq!(answer["nothingFits"], json!(false));
    let mentions = texts(&answer["understood"]["mentions"], "/kind");
    assert!(mentions.contains(&"AGE") && mentions.contains(&"CONCEPT"), "{mentions:?}");
    let municipalities = texts(&answer["suggestions"], "/offer/municipality/name");
    assert!(!municipalities.is_empty() && municipalities.iter().all(|name| *name == "Hvidovre"));
    for suggestion in answer["suggestions"].as_array().expect("a list") {
        assert_ne!(suggestion["fit"], json!("GENERIC"));
        assert!(!suggestion["reasons"].as_array().expect("a list").is_empty(), "{suggestion:#}");
        assert!(!suggestion["stepText"].as_str().expect("a text").is_empty());
    }
    let places = texts(&answer["notice"], "/kind");
    assert!(places.contains(&"NOT_A_DECISION"), "{places:?}");
}

#[test]
fn every_answer_says_what_it_was_answered_from() {
    let service = service();
    for need in [json!({ "text": README }), json!({ "text": "" })] {
        let answer = suggest(&service, &need);
        assert_eq!(answer["catalogueRevision"], json!(1));
        assert_eq!(answer["ruleVersion"], json!(vifte::answer::RULE_VERSION));
        assert!(!answer["fallback"]["text"].as_str().expect("a text").is_empty());
    }
}

/// The answer says the circumstances it is a pure function of; they can be named, and with them it comes again.
#[test]
fn the_day_and_the_moment_of_asking_can_be_named() {
    let service = service();
    let query = "query ($need: NeedInput!, $onDate: Date, $at: DateTime) {
      suggest(need: $need, onDate: $onDate, at: $at) { onDate askedAt }
    }";
    let asked = |on: Value, at: Value| {
        let variables = json!({ "need": { "text": "skolefravær" }, "onDate": on, "at": at });
        let said = service.data(query, &variables)["suggest"].take();
        (said["onDate"].clone(), said["askedAt"].clone())
    };
    let (none, day) = (Value::Null, json!("2014-10-15"));
    assert_eq!(asked(none.clone(), none.clone()), (json!("2026-11-21"), json!("2026-11-21T11:00:00+01:00")));
    assert_eq!(asked(day.clone(), none.clone()), (day.clone(), json!("2026-11-21T11:00:00+01:00")));
    let late = json!("2026-06-30T23:30:00Z");
    assert_eq!(asked(none.clone(), late.clone()), (json!("2026-07-01"), json!("2026-07-01T01:30:00+02:00")));
    assert_eq!(asked(day.clone(), late), (day, json!("2026-07-01T01:30:00+02:00")));
    for far in ["1900-01-01T00:00:00+23:59", "2199-12-31T23:59:59-23:59"] {
        assert!(asked(none.clone(), json!(far)).1.is_string(), "{far}");
    }
    for wrong in [
        "",
        "2026-11-21",
        "2026-11-21T11:00:00",
        "i morgen",
        "2026-13-01T00:00:00Z",
        "0000-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
    ] {
        let error = service.error(query, &json!({ "need": { "text": "x" }, "onDate": null, "at": wrong }));
        assert!(error["extensions"]["code"].is_string(), "{wrong}: {error:#}");
    }
}

#[test]
fn the_same_question_has_the_same_answer_to_the_byte() {
    let service = service();
    let ask = || service.query(SUGGEST, &json!({ "need": { "text": README, "scope": "EVERYWHERE" } })).body;
    assert_eq!(ask(), ask());
    let another = Service::start(vifte::config::Graphiql::Off);
    let need = json!({ "need": { "text": README, "scope": "EVERYWHERE" } });
    assert_eq!(another.query(SUGGEST, &need).body, ask(), "from another database with the same seed");
}

#[test]
fn a_decision_step_is_shown_to_a_caseworker_only() {
    let service = service();
    let need = |asker| json!({ "text": "familiebehandling", "asker": asker });
    let decisions = |answer: &Value| -> usize {
        let all = ["suggestions", "generalHelp", "outsideStaircase"];
        let shown = all.iter().flat_map(|list| answer[*list].as_array().expect("a list"));
        shown.filter(|suggestion| !suggestion["requires"].is_null()).count()
    };
    assert!(decisions(&suggest(&service, &need("CASEWORKER"))) > 0);
    for asker in ["GENERAL_STAFF", "CITIZEN"] {
        let answer = suggest(&service, &need(asker));
        assert_eq!(decisions(&answer), 0);
        assert!(texts(&answer["notice"], "/kind").contains(&"DECISION_HELP_EXISTS"), "{answer:#}");
    }
    let unsaid = suggest(&service, &json!({ "text": "familiebehandling" }));
    assert_eq!(decisions(&unsaid), 0, "general staff unless said otherwise");
}

#[test]
fn the_day_decides_which_offers_there_are() {
    let service = service();
    let query = "query ($on: Date!) {
      suggest(need: { text: \"mor drikker\", asker: CASEWORKER, scope: EVERYWHERE }, onDate: $on) {
        userErrors { field } suggestions { offer { slug } }
      }
    }";
    let on = |day: &str| service.data(query, &json!({ "on": day }))["suggest"].take();
    assert_eq!(on("1990-01-01")["suggestions"], json!([]), "no source is that old");
    assert_ne!(on("2026-11-21")["suggestions"], json!([]));
    let error = service.error(query, &json!({ "on": "21-11-2026" }));
    assert!(error["message"].as_str().expect("a text").contains("YYYY-MM-DD"), "{error:#}");
}

#[test]
fn a_need_without_words_asks_for_them() {
    let service = service();
    for text in ["", "   ", "\n\t", "…!?", "🙈🙉🙊", "\u{200b}"] {
        assert_eq!(fault(&service, json!({ "text": text })), is("text", "REQUIRED"), "{text:?}");
    }
    assert_eq!(fault(&service, json!({})), is("text", "REQUIRED"));
}

#[test]
fn words_among_emoji_are_read() {
    let service = service();
    let text = "😭👨‍👩‍👧 13-årig 🏫 kommer ikke i skole 🙏🏽";
    let answer = suggest(&service, &json!({ "text": text, "asker": "CASEWORKER" }));
    assert_eq!(answer["userErrors"], json!([]));
    assert_eq!(answer["nothingFits"], json!(false));
    let characters: Vec<char> = text.chars().collect();
    let age = answer["understood"]["mentions"].as_array().expect("a list").iter();
    let age = age.clone().find(|mention| mention["kind"] == json!("AGE")).expect("an age");
    let at = |name: &str| usize::try_from(age[name].as_u64().expect("a place")).expect("a small place");
    let pointed_at: String = characters[at("start")..at("end")].iter().collect();
    assert_eq!(pointed_at, "13-årig", "places are counted in characters");
}

#[test]
fn a_text_may_have_two_thousand_characters_and_no_more() {
    let service = service();
    let longest = format!("skolefravær {}", "å".repeat(2_000 - 12));
    assert_eq!(suggest(&service, &json!({ "text": longest }))["userErrors"], json!([]));
    assert_eq!(fault(&service, json!({ "text": format!("{longest}å") })), is("text", "TOO_LONG"));
    assert_eq!(fault(&service, json!({ "text": "skolefravær ".repeat(850) })), is("text", "TOO_LONG"));
}

/// Danger comes first in a text that is too long as well; it is looked for in the first 4,000 characters.
#[test]
fn danger_at_the_beginning_of_a_text_that_is_too_long_is_seen() {
    let service = service();
    let filling = "skolefravær ";
    let telling = |before: usize, after: usize| {
        format!("{}. Min far slår mig. {}", filling.repeat(before), filling.repeat(after))
    };
    let asked = |text: &str| {
        let answer = suggest(&service, &json!({ "text": text }));
        assert_eq!(texts(&answer["userErrors"], "/code"), ["TOO_LONG"]);
        answer
    };
    for (before, after) in [(0, 15_000), (300, 0), (300, 15_000)] {
        let text = telling(before, after);
        let answer = asked(&text);
        let sign = &answer["urgent"]["signs"][0];
        let at = |name: &str| usize::try_from(sign[name].as_u64().expect("a place")).expect("a small place");
        let pointed_at: String = text.chars().take(at("end")).skip(at("start")).collect();
        assert_eq!(pointed_at, "slår", "{before} words before it");
    }
    for (before, after) in [(400, 0), (15_000, 0)] {
        let answer = asked(&telling(before, after));
        assert_eq!(
            (&answer["urgent"], &answer["consider"]),
            (&Value::Null, &Value::Null),
            "{before} words before it"
        );
    }
}

#[test]
fn what_is_not_there_is_said_by_field() {
    let service = service();
    let with = |name: &str, value: Value| {
        let mut need = json!({ "text": README });
        need[name] = value;
        fault(&service, need)
    };
    assert_eq!(with("municipality", json!("Gotham")), is("municipality", "UNKNOWN"));
    assert_eq!(with("municipality", json!("9999")), is("municipality", "UNKNOWN"));
    assert_eq!(with("targetGroups", json!(["findes-ikke"])), is("targetGroups", "UNKNOWN"));
    assert_eq!(with("problemAreas", json!(["FINDES IKKE"])), is("problemAreas", "UNKNOWN"));
    assert_eq!(with("currentOffer", json!("findes-ikke")), is("currentOffer", "UNKNOWN"));
}

#[test]
fn what_is_out_of_range_is_said_by_field() {
    let service = service();
    for (name, wrong) in [
        ("ageYears", vec![200, -1, 23, i32::MAX, i32::MIN]),
        ("ageMonths", vec![-1, 276, i32::MAX]),
        ("maxStep", vec![99, 0, -1, 256]),
        ("currentStep", vec![7, 0, i32::MIN]),
        ("first", vec![0, -1, 101, i32::MAX]),
    ] {
        for value in wrong {
            let mut need = json!({ "text": README });
            need[name] = json!(value);
            assert_eq!(fault(&service, need), is(name, "OUT_OF_RANGE"), "{name}: {value}");
        }
    }
}

#[test]
fn what_contradicts_itself_is_said() {
    let service = service();
    let contradictions = [
        (json!({ "unborn": true, "ageYears": 3 }), is("unborn", "CONFLICT")),
        (json!({ "unborn": true, "ageMonths": 3 }), is("unborn", "CONFLICT")),
        (json!({ "ageYears": 3, "ageMonths": 3 }), is("ageMonths", "CONFLICT")),
        (json!({ "scope": "EVERYWHERE", "municipality": "Hvidovre" }), is("scope", "CONFLICT")),
        (json!({ "scope": "HOME", "municipality": "Aabenraa" }), is("scope", "CONFLICT")),
        (json!({ "currentOffer": "hvidovre-porten", "currentStep": 2 }), is("currentStep", "CONFLICT")),
        (json!({ "scope": "MUNICIPALITY" }), is("municipality", "REQUIRED")),
    ];
    for (mut need, expected) in contradictions {
        need["text"] = json!(README);
        assert_eq!(fault(&service, need.clone()), expected, "{need}");
    }
    for agreeing in [
        json!({ "text": README, "ageYears": 3, "ageMonths": 40 }),
        json!({ "text": README, "scope": "MUNICIPALITY", "municipality": "167" }),
        json!({ "text": README, "unborn": false, "ageYears": 3 }),
        json!({ "text": README, "scope": "HOME", "municipality": "167" }),
    ] {
        assert_eq!(suggest(&service, &agreeing)["userErrors"], json!([]), "{agreeing}");
    }
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let service = service();
    let need = json!({
        "text": "", "ageYears": 200, "municipality": "Gotham", "maxStep": 99, "currentStep": -1,
        "currentOffer": "x", "first": 0,
    });
    let found = faults(&service, need);
    for expected in [
        is("text", "REQUIRED"),
        is("ageYears", "OUT_OF_RANGE"),
        is("municipality", "UNKNOWN"),
        is("maxStep", "OUT_OF_RANGE"),
        is("currentStep", "OUT_OF_RANGE"),
        is("currentOffer", "UNKNOWN"),
        is("first", "OUT_OF_RANGE"),
    ] {
        assert!(found.contains(&expected), "{expected:?} is not among {found:?}");
    }
    assert_eq!(found.len(), 7, "{found:?}");
}

/// Words that stand beside a CPR number and must not come back.
const SECRET: &str = "Zigfridine";

#[test]
fn a_cpr_number_is_refused_and_nothing_around_it_comes_back() {
    let service = service();
    for number in ["010203-1234", "0102031234", "01 02 03 1234", "０１０２０３-１２３４"] {
        for need in [
            json!({ "text": format!("{SECRET} {number} kommer ikke i skole") }),
            json!({ "text": README, "district": format!("{SECRET} {number}") }),
            json!({ "text": README, "municipality": format!("{SECRET} {number}") }),
            json!({ "text": README, "currentOffer": format!("{SECRET} {number}") }),
            json!({ "text": README, "targetGroups": [format!("{SECRET} {number}")] }),
            json!({ "text": README, "problemAreas": [format!("{SECRET} {number}")] }),
        ] {
            let reply = service.query(SUGGEST, &json!({ "need": need }));
            let answer = reply.json()["data"]["suggest"].take();
            assert_eq!(texts(&answer["userErrors"], "/code"), ["PERSONAL_DATA"], "{need}");
            assert_eq!(answer["understood"]["mentions"], json!([]));
            for list in ["suggestions", "generalHelp", "outsideStaircase", "lowerSteps"] {
                assert_eq!(answer[list], json!([]), "nothing is matched");
            }
            for part in [SECRET, "zigfridine", number, "010203", "1234"] {
                assert!(!reply.body.contains(part), "{part} comes back: {}", reply.body);
            }
        }
    }
}

#[test]
fn a_cpr_fault_names_the_field_it_stands_in() {
    let service = service();
    let with = |name: &str| {
        let mut need = json!({ "text": README });
        need[name] = json!("010203-1234");
        suggest(&service, &need)["userErrors"][0]["field"].take()
    };
    assert_eq!(with("text"), json!("text"));
    assert_eq!(with("district"), json!("district"));
    assert_eq!(with("municipality"), json!("municipality"));
}

#[test]
fn a_word_out_of_place_in_a_need_is_an_error() {
    let service = service();
    for need in [
        json!({ "text": README, "colour": "red" }),
        json!({ "text": 13 }),
        json!({ "text": README, "asker": "PRESIDENT" }),
        json!({ "text": README, "ageYears": "13" }),
        json!({ "text": README, "ageYears": 1e10 }),
    ] {
        let error = service.error(SUGGEST, &json!({ "need": need }));
        assert!(!error["message"].as_str().expect("a text").is_empty(), "{error:#}");
    }
}
