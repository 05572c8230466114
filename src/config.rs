//! Everything an operator can set: by flag, by environment, by file, in this order. Nothing else reads the
//! environment.

mod account;
mod contact;
mod remind;

pub use account::AccountOptions;
pub use contact::ContactArgs;
pub use remind::{LetterSettings, RemindArgs};

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use serde::Deserialize;

use crate::auth::Caseworkers;
use crate::auth::account::Accounts;
use crate::contact::{Hours, Reception};
use crate::danish::dictionary::Dictionary;
use crate::store::Database;

/// The database unless one is named.
const USUAL_DATABASE: &str = "vifte.db";

/// Where it listens unless told otherwise: this machine only.
const USUAL_ADDRESS: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

/// How many requests a second each peer may send unless told otherwise: far more than a person or a journal system
/// asks, and less than keeps others waiting.
const USUAL_RATE: u32 = 100;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "vifte", version, about, long_about = None, max_term_width = 100, after_help = EXAMPLES)]
pub struct CommandLine {
    /// What to set.
    #[command(flatten)]
    pub options: Options,
    /// What to do; `serve` if nothing is named.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXAMPLES: &str = "Examples:
  vifte                                              start the service on http://127.0.0.1:8080
  vifte suggest \"13-årig kommer ikke i skole\"        which offers fit, least intrusive first
  vifte suggest --age 4 --max-step 2 - < need.txt    read the need from standard input
  vifte contact \"blå mærker\" --role educator --age 4  whom to turn to with a worry
  vifte import tilbud.csv --dry-run                  what your own table would become; writes nothing
  vifte export > range.json                          write everything the range holds
  vifte export --table tilbud.xlsx                   write the offers as a table
  vifte template skabelon.xlsx                       write an empty table to fill in
  vifte eval --cases questions.jsonl                 how good the answers are, over your own range
  vifte schema > schema.graphql                      print the GraphQL schema
  vifte remind --dry-run                             whom to remind of offers nobody has confirmed for long
  vifte token create --role editor                   let somebody propose changes

Exit codes: 0 done, 1 could not, 2 the question or the command is at fault.";

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the service: the pages, and GraphQL with GraphiQL.
    Serve,
    /// Answer a need: which offers fit, least intrusive first, and why.
    #[command(after_help = SUGGEST_EXAMPLES)]
    Suggest(Box<SuggestArgs>),
    /// Say whom somebody who is worried about a child turns to, and what they do first.
    #[command(after_help = contact::CONTACT_EXAMPLES)]
    Contact(Box<ContactArgs>),
    /// Read a municipality's own table of offers (.xlsx, CSV or JSON), or a native file.
    #[command(after_help = IMPORT_EXAMPLES)]
    Import(ImportArgs),
    /// Write everything the range holds as native JSON, or the offers as a table.
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(ExportArgs),
    /// Write an empty table to fill in (.xlsx), with lists to choose from.
    Template {
        /// The file to write.
        file: PathBuf,
    },
    /// Score a list of questions with graded answers over a table of offers.
    Eval(EvalArgs),
    /// Print the GraphQL schema.
    Schema,
    /// Write letters to those who answer for offers that are to be looked at again.
    #[command(after_help = remind::REMIND_EXAMPLES)]
    Remind(RemindArgs),
    /// Say who may change the range: make, list and revoke tokens.
    #[command(subcommand, after_help = TOKEN_EXAMPLES)]
    Token(TokenCommand),
}

const TOKEN_EXAMPLES: &str = "Examples:
  vifte token create --role approver                              who publishes for the municipality
  vifte token create --role editor --organisation tuba            who writes about TUBA's own offers
  vifte token create --role editor --expires 2027-06-30           until and with that day
  vifte token list
  vifte token revoke editor-1f09ab3c

A token is shown once and stored as a digest alone. It is sent as the header Authorization: Bearer TOKEN.";

/// What can be done with tokens.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token and print it; it is shown once.
    Create(CreateTokenArgs),
    /// List the tokens that were made, without their secrets.
    List,
    /// Revoke a token, at once and for ever.
    Revoke {
        /// Its id, as `list` shows it.
        id: String,
    },
}

/// What `token create` makes.
#[derive(Debug, Args)]
pub struct CreateTokenArgs {
    /// What its holder may do; docs/roles.md lists it.
    #[arg(long, value_enum)]
    pub role: RoleArg,
    /// The key of the organisation whose offers its holder writes about; any offer if not named.
    #[arg(long, value_name = "KEY")]
    pub organisation: Option<String>,
    /// The last day it holds, in Danish time; until it is revoked if not named.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub expires: Option<NaiveDate>,
}

/// What somebody is signed in as, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleArg {
    /// Staff of the general sector.
    Staff,
    /// Caseworker.
    Caseworker,
    /// Proposes changes.
    Editor,
    /// Publishes them.
    Approver,
    /// Runs the service.
    Administrator,
}

const IMPORT_EXAMPLES: &str = "Examples:
  vifte import tilbud.xlsx --dry-run   show row by row what would happen; write nothing
  vifte import tilbud.csv              take what can be taken; a bad row never harms the others
  vifte import range.json --strict     all or nothing

Columns: municipality, name, summary, step, target_groups, problem_areas, age_min, age_max, legal_basis, form,
provider, contact, access, capacity, duration, excluded, notes, source_url, source_date and others, or their
Danish names. docs/import.md has them all.

Exit codes: 0 all rows taken, 2 a row was refused.";

/// What `import` reads.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The file: a workbook (.xlsx), CSV (semicolon, comma or tab; UTF-8 or Windows-1252), JSON, or native JSON.
    #[arg(required_unless_present = "example")]
    pub file: Option<PathBuf>,
    /// Take in examples instead of a file: a school, a daycare and a club that do not exist, to try the guide with.
    #[arg(long, conflicts_with = "file")]
    pub example: bool,
    /// Show what would happen, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Write nothing if a row is refused.
    #[arg(long)]
    pub strict: bool,
    /// Print the report as JSON.
    #[arg(long)]
    pub json: bool,
}

const EXPORT_EXAMPLES: &str = "Examples:
  vifte export > range.json                                 everything, lossless
  vifte export --table tilbud.xlsx                          the offers, to be changed and imported again
  vifte export --table tilbud.csv --municipality Hvidovre   those of one municipality, as text

A table that is imported again as it was written changes nothing. docs/import.md tells what it has no column for.";

/// What `export` writes.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Write the offers as a table to this file, .xlsx or .csv, instead of everything to standard output.
    #[arg(long, value_name = "FILE")]
    pub table: Option<PathBuf>,
    /// Whose offers the table has: a municipality's code or name; all if not named.
    #[arg(long, value_name = "MUNICIPALITY", requires = "table")]
    pub municipality: Option<String>,
}

/// What `eval` scores.
#[derive(Debug, Args)]
pub struct EvalArgs {
    /// The offers: a table as `import` reads it, with the shipped vocabulary; the database's own if not named.
    #[arg(long, value_name = "FILE")]
    pub offers: Option<PathBuf>,
    /// The questions: one JSON object a line.
    #[arg(long, value_name = "FILE")]
    pub cases: PathBuf,
    /// The day the questions are asked; today if not named.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Print the scores and the failing cases as JSON.
    #[arg(long)]
    pub json: bool,
}

const SUGGEST_EXAMPLES: &str = "Examples:
  vifte suggest \"13-årig kommer ikke i skole\"
  vifte suggest --age-months 20 \"samspil mellem mor og barn\"
  vifte suggest --municipality Aabenraa \"far har skizofreni\"
  vifte suggest --on 2014-10-15 \"skolegang og familiebehandling\" --json

Do not write names or CPR numbers. Nothing you write is stored.";

/// The question that `suggest` asks.
#[derive(Debug, Args)]
pub struct SuggestArgs {
    /// The need in Danish; `-` reads it from standard input.
    pub text: String,
    /// The child's age in whole years.
    #[arg(long, value_name = "YEARS", conflicts_with = "age_months", allow_negative_numbers = true)]
    pub age: Option<i32>,
    /// The child's age in months.
    #[arg(long, value_name = "MONTHS", allow_negative_numbers = true)]
    pub age_months: Option<i32>,
    /// The child is not born yet.
    #[arg(long)]
    pub unborn: bool,
    /// Whose range: a municipality's code or name, or `everywhere`; the home municipality's if not named.
    #[arg(long, value_name = "MUNICIPALITY")]
    pub municipality: Option<String>,
    /// The highest step that may be suggested.
    #[arg(long, value_name = "STEP", allow_negative_numbers = true)]
    pub max_step: Option<i32>,
    /// The step of what runs now.
    #[arg(long, value_name = "STEP", allow_negative_numbers = true)]
    pub current_step: Option<i32>,
    /// The day the offers are wanted; today if not named.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Who asks.
    #[arg(long = "as", value_enum, default_value = "caseworker")]
    pub asker: AskerArg,
    /// Print what GraphQL answers, as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Who asks, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AskerArg {
    /// Caseworker: sees steps that need a decision.
    Caseworker,
    /// General staff: teacher, educator, health visitor.
    GeneralStaff,
    /// Citizen.
    Citizen,
}

/// What can be set by flag and environment.
#[derive(Debug, Args)]
pub struct Options {
    /// A file with settings (TOML), named as the flags.
    #[arg(long, global = true, env = "VIFTE_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The database: a SQLite file, made if it is not there [default: vifte.db].
    #[arg(long, global = true, env = "VIFTE_DATABASE", value_name = "FILE")]
    pub database: Option<String>,
    /// Where to listen; where others than this machine can reach it, a proxy must be named [default: 127.0.0.1:8080].
    #[arg(long, global = true, env = "VIFTE_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<SocketAddr>,
    /// A Hunspell dictionary of Danish without its ending, as /usr/share/hunspell/da_DK: its words are no slips of
    /// the pen.
    #[arg(long, global = true, env = "VIFTE_DICTIONARY", value_name = "PATH")]
    pub dictionary: Option<PathBuf>,
    /// Whether to serve GraphiQL, which loads its scripts from another host [default: true].
    #[arg(long, global = true, env = "VIFTE_GRAPHIQL", value_name = "BOOL")]
    pub graphiql: Option<bool>,
    /// A name the service goes by beside localhost, as a proxy passes it on; may be given several times.
    #[arg(long = "host", global = true, env = "VIFTE_HOSTS", value_name = "NAME", value_delimiter = ',')]
    pub hosts: Option<Vec<String>>,
    /// The address of a proxy that is believed about whom it speaks for (X-Forwarded-For); may be given several times.
    #[arg(
        long = "proxy",
        global = true,
        env = "VIFTE_PROXIES",
        value_name = "ADDRESS",
        value_delimiter = ','
    )]
    pub proxies: Option<Vec<IpAddr>>,
    /// How many requests a second one peer may send, ten times as many at once; 0 for any number [default: 100].
    #[arg(long, global = true, env = "VIFTE_RATE", value_name = "NUMBER")]
    pub rate: Option<u32>,
    /// Whether one must be signed in to ask as a caseworker [default: where others than this machine can ask].
    #[arg(long, global = true, env = "VIFTE_CASEWORKERS_SIGN_IN", value_name = "BOOL")]
    pub caseworkers_sign_in: Option<bool>,
    /// The municipality's own accounts.
    #[command(flatten)]
    pub oidc: AccountOptions,
    /// The name of the home municipality's reception of notifications.
    #[arg(long, global = true, env = "VIFTE_RECEPTION_NAME", value_name = "NAME")]
    pub reception_name: Option<String>,
    /// The reception's telephone number.
    #[arg(long, global = true, env = "VIFTE_RECEPTION_PHONE", value_name = "NUMBER")]
    pub reception_phone: Option<String>,
    /// When the reception is open, in OpenStreetMap's notation: "Mo-Th 09:00-15:00; Fr 09:00-14:00".
    #[arg(long, global = true, env = "VIFTE_RECEPTION_HOURS", value_name = "HOURS")]
    pub reception_hours: Option<String>,
    /// Where the pages are reached, for the links in letters, as `https://vifte.kommune.example`.
    #[arg(long, global = true, env = "VIFTE_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// The e-mail address that letters come from, as "Vifte <vifte@kommune.example>".
    #[arg(long, global = true, env = "VIFTE_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
}

/// What can be set by file: the same names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct File {
    database: Option<String>,
    listen: Option<SocketAddr>,
    dictionary: Option<PathBuf>,
    graphiql: Option<bool>,
    hosts: Option<Vec<String>>,
    proxies: Option<Vec<IpAddr>>,
    rate: Option<u32>,
    caseworkers_sign_in: Option<bool>,
    oidc: AccountOptions,
    reception_name: Option<String>,
    reception_phone: Option<String>,
    reception_hours: Option<String>,
    public_url: Option<String>,
    mail_from: Option<String>,
}

/// How the service is to run.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the database is.
    pub database: Database,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The words that are no slips of the pen, if a dictionary is set.
    pub dictionary: Option<Arc<Dictionary>>,
    /// Who may ask the service, and how.
    pub access: Access,
    /// The home municipality's reception, if it is set.
    pub reception: Option<Reception>,
    /// What letters need.
    pub letters: LetterSettings,
}

/// Who may ask the service, and how. Unless something is set: anybody on this machine, as often as they like.
#[derive(Debug, Clone, Default)]
pub struct Access {
    /// Whether GraphiQL is served.
    pub graphiql: Graphiql,
    /// The names the service goes by beside this machine's own, in lower case.
    pub hosts: Vec<String>,
    /// The proxies that are believed about whom they speak for.
    pub proxies: Vec<IpAddr>,
    /// How many requests a second each peer may send in the long run; however many if none is named.
    pub rate: Option<NonZeroU32>,
    /// Who may ask as a caseworker.
    pub caseworkers: Caseworkers,
    /// The municipality's own accounts, if they are set.
    pub accounts: Option<Accounts>,
}

/// Whether GraphiQL is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Graphiql {
    /// At the same address as GraphQL.
    #[default]
    Served,
    /// Not at all.
    Off,
}

impl Options {
    /// The settings: a flag before the environment (both here), before the file, before what is usual.
    ///
    /// # Errors
    /// If the file cannot be read, a setting is at fault, or the address is open to others.
    pub fn resolve(self) -> anyhow::Result<Config> {
        let file = self.file()?;
        let listen = self.listen.or(file.listen).unwrap_or(USUAL_ADDRESS);
        let proxies = self.proxies.or(file.proxies).unwrap_or_default();
        anyhow::ensure!(
            listen.ip().is_loopback() || !proxies.is_empty(),
            "{listen} can be reached from other machines, and what is sent there is not encrypted: \
             listen on 127.0.0.1 or [::1], or name the proxy before it, which has TLS, with --proxy"
        );
        let sign_in = self.caseworkers_sign_in.or(file.caseworkers_sign_in);
        let database = self.database.or(file.database).unwrap_or_else(|| USUAL_DATABASE.to_owned());
        anyhow::ensure!(!database.trim().is_empty(), "the database has no name: set --database to a file");
        let dictionary = self.dictionary.or(file.dictionary).map(|path| dictionary(&path)).transpose()?;
        let graphiql = self.graphiql.or(file.graphiql).unwrap_or(true);
        let access = Access {
            graphiql: if graphiql { Graphiql::Served } else { Graphiql::Off },
            hosts: hosts(self.hosts.or(file.hosts).unwrap_or_default())?,
            caseworkers: caseworkers(sign_in, listen, &proxies)?,
            proxies,
            rate: NonZeroU32::new(self.rate.or(file.rate).unwrap_or(USUAL_RATE)),
            accounts: self.oidc.or(file.oidc).resolve()?,
        };
        let reception = reception(
            self.reception_name.or(file.reception_name),
            self.reception_phone.or(file.reception_phone),
            self.reception_hours.or(file.reception_hours),
        )?;
        let letters = LetterSettings {
            public_url: self.public_url.or(file.public_url),
            mail_from: self.mail_from.or(file.mail_from),
        };
        Ok(Config { database: Database::named(&database), listen, dictionary, access, reception, letters })
    }

    fn file(&self) -> anyhow::Result<File> {
        let Some(path) = &self.config else { return Ok(File::default()) };
        let text = fs::read_to_string(path)
            .with_context(|| format!("cannot read the settings in {}: check the path", path.display()))?;
        toml::from_str(&text).with_context(|| format!("the settings in {} are at fault", path.display()))
    }
}

/// Who may ask as a caseworker: where others than this machine can ask, those who are signed in.
fn caseworkers(sign_in: Option<bool>, listen: SocketAddr, proxies: &[IpAddr]) -> anyhow::Result<Caseworkers> {
    let is_open_to_others = !listen.ip().is_loopback() || !proxies.is_empty();
    anyhow::ensure!(
        sign_in != Some(false) || !is_open_to_others,
        "caseworkers-sign-in is false, and others than this machine can ask: leave it out"
    );
    let must = sign_in.unwrap_or(is_open_to_others);
    Ok(if must { Caseworkers::SignedIn } else { Caseworkers::Anybody })
}

/// Names as browsers send them: in lower case, without a scheme, a port or a path.
fn hosts(names: Vec<String>) -> anyhow::Result<Vec<String>> {
    let is_letter = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '[' | ']' | ':');
    let plain = |name: String| {
        let name = name.trim().to_ascii_lowercase();
        let has_port = name.contains(':') && !name.starts_with('[');
        anyhow::ensure!(
            !name.is_empty() && name.chars().all(is_letter) && !has_port,
            "host is a name alone, without https:// and port: as vifte.kommune.example"
        );
        Ok(name)
    };
    names.into_iter().map(plain).collect()
}

/// Reads `PATH.aff` and `PATH.dic`.
fn dictionary(path: &Path) -> anyhow::Result<Arc<Dictionary>> {
    let has_ending = path.extension().is_some_and(|ending| ending == "aff" || ending == "dic");
    let name = if has_ending { path.with_extension("") } else { path.to_owned() };
    let read = |ending: &str| {
        let mut file = name.clone().into_os_string();
        file.push(ending);
        let file = PathBuf::from(file);
        fs::read_to_string(&file).with_context(|| {
            format!(
                "cannot read the dictionary's {}: install hunspell-da, or set --dictionary",
                file.display()
            )
        })
    };
    let found = Dictionary::parse(&read(".aff")?, &read(".dic")?);
    let found = found.map_err(|fault| anyhow::anyhow!("{} is no dictionary: {fault}", path.display()))?;
    Ok(Arc::new(found))
}

/// A reception has a name and a number; hours alone are none.
fn reception(
    name: Option<String>,
    phone: Option<String>,
    hours: Option<String>,
) -> anyhow::Result<Option<Reception>> {
    let filled =
        |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let hours = filled(hours).map(|text| Hours::parse(&text)).transpose();
    let hours = hours.map_err(|problem| anyhow::anyhow!("reception-hours: {}", problem.message))?;
    match (filled(name), filled(phone)) {
        (name, Some(phone)) => {
            // Three digits at least: 112 and 114 are numbers, «ring bare» is none.
            let digits = phone.chars().filter(char::is_ascii_digit).count();
            anyhow::ensure!(digits >= 3, "reception-phone is no telephone number: write its digits");
            let name = name.unwrap_or_else(|| "kommunens modtagelse".to_owned());
            Ok(Some(Reception { name, phone, hours }))
        }
        (None, None) if hours.is_none() => Ok(None),
        _ => anyhow::bail!("the reception has no telephone number: set reception-phone"),
    }
}
