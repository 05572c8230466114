//! 1. A file is known by the municipality whose rows it holds, whatever it is called.
//! 2. What is wrong with a file is said with what the file itself calls it.

use vifte::record::OfferRecord;

use super::*;

#[test]
fn a_row_that_is_refused_is_not_gone() {
    let before = blank();
    let range = after(before, &import_of(TABLE.as_bytes(), before));
    let import = import_of(TABLE.replace("i sorg;2;", "i sorg;9;").as_bytes(), &range);
    assert_eq!(outcomes(&import)[0], "refused: step");
    assert_eq!(import.disappeared, []);
    let swallowed = TABLE.replace("Gruppe for børn i sorg", "\"Gruppe for børn i sorg");
    let import = import_of(swallowed.as_bytes(), &range);
    assert_eq!(outcomes(&import)[0], "refused: ", "its quote took the next row with it");
    assert_eq!(import.disappeared, []);
}

#[test]
fn the_rows_of_another_municipality_are_not_gone() {
    let before = blank();
    let range = after(before, &import_of(TABLE.as_bytes(), before));
    let import = import_of("Kommune;Navn\nGreve;Huset\n".as_bytes(), &range);
    assert_eq!(import.disappeared, []);
    let range = after(&range, &import);
    let import = import_of("Kommune;Navn\nKøge;Sorggruppe\n".as_bytes(), &range);
    let gone: Vec<&str> = import.disappeared.iter().map(|slug| slug.as_str()).collect();
    assert_eq!(gone, ["koege-familiebehandling"]);
}

/// Headings that are no columns, and the columns they are near.
const HEADINGS: &[(&str, &[&str])] = &[
    ("Alder og køn", &["age"]),
    ("Problem", &["problem_areas"]),
    ("Maalgrupe", &["target_groups"]),
    ("Trin nu", &["step"]),
    ("Farve", &[]),
];

#[test]
fn a_heading_that_is_no_column_is_named_with_those_it_is_near() {
    let catalogue = blank();
    for (heading, columns) in HEADINGS {
        let import = import_of(format!("Navn;{heading}\nHuset;12-18\n").as_bytes(), catalogue);
        let unknown = &import.unknown_columns[0];
        assert_eq!(unknown.heading, *heading);
        let near: Vec<&str> = unknown.nearest.iter().map(|column| column.name()).collect();
        assert!(near.starts_with(columns) && near.is_empty() == columns.is_empty(), "{heading}: {near:?}");
        let said = import_report::as_text(&import, Fate::Tried, catalogue);
        let hint = columns.first().map_or_else(|| ".".to_owned(), |column| format!("; ligner {column}"));
        assert!(said.contains(&format!("Kolonnen «{heading}» kendes ikke og er ikke læst{hint}")), "{said}");
    }
}

#[test]
fn a_column_that_holds_several_values_may_stand_twice() {
    let import = import_of("Navn;Problemområde;Problematik\nHuset;sorg;angst\n".as_bytes(), blank());
    assert_eq!(import.records.offers[0].problem_areas, ["angst", "sorg"]);
    let row = r#"[{"name": "Huset", "trin": 2, "step": 3}]"#;
    assert_eq!(outcomes(&import_of(row.as_bytes(), blank())), ["refused: step"]);
}

#[test]
fn a_spreadsheet_may_name_its_delimiter_in_a_line_of_its_own() {
    let catalogue = blank();
    let plain = import_of(TABLE.as_bytes(), catalogue);
    for (first, table) in [("sep=;\n", TABLE.to_owned()), ("\"sep=\t\"\r\n", TABLE.replace(';', "\t"))] {
        let import = import_of(format!("{first}{table}").as_bytes(), catalogue);
        assert_eq!(import.records, plain.records, "{first}");
        assert_eq!(import.rows[0].place, 2, "a sheet does not show that line");
    }
}

/// Rows with a quote that is left open, and how many lines it takes with it.
const OPEN_QUOTES: &[(&str, &str)] = &[
    ("Køge;B;\"Åben;2\nKøge;C;Tekst;2\nKøge;D;Tekst;2\n", "så 2 linjer efter"),
    ("Køge;B;\"Åben;2\nKøge;C;\"Tekst\";2\n", "så linjen efter"),
    ("Køge;B;\"Åben;2\n", "så resten af rækken"),
];

#[test]
fn a_quote_that_is_left_open_is_named_where_it_opens() {
    let catalogue = blank();
    for (rows, said) in OPEN_QUOTES {
        let file = format!("Kommune;Navn;Beskrivelse;Trin\nKøge;A;Tekst;2\n{rows}");
        let import = import_of(file.as_bytes(), catalogue);
        assert_eq!(outcomes(&import), ["new koege-a", "refused: "], "{rows}");
        let Outcome::Refused(faults) = &import.rows[1].outcome else { panic!("{rows}") };
        let message = &faults[0].problem.message;
        assert!(message.contains("i «Beskrivelse» er ikke lukket") && message.contains(said), "{message}");
        assert_eq!(import.rows[1].place, 3);
    }
}

/// A native file that is at fault: what is put in place of a part of it, and the fault's field and a part of its
/// message.
const NATIVE_FAULTS: &[(&str, &str, &str, &str)] = &[
    ("\"offer\":", "\"offers\":", "file", "«offers» kendes ikke: ret det til «offer»"),
    ("\"summary\":", "\"sumary\":", "offer hvidovre-", "«sumary» kendes ikke: ret det til «summary»"),
    (
        "\"step_basis\":",
        "\"step_basiz\":",
        ".variant[0]",
        "«step_basiz» kendes ikke: ret det til «step_basis»",
    ),
    ("\"thin\": true", "\"thin\": \"ja\"", ".thin", "invalid type"),
    ("\"vifte\": 1", "\"vifte\": \"et\"", "vifte", "tal"),
];

#[test]
fn a_native_file_that_is_at_fault_is_refused_with_the_place_and_the_name_that_is_meant() {
    let seed = exchange::seed().expect("the seed").normal().expect("it is valid");
    let hvidovre = seed.offers.into_iter().filter(|offer| offer.municipality == "0167");
    let offers = hvidovre.take(2).map(|offer| OfferRecord { thin: true, ..offer }).collect();
    let records = Records { offers, ..Records::default() };
    let file = native::write(&records).expect("a file");
    for (right, wrong, field, said) in NATIVE_FAULTS {
        let file = file.replace(right, wrong);
        let problems = Incoming::read(file.as_bytes()).expect_err(wrong);
        let problem = problems.iter().find(|problem| problem.message.contains(said));
        let problem = problem.unwrap_or_else(|| panic!("{wrong}: {problems:?}"));
        assert!(problem.field.contains(field), "{wrong}: {}", problem.field);
    }
    let both = file.replace("\"summary\":", "\"sumary\":");
    assert_eq!(Incoming::read(both.as_bytes()).expect_err("two").len(), 2, "each record's fault at once");
}
