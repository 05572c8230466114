//! The seed.
//!
//! 1. Every file of the folder is compiled in, and nothing else.
//! 2. It reads, and has no faults.

use std::collections::BTreeSet;
use std::path::Path;

use vifte::exchange;

#[test]
fn every_file_of_the_folder_is_compiled_in() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("seed");
    let mut there = BTreeSet::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the seed's folder") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "toml") {
                let name = path.strip_prefix(&root).expect("within the folder");
                there.insert(name.to_str().expect("a plain name").to_owned());
            }
        }
    }
    let compiled_in: BTreeSet<String> = exchange::seed_files().map(str::to_owned).collect();
    assert_eq!(compiled_in, there, "the list stands in src/exchange/seed.rs");
}

#[test]
fn the_seed_has_no_faults() {
    let seed = exchange::seed().unwrap_or_else(|problems| panic!("{problems:#?}"));
    if let Err(problems) = seed.check() {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{} faults:\n{}", problems.len(), problems.join("\n"));
    }
}
