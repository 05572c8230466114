//! Whom a stretch of text speaks of: the child, or a parent.

use crate::danish::Word;
use crate::offer::WhoseAge;

/// Words for a parent, as stems.
const PARENTS: &[&str] = &[
    "bonusfar",
    "gravid",
    "kvind",
    "vordend",
    "bonusmor",
    "far",
    "foraeldr",
    "forael",
    "mama",
    "mor",
    "papfar",
    "papmor",
    "stedfar",
    "stedmor",
    "farmand",
    "forsoerg",
    "mand",
    "kon",
    "aegtefael",
];

/// Words for a child or young person, as stems.
const CHILDREN: &[&str] = &[
    "baby",
    "babyen",
    "barn",
    "bror",
    "datter",
    "dreng",
    "elev",
    "lillebror",
    "lillesoester",
    "pig",
    "pige",
    "soen",
    "soester",
    "storebror",
    "storesoester",
    "teenag",
    "teenager",
    "tvilling",
    "ung",
    "knaegt",
    "toes",
    "unger",
];

/// How many words before a word are looked at for the person it is about.
const REACH_BEFORE: usize = 6;
/// How many after.
const REACH_AFTER: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Person {
    Parent,
    Child,
}

fn person(word: &Word) -> Option<Person> {
    let own = |words: &[&str]| words.contains(&word.stem.as_str()) || words.contains(&word.folded.as_str());
    if own(PARENTS) || word.folded.starts_with("foraeldre") {
        Some(Person::Parent)
    } else if own(CHILDREN)
        || ["boern", "barn", "aarig", "aarige"].iter().any(|end| word.folded.ends_with(end))
    {
        Some(Person::Child)
    } else {
        None
    }
}

/// Whether a word only says who is spoken of.
pub fn is_person(word: &Word) -> bool {
    person(word).is_some()
}

/// Whether a word names a child or young person.
pub fn is_child(word: &Word) -> bool {
    person(word) == Some(Person::Child)
}

/// Whether a stretch of words is said of a parent: the nearest person before it in the sentence decides,
/// else the nearest after it.
pub fn is_parents(words: &[Word], first: usize, length: usize) -> bool {
    nearest(words, first, length) == Some(Person::Parent)
}

/// Whose age it is: a parent's only if a parent stands right beside it («mor på 17 år», «17-årig mor»), with
/// nothing but blanks between («9-årig, forældrene er skilt» is the child's age).
pub fn whose_age(text: &str, words: &[Word], first: usize, length: usize) -> WhoseAge {
    let unbroken = |from: usize, to: usize| {
        words[from..=to].windows(2).all(|pair| text[pair[0].end..pair[1].start].trim().is_empty())
    };
    let last = first + length - 1;
    let after = words.get(last + 1).and_then(person).filter(|_| unbroken(last, last + 1));
    let before = (1..=2)
        .filter_map(|back| first.checked_sub(back))
        .find_map(|at| person(&words[at]).filter(|_| unbroken(at, first)));
    match after.or(before) {
        Some(Person::Parent) => WhoseAge::Parent,
        None if speaks_of_a_pregnant_alone(words, first) => WhoseAge::Parent,
        Some(Person::Child) | None => WhoseAge::Child,
    }
}

/// Whether the sentence is about somebody pregnant and names no child: «gravid, 17 år».
fn speaks_of_a_pregnant_alone(words: &[Word], at: usize) -> bool {
    let mut sentence = words.iter().filter(|word| word.sentence == words[at].sentence);
    let names_a_child = sentence.clone().any(|word| person(word) == Some(Person::Child));
    !names_a_child && sentence.any(|word| word.folded.starts_with("gravid"))
}

fn nearest(words: &[Word], first: usize, length: usize) -> Option<Person> {
    let sentence = words[first].sentence;
    let after_first = first + length;
    let after_last = (after_first + REACH_AFTER).min(words.len());
    let spoken_of = |at: usize| {
        let is_near = words[at].sentence == sentence && !only_tells(words, at);
        is_near.then(|| person(&words[at])).flatten()
    };
    let found = (first.saturating_sub(REACH_BEFORE)..first).rev().find_map(spoken_of);
    let found = found.or_else(|| (after_first..after_last).find_map(spoken_of));
    // Nobody near: the one the sentence began with.
    found.or_else(|| (0..first).find_map(spoken_of))
}

/// «ifølge moren», «mor siger, at», «…, siger mor»: whoever only tells of it. But «datteren siger mor drikker» is the
/// mother's.
fn only_tells(words: &[Word], at: usize) -> bool {
    let is = |place: Option<usize>, forms: &[&str]| {
        let word = place.and_then(|place| words.get(place));
        word.is_some_and(|word| word.sentence == words[at].sentence && forms.contains(&word.folded.as_str()))
    };
    let before = at.checked_sub(1);
    let ends_clause = words.get(at + 1).is_none_or(|next| next.clause != words[at].clause);
    is(before, &["ifoelge"]) || (is(before, TELLING) && ends_clause) || is(Some(at + 1), TELLING)
}

/// Words of telling beside the one who tells, folded.
const TELLING: &[&str] =
    &["beretter", "fortaeller", "fortalte", "mener", "oplyser", "sagde", "siger", "skriver"];
