//! The calendar file, held to RFC 5545.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use vifte::calendar;
use vifte::follow_up_plan::{self, Asked};

use super::{about_offer, today};
use crate::harness;

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

fn file(written_at: &str) -> String {
    let catalogue = harness::seed();
    let asked = Asked { start: "2024-01-15".parse().expect("a day"), ..about_offer("hvidovre-porten") };
    let plan = follow_up_plan::plan(&catalogue, &asked, today()).expect("a plan");
    calendar::follow_up(&catalogue, &plan, moment(written_at))
}

/// The lines as they were before they were folded.
fn lines(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// What stands in the lines of this name.
fn values<'a>(lines: &'a [String], name: &'a str) -> impl Iterator<Item = &'a str> {
    lines.iter().filter_map(move |line| line.strip_prefix(name)?.strip_prefix(':'))
}

#[test]
fn it_is_as_the_format_wants_it() {
    let file = file("2026-11-23T10:00:00Z");
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "every line ends with CRLF");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "no line is longer than 75 octets");
    let lines = lines(&file);
    assert!(lines.iter().all(|line| line.contains(':')), "{lines:#?}");
    let mut open: Vec<&str> = Vec::new();
    for line in &lines {
        if let Some(begun) = line.strip_prefix("BEGIN:") {
            open.push(begun);
        } else if let Some(ended) = line.strip_prefix("END:") {
            assert_eq!(open.pop(), Some(ended));
        }
    }
    assert_eq!(open, [""; 0]);
    for name in ["VERSION", "PRODID"] {
        assert_eq!(values(&lines, name).count(), 1, "{name}");
    }
    let unescaped = |text: &str| {
        let plain = text.replace("\\,", "").replace("\\;", "").replace("\\n", "").replace("\\\\", "");
        plain.contains([',', ';', '\\'])
    };
    for name in ["SUMMARY", "DESCRIPTION"] {
        assert!(!values(&lines, name).any(unescaped), "commas and semicolons are escaped");
    }
}

#[test]
fn it_holds_every_day_once_and_whole() {
    let lines = lines(&file("2026-11-23T10:00:00Z"));
    let days: Vec<&str> = values(&lines, "DTSTART;VALUE=DATE").collect();
    assert_eq!(days[..3], ["20240212", "20240325", "20240415"]);
    assert!(values(&lines, "DTEND;VALUE=DATE").next().is_none(), "a day is that day");
    let ids: BTreeSet<&str> = values(&lines, "UID").collect();
    assert_eq!((ids.len(), days.len()), (days.len(), 14));
    let stamps: BTreeSet<&str> = values(&lines, "DTSTAMP").collect();
    assert_eq!(stamps, BTreeSet::from(["20261123T100000Z"]));
    let text = lines.join("\n");
    assert!(
        text.contains("Falder på en søndag\\; hverdagen før er fredag den 13. september 2024."),
        "{text}"
    );
}

#[test]
fn the_same_plan_has_the_same_ids() {
    let ids = |at: &str| -> Vec<String> { values(&lines(&file(at)), "UID").map(str::to_owned).collect() };
    assert_eq!(ids("2026-11-23T10:00:00Z"), ids("2027-01-01T00:00:00Z"));
}

/// The example places' contact points, and when they meet.
fn meeting_times(contact: &str, at: &str) -> String {
    let mut records = vifte::exchange::seed().expect("the seed");
    records.extend(vifte::exchange::example().expect("the example"));
    let catalogue = vifte::catalogue::Catalogue::new(1, records.check().expect("the example"));
    let contact = catalogue.content().contacts.get(contact).expect("a contact");
    let at = at.parse::<DateTime<Utc>>().expect("a moment").with_timezone(&chrono_tz::Europe::Copenhagen);
    calendar::visits(&catalogue, contact, at)
}

#[test]
fn meetings_of_a_year_stand_in_it_at_their_hour_and_without_the_holidays() {
    let file = meeting_times("eksempel-raadgiver-dagtilbud", "2026-11-23T10:00:00Z");
    let lines = lines(&file);
    let starts: Vec<&str> = values(&lines, "DTSTART").collect();
    // The first Thursday of each month; nine thirty is half past seven in universal time in summer. Ascension Day, the
    // 6 May 2027, is left out.
    let expected = [
        "20261203T083000Z",
        "20270107T083000Z",
        "20270204T083000Z",
        "20270304T083000Z",
        "20270401T073000Z",
        "20270603T073000Z",
        "20270701T073000Z",
        "20270805T073000Z",
        "20270902T073000Z",
        "20271007T073000Z",
        "20271104T083000Z",
    ];
    assert_eq!(starts, expected);
    let ids: BTreeSet<&str> = values(&lines, "UID").collect();
    assert_eq!(ids.len(), starts.len());
    assert!(values(&lines, "LOCATION").all(|place| place == "Eksempelbørnehaven (eksempel)"));
    let again = meeting_times("eksempel-raadgiver-dagtilbud", "2026-11-24T10:00:00Z");
    assert!(
        ids.iter().all(|id| again.replace("\r\n ", "").contains(id)),
        "the same meetings have the same ids"
    );
}
