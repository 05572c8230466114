//! 1. A table is tried, taken, and taken again without a change; the exit code tells of refused rows.
//! 2. What is exported is read again as it was.
//! 3. Questions are scored over the database's own range.

use super::*;

const TABLE: &str = "Kommune;Navn;Beskrivelse;Trin;Problemområde\n\
    Køge;Sorggruppe;Gruppe for børn i sorg;2;sorg\n\
    Gotham;Natgruppe;Gruppe;2;sorg\n";

#[test]
fn a_table_is_tried_taken_and_taken_again() {
    let place = Place::new();
    std::fs::write(place.path("tilbud.csv"), TABLE).expect("a file");
    let tried = place.call(&["import", "tilbud.csv", "--dry-run"]);
    assert_eq!(tried.code, Some(2), "{tried:?}");
    assert!(tried.out.contains("2 rækker: 1 nye, 0 ændrede, 0 uændrede, 1 afviste."), "{}", tried.out);
    assert!(
        tried.out.contains("intet er skrevet") && tried.out.contains("Kommune (municipality) «Gotham»: "),
        "{}",
        tried.out
    );
    let strict = place.call(&["import", "tilbud.csv", "--strict"]);
    assert!(strict.out.contains("uden --strict"), "{}", strict.out);
    let taken = place.call(&["import", "tilbud.csv"]);
    assert!(taken.out.contains("Skrevet som revision 2."), "{}", taken.out);
    let again = place.call(&["import", "tilbud.csv", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&again.out).expect("JSON");
    assert_eq!(report["written"], false);
    assert_eq!(report["rows"][0]["outcome"], "unchanged");
    assert_eq!(report["rows"][1]["problems"][0]["column"], "municipality");
    let found = place.call(&["suggest", "--municipality", "Køge", "barn i sorg"]);
    assert!(found.out.contains("1. Sorggruppe · trin 2"), "{}", found.out);
}

#[test]
fn an_offer_of_which_little_is_known_says_so() {
    let place = Place::new();
    let table =
        "Kommune;Navn;Trin;Problemområde;Kun navn\nKøge;Sorggruppe;2;sorg;ja\nKøge;Sorgcafé;2;sorg;nej\n";
    std::fs::write(place.path("tilbud.csv"), table).expect("a file");
    assert_eq!(place.call(&["import", "tilbud.csv"]).code, Some(0));
    let found = place.call(&["suggest", "--municipality", "Køge", "barn i sorg"]);
    assert_eq!(found.out.matches("! Kun lidt er oplyst om tilbuddet").count(), 1, "{}", found.out);
    let found = place.call(&["suggest", "--municipality", "Køge", "barn i sorg", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&found.out).expect("JSON");
    let suggestions = answer["data"]["suggest"]["suggestions"].as_array().expect("suggestions");
    let thin = suggestions.iter().map(|one| (&one["offer"]["name"], &one["offer"]["thin"]));
    let expected = [(&"Sorgcafé".into(), &false.into()), (&"Sorggruppe".into(), &true.into())];
    assert_eq!(thin.collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_exported_is_read_again() {
    let place = Place::with_seed();
    let file = place.call(&["export"]);
    assert_eq!(file.code, Some(0), "{}", file.err);
    let other = Place::new();
    std::fs::write(other.path("range.json"), &file.out).expect("a file");
    let read = other.call(&["import", "range.json"]);
    assert_eq!(read.out, "Intet at skrive.\n", "the seed is there already");
    assert_eq!(other.call(&["export"]).out, file.out);
    let renamed = file.out.replace("\"Headspace Hvidovre\"", "\"Headspace\"");
    assert_ne!(renamed, file.out);
    std::fs::write(other.path("range.json"), &renamed).expect("a file");
    let tried = other.call(&["import", "range.json", "--dry-run"]);
    assert_eq!(tried.out, "Prøvet; intet er skrevet.\n");
    let written = other.call(&["import", "range.json"]);
    assert_eq!(written.out, "Skrevet som revision 2.\n");
    let again = other.call(&["import", "range.json", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&again.out).expect("JSON");
    assert_eq!((&report["written"], &report["rows"]), (&false.into(), &serde_json::json!([])));
}

#[test]
fn the_offers_are_written_as_a_table_and_read_again() {
    let place = Place::with_seed();
    for name in ["tilbud.xlsx", "tilbud.csv"] {
        let written = place.call(&["export", "--table", name, "--municipality", "Aabenraa"]);
        assert_eq!((written.code, written.out.as_str()), (Some(0), ""), "{}", written.err);
        let read = place.call(&["import", name, "--dry-run"]);
        assert_eq!(read.code, Some(0), "{}", read.out);
        assert!(read.out.contains("0 nye, 0 ændrede") && read.out.contains("0 afviste"), "{}", read.out);
    }
    let other = place.call(&["export", "--table", "tilbud.pdf"]);
    assert!(other.err.contains("name it .xlsx or .csv"), "{}", other.err);
    assert_eq!(place.call(&["template", "skabelon.xlsx"]).code, Some(0));
    let empty = place.call(&["import", "skabelon.xlsx", "--dry-run"]);
    assert!(empty.out.contains("0 rækker"), "{}", empty.out);
}

#[test]
fn questions_are_scored_over_the_range() {
    let place = Place::new();
    let case = r#"{"id": "a", "query": "13-årig kommer ikke i skole", "municipality": "Hvidovre", "relevant":
        [{"id": "hvidovre-familieskolen", "grade": 3}], "least_intrusive": ["hvidovre-familieskolen"]}"#;
    std::fs::write(place.path("cases.jsonl"), case.replace('\n', " ")).expect("a file");
    let scored = place.call(&["eval", "--cases", "cases.jsonl", "--on", "2026-11-21", "--json"]);
    let scores: serde_json::Value = serde_json::from_str(&scored.out).expect("JSON");
    assert_eq!((&scores["leastIntrusiveAt1"], &scores["failing"]), (&1.0.into(), &serde_json::json!([])));
    let table = place.call(&["eval", "--cases", "cases.jsonl", "--on", "2026-11-21"]);
    assert!(table.out.starts_with("leastIntrusiveAt1    1.000"), "{}", table.out);
    let missing = place.call(&["eval", "--cases", "nothing.jsonl"]);
    assert!(missing.err.contains("check the path"), "{}", missing.err);
}

#[test]
fn rows_that_are_refused_are_told_beside_the_scores_of_the_others() {
    let place = Place::new();
    place.write("tilbud.csv", "Kommune;Navn;Trin\nKøge;Sorggruppe;2\nKøge;Café;9\n");
    place.write("cases.jsonl", r#"{"id": "a", "query": "barn i sorg", "municipality": "Køge"}"#);
    let scored = place.call(&["eval", "--cases", "cases.jsonl", "--offers", "tilbud.csv", "--json"]);
    let scores: serde_json::Value = serde_json::from_str(&scored.out).expect("JSON alone");
    assert!(scores["rightNothingFits"].is_number(), "{scores}");
    assert!(
        scored.err.contains("    3  Café: afvist\n") && scored.err.contains("! Trin (step) «9»"),
        "{}",
        scored.err
    );
    assert!(!scored.err.contains("Sorggruppe"), "{}", scored.err);
}

#[test]
fn a_dry_run_leaves_no_trace() {
    let place = Place::new();
    let names = || {
        let files = std::fs::read_dir(place.folder.path()).expect("a folder");
        let mut names: Vec<_> = files.map(|file| file.expect("a file").file_name()).collect();
        names.sort();
        names
    };
    place.write("tilbud.csv", TABLE);
    let before = names();
    let tried = place.call(&["import", "tilbud.csv", "--dry-run"]);
    assert!(tried.out.contains("1 nye"), "{}", tried.out);
    assert_eq!(names(), before, "no database is made");
    place.call(&["import", "tilbud.csv"]);
    let (with_database, range) = (names(), place.call(&["export"]).out);
    place.write("tilbud.csv", &TABLE.replace("Gruppe for", "Hold for"));
    let tried = place.call(&["import", "tilbud.csv", "--dry-run"]);
    assert!(tried.out.contains("1 ændrede"), "{}", tried.out);
    assert_eq!(names(), with_database);
    assert_eq!(place.call(&["export"]).out, range, "nor is one changed");
}

#[test]
fn a_table_is_the_same_whatever_its_file_is_called() {
    let place = Place::new();
    let table = TABLE.replace("Gotham", "Køge");
    place.write("tilbud.csv", &table);
    place.write("Kopi af tilbud (2).csv", &table);
    assert!(place.call(&["import", "tilbud.csv"]).out.contains("2 nye"));
    let again = place.call(&["import", "Kopi af tilbud (2).csv"]);
    assert!(again.out.ends_with("2 uændrede, 0 afviste.\nIntet at skrive.\n"), "{}", again.out);
    place.write("tilbud 2027.csv", &table.lines().take(2).collect::<Vec<_>>().join("\n"));
    let shorter = place.call(&["import", "tilbud 2027.csv"]);
    assert!(shorter.out.contains("koege-natgruppe stod i en tidligere tabel"), "{}", shorter.out);
}
