//! PostgreSQL over the same range, asked over its own protocol by pgbench.

use std::fs;

use vifte::need::Scope;
use vifte::record::Records;

use crate::asked::Question;
use crate::cluster::{Cluster, done};
use crate::load::{CLIENTS, Measured};
use crate::needs;
use crate::process;

/// The range in a PostgreSQL of its own.
pub struct Searched {
    cluster: Cluster,
}

impl Searched {
    /// Starts one that holds a range.
    pub fn with(records: &Records) -> Self {
        let cluster = Cluster::start("-c shared_buffers=512MB");
        let filled = cluster.psql(&format!(
            "create table given (records jsonb);\n{}create table need (place int primary key, words text);\n{}{}",
            copied("given", [serde_json::to_string(records).expect("json")]),
            copied("need", needs_by_place()),
            include_str!("tables.sql"),
        ));
        assert!(filled.status.success(), "{}", String::from_utf8_lossy(&filled.stderr));
        Self { cluster }
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
            Question::Suggest | Question::Brief => include_str!("suggest.sql"),
            Question::List => include_str!("list.sql"),
        };
        let file = self.cluster.folder().join("script");
        fs::write(&file, script).expect("written");
        let mut pgbench = self.cluster.program("pgbench");
        pgbench.args(["--no-vacuum", "--protocol=prepared", "--jobs=1", "--client", &CLIENTS.to_string()]);
        pgbench.args(["--time", &seconds.to_string(), "--define", &format!("needs={}", needs::NEEDS)]);
        pgbench.arg("--file").arg(file).arg("--host");
        let said = done(pgbench.arg(self.cluster.folder()).arg("postgres"));
        String::from_utf8(said.stdout).expect("UTF-8")
    }

    /// How much time of a processor the server took, with those of its sessions that ended.
    fn cpu(&self) -> f64 {
        let file = fs::read_to_string(self.cluster.folder().join("data/postmaster.pid")).expect("it runs");
        let process = file.lines().next().and_then(|line| line.parse().ok()).expect("a number");
        process::cpu(process)
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
