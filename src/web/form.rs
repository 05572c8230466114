//! What was typed on the page Find, and the need it states.

use crate::need::{Asker, NeedInput, Words};
use crate::personal;
use crate::problem::{Problem, ProblemCode};

/// The fields of the form, as they were typed. It has no `Debug`, since the words may speak of a child.
#[derive(Clone, Default)]
pub struct Typed {
    /// The need in words.
    pub text: String,
    /// The child's age.
    pub age: String,
    /// The highest step.
    pub max_step: String,
    /// The family's district.
    pub district: String,
    /// Who asks.
    pub asker: String,
}

/// Who may say that they ask, by the word in the form: the usual one first.
pub const ASKERS: [(&str, Asker, &str); 3] = [
    ("general-staff", Asker::GeneralStaff, "Fagperson i skole, dagtilbud m.m."),
    ("caseworker", Asker::Caseworker, "Familierådgiver i kommunen"),
    ("citizen", Asker::Citizen, "Forælder, ung eller borger"),
];

impl Typed {
    /// Reads the body of the form. A name that is not known is let go; a word that the one who asks takes away is
    /// gone from the text.
    pub fn read(body: &[u8]) -> Self {
        let mut typed = Self::default();
        let mut taken_away = Vec::new();
        for (name, value) in form_urlencoded::parse(body) {
            match name.as_ref() {
                // Browsers send every line end as two signs.
                "text" => typed.text = value.replace("\r\n", "\n"),
                "age" => typed.age = value.into_owned(),
                "max-step" => typed.max_step = value.into_owned(),
                "district" => typed.district = value.into_owned(),
                "asker" => typed.asker = value.into_owned(),
                "take-away" => taken_away = stretches(&value),
                _ => {}
            }
        }
        for (start, end) in taken_away {
            typed.take_away(start, end);
        }
        typed
    }

    /// Takes a stretch out of the text, counted in bytes. A stretch that is not there is let go.
    fn take_away(&mut self, start: usize, end: usize) {
        let (Some(before), Some(after)) = (self.text.get(..start), self.text.get(end..)) else { return };
        if start < end {
            self.text = format!("{} {}", before.trim_end(), after.trim_start()).trim().to_owned();
        }
    }

    /// The need, and what cannot be read at all.
    pub fn need(&self) -> (NeedInput, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut number = |field: &str, text: &str, remedy: &str| -> Option<i32> {
            let text = text.trim();
            let read = text.parse().ok();
            if read.is_none() && !text.is_empty() {
                problems.push(Problem::new(field, ProblemCode::Malformed, remedy));
            }
            read
        };
        let age_years = number("ageYears", &self.age, "Skriv alderen som et helt tal i år, for eksempel 13.");
        let max_step = number("maxStep", &self.max_step, "Vælg et trin på listen.");
        let need = NeedInput {
            text: Words::new(self.text.clone()),
            age_years,
            max_step,
            district: Some(self.district.clone()).filter(|name| !name.trim().is_empty()),
            ..NeedInput::words("", self.asker())
        };
        (need, problems)
    }

    /// Who asks. Whoever does not say is shown no more than anybody may see.
    pub fn asker(&self) -> Asker {
        let said = ASKERS.iter().find(|(word, ..)| *word == self.asker);
        said.map_or(Asker::GeneralStaff, |(_, asker, _)| *asker)
    }

    /// Empties every field that holds a CPR number, whatever the field is for, and names them.
    pub fn empty_of_cpr(&mut self) -> Vec<&'static str> {
        let fields = [
            ("text", &mut self.text),
            ("ageYears", &mut self.age),
            ("maxStep", &mut self.max_step),
            ("district", &mut self.district),
            ("asker", &mut self.asker),
        ];
        let holding = fields.into_iter().filter(|(_, text)| personal::holds_cpr(text));
        let emptied = holding.map(|(field, text)| {
            text.clear();
            field
        });
        emptied.collect()
    }
}

/// Stretches as a button of the page names them, `12-20` or `12-20,31-36`: the last first, so that the others stay
/// where they are when it is taken away.
fn stretches(written: &str) -> Vec<(usize, usize)> {
    let stretches = written.split(',').filter_map(|one| {
        let (start, end) = one.split_once('-')?;
        Some((start.parse().ok()?, end.parse().ok()?))
    });
    let mut stretches: Vec<(usize, usize)> = stretches.collect();
    stretches.sort_unstable_by(|one, other| other.cmp(one));
    stretches
}

#[cfg(test)]
mod tests {
    //! 1. A stretch that is taken away is gone, with the gap it leaves.
    //! 2. A stretch that is not there changes nothing.
    //! 3. What is no number is a fault of its field, and the rest is read.

    use super::*;

    #[test]
    fn a_stretch_that_is_taken_away_is_gone() {
        let body = "text=b%C3%B8rn+med+angst+og+sorg&take-away=10-15";
        assert_eq!(Typed::read(body.as_bytes()).text, "børn med og sorg");
        assert_eq!(Typed::read(b"text=angst&take-away=0-5").text, "");
        assert_eq!(Typed::read(b"text=angst+og+sorg+og+angst&take-away=0-5,17-22").text, "og sorg og");
    }

    #[test]
    fn a_stretch_that_is_not_there_changes_nothing() {
        for stretch in ["2-3", "5-2", "0-900", "4-4", "x", "-1-3", "99999999999999999999-1"] {
            let body = format!("text=b%C3%B8rn&take-away={stretch}");
            assert_eq!(Typed::read(body.as_bytes()).text, "børn", "{stretch}");
        }
    }

    #[test]
    fn what_is_no_number_is_a_fault_of_its_field() {
        let typed = Typed::read(b"text=angst&age=tretten&max-step=oeverst&asker=caseworker");
        let (need, problems) = typed.need();
        let faults: Vec<(&str, ProblemCode)> =
            problems.iter().map(|one| (one.field.as_str(), one.code)).collect();
        assert_eq!(faults, [("ageYears", ProblemCode::Malformed), ("maxStep", ProblemCode::Malformed)]);
        assert_eq!((need.text.as_str(), need.asker), ("angst", Asker::Caseworker));
    }
}
