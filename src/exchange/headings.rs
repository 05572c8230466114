//! The table as people are handed it: what its columns are called in Danish, what belongs in them, and what may be
//! chosen.

use super::cell;
use super::column::Column;
use crate::catalogue::Catalogue;
use crate::concept::Scheme;
use crate::offer::Access;

/// A column, its heading, how wide it is in letters, and what belongs in it.
const HEADINGS: &[(Column, &str, u16, &str)] = &[
    (
        Column::Id,
        "Id",
        28,
        "Rækkens eget navn, som aldrig ændres. Lad det stå; i en ny række kan det være tomt.",
    ),
    (Column::Municipality, "Kommune", 14, "Kommunens navn eller kode. Tomt: hjemkommunen."),
    (Column::Name, "Navn", 30, "Tilbuddets navn. Det eneste, der skal udfyldes."),
    (
        Column::Summary,
        "Beskrivelse",
        60,
        "Hvad det er, og hvem det er for. Højst 60 ord; resten bliver uddybningen.",
    ),
    (
        Column::Step,
        "Trin",
        8,
        "Trinnet på den nationale indsatstrappe, 1-6. Tomt: det udledes af hjemmel eller form.",
    ),
    (Column::StepConfidence, "Sikkerhed", 10, "Om trinnet er oplyst eller udledt."),
    (Column::StepRange, "Flere trin", 10, "Hvis tilbuddet gives på flere trin: 3-4."),
    (
        Column::TargetGroups,
        "Målgruppe",
        34,
        "Hvem det er for, med jeres egne ord; flere med semikolon imellem.",
    ),
    (
        Column::ProblemAreas,
        "Problemområde",
        34,
        "Hvad det hjælper med, med jeres egne ord; flere med semikolon imellem.",
    ),
    (Column::Age, "Alder", 10, "Begge aldre i én celle: 12-17. Lad den stå tom, når de næste to er udfyldt."),
    (Column::AgeMin, "Alder fra", 10, "Den yngste, i år; 0,5 eller 6 mdr."),
    (Column::AgeMax, "Alder til", 10, "Den ældste, i år; året regnes med til dets slutning."),
    (Column::AgeNote, "Aldersnote", 24, "Hvad der ellers siges om alder."),
    (Column::LegalBasis, "Hjemmel", 24, "Paragraffer, som I skriver dem; flere med semikolon imellem."),
    (Column::Form, "Form", 26, "Hjælpens form, med jeres egne ord; flere med semikolon imellem."),
    (Column::Provider, "Leverandør", 26, "Hvem der giver tilbuddet."),
    (
        Column::Contact,
        "Kontakt",
        30,
        "En funktion eller et sted, aldrig en person: «familierådgiver, team Nord».",
    ),
    (Column::Phone, "Telefon", 14, "Kontaktens nummer."),
    (Column::Email, "E-mail", 28, "Kontaktens fælles postkasse, aldrig en persons."),
    (Column::Access, "Adgang", 24, "Hvordan man får tilbuddet; flere med semikolon imellem."),
    (Column::Capacity, "Pladser", 14, "Hvor mange."),
    (Column::Duration, "Varighed", 20, "Hvor længe."),
    (Column::Excluded, "Ikke for", 30, "Hvem det ikke er for; flere med semikolon imellem."),
    (Column::Thin, "Kun navn", 10, "Ja, hvis I ved lidt mere om det end navnet."),
    (Column::Notes, "Bemærkninger", 50, "Alt andet, også det, der uddyber beskrivelsen."),
    (Column::SourceUrl, "Kilde", 34, "Hvor det står: adressen på en side eller et dokuments navn."),
    (Column::SourceDate, "Sidst bekræftet", 16, "Dagen, det sidst blev sagt, at det er sådan: 2026-01-31."),
];

/// A column as people are handed it.
#[derive(Debug, Clone, Copy)]
pub struct Heading {
    /// The column.
    pub column: Column,
    /// What it is called.
    pub text: &'static str,
    /// How wide it is, in letters.
    pub width: u16,
    /// What belongs in it.
    pub explanation: &'static str,
}

/// The columns in their order.
pub fn headings() -> impl Iterator<Item = Heading> {
    HEADINGS.iter().map(|(column, text, width, explanation)| Heading {
        column: *column,
        text,
        width: *width,
        explanation,
    })
}

/// What a column is called.
pub fn called(column: Column) -> &'static str {
    headings().find(|heading| heading.column == column).map_or(column.name(), |heading| heading.text)
}

/// What may stand in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// One of these, and nothing else.
    Only(Vec<String>),
    /// One of these, or something else: a warning is given.
    Rather(Vec<String>),
    /// Anything; these are known.
    Suggested(Vec<String>),
}

impl Choice {
    /// What is offered.
    pub fn values(&self) -> &[String] {
        match self {
            Self::Only(values) | Self::Rather(values) | Self::Suggested(values) => values,
        }
    }
}

/// What may be chosen in a column; none if anything may be written.
pub fn choice(column: Column, catalogue: &Catalogue) -> Option<Choice> {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Some(match column {
        Column::Municipality => {
            let municipalities = catalogue.content().municipalities.values();
            let mut names: Vec<String> = municipalities.map(|one| one.name.clone()).collect();
            names.sort();
            Choice::Only(names)
        }
        Column::Step => Choice::Rather(owned(&["1", "2", "3", "4", "5", "6"])),
        Column::StepConfidence => Choice::Only(owned(&["oplyst", "udledt"])),
        Column::Thin => Choice::Only(owned(&["ja", "nej"])),
        Column::Access => Choice::Suggested(owned(&ACCESS.map(cell::access_word))),
        Column::TargetGroups => Choice::Suggested(labels(catalogue, &[Scheme::TargetGroup])),
        Column::ProblemAreas => Choice::Suggested(labels(catalogue, &[Scheme::ProblemArea])),
        Column::Form => Choice::Suggested(labels(catalogue, &[Scheme::Form, Scheme::Method])),
        _ => return None,
    })
}

/// The ways in, from the most open.
const ACCESS: [Access; 10] = [
    Access::Universal,
    Access::OpenAnonymous,
    Access::SelfReferral,
    Access::ViaProfessional,
    Access::Sparring,
    Access::OnSiteAdviser,
    Access::Team,
    Access::DoctorOrPpr,
    Access::Reception,
    Access::Decision,
];

fn labels(catalogue: &Catalogue, schemes: &[Scheme]) -> Vec<String> {
    let concepts = catalogue.content().vocabulary.concepts();
    let wanted = concepts.filter(|concept| schemes.contains(&concept.scheme));
    let mut labels: Vec<String> = wanted.map(|concept| concept.label().to_owned()).collect();
    labels.sort();
    labels
}

#[cfg(test)]
mod tests {
    //! 1. Every column has a heading, which is read as that column.
    //! 2. The words for the ways in are read as those ways.

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_column_has_a_heading_that_is_read_as_it() {
        for heading in headings() {
            assert_eq!(Column::named(heading.text), Some(heading.column), "{}", heading.text);
        }
        let columns: BTreeSet<Column> = headings().map(|heading| heading.column).collect();
        assert_eq!(columns, Column::all().collect());
    }

    #[test]
    fn the_words_for_a_way_in_are_read_as_it() {
        for way in ACCESS {
            assert_eq!(cell::access(cell::access_word(way)), [way]);
        }
    }
}
