//! A real issuer, beside the test.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::harness::NOW;
use crate::program::node;

/// Whom its tokens are meant for.
pub const AUDIENCE: &str = "https://vifte.example";

/// The moment that the services' clocks say, in seconds since 1970.
pub fn now() -> i64 {
    NOW.parse::<DateTime<Utc>>().expect("a moment").timestamp()
}

/// It ends with the value.
pub struct Issuer {
    child: Child,
    told: ChildStdin,
    says: BufReader<ChildStdout>,
    address: String,
}

impl Issuer {
    /// Starts it at the moment that the services' clocks say.
    pub fn start() -> Self {
        Self::started(&[NOW])
    }

    /// Starts it at the moment that it is, for browsers have no other clock.
    pub fn start_now() -> Self {
        Self::started(&[])
    }

    fn started(moment: &[&str]) -> Self {
        let mut node = node();
        node.arg("issuer.mjs")
            .args(moment)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = node.spawn().expect("node. ./test.sh installs what is missing");
        let told = child.stdin.take().expect("its input");
        let says = BufReader::new(child.stdout.take().expect("its output"));
        let mut issuer = Self { child, told, says, address: String::new() };
        issuer.address = text(issuer.said());
        issuer
    }

    /// Its name.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A token that it gives a client.
    pub fn token(&mut self, client: &str) -> String {
        self.token_for(client, AUDIENCE)
    }

    /// A token that it gives a client to show to somebody.
    pub fn token_for(&mut self, client: &str, audience: &str) -> String {
        text(self.tell(&json!({ "do": "token", "client": client, "audience": audience })))
    }

    /// A token that its key signs, with these changes to a good one's header and claims.
    pub fn signed(&mut self, header: Value, claims: Value) -> String {
        text(self.tell(&json!({ "do": "sign", "header": header, "claims": claims })))
    }

    /// Signs with new keys from now on.
    pub fn rotate(&mut self) {
        self.tell(&json!({ "do": "rotate" }));
    }

    /// Is not there any more.
    pub fn leave(&mut self) {
        self.tell(&json!({ "do": "leave" }));
    }

    /// Is there again.
    pub fn come_back(&mut self) {
        self.tell(&json!({ "do": "return" }));
    }

    /// How often its keys were asked for.
    pub fn asked(&mut self) -> u64 {
        self.tell(&json!({ "do": "asked" })).as_u64().expect("a number")
    }

    fn tell(&mut self, deed: &Value) -> Value {
        writeln!(self.told, "{deed}").expect("it listens");
        self.said()
    }

    fn said(&mut self) -> Value {
        let mut line = String::new();
        self.says.read_line(&mut line).expect("UTF-8");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("the issuer: {error}: {line}"))
    }
}

impl Drop for Issuer {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn text(said: Value) -> String {
    said.as_str().expect("a text").to_owned()
}
