//! The municipality's own accounts, as they are set: all that is needed, or nothing.

use std::collections::BTreeMap;

use clap::Args;
use serde::Deserialize;

use crate::auth::Role;
use crate::auth::account::{Accounts, Application, ApplicationSecret, BACK, trusted_address};
use crate::record::Written;

/// What can be set of them: by flag and environment, and by file in a table `[oidc]`.
#[derive(Debug, Default, Args, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct AccountOptions {
    /// The issuer of the municipality's own accounts (OpenID Connect), letter for letter as its tokens name it in `iss`.
    #[arg(long = "oidc-issuer", global = true, env = "VIFTE_OIDC_ISSUER", value_name = "URL")]
    pub issuer: Option<String>,
    /// Whom a token must be meant for (`aud`).
    #[arg(long = "oidc-audience", global = true, env = "VIFTE_OIDC_AUDIENCE", value_name = "NAME")]
    pub audience: Option<String>,
    /// The claim that holds the roles: a name, or a path as realm_access.roles.
    #[arg(long = "oidc-role-claim", global = true, env = "VIFTE_OIDC_ROLE_CLAIM", value_name = "PATH")]
    pub role_claim: Option<String>,
    /// What one of its values gives: staff, caseworker, editor, approver or administrator; may be given several times.
    #[arg(
        long = "oidc-role",
        global = true,
        env = "VIFTE_OIDC_ROLES",
        value_name = "VALUE=ROLE",
        value_delimiter = ','
    )]
    pub roles: Option<Vec<String>>,
    /// The claim that holds the key of an editor's organisation; without it editors write about any offer.
    #[arg(
        long = "oidc-organisation-claim",
        global = true,
        env = "VIFTE_OIDC_ORGANISATION_CLAIM",
        value_name = "PATH"
    )]
    pub organisation_claim: Option<String>,
    /// The id that the pages are registered with at the issuer: one can then sign in to them with an account.
    #[arg(long = "oidc-client-id", global = true, env = "VIFTE_OIDC_CLIENT_ID", value_name = "ID")]
    pub client_id: Option<String>,
    /// Their secret, if they have one; better set in the environment or the file, for others can read flags.
    #[arg(
        long = "oidc-client-secret",
        global = true,
        env = "VIFTE_OIDC_CLIENT_SECRET",
        value_name = "SECRET",
        hide_env_values = true
    )]
    pub client_secret: Option<String>,
    /// Where the issuer sends a browser back to, as it is registered there: the pages' address, with the path
    /// /sign-in/account/back.
    #[arg(long = "oidc-redirect", global = true, env = "VIFTE_OIDC_REDIRECT", value_name = "URL")]
    pub redirect: Option<String>,
}

impl AccountOptions {
    /// These, and where they say nothing, those.
    pub fn or(self, those: Self) -> Self {
        Self {
            issuer: self.issuer.or(those.issuer),
            audience: self.audience.or(those.audience),
            role_claim: self.role_claim.or(those.role_claim),
            roles: self.roles.or(those.roles),
            organisation_claim: self.organisation_claim.or(those.organisation_claim),
            client_id: self.client_id.or(those.client_id),
            client_secret: self.client_secret.or(those.client_secret),
            redirect: self.redirect.or(those.redirect),
        }
    }

    /// The accounts, if they are set.
    ///
    /// # Errors
    /// If they are half set, or something in them is at fault; all of it at once.
    pub fn resolve(self) -> anyhow::Result<Option<Accounts>> {
        let filled =
            |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let (issuer, audience) = (filled(self.issuer), filled(self.audience));
        let (role_claim, organisation_claim) = (filled(self.role_claim), filled(self.organisation_claim));
        let roles = self.roles.filter(|roles| !roles.is_empty());
        let named = [
            ("oidc-issuer", issuer.is_some()),
            ("oidc-audience", audience.is_some()),
            ("oidc-role-claim", role_claim.is_some()),
            ("oidc-role", roles.is_some()),
        ];
        let (client_id, secret) = (filled(self.client_id), filled(self.client_secret));
        let redirect = filled(self.redirect);
        let more = [&organisation_claim, &client_id, &secret, &redirect];
        if named.iter().all(|(_, is_set)| !is_set) && more.into_iter().all(Option::is_none) {
            return Ok(None);
        }
        let mut faults: Vec<String> = named
            .iter()
            .filter(|(_, is_set)| !is_set)
            .map(|(name, _)| format!("{name} is not set, and accounts need it"))
            .collect();
        if issuer.as_deref().is_some_and(|issuer| !is_issuer(issuer)) {
            faults.push(
                "oidc-issuer is an address as https://konto.kommune.example; http for this machine alone"
                    .into(),
            );
        }
        let secret = secret.map(ApplicationSecret::new);
        let application = application(client_id, secret, redirect, &mut faults);
        let roles = read(&roles.unwrap_or_default(), &mut faults);
        anyhow::ensure!(faults.is_empty(), "{}", faults.join("; "));
        let needed = Option::unwrap_or_default;
        Ok(Some(Accounts {
            issuer: needed(issuer),
            audience: needed(audience),
            role_claim: needed(role_claim),
            roles,
            organisation_claim,
            application,
        }))
    }
}

/// The pages, as they are registered: an id and where to come back to, or neither.
fn application(
    id: Option<String>,
    secret: Option<ApplicationSecret>,
    redirect: Option<String>,
    faults: &mut Vec<String>,
) -> Option<Application> {
    match (id, redirect) {
        (Some(id), Some(redirect)) => {
            let ours = trusted_address(&redirect).filter(|address| address.path() == BACK);
            if ours.is_none() {
                faults.push(format!("oidc-redirect is an address as https://vifte.kommune.example{BACK}"));
            }
            Some(Application { id, secret, redirect: ours? })
        }
        (None, None) if secret.is_none() => None,
        _ => {
            faults.push("to sign in to the pages, oidc-client-id and oidc-redirect are both needed".into());
            None
        }
    }
}

/// An issuer is an address without query and fragment.
fn is_issuer(text: &str) -> bool {
    trusted_address(text).is_some_and(|address| {
        address.query().is_none() && address.fragment().is_none() && address.username().is_empty()
    })
}

/// What each value gives.
fn read(written: &[String], faults: &mut Vec<String>) -> BTreeMap<String, Role> {
    let mut roles = BTreeMap::new();
    for line in written {
        let (value, role) = line.rsplit_once('=').unwrap_or((line, ""));
        let role = Role::read(role.trim()).ok().filter(|role| *role != Role::Public);
        match role {
            Some(role) if !value.trim().is_empty() => {
                if roles.insert(value.trim().to_owned(), role).is_some_and(|other| other != role) {
                    faults.push(format!("oidc-role gives {} two roles", value.trim()));
                }
            }
            _ => faults.push(format!(
                "oidc-role {line} is not VALUE=ROLE, with staff, caseworker, editor, approver or administrator"
            )),
        }
    }
    roles
}
