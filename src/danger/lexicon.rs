//! Which words a written word counts as: the classes of `words` and the words of the phrases.
//!
//! A word that is nothing known is tried as a misspelling: same first letter, at least five letters, one
//! letter wrong, missing, doubled or swapped. Ordinary words that lie so close to a word of danger that
//! they would be taken for it stand in `LOOKALIKES`.

use std::collections::HashMap;

use super::classes::{AS_WRITTEN, CLASS_COUNT};
use super::words::{CLASSES, OFTEN_MISSPELT};
use crate::danish;

/// A number for each class and each word that phrases use; classes come first.
pub(super) type Atom = u16;

/// Shorter words count as written: «sig» is no form of «siger», nor «men» of «mener».
const SHORTEST_INFLECTED: usize = 4;

/// Words shorter than this are never taken for misspellings: too many true words are one letter away.
const SHORTEST_MISSPELT: usize = 5;

/// By how many last bytes the heads of compounds are found.
const HEAD: usize = 3;

/// Ordinary words, folded, that are one letter from a word of danger.
const LOOKALIKES: &[&str] = &[
    "almene", "alone", "bakker", "bakkede", "baker", "banede", "baner", "banken", "banner", "barker",
    "befalet", "bunker", "draene", "draener", "draaber", "haende", "haenges", "hjelme", "klaer", "kloer",
    "laeseren", "limet", "marker", "markerne", "nitten", "oensket", "roever", "russer", "skaeres", "skrog", "skubbes",
    "sparede", "sparer", "sparet", "spaaet", "saaet", "staaet", "traeder", "traeer", "traeet", "traene",
    "traenede", "traenes", "traenet", "traenger", "trier", "trust", "ugerne",
];

/// How small words are typed in a hurry, folded, and what they stand for.
const TYPED: &[(&str, &str)] = &[
    ("fa", "far"),
    ("farr", "far"),
    ("fader", "far"),
    ("mo", "mor"),
    ("mi", "mig"),
    ("mej", "mig"),
    ("maj", "mig"),
    ("jei", "jeg"),
    ("jaj", "jeg"),
    ("slo", "slog"),
    ("slar", "slår"),
    ("slor", "slår"),
    ("sla", "slå"),
    ("knif", "kniv"),
    ("vaal", "vold"),
    ("vol", "vold"),
    ("saeng", "seng"),
    ("in", "ind"),
    ("ska", "skal"),
    ("ku", "kunne"),
    ("blir", "bliver"),
    ("gir", "giver"),
    ("hva", "hvad"),
    ("naa", "når"),
    ("nor", "når"),
    ("sir", "siger"),
    ("sie", "sige"),
    ("kaerste", "kæreste"),
    ("famillen", "familien"),
    ("familjen", "familien"),
    ("laaser", "låser"),
    ("baelt", "bælte"),
];

/// All words the rules know.
pub(super) struct Lexicon {
    forms: HashMap<String, Vec<Atom>>,
    stems: HashMap<String, Vec<Atom>>,
    /// Beginnings, by their first letter.
    prefixes: HashMap<u8, Vec<(String, Atom)>>,
    /// Heads of compounds, by their last [`HEAD`] bytes.
    heads: HashMap<[u8; HEAD], Vec<(String, Atom)>>,
    /// What a misspelt word may have been meant to be, by first letter.
    meant: HashMap<char, Vec<(Vec<char>, String)>>,
    literals: HashMap<String, Atom>,
    next: usize,
}

impl Lexicon {
    /// The classes; phrases add their own words with `atom`.
    pub(super) fn of_classes() -> Self {
        let mut lexicon = Self {
            forms: HashMap::new(),
            stems: HashMap::new(),
            prefixes: HashMap::new(),
            heads: HashMap::new(),
            meant: HashMap::new(),
            literals: HashMap::new(),
            next: CLASS_COUNT,
        };
        for word in OFTEN_MISSPELT.split_whitespace().map(danish::fold) {
            let letters = letters(&word);
            lexicon.meant.entry(letters[0]).or_default().push((letters, word));
        }
        for (class, _, words) in CLASSES {
            let as_written = AS_WRITTEN.contains(class);
            for word in words.split_whitespace() {
                if as_written && !word.contains('*') && !word.contains('=') {
                    lexicon.add(&format!("={word}"), *class as Atom);
                } else {
                    lexicon.add(word, *class as Atom);
                }
            }
        }
        lexicon
    }

    /// The atom of a class by its name in capitals, or of a word as phrases write it.
    pub(super) fn atom(&mut self, written: &str) -> Atom {
        if let Some((class, ..)) = CLASSES.iter().find(|(_, name, _)| *name == written) {
            return *class as Atom;
        }
        assert!(!written.bytes().all(|byte| byte.is_ascii_uppercase()), "no class is called {written}");
        if let Some(atom) = self.literals.get(written) {
            return *atom;
        }
        let atom = Atom::try_from(self.next).expect("the tables hold fewer than 65,536 words");
        self.next += 1;
        self.literals.insert(written.to_owned(), atom);
        self.add(written, atom);
        atom
    }

    fn add(&mut self, written: &str, atom: Atom) {
        if let Some(form) = written.strip_prefix('=') {
            self.forms.entry(danish::fold(form)).or_default().push(atom);
        } else if let Some(beginning) = written.strip_suffix('*') {
            let beginning = danish::fold(beginning);
            let first = beginning.bytes().next().unwrap_or_default();
            self.prefixes.entry(first).or_default().push((beginning, atom));
        } else if let Some(ending) = written.strip_prefix('*') {
            let head = danish::fold(ending);
            let end = *head.as_bytes().last_chunk().expect("heads of compounds have three letters or more");
            self.heads.entry(end).or_default().push((head, atom));
        } else {
            let form = danish::fold(written);
            let stem = danish::stem(&form);
            if letters(&form).len() >= SHORTEST_INFLECTED {
                self.stems.entry(stem).or_default().push(atom);
            }
            self.forms.entry(form).or_default().push(atom);
        }
    }

    /// Everything a word of a text counts as.
    pub(super) fn atoms(&self, word: &danish::Word) -> Vec<Atom> {
        let mut atoms = self.known(&word.folded, &word.stem);
        if let Some((_, meant)) = TYPED.iter().find(|(typed, _)| *typed == word.folded) {
            let meant = danish::fold(meant);
            atoms.extend(self.known(&meant, &danish::stem(&meant)));
        }
        if atoms.is_empty()
            && !LOOKALIKES.contains(&word.folded.as_str())
            && let Some(meant) = self.meant_by(&word.folded)
        {
            atoms = self.known(meant, &danish::stem(meant));
        }
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }

    fn known(&self, folded: &str, stem: &str) -> Vec<Atom> {
        let mut atoms = Vec::new();
        atoms.extend(self.forms.get(folded).into_iter().flatten());
        if is_inflection(folded, stem) {
            atoms.extend(self.stems.get(stem).into_iter().flatten());
        }
        let beginnings = folded.bytes().next().and_then(|first| self.prefixes.get(&first));
        let begins = |(beginning, _): &&(String, Atom)| folded.starts_with(beginning);
        atoms.extend(beginnings.into_iter().flatten().filter(begins).map(|(_, atom)| *atom));
        self.add_heads(folded, &mut atoms);
        atoms
    }

    /// What a word is a compound of, inflected or not: «lærervikaren» of «vikar».
    fn add_heads(&self, folded: &str, atoms: &mut Vec<Atom>) {
        for base in NOUN_ENDINGS.iter().filter_map(|ending| folded.strip_suffix(ending)) {
            let Some(end) = base.as_bytes().last_chunk() else { continue };
            let heads = self.heads.get(end).into_iter().flatten();
            let stands_in =
                |(head, _): &&(String, Atom)| base.len() >= head.len() + 2 && base.ends_with(head.as_str());
            atoms.extend(heads.filter(stands_in).map(|(_, atom)| *atom));
        }
    }

    fn meant_by(&self, written: &str) -> Option<&str> {
        let written = letters(written);
        if written.len() < SHORTEST_MISSPELT - 1 {
            return None;
        }
        let candidates = self.meant.get(written.first()?)?;
        let meant = candidates.iter().find(|(meant, _)| one_letter_apart(&written, meant))?;
        Some(&meant.1)
    }
}

/// Endings a noun takes.
const NOUN_ENDINGS: &[&str] =
    &["", "s", "en", "ens", "et", "ets", "e", "er", "ers", "ne", "nes", "erne", "ernes", "n", "ns", "r"];

/// Endings a noun or a verb takes.
const ENDINGS: &[&str] = &[
    "", "s", "e", "en", "ens", "et", "ets", "er", "ers", "es", "ene", "enes", "erne", "ernes", "ne", "nes",
    "n", "ns", "r", "t", "te", "ede", "ed", "d",
];

/// The stemmer takes more than endings: «farlig» is no form of «far», nor «værelse» of «være».
fn is_inflection(folded: &str, stem: &str) -> bool {
    let Some(ending) = folded.strip_prefix(stem) else { return true };
    let doubled = stem.chars().next_back().and_then(|last| ending.strip_prefix(last));
    ENDINGS.contains(&ending) || doubled.is_some_and(|ending| ENDINGS.contains(&ending))
}

/// The letters of a folded word as Danes count them: æ, ø and å are one each.
fn letters(folded: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::with_capacity(folded.len());
    for letter in folded.chars() {
        let joined = match (letters.last(), letter) {
            (Some('a'), 'a') => Some('å'),
            (Some('a'), 'e') => Some('æ'),
            (Some('o'), 'e') => Some('ø'),
            _ => None,
        };
        match (joined, letters.last_mut()) {
            (Some(joined), Some(last)) => *last = joined,
            _ => letters.push(letter),
        }
    }
    letters
}

/// Whether one letter is wrong, missing, too many, or two neighbours have changed places.
fn one_letter_apart(a: &[char], b: &[char]) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], []) => false,
        ([_, rest @ ..], b) if rest == b => true,
        (a, [_, rest @ ..]) if a == rest => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([a0, a1, a @ ..], [b0, b1, b @ ..]) => a0 == b1 && a1 == b0 && a == b,
        _ => false,
    }
}
