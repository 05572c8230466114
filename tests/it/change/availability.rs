//! What can be had: told by whoever writes about an offer, seen at once, and forgotten when it is old.
//!
//! It is 21 November 2026.

use serde_json::{Value, json};
use vifte::auth::Role;

use super::{Signed, codes, new_offer, revision};
use crate::harness::Service;
use vifte::config::Graphiql;

const OWN: &str = "hvidovre-sundhedsplejen";

const CAPACITY: &str = "mutation ($slug: String!, $variant: String, $input: CapacityInput!) {
  recordCapacity(slug: $slug, variant: $variant, input: $input) { ...payload }
} fragment payload on AvailabilityPayload {
  offer { variants { key capacity { places free waiting asOf } courseRuns { starts signUpBy seats free asOf } } }
  userErrors { field code message }
  catalogueRevision
}";

const RUN: &str = "mutation ($slug: String!, $input: CourseRunInput!) {
  recordCourseRun(slug: $slug, input: $input) {
    offer { variants { courseRuns { starts signUpBy seats free asOf } } }
    userErrors { field code message }
  }
}";

const REMOVE: &str = "mutation ($slug: String!, $starts: Date!) {
  removeCourseRun(slug: $slug, starts: $starts) {
    offer { variants { courseRuns { starts } } }
    userErrors { field code message }
  }
}";

const SUGGEST: &str = "query ($on: Date) {
  suggest(need: { text: \"frimærker\", asker: CASEWORKER }, onDate: $on) {
    suggestions { offer { slug } variant { capacity { free } courseRuns { starts } } }
  }
}";

/// A service with offers on the same step that help with the same, told apart by their slugs alone.
fn with_alike(slugs: &[&str]) -> Service {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    for slug in slugs {
        let mut offer = new_offer();
        offer["slug"] = json!(slug);
        offer["name"] = json!(slug.replace('-', " "));
        offer["breadth"] = json!("SPECIFIC");
        offer["summary"] = json!("Et hold for børn, der samler på frimærker.");
        offer["recipients"] = json!(["CHILD"]);
        offer["keywords"] = json!(["frimærker"]);
        assert_eq!(codes(&approver.publish(&offer, revision(&service))), []);
    }
    service
}

fn capacity(signed: &Signed<'_>, slug: &str, input: &Value) -> Value {
    signed.data(CAPACITY, &json!({ "slug": slug, "input": input }))["recordCapacity"].take()
}

fn run(signed: &Signed<'_>, slug: &str, input: &Value) -> Value {
    signed.data(RUN, &json!({ "slug": slug, "input": input }))["recordCourseRun"].take()
}

/// The offers that are suggested on a day, in their order.
fn suggested(service: &Service, on: &str) -> Vec<String> {
    let answer = service.data(SUGGEST, &json!({ "on": on }));
    let found = answer["suggest"]["suggestions"].as_array().expect("a list").iter();
    found.map(|one| one["offer"]["slug"].as_str().expect("a slug").to_owned()).collect()
}

#[test]
fn what_is_told_is_seen_at_once_and_forgotten_after_thirty_days() {
    let service = with_alike(&["hvidovre-lys"]);
    let editor = Signed::new(&service, Role::Editor, Some(OWN));
    let before = revision(&service);
    let told = capacity(&editor, "hvidovre-lys", &json!({ "places": 8, "free": 2, "waiting": 0 }));
    assert_eq!(codes(&told), []);
    assert_eq!(
        told["offer"]["variants"][0]["capacity"],
        json!({ "places": 8, "free": 2, "waiting": 0, "asOf": "2026-11-21" })
    );
    assert_eq!(told["catalogueRevision"], before + 1);
    let free = |on: &str| {
        let answer = service.data(SUGGEST, &json!({ "on": on }));
        answer["suggest"]["suggestions"][0]["variant"]["capacity"].clone()
    };
    assert_eq!(free("2026-12-21"), json!({ "free": 2 }));
    assert_eq!(free("2026-12-22"), Value::Null);
    assert_eq!(free("2026-11-20"), Value::Null, "before it was so, nothing was known");
}

#[test]
fn what_can_be_had_sooner_stands_first_among_what_fits_as_well() {
    let service = with_alike(&["hvidovre-a", "hvidovre-b", "hvidovre-c", "hvidovre-d"]);
    let approver = Signed::new(&service, Role::Approver, None);
    assert_eq!(
        suggested(&service, "2026-11-21"),
        ["hvidovre-a", "hvidovre-b", "hvidovre-c", "hvidovre-d"],
        "by slug, while nothing is known"
    );
    capacity(&approver, "hvidovre-a", &json!({ "free": 0, "waiting": 3 }));
    run(&approver, "hvidovre-c", &json!({ "starts": "2027-01-11", "seats": 8 }));
    capacity(&approver, "hvidovre-d", &json!({ "free": 1 }));
    let sooner_first = ["hvidovre-d", "hvidovre-c", "hvidovre-b", "hvidovre-a"];
    assert_eq!(suggested(&service, "2026-11-21"), sooner_first);
    assert_eq!(
        suggested(&service, "2027-01-12"),
        ["hvidovre-a", "hvidovre-b", "hvidovre-c", "hvidovre-d"],
        "all of it is old, and the course has begun"
    );
}

#[test]
fn what_is_milder_and_full_is_shown_with_who_waits_and_what_is_free_above_it_with_its_reason() {
    let service = with_alike(&["hvidovre-mildere"]);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    let mut higher = new_offer();
    higher["slug"] = json!("hvidovre-hjemme");
    higher["name"] = json!("Hjemme");
    higher["breadth"] = json!("SPECIFIC");
    higher["summary"] = json!("Et hold for børn, der samler på frimærker.");
    higher["recipients"] = json!(["CHILD"]);
    higher["keywords"] = json!(["frimærker"]);
    higher["variants"][0]["steps"] = json!(["hjemmebaseret"]);
    assert_eq!(codes(&approver.publish(&higher, revision(&service))), []);
    assert_eq!(codes(&capacity(&approver, "hvidovre-mildere", &json!({ "free": 0, "waiting": 3 }))), []);
    assert_eq!(codes(&capacity(&approver, "hvidovre-hjemme", &json!({ "free": 2 }))), []);
    let asked = "{ suggest(need: { text: \"frimærker\", asker: CASEWORKER }) {
        suggestions { offer { slug } variant { capacity { free waiting } } reasons { text } }
    } }";
    let found = service.data(asked, &json!({}))["suggest"]["suggestions"].take();
    let told = |place: usize| {
        let one = &found[place];
        let is_explained = one["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty());
        (one["offer"]["slug"].clone(), one["variant"]["capacity"].clone(), is_explained)
    };
    assert_eq!(told(0), (json!("hvidovre-mildere"), json!({ "free": 0, "waiting": 3 }), true));
    assert_eq!(told(1), (json!("hvidovre-hjemme"), json!({ "free": 2, "waiting": null }), true));
}

#[test]
fn a_course_is_told_anew_and_taken_away() {
    let service = with_alike(&["hvidovre-lys"]);
    let approver = Signed::new(&service, Role::Approver, None);
    let course = json!({ "starts": "2027-01-11", "signUpBy": "2027-01-04", "seats": 8, "free": 5 });
    assert_eq!(codes(&run(&approver, "hvidovre-lys", &course)), []);
    let full = json!({ "starts": "2027-01-11", "signUpBy": "2027-01-04", "seats": 8, "free": 0 });
    let told = run(&approver, "hvidovre-lys", &full);
    let runs = &told["offer"]["variants"][0]["courseRuns"];
    assert_eq!(runs.as_array().map(Vec::len), Some(1), "{runs}");
    assert_eq!(runs[0]["free"], 0);

    let remove = |starts: &str| {
        let variables = json!({ "slug": "hvidovre-lys", "starts": starts });
        approver.data(REMOVE, &variables)["removeCourseRun"].take()
    };
    assert_eq!(codes(&remove("2027-01-12")), [("starts", "UNKNOWN")]);
    let removed = remove("2027-01-11");
    assert_eq!((codes(&removed), &removed["offer"]["variants"][0]["courseRuns"]), (vec![], &json!([])));
}

#[test]
fn numbers_are_taken_away_and_then_nothing_is_known() {
    let service = with_alike(&["hvidovre-lys"]);
    let approver = Signed::new(&service, Role::Approver, None);
    let remove = || {
        let change = "mutation { removeCapacity(slug: \"hvidovre-lys\") {
            offer { variants { capacity { free } } } userErrors { field code message }
        } }";
        approver.data(change, &json!({}))["removeCapacity"].take()
    };
    assert_eq!(codes(&remove()), [("variant", "UNKNOWN")]);
    capacity(&approver, "hvidovre-lys", &json!({ "free": 2 }));
    let removed = remove();
    assert_eq!((codes(&removed), &removed["offer"]["variants"][0]["capacity"]), (vec![], &Value::Null));
}

#[test]
fn numbers_that_cannot_be_are_refused_all_at_once() {
    let service = with_alike(&["hvidovre-lys"]);
    let approver = Signed::new(&service, Role::Approver, None);
    let before = revision(&service);
    let refused = |input: Value| {
        let told = capacity(&approver, "hvidovre-lys", &input);
        assert_eq!(told["offer"], Value::Null);
        codes(&told).into_iter().map(|(field, code)| format!("{field} {code}")).collect::<Vec<_>>()
    };
    assert_eq!(
        refused(json!({ "places": 2, "free": 3, "waiting": 20_000 })),
        ["free CONFLICT", "waiting OUT_OF_RANGE"]
    );
    assert_eq!(refused(json!({})), ["free REQUIRED"]);
    assert_eq!(refused(json!({ "free": 1, "asOf": "2026-11-22" })), ["asOf OUT_OF_RANGE"]);
    let late = json!({ "starts": "2027-01-11", "signUpBy": "2027-01-12" });
    assert_eq!(codes(&run(&approver, "hvidovre-lys", &late)), [("signUpBy", "CONFLICT")]);
    assert_eq!(
        codes(&capacity(&approver, "hvidovre-findes-ikke", &json!({ "free": 1 }))),
        [("key", "UNKNOWN")]
    );
    assert_eq!(revision(&service), before, "nothing is half done");
}

#[test]
fn an_older_number_never_replaces_a_newer_one() {
    let service = with_alike(&["hvidovre-lys"]);
    let approver = Signed::new(&service, Role::Approver, None);
    capacity(&approver, "hvidovre-lys", &json!({ "free": 1 }));
    let older = capacity(&approver, "hvidovre-lys", &json!({ "free": 5, "asOf": "2026-11-01" }));
    assert_eq!(codes(&older), [("asOf", "CONFLICT")]);
}

#[test]
fn an_editor_tells_of_the_own_organisations_offers_alone() {
    let service = with_alike(&["hvidovre-lys"]);
    let other = Signed::new(&service, Role::Editor, Some("hvidovre-familieraadgivningen"));
    let told = capacity(&other, "hvidovre-lys", &json!({ "free": 1 }));
    assert_eq!(codes(&told), [("slug", "NOT_PERMITTED")]);
}

#[test]
fn a_way_of_several_is_named_and_does_not_go_while_something_is_known_of_it() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    let mut offer = new_offer();
    let second = json!({ "key": "hjemme", "steps": ["almen"], "stepBasis": "STATED" });
    offer["variants"].as_array_mut().expect("a list").push(second);
    let slug = "hvidovre-morgencafe";
    assert_eq!(codes(&approver.publish(&offer, revision(&service))), []);
    assert_eq!(codes(&capacity(&approver, slug, &json!({ "free": 1 }))), [("variant", "REQUIRED")]);
    let of = |variant: &str| {
        let variables = json!({ "slug": slug, "variant": variant, "input": { "free": 1 } });
        approver.data(CAPACITY, &variables)["recordCapacity"].take()
    };
    assert_eq!(codes(&of("paa-maanen")), [("variant", "UNKNOWN")]);
    assert_eq!(codes(&of("hjemme")), []);

    let without = approver.publish(&new_offer(), revision(&service));
    assert_eq!(codes(&without), [("variants", "CONFLICT")]);
    // Other changes leave it standing.
    let renamed = json!({ "slug": slug, "name": "Morgencafé for alle" });
    assert_eq!(codes(&approver.publish(&renamed, revision(&service))), []);
    let shown = service
        .data("{ offer(slug: \"hvidovre-morgencafe\") { variants { key capacity { free } } } }", &json!({}));
    assert_eq!(
        shown["offer"]["variants"],
        json!([{ "key": "cafe", "capacity": null }, { "key": "hjemme", "capacity": { "free": 1 } }])
    );
}

#[test]
fn what_is_told_is_logged() {
    let service = with_alike(&["hvidovre-lys"]);
    let approver = Signed::new(&service, Role::Approver, None);
    let before = revision(&service);
    capacity(&approver, "hvidovre-lys", &json!({ "free": 1 }));
    let logged = approver.data(
        "query ($after: Int!) { changes(after: $after) { entity key fields } }",
        &json!({ "after": before }),
    );
    let expected =
        json!([{ "entity": "AVAILABILITY", "key": "hvidovre-lys", "fields": ["capacity", "offer"] }]);
    assert_eq!(logged["changes"], expected);
}
