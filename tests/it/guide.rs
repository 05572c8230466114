//! The guide for integrators, `docs/api.md`, run as a reader would run it.
//!
//! 1. A block with a file's name is written to that file, with the service's address for the guide's.
//! 2. A block of shell is run among these files, and a question is asked; the block after it is what came of it.
//! 3. There is no block that is not run, and no answer that nothing gave.
//! 4. It tells of every code that an error can have, and of no other.
//! 5. Its TypeScript is made with the versions that the tests have.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::harness::{Service, service};
use crate::program::{node_folder, output};

const GUIDE: &str = include_str!("../../docs/api.md");

/// Where the guide says that the service is.
const ADDRESS: &str = "http://127.0.0.1:8080";

/// A block of the guide.
#[derive(Debug, Clone, Copy)]
struct Block {
    language: &'static str,
    file: Option<&'static str>,
    text: &'static str,
}

/// Every block, in order.
fn blocks() -> Vec<Block> {
    let parts = GUIDE.split("\n```").skip(1).step_by(2);
    let block = |part: &'static str| {
        let (head, text) = part.split_once('\n').unwrap_or((part, ""));
        let (language, file) = head.split_once(' ').map_or((head, None), |(one, other)| (one, Some(other)));
        Block { language, file, text }
    };
    parts.map(block).collect()
}

/// What came of a block.
#[derive(Debug, PartialEq)]
enum Came {
    Json(Value),
    Text(String),
}

impl Came {
    fn of(language: &str, text: &str) -> Self {
        if language == "json" {
            Self::Json(serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}")))
        } else {
            Self::Text(text.trim().to_owned())
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Json(value) => serde_json::to_string_pretty(value).expect("json"),
            Self::Text(text) => text.clone(),
        }
    }
}

/// What a block writes, if it writes anything.
fn run(block: Block, service: &Service, folder: &Path) -> Option<String> {
    let text = block.text.replace(ADDRESS, &format!("http://{}", service.address()));
    match block {
        Block { file: Some(file), .. } => {
            std::fs::write(folder.join(file), text).expect("written");
            None
        }
        Block { language: "sh", .. } => {
            Some(output(Command::new("bash").args(["-euo", "pipefail", "-c", &text]).current_dir(folder)))
        }
        Block { language: "graphql", .. } => Some(service.query(&text, &json!({})).body),
        other => panic!("a block that nothing is done with: {other:#?}"),
    }
}

#[test]
fn what_the_guide_shows_is_what_comes() {
    let service = service();
    let folder = tempfile::tempdir().expect("a folder");
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.graphql");
    std::fs::copy(schema, folder.path().join("schema.graphql")).expect("copied");
    std::os::unix::fs::symlink(node_folder().join("node_modules"), folder.path().join("node_modules"))
        .expect("linked");
    let blocks = blocks();
    let mut languages = BTreeSet::new();
    let mut differences = Vec::new();
    let mut at = 0;
    while let Some(&block) = blocks.get(at) {
        at += 1;
        languages.insert(block.language);
        let Some(came) = run(block, &service, folder.path()) else { continue };
        let shown =
            blocks.get(at).filter(|next| next.file.is_none() && matches!(next.language, "json" | "text"));
        let shown = shown.unwrap_or_else(|| panic!("the guide shows what comes of {block:#?}: {came}"));
        at += 1;
        let came = Came::of(shown.language, &came);
        if came != Came::of(shown.language, shown.text) {
            differences.push(format!("{}\n\ngives\n\n{}", block.text, came.shown()));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
    assert_eq!(languages, BTreeSet::from(["graphql", "json", "python", "sh", "ts"]));
}

#[test]
fn the_guide_takes_the_versions_that_are_tested() {
    let is_package = |block: &Block| block.file == Some("package.json");
    let shown = blocks().into_iter().find(is_package).expect("a package");
    let shown: Value = serde_json::from_str(shown.text).expect("json");
    let tested = std::fs::read_to_string(node_folder().join("package.json")).expect("a package");
    let tested: Value = serde_json::from_str(&tested).expect("json");
    for (name, version) in shown["devDependencies"].as_object().expect("packages") {
        assert_eq!(version, &tested["dependencies"][name], "{name}");
    }
}

#[test]
fn the_guide_tells_of_every_code() {
    let cells = GUIDE.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let is_code = |name: &&str| name.chars().all(|sign| sign.is_ascii_uppercase() || sign == '_');
    let told: BTreeSet<&str> = cells.map(|(name, _)| name).filter(is_code).collect();
    let arms = include_str!("../../src/api/fault.rs").lines();
    let quoted = arms
        .filter_map(|line| line.trim().strip_prefix("Self::")?.split_once(" => \"")?.1.strip_suffix("\","));
    assert_eq!(told, quoted.collect());
}
