//! A rule of when to look again, as somebody wants it: what is left out stays as it is.

use async_graphql::{InputObject, MaybeUndefined};

use super::closed_set::{Confidence, FollowUpOrigin, FollowUpThen, MeasureKind, MilestoneKind};
use super::offer_input::{SourceRefInput, each, put, put_or_take, word, words};
use super::record_input::RecordInput;
use super::scalar::Date;
use crate::record::{Entity, FollowUpRuleRecord, IntervalRecord, MilestoneRecord, Record};
use crate::{follow_up, law};

/// A rule of when to look again as it is to be. What is left out stays as it is, or, of a new one, is not stated; null, or an
/// empty list, takes away what was stated.
#[derive(Debug, InputObject)]
pub struct FollowUpRuleInput {
    /// Stable name, beginning with the municipality's or the paragraph's. It is never changed.
    key: String,
    /// Whose it is; of a new one the municipality's if left out.
    origin: Option<FollowUpOrigin>,
    /// The municipality whose it is, by code; of a new one the home municipality if nothing is said of whose it is.
    municipality: MaybeUndefined<String>,
    /// The offer whose it is, by slug.
    offer: MaybeUndefined<String>,
    /// What it is called.
    name: Option<String>,
    /// The paragraph it stands in: `BL § 95`. A rule of the law has it.
    law: MaybeUndefined<String>,
    /// The steps it is about, by key.
    steps: Option<Vec<String>>,
    /// The kinds of measures it is about.
    measures: Option<Vec<MeasureKind>>,
    /// The paragraphs it is about.
    legal: Option<Vec<String>>,
    /// The first day on which a decision it holds for was made.
    valid_from: MaybeUndefined<Date>,
    /// The last day on which a decision it holds for was made.
    valid_to: MaybeUndefined<Date>,
    /// When the first time is, counted from the start.
    first: MaybeUndefined<IntervalInput>,
    /// What follows.
    then: Option<FollowUpThen>,
    /// How often, for `EVERY`.
    every: MaybeUndefined<IntervalInput>,
    /// For how long from the start it is so.
    lasting: MaybeUndefined<IntervalInput>,
    /// What the source says, in a sentence.
    text: Option<String>,
    /// A trap or an open question.
    note: MaybeUndefined<String>,
    /// How sure it is; of a new one not sure (`C`) if left out.
    confidence: Option<Confidence>,
    /// Where it is stated.
    sources: Option<Vec<SourceRefInput>>,
    /// What is asked on the way; all of it.
    milestones: Option<Vec<MilestoneInput>>,
}

/// A stretch of time: in weeks or in months, exactly one of them.
#[derive(Debug, InputObject)]
pub struct IntervalInput {
    /// So many weeks, 1 to 520.
    weeks: Option<u16>,
    /// So many months of the calendar, 1 to 120.
    months: Option<u16>,
}

impl From<IntervalInput> for IntervalRecord {
    fn from(IntervalInput { weeks, months }: IntervalInput) -> Self {
        Self { weeks, months }
    }
}

/// What is asked some time after the start.
#[derive(Debug, InputObject)]
pub struct MilestoneInput {
    /// After how long.
    after: IntervalInput,
    /// The end of the stretch, where it is one.
    until: Option<IntervalInput>,
    /// What it is counted from, if that is not the start. It has no day then.
    counted_from: Option<String>,
    /// How binding it is.
    kind: MilestoneKind,
    /// What is asked.
    asks: String,
    /// Anything else the source says of it.
    note: Option<String>,
}

impl From<MilestoneInput> for MilestoneRecord {
    fn from(input: MilestoneInput) -> Self {
        Self {
            after: input.after.into(),
            until: input.until.map(Into::into),
            counted_from: input.counted_from,
            kind: word(follow_up::MilestoneKind::from(input.kind)),
            asks: input.asks,
            note: input.note,
        }
    }
}

impl FollowUpRuleInput {
    /// A new rule: the home municipality's, unless it is said whose it is.
    fn anew(&self, home: String) -> FollowUpRuleRecord {
        let origin = follow_up::OriginKind::Municipality;
        let of_home = self.origin.is_none() && self.municipality.is_undefined();
        FollowUpRuleRecord {
            origin: word(origin),
            municipality: of_home.then_some(home),
            confidence: word(law::Confidence::C),
            ..FollowUpRuleRecord::default()
        }
    }
}

impl RecordInput for FollowUpRuleInput {
    const ENTITY: Entity = Entity::FollowUpRule;

    fn key(&self) -> &str {
        &self.key
    }

    fn onto(self, standing: Option<Record>, home: String) -> Record {
        let mut record = match standing {
            Some(Record::FollowUpRule(record)) => *record,
            _ => self.anew(home),
        };
        record.key = self.key;
        put(&mut record.origin, self.origin.map(|one| word(follow_up::OriginKind::from(one))));
        put_or_take(&mut record.municipality, self.municipality);
        put_or_take(&mut record.offer, self.offer);
        put(&mut record.name, self.name);
        put_or_take(&mut record.law, self.law);
        put(&mut record.steps, self.steps);
        put(&mut record.measures, words(self.measures, follow_up::MeasureKind::from));
        put(&mut record.legal, self.legal);
        put_or_take(&mut record.valid_from, self.valid_from.map_value(|day| day.0));
        put_or_take(&mut record.valid_to, self.valid_to.map_value(|day| day.0));
        put_or_take(&mut record.first, self.first.map_value(Into::into));
        put(&mut record.then, self.then.map(|one| Some(word(follow_up::ThenKind::from(one)))));
        put_or_take(&mut record.every, self.every.map_value(Into::into));
        put_or_take(&mut record.lasting, self.lasting.map_value(Into::into));
        put(&mut record.text, self.text);
        put_or_take(&mut record.note, self.note);
        put(&mut record.confidence, self.confidence.map(|one| word(law::Confidence::from(one))));
        put(&mut record.sources, each(self.sources));
        put(&mut record.milestones, each(self.milestones));
        Record::FollowUpRule(Box::new(record))
    }
}
