//! Legal references as people type them, and what was in force when, over the seed's table of law. The cases are data:
//! `cases/legal-references.toml` and `cases/law-timelines.toml`.

use chrono::NaiveDate;
use serde::Deserialize;
use vifte::law::{self, Act, Chapter, Outcome, Reference, Resolution};
use vifte::wording;

use crate::harness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    reference: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    typed: String,
    on: NaiveDate,
    #[serde(default)]
    resolves: Vec<String>,
    translated_from: Option<String>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    none: bool,
    #[serde(default)]
    unsettled: bool,
    #[serde(default)]
    unknown: bool,
    why: String,
}

#[test]
fn typed_references_mean_what_the_cases_say() {
    let catalogue = harness::seed();
    let cases: Cases = harness::cases("legal-references.toml");
    assert!(cases.reference.len() >= 70, "the cases are all there");
    let failures: Vec<String> =
        cases.reference.iter().filter_map(|case| failure(&catalogue.content().law, case)).collect();
    assert!(
        failures.is_empty(),
        "{} of {} cases:\n{}",
        failures.len(),
        cases.reference.len(),
        failures.join("\n")
    );
}

fn failure(law: &law::Law, case: &Case) -> Option<String> {
    let found = law::find(&case.typed);
    let resolutions: Vec<Resolution> =
        found.iter().filter_map(|found| law.resolve(&found.reference, case.on)).collect();
    let complain =
        |what: &str, given: String| Some(format!("«{}» ({}): {what}, given {given}", case.typed, case.why));
    if case.none || case.unknown {
        return if resolutions.is_empty() {
            None
        } else {
            complain("means nothing known", format!("{resolutions:?}"))
        };
    }
    let text = |references: Vec<&law::Reference>| -> Vec<String> {
        references.into_iter().map(ToString::to_string).collect()
    };
    let current = text(resolutions.iter().flat_map(|one| &one.current).collect());
    if current != case.resolves {
        return complain(&format!("means {:?}", case.resolves), format!("{current:?}"));
    }
    if case.unsettled && resolutions.is_empty() {
        return complain("is known, without a successor", "nothing".to_owned());
    }
    let also = text(resolutions.iter().flat_map(|one| &one.also).collect());
    if also != case.also {
        return complain(&format!("also means {:?}", case.also), format!("{also:?}"));
    }
    let repealed = resolutions.iter().find(|one| one.translated() || one.current.is_empty());
    let from = repealed.map(|one| one.typed.to_string());
    if from != case.translated_from {
        return complain(&format!("is translated from {:?}", case.translated_from), format!("{from:?}"));
    }
    None
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Timelines {
    timeline: Vec<Timeline>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Timeline {
    place: String,
    stages: Vec<String>,
    outcomes: Vec<String>,
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Stands => "stands",
        Outcome::Replaced => "replaced",
        Outcome::Inferred => "inferred",
        Outcome::Unsettled => "unsettled",
    }
}

#[test]
fn what_was_in_force_when_stands_in_order_of_time() {
    let catalogue = harness::seed();
    let cases: Timelines = harness::cases("law-timelines.toml");
    assert!(cases.timeline.len() >= 10, "the cases are all there");
    for Timeline { place, stages, outcomes } in cases.timeline {
        let reference = Reference::parse(&place).expect("a place");
        let told = catalogue.content().law.timeline(&reference);
        let places: Vec<String> = told.iter().map(|stage| stage.provision.reference.to_string()).collect();
        let given: Vec<&str> = told.iter().map(|stage| outcome(stage.outcome)).collect();
        assert_eq!((places, given), (stages, outcomes.iter().map(String::as_str).collect()), "{place}");
    }
}

#[test]
fn every_place_is_in_its_own_timeline_and_no_later_law_before_an_earlier() {
    let law = &harness::seed().content().law.clone();
    for provision in law.provisions() {
        let told = law.timeline(&provision.reference);
        assert!(told.iter().any(|stage| stage.provision == provision), "{}", provision.reference);
        let days: Vec<_> = told.iter().map(|stage| stage.provision.valid.from()).collect();
        assert!(days.is_sorted(), "{}: {days:?}", provision.reference);
        for stage in &told {
            let is_unsettled = stage.outcome == Outcome::Unsettled;
            assert_eq!(is_unsettled, stage.provision.valid.to().is_some() && stage.after.is_empty());
        }
    }
}

#[test]
fn every_paragraph_of_barnets_lov_stands_in_one_chapter() {
    let law = &harness::seed().content().law.clone();
    let mut chapters = std::collections::BTreeSet::new();
    for stage in law.stages_of(Act::BarnetsLov) {
        let place = stage.provision.reference;
        let holding: Vec<_> = Chapter::of(Act::BarnetsLov).iter().filter(|one| one.holds(&place)).collect();
        assert_eq!(holding.len(), 1, "{place}: {holding:?}");
        chapters.insert(holding[0].number);
    }
    assert!(chapters.len() > 10, "{chapters:?}");
}

#[test]
fn a_new_number_is_told_and_the_same_number_is_not() {
    let catalogue = harness::seed();
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let told = |typed: &str| {
        let found = law::find(typed);
        let resolution = catalogue.content().law.resolve(&found[0].reference, day).expect("a known place");
        wording::renumbered(&resolution)
    };
    assert_eq!(told("52.3.3").as_deref(), Some("Ikke samme nummer: nr. 3 er blevet til nr. 5."));
    assert_eq!(told("§ 52 stk. 3 nr. 6").as_deref(), Some("Ikke samme nummer: nr. 6 er blevet til nr. 3."));
    assert_eq!(told("SEL § 153").as_deref(), Some("Ikke samme nummer: slå BL § 133 op."));
    assert_eq!(told("BL § 32, stk. 1, nr. 5"), None);
}
