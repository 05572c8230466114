//! Phrases of the vocabulary and names of offers, found in a text.
//!
//! Labels are read as stems, so that an inflected word finds its concept; the longest phrase wins, so that
//! «mor drikker» is the parent's problem and not the child's. A word that is not known is read as what it is
//! joined of («skolefraværsproblemer», «skole fravær»), else as the known word it is a slip of the pen from.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::concept::{LabelKind, Vocabulary};
use crate::danish::{self, Word, compound};
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
    /// The one word two words were read as, folded.
    pub read_as: Option<String>,
}

/// What a word that is not known was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reread<'a> {
    /// The known words, folded, with blanks between.
    pub read_as: String,
    /// What each phrase among them may stand for; never empty.
    pub meanings: Vec<&'a BTreeSet<Meaning>>,
}

/// All phrases that are understood.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    phrases: HashMap<String, Vec<Phrase>>,
    /// The words of all phrases, by stem and as written, folded.
    words: HashSet<String>,
    /// The single words that mean something by themselves, folded, by their first letter.
    spellings: HashMap<u8, Vec<String>>,
}

#[derive(Debug, Clone)]
struct Phrase {
    stems: Vec<String>,
    meanings: BTreeSet<Meaning>,
    /// What it means when it is written just so, folded: «ordblindhed» is no «ordblinde», though the stem is one.
    as_written: BTreeMap<String, BTreeSet<Meaning>>,
}

impl Lexicon {
    /// The phrases of a vocabulary, and the names of offers.
    pub fn new<'a>(vocabulary: &Vocabulary, offers: impl Iterator<Item = &'a Offer>) -> Self {
        let mut phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
        let mut written: BTreeSet<String> = BTreeSet::new();
        let mut single: BTreeSet<String> = BTreeSet::new();
        for concept in vocabulary.concepts() {
            for label in &concept.labels {
                let meaning = Meaning::Concept(concept.key.clone(), label.kind);
                let words = danish::words(&label.text);
                written.extend(words.iter().map(|word| word.folded.clone()));
                if let [only] = words.as_slice() {
                    single.insert(only.folded.clone());
                }
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
        let mut lexicon = Self::of(phrases);
        for concept in vocabulary.concepts() {
            // Only the label that is shown: other words may well mean several things («misbrug»).
            for label in concept.labels.iter().filter(|label| label.kind == LabelKind::Preferred) {
                lexicon.note_as_written(&label.text, Meaning::Concept(concept.key.clone(), label.kind));
            }
        }
        lexicon.words.extend(written);
        for word in single {
            lexicon.spellings.entry(word.as_bytes()[0]).or_default().push(word);
        }
        lexicon
    }

    fn of(phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>>) -> Self {
        let mut lexicon = Self::default();
        for (stems, meanings) in phrases {
            let Some(first) = stems.first().cloned() else { continue };
            lexicon.words.extend(stems.iter().cloned());
            let as_written = BTreeMap::new();
            lexicon.phrases.entry(first).or_default().push(Phrase { stems, meanings, as_written });
        }
        for starting_alike in lexicon.phrases.values_mut() {
            starting_alike.sort_by(|one, other| {
                other.stems.len().cmp(&one.stems.len()).then(one.stems.cmp(&other.stems))
            });
        }
        lexicon
    }

    fn note_as_written(&mut self, label: &str, meaning: Meaning) {
        let stems = danish::stems(label);
        let alike = stems.first().and_then(|first| self.phrases.get_mut(first));
        if let Some(phrase) = alike.into_iter().flatten().find(|phrase| phrase.stems == stems) {
            phrase.as_written.entry(folded(&danish::words(label))).or_default().insert(meaning);
        }
    }

    /// The phrases in a text, longest first at each place, none overlapping. A phrase stays within a clause.
    pub fn find<'a>(&'a self, words: &[Word]) -> Vec<PhraseFound<'a>> {
        let mut found = Vec::new();
        let mut first = 0;
        while first < words.len() {
            let as_typed = self.longest_at(&words[first..]).map(|(phrase, length)| {
                let meanings = phrase.meant_by(&words[first..first + length]);
                PhraseFound { first, length, meanings, read_as: None }
            });
            let next = match as_typed {
                Some(phrase) if phrase.length > 1 => Some(phrase),
                short => {
                    let joined = self.joined_at(&words[first..]).map(|(phrase, whole)| PhraseFound {
                        first,
                        length: 2,
                        meanings: &phrase.meanings,
                        read_as: Some(whole),
                    });
                    joined.or(short)
                }
            };
            first += next.as_ref().map_or(1, |phrase| phrase.length);
            found.extend(next);
        }
        found
    }

    /// What a word that is not known is read as: the known words it is joined of, else the one it is a slip of
    /// the pen from. None if nothing is meant by any of them.
    pub fn reread(&self, word: &Word) -> Option<Reread<'_>> {
        let parts = compound::parts(&word.folded, &|part| self.is_known(part));
        let joined = parts.and_then(|parts| self.meant_by(&parts));
        joined.or_else(|| self.meant_by(&[self.misspelt(&word.folded)?]))
    }

    /// Two words that are one: «skole fravær», «familie behandling».
    fn joined_at(&self, words: &[Word]) -> Option<(&Phrase, String)> {
        let [first, second, ..] = words else { return None };
        let are_words = [first, second].iter().all(|word| word.number().is_none() && word.folded.len() > 2);
        // «forældre til» is no «forældrestil».
        if !are_words || first.clause != second.clause || danish::is_small(second) {
            return None;
        }
        let whole = ["", "s", "e"].iter().map(|link| format!("{}{link}{}", first.folded, second.folded));
        whole.into_iter().find_map(|whole| {
            let stem = danish::stem(&whole);
            let known = self.phrases.get(&stem)?.iter().find(|phrase| phrase.stems == [stem.as_str()])?;
            Some((known, whole))
        })
    }

    fn is_known(&self, folded: &str) -> bool {
        self.words.contains(folded)
            || self.words.contains(&danish::stem(folded))
            || danish::words(folded).first().is_some_and(danish::is_small)
    }

    /// The phrases that known words hold, side by side.
    fn meant_by(&self, parts: &[&str]) -> Option<Reread<'_>> {
        let text = parts.join(" ");
        let words = danish::words(&text);
        let meanings: Vec<&BTreeSet<Meaning>> =
            self.find(&words).into_iter().map(|phrase| phrase.meanings).collect();
        (!meanings.is_empty()).then_some(Reread { read_as: text, meanings })
    }

    /// The one known word that is a slip or two away, first letter as typed. Short words are left alone: too many
    /// true words are one letter apart.
    fn misspelt(&self, folded: &str) -> Option<&str> {
        let most = match folded.len() {
            ..6 => return None,
            6..10 => 1,
            _ => 2,
        };
        let alike = self.spellings.get(folded.as_bytes().first()?)?;
        let near = alike.iter().filter(|known| known.len().abs_diff(folded.len()) <= most);
        let near = near.map(|known| (strsim::osa_distance(folded, known), known.as_str()));
        near.filter(|(distance, _)| *distance <= most).min().map(|(_, known)| known)
    }

    /// The longest phrase that begins here, and how many words it takes.
    fn longest_at(&self, words: &[Word]) -> Option<(&Phrase, usize)> {
        let first = words.first()?;
        let starting_alike = self.phrases.get(&first.stem)?;
        starting_alike.iter().find_map(|phrase| Some((phrase, phrase.length_at(words)?)))
    }
}

/// Subjects that stand after the verb when something else came first: «i dag kommer hun ikke i skole».
const SUBJECTS: &[&str] = &["jeg", "han", "hun", "vi", "de", "barnet"];

fn folded(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

impl Phrase {
    /// What it means as these words write it; all it may mean if nobody writes it so.
    fn meant_by(&self, words: &[Word]) -> &BTreeSet<Meaning> {
        let names_an_offer = self.meanings.iter().any(|meaning| matches!(meaning, Meaning::Offer(_)));
        let as_written = self.as_written.get(&folded(words)).filter(|_| !names_an_offer);
        as_written.unwrap_or(&self.meanings)
    }

    /// How many of these words it takes, from the first; a subject may stand after its first word.
    fn length_at(&self, words: &[Word]) -> Option<usize> {
        let clause = words.first()?.clause;
        let stands = |words: &[Word], stems: &[String]| {
            words.len() >= stems.len()
                && words.iter().zip(stems).all(|(word, stem)| word.stem == *stem && word.clause == clause)
        };
        let (first, rest) = self.stems.split_first()?;
        if words[0].stem != *first {
            return None;
        }
        if stands(&words[1..], rest) {
            return Some(self.stems.len());
        }
        let inverted = words.get(1).is_some_and(|word| SUBJECTS.contains(&word.folded.as_str()));
        (inverted && !rest.is_empty() && stands(&words[2..], rest)).then_some(self.stems.len() + 1)
    }
}

/// «kommer ikke i skole» as it stands after «som» and «at»: «ikke kommer i skole».
fn in_subordinate_order(stems: &[String]) -> Option<Vec<String>> {
    match stems {
        [verb, not, rest @ ..] if not == "ikke" => {
            Some([not, verb].into_iter().chain(rest).cloned().collect())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
