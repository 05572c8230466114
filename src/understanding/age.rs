//! Ages in a text: «13-årig», «4 mdr.», «1½-3 år», «f. 2012», «7. klasse», «teenager», «gravid».

mod school;

use chrono::{Datelike, NaiveDate};

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

/// All ages in a text that is read on a day.
pub fn find(text: &str, words: &[Word], on: NaiveDate) -> Vec<AgeFound> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match read(text, words, at, on) {
            Some(age) => {
                at += age.length;
                found.push(age);
            }
            None => at += 1,
        }
    }
    found
}

fn read(text: &str, words: &[Word], first: usize, on: NaiveDate) -> Option<AgeFound> {
    from_to(text, words, first)
        .or_else(|| under(words, first))
        .or_else(|| in_parts(text, words, first))
        .or_else(|| in_years(words, first))
        .or_else(|| beside_an_age(words, first))
        .or_else(|| school::class(text, words, first))
        .or_else(|| after_a_child(text, words, first))
        .or_else(|| in_words(words, first))
        .or_else(|| in_months(words, first))
        .or_else(|| born(words, first, on))
        .or_else(|| in_a_word(words, first))
}

/// Words that make a number of years a stretch of time: «i 2 år», «gennem 3 år».
const LASTING: &[&str] = &[
    "i", "gennem", "seneste", "sidste", "over", "under", "efter", "om", "hvert", "hver", "mange", "par",
    "boet", "vaeret", "gaaet", "haft", "ventet", "brugt", "taget", "levet",
];

/// Words that make it one from behind: «for 3 år siden», «3 år senere».
const AFTER_A_TIME: &[&str] =
    &["bagud", "efter", "henne", "inde", "senere", "siden", "tidligere", "tilbage", "traek"];

/// Beyond this a number is of nothing that is told here.
const LARGEST: u16 = 999;

/// The number at a place: digits, or a Danish word.
fn number(word: &Word) -> Option<u16> {
    let number = danish::number(&word.folded).and_then(|number| u16::try_from(number).ok());
    number.filter(|number| *number <= LARGEST)
}

/// Whether a word is counted: a number before it is of that many, and nobody's age.
pub fn is_counted(word: &Word) -> bool {
    UNITS.contains(&word.folded.as_str()) || unit(word).is_some()
}

/// What a number counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Years,
    Months,
}

/// A number with the half and the unit that follow it: the «1½» and the «3 år» of «1½-3 år».
struct Amount {
    whole: u16,
    has_half: bool,
    unit: Option<Unit>,
    /// The place after it.
    next: usize,
}

impl Amount {
    fn read(text: &str, words: &[Word], first: usize) -> Option<Self> {
        let whole = words.get(first).and_then(number)?;
        let next_text = &text[words[first].end..words.get(first + 1).map_or(text.len(), |next| next.start)];
        let has_half = next_text.starts_with('½');
        let blank = next_text.trim_start_matches('½').trim().is_empty();
        let unit = words.get(first + 1).filter(|_| blank || next_text.trim() == "-").and_then(unit);
        Some(Self { whole, has_half, unit, next: first + 1 + usize::from(unit.is_some()) })
    }

    /// Its first month and its last, counted in a unit: three years end with their eleventh month.
    fn months(&self, unit: Unit) -> Option<(i16, i16)> {
        let (first, lasting) = match unit {
            Unit::Years if self.has_half => (self.whole * 12 + 6, 0),
            Unit::Years => (self.whole * 12, 11),
            Unit::Months => (self.whole, 0),
        };
        let first = i16::try_from(first).ok()?;
        Some((first, first + lasting))
    }
}

fn unit(word: &Word) -> Option<Unit> {
    let is = |forms: &[&str]| forms.contains(&word.folded.as_str());
    if is(YEARS) {
        Some(Unit::Years)
    } else if is(MONTHS) {
        Some(Unit::Months)
    } else {
        None
    }
}

/// «3-5 år», «3 til 5 år», «mellem 3 og 5 år», «1½-3 år», «6 mdr.-3 år», «13-17-årige».
fn from_to(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let from = Amount::read(text, words, first)?;
    let between = &text[words[from.next - 1].end..words.get(from.next)?.start];
    let is_dash = matches!(between.trim_start_matches(['½', '.']).trim(), "-" | "–" | "—" | "/");
    let joining = words[from.next].folded.as_str();
    let is_between = || first > 0 && matches!(words[first - 1].folded.as_str(), "mellem" | "imellem");
    let is_joined = joining == "til" || (joining == "og" && is_between());
    let second = if is_joined { from.next + 1 } else { from.next };
    let to = Amount::read(text, words, second).filter(|_| is_dash || is_joined)?;
    // «2 1/2 år» is no span.
    let is_half = between.trim() == "/" && (from.whole, to.whole) == (1, 2);
    let of_children = || {
        is_of_the_age(words, first)
            || (is_between() && first > 1 && super::person::is_child(&words[first - 2]))
    };
    let counted = to.unit.or_else(|| of_children().then_some(Unit::Years))?;
    let (from_month, _) = from.months(from.unit.unwrap_or(counted))?;
    let (_, to_month) = to.months(counted)?;
    let length = to.next - first;
    let lasts = !is_unmistakable(&words[to.next - 1]) && lasts(words, first, length);
    let possible = to.whole <= OLDEST && !lasts && !is_half;
    let span = possible.then(|| AgeSpan::months(from_month, to_month).ok()).flatten()?;
    Some(AgeFound { first, length, span, certainty: Certainty::Stated })
}

/// The 6 of «6 og 9-årig» and «6- og 9-årige»: one of two children.
fn beside_an_age(words: &[Word], first: usize) -> Option<AgeFound> {
    let years = number(&words[first]).filter(|years| *years <= AgeSpan::OLDEST_YEARS)?;
    let [and, other, counted] = words.get(first + 1..first + 4)? else { return None };
    let is_beside = and.folded == "og" && number(other).is_some() && is_unmistakable(counted);
    let span = is_beside.then(|| AgeSpan::years(years, years).ok()).flatten()?;
    Some(AgeFound { first, length: 1, span, certainty: Certainty::Stated })
}

/// Whether the word before says that a number is an age: «i alderen 3-6», «alder 7».
fn is_of_the_age(words: &[Word], number: usize) -> bool {
    number > 0 && matches!(words[number - 1].folded.as_str(), "alder" | "alderen")
}

/// «under 3 år», «under 6 mdr.»; «under 3 år efter» is a stretch of time.
fn under(words: &[Word], first: usize) -> Option<AgeFound> {
    let is_under = words[first].folded == "under";
    let most = words.get(first + 1).filter(|_| is_under).and_then(number).filter(|most| *most <= OLDEST)?;
    let months = match unit(words.get(first + 2)?)? {
        Unit::Years => most * 12,
        Unit::Months => most,
    };
    let is_time = words.get(first + 3).is_some_and(|next| AFTER_A_TIME.contains(&next.folded.as_str()));
    let last = i16::try_from(months).ok().filter(|_| !is_time)? - 1;
    Some(AgeFound { first, length: 3, span: AgeSpan::months(0, last).ok()?, certainty: Certainty::Stated })
}

/// Beyond so many years a number in a need is hardly an age.
const OLDEST: u16 = 60;

/// «17 år og 11 måneder», «1,5 år», «1½ år»: an age to the month.
fn in_parts(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let whole = number(&words[first]).filter(|whole| *whole <= AgeSpan::OLDEST_YEARS)?;
    let at = |place: usize| words.get(first + place);
    let is =
        |place: usize, forms: &[&str]| at(place).is_some_and(|word| forms.contains(&word.folded.as_str()));
    let between = |place: usize| at(place).map_or("", |next| &text[words[first + place - 1].end..next.start]);
    let is_half_written = |from: usize| is(from, &["1"]) && between(from + 1) == "/" && is(from + 1, &["2"]);
    let (whole, months, length) = if between(1).trim() == "½" && is(1, YEARS) {
        (whole, 6, 2)
    } else if is_half_written(1) && is(3, YEARS) {
        (whole, 6, 4)
    } else if is_half_written(0) && is(2, YEARS) {
        (0, 6, 3)
    } else if is(1, &["og"]) && is(2, &["et"]) && is(3, &["halvt"]) && is(4, YEARS) {
        (whole, 6, 5)
    } else if is(1, YEARS) {
        let joined = if is(2, &["og"]) { 3 } else { 2 };
        let months =
            at(joined).and_then(number).filter(|months| *months < 12 && !between(2).contains(','))?;
        (whole, months, is(joined + 1, MONTHS).then_some(joined + 2)?)
    } else if matches!(between(1), "," | ".") && is(2, YEARS) {
        let tenths = at(1).filter(|word| word.folded.len() == 1).and_then(number)?;
        (whole, tenths * 12 / 10, 3)
    } else {
        return None;
    };
    let month = i16::try_from(whole * 12 + months).ok()?;
    let span = AgeSpan::months(month, month).ok().filter(|_| !lasts(words, first, length))?;
    let old = is(length, &["gammel", "gamle", "gammelt"]);
    Some(AgeFound { first, length: length + usize::from(old), span, certainty: Certainty::Stated })
}

/// Words for years after a number, folded.
const YEARS: &[&str] = &["aar", "aarig", "aarige", "aariges", "aarigs", "aarigt", "aars"];

/// Words for months after a number, folded.
const MONTHS: &[&str] = &["maaned", "maaneder", "maaneders", "md", "mdr", "mdrs"];

/// «13-årig» is an age whatever stands before it; «13 år» may be a stretch of time.
fn is_unmistakable(unit: &Word) -> bool {
    unit.folded.starts_with("aarig")
}

/// «13 år», «13-årig».
fn in_years(words: &[Word], first: usize) -> Option<AgeFound> {
    let years = number(&words[first]).filter(|years| *years <= OLDEST)?;
    let counted = words.get(first + 1).filter(|word| unit(word) == Some(Unit::Years))?;
    let is_age = is_unmistakable(counted) || !lasts(words, first, 2);
    let span = is_age.then(|| AgeSpan::years(years, years).ok()).flatten()?;
    Some(AgeFound { first, length: 2, span, certainty: Certainty::Stated })
}

/// «i 2 år», «for 2 år siden», «boet to år på», «et år på efterskole»: a stretch of time, not an age.
fn lasts(words: &[Word], first: usize, length: usize) -> bool {
    // «gennem 2-3 år» lasts as «gennem 3 år» does.
    let is_bound = |word: &&Word| word.number().is_some() || word.folded == "til";
    let before = words[..first].iter().rfind(|word| !is_bound(word)).map(|word| word.folded.as_str());
    let is_article = matches!(words[first].folded.as_str(), "en" | "et");
    let told_of_a_child = || first > 0 && is_told_of_a_child(words, first);
    if is_article && !told_of_a_child() {
        return true;
    }
    let after = words.get(first + length).map(|word| word.folded.as_str());
    before.is_some_and(|word| LASTING.contains(&word) || word == "for")
        || after.is_some_and(|word| AFTER_A_TIME.contains(&word))
}

/// «dreng på 9», «pige 16», and each of «børn på 3, 6 og 9»: a number after a child, without a unit.
fn after_a_child(text: &str, words: &[Word], first: usize) -> Option<AgeFound> {
    let number = number(&words[first])?;
    let counts_something = words.get(first + 1).is_some_and(|next| UNITS.contains(&next.folded.as_str()));
    let told = || {
        let first = first_of_list(text, words, first);
        is_of_the_age(words, first) || is_told_of_a_child(words, first)
    };
    let is_age = number <= AgeSpan::OLDEST_YEARS && !counts_something && told();
    let span = is_age.then(|| AgeSpan::years(number, number).ok()).flatten()?;
    Some(AgeFound { first, length: 1, span, certainty: Certainty::Stated })
}

/// The place of the first of the numbers in a row that a number stands in: the 3 of «3, 6 og 9».
fn first_of_list(text: &str, words: &[Word], at: usize) -> usize {
    let mut first = at;
    while let Some(before) = first.checked_sub(1) {
        let between = text[words[before].end..words[first].start].trim();
        let other = match words[before].folded.as_str() {
            "og" => before.checked_sub(1).filter(|_| between.is_empty()),
            _ if between == "," => Some(before),
            _ => None,
        };
        match other.filter(|other| words[*other].number().is_some()) {
            Some(other) => first = other,
            None => return first,
        }
    }
    first
}

/// Who may be told to be so old.
const WHO_IS: &[&str] = &["jeg", "han", "hun", "barnet", "drengen", "pigen", "der", "som"];

/// Whether a child stands right before a number, with nothing but «på» or «er» between.
fn is_told_of_a_child(words: &[Word], number: usize) -> bool {
    let same_clause = |at: usize| words[at].clause == words[number].clause;
    match number.checked_sub(1).filter(|before| same_clause(*before)) {
        Some(before) if super::person::is_child(&words[before]) => true,
        Some(on) if words[on].folded == "paa" => on > 0 && super::person::is_child(&words[on - 1]),
        // «Jeg er 15 og bor …», «hun er 9»: digits only, for «de er to».
        Some(is) if words[is].folded == "er" && words[number].number().is_some() => is
            .checked_sub(1)
            .is_none_or(|who| !same_clause(who) || WHO_IS.contains(&words[who].folded.as_str())),
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
    let span = AgeSpan::years(number, number).ok()?;
    Some(AgeFound { first, length: 1, span, certainty: Certainty::Stated })
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

/// «f. 2012», «født i 2012», «årgang 2012»: whoever is born in a year is of two ages in the course of another.
fn born(words: &[Word], first: usize, on: NaiveDate) -> Option<AgeFound> {
    let is_born = matches!(words[first].folded.as_str(), "aargang" | "foedt" | "f");
    // «født i marts 2019», «f. 12.3.2019»: only the year is read.
    let is_of_a_day = |word: &Word| {
        let is_day = word.number().is_some_and(|number| number <= 31);
        is_day
            || matches!(word.folded.as_str(), "i" | "d" | "den")
            || danish::MONTHS.contains(&word.folded.as_str())
    };
    let day = words.get(first + 1..).filter(|_| is_born)?.iter().take(4);
    let year_at = first + 1 + day.take_while(|word| is_of_a_day(word)).count();
    let year = words.get(year_at)?.number().and_then(|year| i32::try_from(year).ok())?;
    let month = i32::try_from(on.month0()).ok()?;
    let oldest = on.year().checked_sub(year).filter(|age| (0..=OLDEST.into()).contains(age))? * 12 + month;
    let youngest = (oldest - 12).max(0);
    let span = AgeSpan::months(i16::try_from(youngest).ok()?, i16::try_from(oldest).ok()?).ok()?;
    Some(AgeFound { first, length: year_at + 1 - first, span, certainty: Certainty::Stated })
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
