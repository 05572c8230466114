//! Danger (*fare*): what must go first, and the way to help.
//!
//! A text is judged sentence by sentence. `evidence` holds the phrases that speak for a danger and their weight,
//! `blows` reads who does something violent to whom and `acts` what that amounts to, `doubt` takes the alarm out
//! of what is denied, hearsay, long over, or no more than a game. What is left is a list of [`Sign`]s, each with
//! the words that show it, so that a reader can see why.
//!
//! The rules lean one way: a danger may be called too often, never too seldom. But an alarm at every «slår» would
//! teach people to look away.

mod acts;
mod blows;
mod classes;
mod doubt;
mod evidence;
mod gathered;
mod judging;
mod lexicon;
mod net;
mod phrases;
mod reading;
mod routes;
mod sentences;
mod sieve;
mod words;

pub use judging::assess;
pub use routes::{Action, Route, routes};

/// How soon one must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The duty to notify and its route stand beside the answer; nothing is hidden.
    Consider,
    /// The route stands first.
    Urgent,
}

/// Where the danger comes from, which decides the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Peril {
    /// The child may not live (*liv*): wants to die or has tried.
    Life,
    /// The child lies lifeless (*livløs*), whatever the cause.
    Lifeless,
    /// The child is gone and nobody knows where (*savnet*).
    Missing,
    /// Somebody at home or in the family, or nobody knows who.
    Household,
    /// The family's honour (*ære*).
    Honour,
    /// Somebody outside the family.
    Outsider,
}

/// Who is said to have done it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// Someone in the home or the family.
    Household,
    /// Someone outside the family.
    Outsider,
    /// The text does not say.
    Unknown,
}

/// What the words show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// Violence against the child (*vold*).
    Violence {
        /// Who did it.
        by: By,
    },
    /// Violence the child lives with (*vold i hjemmet*).
    ViolenceAtHome,
    /// Sexual abuse (*seksuelt overgreb*).
    SexualAbuse {
        /// Who did it.
        by: By,
    },
    /// Threats and force in the name of honour (*æresrelateret konflikt*).
    Honour,
    /// A wish to die, or an attempt (*selvmordsfare*).
    WishToDie,
    /// Unconscious or not to be roused (*livløs*).
    Lifeless,
    /// Gone, and nobody knows where (*savnet*).
    Missing,
    /// A child nobody looks after (*barn uden omsorg*).
    LeftWithoutCare,
    /// Self-harm (*selvskade*).
    SelfHarm,
    /// Neglect (*omsorgssvigt*).
    Neglect,
    /// The child itself hits others (*udadreagerende*).
    HurtsOthers,
}

/// Why a danger is no alarm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// Nothing speaks against it.
    None,
    /// The words only hint at it.
    Hinted,
    /// Somebody heard it from somebody.
    Hearsay,
    /// The words say that it is not so.
    Negated,
    /// It is long ago or said to be closed.
    ClosedCase,
}

/// One sign of danger, and the words that show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// What the words show.
    pub finding: Finding,
    /// What speaks against it.
    pub doubt: Doubt,
    /// First byte of the words in the text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// Words a catalogue adds as a sign of danger. A catalogue may add, never remove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedSign {
    /// The words, in any inflection.
    pub words: String,
    /// What they show.
    pub finding: Finding,
}

impl Finding {
    /// How soon one must act when nothing speaks against it.
    pub fn level(self) -> Level {
        match self {
            Self::Violence { .. }
            | Self::ViolenceAtHome
            | Self::SexualAbuse { .. }
            | Self::Honour
            | Self::WishToDie
            | Self::Lifeless
            | Self::Missing
            | Self::LeftWithoutCare => Level::Urgent,
            Self::SelfHarm | Self::Neglect | Self::HurtsOthers => Level::Consider,
        }
    }

    /// Where the danger comes from; none where the ordinary way of a worry is right.
    pub fn peril(self) -> Option<Peril> {
        match self {
            Self::Violence { by: By::Outsider } | Self::SexualAbuse { by: By::Outsider } => {
                Some(Peril::Outsider)
            }
            Self::Violence { .. } | Self::SexualAbuse { .. } => Some(Peril::Household),
            Self::ViolenceAtHome | Self::LeftWithoutCare => Some(Peril::Household),
            Self::Honour => Some(Peril::Honour),
            Self::WishToDie => Some(Peril::Life),
            Self::Lifeless => Some(Peril::Lifeless),
            Self::Missing => Some(Peril::Missing),
            Self::SelfHarm | Self::Neglect | Self::HurtsOthers => None,
        }
    }
}

impl Sign {
    /// How soon one must act.
    pub fn level(&self) -> Level {
        match self.doubt {
            Doubt::None => self.finding.level(),
            Doubt::Hinted | Doubt::Hearsay | Doubt::Negated | Doubt::ClosedCase => Level::Consider,
        }
    }

    /// Where the danger comes from; none where the ordinary way of a worry is right.
    pub fn peril(&self) -> Option<Peril> {
        self.finding.peril()
    }
}

/// The highest level among signs; none without signs.
pub fn level(signs: &[Sign]) -> Option<Level> {
    signs.iter().map(Sign::level).max()
}

/// The kinds of danger a route must be shown for, gravest first. Where something is urgent, only what is urgent counts.
pub fn perils(signs: &[Sign]) -> Vec<Peril> {
    let highest = level(signs);
    let mut perils: Vec<Peril> =
        signs.iter().filter(|sign| Some(sign.level()) == highest).filter_map(Sign::peril).collect();
    perils.sort_unstable();
    perils.dedup();
    perils
}

/// Whether the danger may come from a parent or another member of the household, whatever the doubt.
pub fn suspects_household(signs: &[Sign]) -> bool {
    signs.iter().any(|sign| matches!(sign.peril(), Some(Peril::Household | Peril::Honour)))
}

#[cfg(test)]
mod tests;
