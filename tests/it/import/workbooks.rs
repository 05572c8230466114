//! The table as a workbook (.xlsx).
//!
//! 1. What is seen in a cell is read, as it would be written in a file of text.
//! 2. The first sheet that is shown is read, from wherever the names of its columns stand.
//! 3. A formula is no offer's word: the row is refused, and what to do is said.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use vifte::exchange::LeftOut;

use super::*;

/// A workbook with one sheet, filled in by the test.
pub fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().expect("a workbook")
}

/// A sheet of texts.
pub fn texts(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).expect("a cell");
        }
    }
}

#[test]
fn a_workbook_is_read_as_the_same_table_in_text() {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(b';').has_headers(false).from_reader(TABLE.as_bytes());
    let records: Vec<csv::StringRecord> =
        reader.into_records().map(|record| record.expect("a line")).collect();
    let file = workbook(|sheet| {
        for (row, record) in (0..).zip(&records) {
            for (column, cell) in (0..).zip(record) {
                sheet.write_string(row, column, cell).expect("a cell");
            }
        }
    });
    let (from_text, from_sheet) = (import_of(TABLE.as_bytes(), blank()), import_of(&file, blank()));
    assert_eq!(from_sheet, from_text);
}

#[test]
fn what_is_seen_in_a_cell_is_read() {
    let day = |text| ExcelDateTime::parse_from_str(text).expect("a day");
    let file = workbook(|sheet| {
        texts(
            sheet,
            &[&[
                "Navn",
                "Trin",
                "Alder fra",
                "Alder til",
                "Kun navn",
                "Kildedato",
                "Telefon",
                "Pladser",
                "Varighed",
            ]],
        );
        sheet.write_string(1, 0, "Huset").expect("a text");
        sheet.write_number(1, 1, 2.0).expect("a whole number");
        sheet.write_number(1, 2, 0.5).expect("a half");
        sheet.write_number(1, 3, 17).expect("a whole number");
        sheet.write_boolean(1, 4, true).expect("yes");
        let format = Format::new().set_num_format("d. mmmm yyyy");
        sheet.write_datetime_with_format(1, 5, day("2026-01-31"), &format).expect("a day");
        sheet.write_number(1, 6, 36_393_939.0).expect("a long number");
        sheet.write_number_with_format(1, 7, 0.25, &Format::new().set_num_format("0 %")).expect("a share");
        sheet.write_number(1, 8, 0.1 + 0.2).expect("a number");
    });
    let import = import_of(&file, blank());
    assert_eq!(outcomes(&import), ["new hvidovre-huset"]);
    let offer = &import.records.offers[0];
    assert_eq!(offer.variants[0].steps, Some(vec!["forebyggende".to_owned()]));
    assert_eq!(offer.age.and_then(|age| age.from_months.zip(age.to_months)), Some((6, 17 * 12 + 11)));
    assert_eq!(offer.assurance.as_of.map(|day| day.to_string()).as_deref(), Some("2026-01-31"));
    assert!(offer.thin);
    assert_eq!((offer.capacity.as_deref(), offer.duration.as_deref()), (Some("25 %"), Some("0,3")));
}

#[test]
fn a_step_that_the_spreadsheet_made_a_day_of_is_refused() {
    let file = workbook(|sheet| {
        texts(sheet, &[&["Navn", "Flere trin"], &["Huset"]]);
        let april = ExcelDateTime::from_ymd(2026, 4, 3).expect("a day");
        sheet
            .write_datetime_with_format(1, 1, april, &Format::new().set_num_format("dd-mmm"))
            .expect("a day");
    });
    assert_eq!(outcomes(&import_of(&file, blank())), ["refused: step_range"]);
}

#[test]
fn the_names_of_the_columns_may_stand_lower_and_sums_are_no_rows() {
    let file = workbook(|sheet| {
        texts(
            sheet,
            &[
                &["Tilbud til børn og unge"],
                &[],
                &["", "Navn", "Pladser"],
                &["", "Café", "20"],
                &[],
                &["", "Klub", "5"],
            ],
        );
        sheet.write_string(6, 1, "I alt").expect("a text");
        sheet.write_formula(6, 2, Formula::new("=SUM(C4:C6)").set_result("25")).expect("a sum");
    });
    let import = import_of(&file, blank());
    assert_eq!(outcomes(&import), ["new hvidovre-cafe", "new hvidovre-klub"]);
    assert_eq!(
        import.rows.iter().map(|row| row.place).collect::<Vec<_>>(),
        [4, 6],
        "as the sheet counts them"
    );
    assert_eq!(import.left_out, [LeftOut::AboveHeadings(1), LeftOut::Sum(7)]);
}

#[test]
fn a_formula_refuses_its_row_and_no_other() {
    let file = workbook(|sheet| {
        texts(
            sheet,
            &[&["Navn", "Varighed", "Pris"], &["Huset", "8 uger"], &["Klubben"], &["Caféen"], &["Broen"]],
        );
        let link = Formula::new("=HYPERLINK(\"http://ondt.example\",\"klik\")").set_result("klik");
        sheet.write_formula(2, 1, link).expect("a formula");
        sheet.write_formula(3, 1, Formula::new("=1/0").set_result("#DIV/0!")).expect("a formula");
        sheet.write_formula(4, 2, Formula::new("=2*50").set_result("100")).expect("a formula");
    });
    let import = import_of(&file, blank());
    assert_eq!(
        outcomes(&import),
        ["new hvidovre-huset", "refused: duration", "refused: duration", "new hvidovre-broen"],
        "one in a column that is not read does no harm"
    );
    let said = import_report::as_text(&import, Fate::Tried, blank());
    assert!(said.contains("! Varighed (duration) «klik»: Cellen er en formel"), "{said}");
    assert!(!said.contains("ondt.example"), "{said}");
    let named = workbook(|sheet| {
        texts(sheet, &[&["Navn"], &["Huset"]]);
        sheet.write_formula(0, 1, Formula::new("=\"Tr\"&\"in\"").set_result("Trin")).expect("a formula");
    });
    let problems = Table::read(&named).expect_err("a column without a name of its own");
    assert!(problems[0].message.contains("er en formel"), "{}", problems[0].message);
}

#[test]
fn the_first_sheet_that_is_shown_is_read() {
    let mut workbook = Workbook::new();
    texts(workbook.add_worksheet().set_hidden(true), &[&["Navn"], &["Skjult"]]);
    texts(workbook.add_worksheet().set_active(true), &[&["Navn"], &["Vist"]]);
    texts(workbook.add_worksheet(), &[&["Navn"], &["Bagved"]]);
    let import = import_of(&workbook.save_to_buffer().expect("a workbook"), blank());
    assert_eq!(outcomes(&import), ["new hvidovre-vist"]);
}

#[test]
fn a_merged_cell_says_the_same_of_each_row_beside_it() {
    let file = workbook(|sheet| {
        let plain = Format::new();
        sheet.merge_range(0, 0, 0, 2, "Tilbud 2026", &plain).expect("a title");
        sheet.write_string(1, 0, "Kommune").expect("a heading");
        sheet.write_string(1, 1, "Navn").expect("a heading");
        sheet.merge_range(2, 0, 4, 0, "Køge", &plain).expect("a merged cell");
        for (row, name) in [(2, "Café"), (3, "Klub"), (4, "Værested"), (5, "Hus")] {
            sheet.write_string(row, 1, name).expect("a name");
        }
    });
    let import = import_of(&file, blank());
    assert_eq!(
        outcomes(&import),
        ["new koege-cafe", "new koege-klub", "new koege-vaerested", "new hvidovre-hus"]
    );
}

#[test]
fn names_of_columns_in_two_lines_make_no_offer_of_the_second() {
    let file = workbook(|sheet| {
        let plain = Format::new();
        sheet.merge_range(0, 0, 1, 0, "Navn", &plain).expect("a heading");
        sheet.merge_range(0, 1, 0, 2, "Alder", &plain).expect("a heading");
        texts(sheet, &[&[], &["", "fra", "til"], &["Café", "6", "12"]]);
    });
    assert_eq!(outcomes(&import_of(&file, blank()))[0], "refused: name");
}

#[test]
fn a_column_without_a_name_is_told_by_its_letter() {
    let file = workbook(|sheet| texts(sheet, &[&["Navn", "", "Trin"], &["Huset", "ring til Ida", "2"]]));
    let import = import_of(&file, blank());
    assert_eq!(import.unknown_columns[0].heading, "B (uden navn)");
    assert_eq!(outcomes(&import), ["new hvidovre-huset"]);
}
