//! A file to import, read once: a municipality's own table, or a native file, which says that it is one.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use serde_json::Value;

use super::table::{self, Table, malformed};
use super::{native, separated, workbook};
use crate::problem::Problem;
use crate::record::Records;

/// The most bytes a table may have that is handed in, and a workbook wherever it comes from.
pub const LARGEST_FILE: usize = 5 * 1024 * 1024;

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// A municipality's own table.
    Table(Table),
    /// The records of a native file, not yet checked.
    Native(Box<Records>),
}

/// How files begin that are often taken for a table, and what to do with them.
const NO_TABLES: &[(&[u8], &str)] = &[
    (
        b"\xD0\xCF\x11\xE0",
        "Filen er et regneark i det gamle format (.xls), eller et, der er låst med adgangskode: vælg «Gem som» og \
         «Excel-projektmappe (.xlsx)», uden adgangskode.",
    ),
    (b"%PDF-", "Filen er en PDF: skriv tabellen i et regneark, og gem den som .xlsx eller «CSV UTF-8»."),
];

impl Incoming {
    /// Reads a file: a workbook if it is an archive, JSON if it begins with a bracket, else CSV.
    ///
    /// # Errors
    /// If it is none of them, larger than a table can be, a table none of whose columns is known or one of which stands twice, or a native file that
    /// is at fault or newer; every fault of it.
    pub fn read(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        if let Some((_, remedy)) = NO_TABLES.iter().find(|(begins, _)| bytes.starts_with(begins)) {
            return Err(vec![malformed(*remedy)]);
        }
        if workbook::is_archive(bytes) {
            return workbook::read(bytes).map(Self::Table);
        }
        let text = decode(bytes);
        match text.trim_start().chars().next() {
            None => Err(vec![malformed("Filen er tom.")]),
            Some('[' | '{') => match json(&text).map_err(|problem| vec![problem])? {
                file if native::is_native(&file) => {
                    native::read(file).map(|records| Self::Native(Box::new(records)))
                }
                file => table::from_json(&file).map(Self::Table).map_err(|problem| vec![problem]),
            },
            Some(_) => separated::read(&text).map(Self::Table),
        }
    }
}

/// The text of a file: by its mark, as UTF-8, or as Windows-1252, which every byte is a letter of.
fn decode(bytes: &[u8]) -> String {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked.unwrap_or_else(|| match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        Err(_) => WINDOWS_1252,
    });
    encoding.decode(bytes).0.into_owned()
}

fn json(text: &str) -> Result<Value, Problem> {
    serde_json::from_str(text).map_err(|fault| {
        malformed(format!("Filen er ikke gyldig JSON (linje {}, tegn {}).", fault.line(), fault.column()))
    })
}
