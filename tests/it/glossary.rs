//! What words mean, over the seed. The cases are data: `cases/words-asked`.
//!
//! 1. Ambiguous words have all their meanings, the likeliest first; everyday words, inflections and slips are read.
//! 2. Every abbreviation is found, with what its letters stand for where that is stated.
//! 3. Every concept is found by each of its words; no word that labels a child is shown, whatever is typed.
//! 4. What means nothing has the nearest concepts; what is no term is refused and not repeated.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde::Deserialize;
use vifte::catalogue::Catalogue;
use vifte::concept::{Concept, LabelKind, Scheme};
use vifte::glossary::{self, Entry, LONGEST_TERM, Meaning, Standing};
use vifte::problem::ProblemCode;
use vifte::{danish, wording};

use crate::harness;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    asked: Vec<Asked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    term: String,
    means: Vec<String>,
    #[serde(default)]
    points_to: Vec<String>,
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Abbreviations {
    abbreviation: Vec<Abbreviation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Abbreviation {
    letters: String,
    means: String,
    stands_for: Option<String>,
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn look_up(catalogue: &Arc<Catalogue>, term: &str) -> Entry {
    let home = catalogue.content().home;
    glossary::look_up(catalogue, term, home, day()).unwrap_or_else(|problem| panic!("{term}: {problem}"))
}

fn concept<'a>(catalogue: &'a Catalogue, meaning: &Meaning) -> Option<&'a Concept> {
    catalogue.content().vocabulary.concept(meaning.concept.as_ref()?)
}

fn title(catalogue: &Catalogue, meaning: &Meaning) -> String {
    let named = || wording::offers(catalogue, &meaning.named);
    concept(catalogue, meaning).map_or_else(named, |concept| concept.label().to_owned())
}

/// What it names, and what it only points to.
fn told(catalogue: &Catalogue, entry: &Entry) -> (Vec<String>, Vec<String>) {
    let (pointed, named): (Vec<&Meaning>, Vec<&Meaning>) =
        entry.meanings.iter().partition(|meaning| meaning.standing == Standing::PointsTo);
    let titles = |all: Vec<&Meaning>| all.into_iter().map(|meaning| title(catalogue, meaning)).collect();
    (titles(named), titles(pointed))
}

#[test]
fn words_mean_what_the_cases_say() {
    let catalogue = harness::seed();
    let mut faults = Vec::new();
    let mut ambiguous = 0;
    for file in ["ambiguous.toml", "everyday.toml"] {
        let words: Words = harness::cases(&format!("words-asked/{file}"));
        for Asked { term, means, points_to, why } in words.asked {
            let entry = look_up(&catalogue, &term);
            ambiguous += usize::from(entry.is_ambiguous());
            let given = told(&catalogue, &entry);
            if given != (means.clone(), points_to.clone()) || entry.is_ambiguous() != (means.len() > 1) {
                faults.push(format!("«{term}» ({why}): {given:?}, not {:?}", (means, points_to)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(ambiguous >= 7, "the ambiguous words are there");
}

#[test]
fn every_abbreviation_is_found_with_what_it_stands_for() {
    let catalogue = harness::seed();
    let cases: Abbreviations = harness::cases("words-asked/abbreviations.toml");
    let distinct: BTreeSet<&str> = cases.abbreviation.iter().map(|one| one.letters.as_str()).collect();
    assert_eq!(distinct.len(), 62, "the abbreviations are all there");
    let mut faults = Vec::new();
    for Abbreviation { letters, means, stands_for } in &cases.abbreviation {
        let entry = look_up(&catalogue, letters);
        let first = entry.meanings.first();
        let given = first.map(|meaning| title(&catalogue, meaning));
        let known = first.and_then(|meaning| concept(&catalogue, meaning));
        let all = known.map_or_else(Vec::new, glossary::abbreviations);
        let expansion = all.iter().find(|one| one.letters == letters).and_then(|one| one.expansion);
        if given.as_deref() != Some(means) || expansion != stands_for.as_deref() {
            faults.push(format!("{letters}: {given:?} {expansion:?}, not {means} {stands_for:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_concept_is_found_by_each_of_its_words() {
    let catalogue = harness::seed();
    let mut asked = 0;
    for known in catalogue.content().vocabulary.concepts() {
        for label in &known.labels {
            // «52.3.6» is a paragraph, and «12-25» an age.
            if danish::words(&label.text).iter().all(|word| word.number().is_some()) {
                continue;
            }
            let entry = look_up(&catalogue, &label.text);
            let is_found = entry.meanings.iter().any(|meaning| meaning.concept.as_ref() == Some(&known.key));
            assert!(is_found, "{}: «{}»", known.key, label.text);
            asked += 1;
        }
    }
    assert!(asked > 15_000, "{asked} words");
}

#[test]
fn meanings_are_counted_as_the_range_counts_them() {
    let catalogue = harness::seed();
    let entry = look_up(&catalogue, "skolefravær");
    let [only] = entry.meanings.as_slice() else { panic!("{entry:?}") };
    assert_eq!(only.standing, Standing::Word(LabelKind::Preferred));
    assert!(only.offers > 0, "{only:?}");
    let elsewhere = glossary::look_up(&catalogue, "skolefravær", None, day()).expect("a word");
    assert!(elsewhere.meanings[0].offers >= only.offers, "all ranges hold no less: {elsewhere:?}");
    let method = look_up(&catalogue, "FIT");
    assert_eq!(concept(&catalogue, &method.meanings[0]).map(|one| one.scheme), Some(Scheme::Method));
    assert!(method.meanings[0].offers > 0, "{method:?}");
}

#[test]
fn an_offer_of_the_name_is_told_in_its_own_municipality_alone() {
    let catalogue = harness::seed();
    let named = |term: &str| -> Vec<String> {
        let entry = look_up(&catalogue, term);
        entry.meanings.iter().flat_map(|meaning| &meaning.named).map(ToString::to_string).collect()
    };
    assert_eq!(named("Familieskolen"), ["hvidovre-familieskolen"]);
    let elsewhere =
        catalogue.offers().iter().find(|offer| Some(offer.municipality) != catalogue.content().home);
    let elsewhere = elsewhere.expect("offers of others");
    assert!(!named(&elsewhere.name).contains(&elsewhere.slug.to_string()), "{}", elsewhere.name);
}

#[test]
fn what_means_nothing_has_the_nearest_concepts() {
    let catalogue = harness::seed();
    let near = look_up(&catalogue, "familehandlig");
    assert_eq!((near.meanings.len(), near.law.len()), (0, 0), "{near:?}");
    assert_eq!(near.nearest.first().map(|key| catalogue.label(key)), Some("familiebehandling"));
    assert_eq!(look_up(&catalogue, "vxzqvxzqvxzq"), Entry::default());
}

#[test]
fn a_paragraph_is_told_as_one() {
    let catalogue = harness::seed();
    let entry = look_up(&catalogue, "52.3.3");
    let current: Vec<String> =
        entry.law.iter().flat_map(|one| &one.current).map(ToString::to_string).collect();
    assert_eq!(current, ["BL § 32, stk. 1, nr. 5"]);
}

#[test]
fn what_is_no_term_is_refused_and_not_repeated() {
    let catalogue = harness::seed();
    let refused = |term: &str| glossary::look_up(&catalogue, term, None, day()).expect_err("no term");
    let longest = "å".repeat(LONGEST_TERM);
    for (term, code) in [
        ("", ProblemCode::Required),
        (" \n ", ProblemCode::Required),
        ("010203-1234 Zigfridine", ProblemCode::PersonalData),
        (&format!("{longest}å"), ProblemCode::TooLong),
    ] {
        let problem = refused(term);
        assert_eq!((problem.field.as_str(), problem.code), ("term", code), "{term}");
        assert!(!problem.message.contains("Zigfridine") && !problem.message.contains("0102"), "{problem}");
    }
    assert!(glossary::look_up(&catalogue, &longest, None, day()).is_ok());
}

/// The words that label a child, folded.
fn loaded(catalogue: &Catalogue) -> BTreeSet<String> {
    let concepts = catalogue.content().vocabulary.concepts();
    let words = concepts.flat_map(|concept| concept.words(LabelKind::Loaded));
    words.map(danish::fold).collect()
}

/// All that is shown of an entry beside what was typed.
fn shown(catalogue: &Catalogue, entry: &Entry) -> Vec<String> {
    let of_concept = |concept: &Concept| -> Vec<String> {
        let kinds = [
            LabelKind::Preferred,
            LabelKind::Alternative,
            LabelKind::Lay,
            LabelKind::Abbreviation,
            LabelKind::English,
        ];
        kinds.iter().flat_map(|kind| concept.words(*kind)).map(str::to_owned).collect()
    };
    let of_meaning = |meaning: &Meaning| {
        let mut words = concept(catalogue, meaning).map_or_else(Vec::new, of_concept);
        words.extend(meaning.word.clone());
        words.extend(meaning.read_as.clone());
        words
    };
    let near = entry.nearest.iter().map(|key| catalogue.label(key).to_owned());
    entry.meanings.iter().flat_map(of_meaning).chain(near).collect()
}

#[test]
fn a_word_that_labels_a_child_is_understood_and_never_shown() {
    let catalogue = harness::seed();
    let loaded = loaded(&catalogue);
    assert!(loaded.len() > 80, "{loaded:?}");
    for word in &loaded {
        let entry = look_up(&catalogue, word);
        assert_ne!(entry.meanings, [], "{word}");
        for shown in shown(&catalogue, &entry) {
            assert!(!loaded.contains(&danish::fold(&shown)), "«{word}» shows «{shown}»");
        }
    }
}

/// Texts of all kinds: any signs, and words that are known with slips in them.
fn typed() -> impl Strategy<Value = String> {
    let words: Vec<String> = {
        let catalogue = harness::seed();
        let concepts = catalogue.content().vocabulary.concepts();
        concepts.flat_map(|concept| &concept.labels).map(|label| label.text.clone()).collect()
    };
    let known = proptest::sample::select(words);
    let slipped = (known.clone(), any::<prop::sample::Index>()).prop_map(|(word, at)| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.remove(at.index(letters.len()));
        letters.into_iter().collect::<String>()
    });
    let several = proptest::collection::vec(known.clone(), 1..4).prop_map(|words| words.join(" "));
    prop_oneof![".{1,60}", known, slipped, several]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2014),
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_is_answered_and_shows_no_word_that_labels_a_child(term in typed()) {
        let catalogue = harness::seed();
        let Ok(entry) = glossary::look_up(&catalogue, &term, None, day()) else { return Ok(()) };
        prop_assert!(entry.nearest.is_empty() || entry.meanings.is_empty());
        let loaded = loaded(&catalogue);
        for shown in shown(&catalogue, &entry) {
            prop_assert!(!loaded.contains(&danish::fold(&shown)), "«{}» shows «{}»", term, shown);
        }
    }
}
