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

/// Whether a placement stands where the need does not call for one. It may then not come before an offer
/// that lets the child live at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AtHome {
    /// The child lives at home, or the need calls for a placement.
    OrCalledFor,
    /// A placement nobody called for.
    Uncalled,
}

/// Where a suggestion stands among the others. The derived order, field by field from the top, **is** the
/// policy: moving a field changes whom Vifte suggests first. The slug makes it total.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// No placement first that the need does not call for, while another step has an offer that fits.
    pub at_home: AtHome,
    /// Best-matching first.
    pub class: FitClass,
    /// How much better others fit.
    pub tier: std::cmp::Reverse<u32>,
    /// Least intrusive among those.
    pub intrusiveness: Intrusiveness,
    /// More of the need covered, and closer to its words.
    pub points: std::cmp::Reverse<u32>,
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
    let placement = steps.first().is_some_and(|step| step.traits.placement);
    let uncalled = match question.placement {
        PlacementCall::Uncalled => placement,
        PlacementCall::Asked => fit.uncovered.iter().any(|term| question.is_placement(term)),
        PlacementCall::Called => false,
    };
    let in_district = question.need.district.as_ref().is_some_and(|name| offer.names_district(name));
    Rank {
        at_home: if uncalled { AtHome::Uncalled } else { AtHome::OrCalledFor },
        class: fit.class,
        tier: std::cmp::Reverse({ let env = |name: &str, d: u32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(d); let t = env("TIER", 1); if t == 0 { 0 } else { fit.points / t } }),
        intrusiveness: lowest.unwrap_or_default(),
        points: std::cmp::Reverse(fit.points),
        age,
        evidence: if offer.documented_effect.is_some() { Evidence::Documented } else { Evidence::NotStated },
        locality: if in_district { Locality::District } else { Locality::Municipality },
        freshness: if is_fresh(offer, question.on) { Freshness::Fresh } else { Freshness::Old },
        slug: offer.slug.clone(),
        variant: variant.key.clone(),
    }
}
