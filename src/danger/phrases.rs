//! Phrases: how the tables of signs are written, and how they are found in a text.
//!
//! ```text
//! bange for HOME          one word after the other; small words (FILLER) may stand between
//! alene ~ hjemme          up to five words between
//! vil|gider ikke leve     either word
//! (gå hjem|op til far)    either run of words
//! alene hjemme & NIGHT    both in one sentence, in any order
//! skyder & !mål           the first without the second
//! ```
//!
//! Words are written as in `words`; capitals name a class there.

use super::classes::{CLASS_COUNT, Class};
use super::lexicon::{Atom, Lexicon};
use super::reading::Reading;

/// How many words `~` may leap over.
const LEAP: usize = 5;

/// How many small words may stand between two words of a phrase.
const FILLERS: usize = 3;

/// Words further apart than this have nothing to do with each other, even in an endless sentence.
const REACH: usize = 40;

/// How many words a class is reckoned as when the seldomest words of a phrase are chosen.
const CLASS_WEIGHT: usize = 60;

/// What makes a phrase negative by itself, as the tables write it.
const NEGATIVE: &[&str] = &["NOT", "NO", "ikke", "ingen", "intet", "uden", "aldrig"];

/// A phrase ready to be looked for.
pub(super) struct Phrase {
    /// What must stand, the first being the one that is shown.
    parts: Vec<Part>,
    /// What must not.
    absent: Vec<Part>,
    /// Whether a «not» is part of it: «vil ikke leve» is not denied by its own «ikke».
    pub(super) holds_not: bool,
}

/// One of these runs of words.
struct Part(Vec<Run>);

/// Words in order.
struct Run(Vec<Slot>);

/// One place in a run.
struct Slot {
    either: Vec<Atom>,
    may_leap: Leap,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Leap {
    Fillers,
    Words,
}

/// Words from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Span {
    /// Whether two stretches share a word.
    pub(super) fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

impl Phrase {
    /// Reads a phrase as the tables write it.
    pub(super) fn parse(written: &str, lexicon: &mut Lexicon) -> Self {
        let mut phrase = Self { parts: Vec::new(), absent: Vec::new(), holds_not: false };
        for part in written.split('&') {
            let negative = part.split([' ', '|', '(', ')']).any(|word| NEGATIVE.contains(&word));
            phrase.holds_not |= negative && !part.trim().starts_with('!');
            match part.trim().strip_prefix('!') {
                Some(absent) => phrase.absent.push(Part::parse(absent, lexicon)),
                None => phrase.parts.push(Part::parse(part, lexicon)),
            }
        }
        phrase
    }

    /// Words of which a text must have one to hold the phrase: the seldomest there are.
    pub(super) fn needed(&self) -> Vec<Atom> {
        self.parts.iter().map(Part::needed).min_by_key(|either| frequency(either)).unwrap_or_default()
    }

    /// Whether a text has words for every part, wherever they stand.
    pub(super) fn has_words_in(&self, reading: &Reading) -> bool {
        self.parts.iter().all(|part| part.0.iter().any(|run| run.has_words_in(reading)))
    }

    /// Every place the phrase stands, in order.
    pub(super) fn find(&self, reading: &Reading) -> Vec<Span> {
        let Some((head, others)) = self.parts.split_first() else { return Vec::new() };
        let mut found = head.find(reading);
        found.retain(|span| {
            others.iter().all(|other| other.stands_near(reading, *span))
                && !self.absent.iter().any(|absent| absent.stands_near(reading, *span))
        });
        found
    }
}

impl Part {
    fn parse(written: &str, lexicon: &mut Lexicon) -> Self {
        Self(spelt_out(written).iter().map(|run| Run::parse(run, lexicon)).collect())
    }

    fn needed(&self) -> Vec<Atom> {
        self.0.iter().flat_map(Run::needed).copied().collect()
    }

    fn find(&self, reading: &Reading) -> Vec<Span> {
        let mut found: Vec<Span> = self.0.iter().flat_map(|run| run.find(reading)).collect();
        if self.0.len() > 1 {
            found.sort_by_key(|span| (span.first, span.last));
            found.dedup();
        }
        found
    }

    fn stands_near(&self, reading: &Reading, span: Span) -> bool {
        self.0.iter().any(|run| run.stands_near(reading, span))
    }
}

/// «a (b c|d) e» as «a b c e» and «a d e».
fn spelt_out(written: &str) -> Vec<String> {
    let Some((before, rest)) = written.split_once('(') else { return vec![written.to_owned()] };
    let (either, after) = rest.split_once(')').expect("a bracket in the tables is closed");
    let endings = spelt_out(after);
    let runs = either.split('|');
    runs.flat_map(|run| endings.iter().map(move |ending| format!("{before}{run}{ending}"))).collect()
}

/// How often one of these stands in a text, roughly.
fn frequency(either: &[Atom]) -> usize {
    either.iter().map(|atom| if usize::from(*atom) < CLASS_COUNT { CLASS_WEIGHT } else { 1 }).sum()
}

impl Run {
    fn parse(written: &str, lexicon: &mut Lexicon) -> Self {
        let mut slots = Vec::new();
        let mut may_leap = Leap::Fillers;
        for word in written.split_whitespace() {
            if word == "~" {
                may_leap = Leap::Words;
                continue;
            }
            let either = word.split('|').map(|word| lexicon.atom(word)).collect();
            slots.push(Slot { either, may_leap });
            may_leap = Leap::Fillers;
        }
        Self(slots)
    }

    fn needed(&self) -> &[Atom] {
        let places = self.0.iter().map(|slot| slot.either.as_slice());
        places.min_by_key(|either| frequency(either)).unwrap_or_default()
    }

    fn has_words_in(&self, reading: &Reading) -> bool {
        self.0.iter().all(|slot| slot.either.iter().any(|atom| reading.holds(*atom)))
    }

    fn find(&self, reading: &Reading) -> Vec<Span> {
        let Some(head) = self.0.first() else { return Vec::new() };
        let mut heads: Vec<usize> =
            head.either.iter().flat_map(|atom| reading.places(*atom)).copied().collect();
        heads.sort_unstable();
        heads.dedup();
        heads.into_iter().filter_map(|first| self.stands_at(reading, first)).collect()
    }

    fn stands_at(&self, reading: &Reading, first: usize) -> Option<Span> {
        let mut last = first;
        for slot in &self.0[1..] {
            last = slot.after(reading, last)?;
        }
        Some(Span { first, last })
    }

    /// In the same sentence, within reach.
    fn stands_near(&self, reading: &Reading, span: Span) -> bool {
        let sentence = reading.tokens[span.first].sentence;
        let from = span.first.saturating_sub(REACH);
        let near = |at: &usize| reading.tokens[*at].sentence == sentence && *at <= span.last + REACH;
        let Some(head) = self.0.first() else { return false };
        head.either.iter().any(|atom| {
            let places = reading.places(*atom);
            let begin = places.partition_point(|at| *at < from);
            places[begin..]
                .iter()
                .take_while(|at| **at <= span.last + REACH)
                .filter(|at| near(at))
                .any(|at| self.stands_at(reading, *at).is_some())
        })
    }
}

impl Slot {
    /// The first place after `last` where the slot is filled, if it is close enough.
    fn after(&self, reading: &Reading, last: usize) -> Option<usize> {
        let sentence = reading.tokens[last].sentence;
        let mut fillers = 0;
        let mut leapt = 0;
        for at in last + 1..reading.tokens.len() {
            let token = &reading.tokens[at];
            if token.sentence != sentence {
                return None;
            }
            if token.atoms.iter().any(|atom| self.either.contains(atom)) {
                return Some(at);
            }
            match self.may_leap {
                Leap::Fillers if token.is(Class::Filler) && fillers < FILLERS => fillers += 1,
                Leap::Words if leapt < LEAP => leapt += 1,
                _ => return None,
            }
        }
        None
    }
}
