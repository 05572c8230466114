//! The form of an offer (`/offers/new`, `/offers/SLUG/edit`), and of a contact: filled in, looked at as what it changes,
//! and sent.
//!
//! What is typed comes back as it was typed, whatever becomes of it; all that is wrong is told at once.

pub mod contact;
mod form;
mod written;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};

use self::form::{Asked, Form};
use super::control::Kind;
use super::fields::{Fields, Sent};
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::{App, Refusal};
use crate::catalogue::Catalogue;
use crate::exchange;
use crate::key::MunicipalityCode;
use crate::problem::{Problem, ProblemCode};
use crate::proposal::{self, Amendment, Difference, Proposal};
use crate::record::{Entity, OfferRecord};

#[derive(Template)]
#[template(path = "edit.html")]
struct Edit {
    shell: Shell,
    /// Where the form is sent.
    path: String,
    /// The page of the offer as it stands, if it does.
    back: Option<String>,
    /// What is edited, as the page calls it.
    about: &'static str,
    /// The revision it is compared with.
    base: u64,
    form: Form,
    /// When somebody else changed it in between.
    overtaken: Option<u64>,
    /// What sending it would change; none if that was not asked, or something is wrong.
    differences: Option<Vec<Difference>>,
    may_publish: bool,
}

/// The form of a new offer.
pub async fn blank(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.proposeOffer", &address)?;
    let mut standing = app.standing("");
    standing.provider = visitor.actor.organisation.as_ref().map(ToString::to_string);
    let catalogue = app.catalogue();
    let fields = written::of(&catalogue, &standing);
    let editing = Editing { app: &app, visitor: &visitor, catalogue: &catalogue, slug: None };
    Ok(editing.page(StatusCode::OK, &fields, catalogue.revision(), Came::Nothing))
}

/// The form of an offer as it stands, or as a proposal would have it.
pub async fn opened(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(slug): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.proposeOffer", &address)?;
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let proposed = match asked.value("proposal") {
        "" => None,
        id => Some(written_before(&app, &visitor, id, Entity::Offer, &slug).await?),
    };
    let catalogue = app.catalogue();
    let editing = Editing { app: &app, visitor: &visitor, catalogue: &catalogue, slug: Some(&slug) };
    if catalogue.offer(&slug).is_none() && proposed.is_none() {
        return Err(told::not_found(&app, &visitor).into());
    }
    // What its writer did not see is not theirs to write over, however late they write on.
    let base = proposed.as_ref().map_or(catalogue.revision(), |proposal| proposal.base);
    let record = proposed.and_then(|proposal| proposal.amendment.offer().cloned());
    let record = record.unwrap_or_else(|| app.standing(&slug));
    let fields = written::of(&catalogue, &record);
    editing.refuse_others(&record)?;
    Ok(editing.page(StatusCode::OK, &fields, base, Came::Nothing))
}

/// The proposal with this id, of this thing, to be written on.
async fn written_before(
    app: &App,
    visitor: &Visitor,
    id: &str,
    entity: Entity,
    key: &str,
) -> Result<Proposal, Instead> {
    let found = app.proposal(&visitor.actor, id).await;
    let found = found.map_err(|error| told::failed(app, visitor, &error))?;
    let is_of_it = |one: &Proposal| one.amendment.entity() == entity && one.amendment.key() == key;
    Ok(found.filter(is_of_it).ok_or_else(|| told::not_found(app, visitor))?)
}

/// What was typed about a new offer.
pub async fn sent_new(
    State(app): State<Arc<App>>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    received(&app, &visitor, None, fields).await
}

/// What was typed about an offer.
pub async fn sent(
    State(app): State<Arc<App>>,
    Path(slug): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    received(&app, &visitor, Some(&slug), fields).await
}

/// What came of what was typed.
enum Came {
    /// It is to be typed further.
    Nothing,
    /// Something is wrong.
    Problems(Vec<Problem>),
    /// It would change this.
    Differences(Vec<Difference>),
    /// Somebody else changed the offer in between; against that it would change this.
    Overtaken(u64, Vec<Difference>),
}

struct Editing<'a> {
    app: &'a App,
    visitor: &'a Visitor,
    catalogue: &'a Catalogue,
    /// The offer that is edited; none if it is new.
    slug: Option<&'a str>,
}

async fn received(
    app: &App,
    visitor: &Visitor,
    slug: Option<&str>,
    mut fields: Fields,
) -> Result<Response, Instead> {
    if !visitor.actor.may("Mutation.proposeOffer") {
        return Err(told::not_found(app, visitor).into());
    }
    let catalogue = app.catalogue();
    let editing = Editing { app, visitor, catalogue: &catalogue, slug };
    let base = fields.value("base").parse().unwrap_or_else(|_| catalogue.revision());
    let doing = fields.value("do").to_owned();
    if let Some(row) = doing.strip_prefix("remove:") {
        let (group, place) = row.split_once('.').unwrap_or_default();
        if let Ok(place) = place.parse() {
            fields.remove_row(group, place);
        }
        return Ok(editing.page(StatusCode::OK, &fields, base, Came::Nothing));
    }
    if let Some(group) = doing.strip_prefix("add:") {
        fields.add_row(group);
        return Ok(editing.page(StatusCode::OK, &fields, base, Came::Nothing));
    }
    let (record, problems) = editing.written(&fields);
    if !problems.is_empty() {
        return Ok(editing.page(StatusCode::UNPROCESSABLE_ENTITY, &fields, base, Came::Problems(problems)));
    }
    let show = |catalogue: &Catalogue, status: StatusCode, base: u64, came: Came| {
        Editing { catalogue, ..editing }.page(status, &fields, base, came)
    };
    decided(app, visitor, record.into(), (&doing, base), show).await
}

impl Came {
    /// Tells it in the form, or beside it: when somebody else changed what is edited, and what differs.
    fn told_in(self, form: &mut Form) -> (Option<u64>, Option<Vec<Difference>>) {
        match self {
            Self::Nothing => (None, None),
            Self::Problems(problems) => {
                problems.iter().for_each(|problem| form.tell(&problem.field, &problem.message));
                form.arrange();
                (None, None)
            }
            Self::Differences(differences) => (None, Some(differences)),
            Self::Overtaken(last, differences) => (Some(last), Some(differences)),
        }
    }
}

/// What becomes of what was typed and could be read: it is looked at, proposed, or published. `show` makes the page
/// again.
async fn decided(
    app: &App,
    visitor: &Visitor,
    amendment: Amendment,
    (doing, base): (&str, u64),
    show: impl Fn(&Catalogue, StatusCode, u64, Came) -> Response,
) -> Result<Response, Instead> {
    let catalogue = app.catalogue();
    let came = match doing {
        "propose" => app.propose(&visitor.actor, amendment, base).await,
        "publish" => app.propose_and_publish(&visitor.actor, amendment, base).await,
        _ => {
            let came = Came::Differences(proposal::differences(&catalogue, &amendment));
            return Ok(show(&catalogue, StatusCode::OK, base, came));
        }
    };
    match came {
        Ok(proposal) => Ok(Redirect::to(&format!("/review/{}", proposal.id)).into_response()),
        Err(Refusal::Problems(problems)) => {
            Ok(show(&catalogue, StatusCode::UNPROCESSABLE_ENTITY, base, Came::Problems(problems)))
        }
        Err(Refusal::Overtaken { last, sent }) => {
            // The snapshot from before may not have what was changed.
            let catalogue = app.catalogue();
            let came = Came::Overtaken(last, proposal::differences(&catalogue, &sent));
            Ok(show(&catalogue, StatusCode::CONFLICT, catalogue.revision(), came))
        }
        Err(refusal) => {
            let (status, faults) = told::refused(app, visitor, refusal)?;
            let problems = faults.into_iter().map(|fault| Problem::new("", ProblemCode::Conflict, fault));
            Ok(show(&catalogue, status, base, Came::Problems(problems.collect())))
        }
    }
}

impl Editing<'_> {
    /// Refuses one who may not write about the offer.
    fn refuse_others(&self, record: &OfferRecord) -> Result<(), Instead> {
        let published = self.slug.and_then(|slug| self.catalogue.offer(slug)).map(AsRef::as_ref);
        if proposal::may_write(&self.visitor.actor, published, record) {
            Ok(())
        } else {
            Err(told::not_yours(self.app, self.visitor).into())
        }
    }

    /// The record that was typed, and all that is wrong with it, each fault under its field of the form.
    fn written(&self, fields: &Fields) -> (OfferRecord, Vec<Problem>) {
        let mut standing = self.app.standing(self.slug.unwrap_or_default());
        if self.slug.is_none() {
            standing.slug = self.new_slug(fields);
        }
        let (record, mut problems) = written::record(self.catalogue, fields, standing);
        let record = self.app.said_by(&self.visitor.actor, record);
        if self.slug.is_none() && self.catalogue.offer(&record.slug).is_some() {
            let message =
                "Der er allerede et tilbud med det navn i adressen: skriv et andet, eller ret det tilbud.";
            problems.push(Problem::new("slug", ProblemCode::Conflict, message));
        }
        let checked = record.check_within(self.catalogue.content()).err().unwrap_or_default();
        // What could not be read has been told of already.
        let told = |field: &str| problems.iter().any(|one| one.field.starts_with(field));
        let checked: Vec<Problem> = checked
            .into_iter()
            .map(|problem| self.placed(problem, &record))
            .filter(|one| !told(&one.field))
            .collect();
        problems.extend(checked);
        (record, problems)
    }

    /// A fault of a record, under the field of the form.
    fn placed(&self, problem: Problem, record: &OfferRecord) -> Problem {
        let Problem { field, code, message } = problem;
        let Some(rest) = field.strip_prefix("variant").filter(|rest| !rest.is_empty()) else {
            let field = if field.starts_with("life_cycle") { "life_cycle".to_owned() } else { field };
            return Problem::new(field, code, message);
        };
        let (key, part) = match rest.strip_prefix(' ').and_then(|named| named.split_once('.')) {
            Some((key, part)) => (Some(key), part),
            None => (None, rest.trim_start_matches('.')),
        };
        let is_at_fault = |place: &usize| match key {
            Some(key) => record.variants[*place].key == key,
            None => {
                let alone = OfferRecord { variants: vec![record.variants[*place].clone()], ..record.clone() };
                let faults = alone.check_within(self.catalogue.content()).err().unwrap_or_default();
                faults.iter().any(|one| one.field == field)
            }
        };
        let place = (0..record.variants.len()).find(is_at_fault).unwrap_or(0);
        // The key is made of the name.
        let part = if part == "key" { "name" } else { part };
        Problem::new(format!("variant.{place}.{part}"), code, message)
    }

    fn new_slug(&self, fields: &Fields) -> String {
        fields.said("slug").unwrap_or_else(|| {
            let name = fields.said("name").unwrap_or_default();
            let municipality =
                self.municipality().and_then(|code| self.catalogue.content().municipalities.get(&code));
            let municipality = municipality.map(|one| one.name.as_str()).unwrap_or_default();
            if name.is_empty() { String::new() } else { exchange::slug(&format!("{municipality} {name}")) }
        })
    }

    fn municipality(&self) -> Option<MunicipalityCode> {
        let standing = self.slug.and_then(|slug| self.catalogue.offer(slug));
        standing.map(|offer| offer.municipality).or(self.catalogue.content().home)
    }

    fn page(&self, status: StatusCode, fields: &Fields, base: u64, came: Came) -> Response {
        let standing = self.slug.and_then(|slug| self.catalogue.offer(slug));
        let mut form = Form::new(&Asked {
            catalogue: self.catalogue,
            fields,
            actor: &self.visitor.actor,
            municipality: self.municipality(),
            is_new: self.slug.is_none(),
            on: self.app.today(),
        });
        let (overtaken, differences) = came.told_in(&mut form);
        let called = standing.map(|offer| offer.name.clone());
        let title = called.map_or_else(|| "Nyt tilbud".to_owned(), |name| format!("Ret «{name}»"));
        let here = if self.slug.is_none() { Here::NewOffer } else { Here::Elsewhere };
        let edit = Edit {
            shell: Shell::new(self.catalogue, self.visitor, title, here),
            path: self.slug.map_or_else(|| "/offers/new".to_owned(), |slug| format!("/offers/{slug}/edit")),
            back: standing.map(|offer| format!("/offers/{}", offer.slug)),
            about: "tilbuddet",
            base,
            form,
            overtaken,
            differences,
            may_publish: self.visitor.actor.may("Mutation.approveProposal"),
        };
        page(status, &edit)
    }
}
