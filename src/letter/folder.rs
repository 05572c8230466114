//! Letters as files in a folder: all of them or none, and never one in the place of another.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::Letter;

/// Who may read a letter: whoever wrote it, for its links are to be used by whoever has them.
const OWN: u32 = 0o600;

/// Why no letter lies in the folder.
#[derive(Debug)]
pub enum Unlaid {
    /// These lie there already.
    There(Vec<PathBuf>),
    /// This one cannot be written.
    Failed(PathBuf, io::Error),
}

/// Writes letters into a folder.
///
/// # Errors
/// If there is already a file by the name of one of them, or one cannot be written. What was written is then taken
/// away again.
pub fn lay(folder: &Path, letters: &[&Letter]) -> Result<(), Unlaid> {
    let paths = letters.iter().map(|letter| folder.join(&letter.file));
    let there: Vec<PathBuf> = paths.filter(|path| path.symlink_metadata().is_ok()).collect();
    if !there.is_empty() {
        return Err(Unlaid::There(there));
    }
    let mut laid = Laid::default();
    // Each whole under a name of its own first, so that no half letter is ever sent.
    for letter in letters {
        laid.part(folder, letter).map_err(|(path, error)| Unlaid::Failed(path, error))?;
    }
    for letter in letters {
        laid.whole(folder, letter).map_err(|(path, error)| Unlaid::Failed(path, error))?;
    }
    laid.keep();
    Ok(())
}

/// What was written so far; it is taken away with the value, but for the letters that are kept.
#[derive(Default)]
struct Laid {
    parts: Vec<PathBuf>,
    whole: Vec<PathBuf>,
}

impl Laid {
    fn part(&mut self, folder: &Path, letter: &Letter) -> Result<(), (PathBuf, io::Error)> {
        let path = part(folder, letter);
        let mut options = OpenOptions::new();
        let opened = options.write(true).create_new(true).mode(OWN).open(&path);
        let mut file = opened.map_err(|error| (path.clone(), error))?;
        self.parts.push(path.clone());
        file.write_all(&letter.bytes).and_then(|()| file.sync_all()).map_err(|error| (path, error))
    }

    /// A link to a file, unlike another name for it, never takes the place of one that is there.
    fn whole(&mut self, folder: &Path, letter: &Letter) -> Result<(), (PathBuf, io::Error)> {
        let path = folder.join(&letter.file);
        fs::hard_link(part(folder, letter), &path).map_err(|error| (path.clone(), error))?;
        self.whole.push(path);
        Ok(())
    }

    fn keep(mut self) {
        self.whole.clear();
    }
}

fn part(folder: &Path, letter: &Letter) -> PathBuf {
    folder.join(format!(".{}.part", letter.file))
}

impl Drop for Laid {
    fn drop(&mut self) {
        for path in self.parts.iter().chain(&self.whole) {
            // There is nothing to be done about what cannot be taken away, and the first fault is told.
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(name: &str) -> Letter {
        Letter { file: format!("2026-11-21-{name}.eml"), bytes: name.as_bytes().to_vec() }
    }

    fn names(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").file_name());
        let mut names: Vec<String> = files.map(|name| name.into_string().expect("a plain name")).collect();
        names.sort();
        names
    }

    #[test]
    fn all_lie_there_or_none_and_no_other_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let (a, b, c) = (letter("a"), letter("b"), letter("c"));
        lay(folder.path(), &[&a, &b]).expect("laid");
        assert_eq!(names(folder.path()), ["2026-11-21-a.eml", "2026-11-21-b.eml"]);
        let before = fs::read(folder.path().join(&b.file)).expect("a letter");
        let Err(Unlaid::There(there)) = lay(folder.path(), &[&c, &b]) else { panic!("it is there") };
        assert_eq!(there, [folder.path().join(&b.file)]);
        // One that comes while the others are written is found by the system.
        fs::write(part(folder.path(), &c), "").expect("written");
        assert!(matches!(lay(folder.path(), &[&letter("d"), &c]), Err(Unlaid::Failed(..))));
        fs::remove_file(part(folder.path(), &c)).expect("taken away");
        assert_eq!(names(folder.path()), ["2026-11-21-a.eml", "2026-11-21-b.eml"]);
        assert_eq!(fs::read(folder.path().join(&b.file)).expect("a letter"), before);
    }
}
