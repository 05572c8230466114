//! What is proposed (`/review`): what waits, what it would change, and the decision on it (`/review/ID`).

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};

use super::fields::{Fields, Sent};
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, history, page};
use crate::app::{App, Refusal};
use crate::catalogue::Catalogue;
use crate::proposal::{self, Amendment, Deed, Difference, Proposal, State as Decision};
use crate::record::{Entity, OfferRecord, Record, Written};
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
    /// What kind of thing it is about.
    kind: &'static str,
    what: What,
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
    /// What kind of thing it is about.
    kind: &'static str,
    what: What,
    /// The offer it is about, as it was proposed; none if it is about something else.
    offer: Option<&'a OfferRecord>,
    is_there: bool,
    differences: Vec<Difference>,
    /// The revision it is compared with.
    seen: u64,
    /// When the offer was last changed, if that is later than its writer saw.
    overtaken: Option<u64>,
    faults: Vec<String>,
    reason: &'a str,
    may_decide: bool,
    may_publish: bool,
    may_withdraw: bool,
    /// Who proposed it, and when.
    proposed: String,
    /// Who decided on it, and when.
    decided: Option<String>,
}

/// What a proposal does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Adds,
    Changes,
    Removes,
}

impl What {
    fn of(catalogue: &Catalogue, amendment: &Amendment) -> Self {
        match (amendment, amendment.standing(catalogue.content())) {
            (Amendment::Removal(..), _) => Self::Removes,
            (_, None) => Self::Adds,
            (_, Some(_)) => Self::Changes,
        }
    }
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
        let amendment = &proposal.amendment;
        let differences = proposal::differences(catalogue, amendment);
        Self {
            id: proposal.id.to_string(),
            name: name(catalogue, amendment),
            kind: proposal::kind(amendment.entity()),
            what: What::of(catalogue, amendment),
            fields: differences.into_iter().map(|one| one.name).collect(),
            proposed: deed(catalogue, &proposal.proposed),
        }
    }

    /// What it changes, in brief.
    fn brief(&self) -> String {
        const MOST: usize = 4;
        match (self.what, self.fields.len()) {
            (What::Adds, _) => format!("Nyt: {}", self.kind),
            (What::Removes, _) => format!("Fjernes: {}", self.kind),
            (What::Changes, 0) => "Ændrer ikke noget, der ikke allerede står der".to_owned(),
            (What::Changes, more) if more > MOST => {
                format!("Ændrer {} og {} felter mere", self.fields[..MOST].join(", "), more - MOST)
            }
            (What::Changes, _) => format!("Ændrer {}", self.fields.join(", ")),
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
    let amendment = &proposal.amendment;
    let is_waiting = proposal.state == Decision::Waiting;
    let is_own = visitor.actor.id.as_ref() == Some(&proposal.proposed.by);
    let may_decide = is_waiting && visitor.actor.may("Mutation.approveProposal");
    let name = name(&catalogue, amendment);
    let differences = match proposal.state {
        Decision::Published => Vec::new(),
        _ => proposal::differences(&catalogue, amendment),
    };
    let shown = Shown {
        shell: Shell::new(&catalogue, visitor, format!("Forslag: {name}"), Here::Review),
        name,
        kind: proposal::kind(amendment.entity()),
        what: What::of(&catalogue, amendment),
        offer: amendment.offer(),
        is_there: amendment.standing(catalogue.content()).is_some(),
        differences,
        seen: catalogue.revision(),
        overtaken: overtaken.filter(|_| is_waiting),
        // What it refers to may be gone by now.
        faults: if faults.is_empty() && is_waiting { wrong_by_now(&catalogue, &proposal) } else { faults },
        reason,
        may_decide,
        may_publish: may_decide && proposal::may_publish(&visitor.actor, amendment.entity()),
        may_withdraw: is_waiting && (is_own || may_decide),
        proposed: deed(&catalogue, &proposal.proposed),
        decided: proposal.decided.as_ref().map(|decided| deed(&catalogue, decided)),
        proposal: &proposal,
    };
    Ok(page(status, &shown))
}

impl Shown<'_> {
    fn state(&self) -> &'static str {
        one(self.proposal.state)
    }

    /// What it does, of a thing that is called so.
    fn does(&self) -> String {
        match (self.what, self.is_waiting()) {
            (What::Adds, true) => format!("Nyt: {}", self.kind),
            (What::Removes, true) => format!("Fjernes: {}", self.kind),
            _ => format!("Forslag: {}", self.kind),
        }
    }

    fn is_removal(&self) -> bool {
        self.what == What::Removes
    }

    /// The key of the contact that it has a form for; none if it is about something else, or takes one away.
    fn contact(&self) -> Option<&str> {
        let amendment = &self.proposal.amendment;
        amendment.record().filter(|record| record.entity() == Entity::Contact).map(Record::key)
    }

    fn is_waiting(&self) -> bool {
        self.proposal.state == Decision::Waiting
    }

    fn is_returned(&self) -> bool {
        self.proposal.state == Decision::Returned
    }
}

fn wrong_by_now(catalogue: &Catalogue, proposal: &Proposal) -> Vec<String> {
    let problems = proposal.amendment.done(catalogue.content()).err().unwrap_or_default();
    problems.iter().map(told::fault).collect()
}

/// What the thing is called: as it stands, else as it is to be.
fn name(catalogue: &Catalogue, amendment: &Amendment) -> String {
    let standing = amendment.standing(catalogue.content());
    let named = standing.as_ref().or(amendment.record());
    named.map_or(amendment.key(), Record::name).to_owned()
}

/// Who did something, and when.
fn deed(catalogue: &Catalogue, deed: &Deed) -> String {
    format!("{} af {}", wording::moment(deed.at), history::by(catalogue, deed.by.as_str()))
}

/// What one proposal is said to be.
pub fn one(state: Decision) -> &'static str {
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
