//! Which offers are to be looked at again.

use serde_json::{Value, json};
use vifte::auth::Role;
use vifte::config::Graphiql;

use super::{Signed, codes, new_offer, revision};
use crate::harness::Service;

const OWN: &str = "hvidovre-sundhedsplejen";

/// Offers of a provider of their own, with what each says of its being right.
fn with(said: &[(&str, Value)]) -> Service {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    for (slug, more) in said {
        let mut offer = new_offer();
        offer["slug"] = json!(slug);
        offer["provider"] = json!("hvidovre-familieraadgivningen");
        for (field, value) in more.as_object().expect("fields") {
            offer[field] = value.clone();
        }
        assert_eq!(codes(&approver.publish(&offer, revision(&service))), [], "{slug}");
    }
    service
}

fn confirmed(day: &str) -> Value {
    json!({ "assurance": { "by": "seed1", "asOf": day } })
}

#[test]
fn what_holds_no_longer_is_listed_and_the_longest_unseen_first() {
    let mut closed = confirmed("2020-01-01");
    closed["lifeCycle"] = json!([{ "state": "CLOSED", "from": "2021-01-01" }]);
    let mut every_month = confirmed("2026-10-01");
    every_month["reviewMonths"] = json!(1);
    let mut every_five_years = confirmed("2022-01-01");
    every_five_years["reviewMonths"] = json!(60);
    let service = with(&[
        ("hvidovre-a-fresh", confirmed("2026-06-01")),
        ("hvidovre-b-old", confirmed("2025-10-01")),
        ("hvidovre-c-never", json!({ "assurance": { "by": "seed1" } })),
        ("hvidovre-d-closed", closed),
        ("hvidovre-e-every-month", every_month),
        ("hvidovre-f-every-five-years", every_five_years),
        ("hvidovre-g-to-the-day", confirmed("2025-11-21")),
    ]);
    let staff = Signed::new(&service, Role::Staff, None);
    let stale = |on: &str| -> Vec<String> {
        let asked = "query ($on: Date) {
            staleOffers(onDate: $on, provider: \"hvidovre-familieraadgivningen\", first: 100) { slug }
        }";
        let answer = staff.data(asked, &json!({ "on": on }));
        let offers = answer["staleOffers"].as_array().expect("a list").iter();
        let slugs = offers.map(|offer| offer["slug"].as_str().expect("a slug").to_owned());
        slugs.filter(|slug| slug.as_bytes().get(10) == Some(&b'-')).collect()
    };
    assert_eq!(stale("2026-11-21"), ["hvidovre-c-never", "hvidovre-b-old", "hvidovre-e-every-month"]);
    let a_day_later =
        ["hvidovre-c-never", "hvidovre-b-old", "hvidovre-e-every-month", "hvidovre-g-to-the-day"];
    assert_eq!(stale("2026-11-22"), a_day_later);
}

#[test]
fn how_long_it_holds_is_a_number_of_months() {
    let service = with(&[]);
    let approver = Signed::new(&service, Role::Approver, Some(OWN));
    for months in [0, 61] {
        let told = approver.publish(&json!({ "slug": OWN, "reviewMonths": months }), revision(&service));
        assert_eq!(codes(&told), [("reviewMonths", "OUT_OF_RANGE")], "{months}");
    }
    let nobody = json!({ "slug": OWN, "owner": "findes-ikke" });
    assert_eq!(codes(&approver.publish(&nobody, revision(&service))), [("owner", "UNKNOWN")]);
}
