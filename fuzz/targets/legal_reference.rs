//! Any text as a legal reference.
//!
//! 1. References lie in the text, on whole characters, in its order.
//! 2. A reference is the same after it has been written and read again, in any act.
//! 3. What a reference means is found on any day.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vifte::content::Content;
use vifte::exchange;
use vifte::law::{self, Act, Reference};

static SHARED: LazyLock<Content> = LazyLock::new(|| {
    let shared = exchange::shared_seed().expect("the seed reads");
    shared.check().expect("the seed is valid")
});

/// Before Barnets Lov, its first day, and after.
const DAYS: [&str; 3] = ["2017-03-01", "2024-01-01", "2026-11-21"];

fuzz_target!(|text: &str| {
    let found = law::find(text);
    let places: Vec<_> = found.iter().map(|found| (found.start, found.end)).collect();
    assert!(places.is_sorted(), "{places:?}");
    for (start, end) in places {
        assert!(text.get(start..end).is_some_and(|typed| !typed.is_empty()), "{start}..{end}");
    }
    for found in found {
        for reference in Act::ALL.map(|act| found.reference.in_act(act)) {
            assert_eq!(Reference::parse(&reference.to_string()), Ok(reference));
        }
        for on in DAYS.map(|day| day.parse().expect("a day")) {
            if let Some(meant) = SHARED.law.resolve(&found.reference, on) {
                assert!(found.reference.act.is_none_or(|act| act == meant.typed.act), "{meant:?}");
            }
        }
    }
});
