//! A municipality's own table on its way in, as GraphQL shows it.

use std::sync::Arc;

use async_graphql::{Enum, SimpleObject};

use super::closed_set::ProblemCode;
use super::proposal::{Proposal, ProposalPayload};
use super::suggestion::UserError;
use crate::app::{Approved, Batch, Refusal};
use crate::catalogue::Catalogue;
use crate::exchange::{self, CellFault, Import, NotUnderstood, Outcome, Remark, import_report};
use crate::key::Key;

/// What would become of a table, or what became of it.
#[derive(SimpleObject)]
pub struct ImportReport {
    /// How many rows it has.
    row_count: usize,
    /// How many offers are new.
    new_count: usize,
    /// How many offers change.
    changed_count: usize,
    /// How many offers are already so.
    unchanged_count: usize,
    /// How many rows are refused.
    refused_count: usize,
    /// Its rows, from the one that was asked for.
    rows: Vec<ImportRow>,
    /// What to know of the table as a whole, in Danish: columns and lines that are not read, offers an earlier table
    /// had and this one has not.
    notes: Vec<String>,
    /// The revision of what it was compared with.
    catalogue_revision: u64,
}

impl ImportReport {
    pub(super) fn of(import: &Import, catalogue: &Catalogue, after: usize, first: usize) -> Self {
        let count =
            |wanted: fn(&Outcome) -> bool| import.rows.iter().filter(|row| wanted(&row.outcome)).count();
        let rows = import.rows.iter().filter(|row| row.place > after).take(first);
        Self {
            row_count: import.rows.len(),
            new_count: count(|outcome| matches!(outcome, Outcome::New(_))),
            changed_count: count(|outcome| matches!(outcome, Outcome::Changed(..))),
            unchanged_count: count(|outcome| matches!(outcome, Outcome::Unchanged(_))),
            refused_count: count(|outcome| matches!(outcome, Outcome::Refused(_))),
            rows: rows.map(|row| ImportRow::of(row, catalogue)).collect(),
            notes: import_report::notes(import),
            catalogue_revision: catalogue.revision(),
        }
    }
}

/// A row of a table.
#[derive(SimpleObject)]
pub struct ImportRow {
    /// Its row as a spreadsheet counts them, the first line being 1; its number in a JSON list.
    row: usize,
    /// The offer's name as the row has it; null if it has none, or is refused for personal data.
    name: Option<String>,
    /// What becomes of it.
    outcome: ImportOutcome,
    /// The slug of its offer; null if it is refused.
    slug: Option<String>,
    /// The fields that change, in Danish.
    changes: Vec<String>,
    /// Why it is refused: every reason.
    faults: Vec<ImportFault>,
    /// What else to know of it, in Danish: what was not understood and the nearest concepts, what was concluded, what
    /// is doubtful.
    remarks: Vec<ImportRemark>,
}

impl ImportRow {
    fn of(row: &exchange::RowReport, catalogue: &Catalogue) -> Self {
        let (outcome, slug) = match &row.outcome {
            Outcome::New(slug) => (ImportOutcome::New, Some(slug)),
            Outcome::Changed(slug, _) => (ImportOutcome::Changed, Some(slug)),
            Outcome::Unchanged(slug) => (ImportOutcome::Unchanged, Some(slug)),
            Outcome::Refused(_) => (ImportOutcome::Refused, None),
        };
        let changes = match &row.outcome {
            Outcome::Changed(_, changes) => changes.iter().map(import_report::change).collect(),
            _ => Vec::new(),
        };
        let faults = match &row.outcome {
            Outcome::Refused(faults) => faults.iter().map(ImportFault::of).collect(),
            _ => Vec::new(),
        };
        let unknown = row.not_understood.iter().map(|one| ImportRemark::of_unknown(row, one, catalogue));
        let remarks = row.remarks.iter().map(|one| ImportRemark::of(row, one));
        Self {
            row: row.place,
            name: row.name.clone(),
            outcome,
            slug: slug.map(ToString::to_string),
            changes,
            faults,
            remarks: unknown.chain(remarks).collect(),
        }
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum ImportOutcome {
    /// Its offer is new.
    New,
    /// Its offer changes.
    Changed,
    /// Its offer is already so.
    Unchanged,
    /// It cannot be taken.
    Refused,
}

/// A reason for which a row is refused.
#[derive(SimpleObject)]
pub struct ImportFault {
    /// The column, as `docs/import.md` names it; empty if it is the row as a whole.
    column: String,
    /// What the file calls the column; null if it does not have it.
    heading: Option<String>,
    /// What the cell holds, cut short; null if it is blank or not to be repeated.
    value: Option<String>,
    /// What is wrong and what to do, in Danish.
    message: String,
    /// For programs.
    code: ProblemCode,
}

impl ImportFault {
    fn of(fault: &CellFault) -> Self {
        Self {
            column: fault.problem.field.clone(),
            heading: fault.heading.clone(),
            value: fault.value.clone(),
            message: fault.problem.message.clone(),
            code: fault.problem.code.into(),
        }
    }
}

/// What to know of a row that is taken.
#[derive(SimpleObject)]
pub struct ImportRemark {
    /// The column, as `docs/import.md` names it.
    column: &'static str,
    /// What the file calls the column; null if it does not have it.
    heading: Option<String>,
    /// What there is to know, in Danish.
    message: String,
    /// The keys of the concepts near a word that was not understood, nearest first.
    nearest: Vec<String>,
}

impl ImportRemark {
    fn of(row: &exchange::RowReport, remark: &Remark) -> Self {
        let heading = row.headings.get(&remark.column).cloned();
        Self { column: remark.column.name(), heading, message: remark.message.clone(), nearest: Vec::new() }
    }

    fn of_unknown(row: &exchange::RowReport, unknown: &NotUnderstood, catalogue: &Catalogue) -> Self {
        Self {
            column: unknown.column.name(),
            heading: row.headings.get(&unknown.column).cloned(),
            message: import_report::not_understood(unknown, catalogue),
            nearest: unknown.nearest.iter().map(Key::to_string).collect(),
        }
    }
}

/// What came of proposing a table.
#[derive(SimpleObject)]
pub struct ImportPayload {
    /// What the proposals have in common; null if there are none.
    batch: Option<String>,
    /// How many proposals were made.
    proposed_count: usize,
    /// What became of the table; the rows of it are those that are refused. Null if nothing came of it.
    report: Option<ImportReport>,
    /// Everything that was wrong with the request.
    user_errors: Vec<UserError>,
}

impl ImportPayload {
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        came: Result<Batch, Refusal>,
    ) -> async_graphql::Result<Self> {
        Ok(match came {
            Ok(mut batch) => {
                let mut report = ImportReport::of(&batch.import, catalogue, 0, 0);
                batch.import.rows.retain(|row| matches!(row.outcome, Outcome::Refused(_)));
                report.rows = batch.import.rows.iter().map(|row| ImportRow::of(row, catalogue)).collect();
                Self {
                    batch: batch.id.map(|key| key.to_string()),
                    proposed_count: batch.proposals.len(),
                    report: Some(report),
                    user_errors: Vec::new(),
                }
            }
            Err(refusal) => Self {
                batch: None,
                proposed_count: 0,
                report: None,
                user_errors: ProposalPayload::of(catalogue, Err(refusal))?.into_user_errors(),
            },
        })
    }
}

/// What came of publishing a batch.
#[derive(SimpleObject)]
pub struct BatchPayload {
    /// What was published.
    published: Vec<Proposal>,
    /// What was not, and why: each as the approval of it alone would have answered.
    refused: Vec<RefusedProposal>,
    /// How many of the batch wait still: at most 100 are published at once.
    waiting_count: usize,
    /// Everything that was wrong with the request.
    user_errors: Vec<UserError>,
    /// The revision of what is published now; a question that names it as `minRevision` sees these changes.
    catalogue_revision: u64,
}

/// A proposal of a batch that was not published.
#[derive(SimpleObject)]
pub struct RefusedProposal {
    /// The proposal's key.
    key: String,
    /// Why.
    payload: ProposalPayload,
}

impl BatchPayload {
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        came: Result<Approved, Refusal>,
    ) -> async_graphql::Result<Self> {
        let mut payload = Self {
            published: Vec::new(),
            refused: Vec::new(),
            waiting_count: 0,
            user_errors: Vec::new(),
            catalogue_revision: catalogue.revision(),
        };
        match came {
            Ok(approved) => {
                payload.waiting_count = approved.waiting;
                for (key, came) in approved.each {
                    match came {
                        Ok(proposal) => payload.published.push(Proposal::new(catalogue, proposal)),
                        Err(refusal) => {
                            let why = ProposalPayload::of(catalogue, Err(refusal))?;
                            payload.refused.push(RefusedProposal { key: key.to_string(), payload: why });
                        }
                    }
                }
            }
            Err(refusal) => {
                payload.user_errors = ProposalPayload::of(catalogue, Err(refusal))?.into_user_errors();
            }
        }
        Ok(payload)
    }
}
