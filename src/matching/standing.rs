//! Where each way of giving an offer stands on the staircase, on the day that is asked about.

use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::key::{Key, MunicipalityCode};
use crate::staircase::{Intrusiveness, Staircase, Step};

/// Where a way of giving an offer stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Standing<'a> {
    /// How far from everyday life its lowest step is; the least outside the staircase.
    pub intrusiveness: Intrusiveness,
    /// What its lowest step is.
    pub lowest: Lowest,
    /// Whether any of its steps needs a decision.
    pub needs_decision: bool,
    /// All its steps, lowest first.
    pub steps: Vec<&'a Step>,
    /// How far from everyday life each of them is.
    pub stands_on: Vec<Intrusiveness>,
}

/// What the lowest step of a way is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Lowest {
    /// None: it stands outside the staircase.
    #[default]
    Outside,
    /// Help to a child that lives at home.
    AtHome,
    /// A placement.
    Placement,
}

/// The standings of all ways in the asked ranges.
#[derive(Debug, Default)]
pub(super) struct Standings<'a> {
    /// By staircase, then by the number of the steps a way states.
    standings: Vec<Vec<Standing<'a>>>,
    /// Which staircase counts for a municipality, by its number; none if its range is not asked.
    staircases: Vec<Option<usize>>,
}

impl<'a> Standings<'a> {
    /// The standings in a municipality's range, or in all, on a day.
    pub fn new(catalogue: &'a Catalogue, of: Option<MunicipalityCode>, on: NaiveDate) -> Self {
        let profiles = catalogue.profiles();
        let mut known: Vec<Option<&Staircase>> = Vec::new();
        let mut standings = Self::default();
        for code in profiles.municipalities.things() {
            if of.is_some_and(|asked| asked != *code) {
                standings.staircases.push(None);
                continue;
            }
            let staircase = catalogue.content().staircase_of(*code, on);
            let same = |other: &Option<&Staircase>| match (other, staircase) {
                (Some(one), Some(other)) => std::ptr::eq(*one, other),
                (one, other) => one.is_none() && other.is_none(),
            };
            let number = known.iter().position(same).unwrap_or_else(|| {
                known.push(staircase);
                let stands = |keys: &Vec<Key>| standing(staircase, keys, of);
                standings.standings.push(profiles.steps.things().iter().map(stands).collect());
                known.len() - 1
            });
            standings.staircases.push(Some(number));
        }
        standings
    }

    /// Where ways of giving an offer may stand.
    pub fn all(&self) -> impl Iterator<Item = &Standing<'a>> {
        self.standings.iter().flatten()
    }

    /// Where a way stands, by the numbers of its municipality, whose range is asked, and of the steps it states.
    pub fn of(&self, municipality: u32, steps: u32) -> &Standing<'a> {
        let staircase =
            self.staircases[municipality as usize].expect("only offers of asked ranges are weighed");
        &self.standings[staircase][steps as usize]
    }
}

/// A place on a staircase as it is compared: in the ranges of all only the national step says which intrudes less.
pub(super) fn comparable(step: Intrusiveness, of: Option<MunicipalityCode>) -> Intrusiveness {
    if of.is_none() { step.nationally() } else { step }
}

fn standing<'a>(
    staircase: Option<&'a Staircase>,
    keys: &[Key],
    of: Option<MunicipalityCode>,
) -> Standing<'a> {
    let Some(staircase) = staircase else { return Standing::default() };
    let mut steps: Vec<_> = keys.iter().filter_map(|key| staircase.step(key)).collect();
    steps.sort_by_key(|step| step.rank);
    let Some(lowest) = steps.first() else { return Standing::default() };
    let intrusiveness = |step: &Step| comparable(staircase.intrusiveness(step), of);
    Standing {
        intrusiveness: intrusiveness(lowest),
        lowest: if lowest.traits.placement { Lowest::Placement } else { Lowest::AtHome },
        needs_decision: steps.iter().any(|step| step.traits.needs_decision),
        stands_on: steps.iter().map(|step| intrusiveness(step)).collect(),
        steps,
    }
}
