//! Any text as a need.
//!
//! 1. It is read without a fault, whatever it is.
//! 2. Words, mentions and signs of danger lie in the text, on whole characters.
//! 3. Words and mentions stand in the order of the text.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vifte::catalogue::Catalogue;
use vifte::{danger, danish, exchange, understanding};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let seed = exchange::seed().expect("the seed reads");
    Catalogue::new(0, seed.check().expect("the seed is valid"))
});

fuzz_target!(|text: &str| {
    let words = danish::words(text);
    let words: Vec<_> = words.iter().map(|word| (word.start, word.end)).collect();
    assert!(words.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{words:?}");

    let on = "2026-11-21".parse().expect("a day");
    let read = understanding::read(text, &CATALOGUE, on);
    let mentions: Vec<_> = read.mentions.iter().map(|mention| (mention.start, mention.end)).collect();
    assert!(mentions.is_sorted(), "{mentions:?}");

    let signs = danger::assess(text, &[]);
    let signs = signs.iter().map(|sign| (sign.start, sign.end));
    for (start, end) in words.into_iter().chain(mentions).chain(signs) {
        assert!(text.get(start..end).is_some_and(|said| !said.is_empty()), "{start}..{end}");
    }
});
