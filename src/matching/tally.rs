//! Which offers come into question, and how much of the need each covers: counted from the lists of those that name
//! a thing, so that an offer that covers nothing is never looked at.

use std::cmp::Reverse;
use std::ops::Range;

use super::Question;
use super::fit::FitClass;
use super::term::{Cover, TermKind};
use super::weigh::{Covered, weight};

/// What an offer covers, over all terms of the need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    /// The offer's place.
    pub place: u32,
    /// Fit points.
    pub points: u32,
    /// How many terms it covers, words of its own text aside.
    pub terms: u16,
    /// How many of the placements asked for it covers.
    pub placements: u16,
    /// Whether it covers more than a wide form of help.
    pub is_more_than_wide: bool,
    /// Whether it covers anything in a way that shows no exact fit.
    pub is_vague: bool,
    /// Whether it covers anything that is neither a word of its own text nor what words only point to.
    pub is_said: bool,
    /// The term that was counted last.
    last: Option<u16>,
}

impl Tally {
    fn of_nothing(place: u32) -> Self {
        Self {
            place,
            points: 0,
            terms: 0,
            placements: 0,
            is_more_than_wide: false,
            is_vague: false,
            is_said: false,
            last: None,
        }
    }

    /// Counts a term, unless it is the one that was counted last: a better way of covering it comes first.
    fn count(&mut self, gain: &Gain) {
        if self.last == Some(gain.term) {
            return;
        }
        self.last = Some(gain.term);
        self.points += gain.points;
        self.terms += gain.terms;
        self.placements += gain.placements;
        self.is_more_than_wide |= gain.is_more_than_wide;
        self.is_vague |= gain.is_vague;
        self.is_said |= gain.is_said;
    }
}

/// What covering a term in one way adds to a tally.
struct Gain {
    term: u16,
    points: u32,
    terms: u16,
    placements: u16,
    is_more_than_wide: bool,
    is_vague: bool,
    is_said: bool,
}

impl Gain {
    fn new(question: &Question<'_>, at: usize, covered: Covered) -> Self {
        let term = &question.terms[at];
        Self {
            term: u16::try_from(at).expect("a need's text is short"),
            points: covered.points() * weight(term.kind),
            terms: u16::from(term.kind != TermKind::Word),
            placements: u16::from(question.scales.placements.contains(&at)),
            is_more_than_wide: term.kind != TermKind::WideForm,
            is_vague: !question.is_outright(term, covered),
            is_said: covered != Covered::Word && term.kind != TermKind::Hint,
        }
    }
}

/// How well an offer fits at best; best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Promise {
    pub class: FitClass,
    pub points: Reverse<u32>,
}

/// The offers that come into question.
pub(super) struct Candidates {
    tallies: Vec<Tally>,
    /// Which of them may fit exactly, and which in part, by their points; the most of either may be nothing.
    exact: Vec<Vec<u32>>,
    partial: Vec<Vec<u32>>,
    generic: Vec<u32>,
}

impl Candidates {
    /// All of a question's.
    pub fn of(question: &Question<'_>) -> Self {
        let mut count = Count::over(question);
        count.concepts(question);
        count.law(question);
        count.names_and_words(question);
        count.open_to_any(question);
        let mut candidates =
            Self { tallies: count.tallies, exact: Vec::new(), partial: Vec::new(), generic: Vec::new() };
        for (at, tally) in (0..).zip(&candidates.tallies) {
            let points = tally.points as usize;
            match question.class_at_best(tally) {
                Some(FitClass::Exact) => put(&mut candidates.exact, points, at),
                Some(FitClass::Partial) => put(&mut candidates.partial, points, at),
                Some(FitClass::Generic) => candidates.generic.push(at),
                None => {}
            }
        }
        candidates
    }

    /// Those that promise the same together, the most promising first.
    pub fn best_first(&self) -> impl Iterator<Item = (Promise, impl Iterator<Item = &Tally>)> {
        let exact = by_points(FitClass::Exact, &self.exact);
        let partial = by_points(FitClass::Partial, &self.partial);
        let generic = Promise { class: FitClass::Generic, points: Reverse(0) };
        let all = exact.chain(partial).chain([(generic, &self.generic)]);
        let some = all.filter(|(_, places)| !places.is_empty());
        some.map(|(promise, places)| (promise, places.iter().map(|at| &self.tallies[*at as usize])))
    }
}

fn put(by_points: &mut Vec<Vec<u32>>, points: usize, at: u32) {
    if by_points.len() <= points {
        by_points.resize_with(points + 1, Vec::new);
    }
    by_points[points].push(at);
}

fn by_points(class: FitClass, by_points: &[Vec<u32>]) -> impl Iterator<Item = (Promise, &Vec<u32>)> {
    let all = (0..).zip(by_points);
    let most_first = all.collect::<Vec<(u32, _)>>().into_iter().rev();
    most_first.map(move |(points, places)| (Promise { class, points: Reverse(points) }, places))
}

/// The tallies while they are counted.
struct Count {
    /// The places among which those of the asked range lie.
    span: Range<u32>,
    /// Which tally is an offer's, by its place in the span; nought for none, else one more than the tally's.
    numbers: Vec<u32>,
    tallies: Vec<Tally>,
}

impl Count {
    /// None counted yet.
    fn over(question: &Question<'_>) -> Self {
        let places = question.listing().places();
        let span = match places {
            [] => 0..0,
            [first, ..] => *first..places.last().unwrap_or(first) + 1,
        };
        Self { numbers: vec![0; span.len()], span, tallies: Vec::new() }
    }

    fn tally(&mut self, place: u32) -> &mut Tally {
        let number = &mut self.numbers[(place - self.span.start) as usize];
        if *number == 0 {
            self.tallies.push(Tally::of_nothing(place));
            *number = self.tallies.len() as u32;
        }
        &mut self.tallies[*number as usize - 1]
    }

    fn add(&mut self, places: &[u32], gain: &Gain) {
        for place in places {
            self.tally(*place).count(gain);
        }
    }

    /// Counts the offers that name a concept that covers a term.
    fn concepts(&mut self, question: &Question<'_>) {
        let listing = question.listing();
        let all = (0..).zip(&question.scales.by_concept);
        let covers = all.flat_map(|(concept, covers)| covers.iter().map(move |one| (one, concept)));
        let mut ways: Vec<(usize, Cover, u32)> =
            covers.map(|(covers, concept)| (covers.term, covers.cover, concept)).collect();
        ways.sort_unstable();
        for (term, cover, concept) in ways {
            let naming = listing.naming(concept);
            let gain = Gain::new(question, term, Covered::Concept(cover));
            match cover {
                Cover::Same | Cover::Narrower | Cover::Related => {
                    self.add(naming.by_itself, &gain);
                    self.add(naming.beside_narrower, &gain);
                }
                Cover::Broader => self.add(naming.by_itself, &gain),
                Cover::MetWith | Cover::MetWithBroadly => self.add(naming.without_problem, &gain),
            }
        }
    }

    /// Counts the offers that state a reference that covers a term.
    fn law(&mut self, question: &Question<'_>) {
        let all = (0..).zip(&question.scales.by_reference);
        let mut ways: Vec<(usize, u32)> =
            all.flat_map(|(reference, terms)| terms.iter().map(move |term| (*term, reference))).collect();
        ways.sort_unstable();
        for (term, reference) in ways {
            let gain = Gain::new(question, term, Covered::Law);
            self.add(question.listing().stating(reference), &gain);
        }
    }

    /// Counts the offers that were named, and those whose own text has a word.
    fn names_and_words(&mut self, question: &Question<'_>) {
        for (term, covered, places) in &question.scales.by_place {
            self.add(places, &Gain::new(question, *term, *covered));
        }
    }

    /// Adds the offers that are open to any worry and cover nothing.
    fn open_to_any(&mut self, question: &Question<'_>) {
        for place in question.listing().open_to_any() {
            self.tally(*place);
        }
    }
}
