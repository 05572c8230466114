//! What a workbook must be before it is read: an archive that unpacks to no more than a table can be, holds no
//! programs, and claims no more than it has.

use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::broken;
use crate::exchange::incoming::LARGEST_FILE;
use crate::exchange::table::malformed;
use crate::problem::Problem;

/// The most bytes its parts may have, unpacked.
const LARGEST_UNPACKED: u64 = 64 * 1024 * 1024;

/// The most parts it may have.
const MOST_PARTS: usize = 1_000;

/// The most shared texts it may claim to have; room for them is made before they are read.
const MOST_TEXTS: usize = 1_000_000;

/// What the parts of programs are called, in lower case.
const PROGRAMS: &[&str] = &["vbaproject.bin", "xl/macrosheets/", "xl/dialogsheets/"];

/// Whether a file is an archive, as workbooks are.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Looks at a workbook before it is read.
///
/// # Errors
/// The first thing that keeps it from being read.
pub fn check(bytes: &[u8]) -> Result<(), Problem> {
    if bytes.len() > LARGEST_FILE {
        return Err(too_large());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > MOST_PARTS {
        return Err(malformed(format!(
            "Regnearket har mere end {MOST_PARTS} dele: gem tabellens ark alene."
        )));
    }
    let mut names = Vec::new();
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|_| broken())?;
        names.push(String::from_utf8_lossy(part.name_raw()).replace('\\', "/").to_ascii_lowercase());
    }
    check_kind(&names)?;
    let mut left = LARGEST_UNPACKED;
    for (at, name) in names.iter().enumerate() {
        let part = archive.by_index(at).map_err(|_| broken())?;
        let mut part = BufReader::new(part.take(left + 1));
        if name.ends_with("sharedstrings.xml") {
            check_texts(&mut part)?;
        }
        std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| broken())?;
        left = part.into_inner().limit().checked_sub(1).ok_or_else(too_large)?;
    }
    Ok(())
}

fn too_large() -> Problem {
    let (packed, unpacked) = (LARGEST_FILE / 1024 / 1024, LARGEST_UNPACKED / 1024 / 1024);
    malformed(format!(
        "Regnearket er større, end en tabel bliver (højst {packed} MB, udpakket {unpacked} MB): fjern billeder og \
         andre ark, eller gem tabellens ark som «CSV UTF-8»."
    ))
}

/// By what its parts are called.
fn check_kind(names: &[String]) -> Result<(), Problem> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let is_program = |name: &String| PROGRAMS.iter().any(|program| name.contains(program));
    if names.iter().any(is_program) {
        let message = "Regnearket har makroer, og dem åbner Vifte ikke: vælg «Gem som» og «Excel-projektmappe (.xlsx)».";
        return Err(malformed(message));
    }
    if has("content.xml") || has("xl/workbook.bin") {
        let message = "Filen er et regneark af en anden slags (.ods eller .xlsb): vælg «Gem som» og \
                       «Excel-projektmappe (.xlsx)».";
        return Err(malformed(message));
    }
    if !has("[content_types].xml") || !has("_rels/.rels") {
        let message = "Filen er pakket og intet regneark: pak den ud, og vælg selve regnearket (.xlsx).";
        return Err(malformed(message));
    }
    Ok(())
}

/// How many texts it says that it has is taken at its word, so the word must be small.
fn check_texts(part: &mut impl BufRead) -> Result<(), Problem> {
    let mut xml = Reader::from_reader(part);
    xml.config_mut().check_end_names = false;
    let mut read = Vec::new();
    loop {
        match xml.read_event_into(&mut read).map_err(|_| broken())? {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "sst" => {
                check_count(&element)?;
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
        read.clear();
    }
}

fn check_count(element: &BytesStart<'_>) -> Result<(), Problem> {
    let said = element.try_get_attribute("uniqueCount").map_err(|_| broken())?;
    let is_small = said.is_none_or(|said| said.value.parse().is_ok_and(|count: usize| count <= MOST_TEXTS));
    if is_small { Ok(()) } else { Err(broken()) }
}
