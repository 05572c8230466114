//! What an offer states, read anew from the offer alone, one at a time and without numbers.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use vifte::age::{AgeSpan, Overlap};
use vifte::browse::{Dimension, Filter, StepPlace};
use vifte::catalogue::Catalogue;
use vifte::danish;
use vifte::key::Key;
use vifte::law::Reference;
use vifte::offer::{Basis, LifeCycleChange, Offer, WhoseAge, YesNo};

/// Whether a filter lets an offer through.
pub fn admits(catalogue: &Catalogue, filter: &Filter, offer: &Offer, on: NaiveDate) -> bool {
    let content = catalogue.content();
    let within = |named: &[Key], chosen: &Key| {
        named.iter().any(|key| content.vocabulary.with_narrower(chosen).contains(key))
    };
    let ways = &offer.variants;
    let places = steps(catalogue, filter, offer, on);
    let age = child_age(offer);
    let paragraphs: Vec<Reference> = ways.iter().flat_map(|way| &way.legal).copied().collect();
    let access: Vec<_> = ways.iter().flat_map(|way| way.access.clone()).collect();
    let opens = |answer| ways.iter().any(|way| way.opens_case == answer);
    let state = offer.life_cycle.on(on).map(|change: &LifeCycleChange| change.state);
    let judge = Judge { filter };
    filter.municipality.is_none_or(|code| code == offer.municipality)
        && judge.finds(Dimension::Step, &filter.steps, !places.is_empty(), |place| places.contains(place))
        && judge.finds(
            Dimension::TargetGroup,
            &filter.target_groups,
            !offer.target_groups.is_empty(),
            |key| within(&offer.target_groups, key),
        )
        && judge.finds(
            Dimension::ProblemArea,
            &filter.problem_areas,
            !offer.problem_areas.is_empty(),
            |key| within(&offer.problem_areas, key),
        )
        && judge
            .finds(Dimension::Form, &filter.forms, !offer.forms.is_empty(), |key| within(&offer.forms, key))
        && judge.finds(Dimension::Age, &filter.ages, age.is_some(), |asked| {
            age.is_some_and(|age| asked.overlap(age) != Overlap::None)
        })
        && judge.finds(Dimension::Recipient, &filter.recipients, !offer.recipients.is_empty(), |one| {
            one.is_reached_by(&offer.recipients)
        })
        && judge.finds(Dimension::Paragraph, &filter.paragraphs, !paragraphs.is_empty(), |asked| {
            paragraphs.iter().any(|stated| {
                let current = content.law.in_force(stated, on);
                if current.is_empty() {
                    asked.includes(stated)
                } else {
                    current.iter().any(|one| asked.includes(one))
                }
            })
        })
        && judge.finds(Dimension::Provider, &filter.providers, offer.provider.is_some(), |key| {
            offer.provider.as_ref() == Some(key)
        })
        && judge.finds(Dimension::Access, &filter.access, !access.is_empty(), |one| access.contains(one))
        && judge.finds(Dimension::LifeCycle, &filter.life_cycle, state.is_some(), |one| state == Some(*one))
        && judge.finds(
            Dimension::OpensCase,
            &filter.opens_case,
            opens(YesNo::Yes) || opens(YesNo::No),
            |yes| opens(if *yes { YesNo::Yes } else { YesNo::No }),
        )
        && filter.words.iter().all(|stem| has_word(offer, stem))
}

struct Judge<'a> {
    filter: &'a Filter,
}

impl Judge<'_> {
    /// Whether an offer is found by a dimension: nothing is asked, it states one of the chosen, or it states nothing
    /// and that is asked for.
    fn finds<T>(&self, of: Dimension, chosen: &[T], stated: bool, has: impl Fn(&T) -> bool) -> bool {
        let not_stated = self.filter.not_stated.contains(&of);
        (chosen.is_empty() && !not_stated) || (stated && chosen.iter().any(has)) || (!stated && not_stated)
    }
}

/// Where an offer stands: on its municipality's own staircase if that is asked, else on the national one.
fn steps(catalogue: &Catalogue, filter: &Filter, offer: &Offer, on: NaiveDate) -> BTreeSet<StepPlace> {
    let staircase = catalogue.content().staircase_of(offer.municipality, on);
    let told = offer.variants.iter().filter(|way| way.step_basis != Basis::NotStated);
    let mut places = BTreeSet::new();
    for way in told {
        if way.steps.is_empty() {
            places.insert(StepPlace::Outside);
        }
        for key in &way.steps {
            let step = staircase.and_then(|staircase| staircase.step(key));
            match step {
                Some(step) if filter.municipality.is_some() => {
                    places.insert(StepPlace::At(step.rank));
                }
                Some(step) if !step.national.is_empty() => {
                    places.extend(step.national.iter().map(|national| StepPlace::At(national.rank())));
                }
                Some(_) | None => {
                    places.insert(StepPlace::NoCounterpart);
                }
            }
        }
    }
    places
}

/// The ages of the made-up ranges have no groups of those who expect a child.
fn child_age(offer: &Offer) -> Option<AgeSpan> {
    offer.age.filter(|age| age.whose == WhoseAge::Child).map(|age| age.span)
}

fn has_word(offer: &Offer, stem: &str) -> bool {
    let texts = [&offer.name, &offer.summary].into_iter().chain(&offer.also_known_as).chain(&offer.keywords);
    let mut words = texts.flat_map(|text| danish::words(text)).filter(|word| !danish::is_small(word));
    words.any(|word| word.stem == stem || (stem.len() >= 4 && word.stem.starts_with(stem)))
}
