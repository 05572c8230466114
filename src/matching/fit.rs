//! How well an offer fits, and what it covers.

use std::collections::BTreeSet;

use super::Question;
use super::term::{self, Cover, Term, TermKind, Wanted};
use crate::concept::Scheme;
use crate::index::concepts;
use crate::key::Key;
use crate::law::Reference;
use crate::offer::{Basis, Offer, Variant};

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

impl Fit {
    /// Whether nothing but words of its own text says that it fits.
    pub fn rests_on_words(&self) -> bool {
        self.reasons.iter().all(|reason| matches!(reason, Reason::Word { .. }))
    }
}

/// Points for an offer that was named, or whose paragraph was.
const NAMED_POINTS: u32 = 8;
/// Points for a word in the offer's own text.
const WORD_POINTS: u32 = 8;

/// How well an offer fits; none if it covers nothing and is not open to any worry.
pub fn fit(question: &Question<'_>, offer: &Offer) -> Option<Fit> {
    let mut covered = Vec::new();
    let mut uncovered = Vec::new();
    for term in &question.terms {
        match cover(question, offer, term) {
            Some((reason, worth)) => covered.push((term, reason, worth)),
            // That an offer's text lacks a word says nothing.
            None if term.kind == TermKind::Word => {}
            None => uncovered.push(term.clone()),
        }
    }
    if !suffices(question, offer, &covered) {
        let reasons = vec![Reason::OpenToAny];
        let general = Fit { class: FitClass::Generic, points: 0, reasons, uncovered, unstated: vec![] };
        return offer.is_open_to_any().then_some(general);
    }
    let unstated = unstated_conditions(question, offer);
    let is_sure = covered.iter().all(|(term, reason, _)| is_outright(question, term, reason));
    let is_exact = is_sure && uncovered.is_empty() && unstated.is_empty();
    Some(Fit {
        class: if is_exact { FitClass::Exact } else { FitClass::Partial },
        points: covered.iter().map(|(term, _, worth)| worth * weight(term.kind)).sum(),
        reasons: covered.into_iter().map(|(_, reason, _)| reason).collect(),
        uncovered,
        unstated,
    })
}

/// Whether what is covered makes a fit: a wide form alone does so only where nothing else is asked for, or the
/// offer is for any problem.
fn suffices(question: &Question<'_>, offer: &Offer, covered: &[(&Term, Reason, u32)]) -> bool {
    let is_wide = |term: &Term| term.kind == TermKind::WideForm;
    let asks_for_no_more =
        question.terms.iter().all(|term| matches!(term.kind, TermKind::WideForm | TermKind::Word));
    let by_more = covered.iter().any(|(term, ..)| !is_wide(term));
    let for_any = || !offer.is_open_to_any() && !names_a_problem(question, offer);
    by_more || (!covered.is_empty() && (asks_for_no_more || for_any()))
}

/// Whether a term is covered outright, as an exact fit needs: a word of the offer's text beside it takes
/// nothing from that.
fn is_outright(question: &Question<'_>, term: &Term, reason: &Reason) -> bool {
    let only_words = || question.terms.iter().all(|term| term.kind == TermKind::Word);
    match reason {
        Reason::Concept { cover, .. } => *cover < Cover::MetWith && !term.is_vague(),
        Reason::Word { .. } => !only_words(),
        Reason::Law { .. } | Reason::Named | Reason::OpenToAny => true,
    }
}

/// How much a term counts. The form of help that is asked for counts most, for it is what is asked for; a form so
/// wide that it says little, and a problem so wide, count a third.
fn weight(kind: TermKind) -> u32 {
    match kind {
        TermKind::Form => 4,
        TermKind::Substance | TermKind::Hint | TermKind::Law | TermKind::Offer => 3,
        TermKind::WideForm | TermKind::Umbrella | TermKind::Word => 1,
    }
}

/// Whether an offer says which problems or conditions it is for.
fn names_a_problem(question: &Question<'_>, offer: &Offer) -> bool {
    let vocabulary = &question.catalogue.content().vocabulary;
    let narrow = |key: &Key| vocabulary.concept(key).is_some_and(|concept| !concept.umbrella);
    // To be placed is a condition, and says of no problem.
    let is_problem =
        |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::ProblemArea);
    let condition = |key: &Key| {
        vocabulary.concept(key).is_some_and(|concept| concept.condition)
            && vocabulary.related(key).any(is_problem)
    };
    offer.problem_areas.iter().any(narrow) || offer.target_groups.iter().any(condition)
}

fn cover(question: &Question<'_>, offer: &Offer, term: &Term) -> Option<(Reason, u32)> {
    match &term.wanted {
        Wanted::Concepts(_) => cover_concept(question, term, offer)
            .or_else(|| cover_met_with(question, term, offer))
            .map(|(cover, wanted, named)| (Reason::Concept { wanted, named, cover }, cover.points())),
        Wanted::Law(wanted) => {
            let found = wanted.iter().find_map(|wanted| cover_law(question, offer, wanted));
            found.map(|reason| (reason, NAMED_POINTS))
        }
        Wanted::Offers(slugs) => slugs.contains(&offer.slug).then_some((Reason::Named, NAMED_POINTS)),
        Wanted::Word(word) => {
            let place = question.catalogue.place(&offer.slug)?;
            let has = question.words.get(word).is_some_and(|places| places.contains(&place));
            has.then(|| (Reason::Word { word: word.clone() }, WORD_POINTS))
        }
    }
}

/// The best cover of a term by what the offer names.
fn cover_concept(question: &Question<'_>, term: &Term, offer: &Offer) -> Option<(Cover, Key, Key)> {
    let vocabulary = &question.catalogue.content().vocabulary;
    // «Anbringelse» beside «plejefamilie» says no more than the latter does.
    let said_narrower = |named: &Key| {
        offer.forms.iter().any(|other| other != named && vocabulary.with_broader(other).contains(named))
    };
    let covers = concepts(offer).filter_map(|named| {
        let (cover, wanted) = term.covering.get(named)?;
        let empty = *cover == Cover::Broader && offer.forms.contains(named) && said_narrower(named);
        (!empty).then(|| (*cover, wanted.clone(), named.clone()))
    });
    covers.min()
}

/// A form of help that the problem is met with, by an offer that names no problem.
fn cover_met_with(question: &Question<'_>, term: &Term, offer: &Offer) -> Option<(Cover, Key, Key)> {
    let covers = offer.forms.iter().filter_map(|named| {
        let (cover, wanted) = term.met_with.get(named)?;
        Some((*cover, wanted.clone(), named.clone()))
    });
    covers.min().filter(|_| !names_a_problem(question, offer))
}

/// An offer's paragraph that includes the wanted one, or lies within it, as it is in force on the day.
fn cover_law(question: &Question<'_>, offer: &Offer, wanted: &Reference) -> Option<Reason> {
    let of_variant = |variant: &'_ Variant| {
        let basis = variant.legal_basis;
        variant.legal.iter().map(|named| (*named, basis)).collect::<Vec<_>>()
    };
    let law = &question.catalogue.content().law;
    let covering = offer.variants.iter().flat_map(of_variant).filter(|(named, _)| {
        let in_force = law.in_force(named, question.on);
        in_force.iter().any(|current| wanted.includes(current) || current.includes(wanted))
    });
    // The paragraph itself says more than one that became it.
    let (named, basis) = covering.min_by_key(|(named, _)| named != wanted)?;
    Some(Reason::Law { wanted: *wanted, named, basis })
}

/// Conditions of the person the offer is for, none of which the need states. An offer for several groups is
/// open to each of them, so one stated is enough.
fn unstated_conditions(question: &Question<'_>, offer: &Offer) -> Vec<Key> {
    let vocabulary = &question.catalogue.content().vocabulary;
    let groups: Vec<_> = offer.target_groups.iter().filter_map(|key| vocabulary.concept(key)).collect();
    let conditions: Vec<&Key> =
        groups.iter().filter(|group| group.condition).map(|group| &group.key).collect();
    // A group that is no condition and no umbrella word, beside the conditions, opens the offer to others.
    let open_to_others = groups.iter().any(|group| !group.condition && !group.umbrella);
    let stated = conditions.iter().any(|condition| question.states(condition));
    if stated || open_to_others { Vec::new() } else { conditions.into_iter().cloned().collect() }
}

impl Question<'_> {
    /// Whether the need states a condition: the group itself, one within it, or the problem it lives with.
    /// Naming the offer or its paragraph states that the conditions are known.
    fn states(&self, condition: &Key) -> bool {
        let vocabulary = &self.catalogue.content().vocabulary;
        let covering = term::covering(vocabulary, condition);
        let beside: BTreeSet<Key> =
            vocabulary.related(condition).flat_map(|key| vocabulary.with_narrower(key)).collect();
        self.terms.iter().any(|term| match &term.wanted {
            Wanted::Concepts(keys) => keys.iter().any(|said| {
                beside.contains(said)
                    || matches!(covering.get(said), Some((Cover::Same | Cover::Narrower | Cover::Related, _)))
            }),
            Wanted::Law(_) | Wanted::Offers(_) => true,
            Wanted::Word(_) => false,
        })
    }

    /// The offers that may fit, by place: what the index finds for all terms at once, and those open to any worry.
    pub(super) fn candidates(&self) -> BTreeSet<usize> {
        let of = self.need.municipality;
        let concepts = self.terms.iter().flat_map(|term| term.covering.keys().chain(term.met_with.keys()));
        let references = self.terms.iter().flat_map(|term| self.stating(term));
        let references: BTreeSet<&Reference> = references.collect();
        let mut places = self.catalogue.index().naming(concepts, references.into_iter(), of);
        places.extend(self.words.values().flatten());
        places.extend(self.terms.iter().flat_map(|term| self.named(term)));
        places.extend(self.catalogue.open_to_any());
        places
    }

    /// The references, of all the law knows, that a wanted paragraph includes or lies within on the day.
    fn stating(&self, term: &Term) -> Vec<&Reference> {
        let Wanted::Law(wanted) = &term.wanted else { return Vec::new() };
        let law = &self.catalogue.content().law;
        let meant = law.provisions().map(|provision| &provision.reference).filter(|stated| {
            let in_force = law.in_force(stated, self.on);
            in_force
                .iter()
                .any(|current| wanted.iter().any(|one| one.includes(current) || current.includes(one)))
        });
        meant.collect()
    }

    /// The places of the offers a term names.
    fn named(&self, term: &Term) -> Vec<usize> {
        let Wanted::Offers(slugs) = &term.wanted else { return Vec::new() };
        slugs.iter().filter_map(|slug| self.catalogue.place(slug)).collect()
    }
}
