//! One case: a need, what it is to be answered, and why.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Europe::Copenhagen;
use serde::Deserialize;
use vifte::answer::{self, Answer, Circumstances};
use vifte::catalogue::Catalogue;
use vifte::contact::Reception;
use vifte::matching::{LowerStep, Suggestion};
use vifte::need::{Asker, NeedInput, Scope};
use vifte::offer::Recipient;
use vifte::record::Written;
use vifte::understanding::{Polarity, Reading};
use vifte::wording;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cases {
    pub case: Vec<Case>,
}

/// A case as written. What it leaves out is not checked, but for the order of suggestions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub why: String,
    #[serde(default)]
    pub ranges: Vec<String>,

    question: String,
    on: NaiveDate,
    #[serde(default)]
    asker: AskedBy,
    age: Option<i32>,
    age_months: Option<i32>,
    unborn: Option<bool>,
    #[serde(default)]
    target_groups: Vec<String>,
    #[serde(default)]
    problem_areas: Vec<String>,
    recipient: Option<String>,
    district: Option<String>,
    municipality: Option<String>,
    max_step: Option<i32>,
    current_step: Option<i32>,
    current_offer: Option<String>,
    first: Option<i32>,
    #[serde(default)]
    reception: bool,

    suggestions: Vec<String>,
    general: Option<Vec<String>>,
    outside: Option<Vec<String>>,
    uncalled_placements: Option<Vec<String>>,
    nothing_fits: Option<bool>,
    #[serde(default)]
    about: BTreeMap<String, About>,
    lower_steps: Option<Vec<u8>>,
    #[serde(default)]
    lower: BTreeMap<String, String>,
    #[serde(default)]
    notices: Vec<String>,
    #[serde(default)]
    no_notices: Vec<String>,
    understood: Option<Vec<String>>,
    not_understood: Option<Vec<String>>,
    problems: Option<Vec<String>>,
    urgent: Option<bool>,
    consider: Option<bool>,
    contact: Option<String>,
}

/// What is said of one offer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    fit: Option<String>,
    step: Option<String>,
    movement: Option<String>,
    #[serde(default)]
    reasons: Vec<String>,
    #[serde(default)]
    caveats: Vec<String>,
    #[serde(default)]
    no_caveats: Vec<String>,
    needs_decision: Option<bool>,
    #[serde(default)]
    requires: Vec<String>,
    #[serde(default)]
    does_not_require: Vec<String>,
    joined_by: Option<Vec<String>>,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum AskedBy {
    #[default]
    Caseworker,
    GeneralStaff,
    Citizen,
}

impl Case {
    /// Whether it says why something fits, or what stands in place of an offer.
    pub fn is_founded(&self) -> bool {
        let mut listed = self.suggestions.iter().chain(self.outside.iter().flatten());
        let gives_reasons =
            |name: &String| self.about.get(name).is_some_and(|about| !about.reasons.is_empty());
        let answered_otherwise =
            self.nothing_fits.is_some() || self.problems.is_some() || self.urgent == Some(true);
        listed.any(gives_reasons) || (self.suggestions.is_empty() && answered_otherwise)
    }

    /// What does not hold, told whole; none if all does.
    pub fn failure(&self, catalogue: &Catalogue) -> Option<String> {
        let answer = self.answer(catalogue);
        let mut found = Found { catalogue, answer: &answer, faults: Vec::new() };
        self.check(&mut found);
        if found.faults.is_empty() {
            return None;
        }
        let mut text = format!("{}\n  question: {}\n", self.name, self.question);
        for fault in &found.faults {
            writeln!(text, "  {fault}").expect("writing to a string does not fail");
        }
        writeln!(text, "  why: {}", self.why).expect("writing to a string does not fail");
        Some(text)
    }

    fn answer(&self, catalogue: &Catalogue) -> Answer {
        let morning = NaiveTime::from_hms_opt(10, 0, 0).expect("a time of day");
        let at = Copenhagen.from_local_datetime(&self.on.and_time(morning)).single().expect("a moment");
        let reception =
            Reception { name: "Modtagelsen".to_owned(), phone: "00 00 00 00".to_owned(), hours: None };
        let reception = self.reception.then_some(&reception);
        answer::suggest(catalogue, &self.need(), &Circumstances { on: self.on, at, reception })
    }

    fn need(&self) -> NeedInput {
        let asker = match self.asker {
            AskedBy::Caseworker => Asker::Caseworker,
            AskedBy::GeneralStaff => Asker::GeneralStaff,
            AskedBy::Citizen => Asker::Citizen,
        };
        let everywhere = self.municipality.as_deref() == Some("everywhere");
        let recipient = |word: &String| {
            Recipient::read(word).unwrap_or_else(|problem| panic!("«{}»: {problem}", self.name))
        };
        NeedInput {
            age_years: self.age,
            age_months: self.age_months,
            unborn: self.unborn,
            target_groups: self.target_groups.clone(),
            problem_areas: self.problem_areas.clone(),
            recipient: self.recipient.as_ref().map(recipient),
            district: self.district.clone(),
            scope: everywhere.then_some(Scope::Everywhere),
            municipality: self.municipality.clone().filter(|_| !everywhere),
            max_step: self.max_step,
            current_step: self.current_step,
            current_offer: self.current_offer.clone(),
            first: self.first,
            ..NeedInput::words(self.question.clone(), asker)
        }
    }

    fn check(&self, found: &mut Found<'_>) {
        let matches = &found.answer.matches;
        found.order("suggestions", Some(&self.suggestions), &matches.suggestions);
        found.order("general", self.general.as_ref(), &matches.general);
        found.order("outside", self.outside.as_ref(), &matches.outside);
        found.order("uncalled_placements", self.uncalled_placements.as_ref(), &matches.uncalled_placements);
        found.same("nothing_fits", self.nothing_fits, matches.nothing_fits);
        // An ordinary need is no alarm unless its case says so.
        let urgent = Some(self.urgent.unwrap_or(false));
        found.same("urgent", urgent, found.answer.urgent.is_some());
        found.same("consider", self.consider, found.answer.consider.is_some());
        for (name, about) in &self.about {
            found.about(name, about);
        }
        self.check_lower(found);
        self.check_sentences(found);
        self.check_reading(found);
    }

    fn check_lower(&self, found: &mut Found<'_>) {
        let lower = &found.answer.matches.lower_steps;
        found.same(
            "lower_steps",
            self.lower_steps.clone(),
            lower.iter().map(|lower| lower.step.rank).collect(),
        );
        for (rank, part) in &self.lower {
            let at = |lower: &&LowerStep| lower.step.rank.to_string() == *rank;
            let said = lower.iter().find(at).map(|lower| wording::lower_step(found.catalogue, &lower.state));
            found.parts(&format!("lower step {rank}"), std::slice::from_ref(part), said.as_slice());
        }
    }

    fn check_sentences(&self, found: &mut Found<'_>) {
        let notices: Vec<String> =
            found.answer.notices.iter().map(|notice| wording::notice(found.catalogue, notice)).collect();
        found.parts("notices", &self.notices, &notices);
        found.no_parts("notices", &self.no_notices, &notices);
        let problems: Vec<String> =
            found.answer.problems.iter().map(|problem| problem.message.clone()).collect();
        let expected = self.problems.clone().unwrap_or_default();
        found.parts("problems", &expected, &problems);
        if expected.is_empty() && !problems.is_empty() {
            found.fault("problems", &expected, &problems);
        }
        let contact = [wording::fallback(&found.answer.fallback)];
        found.parts("contact", self.contact.as_slice(), &contact);
    }

    fn check_reading(&self, found: &mut Found<'_>) {
        let (mut understood, mut unknown) = (Vec::new(), Vec::new());
        for mention in &found.answer.understood.mentions {
            match &mention.reading {
                Reading::Unknown(word) => unknown.push(word.clone()),
                reading => understood.push(in_words(found.catalogue, reading)),
            }
        }
        found.same("understood", self.understood.clone(), understood);
        found.same("not_understood", self.not_understood.clone(), unknown);
    }
}

/// What was read, in the words that the answer shows.
fn in_words(catalogue: &Catalogue, reading: &Reading) -> String {
    match reading {
        Reading::Concepts(keys, polarity) => {
            let labels: Vec<&str> = keys.iter().map(|key| catalogue.label(key)).collect();
            let before = match polarity {
                Polarity::Said => "",
                Polarity::Denied => "ikke ",
                Polarity::Tried => "har eller har haft ",
            };
            format!("{before}{}", labels.join(" eller "))
        }
        Reading::Hints(keys) => {
            let labels: Vec<&str> = keys.iter().map(|key| catalogue.label(key)).collect();
            format!("peger på {}", labels.join(" eller "))
        }
        Reading::Offers(named) => {
            named.offers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" eller ")
        }
        Reading::Age(span, ..) => wording::ages(*span),
        Reading::Step(rank, _) => format!("trin {rank}"),
        Reading::Law(resolution) => resolution.typed.to_string(),
        Reading::Unknown(word) => word.clone(),
    }
}

/// An answer, and what in it is not as expected.
struct Found<'a> {
    catalogue: &'a Catalogue,
    answer: &'a Answer,
    faults: Vec<String>,
}

impl Found<'_> {
    fn fault(&mut self, what: &str, expected: impl std::fmt::Debug, given: impl std::fmt::Debug) {
        self.faults.push(format!("{what}\n    expected: {expected:?}\n    given:    {given:?}"));
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, expected: Option<T>, given: T) {
        if let Some(expected) = expected.filter(|expected| *expected != given) {
            self.fault(what, expected, given);
        }
    }

    /// Each of these is part of one of those.
    fn parts(&mut self, what: &str, expected: &[String], given: &[String]) {
        let missing = expected.iter().filter(|part| !given.iter().any(|sentence| sentence.contains(*part)));
        let missing: Vec<&String> = missing.collect();
        if !missing.is_empty() {
            self.fault(what, missing, given);
        }
    }

    /// None of these is part of one of those.
    fn no_parts(&mut self, what: &str, unwanted: &[String], given: &[String]) {
        let said = unwanted.iter().filter(|part| given.iter().any(|sentence| sentence.contains(*part)));
        let said: Vec<String> = said.map(|part| format!("not «{part}»")).collect();
        if !said.is_empty() {
            self.fault(what, said, given);
        }
    }

    /// Exactly these, in this order; `slug/variant` names one way an offer is given.
    fn order(&mut self, what: &str, expected: Option<&Vec<String>>, given: &[Suggestion]) {
        let Some(expected) = expected else { return };
        let same = expected.len() == given.len()
            && expected.iter().zip(given).all(|(name, suggestion)| is_called(suggestion, name));
        if !same {
            let given: Vec<String> = given.iter().map(full_name).collect();
            self.fault(what, expected, given);
        }
    }

    fn about(&mut self, name: &str, about: &About) {
        let matches = &self.answer.matches;
        let listed = matches.suggestions.iter().chain(&matches.general).chain(&matches.outside);
        let mut all = listed.chain(&matches.uncalled_placements);
        let Some(suggestion) = all.find(|suggestion| is_called(suggestion, name)) else {
            self.fault(name, "something is said of it", "it is not in the answer");
            return;
        };
        let of = |part: &str| format!("{name}: {part}");
        let fit = wording::fit_class(suggestion.fit.class).to_owned();
        self.same(&of("fit"), about.fit.clone(), fit);
        self.same(&of("step"), about.step.clone(), wording::steps(&suggestion.steps));
        let movement = suggestion.movement.map(|movement| wording::movement(movement).to_owned());
        self.parts(&of("movement"), about.movement.as_slice(), movement.as_slice());
        let reasons = suggestion.fit.reasons.iter().map(|reason| wording::reason(self.catalogue, reason));
        self.parts(&of("reasons"), &about.reasons, &reasons.collect::<Vec<_>>());
        let caveats = suggestion.caveats.iter();
        let caveats: Vec<String> =
            caveats.map(|caveat| wording::caveat(self.catalogue, suggestion, caveat)).collect();
        self.parts(&of("caveats"), &about.caveats, &caveats);
        self.no_parts(&of("caveats"), &about.no_caveats, &caveats);
        let joined_by = suggestion.joined_by.iter().map(ToString::to_string).collect();
        self.same(&of("joined_by"), about.joined_by.clone(), joined_by);
        self.requirements(name, about, suggestion);
    }

    fn requirements(&mut self, name: &str, about: &About, suggestion: &Suggestion) {
        let requirements = suggestion.requirements.as_ref();
        self.same(&format!("{name}: needs_decision"), about.needs_decision, requirements.is_some());
        let grounds = requirements.into_iter().flat_map(|all| &all.grounds);
        let sentences = grounds.flat_map(|ground| {
            let required = ground.requires.iter().map(|one| wording::requirement(*one));
            required.chain(ground.decided_by.map(wording::deciding_body)).map(str::to_owned)
        });
        let sentences: Vec<String> = sentences.collect();
        self.parts(&format!("{name}: requires"), &about.requires, &sentences);
        self.no_parts(&format!("{name}: requires"), &about.does_not_require, &sentences);
    }
}

fn full_name(suggestion: &Suggestion) -> String {
    match suggestion.offer.variants.as_slice() {
        [_] => suggestion.offer.slug.to_string(),
        _ => format!("{}/{}", suggestion.offer.slug, suggestion.variant().key),
    }
}

fn is_called(suggestion: &Suggestion, name: &str) -> bool {
    name == full_name(suggestion) || name == suggestion.offer.slug.as_str()
}
