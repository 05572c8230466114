//! Classes as ages: «7. klasse», «3.-6. kl.», «7.b», «1.g».
//!
//! A class is a hint: some pupils are a year older or younger than the others.

use super::{AgeFound, number};
use crate::age::AgeSpan;
use crate::danish::Word;
use crate::understanding::Certainty;

/// How old the pupils of class 0 are at the least: a child begins in the year in which it becomes six.
const FIRST_YEAR: u16 = 6;

/// The last class of the folkeskole.
const LAST_CLASS: u16 = 10;

/// How old the pupils of the gymnasium's first class are at the least, straight from the ninth.
const FIRST_YEAR_OF_GYMNASIUM: u16 = 15;

/// A class that begins at a place.
pub(super) fn class(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let from = number(&words[first]).filter(|_| words[first].number().is_some())?;
    in_words(text, words, first, from).or_else(|| by_letter(text, words, first, from))
}

/// «7. klasse», «3.-6. kl.»: class 0 to 10 is the age of class + 6 to class + 7.
fn in_words(text: &str, words: &[Word], first: usize, from: u16) -> Option<AgeFound> {
    let at = |place: usize| words.get(first + place);
    let (to, unit_at) = match at(1).and_then(number) {
        Some(to) => (to, 2),
        None => (from, 1),
    };
    let unit = at(unit_at)?;
    // «kl. 7» is an hour; a class has its number before the word.
    let is_class = matches!(unit.folded.as_str(), "klasse" | "klasses" | "kl" | "klassetrin");
    let hour =
        text[unit.end..].trim_start_matches('.').trim_start().starts_with(|next: char| next.is_ascii_digit());
    if !is_class || hour || from > to || to > LAST_CLASS {
        return None;
    }
    let span = AgeSpan::years(from + FIRST_YEAR, to + FIRST_YEAR + 1).ok()?;
    Some(hinted(first, unit_at + 1, span))
}

/// «7.b», «7b», «1.g», «2.g'er»; «2g» without the point may be a weight.
fn by_letter(text: &str, words: &[Word], first: usize, class: u16) -> Option<AgeFound> {
    let letter = words.get(first + 1)?;
    let is_number_of_a_law =
        first > 0 && matches!(words[first - 1].folded.as_str(), "nr" | "stk" | "litra" | "pkt" | "punkt");
    let between = &text[words[first].end..letter.start];
    // «3d-print» is no class.
    let is_whole = !text[letter.end..].starts_with('-');
    let youngest = match (letter.folded.as_str(), between) {
        ("a" | "b" | "c" | "d" | "e", "" | ".") if class <= LAST_CLASS => class + FIRST_YEAR,
        ("g", "." | ". ") if (1..=3).contains(&class) => class - 1 + FIRST_YEAR_OF_GYMNASIUM,
        _ => return None,
    };
    // Straight from the ninth class or after the tenth.
    let oldest = if letter.folded == "g" { youngest + 2 } else { youngest + 1 };
    let span = AgeSpan::years(youngest, oldest).ok().filter(|_| is_whole && !is_number_of_a_law)?;
    Some(hinted(first, 2, span))
}

fn hinted(first: usize, length: usize, span: AgeSpan) -> AgeFound {
    AgeFound { first, length, span, certainty: Certainty::Hinted }
}
