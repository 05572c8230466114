//! The order of suggestions: one struct, whose derived order is the policy.

use super::criteria::is_fresh;
use super::fit::{Fit, FitClass};
use super::{PlacementCall, Question};
use crate::key::Key;
use crate::offer::{Offer, Variant};
use crate::staircase::{Intrusiveness, Step};

/// How the ages of need and offer meet, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeFit {
    /// All of the need's age lies within the offer's.
    Full,
    /// Part of it, or one of them is not known.
    PartOrUnknown,
    /// The text only hints at an age, and the hint lies outside.
    HintedOutside,
}

/// Whether an age that the text hints at speaks against an offer. A hint excludes nothing, but an offer for
/// toddlers is no first answer about a pupil of the seventh form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeHint {
    /// It does not.
    NotAgainst,
    /// It does.
    Against,
}

/// Whether an effect is documented, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// It is.
    Documented,
    /// No source says.
    NotStated,
}

/// How near an offer is, nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locality {
    /// In the family's district.
    District,
    /// In the municipality.
    Municipality,
}

/// Whether an offer was confirmed lately, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// Within a year.
    Fresh,
    /// Longer ago.
    Old,
}

/// Whether an offer lets the child live where the need says that it is to live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// It does.
    AsCalledFor,
    /// A placement nobody called for, or help at home for a child that cannot live there.
    Elsewhere,
}

/// Where a suggestion stands among the others. The derived order, field by field from the top, **is** the
/// policy: moving a field changes whom Vifte suggests first. The slug makes it total.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// No placement first that the need does not call for; but a placement first if the child cannot live at home.
    pub home: Home,
    /// No offer first that a hinted age speaks against.
    pub hint: AgeHint,
    /// Best-matching first.
    pub class: FitClass,
    /// More of the need covered, and closer to its words.
    pub points: std::cmp::Reverse<u32>,
    /// Least intrusive among those that fit as well.
    pub intrusiveness: Intrusiveness,
    /// An age that is known to fit before one that may not.
    pub age: AgeFit,
    /// Declared tie-breakers from here: a documented effect,
    pub evidence: Evidence,
    /// nearer to the family,
    pub locality: Locality,
    /// confirmed lately,
    pub freshness: Freshness,
    /// and the name, so that the order is the same every time.
    pub slug: Key,
    /// The variant's place in the offer.
    pub variant: Key,
}

/// The rank of an offer given one way.
pub fn rank(
    question: &Question<'_>,
    offer: &Offer,
    variant: &Variant,
    steps: &[&Step],
    fit: &Fit,
    age: AgeFit,
) -> Rank {
    let staircase = question.catalogue.content().staircase_of(offer.municipality, question.on);
    let lowest = staircase.zip(steps.first()).map(|(staircase, step)| staircase.intrusiveness(step));
    // On different staircases only the national step says which intrudes less.
    let lowest =
        lowest.map(|place| if question.need.municipality.is_none() { place.nationally() } else { place });
    let in_district = question.need.district.as_ref().is_some_and(|name| offer.names_district(name));
    Rank {
        home: home(question, steps, fit),
        hint: if age == AgeFit::HintedOutside { AgeHint::Against } else { AgeHint::NotAgainst },
        class: fit.class,
        points: std::cmp::Reverse(fit.points),
        intrusiveness: lowest.unwrap_or_default(),
        age,
        evidence: if offer.documented_effect.is_some() { Evidence::Documented } else { Evidence::NotStated },
        locality: if in_district { Locality::District } else { Locality::Municipality },
        freshness: if is_fresh(offer, question.on) { Freshness::Fresh } else { Freshness::Old },
        slug: offer.slug.clone(),
        variant: variant.key.clone(),
    }
}

fn home(question: &Question<'_>, steps: &[&Step], fit: &Fit) -> Home {
    let elsewhere = match question.placement {
        PlacementCall::Uncalled | PlacementCall::Ended => {
            steps.first().is_some_and(|step| step.traits.placement)
        }
        PlacementCall::Asked => fit.uncovered.iter().any(|term| question.is_placement(term)),
        PlacementCall::Placed => false,
    };
    if elsewhere { Home::Elsewhere } else { Home::AsCalledFor }
}
