//! The step of a row: as stated, else inferred from paragraph and form, and marked so.

use std::collections::BTreeSet;

use crate::key::Key;
use crate::law::{Law, Reference};
use crate::offer::Basis;
use crate::problem::{Problem, ProblemCode};
use crate::staircase::{Staircase, Step};

/// The steps of one way an offer is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    /// The steps' keys; none if nothing tells.
    pub keys: Option<Vec<String>>,
    /// Whether it is stated or inferred.
    pub basis: Option<Basis>,
    /// By what rule, if it is inferred.
    pub reason: Option<String>,
}

impl Steps {
    const UNKNOWN: Self = Self { keys: None, basis: None, reason: None };

    /// What a variant with these steps is called.
    pub fn name(&self) -> String {
        self.keys.as_ref().map_or_else(|| "standard".to_owned(), |keys| keys.join("-"))
    }
}

/// Forms of help that belong to one national step, by its rank (domain facts 1.2: on steps 4–6 the kind of place
/// decides, and a stay for the whole family is home-based).
const FORMS: &[(&str, u8)] = &[
    ("netvaerkspleje", 4),
    ("plejefamilie", 5),
    ("kommunal-plejefamilie", 5),
    ("almen-plejefamilie", 5),
    ("forstaerket-plejefamilie", 5),
    ("specialiseret-plejefamilie", 5),
    ("boerne-og-ungehjem", 6),
    ("doegninstitution", 6),
    ("opholdssted", 6),
    ("delvis-lukket-institution", 6),
    ("sikret-institution", 6),
    ("familieanbringelse", 3),
    ("familiebehandling", 3),
    ("intensiv-hjemmebaseret", 3),
    ("praktisk-stoette-i-hjemmet", 3),
    ("aaben-anonym-raadgivning", 2),
];

/// What a table says of how sure a step is.
pub fn basis(word: Option<&str>) -> Basis {
    let inferred =
        |word: &str| ["inferred", "udledt", "skøn", "skønnet"].contains(&word.to_lowercase().as_str());
    if word.is_some_and(inferred) { Basis::Inferred } else { Basis::Stated }
}

/// The steps a cell states: «3», «trin 3», «3-4», «3; 4». Each is a way of its own to give the offer.
///
/// # Errors
/// If there is a number that is no step, or none at all.
pub fn stated(text: &str, staircase: &Staircase, basis: Basis) -> Result<Vec<Steps>, Problem> {
    let numbers: Vec<u8> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    let is_span = numbers.len() == 2 && text.contains(['-', '–']);
    let ranks: BTreeSet<u8> = match numbers.as_slice() {
        [first, last] if is_span => (*first..=*last).collect(),
        several => several.iter().copied().collect(),
    };
    let steps: Option<Vec<&Step>> = ranks.iter().map(|rank| national(staircase, *rank)).collect();
    let reason = (basis == Basis::Inferred).then(|| "Tabellen siger, at trinnet er skønnet.".to_owned());
    let one = |step: &Step| Steps {
        keys: Some(vec![step.key.to_string()]),
        basis: Some(basis),
        reason: reason.clone(),
    };
    match steps {
        Some(steps) if !steps.is_empty() => Ok(steps.into_iter().map(one).collect()),
        _ => {
            let message = "Skriv trinnet på den nationale indsatstrappe som et tal fra 1 til 6, eller 3-4.";
            Err(Problem::new("", ProblemCode::OutOfRange, message))
        }
    }
}

/// The step the paragraphs leave, else the one the form belongs to; unknown if several are possible.
pub fn inferred(legal: &[Reference], forms: &BTreeSet<Key>, staircase: &Staircase, law: &Law) -> Steps {
    let by_law: BTreeSet<&Key> =
        legal.iter().filter_map(|place| law.provision(place)).flat_map(|known| &known.steps).collect();
    let by_form: BTreeSet<u8> = forms
        .iter()
        .filter_map(|form| FORMS.iter().find(|(key, _)| *key == form.as_str()))
        .map(|(_, rank)| *rank)
        .collect();
    let law_step = match by_law.iter().collect::<Vec<_>>().as_slice() {
        [only] => staircase.step(only),
        _ => None,
    };
    let form_step = match by_form.iter().collect::<Vec<_>>().as_slice() {
        [only] => national(staircase, **only),
        _ => None,
    };
    let (step, reason) = match (law_step, form_step) {
        (Some(step), _) => (step, "Udledt af lovgrundlaget (domænefakta 1.2)."),
        (None, Some(step)) => (step, "Udledt af hjælpeformen (domænefakta 1.2)."),
        (None, None) => return Steps::UNKNOWN,
    };
    Steps {
        keys: Some(vec![step.key.to_string()]),
        basis: Some(Basis::Inferred),
        reason: Some(reason.to_owned()),
    }
}

/// The municipality's lowest step that stands for a national one.
fn national(staircase: &Staircase, rank: u8) -> Option<&Step> {
    staircase.steps().iter().find(|step| step.national.iter().any(|national| national.rank() == rank))
}
