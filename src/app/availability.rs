//! How offers can be had: whoever writes about an offer says so, and it is seen at once.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{App, Error, Refusal};
use crate::auth::{Actor, Right};
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::{Offer, Variant};
use crate::problem::{Problem, ProblemCode};
use crate::proposal;
use crate::record::{AvailabilityRecord, CapacityRecord, CourseRunRecord, OfferRecord};
use crate::store;

/// A way of giving an offer that something is said of.
#[derive(Debug, Clone)]
pub struct WayNamed {
    /// The offer's slug.
    pub offer: String,
    /// The variant's key; none for the only one.
    pub variant: Option<String>,
}

/// Numbers of places and waiting, as said; of today if no day is named.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "fields are those of `Capacity`")]
pub struct CapacitySaid {
    pub places: Option<u16>,
    pub free: Option<u16>,
    pub waiting: Option<u16>,
    pub as_of: Option<NaiveDate>,
}

/// A course, as said; today if no day is named.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "fields are those of `CourseRun`")]
pub struct CourseRunSaid {
    pub starts: NaiveDate,
    pub sign_up_by: Option<NaiveDate>,
    pub seats: Option<u16>,
    pub free: Option<u16>,
    pub as_of: Option<NaiveDate>,
}

impl CapacitySaid {
    /// Puts it among what is known; of today if no day is named.
    fn put(
        self,
        known: &mut AvailabilityRecord,
        variant: String,
        today: NaiveDate,
    ) -> Result<(), Vec<Problem>> {
        let Self { places, free, waiting, as_of } = self;
        let as_of = as_of.unwrap_or(today);
        let record = CapacityRecord { variant, places, free, waiting, as_of };
        of_no_day_to_come(as_of, today, known.put_capacity(record))
    }
}

impl CourseRunSaid {
    /// Puts it among what is known; of today if no day is named.
    fn put(
        self,
        known: &mut AvailabilityRecord,
        variant: String,
        today: NaiveDate,
    ) -> Result<(), Vec<Problem>> {
        let Self { starts, sign_up_by, seats, free, as_of } = self;
        let as_of = as_of.unwrap_or(today);
        let record = CourseRunRecord { variant, starts, sign_up_by, seats, free, as_of };
        of_no_day_to_come(as_of, today, known.put_run(record))
    }
}

/// What came of saying something, and that its day lies in the future if it does.
fn of_no_day_to_come(
    as_of: NaiveDate,
    today: NaiveDate,
    came: Result<(), Vec<Problem>>,
) -> Result<(), Vec<Problem>> {
    if as_of <= today {
        return came;
    }
    let message = "Dagen ligger i fremtiden: skriv den dag, tallene er fra.";
    let mut problems = came.err().unwrap_or_default();
    problems.push(Problem::new("as_of", ProblemCode::OutOfRange, message));
    Err(problems)
}

impl App {
    /// Says how many places a way of giving an offer has, and who waits. What was said before is replaced.
    ///
    /// # Errors
    /// If there is no such offer or way, it is not theirs to write about, or a number is at fault.
    pub async fn record_capacity(
        &self,
        actor: &Actor,
        way: WayNamed,
        said: CapacitySaid,
    ) -> Result<Arc<Offer>, Refusal> {
        let today = self.today();
        self.amend(actor, way, move |known, variant| said.put(known, variant, today)).await
    }

    /// Says that a course begins on a day. What was said before of the one that begins then is replaced.
    ///
    /// # Errors
    /// As [`record_capacity`](Self::record_capacity).
    pub async fn record_course_run(
        &self,
        actor: &Actor,
        way: WayNamed,
        said: CourseRunSaid,
    ) -> Result<Arc<Offer>, Refusal> {
        let today = self.today();
        self.amend(actor, way, move |known, variant| said.put(known, variant, today)).await
    }

    /// Everything that would be wrong with places and waiting if they were said of a variant. Nothing is written.
    pub fn faults_of_capacity(&self, offer: &Offer, variant: &Key, said: CapacitySaid) -> Vec<Problem> {
        let came = said.put(&mut self.known_of(offer), variant.to_string(), self.today());
        bare(offer, came.err().unwrap_or_default())
    }

    /// Everything that would be wrong with a course if it were said of a variant. Nothing is written.
    pub fn faults_of_course_run(&self, offer: &Offer, variant: &Key, said: CourseRunSaid) -> Vec<Problem> {
        let came = said.put(&mut self.known_of(offer), variant.to_string(), self.today());
        bare(offer, came.err().unwrap_or_default())
    }

    fn known_of(&self, offer: &Offer) -> AvailabilityRecord {
        let catalogue = self.catalogue();
        let known = catalogue.content().availabilities.get(offer.slug.as_str());
        known.map_or_else(
            || AvailabilityRecord { offer: offer.slug.to_string(), ..AvailabilityRecord::default() },
            |known| AvailabilityRecord::of(known),
        )
    }

    /// Takes away what was said of a way's places and waiting: nothing is known of them then.
    ///
    /// # Errors
    /// As [`record_capacity`](Self::record_capacity), and if nothing was said.
    pub async fn remove_capacity(&self, actor: &Actor, way: WayNamed) -> Result<Arc<Offer>, Refusal> {
        self.amend(actor, way, move |known, variant| {
            let message = "Der er ikke oplyst noget om pladserne: slå det op igen.";
            let missing = || vec![Problem::new("variant", ProblemCode::Unknown, message)];
            known.remove_capacity(&variant).then_some(()).ok_or_else(missing)
        })
        .await
    }

    /// Takes away a course that does not begin after all.
    ///
    /// # Errors
    /// As [`record_capacity`](Self::record_capacity), and if no course of it begins then.
    pub async fn remove_course_run(
        &self,
        actor: &Actor,
        way: WayNamed,
        starts: NaiveDate,
    ) -> Result<Arc<Offer>, Refusal> {
        self.amend(actor, way, move |known, variant| {
            let message = "Der er ikke registreret noget hold med den startdato: slå det op igen.";
            let missing = || vec![Problem::new("starts", ProblemCode::Unknown, message)];
            known.remove_run(&variant, starts).then_some(()).ok_or_else(missing)
        })
        .await
    }

    /// Changes what is known of how an offer can be had, and shows it.
    async fn amend(
        &self,
        actor: &Actor,
        way: WayNamed,
        change: impl FnOnce(&mut AvailabilityRecord, String) -> Result<(), Vec<Problem>> + Send,
    ) -> Result<Arc<Offer>, Refusal> {
        let by = actor.id.clone().filter(|_| actor.role.may(Right::Record)).ok_or(Refusal::NotFound)?;
        let _alone = self.writing.lock().await;
        let catalogue = self.catalogue();
        let offer = Arc::clone(catalogue.offer(&way.offer).ok_or(Refusal::NotFound)?);
        if !proposal::may_write(actor, Some(&offer), &OfferRecord::of(&offer)) {
            let message = "Du kan kun registrere pladser og hold for din egen organisations tilbud.";
            return Err(Refusal::of("slug", ProblemCode::NotPermitted, message));
        }
        let variant = variant_named(&offer, way.variant.as_deref())?.key.to_string();
        let change = |known: &mut AvailabilityRecord| change(known, variant);
        let at = self.clock.now().to_utc();
        let amended = self.store.amend_availability(offer.slug.as_str(), by.as_str(), at, change).await;
        let (revision, record) = amended.map_err(|error| match error {
            store::Error::Invalid(problems) => Refusal::Problems(bare(&offer, problems)),
            error => error.into(),
        })?;
        let known = record.valid().map_err(|faults| Refusal::Failed(Error::Invalid(faults)))?;
        let with = |catalogue: &Catalogue| catalogue.with_availability(revision, known);
        self.show_written(revision, with).await.map_err(Refusal::Failed)?;
        Ok(offer)
    }
}

/// The variant with this key, or the only one.
fn variant_named<'o>(offer: &'o Offer, key: Option<&str>) -> Result<&'o Variant, Refusal> {
    let keys = || offer.variants.iter().map(|one| one.key.as_str()).collect::<Vec<_>>().join(", ");
    match (key, offer.variants.as_slice()) {
        (None, [only]) => Ok(only),
        (None, _) => {
            let message = format!("Tilbuddet gives på flere måder: skriv hvilken, {}.", keys());
            Err(Refusal::of("variant", ProblemCode::Required, message))
        }
        (Some(key), variants) => variants.iter().find(|one| one.key.as_str() == key).ok_or_else(|| {
            let message = format!("Tilbuddet gives ikke på den måde: skriv en af {}.", keys());
            Refusal::of("variant", ProblemCode::Unknown, message)
        }),
    }
}

/// The faults, by the field alone.
fn bare(offer: &Offer, problems: Vec<Problem>) -> Vec<Problem> {
    let name = format!("availability {}.", offer.slug);
    let strip = |Problem { field, code, message }| {
        Problem::new(field.strip_prefix(&name).unwrap_or(&field), code, message)
    };
    problems.into_iter().map(strip).collect()
}
