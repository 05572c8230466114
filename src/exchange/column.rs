//! The columns of the loose offer table, and the names people give them.

use crate::danish;

/// A column of the loose offer table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The municipality's own name for the row, which never changes.
    Id,
    /// The municipality, by name or code.
    Municipality,
    /// The offer's name.
    Name,
    /// What it is and for whom.
    Summary,
    /// The step on the national staircase, 1–6.
    Step,
    /// Whether the step is stated or inferred.
    StepConfidence,
    /// The steps an offer spans, «3-4».
    StepRange,
    /// Who it is for, in free words.
    TargetGroups,
    /// What it helps with, in free words.
    ProblemAreas,
    /// The youngest, in years.
    AgeMin,
    /// The oldest, in years.
    AgeMax,
    /// What is said of age beyond the years.
    AgeNote,
    /// The paragraphs, as people write them.
    LegalBasis,
    /// The form of help, in free words.
    Form,
    /// Who provides it.
    Provider,
    /// Whom to contact: a unit. A column of persons is not read.
    Contact,
    /// How one gets in.
    Access,
    /// How many.
    Capacity,
    /// How long.
    Duration,
    /// Who it is not for, in free words.
    Excluded,
    /// Whether little more than the name is known.
    Thin,
    /// Anything else.
    Notes,
    /// Where it is stated.
    SourceUrl,
    /// When the source said so.
    SourceDate,
}

/// Each column, its name, and other names for it, folded.
const COLUMNS: &[(Column, &str, &[&str])] = &[
    (Column::Id, "id", &["noegle", "slug", "nummer", "nr"]),
    (Column::Municipality, "municipality", &["kommune", "kommunekode"]),
    (Column::Name, "name", &["navn", "tilbud", "titel", "tilbuddets navn", "indsats"]),
    (Column::Summary, "summary", &["beskrivelse", "resume", "kort beskrivelse", "indhold", "tekst"]),
    (Column::Step, "step", &["trin", "trin paa trappen", "indsatstrin"]),
    (Column::StepConfidence, "step_confidence", &["trin sikkerhed", "sikkerhed"]),
    (Column::StepRange, "step_range", &["trin fra til", "flere trin"]),
    (Column::TargetGroups, "target_groups", &["target_group", "maalgruppe", "maalgrupper"]),
    (
        Column::ProblemAreas,
        "problem_areas",
        &["problem_area", "problemomraade", "problemomraader", "problemer", "problematik", "problematikker"],
    ),
    (Column::AgeMin, "age_min", &["alder fra", "fra alder", "alder min", "min alder"]),
    (Column::AgeMax, "age_max", &["alder til", "til alder", "alder max", "max alder", "alder maks"]),
    (Column::AgeNote, "age_note", &["alder bemaerkning", "aldersnote", "alder note"]),
    (Column::LegalBasis, "legal_basis", &["lovgrundlag", "hjemmel", "paragraf", "lovhjemmel", "lov"]),
    (Column::Form, "form", &["type", "indsatstype", "tilbudstype"]),
    (Column::Provider, "provider", &["leverandoer", "udbyder", "enhed"]),
    (Column::Contact, "contact", &["kontakt", "henvendelse"]),
    (Column::Access, "access", &["adgang", "visitation", "henvisning"]),
    (Column::Capacity, "capacity", &["kapacitet", "pladser", "antal pladser"]),
    (Column::Duration, "duration", &["varighed", "laengde"]),
    (Column::Excluded, "excluded", &["ikke for", "udelukket", "eksklusion", "eksklusionskriterier"]),
    (Column::Thin, "thin", &["tyndt", "kun navn"]),
    (Column::Notes, "notes", &["note", "noter", "bemaerkninger", "bemaerkning"]),
    (Column::SourceUrl, "source_url", &["kilde", "link", "hjemmeside", "url"]),
    (Column::SourceDate, "source_date", &["kildedato", "dato", "opdateret", "sidst opdateret"]),
];

impl Column {
    /// The column's name, as reports and the documentation have it.
    pub fn name(self) -> &'static str {
        COLUMNS.iter().find(|(column, ..)| *column == self).map_or("", |(_, name, _)| name)
    }

    /// The column a heading names, in whatever case and spelling.
    pub fn named(heading: &str) -> Option<Self> {
        let plain = danish::fold(heading.trim()).replace(['_', '-', '.', '/'], " ");
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_named = |name: &str| name.replace('_', " ") == plain;
        let found =
            COLUMNS.iter().find(|(_, name, others)| is_named(name) || others.iter().any(|one| is_named(one)));
        found.map(|(column, ..)| *column)
    }

    /// Whether a cell may hold several values, with semicolons between.
    pub fn holds_several(self) -> bool {
        matches!(
            self,
            Self::TargetGroups | Self::ProblemAreas | Self::Excluded | Self::LegalBasis | Self::Form
        )
    }

    /// All columns.
    pub fn all() -> impl Iterator<Item = Self> {
        COLUMNS.iter().map(|(column, ..)| *column)
    }
}
