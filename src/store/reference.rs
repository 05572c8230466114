//! Rows of what every municipality shares: sources, municipalities, staircases, law and vocabulary.

use std::collections::BTreeMap;

use futures_util::future::BoxFuture;

use super::table::{Reading, Row, Rows, Stored, Table, Value};
use super::{Entity, Error};
use crate::concept::LabelKind;
use crate::law::Reference;
use crate::record::{
    CodeRecord, ConceptRecord, LegalRecord, MunicipalityRecord, PersonAgesRecord, SourceRecord,
    StaircaseRecord, StepRecord, Written,
};

const SOURCES: Table =
    Table::of_records("sources", &["key", "title", "publisher", "dated", "date_note", "url", "note"]);

impl Stored for SourceRecord {
    const ENTITY: Entity = Entity::Source;
    const TABLES: &'static [&'static Table] = &[&SOURCES];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { key, title, publisher, date, date_note, url, note } = self;
        let date = (*date).into();
        rows.add(
            &SOURCES,
            [key.into(), title.into(), publisher.into(), date, date_note.into(), url.into(), note.into()],
        );
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let source = |row: &Row| {
                Ok(Self {
                    key: row.get("key")?,
                    title: row.get("title")?,
                    publisher: row.get("publisher")?,
                    date: row.get("dated")?,
                    date_note: row.get("date_note")?,
                    url: row.get("url")?,
                    note: row.get("note")?,
                })
            };
            reading.records(&SOURCES, source).await
        })
    }
}

const MUNICIPALITIES: Table = Table::of_records("municipalities", &["code", "name", "home"]);

impl Stored for MunicipalityRecord {
    const ENTITY: Entity = Entity::Municipality;
    const TABLES: &'static [&'static Table] = &[&MUNICIPALITIES];

    fn key(&self) -> &str {
        &self.code
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        rows.add(&MUNICIPALITIES, [(&self.code).into(), (&self.name).into(), self.home.into()]);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let municipality = |row: &Row| {
                Ok(Self { code: row.get("code")?, name: row.get("name")?, home: row.get("home")? })
            };
            reading.records(&MUNICIPALITIES, municipality).await
        })
    }
}

const STAIRCASES: Table = Table::of_records(
    "staircases",
    &["key", "municipality", "name", "name_en", "description", "valid_from", "valid_to", "note"],
);
const STAIRCASE_SOURCES: Table =
    Table::of_parts("staircase_sources", 2, &["staircase", "position", "source"]);
const STEPS: Table = Table::of_parts(
    "steps",
    2,
    &[
        "staircase",
        "rank",
        "key",
        "name",
        "short_name",
        "name_en",
        "description",
        "general_sector",
        "needs_decision",
        "needs_consent",
        "placement",
        "outside_municipality",
        "decision_confidence",
    ],
);
const STEP_NATIONAL: Table =
    Table::of_parts("step_national", 3, &["staircase", "step", "position", "national_rank"]);

impl Stored for StaircaseRecord {
    const ENTITY: Entity = Entity::Staircase;
    const TABLES: &'static [&'static Table] = &[&STAIRCASES, &STAIRCASE_SOURCES, &STEPS, &STEP_NATIONAL];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { key, municipality, name, name_en, description, valid_from, valid_to, note, .. } = self;
        rows.add(
            &STAIRCASES,
            [
                key.into(),
                municipality.into(),
                name.into(),
                name_en.into(),
                description.into(),
                (*valid_from).into(),
                (*valid_to).into(),
                note.into(),
            ],
        );
        rows.list(&STAIRCASE_SOURCES, key, &self.sources);
        for step in &self.steps {
            write_step(key, step, rows);
        }
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut staircases = reading.records(&STAIRCASES, staircase).await?;
            reading.list(&STAIRCASE_SOURCES, &mut staircases, |staircase| &mut staircase.sources).await?;
            reading.parts(&STEPS, &mut staircases, step).await?;
            reading.parts(&STEP_NATIONAL, &mut staircases, national).await?;
            Ok(staircases)
        })
    }
}

fn write_step<'r>(staircase: &'r str, step: &'r StepRecord, rows: &mut Rows<'r>) {
    rows.add(
        &STEPS,
        [
            staircase.into(),
            Value::number(step.rank),
            (&step.key).into(),
            (&step.name).into(),
            (&step.short_name).into(),
            (&step.name_en).into(),
            (&step.description).into(),
            step.general_sector.into(),
            step.needs_decision.into(),
            step.needs_consent.into(),
            step.placement.into(),
            step.outside_municipality.into(),
            (&step.decision_confidence).into(),
        ],
    );
    for (position, rank) in step.national.iter().enumerate() {
        let row = [staircase.into(), (&step.key).into(), Value::position(position), Value::number(*rank)];
        rows.add(&STEP_NATIONAL, row);
    }
}

fn staircase(row: &Row) -> Result<StaircaseRecord, Error> {
    Ok(StaircaseRecord {
        key: row.get("key")?,
        municipality: row.get("municipality")?,
        name: row.get("name")?,
        name_en: row.get("name_en")?,
        description: row.get("description")?,
        valid_from: row.get("valid_from")?,
        valid_to: row.get("valid_to")?,
        note: row.get("note")?,
        sources: Vec::new(),
        steps: Vec::new(),
    })
}

fn step(staircase: &mut StaircaseRecord, row: &Row) -> Result<(), Error> {
    staircase.steps.push(StepRecord {
        key: row.get("key")?,
        rank: row.number("rank")?,
        name: row.get("name")?,
        short_name: row.get("short_name")?,
        name_en: row.get("name_en")?,
        description: row.get("description")?,
        general_sector: row.get("general_sector")?,
        needs_decision: row.get("needs_decision")?,
        needs_consent: row.get("needs_consent")?,
        placement: row.get("placement")?,
        outside_municipality: row.get("outside_municipality")?,
        decision_confidence: row.get("decision_confidence")?,
        national: Vec::new(),
    });
    Ok(())
}

fn national(staircase: &mut StaircaseRecord, row: &Row) -> Result<(), Error> {
    let key: String = row.get("step")?;
    let step = staircase.steps.iter_mut().find(|step| step.key == key);
    let step = step.ok_or_else(|| row.corrupt(format!("there is no step {key}")))?;
    step.national.push(row.number("national_rank")?);
    Ok(())
}

const PROVISIONS: Table = Table::of_records(
    "provisions",
    &[
        "reference",
        "act",
        "paragraph",
        "letter",
        "stk",
        "nr",
        "title",
        "valid_from",
        "valid_to",
        "confidence",
        "first_year",
        "last_year",
        "decided_by",
        "note",
    ],
);
const PROVISION_SUCCESSORS: Table = Table::of_parts(
    "provision_successors",
    2,
    &["provision", "position", "act", "paragraph", "letter", "stk", "nr", "successor"],
);
const PROVISION_STEPS: Table = Table::of_parts("provision_steps", 2, &["provision", "position", "step"]);
const PROVISION_REQUIREMENTS: Table =
    Table::of_parts("provision_requirements", 2, &["provision", "position", "requirement"]);
const PROVISION_SOURCES: Table =
    Table::of_parts("provision_sources", 2, &["provision", "position", "source"]);

/// A reference in parts: act, paragraph, letter, stk., nr. What is no reference has none of them, and the
/// table refuses it.
pub fn place(reference: &str) -> [Value<'static>; 5] {
    let place = Reference::parse(reference).ok();
    [
        Value::Text(place.map(|place| place.act.abbreviation())),
        Value::number_if(place.map(|place| place.paragraph)),
        Value::Letter(place.and_then(|place| place.letter)),
        Value::number_if(place.and_then(|place| place.stk)),
        Value::number_if(place.and_then(|place| place.nr)),
    ]
}

impl Stored for LegalRecord {
    const ENTITY: Entity = Entity::Legal;
    const TABLES: &'static [&'static Table] =
        &[&PROVISIONS, &PROVISION_SUCCESSORS, &PROVISION_STEPS, &PROVISION_REQUIREMENTS, &PROVISION_SOURCES];

    fn key(&self) -> &str {
        &self.reference
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { reference, title, valid_from, valid_to, confidence, decided_by, note, .. } = self;
        let [act, paragraph, letter, stk, nr] = place(reference);
        rows.add(
            &PROVISIONS,
            [
                reference.into(),
                act,
                paragraph,
                letter,
                stk,
                nr,
                title.into(),
                (*valid_from).into(),
                (*valid_to).into(),
                confidence.into(),
                Value::number_if(self.person_ages.map(|ages| ages.from)),
                Value::number_if(self.person_ages.map(|ages| ages.to)),
                decided_by.into(),
                note.into(),
            ],
        );
        for (position, successor) in self.successors.iter().enumerate() {
            let [act, paragraph, letter, stk, nr] = place(successor);
            let position = Value::position(position);
            let row = [reference.into(), position, act, paragraph, letter, stk, nr, successor.into()];
            rows.add(&PROVISION_SUCCESSORS, row);
        }
        rows.list(&PROVISION_STEPS, reference, &self.steps);
        rows.list(&PROVISION_REQUIREMENTS, reference, &self.requires);
        rows.list(&PROVISION_SOURCES, reference, &self.sources);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut law = reading.records(&PROVISIONS, provision).await?;
            reading.list(&PROVISION_SUCCESSORS, &mut law, |provision| &mut provision.successors).await?;
            reading.list(&PROVISION_STEPS, &mut law, |provision| &mut provision.steps).await?;
            reading.list(&PROVISION_REQUIREMENTS, &mut law, |provision| &mut provision.requires).await?;
            reading.list(&PROVISION_SOURCES, &mut law, |provision| &mut provision.sources).await?;
            Ok(law)
        })
    }
}

fn provision(row: &Row) -> Result<LegalRecord, Error> {
    let ages = row.number_if("first_year")?.zip(row.number_if("last_year")?);
    Ok(LegalRecord {
        reference: row.get("reference")?,
        title: row.get("title")?,
        valid_from: row.get("valid_from")?,
        valid_to: row.get("valid_to")?,
        successors: Vec::new(),
        confidence: row.get("confidence")?,
        steps: Vec::new(),
        person_ages: ages.map(|(from, to)| PersonAgesRecord { from, to }),
        requires: Vec::new(),
        decided_by: row.get("decided_by")?,
        note: row.get("note")?,
        sources: Vec::new(),
    })
}

const CONCEPTS: Table = Table::of_records(
    "concepts",
    &["key", "scheme", "label_en", "definition", "whose_problem", "umbrella", "condition", "when_parent"],
);
const CONCEPT_LABELS: Table = Table::of_parts("concept_labels", 3, &["concept", "kind", "position", "label"]);
const CONCEPT_CUES: Table = Table::of_parts("concept_cues", 2, &["concept", "position", "cue"]);
const CONCEPT_BROADER: Table = Table::of_parts("concept_broader", 2, &["concept", "position", "broader"]);
const CONCEPT_RELATED: Table = Table::of_parts("concept_related", 2, &["concept", "position", "related"]);
const CONCEPT_DIMENSIONS: Table =
    Table::of_parts("concept_dimensions", 2, &["concept", "position", "dimension"]);
const CONCEPT_CODES: Table = Table::of_parts("concept_codes", 2, &["concept", "position", "system", "code"]);
const CONCEPT_ROWS: Table = Table::of_parts("concept_rows", 2, &["concept", "position", "row_number"]);
const CONCEPT_SOURCES: Table = Table::of_parts("concept_sources", 2, &["concept", "position", "source"]);

impl Stored for ConceptRecord {
    const ENTITY: Entity = Entity::Concept;
    const TABLES: &'static [&'static Table] = &[
        &CONCEPTS,
        &CONCEPT_LABELS,
        &CONCEPT_CUES,
        &CONCEPT_BROADER,
        &CONCEPT_RELATED,
        &CONCEPT_DIMENSIONS,
        &CONCEPT_CODES,
        &CONCEPT_ROWS,
        &CONCEPT_SOURCES,
    ];

    fn key(&self) -> &str {
        &self.key
    }

    fn write<'r>(&'r self, rows: &mut Rows<'r>) {
        let Self { key, scheme, label_en, definition, whose_problem, when_parent, .. } = self;
        rows.add(
            &CONCEPTS,
            [
                key.into(),
                scheme.into(),
                label_en.into(),
                definition.into(),
                whose_problem.into(),
                self.umbrella.into(),
                self.condition.into(),
                when_parent.into(),
            ],
        );
        write_labels(self, rows);
        rows.list(&CONCEPT_CUES, key, &self.cues);
        rows.list(&CONCEPT_BROADER, key, &self.broader);
        rows.list(&CONCEPT_RELATED, key, &self.related);
        rows.list(&CONCEPT_DIMENSIONS, key, &self.dimensions);
        for (position, CodeRecord { system, code }) in self.codes.iter().enumerate() {
            rows.add(&CONCEPT_CODES, [key.into(), Value::position(position), system.into(), code.into()]);
        }
        for (position, number) in self.rows.iter().enumerate() {
            rows.add(&CONCEPT_ROWS, [key.into(), Value::position(position), Value::number(*number)]);
        }
        rows.list(&CONCEPT_SOURCES, key, &self.sources);
    }

    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>> {
        Box::pin(async move {
            let mut concepts = reading.records(&CONCEPTS, concept).await?;
            reading.parts(&CONCEPT_LABELS, &mut concepts, label).await?;
            reading.list(&CONCEPT_CUES, &mut concepts, |concept| &mut concept.cues).await?;
            reading.list(&CONCEPT_BROADER, &mut concepts, |concept| &mut concept.broader).await?;
            reading.list(&CONCEPT_RELATED, &mut concepts, |concept| &mut concept.related).await?;
            reading.list(&CONCEPT_DIMENSIONS, &mut concepts, |concept| &mut concept.dimensions).await?;
            let code = |concept: &mut Self, row: &Row| {
                concept.codes.push(CodeRecord { system: row.get("system")?, code: row.get("code")? });
                Ok(())
            };
            reading.parts(&CONCEPT_CODES, &mut concepts, code).await?;
            let number = |concept: &mut Self, row: &Row| {
                concept.rows.push(row.number("row_number")?);
                Ok(())
            };
            reading.parts(&CONCEPT_ROWS, &mut concepts, number).await?;
            reading.list(&CONCEPT_SOURCES, &mut concepts, |concept| &mut concept.sources).await?;
            Ok(concepts)
        })
    }
}

fn concept(row: &Row) -> Result<ConceptRecord, Error> {
    Ok(ConceptRecord {
        key: row.get("key")?,
        scheme: row.get("scheme")?,
        label_en: row.get("label_en")?,
        definition: row.get("definition")?,
        whose_problem: row.get("whose_problem")?,
        umbrella: row.get("umbrella")?,
        condition: row.get("condition")?,
        when_parent: row.get("when_parent")?,
        ..ConceptRecord::default()
    })
}

fn write_labels<'r>(concept: &'r ConceptRecord, rows: &mut Rows<'r>) {
    let labels = [
        (LabelKind::Preferred, std::slice::from_ref(&concept.label)),
        (LabelKind::Alternative, &concept.alternative),
        (LabelKind::Lay, &concept.lay),
        (LabelKind::Misspelt, &concept.misspelt),
        (LabelKind::Abbreviation, &concept.abbreviations),
        (LabelKind::English, &concept.english),
        (LabelKind::Loaded, &concept.loaded),
    ];
    for (kind, texts) in labels {
        rows.list_in(&CONCEPT_LABELS, &concept.key, kind.written(), texts);
    }
}

fn label(concept: &mut ConceptRecord, row: &Row) -> Result<(), Error> {
    let kind: String = row.get("kind")?;
    let label: String = row.get("label")?;
    match LabelKind::read(&kind).map_err(|_| row.corrupt(format!("kind: {kind}")))? {
        LabelKind::Preferred => concept.label = label,
        LabelKind::Alternative => concept.alternative.push(label),
        LabelKind::Lay => concept.lay.push(label),
        LabelKind::Misspelt => concept.misspelt.push(label),
        LabelKind::Abbreviation => concept.abbreviations.push(label),
        LabelKind::English => concept.english.push(label),
        LabelKind::Loaded => concept.loaded.push(label),
    }
    Ok(())
}
