//! The day a cell names, as people write days.

use chrono::{NaiveDate, NaiveDateTime};

use crate::danish;

/// A day in figures; of two figures the year is of this century.
const DAYS: &[&str] = &["%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y"];
const SHORT_DAYS: &[&str] = &["%d.%m.%y", "%d-%m-%y", "%d/%m/%y"];

/// A day with the time that spreadsheets put behind it.
const MOMENTS: &[&str] = &[
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%d-%m-%Y %H:%M:%S",
    "%d-%m-%Y %H:%M",
    "%d.%m.%Y %H:%M",
];

/// A month in figures, to be read with a day before or behind it.
const MONTHS_OF_YEARS: &[(&str, &str)] =
    &[("{}-01", "%Y-%m-%d"), ("01-{}", "%d-%m-%Y"), ("01/{}", "%d/%m/%Y"), ("01.{}", "%d.%m.%Y")];

/// The month a folded word names, from 1.
pub fn month(folded: &str) -> Option<u32> {
    // A word of three letters or more that a month's name begins with is short for it.
    let names = |month: &&str| folded.len() >= 3 && month.starts_with(folded);
    let at = danish::MONTHS.iter().position(names).or((folded == "sept").then_some(8))?;
    u32::try_from(at + 1).ok()
}

/// «2024-05-31», «31.5.2024», «31. maj 2024», «2024-05», «maj 2024», «2017-2020»: the first day of what is named
/// last. None where a part of it would have to be left out.
pub fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    in_figures(text).or_else(|| in_words(text)).or_else(|| last_year(text))
}

fn in_figures(text: &str) -> Option<NaiveDate> {
    let has_short_year =
        text.rsplit(['.', '-', '/']).next().is_some_and(|year| year.len() == 2) && !text.starts_with("20");
    let forms = if has_short_year { SHORT_DAYS } else { DAYS };
    let day = forms.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    let moment = || MOMENTS.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let first_of_month = || {
        MONTHS_OF_YEARS.iter().find_map(|(frame, form)| {
            let day = NaiveDate::parse_from_str(&frame.replace("{}", text), form).ok()?;
            is_year(chrono::Datelike::year(&day)).then_some(day)
        })
    };
    day.or_else(|| moment().map(|moment| moment.date())).or_else(first_of_month)
}

/// «15. marts 2023», «d. 15. mar. 2023», «marts 2023».
fn in_words(text: &str) -> Option<NaiveDate> {
    let words = danish::words(text);
    let at = words.iter().position(|word| month(&word.folded).is_some())?;
    let month = month(&words[at].folded)?;
    let numbers: Vec<u32> = words.iter().filter_map(danish::Word::number).collect();
    let before = at.checked_sub(1).and_then(|before| words[before].number());
    let year = words.get(at + 1).and_then(danish::Word::number).and_then(year)?;
    match (before, numbers.len()) {
        (Some(day), 2) => NaiveDate::from_ymd_opt(year, month, day),
        (None, 1) => NaiveDate::from_ymd_opt(year, month, 1),
        _ => None,
    }
}

/// A year of four figures, or of two in this century.
fn year(number: u32) -> Option<i32> {
    let year = i32::try_from(if number < 100 { number + 2000 } else { number }).ok()?;
    is_year(year).then_some(year)
}

/// The last year a text names where it names nothing but years: «2017-2020», «projekt til 2008».
fn last_year(text: &str) -> Option<NaiveDate> {
    let words = danish::words(text);
    if words.iter().any(|word| month(&word.folded).is_some()) {
        return None;
    }
    let numbers = words.iter().filter(|word| word.folded.starts_with(|first: char| first.is_ascii_digit()));
    let years: Option<Vec<i32>> =
        numbers.map(|word| word.folded.parse().ok().filter(|year| is_year(*year))).collect();
    years?.last().and_then(|year| NaiveDate::from_ymd_opt(*year, 1, 1))
}

fn is_year(year: i32) -> bool {
    (1990..2100).contains(&year)
}

#[cfg(test)]
mod tests {
    //! 1. A day is read as people write it.
    //! 2. What names no day, or a part of it cannot be read, is none: nothing is rounded off.

    use super::date;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for (typed, read) in [
            ("2024-05-31", "2024-05-31"),
            ("31.5.2024", "2024-05-31"),
            ("31/05/2024", "2024-05-31"),
            ("15.03.23", "2023-03-15"),
            ("15. marts 2023", "2023-03-15"),
            ("d. 1. Sept. 2023", "2023-09-01"),
            ("3 maj 2023", "2023-05-03"),
            ("marts 2023", "2023-03-01"),
            ("2024-05", "2024-05-01"),
            ("05-2024", "2024-05-01"),
            ("2024-05-31T00:00:00", "2024-05-31"),
            ("31-05-2024 00:00", "2024-05-31"),
            ("2017-2020", "2020-01-01"),
            ("projekt til 2008", "2008-01-01"),
            (" 2016 ", "2016-01-01"),
        ] {
            assert_eq!(date(typed).map(|day| day.to_string()).as_deref(), Some(read), "{typed}");
        }
    }

    #[test]
    fn nothing_is_rounded_off() {
        for typed in [
            "",
            "i går",
            "31-02-2024",
            "31. februar 2023",
            "uge 12 2023",
            "15. marts",
            "1. kvartal 2023",
            "marts",
        ] {
            assert_eq!(date(typed), None, "{typed}");
        }
    }
}
