//! What offers are weighed against, and how well one fits, told from what it covers and its profile.

use chrono::NaiveDate;

use super::Question;
use super::fit::{self, FitClass};
use super::tally::Tally;
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
    pub fn points(self) -> u32 {
        match self {
            Self::Concept(cover) => cover.points(),
            Self::Law | Self::Named | Self::Word => Cover::Same.points(),
        }
    }
}

/// How well an offer fits, without the reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weighed {
    /// The class.
    pub class: FitClass,
    /// Points within the class.
    pub points: u32,
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
            Cover::MetWith | Cover::MetWithBroadly => part.is_form() && !offer.names_a_problem,
        }
    }
}

/// What offers are weighed against: all that covers a term of the need.
#[derive(Debug, Default)]
pub(super) struct Scales {
    /// What each concept covers, by its number.
    pub by_concept: Vec<Vec<Covers>>,
    /// The terms that each reference covers, by its number; empty if no term is a paragraph.
    pub by_reference: Vec<Vec<usize>>,
    /// Terms that offers of the asked range cover by their names or by their words, and the places of those that do.
    pub by_place: Vec<(usize, Covered, Vec<u32>)>,
    /// Whether the need states a concept's condition, by its number.
    stated: Vec<bool>,
    /// The terms that ask for a placement.
    pub placements: Vec<usize>,
    /// How many terms are no words to be looked for in the offers' own text.
    beside_words: usize,
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
            beside_words: terms.iter().filter(|term| term.kind != TermKind::Word).count(),
        };
        for (place, term) in terms.iter().enumerate() {
            match &term.wanted {
                Wanted::Concepts(_) => scales.add_concepts(catalogue, place, term),
                Wanted::Law(wanted) => scales.add_law(catalogue, place, wanted, on),
                Wanted::Offers(slugs) => {
                    let named = slugs.iter().filter_map(|slug| catalogue.place(slug));
                    let mut places: Vec<u32> = named.collect();
                    places.sort_unstable();
                    scales.by_place.push((place, Covered::Named, places));
                }
                Wanted::Word(word) => {
                    let stem = danish::stem(&danish::fold(word));
                    let places = catalogue.index().with_word(&stem, of);
                    scales.by_place.push((place, Covered::Word, places));
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
    /// How well an offer fits that covers this much; none if it covers too little and is not open to any worry, or
    /// is not known on the day.
    pub(super) fn weigh(&self, tally: &Tally) -> Option<Weighed> {
        let place = tally.place as usize;
        if !self.is_known(place) {
            return None;
        }
        let class = match self.class_at_best(tally)? {
            FitClass::Exact if self.lacks_condition(place) => FitClass::Partial,
            class => class,
        };
        let is_generic = class == FitClass::Generic;
        Some(Weighed {
            class,
            points: if is_generic { 0 } else { tally.points },
            place,
            rests_on_words: !is_generic && !tally.is_said,
            lacks_placement: usize::from(tally.placements) < self.scales.placements.len(),
        })
    }

    /// The class of an offer that covers this much, if the need states its condition; none if it covers too little
    /// and is not open to any worry.
    pub(super) fn class_at_best(&self, tally: &Tally) -> Option<FitClass> {
        if !self.suffices(tally) {
            let open_to_any = self.profile(tally.place as usize).breadth == Breadth::General;
            return open_to_any.then_some(FitClass::Generic);
        }
        // That an offer's text lacks a word says nothing.
        let is_whole = usize::from(tally.terms) == self.scales.beside_words;
        Some(if is_whole && !tally.is_vague { FitClass::Exact } else { FitClass::Partial })
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
        for (term, by, places) in &self.scales.by_place {
            if places.binary_search_by(|there| (*there as usize).cmp(&place)).is_ok() {
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
    fn suffices(&self, tally: &Tally) -> bool {
        let is_for_any = || {
            let profile = self.profile(tally.place as usize);
            profile.breadth == Breadth::Specific && !profile.names_a_problem
        };
        let asks_for_no_more =
            || self.terms.iter().all(|term| matches!(term.kind, TermKind::WideForm | TermKind::Word));
        tally.points > 0 && (tally.is_more_than_wide || is_for_any() || asks_for_no_more())
    }

    /// Whether a term is covered outright, as an exact fit needs: a word of the offer's text beside it takes
    /// nothing from that.
    pub(super) fn is_outright(&self, term: &Term, covered: Covered) -> bool {
        match covered {
            Covered::Concept(cover) => cover < Cover::MetWith && !term.is_vague(),
            Covered::Word => self.terms.iter().any(|term| term.kind != TermKind::Word),
            Covered::Law | Covered::Named => true,
        }
    }
}

/// How much a term counts. The form of help that is asked for counts most, for it is what is asked for; a form so
/// wide that it says little, and a problem so wide, count a third.
pub(super) fn weight(kind: TermKind) -> u32 {
    match kind {
        TermKind::Form => 4,
        TermKind::Substance | TermKind::Hint | TermKind::Law | TermKind::Offer => 3,
        TermKind::WideForm | TermKind::Umbrella | TermKind::Word => 1,
    }
}
