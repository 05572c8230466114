//! Tokens as they are shown to the service.

use serde_json::json;
use vifte::auth::Role;
use vifte::auth::token::Given;

use crate::harness::service;

const VIEWER: &str = "{ viewer { key role } }";

fn until(day: &str) -> Given {
    Given { role: Role::Editor, organisation: None, last_day: Some(day.parse().expect("a day")) }
}

#[test]
fn a_token_holds_until_it_expires_or_is_revoked() {
    let service = service();
    // The clock of the service says 21 November 2026.
    let (id, today) = service.given(until("2026-11-21"));
    let shown = format!("Bearer {today}");
    let viewer = service.query_as(&[&shown], VIEWER, &json!({})).json()["data"]["viewer"].take();
    assert_eq!((&viewer["key"], &viewer["role"]), (&json!(id.to_string()), &json!("EDITOR")));
    assert!(service.revoke(&id));
    assert_eq!(service.query_as(&[&shown], VIEWER, &json!({})).status, 401);
    let (_, yesterday) = service.given(until("2026-11-20"));
    assert_eq!(service.query_as(&[&format!("Bearer {yesterday}")], VIEWER, &json!({})).status, 401);
}

#[test]
fn what_is_no_token_is_refused_and_not_repeated() {
    let service = service();
    let good = format!("Bearer {}", service.token(Role::Approver, None));
    let unknown = format!("Bearer vifte_{}", "a1".repeat(32));
    let long = format!("Bearer {}", "x".repeat(5_000));
    for shown in [
        &["Bearer emilslaar"][..],
        &["Bearer"],
        &["Bearer "],
        &["Basic YWRtaW46YWRtaW4="],
        &[&unknown],
        &[&long],
        &["Bearer ' or 1=1 --"],
        &[&good, &unknown],
        &[&good, &good],
    ] {
        let reply = service.query_as(shown, VIEWER, &json!({}));
        assert_eq!(reply.status, 401, "{shown:?}");
        assert_eq!(reply.json()["errors"][0]["extensions"]["code"], "UNAUTHENTICATED", "{shown:?}");
        assert!(reply.header("www-authenticate").starts_with("Bearer"), "{shown:?}");
        for word in ["emilslaar", "YWRt", "a1a1", "xxx", "1=1"] {
            assert!(!reply.body.contains(word), "{}", reply.body);
        }
    }
}

#[test]
fn the_secret_is_stored_nowhere() {
    let service = service();
    let secret = service.token(Role::Administrator, None);
    let rest = secret.strip_prefix("vifte_").expect("the beginning");
    for file in std::fs::read_dir(service.folder()).expect("a folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        assert!(!bytes.windows(rest.len()).any(|window| window == rest.as_bytes()));
    }
}
