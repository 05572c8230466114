//! The step of a row: as stated, else inferred from paragraph and form, and marked so.

use std::collections::BTreeSet;

use super::date;
use crate::concept::PLACEMENT_FORM;
use crate::content::Content;
use crate::danish;
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

/// The national steps of placements, by rank.
const PLACEMENTS: std::ops::RangeInclusive<u8> = 4..=6;

/// What a table says of how sure a step is.
pub fn basis(word: Option<&str>) -> Basis {
    let inferred =
        |word: &str| ["inferred", "udledt", "skøn", "skønnet"].contains(&word.to_lowercase().as_str());
    if word.is_some_and(inferred) { Basis::Inferred } else { Basis::Stated }
}

/// The steps a cell states: «3», «trin 3», «3-4», «3; 4», «3 (Hjemmebaseret)». Each is a way of its own to give the
/// offer.
///
/// # Errors
/// If there is a number that is no step, or none at all; «2,5» is no step, and not two.
pub fn stated(text: &str, staircase: &Staircase, basis: Basis) -> Result<Vec<Steps>, Problem> {
    let steps: Option<Vec<&Step>> = ranks(text)
        .map(|ranks| ranks.iter().map(|rank| national(staircase, *rank)).collect())
        .unwrap_or_default();
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

/// The ranks a text names; none if a number in it is not a whole one, or a month makes it a date: spreadsheets
/// turn «3-4» into «03-apr».
fn ranks(text: &str) -> Option<BTreeSet<u8>> {
    let folded = danish::fold(text.trim());
    let is_date = danish::words(&folded).iter().any(|word| date::month(&word.folded).is_some());
    if is_date || folded.starts_with('-') {
        return None;
    }
    let between = |sign: char| !(sign.is_alphanumeric() || matches!(sign, ',' | '.'));
    let parts = folded.split(between).map(|part| part.trim_start_matches("trin").trim_matches([',', '.']));
    let numbers: Option<Vec<u8>> =
        parts.filter(|part| part.contains(|sign: char| sign.is_ascii_digit())).map(whole).collect();
    match numbers?.as_slice() {
        [first, last] if folded.contains(['-', '–']) => Some((*first..=*last).collect()),
        several => Some(several.iter().copied().collect()),
    }
}

/// A whole number: «3», and «3,0» as a spreadsheet may show it.
fn whole(part: &str) -> Option<u8> {
    let (number, fraction) = part.split_once([',', '.']).unwrap_or((part, "0"));
    number.parse().ok().filter(|_| !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0'))
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
        (Some(step), _) => (step, "Udledt af lovgrundlaget."),
        (None, Some(step)) => (step, "Udledt af hjælpeformen."),
        (None, None) => return Steps::UNKNOWN,
    };
    Steps {
        keys: Some(vec![step.key.to_string()]),
        basis: Some(Basis::Inferred),
        reason: Some(reason.to_owned()),
    }
}

/// The step with a key, as a record has it.
pub fn with_key<'a>(staircase: &'a Staircase, key: &str) -> Option<&'a Step> {
    staircase.steps().iter().find(|step| step.key.as_str() == key)
}

/// The municipality's lowest step that stands for a national one.
pub fn national(staircase: &Staircase, rank: u8) -> Option<&Step> {
    staircase.steps().iter().find(|step| step.national.iter().any(|national| national.rank() == rank))
}

/// The place away from home that a row names, and what in the row does not fit it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// No step it states is one of the form's.
    Step(Key),
    /// No paragraph it states can be used for the form.
    Law(Key),
}

/// What does not fit the placements among the forms of a row. A form of help that is given at home may lie on
/// several steps; the place a child moves to has its own.
pub fn misfits(
    forms: &BTreeSet<Key>,
    steps: &[Steps],
    legal: &[Reference],
    staircase: &Staircase,
    content: &Content,
) -> Vec<Misfit> {
    let stated = steps.iter().filter(|steps| steps.basis == Some(Basis::Stated));
    let stated = stated.filter_map(|steps| steps.keys.as_ref()).flatten();
    let stated: Vec<&Step> = stated.filter_map(|key| with_key(staircase, key)).collect();
    let of_law = legal.iter().filter_map(|place| content.law.provision(place));
    let by_law: Vec<&Key> = of_law.flat_map(|provision| &provision.steps).collect();
    let nationally = content.staircases.get(Staircase::NATIONAL);
    let by_law: Vec<&Step> =
        by_law.into_iter().filter_map(|key| nationally.and_then(|staircase| staircase.step(key))).collect();
    let fits_none = |steps: &[&Step], form: &Key| {
        let fits = |step: &&Step| step.national.iter().any(|national| is_of(form, national.rank()));
        !steps.is_empty() && !steps.iter().any(fits)
    };
    let mut misfits = Vec::new();
    for form in forms.iter().filter(|form| content.vocabulary.is_within(form, PLACEMENT_FORM)) {
        misfits.extend(fits_none(&stated, form).then(|| Misfit::Step(form.clone())));
        misfits.extend(fits_none(&by_law, form).then(|| Misfit::Law(form.clone())));
    }
    misfits
}

/// Whether a placement may lie on a national step: its own, or any step of placements if it has none.
fn is_of(form: &Key, rank: u8) -> bool {
    let own = FORMS.iter().find(|(key, _)| *key == form.as_str());
    own.map_or(PLACEMENTS.contains(&rank), |(_, own)| *own == rank)
}

#[cfg(test)]
mod tests {
    //! A cell states whole steps, and a number that is none makes it unreadable.

    use std::collections::BTreeSet;

    use super::ranks;

    #[test]
    fn steps_are_read_as_people_write_them() {
        for (typed, read) in [
            ("3", Some(vec![3])),
            ("Trin 3", Some(vec![3])),
            ("trin3", Some(vec![3])),
            ("3 (Hjemmebaseret)", Some(vec![3])),
            ("3,0", Some(vec![3])),
            ("3-5", Some(vec![3, 4, 5])),
            ("3; 4", Some(vec![3, 4])),
            ("3 og 4.", Some(vec![3, 4])),
            ("2, 3", Some(vec![2, 3])),
            ("2,5", None),
            ("2.5", None),
            ("-1", None),
            ("2015", None),
            ("03-apr", None),
            ("højt", Some(vec![])),
        ] {
            assert_eq!(ranks(typed), read.map(BTreeSet::from_iter), "{typed}");
        }
    }
}
