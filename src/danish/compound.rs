//! Compounds (*sammensatte ord*): Danish writes «skolefraværsproblemer» as one word, and people write it as
//! three.
//!
//! A wrong split is worse than none («mis|brug», «bar|net»), so a word is split only into words that are known,
//! each of four letters or more, joined by nothing, an s or an e; and the fewest parts win.

/// The fewest letters a part has.
const SHORTEST_PART: usize = 4;

/// What may join two parts.
const LINKS: [&str; 3] = ["", "s", "e"];

/// The most parts a word has.
const MOST_PARTS: usize = 4;

/// The most letters of a word that is read as joined of others, folded. The longest word of the vocabulary has 32, so
/// that it may be joined to one nearly as long. What is longer is no word that somebody writes, and to look for its
/// parts would cost more than the square of its length.
pub const LONGEST_WORD: usize = 60;

/// Beginnings that make another word of what follows: «misbrug» is no «brug», «overgreb» no «greb».
const PREFIXES: &[&str] = &[
    "an", "af", "be", "bi", "for", "fore", "frem", "gen", "hen", "ind", "mis", "mod", "om", "op", "over",
    "paa", "sam", "til", "u", "ud", "und", "under", "van", "ved",
];

/// Words that look as if they were joined of others, folded, and mean something else.
const WHOLE: &[&str] = &[
    "drikkevand",
    "slagtilbud",
    "sorgloes",
    "sorgloese",
    "sorgloest",
    "stofskifte",
    "stofskiftet",
    "voldgift",
    "koerekort",
    "brandmand",
    "brandmaend",
];

/// The letters a known beginning must have where the rest is not known: «anbringelses|sag».
const LONG_BEGINNING: usize = 8;

/// The parts of a folded word; none if it has no split into known words. `is_known` is asked for folded forms.
pub fn parts<'a>(word: &'a str, is_known: &impl Fn(&str) -> bool) -> Option<Vec<&'a str>> {
    if word.len() > LONGEST_WORD || WHOLE.contains(&word) {
        return None;
    }
    match fewest(word, is_known, MOST_PARTS) {
        Some(parts) => (parts.len() > 1).then_some(parts),
        None => Some(vec![long_beginning(word, is_known)?]),
    }
}

/// A long known word that another was joined to with an s: what it is about is said by the beginning.
fn long_beginning<'a>(word: &'a str, is_known: &impl Fn(&str) -> bool) -> Option<&'a str> {
    let ends = (LONG_BEGINNING..word.len().saturating_sub(SHORTEST_PART - 1)).rev();
    let beginnings = ends.filter(|end| word.is_char_boundary(*end)).map(|end| word.split_at(end));
    let mut joined = beginnings.filter(|(_, rest)| rest.starts_with('s'));
    joined.find(|(beginning, _)| is_known(beginning)).map(|(beginning, _)| beginning)
}

fn fewest<'a>(word: &'a str, is_known: &impl Fn(&str) -> bool, most: usize) -> Option<Vec<&'a str>> {
    if word.len() >= SHORTEST_PART && is_known(word) {
        return Some(vec![word]);
    }
    if most < 2 || !word.is_ascii() {
        return None;
    }
    let mut best: Option<Vec<&str>> = None;
    // Longer first parts first: among splits of as many parts the longest beginning says most.
    for end in (SHORTEST_PART..=word.len().saturating_sub(SHORTEST_PART)).rev() {
        let first = &word[..end];
        if PREFIXES.contains(&first) || !is_known(first) {
            continue;
        }
        let rests = LINKS.iter().filter_map(|link| word[end..].strip_prefix(link));
        for rest in rests {
            let limit = best.as_ref().map_or(most, Vec::len) - 1;
            let Some(others) = fewest(rest, is_known, limit) else { continue };
            if best.as_ref().is_none_or(|known| others.len() + 1 < known.len()) {
                best = Some(std::iter::once(first).chain(others).collect());
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    //! 1. A compound is split into known words with their linking letters, as few as possible.
    //! 2. A word that only looks like a compound is left whole.
    //! 3. What is too long for a word is not looked into.

    use std::cell::Cell;

    use super::*;

    const KNOWN: &[&str] = &[
        "skole",
        "fravaer",
        "skolefravaer",
        "problemer",
        "familie",
        "behandling",
        "forloeb",
        "brug",
        "boern",
        "boerne",
        "gruppe",
        "skilsmisse",
        "indsats",
        "trappe",
        "angst",
        "barn",
        "greb",
    ];

    fn split(word: &str) -> Option<Vec<&str>> {
        parts(word, &|part| KNOWN.contains(&part))
    }

    #[test]
    fn compounds_are_split_into_the_fewest_known_words() {
        assert_eq!(split("skolefravaersproblemer"), Some(vec!["skolefravaer", "problemer"]));
        assert_eq!(split("familiebehandlingsforloeb"), Some(vec!["familie", "behandling", "forloeb"]));
        assert_eq!(split("indsatstrappe"), Some(vec!["indsats", "trappe"]));
        assert_eq!(split("indsatsstrappe"), Some(vec!["indsats", "trappe"]));
        assert_eq!(split("skilsmisseboernegruppe"), Some(vec!["skilsmisse", "boerne", "gruppe"]));
    }

    #[test]
    fn a_word_that_is_no_compound_is_left_whole() {
        for word in ["misbrug", "overgreb", "barnet", "angsten", "skole", "forbrug", "x"] {
            assert_eq!(split(word), None, "{word}");
        }
    }

    #[test]
    fn what_is_too_long_for_a_word_is_not_looked_into() {
        let asked = Cell::new(0);
        let is_known = |part: &str| {
            asked.set(asked.get() + 1);
            KNOWN.contains(&part)
        };
        let longest = format!("{}indsatstrappe", "x".repeat(LONGEST_WORD - "indsatstrappe".len()));
        assert_eq!(parts(&longest, &is_known), None);
        assert!(asked.get() > 0, "a word of {LONGEST_WORD} letters is looked into");
        asked.set(0);
        for word in ["skole".repeat(398), format!("skolefravaers{}", "skole".repeat(10))] {
            assert_eq!((parts(&word, &is_known), asked.get()), (None, 0), "{} letters", word.len());
        }
    }
}
