//! Rows of the rules of when to look again.

use std::collections::BTreeMap;

use futures_util::future::BoxFuture;

use super::range::{put_source, write_sources};
use super::reference::place;
use super::table::{Reading, Row, Rows, Stored, Table, Value, word_or};
use super::{Entity, Error};
use crate::follow_up::ThenKind;
use crate::record::{FollowUpRuleRecord, IntervalRecord, MilestoneRecord};

const RULES: Table = Table::of_records(
    "follow_up_rules",
    &[
        "key",
        "origin",
        "municipality",
        "offer",
        "name",
        "law",
        "valid_from",
        "valid_to",
        "first_weeks",
        "first_months",
        "follows",
        "every_weeks",
        "every_months",
        "lasting_weeks",
        "lasting_months",
        "text",
        "note",
        "confidence",
    ],
);
const STEPS: Table = Table::of_parts("follow_up_rule_steps", 2, &["rule", "position", "step"]);
const MEASURES: Table = Table::of_parts("follow_up_rule_measures", 2, &["rule", "position", "measure"]);
const LEGAL: Table = Table::of_parts(
    "follow_up_rule_legal",
    2,
    &["rule", "position", "act", "paragraph", "letter", "stk", "nr", "reference"],
);
const MILESTONES: Table = Table::of_parts(
    "follow_up_milestones",
    2,
    &[
        "rule",
        "position",
        "after_weeks",
        "after_months",
        "until_weeks",
        "until_months",
        "counted_from",
        "kind",
        "asks",
        "note",
    ],
);
const SOURCES: Table = Table::of_parts("follow_up_rule_sources", 2, &["rule", "position", "source", "place"]);

/// The columns of an interval: weeks and months.
fn interval(written: Option<IntervalRecord>) -> [Value<'static>; 2] {
    let written = written.unwrap_or_default();
    [Value::number_if(written.weeks), Value::number_if(written.months)]
}

fn interval_in(
    row: &Row,
    weeks: &'static str,
    months: &'static str,
) -> Result<Option<IntervalRecord>, Error> {
    let written = IntervalRecord { weeks: row.number_if(weeks)?, months: row.number_if(months)? };
    Ok((written != IntervalRecord::default()).then_some(written))
}

impl Stored for FollowUpRuleRecord {
    const ENTITY: Entity = Entity::FollowUpRule;
    const TABLES: &'static [&'static Table] = &[&RULES, &STEPS, &MEASURES, &LEGAL, &MILESTONES, &SOURCES];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { key, origin, municipality, offer, name, law, valid_from, valid_to, text, note, .. } = self;
        let [first_weeks, first_months] = interval(self.first);
        let [every_weeks, every_months] = interval(self.every);
        let [lasting_weeks, lasting_months] = interval(self.lasting);
        rows.add(
            &RULES,
            [
                key.into(),
                origin.into(),
                municipality.into(),
                offer.into(),
                name.into(),
                law.into(),
                (*valid_from).into(),
                (*valid_to).into(),
                first_weeks,
                first_months,
                word_or(&self.then, ThenKind::NotStated),
                every_weeks,
                every_months,
                lasting_weeks,
                lasting_months,
                text.into(),
                note.into(),
                (&self.confidence).into(),
            ],
        );
        rows.list(&STEPS, key, &self.steps);
        rows.list(&MEASURES, key, &self.measures);
        for (position, reference) in self.legal.iter().enumerate() {
            let [act, paragraph, letter, stk, nr] = place(reference);
            let position = Value::position(position);
            let row = [key.into(), position, act, paragraph, letter, stk, nr, reference.into()];
            rows.add(&LEGAL, row);
        }
        for (position, milestone) in self.milestones.iter().enumerate() {
            write_milestone(key, position, milestone, rows);
        }
        write_sources(&SOURCES, key, &self.sources, rows);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut rules = reading.records(&RULES, rule).await?;
            reading.list(&STEPS, &mut rules, |rule| &mut rule.steps).await?;
            reading.list(&MEASURES, &mut rules, |rule| &mut rule.measures).await?;
            reading.list(&LEGAL, &mut rules, |rule| &mut rule.legal).await?;
            reading.parts(&MILESTONES, &mut rules, milestone).await?;
            let source = |rule: &mut Self, row: &Row| put_source(&mut rule.sources, row);
            reading.parts(&SOURCES, &mut rules, source).await?;
            Ok(rules)
        })
    }
}

fn rule(row: &Row) -> Result<FollowUpRuleRecord, Error> {
    Ok(FollowUpRuleRecord {
        key: row.get("key")?,
        origin: row.get("origin")?,
        municipality: row.get("municipality")?,
        offer: row.get("offer")?,
        name: row.get("name")?,
        law: row.get("law")?,
        valid_from: row.get("valid_from")?,
        valid_to: row.get("valid_to")?,
        first: interval_in(row, "first_weeks", "first_months")?,
        then: row.word_if_not("follows", ThenKind::NotStated)?,
        every: interval_in(row, "every_weeks", "every_months")?,
        lasting: interval_in(row, "lasting_weeks", "lasting_months")?,
        text: row.get("text")?,
        note: row.get("note")?,
        confidence: row.get("confidence")?,
        ..FollowUpRuleRecord::default()
    })
}

fn write_milestone<'r>(rule: &'r str, position: usize, milestone: &'r MilestoneRecord, rows: &mut Rows<'r>) {
    let MilestoneRecord { after, until, counted_from, kind, asks, note } = milestone;
    let [after_weeks, after_months] = interval(Some(*after));
    let [until_weeks, until_months] = interval(*until);
    rows.add(
        &MILESTONES,
        [
            rule.into(),
            Value::position(position),
            after_weeks,
            after_months,
            until_weeks,
            until_months,
            counted_from.into(),
            kind.into(),
            asks.into(),
            note.into(),
        ],
    );
}

fn milestone(rule: &mut FollowUpRuleRecord, row: &Row) -> Result<(), Error> {
    rule.milestones.push(MilestoneRecord {
        after: interval_in(row, "after_weeks", "after_months")?.unwrap_or_default(),
        until: interval_in(row, "until_weeks", "until_months")?,
        counted_from: row.get("counted_from")?,
        kind: row.get("kind")?,
        asks: row.get("asks")?,
        note: row.get("note")?,
    });
    Ok(())
}
