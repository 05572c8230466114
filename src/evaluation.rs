//! How good the answers are (`vifte eval`): a list of questions with graded answers, asked over a table of
//! offers with the shipped vocabulary.
//!
//! A municipality sees by it that a change of vocabulary harms nothing. Pure: offers and cases in, scores out.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::answer::{self, Answer, Circumstances};
use crate::catalogue::Catalogue;
use crate::matching::Suggestion;
use crate::need::{Asker, MOST_PER_STEP, Need, NeedInput, Scope};
use crate::personal;
use crate::problem::{Problem, ProblemCode};

/// How many suggestions the gain and the recall are counted over.
const COUNTED: usize = 10;

/// How many suggestions a reader surely sees.
const SEEN: usize = 3;

/// The grades an offer that fits may have.
const GRADES: RangeInclusive<u8> = 1..=3;

/// The grade from which an offer counts as found.
const GOOD: u8 = 2;

/// The highest national step at which a child still lives at home.
const HIGHEST_AT_HOME: u8 = 3;

/// The ages that may be asked about.
const AGES: RangeInclusive<i32> = 0..=100;

/// What a need calls its fields, and what a case does.
const FIELDS: &[(&str, &str)] =
    &[("text", "query"), ("ageYears", "age"), ("maxStep", "max_step"), ("currentStep", "current_offer_step")];

/// What a table has for a score that no case is about.
const NOT_MEASURED: &str = "–";

/// A question with its graded answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Case {
    /// What the case is called.
    pub id: String,
    /// The question as somebody would type it.
    pub query: String,
    /// The child's age in whole years.
    #[serde(default)]
    pub age: Option<i32>,
    /// The highest step that may be suggested.
    #[serde(default)]
    pub max_step: Option<i32>,
    /// The step of what runs now.
    #[serde(default)]
    pub current_offer_step: Option<i32>,
    /// Whose offers; everybody's if none is named.
    #[serde(default)]
    pub municipality: Option<String>,
    /// Whether the text speaks of danger: the urgent route is the right answer.
    #[serde(default)]
    pub acute: bool,
    /// Whether help open to any worry is a right answer after the suggestions.
    #[serde(default)]
    pub generic: bool,
    /// The offers that fit, by slug, with their grades; empty if none does.
    #[serde(default)]
    pub relevant: Vec<Graded>,
    /// The offers that may stand first.
    #[serde(default)]
    pub least_intrusive: Vec<String>,
    /// What kind of question it is, for people.
    #[serde(default)]
    pub kind: Option<String>,
    /// Why these are the answers, for people.
    #[serde(default)]
    pub rationale: Option<String>,
    /// What was changed in it after it was written, for people.
    #[serde(default)]
    pub revised: Option<String>,
    /// What else stands there, which means nothing here.
    #[serde(flatten)]
    unknown: BTreeMap<String, serde_json::Value>,
}

/// The questions of a file, and all that is wrong with it by the number of the line. A line that is no case, or holds
/// a CPR number, is left out; the others are asked as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Questions {
    /// Those that can be asked.
    pub cases: Vec<Case>,
    /// What is to be mended.
    pub faults: Vec<Problem>,
}

impl Case {
    /// Everything for which it cannot be asked, or its answer not be right.
    fn faults(&self, catalogue: &Catalogue, on: NaiveDate) -> Vec<Problem> {
        let unasked = Need::check(&input(self), catalogue, on).err().unwrap_or_default();
        // Somebody too old for any offer may be asked about: nothing fits.
        let is_too_old = |problem: &Problem| {
            problem.field == "ageYears" && self.age.is_some_and(|age| AGES.contains(&age))
        };
        let unasked = unasked.into_iter().filter(|problem| !is_too_old(problem));
        let unasked = unasked.map(|problem| {
            let field = FIELDS.iter().find(|(field, _)| *field == problem.field);
            Problem { field: field.map_or(problem.field, |(_, own)| (*own).to_owned()), ..problem }
        });
        let offers = self.faults_of_offers(catalogue);
        unasked.chain(self.unknown_fields()).chain(offers).chain(self.contradictions()).collect()
    }

    /// Grades that are none, and offers that are not there.
    fn faults_of_offers(&self, catalogue: &Catalogue) -> Vec<Problem> {
        let graded = self.relevant.iter().map(|graded| ("relevant", &graded.id));
        let first = self.least_intrusive.iter().map(|slug| ("least_intrusive", slug));
        let missing = graded.chain(first).filter(|(_, slug)| catalogue.offer(slug).is_none());
        let missing = missing.map(|(field, slug)| {
            let message = format!("Tilbuddet «{slug}» findes ikke: ret det.");
            Problem::new(field, ProblemCode::Unknown, message)
        });
        let ungraded = self.relevant.iter().filter(|graded| !GRADES.contains(&graded.grade));
        let ungraded = ungraded.map(|Graded { id, grade }| {
            let message = format!("«{id}» har graden {grade}: skriv 1, 2 eller 3.");
            Problem::new("relevant", ProblemCode::OutOfRange, message)
        });
        missing.chain(ungraded).collect()
    }

    fn unknown_fields(&self) -> impl Iterator<Item = Problem> {
        let message = "Feltet kendes ikke og er ikke læst: ret dets navn.";
        self.unknown.keys().map(move |field| Problem::new(field, ProblemCode::Malformed, message))
    }

    /// Fields that cannot all be right.
    fn contradictions(&self) -> Vec<Problem> {
        let conflict = |field: &str, message: String| Problem::new(field, ProblemCode::Conflict, message);
        let mut problems = Vec::new();
        for (at, Graded { id, .. }) in self.relevant.iter().enumerate() {
            if self.relevant[..at].iter().any(|before| before.id == *id) {
                problems.push(conflict("relevant", format!("«{id}» står to gange: behold den ene grad.")));
            }
        }
        for slug in &self.least_intrusive {
            if self.relevant.iter().all(|graded| graded.id != *slug) {
                let message = format!("«{slug}» står ikke i relevant: giv det en grad dér.");
                problems.push(conflict("least_intrusive", message));
            }
        }
        if self.acute && !self.relevant.is_empty() {
            let message = "Er det akut, er den hastende vej svaret: tøm relevant, eller sæt acute til false.";
            problems.push(conflict("acute", message.to_owned()));
        }
        problems
    }
}

/// An offer and how well it answers: 3 right, 2 fits but intrudes more or is less exact, 1 marginal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Graded {
    /// The offer's slug.
    pub id: String,
    /// Its grade.
    pub grade: u8,
}

/// The scores over all cases: shares from 0 to 1, rounded to three decimals. What no case is about is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scores {
    /// Of the cases with an answer: the first suggestion is one that may stand first.
    pub least_intrusive_at1: Option<f64>,
    /// Normalised discounted cumulative gain of the first ten, gain 2^grade − 1.
    pub ndcg_at10: Option<f64>,
    /// Of the offers graded 2 or 3: found among the first ten.
    pub recall_at10: Option<f64>,
    /// Of the cases nothing fits: answered so.
    pub right_nothing_fits: Option<f64>,
    /// Of the cases something fits: answered with nothing.
    pub false_nothing_fits: Option<f64>,
    /// Of the acute cases: URGENT.
    pub acute_found: Option<f64>,
    /// Of the others: URGENT.
    pub acute_false_alarms: Option<f64>,
    /// Cases in which an offer of steps 4–6 that does not fit is suggested, though help at home is right.
    pub uncalled_placement: Option<usize>,
    /// Of the first three suggestions: not relevant.
    pub irrelevant_in_first3: Option<f64>,
}

/// A case that was not answered as expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failing {
    /// The case.
    pub id: String,
    /// What was expected.
    pub expected: String,
    /// What was given.
    pub given: String,
}

/// What an evaluation found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// The scores.
    #[serde(flatten)]
    pub scores: Scores,
    /// The cases that fail, in the order of the file.
    pub failing: Vec<Failing>,
}

impl Evaluation {
    /// The scores as a table, and the failing cases below.
    pub fn to_text(&self) -> String {
        let scores = &self.scores;
        let rows = [
            ("leastIntrusiveAt1", scores.least_intrusive_at1),
            ("ndcgAt10", scores.ndcg_at10),
            ("recallAt10", scores.recall_at10),
            ("rightNothingFits", scores.right_nothing_fits),
            ("falseNothingFits", scores.false_nothing_fits),
            ("acuteFound", scores.acute_found),
            ("acuteFalseAlarms", scores.acute_false_alarms),
            ("irrelevantInFirst3", scores.irrelevant_in_first3),
        ];
        let line = |name: &str, score: Option<String>| {
            format!("{name:<20} {}", score.unwrap_or_else(|| NOT_MEASURED.to_owned()))
        };
        let mut lines: Vec<String> =
            rows.iter().map(|(name, score)| line(name, score.map(|score| format!("{score:.3}")))).collect();
        lines.push(line("uncalledPlacement", scores.uncalled_placement.map(|count| count.to_string())));
        lines.extend(
            self.failing
                .iter()
                .map(|one| format!("\n{}\n  expected: {}\n  given:    {}", one.id, one.expected, one.given)),
        );
        lines.join("\n")
    }

    /// The scores and the failing cases, as JSON.
    ///
    /// # Panics
    /// If memory for it cannot be had.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("scores are numbers and texts")
    }
}

/// Reads cases about the offers of a catalogue, one JSON object a line; blank lines are passed over. At fault are lines
/// that are no case or hold a CPR number, questions that cannot be asked, fields that are not known, grades that are
/// none, offers that are not there, whatever contradicts itself, and ids that stand twice.
pub fn questions(text: &str, catalogue: &Catalogue, on: NaiveDate) -> Questions {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let mut found = Questions::default();
    let mut line_of: BTreeMap<String, usize> = BTreeMap::new();
    for (number, line) in lines {
        let place = format!("line {number}");
        // Nothing else is said of such a line, so that nothing of it is repeated.
        if personal::holds_cpr(line) {
            let message = "Linjen rummer noget, der ligner et CPR-nummer: fjern det.";
            found.faults.push(Problem::new(place, ProblemCode::PersonalData, message));
            continue;
        }
        match serde_json::from_str::<Case>(line) {
            Ok(case) => {
                let faults = case.faults(catalogue, on).into_iter();
                found.faults.extend(faults.map(|problem| problem.within(&place)));
                if let Some(first) = line_of.insert(case.id.clone(), number) {
                    let message = format!("{} står også i linje {first}: giv hver sit id.", case.id);
                    found.faults.push(Problem::new(format!("{place}.id"), ProblemCode::Conflict, message));
                }
                found.cases.push(case);
            }
            Err(fault) => {
                let message = format!("Linjen er ingen case: {fault}");
                found.faults.push(Problem::new(place, ProblemCode::Malformed, message));
            }
        }
    }
    found
}

/// Asks every case of a catalogue, and scores the answers.
pub fn evaluate(catalogue: &Catalogue, cases: &[Case], on: NaiveDate, at: DateTime<Tz>) -> Evaluation {
    let circumstances = Circumstances { on, at, reception: None };
    let ask = |case| {
        let answer = answer::suggest(catalogue, &input(case), &circumstances);
        Asked::new(case, catalogue, on, &answer)
    };
    let asked: Vec<Asked<'_>> = cases.iter().map(ask).collect();
    Evaluation { scores: scores(&asked), failing: asked.iter().filter_map(Asked::failing).collect() }
}

fn scores(asked: &[Asked<'_>]) -> Scores {
    let answered = || asked.iter().filter(|one| one.has_answer());
    let unanswered = || asked.iter().filter(|one| one.is_without_answer());
    let acute = || asked.iter().filter(|one| one.case.acute);
    let calm = || asked.iter().filter(|one| !one.case.acute);
    let recalls: Vec<f64> = answered().filter_map(Asked::recall).collect();
    let seen: Vec<bool> = answered().flat_map(Asked::irrelevant_seen).collect();
    Scores {
        least_intrusive_at1: share_of(answered(), |one| one.first_is_right()),
        ndcg_at10: mean(&answered().map(Asked::ndcg).collect::<Vec<_>>()),
        recall_at10: mean(&recalls),
        right_nothing_fits: share_of(unanswered(), |one| one.nothing_fits),
        false_nothing_fits: share_of(answered(), |one| one.nothing_fits),
        acute_found: share_of(acute(), |one| one.urgent),
        acute_false_alarms: share_of(calm(), |one| one.urgent),
        uncalled_placement: answered()
            .next()
            .map(|_| answered().filter(|one| one.has_uncalled_placement).count()),
        irrelevant_in_first3: share_of(seen.iter(), |irrelevant| **irrelevant),
    }
}

fn share_of<T>(among: impl Iterator<Item = T>, holds: impl Fn(&T) -> bool) -> Option<f64> {
    let held: Vec<f64> = among.map(|one| f64::from(u8::from(holds(&one)))).collect();
    mean(&held)
}

/// The mean, rounded to three decimals; none of none.
fn mean(values: &[f64]) -> Option<f64> {
    let count = u32::try_from(values.len()).ok().filter(|count| *count > 0).map(f64::from)?;
    Some((values.iter().sum::<f64>() / count * 1000.0).round() / 1000.0)
}

fn input(case: &Case) -> NeedInput {
    NeedInput {
        age_years: case.age,
        scope: case.municipality.is_none().then_some(Scope::Everywhere),
        municipality: case.municipality.clone(),
        max_step: case.max_step,
        current_step: case.current_offer_step,
        first: Some(MOST_PER_STEP),
        ..NeedInput::words(case.query.clone(), Asker::Caseworker)
    }
}

/// A case with the answer it got.
struct Asked<'a> {
    case: &'a Case,
    /// The suggested offers' slugs, best first, each once.
    given: Vec<String>,
    /// Whether a placement that does not fit is suggested, though what may stand first lies at home.
    has_uncalled_placement: bool,
    nothing_fits: bool,
    urgent: bool,
    problems: Vec<Problem>,
}

impl<'a> Asked<'a> {
    fn new(case: &'a Case, catalogue: &Catalogue, on: NaiveDate, answer: &Answer) -> Self {
        let suggestions = &answer.matches.suggestions;
        let general = answer.matches.general.iter().filter(|_| case.generic);
        let mut given: Vec<String> = Vec::new();
        for slug in suggestions.iter().chain(general).map(|one| one.offer.slug.to_string()) {
            if !given.contains(&slug) {
                given.push(slug);
            }
        }
        let mut asked = Self {
            case,
            nothing_fits: given.is_empty(),
            given,
            has_uncalled_placement: false,
            urgent: answer.urgent.is_some(),
            problems: answer.problems.clone(),
        };
        let is_uncalled = |one: &Suggestion| {
            let national = one.steps.iter().flat_map(|step| &step.national).map(|step| step.rank()).min();
            national.is_some_and(|rank| rank > HIGHEST_AT_HOME) && asked.grade(one.offer.slug.as_str()) == 0
        };
        asked.has_uncalled_placement =
            help_at_home_is_right(case, catalogue, on) && suggestions.iter().any(is_uncalled);
        asked
    }

    fn grade(&self, slug: &str) -> u8 {
        self.case.relevant.iter().find(|graded| graded.id == slug).map_or(0, |graded| graded.grade)
    }

    fn has_answer(&self) -> bool {
        !self.case.acute && !self.case.relevant.is_empty()
    }

    fn is_without_answer(&self) -> bool {
        !self.case.acute && self.case.relevant.is_empty()
    }

    fn first_is_right(&self) -> bool {
        self.given.first().is_some_and(|first| self.case.least_intrusive.contains(first))
    }

    fn ndcg(&self) -> f64 {
        let gain = |grade: u8| f64::from((1_u32 << grade.min(*GRADES.end())) - 1);
        let discounted = |grades: &[u8]| -> f64 {
            let ranked = grades.iter().take(COUNTED).zip(2_u32..);
            ranked.map(|(grade, place)| gain(*grade) / f64::from(place).log2()).sum()
        };
        let given: Vec<u8> = self.given.iter().map(|slug| self.grade(slug)).collect();
        let mut ideal: Vec<u8> = self.case.relevant.iter().map(|graded| graded.grade).collect();
        ideal.sort_unstable_by(|one, other| other.cmp(one));
        discounted(&given) / discounted(&ideal)
    }

    fn recall(&self) -> Option<f64> {
        let good: Vec<&Graded> = self.case.relevant.iter().filter(|graded| graded.grade >= GOOD).collect();
        let found =
            good.iter().filter(|graded| self.given.iter().take(COUNTED).any(|slug| *slug == graded.id));
        let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        (!good.is_empty()).then(|| count(found.count()) / count(good.len()))
    }

    /// Of the first suggestions, whether each is irrelevant.
    fn irrelevant_seen(&self) -> impl Iterator<Item = bool> {
        self.given.iter().take(SEEN).map(|slug| self.grade(slug) == 0)
    }

    fn failing(&self) -> Option<Failing> {
        let expected = match self.case {
            _ if !self.problems.is_empty() => "a question that can be asked".to_owned(),
            Case { acute: true, .. } if !self.urgent => "URGENT".to_owned(),
            Case { acute: false, .. } if self.urgent => "no alarm".to_owned(),
            _ if self.has_answer() && !self.first_is_right() => {
                format!("first one of {}", self.case.least_intrusive.join(", "))
            }
            _ if self.is_without_answer() && !self.nothing_fits => "nothing fits".to_owned(),
            _ => return None,
        };
        let given = match self.problems.first() {
            Some(problem) => problem.to_string(),
            None if self.given.is_empty() => "nothing fits".to_owned(),
            None => self.given.iter().take(SEEN).cloned().collect::<Vec<_>>().join(", "),
        };
        Some(Failing { id: self.case.id.clone(), expected, given })
    }
}

/// Whether every offer that may stand first lies where the child lives at home.
fn help_at_home_is_right(case: &Case, catalogue: &Catalogue, on: NaiveDate) -> bool {
    let lowest = |slug: &String| {
        let offer = catalogue.offer(slug)?;
        let staircase = catalogue.staircase(Some(offer.municipality), on)?;
        let steps = offer.variants.iter().flat_map(|variant| &variant.steps);
        steps
            .filter_map(|key| staircase.step(key))
            .flat_map(|step| &step.national)
            .map(|step| step.rank())
            .min()
    };
    let at_home = |slug: &String| lowest(slug).is_some_and(|rank| rank <= HIGHEST_AT_HOME);
    !case.least_intrusive.is_empty() && case.least_intrusive.iter().all(at_home)
}
