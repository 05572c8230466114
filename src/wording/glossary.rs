//! What the glossary says about words.

use crate::concept::LabelKind;
use crate::glossary::Standing;

/// How a word stands to what it means.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Word(LabelKind::Preferred) => "fagordet",
        Standing::Word(LabelKind::Alternative) => "et andet ord for det",
        Standing::Word(LabelKind::Lay) => "daglig tale",
        Standing::Word(LabelKind::Misspelt) => "læst som en slåfejl",
        Standing::Word(LabelKind::Abbreviation) => "forkortelse",
        Standing::Word(LabelKind::English) => "engelsk",
        Standing::Word(LabelKind::Loaded) => "forstås, men kan virke dømmende: brug hellere ordet her",
        Standing::Name => "navnet på et tilbud",
        Standing::Held => "læst i det, der er skrevet",
        Standing::PointsTo => "peger på det uden at nævne det",
    }
}

/// That a word has several meanings.
pub fn several_meanings(number: usize) -> String {
    format!(
        "Ordet har {number} betydninger. Den, der er mest sandsynlig her, står først: sig, hvilken du mener."
    )
}

/// What the letters of an abbreviation stand for.
pub fn letters(stated: Option<&str>) -> &str {
    stated.unwrap_or("hvad bogstaverne står for, er ikke oplyst")
}

/// How many offers there are of something.
pub fn so_many_offers(number: usize) -> String {
    format!("{number} tilbud i viften")
}
