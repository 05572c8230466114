//! 1. One word, however spelt or inflected, has one stem.
//! 2. Words that mean different things keep different stems.
//! 3. A word's place is where it stands in the text as typed.
//! 4. A number is read in digits and, up to nineteen, in words.
//! 5. An accent without a letter is no word.

use super::{IRREGULAR, SMALL_WORDS, fold, number, stems, words};

fn same(one: &str, other: &str) {
    assert_eq!(stems(one), stems(other), "{one} and {other} are one word");
}

fn different(one: &str, other: &str) {
    assert_ne!(stems(one), stems(other), "{one} and {other} are two words");
}

#[test]
fn spellings_and_inflections_meet() {
    same("pårørende", "paaroerende");
    same("FRAVÆR", "fravaer");
    same("skole", "skolen");
    same("børn", "barnet");
    same("fik", "fået");
    same("Fra\u{301}va\u{308}r", "fraværet");
    same("angsten", "angst");
}

#[test]
fn words_that_mean_different_things_stay_apart() {
    different("fare", "far");
    different("mor", "mord");
    different("slår", "slut");
}

#[test]
fn digits_and_letters_part_company() {
    let read: Vec<_> = words("13årig, 9 aar. Ja").into_iter().map(|w| (w.folded, w.sentence)).collect();
    let expected = [("13", 0), ("aarig", 0), ("9", 0), ("aar", 0), ("ja", 1)];
    assert_eq!(read, expected.map(|(word, sentence)| (word.to_owned(), sentence)));
}

#[test]
fn a_word_knows_its_place() {
    let text = "Én pige på 9 år";
    let places: Vec<_> = words(text).iter().map(|w| &text[w.start..w.end]).collect();
    assert_eq!(places, ["Én", "pige", "på", "9", "år"]);
}

#[test]
fn an_accent_without_a_letter_is_no_word() {
    let read: Vec<String> = words("\u{301} e\u{301}n \u{301}").into_iter().map(|word| word.folded).collect();
    assert_eq!(read, ["en"]);
}

#[test]
fn folding_leaves_ascii_and_digits() {
    assert_eq!(fold("Ærø Å é ü 7"), "aeroe aa e u 7");
}

#[test]
fn lists_are_sorted_for_the_search() {
    assert!(SMALL_WORDS.is_sorted());
    assert!(IRREGULAR.is_sorted_by_key(|(form, _)| form));
}

#[test]
fn numbers_are_read_in_digits_and_words() {
    for (word, expected) in [("nul", 0), ("en", 1), ("et", 1), ("to", 2), ("nitten", 19), ("17", 17)] {
        assert_eq!(number(word), Some(expected), "{word}");
    }
    for word in ["tyve", "ene", "", "17a"] {
        assert_eq!(number(word), None, "{word}");
    }
}
