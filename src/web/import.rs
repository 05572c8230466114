//! A municipality's own table: handed in (`/import`), looked through row by row with what would become of each
//! (`/import/ID`), and made into proposals. The file is kept nowhere, and its name is not read.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::{Fields, MARK, Sent};
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, batch, held, page};
use crate::app::{App, Batch, MOST_ROWS, Refusal};
use crate::body::{self, LARGEST_BODY};
use crate::catalogue::Catalogue;
use crate::exchange::{self, Import, LARGEST_FILE, Outcome, RowReport, import_report};
use crate::problem::ProblemCode;
use crate::proposal::{self, Difference};
use crate::wording;

/// The largest form with a file: the file, and what a browser writes around it.
const LARGEST_FORM: usize = LARGEST_FILE + 16 * 1024;

/// How many rows a page shows.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "import.html")]
struct Blank {
    shell: Shell,
    faults: Vec<String>,
    /// The tables that wait to be used: address and until when they are kept.
    kept: Vec<(String, String)>,
    largest_file: usize,
    most_rows: String,
}

/// The form to hand a table in.
pub async fn blank(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.importOffers", &address)?;
    form(&app, &visitor, StatusCode::OK, Vec::new()).await
}

async fn form(
    app: &App,
    visitor: &Visitor,
    status: StatusCode,
    faults: Vec<String>,
) -> Result<Response, Instead> {
    let kept = match app.uploads(&visitor.actor).await {
        Ok(kept) => kept,
        Err(refusal) => return Err(instead(app, visitor, refusal)),
    };
    let blank = Blank {
        shell: Shell::new(&app.catalogue(), visitor, "Indlæs en tabel", Here::Import),
        faults,
        kept: kept.iter().map(|(id, until)| (format!("/import/{id}"), wording::moment(*until))).collect(),
        largest_file: LARGEST_FILE / 1024 / 1024,
        most_rows: format!("{}.{:03}", MOST_ROWS / 1_000, MOST_ROWS % 1_000),
    };
    Ok(page(status, &blank))
}

/// An empty table to fill in.
pub async fn template(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.importOffers", &address)?;
    let workbook = exchange::template(&app.catalogue());
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let name = "attachment; filename=\"vifte-skabelon.xlsx\"";
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], workbook).into_response())
}

/// Lets a form arrive whole before it is judged. A file is held for those alone who may hand one in.
pub async fn arrived(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (mut head, body) = request.into_parts();
    let most = match Visitor::of(&mut head, &app).await {
        Ok(visitor) if visitor.actor.may("Mutation.importOffers") && head.uri.path() == "/import" => {
            LARGEST_FORM
        }
        Ok(_) => LARGEST_BODY,
        Err(failed) => return failed,
    };
    let whole = body::up_to(most, &head.headers, body).await;
    next.run(Request::from_parts(head, held(whole))).await
}

/// What a form with a file brings.
#[derive(Default)]
struct Brought {
    mark: String,
    /// The file; none if none was chosen.
    file: Option<Vec<u8>>,
}

impl Brought {
    /// The parts of a form; none if it is no form with a file.
    async fn read(head: Parts, body: Vec<u8>) -> Option<Self> {
        let request = Request::from_parts(head, Body::from(body));
        let mut parts = Multipart::from_request(request, &()).await.ok()?;
        let mut brought = Self::default();
        while let Some(part) = parts.next_field().await.ok()? {
            // A browser sends a part without a file's name where none was chosen.
            let is_file = part.file_name().is_some_and(|name| !name.is_empty());
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.ok()?;
            if name == MARK {
                brought.mark = String::from_utf8_lossy(&bytes).into_owned();
            } else if name == "file" && is_file {
                brought.file = Some(bytes.to_vec());
            }
        }
        Some(brought)
    }
}

/// Takes a table, and leads to what would become of it.
pub async fn handed_in(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    request: Request,
) -> Result<Response, Instead> {
    if !visitor.actor.may("Mutation.importOffers") {
        let is_known = visitor.is_signed_in();
        let told = if is_known { told::not_found(&app, &visitor) } else { told::file_let_go(&app) };
        return Err(told.into());
    }
    let again = async |status, fault: &str| form(&app, &visitor, status, vec![fault.to_owned()]).await;
    let too_large = async || {
        let most = LARGEST_FILE / 1024 / 1024;
        let fault = format!("Filen er større end {most} MB. Del tabellen, så hver fil har hele kommuner.");
        again(StatusCode::PAYLOAD_TOO_LARGE, &fault).await
    };
    let (head, body) = request.into_parts();
    let Ok(body) = body::up_to(LARGEST_FORM, &head.headers, body).await else { return too_large().await };
    let brought = Brought::read(head, body).await.unwrap_or_default();
    let Some(file) = brought.file else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "Vælg en fil, og prøv igen.").await;
    };
    if !visitor.marked(&brought.mark) {
        let fault = "Du er logget ind igen, siden du åbnede siden, så filen er ikke læst. Vælg den igen.";
        return again(StatusCode::CONFLICT, fault).await;
    }
    if file.len() > LARGEST_FILE {
        return too_large().await;
    }
    match app.upload(&visitor.actor, file).await {
        Ok(upload) => Ok(Redirect::to(&format!("/import/{}", upload.id)).into_response()),
        Err(Refusal::Problems(problems)) => {
            let faults = problems.into_iter().map(|problem| problem.message).collect();
            form(&app, &visitor, StatusCode::UNPROCESSABLE_ENTITY, faults).await
        }
        Err(refusal) => Err(instead(&app, &visitor, refusal)),
    }
}

/// The page for what cannot be put right on the form.
fn instead(app: &App, visitor: &Visitor, refusal: Refusal) -> Instead {
    match refusal {
        Refusal::Failed(error) => told::failed(app, visitor, &error).into(),
        _ => told::table_gone(app, visitor).into(),
    }
}

#[derive(Template)]
#[template(path = "import-report.html")]
struct Report {
    shell: Shell,
    /// The address of this table.
    address: String,
    /// The revision it is compared with.
    seen: u64,
    faults: Vec<String>,
    /// What to know of the table as a whole.
    notes: Vec<String>,
    kinds: Vec<Kind>,
    rows: Vec<Row>,
    /// The row after which the next page begins.
    next: Option<String>,
    /// How many rows can be proposed.
    taken: usize,
    is_published_by_others: bool,
}

/// The rows that come to the same, to choose from.
struct Kind {
    address: String,
    label: &'static str,
    count: usize,
    is_chosen: bool,
}

/// A row, as a page tells it.
struct Row {
    place: usize,
    name: String,
    /// What becomes of it: a word for the style, and what it is called.
    outcome: (&'static str, &'static str),
    /// The offer as it stands, if it does.
    slug: Option<String>,
    differences: Vec<Difference>,
    faults: Vec<String>,
    remarks: Vec<String>,
}

impl Row {
    fn new(catalogue: &Catalogue, import: &Import, row: &RowReport) -> Self {
        let slug = match &row.outcome {
            Outcome::New(slug) | Outcome::Changed(slug, _) | Outcome::Unchanged(slug) => Some(slug.as_str()),
            Outcome::Refused(_) => None,
        };
        let standing = slug.and_then(|slug| catalogue.offer(slug));
        let taken = import.records.offers.iter().find(|offer| Some(offer.slug.as_str()) == slug);
        let (faults, remarks) = import_report::told(row, catalogue);
        Self {
            place: row.place,
            name: row.name.clone().unwrap_or_else(|| "Uden navn".to_owned()),
            outcome: (word(&row.outcome), label(word(&row.outcome))),
            slug: standing.map(|offer| offer.slug.to_string()),
            differences: taken
                .map_or_else(Vec::new, |offer| proposal::differences(catalogue, &offer.clone().into())),
            faults,
            remarks,
        }
    }

    /// The fields that change, in brief.
    fn fields(&self) -> String {
        self.differences.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// The words for what becomes of rows, in the order they are chosen from.
const WORDS: [&str; 4] = ["refused", "changed", "new", "unchanged"];

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::New(_) => "new",
        Outcome::Changed(..) => "changed",
        Outcome::Unchanged(_) => "unchanged",
        Outcome::Refused(_) => "refused",
    }
}

fn label(word: &str) -> &'static str {
    match word {
        "new" => "Ny",
        "changed" => "Ændres",
        "unchanged" => "Uændret",
        "refused" => "Afvist",
        _ => "Alle",
    }
}

/// What would become of a table.
pub async fn shown(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(upload): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Query.importPreview", &address)?;
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    report(&app, &visitor, &upload, &asked, StatusCode::OK, Vec::new()).await
}

/// Makes the rows that are taken into proposals, or lets the table go.
pub async fn decided(
    State(app): State<Arc<App>>,
    Path(upload): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    let actor = &visitor.actor;
    if fields.value("do") == "forget" {
        return match app.forget_upload(actor, &upload).await {
            Ok(()) => Ok(Redirect::to("/import").into_response()),
            Err(refusal) => Err(instead(&app, &visitor, refusal)),
        };
    }
    let seen = fields.value("seen").parse().unwrap_or_else(|_| app.catalogue().revision());
    let again =
        async |status, faults| report(&app, &visitor, &upload, &Fields::default(), status, faults).await;
    match app.import_offers(actor, &upload, seen).await {
        Ok(Batch { id: Some(id), import, .. }) => match overtaken(&import) {
            rows if rows.is_empty() => Ok(Redirect::to(&format!("/import/batches/{id}")).into_response()),
            rows => batch::made(&app, &visitor, id.as_str(), rows).await,
        },
        Ok(Batch { import, .. }) => {
            let rows = overtaken(&import);
            let mut faults = vec!["Intet er foreslået. Se tabellen igennem igen.".to_owned()];
            faults
                .extend(rows.iter().map(|row| format!("{row}: tilbuddet er ændret, siden du så tabellen.")));
            again(StatusCode::CONFLICT, faults).await
        }
        Err(Refusal::Problems(problems)) => {
            let faults = problems.into_iter().map(|problem| problem.message).collect();
            again(StatusCode::UNPROCESSABLE_ENTITY, faults).await
        }
        Err(refusal) => Err(instead(&app, &visitor, refusal)),
    }
}

/// The rows whose offers somebody has changed since the table was looked at.
fn overtaken(import: &Import) -> Vec<String> {
    let is_overtaken = |row: &&RowReport| match &row.outcome {
        Outcome::Refused(faults) => faults.iter().any(|one| one.problem.code == ProblemCode::Overtaken),
        _ => false,
    };
    let name = |row: &RowReport| row.name.clone().unwrap_or_default();
    let rows = import.rows.iter().filter(is_overtaken);
    rows.map(|row| format!("Række {}, {}", row.place, name(row))).collect()
}

async fn report(
    app: &App,
    visitor: &Visitor,
    upload: &str,
    asked: &Fields,
    status: StatusCode,
    faults: Vec<String>,
) -> Result<Response, Instead> {
    // What is changed while the table is worked through was not seen.
    let seen = app.catalogue().revision();
    let import = app.preview(&visitor.actor, upload).await;
    let import = import.map_err(|refusal| instead(app, visitor, refusal))?;
    let catalogue = app.catalogue();
    let address = format!("/import/{upload}");
    let chosen = WORDS.into_iter().find(|word| *word == asked.value("show")).unwrap_or_default();
    let is_shown = |row: &&RowReport| chosen.is_empty() || word(&row.outcome) == chosen;
    let count = |of: &str| import.rows.iter().filter(|row| of.is_empty() || word(&row.outcome) == of).count();
    let kinds = ["", "refused", "changed", "new", "unchanged"].into_iter().map(|of| Kind {
        address: if of.is_empty() { address.clone() } else { format!("{address}?show={of}") },
        label: label(of),
        count: count(of),
        is_chosen: of == chosen,
    });
    let after = asked.value("after").parse().unwrap_or(0);
    let mut rows: Vec<&RowReport> =
        import.rows.iter().filter(is_shown).filter(|row| row.place > after).take(PAGE + 1).collect();
    let has_more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next =
        rows.last().filter(|_| has_more).map(|last| format!("{address}?show={chosen}&after={}", last.place));
    let report = Report {
        shell: Shell::new(&catalogue, visitor, "Hvad tabellen bliver til", Here::Import),
        seen,
        faults,
        notes: import_report::notes(&import),
        kinds: kinds.collect(),
        rows: rows.into_iter().map(|row| Row::new(&catalogue, &import, row)).collect(),
        next,
        taken: import.records.offers.len(),
        is_published_by_others: !visitor.actor.may("Mutation.approveBatch"),
        address,
    };
    Ok(page(status, &report))
}
