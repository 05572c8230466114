//! The program as it is called.
//!
//! 1. `suggest` answers in words or as JSON, and reads the need from its argument or from standard input.
//! 2. What is wrong is said on standard error, by flag and with the remedy; the exit code tells whose fault it is.
//! 3. A CPR number is in no output, wherever it was typed.
//! 4. A flag goes before the environment, the environment before the file.
//! 5. `serve` says where it listens, answers there, and ends well when told to.
//! 6. A second start with the same database changes nothing.
//! 7. A token is shown once, when it is made.
//! 8. `remind` writes one letter to each, all of them or none, and its links work.
//! 9. What `serve` has acknowledged survives `kill -9`.

mod importing;
mod killed;
mod reminding;
mod serving;
mod settings;
mod suggesting;
mod tokens;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tempfile::TempDir;

const README: &str = "13-årig kommer ikke i skole";

/// A folder to call the program in, gone with the value.
struct Place {
    folder: TempDir,
}

/// What the program said, and how it ended.
#[derive(Debug)]
struct Said {
    out: String,
    err: String,
    code: Option<i32>,
}

impl Place {
    /// An empty one.
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    /// One with a database that holds the seed, shared by the tests that run at the same time and only read.
    fn with_seed() -> Arc<Self> {
        static SHARED: Mutex<Weak<Place>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let place = Arc::new(Self::new());
            assert_eq!(place.call(&["suggest", README]).code, Some(0));
            *shared = Arc::downgrade(&place);
            place
        })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("vifte.db")
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).expect("written");
        path
    }

    /// The program with these arguments, in this folder, without the environment of the tests.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vifte"));
        command.args(arguments).current_dir(self.folder.path()).env_clear();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn call(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).output().expect("it runs"))
    }

    /// The same, with a text on standard input.
    fn call_with(&self, input: &[u8], arguments: &[&str]) -> Said {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().expect("it runs");
        let written = child.stdin.take().expect("its input").write_all(input);
        let output = child.wait_with_output().expect("it ends");
        // It may have read enough before the end.
        assert!(written.is_ok() || input.len() > 8_000, "{written:?}");
        said(output)
    }
}

fn said(output: Output) -> Said {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Said { out: text(output.stdout), err: text(output.stderr), code: output.status.code() }
}

/// A path as an argument.
fn plain(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}
