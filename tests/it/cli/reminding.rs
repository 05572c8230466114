//! `remind`.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;

use chrono::{NaiveDate, TimeDelta, Utc};
use chrono_tz::Europe::Copenhagen;
use serde_json::{Value, json};

use super::serving::Serving;
use super::*;
use crate::program;

const SETTINGS: [(&str, &str); 2] = [
    ("VIFTE_PUBLIC_URL", "https://vifte.kommune.example"),
    ("VIFTE_MAIL_FROM", "Børn og Unge <vifte@kommune.example>"),
];

fn today() -> NaiveDate {
    Utc::now().with_timezone(&Copenhagen).date_naive()
}

/// A place with the seed where these contacts (key, name, e-mail, organisation) answer for offers: those of which each
/// names a few, and since when they were not confirmed.
fn owned_by(
    contacts: &[(&str, &str, Option<&str>, Option<&str>)],
    owned: &[(&str, &str, Option<NaiveDate>)],
) -> Place {
    let place = Place::new();
    let mut range: Value = serde_json::from_str(&place.call(&["export"]).out).expect("native JSON");
    for (key, name, email, organisation) in contacts {
        let contact = json!({
            "key": key, "municipality": "0167", "name": name, "function": "Svarer.", "email": email,
            "organisation": organisation,
        });
        range["contact"].as_array_mut().expect("contacts").push(contact);
    }
    for offer in range["offer"].as_array_mut().expect("offers") {
        let slug = offer["slug"].as_str().expect("a slug").to_owned();
        let found = owned.iter().find(|(owned, ..)| *owned == slug);
        // Whatever nobody here answers for was confirmed today.
        offer["assurance"]["as_of"] = json!(found.map_or(Some(today()), |(.., as_of)| *as_of));
        if let Some((_, owner, _)) = found.filter(|(_, owner, _)| !owner.is_empty()) {
            offer["owner"] = json!(owner);
        }
    }
    let file = place.write("range.json", &range.to_string());
    let said = place.call(&["import", plain(&file)]);
    assert_eq!(said.code, Some(0), "{said:?}");
    place
}

/// One contact that can be written to, one that cannot, one whose address is none.
fn usual() -> Place {
    let long_ago = "2020-01-31".parse().ok();
    owned_by(
        &[
            (
                "a-redaktion",
                "Redaktionen på Rådhuset",
                Some("redaktion@kommune.example"),
                Some("hvidovre-sundhedsplejen"),
            ),
            ("b-uden", "Uden mail", None, None),
            ("c-forkert", "Forkert", Some("ring i stedet"), None),
        ],
        &[
            ("hvidovre-familieskolen", "a-redaktion", long_ago),
            ("hvidovre-sundhedsplejen", "a-redaktion", None),
            ("hvidovre-headspace", "a-redaktion", Some(today())),
            ("hvidovre-tuba", "b-uden", long_ago),
            ("hvidovre-skilsmissegrupper", "c-forkert", long_ago),
            ("hvidovre-familieliv", "", long_ago),
        ],
    )
}

fn remind(place: &Place, arguments: &[&str]) -> Said {
    let mut command = place.command(&[&["remind"], arguments].concat());
    said(command.envs(SETTINGS).output().expect("it runs"))
}

fn files(place: &Place, folder: &str) -> Vec<String> {
    let files = std::fs::read_dir(place.path(folder)).expect("a folder");
    let mut names: Vec<String> =
        files.map(|file| file.expect("a file").file_name().into_string().expect("a plain name")).collect();
    names.sort();
    names
}

/// What a mail program reads in the letters of a folder, by the name of the file.
fn letters(place: &Place, folder: &str) -> BTreeMap<String, Value> {
    let names = files(place, folder);
    let paths = names.iter().map(|name| place.path(folder).join(name));
    let said = program::output(program::python().arg("read_letters.py").args(paths));
    let read: Vec<Value> = serde_json::from_str(&said).expect("JSON");
    names.into_iter().zip(read).collect()
}

fn links(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.starts_with("https://vifte.kommune.example/confirm?link=")).collect()
}

#[test]
fn each_who_answers_for_offers_gets_one_letter_that_a_mail_program_reads() {
    let place = usual();
    std::fs::create_dir(place.path("breve")).expect("a folder");
    let said = remind(&place, &["--out", "breve", "--days", "10"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    let file = format!("{}-a-redaktion.eml", today());
    assert_eq!(files(&place, "breve"), [file.as_str()]);
    let mode = std::fs::metadata(place.path("breve").join(&file)).expect("a file").permissions().mode();
    assert_eq!(mode & 0o077, 0, "nobody else reads its links");

    let letter = &letters(&place, "breve")[&file];
    assert_eq!(letter["from"], "Børn og Unge <vifte@kommune.example>");
    assert_eq!(letter["to"], json!([["Redaktionen på Rådhuset", "redaktion@kommune.example"]]));
    assert_eq!(letter["subject"], "Passer det stadig? Se på 2 tilbud i Hvidovre Kommunes tilbudsvifte");
    assert_eq!((&letter["kind"], &letter["charset"]), (&json!("text/plain"), &json!("utf-8")));
    assert_eq!(
        (&letter["automatic"], &letter["defects"], &letter["plain"]),
        (&json!("auto-generated"), &json!([]), &json!(true))
    );
    assert!(letter["longest"].as_str().expect("a line").len() <= 998, "{letter:#}");
    assert_eq!(letter["mime"], "1.0");
    assert!(letter["date"].as_str().expect("a date").ends_with("+00:00"), "{letter:#}");
    let id = letter["id"].as_str().expect("an id");
    assert!(id.starts_with('<') && id.ends_with("@vifte.kommune.example>") && id.len() > 50, "{id}");

    let text = letter["text"].as_str().expect("a text");
    for part in [
        "Til Redaktionen på Rådhuset",
        "Familieskolen\nSidst bekræftet i 2020.\nhttps://",
        "Sundhedsplejen\nDet er ikke oplyst, hvornår",
        "«Ja, det passer stadig»",
        "svar på denne mail",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Headspace") && !text.contains("Tuba"), "{text}");
    assert_eq!(links(text).len(), 2, "{text}");
    let until = vifte::wording::date(today() + TimeDelta::days(10));
    assert!(text.contains(&format!("Linkene gælder til {until}")), "{text}");

    for part in [
        format!("{file}: to redaktion@kommune.example\n  hvidovre-sundhedsplejen (never confirmed)\n  hvidovre-familieskolen (confirmed 2020-01-31)\n"),
        "c-forkert: «ring i stedet» is no e-mail address".to_owned(),
        "Unowned: nobody who has an e-mail address answers for\n  hvidovre-familieliv (confirmed 2020-01-31)\n  hvidovre-tuba".to_owned(),
        "Letters written to breve: 1".to_owned(),
    ] {
        assert!(said.out.contains(&part), "{part}: {}", said.out);
    }
    assert!(!said.out.contains("confirm?link"), "{}", said.out);
}

#[test]
fn an_offer_that_nobody_knows_who_confirms_has_no_link_and_the_letter_says_so() {
    let place = owned_by(
        &[("a-redaktion", "A", Some("a@kommune.example"), None)],
        &[("hvidovre-familieskolen", "a-redaktion", None), ("hvidovre-sundhedsplejen", "a-redaktion", None)],
    );
    std::fs::create_dir(place.path("breve")).expect("a folder");
    let said = remind(&place, &["--out", "breve"]);
    assert!(said.out.contains("hvidovre-familieskolen (never confirmed, no link: neither"), "{}", said.out);
    assert!(
        said.out.contains("hvidovre-sundhedsplejen (never confirmed)\n"),
        "its provider confirms: {}",
        said.out
    );
    let read = letters(&place, "breve");
    let text = read.values().next().expect("a letter")["text"].as_str().expect("a text");
    assert!(text.contains("Der er intet link, for det er ikke oplyst, hvilken organisation"), "{text}");
    assert_eq!(links(text).len(), 1, "{text}");
}

#[test]
fn the_link_of_a_letter_confirms_in_the_running_service() {
    let place = usual();
    std::fs::create_dir(place.path("breve")).expect("a folder");
    assert_eq!(remind(&place, &["--out", "breve"]).code, Some(0));
    let read = letters(&place, "breve");
    let text = read.values().next().expect("a letter")["text"].as_str().expect("a text").to_owned();
    let serving = Serving::start(&place, &[]);
    let site = serving.url.replace("/graphql", "");
    let ours = links(&text).into_iter().map(|link| link.replace("https://vifte.kommune.example", &site));
    for address in ours {
        let page = ureq::get(&address).call().expect("a page").body_mut().read_to_string().expect("a page");
        assert!(page.contains("Ja, det passer stadig"), "{page}");
        let link = address.split_once("link=").expect("a link").1.to_owned();
        let sent = ureq::post(format!("{site}/confirm")).send_form([("link", link.as_str())]);
        let page = sent.expect("a page").body_mut().read_to_string().expect("a page");
        assert!(page.contains("Tak, det er noteret"), "{page}");
    }
    let asked = "{ offer(slug: \"hvidovre-familieskolen\") { assurance { asOf by } } }";
    let assured = json!({ "asOf": today().to_string(), "by": "hvidovre-sundhedsplejen" });
    assert_eq!(serving.ask(asked)["offer"]["assurance"], assured);
    let (code, said) = serving.end("TERM");
    assert_eq!(code, Some(0));
    assert!(
        links(&text).iter().all(|link| !said.contains(&link[link.len() - 20..])),
        "no link is logged: {said}"
    );
    let again = remind(&place, &["--dry-run"]);
    assert!(again.out.contains("Letters that would be written: 0"), "{}", again.out);
}

#[test]
fn a_letter_that_lies_there_is_not_written_over_and_then_none_is_written() {
    let place = owned_by(
        &[
            ("a-redaktion", "A", Some("a@kommune.example"), Some("hvidovre-sundhedsplejen")),
            ("b-redaktion", "B", Some("b@kommune.example"), None),
        ],
        &[("hvidovre-familieskolen", "a-redaktion", None), ("hvidovre-sundhedsplejen", "b-redaktion", None)],
    );
    std::fs::create_dir(place.path("breve")).expect("a folder");
    let there = format!("breve/{}-b-redaktion.eml", today());
    place.write(&there, "mit eget");
    let said = remind(&place, &["--out", "breve"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains(&there) && said.err.contains("Nothing was written"), "{said:?}");
    assert_eq!(files(&place, "breve").len(), 1);
    assert_eq!(std::fs::read_to_string(place.path(&there)).expect("it is there"), "mit eget");
    let nowhere = remind(&place, &["--out", "findes-ikke"]);
    assert_eq!(nowhere.code, Some(1));
    assert!(nowhere.err.contains("check the folder findes-ikke"), "{nowhere:?}");
}

#[test]
fn a_dry_run_says_who_would_be_written_to_and_writes_nothing() {
    let place = usual();
    let before = std::fs::read(place.database()).expect("a database");
    let said = remind(&place, &["--dry-run"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.out.contains("a-redaktion.eml: to redaktion@kommune.example"), "{}", said.out);
    assert!(said.out.contains("Letters that would be written: 1"), "{}", said.out);
    assert_eq!(std::fs::read(place.database()).expect("a database"), before);
    let nowhere = Place::new();
    assert_eq!(remind(&nowhere, &["--dry-run"]).code, Some(0));
    assert!(!nowhere.database().exists());
}

#[test]
fn one_asks_for_a_municipalitys_or_a_providers_offers() {
    let place = usual();
    let told = |arguments: &[&str]| remind(&place, &[&["--dry-run"], arguments].concat());
    let all = told(&["--municipality", "Hvidovre"]);
    assert!(
        all.out.contains("hvidovre-familieskolen") && all.out.contains("hvidovre-sundhedsplejen"),
        "{all:?}"
    );
    let one = told(&["--provider", "hvidovre-sundhedsplejen"]);
    assert!(one.out.contains("hvidovre-sundhedsplejen (") && !one.out.contains("familieskolen"), "{one:?}");
    for (wrong, said) in [
        (["--municipality", "Atlantis"], "municipality: Kommunen kendes ikke"),
        (["--provider", "findes-ikke"], "there is no provider findes-ikke"),
        (["--provider", "Ikke En Nøgle"], "there is no provider"),
    ] {
        let told = told(&wrong);
        assert_eq!(told.code, Some(1), "{told:?}");
        assert!(told.err.contains(said), "{told:?}");
    }
    for wrong in [["--days", "0"], ["--days", "91"], ["--days", "mange"]] {
        assert_eq!(told(&wrong).code, Some(2), "{wrong:?}");
    }
    assert_eq!(remind(&place, &[]).code, Some(2), "a folder, or a dry run");
}

#[test]
fn what_letters_need_is_set_by_flag_environment_or_file() {
    let place = Place::with_seed();
    let bare = place.call(&["remind", "--dry-run"]);
    assert_eq!((bare.code, bare.out.as_str()), (Some(1), ""));
    for name in [
        "public-url is not set",
        "--public-url",
        "VIFTE_PUBLIC_URL",
        "mail-from is not set",
        "--mail-from",
        "VIFTE_MAIL_FROM",
        "in the file of settings",
    ] {
        assert!(bare.err.contains(name), "{name}: {bare:?}");
    }
    let file = place.write(
        "breve.toml",
        "public-url = \"http://127.0.0.1:9100\"\nmail-from = \"vifte@kommune.example\"\n",
    );
    assert_eq!(place.call(&["remind", "--dry-run", "--config", plain(&file)]).code, Some(0));
    let flags = ["--public-url", "https://vifte.kommune.example", "--mail-from", "vifte@kommune.example"];
    assert_eq!(place.call(&[&["remind", "--dry-run"], &flags[..]].concat()).code, Some(0));
    for wrong in [
        "http://vifte.kommune.example",
        "vifte.kommune.example",
        "https://vifte.kommune.example/sti",
        "https://a:b@vifte.kommune.example",
        "https://vifte.kommune.example?a=b",
    ] {
        let told = remind(&place, &["--dry-run", "--public-url", wrong]);
        assert_eq!(told.code, Some(1), "{wrong}");
        assert!(told.err.contains("public-url is at fault"), "{told:?}");
    }
    let told = remind(&place, &["--dry-run", "--mail-from", "ingen"]);
    assert!(told.code == Some(1) && told.err.contains("mail-from is at fault"), "{told:?}");
}
