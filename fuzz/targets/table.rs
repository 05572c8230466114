//! Any file as a municipality's table.
//!
//! 1. It is read or refused, and so is each row.
//! 2. What an import takes is valid.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vifte::catalogue::Catalogue;
use vifte::exchange::{self, Table};
use vifte::record::ConceptRecord;

/// The seed's concepts, each by the label that is shown: an import reads all labels anew, and the many other words
/// for them would let it be tried once a second.
static VOCABULARY: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut shared = exchange::shared_seed().expect("the seed reads");
    for concept in &mut shared.concepts {
        let ConceptRecord { alternative, lay, misspelt, abbreviations, english, loaded, cues, .. } = concept;
        [alternative, lay, misspelt, abbreviations, english, loaded, cues].into_iter().for_each(Vec::clear);
    }
    Catalogue::new(0, shared.check().expect("the seed is valid"))
});

fuzz_target!(|file: &[u8]| {
    let Ok(table) = Table::read(file) else { return };
    let on = "2026-11-21".parse().expect("a day");
    let import = exchange::import(&table, &VOCABULARY, on, |_| {});
    assert_eq!(import.rows.len(), table.rows.len());
    assert!(import.records.offers.len() <= table.rows.len());
    import.records.normal().expect("what is taken is valid by itself");
});
