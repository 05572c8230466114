//! A server under load, and what it took.

use std::path::PathBuf;
use std::process::Command;

use crate::process::Server;

/// How many ask at once.
pub const CLIENTS: u32 = 8;

/// What was measured.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Requests that were answered each second.
    pub a_second: f64,
    /// Processor time of the server for each, in milliseconds.
    pub cpu: f64,
    /// The mean latency, in milliseconds.
    pub mean: f64,
    /// The latency that 99 of 100 stay below, in milliseconds; not everything tells it.
    pub most: Option<f64>,
}

impl Measured {
    /// The cells of a table, beside what Vifte took.
    pub fn beside(&self, vifte: &Self) -> String {
        let Self { a_second, cpu, mean, .. } = self;
        let most = self.most.map_or_else(|| "–".to_owned(), |most| format!("{most:.2}"));
        format!("{cpu:.3} | {:.2} | {a_second:.0} | {mean:.2} | {most}", cpu / vifte.cpu)
    }
}

/// Asks a server the bodies of a file over and over.
pub fn ask(server: &Server, bodies: PathBuf, seconds: u32) -> Measured {
    // Caches fill and code is compiled before anything is counted.
    wrk(server, &bodies, 1 + seconds / 5);
    let before = server.cpu();
    let told = wrk(server, &bodies, seconds);
    let cpu = server.cpu() - before;
    let [requests, microseconds, failed, mean, most] = told;
    assert!(failed == 0.0 && requests > 0.0, "{}: {failed} of {requests} failed", server.url);
    Measured {
        a_second: requests / (microseconds / 1e6),
        cpu: cpu * 1e3 / requests,
        mean: mean / 1e3,
        most: Some(most / 1e3),
    }
}

/// What wrk tells by `ask.lua`.
fn wrk(server: &Server, bodies: &PathBuf, seconds: u32) -> [f64; 5] {
    let mut wrk = Command::new("wrk");
    wrk.args(["--threads", "1", "--connections", &CLIENTS.to_string(), "--duration", &format!("{seconds}s")]);
    wrk.arg("--script").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/http/ask.lua"));
    let output = wrk.arg(&server.url).arg("--").arg(bodies).output().expect("wrk: apt-get install wrk");
    let said = String::from_utf8_lossy(&output.stdout);
    let told = said.lines().find_map(|line| line.strip_prefix("measured "));
    let told = told.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)));
    let numbers: Vec<f64> = told.split(' ').map(|number| number.parse().expect("a number")).collect();
    numbers.try_into().expect("five numbers")
}
