//! Phrases of the vocabulary and names of offers, found in a text.
//!
//! Labels are read as stems, so that an inflected word finds its concept; the longest phrase wins, so that
//! «mor drikker» is the parent's problem and not the child's. A word that is not known is read as what it is
//! joined of («skolefraværsproblemer», «skole fravær»), else as the known word it is a slip of the pen from.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::concept::{LabelKind, Scheme, Vocabulary};
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
    /// The cues: phrases that point to concepts and name none.
    cues: HashMap<String, Vec<Phrase>>,
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
                if concept.scheme == Scheme::ProblemArea
                    && let Some(lifted) = of_any_kin(&stems)
                {
                    phrases.entry(lifted).or_default().insert(meaning.clone());
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
                // An offer called «Hjælpen» is not meant by whoever asks for help.
                if danish::words(name).iter().any(|word| !danish::is_small(word) && !danish::is_small_stem(&word.stem)) {
                    phrases.entry(danish::stems(name)).or_default().insert(Meaning::Offer(offer.slug.clone()));
                }
            }
        }
        let mut lexicon = Self::of(phrases);
        for concept in vocabulary.concepts() {
            // Only the label that is shown: other words may well mean several things («misbrug»).
            for label in concept.labels.iter().filter(|label| label.kind == LabelKind::Preferred) {
                lexicon.note_as_written(&label.text, Meaning::Concept(concept.key.clone(), label.kind));
            }
        }
        let in_cues = vocabulary.concepts().flat_map(|concept| &concept.cues);
        written.extend(in_cues.flat_map(|cue| danish::words(cue)).map(|word| word.folded));
        lexicon.words.extend(written);
        lexicon.cues = by_first_word(cues(vocabulary));
        for word in single {
            lexicon.spellings.entry(word.as_bytes()[0]).or_default().push(word);
        }
        lexicon
    }

    fn of(phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>>) -> Self {
        // A number says nothing by itself: «§ 11» is read as law, and the 11 of «dreng på 11» is an age.
        let says = |stems: &[String]| stems.iter().any(|stem| stem.bytes().any(|byte| !byte.is_ascii_digit()));
        let saying: BTreeMap<_, _> = phrases.into_iter().filter(|(stems, _)| says(stems)).collect();
        let words = saying.keys().flatten().cloned().collect();
        Self { words, phrases: by_first_word(saying), ..Self::default() }
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
            let as_typed = longest_at(&self.phrases, &words[first..]).map(|(phrase, length)| {
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

    /// The cues in a text, longest first at each place.
    pub fn cues<'a>(&'a self, words: &[Word]) -> Vec<PhraseFound<'a>> {
        let found = (0..words.len()).filter_map(|first| {
            let (phrase, length) = longest_at(&self.cues, &words[first..])?;
            Some(PhraseFound { first, length, meanings: &phrase.meanings, read_as: None })
        });
        found.collect()
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
        if self.words.contains(folded) {
            return None;
        }
        let alike = self.spellings.get(folded.as_bytes().first()?)?;
        let near = alike.iter().filter(|known| known.len().abs_diff(folded.len()) <= most);
        let near = near.map(|known| (strsim::osa_distance(folded, known), known.as_str()));
        near.filter(|(distance, _)| *distance <= most).min().map(|(_, known)| known)
    }
}

/// Phrases by their first word, longest first.
fn by_first_word(phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>>) -> HashMap<String, Vec<Phrase>> {
    let mut by_first: HashMap<String, Vec<Phrase>> = HashMap::new();
    for (stems, meanings) in phrases {
        let Some(first) = stems.first().cloned() else { continue };
        by_first.entry(first).or_default().push(Phrase { stems, meanings, as_written: BTreeMap::new() });
    }
    for starting_alike in by_first.values_mut() {
        starting_alike.sort_by(|one, other| {
            other.stems.len().cmp(&one.stems.len()).then(one.stems.cmp(&other.stems))
        });
    }
    by_first
}

/// The cues of a vocabulary, with what they point to.
fn cues(vocabulary: &Vocabulary) -> BTreeMap<Vec<String>, BTreeSet<Meaning>> {
    let mut cues: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
    for concept in vocabulary.concepts() {
        for cue in &concept.cues {
            let meaning = Meaning::Concept(concept.key.clone(), LabelKind::Lay);
            let stems = danish::stems(cue);
            if let Some(of_any_kin) = of_any_kin(&stems) {
                cues.entry(of_any_kin).or_default().insert(meaning.clone());
            }
            cues.entry(stems).or_default().insert(meaning);
        }
    }
    cues
}

/// The longest phrase that begins here, and how many words it takes.
fn longest_at<'a>(
    phrases: &'a HashMap<String, Vec<Phrase>>,
    words: &[Word],
) -> Option<(&'a Phrase, usize)> {
    let first = words.first()?;
    let starting = |stem: &str| {
        let alike = phrases.get(stem)?;
        alike.iter().find_map(|phrase| Some((phrase, phrase.length_at(words)?)))
    };
    let of_kin = kin(&first.stem).and_then(starting);
    match (starting(&first.stem), of_kin) {
        (Some(own), Some(kin)) if kin.0.stems.len() > own.0.stems.len() => Some(kin),
        (own, kin) => own.or(kin),
    }
}

/// How many fillers may stand between two words of a phrase: «sover simpelthen så dårligt».
const FILLERS_BETWEEN: usize = 2;

/// Words that may stand between the words of a phrase and leave its meaning as it is, folded: pronouns, words
/// of degree and of time. No word that joins, denies or relates is one of them.
const FILLERS: &[&str] = &[
    "allerede", "altid", "bare", "barnet", "boernene", "de", "dem", "den", "deres", "det", "drengen",
    "efterhaanden", "egentlig", "en", "et", "faktisk", "for", "fortsat", "ganske", "ham", "han", "hans",
    "hele", "helt", "hende", "hendes", "hinanden", "hun", "igen", "ja", "jeg", "jo", "konstant", "lidt",
    "lige", "meget", "mere", "min", "mine", "mit", "naermest", "naesten", "nu", "ofte", "ogsaa", "pigen",
    "ret", "rigtig", "rigtigt", "saa", "selv", "sig", "simpelthen", "sin", "sine", "sit", "slet", "somme",
    "stadig", "stadigvaek", "temmelig", "tiden", "tider", "tit", "vi", "virkelig", "virkeligt", "vist",
    "vores",
];

/// Words for the same kin, as stems: a phrase that names one of them is known with the others in its place.
const KIN: &[(&str, &[&str])] = &[
    ("<foraelder>", &[
        "mor", "far", "foraeldr", "forael", "foraelder", "foraeldren", "mama", "papfar", "papmor", "stedfar",
        "stedmor", "bonusfar", "bonusmor", "farmand", "mam",
    ]),
    ("<soeskende>", &[
        "bror", "soester", "soeskend", "lillebror", "lillesoester", "storebror", "storesoester", "tvillingebror",
        "tvillingesoester", "broder",
    ]),
    ("<barn>", &["barn", "dreng", "pig", "pige", "datter", "soen", "elev", "knaegt"]),
];

/// The kin a word names.
fn kin(stem: &str) -> Option<&'static str> {
    KIN.iter().find(|(_, stems)| stems.contains(&stem)).map(|(kin, _)| *kin)
}

fn folded(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

impl Phrase {
    /// What it means as these words write it; all it may mean if nobody writes it so.
    fn meant_by(&self, words: &[Word]) -> &BTreeSet<Meaning> {
        let as_written = self.as_written.get(&folded(words)).filter(|_| !self.names_an_offer());
        as_written.unwrap_or(&self.meanings)
    }

    /// How many of these words it takes, from the first; fillers may stand between them.
    fn length_at(&self, words: &[Word]) -> Option<usize> {
        let clause = words.first()?.clause;
        let mut length = 0;
        for stem in &self.stems {
            let most = if length == 0 || self.names_an_offer() { 0 } else { FILLERS_BETWEEN };
            let ahead = words[length..].iter().take(most + 1).take_while(|word| word.clause == clause);
            let fillers = ahead.clone().position(|word| is_word(word, stem))?;
            if !ahead.take(fillers).all(|word| FILLERS.binary_search(&word.folded.as_str()).is_ok()) {
                return None;
            }
            length += fillers + 1;
        }
        Some(length)
    }

    fn names_an_offer(&self) -> bool {
        self.meanings.iter().any(|meaning| matches!(meaning, Meaning::Offer(_)))
    }
}

/// Whether a word is what a phrase has in this place: itself, or one of the kin.
fn is_word(word: &Word, wanted: &str) -> bool {
    word.stem == wanted || (wanted.starts_with('<') && kin(&word.stem) == Some(wanted))
}

/// A phrase that names one of the kin, with any of them in its place.
fn of_any_kin(stems: &[String]) -> Option<Vec<String>> {
    let named = stems.len() > 1 && stems.iter().any(|stem| kin(stem).is_some());
    named.then(|| stems.iter().map(|stem| kin(stem).map_or_else(|| stem.clone(), str::to_owned)).collect())
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
