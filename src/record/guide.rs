//! Places where children are, and the rules of the guide, as written.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::faults::{Faults, stand_in};
use super::{SourceRefRecord, Written, texts, written};
use crate::institution::{Institution, InstitutionKind, Visit};
use crate::key::{Key, MunicipalityCode};
use crate::law::Confidence;
use crate::meeting::Meeting;
use crate::problem::{Problem, ProblemCode};
use crate::routing::{Condition, OpensCase, ParentsFirst, RoutingRule, Turn};

/// How a time of day is written.
const TIME: &str = "%H:%M";

/// The most steps of what to do: what does not fit on one screen is not read.
const MOST_STEPS: usize = 5;

/// A school, daycare or club, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Institution`")]
pub struct InstitutionRecord {
    pub key: String,
    #[serde(default)]
    pub municipality: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    #[serde(default, rename = "visit", skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<VisitRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRefRecord>,
}

/// When a contact point is at a place, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitRecord {
    /// Who comes.
    pub contact: String,
    /// The first day it can be.
    pub first: NaiveDate,
    /// When it begins: `13:00`.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// When again, as iCalendar writes it: `FREQ=WEEKLY;INTERVAL=3`.
    pub repeats: String,
    /// What is to be known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl InstitutionRecord {
    pub(super) fn read(&self) -> (Option<Institution>, Faults) {
        let mut faults = Faults::of("institution", &self.key);
        let institution = Institution {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            municipality: faults
                .municipality("municipality", &self.municipality)
                .unwrap_or(MunicipalityCode::LOWEST),
            name: faults.text("name", &self.name),
            kind: faults.word_or("kind", self.kind.as_ref(), InstitutionKind::Other),
            district: faults.optional_text("district", self.district.as_ref()),
            contacts: faults.keys("contacts", &self.contacts),
            visits: self.visits.iter().filter_map(|visit| visit.read(&mut faults)).collect(),
            sources: faults.sources("sources", &self.sources),
        };
        (Some(institution), faults)
    }

    /// A place, written down.
    pub fn of(institution: &Institution) -> Self {
        Self {
            key: institution.key.to_string(),
            municipality: institution.municipality.to_string(),
            name: institution.name.clone(),
            kind: Some(institution.kind.written().to_owned()),
            district: institution.district.clone(),
            contacts: texts(&institution.contacts),
            visits: institution.visits.iter().map(VisitRecord::of).collect(),
            sources: super::source_refs(&institution.sources),
        }
    }
}

impl VisitRecord {
    fn read(&self, faults: &mut Faults) -> Option<Visit> {
        let contact = faults.key("visit.contact", &self.contact);
        let [from, to] = [("visit.from", &self.from), ("visit.to", &self.to)]
            .map(|(field, text)| faults.take(field, time(text)));
        let meeting = Meeting::new(self.first, from?, to?, &self.repeats);
        let meeting = faults.take("visit", meeting)?;
        let note = faults.optional_text("visit.note", self.note.as_ref());
        Some(Visit { contact: contact?, meeting, note })
    }

    fn of(visit: &Visit) -> Self {
        Self {
            contact: visit.contact.to_string(),
            first: visit.meeting.first(),
            from: visit.meeting.from().format(TIME).to_string(),
            to: visit.meeting.to().format(TIME).to_string(),
            repeats: visit.meeting.rule().to_owned(),
            note: visit.note.clone(),
        }
    }
}

fn time(text: &str) -> Result<NaiveTime, Problem> {
    NaiveTime::parse_from_str(text.trim(), TIME)
        .map_err(|_| Problem::new("", ProblemCode::Malformed, "Skriv klokkeslættet som «13:00»."))
}

/// A row of the guide's table, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `RoutingRule`")]
pub struct RoutingRuleRecord {
    pub key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    #[serde(default)]
    pub rank: u16,
    pub name: String,
    #[serde(default, skip_serializing_if = "ConditionRecord::is_empty")]
    pub when: ConditionRecord,
    #[serde(default, skip_serializing_if = "ConditionRecord::is_empty")]
    pub unless: ConditionRecord,
    #[serde(default, rename = "turn", skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<TurnRecord>,
    #[serde(default, rename = "do", skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    #[serde(default)]
    pub to_parents: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default)]
    pub confidence: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// What a row holds for, or does not, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "fields are those of `Condition`")]
pub struct ConditionRecord {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub colours: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open_case: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parents: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
}

impl ConditionRecord {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn read(&self, clause: &str, faults: &mut Faults) -> Condition {
        let field = |part: &str| format!("{clause}.{part}");
        Condition {
            professions: faults.words(&field("roles"), &self.roles),
            ages: faults.words(&field("ages"), &self.ages),
            colours: faults.words(&field("colours"), &self.colours),
            open_case: faults.words(&field("open_case"), &self.open_case),
            parents: faults.words(&field("parents"), &self.parents),
            about: faults.keys(&field("about"), &self.about),
        }
    }

    fn of(condition: &Condition) -> Self {
        Self {
            roles: written(&condition.professions),
            ages: written(&condition.ages),
            colours: written(&condition.colours),
            open_case: written(&condition.open_case),
            parents: written(&condition.parents),
            about: texts(&condition.about),
        }
    }
}

/// Whom a row says to turn to, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnRecord {
    /// What for: a word of `Entrance`.
    pub to: String,
    /// A contact point of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Why.
    pub why: String,
}

impl RoutingRuleRecord {
    pub(super) fn read(&self) -> (Option<RoutingRule>, Faults) {
        let mut faults = Faults::of("routing-rule", &self.key);
        let municipality = self.municipality.as_ref();
        let rule = RoutingRule {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            municipality: municipality.and_then(|code| faults.municipality("municipality", code)),
            rank: self.rank,
            name: faults.text("name", &self.name),
            when: self.when.read("when", &mut faults),
            unless: self.unless.read("unless", &mut faults),
            turns: self.turns.iter().filter_map(|turn| turn.read(&mut faults)).collect(),
            steps: faults.texts("do", &self.steps),
            parents: faults.word("to_parents", &self.to_parents).unwrap_or(ParentsFirst::Tell),
            opens_case: faults.word_or("case", self.case.as_ref(), OpensCase::NotStated),
            note: faults.optional_text("note", self.note.as_ref()),
            confidence: faults.word("confidence", &self.confidence).unwrap_or(Confidence::C),
            sources: faults.keys("sources", &self.sources),
        };
        if self.turns.is_empty() {
            let message = "Skriv mindst én, man kan henvende sig til.";
            faults.push(Problem::new("turn", ProblemCode::Required, message));
        }
        if self.steps.is_empty() {
            let message = "Skriv, hvad man gør først.";
            faults.push(Problem::new("do", ProblemCode::Required, message));
        }
        if self.steps.len() > MOST_STEPS {
            let message = format!("Skriv højst {MOST_STEPS} ting, man gør: mere bliver ikke læst.");
            faults.push(Problem::new("do", ProblemCode::TooLong, message));
        }
        (Some(rule), faults)
    }

    /// Whether it names a contact point.
    pub fn names(&self, contact: &Key) -> bool {
        self.turns.iter().any(|turn| turn.contact.as_deref() == Some(contact.as_str()))
    }

    /// A row, written down.
    pub fn of(rule: &RoutingRule) -> Self {
        Self {
            key: rule.key.to_string(),
            municipality: rule.municipality.map(|code| code.to_string()),
            rank: rule.rank,
            name: rule.name.clone(),
            when: ConditionRecord::of(&rule.when),
            unless: ConditionRecord::of(&rule.unless),
            turns: rule.turns.iter().map(TurnRecord::of).collect(),
            steps: rule.steps.clone(),
            to_parents: rule.parents.written().to_owned(),
            case: (rule.opens_case != OpensCase::NotStated).then(|| rule.opens_case.written().to_owned()),
            note: rule.note.clone(),
            confidence: rule.confidence.written().to_owned(),
            sources: texts(&rule.sources),
        }
    }
}

impl TurnRecord {
    fn read(&self, faults: &mut Faults) -> Option<Turn> {
        let entrance = faults.word("turn.to", &self.to);
        let contact = faults.optional_key("turn.contact", self.contact.as_ref());
        let why = faults.text("turn.why", &self.why);
        Some(Turn { entrance: entrance?, contact, why })
    }

    fn of(turn: &Turn) -> Self {
        Self {
            to: turn.entrance.written().to_owned(),
            contact: turn.contact.as_ref().map(ToString::to_string),
            why: turn.why.clone(),
        }
    }
}
