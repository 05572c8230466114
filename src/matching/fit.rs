//! How well an offer fits, and what it covers.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Question;
use super::term::{Cover, Term, TermKind, Wanted};
use crate::catalogue::profile;
use crate::key::Key;
use crate::law::{Law, Reference};
use crate::offer::Basis;

/// How well an offer fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FitClass {
    /// Covers every term of the need.
    Exact,
    /// Covers one at least.
    Partial,
    /// Covers none, but is open to any worry.
    Generic,
}

/// Why an offer fits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It names a concept that covers a wanted one.
    Concept {
        /// What was wanted.
        wanted: Key,
        /// What the offer names.
        named: Key,
        /// How the one covers the other.
        cover: Cover,
    },
    /// It is given under the paragraph.
    Law {
        /// The paragraph that was wanted, in force on the day.
        wanted: Reference,
        /// The offer's paragraph.
        named: Reference,
        /// Whether a source states that it is the offer's.
        basis: Basis,
    },
    /// It was named.
    Named,
    /// Its own text has the word.
    Word {
        /// The word as typed.
        word: String,
    },
    /// It is open to any worry.
    OpenToAny,
}

/// How well an offer fits a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// The class.
    pub class: FitClass,
    /// Points within the class.
    pub points: u32,
    /// Why it fits.
    pub reasons: Vec<Reason>,
    /// Terms it does not cover.
    pub uncovered: Vec<Term>,
    /// Conditions of the person that the offer is for and the need does not state.
    pub unstated: Vec<Key>,
}

/// How well an offer fits that was weighed to be of this class with so many points, and why.
pub(super) fn fit(question: &Question<'_>, place: usize, class: FitClass, points: u32) -> Fit {
    let mut covered = vec![None; question.terms.len()];
    question.cover(place, &mut covered);
    let terms = || question.terms.iter().enumerate().zip(&covered);
    // That an offer's text lacks a word says nothing.
    let uncovered = terms().filter(|((_, term), by)| by.is_none() && term.kind != TermKind::Word);
    let uncovered = uncovered.map(|((_, term), _)| term.clone()).collect();
    if class == FitClass::Generic {
        return Fit { class, points, reasons: vec![Reason::OpenToAny], uncovered, unstated: Vec::new() };
    }
    let reasons = terms().filter(|(_, by)| by.is_some());
    let reasons = reasons.filter_map(|((at, term), _)| reason(question, place, at, term)).collect();
    let offer = question.offer(place);
    let vocabulary = &question.catalogue.content().vocabulary;
    let unstated = if question.lacks_condition(place) {
        profile::conditions(vocabulary, offer).cloned().collect()
    } else {
        Vec::new()
    };
    Fit { class, points, reasons, uncovered, unstated }
}

/// Why an offer covers a term that it covers.
fn reason(question: &Question<'_>, place: usize, at: usize, term: &Term) -> Option<Reason> {
    match &term.wanted {
        Wanted::Concepts(_) => {
            let concepts = question.catalogue.profiles().concepts.things();
            let mut covering = BTreeSet::new();
            question.each_covering(place, |named, covers| {
                if covers.term == at {
                    covering.insert((covers.cover, &covers.wanted, &concepts[named as usize]));
                }
            });
            let (cover, wanted, named) = covering.pop_first()?;
            Some(Reason::Concept { wanted: wanted.clone(), named: named.clone(), cover })
        }
        Wanted::Law(wanted) => wanted.iter().find_map(|wanted| given_under(question, place, wanted)),
        Wanted::Offers(_) => Some(Reason::Named),
        Wanted::Word(word) => Some(Reason::Word { word: word.clone() }),
    }
}

/// An offer's paragraph that means the wanted one.
fn given_under(question: &Question<'_>, place: usize, wanted: &Reference) -> Option<Reason> {
    let law = &question.catalogue.content().law;
    let ways = question.offer(place).variants.iter();
    let stated = ways.flat_map(|way| way.legal.iter().map(|named| (*named, way.legal_basis)));
    let meant = stated.filter(|(named, _)| is_meant(law, named, wanted, question.on));
    // The paragraph itself says more than one that became it.
    let (named, basis) = meant.min_by_key(|(named, _)| named != wanted)?;
    Some(Reason::Law { wanted: *wanted, named, basis })
}

/// Whether a paragraph includes the wanted one, or lies within it, as it is in force on the day.
pub(super) fn is_meant(law: &Law, named: &Reference, wanted: &Reference, on: NaiveDate) -> bool {
    law.in_force(named, on).iter().any(|current| wanted.includes(current) || current.includes(wanted))
}
