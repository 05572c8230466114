//! Counts of what one could choose: of each value of a dimension, how many offers it would show.

use super::ladder::Ranks;
use super::stated::Stated;
use super::{Browse, Dimension, Sieve, StepPlace, ranks};
use crate::age::AgeSpan;
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;
use crate::offer::{Access, LifeCycleState, Recipient};

/// How many offers a value would show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count<T> {
    /// The value.
    pub value: T,
    /// How many offers state it, among those found but for what they state of this dimension.
    pub offers: usize,
    /// Whether it is looked for.
    pub chosen: bool,
}

/// The counts of a dimension. Values that would show nothing are left out unless they are chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet<T> {
    /// The values.
    pub values: Vec<Count<T>>,
    /// How many offers state nothing of it.
    pub not_stated: Count<()>,
}

impl<T: Ord> Facet<T> {
    /// The values that show most first.
    #[must_use]
    fn most_first(mut self) -> Self {
        self.values.sort_by(|one, other| (other.offers, &one.value).cmp(&(one.offers, &other.value)));
        self
    }

    /// The values in their own order.
    #[must_use]
    fn by_value(mut self) -> Self {
        self.values.sort_by(|one, other| one.value.cmp(&other.value));
        self
    }
}

impl Browse {
    /// How many offers each municipality's range would show, along its own staircase; most first.
    pub fn municipalities(&self) -> Vec<Count<MunicipalityCode>> {
        let profiles = self.catalogue.profiles();
        let known = profiles.municipalities.things();
        let failed = Sieve::new(&self.catalogue, &self.filter, None, Ranks::Own, self.on).failed();
        let mut offers = vec![0; known.len()];
        for (place, failed) in failed.iter().enumerate() {
            if *failed == 0 {
                offers[profiles.of(place).municipality as usize] += 1;
            }
        }
        let chosen: Vec<MunicipalityCode> = self.filter.municipality.into_iter().collect();
        let not_stated = Count { value: (), offers: 0, chosen: false };
        Facet { values: counts(known, &offers, &chosen), not_stated }.most_first().values
    }

    /// By where offers stand, lowest step first.
    pub fn steps(&self) -> Facet<StepPlace> {
        let stated = Stated::steps(&self.catalogue, self.filter.municipality, ranks(&self.filter), self.on);
        self.facet(Dimension::Step, &stated, &self.filter.steps)
    }

    /// By who they are for, and the concepts above; most first.
    pub fn target_groups(&self) -> Facet<Key> {
        let stated = Stated::column(&self.catalogue.columns().target_groups);
        self.facet(Dimension::TargetGroup, &stated, &self.filter.target_groups).most_first()
    }

    /// By what they help with, and the concepts above; most first.
    pub fn problem_areas(&self) -> Facet<Key> {
        let stated = Stated::column(&self.catalogue.columns().problem_areas);
        self.facet(Dimension::ProblemArea, &stated, &self.filter.problem_areas).most_first()
    }

    /// By the form of help, and the concepts above; most first.
    pub fn forms(&self) -> Facet<Key> {
        let stated = Stated::column(&self.catalogue.columns().forms);
        self.facet(Dimension::Form, &stated, &self.filter.forms).most_first()
    }

    /// By the age of the child: before birth, each year, and what else is looked for; youngest first.
    pub fn ages(&self) -> Facet<AgeSpan> {
        let years = (0..=AgeSpan::OLDEST_YEARS).filter_map(|year| AgeSpan::years(year, year).ok());
        let mut ages: Vec<AgeSpan> =
            std::iter::once(AgeSpan::UNBORN).chain(years).chain(self.filter.ages.iter().copied()).collect();
        ages.sort_unstable();
        ages.dedup();
        self.facet(Dimension::Age, &Stated::ages(&self.catalogue, ages), &self.filter.ages)
    }

    /// By whom they reach.
    pub fn recipients(&self) -> Facet<Recipient> {
        let stated = Stated::column(&self.catalogue.columns().recipients);
        self.facet(Dimension::Recipient, &stated, &self.filter.recipients).by_value()
    }

    /// By the paragraph they are given under, as in force on the day, and the wider places; by act and number.
    pub fn paragraphs(&self) -> Facet<Reference> {
        let stated = Stated::paragraphs(&self.catalogue, &self.filter.paragraphs, self.on);
        self.facet(Dimension::Paragraph, &stated, &self.filter.paragraphs)
    }

    /// By who provides them; most first.
    pub fn providers(&self) -> Facet<Key> {
        let stated = Stated::column(&self.catalogue.columns().providers);
        self.facet(Dimension::Provider, &stated, &self.filter.providers).most_first()
    }

    /// By the way in.
    pub fn access(&self) -> Facet<Access> {
        let stated = Stated::column(&self.catalogue.columns().access);
        self.facet(Dimension::Access, &stated, &self.filter.access).by_value()
    }

    /// By their state on the day.
    pub fn life_cycle(&self) -> Facet<LifeCycleState> {
        let stated = Stated::life_cycle(&self.catalogue, self.on);
        self.facet(Dimension::LifeCycle, &stated, &self.filter.life_cycle)
    }

    /// By whether a case is opened.
    pub fn opens_case(&self) -> Facet<bool> {
        let stated = Stated::column(&self.catalogue.columns().opens_case);
        self.facet(Dimension::OpensCase, &stated, &self.filter.opens_case).by_value()
    }

    fn facet<T>(&self, dimension: Dimension, stated: &Stated<'_, T>, chosen: &[T]) -> Facet<T>
    where
        T: Clone + PartialEq,
    {
        let mut offers = vec![0; stated.values.len()];
        let (mut unstated, mut row) = (0, Vec::new());
        for place in self.found_but_for(dimension) {
            stated.read(place, &mut row);
            unstated += usize::from(row.is_empty());
            for number in &row {
                if let Some(count) = offers.get_mut(*number as usize) {
                    *count += 1;
                }
            }
        }
        let asked = self.filter.not_stated.contains(&dimension);
        let not_stated = Count { value: (), offers: unstated, chosen: asked };
        Facet { values: counts(&stated.values, &offers, chosen), not_stated }
    }
}

/// The counts of the values that show something or are chosen.
fn counts<T: Clone + PartialEq>(values: &[T], offers: &[usize], chosen: &[T]) -> Vec<Count<T>> {
    let counted = values.iter().zip(offers).map(|(value, offers)| Count {
        value: value.clone(),
        offers: *offers,
        chosen: chosen.contains(value),
    });
    let mut shown: Vec<Count<T>> = counted.filter(|count| count.offers > 0 || count.chosen).collect();
    for value in chosen {
        if !shown.iter().any(|count| count.value == *value) {
            shown.push(Count { value: value.clone(), offers: 0, chosen: true });
        }
    }
    shown
}
