//! An offer as somebody wants it: what is left out stays as it is.

use async_graphql::{InputObject, MaybeUndefined};

use super::closed_set::{
    Access, Approval, Basis, Breadth, LifeCycleState, Place, Recipient, Setting, WhoseAge, YesNo,
};
use super::scalar::Date;
use crate::offer;
use crate::record::{
    AgeRecord, AssuranceRecord, EffectRecord, LifeCycleRecord, OfferRecord, PriceRecord, SourceRefRecord,
    VariantRecord, Written, WrittenWhose,
};

/// An offer as it is to be. What is left out stays as it is, or, of a new offer, is not stated; null, or an empty
/// list, takes away what was stated. Write no names of persons: an offer has functions, never people.
#[derive(Debug, InputObject)]
pub struct OfferInput {
    /// Stable name, beginning with the municipality's: `hvidovre-familieskolen`. It is never changed.
    pub slug: String,
    /// The municipality in whose range it stands, by code; of a new offer the home municipality if left out.
    municipality: Option<String>,
    /// Its name.
    name: Option<String>,
    /// Other names for it.
    also_known_as: Option<Vec<String>>,
    /// Words of the municipality's own for whom it is for and what it helps with; searched like its name.
    keywords: Option<Vec<String>>,
    /// What it is and for whom, at most 60 words.
    summary: Option<String>,
    /// Whether little more than its name is known.
    thin: Option<bool>,
    /// More, for professionals.
    description: MaybeUndefined<String>,
    /// Who provides it, by the organisation's key.
    provider: MaybeUndefined<String>,
    /// Whether it is for certain problems or open to any worry.
    breadth: Option<Breadth>,
    /// Who takes part; empty if not stated.
    recipients: Option<Vec<Recipient>>,
    /// Who it is for, by concept key.
    target_groups: Option<Vec<String>>,
    /// Who it is not for, by concept key.
    exclusions: Option<Vec<String>>,
    /// Who it is not for, in words that name no concept.
    exclusion_note: MaybeUndefined<String>,
    /// What it helps with, by concept key.
    problem_areas: Option<Vec<String>>,
    /// The form of help, by concept key.
    forms: Option<Vec<String>>,
    /// Methods and programmes, by concept key.
    methods: Option<Vec<String>>,
    /// The ages it is for; null if not stated.
    age: MaybeUndefined<AgeInput>,
    /// What the source says of age beyond the span.
    age_note: MaybeUndefined<String>,
    /// Where it takes place; empty if not stated.
    settings: Option<Vec<Setting>>,
    /// How long, as the source says.
    duration: MaybeUndefined<String>,
    /// How often, as the source says.
    intensity: MaybeUndefined<String>,
    /// How many, as the source says.
    capacity: MaybeUndefined<String>,
    /// How the child takes part.
    child_takes_part: MaybeUndefined<String>,
    /// How the parents take part.
    parents_take_part: MaybeUndefined<String>,
    /// How the network takes part.
    network_takes_part: MaybeUndefined<String>,
    /// What effect is documented, and where.
    documented_effect: MaybeUndefined<DocumentedEffectInput>,
    /// Whether it is voluntary.
    voluntary: Option<YesNo>,
    /// Whether one can be anonymous.
    anonymous: Option<YesNo>,
    /// The districts it is bound to; empty if to none.
    districts: Option<Vec<String>>,
    /// The languages it is given in; empty if not stated.
    languages: Option<Vec<String>>,
    /// Offers one step down, by slug.
    less_intrusive: Option<Vec<String>>,
    /// Offers one step up, by slug.
    more_intrusive: Option<Vec<String>>,
    /// Offers it can be joined by, by slug.
    combines_with: Option<Vec<String>>,
    /// When it is planned, open, paused, closed; oldest first. A day to come takes effect by itself.
    life_cycle: Option<Vec<LifeCycleChangeInput>>,
    /// When it was last said to be so, and by whom. If left out: today, by the writer's own organisation; by a writer
    /// who is bound to none it stays as it is.
    assurance: Option<AssuranceInput>,
    /// The contact point that answers for its being right, by key.
    owner: MaybeUndefined<String>,
    /// How many months what is said of it holds until it is to be looked at again, 1 to 60; 12 if null.
    review_months: MaybeUndefined<u8>,
    /// Where it is stated.
    sources: Option<Vec<SourceRefInput>>,
    /// Whom to contact about it, by the contact's key.
    contacts: Option<Vec<String>>,
    /// The ways it is given; all of them.
    variants: Option<Vec<VariantInput>>,
}

/// Ages an offer is for: in whole years, or in months, or the unborn alone.
#[derive(Debug, Clone, Copy, InputObject)]
pub struct AgeInput {
    /// The first year of age.
    from_years: Option<u16>,
    /// The last year of age, all of it; not stated if left out.
    to_years: Option<u16>,
    /// The first month of life.
    from_months: Option<i16>,
    /// The last month of life; not stated if left out.
    to_months: Option<i16>,
    /// Whether the unborn child is included.
    #[graphql(default)]
    unborn: bool,
    /// Whose age it is; the child's if left out.
    whose: Option<WhoseAge>,
}

/// What effect is documented, and where.
#[derive(Debug, InputObject)]
pub struct DocumentedEffectInput {
    /// What is documented.
    text: String,
    /// The source, by key.
    source: String,
}

/// A state from a day on.
#[derive(Debug, InputObject)]
pub struct LifeCycleChangeInput {
    /// The state.
    pub state: LifeCycleState,
    /// The first day; null if not stated.
    pub from: Option<Date>,
    /// What is said of it.
    pub note: Option<String>,
}

/// When an offer was said to be as described, and by whom.
#[derive(Debug, InputObject)]
pub struct AssuranceInput {
    /// The day; null if nobody has said when.
    as_of: Option<Date>,
    /// The key of the source or organisation that says so.
    by: String,
}

/// A place in a source.
#[derive(Debug, InputObject)]
pub struct SourceRefInput {
    /// The source, by key.
    source: String,
    /// Page, section or heading.
    place: Option<String>,
}

/// One way an offer is given.
#[derive(Debug, InputObject)]
pub struct VariantInput {
    /// Stable name within the offer.
    key: String,
    /// What this way is called, when the offer has several.
    name: Option<String>,
    /// Its steps, by key; empty if it lies outside the staircase, null if no source says.
    steps: Option<Vec<String>>,
    /// Whether a source states the step.
    step_basis: Option<Basis>,
    /// By what rule the step was inferred.
    step_reason: Option<String>,
    /// Where the child lives, if it is a placement.
    place: Option<Place>,
    /// Who approved the place.
    approval: Option<Approval>,
    /// Its number on Tilbudsportalen.
    portal_id: Option<String>,
    /// Legal references: `BL § 32, stk. 1, nr. 5`.
    #[graphql(default)]
    legal: Vec<String>,
    /// Whether a source states the legal references.
    legal_basis: Option<Basis>,
    /// The ways in; empty if not stated.
    #[graphql(default)]
    access: Vec<Access>,
    /// Whether a case is opened on the child.
    opens_case: Option<YesNo>,
    /// Who may grant it (bevillingskompetence).
    granted_by: Option<String>,
    /// What it costs.
    price: Option<PriceInput>,
}

/// What an offer costs.
#[derive(Debug, InputObject)]
pub struct PriceInput {
    /// The amount in kroner.
    amount: String,
    /// What the amount is for.
    unit: String,
    /// The price level's year.
    year: u16,
}

impl OfferInput {
    /// The record with what is said put in its place.
    pub fn onto(self, mut record: OfferRecord) -> OfferRecord {
        record.slug = self.slug;
        put(&mut record.municipality, self.municipality);
        put(&mut record.name, self.name);
        put(&mut record.also_known_as, self.also_known_as);
        put(&mut record.keywords, self.keywords);
        put(&mut record.summary, self.summary);
        put(&mut record.thin, self.thin);
        put_or_take(&mut record.description, self.description);
        put_or_take(&mut record.provider, self.provider);
        put(&mut record.breadth, self.breadth.map(|one| Some(word(offer::Breadth::from(one)))));
        put(&mut record.recipients, words(self.recipients, offer::Recipient::from));
        put(&mut record.target_groups, self.target_groups);
        put(&mut record.exclusions, self.exclusions);
        put_or_take(&mut record.exclusion_note, self.exclusion_note);
        put(&mut record.problem_areas, self.problem_areas);
        put(&mut record.forms, self.forms);
        put(&mut record.methods, self.methods);
        put_or_take(&mut record.age, self.age.map_value(AgeRecord::from));
        put_or_take(&mut record.age_note, self.age_note);
        put(&mut record.settings, words(self.settings, offer::Setting::from));
        put_or_take(&mut record.duration, self.duration);
        put_or_take(&mut record.intensity, self.intensity);
        put_or_take(&mut record.capacity, self.capacity);
        put_or_take(&mut record.child_takes_part, self.child_takes_part);
        put_or_take(&mut record.parents_take_part, self.parents_take_part);
        put_or_take(&mut record.network_takes_part, self.network_takes_part);
        let effect = |DocumentedEffectInput { text, source }| EffectRecord { text, source };
        put_or_take(&mut record.documented_effect, self.documented_effect.map_value(effect));
        put(&mut record.voluntary, self.voluntary.map(|one| Some(word(offer::YesNo::from(one)))));
        put(&mut record.anonymous, self.anonymous.map(|one| Some(word(offer::YesNo::from(one)))));
        put(&mut record.districts, self.districts);
        put(&mut record.languages, self.languages);
        put(&mut record.less_intrusive, self.less_intrusive);
        put(&mut record.more_intrusive, self.more_intrusive);
        put(&mut record.combines_with, self.combines_with);
        put(&mut record.life_cycle, each(self.life_cycle));
        put(&mut record.assurance, self.assurance.map(Into::into));
        put_or_take(&mut record.owner, self.owner);
        put_or_take(&mut record.review_months, self.review_months);
        put(&mut record.sources, each(self.sources));
        put(&mut record.contacts, self.contacts);
        put(&mut record.variants, each(self.variants));
        record
    }

    /// Whether it says who says so.
    pub fn is_assured(&self) -> bool {
        self.assurance.is_some()
    }
}

/// Puts what is said in its place.
pub fn put<T>(field: &mut T, said: Option<T>) {
    if let Some(said) = said {
        *field = said;
    }
}

/// Puts what is said in its place, or takes away what was.
pub fn put_or_take<T>(field: &mut Option<T>, said: MaybeUndefined<T>) {
    match said {
        MaybeUndefined::Undefined => {}
        MaybeUndefined::Null => *field = None,
        MaybeUndefined::Value(value) => *field = Some(value),
    }
}

/// Each as a record.
pub fn each<T, R: From<T>>(said: Option<Vec<T>>) -> Option<Vec<R>> {
    said.map(|all| all.into_iter().map(Into::into).collect())
}

/// A member of a closed set, as records write it.
pub fn word(member: impl Written) -> String {
    member.written().to_owned()
}

/// Members of a closed set, as records write them.
pub fn words<T, D: Written>(said: Option<Vec<T>>, member: fn(T) -> D) -> Option<Vec<String>> {
    said.map(|all| all.into_iter().map(|one| word(member(one))).collect())
}

impl From<AgeInput> for AgeRecord {
    fn from(age: AgeInput) -> Self {
        let is_parents =
            age.whose.is_some_and(|whose| offer::WhoseAge::from(whose) == offer::WhoseAge::Parent);
        Self {
            from: age.from_years,
            to: age.to_years,
            from_months: age.from_months,
            to_months: age.to_months,
            everyone: false,
            unborn: age.unborn,
            whose: is_parents.then_some(WrittenWhose::Parent),
        }
    }
}

impl From<LifeCycleChangeInput> for LifeCycleRecord {
    fn from(LifeCycleChangeInput { state, from, note }: LifeCycleChangeInput) -> Self {
        Self { state: word(offer::LifeCycleState::from(state)), from: from.map(|day| day.0), note }
    }
}

impl From<AssuranceInput> for AssuranceRecord {
    fn from(AssuranceInput { as_of, by }: AssuranceInput) -> Self {
        Self { as_of: as_of.map(|day| day.0), by }
    }
}

impl From<SourceRefInput> for SourceRefRecord {
    fn from(SourceRefInput { source, place }: SourceRefInput) -> Self {
        Self { key: source, place }
    }
}

impl From<VariantInput> for VariantRecord {
    fn from(variant: VariantInput) -> Self {
        Self {
            key: variant.key,
            name: variant.name,
            steps: variant.steps,
            step_basis: variant.step_basis.map(|one| word(offer::Basis::from(one))),
            step_reason: variant.step_reason,
            place: variant.place.map(|one| word(offer::Place::from(one))),
            approval: variant.approval.map(|one| word(offer::Approval::from(one))),
            portal_id: variant.portal_id,
            legal: variant.legal,
            legal_basis: variant.legal_basis.map(|one| word(offer::Basis::from(one))),
            access: variant.access.into_iter().map(|one| word(offer::Access::from(one))).collect(),
            opens_case: variant.opens_case.map(|one| word(offer::YesNo::from(one))),
            granted_by: variant.granted_by,
            price: variant.price.map(|PriceInput { amount, unit, year }| PriceRecord { amount, unit, year }),
        }
    }
}
