//! Where the ways of giving offers stand on a day, on the staircase that is looked along.

use chrono::NaiveDate;

use super::filter::StepPlace;
use crate::catalogue::Catalogue;
use crate::key::{Key, MunicipalityCode};
use crate::offer::Basis;
use crate::staircase::Staircase;

/// Which staircase the steps of offers are seen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ranks {
    /// That of the municipality in whose range each stands.
    Own,
    /// The national one, by what its own steps correspond to.
    National,
}

/// What stands after every step: help outside the staircase, then help whose step no source states.
const OUTSIDE: i32 = 1_000;
const NOT_STATED: i32 = 1_001;

/// Where steps stand, by staircase and by the number of the steps a way of giving an offer states.
#[derive(Debug)]
pub(super) struct Ladder<'a> {
    catalogue: &'a Catalogue,
    /// Every place there is, in order.
    pub values: Vec<StepPlace>,
    stands: Vec<Vec<Stand>>,
    /// Which staircase counts for a municipality, by its number; none if its range is not looked through.
    staircases: Vec<Option<usize>>,
}

/// Where some steps stand.
#[derive(Debug, Clone, Default)]
struct Stand {
    /// The numbers of the places.
    numbers: Vec<u32>,
    /// How far the lowest is from everyday life.
    lowest: i32,
}

impl<'a> Ladder<'a> {
    /// Where the offers of a municipality's range, or of all, stand on a day.
    pub fn new(catalogue: &'a Catalogue, of: Option<MunicipalityCode>, ranks: Ranks, on: NaiveDate) -> Self {
        let profiles = catalogue.profiles();
        let mut known: Vec<Option<&Staircase>> = Vec::new();
        let mut places: Vec<Vec<(Vec<StepPlace>, i32)>> = Vec::new();
        let mut staircases = Vec::new();
        for code in profiles.municipalities.things() {
            if of.is_some_and(|asked| asked != *code) {
                staircases.push(None);
                continue;
            }
            let staircase = catalogue.content().staircase_of(*code, on);
            let key = |one: Option<&Staircase>| one.map(|staircase| staircase.shell().key.clone());
            let number = known.iter().position(|other| key(*other) == key(staircase)).unwrap_or_else(|| {
                known.push(staircase);
                places
                    .push(profiles.steps.things().iter().map(|keys| stand(staircase, keys, ranks)).collect());
                known.len() - 1
            });
            staircases.push(Some(number));
        }
        let mut values: Vec<StepPlace> =
            places.iter().flatten().flat_map(|(places, _)| places).copied().collect();
        values.sort_unstable();
        values.dedup();
        let numbered = |(places, lowest): (Vec<StepPlace>, i32)| {
            let number =
                |place: &StepPlace| values.binary_search(place).ok().and_then(|at| u32::try_from(at).ok());
            Stand { numbers: places.iter().filter_map(number).collect(), lowest }
        };
        let stands = places.into_iter().map(|ways| ways.into_iter().map(numbered).collect()).collect();
        Self { catalogue, stands, staircases, values }
    }

    /// The numbers of the places where an offer stands; none if no source says.
    pub fn read(&self, place: usize, row: &mut Vec<u32>) {
        row.extend(self.stands_of(place).flat_map(|stand| &stand.numbers));
    }

    /// How far from everyday life the lowest step of an offer is.
    pub fn lowest(&self, place: usize) -> i32 {
        self.stands_of(place).map(|stand| stand.lowest).min().unwrap_or(NOT_STATED)
    }

    /// Where the ways stand whose step a source states or a rule tells.
    #[inline]
    fn stands_of(&self, place: usize) -> impl Iterator<Item = &Stand> {
        let profiles = self.catalogue.profiles();
        let staircase = self.staircases[profiles.of(place).municipality as usize];
        let stands = staircase.map_or(&[][..], |number| self.stands[number].as_slice());
        let told = profiles.ways_of(place).iter().filter(|way| way.step_basis != Basis::NotStated);
        told.filter_map(|way| stands.get(way.steps as usize))
    }
}

/// The places of some steps, and how far from everyday life the lowest is.
fn stand(staircase: Option<&Staircase>, keys: &[Key], ranks: Ranks) -> (Vec<StepPlace>, i32) {
    if keys.is_empty() {
        return (vec![StepPlace::Outside], OUTSIDE);
    }
    let (mut places, mut lowest) = (Vec::new(), OUTSIDE);
    for key in keys {
        let Some((staircase, step)) = staircase.and_then(|one| Some((one, one.step(key)?))) else {
            places.push(StepPlace::NoCounterpart);
            continue;
        };
        let rank = match ranks {
            Ranks::Own => {
                places.push(StepPlace::At(step.rank));
                step.rank
            }
            Ranks::National => {
                let national = step.national.iter().map(|national| StepPlace::At(national.rank()));
                places.extend(national);
                if step.national.is_empty() {
                    places.push(StepPlace::NoCounterpart);
                }
                staircase.intrusiveness(step).national_rank()
            }
        };
        lowest = lowest.min(rank.into());
    }
    (places, lowest)
}
