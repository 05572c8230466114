//! What these tests hold:
//! 1. A confirmation is good for twelve months to the day, then stale.
//! 2. Hours are Danish time, summer and winter, and closed on Danish public holidays unless they say otherwise.
//! 3. Hours can be asked about at any moment that can be written.
//! 4. The reception is open, closed or unknown as its hours are, and not set when there is none.

use super::*;
use chrono::TimeZone;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A moment on the clock on a Danish wall: `2026-03-02 09:00`.
fn at(text: &str) -> DateTime<Tz> {
    let naive = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Copenhagen.from_local_datetime(&naive).single().expect("a time that exists once")
}

fn hours(text: &str) -> Hours {
    Hours::parse(text).expect("opening hours")
}

fn confirmed(last_confirmed: Option<&str>) -> ContactPoint {
    ContactPoint {
        key: Key::parse("modtagelsen").expect("a key"),
        municipality: MunicipalityCode::parse("0167").expect("a code"),
        name: "Modtagelsen".into(),
        function: "Tager imod underretninger".into(),
        organisation: None,
        audience: Audience::Public,
        phone: None,
        email: None,
        url: None,
        hours: None,
        entrances: Vec::new(),
        districts: Vec::new(),
        asked_by: None,
        bring: None,
        substitute: None,
        last_confirmed: last_confirmed.map(day),
        sources: Vec::new(),
    }
}

#[test]
fn a_contact_point_confirmed_fourteen_months_ago_is_stale() {
    let point = confirmed(Some("2025-01-10"));
    assert_eq!(point.freshness(day("2025-01-10")), Freshness::Confirmed);
    assert_eq!(point.freshness(day("2026-01-10")), Freshness::Confirmed);
    assert_eq!(point.freshness(day("2026-01-11")), Freshness::Stale);
    assert_eq!(point.freshness(day("2026-03-10")), Freshness::Stale);
}

#[test]
fn a_contact_point_nobody_confirmed_says_so() {
    assert_eq!(confirmed(None).freshness(day("2026-01-01")), Freshness::NeverConfirmed);
}

#[test]
fn hours_are_read_by_the_danish_clock() {
    let office = hours("Mo-We 09:00-15:00; Th 09:00-18:00; Fr 09:00-13:00");
    assert_eq!(office.state(at("2026-03-02 09:00")), HoursState::Open);
    assert_eq!(office.state(at("2026-03-02 08:59")), HoursState::Closed);
    assert_eq!(office.state(at("2026-03-02 15:00")), HoursState::Closed);
    assert_eq!(office.state(at("2026-03-05 17:30")), HoursState::Open);
    assert_eq!(office.state(at("2026-03-07 10:00")), HoursState::Closed);
    let utc = chrono_tz::UTC.with_ymd_and_hms(2026, 7, 6, 7, 30, 0).single().expect("a time");
    assert_eq!(office.state(utc), HoursState::Open, "half past nine in Danish summer");
}

#[test]
fn an_office_is_closed_on_public_holidays_unless_its_hours_say_otherwise() {
    let maundy_thursday = at("2026-04-02 10:00");
    assert_eq!(hours("Mo-Fr 09:00-15:00").state(maundy_thursday), HoursState::Closed);
    assert_eq!(hours("Mo-Fr,PH 09:00-15:00").state(maundy_thursday), HoursState::Open);
    assert_eq!(hours("24/7").state(maundy_thursday), HoursState::Open);
    assert_eq!(
        hours("Mo-Fr 09:00-15:00 \"efter aftale\"; Sa unknown").state(at("2026-03-07 10:00")),
        HoursState::Unknown
    );
}

#[test]
fn hours_keep_their_text_and_refuse_plain_prose() {
    assert_eq!(hours(" Mo-Fr 09:00-15:00 ").as_str(), "Mo-Fr 09:00-15:00");
    for text in ["", "  ", "hverdage 9-15", "Mo-Fr 09:00-"] {
        let problem = Hours::parse(text).expect_err(text);
        assert_eq!(problem.code, ProblemCode::Malformed);
    }
}

#[test]
fn the_reception_is_what_its_hours_say() {
    let reception = |hours| Reception { name: "Modtagelsen".into(), phone: "00 00 00 00".into(), hours };
    let office = reception(Some(hours("Mo-Fr 09:00-15:00")));
    let silent = reception(None);
    let (by_day, by_night) = (at("2026-03-02 10:00"), at("2026-03-02 22:00"));
    assert_eq!(ReceptionAt::new(Some(&office), by_day), ReceptionAt::Open(&office));
    assert_eq!(ReceptionAt::new(Some(&office), by_night), ReceptionAt::Closed(&office));
    assert_eq!(ReceptionAt::new(Some(&silent), by_day), ReceptionAt::HoursUnknown(&silent));
    assert_eq!(ReceptionAt::new(None, by_day), ReceptionAt::NotSet);
}

#[test]
fn hours_can_be_asked_about_at_any_moment_that_can_be_written() {
    let hours = hours("Mo-Fr 09:00-15:00; PH off; Dec 24 off");
    for moment in [
        "0000-01-01T00:00:00+23:59",
        "0001-01-01T00:00:00Z",
        "1894-01-01T00:00:00Z",
        "2026-03-29T02:30:00+01:00",
        "9999-12-31T23:59:59-23:59",
    ] {
        let moment = chrono::DateTime::parse_from_rfc3339(moment).expect("a moment");
        let state = hours.state(moment.with_timezone(&Copenhagen));
        assert_ne!(state, HoursState::Unknown, "{moment}");
    }
}
