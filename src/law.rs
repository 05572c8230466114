//! Legal references: what people type, what it means on a date, and what a decision under it requires.
//!
//! Barnets Lov (BL) took over from Serviceloven (SEL) on 1 January 2024 and renumbered the list of measures:
//! SEL § 52, stk. 3, nr. 3 became BL § 32, stk. 1, nr. 5. A reference is therefore translated through the
//! table of successors, never by equal numbers, and an answer says that it was translated. The table is for
//! labelling and routing; it is not legal advice.

mod chapter;
mod timeline;
mod typed;

pub use chapter::Chapter;
pub use timeline::{Outcome, Stage, TimelineInput};
pub use typed::{Found, LONGEST_TYPED, TypedReference, find};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;

use crate::key::Key;
use crate::period::Period;
use crate::problem::{Problem, ProblemCode};

/// The acts a reference may point into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// *Barnets Lov*, from 2024.
    BarnetsLov,
    /// *Serviceloven*, whose children's chapters ended with 2023.
    Serviceloven,
    /// *Sundhedsloven*.
    Sundhedsloven,
}

impl Act {
    /// All acts.
    pub const ALL: [Self; 3] = [Self::BarnetsLov, Self::Serviceloven, Self::Sundhedsloven];

    /// The abbreviation staff use: BL, SEL, SUL.
    pub fn abbreviation(self) -> &'static str {
        match self {
            Self::BarnetsLov => "BL",
            Self::Serviceloven => "SEL",
            Self::Sundhedsloven => "SUL",
        }
    }
}

/// A place in an act: paragraph, letter, *stykke* and *nummer*. Written `SEL § 52 a, stk. 1, nr. 1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The act.
    pub act: Act,
    /// The paragraph's number.
    pub paragraph: u16,
    /// The paragraph's letter, `a` in § 52 a.
    pub letter: Option<char>,
    /// The *stykke*.
    pub stk: Option<u8>,
    /// The *nummer*.
    pub nr: Option<u8>,
}

impl Reference {
    /// Reads the written form `BL § 32, stk. 1, nr. 5`.
    ///
    /// # Errors
    /// If the text is not exactly one reference with its act.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let malformed = || {
            Problem::new(
                "",
                ProblemCode::Malformed,
                "Skriv paragraffen som «BL § 32, stk. 1, nr. 5» (BL, SEL eller SUL).",
            )
        };
        let mut found = find(text).into_iter();
        let (Some(only), None) = (found.next(), found.next()) else { return Err(malformed()) };
        let act = only.reference.act.ok_or_else(malformed)?;
        let whole = text[..only.start].trim().is_empty() && text[only.end..].trim().is_empty();
        if whole { Ok(only.reference.in_act(act)) } else { Err(malformed()) }
    }

    /// Whether this place includes the other: § 32 includes § 32, stk. 1, nr. 5, and itself.
    pub fn includes(&self, other: &Self) -> bool {
        let same_paragraph =
            (self.act, self.paragraph, self.letter) == (other.act, other.paragraph, other.letter);
        same_paragraph
            && (self.stk.is_none() || self.stk == other.stk)
            && (self.nr.is_none() || self.nr == other.nr)
    }

    /// The next wider place: nr. → stk. → paragraph.
    pub fn wider(&self) -> Option<Self> {
        match (self.stk, self.nr) {
            (_, Some(_)) => Some(Self { nr: None, ..*self }),
            (Some(_), None) => Some(Self { stk: None, ..*self }),
            (None, None) => None,
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { act, paragraph, letter, stk, nr } = *self;
        TypedReference { act: Some(act), paragraph, letter, stk, nr, marked: true }.fmt(out)
    }
}

/// How sure we are of a fact: A read in a law text or at an authority, B in a secondary source, C inferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in a law text, an authority's page or a published code system.
    A,
    /// Read in a secondary or older source.
    B,
    /// Inferred: shown as unverified.
    C,
}

/// What a decision under a paragraph requires before it can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Requirement {
    /// The child's own view (*barnets perspektiv*).
    ChildView,
    /// From 10 years the child is a party to the case (BL § 3).
    PartyRightsFrom10,
    /// Consent of the holder of custody.
    CustodyConsent,
    /// Consent of the young person from 15 years (BL § 46).
    YouthConsentFrom15,
    /// From 18 years the consent is the young person's own.
    YoungAdultConsent,
    /// A limited or a full examination (*afdækning* or *børnefaglig undersøgelse*, BL §§ 19–20).
    ScreeningOrExamination,
    /// A full examination (*børnefaglig undersøgelse*, BL § 20).
    Examination,
}

/// Who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecidingBody {
    /// The municipality, by its own delegation.
    Municipality,
    /// The children's committee (*børne- og ungeudvalget*).
    ChildrenCommittee,
    /// The youth crime board (*ungdomskriminalitetsnævnet*).
    YouthCrimeBoard,
}

/// What the table knows of one place in the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// The place.
    pub reference: Reference,
    /// What it is about, in Danish.
    pub title: String,
    /// When it is in force.
    pub valid: Period,
    /// What took over; none if it is in force, or if the successor is not settled.
    pub successors: Vec<Reference>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The national steps it may be used on; several if the case or the kind of place decides.
    pub steps: Vec<Key>,
    /// The ages it applies to, whole years from and to; none if the provision sets none.
    pub person_ages: Option<(u8, u8)>,
    /// What a decision requires.
    pub requires: Vec<Requirement>,
    /// Who decides, if the law says.
    pub decided_by: Option<DecidingBody>,
    /// A trap or an open question.
    pub note: Option<String>,
    /// Where it is stated.
    pub sources: Vec<Key>,
}

/// The table of law.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Law {
    provisions: BTreeMap<Reference, Provision>,
}

/// What a typed reference means on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The place that was meant, as the table has it.
    pub typed: Reference,
    /// What is in force on the date; empty if nothing settled took over.
    pub current: Vec<Reference>,
    /// The same number in another act, which may have been meant.
    pub also: Vec<Reference>,
}

impl Resolution {
    /// What counts on the date: what is in force, or what was meant if nothing settled took over.
    pub fn counts(&self) -> Vec<Reference> {
        if self.current.is_empty() { vec![self.typed] } else { self.current.clone() }
    }

    /// Whether what is in force stands in another act than what was typed.
    pub fn translated(&self) -> bool {
        self.current.iter().any(|current| current.act != self.typed.act)
    }

    /// Whether what is in force stands under another number than what was typed: by its own number nobody finds it.
    pub fn renumbered(&self) -> bool {
        let number = |place: &Reference| (place.paragraph, place.letter, place.stk, place.nr);
        self.current.iter().any(|current| number(current) != number(&self.typed))
    }
}

impl Law {
    /// The table of these provisions.
    pub fn new(provisions: impl IntoIterator<Item = Provision>) -> Self {
        Self {
            provisions: provisions.into_iter().map(|provision| (provision.reference, provision)).collect(),
        }
    }

    /// All provisions, by act and number.
    pub fn provisions(&self) -> impl Iterator<Item = &Provision> {
        self.provisions.values()
    }

    /// What the table knows of this place, or of the nearest wider one.
    pub fn provision(&self, reference: &Reference) -> Option<&Provision> {
        let mut place = Some(*reference);
        while let Some(reference) = place {
            if let Some(known) = self.provisions.get(&reference) {
                return Some(known);
            }
            place = reference.wider();
        }
        None
    }

    /// What the table knows of this place itself.
    pub fn exactly(&self, reference: &Reference) -> Option<&Provision> {
        self.provisions.get(reference)
    }

    /// What is in force on a date in place of this reference: itself, its successors, or nothing settled.
    /// A reference the table does not know stands for itself.
    pub fn in_force(&self, reference: &Reference, on: NaiveDate) -> Vec<Reference> {
        let Some(known) = self.provision(reference) else { return vec![*reference] };
        if known.valid.contains(on) {
            return vec![*reference];
        }
        let ended = known.valid.to().is_some_and(|last| last < on);
        if ended { self.successors(known, reference) } else { self.predecessors(reference) }
    }

    /// What took over from a place: as stated for it, else from all that lies within it.
    fn successors(&self, known: &Provision, place: &Reference) -> Vec<Reference> {
        if !known.successors.is_empty() {
            return known.successors.clone();
        }
        let within = self.provisions.values().filter(|inner| place.includes(&inner.reference));
        let all: BTreeSet<Reference> = within.flat_map(|inner| inner.successors.iter().copied()).collect();
        all.into_iter().collect()
    }

    fn predecessors(&self, place: &Reference) -> Vec<Reference> {
        let before = self.provisions.values().filter(|old| old.successors.contains(place));
        let all: Vec<Reference> = before.map(|old| old.reference).collect();
        // «§ 52» has the successors of all that lies within it; what lies within says more.
        let says_less = |wide: &Reference| all.iter().any(|inner| inner != wide && wide.includes(inner));
        all.iter().filter(|old| !says_less(old)).copied().collect()
    }

    /// What a typed reference means on a date. An act that was typed is believed; without one, the act that
    /// has the place and is in force on the date comes first. A place the table does not have is not guessed
    /// from its neighbours.
    pub fn resolve(&self, typed: &TypedReference, on: NaiveDate) -> Option<Resolution> {
        let acts = Act::ALL.into_iter().filter(|act| typed.act.is_none_or(|named| named == *act));
        let mut candidates: Vec<Reference> =
            acts.filter_map(|act| self.written_as(typed.in_act(act))).collect();
        // A stable sort: among those in force, and among those not, the newer act comes first.
        candidates.sort_by_key(|place| !self.provision(place).is_some_and(|known| known.valid.contains(on)));
        let (first, others) = candidates.split_first()?;
        // A law that had not begun on the day cannot have been meant.
        let begun = |place: &&Reference| {
            let known = self.provision(place);
            known.is_none_or(|known| known.valid.from().is_none_or(|begins| begins <= on))
        };
        let also = others.iter().filter(begun).copied().collect();
        Some(Resolution { typed: *first, current: self.in_force(first, on), also })
    }

    /// The place as the table writes it. A paragraph with one *stykke* is written with or without «stk. 1».
    fn written_as(&self, place: Reference) -> Option<Reference> {
        let other = match (place.stk, place.nr) {
            (None, Some(_)) => Reference { stk: Some(1), ..place },
            (Some(1), Some(_)) => Reference { stk: None, ..place },
            _ => place,
        };
        let written = [place, other].into_iter().find(|place| self.provisions.contains_key(place));
        written.or_else(|| [place, other].into_iter().find(|place| self.has(place)))
    }

    /// Whether the table has this place or something within it.
    fn has(&self, place: &Reference) -> bool {
        self.provisions.keys().any(|known| place.includes(known))
    }
}

#[cfg(test)]
mod tests;
