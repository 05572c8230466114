//! What `remind` is asked for, and the settings that letters need.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use crate::auth::account::trusted_address;
use crate::letter::{Address, Sender};

pub(super) const REMIND_EXAMPLES: &str = "Examples:
  vifte remind --dry-run                             who would be written to; write nothing
  vifte remind --out breve                           one letter (.eml) to each
  vifte remind --out breve --municipality Hvidovre   about one municipality's range
  for letter in breve/*.eml; do sendmail -t < \"$letter\"; done

It needs the settings public-url and mail-from. Nothing is sent by Vifte itself, and a letter that
lies there already is never written over. docs/roles.md tells what the links can do.";

/// What `remind` writes.
#[derive(Debug, Args)]
pub struct RemindArgs {
    /// The folder to write the letters into.
    #[arg(long, value_name = "FOLDER", required_unless_present = "dry_run")]
    pub out: Option<PathBuf>,
    /// Whose offers: a municipality's code or name; all if not named.
    #[arg(long, value_name = "MUNICIPALITY")]
    pub municipality: Option<String>,
    /// The provider whose offers, by its key; all if not named.
    #[arg(long, value_name = "KEY")]
    pub provider: Option<String>,
    /// How many days the links hold.
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=90))]
    pub days: u32,
    /// Say who would be written to about what, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// What letters need, as it is set.
#[derive(Debug, Clone, Default)]
pub struct LetterSettings {
    /// Where the pages are.
    pub(super) public_url: Option<String>,
    /// Who writes.
    pub(super) mail_from: Option<String>,
}

impl LetterSettings {
    /// Who writes letters, and where their links lead.
    ///
    /// # Errors
    /// If a setting is missing or at fault; all of it at once.
    pub fn sender(&self) -> anyhow::Result<Sender> {
        let mut faults = Vec::new();
        let site = read(&self.public_url, site, PUBLIC_URL, &mut faults);
        let from = read(&self.mail_from, Address::parse, MAIL_FROM, &mut faults);
        let set = site.zip(from).map(|(site, from)| Sender { from, site });
        set.with_context(|| faults.join("; "))
    }
}

/// A setting: its name, what it is, its variable in the environment, and an example.
type Setting = (&'static str, &'static str, &'static str, &'static str);

const PUBLIC_URL: Setting = (
    "public-url",
    "the address of the pages, by https, or by http on this machine, without a path",
    "VIFTE_PUBLIC_URL",
    "https://vifte.kommune.example",
);

const MAIL_FROM: Setting = (
    "mail-from",
    "the e-mail address that letters come from",
    "VIFTE_MAIL_FROM",
    "Vifte <vifte@kommune.example>",
);

fn read<T>(
    set: &Option<String>,
    parse: fn(&str) -> Option<T>,
    (name, what, variable, example): Setting,
    faults: &mut Vec<String>,
) -> Option<T> {
    let set = set.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let read = set.and_then(parse);
    if read.is_none() {
        let fault = if set.is_some() { "is at fault" } else { "is not set" };
        faults.push(format!(
            "{name} {fault}: it is {what}. Set --{name}, {variable}, or {name} in the file of settings, as «{example}»"
        ));
    }
    read
}

/// The pages lie at the root of an address, and nothing else stands in it.
fn site(text: &str) -> Option<url::Url> {
    let plain = |url: &url::Url| {
        url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none()
    };
    trusted_address(text).filter(plain)
}
