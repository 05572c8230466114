//! Several processes with one file, and a process that ends at once. The others are this test program,
//! started again for one test, which does nothing unless a role is given.
//!
//! 1. A write that was acknowledged survives kill -9, wherever in the next write it strikes.
//! 2. Processes that make the same new file at the same time all succeed.
//! 3. What is loaded is all of one moment, whatever is written meanwhile.
//! 4. Of writers in several processes and connections none fails, and no write is lost.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use vifte::record::{MunicipalityRecord, Records};
use vifte::store::{Database, Store};

use super::{moment, sample, source};

const ROLE: &str = "VIFTE_TEST_ROLE";
const FILE: &str = "VIFTE_TEST_FILE";
const NAME: &str = "VIFTE_TEST_NAME";

/// How many writes each of several writers does.
const WRITES: usize = 20;

fn start(role: &str, name: &str, file: &Path) -> Child {
    let program = std::env::current_exe().expect("this program");
    let mut command = Command::new(program);
    command.args(["store::processes::as_another_process", "--exact", "--nocapture"]);
    command.env(ROLE, role).env(NAME, name).env(FILE, file);
    command.stdout(Stdio::piped()).spawn().expect("a process")
}

#[tokio::test]
async fn as_another_process() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let setting = |name| std::env::var(name).expect("a setting");
    let store = Store::open(&Database::File(setting(FILE).into())).await;
    let store = store.unwrap_or_else(|error| panic!("{error}"));
    let writes = match role.as_str() {
        "opens" => 0,
        "writes" => WRITES,
        _ => usize::MAX,
    };
    write(&store, &setting(NAME), writes, std::io::stdout()).await;
}

/// Writes so many times and says each revision when it is acknowledged.
async fn write(store: &Store, name: &str, writes: usize, mut out: impl Write) {
    for count in 0..writes {
        let title = format!("{name} {count}");
        let saved = store.save(&source(name, &title), name, moment()).await;
        let saved = saved.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(saved.changed, 1);
        writeln!(out, "revision {} {title}", saved.revision).and_then(|()| out.flush()).expect("a listener");
    }
}

#[tokio::test]
async fn an_acknowledged_write_survives_kill_9() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("vifte.db");
    let mut revision = 0;
    for wait_for in [1, 2, 5, 11, 23] {
        let mut writer = start("writes for ever", &format!("skriver-{wait_for}"), &file);
        let mut said =
            BufReader::new(writer.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let mut acknowledged = Vec::new();
        while acknowledged.len() < wait_for {
            let line = said.next().expect("it writes for ever");
            acknowledged.extend(line.strip_prefix("revision ").map(str::to_owned));
        }
        writer.kill().expect("SIGKILL");
        // What it said between the last line read and its end was acknowledged as well.
        acknowledged.extend(said.filter_map(|line| line.strip_prefix("revision ").map(str::to_owned)));
        writer.wait().expect("its end");

        let store = Store::open(&Database::File(file.clone())).await.expect("opened again");
        let changes = store.changes(revision, u32::MAX).await.expect("readable");
        let title = |change: &vifte::store::Change| {
            let after = change.after.as_ref().expect("a record");
            format!("{} {}", change.revision, after["title"].as_str().expect("a title"))
        };
        let there: Vec<String> = changes.iter().map(title).collect();
        assert!(there.len() >= acknowledged.len());
        assert_eq!(
            there[..acknowledged.len()],
            acknowledged[..],
            "all that was acknowledged is there, in order"
        );
        revision = store.revision().await.expect("readable");
        let last = there.last().expect("a change").split_once(' ').expect("revision and title").1;
        let records = store.load().await.expect("readable").1;
        assert!(
            records.sources.iter().any(|source| source.title == last),
            "rows and log agree on the last write"
        );
        store.close().await;
    }
}

#[test]
fn processes_that_make_the_same_file_all_succeed() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("vifte.db");
        let racing = ["a", "b", "c", "d"].map(|name| start("opens", name, &file));
        for process in racing {
            let output = process.wait_with_output().expect("its end");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_loaded_is_all_of_one_moment() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&Database::File(folder.path().join("vifte.db"))).await.expect("a store");
    let writer = store.clone();
    let writing = tokio::spawn(async move {
        for count in 1..=100 {
            let mut both = source("kilde", &format!("skrivning {count}"));
            both.extend(Records { municipalities: vec![municipality(count)], ..Records::default() });
            assert_eq!(writer.save(&both, "a", moment()).await.expect("written").revision, count);
        }
    });
    let mut seen = 0;
    while seen < 100 {
        let (revision, records) = store.load().await.expect("readable");
        assert!(revision >= seen, "time does not run backwards");
        seen = revision;
        if seen > 0 {
            assert_eq!(records.sources[0].title, format!("skrivning {seen}"));
            assert_eq!(records.municipalities, [municipality(seen)]);
        }
    }
    writing.await.expect("no write failed");
}

fn municipality(count: u64) -> MunicipalityRecord {
    MunicipalityRecord { code: "0167".to_owned(), name: format!("Hvidovre {count}"), home: true }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_writer_fails_and_no_write_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("vifte.db");
    let database = Database::File(file.clone());
    let store = Store::open(&database).await.expect("a store");
    let first = store.save(&sample::records(), "a", moment()).await.expect("written").revision;

    let processes = ["proces-a", "proces-b", "proces-c"].map(|name| start("writes", name, &file));
    let other = Store::open(&database).await.expect("a second store on the same file");
    let tasks = [("opgave-a", store.clone()), ("opgave-b", store.clone()), ("opgave-c", other)]
        .map(|(name, store)| tokio::spawn(async move { write(&store, name, WRITES, std::io::sink()).await }));
    for task in tasks {
        task.await.expect("no write failed");
    }
    for process in processes {
        let output = process.wait_with_output().expect("its end");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }

    let writes = 6 * WRITES as u64;
    assert_eq!(store.revision().await.expect("readable"), first + writes);
    let revisions: Vec<u64> = store
        .changes(first, u32::MAX)
        .await
        .expect("readable")
        .iter()
        .map(|change| change.revision)
        .collect();
    assert_eq!(revisions, (first + 1..=first + writes).collect::<Vec<u64>>());
}
