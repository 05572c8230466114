//! How much one answer may hold.
//!
//! What a list holds is not known before it is read, and lists in lists multiply: concepts beside the concepts beside
//! the target groups of a hundred offers. So what is given is counted as it is given.

use std::sync::atomic::{AtomicUsize, Ordering};

use async_graphql::Context;

use super::fault::{Code, Fault};
use crate::catalogue::Catalogue;

/// How many things one answer may hold.
const MOST_THINGS: usize = 10_000;

/// So many offers that are only looked through are counted as one that is given: a range of 30,000 may be looked
/// through nine times in an answer.
const LOOKED_THROUGH: usize = 30;

/// What an answer may still hold.
#[derive(Debug)]
pub(super) struct Allowance(AtomicUsize);

impl Default for Allowance {
    fn default() -> Self {
        Self(AtomicUsize::new(MOST_THINGS))
    }
}

/// Counts things that are about to be given.
///
/// # Errors
/// If they are more than the answer may still hold.
pub(super) fn take(context: &Context<'_>, things: usize) -> async_graphql::Result<()> {
    let Allowance(left) = context.data()?;
    let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(things));
    taken.map(drop).map_err(|_| {
        let message =
            format!("An answer holds at most {MOST_THINGS} things in lists: ask for fewer at a time.");
        Fault::new(Code::QueryTooCostly, message).into()
    })
}

/// Counts a range that is about to be looked through.
///
/// # Errors
/// If the answer has looked through too much already.
pub(super) fn look_through(context: &Context<'_>, catalogue: &Catalogue) -> async_graphql::Result<()> {
    take(context, catalogue.offers().len() / LOOKED_THROUGH)
}
