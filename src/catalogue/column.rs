//! What offers state of the things one looks for them by, as small numbers that lie side by side.
//!
//! A column has a row for each offer: the values it states of one thing, in any of the ways it is given. An empty row
//! means that no source says. A value that holds another is stated with it: an offer for «skolefravær» is found
//! under «skolevanskeligheder».

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::row::{self, Numbered, Rows, small};
use crate::concept::Vocabulary;
use crate::content::sorted::{Slot, Sorted};
use crate::danish::alphabet;
use crate::key::Key;
use crate::offer::{Access, LifeCycleState, Offer, Recipient, YesNo};

/// What offers state of one thing.
#[derive(Debug, Clone)]
pub struct Column<T> {
    rows: Arc<Rows<u32>>,
    values: Arc<Numbered<T>>,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self { rows: Arc::default(), values: Arc::default() }
    }
}

impl<T: Ord + Clone> Column<T> {
    /// What these offers state.
    fn of<'a, R: IntoIterator<Item = T>>(offers: &'a Sorted<Offer>, stated: fn(&'a Offer) -> R) -> Self {
        let mut column = Self::default();
        for (place, offer) in offers.iter().enumerate() {
            column.put(Slot::New(place), stated(offer));
        }
        column
    }

    /// Puts an offer's row in its slot; a value that stands twice counts once.
    fn put(&mut self, slot: Slot, stated: impl IntoIterator<Item = T>) {
        let number = |value| Numbered::number(&mut self.values, &value);
        let stated: BTreeSet<u32> = stated.into_iter().map(number).collect();
        self.put_numbers(slot, stated);
    }

    fn put_numbers(&mut self, slot: Slot, stated: BTreeSet<u32>) {
        Rows::put(&mut self.rows, slot, &stated.into_iter().collect::<Vec<_>>());
    }

    /// The numbers of what an offer states; none if no source says.
    pub fn row(&self, place: usize) -> &[u32] {
        self.rows.row(place)
    }

    /// All values that are stated, or were, by number.
    pub fn values(&self) -> &[T] {
        self.values.things()
    }
}

/// What all offers state, by the offers' places, whatever the day.
#[derive(Debug, Clone)]
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
    life_cycles: Arc<Rows<(Option<NaiveDate>, LifeCycleState)>>,
    confirmed: Arc<Vec<Option<NaiveDate>>>,
    names: Arc<Alphabet>,
}

impl Columns {
    /// What these offers state.
    pub fn new(vocabulary: &Vocabulary, offers: &Sorted<Offer>) -> Self {
        let mut life_cycles = Rows::default();
        for offer in offers.iter() {
            life_cycles.push(states(offer));
        }
        Self {
            target_groups: with_broader(vocabulary, offers, |offer| &offer.target_groups),
            problem_areas: with_broader(vocabulary, offers, |offer| &offer.problem_areas),
            forms: with_broader(vocabulary, offers, |offer| &offer.forms),
            recipients: Column::of(offers, reached),
            providers: Column::of(offers, |offer| offer.provider.clone()),
            access: Column::of(offers, ways_in),
            opens_case: Column::of(offers, opens_case),
            life_cycles: Arc::new(life_cycles),
            confirmed: Arc::new(offers.iter().map(|offer| offer.assurance.as_of).collect()),
            names: Arc::new(Alphabet::of(offers)),
        }
    }

    /// What the offers state when the one in this slot is the one that stands there now; before, it was called so, if
    /// it was there.
    #[must_use]
    pub fn with(
        &self,
        vocabulary: &Vocabulary,
        slot: Slot,
        offers: &Sorted<Offer>,
        name_before: Option<&str>,
    ) -> Self {
        let mut after = self.clone();
        let offer = &offers[slot.place()];
        after.target_groups.put(slot, above(vocabulary, &offer.target_groups));
        after.problem_areas.put(slot, above(vocabulary, &offer.problem_areas));
        after.forms.put(slot, above(vocabulary, &offer.forms));
        after.recipients.put(slot, reached(offer));
        after.providers.put(slot, offer.provider.clone());
        after.access.put(slot, ways_in(offer));
        after.opens_case.put(slot, opens_case(offer));
        Rows::put(&mut after.life_cycles, slot, &states(offer).collect::<Vec<_>>());
        row::put(&mut after.confirmed, slot, offer.assurance.as_of);
        if name_before != Some(offer.name.as_str()) {
            after.names = Arc::new(self.names.with(slot, offers));
        }
        after
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
        self.names.ranks[place]
    }

    /// The place of the offer with a rank by name.
    pub fn with_rank(&self, rank: u32) -> u32 {
        self.names.by_name[rank as usize]
    }
}

/// The concepts that offers name, with all above them.
fn with_broader(vocabulary: &Vocabulary, offers: &Sorted<Offer>, named: fn(&Offer) -> &[Key]) -> Column<Key> {
    let mut column = Column::default();
    let mut known: BTreeMap<&Key, BTreeSet<u32>> = BTreeMap::new();
    for (place, offer) in offers.iter().enumerate() {
        let mut row = BTreeSet::new();
        for key in named(offer) {
            let numbers = known.entry(key).or_insert_with(|| {
                let above = vocabulary.with_broader(key);
                above.iter().map(|above| Numbered::number(&mut column.values, above)).collect()
            });
            row.extend(&*numbers);
        }
        column.put_numbers(Slot::New(place), row);
    }
    column
}

/// These concepts, with all above them.
fn above(vocabulary: &Vocabulary, named: &[Key]) -> impl Iterator<Item = Key> {
    named.iter().flat_map(|key| vocabulary.with_broader(key))
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

fn states(offer: &Offer) -> impl Iterator<Item = (Option<NaiveDate>, LifeCycleState)> {
    offer.life_cycle.changes().iter().map(|change| (change.from, change.state))
}

/// The offers by name; of those with the same name, by slug.
#[derive(Debug)]
struct Alphabet {
    /// The offers' places, in this order.
    by_name: Vec<u32>,
    /// Where each offer stands in it, by its place.
    ranks: Vec<u32>,
}

impl Alphabet {
    fn of(offers: &Sorted<Offer>) -> Self {
        let named = offers.iter().zip(0..).map(|(offer, place)| (alphabet::sort_key(&offer.name), place));
        let mut named: Vec<(String, u32)> = named.collect();
        named.sort();
        Self::in_order(named.into_iter().map(|(_, place)| place).collect())
    }

    fn in_order(by_name: Vec<u32>) -> Self {
        let mut ranks = vec![0; by_name.len()];
        for (rank, place) in (0..).zip(&by_name) {
            ranks[*place as usize] = rank;
        }
        Self { by_name, ranks }
    }

    /// The order in which the offer in a slot stands where its name puts it now.
    fn with(&self, slot: Slot, offers: &Sorted<Offer>) -> Self {
        let mut by_name = self.by_name.clone();
        match slot {
            Slot::Taken(place) => drop(by_name.remove(self.ranks[place] as usize)),
            Slot::New(_) => slot.make_room(&mut by_name),
        }
        let key = |place: u32| (alphabet::sort_key(&offers[place as usize].name), place);
        let own = key(small(slot.place()));
        let rank = by_name.partition_point(|other| key(*other) < own);
        by_name.insert(rank, own.1);
        Self::in_order(by_name)
    }
}
