//! Rows of what can be had: places, waiting, and courses.

use std::collections::BTreeMap;

use chrono::{DateTime, SubsecRound, Utc};
use futures_util::future::BoxFuture;

use super::table::{Reading, Row, Rows, Stored, Table, Value, Which};
use super::writing::{Writing, revision};
use super::{Entity, Error, Store};
use crate::problem::Problem;
use crate::record::{AvailabilityRecord, CapacityRecord, CourseRunRecord, Records};

const AVAILABILITIES: Table = Table::of_records("availabilities", &["offer"]);
const CAPACITIES: Table =
    Table::of_parts("capacities", 2, &["offer", "variant", "places", "free", "waiting", "as_of"]);
const COURSE_RUNS: Table = Table::of_parts(
    "course_runs",
    3,
    &["offer", "variant", "starts", "sign_up_by", "seats", "free", "as_of"],
);

impl Stored for AvailabilityRecord {
    const ENTITY: Entity = Entity::Availability;
    const TABLES: &'static [&'static Table] = &[&AVAILABILITIES, &CAPACITIES, &COURSE_RUNS];

    fn key(&self) -> &str {
        &self.offer
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let offer = &self.offer;
        rows.add(&AVAILABILITIES, [offer.into()]);
        for CapacityRecord { variant, places, free, waiting, as_of } in &self.capacity {
            let [places, free, waiting] = [places, free, waiting].map(|number| Value::number_if(*number));
            rows.add(&CAPACITIES, [offer.into(), variant.into(), places, free, waiting, (*as_of).into()]);
        }
        for CourseRunRecord { variant, starts, sign_up_by, seats, free, as_of } in &self.runs {
            let [seats, free] = [seats, free].map(|number| Value::number_if(*number));
            let days = ((*starts).into(), (*sign_up_by).into(), (*as_of).into());
            rows.add(&COURSE_RUNS, [offer.into(), variant.into(), days.0, days.1, seats, free, days.2]);
        }
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let blank = |row: &Row| Ok(Self { offer: row.get("offer")?, ..Self::default() });
            let mut known = reading.records(&AVAILABILITIES, blank).await?;
            reading.parts(&CAPACITIES, &mut known, capacity).await?;
            reading.parts(&COURSE_RUNS, &mut known, run).await?;
            Ok(known)
        })
    }
}

fn capacity(known: &mut AvailabilityRecord, row: &Row) -> Result<(), Error> {
    known.capacity.push(CapacityRecord {
        variant: row.get("variant")?,
        places: row.number_if("places")?,
        free: row.number_if("free")?,
        waiting: row.number_if("waiting")?,
        as_of: row.get("as_of")?,
    });
    Ok(())
}

fn run(known: &mut AvailabilityRecord, row: &Row) -> Result<(), Error> {
    known.runs.push(CourseRunRecord {
        variant: row.get("variant")?,
        starts: row.get("starts")?,
        sign_up_by: row.get("sign_up_by")?,
        seats: row.number_if("seats")?,
        free: row.number_if("free")?,
        as_of: row.get("as_of")?,
    });
    Ok(())
}

impl Store {
    /// Changes what is known of an offer's places and courses, beginning from what is stored at that moment, so that
    /// two who tell of different ways of giving it lose nothing of each other. Gives the revision and what is known
    /// since.
    ///
    /// # Errors
    /// If the change finds a fault, what comes of it is not valid, or the database cannot be written. Nothing has been
    /// written then.
    pub async fn amend_availability(
        &self,
        offer: &str,
        actor: &str,
        at: DateTime<Utc>,
        change: impl FnOnce(&mut AvailabilityRecord) -> Result<(), Vec<Problem>> + Send,
    ) -> Result<(u64, AvailabilityRecord), Error> {
        let mut transaction = self.writer.begin_with("begin immediate").await?;
        let stored =
            AvailabilityRecord::read(&mut Reading::new(&mut transaction, Which::Of(&[offer]))).await?;
        let blank = || AvailabilityRecord { offer: offer.to_owned(), ..AvailabilityRecord::default() };
        let mut known = stored.into_values().next().unwrap_or_else(blank);
        change(&mut known).map_err(Error::Invalid)?;
        let records = Records { availabilities: vec![known], ..Records::default() };
        let records = records.normal().map_err(Error::Invalid)?;
        let mut writing = Writing::new(&mut transaction, actor, at.trunc_subsecs(6));
        writing.save(&records.availabilities).await?;
        let revision = revision(&mut transaction).await?;
        transaction.commit().await?;
        let known = records.availabilities.into_iter().next().unwrap_or_else(blank);
        Ok((revision, known))
    }
}
