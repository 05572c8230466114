//! Accounts of the municipality's own (*kommunens egne konti*): what a token of their issuer must say, and what it
//! gives its holder, <https://openid.net/specs/openid-connect-core-1_0.html>.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use url::{Host, Url};

use super::{Actor, Role};
use crate::key::Key;

/// How far the clocks of two machines may be apart, in seconds.
const CLOCK_SKEW: i64 = 60;

/// The longest a name within an issuer may be, in characters; the standard's own limit.
const LONGEST_SUBJECT: usize = 255;

/// What a token says, once its signature is seen to be the issuer's.
pub type Claims = Map<String, Value>;

/// Whose tokens are believed, and what they give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accounts {
    /// Who issues them, letter for letter as its tokens say.
    pub issuer: String,
    /// Whom a token must be meant for.
    pub audience: String,
    /// The claim that holds the roles: a name, or a path with dots (`realm_access.roles`).
    pub role_claim: String,
    /// What each of its values gives.
    pub roles: BTreeMap<String, Role>,
    /// The claim that holds the key of an editor's organisation; none if no editor is bound to one.
    pub organisation_claim: Option<String>,
    /// What the pages are known as to the issuer; none if one cannot sign in to them with an account.
    pub application: Option<Application>,
}

/// Where a browser comes back to from the issuer, on our pages.
pub const BACK: &str = "/sign-in/account/back";

/// The pages, as the issuer knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its id (`client_id`).
    pub id: String,
    /// Its secret; none if it has none.
    pub secret: Option<ApplicationSecret>,
    /// Where a browser is sent back to, as it is registered.
    pub redirect: Url,
}

/// What the pages show the issuer.
#[derive(Clone, PartialEq, Eq)]
pub struct ApplicationSecret(String);

impl ApplicationSecret {
    /// The secret that is set.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The secret itself, for the issuer alone.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApplicationSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ApplicationSecret(…)")
    }
}

/// Why a token that the issuer signed is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disbelief {
    /// Somebody else issued it.
    OtherIssuer,
    /// It is meant for somebody else.
    OtherAudience,
    /// It says no time, or what is none.
    WithoutTime,
    /// It no longer holds.
    Expired,
    /// It does not hold yet.
    NotYet,
    /// It says nobody's name.
    Nameless,
    /// It is not of this sign-in.
    OtherSignIn,
}

impl fmt::Display for Disbelief {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::OtherIssuer => "another issuer than the one that is set up",
            Self::OtherAudience => "meant for another audience than the one that is set up",
            Self::WithoutTime => "without a time until which it holds",
            Self::Expired => "expired",
            Self::NotYet => "not valid yet",
            Self::Nameless => "without a subject",
            Self::OtherSignIn => "of another sign-in",
        })
    }
}

impl Accounts {
    /// Who shows a token with these claims at a moment. A person without any role that is mapped is known and has no
    /// more rights than the public.
    ///
    /// # Errors
    /// Why it is not believed.
    pub fn actor(&self, claims: &Claims, now: DateTime<Utc>) -> Result<Actor, Disbelief> {
        self.person(&self.audience, claims, now)
    }

    /// Who has signed in to the pages, as a token says that was given for one sign-in.
    ///
    /// # Errors
    /// Why it is not believed.
    pub fn signed_in(
        &self,
        application: &Application,
        nonce: &str,
        claims: &Claims,
        now: DateTime<Utc>,
    ) -> Result<Actor, Disbelief> {
        if text(claims, "nonce") != Some(nonce) {
            return Err(Disbelief::OtherSignIn);
        }
        if claims.contains_key("azp") && text(claims, "azp") != Some(application.id.as_str()) {
            return Err(Disbelief::OtherAudience);
        }
        self.person(&application.id, claims, now)
    }

    fn person(&self, audience: &str, claims: &Claims, now: DateTime<Utc>) -> Result<Actor, Disbelief> {
        if text(claims, "iss") != Some(self.issuer.as_str()) {
            return Err(Disbelief::OtherIssuer);
        }
        if !strings(claims.get("aud")).any(|named| named == audience) {
            return Err(Disbelief::OtherAudience);
        }
        in_time(claims, now)?;
        let subject = text(claims, "sub").filter(|name| !name.is_empty() && name.len() <= LONGEST_SUBJECT);
        let id = self.id(subject.ok_or(Disbelief::Nameless)?);
        let organisation = self.organisation_claim.as_deref().and_then(|path| at(claims, path));
        let organisation = organisation.and_then(Value::as_str).and_then(|key| Key::parse(key).ok());
        // An editor who is to be bound and is not would write about everybody's offers.
        let is_unbound = self.organisation_claim.is_some() && organisation.is_none();
        let roles = strings(at(claims, &self.role_claim)).filter_map(|value| self.roles.get(value).copied());
        let role = roles.filter(|role| *role != Role::Editor || !is_unbound).max().unwrap_or(Role::Public);
        Ok(Actor { id: Some(id), role, organisation })
    }

    /// What the change log knows somebody by: a digest, for a subject may be a name or a mail address.
    fn id(&self, subject: &str) -> Key {
        let digest = hex::encode(Sha256::digest(format!("{}\n{subject}", self.issuer)));
        Key::parse(&format!("oidc-{}", &digest[..16])).expect("letters, a hyphen and hexadecimal digits")
    }
}

/// An address that what is read there can be believed: by TLS, or on this machine. None if it is no such address.
pub fn trusted_address(text: &str) -> Option<Url> {
    let address = Url::parse(text).ok()?;
    let is_local = match address.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    (address.scheme() == "https" || address.scheme() == "http" && is_local).then_some(address)
}

fn in_time(claims: &Claims, now: DateTime<Utc>) -> Result<(), Disbelief> {
    // Seconds since 1970, not necessarily whole ones.
    let moment = |name: &str| claims.get(name).map(|value| value.as_f64().ok_or(Disbelief::WithoutTime));
    let until = moment("exp").ok_or(Disbelief::WithoutTime)??;
    if until <= (now.timestamp() - CLOCK_SKEW) as f64 {
        return Err(Disbelief::Expired);
    }
    match moment("nbf").transpose()? {
        Some(from) if from > (now.timestamp() + CLOCK_SKEW) as f64 => Err(Disbelief::NotYet),
        _ => Ok(()),
    }
}

fn text<'a>(claims: &'a Claims, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str)
}

/// The value of a claim that is named, or found on a path. A name may hold dots itself, and so may each part of a path:
/// `https://vifte.example/roles`, `resource_access.vifte.example.roles`.
fn at<'a>(claims: &'a Claims, path: &str) -> Option<&'a Value> {
    claims.get(path).or_else(|| {
        path.match_indices('.')
            .find_map(|(dot, _)| at(claims.get(&path[..dot])?.as_object()?, &path[dot + 1..]))
    })
}

/// The strings of a value that is one or a list of them.
fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let several = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    value.and_then(Value::as_str).into_iter().chain(several.iter().filter_map(Value::as_str))
}

#[cfg(test)]
mod tests;
