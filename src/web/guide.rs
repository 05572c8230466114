//! Whom to contact (`/contact`): three questions, and the answer on one screen. What is typed travels in the body of the
//! form and stands nowhere else.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::answer::Alarm;
use super::card::{Brief, Linked};
use super::contact::{self, Contact};
use super::control::{Control, Controls, Fault, Kind};
use super::fields::Fields;
use super::outward::{self, Outward};
use super::visitor::Visitor;
use super::{Here, Shell, page, told};
use crate::answer::Circumstances;
use crate::app::App;
use crate::body;
use crate::calendar;
use crate::catalogue::Catalogue;
use crate::contact::Audience;
use crate::danger::{Action, Peril};
use crate::guide::{self, Guidance, SituationInput, TurnTo, Who};
use crate::key::Key;
use crate::law::Confidence;
use crate::matching::Suggestion;
use crate::need::{AgeInput, LONGEST_TEXT, Words};
use crate::offer::YesNo;
use crate::problem::{Problem, ProblemCode};
use crate::record::Written;
use crate::routing::{Colour, Parents, Profession};
use crate::wording;

#[derive(Template)]
#[template(path = "guide.html")]
struct Page<'a> {
    shell: Shell,
    questions: Vec<Question>,
    faults: Vec<Fault>,
    urgent: Option<Alarm>,
    advised: Option<Advised<'a>>,
}

/// One of the three questions.
struct Question {
    heading: &'static str,
    controls: Vec<Control>,
}

/// The answer.
#[derive(Template)]
#[template(path = "advised.html")]
struct Advised<'a> {
    /// Whether the page has its heading, and its danger, above this.
    is_urgent: bool,
    situation: String,
    turns: Vec<Turn>,
    steps: &'a [String],
    parents: String,
    opens_case: &'static str,
    note: Option<&'a str>,
    is_proposal: bool,
    consider: Option<Alarm>,
    duty: Vec<String>,
    suggestions: Vec<Brief<'a>>,
    general: Vec<Brief<'a>>,
    contact: Option<Contact>,
    fallback: String,
    /// Whom one rings when all is closed.
    at_night: Vec<Outward>,
}

/// Somebody to turn to.
struct Turn {
    who: String,
    why: String,
    ways: Vec<Outward>,
    next: Option<String>,
    asked_by: Option<String>,
    bring: Option<String>,
    warning: Option<String>,
    substitute: Option<Contact>,
    /// The calendar of when they meet; none if nobody has said.
    calendar: Option<Linked>,
}

/// The questions, and nothing asked yet.
pub async fn blank(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    let catalogue = app.catalogue();
    let shell = Shell::new(&catalogue, &visitor, "Hvem skal jeg kontakte?", Here::Contact);
    page(StatusCode::OK, &Page::new(shell, &catalogue, &Fields::default()))
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
    let mut fields = Fields::parse(&body);
    let (situation, unread) = situation(&fields);
    let circumstances = app.circumstances(None, None);
    let guidance = guide::point_of_contact(&catalogue, &situation, &circumstances, visitor.actor.audience());
    let emptied = fields.empty_of_cpr();
    let mut problems = guidance.problems.clone();
    problems.extend(unread);
    if !emptied.is_empty() {
        let message = "Det ligner et CPR-nummer, så feltet er tømt: skriv uden. Intet er gemt.";
        problems =
            emptied.into_iter().map(|name| Problem::new(name, ProblemCode::PersonalData, message)).collect();
    }
    let title = title(&guidance, &problems);
    let shell = Shell::new(&catalogue, &visitor, title, Here::Contact);
    let urgent = guidance.urgent.as_ref().map(|alarm| Alarm::new(situation.text.as_str(), alarm));
    let mut form = Page { urgent, ..Page::new(shell, &catalogue, &fields) };
    if problems.is_empty() {
        let advised = Advised::new(&catalogue, &situation, &guidance, &circumstances);
        page(StatusCode::OK, &Page { advised: Some(advised), ..form })
    } else {
        form.tell(&problems);
        page(StatusCode::UNPROCESSABLE_ENTITY, &form)
    }
}

/// When a contact point is at its places, as a calendar file (`/contacts/KEY.ics`). One of the municipality's own staff's
/// is not there for others.
pub async fn calendar(State(app): State<Arc<App>>, visitor: Visitor, Path(file): Path<String>) -> Response {
    let catalogue = app.catalogue();
    let key = file.strip_suffix(".ics").and_then(|key| Key::parse(key).ok());
    let contact = key.and_then(|key| catalogue.content().contacts.get(&key));
    let contact = contact
        .filter(|one| one.audience == Audience::Public || visitor.actor.audience() == Audience::Internal);
    match contact.filter(|contact| guide::meets(&catalogue, contact)) {
        Some(contact) => {
            let text = calendar::visits(&catalogue, contact, app.circumstances(None, None).at);
            ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
        }
        None => told::not_found(&app, &visitor),
    }
}

/// More was sent than is read.
fn too_long(app: &App, visitor: &Visitor) -> Response {
    let catalogue = app.catalogue();
    let message = format!("Teksten er længere end {LONGEST_TEXT} tegn: skriv det vigtigste.");
    let shell = Shell::new(&catalogue, visitor, "Ret felterne", Here::Contact);
    let mut form = Page::new(shell, &catalogue, &Fields::default());
    form.tell(&[Problem::new("text", ProblemCode::TooLong, message)]);
    page(StatusCode::PAYLOAD_TOO_LARGE, &form)
}

fn title(guidance: &Guidance, problems: &[Problem]) -> String {
    if guidance.urgent.is_some() {
        "Fare: gør dette først".to_owned()
    } else if !problems.is_empty() {
        "Ret felterne".to_owned()
    } else {
        "Svar: hvem du skal kontakte".to_owned()
    }
}

/// The situation that was typed, and what cannot be read at all. What is left open is not known.
fn situation(fields: &Fields) -> (SituationInput, Vec<Problem>) {
    let mut problems = Vec::new();
    let years = fields.said("age").and_then(|typed| {
        let message = "Skriv alderen som et helt tal i år, for eksempel 9.";
        let malformed = |_| problems.push(Problem::new("ageYears", ProblemCode::Malformed, message));
        typed.parse().map_err(malformed).ok()
    });
    let profession = chosen(fields, "role").unwrap_or_else(|| {
        problems.push(Problem::new("role", ProblemCode::Required, "Vælg, hvad du er."));
        Profession::OtherStaff
    });
    let unborn = fields.values("unborn").any(|said| said == "yes");
    let situation = SituationInput {
        profession,
        text: Words::new(fields.value("text")),
        perils: fields.values("perils").filter_map(|word| Peril::read(word).ok()).collect(),
        colour: chosen(fields, "colour").unwrap_or(Colour::NotStated),
        age: AgeInput { years, months: None, unborn: unborn.then_some(true) },
        institution: fields.said("institution"),
        district: fields.said("district"),
        municipality: None,
        open_case: chosen(fields, "open_case").unwrap_or(YesNo::NotStated),
        parents: chosen(fields, "parents").unwrap_or(Parents::NotStated),
    };
    (situation, problems)
}

/// The member of a closed set that was chosen; none where nothing was, or nothing that is known.
fn chosen<T: Written>(fields: &Fields, name: &str) -> Option<T> {
    T::read(fields.value(name)).ok()
}

/// A member of a closed set as something to choose.
fn option<T: Written>(member: T, label: &str) -> (String, String) {
    let mut signs = label.chars();
    let label = signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect());
    (member.written().to_owned(), label)
}

impl Page<'_> {
    fn new(shell: Shell, catalogue: &Catalogue, fields: &Fields) -> Self {
        Self {
            shell,
            questions: questions(catalogue, fields),
            faults: Vec::new(),
            urgent: None,
            advised: None,
        }
    }

    /// Says what is wrong, at the fields it is wrong with.
    fn tell(&mut self, problems: &[Problem]) {
        for problem in problems {
            let name = if problem.field == "ageYears" { "age" } else { problem.field.as_str() };
            let controls = self.questions.iter_mut().flat_map(|question| &mut question.controls);
            let mut named = controls.filter(|control| control.name == name);
            let bare = || Fault { id: String::new(), label: String::new(), message: problem.message.clone() };
            let fault = named.next().map_or_else(bare, |control| control.tell(&problem.message));
            self.faults.push(fault);
        }
    }
}

fn questions(catalogue: &Catalogue, fields: &Fields) -> Vec<Question> {
    let c = Controls { catalogue, fields };
    let places = guide::places(catalogue, catalogue.content().home);
    let places: Vec<(String, String)> =
        places.into_iter().map(|place| (place.key.to_string(), place.name.clone())).collect();
    let roles = Profession::ALL.map(|one| option(one, one.label()));
    let place = if places.is_empty() {
        c.line("district", "Bydel eller distrikt", "Hvor familien bor, hvis du ved det.")
    } else {
        c.choice("institution", "Skole, dagtilbud eller klub", "Hvor barnet går.", "Ingen af dem", places)
    };
    let colours = [Colour::Green, Colour::Yellow, Colour::Red].map(|one| option(one, one.label()));
    let perils = [Peril::Household, Peril::Outsider, Peril::Honour, Peril::Life, Peril::Missing];
    let perils = perils.map(|one| option(one, wording::feared(one)));
    let cases = [option(YesNo::Yes, "ja"), option(YesNo::No, "nej")];
    let parents = [Parents::Agree, Parents::Disagree, Parents::NotTold].map(|one| option(one, one.label()));
    vec![
        Question {
            heading: "1. Hvem er du?",
            controls: vec![c.choice("role", "Jeg er", "", "Vælg", roles), place],
        },
        Question {
            heading: "2. Hvad er du bekymret for?",
            controls: vec![
                c.text(
                    "text",
                    "Med dine egne ord",
                    "Skriv ikke navne eller CPR-numre. For eksempel: kommer sjældent i skole",
                    3,
                ),
                c.choice("colour", "Trivsel", "Hvis I bruger farver (TOPI).", "Ved ikke", colours),
                c.checks("perils", "Har du mistanke om noget af dette?", "", perils),
            ],
        },
        Question {
            heading: "3. Barnet og forældrene, hvis du ved det",
            controls: vec![
                c.line("age", "Barnets alder", "Hele år, 0-22"),
                c.choice("open_case", "Har familien en sag i kommunen?", "", "Ved ikke", cases),
                c.choice("parents", "Hvad ved forældrene?", "", "Ved ikke", parents),
                c.checks("unborn", "Er barnet født?", "", [("yes".to_owned(), "Nej, ikke endnu".to_owned())]),
            ],
        },
    ]
}

impl<'a> Advised<'a> {
    fn new(
        catalogue: &'a Catalogue,
        situation: &SituationInput,
        guidance: &'a Guidance,
        circumstances: &Circumstances<'_>,
    ) -> Self {
        let on = circumstances.at.date_naive();
        let briefs = |found: &'a [Suggestion]| -> Vec<Brief<'a>> {
            found.iter().map(|one| Brief::new(catalogue, one, on)).collect()
        };
        let matches = guidance.offers.as_ref().map(|answer| &answer.matches);
        // Where danger comes first, the route above has said all of it.
        let duty = if guidance.urgent.is_some() {
            Vec::new()
        } else {
            wording::duty_beside(guidance, situation.colour)
        };
        Self {
            is_urgent: guidance.urgent.is_some(),
            situation: guidance.situation.clone().unwrap_or_else(|| "Kontakt modtagelsen".to_owned()),
            turns: guidance.turns.iter().map(|turn| Turn::of(catalogue, turn, circumstances)).collect(),
            // The route says all of it, first.
            steps: if guidance.urgent.is_some() { &[] } else { &guidance.steps },
            parents: wording::to_parents(guidance.parents).into_owned(),
            opens_case: wording::case_opened(guidance.opens_case),
            note: guidance.note.as_deref(),
            is_proposal: guidance.confidence == Some(Confidence::C),
            consider: guidance.consider.as_ref().map(|alarm| Alarm::new(situation.text.as_str(), alarm)),
            duty: duty.into_iter().map(Into::into).collect(),
            suggestions: matches.map_or_else(Vec::new, |matches| briefs(&matches.suggestions)),
            general: matches.map_or_else(Vec::new, |matches| briefs(&matches.general)),
            contact: contact::of_fallback(&guidance.fallback, on),
            fallback: wording::fallback(&guidance.fallback),
            at_night: outward::action(&Action::Call114),
        }
    }
}

impl Advised<'_> {
    fn shows_offers(&self) -> bool {
        !(self.suggestions.is_empty() && self.general.is_empty())
    }
}

impl Turn {
    fn of(catalogue: &Catalogue, turn: &TurnTo, circumstances: &Circumstances<'_>) -> Self {
        let on = circumstances.at.date_naive();
        let ways = match &turn.who {
            Who::Contact(contact, _) => Contact::of(contact, on).ways,
            Who::Reception(reception) => vec![outward::phone(&reception.phone)],
            Who::OwnLeader | Who::ForStaff | Who::NotSet => Vec::new(),
        };
        let known = match &turn.who {
            Who::Contact(contact, _) => Some(contact),
            _ => None,
        };
        let meets = known.filter(|contact| guide::meets(catalogue, contact));
        Self {
            who: wording::who(turn),
            why: turn.why.clone(),
            ways,
            next: turn.next.as_ref().map(|next| wording::next(next, circumstances.at)),
            asked_by: known.and_then(|contact| contact.asked_by.clone()),
            bring: known.and_then(|contact| contact.bring.clone()),
            warning: wording::reliance(turn),
            substitute: turn.substitute.as_ref().map(|contact| Contact::of(contact, on)),
            calendar: meets
                .map(|contact| Linked { slug: contact.key.to_string(), name: contact.name.clone() }),
        }
    }
}
