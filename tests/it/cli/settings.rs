//! Settings, and databases that cannot be used.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::*;

/// It could not: exit code 1, nothing on standard output, the words on standard error.
fn could_not(said: &Said, words: &[&str]) {
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""), "{said:?}");
    for word in words {
        assert!(said.err.contains(word), "{word} is not said: {said:?}");
    }
    assert_eq!(said.err.lines().count(), 1, "one line says it: {said:?}");
}

#[test]
fn a_flag_goes_before_the_environment_and_that_before_the_file() {
    let place = Place::new();
    let file = place.write("vifte.toml", "database = \"fil.db\"\n");
    let used = |flags: &[&str], environment: &[(&str, &str)]| -> Vec<&str> {
        let mut command = place.command(&[&["suggest", README], flags].concat());
        command.envs(environment.iter().copied());
        assert_eq!(said(command.output().expect("it runs")).code, Some(0));
        let there = ["flag.db", "miljoe.db", "fil.db", "vifte.db"].into_iter();
        let there: Vec<&str> = there.filter(|name| std::fs::remove_file(place.path(name)).is_ok()).collect();
        there
    };
    let config = ["--config", plain(&file)];
    let environment = [("VIFTE_DATABASE", "miljoe.db")];
    assert_eq!(used(&[&config[..], &["--database", "flag.db"]].concat(), &environment), ["flag.db"]);
    assert_eq!(used(&config, &environment), ["miljoe.db"]);
    assert_eq!(used(&config, &[]), ["fil.db"]);
    assert_eq!(used(&[], &[("VIFTE_CONFIG", plain(&file))]), ["fil.db"]);
    assert_eq!(used(&[], &[]), ["vifte.db"]);
}

#[test]
fn a_word_of_the_dictionary_is_no_slip_of_the_pen() {
    let place = Place::with_seed();
    place.write("da.aff", "SET UTF-8\n");
    let words = place.write("da.dic", "1\nskolefrevær\n");
    let asked = ["suggest", "skolefrevær"];
    let mut command = place.command(&asked);
    let (with, without) =
        (said(command.env("VIFTE_DICTIONARY", &words).output().expect("it runs")), place.call(&asked));
    assert!(with.out.contains("Ikke forstået: skolefrevær"), "{with:?}");
    assert!(without.out.contains("skolefravær") && !without.out.contains("Ikke forstået"), "{without:?}");
}

#[test]
fn the_reception_that_is_set_is_whom_to_contact() {
    let place = Place::with_seed();
    let mut command = place.command(&["--reception-name", "Modtagelsen Test", "suggest", README]);
    command.env("VIFTE_RECEPTION_PHONE", "12 34 56 78");
    let said = said(command.output().expect("it runs"));
    assert!(said.out.contains("Kontakt Modtagelsen Test på 12 34 56 78."), "{said:?}");
    let unset = place.call(&["suggest", README]);
    assert!(unset.out.contains("modtagelse er ikke sat op"), "{unset:?}");
}

#[test]
fn settings_that_are_at_fault_are_named() {
    let place = Place::with_seed();
    let with = |name: &str, text: &str| {
        let file = place.write(name, text);
        place.call(&["--config", plain(&file), "suggest", README])
    };
    let unknown = with("ukendt.toml", "databse = \"x.db\"\n");
    assert_eq!(unknown.code, Some(1));
    assert!(unknown.err.contains("ukendt.toml") && unknown.err.contains("databse"), "{unknown:?}");
    assert!(unknown.err.contains("database"), "the names that are known are said: {unknown:?}");
    let broken = with("brudt.toml", "database = \n");
    assert!(broken.code == Some(1) && broken.err.contains("brudt.toml"), "{broken:?}");
    let wrong = with("forkert.toml", "listen = \"her\"\n");
    assert!(wrong.code == Some(1) && wrong.err.contains("forkert.toml"), "{wrong:?}");
    could_not(
        &place.call(&["--config", "mangler.toml", "suggest", README]),
        &["mangler.toml", "check the path"],
    );
    could_not(&place.call(&["--reception-hours", "altid", "suggest", README]), &["reception-hours"]);
    could_not(&place.call(&["--reception-name", "X", "suggest", README]), &["set reception-phone"]);
    could_not(
        &place.call(&["--dictionary", "mangler", "suggest", README]),
        &["mangler.aff", "hunspell-da", "--dictionary"],
    );
    for host in ["https://vifte.example", "vifte.example:443", "vifte.example/find", ""] {
        could_not(&place.call(&["--host", host, "suggest", README]), &["host is a name alone"]);
    }
    for wrong in [["--graphiql", "måske"], ["--proxy", "naboen"], ["--rate", "-1"]] {
        assert_eq!(place.call(&[wrong[0], wrong[1], "suggest", README]).code, Some(2), "{wrong:?}");
    }
}

/// Everything that accounts need.
const ACCOUNTS: [&str; 8] = [
    "--oidc-issuer",
    "https://konto.example",
    "--oidc-audience",
    "vifte",
    "--oidc-role-claim",
    "roles",
    "--oidc-role",
    "godkender=approver",
];

#[test]
fn accounts_are_set_whole_or_not_at_all() {
    let place = Place::with_seed();
    let called = |settings: &[&str]| place.call(&[settings, &["suggest", README]].concat());
    assert_eq!(called(&ACCOUNTS).code, Some(0));
    could_not(
        &called(&ACCOUNTS[..2]),
        &["oidc-audience is not set", "oidc-role-claim is not set", "oidc-role is not set"],
    );
    could_not(&called(&["--oidc-organisation-claim", "org"]), &["oidc-issuer is not set"]);
    for issuer in
        ["http://konto.example", "konto.example", "https://konto.example?a=b", "https://a:b@konto.example"]
    {
        let settings = [&["--oidc-issuer", issuer], &ACCOUNTS[2..]].concat();
        could_not(&called(&settings), &["oidc-issuer is an address"]);
    }
    for role in ["godkender", "godkender=chef", "=approver", "alle=public", "godkender="] {
        let settings = [&ACCOUNTS[..6], &["--oidc-role", role]].concat();
        could_not(&called(&settings), &[role, "VALUE=ROLE"]);
    }
    could_not(&called(&[&ACCOUNTS[..], &["--oidc-role", "godkender=editor"]].concat()), &["two roles"]);
}

#[test]
fn the_pages_are_registered_whole_or_not_at_all() {
    let place = Place::with_seed();
    let called = |more: &[&str]| place.call(&[&ACCOUNTS[..], more, &["suggest", README]].concat());
    let (id, back) = (["--oidc-client-id", "vifte"], "https://vifte.example/sign-in/account/back");
    assert_eq!(called(&[&id[..], &["--oidc-redirect", back]].concat()).code, Some(0));
    for half in [&id[..], &["--oidc-redirect", back], &["--oidc-client-secret", "hemmelig"]] {
        let said = called(half);
        could_not(&said, &["oidc-client-id and oidc-redirect"]);
        assert!(!said.err.contains("hemmelig"));
    }
    for wrong in ["https://vifte.example/", "http://vifte.example/sign-in/account/back", "vifte.example"] {
        could_not(
            &called(&[&id[..], &["--oidc-redirect", wrong]].concat()),
            &["oidc-redirect is an address"],
        );
    }
}

#[test]
fn accounts_can_be_set_by_file_and_changed_by_flag() {
    let place = Place::with_seed();
    let table = "[oidc]\nissuer = \"http://localhost:1\"\naudience = \"vifte\"\nrole-claim = \"roles\"\n";
    let file = place.write("vifte.toml", &format!("{table}roles = [\"godkender=approver\"]\n"));
    let called = |more: &[&str]| place.call(&[&["--config", plain(&file), "suggest", README], more].concat());
    assert_eq!(called(&[]).code, Some(0));
    could_not(&called(&["--oidc-issuer", "http://konto.example"]), &["oidc-issuer"]);
    let half = place.write("halv.toml", table);
    could_not(&place.call(&["--config", plain(&half), "suggest", README]), &["oidc-role is not set"]);
}

#[test]
fn an_address_others_can_reach_is_refused() {
    let place = Place::new();
    for address in ["0.0.0.0:0", "[::]:0", "192.168.1.1:8080"] {
        could_not(&place.call(&["serve", "--listen", address]), &[address, "listen on 127.0.0.1", "--proxy"]);
        let file = place.write("vifte.toml", &format!("listen = \"{address}\"\n"));
        could_not(&place.call(&["serve", "--config", plain(&file)]), &[address]);
    }
    assert_eq!(place.call(&["serve", "--listen", "her"]).code, Some(2));
    assert!(!place.database().exists(), "nothing was made");
    let behind = ["--listen", "0.0.0.0:0", "--proxy", "10.0.0.2"];
    assert_eq!(place.call(&[&behind[..], &["suggest", README]].concat()).code, Some(0));
    let open = [&behind[..], &["--caseworkers-sign-in", "false", "suggest", README]].concat();
    could_not(&place.call(&open), &["caseworkers-sign-in"]);
    assert_eq!(place.call(&["--caseworkers-sign-in", "false", "suggest", README]).code, Some(0));
}

#[test]
fn a_database_that_cannot_be_used_is_named_with_the_remedy() {
    let place = Place::new();
    let missing = place.path("mangler/vifte.db");
    let call = |path: &Path| place.call(&["suggest", README, "--database", plain(path)]);
    could_not(&call(&missing), &["mangler", "create it"]);
    assert!(!place.path("mangler").exists());
    let text = place.write("tekst.db", "Tilbud;Trin\n");
    could_not(&call(&text), &["tekst.db", "no SQLite database"]);
    assert_eq!(std::fs::read_to_string(&text).expect("left"), "Tilbud;Trin\n", "left as it was");
}

#[test]
fn a_database_that_may_not_be_written_is_left_alone() {
    let place = Place::new();
    assert_eq!(place.call(&["suggest", README]).code, Some(0));
    let before = std::fs::read(place.database()).expect("the file");
    std::fs::set_permissions(place.database(), Permissions::from_mode(0o444)).expect("marked");
    could_not(&place.call(&["suggest", README]), &["vifte.db", "cannot be written"]);
    assert_eq!(std::fs::read(place.database()).expect("the file"), before);
}

#[tokio::test]
async fn another_programs_database_is_left_alone() {
    let place = Place::new();
    let options = SqliteConnectOptions::new().filename(place.database()).create_if_missing(true);
    let mut other = options.connect().await.expect("a SQLite file");
    sqlx::raw_sql("create table sager (id integer)").execute(&mut other).await.expect("a table");
    other.close().await.expect("closed");
    let before = std::fs::read(place.database()).expect("the file");
    could_not(&place.call(&["suggest", README]), &["vifte.db", "another program"]);
    assert_eq!(std::fs::read(place.database()).expect("the file"), before, "left as it was");
}

#[tokio::test]
async fn a_database_that_stays_locked_is_given_up() {
    let place = Place::new();
    assert_eq!(place.call(&["suggest", README]).code, Some(0));
    let options = SqliteConnectOptions::new().filename(place.database()).pragma("locking_mode", "exclusive");
    let mut other = options.connect().await.expect("the file");
    sqlx::raw_sql("begin exclusive; insert into sources (key, title) values ('laas', 'Lås')")
        .execute(&mut other)
        .await
        .expect("a write that holds the file");
    could_not(&place.call(&["suggest", README]), &["busy", "try again"]);
    sqlx::raw_sql("rollback").execute(&mut other).await.expect("undone");
    other.close().await.expect("closed");
    assert_eq!(place.call(&["suggest", README]).code, Some(0), "nothing was lost");
}
