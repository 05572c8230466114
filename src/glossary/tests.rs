//! 1. What the letters of an abbreviation stand for is read from the concept's own words, or not stated.
//! 2. What labels a child does so whatever else it is.

use super::expansion::of;
use super::*;
use crate::concept::Label as Word;

fn concept(labels: &[(&str, LabelKind)]) -> Concept {
    let labels = labels.iter().map(|(text, kind)| Word { text: (*text).to_owned(), kind: *kind }).collect();
    Concept {
        key: Key::parse("begreb").expect("a key"),
        scheme: Scheme::Term,
        labels,
        cues: Vec::new(),
        label_en: None,
        definition: None,
        broader: Vec::new(),
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
fn letters_stand_for_the_words_that_begin_with_them() {
    use LabelKind::{Abbreviation, Alternative, English, Preferred};
    type Case<'a> = (&'a [(&'a str, LabelKind)], &'a str, Option<&'a str>);
    let cases: [Case<'_>; 7] = [
        (
            &[
                ("PPR", Preferred),
                ("PPR-psykolog", Alternative),
                ("Pædagogisk Psykologisk Rådgivning", Alternative),
            ],
            "PPR",
            Some("Pædagogisk Psykologisk Rådgivning"),
        ),
        (&[("De Utrolige År", Preferred)], "DUÅ", Some("De Utrolige År")),
        (&[("De Utrolige År", Preferred)], "DUA", Some("De Utrolige År")),
        (
            &[
                ("psykiatrien", Preferred),
                ("B&U-psyk", Alternative),
                ("børne- og ungdomspsykiatri", Alternative),
            ],
            "BUP",
            Some("børne- og ungdomspsykiatri"),
        ),
        (
            &[("autisme", Preferred), ("autism spectrum disorder", English)],
            "ASD",
            Some("autism spectrum disorder"),
        ),
        (&[("FBU (datasæt)", Preferred), ("FBU", Abbreviation)], "FBU", None),
        (&[("traume", Preferred), ("posttraume", Alternative)], "PTSD", None),
    ];
    for (labels, letters, expected) in cases {
        assert_eq!(of(&concept(labels), letters), expected, "{letters}");
    }
}

#[test]
fn what_labels_a_child_is_loaded_whatever_else_it_is() {
    let concept =
        concept(&[("overvægt", LabelKind::Preferred), ("tyk", LabelKind::Lay), ("Tyk", LabelKind::Loaded)]);
    let label = Label::of(&concept, "tyk").expect("a word for it");
    assert_eq!(label.standing(), Standing::Word(LabelKind::Loaded));
}
