//! The proposals that one table came to (`/import/batches/ID`), and publishing what waits of them.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::Sent;
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, page, review};
use crate::app::{App, Approved, MOST_AT_ONCE, Refusal};
use crate::key::Key;
use crate::proposal::{Proposal, State as Decision};
use crate::record::Record;

#[derive(Template)]
#[template(path = "batch.html")]
struct Shown {
    shell: Shell,
    id: String,
    waiting: Vec<Member>,
    decided: Vec<Member>,
    /// The rows that came to nothing, since somebody has changed their offers.
    overtaken: Vec<String>,
    /// What could not be published, and why.
    refused: Vec<(Member, Vec<String>)>,
    may_publish: bool,
}

/// A proposal of a batch.
#[derive(Clone)]
struct Member {
    id: Key,
    name: String,
    state: &'static str,
}

impl Member {
    fn of(proposal: &Proposal) -> Self {
        Self {
            id: proposal.id.clone(),
            name: proposal.amendment.record().map_or(proposal.amendment.key(), Record::name).to_owned(),
            state: review::one(proposal.state),
        }
    }
}

impl Shown {
    /// How many are published at once.
    fn at_once(&self) -> Option<usize> {
        (self.waiting.len() > MOST_AT_ONCE).then_some(MOST_AT_ONCE)
    }
}

/// The proposals of a batch.
pub async fn shown(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Query.proposals", &address)?;
    let found = Found::of(&app, &visitor, &id).await?;
    Ok(found.page(StatusCode::OK, Vec::new(), Vec::new()))
}

/// The proposals of a batch that has just been made without some rows of its table.
pub async fn made(
    app: &App,
    visitor: &Visitor,
    id: &str,
    overtaken: Vec<String>,
) -> Result<Response, Instead> {
    let found = Found::of(app, visitor, id).await?;
    Ok(found.page(StatusCode::OK, overtaken, Vec::new()))
}

/// Publishes what waits of a batch. What cannot be published is told, and harms no other.
pub async fn approved(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Sent { visitor, .. }: Sent,
) -> Result<Response, Instead> {
    let each = match app.approve_batch(&visitor.actor, &id).await {
        Ok(Approved { each, .. }) => each,
        // Somebody else has published what waited.
        Err(Refusal::NotFound) if visitor.actor.may("Mutation.approveBatch") => Vec::new(),
        Err(refusal) => {
            let (status, _) = told::refused(&app, &visitor, refusal)?;
            return Ok(Found::of(&app, &visitor, &id).await?.page(status, Vec::new(), Vec::new()));
        }
    };
    let mut refused = Vec::new();
    for (key, refusal) in each.into_iter().filter_map(|(key, came)| Some((key, came.err()?))) {
        let why = match refusal {
            Refusal::Overtaken { last, .. } => {
                vec![format!("Tilbuddet er ændret, siden forslaget blev skrevet, sidst i revision {last}.")]
            }
            other => told::refused(&app, &visitor, other)?.1,
        };
        refused.push((key, why));
    }
    if refused.is_empty() {
        return Ok(Redirect::to(&format!("/import/batches/{id}")).into_response());
    }
    Ok(Found::of(&app, &visitor, &id).await?.page(StatusCode::CONFLICT, Vec::new(), refused))
}

/// A batch of which somebody may see something.
struct Found<'a> {
    app: &'a App,
    visitor: &'a Visitor,
    id: &'a str,
    proposals: Vec<Proposal>,
}

impl<'a> Found<'a> {
    async fn of(app: &'a App, visitor: &'a Visitor, id: &'a str) -> Result<Self, Instead> {
        let found = app.batch(&visitor.actor, id).await;
        let proposals = found.map_err(|error| told::failed(app, visitor, &error))?;
        if proposals.is_empty() {
            return Err(told::not_found(app, visitor).into());
        }
        Ok(Self { app, visitor, id, proposals })
    }

    fn page(&self, status: StatusCode, overtaken: Vec<String>, refused: Vec<(Key, Vec<String>)>) -> Response {
        let is_waiting = |proposal: &&Proposal| proposal.state == Decision::Waiting;
        let (waiting, decided): (Vec<&Proposal>, Vec<&Proposal>) =
            self.proposals.iter().partition(is_waiting);
        let members = |proposals: Vec<&Proposal>| {
            let mut members: Vec<Member> = proposals.into_iter().map(Member::of).collect();
            members.sort_by_key(|one| one.name.to_lowercase());
            members
        };
        let refused = refused.into_iter().filter_map(|(key, why)| {
            let proposal = self.proposals.iter().find(|one| one.id == key)?;
            Some((Member::of(proposal), why))
        });
        let shown = Shown {
            shell: Shell::new(&self.app.catalogue(), self.visitor, "Forslag fra en tabel", Here::Import),
            id: self.id.to_owned(),
            overtaken,
            refused: refused.collect(),
            may_publish: !waiting.is_empty() && self.visitor.actor.may("Mutation.approveBatch"),
            waiting: members(waiting),
            decided: members(decided),
        };
        page(status, &shown)
    }
}
