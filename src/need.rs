//! What is asked: a need, as typed and as checked. Never stored; its `Debug` hides the words.

use std::fmt;

use chrono::NaiveDate;

use crate::age::AgeSpan;
use crate::catalogue::Catalogue;
use crate::key::{Key, MunicipalityCode};
use crate::offer::{Offer, Recipient};
use crate::personal;
use crate::problem::{Problem, ProblemCode, Problems};

/// The most characters a need's text may have.
pub const LONGEST_TEXT: usize = 2_000;

/// The most suggestions per step that can be asked for.
pub const MOST_PER_STEP: i32 = 100;

/// How many suggestions per step are given unless asked otherwise.
pub const USUAL_PER_STEP: usize = 5;

/// Words somebody typed. They may speak of a child, so they are neither stored nor shown in a log.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// The words as typed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The words, for reading.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Words({} characters)", self.0.chars().count())
    }
}

/// Who asks (*spørger*); decides what may be suggested. The first is shown the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asker {
    /// A caseworker of the authority (*familierådgiver*): sees steps that need a decision.
    Caseworker,
    /// A teacher, educator, health visitor: sees what needs no decision, and whom to contact.
    GeneralStaff,
    /// A parent or young person: as general staff.
    Citizen,
}

/// Whose offers are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The home municipality's.
    Home,
    /// The named municipality's.
    Municipality,
    /// Everybody's, each offer judged as if the family lived where it is; a comparison, not a choice.
    Everywhere,
}

/// A child's age as typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AgeInput {
    /// In whole years.
    pub years: Option<i32>,
    /// In months.
    pub months: Option<i32>,
    /// The child is not born yet.
    pub unborn: Option<bool>,
}

impl AgeInput {
    /// The age, if one was typed and can be one; faults are noted.
    pub fn read(&self, problems: &mut Problems) -> Option<AgeSpan> {
        let unborn = self.unborn == Some(true);
        if unborn && (self.years.is_some() || self.months.is_some()) {
            let message = "Barnet kan ikke både være ufødt og have en alder: fjern det ene.";
            return problems.fault("unborn", ProblemCode::Conflict, message);
        }
        let years = self.years.map(AgeSpan::of_child_in_years);
        let years = years.and_then(|years| problems.or_fault("ageYears", years));
        let months = self.months.map(AgeSpan::of_child_in_months);
        let months = months.and_then(|months| problems.or_fault("ageMonths", months));
        match (years, months) {
            (Some(years), Some(months)) if years.intersection(months).is_none() => {
                let message = "Alderen i måneder passer ikke med alderen i år: fjern den ene.";
                problems.fault("ageMonths", ProblemCode::Conflict, message)
            }
            (_, Some(months)) => Some(months),
            (Some(years), None) => Some(years),
            (None, None) => unborn.then_some(AgeSpan::UNBORN),
        }
    }
}

/// A need as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedInput {
    /// The need in words.
    pub text: Words,
    /// Who asks.
    pub asker: Asker,
    /// Whether they asked as more than they may.
    pub is_lowered: bool,
    /// The child's age in whole years.
    pub age_years: Option<i32>,
    /// The child's age in months.
    pub age_months: Option<i32>,
    /// The child is not born yet.
    pub unborn: Option<bool>,
    /// Target groups, by key.
    pub target_groups: Vec<String>,
    /// Problem areas, by key.
    pub problem_areas: Vec<String>,
    /// Who is to take part.
    pub recipient: Option<Recipient>,
    /// The family's district.
    pub district: Option<String>,
    /// Whose offers; home unless a municipality is named.
    pub scope: Option<Scope>,
    /// A municipality, by code or name.
    pub municipality: Option<String>,
    /// The highest step that may be suggested, on the asked municipality's staircase.
    pub max_step: Option<i32>,
    /// The step of what runs now.
    pub current_step: Option<i32>,
    /// The offer that runs now, by slug.
    pub current_offer: Option<String>,
    /// How many suggestions per step.
    pub first: Option<i32>,
}

impl NeedInput {
    /// A need in words, and nothing else.
    pub fn words(text: impl Into<String>, asker: Asker) -> Self {
        Self {
            text: Words::new(text),
            asker,
            is_lowered: false,
            age_years: None,
            age_months: None,
            unborn: None,
            target_groups: Vec::new(),
            problem_areas: Vec::new(),
            recipient: None,
            district: None,
            scope: None,
            municipality: None,
            max_step: None,
            current_step: None,
            current_offer: None,
            first: None,
        }
    }

    /// The need of one who may ask as this at most: whoever asked as more is answered as that, and told so.
    #[must_use]
    pub fn asked_at_most(self, most: Asker) -> Self {
        let asker = self.asker.max(most);
        Self { asker, is_lowered: asker != self.asker, ..self }
    }

    fn age(&self) -> AgeInput {
        AgeInput { years: self.age_years, months: self.age_months, unborn: self.unborn }
    }

    /// The first field that holds a CPR number.
    pub fn field_with_cpr(&self) -> Option<&'static str> {
        let one = |text: &Option<String>| text.as_deref().is_some_and(personal::holds_cpr);
        let any = |texts: &[String]| texts.iter().any(|text| personal::holds_cpr(text));
        let fields = [
            ("text", personal::holds_cpr(self.text.as_str())),
            ("targetGroups", any(&self.target_groups)),
            ("problemAreas", any(&self.problem_areas)),
            ("district", one(&self.district)),
            ("municipality", one(&self.municipality)),
            ("currentOffer", one(&self.current_offer)),
        ];
        fields.into_iter().find(|(_, holds)| *holds).map(|(field, _)| field)
    }
}

/// A need that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The need in words.
    pub text: Words,
    /// Who asks.
    pub asker: Asker,
    /// Whether they asked as more than they may.
    pub is_lowered: bool,
    /// The child's age, if a field states it.
    pub age: Option<AgeSpan>,
    /// Concepts that fields state.
    pub concepts: Vec<Key>,
    /// Who is to take part.
    pub recipient: Option<Recipient>,
    /// The family's district.
    pub district: Option<String>,
    /// The municipality whose range is asked; none for everywhere.
    pub municipality: Option<MunicipalityCode>,
    /// The rank of the highest step that may be suggested.
    pub max_step: Option<u8>,
    /// The rank of the step of what runs now.
    pub current_step: Option<u8>,
    /// The offer that runs now.
    pub current_offer: Option<Key>,
    /// How many suggestions per step.
    pub first: usize,
}

impl Need {
    /// Reads a need against what the catalogue knows.
    ///
    /// # Errors
    /// Every fault at once. If there is a CPR number, that alone, and nothing of the need is repeated.
    pub fn check(input: &NeedInput, catalogue: &Catalogue, on: NaiveDate) -> Result<Self, Vec<Problem>> {
        if let Some(field) = input.field_with_cpr() {
            return Err(vec![personal::refused(field)]);
        }
        let mut reading = Reading { catalogue, problems: Problems::default() };
        reading.text(input);
        let municipality = reading.municipality(input);
        let (max_step, current_step) = reading.steps(input, municipality, on);
        let need = Self {
            text: input.text.clone(),
            asker: input.asker,
            is_lowered: input.is_lowered,
            age: input.age().read(&mut reading.problems),
            concepts: reading.concepts(input),
            recipient: input.recipient,
            district: input
                .district
                .as_deref()
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned),
            municipality,
            max_step,
            current_step,
            current_offer: reading.current_offer(input, current_step, on),
            first: reading.first(input),
        };
        reading.problems.none_in(need)
    }
}

/// What a need is read against, and the faults found.
struct Reading<'a> {
    catalogue: &'a Catalogue,
    problems: Problems,
}

impl Reading<'_> {
    fn text(&mut self, input: &NeedInput) {
        let text = input.text.as_str();
        if text.chars().count() > LONGEST_TEXT {
            let message = format!("Teksten er længere end {LONGEST_TEXT} tegn: skriv det vigtigste.");
            self.problems.fault::<()>("text", ProblemCode::TooLong, message);
        }
        let says_something = text.chars().any(char::is_alphanumeric);
        let asked_by_field = !(input.target_groups.is_empty() && input.problem_areas.is_empty());
        if !says_something && !asked_by_field {
            let message =
                "Skriv med ord, hvad det handler om, eller vælg en målgruppe eller et problemområde.";
            self.problems.fault::<()>("text", ProblemCode::Required, message);
        }
    }

    fn municipality(&mut self, input: &NeedInput) -> Option<MunicipalityCode> {
        match (input.scope, input.municipality.as_deref()) {
            (None | Some(Scope::Municipality), Some(name)) => self.named_municipality(name),
            (None | Some(Scope::Home), None) => match self.catalogue.content().home {
                Some(home) => Some(home),
                None => {
                    let message = "Der er ingen hjemkommune: nævn en kommune, eller spørg om alle.";
                    self.problems.fault("municipality", ProblemCode::Required, message)
                }
            },
            (Some(Scope::Everywhere), None) => None,
            (Some(Scope::Municipality), None) => {
                self.problems.fault("municipality", ProblemCode::Required, "Nævn kommunen: kode eller navn.")
            }
            (Some(Scope::Home), Some(name)) if self.is_home(name) => self.catalogue.content().home,
            (Some(Scope::Home | Scope::Everywhere), Some(_)) => {
                let message = "Der er nævnt en kommune, men spurgt om noget andet: fjern den ene.";
                self.problems.fault("scope", ProblemCode::Conflict, message)
            }
        }
    }

    fn is_home(&self, name: &str) -> bool {
        let home = self.catalogue.content().home;
        self.catalogue.municipality(name).is_some_and(|named| Some(named.code) == home)
    }

    fn named_municipality(&mut self, name: &str) -> Option<MunicipalityCode> {
        self.problems.or_fault("municipality", self.catalogue.range_of(name))
    }

    fn steps(
        &mut self,
        input: &NeedInput,
        code: Option<MunicipalityCode>,
        on: NaiveDate,
    ) -> (Option<u8>, Option<u8>) {
        let catalogue = self.catalogue;
        let ranks: Vec<u8> = match catalogue.staircase(code, on) {
            Some(staircase) => staircase.steps().iter().map(|step| step.rank).collect(),
            None => Vec::new(),
        };
        let mut read = |field: &str, asked: Option<i32>| {
            let asked = asked?;
            match ranks.iter().find(|rank| i32::from(**rank) == asked) {
                Some(rank) => Some(*rank),
                None => {
                    let (lowest, highest) = (ranks.first().unwrap_or(&0), ranks.last().unwrap_or(&0));
                    let message = format!("Trappen har trin {lowest} til {highest}: vælg et af dem.");
                    self.problems.fault(field, ProblemCode::OutOfRange, message)
                }
            }
        };
        (read("maxStep", input.max_step), read("currentStep", input.current_step))
    }

    fn concepts(&mut self, input: &NeedInput) -> Vec<Key> {
        let groups = input.target_groups.iter().map(|key| ("targetGroups", key));
        let areas = input.problem_areas.iter().map(|key| ("problemAreas", key));
        groups.chain(areas).filter_map(|(field, key)| self.concept(field, key)).collect()
    }

    fn concept(&mut self, field: &str, typed: &str) -> Option<Key> {
        let known =
            Key::parse(typed).ok().filter(|key| self.catalogue.content().vocabulary.concept(key).is_some());
        if known.is_none() {
            let message = "Begrebet findes ikke: slå nøglen op med `concepts`, eller skriv det som tekst.";
            return self.problems.fault(field, ProblemCode::Unknown, message);
        }
        known
    }

    /// Whether an offer stands on other steps than this one.
    fn contradicts(&self, offer: &Offer, step: Option<u8>, on: NaiveDate) -> bool {
        let steps_of = |variant| self.catalogue.content().steps_of(offer, variant, on);
        let ranks: Vec<u8> = offer.variants.iter().flat_map(steps_of).map(|step| step.rank).collect();
        step.is_some_and(|step| !ranks.is_empty() && !ranks.contains(&step))
    }

    fn current_offer(&mut self, input: &NeedInput, step: Option<u8>, on: NaiveDate) -> Option<Key> {
        let slug = input.current_offer.as_deref()?;
        match self.catalogue.offer(slug) {
            Some(offer) if self.contradicts(offer, step, on) => {
                let message = "Tilbuddet, der løber nu, gives ikke på det trin: fjern det ene.";
                self.problems.fault("currentStep", ProblemCode::Conflict, message)
            }
            Some(offer) => Some(offer.slug.clone()),
            None => self.problems.fault(
                "currentOffer",
                ProblemCode::Unknown,
                "Tilbuddet findes ikke: slå det op med `offers`.",
            ),
        }
    }

    fn first(&mut self, input: &NeedInput) -> usize {
        match input.first {
            None => USUAL_PER_STEP,
            Some(first @ 1..=MOST_PER_STEP) => usize::try_from(first).unwrap_or(USUAL_PER_STEP),
            Some(_) => {
                let message = format!("Antallet pr. trin skal være 1 til {MOST_PER_STEP}.");
                self.problems
                    .fault::<usize>("first", ProblemCode::OutOfRange, message)
                    .unwrap_or(USUAL_PER_STEP)
            }
        }
    }
}
