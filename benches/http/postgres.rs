//! PostgreSQL over the same range, asked over its own protocol by pgbench.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use vifte::need::Scope;
use vifte::record::Records;

use crate::asked::Question;
use crate::load::{CLIENTS, Measured};
use crate::needs;
use crate::process;

/// A PostgreSQL of its own, reached over a socket in its folder; it ends with the value.
pub struct Cluster {
    programs: PathBuf,
    folder: TempDir,
}

impl Cluster {
    /// Starts one that holds a range.
    pub fn with(records: &Records) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let cluster = Self { programs: installed(), folder };
        let path = cluster.folder.path().to_str().expect("a plain path");
        // PostgreSQL does not run as the superuser.
        if is_superuser() {
            done(Command::new("chown").args(["postgres:", path]));
        }
        let data = format!("{path}/data");
        done(cluster.program("initdb").args(["--no-sync", "--encoding=UTF8", "--auth=trust", "-D", &data]));
        let options = format!("-F -k {path} -c listen_addresses='' -c shared_buffers=512MB");
        let log = format!("{path}/log");
        done(cluster.program("pg_ctl").args(["start", "-w", "-D", &data, "-l", &log, "-o", &options]));
        cluster.psql(&format!(
            "create table given (records jsonb);\n{}create table need (place int primary key, words text);\n{}{}",
            copied("given", [serde_json::to_string(records).expect("json")]),
            copied("need", needs_by_place()),
            include_str!("tables.sql"),
        ));
        cluster
    }

    /// Asks it a question over and over.
    pub fn ask(&self, question: Question, seconds: u32) -> Measured {
        self.pgbench(question, 1 + seconds / 5);
        let before = self.cpu();
        let said = self.pgbench(question, seconds);
        let cpu = self.cpu() - before;
        let told = |name: &str| -> f64 {
            let line = said.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|line| line.split_whitespace().find_map(|word| word.parse().ok()));
            number.unwrap_or_else(|| panic!("{name} in {said}"))
        };
        let requests = told("number of transactions actually processed:");
        Measured {
            a_second: told("tps ="),
            cpu: cpu * 1e3 / requests,
            mean: told("latency average ="),
            most: None,
        }
    }

    fn pgbench(&self, question: Question, seconds: u32) -> String {
        let script = match question {
            Question::Suggest => include_str!("suggest.sql"),
            Question::List => include_str!("list.sql"),
        };
        let file = self.folder.path().join("script");
        fs::write(&file, script).expect("written");
        let mut pgbench = self.program("pgbench");
        pgbench.args(["--no-vacuum", "--protocol=prepared", "--jobs=1", "--client", &CLIENTS.to_string()]);
        pgbench.args(["--time", &seconds.to_string(), "--define", &format!("needs={}", needs::NEEDS)]);
        pgbench.arg("--file").arg(file).arg("--host");
        let said = done(pgbench.arg(self.folder.path()).arg("postgres"));
        String::from_utf8(said.stdout).expect("UTF-8")
    }

    /// How much time of a processor the server took, with those of its sessions that ended.
    fn cpu(&self) -> f64 {
        let file = fs::read_to_string(self.folder.path().join("data/postmaster.pid")).expect("it runs");
        let process = file.lines().next().and_then(|line| line.parse().ok()).expect("a number");
        process::cpu(process)
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
    fn psql(&self, statements: &str) {
        let mut command = self.program("psql");
        command.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", "postgres", "-f", "-", "-h"]);
        command.arg(self.folder.path());
        let streams = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut psql = streams.spawn().expect("psql");
        psql.stdin.take().expect("its input").write_all(statements.as_bytes()).expect("the statements");
        let output = psql.wait_with_output().expect("its end");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.folder.path().join("data");
        done(self.program("pg_ctl").args(["stop", "-m", "immediate", "-D"]).arg(data));
    }
}

fn needs_by_place() -> Vec<String> {
    let needs = needs::needs(Scope::Home).into_iter().enumerate();
    needs.map(|(place, need)| format!("{}\t{}", place + 1, need.text.as_str())).collect()
}

/// Rows as `copy` reads them.
fn copied(table: &str, rows: impl IntoIterator<Item = String>) -> String {
    let rows: String = rows.into_iter().map(|row| format!("{}\n", row.replace('\\', "\\\\"))).collect();
    format!("copy {table} from stdin;\n{rows}\\.\n")
}

/// The folder of PostgreSQL's programs, as Debian lays them, the newest first.
fn installed() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let bins = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let newest = bins.filter(|bin: &PathBuf| has_pgbench(bin)).max();
    newest.expect("PostgreSQL is not installed: apt-get install postgresql")
}

fn has_pgbench(bin: &Path) -> bool {
    bin.join("pgbench").exists()
}

fn is_superuser() -> bool {
    let output = Command::new("id").arg("-u").output().expect("id");
    output.stdout.trim_ascii() == b"0"
}

fn done(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}
