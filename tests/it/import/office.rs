//! The table through LibreOffice: opened, saved in its own form and as .xlsx again, it says the same.

use std::path::{Path, PathBuf};
use std::process::Command;

use vifte::exchange::Kind;

use super::exported::{changes_nothing, exported};
use super::*;
use crate::harness;

/// Lets LibreOffice save a file in another form, beside it.
fn saved_as(form: &str, file: &Path, folder: &Path) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a folder");
    let mut office = Command::new("soffice");
    // With settings of its own, so that one that is open already is not asked.
    office.arg(format!("-env:UserInstallation=file://{}", folder.join("settings").display()));
    office.args(["--headless", "--norestore", "--convert-to", form, "--outdir"]).arg(folder).arg(file);
    let output = office.output().expect("LibreOffice runs: ./test.sh installs it");
    let saved = folder.join(file.with_extension(form).file_name().expect("a name"));
    assert!(output.status.success() && saved.exists(), "{output:?}");
    saved
}

#[test]
fn what_libreoffice_opens_and_saves_changes_nothing() {
    let seed = harness::seed();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("tilbud.xlsx");
    std::fs::write(&file, exported(&seed, Kind::Workbook)).expect("written");
    let own = saved_as("ods", &file, &folder.path().join("own"));
    let through_own = saved_as("xlsx", &own, &folder.path().join("through-own"));
    let straight = saved_as("xlsx", &file, &folder.path().join("straight"));
    for saved in [through_own, straight] {
        changes_nothing(&std::fs::read(&saved).expect("it reads"), &seed);
    }
    let refused = Table::read(&std::fs::read(&own).expect("it reads")).expect_err("another kind of workbook");
    assert!(refused[0].message.contains("(.ods eller .xlsb)"), "{}", refused[0].message);
}
