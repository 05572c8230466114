//! Pages that say in a few words why there is nothing else to see, and what to do.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::Fields;
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::{App, Error};

#[derive(Template)]
#[template(path = "told.html")]
struct Told {
    shell: Shell,
    text: &'static str,
    links: &'static [(&'static str, &'static str)],
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

fn told(app: &App, visitor: &Visitor, status: StatusCode, title: &str, text: &'static str) -> Response {
    let shell = Shell::new(&app.catalogue(), visitor, title, Here::Elsewhere);
    page(status, &Told { shell, text, links: ONWARD })
}

/// That there is no such page.
pub fn not_found(app: &App, visitor: &Visitor) -> Response {
    let text = "Adressen er skrevet forkert, eller siden er flyttet eller fjernet.";
    told(app, visitor, StatusCode::NOT_FOUND, "Siden findes ikke", text)
}

/// That the service failed. The fault is logged here, and only here.
pub fn failed(app: &App, visitor: &Visitor, error: &Error) -> Response {
    tracing::error!(%error, "a page cannot be made");
    let text = "Fejlen er vores, og den er noteret. Prøv igen om lidt.";
    told(app, visitor, StatusCode::INTERNAL_SERVER_ERROR, "Noget gik galt", text)
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
