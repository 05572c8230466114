//! What is believed of a token, and what it gives, case by case.

use serde_json::json;

use super::*;

const NOW: i64 = 1_795_000_000;

fn accounts() -> Accounts {
    Accounts {
        issuer: "https://konto.example".into(),
        audience: "vifte".into(),
        role_claim: "realm_access.roles".into(),
        roles: [("godkender", Role::Approver), ("redaktør", Role::Editor), ("raadgiver", Role::Caseworker)]
            .map(|(value, role)| (value.to_owned(), role))
            .into(),
        organisation_claim: None,
        application: None,
    }
}

/// A good token's claims, with these instead; null takes one away.
fn claims(changed: Value) -> Claims {
    let mut claims = json!({
        "iss": "https://konto.example",
        "aud": "vifte",
        "sub": "u-1",
        "exp": NOW + 300,
        "realm_access": { "roles": ["godkender"] },
    });
    for (name, value) in changed.as_object().expect("claims") {
        claims[name] = value.clone();
    }
    claims.as_object().expect("claims").iter().filter(|(_, value)| !value.is_null()).fold(
        Claims::new(),
        |mut all, (name, value)| {
            all.insert(name.clone(), value.clone());
            all
        },
    )
}

fn judged(accounts: &Accounts, changed: Value) -> Result<Actor, Disbelief> {
    accounts.actor(&claims(changed), DateTime::from_timestamp(NOW, 0).expect("a moment"))
}

#[test]
fn a_token_is_believed_by_issuer_audience_time_and_name() {
    use Disbelief::{Expired, Nameless, NotYet, OtherAudience, OtherIssuer, WithoutTime};
    for (changed, expected) in [
        (json!({}), None),
        (json!({ "iss": "https://konto.example/" }), Some(OtherIssuer)),
        (json!({ "iss": ["https://konto.example"] }), Some(OtherIssuer)),
        (json!({ "iss": null }), Some(OtherIssuer)),
        (json!({ "aud": ["andre", "vifte"] }), None),
        (json!({ "aud": "vifte2" }), Some(OtherAudience)),
        (json!({ "aud": [] }), Some(OtherAudience)),
        (json!({ "aud": null }), Some(OtherAudience)),
        (json!({ "exp": NOW - 59 }), None),
        (json!({ "exp": NOW - 60 }), Some(Expired)),
        (json!({ "exp": (NOW as f64) + 0.5 }), None),
        (json!({ "exp": -1e300 }), Some(Expired)),
        (json!({ "exp": "aldrig" }), Some(WithoutTime)),
        (json!({ "exp": null }), Some(WithoutTime)),
        (json!({ "nbf": NOW + 60 }), None),
        (json!({ "nbf": NOW + 61 }), Some(NotYet)),
        (json!({ "nbf": "i morgen" }), Some(WithoutTime)),
        (json!({ "sub": null }), Some(Nameless)),
        (json!({ "sub": "" }), Some(Nameless)),
        (json!({ "sub": 7 }), Some(Nameless)),
        (json!({ "sub": "x".repeat(256) }), Some(Nameless)),
    ] {
        assert_eq!(judged(&accounts(), changed.clone()).err(), expected, "{changed}");
    }
}

#[test]
fn the_highest_role_that_is_mapped_counts_and_an_unknown_one_is_none() {
    for (roles, expected) in [
        (json!(["godkender"]), Role::Approver),
        (json!("raadgiver"), Role::Caseworker),
        (json!(["raadgiver", "godkender", "redaktør"]), Role::Approver),
        (json!(["ukendt", "raadgiver"]), Role::Caseworker),
        (json!(["ukendt"]), Role::Public),
        (json!(["Godkender"]), Role::Public),
        (json!([["godkender"], 7, null]), Role::Public),
        (json!("godkender raadgiver"), Role::Public),
        (json!({ "godkender": true }), Role::Public),
        (json!([]), Role::Public),
    ] {
        let actor = judged(&accounts(), json!({ "realm_access": { "roles": roles } })).expect("believed");
        assert_eq!(actor.role, expected, "{roles}");
        assert!(actor.id.is_some(), "whoever has no role is known all the same");
    }
    assert_eq!(judged(&accounts(), json!({ "realm_access": null })).expect("believed").role, Role::Public);
}

#[test]
fn a_claim_is_found_by_its_name_or_on_a_path() {
    for (path, changed) in [
        ("roles", json!({ "roles": ["godkender"] })),
        ("https://vifte.example/roles", json!({ "https://vifte.example/roles": "godkender" })),
        (
            "resource_access.vifte.roles",
            json!({ "resource_access": { "vifte": { "roles": ["godkender"] } } }),
        ),
        (
            "resource_access.vifte.example.roles",
            json!({ "resource_access": { "vifte.example": { "roles": ["godkender"] } } }),
        ),
    ] {
        let accounts = Accounts { role_claim: path.into(), ..accounts() };
        let role = |changed: Value| judged(&accounts, changed).expect("believed").role;
        assert_eq!(role(changed), Role::Approver, "{path}");
        assert_eq!(role(json!({})), Role::Public, "{path}");
    }
}

#[test]
fn an_editor_who_is_to_be_bound_to_an_organisation_is_none_without_it() {
    let accounts = Accounts { organisation_claim: Some("org".into()), ..accounts() };
    for (role, org, expected) in [
        ("redaktør", json!("tuba"), (Role::Editor, Some("tuba"))),
        ("redaktør", json!(null), (Role::Public, None)),
        ("redaktør", json!("TUBA Danmark"), (Role::Public, None)),
        ("redaktør", json!(["tuba", "headspace"]), (Role::Public, None)),
        ("godkender", json!(null), (Role::Approver, None)),
        ("godkender", json!("tuba"), (Role::Approver, Some("tuba"))),
    ] {
        let changed = json!({ "realm_access": { "roles": [role] }, "org": org });
        let actor = judged(&accounts, changed).expect("believed");
        assert_eq!((actor.role, actor.organisation.as_ref().map(Key::as_str)), expected, "{role} {org}");
    }
    let both = json!({ "realm_access": { "roles": ["redaktør", "raadgiver"] } });
    assert_eq!(judged(&accounts, both).expect("believed").role, Role::Caseworker);
}

#[test]
fn a_sign_in_is_believed_by_its_own_token_alone() {
    let redirect = Url::parse("https://vifte.example/sign-in/account/back").expect("an address");
    let application = Application { id: "sider".into(), secret: None, redirect };
    let now = DateTime::from_timestamp(NOW, 0).expect("a moment");
    for (changed, expected) in [
        (json!({}), None),
        (json!({ "azp": "sider", "aud": ["sider", "andre"] }), None),
        (json!({ "nonce": "m" }), Some(Disbelief::OtherSignIn)),
        (json!({ "nonce": null }), Some(Disbelief::OtherSignIn)),
        (json!({ "aud": "vifte" }), Some(Disbelief::OtherAudience)),
        (json!({ "azp": "andre", "aud": ["sider", "andre"] }), Some(Disbelief::OtherAudience)),
        (json!({ "exp": NOW - 60 }), Some(Disbelief::Expired)),
    ] {
        let mut all = json!({ "aud": "sider", "nonce": "n" });
        for (name, value) in changed.as_object().expect("claims") {
            all[name] = value.clone();
        }
        let judged = accounts().signed_in(&application, "n", &claims(all), now);
        assert_eq!(judged.err(), expected, "{changed}");
    }
}

#[test]
fn the_log_knows_a_person_by_a_digest_that_is_the_same_each_time_and_nobody_elses() {
    let id = |accounts: &Accounts, sub: &str, iss: &str| {
        let actor = judged(accounts, json!({ "sub": sub, "iss": iss })).expect("believed");
        actor.id.expect("an id").to_string()
    };
    let here = accounts();
    let one = id(&here, "karen.jensen@kommune.example", &here.issuer);
    assert_eq!(one, id(&here, "karen.jensen@kommune.example", &here.issuer));
    assert!(one.len() == "oidc-".len() + 16 && !one.contains("karen"), "{one}");
    assert_ne!(one, id(&here, "karen.jensen", &here.issuer));
    let elsewhere = Accounts { issuer: "https://konto2.example".into(), ..accounts() };
    assert_ne!(one, id(&elsewhere, "karen.jensen@kommune.example", &elsewhere.issuer));
}

#[test]
fn an_address_is_trusted_over_tls_or_on_this_machine() {
    for (address, expected) in [
        ("https://login.microsoftonline.com/1f0c/v2.0", true),
        ("http://localhost:3000", true),
        ("http://127.0.0.1:3000/realms/vifte", true),
        ("http://[::1]:3000", true),
        ("http://konto.example", false),
        ("http://localhost.example", false),
        ("ftp://localhost", false),
        ("konto.example", false),
        ("", false),
    ] {
        assert_eq!(trusted_address(address).is_some(), expected, "{address}");
    }
}
