//! What is proposed (`/review`): what waits, what it would change, and the decision on it (`/review/ID`).

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::{Fields, Sent};
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::{App, Refusal};
use crate::catalogue::Catalogue;
use crate::proposal::{self, Deed, Difference, Proposal, State as Decision};
use crate::record::{OfferRecord, Written};
use crate::wording;

#[derive(Template)]
#[template(path = "review.html")]
struct Queue {
    shell: Shell,
    chosen: Decision,
    proposals: Vec<Listed>,
}

/// A proposal in the queue.
struct Listed {
    id: String,
    name: String,
    is_new: bool,
    /// The fields it changes.
    fields: Vec<String>,
    proposed: String,
}

#[derive(Template)]
#[template(path = "proposal.html")]
struct Shown<'a> {
    shell: Shell,
    proposal: &'a Proposal,
    name: String,
    is_new: bool,
    is_there: bool,
    differences: Vec<Difference>,
    /// The revision it is compared with.
    seen: u64,
    /// When the offer was last changed, if that is later than its writer saw.
    overtaken: Option<u64>,
    faults: Vec<String>,
    reason: &'a str,
    may_publish: bool,
    may_withdraw: bool,
}

/// The states in the order they are chosen from.
const STATES: [Decision; 4] =
    [Decision::Waiting, Decision::Returned, Decision::Published, Decision::Withdrawn];

/// The proposals in a state.
pub async fn queue(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Result<Response, Instead> {
    visitor.admitted(&app, "Query.proposals", &address)?;
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let chosen = Decision::read(asked.value("state")).unwrap_or(Decision::Waiting);
    let found = app.proposals(&visitor.actor, chosen).await;
    let mut found = found.map_err(|error| told::failed(&app, &visitor, &error))?;
    if chosen != Decision::Waiting {
        found.reverse();
    }
    let catalogue = app.catalogue();
    let proposals = found.iter().map(|one| Listed::new(&catalogue, one)).collect();
    let shell = Shell::new(&catalogue, &visitor, "Forslag", Here::Review);
    Ok(page(StatusCode::OK, &Queue { shell, chosen, proposals }))
}

impl Queue {
    fn states(&self) -> [(&'static str, &'static str, bool); 4] {
        STATES.map(|state| (state.written(), several(state), state == self.chosen))
    }

    fn title(&self) -> &'static str {
        several(self.chosen)
    }
}

impl Listed {
    fn new(catalogue: &Catalogue, proposal: &Proposal) -> Self {
        let current = current(catalogue, proposal);
        let differences = proposal::differences(catalogue, current.as_ref(), &proposal.offer);
        Self {
            id: proposal.id.to_string(),
            name: proposal.offer.name.clone(),
            is_new: current.is_none(),
            fields: differences.into_iter().map(|one| one.name).collect(),
            proposed: deed(&proposal.proposed),
        }
    }

    /// What it changes, in brief.
    fn brief(&self) -> String {
        const MOST: usize = 4;
        match self.fields.len() {
            _ if self.is_new => "Nyt tilbud".to_owned(),
            0 => "Ændrer ikke noget, der ikke allerede står der".to_owned(),
            more if more > MOST => {
                format!("Ændrer {} og {} felter mere", self.fields[..MOST].join(", "), more - MOST)
            }
            _ => format!("Ændrer {}", self.fields.join(", ")),
        }
    }
}

/// One proposal, with what it would change.
pub async fn shown(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(id): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Query.proposal", &address)?;
    proposal_page(&app, &visitor, &id, StatusCode::OK, Vec::new(), "").await
}

/// A decision on a proposal.
pub async fn decided(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    let actor = &visitor.actor;
    let came = match fields.value("do") {
        "approve" => app.approve(actor, &id, fields.value("seen").parse().ok()).await,
        "return" => app.return_proposal(actor, &id, fields.value("reason")).await,
        "withdraw" => app.withdraw(actor, &id).await,
        _ => Err(Refusal::NotFound),
    };
    let (status, faults) = match came {
        Ok(_) => return Ok(Redirect::to(&format!("/review/{id}")).into_response()),
        Err(refusal) => told::refused(&app, &visitor, refusal)?,
    };
    proposal_page(&app, &visitor, &id, status, faults, fields.value("reason")).await
}

async fn proposal_page(
    app: &App,
    visitor: &Visitor,
    id: &str,
    status: StatusCode,
    faults: Vec<String>,
    reason: &str,
) -> Result<Response, Instead> {
    let failed = |error| told::failed(app, visitor, &error);
    let found = app.proposal(&visitor.actor, id).await.map_err(failed)?;
    let Some(proposal) = found else { return Err(told::not_found(app, visitor).into()) };
    let catalogue = app.catalogue();
    let overtaken = app.overtaken(&proposal).await.map_err(failed)?;
    let current = current(&catalogue, &proposal);
    let is_waiting = proposal.state == Decision::Waiting;
    let is_own = visitor.actor.id.as_ref() == Some(&proposal.proposed.by);
    let may_publish = is_waiting && visitor.actor.may("Mutation.approveProposal");
    let differences = match proposal.state {
        Decision::Published => Vec::new(),
        _ => proposal::differences(&catalogue, current.as_ref(), &proposal.offer),
    };
    let shown = Shown {
        shell: Shell::new(&catalogue, visitor, format!("Forslag: {}", proposal.offer.name), Here::Review),
        name: current.as_ref().map_or_else(|| proposal.offer.name.clone(), |one| one.name.clone()),
        is_new: current.is_none(),
        is_there: current.is_some(),
        differences,
        seen: catalogue.revision(),
        overtaken: overtaken.filter(|_| is_waiting),
        // What it refers to may be gone by now.
        faults: if faults.is_empty() && is_waiting { wrong_by_now(&catalogue, &proposal) } else { faults },
        reason,
        may_publish,
        may_withdraw: is_waiting && (is_own || may_publish),
        proposal: &proposal,
    };
    Ok(page(status, &shown))
}

impl Shown<'_> {
    fn state(&self) -> &'static str {
        one(self.proposal.state)
    }

    fn proposed(&self) -> String {
        deed(&self.proposal.proposed)
    }

    fn decided(&self) -> Option<String> {
        self.proposal.decided.as_ref().map(deed)
    }

    fn is_waiting(&self) -> bool {
        self.proposal.state == Decision::Waiting
    }

    fn is_returned(&self) -> bool {
        self.proposal.state == Decision::Returned
    }
}

fn wrong_by_now(catalogue: &Catalogue, proposal: &Proposal) -> Vec<String> {
    let problems = proposal.offer.check_within(catalogue.content()).err().unwrap_or_default();
    problems.iter().map(told::fault).collect()
}

fn current(catalogue: &Catalogue, proposal: &Proposal) -> Option<OfferRecord> {
    catalogue.offer(&proposal.offer.slug).map(|offer| OfferRecord::of(offer))
}

/// Who did something, and when.
fn deed(deed: &Deed) -> String {
    format!("{} af {}", wording::moment(deed.at), deed.by)
}

fn one(state: Decision) -> &'static str {
    match state {
        Decision::Waiting => "Venter på en godkender",
        Decision::Returned => "Sendt tilbage",
        Decision::Withdrawn => "Trukket tilbage",
        Decision::Published => "Udgivet",
    }
}

fn several(state: Decision) -> &'static str {
    match state {
        Decision::Waiting => "Venter",
        Decision::Returned => "Sendt tilbage",
        Decision::Withdrawn => "Trukket tilbage",
        Decision::Published => "Udgivet",
    }
}
