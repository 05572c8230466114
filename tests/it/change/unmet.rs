//! Needs that the range had nothing for: counted, and told only where nobody can be found in the number.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use vifte::age::AgeBand;
use vifte::app::{App, Clock};
use vifte::auth::{Actor, Role};
use vifte::config::Graphiql;
use vifte::store::Database;
use vifte::unmet::{Counted, Quarter, UnmetNeedInput};

use super::{Signed, codes};
use crate::harness::Service;

/// The running service on a day, on a database that other days share.
async fn on(day: &str, database: &Database) -> Arc<App> {
    let moment: DateTime<Utc> = format!("{day}T10:00:00Z").parse().expect("a moment");
    Arc::new(App::open(database, Clock::Fixed(moment), None, None).await.expect("a service"))
}

async fn count(app: &App, concept: &str, times: usize) {
    let caseworker = Actor { role: Role::Caseworker, ..Actor::ANONYMOUS };
    let band = AgeBand::From10To12;
    let input = UnmetNeedInput { municipality: None, concept: concept.to_owned(), band, step: 2 };
    for _ in 0..times {
        app.record_unmet_need(&caseworker, &input).await.expect("counted");
    }
}

async fn told(app: &App) -> Vec<(Quarter, String, u32)> {
    let home = app.catalogue().content().home.expect("a home municipality");
    let found = app.unmet_needs(home).await.expect("counts").into_iter();
    found.map(|Counted { quarter, need, count }| (quarter, need.concept.to_string(), count)).collect()
}

#[tokio::test]
async fn few_are_told_to_nobody_and_the_quarter_that_runs_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = Database::File(folder.path().join("vifte.db"));
    let autumn = on("2026-11-21", &database).await;
    count(&autumn, "skolefravaer", 5).await;
    count(&autumn, "ensomhed", 4).await;
    assert_eq!(told(&autumn).await, [], "the quarter is not over");
    autumn.close().await;

    let winter = on("2027-01-02", &database).await;
    let last = Quarter { year: 2026, number: 4 };
    assert_eq!(told(&winter).await, [(last, "skolefravaer".to_owned(), 5)]);
    count(&winter, "ensomhed", 4).await;
    winter.close().await;

    let spring = on("2027-04-01", &database).await;
    let all = told(&spring).await;
    assert_eq!(all, [(last, "skolefravaer".to_owned(), 5)], "four and four in two quarters are not eight");
}

#[test]
fn what_is_counted_must_be_there_and_leaves_no_trace_of_who_told_it() {
    let service = Service::start(Graphiql::Off);
    let caseworker = Signed::new(&service, Role::Caseworker, None);
    let record = |input: Value| {
        let query = "mutation ($input: UnmetNeedInput!) {
            recordUnmetNeed(input: $input) { counted userErrors { field code message } } }";
        caseworker.data(query, &json!({ "input": input }))["recordUnmetNeed"].take()
    };
    let wrong = record(
        json!({ "concept": "findes-ikke", "ageBand": "UNBORN", "step": 9, "municipality": "Atlantis" }),
    );
    assert_eq!(
        codes(&wrong),
        [("municipality", "UNKNOWN"), ("concept", "UNKNOWN"), ("step", "OUT_OF_RANGE")]
    );
    let right = record(json!({ "concept": "ensomhed", "ageBand": "FROM_10_TO_12", "step": 2 }));
    assert_eq!((codes(&right), &right["counted"]), (vec![], &json!(true)));

    let before = super::revision(&service);
    record(json!({ "concept": "ensomhed", "ageBand": "FROM_10_TO_12", "step": 2 }));
    assert_eq!(
        super::revision(&service),
        before,
        "it is no change of the range, so the log has nothing of it"
    );
    assert_eq!(caseworker.data("{ unmetNeeds { count } }", &json!({}))["unmetNeeds"], json!([]));
}
