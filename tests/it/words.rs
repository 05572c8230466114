//! Single words and short phrases, and what is read in them. The words are data: `cases/words.toml`.
//!
//! 1. Spellings, inflections, compounds, parted compounds, slips of the pen, word order, abbreviations, lay words.
//! 2. A word that only looks like a known one is not read as it.
//! 3. What is denied is read as denied.
//! 4. What is too long for a word is read as nothing, and named.

use chrono::NaiveDate;
use serde::Deserialize;
use vifte::catalogue::Catalogue;
use vifte::exchange;
use vifte::understanding::{self, Polarity, Reading};

use crate::harness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    word: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    input: String,
    kind: String,
    /// The concepts read, in text order.
    #[serde(default)]
    concepts: Vec<String>,
    /// In place of them: what one word may mean.
    ambiguous: Option<Vec<String>>,
    /// Of the concepts, those that are denied.
    #[serde(default)]
    denied: Vec<String>,
}

impl Word {
    /// What is wrong with how it is read; none if it is read as it says.
    fn fault(&self, catalogue: &Catalogue) -> Option<String> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let read = understanding::read(&self.input, catalogue, day);
        let mut given = Vec::new();
        let mut denied = Vec::new();
        for mention in &read.mentions {
            if let Reading::Concepts(keys, polarity) = &mention.reading {
                let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
                if *polarity == Polarity::Denied {
                    denied.extend(keys.clone());
                }
                given.push(keys);
            }
        }
        let expected: Vec<Vec<String>> = match &self.ambiguous {
            Some(meanings) => vec![meanings.clone()],
            None => self.concepts.iter().map(|key| vec![key.clone()]).collect(),
        };
        let sorted = |mut keys: Vec<Vec<String>>| {
            keys.iter_mut().for_each(|keys| keys.sort());
            keys
        };
        let (given, expected) = (sorted(given), sorted(expected));
        let right = given == expected && denied == self.denied;
        (!right).then(|| {
            format!("[{}] {}: {given:?}, not {expected:?}; denied {denied:?}", self.kind, self.input)
        })
    }
}

#[test]
fn every_word_is_read_as_it_says() {
    let words: Words = harness::cases("words.toml");
    assert!(words.word.len() >= 200, "the words are all there");
    // The vocabulary alone: a range's own names would be read as its offers.
    let shared = exchange::shared_seed().expect("the seed reads").check().expect("it is valid");
    let catalogue = Catalogue::new(0, shared);
    let faults: Vec<String> = words.word.iter().filter_map(|word| word.fault(&catalogue)).collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), words.word.len(), faults.join("\n"));
}

#[test]
fn what_is_too_long_for_a_word_is_not_understood() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let catalogue = harness::seed();
    for typed in [format!("skolefraværs{}", "gang".repeat(13)), "skole".repeat(398)] {
        let read = understanding::read(&typed, &catalogue, day);
        let readings: Vec<&Reading> = read.mentions.iter().map(|mention| &mention.reading).collect();
        assert_eq!(readings, [&Reading::Unknown(typed)]);
    }
}
