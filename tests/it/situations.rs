//! Whom somebody who is worried turns to, over the seed with the example places. The cases are data:
//! `cases/situations.toml`.
//!
//! 1. Each situation is answered as its case says.
//! 2. The table of the seed answers everything, and every rule of it is needed: without any of them there is a hole.
//! 3. Whatever is asked is answered, danger first; what the parents are told never puts the child in danger, and the duty
//!    to notify stands.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, NaiveDateTime, TimeZone};
use chrono_tz::{Europe::Copenhagen, Tz};
use proptest::prelude::*;
use serde::Deserialize;
use vifte::age::AgeBand;
use vifte::answer::Circumstances;
use vifte::catalogue::Catalogue;
use vifte::contact::{Audience, Entrance, Hours, Reception};
use vifte::danger::{Peril, suspects_household};
use vifte::exchange;
use vifte::guide::{Guidance, SituationInput, ToParents, point_of_contact};
use vifte::key::Key;
use vifte::need::{AgeInput, Words};
use vifte::offer::YesNo;
use vifte::problem::ProblemCode;
use vifte::record::Written;
use vifte::report;
use vifte::routing::{self, Colour, Parents, ParentsFirst, Profession, RoutingRule};
use vifte::wording;

use crate::harness;

/// The seed, and the places that do not exist.
static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| {
    let mut records = exchange::seed().expect("the seed");
    records.extend(exchange::example().expect("the example"));
    Arc::new(Catalogue::new(1, records.check().expect("the seed with the example")))
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    situation: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    role: String,
    #[serde(default)]
    text: String,
    age: Option<i32>,
    age_months: Option<i32>,
    unborn: Option<bool>,
    colour: Option<String>,
    open_case: Option<String>,
    parents_are: Option<String>,
    #[serde(default)]
    perils: Vec<String>,
    institution: Option<String>,
    municipality: Option<String>,
    at: Option<String>,
    #[serde(default)]
    reception: bool,
    #[serde(default)]
    signed_in: bool,

    rule: Option<String>,
    turns: Option<Vec<String>>,
    names: Option<Vec<String>>,
    parents: Option<String>,
    case: Option<String>,
    #[serde(default)]
    urgent: Vec<String>,
    #[serde(default)]
    consider: bool,
    fault: Option<String>,
    #[serde(default)]
    offers: Vec<String>,
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
}

fn member<T: Written>(word: &str) -> T {
    T::read(word).unwrap_or_else(|problem| panic!("{word}: {}", problem.message))
}

fn moment(text: &str) -> DateTime<Tz> {
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment");
    Copenhagen.from_local_datetime(&time).earliest().expect("a moment")
}

fn reception() -> Reception {
    Reception {
        name: "Modtagelsen".to_owned(),
        phone: "12 34 56 78".to_owned(),
        hours: Some(Hours::parse("Mo-Fr 09:00-15:00").expect("hours")),
    }
}

impl Case {
    fn situation(&self) -> SituationInput {
        let or_unknown = |word: &Option<String>| word.clone().unwrap_or_else(|| "unknown".to_owned());
        SituationInput {
            profession: member(&self.role),
            text: Words::new(self.text.as_str()),
            perils: self.perils.iter().map(|word| member(word)).collect(),
            colour: member(&or_unknown(&self.colour)),
            age: AgeInput { years: self.age, months: self.age_months, unborn: self.unborn },
            institution: self.institution.clone(),
            district: None,
            municipality: self.municipality.clone(),
            open_case: member(&or_unknown(&self.open_case)),
            parents: member(&or_unknown(&self.parents_are)),
        }
    }

    /// What the answer does otherwise than the case says.
    fn failures(&self) -> Vec<String> {
        let (situation, set) = (self.situation(), reception());
        let at = moment(self.at.as_deref().unwrap_or("2026-11-23 10:00"));
        let circumstances =
            Circumstances { on: at.date_naive(), at, reception: self.reception.then_some(&set) };
        let viewer = if self.signed_in { Audience::Internal } else { Audience::Public };
        let guidance = point_of_contact(&CATALOGUE, &situation, &circumstances, viewer);
        let text = report::guidance(&CATALOGUE, &guidance, situation.colour, &circumstances);
        let mut failures = Vec::new();
        let mut is = |what: &str, wanted: String, given: String| {
            if wanted != given {
                failures.push(format!("«{}»: {what} is {given}, not {wanted}", self.name));
            }
        };
        let faults: Vec<&str> = guidance.problems.iter().map(|problem| problem.field.as_str()).collect();
        is("fault", self.fault.clone().unwrap_or_default(), faults.join(", "));
        is("urgent", self.urgent.join(", "), perils(&guidance));
        is("consider", self.consider.to_string(), guidance.consider.is_some().to_string());
        let rule = guidance.rule.as_ref().map_or("", Key::as_str);
        is("rule", self.rule.clone().unwrap_or_default(), rule.to_owned());
        if let Some(turns) = &self.turns {
            let given: Vec<&str> = guidance.turns.iter().map(|turn| turn.entrance.written()).collect();
            is("turns", turns.join(", "), given.join(", "));
        }
        if let Some(names) = &self.names {
            let given: Vec<String> = guidance.turns.iter().map(wording::who).collect();
            is("names", names.join(", "), given.join(", "));
        }
        if let Some(parents) = &self.parents {
            is("parents", parents.clone(), told(guidance.parents).to_owned());
        }
        if let Some(case) = &self.case {
            is("case", case.clone(), guidance.opens_case.written().to_owned());
        }
        for slug in &self.offers {
            is(
                "offer",
                slug.clone(),
                if offers(&guidance).contains(slug) { slug.clone() } else { String::new() },
            );
        }
        failures.extend(
            self.says
                .iter()
                .filter(|said| !text.contains(*said))
                .map(|said| format!("«{}»: does not say «{said}»:\n{text}", self.name)),
        );
        failures.extend(
            self.never
                .iter()
                .filter(|said| text.contains(*said))
                .map(|said| format!("«{}»: says «{said}»:\n{text}", self.name)),
        );
        failures
    }
}

fn perils(guidance: &Guidance) -> String {
    let routes = guidance.urgent.iter().flat_map(|alarm| &alarm.routes);
    let perils: Vec<&str> = routes.filter_map(|route| route.peril).map(Written::written).collect();
    perils.join(", ")
}

fn told(parents: ToParents) -> &'static str {
    match parents {
        ToParents::ByRule(first) => first.written(),
        ToParents::NotFirst => "not-first",
        ToParents::AtOnce => "at-once",
        ToParents::ReceptionAgrees => "reception-agrees",
    }
}

fn offers(guidance: &Guidance) -> Vec<String> {
    let matches = guidance.offers.iter().map(|answer| &answer.matches);
    let found = matches.flat_map(|matches| matches.suggestions.iter().chain(&matches.general));
    found.map(|one| one.offer.slug.to_string()).collect()
}

#[test]
fn each_situation_is_answered_as_its_case_says() {
    let cases: Cases = harness::cases("situations.toml");
    assert!(cases.situation.len() >= 55, "the cases are all there");
    let failures: Vec<String> = cases.situation.iter().flat_map(Case::failures).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

fn rules() -> BTreeMap<Key, RoutingRule> {
    (*CATALOGUE.content().routing).clone()
}

#[test]
fn without_any_rule_of_the_table_there_is_a_hole_that_is_named() {
    assert_eq!(routing::faults(&rules()), []);
    for gone in rules().into_keys() {
        let mut without = rules();
        without.remove(&gone);
        let faults = routing::faults(&without);
        assert!(
            faults.iter().any(|fault| fault.code == ProblemCode::Required
                && fault.message.starts_with("Ingen regel svarer, når det er ")),
            "{gone}: {faults:?}"
        );
    }
}

#[test]
fn a_rule_that_nothing_reaches_is_told() {
    for key in rules().into_keys() {
        let mut doubled = rules();
        let again = Key::parse("igen").expect("a key");
        let rule = RoutingRule { key: again.clone(), rank: u16::MAX, ..doubled[&key].clone() };
        doubled.insert(again, rule);
        let faults = routing::faults(&doubled);
        let told: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(told, ["routing-rule igen.rank"], "{key}");
    }
}

#[test]
fn two_rules_in_one_place_are_told() {
    let mut rules = rules();
    let first = rules.keys().next().expect("a rule").clone();
    let second = rules.keys().nth(1).expect("a rule").clone();
    let rank = rules[&first].rank;
    rules.get_mut(&second).expect("a rule").rank = rank;
    assert!(routing::faults(&rules).iter().any(|fault| fault.message.starts_with("Står samme sted")));
}

/// Ages of which each band has one, and none.
fn ages() -> Vec<AgeInput> {
    let months = AgeBand::ALL.map(|band| band.span().first());
    let ages = months.into_iter().map(|first| AgeInput {
        years: None,
        months: (first >= 0).then_some(i32::from(first)),
        unborn: (first < 0).then_some(true),
    });
    ages.chain([AgeInput::default()]).collect()
}

const PERILS: [Option<Peril>; 7] = [
    None,
    Some(Peril::Life),
    Some(Peril::Lifeless),
    Some(Peril::Missing),
    Some(Peril::Household),
    Some(Peril::Honour),
    Some(Peril::Outsider),
];

/// What holds of every answer.
fn holds(situation: &SituationInput, guidance: &Guidance) {
    assert!(guidance.problems.is_empty(), "{situation:?}: {:?}", guidance.problems);
    assert!(!guidance.turns.is_empty(), "never empty: {situation:?}");
    assert!(!guidance.steps.is_empty() || guidance.rule.is_none(), "something to do: {situation:?}");
    let duty = wording::duty_beside(guidance, situation.colour);
    assert!(
        situation.colour == Colour::Green || duty.iter().any(|said| said.contains("Pligten er din egen")),
        "the duty stands: {situation:?}"
    );
    let Some(alarm) = &guidance.urgent else {
        assert!(guidance.rule.is_some(), "a rule answers: {situation:?}");
        if guidance.consider.as_ref().is_some_and(|alarm| suspects_household(&alarm.signs)) {
            assert_eq!(guidance.parents, ToParents::NotFirst, "{situation:?}");
            assert_eq!(guidance.turns[0].entrance, Entrance::Reception, "{situation:?}");
            let sends_to_parents = |step: &String| step.starts_with("Tal med") || step.contains("møde");
            assert!(!guidance.steps.iter().any(sends_to_parents), "{situation:?}: {:?}", guidance.steps);
        }
        return;
    };
    assert!(guidance.rule.is_none() && guidance.offers.is_none(), "danger comes alone: {situation:?}");
    let perils: Vec<Peril> = alarm.routes.iter().filter_map(|route| route.peril).collect();
    let suspected = perils.iter().any(|peril| matches!(peril, Peril::Household | Peril::Honour));
    if suspected {
        assert_eq!(guidance.parents, ToParents::NotFirst, "{situation:?}");
    } else if perils.contains(&Peril::Life) {
        assert_eq!(guidance.parents, ToParents::AtOnce, "{situation:?}");
    }
    assert_ne!(guidance.parents, ToParents::ByRule(ParentsFirst::Tell), "{situation:?}");
}

#[test]
fn whatever_is_chosen_is_answered() {
    let at = moment("2026-11-23 10:00");
    let circumstances = Circumstances { on: at.date_naive(), at, reception: None };
    for profession in Profession::ALL {
        for age in ages() {
            for colour in Colour::ALL {
                for open_case in [YesNo::Yes, YesNo::No, YesNo::NotStated] {
                    for parents in Parents::ALL {
                        for peril in PERILS {
                            let situation = SituationInput {
                                age,
                                colour,
                                open_case,
                                parents,
                                perils: peril.into_iter().collect(),
                                ..SituationInput::of(profession)
                            };
                            let given =
                                point_of_contact(&CATALOGUE, &situation, &circumstances, Audience::Public);
                            assert_eq!(
                                given.urgent.is_some(),
                                peril.is_some(),
                                "urgent first: {situation:?}"
                            );
                            holds(&situation, &given);
                        }
                    }
                }
            }
        }
    }
}

/// Words of each kind that rules or dangers read.
const TEXTS: [&str; 11] = [
    "bange for at gå hjem",
    "far slår ham",
    "hun vil ikke leve mere",
    "træneren har rørt ved hende",
    "hun skal giftes mod sin vilje",
    "naboen siger, at faren slår ham",
    "skærer i sig selv",
    "kommer ikke i skole",
    "angst",
    "gravid og drikker",
    "hvad er klokken",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_answered(
        (text, more) in (proptest::sample::select(&TEXTS[..]), "\\PC{0,40}"),
        profession in proptest::sample::select(&Profession::ALL[..]),
        colour in proptest::sample::select(&Colour::ALL[..]),
        parents in proptest::sample::select(&Parents::ALL[..]),
        open_case in proptest::sample::select(vec![YesNo::Yes, YesNo::No, YesNo::NotStated]),
        age in proptest::sample::select(ages()),
        hour in 0..168_i64,
        institution in proptest::sample::select(vec![None, Some("eksempel-skole"), Some("eksempel-klub")]),
    ) {
        let set = reception();
        let at = moment("2026-11-23 00:10") + chrono::TimeDelta::hours(hour);
        let circumstances = Circumstances { on: at.date_naive(), at, reception: Some(&set) };
        let situation = SituationInput {
            text: Words::new(format!("{text} {more}")),
            colour,
            parents,
            open_case,
            age,
            institution: institution.map(str::to_owned),
            ..SituationInput::of(profession)
        };
        let given = point_of_contact(&CATALOGUE, &situation, &circumstances, Audience::Public);
        if given.problems.is_empty() {
            holds(&situation, &given);
            let internal = |turn: &vifte::guide::TurnTo| matches!(
                &turn.who, vifte::guide::Who::Contact(contact, _) if contact.audience == Audience::Internal
            );
            prop_assert!(!given.turns.iter().any(internal), "{situation:?}");
        }
    }
}
