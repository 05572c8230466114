//! Rules of when to look again, as written.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::faults::{Faults, stand_in};
use super::{SourceRefRecord, Written};
use crate::follow_up::{
    FollowUpRule, Interval, Milestone, MilestoneKind, Origin, OriginKind, Scope, Then, ThenKind,
};
use crate::law::{Confidence, Reference};
use crate::problem::{Problem, ProblemCode};

/// A rule of when to look again, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `FollowUpRule`, its origin and its scope")]
pub struct FollowUpRuleRecord {
    pub key: String,
    pub origin: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<String>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<IntervalRecord>,
    /// `every`, `decided-at-first`, `none` or, if left out, not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<IntervalRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lasting: Option<IntervalRecord>,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub confidence: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRefRecord>,
    #[serde(default, rename = "milestone", skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<MilestoneRecord>,
}

/// A stretch of time, as written: `{ weeks = 6 }` or `{ months = 3 }`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "one of the two")]
pub struct IntervalRecord {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
}

/// What is asked on the way, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Milestone`")]
pub struct MilestoneRecord {
    pub after: IntervalRecord,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<IntervalRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_from: Option<String>,
    pub kind: String,
    pub asks: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An interval in place of one that could not be read, in what is never given out.
const STAND_IN: Interval = Interval::Weeks(1);

impl IntervalRecord {
    /// The interval.
    ///
    /// # Errors
    /// If it is not one in weeks or in months.
    pub fn check(self) -> Result<Interval, Problem> {
        Interval::new(self.weeks, self.months)
    }

    fn read(self, field: &str, faults: &mut Faults) -> Option<Interval> {
        faults.take(field, self.check())
    }

    fn of(interval: Interval) -> Self {
        match interval {
            Interval::Weeks(weeks) => Self { weeks: Some(weeks), months: None },
            Interval::Months(months) => Self { weeks: None, months: Some(months) },
        }
    }
}

impl MilestoneRecord {
    /// The milestone; none if something is wrong with it.
    pub fn check(&self) -> Option<Milestone> {
        let mut faults = Faults::of("milestone", "");
        let milestone = self.read(&mut faults);
        faults.is_empty().then_some(milestone)
    }

    fn read(&self, faults: &mut Faults) -> Milestone {
        Milestone {
            after: self.after.read("milestone.after", faults).unwrap_or(STAND_IN),
            until: self.until.and_then(|until| until.read("milestone.until", faults)),
            counted_from: faults.optional_text("milestone.counted_from", self.counted_from.as_ref()),
            kind: faults.word("milestone.kind", &self.kind).unwrap_or(MilestoneKind::Expectation),
            asks: faults.text("milestone.asks", &self.asks),
            note: faults.optional_text("milestone.note", self.note.as_ref()),
        }
    }

    fn of(milestone: &Milestone) -> Self {
        Self {
            after: IntervalRecord::of(milestone.after),
            until: milestone.until.map(IntervalRecord::of),
            counted_from: milestone.counted_from.clone(),
            kind: milestone.kind.written().to_owned(),
            asks: milestone.asks.clone(),
            note: milestone.note.clone(),
        }
    }
}

impl FollowUpRuleRecord {
    pub(super) fn read(&self) -> (Option<FollowUpRule>, Faults) {
        let mut faults = Faults::of("follow-up-rule", &self.key);
        let interval = |faults: &mut Faults, field, written: Option<IntervalRecord>| {
            written.and_then(|written| written.read(field, faults))
        };
        let law = self.law.as_ref().filter(|law| !law.trim().is_empty());
        let rule = FollowUpRule {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            origin: self.origin(&mut faults),
            name: faults.text("name", &self.name),
            law: law.and_then(|law| faults.take("law", Reference::parse(law))),
            scope: Scope {
                steps: faults.keys("steps", &self.steps),
                measures: faults.words("measures", &self.measures),
                legal: faults.references("legal", &self.legal),
            },
            valid: faults.period("valid_from", self.valid_from, self.valid_to),
            first: interval(&mut faults, "first", self.first),
            then: self.then(&mut faults),
            lasting: interval(&mut faults, "lasting", self.lasting),
            milestones: self.milestones.iter().map(|one| one.read(&mut faults)).collect(),
            text: faults.text("text", &self.text),
            note: faults.optional_text("note", self.note.as_ref()),
            confidence: faults.word("confidence", &self.confidence).unwrap_or(Confidence::C),
            sources: faults.sources("sources", &self.sources),
        };
        // What could not be read has stand-ins, which prove nothing.
        if faults.is_empty() {
            faults.extend(rule.problems());
        }
        (Some(rule), faults)
    }

    /// Whose rule it is: the municipality or the offer is named where it is theirs, and nowhere else.
    fn origin(&self, faults: &mut Faults) -> Origin {
        let kind = faults.word("origin", &self.origin).unwrap_or(OriginKind::Law);
        for (field, named, theirs) in [
            ("municipality", &self.municipality, OriginKind::Municipality),
            ("offer", &self.offer, OriginKind::Offer),
        ] {
            if named.is_some() != (kind == theirs) {
                let (code, message) = if named.is_some() {
                    (ProblemCode::Conflict, "Det passer ikke med, hvis regel det er: fjern det.")
                } else {
                    (ProblemCode::Required, "Skriv, hvis regel det er.")
                };
                faults.push(Problem::new(field, code, message));
            }
        }
        match kind {
            OriginKind::Law => Origin::Law,
            OriginKind::Municipality => {
                let code =
                    self.municipality.as_ref().and_then(|code| faults.municipality("municipality", code));
                code.map_or(Origin::Law, Origin::Municipality)
            }
            OriginKind::Offer => {
                let slug = faults.optional_key("offer", self.offer.as_ref());
                Origin::Offer(slug.unwrap_or_else(stand_in))
            }
        }
    }

    fn then(&self, faults: &mut Faults) -> Then {
        let kind = faults.word_or("then", self.then.as_ref(), ThenKind::NotStated);
        let every = self.every.map(|every| every.read("every", faults).unwrap_or(STAND_IN));
        match (kind, every) {
            (ThenKind::Every, Some(every)) => return Then::Every(every),
            (ThenKind::Every, None) => {
                faults.push(Problem::new("every", ProblemCode::Required, "Skriv, hvor tit der følges op."));
            }
            (_, Some(_)) => {
                let message = "Det passer ikke med «then»: skriv «every» dér, eller fjern det.";
                faults.push(Problem::new("every", ProblemCode::Conflict, message));
            }
            (ThenKind::DecidedAtFirst, None) => return Then::DecidedAtFirst,
            (ThenKind::NoneSet, None) => return Then::NoneSet,
            (ThenKind::NotStated, None) => {}
        }
        Then::NotStated
    }

    pub(super) fn of(rule: &FollowUpRule) -> Self {
        let (municipality, offer) = match &rule.origin {
            Origin::Law => (None, None),
            Origin::Municipality(code) => (Some(code.to_string()), None),
            Origin::Offer(slug) => (None, Some(slug.to_string())),
        };
        let then = rule.then.kind();
        Self {
            key: rule.key.to_string(),
            origin: rule.origin.kind().written().to_owned(),
            municipality,
            offer,
            name: rule.name.clone(),
            law: rule.law.map(|law| law.to_string()),
            steps: super::texts(&rule.scope.steps),
            measures: super::written(&rule.scope.measures),
            legal: super::texts(&rule.scope.legal),
            valid_from: rule.valid.from(),
            valid_to: rule.valid.to(),
            first: rule.first.map(IntervalRecord::of),
            then: (then != ThenKind::NotStated).then(|| then.written().to_owned()),
            every: rule.then.every().map(IntervalRecord::of),
            lasting: rule.lasting.map(IntervalRecord::of),
            text: rule.text.clone(),
            note: rule.note.clone(),
            confidence: rule.confidence.written().to_owned(),
            sources: super::source_refs(&rule.sources),
            milestones: rule.milestones.iter().map(MilestoneRecord::of).collect(),
        }
    }
}
