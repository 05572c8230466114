//! Places where children are, and tables of the guide, of which anything may be stated.

use vifte::record::{ConditionRecord, InstitutionRecord, RoutingRuleRecord, TurnRecord, VisitRecord};

use super::details::Draw;
use super::*;

impl Draw {
    /// A school or the like, with some of the contacts.
    pub fn institution(&mut self, contacts: &[ContactRecord]) -> InstitutionRecord {
        let contacts: Vec<String> = contacts.iter().map(|contact| contact.key.clone()).collect();
        let visits = contacts.iter().take(self.number(3)).map(|contact| VisitRecord {
            contact: contact.clone(),
            first: day("2026-08-11"),
            from: "09:00".to_owned(),
            to: "14:30".to_owned(),
            repeats: "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU".to_owned(),
            note: None,
        });
        InstitutionRecord {
            key: "skolen".to_owned(),
            municipality: MUNICIPALITIES[0].0.to_owned(),
            name: "Skolen".to_owned(),
            visits: visits.collect(),
            kind: self.word(&["school", "daycare", "after-school"]),
            district: self.text(),
            contacts: contacts.into_iter().take(2).collect(),
            sources: self.places(),
        }
    }

    /// A table that answers everything: one rule, or one for families with a case and one for others.
    pub fn table(&mut self, contacts: &[ContactRecord]) -> Vec<RoutingRuleRecord> {
        let with_case = ConditionRecord { open_case: vec!["yes".to_owned()], ..ConditionRecord::default() };
        // A rule names contact points of its own municipality alone.
        let named = contacts.first().filter(|_| self.yes());
        let first = RoutingRuleRecord { when: with_case.clone(), ..self.rule("sag", 1, named) };
        let others = self.rule("andre", 2, named);
        if self.yes() { vec![others] } else { vec![first, RoutingRuleRecord { unless: with_case, ..others }] }
    }

    fn rule(&mut self, key: &str, rank: u16, named: Option<&ContactRecord>) -> RoutingRuleRecord {
        let contact = named.map(|contact| contact.key.clone());
        RoutingRuleRecord {
            key: key.to_owned(),
            municipality: named.map(|contact| contact.municipality.clone()),
            rank,
            name: "En situation".to_owned(),
            turns: vec![TurnRecord { to: "reception".to_owned(), contact, why: "Derfor.".to_owned() }],
            steps: vec!["Gør dette.".to_owned()],
            to_parents: "tell".to_owned(),
            case: self.word(&["yes", "no", "if-notified", "is-open"]),
            note: self.text(),
            confidence: "C".to_owned(),
            sources: vec!["kilde".to_owned()],
            ..RoutingRuleRecord::default()
        }
    }

    /// What a contact is turned to for.
    pub fn entrances(&mut self, contact: &mut ContactRecord) {
        contact.entrances = self.some(&["reception", "team", "sparring"]);
        contact.districts = self.texts();
        contact.asked_by = self.text();
        contact.bring = self.text();
    }
}
