//! Cursors: where an edge stands in an order, so that a page stays right when offers come, go or change.

use async_graphql::connection::{CursorType, OpaqueCursor};
use serde::{Deserialize, Serialize};

use super::closed_set::OfferOrder;
use super::query::bad_input;
use crate::browse::Position;
use crate::key::Key;

/// A cursor of a list of offers. What it is made of is nobody's business.
pub type OfferCursor = OpaqueCursor<Place>;

/// An order, and what an edge is put in it by.
#[derive(Debug, Serialize, Deserialize)]
pub struct Place(OfferOrder, i32, String, String, String);

/// The cursor of an edge.
pub fn cursor(order: OfferOrder, position: Position) -> OfferCursor {
    let Position { number, text, name, slug } = position;
    OpaqueCursor(Place(order, number, text, name, slug.to_string()))
}

/// Where a cursor lies, read from the argument that holds it.
pub fn position(argument: &str, text: &str, order: OfferOrder) -> async_graphql::Result<Position> {
    let broken = || {
        bad_input(format!(
            "`{argument}` is no cursor of this list: take the `cursor` of an edge, or leave it out."
        ))
    };
    let OpaqueCursor(Place(of, number, text, name, slug)) =
        OfferCursor::decode_cursor(text).map_err(|_| broken())?;
    let slug = Key::parse(&slug).map_err(|_| broken())?;
    if of != order {
        return Err(bad_input(format!(
            "`{argument}` is a cursor of another order: ask for the same `orderBy` as before, or leave it out to begin anew."
        )));
    }
    Ok(Position { number, text, name, slug })
}
