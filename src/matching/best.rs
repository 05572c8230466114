//! The best of each step, no more than are given.

use std::collections::BTreeMap;

use super::rank::Rank;
use crate::staircase::Intrusiveness;

/// The first few ranks of each step, in their order.
#[derive(Debug)]
pub(super) struct Best {
    most: usize,
    of_step: BTreeMap<Intrusiveness, Vec<Rank>>,
}

impl Best {
    /// No more than so many of each step.
    pub fn new(most: usize) -> Self {
        Self { most, of_step: BTreeMap::new() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.of_step.is_empty()
    }

    /// Whether this rank is among the first of its step so far.
    pub fn admits(&self, rank: &Rank) -> bool {
        self.of_step
            .get(&rank.intrusiveness)
            .is_none_or(|known| known.len() < self.most || known.last().is_some_and(|last| rank < last))
    }

    /// Adds one, and lets go of those that are no longer among the first of its step.
    pub fn add(&mut self, rank: Rank) {
        let known = self.of_step.entry(rank.intrusiveness).or_default();
        let place = known.partition_point(|other| *other < rank);
        known.insert(place, rank);
        known.truncate(self.most);
    }

    /// All of them, best first.
    pub fn into_ranks(self) -> Vec<Rank> {
        let mut ranks: Vec<Rank> = self.of_step.into_values().flatten().collect();
        ranks.sort();
        ranks
    }
}
