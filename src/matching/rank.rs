//! The order of suggestions: one struct, whose derived order is the policy.

use std::cmp::Reverse;

use super::ages::Ages;
use super::fit::FitClass;
use super::standing::{Lowest, Standing};
use super::tally::Promise;
use super::weigh::Weighed;
use super::{PlacementCall, Question};
use crate::availability::Wait;
use crate::staircase::Intrusiveness;

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
    /// Within the months that it says it holds.
    Fresh,
    /// Nobody has said when it was so: it stands in a table without a day.
    NotStated,
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
/// policy: moving a field changes whom Vifte suggests first. The offer's place makes it total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// No placement first that the need does not call for; but a placement first if the child cannot live at home.
    pub home: Home,
    /// No offer first that a hinted age speaks against.
    pub hint: AgeHint,
    /// Best-matching first.
    pub class: FitClass,
    /// More of the need covered, and closer to its words.
    pub points: Reverse<u32>,
    /// Least intrusive among those that fit as well.
    pub intrusiveness: Intrusiveness,
    /// An age that is known to fit before one that may not.
    pub age: AgeFit,
    /// What was confirmed lately before what may not be so any more.
    pub freshness: Freshness,
    /// Declared tie-breakers from here: a documented effect,
    pub evidence: Evidence,
    /// nearer to the family,
    pub locality: Locality,
    /// a place that is free, or a course that begins sooner,
    pub wait: Wait,
    /// and the offer's place by slug, so that the order is the same every time.
    pub place: usize,
    /// The place of the way it is given, by key.
    pub way: usize,
}

impl Rank {
    /// The rank of an offer that was weighed, given the way at a place among its ways.
    pub(super) fn new(
        question: &Question<'_>,
        weighed: &Weighed,
        standing: &Standing<'_>,
        way: usize,
    ) -> Self {
        let offer = question.profile(weighed.place);
        let age = Ages::of(question, offer).fit();
        Self {
            home: home(question, weighed, standing),
            hint: if age == AgeFit::HintedOutside { AgeHint::Against } else { AgeHint::NotAgainst },
            class: weighed.class,
            points: Reverse(weighed.points),
            intrusiveness: standing.intrusiveness,
            age,
            freshness: match offer.fresh_until {
                Some(last) if last < question.on => Freshness::Old,
                Some(_) => Freshness::Fresh,
                None => Freshness::NotStated,
            },
            evidence: if offer.has_effect { Evidence::Documented } else { Evidence::NotStated },
            locality: locality(question, weighed.place),
            wait: wait(question, weighed.place, way),
            place: weighed.place,
            way,
        }
    }

    /// A rank that none surpasses of those who fit no better than this and stand here.
    pub(super) fn at_best(question: &Question<'_>, promise: Promise, standing: &Standing<'_>) -> Self {
        let uncalled = matches!(question.placement, PlacementCall::Uncalled | PlacementCall::Ended);
        let is_elsewhere = uncalled && standing.lowest == Lowest::Placement;
        Self {
            home: if is_elsewhere { Home::Elsewhere } else { Home::AsCalledFor },
            hint: AgeHint::NotAgainst,
            class: promise.class,
            points: promise.points,
            intrusiveness: standing.intrusiveness,
            age: AgeFit::Full,
            freshness: Freshness::Fresh,
            evidence: Evidence::Documented,
            locality: Locality::District,
            wait: Wait::None,
            place: 0,
            way: 0,
        }
    }
}

fn home(question: &Question<'_>, weighed: &Weighed, standing: &Standing<'_>) -> Home {
    let elsewhere = match question.placement {
        PlacementCall::Uncalled | PlacementCall::Ended => standing.lowest == Lowest::Placement,
        PlacementCall::Asked => weighed.lacks_placement,
        PlacementCall::Placed => false,
    };
    if elsewhere { Home::Elsewhere } else { Home::AsCalledFor }
}

fn wait(question: &Question<'_>, place: usize, way: usize) -> Wait {
    let known = &question.catalogue.content().availabilities;
    let offer = question.offer(place);
    let Some(known) = known.get(offer.slug.as_str()) else { return Wait::NotKnown };
    let variant = question.catalogue.profiles().ways_of(place)[way].variant as usize;
    known.wait(&offer.variants[variant].key, question.on)
}

fn locality(question: &Question<'_>, place: usize) -> Locality {
    let in_district = |name: &String| question.offer(place).names_district(name);
    match &question.need.district {
        Some(name) if in_district(name) => Locality::District,
        Some(_) | None => Locality::Municipality,
    }
}
