//! How much of a need each offer covers, told from its profile alone.
//!
//! Every offer of the asked range is weighed; only those that may be given are looked at closer.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::Question;
use super::fit::{self, FitClass};
use super::term::{Cover, Term, TermKind, Wanted};
use crate::catalogue::Catalogue;
use crate::catalogue::profile::{Named, Part, Profile};
use crate::danish;
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;
use crate::offer::Breadth;

/// How an offer covers a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Covered {
    /// It names a concept that covers it so.
    Concept(Cover),
    /// It is given under the paragraph.
    Law,
    /// It was named.
    Named,
    /// Its own text has the word.
    Word,
}

impl Covered {
    /// Fit points: as many for an offer that was named, or has the paragraph or the word, as for the concept itself.
    fn points(self) -> u32 {
        match self {
            Self::Concept(cover) => cover.points(),
            Self::Law | Self::Named | Self::Word => Cover::Same.points(),
        }
    }
}

/// How well an offer fits, without the reasons; the derived order is best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Weighed {
    /// The class.
    pub class: FitClass,
    /// Points within the class.
    pub points: Reverse<u32>,
    /// The offer's place.
    pub place: usize,
    /// Whether nothing but words of its own text, and what words only point to, says that it fits.
    pub rests_on_words: bool,
    /// Whether the need asks for a placement that it does not cover.
    pub lacks_placement: bool,
}

/// A term that a concept covers.
#[derive(Debug)]
pub(super) struct Covers {
    /// The term's place.
    pub term: usize,
    /// How.
    pub cover: Cover,
    /// Which of the wanted concepts.
    pub wanted: Key,
}

impl Covers {
    /// Whether it does so for an offer to which the concept is this.
    fn holds(&self, offer: &Profile, part: Part) -> bool {
        match self.cover {
            Cover::Same | Cover::Narrower | Cover::Related => true,
            Cover::Broader => part != Part::FormSaidNarrower,
            Cover::MetWith | Cover::MetWithBroadly => {
                matches!(part, Part::Form | Part::FormSaidNarrower) && !offer.names_a_problem
            }
        }
    }
}

/// What offers are weighed against: all that covers a term of the need.
#[derive(Debug, Default)]
pub(super) struct Scales {
    /// What each concept covers, by its number.
    by_concept: Vec<Vec<Covers>>,
    /// The terms that each reference covers, by its number; empty if no term is a paragraph.
    by_reference: Vec<Vec<usize>>,
    /// Terms that an offer covers by its name or by its words, and whether it does, by its place.
    by_place: Vec<(usize, Covered, Vec<bool>)>,
    /// Whether the need states a concept's condition, by its number.
    stated: Vec<bool>,
    /// The terms that ask for a placement.
    placements: Vec<usize>,
}

impl Scales {
    /// The scales for these terms.
    pub fn new(catalogue: &Catalogue, terms: &[Term], of: Option<MunicipalityCode>, on: NaiveDate) -> Self {
        let vocabulary = &catalogue.content().vocabulary;
        let mut scales = Self {
            by_concept: catalogue.profiles().concepts.things().iter().map(|_| Vec::new()).collect(),
            by_reference: Vec::new(),
            by_place: Vec::new(),
            stated: stated(catalogue, terms),
            placements: (0..terms.len()).filter(|at| terms[*at].asks_for_placement(vocabulary)).collect(),
        };
        for (place, term) in terms.iter().enumerate() {
            match &term.wanted {
                Wanted::Concepts(_) => scales.add_concepts(catalogue, place, term),
                Wanted::Law(wanted) => scales.add_law(catalogue, place, wanted, on),
                Wanted::Offers(slugs) => {
                    let places = slugs.iter().filter_map(|slug| catalogue.place(slug)).collect();
                    scales.add_places(catalogue, place, Covered::Named, places);
                }
                Wanted::Word(word) => {
                    let stem = danish::stem(&danish::fold(word));
                    let places = catalogue.index().with_word(&stem, of);
                    scales.add_places(catalogue, place, Covered::Word, places);
                }
            }
        }
        scales
    }

    /// Whether the need asks for a placement.
    pub fn ask_for_placement(&self) -> bool {
        !self.placements.is_empty()
    }

    fn add_concepts(&mut self, catalogue: &Catalogue, place: usize, term: &Term) {
        let vocabulary = &catalogue.content().vocabulary;
        for (named, (cover, wanted)) in term.covering(vocabulary).into_iter().chain(term.met_with(vocabulary))
        {
            if let Some(number) = catalogue.profiles().concepts.find(&named) {
                self.by_concept[number as usize].push(Covers { term: place, cover, wanted });
            }
        }
    }

    fn add_law(&mut self, catalogue: &Catalogue, place: usize, wanted: &[Reference], on: NaiveDate) {
        let law = &catalogue.content().law;
        let references = catalogue.profiles().references.things();
        self.by_reference.resize_with(references.len(), Vec::new);
        for (named, covered) in references.iter().zip(&mut self.by_reference) {
            if wanted.iter().any(|wanted| fit::is_meant(law, named, wanted, on)) {
                covered.push(place);
            }
        }
    }

    fn add_places(&mut self, catalogue: &Catalogue, term: usize, covered: Covered, places: Vec<usize>) {
        let mut there = vec![false; catalogue.offers().len()];
        places.into_iter().for_each(|place| there[place] = true);
        self.by_place.push((term, covered, there));
    }
}

/// Whether the terms state a concept's condition, by its number: the group itself, one within it, or the problem it
/// lives with. Naming the offer or its paragraph states that the conditions are known.
fn stated(catalogue: &Catalogue, terms: &[Term]) -> Vec<bool> {
    let known = terms.iter().any(|term| matches!(term.wanted, Wanted::Law(_) | Wanted::Offers(_)));
    let concepts = &catalogue.profiles().concepts;
    let mut stated = vec![known; concepts.things().len()];
    let vocabulary = &catalogue.content().vocabulary;
    for key in terms.iter().flat_map(Term::concepts) {
        for above in vocabulary.with_broader(key) {
            for number in vocabulary.related(&above).chain([&above]).filter_map(|key| concepts.find(key)) {
                stated[number as usize] = true;
            }
        }
    }
    stated
}

impl Question<'_> {
    /// How well each offer of the asked range fits, best first; those that cover nothing and are not open to any
    /// worry are left out.
    pub(super) fn weighed(&self) -> Vec<Weighed> {
        let mut covered = vec![None; self.terms.len()];
        let weighed = self.places().filter_map(|place| self.weigh(place, &mut covered));
        let mut weighed: Vec<Weighed> = weighed.collect();
        weighed.sort_unstable();
        weighed
    }

    fn weigh(&self, place: usize, covered: &mut [Option<Covered>]) -> Option<Weighed> {
        self.cover(place, covered);
        let open_to_any = self.profile(place).breadth == Breadth::General;
        if !open_to_any && covered.iter().all(Option::is_none) {
            return None;
        }
        let found = || self.terms.iter().zip(covered.iter()).filter_map(|(term, by)| Some((term, (*by)?)));
        let lacks_placement = self.scales.placements.iter().any(|term| covered[*term].is_none());
        if !self.suffices(place, found()) {
            let general = Weighed {
                class: FitClass::Generic,
                points: Reverse(0),
                place,
                rests_on_words: false,
                lacks_placement,
            };
            return open_to_any.then_some(general);
        }
        let is_sure = found().all(|(term, covered)| self.is_outright(term, covered));
        // That an offer's text lacks a word says nothing.
        let lacks = |(term, by): (&Term, &Option<Covered>)| by.is_none() && term.kind != TermKind::Word;
        let is_whole = !self.terms.iter().zip(covered.iter()).any(lacks);
        let is_exact = is_sure && is_whole && !self.lacks_condition(place);
        Some(Weighed {
            class: if is_exact { FitClass::Exact } else { FitClass::Partial },
            points: Reverse(found().map(|(term, covered)| covered.points() * weight(term.kind)).sum()),
            place,
            rests_on_words: found()
                .all(|(term, covered)| covered == Covered::Word || term.kind == TermKind::Hint),
            lacks_placement,
        })
    }

    /// How an offer covers each of the terms, the best way it does.
    pub(super) fn cover(&self, place: usize, covered: &mut [Option<Covered>]) {
        covered.fill(None);
        self.each_covering(place, |_, covers| {
            let best = covered[covers.term].get_or_insert(Covered::Concept(covers.cover));
            *best = (*best).min(Covered::Concept(covers.cover));
        });
        if !self.scales.by_reference.is_empty() {
            let references = self.catalogue.profiles().references_of(place).iter();
            for term in references.flat_map(|number| &self.scales.by_reference[*number as usize]) {
                covered[*term] = Some(Covered::Law);
            }
        }
        for (term, by, there) in &self.scales.by_place {
            if there[place] {
                covered[*term] = Some(*by);
            }
        }
    }

    /// Shows each concept of an offer, by number, with each term it covers.
    pub(super) fn each_covering<'q>(&'q self, place: usize, mut show: impl FnMut(u32, &'q Covers)) {
        for named in self.catalogue.profiles().named_by(place) {
            for covers in &self.scales.by_concept[named.concept as usize] {
                if covers.holds(self.profile(place), named.part) {
                    show(named.concept, covers);
                }
            }
        }
    }

    /// Whether an offer is for people with a condition, and the need states none of those it names. An offer for
    /// several groups is open to each of them, so one stated is enough.
    pub(super) fn lacks_condition(&self, place: usize) -> bool {
        let mut named = self.catalogue.profiles().named_by(place).iter();
        let is_stated =
            |named: &Named| named.part == Part::Condition && self.scales.stated[named.concept as usize];
        self.profile(place).needs_a_condition && !named.any(is_stated)
    }

    /// Whether what is covered makes a fit: a wide form alone does so only where nothing else is asked for, or the
    /// offer is for any problem.
    fn suffices<'t>(&self, place: usize, mut found: impl Iterator<Item = (&'t Term, Covered)>) -> bool {
        let Some((first, _)) = found.next() else { return false };
        let is_more = |term: &Term| term.kind != TermKind::WideForm;
        let profile = self.profile(place);
        let asks_for_no_more =
            || self.terms.iter().all(|term| matches!(term.kind, TermKind::WideForm | TermKind::Word));
        is_more(first)
            || found.any(|(term, _)| is_more(term))
            || (profile.breadth == Breadth::Specific && !profile.names_a_problem)
            || asks_for_no_more()
    }

    /// Whether a term is covered outright, as an exact fit needs: a word of the offer's text beside it takes
    /// nothing from that.
    fn is_outright(&self, term: &Term, covered: Covered) -> bool {
        match covered {
            Covered::Concept(cover) => cover < Cover::MetWith && !term.is_vague(),
            Covered::Word => self.terms.iter().any(|term| term.kind != TermKind::Word),
            Covered::Law | Covered::Named => true,
        }
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
