//! Filters as typed, over the seed.

use vifte::browse::{FilterInput, OffStaircase};
use vifte::need::Words;
use vifte::problem::ProblemCode;

use super::*;
use crate::harness::seed;

const ON: &str = "2026-11-21";

fn read(input: &FilterInput) -> Filter {
    Filter::check(input, &seed(), day(ON)).unwrap_or_else(|problems| panic!("{input:?}: {problems:#?}"))
}

fn found(input: &FilterInput) -> Vec<String> {
    let browse = Browse::new(&seed(), read(input), day(ON));
    slugs(&all(&browse, Order::Name)).into_iter().map(str::to_owned).collect()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn saying(text: &str) -> FilterInput {
    FilterInput { text: Words::new(text), ..FilterInput::default() }
}

#[test]
fn nothing_asked_finds_everything() {
    assert_eq!(found(&FilterInput::default()).len(), seed().offers().len());
    assert_eq!(found(&saying("  ")).len(), seed().offers().len());
}

/// However a paragraph is written, and whichever law it is of, it stands for the one in force and all within it.
#[test]
fn a_paragraph_is_read_as_people_write_it() {
    let of = |text: &str| found(&FilterInput { paragraphs: texts(&[text]), ..FilterInput::default() });
    let family_treatment = of("BL § 32, stk. 1, nr. 5");
    assert!(!family_treatment.is_empty());
    for other in
        ["52.3.3", "SEL § 52, stk. 3, nr. 3", "servicelovens § 52, stk. 3, nr. 3", "§ 32, stk. 1, nr. 5"]
    {
        assert_eq!(of(other), family_treatment, "{other}");
    }
    let wider = of("BL § 32");
    assert!(
        wider.len() >= family_treatment.len() && family_treatment.iter().all(|slug| wider.contains(slug))
    );
}

#[test]
fn words_are_found_in_any_spelling_and_form_and_all_of_them() {
    let families = found(&saying("familier"));
    assert!(families.len() > 1);
    assert_eq!(found(&saying("FAMILIERNE")), families);
    let both = found(&saying("familie skole"));
    let schools = found(&saying("skole"));
    let expected: Vec<String> = families.into_iter().filter(|slug| schools.contains(slug)).collect();
    assert_eq!(both, expected);
    assert_eq!(found(&saying("raadgiver")), found(&saying("rådgiver")));
}

/// What stands for something in a query language is no more than a sign here.
#[test]
fn words_are_no_query_language() {
    let plain = read(&saying("familie")).words;
    for text in [
        "familie*",
        "+familie",
        "-familie",
        "\"familie\"",
        "(familie)",
        "familie~",
        "familie\\",
        "til:familie",
    ] {
        assert_eq!(read(&saying(text)).words, plain, "{text}");
    }
}

#[test]
fn steps_are_those_of_the_asked_staircase() {
    let hvidovre =
        FilterInput { municipality: Some("Hvidovre".to_owned()), steps: vec![3], ..FilterInput::default() };
    let national = FilterInput { steps: vec![3], ..FilterInput::default() };
    assert!(!found(&hvidovre).is_empty());
    let of_hvidovre = found(&national).into_iter().filter(|slug| slug.starts_with("hvidovre-"));
    let own: Vec<String> = of_hvidovre.collect();
    assert_eq!(found(&hvidovre), own, "Hvidovre's staircase is the national one");
    let off = FilterInput { off_staircase: vec![OffStaircase::Outside], ..FilterInput::default() };
    let unknown = FilterInput { not_stated: vec![Dimension::Step], ..FilterInput::default() };
    let on_steps = FilterInput { steps: (1..=6).collect(), ..FilterInput::default() };
    let mut all = [found(&off), found(&unknown), found(&on_steps)].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), seed().offers().len());
}

/// A reference that is known, with more blanks than it may have characters.
fn long_reference() -> String {
    format!("BL §{}32", " ".repeat(196))
}

/// Each fault by its field and code, with what was typed and is at fault.
#[test]
fn every_fault_is_named_with_its_field() {
    let some = |text: &str| Some(text.to_owned());
    let empty = FilterInput::default;
    let cases = [
        (FilterInput { municipality: some("Gotham"), ..empty() }, "municipality", ProblemCode::Unknown),
        (FilterInput { steps: vec![7], ..empty() }, "steps", ProblemCode::OutOfRange),
        (FilterInput { steps: vec![-1], ..empty() }, "steps", ProblemCode::OutOfRange),
        (FilterInput { target_groups: texts(&["drager"]), ..empty() }, "targetGroups", ProblemCode::Unknown),
        (
            FilterInput { target_groups: texts(&["Ikke en nøgle"]), ..empty() },
            "targetGroups",
            ProblemCode::Unknown,
        ),
        (
            FilterInput { problem_areas: texts(&["anbragte-boern"]), ..empty() },
            "problemAreas",
            ProblemCode::Conflict,
        ),
        (FilterInput { forms: texts(&["skolefravaer"]), ..empty() }, "forms", ProblemCode::Conflict),
        (FilterInput { age_years: vec![23], ..empty() }, "ageYears", ProblemCode::OutOfRange),
        (FilterInput { age_years: vec![i32::MIN], ..empty() }, "ageYears", ProblemCode::OutOfRange),
        (FilterInput { age_months: vec![-1], ..empty() }, "ageMonths", ProblemCode::OutOfRange),
        (FilterInput { paragraphs: texts(&["§ 9999"]), ..empty() }, "paragraphs", ProblemCode::Unknown),
        (FilterInput { paragraphs: texts(&["husk mælk"]), ..empty() }, "paragraphs", ProblemCode::Unknown),
        (FilterInput { paragraphs: vec![long_reference()], ..empty() }, "paragraphs", ProblemCode::TooLong),
        (FilterInput { providers: texts(&["ukendt"]), ..empty() }, "providers", ProblemCode::Unknown),
        (FilterInput { age_years: vec![3; 101], ..empty() }, "ageYears", ProblemCode::TooLong),
        (saying(&"æ".repeat(201)), "text", ProblemCode::TooLong),
        (saying("og til"), "text", ProblemCode::Malformed),
        (saying("💣"), "text", ProblemCode::Malformed),
        (saying("010203-1234"), "text", ProblemCode::PersonalData),
        (
            FilterInput { providers: texts(&["010203-1234"]), ..empty() },
            "providers",
            ProblemCode::PersonalData,
        ),
    ];
    for (input, field, code) in cases {
        let problems = Filter::check(&input, &seed(), day(ON)).expect_err("a fault");
        let [problem] = problems.as_slice() else { panic!("{field}: {problems:?}") };
        assert_eq!((problem.field.as_str(), problem.code), (field, code));
        assert!(
            problem.message.contains(':') || problem.message.contains('.'),
            "it says what to do: {problem}"
        );
    }
}

#[test]
fn all_faults_are_named_at_once() {
    let input =
        FilterInput { steps: vec![9], age_years: vec![99], providers: texts(&["ukendt"]), ..saying("og") };
    let problems = Filter::check(&input, &seed(), day(ON)).expect_err("faults");
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["steps", "ageYears", "providers", "text"]);
}
