//! 1. A staircase has 3 to 12 steps, each with its own key and rank.
//! 2. Steps keep their own order when they are compared through the national mapping.
//! 3. A partial mapping says what is missing.

use super::*;

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn step(name: &str, rank: u8, national: &[u8]) -> Step {
    Step {
        key: key(name),
        rank,
        name: name.to_owned(),
        short_name: None,
        name_en: None,
        description: String::new(),
        traits: StepTraits::default(),
        decision_confidence: None,
        national: national.iter().map(|rank| NationalStep(*rank)).collect(),
    }
}

fn staircase(steps: Vec<Step>) -> Result<Staircase, Vec<Problem>> {
    let shell = StaircaseShell {
        key: key("example"),
        municipality: None,
        name: "Eksempel".to_owned(),
        name_en: None,
        description: String::new(),
        note: None,
        valid: Period::ALWAYS,
        sources: Vec::new(),
    };
    Staircase::new(shell, steps)
}

#[test]
fn two_steps_are_no_staircase() {
    let problems = staircase(vec![step("a", 1, &[1]), step("b", 2, &[2])]).expect_err("too few");
    assert_eq!(problems[0].code, ProblemCode::OutOfRange);
}

#[test]
fn every_conflict_is_reported_at_once() {
    let steps = vec![step("a", 1, &[1]), step("a", 2, &[2]), step("b", 2, &[3])];
    assert_eq!(staircase(steps).expect_err("conflicts").len(), 2);
}

#[test]
fn steps_without_a_counterpart_keep_their_place() {
    let steps =
        vec![step("civil", 1, &[]), step("almen", 2, &[1]), step("mellem", 3, &[]), step("hjem", 4, &[2, 3])];
    let stairs = staircase(steps).expect("valid");
    let order: Vec<_> = stairs.steps().iter().map(|step| stairs.intrusiveness(step)).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(order[0].national_rank(), 0);
    let Mapping::Partial { unmapped, missing } = stairs.mapping() else { panic!("the mapping is partial") };
    assert_eq!(unmapped, [key("civil"), key("mellem")]);
    assert_eq!(missing.iter().map(|step| step.rank()).collect::<Vec<_>>(), [4, 5, 6]);
}
