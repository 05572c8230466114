//! A municipality's range, as written: organisations, contact points, offers and their variants.

use chrono::NaiveDate;
use lettre::Address;
use serde::{Deserialize, Serialize};
use url::Url;

use super::faults::{Faults, stand_in};
use super::{SourceRefRecord, Written, written};
use crate::age::AgeSpan;
use crate::contact::{Audience, ContactPoint, Hours};
use crate::content::Content;
use crate::key::MunicipalityCode;
use crate::offer::{
    Approval, Assurance, Basis, Breadth, DocumentedEffect, LifeCycle, LifeCycleChange, Offer, OfferAge,
    Organisation, OrganisationKind, Price, Variant, WhoseAge, YesNo,
};
use crate::problem::{Problem, ProblemCode};

/// The most words a summary may have.
pub const LONGEST_SUMMARY: usize = 60;

/// The most months until an offer is looked at again.
const MOST_REVIEW_MONTHS: u8 = 60;

/// An organisation, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Organisation`")]
pub struct OrganisationRecord {
    pub key: String,
    #[serde(default)]
    pub municipality: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRefRecord>,
}

impl OrganisationRecord {
    pub(super) fn read(&self) -> (Option<Organisation>, Faults) {
        let mut faults = Faults::of("organisation", &self.key);
        let organisation = Organisation {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            municipality: faults
                .municipality("municipality", &self.municipality)
                .unwrap_or(MunicipalityCode::LOWEST),
            name: faults.text("name", &self.name),
            kind: faults.word_or("kind", self.kind.as_ref(), OrganisationKind::NotStated),
            note: faults.optional_text("note", self.note.as_ref()),
            sources: faults.sources("sources", &self.sources),
        };
        (Some(organisation), faults)
    }

    pub(super) fn of(organisation: &Organisation) -> Self {
        Self {
            key: organisation.key.to_string(),
            municipality: organisation.municipality.to_string(),
            name: organisation.name.clone(),
            kind: known(organisation.kind, OrganisationKind::NotStated),
            note: organisation.note.clone(),
            sources: super::source_refs(&organisation.sources),
        }
    }
}

/// A contact point, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `ContactPoint`")]
pub struct ContactRecord {
    pub key: String,
    #[serde(default)]
    pub municipality: String,
    pub name: String,
    #[serde(default)]
    pub function: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_hours: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entrances: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bring: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub substitute: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_confirmed: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRefRecord>,
}

impl ContactRecord {
    pub(super) fn read(&self) -> (Option<ContactPoint>, Faults) {
        let mut faults = Faults::of("contact", &self.key);
        let contact = ContactPoint {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            municipality: faults
                .municipality("municipality", &self.municipality)
                .unwrap_or(MunicipalityCode::LOWEST),
            name: faults.text("name", &self.name),
            function: faults.text("function", &self.function),
            organisation: faults.optional_key("organisation", self.organisation.as_ref()),
            audience: faults.word_or("audience", self.audience.as_ref(), Audience::Internal),
            phone: faults.optional_text("phone", self.phone.as_ref()),
            email: faults.optional_text("email", self.email.as_ref()),
            url: faults.optional_text("url", self.url.as_ref()),
            hours: self
                .opening_hours
                .as_ref()
                .and_then(|text| faults.take("opening_hours", Hours::parse(text))),
            entrances: faults.words("entrances", &self.entrances),
            districts: faults.texts("districts", &self.districts),
            asked_by: faults.optional_text("asked_by", self.asked_by.as_ref()),
            bring: faults.optional_text("bring", self.bring.as_ref()),
            substitute: faults.optional_key("substitute", self.substitute.as_ref()),
            last_confirmed: self.last_confirmed,
            sources: faults.sources("sources", &self.sources),
        };
        (Some(contact), faults)
    }

    /// The ways to turn to it by which nobody could be reached.
    pub(super) fn unreachable(&self) -> Vec<Problem> {
        let phone =
            self.phone.as_deref().filter(|phone| phone.chars().filter(char::is_ascii_digit).count() < 3);
        let phone = phone.map(|_| {
            Problem::new("phone", ProblemCode::Malformed, "Skriv et telefonnummer, som «36 39 36 39».")
        });
        let email = self.email.as_deref().filter(|email| email.trim().parse::<Address>().is_err());
        let email = email.map(|_| {
            let message = "Skriv en e-mailadresse, som «raadgivning@kommune.example».";
            Problem::new("email", ProblemCode::Malformed, message)
        });
        phone.into_iter().chain(email).chain(address("url", self.url.as_deref())).collect()
    }

    /// A contact point, written down.
    pub fn of(contact: &ContactPoint) -> Self {
        Self {
            key: contact.key.to_string(),
            municipality: contact.municipality.to_string(),
            name: contact.name.clone(),
            function: contact.function.clone(),
            organisation: contact.organisation.as_ref().map(ToString::to_string),
            audience: Some(contact.audience.written().to_owned()),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            url: contact.url.clone(),
            opening_hours: contact.hours.as_ref().map(|hours| hours.as_str().to_owned()),
            entrances: super::written(&contact.entrances),
            districts: contact.districts.clone(),
            asked_by: contact.asked_by.clone(),
            bring: contact.bring.clone(),
            substitute: contact.substitute.as_ref().map(ToString::to_string),
            last_confirmed: contact.last_confirmed,
            sources: super::source_refs(&contact.sources),
        }
    }
}

/// That what is to be the address of a page is none.
pub(super) fn address(field: &str, text: Option<&str>) -> Option<Problem> {
    let is_page =
        |text: &str| Url::parse(text.trim()).is_ok_and(|url| matches!(url.scheme(), "https" | "http"));
    text.filter(|text| !is_page(text)).map(|_| {
        Problem::new(field, ProblemCode::Malformed, "Skriv hele adressen, som «https://www.kommune.example».")
    })
}

/// An offer, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Offer`")]
pub struct OfferRecord {
    pub slug: String,
    #[serde(default)]
    pub municipality: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_known_as: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    pub summary: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub thin: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breadth: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclusions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclusion_note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problem_areas: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intensity: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_takes_part: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents_take_part: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_takes_part: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documented_effect: Option<EffectRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voluntary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub less_intrusive: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_intrusive: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub combines_with: Vec<String>,
    #[serde(default)]
    pub life_cycle: Vec<LifeCycleRecord>,
    pub assurance: AssuranceRecord,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_months: Option<u8>,
    #[serde(default)]
    pub sources: Vec<SourceRefRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    #[serde(default, rename = "variant")]
    pub variants: Vec<VariantRecord>,
}

/// The ages an offer is for, as written: whole years, months, or everyone. Without `to` no source states an end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "`from`/`to` in years or `from_months`/`to_months`, both ends included")]
pub struct AgeRecord {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_months: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_months: Option<i16>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everyone: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unborn: bool,
    #[serde(default, rename = "of", skip_serializing_if = "Option::is_none")]
    pub whose: Option<WrittenWhose>,
}

/// Whose age is meant, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WrittenWhose {
    /// The child's; the default.
    Child,
    /// The parent's.
    Parent,
}

impl AgeRecord {
    /// The span, and whose age it is.
    ///
    /// # Errors
    /// If it is not one way of stating an age, or no span.
    pub fn check(self) -> Result<OfferAge, Problem> {
        let span = match self {
            Self { everyone: true, from: None, to: None, from_months: None, to_months: None, .. } => {
                AgeSpan::EVERYONE
            }
            Self {
                everyone: false,
                from: Some(from),
                to: Some(to),
                from_months: None,
                to_months: None,
                ..
            } => AgeSpan::years(from, to)?,
            Self {
                everyone: false, from: Some(from), to: None, from_months: None, to_months: None, ..
            } => AgeSpan::from_month(AgeSpan::years(from, from)?.first())?,
            Self {
                everyone: false,
                from: None,
                to: None,
                from_months: Some(from),
                to_months: Some(to),
                ..
            } => AgeSpan::months(from, to)?,
            Self {
                everyone: false, from: None, to: None, from_months: Some(from), to_months: None, ..
            } => AgeSpan::from_month(from)?,
            Self {
                unborn: true,
                everyone: false,
                from: None,
                to: None,
                from_months: None,
                to_months: None,
                ..
            } => AgeSpan::UNBORN,
            _ => return Err(Self::unclear()),
        };
        let span = if self.unborn { span.with_unborn() } else { span };
        let whose = if self.whose == Some(WrittenWhose::Parent) { WhoseAge::Parent } else { WhoseAge::Child };
        Ok(OfferAge { span, whose })
    }

    fn unclear() -> Problem {
        let message = "Skriv alderen som from og to (hele år), from_months og to_months, everyone eller unborn; \
             uden to er en øvre alder ikke oplyst.";
        Problem::new("", ProblemCode::Conflict, message)
    }

    /// An offer's age, written down: in whole years where it is.
    pub fn of(age: OfferAge) -> Self {
        let whose = (age.whose == WhoseAge::Parent).then_some(WrittenWhose::Parent);
        let span = age.span;
        if span == AgeSpan::UNBORN {
            return Self { unborn: true, whose, ..Self::default() };
        }
        let unborn = span.first() == AgeSpan::UNBORN.first() && span.last() >= 0;
        let first = if unborn { 0 } else { span.first() };
        let last = span.stated_last();
        let whole_years = first >= 0 && first % 12 == 0 && last.is_none_or(|last| last % 12 == 11);
        let years = |month: i16| u16::try_from(month / 12).ok();
        if whole_years {
            Self { from: years(first), to: last.and_then(years), unborn, whose, ..Self::default() }
        } else {
            Self { from_months: Some(first), to_months: last, unborn, whose, ..Self::default() }
        }
    }
}

/// A documented effect, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `DocumentedEffect`")]
pub struct EffectRecord {
    pub text: String,
    pub source: String,
}

/// A change of life cycle, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `LifeCycleChange`")]
pub struct LifeCycleRecord {
    pub state: String,
    /// Missing: no source says when it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Who last said that the offer is so, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Assurance`")]
pub struct AssuranceRecord {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<NaiveDate>,
    pub by: String,
}

/// A variant, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Variant`")]
pub struct VariantRecord {
    pub key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Missing: no source says. Empty: it lies outside the staircase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_basis: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_case: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<PriceRecord>,
}

/// A price, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Price`")]
pub struct PriceRecord {
    pub amount: String,
    pub unit: String,
    pub year: u16,
}

impl OfferRecord {
    /// The offer, if it is valid and all it refers to is there. Faults name the fields as this record does.
    ///
    /// # Errors
    /// Every fault of the record, and every reference to something that is not there.
    pub fn check_within(&self, content: &Content) -> Result<Offer, Vec<Problem>> {
        let (offer, faults) = self.whole();
        let bare = |slug: &str, problems: Vec<Problem>| -> Vec<Problem> {
            let name = format!("offer {slug}.");
            let strip = |Problem { field, code, message }| {
                Problem::new(field.strip_prefix(&name).unwrap_or(&field), code, message)
            };
            problems.into_iter().map(strip).collect()
        };
        let mut problems = bare(&self.slug, faults.into_problems());
        // What could not be read is not looked for.
        let mut dangling = bare(offer.slug.as_str(), content.problems_of(&offer));
        dangling.retain(|one| problems.iter().all(|problem| problem.field != one.field));
        problems.extend(dangling);
        if problems.is_empty() { Ok(offer) } else { Err(problems) }
    }

    pub(super) fn read(&self) -> (Option<Offer>, Faults) {
        let (offer, faults) = self.whole();
        (faults.is_empty().then_some(offer), faults)
    }

    /// The offer, and all that was at fault in it; what could not be read is left out, or has a stand-in, so that the
    /// rest is read all the same.
    fn whole(&self) -> (Offer, Faults) {
        let mut faults = Faults::of("offer", &self.slug);
        self.check_presence(&mut faults);
        let offer = Offer {
            slug: faults.key("slug", &self.slug).unwrap_or_else(stand_in),
            municipality: faults
                .municipality("municipality", &self.municipality)
                .unwrap_or(MunicipalityCode::LOWEST),
            name: faults.text("name", &self.name),
            also_known_as: faults.texts("also_known_as", &self.also_known_as),
            keywords: faults.texts("keywords", &self.keywords),
            summary: faults.text("summary", &self.summary),
            thin: self.thin,
            description: faults.optional_text("description", self.description.as_ref()),
            provider: faults.optional_key("provider", self.provider.as_ref()),
            breadth: faults.word_or("breadth", self.breadth.as_ref(), Breadth::Specific),
            recipients: faults.words("recipients", &self.recipients),
            target_groups: faults.keys("target_groups", &self.target_groups),
            exclusions: faults.keys("exclusions", &self.exclusions),
            exclusion_note: faults.optional_text("exclusion_note", self.exclusion_note.as_ref()),
            problem_areas: faults.keys("problem_areas", &self.problem_areas),
            forms: faults.keys("forms", &self.forms),
            methods: faults.keys("methods", &self.methods),
            age: self.age.and_then(|age| faults.take("age", age.check())),
            age_note: faults.optional_text("age_note", self.age_note.as_ref()),
            settings: faults.words("settings", &self.settings),
            duration: faults.optional_text("duration", self.duration.as_ref()),
            intensity: faults.optional_text("intensity", self.intensity.as_ref()),
            capacity: faults.optional_text("capacity", self.capacity.as_ref()),
            child_takes_part: faults.optional_text("child_takes_part", self.child_takes_part.as_ref()),
            parents_take_part: faults.optional_text("parents_take_part", self.parents_take_part.as_ref()),
            network_takes_part: faults.optional_text("network_takes_part", self.network_takes_part.as_ref()),
            documented_effect: self.documented_effect.as_ref().and_then(|effect| effect.check(&mut faults)),
            voluntary: faults.word_or("voluntary", self.voluntary.as_ref(), YesNo::NotStated),
            anonymous: faults.word_or("anonymous", self.anonymous.as_ref(), YesNo::NotStated),
            districts: faults.texts("districts", &self.districts),
            languages: faults.texts("languages", &self.languages),
            less_intrusive: faults.keys("less_intrusive", &self.less_intrusive),
            more_intrusive: faults.keys("more_intrusive", &self.more_intrusive),
            combines_with: faults.keys("combines_with", &self.combines_with),
            life_cycle: self.life_cycle(&mut faults),
            assurance: Assurance {
                as_of: self.assurance.as_of,
                by: Some(&self.assurance.by)
                    .filter(|by| !by.is_empty())
                    .and_then(|by| faults.key("assurance.by", by))
                    .unwrap_or_else(stand_in),
            },
            owner: faults.optional_key("owner", self.owner.as_ref()),
            review_months: self.review_months,
            sources: faults.sources("sources", &self.sources),
            contacts: faults.keys("contacts", &self.contacts),
            variants: self.variants(&mut faults),
        };
        (offer, faults)
    }

    /// What an offer cannot be without, and how long its summary may be.
    fn check_presence(&self, faults: &mut Faults) {
        let mut required = |field: &str, missing: bool, message: &str| {
            if missing {
                faults.push(Problem::new(field, ProblemCode::Required, message));
            }
        };
        required("sources", self.sources.is_empty(), "Angiv mindst én kilde.");
        let message =
            "Angiv, hvem der siger, at det er rigtigt: en kilde eller en organisation, ved dens nøgle.";
        required("assurance.by", self.assurance.by.is_empty(), message);
        required("life_cycle", self.life_cycle.is_empty(), "Angiv mindst én status med dato.");
        required("variant", self.variants.is_empty(), "Angiv mindst én måde, tilbuddet gives på.");
        if self.review_months.is_some_and(|months| !(1..=MOST_REVIEW_MONTHS).contains(&months)) {
            let message = format!("Skriv 1 til {MOST_REVIEW_MONTHS} måneder, eller lad feltet stå tomt.");
            faults.push(Problem::new("review_months", ProblemCode::OutOfRange, message));
        }
        let words = self.summary.split_whitespace().count();
        if words > LONGEST_SUMMARY {
            let message = format!("Resuméet er på {words} ord: højst {LONGEST_SUMMARY}.");
            faults.push(Problem::new("summary", ProblemCode::TooLong, message));
        }
    }

    fn variants(&self, faults: &mut Faults) -> Vec<Variant> {
        for (place, variant) in self.variants.iter().enumerate() {
            if self.variants[..place].iter().any(|other| other.key == variant.key) {
                let message = format!("Varianten {} står to gange: giv hver sin nøgle.", variant.key);
                faults.push(Problem::new("variant.key", ProblemCode::Conflict, message));
            }
        }
        self.variants.iter().map(|variant| variant.read(faults)).collect()
    }

    fn life_cycle(&self, faults: &mut Faults) -> LifeCycle {
        let changes = self.life_cycle.iter().filter_map(|change| {
            Some(LifeCycleChange {
                state: faults.word("life_cycle.state", &change.state)?,
                from: change.from,
                note: faults.optional_text("life_cycle.note", change.note.as_ref()),
            })
        });
        let changes: Vec<_> = changes.collect();
        faults.take("life_cycle", LifeCycle::new(changes)).unwrap_or_default()
    }

    /// A valid offer, written down.
    pub fn of(offer: &Offer) -> Self {
        let Offer { description, exclusion_note, age_note, duration, intensity, capacity, .. } =
            offer.clone();
        Self {
            slug: offer.slug.to_string(),
            municipality: offer.municipality.to_string(),
            name: offer.name.clone(),
            also_known_as: offer.also_known_as.clone(),
            keywords: offer.keywords.clone(),
            summary: offer.summary.clone(),
            thin: offer.thin,
            description,
            provider: offer.provider.as_ref().map(ToString::to_string),
            breadth: Some(offer.breadth.written().to_owned()),
            recipients: written(&offer.recipients),
            target_groups: super::texts(&offer.target_groups),
            exclusions: super::texts(&offer.exclusions),
            exclusion_note,
            problem_areas: super::texts(&offer.problem_areas),
            forms: super::texts(&offer.forms),
            methods: super::texts(&offer.methods),
            age: offer.age.map(AgeRecord::of),
            age_note,
            settings: written(&offer.settings),
            duration,
            intensity,
            capacity,
            child_takes_part: offer.child_takes_part.clone(),
            parents_take_part: offer.parents_take_part.clone(),
            network_takes_part: offer.network_takes_part.clone(),
            documented_effect: offer.documented_effect.as_ref().map(EffectRecord::of),
            voluntary: known(offer.voluntary, YesNo::NotStated),
            anonymous: known(offer.anonymous, YesNo::NotStated),
            districts: offer.districts.clone(),
            languages: offer.languages.clone(),
            less_intrusive: super::texts(&offer.less_intrusive),
            more_intrusive: super::texts(&offer.more_intrusive),
            combines_with: super::texts(&offer.combines_with),
            life_cycle: offer.life_cycle.changes().iter().map(LifeCycleRecord::of).collect(),
            assurance: AssuranceRecord { as_of: offer.assurance.as_of, by: offer.assurance.by.to_string() },
            owner: offer.owner.as_ref().map(ToString::to_string),
            review_months: offer.review_months,
            sources: super::source_refs(&offer.sources),
            contacts: super::texts(&offer.contacts),
            variants: offer.variants.iter().map(VariantRecord::of).collect(),
        }
    }
}

impl EffectRecord {
    fn check(&self, faults: &mut Faults) -> Option<DocumentedEffect> {
        let text = faults.text("documented_effect.text", &self.text);
        Some(DocumentedEffect { text, source: faults.key("documented_effect.source", &self.source)? })
    }

    fn of(effect: &DocumentedEffect) -> Self {
        Self { text: effect.text.clone(), source: effect.source.to_string() }
    }
}

impl LifeCycleRecord {
    fn of(change: &LifeCycleChange) -> Self {
        Self { state: change.state.written().to_owned(), from: change.from, note: change.note.clone() }
    }
}

impl VariantRecord {
    fn read(&self, faults: &mut Faults) -> Variant {
        let legal = faults.references("variant.legal", &self.legal);
        Variant {
            key: faults.key("variant.key", &self.key).unwrap_or_else(stand_in),
            name: faults.optional_text("variant.name", self.name.as_ref()),
            steps: faults.keys("variant.steps", self.steps.as_deref().unwrap_or_default()),
            step_basis: basis(faults, "variant.step_basis", self.step_basis.as_ref(), self.steps.as_ref()),
            step_reason: faults.optional_text("variant.step_reason", self.step_reason.as_ref()),
            place: self.place.as_ref().and_then(|word| faults.word("variant.place", word)),
            approval: faults.word_or("variant.approval", self.approval.as_ref(), Approval::NotStated),
            portal_id: faults.optional_text("variant.portal_id", self.portal_id.as_ref()),
            legal_basis: basis(faults, "variant.legal_basis", self.legal_basis.as_ref(), legal.first()),
            legal,
            access: faults.words("variant.access", &self.access),
            opens_case: faults.word_or("variant.opens_case", self.opens_case.as_ref(), YesNo::NotStated),
            granted_by: faults.optional_text("variant.granted_by", self.granted_by.as_ref()),
            price: self.price.as_ref().map(|price| Price {
                amount: faults.text("variant.price.amount", &price.amount),
                unit: faults.text("variant.price.unit", &price.unit),
                year: price.year,
            }),
        }
    }

    fn of(variant: &Variant) -> Self {
        Self {
            key: variant.key.to_string(),
            name: variant.name.clone(),
            steps: (variant.step_basis != Basis::NotStated).then(|| super::texts(&variant.steps)),
            step_basis: known(variant.step_basis, Basis::NotStated),
            step_reason: variant.step_reason.clone(),
            place: variant.place.map(|place| place.written().to_owned()),
            approval: known(variant.approval, Approval::NotStated),
            portal_id: variant.portal_id.clone(),
            legal: super::texts(&variant.legal),
            legal_basis: known(variant.legal_basis, Basis::NotStated),
            access: written(&variant.access),
            opens_case: known(variant.opens_case, YesNo::NotStated),
            granted_by: variant.granted_by.clone(),
            price: variant.price.as_ref().map(|price| PriceRecord {
                amount: price.amount.clone(),
                unit: price.unit.clone(),
                year: price.year,
            }),
        }
    }
}

/// Where a fact comes from; a fact that is missing comes from nowhere, and one without a word was stated.
fn basis<T>(faults: &mut Faults, field: &str, word: Option<&String>, fact: Option<T>) -> Basis {
    let basis = match fact {
        Some(_) => faults.word_or(field, word, Basis::Stated),
        None => return Basis::NotStated,
    };
    if basis == Basis::NotStated {
        let message =
            "Det er oplyst, så skriv stated eller inferred; eller fjern det, hvis ingen kilde siger det.";
        faults.push(Problem::new(field, ProblemCode::Conflict, message));
    }
    basis
}

/// The member's word; none for the one that a missing word means.
fn known<T: Written>(member: T, missing: T) -> Option<String> {
    (member != missing).then(|| member.written().to_owned())
}
