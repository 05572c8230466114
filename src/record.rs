//! The written form of everything a range holds: what seed files, native JSON, the change log and the rows of
//! the store say, in plain text and numbers.
//!
//! A record is what somebody wrote; it may be wrong. [`Records::check`] turns records into valid values once,
//! and reports every fault at once. The other way, [`Records::of`] writes valid values down again.

mod faults;
mod offer;
mod reference;
mod words;

pub use offer::{
    AgeRecord, AssuranceRecord, ContactRecord, EffectRecord, LifeCycleRecord, OfferRecord,
    OrganisationRecord, PriceRecord, VariantRecord,
};
pub use reference::{
    CodeRecord, ConceptRecord, LegalRecord, MunicipalityRecord, PersonAgesRecord, SourceRecord,
    StaircaseRecord, StepRecord,
};
pub use words::Written;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::concept::Vocabulary;
use crate::content::Content;
use crate::key::{Municipality, MunicipalityCode};
use crate::law::Law;
use crate::problem::{Problem, ProblemCode};
use crate::source::SourceRef;
use faults::Faults;

/// A place in a source, as written: `"seed1"`, or `{ key = "seed1", where = "s. 19" }`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "SourceRefForm", into = "SourceRefForm")]
pub struct SourceRefRecord {
    /// The source's key.
    pub key: String,
    /// Page, section or heading.
    pub place: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum SourceRefForm {
    Key(String),
    Place(SourcePlace),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcePlace {
    key: String,
    #[serde(default, rename = "where")]
    place: Option<String>,
}

impl From<SourceRefForm> for SourceRefRecord {
    fn from(form: SourceRefForm) -> Self {
        match form {
            SourceRefForm::Key(key) => Self { key, place: None },
            SourceRefForm::Place(SourcePlace { key, place }) => Self { key, place },
        }
    }
}

impl From<SourceRefRecord> for SourceRefForm {
    fn from(record: SourceRefRecord) -> Self {
        match record {
            SourceRefRecord { key, place: None } => Self::Key(key),
            SourceRefRecord { key, place } => Self::Place(SourcePlace { key, place }),
        }
    }
}

/// Everything a file or a store holds, as written.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Records {
    /// Sources.
    #[serde(rename = "source", skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRecord>,
    /// Municipalities.
    #[serde(rename = "municipality", skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<MunicipalityRecord>,
    /// Staircases.
    #[serde(rename = "staircase", skip_serializing_if = "Vec::is_empty")]
    pub staircases: Vec<StaircaseRecord>,
    /// Legal provisions.
    #[serde(rename = "legal", skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<LegalRecord>,
    /// Concepts.
    #[serde(rename = "concept", skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ConceptRecord>,
    /// Organisations.
    #[serde(rename = "organisation", skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<OrganisationRecord>,
    /// Contact points.
    #[serde(rename = "contact", skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactRecord>,
    /// Offers.
    #[serde(rename = "offer", skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<OfferRecord>,
}

impl Records {
    /// These and those.
    pub fn extend(&mut self, other: Self) {
        self.sources.extend(other.sources);
        self.municipalities.extend(other.municipalities);
        self.staircases.extend(other.staircases);
        self.provisions.extend(other.provisions);
        self.concepts.extend(other.concepts);
        self.organisations.extend(other.organisations);
        self.contacts.extend(other.contacts);
        self.offers.extend(other.offers);
    }

    /// Valid values, or every fault there is.
    ///
    /// # Errors
    /// Every fault of every record, every key that stands twice; if there are none, every reference to
    /// something that is not there.
    pub fn check(&self) -> Result<Content, Vec<Problem>> {
        let mut checking = Checking::default();
        let home = self.home(&mut checking);
        let sources = checking.by_key(&self.sources, SourceRecord::check, |source| source.key.clone());
        let municipalities = checking.by_key(&self.municipalities, MunicipalityRecord::check, |one| one.code);
        let staircases = checking
            .by_key(&self.staircases, StaircaseRecord::check, |staircase| staircase.shell().key.clone());
        let provisions =
            checking.by_key(&self.provisions, LegalRecord::check, |provision| provision.reference);
        let concepts = checking.by_key(&self.concepts, ConceptRecord::check, |concept| concept.key.clone());
        let organisations =
            checking.by_key(&self.organisations, OrganisationRecord::check, |one| one.key.clone());
        let contacts = checking.by_key(&self.contacts, ContactRecord::check, |contact| contact.key.clone());
        let offers = checking.by_key(&self.offers, OfferRecord::check, |offer| offer.slug.clone());
        let vocabulary = Vocabulary::new(concepts.into_values()).unwrap_or_else(|problems| {
            checking.problems.extend(problems);
            Vocabulary::default()
        });
        let content = Content {
            sources,
            municipalities,
            home,
            staircases,
            law: Law::new(provisions.into_values()),
            vocabulary,
            organisations,
            contacts,
            offers: offers.into_iter().map(|(slug, offer)| (slug, Arc::new(offer))).collect(),
        };
        if checking.problems.is_empty() {
            checking.problems = content.problems();
        }
        if checking.problems.is_empty() { Ok(content) } else { Err(checking.problems) }
    }

    /// The home municipality, of which there is one at most.
    fn home(&self, checking: &mut Checking) -> Option<MunicipalityCode> {
        let mut homes = self.municipalities.iter().filter(|municipality| municipality.home);
        let home = homes.next()?;
        if let Some(second) = homes.next() {
            let message = format!("{} og {} er begge hjemkommune: vælg én.", home.name, second.name);
            checking.problems.push(Problem::new("municipality.home", ProblemCode::Conflict, message));
        }
        MunicipalityCode::parse(&home.code).ok()
    }

    /// Valid values, written down.
    pub fn of(content: &Content) -> Self {
        let municipality = |municipality: &Municipality| MunicipalityRecord {
            code: municipality.code.to_string(),
            name: municipality.name.clone(),
            home: content.home == Some(municipality.code),
        };
        Self {
            sources: content.sources.values().map(SourceRecord::of).collect(),
            municipalities: content.municipalities.values().map(municipality).collect(),
            staircases: content.staircases.values().map(StaircaseRecord::of).collect(),
            provisions: content.law.provisions().map(LegalRecord::of).collect(),
            concepts: content.vocabulary.concepts().map(ConceptRecord::of).collect(),
            organisations: content.organisations.values().map(OrganisationRecord::of).collect(),
            contacts: content.contacts.values().map(ContactRecord::of).collect(),
            offers: content.offers.values().map(|offer| OfferRecord::of(offer)).collect(),
        }
    }
}

/// Faults found so far.
#[derive(Default)]
struct Checking {
    problems: Vec<Problem>,
}

impl Checking {
    /// The valid values by key; faults and doubles are noted.
    fn by_key<R, T, K: Ord + std::fmt::Debug>(
        &mut self,
        records: &[R],
        check: impl Fn(&R) -> Result<T, Faults>,
        key: impl Fn(&T) -> K,
    ) -> BTreeMap<K, T> {
        let mut values = BTreeMap::new();
        for record in records {
            match check(record) {
                Err(faults) => self.problems.extend(faults.into_problems()),
                Ok(value) => match values.entry(key(&value)) {
                    Entry::Vacant(free) => drop(free.insert(value)),
                    Entry::Occupied(taken) => {
                        let message = format!("Nøglen {:?} står to gange: behold den ene.", taken.key());
                        self.problems.push(Problem::new("key", ProblemCode::Conflict, message));
                    }
                },
            }
        }
        values
    }
}

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn written<T: Written>(members: &[T]) -> Vec<String> {
    members.iter().map(|member| member.written().to_owned()).collect()
}

fn source_refs(refs: &[SourceRef]) -> Vec<SourceRefRecord> {
    let record = |one: &SourceRef| SourceRefRecord { key: one.source.to_string(), place: one.place.clone() };
    refs.iter().map(record).collect()
}
