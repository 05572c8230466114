//! What was in force when: a place in the law, what came before it and what took over, in order of time.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Act, Chapter, Confidence, LONGEST_TYPED, Law, Provision, Reference, find};
use crate::personal;
use crate::problem::{Problem, ProblemCode};

/// What has become of a place in the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It has no last day.
    Stands,
    /// Something took over.
    Replaced,
    /// What took over is inferred, and not confirmed.
    Inferred,
    /// It has a last day, and nothing settled took over.
    Unsettled,
}

/// A place in the law in its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage<'a> {
    /// The place, and when it is in force.
    pub provision: &'a Provision,
    /// What it took over from.
    pub before: Vec<Reference>,
    /// What took over from it.
    pub after: Vec<Reference>,
    /// What has become of it.
    pub outcome: Outcome,
}

/// Whose time is asked for, as typed: a place, or, if that is left out, an act or a chapter of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineInput {
    /// Places, as people write them.
    pub reference: Option<String>,
    /// The act; of a place, the one that is meant where it names none. *Barnets Lov* if all is left out.
    pub act: Option<Act>,
    /// A chapter of the act, by number.
    pub chapter: Option<i32>,
}

impl Law {
    /// What was in force when of what is asked for. What an act or a chapter holds stands by number.
    ///
    /// # Errors
    /// If it cannot be read, or is not known; what was typed is not repeated.
    pub fn told(&self, input: &TimelineInput, on: NaiveDate) -> Result<Vec<Stage<'_>>, Problem> {
        match &input.reference {
            Some(text) => self.told_of_places(text, input.act, on),
            None => self.told_of_act(input.act.unwrap_or(Act::BarnetsLov), input.chapter),
        }
    }

    fn told_of_places(&self, text: &str, act: Option<Act>, on: NaiveDate) -> Result<Vec<Stage<'_>>, Problem> {
        if personal::holds_cpr(text) {
            return Err(personal::refused("reference"));
        }
        if text.chars().count() > LONGEST_TYPED {
            let message = format!("Paragraffen er længere end {LONGEST_TYPED} tegn: skriv den alene.");
            return Err(Problem::new("reference", ProblemCode::TooLong, message));
        }
        let mut stages: Vec<Stage<'_>> = Vec::new();
        for mut found in find(text) {
            found.reference.act = found.reference.act.or(act);
            let place = self.resolve(&found.reference, on).map(|resolution| resolution.typed);
            stages.extend(place.into_iter().flat_map(|place| self.timeline(&place)));
        }
        let mut told = BTreeSet::new();
        stages.retain(|stage| told.insert(stage.provision.reference));
        if stages.is_empty() {
            let message =
                "Paragraffen kendes ikke: skriv den som «BL § 32, stk. 1, nr. 5» (BL, SEL eller SUL).";
            return Err(Problem::new("reference", ProblemCode::Unknown, message));
        }
        Ok(stages)
    }

    fn told_of_act(&self, act: Act, chapter: Option<i32>) -> Result<Vec<Stage<'_>>, Problem> {
        let mut stages = self.stages_of(act);
        if let Some(number) = chapter {
            let known = Chapter::of(act).iter().find(|chapter| i32::from(chapter.number) == number);
            let chapter = known.ok_or_else(|| {
                let message = "Kapitlet kendes ikke: Barnets Lov har her kapitel 1 til 22; af de andre love er ingen \
                               kapitler oplyst.";
                Problem::new("chapter", ProblemCode::Unknown, message)
            })?;
            stages.retain(|stage| chapter.holds(&stage.provision.reference));
        }
        Ok(stages)
    }

    /// A place, all that came before it and all that took over, in order of time; nothing if the table does not know
    /// it. A part of a paragraph that has no line of its own is told as the paragraph.
    pub fn timeline(&self, place: &Reference) -> Vec<Stage<'_>> {
        let Some(known) = self.provision(place) else { return Vec::new() };
        let mut places = BTreeSet::from([known.reference]);
        places.extend(reached(known.reference, |one| self.came_before(one)));
        places.extend(reached(known.reference, |one| self.took_over(one)));
        let mut stages: Vec<Stage<'_>> = places.iter().filter_map(|place| self.stage(place)).collect();
        // A stable sort: what begins on the same day stays by act and number. What has no first day is the oldest.
        stages.sort_by_key(|stage| stage.provision.valid.from());
        stages
    }

    /// Every place of an act, by number.
    pub fn stages_of(&self, act: Act) -> Vec<Stage<'_>> {
        let of_act = self.provisions().filter(|provision| provision.reference.act == act);
        of_act.filter_map(|provision| self.stage(&provision.reference)).collect()
    }

    fn stage(&self, place: &Reference) -> Option<Stage<'_>> {
        let provision = self.provision(place)?;
        let after = self.took_over(provision.reference);
        let outcome = match (provision.valid.to(), after.is_empty()) {
            (None, _) => Outcome::Stands,
            (Some(_), true) => Outcome::Unsettled,
            (Some(_), false) if provision.confidence == Confidence::C => Outcome::Inferred,
            (Some(_), false) => Outcome::Replaced,
        };
        Some(Stage { provision, before: self.came_before(provision.reference), after, outcome })
    }

    fn took_over(&self, place: Reference) -> Vec<Reference> {
        self.exactly(&place).map_or_else(Vec::new, |known| self.successors(known, &place))
    }

    /// What a place took over from; of a whole paragraph, what all that lies within it took over from.
    fn came_before(&self, place: Reference) -> Vec<Reference> {
        let own = self.predecessors(&place);
        if !own.is_empty() {
            return own;
        }
        let within = |old: &&Provision| old.successors.iter().any(|new| place.includes(new));
        self.provisions().filter(within).map(|old| old.reference).collect()
    }
}

/// All that is reached from a place, step by step.
fn reached(from: Reference, next: impl Fn(Reference) -> Vec<Reference>) -> BTreeSet<Reference> {
    let mut seen = BTreeSet::new();
    let mut open = next(from);
    while let Some(place) = open.pop() {
        if seen.insert(place) {
            open.extend(next(place));
        }
    }
    seen
}
