//! The vocabulary: target groups, problem areas, forms of help, methods, and the many words for each.
//!
//! One controlled vocabulary in the manner of SKOS. A concept has one label that is shown, others that are
//! understood, broader concepts above it, and marks that decide how it counts when an offer is matched to a
//! need: *umbrella* words show no fit, a *condition* must be stated by the need, and a word that can be the
//! child's or a parent's leads to a concept each.

use std::collections::{BTreeMap, BTreeSet};

use crate::key::Key;
use crate::problem::{Problem, ProblemCode};

/// The form of help that means living away from home (*anbringelse*); all placements lie below it.
pub const PLACEMENT_FORM: &str = "anbringelse";

/// What kind of thing a concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Who an offer is for (*målgruppe*).
    TargetGroup,
    /// What is difficult (*problemområde*).
    ProblemArea,
    /// The form of help (*hjælpeform*): a group, someone to talk to, help at home.
    Form,
    /// A method or programme (*metode*).
    Method,
    /// A profession, unit or place (*aktør*).
    Actor,
    /// A word of the trade (*fagord*); never decides whether an offer fits.
    Term,
}

/// Whose problem it is. The split of Statistics Denmark's reasons for placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WhoseProblem {
    /// The child's or young person's own.
    Child,
    /// A parent's.
    Parent,
    /// The family's together.
    Family,
    /// The surroundings': school, friends, housing.
    Surroundings,
}

/// The ten dimensions of the ICS triangle, by which caseworkers describe where the difficulty lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcsDimension {
    /// *Sundhedsforhold*.
    Health,
    /// *Udvikling og adfærd*.
    DevelopmentAndBehaviour,
    /// *Dagtilbud, skole og læring*.
    School,
    /// *Fritidsforhold og venskaber*.
    LeisureAndFriends,
    /// *Trygt omsorgsmiljø*.
    SecureCare,
    /// *Stimulering og vejledning*.
    StimulationAndGuidance,
    /// *Understøttelse af relationer*.
    SupportingRelations,
    /// *Familieforhold og baggrund*.
    FamilyBackground,
    /// *Bolig, beskæftigelse og økonomi*.
    HousingWorkEconomy,
    /// *Socialt netværk*.
    SocialNetwork,
}

/// What kind of word a label is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelKind {
    /// The one that is shown.
    Preferred,
    /// A professional or legal word.
    Alternative,
    /// What teachers, parents and children write.
    Lay,
    /// A misspelling.
    Misspelt,
    /// An abbreviation.
    Abbreviation,
    /// English.
    English,
    /// Understood, never shown back: it labels the child.
    Loaded,
}

/// One word or phrase for a concept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// As it is written.
    pub text: String,
    /// What kind of word it is.
    pub kind: LabelKind,
}

/// The concept's code in another code system (FFB, LTT, FBOE, DST …).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExternalCode {
    /// The code system's name.
    pub system: String,
    /// The code there.
    pub code: String,
}

/// One concept (*begreb*) of the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Stable name.
    pub key: Key,
    /// What kind of thing it is.
    pub scheme: Scheme,
    /// All words for it; exactly one is preferred.
    pub labels: Vec<Label>,
    /// Words that point to it and do not name it («madpakke» for neglect): they hint, and show no exact fit.
    pub cues: Vec<String>,
    /// The label that is shown in English.
    pub label_en: Option<String>,
    /// What it is, in a sentence.
    pub definition: Option<String>,
    /// Concepts above it.
    pub broader: Vec<Key>,
    /// Concepts beside it: the problem a target group lives with.
    pub related: Vec<Key>,
    /// Whose problem it is.
    pub whose_problem: Option<WhoseProblem>,
    /// Where in the ICS triangle it lies.
    pub dimensions: Vec<IcsDimension>,
    /// So wide that it shows no fit (*trivsel*, *familieproblemer*).
    pub umbrella: bool,
    /// A condition of the person, which the need must state: a diagnosis, being placed, being a young mother.
    pub condition: bool,
    /// The concept that is meant when the words speak of a parent.
    pub when_parent: Option<Key>,
    /// Codes elsewhere.
    pub codes: Vec<ExternalCode>,
    /// Rows of the domain's list of words that it stands for.
    pub rows: Vec<u16>,
    /// Where it is stated.
    pub sources: Vec<Key>,
}

impl Concept {
    /// The label that is shown.
    pub fn label(&self) -> &str {
        let preferred = self.labels.iter().find(|label| label.kind == LabelKind::Preferred);
        preferred.map_or(self.key.as_str(), |label| &label.text)
    }

    /// Its words of a kind, as they stand there.
    pub fn words(&self, kind: LabelKind) -> impl Iterator<Item = &str> {
        self.labels.iter().filter(move |label| label.kind == kind).map(|label| label.text.as_str())
    }

    /// Whether it decides if an offer fits. Trade words, actors and umbrella words do not.
    pub fn shows_fit(&self) -> bool {
        let substantial = match self.scheme {
            Scheme::TargetGroup | Scheme::ProblemArea | Scheme::Form | Scheme::Method => true,
            Scheme::Actor | Scheme::Term => false,
        };
        substantial && !self.umbrella
    }
}

/// All concepts, with the way up and down between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    concepts: BTreeMap<Key, Concept>,
    narrower: BTreeMap<Key, Vec<Key>>,
    related: BTreeMap<Key, BTreeSet<Key>>,
}

impl Vocabulary {
    /// The vocabulary of these concepts, and all that is wrong with how they refer to each other: every key that stands
    /// twice, every reference to a concept that is not there, every circle of broader concepts.
    pub fn new(concepts: impl IntoIterator<Item = Concept>) -> (Self, Vec<Problem>) {
        let mut vocabulary = Self::default();
        let mut problems = Vec::new();
        for concept in concepts {
            let key = concept.key.clone();
            if vocabulary.concepts.insert(key.clone(), concept).is_some() {
                let message = format!("Begrebet {key} står to gange: behold det ene.");
                problems.push(Problem::new("concept.key", ProblemCode::Conflict, message));
            }
        }
        problems.extend(vocabulary.dangling());
        for concept in vocabulary.concepts.values() {
            for above in &concept.broader {
                vocabulary.narrower.entry(above.clone()).or_default().push(concept.key.clone());
            }
            for beside in &concept.related {
                vocabulary.related.entry(beside.clone()).or_default().insert(concept.key.clone());
                vocabulary.related.entry(concept.key.clone()).or_default().insert(beside.clone());
            }
        }
        problems.extend(vocabulary.circles());
        (vocabulary, problems)
    }

    fn dangling(&self) -> Vec<Problem> {
        let references = self.concepts.values().flat_map(|concept| {
            let broader = concept.broader.iter().map(|to| ("broader", to));
            let related = concept.related.iter().map(|to| ("related", to));
            let parent = concept.when_parent.iter().map(|to| ("when_parent", to));
            broader.chain(related).chain(parent).map(|(field, to)| (&concept.key, field, to))
        });
        references
            .filter(|(_, _, to)| !self.concepts.contains_key(*to))
            .map(|(from, field, to)| {
                let message =
                    format!("{from} peger på {to}, som ikke findes: ret nøglen, eller opret begrebet.");
                Problem::new(format!("concept {from}.{field}"), ProblemCode::Unknown, message)
            })
            .collect()
    }

    fn circles(&self) -> Vec<Problem> {
        let in_circle = self.concepts.keys().filter(|key| {
            let above = self.concepts[*key].broader.iter().flat_map(|up| self.with_broader(up));
            above.into_iter().any(|up| up == **key)
        });
        in_circle
            .map(|key| {
                let message = format!("{key} er sit eget overbegreb: bryd kredsen.");
                Problem::new(format!("concept {key}.broader"), ProblemCode::Conflict, message)
            })
            .collect()
    }

    /// All concepts, by key.
    pub fn concepts(&self) -> impl Iterator<Item = &Concept> {
        self.concepts.values()
    }

    /// The concept with this key.
    pub fn concept(&self, key: &Key) -> Option<&Concept> {
        self.concepts.get(key)
    }

    /// The concepts directly below.
    pub fn narrower(&self, key: &Key) -> &[Key] {
        self.narrower.get(key).map_or(&[], Vec::as_slice)
    }

    /// The concepts beside this one, whichever of the two says so.
    pub fn related(&self, key: &Key) -> impl Iterator<Item = &Key> {
        self.related.get(key).into_iter().flatten()
    }

    /// The concept and all below it.
    pub fn with_narrower(&self, key: &Key) -> BTreeSet<Key> {
        self.closure(key, |key| self.narrower(key))
    }

    /// The concept and all above it.
    pub fn with_broader(&self, key: &Key) -> BTreeSet<Key> {
        self.closure(key, |key| self.concepts.get(key).map_or(&[], |concept| &concept.broader))
    }

    /// Whether a concept is this one or lies below it.
    pub fn is_within(&self, key: &Key, above: &str) -> bool {
        self.with_broader(key).iter().any(|one| one.as_str() == above)
    }

    fn closure<'a>(&'a self, key: &Key, next: impl Fn(&Key) -> &'a [Key]) -> BTreeSet<Key> {
        let mut seen = BTreeSet::from([key.clone()]);
        let mut open = vec![key.clone()];
        while let Some(key) = open.pop() {
            for other in next(&key) {
                if seen.insert(other.clone()) {
                    open.push(other.clone());
                }
            }
        }
        seen
    }
}

#[cfg(test)]
mod tests;
