//! Offers by filter, and the counts beside them.

use super::*;

const FOUND: &str = "query ($filter: OfferFilter, $onDate: Date) {
  offers(filter: $filter, onDate: $onDate, first: 100) { totalCount nodes { slug } }
}";

fn found(service: &Service, filter: Value) -> Vec<String> {
    found_on(service, filter, Value::Null)
}

fn found_on(service: &Service, filter: Value, day: Value) -> Vec<String> {
    let answer = service.data(FOUND, &json!({ "filter": filter, "onDate": day }))["offers"].take();
    let slugs: Vec<String> = texts(&answer["nodes"], "/slug").into_iter().map(str::to_owned).collect();
    assert_eq!(answer["totalCount"], json!(slugs.len()));
    slugs
}

/// A filter, and whether it should find an offer.
type Case<'a> = (Value, &'a dyn Fn(&Value) -> bool);

/// Each filter finds the offers that state it, and no other: what is shown of an offer says whether it should.
#[test]
fn each_filter_finds_what_states_it() {
    let service = service();
    let query = "query ($filter: OfferFilter) { offers(filter: $filter, first: 100) { nodes {
      slug municipality { code } recipients provider { key } state
      targetGroups { key } problemAreas { key } forms { key }
      variants { steps { rank } stepBasis access opensCase }
    } } }";
    let offers = |filter: Value| service.data(query, &json!({ "filter": filter }))["offers"]["nodes"].take();
    let everything = offers(json!({}));
    let has = |list: &Value, wanted: &str| list.as_array().expect("a list").iter().any(|one| one == wanted);
    let way = |offer: &Value, holds: &dyn Fn(&Value) -> bool| {
        offer["variants"].as_array().expect("ways").iter().any(holds)
    };
    let cases: [Case<'_>; 11] = [
        (json!({ "municipality": "Hvidovre" }), &|offer| offer["municipality"]["code"] == "0167"),
        (json!({ "recipients": ["PROFESSIONAL"] }), &|offer| has(&offer["recipients"], "PROFESSIONAL")),
        (json!({ "lifeCycle": ["OPEN"] }), &|offer| offer["state"] == "OPEN"),
        (json!({ "lifeCycle": ["PLANNED", "CLOSED"] }), &|offer| {
            offer["state"] == "PLANNED" || offer["state"] == "CLOSED"
        }),
        (json!({ "steps": [2, 3] }), &|offer| {
            way(offer, &|way| texts_of(&way["steps"]).iter().any(|rank| matches!(rank, 2 | 3)))
        }),
        (json!({ "offStaircase": ["OUTSIDE"] }), &|offer| {
            way(offer, &|way| way["steps"] == json!([]) && way["stepBasis"] != "NOT_STATED")
        }),
        (json!({ "notStated": ["STEP"] }), &|offer| !way(offer, &|way| way["stepBasis"] != "NOT_STATED")),
        (json!({ "access": ["DECISION"] }), &|offer| way(offer, &|way| has(&way["access"], "DECISION"))),
        (json!({ "opensCase": false }), &|offer| way(offer, &|way| way["opensCase"] == "NO")),
        (json!({ "notStated": ["OPENS_CASE"] }), &|offer| {
            !way(offer, &|way| way["opensCase"] != "NOT_STATED")
        }),
        (json!({ "notStated": ["PROVIDER"] }), &|offer| offer["provider"].is_null()),
    ];
    for (filter, should) in cases {
        let expected: Vec<&Value> =
            everything.as_array().expect("offers").iter().filter(|offer| should(offer)).collect();
        assert!(!expected.is_empty(), "the seed has offers for {filter}");
        assert_eq!(offers(filter.clone()), json!(expected), "{filter}");
    }
}

fn texts_of(steps: &Value) -> Vec<i64> {
    steps.as_array().expect("steps").iter().filter_map(|step| step["rank"].as_i64()).collect()
}

#[test]
fn a_concept_stands_for_all_below_it() {
    let service = service();
    let wide = found(&service, json!({ "problemAreas": ["skolevanskeligheder"] }));
    let narrow = found(&service, json!({ "problemAreas": ["skolefravaer"] }));
    assert!(
        wide.len() > narrow.len() && narrow.iter().all(|slug| wide.contains(slug)),
        "{wide:?} {narrow:?}"
    );
}

/// An age is never taken for stated: the offers for it, and those that state none, are two lists, and found together
/// when both are asked for.
#[test]
fn an_age_that_is_not_stated_is_found_apart() {
    let service = service();
    let thirteen = found(&service, json!({ "ageYears": [13] }));
    let unknown = found(&service, json!({ "notStated": ["AGE"] }));
    assert!(!thirteen.is_empty() && !unknown.is_empty());
    assert!(thirteen.iter().all(|slug| !unknown.contains(slug)));
    let mut both = [thirteen, unknown].concat();
    both.sort();
    let mut together = found(&service, json!({ "ageYears": [13], "notStated": ["AGE"] }));
    together.sort();
    assert_eq!(together, both);
    let unborn = found(&service, json!({ "unborn": true }));
    assert!(!unborn.is_empty());
}

#[test]
fn the_day_decides_states() {
    let service = service();
    let open = json!({ "lifeCycle": ["OPEN"] });
    let now = found_on(&service, open.clone(), json!("2026-11-21"));
    assert_eq!(found(&service, open.clone()), now, "today is the day of the clock");
    assert_ne!(found_on(&service, open, json!("2001-01-01")), now);
}

#[test]
fn the_counts_tell_what_each_choice_would_show() {
    let service = service();
    let query = "query ($filter: OfferFilter) { offers(filter: $filter, first: 1) {
      totalCount
      facets {
        municipalities { value { code } count chosen }
        steps { values { step { rank } offStaircase count chosen } notStated { count chosen } }
        recipients { values { value count chosen } notStated { count } }
        lifeCycle { values { value count } }
        problemAreas { values { value { key label } count chosen } notStated { count } }
        providers { values { value { key } count } }
        paragraphs { values { reference provision { title } count } }
        ages { values { value { text unborn firstMonth lastMonth } count } notStated { count } }
        access { values { value count } }
        opensCase { values { value count } notStated { count } }
      }
    } }";
    let chosen = json!({ "municipality": "Hvidovre", "steps": [1] });
    let answer = service.data(query, &json!({ "filter": chosen }))["offers"].take();
    assert_eq!(answer["totalCount"], json!(found(&service, chosen.clone()).len()));
    let facets = &answer["facets"];
    let count = |with: &str, value: Value| {
        let mut filter = chosen.clone();
        filter[with] = value;
        json!(found(&service, filter).len())
    };
    let values = |facet: &str| facets[facet]["values"].as_array().expect("values").clone();
    for step in values("steps").iter().filter(|one| !one["step"].is_null()) {
        assert_eq!(step["count"], count("steps", json!([step["step"]["rank"]])));
        assert_eq!(step["chosen"], json!(step["step"]["rank"] == 1));
    }
    assert!(values("steps").len() > 1, "other steps are counted, too");
    for one in facets["municipalities"].as_array().expect("municipalities") {
        assert_eq!(one["count"], count("municipality", one["value"]["code"].clone()));
    }
    for (facet, place) in [
        ("recipients", ""),
        ("lifeCycle", ""),
        ("access", ""),
        ("providers", "/key"),
        ("problemAreas", "/key"),
    ] {
        assert!(!values(facet).is_empty(), "{facet}");
        for one in values(facet) {
            let value = one["value"].pointer(place).expect("a value").clone();
            assert_eq!(one["count"], count(facet, json!([value])), "{facet} {one}");
        }
    }
    for one in values("paragraphs") {
        assert_eq!(one["count"], count("paragraphs", json!([one["reference"]])), "{one}");
    }
    for one in values("opensCase") {
        assert_eq!(one["count"], count("opensCase", one["value"].clone()), "{one}");
    }
    for one in values("ages").iter().filter(|one| one["value"]["unborn"] == json!(false)) {
        let years = one["value"]["firstMonth"].as_i64().expect("a month") / 12;
        assert_eq!(one["count"], count("ageYears", json!([years])), "{one}");
    }
    for (facet, dimension) in [
        ("steps", "STEP"),
        ("recipients", "RECIPIENT"),
        ("problemAreas", "PROBLEM_AREA"),
        ("ages", "AGE"),
        ("opensCase", "OPENS_CASE"),
    ] {
        let mut filter = chosen.clone();
        filter["notStated"] = json!([dimension]);
        if facet == "steps" {
            filter["steps"] = Value::Null;
        }
        assert_eq!(facets[facet]["notStated"]["count"], json!(found(&service, filter).len()), "{facet}");
    }
}

/// What is chosen and would show nothing is shown with nought, so that it can be taken away.
#[test]
fn a_choice_that_shows_nothing_is_still_there() {
    let service = service();
    let query = "query ($filter: OfferFilter) { offers(filter: $filter) {
      totalCount facets { recipients { values { value count chosen } } steps { notStated { chosen } } }
    } }";
    let filter = json!({ "text": "xyzzy", "recipients": ["SIBLING"], "notStated": ["STEP"] });
    let answer = service.data(query, &json!({ "filter": filter }))["offers"].take();
    assert_eq!(answer["totalCount"], json!(0));
    let kept = json!([{ "value": "SIBLING", "count": 0, "chosen": true }]);
    assert_eq!(answer["facets"]["recipients"]["values"], kept);
    assert_eq!(answer["facets"]["steps"]["notStated"]["chosen"], json!(true));
}

/// Every fault at once, each with its field and a remedy; nothing of what was typed.
#[test]
fn what_cannot_be_looked_for_is_refused_field_by_field() {
    let service = service();
    let filter = json!({
        "steps": [7], "targetGroups": ["Zigfridine"], "ageYears": [-3], "paragraphs": ["Zigfridine"], "text": "?!",
    });
    let error = service.error(FOUND, &json!({ "filter": filter, "onDate": null }));
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{error:#}");
    let fields =
        ["filter.steps", "filter.targetGroups", "filter.ageYears", "filter.paragraphs", "filter.text"];
    assert_eq!(error["extensions"]["fields"], json!(fields));
    let message = error["message"].as_str().expect("a text");
    assert!(fields.iter().all(|field| message.contains(field)), "{message}");
    assert!(!error.to_string().contains("Zigfridine"), "{error:#}");
    for typed in
        [json!({ "text": "Zigfridine 010203-1234" }), json!({ "providers": ["Zigfridine 0102031234"] })]
    {
        let reply = service.query(FOUND, &json!({ "filter": typed, "onDate": null }));
        assert!(!reply.body.contains("Zigfridine") && !reply.body.contains("1234"), "{}", reply.body);
        assert_eq!(
            reply.json()["errors"][0]["extensions"]["code"],
            json!("BAD_USER_INPUT"),
            "{}",
            reply.body
        );
    }
}
