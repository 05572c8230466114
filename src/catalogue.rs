//! One immutable snapshot of what is published, its index, and the revision it stands for.
//!
//! Every answer is a pure function of a snapshot, a question and a moment. A change makes a new snapshot that
//! shares the offers it did not touch.

pub mod column;
pub mod listing;
pub mod profile;
mod row;

use std::sync::Arc;

use chrono::NaiveDate;

use self::column::Columns;
use self::profile::Profiles;
use crate::availability::{Availability, Vacancy};
use crate::content::Content;
use crate::content::sorted::Sorted;
use crate::danish::dictionary::Dictionary;
use crate::index::Index;
use crate::key::{Key, Municipality, MunicipalityCode};
use crate::lexicon::Lexicon;
use crate::offer::Offer;
use crate::problem::{Problem, ProblemCode};
use crate::staircase::Staircase;

/// A snapshot of everything that is published.
#[derive(Debug, Clone)]
pub struct Catalogue {
    revision: u64,
    content: Content,
    lexicon: Lexicon,
    index: Index,
    profiles: Profiles,
    columns: Columns,
}

impl Catalogue {
    /// The snapshot of this content at a revision of the store, without a dictionary.
    pub fn new(revision: u64, content: Content) -> Self {
        Self::with_dictionary(revision, content, None)
    }

    /// The snapshot of this content at a revision of the store; a dictionary tells true words from slips of the pen.
    pub fn with_dictionary(revision: u64, content: Content, dictionary: Option<Arc<Dictionary>>) -> Self {
        let Content { vocabulary, offers, .. } = &content;
        let each = || offers.iter().map(AsRef::as_ref);
        Self {
            revision,
            lexicon: Lexicon::new(vocabulary, each(), dictionary),
            index: Index::new(offers),
            profiles: Profiles::new(vocabulary, each()),
            columns: Columns::new(vocabulary, offers),
            content,
        }
    }

    /// The snapshot at a later revision in which an offer stands in place of the one with its slug, or among the
    /// others. What it does not touch is shared.
    #[must_use]
    pub fn with_offer(&self, revision: u64, offer: Offer) -> Self {
        let before = self.offer(offer.slug.as_str()).map(AsRef::as_ref);
        let mut content = self.content.clone();
        let slot = content.offers.put(Arc::new(offer));
        let Content { vocabulary, offers, .. } = &content;
        let offer = &offers[slot.place()];
        Self {
            revision,
            lexicon: self.lexicon.with_name(before, offer),
            index: self.index.with(slot, before, offer),
            profiles: self.profiles.with(vocabulary, slot, offer),
            columns: self.columns.with(vocabulary, slot, offers, before.map(|before| before.name.as_str())),
            content,
        }
    }

    /// The snapshot at a later revision in which this is known of what can be had of an offer. All else is shared.
    #[must_use]
    pub fn with_availability(&self, revision: u64, known: Availability) -> Self {
        let mut later = self.clone();
        later.revision = revision;
        later.content.availabilities.put(Arc::new(known));
        later
    }

    /// What is known on a day of how a variant of an offer can be had.
    pub fn vacancy(&self, offer: &Key, variant: &Key, day: NaiveDate) -> Vacancy {
        let known = self.content.availabilities.get(offer.as_str());
        Vacancy::of(known.map(AsRef::as_ref), variant, day)
    }

    /// The snapshot as it would be without any offer: what words mean, whatever offers are called. The vocabulary is
    /// shared.
    #[must_use]
    pub fn without_offers(&self) -> Self {
        let content =
            Content { offers: Sorted::default(), availabilities: Sorted::default(), ..self.content.clone() };
        Self {
            revision: self.revision,
            lexicon: self.lexicon.without_names(),
            index: Index::new(&content.offers),
            profiles: Profiles::default(),
            columns: Columns::new(&content.vocabulary, &content.offers),
            content,
        }
    }

    /// The snapshot of other content at a later revision. Where words mean what they meant and the offers are the same,
    /// what was made of them is shared.
    #[must_use]
    pub fn with_content(&self, revision: u64, content: Content) -> Self {
        let is_read_alike = Arc::ptr_eq(&self.content.vocabulary, &content.vocabulary)
            && self.content.offers.is_same(&content.offers);
        if !is_read_alike {
            return Self::with_dictionary(revision, content, self.lexicon.dictionary().cloned());
        }
        Self {
            revision,
            content,
            lexicon: self.lexicon.clone(),
            index: self.index.clone(),
            profiles: self.profiles.clone(),
            columns: self.columns.clone(),
        }
    }

    /// The revision of the store it was read at.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// All it holds.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The offers by slug; an offer's place here is its place in the index.
    pub fn offers(&self) -> &Sorted<Offer> {
        &self.content.offers
    }

    /// The offer with this slug.
    pub fn offer(&self, slug: &str) -> Option<&Arc<Offer>> {
        self.content.offers.get(slug)
    }

    /// The offer's place in the list and in the index.
    pub fn place(&self, slug: &Key) -> Option<u32> {
        u32::try_from(self.content.offers.place(slug.as_str())?).ok()
    }

    /// The words that are understood.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Offers by word.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The offers in brief, by place.
    pub fn profiles(&self) -> &Profiles {
        &self.profiles
    }

    /// What the offers state of the things one looks for them by, by place.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The staircase a question is answered on: the named municipality's, or the national one.
    pub fn staircase(&self, municipality: Option<MunicipalityCode>, on: NaiveDate) -> Option<&Staircase> {
        match municipality {
            Some(code) => self.content.staircase_of(code, on),
            None => self.content.staircases.get(Staircase::NATIONAL),
        }
    }

    /// The municipality with this code («0167», «167») or name («Hvidovre», «Hvidovre Kommune»).
    pub fn municipality(&self, named: &str) -> Option<&Municipality> {
        let municipalities = &self.content.municipalities;
        let by_code = MunicipalityCode::parse(named.trim()).ok().and_then(|code| municipalities.get(&code));
        let wanted = named.trim().to_lowercase();
        let wanted = wanted.strip_suffix(" kommune").unwrap_or(&wanted);
        by_code.or_else(|| municipalities.values().find(|one| one.name.to_lowercase() == wanted))
    }

    /// The municipality whose range is meant, by code or name.
    ///
    /// # Errors
    /// If it is not known here; the fault names those that have offers.
    pub fn range_of(&self, named: &str) -> Result<MunicipalityCode, Problem> {
        self.municipality(named).map(|known| known.code).ok_or_else(|| {
            let mut with_offers = self.profiles.municipalities.things().to_vec();
            with_offers.retain(|code| !self.profiles.listing(Some(*code)).places().is_empty());
            with_offers.sort_unstable();
            let known = with_offers.iter().filter_map(|code| self.content.municipalities.get(code));
            let names: Vec<&str> = known.map(|one| one.name.as_str()).collect();
            let message = format!("Kommunen kendes ikke her. Der er tilbud fra {}.", names.join(", "));
            Problem::new("", ProblemCode::Unknown, message)
        })
    }

    /// The concept's label, or the key of one that is not there.
    pub fn label<'a>(&'a self, concept: &'a Key) -> &'a str {
        self.content.vocabulary.concept(concept).map_or(concept.as_str(), |concept| concept.label())
    }
}
