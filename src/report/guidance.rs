//! Whom to turn to, as text for a terminal.

use super::Page;
use crate::answer::Circumstances;
use crate::catalogue::Catalogue;
use crate::contact::ContactPoint;
use crate::danger::Action;
use crate::guide::{Guidance, TurnTo, Who};
use crate::routing::Colour;
use crate::wording;

/// The guidance, danger first. A situation at fault gives nothing but its route.
pub fn guidance(
    catalogue: &Catalogue,
    guidance: &Guidance,
    colour: Colour,
    circumstances: &Circumstances<'_>,
) -> String {
    let mut page = Page { text: String::new(), on: circumstances.on };
    if let Some(alarm) = &guidance.urgent {
        page.alarm("FARE: gør dette først", alarm);
    }
    if !guidance.problems.is_empty() {
        return page.text;
    }
    if let Some(situation) = &guidance.situation {
        page.heading(situation);
    }
    page.heading("Henvend dig til");
    for (place, turn) in guidance.turns.iter().enumerate() {
        page.turn(place + 1, turn, circumstances);
    }
    if guidance.urgent.is_none() {
        page.heading("Gør dette");
        for (place, step) in guidance.steps.iter().enumerate() {
            page.line(1, &format!("{}. {step}", place + 1));
        }
    }
    page.heading("Forældrene");
    page.line(1, &wording::to_parents(guidance.parents));
    page.heading("Sag");
    page.line(1, wording::case_opened(guidance.opens_case));
    if let Some(note) = &guidance.note {
        page.heading("Bemærk");
        page.line(1, note);
    }
    if let Some(alarm) = &guidance.consider {
        page.alarm("Overvej", alarm);
    }
    page.heading("Pligten til at underrette");
    for sentence in wording::duty_beside(guidance, colour) {
        page.line(1, &sentence);
    }
    if let Some(answer) = &guidance.offers {
        page.few("Det kan familien bruge", catalogue, &answer.matches.suggestions);
        page.few("Åbent for alle bekymringer", catalogue, &answer.matches.general);
    }
    page.heading("Hvis ingen svarer");
    page.line(1, &wording::fallback(&guidance.fallback));
    page.line(1, &Action::Call114.sentence());
    page.text
}

impl Page {
    fn turn(&mut self, place: usize, turn: &TurnTo, circumstances: &Circumstances<'_>) {
        self.line(1, &format!("{place}. {}", wording::who(turn)));
        self.line(3, &turn.why);
        match &turn.who {
            Who::Contact(contact, _) => self.contact(contact),
            Who::Reception(reception) => self.line(3, &format!("Ring {}", reception.phone)),
            Who::OwnLeader | Who::ForStaff | Who::NotSet => {}
        }
        if let Some(next) = &turn.next {
            self.line(3, &wording::next(next, circumstances.at));
        }
        if let Some(warning) = wording::reliance(turn) {
            self.line(3, &format!("! {warning}"));
        }
        if let Some(substitute) = &turn.substitute {
            self.line(3, &format!("Svarer de ikke: {}", substitute.name));
        }
    }

    fn contact(&mut self, contact: &ContactPoint) {
        let ways = [&contact.phone, &contact.email, &contact.url].into_iter().flatten();
        let ways: Vec<&str> = ways.map(String::as_str).collect();
        if !ways.is_empty() {
            self.line(3, &ways.join(", "));
        }
        if let Some(asked_by) = &contact.asked_by {
            self.line(3, &format!("Hvem kan bruge det: {asked_by}"));
        }
        if let Some(bring) = &contact.bring {
            self.line(3, &format!("Hav med: {bring}"));
        }
    }
}
