//! An answer as text for a terminal.

mod guidance;

pub use guidance::guidance;

use std::collections::BTreeSet;
use std::fmt::Write;

use chrono::NaiveDate;

use crate::answer::{Alarm, Answer};
use crate::catalogue::Catalogue;
use crate::matching::{Caveat, LowerStep, Requirements, Suggestion};
use crate::offer::YesNo;
use crate::staircase::Step;
use crate::understanding::Reading;
use crate::{follow_up_plan, guide, wording};

/// The answer for offers wanted on a day, danger first. A need at fault gives nothing but its route.
pub fn answer(catalogue: &Catalogue, answer: &Answer, on: NaiveDate) -> String {
    let mut page = Page { text: String::new(), on };
    if let Some(alarm) = &answer.urgent {
        page.alarm("FARE: gør dette først", alarm);
    }
    if !answer.problems.is_empty() {
        return page.text;
    }
    page.understood(catalogue, answer);
    page.suggestions(catalogue, answer);
    page.lower_steps(catalogue, answer);
    page.few("Åbent for alle bekymringer", catalogue, &answer.matches.general);
    page.few("Anbringelser, hvis barnet ikke kan bo hjemme", catalogue, &answer.matches.uncalled_placements);
    page.few("Uden for trappen, eller trinnet er ikke oplyst", catalogue, &answer.matches.outside);
    if let Some(alarm) = &answer.consider {
        page.alarm("Overvej", alarm);
    }
    page.heading("Kontakt");
    page.line(1, &wording::fallback(&answer.fallback));
    page.heading("Vær opmærksom på");
    for notice in &answer.notices {
        page.line(1, &wording::notice(catalogue, notice));
    }
    page.text
}

/// The flag that sets a field of a need, as a fault is shown on the command line.
pub fn flag(field: &str) -> &str {
    match field {
        "ageYears" => "--age",
        "ageMonths" => "--age-months",
        "unborn" => "--unborn",
        "municipality" | "scope" => "--municipality",
        "maxStep" => "--max-step",
        "currentStep" => "--current-step",
        "institution" => "--institution",
        "district" => "--district",
        other => other,
    }
}

/// Text under construction.
struct Page {
    text: String,
    on: NaiveDate,
}

impl Page {
    fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(0, text);
    }

    fn line(&mut self, depth: usize, text: &str) {
        let indent = "  ".repeat(depth);
        writeln!(self.text, "{indent}{text}").expect("writing to a string does not fail");
    }

    fn alarm(&mut self, heading: &str, alarm: &Alarm) {
        self.heading(heading);
        for action in alarm.routes.iter().flat_map(|route| &route.actions) {
            self.line(1, &format!("- {}", action.sentence()));
        }
    }

    fn understood(&mut self, catalogue: &Catalogue, answer: &Answer) {
        let mut read = Vec::new();
        let mut unknown = Vec::new();
        let mut hints = BTreeSet::new();
        for mention in &answer.understood.mentions {
            match &mention.reading {
                Reading::Hints(keys) => hints.extend(keys.iter().map(|key| catalogue.label(key))),
                Reading::Unknown(word) => unknown.push(word.clone()),
                _ => read.push(wording::mention(catalogue, mention)),
            }
        }
        if !read.is_empty() {
            self.heading(&format!("Forstået: {}", read.join(", ")));
        }
        if !hints.is_empty() {
            self.line(0, &format!("Peger på: {}", hints.into_iter().collect::<Vec<_>>().join(", ")));
        }
        if !unknown.is_empty() {
            self.line(0, &format!("Ikke forstået: {}", unknown.join(", ")));
        }
    }

    fn suggestions(&mut self, catalogue: &Catalogue, answer: &Answer) {
        let found = &answer.matches.suggestions;
        if answer.matches.nothing_fits {
            self.heading("Ingen tilbud passer.");
        } else if !found.is_empty() {
            self.heading("Forslag, det der passer bedst først");
        }
        for (place, suggestion) in found.iter().enumerate() {
            self.suggestion(catalogue, place + 1, suggestion);
        }
    }

    fn suggestion(&mut self, catalogue: &Catalogue, place: usize, suggestion: &Suggestion) {
        let fit = wording::fit_class(suggestion.fit.class);
        let steps = wording::steps(&suggestion.steps);
        self.line(1, &format!("{place}. {} · {steps} · {fit}", wording::name(suggestion)));
        self.line(3, &suggestion.offer.summary);
        for reason in &suggestion.fit.reasons {
            self.line(3, &format!("+ {}", wording::reason(catalogue, reason)));
        }
        if let Some(movement) = suggestion.movement {
            self.line(3, &format!("+ {}", wording::movement(movement)));
        }
        for caveat in &suggestion.caveats {
            self.line(3, &format!("! {}", wording::caveat(catalogue, suggestion, caveat)));
        }
        self.thinness(suggestion);
        for said in wording::vacancy(&suggestion.vacancy) {
            self.line(3, &said);
        }
        let opens_case = suggestion.variant().opens_case;
        if opens_case != YesNo::NotStated || suggestion.requirements.is_none() {
            self.line(3, wording::opens_case(opens_case));
        }
        if let Some(requirements) = &suggestion.requirements {
            self.requirements(requirements);
        }
        let contact = guide::of_offer(catalogue, &suggestion.offer, self.on);
        self.line(3, &format!("Kontakt: {}", wording::contact_of(contact, self.on)));
        let rules = follow_up_plan::suggested(catalogue.content(), suggestion, self.on);
        let follow_up = wording::follow_up(catalogue, &rules, suggestion.steps.len());
        self.line(3, &format!("Opfølgning: {follow_up}"));
    }

    fn thinness(&mut self, suggestion: &Suggestion) {
        if suggestion.offer.thin {
            self.line(3, &format!("! {}", wording::thin()));
        }
    }

    fn requirements(&mut self, requirements: &Requirements) {
        for demand in wording::demands(requirements) {
            self.line(3, &demand.text);
            for item in demand.items {
                self.line(4, &format!("- {item}"));
            }
        }
        self.line(3, &wording::granted_by(requirements.granted_by.as_deref()));
    }

    fn lower_steps(&mut self, catalogue: &Catalogue, answer: &Answer) {
        if !answer.matches.lower_steps.is_empty() {
            self.heading("Lavere trin");
        }
        // From the top down, as a caseworker asks «why not something milder?»; steps alike share a line.
        let from_the_top: Vec<&LowerStep> = answer.matches.lower_steps.iter().rev().collect();
        for alike in from_the_top.chunk_by(|one, other| one.state == other.state) {
            let steps: Vec<Step> = alike.iter().rev().map(|lower| lower.step.clone()).collect();
            let state = wording::lower_step(catalogue, &alike[0].state);
            self.line(1, &format!("{}: {state}", wording::steps(&steps)));
        }
    }

    /// A short list: a name, what it is, and what to be aware of but for how its step was found.
    fn few(&mut self, heading: &str, catalogue: &Catalogue, suggestions: &[Suggestion]) {
        if suggestions.is_empty() {
            return;
        }
        self.heading(heading);
        for suggestion in suggestions {
            let place = wording::steps(&suggestion.steps);
            self.line(1, &format!("{} · {place} · {}", suggestion.offer.name, suggestion.offer.summary));
            let told = |caveat: &&Caveat| !matches!(caveat, Caveat::StepInferred(_));
            for caveat in suggestion.caveats.iter().filter(told) {
                self.line(3, &format!("! {}", wording::caveat(catalogue, suggestion, caveat)));
            }
            self.thinness(suggestion);
        }
    }
}
