//! The issuer of the municipality's own accounts (*kommunens egne konti*): its keys, fetched and kept, and who holds a
//! token that it signed. OpenID Connect, <https://openid.net/specs/openid-connect-discovery-1_0.html>.
//!
//! A token is believed without asking the issuer, which need not even be there: for a day its keys hold as they were
//! last fetched. They are fetched anew by age, and when a token names one that is not known, but not as often as
//! somebody who invents names would like.

mod fetch;
mod keys;
mod sign_in;

pub use fetch::Unfetched;
pub use sign_in::{Departure, Proof};

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use jsonwebtoken::{DecodingKey, Header};
use tokio::sync::{Mutex, watch};
use tokio::time::{sleep, timeout};

use crate::app::Clock;
use crate::auth::Actor;
use crate::auth::account::{Accounts, Claims, Disbelief};
use fetch::{Endpoints, Source};
use keys::Keys;

/// How old keys may be before they are fetched anew: a key that the issuer takes back is believed no longer than this.
const OLDEST: Duration = Duration::from_secs(15 * 60);

/// How long after a fetch that failed the next is tried.
const BETWEEN_TRIES: Duration = Duration::from_secs(30);

/// How long keys hold while the issuer cannot be reached.
const LONGEST_AWAY: TimeDelta = TimeDelta::hours(24);

/// How long a request waits for keys: less than the longest it may take itself.
const LONGEST_WAIT: Duration = Duration::from_millis(1_500);

/// How often a key that is not known lets the keys be fetched: so many times at once, and then once in this time.
const FETCHES_AT_ONCE: NonZeroU32 = NonZeroU32::new(3).unwrap();
const BETWEEN_FETCHES: Duration = Duration::from_secs(20);

/// Who issues accounts, and what is known of its keys.
#[derive(Debug)]
pub struct Issuer {
    accounts: Accounts,
    clock: Clock,
    source: Source,
    known: watch::Sender<Known>,
    /// Held while keys are fetched, so that all who miss one wait for the same fetch.
    fetching: Mutex<()>,
    allowed: DefaultDirectRateLimiter,
}

/// What is known of the issuer's keys.
#[derive(Debug, Clone, Default)]
struct Known {
    keys: Keys,
    /// Where one signs in; none if that is not known.
    endpoints: Option<Endpoints>,
    /// When they were last fetched; none if never.
    fetched_at: Option<DateTime<Utc>>,
    /// How many times that was tried.
    tries: u64,
    /// Whether it failed the last time.
    is_away: bool,
}

impl Known {
    /// The key that a token names, unless the issuer has been away for too long.
    fn key(&self, header: &Header, now: DateTime<Utc>) -> Option<&DecodingKey> {
        let holds = self.fetched_at.is_some_and(|fetched_at| now - fetched_at <= LONGEST_AWAY);
        self.keys.key(header).filter(|_| holds)
    }

    /// Whether what is not known is not there.
    fn is_current(&self) -> bool {
        self.fetched_at.is_some() && !self.is_away
    }
}

/// Why nobody is believed to hold a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is no token that the issuer signed with a key it has.
    Forged,
    /// It is signed, and not believed.
    Disbelieved(Disbelief),
    /// That cannot be said now, for the issuer cannot be reached.
    Away,
}

impl Issuer {
    /// The issuer of these accounts. Nothing is fetched yet.
    ///
    /// # Errors
    /// If the system has no authorities that certificates are believed by.
    pub fn new(accounts: Accounts, clock: Clock) -> Result<Self, Unfetched> {
        let quota = Quota::with_period(BETWEEN_FETCHES).expect("it is longer than nothing");
        Ok(Self {
            source: Source::new(&accounts.issuer)?,
            accounts,
            clock,
            known: watch::Sender::default(),
            fetching: Mutex::default(),
            allowed: RateLimiter::direct(quota.allow_burst(FETCHES_AT_ONCE)),
        })
    }

    /// Who holds a token.
    ///
    /// # Errors
    /// If it is not to be believed, or that cannot be said.
    pub async fn actor(self: &Arc<Self>, token: &str) -> Result<Actor, Refusal> {
        let claims = self.claims(token).await?;
        self.accounts.actor(&claims, self.now()).map_err(Refusal::Disbelieved)
    }

    /// Fetches the keys again and again, so that they are never old. It never ends by itself.
    pub async fn follow(self: Arc<Self>) {
        loop {
            self.fetch(|_| true).await;
            sleep(if self.known.borrow().is_away { BETWEEN_TRIES } else { OLDEST }).await;
        }
    }

    /// What a token says that the issuer has signed.
    async fn claims(self: &Arc<Self>, token: &str) -> Result<Claims, Refusal> {
        let header = keys::header(token).ok_or(Refusal::Forged)?;
        let mut known = self.known.borrow().clone();
        if known.key(&header, self.now()).is_none() {
            known = self.after(known.tries).await?;
        }
        match known.key(&header, self.now()) {
            Some(key) => keys::claims(token, &header, key).ok_or(Refusal::Forged),
            None if known.is_current() => Err(Refusal::Forged),
            None => Err(Refusal::Away),
        }
    }

    /// What is known once the keys have been tried to be fetched more often than this, if that is allowed again.
    async fn after(self: &Arc<Self>, tries: u64) -> Result<Known, Refusal> {
        let issuer = Arc::clone(self);
        let missed = move |known: &Known| known.tries == tries && issuer.allowed.check().is_ok();
        let issuer = Arc::clone(self);
        // Of its own: it is to end even if whoever missed a key is gone.
        let fetching = tokio::spawn(async move { issuer.fetch(missed).await });
        timeout(LONGEST_WAIT, fetching).await.map_err(|_| Refusal::Away)?.map_err(|_| Refusal::Away)?;
        Ok(self.known.borrow().clone())
    }

    /// Fetches the keys, unless what is known by then does not want it.
    async fn fetch(&self, wanted: impl FnOnce(&Known) -> bool) {
        let _alone = self.fetching.lock().await;
        let before = self.known.borrow().clone();
        if !wanted(&before) {
            return;
        }
        let tries = before.tries + 1;
        self.known.send_replace(match self.source.fetch().await {
            Ok((keys, endpoints)) => {
                if before.is_away {
                    tracing::info!("the issuer's keys can be fetched again");
                }
                Known { keys, endpoints, fetched_at: Some(self.now()), tries, is_away: false }
            }
            Err(error) => {
                if !before.is_away {
                    tracing::warn!(%error, "the issuer's keys cannot be fetched; those known hold for a day");
                }
                Known { tries, is_away: true, ..before }
            }
        });
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now().to_utc()
    }
}

#[cfg(test)]
mod tests {
    //! How long keys hold.

    use super::*;

    #[test]
    fn keys_hold_for_a_day_without_the_issuer_and_then_no_longer() {
        let fetched_at = DateTime::from_timestamp(1_795_000_000, 0).expect("a moment");
        let (keys, header) = keys::tests::one();
        let known = Known { keys, endpoints: None, fetched_at: Some(fetched_at), tries: 9, is_away: true };
        let day = TimeDelta::hours(24);
        assert!(known.key(&header, fetched_at + day).is_some());
        assert!(known.key(&header, fetched_at + day + TimeDelta::seconds(1)).is_none());
        assert!(!known.is_current() && Known { is_away: false, ..known }.is_current());
    }
}
