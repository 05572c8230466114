//! An import that is to become proposals: of offers alone. Who provides them and whom to contact must be in the range
//! already; what is not is left out and told, and so is what is not for whoever imports to write.

use super::column::Column;
use super::finding::{CellFault, Remark, RemarkKind};
use super::import::{Import, Outcome, RowReport, differences};
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::problem::Problem;
use crate::record::{OfferRecord, Records};

impl Import {
    /// The import without what is not there yet, each left out with a remark.
    #[must_use]
    pub fn of_offers_alone(mut self, catalogue: &Catalogue) -> Self {
        let mut offers = std::mem::take(&mut self.records.offers);
        for row in &mut self.rows {
            let Some(slug) = taken(row) else { continue };
            let Some(at) = offers.iter().position(|offer| offer.slug == slug.as_str()) else { continue };
            leave_out(row, &mut offers[at], catalogue);
            let before = catalogue.offer(slug.as_str()).map(|offer| OfferRecord::of(offer));
            let Some(before) = before else { continue };
            let changes = differences(&before, &offers[at]);
            if changes.is_empty() {
                offers.remove(at);
                row.outcome = Outcome::Unchanged(slug);
            } else {
                row.outcome = Outcome::Changed(slug, changes);
            }
        }
        self.records = Records { offers, sources: self.records.sources, ..Records::default() };
        self
    }

    /// The import without the offers for which there is a reason not to take them; their rows are refused with it.
    #[must_use]
    pub fn unless(mut self, reason: impl Fn(&OfferRecord) -> Option<Problem>) -> Self {
        let offers = std::mem::take(&mut self.records.offers);
        for offer in offers {
            let Some(problem) = reason(&offer) else {
                self.records.offers.push(offer);
                continue;
            };
            let of_offer = |row: &&mut RowReport| taken(row).is_some_and(|slug| slug.as_str() == offer.slug);
            if let Some(row) = self.rows.iter_mut().find(of_offer) {
                let column = Column::all().find(|column| column.name() == problem.field);
                let heading = column.and_then(|column| row.headings.get(&column).cloned());
                row.outcome = Outcome::Refused(vec![CellFault { problem, heading, value: None }]);
            }
        }
        self
    }
}

/// The offer that is written for a row, if one is.
fn taken(row: &RowReport) -> Option<Key> {
    match &row.outcome {
        Outcome::New(slug) | Outcome::Changed(slug, _) => Some(slug.clone()),
        Outcome::Unchanged(_) | Outcome::Refused(_) => None,
    }
}

fn leave_out(row: &mut RowReport, offer: &mut OfferRecord, catalogue: &Catalogue) {
    let content = catalogue.content();
    let known = catalogue.offer(&offer.slug).map(|offer| OfferRecord::of(offer));
    let mut told = |column, what: &str| {
        let message = format!(
            "{what} er ikke i Vifte endnu og er ikke taget med: få den oprettet, og læs tabellen ind igen."
        );
        row.remarks.push(Remark { kind: RemarkKind::Doubtful, column, message });
    };
    if offer.provider.as_ref().is_some_and(|key| !content.organisations.contains_key(key.as_str())) {
        told(Column::Provider, "Leverandøren");
        offer.provider = known.as_ref().and_then(|known| known.provider.clone());
    }
    if offer.contacts.iter().any(|key| !content.contacts.contains_key(key.as_str())) {
        told(Column::Contact, "Kontakten");
        offer.contacts = known.map(|known| known.contacts).unwrap_or_default();
    }
}
