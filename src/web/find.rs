//! Find (`/`): one box, a few optional fields, and the answer.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::NaiveDate;

use super::answer::{Alarm, Answered};
use super::form::{ASKERS, Typed};
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::answer::{self, Answer};
use crate::app::App;
use crate::body;
use crate::catalogue::Catalogue;
use crate::need::LONGEST_TEXT;
use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::staircase::{Staircase, Step};
use crate::wording;

#[derive(Template)]
#[template(path = "find.html")]
struct Find<'a> {
    shell: Shell,
    typed: &'a Typed,
    steps: Vec<&'a Step>,
    districts: BTreeSet<&'a str>,
    faults: Vec<Fault>,
    urgent: Option<Alarm>,
    answered: Option<Answered<'a>>,
}

/// A fault, as the page tells it.
struct Fault {
    /// The name of the field on the page; empty if it is none of them.
    field: &'static str,
    message: String,
}

/// The form, and nothing asked yet.
pub async fn blank(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    let catalogue = app.catalogue();
    let typed = Typed::default();
    let shell = Shell::new(&catalogue, &visitor, "Find den hjælp, der passer", Here::Find);
    page(StatusCode::OK, &Find::new(shell, &catalogue, &typed, app.today()))
}

/// The answer to what was typed.
pub async fn answered(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let catalogue = app.catalogue();
    let Ok(body) = body::whole(&headers, body).await else { return too_long(&app, &visitor) };
    let mut typed = Typed::read(&body);
    let (need, unread) = typed.need();
    let need = app.asked_by(&visitor.actor, need);
    let mut answer = answer::suggest(&catalogue, &need, &app.circumstances(None, None));
    answer.problems.extend(unread);
    // What was typed in the other fields is kept.
    let emptied = typed.empty_of_cpr();
    if !emptied.is_empty() {
        answer.problems = emptied.into_iter().map(personal::refused).collect();
    }
    let urgent = answer.urgent.as_ref().map(|alarm| Alarm::new(&typed.text, alarm));
    let shell = Shell::new(&catalogue, &visitor, title(&answer), Here::Find);
    let form = Find { urgent, ..Find::new(shell, &catalogue, &typed, app.today()) };
    if answer.problems.is_empty() {
        let answered = Answered::new(&catalogue, &typed, &answer, app.today());
        page(StatusCode::OK, &Find { answered: Some(answered), ..form })
    } else {
        let faults = answer.problems.iter().map(Fault::of).collect();
        page(StatusCode::UNPROCESSABLE_ENTITY, &Find { faults, ..form })
    }
}

/// More was sent than is read.
fn too_long(app: &App, visitor: &Visitor) -> Response {
    let catalogue = app.catalogue();
    let typed = Typed::default();
    let message = format!("Teksten er længere end {LONGEST_TEXT} tegn: skriv det vigtigste.");
    let faults = vec![Fault { field: "text", message }];
    let shell = Shell::new(&catalogue, visitor, "Ret felterne", Here::Find);
    page(StatusCode::PAYLOAD_TOO_LARGE, &Find { faults, ..Find::new(shell, &catalogue, &typed, app.today()) })
}

fn title(answer: &Answer) -> &'static str {
    if answer.urgent.is_some() {
        "Fare: gør dette først"
    } else if !answer.problems.is_empty() {
        "Ret felterne"
    } else if answer.matches.nothing_fits {
        "Svar: ingen tilbud passer"
    } else {
        "Svar"
    }
}

impl<'a> Find<'a> {
    fn new(shell: Shell, catalogue: &'a Catalogue, typed: &'a Typed, on: NaiveDate) -> Self {
        let content = catalogue.content();
        let staircase = catalogue.staircase(content.home, on);
        let offers = content.offers.iter().filter(|offer| Some(offer.municipality) == content.home);
        let districts: BTreeSet<&str> =
            offers.flat_map(|offer| offer.districts.iter().map(String::as_str)).collect();
        Self {
            shell,
            typed,
            steps: staircase.map(Staircase::steps).unwrap_or_default().iter().collect(),
            districts,
            faults: Vec::new(),
            urgent: None,
            answered: None,
        }
    }

    /// What is wrong with a field, if anything.
    fn fault(&self, field: &str) -> Option<&str> {
        let fault = self.faults.iter().find(|fault| fault.field == field);
        fault.map(|fault| fault.message.as_str())
    }

    /// What a field tells of its fault to those who cannot see it.
    fn marks(&self, field: &str) -> String {
        match self.fault(field) {
            Some(_) => format!(" aria-invalid=\"true\" aria-describedby=\"{field}-hint {field}-fault\""),
            None => format!(" aria-describedby=\"{field}-hint\""),
        }
    }

    fn step(&self, step: &Step) -> String {
        wording::step(step)
    }

    fn is_ceiling(&self, step: &Step) -> bool {
        self.typed.max_step == step.rank.to_string()
    }

    /// The askers: the word in the form, what is read, and whether it was chosen.
    fn askers(&self) -> [(&'static str, &'static str, bool); 3] {
        ASKERS.map(|(word, asker, label)| (word, label, asker == self.typed.asker()))
    }
}

impl Fault {
    fn of(problem: &Problem) -> Self {
        let field = match problem.field.as_str() {
            "text" => "text",
            "ageYears" => "age",
            "maxStep" => "max-step",
            "district" => "district",
            "asker" => "asker",
            _ => "",
        };
        // The page has no other fields to choose from.
        let message = match (field, problem.code) {
            ("text", ProblemCode::Required) => "Skriv med ord, hvad det handler om.".to_owned(),
            (_, ProblemCode::PersonalData) => {
                "Det ligner et CPR-nummer, så feltet er tømt: skriv uden. Vifte bruger ingen personoplysninger, og \
                 intet er gemt."
                    .to_owned()
            }
            _ => problem.message.clone(),
        };
        Self { field, message }
    }
}
