//! The glossary (*ordliste*): what a word of the trade, an abbreviation or an everyday word means.
//!
//! A word that is one phrase of the vocabulary, or the name of an offer, has all the meanings that it has there, most
//! likely first. Anything else is read as a need is: slips of the pen, compounds and words that only point to a
//! concept. Where nothing is read, the concepts with the likest words are named, and nothing is guessed. A word that
//! labels a child is understood, and never shown back.

mod expansion;
mod nearest;

pub use expansion::{Abbreviation, abbreviations};
pub use nearest::Labels;

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::browse::{Browse, Filter};
use crate::catalogue::Catalogue;
use crate::concept::{Concept, LabelKind, Scheme};
use crate::key::{Key, MunicipalityCode};
use crate::law::{self, Resolution};
use crate::lexicon::Meaning as Phrase;
use crate::offer::Offer;
use crate::problem::{Problem, ProblemCode};
use crate::understanding::{self, Mention, Reading};
use crate::{danish, personal};

/// The most characters of a term.
pub const LONGEST_TERM: usize = 200;

/// How a word stands to what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It is a word of this kind for it.
    Word(LabelKind),
    /// It is the name of an offer.
    Name,
    /// A word for it was read in what was typed: «skilsmissebørn».
    Held,
    /// It points to it, and does not name it: «madpakke».
    PointsTo,
}

/// One thing that a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The words that mean it, as they were typed; none if they label a child.
    pub word: Option<String>,
    /// The known words they were read as, folded, if they are none themselves.
    pub read_as: Option<String>,
    /// How they stand to it.
    pub standing: Standing,
    /// The concept; none if only offers are called so.
    pub concept: Option<Key>,
    /// The offers of the range that are called so.
    pub named: Vec<Key>,
    /// How many offers of the range have the concept, or are called so.
    pub offers: usize,
}

/// What a term means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its meanings, word by word and most likely first.
    pub meanings: Vec<Meaning>,
    /// The places in the law that it names.
    pub law: Vec<Resolution>,
    /// Where it means nothing that is known: the concepts whose words are likest.
    pub nearest: Vec<Key>,
}

impl Entry {
    /// Whether one word of it has several meanings.
    pub fn is_ambiguous(&self) -> bool {
        let said = self.meanings.iter().filter(|meaning| meaning.standing != Standing::PointsTo);
        let words: Vec<Option<&str>> = said.map(|meaning| meaning.word.as_deref()).collect();
        words.iter().enumerate().any(|(at, word)| words[..at].contains(word))
    }
}

/// What a term means in a municipality's range, or in all, on a day.
///
/// # Errors
/// If it is blank, too long, or holds a CPR number; what was typed is not repeated.
pub fn look_up(
    catalogue: &Arc<Catalogue>,
    term: &str,
    of: Option<MunicipalityCode>,
    on: NaiveDate,
) -> Result<Entry, Problem> {
    let term = checked(term)?;
    let range = Range { catalogue, of, on };
    let found = law::find(term).into_iter();
    let law = found.filter_map(|found| catalogue.content().law.resolve(&found.reference, on)).collect();
    let mut meanings = range.meanings_of(term, None);
    if meanings.is_empty() {
        let read = understanding::read(term, catalogue, on).mentions;
        meanings = read.iter().flat_map(|mention| range.mentioned(term, mention)).collect();
    }
    let mut entry = Entry { meanings, law, nearest: Vec::new() };
    if entry.meanings.is_empty() && entry.law.is_empty() {
        entry.nearest = Labels::of_all(catalogue).nearest(term);
    }
    Ok(entry)
}

fn checked(term: &str) -> Result<&str, Problem> {
    if personal::holds_cpr(term) {
        return Err(personal::refused("term"));
    }
    let term = term.trim();
    if term.is_empty() {
        return Err(Problem::new("term", ProblemCode::Required, "Skriv det ord, du vil slå op."));
    }
    if term.chars().count() > LONGEST_TERM {
        let message = format!("Ordet er længere end {LONGEST_TERM} tegn: skriv kun det ord, du vil slå op.");
        return Err(Problem::new("term", ProblemCode::TooLong, message));
    }
    Ok(term)
}

/// The offers with a concept in a municipality's range, or in all; none if offers are not marked with its kind.
pub fn offers_with(
    catalogue: &Arc<Catalogue>,
    concept: &Concept,
    of: Option<MunicipalityCode>,
    on: NaiveDate,
) -> usize {
    let chosen = vec![concept.key.clone()];
    let filter = match concept.scheme {
        Scheme::TargetGroup => Filter { target_groups: chosen, ..Filter::default() },
        Scheme::ProblemArea => Filter { problem_areas: chosen, ..Filter::default() },
        Scheme::Form => Filter { forms: chosen, ..Filter::default() },
        Scheme::Method => return offers_by_method(catalogue, &concept.key, of).len(),
        Scheme::Actor | Scheme::Term => return 0,
    };
    Browse::new(catalogue, Filter { municipality: of, ..filter }, on).total()
}

/// The offers of a range that work by a method, or by one below it.
pub fn offers_by_method<'a>(
    catalogue: &'a Catalogue,
    method: &Key,
    of: Option<MunicipalityCode>,
) -> Vec<&'a Arc<Offer>> {
    let meant = catalogue.content().vocabulary.with_narrower(method);
    let places = catalogue.profiles().listing(of).places().iter();
    let offers = places.map(|place| &catalogue.offers()[*place as usize]);
    offers.filter(|offer| offer.methods.iter().any(|one| meant.contains(one))).collect()
}

/// The range that is asked, and the day.
struct Range<'a> {
    catalogue: &'a Arc<Catalogue>,
    of: Option<MunicipalityCode>,
    on: NaiveDate,
}

impl Range<'_> {
    /// All that these words mean if they are one phrase, or one cue; most likely first.
    fn meanings_of(&self, words: &str, read_as: Option<&str>) -> Vec<Meaning> {
        let lexicon = self.catalogue.lexicon();
        let vocabulary = &self.catalogue.content().vocabulary;
        let known = read_as.unwrap_or(words);
        let mut concepts: BTreeSet<&Key> = BTreeSet::new();
        let mut named: Vec<Key> = Vec::new();
        let phrases = lexicon.all_meant_by(known);
        for phrase in &phrases {
            match phrase {
                Phrase::Concept(key, _) => drop(concepts.insert(key)),
                Phrase::Offer(slug) => named.extend(self.is_of_range(slug).then(|| slug.clone())),
            }
        }
        let mut words_for: Vec<(&Concept, Label)> = Vec::new();
        for concept in vocabulary.concepts() {
            let is_meant = concepts.contains(&concept.key);
            let label = if is_meant { Label::of(concept, known) } else { Label::of_namesake(concept, known) };
            words_for.extend(label.map(|label| (concept, label)));
        }
        if words_for.iter().any(|(_, label)| label.is_exact) {
            words_for.retain(|(_, label)| label.is_exact);
        }
        let mut meanings: Vec<Meaning> = Vec::new();
        for (concept, label) in words_for {
            let is_it = |slug: &Key| self.is_called_after(slug, concept);
            let own: Vec<Key> = named.extract_if(.., |slug| is_it(slug)).collect();
            meanings.push(self.meaning((words, read_as), label.standing(), Some(concept), own));
        }
        if !named.is_empty() {
            meanings.push(self.meaning((words, read_as), Standing::Name, None, named));
        }
        if meanings.is_empty() {
            meanings = self.pointed_to(words, lexicon.all_pointed_to(known));
        }
        self.put_in_order(&mut meanings, known);
        meanings
    }

    fn pointed_to(&self, words: &str, phrases: BTreeSet<Phrase>) -> Vec<Meaning> {
        let concepts = phrases.iter().filter_map(|phrase| match phrase {
            Phrase::Concept(key, _) => self.catalogue.content().vocabulary.concept(key),
            Phrase::Offer(_) => None,
        });
        let meaning = |concept| self.meaning((words, None), Standing::PointsTo, Some(concept), Vec::new());
        concepts.map(meaning).collect()
    }

    /// What a stretch of a longer text means.
    fn mentioned(&self, text: &str, mention: &Mention) -> Vec<Meaning> {
        let words = text.get(mention.start..mention.end).unwrap_or_default();
        let (keys, standing) = match &mention.reading {
            Reading::Concepts(keys, _) => (keys, Standing::Held),
            Reading::Hints(keys) => (keys, Standing::PointsTo),
            Reading::Offers(named) => (&named.otherwise, Standing::Held),
            Reading::Age(..) | Reading::Step(..) | Reading::Law(_) | Reading::Unknown(_) => {
                return Vec::new();
            }
        };
        let as_phrase = self.meanings_of(words, mention.read_as.as_deref());
        if !as_phrase.is_empty() {
            return as_phrase;
        }
        let read_as = mention.read_as.as_deref();
        let vocabulary = &self.catalogue.content().vocabulary;
        let concepts = keys.iter().filter_map(|key| vocabulary.concept(key));
        let mut meanings: Vec<Meaning> = concepts
            .map(|concept| self.meaning((words, read_as), standing, Some(concept), Vec::new()))
            .collect();
        if let Reading::Offers(named) = &mention.reading {
            let named: Vec<Key> =
                named.offers.iter().filter(|slug| self.is_of_range(slug)).cloned().collect();
            if !named.is_empty() {
                meanings.push(self.meaning((words, read_as), Standing::Name, None, named));
            }
        }
        self.put_in_order(&mut meanings, words);
        meanings
    }

    fn meaning(
        &self,
        (words, read_as): (&str, Option<&str>),
        standing: Standing,
        concept: Option<&Concept>,
        named: Vec<Key>,
    ) -> Meaning {
        let is_loaded = standing == Standing::Word(LabelKind::Loaded);
        let is_shown =
            !is_loaded && ![Some(words), read_as].into_iter().flatten().any(|it| self.holds_loaded(it));
        let with = concept.map_or(0, |concept| offers_with(self.catalogue, concept, self.of, self.on));
        Meaning {
            word: is_shown.then(|| words.to_owned()),
            read_as: read_as.filter(|_| is_shown).map(str::to_owned),
            standing,
            concept: concept.map(|concept| concept.key.clone()),
            offers: with.max(named.len()),
            named,
        }
    }

    /// Whether these words are, in any form, a word that labels a child.
    fn holds_loaded(&self, words: &str) -> bool {
        let labels_a_child = |phrase: &Phrase| matches!(phrase, Phrase::Concept(_, LabelKind::Loaded));
        let alone = danish::words(words);
        let parts = alone.iter().filter_map(|word| words.get(word.start..word.end));
        let mut all = parts.chain([words]);
        all.any(|part| self.catalogue.lexicon().all_meant_by(part).iter().any(labels_a_child))
    }

    fn is_of_range(&self, slug: &Key) -> bool {
        let offer = self.catalogue.offer(slug.as_str());
        offer.is_some_and(|offer| self.of.is_none_or(|of| of == offer.municipality))
    }

    /// Whether an offer is called after a concept, and no mere namesake: it is marked with it, or it is what an actor is.
    fn is_called_after(&self, slug: &Key, concept: &Concept) -> bool {
        let Some(offer) = self.catalogue.offer(slug.as_str()) else { return false };
        let mut marks =
            [&offer.target_groups, &offer.problem_areas, &offer.forms, &offer.methods].into_iter().flatten();
        marks.any(|key| *key == concept.key) || is_actor(offer, concept)
    }

    /// Puts meanings in order, most likely first. An abbreviation that others spell out is no more than a sign of a
    /// problem: «ADBB» is a method, and points to what is looked for by it.
    fn put_in_order(&self, meanings: &mut [Meaning], words: &str) {
        let vocabulary = &self.catalogue.content().vocabulary;
        let concept = |meaning: &Meaning| meaning.concept.as_ref().and_then(|key| vocabulary.concept(key));
        let stems = danish::stems(words);
        let is_own_name = |concept: &Concept| {
            let spelt = expansion::of(concept, words).map(danish::stems);
            let own = danish::stems(concept.label());
            own == stems || spelt.is_some_and(|spelt| spelt == own)
        };
        let is_sign = |meaning: &Meaning| {
            concept(meaning).is_some_and(|concept| {
                let is_problem = matches!(concept.scheme, Scheme::ProblemArea | Scheme::TargetGroup);
                is_problem && !is_own_name(concept)
            })
        };
        let abbreviates = |meaning: &Meaning| meaning.standing == Standing::Word(LabelKind::Abbreviation);
        if meanings.iter().any(|meaning| !is_sign(meaning)) {
            let signs = meanings.iter_mut().filter(|meaning| abbreviates(meaning) && is_sign(meaning));
            signs.for_each(|meaning| meaning.standing = Standing::PointsTo);
        }
        meanings.sort_by_cached_key(|meaning| {
            let concept = concept(meaning);
            (
                likelihood(meaning.standing),
                meaning.named.is_empty(),
                concept.is_none_or(|concept| !is_own_name(concept)),
                concept.is_some_and(|concept| concept.scheme == Scheme::Term),
                Reverse(meaning.offers),
                meaning.concept.clone(),
            )
        });
    }
}

/// Whether an offer is what an actor is: all its names are words for the actor, and one of them is more than the name
/// that many have.
fn is_actor(offer: &Offer, concept: &Concept) -> bool {
    let is_word_for = |name: &String| Label::of(concept, name).is_some_and(|label| label.is_exact);
    let mut names = std::iter::once(&offer.name).chain(&offer.also_known_as);
    let is_more_than_namesake = !offer.also_known_as.is_empty() || concept.label() == offer.name;
    concept.scheme == Scheme::Actor && is_more_than_namesake && names.all(is_word_for)
}

/// How likely a meaning is by how its word stands to it, the likeliest least.
fn likelihood(standing: Standing) -> u8 {
    match standing {
        Standing::Word(LabelKind::Preferred) => 0,
        Standing::Word(LabelKind::Alternative | LabelKind::Abbreviation | LabelKind::English)
        | Standing::Name => 1,
        Standing::Word(LabelKind::Lay | LabelKind::Misspelt | LabelKind::Loaded) => 2,
        Standing::Held => 3,
        Standing::PointsTo => 4,
    }
}

/// The word for a concept that some words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Label {
    kind: Option<LabelKind>,
    /// Whether it is written just so, but for case and æ/ae.
    is_exact: bool,
}

impl Label {
    /// The strongest word for a concept that these words are, as they are written, else in another form.
    fn of(concept: &Concept, words: &str) -> Option<Self> {
        let english = concept.label_en.iter().map(|label| (label.as_str(), LabelKind::English));
        let labels = concept.labels.iter().map(|label| (label.text.as_str(), label.kind)).chain(english);
        let wanted = folded(words);
        let exact = labels.clone().filter(|(text, _)| folded(text) == wanted);
        if let Some(kind) = strongest(exact.map(|(_, kind)| kind)) {
            return Some(Self { kind: Some(kind), is_exact: true });
        }
        let stems = danish::stems(words);
        let inflected = labels.filter(|(text, _)| danish::stems(text) == stems);
        let kind = strongest(inflected.map(|(_, kind)| kind));
        Self::of_namesake(concept, words).or(Some(Self { kind, is_exact: false }))
    }

    /// The word for a concept that has namesakes: «børnehus (dagtilbud)» is one with what sets it apart from them.
    fn of_namesake(concept: &Concept, words: &str) -> Option<Self> {
        let mut names = concept.labels.iter().filter_map(|label| label.text.split_once(" ("));
        let is_name = |(name, _): (&str, &str)| danish::stems(name) == danish::stems(words);
        names.any(is_name).then_some(Self { kind: Some(LabelKind::Alternative), is_exact: true })
    }

    fn standing(self) -> Standing {
        self.kind.map_or(Standing::Held, Standing::Word)
    }
}

/// Of several kinds of word the one that counts: what labels a child does so whatever else it is, and what is an
/// abbreviation is that before it is a word.
fn strongest(kinds: impl Iterator<Item = LabelKind>) -> Option<LabelKind> {
    let is_loaded = |kind| kind == LabelKind::Loaded;
    let is_abbreviation = |kind| kind == LabelKind::Abbreviation;
    kinds.min_by_key(|kind| {
        (!is_loaded(*kind), likelihood(Standing::Word(*kind)), !is_abbreviation(*kind), *kind)
    })
}

/// Words as they are compared: folded, one blank between.
fn folded(words: &str) -> String {
    danish::words(words).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
