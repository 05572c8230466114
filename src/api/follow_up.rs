//! When to look again, as GraphQL shows it: the rules, and the plan for one measure.

use std::sync::Arc;

use async_graphql::{ID, SimpleObject};
use chrono::{DateTime, Utc};

use super::closed_set::{
    Confidence, DayKind, FollowUpOrigin, FollowUpSureness, FollowUpThen, MeasureKind, MilestoneKind,
};
use super::offer::{Municipality, SourceRef};
use super::query::global_id;
use super::scalar::Date;
use super::suggestion::UserError;
use super::vocabulary::{Provision, Step};
use crate::catalogue::Catalogue;
use crate::follow_up_plan::{Applied, Applying, Due, Entry, Plan, What};
use crate::problem::Problem;
use crate::{calendar, follow_up, wording};

/// A stretch of time: in weeks or in months, never in both.
#[derive(SimpleObject)]
pub struct Interval {
    /// So many weeks.
    weeks: Option<i32>,
    /// So many months of the calendar.
    months: Option<i32>,
    /// It in Danish words.
    text: String,
}

impl Interval {
    fn of(interval: follow_up::Interval) -> Self {
        let (weeks, months) = match interval {
            follow_up::Interval::Weeks(weeks) => (Some(weeks.into()), None),
            follow_up::Interval::Months(months) => (None, Some(months.into())),
        };
        Self { weeks, months, text: wording::interval(interval) }
    }
}

/// What is asked some time after the start (milepæl).
#[derive(SimpleObject)]
pub struct Milestone {
    /// After how long.
    after: Interval,
    /// The end of the stretch, where it is one.
    until: Option<Interval>,
    /// What it is counted from; null if from the start. It has no day otherwise.
    counted_from: Option<String>,
    /// How binding it is.
    kind: MilestoneKind,
    /// What is asked.
    asks: String,
    /// Anything else the source says of it.
    note: Option<String>,
    /// It in a Danish sentence.
    text: String,
}

impl Milestone {
    fn of(milestone: &follow_up::Milestone) -> Self {
        Self {
            after: Interval::of(milestone.after),
            until: milestone.until.map(Interval::of),
            counted_from: milestone.counted_from.clone(),
            kind: milestone.kind.into(),
            asks: milestone.asks.clone(),
            note: milestone.note.clone(),
            text: wording::milestone(milestone),
        }
    }
}

/// A rule of when to look again (opfølgning): the law's, a municipality's or an offer's own.
#[derive(SimpleObject)]
pub struct FollowUpRule {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// Stable name.
    key: String,
    /// Whose it is.
    origin: FollowUpOrigin,
    /// The municipality, if it is one's own.
    municipality: Option<Municipality>,
    /// The slug of the offer, if it is an offer's own.
    offer: Option<String>,
    /// What it is called.
    name: String,
    /// The place in the law it stands in; null if it stands in none.
    law: Option<Provision>,
    /// The steps it is about, by key. It is about what any of `steps`, `measures` and `legal` names; if all are empty, about
    /// every measure above the general sector.
    steps: Vec<String>,
    /// The kinds of measures it is about.
    measures: Vec<MeasureKind>,
    /// The paragraphs it is about.
    legal: Vec<String>,
    /// The first day on which a decision it holds for was made; null if not stated.
    valid_from: Option<Date>,
    /// The last day on which a decision it holds for was made; null if it has none.
    valid_to: Option<Date>,
    /// When the first time is, counted from the start; null if not stated.
    first: Option<Interval>,
    /// What follows.
    then: FollowUpThen,
    /// How often, for `EVERY`.
    every: Option<Interval>,
    /// For how long from the start it is so; null if no end is stated.
    lasting: Option<Interval>,
    /// What is asked on the way.
    milestones: Vec<Milestone>,
    /// What the source says, in a Danish sentence.
    text: String,
    /// A trap or an open question.
    note: Option<String>,
    /// How sure it is.
    confidence: Confidence,
    /// Where it is stated.
    sources: Vec<SourceRef>,
}

impl FollowUpRule {
    pub(super) fn of(catalogue: &Catalogue, rule: &follow_up::FollowUpRule) -> Self {
        let (municipality, offer) = match &rule.origin {
            follow_up::Origin::Law => (None, None),
            follow_up::Origin::Municipality(code) => (Some(Municipality::of(catalogue, *code)), None),
            follow_up::Origin::Offer(slug) => (None, Some(slug.to_string())),
        };
        let law = &catalogue.content().law;
        let sources = rule.sources.iter().filter_map(|place| SourceRef::of(catalogue, place));
        Self {
            id: global_id("FollowUpRule", rule.key.as_str()),
            key: rule.key.to_string(),
            origin: rule.origin.kind().into(),
            municipality,
            offer,
            name: rule.name.clone(),
            law: rule.law.and_then(|place| law.provision(&place)).map(Provision::of),
            steps: rule.scope.steps.iter().map(ToString::to_string).collect(),
            measures: rule.scope.measures.iter().map(|kind| (*kind).into()).collect(),
            legal: rule.scope.legal.iter().map(ToString::to_string).collect(),
            valid_from: rule.valid.from().map(Date),
            valid_to: rule.valid.to().map(Date),
            first: rule.first.map(Interval::of),
            then: rule.then.kind().into(),
            every: rule.then.every().map(Interval::of),
            lasting: rule.lasting.map(Interval::of),
            milestones: rule.milestones.iter().map(Milestone::of).collect(),
            text: rule.text.clone(),
            note: rule.note.clone(),
            confidence: rule.confidence.into(),
            sources: sources.collect(),
        }
    }
}

/// When to look again at what is suggested, without days: they are counted from a start, by `followUpPlan`.
#[derive(SimpleObject)]
pub struct FollowUpSummary {
    /// It in Danish, law and municipality beside each other; what is not stated is said as such.
    text: String,
    /// The rules that apply, by key.
    rules: Vec<String>,
}

impl FollowUpSummary {
    pub(super) fn of(catalogue: &Catalogue, rules: &[Applying<'_>], steps: usize) -> Self {
        Self {
            text: wording::follow_up(catalogue, rules, steps),
            rules: rules.iter().map(|one| one.rule.key.to_string()).collect(),
        }
    }
}

/// A day of a plan, and what it is for.
#[derive(SimpleObject)]
pub struct FollowUpDay {
    /// The day, as it is counted.
    date: Date,
    /// What the day is to an office.
    day: DayKind,
    /// The day itself if it is a working day, else the working day before it.
    working_day: Date,
    /// That it is no working day, in Danish; null if it is one.
    caveat: Option<String>,
    /// What it is for, in Danish.
    text: String,
    /// The rule it comes of, by key.
    rule: String,
    /// Which time it is, from 1; null for a milestone.
    number: Option<i32>,
    /// The last day of the stretch, for a milestone that is one.
    until: Option<Date>,
}

impl FollowUpDay {
    fn of(entry: &Entry<'_>) -> Self {
        let Due { date, day, working_day } = entry.due;
        let (number, until) = match entry.what {
            What::FollowUp(number) => (i32::try_from(number).ok(), None),
            What::Milestone(_, until) => (None, until.map(|last| Date(last.date))),
        };
        Self {
            date: Date(date),
            day: day.into(),
            working_day: Date(working_day),
            caveat: wording::no_working_day(entry.due),
            text: wording::entry(entry),
            rule: entry.rule.key.to_string(),
            number,
            until,
        }
    }
}

/// A rule that applies to what was asked about.
#[derive(SimpleObject)]
pub struct AppliedRule {
    /// The rule.
    rule: FollowUpRule,
    /// Whose it is, in Danish.
    origin_text: String,
    /// When one looks again by it, in Danish («efter 4 uger, derefter hver 6. uge»); null if it says nothing of that.
    rhythm: Option<String>,
    /// How sure it is that it applies.
    sureness: FollowUpSureness,
    /// The steps that it is about, of those asked about, lowest first.
    steps: Vec<Step>,
    /// What to know of how it applies, in Danish: on which steps, under which paragraph, whether it still holds.
    conditions: Vec<String>,
    /// The days to look again. Where they are decided at the first follow-up, or not stated, there are no more.
    dates: Vec<Date>,
}

impl AppliedRule {
    fn of(catalogue: &Catalogue, applied: &Applied<'_>, asked: usize) -> Self {
        let Applying { rule, steps, sureness, .. } = &applied.applying;
        Self {
            rule: FollowUpRule::of(catalogue, rule),
            origin_text: wording::origin(catalogue, &rule.origin),
            rhythm: wording::rhythm(rule),
            sureness: (*sureness).into(),
            steps: steps.iter().map(Step::of).collect(),
            conditions: wording::conditions(&applied.applying, asked),
            dates: applied.days.iter().map(|due| Date(due.date)).collect(),
        }
    }
}

/// When to look again at a measure. It is answered and kept nowhere.
#[derive(SimpleObject, Default)]
pub struct FollowUpPlan {
    /// Everything that is wrong with what was asked. If there is anything, nothing else is answered.
    user_errors: Vec<UserError>,
    /// The steps it may stand on, lowest first; none outside the staircase or where no source says.
    steps: Vec<Step>,
    /// The steps in Danish words.
    step_text: Option<String>,
    /// When the measure begins.
    start: Option<Date>,
    /// When it was decided.
    decided_on: Option<Date>,
    /// Who follows up; null if that is not known.
    municipality: Option<Municipality>,
    /// Which act holds for it, in Danish, and that a jurist is to confirm it.
    law_text: Option<String>,
    /// The rules that apply: the law's first, beside them the municipality's and the offer's own.
    rules: Vec<AppliedRule>,
    /// Everything that has a day, in order of time.
    days: Vec<FollowUpDay>,
    /// What is not known, in Danish.
    remarks: Vec<String>,
    /// The days as an iCalendar file (RFC 5545), without anything about a person; null if there are none.
    calendar: Option<String>,
}

impl FollowUpPlan {
    /// The plan that answers, or what was wrong.
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        plan: Result<Plan<'_>, Vec<Problem>>,
        now: DateTime<Utc>,
    ) -> Self {
        match plan {
            Err(problems) => {
                Self { user_errors: problems.iter().map(UserError::of).collect(), ..Self::default() }
            }
            Ok(plan) => Self::answered(catalogue, &plan, now),
        }
    }

    fn answered(catalogue: &Catalogue, plan: &Plan<'_>, now: DateTime<Utc>) -> Self {
        let days: Vec<FollowUpDay> = plan.entries().iter().map(FollowUpDay::of).collect();
        let rules = plan.rules.iter();
        Self {
            user_errors: Vec::new(),
            steps: plan.steps.iter().map(Step::of).collect(),
            step_text: Some(wording::steps(&plan.steps)),
            start: Some(Date(plan.start)),
            decided_on: Some(Date(plan.decided_on)),
            municipality: plan.municipality.map(|code| Municipality::of(catalogue, code)),
            law_text: Some(wording::act_in_force(plan)),
            rules: rules.map(|one| AppliedRule::of(catalogue, one, plan.steps.len())).collect(),
            calendar: (!days.is_empty()).then(|| calendar::follow_up(catalogue, plan, now)),
            days,
            remarks: plan.remarks.iter().map(|one| wording::remark(catalogue, *one)).collect(),
        }
    }

    /// How many things it holds.
    pub(super) fn things(&self) -> usize {
        self.days.len() + self.rules.iter().map(|one| 1 + one.dates.len()).sum::<usize>()
    }
}
