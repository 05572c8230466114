//! The range, written as a table.
//!
//! 1. Read again, it changes nothing, whatever the offers say, and whatever the table has no column for.
//! 2. What is changed in one cell is changed in that place.
//! 3. A text that a spreadsheet takes for a formula does no harm, and comes back the same.
//! 4. The template is the same table without offers, with lists of what may be chosen.

use std::io::{Cursor, Read};

use proptest::test_runner::{Config, TestRunner};
use vifte::exchange::Kind;

use super::*;
use crate::generate;
use crate::harness;

/// The offers of a range as a table.
pub fn exported(catalogue: &Catalogue, kind: Kind) -> Vec<u8> {
    exchange::export(catalogue, None, kind, day()).expect("a table")
}

/// That a table changes nothing of a range, and is the whole of it.
pub fn changes_nothing(file: &[u8], catalogue: &Catalogue) {
    let import = import_of(file, catalogue);
    let unchanged: Vec<String> =
        catalogue.offers().iter().map(|offer| format!("unchanged {}", offer.slug)).collect();
    assert_eq!(outcomes(&import), unchanged);
    assert_eq!(import.records, Records::default());
    assert_eq!(import.disappeared, []);
    assert_eq!(import.unknown_columns, []);
    assert!(import.rows.iter().all(|row| row.remarks.is_empty() && row.not_understood.is_empty()));
}

#[test]
fn the_seed_written_as_a_table_and_read_again_changes_nothing() {
    let seed = harness::seed();
    for kind in [Kind::Workbook, Kind::Csv] {
        changes_nothing(&exported(&seed, kind), &seed);
    }
}

#[test]
fn any_range_written_as_a_table_and_read_again_changes_nothing() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let tried = runner.run(&generate::detailed(12), |records| {
        let catalogue = Catalogue::new(1, records.check().expect("a valid range"));
        for kind in [Kind::Workbook, Kind::Csv] {
            changes_nothing(&exported(&catalogue, kind), &catalogue);
        }
        Ok(())
    });
    tried.unwrap_or_else(|fault| panic!("{fault}"));
}

/// The seed's table as text, with one thing changed in it, and what becomes of the offers that are not as they were.
fn changed(from: &str, to: &str) -> (Import, Vec<String>) {
    let seed = harness::seed();
    let text = String::from_utf8(exported(&seed, Kind::Csv)).expect("UTF-8");
    assert!(text.contains(from), "{from}");
    let import = import_of(text.replacen(from, to, 1).as_bytes(), &seed);
    let changed = outcomes(&import).into_iter().filter(|outcome| !outcome.starts_with("unchanged"));
    let changed = changed.collect();
    (import, changed)
}

#[test]
fn what_is_changed_in_one_cell_is_changed_in_that_place() {
    let (_, renamed) = changed(";Headspace Hvidovre;", ";Headspace;");
    assert_eq!(renamed, ["changed hvidovre-headspace: name, sources"]);
    let seed = harness::seed();
    let before = seed.offer("hvidovre-familieskolen").expect("an offer of the seed");
    let labels: Vec<&str> = before.problem_areas.iter().map(|key| seed.label(key)).collect();
    let cell = labels.join("; ");
    let (import, more) = changed(&format!(";\"{cell}\";"), &format!(";\"{cell}; angst\";"));
    assert_eq!(more, ["changed hvidovre-familieskolen: keywords, problem_areas, sources"]);
    let after = &import.records.offers[0];
    let kept = before.problem_areas.iter().all(|key| after.problem_areas.contains(&key.to_string()));
    assert!(kept && after.problem_areas.contains(&"angst".to_owned()), "{:?}", after.problem_areas);
}

/// Texts that spreadsheets take for formulas, and one that looks as if it were made harmless already.
const FORMULA_LIKE: [&str; 8] = [
    "=HYPERLINK(\"http://ondt.example\";\"klik\")",
    "+45 12 34 56 78",
    "-1",
    "@SUM(A1:A9)",
    "=cmd|' /C calc'!A0",
    "'=1+1",
    "''-1",
    "'et ord' og mere",
];

#[test]
fn a_text_like_a_formula_does_no_harm_and_comes_back_the_same() {
    let mut records = Records::of(blank().content());
    let rows: Vec<_> = FORMULA_LIKE
        .iter()
        .enumerate()
        .map(|(at, text)| serde_json::json!({"municipality": "Køge", "name": format!("Hus {at}"), "duration": text}))
        .collect();
    let json = serde_json::to_string(&rows).expect("JSON");
    records.replace(&import_of(json.as_bytes(), blank()).records);
    let range = Catalogue::new(1, records.check().expect("valid"));
    let texts = |range: &Catalogue| -> Vec<String> {
        range.offers().iter().filter_map(|offer| offer.duration.clone()).collect()
    };
    assert_eq!(texts(&range), FORMULA_LIKE);
    let text = String::from_utf8(exported(&range, Kind::Csv)).expect("UTF-8");
    let mut reader = csv::ReaderBuilder::new();
    let cells = reader.delimiter(b';').from_reader(text.as_bytes());
    for record in cells.into_records() {
        for cell in &record.expect("a line") {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
    let workbook = exported(&range, Kind::Workbook);
    assert!(!part(&workbook, "xl/worksheets/sheet1.xml").contains("<f>"), "no cell is a formula");
    assert!(part(&workbook, "xl/styles.xml").contains("quotePrefix=\"1\""));
    for file in [text.into_bytes(), workbook] {
        changes_nothing(&file, &range);
        let elsewhere = after(blank(), &import_of(&file, blank()));
        assert_eq!(texts(&elsewhere), FORMULA_LIKE, "read where nothing was known");
    }
}

/// A part of a workbook, as text.
fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
    text
}

#[test]
fn the_template_is_the_table_without_offers_and_has_lists_to_choose_from() {
    let template = exchange::template(blank());
    let table = Table::read(&template).expect("a table");
    assert_eq!((table.rows.len(), table.unknown_columns), (0, Vec::new()));
    let sheet = part(&template, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<dataValidations count=\"8\">"), "{sheet}");
    assert_eq!(sheet.matches("errorStyle=\"warning\"").count(), 1, "a step may be another");
    let texts = part(&template, "xl/sharedStrings.xml");
    for word in ["oplyst", "nej", "Hvidovre", "selvhenvendelse", "plejefamilie", "Skriv aldrig navne"] {
        assert!(texts.contains(word), "{word}");
    }
}
