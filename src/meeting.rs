//! When a team or an adviser is at a place, again and again (*mødetid*): a first day, a time of day, and a rule of
//! iCalendar (RFC 5545) that says when again.
//!
//! Times are Danish. Nobody meets on a public holiday.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::{Europe::Copenhagen, Tz};
use rrule::{Frequency, RRule, RRuleSet, Unvalidated};

use crate::day::Day;
use crate::problem::{Problem, ProblemCode};

/// A meeting time.
#[derive(Clone, PartialEq, Eq)]
pub struct Meeting {
    first: NaiveDate,
    from: NaiveTime,
    to: NaiveTime,
    /// The rule as it was written, without `RRULE:`.
    rule: String,
    /// What it says.
    set: RRuleSet,
}

/// One time it takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occasion {
    /// When it begins.
    pub from: DateTime<Tz>,
    /// When it ends.
    pub to: DateTime<Tz>,
}

impl Meeting {
    /// A meeting time.
    ///
    /// # Errors
    /// If it ends before it begins, or the rule is none of iCalendar's that repeats by the day or more seldom.
    pub fn new(first: NaiveDate, from: NaiveTime, to: NaiveTime, rule: &str) -> Result<Self, Problem> {
        if to <= from {
            let message = "Mødet slutter, før det begynder: ret klokkeslættene.";
            return Err(Problem::new("to", ProblemCode::Conflict, message));
        }
        let unreadable = || {
            let message = "Skriv gentagelsen som i en kalender: «FREQ=WEEKLY;BYDAY=TU» er hver tirsdag, \
                           «FREQ=WEEKLY;INTERVAL=3» hver tredje uge, «FREQ=MONTHLY;BYDAY=1TH» den første torsdag i måneden.";
            Problem::new("repeats", ProblemCode::Malformed, message)
        };
        let rule = rule.trim();
        let read: RRule<Unvalidated> = rule.parse().map_err(|_| unreadable())?;
        let seldom = matches!(read.get_freq(), Frequency::Daily | Frequency::Weekly | Frequency::Monthly);
        // Hours of its own would contradict the time of day.
        let by_the_hour = !(read.get_by_hour().is_empty()
            && read.get_by_minute().is_empty()
            && read.get_by_second().is_empty());
        if !seldom || by_the_hour || read.get_interval() == 0 {
            return Err(unreadable());
        }
        let begins = local(first, from).ok_or_else(unreadable)?.with_timezone(&rrule::Tz::Tz(Copenhagen));
        // Limited: a rule of days that never come is looked through for so long, and no longer.
        let set = read.build(begins).map_err(|_| unreadable())?.limit();
        if set.into_iter().next().is_none() {
            return Err(unreadable());
        }
        Ok(Self { first, from, to, rule: rule.to_owned(), set })
    }

    /// The first day it can be.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// When in the day it begins.
    pub fn from(&self) -> NaiveTime {
        self.from
    }

    /// When in the day it ends.
    pub fn to(&self) -> NaiveTime {
        self.to
    }

    /// The rule, as iCalendar writes it after `RRULE:`.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The times it takes place that have not ended at a moment, the next first. What falls on a public holiday does
    /// not take place.
    pub fn after(&self, at: DateTime<Tz>) -> impl Iterator<Item = Occasion> {
        self.days(at).filter(|occasion| Day::of(occasion.from.date_naive()) != Day::PublicHoliday)
    }

    /// The next time that has not ended at a moment; none if it has met for the last time.
    pub fn next(&self, at: DateTime<Tz>) -> Option<Occasion> {
        self.after(at).next()
    }

    /// Every day the rule says, holidays too, from the first that has not ended.
    fn days(&self, at: DateTime<Tz>) -> impl Iterator<Item = Occasion> {
        let days = self.set.into_iter().filter_map(|begins| self.on(begins.date_naive()));
        days.skip_while(move |occasion| occasion.to <= at)
    }

    fn on(&self, day: NaiveDate) -> Option<Occasion> {
        Some(Occasion { from: local(day, self.from)?, to: local(day, self.to)? })
    }
}

/// A Danish time; where the clock is set forward, the same distance from midnight in universal time.
fn local(day: NaiveDate, time: NaiveTime) -> Option<DateTime<Tz>> {
    let time = day.and_time(time);
    let exact = Copenhagen.from_local_datetime(&time).earliest();
    exact.or_else(|| Some(Utc.from_utc_datetime(&time).with_timezone(&Copenhagen)))
}

impl fmt::Debug for Meeting {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, from, to, rule, .. } = self;
        write!(out, "Meeting({first} {from}-{to} {rule})")
    }
}

#[cfg(test)]
mod tests {
    //! 1. It comes again as its rule says, at the same time of day in summer and winter.
    //! 2. What falls on a holiday does not take place.
    //! 3. What is no rule of a calendar is refused, and so is one that repeats by the hour.

    use chrono::NaiveDateTime;

    use super::*;

    fn at(text: &str) -> DateTime<Tz> {
        let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
        Copenhagen.from_local_datetime(&time).earliest().expect("a time")
    }

    fn meeting(first: &str, rule: &str) -> Result<Meeting, Problem> {
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
        Meeting::new(first.parse().expect("a date"), time(13), time(15), rule)
    }

    fn next(meeting: &Meeting, moment: &str) -> String {
        meeting.next(at(moment)).map_or_else(String::new, |one| one.from.format("%F %H:%M %:z").to_string())
    }

    #[test]
    fn every_third_week_keeps_its_day_and_hour() {
        let team = meeting("2026-08-12", "FREQ=WEEKLY;INTERVAL=3").expect("a meeting");
        assert_eq!(next(&team, "2026-08-01 08:00"), "2026-08-12 13:00 +02:00");
        assert_eq!(next(&team, "2026-08-12 15:00"), "2026-09-02 13:00 +02:00");
        assert_eq!(next(&team, "2026-11-01 08:00"), "2026-11-04 13:00 +01:00");
    }

    #[test]
    fn one_that_has_begun_is_still_the_next() {
        let adviser = meeting("2026-08-11", "FREQ=WEEKLY;BYDAY=TU").expect("a meeting");
        assert_eq!(next(&adviser, "2026-11-24 14:59"), "2026-11-24 13:00 +01:00");
        assert_eq!(next(&adviser, "2026-11-24 15:00"), "2026-12-01 13:00 +01:00");
    }

    #[test]
    fn nobody_meets_on_a_holiday() {
        let adviser = meeting("2026-08-13", "FREQ=MONTHLY;BYDAY=-1TH").expect("a meeting");
        // The last Thursday of March 2027 is Maundy Thursday.
        assert_eq!(next(&adviser, "2027-03-01 08:00"), "2027-04-29 13:00 +02:00");
    }

    #[test]
    fn one_that_has_ended_has_no_next() {
        let team = meeting("2026-08-12", "FREQ=WEEKLY;COUNT=2").expect("a meeting");
        assert_eq!(next(&team, "2026-08-19 14:00"), "2026-08-19 13:00 +02:00");
        assert_eq!(next(&team, "2026-08-20 14:00"), "");
    }

    #[test]
    fn what_is_no_rule_is_refused_with_an_example() {
        for rule in [
            "",
            "hver tirsdag",
            "FREQ=HOURLY",
            "FREQ=SECONDLY",
            "FREQ=DAILY;BYHOUR=9",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        ] {
            let problem = meeting("2026-08-12", rule).expect_err(rule);
            assert_eq!((problem.field.as_str(), problem.code), ("repeats", ProblemCode::Malformed), "{rule}");
        }
        let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("a time");
        let backwards = Meeting::new("2026-08-12".parse().expect("a date"), noon, noon, "FREQ=DAILY");
        assert_eq!(backwards.expect_err("no time").field, "to");
    }
}
