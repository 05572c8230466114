//! Words (`/words`): what a word of the trade, an abbreviation or an everyday word means, and all of them from A to Å.
//!
//! A word of the trade is nothing about a child, so it may stand in the address; what looks like more than a term is
//! refused there and not repeated.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use super::card::{Linked, linked};
use super::facts;
use super::fields::Fields;
use super::visitor::Visitor;
use super::{Here, Shell, law, page, range};
use crate::app::App;
use crate::catalogue::Catalogue;
use crate::concept::{Concept, LabelKind, Scheme};
use crate::danish::alphabet;
use crate::glossary::{self, Entry, Meaning};
use crate::key::{Key, MunicipalityCode};
use crate::problem::ProblemCode;
use crate::wording;

/// The name of the box in the address.
const TERM: &str = "term";

/// The most characters that are taken for a term: more is a text, which does not belong in an address.
const LONGEST: usize = 80;

/// How many everyday words are shown before one asks for more.
const FEW: usize = 8;

/// How many offers are shown by name; the others stand in the range.
const FEW_OFFERS: usize = 5;

#[derive(Template)]
#[template(path = "words.html")]
struct Words {
    shell: Shell,
    /// What was typed; empty if it is not shown back.
    typed: String,
    fault: Option<&'static str>,
    answer: Option<Answer>,
    /// Where nothing is asked: the abbreviations, and the words of the trade by letter.
    abbreviations: Vec<Short>,
    letters: Vec<Letter>,
}

/// What a term means.
struct Answer {
    /// That a word has several meanings.
    several: Option<String>,
    meanings: Vec<Told>,
    /// The paragraphs it names.
    law: Vec<Linking>,
    nearest: Vec<Linking>,
}

/// Words that lead on.
pub struct Linking {
    pub text: String,
    pub address: String,
}

/// One meaning, as it is told.
struct Told {
    title: String,
    /// What kind of thing it is, and how the word stands to it.
    about: String,
    read_as: Option<String>,
    definition: Option<String>,
    /// What it is called besides, by whom.
    called: Vec<(&'static str, Vec<String>)>,
    lay: Vec<String>,
    more_lay: Vec<String>,
    abbreviations: Vec<(String, String)>,
    law: Vec<Linking>,
    around: Vec<(&'static str, Vec<Linking>)>,
    offers: Vec<Linked>,
    /// How many offers there are, and where they stand.
    range: Option<Linking>,
    sources: Vec<String>,
}

/// An abbreviation in the list.
struct Short {
    letters: String,
    expansions: Vec<String>,
    address: String,
}

/// The words that begin with a letter.
struct Letter {
    letter: char,
    words: Vec<Linking>,
}

/// Where a word is told.
pub fn address(word: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair(TERM, word).finish();
    format!("/words?{query}")
}

/// What the word in the address means, or every word there is.
pub async fn shown(State(app): State<Arc<App>>, visitor: Visitor, RawQuery(query): RawQuery) -> Response {
    let catalogue = app.catalogue();
    let asked = Fields::parse(query.unwrap_or_default().as_bytes());
    let shell = |title: String| Shell::new(&catalogue, &visitor, title, Here::Words);
    let Some(term) = asked.said(TERM) else {
        return page(StatusCode::OK, &Words::all(shell("Ord og forkortelser".to_owned()), &catalogue));
    };
    let home = catalogue.content().home;
    match looked_up(&catalogue, &term, home, app.today()) {
        Ok(entry) => {
            let typed = if is_shown(&entry) { term } else { String::new() };
            let title = if typed.is_empty() { "Ord".to_owned() } else { format!("Ord: {typed}") };
            let answer = Some(Answer::new(&catalogue, &entry, home));
            page(StatusCode::OK, &Words { typed, answer, ..Words::blank(shell(title)) })
        }
        Err(fault) => {
            let words = Words::all(shell("Ret ordet".to_owned()), &catalogue);
            page(StatusCode::UNPROCESSABLE_ENTITY, &Words { fault: Some(fault), ..words })
        }
    }
}

/// What a term means; or, in the words of the page, why it is not looked up.
fn looked_up(
    catalogue: &Arc<Catalogue>,
    term: &str,
    home: Option<MunicipalityCode>,
    on: NaiveDate,
) -> Result<Entry, &'static str> {
    const MORE_THAN_A_TERM: &str = "Det er længere end et ord, så det er ikke slået op. Skriv kun det ord eller den \
                                    forkortelse, du vil kende. Handler det om et barn, så spørg under Find et tilbud: \
                                    dér står det ikke i adressen.";
    const PERSONAL: &str = "Det ligner et CPR-nummer, så det er ikke slået op. Vifte bruger ingen personoplysninger, og \
                            intet er gemt. Skriv kun det ord, du vil kende.";
    let found = glossary::look_up(catalogue, term, home, on).map_err(|problem| match problem.code {
        ProblemCode::PersonalData => PERSONAL,
        _ => MORE_THAN_A_TERM,
    })?;
    if term.chars().count() > LONGEST { Err(MORE_THAN_A_TERM) } else { Ok(found) }
}

/// Whether what was typed is shown back: not if it labels a child.
fn is_shown(entry: &Entry) -> bool {
    entry.meanings.iter().all(|meaning| meaning.word.is_some())
}

impl Words {
    fn blank(shell: Shell) -> Self {
        Self {
            shell,
            typed: String::new(),
            fault: None,
            answer: None,
            abbreviations: Vec::new(),
            letters: Vec::new(),
        }
    }

    fn all(shell: Shell, catalogue: &Catalogue) -> Self {
        Self { abbreviations: abbreviations(catalogue), letters: letters(catalogue), ..Self::blank(shell) }
    }

    /// What the box tells of its fault to those who cannot see it.
    fn marks(&self) -> &'static str {
        match self.fault {
            Some(_) => " aria-invalid=\"true\" aria-describedby=\"term-hint term-fault\"",
            None => " aria-describedby=\"term-hint\"",
        }
    }
}

/// Every abbreviation with all it may stand for, from A to Å.
fn abbreviations(catalogue: &Catalogue) -> Vec<Short> {
    let mut all: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for concept in catalogue.content().vocabulary.concepts() {
        for abbreviation in glossary::abbreviations(concept) {
            let letters = abbreviation.letters.to_owned();
            let expansions = all.entry((place(&letters), letters)).or_default();
            if let Some(expansion) = abbreviation.expansion {
                expansions.push(expansion.to_owned());
            }
        }
    }
    let short = |((_, letters), mut expansions): ((String, String), Vec<String>)| {
        expansions.sort_by_cached_key(|expansion| alphabet::sort_key(expansion));
        expansions.dedup_by_key(|expansion| expansion.to_lowercase());
        Short { address: address(&letters), letters, expansions }
    };
    all.into_iter().map(short).collect()
}

/// Where an abbreviation stands: letter by letter, for its two a are no å.
fn place(letters: &str) -> String {
    letters.chars().map(|letter| alphabet::sort_key(letter.encode_utf8(&mut [0; 4]))).collect()
}

/// The words of the trade, forms of help, methods, professions and places, by their first letter.
fn letters(catalogue: &Catalogue) -> Vec<Letter> {
    let is_of_the_trade = |concept: &&Concept| {
        matches!(concept.scheme, Scheme::Term | Scheme::Form | Scheme::Method | Scheme::Actor)
    };
    let concepts = catalogue.content().vocabulary.concepts().filter(is_of_the_trade);
    let mut words: Vec<(String, &str)> =
        concepts.map(|concept| (alphabet::sort_key(concept.label()), concept.label())).collect();
    words.sort();
    let mut letters: Vec<Letter> = Vec::new();
    for (key, word) in words {
        let letter = first_letter(&key);
        if letters.last().is_none_or(|last| last.letter != letter) {
            letters.push(Letter { letter, words: Vec::new() });
        }
        if let Some(last) = letters.last_mut() {
            last.words.push(word_link(word));
        }
    }
    letters
}

/// The letter that words with this place in the alphabet stand under.
fn first_letter(key: &str) -> char {
    match key.chars().next() {
        Some('{') => 'Æ',
        Some('|') => 'Ø',
        Some('}') => 'Å',
        Some(letter) if letter.is_ascii_alphabetic() => letter.to_ascii_uppercase(),
        _ => '#',
    }
}

fn word_link(word: &str) -> Linking {
    Linking { text: word.to_owned(), address: address(word) }
}

impl Answer {
    fn new(catalogue: &Catalogue, entry: &Entry, home: Option<MunicipalityCode>) -> Self {
        let told = |meaning: &Meaning| Told::new(catalogue, meaning, home);
        let law = entry.law.iter().map(|resolution| law::link(&resolution.typed.to_string()));
        Self {
            several: entry.is_ambiguous().then(|| wording::several_meanings(entry.meanings.len())),
            meanings: entry.meanings.iter().map(told).collect(),
            law: law.collect(),
            nearest: entry.nearest.iter().map(|key| word_link(catalogue.label(key))).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.meanings.is_empty() && self.law.is_empty()
    }
}

impl Told {
    fn new(catalogue: &Catalogue, meaning: &Meaning, home: Option<MunicipalityCode>) -> Self {
        let standing = wording::standing(meaning.standing);
        let known = meaning.concept.as_ref().and_then(|key| catalogue.content().vocabulary.concept(key));
        let named = linked(catalogue, &meaning.named);
        let Some(concept) = known else { return Self::of_offers(catalogue, meaning, named) };
        let lay: Vec<String> = concept.words(LabelKind::Lay).map(str::to_owned).collect();
        let (few, more) = lay.split_at(lay.len().min(FEW));
        let abbreviation = |one: glossary::Abbreviation<'_>| {
            (one.letters.to_owned(), wording::letters(one.expansion).to_owned())
        };
        let (law, professional) = apart(concept);
        let mut offers = named;
        if concept.scheme == Scheme::Method {
            let by_method = glossary::offers_by_method(catalogue, &concept.key, home);
            let slugs: Vec<Key> = by_method.iter().map(|offer| offer.slug.clone()).take(FEW_OFFERS).collect();
            offers.extend(linked(catalogue, &slugs));
        }
        Self {
            title: concept.label().to_owned(),
            about: format!("{} · {standing}", wording::scheme(concept.scheme)),
            read_as: meaning.read_as.clone(),
            definition: concept.definition.clone(),
            called: vec![
                ("Kaldes også", professional),
                ("På engelsk", concept.words(LabelKind::English).map(str::to_owned).collect()),
            ],
            lay: few.to_vec(),
            more_lay: more.to_vec(),
            abbreviations: glossary::abbreviations(concept).into_iter().map(abbreviation).collect(),
            law,
            around: around(catalogue, concept),
            offers,
            range: range::of_concept(concept)
                .filter(|_| meaning.offers > 0)
                .map(|address| Linking { text: wording::so_many_offers(meaning.offers), address }),
            sources: sources(catalogue, concept),
        }
    }

    /// Offers that are called so, and nothing else is.
    fn of_offers(catalogue: &Catalogue, meaning: &Meaning, named: Vec<Linked>) -> Self {
        let first = meaning.named.first().and_then(|slug| catalogue.offer(slug.as_str()));
        Self {
            title: wording::offers(catalogue, &meaning.named),
            about: wording::standing(meaning.standing).to_owned(),
            read_as: meaning.read_as.clone(),
            definition: first.map(|offer| offer.summary.clone()),
            called: Vec::new(),
            lay: Vec::new(),
            more_lay: Vec::new(),
            abbreviations: Vec::new(),
            law: Vec::new(),
            around: Vec::new(),
            offers: named,
            range: None,
            sources: Vec::new(),
        }
    }
}

/// What professionals call a concept: the paragraphs by themselves, and the words.
fn apart(concept: &Concept) -> (Vec<Linking>, Vec<String>) {
    let (law, words): (Vec<&str>, Vec<&str>) =
        concept.words(LabelKind::Alternative).partition(|word| law::is_reference(word));
    (law.into_iter().map(law::link).collect(), words.into_iter().map(str::to_owned).collect())
}

/// The concepts above, below and beside one.
fn around(catalogue: &Catalogue, concept: &Concept) -> Vec<(&'static str, Vec<Linking>)> {
    let vocabulary = &catalogue.content().vocabulary;
    let links = |keys: &mut dyn Iterator<Item = &Key>| -> Vec<Linking> {
        keys.map(|key| word_link(catalogue.label(key))).collect()
    };
    let all = [
        ("Hører under", links(&mut concept.broader.iter())),
        ("Rummer", links(&mut vocabulary.narrower(&concept.key).iter())),
        ("Hænger sammen med", links(&mut vocabulary.related(&concept.key))),
    ];
    all.into_iter().filter(|(_, links)| !links.is_empty()).collect()
}

fn sources(catalogue: &Catalogue, concept: &Concept) -> Vec<String> {
    let known = concept.sources.iter().filter_map(|key| catalogue.content().sources.get(key));
    known.map(facts::source_in_brief).collect()
}
