//! Rows of needs that the range had nothing for.

use super::table::{Row, Table};
use super::{Error, Store};
use crate::age::AgeBand;
use crate::key::MunicipalityCode;
use crate::record::Written;
use crate::unmet::{Counted, FEWEST, Quarter, UnmetNeed};

const UNMET_NEEDS: Table = Table::of_parts(
    "unmet_needs",
    6,
    &["year", "quarter", "municipality", "concept", "age_band", "step", "count"],
);

impl Store {
    /// Counts a need of a quarter. It is no change of the range, so it is not logged.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn count_unmet_need(&self, quarter: Quarter, need: &UnmetNeed) -> Result<(), Error> {
        let count = "insert into unmet_needs (year, quarter, municipality, concept, age_band, step, count)
            values ($1, $2, $3, $4, $5, $6, 1)
            on conflict (year, quarter, municipality, concept, age_band, step)
            do update set count = unmet_needs.count + 1";
        let query = sqlx::query(count).bind(quarter.year).bind(quarter.number);
        let query = query.bind(need.municipality.to_string()).bind(need.concept.as_str());
        query.bind(need.band.written()).bind(need.step.as_str()).execute(&self.writer).await?;
        Ok(())
    }

    /// The needs that may be told of a municipality: those of quarters before this one, of which there were enough. In
    /// order of time.
    ///
    /// # Errors
    /// If the database cannot be read, or a row makes no sense.
    pub async fn unmet_needs(
        &self,
        municipality: MunicipalityCode,
        before: Quarter,
    ) -> Result<Vec<Counted>, Error> {
        let select = "select year, quarter, municipality, concept, age_band, step, count from unmet_needs
            where municipality = $1 and count >= $2 and (year < $3 or (year = $3 and quarter < $4))";
        let query = sqlx::query(select).bind(municipality.to_string()).bind(FEWEST);
        let rows = query.bind(before.year).bind(before.number).fetch_all(&self.readers).await?;
        let found = rows.into_iter().map(|row| counted(&Row::of(&UNMET_NEEDS, row), municipality));
        let mut found = found.collect::<Result<Vec<Counted>, Error>>()?;
        found.sort();
        Ok(found)
    }
}

fn counted(row: &Row, municipality: MunicipalityCode) -> Result<Counted, Error> {
    let band: String = row.get("age_band")?;
    Ok(Counted {
        quarter: Quarter { year: row.number("year")?, number: row.number("quarter")? },
        need: UnmetNeed {
            municipality,
            concept: row.key_in("concept")?,
            band: AgeBand::read(&band).map_err(|_| row.corrupt(format!("age_band: {band}")))?,
            step: row.key_in("step")?,
        },
        count: row.number("count")?,
    })
}
