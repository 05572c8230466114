//! Where a row comes from: the table it stands in, who provides the offer, and whom to contact about it.
//!
//! A table is known by the municipality whose rows it holds, whatever its file is called: there is one range, and the
//! table says what is in it.

use chrono::NaiveDate;

use super::cell;
use super::column::Column;
use super::date;
use super::finding::RemarkKind;
use super::free_words::Why;
use super::person::{self, Heading, Named};
use super::row::Reading;
use crate::danish;
use crate::key::Municipality;
use crate::offer::LifeCycleState;
use crate::record::{
    AssuranceRecord, ContactRecord, OfferRecord, OrganisationRecord, SourceRecord, SourceRefRecord, Written,
};

/// What the keys of all tables begin with.
const TABLES: &str = "tabel-";

/// The source that stands for a municipality's own table.
pub fn table_of(municipality: &Municipality) -> SourceRecord {
    SourceRecord {
        key: format!("{TABLES}{}", cell::slug(&municipality.name)),
        title: format!("Kommunens egen tabel, {}", municipality.name),
        ..SourceRecord::default()
    }
}

/// Whether a source is a municipality's own table.
pub fn is_table(source: &str) -> bool {
    source.starts_with(TABLES)
}

/// Tables were once taken to say that an offer opened on the day they were written down. What was stored so is not
/// known, and a day to come hides the offer.
pub fn forget_opening_of_a_table(offer: &mut OfferRecord) {
    let confirmed = &offer.assurance;
    if let [only] = offer.life_cycle.as_mut_slice()
        && is_table(&confirmed.by)
        && only.from.is_some()
        && only.from == confirmed.as_of
        && only.state == LifeCycleState::Open.written()
        && only.note.is_none()
    {
        only.from = None;
    }
}

impl Reading<'_> {
    /// The day the row's source said so; none if it lies ahead, where nobody can have said it.
    pub(super) fn said_on(&self) -> Option<NaiveDate> {
        self.source_date().filter(|day| *day <= self.reader.on)
    }

    fn source_date(&self) -> Option<NaiveDate> {
        self.row.value(Column::SourceDate).and_then(|text| date::date(&text))
    }

    /// When and by what it is said that the offer is so. It says nothing of when the offer opened.
    pub(super) fn confirmation(&mut self, offer: &mut OfferRecord, table: &SourceRecord) {
        match (self.row.value(Column::SourceDate), self.source_date()) {
            (Some(text), None) => self.leave(Column::SourceDate, Why::NotUnderstood, text, Vec::new()),
            (_, Some(day)) if day > self.reader.on => {
                let message = format!("{day} ligger ude i fremtiden og er ikke brugt: ret datoen.");
                self.remark(RemarkKind::Doubtful, Column::SourceDate, message);
            }
            _ => {}
        }
        forget_opening_of_a_table(offer);
        if let Some(day) = self.said_on() {
            offer.assurance = AssuranceRecord { as_of: Some(day), by: table.key.clone() };
        }
        let known = offer.sources.iter().find(|source| is_table(&source.key)).cloned();
        let known = known.and_then(|source| source.place).filter(|_| !self.row.has(Column::SourceUrl));
        let place = self.row.value(Column::SourceUrl).or(known).or_else(|| self.row.value(Column::Id));
        // Under an older name of the table as well: it is one table.
        offer.sources.retain(|source| !is_table(&source.key));
        offer.sources.push(SourceRefRecord { key: table.key.clone(), place });
    }

    /// The provider's key, and the provider if the range does not have it.
    pub(super) fn provider(
        &mut self,
        offer: &mut OfferRecord,
        municipality: &Municipality,
        table: &SourceRecord,
    ) -> Option<OrganisationRecord> {
        let name = self.row.value(Column::Provider)?;
        let organisations = &self.reader.catalogue.content().organisations;
        let same = organisations.values().find(|one| {
            one.municipality == municipality.code && danish::fold(&one.name) == danish::fold(&name)
        });
        if let Some(known) = same {
            offer.provider = Some(known.key.to_string());
            return None;
        }
        let key = cell::slug(&format!("{} {name}", municipality.name));
        offer.provider = Some(key.clone());
        let sources = vec![SourceRefRecord { key: table.key.clone(), place: None }];
        let municipality = municipality.code.to_string();
        Some(OrganisationRecord { key, municipality, name, kind: None, note: None, sources })
    }

    /// The contact point the cell names, if there is something to write of it. The offer is linked to it and to no
    /// other, unless it is one of several it is linked to already: a table has room for one.
    ///
    /// A table says what a contact point is called, not who may see it: that stays with the municipality's own
    /// staff. One the range has from elsewhere is linked as it is: to name it confirms none of its numbers.
    pub(super) fn contact(
        &mut self,
        offer: &mut OfferRecord,
        municipality: &Municipality,
        table: &SourceRecord,
    ) -> Option<ContactRecord> {
        if !self.row.has(Column::Contact) {
            self.contact_without_name();
            return None;
        }
        let before = std::mem::take(&mut offer.contacts);
        let Some(named) = self.function_to_contact(municipality) else {
            self.contact_without_name();
            if self.row.value(Column::Contact).is_some() {
                // A person who is left out says nothing of a contact point the range has from elsewhere.
                offer.contacts = before;
                offer.contacts.retain(|key| !self.is_from_table(key));
            }
            return None;
        };
        let contacts = &self.reader.catalogue.content().contacts;
        let same = contacts.values().find(|one| {
            let called = |text: &String| cell::same_words(text, &named);
            one.municipality == municipality.code && (called(&one.name) || called(&one.function))
        });
        let mut contact = same.map_or_else(
            || ContactRecord {
                key: cell::slug(&format!("{} {named}", municipality.name)),
                municipality: municipality.code.to_string(),
                name: named.clone(),
                function: named.clone(),
                sources: vec![SourceRefRecord { key: table.key.clone(), place: None }],
                ..ContactRecord::default()
            },
            ContactRecord::of,
        );
        offer.contacts = if before.contains(&contact.key) { before } else { vec![contact.key.clone()] };
        contact.last_confirmed = contact.last_confirmed.max(self.said_on());
        contact.phone = self.phone().or(contact.phone);
        contact.email = self.shared_mailbox(&named, municipality).or(contact.email);
        let is_from_table = contact.sources.iter().any(|source| is_table(&source.key));
        is_from_table.then_some(contact)
    }

    fn is_from_table(&self, contact: &str) -> bool {
        let known = self.reader.catalogue.content().contacts.get(contact);
        known.is_some_and(|known| known.sources.iter().any(|place| is_table(place.source.as_str())))
    }

    /// The function or place that the cell of the contact names, without the persons in it.
    fn function_to_contact(&mut self, municipality: &Municipality) -> Option<String> {
        let text = self.row.value(Column::Contact)?;
        let heading = match self.row.heading(Column::Contact) {
            Some(heading) if danish::fold(heading).contains("person") => Heading::OfPersons,
            _ => Heading::OfContacts,
        };
        let name = self.row.value(Column::Name).unwrap_or_default();
        let catalogue = self.reader.catalogue;
        let is_known = |words: &str| {
            cell::same_words(words, &municipality.name)
                || cell::same_words(words, &name)
                || catalogue.municipality(words).is_some()
        };
        let (left, is_whole) = match person::without_persons(&text, heading, &is_known) {
            Named::Nobody(text) => (Some(text), true),
            Named::Beside(rest) => (Some(rest), false),
            Named::Alone => (None, false),
        };
        if !is_whole {
            self.person_left_out(Column::Contact);
        }
        left
    }

    /// The telephone number of the row; none if it is none.
    fn phone(&mut self) -> Option<String> {
        let typed = self.row.value(Column::Phone)?;
        let is_number = cell::phone_number(&typed).is_some();
        if !matches!(person::without_persons(&typed, Heading::OfContacts, &|_| false), Named::Nobody(_)) {
            self.person_left_out(Column::Phone);
            return None;
        }
        if !is_number {
            // It may be a name, so it is not repeated.
            let message = "Det er intet telefonnummer og er ikke brugt: skriv det med otte cifre.";
            self.remark(RemarkKind::Doubtful, Column::Phone, message.to_owned());
        }
        is_number.then_some(typed)
    }

    /// The address of the mailbox the row names, unless it is a person's own.
    fn shared_mailbox(&mut self, named: &str, municipality: &Municipality) -> Option<String> {
        let address = self.row.value(Column::Email)?;
        if !address.contains('@') {
            // It may be a name, so it is not repeated.
            let message = "Det er ingen mailadresse og er ikke brugt: skriv en fælles postkasse.";
            self.remark(RemarkKind::Doubtful, Column::Email, message.to_owned());
            return None;
        }
        let is_shared = person::is_shared_mailbox(&address, &[named, &municipality.name]);
        if !is_shared {
            self.person_left_out(Column::Email);
        }
        is_shared.then_some(address)
    }

    fn person_left_out(&mut self, column: Column) {
        let message = "En person er udeladt, fordi Vifte ingen personoplysninger gemmer: skriv i stedet en funktion \
                       eller et sted, fx «familierådgiver, team Nord», og en fælles postkasse.";
        self.remark(RemarkKind::Doubtful, column, message.to_owned());
    }

    /// Notes a telephone number or an address that belongs to nothing the row names.
    fn contact_without_name(&mut self) {
        for column in [Column::Phone, Column::Email] {
            if self.row.value(column).is_some() {
                let message =
                    "Er ikke brugt, da rækken ikke siger hvis: skriv en funktion eller et sted i contact.";
                self.remark(RemarkKind::Doubtful, column, message.to_owned());
            }
        }
    }
}
