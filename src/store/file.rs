//! Opening a SQLite database: which files are ours, and how its connections are set.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{SqlSafeStr, SqlitePool};

use super::{Error, Store};

/// The tables, in the order they came. A file that has been released is never changed; a change is a new one.
const MIGRATIONS: [(i64, &str, &str); 20] = [
    (1, "reference", include_str!("../../migrations/0001_reference.sql")),
    (2, "range", include_str!("../../migrations/0002_range.sql")),
    (3, "history", include_str!("../../migrations/0003_history.sql")),
    (4, "thin", include_str!("../../migrations/0004_thin.sql")),
    (5, "cues", include_str!("../../migrations/0005_cues.sql")),
    (6, "keywords", include_str!("../../migrations/0006_keywords.sql")),
    (7, "exclusion_note", include_str!("../../migrations/0007_exclusion_note.sql")),
    (8, "unconfirmed", include_str!("../../migrations/0008_unconfirmed.sql")),
    (9, "tokens", include_str!("../../migrations/0009_tokens.sql")),
    (10, "proposals", include_str!("../../migrations/0010_proposals.sql")),
    (11, "availability", include_str!("../../migrations/0011_availability.sql")),
    (12, "actors", include_str!("../../migrations/0012_actors.sql")),
    (13, "sessions", include_str!("../../migrations/0013_sessions.sql")),
    (14, "unmet_needs", include_str!("../../migrations/0014_unmet_needs.sql")),
    (15, "uploads", include_str!("../../migrations/0015_uploads.sql")),
    (16, "records_proposed", include_str!("../../migrations/0016_records_proposed.sql")),
    (17, "link_key", include_str!("../../migrations/0017_link_key.sql")),
    (18, "more_kinds", include_str!("../../migrations/0018_more_kinds.sql")),
    (19, "guide", include_str!("../../migrations/0019_guide.sql")),
    (20, "follow_up", include_str!("../../migrations/0020_follow_up.sql")),
];

/// What the header of our files says: «Vift».
const APPLICATION_ID: u32 = 0x5669_6674;
const SET_APPLICATION_ID: &str = "pragma application_id = 0x56696674";

/// What happened stays as it was written down. Not among the tables: each engine says this in its own words.
const KEEP_CHANGES: &str = "
    create trigger if not exists changes_are_not_updated before update on changes begin
        select raise(abort, 'a change is never rewritten');
    end;
    create trigger if not exists changes_are_not_deleted before delete on changes begin
        select raise(abort, 'a change is never deleted');
    end;";

/// Where in the header the application id stands, <https://sqlite.org/fileformat.html>.
const APPLICATION_ID_AT: usize = 68;
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// How long a write waits for the one before it.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// How many can read at the same time. Answers are given from memory, so few do.
const READERS: u32 = 4;

/// A database in memory. Each connection has its own, so there is one, and it is kept.
pub async fn in_memory() -> Result<Store, Error> {
    let kept = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
    let only = kept.connect_with(settings().in_memory(true)).await?;
    prepare(&only, Path::new(":memory:")).await?;
    Ok(Store { writer: only.clone(), readers: only })
}

/// The database in the file.
pub async fn at(path: &Path) -> Result<Store, Error> {
    inspect(path)?;
    let opening = |error| Error::opening(path, error);
    let file = settings().filename(path);
    {
        let _alone = lock(path).await?;
        let first = SqlitePoolOptions::new().max_connections(1);
        let first = first.connect_with(file.clone().create_if_missing(true)).await.map_err(opening)?;
        let prepared = prepare(&first, path).await;
        first.close().await;
        prepared?;
    }
    let writer = SqlitePoolOptions::new().max_connections(1).acquire_timeout(LONGEST_WAIT);
    let readers = SqlitePoolOptions::new().max_connections(READERS);
    Ok(Store {
        writer: writer.connect_with(file.clone()).await.map_err(opening)?,
        readers: readers.connect_with(file.read_only(true)).await.map_err(opening)?,
    })
}

fn settings() -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .foreign_keys(true)
        .busy_timeout(LONGEST_WAIT)
        // In WAL mode anything less may lose the last writes in a power cut.
        .synchronous(SqliteSynchronous::Full)
}

/// Looks whether the file can be ours, without SQLite: opening a file with it may already change it.
fn inspect(path: &Path) -> Result<(), Error> {
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Err(Error::MissingFolder { folder });
    }
    refuse_read_only(&folder)?;
    let mut header = Vec::new();
    match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unwritable(path, error)),
        Ok(file) => {
            file.take(HEADER as u64).read_to_end(&mut header).map_err(|error| unwritable(path, error))?
        }
    };
    match header.get(APPLICATION_ID_AT..).and_then(<[u8]>::first_chunk) {
        // SQLite makes a file first and writes to it later.
        None if header.is_empty() => {}
        Some(id) if header.starts_with(MAGIC) => {
            // The id is written before anything else, and before writes go to a log beside the file, so the
            // header has it from the first moment.
            if u32::from_be_bytes(*id) != APPLICATION_ID {
                return Err(Error::Foreign { path: path.to_owned() });
            }
        }
        _ => return Err(Error::NotADatabase { path: path.to_owned() }),
    }
    refuse_read_only(path)?;
    OpenOptions::new().append(true).open(path).map(drop).map_err(|error| unwritable(path, error))
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Refuses what nobody may write. The superuser could all the same; the mark is respected.
fn refuse_read_only(path: &Path) -> Result<(), Error> {
    let marked = fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly());
    if marked { Err(Error::ReadOnly { path: path.to_owned() }) } else { Ok(()) }
}

fn unwritable(path: &Path, error: io::Error) -> Error {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Error::ReadOnly { path: path.to_owned() }
        }
        ErrorKind::IsADirectory => Error::NotADatabase { path: path.to_owned() },
        _ => Error::Other(Box::new(error)),
    }
}

/// Waits until no other process prepares the same file; the lock is held until it is dropped. Migrating
/// SQLite takes no lock of its own. The file stays: another process may already wait for it.
async fn lock(path: &Path) -> Result<File, Error> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let name = PathBuf::from(name);
    let waiting = tokio::task::spawn_blocking(move || {
        let file = OpenOptions::new().create(true).append(true).open(&name);
        file.and_then(|file| file.lock().map(|()| file)).map_err(|error| unwritable(&folder_of(&name), error))
    });
    waiting.await.map_err(|error| Error::Other(Box::new(error)))?
}

/// Marks a new file as ours and brings the tables up to date.
async fn prepare(database: &SqlitePool, path: &Path) -> Result<(), Error> {
    let opening = |error| Error::opening(path, error);
    claim(database, path).await?;
    sqlx::query("pragma journal_mode = wal").execute(database).await.map_err(opening)?;
    migrator().run(database).await.map_err(|error| match error {
        MigrateError::VersionMissing(unknown) => Error::Newer { path: path.to_owned(), unknown },
        MigrateError::Execute(error) => opening(error),
        other => Error::Other(Box::new(other)),
    })?;
    sqlx::raw_sql(KEEP_CHANGES).execute(database).await.map(drop).map_err(opening)
}

/// Makes an empty file ours; any other must be already.
async fn claim(database: &SqlitePool, path: &Path) -> Result<(), Error> {
    let opening = |error| Error::opening(path, error);
    let id: u32 = sqlx::query_scalar("pragma application_id").fetch_one(database).await.map_err(opening)?;
    if id == APPLICATION_ID {
        return Ok(());
    }
    let tables = sqlx::query_scalar("select count(*) from sqlite_master");
    let tables: i64 = tables.fetch_one(database).await.map_err(opening)?;
    if id != 0 || tables != 0 {
        return Err(Error::Foreign { path: path.to_owned() });
    }
    sqlx::query(SET_APPLICATION_ID).execute(database).await.map(drop).map_err(opening)
}

fn migrator() -> Migrator {
    let migration = |(version, name, sql): (i64, &'static str, &'static str)| {
        Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(MIGRATIONS.map(migration).to_vec())
}
