//! The controls of a form: what one types or chooses in, what stands there, and what is wrong with it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::fields::{self, Fields};
use crate::catalogue::Catalogue;
use crate::concept::{Concept, Scheme};
use crate::key::Key;

/// Something one types or chooses in.
pub struct Control {
    /// The field's name in the form.
    pub name: String,
    pub label: &'static str,
    pub hint: &'static str,
    pub kind: Kind,
    /// What is wrong with it.
    pub faults: Vec<String>,
}

/// How one types or chooses.
pub enum Kind {
    /// One line.
    Line(String),
    /// A whole number.
    Number(String),
    /// A day.
    Day(String),
    /// Several lines, so many of them seen.
    Text(String, u8),
    /// One of several.
    Choice(Vec<Choice>),
    /// Any of a few.
    Checks(Vec<Choice>),
    /// Any of many: those chosen, and all others by what they belong to.
    Grouped(Vec<Choice>, Vec<Group>),
}

/// What is at fault, as the summary tells it.
pub struct Fault {
    /// Where it is on the page; empty if nowhere.
    pub id: String,
    /// What the field is called; empty if it is none.
    pub label: String,
    pub message: String,
}

/// Something that can be chosen.
#[derive(Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub is_chosen: bool,
}

/// Choices that belong together.
pub struct Group {
    pub heading: String,
    pub choices: Vec<Choice>,
}

impl Control {
    /// What it is known by on its page.
    pub fn id(&self) -> String {
        id(&self.name)
    }

    /// Whether a label of its own names it; several choices are named together.
    pub fn is_one(&self) -> bool {
        !matches!(self.kind, Kind::Checks(_) | Kind::Grouped(..))
    }

    /// How a browser is to take what is typed in one line. What it could not show as a number or a day is shown as it
    /// was typed.
    pub fn kept_as(&self) -> &'static str {
        match &self.kind {
            Kind::Number(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                "type=\"number\" min=\"0\""
            }
            Kind::Day(text) if text.is_empty() || text.parse::<NaiveDate>().is_ok() => "type=\"date\"",
            _ => "type=\"text\"",
        }
    }

    /// Says that something is wrong with it.
    pub fn tell(&mut self, message: &str) -> Fault {
        self.faults.push(message.to_owned());
        Fault { id: self.id(), label: self.label.to_owned(), message: message.to_owned() }
    }

    /// What it tells of itself to those who cannot see it.
    pub fn marks(&self) -> String {
        let id = self.id();
        let hint = (!self.hint.is_empty()).then(|| format!("{id}-hint"));
        let fault = (!self.faults.is_empty()).then(|| format!("{id}-fault"));
        let described: Vec<String> = hint.into_iter().chain(fault).collect();
        let by = if described.is_empty() {
            String::new()
        } else {
            format!(" aria-describedby=\"{}\"", described.join(" "))
        };
        // A group cannot be said to be invalid; its description tells.
        let invalid = if self.faults.is_empty() || !self.is_one() { "" } else { " aria-invalid=\"true\"" };
        format!("{invalid}{by}")
    }
}

/// What the field of a name is known by on its page.
pub fn id(name: &str) -> String {
    name.replace(['.', '_'], "-")
}

/// Makes the controls of a form from what stands in it.
pub struct Controls<'a> {
    pub catalogue: &'a Catalogue,
    pub fields: &'a Fields,
}

impl Controls<'_> {
    fn control(&self, name: &str, label: &'static str, hint: &'static str, kind: Kind) -> Control {
        Control { name: name.to_owned(), label, hint, kind, faults: Vec::new() }
    }

    /// One line.
    pub fn line(&self, name: &str, label: &'static str, hint: &'static str) -> Control {
        self.control(name, label, hint, Kind::Line(self.fields.value(name).to_owned()))
    }

    /// A whole number.
    pub fn number(&self, name: &str, label: &'static str, hint: &'static str) -> Control {
        self.control(name, label, hint, Kind::Number(self.fields.value(name).trim().to_owned()))
    }

    /// A day.
    pub fn day(&self, name: &str, label: &'static str, hint: &'static str) -> Control {
        let typed = self.fields.value(name);
        let day = fields::day(typed).map_or_else(|| typed.trim().to_owned(), |day| day.to_string());
        self.control(name, label, hint, Kind::Day(day))
    }

    /// Several lines.
    pub fn text(&self, name: &str, label: &'static str, hint: &'static str, rows: u8) -> Control {
        self.control(name, label, hint, Kind::Text(self.fields.value(name).to_owned(), rows))
    }

    /// One of several, each by its word; `blank` is what stands for none.
    pub fn choice(
        &self,
        name: &str,
        label: &'static str,
        hint: &'static str,
        blank: &str,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Control {
        let none = (String::new(), blank.to_owned());
        let chosen = self.fields.value(name).to_owned();
        let choices = std::iter::once(none).chain(choices).map(|(value, label)| Choice {
            is_chosen: value == chosen,
            value,
            label,
        });
        self.control(name, label, hint, Kind::Choice(choices.collect()))
    }

    /// Any of a few, each by its word.
    pub fn checks(
        &self,
        name: &str,
        label: &'static str,
        hint: &'static str,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Control {
        let choices = choices.into_iter().map(|(value, label)| self.check(name, value, label));
        self.control(name, label, hint, Kind::Checks(choices.collect()))
    }

    fn check(&self, name: &str, value: String, label: String) -> Choice {
        Choice { is_chosen: self.fields.values(name).any(|chosen| chosen == value), value, label }
    }

    /// Concepts of these schemes: those chosen first, then the others by the widest concept above them.
    pub fn concepts(
        &self,
        name: &str,
        label: &'static str,
        hint: &'static str,
        schemes: &[Scheme],
    ) -> Control {
        let vocabulary = &self.catalogue.content().vocabulary;
        let chosen: Vec<Choice> = self.fields.values(name).map(|key| self.chosen(key)).collect();
        let mut groups: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
        for concept in vocabulary.concepts().filter(|concept| schemes.contains(&concept.scheme)) {
            if chosen.iter().any(|one| one.value == concept.key.as_str()) {
                continue;
            }
            let top = self.widest(concept);
            let is_alone = top.key == concept.key && vocabulary.narrower(&top.key).is_empty();
            let heading = if is_alone { OTHERS.to_owned() } else { top.label().to_owned() };
            let choice = Choice {
                value: concept.key.to_string(),
                label: concept.label().to_owned(),
                is_chosen: false,
            };
            groups.entry(heading).or_default().push(choice);
        }
        let others = groups.remove(OTHERS);
        let mut groups: Vec<Group> =
            groups.into_iter().map(|(heading, choices)| Group { heading, choices }).collect();
        groups.extend(others.map(|choices| Group { heading: OTHERS.to_owned(), choices }));
        for group in &mut groups {
            group.choices.sort_by_key(|choice| choice.label.to_lowercase());
        }
        self.control(name, label, hint, Kind::Grouped(chosen, groups))
    }

    fn chosen(&self, key: &str) -> Choice {
        let label =
            Key::parse(key).map_or_else(|_| key.to_owned(), |key| self.catalogue.label(&key).to_owned());
        Choice { value: key.to_owned(), label, is_chosen: true }
    }

    /// The widest concept of the same scheme above this one.
    fn widest<'c>(&'c self, concept: &'c Concept) -> &'c Concept {
        let vocabulary = &self.catalogue.content().vocabulary;
        let mut widest = concept;
        while let Some(above) = widest
            .broader
            .iter()
            .filter_map(|key| vocabulary.concept(key))
            .find(|above| above.scheme == concept.scheme)
        {
            widest = above;
        }
        widest
    }
}

/// The group of those that belong to no other.
const OTHERS: &str = "Andre";
