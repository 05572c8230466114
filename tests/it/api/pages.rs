//! Offers by the page.

use super::*;

const OFFERS: &str =
    "query ($municipality: String, $first: Int, $after: String, $last: Int, $before: String) {
  offers(municipality: $municipality, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}";

fn page(service: &Service, variables: Value) -> Value {
    service.data(OFFERS, &all_named(variables))["offers"].take()
}

/// The variables with null for each that is left out.
fn all_named(mut variables: Value) -> Value {
    for name in ["municipality", "first", "after", "last", "before"] {
        if variables.get(name).is_none() {
            variables[name] = Value::Null;
        }
    }
    variables
}

fn slugs(page: &Value) -> Vec<String> {
    texts(&page["edges"], "/node/slug").into_iter().map(str::to_owned).collect()
}

/// All slugs there are, in order.
fn all() -> Vec<String> {
    crate::harness::seed().offers().iter().map(|offer| offer.slug.to_string()).collect()
}

#[test]
fn all_offers_are_met_once_forwards() {
    let service = service();
    let mut met = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = page(&service, json!({ "first": 7, "after": after }));
        met.extend(slugs(&page));
        assert_eq!(page["pageInfo"]["hasPreviousPage"], json!(!after.is_null()));
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == json!(false) {
            break;
        }
        assert_eq!(slugs(&page).len(), 7);
    }
    assert_eq!(met, all());
}

#[test]
fn all_offers_are_met_once_backwards() {
    let service = service();
    let mut met = Vec::new();
    let mut before = Value::Null;
    loop {
        let page = page(&service, json!({ "last": 7, "before": before }));
        met.splice(0..0, slugs(&page));
        assert_eq!(page["pageInfo"]["hasNextPage"], json!(!before.is_null()));
        before = page["pageInfo"]["startCursor"].clone();
        if page["pageInfo"]["hasPreviousPage"] == json!(false) {
            break;
        }
    }
    assert_eq!(met, all());
}

#[test]
fn a_page_has_twenty_five_unless_asked_otherwise() {
    let service = service();
    assert_eq!(slugs(&page(&service, json!({}))), all()[..25]);
    assert_eq!(slugs(&page(&service, json!({ "first": 100 }))).len(), all().len().min(100));
}

#[test]
fn a_page_may_be_empty() {
    let service = service();
    let empty = page(&service, json!({ "first": 0 }));
    assert_eq!(empty["edges"], json!([]));
    assert_eq!(empty["pageInfo"]["hasNextPage"], json!(true));
    assert_eq!(page(&service, json!({ "last": 0 }))["edges"], json!([]));
    let beyond = page(&service, json!({ "first": 5, "after": "zzz" }));
    assert_eq!((&beyond["edges"], &beyond["pageInfo"]["hasNextPage"]), (&json!([]), &json!(false)));
    let before_all = page(&service, json!({ "last": 5, "before": "a" }));
    assert_eq!(
        (&before_all["edges"], &before_all["pageInfo"]["hasPreviousPage"]),
        (&json!([]), &json!(false))
    );
    let crossed = page(&service, json!({ "first": 5, "after": "m", "before": "c" }));
    assert_eq!(crossed["edges"], json!([]));
}

#[test]
fn a_page_lies_between_its_cursors() {
    let service = service();
    let all = all();
    let between = page(&service, json!({ "first": 50, "after": all[3], "before": all[9] }));
    assert_eq!(slugs(&between), all[4..9]);
    let last = page(&service, json!({ "last": 2, "after": all[3], "before": all[9] }));
    assert_eq!(slugs(&last), all[7..9]);
}

#[test]
fn a_cursor_stays_right_when_its_offer_is_gone() {
    let service = service();
    let all = all();
    let gone = format!("{}-x", all[4]);
    assert_eq!(slugs(&page(&service, json!({ "first": 1, "after": gone }))), all[5..6]);
}

#[test]
fn a_page_may_be_of_one_municipality() {
    let service = service();
    for name in ["Hvidovre", "0167", "167"] {
        let own = slugs(&page(&service, json!({ "first": 100, "municipality": name })));
        assert!(own.len() > 20 && own.iter().all(|slug| slug.starts_with("hvidovre-")), "{own:?}");
    }
    let error = service.error(OFFERS, &all_named(json!({ "municipality": "Gotham" })));
    assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"));
}

#[test]
fn what_is_no_page_is_refused_with_a_code() {
    let service = service();
    for variables in [
        json!({ "first": -1 }),
        json!({ "last": -1 }),
        json!({ "first": 101 }),
        json!({ "first": i32::MAX }),
        json!({ "last": i32::MAX }),
        json!({ "first": i32::MIN }),
        json!({ "after": "ikke en markør" }),
        json!({ "before": "" }),
        json!({ "after": "💣" }),
    ] {
        let error = service.error(OFFERS, &all_named(variables.clone()));
        assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{variables}: {error:#}");
    }
}

#[test]
fn a_variable_may_be_left_out() {
    let service = service();
    let left_out = service.data(OFFERS, &json!({ "first": 3 }));
    assert_eq!(slugs(&left_out["offers"]), all()[..3]);
    let query = "query ($first: Int) { concepts(first: $first) { key } }";
    assert_eq!(service.data(query, &json!({}))["concepts"].as_array().map(Vec::len), Some(25));
}
