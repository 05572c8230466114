//! What every offer names and where it stands, as small numbers that lie side by side.
//!
//! What tells whether an offer is worth a closer look is worked out once for a snapshot: a question finds the
//! offers that cover something in the lists of what it wants, and all else is read from the few that remain.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::listing::{List, Listing};
use super::row::{self, Numbered, Rows, small};
use crate::concept::{PLACEMENT_FORM, Scheme, Vocabulary};
use crate::content::sorted::Slot;
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;
use crate::offer::{Basis, Breadth, Offer, OfferAge};

/// An offer in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The number of the municipality whose range it is in.
    pub municipality: u32,
    /// The first day on which anything is known of it; the first there is if its beginning is not stated.
    pub known_from: Option<NaiveDate>,
    /// The last day on which its assurance is fresh; none if nobody has said when it was so.
    pub fresh_until: Option<NaiveDate>,
    /// The ages it is for; none if not stated.
    pub age: Option<OfferAge>,
    /// Whether it is for those who expect a child.
    pub for_expectant: bool,
    /// Whether an effect is documented.
    pub has_effect: bool,
    /// Whether it is for certain problems or any.
    pub breadth: Breadth,
    /// Whether it says which problems or conditions it is for.
    pub names_a_problem: bool,
    /// Whether it gives a place away from home, whatever step it is said to stand on.
    pub is_placement: bool,
    /// Whether it is only for people with one of the conditions it names.
    pub needs_a_condition: bool,
}

/// A concept that an offer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The concept's number.
    pub concept: u32,
    /// What the concept is to the offer.
    pub part: Part,
}

/// What a concept is to an offer that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A condition of the people it is for.
    Condition,
    /// A form of help it gives.
    Form,
    /// A form beside a narrower one, which says all it says: «anbringelse» beside «plejefamilie».
    FormSaidNarrower,
    /// What else it is for, or a method.
    Other,
}

impl Part {
    /// Whether it is a form of help that the offer gives.
    pub fn is_form(self) -> bool {
        matches!(self, Self::Form | Self::FormSaidNarrower)
    }
}

/// A way of giving an offer, in brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WayProfile {
    /// Which of the offer's variants it is, by place.
    pub variant: u32,
    /// The number of the steps it states.
    pub steps: u32,
    /// Whether a source states them.
    pub step_basis: Basis,
}

/// The profiles of all offers, by the offers' places.
#[derive(Debug, Clone, Default)]
pub struct Profiles {
    profiles: Arc<Vec<Profile>>,
    named_by: Arc<Rows<Named>>,
    references_of: Arc<Rows<u32>>,
    ways_of: Arc<Rows<WayProfile>>,
    /// The lists of each municipality's range, by its number.
    ranges: Vec<Arc<Listing>>,
    all: Arc<Listing>,
    /// The lists of a municipality that has no offers.
    nothing: Listing,
    /// The municipalities that have offers, or had.
    pub municipalities: Arc<Numbered<MunicipalityCode>>,
    /// The concepts that offers name.
    pub concepts: Arc<Numbered<Key>>,
    /// The references that offers state.
    pub references: Arc<Numbered<Reference>>,
    /// The steps that ways of giving an offer state, each list as it is written.
    pub steps: Arc<Numbered<Vec<Key>>>,
}

impl Profiles {
    /// The profiles of these offers.
    pub fn new<'a>(vocabulary: &Vocabulary, offers: impl Iterator<Item = &'a Offer>) -> Self {
        let mut profiles = Self::default();
        let expectant = expectant(vocabulary);
        for (place, offer) in offers.enumerate() {
            profiles.put(vocabulary, &expectant, Slot::New(place), offer);
        }
        let mut ranges = vec![Vec::new(); profiles.municipalities.things().len()];
        for (place, profile) in (0..).zip(profiles.profiles.iter()) {
            ranges[profile.municipality as usize].push(place);
        }
        let listing = |places: Vec<u32>| Arc::new(Listing::of(&profiles, places.into_iter()));
        profiles.ranges = ranges.into_iter().map(listing).collect();
        profiles.all = Arc::new(Listing::of(&profiles, 0..small(profiles.profiles.len())));
        profiles
    }

    /// The profiles with that of an offer in its slot.
    #[must_use]
    pub fn with(&self, vocabulary: &Vocabulary, slot: Slot, offer: &Offer) -> Self {
        let mut after = self.clone();
        after.put(vocabulary, &expectant(vocabulary), slot, offer);
        let place = slot.place();
        let is_listed_the_same = matches!(slot, Slot::Taken(_))
            && self.of(place).municipality == after.of(place).municipality
            && List::of(self, place).eq(List::of(&after, place));
        if !is_listed_the_same {
            after.list(self, slot);
        }
        after
    }

    /// Lists the offer in a slot, in place of how it was listed before.
    fn list(&mut self, before: &Self, slot: Slot) {
        let (mut all, mut ranges) = (Arc::clone(&self.all), self.ranges.clone());
        let place = slot.place();
        match slot {
            Slot::Taken(_) => {
                let range = &mut ranges[before.of(place).municipality as usize];
                [&mut all, range]
                    .into_iter()
                    .for_each(|listing| Arc::make_mut(listing).remove(before, place));
            }
            Slot::New(_) => {
                let is_behind = |listing: &&mut Arc<Listing>| {
                    listing.places().last().is_some_and(|last| *last as usize >= place)
                };
                let moved = ranges.iter_mut().chain([&mut all]).filter(is_behind);
                moved.for_each(|listing| Arc::make_mut(listing).make_room(slot));
            }
        }
        ranges.resize_with(self.municipalities.things().len(), Arc::default);
        let range = &mut ranges[self.of(place).municipality as usize];
        [&mut all, range].into_iter().for_each(|listing| Arc::make_mut(listing).add(self, place));
        (self.all, self.ranges) = (all, ranges);
    }

    fn put(&mut self, vocabulary: &Vocabulary, expectant: &BTreeSet<Key>, slot: Slot, offer: &Offer) {
        let municipality = Numbered::number(&mut self.municipalities, &offer.municipality);
        let named = concepts(offer).map(|key| Named {
            concept: Numbered::number(&mut self.concepts, key),
            part: part(vocabulary, offer, key),
        });
        Rows::put(&mut self.named_by, slot, &named.collect::<Vec<_>>());
        let stated = offer.variants.iter().flat_map(|variant| &variant.legal);
        let stated = stated.map(|reference| Numbered::number(&mut self.references, reference));
        Rows::put(&mut self.references_of, slot, &stated.collect::<Vec<_>>());
        let mut ways: Vec<_> = (0..).zip(&offer.variants).collect();
        ways.sort_by(|(_, one), (_, other)| one.key.cmp(&other.key));
        let ways = ways.into_iter().map(|(variant, way)| WayProfile {
            variant,
            steps: Numbered::number(&mut self.steps, &way.steps),
            step_basis: way.step_basis,
        });
        Rows::put(&mut self.ways_of, slot, &ways.collect::<Vec<_>>());
        let profile = Profile {
            municipality,
            known_from: offer
                .life_cycle
                .changes()
                .first()
                .map(|change| change.from.unwrap_or(NaiveDate::MIN)),
            fresh_until: offer.fresh_until(),
            age: offer.age,
            for_expectant: named_for(offer).any(|key| expectant.contains(key)),
            has_effect: offer.documented_effect.is_some(),
            breadth: offer.breadth,
            names_a_problem: names_a_problem(vocabulary, offer),
            is_placement: offer.forms.iter().any(|form| vocabulary.is_within(form, PLACEMENT_FORM)),
            needs_a_condition: needs_a_condition(vocabulary, offer),
        };
        row::put(&mut self.profiles, slot, profile);
    }

    /// The offer at a place.
    pub fn of(&self, place: usize) -> &Profile {
        &self.profiles[place]
    }

    /// The concepts that the offer at a place names; those it is not for are not among them.
    pub fn named_by(&self, place: usize) -> &[Named] {
        self.named_by.row(place)
    }

    /// The numbers of the references that the offer at a place states.
    pub fn references_of(&self, place: usize) -> &[u32] {
        self.references_of.row(place)
    }

    /// The ways in which the offer at a place is given, by key.
    pub fn ways_of(&self, place: usize) -> &[WayProfile] {
        self.ways_of.row(place)
    }

    /// The lists of a municipality's range, or of all offers.
    pub fn listing(&self, of: Option<MunicipalityCode>) -> &Listing {
        match of {
            None => &self.all,
            Some(code) => {
                let number = self.municipalities.find(&code);
                number.map_or(&self.nothing, |number| &self.ranges[number as usize])
            }
        }
    }
}

/// The concepts that say what an offer is for; who it is not for is no reason to find it.
pub fn concepts(offer: &Offer) -> impl Iterator<Item = &Key> {
    offer.target_groups.iter().chain(&offer.problem_areas).chain(&offer.forms).chain(&offer.methods)
}

/// Who an offer is for, and at what problems.
fn named_for(offer: &Offer) -> impl Iterator<Item = &Key> {
    offer.target_groups.iter().chain(&offer.problem_areas)
}

/// The conditions of the person that an offer is for.
pub fn conditions<'a>(vocabulary: &'a Vocabulary, offer: &'a Offer) -> impl Iterator<Item = &'a Key> {
    offer.target_groups.iter().filter(|key| is_condition(vocabulary, key))
}

fn is_condition(vocabulary: &Vocabulary, key: &Key) -> bool {
    vocabulary.concept(key).is_some_and(|concept| concept.condition)
}

fn part(vocabulary: &Vocabulary, offer: &Offer, key: &Key) -> Part {
    let narrower = |other: &Key| other != key && vocabulary.is_within(other, key.as_str());
    if offer.forms.contains(key) {
        if offer.forms.iter().any(narrower) { Part::FormSaidNarrower } else { Part::Form }
    } else if offer.target_groups.contains(key) && is_condition(vocabulary, key) {
        Part::Condition
    } else {
        Part::Other
    }
}

/// Whether an offer says which problems or conditions it is for.
fn names_a_problem(vocabulary: &Vocabulary, offer: &Offer) -> bool {
    let narrow = |key: &Key| vocabulary.concept(key).is_some_and(|concept| !concept.umbrella);
    // To be placed is a condition, and says of no problem.
    let is_problem =
        |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::ProblemArea);
    offer.problem_areas.iter().any(narrow)
        || conditions(vocabulary, offer).any(|key| vocabulary.related(key).any(is_problem))
}

/// The target groups of those who expect a child, and their problem. The ages of an offer to them begin before
/// birth, whatever it says.
const EXPECTANT: [&str; 3] =
    ["vordende-foraeldre", "gravide-i-udsat-position", "graviditet-i-udsat-position"];

/// The concepts of those who expect a child, with all below them.
fn expectant(vocabulary: &Vocabulary) -> BTreeSet<Key> {
    let wide =
        vocabulary.concepts().map(|concept| &concept.key).filter(|key| EXPECTANT.contains(&key.as_str()));
    wide.flat_map(|key| vocabulary.with_narrower(key)).collect()
}

/// Whether an offer is only for people with a condition. A group that is no condition and no umbrella word,
/// beside the conditions, opens it to others.
fn needs_a_condition(vocabulary: &Vocabulary, offer: &Offer) -> bool {
    let mut groups = offer.target_groups.iter().filter_map(|key| vocabulary.concept(key));
    let is_open = groups.clone().any(|group| !group.condition && !group.umbrella);
    groups.any(|group| group.condition) && !is_open
}
