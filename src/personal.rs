//! Personal data, which Vifte refuses: a CPR number is found wherever it is typed.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::problem::{Problem, ProblemCode};

/// The most signs and blanks that may stand between the date and the last four digits.
const LONGEST_GAP: usize = 3;

/// Whether a text holds a CPR number: six digits that form a date, optional blanks or a dash, four digits.
/// The date may be written with points or dashes. The modulus test is not used, since newer numbers fail it.
pub fn holds_cpr(text: &str) -> bool {
    if has_too_few_digits(text) {
        return false;
    }
    let signs: Vec<char> = text.nfkc().filter(|sign| !is_invisible(*sign)).collect();
    let starts = (0..signs.len()).filter(|at| *at == 0 || !signs[at - 1].is_ascii_digit());
    starts.into_iter().any(|start| reads_as_cpr(&signs[start..]))
}

/// The fault of a field that holds a CPR number. It stands alone: nothing else of the input is read.
pub fn refused(field: &str) -> Problem {
    let message =
        "Teksten ligner et CPR-nummer. Fjern det: Vifte bruger ingen personoplysninger, og intet er gemt.";
    Problem::new(field, ProblemCode::PersonalData, message)
}

/// Whether a text has plainly fewer than ten digits, as nearly all have. A sign that is neither a letter nor ASCII
/// may stand for digits, and leaves it open.
fn has_too_few_digits(text: &str) -> bool {
    let is_plain = |sign: char| sign.is_ascii() || sign.is_alphabetic();
    text.chars().all(is_plain) && text.bytes().filter(u8::is_ascii_digit).count() < 10
}

fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Whether a CPR number begins here: ten digits with at most a few separators between their groups, and no
/// digit right after.
fn reads_as_cpr(signs: &[char]) -> bool {
    let mut digits = Vec::with_capacity(10);
    let mut gap = 0;
    let mut at = 0;
    while at < signs.len() && digits.len() < 10 {
        match signs[at].to_digit(10) {
            Some(digit) => {
                digits.push(digit);
                gap = 0;
            }
            None if separates(signs[at]) && matches!(digits.len(), 2 | 4 | 6) && gap < LONGEST_GAP => {
                gap += 1
            }
            None => return false,
        }
        at += 1;
    }
    let ends = signs.get(at).is_none_or(|next| !next.is_ascii_digit());
    digits.len() == 10 && ends && forms_a_date(&digits)
}

fn separates(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | '‐' | '‑' | '.' | '/' | '_')
}

fn forms_a_date(digits: &[u32]) -> bool {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    let (day, month, year) = (pair(0), pair(2), pair(4));
    // The century is coded in the seventh digit; 29 February exists if it does in either.
    [1900, 2000].into_iter().any(|century| {
        let year = i32::try_from(year).map_or(century, |short| century + short);
        NaiveDate::from_ymd_opt(year, month, day).is_some()
    })
}

#[cfg(test)]
mod tests {
    //! 1. A CPR number is found however it is written.
    //! 2. Phone numbers, dates, sums and years are not taken for one.

    use super::holds_cpr;

    #[test]
    fn cpr_numbers_are_found_however_written() {
        for text in [
            "010203-1234",
            "0102031234",
            "010203 1234",
            "drengen 010203 - 1234 slår mor",
            "01.02.03-1234",
            "01 02 03 1234",
            "０１０２０３-１２３４",
            "010203–1234",
            "01\u{200b}0203-1234",
            "cpr:290200-1234.",
        ] {
            assert!(holds_cpr(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "ring 36 39 36 39",
            "991399-1234",
            "010203-12345",
            "1010203-1234",
            "12.05.2024",
            "fra 2014 til 2017",
            "010203",
            "0102-03-12 34 er et sagsnummer",
        ] {
            assert!(!holds_cpr(text), "{text}");
        }
    }
}
