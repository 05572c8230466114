//! Signing in with an account: the browser is sent to the issuer and comes back with a code, which is exchanged for a
//! token that says who it is. The authorization code flow with PKCE,
//! <https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth>.

use std::fmt;
use std::sync::Arc;

use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType,
};
use oauth2::{
    AuthUrl, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken, EndpointNotSet, EndpointSet,
    ExtraTokenFields, HttpRequest, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, StandardRevocableToken, StandardTokenResponse, TokenUrl,
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use tokio::time::timeout;

use super::fetch::Unfetched;
use super::{Issuer, LONGEST_WAIT, Refusal};
use crate::auth::Actor;
use crate::auth::account::Application;

/// What the browser is sent away with, and has to bring back.
pub struct Departure {
    /// Where it goes.
    pub address: String,
    /// What it keeps meanwhile.
    pub proof: Proof,
}

/// What a browser keeps while it is at the issuer's, so that nobody can finish there what another has begun: the mark
/// that comes back with the code, what the token is to say, and what only who began can exchange the code with.
pub struct Proof {
    state: String,
    nonce: String,
    verifier: String,
}

impl Proof {
    /// As the browser keeps it.
    pub fn written(&self) -> String {
        [self.state.as_str(), &self.nonce, &self.verifier].join(".")
    }

    /// As the browser shows it; none if it cannot be one of ours.
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('.').collect();
        let [state, nonce, verifier] = parts[..] else { return None };
        let is_whole = parts.iter().all(|part| !part.is_empty());
        is_whole.then(|| Self { state: state.into(), nonce: nonce.into(), verifier: verifier.into() })
    }

    /// Whether what comes back is what was sent away; how long that takes tells nothing of it.
    pub fn began(&self, state: &str) -> bool {
        self.state.as_bytes().ct_eq(state.as_bytes()).into()
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Proof(…)")
    }
}

/// What stands beside the access token.
#[derive(Debug, Serialize, Deserialize)]
struct Identity {
    id_token: String,
}

impl ExtraTokenFields for Identity {}

type Flow = Client<
    BasicErrorResponse,
    StandardTokenResponse<Identity, BasicTokenType>,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

impl Issuer {
    /// Whether one can sign in to the pages with an account.
    pub fn signs_in(&self) -> bool {
        self.accounts.application.is_some()
    }

    /// Sends a browser to the issuer.
    ///
    /// # Errors
    /// If the issuer cannot be reached.
    pub async fn depart(self: &Arc<Self>) -> Result<Departure, Refusal> {
        let (_, flow) = self.flow().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let nonce = CsrfToken::new_random();
        let request = flow.authorize_url(CsrfToken::new_random).add_scope(Scope::new("openid".to_owned()));
        let request = request.set_pkce_challenge(challenge).add_extra_param("nonce", nonce.secret());
        let (address, state) = request.url();
        let proof = Proof {
            state: state.into_secret(),
            nonce: nonce.into_secret(),
            verifier: verifier.into_secret(),
        };
        Ok(Departure { address: address.into(), proof })
    }

    /// Who came back with a code.
    ///
    /// # Errors
    /// If the code, or what it is exchanged for, is not to be believed, or the issuer cannot be reached.
    pub async fn arrive(self: &Arc<Self>, code: String, proof: Proof) -> Result<Actor, Refusal> {
        let (application, flow) = self.flow().await?;
        let issuer = Arc::clone(self);
        let send = move |request: HttpRequest| {
            let issuer = Arc::clone(&issuer);
            async move { issuer.source.send(request).await }
        };
        let exchange = flow
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(proof.verifier));
        let answer = timeout(LONGEST_WAIT, exchange.request_async(&send)).await.map_err(|_| Refusal::Away)?;
        let token = answer.map_err(|error| refusal(&error))?.extra_fields().id_token.clone();
        let claims = self.claims(&token).await?;
        let signed_in = self.accounts.signed_in(application, &proof.nonce, &claims, self.now());
        signed_in.map_err(Refusal::Disbelieved)
    }

    async fn flow(self: &Arc<Self>) -> Result<(&Application, Flow), Refusal> {
        let application = self.accounts.application.as_ref().ok_or(Refusal::Forged)?;
        let mut known = self.known.borrow().clone();
        if known.endpoints.is_none() {
            known = self.after(known.tries).await?;
        }
        let endpoints = known.endpoints.ok_or(Refusal::Away)?;
        let flow = Client::new(ClientId::new(application.id.clone()))
            .set_auth_uri(AuthUrl::from_url(endpoints.authorization))
            .set_token_uri(TokenUrl::from_url(endpoints.token))
            .set_redirect_uri(RedirectUrl::from_url(application.redirect.clone()));
        Ok((
            application,
            match &application.secret {
                Some(secret) => flow.set_client_secret(ClientSecret::new(secret.expose().to_owned())),
                None => flow,
            },
        ))
    }
}

/// A code that the issuer refuses is forged, or used before; all else is that it could not be asked. Neither the code nor
/// what came for it is logged.
fn refusal(error: &RequestTokenError<Unfetched, BasicErrorResponse>) -> Refusal {
    match error {
        RequestTokenError::ServerResponse(refused) => {
            tracing::warn!(error = %refused.error(), "the issuer refuses to exchange a code");
            Refusal::Forged
        }
        RequestTokenError::Request(error) => {
            tracing::warn!(%error, "the issuer cannot be asked to exchange a code");
            Refusal::Away
        }
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            tracing::warn!("the issuer exchanged a code for what does not read");
            Refusal::Away
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Proof;

    #[test]
    fn a_proof_is_read_as_it_was_written_and_of_its_own_beginning_alone() {
        let proof = Proof { state: "s".into(), nonce: "n".into(), verifier: "v".into() };
        let read = Proof::read(&proof.written()).expect("one of ours");
        assert!(read.began("s") && !read.began("") && !read.began("t"));
        assert_eq!((read.nonce.as_str(), read.verifier.as_str()), ("n", "v"));
        assert!(!format!("{read:?}").contains('v'));
        for text in ["", "a.b", "a.b.c.d", "a..c", ".."] {
            assert!(Proof::read(text).is_none(), "{text}");
        }
    }
}
