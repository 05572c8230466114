//! Reminders as letters (*påmindelser*): to each who answers for offers that are to be looked at again, one message
//! as a file (.eml, <https://www.rfc-editor.org/rfc/rfc5322>) with a confirmation link for each offer.
//!
//! Nothing is sent from here: whoever runs the service does that with what sends their other mail.

mod folder;
mod text;

pub use folder::{Unlaid, lay};

use std::fmt::Write;
use std::sync::Arc;

use chrono::DateTime;
use chrono_tz::Tz;
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use sha2::{Digest, Sha256};
use url::Url;

use crate::auth::link::LinkWriter;
use crate::catalogue::Catalogue;
use crate::offer::Offer;
use crate::upkeep::{self, Reminder, Reminders};

/// Who writes the letters, and where their links lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// The address they come from, and that is answered to.
    pub from: Address,
    /// Where the pages are.
    pub site: Url,
}

/// An e-mail address, with a name or without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Mailbox);

impl Address {
    /// Reads an address as `vifte@kommune.example` or `Vifte <vifte@kommune.example>`; none if it is no such thing.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, email) = match text.strip_suffix('>').and_then(|text| text.split_once('<')) {
            Some((name, email)) => (name.trim().trim_matches('"').trim(), email),
            None => ("", text),
        };
        Self::named(name, email)
    }

    fn named(name: &str, email: &str) -> Option<Self> {
        // A name is one line, whatever it is written as.
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let email = email.trim().parse().ok()?;
        Some(Self(Mailbox::new(Some(name).filter(|name| !name.is_empty()), email)))
    }
}

/// A letter, as it is to lie in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The name of its file: the same for the same day and contact point.
    pub file: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What is written on a day.
#[derive(Debug, Default)]
pub struct Post<'a> {
    /// What each letter is written of, and the letter.
    pub letters: Vec<(Reminder<'a>, Letter)>,
    /// Those whose e-mail address is none that can be written to.
    pub unreachable: Vec<Reminder<'a>>,
    /// Offers that nobody who has an address answers for.
    pub unowned: Vec<&'a Arc<Offer>>,
}

/// Writes to each who is to be reminded.
pub fn write<'a>(
    catalogue: &Catalogue,
    reminders: Reminders<'a>,
    links: &LinkWriter,
    sender: &Sender,
    at: DateTime<Tz>,
) -> Post<'a> {
    let mut post = Post { unowned: reminders.unowned, ..Post::default() };
    for reminder in reminders.to {
        match letter(catalogue, &reminder, links, sender, at) {
            Some(letter) => post.letters.push((reminder, letter)),
            None => post.unreachable.push(reminder),
        }
    }
    post
}

/// One letter; none if the address is none.
fn letter(
    catalogue: &Catalogue,
    reminder: &Reminder<'_>,
    links: &LinkWriter,
    sender: &Sender,
    at: DateTime<Tz>,
) -> Option<Letter> {
    let owner = reminder.owner;
    let Address(to) = Address::named(&owner.name, reminder.email)?;
    let body = text::body(catalogue, reminder, links, sender);
    let generated = HeaderName::new_from_ascii_str("Auto-Submitted");
    let message = Message::builder()
        .from(sender.from.0.clone())
        .to(to)
        .date(at.to_utc().into())
        .message_id(Some(id(owner.key.as_str(), &body, sender, at)))
        // No machine answers it.
        .raw_header(HeaderValue::new(generated, "auto-generated".to_owned()))
        .subject(text::subject(catalogue, reminder))
        .singlepart(SinglePart::plain(body));
    let message = message.expect("a letter has a sender and a receiver");
    let file = format!("{}-{}.eml", at.date_naive(), owner.key);
    Some(Letter { file, bytes: message.formatted() })
}

/// An id that no other letter has: what it says, to whom and when.
fn id(to: &str, body: &str, sender: &Sender, at: DateTime<Tz>) -> String {
    let digest = hex::encode(Sha256::digest(format!("{to}\n{}\n{body}", at.timestamp_micros())));
    format!("<{}@{}>", &digest[..32], sender.site.host_str().unwrap_or("localhost"))
}

impl Post<'_> {
    /// What is written to whom, and what nobody is written to about, for whoever runs the service.
    pub fn told(&self, catalogue: &Catalogue) -> String {
        let mut told = String::new();
        for (reminder, letter) in &self.letters {
            line(&mut told, &format!("{}: to {}", letter.file, reminder.email));
            offers(&mut told, catalogue, &reminder.offers);
        }
        for reminder in &self.unreachable {
            let (key, email) = (&reminder.owner.key, reminder.email);
            line(
                &mut told,
                &format!("{key}: «{email}» is no e-mail address: correct the contact. Unowned until then:"),
            );
            offers(&mut told, catalogue, &reminder.offers);
        }
        if !self.unowned.is_empty() {
            line(&mut told, "Unowned: nobody who has an e-mail address answers for");
            offers(&mut told, catalogue, &self.unowned);
        }
        told
    }
}

fn offers(told: &mut String, catalogue: &Catalogue, offers: &[&Arc<Offer>]) {
    for offer in offers {
        let since = offer
            .assurance
            .as_of
            .map_or_else(|| "never confirmed".to_owned(), |day| format!("confirmed {day}"));
        let unlinked = offer.owner.is_some() && upkeep::confirmer(catalogue, offer).is_none();
        let link =
            if unlinked { ", no link: neither the contact nor the offer names an organisation" } else { "" };
        line(told, &format!("  {} ({since}{link})", offer.slug));
    }
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("writing to a string does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_with_its_name_and_without() {
        for (text, shown) in [
            ("vifte@kommune.example", "vifte@kommune.example"),
            (" Vifte <vifte@kommune.example> ", "Vifte <vifte@kommune.example>"),
            ("\"Børn og Unge\" <vifte@kommune.example>", "Børn og Unge <vifte@kommune.example>"),
            (
                "Vifte\r\nBcc: a@b.example <vifte@kommune.example>",
                "Vifte Bcc: a@b.example <vifte@kommune.example>",
            ),
        ] {
            let Address(read) = Address::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.name.unwrap_or_default(), read.email.to_string()), named(shown), "{text}");
        }
        for text in [
            "",
            "vifte",
            "a@b.example, c@d.example",
            "Vifte <>",
            "<vifte",
            "a b@c.example",
            "a@b.example\nBcc: c@d.example",
        ] {
            assert_eq!(Address::parse(text), None, "{text}");
        }
    }

    fn named(shown: &str) -> (String, String) {
        let apart = shown.strip_suffix('>').and_then(|shown| shown.rsplit_once(" <"));
        let (name, email) = apart.unwrap_or(("", shown));
        (name.to_owned(), email.to_owned())
    }
}
