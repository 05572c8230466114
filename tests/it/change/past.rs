//! What had been recorded at an earlier revision.

use serde_json::{Value, json};
use vifte::auth::Role;
use vifte::config::Graphiql;

use super::{Signed, codes, new_offer, revision};
use crate::harness::Service;

const OWN: &str = "hvidovre-sundhedsplejen";

const SUGGEST: &str = "query ($at: Int) {
  suggest(need: { text: \"mor er ensom med sit spædbarn\", asker: CASEWORKER }, onDate: \"2026-11-21\", atRevision: $at) {
    suggestions { offer { slug name summary } fit fitPoints variant { key capacity { free } } }
    generalHelp { offer { slug name } }
    lowerSteps { step { key } }
    catalogueRevision
  }
}";

/// A service whose range was changed in many ways, and what it answered at each revision.
fn changed() -> (Service, Vec<Value>) {
    let service = Service::start(Graphiql::Off);
    let mut answers = Vec::new();
    {
        let approver = Signed::new(&service, Role::Approver, Some(OWN));
        let mut note = || answers.push(service.data(SUGGEST, &json!({}))["suggest"].take());
        note();
        let mut publish = |input: &Value| {
            assert_eq!(codes(&approver.publish(input, revision(&service))), []);
            note();
        };
        publish(&new_offer());
        publish(
            &json!({ "slug": "hvidovre-morgencafe", "name": "Caféen", "keywords": ["ensom", "spædbarn"] }),
        );
        publish(&json!({ "slug": "hvidovre-morgencafe", "summary": "Et åbent sted for ensomme mødre." }));
        publish(&json!({ "slug": OWN, "name": "Sundhedsplejerskerne" }));
        let closed =
            json!([{ "state": "OPEN", "from": "2026-01-01" }, { "state": "CLOSED", "from": "2026-11-01" }]);
        publish(&json!({ "slug": "hvidovre-morgencafe", "lifeCycle": closed }));
    }
    (service, answers)
}

/// What a query gives of an earlier revision, asked again while that is still being put together.
fn recalled(staff: &Signed<'_>, query: &str, at: u64) -> Value {
    loop {
        let reply = staff.service.query_as(&[&staff.authorization], query, &json!({ "at": at }));
        let mut answer = reply.json();
        match answer["errors"][0]["extensions"]["code"].as_str() {
            None => return answer["data"].take(),
            Some(code) => assert_eq!(code, "REQUEST_TIMEOUT", "{answer:#}"),
        }
    }
}

#[test]
fn what_was_answered_then_is_answered_again() {
    let (service, answers) = changed();
    let staff = Signed::new(&service, Role::Staff, None);
    for then in &answers {
        let at = then["catalogueRevision"].as_u64().expect("a revision");
        let again = recalled(&staff, SUGGEST, at)["suggest"].take();
        assert_eq!(again, *then, "at revision {at}");
    }
    let distinct = answers.windows(2).filter(|pair| pair[0]["generalHelp"] != pair[1]["generalHelp"]).count();
    assert!(distinct >= 2, "the changes are to be seen in the answers: {answers:#?}");
}

#[test]
fn an_offer_is_shown_as_it_stood() {
    let (service, answers) = changed();
    let staff = Signed::new(&service, Role::Staff, None);
    let first = answers[0]["catalogueRevision"].as_u64().expect("a revision");
    let name_at = |at: u64| {
        let asked = "query ($at: Int) { offer(slug: \"hvidovre-morgencafe\", atRevision: $at) { name } }";
        recalled(&staff, asked, at)["offer"].take()
    };
    assert_eq!(name_at(first), Value::Null, "it was not there yet");
    assert_eq!(name_at(first + 1), json!({ "name": "Morgencaféen" }));
    assert_eq!(name_at(first + 2), json!({ "name": "Caféen" }));
}

#[test]
fn what_has_not_come_and_other_rules_are_refused() {
    let service = Service::start(Graphiql::Off);
    let staff = Signed::new(&service, Role::Staff, None);
    let code = |query: &str| {
        let answer = staff.service.query_as(&[&staff.authorization], query, &json!({})).json();
        answer["errors"][0]["extensions"]["code"].as_str().map(str::to_owned)
    };
    let ahead = "{ offer(slug: \"hvidovre-sundhedsplejen\", atRevision: 2000000000) { name } }";
    assert_eq!(code(ahead).as_deref(), Some("BAD_USER_INPUT"));
    let suggest = |rules: &str| {
        format!("{{ suggest(need: {{ text: \"uro\" }}, ruleVersion: \"{rules}\") {{ nothingFits }} }}")
    };
    assert_eq!(code(&suggest("0")).as_deref(), Some("RULE_VERSION_MISMATCH"));
    assert_eq!(code(&suggest(vifte::answer::RULE_VERSION)), None);
}
