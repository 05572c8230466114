//! What a word means, as GraphQL shows it.

use std::sync::Arc;

use async_graphql::{Context, Object, SimpleObject};
use chrono::NaiveDate;

use super::allowance;
use super::closed_set::WordStanding;
use super::law::LegalReference;
use super::offer::{Offer, Source};
use super::suggestion::UserError;
use super::vocabulary::Concept;
use crate::catalogue::Catalogue;
use crate::concept::{self, LabelKind};
use crate::glossary::{self, Entry};
use crate::problem::Problem;
use crate::wording;

/// What a term means: all its meanings, most likely first; where it means nothing that is known, what it may be a slip
/// from.
#[derive(SimpleObject)]
pub struct VocabularyEntry {
    /// What is wrong with the term; the rest is empty then.
    user_errors: Vec<UserError>,
    /// Whether one word of it has several meanings.
    ambiguous: bool,
    /// That it has, in Danish words; null if it has not.
    text: Option<String>,
    /// Its meanings, word by word, most likely first.
    meanings: Vec<WordMeaning>,
    /// The places in the law that it names.
    legal_references: Vec<LegalReference>,
    /// Where nothing was found: the concepts with the likest words («mente du»), likest first.
    nearest: Vec<Concept>,
}

impl VocabularyEntry {
    pub(super) fn of(catalogue: &Arc<Catalogue>, entry: &Entry, on: NaiveDate) -> Self {
        let ambiguous = entry.is_ambiguous();
        let meaning = |meaning: &glossary::Meaning| WordMeaning {
            catalogue: Arc::clone(catalogue),
            meaning: meaning.clone(),
        };
        let law = entry.law.iter().map(|resolution| LegalReference::of(catalogue, resolution.clone(), on));
        Self {
            user_errors: Vec::new(),
            ambiguous,
            text: ambiguous.then(|| wording::several_meanings(entry.meanings.len())),
            meanings: entry.meanings.iter().map(meaning).collect(),
            legal_references: law.collect(),
            nearest: entry.nearest.iter().filter_map(|key| Concept::of(catalogue, key)).collect(),
        }
    }

    pub(super) fn refused(problem: &Problem) -> Self {
        Self {
            user_errors: vec![UserError::of(problem)],
            ambiguous: false,
            text: None,
            meanings: Vec::new(),
            legal_references: Vec::new(),
            nearest: Vec::new(),
        }
    }

    /// How many things it holds.
    pub(super) fn things(&self) -> usize {
        self.meanings.len() + self.legal_references.len() + self.nearest.len()
    }
}

/// One thing that a word means: a concept, or offers that are called so.
pub struct WordMeaning {
    catalogue: Arc<Catalogue>,
    meaning: glossary::Meaning,
}

impl WordMeaning {
    fn known(&self) -> Option<&concept::Concept> {
        self.catalogue.content().vocabulary.concept(self.meaning.concept.as_ref()?)
    }

    fn words(&self, kind: LabelKind) -> Vec<&str> {
        self.known().map_or_else(Vec::new, |concept| concept.words(kind).collect())
    }

    fn named(&self) -> impl Iterator<Item = Offer> + '_ {
        let offers = self.meaning.named.iter().filter_map(|slug| self.catalogue.offer(slug.as_str()));
        offers.map(|offer| Offer { catalogue: Arc::clone(&self.catalogue), offer: Arc::clone(offer) })
    }
}

/// One thing that a word means: a concept, or offers that are called so. Words that label a child are understood and
/// never shown.
#[Object]
impl WordMeaning {
    /// The part of the term that means it, as typed; null if it labels a child.
    async fn word(&self) -> Option<&str> {
        self.meaning.word.as_deref()
    }

    /// The known words that part was read as, if it is none itself.
    async fn read_as(&self) -> Option<&str> {
        self.meaning.read_as.as_deref()
    }

    /// How the word stands to it.
    async fn standing(&self) -> WordStanding {
        WordStanding::of(self.meaning.standing)
    }

    /// How the word stands to it, in Danish words.
    async fn standing_text(&self) -> &str {
        wording::standing(self.meaning.standing)
    }

    /// What it is called: the concept's label, or the name of the offers.
    async fn title(&self) -> String {
        let named = || wording::offers(&self.catalogue, &self.meaning.named);
        self.known().map_or_else(named, |concept| concept.label().to_owned())
    }

    /// The concept, with what is broader, narrower and beside it; null if only offers are called so.
    async fn concept(&self) -> Option<Concept> {
        Concept::of(&self.catalogue, self.meaning.concept.as_ref()?)
    }

    /// What it is, in a sentence; of offers, what they say of themselves; null if it is not stated.
    async fn definition(&self) -> Option<String> {
        match self.known() {
            Some(concept) => concept.definition.clone(),
            None => {
                let first = self.catalogue.offer(self.meaning.named.first()?.as_str());
                first.map(|offer| offer.summary.clone())
            }
        }
    }

    /// What professionals and the law call it.
    async fn professional(&self) -> Vec<&str> {
        self.words(LabelKind::Alternative)
    }

    /// What teachers, parents and children call it.
    async fn lay(&self) -> Vec<&str> {
        self.words(LabelKind::Lay)
    }

    /// What it is called in English.
    async fn english(&self) -> Vec<&str> {
        self.words(LabelKind::English)
    }

    /// Its abbreviations, with what the letters stand for.
    async fn abbreviations(&self) -> Vec<Abbreviation> {
        let known = self.known().map_or_else(Vec::new, glossary::abbreviations);
        let shown = |one: glossary::Abbreviation<'_>| Abbreviation {
            letters: one.letters.to_owned(),
            expansion: one.expansion.map(str::to_owned),
        };
        known.into_iter().map(shown).collect()
    }

    /// Where it is stated.
    async fn sources(&self) -> Vec<Source> {
        let keys = self.known().map_or(&[][..], |concept| &concept.sources);
        keys.iter().filter_map(|key| self.catalogue.content().sources.get(key)).map(Source::of).collect()
    }

    /// The offers of the municipality that are called so.
    async fn offers_named(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Offer>> {
        let named: Vec<Offer> = self.named().collect();
        allowance::take(context, named.len())?;
        Ok(named)
    }

    /// How many offers of the municipality have the concept, or are called so. Actors and words of the trade are not
    /// what offers are marked with.
    async fn offers(&self) -> usize {
        self.meaning.offers
    }
}

/// An abbreviation (forkortelse), and what it stands for.
#[derive(SimpleObject)]
pub struct Abbreviation {
    /// The letters.
    letters: String,
    /// What they stand for; null if no source says.
    expansion: Option<String>,
}
