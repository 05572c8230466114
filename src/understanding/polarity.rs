//! Whether what is named is so: said, denied («ingen angst»), or a form of help that runs or was tried
//! («kontaktperson er prøvet uden held»).

use std::ops::Range;

use super::{Mention, Polarity, Reader, Reading};
use crate::concept::{PLACEMENT_FORM, Scheme, Vocabulary};
use crate::danish::{self, Word};
use crate::key::Key;

impl Reader<'_> {
    /// The polarity of concepts named at a place, before it is known which forms of help were tried.
    pub(super) fn polarity(
        &self,
        (first, length): (usize, usize),
        concepts: &[Key],
        vocabulary: &Vocabulary,
    ) -> Polarity {
        // A phrase that holds its own «ikke» is not denied by another before it.
        let denies_itself = self.words[first..first + length].iter().any(|word| is(word, DENIALS));
        let is_denied = || {
            self.is_denied(first)
                || self.is_denied_after(first + length)
                || (are_forms(concepts, vocabulary) && self.is_declined(first))
        };
        if !denies_itself && is_denied() { Polarity::Denied } else { Polarity::Said }
    }

    /// Marks the forms of help that run or were tried, and the places where somebody lives. Done when all is read,
    /// since «kontaktperson er stoppet» says nothing of the form of help before it.
    pub(super) fn tried(&mut self, vocabulary: &Vocabulary) {
        let forms = self.mentions.iter().filter(|mention| named(mention, vocabulary).is_some());
        let mut forms: Vec<Range<usize>> = forms.map(|mention| self.place(mention)).collect();
        forms.sort_by_key(|form| form.start);
        let tried = |mention: &Mention| {
            let keys = named(mention, vocabulary)?;
            let is_placement = || keys.iter().any(|key| vocabulary.is_within(key, PLACEMENT_FORM));
            let place = self.place(mention);
            let so = self.was_tried(&place, &forms) || (is_placement() && self.is_lived_in(&place));
            so.then(|| keys.to_vec())
        };
        let tried: Vec<Option<Vec<Key>>> = self.mentions.iter().map(tried).collect();
        for (mention, keys) in self.mentions.iter_mut().zip(tried) {
            if let Some(keys) = keys {
                mention.reading = Reading::Concepts(keys, Polarity::Tried);
            }
        }
    }

    /// The words of a mention, by place.
    fn place(&self, mention: &Mention) -> Range<usize> {
        let first = self.words.partition_point(|word| word.start < mention.start);
        let last = self.words.partition_point(|word| word.start < mention.end);
        first..last
    }

    /// «ingen angst», «ikke noget skolefravær», «hverken angst eller depression»: denied by a word before it, with
    /// nothing but small words between, or beside another that is.
    fn is_denied(&self, first: usize) -> bool {
        let before: Vec<&Word> = self.before(first, DENIAL_REACH).collect();
        for (at, word) in before.iter().enumerate() {
            // «ingen tegn på vold» is «ingen vold», and so is «nej til vold».
            let joins = before.get(at + 1).is_some_and(|next| {
                (is(next, SIGNS) && is(word, &["om", "paa"])) || (is(next, &["nej"]) && is(word, &["til"]))
            });
            if joins || is(word, SIGNS) {
                continue;
            }
            if is(word, DENIALS) {
                return true;
            }
            if word.folded == "eller" {
                return self.what_ends_at_is_denied(word.start);
            }
            if is(word, NO_DENIALS) || !danish::is_small(word) {
                return false;
            }
        }
        false
    }

    /// «angsten er væk», «misbrug er ikke problemet»: denied by what follows it in its clause.
    fn is_denied_after(&self, end: usize) -> bool {
        let Some(clause) = end.checked_sub(1).map(|last| self.words[last].clause) else { return false };
        let after = self.words[end..].iter().take_while(|word| word.clause == clause);
        let after: Vec<&Word> = after.filter(|word| !is(word, BETWEEN_DENIAL)).collect();
        DENIED_AFTER.iter().any(|phrase| begin_with(&after, phrase))
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

    /// Whether a form of help is told as running or tried, by what stands before it in its clause or follows in its
    /// sentence, and not asked for all the same. `forms` are the places of all forms of help in the text.
    fn was_tried(&self, place: &Range<usize>, forms: &[Range<usize>]) -> bool {
        let Word { sentence, clause, .. } = self.words[place.start];
        let in_sentence = |word: &&Word| word.sentence == sentence;
        if self.words[..place.start].iter().filter(in_sentence).any(|word| word.folded == "nuvaerende") {
            return true;
        }
        let in_clause = |word: &&Word| word.clause == clause;
        let before: Vec<&Word> = self.words[..place.start].iter().filter(in_clause).collect();
        let asked = before.iter().rposition(|word| is(word, ASKED));
        // «søger aflastning trods kontaktperson»: what stands nearer counts.
        if says(&before[asked.map_or(0, |at| at + 1)..], TRIED_BEFORE) {
            return true;
        }
        if asked.is_some() || self.words[place.end..].iter().filter(in_clause).any(|word| is(word, ASKED)) {
            return false;
        }
        let after = &self.words[place.end..self.next_form(place.end, forms)];
        let after: Vec<&Word> = after.iter().filter(in_sentence).collect();
        says(&before, TRIED) || says(&after, TRIED) || says(&after, TRIED_AFTER)
    }

    /// Where the next form of help stands that is not named in one breath with what ends here: «rådgivning og et
    /// forældrehold» is one.
    fn next_form(&self, end: usize, forms: &[Range<usize>]) -> usize {
        let joins = |from: usize, to: usize| self.words[from..to].iter().all(|word| is(word, JOINING));
        let mut last = end;
        for form in forms.iter().filter(|form| form.start >= end) {
            // Two forms may be read in one word, or a hint within a phrase.
            if form.start > last && !joins(last, form.start) {
                return form.start;
            }
            last = last.max(form.end);
        }
        self.words.len()
    }

    /// Whether a place to live is told as where somebody lives: «på opholdssted», «fra plejefamilien»; or by those
    /// it lives with: «plejeforældrene er i tvivl».
    fn is_lived_in(&self, place: &Range<usize>) -> bool {
        let is_there = |word: &Word| FOSTER_PARENTS.iter().any(|parent| word.folded.starts_with(parent));
        let is_asked = || self.before(place.start, self.words.len()).any(|word| is(word, ASKED));
        self.before(place.start, 1).next().is_some_and(|word| is(word, LIVES))
            || (self.words[place.clone()].iter().any(is_there) && !is_asked())
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

/// The forms of help that a mention says or hints at, and nothing else with them.
fn named<'a>(mention: &'a Mention, vocabulary: &Vocabulary) -> Option<&'a [Key]> {
    match &mention.reading {
        Reading::Concepts(keys, Polarity::Said) | Reading::Hints(keys) if are_forms(keys, vocabulary) => {
            Some(keys)
        }
        _ => None,
    }
}

fn are_forms(concepts: &[Key], vocabulary: &Vocabulary) -> bool {
    let is_form = |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::Form);
    concepts.iter().all(is_form)
}

/// Whether any of these phrases stands among words.
fn says(words: &[&Word], phrases: &[&[&str]]) -> bool {
    let stands = |phrase: &&[&str]| (0..words.len()).any(|at| begin_with(&words[at..], phrase));
    phrases.iter().any(stands)
}

fn begin_with(words: &[&Word], phrase: &[&str]) -> bool {
    words.len() >= phrase.len() && words.iter().zip(phrase).all(|(word, wanted)| word.folded == *wanted)
}

/// How far before a word its denial may stand.
const DENIAL_REACH: usize = 4;

/// How far before a form of help «ikke» may stand and still decline it.
const DECLINE_REACH: usize = 5;

/// Words that are denied in place of what they are signs of, folded.
const SIGNS: &[&str] = &["bekymring", "grund", "mistanke", "spor", "tale", "tegn"];

/// Words that take a denial back: «ikke kun angst», «ikke i skole, men».
const NO_DENIALS: &[&str] =
    &["kun", "bare", "blot", "alene", "men", "fordi", "pga", "paa", "i", "til", "med", "mere"];

/// Words that deny what follows.
const DENIALS: &[&str] = &[
    "ikke",
    "ingen",
    "intet",
    "nej",
    "uden",
    "aldrig",
    "hverken",
    "undgaa",
    "undgaar",
    "forebygge",
    "forebygger",
    "afvaerge",
];

/// What denies that which stands right before it, folded.
const DENIED_AFTER: &[&[&str]] = &[
    &["afkraeftes"],
    &["afkraeftet"],
    &["er", "afkraeftet"],
    &["er", "ikke", "aktuel"],
    &["er", "ikke", "aktuelt"],
    &["er", "ikke", "et", "problem"],
    &["er", "ikke", "laengere", "et", "problem"],
    &["er", "ikke", "laengere", "noget", "problem"],
    &["er", "ikke", "noget", "problem"],
    &["er", "ikke", "problemet"],
    &["er", "overstaaet"],
    &["er", "udelukket"],
    &["er", "vaek"],
    &["ikke", "laengere"],
    &["ikke", "mere"],
    &["kan", "afkraeftes"],
    &["kan", "udelukkes"],
    &["udelukkes"],
];

/// What may stand within such a denial and change nothing, folded.
const BETWEEN_DENIAL: &[&str] = &["blevet", "heller", "helt", "her", "nu", "selv"];

/// What says that help is asked for, folded.
const ASKED: &[&str] = &[
    "mangler", "skal", "spoerger", "oensker", "oenske", "soeger", "vil", "gerne", "brug", "behov", "haaber",
    "tilbage",
];

/// What stands before the place where somebody lives, folded.
const LIVES: &[&str] = &["paa", "i", "fra", "hos", "nu"];

/// Those a placed child lives with, folded.
const FOSTER_PARENTS: &[&str] = &["plejefar", "plejeforaeldre", "plejemor"];

/// What says of a form of help that it runs or was tried, before it or after it, folded.
const TRIED: &[&[&str]] = &[
    &["afproevet"],
    &["afsluttet"],
    &["allerede"],
    &["forsoegt"],
    &["i", "forvejen"],
    &["igangvaerende"],
    &["koerer"],
    &["opgivet"],
    &["proevet"],
];

/// What says so of a form of help that follows, folded.
const TRIED_BEFORE: &[&[&str]] =
    &[&["der", "kommer"], &["gaar", "til"], &["har", "faaet"], &["har", "haft"], &["trods"]];

/// What says so of a form of help before it, folded.
const TRIED_AFTER: &[&[&str]] = &[
    &["broed", "sammen"],
    &["brudt", "sammen"],
    &["er", "ikke", "tilstraekkeligt"],
    &["er", "koert"],
    &["hjaelper", "ikke"],
    &["hjalp", "ikke"],
    &["ikke", "flyttet"],
    &["ikke", "givet"],
    &["ikke", "hjulpet"],
    &["ikke", "laengere", "nok"],
    &["ikke", "nok"],
    &["ikke", "raekker"],
    &["ikke", "virket"],
    &["ingen", "effekt"],
    &["ingen", "fremgang"],
    &["ingen", "virkning"],
    &["intet", "flyttet"],
    &["ophoerer"],
    &["ophoert"],
    &["raekker", "ikke"],
    &["slaar", "ikke", "til"],
    &["stoppet"],
    &["uden", "effekt"],
    &["uden", "held"],
    &["uden", "virkning"],
    &["udloeber"],
    &["utilstraekkelig"],
    &["utilstraekkeligt"],
    &["virkede", "ikke"],
];

/// What stands between forms of help that are named in one breath, folded.
const JOINING: &[&str] = &["baade", "eller", "en", "et", "med", "og", "samt"];
