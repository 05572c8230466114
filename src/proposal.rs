//! A change that somebody wants made: proposed, looked at beside what is published, and published or not.
//!
//! What waits is in the store alone. No snapshot holds it, so it stands in no count, no search and no answer.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::auth::{Actor, Right};
use crate::key::Key;
use crate::offer::Offer;
use crate::record::{OfferRecord, Written};

/// A change of an offer, or a new one.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What it is known by.
    pub id: Key,
    /// The offer as it is to be.
    pub offer: OfferRecord,
    /// The revision its writer saw.
    pub base: u64,
    /// Who wrote it, and when.
    pub proposed: Deed,
    /// What has become of it.
    pub state: State,
    /// Who decided on it, and when; none while it waits.
    pub decided: Option<Deed>,
    /// Why it was returned.
    pub reason: Option<String>,
    /// The revision that published it.
    pub revision: Option<u64>,
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The id of who.
    pub by: Key,
    /// When.
    pub at: DateTime<Utc>,
}

/// What has become of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody has decided on it.
    Waiting,
    /// It was returned with a reason, to be written anew.
    Returned,
    /// Whoever wrote it took it back.
    Withdrawn,
    /// It is published.
    Published,
}

impl Written for State {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Waiting, "waiting"),
        (Self::Returned, "returned"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Published, "published"),
    ];
}

/// A new id, which nobody can guess.
///
/// # Errors
/// If the system has no randomness to give.
pub fn id() -> Result<Key, getrandom::Error> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes)?;
    Ok(Key::parse(&format!("p-{}", hex::encode(bytes))).expect("letters, a hyphen and hexadecimal digits"))
}

/// Whether somebody may write about an offer: about any, or about those of the organisation they are bound to, both as
/// it stands and as it is to be.
pub fn may_write(actor: &Actor, published: Option<&Offer>, proposed: &OfferRecord) -> bool {
    if !actor.role.may(Right::Propose) {
        return false;
    }
    let Some(own) = actor.organisation.as_ref().filter(|_| !actor.role.may(Right::Publish)) else {
        return true;
    };
    let is_own_now = published.is_none_or(|offer| offer.provider.as_ref() == Some(own));
    is_own_now && proposed.provider.as_deref() == Some(own.as_str())
}

/// Whether somebody may see a proposal: those who publish see all, others those they may write about.
pub fn may_see(actor: &Actor, proposal: &Proposal) -> bool {
    may_write(actor, None, &proposal.offer)
}

/// A field that a proposal changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field, as the record names it; of a variant `variant KEY.FIELD`.
    pub field: String,
    /// What it says now; none if it says nothing.
    pub before: Option<String>,
    /// What it is to say; none if it is to say nothing.
    pub after: Option<String>,
}

/// What differs between an offer as it stands, if it does, and as it is to be, field by field in the order of the
/// alphabet.
pub fn differences(before: Option<&OfferRecord>, after: &OfferRecord) -> Vec<Difference> {
    let before = before.map(fields).unwrap_or_default();
    let after = fields(after);
    let names: BTreeSet<&String> = before.iter().chain(&after).map(|(name, _)| name).collect();
    let said = |fields: &[(String, String)], name: &String| {
        fields.iter().find(|(field, _)| field == name).map(|(_, said)| said.clone())
    };
    let both = names.into_iter().map(|name| Difference {
        field: name.clone(),
        before: said(&before, name),
        after: said(&after, name),
    });
    both.filter(|difference| difference.before != difference.after).collect()
}

/// The fields of an offer that say something, and what.
fn fields(offer: &OfferRecord) -> Vec<(String, String)> {
    let Ok(Value::Object(record)) = serde_json::to_value(offer) else { return Vec::new() };
    let mut fields = Vec::new();
    for (name, value) in record {
        match value {
            Value::Array(variants) if name == "variant" => {
                variants.into_iter().for_each(|variant| add_variant(&mut fields, variant));
            }
            value => add(&mut fields, name, &value),
        }
    }
    fields
}

fn add_variant(fields: &mut Vec<(String, String)>, variant: Value) {
    let key = variant["key"].as_str().unwrap_or_default().to_owned();
    let Value::Object(variant) = variant else { return };
    for (name, value) in variant {
        add(fields, format!("variant {key}.{name}"), &value);
    }
}

fn add(fields: &mut Vec<(String, String)>, name: String, value: &Value) {
    // Steps that are stated to be none are something else than steps that nobody has stated.
    let is_outside = name.ends_with(".steps") && value.as_array().is_some_and(Vec::is_empty);
    let said = if is_outside { "uden for trappen".to_owned() } else { plain(value) };
    if !said.is_empty() {
        fields.push((name, said));
    }
}

/// A value as a person reads it.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            let said = fields.iter().map(|(name, value)| format!("{name}: {}", plain(value)));
            said.collect::<Vec<_>>().join(", ")
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Role;
    use crate::record::VariantRecord;

    fn offer(name: &str, provider: Option<&str>) -> OfferRecord {
        OfferRecord {
            slug: "hvidovre-porten".to_owned(),
            name: name.to_owned(),
            provider: provider.map(str::to_owned),
            ..OfferRecord::default()
        }
    }

    fn editor_of(organisation: Option<&str>) -> Actor {
        let key = |text| Key::parse(text).expect("a key");
        Actor { id: Some(key("editor-1")), role: Role::Editor, organisation: organisation.map(key) }
    }

    #[test]
    fn only_what_differs_is_shown() {
        let variant = VariantRecord { key: "hold".to_owned(), ..VariantRecord::default() };
        let before = OfferRecord { variants: vec![variant.clone()], ..offer("Porten", Some("porten")) };
        let steps = Some(vec!["forebyggende".to_owned(), "hjemmebaseret".to_owned()]);
        let after = OfferRecord {
            variants: vec![VariantRecord { steps, ..variant }],
            ..offer("Porten i Hvidovre", None)
        };
        let told: Vec<String> = differences(Some(&before), &after)
            .into_iter()
            .map(|one| format!("{}: {:?} -> {:?}", one.field, one.before, one.after))
            .collect();
        assert_eq!(
            told,
            [
                "name: Some(\"Porten\") -> Some(\"Porten i Hvidovre\")",
                "provider: Some(\"porten\") -> None",
                "variant hold.steps: None -> Some(\"forebyggende; hjemmebaseret\")",
            ]
        );
        assert_eq!(differences(Some(&after), &after), []);
    }

    #[test]
    fn outside_the_staircase_is_not_the_same_as_not_stated() {
        let with = |steps| {
            let variant = VariantRecord { key: "hold".to_owned(), steps, ..VariantRecord::default() };
            OfferRecord { variants: vec![variant], ..offer("Porten", None) }
        };
        let told = differences(Some(&with(None)), &with(Some(Vec::new())));
        assert_eq!(told[0].after.as_deref(), Some("uden for trappen"));
    }

    #[test]
    fn an_editor_writes_about_the_offers_of_the_own_organisation() {
        let own = editor_of(Some("porten"));
        assert!(may_write(&own, None, &offer("Porten", Some("porten"))));
        assert!(!may_write(&own, None, &offer("Porten", Some("tuba"))));
        assert!(!may_write(&own, None, &offer("Porten", None)));
        assert!(may_write(&editor_of(None), None, &offer("Porten", None)));
        assert!(!may_write(&Actor::ANONYMOUS, None, &offer("Porten", None)));
        let approver = Actor { role: Role::Approver, ..own };
        assert!(may_write(&approver, None, &offer("Porten", Some("tuba"))));
    }
}
