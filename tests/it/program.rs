//! Programs by others that the tests run: packages of Node and Python, and what the machine brings.
//!
//! `test.sh` installs them. One that is missing fails the test that needs it.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of what runs on Node.
pub fn node_folder() -> PathBuf {
    root().join("tests/node")
}

/// A command of one of Node's packages.
pub fn of_node(name: &str) -> Command {
    Command::new(node_folder().join("node_modules/.bin").join(name))
}

/// Node itself.
pub fn node() -> Command {
    Command::new("node")
}

/// A command of Python's packages, `python` among them.
pub fn of_python(name: &str) -> Command {
    Command::new(root().join("target/python/bin").join(name))
}

/// What a command writes. It fails the test if it is missing or does not end well, and then shows all it said.
pub fn output(command: &mut Command) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let ended = command.output();
    let ended = ended.unwrap_or_else(|error| panic!("{name}: {error}. ./test.sh installs what is missing"));
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    let complained = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{name}: {}\n{said}\n{complained}", ended.status);
    said
}
