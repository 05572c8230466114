//! What every municipality shares: staircases, the vocabulary, the law.

use async_graphql::{Context, Object};

use super::{LARGEST_PAGE_COST, USUAL_PAGE, bad_input, catalogue, day, municipality, page_size};
use crate::api::allowance;
use crate::api::closed_set::{LegalAct, Scheme};
use crate::api::glossary::VocabularyEntry;
use crate::api::law::{LawTimeline, LegalReference};
use crate::api::scalar::Date;
use crate::api::vocabulary::{Concept, Staircase};
use crate::{concept, danish, glossary, law, personal};

/// What the meanings of a word cost before they are known: few have more than three.
const MEANINGS_COST: usize = 10;

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

    /// What a word of the trade, an abbreviation or an everyday word means: every meaning, most likely first. It is
    /// looked up and neither stored nor logged; names and CPR numbers do not belong in it.
    #[graphql(complexity = "MEANINGS_COST * child_complexity + 1")]
    async fn vocabulary(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The word or phrase, at most 200 characters.")] term: String,
        #[graphql(
            name = "municipality",
            desc = "The municipality whose offers are counted, by code or name; the home municipality if left out."
        )]
        named: Option<String>,
        #[graphql(desc = "The day; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<VocabularyEntry> {
        let catalogue = catalogue(context)?;
        let of = municipality(catalogue, named.as_deref())?.or(catalogue.content().home);
        let on = day(context, on_date)?;
        allowance::look_through(context, catalogue)?;
        let entry = match glossary::look_up(catalogue, &term, of, on) {
            Ok(entry) => VocabularyEntry::of(catalogue, &entry, on),
            Err(problem) => VocabularyEntry::refused(&problem),
        };
        allowance::take(context, entry.things())?;
        Ok(entry)
    }

    /// What a typed legal reference means on a day: «52.3.3», «§ 32, stk. 1, nr. 5», «servicelovens § 11».
    /// Null if the text holds none that the table knows. Of several, the first, with the others as `further`.
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
        if personal::holds_cpr(&text) {
            return Err(bad_input(personal::refused("text").to_string()));
        }
        let catalogue = catalogue(context)?;
        let law = &catalogue.content().law;
        let on = day(context, on_date)?;
        let typed = law::find(&text).into_iter();
        let resolutions = typed.filter_map(|found| law.resolve(&found.reference, on));
        Ok(LegalReference::first_of(catalogue, resolutions, on))
    }

    /// What was in force when: of a place in the law what came before it, itself and what took over, in order of time;
    /// of an act or a chapter each of its places.
    #[graphql(complexity = "LARGEST_PAGE_COST * child_complexity + 1")]
    async fn law_timeline(
        &self,
        context: &Context<'_>,
        #[graphql(
            desc = "The places, as people write them, at most 200 characters; a whole act if left out."
        )]
        reference: Option<String>,
        #[graphql(
            desc = "The act; of a reference, the one that is meant where it names none. Barnets Lov if left out."
        )]
        act: Option<LegalAct>,
        #[graphql(desc = "A chapter of the act, by number; all if left out.")] chapter: Option<i32>,
        #[graphql(desc = "The day that decides what is in force; today if left out.")] on_date: Option<Date>,
    ) -> async_graphql::Result<LawTimeline> {
        let catalogue = catalogue(context)?;
        let on = day(context, on_date)?;
        let asked = law::TimelineInput { reference, act: act.map(Into::into), chapter };
        let timeline = LawTimeline::of(catalogue, catalogue.content().law.told(&asked, on), on);
        allowance::take(context, timeline.things())?;
        Ok(timeline)
    }
}
