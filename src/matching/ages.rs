//! How the ages of need and offer meet.

use super::Question;
use super::rank::AgeFit;
use crate::age::{AgeSpan, Overlap};
use crate::catalogue::profile::Profile;
use crate::offer::WhoseAge;
use crate::understanding::Certainty;

/// How the age of a need and that of an offer meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ages {
    /// The need's is not known; the offer's is this, or not stated.
    NeedUnknown(Option<AgeSpan>),
    /// The need's is this, the offer's is not stated.
    OfferUnknown(AgeSpan),
    /// All of the need's lies within the offer's.
    Within,
    /// Part of it lies within this, the offer's.
    Partly(AgeSpan),
    /// The text only hints at an age, and the hint lies outside this, the offer's.
    HintOutside(AgeSpan),
    /// None of it lies within the offer's.
    Outside,
}

impl Ages {
    /// How the age of a question and that of an offer meet.
    pub fn of(question: &Question<'_>, offer: &Profile) -> Self {
        let needed = match offer.age.map(|age| age.whose) {
            Some(WhoseAge::Parent) => question.parent_age.map(|age| (age, Certainty::Stated)),
            Some(WhoseAge::Child) | None => question.age,
        };
        let Some((needed, certainty)) = needed else {
            return Self::NeedUnknown(offer.age.map(|age| age.span));
        };
        let Some(offered) = offer.age.map(|age| age.span) else { return Self::OfferUnknown(needed) };
        if needed == AgeSpan::UNBORN && offered.first() == 0 && offer.for_expectant {
            return Self::Within;
        }
        match (needed.overlap(offered), certainty) {
            (Overlap::Full, _) => Self::Within,
            (Overlap::Part, _) => Self::Partly(offered),
            (Overlap::None, Certainty::Stated) => Self::Outside,
            (Overlap::None, Certainty::Hinted) => Self::HintOutside(offered),
        }
    }

    /// What it counts for.
    pub fn fit(self) -> AgeFit {
        match self {
            Self::Within => AgeFit::Full,
            Self::HintOutside(_) => AgeFit::HintedOutside,
            Self::NeedUnknown(_) | Self::OfferUnknown(_) | Self::Partly(_) | Self::Outside => {
                AgeFit::PartOrUnknown
            }
        }
    }
}
