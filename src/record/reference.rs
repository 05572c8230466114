//! What every municipality shares, as written: sources, municipalities, staircases, law and vocabulary.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Written;
use super::faults::{Faults, stand_in};
use crate::concept::{Concept, ExternalCode, Label, LabelKind, Scheme};
use crate::key::{Municipality, MunicipalityCode};
use crate::law::{Act, Confidence, Provision, Reference};
use crate::source::Source;
use crate::staircase::{NationalStep, Staircase, StaircaseShell, Step, StepTraits};

/// A source, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Source`")]
pub struct SourceRecord {
    pub key: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl SourceRecord {
    pub(super) fn read(&self) -> (Option<Source>, Faults) {
        let mut faults = Faults::of("source", &self.key);
        let source = Source {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            title: faults.text("title", &self.title),
            publisher: faults.optional_text("publisher", self.publisher.as_ref()),
            date: self.date,
            date_note: faults.optional_text("date_note", self.date_note.as_ref()),
            url: faults.optional_text("url", self.url.as_ref()),
            note: faults.optional_text("note", self.note.as_ref()),
        };
        (Some(source), faults)
    }

    pub(super) fn of(source: &Source) -> Self {
        let Source { key, title, publisher, date, date_note, url, note } = source.clone();
        Self { key: key.to_string(), title, publisher, date, date_note, url, note }
    }
}

/// A municipality, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Municipality`")]
pub struct MunicipalityRecord {
    pub code: String,
    pub name: String,
    /// Whether this is the one whose range is asked unless another is named.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub home: bool,
}

impl MunicipalityRecord {
    pub(super) fn read(&self) -> (Option<Municipality>, Faults) {
        let mut faults = Faults::of("municipality", &self.code);
        let name = faults.text("name", &self.name);
        let municipality = faults.municipality("code", &self.code).map(|code| Municipality { code, name });
        (municipality, faults)
    }

    pub(super) fn of(municipality: &Municipality, home: Option<MunicipalityCode>) -> Self {
        Self {
            code: municipality.code.to_string(),
            name: municipality.name.clone(),
            home: home == Some(municipality.code),
        }
    }
}

/// A staircase, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Staircase`")]
pub struct StaircaseRecord {
    pub key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_en: Option<String>,
    pub description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    #[serde(rename = "step")]
    pub steps: Vec<StepRecord>,
}

/// A step, as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Step`")]
pub struct StepRecord {
    pub key: String,
    pub rank: u32,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_en: Option<String>,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub general_sector: bool,
    #[serde(default)]
    pub needs_decision: bool,
    #[serde(default)]
    pub needs_consent: bool,
    #[serde(default)]
    pub placement: bool,
    #[serde(default)]
    pub outside_municipality: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_confidence: Option<String>,
    #[serde(default)]
    pub national: Vec<u32>,
}

impl StaircaseRecord {
    pub(super) fn read(&self) -> (Option<Staircase>, Faults) {
        let mut faults = Faults::of("staircase", &self.key);
        let steps: Vec<Option<Step>> = self.steps.iter().map(|step| step.read(&mut faults)).collect();
        let municipality =
            self.municipality.as_ref().and_then(|code| faults.municipality("municipality", code));
        let shell = StaircaseShell {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            municipality,
            name: faults.text("name", &self.name),
            name_en: faults.optional_text("name_en", self.name_en.as_ref()),
            description: faults.text("description", &self.description),
            valid: faults.period("valid_from", self.valid_from, self.valid_to),
            note: faults.optional_text("note", self.note.as_ref()),
            sources: faults.keys("sources", &self.sources),
        };
        // The order of steps is judged once all of them can be read.
        let steps: Option<Vec<Step>> = steps.into_iter().collect();
        let staircase = steps
            .and_then(|steps| Staircase::new(shell, steps).map_err(|problems| faults.extend(problems)).ok());
        (staircase, faults)
    }

    pub(super) fn of(staircase: &Staircase) -> Self {
        let StaircaseShell { key, municipality, name, name_en, description, valid, note, sources } =
            staircase.shell().clone();
        Self {
            key: key.to_string(),
            municipality: municipality.map(|code| code.to_string()),
            name,
            name_en,
            description,
            valid_from: valid.from(),
            valid_to: valid.to(),
            note,
            sources: super::texts(&sources),
            steps: staircase.steps().iter().map(StepRecord::of).collect(),
        }
    }
}

impl StepRecord {
    fn read(&self, faults: &mut Faults) -> Option<Step> {
        let national = |faults: &mut Faults, rank: u32| {
            let rank = faults.small("step.national", rank);
            faults.take("step.national", NationalStep::new(rank))
        };
        let key = faults.key("step.key", &self.key);
        let step = Step {
            key: key.clone().unwrap_or_else(stand_in),
            rank: faults.small("step.rank", self.rank),
            name: faults.text("step.name", &self.name),
            short_name: faults.optional_text("step.short_name", self.short_name.as_ref()),
            name_en: faults.optional_text("step.name_en", self.name_en.as_ref()),
            description: faults
                .optional_text("step.description", Some(&self.description))
                .unwrap_or_default(),
            traits: StepTraits {
                general_sector: self.general_sector,
                needs_decision: self.needs_decision,
                needs_consent: self.needs_consent,
                placement: self.placement,
                outside_municipality: self.outside_municipality,
            },
            decision_confidence: self
                .decision_confidence
                .as_ref()
                .and_then(|word| faults.word("step.decision_confidence", word)),
            national: self.national.iter().filter_map(|rank| national(faults, *rank)).collect(),
        };
        key.map(|_| step)
    }

    fn of(step: &Step) -> Self {
        let StepTraits { general_sector, needs_decision, needs_consent, placement, outside_municipality } =
            step.traits;
        Self {
            key: step.key.to_string(),
            rank: step.rank.into(),
            name: step.name.clone(),
            short_name: step.short_name.clone(),
            name_en: step.name_en.clone(),
            description: step.description.clone(),
            general_sector,
            needs_decision,
            needs_consent,
            placement,
            outside_municipality,
            decision_confidence: step.decision_confidence.map(|mark| mark.written().to_owned()),
            national: step.national.iter().map(|national| national.rank().into()).collect(),
        }
    }
}

/// A legal provision, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Provision`")]
pub struct LegalRecord {
    #[serde(rename = "ref")]
    pub reference: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<String>,
    pub confidence: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_ages: Option<PersonAgesRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// A place in place of one that could not be read, in what is never given out.
const STAND_IN: Reference =
    Reference { act: Act::BarnetsLov, paragraph: 1, letter: None, stk: None, nr: None };

/// The ages a provision applies to, in whole years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "from and to, both included")]
pub struct PersonAgesRecord {
    pub from: u8,
    pub to: u8,
}

impl LegalRecord {
    pub(super) fn read(&self) -> (Option<Provision>, Faults) {
        let mut faults = Faults::of("legal", &self.reference);
        let reference = faults.take("ref", Reference::parse(&self.reference));
        let provision = Provision {
            reference: reference.unwrap_or(STAND_IN),
            title: faults.text("title", &self.title),
            valid: faults.period("valid_from", self.valid_from, self.valid_to),
            successors: faults.references("successors", &self.successors),
            confidence: faults.word("confidence", &self.confidence).unwrap_or(Confidence::C),
            steps: faults.keys("steps", &self.steps),
            person_ages: self.person_ages.map(|ages| (ages.from, ages.to)),
            requires: faults.words("requires", &self.requires),
            decided_by: self.decided_by.as_ref().and_then(|word| faults.word("decided_by", word)),
            note: faults.optional_text("note", self.note.as_ref()),
            sources: faults.keys("sources", &self.sources),
        };
        (reference.map(|_| provision), faults)
    }

    pub(super) fn of(provision: &Provision) -> Self {
        Self {
            reference: provision.reference.to_string(),
            title: provision.title.clone(),
            valid_from: provision.valid.from(),
            valid_to: provision.valid.to(),
            successors: super::texts(&provision.successors),
            confidence: provision.confidence.written().to_owned(),
            steps: super::texts(&provision.steps),
            person_ages: provision.person_ages.map(|(from, to)| PersonAgesRecord { from, to }),
            requires: super::written(&provision.requires),
            decided_by: provision.decided_by.map(|body| body.written().to_owned()),
            note: provision.note.clone(),
            sources: super::texts(&provision.sources),
        }
    }
}

/// A concept, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `Concept`; a field for each kind of label")]
pub struct ConceptRecord {
    pub key: String,
    pub scheme: String,
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label_en: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub broader: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whose_problem: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dimensions: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub umbrella: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub condition: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when_parent: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternative: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lay: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misspelt: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub abbreviations: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub english: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loaded: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cues: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<u16>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// A code in another system, as written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are those of `ExternalCode`")]
pub struct CodeRecord {
    pub system: String,
    pub code: String,
}

impl ConceptRecord {
    pub(super) fn read(&self) -> (Option<Concept>, Faults) {
        let mut faults = Faults::of("concept", &self.key);
        let concept = Concept {
            key: faults.key("key", &self.key).unwrap_or_else(stand_in),
            scheme: faults.word("scheme", &self.scheme).unwrap_or(Scheme::Term),
            labels: self.labels(&mut faults),
            cues: faults.texts("cues", &self.cues),
            label_en: faults.optional_text("label_en", self.label_en.as_ref()),
            definition: faults.optional_text("definition", self.definition.as_ref()),
            broader: faults.keys("broader", &self.broader),
            related: faults.keys("related", &self.related),
            whose_problem: self.whose_problem.as_ref().and_then(|word| faults.word("whose_problem", word)),
            dimensions: faults.words("dimensions", &self.dimensions),
            umbrella: self.umbrella,
            condition: self.condition,
            when_parent: faults.optional_key("when_parent", self.when_parent.as_ref()),
            codes: self.codes.iter().map(|code| code.check(&mut faults)).collect(),
            rows: self.rows.clone(),
            sources: faults.keys("sources", &self.sources),
        };
        (Some(concept), faults)
    }

    fn labels(&self, faults: &mut Faults) -> Vec<Label> {
        let mut labels = vec![Label { text: faults.text("label", &self.label), kind: LabelKind::Preferred }];
        for (kind, field, texts) in self.label_fields() {
            let texts = faults.texts(field, texts);
            labels.extend(texts.into_iter().map(|text| Label { text, kind }));
        }
        labels
    }

    fn label_fields(&self) -> [(LabelKind, &'static str, &[String]); 6] {
        [
            (LabelKind::Alternative, "alternative", &self.alternative),
            (LabelKind::Lay, "lay", &self.lay),
            (LabelKind::Misspelt, "misspelt", &self.misspelt),
            (LabelKind::Abbreviation, "abbreviations", &self.abbreviations),
            (LabelKind::English, "english", &self.english),
            (LabelKind::Loaded, "loaded", &self.loaded),
        ]
    }

    pub(super) fn of(concept: &Concept) -> Self {
        let labels = |kind| {
            let of_kind = concept.labels.iter().filter(|label| label.kind == kind);
            of_kind.map(|label| label.text.clone()).collect()
        };
        Self {
            key: concept.key.to_string(),
            scheme: concept.scheme.written().to_owned(),
            label: concept.label().to_owned(),
            label_en: concept.label_en.clone(),
            definition: concept.definition.clone(),
            broader: super::texts(&concept.broader),
            related: super::texts(&concept.related),
            whose_problem: concept.whose_problem.map(|whose| whose.written().to_owned()),
            dimensions: super::written(&concept.dimensions),
            umbrella: concept.umbrella,
            condition: concept.condition,
            when_parent: concept.when_parent.as_ref().map(ToString::to_string),
            alternative: labels(LabelKind::Alternative),
            lay: labels(LabelKind::Lay),
            misspelt: labels(LabelKind::Misspelt),
            abbreviations: labels(LabelKind::Abbreviation),
            english: labels(LabelKind::English),
            loaded: labels(LabelKind::Loaded),
            cues: concept.cues.clone(),
            codes: concept.codes.iter().map(CodeRecord::of).collect(),
            rows: concept.rows.clone(),
            sources: super::texts(&concept.sources),
        }
    }
}

impl CodeRecord {
    fn check(&self, faults: &mut Faults) -> ExternalCode {
        ExternalCode {
            system: faults.text("codes.system", &self.system),
            code: faults.text("codes.code", &self.code),
        }
    }

    fn of(code: &ExternalCode) -> Self {
        Self { system: code.system.clone(), code: code.code.clone() }
    }
}
