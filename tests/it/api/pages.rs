//! Offers by the page.

use vifte::config::Graphiql;
use vifte::danish::alphabet;

use super::*;

const OFFERS: &str = "query (
  $filter: OfferFilter, $orderBy: OfferOrder, $first: Int, $after: String, $last: Int, $before: String
) {
  offers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node { slug } }
    nodes { slug }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}";

const ORDERS: [&str; 4] = ["NAME", "LEAST_INTRUSIVE", "MUNICIPALITY", "LATEST_CONFIRMED"];

fn page(service: &Service, variables: Value) -> Value {
    service.data(OFFERS, &all_named(variables))["offers"].take()
}

/// The variables with null for each that is left out.
fn all_named(mut variables: Value) -> Value {
    for name in ["filter", "orderBy", "first", "after", "last", "before"] {
        if variables.get(name).is_none() {
            variables[name] = Value::Null;
        }
    }
    variables
}

fn slugs(page: &Value) -> Vec<String> {
    let slugs = texts(&page["edges"], "/node/slug");
    assert_eq!(slugs, texts(&page["nodes"], "/slug"));
    slugs.into_iter().map(str::to_owned).collect()
}

fn cursors(page: &Value) -> Vec<String> {
    texts(&page["edges"], "/cursor").into_iter().map(str::to_owned).collect()
}

/// All slugs there are, by name.
fn all() -> Vec<String> {
    let catalogue = crate::harness::seed();
    let mut offers: Vec<_> = catalogue.offers().iter().collect();
    offers.sort_by_key(|offer| (alphabet::sort_key(&offer.name), offer.slug.clone()));
    offers.iter().map(|offer| offer.slug.to_string()).collect()
}

/// All offers in an order, by pages of seven forwards.
fn forwards(service: &Service, order: &str) -> Vec<String> {
    let mut met = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = page(service, json!({ "first": 7, "after": after, "orderBy": order }));
        met.extend(slugs(&page));
        assert_eq!(page["pageInfo"]["hasPreviousPage"], json!(!after.is_null()));
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == json!(false) {
            return met;
        }
        assert_eq!(slugs(&page).len(), 7);
    }
}

#[test]
fn all_offers_are_met_once_in_every_order_and_in_both_directions() {
    let service = service();
    for order in ORDERS {
        let met = forwards(&service, order);
        let mut sorted = met.clone();
        sorted.sort();
        let mut all = all();
        all.sort();
        assert_eq!(sorted, all, "{order}");
        let mut back = Vec::new();
        let mut before = Value::Null;
        loop {
            let page = page(&service, json!({ "last": 7, "before": before, "orderBy": order }));
            back.splice(0..0, slugs(&page));
            assert_eq!(page["pageInfo"]["hasNextPage"], json!(!before.is_null()));
            before = page["pageInfo"]["startCursor"].clone();
            if page["pageInfo"]["hasPreviousPage"] == json!(false) {
                break;
            }
        }
        assert_eq!(back, met, "{order}");
    }
}

#[test]
fn each_order_puts_first_what_it_names() {
    let service = service();
    assert_eq!(forwards(&service, "NAME"), all());
    let catalogue = crate::harness::seed();
    let told = |order: &str, of: fn(&vifte::offer::Offer) -> String| -> Vec<String> {
        let offers = forwards(&service, order);
        offers.iter().map(|slug| of(catalogue.offer(slug).expect("an offer"))).collect()
    };
    let confirmed = told("LATEST_CONFIRMED", |offer| {
        offer.assurance.as_of.map(|day| day.to_string()).unwrap_or_default()
    });
    assert!(confirmed.windows(2).all(|pair| pair[0] >= pair[1]), "{confirmed:?}");
    let names = |code: &vifte::key::MunicipalityCode| catalogue.content().municipalities[code].name.clone();
    let whose: Vec<String> = forwards(&service, "MUNICIPALITY")
        .iter()
        .map(|slug| alphabet::sort_key(&names(&catalogue.offer(slug).expect("an offer").municipality)))
        .collect();
    assert!(whose.is_sorted() && whose.first() != whose.last(), "{whose:?}");
    let query = "query ($order: OfferOrder!) { offers(orderBy: $order, first: 100) {
      nodes { variants { stepBasis steps { rank national } } }
    } }";
    let shown = service.data(query, &json!({ "order": "LEAST_INTRUSIVE" }));
    let lowest = |offer: &Value| {
        let ways = offer["variants"].as_array().expect("ways").iter();
        let stands = ways.map(|way| match way["steps"][0]["national"][0].as_i64() {
            Some(rank) => rank,
            None if way["stepBasis"] == json!("NOT_STATED") => 1001,
            None => 1000,
        });
        stands.min().expect("a way")
    };
    let steps: Vec<i64> = shown["offers"]["nodes"].as_array().expect("offers").iter().map(lowest).collect();
    assert!(steps.is_sorted() && steps.first() < steps.last(), "{steps:?}");
}

#[test]
fn a_page_has_twenty_five_unless_asked_otherwise() {
    let service = service();
    let usual = page(&service, json!({}));
    assert_eq!(slugs(&usual), all()[..25]);
    assert_eq!(usual["totalCount"], json!(all().len()));
    assert_eq!(slugs(&page(&service, json!({ "first": 100 }))).len(), all().len().min(100));
    assert_eq!(slugs(&page(&service, json!({ "last": 3 }))), all()[all().len() - 3..]);
}

#[test]
fn a_page_may_be_empty() {
    let service = service();
    let empty = page(&service, json!({ "first": 0 }));
    assert_eq!(empty["edges"], json!([]));
    assert_eq!(empty["pageInfo"]["hasNextPage"], json!(true));
    assert_eq!(page(&service, json!({ "last": 0 }))["edges"], json!([]));
    let whole = cursors(&page(&service, json!({ "first": 100 })));
    let (first, last) = (whole.first().expect("a cursor"), whole.last().expect("a cursor"));
    let beyond = page(&service, json!({ "first": 5, "after": last }));
    assert_eq!((&beyond["edges"], &beyond["pageInfo"]["hasNextPage"]), (&json!([]), &json!(false)));
    assert_eq!(beyond["pageInfo"]["hasPreviousPage"], json!(true));
    let before_all = page(&service, json!({ "last": 5, "before": first }));
    assert_eq!(
        (&before_all["edges"], &before_all["pageInfo"]["hasPreviousPage"]),
        (&json!([]), &json!(false))
    );
    let crossed = page(&service, json!({ "first": 5, "after": whole[8], "before": whole[2] }));
    assert_eq!(crossed["edges"], json!([]));
    let nothing = page(&service, json!({ "filter": { "text": "xyzzy" } }));
    assert_eq!((&nothing["edges"], &nothing["totalCount"]), (&json!([]), &json!(0)));
}

#[test]
fn a_page_lies_between_its_cursors() {
    let service = service();
    let all = all();
    let cursors = cursors(&page(&service, json!({ "first": 100 })));
    let between = page(&service, json!({ "first": 50, "after": cursors[3], "before": cursors[9] }));
    assert_eq!(slugs(&between), all[4..9]);
    let last = page(&service, json!({ "last": 2, "after": cursors[3], "before": cursors[9] }));
    assert_eq!(slugs(&last), all[7..9]);
}

/// Between two pages one offer that was shown gets another name, one that was not shown comes before the place, and
/// one behind it: nothing is met twice, and nothing that stands behind the place is missed.
#[test]
fn a_page_is_right_when_offers_change_between_pages() {
    let service = Service::start(Graphiql::Off);
    let first = page(&service, json!({ "first": 10 }));
    let after = first["pageInfo"]["endCursor"].clone();
    let second = slugs(&page(&service, json!({ "first": 10, "after": after })));
    let before = page(&service, json!({ "last": 5, "before": after }));
    let renamed = slugs(&first)[9].clone();
    let name = |slug: &str| crate::harness::seed().offer(slug).expect("an offer").name.clone();
    service.write(|records| {
        let one = records.offers.iter_mut().find(|offer| offer.slug == renamed).expect("an offer");
        let early = vifte::record::OfferRecord {
            slug: "hvidovre-helt-foerst".to_owned(),
            name: "0 helt først".to_owned(),
            ..one.clone()
        };
        let late = vifte::record::OfferRecord {
            slug: "hvidovre-lige-efter".to_owned(),
            name: format!("{} og mere", one.name),
            ..one.clone()
        };
        one.name = "1 omdøbt".to_owned();
        records.offers.extend([early, late]);
    });
    let now = page(&service, json!({ "first": 10, "after": after }));
    let mut expected = vec!["hvidovre-lige-efter".to_owned()];
    expected.extend_from_slice(&second[..9]);
    assert_eq!(slugs(&now), expected, "after «{}»", name(&renamed));
    assert_eq!(now["totalCount"], json!(all().len() + 2));
    let back = page(&service, json!({ "last": 5, "before": after }));
    assert_eq!(slugs(&back), slugs(&before), "the offers before the place are the same");
    let front = slugs(&page(&service, json!({ "first": 2 })));
    assert_eq!(front, ["hvidovre-helt-foerst".to_owned(), renamed]);
}

#[test]
fn what_is_no_page_is_refused_with_a_code_and_the_argument() {
    let service = service();
    let other_order = cursors(&page(&service, json!({ "orderBy": "MUNICIPALITY" })))[0].clone();
    let whole = cursors(&page(&service, json!({})))[0].clone();
    let cut = &whole[..whole.len() - 5];
    for (variables, argument) in [
        (json!({ "first": -1 }), "first"),
        (json!({ "last": -1 }), "last"),
        (json!({ "first": 101 }), "first"),
        (json!({ "first": i32::MAX }), "first"),
        (json!({ "last": i32::MAX }), "last"),
        (json!({ "first": i32::MIN }), "first"),
        (json!({ "first": 3, "last": 3 }), "last"),
        (json!({ "after": "ikke en markør" }), "after"),
        (json!({ "before": "" }), "before"),
        (json!({ "after": "💣" }), "after"),
        (json!({ "after": "W10" }), "after"),
        (json!({ "before": "bnVsbA" }), "before"),
        (json!({ "after": cut }), "after"),
        (json!({ "after": format!("{whole}AAAA") }), "after"),
        (json!({ "after": other_order }), "after"),
        (json!({ "before": other_order, "orderBy": "LATEST_CONFIRMED" }), "before"),
    ] {
        let error = service.error(OFFERS, &all_named(variables.clone()));
        assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{variables}: {error:#}");
        let message = error["message"].as_str().expect("a text");
        assert!(
            message.contains(&format!("`{argument}`")) && message.contains(':'),
            "{variables}: {message}"
        );
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
