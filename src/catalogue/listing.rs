//! Which offers of a range name a thing: where a question begins, so that an offer that covers nothing is never
//! looked at.

use super::profile::{Part, Profiles, Rows};
use crate::offer::Breadth;

/// The offers of a municipality's range, or of all, listed under what they name. Places stand in order.
#[derive(Debug, Default)]
pub struct Listing {
    places: Vec<u32>,
    by_itself: Rows<u32>,
    beside_narrower: Rows<u32>,
    without_problem: Rows<u32>,
    stating: Rows<u32>,
    open_to_any: Vec<u32>,
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

impl Listing {
    /// The offers at these places, which are in order.
    pub(super) fn of(profiles: &Profiles, places: Vec<u32>) -> Self {
        let concepts = profiles.concepts.things().len();
        let mut by_itself = vec![Vec::new(); concepts];
        let mut beside_narrower = vec![Vec::new(); concepts];
        let mut without_problem = vec![Vec::new(); concepts];
        let mut stating = vec![Vec::new(); profiles.references.things().len()];
        let mut open_to_any = Vec::new();
        for place in &places {
            let profile = profiles.of(*place as usize);
            for named in profiles.named_by(*place as usize) {
                let concept = named.concept as usize;
                match named.part {
                    Part::FormSaidNarrower => beside_narrower[concept].push(*place),
                    Part::Condition | Part::Form | Part::Other => by_itself[concept].push(*place),
                }
                if named.part.is_form() && !profile.names_a_problem {
                    without_problem[concept].push(*place);
                }
            }
            for reference in profiles.references_of(*place as usize) {
                stating[*reference as usize].push(*place);
            }
            if profile.breadth == Breadth::General {
                open_to_any.push(*place);
            }
        }
        Self {
            places,
            by_itself: by_itself.into_iter().collect(),
            beside_narrower: beside_narrower.into_iter().collect(),
            without_problem: without_problem.into_iter().collect(),
            stating: stating.into_iter().collect(),
            open_to_any,
        }
    }

    /// The places of all its offers.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// The offers that name a concept, by its number.
    pub fn naming(&self, concept: u32) -> Naming<'_> {
        Naming {
            by_itself: self.by_itself.row(concept as usize),
            beside_narrower: self.beside_narrower.row(concept as usize),
            without_problem: self.without_problem.row(concept as usize),
        }
    }

    /// The places of the offers that state a reference, by its number.
    pub fn stating(&self, reference: u32) -> &[u32] {
        self.stating.row(reference as usize)
    }

    /// The places of the offers that are open to any worry.
    pub fn open_to_any(&self) -> &[u32] {
        &self.open_to_any
    }
}
