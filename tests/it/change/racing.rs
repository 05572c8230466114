//! Two who write at the same time.

use std::thread;

use serde_json::json;
use vifte::auth::Role;
use vifte::config::Graphiql;

use super::Signed;
use crate::harness::Service;

/// How many changes each of the two makes.
const EACH: usize = 10;

#[test]
fn two_editors_racing_lose_no_change() {
    let service = Service::start(Graphiql::Off);
    thread::scope(|scope| {
        for writer in ["a", "b"] {
            let service = &service;
            scope.spawn(move || {
                let signed = Signed::new(service, Role::Approver, None);
                for number in 0..EACH {
                    add_keyword(&signed, &format!("ord-{writer}{number}"));
                }
            });
        }
    });
    assert_eq!(keywords(&service).len(), 2 * EACH);
    let left = Signed::new(&service, Role::Approver, None).waiting();
    assert_eq!(left, Vec::<String>::new(), "what was overtaken does not wait beside what was sent again");
}

/// Adds a word to those that stand, and begins anew whenever somebody was first.
fn add_keyword(signed: &Signed, word: &str) {
    loop {
        let asked = "{ catalogueRevision offer(slug: \"hvidovre-sundhedsplejen\") { keywords } }";
        let seen = signed.data(asked, &json!({}));
        let mut keywords = seen["offer"]["keywords"].as_array().expect("a list").clone();
        keywords.push(json!(word));
        let input = json!({ "slug": "hvidovre-sundhedsplejen", "keywords": keywords });
        let told = signed.publish(&input, seen["catalogueRevision"].as_u64().expect("a number"));
        match told["userErrors"][0]["code"].as_str() {
            None => return,
            Some(code) => assert_eq!(code, "OVERTAKEN", "{told:#}"),
        }
    }
}

fn keywords(service: &Service) -> Vec<serde_json::Value> {
    let offer = service.data("{ offer(slug: \"hvidovre-sundhedsplejen\") { keywords } }", &json!({}));
    offer["offer"]["keywords"].as_array().expect("a list").clone()
}
