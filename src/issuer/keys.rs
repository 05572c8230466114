//! The issuer's keys as it publishes them, <https://www.rfc-editor.org/rfc/rfc7517>, and what they have signed.
//!
//! Which algorithms a key is for is told by the key, never by the token: one that says `none`, or takes a public key for
//! a shared secret, finds no key at all.

use std::sync::Arc;

use jsonwebtoken::jwk::{
    AlgorithmParameters, CommonParameters, EllipticCurve, Jwk, KeyOperations, PublicKeyUse,
};
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header};
use serde_json::Value;

use crate::auth::account::Claims;

/// The longest token that is read, in bytes.
const LONGEST_TOKEN: usize = 8 * 1024;

const RSA: &[Algorithm] = &[
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
];

/// The keys that a token can be signed with.
#[derive(Debug, Clone, Default)]
pub struct Keys(Arc<[Key]>);

#[derive(Debug)]
struct Key {
    id: Option<String>,
    algorithms: Vec<Algorithm>,
    key: DecodingKey,
}

impl Keys {
    /// Those of a published set that are for checking signatures; others, and those that do not read, are left out.
    pub fn read(set: Vec<Value>) -> Self {
        Self(set.into_iter().filter_map(|key| Key::of(&serde_json::from_value(key).ok()?)).collect())
    }

    /// The key that a token names by its id, or, if it names none, the only one for its algorithm.
    pub fn key(&self, header: &Header) -> Option<&DecodingKey> {
        let mut fitting = self.0.iter().filter(|key| key.algorithms.contains(&header.alg));
        match &header.kid {
            Some(id) => fitting.find(|key| key.id.as_ref() == Some(id)).map(|found| &found.key),
            None => fitting.next().filter(|_| fitting.next().is_none()).map(|only| &only.key),
        }
    }
}

impl Key {
    fn of(published: &Jwk) -> Option<Self> {
        let CommonParameters { public_key_use, key_operations, key_algorithm, key_id, .. } =
            &published.common;
        let checks = public_key_use.as_ref().is_none_or(|purpose| *purpose == PublicKeyUse::Signature)
            && key_operations.as_ref().is_none_or(|all| all.contains(&KeyOperations::Verify));
        let mut algorithms = checks.then(|| by_kind(&published.algorithm))?.to_vec();
        if let Some(only) = key_algorithm {
            algorithms.retain(|algorithm| only == &(*algorithm).into());
        }
        let key = DecodingKey::from_jwk(published).ok()?;
        (!algorithms.is_empty()).then(|| Self { id: key_id.clone(), algorithms, key })
    }
}

/// The algorithms that a kind of key is for. A shared secret is for none.
fn by_kind(kind: &AlgorithmParameters) -> &'static [Algorithm] {
    match kind {
        AlgorithmParameters::RSA(_) => RSA,
        AlgorithmParameters::EllipticCurve(key) if key.curve == EllipticCurve::P256 => &[Algorithm::ES256],
        AlgorithmParameters::EllipticCurve(key) if key.curve == EllipticCurve::P384 => &[Algorithm::ES384],
        AlgorithmParameters::OctetKeyPair(key) if key.curve == EllipticCurve::Ed25519 => &[Algorithm::EdDSA],
        _ => &[],
    }
}

/// What a token says of how it is signed; none if it is no token, or asks for what is not understood.
pub fn header(token: &str) -> Option<Header> {
    let header = (token.len() <= LONGEST_TOKEN).then(|| decode_header(token).ok())??;
    header.crit.is_none().then_some(header)
}

/// What a token says, if this key has signed it. Whether that is to be believed is for [`Accounts`] to judge, by our
/// clock.
///
/// [`Accounts`]: crate::auth::account::Accounts
pub fn claims(token: &str, header: &Header, key: &DecodingKey) -> Option<Claims> {
    let mut signature = Validation::new(header.alg);
    signature.required_spec_claims.clear();
    signature.validate_exp = false;
    signature.validate_aud = false;
    decode(token, key, &signature).ok().map(|read| read.claims)
}

#[cfg(test)]
pub mod tests {
    //! Which key a token finds.

    use serde_json::json;

    use super::*;

    /// The public keys of RFC 7517, appendix A.1, and of RFC 8037, appendix A.2.
    const N: &str = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
    const X: &str = "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4";
    const Y: &str = "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";
    const ED: &str = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    fn rsa() -> Value {
        json!({ "kty": "RSA", "kid": "r", "n": N, "e": "AQAB" })
    }

    fn with(mut key: Value, name: &str, value: Value) -> Value {
        key[name] = value;
        key
    }

    fn signed(alg: Algorithm, kid: Option<&str>) -> Header {
        Header { kid: kid.map(str::to_owned), ..Header::new(alg) }
    }

    /// A set of one key, and what a token says that names it.
    pub fn one() -> (Keys, Header) {
        (Keys::read(vec![rsa()]), signed(Algorithm::RS256, Some("r")))
    }

    #[test]
    fn a_key_is_found_by_its_id_for_the_algorithms_of_its_kind_alone() {
        let all = || {
            vec![
                rsa(),
                json!({ "kty": "EC", "crv": "P-256", "kid": "e", "x": X, "y": Y }),
                json!({ "kty": "OKP", "crv": "Ed25519", "kid": "d", "x": ED }),
                json!({ "kty": "oct", "kid": "o", "k": "c2VjcmV0" }),
            ]
        };
        use Algorithm::{ES256, ES384, EdDSA, HS256, PS256, RS256};
        for (alg, kid, expected) in [
            (RS256, Some("r"), true),
            (PS256, Some("r"), true),
            (RS256, None, true),
            (RS256, Some("R"), false),
            (RS256, Some("e"), false),
            (ES256, Some("e"), true),
            (ES384, Some("e"), false),
            (EdDSA, Some("d"), true),
            (HS256, Some("r"), false),
            (HS256, Some("o"), false),
            (HS256, None, false),
        ] {
            assert_eq!(Keys::read(all()).key(&signed(alg, kid)).is_some(), expected, "{alg:?} {kid:?}");
        }
        let two = Keys::read(vec![rsa(), with(rsa(), "kid", json!("r2"))]);
        assert!(two.key(&signed(RS256, None)).is_none(), "which of the two?");
        assert!(two.key(&signed(RS256, Some("r2"))).is_some());
    }

    #[test]
    fn a_key_is_used_for_what_it_is_meant_for_and_one_that_does_not_read_harms_no_other() {
        let meant = |name: &str, value: Value| {
            let strange = [json!({ "kty": "ny" }), json!(7), json!({ "kid": 7, "kty": "RSA" })];
            let set = [vec![with(rsa(), name, value)], strange.to_vec()].concat();
            Keys::read(set).key(&signed(Algorithm::RS256, Some("r"))).is_some()
        };
        for (name, value, expected) in [
            ("use", json!("sig"), true),
            ("use", json!("enc"), false),
            ("key_ops", json!(["verify"]), true),
            ("key_ops", json!(["encrypt"]), false),
            ("alg", json!("RS256"), true),
            ("alg", json!("PS256"), false),
            ("alg", json!("RSA-OAEP"), false),
            ("n", json!("*"), false),
        ] {
            assert_eq!(meant(name, value.clone()), expected, "{name} {value}");
        }
    }
}
