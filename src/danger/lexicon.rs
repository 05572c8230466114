//! Which words a written word counts as: the classes of `words` and the words of the phrases.
//!
//! A word that is nothing known is tried as a misspelling: first of any word of the rules that sounds the
//! same (`sound`), then of a long word, or one of `OFTEN_MISSPELT`, with one letter wrong, missing, doubled
//! or swapped. Ordinary words that would be taken for a word of danger stand in `LOOKALIKES`.

use std::collections::{HashMap, HashSet};

use super::classes::{AS_WRITTEN, CLASS_COUNT};
use super::words::{CLASSES, ENGLISH, OFTEN_MISSPELT};
use crate::danish;

/// A number for each class and each word that phrases use; classes come first.
pub(super) type Atom = u16;

/// Shorter words count as written: «sig» is no form of «siger», nor «men» of «mener».
const SHORTEST_INFLECTED: usize = 4;

/// Words shorter than this are never taken for misspellings: too many true words are one letter away.
const SHORTEST_MISSPELT: usize = 5;

/// A word this long is guessed when one letter is wrong; shorter ones only if in `OFTEN_MISSPELT`.
const SHORTEST_FAR_OFF: usize = 9;

/// A word this long that belongs to no class is guessed even if a phrase knows its beginning.
const SHORTEST_GUESSED_AGAIN: usize = 7;

/// By how many last bytes the heads of compounds are found.
const HEAD: usize = 3;

/// Ordinary words, folded, that sound like a word of danger or are one letter from it.
const LOOKALIKES: &str = "\
    almene alone baker bakkede bakker bane banede banen baner banet banken banner barker befalet \
    begavelse bladet bloed bolt boret bunker draabe draaber draene draener felt flor foder folder \
    foraaret fordeler frit groed haabet haele haende haenges hale hanen haner hannen hannerne havet helte \
    henne hjelme hoenen invest kappen klaer kloer koele koeler koelle kvaler laeder laerred laeseren \
    lager laget lasse last laste limet loese loeser loeses loest loeste lost malet marked marker \
    markerne matte misbrug myrer myrerne vaner vanen vanerne nitten oensket opdagelse oplag ordet ordre \
    ordrer ordret overflade overflader overfyldt overskue overskuer paasken pile russer saaet scoret skaale \
    skaalen skaeres skat skoer skrog skubbes slot spaaet spare sparede sparer sparet sparre staaet stoed \
    sure svaer tiger traeder traeer traeet traene traenede traenes traenet traenger tilknyttet tresserne \
    trier trust ugerne vare roever";

/// Small words, and how they are typed in a hurry or as they sound, folded.
const TYPED: &[(&str, &str)] = &[
    ("far", "fa farr fader"),
    ("mor", "mo"),
    ("mig", "mi mej maj"),
    ("jeg", "jei jaj je jg"),
    ("slog", "slo"),
    ("slår", "slar slor"),
    ("slå", "sla"),
    ("kniv", "knif"),
    ("vold", "vaal vol"),
    ("seng", "saeng"),
    ("skal", "ska"),
    ("kan", "ka"),
    ("kunne", "ku"),
    ("bliver", "blir"),
    ("giver", "gir"),
    ("hvad", "hva va"),
    ("ind", "in"),
    ("når", "naa nor nar"),
    ("siger", "sir"),
    ("sige", "sie"),
    ("tager", "tar"),
    ("kæreste", "kaerste"),
    ("familien", "famillen familjen fam"),
    ("låser", "laaser"),
    ("bælte", "baelt"),
    ("død", "dod"),
    ("gør", "gor"),
    ("går", "gar"),
    ("på", "pa"),
    ("må", "ma"),
    ("tør", "tor"),
    ("små", "sma"),
    ("blå", "bla"),
    ("sår", "sar"),
    ("med", "m"),
    ("til", "t"),
    ("det", "d"),
    ("og", "o"),
    ("eller", "elr"),
    ("nogen", "naan nogn"),
    ("noget", "naad noed nget"),
    ("pige", "pi"),
    ("chauffør", "chafoer chaffoer"),
    ("dreng", "dr"),
    ("ambulance", "amb"),
    ("hjem", "jem"),
    ("kom", "kaam"),
];

/// Small words that run together with another word.
const RUN_TOGETHER: &[&str] = &[
    "mig", "ham", "hende", "dem", "sig", "ikke", "jeg", "han", "hun", "min", "mit", "hjem", "med", "til",
    "det", "hver", "alt",
];

/// All words the rules know.
pub(super) struct Lexicon {
    forms: HashMap<String, Vec<Atom>>,
    stems: HashMap<String, Vec<Atom>>,
    /// Beginnings.
    prefixes: HashMap<String, Vec<Atom>>,
    /// Heads of compounds, by their last [`HEAD`] bytes.
    heads: HashMap<[u8; HEAD], Vec<(String, Atom)>>,
    /// What a misspelt word may have been meant to be, by first letter.
    meant: HashMap<char, Vec<(Vec<char>, String)>>,
    /// The words of the rules by how they sound; the first that was added answers.
    heard: HashMap<String, String>,
    /// What small words typed in a hurry are meant to be, folded.
    typed: HashMap<&'static str, String>,
    lookalikes: HashSet<&'static str>,
    /// The length of the longest beginning in `prefixes`: no word is looked through any further.
    longest_prefix: usize,
    literals: HashMap<String, Atom>,
    next: usize,
    /// Where the words of the net begin: they meet no inflections, and a word only they know may be misspelt.
    net: Option<Atom>,
    /// Where the English words begin: a word only they know may be Danish and misspelt, as «hand» is.
    english: Option<Atom>,
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
            heard: HashMap::new(),
            typed: HashMap::new(),
            lookalikes: LOOKALIKES.split_whitespace().collect(),
            longest_prefix: 0,
            literals: HashMap::new(),
            next: CLASS_COUNT,
            net: None,
            english: None,
        };
        for word in OFTEN_MISSPELT.split_whitespace().map(danish::fold) {
            let letters = letters(&word);
            lexicon.meant.entry(letters[0]).or_default().push((letters, word));
        }
        for (meant, typed) in TYPED {
            for typed in typed.split(' ') {
                lexicon.typed.entry(typed).or_insert_with(|| danish::fold(meant));
            }
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
        for (class, words) in ENGLISH {
            for word in words.split_whitespace() {
                lexicon.forms.entry(danish::fold(word)).or_default().push(*class as Atom);
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
        if self.net.is_some() && !written.contains(['=', '*']) {
            return self.atom(&format!("={written}"));
        }
        if let Some(atom) = self.literals.get(written) {
            return *atom;
        }
        let atom = self.new_atom();
        self.literals.insert(written.to_owned(), atom);
        self.add(written, atom);
        atom
    }

    /// How many atoms there are.
    pub(super) fn size(&self) -> usize {
        self.next
    }

    /// From here on the words are those of the safety net.
    pub(super) fn begin_net(&mut self) {
        self.net = Some(self.new_atom());
    }

    /// From here on the words are English.
    pub(super) fn begin_english(&mut self) {
        self.english = Some(self.new_atom());
    }

    fn new_atom(&mut self) -> Atom {
        let atom = Atom::try_from(self.next).expect("the tables hold fewer than 65,536 words");
        self.next += 1;
        atom
    }

    fn add(&mut self, written: &str, atom: Atom) {
        if self.net.is_none() && !written.contains('*') {
            self.hear(written.trim_start_matches('='));
        }
        if let Some(form) = written.strip_prefix('=') {
            self.forms.entry(danish::fold(form)).or_default().push(atom);
        } else if let Some(beginning) = written.strip_suffix('*') {
            let beginning = danish::fold(beginning);
            self.longest_prefix = self.longest_prefix.max(beginning.len());
            self.prefixes.entry(beginning).or_default().push(atom);
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

    fn hear(&mut self, written: &str) {
        let form = danish::fold(written);
        if letters(&form).len() >= SHORTEST_MISSPELT - 1 {
            for sound in sounds(&form) {
                self.heard.entry(sound).or_insert_with(|| form.clone());
            }
            let letters = letters(&form);
            if letters.len() >= SHORTEST_FAR_OFF {
                self.meant.entry(letters[0]).or_default().push((letters, form));
            }
        }
    }

    /// Everything a word of a text counts as.
    pub(super) fn atoms(&self, word: &danish::Word) -> Vec<Atom> {
        let mut atoms = self.known(&word.folded, &word.stem);
        if let Some(meant) = self.typed.get(word.folded.as_str()) {
            atoms.extend(self.known(meant, &danish::stem(meant)));
        }
        if self.may_be_misspelt(&word.folded, &atoms)
            && let Some(meant) = self.meant_by(&word.folded)
        {
            atoms.extend(self.known(meant, &danish::stem(meant)));
        }
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }

    /// A word that counts as nothing, or only by its beginning as a word of the net.
    fn may_be_misspelt(&self, folded: &str, atoms: &[Atom]) -> bool {
        let only_net = || self.net.is_some_and(|net| atoms.iter().all(|atom| *atom > net));
        let only_english = || self.english.is_some_and(|english| atoms.iter().all(|atom| *atom > english));
        let long = || letters(folded).len() >= SHORTEST_GUESSED_AGAIN;
        let of_no_class = || atoms.iter().all(|atom| usize::from(*atom) >= CLASS_COUNT);
        letters(folded).len() >= SHORTEST_MISSPELT - 1
            && (atoms.is_empty()
                || only_english()
                || !self.forms.contains_key(folded) && (only_net() || long() && of_no_class()))
            && !self.lookalikes.contains(folded)
    }

    /// What two words amount to that should be one: «bort ført», «pap far».
    pub(super) fn joined(&self, first: &str, second: &str) -> Vec<Atom> {
        if first.len() < 3 || second.len() < 3 {
            return Vec::new();
        }
        let joined = format!("{first}{second}");
        let whole = self.known(&joined, &danish::stem(&joined));
        if whole.is_empty() {
            return whole;
        }
        let parts = [self.known(first, &danish::stem(first)), self.known(second, &danish::stem(second))];
        let new = whole.into_iter().filter(|atom| !parts.iter().any(|part| part.contains(atom)));
        new.filter(|atom| self.net.is_none_or(|net| *atom < net)).collect()
    }

    /// The two words a word is that should be two: «slårmig».
    pub(super) fn parted(&self, folded: &str) -> Option<(String, String)> {
        if self.forms.contains_key(folded) || self.lookalikes.contains(folded) {
            return None;
        }
        let mut places = (3..folded.len().saturating_sub(2)).filter(|at| folded.is_char_boundary(*at));
        let at = places.find(|at| {
            let (first, second) = folded.split_at(*at);
            let small = |part| RUN_TOGETHER.contains(&part);
            (small(first) || small(second))
                && [first, second].iter().all(|part| self.forms.contains_key(*part))
        })?;
        Some((folded[..at].to_owned(), folded[at..].to_owned()))
    }

    fn known(&self, folded: &str, stem: &str) -> Vec<Atom> {
        let mut atoms = Vec::new();
        atoms.extend(self.forms.get(folded).into_iter().flatten());
        if letters(folded).len() >= SHORTEST_INFLECTED && is_inflection(folded, stem) {
            atoms.extend(self.stems.get(stem).into_iter().flatten());
        }
        let longest = folded.len().min(self.longest_prefix);
        let beginnings = (1..=longest).filter_map(|end| self.prefixes.get(folded.get(..end)?));
        atoms.extend(beginnings.flatten());
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

    fn meant_by(&self, folded: &str) -> Option<&str> {
        let written = letters(folded);
        if written.len() >= SHORTEST_MISSPELT - 1
            && let Some(meant) = self.heard.get(&sound(&written))
        {
            return Some(meant);
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

/// The ways a word sounds to those who type it: å as a or o and o as å, æ as e or a, and the e
/// of an ending swallowed: «drengn».
fn sounds(folded: &str) -> Vec<String> {
    let written = letters(folded);
    let typed = |from: char, to: char| {
        let other: Vec<char> =
            written.iter().map(|letter| if *letter == from { to } else { *letter }).collect();
        sound(&other)
    };
    let mut sounds =
        vec![sound(&written), typed('å', 'a'), typed('å', 'o'), typed('o', 'å'), typed('æ', 'a')];
    if let [.., 'e', last @ ('n' | 'r' | 't' | 'd' | 'l')] = written.as_slice() {
        let swallowed: Vec<char> = written[..written.len() - 2].iter().chain([last]).copied().collect();
        sounds.push(sound(&swallowed));
    }
    sounds.dedup();
    sounds
}

/// How a word sounds, roughly: silent letters left out, double ones single, and one letter for those taken
/// for each other.
fn sound(letters: &[char]) -> String {
    let mut sound = String::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        let heard = match (letter, before, after) {
            ('h', None, Some('v' | 'j')) => continue,
            ('d', Some('l' | 'n' | 'r'), _) | ('d', Some(_), Some('t' | 's') | None) => continue,
            ('g', Some('i' | 'e' | 'y'), Some('e') | None) => continue,
            ('g', _, Some('t')) => 'k',
            ('c' | 'q', ..) => 'k',
            ('z', ..) => 's',
            ('w', ..) => 'v',
            ('j', ..) => 'i',
            ('æ', ..) => 'e',
            ('ø', ..) => 'o',
            (other, ..) => *other,
        };
        if heard == 'x' {
            sound.push_str("ks");
        } else if !sound.ends_with(heard) {
            sound.push(heard);
        }
    }
    sound
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
