//! A server that is measured: started, asked, and ended.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a server may take to start: an index over 30,000 offers is built first.
const LONGEST_START: Duration = Duration::from_secs(120);

/// How finely Linux counts a process's time, in ticks a second.
const TICKS: f64 = 100.0;

/// A server on this machine; it ends with the value.
pub struct Server {
    child: Child,
    /// Where it is asked.
    pub url: String,
}

impl Server {
    /// Starts it on a free port, and waits until it takes connections.
    pub fn start(path: &str, command: impl FnOnce(u16) -> Command) -> Self {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let mut command = command(port);
        let started = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = started.unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut server = Self { child, url: format!("http://127.0.0.1:{port}{path}") };
        let since = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = server.child.try_wait().expect("its state");
            assert!(ended.is_none() && since.elapsed() < LONGEST_START, "{command:?} does not serve");
            sleep(Duration::from_millis(50));
        }
        server
    }

    /// How much time of a processor it took until now.
    pub fn cpu(&self) -> f64 {
        cpu(self.child.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait());
        ended.expect("it ends");
    }
}

/// How much time of a processor a process took until now, with those of its children that ended, in seconds.
pub fn cpu(process: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("Linux, and a process");
    // The second field is the program's name in brackets, which may hold blanks.
    let (_, fields) = stat.rsplit_once(')').expect("a name");
    let ticks =
        fields.split_whitespace().skip(11).take(4).map(|ticks| ticks.parse::<f64>().expect("a number"));
    ticks.sum::<f64>() / TICKS
}
