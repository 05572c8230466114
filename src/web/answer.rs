//! The answer to a need, as the page Find shows it.

use std::collections::BTreeSet;

use askama::Template;
use chrono::NaiveDate;

use super::card::{Brief, Card};
use super::contact::{self, Contact};
use super::drawing::{Drawing, Mark, Note, Tread};
use super::form::Typed;
use super::outward::{self, Outward};
use crate::answer::{self, Answer, Notice};
use crate::catalogue::Catalogue;
use crate::danger::Action;
use crate::matching::{Criterion, FitClass, LowerStep, LowerStepState, Matches, Suggestion};
use crate::need::Asker;
use crate::staircase::{Staircase, Step};
use crate::understanding::{Mention, Reading};
use crate::wording;

/// What to do about danger.
#[derive(Template)]
#[template(path = "alarm.html")]
pub struct Alarm {
    /// What each thing to do says, with numbers that can be rung.
    actions: Vec<Vec<Outward>>,
    /// The words it was read in.
    words: Vec<String>,
}

impl Alarm {
    /// The alarm of an answer to a text. What several routes have in common is said once.
    pub fn new(text: &str, alarm: &answer::Alarm) -> Self {
        let mut actions: Vec<&Action> = Vec::new();
        for action in alarm.routes.iter().flat_map(|route| &route.actions) {
            if !actions.contains(&action) {
                actions.push(action);
            }
        }
        let mut words: Vec<String> = Vec::new();
        for sign in &alarm.signs {
            let said = text.get(sign.start..sign.end).unwrap_or_default().to_owned();
            if !said.is_empty() && !words.contains(&said) {
                words.push(said);
            }
        }
        Self { actions: actions.into_iter().map(outward::action).collect(), words }
    }
}

/// The answer below the form.
#[derive(Template)]
#[template(path = "answer.html")]
pub struct Answered<'a> {
    typed: &'a Typed,
    understood: Vec<Chip>,
    pointed_to: Vec<Chip>,
    not_understood: Vec<String>,
    /// That it is given for others than it was asked as.
    lowered: Vec<String>,
    nothing_fits: bool,
    /// What fits and is not shown.
    hidden: Vec<String>,
    drawings: Vec<Drawing>,
    steps: Vec<OnStep<'a>>,
    lower_steps: Vec<Lower>,
    consider: Option<Alarm>,
    general: Vec<Brief<'a>>,
    uncalled: Vec<Brief<'a>>,
    outside: Vec<Brief<'a>>,
    contact: Option<Contact>,
    fallback: String,
    notices: Vec<String>,
}

/// Something that was read in the text, and everywhere it was read, so that it can be taken away.
struct Chip {
    stretches: Vec<(usize, usize)>,
    text: String,
}

impl Chip {
    /// Where it was read, as the form writes it: `12-20` or `12-20,31-36`.
    fn places(&self) -> String {
        let places = self.stretches.iter().map(|(start, end)| format!("{start}-{end}"));
        places.collect::<Vec<_>>().join(",")
    }
}

/// A step and its suggestions.
struct OnStep<'a> {
    heading: String,
    description: String,
    cards: Vec<Card<'a>>,
}

/// What lower steps lacked.
struct Lower {
    steps: String,
    state: String,
}

impl<'a> Answered<'a> {
    /// The answer to what was typed.
    pub fn new(catalogue: &'a Catalogue, typed: &'a Typed, answer: &'a Answer, on: NaiveDate) -> Self {
        let matches = &answer.matches;
        let brief = |found: &'a [Suggestion]| -> Vec<Brief<'a>> {
            found.iter().map(|one| Brief::new(catalogue, one, on)).collect()
        };
        let of_kind = |wanted: fn(&Reading) -> bool| {
            chips(catalogue, answer.understood.mentions.iter().filter(|one| wanted(&one.reading)))
        };
        let not_understood = of_kind(|reading| matches!(reading, Reading::Unknown(_)));
        Self {
            typed,
            understood: of_kind(|reading| !matches!(reading, Reading::Unknown(_) | Reading::Hints(_))),
            pointed_to: of_kind(|reading| matches!(reading, Reading::Hints(_))),
            not_understood: not_understood.into_iter().map(|chip| chip.text).collect(),
            lowered: notices(catalogue, answer, tells_whom_it_is_for),
            nothing_fits: matches.nothing_fits,
            hidden: notices(catalogue, answer, tells_of_hidden),
            drawings: drawings(catalogue, typed, answer, on),
            steps: on_steps(catalogue, matches, on),
            lower_steps: lower_steps(catalogue, &matches.lower_steps),
            consider: answer.consider.as_ref().map(|alarm| Alarm::new(&typed.text, alarm)),
            general: brief(&matches.general),
            uncalled: brief(&matches.uncalled_placements),
            outside: brief(&matches.outside),
            contact: contact::of_fallback(&answer.fallback, on),
            fallback: wording::fallback(&answer.fallback),
            notices: notices(catalogue, answer, |notice| {
                !tells_of_hidden(notice) && !tells_whom_it_is_for(notice)
            }),
        }
    }

    fn has_blank_steps(&self) -> bool {
        self.drawings.iter().any(Drawing::has_blank_steps)
    }

    fn shows_offers(&self) -> bool {
        let brief = [&self.general, &self.uncalled, &self.outside];
        !self.steps.is_empty() || brief.into_iter().any(|one| !one.is_empty())
    }
}

/// What to know, of one kind.
fn notices(catalogue: &Catalogue, answer: &Answer, wanted: fn(&Notice) -> bool) -> Vec<String> {
    let notices = answer.notices.iter().filter(|notice| wanted(notice));
    notices.map(|notice| wording::notice(catalogue, notice)).collect()
}

/// Whether a notice tells of help that fits and is not shown.
fn tells_of_hidden(notice: &Notice) -> bool {
    matches!(notice, Notice::CeilingHides(_) | Notice::DecisionHelpExists)
}

/// Whether a notice tells that the answer is given for others than it was asked as.
fn tells_whom_it_is_for(notice: &Notice) -> bool {
    matches!(notice, Notice::AskerLowered)
}

/// What was read: one chip a stretch of text, however much was read in it, and one where the same was read again.
fn chips<'a>(catalogue: &Catalogue, mentions: impl Iterator<Item = &'a Mention>) -> Vec<Chip> {
    let mut stretches: Vec<((usize, usize), Vec<String>)> = Vec::new();
    for mention in mentions {
        let (stretch, text) = ((mention.start, mention.end), wording::mention(catalogue, mention));
        match stretches.last_mut() {
            Some((last, texts)) if *last == stretch => {
                if !texts.contains(&text) {
                    texts.push(text);
                }
            }
            _ => stretches.push((stretch, vec![text])),
        }
    }
    let mut chips: Vec<Chip> = Vec::new();
    for (stretch, texts) in stretches {
        let text = texts.join(", ");
        match chips.iter_mut().find(|chip| chip.text == text) {
            Some(chip) => chip.stretches.push(stretch),
            None => chips.push(Chip { stretches: vec![stretch], text }),
        }
    }
    chips
}

/// The suggestions by step, the step of the best of them first; each has its number among all.
fn on_steps<'a>(catalogue: &'a Catalogue, matches: &'a Matches, on: NaiveDate) -> Vec<OnStep<'a>> {
    let mut steps: Vec<(u8, OnStep<'a>)> = Vec::new();
    for (number, suggestion) in numbered(matches) {
        let Some(step) = suggestion.step() else { continue };
        let card = Card::new(catalogue, suggestion, number, on);
        match steps.iter_mut().find(|(rank, _)| *rank == step.rank) {
            Some((_, step)) => step.cards.push(card),
            None => {
                let (heading, description) = (wording::step(step), step.description.clone());
                steps.push((step.rank, OnStep { heading, description, cards: vec![card] }));
            }
        }
    }
    steps.into_iter().map(|(_, step)| step).collect()
}

fn numbered(matches: &Matches) -> impl Iterator<Item = (usize, &Suggestion)> {
    matches.suggestions.iter().enumerate().map(|(place, suggestion)| (place + 1, suggestion))
}

/// From the top down, as one asks «why not something milder?»; steps alike are told of together.
fn lower_steps(catalogue: &Catalogue, lower: &[LowerStep]) -> Vec<Lower> {
    let from_the_top: Vec<&LowerStep> = lower.iter().rev().collect();
    let alike = from_the_top.chunk_by(|one, other| one.state == other.state);
    let told = alike.map(|alike| {
        let steps: Vec<Step> = alike.iter().rev().map(|lower| lower.step.clone()).collect();
        Lower { steps: wording::steps(&steps), state: wording::lower_step(catalogue, &alike[0].state) }
    });
    told.collect()
}

/// The staircase with what was found; none if danger keeps the offers back.
fn drawings(catalogue: &Catalogue, typed: &Typed, answer: &Answer, on: NaiveDate) -> Vec<Drawing> {
    let withheld = answer.notices.contains(&Notice::OffersWithheld);
    let staircase = catalogue.staircase(catalogue.content().home, on).filter(|_| !withheld);
    let Some(staircase) = staircase else { return Vec::new() };
    let tread = |step: &Step| Tread {
        rank: step.rank,
        national: staircase.intrusiveness(step).national_rank(),
        name: step.short_name.clone().unwrap_or_else(|| step.name.clone()),
        notes: notes(catalogue, typed, answer, step),
    };
    let treads: Vec<Tread> = Staircase::steps(staircase).iter().map(tread).collect();
    Drawing::both("Indsatstrappen, med tilbuddene på deres trin", &treads).into()
}

/// What stands on a step of the drawing.
fn notes(catalogue: &Catalogue, typed: &Typed, answer: &Answer, step: &Step) -> Vec<Note> {
    let matches = &answer.matches;
    let stands_here = |suggestion: &Suggestion| stands_on(suggestion, step);
    let fitting = numbered(matches).filter(|(_, suggestion)| stands_here(suggestion));
    let mut notes: Vec<Note> = fitting
        .map(|(number, suggestion)| Note {
            text: wording::name(suggestion),
            mark: match suggestion.fit.class {
                FitClass::Exact => Mark::Fits(number),
                FitClass::Partial | FitClass::Generic => Mark::FitsPartly(number),
            },
        })
        .collect();
    let has_suggestions = !notes.is_empty();
    let general = matches.general.iter().filter(|one| stands_here(one)).map(wording::name);
    let general: BTreeSet<String> = general.collect();
    notes.extend(general.into_iter().map(|text| Note { text, mark: Mark::Open }));
    if !has_suggestions {
        let remark = remark(catalogue, typed, answer, step);
        notes.extend(remark.map(|text| Note { text, mark: Mark::Remark }));
    }
    notes
}

fn stands_on(suggestion: &Suggestion, step: &Step) -> bool {
    suggestion.step().is_some_and(|one| one.rank == step.rank)
}

/// Why no suggestion stands on a step.
fn remark(catalogue: &Catalogue, typed: &Typed, answer: &Answer, step: &Step) -> Option<String> {
    let matches = &answer.matches;
    let ceiling: Option<u8> = typed.max_step.trim().parse().ok();
    if ceiling.is_some_and(|ceiling| step.rank > ceiling) {
        return Some(capital(wording::criterion(Criterion::Ceiling)));
    }
    if step.traits.needs_decision && answer.asker != Asker::Caseworker {
        return Some(wording::needs_decision().to_owned());
    }
    let lower = matches.lower_steps.iter().find(|lower| lower.step.rank == step.rank)?;
    match &lower.state {
        LowerStepState::FitsLess(_) => None,
        // What is open to any worry stands there, and is for this need, too.
        LowerStepState::NoneForThisNeed if matches.general.iter().any(|one| stands_on(one, step)) => None,
        state => Some(wording::lower_step(catalogue, state)),
    }
}

/// A text as the beginning of a sentence.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
