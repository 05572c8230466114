//! What every municipality shares: staircases, the vocabulary, the law.

use async_graphql::{Context, Object};

use super::{LARGEST_PAGE_COST, USUAL_PAGE, bad_input, catalogue, day, municipality, page_size};
use crate::api::allowance;
use crate::api::closed_set::Scheme;
use crate::api::scalar::Date;
use crate::api::vocabulary::{Concept, LegalReference, Staircase};
use crate::{concept, danish, law};

/// Questions to what every municipality shares.
#[derive(Default)]
pub struct Reference;

/// Questions to what every municipality shares.
#[Object]
impl Reference {
    /// The staircase a municipality's offers stand on: its own if it has one in force, else the national one.
    async fn staircase(
        &self,
        context: &Context<'_>,
        #[graphql(
            name = "municipality",
            desc = "A municipality's code or name; the national staircase if left out."
        )]
        named: Option<String>,
        #[graphql(desc = "The day; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<Option<Staircase>> {
        let catalogue = catalogue(context)?;
        let code = municipality(catalogue, named.as_deref())?;
        Ok(catalogue.staircase(code, day(context, on_date)?).map(Staircase::of))
    }

    /// Concepts of the vocabulary, by key.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn concepts(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only of this scheme.")] scheme: Option<Scheme>,
        #[graphql(desc = "Only those with a word that holds this; case and æ/ae do not matter.")]
        search: Option<String>,
        #[graphql(desc = "How many, at most 100; 25 if left out.")] first: Option<i32>,
    ) -> async_graphql::Result<Vec<Concept>> {
        let catalogue = catalogue(context)?;
        let most = page_size("first", first.unwrap_or(USUAL_PAGE))?;
        let wanted = danish::fold(search.as_deref().unwrap_or_default().trim());
        let named = |concept: &&concept::Concept| {
            wanted.is_empty()
                || concept.labels.iter().any(|label| danish::fold(&label.text).contains(&wanted))
        };
        let of_scheme = |concept: &&concept::Concept| scheme.is_none_or(|one| one == concept.scheme.into());
        let found = catalogue.content().vocabulary.concepts().filter(of_scheme).filter(named).take(most);
        let concepts: Vec<_> = found.filter_map(|concept| Concept::of(catalogue, &concept.key)).collect();
        allowance::take(context, concepts.len())?;
        Ok(concepts)
    }

    /// What a typed legal reference means on a day: «52.3.3», «§ 32, stk. 1, nr. 5», «servicelovens § 11».
    /// Null if the text holds none that the table knows.
    async fn legal_reference(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The reference as typed, at most 200 characters.")] text: String,
        #[graphql(
            desc = "The day; today if left out. A running measure keeps the law of its decision date."
        )]
        on_date: Option<Date>,
    ) -> async_graphql::Result<Option<LegalReference>> {
        if text.chars().count() > law::LONGEST_TYPED {
            let most = law::LONGEST_TYPED;
            return Err(bad_input(format!(
                "A legal reference has at most {most} characters: send it as `text`, and nothing else."
            )));
        }
        let catalogue = catalogue(context)?;
        let law = &catalogue.content().law;
        let on = day(context, on_date)?;
        let typed = law::find(&text).into_iter();
        let resolution = typed.filter_map(|found| law.resolve(&found.reference, on)).next();
        Ok(resolution.and_then(|resolution| LegalReference::of(catalogue, &resolution)))
    }
}
