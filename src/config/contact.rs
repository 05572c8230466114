//! What `contact` is asked: the situation as flags.

use anyhow::Context;
use chrono::{DateTime, Utc};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::danger::Peril;
use crate::guide::SituationInput;
use crate::need::{AgeInput, Words};
use crate::offer::YesNo;
use crate::record::Written;
use crate::routing::{Colour, Parents, Profession};

pub(super) const CONTACT_EXAMPLES: &str = "Examples:
  vifte contact \"kommer ikke i skole\" --role teacher --age 9
  vifte contact --role educator --age 4 --colour yellow --parents agree
  vifte contact \"blå mærker\" --role educator --age 4
  vifte contact --role teacher --institution eksempel-skole    after `vifte import --example`

Do not write names or CPR numbers. Nothing you write is stored.";

/// The situation that `contact` asks about.
#[derive(Debug, Args)]
pub struct ContactArgs {
    /// The worry in Danish; `-` reads it from standard input.
    #[arg(default_value = "")]
    pub text: String,
    /// What you work as.
    #[arg(long, default_value = "other-staff", value_parser = words::<Profession>())]
    pub role: Profession,
    /// The child's age in whole years.
    #[arg(long, value_name = "YEARS", conflicts_with = "age_months", allow_negative_numbers = true)]
    pub age: Option<i32>,
    /// The child's age in months.
    #[arg(long, value_name = "MONTHS", allow_negative_numbers = true)]
    pub age_months: Option<i32>,
    /// The child is not born yet.
    #[arg(long)]
    pub unborn: bool,
    /// How the child is seen to thrive (TOPI).
    #[arg(long, default_value = "unknown", value_parser = words::<Colour>())]
    pub colour: Colour,
    /// Whether the family has an open case.
    #[arg(long, default_value = "unknown", value_parser = words::<YesNo>())]
    pub open_case: YesNo,
    /// What the parents know and think.
    #[arg(long, default_value = "unknown", value_parser = words::<Parents>())]
    pub parents: Parents,
    /// What there is reason to fear; several with commas.
    #[arg(long, value_delimiter = ',', value_parser = words::<Peril>())]
    pub fear: Vec<Peril>,
    /// The school, daycare or club, by key.
    #[arg(long, value_name = "KEY")]
    pub institution: Option<String>,
    /// The district, where no institution is named.
    #[arg(long)]
    pub district: Option<String>,
    /// The municipality, by code or name; the home municipality if not named.
    #[arg(long)]
    pub municipality: Option<String>,
    /// The moment of asking, as 2026-11-23T10:00:00+01:00; now if not named.
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<String>,
    /// Print what GraphQL answers, as JSON.
    #[arg(long)]
    pub json: bool,
}

impl ContactArgs {
    /// The situation, with the words that were typed or read.
    pub fn situation(&self, text: String) -> SituationInput {
        SituationInput {
            profession: self.role,
            text: Words::new(text),
            perils: self.fear.clone(),
            colour: self.colour,
            age: AgeInput { years: self.age, months: self.age_months, unborn: self.unborn.then_some(true) },
            institution: self.institution.clone(),
            district: self.district.clone(),
            municipality: self.municipality.clone(),
            open_case: self.open_case,
            parents: self.parents,
        }
    }

    /// The moment of asking, if one is named.
    ///
    /// # Errors
    /// If it is none.
    pub fn moment(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        let read = |text: &String| DateTime::parse_from_rfc3339(text).map(|at| at.to_utc());
        let moment = self.at.as_ref().map(read).transpose();
        moment.context("--at is no moment: write it as 2026-11-23T10:00:00+01:00")
    }
}

/// The words of a closed set, each read as its member.
fn words<T: Written + Send + Sync>() -> impl TypedValueParser<Value = T> {
    let words = T::WORDS.iter().map(|(_, word)| *word);
    PossibleValuesParser::new(words).try_map(|word| T::read(&word).map_err(|problem| problem.message))
}
