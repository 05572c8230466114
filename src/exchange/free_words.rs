//! Free words of a table, mapped to concepts through the vocabulary; what is not understood is listed with
//! the nearest concepts, never guessed.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::concept::Scheme;
use crate::danish;
use crate::glossary::Labels;
use crate::key::Key;
use crate::offer::{OfferAge, Recipient, WhoseAge};
use crate::understanding::{self, Certainty, Mention, Polarity, Reading};

use super::cell;
use super::column::Column;

/// How many months lie between the first and the last of a span of years; in a single year there are fewer.
const SHORTEST_SPAN: i16 = 12;

/// A word of a table that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUnderstood {
    /// The column it stands in.
    pub column: Column,
    /// Why it is not kept.
    pub why: Why,
    /// The word, in lower case, or the cell as it is.
    pub word: String,
    /// The concepts it may mean, or those with the likest labels, likest first.
    pub nearest: Vec<Key>,
}

/// Why a word of a table is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It is not known, or may mean several things.
    NotUnderstood,
    /// It is said not to be so, or to have been tried.
    Denied,
    /// It is known, and tells neither whom nor what an offer is for: a profession, a unit, a word of the trade.
    TellsNothing,
    /// It says an age, a step or a paragraph, and is not read in this column.
    OutOfPlace,
}

/// A word that is not kept, why, and what it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Why.
    pub why: Why,
    /// The word, in lower case.
    pub word: String,
    /// What it may mean.
    pub meanings: Vec<Key>,
}

/// What free words say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meaning {
    /// Concepts that say who an offer is for.
    pub target_groups: BTreeSet<Key>,
    /// Concepts that say what it helps with.
    pub problem_areas: BTreeSet<Key>,
    /// Forms of help.
    pub forms: BTreeSet<Key>,
    /// Methods.
    pub methods: BTreeSet<Key>,
    /// Spans of ages, each as the words say it.
    pub ages: Vec<OfferAge>,
    /// Words that are not kept.
    pub left: Vec<Left>,
    /// Known words that tell nothing, beside others of their phrase that do: «uro i skolen».
    pub beside: Vec<Left>,
}

impl Meaning {
    /// Reads phrases with a catalogue's vocabulary. A word with two meanings says neither.
    pub fn of(phrases: &[String], catalogue: &Catalogue, on: NaiveDate) -> Self {
        let mut meaning = Self::default();
        for phrase in phrases {
            meaning.add(Self::of_phrase(phrase, catalogue, on));
        }
        meaning
    }

    fn of_phrase(phrase: &str, catalogue: &Catalogue, on: NaiveDate) -> Self {
        let mut meaning = Self::default();
        let mentions = understanding::read(phrase, catalogue, on).mentions;
        for mention in &mentions {
            let word = phrase.get(mention.start..mention.end).unwrap_or_default().to_lowercase();
            match &mention.reading {
                Reading::Concepts(concepts, Polarity::Said) => meaning.note(word, concepts, catalogue),
                Reading::Concepts(concepts, Polarity::Denied | Polarity::Tried) => {
                    meaning.leave(Why::Denied, word, concepts);
                }
                Reading::Offers(named) => meaning.note(word, &named.otherwise, catalogue),
                // What only points to a concept says too little to be kept.
                Reading::Hints(concepts) => meaning.leave(Why::NotUnderstood, word, concepts),
                // A number that is no age is left with its whole phrase.
                Reading::Unknown(word) if word.parse::<u32>().is_ok() => {}
                Reading::Unknown(word) => meaning.leave(Why::NotUnderstood, word.clone(), &[]),
                Reading::Step(..) | Reading::Law(_) => meaning.leave(Why::OutOfPlace, word, &[]),
                Reading::Age(..) => {}
            }
        }
        meaning.ages(phrase, &mentions);
        if !meaning.is_empty() {
            let tells_nothing = |left: &mut Left| left.why == Why::TellsNothing;
            meaning.beside = meaning.left.extract_if(.., tells_nothing).collect();
        }
        meaning
    }

    /// Whether nothing of it tells of an offer.
    fn is_empty(&self) -> bool {
        let concepts = [&self.target_groups, &self.problem_areas, &self.forms, &self.methods];
        concepts.iter().all(|set| set.is_empty()) && self.ages.is_empty()
    }

    /// Whether something of it is said not to be so, or to have been tried.
    pub fn denies(&self) -> bool {
        self.left.iter().any(|left| left.why == Why::Denied)
    }

    /// This and that.
    pub fn add(&mut self, other: Self) {
        self.target_groups.extend(other.target_groups);
        self.problem_areas.extend(other.problem_areas);
        self.forms.extend(other.forms);
        self.methods.extend(other.methods);
        self.ages.extend(other.ages);
        self.left.extend(other.left);
        self.beside.extend(other.beside);
    }

    fn leave(&mut self, why: Why, word: String, meanings: &[Key]) {
        self.left.push(Left { why, word, meanings: meanings.to_vec() });
    }

    /// Notes the one concept among these that tells of an offer; if there are several or none, that the word is left.
    fn note(&mut self, word: String, concepts: &[Key], catalogue: &Catalogue) {
        let known = concepts.iter().filter_map(|key| catalogue.content().vocabulary.concept(key));
        let telling = known.filter(|concept| !matches!(concept.scheme, Scheme::Actor | Scheme::Term));
        match telling.collect::<Vec<_>>().as_slice() {
            [] => self.leave(Why::TellsNothing, word, &[]),
            [only] => {
                let set = match only.scheme {
                    Scheme::TargetGroup => &mut self.target_groups,
                    Scheme::ProblemArea => &mut self.problem_areas,
                    Scheme::Form => &mut self.forms,
                    Scheme::Method | Scheme::Actor | Scheme::Term => &mut self.methods,
                };
                set.insert(only.key.clone());
            }
            several => {
                let meanings = several.iter().map(|concept| concept.key.clone()).collect();
                self.left.push(Left { why: Why::NotUnderstood, word, meanings });
            }
        }
    }

    /// The spans of ages of a phrase. Any other age and any other number is left with the whole phrase: «fra 12 år» is
    /// no span, and half an age is a wrong one.
    fn ages(&mut self, phrase: &str, mentions: &[Mention]) {
        if let Some(span) = cell::age::span_in_months(phrase) {
            let whose = mentions.iter().find_map(|mention| match mention.reading {
                Reading::Age(_, whose, _) => Some(whose),
                _ => None,
            });
            self.ages.push(OfferAge { span, whose: whose.unwrap_or(WhoseAge::Child) });
            return;
        }
        let is_span = |mention: &&Mention| match mention.reading {
            Reading::Age(span, _, Certainty::Stated) => span.last() - span.first() >= SHORTEST_SPAN,
            _ => false,
        };
        let is_read = |start: usize, end: usize| {
            let holds = |mention: &&Mention| mention.start <= start && end <= mention.end;
            let is_age = |mention: &&Mention| matches!(mention.reading, Reading::Age(..));
            mentions.iter().filter(holds).any(|mention| !is_age(&mention) || is_span(&mention))
        };
        let ages = mentions.iter().filter(|mention| matches!(mention.reading, Reading::Age(..)));
        let unread_age = ages.clone().any(|mention| !is_read(mention.start, mention.end));
        let words = danish::words(phrase);
        let unread_number =
            words.iter().any(|word| word.number().is_some() && !is_read(word.start, word.end));
        if unread_age || unread_number {
            self.leave(Why::OutOfPlace, phrase.to_lowercase(), &[]);
            return;
        }
        for mention in ages.filter(is_span) {
            if let Reading::Age(span, whose, _) = mention.reading {
                self.ages.push(OfferAge { span, whose });
            }
        }
    }

    /// The words that are left, each with what it may mean, else the concepts near it.
    pub fn not_understood(&self, column: Column, labels: &Labels) -> Vec<NotUnderstood> {
        let word = |Left { why, word, meanings }: &Left| NotUnderstood {
            column,
            why: *why,
            word: word.clone(),
            nearest: match why {
                Why::NotUnderstood if meanings.is_empty() => labels.nearest(word),
                _ => meanings.clone(),
            },
        };
        self.left.iter().map(word).collect()
    }
}

/// Words before which a phrase names who takes part; what follows tells of them.
pub const TELLS_MORE: &[&str] =
    &["af", "med", "der", "som", "hvis", "i", "uden", "til", "under", "over", "fra", "paa", "efter", "ved"];

/// Endings of words that name who takes part, folded.
const RECIPIENTS: &[(&str, Recipient)] = &[
    ("boernefamilier", Recipient::Family),
    ("familier", Recipient::Family),
    ("familie", Recipient::Family),
    ("familien", Recipient::Family),
    ("boern", Recipient::Child),
    ("barn", Recipient::Child),
    ("unge", Recipient::YoungPerson),
    ("ung", Recipient::YoungPerson),
    ("foraeldre", Recipient::Parent),
    ("foraelder", Recipient::Parent),
    ("foraeldrepar", Recipient::Parent),
    ("moedre", Recipient::Parent),
    ("faedre", Recipient::Parent),
    ("vordende", Recipient::ExpectantParent),
    ("gravide", Recipient::ExpectantParent),
    ("soeskende", Recipient::Sibling),
    ("fagfolk", Recipient::Professional),
    ("medarbejdere", Recipient::Professional),
    ("paedagoger", Recipient::Professional),
    ("laerere", Recipient::Professional),
];

/// Who takes part, by the words before «af», «med», «der»: in «børn af skilte forældre» the children.
pub fn recipients(phrases: &[String]) -> Vec<Recipient> {
    let mut found = BTreeSet::new();
    for phrase in phrases {
        let words = danish::words(phrase);
        let head = words.iter().take_while(|word| !TELLS_MORE.contains(&word.folded.as_str()));
        for word in head {
            let named = RECIPIENTS.iter().find(|(ending, _)| word.folded.ends_with(ending));
            found.extend(named.map(|(_, recipient)| *recipient));
        }
    }
    found.into_iter().collect()
}
