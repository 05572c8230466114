//! A municipality's own table, read as it lies in a file.
//!
//! 1. What people save from a spreadsheet is read, whatever its encoding, delimiter and quoting.
//! 2. A bad row is refused with column and remedy, and never harms the others.
//! 3. The same file again changes nothing; a changed cell changes its field; a row that is gone is named.
//! 4. The native file is lossless.
//! 5. A file made to do harm ends in a clear error.
//! 6. What is written as a table and read again changes nothing, through LibreOffice as well.

mod cells;
mod contacts;
mod exported;
mod files;
pub mod hostile;
mod office;
mod sheets;
mod workbooks;

use std::sync::LazyLock;

use chrono::NaiveDate;
use vifte::catalogue::Catalogue;
use vifte::exchange::import_report::{self, Fate};
use vifte::exchange::{self, Change, Column, Import, Incoming, Outcome, Table, native};
use vifte::record::Records;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

/// A range without offers, with all that is shared; built once.
fn blank() -> &'static Catalogue {
    static BLANK: LazyLock<Catalogue> = LazyLock::new(|| {
        let shared = exchange::shared_seed().expect("the seed reads");
        Catalogue::new(0, shared.check().expect("the seed is valid"))
    });
    &BLANK
}

fn import_of(file: &[u8], catalogue: &Catalogue) -> Import {
    let table = Table::read(file).expect("a table");
    exchange::import(&table, catalogue, day(), |_| {})
}

/// The range after an import.
fn after(catalogue: &Catalogue, import: &Import) -> Catalogue {
    let mut records = Records::of(catalogue.content());
    records.replace(&import.records);
    Catalogue::new(1, records.check().expect("what was imported is valid"))
}

/// What becomes of each row, in a word or with its faults.
fn outcomes(import: &Import) -> Vec<String> {
    let outcome = |outcome: &Outcome| match outcome {
        Outcome::New(slug) => format!("new {slug}"),
        Outcome::Changed(slug, changes) => {
            let fields: Vec<&str> = changes.iter().map(Change::field).collect();
            format!("changed {slug}: {}", fields.join(", "))
        }
        Outcome::Unchanged(slug) => format!("unchanged {slug}"),
        Outcome::Refused(faults) => {
            let fields: Vec<&str> = faults.iter().map(|fault| fault.problem.field.as_str()).collect();
            format!("refused: {}", fields.join(", "))
        }
    };
    import.rows.iter().map(|row| outcome(&row.outcome)).collect()
}

const TABLE: &str = "Kommune;Navn;Beskrivelse;Trin;Målgruppe;Problemområde;Alder fra;Alder til;Hjemmel\n\
    Køge;Sorggruppe;Gruppe for børn i sorg;2;børn og unge i sorg;sorg;7;15;SEL § 11, stk. 3\n\
    Køge;Familiebehandling;\"Hjælp i hjemmet,\nogså om aftenen\";;familier;konflikter i familien;0,5;17;§ 52, stk. 3, nr. 3\n";

#[test]
fn a_spreadsheets_file_is_read_whatever_its_encoding_and_delimiter() {
    let marked = [b"\xef\xbb\xbf", TABLE.as_bytes()].concat();
    let (windows, ..) = encoding_rs::WINDOWS_1252.encode(TABLE);
    let sixteen: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(TABLE.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let commas = "municipality,name,summary,step,target_groups,problem_areas,age_min,age_max,legal_basis\n\
        Køge,Sorggruppe,Gruppe for børn i sorg,2,børn og unge i sorg,sorg,7,15,\"SEL § 11, stk. 3\"\n\
        0259,Familiebehandling,\"Hjælp i hjemmet,\nogså om aftenen\",,familier,konflikter i familien,0.5,17,\
        \"§ 52, stk. 3, nr. 3\"\n";
    let catalogue = blank();
    let plain = import_of(TABLE.as_bytes(), catalogue);
    assert_eq!(outcomes(&plain), ["new koege-sorggruppe", "new koege-familiebehandling"]);
    for file in [&marked[..], &windows, &sixteen, commas.as_bytes(), TABLE.replace(';', "\t").as_bytes()] {
        assert_eq!(import_of(file, catalogue).records, plain.records);
    }
}

#[test]
fn free_words_ages_law_and_step_are_understood() {
    let import = import_of(TABLE.as_bytes(), blank());
    let [grief, treatment] = import.records.offers.as_slice() else { panic!("two offers") };
    assert!(grief.problem_areas.contains(&"sorg".to_owned()), "{:?}", grief.problem_areas);
    assert_eq!(grief.age.and_then(|age| age.from.zip(age.to)), Some((7, 15)));
    assert_eq!(grief.variants[0].legal, ["SEL § 11, stk. 3"]);
    assert_eq!(grief.variants[0].step_basis.as_deref(), Some("stated"));
    let months = treatment.age.and_then(|age| age.from_months.zip(age.to_months));
    assert_eq!(months, Some((6, 17 * 12 + 11)), "half a year is six months, and 17 lasts to its end");
    assert_eq!(treatment.variants[0].steps, Some(vec!["hjemmebaseret".to_owned()]));
    assert_eq!(treatment.variants[0].step_basis.as_deref(), Some("inferred"));
    assert_eq!(treatment.forms, ["familiebehandling"], "the name says the form");
}

/// Rows that people make, and what is wrong with each.
const BAD_ROWS: &[(&str, &str)] = &[
    ("Kø Kommune;Navn;Tekst;2;;;;;", "refused: municipality"),
    ("Køge;;Tekst;2;;;;;", "refused: name"),
    ("Køge;Navn;Tekst;9;;;;;", "refused: step"),
    ("Køge;Navn;Tekst;højt;;;;;", "refused: step"),
    ("Køge;Navn;Tekst;2;;;12-17;18;", "refused: age_max"),
    ("Køge;Navn;Tekst;2;;;12;5;", "refused: age_max"),
    ("Køge;Navn;Ring om 010203-1234;2;;;;;", "refused: summary"),
    ("Køge;Navn;Tekst;2;;;;;;for;mange;felter", "refused: "),
    ("Køge;Sorggruppe;To gange;2;;;;;", "refused: id"),
    ("Køge;\"Navn\nog to rækker mere;2;;;;;\";Tekst;2;;;;;", "refused: name"),
];

/// Cells that say too little to be kept: each is named, with what it may mean.
const SAYS_TOO_LITTLE: &[(&str, &str)] = &[("misbrug", "foraeldres-misbrug"), ("vulkaner", "")];

#[test]
fn a_word_that_may_mean_several_things_is_named_and_not_guessed() {
    let catalogue = blank();
    for (word, meaning) in SAYS_TOO_LITTLE {
        let import =
            import_of(format!("Kommune;Navn;Problemområde\nKøge;Navn;{word}\n").as_bytes(), catalogue);
        let named: Vec<&str> = import.rows[0].not_understood.iter().map(|one| one.word.as_str()).collect();
        assert_eq!(named, [*word]);
        let nearest = &import.rows[0].not_understood[0].nearest;
        assert!(meaning.is_empty() || nearest.iter().any(|key| key.as_str() == *meaning), "{nearest:?}");
        assert!(import.records.offers[0].problem_areas.is_empty(), "{word}");
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    let catalogue = blank();
    let day = |typed: &str| {
        let table = format!("Kommune;Navn;Kildedato\nKøge;Navn;{typed}\n");
        let import = import_of(table.as_bytes(), catalogue);
        let understood = import.rows[0].not_understood.is_empty();
        let day = import.records.offers[0].assurance.as_of;
        understood.then(|| day.expect("a day").to_string())
    };
    assert_eq!(day("15.03.23").as_deref(), Some("2023-03-15"));
    assert_eq!(day("2024-05-01").as_deref(), Some("2024-05-01"));
    assert_eq!(day("15. marts 2023").as_deref(), Some("2023-03-15"));
    assert_eq!(day("31-02-2024"), None, "there is no such day");
    assert_eq!(day("1. kvartal 2023"), None, "a quarter is no day, and no year either");
}

#[test]
fn a_bad_row_is_refused_with_its_column_and_harms_no_other() {
    let catalogue = blank();
    for (row, expected) in BAD_ROWS {
        let import = import_of(format!("{TABLE}{row}\n").as_bytes(), catalogue);
        let said = outcomes(&import);
        assert_eq!(said[..2], ["new koege-sorggruppe", "new koege-familiebehandling"], "{row}");
        assert_eq!(said[2], *expected, "{row}");
        assert_eq!(import.records.offers.len(), 2, "{row}");
        let Outcome::Refused(faults) = &import.rows[2].outcome else { panic!("{row}") };
        assert!(faults.iter().all(|fault| !fault.problem.message.is_empty()), "{row}");
        assert_eq!(import.rows[2].place, 4, "the sheet's row, whatever lines its cells take: {row}");
    }
}

#[test]
fn a_cpr_number_in_any_cell_refuses_the_row_and_is_not_repeated() {
    let catalogue = blank();
    for column in Column::all() {
        let row = serde_json::json!([{"name": "Hjælpen", column.name(): "Zigfridine 010203-1234"}]);
        let import = import_of(row.to_string().as_bytes(), catalogue);
        assert_eq!(outcomes(&import), [format!("refused: {}", column.name())]);
        assert_eq!(import.records, Records::default());
        let said = import_report::as_text(&import, Fate::Tried, catalogue)
            + &import_report::as_json(&import, Fate::Tried);
        assert!(!said.contains("010203") && !said.contains("Zigfridine"), "{said}");
    }
}

#[test]
fn a_file_that_is_no_table_says_what_to_do() {
    let cases: [(&[u8], &str); 9] = [
        (b"", "tom"),
        (b"hej\nmed dig\n", "kolonnernes navne"),
        (b"[{\"name\": \"x\"", "ikke gyldig JSON (linje 1"),
        (b"{\"tilbud\": []}", "liste"),
        (b"PK\x03\x04\x14\x00", "gem det igen som .xlsx"),
        (b"%PDF-1.7", "skriv tabellen i et regneark"),
        ("Navn;Trin;Indsatstrin\nA;2;3\n".as_bytes(), "«Trin» og «Indsatstrin» er begge step"),
        ("Navn;\"Trin\nA;2\n".as_bytes(), "kolonnernes navne er ikke lukket"),
        ("Navn;010203-1234\nA;2\n".as_bytes(), "CPR-nummer"),
    ];
    for (file, remedy) in cases {
        let problems = Table::read(file).expect_err("no table");
        assert!(problems[0].message.contains(remedy), "{file:?}: {}", problems[0].message);
    }
}

#[test]
fn the_same_file_again_changes_nothing_and_a_changed_cell_its_field() {
    let before = blank();
    let first = import_of(TABLE.as_bytes(), before);
    let range = after(before, &first);
    let again = import_of(TABLE.as_bytes(), &range);
    assert_eq!(outcomes(&again), ["unchanged koege-sorggruppe", "unchanged koege-familiebehandling"]);
    assert_eq!(again.records, Records::default());
    let older = import_of(TABLE.replace(";7;15;", ";6;15;").as_bytes(), &range);
    assert_eq!(outcomes(&older)[0], "changed koege-sorggruppe: age");
}

#[test]
fn an_offer_of_which_little_is_known_is_marked() {
    let table = |cell: &str| format!("Navn;Beskrivelse;Kun navn\nHjælpen;Tekst;{cell}\n");
    let before = blank();
    let import = import_of(table("x").as_bytes(), before);
    assert!(import.records.offers[0].thin);
    let range = after(before, &import);
    assert_eq!(outcomes(&import_of(table("ja").as_bytes(), &range)), ["unchanged hvidovre-hjaelpen"]);
    for plain in ["nej", "", "FALSE"] {
        let import = import_of(table(plain).as_bytes(), &range);
        assert_eq!(outcomes(&import), ["changed hvidovre-hjaelpen: thin"], "{plain}");
    }
    let unclear = import_of(table("måske").as_bytes(), &range);
    assert_eq!(outcomes(&unclear), ["unchanged hvidovre-hjaelpen"]);
    assert_eq!(unclear.rows[0].not_understood[0].word, "måske");
}

#[test]
fn a_row_that_is_gone_is_named_and_kept() {
    let before = blank();
    let range = after(before, &import_of(TABLE.as_bytes(), before));
    let shorter: String = TABLE.lines().take(2).map(|line| format!("{line}\n")).collect();
    let import = import_of(shorter.as_bytes(), &range);
    let gone: Vec<&str> = import.disappeared.iter().map(|slug| slug.as_str()).collect();
    assert_eq!(gone, ["koege-familiebehandling"]);
    assert_eq!(import.records, Records::default());
}

#[test]
fn columns_and_words_that_are_not_known_are_named() {
    let file = "Navn;Beskrivelse;Problemområde;Farve\nHjælpen;Tekst;skilsmise, xylofoni;rød\n";
    let import = import_of(file.as_bytes(), blank());
    let unknown: Vec<&str> = import.unknown_columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(unknown, ["Farve"]);
    let words: Vec<&str> =
        import.rows[0].not_understood.iter().map(|unknown| unknown.word.as_str()).collect();
    assert_eq!(words, ["xylofoni"], "a known misspelling is understood");
    assert_eq!(outcomes(&import), ["new hvidovre-hjaelpen"], "the home municipality, where none is named");
}

#[test]
fn json_is_read_as_the_table_is() {
    let file = r#"{"offers": [{"municipality": "Køge", "name": "Aflastning", "summary": "Weekend hos en familie",
        "step_range": [2, 3], "target_groups": ["familier"], "age_min": null, "age_max": 12}]}"#;
    let import = import_of(file.as_bytes(), blank());
    let [offer] = import.records.offers.as_slice() else { panic!("one offer") };
    let steps: Vec<_> = offer.variants.iter().map(|variant| variant.steps.clone()).collect();
    assert_eq!(steps, [Some(vec!["forebyggende".to_owned()]), Some(vec!["hjemmebaseret".to_owned()])]);
    assert_eq!(offer.age.and_then(|age| age.to), Some(12));
}

#[test]
fn the_native_file_is_lossless() {
    let seed = exchange::seed().expect("the seed").normal().expect("it is valid");
    let file = native::write(&seed).expect("a file");
    assert_eq!(Incoming::read(file.as_bytes()).expect("it reads"), Incoming::Native(Box::new(seed)));
    assert!(matches!(Incoming::read(TABLE.as_bytes()), Ok(Incoming::Table(_))));
    assert!(Table::read(file.as_bytes()).is_err(), "it is no table");
    let newer = file.replacen("\"vifte\": 1", "\"vifte\": 2", 1);
    assert!(Incoming::read(newer.as_bytes()).is_err(), "a newer file is not half read");
}
