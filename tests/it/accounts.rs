//! The municipality's own accounts: tokens that a real issuer signs, and that others would like to have signed.
//!
//! 1. Whoever shows a good token has the role that it maps to, by whichever of the algorithms it is signed.
//! 2. What is forged, meant for others, or out of its time is refused, and not repeated.
//! 3. New keys are found when they are first used; invented ones do not reach the issuer.
//! 4. One signs in to the pages with an account, and nobody finishes what another has begun.
//! 5. Known keys hold while the issuer is away; what cannot be checked is not refused as wrong.

mod issuer;
mod pages;

use serde_json::{Value, json};
use vifte::auth::Role;
use vifte::auth::account::Accounts;
use vifte::config::Access;

use crate::harness::{Reply, Service};
use issuer::Issuer;

const VIEWER: &str = "{ viewer { key role organisation may } }";

/// The accounts of this issuer.
fn accounts(issuer: &Issuer) -> Accounts {
    Accounts {
        issuer: issuer.address().to_owned(),
        audience: issuer::AUDIENCE.into(),
        role_claim: "realm_access.roles".into(),
        roles: [
            ("vifte-godkender", Role::Approver),
            ("vifte-redaktør", Role::Editor),
            ("vifte-rådgiver", Role::Caseworker),
        ]
        .map(|(value, role)| (value.to_owned(), role))
        .into(),
        organisation_claim: Some("organisation".into()),
        application: None,
    }
}

/// A service that believes this issuer.
fn service(issuer: &Issuer) -> Service {
    Service::start_for(Access { accounts: Some(accounts(issuer)), ..Access::default() })
}

/// What whoever shows a token is told of themselves.
fn shown(service: &Service, token: &str) -> Reply {
    service.query_as(&[&format!("Bearer {token}")], VIEWER, &json!({}))
}

fn viewer(service: &Service, token: &str) -> Value {
    let mut answer = shown(service, token).json();
    assert!(answer.get("errors").is_none(), "{answer:#}");
    answer["data"]["viewer"].take()
}

fn code(reply: &Reply) -> (u16, String) {
    let code = reply.json()["errors"][0]["extensions"]["code"].as_str().unwrap_or_default().to_owned();
    (reply.status, code)
}

fn refused() -> (u16, String) {
    (401, "UNAUTHENTICATED".to_owned())
}

#[test]
fn a_good_token_reads_and_writes_by_the_role_it_maps_to() {
    let mut issuer = Issuer::start();
    let service = service(&issuer);
    for (client, role, organisation) in [
        ("approver", "APPROVER", Value::Null),
        ("editor", "EDITOR", json!("hvidovre-sundhedsplejen")),
        ("unbound", "PUBLIC", Value::Null),
        ("caseworker", "CASEWORKER", Value::Null),
        ("stranger", "PUBLIC", Value::Null),
    ] {
        let viewer = viewer(&service, &issuer.token(client));
        assert_eq!((&viewer["role"], &viewer["organisation"]), (&json!(role), &organisation), "{client}");
        let key = viewer["key"].as_str().expect("a key");
        assert!(key.starts_with("oidc-") && !key.contains(client), "{key}");
    }
    let propose = "mutation($slug: String!) { confirmOffer(slug: $slug, baseRevision: 1) {
        proposal { state proposedBy { by } } userErrors { message } } }";
    let offers = service.data("{ offers(first: 100) { nodes { slug provider { key } } } }", &json!({}));
    let own = offers["offers"]["nodes"].as_array().expect("offers").iter();
    let own = own.clone().find(|offer| offer["provider"]["key"] == "hvidovre-sundhedsplejen").expect("one");
    let mut confirmed = |client: &str| {
        let token = format!("Bearer {}", issuer.token(client));
        service.query_as(&[&token], propose, &json!({ "slug": own["slug"] })).json()
    };
    let proposal = &confirmed("editor")["data"]["confirmOffer"]["proposal"];
    assert_eq!(proposal["state"], "PUBLISHED", "{proposal}");
    let by = proposal["proposedBy"]["by"].as_str().expect("an id").to_owned();
    for client in ["unbound", "caseworker", "stranger"] {
        assert_eq!(confirmed(client)["errors"][0]["extensions"]["code"], "FORBIDDEN", "{client}");
    }
    let approver = format!("Bearer {}", issuer.token("approver"));
    let changes = service.query_as(&[&approver], "{ changes(after: 1) { by } }", &json!({})).json();
    assert_eq!(changes["data"]["changes"][0]["by"], json!(by), "{changes:#}");
}

#[test]
fn what_is_forged_or_meant_for_others_or_out_of_its_time_is_refused() {
    let (mut issuer, mut other) = (Issuer::start(), Issuer::start());
    let service = service(&issuer);
    let now = issuer::now();
    let good = issuer.token("approver");
    assert_eq!(viewer(&service, &good)["role"], "APPROVER");
    assert_eq!(shown(&service, &issuer.signed(json!({}), json!({}))).status, 200, "signed by hand, and good");
    let (unsigned, signature) = good.rsplit_once('.').expect("a token");
    let (head, _) = unsigned.split_once('.').expect("a token");
    let body = issuer.signed(json!({}), json!({ "sub": "somebody-else" }));
    let body = body.split('.').nth(1).expect("a token");
    for (what, token) in [
        ("another issuer's", other.token("approver")),
        ("another issuer's, who says it is this one", {
            let claims = json!({ "iss": issuer.address() });
            other.signed(json!({}), claims)
        }),
        ("signed by this issuer in another's name", {
            let claims = json!({ "iss": other.address() });
            issuer.signed(json!({}), claims)
        }),
        ("for another audience", issuer.token_for("approver", "https://andet.example")),
        ("expired", issuer.signed(json!({}), json!({ "exp": now - 61 }))),
        ("without end", issuer.signed(json!({}), json!({ "exp": null }))),
        ("of tomorrow", issuer.signed(json!({}), json!({ "nbf": now + 86_400 }))),
        ("nobody's", issuer.signed(json!({}), json!({ "sub": "" }))),
        ("unsigned", issuer.signed(json!({ "alg": "none" }), json!({}))),
        ("signed with the public key", issuer.signed(json!({ "alg": "HS256" }), json!({}))),
        ("of a key that is not there", issuer.signed(json!({ "kid": "opdigtet" }), json!({}))),
        ("of a key of another kind", issuer.signed(json!({ "kid": "ES256-1" }), json!({}))),
        (
            "asking for what is not understood",
            issuer.signed(json!({ "crit": ["b64"], "b64": true }), json!({})),
        ),
        ("with another body", format!("{head}.{body}.{signature}")),
        ("without signature", format!("{unsigned}.")),
        ("too long", issuer.signed(json!({}), json!({ "fyld": "x".repeat(9_000) }))),
        ("in five parts", format!("{good}.a.b")),
        ("no token", "eyJhbGciOiJSUzI1NiJ9".to_owned()),
    ] {
        let reply = shown(&service, &token);
        assert_eq!(code(&reply), refused(), "{what}: {}", reply.body);
        assert!(reply.header("www-authenticate").starts_with("Bearer"), "{what}");
        assert!(
            !reply.body.contains("approver") && !reply.body.contains("opdigtet"),
            "{what}: {}",
            reply.body
        );
    }
    assert_eq!(viewer(&service, &good)["role"], "APPROVER");
    assert_eq!(
        viewer(&service, &service.token(Role::Editor, None))["role"],
        "EDITOR",
        "tokens of ours hold too"
    );
}

#[test]
fn new_keys_are_found_when_they_are_first_used_and_invented_ones_do_not_reach_the_issuer() {
    let mut issuer = Issuer::start();
    let service = service(&issuer);
    let before = issuer.token("approver");
    assert_eq!(viewer(&service, &before)["role"], "APPROVER");
    issuer.rotate();
    let after = issuer.token("approver");
    assert_eq!(viewer(&service, &after)["role"], "APPROVER");
    assert_eq!(code(&shown(&service, &before)), refused(), "its key has been taken back");
    for number in 0..100 {
        let invented = issuer.signed(json!({ "kid": format!("opdigtet-{number}") }), json!({}));
        assert_eq!(code(&shown(&service, &invented)), refused());
    }
    assert!(issuer.asked() < 20, "{} times", issuer.asked());
    assert_eq!(viewer(&service, &after)["role"], "APPROVER");
}

#[test]
fn known_keys_hold_while_the_issuer_is_away_and_what_cannot_be_checked_is_said_to_be_so() {
    let mut issuer = Issuer::start();
    let token = issuer.token("approver");
    issuer.leave();
    let service = service(&issuer);
    let away = shown(&service, &token);
    assert_eq!(code(&away), (503, "ISSUER_UNAVAILABLE".to_owned()), "{}", away.body);
    assert!(!away.header("retry-after").is_empty());
    assert_eq!(
        service.query("{ viewer { role } }", &json!({})).status,
        200,
        "whoever shows none is answered"
    );
    assert_eq!(viewer(&service, &service.token(Role::Editor, None))["role"], "EDITOR");
    issuer.come_back();
    assert_eq!(viewer(&service, &token)["role"], "APPROVER");
    issuer.leave();
    assert_eq!(viewer(&service, &token)["role"], "APPROVER", "its key is known");
    let unknown = issuer.signed(json!({ "kid": "ny" }), json!({}));
    assert_eq!(code(&shown(&service, &unknown)).0, 503, "it may be a new key");
}
