//! The days of a plan, and what each is for.

use chrono::NaiveDate;

use super::{Applied, Applying, Reached};
use crate::day::{Day, working_day_by};
use crate::follow_up::{FollowUpRule, Milestone};

/// A day on which something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day, as it is counted.
    pub date: NaiveDate,
    /// What the day is to an office.
    pub day: Day,
    /// The day itself if it is a working day, else the working day before it.
    pub working_day: NaiveDate,
}

impl Due {
    /// Due on this day.
    pub fn on(date: NaiveDate) -> Self {
        Self { date, day: Day::of(date), working_day: working_day_by(date) }
    }
}

/// What a day is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What<'a> {
    /// To look again, for the time of this number.
    FollowUp(usize),
    /// Something is asked; the last day of the stretch if it is one.
    Milestone(&'a Milestone, Option<Due>),
}

/// A day of a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry<'a> {
    /// The day.
    pub due: Due,
    /// What it is for.
    pub what: What<'a>,
    /// The rule it comes of.
    pub rule: &'a FollowUpRule,
}

/// A rule with its days from a start: so many of them, or those of the first year.
pub fn applied<'a>(applying: Applying<'a>, start: NaiveDate, days: Days) -> Applied<'a> {
    let all = applying.rule.days(start);
    let days = match days {
        Days::First(most) => all.take(most).map(Due::on).collect(),
        Days::Until(last) => all.take_while(|day| *day <= last).map(Due::on).collect(),
    };
    let milestones = applying.rule.milestones.iter().map(|milestone| {
        let (due, until) = milestone.days(start).unzip();
        Reached { milestone, due: due.map(Due::on), until: until.flatten().map(Due::on) }
    });
    Applied { days, milestones: milestones.collect(), applying }
}

/// Which of the days of a rule that goes on and on.
#[derive(Debug, Clone, Copy)]
pub enum Days {
    /// So many.
    First(usize),
    /// Those up to a day.
    Until(NaiveDate),
}

/// What a rule has days for.
pub fn entries<'a>(applied: &'a Applied<'_>) -> impl Iterator<Item = Entry<'a>> {
    let rule = applied.applying.rule;
    let again = applied.days.iter().enumerate();
    let again = again.map(move |(place, due)| Entry { due: *due, what: What::FollowUp(place + 1), rule });
    let asked = applied.milestones.iter().filter_map(move |reached| {
        let what = What::Milestone(reached.milestone, reached.until);
        Some(Entry { due: reached.due?, what, rule })
    });
    again.chain(asked)
}
