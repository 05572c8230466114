//! The commands of Vifte.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use clap::Parser;
use indicatif::ProgressBar;
use tokio::net::TcpListener;
use vifte::api;
use vifte::app::{App, Clock};
use vifte::auth::Role;
use vifte::auth::token::{Given, Token};
use vifte::catalogue::Catalogue;
use vifte::config::{
    Access, AskerArg, Command, CommandLine, Config, ContactArgs, EvalArgs, ExportArgs, Graphiql, ImportArgs,
    RemindArgs, RoleArg, SuggestArgs, TokenCommand,
};
use vifte::contact::Audience;
use vifte::danish::dictionary::Dictionary;
use vifte::exchange::import_report::{self, Fate};
use vifte::exchange::{self, Import, Incoming, Kind, Table, native};
use vifte::guide::{self, SituationInput};
use vifte::key::Key;
use vifte::letter::{self, Letter, Sender, Unlaid};
use vifte::need::{Asker, LONGEST_TEXT, NeedInput, Scope};
use vifte::problem::Problem;
use vifte::record::{Records, Written};
use vifte::store::Saved;
use vifte::upkeep::{self, Whose};
use vifte::{answer, evaluation, personal, report, server};

/// Who imports, in the change log.
const IMPORTER: &str = "import";

/// The exit code when the question itself is at fault.
const AT_FAULT: u8 = 2;

fn main() -> ExitCode {
    let command_line = match CommandLine::try_parse() {
        Ok(command_line) => command_line,
        Err(error) => return refuse(&error),
    };
    match run(command_line) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("vifte: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Says what is wrong with the command line, or the help that was asked for. It repeats what was typed, but
/// never a CPR number.
fn refuse(error: &clap::Error) -> ExitCode {
    if personal::holds_cpr(&error.to_string()) {
        eprintln!(
            "vifte: the command line is at fault, and holds a CPR number: remove it. Nothing was stored."
        );
        return ExitCode::from(AT_FAULT);
    }
    // A reader that has seen enough is no failure.
    let _ = error.print();
    if error.use_stderr() { ExitCode::from(AT_FAULT) } else { ExitCode::SUCCESS }
}

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn run(command_line: CommandLine) -> anyhow::Result<ExitCode> {
    let config = command_line.options.resolve()?;
    match command_line.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(config).await,
        Command::Suggest(question) => suggest(config, *question).await,
        Command::Contact(question) => contact(config, *question).await,
        Command::Import(wanted) => import(config, &wanted).await,
        Command::Export(wanted) => opened(&config, async |app| export(&app, &wanted)).await,
        Command::Template { file } => {
            opened(&config, async |app| write(&file, &exchange::template(&app.catalogue()))).await
        }
        Command::Eval(wanted) => eval(config, &wanted).await,
        Command::Schema => {
            print(&api::sdl())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Remind(wanted) => remind(config, &wanted).await,
        Command::Token(wanted) => opened(&config, async |app| token(&app, wanted).await).await,
    }
}

/// Does something with the range, and closes the database whatever comes of it.
async fn opened<T>(
    config: &Config,
    job: impl AsyncFnOnce(Arc<App>) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let (reception, dictionary) = (config.reception.clone(), config.dictionary.clone());
    let app = App::open(&config.database, Clock::System, reception, dictionary).await?;
    let app = Arc::new(app.for_caseworkers(config.access.caseworkers));
    let done = job(Arc::clone(&app)).await;
    app.close().await;
    done
}

fn export(app: &App, wanted: &ExportArgs) -> anyhow::Result<ExitCode> {
    let catalogue = app.catalogue();
    let Some(file) = &wanted.table else {
        let records = Records::of(catalogue.content());
        print(&native::write(&records).map_err(|problem| faults(&[problem]))?)?;
        return Ok(ExitCode::SUCCESS);
    };
    let kind = Kind::of(&file.to_string_lossy());
    let kind = kind.with_context(|| format!("{} is no table: name it .xlsx or .csv", file.display()))?;
    let whose = wanted.municipality.as_deref().map(|named| catalogue.range_of(named)).transpose();
    let whose = whose.map_err(|problem| faults(&[problem]))?;
    let table = exchange::export(&catalogue, whose, kind, app.today());
    write(file, &table.map_err(|problem| faults(&[problem]))?)
}

fn write(file: &Path, bytes: &[u8]) -> anyhow::Result<ExitCode> {
    std::fs::write(file, bytes)
        .with_context(|| format!("cannot write {}: check the path", file.display()))?;
    Ok(ExitCode::SUCCESS)
}

async fn token(app: &App, wanted: TokenCommand) -> anyhow::Result<ExitCode> {
    match wanted {
        TokenCommand::Create(wanted) => {
            let organisation = wanted.organisation.as_deref().map(Key::parse).transpose();
            let organisation = organisation.map_err(|problem| faults(&[problem.within("organisation")]))?;
            let is_past = wanted.expires.is_some_and(|last| last < app.today());
            anyhow::ensure!(!is_past, "--expires names a day that is past: name today or a later one");
            let given = Given { role: role(wanted.role), organisation, last_day: wanted.expires };
            let (token, secret) = app.create_token(given).await?;
            eprintln!("{}: keep it now, it is not shown again", token.id);
            print(secret.expose())?;
        }
        TokenCommand::List => {
            let lines: Vec<String> =
                app.tokens().await?.iter().map(|token| line(token, app.today())).collect();
            print(&lines.join("\n"))?;
        }
        TokenCommand::Revoke { id } => {
            let known = Key::parse(&id).ok();
            let revoked = match &known {
                Some(key) => app.revoke_token(key).await?,
                None => false,
            };
            anyhow::ensure!(revoked, "there is no token {id}: `vifte token list` shows those there are");
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A token, as a line of the list.
fn line(token: &Token, today: NaiveDate) -> String {
    let Token { id, organisation, created_at, last_day, .. } = token;
    let state = if token.revoked_at.is_some() {
        "revoked".to_owned()
    } else if !token.holds_on(today) {
        "expired".to_owned()
    } else {
        last_day.map_or_else(|| "until revoked".to_owned(), |day| format!("until {day}"))
    };
    let organisation = organisation.as_ref().map_or("any", |key| key.as_str());
    format!(
        "{id}  {}  organisation: {organisation}  made {}  {state}",
        token.role.written(),
        created_at.date_naive()
    )
}

fn role(named: RoleArg) -> Role {
    match named {
        RoleArg::Staff => Role::Staff,
        RoleArg::Caseworker => Role::Caseworker,
        RoleArg::Editor => Role::Editor,
        RoleArg::Approver => Role::Approver,
        RoleArg::Administrator => Role::Administrator,
    }
}

async fn serve(config: Config) -> anyhow::Result<ExitCode> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new("vifte=info"))
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    // The port first: a second start must not touch the database before it fails.
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!(
            "cannot listen on {}: is another Vifte running? Choose another address with --listen",
            config.listen
        )
    })?;
    let stop = server::stop_signal().context("cannot wait for the signal to stop")?;
    opened(&config, async |app| serve_at(listener, app, config.access.clone(), stop).await).await
}

async fn serve_at(
    listener: TcpListener,
    app: Arc<App>,
    access: Access,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<ExitCode> {
    if app.reception().is_none() {
        tracing::warn!(
            "the reception is not set: every answer will say so. Set reception-phone and reception-hours \
             (flag, VIFTE_RECEPTION_PHONE or file)"
        );
    }
    let stale: Vec<String> =
        guide::stale(app.catalogue().content(), app.today()).map(|contact| contact.key.to_string()).collect();
    if !stale.is_empty() {
        tracing::warn!(
            "the guide leads to contact points that nobody has confirmed for a year, and warns of them: {}",
            stale.join(", ")
        );
    }
    let address = listener.local_addr().context("the listening socket has no address")?;
    let catalogue = app.catalogue();
    eprintln!("Vifte: {} offers at revision {}", catalogue.offers().len(), catalogue.revision());
    let what = match access.graphiql {
        Graphiql::Served => "GraphQL and GraphiQL",
        Graphiql::Off => "GraphQL",
    };
    if let Some(accounts) = &access.accounts {
        eprintln!("Accounts: those of {}", accounts.issuer);
    }
    eprintln!("{what}: http://{address}/graphql");
    eprintln!("Pages: http://{address}/");
    first_token(&app).await?;
    server::hush_panics();
    server::serve(listener, app, access, stop).await.context("accounts cannot be used")?;
    Ok(ExitCode::SUCCESS)
}

/// At the first start there is nobody yet who may change anything: says once how to.
async fn first_token(app: &App) -> anyhow::Result<()> {
    if app.tokens().await?.is_empty() {
        let given = Given { role: Role::Administrator, organisation: None, last_day: None };
        let (token, secret) = app.create_token(given).await?;
        eprintln!("To change the range, shown this once: {} ({})", secret.expose(), token.id);
    }
    Ok(())
}

async fn suggest(config: Config, question: SuggestArgs) -> anyhow::Result<ExitCode> {
    let need = need(&question)?;
    opened(&config, async |app| tell_offers(app, &need, &question).await).await
}

async fn tell_offers(app: Arc<App>, need: &NeedInput, question: &SuggestArgs) -> anyhow::Result<ExitCode> {
    if question.json {
        let response = api::suggest_as_json(app, need, question.on).await?;
        print(&response.text)?;
        return Ok(if response.at_fault { ExitCode::from(AT_FAULT) } else { ExitCode::SUCCESS });
    }
    let catalogue = app.catalogue();
    let circumstances = app.circumstances(question.on, None);
    let answer = answer::suggest(&catalogue, need, &circumstances);
    for problem in &answer.problems {
        eprintln!("vifte: {}: {}", report::flag(&problem.field), problem.message);
    }
    print(&report::answer(&catalogue, &answer, circumstances.on))?;
    Ok(if answer.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(AT_FAULT) })
}

async fn contact(config: Config, question: ContactArgs) -> anyhow::Result<ExitCode> {
    let text = if question.text == "-" { read_text()? } else { question.text.clone() };
    let (situation, at) = (question.situation(text), question.moment()?);
    opened(&config, async |app| tell_contact(app, &situation, at, question.json).await).await
}

async fn tell_contact(
    app: Arc<App>,
    situation: &SituationInput,
    at: Option<DateTime<Utc>>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    if json {
        let response = api::contact_as_json(app, situation, at).await?;
        print(&response.text)?;
        return Ok(if response.at_fault { ExitCode::from(AT_FAULT) } else { ExitCode::SUCCESS });
    }
    let (catalogue, circumstances) = (app.catalogue(), app.circumstances(None, at));
    // Whoever has the database at hand may see what the municipality's own staff see.
    let guidance = guide::point_of_contact(&catalogue, situation, &circumstances, Audience::Internal);
    for problem in &guidance.problems {
        eprintln!("vifte: {}: {}", report::flag(&problem.field), problem.message);
    }
    print(&report::guidance(&catalogue, &guidance, situation.colour, &circumstances))?;
    Ok(if guidance.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(AT_FAULT) })
}

async fn import(config: Config, wanted: &ImportArgs) -> anyhow::Result<ExitCode> {
    let incoming = match &wanted.file {
        Some(file) => Incoming::read(&read(file)?).map_err(|problems| faults(&problems))?,
        None => Incoming::Native(Box::new(exchange::example().map_err(|problem| faults(&[problem]))?)),
    };
    let database = if wanted.dry_run { config.database.to_try() } else { config.database.clone() };
    let config = Config { database, ..config };
    opened(&config, async |app| match incoming {
        Incoming::Table(table) => import_table(&app, wanted, &table).await,
        Incoming::Native(records) => import_native(&app, wanted, &records).await,
    })
    .await
}

async fn import_table(app: &App, wanted: &ImportArgs, table: &Table) -> anyhow::Result<ExitCode> {
    let catalogue = app.catalogue();
    let bar = progress(table.rows.len());
    let import = exchange::import(table, &catalogue, app.today(), |row| {
        bar.set_position(u64::try_from(row).unwrap_or(u64::MAX));
    });
    bar.finish_and_clear();
    let fate = if wanted.dry_run {
        Fate::Tried
    } else if wanted.strict && import.has_refused() {
        Fate::Withheld
    } else {
        written(app.write(&import.records, IMPORTER).await?)
    };
    if wanted.json {
        print(&import_report::as_json(&import, fate))?;
    } else {
        print(&import_report::as_text(&import, fate, &catalogue))?;
    }
    Ok(if import.has_refused() { ExitCode::from(AT_FAULT) } else { ExitCode::SUCCESS })
}

async fn import_native(app: &App, wanted: &ImportArgs, records: &Records) -> anyhow::Result<ExitCode> {
    let fate = if wanted.dry_run {
        let mut all = Records::of(app.catalogue().content());
        all.replace(records);
        all.check().map_err(|problems| faults(&problems))?;
        Fate::Tried
    } else {
        written(app.write(records, IMPORTER).await?)
    };
    if wanted.json {
        print(&import_report::as_json(&Import::default(), fate))?;
    } else {
        print(&import_report::fate(fate))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn written(saved: Saved) -> Fate {
    if saved.changed > 0 { Fate::Written(saved.revision) } else { Fate::NothingToWrite }
}

/// A progress bar on a terminal; elsewhere none.
fn progress(rows: usize) -> ProgressBar {
    if std::io::stderr().is_terminal() {
        ProgressBar::new(u64::try_from(rows).unwrap_or(u64::MAX))
    } else {
        ProgressBar::hidden()
    }
}

async fn eval(config: Config, wanted: &EvalArgs) -> anyhow::Result<ExitCode> {
    let at = Clock::System.now();
    let on = wanted.on.unwrap_or(at.date_naive());
    let text = String::from_utf8_lossy(&read(&wanted.cases)?).into_owned();
    let catalogue = match &wanted.offers {
        Some(path) => Arc::new(of_table(path, on, config.dictionary)?),
        None => opened(&config, async |app| Ok(app.catalogue())).await?,
    };
    let questions = evaluation::questions(&text, &catalogue, on);
    if questions.cases.is_empty() && !questions.faults.is_empty() {
        return Err(faults(&questions.faults));
    }
    for fault in &questions.faults {
        eprintln!("vifte: {fault}");
    }
    let found = evaluation::evaluate(&catalogue, &questions.cases, on, at);
    print(&if wanted.json { found.to_json() } else { found.to_text() })?;
    Ok(ExitCode::SUCCESS)
}

/// A fresh range of the offers of a table, with the shipped vocabulary. Says which rows are refused, and goes on
/// without them.
fn of_table(path: &Path, on: NaiveDate, dictionary: Option<Arc<Dictionary>>) -> anyhow::Result<Catalogue> {
    let table = Table::read(&read(path)?).map_err(|problems| faults(&problems))?;
    let shipped = exchange::shared_seed().map_err(|problems| faults(&problems))?;
    let content = shipped.check().map_err(|problems| faults(&problems))?;
    let blank = Catalogue::with_dictionary(0, content, dictionary.clone());
    let import = exchange::import(&table, &blank, on, |_| {});
    eprint!("{}", import_report::refused(&import, &blank));
    let mut records = shipped;
    records.replace(&import.records);
    let content = records.check().map_err(|problems| faults(&problems))?;
    Ok(Catalogue::with_dictionary(0, content, dictionary))
}

async fn remind(config: Config, wanted: &RemindArgs) -> anyhow::Result<ExitCode> {
    let sender = config.letters.sender()?;
    let database = if wanted.dry_run { config.database.to_try() } else { config.database.clone() };
    let config = Config { database, ..config };
    opened(&config, async |app| write_letters(&app, wanted, &sender).await).await
}

async fn write_letters(app: &App, wanted: &RemindArgs, sender: &Sender) -> anyhow::Result<ExitCode> {
    let catalogue = app.catalogue();
    let out = wanted.out.as_deref().filter(|_| !wanted.dry_run);
    let links = match out {
        Some(_) => app.link_writer(wanted.days).await?,
        None => app.link_writer_to_try(wanted.days)?,
    };
    let reminders = upkeep::reminders(&catalogue, &whose(&catalogue, wanted)?, app.today());
    let post = letter::write(&catalogue, reminders, &links, sender, app.clock().now());
    if let Some(folder) = out {
        let letters: Vec<&Letter> = post.letters.iter().map(|(_, letter)| letter).collect();
        letter::lay(folder, &letters).map_err(|unlaid| unlaid_in(folder, unlaid))?;
    }
    let count = post.letters.len();
    print(&match out {
        Some(folder) => format!("{}Letters written to {}: {count}", post.told(&catalogue), folder.display()),
        None => format!("{}Letters that would be written: {count}", post.told(&catalogue)),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Whose offers are asked for.
fn whose(catalogue: &Catalogue, wanted: &RemindArgs) -> anyhow::Result<Whose> {
    let municipality = wanted.municipality.as_deref().map(|named| catalogue.range_of(named)).transpose();
    let municipality = municipality.map_err(|problem| faults(&[problem.within("municipality")]))?;
    let known = |named: &String| {
        let key = Key::parse(named).ok().filter(|key| catalogue.content().organisations.contains_key(key));
        key.with_context(|| {
            format!("provider: there is no provider {named}: use the key of one that is in Vifte")
        })
    };
    Ok(Whose { municipality, provider: wanted.provider.as_ref().map(known).transpose()? })
}

fn unlaid_in(folder: &Path, unlaid: Unlaid) -> anyhow::Error {
    match unlaid {
        Unlaid::There(paths) => {
            let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
            anyhow::anyhow!(
                "already there: {}. Move it, or name another folder. Nothing was written",
                paths.join(", ")
            )
        }
        Unlaid::Failed(path, error) => anyhow::Error::new(error).context(format!(
            "cannot write {}: check the folder {}. Nothing was written",
            path.display(),
            folder.display()
        )),
    }
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}: check the path", path.display()))
}

fn faults(problems: &[Problem]) -> anyhow::Error {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    anyhow::anyhow!("{}", lines.join("\n"))
}

/// The need as typed on the command line.
fn need(question: &SuggestArgs) -> anyhow::Result<NeedInput> {
    let text = if question.text == "-" { read_text()? } else { question.text.clone() };
    let asker = match question.asker {
        AskerArg::Caseworker => Asker::Caseworker,
        AskerArg::GeneralStaff => Asker::GeneralStaff,
        AskerArg::Citizen => Asker::Citizen,
    };
    let everywhere = question.municipality.as_deref() == Some("everywhere");
    Ok(NeedInput {
        age_years: question.age,
        age_months: question.age_months,
        unborn: question.unborn.then_some(true),
        scope: everywhere.then_some(Scope::Everywhere),
        municipality: question.municipality.clone().filter(|_| !everywhere),
        max_step: question.max_step,
        current_step: question.current_step,
        ..NeedInput::words(text, asker)
    })
}

/// The need from standard input; no more of it than can be asked, and one character to tell that it was more.
fn read_text() -> anyhow::Result<String> {
    let most = u64::try_from(LONGEST_TEXT * 4 + 4).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    std::io::stdin()
        .take(most)
        .read_to_end(&mut bytes)
        .context("cannot read the need from standard input")?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Prints to standard output, nothing for an empty text; a reader that has seen enough is no failure.
fn print(text: &str) -> anyhow::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.context("cannot write to standard output"),
    }
}
