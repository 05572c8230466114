//! One suggested offer on the page that answers.

use askama::Template;
use chrono::NaiveDate;

use super::contact::{self, Contact};
use crate::catalogue::Catalogue;
use crate::follow_up_plan;
use crate::key::Key;
use crate::matching::{Caveat, Suggestion};
use crate::offer::YesNo;
use crate::wording::{self, Demand};

/// An offer, with all that is told of it.
#[derive(Template)]
#[template(path = "card.html")]
pub struct Card<'a> {
    told: Told<'a>,
    /// Its place among the suggestions, from 1.
    number: usize,
}

/// An offer in brief: what it is, where it stands, what to be aware of.
#[derive(Template)]
#[template(path = "brief.html")]
pub struct Brief<'a> {
    told: Told<'a>,
}

impl<'a> Card<'a> {
    /// The suggestion of this number.
    pub fn new(catalogue: &'a Catalogue, suggestion: &'a Suggestion, number: usize, on: NaiveDate) -> Self {
        Self { told: Told { catalogue, suggestion, on }, number }
    }
}

impl<'a> Brief<'a> {
    /// The suggestion in brief.
    pub fn new(catalogue: &'a Catalogue, suggestion: &'a Suggestion, on: NaiveDate) -> Self {
        Self { told: Told { catalogue, suggestion, on } }
    }
}

/// An offer to go to.
pub struct Linked {
    pub slug: String,
    pub name: String,
}

/// The offers with these slugs that are there.
pub fn linked(catalogue: &Catalogue, slugs: &[Key]) -> Vec<Linked> {
    let offers = slugs.iter().filter_map(|slug| catalogue.offer(slug.as_str()));
    offers.map(|offer| Linked { slug: offer.slug.to_string(), name: offer.name.clone() }).collect()
}

/// What is told of a suggestion.
struct Told<'a> {
    catalogue: &'a Catalogue,
    suggestion: &'a Suggestion,
    on: NaiveDate,
}

impl Told<'_> {
    fn slug(&self) -> &str {
        self.suggestion.offer.slug.as_str()
    }

    fn name(&self) -> String {
        wording::name(self.suggestion)
    }

    fn summary(&self) -> &str {
        &self.suggestion.offer.summary
    }

    fn steps(&self) -> String {
        wording::steps(&self.suggestion.steps)
    }

    fn has_several_steps(&self) -> bool {
        self.suggestion.steps.len() > 1
    }

    fn fit(&self) -> &'static str {
        wording::fit_class(self.suggestion.fit.class)
    }

    fn reasons(&self) -> Vec<String> {
        let reasons = self.suggestion.fit.reasons.iter();
        let reasons = reasons.map(|reason| wording::reason(self.catalogue, reason));
        reasons.chain(self.suggestion.movement.map(|one| wording::movement(one).to_owned())).collect()
    }

    /// What to be aware of in the offer.
    fn caveats(&self) -> Vec<String> {
        let thin = self.suggestion.offer.thin.then(|| wording::thin().to_owned());
        let caveats = self.suggestion.caveats.iter().filter(|caveat| !is_of_the_record(caveat));
        caveats.map(|one| wording::caveat(self.catalogue, self.suggestion, one)).chain(thin).collect()
    }

    /// What to know of how its step and its paragraphs are known.
    fn of_the_record(&self) -> Vec<String> {
        let caveats = self.suggestion.caveats.iter().filter(|caveat| is_of_the_record(caveat));
        caveats.map(|one| wording::caveat(self.catalogue, self.suggestion, one)).collect()
    }

    fn access(&self) -> String {
        let ways: Vec<&str> =
            self.suggestion.variant().access.iter().map(|way| wording::access(*way)).collect();
        if ways.is_empty() { "ikke oplyst".to_owned() } else { ways.join("; ") }
    }

    /// How it can be had, as far as anybody has said lately.
    fn vacancy(&self) -> Vec<String> {
        wording::vacancy(&self.suggestion.vacancy)
    }

    /// Whether a case is opened. A decision is made in a case, so that nobody says so is no news there.
    fn opens_case(&self) -> Option<&'static str> {
        let stated = self.suggestion.variant().opens_case;
        let is_news = stated != YesNo::NotStated || self.suggestion.requirements.is_none();
        is_news.then(|| wording::opens_case(stated))
    }

    fn demands(&self) -> Vec<Demand> {
        self.suggestion.requirements.as_ref().map_or_else(Vec::new, wording::demands)
    }

    fn granted_by(&self) -> Option<String> {
        let requirements = self.suggestion.requirements.as_ref();
        requirements.map(|one| wording::granted_by(one.granted_by.as_deref()))
    }

    /// When to look again, law and municipality beside each other.
    fn follow_up(&self) -> String {
        let rules = follow_up_plan::suggested(self.catalogue.content(), self.suggestion, self.on);
        wording::follow_up(self.catalogue, &rules, self.suggestion.steps.len())
    }

    fn joined_by(&self) -> Vec<Linked> {
        linked(self.catalogue, &self.suggestion.joined_by)
    }

    fn contacts(&self) -> Vec<Contact> {
        contact::of_offer(self.catalogue, &self.suggestion.offer, self.on)
    }
}

/// Whether a caveat is about how something is known, not about the offer.
fn is_of_the_record(caveat: &Caveat) -> bool {
    matches!(caveat, Caveat::StepInferred(_) | Caveat::LawInferred(_) | Caveat::LawReplaced(..))
}
