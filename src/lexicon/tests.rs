//! 1. The longest phrase wins, and a phrase stays within its clause.
//! 2. An inflected phrase is found.
//! 3. Fillers may stand between the words of a phrase; words that join or deny may not.
//! 4. Among phrases that fit as far the longest wins, fillers or not.
//! 5. A word of the dictionary means itself, unless it is a form of the word that it looks like.
//! 6. That letters tell words apart at a glance loses no slip of the pen.

use proptest::prelude::*;

use super::*;

fn lexicon(phrases: &[(&str, &str)]) -> Lexicon {
    let mut all: BTreeMap<Vec<String>, BTreeSet<Meaning>> = BTreeMap::new();
    for (phrase, concept) in phrases {
        let meaning = Meaning::Concept(Key::parse(concept).expect("a key"), LabelKind::Lay);
        all.entry(danish::stems(phrase)).or_default().insert(meaning);
    }
    let known = Known { phrases: Phrases::new(all), ..Known::default() };
    Lexicon { known: Arc::new(known), ..Lexicon::default() }
}

fn concepts(lexicon: &Lexicon, text: &str) -> Vec<String> {
    let found = lexicon.find(&danish::words(text));
    let meanings = found.into_iter().flat_map(|phrase| phrase.meanings.iter().cloned());
    meanings
        .map(|meaning| match meaning {
            Meaning::Concept(key, _) | Meaning::Offer(key) => key.to_string(),
        })
        .collect()
}

#[test]
fn the_longest_phrase_wins() {
    let lexicon = lexicon(&[("drikker", "eget"), ("mor drikker", "foraelders")]);
    assert_eq!(concepts(&lexicon, "Mor drikker, og Jonas drikker"), ["foraelders", "eget"]);
}

#[test]
fn inflections_are_found_and_sentences_kept_apart() {
    let lexicon = lexicon(&[("skilsmisse gruppe", "gruppe"), ("skilsmisse", "skilsmisse")]);
    assert_eq!(concepts(&lexicon, "skilsmissen. Gruppen"), ["skilsmisse"]);
    assert_eq!(concepts(&lexicon, "skilsmisse, gruppen"), ["skilsmisse"]);
    assert_eq!(concepts(&lexicon, "Skilsmisse-gruppen"), ["gruppe"]);
}

#[test]
fn fillers_stand_between_the_words_of_a_phrase() {
    let lexicon = lexicon(&[("sover dårligt", "soevn"), ("ung mor", "ung-mor")]);
    assert_eq!(concepts(&lexicon, "hun sover simpelthen så dårligt"), ["soevn"]);
    assert!(concepts(&lexicon, "sover ikke dårligt").is_empty());
    assert!(concepts(&lexicon, "en ung og hans mor").is_empty());
}

#[test]
fn the_longest_phrase_wins_behind_fillers() {
    let phrases = [("sover altid", "altid"), ("sover dårligt alene", "alene"), ("sover", "sover")];
    let lexicon = lexicon(&phrases);
    assert_eq!(concepts(&lexicon, "sover altid så dårligt alene"), ["alene"]);
    assert_eq!(concepts(&lexicon, "sover altid dårligt"), ["altid"]);
    assert_eq!(concepts(&lexicon, "sover, altid dårligt"), ["sover"]);
}

#[test]
fn a_word_of_the_dictionary_is_no_slip_of_the_pen() {
    let known = |words: &str| {
        let dictionary = Dictionary::parse("SET UTF-8\n", words).expect("a dictionary");
        let spellings = HashMap::from([(b'n', vec![Spelling::new("nervoes".to_owned())])]);
        let phrases = lexicon(&[("nervoes", "angst")]).known.phrases.clone();
        let known = Known { phrases, spellings, dictionary: Some(Arc::new(dictionary)), ..Known::default() };
        Lexicon { known: Arc::new(known), ..Lexicon::default() }
    };
    let reads = |lexicon: &Lexicon, typed: &str| lexicon.reread(&danish::words(typed)[0]).is_some();
    let (with, without) = (known("2\nnerves\nnervøse\n"), known("1\nandet\n"));
    assert!(reads(&without, "nerves") && !reads(&with, "nerves"));
    assert!(reads(&with, "nervøse"), "a form of the same word");
}

proptest! {
    #[test]
    fn no_slip_is_lost(one in "[a-eøα]{0,7}", other in "[a-eøα]{0,7}", most in 1..=2_usize) {
        let slips = Spelling::new(one.clone()).slips_from(&Spelling::new(other.clone()), most);
        let distance = strsim::osa_distance(&one, &other);
        prop_assert_eq!(slips, (distance <= most).then_some(distance));
    }
}
