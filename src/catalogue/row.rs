//! What is kept of each offer beside that of all others, by the offers' places. One snapshot shares with the next what
//! a change leaves as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::sorted::Slot;

/// Things by small numbers, in the order they were met.
#[derive(Debug, Clone)]
pub struct Numbered<T> {
    numbers: BTreeMap<T, u32>,
    things: Vec<T>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { numbers: BTreeMap::new(), things: Vec::new() }
    }
}

impl<T: Ord + Clone> Numbered<T> {
    /// The thing's number, a new one if it is met for the first time.
    pub(super) fn number(numbered: &mut Arc<Self>, thing: &T) -> u32 {
        numbered.find(thing).unwrap_or_else(|| {
            let numbered = Arc::make_mut(numbered);
            let number = small(numbered.things.len());
            numbered.things.push(thing.clone());
            numbered.numbers.insert(thing.clone(), number);
            number
        })
    }

    /// The thing's number, if it was met.
    pub fn find(&self, thing: &T) -> Option<u32> {
        self.numbers.get(thing).copied()
    }

    /// All of them, by number. One that was met may be stated no longer.
    pub fn things(&self) -> &[T] {
        &self.things
    }
}

/// Rows of different lengths, one after the other.
#[derive(Debug, Clone)]
pub(super) struct Rows<T> {
    items: Vec<T>,
    ends: Vec<u32>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Rows<T> {
    pub(super) fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.items.extend(row);
        self.ends.push(small(self.items.len()));
    }

    /// The row at a place; an empty one where there is none.
    #[inline]
    pub(super) fn row(&self, place: usize) -> &[T] {
        let Some(end) = self.ends.get(place) else { return &[] };
        &self.items[self.start(place)..*end as usize]
    }

    #[inline]
    fn start(&self, place: usize) -> usize {
        place.checked_sub(1).map_or(0, |before| self.ends[before] as usize)
    }
}

impl<T: Copy + PartialEq> Rows<T> {
    /// Puts a row in its slot.
    pub(super) fn put(rows: &mut Arc<Self>, slot: Slot, row: &[T]) {
        match slot {
            Slot::Taken(place) if rows.row(place) == row => {}
            // Of those that are built one after the other nobody else has a share, and none is copied.
            Slot::New(place) if place == rows.ends.len() => Arc::make_mut(rows).push(row.iter().copied()),
            Slot::Taken(place) => *rows = Arc::new(rows.with(place, place + 1, row)),
            Slot::New(place) => *rows = Arc::new(rows.with(place, place, row)),
        }
    }

    /// The same, with a row at a place, and what stood at the place before `next` or behind following it.
    fn with(&self, place: usize, next: usize, row: &[T]) -> Self {
        let (start, end) = (self.start(place), self.start(next));
        let moved = |at: &u32| small(*at as usize + row.len() - (end - start));
        let before = self.ends[..place].iter().copied();
        let after = self.ends[next..].iter().map(moved);
        Self {
            items: [&self.items[..start], row, &self.items[end..]].concat(),
            ends: before.chain([small(start + row.len())]).chain(after).collect(),
        }
    }
}

/// Rows that are lists of places, each in order.
impl Rows<u32> {
    /// Adds a place to the list of this number.
    pub(super) fn list(&mut self, number: u32, place: u32) {
        let number = number as usize;
        let end = small(self.items.len());
        self.ends.resize(self.ends.len().max(number + 1), end);
        let at = self.start(number) + self.row(number).partition_point(|other| *other < place);
        self.items.insert(at, place);
        self.ends[number..].iter_mut().for_each(|end| *end += 1);
    }

    /// Takes a place off the list of this number.
    pub(super) fn strike(&mut self, number: u32, place: u32) {
        let number = number as usize;
        if let Ok(at) = self.row(number).binary_search(&place) {
            self.items.remove(self.start(number) + at);
            self.ends[number..].iter_mut().for_each(|end| *end -= 1);
        }
    }

    /// Moves on what a new slot moves on.
    pub(super) fn make_room(&mut self, slot: Slot) {
        slot.make_room(&mut self.items);
    }
}

impl<T> FromIterator<Vec<T>> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = Vec<T>>>(rows: I) -> Self {
        let mut all = Self::default();
        for row in rows {
            all.push(row);
        }
        all
    }
}

/// Puts what there is one of for each offer in its slot.
pub(super) fn put<T: Clone + PartialEq>(items: &mut Arc<Vec<T>>, slot: Slot, item: T) {
    match slot {
        Slot::Taken(place) if items[place] == item => {}
        Slot::Taken(place) => Arc::make_mut(items)[place] = item,
        Slot::New(place) if place == items.len() => Arc::make_mut(items).push(item),
        Slot::New(place) => *items = Arc::new([&items[..place], &[item], &items[place..]].concat()),
    }
}

pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).expect("what fits in memory is counted by four bytes")
}
