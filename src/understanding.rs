//! What a text says: concepts, ages, steps, paragraphs and offers, each with its place in the text.
//!
//! Everything that was read is shown, so that the one who asks can take it away; what was not understood is
//! listed and not guessed. An unmistakable age («13-årig», «4 mdr.») is *stated*; a class or a word for an age
//! («7. klasse», «teenager») is a *hint*, which ranks and warns but never excludes.

mod age;
mod person;
mod polarity;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::age::AgeSpan;
use crate::catalogue::Catalogue;
use crate::concept::{Concept, LabelKind, Vocabulary};
use crate::danish::{self, Word};
use crate::key::Key;
use crate::law::{self, Resolution};
use crate::lexicon::{Meaning, Reread};
use crate::offer::WhoseAge;

/// How sure an age is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Said outright.
    Stated,
    /// A class, or a word for an age: ranks and warns, never excludes.
    Hinted,
}

/// Whether a thing is said to be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Polarity {
    /// It is.
    Said,
    /// It is said not to be («ingen angst»).
    Denied,
    /// A form of help that runs or was tried («kontaktperson er prøvet uden held»): it is not what is asked for.
    Tried,
}

/// What a step in a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepRole {
    /// The step of what runs now.
    Current,
    /// Only mentioned.
    Mentioned,
}

/// What a stretch of text was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// A concept; several if the word is ambiguous.
    Concepts(Vec<Key>, Polarity),
    /// Concepts that several words of the text point to, though none says them.
    Hints(Vec<Key>),
    /// An offer by name; several if they share it.
    Offers(Named),
    /// An age.
    Age(AgeSpan, WhoseAge, Certainty),
    /// A step by its rank.
    Step(u8, StepRole),
    /// A legal reference.
    Law(Resolution),
    /// A word with content that is not known, as typed, in lower case.
    Unknown(String),
}

/// Offers by name, and what the name says where none of them is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The offers.
    pub offers: Vec<Key>,
    /// The concepts the name is a word for as well («Tuba»).
    pub otherwise: Vec<Key>,
}

/// A stretch of text and what it was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// First byte in the text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What it was read as.
    pub reading: Reading,
    /// The known words that were read in it, folded, where it is no known word itself («skilsmisebørn»).
    pub read_as: Option<String>,
}

/// All that was read in a text, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Understanding {
    /// The mentions.
    pub mentions: Vec<Mention>,
}

impl Understanding {
    /// The child's age as the text has it: stated if it says one age outright, else a hint that spans all
    /// that point to an age.
    pub fn child_age(&self) -> Option<(AgeSpan, Certainty)> {
        let ages = |wanted: Certainty| {
            self.mentions.iter().filter_map(move |mention| match mention.reading {
                Reading::Age(span, WhoseAge::Child, certainty) if certainty == wanted => Some(span),
                _ => None,
            })
        };
        let hull = |one: AgeSpan, other: AgeSpan| one.hull(other);
        let stated: Vec<AgeSpan> = ages(Certainty::Stated).collect();
        match stated.as_slice() {
            [first, rest @ ..] if rest.iter().all(|other| other == first) => {
                Some((*first, Certainty::Stated))
            }
            [] => ages(Certainty::Hinted).reduce(hull).map(|span| (span, Certainty::Hinted)),
            several => several.iter().copied().reduce(hull).map(|span| (span, Certainty::Hinted)),
        }
    }

    /// The parent's age, if the text says one.
    pub fn parent_age(&self) -> Option<AgeSpan> {
        self.mentions.iter().find_map(|mention| match mention.reading {
            Reading::Age(span, WhoseAge::Parent, _) => Some(span),
            _ => None,
        })
    }

    /// The step of what runs now, if the text says it.
    pub fn current_step(&self) -> Option<u8> {
        self.mentions.iter().find_map(|mention| match mention.reading {
            Reading::Step(rank, StepRole::Current) => Some(rank),
            _ => None,
        })
    }
}

/// Reads a text with a catalogue's words, on a date (old paragraphs mean something else before 2024).
pub fn read(text: &str, catalogue: &Catalogue, on: NaiveDate) -> Understanding {
    let words = danish::words(text);
    let untaken = vec![Taken::No; words.len()];
    let mut reader = Reader { text, words: &words, taken: untaken, mentions: Vec::new() };
    reader.law(catalogue, on);
    reader.ages(on);
    reader.steps();
    reader.phrases(catalogue);
    reader.hints(catalogue);
    reader.reread(catalogue);
    reader.tried(&catalogue.content().vocabulary);
    reader.unknown();
    reader.mentions.sort_by_key(|mention| (mention.start, mention.end));
    Understanding { mentions: reader.mentions }
}

/// Reads a text layer by layer; what one layer has read, the next leaves alone.
struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    taken: Vec<Taken>,
    mentions: Vec<Mention>,
}

/// Whether a word has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Taken {
    No,
    /// As a word for an age; it may name a condition as well («gravid»).
    AsAgeWord,
    Yes,
}

impl Reader<'_> {
    fn take(&mut self, first: usize, length: usize, reading: Reading) {
        let (start, end) = (self.words[first].start, self.words[first + length - 1].end);
        // One word for an age may be read again by the vocabulary; a number with its unit may not.
        let is_word = matches!(reading, Reading::Age(..)) && length == 1;
        self.taken[first..first + length].fill(if is_word { Taken::AsAgeWord } else { Taken::Yes });
        self.mentions.push(Mention { start, end, reading, read_as: None });
    }

    fn free(&self, first: usize, length: usize) -> bool {
        self.taken[first..first + length].iter().all(|taken| *taken != Taken::Yes)
    }

    fn law(&mut self, catalogue: &Catalogue, on: NaiveDate) {
        for found in law::find(self.text) {
            let Some(resolution) = catalogue.content().law.resolve(&found.reference, on) else { continue };
            for (word, taken) in self.words.iter().zip(&mut self.taken) {
                if found.start <= word.start && word.end <= found.end {
                    *taken = Taken::Yes;
                }
            }
            self.mentions.push(Mention {
                start: found.start,
                end: found.end,
                reading: Reading::Law(resolution),
                read_as: None,
            });
        }
    }

    fn ages(&mut self, on: NaiveDate) {
        for found in age::find(self.text, self.words, on) {
            if self.free(found.first, found.length) {
                let whose = match found.span {
                    // Whoever is pregnant, it is the child that is not born.
                    AgeSpan::UNBORN => WhoseAge::Child,
                    _ => person::whose_age(self.text, self.words, found.first, found.length),
                };
                self.take(found.first, found.length, Reading::Age(found.span, whose, found.certainty));
            }
        }
    }

    /// «trin 3», and whether it is what runs now.
    fn steps(&mut self) {
        for first in 0..self.words.len().saturating_sub(1) {
            let [name, number] = &self.words[first..first + 2] else { continue };
            let rank = number.number().and_then(|number| u8::try_from(number).ok());
            let Some(rank) = rank.filter(|_| matches!(name.folded.as_str(), "trin" | "trinnet")) else {
                continue;
            };
            if self.free(first, 2) {
                let before = &self.words[first.saturating_sub(4)..first];
                let same_sentence = before.iter().filter(|word| word.sentence == name.sentence);
                let current = same_sentence.into_iter().any(|word| CURRENT.contains(&word.folded.as_str()));
                let role = if current { StepRole::Current } else { StepRole::Mentioned };
                self.take(first, 2, Reading::Step(rank, role));
            }
        }
    }

    fn phrases(&mut self, catalogue: &Catalogue) {
        self.phrases_among(catalogue, 0, self.words.len());
    }

    /// The phrases from one word to before another. A phrase that an age or a paragraph has a word of is none, and
    /// others may stand in what is left of it: «et år på efterskole».
    fn phrases_among(&mut self, catalogue: &Catalogue, from: usize, to: usize) {
        for found in catalogue.lexicon().find_with_slips(&self.words[from..to]) {
            let first = from + found.first;
            if self.free(first, found.length) {
                let reading =
                    self.meaning((first, found.length), found.meanings, &catalogue.content().vocabulary);
                self.take(first, found.length, reading);
                if let Some(mention) = self.mentions.last_mut() {
                    mention.read_as = found.read_as;
                }
            } else {
                self.phrases_among(catalogue, first + 1, first + found.length);
            }
        }
    }

    /// Offers of that name, unless it is first of all the word for a concept («Familiebehandling»); a concept is
    /// turned to the parent's where the words speak of a parent.
    fn meaning(
        &self,
        place: (usize, usize),
        meanings: &BTreeSet<Meaning>,
        vocabulary: &Vocabulary,
    ) -> Reading {
        let mut concepts = Vec::new();
        let mut offers = Vec::new();
        let mut is_its_word = false;
        for meaning in meanings {
            match meaning {
                Meaning::Offer(slug) => offers.push(slug.clone()),
                Meaning::Concept(key, kind) => {
                    let Some(concept) = vocabulary.concept(key) else { continue };
                    is_its_word |= *kind == LabelKind::Preferred && concept.shows_fit();
                    concepts.push(self.whose(place, concept));
                }
            }
        }
        concepts.dedup();
        if !offers.is_empty() && !is_its_word {
            return Reading::Offers(Named { offers, otherwise: concepts });
        }
        let polarity = self.polarity(place, &concepts, vocabulary);
        Reading::Concepts(concepts, polarity)
    }

    fn whose(&self, (first, length): (usize, usize), concept: &Concept) -> Key {
        match &concept.when_parent {
            Some(parents) if person::is_parents(self.words, first, length) => parents.clone(),
            _ => concept.key.clone(),
        }
    }

    /// Concepts that cues point to, where no phrase says them.
    fn hints(&mut self, catalogue: &Catalogue) {
        let vocabulary = &catalogue.content().vocabulary;
        for found in catalogue.lexicon().cues(self.words) {
            let place = (found.first, found.length);
            if !(found.first..found.first + found.length).any(|at| self.is_open(at)) {
                continue;
            }
            let concepts = found.meanings.iter().filter_map(|meaning| match meaning {
                Meaning::Concept(key, _) => vocabulary.concept(key),
                Meaning::Offer(_) => None,
            });
            let mut keys: Vec<Key> = concepts.map(|concept| self.whose(place, concept)).collect();
            keys.dedup();
            if self.polarity(place, &keys, vocabulary) == Polarity::Said {
                self.take(found.first, found.length, Reading::Hints(keys));
            }
        }
    }

    /// Words that are joined of known ones, or a slip of the pen from one.
    fn reread(&mut self, catalogue: &Catalogue) {
        for at in 0..self.words.len() {
            if self.is_open(at)
                && let Some(reread) = catalogue.lexicon().reread(&self.words[at])
            {
                self.take_reread(at, &reread, catalogue);
            }
        }
    }

    fn take_reread(&mut self, at: usize, reread: &Reread<'_>, catalogue: &Catalogue) {
        for meanings in &reread.meanings {
            let reading = self.meaning((at, 1), meanings, &catalogue.content().vocabulary);
            self.take(at, 1, reading);
            if let Some(mention) = self.mentions.last_mut() {
                mention.read_as = Some(reread.read_as.clone());
            }
        }
    }

    /// Whether a word has content that nothing has read.
    fn is_open(&self, at: usize) -> bool {
        let word = &self.words[at];
        let has_content = word.number().is_none() && word.folded.len() > 2 && !danish::is_small(word);
        has_content && self.taken[at] == Taken::No && !person::is_person(word)
    }

    /// Whether a number that nothing has read may be meant as an age, for it counts nothing, or is of a paragraph
    /// that is not known. It is told, so that it can be written otherwise.
    fn may_be_meant(&self, at: usize) -> bool {
        let word = &self.words[at];
        let is_young = word.number().is_some_and(|number| number <= AgeSpan::OLDEST_YEARS.into());
        let counts = self.words.get(at + 1).is_some_and(|next| {
            next.clause == word.clause && (age::is_counted(next) || !danish::is_small(next))
        });
        let is_hour = at > 0 && matches!(self.words[at - 1].folded.as_str(), "kl" | "klokken");
        let is_paragraph = self.text[..word.start].trim_end().ends_with('§');
        self.taken[at] == Taken::No && ((is_young && !counts && !is_hour) || is_paragraph)
    }

    fn unknown(&mut self) {
        for at in 0..self.words.len() {
            let word = &self.words[at];
            if self.is_open(at) || self.may_be_meant(at) {
                let typed = self.text[word.start..word.end].to_lowercase();
                self.take(at, 1, Reading::Unknown(typed));
            }
        }
    }
}

/// Words that make a step what runs now.
const CURRENT: &[&str] = &["nuvaerende", "nu", "har", "faar", "er", "igangvaerende", "loebende", "aktuelt"];

#[cfg(test)]
mod tests;
