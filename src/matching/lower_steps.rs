//! What each lower step lacked: why not something milder?

use super::criteria::Criterion;
use super::fit::FitClass;
use super::standing::comparable;
use super::{Question, Suggestion, Way};
use crate::catalogue::profile::WayProfile;
use crate::key::Key;
use crate::need::Asker;
use crate::staircase::{Intrusiveness, Staircase, Step};

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
    given: &[Suggestion],
    nearly: &[Nearly<'_>],
) -> Vec<LowerStep> {
    let states = below(question, given.first()).map(|(step, intrusiveness)| LowerStep {
        step: step.clone(),
        state: state(question, intrusiveness, given, nearly),
    });
    states.collect()
}

/// The lower steps that have no suggestion.
pub(super) fn lacking(question: &Question<'_>, given: &[Suggestion]) -> Vec<Intrusiveness> {
    let steps = below(question, given.first()).map(|(_, intrusiveness)| intrusiveness);
    steps.filter(|step| given.iter().all(|one| one.rank.intrusiveness != *step)).collect()
}

/// The steps below this one, or, with none, every step up to the ceiling; with how far from everyday life they are.
fn below<'a>(
    question: &'a Question<'_>,
    first: Option<&Suggestion>,
) -> impl Iterator<Item = (&'a Step, Intrusiveness)> {
    let staircase = question.catalogue.staircase(question.need.municipality, question.on);
    let steps = staircase.into_iter().flat_map(Staircase::steps);
    let of = question.need.municipality;
    let placed = steps.filter_map(move |step| Some((step, comparable(staircase?.intrusiveness(step), of))));
    let first = first.map(|suggestion| suggestion.rank.intrusiveness);
    let below = placed.filter(move |(step, intrusiveness)| match first {
        Some(first) => *intrusiveness < first,
        None => question.need.max_step.is_none_or(|ceiling| step.rank <= ceiling),
    });
    below.filter(|(step, _)| question.need.asker == Asker::Caseworker || !step.traits.needs_decision)
}

fn state(
    question: &Question<'_>,
    step: Intrusiveness,
    given: &[Suggestion],
    nearly: &[Nearly<'_>],
) -> LowerStepState {
    let fits_less: Vec<Suggestion> =
        given.iter().filter(|suggestion| suggestion.rank.intrusiveness == step).cloned().collect();
    if !fits_less.is_empty() {
        return LowerStepState::FitsLess(fits_less);
    }
    let here = nearly.iter().filter(|one| one.way.stands_on(step));
    let mut near_misses: Vec<NearMiss> = here.map(|one| one.near_miss(question)).collect();
    // Named once, though it is given in several ways.
    near_misses.dedup_by(|one, other| (&one.offer, one.criterion) == (&other.offer, other.criterion));
    if !near_misses.is_empty() {
        return LowerStepState::NearMisses(near_misses);
    }
    if question.has_open(step) { LowerStepState::NoneForThisNeed } else { LowerStepState::NoOffers }
}

/// A way of giving an offer that fits, and meets all criteria but one.
pub(super) struct Nearly<'a> {
    pub way: Way<'a>,
    pub criterion: Criterion,
}

impl Nearly<'_> {
    fn near_miss(&self, question: &Question<'_>) -> NearMiss {
        let rank = &self.way.rank;
        NearMiss {
            offer: question.offer(rank.place).slug.clone(),
            variant: question.variant(rank).1.key.clone(),
            class: rank.class,
            criterion: self.criterion,
        }
    }
}

impl Question<'_> {
    /// Whether an open offer can be given on a step.
    fn has_open(&self, step: Intrusiveness) -> bool {
        self.places().any(|place| {
            let mut ways = self.catalogue.profiles().ways_of(place).iter();
            let here = |way: &WayProfile| self.standing(place, way).stands_on.contains(&step);
            ways.any(here) && self.offer(place).is_open(self.on)
        })
    }
}
