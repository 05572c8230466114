//! When to look again, over HTTP.

use super::*;

const PLAN: &str = "query ($offer: String, $step: String, $start: Date!, $decided: Date) {
  followUpPlan(offer: $offer, step: $step, start: $start, decidedOn: $decided) {
    userErrors { field code message }
    stepText lawText start decidedOn municipality { name }
    rules { rule { key origin law { reference } then } rhythm sureness dates }
    days { date workingDay day caveat text rule number until }
    remarks calendar
  }
}";

fn plan(variables: Value) -> Value {
    let mut all = json!({ "offer": null, "step": null, "decided": null });
    for (name, value) in variables.as_object().expect("variables") {
        all[name] = value.clone();
    }
    service().data(PLAN, &all)["followUpPlan"].take()
}

#[test]
fn a_plan_has_law_and_municipality_beside_each_other() {
    let plan = plan(json!({ "offer": "hvidovre-porten", "start": "2024-01-15" }));
    assert_eq!(plan["userErrors"], json!([]));
    assert_eq!(
        (&plan["stepText"], &plan["municipality"]["name"]),
        (&json!("trin 6 (Institution)"), &json!("Hvidovre"))
    );
    assert_eq!(plan["decidedOn"], "2024-01-15");
    let law = &plan["rules"][0];
    assert_eq!((&law["rule"]["key"], &law["rule"]["then"]), (&json!("bl-95"), &json!("DECIDED_AT_FIRST")));
    assert_eq!(
        (&law["rule"]["law"]["reference"], &law["dates"]),
        (&json!("BL § 95"), &json!(["2024-04-15"]))
    );
    assert_eq!(plan["days"][0]["date"], "2024-02-12");
    let sunday = plan["days"].as_array().expect("days").iter().find(|day| day["day"] == "WEEKEND");
    assert_eq!(sunday.expect("a Sunday")["workingDay"], "2024-09-13");
    assert!(plan["calendar"].as_str().expect("a file").starts_with("BEGIN:VCALENDAR\r\n"));
}

#[test]
fn what_is_wrong_is_data() {
    let wrong = plan(json!({ "offer": "findes-ikke", "start": "1950-01-01" }));
    let errors = texts(&wrong["userErrors"], "/field");
    assert_eq!(errors, ["start", "offer"]);
    assert_eq!((&wrong["calendar"], &wrong["days"]), (&Value::Null, &json!([])));
    let neither = plan(json!({ "start": "2026-11-23" }));
    assert_eq!(neither["userErrors"][0]["code"], "REQUIRED");
}

#[test]
fn where_there_are_no_days_there_is_no_file() {
    let plan = plan(json!({ "step": "almen", "start": "2026-11-23" }));
    assert_eq!((&plan["rules"], &plan["calendar"]), (&json!([]), &Value::Null));
    assert_eq!(plan["remarks"].as_array().expect("remarks").len(), 2);
}

#[test]
fn every_suggestion_says_when_to_look_again() {
    let asked = "{ suggest(need: { text: \"13-årig kommer ikke i skole\", asker: CASEWORKER }) {
        suggestions { followUp { text rules } } generalHelp { followUp { text rules } } } }";
    let answer = service().data(asked, &json!({}))["suggest"].take();
    let first = &answer["suggestions"][0]["followUp"];
    assert_eq!(first["rules"][0], "bl-95");
    let text = first["text"].as_str().expect("a text");
    assert!(text.contains("derefter aftales det ved den første opfølgning"), "{text}");
    assert!(!text.contains("2026") && !text.contains("2027"), "no days: {text}");
    let open = &answer["generalHelp"][0]["followUp"];
    assert_eq!(open["text"], "Hvornår der skal følges op, er ikke oplyst.");
}
