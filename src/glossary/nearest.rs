//! The concepts whose labels are likest a word that is not known.

use crate::catalogue::Catalogue;
use crate::concept::Concept;
use crate::danish;
use crate::key::Key;

/// How many concepts near an unknown word are shown.
const NEAREST: usize = 3;

/// How like a label must be to be shown as near: 1 is equal.
const LIKENESS: f64 = 0.7;

/// The labels that a word may be near, folded once for all words of a table.
pub struct Labels<'a>(Vec<(&'a Key, Vec<String>)>);

impl<'a> Labels<'a> {
    /// The labels of the concepts that show a fit.
    pub fn of(catalogue: &'a Catalogue) -> Self {
        Self::of_those(catalogue, Concept::shows_fit)
    }

    /// The labels of all concepts, words of the trade and all.
    pub fn of_all(catalogue: &'a Catalogue) -> Self {
        Self::of_those(catalogue, |_| true)
    }

    fn of_those(catalogue: &'a Catalogue, is_meant: fn(&Concept) -> bool) -> Self {
        let meant = catalogue.content().vocabulary.concepts().filter(|concept| is_meant(concept));
        let folded = |concept: &'a Concept| {
            (&concept.key, concept.labels.iter().map(|label| danish::fold(&label.text)).collect())
        };
        Self(meant.map(folded).collect())
    }

    /// The concepts whose labels are likest a word.
    pub fn nearest(&self, word: &str) -> Vec<Key> {
        let wanted = danish::fold(word);
        let length = wanted.chars().count() as f64;
        let likeness = |label: &String| {
            // Of lengths that differ so much no label can be like it, and to compare the letters takes long.
            let other = label.chars().count() as f64;
            let can_be = length.min(other) >= LIKENESS * length.max(other);
            if can_be { strsim::normalized_damerau_levenshtein(&wanted, label) } else { 0.0 }
        };
        let likest =
            |(key, labels): &(&'a Key, Vec<String>)| (labels.iter().map(likeness).fold(0.0, f64::max), *key);
        let mut near: Vec<(f64, &Key)> =
            self.0.iter().map(likest).filter(|(likest, _)| *likest >= LIKENESS).collect();
        near.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        near.into_iter().take(NEAREST).map(|(_, key)| key.clone()).collect()
    }
}
