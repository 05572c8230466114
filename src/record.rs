//! The written form of everything a range holds: what seed files, native JSON, the change log and the rows of
//! the store say, in plain text and numbers.
//!
//! A record is what somebody wrote; it may be wrong. [`Records::check`] turns records into valid values once,
//! and reports every fault at once. The other way, [`Records::of`] writes valid values down again.

mod availability;
mod entry;
mod faults;
mod follow_up;
mod guide;
mod offer;
mod reference;
mod words;

pub use availability::{AvailabilityRecord, CapacityRecord, CourseRunRecord};
pub use entry::{Entity, Record};
pub use follow_up::{FollowUpRuleRecord, IntervalRecord, MilestoneRecord};
pub use guide::{ConditionRecord, InstitutionRecord, RoutingRuleRecord, TurnRecord, VisitRecord};
pub use offer::{
    AgeRecord, AssuranceRecord, ContactRecord, EffectRecord, LONGEST_SUMMARY, LifeCycleRecord, OfferRecord,
    OrganisationRecord, PriceRecord, VariantRecord, WrittenWhose,
};
pub use reference::{
    CodeRecord, ConceptRecord, LegalRecord, MunicipalityRecord, PersonAgesRecord, SourceRecord,
    StaircaseRecord, StepRecord,
};
pub use words::Written;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::availability::Availability;
use crate::concept::{Concept, Vocabulary};
use crate::contact::ContactPoint;
use crate::content::Content;
use crate::follow_up::FollowUpRule;
use crate::institution::Institution;
use crate::key::{Key, Municipality, MunicipalityCode};
use crate::law::{Law, Provision, Reference};
use crate::offer::{Offer, Organisation};
use crate::problem::{Problem, ProblemCode};
use crate::routing::RoutingRule;
use crate::source::{Source, SourceRef};
use crate::staircase::Staircase;
use faults::Faults;

/// A place in a source, as written; a bare key names the source as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "WrittenSourceRef")]
pub struct SourceRefRecord {
    /// The source's key.
    pub key: String,
    /// Page, section or heading.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// The two ways a place in a source is written: `"seed1"` and `{ key = "seed1", where = "s. 15" }`.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields, expecting = "a source's key, or a table with its key and where")]
enum WrittenSourceRef {
    Whole(String),
    Place {
        key: String,
        #[serde(default, rename = "where")]
        place: Option<String>,
    },
}

impl From<WrittenSourceRef> for SourceRefRecord {
    fn from(written: WrittenSourceRef) -> Self {
        match written {
            WrittenSourceRef::Whole(key) => Self { key, place: None },
            WrittenSourceRef::Place { key, place } => Self { key, place },
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
    /// Schools, daycare and clubs.
    #[serde(rename = "institution", skip_serializing_if = "Vec::is_empty")]
    pub institutions: Vec<InstitutionRecord>,
    /// Rules of the guide.
    #[serde(rename = "routing_rule", skip_serializing_if = "Vec::is_empty")]
    pub routing_rules: Vec<RoutingRuleRecord>,
    /// Rules of when to look again.
    #[serde(rename = "follow_up_rule", skip_serializing_if = "Vec::is_empty")]
    pub follow_up_rules: Vec<FollowUpRuleRecord>,
    /// Offers.
    #[serde(rename = "offer", skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<OfferRecord>,
    /// What can be had of offers.
    #[serde(rename = "availability", skip_serializing_if = "Vec::is_empty")]
    pub availabilities: Vec<AvailabilityRecord>,
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
        self.institutions.extend(other.institutions);
        self.routing_rules.extend(other.routing_rules);
        self.follow_up_rules.extend(other.follow_up_rules);
        self.offers.extend(other.offers);
        self.availabilities.extend(other.availabilities);
    }

    /// These, with each of those in place of the one with its key.
    pub fn replace(&mut self, other: &Self) {
        replace(&mut self.sources, &other.sources, |one| &one.key);
        replace(&mut self.municipalities, &other.municipalities, |one| &one.code);
        replace(&mut self.staircases, &other.staircases, |one| &one.key);
        replace(&mut self.provisions, &other.provisions, |one| &one.reference);
        replace(&mut self.concepts, &other.concepts, |one| &one.key);
        replace(&mut self.organisations, &other.organisations, |one| &one.key);
        replace(&mut self.contacts, &other.contacts, |one| &one.key);
        replace(&mut self.institutions, &other.institutions, |one| &one.key);
        replace(&mut self.routing_rules, &other.routing_rules, |one| &one.key);
        replace(&mut self.follow_up_rules, &other.follow_up_rules, |one| &one.key);
        replace(&mut self.offers, &other.offers, |one| &one.slug);
        replace(&mut self.availabilities, &other.availabilities, |one| &one.offer);
    }

    /// These without the one of this kind and key.
    fn remove(&mut self, entity: Entity, key: &str) {
        match entity {
            Entity::Source => self.sources.retain(|one| one.key != key),
            Entity::Municipality => self.municipalities.retain(|one| one.code != key),
            Entity::Staircase => self.staircases.retain(|one| one.key != key),
            Entity::Legal => self.provisions.retain(|one| one.reference != key),
            Entity::Concept => self.concepts.retain(|one| one.key != key),
            Entity::Organisation => self.organisations.retain(|one| one.key != key),
            Entity::Contact => self.contacts.retain(|one| one.key != key),
            Entity::Institution => self.institutions.retain(|one| one.key != key),
            Entity::RoutingRule => self.routing_rules.retain(|one| one.key != key),
            Entity::FollowUpRule => self.follow_up_rules.retain(|one| one.key != key),
            Entity::Offer => self.offers.retain(|one| one.slug != key),
            Entity::Availability => self.availabilities.retain(|one| one.offer != key),
        }
    }

    /// Valid values, or every fault there is.
    ///
    /// # Errors
    /// Every fault of every record, every key that stands twice; if there are none, every reference to
    /// something that is not there.
    pub fn check(&self) -> Result<Content, Vec<Problem>> {
        let (content, mut problems) = self.read();
        if problems.is_empty() {
            problems = content.problems();
        }
        if problems.is_empty() { Ok(content) } else { Err(problems) }
    }

    /// The values, and all that was at fault in a record by itself; what could not be read is left out or has
    /// a stand-in.
    fn read(&self) -> (Content, Vec<Problem>) {
        let mut checking = Checking::default();
        let checked = self.each(&mut checking);
        let (vocabulary, problems) = Vocabulary::new(checked.concepts.into_values());
        checking.problems.extend(problems);
        let content = Content {
            sources: Arc::new(checked.sources),
            municipalities: Arc::new(checked.municipalities),
            home: checked.home,
            staircases: Arc::new(checked.staircases),
            law: Arc::new(Law::new(checked.provisions.into_values())),
            vocabulary: Arc::new(vocabulary),
            organisations: Arc::new(checked.organisations),
            contacts: Arc::new(checked.contacts),
            institutions: Arc::new(checked.institutions),
            routing: Arc::new(checked.routing_rules),
            follow_up_rules: Arc::new(checked.follow_up_rules),
            offers: checked.offers.into_values().map(Arc::new).collect(),
            availabilities: checked.availabilities.into_values().map(Arc::new).collect(),
        };
        (content, checking.problems)
    }

    /// The same records in the one way valid values are written down, by key. Each is judged by itself: what
    /// it refers to may be elsewhere.
    ///
    /// # Errors
    /// Every fault of every record, every key that stands twice.
    pub fn normal(&self) -> Result<Self, Vec<Problem>> {
        let mut checking = Checking::default();
        let checked = self.each(&mut checking);
        if !checking.problems.is_empty() {
            return Err(checking.problems);
        }
        let municipality = |one| MunicipalityRecord::of(one, checked.home);
        Ok(Self {
            sources: checked.sources.values().map(SourceRecord::of).collect(),
            municipalities: checked.municipalities.values().map(municipality).collect(),
            staircases: checked.staircases.values().map(StaircaseRecord::of).collect(),
            provisions: checked.provisions.values().map(LegalRecord::of).collect(),
            concepts: checked.concepts.values().map(ConceptRecord::of).collect(),
            organisations: checked.organisations.values().map(OrganisationRecord::of).collect(),
            contacts: checked.contacts.values().map(ContactRecord::of).collect(),
            institutions: checked.institutions.values().map(InstitutionRecord::of).collect(),
            routing_rules: checked.routing_rules.values().map(RoutingRuleRecord::of).collect(),
            follow_up_rules: checked.follow_up_rules.values().map(FollowUpRuleRecord::of).collect(),
            offers: checked.offers.values().map(OfferRecord::of).collect(),
            availabilities: checked.availabilities.values().map(AvailabilityRecord::of).collect(),
        })
    }

    /// Each record checked by itself; faults are noted.
    fn each(&self, checking: &mut Checking) -> Checked {
        Checked {
            home: self.home(checking),
            sources: checking.by_key(&self.sources, SourceRecord::read, |source| source.key.clone()),
            municipalities: checking.by_key(&self.municipalities, MunicipalityRecord::read, |one| one.code),
            staircases: checking
                .by_key(&self.staircases, StaircaseRecord::read, |one| one.shell().key.clone()),
            provisions: checking.by_key(&self.provisions, LegalRecord::read, |one| one.reference),
            concepts: checking.by_key(&self.concepts, ConceptRecord::read, |concept| concept.key.clone()),
            organisations: checking
                .by_key(&self.organisations, OrganisationRecord::read, |one| one.key.clone()),
            contacts: checking.by_key(&self.contacts, ContactRecord::read, |contact| contact.key.clone()),
            institutions: checking.by_key(&self.institutions, InstitutionRecord::read, |one| one.key.clone()),
            routing_rules: checking
                .by_key(&self.routing_rules, RoutingRuleRecord::read, |rule| rule.key.clone()),
            follow_up_rules: checking
                .by_key(&self.follow_up_rules, FollowUpRuleRecord::read, |rule| rule.key.clone()),
            offers: checking.by_key(&self.offers, OfferRecord::read, |offer| offer.slug.clone()),
            availabilities: checking
                .by_key(&self.availabilities, AvailabilityRecord::read, |known| known.offer.clone()),
        }
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
        Self {
            offers: content.offers.iter().map(|offer| OfferRecord::of(offer)).collect(),
            availabilities: content
                .availabilities
                .iter()
                .map(|known| AvailabilityRecord::of(known))
                .collect(),
            ..Self::beside_offers(content)
        }
    }

    /// What stands beside the offers, written down: what they refer to.
    fn beside_offers(content: &Content) -> Self {
        let municipality = |one| MunicipalityRecord::of(one, content.home);
        Self {
            sources: content.sources.values().map(SourceRecord::of).collect(),
            municipalities: content.municipalities.values().map(municipality).collect(),
            staircases: content.staircases.values().map(StaircaseRecord::of).collect(),
            provisions: content.law.provisions().map(LegalRecord::of).collect(),
            concepts: content.vocabulary.concepts().map(ConceptRecord::of).collect(),
            organisations: content.organisations.values().map(OrganisationRecord::of).collect(),
            contacts: content.contacts.values().map(ContactRecord::of).collect(),
            institutions: content.institutions.values().map(InstitutionRecord::of).collect(),
            routing_rules: content.routing.values().map(RoutingRuleRecord::of).collect(),
            follow_up_rules: content.follow_up_rules.values().map(FollowUpRuleRecord::of).collect(),
            offers: Vec::new(),
            availabilities: Vec::new(),
        }
    }
}

/// Values that are valid by themselves.
struct Checked {
    home: Option<MunicipalityCode>,
    sources: BTreeMap<Key, Source>,
    municipalities: BTreeMap<MunicipalityCode, Municipality>,
    staircases: BTreeMap<Key, Staircase>,
    provisions: BTreeMap<Reference, Provision>,
    concepts: BTreeMap<Key, Concept>,
    organisations: BTreeMap<Key, Organisation>,
    contacts: BTreeMap<Key, ContactPoint>,
    institutions: BTreeMap<Key, Institution>,
    routing_rules: BTreeMap<Key, RoutingRule>,
    follow_up_rules: BTreeMap<Key, FollowUpRule>,
    offers: BTreeMap<Key, Offer>,
    availabilities: BTreeMap<Key, Availability>,
}

/// Faults found so far.
#[derive(Default)]
struct Checking {
    problems: Vec<Problem>,
}

impl Checking {
    /// The values by key; faults and doubles are noted.
    fn by_key<R, T, K: Ord + std::fmt::Debug>(
        &mut self,
        records: &[R],
        read: impl Fn(&R) -> (Option<T>, Faults),
        key: impl Fn(&T) -> K,
    ) -> BTreeMap<K, T> {
        let mut values = BTreeMap::new();
        for record in records {
            let (value, faults) = read(record);
            let is_whole = faults.is_empty();
            self.problems.extend(faults.into_problems());
            let Some(value) = value else { continue };
            match values.entry(key(&value)) {
                Entry::Vacant(free) => drop(free.insert(value)),
                Entry::Occupied(taken) if is_whole => {
                    let message = format!("Nøglen {:?} står to gange: behold den ene.", taken.key());
                    self.problems.push(Problem::new("key", ProblemCode::Conflict, message));
                }
                // Its key may be a stand-in.
                Entry::Occupied(_) => {}
            }
        }
        values
    }
}

fn replace<T: Clone>(kept: &mut Vec<T>, new: &[T], key: impl Fn(&T) -> &String) {
    let replaced: BTreeSet<&String> = new.iter().map(&key).collect();
    kept.retain(|one| !replaced.contains(key(one)));
    kept.extend_from_slice(new);
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
