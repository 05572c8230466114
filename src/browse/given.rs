//! The offers that are given under a place in the law, and how each states it.

use std::sync::Arc;

use chrono::NaiveDate;

use super::stated::in_force;
use super::{Browse, Filter, Order, Window};
use crate::catalogue::Catalogue;
use crate::key::MunicipalityCode;
use crate::law::{Reference, Resolution};
use crate::offer::{Offer, Variant};

/// An offer that is given under a place in the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The offer.
    pub offer: Arc<Offer>,
    /// The ways it is given under it, by their places among its variants, and the paragraphs each states for it: the
    /// old one, if that is what its source names.
    pub ways: Vec<(usize, Vec<Reference>)>,
}

/// What of a range is given under a place in the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUnder {
    /// The first of the offers, the least intrusive first.
    pub offers: Vec<Given>,
    /// How many there are in all.
    pub total: usize,
}

/// The offers of a municipality's range, or of all, that are given under what a typed reference means on a day; those
/// whose source names the old paragraph, too.
pub fn given_under(
    catalogue: &Arc<Catalogue>,
    resolution: &Resolution,
    of: Option<MunicipalityCode>,
    on: NaiveDate,
    most: usize,
) -> GivenUnder {
    let places = resolution.counts();
    let filter = Filter { municipality: of, paragraphs: places.clone(), ..Filter::default() };
    let browse = Browse::new(catalogue, filter, on);
    let window = Window { first: Some(most), ..Window::default() };
    let page = browse.page(Order::LeastIntrusive, &window);
    let given = |offer: Arc<Offer>| {
        let ways = ways(catalogue, &offer, &places, on);
        Given { offer, ways }
    };
    GivenUnder {
        offers: page.offers.into_iter().map(|(_, offer)| given(offer)).collect(),
        total: browse.total(),
    }
}

fn ways(
    catalogue: &Catalogue,
    offer: &Offer,
    places: &[Reference],
    on: NaiveDate,
) -> Vec<(usize, Vec<Reference>)> {
    let law = &catalogue.content().law;
    let is_meant = |stated: &&Reference| {
        let current = in_force(law, stated, on);
        current.iter().any(|current| places.iter().any(|place| place.includes(current)))
    };
    let stated = |variant: &Variant| variant.legal.iter().filter(is_meant).copied().collect::<Vec<_>>();
    let ways = offer.variants.iter().map(stated).enumerate();
    ways.filter(|(_, stated)| !stated.is_empty()).collect()
}
