//! GraphQL over HTTP, over the seed.
//!
//! 1. A need is answered; what cannot be read is said field by field, all at once, with a code.
//! 2. A CPR number is refused, and nothing of the text around it comes back.
//! 3. Offers are paged forwards and backwards, over all edges, also when they change in between; what is looked for is
//!    found by each filter, and counted.
//! 4. Everything that is shown can be looked up; what is not there is null.
//! 5. A word has all its meanings, a paragraph what it was and is; neither is given back where it is no such thing.
//! 6. Only JSON by POST is taken, of at most 256 kB, and nothing of it is repeated in a fault.
//! 7. Every answer says what it was answered from, is the same for the same question, and is not to be stored.

mod browse;
mod follow_up;
mod lookup;
mod need;
mod pages;
mod transport;
mod words;

use serde_json::{Value, json};

use crate::harness::{Service, service};

const SUGGEST: &str = include_str!("../../src/api/suggest.graphql");

/// The answer to a need on the day of the clock.
fn suggest(service: &Service, need: &Value) -> Value {
    service.data(SUGGEST, &json!({ "need": need }))["suggest"].take()
}

/// The texts at a place in each item of a list.
fn texts<'a>(list: &'a Value, place: &str) -> Vec<&'a str> {
    let items = list.as_array().unwrap_or_else(|| panic!("a list, not {list}"));
    items.iter().map(|item| item.pointer(place).and_then(Value::as_str).unwrap_or_default()).collect()
}
