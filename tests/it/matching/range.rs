//! Example ranges, which stand beside the seed in some cases: `cases/matching/ranges/*.toml`.

use std::sync::Arc;

use serde::Deserialize;
use vifte::catalogue::Catalogue;
use vifte::exchange;
use vifte::record::{MunicipalityRecord, OfferRecord, OrganisationRecord, Records};

use crate::harness;

/// The range of a municipality that does not exist.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleRange {
    municipality: String,
    name: String,
    /// The file of its own staircase under `cases/staircases`; the national one if none is named.
    staircase: Option<String>,
    #[serde(default, rename = "organisation")]
    organisations: Vec<OrganisationRecord>,
    #[serde(rename = "offer")]
    offers: Vec<OfferRecord>,
}

/// The seed, and example ranges beside it.
pub fn seed_with(ranges: &[String]) -> Arc<Catalogue> {
    let mut records = exchange::seed().unwrap_or_else(|problems| panic!("{problems:#?}"));
    for range in ranges {
        records.extend(harness::cases::<ExampleRange>(&format!("matching/ranges/{range}.toml")).records());
    }
    let content = records.check().unwrap_or_else(|problems| panic!("{ranges:?}: {problems:#?}"));
    Arc::new(Catalogue::new(1, content))
}

impl ExampleRange {
    fn records(mut self) -> Records {
        let mut records = self
            .staircase
            .as_ref()
            .map_or_else(Records::default, |file| harness::cases(&format!("staircases/{file}.toml")));
        for staircase in &mut records.staircases {
            staircase.municipality = Some(self.municipality.clone());
        }
        self.organisations.iter_mut().for_each(|one| one.municipality.clone_from(&self.municipality));
        self.offers.iter_mut().for_each(|one| one.municipality.clone_from(&self.municipality));
        let municipality = MunicipalityRecord { code: self.municipality, name: self.name, home: false };
        records.municipalities.push(municipality);
        records.organisations.extend(self.organisations);
        records.offers.extend(self.offers);
        records
    }
}
