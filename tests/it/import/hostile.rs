//! Files that are made to do harm, or that nobody should have sent: each ends in a clear error, soon and in little
//! room.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::workbooks::{texts, workbook};
use super::*;

const CONTENT_TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

const PACKAGE: &str = "<Relationships><Relationship Id=\"r\" Target=\"xl/workbook.xml\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

const LINKS: &str = "<Relationships><Relationship Id=\"r\" Target=\"worksheets/sheet1.xml\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>";

const WORKBOOK: &str =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>";

/// An archive of these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

/// A workbook whose only sheet is written out by hand, with other parts beside it.
fn by_hand(sheet: &str, others: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(others);
    archive(&parts)
}

/// A sheet of these rows.
fn sheet(rows: &str) -> String {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
}

/// A cell with its text.
fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// The rows of a table with one offer, which is read when nothing is wrong.
fn plain_rows() -> String {
    format!("<row r=\"1\">{}</row><row r=\"2\">{}</row>", cell("A1", "Navn"), cell("A2", "Huset"))
}

fn rows_of(count: usize) -> Vec<u8> {
    workbook(|sheet| {
        texts(sheet, &[&["Navn"]]);
        for row in 1..=u32::try_from(count).expect("a number") {
            sheet.write_string(row, 0, format!("Hus {row}")).expect("a name");
        }
    })
}

/// A shared text as long as a cell may be, shown in as many cells as a table may have.
fn one_text_shown_everywhere() -> Vec<u8> {
    let text =
        format!("<sst uniqueCount=\"2\"><si><t>Navn</t></si><si><t>{}</t></si></sst>", "å".repeat(32_000));
    let rows: String = (2..9_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>1</v></c></row>"))
        .collect();
    let first = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    by_hand(&sheet(&format!("{first}{rows}")), &[("xl/sharedStrings.xml", text.as_bytes())])
}

/// A text merged over all rows, in many columns.
fn one_text_merged_everywhere() -> Vec<u8> {
    let rows: String =
        (2..9_000).map(|row| format!("<row r=\"{row}\">{}</row>", cell(&format!("A{row}"), "Hus"))).collect();
    let long = cell("B2", &"æ".repeat(30_000));
    let data = format!(
        "<row r=\"1\">{}</row><row r=\"2\">{}{long}</row>{rows}",
        cell("A1", "Navn"),
        cell("A2", "Hus")
    );
    let merged = "<mergeCells><mergeCell ref=\"B2:B1048576\"/></mergeCells>";
    by_hand(&format!("<worksheet><sheetData>{data}</sheetData>{merged}</worksheet>"), &[])
}

/// What is sent, the file, and what the error says.
pub fn cases() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let zeros = vec![0; 80 * 1024 * 1024];
    let many: Vec<String> = (0..1_200).map(|number| format!("xl/{number}.xml")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"<a/>"[..])).collect();
    let plain = sheet(&plain_rows());
    let count = b"<sst uniqueCount=\"999999999999\"><si><t>Navn</t></si></sst>";
    let deeper = b"<a><sst uniqueCount='18446744073709551615'/></a>";
    let entities = "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;&b;\">]>";
    let entity = format!("{entities}{}", sheet(&format!("<row r=\"1\">{}</row>", cell("A1", "&d;"))));
    let far = sheet(&format!("{}<row r=\"1048576\">{}</row>", plain_rows(), cell("XFD1048576", "langt væk")));
    let beyond = sheet(&format!("<row r=\"1\">{}</row>", cell("AAAAAAAAAAAA99999999999", "Navn")));
    let claimed = format!(
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{}</sheetData></worksheet>",
        plain_rows()
    );
    let merges: String =
        (0..2_000).map(|row| format!("<mergeCell ref=\"A{}:A{}\"/>", row * 2 + 3, row * 2 + 4)).collect();
    let merges = format!(
        "<worksheet><sheetData>{}</sheetData><mergeCells>{merges}</mergeCells></worksheet>",
        plain_rows()
    );
    let mut half = rows_of(5);
    half.truncate(half.len() / 2);
    let rows = |count: usize| "Hus;2\n".repeat(count);
    let list = format!("[{}]", vec!["{\"name\": \"Hus\"}"; 10_001].join(","));
    vec![
        ("a zip bomb", by_hand(&plain, &[("xl/media/image1.png", &zeros)]), "større, end en tabel bliver"),
        (
            "a bomb in the sheet",
            by_hand(&format!("{plain}{}", " ".repeat(70_000_000)), &[]),
            "større, end en tabel bliver",
        ),
        ("many parts", by_hand(&plain, &many), "mere end 1000 dele"),
        (
            "a large file",
            [b"PK\x03\x04".to_vec(), vec![7; 6 * 1024 * 1024]].concat(),
            "større, end en tabel bliver",
        ),
        ("a program", by_hand(&plain, &[("xl/vbaProject.bin", b"x")]), "har makroer"),
        ("a program by another spelling", by_hand(&plain, &[("xl\\VBAPROJECT.BIN", b"x")]), "har makroer"),
        ("an old macro sheet", by_hand(&plain, &[("xl/macrosheets/sheet1.xml", b"<a/>")]), "har makroer"),
        ("a locked or an old workbook", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), "låst med adgangskode"),
        ("an .ods", archive(&[("mimetype", b"x"), ("content.xml", b"<a/>")]), "(.ods eller .xlsb)"),
        ("an .xlsb", by_hand(&plain, &[("xl/workbook.bin", b"x")]), "(.ods eller .xlsb)"),
        ("an archive", archive(&[("tilbud.csv", TABLE.as_bytes())]), "pakket og intet regneark"),
        ("half a workbook", half, "kan ikke læses"),
        ("a claim of many texts", by_hand(&plain, &[("xl/sharedStrings.xml", count)]), "kan ikke læses"),
        ("the same further in", by_hand(&plain, &[("xl/SharedStrings.xml", deeper)]), "kan ikke læses"),
        ("one text shown everywhere", one_text_shown_everywhere(), "mere tekst"),
        ("one text merged everywhere", one_text_merged_everywhere(), "mere tekst"),
        ("entities", by_hand(&entity, &[]), "kan ikke læses"),
        ("a cell far away", by_hand(&far, &[]), "ud over de første 200 kolonner"),
        ("a cell that is nowhere", by_hand(&beyond, &[]), "kan ikke læses"),
        (
            "a sheet that claims to be large",
            by_hand(&claimed.replace("Navn", "Hest"), &[]),
            "kolonnernes navne",
        ),
        ("many merged cells", by_hand(&merges, &[]), "flettede celler"),
        ("no sheet", by_hand("<chartsheet/>", &[]), "kan ikke læses"),
        ("100,000 rows", rows_of(100_000), "mere end 10000 rækker"),
        (
            "100,000 rows of text",
            format!("Navn;Trin\n{}", rows(100_000)).into_bytes(),
            "mere end 10000 rækker",
        ),
        ("a long list", list.into_bytes(), "mere end 10000 rækker"),
        ("many columns", format!("Navn{}\nHus\n", ";x".repeat(300)).into_bytes(), "mere end 200 kolonner"),
        (
            "a long heading",
            format!("Navn;{}\nHus\n", "x".repeat(100_000)).into_bytes(),
            "længere end 200 tegn",
        ),
        ("what is no text", vec![0x00; 4_000], "kolonnernes navne"),
        ("a picture", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR".to_vec(), "kolonnernes navne"),
    ]
}

#[test]
fn a_file_made_to_do_harm_ends_in_a_clear_error() {
    for (what, file, said) in cases() {
        let problems = Table::read(&file).expect_err(what);
        assert!(problems[0].message.contains(said), "{what}: {}", problems[0].message);
    }
}

#[test]
fn what_the_cases_are_made_of_is_read_when_nothing_is_wrong() {
    let far = format!("{}<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>", plain_rows());
    let claimed =
        format!("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{far}</sheetData></worksheet>");
    let outside = ("xl/externalLinks/externalLink1.xml", &b"<externalLink/>"[..]);
    for file in [by_hand(&sheet(&plain_rows()), &[outside]), by_hand(&claimed, &[]), rows_of(1)] {
        assert_eq!(Table::read(&file).expect("a table").rows.len(), 1);
    }
    assert_eq!(Table::read(&rows_of(10_000)).expect("a table").rows.len(), 10_000);
}

#[test]
fn a_cell_without_end_refuses_its_row() {
    let file = format!("Navn;Beskrivelse\nHus;{}\nKlub;Kort\n", "x ".repeat(20_000));
    assert_eq!(outcomes(&import_of(file.as_bytes(), blank())), ["refused: summary", "new hvidovre-klub"]);
}
