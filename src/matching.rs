//! Which offers fit a need, least intrusive first, and why.
//!
//! A need is its *terms*: concepts, paragraphs, offers by name, and words where nothing else was understood.
//! An offer's *fit* follows from the terms it covers; *criteria* decide whether it can be had at all; its
//! *rank* orders it among the others. None of the three depends on a score or on any other offer.
//!
//! Best-matching first, and the least intrusive among those: a higher step that fits may be chosen with a
//! reason, and no lower step has to be tried first (Social- og Boligstyrelsen, *Indsatstrappen*).

mod criteria;
mod fit;
mod lower_steps;
mod rank;
mod requirement;
mod term;

pub use criteria::{Caveat, Criterion};
pub use fit::{Fit, FitClass, Reason};
pub use lower_steps::{LowerStep, LowerStepState, NearMiss};
pub use rank::{AgeFit, AgeHint, Evidence, Freshness, Home, Locality, Rank};
pub use requirement::{Ground, Requirements, requirements};
pub use term::{Cover, Covering, Term, TermKind, Wanted};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::age::AgeSpan;
use crate::catalogue::Catalogue;
use crate::concept::PLACEMENT_FORM;
use crate::danish;
use crate::key::Key;
use crate::need::{Asker, Need};
use crate::offer::{Offer, Variant};
use crate::staircase::{Intrusiveness, Step};
use crate::understanding::{Certainty, Polarity, Reading, Understanding};

/// The target group of children who live away from home.
pub const PLACED_GROUP: &str = "anbragte-boern";

/// The form of help for a child that comes home from a placement (*hjemgivelse*), and needs no other.
pub const HOMECOMING: &str = "hjemgivelse-stoette";

/// A question to the range: the need, what was read in its words, the day, and what follows from them.
pub struct Question<'a> {
    /// The snapshot that is asked.
    pub catalogue: &'a Catalogue,
    /// The need.
    pub need: &'a Need,
    /// The day the offers are wanted.
    pub on: NaiveDate,
    /// What an offer has to cover.
    pub terms: Vec<Term>,
    /// All the need says, umbrella and trade words too, with the concepts above; what an offer excludes is
    /// looked for here.
    said: BTreeSet<Key>,
    /// For each word that is a term: the offers whose own text has it, by place.
    words: BTreeMap<String, BTreeSet<usize>>,
    /// The child's age, and how sure it is.
    pub age: Option<(AgeSpan, Certainty)>,
    /// The parent's age, if the text says it.
    pub parent_age: Option<AgeSpan>,
    /// Where the step of what runs now lies.
    pub current: Option<Intrusiveness>,
    /// Whether a placement may stand first.
    pub placement: PlacementCall,
}

/// Whether the need calls for a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlacementCall {
    /// The child cannot live at home, or the need asks for a placement.
    Asked,
    /// The child is placed already.
    Placed,
    /// The child comes home from a placement.
    Ended,
    /// Nothing in the need says so.
    Uncalled,
}

/// Which way a suggestion leads from what runs now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Movement {
    /// Closer to an ordinary everyday life.
    Down,
    /// The same step.
    Same,
    /// Further away.
    Up,
}

/// An offer that fits, given one way.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The offer.
    pub offer: Arc<Offer>,
    /// Which of its variants, by place.
    pub variant: usize,
    /// Its steps, lowest first; empty outside the staircase, several if the case decides.
    pub steps: Vec<Step>,
    /// How well it fits, and what it covers.
    pub fit: Fit,
    /// What to be aware of.
    pub caveats: Vec<Caveat>,
    /// Which way it leads from what runs now.
    pub movement: Option<Movement>,
    /// What a decision on it requires; none where no decision is needed.
    pub requirements: Option<Requirements>,
    /// Offers on the same or a lower step that can join it.
    pub joined_by: Vec<Key>,
    /// Why it stands where it stands.
    pub rank: Rank,
}

impl Suggestion {
    /// The way it is given.
    pub fn variant(&self) -> &Variant {
        &self.offer.variants[self.variant]
    }

    /// Its lowest step; none outside the staircase.
    pub fn step(&self) -> Option<&Step> {
        self.steps.first()
    }
}

/// What matches a need.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Matches {
    /// Offers that fit, best first.
    pub suggestions: Vec<Suggestion>,
    /// Offers open to any worry.
    pub general: Vec<Suggestion>,
    /// Offers that fit and stand outside the staircase.
    pub outside: Vec<Suggestion>,
    /// What the steps below the first suggestion lacked.
    pub lower_steps: Vec<LowerStep>,
    /// Whether nothing fits: a right answer. Help that fits and is hidden from this asker is not nothing.
    pub nothing_fits: bool,
    /// Offers that would fit but lie above the asked ceiling.
    pub above_ceiling: Vec<Key>,
    /// Placements that fit too, and stand aside since nothing in the need says that the child cannot live at home.
    pub uncalled_placements: Vec<Suggestion>,
    /// Whether help fits that needs a decision, which is not shown to this asker.
    pub needs_decision: bool,
}

impl<'a> Question<'a> {
    /// The question that a need asks.
    pub fn new(catalogue: &'a Catalogue, need: &'a Need, understood: &Understanding, on: NaiveDate) -> Self {
        let terms = term::terms(catalogue, need, understood);
        let age = need.age.map(|age| (age, Certainty::Stated)).or_else(|| understood.child_age());
        let words = terms.iter().filter_map(|term| match &term.wanted {
            Wanted::Word(word) => {
                let stem = danish::stem(&danish::fold(word));
                Some((word.clone(), catalogue.index().with_word(&stem, need.municipality)))
            }
            _ => None,
        });
        let words = words.collect();
        let mut question = Self {
            catalogue,
            need,
            on,
            terms,
            said: term::said(catalogue, need, understood),
            words,
            age,
            parent_age: understood.parent_age(),
            current: None,
            placement: PlacementCall::Uncalled,
        };
        let current = question.current_step(understood);
        question.current = current.map(|(intrusiveness, _)| intrusiveness);
        let placed = current.is_some_and(|(_, placed)| placed);
        let asks = |asked: &dyn Fn(&Term) -> bool| question.terms.iter().any(asked);
        question.placement = if asks(&|term| question.is_placement(term)) {
            PlacementCall::Asked
        } else if asks(&|term| term.concepts().iter().any(|key| key.as_str() == HOMECOMING)) {
            PlacementCall::Ended
        } else if placed || question.speaks_of_placement(understood) {
            PlacementCall::Placed
        } else {
            PlacementCall::Uncalled
        };
        question
    }

    /// Where what runs now lies, and whether it is a placement: by field, by offer, or by the text.
    fn current_step(&self, understood: &Understanding) -> Option<(Intrusiveness, bool)> {
        let staircase = self.catalogue.staircase(self.need.municipality, self.on)?;
        let by_rank = self.need.current_step.or_else(|| understood.current_step());
        if let Some(step) = by_rank.and_then(|rank| staircase.step_at(rank)) {
            return Some((staircase.intrusiveness(step), step.traits.placement));
        }
        let offer = self.catalogue.offer(self.need.current_offer.as_ref()?.as_str())?;
        let steps = offer
            .variants
            .iter()
            .flat_map(|variant| self.catalogue.content().steps_of(offer, variant, self.on));
        let staircase = self.catalogue.content().staircase_of(offer.municipality, self.on)?;
        steps.map(|step| (staircase.intrusiveness(step), step.traits.placement)).max()
    }

    /// Whether a term asks for a way of living away from home.
    fn is_placement(&self, term: &Term) -> bool {
        let vocabulary = &self.catalogue.content().vocabulary;
        term.kind == TermKind::Form
            && term.concepts().iter().any(|key| vocabulary.is_within(key, PLACEMENT_FORM))
    }

    /// Whether the need points to a placement, or its text says that the child lives in one or did.
    fn speaks_of_placement(&self, understood: &Understanding) -> bool {
        let vocabulary = &self.catalogue.content().vocabulary;
        let told = understood.mentions.iter().filter_map(|mention| match &mention.reading {
            Reading::Concepts(keys, Polarity::Said | Polarity::Tried) => Some(keys),
            _ => None,
        });
        let mut named = self.terms.iter().flat_map(Term::concepts).chain(told.flatten());
        named.any(|key| key.as_str() == PLACED_GROUP || vocabulary.is_within(key, PLACEMENT_FORM))
    }

    /// What matches.
    pub fn matches(&self) -> Matches {
        let mut found = Found::default();
        let candidates = self.candidates();
        let offers = candidates.into_iter().filter_map(|place| self.catalogue.offers().get(place));
        for offer in offers.filter(|offer| self.asks(offer)) {
            let Some(fit) = fit::fit(self, offer) else { continue };
            for variant in 0..offer.variants.len() {
                found.add(self, offer, variant, fit.clone());
            }
        }
        found.into_matches(self)
    }

    /// The offers of the asked range.
    fn in_scope(&self) -> impl Iterator<Item = &Arc<Offer>> {
        self.catalogue.offers().iter().filter(|offer| self.asks(offer))
    }

    /// Whether an offer belongs to the asked range and is known on the day.
    fn asks(&self, offer: &Offer) -> bool {
        let asked = self.need.municipality.is_none_or(|code| offer.municipality == code);
        asked && offer.life_cycle.on(self.on).is_some()
    }
}

/// An offer given one way, judged.
pub(crate) struct Judged {
    suggestion: Suggestion,
    failing: Vec<Criterion>,
}

/// All judged, sorted by what becomes of them.
#[derive(Default)]
struct Found {
    fitting: Vec<Suggestion>,
    general: Vec<Suggestion>,
    /// Fitting, but failing one criterion or more.
    failing: Vec<Judged>,
    needs_decision: bool,
}

impl Found {
    fn add(&mut self, question: &Question<'_>, offer: &Arc<Offer>, variant: usize, fit: Fit) {
        let judged = judge(question, offer, variant, fit);
        // A word that happens to stand in its text is no reason to think of a placement.
        let by_words_alone = judged.suggestion.fit.rests_on_words();
        if by_words_alone && judged.suggestion.step().is_some_and(|step| step.traits.placement) {
            return;
        }
        if hidden(question, &judged.suggestion) {
            self.needs_decision |=
                judged.failing.is_empty() && judged.suggestion.fit.class != FitClass::Generic;
        } else if !judged.failing.is_empty() {
            self.failing.push(judged);
        } else if judged.suggestion.fit.class == FitClass::Generic {
            self.general.push(judged.suggestion);
        } else {
            self.fitting.push(judged.suggestion);
        }
    }

    /// Placements that nobody called for; they stand aside where help at home fits, and wherever the child comes
    /// home.
    fn take_uncalled_placements(&mut self, question: &Question<'_>) -> Vec<Suggestion> {
        let is_uncalled = |one: &Suggestion| one.rank.home == Home::Elsewhere;
        let stand_aside = match question.placement {
            PlacementCall::Asked | PlacementCall::Placed => false,
            PlacementCall::Ended => true,
            PlacementCall::Uncalled => !self.fitting.iter().all(is_uncalled),
        };
        if stand_aside { self.fitting.extract_if(.., |one| is_uncalled(one)).collect() } else { Vec::new() }
    }

    fn into_matches(mut self, question: &Question<'_>) -> Matches {
        self.fitting.sort_by(|one, other| one.rank.cmp(&other.rank));
        let uncalled_placements = self.take_uncalled_placements(question);
        self.general.sort_by(|one, other| one.rank.cmp(&other.rank));
        let nothing_fits = self.fitting.is_empty() && !self.needs_decision;
        let (outside, on_steps): (Vec<_>, Vec<_>) =
            self.fitting.drain(..).partition(|suggestion| suggestion.steps.is_empty());
        let lower_steps = lower_steps::lower_steps(question, &on_steps, &self.failing);
        Matches {
            suggestions: per_step(on_steps, question.need.first),
            general: per_step(self.general, question.need.first),
            outside: per_step(outside, question.need.first),
            lower_steps,
            nothing_fits,
            above_ceiling: above_ceiling(&self.failing),
            uncalled_placements: per_step(uncalled_placements, question.need.first),
            needs_decision: self.needs_decision,
        }
    }
}

/// The first few of each step, in their order.
fn per_step(suggestions: Vec<Suggestion>, first: usize) -> Vec<Suggestion> {
    let mut given: BTreeMap<Intrusiveness, usize> = BTreeMap::new();
    let few = suggestions.into_iter().filter(|suggestion| {
        let count = given.entry(suggestion.rank.intrusiveness).or_default();
        *count += 1;
        *count <= first
    });
    few.collect()
}

/// Offers whose only fault is that they lie above the ceiling.
fn above_ceiling(failing: &[Judged]) -> Vec<Key> {
    let only_ceiling =
        failing.iter().filter(|judged| matches!(judged.failing.as_slice(), [Criterion::Ceiling]));
    let fits = only_ceiling.filter(|judged| judged.suggestion.fit.class != FitClass::Generic);
    let mut slugs: Vec<Key> = fits.map(|judged| judged.suggestion.offer.slug.clone()).collect();
    slugs.sort();
    slugs.dedup();
    slugs
}

/// Steps that need a decision are suggested to a caseworker only.
fn hidden(question: &Question<'_>, suggestion: &Suggestion) -> bool {
    match question.need.asker {
        Asker::Caseworker => false,
        Asker::GeneralStaff | Asker::Citizen => suggestion.requirements.is_some(),
    }
}

fn judge(question: &Question<'_>, offer: &Arc<Offer>, variant: usize, fit: Fit) -> Judged {
    let way = &offer.variants[variant];
    let steps = question.catalogue.content().steps_of(offer, way, question.on);
    let checked = criteria::check(question, offer, way, &steps, &fit);
    let rank = rank::rank(question, offer, way, &steps, &fit, checked.age);
    let lowest = (!steps.is_empty()).then_some(rank.intrusiveness);
    let movement = lowest.zip(question.current).map(|(to, from)| match to.cmp(&from) {
        std::cmp::Ordering::Less => Movement::Down,
        std::cmp::Ordering::Equal => Movement::Same,
        std::cmp::Ordering::Greater => Movement::Up,
    });
    let suggestion = Suggestion {
        offer: Arc::clone(offer),
        variant,
        steps: steps.iter().map(|step| (*step).clone()).collect(),
        caveats: checked.caveats,
        movement,
        requirements: requirements(question.catalogue, way, &steps, question.age, question.on),
        joined_by: joined_by(question, offer, &rank),
        fit,
        rank,
    };
    Judged { suggestion, failing: checked.failing }
}

/// Offers it can be joined by: open on the day, on no higher step, and shown to this asker.
fn joined_by(question: &Question<'_>, offer: &Offer, rank: &Rank) -> Vec<Key> {
    let content = question.catalogue.content();
    let suits = |slug: &&Key| {
        let Some(other) = content.offers.get(*slug) else { return false };
        let Some(staircase) = content.staircase_of(other.municipality, question.on) else { return false };
        let no_higher_and_shown = other.variants.iter().any(|way| {
            let steps = content.steps_of(other, way, question.on);
            let no_higher =
                steps.first().is_none_or(|step| staircase.intrusiveness(step) <= rank.intrusiveness);
            let needs_decision =
                || requirements(question.catalogue, way, &steps, question.age, question.on).is_some();
            no_higher && (question.need.asker == Asker::Caseworker || !needs_decision())
        });
        other.is_open(question.on) && no_higher_and_shown
    };
    offer.combines_with.iter().filter(suits).cloned().collect()
}
