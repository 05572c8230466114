//! Needs, and what they are answered. The cases are data that a social worker can read and correct:
//! `cases/matching/*.toml`; what a case can say stands in `cases/matching/README.md`.
//!
//! 1. Every case is answered as it says.
//! 2. Every case says the whole order, and a reason in it or why there is none.
//! 3. A field that no case has is an error.
//! 4. A case that does not hold is shown with its question, both answers and why.

mod case;
mod range;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use vifte::catalogue::Catalogue;

use crate::harness;
use case::{Case, Cases};

/// All cases, each with the file it stands in.
fn all() -> Vec<(String, Case)> {
    let names = harness::files("matching");
    let read = |name: String| {
        let cases: Cases = harness::cases(&format!("matching/{name}"));
        cases.case.into_iter().map(move |case| (name.clone(), case))
    };
    names.into_iter().flat_map(read).collect()
}

/// The catalogues the cases are asked of, each built once: the seed's, and the seed's with example ranges.
#[derive(Default)]
struct Catalogues(BTreeMap<Vec<String>, Arc<Catalogue>>);

impl Catalogues {
    fn with(&mut self, ranges: &[String]) -> Arc<Catalogue> {
        let build = || if ranges.is_empty() { harness::seed() } else { range::seed_with(ranges) };
        Arc::clone(self.0.entry(ranges.to_vec()).or_insert_with(build))
    }
}

#[test]
fn every_need_is_answered_as_its_case_says() {
    let cases = all();
    assert!(cases.len() >= 54, "the cases are all there");
    let mut catalogues = Catalogues::default();
    let mut failures = Vec::new();
    for (file, case) in &cases {
        let catalogue = catalogues.with(&case.ranges);
        failures.extend(case.failure(&catalogue).map(|failure| format!("{file}: {failure}")));
    }
    assert!(failures.is_empty(), "{} of {} cases:\n\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn every_case_states_its_reason() {
    let cases = all();
    let unfounded = cases.iter().filter(|(_, case)| !case.is_founded());
    let names: Vec<String> = unfounded.map(|(file, case)| format!("{file}: {}", case.name)).collect();
    assert!(names.is_empty(), "neither a reason nor why there is none:\n{}", names.join("\n"));
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let mut names = BTreeSet::new();
    for (file, case) in all() {
        assert!(names.insert(case.name.clone()), "{file}: «{}» stands twice", case.name);
    }
}

/// A case with one more line in it.
fn parsed(line: &str) -> Result<Cases, toml::de::Error> {
    let case = "[[case]]\nname = \"n\"\nwhy = \"w\"\nquestion = \"far drikker\"\non = \"2026-11-21\"\nsuggestions = []\n";
    toml::from_str(&format!("{case}{line}\n"))
}

#[test]
fn a_field_that_no_case_has_is_an_error() {
    assert!(parsed("nothing_fits = true").is_ok());
    assert!(parsed("sugestions = []").is_err());
    assert!(parsed("[case.about.hvidovre-tuba]\nreson = [\"x\"]").is_err());
}

#[test]
fn a_case_that_does_not_hold_is_shown_whole() {
    let cases = parsed("nothing_fits = true").expect("a case");
    let failure = cases.case[0].failure(&harness::seed()).expect("Tuba fits");
    for part in ["n\n", "far drikker", "suggestions", "hvidovre-tuba", "nothing_fits", "w\n"] {
        assert!(failure.contains(part), "{part:?} in:\n{failure}");
    }
}
