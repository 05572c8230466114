//! A table on its way through the store: what was read of a file, without what was not.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::column::Column;
use super::table::Table;
use crate::personal;
use crate::problem::{Problem, ProblemCode};

impl Table {
    /// The table as the store keeps it: an object.
    pub fn kept(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// The table that was kept; none if it is none.
    pub fn of_kept(kept: Value) -> Option<Self> {
        serde_json::from_value(kept).ok()
    }

    /// The cells that hold a CPR number: such a table is not kept, not for an hour either. Nothing of it is repeated.
    pub fn personal_data(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for row in &self.rows {
            let holds = |column: &Column| row.values(*column).iter().any(|value| personal::holds_cpr(value));
            for column in Column::all().filter(holds) {
                let called = row.heading(column).unwrap_or_else(|| column.name());
                let message = format!(
                    "Række {}, «{called}»: Teksten ligner et CPR-nummer: Vifte gemmer ingen personoplysninger. Fjern \
                     det, og send filen igen.",
                    row.place
                );
                problems.push(Problem::new("file", ProblemCode::PersonalData, message));
            }
        }
        problems
    }
}

/// The faults that a row may have before it is understood.
const CODES: [(ProblemCode, &str); 4] = [
    (ProblemCode::Malformed, "malformed"),
    (ProblemCode::TooLong, "too-long"),
    (ProblemCode::Conflict, "conflict"),
    (ProblemCode::PersonalData, "personal-data"),
];

/// How the faults of a row are kept.
pub(super) mod problems {
    use super::{CODES, Deserialize, Deserializer, Problem, ProblemCode, Serialize, Serializer};

    pub fn serialize<S: Serializer>(problems: &[Problem], to: S) -> Result<S::Ok, S::Error> {
        let code = |of: ProblemCode| {
            CODES.iter().find(|(code, _)| *code == of).map_or("malformed", |(_, word)| word)
        };
        let plain = |one: &Problem| (one.field.clone(), code(one.code), one.message.clone());
        problems.iter().map(plain).collect::<Vec<_>>().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Problem>, D::Error> {
        let plain: Vec<(String, String, String)> = Deserialize::deserialize(from)?;
        let code = |word: &str| {
            CODES.iter().find(|(_, known)| *known == word).map_or(ProblemCode::Malformed, |(code, _)| *code)
        };
        Ok(plain
            .into_iter()
            .map(|(field, word, message)| Problem::new(field, code(&word), message))
            .collect())
    }
}
