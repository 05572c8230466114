//! Which offers of a range name a thing: where a question begins, so that an offer that covers nothing is never
//! looked at.

use super::profile::{Named, Part, Profiles};
use super::row::Rows;
use crate::content::sorted::Slot;
use crate::offer::Breadth;

/// The offers of a municipality's range, or of all, listed under what they name. Places stand in order.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// All of them, then those that are open to any worry.
    whole: Rows<u32>,
    /// Three lists for each concept: what [`Naming`] tells of it.
    naming: Rows<u32>,
    /// One for each reference.
    stating: Rows<u32>,
}

/// The offers that name a concept, by their places.
#[derive(Debug, Clone, Copy)]
pub struct Naming<'a> {
    /// Those that name it, and no form of help below it.
    pub by_itself: &'a [u32],
    /// Those that name a narrower form beside it.
    pub beside_narrower: &'a [u32],
    /// Those among both that give it as a form of help and name no problem.
    pub without_problem: &'a [u32],
}

/// A list that an offer stands in: which of the listing's, and the number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Whole(u32),
    Naming(u32),
    Stating(u32),
}

const EVERY: u32 = 0;
const OPEN_TO_ANY: u32 = 1;

/// How many lists a concept has, and which is which.
const OF_CONCEPT: u32 = 3;
const BY_ITSELF: u32 = 0;
const BESIDE_NARROWER: u32 = 1;
const WITHOUT_PROBLEM: u32 = 2;

impl List {
    /// The lists that the offer at a place stands in.
    pub(super) fn of(profiles: &Profiles, place: usize) -> impl Iterator<Item = Self> {
        let profile = profiles.of(place);
        let naming = profiles.named_by(place).iter().flat_map(|named| {
            let names_no_problem = named.part.is_form() && !profile.names_a_problem;
            let of = |list| Self::Naming(named.concept * OF_CONCEPT + list);
            [Some(of(by(named))), names_no_problem.then(|| of(WITHOUT_PROBLEM))].into_iter().flatten()
        });
        let stating = profiles.references_of(place).iter().map(|reference| Self::Stating(*reference));
        let open_to_any = (profile.breadth == Breadth::General).then_some(Self::Whole(OPEN_TO_ANY));
        [Self::Whole(EVERY)].into_iter().chain(open_to_any).chain(naming).chain(stating)
    }
}

fn by(named: &Named) -> u32 {
    match named.part {
        Part::FormSaidNarrower => BESIDE_NARROWER,
        Part::Condition | Part::Form | Part::Other => BY_ITSELF,
    }
}

impl Listing {
    /// The offers at these places, which are in order.
    pub(super) fn of(profiles: &Profiles, places: impl Iterator<Item = u32>) -> Self {
        let (mut whole, mut naming, mut stating) = (Vec::new(), Vec::new(), Vec::new());
        for place in places {
            for list in List::of(profiles, place as usize) {
                let (lists, number) = match list {
                    List::Whole(number) => (&mut whole, number as usize),
                    List::Naming(number) => (&mut naming, number as usize),
                    List::Stating(number) => (&mut stating, number as usize),
                };
                if lists.len() <= number {
                    lists.resize_with(number + 1, Vec::new);
                }
                lists[number].push(place);
            }
        }
        let rows = |lists: Vec<Vec<u32>>| lists.into_iter().collect();
        Self { whole: rows(whole), naming: rows(naming), stating: rows(stating) }
    }

    /// Adds the offer at a place to its lists.
    pub(super) fn add(&mut self, profiles: &Profiles, place: usize) {
        for list in List::of(profiles, place) {
            let (lists, number) = self.lists(list);
            lists.list(number, super::row::small(place));
        }
    }

    /// Takes the offer at a place off its lists.
    pub(super) fn remove(&mut self, profiles: &Profiles, place: usize) {
        for list in List::of(profiles, place) {
            let (lists, number) = self.lists(list);
            lists.strike(number, super::row::small(place));
        }
    }

    /// Moves on the offers that a new one has moved on.
    pub(super) fn make_room(&mut self, slot: Slot) {
        for lists in [&mut self.whole, &mut self.naming, &mut self.stating] {
            lists.make_room(slot);
        }
    }

    fn lists(&mut self, list: List) -> (&mut Rows<u32>, u32) {
        match list {
            List::Whole(number) => (&mut self.whole, number),
            List::Naming(number) => (&mut self.naming, number),
            List::Stating(number) => (&mut self.stating, number),
        }
    }

    /// The places of all its offers.
    pub fn places(&self) -> &[u32] {
        self.whole.row(EVERY as usize)
    }

    /// The offers that name a concept, by its number.
    pub fn naming(&self, concept: u32) -> Naming<'_> {
        let list = |list| self.naming.row((concept * OF_CONCEPT + list) as usize);
        Naming {
            by_itself: list(BY_ITSELF),
            beside_narrower: list(BESIDE_NARROWER),
            without_problem: list(WITHOUT_PROBLEM),
        }
    }

    /// The places of the offers that state a reference, by its number.
    pub fn stating(&self, reference: u32) -> &[u32] {
        self.stating.row(reference as usize)
    }

    /// The places of the offers that are open to any worry.
    pub fn open_to_any(&self) -> &[u32] {
        self.whole.row(OPEN_TO_ANY as usize)
    }
}
