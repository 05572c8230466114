//! What each lower step lacked: why not something milder?

use super::criteria::Criterion;
use super::fit::FitClass;
use super::{Judged, Question, Suggestion};
use crate::key::Key;
use crate::need::Asker;
use crate::offer::Offer;
use crate::staircase::{Staircase, Step};

/// A step below the first suggestion, and what it had.
#[derive(Debug, Clone, PartialEq)]
pub struct LowerStep {
    /// The step.
    pub step: Step,
    /// What it had.
    pub state: LowerStepState,
}

/// What a step had for a need.
#[derive(Debug, Clone, PartialEq)]
pub enum LowerStepState {
    /// Offers that fit, but less well than the first suggestion.
    FitsLess(Vec<Suggestion>),
    /// Offers that would fit but for one criterion.
    NearMisses(Vec<NearMiss>),
    /// Offers, but none for this need.
    NoneForThisNeed,
    /// No open offer at all: a hole in the range.
    NoOffers,
}

/// An offer that fits but for one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    /// The offer.
    pub offer: Key,
    /// The way it is given.
    pub variant: Key,
    /// How well it fits otherwise.
    pub class: FitClass,
    /// The criterion it does not meet.
    pub criterion: Criterion,
}

/// The steps below the first suggestion; with none, every step up to the ceiling.
pub(super) fn lower_steps(
    question: &Question<'_>,
    fitting: &[Suggestion],
    failing: &[Judged],
) -> Vec<LowerStep> {
    let Some(staircase) = question.catalogue.staircase(question.need.municipality, question.on) else {
        return Vec::new();
    };
    let first = fitting.first().map(|suggestion| suggestion.rank.intrusiveness);
    let below = staircase.steps().iter().filter(|step| match first {
        Some(first) => staircase.intrusiveness(step) < first,
        None => question.need.max_step.is_none_or(|ceiling| step.rank <= ceiling),
    });
    let seen = below.filter(|step| question.need.asker == Asker::Caseworker || !step.traits.needs_decision);
    seen.map(|step| LowerStep {
        step: step.clone(),
        state: state(question, staircase, step, fitting, failing),
    })
    .collect()
}

fn state(
    question: &Question<'_>,
    staircase: &Staircase,
    step: &Step,
    fitting: &[Suggestion],
    failing: &[Judged],
) -> LowerStepState {
    let here = |offer: &Offer, steps: &[&Step]| on_step(question, staircase, step, offer, steps);
    let lowest = |suggestion: &Suggestion| -> bool {
        suggestion.steps.first().is_some_and(|lowest| here(&suggestion.offer, &[lowest]))
    };
    let fits_less: Vec<Suggestion> =
        fitting.iter().filter(|suggestion| lowest(suggestion)).take(question.need.first).cloned().collect();
    if !fits_less.is_empty() {
        return LowerStepState::FitsLess(fits_less);
    }
    let here_and_failing = failing.iter().filter(|judged| lowest(&judged.suggestion));
    let mut near_misses: Vec<NearMiss> = here_and_failing.filter_map(Judged::near_miss).collect();
    // Named once, though it is given in several ways.
    near_misses.dedup_by(|one, other| (&one.offer, one.criterion) == (&other.offer, other.criterion));
    if !near_misses.is_empty() {
        return LowerStepState::NearMisses(near_misses);
    }
    let any_open = question.in_scope().any(|offer| {
        let mut ways = offer.variants.iter();
        offer.is_open(question.on)
            && ways.any(|way| here(offer, &question.catalogue.content().steps_of(offer, way, question.on)))
    });
    if any_open { LowerStepState::NoneForThisNeed } else { LowerStepState::NoOffers }
}

/// Whether any of an offer's steps is this one, or its national counterpart when offers of all are compared.
fn on_step(question: &Question<'_>, asked: &Staircase, step: &Step, offer: &Offer, steps: &[&Step]) -> bool {
    if question.need.municipality.is_some() {
        return steps.iter().any(|own| own.key == step.key);
    }
    let Some(staircase) = question.catalogue.content().staircase_of(offer.municipality, question.on) else {
        return false;
    };
    let nationally = asked.intrusiveness(step).national_rank();
    steps.iter().any(|own| staircase.intrusiveness(own).national_rank() == nationally)
}

impl Judged {
    /// It as a near miss, if it fits and fails exactly one criterion.
    fn near_miss(&self) -> Option<NearMiss> {
        let [criterion] = self.failing.as_slice() else { return None };
        let class = self.suggestion.fit.class;
        (class != FitClass::Generic).then(|| NearMiss {
            offer: self.suggestion.offer.slug.clone(),
            variant: self.suggestion.variant().key.clone(),
            class,
            criterion: *criterion,
        })
    }
}
