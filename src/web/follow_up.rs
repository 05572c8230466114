//! When to look again (`/follow-up`): the rules of law and municipality side by side, the days from a start that is typed in,
//! and the days as a calendar file. What is typed is shown back and kept nowhere.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;

use super::control::{Control, Controls, Fault, Kind};
use super::facts;
use super::fields::{self, Fields};
use super::visitor::Visitor;
use super::{Here, Shell, page, told};
use crate::app::App;
use crate::calendar;
use crate::catalogue::Catalogue;
use crate::follow_up::{OriginKind, Then};
use crate::follow_up_plan::{self, Applied, Asked, Entry, Plan};
use crate::offer::Offer;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::staircase::Staircase;
use crate::wording;

/// What the page is called.
const TITLE: &str = "Hvornår skal der følges op?";

/// What a calendar file is to the browser.
const CALENDAR: [(HeaderName, &str); 2] = [
    (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
    (header::CONTENT_DISPOSITION, "attachment; filename=\"opfoelgning.ics\""),
];

#[derive(Template)]
#[template(path = "follow-up.html")]
struct FollowUpPage<'a> {
    shell: Shell,
    /// The offer that is asked about; none if a step is.
    offer: Option<&'a Offer>,
    controls: Vec<Control>,
    faults: Vec<Fault>,
    answered: Option<Answered>,
}

/// The plan, as the page tells it.
struct Answered {
    /// What it is about.
    about: String,
    steps: String,
    start: String,
    law: String,
    lines: Vec<Line>,
    /// Whether days follow after those that are shown.
    goes_on: bool,
    sides: Vec<Side>,
    remarks: Vec<String>,
    /// What was typed, to be sent again for the calendar file.
    typed: Vec<(String, String)>,
    has_days: bool,
}

/// A row of the table: a day, or that there is none.
struct Line {
    day: Option<String>,
    caveat: Option<String>,
    what: String,
    whose: String,
}

/// The rules of one kind of body.
struct Side {
    heading: String,
    rules: Vec<Told>,
}

/// A rule in words.
struct Told {
    name: String,
    stands_in: Option<String>,
    rhythm: Option<String>,
    text: String,
    conditions: Vec<String>,
    milestones: Vec<String>,
    note: Option<String>,
    sources: Vec<String>,
}

/// The form, about an offer if the address names one.
pub async fn blank(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Response {
    let catalogue = app.catalogue();
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let mut fields = Fields::default();
    fields.add("offer", asked.value("offer"));
    if asked.said("offer").is_some() && catalogue.offer(asked.value("offer")).is_none() {
        return told::not_found(&app, &visitor);
    }
    page(StatusCode::OK, &FollowUpPage::new(&catalogue, &visitor, &fields, app.today()))
}

/// The plan for what was typed.
pub async fn answered(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Ok(sent) = fields::read(&headers, body).await else { return told::too_large(&app, &visitor) };
    let catalogue = app.catalogue();
    let (fields, problems) = without_cpr(&sent);
    match planned(&catalogue, &fields, problems, app.today()) {
        Err(problems) => refused(&app, &visitor, &fields, &problems),
        Ok(plan) => {
            let answered = Answered::new(&catalogue, &fields, &plan);
            let form = FollowUpPage::new(&catalogue, &visitor, &fields, app.today());
            page(StatusCode::OK, &FollowUpPage { answered: Some(answered), ..form })
        }
    }
}

/// The days as a file.
pub async fn calendar(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Ok(sent) = fields::read(&headers, body).await else { return told::too_large(&app, &visitor) };
    let catalogue = app.catalogue();
    let (fields, problems) = without_cpr(&sent);
    match planned(&catalogue, &fields, problems, app.today()) {
        Err(problems) => refused(&app, &visitor, &fields, &problems),
        Ok(plan) => {
            let text = calendar::follow_up(&catalogue, &plan, app.clock().now().to_utc());
            (CALENDAR, text).into_response()
        }
    }
}

/// The page with what is wrong.
fn refused(app: &App, visitor: &Visitor, fields: &Fields, problems: &[Problem]) -> Response {
    let catalogue = app.catalogue();
    let mut form = FollowUpPage::new(&catalogue, visitor, fields, app.today());
    form.shell.title = "Ret felterne".to_owned();
    for problem in problems {
        form.tell(problem);
    }
    page(StatusCode::UNPROCESSABLE_ENTITY, &form)
}

/// What was typed without anything that holds a CPR number, and that it was taken out.
fn without_cpr(sent: &Fields) -> (Fields, Vec<Problem>) {
    let mut fields = Fields::default();
    let mut problems = Vec::new();
    for (name, value) in sent.typed() {
        if personal::holds_cpr(value) {
            problems.push(personal::refused(name));
        } else {
            fields.add(name.as_str(), value.as_str());
        }
    }
    (fields, problems)
}

/// The plan for what was typed, or all that is wrong with it.
fn planned<'a>(
    catalogue: &'a Catalogue,
    fields: &Fields,
    mut problems: Vec<Problem>,
    today: NaiveDate,
) -> Result<Plan<'a>, Vec<Problem>> {
    let is_told = |problems: &[Problem], field: &str| problems.iter().any(|one| one.field == field);
    let mut day = |field: &str| {
        let said = fields.said(field)?;
        fields::day(&said).or_else(|| {
            let message = "Skriv en dato, for eksempel 15-01-2027.";
            problems.push(Problem::new(field, ProblemCode::Malformed, message));
            None
        })
    };
    let (start, decided_on) = (day("start"), day("decidedOn"));
    if start.is_none() && !is_told(&problems, "start") {
        let message = "Skriv den dag, hjælpen begynder, for eksempel 15-01-2027.";
        problems.push(Problem::new("start", ProblemCode::Required, message));
    }
    let (offer, variant, step) = (fields.said("offer"), fields.said("variant"), fields.said("step"));
    let asked = Asked {
        offer: offer.as_deref(),
        variant: variant.as_deref(),
        step: step.as_deref(),
        start: start.unwrap_or(today),
        decided_on,
        municipality: None,
        first: None,
    };
    match follow_up_plan::plan(catalogue, &asked, today) {
        Ok(plan) if problems.is_empty() => Ok(plan),
        Ok(_) => Err(problems),
        Err(others) => {
            let others: Vec<Problem> =
                others.into_iter().filter(|other| !is_told(&problems, &other.field)).collect();
            problems.extend(others);
            Err(problems)
        }
    }
}

impl<'a> FollowUpPage<'a> {
    fn new(catalogue: &'a Catalogue, visitor: &Visitor, fields: &Fields, on: NaiveDate) -> Self {
        let offer = catalogue.offer(fields.value("offer")).map(AsRef::as_ref);
        Self {
            shell: Shell::new(catalogue, visitor, TITLE, Here::Elsewhere),
            offer,
            controls: controls(catalogue, fields, offer, on),
            faults: Vec::new(),
            answered: None,
        }
    }

    /// Says what is wrong, at its field if the page has it.
    fn tell(&mut self, problem: &Problem) {
        // The page asks for a step where it knows of no offer.
        let field = if problem.field == "offer" { "step" } else { problem.field.as_str() };
        let message = if problem.field == "offer" && problem.code == ProblemCode::Required {
            "Vælg et trin, eller gå hertil fra et tilbuds side."
        } else {
            &problem.message
        };
        let control = self.controls.iter_mut().find(|control| control.name == field);
        let fault = match control {
            Some(control) => control.tell(message),
            None => Fault { id: String::new(), label: String::new(), message: message.to_owned() },
        };
        self.faults.push(fault);
    }
}

/// What one types and chooses.
fn controls(catalogue: &Catalogue, fields: &Fields, offer: Option<&Offer>, on: NaiveDate) -> Vec<Control> {
    let make = Controls { catalogue, fields };
    let about = match offer {
        None => {
            let steps = catalogue.staircase(catalogue.content().home, on).map_or(&[][..], Staircase::steps);
            let steps = steps.iter().map(|step| (step.key.to_string(), wording::step(step)));
            Some(make.choice("step", "Trin", "Hvor hjælpen står på indsatstrappen", "Vælg et trin", steps))
        }
        Some(offer) if offer.variants.len() > 1 => {
            let ways = offer.variants.iter().map(|variant| {
                let name = variant.name.clone().unwrap_or_else(|| variant.key.to_string());
                (variant.key.to_string(), name)
            });
            Some(make.choice("variant", "Måde", "Hvordan tilbuddet gives", "Vælg en måde", ways))
        }
        Some(_) => None,
    };
    let start = make.day("start", "Hjælpen begynder", "Den første dag");
    let decided = make.day(
        "decidedOn",
        "Afgørelsen er fra",
        "Kun hvis det er en anden dag; den afgør, hvilken lov der gælder",
    );
    about.into_iter().chain([start, decided]).collect()
}

impl Answered {
    fn new(catalogue: &Catalogue, fields: &Fields, plan: &Plan<'_>) -> Self {
        let dated = plan.entries();
        let has_days = !dated.is_empty();
        let dated = dated.iter().map(|entry| Line::of(catalogue, entry));
        let undated = plan.rules.iter().flat_map(|rule| undated(catalogue, rule));
        let about = match &plan.offer {
            Some((offer, variant)) => match &offer.variants[*variant].name {
                Some(way) => format!("{} ({way})", offer.name),
                None => offer.name.clone(),
            },
            None => wording::steps(&plan.steps),
        };
        Self {
            about,
            steps: wording::steps(&plan.steps),
            start: wording::day(plan.start),
            law: wording::act_in_force(plan),
            lines: dated.chain(undated).collect(),
            goes_on: plan.rules.iter().any(goes_on),
            sides: sides(catalogue, plan),
            remarks: plan.remarks.iter().map(|one| wording::remark(catalogue, *one)).collect(),
            typed: fields.typed().cloned().collect(),
            has_days,
        }
    }
}

/// Whether a rule has more days than are shown.
fn goes_on(rule: &Applied<'_>) -> bool {
    rule.applying.rule.then.every().is_some() && rule.applying.rule.lasting.is_none()
}

impl Line {
    fn of(catalogue: &Catalogue, entry: &Entry<'_>) -> Self {
        Self {
            day: Some(wording::day(entry.due.date)),
            caveat: wording::no_working_day(entry.due),
            what: wording::entry(entry),
            whose: wording::origin(catalogue, &entry.rule.origin),
        }
    }
}

/// What a rule says that has no day.
fn undated(catalogue: &Catalogue, rule: &Applied<'_>) -> Vec<Line> {
    let whose = wording::origin(catalogue, &rule.applying.rule.origin);
    let line = |what: String| Line { day: None, caveat: None, what, whose: whose.clone() };
    let then = match rule.applying.rule.then {
        Then::DecidedAtFirst => Some("Derefter aftales det ved den første opfølgning".to_owned()),
        Then::NoneSet => Some("Ingen frist for opfølgning".to_owned()),
        Then::Every(_) | Then::NotStated => None,
    };
    let asked = rule.milestones.iter().filter(|reached| reached.due.is_none());
    let asked = asked.map(|reached| wording::milestone(reached.milestone));
    then.into_iter().chain(asked).map(line).collect()
}

/// The law's rules, the municipality's and the offer's own, each under their heading.
fn sides(catalogue: &Catalogue, plan: &Plan<'_>) -> Vec<Side> {
    let local = plan.municipality.and_then(|code| catalogue.content().municipalities.get(&code));
    let local = local.map_or_else(|| "Kommunen".to_owned(), |one| format!("{} Kommune", one.name));
    let side = |kind: OriginKind, heading: String| {
        let rules = plan.rules.iter().filter(|one| one.applying.rule.origin.kind() == kind);
        Side { heading, rules: rules.map(|one| Told::of(catalogue, one, plan.steps.len())).collect() }
    };
    let own = side(OriginKind::Offer, "Tilbuddet selv".to_owned());
    let mut sides = vec![side(OriginKind::Law, "Loven".to_owned()), side(OriginKind::Municipality, local)];
    if !own.rules.is_empty() {
        sides.push(own);
    }
    sides
}

impl Told {
    fn of(catalogue: &Catalogue, applied: &Applied<'_>, asked: usize) -> Self {
        let rule = applied.applying.rule;
        let sources = rule.sources.iter().filter_map(|place| {
            let source = catalogue.content().sources.get(&place.source)?;
            Some(facts::source_in_brief(source))
        });
        Self {
            name: rule.name.clone(),
            stands_in: rule.law.map(|law| law.to_string()),
            rhythm: wording::rhythm(rule),
            text: rule.text.clone(),
            conditions: wording::conditions(&applied.applying, asked),
            milestones: rule.milestones.iter().map(wording::milestone).collect(),
            note: rule.note.clone(),
            sources: sources.collect(),
        }
    }
}
