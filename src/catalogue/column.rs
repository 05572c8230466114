//! What offers state of the things one looks for them by, as small numbers that lie side by side.
//!
//! A column has a row for each offer: the values it states of one thing, in any of the ways it is given. An empty row
//! means that no source says. A value that holds another is stated with it: an offer for «skolefravær» is found
//! under «skolevanskeligheder».

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::profile::{Numbered, Rows};
use crate::concept::Vocabulary;
use crate::danish::alphabet;
use crate::key::Key;
use crate::offer::{Access, LifeCycleState, Offer, Recipient, YesNo};

/// What offers state of one thing.
#[derive(Debug)]
pub struct Column<T> {
    rows: Rows<u32>,
    values: Numbered<T>,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self { rows: Rows::default(), values: Numbered::default() }
    }
}

impl<T: Ord + Clone> Column<T> {
    /// Adds the next offer's row; a value that stands twice counts once.
    pub fn push(&mut self, stated: impl IntoIterator<Item = T>) {
        let stated: BTreeSet<u32> = stated.into_iter().map(|value| self.values.number(&value)).collect();
        self.rows.push(stated.into_iter());
    }

    /// The numbers of what an offer states; none if no source says.
    pub fn row(&self, place: usize) -> &[u32] {
        self.rows.row(place)
    }

    /// All values that are stated, by number.
    pub fn values(&self) -> &[T] {
        self.values.things()
    }
}

impl<T: Ord + Clone, R: IntoIterator<Item = T>> FromIterator<R> for Column<T> {
    fn from_iter<I: IntoIterator<Item = R>>(rows: I) -> Self {
        let mut column = Self::default();
        for row in rows {
            column.push(row);
        }
        column
    }
}

/// What all offers state, by the offers' places, whatever the day.
#[derive(Debug)]
pub struct Columns {
    /// Who they are for, with the concepts above.
    pub target_groups: Column<Key>,
    /// What they help with, with the concepts above.
    pub problem_areas: Column<Key>,
    /// The form of help, with the concepts above.
    pub forms: Column<Key>,
    /// Whom they reach: an offer to families reaches children.
    pub recipients: Column<Recipient>,
    /// Who provides them.
    pub providers: Column<Key>,
    /// The ways in.
    pub access: Column<Access>,
    /// Whether a case is opened; both if that depends on the way they are given.
    pub opens_case: Column<bool>,
    life_cycles: Rows<(Option<NaiveDate>, LifeCycleState)>,
    confirmed: Vec<Option<NaiveDate>>,
    by_name: Vec<u32>,
    ranks: Vec<u32>,
}

impl Columns {
    /// What these offers state.
    pub fn new(vocabulary: &Vocabulary, offers: &[Arc<Offer>]) -> Self {
        let by_name = by_name(offers);
        let mut ranks = vec![0; by_name.len()];
        for (rank, place) in (0..).zip(&by_name) {
            ranks[*place as usize] = rank;
        }
        let mut life_cycles = Rows::default();
        for offer in offers {
            life_cycles.push(offer.life_cycle.changes().iter().map(|change| (change.from, change.state)));
        }
        Self {
            target_groups: with_broader(vocabulary, offers, |offer| &offer.target_groups),
            problem_areas: with_broader(vocabulary, offers, |offer| &offer.problem_areas),
            forms: with_broader(vocabulary, offers, |offer| &offer.forms),
            recipients: offers.iter().map(|offer| reached(offer)).collect(),
            providers: offers.iter().map(|offer| offer.provider.clone()).collect(),
            access: offers.iter().map(|offer| ways_in(offer)).collect(),
            opens_case: offers.iter().map(|offer| opens_case(offer)).collect(),
            life_cycles,
            confirmed: offers.iter().map(|offer| offer.assurance.as_of).collect(),
            by_name,
            ranks,
        }
    }

    /// The state of the offer at a place on a day; none before the first change that a source states.
    pub fn state(&self, place: usize, on: NaiveDate) -> Option<LifeCycleState> {
        let begun = |first: &Option<NaiveDate>| first.is_none_or(|first| first <= on);
        self.life_cycles.row(place).iter().rev().find(|(from, _)| begun(from)).map(|(_, state)| *state)
    }

    /// The day the offer at a place was last confirmed; none if nobody has said when.
    pub fn confirmed(&self, place: usize) -> Option<NaiveDate> {
        self.confirmed[place]
    }

    /// Where the offer at a place stands when all are in order of their names, and of their slugs where the names are
    /// the same.
    pub fn rank_by_name(&self, place: usize) -> u32 {
        self.ranks[place]
    }

    /// The place of the offer with a rank by name.
    pub fn with_rank(&self, rank: u32) -> u32 {
        self.by_name[rank as usize]
    }
}

/// The concepts that offers name, with all above them.
fn with_broader(vocabulary: &Vocabulary, offers: &[Arc<Offer>], named: fn(&Offer) -> &[Key]) -> Column<Key> {
    let mut column = Column::default();
    let mut known: BTreeMap<&Key, BTreeSet<u32>> = BTreeMap::new();
    for offer in offers {
        let mut row = BTreeSet::new();
        for key in named(offer) {
            let numbers = known.entry(key).or_insert_with(|| {
                vocabulary.with_broader(key).iter().map(|above| column.values.number(above)).collect()
            });
            row.extend(&*numbers);
        }
        column.rows.push(row.into_iter());
    }
    column
}

/// All whom an offer reaches; none if it does not say who takes part.
fn reached(offer: &Offer) -> impl Iterator<Item = Recipient> {
    Recipient::ALL.into_iter().filter(|recipient| recipient.is_reached_by(&offer.recipients))
}

fn ways_in(offer: &Offer) -> impl Iterator<Item = Access> {
    offer.variants.iter().flat_map(|way| way.access.iter().copied())
}

fn opens_case(offer: &Offer) -> impl Iterator<Item = bool> {
    offer.variants.iter().filter_map(|way| match way.opens_case {
        YesNo::Yes => Some(true),
        YesNo::No => Some(false),
        YesNo::NotStated => None,
    })
}

/// The places of the offers, by name; of those with the same name, by slug.
fn by_name(offers: &[Arc<Offer>]) -> Vec<u32> {
    let mut named: Vec<(String, u32)> =
        offers.iter().zip(0..).map(|(offer, place)| (alphabet::sort_key(&offer.name), place)).collect();
    named.sort();
    named.into_iter().map(|(_, place)| place).collect()
}
