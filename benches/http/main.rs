//! What a question costs over HTTP: answered by Vifte, read off ready by the same HTTP library, said by a GraphQL
//! server in JavaScript that is given the answers, and searched by PostgreSQL.
//!
//! `docs/benchmarks.md` tells how to run it. It drives wrk and pgbench, and starts every server itself, one at a
//! time, on this machine only. It reads `/proc`, so it runs on Linux only.

mod asked;
mod load;
mod postgres;
mod process;
mod ready;

#[path = "../../tests/it/postgres.rs"]
mod cluster;
#[path = "../needs.rs"]
mod needs;
#[path = "../range.rs"]
mod range;

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Parser;
use vifte::record::Records;
use vifte::store::{Database, Store};

use asked::{Asked, Question};
use postgres::Searched;
use process::Server;

/// What can be set.
#[derive(Parser)]
struct Settings {
    /// How long each server is asked each question, in seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u32,
    /// How many offers there are; one after the other if several are named.
    #[arg(long, default_values_t = range::SIZES)]
    offers: Vec<usize>,
    /// Serve the answers in this file, instead of measuring.
    #[arg(long, hide = true, requires = "port")]
    ready: Option<PathBuf>,
    /// Where to serve them.
    #[arg(long, hide = true)]
    port: Option<u16>,
    /// Given by cargo.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() {
    let settings = Settings::parse();
    if let (Some(answers), Some(port)) = (&settings.ready, settings.port) {
        return ready::serve(answers, port);
    }
    println!("| offers | question | answered by | CPU ms | of Vifte's | requests/s | mean ms | p99 ms |");
    println!("|---|---|---|---|---|---|---|---|");
    for offers in settings.offers {
        measure(offers, settings.seconds);
    }
}

/// Asks every server both questions over a range of this size, and tells what came of it.
fn measure(offers: usize, seconds: u32) {
    let folder = tempfile::tempdir().expect("a folder");
    let records = range::records(offers);
    save(&records, folder.path());
    let vifte = vifte(folder.path());
    let asked = Asked::answered_by(&vifte, folder.path());
    let own = Question::ALL.map(|question| load::ask(&vifte, asked.bodies(question), seconds));
    drop(vifte);
    let mut all = vec![("**Vifte**", own)];
    for (name, start) in
        [("ready bytes", ready as fn(&Path) -> Server), ("graphql-yoga, told the answer", yoga)]
    {
        let server = start(&asked.answers());
        all.push((name, Question::ALL.map(|question| load::ask(&server, asked.bodies(question), seconds))));
    }
    let searched = Searched::with(&records);
    all.push(("PostgreSQL", Question::ALL.map(|question| searched.ask(question, seconds))));
    for (place, question) in Question::ALL.into_iter().enumerate() {
        for (name, measured) in &all {
            println!("| {offers} | {} | {name} | {} |", question.name(), measured[place].beside(&own[place]));
        }
    }
}

/// Writes a range where Vifte looks for it.
fn save(records: &Records, folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(&Database::File(folder.join("vifte.db"))).await.expect("a store");
        let at = "2026-11-21T11:00:00Z".parse().expect("a moment");
        store.save(records, "bench", at).await.expect("it is written");
        store.close().await;
    });
}

fn vifte(folder: &Path) -> Server {
    Server::start("/graphql", |port| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vifte"));
        command.arg("--database").arg(folder.join("vifte.db"));
        command.args(["--listen", &format!("127.0.0.1:{port}")]).env("VIFTE_RATE", "0");
        command
    })
}

fn ready(answers: &Path) -> Server {
    Server::start("/graphql", |port| {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.arg("--ready").arg(answers).args(["--port", &port.to_string()]);
        command
    })
}

fn yoga(answers: &Path) -> Server {
    Server::start("/graphql", |port| {
        let mut command = Command::new("node");
        command.arg("benches/http/yoga.mjs").arg(port.to_string()).arg(answers);
        command.current_dir(env!("CARGO_MANIFEST_DIR")).env("NODE_ENV", "production");
        command
    })
}
