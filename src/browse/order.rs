//! The order offers are looked through in, and pages of it.
//!
//! A page lies beside a *position*: what an offer is put in order by. It is no number in a list, so it stays right
//! when offers come and go, and when the offer it was taken from is gone itself.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::Browse;
use super::ladder::Ladder;
use crate::catalogue::Catalogue;
use crate::danish::alphabet;
use crate::key::{Key, MunicipalityCode};
use crate::offer::Offer;

/// What comes first. Offers that are alike in that stand by name, and by slug where the names are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// By name.
    #[default]
    Name,
    /// The least intrusive step first, by the lowest on which an offer is given; then what stands outside the
    /// staircase, then what no source states a step of.
    LeastIntrusive,
    /// By the municipality's name.
    Municipality,
    /// What was confirmed latest first; last what nobody has said a day of.
    LatestConfirmed,
}

/// Where an offer stands in an order, whatever else is there. The derived order is the order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// What comes first, if that is a number.
    pub number: i32,
    /// What comes first, if that is a name.
    pub text: String,
    /// The offer's name, as it is put in order.
    pub name: String,
    /// The offer's slug.
    pub slug: Key,
}

/// Which part of an order is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Window {
    /// What stands after this.
    pub after: Option<Position>,
    /// What stands before this.
    pub before: Option<Position>,
    /// How many of that from the front.
    pub first: Option<usize>,
    /// How many of what is left from the back.
    pub last: Option<usize>,
}

/// Some of the offers that are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The offers, in order, and where each stands.
    pub offers: Vec<(Position, Arc<Offer>)>,
    /// Whether any stand before them.
    pub has_previous: bool,
    /// Whether any stand after them.
    pub has_next: bool,
}

impl Browse {
    /// A part of what is found.
    pub fn page(&self, order: Order, window: &Window) -> Page {
        let line = Line::new(self, order);
        let all = line.places(self);
        let after = |place: &u32, edge: &Position| line.position(*place as usize) > *edge;
        let before = |place: &u32, edge: &Position| line.position(*place as usize) < *edge;
        let mut start =
            window.after.as_ref().map_or(0, |edge| all.partition_point(|place| !after(place, edge)));
        let end = window.before.as_ref();
        let end = end.map_or(all.len(), |edge| all.partition_point(|place| before(place, edge)));
        let mut end = end.max(start);
        if let Some(first) = window.first {
            end = end.min(start.saturating_add(first));
        }
        if let Some(last) = window.last {
            start = start.max(end.saturating_sub(last));
        }
        let offer = |place: &u32| {
            let place = *place as usize;
            (line.position(place), Arc::clone(&self.catalogue.offers()[place]))
        };
        let offers = all[start..end].iter().map(offer).collect();
        Page { offers, has_previous: start > 0, has_next: end < all.len() }
    }
}

/// The offers that are found, as they stand in line.
struct Line<'a> {
    catalogue: &'a Catalogue,
    lead: Lead<'a>,
}

/// What comes first in an order, with what it takes to tell.
enum Lead<'a> {
    Name,
    LeastIntrusive(Ladder<'a>),
    /// The municipalities' names as they are put in order, by number.
    Municipality(Vec<String>),
    LatestConfirmed,
}

impl<'a> Line<'a> {
    fn new(browse: &'a Browse, order: Order) -> Self {
        let catalogue: &Catalogue = &browse.catalogue;
        let lead = match order {
            Order::Name => Lead::Name,
            Order::LeastIntrusive => {
                let of = browse.filter.municipality;
                Lead::LeastIntrusive(Ladder::new(catalogue, of, super::ranks(&browse.filter), browse.on))
            }
            Order::Municipality => {
                let codes = catalogue.profiles().municipalities.things();
                Lead::Municipality(codes.iter().map(|code| municipality_key(catalogue, *code)).collect())
            }
            Order::LatestConfirmed => Lead::LatestConfirmed,
        };
        Self { catalogue, lead }
    }

    /// The places of what is found, in order.
    fn places(&self, browse: &Browse) -> Vec<u32> {
        let columns = self.catalogue.columns();
        let found = browse.places().iter().zip(&browse.failed).filter(|(_, failed)| **failed == 0);
        let ranks = found.map(|(place, _)| (*place as usize, columns.rank_by_name(*place as usize)));
        let mut ranks: Vec<(i32, u32)> = match &self.lead {
            Lead::Municipality(names) => {
                let numbers = places_in_order(names);
                let municipality = |place| self.catalogue.profiles().of(place).municipality as usize;
                ranks.map(|(place, rank)| (numbers[municipality(place)], rank)).collect()
            }
            Lead::Name => return self.by_name(ranks.map(|(_, rank)| rank)),
            Lead::LeastIntrusive(_) | Lead::LatestConfirmed => {
                ranks.map(|(place, rank)| (self.number(place), rank)).collect()
            }
        };
        ranks.sort_unstable();
        ranks.into_iter().map(|(_, rank)| columns.with_rank(rank)).collect()
    }

    /// The places of these ranks by name, in order. Ranks are all different and none is left out, so they need no
    /// sorting, which over a large range takes longer than all the rest.
    fn by_name(&self, ranks: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut is_found = vec![false; self.catalogue.offers().len()];
        ranks.for_each(|rank| is_found[rank as usize] = true);
        let found = (0..).zip(is_found).filter(|(_, is_found)| *is_found);
        found.map(|(rank, _)| self.catalogue.columns().with_rank(rank)).collect()
    }

    fn position(&self, place: usize) -> Position {
        let offer = &self.catalogue.offers()[place];
        let text = match &self.lead {
            Lead::Municipality(names) => {
                names[self.catalogue.profiles().of(place).municipality as usize].clone()
            }
            Lead::Name | Lead::LeastIntrusive(_) | Lead::LatestConfirmed => String::new(),
        };
        let name = alphabet::sort_key(&offer.name);
        Position { number: self.number(place), text, name, slug: offer.slug.clone() }
    }

    fn number(&self, place: usize) -> i32 {
        match &self.lead {
            Lead::Name | Lead::Municipality(_) => 0,
            Lead::LeastIntrusive(ladder) => ladder.lowest(place),
            Lead::LatestConfirmed => {
                let day = self.catalogue.columns().confirmed(place);
                // The latest day is the least number, and no day the greatest.
                day.map_or(i32::MAX, |day: NaiveDate| -day.num_days_from_ce())
            }
        }
    }
}

/// What a municipality is put in order by; two with the same name stay apart.
fn municipality_key(catalogue: &Catalogue, code: MunicipalityCode) -> String {
    let known = catalogue.content().municipalities.get(&code);
    format!("{} {code}", alphabet::sort_key(known.map_or("", |one| &one.name)))
}

/// Where each of some texts stands among them.
fn places_in_order(texts: &[String]) -> Vec<i32> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_key(|at| &texts[*at]);
    let mut places = vec![0; texts.len()];
    for (place, at) in (0..).zip(order) {
        places[at] = place;
    }
    places
}
