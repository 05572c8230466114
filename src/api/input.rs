//! What is asked, as GraphQL writes it.

use async_graphql::InputObject;
use serde_json::{Value, json};

use super::closed_set::{Asker, Recipient, Scope};
use crate::need;

/// A need. Write no names and no CPR numbers; nothing that is written here is stored or logged.
#[derive(Debug, InputObject)]
pub struct NeedInput {
    /// The need in Danish words, at most 2,000 characters. May be left out if a concept is named.
    text: Option<String>,
    /// Who asks. Steps that need a decision are suggested to a caseworker only.
    #[graphql(default_with = "Asker::GeneralStaff")]
    asker: Asker,
    /// The child's age in whole years, 0 to 22.
    age_years: Option<i32>,
    /// The child's age in months.
    age_months: Option<i32>,
    /// The child is not born yet.
    unborn: Option<bool>,
    /// Target groups, by concept key.
    target_groups: Option<Vec<String>>,
    /// Problem areas, by concept key.
    problem_areas: Option<Vec<String>>,
    /// Who is to take part.
    recipient: Option<Recipient>,
    /// The family's district.
    district: Option<String>,
    /// Whose offers are asked for; the home municipality's unless one is named.
    scope: Option<Scope>,
    /// A municipality, by code (`0167`, `167`) or name.
    municipality: Option<String>,
    /// The highest step that may be suggested, by rank on the asked municipality's staircase.
    max_step: Option<i32>,
    /// The step of what runs now, by rank. Never filters; labels each suggestion down, same or up.
    current_step: Option<i32>,
    /// The offer that runs now, by slug.
    current_offer: Option<String>,
    /// How many suggestions per step, 1 to 100; 5 if left out.
    first: Option<i32>,
}

impl From<NeedInput> for need::NeedInput {
    fn from(input: NeedInput) -> Self {
        Self {
            text: need::Words::new(input.text.unwrap_or_default()),
            asker: input.asker.into(),
            is_lowered: false,
            age_years: input.age_years,
            age_months: input.age_months,
            unborn: input.unborn,
            target_groups: input.target_groups.unwrap_or_default(),
            problem_areas: input.problem_areas.unwrap_or_default(),
            recipient: input.recipient.map(Into::into),
            district: input.district,
            scope: input.scope.map(Into::into),
            municipality: input.municipality,
            max_step: input.max_step,
            current_step: input.current_step,
            current_offer: input.current_offer,
            first: input.first,
        }
    }
}

/// A need as the variable of a query.
pub fn to_json(input: &need::NeedInput) -> Value {
    let name = |value: async_graphql::Value| value.into_json().unwrap_or_default();
    json!({
        "text": input.text.as_str(),
        "asker": name(async_graphql::resolver_utils::enum_value(Asker::from(input.asker))),
        "ageYears": input.age_years,
        "ageMonths": input.age_months,
        "unborn": input.unborn,
        "targetGroups": input.target_groups,
        "problemAreas": input.problem_areas,
        "recipient": input.recipient.map(|one| name(async_graphql::resolver_utils::enum_value(Recipient::from(one)))),
        "district": input.district,
        "scope": input.scope.map(|one| name(async_graphql::resolver_utils::enum_value(Scope::from(one)))),
        "municipality": input.municipality,
        "maxStep": input.max_step,
        "currentStep": input.current_step,
        "currentOffer": input.current_offer,
        "first": input.first,
    })
}
