//! The ages of a row: those of its columns, which must agree, else those its free words say.

use super::cell::age::{self, Age, Alone, Bounds, Unit};
use super::column::Column;
use super::finding::RemarkKind;
use super::row::Reading;
use crate::offer::OfferAge;
use crate::problem::ProblemCode;
use crate::record::{AgeRecord, OfferRecord};
use crate::wording;

/// The columns of ages, each with what an age that stands alone in it is.
const AGES: [(Column, Alone); 3] =
    [(Column::Age, Alone::Unclear), (Column::AgeMin, Alone::From), (Column::AgeMax, Alone::To)];

impl Reading<'_> {
    /// The ages of their own columns, else those that the free words say.
    pub(super) fn ages(&mut self, offer: &mut OfferRecord, said: &[OfferAge]) {
        let stated = self.stated_ages();
        let in_columns = stated.and_then(Bounds::record);
        if let Some(Err(problem)) = in_columns.map(AgeRecord::check) {
            self.fault(self.column_of_ages(), problem.code, problem.message);
        }
        let has_columns = AGES.into_iter().any(|(column, _)| self.row.has(column));
        match (in_columns, said) {
            (Some(age), said) => {
                // Whose age it is, a table does not say.
                let whose = offer.age.and_then(|known| known.whose);
                offer.age = Some(AgeRecord { whose, ..age });
                self.other_ages(age, said);
            }
            (None, [only, others @ ..]) if others.iter().all(|other| other == only) => {
                offer.age = Some(AgeRecord::of(*only));
                let message = format!("Alderen {} er læst af ordene.", wording::ages(only.span));
                self.remark(RemarkKind::Concluded, self.column_of_words(), message);
            }
            (None, several) => {
                // What the table does not have, or has in words that cannot be read, it says nothing of.
                offer.age = offer.age.filter(|_| !has_columns || stated.is_none());
                if !several.is_empty() {
                    let message =
                        "Ordene siger flere aldre, og ingen er brugt: skriv dem i age_min og age_max.";
                    self.remark(RemarkKind::Doubtful, self.column_of_words(), message.to_owned());
                }
            }
        }
    }

    /// What the columns of ages say together; none if one of them cannot be read.
    fn stated_ages(&mut self) -> Option<Bounds> {
        let mut all = Some(Bounds::default());
        for (column, alone) in AGES {
            let Some(text) = self.row.value(column) else { continue };
            let unit = self.row.heading(column).map_or(Unit::Years, age::unit_of);
            let read = age::read(&text, alone, unit);
            let Some(mut bounds) = read.filter(|read| !read.from.is_some_and(Age::is_beyond_a_life)) else {
                let message = format!(
                    "Alderen «{text}» er ikke læst: skriv den i år eller måneder, fx 3, 0,5, 6 mdr. eller 12-17."
                );
                self.remark(RemarkKind::Doubtful, column, message);
                all = None;
                continue;
            };
            if bounds.to.take_if(|to| to.is_beyond_a_life()).is_some() {
                let message =
                    format!("Den øvre alder i «{text}» ligger ud over et menneskeliv: ingen er sat.");
                self.remark(RemarkKind::Doubtful, column, message);
            }
            let Some(before) = all else { continue };
            all = before.with(bounds);
            if all.is_none() {
                let message = "Kolonnerne med alder siger hver sit: ret dem, så de siger det samme.";
                self.fault(column, ProblemCode::Conflict, message);
            }
        }
        all
    }

    /// The column in which ages at fault are shown: that of the oldest, else the one there is.
    fn column_of_ages(&self) -> Column {
        let stated = |column: &Column| self.row.value(*column).is_some();
        [Column::AgeMax, Column::Age, Column::AgeMin].into_iter().find(stated).unwrap_or(Column::AgeMax)
    }

    /// The column of the free words: the first there is.
    fn column_of_words(&self) -> Column {
        let stated = |column: &Column| self.row.value(*column).is_some();
        let words = [Column::TargetGroups, Column::ProblemAreas, Column::Form];
        words.into_iter().find(stated).unwrap_or(Column::TargetGroups)
    }

    /// Ages that the free words say and the columns of ages do not.
    fn other_ages(&mut self, age: AgeRecord, said: &[OfferAge]) {
        let Ok(counts) = age.check() else { return };
        for other in said.iter().filter(|other| other.span != counts.span) {
            let message = format!(
                "Ordene siger {}, kolonnerne {}: kolonnerne gælder.",
                wording::ages(other.span),
                wording::ages(counts.span)
            );
            self.remark(RemarkKind::Doubtful, self.column_of_words(), message);
        }
    }
}
