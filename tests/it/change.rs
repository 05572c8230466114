//! Who may change what, and how a change comes about, over HTTP.
//!
//! 1. Every question and every change has a rule, and each role may do what its rules say and no more.
//! 2. A token is believed while it holds; what is none is refused, and never shown back.
//! 3. What is proposed is seen by those who decide and its writer, and by nobody else, until it is published.
//! 4. What was changed in between is never written over, and nothing that was sent is lost.
//! 5. A table is handed in, looked at, proposed as one batch and published; a row that is refused harms no other.
//! 6. What stands beside the offers goes the same way; what is still used is not taken away.
//! 7. What is wrong is told all at once, field by field, as the input names them.

mod availability;
mod follow_up;
mod importing;
mod past;
mod proposals;
mod racing;
mod records;
mod roles;
mod tokens;
mod unmet;
mod upkeep;

use serde_json::{Value, json};
use vifte::auth::Role;

use crate::harness::Service;

const PROPOSE: &str = "mutation ($input: OfferInput!, $base: Int!, $publish: Boolean!) {
  proposeOffer(input: $input, baseRevision: $base, publish: $publish) { ...payload }
} fragment payload on ProposalPayload {
  proposal { key state subject revision differences { field name before after } proposedBy { by } }
  userErrors { field code message }
  current { slug name summary }
  differences { field before after }
  catalogueRevision
}";

const APPROVE: &str = "mutation ($key: String!, $base: Int) {
  approveProposal(key: $key, baseRevision: $base) {
    proposal { key state revision }
    userErrors { field code message }
    current { name summary }
    differences { field before after }
    catalogueRevision
  }
}";

/// Somebody who is signed in.
struct Signed<'a> {
    service: &'a Service,
    authorization: String,
}

impl<'a> Signed<'a> {
    fn new(service: &'a Service, role: Role, organisation: Option<&str>) -> Self {
        Self { service, authorization: format!("Bearer {}", service.token(role, organisation)) }
    }

    /// What a query without errors gives.
    fn data(&self, query: &str, variables: &Value) -> Value {
        let mut answer = self.service.query_as(&[&self.authorization], query, variables).json();
        assert!(answer.get("errors").is_none(), "{answer:#}");
        answer["data"].take()
    }

    /// Sends an offer, to wait.
    fn propose(&self, input: &Value, base: u64) -> Value {
        let variables = json!({ "input": input, "base": base, "publish": false });
        self.data(PROPOSE, &variables)["proposeOffer"].take()
    }

    /// Sends an offer, to be published at once.
    fn publish(&self, input: &Value, base: u64) -> Value {
        let variables = json!({ "input": input, "base": base, "publish": true });
        self.data(PROPOSE, &variables)["proposeOffer"].take()
    }

    fn approve(&self, key: &Value, base: Option<u64>) -> Value {
        self.data(APPROVE, &json!({ "key": key, "base": base }))["approveProposal"].take()
    }

    /// The keys of the proposals that wait, as this one sees them.
    fn waiting(&self) -> Vec<String> {
        let found = self.data("{ proposals { key } }", &json!({}));
        let keys = found["proposals"].as_array().expect("a list").iter();
        keys.map(|one| one["key"].as_str().expect("a key").to_owned()).collect()
    }
}

/// What was wrong: the fields, and the code of each.
fn codes(payload: &Value) -> Vec<(&str, &str)> {
    let errors = payload["userErrors"].as_array().expect("a list").iter();
    let pairs = errors.map(|error| (error["field"].as_str(), error["code"].as_str()));
    pairs.map(|(field, code)| (field.expect("a field"), code.expect("a code"))).collect()
}

/// The revision of what is published.
fn revision(service: &Service) -> u64 {
    let found = service.data("{ catalogueRevision }", &json!({}));
    found["catalogueRevision"].as_u64().expect("a number")
}

/// An offer that is not there yet, whole.
fn new_offer() -> Value {
    json!({
        "slug": "hvidovre-morgencafe",
        "name": "Morgencaféen",
        "summary": "Et åbent sted om morgenen for forældre til små børn.",
        "breadth": "GENERAL",
        "recipients": ["PARENT"],
        "provider": "hvidovre-sundhedsplejen",
        "lifeCycle": [{ "state": "OPEN", "from": "2026-01-01" }],
        "sources": [{ "source": "seed1" }],
        "variants": [{ "key": "cafe", "steps": ["almen"], "stepBasis": "STATED" }]
    })
}
