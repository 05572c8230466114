//! What an offer has to cover: the terms of a need.

use std::collections::{BTreeMap, BTreeSet};

use crate::age::AgeSpan;
use crate::catalogue::Catalogue;
use crate::concept::{Concept, PLACEMENT_FORM, Scheme, Vocabulary};
use crate::key::Key;
use crate::law::Reference;
use crate::need::Need;
use crate::understanding::{Mention, Named, Polarity, Reading, Understanding};

/// What kind of thing a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermKind {
    /// A problem, a target group or a method.
    Substance,
    /// The form of help asked for: respite, a contact person, a foster family.
    Form,
    /// A paragraph.
    Law,
    /// An offer by name.
    Offer,
    /// A problem so wide that it shows no exact fit («mistrivsel»); a term only where nothing narrower was
    /// understood.
    Umbrella,
    /// A form so wide that it shows that an offer is of the right kind, not that it helps with the right thing:
    /// beside a substance it cannot make a fit by itself.
    WideForm,
    /// A concept that words point to, though none says it.
    Hint,
    /// A word that is no concept; looked for in the offer's own text, which may well lack it.
    Word,
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// Any of these concepts (several if the word is ambiguous).
    Concepts(Vec<Key>),
    /// Any of these paragraphs, in force on the day.
    Law(Vec<Reference>),
    /// Any of these offers.
    Offers(Vec<Key>),
    /// This word, as typed, in the offer's own text.
    Word(String),
}

/// How an offer's concept covers a wanted one, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cover {
    /// The concept itself.
    Same,
    /// A narrower one.
    Narrower,
    /// A target group that lives with the problem, or the problem a target group lives with.
    Related,
    /// A broader one that is no umbrella word.
    Broader,
    /// The offer names no problem of its own, and gives a form of help that the problem is met with.
    MetWith,
    /// As that, but it is a broader problem that is met with the form.
    MetWithBroadly,
}

impl Cover {
    /// Fit points for this kind of cover. Small whole numbers, so that points are the same everywhere.
    pub(super) fn points(self) -> u32 {
        match self {
            Self::Same => 8,
            Self::Narrower | Self::Related => 6,
            Self::Broader => 4,
            Self::MetWith => 2,
            Self::MetWithBroadly => 1,
        }
    }
}

/// Help to a child that comes home from a placement (*hjemgivelse*), and young people who were placed: neither needs
/// another.
const AFTER_PLACEMENT: &[&str] = &["hjemgivelse-stoette", "tidligere-anbragte"];

/// What covers a term: the concept an offer may name, how it covers, and which wanted concept.
pub type Covering = BTreeMap<Key, (Cover, Key)>;

/// Something an offer has to cover to fit exactly.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// What kind of thing it is.
    pub kind: TermKind,
    /// What is looked for.
    pub wanted: Wanted,
}

impl Term {
    /// The concepts it looks for; none if it looks for something else.
    pub fn concepts(&self) -> &[Key] {
        match &self.wanted {
            Wanted::Concepts(keys) => keys,
            Wanted::Law(_) | Wanted::Offers(_) | Wanted::Word(_) => &[],
        }
    }

    /// Whether it is about somebody whose placement ends or has ended.
    pub fn is_after_placement(&self) -> bool {
        self.concepts().iter().any(|key| AFTER_PLACEMENT.contains(&key.as_str()))
    }

    /// The things its word may mean, where nobody has said which. Forms of help are near enough to each other.
    pub fn several_meanings(&self) -> Option<&[Key]> {
        match &self.wanted {
            Wanted::Concepts(keys) if keys.len() > 1 && self.kind == TermKind::Substance => Some(keys),
            _ => None,
        }
    }

    /// Whether covering it is a beginning and no exact fit: a word of the offer's text, a problem that is too
    /// wide, a word that may mean several things.
    pub fn is_vague(&self) -> bool {
        self.several_meanings().is_some() || matches!(self.kind, TermKind::Umbrella | TermKind::Hint)
    }

    /// Whether it asks for a way of living away from home.
    pub fn asks_for_placement(&self, vocabulary: &Vocabulary) -> bool {
        self.kind == TermKind::Form
            && self.concepts().iter().any(|key| vocabulary.is_within(key, PLACEMENT_FORM))
    }

    /// The concepts that cover it.
    pub fn covering(&self, vocabulary: &Vocabulary) -> Covering {
        let mut covering = Covering::new();
        for wanted in self.concepts() {
            match self.kind {
                // Nearly every problem lies under so wide a one: only an offer that names the same covers it.
                TermKind::Umbrella => add(&mut covering, wanted.clone(), Cover::Same, wanted),
                _ => cover_concept(vocabulary, wanted, &mut covering),
            }
        }
        covering
    }

    /// The forms of help it is met with, whichever problems an offer names: those of the problems it looks for, and
    /// of the problems above them.
    pub fn met_with(&self, vocabulary: &Vocabulary) -> Covering {
        let is_form =
            |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::Form);
        let mut met_with = Covering::new();
        for wanted in self.concepts().iter().filter(|key| !is_form(key)) {
            for problem in vocabulary.with_broader(wanted) {
                let cover = if problem == *wanted { Cover::MetWith } else { Cover::MetWithBroadly };
                let forms = vocabulary.related(&problem).filter(|form| is_form(form));
                for form in forms.flat_map(|form| vocabulary.with_narrower(form)) {
                    let best = met_with.entry(form).or_insert_with(|| (cover, wanted.clone()));
                    best.0 = best.0.min(cover);
                }
            }
        }
        met_with
    }
}

/// Notes that a concept covers a wanted one, unless it is known to cover as well.
fn add(covering: &mut Covering, named: Key, cover: Cover, wanted: &Key) {
    let best = covering.entry(named).or_insert_with(|| (cover, wanted.clone()));
    if cover < best.0 {
        *best = (cover, wanted.clone());
    }
}

/// Notes the concepts that cover a wanted one, each the best way it does.
fn cover_concept(vocabulary: &Vocabulary, wanted: &Key, covering: &mut Covering) {
    let mut add = |named: Key, cover: Cover| add(covering, named, cover, wanted);
    for narrower in vocabulary.with_narrower(wanted) {
        add(narrower, Cover::Narrower);
    }
    add(wanted.clone(), Cover::Same);
    let Some(concept) = vocabulary.concept(wanted) else { return };
    for related in vocabulary.related(wanted) {
        let group_and_problem = vocabulary.concept(related).is_some_and(|other| {
            matches!(
                (concept.scheme, other.scheme),
                (Scheme::TargetGroup, Scheme::ProblemArea) | (Scheme::ProblemArea, Scheme::TargetGroup)
            )
        });
        if group_and_problem {
            for near in vocabulary.with_narrower(related) {
                add(near, Cover::Related);
            }
        }
    }
    for broader in above(vocabulary, concept) {
        add(broader, Cover::Broader);
    }
}

/// The concepts above one, as far up as they say something.
fn above(vocabulary: &Vocabulary, concept: &Concept) -> BTreeSet<Key> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Concept> = vec![concept];
    while let Some(concept) = open.pop() {
        let broader = concept.broader.iter().filter_map(|key| vocabulary.concept(key));
        for above in broader.filter(|above| !above.umbrella) {
            if found.insert(above.key.clone()) {
                open.push(above);
            }
        }
    }
    found
}

/// The terms of a need: what its fields state and what its text says, each once.
pub fn terms(catalogue: &Catalogue, need: &Need, understood: &Understanding) -> Vec<Term> {
    let mut terms = BTreeSet::new();
    for concept in &need.concepts {
        terms.extend(concept_term(catalogue, std::slice::from_ref(concept)));
    }
    for mention in &understood.mentions {
        match &mention.reading {
            Reading::Concepts(keys, Polarity::Said) => {
                terms.extend(concept_term(catalogue, &of_the_parents(catalogue, need, keys)));
            }
            Reading::Offers(named) => terms.extend(offer_term(catalogue, need, named)),
            Reading::Law(resolution) => {
                terms.insert(Term { kind: TermKind::Law, wanted: Wanted::Law(resolution.current.clone()) });
            }
            Reading::Hints(keys) => {
                terms.extend(concept_term(catalogue, keys).map(|term| Term { kind: TermKind::Hint, ..term }));
            }
            Reading::Concepts(_, Polarity::Denied | Polarity::Tried)
            | Reading::Age(..)
            | Reading::Step(..)
            | Reading::Unknown(_) => {}
        }
    }
    if terms.is_empty() {
        terms.extend(umbrella_terms(catalogue, need, understood));
    }
    terms.extend(word_terms(catalogue, need, understood));
    // What is said needs no hint.
    let (hints, mut terms): (Vec<Term>, Vec<Term>) =
        terms.into_iter().partition(|term| term.kind == TermKind::Hint);
    let is_said = |hint: &Term| terms.iter().any(|term| term.wanted == hint.wanted);
    let unsaid: Vec<Term> = hints.into_iter().filter(|hint| !is_said(hint)).collect();
    terms.extend(unsaid);
    terms
}

/// The wide problems a need names.
fn umbrella_terms(catalogue: &Catalogue, need: &Need, understood: &Understanding) -> BTreeSet<Term> {
    let vocabulary = &catalogue.content().vocabulary;
    let named = named(need, understood).filter_map(|key| vocabulary.concept(key));
    let wide = named.filter(|concept| concept.umbrella && concept.scheme == Scheme::ProblemArea);
    let term = |concept: &Concept| Term {
        kind: TermKind::Umbrella,
        wanted: Wanted::Concepts(vec![concept.key.clone()]),
    };
    wide.map(term).collect()
}

/// Every concept the need's fields state and its text says, with all above it.
pub fn said(catalogue: &Catalogue, need: &Need, understood: &Understanding) -> BTreeSet<Key> {
    let vocabulary = &catalogue.content().vocabulary;
    named(need, understood).flat_map(|key| vocabulary.with_broader(key)).collect()
}

/// The concepts the need's fields state and its text says.
fn named<'a>(need: &'a Need, understood: &'a Understanding) -> impl Iterator<Item = &'a Key> {
    let in_text = understood.mentions.iter().filter_map(|mention| match &mention.reading {
        Reading::Concepts(keys, Polarity::Said) => Some(keys),
        _ => None,
    });
    need.concepts.iter().chain(in_text.flatten())
}

/// A term of the named offers that are in the asked range; where none is, of what the name means otherwise.
fn offer_term(catalogue: &Catalogue, need: &Need, named: &Named) -> Option<Term> {
    let asked = |slug: &&Key| {
        let offer = catalogue.offer(slug.as_str());
        offer.is_some_and(|offer| need.municipality.is_none_or(|code| offer.municipality == code))
    };
    let offers: Vec<Key> = named.offers.iter().filter(asked).cloned().collect();
    if offers.is_empty() {
        return concept_term(catalogue, &of_the_parents(catalogue, need, &named.otherwise));
    }
    Some(Term { kind: TermKind::Offer, wanted: Wanted::Offers(offers) })
}

/// A child that is not born has no problem of its own: the words speak of a parent.
fn of_the_parents(catalogue: &Catalogue, need: &Need, keys: &[Key]) -> Vec<Key> {
    let unborn = need.age == Some(AgeSpan::UNBORN);
    let vocabulary = &catalogue.content().vocabulary;
    let parents = |key: &Key| vocabulary.concept(key).and_then(|concept| concept.when_parent.clone());
    let turned = keys.iter().map(|key| parents(key).filter(|_| unborn).unwrap_or_else(|| key.clone()));
    turned.collect()
}

/// A term of the concepts that show fit; none if all are umbrella, trade or actor words.
fn concept_term(catalogue: &Catalogue, keys: &[Key]) -> Option<Term> {
    let vocabulary = &catalogue.content().vocabulary;
    let showing = keys.iter().filter_map(|key| vocabulary.concept(key)).filter(|concept| concept.shows_fit());
    let showing: Vec<_> = showing.collect();
    let first = showing.first()?;
    let kind = match first.scheme {
        Scheme::Form if WIDE_FORMS.contains(&first.key.as_str()) => TermKind::WideForm,
        Scheme::Form => TermKind::Form,
        _ => TermKind::Substance,
    };
    let wanted = showing.iter().map(|concept| concept.key.clone()).collect();
    Some(Term { kind, wanted: Wanted::Concepts(wanted) })
}

/// Forms so wide that they say little of what helps: a group, counselling, talks.
const WIDE_FORMS: &[&str] = &[
    "aaben-anonym-raadgivning",
    "boernegruppe",
    "drop-in",
    "foraeldregruppe",
    "gruppe",
    "konsulentbistand",
    "raadgivning",
    "samtaleforloeb",
    "samtalegruppe",
    "sparring",
    "telefon-og-chatraadgivning",
    "temaaften",
    "ungegruppe",
];

/// The words that are no concept, and those of the trade («jordemoder»), to be looked for in the offers' own text.
fn word_terms(catalogue: &Catalogue, need: &Need, understood: &Understanding) -> BTreeSet<Term> {
    let vocabulary = &catalogue.content().vocabulary;
    let is_actor = |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::Actor);
    let word = |mention: &Mention| match &mention.reading {
        Reading::Unknown(word) => Some(word.clone()).filter(|word| word.parse::<u32>().is_err()),
        Reading::Concepts(keys, Polarity::Said) if keys.iter().all(is_actor) => {
            need.text.as_str().get(mention.start..mention.end).map(str::to_lowercase)
        }
        _ => None,
    };
    let words = understood.mentions.iter().filter_map(word);
    words.map(|word| Term { kind: TermKind::Word, wanted: Wanted::Word(word) }).collect()
}
