//! 1. Months are those of the calendar, weeks are seven days, and neither becomes the other.
//! 2. What is decided at the first follow-up has one day and no other.
//! 3. What is said for the first year ends with it.
//! 4. What contradicts itself is told, all at once.

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn rule(first: Option<Interval>, then: Then) -> FollowUpRule {
    FollowUpRule {
        key: Key::parse("regel").expect("a key"),
        origin: Origin::Municipality(MunicipalityCode::parse("0167").expect("a code")),
        name: "Regel".to_owned(),
        law: None,
        scope: Scope::default(),
        valid: Period::ALWAYS,
        first,
        then,
        lasting: None,
        milestones: Vec::new(),
        text: "Der følges op.".to_owned(),
        note: None,
        confidence: Confidence::A,
        sources: Vec::new(),
    }
}

fn days(rule: &FollowUpRule, start: &str, most: usize) -> Vec<String> {
    rule.days(date(start)).take(most).map(|day| day.to_string()).collect()
}

#[test]
fn a_short_month_shortens_no_other() {
    let monthly = rule(Some(Interval::Months(1)), Then::Every(Interval::Months(1)));
    assert_eq!(days(&monthly, "2024-01-31", 3), ["2024-02-29", "2024-03-31", "2024-04-30"]);
    assert_eq!(days(&monthly, "2023-01-31", 1), ["2023-02-28"]);
    let mixed = rule(Some(Interval::Weeks(4)), Then::Every(Interval::Months(2)));
    assert_eq!(days(&mixed, "2024-01-03", 3), ["2024-01-31", "2024-03-31", "2024-05-31"]);
}

#[test]
fn every_sixth_week_is_forty_two_days() {
    let rule = rule(Some(Interval::Weeks(4)), Then::Every(Interval::Weeks(6)));
    assert_eq!(days(&rule, "2024-01-15", 3), ["2024-02-12", "2024-03-25", "2024-05-06"]);
}

#[test]
fn what_is_decided_at_the_first_has_no_other_day() {
    let decided = rule(Some(Interval::Months(3)), Then::DecidedAtFirst);
    assert_eq!(days(&decided, "2024-01-15", 9), ["2024-04-15"]);
    assert_eq!(days(&rule(None, Then::NoneSet), "2024-01-15", 9), [""; 0]);
    assert_eq!(days(&rule(None, Then::NotStated), "2024-01-15", 9), [""; 0]);
}

#[test]
fn what_is_said_of_the_first_year_ends_with_it() {
    let first_year =
        FollowUpRule { lasting: Some(Interval::Months(12)), ..rule(None, Then::Every(Interval::Weeks(6))) };
    let days = days(&first_year, "2024-01-15", 99);
    assert_eq!((days.len(), days.last().map(String::as_str)), (8, Some("2024-12-16")));
}

#[test]
fn what_contradicts_itself_is_told() {
    let milestone = Milestone {
        after: Interval::Months(6),
        until: Some(Interval::Months(4)),
        counted_from: None,
        kind: MilestoneKind::Goal,
        asks: "Går det bedre?".to_owned(),
        note: None,
    };
    let wrong = FollowUpRule {
        origin: Origin::Law,
        lasting: Some(Interval::Months(12)),
        milestones: vec![milestone],
        ..rule(Some(Interval::Months(3)), Then::NoneSet)
    };
    let fields: Vec<String> = wrong.problems().into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["first", "lasting", "law", "milestone.until"]);
    assert_eq!(rule(None, Then::DecidedAtFirst).problems()[0].field, "first");
    assert_eq!(rule(Some(Interval::Weeks(4)), Then::NotStated).problems(), []);
}

#[test]
fn an_interval_is_in_weeks_or_in_months() {
    assert_eq!(Interval::new(Some(4), None), Ok(Interval::Weeks(4)));
    assert_eq!(Interval::new(None, Some(3)), Ok(Interval::Months(3)));
    for (weeks, months) in [(None, None), (Some(1), Some(1)), (Some(0), None), (None, Some(121))] {
        assert!(Interval::new(weeks, months).is_err(), "{weeks:?} {months:?}");
    }
}
