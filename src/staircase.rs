//! The staircase of measures (*indsatstrappe*): its steps, their traits and their order.
//!
//! A staircase is data. Each municipality may have its own with 3 to 12 steps; the mapping to the
//! national six lets steps be compared across municipalities. The higher the step, the further the
//! child is from an ordinary everyday life.

use std::ops::RangeInclusive;

use crate::key::{Key, MunicipalityCode};
use crate::law::Confidence;
use crate::period::Period;
use crate::problem::{Problem, ProblemCode};

/// A step of the national staircase, 1 to 6 (Social- og Boligstyrelsen's *Indsatstrappen*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationalStep(u8);

impl NationalStep {
    /// The lowest: early efforts in the general sector.
    pub const LOWEST: Self = Self(1);
    /// The highest: placement in an institution.
    pub const HIGHEST: Self = Self(6);

    /// The step of this rank.
    ///
    /// # Errors
    /// If the rank is not 1 to 6.
    pub fn new(rank: u8) -> Result<Self, Problem> {
        if (1..=6).contains(&rank) {
            return Ok(Self(rank));
        }
        Err(Problem::new("", ProblemCode::OutOfRange, "Den nationale indsatstrappe har trin 1 til 6."))
    }

    /// The rank, 1 to 6.
    pub fn rank(self) -> u8 {
        self.0
    }
}

/// What a step means for the family, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StepTraits {
    /// Given in school, daycare and health visiting (*almenområdet*).
    pub general_sector: bool,
    /// The municipality must decide it in the single case (*afgørelse*).
    pub needs_decision: bool,
    /// The holder of custody must agree.
    pub needs_consent: bool,
    /// The child lives away from home (*anbringelse*).
    pub placement: bool,
    /// Given by civil society, outside the municipality.
    pub outside_municipality: bool,
}

/// One step (*trin*) of a staircase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Stable through renaming.
    pub key: Key,
    /// Its place from the bottom; unique in the staircase, gaps allowed.
    pub rank: u8,
    /// Its name, in Danish.
    pub name: String,
    /// A name short enough for a table head.
    pub short_name: Option<String>,
    /// Its name in English.
    pub name_en: Option<String>,
    /// What lies on it.
    pub description: String,
    /// What it means for the family.
    pub traits: StepTraits,
    /// How sure we are that it needs a decision or not.
    pub decision_confidence: Option<Confidence>,
    /// The national steps it corresponds to; none if it has no counterpart, several if it spans them.
    pub national: Vec<NationalStep>,
}

/// Where a step lies when steps of different municipalities are compared: by national step, then by its
/// own rank. The derived order is the order of intrusiveness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Intrusiveness {
    /// National rank, 0 below the lowest counterpart.
    national: u8,
    /// Rank on its own staircase.
    own: u8,
}

impl Intrusiveness {
    /// The national rank it is compared by; 0 lies below the national staircase (civil society).
    pub fn national_rank(self) -> u8 {
        self.national
    }

    /// The same place as the national staircase's own step of that rank.
    #[must_use]
    pub fn nationally(self) -> Self {
        Self { national: self.national, own: self.national }
    }
}

/// A municipality's staircase, or the national one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staircase {
    shell: StaircaseShell,
    steps: Vec<Step>,
}

/// What a staircase is, but for its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaircaseShell {
    /// Stable name: `national`.
    pub key: Key,
    /// Whose it is; none for the national one.
    pub municipality: Option<MunicipalityCode>,
    /// What it is called.
    pub name: String,
    /// Its name in English.
    pub name_en: Option<String>,
    /// What it is for.
    pub description: String,
    /// When it is in force.
    pub valid: Period,
    /// Anything a reader should know of it.
    pub note: Option<String>,
    /// Where it is stated.
    pub sources: Vec<Key>,
}

impl Staircase {
    /// The key of the national staircase, which every other maps to.
    pub const NATIONAL: &str = "national";

    /// How many steps a staircase may have.
    pub const STEPS: RangeInclusive<usize> = 3..=12;

    /// A staircase of these steps, put in order.
    ///
    /// # Errors
    /// If there are fewer than 3 or more than 12 steps, or a key or rank stands twice.
    pub fn new(shell: StaircaseShell, mut steps: Vec<Step>) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        if !Self::STEPS.contains(&steps.len()) {
            problems.push(Problem::new(
                "step",
                ProblemCode::OutOfRange,
                "En indsatstrappe har 3 til 12 trin.",
            ));
        }
        steps.sort_by_key(|step| step.rank);
        for pair in steps.windows(2) {
            if pair[0].rank == pair[1].rank {
                let message =
                    format!("Trinene {} og {} har samme plads: giv dem hver sin.", pair[0].key, pair[1].key);
                problems.push(Problem::new("step.rank", ProblemCode::Conflict, message));
            }
        }
        for (place, step) in steps.iter().enumerate() {
            if steps[..place].iter().any(|other| other.key == step.key) {
                let message = format!("Nøglen {} står to gange: hvert trin har sin egen.", step.key);
                problems.push(Problem::new("step.key", ProblemCode::Conflict, message));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self { shell, steps })
    }

    /// What it is, but for its steps.
    pub fn shell(&self) -> &StaircaseShell {
        &self.shell
    }

    /// The steps, lowest first.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step with this key.
    pub fn step(&self, key: &Key) -> Option<&Step> {
        self.steps.iter().find(|step| step.key == *key)
    }

    /// The step with this rank.
    pub fn step_at(&self, rank: u8) -> Option<&Step> {
        self.steps.iter().find(|step| step.rank == rank)
    }

    /// Where a step lies among all. A step without a national counterpart lies just above the highest
    /// counterpart of the steps below it, so that the staircase keeps its own order.
    pub fn intrusiveness(&self, step: &Step) -> Intrusiveness {
        let lowest_counterpart = step.national.iter().map(|national| national.rank()).min();
        let national = lowest_counterpart.unwrap_or_else(|| {
            let below = self.steps.iter().filter(|other| other.rank < step.rank);
            below.flat_map(|other| &other.national).map(|national| national.rank()).max().unwrap_or(0)
        });
        Intrusiveness { national, own: step.rank }
    }

    /// How well this staircase can be compared with the national one.
    pub fn mapping(&self) -> Mapping {
        let unmapped: Vec<Key> =
            self.steps.iter().filter(|step| step.national.is_empty()).map(|step| step.key.clone()).collect();
        let missing: Vec<NationalStep> = (1..=6)
            .map(NationalStep)
            .filter(|national| !self.steps.iter().any(|step| step.national.contains(national)))
            .collect();
        if unmapped.is_empty() && missing.is_empty() {
            Mapping::Whole
        } else {
            Mapping::Partial { unmapped, missing }
        }
    }
}

/// Whether every step has a national counterpart, and every national step one here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mapping {
    /// Both ways.
    Whole,
    /// Comparison with other municipalities is partial.
    Partial {
        /// Steps here without a national counterpart.
        unmapped: Vec<Key>,
        /// National steps without one here.
        missing: Vec<NationalStep>,
    },
}

#[cfg(test)]
mod tests;
