//! Whether what is named is so: said, denied («ingen angst»), or a form of help that runs or was tried
//! («kontaktperson er prøvet uden held»).

use super::{Polarity, Reader, Reading};
use crate::concept::{PLACEMENT_FORM, Scheme, Vocabulary};
use crate::danish::{self, Word};
use crate::key::Key;

impl Reader<'_> {
    /// The polarity of concepts named at a place.
    pub(super) fn polarity(
        &self,
        (first, length): (usize, usize),
        concepts: &[Key],
        vocabulary: &Vocabulary,
    ) -> Polarity {
        let is_form =
            |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::Form);
        let forms = concepts.iter().all(is_form);
        // A phrase that holds its own «ikke» is not denied by another before it.
        let denies_itself = self.words[first..first + length].iter().any(|word| is(word, DENIALS));
        if !denies_itself && (self.is_denied(first) || (forms && self.is_declined(first))) {
            return Polarity::Denied;
        }
        let is_placement = || concepts.iter().any(|key| vocabulary.is_within(key, PLACEMENT_FORM));
        if forms && (self.was_tried(first, length) || (is_placement() && self.is_lived_in(first))) {
            return Polarity::Tried;
        }
        Polarity::Said
    }

    /// «ingen angst», «ikke noget skolefravær», «hverken angst eller depression»: denied by a word before it, with
    /// nothing but small words between, or beside another that is.
    fn is_denied(&self, first: usize) -> bool {
        for word in self.before(first, DENIAL_REACH) {
            if is(word, DENIALS) {
                return true;
            }
            if word.folded == "eller" {
                return self.what_ends_at_is_denied(word.start);
            }
            let says_only_that = matches!(word.folded.as_str(), "tale" | "tegn" | "mistanke");
            if is(word, NO_DENIALS) || !(danish::is_small(word) || says_only_that) {
                return false;
            }
        }
        false
    }

    /// Whether the mention that ends right before a place is denied.
    fn what_ends_at_is_denied(&self, place: usize) -> bool {
        let before = self.mentions.iter().filter(|mention| mention.end <= place);
        let last = before.max_by_key(|mention| mention.end);
        last.is_some_and(|mention| matches!(mention.reading, Reading::Concepts(_, Polarity::Denied)))
    }

    /// Whether a form of help is declined: «gider ikke sidde i en gruppe».
    fn is_declined(&self, first: usize) -> bool {
        let mut before =
            self.before(first, DECLINE_REACH).take_while(|word| !is(word, ASKED) && word.folded != "kun");
        before.any(|word| word.folded == "ikke")
    }

    /// Whether a form of help is told as running or tried, by its clause or by what follows in its sentence, and
    /// not asked for all the same.
    fn was_tried(&self, first: usize, length: usize) -> bool {
        let Word { sentence, clause, .. } = self.words[first];
        let in_sentence = |word: &&Word| word.sentence == sentence;
        if self.words[..first].iter().filter(in_sentence).any(|word| word.folded == "nuvaerende") {
            return true;
        }
        let in_clause: Vec<&Word> = self.words.iter().filter(|word| word.clause == clause).collect();
        let after: Vec<&Word> = self.words[first + length..].iter().filter(in_sentence).collect();
        !in_clause.iter().any(|word| is(word, ASKED)) && (says_tried(&in_clause) || says_tried(&after))
    }

    /// Whether a place to live is told as where somebody lives: «på opholdssted», «fra plejefamilien».
    fn is_lived_in(&self, first: usize) -> bool {
        self.before(first, 1).next().is_some_and(|word| is(word, LIVES))
    }

    /// The words of the same clause before a place, nearest first.
    fn before(&self, first: usize, reach: usize) -> impl Iterator<Item = &Word> {
        let clause = self.words[first].clause;
        let before = self.words[first.saturating_sub(reach)..first].iter().rev();
        before.take_while(move |word| word.clause == clause)
    }
}

fn is(word: &Word, words: &[&str]) -> bool {
    words.contains(&word.folded.as_str())
}

fn says_tried(words: &[&Word]) -> bool {
    let stands = |phrase: &&[&str]| {
        let mut windows = words.windows(phrase.len());
        windows.any(|window| window.iter().zip(*phrase).all(|(word, wanted)| word.folded == *wanted))
    };
    TRIED.iter().any(stands)
}

/// How far before a word its denial may stand.
const DENIAL_REACH: usize = 4;

/// How far before a form of help «ikke» may stand and still decline it.
const DECLINE_REACH: usize = 5;

/// Words that take a denial back: «ikke kun angst», «ikke i skole, men».
const NO_DENIALS: &[&str] =
    &["kun", "bare", "blot", "alene", "men", "fordi", "pga", "paa", "i", "til", "med", "mere"];

/// Words that deny what follows.
const DENIALS: &[&str] = &[
    "ikke",
    "ingen",
    "uden",
    "aldrig",
    "hverken",
    "undgaa",
    "undgaar",
    "forebygge",
    "forebygger",
    "afvaerge",
];

/// What says that help is asked for, folded.
const ASKED: &[&str] = &["oensker", "oenske", "soeger", "vil", "gerne", "brug", "behov", "haaber", "tilbage"];

/// What stands before the place where somebody lives, folded.
const LIVES: &[&str] = &["paa", "i", "fra", "hos", "nu"];

/// What says of a form of help that it runs or was tried, folded.
const TRIED: &[&[&str]] = &[
    &["afproevet"],
    &["afsluttet"],
    &["allerede"],
    &["broed", "sammen"],
    &["brudt", "sammen"],
    &["der", "kommer"],
    &["er", "ikke", "tilstraekkeligt"],
    &["er", "koert"],
    &["forsoegt"],
    &["gaar", "til"],
    &["har", "faaet"],
    &["har", "haft"],
    &["hjaelper", "ikke"],
    &["hjalp", "ikke"],
    &["i", "forvejen"],
    &["igangvaerende"],
    &["ikke", "flyttet"],
    &["ikke", "givet"],
    &["ikke", "hjulpet"],
    &["ikke", "laengere", "nok"],
    &["ikke", "nok"],
    &["ikke", "raekker"],
    &["ikke", "virket"],
    &["intet", "flyttet"],
    &["koerer"],
    &["nuvaerende"],
    &["opgivet"],
    &["ophoerer"],
    &["ophoert"],
    &["proevet"],
    &["raekker", "ikke"],
    &["slaar", "ikke", "til"],
    &["stoppet"],
    &["trods"],
    &["uden", "effekt"],
    &["uden", "held"],
    &["uden", "virkning"],
    &["udloeber"],
    &["utilstraekkelig"],
    &["utilstraekkeligt"],
    &["virkede", "ikke"],
];
