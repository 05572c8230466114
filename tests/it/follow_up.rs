//! When to look again.
//!
//! 1. Each case that a social worker can read (`cases/follow-up`) is answered as it says.
//! 2. Whatever the start, days rise, none is made up, and nothing panics.
//! 3. The calendar file is as RFC 5545 wants it, holds every day once, and is the same for the same plan.
//! 4. Every offer of the seed has a plan for each way it is given.
//! 5. A rule that contradicts itself, or names what is not there, is refused with all that is wrong.

mod calendar;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::prelude::*;
use serde::Deserialize;
use vifte::follow_up::Then;
use vifte::follow_up_plan::{self, Asked, Plan};
use vifte::record::{FollowUpRuleRecord, IntervalRecord, Records};
use vifte::wording;

use crate::harness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    offer: Option<String>,
    variant: Option<String>,
    step: Option<String>,
    start: NaiveDate,
    decided: Option<NaiveDate>,
    municipality: Option<String>,
    first: Option<i32>,
    today: Option<NaiveDate>,
    rules: Option<Vec<String>>,
    #[serde(default)]
    dates: BTreeMap<String, Vec<NaiveDate>>,
    #[serde(default)]
    only: bool,
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    problems: Vec<String>,
}

/// The day on which all is asked, unless a case says another.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

/// Everything the plan says, a line each; what has a day begins with it.
fn told(plan: &Plan<'_>) -> Vec<String> {
    let catalogue = harness::seed();
    let mut lines = vec![wording::act_in_force(plan)];
    for rule in &plan.rules {
        lines.extend(wording::rhythm(rule.applying.rule));
        lines.push(rule.applying.rule.text.clone());
        lines.extend(wording::conditions(&rule.applying, plan.steps.len()));
        lines.extend(rule.applying.rule.milestones.iter().map(wording::milestone));
    }
    for entry in plan.entries() {
        let date = entry.due.date;
        lines.push(format!("{date} {}", wording::entry(&entry)));
        lines.extend(wording::no_working_day(entry.due).map(|said| format!("{date} {said}")));
    }
    lines.extend(plan.remarks.iter().map(|one| wording::remark(&catalogue, *one)));
    lines
}

/// What is not as the case says.
fn failures(case: &Case) -> Vec<String> {
    let catalogue = harness::seed();
    let asked = Asked {
        offer: case.offer.as_deref(),
        variant: case.variant.as_deref(),
        step: case.step.as_deref(),
        start: case.start,
        decided_on: case.decided,
        municipality: case.municipality.as_deref(),
        first: case.first,
    };
    let plan = match follow_up_plan::plan(&catalogue, &asked, case.today.unwrap_or_else(today)) {
        Ok(plan) => plan,
        Err(problems) => {
            let fields: Vec<String> = problems.iter().map(|one| one.field.clone()).collect();
            return if fields == case.problems { Vec::new() } else { vec![format!("{problems:?}")] };
        }
    };
    let mut wrong = Vec::new();
    if !case.problems.is_empty() {
        wrong.push("it was answered".to_owned());
    }
    let rules: Vec<String> = plan.rules.iter().map(|one| one.applying.rule.key.to_string()).collect();
    if case.rules.as_ref().is_some_and(|expected| *expected != rules) {
        wrong.push(format!("rules {rules:?}"));
    }
    for (key, expected) in &case.dates {
        let found = plan.rules.iter().find(|one| one.applying.rule.key.as_str() == key);
        let days: Option<Vec<NaiveDate>> = found.map(|one| one.days.iter().map(|due| due.date).collect());
        let is_met = days
            .as_ref()
            .is_some_and(|days| if case.only { days == expected } else { days.starts_with(expected) });
        if !is_met {
            wrong.push(format!("{key} has {days:?}"));
        }
    }
    let lines = told(&plan);
    let has = |text: &&String| lines.iter().any(|line| line.contains(*text));
    wrong.extend(case.says.iter().filter(|text| !has(text)).map(|text| format!("does not say «{text}»")));
    wrong.extend(case.never.iter().filter(has).map(|text| format!("says «{text}»")));
    if !wrong.is_empty() {
        wrong.extend(lines);
    }
    wrong
}

#[test]
fn every_case_is_answered_as_it_says() {
    let mut wrong = Vec::new();
    let mut asked = 0;
    for file in harness::files("follow-up") {
        let cases: Cases = harness::cases(&format!("follow-up/{file}"));
        asked += cases.case.len();
        for case in cases.case {
            let failures = failures(&case);
            if !failures.is_empty() {
                wrong.push(format!("{}:\n  {}", case.name, failures.join("\n  ")));
            }
        }
    }
    assert!(asked >= 30, "the cases are all there");
    assert!(wrong.is_empty(), "{} of {asked}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_offer_has_a_plan_for_each_way_it_is_given() {
    let catalogue = harness::seed();
    for offer in catalogue.offers().iter() {
        for variant in &offer.variants {
            let asked = Asked { variant: Some(variant.key.as_str()), ..about_offer(offer.slug.as_str()) };
            let plan = follow_up_plan::plan(&catalogue, &asked, today());
            let plan = plan.unwrap_or_else(|problems| panic!("{} {}: {problems:?}", offer.slug, variant.key));
            let says_nothing = plan.rules.is_empty() && plan.remarks.is_empty();
            assert!(!says_nothing, "{} {}", offer.slug, variant.key);
        }
    }
}

fn about_offer(slug: &str) -> Asked<'_> {
    Asked {
        offer: Some(slug),
        variant: None,
        step: None,
        start: today(),
        decided_on: None,
        municipality: None,
        first: None,
    }
}

#[test]
fn what_stands_on_several_steps_is_told_for_each() {
    let catalogue = harness::seed();
    let several = catalogue.offers().iter().find_map(|offer| {
        let steps = |variant: &&vifte::offer::Variant| variant.steps.len() > 1;
        offer.variants.iter().find(steps).map(|variant| (offer, variant))
    });
    let (offer, variant) = several.expect("an offer on several steps");
    let asked = Asked { variant: Some(variant.key.as_str()), ..about_offer(offer.slug.as_str()) };
    let plan = follow_up_plan::plan(&catalogue, &asked, today()).expect("a plan");
    let lines = told(&plan);
    assert!(lines.iter().any(|line| line.starts_with("Sagen afgør trinnet")), "{lines:#?}");
}

/// The seed with rules beside its own.
fn with(rules: Vec<FollowUpRuleRecord>) -> Records {
    let mut records = vifte::exchange::seed().expect("the seed reads");
    records.follow_up_rules.extend(rules);
    records
}

fn rule(key: &str) -> FollowUpRuleRecord {
    FollowUpRuleRecord {
        key: key.to_owned(),
        origin: "municipality".to_owned(),
        municipality: Some("0167".to_owned()),
        name: "En regel".to_owned(),
        text: "Der følges op.".to_owned(),
        confidence: "A".to_owned(),
        ..FollowUpRuleRecord::default()
    }
}

#[test]
fn a_rule_that_contradicts_itself_is_refused_with_all_that_is_wrong() {
    let both = IntervalRecord { weeks: Some(4), months: Some(1) };
    let wrong = FollowUpRuleRecord {
        origin: "offer".to_owned(),
        measures: vec!["noget".to_owned()],
        first: Some(both),
        then: Some("every".to_owned()),
        text: String::new(),
        ..rule("forkert")
    };
    let problems = with(vec![wrong]).check().expect_err("it is wrong");
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    let expected = ["municipality", "offer", "measures", "first", "every", "text"];
    assert_eq!(fields, expected.map(|field| format!("follow-up-rule forkert.{field}")));
}

#[test]
fn a_rule_names_what_is_there() {
    let lost = FollowUpRuleRecord {
        municipality: Some("0999".to_owned()),
        law: Some("BL § 999".to_owned()),
        steps: vec!["findes-ikke".to_owned()],
        legal: vec!["BL § 998".to_owned()],
        ..rule("henviser")
    };
    let problems = with(vec![lost]).check().expect_err("it names what is not there");
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    let expected = ["municipality", "law", "legal", "steps"];
    assert_eq!(fields, expected.map(|field| format!("follow-up-rule henviser.{field}")));
}

#[test]
fn an_offer_may_have_a_rule_of_its_own() {
    let own = FollowUpRuleRecord {
        origin: "offer".to_owned(),
        municipality: None,
        offer: Some("hvidovre-familieliv".to_owned()),
        first: Some(IntervalRecord { weeks: Some(2), months: None }),
        ..rule("familielivs-egen")
    };
    let content = with(vec![own]).check().expect("it is valid");
    let catalogue = vifte::catalogue::Catalogue::new(1, content);
    let keys = |slug: &str| -> Vec<String> {
        let plan = follow_up_plan::plan(&catalogue, &about_offer(slug), today()).expect("a plan");
        plan.rules.iter().map(|one| one.applying.rule.key.to_string()).collect()
    };
    assert!(keys("hvidovre-familieliv").contains(&"familielivs-egen".to_owned()));
    assert!(!keys("hvidovre-porten").contains(&"familielivs-egen".to_owned()));
}

/// Any day a question may be about.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..109_572_u64).prop_map(|days| {
        let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");
        first.checked_add_days(chrono::Days::new(days)).expect("a day before 2200")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn days_rise_and_none_is_made_up(
        start in any_day(),
        decided in any_day(),
        step in 1..=6_u8,
        first in proptest::option::of(1..=100_i32),
    ) {
        let catalogue = harness::seed();
        let step = step.to_string();
        let asked = Asked {
            offer: None,
            step: Some(&step),
            start,
            decided_on: Some(decided),
            first,
            ..about_offer("")
        };
        // Asked on the day itself, whatever the century; a decision far from it is refused and nothing else.
        let plan = match follow_up_plan::plan(&catalogue, &asked, start) {
            Ok(plan) => plan,
            Err(problems) => {
                prop_assert!(problems.iter().all(|one| one.field == "decidedOn"), "{problems:?}");
                follow_up_plan::plan(&catalogue, &Asked { decided_on: None, ..asked }, start).expect("a plan")
            }
        };
        for rule in &plan.rules {
            let days: Vec<NaiveDate> = rule.days.iter().map(|due| due.date).collect();
            prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{days:?}");
            prop_assert!(days.iter().all(|day| *day > start));
            let most = match rule.applying.rule.then {
                Then::Every(_) => 100,
                Then::DecidedAtFirst => 1,
                Then::NoneSet | Then::NotStated => usize::from(rule.applying.rule.first.is_some()),
            };
            prop_assert!(days.len() <= most, "{}: {days:?}", rule.applying.rule.key);
            prop_assert!(rule.days.iter().all(|due| due.working_day <= due.date));
        }
        prop_assert!(!told(&plan).is_empty());
    }
}
