//! What every municipality shares, as GraphQL shows it: staircase, concepts, law.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};

use super::allowance;
use super::closed_set::{Confidence, DecidingBody, IcsDimension, Requirement, Scheme, WhoseProblem};
use super::query::global_id;
use super::scalar::Date;
use crate::catalogue::Catalogue;
use crate::concept::LabelKind;
use crate::key::Key;
use crate::{concept, law, staircase};

/// A staircase of measures (indsatstrappe).
#[derive(SimpleObject)]
pub struct Staircase {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// Stable name.
    key: String,
    /// What it is called.
    name: String,
    /// What it is for.
    description: String,
    /// The first day it is in force; null if not stated.
    valid_from: Option<Date>,
    /// The last day it is in force; null if it has none.
    valid_to: Option<Date>,
    /// Its steps, lowest first.
    steps: Vec<Step>,
    /// Steps without a counterpart on the national staircase; comparison with others is partial if there are any.
    unmapped_steps: Vec<String>,
    /// National steps without a counterpart here.
    missing_national_steps: Vec<i32>,
}

impl Staircase {
    pub(super) fn of(staircase: &staircase::Staircase) -> Self {
        let (unmapped, missing) = match staircase.mapping() {
            staircase::Mapping::Whole => (Vec::new(), Vec::new()),
            staircase::Mapping::Partial { unmapped, missing } => (unmapped, missing),
        };
        let shell = staircase.shell();
        Self {
            id: global_id("Staircase", shell.key.as_str()),
            key: shell.key.to_string(),
            name: shell.name.clone(),
            description: shell.description.clone(),
            valid_from: shell.valid.from().map(Date),
            valid_to: shell.valid.to().map(Date),
            steps: staircase.steps().iter().map(Step::of).collect(),
            unmapped_steps: unmapped.iter().map(ToString::to_string).collect(),
            missing_national_steps: missing.iter().map(|step| step.rank().into()).collect(),
        }
    }
}

/// A step (trin) of a staircase. The higher, the further from an ordinary everyday life; a tendency, not a
/// measurement.
#[derive(SimpleObject)]
pub struct Step {
    /// Stable through renaming.
    key: String,
    /// Its place from the bottom.
    rank: i32,
    /// Its name.
    name: String,
    /// A name short enough for a table head.
    short_name: Option<String>,
    /// Its name in English.
    name_en: Option<String>,
    /// What lies on it.
    description: String,
    /// Given in school, daycare and health visiting (almenområdet).
    general_sector: bool,
    /// The municipality must decide it in the single case (afgørelse).
    needs_decision: bool,
    /// The holder of custody must agree.
    needs_consent: bool,
    /// The child lives away from home (anbringelse).
    placement: bool,
    /// Given by civil society, outside the municipality.
    outside_municipality: bool,
    /// How sure it is whether it needs a decision.
    decision_confidence: Option<Confidence>,
    /// The national steps it corresponds to, 1 to 6.
    national: Vec<i32>,
}

impl Step {
    pub(super) fn of(step: &staircase::Step) -> Self {
        Self {
            key: step.key.to_string(),
            rank: step.rank.into(),
            name: step.name.clone(),
            short_name: step.short_name.clone(),
            name_en: step.name_en.clone(),
            description: step.description.clone(),
            general_sector: step.traits.general_sector,
            needs_decision: step.traits.needs_decision,
            needs_consent: step.traits.needs_consent,
            placement: step.traits.placement,
            outside_municipality: step.traits.outside_municipality,
            decision_confidence: step.decision_confidence.map(Into::into),
            national: step.national.iter().map(|national| national.rank().into()).collect(),
        }
    }
}

/// A concept (begreb) of the vocabulary, with the words for it.
pub struct Concept {
    catalogue: Arc<Catalogue>,
    key: Key,
}

impl Concept {
    pub(super) fn of(catalogue: &Arc<Catalogue>, key: &Key) -> Option<Self> {
        catalogue.content().vocabulary.concept(key)?;
        Some(Self { catalogue: Arc::clone(catalogue), key: key.clone() })
    }

    fn several<'a>(
        &self,
        context: &Context<'_>,
        keys: impl IntoIterator<Item = &'a Key>,
    ) -> async_graphql::Result<Vec<Self>> {
        let several: Vec<_> = keys.into_iter().filter_map(|key| Self::of(&self.catalogue, key)).collect();
        allowance::take(context, several.len())?;
        Ok(several)
    }

    fn concept(&self) -> async_graphql::Result<&concept::Concept> {
        // `of` makes none that is not there.
        self.catalogue.content().vocabulary.concept(&self.key).ok_or_else(|| "internal error".into())
    }
}

/// A concept (begreb) of the vocabulary. Words that label a child are understood and never shown.
#[Object]
impl Concept {
    /// Global id.
    pub async fn id(&self) -> ID {
        global_id("Concept", self.key.as_str())
    }

    /// Stable name.
    async fn key(&self) -> &str {
        self.key.as_str()
    }

    /// What kind of thing it is.
    async fn scheme(&self) -> async_graphql::Result<Scheme> {
        Ok(self.concept()?.scheme.into())
    }

    /// The word for it, in Danish.
    async fn label(&self) -> async_graphql::Result<&str> {
        Ok(self.concept()?.label())
    }

    /// The word for it, in English.
    async fn label_en(&self) -> async_graphql::Result<Option<&str>> {
        Ok(self.concept()?.label_en.as_deref())
    }

    /// Other words for it: professional, lay, abbreviated, English.
    async fn other_labels(&self) -> async_graphql::Result<Vec<&str>> {
        let shown = |kind| !matches!(kind, LabelKind::Preferred | LabelKind::Misspelt | LabelKind::Loaded);
        let labels = self.concept()?.labels.iter().filter(|label| shown(label.kind));
        Ok(labels.map(|label| label.text.as_str()).collect())
    }

    /// What it is, in a sentence.
    async fn definition(&self) -> async_graphql::Result<Option<&str>> {
        Ok(self.concept()?.definition.as_deref())
    }

    /// Concepts above it.
    async fn broader(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Concept>> {
        self.several(context, &self.concept()?.broader)
    }

    /// Concepts below it.
    async fn narrower(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Concept>> {
        self.several(context, self.catalogue.content().vocabulary.narrower(&self.key))
    }

    /// Concepts beside it: the problem a target group lives with, and the other way.
    async fn related(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Concept>> {
        self.several(context, self.catalogue.content().vocabulary.related(&self.key))
    }

    /// Whose problem it is.
    async fn whose_problem(&self) -> async_graphql::Result<Option<WhoseProblem>> {
        Ok(self.concept()?.whose_problem.map(Into::into))
    }

    /// Where in the ICS triangle it lies.
    async fn dimensions(&self) -> async_graphql::Result<Vec<IcsDimension>> {
        Ok(self.concept()?.dimensions.iter().map(|one| (*one).into()).collect())
    }

    /// So wide that it shows no fit (trivsel, familieproblemer).
    async fn umbrella(&self) -> async_graphql::Result<bool> {
        Ok(self.concept()?.umbrella)
    }

    /// A condition of the person, which the need must state: a diagnosis, being placed, being a young mother.
    async fn condition(&self) -> async_graphql::Result<bool> {
        Ok(self.concept()?.condition)
    }

    /// Codes in other code systems.
    async fn codes(&self) -> async_graphql::Result<Vec<ExternalCode>> {
        let codes = self.concept()?.codes.iter();
        Ok(codes.map(|code| ExternalCode { system: code.system.clone(), code: code.code.clone() }).collect())
    }
}

/// A concept's code in another code system.
#[derive(SimpleObject)]
pub struct ExternalCode {
    /// The code system: FFB, LTT, FBOE, DST.
    system: String,
    /// The code there.
    code: String,
}

/// What the table of law knows of one place in an act. For labelling and routing; not legal advice.
#[derive(SimpleObject)]
pub struct Provision {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// The place: «BL § 32, stk. 1, nr. 5».
    reference: String,
    /// What it is about.
    title: String,
    /// The first day it is in force; null if not stated.
    valid_from: Option<Date>,
    /// The last day it is in force; null if it has none.
    valid_to: Option<Date>,
    /// What took over; empty if it is in force, or if no successor is settled.
    successors: Vec<String>,
    /// How sure it is.
    confidence: Confidence,
    /// The national steps it may be used on, by key; several if the case or the kind of place decides.
    steps: Vec<String>,
    /// What a decision under it requires.
    requires: Vec<Requirement>,
    /// Who decides, if the law says.
    decided_by: Option<DecidingBody>,
    /// A trap or an open question.
    note: Option<String>,
}

impl Provision {
    pub(super) fn of(provision: &law::Provision) -> Self {
        Self {
            id: global_id("Provision", &provision.reference.to_string()),
            reference: provision.reference.to_string(),
            title: provision.title.clone(),
            valid_from: provision.valid.from().map(Date),
            valid_to: provision.valid.to().map(Date),
            successors: provision.successors.iter().map(ToString::to_string).collect(),
            confidence: provision.confidence.into(),
            steps: provision.steps.iter().map(ToString::to_string).collect(),
            requires: provision.requires.iter().map(|one| (*one).into()).collect(),
            decided_by: provision.decided_by.map(Into::into),
            note: provision.note.clone(),
        }
    }
}
