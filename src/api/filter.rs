//! What one looks for in a range, as GraphQL writes it.

use async_graphql::InputObject;

use super::closed_set::{Access, LifeCycleState, OffStaircase, OfferDimension, Recipient};
use crate::browse::FilterInput;
use crate::need::Words;

/// What to look for among offers. Values of one field widen the search (any of them), fields narrow it (all of them).
/// An offer of which no source states the thing is not found by it, unless `notStated` asks for that.
#[derive(InputObject)]
pub struct OfferFilter {
    /// A municipality's code (`0167`, `167`) or name: its range, along its own staircase. All ranges along the national
    /// staircase if left out.
    municipality: Option<String>,
    /// Steps, by rank on that staircase.
    steps: Option<Vec<i32>>,
    /// Offers that stand on no step of that staircase; found beside those of `steps`.
    off_staircase: Option<Vec<OffStaircase>>,
    /// Target groups, by concept key; narrower ones are found with them.
    target_groups: Option<Vec<String>>,
    /// Problem areas, by concept key; narrower ones are found with them.
    problem_areas: Option<Vec<String>>,
    /// Forms of help, by concept key; narrower ones are found with them.
    forms: Option<Vec<String>>,
    /// Ages of the child in whole years, 0 to 22: offers for some part of one of them. An offer for parents of an age
    /// does not state the child's.
    age_years: Option<Vec<i32>>,
    /// Ages of the child in months, found beside those of `ageYears`.
    age_months: Option<Vec<i32>>,
    /// The child is not born yet; found beside other ages.
    unborn: Option<bool>,
    /// Whom offers reach: one to families reaches children.
    recipients: Option<Vec<Recipient>>,
    /// Paragraphs as people write them, old or new: «BL § 32, stk. 1, nr. 5», «52.3.3». A paragraph stands for all within
    /// it, and for what took over from it. At most 200 characters each.
    paragraphs: Option<Vec<String>>,
    /// Providers, by the key of the organisation.
    providers: Option<Vec<String>>,
    /// Ways in.
    access: Option<Vec<Access>>,
    /// The state on the day.
    life_cycle: Option<Vec<LifeCycleState>>,
    /// Whether a case is opened, in one of the ways the offer is given.
    opens_case: Option<bool>,
    /// Words that the offers' own text has, all of them, in any form and spelling; at most 200 characters. Signs have no
    /// meaning of their own. Write no names and no CPR numbers; nothing that is written here is stored or logged.
    text: Option<String>,
    /// Of these, offers are found as well of which no source says it.
    not_stated: Option<Vec<OfferDimension>>,
}

impl From<OfferFilter> for FilterInput {
    fn from(filter: OfferFilter) -> Self {
        Self {
            municipality: filter.municipality,
            steps: filter.steps.unwrap_or_default(),
            off_staircase: all(filter.off_staircase),
            target_groups: filter.target_groups.unwrap_or_default(),
            problem_areas: filter.problem_areas.unwrap_or_default(),
            forms: filter.forms.unwrap_or_default(),
            age_years: filter.age_years.unwrap_or_default(),
            age_months: filter.age_months.unwrap_or_default(),
            unborn: filter.unborn,
            recipients: all(filter.recipients),
            paragraphs: filter.paragraphs.unwrap_or_default(),
            providers: filter.providers.unwrap_or_default(),
            access: all(filter.access),
            life_cycle: all(filter.life_cycle),
            opens_case: filter.opens_case,
            text: Words::new(filter.text.unwrap_or_default()),
            not_stated: all(filter.not_stated),
        }
    }
}

/// The members of a closed set as the domain names them.
fn all<T: Into<U>, U>(named: Option<Vec<T>>) -> Vec<U> {
    named.into_iter().flatten().map(Into::into).collect()
}
