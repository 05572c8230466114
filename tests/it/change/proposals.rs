//! From proposal to publication.

use serde_json::{Value, json};
use vifte::auth::Role;
use vifte::config::Graphiql;

use super::{APPROVE, Signed, codes, new_offer, revision};
use crate::harness::Service;

const OWN: &str = "hvidovre-sundhedsplejen";
const OTHER: &str = "hvidovre-familieraadgivningen";
const OFFER: &str = "{ offer(slug: \"hvidovre-morgencafe\") { name } }";

/// The fields that differ.
fn fields(payload: &Value) -> Vec<&str> {
    let found = payload["differences"].as_array().expect("a list").iter();
    found.map(|one| one["field"].as_str().expect("a name")).collect()
}

/// All that anybody can find of the new offer.
fn traces(service: &Service) -> Value {
    let asked = "{
      offer(slug: \"hvidovre-morgencafe\") { name }
      node(id: \"Offer:hvidovre-morgencafe\") { id }
      named: offers(filter: { text: \"morgencaféen\" }) { totalCount }
      all: offers(first: 1) { totalCount }
      suggest(need: { text: \"morgencaféen\" }) { suggestions { offer { slug } } generalHelp { offer { slug } } }
      catalogueRevision
    }";
    service.data(asked, &json!({}))
}

#[test]
fn what_is_proposed_is_nowhere_until_it_is_published() {
    let service = Service::start(Graphiql::Off);
    let (editor, approver) =
        (Signed::new(&service, Role::Editor, Some(OWN)), Signed::new(&service, Role::Approver, None));
    let before = traces(&service);
    let proposed = editor.propose(&new_offer(), revision(&service));
    assert_eq!(codes(&proposed), []);
    assert_eq!(proposed["proposal"]["state"], "WAITING");
    assert_eq!(traces(&service), before);

    let key = &proposed["proposal"]["key"];
    assert_eq!(approver.waiting(), [key.as_str().expect("a key")]);
    let approved = approver.approve(key, None);
    assert_eq!(codes(&approved), []);
    let published = approved["proposal"]["revision"].as_u64().expect("a revision");
    assert_eq!(approved["catalogueRevision"], published);
    let seen = service.data(
        "query ($from: Int) { offer(slug: \"hvidovre-morgencafe\", minRevision: $from) { name assurance { asOf by } } }",
        &json!({ "from": published }),
    );
    let assurance = json!({ "asOf": "2026-11-21", "by": OWN });
    assert_eq!(seen["offer"], json!({ "name": "Morgencaféen", "assurance": assurance }));
    assert_eq!(approver.waiting(), Vec::<String>::new());
}

#[test]
fn what_is_left_out_stays_and_null_takes_away() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    let whole = "{ offer(slug: \"hvidovre-sundhedsplejen\") {
        name summary description ageNote age { text } combinesWith { slug } lifeCycle { state from note }
        sources { source { key } place } variants { key steps { key } stepBasis stepReason access }
    } }";
    let mut before = service.data(whole, &json!({}))["offer"].take();
    assert!(before["ageNote"].is_string());
    let input = json!({ "slug": OWN, "summary": "Sundhedsplejen er for alle børn.", "ageNote": null });
    let changed = approver.publish(&input, revision(&service));
    assert_eq!(codes(&changed), []);
    before["summary"] = json!("Sundhedsplejen er for alle børn.");
    before["ageNote"] = Value::Null;
    assert_eq!(service.data(whole, &json!({}))["offer"], before);
}

#[test]
fn whoever_decides_sees_what_differs_and_no_more() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, Some(OWN));
    let input = json!({
        "slug": OWN,
        "summary": "Sundhedsplejen er for alle børn.",
        "variants": [{ "key": "standard", "steps": [], "stepBasis": "STATED", "access": ["UNIVERSAL"] }],
    });
    let proposed = editor.propose(&input, revision(&service));
    assert_eq!(codes(&proposed), []);
    assert_eq!(
        fields(&proposed["proposal"]),
        [
            "summary",
            "assurance",
            "variants.standard.steps",
            "variants.standard.stepBasis",
            "variants.standard.stepReason"
        ]
    );
    let steps = &proposed["proposal"]["differences"][2];
    assert_eq!(
        (&steps["name"], &steps["before"], &steps["after"]),
        (&json!("trin"), &json!("trin 1 (Almenområdet)"), &json!("uden for trappen"))
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once_as_the_input_names_it() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    let mut input = new_offer();
    input["name"] = json!(" ");
    input["summary"] = json!("ord ".repeat(61));
    input["childTakesPart"] = json!("Ring til 010203-1234");
    input["sources"] = json!([]);
    input["municipality"] = json!("Hvidovre");
    input["targetGroups"] = json!(["findes-ikke"]);
    input["variants"][0]["legal"] = json!(["noget andet"]);
    let told = approver.publish(&input, revision(&service));
    assert_eq!(told["proposal"], Value::Null);
    let mut errors = codes(&told);
    errors.sort_unstable();
    assert_eq!(
        errors,
        [
            ("childTakesPart", "PERSONAL_DATA"),
            ("municipality", "MALFORMED"),
            ("name", "REQUIRED"),
            ("sources", "REQUIRED"),
            ("summary", "TOO_LONG"),
            ("targetGroups", "UNKNOWN"),
            ("variants.legal", "MALFORMED"),
        ]
    );
    assert!(!told.to_string().contains("010203"), "{told}");
    assert_eq!(approver.waiting(), Vec::<String>::new(), "nothing is half done");
}

#[test]
fn what_is_referred_to_must_be_there() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    let mut input = new_offer();
    input["targetGroups"] = json!(["findes-ikke"]);
    input["contacts"] = json!(["heller-ikke"]);
    input["lessIntrusive"] = json!(["hvidovre-findes-ikke"]);
    let told = approver.publish(&input, revision(&service));
    assert_eq!(
        codes(&told),
        [("targetGroups", "UNKNOWN"), ("contacts", "UNKNOWN"), ("lessIntrusive", "UNKNOWN")]
    );
}

#[test]
fn nobody_is_made_to_have_said_what_somebody_else_wrote() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    assert_eq!(codes(&approver.publish(&new_offer(), revision(&service))), [("assurance.by", "REQUIRED")]);
    let assurance = "{ offer(slug: \"hvidovre-sundhedsplejen\") { assurance { asOf by } } }";
    let before = service.data(assurance, &json!({}));
    let changed = approver.publish(&json!({ "slug": OWN, "duration": "Efter aftale." }), revision(&service));
    assert_eq!(codes(&changed), []);
    assert_eq!(service.data(assurance, &json!({})), before);
}

#[test]
fn an_editor_writes_about_the_own_organisation_and_sees_nothing_of_others() {
    let service = Service::start(Graphiql::Off);
    let (own, other) =
        (Signed::new(&service, Role::Editor, Some(OWN)), Signed::new(&service, Role::Editor, Some(OTHER)));
    let now = revision(&service);
    let theirs = json!({ "slug": OWN, "summary": "Overtaget.", "provider": OTHER });
    assert_eq!(codes(&other.propose(&theirs, now)), [("provider", "NOT_PERMITTED")]);
    let given_away = json!({ "slug": OWN, "provider": OTHER });
    assert_eq!(codes(&own.propose(&given_away, now)), [("provider", "NOT_PERMITTED")]);

    let key = own.propose(&new_offer(), now)["proposal"]["key"].take();
    assert_eq!(other.waiting(), Vec::<String>::new());
    let found = |who: &Signed, key: &Value| {
        who.data("query ($key: String!) { proposal(key: $key) { key } }", &json!({ "key": key }))
    };
    assert_eq!(
        found(&other, &key),
        found(&other, &json!("p-findesikke")),
        "not there and not theirs are the same"
    );
    let withdrawn = |who: &Signed, key: &Value| {
        let asked = "mutation ($key: String!) { withdrawProposal(key: $key) {
            proposal { state } userErrors { field code message } } }";
        who.data(asked, &json!({ "key": key }))["withdrawProposal"].take()
    };
    assert_eq!(withdrawn(&other, &key), withdrawn(&other, &json!("p-findesikke")));
    assert_eq!(own.waiting().len(), 1);
    assert_eq!(withdrawn(&own, &key)["proposal"]["state"], "WITHDRAWN");
    assert_eq!(codes(&withdrawn(&own, &key)), [("key", "CONFLICT")]);
}

#[test]
fn whoever_may_only_propose_publishes_nothing() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, Some(OWN));
    let told = editor.publish(&new_offer(), revision(&service));
    assert_eq!(codes(&told), [("publish", "NOT_PERMITTED")]);
    let key = editor.propose(&new_offer(), revision(&service))["proposal"]["key"].take();
    let answer = service.query_as(&[&editor.authorization], APPROVE, &json!({ "key": key })).json();
    assert_eq!(answer["errors"][0]["extensions"]["code"], "FORBIDDEN");
    assert_eq!(service.data(OFFER, &json!({}))["offer"], Value::Null);
}

#[test]
fn what_is_returned_says_why() {
    let service = Service::start(Graphiql::Off);
    let (editor, approver) =
        (Signed::new(&service, Role::Editor, Some(OWN)), Signed::new(&service, Role::Approver, None));
    let key = editor.propose(&new_offer(), revision(&service))["proposal"]["key"].take();
    let returned = |reason: &str| {
        let asked =
            "mutation ($key: String!, $reason: String!) { returnProposal(key: $key, reason: $reason) {
            proposal { state reason } userErrors { field code } } }";
        approver.data(asked, &json!({ "key": key, "reason": reason }))["returnProposal"].take()
    };
    assert_eq!(codes(&returned("  ")), [("reason", "REQUIRED")]);
    assert_eq!(codes(&returned("se sagen på 010203-1234")), [("reason", "PERSONAL_DATA")]);
    let back = returned("Skriv, hvornår der er åbent.");
    assert_eq!(back["proposal"], json!({ "state": "RETURNED", "reason": "Skriv, hvornår der er åbent." }));
    let seen = editor.data("{ proposals(state: RETURNED) { key reason } }", &json!({}));
    assert_eq!(seen["proposals"][0]["reason"], "Skriv, hvornår der er åbent.");
    assert_eq!(codes(&approver.approve(&key, None)), [("key", "CONFLICT")]);
}

#[test]
fn a_change_that_was_overtaken_shows_both_and_is_not_lost() {
    let service = Service::start(Graphiql::Off);
    let (editor, approver) =
        (Signed::new(&service, Role::Editor, Some(OWN)), Signed::new(&service, Role::Approver, None));
    let seen = revision(&service);
    let late =
        editor.propose(&json!({ "slug": OWN, "summary": "Den sene." }), seen)["proposal"]["key"].take();
    let first = approver.publish(&json!({ "slug": OWN, "summary": "Den første." }), seen);
    assert_eq!(codes(&first), []);

    let overtaken = approver.approve(&late, None);
    assert_eq!(codes(&overtaken), [("baseRevision", "OVERTAKEN")]);
    assert_eq!(overtaken["current"]["summary"], "Den første.");
    let summary =
        overtaken["differences"].as_array().expect("a list").iter().find(|one| one["field"] == "summary");
    assert_eq!(summary.expect("it differs")["after"], "Den sene.");
    assert_eq!(approver.waiting().len(), 1, "it waits still");

    let again = editor.propose(&json!({ "slug": OWN, "summary": "Den tredje." }), seen);
    assert_eq!(codes(&again), [("baseRevision", "OVERTAKEN")]);
    assert_eq!(again["current"]["summary"], "Den første.");

    let now = overtaken["catalogueRevision"].as_u64();
    assert_eq!(codes(&approver.approve(&late, now)), []);
    let stands = service.data("{ offer(slug: \"hvidovre-sundhedsplejen\") { summary } }", &json!({}));
    assert_eq!(stands["offer"]["summary"], "Den sene.");
}

#[test]
fn a_revision_that_is_not_here_yet_is_nothing_to_build_on() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    assert_eq!(codes(&approver.publish(&new_offer(), 9_999)), [("baseRevision", "OUT_OF_RANGE")]);
    // Nor is a proposal published against one: what came in between would be written over unseen.
    let waiting = approver.propose(&json!({ "slug": OWN, "summary": "Den sene." }), revision(&service));
    let early = approver.approve(&waiting["proposal"]["key"], Some(revision(&service) + 1));
    assert_eq!(codes(&early), [("baseRevision", "OUT_OF_RANGE")]);
}

#[test]
fn a_day_to_come_takes_effect_by_itself() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let enter = |change: &str, from: &str| {
        let asked = format!(
            "mutation {{ {change}(slug: \"{OWN}\", from: \"{from}\", note: \"ferie\", baseRevision: {}) {{
                proposal {{ state }} userErrors {{ field code message }} }} }}",
            revision(&service)
        );
        approver.data(&asked, &json!({}))[change].take()
    };
    assert_eq!(enter("pauseOffer", "2026-12-20")["proposal"]["state"], "PUBLISHED");
    assert_eq!(enter("reopenOffer", "2027-01-04")["proposal"]["state"], "PUBLISHED");
    let states = service.data(
        "{ offer(slug: \"hvidovre-sundhedsplejen\") {
            today: state
            before: state(onDate: \"2026-12-19\")
            then: state(onDate: \"2026-12-20\")
            after: state(onDate: \"2027-01-04\")
        } }",
        &json!({}),
    );
    assert_eq!(
        states["offer"],
        json!({ "today": "OPEN", "before": "OPEN", "then": "PAUSED", "after": "OPEN" })
    );
}

#[test]
fn still_right_is_one_call_by_the_organisation_itself() {
    let service = Service::start(Graphiql::Off);
    let confirm = |who: &Signed| {
        let asked = format!(
            "mutation {{ confirmOffer(slug: \"{OWN}\", baseRevision: {}) {{
                proposal {{ state differences {{ field }} }} userErrors {{ field code }} }} }}",
            revision(&service)
        );
        who.data(&asked, &json!({}))["confirmOffer"].take()
    };
    let editor = Signed::new(&service, Role::Editor, Some(OWN));
    assert_eq!(confirm(&editor)["proposal"]["state"], "PUBLISHED");
    let offer =
        service.data("{ offer(slug: \"hvidovre-sundhedsplejen\") { assurance { asOf by } } }", &json!({}));
    assert_eq!(offer["offer"]["assurance"], json!({ "asOf": "2026-11-21", "by": OWN }));
    let other = Signed::new(&service, Role::Editor, Some(OTHER));
    assert_eq!(codes(&confirm(&other)), [("provider", "NOT_PERMITTED")]);
    let nobodys = Signed::new(&service, Role::Approver, None);
    assert_eq!(codes(&confirm(&nobodys)), [("slug", "NOT_PERMITTED")]);
}

#[test]
fn what_another_process_writes_is_seen() {
    let service = Service::start(Graphiql::Off);
    let all = || service.data("{ offers { totalCount } }", &json!({}))["offers"]["totalCount"].as_u64();
    let before = all().expect("a number");
    let table = service.folder().join("tilbud.csv");
    let rows = "municipality;name;summary;step\nHvidovre;Nyt i Hvidovre;Et nyt tilbud om samtaler.;2\n";
    std::fs::write(&table, rows).expect("written");
    let mut vifte = std::process::Command::new(env!("CARGO_BIN_EXE_vifte"));
    vifte.arg("--database").arg(service.folder().join("vifte.db")).arg("import").arg(&table);
    assert!(vifte.output().expect("it runs").status.success());
    let since = std::time::Instant::now();
    while revision(&service) == 1 && since.elapsed() < std::time::Duration::from_secs(60) {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    assert_eq!(all(), Some(before + 1));
}

#[test]
fn the_log_says_who_changed_what_and_stays() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let before = revision(&service);
    let input = json!({ "slug": OWN, "summary": "Sundhedsplejen er for alle børn." });
    let by = approver.publish(&input, before)["proposal"]["proposedBy"]["by"].take();
    let asked = "query ($after: Int!) { changes(after: $after) { revision by entity key fields } }";
    let staff = Signed::new(&service, Role::Staff, None);
    let log = staff.data(asked, &json!({ "after": before }));
    let change = json!({
        "revision": before + 1, "by": by, "entity": "OFFER", "key": OWN, "fields": ["summary"],
    });
    assert_eq!(log["changes"], json!([change]));
}
