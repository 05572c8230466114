//! Free words of a table, mapped to concepts through the vocabulary; what is not understood is listed with
//! the nearest concepts, never guessed.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::concept::{Concept, Scheme};
use crate::danish;
use crate::key::Key;
use crate::offer::Recipient;
use crate::understanding::{self, Polarity, Reading};

use super::column::Column;

/// How many concepts near an unknown word are shown.
const NEAREST: usize = 3;

/// How like a label must be to be shown as near: 1 is equal.
const LIKENESS: f64 = 0.7;

/// A word of a table that no concept has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUnderstood {
    /// The column it stands in.
    pub column: Column,
    /// The word, in lower case.
    pub word: String,
    /// The concepts with the likest labels, likest first.
    pub nearest: Vec<Key>,
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
    /// Words no concept has, and words that may mean several and so say neither, in lower case; with what an
    /// ambiguous one may mean.
    pub unknown: Vec<(String, Vec<Key>)>,
}

impl Meaning {
    /// Reads phrases with a catalogue's vocabulary. A word with two meanings says neither.
    pub fn of(phrases: &[String], catalogue: &Catalogue, on: NaiveDate) -> Self {
        let mut meaning = Self::default();
        for phrase in phrases {
            for mention in understanding::read(phrase, catalogue, on).mentions {
                let word = || phrase.get(mention.start..mention.end).unwrap_or_default().to_lowercase();
                match &mention.reading {
                    Reading::Concepts(concepts, Polarity::Said) => meaning.note(word, concepts, catalogue),
                    Reading::Offers(named) => meaning.note(word, &named.otherwise, catalogue),
                    // What only points to a concept says too little to be kept.
                    Reading::Hints(concepts) => meaning.unknown.push((word(), concepts.clone())),
                    Reading::Unknown(word) => meaning.unknown.push((word.clone(), Vec::new())),
                    Reading::Concepts(..) | Reading::Age(..) | Reading::Step(..) | Reading::Law(_) => {}
                }
            }
        }
        meaning
    }

    /// Notes the one concept among these that tells of an offer; if there are several, that the word tells neither.
    fn note(&mut self, word: impl Fn() -> String, concepts: &[Key], catalogue: &Catalogue) {
        let known = concepts.iter().filter_map(|key| catalogue.content().vocabulary.concept(key));
        let telling = known.filter(|concept| !matches!(concept.scheme, Scheme::Actor | Scheme::Term));
        match telling.collect::<Vec<_>>().as_slice() {
            [] => {}
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
                self.unknown.push((word(), several.iter().map(|concept| concept.key.clone()).collect()));
            }
        }
    }

    /// The unknown words, each with what it may mean, else the concepts near it.
    pub fn not_understood(&self, column: Column, labels: &Labels) -> Vec<NotUnderstood> {
        let word = |(word, meanings): &(String, Vec<Key>)| NotUnderstood {
            column,
            word: word.clone(),
            nearest: if meanings.is_empty() { labels.nearest(word) } else { meanings.clone() },
        };
        self.unknown.iter().map(word).collect()
    }
}

/// The labels that a word may be near, folded once for a whole table.
pub struct Labels<'a>(Vec<(&'a Key, Vec<String>)>);

impl<'a> Labels<'a> {
    /// The labels of the concepts that show a fit.
    pub fn of(catalogue: &'a Catalogue) -> Self {
        let showing = catalogue.content().vocabulary.concepts().filter(|concept| concept.shows_fit());
        let folded = |concept: &'a Concept| {
            (&concept.key, concept.labels.iter().map(|label| danish::fold(&label.text)).collect())
        };
        Self(showing.map(folded).collect())
    }

    /// The concepts whose labels are likest a word.
    fn nearest(&self, word: &str) -> Vec<Key> {
        let wanted = danish::fold(word);
        let likeness = |label: &String| strsim::normalized_damerau_levenshtein(&wanted, label);
        let likest =
            |(key, labels): &(&'a Key, Vec<String>)| (labels.iter().map(likeness).fold(0.0, f64::max), *key);
        let mut near: Vec<(f64, &Key)> =
            self.0.iter().map(likest).filter(|(likest, _)| *likest >= LIKENESS).collect();
        near.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        near.into_iter().take(NEAREST).map(|(_, key)| key.clone()).collect()
    }
}

/// Words before which a phrase names who takes part; what follows tells of them.
const TELLS_MORE: &[&str] =
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
