//! Whom to turn to.

use chrono::{Datelike, NaiveDate};

use super::outward::{self, Outward};
use crate::answer::Fallback;
use crate::catalogue::Catalogue;
use crate::contact::{Audience, ContactPoint, Freshness};
use crate::offer::Offer;

/// A contact, as a page shows it.
pub struct Contact {
    pub name: String,
    pub function: String,
    pub ways: Vec<Outward>,
    pub hours: Option<String>,
    /// What to be aware of.
    pub caveat: Option<String>,
}

impl Contact {
    /// The contact, on a day.
    pub fn of(contact: &ContactPoint, on: NaiveDate) -> Self {
        let phone = contact.phone.as_deref().map(outward::phone);
        let email = contact.email.as_deref().map(outward::email);
        let site = contact.url.as_deref().map(|url| outward::site(url, url));
        Self {
            name: contact.name.clone(),
            function: contact.function.clone(),
            ways: [phone, email, site].into_iter().flatten().collect(),
            hours: contact.hours.as_ref().map(|hours| hours.as_str().to_owned()),
            caveat: caveat(contact, on),
        }
    }
}

fn caveat(contact: &ContactPoint, on: NaiveDate) -> Option<String> {
    match (contact.freshness(on), contact.last_confirmed) {
        (Freshness::Confirmed, _) => None,
        (_, Some(day)) => Some(format!("Sidst bekræftet i {}: undersøg, om det stadig gælder.", day.year())),
        (_, None) => Some("Ingen har bekræftet kontakten: undersøg, om den gælder.".to_owned()),
    }
}

/// Whom to contact about an offer, but for contacts of the municipality's own staff.
pub fn of_offer(catalogue: &Catalogue, offer: &Offer, on: NaiveDate) -> Vec<Contact> {
    let contacts = offer.contacts.iter().filter_map(|key| catalogue.content().contacts.get(key));
    let public = contacts.filter(|contact| contact.audience == Audience::Public);
    public.map(|contact| Contact::of(contact, on)).collect()
}

/// Whom to turn to when the range does not answer; none if nobody is set.
pub fn of_fallback(fallback: &Fallback, on: NaiveDate) -> Option<Contact> {
    match fallback {
        Fallback::Contact(contact) => Some(Contact::of(contact, on)),
        Fallback::Reception(reception) => Some(Contact {
            name: reception.name.clone(),
            function: String::new(),
            ways: vec![outward::phone(&reception.phone)],
            hours: reception.hours.as_ref().map(|hours| hours.as_str().to_owned()),
            caveat: None,
        }),
        Fallback::NotSet => None,
    }
}
