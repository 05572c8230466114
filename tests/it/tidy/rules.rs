//! The rules, and what breaks them.

use super::code::{Code, Token, begins_path, has_colons, names_at, next_after};

/// The most lines a file may have without its tests.
const LONGEST_FILE: usize = 800;

/// Libraries that have a place: the library, and the modules that may use it.
const PLACES: &[(&str, &[&str])] = &[
    ("sqlx", &["store"]),
    ("tantivy", &["index"]),
    ("spellbook", &["danish"]),
    ("async_graphql", &["api", "server"]),
    ("axum", &["body", "server", "web"]),
    ("axum_extra", &["web"]),
    ("askama", &["web"]),
    ("form_urlencoded", &["web"]),
    ("tower_http", &["server", "web"]),
    ("clap", &["config", "main"]),
    ("anyhow", &["config", "main"]),
    ("calamine", &["exchange"]),
    ("opening_hours", &["contact", "day"]),
    ("rrule", &["meeting"]),
    ("icalendar", &["calendar"]),
    ("rust_xlsxwriter", &["exchange"]),
    ("quick_xml", &["exchange"]),
    ("zip", &["exchange"]),
    ("jsonwebtoken", &["auth", "issuer"]),
    ("lettre", &["letter", "record"]),
    ("oauth2", &["issuer"]),
    ("reqwest", &["issuer"]),
    ("toml", &["exchange", "config"]),
    ("serde", &["record", "exchange", "evaluation", "store", "config", "issuer", "api", "server"]),
    (
        "serde_json",
        &[
            "record",
            "auth",
            "proposal",
            "exchange",
            "evaluation",
            "store",
            "config",
            "issuer",
            "api",
            "server",
        ],
    ),
];

/// The module the records stand in: what lies above it in the list is the domain.
const FIRST_EDGE: &str = "record";

/// Parts of the standard library that the domain does without.
const OUTSIDE_WORLD: &[&str] = &["env", "fs", "io", "net", "os", "process", "thread"];

/// Macros that print.
const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln"];

/// Names that say nothing of what a module holds.
const EMPTY_NAMES: &[&str] = &["manager", "service", "helper", "helpers", "util", "utils", "common", "misc"];

/// Words that no file says. Written in two halves, so that this one does not.
const OUTSIDE_WORDS: &[&str] =
    &[concat!("/wo", "rk/"), concat!("sub", "agent"), concat!("hel", "per-"), concat!("ses", "sion's")];

/// The modules of the house, in order.
#[derive(Debug)]
pub struct House {
    modules: Vec<String>,
}

impl House {
    /// The list in `lib.rs`.
    pub fn of(lib: &str) -> Self {
        let declared = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
        Self { modules: declared.map(str::to_owned).collect() }
    }

    /// The modules, in order.
    pub fn modules(&self) -> &[String] {
        &self.modules
    }

    fn place(&self, module: &str) -> Option<usize> {
        self.modules.iter().position(|one| one == module)
    }

    fn is_domain(&self, module: &str) -> bool {
        self.place(module).zip(self.place(FIRST_EDGE)).is_some_and(|(here, edge)| here < edge)
    }
}

/// Everything that is wrong with a source file.
pub fn faults(house: &House, file: &str, text: &str) -> Vec<String> {
    let code = Code::read(file, text);
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let parts: Vec<&str> = path.split('/').collect();
    let mut looking =
        Looking { house, file, module: parts[0], depth: parts.len(), code: &code, faults: Vec::new() };
    looking.names(&parts);
    looking.left_over(text);
    if *parts.last().unwrap_or(&"") != "tests" {
        looking.length(text);
        looking.imports();
        looking.libraries();
        looking.purity();
        looking.clock();
    }
    looking.faults
}

/// The words that no file says, with their lines.
pub fn outside_words(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.to_lowercase();
        let words = OUTSIDE_WORDS.iter().filter(|word| line.contains(*word));
        found.extend(words.map(|word| format!("{file}:{}: says «{word}»", number + 1)));
    }
    found
}

struct Looking<'a> {
    house: &'a House,
    file: &'a str,
    /// The top-level module the file belongs to.
    module: &'a str,
    /// How deep the file's own module lies below the crate.
    depth: usize,
    code: &'a Code,
    faults: Vec<String>,
}

impl<'a> Looking<'a> {
    fn fault(&mut self, line: usize, what: impl std::fmt::Display) {
        self.faults.push(format!("{}:{line}: {what}", self.file));
    }

    fn shipped(&self) -> &'a [Token] {
        &self.code.shipped
    }

    /// No `mod.rs`, and no name that says nothing.
    fn names(&mut self, parts: &[&str]) {
        let stem = parts.last().copied().unwrap_or_default();
        if stem == "mod" {
            self.fault(1, "a module is a file of its own name, not mod.rs");
        }
        let declared = self.shipped().windows(2).filter(|pair| pair[0].text == "mod");
        let declared = declared.map(|pair| (pair[1].line, pair[1].text.as_str()));
        for (line, name) in std::iter::once((1, stem)).chain(declared) {
            if let Some(empty) = name.split('_').find(|word| EMPTY_NAMES.contains(word)) {
                self.fault(line, format!("«{empty}» does not say what a module holds"));
            }
        }
    }

    fn left_over(&mut self, text: &str) {
        for tokens in [&self.code.shipped, &self.code.tests] {
            for pair in tokens.windows(2) {
                let left = matches!(pair[0].text.as_str(), "todo" | "unimplemented" | "dbg");
                if left && pair[1].text == "!" {
                    self.fault(pair[0].line, format!("{}! is left over", pair[0].text));
                }
            }
        }
        for (number, line) in text.lines().enumerate() {
            for word in [concat!("TO", "DO"), concat!("FIX", "ME")] {
                if line.contains(word) {
                    self.fault(number + 1, format!("{word} is left over"));
                }
            }
        }
    }

    fn length(&mut self, text: &str) {
        let lines = text.lines().count() - self.code.test_lines;
        // The line that marks the tests is theirs, too.
        let lines = if self.code.test_lines > 0 { lines.saturating_sub(1) } else { lines };
        if lines > LONGEST_FILE {
            self.fault(LONGEST_FILE + 1, format!("{lines} lines are more than {LONGEST_FILE}: split it"));
        }
    }

    /// A module uses only modules above it.
    fn imports(&mut self) {
        let Some(here) = self.house.place(self.module) else { return };
        let below: Vec<&Token> = self
            .crate_paths()
            .into_iter()
            .filter(|used| {
                used.text != self.module && self.house.place(&used.text).is_some_and(|place| place > here)
            })
            .collect();
        for used in below {
            let what = format!("{} is not above {} in the list of src/lib.rs", used.text, self.module);
            self.fault(used.line, what);
        }
    }

    /// The modules named right below the crate: `crate::x`, and `super::x` where it leads there.
    fn crate_paths(&self) -> Vec<&'a Token> {
        let tokens = self.shipped();
        let mut found = next_after(tokens, "crate");
        for place in 0..tokens.len() {
            if tokens[place].text != "super" || !begins_path(tokens, place) {
                continue;
            }
            let (mut up, mut at) = (1, place + 1);
            while has_colons(tokens, at) && tokens.get(at + 2).is_some_and(|next| next.text == "super") {
                (up, at) = (up + 1, at + 3);
            }
            if has_colons(tokens, at) && up >= self.depth + tokens[place].depth {
                found.extend(names_at(&tokens[at + 2..]));
            }
        }
        found
    }

    fn libraries(&mut self) {
        let tokens = self.shipped();
        for (library, places) in PLACES {
            if places.contains(&self.module) {
                continue;
            }
            for (place, token) in tokens.iter().enumerate() {
                let named = token.text == *library && begins_path(tokens, place);
                let used = has_colons(tokens, place + 1) || place > 0 && tokens[place - 1].text == "use";
                if named && used {
                    self.fault(token.line, format!("{library} is used in {} only", places.join(", ")));
                }
            }
        }
    }

    /// No async, no I/O and no printing in the domain; the environment only in the settings.
    fn purity(&mut self) {
        let tokens = self.shipped();
        let domain = self.house.is_domain(self.module);
        for name in next_after(tokens, "std") {
            let environment = name.text == "env" && self.module != "config";
            if environment || domain && OUTSIDE_WORLD.contains(&name.text.as_str()) {
                self.fault(name.line, format!("std::{} has no place here", name.text));
            }
        }
        for (place, token) in tokens.iter().enumerate().filter(|_| domain) {
            let printed = PRINTING.contains(&token.text.as_str())
                && tokens.get(place + 1).is_some_and(|next| next.text == "!");
            if printed || matches!(token.text.as_str(), "async" | "await") {
                self.fault(token.line, format!("{} has no place in the domain", token.text));
            }
        }
    }

    fn clock(&mut self) {
        if self.module == "app" {
            return;
        }
        let tokens = self.shipped();
        for (place, token) in tokens.iter().enumerate() {
            let now =
                has_colons(tokens, place + 1) && tokens.get(place + 3).is_some_and(|next| next.text == "now");
            let asked = matches!(token.text.as_str(), "Utc" | "Local" | "Instant") && now;
            if asked || token.text == "SystemTime" {
                self.fault(token.line, "the clock is read in app only");
            }
        }
    }
}
