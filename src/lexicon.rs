//! Phrases of the vocabulary and names of offers, found in a text.
//!
//! Labels are read as stems, so that an inflected word finds its concept; the longest phrase wins, so that
//! «mor drikker» is the parent's problem and not the child's.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::concept::{LabelKind, Vocabulary};
use crate::danish::{self, Word};
use crate::key::Key;
use crate::offer::Offer;

/// What a phrase stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A concept, and what kind of word the phrase is for it.
    Concept(Key, LabelKind),
    /// An offer's name.
    Offer(Key),
}

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseFound<'a> {
    /// First word.
    pub first: usize,
    /// How many words.
    pub length: usize,
    /// All it may stand for; several if it is ambiguous.
    pub meanings: &'a BTreeSet<Meaning>,
}

/// All phrases that are understood.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    phrases: HashMap<String, Vec<Phrase>>,
}

#[derive(Debug, Clone)]
struct Phrase {
    stems: Vec<String>,
    meanings: BTreeSet<Meaning>,
}

impl Lexicon {
    /// The phrases of a vocabulary, and the names of offers.
    pub fn new<'a>(vocabulary: &Vocabulary, offers: impl Iterator<Item = &'a Offer>) -> Self {
        let mut phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
        for concept in vocabulary.concepts() {
            for label in &concept.labels {
                let meaning = Meaning::Concept(concept.key.clone(), label.kind);
                let stems = danish::stems(&label.text);
                if let Some(subordinate) = in_subordinate_order(&stems) {
                    phrases.entry(subordinate).or_default().insert(meaning.clone());
                }
                phrases.entry(stems).or_default().insert(meaning);
            }
            if let Some(label) = &concept.label_en {
                let meaning = Meaning::Concept(concept.key.clone(), LabelKind::English);
                phrases.entry(danish::stems(label)).or_default().insert(meaning);
            }
        }
        for offer in offers {
            for name in std::iter::once(&offer.name).chain(&offer.also_known_as) {
                phrases.entry(danish::stems(name)).or_default().insert(Meaning::Offer(offer.slug.clone()));
            }
        }
        Self::of(phrases)
    }

    fn of(phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>>) -> Self {
        let mut lexicon = Self::default();
        for (stems, meanings) in phrases {
            let Some(first) = stems.first().cloned() else { continue };
            lexicon.phrases.entry(first).or_default().push(Phrase { stems, meanings });
        }
        for starting_alike in lexicon.phrases.values_mut() {
            starting_alike.sort_by(|one, other| {
                other.stems.len().cmp(&one.stems.len()).then(one.stems.cmp(&other.stems))
            });
        }
        lexicon
    }

    /// The phrases in a text, longest first at each place, none overlapping. A phrase stays within a clause.
    pub fn find<'a>(&'a self, words: &[Word]) -> Vec<PhraseFound<'a>> {
        let mut found = Vec::new();
        let mut first = 0;
        while first < words.len() {
            match self.longest_at(&words[first..]) {
                Some(phrase) => {
                    let length = phrase.stems.len();
                    found.push(PhraseFound { first, length, meanings: &phrase.meanings });
                    first += length;
                }
                None => first += 1,
            }
        }
        found
    }

    fn longest_at(&self, words: &[Word]) -> Option<&Phrase> {
        let first = words.first()?;
        let starting_alike = self.phrases.get(&first.stem)?;
        starting_alike.iter().find(|phrase| {
            let here = words.get(..phrase.stems.len());
            here.is_some_and(|here| {
                here.iter()
                    .zip(&phrase.stems)
                    .all(|(word, stem)| word.stem == *stem && word.clause == first.clause)
            })
        })
    }
}

/// «kommer ikke i skole» as it stands after «som» and «at»: «ikke kommer i skole».
fn in_subordinate_order(stems: &[String]) -> Option<Vec<String>> {
    match stems {
        [verb, not, rest @ ..] if not == "ikke" && !rest.is_empty() => {
            Some([not, verb].into_iter().chain(rest).cloned().collect())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
