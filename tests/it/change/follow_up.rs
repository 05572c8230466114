//! A rule of when to look again is proposed by an approver and published by an administrator.

use serde_json::{Value, json};
use vifte::auth::Role;
use vifte::config::Graphiql;

use super::{Signed, codes, revision};
use crate::harness::Service;

const KEY: &str = "hvidovre-anbringelse";

impl Signed<'_> {
    fn send_rule(&self, input: &Value, publish: bool) -> Value {
        let query = format!(
            "mutation ($base: Int!, $input: FollowUpRuleInput!) {{
                proposeFollowUpRule(input: $input, baseRevision: $base, publish: {publish}) {{
                    proposal {{ key entity subject state differences {{ field name before after }} }}
                    userErrors {{ field code message }}
                }}
            }}"
        );
        let variables = json!({ "base": revision(self.service), "input": input });
        self.data(&query, &variables)["proposeFollowUpRule"].take()
    }
}

/// How often one looks again, and when the first placement dates are.
fn placed(service: &Service) -> Value {
    let asked = "{ followUpPlan(step: \"institution\", start: \"2024-01-15\", first: 2) {
        rules { rule { key } rhythm dates } } }";
    let rules = service.data(asked, &json!({}))["followUpPlan"]["rules"].take();
    let mut rules = rules.as_array().expect("rules").iter();
    rules.find(|rule| rule["rule"]["key"] == KEY).cloned().unwrap_or_default()
}

#[test]
fn an_approver_proposes_it_and_an_administrator_publishes_it() {
    let service = Service::start(Graphiql::Off);
    let [editor, approver, administrator] =
        [Role::Editor, Role::Approver, Role::Administrator].map(|role| Signed::new(&service, role, None));
    let change = json!({ "key": KEY, "every": { "weeks": 8 } });
    let refused = editor.service.query_as(
        &[&editor.authorization],
        "mutation { proposeFollowUpRule(input: { key: \"x\" }, baseRevision: 1) { userErrors { code } } }",
        &json!({}),
    );
    assert_eq!(refused.json()["errors"][0]["extensions"]["code"], "FORBIDDEN");
    assert_eq!(codes(&approver.send_rule(&change, true)), [("publish", "NOT_PERMITTED")]);
    let waiting = approver.send_rule(&change, false);
    assert_eq!(codes(&waiting), []);
    assert_eq!(waiting["proposal"]["entity"], "FOLLOW_UP_RULE");
    assert_eq!(
        waiting["proposal"]["differences"],
        json!([{ "field": "every", "name": "med mellemrum på", "before": "6 uger", "after": "8 uger" }])
    );
    assert_eq!(placed(&service)["dates"], json!(["2024-02-12", "2024-03-25"]), "it waits");
    assert_eq!(codes(&administrator.approve(&waiting["proposal"]["key"], None)), []);
    let now = placed(&service);
    assert_eq!(now["rhythm"], "efter 4 uger, derefter hver 8. uge");
    assert_eq!(now["dates"], json!(["2024-02-12", "2024-04-08"]));
    let asked = "query ($after: Int!) { changes(after: $after) { entity key } }";
    let changes = administrator.data(asked, &json!({ "after": revision(&service) - 1 }));
    assert_eq!(changes["changes"][0], json!({ "entity": "FOLLOW_UP_RULE", "key": KEY }));
}

#[test]
fn a_new_rule_is_the_home_municipalitys_and_every_field_of_it_is_named() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    let new = json!({
        "key": "hvidovre-ny-regel",
        "name": "Ny regel",
        "law": "BL § 95",
        "steps": ["institution"],
        "measures": ["DECIDED"],
        "legal": ["BL § 32"],
        "validFrom": "2026-01-01",
        "validTo": "2026-12-31",
        "first": { "weeks": 2 },
        "then": "EVERY",
        "every": { "months": 1 },
        "lasting": { "months": 6 },
        "text": "Der følges op hver måned.",
        "note": "Prøves af.",
        "confidence": "A",
        "sources": [{ "source": "seed1", "place": "s. 1" }],
        "milestones": [{ "after": { "months": 3 }, "until": { "months": 4 }, "kind": "GOAL", "asks": "Går det bedre?" }],
    });
    let sent = administrator.send_rule(&new, false);
    assert_eq!(codes(&sent), []);
    assert_eq!(codes(&administrator.approve(&sent["proposal"]["key"], None)), []);
    let differences = sent["proposal"]["differences"].as_array().expect("a list");
    let named = |one: &&Value| one["name"] != one["field"] && !one["name"].as_str().unwrap_or("").is_empty();
    let unnamed: Vec<&Value> = differences.iter().filter(|one| !named(one)).collect();
    assert_eq!(unnamed, [&Value::Null; 0]);
    assert_eq!(differences.len(), 19, "{differences:#?}");
    let told = serde_json::to_string(&differences).expect("JSON");
    for said in ["Efter 3 til 4 måneder: Går det bedre? (kommunens mål)", "hjælp, der kræver en afgørelse"]
    {
        assert!(told.contains(said), "{told}");
    }
    let asked = "{ node(id: \"FollowUpRule:hvidovre-ny-regel\") { ... on FollowUpRule {
        municipality { name } law { reference } first { weeks text } then every { months } milestones { text } } } }";
    let rule = service.data(asked, &json!({}))["node"].take();
    assert_eq!(rule["municipality"]["name"], "Hvidovre");
    assert_eq!((&rule["first"]["text"], &rule["then"]), (&json!("2 uger"), &json!("EVERY")));
}

#[test]
fn everything_that_is_wrong_is_told_at_once_and_what_is_used_stays() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    let wrong = json!({
        "key": "hvidovre-forkert",
        "name": " ",
        "first": { "weeks": 4, "months": 1 },
        "then": "EVERY",
        "text": "Ring til 010203-1234.",
        "sources": [{ "source": "findes-ikke" }],
    });
    let told = administrator.send_rule(&wrong, true);
    let codes_told = codes(&told);
    for expected in [
        ("name", "REQUIRED"),
        ("first", "CONFLICT"),
        ("every", "REQUIRED"),
        ("text", "PERSONAL_DATA"),
        ("sources", "UNKNOWN"),
    ] {
        assert!(codes_told.contains(&expected), "{told:#}");
    }
    let removal = "mutation ($base: Int!) { proposeRemoval(entity: LEGAL, key: \"BL § 91\", baseRevision: $base, publish: true) {
        userErrors { code message } } }";
    let kept = administrator.data(removal, &json!({ "base": revision(&service) }))["proposeRemoval"].take();
    assert!(kept.to_string().contains("regel om opfølgning «Barnets plan ved anbringelse»"), "{kept:#}");
    let removal = "mutation ($base: Int!) { proposeRemoval(entity: FOLLOW_UP_RULE, key: \"hvidovre-anbringelse\", baseRevision: $base, publish: true) {
        userErrors { code } proposal { removal } } }";
    let gone = administrator.data(removal, &json!({ "base": revision(&service) }))["proposeRemoval"].take();
    assert_eq!(gone["userErrors"], json!([]));
    assert_eq!(placed(&service), Value::Null);
}
