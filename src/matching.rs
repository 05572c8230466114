//! Which offers fit a need, least intrusive first, and why.
//!
//! A need is its *terms*: concepts, paragraphs, offers by name, and words where nothing else was understood.
//! An offer's *fit* follows from the terms it covers; *criteria* decide whether it can be had at all; its
//! *rank* orders it among the others. None of the three depends on a score or on any other offer.
//! Offers that cover something are found by what they name and counted, the most promising are weighed by their
//! profiles, and only those that may be given are looked at closer.
//!
//! Best-matching first, and the least intrusive among those: a higher step that fits may be chosen with a
//! reason, and no lower step has to be tried first (Social- og Boligstyrelsen, *Indsatstrappen*).

mod ages;
mod best;
mod criteria;
mod fit;
mod found;
mod lower_steps;
mod rank;
mod requirement;
mod standing;
mod tally;
mod term;
mod weigh;

pub use criteria::{Caveat, Criterion};
pub use fit::{Fit, FitClass, Reason};
pub use lower_steps::{LowerStep, LowerStepState, NearMiss};
pub use rank::{AgeFit, AgeHint, Evidence, Freshness, Home, Locality, Rank};
pub use requirement::{Ground, Requirements, requirements};
pub use term::{Cover, Covering, Term, TermKind, Wanted};

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use self::criteria::{Asked, Verdict};
use self::found::Found;
use self::lower_steps::Nearly;
use self::requirement::needs_decision;
use self::standing::{Lowest, Standing, Standings};
use self::tally::Candidates;
use self::weigh::{Scales, Weighed};
use crate::age::AgeSpan;
use crate::availability::Vacancy;
use crate::catalogue::Catalogue;
use crate::catalogue::listing::Listing;
use crate::catalogue::profile::{Profile, WayProfile};
use crate::concept::PLACEMENT_FORM;
use crate::key::Key;
use crate::need::{Asker, Need};
use crate::offer::{Offer, Variant};
use crate::staircase::{Intrusiveness, Step};
use crate::understanding::{Certainty, Polarity, Reading, Understanding};

/// The target group of children who live away from home.
pub const PLACED_GROUP: &str = "anbragte-boern";

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
    /// What the offers are weighed against.
    scales: Scales,
    /// Where the ways of giving them stand on the day.
    standings: Standings<'a>,
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
    /// The child comes home from a placement, or the young person was placed.
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
    /// How it can be had on the day, as far as it is known.
    pub vacancy: Vacancy,
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
        let mut question = Self {
            catalogue,
            need,
            on,
            scales: Scales::new(catalogue, &terms, need.municipality, on),
            standings: Standings::new(catalogue, need.municipality, on),
            terms,
            said: term::said(catalogue, need, understood),
            age,
            parent_age: understood.parent_age(),
            current: None,
            placement: PlacementCall::Uncalled,
        };
        let current = question.current_step(understood);
        question.current = current.map(|(intrusiveness, _)| intrusiveness);
        let placed = current.is_some_and(|(_, placed)| placed);
        question.placement = if question.scales.ask_for_placement() {
            PlacementCall::Asked
        } else if question.terms.iter().any(Term::is_after_placement) {
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
        let candidates = Candidates::of(self);
        let mut found = Found::new(self.need.first);
        for (promise, tallies) in candidates.best_first() {
            if found.is_closed_to(self, promise) {
                continue;
            }
            let of_its_age = tallies.filter(|tally| !criteria::is_of_other_ages(self, tally.place as usize));
            for weighed in of_its_age.filter_map(|tally| self.weigh(tally)) {
                self.ways(weighed).for_each(|way| found.consider(self, &way));
            }
        }
        found.into_matches(self, &candidates)
    }

    /// The places of the offers that belong to the asked range and are known on the day.
    fn places(&self) -> impl Iterator<Item = usize> {
        let places = self.listing().places().iter();
        places.map(|place| *place as usize).filter(|place| self.is_known(*place))
    }

    /// Whether an offer is known on the day.
    fn is_known(&self, place: usize) -> bool {
        self.profile(place).known_from.is_some_and(|from| from <= self.on)
    }

    /// The lists of the asked range.
    fn listing(&self) -> &Listing {
        self.catalogue.profiles().listing(self.need.municipality)
    }

    fn offer(&self, place: usize) -> &Arc<Offer> {
        &self.catalogue.offers()[place]
    }

    fn profile(&self, place: usize) -> &Profile {
        self.catalogue.profiles().of(place)
    }

    /// The ways in which an offer that was weighed is given. A word that happens to stand in its text, or an uncle
    /// who is mentioned, is no reason to think of a placement.
    fn ways(&self, weighed: Weighed) -> impl Iterator<Item = Way<'_>> {
        let ways = self.catalogue.profiles().ways_of(weighed.place).iter().enumerate();
        let ways = ways.map(move |(place, way)| {
            let standing = self.standing(weighed.place, way);
            Way { rank: Rank::new(self, &weighed, standing, place), standing }
        });
        ways.filter(move |way| !weighed.rests_on_words || way.standing.lowest != Lowest::Placement)
    }

    /// The variant that a rank is of, and its place in the offer.
    fn variant(&self, rank: &Rank) -> (usize, &Variant) {
        let variant = self.catalogue.profiles().ways_of(rank.place)[rank.way].variant as usize;
        (variant, &self.offer(rank.place).variants[variant])
    }

    /// Where a way of giving the offer at a place stands.
    fn standing(&self, place: usize, way: &WayProfile) -> &Standing<'a> {
        self.standings.of(self.profile(place).municipality, way.steps)
    }

    /// Where the way stands that a rank is of.
    fn standing_of(&self, rank: &Rank) -> &Standing<'a> {
        self.standing(rank.place, &self.catalogue.profiles().ways_of(rank.place)[rank.way])
    }

    /// The ways of giving an offer that fit and meet all criteria but one, on these steps or above the ceiling; in
    /// the order of the offers.
    fn nearly(&self, candidates: &Candidates, steps: &[Intrusiveness]) -> Vec<Nearly<'_>> {
        if steps.is_empty() && self.need.max_step.is_none() {
            return Vec::new();
        }
        let weighed = candidates.best_first().flat_map(|(_, tallies)| tallies);
        let weighed = weighed.filter_map(|tally| self.weigh(tally));
        let fitting = weighed.filter(|weighed| weighed.class != FitClass::Generic);
        let is_asked_for =
            |way: &Way<'_>| self.need.max_step.is_some() || steps.iter().any(|step| way.stands_on(*step));
        let ways = fitting.flat_map(|weighed| self.ways(weighed)).filter(is_asked_for);
        let nearly = ways.filter_map(|way| match self.verdict(&way) {
            Verdict::AllBut(criterion) if !self.is_hidden(&way) => Some(Nearly { way, criterion }),
            _ => None,
        });
        let mut nearly: Vec<Nearly<'_>> = nearly.collect();
        nearly.sort_by_key(|one| (one.way.rank.place, self.variant(&one.way.rank).0));
        nearly
    }

    /// Whether a way of giving an offer meets the criteria.
    fn verdict(&self, way: &Way<'_>) -> Verdict {
        criteria::check(self, &way.rank, Asked::Verdict).verdict
    }

    /// Steps that need a decision are suggested to a caseworker only; so are places away from home, even one that
    /// somebody has put on a step of everyday life.
    fn is_hidden(&self, way: &Way<'_>) -> bool {
        match self.need.asker {
            Asker::Caseworker => false,
            Asker::GeneralStaff | Asker::Citizen => {
                let (_, variant) = self.variant(&way.rank);
                self.profile(way.rank.place).is_placement
                    || needs_decision(self.catalogue, variant, &way.standing.steps, self.age, self.on)
            }
        }
    }

    /// The suggestion of this rank, with all that is told of it.
    fn told(&self, rank: Rank) -> Suggestion {
        let offer = self.offer(rank.place);
        let (place, variant) = self.variant(&rank);
        let steps = &self.standing_of(&rank).steps;
        let fit = fit::fit(self, rank.place, rank.class, rank.points.0);
        let mut caveats = criteria::of_fit(self, &fit);
        caveats.extend(criteria::check(self, &rank, Asked::Caveats).caveats);
        let lowest = (!steps.is_empty()).then_some(rank.intrusiveness);
        let movement = lowest.zip(self.current).map(|(to, from)| match to.cmp(&from) {
            std::cmp::Ordering::Less => Movement::Down,
            std::cmp::Ordering::Equal => Movement::Same,
            std::cmp::Ordering::Greater => Movement::Up,
        });
        Suggestion {
            offer: Arc::clone(offer),
            variant: place,
            fit,
            caveats,
            movement,
            vacancy: self.catalogue.vacancy(&offer.slug, &variant.key, self.on),
            requirements: requirements(self.catalogue, variant, steps, self.age, self.on),
            joined_by: joined_by(self, offer, &rank),
            steps: steps.iter().map(|step| (*step).clone()).collect(),
            rank,
        }
    }
}

/// A way of giving an offer, as far as its profile tells.
struct Way<'a> {
    rank: Rank,
    standing: &'a Standing<'a>,
}

impl Way<'_> {
    fn stands_on(&self, step: Intrusiveness) -> bool {
        self.standing.lowest != Lowest::Outside && self.rank.intrusiveness == step
    }
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
            let decided = || needs_decision(question.catalogue, way, &steps, question.age, question.on);
            no_higher && (question.need.asker == Asker::Caseworker || !decided())
        });
        other.is_open(question.on) && no_higher_and_shown
    };
    offer.combines_with.iter().filter(suits).cloned().collect()
}
