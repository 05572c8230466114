//! What is shown can be looked up.

use vifte::config::Graphiql;

use super::*;

#[test]
fn an_offer_is_found_by_its_slug() {
    let service = service();
    let query = "query ($slug: String!) { offer(slug: $slug) { slug name summary variants { key } } }";
    let found = service.data(query, &json!({ "slug": "hvidovre-familieskolen" }));
    assert_eq!(found["offer"]["slug"], json!("hvidovre-familieskolen"));
    assert_ne!(found["offer"]["variants"], json!([]));
    for nonsense in ["", "findes-ikke", "'; drop table offers; --", "HVIDOVRE-FAMILIESKOLEN"] {
        assert_eq!(service.data(query, &json!({ "slug": nonsense }))["offer"], Value::Null, "{nonsense}");
    }
}

#[test]
fn the_staircase_of_a_municipality_is_its_own_or_the_national() {
    let service = service();
    let query =
        "query ($name: String) { staircase(municipality: $name) { key steps { key rank national } } }";
    let national = service.data(query, &json!({}))["staircase"].take();
    assert_eq!(national["key"], json!("national"));
    let ranks: Vec<i64> = national["steps"]
        .as_array()
        .expect("steps")
        .iter()
        .filter_map(|step| step["rank"].as_i64())
        .collect();
    assert_eq!(ranks, [1, 2, 3, 4, 5, 6]);
    for name in ["Hvidovre", "hvidovre kommune", "167", "0167"] {
        assert_eq!(service.data(query, &json!({ "name": name }))["staircase"], national, "{name}");
    }
    let error = service.error(query, &json!({ "name": "Gotham" }));
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"));
    assert!(error["message"].as_str().expect("a text").contains("Hvidovre"), "{error:#}");
}

#[test]
fn concepts_are_found_by_any_of_their_words() {
    let service = service();
    let query = "query ($search: String, $scheme: Scheme, $first: Int) {
      concepts(search: $search, scheme: $scheme, first: $first) { key scheme label otherLabels }
    }";
    let search = |mut variables: Value| {
        for name in ["search", "scheme", "first"] {
            variables[name] = variables[name].take();
        }
        service.data(query, &variables)["concepts"].take()
    };
    let absent = search(json!({ "search": "skolefravær", "first": 100 }));
    assert_ne!(absent, json!([]));
    for alike in ["SKOLEFRAVÆR", "skolefravaer", "  skolefravær "] {
        assert_eq!(search(json!({ "search": alike, "first": 100 })), absent, "{alike}");
    }
    let groups = search(json!({ "scheme": "TARGET_GROUP", "first": 100 }));
    assert!(texts(&groups, "/scheme").iter().all(|scheme| *scheme == "TARGET_GROUP"));
    assert!(groups.as_array().is_some_and(|groups| groups.len() >= 40));
    assert_eq!(search(json!({})).as_array().map(Vec::len), Some(25));
    assert_eq!(search(json!({ "first": 3 })).as_array().map(Vec::len), Some(3));
    assert_eq!(search(json!({ "search": "xyzzy" })), json!([]));
}

#[test]
fn how_many_concepts_is_bounded() {
    let service = service();
    let query = "query ($first: Int) { concepts(first: $first) { key } }";
    for wrong in [-1, 101, i32::MAX, i32::MIN] {
        let error = service.error(query, &json!({ "first": wrong }));
        assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{wrong}");
    }
    assert_eq!(service.data(query, &json!({ "first": 0 }))["concepts"], json!([]));
}

#[test]
fn loaded_words_are_understood_and_never_shown() {
    let service = service();
    let loaded = |concept: &&vifte::concept::Concept| {
        concept.labels.iter().any(|label| label.kind == vifte::concept::LabelKind::Loaded)
    };
    let catalogue = crate::harness::seed();
    let concepts: Vec<_> = catalogue.content().vocabulary.concepts().filter(loaded).collect();
    assert!(!concepts.is_empty(), "the seed has loaded words");
    let query = "query ($id: ID!) { node(id: $id) { ... on Concept { label otherLabels } } }";
    for concept in concepts {
        let shown = service.data(query, &json!({ "id": format!("Concept:{}", concept.key) }))["node"].take();
        let mut words = texts(&shown["otherLabels"], "");
        words.push(shown["label"].as_str().expect("a label"));
        for label in concept.labels.iter().filter(|label| label.kind == vifte::concept::LabelKind::Loaded) {
            assert!(!words.contains(&label.text.as_str()), "{} shows {}", concept.key, label.text);
        }
    }
}

#[test]
fn a_legal_reference_is_read_as_it_is_typed() {
    let service = service();
    let query = "query ($text: String!, $on: Date) {
      legalReference(text: $text, onDate: $on) { readAs { reference } current { reference } translated text }
    }";
    let read = |text: &str| service.data(query, &json!({ "text": text }))["legalReference"].take();
    let old = read("servicelovens § 52, stk. 3, nr. 3");
    assert_eq!(old["translated"], json!(true), "{old:#}");
    let new = read("§ 32, stk. 1, nr. 5");
    assert_eq!(new["translated"], json!(false), "{new:#}");
    assert_eq!(texts(&new["current"], "/reference"), ["BL § 32, stk. 1, nr. 5"]);
    for nonsense in ["", "§", "§ 9999", "hej", "52.3.3.3.3.3.3"] {
        assert_eq!(read(nonsense), Value::Null, "{nonsense}");
    }
}

#[test]
fn a_legal_reference_has_two_hundred_characters_and_no_more() {
    let service = service();
    let read = |text: &str| {
        let query = "query ($text: String!) { legalReference(text: $text) { readAs { reference } } }";
        service.query(query, &json!({ "text": text })).json()
    };
    let longest = format!("BL §{}32", " ".repeat(194));
    let answer = read(&longest);
    assert_eq!(answer["data"]["legalReference"]["readAs"]["reference"], json!("BL § 32"), "{answer:#}");
    let answer = read(&format!("{longest} "));
    let error = &answer["errors"][0];
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{answer:#}");
    let message = error["message"].as_str().expect("a message");
    assert!(message.contains("`text`") && message.contains("200") && !message.contains("32"), "{message}");
}

#[test]
fn a_step_down_lies_below_what_runs() {
    let service = service();
    let query = "query ($offer: String!, $need: NeedInput) {
      stepDown(offer: $offer, need: $need) {
        userErrors { field code } nothingFits suggestions { offer { slug } movement } generalHelp { movement }
      }
    }";
    let down = |variables: Value| service.data(query, &variables)["stepDown"].take();
    let answer =
        down(json!({ "offer": "hvidovre-porten", "need": { "text": "skolefravær", "asker": "CASEWORKER" } }));
    assert_eq!(answer["userErrors"], json!([]), "{answer:#}");
    for list in ["suggestions", "generalHelp"] {
        assert!(texts(&answer[list], "/movement").iter().all(|movement| *movement == "DOWN"), "{answer:#}");
    }
    assert_eq!(down(json!({ "offer": "hvidovre-familieskolen" }))["userErrors"], json!([]));
    assert_eq!(down(json!({ "offer": "findes-ikke" })), Value::Null);
    let wrong =
        down(json!({ "offer": "hvidovre-porten", "need": { "text": "skolefravær", "ageYears": 200 } }));
    assert_eq!(texts(&wrong["userErrors"], "/field"), ["ageYears"]);
}

/// Ids that are not given to anything.
const NO_NODES: [&str; 16] = [
    "",
    ":",
    "Offer",
    "Offer:",
    "Concept:",
    "offer:hvidovre-porten",
    "Concept:ÆØÅ",
    "Offer:a:b",
    "Municipality:167",
    "Municipality:9999",
    "Provision:§ 32",
    "Provision:BL § 9999",
    "Staircase:ingen",
    "Concept:findes-ikke",
    "NeedInput:x",
    "💣",
];

/// One id of each type of node that the seed holds.
fn ids(service: &Service) -> Vec<(String, &'static str)> {
    let query = "{
      offers(first: 100) { nodes { id municipality { id } provider { id } contacts { id } sources { source { id } } } }
      concepts(first: 1) { id }
      staircase { id }
      legalReference(text: \"BL § 32, stk. 1, nr. 5\") { readAs { id } }
    }";
    let shown = service.data(query, &json!({}));
    let offers = shown["offers"]["nodes"].as_array().expect("offers");
    let first = |place: &str| {
        let found = offers.iter().find_map(|offer| offer.pointer(place).and_then(Value::as_str));
        found.unwrap_or_else(|| panic!("the seed has {place}")).to_owned()
    };
    let at = |place: &str| shown.pointer(place).and_then(Value::as_str).expect("an id").to_owned();
    vec![
        (first("/id"), "Offer"),
        (first("/municipality/id"), "Municipality"),
        (first("/provider/id"), "Organisation"),
        (first("/contacts/0/id"), "ContactPoint"),
        (first("/sources/0/source/id"), "Source"),
        (at("/concepts/0/id"), "Concept"),
        (at("/staircase/id"), "Staircase"),
        (at("/legalReference/readAs/id"), "Provision"),
    ]
}

#[test]
fn a_node_is_found_by_the_id_it_gave() {
    let service = service();
    let query = "query ($id: ID!) { node(id: $id) { id __typename } }";
    for (id, kind) in ids(&service) {
        let node = service.data(query, &json!({ "id": id }))["node"].take();
        assert_eq!(node, json!({ "id": id, "__typename": kind }));
    }
    for id in NO_NODES {
        assert_eq!(service.data(query, &json!({ "id": id }))["node"], Value::Null, "{id}");
    }
}

#[test]
fn nodes_come_in_the_order_they_are_asked_for() {
    let service = service();
    let query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }";
    let (mut asked, mut expected) = (Vec::new(), Vec::new());
    for ((id, kind), nothing) in ids(&service).into_iter().rev().zip(NO_NODES) {
        expected.extend([json!({ "id": id, "__typename": kind }), Value::Null]);
        asked.extend([id, nothing.to_owned()]);
    }
    asked.push(asked[0].clone());
    expected.push(expected[0].clone());
    assert_eq!(service.data(query, &json!({ "ids": asked }))["nodes"], json!(expected));
    assert_eq!(service.data(query, &json!({ "ids": [] }))["nodes"], json!([]));
    let many = vec!["Offer:hvidovre-porten"; 100];
    assert_eq!(service.data(query, &json!({ "ids": many }))["nodes"].as_array().map(Vec::len), Some(100));
    let error = service.error(query, &json!({ "ids": vec!["Offer:hvidovre-porten"; 101] }));
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"));
    assert!(error["message"].as_str().is_some_and(|text| text.contains("`ids`")), "{error:#}");
}

#[test]
fn the_revision_of_what_is_published_can_be_asked_for() {
    let service = Service::start(Graphiql::Off);
    let revision = || service.data("{ catalogueRevision }", &json!({}))["catalogueRevision"].as_u64();
    let before = revision().expect("a number");
    service.write(|records| records.offers[0].name = "Et nyt navn".to_owned());
    assert_eq!(revision(), Some(before + 1));
    let suggest = "{ suggest(need: { text: \"skolefravær\" }) { catalogueRevision } }";
    assert_eq!(service.data(suggest, &json!({}))["suggest"]["catalogueRevision"].as_u64(), revision());
}

#[test]
fn an_internal_contact_is_not_shown() {
    let service = service();
    let catalogue = crate::harness::seed();
    let shown = service.data("{ offers(first: 100) { nodes { contacts { key } } } }", &json!({}));
    let shown = shown["offers"]["nodes"].as_array().expect("offers").iter();
    for key in shown.flat_map(|offer| texts(&offer["contacts"], "/key")) {
        let contact = catalogue.content().contacts.get(key).expect("a contact");
        assert_eq!(contact.audience, vifte::contact::Audience::Public, "{key}");
    }
    let query = "query ($id: ID!) { node(id: $id) { id } }";
    let service = Service::start(Graphiql::Off);
    let mut shared = String::new();
    service.write(|records| {
        let contact = &mut records.contacts[0];
        contact.audience = Some("internal".to_owned());
        shared.clone_from(&contact.key);
    });
    let id = format!("ContactPoint:{shared}");
    assert_eq!(service.data(query, &json!({ "id": id }))["node"], Value::Null, "{id}");
}

#[test]
fn an_answer_is_from_the_revision_that_is_asked_for_or_later() {
    let service = service();
    let revision =
        service.data("{ catalogueRevision }", &json!({}))["catalogueRevision"].as_u64().expect("a number");
    let asked = "query($from: Int) { catalogueRevision(minRevision: $from) offer(slug: \"x\", minRevision: 0) { slug } }";
    for from in [json!(null), json!(0), json!(revision)] {
        let data = service.data(asked, &json!({ "from": from }));
        assert_eq!(data["catalogueRevision"], json!(revision), "{from}");
    }
}

#[test]
fn a_revision_that_does_not_come_is_said_to_be_missing() {
    let service = service();
    for query in [
        "query($from: Int) { catalogueRevision(minRevision: $from) }",
        "query($from: Int) { ...F } fragment F on Query { offers(first: 1, minRevision: $from) { totalCount } }",
        "query($from: Int = 999999) { catalogueRevision ... on Query { offer(slug: \"x\", minRevision: $from) { slug } } }",
    ] {
        let variables = if query.contains("999999") { json!({}) } else { json!({ "from": 999_999 }) };
        let error = service.error(query, &variables);
        assert_eq!(error["extensions"]["code"], json!("STALE_REPLICA"), "{error}");
        assert!(error["message"].as_str().is_some_and(|words| words.contains("minRevision")), "{error}");
    }
}
