//! Phrases by the words they need, so that only those are looked for whose words a text has.
//!
//! Of each phrase the part is taken whose words are seldomest: without one of them the phrase stands nowhere.
//! A text tells by its words which phrases are left, and only these are searched.

use super::phrases::Phrase;
use super::reading::Reading;

/// Phrases, each with what it says.
pub(super) struct Sieve<T> {
    phrases: Vec<(T, Phrase)>,
    /// For each atom the places of the phrases that need it, or another in its place.
    needing: Vec<Vec<usize>>,
}

impl<T> Sieve<T> {
    /// Phrases, in the order they are to be found in.
    pub(super) fn new(phrases: Vec<(T, Phrase)>) -> Self {
        let mut needing: Vec<Vec<usize>> = Vec::new();
        for (place, (_, phrase)) in phrases.iter().enumerate() {
            for atom in phrase.needed() {
                let atom = usize::from(atom);
                if needing.len() <= atom {
                    needing.resize_with(atom + 1, Vec::new);
                }
                needing[atom].push(place);
            }
        }
        Self { phrases, needing }
    }

    /// The phrases a text has the words of, in order.
    pub(super) fn of(&self, reading: &Reading) -> impl Iterator<Item = &(T, Phrase)> {
        let mut is_left = vec![false; self.phrases.len()];
        for atom in reading.tokens.iter().flat_map(|token| &token.atoms) {
            for place in self.needing.get(usize::from(*atom)).into_iter().flatten() {
                is_left[*place] = true;
            }
        }
        let left = self.phrases.iter().zip(is_left).filter(|(_, is_left)| *is_left);
        left.map(|(phrase, _)| phrase).filter(|(_, phrase)| phrase.has_words_in(reading))
    }
}

#[cfg(test)]
mod tests {
    //! No phrase that stands in a text is left out, nor found in another order.

    use std::sync::LazyLock;

    use proptest::prelude::*;
    use proptest::sample::{Index, select};

    use super::*;
    use crate::danger::evidence::{self, ACTS, FIGURES};
    use crate::danger::lexicon::Lexicon;
    use crate::danger::net::NET;
    use crate::danger::words::CLASSES;

    static SIEVE: LazyLock<(Lexicon, Sieve<&str>)> = LazyLock::new(|| {
        let mut lexicon = Lexicon::of_classes();
        let phrases = written().into_iter().map(|phrase| (phrase, Phrase::parse(phrase, &mut lexicon)));
        let sieve = Sieve::new(phrases.collect());
        (lexicon, sieve)
    });

    fn written() -> Vec<&'static str> {
        let evidence = evidence::tables().chain(evidence::english::TABLES).flat_map(|table| table.phrases);
        let net = NET.iter().flat_map(|(_, phrases)| *phrases);
        evidence.chain(ACTS).chain(FIGURES).chain(net).copied().collect()
    }

    /// A text that has a phrase's words, one for each place.
    fn told(phrase: &str, choice: &Index) -> String {
        let places = phrase.split([' ', '(', ')', '&', '~']).filter(|place| !place.is_empty());
        let words = places.map(|place| {
            let either: Vec<&str> = place.trim_start_matches('!').split('|').collect();
            let word = *choice.get(&either);
            let class: Vec<&str> = CLASSES
                .iter()
                .filter(|(_, name, _)| *name == word)
                .flat_map(|(_, _, words)| words.split_whitespace())
                .collect();
            let word = if class.is_empty() { word } else { choice.get(&class) };
            word.replace(['=', '*'], "")
        });
        words.collect::<Vec<_>>().join(" ")
    }

    proptest! {
        #[test]
        fn the_sieve_keeps_every_phrase_that_stands(
            drawn in prop::collection::vec((select(written()), any::<Index>()), 1..4),
            glue in select(vec![" ", ", ", ". "]),
        ) {
            let (lexicon, sieve) = &*SIEVE;
            let text = drawn.iter().map(|(phrase, choice)| told(phrase, choice)).collect::<Vec<_>>().join(glue);
            let reading = Reading::new(&text, lexicon);
            let stands = |(written, phrase): &(&'static str, Phrase)| (*written, phrase.find(&reading));
            let is_found = |(_, places): &(&str, Vec<_>)| !places.is_empty();
            let plain: Vec<_> = sieve.phrases.iter().map(stands).filter(is_found).collect();
            let sieved: Vec<_> = sieve.of(&reading).map(stands).filter(is_found).collect();
            prop_assert_eq!(plain, sieved);
        }
    }
}
