//! Rows of the guide: places where children are, and the rules of its table.

use std::collections::BTreeMap;

use futures_util::future::BoxFuture;

use super::range::{put_source, write_sources};
use super::table::{Reading, Row, Rows, Stored, Table, Value, word_or};
use super::{Entity, Error};
use crate::institution::InstitutionKind;
use crate::record::{ConditionRecord, InstitutionRecord, RoutingRuleRecord, TurnRecord, VisitRecord};
use crate::routing::OpensCase;

const INSTITUTIONS: Table =
    Table::of_records("institutions", &["key", "municipality", "name", "kind", "district"]);
const INSTITUTION_CONTACTS: Table =
    Table::of_parts("institution_contacts", 2, &["institution", "position", "contact"]);
const INSTITUTION_VISITS: Table = Table::of_parts(
    "institution_visits",
    2,
    &["institution", "position", "contact", "first", "starts", "ends", "repeats", "note"],
);
const INSTITUTION_SOURCES: Table =
    Table::of_parts("institution_sources", 2, &["institution", "position", "source", "place"]);

impl Stored for InstitutionRecord {
    const ENTITY: Entity = Entity::Institution;
    const TABLES: &'static [&'static Table] =
        &[&INSTITUTIONS, &INSTITUTION_CONTACTS, &INSTITUTION_VISITS, &INSTITUTION_SOURCES];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { key, municipality, name, kind, district, contacts, visits, sources } = self;
        let kind = word_or(kind, InstitutionKind::Other);
        rows.add(&INSTITUTIONS, [key.into(), municipality.into(), name.into(), kind, district.into()]);
        rows.list(&INSTITUTION_CONTACTS, key, contacts);
        for (position, VisitRecord { contact, first, from, to, repeats, note }) in visits.iter().enumerate() {
            rows.add(
                &INSTITUTION_VISITS,
                [
                    key.into(),
                    Value::position(position),
                    contact.into(),
                    (*first).into(),
                    from.into(),
                    to.into(),
                    repeats.into(),
                    note.into(),
                ],
            );
        }
        write_sources(&INSTITUTION_SOURCES, key, sources, rows);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let institution = |row: &Row| {
                Ok(Self {
                    key: row.get("key")?,
                    municipality: row.get("municipality")?,
                    name: row.get("name")?,
                    kind: row.get("kind")?,
                    district: row.get("district")?,
                    ..Self::default()
                })
            };
            let mut all = reading.records(&INSTITUTIONS, institution).await?;
            reading.list(&INSTITUTION_CONTACTS, &mut all, |one| &mut one.contacts).await?;
            reading.parts(&INSTITUTION_VISITS, &mut all, visit).await?;
            let source = |one: &mut Self, row: &Row| put_source(&mut one.sources, row);
            reading.parts(&INSTITUTION_SOURCES, &mut all, source).await?;
            Ok(all)
        })
    }
}

fn visit(institution: &mut InstitutionRecord, row: &Row) -> Result<(), Error> {
    institution.visits.push(VisitRecord {
        contact: row.get("contact")?,
        first: row.get("first")?,
        from: row.get("starts")?,
        to: row.get("ends")?,
        repeats: row.get("repeats")?,
        note: row.get("note")?,
    });
    Ok(())
}

const RULES: Table = Table::of_records(
    "routing_rules",
    &["key", "municipality", "rank", "name", "to_parents", "opens_case", "note", "confidence"],
);
const RULE_CONDITIONS: Table =
    Table::of_parts("routing_rule_conditions", 4, &["rule", "clause", "kind", "position", "value"]);
const RULE_CONCEPTS: Table =
    Table::of_parts("routing_rule_concepts", 3, &["rule", "clause", "position", "concept"]);
const RULE_TURNS: Table =
    Table::of_parts("routing_rule_turns", 2, &["rule", "position", "entrance", "contact", "why"]);
const RULE_STEPS: Table = Table::of_parts("routing_rule_steps", 2, &["rule", "position", "step"]);
const RULE_SOURCES: Table = Table::of_parts("routing_rule_sources", 2, &["rule", "position", "source"]);

impl Stored for RoutingRuleRecord {
    const ENTITY: Entity = Entity::RoutingRule;
    const TABLES: &'static [&'static Table] =
        &[&RULES, &RULE_CONDITIONS, &RULE_CONCEPTS, &RULE_TURNS, &RULE_STEPS, &RULE_SOURCES];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let key = &self.key;
        rows.add(
            &RULES,
            [
                key.into(),
                (&self.municipality).into(),
                Value::number(self.rank),
                (&self.name).into(),
                (&self.to_parents).into(),
                word_or(&self.case, OpensCase::NotStated),
                (&self.note).into(),
                (&self.confidence).into(),
            ],
        );
        for (clause, condition) in [("when", &self.when), ("unless", &self.unless)] {
            write_condition(key, clause, condition, rows);
        }
        for (position, TurnRecord { to, contact, why }) in self.turns.iter().enumerate() {
            let row = [key.into(), Value::position(position), to.into(), contact.into(), why.into()];
            rows.add(&RULE_TURNS, row);
        }
        rows.list(&RULE_STEPS, key, &self.steps);
        rows.list(&RULE_SOURCES, key, &self.sources);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut rules = reading.records(&RULES, rule).await?;
            reading.parts(&RULE_CONDITIONS, &mut rules, condition).await?;
            reading.parts(&RULE_CONCEPTS, &mut rules, concept).await?;
            reading.parts(&RULE_TURNS, &mut rules, turn).await?;
            reading.list(&RULE_STEPS, &mut rules, |rule| &mut rule.steps).await?;
            reading.list(&RULE_SOURCES, &mut rules, |rule| &mut rule.sources).await?;
            Ok(rules)
        })
    }
}

fn write_condition<'r>(
    rule: &'r str,
    clause: &'static str,
    condition: &'r ConditionRecord,
    rows: &mut Rows<'r>,
) {
    let ConditionRecord { roles, ages, colours, open_case, parents, about } = condition;
    let kinds = [
        ("roles", roles),
        ("ages", ages),
        ("colours", colours),
        ("open_case", open_case),
        ("parents", parents),
    ];
    for (kind, values) in kinds {
        for (position, value) in values.iter().enumerate() {
            let row = [rule.into(), clause.into(), kind.into(), Value::position(position), value.into()];
            rows.add(&RULE_CONDITIONS, row);
        }
    }
    rows.list_in(&RULE_CONCEPTS, rule, clause, about);
}

fn rule(row: &Row) -> Result<RoutingRuleRecord, Error> {
    Ok(RoutingRuleRecord {
        key: row.get("key")?,
        municipality: row.get("municipality")?,
        rank: row.number("rank")?,
        name: row.get("name")?,
        to_parents: row.get("to_parents")?,
        case: row.word_if_not("opens_case", OpensCase::NotStated)?,
        note: row.get("note")?,
        confidence: row.get("confidence")?,
        ..RoutingRuleRecord::default()
    })
}

fn condition(rule: &mut RoutingRuleRecord, row: &Row) -> Result<(), Error> {
    let kind: String = row.get("kind")?;
    let condition = clause(rule, row)?;
    let values = match kind.as_str() {
        "roles" => &mut condition.roles,
        "ages" => &mut condition.ages,
        "colours" => &mut condition.colours,
        "open_case" => &mut condition.open_case,
        "parents" => &mut condition.parents,
        _ => return Err(row.corrupt(format!("kind: {kind}"))),
    };
    values.push(row.get("value")?);
    Ok(())
}

fn concept(rule: &mut RoutingRuleRecord, row: &Row) -> Result<(), Error> {
    clause(rule, row)?.about.push(row.get("concept")?);
    Ok(())
}

/// The part of a rule that a row is of.
fn clause<'r>(rule: &'r mut RoutingRuleRecord, row: &Row) -> Result<&'r mut ConditionRecord, Error> {
    let clause: String = row.get("clause")?;
    match clause.as_str() {
        "when" => Ok(&mut rule.when),
        "unless" => Ok(&mut rule.unless),
        _ => Err(row.corrupt(format!("clause: {clause}"))),
    }
}

fn turn(rule: &mut RoutingRuleRecord, row: &Row) -> Result<(), Error> {
    rule.turns.push(TurnRecord {
        to: row.get("entrance")?,
        contact: row.get("contact")?,
        why: row.get("why")?,
    });
    Ok(())
}
