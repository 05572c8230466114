//! What can be had, as written.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::faults::Faults;
use crate::availability::{Availability, Capacity, CourseRun};
use crate::key::Key;
use crate::problem::{Problem, ProblemCode};

/// The most places, seats or people waiting that are believed.
const MOST: u16 = 10_000;

/// What can be had of an offer, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Availability`")]
pub struct AvailabilityRecord {
    pub offer: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capacity: Vec<CapacityRecord>,
    #[serde(default, rename = "run", skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<CourseRunRecord>,
}

/// Places and waiting of a way of giving an offer, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Capacity`")]
pub struct CapacityRecord {
    pub variant: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<u16>,
    pub as_of: NaiveDate,
}

/// A course, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `CourseRun`")]
pub struct CourseRunRecord {
    pub variant: String,
    pub starts: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_up_by: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<u16>,
    pub as_of: NaiveDate,
}

impl AvailabilityRecord {
    pub(super) fn read(&self) -> (Option<Availability>, Faults) {
        let mut faults = Faults::of("availability", &self.offer);
        let Some(offer) = faults.key("offer", &self.offer) else { return (None, faults) };
        let mut known = Availability::unknown(offer);
        for record in &self.capacity {
            if let Some((variant, capacity)) = record.read(&mut faults)
                && known.capacity.insert(variant, capacity).is_some()
            {
                faults.push(doubled("capacity", &record.variant));
            }
        }
        for record in &self.runs {
            if let Some((variant, run)) = record.read(&mut faults)
                && known.runs.insert((variant, run.starts), run).is_some()
            {
                faults.push(doubled("run", &format!("{} {}", record.variant, record.starts)));
            }
        }
        (faults.is_empty().then_some(known), faults)
    }

    /// What can be had, if it is valid by itself.
    ///
    /// # Errors
    /// Every fault.
    pub fn valid(&self) -> Result<Availability, Vec<Problem>> {
        let (known, faults) = self.read();
        known.ok_or_else(|| faults.into_problems())
    }

    /// What can be had, written down.
    pub fn of(known: &Availability) -> Self {
        Self {
            offer: known.offer.to_string(),
            capacity: known.capacity.iter().map(|(variant, one)| CapacityRecord::of(variant, *one)).collect(),
            runs: known.runs.iter().map(|((variant, _), run)| CourseRunRecord::of(variant, *run)).collect(),
        }
    }

    /// Says what the places and the waiting of a variant are, in place of what was said before.
    ///
    /// # Errors
    /// Every fault of it, and that what was said before is of a later day.
    pub fn put_capacity(&mut self, new: CapacityRecord) -> Result<(), Vec<Problem>> {
        let mut faults = Faults::of("availability", &self.offer);
        new.read(&mut faults);
        put(&mut self.capacity, new, faults, |one| one.variant.clone(), |one| one.as_of)
    }

    /// Takes the places and the waiting of a variant away. Says whether there was anything.
    pub fn remove_capacity(&mut self, variant: &str) -> bool {
        let before = self.capacity.len();
        self.capacity.retain(|one| one.variant != variant);
        self.capacity.len() < before
    }

    /// Says what a course is, in place of what was said before of the one that begins on that day.
    ///
    /// # Errors
    /// Every fault of it, and that what was said before is of a later day.
    pub fn put_run(&mut self, new: CourseRunRecord) -> Result<(), Vec<Problem>> {
        let mut faults = Faults::of("availability", &self.offer);
        new.read(&mut faults);
        put(&mut self.runs, new, faults, |one| (one.variant.clone(), one.starts), |one| one.as_of)
    }

    /// Takes a course away. Says whether there was one.
    pub fn remove_run(&mut self, variant: &str, starts: NaiveDate) -> bool {
        let before = self.runs.len();
        self.runs.retain(|run| (run.variant.as_str(), run.starts) != (variant, starts));
        self.runs.len() < before
    }
}

fn put<R, K: PartialEq>(
    said: &mut Vec<R>,
    new: R,
    mut faults: Faults,
    key: impl Fn(&R) -> K,
    as_of: impl Fn(&R) -> NaiveDate,
) -> Result<(), Vec<Problem>> {
    let old = said.iter_mut().find(|old| key(old) == key(&new));
    if let Some(later) = old.as_deref().map(&as_of).filter(|day| *day > as_of(&new)) {
        let message = format!(
            "Der er allerede oplyst tal fra {}: skriv den dag eller en senere.",
            later.format("%d-%m-%Y")
        );
        faults.push(Problem::new("as_of", ProblemCode::Conflict, message));
    }
    if !faults.is_empty() {
        return Err(faults.into_problems());
    }
    match old {
        Some(old) => *old = new,
        None => said.push(new),
    }
    Ok(())
}

impl CapacityRecord {
    fn read(&self, faults: &mut Faults) -> Option<(Key, Capacity)> {
        let variant = faults.key("capacity.variant", &self.variant)?;
        let capacity = Capacity {
            places: sensible(faults, "places", self.places),
            free: within(faults, self.free, self.places),
            waiting: sensible(faults, "waiting", self.waiting),
            as_of: self.as_of,
        };
        if (self.places, self.free, self.waiting) == (None, None, None) {
            let message = "Skriv antal pladser, ledige eller ventende: mindst ét af dem.";
            faults.push(Problem::new("free", ProblemCode::Required, message));
        }
        Some((variant, capacity))
    }

    fn of(variant: &Key, Capacity { places, free, waiting, as_of }: Capacity) -> Self {
        Self { variant: variant.to_string(), places, free, waiting, as_of }
    }
}

impl CourseRunRecord {
    fn read(&self, faults: &mut Faults) -> Option<(Key, CourseRun)> {
        let variant = faults.key("run.variant", &self.variant)?;
        if self.sign_up_by.is_some_and(|last| last > self.starts) {
            let message = "Tilmeldingsfristen ligger efter holdets start: skriv en dag før.";
            faults.push(Problem::new("sign_up_by", ProblemCode::Conflict, message));
        }
        let run = CourseRun {
            starts: self.starts,
            sign_up_by: self.sign_up_by,
            seats: sensible(faults, "seats", self.seats),
            free: within(faults, self.free, self.seats),
            as_of: self.as_of,
        };
        Some((variant, run))
    }

    fn of(variant: &Key, CourseRun { starts, sign_up_by, seats, free, as_of }: CourseRun) -> Self {
        Self { variant: variant.to_string(), starts, sign_up_by, seats, free, as_of }
    }
}

/// A number that can be.
fn sensible(faults: &mut Faults, field: &str, number: Option<u16>) -> Option<u16> {
    if number.is_some_and(|number| number > MOST) {
        let message = format!("Tallet er over {MOST}: ret det.");
        faults.push(Problem::new(field, ProblemCode::OutOfRange, message));
    }
    number
}

/// How many are free of how many there are.
fn within(faults: &mut Faults, free: Option<u16>, all: Option<u16>) -> Option<u16> {
    if free.zip(all).is_some_and(|(free, all)| free > all) {
        let message = "Der er flere ledige, end der er i alt: ret et af tallene.";
        faults.push(Problem::new("free", ProblemCode::Conflict, message));
    }
    sensible(faults, "free", free)
}

fn doubled(field: &str, what: &str) -> Problem {
    Problem::new(field, ProblemCode::Conflict, format!("{what} står to gange: behold den ene."))
}
