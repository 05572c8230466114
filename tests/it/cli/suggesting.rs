//! `suggest`, `schema` and the help.

use std::io::Read;

use serde_json::{Value, json};

use super::*;

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {said:?}"))
}

/// The question is at fault: exit code 2, nothing on standard output, the words on standard error.
fn at_fault(said: &Said, words: &[&str]) {
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{said:?}");
    for word in words {
        assert!(said.err.contains(word), "{word} is not said: {said:?}");
    }
}

#[test]
fn the_question_of_the_readme_is_answered_in_words() {
    let said = Place::with_seed().call(&["suggest", README]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{said:?}");
    for words in ["Forstået: 13 år", "Forslag, det der passer bedst først", "Kontakt", "ikke en afgørelse"]
    {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    assert!(said.out.ends_with('\n') && !said.out.ends_with("\n\n"));
}

#[test]
fn the_need_is_read_from_standard_input() {
    let place = Place::with_seed();
    let typed = place.call(&["suggest", README]);
    for input in [README.to_owned(), format!("{README}\n")] {
        let read = place.call_with(input.as_bytes(), &["suggest", "-"]);
        assert_eq!((read.out, read.code), (typed.out.clone(), Some(0)));
    }
}

#[test]
fn standard_input_that_is_too_long_or_no_text_is_told() {
    let place = Place::with_seed();
    let long = place.call_with("skolefravær ".repeat(100_000).as_bytes(), &["suggest", "-"]);
    at_fault(&long, &["text", "2000"]);
    at_fault(&place.call_with(b"", &["suggest", "-"]), &["text"]);
    let latin = place.call_with(b"skolefrav\xe6r, 13-\xe5rig", &["suggest", "-"]);
    assert!(matches!(latin.code, Some(0 | 2)), "{latin:?}");
}

#[test]
fn json_is_what_graphql_answers() {
    let place = Place::with_seed();
    let on = ["--on", "2026-11-21"];
    let said = place.call(&[&["suggest", README, "--json"], &on[..]].concat());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let mut answer = json(&said);
    assert_eq!(answer.get("errors"), None);
    let service = crate::harness::service();
    let need = json!({ "text": README, "asker": "CASEWORKER" });
    let asked_at = &answer["data"]["suggest"]["askedAt"];
    let variables = json!({ "need": need, "onDate": "2026-11-21", "at": asked_at });
    let query = include_str!("../../../src/api/suggest.graphql");
    assert_eq!(answer["data"].take(), service.data(query, &variables));
}

#[test]
fn a_fault_is_json_too_when_json_is_asked_for() {
    let said = Place::with_seed().call(&["suggest", README, "--json", "--age", "200"]);
    assert_eq!(said.code, Some(2));
    let fault = &json(&said)["data"]["suggest"]["userErrors"][0];
    assert_eq!((&fault["field"], &fault["code"]), (&json!("ageYears"), &json!("OUT_OF_RANGE")));
}

#[test]
fn what_is_stated_by_flag_counts() {
    let place = Place::with_seed();
    let slugs = |flags: &[&str]| -> Vec<String> {
        let said = place.call(&[&["suggest", "familiebehandling", "--json"], flags].concat());
        assert_eq!(said.code, Some(0), "{said:?}");
        let found = json(&said)["data"]["suggest"]["suggestions"].take();
        let found = found.as_array().expect("a list").iter();
        found.map(|one| one["offer"]["slug"].as_str().expect("a slug").to_owned()).collect()
    };
    let all = slugs(&[]);
    assert!(!all.is_empty());
    assert!(slugs(&["--municipality", "Assens"]).iter().all(|slug| slug.starts_with("assens-")));
    let everywhere = slugs(&["--municipality", "everywhere"]);
    assert!(everywhere.iter().any(|slug| !slug.starts_with("hvidovre-")), "{everywhere:?}");
    assert!(slugs(&["--max-step", "1"]).len() < all.len());
    assert_eq!(slugs(&["--on", "1990-01-01"]), [""; 0]);
    assert!(slugs(&["--as", "general-staff"]).len() < all.len());
}

#[test]
fn what_runs_now_labels_each_suggestion() {
    let place = Place::with_seed();
    let said = place.call(&["suggest", "familiebehandling", "--json", "--current-step", "6"]);
    let found = json(&said)["data"]["suggest"]["suggestions"].take();
    let movements: Vec<&Value> =
        found.as_array().expect("a list").iter().map(|one| &one["movement"]).collect();
    assert!(
        !movements.is_empty() && movements.iter().all(|one| **one == json!("DOWN") || **one == json!("SAME"))
    );
}

#[test]
fn an_age_may_be_years_months_or_unborn() {
    let place = Place::with_seed();
    for flags in [&["--age", "0"][..], &["--age-months", "4"], &["--unborn"], &["--age", "22"]] {
        let said = place.call(&[&["suggest", "samspil mellem mor og barn"], flags].concat());
        assert_eq!(said.code, Some(0), "{flags:?}: {said:?}");
    }
}

#[test]
fn what_is_wrong_with_a_need_is_said_by_flag() {
    let place = Place::with_seed();
    let call = |flags: &[&str]| place.call(&[&["suggest", README], flags].concat());
    at_fault(&call(&["--age", "200"]), &["--age", "22"]);
    at_fault(&call(&["--age", "-1"]), &["--age", "22"]);
    at_fault(&call(&["--age-months", "-1"]), &["--age-months"]);
    at_fault(&call(&["--age", "tretten"]), &["--age"]);
    at_fault(&call(&["--age", "3", "--unborn"]), &["--unborn"]);
    at_fault(&call(&["--age", "3", "--age-months", "40"]), &["--age", "--age-months"]);
    at_fault(&call(&["--municipality", "Gotham"]), &["--municipality", "Hvidovre", "Aabenraa"]);
    at_fault(&call(&["--max-step", "99"]), &["--max-step", "1", "6"]);
    at_fault(&call(&["--current-step", "0"]), &["--current-step", "1", "6"]);
    at_fault(&call(&["--on", "21-11-2026"]), &["--on", "YYYY-MM-DD"]);
    at_fault(&place.call(&["suggest", ""]), &["text"]);
    at_fault(&place.call(&["suggest", "🙈"]), &["text"]);
    at_fault(&place.call(&["suggest"]), &["TEXT", "--help"]);
    at_fault(&place.call(&["foreslaa"]), &["foreslaa", "--help"]);
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let flags = ["--age", "200", "--municipality", "Gotham", "--max-step", "99", "--current-step", "0"];
    let said = Place::with_seed().call(&[&["suggest", ""], &flags[..]].concat());
    at_fault(&said, &["text", "--age", "--municipality", "--max-step", "--current-step"]);
    assert_eq!(said.err.lines().count(), 5, "{said:?}");
}

#[test]
fn a_cpr_number_is_in_no_output() {
    let place = Place::with_seed();
    let number = "010203-1234";
    let text = format!("Zigfridine {number} kommer ikke i skole");
    let calls: [&[&str]; 8] = [
        &["suggest", &text],
        &["suggest", &text, "--json"],
        &["suggest", README, "--municipality", number],
        &["suggest", README, "--age", number],
        &["suggest", README, "--on", number],
        &["suggest", "Zigfridine", number],
        &["suggest", README, &format!("--{number}")],
        &[number],
    ];
    for arguments in calls {
        let said = place.call(arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}: {said:?}");
        for part in [number, "010203", "1234", "Zigfridine"] {
            assert!(!said.out.contains(part) && !said.err.contains(part), "{arguments:?}: {said:?}");
        }
        assert!(said.err.contains("CPR") || said.out.contains("CPR"), "{arguments:?}: {said:?}");
    }
    let read = place.call_with(text.as_bytes(), &["suggest", "-"]);
    assert_eq!(read.code, Some(2));
    assert!(!format!("{read:?}").contains("010203"), "{read:?}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let place = Place::with_seed();
    for arguments in [&["suggest", README][..], &["schema"], &["--help"]] {
        let mut child = place.command(arguments).spawn().expect("it runs");
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().expect("its errors").read_to_string(&mut err).expect("UTF-8");
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{arguments:?}: {err}");
        assert_eq!(err, "");
    }
}

#[test]
fn the_schema_is_printed_as_it_is_committed() {
    let place = Place::new();
    let said = place.call(&["schema"]);
    assert_eq!((said.code, said.out), (Some(0), vifte::api::sdl()));
    assert!(!place.database().exists(), "a schema needs no database");
}

#[test]
fn the_help_shows_examples_and_exit_codes() {
    let place = Place::new();
    for (arguments, words) in [
        (&["--help"][..], &["Examples:", "Exit codes:", "VIFTE_DATABASE", "suggest"][..]),
        (&["suggest", "--help"], &["Examples:", "--age-months", "--max-step", "CPR"]),
    ] {
        let said = place.call(arguments);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
        assert!(words.iter().all(|word| said.out.contains(word)), "{}", said.out);
    }
    assert!(place.call(&["--version"]).out.starts_with("vifte "));
    assert!(!place.database().exists(), "help needs no database");
}

#[test]
fn the_help_has_an_example_of_every_command() {
    let help = Place::new().call(&["--help"]).out;
    let listed =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: Vec<&str> = listed.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.contains(&"eval"), "{help}");
    // `vifte` alone serves.
    for command in commands.into_iter().filter(|command| !matches!(*command, "serve" | "help")) {
        assert!(help.contains(&format!("\n  vifte {command} ")), "{command}: {help}");
    }
}

#[test]
fn whom_to_turn_to_is_told_in_words_and_as_json() {
    let place = Place::with_seed();
    let asked = ["contact", "kommer ikke i skole", "--role", "teacher", "--age", "9", "--parents", "agree"];
    let said = place.call(&asked);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{said:?}");
    for words in ["Barnet kommer ikke i skole", "1. Din egen leder", "Gør dette", "15 %", "BL § 133"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    let answer = json(&place.call(&[asked.as_slice(), &["--json"]].concat()));
    assert_eq!(answer["data"]["pointOfContact"]["rule"], "fravaer");
    let danger = place.call(&["contact", "blå mærker", "--role", "educator", "--age", "4"]);
    assert!(danger.out.starts_with("FARE: gør dette først"), "{}", danger.out);
    let example = place.call(&["import", "--example"]);
    assert_eq!(example.code, Some(0), "{example:?}");
    let at = ["--institution", "eksempel-skole", "--at", "2026-11-23T10:00:00+01:00"];
    let there = place.call(&[asked.as_slice(), &at].concat());
    assert!(there.out.contains("tirsdag den 24. november kl. 9.00-14.00"), "{}", there.out);
}

#[test]
fn a_situation_at_fault_is_told_by_its_flag_and_holds_no_number() {
    let place = Place::with_seed();
    let unknown = place.call(&["contact", "--institution", "findes-ikke"]);
    at_fault(&unknown, &["--institution", "Stedet findes ikke"]);
    let cpr = place.call_with("010203-1234 slår mor".as_bytes(), &["contact", "-"]);
    assert_eq!(cpr.code, Some(2));
    assert!(cpr.out.starts_with("FARE") && !cpr.err.contains("010203"), "{cpr:?}");
    at_fault(&place.call(&["contact", "--role", "konge"]), &["teacher", "citizen"]);
}
