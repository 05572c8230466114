//! What the letters of an abbreviation (*forkortelse*) stand for, as the vocabulary's own words say it.
//!
//! A label whose words begin with the letters spells them out: «PPR» is «Pædagogisk Psykologisk Rådgivning». One that
//! only has them in order does so if it is one of the concept's own words: «ASF» is «autismespektrumforstyrrelse».
//! Where no label does, the letters are not stated.

use crate::concept::{Concept, LabelKind};

/// An abbreviation, and what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abbreviation<'a> {
    /// The letters.
    pub letters: &'a str,
    /// What they stand for; none if it is not stated.
    pub expansion: Option<&'a str>,
}

/// The abbreviations of a concept, as they stand there.
pub fn abbreviations(concept: &Concept) -> Vec<Abbreviation<'_>> {
    let all = concept.words(LabelKind::Abbreviation);
    all.map(|letters| Abbreviation { letters, expansion: of(concept, letters) }).collect()
}

/// What an abbreviation of a concept stands for.
pub(super) fn of<'a>(concept: &'a Concept, letters: &str) -> Option<&'a str> {
    let wanted = plain(letters);
    let of_kind = |kind| concept.words(kind);
    let danish = || of_kind(LabelKind::Preferred).chain(of_kind(LabelKind::Alternative));
    let english = || of_kind(LabelKind::English).chain(concept.label_en.as_deref());
    let spelt = |label: &&str| spells(label, &wanted);
    let by_initials = |label: &&str| spelt(label) && initials(label).contains(&wanted);
    let own = || of_kind(LabelKind::Preferred).find(spelt);
    let in_danish = danish().find(by_initials).or_else(own);
    in_danish.or_else(|| english().find(by_initials)).or_else(|| of_kind(LabelKind::Alternative).find(spelt))
}

/// Whether a label is more than the abbreviation, is made of whole words, and has its letters in order.
fn spells(label: &str, letters: &str) -> bool {
    let words = words(label);
    let is_whole = words.iter().all(|word| word.chars().count() > 1 && !word.starts_with(letters));
    let all = words.concat();
    let mut left = all.chars();
    let begins = letters.chars().next().is_some_and(|first| all.starts_with(first));
    let is_more = all.chars().count() >= 2 * letters.chars().count();
    is_whole && is_more && begins && letters.chars().all(|letter| left.any(|one| one == letter))
}

/// The first letters of a label's words, with its small words and without.
fn initials(label: &str) -> [String; 2] {
    let words = words(label);
    let first = |word: &String| word.chars().next();
    let telling = words.iter().filter(|word| !SMALL.contains(&word.as_str()));
    [words.iter().filter_map(first).collect(), telling.filter_map(first).collect()]
}

fn words(label: &str) -> Vec<String> {
    let label = label.replace("'s", "");
    let parts = label.split(|sign: char| !sign.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(plain).collect()
}

/// In lower case, without points and dashes, å as the a that stands for it in «DUA».
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.map(|letter| if letter == 'å' { 'a' } else { letter }).collect()
}

/// Words that an abbreviation may leave out.
const SMALL: &[&str] = &["af", "and", "for", "i", "of", "og", "the", "til"];
