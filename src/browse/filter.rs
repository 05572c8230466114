//! What one looks for: valid values, any of those of one kind.

use std::collections::BTreeSet;

use crate::age::AgeSpan;
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;
use crate::offer::{Access, LifeCycleState, Recipient};

/// What an offer can be looked for by, and may leave unstated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Where it stands on the staircase.
    Step,
    /// Who it is for.
    TargetGroup,
    /// What it helps with.
    ProblemArea,
    /// The form of help.
    Form,
    /// The age of the child.
    Age,
    /// Who takes part.
    Recipient,
    /// The paragraph it is given under.
    Paragraph,
    /// Who provides it.
    Provider,
    /// The way in.
    Access,
    /// Whether it is planned, open, paused or closed on the day.
    LifeCycle,
    /// Whether a case is opened.
    OpensCase,
}

impl Dimension {
    /// Its place among what an offer may fail.
    pub(super) fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

/// Where an offer stands, seen from the staircase that is looked along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepPlace {
    /// On the step with this rank.
    At(u8),
    /// On a step that this staircase has no counterpart of.
    NoCounterpart,
    /// Outside the staircase (*uden for trappen*).
    Outside,
}

/// What one looks for. A list that is empty asks for nothing; of several values, any will do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// The municipality whose range is looked through, along its own staircase; none for all ranges, along the
    /// national one.
    pub municipality: Option<MunicipalityCode>,
    /// Where they stand.
    pub steps: Vec<StepPlace>,
    /// Who they are for; a concept stands for all below it.
    pub target_groups: Vec<Key>,
    /// What they help with; a concept stands for all below it.
    pub problem_areas: Vec<Key>,
    /// The form of help; a concept stands for all below it.
    pub forms: Vec<Key>,
    /// The age of the child: offers for some part of it. Of offers for parents of an age, the child's is not stated.
    pub ages: Vec<AgeSpan>,
    /// Whom they reach.
    pub recipients: Vec<Recipient>,
    /// The paragraphs they are given under, as in force on the day; a paragraph stands for all within it.
    pub paragraphs: Vec<Reference>,
    /// Who provides them.
    pub providers: Vec<Key>,
    /// The way in.
    pub access: Vec<Access>,
    /// The state on the day.
    pub life_cycle: Vec<LifeCycleState>,
    /// Whether a case is opened.
    pub opens_case: Vec<bool>,
    /// Stems of words that their own text has, all of them.
    pub words: Vec<String>,
    /// What they are found by, too, where no source says it.
    pub not_stated: BTreeSet<Dimension>,
}
