//! Things in order of their keys, by key and by place. One snapshot shares with the next all runs of them but the one
//! that was changed.

use std::borrow::Borrow;
use std::ops::Index;
use std::sync::Arc;

/// What is known by a text that never changes.
pub trait Keyed {
    /// The text.
    fn key(&self) -> &str;
}

/// Things in order of their keys.
pub struct Sorted<T> {
    runs: Vec<Run<T>>,
}

/// Some of them, side by side; never none.
struct Run<T> {
    /// The place of the first.
    start: usize,
    first: Arc<T>,
    things: Arc<Vec<Arc<T>>>,
}

/// The longest a run gets. Short runs are quick to change, few are quick to share.
const LONGEST_RUN: usize = 128;

/// The place of a thing that was put among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// It stands in place of the one with its key.
    Taken(usize),
    /// It is new, and what stood here and behind has moved on by one.
    New(usize),
}

impl Slot {
    /// The place.
    pub fn place(self) -> usize {
        match self {
            Self::Taken(place) | Self::New(place) => place,
        }
    }

    /// Moves on those of these places that stand where it is new, or behind.
    pub fn make_room(self, places: &mut [u32]) {
        if let Self::New(new) = self {
            // The greatest number stands for no place, and stays.
            let moved = |place: &u32| place.saturating_add(u32::from(*place as usize >= new));
            places.iter_mut().for_each(|place| *place = moved(place));
        }
    }
}

impl<T: Keyed> Sorted<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.runs.last().map_or(0, |run| run.start + run.things.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// Whether these are those, shared.
    pub fn is_same(&self, other: &Self) -> bool {
        let alike = |(one, other): (&Run<T>, &Run<T>)| Arc::ptr_eq(&one.things, &other.things);
        self.runs.len() == other.runs.len() && self.runs.iter().zip(&other.runs).all(alike)
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<T>> + Clone {
        self.runs.iter().flat_map(|run| run.things.iter())
    }

    /// Those from this key on, in order.
    pub fn from(&self, key: &str) -> impl Iterator<Item = &Arc<T>> {
        let (run, at) = self.find(key).unwrap_or_else(|free| free);
        let runs = self.runs.get(run..).unwrap_or_default();
        runs.iter().flat_map(|run| run.things.iter()).skip(at)
    }

    /// The one with this key.
    pub fn get<K: Borrow<str> + ?Sized>(&self, key: &K) -> Option<&Arc<T>> {
        let (run, at) = self.find(key.borrow()).ok()?;
        Some(&self.runs[run].things[at])
    }

    /// The place of the one with this key.
    pub fn place(&self, key: &str) -> Option<usize> {
        let (run, at) = self.find(key).ok()?;
        Some(self.runs[run].start + at)
    }

    /// Puts one in place of the one with its key, or among the others.
    pub fn put(&mut self, thing: Arc<T>) -> Slot {
        match self.find(thing.key()) {
            Ok((run, at)) => {
                let run = &mut self.runs[run];
                Arc::make_mut(&mut run.things)[at] = thing;
                Slot::Taken(run.start + at)
            }
            Err((run, at)) => {
                let place = self.runs.get(run).map_or(0, |run| run.start) + at;
                self.insert(run, at, thing);
                Slot::New(place)
            }
        }
    }

    /// Where the one with a key stands, as run and place in it; or where it would.
    fn find(&self, key: &str) -> Result<(usize, usize), (usize, usize)> {
        let run = self.runs.partition_point(|run| run.first.key() <= key).saturating_sub(1);
        let things = self.runs.get(run).map_or(&[][..], |run| run.things.as_slice());
        let found = things.binary_search_by(|thing| thing.key().cmp(key));
        found.map(|at| (run, at)).map_err(|at| (run, at))
    }

    fn insert(&mut self, run: usize, at: usize, thing: Arc<T>) {
        let mut things = self.runs.get(run).map_or_else(Vec::new, |run| run.things.to_vec());
        let start = self.runs.get(run).map_or(0, |run| run.start);
        things.insert(at, thing);
        let parts = if things.len() > LONGEST_RUN { things.len().div_ceil(2) } else { things.len() };
        let next = self.runs.len().min(run + 1);
        for moved in &mut self.runs[next..] {
            moved.start += 1;
        }
        self.runs.splice(run.min(next)..next, runs(start, &things, parts));
    }
}

/// Runs of so many each, the first of which starts at a place.
fn runs<T: Keyed>(start: usize, things: &[Arc<T>], length: usize) -> Vec<Run<T>> {
    let run = |(number, things): (usize, &[Arc<T>])| Run {
        start: start + number * length,
        first: Arc::clone(&things[0]),
        things: Arc::new(things.to_vec()),
    };
    things.chunks(length.max(1)).enumerate().map(run).collect()
}

impl<T: Keyed> FromIterator<Arc<T>> for Sorted<T> {
    /// In whatever order they come; no two have the same key.
    fn from_iter<I: IntoIterator<Item = Arc<T>>>(things: I) -> Self {
        let mut things: Vec<Arc<T>> = things.into_iter().collect();
        things.sort_by(|one, other| one.key().cmp(other.key()));
        Self { runs: runs(0, &things, LONGEST_RUN / 2) }
    }
}

impl<T> Index<usize> for Sorted<T> {
    type Output = Arc<T>;

    /// The one at a place.
    fn index(&self, place: usize) -> &Arc<T> {
        let run = self.runs.partition_point(|run| run.start <= place).saturating_sub(1);
        let run = &self.runs[run];
        &run.things[place - run.start]
    }
}

impl<T> Clone for Sorted<T> {
    fn clone(&self) -> Self {
        let run = |run: &Run<T>| Run {
            start: run.start,
            first: Arc::clone(&run.first),
            things: Arc::clone(&run.things),
        };
        Self { runs: self.runs.iter().map(run).collect() }
    }
}

impl<T> Default for Sorted<T> {
    fn default() -> Self {
        Self { runs: Vec::new() }
    }
}

impl<T: Keyed + PartialEq> PartialEq for Sorted<T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T: Keyed + std::fmt::Debug> std::fmt::Debug for Sorted<T> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Keyed for String {
        fn key(&self) -> &str {
            self
        }
    }

    fn key(number: usize) -> Arc<String> {
        Arc::new(format!("nøgle {number:04}"))
    }

    fn holds(sorted: &Sorted<String>, expected: &[Arc<String>]) {
        assert_eq!(sorted.len(), expected.len());
        assert!(sorted.iter().eq(expected), "in order");
        for (place, one) in expected.iter().enumerate() {
            assert_eq!(&sorted[place], one);
            assert_eq!(sorted.place(one), Some(place));
            assert_eq!(sorted.get(one.as_str()), Some(one));
            assert!(sorted.from(one).eq(&expected[place..]));
        }
    }

    #[test]
    fn what_is_put_one_by_one_stands_as_if_it_had_always_been_there() {
        let mut sorted = Sorted::default();
        let mut expected: Vec<Arc<String>> = Vec::new();
        // In no order: 389 and 1000 have no common divisor.
        for (count, one) in (0..1_000).map(|number| key(number * 389 % 1_000)).enumerate() {
            let before = sorted.clone();
            let place = expected.partition_point(|other| *other < one);
            assert_eq!(sorted.get(one.as_str()), None);
            assert_eq!(sorted.put(Arc::clone(&one)), Slot::New(place));
            assert_eq!(sorted.put(Arc::clone(&one)), Slot::Taken(place));
            expected.insert(place, one);
            if count % 100 == 0 {
                holds(&sorted, &expected);
                // Whoever holds the one before keeps it.
                holds(&before, &[&expected[..place], &expected[place + 1..]].concat());
            }
        }
        holds(&sorted, &expected);
        assert_eq!(sorted, expected.into_iter().rev().collect());
    }
}
