//! The hard criteria once more, from the records alone.

use vifte::record::AgeRecord;

use super::*;
use crate::generate::{NATIONAL, StepFacts};

/// The criteria that an offer, given one way, fails.
pub fn failing(asked: &Asked, offer: &OfferRecord, variant: &VariantRecord) -> Vec<&'static str> {
    let judged = [
        ("scope", asked.municipality.is_none_or(|code| offer.municipality == code)),
        ("life cycle", is_open(offer, asked.on)),
        ("age", age_meets(asked, offer)),
        ("recipient", recipient_meets(asked, offer)),
        ("exclusion", !excluded(asked, offer)),
        ("district", district_meets(asked, offer)),
        ("ceiling", below_ceiling(asked, offer, variant)),
        ("approval", is_approved(offer, variant)),
    ];
    judged.into_iter().filter(|(_, met)| !met).map(|(name, _)| name).collect()
}

fn is_open(offer: &OfferRecord, on: NaiveDate) -> bool {
    let begun = offer.life_cycle.iter().filter(|change| change.from.is_none_or(|first| first <= on));
    begun.max_by_key(|change| change.from).is_some_and(|change| change.state == "open")
}

/// The months an age record means.
fn months(age: AgeRecord) -> (i32, i32) {
    let (first, last) = match (age.from, age.to, age.from_months, age.to_months) {
        (Some(from), Some(to), _, _) => (i32::from(from) * 12, i32::from(to) * 12 + 11),
        (_, _, Some(from), Some(to)) => (i32::from(from), i32::from(to)),
        (Some(from), None, _, _) => (i32::from(from) * 12, i32::MAX),
        (_, _, Some(from), None) => (i32::from(from), i32::MAX),
        _ if age.everyone => (0, 215),
        _ => (-9, -1),
    };
    (if age.unborn { -9 } else { first }, last)
}

fn age_meets(asked: &Asked, offer: &OfferRecord) -> bool {
    let Some(age) = offer.age else { return true };
    let needed = if age.whose.is_some() { asked.parent_age } else { asked.age };
    let (first, last) = months(age);
    needed.is_none_or(|(from, to)| from <= last && first <= to)
}

/// Whom each recipient can be among.
fn recipient_meets(asked: &Asked, offer: &OfferRecord) -> bool {
    let Some(wanted) = asked.recipient() else { return true };
    let among: &[&str] = match wanted {
        "child" | "young-person" => &["child", "young-person", "family"],
        "parent" => &["parent", "family", "expectant-parent"],
        "family" => &["family", "parent", "child", "young-person"],
        "network" => &["network", "family"],
        _ => &["professional"],
    };
    offer.recipients.is_empty() || offer.recipients.iter().any(|one| among.contains(&one.as_str()))
}

/// Whether the need states something the offer excludes: the concept, or one below it.
fn excluded(asked: &Asked, offer: &OfferRecord) -> bool {
    let concepts = &asked.records.concepts;
    let mut stated: Vec<&str> = asked.states.iter().map(String::as_str).collect();
    let mut place = 0;
    while place < stated.len() {
        let concept = concepts.iter().find(|one| one.key == stated[place]).expect("a concept");
        let above: Vec<&str> =
            concept.broader.iter().map(String::as_str).filter(|key| !stated.contains(key)).collect();
        stated.extend(above);
        place += 1;
    }
    offer.exclusions.iter().any(|key| stated.contains(&key.as_str()))
}

fn district_meets(asked: &Asked, offer: &OfferRecord) -> bool {
    let Some(district) = &asked.input.district else { return true };
    offer.districts.is_empty() || offer.districts.contains(district)
}

/// The steps of a variant, lowest first.
fn steps(offer: &OfferRecord, variant: &VariantRecord) -> Vec<&'static StepFacts> {
    let named = variant.steps.as_deref().unwrap_or_default();
    let staircase = steps_of(&offer.municipality).iter();
    staircase.filter(|step| named.iter().any(|key| key == step.0)).collect()
}

/// The lowest step of a variant.
pub fn lowest(offer: &OfferRecord, variant: &VariantRecord) -> Option<&'static StepFacts> {
    steps(offer, variant).first().copied()
}

/// The national rank of the lowest step: its own counterpart, or the highest of the steps below it.
pub fn national_rank(offer: &OfferRecord, variant: &VariantRecord) -> u32 {
    let Some(step) = lowest(offer, variant) else { return 0 };
    let below = || {
        let staircase = steps_of(&offer.municipality).iter().filter(|other| other.1 < step.1);
        staircase.flat_map(|other| other.2).max().copied().unwrap_or(0)
    };
    step.2.iter().min().copied().unwrap_or_else(below)
}

fn below_ceiling(asked: &Asked, offer: &OfferRecord, variant: &VariantRecord) -> bool {
    let (Some(ceiling), Some(step)) = (asked.input.max_step, lowest(offer, variant)) else { return true };
    let rank = if asked.municipality.is_some() { step.1 } else { national_rank(offer, variant) };
    i64::from(rank) <= i64::from(ceiling)
}

fn is_approved(offer: &OfferRecord, variant: &VariantRecord) -> bool {
    let placement = variant.place.is_some() || steps(offer, variant).iter().any(|step| step.4);
    !placement || variant.approval.as_deref() != Some("none")
}

/// Whether any step of a variant needs a decision.
pub fn needs_decision(offer: &OfferRecord, variant: &VariantRecord) -> bool {
    steps(offer, variant).iter().any(|step| step.3)
}

/// Whether anything in the need may call for a placement.
pub fn may_call_for_placement(asked: &Asked) -> bool {
    let records = &asked.records.concepts;
    let mut forms = vec!["anbringelse"];
    let mut place = 0;
    while place < forms.len() {
        let below = records.iter().filter(|one| one.broader.iter().any(|key| key == forms[place]));
        let below: Vec<&str> = below.map(|one| one.key.as_str()).filter(|key| !forms.contains(key)).collect();
        forms.extend(below);
        place += 1;
    }
    let says_so = |key: &String| key == "anbragte-boern" || forms.contains(&key.as_str());
    let placed_now = asked.input.current_step.is_some_and(|rank| {
        let staircase = asked.municipality.map_or(&NATIONAL[..], steps_of);
        staircase.iter().any(|step| i64::from(step.1) == i64::from(rank) && step.4)
    });
    asked.states.iter().any(says_so) || placed_now || asked.input.current_offer.is_some()
}
