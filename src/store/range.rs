//! Rows of a municipality's range: organisations, contact points, offers and their variants.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use futures_util::future::BoxFuture;

use super::reference::place;
use super::table::{Reading, Row, Rows, Stored, Table, Value, word_or};
use super::{Entity, Error};
use crate::age::AgeSpan;
use crate::contact::Audience;
use crate::offer::{Approval, Basis, Breadth, OfferAge, OrganisationKind, WhoseAge, YesNo};
use crate::record::{
    AgeRecord, AssuranceRecord, ContactRecord, EffectRecord, LifeCycleRecord, OfferRecord,
    OrganisationRecord, PriceRecord, SourceRefRecord, VariantRecord, Written,
};

const ORGANISATIONS: Table =
    Table::of_records("organisations", &["key", "municipality", "name", "kind", "note"]);
const ORGANISATION_SOURCES: Table =
    Table::of_parts("organisation_sources", 2, &["organisation", "position", "source", "place"]);

impl Stored for OrganisationRecord {
    const ENTITY: Entity = Entity::Organisation;
    const TABLES: &'static [&'static Table] = &[&ORGANISATIONS, &ORGANISATION_SOURCES];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { key, municipality, name, kind, note, sources } = self;
        let kind = word_or(kind, OrganisationKind::NotStated);
        rows.add(&ORGANISATIONS, [key.into(), municipality.into(), name.into(), kind, note.into()]);
        write_sources(&ORGANISATION_SOURCES, key, sources, rows);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let organisation = |row: &Row| {
                Ok(Self {
                    key: row.get("key")?,
                    municipality: row.get("municipality")?,
                    name: row.get("name")?,
                    kind: row.word_if_not("kind", OrganisationKind::NotStated)?,
                    note: row.get("note")?,
                    sources: Vec::new(),
                })
            };
            let mut organisations = reading.records(&ORGANISATIONS, organisation).await?;
            let source = |one: &mut Self, row: &Row| put_source(&mut one.sources, row);
            reading.parts(&ORGANISATION_SOURCES, &mut organisations, source).await?;
            Ok(organisations)
        })
    }
}

pub(super) fn write_sources<'r>(
    table: &Table,
    key: &'r str,
    sources: &'r [SourceRefRecord],
    rows: &mut Rows<'r>,
) {
    for (position, SourceRefRecord { key: source, place }) in sources.iter().enumerate() {
        rows.add(table, [key.into(), Value::position(position), source.into(), place.into()]);
    }
}

pub(super) fn put_source(sources: &mut Vec<SourceRefRecord>, row: &Row) -> Result<(), Error> {
    sources.push(SourceRefRecord { key: row.get("source")?, place: row.get("place")? });
    Ok(())
}

const CONTACTS: Table = Table::of_records(
    "contacts",
    &[
        "key",
        "municipality",
        "name",
        "function",
        "organisation",
        "audience",
        "phone",
        "email",
        "url",
        "opening_hours",
        "asked_by",
        "bring",
        "substitute",
        "last_confirmed",
    ],
);
const CONTACT_ENTRANCES: Table =
    Table::of_parts("contact_entrances", 2, &["contact", "position", "entrance"]);
const CONTACT_DISTRICTS: Table =
    Table::of_parts("contact_districts", 2, &["contact", "position", "district"]);
const CONTACT_SOURCES: Table =
    Table::of_parts("contact_sources", 2, &["contact", "position", "source", "place"]);

impl Stored for ContactRecord {
    const ENTITY: Entity = Entity::Contact;
    const TABLES: &'static [&'static Table] =
        &[&CONTACTS, &CONTACT_ENTRANCES, &CONTACT_DISTRICTS, &CONTACT_SOURCES];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        rows.add(
            &CONTACTS,
            [
                (&self.key).into(),
                (&self.municipality).into(),
                (&self.name).into(),
                (&self.function).into(),
                (&self.organisation).into(),
                word_or(&self.audience, Audience::Internal),
                (&self.phone).into(),
                (&self.email).into(),
                (&self.url).into(),
                (&self.opening_hours).into(),
                (&self.asked_by).into(),
                (&self.bring).into(),
                (&self.substitute).into(),
                self.last_confirmed.into(),
            ],
        );
        rows.list(&CONTACT_ENTRANCES, &self.key, &self.entrances);
        rows.list(&CONTACT_DISTRICTS, &self.key, &self.districts);
        write_sources(&CONTACT_SOURCES, &self.key, &self.sources, rows);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut contacts = reading.records(&CONTACTS, contact).await?;
            reading.list(&CONTACT_ENTRANCES, &mut contacts, |contact| &mut contact.entrances).await?;
            reading.list(&CONTACT_DISTRICTS, &mut contacts, |contact| &mut contact.districts).await?;
            let source = |contact: &mut Self, row: &Row| put_source(&mut contact.sources, row);
            reading.parts(&CONTACT_SOURCES, &mut contacts, source).await?;
            Ok(contacts)
        })
    }
}

fn contact(row: &Row) -> Result<ContactRecord, Error> {
    Ok(ContactRecord {
        key: row.get("key")?,
        municipality: row.get("municipality")?,
        name: row.get("name")?,
        function: row.get("function")?,
        organisation: row.get("organisation")?,
        audience: row.get("audience")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        url: row.get("url")?,
        opening_hours: row.get("opening_hours")?,
        asked_by: row.get("asked_by")?,
        bring: row.get("bring")?,
        substitute: row.get("substitute")?,
        entrances: Vec::new(),
        districts: Vec::new(),
        last_confirmed: row.get("last_confirmed")?,
        sources: Vec::new(),
    })
}

const OFFERS: Table = Table::of_records(
    "offers",
    &[
        "slug",
        "municipality",
        "name",
        "summary",
        "description",
        "provider",
        "breadth",
        "first_month",
        "last_month",
        "whose_age",
        "age_note",
        "duration",
        "intensity",
        "capacity",
        "child_takes_part",
        "parents_take_part",
        "network_takes_part",
        "documented_effect",
        "documented_effect_source",
        "voluntary",
        "anonymous",
        "assured_on",
        "assured_by",
        "thin",
        "exclusion_note",
        "owner",
        "review_months",
    ],
);
const OFFER_NAMES: Table = Table::of_parts("offer_names", 2, &["offer", "position", "also_known_as"]);
const OFFER_KEYWORDS: Table = Table::of_parts("offer_keywords", 2, &["offer", "position", "keyword"]);
const OFFER_RECIPIENTS: Table = Table::of_parts("offer_recipients", 2, &["offer", "position", "recipient"]);
const OFFER_CONCEPTS: Table = Table::of_parts("offer_concepts", 3, &["offer", "role", "position", "concept"]);
const OFFER_SETTINGS: Table = Table::of_parts("offer_settings", 2, &["offer", "position", "setting"]);
const OFFER_DISTRICTS: Table = Table::of_parts("offer_districts", 2, &["offer", "position", "district"]);
const OFFER_LANGUAGES: Table = Table::of_parts("offer_languages", 2, &["offer", "position", "language"]);
const OFFER_LINKS: Table = Table::of_parts("offer_links", 3, &["offer", "kind", "position", "other"]);
const OFFER_LIFE_CYCLE: Table =
    Table::of_parts("offer_life_cycle", 2, &["offer", "from_day", "state", "note"]);

/// Stands in the rows for a beginning that no source states: the day is part of the key and must be there.
const BEGINNING_NOT_STATED: NaiveDate = NaiveDate::from_ymd_opt(1, 1, 1).expect("the first day there is");
const OFFER_SOURCES: Table = Table::of_parts("offer_sources", 2, &["offer", "position", "source", "place"]);
const OFFER_CONTACTS: Table = Table::of_parts("offer_contacts", 2, &["offer", "position", "contact"]);
const VARIANTS: Table = Table::of_parts(
    "variants",
    2,
    &[
        "offer",
        "position",
        "key",
        "name",
        "step_basis",
        "step_reason",
        "place",
        "approval",
        "portal_id",
        "legal_basis",
        "opens_case",
        "granted_by",
        "price_amount",
        "price_unit",
        "price_year",
    ],
);
const VARIANT_STEPS: Table = Table::of_parts("variant_steps", 3, &["offer", "variant", "position", "step"]);
const VARIANT_LEGAL: Table = Table::of_parts(
    "variant_legal",
    3,
    &["offer", "variant", "position", "reference", "act", "paragraph", "letter", "stk", "nr"],
);
const VARIANT_ACCESS: Table =
    Table::of_parts("variant_access", 3, &["offer", "variant", "position", "access"]);

impl Stored for OfferRecord {
    const ENTITY: Entity = Entity::Offer;
    const TABLES: &'static [&'static Table] = &[
        &OFFERS,
        &OFFER_NAMES,
        &OFFER_KEYWORDS,
        &OFFER_RECIPIENTS,
        &OFFER_CONCEPTS,
        &OFFER_SETTINGS,
        &OFFER_DISTRICTS,
        &OFFER_LANGUAGES,
        &OFFER_LINKS,
        &OFFER_LIFE_CYCLE,
        &OFFER_SOURCES,
        &OFFER_CONTACTS,
        &VARIANTS,
        &VARIANT_STEPS,
        &VARIANT_LEGAL,
        &VARIANT_ACCESS,
    ];

    fn key(&self) -> &str {
        &self.slug
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let slug = &self.slug;
        write_offer(self, rows);
        rows.list(&OFFER_NAMES, slug, &self.also_known_as);
        rows.list(&OFFER_KEYWORDS, slug, &self.keywords);
        rows.list(&OFFER_RECIPIENTS, slug, &self.recipients);
        rows.list(&OFFER_SETTINGS, slug, &self.settings);
        rows.list(&OFFER_DISTRICTS, slug, &self.districts);
        rows.list(&OFFER_LANGUAGES, slug, &self.languages);
        rows.list(&OFFER_CONTACTS, slug, &self.contacts);
        rows.list_in(&OFFER_CONCEPTS, slug, "target-group", &self.target_groups);
        rows.list_in(&OFFER_CONCEPTS, slug, "exclusion", &self.exclusions);
        rows.list_in(&OFFER_CONCEPTS, slug, "problem-area", &self.problem_areas);
        rows.list_in(&OFFER_CONCEPTS, slug, "form", &self.forms);
        rows.list_in(&OFFER_CONCEPTS, slug, "method", &self.methods);
        rows.list_in(&OFFER_LINKS, slug, "less-intrusive", &self.less_intrusive);
        rows.list_in(&OFFER_LINKS, slug, "more-intrusive", &self.more_intrusive);
        rows.list_in(&OFFER_LINKS, slug, "combines-with", &self.combines_with);
        for LifeCycleRecord { state, from, note } in &self.life_cycle {
            let from = from.unwrap_or(BEGINNING_NOT_STATED);
            rows.add(&OFFER_LIFE_CYCLE, [slug.into(), from.into(), state.into(), note.into()]);
        }
        write_sources(&OFFER_SOURCES, slug, &self.sources, rows);
        for (position, variant) in self.variants.iter().enumerate() {
            write_variant(slug, position, variant, rows);
        }
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut offers = reading.records(&OFFERS, offer).await?;
            reading.list(&OFFER_NAMES, &mut offers, |offer| &mut offer.also_known_as).await?;
            reading.list(&OFFER_KEYWORDS, &mut offers, |offer| &mut offer.keywords).await?;
            reading.list(&OFFER_RECIPIENTS, &mut offers, |offer| &mut offer.recipients).await?;
            reading.list(&OFFER_SETTINGS, &mut offers, |offer| &mut offer.settings).await?;
            reading.list(&OFFER_DISTRICTS, &mut offers, |offer| &mut offer.districts).await?;
            reading.list(&OFFER_LANGUAGES, &mut offers, |offer| &mut offer.languages).await?;
            reading.list(&OFFER_CONTACTS, &mut offers, |offer| &mut offer.contacts).await?;
            reading.parts(&OFFER_CONCEPTS, &mut offers, concept).await?;
            reading.parts(&OFFER_LINKS, &mut offers, link).await?;
            reading.parts(&OFFER_LIFE_CYCLE, &mut offers, life_cycle).await?;
            let source = |offer: &mut Self, row: &Row| put_source(&mut offer.sources, row);
            reading.parts(&OFFER_SOURCES, &mut offers, source).await?;
            reading.parts(&VARIANTS, &mut offers, variant).await?;
            let step = |offer: &mut Self, row: &Row| {
                put(variant_of(offer, row)?.steps.get_or_insert_default(), row, "step")
            };
            reading.parts(&VARIANT_STEPS, &mut offers, step).await?;
            let legal =
                |offer: &mut Self, row: &Row| put(&mut variant_of(offer, row)?.legal, row, "reference");
            reading.parts(&VARIANT_LEGAL, &mut offers, legal).await?;
            let access =
                |offer: &mut Self, row: &Row| put(&mut variant_of(offer, row)?.access, row, "access");
            reading.parts(&VARIANT_ACCESS, &mut offers, access).await?;
            Ok(offers)
        })
    }
}

fn write_offer<'r>(offer: &'r OfferRecord, rows: &mut Rows<'r>) {
    let age = offer.age.and_then(|age| age.check().ok());
    let effect = offer.documented_effect.as_ref();
    rows.add(
        &OFFERS,
        [
            (&offer.slug).into(),
            (&offer.municipality).into(),
            (&offer.name).into(),
            (&offer.summary).into(),
            (&offer.description).into(),
            (&offer.provider).into(),
            word_or(&offer.breadth, Breadth::Specific),
            Value::number_if(age.map(|age| age.span.first())),
            Value::number_if(age.map(|age| age.span.last())),
            Value::Text(age.map(|age| age.whose.written())),
            (&offer.age_note).into(),
            (&offer.duration).into(),
            (&offer.intensity).into(),
            (&offer.capacity).into(),
            (&offer.child_takes_part).into(),
            (&offer.parents_take_part).into(),
            (&offer.network_takes_part).into(),
            Value::Text(effect.map(|effect| effect.text.as_str())),
            Value::Text(effect.map(|effect| effect.source.as_str())),
            word_or(&offer.voluntary, YesNo::NotStated),
            word_or(&offer.anonymous, YesNo::NotStated),
            offer.assurance.as_of.into(),
            (&offer.assurance.by).into(),
            offer.thin.into(),
            (&offer.exclusion_note).into(),
            (&offer.owner).into(),
            Value::number_if(offer.review_months),
        ],
    );
}

fn offer(row: &Row) -> Result<OfferRecord, Error> {
    Ok(OfferRecord {
        slug: row.get("slug")?,
        municipality: row.get("municipality")?,
        name: row.get("name")?,
        also_known_as: Vec::new(),
        keywords: Vec::new(),
        summary: row.get("summary")?,
        thin: row.get("thin")?,
        description: row.get("description")?,
        provider: row.get("provider")?,
        breadth: row.get("breadth")?,
        recipients: Vec::new(),
        target_groups: Vec::new(),
        exclusions: Vec::new(),
        exclusion_note: row.get("exclusion_note")?,
        problem_areas: Vec::new(),
        forms: Vec::new(),
        methods: Vec::new(),
        age: age(row)?,
        age_note: row.get("age_note")?,
        settings: Vec::new(),
        duration: row.get("duration")?,
        intensity: row.get("intensity")?,
        capacity: row.get("capacity")?,
        child_takes_part: row.get("child_takes_part")?,
        parents_take_part: row.get("parents_take_part")?,
        network_takes_part: row.get("network_takes_part")?,
        documented_effect: effect(row)?,
        voluntary: row.word_if_not("voluntary", YesNo::NotStated)?,
        anonymous: row.word_if_not("anonymous", YesNo::NotStated)?,
        districts: Vec::new(),
        languages: Vec::new(),
        less_intrusive: Vec::new(),
        more_intrusive: Vec::new(),
        combines_with: Vec::new(),
        life_cycle: Vec::new(),
        assurance: AssuranceRecord { as_of: row.get("assured_on")?, by: row.get("assured_by")? },
        owner: row.get("owner")?,
        review_months: row.number_if("review_months")?,
        sources: Vec::new(),
        contacts: Vec::new(),
        variants: Vec::new(),
    })
}

fn age(row: &Row) -> Result<Option<AgeRecord>, Error> {
    let Some(word) = row.get::<Option<String>>("whose_age")? else { return Ok(None) };
    let whose = WhoseAge::read(&word).map_err(|_| row.corrupt(format!("whose_age: {word}")))?;
    let (first, last) = (row.number("first_month")?, row.number("last_month")?);
    let span = AgeSpan::months(first, last)
        .map_err(|_| row.corrupt(format!("{first} to {last} months is no span of a life")))?;
    Ok(Some(AgeRecord::of(OfferAge { span, whose })))
}

fn effect(row: &Row) -> Result<Option<EffectRecord>, Error> {
    let text: Option<String> = row.get("documented_effect")?;
    let source = row.get("documented_effect_source")?;
    Ok(text.zip(source).map(|(text, source)| EffectRecord { text, source }))
}

fn concept(offer: &mut OfferRecord, row: &Row) -> Result<(), Error> {
    let role: String = row.get("role")?;
    let list = match role.as_str() {
        "target-group" => &mut offer.target_groups,
        "exclusion" => &mut offer.exclusions,
        "problem-area" => &mut offer.problem_areas,
        "form" => &mut offer.forms,
        "method" => &mut offer.methods,
        other => return Err(row.corrupt(format!("role: {other}"))),
    };
    put(list, row, "concept")
}

fn link(offer: &mut OfferRecord, row: &Row) -> Result<(), Error> {
    let kind: String = row.get("kind")?;
    let list = match kind.as_str() {
        "less-intrusive" => &mut offer.less_intrusive,
        "more-intrusive" => &mut offer.more_intrusive,
        "combines-with" => &mut offer.combines_with,
        other => return Err(row.corrupt(format!("kind: {other}"))),
    };
    put(list, row, "other")
}

fn put(list: &mut Vec<String>, row: &Row, column: &'static str) -> Result<(), Error> {
    list.push(row.get(column)?);
    Ok(())
}

fn life_cycle(offer: &mut OfferRecord, row: &Row) -> Result<(), Error> {
    offer.life_cycle.push(LifeCycleRecord {
        state: row.get("state")?,
        from: Some(row.get("from_day")?).filter(|day| *day != BEGINNING_NOT_STATED),
        note: row.get("note")?,
    });
    Ok(())
}

fn write_variant<'r>(slug: &'r str, position: usize, variant: &'r VariantRecord, rows: &mut Rows<'r>) {
    let price = variant.price.as_ref();
    rows.add(
        &VARIANTS,
        [
            slug.into(),
            Value::position(position),
            (&variant.key).into(),
            (&variant.name).into(),
            word_or(&variant.step_basis, Basis::NotStated),
            (&variant.step_reason).into(),
            (&variant.place).into(),
            word_or(&variant.approval, Approval::NotStated),
            (&variant.portal_id).into(),
            word_or(&variant.legal_basis, Basis::NotStated),
            word_or(&variant.opens_case, YesNo::NotStated),
            (&variant.granted_by).into(),
            Value::Text(price.map(|price| price.amount.as_str())),
            Value::Text(price.map(|price| price.unit.as_str())),
            Value::number_if(price.map(|price| price.year)),
        ],
    );
    rows.list_in(&VARIANT_STEPS, slug, &variant.key, variant.steps.as_deref().unwrap_or_default());
    for (position, reference) in variant.legal.iter().enumerate() {
        let [act, paragraph, letter, stk, nr] = place(reference);
        let (key, position) = ((&variant.key).into(), Value::position(position));
        rows.add(
            &VARIANT_LEGAL,
            [slug.into(), key, position, reference.into(), act, paragraph, letter, stk, nr],
        );
    }
    rows.list_in(&VARIANT_ACCESS, slug, &variant.key, &variant.access);
}

fn variant(offer: &mut OfferRecord, row: &Row) -> Result<(), Error> {
    let step_basis = row.word_if_not("step_basis", Basis::NotStated)?;
    offer.variants.push(VariantRecord {
        key: row.get("key")?,
        name: row.get("name")?,
        steps: step_basis.as_ref().map(|_| Vec::new()),
        step_basis,
        step_reason: row.get("step_reason")?,
        place: row.get("place")?,
        approval: row.word_if_not("approval", Approval::NotStated)?,
        portal_id: row.get("portal_id")?,
        legal: Vec::new(),
        legal_basis: row.word_if_not("legal_basis", Basis::NotStated)?,
        access: Vec::new(),
        opens_case: row.word_if_not("opens_case", YesNo::NotStated)?,
        granted_by: row.get("granted_by")?,
        price: price(row)?,
    });
    Ok(())
}

fn price(row: &Row) -> Result<Option<PriceRecord>, Error> {
    let amount: Option<String> = row.get("price_amount")?;
    let (unit, year) = (row.get("price_unit")?, row.number_if("price_year")?);
    Ok(amount.zip(unit).zip(year).map(|((amount, unit), year)| PriceRecord { amount, unit, year }))
}

/// The variant a row belongs to.
fn variant_of<'o>(offer: &'o mut OfferRecord, row: &Row) -> Result<&'o mut VariantRecord, Error> {
    let key: String = row.get("variant")?;
    let variant = offer.variants.iter_mut().find(|variant| variant.key == key);
    variant.ok_or_else(|| row.corrupt(format!("there is no variant {key}")))
}
