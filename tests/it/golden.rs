//! Whole answers to fixed needs over a fixed range on a fixed day, compared with those that are kept.
//!
//! The same need, revision, day and version of the rules give the same answer. So an answer may differ from the kept
//! one only if [`RULE_VERSION`] does, too, and the file then has to be written anew:
//!
//! ```sh
//! VIFTE_GOLDEN=write cargo test --test it golden::
//! ```
//!
//! Under the same version this adds needs that are new, and refuses everything else. What the three files are stands in
//! `cases/golden/README.md`.
//!
//! 1. The answers are those that are kept.
//! 2. Nothing but new needs is written under the same version.
//! 3. The range has an answer of every kind.

mod told;

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Europe::Copenhagen;
use serde::Deserialize;
use vifte::answer::{self, Answer, Circumstances, RULE_VERSION};
use vifte::catalogue::Catalogue;
use vifte::matching::{FitClass, LowerStepState, Movement};
use vifte::need::{Asker, NeedInput, Scope};
use vifte::offer::Recipient;
use vifte::record::{Records, Written};

use crate::harness;

/// Set to `write`, it has the answers written anew.
const WRITE: &str = "VIFTE_GOLDEN";

/// How the file is written anew, as every failure says.
const HOW: &str = "VIFTE_GOLDEN=write cargo test --test it golden::";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Needs {
    need: Vec<Asked>,
}

/// A need as written: the fields of the interface, under the names of the command line.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Asked {
    name: String,
    text: String,
    asker: Option<String>,
    age: Option<i32>,
    age_months: Option<i32>,
    unborn: Option<bool>,
    target_groups: Vec<String>,
    problem_areas: Vec<String>,
    recipient: Option<String>,
    district: Option<String>,
    municipality: Option<String>,
    max_step: Option<i32>,
    current_step: Option<i32>,
    current_offer: Option<String>,
    first: Option<i32>,
}

impl Asked {
    fn input(&self) -> NeedInput {
        let asker = match self.asker.as_deref() {
            None | Some("caseworker") => Asker::Caseworker,
            Some("general-staff") => Asker::GeneralStaff,
            Some("citizen") => Asker::Citizen,
            Some(other) => panic!("«{}»: nobody asks as {other}", self.name),
        };
        let everywhere = self.municipality.as_deref() == Some("everywhere");
        NeedInput {
            age_years: self.age,
            age_months: self.age_months,
            unborn: self.unborn,
            target_groups: self.target_groups.clone(),
            problem_areas: self.problem_areas.clone(),
            recipient: self.recipient.as_deref().map(|word| Recipient::read(word).expect("a word")),
            district: self.district.clone(),
            scope: everywhere.then_some(Scope::Everywhere),
            municipality: self.municipality.clone().filter(|_| !everywhere),
            max_step: self.max_step,
            current_step: self.current_step,
            current_offer: self.current_offer.clone(),
            first: self.first,
            ..NeedInput::words(self.text.clone(), asker)
        }
    }

    fn answer(&self, catalogue: &Catalogue) -> Answer {
        let on = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let morning = NaiveTime::from_hms_opt(10, 0, 0).expect("a time of day");
        let at = Copenhagen.from_local_datetime(&on.and_time(morning)).single().expect("a moment");
        answer::suggest(catalogue, &self.input(), &Circumstances { on, at, reception: None })
    }
}

fn catalogue() -> Catalogue {
    let records: Records = harness::cases("golden/range.toml");
    Catalogue::new(1, records.check().unwrap_or_else(|problems| panic!("{problems:#?}")))
}

fn asked() -> Vec<Asked> {
    harness::cases::<Needs>("golden/needs.toml").need
}

/// An answer, whole, under the name of its need.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Golden {
    name: String,
    text: String,
}

fn golden(name: &str, text: &str) -> Golden {
    Golden { name: name.to_owned(), text: text.to_owned() }
}

fn answers() -> Vec<Golden> {
    let catalogue = catalogue();
    let tell = |need: &Asked| {
        let text = told::whole(&catalogue, &need.input(), &need.answer(&catalogue));
        Golden { name: need.name.clone(), text }
    };
    asked().iter().map(tell).collect()
}

/// The file: the version of the rules, and the answers that it gave.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kept {
    version: String,
    answers: Vec<Golden>,
}

const VERSION_LINE: &str = "rule version ";
const NAME_LINE: &str = "\n== ";

impl Kept {
    fn of(version: &str, answers: Vec<Golden>) -> Self {
        Self { version: version.to_owned(), answers }
    }

    /// Reads the file; none if it is none.
    fn read(text: &str) -> Option<Self> {
        let (head, rest) = text.split_once(NAME_LINE)?;
        let version = head.strip_prefix(VERSION_LINE)?.trim();
        let one = |text: &str| {
            let (name, text) = text.split_once('\n')?;
            Some(golden(name, text))
        };
        let answers: Option<Vec<Golden>> = rest.trim_end().split(NAME_LINE).map(one).collect();
        Some(Self::of(
            version,
            answers?.into_iter().map(|one| golden(&one.name, one.text.trim_end())).collect(),
        ))
    }

    fn write(&self) -> String {
        let answers = self.answers.iter().map(|one| format!("{NAME_LINE}{}\n{}\n", one.name, one.text));
        format!("{VERSION_LINE}{}\n{}", self.version, answers.collect::<String>())
    }

    /// What was kept and is answered otherwise now, or no longer asked; none if every kept answer stands.
    fn broken_by(&self, now: &[Golden]) -> Option<String> {
        let broken = self.answers.iter().filter_map(|kept| {
            let given = now.iter().find(|one| one.name == kept.name);
            match given {
                Some(given) if given.text == kept.text => None,
                Some(given) => Some(format!("== {}\n{}", kept.name, difference(&kept.text, &given.text))),
                None => Some(format!("== {}\nis no longer asked", kept.name)),
            }
        });
        Some(broken.collect::<Vec<_>>().join("\n\n")).filter(|broken| !broken.is_empty())
    }

    /// Whether the answers of a version are those that are kept.
    fn compared(&self, version: &str, now: &[Golden]) -> Result<(), String> {
        if self.version != version {
            return Err(format!(
                "the answers were written by rule version {}, and the rules are version {version}: write them anew with\n  {HOW}",
                self.version
            ));
        }
        if let Some(broken) = self.broken_by(now) {
            return Err(format!(
                "answers changed: raise RULE_VERSION and write the file anew with\n  {HOW}\n\n{broken}"
            ));
        }
        if self.answers.len() < now.len() {
            return Err(format!("there are new needs: write their answers with\n  {HOW}"));
        }
        Ok(())
    }

    /// The file as it may be written: anything under another version, under the same one what is new beside what stands.
    fn anew(&self, version: &str, now: Vec<Golden>) -> Result<Self, String> {
        match self.broken_by(&now).filter(|_| self.version == version) {
            Some(broken) => Err(format!(
                "answers changed, and the file is not written anew under the same version: raise RULE_VERSION first\n\n{broken}"
            )),
            None => Ok(Self::of(version, now)),
        }
    }
}

/// The lines that are only in one of two texts.
fn difference(kept: &str, given: &str) -> String {
    let only = |these: &str, those: &str, sign: &str| -> Vec<String> {
        let missing = these.lines().filter(|line| !those.lines().any(|other| other == *line));
        missing.map(|line| format!("{sign} {line}")).collect()
    };
    let lines = [only(kept, given, "-"), only(given, kept, "+")].concat();
    if lines.is_empty() { "the lines stand in another order".to_owned() } else { lines.join("\n") }
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases/golden/answers.txt")
}

#[test]
fn the_answers_are_those_that_are_kept() {
    let path = file();
    // One that is gone is not written anew, for then anything could be.
    let text = std::fs::read_to_string(&path).expect("answers.txt, as it was committed last");
    let kept = Kept::read(&text).expect("a version and answers");
    let done = if std::env::var(WRITE).is_ok_and(|wanted| wanted == "write") {
        let anew = kept.anew(RULE_VERSION, answers());
        anew.map(|anew| std::fs::write(&path, anew.write()).expect("written"))
    } else {
        kept.compared(RULE_VERSION, &answers())
    };
    done.unwrap_or_else(|refused| panic!("{refused}"));
}

#[test]
fn nothing_but_new_needs_is_written_under_the_same_version() {
    let (a, b) = (golden("a", "1. x\n2. y"), golden("b", "intet"));
    let kept = Kept::of("3", vec![a.clone(), b.clone()]);
    let changed = golden("a", "1. y\n2. x");
    let new = golden("c", "nyt");
    let refused = |now: &[Golden], version: &str, said: &str, may_write: bool| {
        let told = kept.compared(version, now).expect_err("not as kept");
        assert!(told.contains(said) && told.contains("VIFTE_GOLDEN=write"), "{said}: {told}");
        let anew = kept.anew(version, now.to_vec());
        assert_eq!(anew.is_ok(), may_write, "{anew:?}");
        if may_write {
            assert_eq!(anew, Ok(Kept::of(version, now.to_vec())));
        }
    };
    assert_eq!(kept.compared("3", &kept.answers), Ok(()));
    assert_eq!(kept.compared("3", &[b.clone(), a.clone()]), Ok(()), "the order of the needs is no answer");
    refused(&[changed.clone(), b.clone()], "3", "raise RULE_VERSION", false);
    refused(std::slice::from_ref(&a), "3", "b\nis no longer asked", false);
    refused(&[changed.clone(), b.clone(), new.clone()], "3", "raise RULE_VERSION", false);
    refused(&[a.clone(), b.clone(), new.clone()], "3", "new needs", true);
    refused(&[changed, b.clone()], "4", "by rule version 3", true);
    refused(&[a, b], "4", "the rules are version 4", true);
}

#[test]
fn what_is_written_reads_the_same() {
    let kept = Kept::of("3", vec![golden("a: b", "1. x\n   y\n\nz"), golden("c", "w")]);
    assert_eq!(Kept::read(&kept.write()), Some(kept));
    for text in ["", "rule version 3\n", "== a\nb", "noget andet\n\n== a\nb\n"] {
        assert_eq!(Kept::read(text), None, "{text}");
    }
}

#[test]
fn every_need_has_a_name_of_its_own() {
    let mut names: Vec<String> = asked().into_iter().map(|need| need.name).collect();
    let count = names.len();
    assert!(names.iter().all(|name| !name.is_empty() && !name.contains('\n')));
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}

/// Of every kind there is one at least, so that a change anywhere in the rules shows.
#[test]
fn the_range_has_an_answer_of_every_kind() {
    let catalogue = catalogue();
    let answers: Vec<Answer> = asked().iter().map(|need| need.answer(&catalogue)).collect();
    let any =
        |kind: &str, is: &dyn Fn(&Answer) -> bool| assert!(answers.iter().any(is), "no answer with {kind}");
    for class in [FitClass::Exact, FitClass::Partial] {
        any(&format!("{class:?}"), &|one| one.matches.suggestions.iter().any(|it| it.fit.class == class));
    }
    for movement in [Movement::Down, Movement::Same, Movement::Up] {
        any(&format!("{movement:?}"), &|one| {
            one.matches.suggestions.iter().any(|it| it.movement == Some(movement))
        });
    }
    any("general help", &|one| one.matches.general.iter().any(|it| it.fit.class == FitClass::Generic));
    any("what stands outside", &|one| !one.matches.outside.is_empty());
    any("a placement nobody called for", &|one| !one.matches.uncalled_placements.is_empty());
    any("a ceiling", &|one| !one.matches.above_ceiling.is_empty());
    any("help that needs a decision", &|one| one.matches.needs_decision);
    any("nothing", &|one| one.matches.nothing_fits);
    any("urgent danger", &|one| one.urgent.is_some());
    any("danger to consider", &|one| one.consider.is_some());
    any("faults", &|one| one.problems.len() > 1);
    let lower = |one: &Answer, is: fn(&LowerStepState) -> bool| {
        one.matches.lower_steps.iter().any(|it| is(&it.state))
    };
    any("a lower step that fits less", &|one| lower(one, |it| matches!(it, LowerStepState::FitsLess(_))));
    any("a near miss", &|one| lower(one, |it| matches!(it, LowerStepState::NearMisses(_))));
    any("a lower step with nothing for it", &|one| lower(one, |it| *it == LowerStepState::NoneForThisNeed));
    any("a hole in the range", &|one| lower(one, |it| *it == LowerStepState::NoOffers));
}
