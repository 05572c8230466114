//! Legal references as people type them, over the seed's table of law. The cases are data:
//! `cases/legal-references.toml`.

use chrono::NaiveDate;
use serde::Deserialize;
use vifte::law::{self, Resolution};

use crate::harness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    reference: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    typed: String,
    on: NaiveDate,
    #[serde(default)]
    resolves: Vec<String>,
    translated_from: Option<String>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    none: bool,
    #[serde(default)]
    unsettled: bool,
    #[serde(default)]
    unknown: bool,
    why: String,
}

#[test]
fn typed_references_mean_what_the_cases_say() {
    let catalogue = harness::seed();
    let cases: Cases = harness::cases("legal-references.toml");
    assert!(cases.reference.len() >= 70, "the cases are all there");
    let failures: Vec<String> =
        cases.reference.iter().filter_map(|case| failure(&catalogue.content().law, case)).collect();
    assert!(
        failures.is_empty(),
        "{} of {} cases:\n{}",
        failures.len(),
        cases.reference.len(),
        failures.join("\n")
    );
}

fn failure(law: &law::Law, case: &Case) -> Option<String> {
    let found = law::find(&case.typed);
    let resolutions: Vec<Resolution> =
        found.iter().filter_map(|found| law.resolve(&found.reference, case.on)).collect();
    let complain =
        |what: &str, given: String| Some(format!("«{}» ({}): {what}, given {given}", case.typed, case.why));
    if case.none || case.unknown {
        return if resolutions.is_empty() {
            None
        } else {
            complain("means nothing known", format!("{resolutions:?}"))
        };
    }
    let text = |references: Vec<&law::Reference>| -> Vec<String> {
        references.into_iter().map(ToString::to_string).collect()
    };
    let current = text(resolutions.iter().flat_map(|one| &one.current).collect());
    if current != case.resolves {
        return complain(&format!("means {:?}", case.resolves), format!("{current:?}"));
    }
    if case.unsettled && resolutions.is_empty() {
        return complain("is known, without a successor", "nothing".to_owned());
    }
    let also = text(resolutions.iter().flat_map(|one| &one.also).collect());
    if also != case.also {
        return complain(&format!("also means {:?}", case.also), format!("{also:?}"));
    }
    let repealed = resolutions.iter().find(|one| one.translated() || one.current.is_empty());
    let from = repealed.map(|one| one.typed.to_string());
    if from != case.translated_from {
        return complain(&format!("is translated from {:?}", case.translated_from), format!("{from:?}"));
    }
    None
}
