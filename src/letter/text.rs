//! What a reminder says, in Danish.

use chrono::Datelike;

use crate::auth::link::LinkWriter;
use crate::catalogue::Catalogue;
use crate::letter::Sender;
use crate::offer::Offer;
use crate::upkeep::Reminder;
use crate::wording;

/// What it is about, in a line.
pub(super) fn subject(catalogue: &Catalogue, reminder: &Reminder<'_>) -> String {
    let offers = match reminder.offers.len() {
        1 => "et tilbud".to_owned(),
        several => format!("{several} tilbud"),
    };
    format!("Passer det stadig? Se på {offers} i {}", range(catalogue, reminder))
}

/// The whole of it. A paragraph is a line: what shows it breaks it where it likes, and a link never.
pub(super) fn body(
    catalogue: &Catalogue,
    reminder: &Reminder<'_>,
    links: &LinkWriter,
    sender: &Sender,
) -> String {
    let offers: Vec<String> =
        reminder.offers.iter().map(|offer| told(catalogue, offer, links, sender)).collect();
    format!(
        "Til {}\n\
         \n\
         I står som ansvarlige for det, der står nedenfor i {}. Det er for længe siden, nogen har sagt, at det \
         passer. Vil I se på det?\n\
         \n\
         Åbn linket, og læs, hvad der står. Passer det, så tryk på «Ja, det passer stadig» på siden. I behøver ikke at \
         logge ind, og der sker intet, før I trykker på knappen.\n\
         \n\
         Passer det ikke, så tryk ikke på knappen. Log ind på {} og ret det, eller svar på denne mail og skriv, hvad der \
         skal stå.\n\
         \n\
         {}\
         Linkene gælder til {} og kun for tilbuddene, som de står nu. Den, der har et link, kan bruge det: giv det kun \
         videre til en, der må svare for tilbuddet.\n\
         \n\
         Vifte\n",
        reminder.owner.name,
        range(catalogue, reminder),
        sender.site,
        offers.concat(),
        wording::moment(links.until()),
    )
}

/// An offer, since when nobody has confirmed it, and the link.
fn told(catalogue: &Catalogue, offer: &Offer, links: &LinkWriter, sender: &Sender) -> String {
    let link = links.link(catalogue, offer).map_or_else(
        || {
            "Der er intet link, for det er ikke oplyst, hvilken organisation der svarer for tilbuddet. Svar på denne \
             mail, og skriv det."
                .to_owned()
        },
        |link| format!("{}confirm?link={link}", sender.site),
    );
    format!("{}\n{}\n{link}\n\n", offer.name, since(catalogue, offer))
}

/// Since when nobody has confirmed an offer. An organisation said so on a day; of many sources only the year is known.
fn since(catalogue: &Catalogue, offer: &Offer) -> String {
    let said_by_one = catalogue.content().organisations.contains_key(&offer.assurance.by);
    match offer.assurance.as_of {
        Some(day) if said_by_one => format!("Sidst bekræftet {}.", wording::date(day)),
        Some(day) => format!("Sidst bekræftet i {}.", day.year()),
        None => "Det er ikke oplyst, hvornår det sidst er bekræftet.".to_owned(),
    }
}

/// Whose range it is about.
fn range(catalogue: &Catalogue, reminder: &Reminder<'_>) -> String {
    let municipality = catalogue.content().municipalities.get(&reminder.owner.municipality);
    municipality
        .map_or_else(|| "tilbudsviften".to_owned(), |one| format!("{} Kommunes tilbudsvifte", one.name))
}
