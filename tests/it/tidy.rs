//! The rules of the house, over every file under `src`. Each fault names its file and line.
//!
//! 1. A module uses only modules above it in the list of `src/lib.rs`; the parts of a module count as it.
//! 2. A library with a place of its own is used there only: SQL in the store, tantivy in the index.
//! 3. Down to the records nothing is async, does I/O or is printed; the environment is read by the settings.
//! 4. The clock is read by the running service only.
//! 5. Nothing is left unfinished.
//! 6. A file has at most 800 lines without its tests, and a name that says what it holds.
//! 7. No file of the repository names a place or a helper outside it.
//!
//! Tests may use anything: rules 1 to 4 are for code that ships.

mod code;
mod rules;

use std::path::{Path, PathBuf};
use std::process::Command;

use rules::{House, faults};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sources, by their path from the root.
fn sources() -> Vec<(String, String)> {
    let mut sources = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                sources.push((name(&path), read(&path)));
            }
        }
    }
    sources.sort();
    sources
}

fn name(path: &Path) -> String {
    let path = path.strip_prefix(root()).expect("within the repository");
    path.to_str().expect("a plain name").to_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn house() -> House {
    House::of(&read(&root().join("src/lib.rs")))
}

#[test]
fn the_house_is_tidy() {
    let house = house();
    let sources = sources();
    assert!(sources.len() > house.modules().len(), "the sources are all there");
    let faults: Vec<String> = sources.iter().flat_map(|(name, text)| faults(&house, name, text)).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_module_in_the_list_is_there_and_no_other() {
    let house = house();
    let top_level = |name: &str| -> Option<String> {
        let file = name.strip_prefix("src/")?.strip_suffix(".rs")?;
        (!file.contains('/') && !matches!(file, "lib" | "main")).then(|| file.to_owned())
    };
    let mut there: Vec<String> = sources().iter().filter_map(|(name, _)| top_level(name)).collect();
    let mut listed = house.modules().to_vec();
    there.sort();
    listed.sort();
    assert_eq!(listed, there);
}

/// Files known to the repository, and new ones that it does not ignore; not the lists of packages, whose names
/// others chose.
fn files() -> Vec<PathBuf> {
    let mut list = Command::new("git");
    list.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(root());
    let listed = list.output().expect("git, and a clone");
    assert!(listed.status.success(), "git: {}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).expect("plain names");
    let paths = names.lines().map(|name| root().join(name));
    paths.filter(|path| path.is_file() && !path.ends_with("package-lock.json")).collect()
}

#[test]
fn no_file_names_a_place_or_a_helper_outside_the_repository() {
    let files = files();
    assert!(files.len() > sources().len(), "the files are all there");
    let found = files.iter().flat_map(|path| {
        let text = String::from_utf8_lossy(&std::fs::read(path).expect("readable")).into_owned();
        rules::outside_words(&name(path), &text)
    });
    let faults: Vec<String> = found.collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Small offences: the file they stand in, the text, and a word of the fault they must give.
const OFFENCES: &[(&str, &str, &str)] = &[
    ("src/staircase.rs", "use crate::offer::Offer;", "offer is not above staircase"),
    ("src/staircase.rs", "use crate::{key::Key, matching};", "matching is not above staircase"),
    ("src/staircase.rs", "fn f() -> crate::answer::Answer { todo() }", "answer is not above"),
    ("src/matching/term.rs", "use super::super::answer;", "answer is not above matching"),
    ("src/need.rs", "use super::matching::Rank;", "matching is not above need"),
    ("src/catalogue.rs", "use sqlx::SqlitePool;", "sqlx"),
    ("src/app.rs", "fn f() { sqlx::query(\"\"); }", "sqlx"),
    ("src/catalogue.rs", "use tantivy::Index;", "tantivy"),
    ("src/answer.rs", "use async_graphql::Object;", "async_graphql"),
    ("src/api.rs", "use axum::Router;", "axum"),
    ("src/api/query.rs", "use tower_http::limit::RequestBodyLimitLayer;", "tower_http"),
    ("src/server.rs", "use clap::Parser;", "clap"),
    ("src/app.rs", "use anyhow::Result;", "anyhow"),
    ("src/offer.rs", "#[derive(serde::Serialize)] struct Offer;", "serde"),
    ("src/report.rs", "use serde_json::json;", "serde_json"),
    ("src/matching.rs", "async fn matches() {}", "async"),
    ("src/matching.rs", "fn f() { x.await; }", "await"),
    ("src/index.rs", "fn f() { std::fs::read(\"x\"); }", "std::fs"),
    ("src/danish.rs", "use std::env;", "std::env"),
    ("src/danish.rs", "use std::{env, fmt};", "std::env"),
    ("src/danish.rs", "use std::{fmt, fs::File};", "std::fs"),
    ("src/report.rs", "fn f() { println!(\"x\"); }", "println"),
    ("src/store.rs", "fn f() { std::env::var(\"X\"); }", "std::env"),
    ("src/answer.rs", "fn f() { chrono::Utc::now(); }", "clock"),
    ("src/store.rs", "fn f() { Local::now(); }", "clock"),
    ("src/server.rs", "use std::time::SystemTime;", "clock"),
    ("src/main.rs", "fn f() { Instant::now(); }", "clock"),
    ("src/offer.rs", "fn f() { todo!() }", "todo"),
    ("src/offer.rs", "fn f() { unimplemented!() }", "unimplemented"),
    ("src/offer.rs", "fn f() { dbg!(1); }", "dbg"),
    ("src/offer/mod.rs", "", "mod.rs"),
    ("src/offer_manager.rs", "", "manager"),
    ("src/store/service.rs", "", "service"),
    ("src/offer.rs", "mod util;", "util"),
];

#[test]
fn every_rule_catches_a_small_offence() {
    let house = house();
    for (file, text, word) in OFFENCES {
        let found = faults(&house, file, text);
        let [fault] = found.as_slice() else { panic!("{file}: {text}: {found:?}") };
        assert!(fault.contains(word) && fault.starts_with(file), "{file}: {text}: {fault}");
    }
}

#[test]
fn a_fault_names_its_line() {
    let text = "//! Words.\n\n/// More.\nfn f() {\n    dbg!(1);\n}\n";
    assert_eq!(faults(&house(), "src/offer.rs", text), ["src/offer.rs:5: dbg! is left over"]);
}

#[test]
fn unfinished_words_are_caught_in_comments() {
    for word in [concat!("TO", "DO"), concat!("FIX", "ME")] {
        let found = faults(&house(), "src/offer.rs", &format!("// {word}: later\n"));
        assert_eq!(found, [format!("src/offer.rs:1: {word} is left over")]);
    }
}

#[test]
fn a_long_file_is_caught_and_its_tests_are_not_counted() {
    let house = house();
    let lines = |count: usize| "fn f() {}\n".repeat(count);
    let tests = |count: usize| format!("#[cfg(test)]\nmod tests {{\n{}}}\n", lines(count));
    assert_eq!(
        faults(&house, "src/offer.rs", &format!("{}{}", lines(800), tests(900))),
        Vec::<String>::new()
    );
    assert_eq!(faults(&house, "src/offer/tests.rs", &lines(900)), Vec::<String>::new());
    let [fault] = &faults(&house, "src/offer.rs", &lines(801))[..] else { panic!("one fault") };
    assert!(fault.contains("801 lines"), "{fault}");
}

#[test]
fn what_is_allowed_is_not_caught() {
    let house = house();
    for (file, text) in [
        ("src/offer.rs", "use crate::key::{Key, MunicipalityCode};"),
        (
            "src/offer.rs",
            "//! The store uses sqlx; see `crate::store`.\nfn f() { \"sqlx Utc::now() async\"; }",
        ),
        ("src/matching/term.rs", "use super::{Question, rank}; use crate::catalogue::Catalogue;"),
        ("src/store/file.rs", "use sqlx::SqlitePool; async fn f() { g().await; std::fs::read(\"x\"); }"),
        ("src/offer.rs", "#[cfg(test)] mod tests { use super::*; use crate::record::Records; }"),
        ("src/offer/tests.rs", "use crate::record::Records; fn f() { std::fs::read(\"x\"); }"),
        ("src/app.rs", "fn f() { Utc::now(); }"),
        ("src/main.rs", "use anyhow::Context; use clap::Parser; use vifte::api;"),
        ("src/offer.rs", "fn common_words() { let asynchronous = 1; }"),
    ] {
        assert_eq!(faults(&house, file, text), Vec::<String>::new(), "{file}: {text}");
    }
}

#[test]
fn words_from_outside_are_caught() {
    let text = format!("a\nsee {}\n", concat!("/wo", "rk/x"));
    assert_eq!(rules::outside_words("README.md", &text).len(), 1);
    assert!(rules::outside_words("README.md", &text)[0].starts_with("README.md:2: "));
    assert!(rules::outside_words("README.md", "work/x, help, a session\n").is_empty());
}
