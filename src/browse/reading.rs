//! What one looks for, as typed: read against what the catalogue knows, all faults at once.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::filter::{Dimension, Filter, StepPlace};
use super::stated::in_force;
use crate::age::AgeSpan;
use crate::catalogue::Catalogue;
use crate::concept::Scheme;
use crate::key::{Key, MunicipalityCode};
use crate::law::{self, Reference, TypedReference};
use crate::need::Words;
use crate::offer::{Access, LifeCycleState, Recipient};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::{danish, personal};

/// The most characters the words of a search may have.
pub const LONGEST_TEXT: usize = 200;

/// The most values of one kind.
pub const MOST_VALUES: usize = 100;

/// Where offers stand that stand on no step of the staircase that is looked along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OffStaircase {
    /// Outside the staircase (*uden for trappen*).
    Outside,
    /// On a step of another staircase that this one has no counterpart of.
    NoCounterpart,
}

/// What one looks for, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FilterInput {
    /// A municipality, by code or name.
    pub municipality: Option<String>,
    /// Steps, by rank on the staircase of that municipality, or on the national one.
    pub steps: Vec<i32>,
    /// Offers that stand on no step.
    pub off_staircase: Vec<OffStaircase>,
    /// Target groups, by key.
    pub target_groups: Vec<String>,
    /// Problem areas, by key.
    pub problem_areas: Vec<String>,
    /// Forms of help, by key.
    pub forms: Vec<String>,
    /// Ages of the child in whole years.
    pub age_years: Vec<i32>,
    /// Ages of the child in months.
    pub age_months: Vec<i32>,
    /// The child is not born yet.
    pub unborn: Option<bool>,
    /// Whom they reach.
    pub recipients: Vec<Recipient>,
    /// Paragraphs, as people write them.
    pub paragraphs: Vec<String>,
    /// Providers, by key.
    pub providers: Vec<String>,
    /// Ways in.
    pub access: Vec<Access>,
    /// The state on the day.
    pub life_cycle: Vec<LifeCycleState>,
    /// Whether a case is opened.
    pub opens_case: Option<bool>,
    /// Words that the offers' own text has.
    pub text: Words,
    /// What offers are found by, too, where no source says it.
    pub not_stated: Vec<Dimension>,
}

impl Filter {
    /// Reads what one looks for.
    ///
    /// # Errors
    /// Every fault at once. If there is a CPR number, that alone, and nothing that was typed is repeated.
    pub fn check(input: &FilterInput, catalogue: &Catalogue, on: NaiveDate) -> Result<Self, Vec<Problem>> {
        if let Some(field) = input.field_with_cpr() {
            return Err(vec![personal::refused(field)]);
        }
        let mut reading = Reading { catalogue, on, problems: Problems::default() };
        reading.sizes(input);
        let municipality = reading.municipality(input);
        let filter = Self {
            municipality,
            steps: reading.steps(input, municipality),
            target_groups: reading.concepts("targetGroups", &input.target_groups, Scheme::TargetGroup),
            problem_areas: reading.concepts("problemAreas", &input.problem_areas, Scheme::ProblemArea),
            forms: reading.concepts("forms", &input.forms, Scheme::Form),
            ages: reading.ages(input),
            recipients: input.recipients.clone(),
            paragraphs: reading.paragraphs(input),
            providers: reading.providers(input),
            access: input.access.clone(),
            life_cycle: input.life_cycle.clone(),
            opens_case: input.opens_case.into_iter().collect(),
            words: reading.words(input),
            not_stated: input.not_stated.iter().copied().collect(),
        };
        reading.problems.none_in(filter)
    }
}

impl FilterInput {
    /// The first field that holds a CPR number.
    fn field_with_cpr(&self) -> Option<&'static str> {
        let any = |texts: &[String]| texts.iter().any(|text| personal::holds_cpr(text));
        let fields = [
            ("municipality", self.municipality.as_deref().is_some_and(personal::holds_cpr)),
            ("targetGroups", any(&self.target_groups)),
            ("problemAreas", any(&self.problem_areas)),
            ("forms", any(&self.forms)),
            ("paragraphs", any(&self.paragraphs)),
            ("providers", any(&self.providers)),
            ("text", personal::holds_cpr(self.text.as_str())),
        ];
        fields.into_iter().find(|(_, holds)| *holds).map(|(field, _)| field)
    }

    /// How many values each list has.
    fn sizes(&self) -> [(&'static str, usize); 12] {
        [
            ("steps", self.steps.len()),
            ("offStaircase", self.off_staircase.len()),
            ("targetGroups", self.target_groups.len()),
            ("problemAreas", self.problem_areas.len()),
            ("forms", self.forms.len()),
            ("ageYears", self.age_years.len()),
            ("ageMonths", self.age_months.len()),
            ("recipients", self.recipients.len()),
            ("paragraphs", self.paragraphs.len()),
            ("providers", self.providers.len()),
            ("access", self.access.len()),
            ("lifeCycle", self.life_cycle.len()),
        ]
    }
}

/// What is read against, and the faults found.
struct Reading<'a> {
    catalogue: &'a Catalogue,
    on: NaiveDate,
    problems: Problems,
}

impl Reading<'_> {
    fn sizes(&mut self, input: &FilterInput) {
        for (field, size) in input.sizes() {
            if size > MOST_VALUES {
                let message =
                    format!("Der er over {MOST_VALUES} værdier: vælg færre, eller lad feltet være tomt.");
                self.problems.fault::<()>(field, ProblemCode::TooLong, message);
            }
        }
    }

    fn municipality(&mut self, input: &FilterInput) -> Option<MunicipalityCode> {
        let named = input.municipality.as_deref()?;
        self.problems.or_fault("municipality", self.catalogue.range_of(named))
    }

    fn steps(&mut self, input: &FilterInput, of: Option<MunicipalityCode>) -> Vec<StepPlace> {
        let staircase = self.catalogue.staircase(of, self.on);
        let ranks: Vec<u8> =
            staircase.map_or(&[][..], |staircase| staircase.steps()).iter().map(|step| step.rank).collect();
        let mut places = BTreeSet::new();
        for asked in &input.steps {
            match ranks.iter().find(|rank| i32::from(**rank) == *asked) {
                Some(rank) => {
                    places.insert(StepPlace::At(*rank));
                }
                None => {
                    let known: Vec<String> = ranks.iter().map(ToString::to_string).collect();
                    let message = format!("Trinnet findes ikke. Trappen har trin {}.", known.join(", "));
                    self.problems.fault::<()>("steps", ProblemCode::OutOfRange, message);
                    break;
                }
            }
        }
        places.extend(input.off_staircase.iter().map(|off| match off {
            OffStaircase::Outside => StepPlace::Outside,
            OffStaircase::NoCounterpart => StepPlace::NoCounterpart,
        }));
        places.into_iter().collect()
    }

    fn concepts(&mut self, field: &str, typed: &[String], scheme: Scheme) -> Vec<Key> {
        typed.iter().take(MOST_VALUES).filter_map(|key| self.concept(field, key, scheme)).collect()
    }

    fn concept(&mut self, field: &str, typed: &str, scheme: Scheme) -> Option<Key> {
        let known = Key::parse(typed).ok().and_then(|key| self.catalogue.content().vocabulary.concept(&key));
        match known {
            Some(concept) if concept.scheme == scheme => Some(concept.key.clone()),
            Some(_) => {
                let message = "Begrebet er af en anden slags: brug feltet for den.";
                self.problems.fault(field, ProblemCode::Conflict, message)
            }
            None => self.problems.fault(
                field,
                ProblemCode::Unknown,
                "Begrebet findes ikke: slå nøglen op med `concepts`, eller søg efter ordet med `text`.",
            ),
        }
    }

    fn ages(&mut self, input: &FilterInput) -> Vec<AgeSpan> {
        let mut ages = BTreeSet::new();
        for years in input.age_years.iter().take(MOST_VALUES) {
            ages.extend(self.problems.or_fault("ageYears", AgeSpan::of_child_in_years(*years)));
        }
        for months in input.age_months.iter().take(MOST_VALUES) {
            ages.extend(self.problems.or_fault("ageMonths", AgeSpan::of_child_in_months(*months)));
        }
        ages.extend((input.unborn == Some(true)).then_some(AgeSpan::UNBORN));
        ages.into_iter().collect()
    }

    fn paragraphs(&mut self, input: &FilterInput) -> Vec<Reference> {
        let mut paragraphs = BTreeSet::new();
        for typed in input.paragraphs.iter().take(MOST_VALUES) {
            if typed.chars().count() > law::LONGEST_TYPED {
                let most = law::LONGEST_TYPED;
                let message = format!(
                    "Paragraffen er længere end {most} tegn: skriv den alene, som «BL § 32, stk. 1, nr. 5»."
                );
                self.problems.fault::<()>("paragraphs", ProblemCode::TooLong, message);
                continue;
            }
            let found = law::find(typed);
            let meant: Vec<Reference> = found.iter().flat_map(|found| self.meant(&found.reference)).collect();
            if meant.is_empty() {
                let message =
                    "Paragraffen kendes ikke: skriv den som «BL § 32, stk. 1, nr. 5» (BL, SEL eller SUL).";
                self.problems.fault::<()>("paragraphs", ProblemCode::Unknown, message);
            }
            paragraphs.extend(meant);
        }
        paragraphs.into_iter().collect()
    }

    /// What is in force on the day in place of a typed reference. A part of a paragraph that the table has no line
    /// for may still be what an offer states.
    fn meant(&self, typed: &TypedReference) -> Vec<Reference> {
        let law = &self.catalogue.content().law;
        let part = || {
            let reference = typed.in_act(typed.act?);
            law.provision(&reference).map(|_| reference)
        };
        let place = law.resolve(typed, self.on).map(|resolution| resolution.typed).or_else(part);
        place.map_or_else(Vec::new, |place| in_force(law, &place, self.on))
    }

    fn providers(&mut self, input: &FilterInput) -> Vec<Key> {
        let organisations = &self.catalogue.content().organisations;
        let mut providers = BTreeSet::new();
        for typed in input.providers.iter().take(MOST_VALUES) {
            match Key::parse(typed).ok().filter(|key| organisations.contains_key(key)) {
                Some(key) => {
                    providers.insert(key);
                }
                None => {
                    let message =
                        "Leverandøren findes ikke: brug nøglen, som `provider` på et tilbud giver den.";
                    self.problems.fault::<()>("providers", ProblemCode::Unknown, message);
                }
            }
        }
        providers.into_iter().collect()
    }

    /// The stems of the words that carry content.
    fn words(&mut self, input: &FilterInput) -> Vec<String> {
        let text = input.text.as_str();
        if text.chars().count() > LONGEST_TEXT {
            let message =
                format!("Teksten er længere end {LONGEST_TEXT} tegn: skriv de ord, der skal findes.");
            self.problems.fault::<()>("text", ProblemCode::TooLong, message);
            return Vec::new();
        }
        let words = danish::words(text);
        let stems: BTreeSet<String> =
            words.into_iter().filter(|word| !danish::is_small(word)).map(|word| word.stem).collect();
        if stems.is_empty() && !text.trim().is_empty() {
            let message = "Teksten har ingen ord at søge efter: skriv, hvad tilbuddet skal handle om.";
            self.problems.fault::<()>("text", ProblemCode::Malformed, message);
        }
        stems.into_iter().collect()
    }
}
