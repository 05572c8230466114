//! 1. A link says what was written, to whoever has the key and nobody else.
//! 2. It holds until its moment, for the offer as it stood, while the same people answer for it.
//! 3. The change log gets the function it was sent to.

use chrono::TimeDelta;
use chrono_tz::Europe::Copenhagen;

use super::*;
use crate::offer::{Assurance, LifeCycle, LifeCycleChange, LifeCycleState};
use crate::record::Records;

const EXP: i64 = 1_800_000_000;

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn secret(byte: u8) -> LinkKey {
    LinkKey([byte; KEY_BYTES])
}

fn until() -> DateTime<Utc> {
    DateTime::from_timestamp(EXP, 0).expect("a moment")
}

fn link() -> Link {
    Link {
        offer: key("hvidovre-porten"),
        revision: 7,
        organisation: key("porten"),
        owner: key("porten-reception"),
        until: until(),
    }
}

fn claims() -> Value {
    json!({
        "aud": AUDIENCE, "sub": "hvidovre-porten", "rev": 7, "org": "porten", "own": "porten-reception", "exp": EXP,
    })
}

fn header(algorithm: Algorithm) -> Header {
    Header { typ: Some(KIND.to_owned()), ..Header::new(algorithm) }
}

fn signed(header: &Header, claims: &Value, key: &LinkKey) -> String {
    encode(header, claims, &EncodingKey::from_secret(&key.0)).expect("a token")
}

/// The claims with one of them changed, or taken away.
fn with(name: &str, value: Value) -> Value {
    let mut claims = claims();
    if value.is_null() {
        claims.as_object_mut().expect("an object").remove(name);
    } else {
        claims[name] = value;
    }
    claims
}

/// A part of a token, as it is written in one.
fn part(json: &Value) -> String {
    let token = signed(&Header::new(ALGORITHM), json, &secret(1));
    token.split('.').nth(1).expect("the claims").to_owned()
}

#[test]
fn a_link_says_what_was_written() {
    let written = link().write(&secret(1));
    assert_eq!(Link::read(&written, &secret(1)), Some(link()));
    assert_eq!(signed(&header(ALGORITHM), &claims(), &secret(1)), written, "what the cases below change");
    assert!(written.len() * 3 < LONGEST, "{}", written.len());
    let longest = key(&"a".repeat(Key::LONGEST));
    let long = Link { offer: longest.clone(), organisation: longest.clone(), owner: longest, ..link() };
    assert_eq!(Link::read(&long.write(&secret(1)), &secret(1)), Some(long));
}

#[test]
fn what_we_have_not_signed_as_a_link_is_none() {
    let written = link().write(&secret(1));
    let parts: Vec<&str> = written.split('.').collect();
    let other_claims = part(&with("sub", json!("hvidovre-tuba")));
    let unsigned = part(&json!({ "typ": KIND, "alg": "none" }));
    let critical = Header { crit: Some(vec!["b64".to_owned()]), ..header(ALGORITHM) };
    let typed = |typ: Option<&str>| Header { typ: typ.map(str::to_owned), ..Header::new(ALGORITHM) };
    let ours = |claims: Value| signed(&header(ALGORITHM), &claims, &secret(1));
    for (what, token) in [
        ("nothing", String::new()),
        ("words", "x".to_owned()),
        ("too long", format!("{written}{}", "A".repeat(LONGEST))),
        ("cut short", written[..written.len() - 1].to_owned()),
        ("longer", format!("{written}A")),
        ("another key", link().write(&secret(2))),
        ("other claims under the signature", format!("{}.{other_claims}.{}", parts[0], parts[2])),
        ("no signature", format!("{}.{}.", parts[0], parts[1])),
        ("alg none", format!("{unsigned}.{}.", parts[1])),
        ("alg none, signed", format!("{unsigned}.{}.{}", parts[1], parts[2])),
        ("HS384", signed(&header(Algorithm::HS384), &claims(), &secret(1))),
        ("HS512", signed(&header(Algorithm::HS512), &claims(), &secret(1))),
        ("no kind", signed(&typed(None), &claims(), &secret(1))),
        ("another kind", signed(&typed(Some("JWT")), &claims(), &secret(1))),
        ("what must be understood", signed(&critical, &claims(), &secret(1))),
        ("for nobody", ours(with("aud", Value::Null))),
        ("for somebody else", ours(with("aud", json!("vifte")))),
        ("for several", ours(with("aud", json!([AUDIENCE, "vifte"])))),
        ("about nothing", ours(with("sub", Value::Null))),
        ("about what has no key", ours(with("sub", json!("Porten!")))),
        ("of no revision", ours(with("rev", Value::Null))),
        ("of a revision below zero", ours(with("rev", json!(-1)))),
        ("for no organisation", ours(with("org", Value::Null))),
        ("to nobody", ours(with("own", json!("")))),
        ("for ever", ours(with("exp", Value::Null))),
        ("until something", ours(with("exp", json!("i morgen")))),
    ] {
        assert_eq!(Link::read(&token, &secret(1)), None, "{what}");
    }
}

/// A range with an offer that answers to the link.
fn range() -> (Catalogue, Offer) {
    let seed = crate::exchange::seed().expect("the seed");
    let catalogue = Catalogue::new(7, Records::check(&seed).expect("valid"));
    let (contact, of) = catalogue
        .content()
        .contacts
        .values()
        .find_map(|contact| Some((contact.key.clone(), contact.organisation.clone()?)))
        .expect("a contact of an organisation");
    let offer = catalogue.offers().iter().next().expect("an offer");
    let long_ago = Assurance { as_of: Some("2020-01-01".parse().expect("a day")), by: of };
    let offer = Offer { owner: Some(contact), assurance: long_ago, ..Offer::clone(offer) };
    (catalogue, offer)
}

fn closed() -> LifeCycle {
    LifeCycle::new(vec![LifeCycleChange { state: LifeCycleState::Closed, from: None, note: None }])
        .expect("one")
}

#[test]
fn a_link_holds_until_its_moment_for_the_offer_as_it_stood() {
    let (catalogue, offer) = range();
    let written = LinkWriter::new(secret(1), until() + TimeDelta::milliseconds(700)).link(&catalogue, &offer);
    let link = Link::read(&written.expect("somebody answers"), &secret(1)).expect("ours");
    assert_eq!((link.revision, link.until), (7, until()));
    let before = (until() - TimeDelta::seconds(1)).with_timezone(&Copenhagen);
    let confirmed = Assurance { as_of: Some(before.date_naive()), ..offer.assurance.clone() };
    let fresh = Offer { assurance: confirmed, ..offer.clone() };
    let elsewhere = Offer { owner: None, ..offer.clone() };
    let shut = Offer { life_cycle: closed(), ..offer.clone() };
    let at = |seconds| before + TimeDelta::seconds(seconds);
    for (what, offer, since, now, expected) in [
        ("in time", &offer, Since::Nothing, at(0), None),
        ("at its moment", &offer, Since::Nothing, at(1), Some(Spent::Expired)),
        ("long after", &fresh, Since::Confirmed, at(99_999), Some(Spent::Expired)),
        ("confirmed", &fresh, Since::Confirmed, at(0), Some(Spent::Confirmed)),
        ("said to be as long ago", &offer, Since::Confirmed, at(0), Some(Spent::Changed)),
        ("changed", &offer, Since::Changed, at(0), Some(Spent::Changed)),
        ("changed and confirmed", &fresh, Since::Changed, at(0), Some(Spent::Changed)),
        ("somebody else's", &elsewhere, Since::Nothing, at(0), Some(Spent::Changed)),
        ("closed", &shut, Since::Changed, at(0), Some(Spent::Closed)),
    ] {
        assert_eq!(link.spent(&catalogue, offer, since, now), expected, "{what}");
    }
    let other = Link { organisation: key("tuba"), ..link };
    assert_eq!(other.spent(&catalogue, &offer, Since::Nothing, at(0)), Some(Spent::Changed));
}

#[test]
fn without_somebody_to_answer_for_it_there_is_no_link() {
    let (catalogue, offer) = range();
    let writer = LinkWriter::new(secret(1), until());
    assert!(writer.link(&catalogue, &offer).is_some());
    assert_eq!(writer.link(&catalogue, &Offer { owner: None, ..offer }), None);
}

#[test]
fn the_change_log_gets_the_function_it_was_sent_to() {
    assert_eq!(link().by().as_str(), "link-porten-reception");
    assert_eq!(owner_of("link-porten-reception"), Some("porten-reception"));
    assert_eq!(owner_of("editor-0a1b2c3d"), None);
    let long = |end: &str| Link { owner: key(&format!("{}{end}", "a".repeat(79))), ..link() }.by();
    assert_ne!(long("b"), long("c"));
    assert!(long("b").as_str().starts_with(OF_LINKS));
}

#[test]
fn the_key_is_kept_whole_and_never_printed() {
    let drawn = LinkKey::draw().expect("randomness");
    assert_eq!(LinkKey::kept(&drawn.expose()), Some(drawn.clone()));
    assert!(
        !format!("{drawn:?}{:?}", LinkWriter::new(drawn.clone(), until())).contains(&drawn.expose()[..8])
    );
    for text in ["", "ab", &drawn.expose()[1..], &format!("{}ab", drawn.expose()), &"x".repeat(64)] {
        assert_eq!(LinkKey::kept(text), None, "{text}");
    }
}
