//! What is done to an offer from its page: it is paused, closed, opened again (`/offers/SLUG/state`), or said to be
//! still right (`/offers/SLUG/confirm`).

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::{self, Fields, Sent};
use super::offer;
use super::told::{self, Instead};
use super::visitor::Visitor;
use crate::app::{App, Refusal};
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::{LifeCycleState, Offer};
use crate::proposal::{self, Proposal};
use crate::record::{Entity, LifeCycleRecord, OfferRecord, Record, Written};

/// What one who may write about an offer can do from its page, and what they typed there.
pub struct Work {
    /// The revision that is looked at.
    pub seen: u64,
    /// Whether they may say for their organisation that it is still right.
    pub may_confirm: bool,
    /// The contacts of the offer that they may write about, too: key and name.
    pub contacts: Vec<(String, String)>,
    /// Whether what they do takes effect at once.
    pub may_publish: bool,
    pub state: String,
    pub from: String,
    pub note: String,
    pub faults: Vec<String>,
}

impl Work {
    /// What one can do; none if it is not theirs to write about.
    pub fn of(catalogue: &Catalogue, visitor: &Visitor, offer: &Offer) -> Option<Self> {
        let actor = &visitor.actor;
        proposal::may_write(actor, Some(offer), &OfferRecord::of(offer)).then(|| Self {
            seen: catalogue.revision(),
            may_confirm: actor.organisation.is_some(),
            contacts: contacts(catalogue, visitor, offer),
            may_publish: actor.may("Mutation.approveProposal"),
            state: String::new(),
            from: String::new(),
            note: String::new(),
            faults: Vec::new(),
        })
    }

    /// The states it can enter: the word in the form, what it is called, and whether it was chosen.
    pub fn states(&self) -> [(&'static str, &'static str, bool); 3] {
        let states = [
            (LifeCycleState::Paused, "Sæt på pause"),
            (LifeCycleState::Closed, "Luk"),
            (LifeCycleState::Open, "Åbn igen"),
        ];
        states.map(|(state, label)| (state.written(), label, state.written() == self.state))
    }
}

/// The contacts of an offer, and whoever answers for it, as far as one may write about them.
fn contacts(catalogue: &Catalogue, visitor: &Visitor, offer: &Offer) -> Vec<(String, String)> {
    let content = catalogue.content();
    let keys: BTreeSet<&Key> = offer.contacts.iter().chain(&offer.owner).collect();
    let all = keys.into_iter().filter_map(|key| Record::standing(content, Entity::Contact, key.as_str()));
    let theirs = all.filter(|one| proposal::may_amend(&visitor.actor, content, &one.clone().into()));
    theirs.map(|one| (one.key().to_owned(), one.name().to_owned())).collect()
}

/// Lets an offer enter a state: at once for those who may publish, else it waits for them.
pub async fn entered(
    State(app): State<Arc<App>>,
    Path(slug): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    let mut faults = Vec::new();
    let state = fields.said("state");
    if state.is_none() {
        faults.push("Vælg, hvad der sker med tilbuddet.".to_owned());
    }
    let from = fields::day(fields.value("from"));
    if from.is_none() {
        faults.push("Skriv den første dag, for eksempel 01-08-2027.".to_owned());
    }
    let (Some(state), Some(from)) = (state, from) else {
        return Ok(again(&app, &visitor, &slug, &fields, StatusCode::UNPROCESSABLE_ENTITY, faults));
    };
    let change = LifeCycleRecord { state, from: Some(from), note: fields.said("note") };
    let seen = seen(&app, &fields);
    let came = match app.with_state(&slug, change) {
        Err(refusal) => Err(refusal),
        Ok(record) if visitor.actor.may("Mutation.approveProposal") => {
            app.propose_and_publish(&visitor.actor, record, seen).await
        }
        Ok(record) => app.propose(&visitor.actor, record, seen).await,
    };
    done(&app, &visitor, &slug, &fields, came)
}

/// Says on behalf of an organisation that an offer is still as it stands.
pub async fn confirmed(
    State(app): State<Arc<App>>,
    Path(slug): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    let came = app.confirm(&visitor.actor, &slug, seen(&app, &fields)).await;
    done(&app, &visitor, &slug, &fields, came)
}

/// The revision that was looked at.
fn seen(app: &App, fields: &Fields) -> u64 {
    fields.value("seen").parse().unwrap_or_else(|_| app.catalogue().revision())
}

fn done(
    app: &App,
    visitor: &Visitor,
    slug: &str,
    fields: &Fields,
    came: Result<Proposal, Refusal>,
) -> Result<Response, Instead> {
    match came {
        Ok(proposal) => Ok(Redirect::to(&format!("/review/{}", proposal.id)).into_response()),
        Err(refusal) => {
            let (status, faults) = told::refused(app, visitor, refusal)?;
            Ok(again(app, visitor, slug, fields, status, faults))
        }
    }
}

/// The page of the offer, with what was typed on it.
fn again(
    app: &App,
    visitor: &Visitor,
    slug: &str,
    fields: &Fields,
    status: StatusCode,
    faults: Vec<String>,
) -> Response {
    let catalogue = app.catalogue();
    let offer = catalogue.offer(slug);
    let Some((offer, work)) = offer.and_then(|one| Some((one, Work::of(&catalogue, visitor, one)?))) else {
        return told::not_found(app, visitor);
    };
    let typed = |name| fields.value(name).to_owned();
    let work = Work { state: typed("state"), from: typed("from"), note: typed("note"), faults, ..work };
    offer::with_work(app, visitor, &catalogue, offer, status, Some(work))
}
