//! 1. Every reference between concepts resolves, and no concept lies above itself.
//! 2. Umbrella words, actors and trade words show no fit.

use super::*;

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn concept(name: &str, broader: &[&str]) -> Concept {
    Concept {
        key: key(name),
        scheme: Scheme::ProblemArea,
        labels: vec![Label { text: name.to_owned(), kind: LabelKind::Preferred }],
        cues: Vec::new(),
        label_en: None,
        definition: None,
        broader: broader.iter().map(|above| key(above)).collect(),
        related: Vec::new(),
        whose_problem: None,
        dimensions: Vec::new(),
        umbrella: false,
        condition: false,
        when_parent: None,
        codes: Vec::new(),
        rows: Vec::new(),
        sources: Vec::new(),
    }
}

#[test]
fn dangling_references_and_doubles_are_all_reported() {
    let concepts =
        [concept("angst", &["findes-ikke"]), concept("angst", &[]), concept("sorg", &["heller-ikke"])];
    let (_, problems) = Vocabulary::new(concepts);
    assert_eq!(problems.len(), 2, "{problems:?}");
}

#[test]
fn a_circle_is_refused() {
    let concepts = [concept("a", &["b"]), concept("b", &["c"]), concept("c", &["a"])];
    let (_, problems) = Vocabulary::new(concepts);
    assert_eq!(problems.len(), 3, "{problems:?}");
}

#[test]
fn the_tree_is_walked_both_ways() {
    let concepts = [concept("psyke", &[]), concept("angst", &["psyke"]), concept("social-angst", &["angst"])];
    let (vocabulary, problems) = Vocabulary::new(concepts);
    assert_eq!(problems, []);
    assert_eq!(vocabulary.with_narrower(&key("psyke")).len(), 3);
    assert_eq!(vocabulary.with_broader(&key("social-angst")).len(), 3);
    assert_eq!(vocabulary.narrower(&key("psyke")), [key("angst")]);
}

#[test]
fn wide_words_and_trade_words_show_no_fit() {
    let umbrella = Concept { umbrella: true, ..concept("trivsel", &[]) };
    let term = Concept { scheme: Scheme::Term, ..concept("pris", &[]) };
    assert!(!umbrella.shows_fit() && !term.shows_fit() && concept("angst", &[]).shows_fit());
}
