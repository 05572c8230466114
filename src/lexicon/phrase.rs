//! Phrases and how they are found among words: longest first, with fillers between and any of the kin in place
//! of another.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::Meaning;
use crate::danish::{self, Word};

/// Phrases by their first stem.
#[derive(Debug, Clone, Default)]
pub(super) struct Phrases(HashMap<String, Arc<Beginning>>);

/// The phrases that begin with one stem.
#[derive(Debug, Clone, Default)]
struct Beginning {
    /// The one that is no more than this stem.
    alone: Option<Arc<Phrase>>,
    /// The others by their second stem, longest first.
    longer: HashMap<String, Vec<Arc<Phrase>>>,
}

/// A phrase: its stems, and what it means.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    pub(super) stems: Vec<String>,
    pub(super) meanings: BTreeSet<Meaning>,
    /// What it means when it is written just so, folded: «ordblindhed» is no «ordblinde», though the stem is one.
    as_written: BTreeMap<String, BTreeSet<Meaning>>,
}

impl Phrases {
    /// Phrases by their stems.
    pub(super) fn new(phrases: BTreeMap<Vec<String>, BTreeSet<Meaning>>) -> Self {
        let mut by_first: HashMap<String, Beginning> = HashMap::new();
        for (stems, meanings) in phrases {
            let Some(first) = stems.first().cloned() else { continue };
            let beginning = by_first.entry(first).or_default();
            let second = stems.get(1).cloned();
            let phrase = Arc::new(Phrase::new(stems, meanings));
            match second {
                Some(second) => beginning.longer.entry(second).or_default().push(phrase),
                None => beginning.alone = Some(phrase),
            }
        }
        for alike in by_first.values_mut().flat_map(|beginning| beginning.longer.values_mut()) {
            alike.sort_by(|one, other| one.rank().cmp(&other.rank()));
        }
        Self(by_first.into_iter().map(|(first, beginning)| (first, Arc::new(beginning))).collect())
    }

    /// Puts a phrase in place of the one of just these stems, or among the others.
    pub(super) fn put(&mut self, stems: Vec<String>, meanings: BTreeSet<Meaning>) {
        let Some(first) = stems.first().cloned() else { return };
        let beginning = Arc::make_mut(self.0.entry(first).or_default());
        let phrase = Arc::new(Phrase::new(stems, meanings));
        let Some(second) = phrase.stems.get(1).cloned() else {
            beginning.alone = Some(phrase);
            return;
        };
        let alike = beginning.longer.entry(second).or_default();
        match position(alike, &phrase.stems) {
            Ok(at) => alike[at] = phrase,
            Err(at) => alike.insert(at, phrase),
        }
    }

    /// Takes away the phrase of just these stems.
    pub(super) fn remove(&mut self, stems: &[String]) {
        let Some(beginning) = stems.first().and_then(|first| self.0.get_mut(first)) else { return };
        let beginning = Arc::make_mut(beginning);
        match stems.get(1) {
            None => beginning.alone = None,
            Some(second) => {
                let Some(alike) = beginning.longer.get_mut(second) else { return };
                if let Ok(at) = position(alike, stems) {
                    alike.remove(at);
                }
            }
        }
    }

    /// Notes what a phrase means where it is written just as this label.
    pub(super) fn note_as_written(&mut self, label: &str, meaning: Meaning) {
        let stems = danish::stems(label);
        let beginning = stems.first().and_then(|first| self.0.get_mut(first)).map(Arc::make_mut);
        let alike = beginning.into_iter().flat_map(|beginning| {
            let longer = stems.get(1).and_then(|second| beginning.longer.get_mut(second));
            longer.into_iter().flatten().chain(&mut beginning.alone)
        });
        if let Some(phrase) = alike.into_iter().find(|phrase| phrase.stems == stems) {
            let as_written = &mut Arc::make_mut(phrase).as_written;
            as_written.entry(folded(&danish::words(label))).or_default().insert(meaning);
        }
    }

    /// The phrase of just these stems.
    pub(super) fn of(&self, stems: &[String]) -> Option<&Phrase> {
        let beginning = self.0.get(stems.first()?)?;
        match stems.get(1) {
            None => beginning.alone.as_deref(),
            Some(second) => {
                let alike = beginning.longer.get(second)?;
                position(alike, stems).ok().map(|at| alike[at].as_ref())
            }
        }
    }

    /// The phrase that is this one word.
    pub(super) fn single(&self, stem: &str) -> Option<&Phrase> {
        self.0.get(stem)?.alone.as_deref()
    }

    /// The longest phrase that begins with the first of these words, and how many words it takes.
    pub(super) fn longest_at(&self, words: &[Word]) -> Option<(&Phrase, usize)> {
        let first = words.first()?;
        let starting = |stem: &str| self.0.get(stem)?.longest_at(words);
        let of_kin = kin(&first.stem).and_then(starting);
        match (starting(&first.stem), of_kin) {
            (Some(own), Some(kin)) if kin.0.stems.len() > own.0.stems.len() => Some(kin),
            (own, kin) => own.or(kin),
        }
    }
}

/// Where the phrase of just these stems stands among those that begin as it does, or would.
fn position(alike: &[Arc<Phrase>], stems: &[String]) -> Result<usize, usize> {
    alike.binary_search_by(|phrase| phrase.rank().cmp(&rank(stems)))
}

/// The longest first, and those as long in the order of the alphabet.
fn rank(stems: &[String]) -> (Reverse<usize>, &[String]) {
    (Reverse(stems.len()), stems)
}

impl Beginning {
    /// The longest of these phrases that begins with the first of these words, and how many words it takes.
    fn longest_at(&self, words: &[Word]) -> Option<(&Phrase, usize)> {
        let alike = seconds(words).filter_map(|second| self.longer.get(second));
        let standing = alike.filter_map(|phrases| {
            phrases.iter().find_map(|phrase| Some((&**phrase, phrase.length_at(words)?)))
        });
        let longest = standing.min_by(|(one, _), (other, _)| one.rank().cmp(&other.rank()));
        longest.or_else(|| self.alone.as_deref().map(|alone| (alone, 1)))
    }
}

/// The stems a phrase that begins with the first of these words may have next: of the word after it, of those
/// behind fillers, and of their kin.
fn seconds(words: &[Word]) -> impl Iterator<Item = &str> {
    let mut after_filler = true;
    let next = words.iter().skip(1).take(FILLERS_BETWEEN + 1);
    let reached = next.take_while(move |word| std::mem::replace(&mut after_filler, is_filler(word)));
    reached.flat_map(|word| [Some(word.stem.as_str()), kin(&word.stem)]).flatten()
}

impl Phrase {
    fn new(stems: Vec<String>, meanings: BTreeSet<Meaning>) -> Self {
        Self { stems, meanings, as_written: BTreeMap::new() }
    }

    /// Whether it is taken where a name stands too: if it is longer, or as long and earlier by its stems. What is said of
    /// any of the kin is no more than what is said of the one who is named.
    pub(super) fn goes_before(&self, name: &Self) -> bool {
        let is_of_any_kin = self.stems.first().is_some_and(|stem| stem.starts_with('<'));
        if is_of_any_kin { self.stems.len() > name.stems.len() } else { self.rank() < name.rank() }
    }

    /// The longest first, and those as long by their stems.
    fn rank(&self) -> (Reverse<usize>, &[String]) {
        rank(&self.stems)
    }

    /// What it means as these words write it; all it may mean if nobody writes it so.
    pub(super) fn meant_by(&self, words: &[Word]) -> &BTreeSet<Meaning> {
        let as_written = self.as_written.get(&folded(words)).filter(|_| !self.names_an_offer());
        as_written.unwrap_or(&self.meanings)
    }

    /// How many of these words it takes, from the first; fillers may stand between them. It stays within a clause.
    fn length_at(&self, words: &[Word]) -> Option<usize> {
        let clause = words.first()?.clause;
        let mut length = 0;
        for stem in &self.stems {
            let most = if length == 0 || self.names_an_offer() { 0 } else { FILLERS_BETWEEN };
            let mut ahead = words[length..].iter().take(most + 1).take_while(|word| word.clause == clause);
            let fillers = ahead.clone().position(|word| is_word(word, stem))?;
            if !ahead.by_ref().take(fillers).all(is_filler) {
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

/// A phrase that names one of the kin, with any of them in its place; none if it names none of them, or a
/// particular one: what is said of a stepfather is not said of every father.
pub(super) fn of_any_kin(stems: &[String]) -> Option<Vec<String>> {
    let names_kin = stems.len() > 1 && stems.iter().any(|stem| kin(stem).is_some());
    let names_particular = stems.iter().any(|stem| PARTICULAR.contains(&stem.as_str()));
    (names_kin && !names_particular)
        .then(|| stems.iter().map(|stem| kin(stem).map_or_else(|| stem.clone(), str::to_owned)).collect())
}

/// Whether a word is what a phrase has in this place: itself, or one of the kin.
fn is_word(word: &Word, wanted: &str) -> bool {
    word.stem == wanted || (wanted.starts_with('<') && kin(&word.stem) == Some(wanted))
}

fn is_filler(word: &Word) -> bool {
    FILLERS.binary_search(&word.folded.as_str()).is_ok()
}

/// The kin a word names.
fn kin(stem: &str) -> Option<&'static str> {
    KIN.iter().find(|(_, stems)| stems.contains(&stem)).map(|(kin, _)| *kin)
}

fn folded(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

/// How many fillers may stand between two words of a phrase: «sover simpelthen så dårligt».
const FILLERS_BETWEEN: usize = 2;

/// Words that may stand between the words of a phrase and leave its meaning as it is, folded: pronouns, words
/// of degree and of time. No word that joins, denies or relates is one of them.
const FILLERS: &[&str] = &[
    "allerede",
    "altid",
    "bare",
    "barnet",
    "boernene",
    "de",
    "dem",
    "den",
    "deres",
    "det",
    "drengen",
    "efterhaanden",
    "egentlig",
    "en",
    "et",
    "faktisk",
    "for",
    "fortsat",
    "ganske",
    "ham",
    "han",
    "hans",
    "hele",
    "helt",
    "hende",
    "hendes",
    "hinanden",
    "hun",
    "igen",
    "ja",
    "jeg",
    "jo",
    "konstant",
    "lidt",
    "lige",
    "meget",
    "mere",
    "min",
    "mine",
    "mit",
    "naermest",
    "naesten",
    "nu",
    "ofte",
    "ogsaa",
    "pigen",
    "ret",
    "rigtig",
    "rigtigt",
    "saa",
    "selv",
    "sig",
    "simpelthen",
    "sin",
    "sine",
    "sit",
    "slet",
    "somme",
    "stadig",
    "stadigvaek",
    "temmelig",
    "tiden",
    "tider",
    "tit",
    "vi",
    "virkelig",
    "virkeligt",
    "vist",
    "vores",
];

/// Words for particular kin, as stems.
const PARTICULAR: &[&str] = &[
    "aegtefael",
    "bonusfar",
    "bonusmor",
    "elev",
    "kon",
    "mand",
    "papfar",
    "papmor",
    "stedfar",
    "stedmor",
    "tvillingebror",
    "tvillingesoester",
];

/// Words for the same kin, as stems: a phrase that names one of them is known with the others in its place.
const KIN: &[(&str, &[&str])] = &[
    (
        "<foraelder>",
        &[
            "mor",
            "far",
            "foraeldr",
            "forael",
            "foraelder",
            "foraeldren",
            "mama",
            "papfar",
            "papmor",
            "stedfar",
            "stedmor",
            "bonusfar",
            "bonusmor",
            "farmand",
            "mam",
            "mand",
            "kon",
            "aegtefael",
        ],
    ),
    (
        "<soeskende>",
        &[
            "bror",
            "soester",
            "soeskend",
            "lillebror",
            "lillesoester",
            "storebror",
            "storesoester",
            "tvillingebror",
            "tvillingesoester",
            "broder",
        ],
    ),
    ("<barn>", &["barn", "dreng", "pig", "pige", "datter", "soen", "elev", "knaegt"]),
];
