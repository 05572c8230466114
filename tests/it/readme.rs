//! The README shows what the program says.

use std::process::Command;

/// What the README shows under a command.
fn shown(readme: &str, command: &str) -> String {
    let after = readme.split_once(command).unwrap_or_else(|| panic!("the README shows «{command}»")).1;
    after.split_once("```").expect("the block ends").0.trim().to_owned()
}

#[test]
fn the_answer_in_the_readme_is_the_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = Command::new(env!("CARGO_BIN_EXE_vifte"))
        .args(["suggest", "13-årig kommer ikke i skole"])
        .current_dir(folder.path())
        .env_clear()
        .output()
        .expect("it runs");
    let readme = include_str!("../../README.md");
    let shown = shown(readme, "$ vifte suggest \"13-årig kommer ikke i skole\"");
    assert_eq!(String::from_utf8(said.stdout).expect("UTF-8").trim(), shown);
}
