//! Danger is recognised, and nothing else is called danger. The sentences are data: `cases/danger`.
//!
//! The goal, in both folders:
//!
//! 1. No dangerous sentence falls below CONSIDER.
//! 2. At least 95 % of the dangerous ones are URGENT.
//! 3. At most 2 % of the others are URGENT.
//!
//! The goal is not reached yet. [`KNOWN`] and [`HELD_OUT`] are what is, and may only move towards it. What is
//! URGENT has a route, which begins with 112 and states the duty.
//!
//! The rules were written on the sentences in `known`. Those in `held-out` were kept aside until the rules
//! were written; they are reported apart, and no rule is ever written for one of them.

use serde::Deserialize;
use vifte::contact::ReceptionAt;
use vifte::danger::{self, Action, Level, Peril};

use crate::harness;

#[derive(Deserialize)]
struct Sentences {
    sentence: Vec<Sentence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    text: String,
    expect: Expected,
    route: Option<Expecting>,
    kind: String,
    #[expect(dead_code, reason = "for the reader")]
    why: String,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
enum Expected {
    Urgent,
    Consider,
    None,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
enum Expecting {
    Household,
    Outsider,
    Honour,
    Life,
}

impl Expecting {
    fn peril(self) -> Peril {
        match self {
            Self::Household => Peril::Household,
            Self::Outsider => Peril::Outsider,
            Self::Honour => Peril::Honour,
            Self::Life => Peril::Life,
        }
    }
}

/// How a file of sentences was judged.
struct Judged {
    dangerous: usize,
    below_consider: Vec<String>,
    not_urgent: Vec<String>,
    harmless: usize,
    false_alarms: Vec<String>,
    right_route: usize,
    missed_consider: usize,
}

/// Who wrote the sentences in a file.
const WRITERS: [&str; 3] = ["mixed", "professionals", "citizens"];

fn sentences(folder: &str) -> Vec<Sentence> {
    let read = |writer| harness::cases::<Sentences>(&format!("danger/{folder}/{writer}.toml")).sentence;
    WRITERS.into_iter().flat_map(read).collect()
}

fn judge(folder: &str) -> Judged {
    let mut judged = Judged {
        dangerous: 0,
        below_consider: Vec::new(),
        not_urgent: Vec::new(),
        harmless: 0,
        false_alarms: Vec::new(),
        right_route: 0,
        missed_consider: 0,
    };
    for sentence in &sentences(folder) {
        let signs = danger::assess(&sentence.text, &[]);
        let level = danger::level(&signs);
        let named = format!("[{}] {}", sentence.kind, sentence.text);
        match (sentence.expect, level) {
            (Expected::Urgent, Some(Level::Urgent)) => {
                let perils = danger::perils(&signs);
                let right = sentence.route.is_some_and(|route| perils.contains(&route.peril()));
                judged.right_route += usize::from(right);
            }
            (Expected::Urgent, Some(Level::Consider)) => judged.not_urgent.push(named),
            (Expected::Urgent, None) => judged.below_consider.push(named),
            (_, Some(Level::Urgent)) => judged.false_alarms.push(named),
            (Expected::Consider, None) => judged.missed_consider += 1,
            (Expected::Consider | Expected::None, _) => {}
        }
        match sentence.expect {
            Expected::Urgent => judged.dangerous += 1,
            Expected::Consider | Expected::None => judged.harmless += 1,
        }
    }
    judged
}

impl Judged {
    fn figures(&self) -> String {
        format!(
            "{} dangerous: {} urgent, {} only considered, {} missed; {} others: {} urgent; right route {}; \
             missed reminders {}",
            self.dangerous,
            self.dangerous - self.not_urgent.len() - self.below_consider.len(),
            self.not_urgent.len(),
            self.below_consider.len(),
            self.harmless,
            self.false_alarms.len(),
            self.right_route,
            self.missed_consider,
        )
    }

    fn reaches(&self, reached: &Reached) {
        println!("{}", self.figures());
        assert!(self.dangerous > 150 && self.harmless > 100, "the sentences are all there");
        let urgent = self.dangerous - self.not_urgent.len() - self.below_consider.len();
        let least_urgent = reached.urgent_per_cent * self.dangerous;
        assert!(urgent * 100 >= least_urgent, "{}\n{:#?}", self.figures(), self.not_urgent);
        let missed = self.below_consider.len();
        let most_missed = reached.missed_per_cent * self.dangerous;
        assert!(missed * 100 <= most_missed, "{}\n{:#?}", self.figures(), self.below_consider);
        let alarms = self.false_alarms.len();
        let most_alarms = reached.alarms_per_cent * self.harmless;
        assert!(alarms * 100 <= most_alarms, "{}\n{:#?}", self.figures(), self.false_alarms);
    }
}

/// What the judging of a folder has reached, in whole per cent.
struct Reached {
    /// Of the dangerous sentences, at least so many are URGENT. The goal is 95.
    urgent_per_cent: usize,
    /// Of the dangerous sentences, at most so many fall below CONSIDER. The goal is 0.
    missed_per_cent: usize,
    /// Of the others, at most so many are URGENT. The goal is 2.
    alarms_per_cent: usize,
}

const KNOWN: Reached = Reached { urgent_per_cent: 93, missed_per_cent: 3, alarms_per_cent: 2 };

const HELD_OUT: Reached = Reached { urgent_per_cent: 76, missed_per_cent: 9, alarms_per_cent: 19 };

#[test]
fn the_known_sentences_are_judged_as_well_as_before() {
    judge("known").reaches(&KNOWN);
}

#[test]
fn the_sentences_kept_aside_are_judged_as_well_as_before() {
    judge("held-out").reaches(&HELD_OUT);
}

#[test]
fn whatever_is_urgent_gets_a_route_with_112_and_the_duty() {
    for sentence in sentences("known") {
        let signs = danger::assess(&sentence.text, &[]);
        if danger::level(&signs) != Some(Level::Urgent) {
            continue;
        }
        let routes = danger::routes(&signs, ReceptionAt::NotSet);
        assert!(!routes.is_empty(), "{}", sentence.text);
        for route in routes {
            for needed in [Action::Call112, Action::Notify, Action::DutyIsPersonal, Action::ReceptionNotSet] {
                assert!(route.actions.contains(&needed), "{needed:?} for «{}»", sentence.text);
            }
        }
    }
}
