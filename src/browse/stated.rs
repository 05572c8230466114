//! What offers state of one dimension, on the day: the one thing that both filters and counts read.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::StepPlace;
use super::ladder::{Ladder, Ranks};
use crate::age::{AgeSpan, Overlap};
use crate::catalogue::Catalogue;
use crate::catalogue::column::Column;
use crate::catalogue::profile::Profile;
use crate::key::MunicipalityCode;
use crate::law::{Law, Reference};
use crate::offer::{LifeCycleState, WhoseAge};

/// Reads an offer's row: the numbers of the values it states.
type Row<'a> = Box<dyn Fn(usize, &mut Vec<u32>) + 'a>;

/// What offers state of one dimension, as numbers of values.
pub(super) struct Stated<'a, T: Clone> {
    /// The values, by number.
    pub values: Cow<'a, [T]>,
    row: Row<'a>,
}

impl<'a, T: Clone> Stated<'a, T> {
    /// The numbers of what the offer at a place states, each once; none if no source says. A number without a value
    /// stands for what is stated and is none of them.
    pub fn read(&self, place: usize, row: &mut Vec<u32>) {
        row.clear();
        (self.row)(place, row);
        if row.len() > 1 {
            row.sort_unstable();
            row.dedup();
        }
    }

    /// What a column holds.
    pub fn column(column: &'a Column<T>) -> Self
    where
        T: Ord,
    {
        let row = |place, row: &mut Vec<u32>| row.extend_from_slice(column.row(place));
        Self { values: Cow::Borrowed(column.values()), row: Box::new(row) }
    }
}

impl<'a> Stated<'a, StepPlace> {
    /// Where offers stand.
    pub fn steps(
        catalogue: &'a Catalogue,
        of: Option<MunicipalityCode>,
        ranks: Ranks,
        on: NaiveDate,
    ) -> Self {
        let ladder = Ladder::new(catalogue, of, ranks, on);
        let values = Cow::Owned(ladder.values.clone());
        Self { values, row: Box::new(move |place, row| ladder.read(place, row)) }
    }
}

impl<'a> Stated<'a, AgeSpan> {
    /// Which of these ages offers are for, in part at least.
    pub fn ages(catalogue: &'a Catalogue, ages: Vec<AgeSpan>) -> Self {
        let asked = ages.clone();
        let row = move |place, row: &mut Vec<u32>| {
            let Some(offered) = child_age(catalogue.profiles().of(place)) else { return };
            let numbered = (0..).zip(&asked);
            row.extend(
                numbered.filter(|(_, age)| age.overlap(offered) != Overlap::None).map(|(number, _)| number),
            );
            if row.is_empty() {
                row.push(u32::MAX);
            }
        };
        Self { values: Cow::Owned(ages), row: Box::new(row) }
    }
}

/// The child's age that an offer states; before birth, too, if it is for those who expect a child.
fn child_age(profile: &Profile) -> Option<AgeSpan> {
    let stated = profile.age.filter(|age| age.whose == WhoseAge::Child)?.span;
    Some(if profile.for_expectant && stated.first() == 0 { stated.with_unborn() } else { stated })
}

impl<'a> Stated<'a, Reference> {
    /// The paragraphs offers are given under, as in force on the day, with those that hold them, and these.
    pub fn paragraphs(catalogue: &'a Catalogue, chosen: &[Reference], on: NaiveDate) -> Self {
        let profiles = catalogue.profiles();
        let law = &catalogue.content().law;
        let current: Vec<Vec<Reference>> =
            profiles.references.things().iter().map(|stated| in_force(law, stated, on)).collect();
        let mut values: BTreeSet<Reference> = chosen.iter().copied().collect();
        for mut reference in current.iter().flatten().copied() {
            values.insert(reference);
            while let Some(wider) = reference.wider() {
                values.insert(wider);
                reference = wider;
            }
        }
        let values: Vec<Reference> = values.into_iter().collect();
        let covering = |current: &Vec<Reference>| -> Vec<u32> {
            let covers = |value: &Reference| current.iter().any(|one| value.includes(one));
            (0..).zip(&values).filter(|(_, value)| covers(value)).map(|(number, _)| number).collect()
        };
        let covering: Vec<Vec<u32>> = current.iter().map(covering).collect();
        let row = move |place, row: &mut Vec<u32>| {
            for reference in profiles.references_of(place) {
                row.extend_from_slice(&covering[*reference as usize]);
            }
        };
        Self { values: Cow::Owned(values), row: Box::new(row) }
    }
}

/// What is in force in place of a reference; itself if nothing settled took over.
pub(super) fn in_force(law: &Law, reference: &Reference, on: NaiveDate) -> Vec<Reference> {
    let current = law.in_force(reference, on);
    if current.is_empty() { vec![*reference] } else { current }
}

impl<'a> Stated<'a, LifeCycleState> {
    /// The state of offers on a day.
    pub fn life_cycle(catalogue: &'a Catalogue, on: NaiveDate) -> Self {
        let row = move |place, row: &mut Vec<u32>| {
            let state = catalogue.columns().state(place, on);
            row.extend(state.map(|state| state as u32));
        };
        Self { values: Cow::Borrowed(&LifeCycleState::ALL), row: Box::new(row) }
    }
}
