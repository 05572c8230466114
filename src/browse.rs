//! The range as one looks through it: filters, counts of what else one could choose, an order, and pages.
//!
//! Offers are found by what they state. Where no source says, an offer is neither found nor lost: it is counted as
//! *not stated*, and found when that is asked for. Values of one kind widen a search (any of them), kinds narrow it
//! (all of them). An offer that is given in several ways states what any of them states.
//!
//! The *counts* of a kind are taken under all other filters but its own, so that each tells what choosing it would
//! show. A *page* begins after the place that the last one ended at, whatever came, went or changed in between.

mod facet;
mod filter;
mod given;
mod ladder;
mod order;
mod reading;
mod stated;

pub use facet::{Count, Facet};
pub use filter::{Dimension, Filter, StepPlace};
pub use given::{Given, GivenUnder, given_under};
pub use order::{Order, Page, Position, Window};
pub use reading::{FilterInput, LONGEST_TEXT, MOST_VALUES, OffStaircase};

use std::sync::Arc;

use chrono::NaiveDate;

use self::ladder::Ranks;
use self::stated::Stated;
use crate::catalogue::Catalogue;
use crate::key::MunicipalityCode;
use crate::staircase::Step;

/// What the words of a search are among the things an offer may fail; the others are the dimensions.
const WORDS: u16 = 1 << 15;

/// A range looked through with a filter, on a day.
#[derive(Debug, Clone)]
pub struct Browse {
    catalogue: Arc<Catalogue>,
    filter: Filter,
    on: NaiveDate,
    /// What each offer of the range fails, one bit for each dimension; nothing if it is found.
    failed: Vec<u16>,
}

impl Browse {
    /// Looks through the range of the municipality that the filter names, or through all.
    pub fn new(catalogue: &Arc<Catalogue>, filter: Filter, on: NaiveDate) -> Self {
        let failed = Sieve::new(catalogue, &filter, filter.municipality, ranks(&filter), on).failed();
        Self { catalogue: Arc::clone(catalogue), filter, on, failed }
    }

    /// How many offers are found.
    pub fn total(&self) -> usize {
        self.failed.iter().filter(|failed| **failed == 0).count()
    }

    /// The step with a rank on the staircase that is looked along.
    pub fn step_at(&self, rank: u8) -> Option<&Step> {
        self.catalogue.staircase(self.filter.municipality, self.on)?.step_at(rank)
    }

    /// The places of the offers of the range, in order.
    fn places(&self) -> &[u32] {
        self.catalogue.profiles().listing(self.filter.municipality).places()
    }

    /// The places of the offers that are found but for what they state of a dimension.
    fn found_but_for(&self, dimension: Dimension) -> impl Iterator<Item = usize> {
        let others = !dimension.bit();
        let found = self.places().iter().zip(&self.failed).filter(move |(_, failed)| **failed & others == 0);
        found.map(|(place, _)| *place as usize)
    }
}

/// On which staircase the steps of a search are.
fn ranks(filter: &Filter) -> Ranks {
    if filter.municipality.is_some() { Ranks::Own } else { Ranks::National }
}

/// The offers of a range, and what each of them fails.
struct Sieve<'a> {
    catalogue: &'a Catalogue,
    filter: &'a Filter,
    of: Option<MunicipalityCode>,
    ranks: Ranks,
    on: NaiveDate,
    places: &'a [u32],
    failed: Vec<u16>,
}

impl<'a> Sieve<'a> {
    /// The offers of a municipality's range, or of all, none of which has failed yet. What the filter says of
    /// municipalities is not asked.
    fn new(
        catalogue: &'a Catalogue,
        filter: &'a Filter,
        of: Option<MunicipalityCode>,
        ranks: Ranks,
        on: NaiveDate,
    ) -> Self {
        let places = catalogue.profiles().listing(of).places();
        Self { catalogue, filter, of, ranks, on, places, failed: vec![0; places.len()] }
    }

    /// What each offer fails.
    fn failed(mut self) -> Vec<u16> {
        let Self { catalogue, filter, of, ranks, on, .. } = self;
        let columns = catalogue.columns();
        let (ages, law) = (&filter.ages, &filter.paragraphs);
        self.by(Dimension::Step, &filter.steps, || Stated::steps(catalogue, of, ranks, on));
        self.by(Dimension::TargetGroup, &filter.target_groups, || Stated::column(&columns.target_groups));
        self.by(Dimension::ProblemArea, &filter.problem_areas, || Stated::column(&columns.problem_areas));
        self.by(Dimension::Form, &filter.forms, || Stated::column(&columns.forms));
        self.by(Dimension::Age, ages, || Stated::ages(catalogue, ages.clone()));
        self.by(Dimension::Recipient, &filter.recipients, || Stated::column(&columns.recipients));
        self.by(Dimension::Paragraph, law, || Stated::paragraphs(catalogue, law, on));
        self.by(Dimension::Provider, &filter.providers, || Stated::column(&columns.providers));
        self.by(Dimension::Access, &filter.access, || Stated::column(&columns.access));
        self.by(Dimension::LifeCycle, &filter.life_cycle, || Stated::life_cycle(catalogue, on));
        self.by(Dimension::OpensCase, &filter.opens_case, || Stated::column(&columns.opens_case));
        for word in &filter.words {
            self.by_word(word);
        }
        self.failed
    }

    /// Fails the offers that state none of the chosen values; those that state nothing, unless that is asked for.
    fn by<'s, T>(&mut self, dimension: Dimension, chosen: &[T], stated: impl FnOnce() -> Stated<'s, T>)
    where
        T: Clone + PartialEq + 's,
    {
        let not_stated = self.filter.not_stated.contains(&dimension);
        if chosen.is_empty() && !not_stated {
            return;
        }
        let stated = stated();
        let wanted: Vec<bool> = stated.values.iter().map(|value| chosen.contains(value)).collect();
        let mut row = Vec::new();
        for (place, failed) in self.places.iter().zip(&mut self.failed) {
            stated.read(*place as usize, &mut row);
            let is_wanted = |number: &u32| wanted.get(*number as usize) == Some(&true);
            let admitted = if row.is_empty() { not_stated } else { row.iter().any(is_wanted) };
            if !admitted {
                *failed |= dimension.bit();
            }
        }
    }

    /// Fails the offers whose own text has no such word.
    fn by_word(&mut self, stem: &str) {
        let mut having = self.catalogue.index().with_word(stem, self.of).into_iter().peekable();
        for (place, failed) in self.places.iter().zip(&mut self.failed) {
            while having.next_if(|one| one < place).is_some() {}
            if having.peek() != Some(place) {
                *failed |= WORDS;
            }
        }
    }
}
