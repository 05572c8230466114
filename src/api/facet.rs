//! Counts of what one could choose next, as GraphQL shows them. Each is taken when it is asked for.

use std::sync::Arc;

use async_graphql::{Context, Object, OutputType, SimpleObject};

use super::allowance::take;
use super::closed_set::{Access, LifeCycleState, OffStaircase, Recipient};
use super::offer::{AgeSpan, Municipality, Organisation};
use super::vocabulary::{Concept, Provision, Step};
use crate::browse::{self, Browse, StepPlace};
use crate::catalogue::Catalogue;
use crate::key::Key;

/// What is found, beside the page of it.
pub struct Found {
    facets: Facets,
    total: usize,
}

impl Found {
    pub(super) fn of(catalogue: &Arc<Catalogue>, browse: Browse) -> Self {
        let total = browse.total();
        Self { facets: Facets { catalogue: Arc::clone(catalogue), browse: Arc::new(browse) }, total }
    }
}

/// What is found, beside the page of it.
#[Object]
impl Found {
    /// How many offers are found on all pages.
    async fn total_count(&self) -> usize {
        self.total
    }

    /// What one could choose next, and how many offers each choice would show.
    async fn facets(&self) -> Facets {
        self.facets.clone()
    }
}

/// What one could choose next, and how many offers each choice would show. The values of one thing are counted under all
/// filters but its own; those that would show nothing are left out, unless they are chosen.
#[derive(Clone)]
pub struct Facets {
    catalogue: Arc<Catalogue>,
    browse: Arc<Browse>,
}

/// What one could choose next, and how many offers each choice would show. The values of one thing are counted under all
/// filters but its own; those that would show nothing are left out, unless they are chosen.
#[Object(name = "OfferFacets")]
impl Facets {
    /// By municipality, each along its own staircase; most first.
    async fn municipalities(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Count<Municipality>>> {
        let counts = self.browse.municipalities();
        take(context, counts.len())?;
        let named =
            |count: &browse::Count<_>| Count::of(Municipality::of(&self.catalogue, count.value), count);
        Ok(counts.iter().map(named).collect())
    }

    /// By step, lowest first, and by how they stand beside the staircase.
    async fn steps(&self, context: &Context<'_>) -> async_graphql::Result<Facet<StepCount>> {
        Facet::of(context, self.browse.steps(), |count| Some(self.step(count)))
    }

    /// By target group, with the broader ones; most first.
    async fn target_groups(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<Concept>>> {
        self.concepts(context, self.browse.target_groups())
    }

    /// By problem area, with the broader ones; most first.
    async fn problem_areas(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<Concept>>> {
        self.concepts(context, self.browse.problem_areas())
    }

    /// By form of help, with the broader ones; most first.
    async fn forms(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<Concept>>> {
        self.concepts(context, self.browse.forms())
    }

    /// By the child's age: before birth, each year, and other ages that are chosen; youngest first.
    async fn ages(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<AgeSpan>>> {
        Facet::of(context, self.browse.ages(), |count| Some(Count::of(AgeSpan::of(count.value), count)))
    }

    /// By whom they reach.
    async fn recipients(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<Recipient>>> {
        Facet::of(context, self.browse.recipients(), |count| Some(Count::of(count.value.into(), count)))
    }

    /// By the paragraph in force, with the wider places that hold it; by act and number.
    async fn paragraphs(&self, context: &Context<'_>) -> async_graphql::Result<Facet<ParagraphCount>> {
        let law = &self.catalogue.content().law;
        Facet::of(context, self.browse.paragraphs(), |count| {
            Some(ParagraphCount {
                reference: count.value.to_string(),
                provision: law.provision(&count.value).map(Provision::of),
                count: count.offers,
                chosen: count.chosen,
            })
        })
    }

    /// By provider; most first.
    async fn providers(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<Organisation>>> {
        Facet::of(context, self.browse.providers(), |count| {
            let organisation = self.catalogue.content().organisations.get(&count.value)?;
            Some(Count::of(Organisation::of(organisation), count))
        })
    }

    /// By the way in.
    async fn access(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<Access>>> {
        Facet::of(context, self.browse.access(), |count| Some(Count::of(count.value.into(), count)))
    }

    /// By the state on the day.
    async fn life_cycle(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<LifeCycleState>>> {
        Facet::of(context, self.browse.life_cycle(), |count| Some(Count::of(count.value.into(), count)))
    }

    /// By whether a case is opened.
    async fn opens_case(&self, context: &Context<'_>) -> async_graphql::Result<Facet<Count<bool>>> {
        Facet::of(context, self.browse.opens_case(), |count| Some(Count::of(count.value, count)))
    }
}

impl Facets {
    fn concepts(
        &self,
        context: &Context<'_>,
        facet: browse::Facet<Key>,
    ) -> async_graphql::Result<Facet<Count<Concept>>> {
        Facet::of(context, facet, |count| Some(Count::of(Concept::of(&self.catalogue, &count.value)?, count)))
    }

    fn step(&self, count: &browse::Count<StepPlace>) -> StepCount {
        let (step, off_staircase) = match count.value {
            StepPlace::At(rank) => (self.browse.step_at(rank).map(Step::of), None),
            StepPlace::Outside => (None, Some(OffStaircase::Outside)),
            StepPlace::NoCounterpart => (None, Some(OffStaircase::NoCounterpart)),
        };
        StepCount { step, off_staircase, count: count.offers, chosen: count.chosen }
    }
}

/// The counts of one thing.
#[derive(SimpleObject)]
#[graphql(
    concrete(name = "StepFacet", params(StepCount)),
    concrete(name = "ConceptFacet", params("Count<Concept>")),
    concrete(name = "AgeFacet", params("Count<AgeSpan>")),
    concrete(name = "RecipientFacet", params("Count<Recipient>")),
    concrete(name = "ParagraphFacet", params(ParagraphCount)),
    concrete(name = "ProviderFacet", params("Count<Organisation>")),
    concrete(name = "AccessFacet", params("Count<Access>")),
    concrete(name = "LifeCycleFacet", params("Count<LifeCycleState>")),
    concrete(name = "OpensCaseFacet", params("Count<bool>"))
)]
pub struct Facet<V: OutputType> {
    /// The values.
    values: Vec<V>,
    /// The offers of which no source says it.
    not_stated: NotStated,
}

impl<V: OutputType> Facet<V> {
    fn of<T>(
        context: &Context<'_>,
        facet: browse::Facet<T>,
        shown: impl Fn(&browse::Count<T>) -> Option<V>,
    ) -> async_graphql::Result<Self> {
        take(context, facet.values.len())?;
        let not_stated = NotStated { count: facet.not_stated.offers, chosen: facet.not_stated.chosen };
        Ok(Self { values: facet.values.iter().filter_map(shown).collect(), not_stated })
    }
}

/// How many offers a value would show.
#[derive(SimpleObject)]
#[graphql(
    concrete(name = "MunicipalityCount", params(Municipality)),
    concrete(name = "ConceptCount", params(Concept)),
    concrete(name = "AgeCount", params(AgeSpan)),
    concrete(name = "RecipientCount", params(Recipient)),
    concrete(name = "ProviderCount", params(Organisation)),
    concrete(name = "AccessCount", params(Access)),
    concrete(name = "LifeCycleCount", params(LifeCycleState)),
    concrete(name = "OpensCaseCount", params(bool))
)]
pub struct Count<V: OutputType> {
    /// The value.
    value: V,
    /// How many offers it would show.
    count: usize,
    /// Whether it is looked for now.
    chosen: bool,
}

impl<V: OutputType> Count<V> {
    fn of<T>(value: V, count: &browse::Count<T>) -> Self {
        Self { value, count: count.offers, chosen: count.chosen }
    }
}

/// How many offers stand on a step, or beside the staircase.
#[derive(SimpleObject)]
pub struct StepCount {
    /// The step; null beside the staircase.
    step: Option<Step>,
    /// How they stand beside the staircase; null on a step.
    off_staircase: Option<OffStaircase>,
    /// How many offers it would show.
    count: usize,
    /// Whether it is looked for now.
    chosen: bool,
}

/// How many offers are given under a paragraph.
#[derive(SimpleObject)]
pub struct ParagraphCount {
    /// The place: «BL § 32, stk. 1, nr. 5».
    reference: String,
    /// What the table of law knows of it, or of the nearest wider place.
    provision: Option<Provision>,
    /// How many offers it would show.
    count: usize,
    /// Whether it is looked for now.
    chosen: bool,
}

/// How many offers there are of which no source says the thing.
#[derive(SimpleObject)]
pub struct NotStated {
    /// How many offers `notStated` would show of it.
    count: usize,
    /// Whether they are looked for now.
    chosen: bool,
}
