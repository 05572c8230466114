//! When to look again at a measure (*opfølgning*): what the law, a municipality or an offer's own papers say of it.
//!
//! A rule is stated, never inferred: an interval in weeks stays in weeks, «decided at the first follow-up» is an answer
//! and has no day, and what no source states is not known. Rules come and go, so each holds for the decisions that were
//! made in its time.

use chrono::{Days, Months, NaiveDate};

use crate::key::{Key, MunicipalityCode};
use crate::law::{Confidence, Reference};
use crate::period::Period;
use crate::problem::{Problem, ProblemCode};
use crate::source::SourceRef;
use crate::staircase::StepTraits;

/// A stretch of time in weeks or in months. The one is never counted as the other: every 6th week is not every month and
/// a half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interval {
    /// So many weeks.
    Weeks(u16),
    /// So many months of the calendar.
    Months(u16),
}

impl Interval {
    /// The longest there is, in weeks.
    pub const MOST_WEEKS: u16 = 520;
    /// The longest there is, in months.
    pub const MOST_MONTHS: u16 = 120;

    /// A stretch in weeks or in months: exactly one of them is said.
    ///
    /// # Errors
    /// If none or both are said, or it is nothing or longer than ten years.
    pub fn new(weeks: Option<u16>, months: Option<u16>) -> Result<Self, Problem> {
        let (interval, length, most) = match (weeks, months) {
            (Some(weeks), None) => (Self::Weeks(weeks), weeks, Self::MOST_WEEKS),
            (None, Some(months)) => (Self::Months(months), months, Self::MOST_MONTHS),
            (None, None) | (Some(_), Some(_)) => {
                let message = "Skriv enten et antal uger eller et antal måneder.";
                return Err(Problem::new("", ProblemCode::Conflict, message));
            }
        };
        if (1..=most).contains(&length) {
            return Ok(interval);
        }
        let message = format!("Skriv 1 til {most}.");
        Err(Problem::new("", ProblemCode::OutOfRange, message))
    }

    /// The day so many times this after a day. The 31st of January and a month is the last day of February. None where
    /// the calendar ends.
    pub fn after(self, day: NaiveDate, times: u32) -> Option<NaiveDate> {
        match self {
            Self::Weeks(weeks) => {
                day.checked_add_days(Days::new(u64::from(weeks).checked_mul(7)?.checked_mul(times.into())?))
            }
            Self::Months(months) => {
                day.checked_add_months(Months::new(u32::from(months).checked_mul(times)?))
            }
        }
    }
}

/// Whose rule it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The law's.
    Law,
    /// A municipality's own.
    Municipality(MunicipalityCode),
    /// An offer's own, by its slug.
    Offer(Key),
}

/// What kind of body a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OriginKind {
    /// The law.
    Law,
    /// A municipality.
    Municipality,
    /// An offer.
    Offer,
}

impl Origin {
    /// What kind it is.
    pub fn kind(&self) -> OriginKind {
        match self {
            Self::Law => OriginKind::Law,
            Self::Municipality(_) => OriginKind::Municipality,
            Self::Offer(_) => OriginKind::Offer,
        }
    }
}

/// A kind of measure (*foranstaltning*), as rules and sources divide them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureKind {
    /// The child lives away from home (*anbringelse*).
    Placement,
    /// Help that is no placement, above the general sector (*forebyggende foranstaltning*).
    Preventive,
    /// What the municipality decides in the single case (*afgørelse*).
    Decided,
}

impl MeasureKind {
    /// Whether what stands on a step with these traits is of this kind.
    pub fn includes(self, traits: StepTraits) -> bool {
        match self {
            Self::Placement => traits.placement,
            Self::Preventive => is_measure(traits) && !traits.placement,
            Self::Decided => traits.needs_decision,
        }
    }
}

/// Whether what stands on such a step is a measure at all: what everybody gets in school, daycare and from civil society
/// is none.
pub fn is_measure(traits: StepTraits) -> bool {
    !traits.general_sector && !traits.outside_municipality
}

/// What a rule is about: what any one of its parts names. Without parts it is about every measure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// What stands on these steps.
    pub steps: Vec<Key>,
    /// Measures of these kinds.
    pub measures: Vec<MeasureKind>,
    /// What is given under these paragraphs.
    pub legal: Vec<Reference>,
}

impl Scope {
    /// Whether it is about every measure.
    pub fn is_all(&self) -> bool {
        self.steps.is_empty() && self.measures.is_empty() && self.legal.is_empty()
    }
}

/// What follows after the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Again and again with this between.
    Every(Interval),
    /// It is decided at the first follow-up (*aftales ved den første opfølgning*).
    DecidedAtFirst,
    /// It is stated that no deadline is set.
    NoneSet,
    /// No source says.
    NotStated,
}

/// What follows after the first time, without how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThenKind {
    /// Again and again.
    Every,
    /// Decided at the first follow-up.
    DecidedAtFirst,
    /// No deadline is set.
    NoneSet,
    /// Not stated.
    NotStated,
}

impl Then {
    /// What kind it is.
    pub fn kind(self) -> ThenKind {
        match self {
            Self::Every(_) => ThenKind::Every,
            Self::DecidedAtFirst => ThenKind::DecidedAtFirst,
            Self::NoneSet => ThenKind::NoneSet,
            Self::NotStated => ThenKind::NotStated,
        }
    }

    /// How often, if it is stated.
    pub fn every(self) -> Option<Interval> {
        match self {
            Self::Every(interval) => Some(interval),
            Self::DecidedAtFirst | Self::NoneSet | Self::NotStated => None,
        }
    }
}

/// How binding a milestone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MilestoneKind {
    /// It has to be done by then (*frist*).
    Deadline,
    /// It is expected by then (*forventning*).
    Expectation,
    /// It is what the municipality aims at for most (*mål*).
    Goal,
}

/// What is asked some time after the start (*milepæl*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// After how long.
    pub after: Interval,
    /// The end of the stretch, where it is one: 4 to 6 months.
    pub until: Option<Interval>,
    /// What it is counted from, if that is not the start of the measure. It has no day then.
    pub counted_from: Option<String>,
    /// How binding it is.
    pub kind: MilestoneKind,
    /// What is asked: «kan barnet komme hjem?»
    pub asks: String,
    /// Anything else the source says of it.
    pub note: Option<String>,
}

impl Milestone {
    /// The day it is reached, and the last day of the stretch if it is one, of a measure that begins on a day. None where
    /// it is counted from something else.
    pub fn days(&self, start: NaiveDate) -> Option<(NaiveDate, Option<NaiveDate>)> {
        if self.counted_from.is_some() {
            return None;
        }
        let until = self.until.and_then(|until| until.after(start, 1));
        Some((self.after.after(start, 1)?, until))
    }
}

/// A rule of when to look again (*regel om opfølgning*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUpRule {
    /// Stable name: `bl-95`.
    pub key: Key,
    /// Whose it is.
    pub origin: Origin,
    /// What it is called.
    pub name: String,
    /// The paragraph it stands in, if it stands in the law.
    pub law: Option<Reference>,
    /// What it is about.
    pub scope: Scope,
    /// The decisions it holds for, by the day they were made.
    pub valid: Period,
    /// When the first time is, counted from the start; none if not stated.
    pub first: Option<Interval>,
    /// What follows.
    pub then: Then,
    /// For how long from the start it is so; none if no end is stated.
    pub lasting: Option<Interval>,
    /// What is asked on the way.
    pub milestones: Vec<Milestone>,
    /// What the source says, in a sentence of ours.
    pub text: String,
    /// A trap or an open question.
    pub note: Option<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where it is stated.
    pub sources: Vec<SourceRef>,
}

impl FollowUpRule {
    /// Whether it says anything of when to look again, and not of milestones alone.
    pub fn has_rhythm(&self) -> bool {
        self.first.is_some() || self.then != Then::NotStated
    }

    /// The days to look again, of a measure that begins on a day, in order. Each is counted from the start, or from the
    /// first day, so that a short month shortens no other. There are none beyond what the rule states.
    pub fn days(&self, start: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        let every = self.then.every();
        // «At least every 3rd month» holds for the first three, too.
        let first = self.first.or(every);
        let last = self.lasting.and_then(|lasting| lasting.after(start, 1));
        let days = (0..).map_while(move |times| day(start, first?, every, times));
        days.take_while(move |day| last.is_none_or(|last| *day <= last))
    }

    /// What contradicts itself.
    pub fn problems(&self) -> Vec<Problem> {
        let conflict = |field: &str, message: &str| Problem::new(field, ProblemCode::Conflict, message);
        let mut problems = Vec::new();
        if self.then == Then::NoneSet && self.first.is_some() {
            let message = "Der kan ikke både være en første frist og ingen frist: fjern den ene.";
            problems.push(conflict("first", message));
        }
        if self.then == Then::DecidedAtFirst && self.first.is_none() {
            let message = "Det, der aftales ved den første opfølgning, har en første: skriv, hvornår den er.";
            problems.push(conflict("first", message));
        }
        if self.lasting.is_some() && self.then.every().is_none() {
            let message = "Kun det, der gentages, varer ved: skriv, hvor tit der følges op.";
            problems.push(conflict("lasting", message));
        }
        if self.origin == Origin::Law && self.law.is_none() {
            let message = "Skriv den paragraf, reglen står i.";
            problems.push(Problem::new("law", ProblemCode::Required, message));
        }
        if self
            .milestones
            .iter()
            .any(|milestone| milestone.until.is_some_and(|until| until <= milestone.after))
        {
            let message = "Tiden slutter, før den begynder: byt om på de to.";
            problems.push(conflict("milestone.until", message));
        }
        problems
    }
}

/// The first day and those after it.
fn day(start: NaiveDate, first: Interval, every: Option<Interval>, times: u32) -> Option<NaiveDate> {
    if times == 0 {
        return first.after(start, 1);
    }
    match (first, every?) {
        (Interval::Months(first), Interval::Months(every)) => {
            let months = u32::from(every).checked_mul(times)?.checked_add(first.into())?;
            start.checked_add_months(Months::new(months))
        }
        (first, every) => every.after(first.after(start, 1)?, times),
    }
}

#[cfg(test)]
mod tests;
