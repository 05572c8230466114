//! Days as a calendar file (iCalendar, RFC 5545), which any calendar reads.
//!
//! What is written holds no person: a day, what is to be done on it, and by which rule. The same plan has the same ids,
//! so that a calendar that reads it again moves what it has and doubles nothing.

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};

use crate::catalogue::Catalogue;
use crate::follow_up_plan::{Entry, Plan, What};
use crate::wording;

/// Who made the file, as the format wants it said.
const MAKER: &str = "-//Vifte//Vifte//DA";

/// The most octets a line may have.
const LONGEST_LINE: usize = 75;

/// A day on which something is to be done.
struct AllDay {
    id: String,
    date: NaiveDate,
    summary: String,
    description: String,
}

/// A plan of when to look again as a calendar file, written at a moment.
pub fn follow_up(catalogue: &Catalogue, plan: &Plan<'_>, written_at: DateTime<Utc>) -> String {
    let events = plan.entries().into_iter().map(|entry| all_day(catalogue, plan, &entry));
    written("Opfølgning", events, written_at)
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

fn all_day(catalogue: &Catalogue, plan: &Plan<'_>, entry: &Entry<'_>) -> AllDay {
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
    AllDay {
        id: format!("{}.{what}.{about}.{}@vifte", entry.rule.key, plan.start.format("%Y%m%d")),
        date: entry.due.date,
        summary: format!("{} · {name} · {whose}", wording::entry(entry)),
        description: lines.into_iter().flatten().collect::<Vec<_>>().join("\n"),
    }
}

/// A calendar file of days.
fn written(name: &str, days: impl Iterator<Item = AllDay>, written_at: DateTime<Utc>) -> String {
    let mut calendar = Calendar::new();
    calendar.properties.retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", MAKER));
    calendar.name(name);
    for AllDay { id, date, summary, description } in days {
        let mut event = Event::new();
        // A day without an end is that day; the library's own all-day event ends before it has begun.
        event.uid(&id).timestamp(written_at).starts(date).summary(&summary).description(&description);
        // It takes nobody's time.
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
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
