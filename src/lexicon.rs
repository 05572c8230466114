//! Phrases of the vocabulary and names of offers, found in a text.
//!
//! Labels are read as stems, so that an inflected word finds its concept; the longest phrase wins, so that
//! «mor drikker» is the parent's problem and not the child's. A word that is not known is read as what it is
//! joined of («skolefraværsproblemer», «skole fravær»), else as the known word it is a slip of the pen from. An
//! everyday word, and one that the dictionary has, is no slip.
//! Cues are phrases as well, which point to a concept and do not name it.

mod everyday;
mod phrase;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use self::phrase::{Phrase, Phrases};
use crate::concept::{LabelKind, Scheme, Vocabulary};
use crate::danish::dictionary::Dictionary;
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

/// All phrases that are understood: those of the vocabulary, which one snapshot shares with the next, and the names of
/// offers.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    known: Arc<Known>,
    /// The cues: phrases that point to concepts and name none.
    cues: Arc<Phrases>,
    names: Arc<Names>,
}

/// What the vocabulary and the dictionary know.
#[derive(Debug, Clone, Default)]
struct Known {
    phrases: Phrases,
    /// The words of all phrases, by stem and as written, folded; what others are joined of.
    words: HashSet<String>,
    /// The words of the cues, folded: true words, and no slips of the pen.
    words_of_cues: HashSet<String>,
    /// The single words that mean something by themselves, folded, by their first letter.
    spellings: HashMap<u8, Vec<Spelling>>,
    /// The words of the labels, folded, by first letter and length: what a word of a phrase may be a slip of the pen
    /// from.
    written: HashMap<(u8, usize), Vec<Spelling>>,
    /// What else is a true word, and no slip of the pen.
    dictionary: Option<Arc<Dictionary>>,
}

/// The names of offers. One that is a phrase of the vocabulary too means both.
#[derive(Debug, Clone, Default)]
struct Names {
    phrases: Phrases,
    /// How many names have a word, by its stem.
    words: HashMap<String, u32>,
}

impl Names {
    fn of<'a>(offers: impl Iterator<Item = &'a Offer>, known: &Known) -> Self {
        let mut stems: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
        for offer in offers {
            for name in names(offer) {
                stems.entry(name).or_default().insert(Meaning::Offer(offer.slug.clone()));
            }
        }
        let mut words = HashMap::new();
        for (name, meanings) in &mut stems {
            meanings.extend(known.meant_by_all_of(name));
            count(&mut words, name);
        }
        Self { phrases: Phrases::new(stems), words }
    }

    /// Calls an offer so.
    fn add(&mut self, name: Vec<String>, offer: Meaning, known: &Known) {
        let mut meanings = match self.phrases.of(&name) {
            Some(phrase) => phrase.meanings.clone(),
            None => {
                count(&mut self.words, &name);
                known.meant_by_all_of(&name).collect()
            }
        };
        meanings.insert(offer);
        self.phrases.put(name, meanings);
    }

    /// Calls an offer so no longer.
    fn remove(&mut self, name: &[String], offer: &Meaning) {
        let Some(phrase) = self.phrases.of(name) else { return };
        let mut meanings = phrase.meanings.clone();
        meanings.remove(offer);
        if meanings.iter().any(|meaning| matches!(meaning, Meaning::Offer(_))) {
            return self.phrases.put(name.to_vec(), meanings);
        }
        self.phrases.remove(name);
        for word in name {
            if let Entry::Occupied(mut names) = self.words.entry(word.clone()) {
                *names.get_mut() -= 1;
                if *names.get() == 0 {
                    names.remove();
                }
            }
        }
    }
}

/// Counts a name's words.
fn count(words: &mut HashMap<String, u32>, name: &[String]) {
    for word in name {
        *words.entry(word.clone()).or_default() += 1;
    }
}

impl Known {
    /// What a phrase means that is just these stems.
    fn meant_by_all_of(&self, stems: &[String]) -> impl Iterator<Item = Meaning> {
        self.phrases.of(stems).into_iter().flat_map(|phrase| phrase.meanings.iter().cloned())
    }

    fn new(vocabulary: &Vocabulary, dictionary: Option<Arc<Dictionary>>) -> Self {
        let stems = labels(vocabulary);
        let mut words: HashSet<String> = stems.keys().flatten().cloned().collect();
        let mut spellings: HashMap<u8, Vec<Spelling>> = HashMap::new();
        let mut single: BTreeSet<String> = BTreeSet::new();
        let mut in_labels: BTreeSet<String> = BTreeSet::new();
        for label in vocabulary.concepts().flat_map(|concept| &concept.labels) {
            let written = danish::words(&label.text);
            if let [only] = written.as_slice() {
                single.insert(only.folded.clone());
            }
            let spelt_right = label.kind != LabelKind::Misspelt;
            in_labels.extend(written.iter().filter(|_| spelt_right).map(|word| word.folded.clone()));
            words.extend(written.into_iter().map(|word| word.folded));
        }
        for word in single {
            spellings.entry(word.as_bytes()[0]).or_default().push(Spelling::new(word));
        }
        let mut phrases = Phrases::new(stems);
        for concept in vocabulary.concepts() {
            // Only the label that is shown: other words may well mean several things («misbrug»).
            for label in concept.labels.iter().filter(|label| label.kind == LabelKind::Preferred) {
                phrases.note_as_written(&label.text, Meaning::Concept(concept.key.clone(), label.kind));
            }
        }
        let mut written: HashMap<(u8, usize), Vec<Spelling>> = HashMap::new();
        for word in in_labels {
            written.entry((word.as_bytes()[0], word.len())).or_default().push(Spelling::new(word));
        }
        let in_cues = vocabulary.concepts().flat_map(|concept| &concept.cues);
        let words_of_cues = in_cues.flat_map(|cue| danish::words(cue)).map(|word| word.folded).collect();
        Self { phrases, words, words_of_cues, spellings, written, dictionary }
    }
}

impl Lexicon {
    /// The phrases of the vocabulary alone.
    #[must_use]
    pub fn without_names(&self) -> Self {
        Self { names: Arc::default(), ..self.clone() }
    }

    /// The phrases of a vocabulary, and the names of offers; a dictionary tells true words from slips of the pen.
    pub fn new<'a>(
        vocabulary: &Vocabulary,
        offers: impl Iterator<Item = &'a Offer>,
        dictionary: Option<Arc<Dictionary>>,
    ) -> Self {
        let known = Arc::new(Known::new(vocabulary, dictionary));
        let mut lexicon = Self { known, ..Self::default() };
        let mut cues = cues(vocabulary);
        // A cue that is joined of known words says what they say: «angstgruppe».
        cues.retain(|stems, _| !matches!(stems.as_slice(), [only] if lexicon.joined_of(only).is_some()));
        lexicon.cues = Arc::new(Phrases::new(cues));
        lexicon.names = Arc::new(Names::of(offers, &lexicon.known));
        lexicon
    }

    /// The same vocabulary, and the names when this offer stands in place of the one before, if it was there.
    #[must_use]
    pub fn with_name(&self, before: Option<&Offer>, offer: &Offer) -> Self {
        let before: BTreeSet<_> = before.into_iter().flat_map(names).collect();
        let now: BTreeSet<_> = names(offer).collect();
        let mut lexicon = self.clone();
        if before == now {
            return lexicon;
        }
        let changed = Arc::make_mut(&mut lexicon.names);
        let meaning = Meaning::Offer(offer.slug.clone());
        before.difference(&now).for_each(|name| changed.remove(name, &meaning));
        now.difference(&before).for_each(|name| changed.add(name.clone(), meaning.clone(), &self.known));
        lexicon
    }

    /// The dictionary that true words are looked up in, if there is one.
    pub fn dictionary(&self) -> Option<&Arc<Dictionary>> {
        self.known.dictionary.as_ref()
    }

    /// Whether a word that was typed means itself, and is no slip of the pen from a known word. A form of that word
    /// which its stem does not show may still be read as it: «nervøse».
    fn means_itself(&self, typed: &str, known: &str) -> bool {
        let is_true =
            || everyday::is_word(typed) || self.known.dictionary.as_ref().is_some_and(|it| it.knows(typed));
        !typed.starts_with(known) && !known.starts_with(typed) && is_true()
    }

    /// All that a text may stand for that is one phrase, however its words are inflected; several if it is ambiguous.
    pub fn all_meant_by(&self, text: &str) -> BTreeSet<Meaning> {
        let stems = danish::stems(text);
        let named = self.names.phrases.of(&stems);
        let named = named.into_iter().flat_map(|phrase| phrase.meanings.iter().cloned());
        self.known.meant_by_all_of(&stems).chain(named).collect()
    }

    /// The concepts that a text points to that is one cue.
    pub fn all_pointed_to(&self, text: &str) -> BTreeSet<Meaning> {
        self.cues.of(&danish::stems(text)).map_or_else(BTreeSet::new, |cue| cue.meanings.clone())
    }

    /// The phrases in a text, slips of the pen within them included: «mor drikkr». A slip that stands alone is left
    /// to [`Self::reread`], which knows no phrases and may be less sure.
    pub fn find_with_slips<'a>(&'a self, words: &[Word]) -> Vec<PhraseFound<'a>> {
        let slips: Vec<Option<Word>> = words.iter().map(|word| self.corrected(word)).collect();
        if slips.iter().all(Option::is_none) {
            return self.find(words);
        }
        let meant: Vec<Word> =
            words.iter().zip(&slips).map(|(word, slip)| slip.as_ref().unwrap_or(word).clone()).collect();
        let told = self.find(&meant).into_iter().filter_map(|mut found| {
            let place = found.first..found.first + found.length;
            if slips[place.clone()].iter().any(Option::is_some) {
                let read =
                    || meant[place].iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
                (found.length > 1)
                    .then(|| found.read_as = Some(found.read_as.take().unwrap_or_else(read)))?;
            }
            Some(found)
        });
        told.collect()
    }

    /// The word of a label that this one is one slip away from, if it is no word that is known.
    fn corrected(&self, word: &Word) -> Option<Word> {
        let folded = word.folded.as_str();
        let is_word =
            word.number().is_none() && (SHORTEST_SLIP..=compound::LONGEST_WORD).contains(&folded.len());
        if !is_word || self.is_known(folded) || self.known.words_of_cues.contains(folded) {
            return None;
        }
        let first = *folded.as_bytes().first()?;
        let alike = (folded.len() - 1..=folded.len() + 1)
            .filter_map(|length| self.known.written.get(&(first, length)));
        let typed = Spelling::new(folded.to_owned());
        let near = alike.flatten().filter(|known| known.slips_from(&typed, 1) == Some(1));
        // Two letters swapped are a likelier slip than another letter.
        let meant = near.map(|known| &known.word);
        let meant = meant.min_by_key(|known| (letters(known) != letters(folded), *known))?;
        if self.means_itself(folded, meant) {
            return None;
        }
        let stem = danish::stem(meant);
        (stem != word.stem).then(|| Word { folded: meant.clone(), stem, ..word.clone() })
    }

    /// The phrases in a text, longest first at each place, none overlapping. A phrase stays within a clause.
    fn find<'a>(&'a self, words: &[Word]) -> Vec<PhraseFound<'a>> {
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

    /// The longest phrase that begins with the first of these words, and how many words it takes.
    fn longest_at(&self, words: &[Word]) -> Option<(&Phrase, usize)> {
        match (self.known.phrases.longest_at(words), self.names.phrases.longest_at(words)) {
            (Some(known), Some(name)) if known.0.goes_before(name.0) => Some(known),
            (known, name) => name.or(known),
        }
    }

    fn has_word(&self, word: &str) -> bool {
        self.known.words.contains(word) || self.names.words.contains_key(word)
    }

    /// The cues in a text, longest first at each place.
    pub fn cues<'a>(&'a self, words: &[Word]) -> Vec<PhraseFound<'a>> {
        let found = (0..words.len()).filter_map(|first| {
            let (phrase, length) = self.cues.longest_at(&words[first..])?;
            Some(PhraseFound { first, length, meanings: &phrase.meanings, read_as: None })
        });
        found.collect()
    }

    /// What a word that is not known is read as: the known words it is joined of, else the one it is a slip of
    /// the pen from. None if nothing is meant by any of them, or if it is too long for a word.
    pub fn reread(&self, word: &Word) -> Option<Reread<'_>> {
        if word.folded.len() > compound::LONGEST_WORD {
            return None;
        }
        let is_true = self.has_word(&word.folded) || self.known.words_of_cues.contains(&word.folded);
        let slip = || self.misspelt(&word.folded).filter(|_| !is_true);
        self.joined_of(&word.folded).or_else(|| self.meant_by(&[slip()?]))
    }

    /// The known words that one is joined of; none if nothing is meant by any of them.
    fn joined_of(&self, folded: &str) -> Option<Reread<'_>> {
        self.meant_by(&compound::parts(folded, &|part| self.is_known(part))?)
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
            Some((self.names.phrases.single(&stem).or_else(|| self.known.phrases.single(&stem))?, whole))
        })
    }

    fn is_known(&self, folded: &str) -> bool {
        self.has_word(folded)
            || self.has_word(&danish::stem(folded))
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
            ..SHORTEST_SLIP => return None,
            SHORTEST_SLIP => return self.transposed(folded),
            6..10 => 1,
            _ => 2,
        };
        let alike = self.known.spellings.get(folded.as_bytes().first()?)?;
        let typed = Spelling::new(folded.to_owned());
        let near = alike.iter().filter(|known| known.word.len().abs_diff(folded.len()) <= most);
        let near = near.filter_map(|known| Some((known.slips_from(&typed, most)?, known.word.as_str())));
        near.min().map(|(_, known)| known).filter(|known| !self.means_itself(folded, known))
    }
}

impl Lexicon {
    /// The one known word that has the same letters, two neighbours swapped: «agnst».
    fn transposed(&self, folded: &str) -> Option<&str> {
        let alike = self.known.spellings.get(folded.as_bytes().first()?)?;
        let typed = Spelling::new(folded.to_owned());
        let same_length = alike.iter().filter(|known| known.word.len() == folded.len());
        let mut swapped = same_length.filter(|known| {
            known.slips_from(&typed, 1) == Some(1) && letters(&known.word) == letters(folded)
        });
        swapped.next().map(|known| known.word.as_str()).filter(|known| !self.means_itself(folded, known))
    }
}

/// A word, folded, and which letters it has: most words are told apart by these alone.
#[derive(Debug, Clone)]
struct Spelling {
    word: String,
    /// One bit for each letter that occurs; letters far apart in the alphabets of the world may share one.
    letters: u32,
}

impl Spelling {
    fn new(word: String) -> Self {
        let letters = word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % u32::BITS));
        Self { word, letters }
    }

    /// How many slips of the pen it is away from another; none if more than `most`.
    fn slips_from(&self, other: &Self, most: usize) -> Option<usize> {
        // A wrong letter puts one in and takes one out; no slip changes more.
        let changed = (self.letters ^ other.letters).count_ones() as usize;
        let may_be = changed <= 2 * most;
        may_be.then(|| strsim::osa_distance(&self.word, &other.word)).filter(|slips| *slips <= most)
    }
}

/// The letters of a word, sorted.
fn letters(word: &str) -> Vec<u8> {
    let mut letters = word.as_bytes().to_vec();
    letters.sort_unstable();
    letters
}

/// The fewest letters of a word that is read as a slip of the pen.
const SHORTEST_SLIP: usize = 5;

/// The labels of a vocabulary by their stems, with what they may mean.
fn labels(vocabulary: &Vocabulary) -> BTreeMap<Vec<String>, BTreeSet<Meaning>> {
    let mut phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
    let mut add = |stems: Vec<String>, meaning: &Meaning| {
        // A number says nothing by itself: «§ 11» is read as law, and the 11 of «dreng på 11» is an age.
        if stems.iter().any(|stem| stem.bytes().any(|byte| !byte.is_ascii_digit())) {
            phrases.entry(stems).or_default().insert(meaning.clone());
        }
    };
    for concept in vocabulary.concepts() {
        let english = concept.label_en.iter().map(|label| (label, LabelKind::English));
        let labels = concept.labels.iter().map(|label| (&label.text, label.kind));
        for (text, kind) in labels.chain(english) {
            let meaning = Meaning::Concept(concept.key.clone(), kind);
            let stems = danish::stems(text);
            if let Some(subordinate) = in_subordinate_order(&stems) {
                add(subordinate, &meaning);
            }
            // Whose problem it is, a target group says by its very kin.
            if concept.scheme == Scheme::ProblemArea
                && let Some(of_any_kin) = phrase::of_any_kin(&stems)
            {
                add(of_any_kin, &meaning);
            }
            add(stems, &meaning);
        }
    }
    phrases
}

/// The names of an offer that are words of their own, by their stems: an offer called «Hjælpen» is not meant by
/// whoever asks for help.
fn names(offer: &Offer) -> impl Iterator<Item = Vec<String>> {
    let names = std::iter::once(&offer.name).chain(&offer.also_known_as).map(|name| danish::words(name));
    let says = |word: &Word| !danish::is_small(word) && !danish::is_small_stem(&word.stem);
    let own = names.filter(move |words| words.iter().any(says));
    own.map(|words| words.into_iter().map(|word| word.stem).collect())
}

/// The cues of a vocabulary by their stems, with what they point to.
fn cues(vocabulary: &Vocabulary) -> BTreeMap<Vec<String>, BTreeSet<Meaning>> {
    let mut cues: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
    for concept in vocabulary.concepts() {
        let meaning = Meaning::Concept(concept.key.clone(), LabelKind::Lay);
        for stems in concept.cues.iter().map(|cue| danish::stems(cue)) {
            if let Some(of_any_kin) = phrase::of_any_kin(&stems) {
                cues.entry(of_any_kin).or_default().insert(meaning.clone());
            }
            cues.entry(stems).or_default().insert(meaning.clone());
        }
    }
    cues
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
