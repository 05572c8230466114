//! Days as a Danish office counts them: working days, weekends and public holidays (*helligdage*).

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use opening_hours::ContextHolidays;
use opening_hours::localization::Country;

/// What a day is to an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Day {
    /// A working day (*hverdag*).
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday, on whatever day of the week (*helligdag*).
    PublicHoliday,
}

impl Day {
    /// What a date is. The holidays are those of the library that reads opening hours, and end where its calendar
    /// does: what lies beyond is told from the day of the week alone.
    pub fn of(date: NaiveDate) -> Self {
        if holidays().get_public().contains(date) {
            Self::PublicHoliday
        } else if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            Self::Weekend
        } else {
            Self::Working
        }
    }
}

/// The date itself if it is a working day, else the last one before it.
pub fn working_day_by(date: NaiveDate) -> NaiveDate {
    let days = std::iter::successors(Some(date), NaiveDate::pred_opt);
    days.into_iter().find(|day| Day::of(*day) == Day::Working).unwrap_or(date)
}

/// The last day of the last year whose public holidays are known.
pub fn last_known() -> Option<NaiveDate> {
    let last = holidays().get_public().iter().last()?;
    NaiveDate::from_ymd_opt(last.year(), 12, 31)
}

/// The holidays are unpacked once.
pub fn holidays() -> &'static ContextHolidays {
    static HOLIDAYS: LazyLock<ContextHolidays> = LazyLock::new(|| Country::DK.holidays());
    &HOLIDAYS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_days_of_easter_and_christmas_are_public_holidays() {
        for day in ["2027-03-25", "2027-03-26", "2027-03-28", "2027-03-29", "2026-12-25", "2026-12-26"] {
            assert_eq!(Day::of(date(day)), Day::PublicHoliday, "{day}");
        }
    }

    #[test]
    fn the_great_prayer_day_is_one_no_more() {
        assert_eq!(Day::of(date("2023-05-05")), Day::PublicHoliday);
        assert_eq!(Day::of(date("2024-04-26")), Day::Working);
    }

    #[test]
    fn the_calendar_reaches_ten_years_on() {
        assert_eq!(Day::of(date("2036-12-25")), Day::PublicHoliday);
    }

    #[test]
    fn what_falls_on_easter_monday_is_done_by_the_wednesday_before() {
        assert_eq!(working_day_by(date("2027-03-29")), date("2027-03-24"));
        assert_eq!(working_day_by(date("2026-11-21")), date("2026-11-20"));
        assert_eq!(working_day_by(date("2026-11-20")), date("2026-11-20"));
    }
}
