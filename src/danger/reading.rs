//! A text as the rules see it: its words, what each counts as, and where sentences and clauses end.

use super::classes::{CLASS_COUNT, Class};
use super::lexicon::{Atom, Lexicon};
use crate::danish;

/// Abbreviations whose point ends no sentence, folded.
const ABBREVIATED: &str = "\
    kl mdr ca fx evt bl nr stk jf tlf mht pga dvs inkl soc dr pi tidl vedr ifm gymn underretn obs min \
    max st m u ml div forv hhv";

/// Who never types a point still begins a new sentence after so many words; the cost stays linear.
const LONGEST_SENTENCE: usize = 100;

/// What follows a number that is no age, folded: «på 3 timer».
const COUNTED: &[&str] = &[
    "dage", "doegn", "uger", "timer", "minutter", "kroner", "gange", "boern", "piger", "drenge", "andre",
    "voksne", "maaneder", "personer", "klasse", "km", "meter", "days", "weeks", "months", "hours",
];

/// A word of the text.
pub(super) struct Token {
    /// First byte in the text.
    pub(super) start: usize,
    /// The byte after the last.
    pub(super) end: usize,
    /// Its folded form.
    pub(super) folded: String,
    /// What it counts as.
    pub(super) atoms: Vec<Atom>,
    /// Its sentence, counted from 0.
    pub(super) sentence: usize,
    /// Whether a comma or another mark stands before it.
    pub(super) after_pause: bool,
}

impl Token {
    /// Whether it counts as a class.
    pub(super) fn is(&self, class: Class) -> bool {
        self.atoms.contains(&(class as Atom))
    }
}

/// A text, read.
pub(super) struct Reading {
    /// Its words in order.
    pub(super) tokens: Vec<Token>,
    /// The first word of each sentence.
    first_words: Vec<usize>,
    places: Places,
}

impl Reading {
    /// Reads a text.
    pub(super) fn new(text: &str, lexicon: &Lexicon) -> Self {
        let words = danish::words(text);
        let mut tokens: Vec<Token> = Vec::with_capacity(words.len());
        let mut sentence = 0;
        let mut first_word = 0;
        for word in &words {
            let between = tokens.last().map_or("", |last| &text[last.end..word.start]);
            let ended =
                tokens.last().is_some_and(|last| ends_sentence(&last.folded, between, &text[word.start..]));
            if ended || tokens.len() - first_word == LONGEST_SENTENCE {
                sentence += 1;
                first_word = tokens.len();
            }
            let after_pause = between.contains([',', ':', '(', ')', '–', '"', '«', '»', '”', '“'])
                || between.contains(" - ");
            let (start, end) = (word.start, word.end);
            let mut pieces = pieces(word, lexicon);
            if let (" ", Some(last)) = (between, tokens.last()) {
                pieces[0].1.extend(lexicon.joined(&last.folded, &word.folded));
            }
            for (folded, atoms) in pieces {
                tokens.push(Token { start, end, folded, atoms, sentence, after_pause });
            }
        }
        mark_ages_and_hours(&mut tokens);
        mark_laughter(text, &mut tokens);
        mark_scores(text, &mut tokens);
        let places = Places::of(&tokens, lexicon);
        let mut first_words = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            while first_words.len() <= token.sentence {
                first_words.push(at);
            }
        }
        Self { tokens, first_words, places }
    }

    /// The words of a sentence.
    pub(super) fn sentence(&self, sentence: usize) -> &[Token] {
        let end = self.first_words.get(sentence + 1).copied().unwrap_or(self.tokens.len());
        self.first_words.get(sentence).map_or(&[], |first| &self.tokens[*first..end])
    }

    /// Where an atom stands, in order.
    pub(super) fn places(&self, atom: Atom) -> &[usize] {
        &self.places.lists[usize::from(self.places.list_of[usize::from(atom)])]
    }

    /// Whether an atom stands anywhere.
    pub(super) fn holds(&self, atom: Atom) -> bool {
        self.places.list_of[usize::from(atom)] != 0
    }

    /// How many sentences there are.
    pub(super) fn sentences(&self) -> usize {
        self.first_words.len()
    }

    /// Whether a class stands in a sentence.
    pub(super) fn has(&self, sentence: usize, class: Class) -> bool {
        let places = self.places(class as Atom);
        let first = places.partition_point(|at| self.tokens[*at].sentence < sentence);
        places.get(first).is_some_and(|at| self.tokens[*at].sentence == sentence)
    }

    /// Whether a new clause begins at a word: after a pause, or with a conjunction. «at slå» begins none.
    pub(super) fn begins_clause(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.after_pause || token.is(Class::Joint)
    }
}

/// Where each atom stands.
struct Places {
    /// For each atom its list among `lists`; the first, which is empty, for all that stand nowhere.
    list_of: Vec<u16>,
    /// For each atom in use its places in order.
    lists: Vec<Vec<usize>>,
}

impl Places {
    fn of(tokens: &[Token], lexicon: &Lexicon) -> Self {
        let mut list_of = vec![0; lexicon.size()];
        let mut lists = vec![Vec::new()];
        for (at, token) in tokens.iter().enumerate() {
            for atom in &token.atoms {
                let list = &mut list_of[usize::from(*atom)];
                if *list == 0 {
                    *list = u16::try_from(lists.len()).expect("no more lists than atoms");
                    lists.push(Vec::new());
                }
                lists[usize::from(*list)].push(at);
            }
        }
        Self { list_of, lists }
    }
}

/// A word, or the two it should have been, with what each counts as.
fn pieces(word: &danish::Word, lexicon: &Lexicon) -> Vec<(String, Vec<Atom>)> {
    let atoms = lexicon.atoms(word);
    match lexicon.parted(&word.folded) {
        Some((first, second)) if atoms.iter().all(|atom| usize::from(*atom) >= CLASS_COUNT) => {
            let read = |folded: String| {
                let atoms =
                    danish::words(&folded).first().map(|word| lexicon.atoms(word)).unwrap_or_default();
                (folded, atoms)
            };
            vec![read(first), read(second)]
        }
        _ => vec![(word.folded.clone(), atoms)],
    }
}

/// «2. klasse», «kl. 22» and «bl.a.» end no sentence; a large letter after an abbreviation begins one.
fn ends_sentence(last: &str, between: &str, rest: &str) -> bool {
    if between.contains(['!', '?', ';', '\n', '…']) {
        return true;
    }
    if !between.contains('.') {
        return false;
    }
    let counted = last.len() <= 2 && last.bytes().all(|byte| byte.is_ascii_digit()) && between == ". ";
    let glued = between == ".";
    let abbreviated =
        !rest.starts_with(char::is_uppercase) && ABBREVIATED.split_whitespace().any(|word| word == last);
    !counted && !glued && !abbreviated
}

/// A number in digits, or in words from two on: «en» is seldom one.
fn number(folded: &str) -> Option<u32> {
    let is_spelt = !folded.starts_with(|first: char| first.is_ascii_digit());
    danish::number(folded).filter(|number| !is_spelt || *number > 1)
}

/// A laughing face belongs to the word before it.
fn mark_laughter(text: &str, tokens: &mut [Token]) {
    const FACES: [char; 6] = ['😂', '🤣', '😆', '😅', '😹', '💀'];
    for at in 0..tokens.len() {
        let next = tokens.get(at + 1).map_or(text.len(), |next| next.start);
        if text.get(tokens[at].end..next).is_some_and(|between| between.contains(FACES)) {
            tokens[at].atoms.push(Class::Jest as Atom);
        }
    }
}

/// «14-2» is how a match ended.
fn mark_scores(text: &str, tokens: &mut [Token]) {
    let is_number = |token: &Token| token.folded.bytes().all(|byte| byte.is_ascii_digit());
    for at in 1..tokens.len() {
        // The halves of a parted word share one stretch of text: nothing lies between them.
        let between = text.get(tokens[at - 1].end..tokens[at].start);
        if between == Some("-") && is_number(&tokens[at - 1]) && is_number(&tokens[at]) {
            tokens[at].atoms.push(Class::Sport as Atom);
        }
    }
}

/// What makes a number of years a stretch of time.
const LASTING: &[&str] = &["i", "gennem", "seneste", "sidste", "over", "efter", "om", "hvert"];

/// «da hun var fem».
fn is_one_child(token: &Token) -> bool {
    token.is(Class::He) || token.is(Class::She) || token.is(Class::Child) || token.folded == "jeg"
}

/// Numbers say how small a child is («3 år», «på 5», «4 mdr») and how late it is («kl. 23»).
fn mark_ages_and_hours(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let Some(number) = number(&tokens[at].folded) else { continue };
        let before = at.checked_sub(1).map_or("", |before| tokens[before].folded.as_str());
        let after = tokens.get(at + 1).map_or("", |after| after.folded.as_str());
        let told_of_child =
            at > 0 && (tokens[at - 1].is(Class::Child) || tokens[at - 1].is(Class::SmallSibling));
        // «har drukket i 2 år» is how long, not how old.
        let lasting = !told_of_child && LASTING.contains(&before);
        let years = (after.starts_with("aar") && (!lasting || after.starts_with("aarig")))
            || (after.starts_with("year") && before != "for" && before != "last")
            || (told_of_child && !COUNTED.contains(&after))
            || (["paa", "er", "og", "alder", "is", "aged"].contains(&before) && !COUNTED.contains(&after))
            || (before == "var" && at > 1 && is_one_child(&tokens[at - 2]) && !COUNTED.contains(&after));
        let months = after.starts_with("mdr") || after.starts_with("maaned") || after.starts_with("uger");
        let clock = before.starts_with("kl");
        let school_class = number <= 10
            && (after.starts_with("klasse") || ["a", "b", "c", "d", "e", "x", "y", "kl"].contains(&after));
        let told_as_age = after.starts_with("aar") || (before == "paa" && !COUNTED.contains(&after));
        let grown = told_as_age && (18..100).contains(&number);
        let mut also = |class: Class| tokens[at].atoms.push(class as Atom);
        if school_class {
            also(Class::Away);
        }
        if number >= 5 && !years && !clock {
            also(Class::Much);
        }
        if clock && (number >= 21 || number <= 4) {
            also(Class::Night);
        }
        if months && !clock && number < 40 {
            also(Class::Small);
        }
        if years && !clock && number <= 8 {
            also(Class::Small);
        }
        if years && !clock && number <= 14 {
            also(Class::Young);
        }
        if years && !clock && number <= 17 {
            also(Class::Minor);
        }
        if grown {
            also(Class::Grown);
        }
    }
}
