//! Offers, as GraphQL shows them.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};

use super::allowance;
use super::availability::{Capacity, CourseRun};
use super::closed_set::{
    Access, Approval, Basis, Breadth, LifeCycleState, OrganisationKind, Place, Recipient, Setting, WhoseAge,
    YesNo,
};
use super::guide_set::Entrance;
use super::query::global_id;
use super::scalar::Date;
use super::vocabulary::{Concept, Step};
use crate::auth::{Actor, Right};
use crate::availability::Vacancy;
use crate::catalogue::Catalogue;
use crate::contact::Freshness;
use crate::key::Key;
use crate::{contact, offer, source, wording};

/// An offer (tilbud): a kind of help or an approved institution, as it stood when the catalogue was read.
#[derive(Clone)]
pub struct Offer {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) offer: Arc<offer::Offer>,
}

impl Offer {
    fn concepts(&self, keys: &[Key]) -> Vec<Concept> {
        keys.iter().filter_map(|key| Concept::of(&self.catalogue, key)).collect()
    }

    fn others(&self, context: &Context<'_>, slugs: &[Key]) -> async_graphql::Result<Vec<Self>> {
        allowance::take(context, slugs.len())?;
        let found = slugs.iter().filter_map(|slug| self.catalogue.offer(slug.as_str()).cloned());
        Ok(found.map(|offer| Self { catalogue: Arc::clone(&self.catalogue), offer }).collect())
    }
}

/// An offer (tilbud) in a municipality's range. A field that no source states is null, an empty list, or
/// `NOT_STATED`: it never means no, all or free.
#[Object]
impl Offer {
    /// Global id.
    pub async fn id(&self) -> ID {
        global_id("Offer", self.offer.slug.as_str())
    }

    /// Stable name, beginning with the municipality's.
    async fn slug(&self) -> &str {
        self.offer.slug.as_str()
    }

    /// The municipality in whose range it stands; the provider or place may lie elsewhere.
    async fn municipality(&self) -> Municipality {
        Municipality::of(&self.catalogue, self.offer.municipality)
    }

    /// Its name.
    async fn name(&self) -> &str {
        &self.offer.name
    }

    /// Other names for it.
    async fn also_known_as(&self) -> &[String] {
        &self.offer.also_known_as
    }

    /// Words of the municipality's own for whom it is for and what it helps with; they are searched like its name.
    async fn keywords(&self) -> &[String] {
        &self.offer.keywords
    }

    /// What it is and for whom, at most 60 words.
    async fn summary(&self) -> &str {
        &self.offer.summary
    }

    /// Whether little more than its name is known.
    async fn thin(&self) -> bool {
        self.offer.thin
    }

    /// More, for professionals.
    async fn description(&self) -> Option<&str> {
        self.offer.description.as_deref()
    }

    /// Who provides it.
    async fn provider(&self) -> Option<Organisation> {
        let key = self.offer.provider.as_ref()?;
        self.catalogue.content().organisations.get(key).map(Organisation::of)
    }

    /// Whether it is for certain problems or open to any worry.
    async fn breadth(&self) -> Breadth {
        self.offer.breadth.into()
    }

    /// Who takes part; empty if not stated.
    async fn recipients(&self) -> Vec<Recipient> {
        self.offer.recipients.iter().map(|one| (*one).into()).collect()
    }

    /// Who it is for.
    async fn target_groups(&self) -> Vec<Concept> {
        self.concepts(&self.offer.target_groups)
    }

    /// Who it is not for.
    async fn exclusions(&self) -> Vec<Concept> {
        self.concepts(&self.offer.exclusions)
    }

    /// Who it is not for, in words that name no concept; null if there are none.
    async fn exclusion_note(&self) -> Option<&str> {
        self.offer.exclusion_note.as_deref()
    }

    /// What it helps with.
    async fn problem_areas(&self) -> Vec<Concept> {
        self.concepts(&self.offer.problem_areas)
    }

    /// The form of help.
    async fn forms(&self) -> Vec<Concept> {
        self.concepts(&self.offer.forms)
    }

    /// Methods and programmes.
    async fn methods(&self) -> Vec<Concept> {
        self.concepts(&self.offer.methods)
    }

    /// The ages it is for; null if not stated.
    async fn age(&self) -> Option<AgeSpan> {
        let age = self.offer.age?;
        Some(AgeSpan { whose: Some(age.whose.into()), ..AgeSpan::of(age.span) })
    }

    /// What the source says of age beyond the span.
    async fn age_note(&self) -> Option<&str> {
        self.offer.age_note.as_deref()
    }

    /// Where it takes place; empty if not stated.
    async fn settings(&self) -> Vec<Setting> {
        self.offer.settings.iter().map(|one| (*one).into()).collect()
    }

    /// How long, as the source says.
    async fn duration(&self) -> Option<&str> {
        self.offer.duration.as_deref()
    }

    /// How often, as the source says.
    async fn intensity(&self) -> Option<&str> {
        self.offer.intensity.as_deref()
    }

    /// How many, as the source says.
    async fn capacity(&self) -> Option<&str> {
        self.offer.capacity.as_deref()
    }

    /// How the child takes part.
    async fn child_takes_part(&self) -> Option<&str> {
        self.offer.child_takes_part.as_deref()
    }

    /// How the parents take part.
    async fn parents_take_part(&self) -> Option<&str> {
        self.offer.parents_take_part.as_deref()
    }

    /// How the network takes part.
    async fn network_takes_part(&self) -> Option<&str> {
        self.offer.network_takes_part.as_deref()
    }

    /// What effect is documented; null if no source states one.
    async fn documented_effect(&self) -> Option<DocumentedEffect> {
        let effect = self.offer.documented_effect.as_ref()?;
        let source = self.catalogue.content().sources.get(&effect.source)?;
        Some(DocumentedEffect { text: effect.text.clone(), source: Source::of(source) })
    }

    /// Whether it is voluntary.
    async fn voluntary(&self) -> YesNo {
        self.offer.voluntary.into()
    }

    /// Whether one can be anonymous.
    async fn anonymous(&self) -> YesNo {
        self.offer.anonymous.into()
    }

    /// The districts it is bound to; empty if to none.
    async fn districts(&self) -> &[String] {
        &self.offer.districts
    }

    /// The languages it is given in; empty if not stated.
    async fn languages(&self) -> &[String] {
        &self.offer.languages
    }

    /// Offers one step down.
    async fn less_intrusive(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Offer>> {
        self.others(context, &self.offer.less_intrusive)
    }

    /// Offers one step up.
    async fn more_intrusive(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Offer>> {
        self.others(context, &self.offer.more_intrusive)
    }

    /// Offers it can be joined by.
    async fn combines_with(&self, context: &Context<'_>) -> async_graphql::Result<Vec<Offer>> {
        self.others(context, &self.offer.combines_with)
    }

    /// When it is planned, open, paused, closed; oldest first.
    async fn life_cycle(&self) -> Vec<LifeCycleChange> {
        self.offer.life_cycle.changes().iter().map(LifeCycleChange::of).collect()
    }

    /// What holds on a day; null before the first change that a source states.
    async fn state(
        &self,
        context: &async_graphql::Context<'_>,
        #[graphql(desc = "The day; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<Option<LifeCycleState>> {
        let on = super::query::day(context, on_date)?;
        Ok(self.offer.life_cycle.on(on).map(|change| change.state.into()))
    }

    /// When it was last said to be so, and by whom.
    async fn assurance(&self) -> Assurance {
        Assurance { as_of: self.offer.assurance.as_of.map(Date), by: self.offer.assurance.by.to_string() }
    }

    /// The contact point that answers for its being right, by key; null if nobody is named, or if it is internal and
    /// whoever asks is not signed in.
    async fn owner(&self, context: &Context<'_>) -> async_graphql::Result<Option<&str>> {
        let actor: &Actor = context.data()?;
        let contacts = &self.catalogue.content().contacts;
        let is_shown = |key: &&Key| {
            let is_public = contacts.get(*key).is_some_and(|one| one.audience == contact::Audience::Public);
            is_public || actor.role.may(Right::ReadHistory)
        };
        Ok(self.offer.owner.as_ref().filter(is_shown).map(Key::as_str))
    }

    /// How many months what is said of it holds until it is to be looked at again.
    async fn review_months(&self) -> u8 {
        self.offer.review_months.unwrap_or(offer::Offer::USUAL_REVIEW_MONTHS)
    }

    /// The last day on which it is taken to be as it was last said; null if nobody has said when it was so.
    async fn fresh_until(&self) -> Option<Date> {
        self.offer.fresh_until().map(Date)
    }

    /// Where it is stated.
    async fn sources(&self) -> Vec<SourceRef> {
        self.offer.sources.iter().filter_map(|place| SourceRef::of(&self.catalogue, place)).collect()
    }

    /// Whom to contact about it; contacts for the municipality's own staff are left out.
    async fn contacts(
        &self,
        context: &async_graphql::Context<'_>,
    ) -> async_graphql::Result<Vec<ContactPoint>> {
        let today = super::query::day(context, None)?;
        let contacts =
            self.offer.contacts.iter().filter_map(|key| self.catalogue.content().contacts.get(key));
        let public = contacts.filter(|contact| contact.audience == contact::Audience::Public);
        Ok(public.map(|contact| ContactPoint::of(contact, contact.freshness(today))).collect())
    }

    /// The ways it is given.
    async fn variants(&self, context: &async_graphql::Context<'_>) -> async_graphql::Result<Vec<Variant>> {
        let today = super::query::day(context, None)?;
        let told = |variant: &offer::Variant| {
            let steps = self.catalogue.content().steps_of(&self.offer, variant, today);
            let vacancy = self.catalogue.vacancy(&self.offer.slug, &variant.key, today);
            Variant::of(variant, steps.into_iter().map(Step::of).collect(), &vacancy)
        };
        Ok(self.offer.variants.iter().map(told).collect())
    }
}

/// A municipality (kommune).
#[derive(SimpleObject)]
pub struct Municipality {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// Its code, four digits.
    pub code: String,
    /// Its name, without «Kommune».
    pub name: String,
}

impl Municipality {
    pub(super) fn of(catalogue: &Catalogue, code: crate::key::MunicipalityCode) -> Self {
        let known = catalogue.content().municipalities.get(&code);
        Self {
            id: global_id("Municipality", &code.to_string()),
            code: code.to_string(),
            name: known.map_or_else(|| code.to_string(), |one| one.name.clone()),
        }
    }
}

/// Who provides offers (leverandør).
#[derive(SimpleObject)]
pub struct Organisation {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// Stable name.
    key: String,
    /// Its name.
    name: String,
    /// What kind of organisation it is.
    kind: OrganisationKind,
}

impl Organisation {
    pub(super) fn of(organisation: &offer::Organisation) -> Self {
        Self {
            id: global_id("Organisation", organisation.key.as_str()),
            key: organisation.key.to_string(),
            name: organisation.name.clone(),
            kind: organisation.kind.into(),
        }
    }
}

/// From an age to an age, both included.
#[derive(SimpleObject)]
pub struct AgeSpan {
    /// The first month of life; null if it begins before birth.
    first_month: Option<i32>,
    /// The last month of life; null if it ends before birth, or if no source states an end.
    last_month: Option<i32>,
    /// Whether the unborn child is included.
    unborn: bool,
    /// Whose age it is; null if it is the one asked for.
    whose: Option<WhoseAge>,
    /// The span in Danish words.
    text: String,
}

impl AgeSpan {
    pub(super) fn of(span: crate::age::AgeSpan) -> Self {
        let born = |month: i16| (month >= 0).then(|| i32::from(month));
        Self {
            first_month: born(span.first()),
            last_month: span.stated_last().and_then(born),
            unborn: span.includes_unborn(),
            whose: None,
            text: wording::ages(span),
        }
    }
}

/// A documented effect.
#[derive(SimpleObject)]
pub struct DocumentedEffect {
    /// What was found.
    text: String,
    /// Where it is stated.
    source: Source,
}

/// A document, page or register that states facts (kilde).
#[derive(SimpleObject)]
pub struct Source {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// Stable name.
    key: String,
    /// Its title.
    title: String,
    /// Who published it.
    publisher: Option<String>,
    /// When; the first day of the period if only a month or year is known.
    date: Option<Date>,
    /// How exact the date is.
    date_note: Option<String>,
    /// Where it is.
    url: Option<String>,
}

impl Source {
    pub(super) fn of(source: &source::Source) -> Self {
        Self {
            id: global_id("Source", source.key.as_str()),
            key: source.key.to_string(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.map(Date),
            date_note: source.date_note.clone(),
            url: source.url.clone(),
        }
    }
}

/// A place in a source.
#[derive(SimpleObject)]
pub struct SourceRef {
    /// The source.
    source: Source,
    /// Page, section or heading.
    place: Option<String>,
}

impl SourceRef {
    pub(super) fn of(catalogue: &Catalogue, place: &source::SourceRef) -> Option<Self> {
        let source = catalogue.content().sources.get(&place.source)?;
        Some(Self { source: Source::of(source), place: place.place.clone() })
    }
}

/// A state from a day on.
#[derive(SimpleObject)]
pub struct LifeCycleChange {
    /// The state.
    state: LifeCycleState,
    /// The first day; null if no source states it.
    from: Option<Date>,
    /// What the source says of it.
    note: Option<String>,
}

impl LifeCycleChange {
    fn of(change: &offer::LifeCycleChange) -> Self {
        Self { state: change.state.into(), from: change.from.map(Date), note: change.note.clone() }
    }
}

/// When an offer was last said to be as described.
#[derive(SimpleObject)]
pub struct Assurance {
    /// The day; none if nobody has said when.
    as_of: Option<Date>,
    /// The key of the source or organisation that said so.
    by: String,
}

/// A function one can turn to (kontaktsted); never a person.
#[derive(SimpleObject)]
pub struct ContactPoint {
    /// Global id.
    #[graphql(owned)]
    pub(super) id: ID,
    /// Stable name.
    key: String,
    /// What it is called.
    name: String,
    /// What it does for the one who turns to it.
    function: String,
    /// Telephone number; null if none is stated.
    phone: Option<String>,
    /// E-mail address; null if none is stated.
    email: Option<String>,
    /// Web page; null if none is stated.
    url: Option<String>,
    /// When it answers, in OpenStreetMap's notation; null if not stated.
    opening_hours: Option<String>,
    /// Who may turn to it, if that is not everybody; null if not stated.
    asked_by: Option<String>,
    /// What one has to bring; null if not stated.
    bring: Option<String>,
    /// What it is turned to for: the guide looks for these.
    entrances: Vec<Entrance>,
    /// The districts it is for; empty if it is for all.
    districts: Vec<String>,
    /// The last day somebody confirmed it.
    last_confirmed: Option<Date>,
    /// Whether it was confirmed within the last year. If not, it may ring at a vacant desk.
    in_date: bool,
}

impl ContactPoint {
    pub(super) fn of(contact: &contact::ContactPoint, freshness: Freshness) -> Self {
        Self {
            id: global_id("ContactPoint", contact.key.as_str()),
            key: contact.key.to_string(),
            name: contact.name.clone(),
            function: contact.function.clone(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            url: contact.url.clone(),
            opening_hours: contact.hours.as_ref().map(|hours| hours.as_str().to_owned()),
            asked_by: contact.asked_by.clone(),
            bring: contact.bring.clone(),
            entrances: contact.entrances.iter().map(|one| (*one).into()).collect(),
            districts: contact.districts.clone(),
            last_confirmed: contact.last_confirmed.map(Date),
            in_date: freshness == Freshness::Confirmed,
        }
    }
}

/// One way an offer is given: only what changes with the step.
#[derive(SimpleObject)]
pub struct Variant {
    /// Stable name within the offer.
    key: String,
    /// What this way is called, when the offer has several.
    name: Option<String>,
    /// Its steps, lowest first: one, several if the case decides, none if it lies outside the staircase or no
    /// source says.
    steps: Vec<Step>,
    /// Whether a source states the step.
    step_basis: Basis,
    /// By what rule the step was inferred.
    step_reason: Option<String>,
    /// Where the child lives, if it is a placement.
    place: Option<Place>,
    /// Who approved the place.
    approval: Approval,
    /// Its number on Tilbudsportalen.
    portal_id: Option<String>,
    /// Legal references as stated, old and new.
    legal: Vec<String>,
    /// Whether a source states the legal references.
    legal_basis: Basis,
    /// The ways in; empty if not stated.
    access: Vec<Access>,
    /// Whether a case is opened on the child.
    opens_case: YesNo,
    /// Who may grant it (bevillingskompetence), as the source says.
    granted_by: Option<String>,
    /// What it costs; null if not stated.
    price: Option<Price>,
    /// Its places and waiting; null if nobody has said within the last 30 days.
    capacity: Option<Capacity>,
    /// The courses that one can still sign up for, the next first; empty if none is known.
    course_runs: Vec<CourseRun>,
}

impl Variant {
    pub(super) fn of(variant: &offer::Variant, steps: Vec<Step>, vacancy: &Vacancy) -> Self {
        Self {
            key: variant.key.to_string(),
            name: variant.name.clone(),
            steps,
            step_basis: variant.step_basis.into(),
            step_reason: variant.step_reason.clone(),
            place: variant.place.map(Into::into),
            approval: variant.approval.into(),
            portal_id: variant.portal_id.clone(),
            legal: variant.legal.iter().map(ToString::to_string).collect(),
            legal_basis: variant.legal_basis.into(),
            access: variant.access.iter().map(|one| (*one).into()).collect(),
            opens_case: variant.opens_case.into(),
            granted_by: variant.granted_by.clone(),
            price: variant.price.as_ref().map(Price::of),
            capacity: vacancy.capacity.as_ref().map(Capacity::of),
            course_runs: vacancy.runs.iter().map(CourseRun::of).collect(),
        }
    }
}

/// What an offer costs.
#[derive(SimpleObject)]
pub struct Price {
    /// The amount in kroner, as the source writes it.
    amount: String,
    /// What the amount is for.
    unit: String,
    /// The price level's year.
    year: i32,
}

impl Price {
    fn of(price: &offer::Price) -> Self {
        Self { amount: price.amount.clone(), unit: price.unit.clone(), year: price.year.into() }
    }
}
