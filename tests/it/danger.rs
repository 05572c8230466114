//! Danger is recognised, and nothing else is called danger. The sentences are data: `cases/danger`.
//!
//! The goal, in every folder:
//!
//! 1. No dangerous sentence falls below CONSIDER.
//! 2. At least 95 % of the dangerous ones are URGENT.
//! 3. At most 2 % of the others are URGENT.
//!
//! `known` reaches it. The rules were written on it and on `wide-known`; `held-out` and `wide-held-out` were
//! kept aside until the rules were written, are reported apart, and no rule is ever written for one of them.
//! `ordinary` holds the needs of every day, in `naer-fare` those told in the words of danger: a lone mother, a
//! school that puts a child out, the rent, drink, flight, panic. The rules were mended on it too, so that it
//! shows what was mended, not how they do on needs they have not seen. `overlooked` holds what they did not hear
//! before: weapons, a child who lies lifeless or is gone, danger told in English, pupils who hit a pupil; each
//! with the ordinary sentences nearest to it. What each folder reaches stands in [`CORPORA`] and may only move
//! towards the goal. What is URGENT has a route, which begins with 112 and states the duty. And whatever the rules
//! hear, a text that is understood as suicidal thoughts or self-harm is never answered without a route.

use serde::Deserialize;
use vifte::answer::{self, Answer, Circumstances};
use vifte::app::Clock;
use vifte::contact::ReceptionAt;
use vifte::danger::{self, Action, Level, Peril};
use vifte::need::{Asker, NeedInput};
use vifte::understanding::{Polarity, Reading};

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
    why: Option<String>,
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
    Lifeless,
    Missing,
}

impl Expecting {
    fn peril(self) -> Peril {
        match self {
            Self::Household => Peril::Household,
            Self::Outsider => Peril::Outsider,
            Self::Honour => Peril::Honour,
            Self::Life => Peril::Life,
            Self::Lifeless => Peril::Lifeless,
            Self::Missing => Peril::Missing,
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

/// The sentences of all files in a folder.
fn sentences(folder: &str) -> Vec<Sentence> {
    harness::files(&format!("danger/{folder}"))
        .iter()
        .flat_map(|file| harness::cases::<Sentences>(&format!("danger/{folder}/{file}")).sentence)
        .collect()
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

    fn reaches(&self, corpus: &Corpus) {
        println!("{}: {}", corpus.folder, self.figures());
        let sizes = (self.dangerous, self.harmless);
        assert_eq!(
            sizes,
            (corpus.dangerous, corpus.others),
            "the sentences are all there: {}",
            corpus.folder
        );
        let urgent = self.dangerous - self.not_urgent.len() - self.below_consider.len();
        assert!(urgent >= corpus.urgent, "{}: {}\n{:#?}", corpus.folder, self.figures(), self.not_urgent);
        let missed = &self.below_consider;
        assert!(missed.len() <= corpus.missed, "{}: {}\n{missed:#?}", corpus.folder, self.figures());
        let alarms = &self.false_alarms;
        assert!(alarms.len() <= corpus.alarms, "{}: {}\n{alarms:#?}", corpus.folder, self.figures());
    }
}

/// A folder of sentences, and what the rules reach there.
struct Corpus {
    folder: &'static str,
    /// How many dangerous sentences it has, and how many others.
    dangerous: usize,
    others: usize,
    /// Of the dangerous ones, at least so many are URGENT.
    urgent: usize,
    /// Of the dangerous ones, at most so many fall below CONSIDER.
    missed: usize,
    /// Of the others, at most so many are URGENT.
    alarms: usize,
}

const CORPORA: [Corpus; 6] = [
    Corpus { folder: "known", dangerous: 482, others: 331, urgent: 466, missed: 0, alarms: 3 },
    Corpus { folder: "held-out", dangerous: 227, others: 153, urgent: 186, missed: 13, alarms: 17 },
    Corpus { folder: "wide-known", dangerous: 1105, others: 1355, urgent: 1027, missed: 7, alarms: 47 },
    Corpus { folder: "wide-held-out", dangerous: 369, others: 452, urgent: 301, missed: 25, alarms: 47 },
    Corpus { folder: "ordinary", dangerous: 0, others: 856, urgent: 0, missed: 0, alarms: 1 },
    Corpus { folder: "overlooked", dangerous: 103, others: 112, urgent: 100, missed: 0, alarms: 1 },
];

#[test]
fn the_known_sentences_reach_the_goal() {
    let [known, ..] = &CORPORA;
    assert!(known.urgent * 100 >= 95 * known.dangerous && known.missed == 0);
    assert!(known.alarms * 100 <= 2 * known.others);
    judge(known.folder).reaches(known);
}

#[test]
fn the_other_sentences_are_judged_as_well_as_before() {
    for corpus in &CORPORA[1..] {
        judge(corpus.folder).reaches(corpus);
    }
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

/// What a text that says a thought of suicide or self-harm is answered, in the seed's catalogue.
fn answer_to(text: &str) -> Answer {
    let at = Clock::Fixed(harness::NOW.parse().expect("a moment")).now();
    let circumstances = Circumstances { on: at.date_naive(), at, reception: None };
    answer::suggest(&harness::seed(), &NeedInput::words(text, Asker::Citizen), &circumstances)
}

/// Whether one of the concepts is read in the text as said.
fn is_said(answer: &Answer, concepts: &[&str]) -> bool {
    answer.understood.mentions.iter().any(|mention| match &mention.reading {
        Reading::Concepts(keys, Polarity::Said) => keys.iter().any(|key| concepts.contains(&key.as_str())),
        _ => false,
    })
}

const CONCEPTS: [&str; 3] = ["selvmordstanker", "selvskade", "unge-med-selvskade"];

/// Ways to say a thing of a child, the words standing where `{}` does.
const TOLD: [&str; 4] = ["{}", "Pige på 15: {}.", "Vores søn, {}, siger læreren", "skolefravær, {} og angst"];

#[test]
fn whatever_is_understood_as_suicidal_thoughts_or_self_harm_has_a_route_beside_it_at_least() {
    let catalogue = harness::seed();
    let concepts = catalogue.content().vocabulary.concepts();
    let labels: Vec<&str> = concepts
        .filter(|concept| CONCEPTS.contains(&concept.key.as_str()))
        .flat_map(|concept| concept.labels.iter().map(|label| label.text.as_str()))
        .collect();
    let mut not_read = Vec::new();
    let mut silent = Vec::new();
    for label in &labels {
        for told in TOLD {
            let text = told.replace("{}", label);
            let answer = answer_to(&text);
            if !is_said(&answer, &CONCEPTS) {
                not_read.push(text);
            } else if answer.urgent.is_none() && answer.consider.is_none() {
                silent.push(text);
            }
        }
    }
    assert!(silent.is_empty(), "no route for:\n{}", silent.join("\n"));
    assert!(not_read.len() * 20 < labels.len(), "not read as what they say:\n{}", not_read.join("\n"));
}

#[test]
fn what_is_understood_points_at_its_words_and_what_is_denied_does_not_speak() {
    let text = "Hun har hårpilleri.";
    assert!(danger::assess(text, &[]).is_empty(), "the phrases of danger do not know it");
    let consider = answer_to(text).consider.expect("the reading of the need does");
    let shown: Vec<&str> = consider.signs.iter().map(|sign| &text[sign.start..sign.end]).collect();
    assert_eq!(shown, ["hårpilleri"]);
    assert!(consider.routes.iter().all(|route| !route.actions.is_empty()));

    let denied = answer_to("Han har ikke hårpilleri.");
    assert!(denied.urgent.is_none() && denied.consider.is_none());
}
