//! Days and meeting times as a calendar file (iCalendar, RFC 5545), which any calendar reads.
//!
//! What is written holds no person: a day, what is to be done on it, and by which rule; or who is where, and when. The
//! same plan has the same ids, so that a calendar that reads it again moves what it has and doubles nothing.

use chrono::{DateTime, Months, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};

use crate::catalogue::Catalogue;
use crate::contact::ContactPoint;
use crate::follow_up_plan::{Entry, Plan, What};
use crate::institution::{Institution, Visit};
use crate::meeting::Occasion;
use crate::wording;

/// Who made the file, as the format wants it said.
const MAKER: &str = "-//Vifte//Vifte//DA";

/// The most octets a line may have.
const LONGEST_LINE: usize = 75;

/// A plan of when to look again as a calendar file, written at a moment.
pub fn follow_up(catalogue: &Catalogue, plan: &Plan<'_>, written_at: DateTime<Utc>) -> String {
    let events = plan.entries().into_iter().map(|entry| all_day(catalogue, plan, &entry));
    written("Opfølgning", events, written_at)
}

/// When a contact point is at its places, as a calendar file: every time of the coming year, so that no calendar has to
/// know of Danish holidays, or of when the clock is changed.
pub fn visits(catalogue: &Catalogue, contact: &ContactPoint, at: DateTime<Tz>) -> String {
    let until = at.checked_add_months(Months::new(12)).unwrap_or(at);
    let places = catalogue.content().institutions.values();
    let visits = places.flat_map(|place| place.visits.iter().map(move |visit| (place, visit)));
    let own = visits.filter(|(_, visit)| visit.contact == contact.key);
    let events = own.flat_map(|(place, visit)| {
        let coming = visit.meeting.after(at).take_while(move |occasion| occasion.from < until);
        coming.map(move |occasion| timed(contact, place, visit, occasion))
    });
    written(&contact.name, events, at.to_utc())
}

fn timed(contact: &ContactPoint, place: &Institution, visit: &Visit, occasion: Occasion) -> Event {
    let (from, to) = (occasion.from.to_utc(), occasion.to.to_utc());
    let lines = [
        Some(contact.function.clone()),
        contact.asked_by.as_ref().map(|who| format!("Hvem kan bruge det: {who}")),
        contact.bring.as_ref().map(|what| format!("Hav med: {what}")),
        visit.note.clone(),
    ];
    let mut event = Event::new();
    event
        .uid(&format!("{}.{}.{}@vifte", contact.key, place.key, from.format("%Y%m%dT%H%M")))
        .starts(from)
        .ends(to)
        .summary(&contact.name)
        .location(&place.name)
        .description(&lines.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    event.done()
}

/// What a plan is about: an offer and how it is given, or a step.
fn subject(plan: &Plan<'_>) -> (String, String) {
    match (&plan.offer, plan.steps.first()) {
        (Some((offer, variant)), _) => {
            (format!("{}.{}", offer.slug, offer.variants[*variant].key), offer.name.clone())
        }
        (None, Some(step)) => (step.key.to_string(), wording::step(step)),
        (None, None) => (String::new(), String::new()),
    }
}

fn all_day(catalogue: &Catalogue, plan: &Plan<'_>, entry: &Entry<'_>) -> Event {
    let (about, name) = subject(plan);
    let what = match entry.what {
        What::FollowUp(number) => number.to_string(),
        What::Milestone(milestone, _) => {
            let place = entry.rule.milestones.iter().position(|one| one == milestone).unwrap_or_default();
            format!("m{}", place + 1)
        }
    };
    let whose = wording::origin(catalogue, &entry.rule.origin);
    let stands_in = entry.rule.law.map_or_else(String::new, |law| format!(" ({law})"));
    let no_working_day = wording::no_working_day(entry.due);
    let rule = format!("{whose}{stands_in}: {}", entry.rule.text);
    let lines = [no_working_day, Some(rule), entry.rule.note.clone(), Some(wording::act_in_force(plan))];
    let mut event = Event::new();
    // A day without an end is that day; the library's own all-day event ends before it has begun.
    event
        .uid(&format!("{}.{what}.{about}.{}@vifte", entry.rule.key, plan.start.format("%Y%m%d")))
        .starts(entry.due.date)
        .summary(&format!("{} · {name} · {whose}", wording::entry(entry)))
        .description(&lines.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    // It takes nobody's time.
    event.add_property("TRANSP", "TRANSPARENT");
    event.done()
}

/// A calendar file of these, written at a moment.
fn written(name: &str, events: impl Iterator<Item = Event>, written_at: DateTime<Utc>) -> String {
    let mut calendar = Calendar::new();
    calendar.properties.retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", MAKER));
    calendar.name(name);
    for mut event in events {
        event.timestamp(written_at);
        calendar.push(event);
    }
    folded(&calendar.to_string())
}

/// The file with no line longer than the format allows; the library's own folds may be one octet too long.
fn folded(text: &str) -> String {
    let whole = text.replace("\r\n ", "");
    let mut out = String::with_capacity(text.len());
    for line in whole.split_terminator("\r\n") {
        let mut width = 0;
        for sign in line.chars() {
            if width + sign.len_utf8() > LONGEST_LINE {
                out.push_str("\r\n ");
                width = 1;
            }
            out.push(sign);
            width += sign.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}
