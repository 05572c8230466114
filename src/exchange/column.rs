//! The columns of the loose offer table, and the names people give them.

use serde::{Deserialize, Serialize};

use crate::danish;

/// A column of the loose offer table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    /// The ages, «12-17».
    Age,
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
    /// Whom to contact: a function or a place. Persons in it are left out.
    Contact,
    /// The contact's telephone number.
    Phone,
    /// The contact's e-mail address.
    Email,
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
    (Column::Id, "id", &["noegle", "slug", "nummer", "nr", "tilbudsnummer", "tilbuds id"]),
    (Column::Municipality, "municipality", &["kommune", "kommunekode", "kommunenavn"]),
    (
        Column::Name,
        "name",
        &[
            "navn",
            "tilbud",
            "titel",
            "tilbuddets navn",
            "tilbudsnavn",
            "navn paa tilbud",
            "navn paa tilbuddet",
            "tilbudets navn",
            "indsats",
            "indsatsens navn",
            "indsatsnavn",
            "navn paa indsats",
            "navn paa indsatsen",
        ],
    ),
    (
        Column::Summary,
        "summary",
        &[
            "beskrivelse",
            "resume",
            "kort beskrivelse",
            "kort om tilbuddet",
            "beskrivelse af tilbud",
            "beskrivelse af tilbuddet",
            "om tilbuddet",
            "indhold",
            "tekst",
        ],
    ),
    (
        Column::Step,
        "step",
        &[
            "trin",
            "trin 1 6",
            "trin paa trappen",
            "trin paa indsatstrappen",
            "indsatstrin",
            "indsatstrappe",
            "indsatstrappen",
            "indsatstrappe trin",
            "indsatstrappetrin",
            "indsatstrappens trin",
        ],
    ),
    (Column::StepConfidence, "step_confidence", &["trin sikkerhed", "sikkerhed"]),
    (Column::StepRange, "step_range", &["trin fra til", "flere trin"]),
    (
        Column::TargetGroups,
        "target_groups",
        &["target_group", "maalgruppe", "maalgrupper", "maalgruppebeskrivelse", "hvem er tilbuddet for"],
    ),
    (
        Column::ProblemAreas,
        "problem_areas",
        &[
            "problem_area",
            "problemomraade",
            "problemomraader",
            "problemer",
            "problematik",
            "problematikker",
            "problemstilling",
            "problemstillinger",
            "udfordring",
            "udfordringer",
            "vanskelighed",
            "vanskeligheder",
        ],
    ),
    (
        Column::Age,
        "age",
        &["alder", "aldre", "aldersgruppe", "aldersgrupper", "aldersinterval", "aldersspaend"],
    ),
    (
        Column::AgeMin,
        "age_min",
        &["alder fra", "fra alder", "alder min", "min alder", "aldersgruppe fra", "yngste", "minimumsalder"],
    ),
    (
        Column::AgeMax,
        "age_max",
        &[
            "alder til",
            "til alder",
            "alder max",
            "max alder",
            "alder maks",
            "maks alder",
            "aldersgruppe til",
            "aeldste",
            "maksimumsalder",
        ],
    ),
    (Column::AgeNote, "age_note", &["alder bemaerkning", "aldersnote", "alder note"]),
    (
        Column::LegalBasis,
        "legal_basis",
        &[
            "lovgrundlag",
            "lovgivning",
            "hjemmel",
            "hjemler",
            "paragraf",
            "paragraffer",
            "lovhjemmel",
            "lovhjemler",
            "lov",
            "retsgrundlag",
        ],
    ),
    (Column::Form, "form", &["type", "indsatstype", "tilbudstype", "hjaelpeform", "type af tilbud"]),
    (Column::Provider, "provider", &["leverandoer", "udbyder", "enhed", "udfoerer"]),
    (
        Column::Contact,
        "contact",
        &[
            "kontakt",
            "kontakter",
            "henvendelse",
            "kontaktoplysninger",
            "kontaktinformation",
            "kontaktperson",
            "kontaktpersoner",
        ],
    ),
    (
        Column::Phone,
        "phone",
        &["telefon", "tlf", "telefonnummer", "telefonnumre", "telefonnr", "tlf nr", "mobil", "mobilnummer"],
    ),
    (Column::Email, "email", &["e mail", "mail", "e mailadresse", "mailadresse", "e post", "emailadresse"]),
    (
        Column::Access,
        "access",
        &[
            "adgang",
            "visitation",
            "henvisning",
            "henvisning visitation",
            "visitation henvisning",
            "henvisning og visitation",
            "henvisningsvej",
            "hvordan faar man tilbuddet",
        ],
    ),
    (Column::Capacity, "capacity", &["kapacitet", "pladser", "antal pladser"]),
    (Column::Duration, "duration", &["varighed", "laengde", "forloebets laengde"]),
    (
        Column::Excluded,
        "excluded",
        &[
            "ikke for",
            "udelukket",
            "udelukker",
            "udelukkelse",
            "eksklusion",
            "eksklusionskriterie",
            "eksklusionskriterier",
            "ekskluderer",
            "ekskluderet",
            "ekskluderede",
            "ikke til",
        ],
    ),
    (Column::Thin, "thin", &["tyndt", "kun navn"]),
    (Column::Notes, "notes", &["note", "noter", "bemaerkninger", "bemaerkning", "kommentar", "kommentarer"]),
    (Column::SourceUrl, "source_url", &["kilde", "link", "hjemmeside", "url"]),
    (
        Column::SourceDate,
        "source_date",
        &["kildedato", "dato", "opdateret", "sidst opdateret", "sidst bekraeftet", "bekraeftet"],
    ),
];

/// How many columns near an unknown one are shown.
const NEAREST: usize = 3;

/// How like a name must be to be shown as near: 1 is equal.
const LIKENESS: f64 = 0.7;

/// How like a heading is to a name that one of them begins with, or that is a word of it.
const LIKENESS_OF_A_PART: f64 = 0.9;

/// The shortest part that makes a heading like a name.
const SHORTEST_PART: usize = 4;

/// The signs people join the words of a heading with, or end it with.
const SIGNS: [char; 13] = ['_', '-', '–', '.', '/', ',', ':', '*', '?', '&', '(', ')', '\n'];

/// A heading in one spelling, with blanks for the signs people join words with.
fn plain(heading: &str) -> String {
    let folded = danish::fold(heading).replace(SIGNS, " ");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a heading may be called in one spelling: without what stands in brackets («Trin (1-6)», «Alder (år)»), and
/// with it as the end of its word («Målgruppe(r)»).
fn spellings(heading: &str) -> [String; 2] {
    let mut depth = 0_usize;
    let is_outside = |sign: &char| {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    let outside: String = heading.chars().filter(is_outside).collect();
    [plain(&outside), plain(&heading.replace(['(', ')'], ""))]
}

/// How like a heading is to a name, 1 is equal. «Problem» is near «problemer».
fn likeness(heading: &str, name: &str) -> f64 {
    let is_part = |part: &str, whole: &str| {
        part.len() >= SHORTEST_PART && (whole.starts_with(part) || whole.split(' ').any(|word| word == part))
    };
    let by_part = if is_part(heading, name) || is_part(name, heading) { LIKENESS_OF_A_PART } else { 0.0 };
    strsim::normalized_damerau_levenshtein(heading, name).max(by_part)
}

impl Column {
    /// The column's name, as reports and the documentation have it.
    pub fn name(self) -> &'static str {
        COLUMNS.iter().find(|(column, ..)| *column == self).map_or("", |(_, name, _)| name)
    }

    /// The column a heading names, in whatever case and spelling.
    pub fn named(heading: &str) -> Option<Self> {
        let spellings = spellings(heading);
        let is_named = |name: &str| spellings.contains(&name.replace('_', " "));
        let found =
            COLUMNS.iter().find(|(_, name, others)| is_named(name) || others.iter().any(|one| is_named(one)));
        found.map(|(column, ..)| *column)
    }

    /// The columns whose names are near a heading that names none, nearest first.
    pub fn near(heading: &str) -> Vec<Self> {
        let plain = plain(heading);
        let likeness = |(column, name, others): &(Self, &str, &[&str])| {
            let names = std::iter::once(name).chain(others.iter());
            (*column, names.map(|name| likeness(&plain, &name.replace('_', " "))).fold(0.0, f64::max))
        };
        let mut near: Vec<(Self, f64)> =
            COLUMNS.iter().map(likeness).filter(|(_, likeness)| *likeness >= LIKENESS).collect();
        near.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        near.into_iter().take(NEAREST).map(|(column, _)| column).collect()
    }

    /// Whether several headings may name it: their cells are then read one after the other.
    pub fn joins(self) -> bool {
        let is_text = matches!(
            self,
            Self::Summary
                | Self::AgeNote
                | Self::Contact
                | Self::Phone
                | Self::Email
                | Self::Access
                | Self::Capacity
                | Self::Duration
                | Self::Notes
        );
        self.holds_several() || is_text
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
