//! Pages that say in a few words why there is nothing else to see, and what to do.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::fields::Fields;
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::{App, Error, Refusal};
use crate::problem::{Problem, ProblemCode};
use crate::proposal;

/// A page in place of the one that was asked for. It is large and seldom, so it lies in a box.
pub struct Instead(Box<Response>);

impl From<Response> for Instead {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl IntoResponse for Instead {
    fn into_response(self) -> Response {
        *self.0
    }
}

#[derive(Template)]
#[template(path = "told.html")]
struct Told<'a> {
    shell: Shell,
    text: &'a str,
    links: &'a [(&'a str, &'a str)],
}

/// A form that is given back, all it holds hidden in it.
#[derive(Template)]
#[template(path = "given-back.html")]
struct GivenBack<'a> {
    shell: Shell,
    /// Where it was sent to.
    path: &'a str,
    fields: &'a Fields,
}

const ONWARD: &[(&str, &str)] = &[("/", "Find et tilbud"), ("/staircase", "Se hele viften")];

const AGAIN: &[(&str, &str)] = &[("/sign-in", "Log ind"), ("/", "Find et tilbud")];

fn told(app: &App, visitor: &Visitor, status: StatusCode, title: &str, text: &'static str) -> Response {
    leading(app, visitor, (status, title, text), ONWARD)
}

/// What is told, with where else to go.
pub fn leading(
    app: &App,
    visitor: &Visitor,
    (status, title, text): (StatusCode, &str, &str),
    links: &[(&str, &str)],
) -> Response {
    let shell = Shell::new(&app.catalogue(), visitor, title, Here::Elsewhere);
    page(status, &Told { shell, text, links })
}

/// That there is no such page.
pub fn not_found(app: &App, visitor: &Visitor) -> Response {
    let text = "Adressen er skrevet forkert, eller siden er flyttet eller fjernet.";
    told(app, visitor, StatusCode::NOT_FOUND, "Siden findes ikke", text)
}

/// That something is another organisation's.
pub fn not_yours(app: &App, visitor: &Visitor) -> Response {
    let text = "Du skriver for en organisation og kan foreslå ændringer af dens egne tilbud og kontakter. \
                Bed en godkender i kommunen om at rette dette.";
    told(app, visitor, StatusCode::FORBIDDEN, "Det er en andens", text)
}

/// Why a change did not come about, in words, and the status that says so.
///
/// # Errors
/// The page to show instead, where there is nothing to put right.
pub fn refused(app: &App, visitor: &Visitor, refusal: Refusal) -> Result<(StatusCode, Vec<String>), Instead> {
    let conflict = |text: String| Ok((StatusCode::CONFLICT, vec![text]));
    match refusal {
        Refusal::Problems(problems) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, problems.iter().map(fault).collect()))
        }
        Refusal::Overtaken { last, .. } => conflict(format!(
            "Det er ændret, siden du åbnede siden, sidst i revision {last}. \
             Se, hvad der står nu, og prøv igen."
        )),
        Refusal::NotWaiting => conflict("Der er allerede taget stilling til forslaget.".to_owned()),
        Refusal::NotFound => Err(not_found(app, visitor).into()),
        Refusal::Failed(error) => Err(failed(app, visitor, &error).into()),
    }
}

/// A fault of a record, under what a person calls its field.
pub fn fault(problem: &Problem) -> String {
    if problem.code == ProblemCode::InUse {
        return problem.message.clone();
    }
    let name = proposal::field_name(&problem.field);
    let mut letters = name.chars();
    let first: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}: {}", letters.as_str(), problem.message)
}

/// That the service failed. The fault is logged here, and only here.
pub fn failed(app: &App, visitor: &Visitor, error: &Error) -> Response {
    tracing::error!(%error, "a page cannot be made");
    let text = "Fejlen er vores, og den er noteret. Prøv igen om lidt.";
    told(app, visitor, StatusCode::INTERNAL_SERVER_ERROR, "Noget gik galt", text)
}

/// That signing in with an account came to nothing.
pub fn not_signed_in(app: &App) -> Response {
    let text = "Der gik for lang tid, der blev sagt nej undervejs, eller det blev begyndt et andet sted. \
                Der er ikke sket noget.";
    leading(
        app,
        &Visitor::ANONYMOUS,
        (StatusCode::UNPROCESSABLE_ENTITY, "Du blev ikke logget ind", text),
        AGAIN,
    )
}

/// That those who sign people in cannot be reached.
pub fn without_issuer(app: &App) -> Response {
    let text =
        "Kommunens login svarer ikke lige nu. Prøv igen om lidt. At søge kræver ikke, at du logger ind.";
    leading(
        app,
        &Visitor::ANONYMOUS,
        (StatusCode::SERVICE_UNAVAILABLE, "Du kan ikke logge ind lige nu", text),
        AGAIN,
    )
}

/// That an account has no role here.
pub fn without_role(app: &App) -> Response {
    let text = "Du er logget ind i kommunen, men din konto har ingen rolle i Vifte. Bed den, der driver Vifte i \
                kommunen, om en. At søge kræver ikke, at du logger ind.";
    told(app, &Visitor::ANONYMOUS, StatusCode::FORBIDDEN, "Din konto har ingen rolle her", text)
}

/// That an account belongs to an organisation that is not here.
pub fn unknown_organisation(app: &App) -> Response {
    let text = "Din konto hører til en organisation, der ikke er i Vifte. Bed den, der driver Vifte i kommunen, om at \
                rette det.";
    told(app, &Visitor::ANONYMOUS, StatusCode::FORBIDDEN, "Din organisation er her ikke", text)
}

/// That a table that was handed in is not there any more.
pub fn table_gone(app: &App, visitor: &Visitor) -> Response {
    let text = "En tabel ligger her i en time, kan kun ses af den, der afleverede den, og bruges én gang. \
                Er den blevet til forslag, står de under Forslag. Ellers aflever den igen.";
    let links = &[("/import", "Indlæs en tabel"), ("/review", "Forslag")];
    leading(app, visitor, (StatusCode::NOT_FOUND, "Tabellen er her ikke længere", text), links)
}

/// That a file was sent by one who is not signed in any more. It is kept nowhere, and no page can hold it.
pub fn file_let_go(app: &App) -> Response {
    let text = "Filen er ikke læst og ikke gemt. Log ind, vælg den igen, og aflever den.";
    let links = &[("/sign-in?next=/import", "Log ind")];
    let title = "Du er ikke logget ind længere";
    leading(app, &Visitor::ANONYMOUS, (StatusCode::UNAUTHORIZED, title, text), links)
}

/// That more was sent than is read.
pub fn too_large(app: &App, visitor: &Visitor) -> Response {
    let text = "Det, du sendte, fylder for meget. Gå tilbage i din browser, og kort teksterne af.";
    told(app, visitor, StatusCode::PAYLOAD_TOO_LARGE, "Det fylder for meget", text)
}

/// That a form came from a page elsewhere.
pub fn from_elsewhere(app: &App) -> Response {
    let text = "Den formular, du sendte, kom fra en anden side end Viftes egen, så der er ikke sket noget. \
                Gå ind på siden her, og prøv igen.";
    told(app, &Visitor::ANONYMOUS, StatusCode::FORBIDDEN, "Det blev ikke sendt herfra", text)
}

/// A form that is given back, since whoever sent it is not signed in, or has signed in anew since it was opened.
pub fn given_back(app: &App, visitor: &Visitor, path: &str, fields: &Fields) -> Response {
    let (status, title) = if visitor.is_signed_in() {
        (StatusCode::CONFLICT, "Du er logget ind igen")
    } else {
        (StatusCode::UNAUTHORIZED, "Du er ikke logget ind længere")
    };
    let shell = Shell::new(&app.catalogue(), visitor, title, Here::Elsewhere);
    page(status, &GivenBack { shell, path, fields })
}
