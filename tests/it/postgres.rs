//! A PostgreSQL of one's own, for a test or a measurement: the Debian package `postgresql` must be installed.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A cluster that is reached over a socket in its folder; it ends with the value.
pub struct Cluster {
    programs: PathBuf,
    folder: TempDir,
}

impl Cluster {
    /// Starts one with these settings, each as `-c name=value`.
    pub fn start(settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let cluster = Self { programs: installed(), folder };
        let path = cluster.folder().to_str().expect("a plain path");
        // PostgreSQL does not run as the superuser.
        if is_superuser() {
            done(Command::new("chown").args(["postgres:", path]));
        }
        let data = format!("{path}/data");
        done(cluster.program("initdb").args(["--no-sync", "--encoding=UTF8", "--auth=trust", "-D", &data]));
        let options = format!("-F -k {path} -c listen_addresses='' {settings}");
        let log = format!("{path}/log");
        done(cluster.program("pg_ctl").args(["start", "-w", "-D", &data, "-l", &log, "-o", &options]));
        cluster
    }

    /// Where its data, its log and its socket are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A program of PostgreSQL's, as the user who may run it.
    pub fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = if is_superuser() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        command.current_dir(self.folder());
        command
    }

    /// Runs statements, and gives what psql says of them; the first that fails ends it.
    pub fn psql(&self, statements: &str) -> Output {
        let mut command = self.program("psql");
        command.args(["-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-d", "postgres", "-f", "-", "-h"]);
        command.arg(self.folder());
        let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut psql = streams.spawn().expect("psql");
        psql.stdin.take().expect("its input").write_all(statements.as_bytes()).expect("the statements");
        psql.wait_with_output().expect("its end")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.folder().join("data");
        let _ = self.program("pg_ctl").args(["stop", "-m", "immediate", "-D"]).arg(data).output();
    }
}

/// The folder of PostgreSQL's programs, as Debian lays them, the newest first.
fn installed() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let bins = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let newest = bins.filter(|bin: &PathBuf| bin.join("initdb").exists()).max();
    newest.expect("PostgreSQL is not installed: apt-get install postgresql")
}

fn is_superuser() -> bool {
    let output = Command::new("id").arg("-u").output().expect("id");
    output.stdout.trim_ascii() == b"0"
}

/// Runs a command, which must succeed.
pub fn done(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&said));
    output
}
