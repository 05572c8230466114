//! Small cases of what the properties found, or could not reach.

use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::*;
use crate::generate::{plain, plain_offer};

/// The cases made up here must reach what they are made up for.
#[test]
fn the_made_up_cases_reach_every_criterion_and_every_part_of_an_answer() {
    let mut runner = TestRunner::deterministic();
    let (mut failing, mut parts) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    for _ in 0..128 {
        let asked = asked(MOST).new_tree(&mut runner).expect("a case").current();
        for offer in &asked.records.offers {
            let ways = offer.variants.iter().flat_map(|way| criteria::failing(&asked, offer, way));
            ways.for_each(|name| *failing.entry(name).or_default() += 1);
        }
        let matches = answer_to(&asked).matches;
        let reached = [
            ("suggestions", !matches.suggestions.is_empty()),
            ("general", !matches.general.is_empty()),
            ("outside", !matches.outside.is_empty()),
            ("lower steps", !matches.lower_steps.is_empty()),
            ("nothing fits", matches.nothing_fits),
            ("above the ceiling", !matches.above_ceiling.is_empty()),
            ("needs a decision", matches.needs_decision),
            ("exact", matches.suggestions.iter().any(|one| one.fit.class == FitClass::Exact)),
            ("placed", matches.suggestions.iter().any(|one| one.rank.home == Home::Elsewhere)),
        ];
        reached.iter().filter(|(_, here)| *here).for_each(|(part, _)| *parts.entry(part).or_default() += 1);
    }
    assert_eq!(failing.len(), 8, "{failing:?}");
    assert!(failing.values().all(|count| *count >= 20), "{failing:?}");
    assert_eq!(parts.len(), 9, "{parts:?}");
    assert!(parts.values().all(|count| *count > 0), "{parts:?}");
}

const ON: &str = "2026-11-21";

fn ask(records: &Records, text: &str, asker: Asker) -> Answer {
    let catalogue = Catalogue::new(1, content(records));
    let answer = answer::suggest(&catalogue, &NeedInput::words(text, asker), &circumstances(day(ON), None));
    assert_eq!(answer.problems, []);
    answer
}

fn slugs(answer: &Answer) -> Vec<&str> {
    answer.matches.suggestions.iter().map(|one| one.offer.slug.as_str()).collect()
}

/// An umbrella word shows no fit, and still says what an offer excludes.
#[test]
fn what_is_excluded_may_be_an_umbrella_word() {
    let mut offer = plain_offer("hus", "ensomhed", &["almen"]);
    offer.exclusions = vec!["sengevaedning".to_owned()];
    let mut records = plain(vec![offer]);
    assert_eq!(slugs(&ask(&records, "ensomhed", Asker::Caseworker)), ["hus"]);
    for umbrella in [false, true] {
        let excluded = records.concepts.iter_mut().find(|one| one.key == "sengevaedning");
        excluded.expect("a concept").umbrella = umbrella;
        let answer = ask(&records, "ensomhed. sengevædning", Asker::Caseworker);
        assert_eq!(slugs(&answer), [""; 0], "umbrella: {umbrella}");
    }
}

/// Records allow a word of the trade among exclusions, so a need must be able to state it.
#[test]
fn what_is_excluded_may_be_a_word_of_the_trade() {
    let mut offer = plain_offer("hus", "ensomhed", &["almen"]);
    offer.exclusions = vec!["handleplan".to_owned()];
    let records = plain(vec![offer]);
    assert_eq!(slugs(&ask(&records, "ensomhed. handleplan", Asker::Caseworker)), [""; 0]);
}

/// The table of law knows the paragraph, and lists no part of it that an offer may state.
#[test]
fn an_offer_is_found_by_a_paragraph_of_which_it_states_a_part() {
    let mut offer = plain_offer("hus", "ensomhed", &["almen"]);
    offer.variants[0].legal = vec!["SUL § 120, stk. 2".to_owned()];
    let records = plain(vec![offer]);
    assert_eq!(slugs(&ask(&records, "SUL § 120", Asker::Caseworker)), ["hus"]);
}

#[test]
fn what_joins_a_suggestion_needs_no_decision_either() {
    let mut offer = plain_offer("hus", "ensomhed", &["forebyggende"]);
    offer.combines_with = vec!["frit".to_owned(), "afgoerelse".to_owned()];
    let free = plain_offer("frit", "kraesenhed", &["almen"]);
    let decided = plain_offer("afgoerelse", "kraesenhed", &["forebyggende", "hjemmebaseret"]);
    let records = plain(vec![offer, free, decided]);
    let joining = |asker| -> Vec<String> {
        let answer = ask(&records, "ensomhed", asker);
        answer.matches.suggestions[0].joined_by.iter().map(ToString::to_string).collect()
    };
    assert_eq!(joining(Asker::Caseworker), ["frit", "afgoerelse"]);
    for asker in [Asker::GeneralStaff, Asker::Citizen] {
        assert_eq!(joining(asker), ["frit"]);
    }
}

/// A past day is asked about; the contact is turned to today.
#[test]
fn a_contact_that_nobody_has_confirmed_for_a_year_is_not_named_for_a_day_in_the_past() {
    let need = NeedInput::words("familiebehandling", Asker::Caseworker);
    let seed = crate::harness::seed();
    let answer = answer::suggest(&seed, &need, &circumstances(day("2014-10-15"), None));
    assert_eq!(answer.problems, []);
    assert_eq!(answer.fallback, Fallback::NotSet, "it was confirmed in 2014, and is asked for in 2026");
}

/// «Unknown» beside a fact contradicts it: the fact must not be lost without a word.
#[test]
fn a_fact_whose_basis_is_unknown_is_refused_or_kept() {
    let kept = |records: &Records| match records.check() {
        Ok(valid) => Records::of(&valid).check().is_ok_and(|again| again == valid),
        Err(_) => true,
    };
    let mut steps = plain(vec![plain_offer("hus", "ensomhed", &["almen"])]);
    steps.offers[0].variants[0].step_basis = Some("unknown".to_owned());
    assert!(kept(&steps), "the steps are lost");
    let mut legal = plain(vec![plain_offer("hus", "ensomhed", &["almen"])]);
    legal.offers[0].variants[0].legal = vec!["SUL § 120".to_owned()];
    legal.offers[0].variants[0].legal_basis = Some("unknown".to_owned());
    assert!(kept(&legal), "the paragraphs are said to be stated");
}
