//! What was read in a need's text, as GraphQL shows it.

use std::sync::Arc;

use async_graphql::{Enum, SimpleObject};
use chrono::NaiveDate;

use super::closed_set::{Certainty, Polarity, StepRole, WhoseAge};
use super::law::LegalReference;
use super::offer::{AgeSpan, Offer};
use super::vocabulary::Concept;
use crate::catalogue::Catalogue;
use crate::understanding::{self, Reading};

/// What was read in the text. Words that were not understood are listed, not guessed.
#[derive(SimpleObject)]
pub struct Understood {
    /// Each stretch of text that was read, in order.
    mentions: Vec<Mention>,
}

/// A stretch of text and what it was read as.
#[derive(SimpleObject)]
pub struct Mention {
    /// The first character, counted from 0 in Unicode code points.
    start: usize,
    /// The character after the last.
    end: usize,
    /// What kind of thing it was read as.
    kind: MentionKind,
    /// The concepts, for `CONCEPT` and `HINT`, several if the word is ambiguous; for `OFFER` what the name means
    /// otherwise.
    concepts: Vec<Concept>,
    /// Whether it is said, denied or tried, for `CONCEPT`.
    polarity: Option<Polarity>,
    /// The offers, for `OFFER`; several if they share the name.
    offers: Vec<Offer>,
    /// The age, for `AGE`.
    age: Option<AgeSpan>,
    /// Whose age it is, for `AGE`.
    whose_age: Option<WhoseAge>,
    /// How sure the age is, for `AGE`.
    certainty: Option<Certainty>,
    /// The step's rank, for `STEP`.
    step: Option<i32>,
    /// What the step is, for `STEP`.
    step_role: Option<StepRole>,
    /// The legal reference, for `LAW`.
    law: Option<LegalReference>,
    /// The known words that were read in it, where the word itself is not known: a compound, a compound typed as
    /// two words, a misspelling. In lower case, with aa, ae and oe for å, æ and ø.
    read_as: Option<String>,
}

/// What a stretch of text was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum MentionKind {
    /// A concept of the vocabulary.
    Concept,
    /// Words that point to a concept and do not name it; what it covers is never an exact fit.
    Hint,
    /// An offer by name.
    Offer,
    /// An age.
    Age,
    /// A step.
    Step,
    /// A legal reference.
    Law,
    /// A word that was not understood.
    Unknown,
}

impl Understood {
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        text: &str,
        understood: &understanding::Understanding,
        on: NaiveDate,
    ) -> Self {
        Self {
            mentions: understood
                .mentions
                .iter()
                .map(|mention| Mention::of(catalogue, text, mention, on))
                .collect(),
        }
    }
}

/// The place of a byte in code points.
pub(super) fn characters(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(0, |before| before.chars().count())
}

impl Mention {
    fn of(catalogue: &Arc<Catalogue>, text: &str, mention: &understanding::Mention, on: NaiveDate) -> Self {
        let bare = |kind| Self {
            start: characters(text, mention.start),
            end: characters(text, mention.end),
            kind,
            concepts: Vec::new(),
            polarity: None,
            offers: Vec::new(),
            age: None,
            whose_age: None,
            certainty: None,
            step: None,
            step_role: None,
            law: None,
            read_as: mention.read_as.clone(),
        };
        match &mention.reading {
            Reading::Concepts(keys, polarity) => Self {
                concepts: keys.iter().filter_map(|key| Concept::of(catalogue, key)).collect(),
                polarity: Some((*polarity).into()),
                ..bare(MentionKind::Concept)
            },
            Reading::Hints(keys) => Self {
                concepts: keys.iter().filter_map(|key| Concept::of(catalogue, key)).collect(),
                ..bare(MentionKind::Hint)
            },
            Reading::Offers(named) => {
                let offers = named.offers.iter().filter_map(|slug| catalogue.offer(slug.as_str()));
                let offers =
                    offers.map(|offer| Offer { catalogue: Arc::clone(catalogue), offer: Arc::clone(offer) });
                let concepts = named.otherwise.iter().filter_map(|key| Concept::of(catalogue, key));
                Self { offers: offers.collect(), concepts: concepts.collect(), ..bare(MentionKind::Offer) }
            }
            Reading::Age(span, whose, certainty) => Self {
                age: Some(AgeSpan::of(*span)),
                whose_age: Some((*whose).into()),
                certainty: Some((*certainty).into()),
                ..bare(MentionKind::Age)
            },
            Reading::Step(rank, role) => Self {
                step: Some((*rank).into()),
                step_role: Some((*role).into()),
                ..bare(MentionKind::Step)
            },
            Reading::Law(resolution) => {
                let law = LegalReference::of(catalogue, resolution.clone(), on);
                Self { law: Some(law), ..bare(MentionKind::Law) }
            }
            Reading::Unknown(_) => bare(MentionKind::Unknown),
        }
    }
}
