//! What becomes of the offers that fit: the best of each step are given, and why not something milder is told.

use super::best::Best;
use super::criteria::{Criterion, Verdict};
use super::fit::FitClass;
use super::lower_steps::{self, Nearly};
use super::rank::{Home, Rank};
use super::standing::Lowest;
use super::tally::{Candidates, Promise};
use super::{Matches, PlacementCall, Question, Suggestion, Way};
use crate::key::Key;
use crate::need::Asker;

/// The best of all that fits, sorted by what becomes of it.
pub(super) struct Found {
    on_steps: Best,
    outside: Best,
    general: Best,
    /// Placements that nobody called for; they stand aside where help at home fits, and wherever the child comes home.
    uncalled_placements: Best,
    needs_decision: bool,
}

impl Found {
    /// Nothing yet; of each step no more than so many are given.
    pub fn new(first: usize) -> Self {
        let none = || Best::new(first);
        Self {
            on_steps: none(),
            outside: none(),
            general: none(),
            uncalled_placements: none(),
            needs_decision: false,
        }
    }

    /// Whether none that fits no better than this can be among those that are given.
    pub fn is_closed_to(&mut self, question: &Question<'_>, promise: Promise) -> bool {
        question.standings.all().all(|standing| {
            let rank = Rank::at_best(question, promise, standing);
            !self.may_add(question, &Way { rank, standing })
        })
    }

    /// Adds a way of giving an offer if it is among the best so far and can be had.
    pub fn consider(&mut self, question: &Question<'_>, way: &Way<'_>) {
        let is_open = || question.offer(way.rank.place).is_open(question.on);
        if !self.may_add(question, way) || !is_open() || question.verdict(way) != Verdict::Met {
            return;
        }
        if question.is_hidden(way) {
            self.needs_decision |= way.rank.class != FitClass::Generic;
        } else {
            self.list(question, way).add(way.rank);
        }
    }

    /// Whether a way may add to what is found, as far as its profile tells.
    fn may_add(&mut self, question: &Question<'_>, way: &Way<'_>) -> bool {
        match question.need.asker {
            Asker::GeneralStaff | Asker::Citizen if !self.needs_decision => true,
            Asker::GeneralStaff | Asker::Citizen if way.standing.needs_decision => false,
            Asker::Caseworker | Asker::GeneralStaff | Asker::Citizen => {
                self.list(question, way).admits(&way.rank)
            }
        }
    }

    /// The list a way belongs to.
    fn list(&mut self, question: &Question<'_>, way: &Way<'_>) -> &mut Best {
        let is_uncalled = matches!(question.placement, PlacementCall::Uncalled | PlacementCall::Ended)
            && way.rank.home == Home::Elsewhere;
        if way.rank.class == FitClass::Generic {
            &mut self.general
        } else if is_uncalled {
            &mut self.uncalled_placements
        } else if way.standing.lowest == Lowest::Outside {
            &mut self.outside
        } else {
            &mut self.on_steps
        }
    }

    /// All that is told of what was found, and of what came into question and was not given.
    pub fn into_matches(mut self, question: &Question<'_>, candidates: &Candidates) -> Matches {
        let nothing_else = self.on_steps.is_empty() && self.outside.is_empty();
        if nothing_else && question.placement != PlacementCall::Ended {
            std::mem::swap(&mut self.on_steps, &mut self.uncalled_placements);
        }
        let nothing_fits = self.on_steps.is_empty() && self.outside.is_empty() && !self.needs_decision;
        let told = |best: Best| -> Vec<Suggestion> {
            best.into_ranks().into_iter().map(|rank| question.told(rank)).collect()
        };
        let suggestions = told(self.on_steps);
        let nearly = question.nearly(candidates, &lower_steps::lacking(question, &suggestions));
        Matches {
            lower_steps: lower_steps::lower_steps(question, &suggestions, &nearly),
            suggestions,
            general: told(self.general),
            outside: told(self.outside),
            nothing_fits,
            above_ceiling: above_ceiling(question, &nearly),
            uncalled_placements: told(self.uncalled_placements),
            needs_decision: self.needs_decision,
        }
    }
}

/// Offers whose only fault is that they lie above the ceiling.
fn above_ceiling(question: &Question<'_>, nearly: &[Nearly<'_>]) -> Vec<Key> {
    let above = nearly.iter().filter(|one| one.criterion == Criterion::Ceiling);
    let mut slugs: Vec<Key> = above.map(|one| question.offer(one.way.rank.place).slug.clone()).collect();
    slugs.dedup();
    slugs
}
