//! Asking the issuer: what it says of itself, and its keys. Each answer is limited in time and size, no other address
//! is followed to than it names there, and none that is neither TLS nor on this machine.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use oauth2::{HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use reqwest::{Client, Request, Response, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;

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
    authorization_endpoint: Option<String>,
    token_endpoint: Option<String>,
}

/// Where one signs in.
#[derive(Debug, Clone)]
pub struct Endpoints {
    /// Where a browser is sent.
    pub authorization: Url,
    /// Where a code is exchanged.
    pub token: Url,
}

impl Endpoints {
    fn of(metadata: &Metadata) -> Option<Self> {
        let address = |named: &Option<String>| named.as_deref().and_then(trusted_address);
        let authorization = address(&metadata.authorization_endpoint)?;
        Some(Self { authorization, token: address(&metadata.token_endpoint)? })
    }
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

    /// The keys as they are published now, and where one signs in, if it is said.
    ///
    /// # Errors
    /// Why they cannot be had.
    pub async fn fetch(&self) -> Result<(Keys, Option<Endpoints>), Unfetched> {
        let metadata: Metadata = self.get(&self.well_known()).await?;
        if metadata.issuer != self.issuer {
            return Err(Unfetched::OtherIssuer(metadata.issuer));
        }
        let set: KeySet = self.get(&metadata.jwks_uri).await?;
        Ok((Keys::read(set.keys), Endpoints::of(&metadata)))
    }

    fn well_known(&self) -> String {
        format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'))
    }

    async fn get<T: DeserializeOwned>(&self, address: &str) -> Result<T, Unfetched> {
        let url = trusted_address(address).ok_or_else(|| Unfetched::Untrusted(address.to_owned()))?;
        let answer = self.client.get(url).send().await.map_err(Unfetched::Unanswered)?;
        if answer.status() != StatusCode::OK {
            return Err(Unfetched::Refused(address.to_owned(), answer.status()));
        }
        let body = whole(answer).await?;
        serde_json::from_slice(&body).map_err(|error| Unfetched::Unread(address.to_owned(), error))
    }

    /// The answer to a request as it is.
    ///
    /// # Errors
    /// If there is none, or it is too large.
    pub async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Unfetched> {
        let request = Request::try_from(request).map_err(Unfetched::Unanswered)?;
        let answer = self.client.execute(request).await.map_err(Unfetched::Unanswered)?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let mut whole = HttpResponse::new(whole(answer).await?);
        *whole.status_mut() = status;
        *whole.headers_mut() = headers;
        Ok(whole)
    }
}

/// The body of an answer, unless it is too large.
async fn whole(mut answer: Response) -> Result<Vec<u8>, Unfetched> {
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(Unfetched::Unanswered)? {
        body.extend_from_slice(&part);
        if body.len() > LARGEST_ANSWER {
            return Err(Unfetched::TooLarge(answer.url().to_string()));
        }
    }
    Ok(body)
}
