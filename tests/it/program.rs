//! Programs by others that the tests run: packages of Node and Python, and what the machine brings.
//!
//! `test.sh` installs them. One that is missing fails the test that needs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of what runs on Node, its packages installed.
pub fn node_folder() -> PathBuf {
    let folder = root().join("tests/node");
    assert_installed(&folder.join("package-lock.json"), &folder.join("node_modules"));
    folder
}

/// A command of one of Node's packages.
pub fn of_node(name: &str) -> Command {
    Command::new(node_folder().join("node_modules/.bin").join(name))
}

/// Node itself, in the folder of its packages.
pub fn node() -> Command {
    let mut command = Command::new("node");
    command.current_dir(node_folder());
    command
}

/// The folder of what runs on Python.
pub fn python_folder() -> PathBuf {
    root().join("tests/python")
}

/// Python itself, with nothing but what comes with it, in the folder of its programs.
pub fn python() -> Command {
    let mut command = Command::new("python3");
    command.arg("-I").current_dir(python_folder());
    command
}

/// A command of one of Python's packages.
pub fn of_python(name: &str) -> Command {
    let installed = root().join("target/python");
    assert_installed(&python_folder().join("requirements.txt"), &installed);
    Command::new(installed.join("bin").join(name))
}

/// `test.sh` keeps the list of what it installed beside it.
fn assert_installed(list: &Path, folder: &Path) {
    let wanted = fs::read(list).expect("a list of packages");
    let installed = fs::read(folder.join("installed")).is_ok_and(|installed| installed == wanted);
    assert!(installed, "{} does not hold what is tested with: ./test.sh installs it", folder.display());
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
