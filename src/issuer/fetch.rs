//! Asking the issuer: what it says of itself, and its keys. Each answer is limited in time and size, no other address
//! is followed to than it names there, and none that is neither TLS nor on this machine.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::keys::Keys;
use crate::auth::account::trusted_address;

/// The longest an answer may take.
const LONGEST_ANSWER: Duration = Duration::from_secs(5);

/// The most bytes an answer may have.
const LARGEST_ANSWER: usize = 512 * 1024;

/// Where keys are fetched.
#[derive(Debug)]
pub struct Source {
    client: Client,
    issuer: String,
}

/// What an issuer says of itself, <https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata>.
#[derive(Debug, Deserialize)]
struct Metadata {
    issuer: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Value>,
}

/// Why nothing could be fetched.
#[derive(Debug)]
pub enum Unfetched {
    /// It could not be asked, or did not answer in time.
    Unanswered(reqwest::Error),
    /// It answered something else than what was asked for.
    Refused(String, StatusCode),
    /// The answer is too large.
    TooLarge(String),
    /// The answer does not read.
    Unread(String, serde_json::Error),
    /// It says that it is somebody else.
    OtherIssuer(String),
    /// It names an address that nothing is fetched from.
    Untrusted(String),
}

impl fmt::Display for Unfetched {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unanswered(error) => {
                write!(out, "{error}")?;
                let mut cause = error.source();
                while let Some(error) = cause {
                    write!(out, ": {error}")?;
                    cause = error.source();
                }
                Ok(())
            }
            Self::Refused(address, status) => write!(out, "{address} answered {status}"),
            Self::TooLarge(address) => write!(out, "{address} answered more than {LARGEST_ANSWER} bytes"),
            Self::Unread(address, error) => write!(out, "{address} answered what does not read: {error}"),
            Self::OtherIssuer(named) => {
                write!(out, "the issuer calls itself {named}: set oidc-issuer to that, letter for letter")
            }
            Self::Untrusted(address) => {
                write!(
                    out,
                    "the issuer has its keys at {address}, which is neither https nor on this machine"
                )
            }
        }
    }
}

impl Error for Unfetched {}

impl Source {
    /// The keys of this issuer.
    ///
    /// # Errors
    /// If the system has no authorities that certificates are believed by.
    pub fn new(issuer: &str) -> Result<Self, Unfetched> {
        let client = Client::builder().redirect(Policy::none()).no_proxy().timeout(LONGEST_ANSWER);
        Ok(Self { client: client.build().map_err(Unfetched::Unanswered)?, issuer: issuer.to_owned() })
    }

    /// The keys as they are published now.
    ///
    /// # Errors
    /// Why they cannot be had.
    pub async fn keys(&self) -> Result<Keys, Unfetched> {
        let metadata: Metadata = self.get(&self.well_known()).await?;
        if metadata.issuer != self.issuer {
            return Err(Unfetched::OtherIssuer(metadata.issuer));
        }
        let set: KeySet = self.get(&metadata.jwks_uri).await?;
        Ok(Keys::read(set.keys))
    }

    fn well_known(&self) -> String {
        format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'))
    }

    async fn get<T: DeserializeOwned>(&self, address: &str) -> Result<T, Unfetched> {
        let url = trusted_address(address).ok_or_else(|| Unfetched::Untrusted(address.to_owned()))?;
        let mut answer = self.client.get(url).send().await.map_err(Unfetched::Unanswered)?;
        if answer.status() != StatusCode::OK {
            return Err(Unfetched::Refused(address.to_owned(), answer.status()));
        }
        let mut body = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(Unfetched::Unanswered)? {
            body.extend_from_slice(&part);
            if body.len() > LARGEST_ANSWER {
                return Err(Unfetched::TooLarge(address.to_owned()));
            }
        }
        serde_json::from_slice(&body).map_err(|error| Unfetched::Unread(address.to_owned(), error))
    }
}
