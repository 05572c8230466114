//! 1. What is written canonically reads back as itself.
//! 2. Numbers are translated through the table, never by equality.
//! 3. What is no reference is not taken for one.
//! 4. A long text costs what its length costs: its square would hold up the tests for many minutes.

use super::*;

fn reference(text: &str) -> Reference {
    Reference::parse(text).expect("a reference")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn provision(place: &str, successors: &[&str]) -> Provision {
    let reference = reference(place);
    let last = day("2023-12-31");
    let valid = match reference.act {
        Act::Serviceloven => Period::new(None, Some(last)),
        _ => Period::new(last.succ_opt(), None),
    };
    Provision {
        reference,
        title: place.to_owned(),
        valid: valid.expect("a period"),
        successors: successors.iter().map(|text| self::reference(text)).collect(),
        confidence: Confidence::A,
        steps: Vec::new(),
        person_ages: None,
        requires: Vec::new(),
        decided_by: None,
        note: None,
        sources: Vec::new(),
    }
}

fn law() -> Law {
    Law::new([
        provision("SEL § 52, stk. 3, nr. 3", &["BL § 32, stk. 1, nr. 5"]),
        provision("SEL § 52, stk. 3, nr. 6", &["BL § 32, stk. 1, nr. 3"]),
        provision("SEL § 54 a", &[]),
        provision("SEL § 32", &["BL § 82"]),
        provision("BL § 32", &[]),
        provision("BL § 32, stk. 1, nr. 3", &[]),
        provision("BL § 32, stk. 1, nr. 5", &[]),
        provision("BL § 82", &[]),
    ])
}

fn resolve(text: &str, on: &str) -> Option<Resolution> {
    law().resolve(&find(text).first()?.reference, day(on))
}

#[test]
fn written_references_read_back() {
    for text in ["BL § 32", "SEL § 52 a, stk. 1, nr. 1", "SUL § 126 a", "BL § 43, nr. 4"] {
        assert_eq!(reference(text).to_string(), text);
    }
}

#[test]
fn the_old_number_is_translated_not_copied() {
    let found = resolve("52.3.3", "2026-01-01").expect("known");
    assert_eq!(found.current, [reference("BL § 32, stk. 1, nr. 5")]);
    assert!(found.translated());
    let found = resolve("§ 52 stk. 3 nr. 6", "2026-01-01").expect("known");
    assert_eq!(found.current, [reference("BL § 32, stk. 1, nr. 3")]);
}

#[test]
fn a_running_measure_keeps_the_law_of_its_date() {
    let found = resolve("52.3.3", "2020-01-01").expect("known");
    assert_eq!(found.current, [reference("SEL § 52, stk. 3, nr. 3")]);
    let found = resolve("BL § 82", "2020-01-01").expect("known");
    assert_eq!(found.current, [reference("SEL § 32")]);
}

#[test]
fn the_act_in_force_comes_first_and_the_other_is_named() {
    let now = resolve("§ 32", "2026-01-01").expect("known");
    assert_eq!((now.typed, now.also), (reference("BL § 32"), vec![reference("SEL § 32")]));
    let then = resolve("§ 32", "2020-01-01").expect("known");
    assert_eq!(then.typed, reference("SEL § 32"));
}

#[test]
fn a_place_without_a_settled_successor_says_so() {
    let found = resolve("§ 54 a", "2026-01-01").expect("known");
    assert!(found.current.is_empty());
}

#[test]
fn numbers_that_are_no_reference_are_left_alone() {
    for text in ["13", "3,5 år", "15 %", "1.5.2024", "ring 112", "24 timer", "§", "§ 9999", "kl. 12.30"] {
        assert_eq!(resolve(text, "2026-01-01"), None, "{text}");
    }
}

#[test]
fn a_long_text_is_read_to_its_end() {
    const LENGTH: usize = 600_000;
    for (repeated, is_reference) in [
        ("9.", false),
        ("§", false),
        ("§.", false),
        ("9 . ", false),
        ("barnets lov ", false),
        ("lov om social service § ", false),
        ("§ 32, stk. 1. ", true),
    ] {
        let times = LENGTH / repeated.len();
        let text = format!("{}Se BL § 82", repeated.repeat(times));
        let all = find(&text);
        assert_eq!(all.len() > times, is_reference, "{repeated}");
        let last = all.last().expect("the last");
        assert_eq!(
            (last.end, last.reference.in_act(Act::BarnetsLov)),
            (text.len(), self::reference("BL § 82"))
        );
    }
}

#[test]
fn points_join_two_numbers_to_a_paragraph_and_no_more() {
    let joined = |text: &str| find(text).iter().map(|found| found.reference.to_string()).collect::<Vec<_>>();
    assert_eq!(joined("§ 52.3.3"), ["§ 52, stk. 3, nr. 3"]);
    assert_eq!(joined("§ 52.3.3.3"), ["§ 3, stk. 3, nr. 3"], "the last three are read as they stand");
}
