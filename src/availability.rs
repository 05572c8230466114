//! What can be had: places that are free, who waits, and courses that begin (*ledige pladser, venteliste, holdstart*).
//!
//! Such facts change from week to week, so each says of which day it is. One that nobody has said again for
//! [`HOLDS`] is not known any more: an old number of free places is worse than none.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::key::Key;

/// How long an observation holds. No source states it; it is Vifte's choice, as most who take turns are looked at once
/// a month.
pub const HOLDS: Days = Days::new(30);

/// What is known of an offer's places and courses, by the ways it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Availability {
    /// The offer.
    pub offer: Key,
    /// Places and waiting, by variant.
    pub capacity: BTreeMap<Key, Capacity>,
    /// Courses, by variant and first day.
    pub runs: BTreeMap<(Key, NaiveDate), CourseRun>,
}

/// Places and waiting as they were on a day (*kapacitet*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// How many places there are; none if not stated.
    pub places: Option<u16>,
    /// How many of them are free; none if not stated.
    pub free: Option<u16>,
    /// How many children, young people or families wait; none if not stated.
    pub waiting: Option<u16>,
    /// The day it was so.
    pub as_of: NaiveDate,
}

/// A course that begins on a day (*hold*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseRun {
    /// Its first day.
    pub starts: NaiveDate,
    /// The last day to sign up; none if not stated.
    pub sign_up_by: Option<NaiveDate>,
    /// How many seats it has; none if not stated.
    pub seats: Option<u16>,
    /// How many of them are free; none if not stated.
    pub free: Option<u16>,
    /// The day it was so.
    pub as_of: NaiveDate,
}

/// How long one waits for a way of giving an offer, soonest first. What is not known stands between what can be had and
/// what cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wait {
    /// There is a free place.
    None,
    /// A course with a seat, or of which nobody has said that it is full, begins on this day.
    Until(NaiveDate),
    /// Nobody has said lately.
    NotKnown,
    /// No place is free, and no course begins that can be joined.
    Full,
}

/// What is known on a day of how a way of giving an offer can be had.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vacancy {
    /// Its places and waiting; none if nobody has said lately.
    pub capacity: Option<Capacity>,
    /// The courses that one can still sign up for, the next first.
    pub runs: Vec<CourseRun>,
}

impl Vacancy {
    /// What is known on a day of a variant of an offer of which this is known, if anything is.
    pub fn of(known: Option<&Availability>, variant: &Key, day: NaiveDate) -> Self {
        known.map_or_else(Self::default, |known| Self {
            capacity: known.capacity_on(variant, day).copied(),
            runs: known.runs_ahead(variant, day).copied().collect(),
        })
    }
}

impl Capacity {
    /// Whether it still holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        holds(self.as_of, day)
    }

    fn is_full(&self) -> bool {
        self.free.map_or_else(|| self.waiting.is_some_and(|waiting| waiting > 0), |free| free == 0)
    }
}

impl CourseRun {
    /// Whether one can still sign up for it on a day, as far as its days tell.
    pub fn is_ahead(&self, day: NaiveDate) -> bool {
        self.sign_up_by.unwrap_or(self.starts) >= day
    }

    /// How many seats are free on a day; none if nobody has said lately.
    pub fn free_on(&self, day: NaiveDate) -> Option<u16> {
        self.free.filter(|_| holds(self.as_of, day))
    }
}

impl Availability {
    /// Nothing known of an offer.
    pub fn unknown(offer: Key) -> Self {
        Self { offer, capacity: BTreeMap::new(), runs: BTreeMap::new() }
    }

    /// The places and waiting of a variant, if they are known on a day.
    pub fn capacity_on(&self, variant: &Key, day: NaiveDate) -> Option<&Capacity> {
        self.capacity.get(variant).filter(|capacity| capacity.holds_on(day))
    }

    /// The courses of a variant that one can still sign up for on a day, the next first.
    pub fn runs_ahead(&self, variant: &Key, day: NaiveDate) -> impl Iterator<Item = &CourseRun> {
        let first = (variant.clone(), NaiveDate::MIN);
        let of_variant = self.runs.range(first..).take_while(move |((of, _), _)| of == variant);
        of_variant.map(|(_, run)| run).filter(move |run| run.is_ahead(day))
    }

    /// How long one waits for a variant, as far as it is known on a day.
    pub fn wait(&self, variant: &Key, day: NaiveDate) -> Wait {
        let capacity = self.capacity_on(variant, day);
        if capacity.and_then(|known| known.free).is_some_and(|free| free > 0) {
            return Wait::None;
        }
        let mut runs = self.runs_ahead(variant, day).peekable();
        let is_full = capacity.is_some_and(Capacity::is_full) || runs.peek().is_some();
        match runs.find(|run| run.free_on(day) != Some(0)) {
            Some(run) => Wait::Until(run.starts),
            None if is_full => Wait::Full,
            None => Wait::NotKnown,
        }
    }

    /// The variants that something is known of.
    pub fn variants(&self) -> impl Iterator<Item = &Key> {
        self.capacity.keys().chain(self.runs.keys().map(|(variant, _)| variant))
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.capacity.is_empty() && self.runs.is_empty()
    }
}

fn holds(as_of: NaiveDate, day: NaiveDate) -> bool {
    as_of <= day && as_of.checked_add_days(HOLDS).is_some_and(|last| day <= last)
}

#[cfg(test)]
mod tests {
    //! What one waits for, told from what was said and when.

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn key() -> Key {
        Key::parse("hold").expect("a key")
    }

    fn with(
        capacity: Option<(Option<u16>, Option<u16>, &str)>,
        runs: &[(&str, Option<u16>, &str)],
    ) -> Availability {
        let mut known = Availability::unknown(Key::parse("hvidovre-porten").expect("a key"));
        if let Some((free, waiting, as_of)) = capacity {
            known.capacity.insert(key(), Capacity { places: None, free, waiting, as_of: day(as_of) });
        }
        for (starts, free, as_of) in runs {
            let starts = day(starts);
            let run = CourseRun { starts, sign_up_by: None, seats: None, free: *free, as_of: day(as_of) };
            known.runs.insert((key(), starts), run);
        }
        known
    }

    #[test]
    fn what_one_waits_for() {
        let today = day("2026-11-22");
        let free = Some((Some(2), None, "2026-11-20"));
        let full = Some((Some(0), Some(4), "2026-11-20"));
        let queue = Some((None, Some(3), "2026-11-20"));
        let old = Some((Some(2), None, "2026-10-22"));
        let to_come = Some((Some(2), None, "2026-11-23"));
        let january = ("2027-01-11", None, "2026-11-01");
        let march = ("2027-03-01", Some(3), "2026-11-20");
        let full_january = ("2027-01-11", Some(0), "2026-11-20");
        let once_full_january = ("2027-01-11", Some(0), "2026-10-01");
        let begun = ("2026-11-02", Some(3), "2026-11-01");
        for (what, known, wait) in [
            ("nothing is said", with(None, &[]), Wait::NotKnown),
            ("a place is free", with(free, &[]), Wait::None),
            ("a place is free before a course begins", with(free, &[january]), Wait::None),
            ("all places are taken", with(full, &[]), Wait::Full),
            ("some wait", with(queue, &[]), Wait::Full),
            ("it was said too long ago", with(old, &[]), Wait::NotKnown),
            ("it is said of a day to come", with(to_come, &[]), Wait::NotKnown),
            ("a course begins", with(None, &[january]), Wait::Until(day("2027-01-11"))),
            (
                "all places are taken until a course begins",
                with(full, &[january]),
                Wait::Until(day("2027-01-11")),
            ),
            ("the next course is full", with(None, &[full_january, march]), Wait::Until(day("2027-03-01"))),
            ("the only course is full", with(None, &[full_january]), Wait::Full),
            ("it was full long ago", with(None, &[once_full_january]), Wait::Until(day("2027-01-11"))),
            ("the course has begun", with(None, &[begun]), Wait::NotKnown),
        ] {
            assert_eq!(known.wait(&key(), today), wait, "{what}");
        }
    }

    #[test]
    fn a_number_holds_for_thirty_days_and_no_longer() {
        let known = with(Some((Some(2), None, "2026-11-01")), &[]);
        assert_eq!(known.wait(&key(), day("2026-12-01")), Wait::None);
        assert_eq!(known.wait(&key(), day("2026-12-02")), Wait::NotKnown);
    }

    #[test]
    fn sooner_before_later_before_not_known_before_full() {
        let until = |text| Wait::Until(day(text));
        let order = [Wait::None, until("2026-12-01"), until("2027-01-11"), Wait::NotKnown, Wait::Full];
        assert!(order.is_sorted());
    }
}
