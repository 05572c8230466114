//! Opening a database file.
//!
//! 1. A file that is not there is made; a folder that is not there is not.
//! 2. A file that is not ours, is damaged, newer or read-only is refused by its own error, which names the
//!    path, and is left as it was.
//! 3. What was written is there when the file is opened again.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use sqlx::ConnectOptions;
use sqlx::Connection;
use sqlx::sqlite::SqliteConnectOptions;
use tempfile::TempDir;
use vifte::store::{Database, Error, Store};

use super::{load, plain, sample, save};

struct Folder {
    folder: TempDir,
}

impl Folder {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("vifte.db")
    }

    async fn open(&self) -> Result<Store, Error> {
        open(&self.database()).await
    }

    /// Every file by name, but for the lock.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let entries =
            fs::read_dir(self.folder.path()).expect("the folder").map(|entry| entry.expect("a file").path());
        let files = entries.filter(|path| path.extension().is_none_or(|kind| kind != "lock"));
        files.map(|path| (path.clone(), fs::read(path).expect("a file"))).collect()
    }

    /// Refuses to open, changes nothing, and the message names the path.
    async fn refused(&self) -> Error {
        let before = self.files();
        let error = self.open().await.map(drop).expect_err("refused");
        assert_eq!(self.files(), before, "left as it was");
        let message = error.to_string();
        assert!(message.contains(self.folder.path().to_str().expect("a plain path")), "{message}");
        error
    }
}

async fn open(path: &Path) -> Result<Store, Error> {
    Store::open(&Database::File(path.to_owned())).await
}

fn mark(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("permissions");
}

#[tokio::test]
async fn what_was_written_is_there_when_opened_again() {
    let folder = Folder::new();
    let store = folder.open().await.expect("a new file");
    save(&store, &sample::records()).await;
    store.close().await;
    let store = folder.open().await.expect("the file");
    assert_eq!(load(&store).await, sample::records());
    assert_eq!(store.revision().await.expect("readable"), 1);
}

#[tokio::test]
async fn a_log_is_written_ahead_so_that_readers_do_not_wait() {
    let folder = Folder::new();
    let store = folder.open().await.expect("a new file");
    let mut connection = plain(&folder.database()).await;
    let mode: String =
        sqlx::query_scalar("pragma journal_mode").fetch_one(&mut connection).await.expect("a mode");
    assert_eq!(mode, "wal");
    store.close().await;
}

#[tokio::test]
async fn a_missing_folder_is_refused_and_not_made() {
    let folder = Folder::new();
    let error = open(&folder.folder.path().join("mangler/vifte.db")).await.map(drop).expect_err("refused");
    assert!(matches!(&error, Error::MissingFolder { folder } if folder.ends_with("mangler")), "{error}");
    assert!(folder.files().is_empty());
}

#[tokio::test]
async fn what_is_no_database_is_refused() {
    let folder = Folder::new();
    let long = "Tilbud;Trin\n".repeat(50);
    for text in ["x", long.as_str()] {
        fs::write(folder.database(), text).expect("a file");
        assert!(matches!(folder.refused().await, Error::NotADatabase { .. }));
    }
    fs::remove_file(folder.database()).expect("a file");
    fs::create_dir(folder.database()).expect("a folder in its place");
    let error = folder.open().await.map(drop).expect_err("refused");
    assert!(matches!(error, Error::NotADatabase { .. }), "{error}");
}

#[tokio::test]
async fn a_damaged_database_is_refused() {
    let folder = Folder::new();
    folder.open().await.expect("a new file").close().await;
    let mut bytes = fs::read(folder.database()).expect("the file");
    bytes[100..4096].fill(0xff);
    fs::write(folder.database(), bytes).expect("the file");
    let error = folder.open().await.map(drop).expect_err("refused");
    assert!(matches!(error, Error::NotADatabase { .. }), "{error}");
}

#[tokio::test]
async fn another_programs_database_is_refused() {
    let folder = Folder::new();
    let other = SqliteConnectOptions::new().filename(folder.database()).create_if_missing(true);
    let mut connection = other.connect().await.expect("a SQLite file");
    sqlx::raw_sql("create table sager (id integer)").execute(&mut connection).await.expect("a table");
    connection.close().await.expect("closed");
    assert!(matches!(folder.refused().await, Error::Foreign { .. }));

    let mut connection = plain(&folder.database()).await;
    sqlx::raw_sql("pragma application_id = 77").execute(&mut connection).await.expect("an id");
    connection.close().await.expect("closed");
    assert!(matches!(folder.refused().await, Error::Foreign { .. }));
}

#[tokio::test]
async fn a_newer_programs_database_is_refused() {
    let folder = Folder::new();
    folder.open().await.expect("a new file").close().await;
    let mut connection = plain(&folder.database()).await;
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                 values (9001, 'later', true, x'00', 0)";
    sqlx::raw_sql(newer).execute(&mut connection).await.expect("a later migration");
    connection.close().await.expect("closed");
    assert!(matches!(folder.refused().await, Error::Newer { unknown: 9001, .. }));
}

#[tokio::test]
async fn an_older_programs_database_is_brought_up_to_date() {
    let folder = Folder::new();
    let store = folder.open().await.expect("a new file");
    save(&store, &sample::records()).await;
    store.close().await;
    let mut connection = plain(&folder.database()).await;
    let older = "alter table offers drop column thin; delete from _sqlx_migrations where version = 4";
    sqlx::raw_sql(older).execute(&mut connection).await.expect("what migration 4 did, undone");
    connection.close().await.expect("closed");
    let mut expected = sample::records();
    expected.offers.iter_mut().for_each(|offer| offer.thin = false);
    assert_eq!(load(&folder.open().await.expect("the file")).await, expected);
}

#[tokio::test]
async fn what_is_marked_read_only_is_refused() {
    let folder = Folder::new();
    folder.open().await.expect("a new file").close().await;
    mark(&folder.database(), 0o444);
    assert!(matches!(folder.refused().await, Error::ReadOnly { path } if path == folder.database()));
    mark(&folder.database(), 0o644);
    mark(folder.folder.path(), 0o555);
    let error = folder.refused().await;
    mark(folder.folder.path(), 0o755);
    assert!(matches!(error, Error::ReadOnly { path } if path == folder.folder.path()));
    folder.open().await.expect("writable again");
}

#[tokio::test]
async fn an_empty_file_is_taken_as_new() {
    let folder = Folder::new();
    fs::write(folder.database(), "").expect("a file");
    let store = folder.open().await.expect("made into a database");
    save(&store, &sample::records()).await;
}
