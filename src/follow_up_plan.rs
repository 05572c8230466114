//! When to look again at one measure: the rules that apply to it, law and municipality side by side, and their days from
//! a start that is typed in and kept nowhere.
//!
//! A day comes of a stated interval alone. Where a rule has none there is no day, and where it is not sure that a rule
//! applies, that is said.

mod asked;
mod day;

pub use asked::{Asked, FIRST, plan};
pub use day::{Due, Entry, What};

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Months, NaiveDate};

use crate::content::Content;
use crate::follow_up::{FollowUpRule, MeasureKind, Milestone, Origin, is_measure};
use crate::key::{Key, MunicipalityCode};
use crate::law::{Act, Reference};
use crate::matching::Suggestion;
use crate::offer::{Basis, Offer, Place, Variant};
use crate::staircase::{Staircase, Step};

/// How long after a source was written a rule is still taken to be so without a word on it.
const HOLDS: Months = Months::new(12);

/// What is to be looked at again: a way an offer is given, or what stands on a step.
#[derive(Debug, Clone)]
pub struct Measure<'a> {
    /// The offer, if it is one.
    offer: Option<&'a Key>,
    /// Who follows up.
    municipality: Option<MunicipalityCode>,
    /// The steps it may stand on, lowest first; none if it stands on none, or no source says.
    steps: Vec<&'a Step>,
    /// The kind of place, if the child lives away from home.
    place: Option<Place>,
    /// What it is given under on the day of the decision.
    legal: Vec<Reference>,
    legal_basis: Basis,
}

impl<'a> Measure<'a> {
    /// A way an offer is given, decided on a day.
    pub fn of_variant(
        content: &Content,
        (offer, variant): (&'a Offer, &'a Variant),
        steps: Vec<&'a Step>,
        municipality: Option<MunicipalityCode>,
        decided_on: NaiveDate,
    ) -> Self {
        let legal = variant.legal.iter().flat_map(|stated| content.law.in_force(stated, decided_on));
        Self {
            offer: Some(&offer.slug),
            municipality,
            steps,
            place: variant.place,
            legal: legal.collect(),
            legal_basis: variant.legal_basis,
        }
    }

    /// Whatever stands on a step.
    pub fn of_step(step: &'a Step, municipality: Option<MunicipalityCode>) -> Self {
        Self {
            offer: None,
            municipality,
            steps: vec![step],
            place: None,
            legal: Vec::new(),
            legal_basis: Basis::NotStated,
        }
    }

    /// The rules that apply to it, the law's first, those that say how often before those that ask on the way.
    pub fn rules(&self, content: &'a Content, decided_on: NaiveDate) -> Vec<Applying<'a>> {
        let in_force = content.follow_up_rules.values().filter(|rule| rule.valid.contains(decided_on));
        let theirs = in_force.filter(|rule| match &rule.origin {
            Origin::Law => true,
            Origin::Municipality(whose) => self.municipality == Some(*whose),
            Origin::Offer(slug) => self.offer == Some(slug),
        });
        let mut rules: Vec<Applying<'a>> = theirs
            .filter_map(|rule| {
                let (steps, sureness) = self.reach(content, rule)?;
                let steps = steps.into_iter().cloned().collect();
                Some(Applying { rule, steps, sureness, last_said: last_said(content, rule, decided_on) })
            })
            .collect();
        rules.sort_by_key(|one| (one.rule.origin.kind(), !one.rule.has_rhythm()));
        rules
    }

    /// The steps on which a rule applies to it, and how sure that is; none if it does not.
    fn reach(&self, content: &Content, rule: &FollowUpRule) -> Option<(Vec<&'a Step>, Sureness)> {
        let scope = &rule.scope;
        if scope.is_all() {
            return self.reach_of_all(&rule.origin);
        }
        let named = |step: &&Step| {
            scope.steps.contains(&step.key) || scope.measures.iter().any(|kind| kind.includes(step.traits))
        };
        let steps: Vec<&Step> = self.steps.iter().copied().filter(named).collect();
        if !steps.is_empty() || self.is_placed() && scope.measures.iter().any(is_of_placement) {
            return Some((steps, Sureness::Sure));
        }
        self.reach_by_law(content, &scope.legal)
    }

    /// A rule of every measure: what everybody gets is none, and a rule of an offer's own is about the offer.
    fn reach_of_all(&self, origin: &Origin) -> Option<(Vec<&'a Step>, Sureness)> {
        let is_own = matches!(origin, Origin::Offer(_));
        let steps: Vec<&Step> =
            self.steps.iter().copied().filter(|step| is_own || is_measure(step.traits)).collect();
        if is_own || !steps.is_empty() || self.is_placed() {
            Some((steps, Sureness::Sure))
        } else {
            self.steps.is_empty().then_some((steps, Sureness::StepNotStated))
        }
    }

    fn reach_by_law(&self, content: &Content, scope: &[Reference]) -> Option<(Vec<&'a Step>, Sureness)> {
        let within = |one: &Reference| scope.iter().any(|place| place.includes(one));
        let around = |one: &Reference| scope.iter().any(|place| one.includes(place));
        if self.legal.iter().any(within) {
            let inferred = self.legal_basis == Basis::Inferred;
            let sureness = if inferred { Sureness::LawInferred } else { Sureness::Sure };
            return Some((self.steps.clone(), sureness));
        }
        let national = |step: &&Step| {
            let keys = national_keys(content, step);
            let provisions = scope.iter().filter_map(|place| content.law.provision(place));
            provisions.flat_map(|known| &known.steps).any(|key| keys.contains(key))
        };
        let steps: Vec<&Step> = if self.legal.is_empty() {
            self.steps.iter().copied().filter(national).collect()
        } else if self.legal.iter().any(around) {
            self.steps.clone()
        } else {
            Vec::new()
        };
        (!steps.is_empty()).then_some((steps, Sureness::LawNotStated))
    }

    /// Whether the child lives away from home, though on no step.
    fn is_placed(&self) -> bool {
        self.steps.is_empty() && self.place.is_some()
    }
}

/// A placement is decided in the single case.
fn is_of_placement(kind: &MeasureKind) -> bool {
    matches!(kind, MeasureKind::Placement | MeasureKind::Decided)
}

/// The national steps that a step corresponds to, by key: the law is known by those.
fn national_keys(content: &Content, step: &Step) -> BTreeSet<Key> {
    let national = content.staircases.get(Staircase::NATIONAL);
    let counterparts = step.national.iter().filter_map(|rank| national?.step_at(rank.rank()));
    counterparts.map(|one| one.key.clone()).collect()
}

/// The day of the last source, if that is long before the decision and nobody has said that the rule has ended. The law
/// stands until it is changed.
fn last_said(content: &Content, rule: &FollowUpRule, decided_on: NaiveDate) -> Option<NaiveDate> {
    if rule.origin == Origin::Law || rule.valid.to().is_some() {
        return None;
    }
    let sources = rule.sources.iter().filter_map(|place| content.sources.get(&place.source));
    let last = sources.filter_map(|source| source.date).max()?;
    (last.checked_add_months(HOLDS)? < decided_on).then_some(last)
}

/// The rules that apply to what is suggested, decided on a day, as if the family lived where the offer is given.
pub fn suggested<'a>(content: &'a Content, suggestion: &'a Suggestion, on: NaiveDate) -> Vec<Applying<'a>> {
    let way = (suggestion.offer.as_ref(), suggestion.variant());
    let steps = suggestion.steps.iter().collect();
    let municipality = Some(suggestion.offer.municipality);
    Measure::of_variant(content, way, steps, municipality, on).rules(content, on)
}

/// How sure it is that a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    /// What it is about is stated.
    Sure,
    /// The paragraph is inferred; no source states it.
    LawInferred,
    /// It depends on the paragraph, which is not stated.
    LawNotStated,
    /// The step is not stated.
    StepNotStated,
}

/// A rule that applies to a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Applying<'a> {
    /// The rule.
    pub rule: &'a FollowUpRule,
    /// The measure's steps that it is about, lowest first.
    pub steps: Vec<Step>,
    /// How sure it is.
    pub sureness: Sureness,
    /// The day of its last source, if it is not stated whether it still holds.
    pub last_said: Option<NaiveDate>,
}

/// A rule that applies, with its days.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied<'a> {
    /// The rule and how far it applies.
    pub applying: Applying<'a>,
    /// The days to look again.
    pub days: Vec<Due>,
    /// What is asked on the way.
    pub milestones: Vec<Reached<'a>>,
}

/// When a milestone is reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reached<'a> {
    /// The milestone.
    pub milestone: &'a Milestone,
    /// The day; none if it is counted from something else than the start.
    pub due: Option<Due>,
    /// The last day of the stretch, if it is one.
    pub until: Option<Due>,
}

/// What is not known, or to be known beside the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The case decides which of several steps it is.
    SeveralSteps,
    /// It lies outside the staircase.
    OutsideStaircase,
    /// No source states the step.
    StepNotStated,
    /// What the law says of looking again at this is not stated.
    NoLaw,
    /// The municipality's own rule for this is not stated.
    NoLocal(MunicipalityCode),
    /// It is not said which municipality follows up.
    NoMunicipality,
    /// It was decided after it began, and the days are counted from the beginning.
    DecidedAfterStart,
    /// Public holidays are known up to this day alone.
    HolidaysUntil(NaiveDate),
}

/// When to look again.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'a> {
    /// The offer and the way it is given; none if a step was asked about.
    pub offer: Option<(Arc<Offer>, usize)>,
    /// The steps it may stand on, lowest first.
    pub steps: Vec<Step>,
    /// Who follows up.
    pub municipality: Option<MunicipalityCode>,
    /// When the measure begins.
    pub start: NaiveDate,
    /// When it was decided.
    pub decided_on: NaiveDate,
    /// The act that holds for it; none if no rule of the law does.
    pub act: Option<Act>,
    /// The rules that apply.
    pub rules: Vec<Applied<'a>>,
    /// What is not known.
    pub remarks: Vec<Remark>,
}

impl Plan<'_> {
    /// Everything that has a day, in order of time.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let mut entries: Vec<Entry<'_>> = self.rules.iter().flat_map(day::entries).collect();
        entries.sort_by_key(|entry| (entry.due.date, entry.rule.origin.kind()));
        entries
    }
}
