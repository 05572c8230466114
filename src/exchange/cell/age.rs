//! Ages as people write them: «12-17», «1½», «6 mdr.», «18+», «u. 18», «alle».

use crate::age::AgeSpan;
use crate::danish;
use crate::problem::Problem;
use crate::record::AgeRecord;

/// An age as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Whole years: as an upper age the last of them is included to its end.
    Years(u16),
    /// Months, or a part of a year.
    Months(i16),
}

impl Age {
    /// The age right before it; none before birth.
    fn before(self) -> Option<Self> {
        match self {
            Self::Years(years) => years.checked_sub(1).map(Self::Years),
            Self::Months(months) => (months > 0).then(|| Self::Months(months - 1)),
        }
    }

    /// The last month of it as an upper age. «0,5 til 3»: the last whole year is included to its end, a part of a year
    /// only to its month.
    fn last_month(self) -> i16 {
        match self {
            Self::Years(years) => {
                i16::try_from(years).unwrap_or(i16::MAX).saturating_mul(12).saturating_add(11)
            }
            Self::Months(months) => months,
        }
    }

    /// Whether nobody gets so old.
    pub fn is_beyond_a_life(self) -> bool {
        AgeSpan::months(0, self.last_month()).is_err()
    }
}

/// From which age to which; what is not stated is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The youngest.
    pub from: Option<Age>,
    /// The oldest.
    pub to: Option<Age>,
}

impl Bounds {
    /// What both say; none if they contradict each other.
    pub fn with(self, other: Self) -> Option<Self> {
        let agree = |one: Option<Age>, other: Option<Age>| one.is_none() || other.is_none() || one == other;
        (agree(self.from, other.from) && agree(self.to, other.to))
            .then(|| Self { from: self.from.or(other.from), to: self.to.or(other.to) })
    }

    /// The ages as written; none if neither end is stated. The youngest there is stands for a missing lower one; a
    /// missing upper one stays unstated.
    pub fn record(self) -> Option<AgeRecord> {
        let month = |years: u16| i16::try_from(years).unwrap_or(i16::MAX).saturating_mul(12);
        let in_months = |from: i16, to: Option<i16>| AgeRecord {
            from_months: Some(from),
            to_months: to,
            ..AgeRecord::default()
        };
        match (self.from, self.to) {
            (None, None) => None,
            (Some(Age::Months(from)), to) => Some(in_months(from, to.map(Age::last_month))),
            (Some(Age::Years(from)), Some(to @ Age::Months(_))) => {
                Some(in_months(month(from), Some(to.last_month())))
            }
            (None, Some(to @ Age::Months(_))) => Some(in_months(0, Some(to.last_month()))),
            (from, to) => {
                let whole = |age: Age| match age {
                    Age::Years(years) => Some(years),
                    Age::Months(_) => None,
                };
                let from = from.and_then(whole).unwrap_or(0);
                Some(AgeRecord { from: Some(from), to: to.and_then(whole), ..AgeRecord::default() })
            }
        }
    }

    /// The span of ages; none if neither end is stated.
    ///
    /// # Errors
    /// If it ends before it begins or lies outside a life.
    pub fn span(self) -> Option<Result<AgeSpan, Problem>> {
        self.record().map(|record| record.check().map(|age| age.span))
    }
}

/// What ages are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Years.
    Years,
    /// Months.
    Months,
}

/// Words for the units, folded.
const UNITS: &[(&str, Unit)] = &[
    ("aar", Unit::Years),
    ("aars", Unit::Years),
    ("aarig", Unit::Years),
    ("aarige", Unit::Years),
    ("mdr", Unit::Months),
    ("md", Unit::Months),
    ("mnd", Unit::Months),
    ("maaned", Unit::Months),
    ("maaneder", Unit::Months),
    ("maaneders", Unit::Months),
];

/// The unit that a heading says its ages are in: years, unless it says months.
pub fn unit_of(heading: &str) -> Unit {
    let words = danish::words(heading);
    let unit =
        |word: &danish::Word| UNITS.iter().find(|(name, _)| *name == word.folded).map(|(_, unit)| *unit);
    words.iter().find_map(unit).unwrap_or(Unit::Years)
}

/// What the ages of a cell are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    /// Nothing: it is not stated, or for all.
    Nothing,
    /// An age that the column tells the meaning of.
    Alone,
    /// The youngest.
    From,
    /// The oldest.
    To,
    /// The age that is too old.
    Under,
    /// The youngest and the oldest.
    Span,
}

/// The forms in which ages are written, each number with its unit as «#».
const FORMS: &[(&str, Says)] = &[
    ("", Says::Nothing),
    ("-", Says::Nothing),
    ("?", Says::Nothing),
    ("alle", Says::Nothing),
    ("alle aldre", Says::Nothing),
    ("alle aldersgrupper", Says::Nothing),
    ("ikke oplyst", Says::Nothing),
    ("ikke angivet", Says::Nothing),
    ("uoplyst", Says::Nothing),
    ("ukendt", Says::Nothing),
    ("ingen", Says::Nothing),
    ("ingen graense", Says::Nothing),
    ("ingen aldersgraense", Says::Nothing),
    ("#", Says::Alone),
    ("# +", Says::From),
    ("# -", Says::From),
    ("fra #", Says::From),
    ("fra # +", Says::From),
    ("fra og med #", Says::From),
    ("fra # og op", Says::From),
    ("fra # og opefter", Says::From),
    ("# og op", Says::From),
    ("# og opefter", Says::From),
    ("# og derover", Says::From),
    ("# og aeldre", Says::From),
    ("min #", Says::From),
    ("mindst #", Says::From),
    ("til #", Says::To),
    ("til og med #", Says::To),
    ("op til #", Says::To),
    ("max #", Says::To),
    ("maks #", Says::To),
    ("hoejst #", Says::To),
    ("# og derunder", Says::To),
    ("# og yngre", Says::To),
    ("u #", Says::Under),
    ("under #", Says::Under),
    ("# - #", Says::Span),
    ("# til #", Says::Span),
    ("# til og med #", Says::Span),
    ("fra # - #", Says::Span),
    ("fra # til #", Says::Span),
    ("fra # til og med #", Says::Span),
    ("mellem # og #", Says::Span),
];

/// Words before an age that add nothing to it, folded.
const BEFORE: &[&str] = &["alder", "boern", "unge", "og", "boern/unge"];

/// What an age that stands alone is, by its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alone {
    /// The youngest.
    From,
    /// The oldest.
    To,
    /// Nothing tells.
    Unclear,
}

/// The ages of a cell; none if they cannot be read whole.
pub fn read(text: &str, alone: Alone, unit: Unit) -> Option<Bounds> {
    let (form, ages) = form(text);
    let form = form.as_str();
    let said = |form: &str| FORMS.iter().find(|(known, _)| *known == form).map(|(_, says)| *says);
    let says = said(form).or_else(|| said(without_words_before(form)))?;
    let ages: Vec<Age> = ages_in(&ages, unit)?;
    let (from, to) = match (says, alone, ages.as_slice()) {
        (Says::Nothing, ..) => (None, None),
        (Says::From, _, [age]) | (Says::Alone, Alone::From, [age]) => (Some(*age), None),
        (Says::To, _, [age]) | (Says::Alone, Alone::To, [age]) => (None, Some(*age)),
        (Says::Under, _, [age]) => (None, Some(age.before()?)),
        (Says::Span, _, [from, to]) => (Some(*from), Some(*to)),
        _ => return None,
    };
    Some(Bounds { from, to })
}

/// A span among other words of which an end is told in months or in a part of a year: «børn 1½-3 år».
pub fn span_in_months(phrase: &str) -> Option<AgeSpan> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let is_fine = |bounds: &Bounds| {
        let is_months = |age: Option<Age>| matches!(age, Some(Age::Months(_)));
        bounds.from.is_some() && bounds.to.is_some() && (is_months(bounds.from) || is_months(bounds.to))
    };
    let stretches = (0..words.len()).flat_map(|start| (start + 1..=words.len()).map(move |end| (start, end)));
    let longest = stretches
        .filter_map(|(start, end)| {
            let bounds = read(&words[start..end].join(" "), Alone::Unclear, Unit::Years)?;
            is_fine(&bounds).then_some((end - start, bounds))
        })
        .max_by_key(|(length, _)| *length);
    longest.and_then(|(_, bounds)| bounds.span()).and_then(Result::ok)
}

fn without_words_before(form: &str) -> &str {
    let mut rest = form;
    while let Some((_, after)) = rest.split_once(' ').filter(|(word, _)| BEFORE.contains(word)) {
        rest = after;
    }
    rest
}

/// A number, and its unit if it has one.
type Number = (f64, Option<Unit>);

/// The form of a text and its numbers.
fn form(text: &str) -> (String, Vec<Number>) {
    let mut form: Vec<String> = Vec::new();
    let mut numbers: Vec<Number> = Vec::new();
    for piece in pieces(&spelt(text)) {
        let unit = UNITS.iter().find(|(name, _)| *name == piece).map(|(_, unit)| *unit);
        match (piece.parse::<f64>(), unit, numbers.last_mut()) {
            (Ok(number), ..) if piece.starts_with(|sign: char| sign.is_ascii_digit()) => {
                numbers.push((number, None));
                form.push("#".to_owned());
            }
            (_, Some(unit), Some((_, stated @ None))) => *stated = Some(unit),
            _ => form.push(piece),
        }
    }
    (form.join(" "), numbers)
}

/// A text folded, with halves in figures, one sign for all dashes, and no dash before a unit.
fn spelt(text: &str) -> String {
    let mut halves = text.trim().replace(" 1/2", "½").replace(" ½", "½");
    if let Some(rest) = halves.strip_prefix("1/2") {
        halves = format!("½{rest}");
    }
    let mut figures = String::new();
    for sign in halves.chars() {
        match sign {
            '½' if figures.ends_with(|last: char| last.is_ascii_digit()) => figures.push_str(".5"),
            '½' => figures.push_str(" 0.5"),
            '–' | '—' | '−' => figures.push('-'),
            other => figures.push(other),
        }
    }
    danish::fold(&figures).replace("-aar", " aar")
}

/// The numbers, words and signs of a text; points and commas only within numbers.
fn pieces(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut pieces: Vec<String> = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
        let is_letter = |at: usize| signs.get(at).is_some_and(|sign| sign.is_alphabetic());
        let start = at;
        if is_digit(at) {
            while is_digit(at) || (matches!(signs.get(at), Some('.' | ',')) && is_digit(at + 1)) {
                at += 1;
            }
        } else if is_letter(at) {
            while is_letter(at) {
                at += 1;
            }
        } else {
            at += 1;
        }
        let piece: String = signs[start..at].iter().collect();
        if !matches!(piece.as_str(), "." | ",") && !piece.trim().is_empty() {
            pieces.push(piece.replace(',', "."));
        }
    }
    pieces
}

/// The ages that numbers are. A number without a unit has that of the next.
fn ages_in(numbers: &[Number], otherwise: Unit) -> Option<Vec<Age>> {
    let unit = |at: usize| numbers[at..].iter().find_map(|(_, unit)| *unit).unwrap_or(otherwise);
    numbers.iter().enumerate().map(|(at, (number, _))| age(*number, unit(at))).collect()
}

/// The most that is taken for a number of years or months.
const MOST: f64 = 999.0;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 12 times the most")]
fn age(number: f64, unit: Unit) -> Option<Age> {
    let is_whole = number.fract() == 0.0;
    match unit {
        _ if !(0.0..=MOST).contains(&number) => None,
        Unit::Years if is_whole => Some(Age::Years(number as u16)),
        Unit::Years => Some(Age::Months((number * 12.0).round() as i16)),
        Unit::Months => is_whole.then_some(Age::Months(number as i16)),
    }
}

#[cfg(test)]
mod tests {
    //! 1. Ages are read as people write them.
    //! 2. What is not plain is not read.

    use super::Age::{Months, Years};
    use super::{Age, Alone, Bounds, Unit, read, span_in_months};

    /// A cell, and the youngest and the oldest it says where it stands in a column of the youngest.
    const READ: &[(&str, Option<Age>, Option<Age>)] = &[
        ("3", Some(Years(3)), None),
        ("3,0 år", Some(Years(3)), None),
        ("0,5", Some(Months(6)), None),
        ("1½", Some(Months(18)), None),
        ("1 1/2 år", Some(Months(18)), None),
        ("½ år", Some(Months(6)), None),
        ("6 mdr.", Some(Months(6)), None),
        ("18+", Some(Years(18)), None),
        ("18 + år", Some(Years(18)), None),
        ("fra 12 år", Some(Years(12)), None),
        ("15 år og derover", Some(Years(15)), None),
        ("u. 18", None, Some(Years(17))),
        ("under 3 mdr.", None, Some(Months(2))),
        ("til og med 9 år", None, Some(Years(9))),
        ("0-2 år", Some(Years(0)), Some(Years(2))),
        ("12–17-årige", Some(Years(12)), Some(Years(17))),
        ("Unge 12 til 17 år", Some(Years(12)), Some(Years(17))),
        ("mellem 12 og 17", Some(Years(12)), Some(Years(17))),
        ("1½-3 år", Some(Months(18)), Some(Years(3))),
        ("6-12 mdr.", Some(Months(6)), Some(Months(12))),
        ("6 mdr. - 3 år", Some(Months(6)), Some(Years(3))),
        ("-", None, None),
        ("Alle", None, None),
        ("ikke oplyst", None, None),
    ];

    #[test]
    fn ages_are_read_as_people_write_them() {
        for (typed, from, to) in READ {
            let expected = Some(Bounds { from: *from, to: *to });
            assert_eq!(read(typed, Alone::From, Unit::Years), expected, "{typed}");
        }
        assert_eq!(read("6", Alone::From, Unit::Months).and_then(|bounds| bounds.from), Some(Months(6)));
    }

    #[test]
    fn what_is_not_plain_is_not_read() {
        for typed in ["tre", "ca. 12", "-5", "7.-9. klasse", "12-17 år, 22 i efterværn", "03-jun", "over 12"]
        {
            assert_eq!(read(typed, Alone::From, Unit::Years), None, "{typed}");
        }
        assert_eq!(read("12", Alone::Unclear, Unit::Years), None, "from or to, nothing tells");
    }

    #[test]
    fn a_span_with_a_part_of_a_year_is_found_among_other_words() {
        for (phrase, months) in [
            ("børn 1½-3 år", Some((18, 47))),
            ("børn på 18-36 måneder og deres forældre", Some((18, 36))),
            ("fra ½ til 2 år", Some((6, 35))),
            ("unge 12-17 år", None),
            ("1½ time om ugen", None),
        ] {
            let span = span_in_months(phrase);
            assert_eq!(span.map(|span| (span.first(), span.last())), months, "{phrase}");
        }
    }
}
