//! Ages in a text: «13-årig», «4 mdr.», «3-5 år», «7. klasse», «teenager», «gravid».

use super::Certainty;
use crate::age::AgeSpan;
use crate::danish::{self, Word};

/// An age found among words.
pub struct AgeFound {
    /// First word.
    pub first: usize,
    /// How many words.
    pub length: usize,
    /// The age.
    pub span: AgeSpan,
    /// How sure it is.
    pub certainty: Certainty,
}

/// All ages in a text.
pub fn find(text: &str, words: &[Word]) -> Vec<AgeFound> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match read(text, words, at) {
            Some(age) => {
                at += age.length;
                found.push(age);
            }
            None => at += 1,
        }
    }
    found
}

fn read(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    in_parts(text, words, first)
        .or_else(|| in_years(text, words, first))
        .or_else(|| after_a_child(words, first))
        .or_else(|| in_words(words, first))
        .or_else(|| in_months(words, first))
        .or_else(|| class(text, words, first))
        .or_else(|| in_a_word(words, first))
}

/// Words that make a number of years a stretch of time: «i 2 år», «gennem 3 år».
const LASTING: &[&str] = &[
    "i", "gennem", "seneste", "sidste", "over", "under", "efter", "om", "hvert", "hver", "mange", "par",
    "boet", "vaeret", "gaaet", "haft", "ventet", "brugt", "taget", "levet",
];

/// The number at a place: digits, or a Danish word.
fn number(word: &Word) -> Option<u16> {
    danish::number(&word.folded).and_then(|number| u16::try_from(number).ok())
}

fn years(from: u16, to: u16) -> Option<AgeSpan> {
    let possible = from <= to && to <= 60;
    possible.then(|| AgeSpan::years(from, to).ok()).flatten()
}

/// «17 år og 11 måneder», «1,5 år», «1½ år»: an age to the month.
fn in_parts(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let whole = number(&words[first]).filter(|whole| *whole <= AgeSpan::OLDEST_YEARS)?;
    let at = |place: usize| words.get(first + place);
    let is =
        |place: usize, forms: &[&str]| at(place).is_some_and(|word| forms.contains(&word.folded.as_str()));
    let with_months = |joined: usize| {
        let months = at(joined).and_then(number).filter(|months| *months < 12)?;
        is(joined + 1, MONTHS).then_some((months, joined + 2))
    };
    let between = |place: usize| at(place).map_or("", |next| &text[words[first + place - 1].end..next.start]);
    let (months, length) = if between(1).trim() == "½" && is(1, YEARS) {
        (6, 2)
    } else if is(1, YEARS) {
        with_months(if is(2, &["og"]) { 3 } else { 2 }).filter(|_| !between(2).contains(','))?
    } else if matches!(between(1), "," | ".") && is(2, YEARS) {
        let tenths = at(1).filter(|word| word.folded.len() == 1).and_then(number)?;
        (tenths * 12 / 10, 3)
    } else {
        return None;
    };
    let month = i16::try_from(whole * 12 + months).ok()?;
    let span = AgeSpan::months(month, month).ok().filter(|_| !lasts(words, first, length))?;
    let old = is(length, &["gammel", "gamle", "gammelt"]);
    Some(AgeFound { first, length: length + usize::from(old), span, certainty: Certainty::Stated })
}

/// Words for years after a number, folded.
const YEARS: &[&str] = &["aar", "aars", "aarig", "aarige"];

/// Words for months after a number, folded.
const MONTHS: &[&str] = &["mdr", "md", "maaneder", "maaned", "maaneders", "mdrs"];

/// «13 år», «13-årig», «3-5 år», «3 til 5 år».
fn in_years(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let from = number(&words[first])?;
    let at = |place: usize| words.get(first + place);
    // «4,5 år» is no span, nor is «skole 3. 5 år»; and «en 8-årig» is one child, not 1 to 8 years.
    let is_article = matches!(words[first].folded.as_str(), "en" | "et");
    let is_joined = |next: &Word| !is_article && !text[words[first].end..next.start].contains([',', '.']);
    let to = at(1).filter(|next| is_joined(next)).and_then(number).map(|to| (to, 2));
    let to = to
        .or_else(|| at(1).filter(|word| word.folded == "til").and(at(2)).and_then(number).map(|to| (to, 3)));
    let (to, unit_at) = to.unwrap_or((from, 1));
    let unit = at(unit_at)?.folded.as_str();
    let span = years(from, to)?;
    let unmistakable = matches!(unit, "aarig" | "aarige" | "aariges" | "aarigs" | "aarigt");
    let counted = matches!(unit, "aar" | "aars");
    let length = unit_at + 1;
    if unmistakable || (counted && !lasts(words, first, length)) {
        return Some(AgeFound { first, length, span, certainty: Certainty::Stated });
    }
    None
}

/// «i 2 år», «for 2 år siden», «boet to år på», «et år på efterskole»: a stretch of time, not an age.
fn lasts(words: &[Word], first: usize, length: usize) -> bool {
    let before = first.checked_sub(1).map(|at| words[at].folded.as_str());
    let is_article = matches!(words[first].folded.as_str(), "en" | "et");
    let told_of_a_child = || first > 0 && is_told_of_a_child(words, first);
    if is_article && !told_of_a_child() {
        return true;
    }
    let after = words.get(first + length).map(|word| word.folded.as_str());
    before.is_some_and(|word| LASTING.contains(&word) || word == "for")
        || matches!(
            after,
            Some("siden" | "senere" | "tidligere" | "bagud" | "henne" | "inde" | "tilbage" | "traek")
        )
}

/// «dreng på 9», «pige 16», and the 9 of «børn på 6 og 9»: a number after a child, without a unit.
fn after_a_child(words: &[Word], first: usize) -> Option<AgeFound> {
    let number = number(&words[first])?;
    let counts_something = words.get(first + 1).is_some_and(|next| UNITS.contains(&next.folded.as_str()));
    let told = number <= AgeSpan::OLDEST_YEARS && !counts_something && is_told_of_a_child(words, first);
    let span = years(number, number).filter(|_| told)?;
    Some(AgeFound { first, length: 1, span, certainty: Certainty::Stated })
}

/// Who may be told to be so old.
const WHO_IS: &[&str] = &["jeg", "han", "hun", "barnet", "drengen", "pigen", "der", "som"];

/// Whether a child stands right before a number, with «på» or another child's age between.
fn is_told_of_a_child(words: &[Word], number: usize) -> bool {
    let same_clause = |at: usize| words[at].clause == words[number].clause;
    match number.checked_sub(1).filter(|before| same_clause(*before)) {
        Some(before) if super::person::is_child(&words[before]) => true,
        Some(on) if words[on].folded == "paa" => on > 0 && super::person::is_child(&words[on - 1]),
        // «Jeg er 15 og bor …», «hun er 9»: digits only, for «de er to».
        Some(is) if words[is].folded == "er" && words[number].number().is_some() => is
            .checked_sub(1)
            .is_none_or(|who| !same_clause(who) || WHO_IS.contains(&words[who].folded.as_str())),
        Some(and) if words[and].folded == "og" => {
            let other = and.checked_sub(1).filter(|other| words[*other].number().is_some());
            other.is_some_and(|other| is_told_of_a_child(words, other))
        }
        _ => false,
    }
}

/// Units that make a number something else than years.
const UNITS: &[&str] = &[
    "mdr",
    "maaneder",
    "maaned",
    "uger",
    "uge",
    "dage",
    "kg",
    "kilo",
    "cm",
    "klasse",
    "kl",
    "timer",
    "time",
    "minutter",
    "gange",
    "kr",
    "kroner",
    "pct",
    "procent",
    "andre",
    "boern",
    "soeskende",
    "skoler",
    "hjem",
];

/// «treårig», «syvårige».
fn in_words(words: &[Word], first: usize) -> Option<AgeFound> {
    let folded = words[first].folded.as_str();
    let spelt = ["aarige", "aarig", "aars"].into_iter().find_map(|ending| folded.strip_suffix(ending))?;
    let word = Word { folded: spelt.to_owned(), ..words[first].clone() };
    let number = if spelt == "et" || spelt == "een" { 1 } else { number(&word)? };
    Some(AgeFound { first, length: 1, span: years(number, number)?, certainty: Certainty::Stated })
}

/// «4 mdr.», «18 måneder gammel», «tre uger gammel»; a bare stretch of weeks is no age.
fn in_months(words: &[Word], first: usize) -> Option<AgeFound> {
    let count = number(&words[first])?;
    let unit = words.get(first + 1)?.folded.as_str();
    let old = words
        .get(first + 2)
        .is_some_and(|word| matches!(word.folded.as_str(), "gammel" | "gamle" | "gammelt"));
    // «3 måneders fravær» lasts; «3 måneders baby» is three months old.
    let of_something = matches!(unit, "maaneders" | "mdrs")
        && !old
        && words.get(first + 2).is_some_and(|next| !super::person::is_child(next));
    let months = match unit {
        _ if of_something => return None,
        month if MONTHS.contains(&month) && !lasts(words, first, 2) => count,
        "uger" | "uge" | "ugers" if old => count / 4,
        _ => return None,
    };
    let month = i16::try_from(months).ok().filter(|months| *months <= 60)?;
    let length = if old { 3 } else { 2 };
    Some(AgeFound { first, length, span: AgeSpan::months(month, month).ok()?, certainty: Certainty::Stated })
}

/// «7. klasse», «3.-6. kl.», «i 2.b»: class 0 to 10 is the age of class + 6 to class + 7.
fn class(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let from = number(&words[first]).filter(|_| words[first].number().is_some())?;
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
    if !is_class || hour || to > 10 || from > to {
        return None;
    }
    let span = AgeSpan::years(from + 6, to + 7).ok()?;
    Some(AgeFound { first, length: unit_at + 1, span, certainty: Certainty::Hinted })
}

/// Whether «ikke» or its like stands right before a word.
fn is_denied(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &words[before]);
    before.is_some_and(|word| {
        word.clause == words[at].clause && matches!(word.folded.as_str(), "ikke" | "ej" | "aldrig")
    })
}

/// Words for an age: a pregnancy is unmistakable, the others are hints. The vocabulary may read the word as
/// well, when it also names a condition.
fn in_a_word(words: &[Word], first: usize) -> Option<AgeFound> {
    let word = words[first].folded.as_str();
    let starts = |forms: &[&str]| forms.iter().any(|form| word.starts_with(form));
    let span = if starts(&["spaedbarn", "spaedboern", "nyfoedt", "baby"]) {
        AgeSpan::years(0, 0)
    } else if starts(&["teenage"]) {
        AgeSpan::years(13, 17)
    } else if starts(&["smaabarn", "smaaboern"]) {
        AgeSpan::years(0, 5)
    } else if starts(&["ufoedt", "gravid"]) && !is_denied(words, first) {
        return Some(AgeFound { first, length: 1, span: AgeSpan::UNBORN, certainty: Certainty::Stated });
    } else {
        return None;
    };
    Some(AgeFound { first, length: 1, span: span.ok()?, certainty: Certainty::Hinted })
}
