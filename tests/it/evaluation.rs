//! How good the answers are, over real offers and over the seed.
//!
//! 1. The scores are as good as they have been; they may only rise. `blind-*` were written before any tuning.
//! 2. A line that is no case, cannot be asked or contradicts itself is named before anything is asked.
//! 3. What no case is about is no score of 0.
//! 4. The documents name every column and every score.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Europe::Copenhagen;
use vifte::catalogue::Catalogue;
use vifte::evaluation::{self, Scores};
use vifte::exchange::{self, Column, Table};

use crate::harness;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

/// A range of the offers in a table, with the shipped vocabulary.
fn of_table(table: &str) -> Catalogue {
    let mut records = exchange::shared_seed().expect("the seed reads");
    let blank = Catalogue::new(0, records.check().expect("it is valid"));
    let table = Table::read(table.as_bytes()).expect("a table");
    let import = exchange::import(&table, &blank, day(), |_| {});
    assert!(!import.has_refused(), "every row is taken");
    records.replace(&import.records);
    Catalogue::new(1, records.check().expect("what was imported is valid"))
}

fn scores(catalogue: &Catalogue, cases: &str) -> Scores {
    let evaluation::Questions { cases, faults } = evaluation::questions(cases, catalogue, day());
    assert_eq!(faults, []);
    evaluation::evaluate(catalogue, &cases, day(), at_noon()).scores
}

/// Whether a score was measured and is no higher.
fn at_most(score: Option<f64>, most: f64) -> bool {
    score.is_some_and(|score| score <= most)
}

#[test]
fn the_answers_over_real_offers_are_as_good_as_before() {
    let catalogue = of_table(include_str!("cases/eval/offers.json"));
    let tuned = scores(&catalogue, include_str!("cases/eval/cases.jsonl"));
    assert!(tuned.least_intrusive_at1 >= Some(0.88) && tuned.ndcg_at10 >= Some(0.88), "{tuned:?}");
    assert!(tuned.recall_at10 >= Some(0.88) && at_most(tuned.irrelevant_in_first3, 0.15), "{tuned:?}");
    assert!(tuned.right_nothing_fits >= Some(1.0) && at_most(tuned.false_nothing_fits, 0.0), "{tuned:?}");
    assert!(tuned.acute_found >= Some(1.0) && at_most(tuned.acute_false_alarms, 0.0), "{tuned:?}");
    assert_eq!(tuned.uncalled_placement, Some(0));
    let blind = scores(&catalogue, include_str!("cases/eval/blind-range.jsonl"));
    assert!(blind.least_intrusive_at1 >= Some(0.63) && blind.ndcg_at10 >= Some(0.70), "{blind:?}");
    assert!(blind.right_nothing_fits >= Some(0.6) && blind.acute_found >= Some(1.0), "{blind:?}");
    assert!(blind.uncalled_placement <= Some(3), "{blind:?}");
}

#[test]
fn the_answers_over_the_seed_are_as_good_as_before() {
    let seed = harness::seed();
    let known = scores(&seed, include_str!("cases/eval/known-hvidovre.jsonl"));
    assert!(known.least_intrusive_at1 >= Some(0.55) && known.right_nothing_fits >= Some(0.8), "{known:?}");
    assert!(known.acute_found >= Some(1.0) && at_most(known.acute_false_alarms, 0.0), "{known:?}");
    assert_eq!(known.uncalled_placement, Some(0));
    let blind = scores(&seed, include_str!("cases/eval/blind-hvidovre.jsonl"));
    assert!(blind.least_intrusive_at1 >= Some(0.36) && blind.right_nothing_fits >= Some(0.75), "{blind:?}");
    assert!(blind.acute_found >= Some(1.0), "{blind:?}");
}

#[test]
fn every_fault_of_the_cases_is_named_by_its_line() {
    let lines = [
        r#"{"id": "a", "query": "b", "relevant": [{"id": "hvidovre-headspace", "grade": 4}]}"#,
        "",
        "nej",
        r#"{"id": "b", "query": "b", "relevant": [{"id": "hvidovre-hovedspace", "grade": 3}]}"#,
        r#"{"id": "a", "query": "b", "least_intrusive": ["ukendt", "hvidovre-headspace"]}"#,
        r#"{"id": "c", "query": "b", "acut": true}"#,
        r#"{"id": "d", "query": "b", "relevant": [{"id": "hvidovre-headspace", "grade": 0}]}"#,
        r#"{"id": "e", "query": " ", "age": -1, "municipality": "Ukendt", "max_step": 12}"#,
        r#"{"id": "f", "query": "b", "age": 101}"#,
        r#"{"id": "g", "query": "ring om 010203-1234", "age": 101}"#,
        r#"{"id": "h", "query": "b", "acute": true, "relevant":
            [{"id": "hvidovre-headspace", "grade": 3}, {"id": "hvidovre-headspace", "grade": 2}]}"#,
    ]
    .map(|line| line.replace('\n', " "));
    let found = evaluation::questions(&lines.join("\n"), &harness::seed(), day());
    let asked: Vec<&str> = found.cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(asked, ["a", "b", "a", "c", "d", "e", "f", "h"], "what can be read is asked all the same");
    let problems = found.faults;
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    let expected = [
        "line 1.relevant",
        "line 3",
        "line 4.relevant",
        "line 5.least_intrusive",
        "line 5.least_intrusive",
        "line 5.least_intrusive",
        "line 5.id",
        "line 6.acut",
        "line 7.relevant",
        "line 8.query",
        "line 8.municipality",
        "line 8.max_step",
        "line 8.age",
        "line 9.age",
        "line 10",
        "line 11.relevant",
        "line 11.acute",
    ];
    assert_eq!(fields, expected);
    assert!(problems[2].message.contains("hvidovre-hovedspace"), "{}", problems[2].message);
    assert!(problems[6].message.contains("linje 1"), "{}", problems[6].message);
    assert!(problems.iter().all(|problem| !problem.message.contains("010203")), "{problems:?}");
}

#[test]
fn the_case_the_document_shows_can_be_asked_of_the_seed() {
    let document = include_str!("../../docs/evaluation.md");
    let shown: Vec<&str> = document.lines().filter(|line| line.starts_with("{\"id\"")).collect();
    assert_eq!(shown.len(), 1, "one is shown");
    let scores = scores(&harness::seed(), shown[0]);
    assert_eq!(scores.least_intrusive_at1, Some(1.0));
}

#[test]
fn what_no_case_is_about_is_not_measured() {
    let seed = harness::seed();
    let one = r#"{"id": "a", "query": "13-årig kommer ikke i skole", "municipality": "Hvidovre",
        "relevant": [{"id": "hvidovre-familieskolen", "grade": 3}], "least_intrusive": ["hvidovre-familieskolen"]}"#;
    let cases = evaluation::questions(&one.replace('\n', " "), &seed, day()).cases;
    let found = evaluation::evaluate(&seed, &cases, day(), at_noon());
    let json: serde_json::Value = serde_json::from_str(&found.to_json()).expect("JSON");
    assert_eq!(json.as_object().map(serde_json::Map::len), Some(10), "nine scores, and the failing cases");
    for (name, line, value) in [
        ("rightNothingFits", "rightNothingFits     –", serde_json::Value::Null),
        ("acuteFound", "acuteFound           –", serde_json::Value::Null),
        ("acuteFalseAlarms", "acuteFalseAlarms     0.000", 0.0.into()),
        ("uncalledPlacement", "uncalledPlacement    0", 0.into()),
    ] {
        assert_eq!(json[name], value, "{name}");
        assert!(found.to_text().lines().any(|one| one == line), "{}", found.to_text());
    }
    let nothing = evaluation::evaluate(&seed, &[], day(), at_noon()).to_text();
    assert_eq!(nothing.matches('–').count(), 9, "{nothing}");
}

#[test]
fn a_mark_before_the_cases_is_no_fault() {
    let text = "\u{feff}{\"id\": \"a\", \"query\": \"b\"}\n";
    let found = evaluation::questions(text, &harness::seed(), day());
    assert_eq!((found.cases.len(), found.faults.as_slice()), (1, [].as_slice()));
}

#[test]
fn the_documents_name_every_column_and_every_score() {
    let import = include_str!("../../docs/import.md");
    for column in Column::all() {
        assert!(import.contains(&format!("`{}`", column.name())), "docs/import.md lacks {}", column.name());
    }
    let document = include_str!("../../docs/evaluation.md");
    let nothing = evaluation::evaluate(&harness::seed(), &[], day(), at_noon());
    let json: serde_json::Value = serde_json::from_str(&nothing.to_json()).expect("JSON");
    for name in json.as_object().expect("an object").keys().filter(|name| *name != "failing") {
        assert!(document.contains(&format!("`{name}`")), "docs/evaluation.md lacks {name}");
    }
}

fn at_noon() -> DateTime<chrono_tz::Tz> {
    harness::NOW.parse::<DateTime<chrono::Utc>>().expect("a moment").with_timezone(&Copenhagen)
}
