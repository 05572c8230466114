//! Proposals, as GraphQL shows them.

use std::sync::Arc;

use async_graphql::{Object, SimpleObject};

use super::closed_set::{ChangedEntity, ProposalState};
use super::offer::Offer;
use super::scalar::DateTime;
use super::suggestion::UserError;
use crate::app::Refusal;
use crate::catalogue::Catalogue;
use crate::problem::{Problem, ProblemCode};
use crate::proposal::{self, Amendment, Deed};
use crate::record::Entity;

/// A change that somebody wants made.
pub struct Proposal {
    catalogue: Arc<Catalogue>,
    proposal: proposal::Proposal,
}

impl Proposal {
    pub(super) fn new(catalogue: &Arc<Catalogue>, proposal: proposal::Proposal) -> Self {
        Self { catalogue: Arc::clone(catalogue), proposal }
    }
}

/// A change that somebody wants made: of an offer, new or there already, or of what stands beside the offers. It stands in no list, no search and no answer until it
/// is published.
#[Object]
impl Proposal {
    /// What it is known by.
    async fn key(&self) -> &str {
        self.proposal.id.as_str()
    }

    /// What kind of thing it is about.
    async fn entity(&self) -> ChangedEntity {
        self.proposal.amendment.entity().into()
    }

    /// What that is known by: an offer's slug, the reference of a place in the law, else a key.
    async fn subject(&self) -> &str {
        self.proposal.amendment.key()
    }

    /// Whether it is to be taken away.
    async fn removal(&self) -> bool {
        self.proposal.amendment.record().is_none()
    }

    /// What has become of it.
    async fn state(&self) -> ProposalState {
        self.proposal.state.into()
    }

    /// The offer as it is to be; null if it is about something else, if it is to be taken away, or if what it refers to
    /// is gone by now.
    async fn proposed(&self) -> Option<Offer> {
        let valid = self.proposal.amendment.offer()?.check_within(self.catalogue.content()).ok()?;
        Some(Offer { catalogue: Arc::clone(&self.catalogue), offer: Arc::new(valid) })
    }

    /// The offer as it stands; null if it is new, or if it is about something else.
    async fn current(&self) -> Option<Offer> {
        current(&self.catalogue, &self.proposal.amendment)
    }

    /// What differs between what stands and what is to be, field by field; nothing once it is published.
    async fn differences(&self) -> Vec<Difference> {
        differences(&self.catalogue, &self.proposal.amendment)
    }

    /// The revision its writer saw.
    async fn base_revision(&self) -> u64 {
        self.proposal.base
    }

    /// Who proposed it, and when.
    async fn proposed_by(&self) -> Decision {
        Decision::of(&self.proposal.proposed)
    }

    /// Who decided on it, and when; null while it waits.
    async fn decided_by(&self) -> Option<Decision> {
        self.proposal.decided.as_ref().map(Decision::of)
    }

    /// Why it was returned.
    async fn reason(&self) -> Option<&str> {
        self.proposal.reason.as_deref()
    }

    /// What it has in common with the others that one table came to; null if it was written alone.
    async fn batch(&self) -> Option<&str> {
        self.proposal.batch.as_ref().map(|key| key.as_str())
    }

    /// The revision that published it; null if none did.
    async fn revision(&self) -> Option<u64> {
        self.proposal.revision
    }
}

/// Who did something, and when.
#[derive(SimpleObject)]
pub struct Decision {
    /// The id of who: of a token or an account, never a name.
    by: String,
    /// When.
    at: DateTime,
}

impl Decision {
    fn of(deed: &Deed) -> Self {
        Self { by: deed.by.to_string(), at: DateTime(deed.at.fixed_offset()) }
    }
}

/// A field that a proposal changes.
#[derive(SimpleObject)]
pub struct Difference {
    /// The field, as the input names it; of a way an offer is given `variants.KEY.FIELD`, of a step `steps.KEY.FIELD`.
    field: String,
    /// What a person calls it, in Danish.
    name: String,
    /// What it says now, in words; null if it says nothing.
    before: Option<String>,
    /// What it is to say, in words; null if it is to say nothing.
    after: Option<String>,
}

/// What came of a change.
#[derive(SimpleObject)]
pub struct ProposalPayload {
    /// The proposal; null if nothing came of it.
    proposal: Option<Proposal>,
    /// Everything that was wrong; nothing was changed if there is anything.
    user_errors: Vec<UserError>,
    /// The offer as it stands, where it is one and has been changed since the revision that was seen (`OVERTAKEN`).
    current: Option<Offer>,
    /// What differs between that and what was sent.
    differences: Vec<Difference>,
    /// The revision of what is published now; a question that names it as `minRevision` sees this change.
    catalogue_revision: u64,
}

impl ProposalPayload {
    /// What was wrong, alone.
    pub(super) fn into_user_errors(self) -> Vec<UserError> {
        self.user_errors
    }

    /// What came of a change.
    ///
    /// # Errors
    /// If the service failed.
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        came: Result<proposal::Proposal, Refusal>,
    ) -> async_graphql::Result<Self> {
        let blank = Self {
            proposal: None,
            user_errors: Vec::new(),
            current: None,
            differences: Vec::new(),
            catalogue_revision: catalogue.revision(),
        };
        Ok(match came {
            Ok(proposal) => Self { proposal: Some(Proposal::new(catalogue, proposal)), ..blank },
            Err(Refusal::Overtaken { last, sent }) => Self {
                current: current(catalogue, &sent),
                differences: differences(catalogue, &sent),
                user_errors: user_errors(Refusal::Overtaken { last, sent }, named)?,
                ..blank
            },
            Err(refusal) => Self { user_errors: user_errors(refusal, named)?, ..blank },
        })
    }
}

/// What was wrong with a change, the fields named as its input names them.
///
/// # Errors
/// If the service failed.
pub(super) fn user_errors(
    refusal: Refusal,
    named: impl Fn(&str) -> String,
) -> async_graphql::Result<Vec<UserError>> {
    let problems = match refusal {
        Refusal::Problems(problems) => problems,
        Refusal::Overtaken { last, .. } => {
            let message = format!(
                "Det er ændret siden, sidst i revision {last}: se, hvad der står nu, og send ændringen igen med \
                 den revision."
            );
            vec![Problem::new("baseRevision", ProblemCode::Overtaken, message)]
        }
        Refusal::NotFound => {
            let message = "Det findes ikke, eller det er ikke dit: slå det op igen.";
            vec![Problem::new("key", ProblemCode::Unknown, message)]
        }
        Refusal::NotWaiting => {
            let message = "Der er allerede taget stilling til forslaget: slå det op igen.";
            vec![Problem::new("key", ProblemCode::Conflict, message)]
        }
        Refusal::Failed(error) => {
            tracing::error!(%error, "a change could not be made");
            return Err(super::fault::Fault::ours().into());
        }
    };
    let as_input = |problem: Problem| Problem { field: named(&problem.field), ..problem };
    Ok(problems.into_iter().map(as_input).map(|one| UserError::of(&one)).collect())
}

fn current(catalogue: &Arc<Catalogue>, amendment: &Amendment) -> Option<Offer> {
    let slug = Some(amendment.key()).filter(|_| amendment.entity() == Entity::Offer)?;
    let offer = Arc::clone(catalogue.offer(slug)?);
    Some(Offer { catalogue: Arc::clone(catalogue), offer })
}

fn differences(catalogue: &Catalogue, amendment: &Amendment) -> Vec<Difference> {
    let said = |lines: Vec<String>| (!lines.is_empty()).then(|| lines.join("; "));
    let found = proposal::differences(catalogue, amendment).into_iter();
    let told = found.map(|one| Difference {
        field: named(&one.field),
        name: one.name,
        before: said(one.before),
        after: said(one.after),
    });
    told.collect()
}

/// A field of a record as the input names it: `variant hold.step_basis` is `variants.hold.stepBasis`.
fn named(field: &str) -> String {
    let (first, rest) = field.split_at(field.find([' ', '.']).unwrap_or(field.len()));
    let first = match first {
        "variant" => "variants",
        "step" => "steps",
        "ref" => "reference",
        other => other,
    };
    camel(&format!("{first}{}", rest.replace(' ', ".")))
}

/// A field as GraphQL writes it: `as_of` is `asOf`.
pub(super) fn camel(field: &str) -> String {
    let mut name = String::with_capacity(field.len());
    let mut letters = field.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '_' => name.extend(letters.next().map(|next| next.to_ascii_uppercase())),
            other => name.push(other),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn fields_are_named_as_the_input_names_them() {
        for (record, input) in [
            ("summary", "summary"),
            ("child_takes_part", "childTakesPart"),
            ("variant hold.step_basis", "variants.hold.stepBasis"),
            ("variant.legal", "variants.legal"),
            ("variant", "variants"),
            ("step national.name", "steps.national.name"),
            ("step.rank", "steps.rank"),
            ("ref", "reference"),
            ("documented_effect.source", "documentedEffect.source"),
        ] {
            assert_eq!(named(record), input);
        }
    }
}
