//! The tables.
//!
//! 1. Every check that lists words lists exactly those of its closed set, in their order.
//! 2. Every file of the folder is compiled in.
//! 3. The same text runs on PostgreSQL. A cluster is made for the test and thrown away, so the Debian package
//!    `postgresql` must be installed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use vifte::concept::{IcsDimension, LabelKind, Scheme, WhoseProblem};
use vifte::contact::Audience;
use vifte::law::{Act, Confidence, DecidingBody, Requirement};
use vifte::offer::{
    Access, Approval, Basis, Breadth, LifeCycleState, OrganisationKind, Place, Recipient, Setting, WhoseAge,
    YesNo,
};
use vifte::record::Written;
use vifte::store::{Database, Entity, Store};

use super::plain;

fn words<T: Written>() -> Vec<&'static str> {
    T::WORDS.iter().map(|(_, word)| *word).collect()
}

/// The columns whose words are listed, in the order of the files.
fn closed_sets() -> Vec<(&'static str, Vec<&'static str>)> {
    let acts = || Act::ALL.map(Act::abbreviation).to_vec();
    vec![
        ("steps.decision_confidence", words::<Confidence>()),
        ("provisions.act", acts()),
        ("provisions.confidence", words::<Confidence>()),
        ("provisions.decided_by", words::<DecidingBody>()),
        ("provision_successors.act", acts()),
        ("provision_requirements.requirement", words::<Requirement>()),
        ("concepts.scheme", words::<Scheme>()),
        ("concepts.whose_problem", words::<WhoseProblem>()),
        ("concept_labels.kind", words::<LabelKind>()),
        ("concept_dimensions.dimension", words::<IcsDimension>()),
        ("organisations.kind", words::<OrganisationKind>()),
        ("contacts.audience", words::<Audience>()),
        ("offers.breadth", words::<Breadth>()),
        ("offers.whose_age", words::<WhoseAge>()),
        ("offers.voluntary", words::<YesNo>()),
        ("offers.anonymous", words::<YesNo>()),
        ("offer_recipients.recipient", words::<Recipient>()),
        ("offer_concepts.role", vec!["target-group", "exclusion", "problem-area", "form", "method"]),
        ("offer_settings.setting", words::<Setting>()),
        ("offer_links.kind", vec!["less-intrusive", "more-intrusive", "combines-with"]),
        ("offer_life_cycle.state", words::<LifeCycleState>()),
        ("variants.step_basis", words::<Basis>()),
        ("variants.place", words::<Place>()),
        ("variants.approval", words::<Approval>()),
        ("variants.legal_basis", words::<Basis>()),
        ("variants.opens_case", words::<YesNo>()),
        ("variant_legal.act", acts()),
        ("variant_access.access", words::<Access>()),
        ("changes.entity", words::<Entity>()),
    ]
}

/// The files, in order.
fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("migrations").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

/// Their text without comments.
fn statements() -> String {
    let texts = files().into_iter().map(|file| fs::read_to_string(file).expect("a migration"));
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| !line.trim_start().starts_with("--")).map(|line| line + "\n").collect()
}

#[test]
fn every_check_lists_the_words_of_its_closed_set() {
    let statements = statements();
    let tables = statements.split("create table ").skip(1);
    let mut listed = Vec::new();
    for table in tables {
        let (name, body) = table.split_once(" (").expect("a table");
        for check in body.split("check (").skip(1) {
            let Some((column, rest)) = check.split_once(" in (") else { continue };
            if column.contains(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_') {
                continue;
            }
            let list = rest.split_once(')').expect("a list").0;
            let words: Vec<&str> = list.split(',').map(|word| word.trim().trim_matches('\'')).collect();
            listed.push((format!("{name}.{column}"), words));
        }
    }
    let expected: Vec<(String, Vec<&str>)> =
        closed_sets().into_iter().map(|(column, words)| (column.to_owned(), words)).collect();
    assert_eq!(listed, expected);
}

#[tokio::test]
async fn every_file_of_the_folder_is_compiled_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("vifte.db");
    Store::open(&Database::File(path.clone())).await.expect("a store").close().await;
    let applied = "select version, description from _sqlx_migrations order by version";
    let applied: Vec<(i64, String)> =
        sqlx::query_as(applied).fetch_all(&mut plain(&path).await).await.expect("migrations");
    let applied: Vec<String> =
        applied.iter().map(|(number, name)| format!("{number:04}_{name}.sql")).collect();
    let there: Vec<String> = files()
        .iter()
        .map(|file| file.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned())
        .collect();
    assert_eq!(applied, there, "the list stands in src/store/file.rs");
}

#[test]
fn the_same_text_runs_on_postgresql() {
    let cluster = Cluster::start();
    for file in files() {
        let text = fs::read_to_string(&file).expect("a migration");
        let output = cluster.psql(&text);
        assert!(output.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    }
    let count = cluster.psql("select n from revision; select count(*) from changes;");
    assert_eq!(String::from_utf8_lossy(&count.stdout).split_whitespace().collect::<Vec<_>>(), ["0", "0"]);
}

/// A PostgreSQL of its own, reached over a socket in its folder, gone when dropped.
struct Cluster {
    programs: PathBuf,
    folder: TempDir,
}

impl Cluster {
    fn start() -> Self {
        let cluster = Self { programs: installed(), folder: tempfile::tempdir().expect("a folder") };
        let folder = cluster.folder.path().to_str().expect("a plain path");
        // PostgreSQL does not run as the superuser.
        if is_superuser() {
            done(Command::new("chown").args(["postgres:", folder]));
        }
        let data = format!("{folder}/data");
        done(cluster.program("initdb").args(["--no-sync", "--encoding=UTF8", "--auth=trust", "-D", &data]));
        let options = format!("-F -k {folder} -c listen_addresses=''");
        let log = format!("{folder}/log");
        done(cluster.program("pg_ctl").args(["start", "-w", "-D", &data, "-l", &log, "-o", &options]));
        cluster
    }

    /// A program of PostgreSQL's, as the user who may run it.
    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = if is_superuser() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        command.current_dir(self.folder.path());
        command
    }

    /// Runs the statements; the first that fails ends it.
    fn psql(&self, statements: &str) -> Output {
        let mut command = self.program("psql");
        command.args(["-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-d", "postgres", "-f", "-", "-h"]);
        command.arg(self.folder.path());
        let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut psql = streams.spawn().expect("psql");
        psql.stdin.take().expect("its input").write_all(statements.as_bytes()).expect("the statements");
        psql.wait_with_output().expect("its end")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.folder.path().join("data");
        let _ = self.program("pg_ctl").args(["stop", "-m", "immediate", "-D"]).arg(data).output();
    }
}

/// The folder of PostgreSQL's programs, as Debian lays them, the newest first.
fn installed() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut found: Vec<PathBuf> = versions
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().expect("PostgreSQL is not installed: apt-get install postgresql")
}

fn is_superuser() -> bool {
    let output = Command::new("id").arg("-u").output().expect("id");
    output.stdout.trim_ascii() == b"0"
}

fn done(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&said));
}
