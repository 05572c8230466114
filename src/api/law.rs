//! What a typed paragraph means, and what was in force when, as GraphQL shows it.

use std::sync::Arc;

use async_graphql::{Context, Object, SimpleObject};
use chrono::NaiveDate;

use super::allowance;
use super::closed_set::LawOutcome;
use super::offer::Offer;
use super::query::{LARGEST_PAGE_COST, USUAL_PAGE, municipality, page_size};
use super::suggestion::UserError;
use super::vocabulary::Provision;
use crate::browse::{self, GivenUnder};
use crate::catalogue::Catalogue;
use crate::law::{Reference, Resolution, Stage};
use crate::problem::Problem;
use crate::{law, offer, wording};

/// What a typed legal reference means on a day.
pub struct LegalReference {
    catalogue: Arc<Catalogue>,
    resolution: Resolution,
    on: NaiveDate,
    /// The other references of the same text.
    further: Vec<Resolution>,
}

impl LegalReference {
    pub(super) fn of(catalogue: &Arc<Catalogue>, resolution: Resolution, on: NaiveDate) -> Self {
        Self { catalogue: Arc::clone(catalogue), resolution, on, further: Vec::new() }
    }

    /// All references of a text: the first, with the others.
    pub(super) fn first_of(
        catalogue: &Arc<Catalogue>,
        mut all: impl Iterator<Item = Resolution>,
        on: NaiveDate,
    ) -> Option<Self> {
        let first = all.next()?;
        Some(Self { further: all.collect(), ..Self::of(catalogue, first, on) })
    }

    fn law(&self) -> &law::Law {
        &self.catalogue.content().law
    }

    fn provisions(&self, places: &[Reference]) -> Vec<Provision> {
        let known = places.iter().filter_map(|place| self.law().provision(place));
        known.map(Provision::of).collect()
    }

    fn known(&self) -> async_graphql::Result<&law::Provision> {
        // A reference is resolved to a place that the table has.
        self.law().provision(&self.resolution.typed).ok_or_else(|| "internal error".into())
    }
}

/// What a typed legal reference means on a day. For labelling and routing; not legal advice.
#[Object]
impl LegalReference {
    /// The place that was meant, as the table writes it.
    pub async fn read_as(&self) -> async_graphql::Result<Provision> {
        Ok(Provision::of(self.known()?))
    }

    /// What is in force on the day in its place; empty if no successor is settled.
    async fn current(&self) -> Vec<Provision> {
        self.provisions(&self.resolution.current)
    }

    /// Whether what is in force stands in another act than what was typed.
    async fn translated(&self) -> bool {
        self.resolution.translated()
    }

    /// Whether what is in force stands under another number than what was typed.
    async fn renumbered(&self) -> bool {
        self.resolution.renumbered()
    }

    /// That it does, in Danish words; null if it does not.
    async fn renumbered_text(&self) -> Option<String> {
        wording::renumbered(&self.resolution)
    }

    /// The same number in another act, which may have been meant.
    async fn also(&self) -> Vec<Provision> {
        self.provisions(&self.resolution.also)
    }

    /// All of it in Danish words.
    async fn text(&self) -> String {
        wording::resolution(&self.catalogue, &self.resolution)
    }

    /// When the place that was meant is in force, in Danish words, seen from the day.
    async fn validity_text(&self) -> async_graphql::Result<String> {
        Ok(wording::validity(&self.known()?.valid, self.on))
    }

    /// How sure it is, in Danish words.
    async fn confidence_text(&self) -> async_graphql::Result<&str> {
        Ok(wording::confidence(self.known()?.confidence))
    }

    /// That a jurist has to confirm it, in Danish words. Show it wherever any of this is shown.
    async fn advice(&self) -> &str {
        wording::ask_a_jurist()
    }

    /// What was in force when: what came before the place, the place, and what took over, in order of time.
    async fn timeline(&self) -> Vec<LawStage> {
        let stages = self.law().timeline(&self.resolution.typed);
        stages.iter().map(|stage| LawStage::of(&self.catalogue, stage, self.on)).collect()
    }

    /// The offers that are given under it, the least intrusive first; those whose source names the old paragraph, too.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn offers(
        &self,
        context: &Context<'_>,
        #[graphql(
            name = "municipality",
            desc = "The municipality whose range it is, by code or name; the home municipality if left out."
        )]
        named: Option<String>,
        #[graphql(desc = "How many, at most 100; 25 if left out.")] first: Option<i32>,
    ) -> async_graphql::Result<OffersUnderLaw> {
        let most = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let of = municipality(&self.catalogue, named.as_deref())?.or(self.catalogue.content().home);
        allowance::look_through(context, &self.catalogue)?;
        let found = browse::given_under(&self.catalogue, &self.resolution, of, self.on, most);
        allowance::take(context, found.offers.len())?;
        Ok(OffersUnderLaw::of(&self.catalogue, found, self.on))
    }

    /// The other references of the same text, in its order.
    async fn further(&self) -> Vec<LegalReference> {
        let each = self.further.iter();
        each.map(|resolution| Self::of(&self.catalogue, resolution.clone(), self.on)).collect()
    }
}

/// The offers that are given under a place in the law.
#[derive(SimpleObject)]
pub struct OffersUnderLaw {
    /// How many there are.
    total_count: usize,
    /// The first of them.
    nodes: Vec<OfferUnderLaw>,
}

impl OffersUnderLaw {
    fn of(catalogue: &Arc<Catalogue>, found: GivenUnder, on: NaiveDate) -> Self {
        let way = |offer: &offer::Offer, place: usize, stated: &[Reference]| {
            let variant = offer.variants.get(place)?;
            let steps = catalogue.content().steps_of(offer, variant, on);
            Some(WayUnderLaw {
                key: variant.key.to_string(),
                name: variant.name.clone(),
                step_text: wording::steps_of_way(variant, &steps),
                stated: stated.iter().map(ToString::to_string).collect(),
            })
        };
        let node = |given: browse::Given| OfferUnderLaw {
            ways: given.ways.iter().filter_map(|(place, stated)| way(&given.offer, *place, stated)).collect(),
            offer: Offer { catalogue: Arc::clone(catalogue), offer: given.offer },
        };
        Self { total_count: found.total, nodes: found.offers.into_iter().map(node).collect() }
    }
}

/// An offer that is given under a place in the law.
#[derive(SimpleObject)]
pub struct OfferUnderLaw {
    /// The offer.
    offer: Offer,
    /// The ways it is given under it.
    ways: Vec<WayUnderLaw>,
}

/// A way an offer is given under a place in the law.
#[derive(SimpleObject)]
pub struct WayUnderLaw {
    /// The way's key among the offer's variants.
    key: String,
    /// What the way is called; null if the offer is given in one way.
    name: Option<String>,
    /// The step or range of steps, in Danish.
    step_text: String,
    /// The paragraphs its source names for it: the old one, if that is what it names.
    stated: Vec<String>,
}

/// What was in force when.
#[derive(SimpleObject)]
pub struct LawTimeline {
    /// What is wrong with what was asked; the rest is empty then.
    user_errors: Vec<UserError>,
    /// Of a place: what came before it, itself and what took over, in order of time. Of an act or a chapter: its places
    /// by number.
    stages: Vec<LawStage>,
    /// That a jurist has to confirm it, in Danish words.
    advice: &'static str,
}

impl LawTimeline {
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        told: Result<Vec<Stage<'_>>, Problem>,
        on: NaiveDate,
    ) -> Self {
        let (user_errors, stages) = match told {
            Ok(stages) => (Vec::new(), stages),
            Err(problem) => (vec![UserError::of(&problem)], Vec::new()),
        };
        Self {
            user_errors,
            stages: stages.iter().map(|stage| LawStage::of(catalogue, stage, on)).collect(),
            advice: wording::ask_a_jurist(),
        }
    }

    /// How many things it holds.
    pub(super) fn things(&self) -> usize {
        self.stages.len()
    }
}

/// A place in the law in its time.
#[derive(SimpleObject)]
pub struct LawStage {
    /// The place, with when it is in force.
    provision: Provision,
    /// Whether it is in force on the day.
    in_force: bool,
    /// When it is in force, in Danish words, seen from the day.
    validity_text: String,
    /// What has become of it.
    outcome: LawOutcome,
    /// What it took over from.
    replaced: Vec<Provision>,
    /// What took over from it.
    replaced_by: Vec<Provision>,
    /// What it took over from and what has become of it, in Danish words; empty if nothing is told of either.
    text: String,
}

impl LawStage {
    fn of(catalogue: &Catalogue, stage: &Stage<'_>, on: NaiveDate) -> Self {
        let law = &catalogue.content().law;
        let provisions = |places: &[Reference]| -> Vec<Provision> {
            places.iter().filter_map(|place| law.provision(place)).map(Provision::of).collect()
        };
        Self {
            provision: Provision::of(stage.provision),
            in_force: stage.provision.valid.contains(on),
            validity_text: wording::validity(&stage.provision.valid, on),
            outcome: stage.outcome.into(),
            replaced: provisions(&stage.before),
            replaced_by: provisions(&stage.after),
            text: wording::stage(stage),
        }
    }
}
