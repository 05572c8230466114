//! The decision table of the guide (*handlevej*): who asks about whom, and whom they are to turn to.
//!
//! A table is data: rules in order, the first that applies is the answer. It is checked before it is used: every
//! situation has a rule, and every rule a situation. Danger has no row here; its routes are code, in [`crate::danger`].

mod labels;
mod table;

pub use table::{Table, faults};

use crate::age::AgeBand;
use crate::contact::Entrance;
use crate::key::{Key, MunicipalityCode};
use crate::law::Confidence;
use crate::offer::YesNo;

/// What the one who is worried works as (*min rolle*), as Statistics Denmark tells those apart who notify.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profession {
    /// A teacher or somebody else at a school.
    Teacher,
    /// At an after-school club or a youth club.
    ClubStaff,
    /// An educator in daycare, or a child minder.
    Educator,
    /// A health visitor (*sundhedsplejerske*).
    HealthVisitor,
    /// A dentist or dental nurse of the municipality (*tandplejen*).
    DentalStaff,
    /// A doctor, midwife or nurse, at a practice or a hospital.
    HealthStaff,
    /// A volunteer or somebody employed by an association.
    Volunteer,
    /// Somebody else in public service.
    OtherStaff,
    /// Nobody in public service: family, neighbour, the young person.
    Citizen,
}

impl Profession {
    /// All.
    pub const ALL: [Self; 9] = [
        Self::Teacher,
        Self::ClubStaff,
        Self::Educator,
        Self::HealthVisitor,
        Self::DentalStaff,
        Self::HealthStaff,
        Self::Volunteer,
        Self::OtherStaff,
        Self::Citizen,
    ];

    /// Whether they have the sharpened duty to notify of those in public service (BL § 133). Who is employed by an
    /// association may have it or not, so only the duty that is everybody's (BL § 135) is certain.
    pub fn in_public_service(self) -> bool {
        !matches!(self, Self::Volunteer | Self::Citizen)
    }
}

/// How the child is seen to thrive (*trivselsvurdering*, TOPI): a snapshot in one context, never a label of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// Thrives.
    Green,
    /// Signs of imbalance: extra attention.
    Yellow,
    /// Severe signs.
    Red,
    /// Nobody has said.
    NotStated,
}

impl Colour {
    /// All.
    pub const ALL: [Self; 4] = [Self::Green, Self::Yellow, Self::Red, Self::NotStated];
}

/// What the parents know of the worry, and think of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Parents {
    /// They know, and agree that others are drawn in.
    Agree,
    /// They know, and do not agree.
    Disagree,
    /// They have not been told.
    NotTold,
    /// Nobody has said.
    NotStated,
}

impl Parents {
    /// All.
    pub const ALL: [Self; 4] = [Self::Agree, Self::Disagree, Self::NotTold, Self::NotStated];
}

/// What is said to the parents first, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParentsFirst {
    /// There is nothing more to say than there always is.
    AsUsual,
    /// They are told of the worry before others are drawn in.
    Tell,
    /// They know and agree: they are part of it.
    Together,
    /// They do not agree: the child is not named to others.
    WithoutName,
    /// The family's caseworker agrees with you what they are told.
    WithCaseworker,
    /// The young person is of age, and decides: from 18 the consent is their own.
    YoungPersonDecides,
    /// Whoever asks is family: they are the parents, or decide themselves.
    OwnChoice,
}

impl ParentsFirst {
    /// What is said where it is known what the parents know and think.
    #[must_use]
    pub fn given(self, parents: Parents) -> Self {
        match (self, parents) {
            (Self::Tell, Parents::Agree) => Self::Together,
            (Self::Tell, Parents::Disagree) => Self::WithoutName,
            (said, _) => said,
        }
    }
}

/// Whether turning to somebody opens a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpensCase {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The municipality assesses a notification, and decides then.
    IfNotified,
    /// There is one already.
    IsOpen,
    /// Nobody has said.
    NotStated,
}

/// Values that situations are told apart by. An age and a concept that is named must be known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition {
    /// Who asks.
    pub professions: Vec<Profession>,
    /// How old the child is.
    pub ages: Vec<AgeBand>,
    /// How the child is seen to thrive.
    pub colours: Vec<Colour>,
    /// Whether the family has an open case.
    pub open_case: Vec<YesNo>,
    /// What the parents know and think.
    pub parents: Vec<Parents>,
    /// What the worry is about: one of these concepts, or something narrower.
    pub about: Vec<Key>,
}

/// Whom to turn to, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// What for.
    pub entrance: Entrance,
    /// A contact point of its own, where not the place's or the municipality's is meant.
    pub contact: Option<Key>,
    /// Why, in a sentence.
    pub why: String,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutingRule {
    /// What it is referred to by.
    pub key: Key,
    /// Whose rule it is: its own are asked before those that hold everywhere, which name none.
    pub municipality: Option<MunicipalityCode>,
    /// Its place in the table: the lowest is asked first.
    pub rank: u16,
    /// What it is called: the situation in a few words.
    pub name: String,
    /// When it applies: each list that is not empty must have the value of the situation.
    pub when: Condition,
    /// When it does not, for another rule is to: one of these is enough.
    pub unless: Condition,
    /// Whom to turn to, in order; at least one.
    pub turns: Vec<Turn>,
    /// What to do first, second, third.
    pub steps: Vec<String>,
    /// What is said to the parents.
    pub parents: ParentsFirst,
    /// Whether turning to them opens a case.
    pub opens_case: OpensCase,
    /// What else is to be known.
    pub note: Option<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where it is stated.
    pub sources: Vec<Key>,
}

/// What decides which rule applies. Everything that is not known is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Who asks.
    pub profession: Profession,
    /// How old the child is, if that is known.
    pub age: Option<AgeBand>,
    /// How the child is seen to thrive.
    pub colour: Colour,
    /// Whether the family has an open case.
    pub open_case: YesNo,
    /// What the parents know and think.
    pub parents: Parents,
    /// What the worry is about, each with all that is broader.
    pub about: Vec<Key>,
}

impl RoutingRule {
    /// Whether it answers a situation.
    pub fn answers(&self, facts: &Facts) -> bool {
        self.when.holds(facts) && !self.unless.touches(facts)
    }
}

impl Condition {
    /// Whether every list has the value of the situation, or is empty.
    fn holds(&self, facts: &Facts) -> bool {
        self.each(facts).into_iter().all(|listed| listed != Listed::Others)
    }

    /// Whether any list has the value of the situation.
    fn touches(&self, facts: &Facts) -> bool {
        self.each(facts).contains(&Listed::This)
    }

    fn each(&self, facts: &Facts) -> [Listed; 6] {
        let Facts { profession, age, colour, open_case, parents, about } = facts;
        [
            Listed::of(&self.professions, |one| one == profession),
            Listed::of(&self.ages, |one| Some(*one) == *age),
            Listed::of(&self.colours, |one| one == colour),
            Listed::of(&self.open_case, |one| one == open_case),
            Listed::of(&self.parents, |one| one == parents),
            Listed::of(&self.about, |concept| about.contains(concept)),
        ]
    }
}

/// What a list says of a situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Listed {
    /// It is empty.
    Nothing,
    /// It has the situation's value.
    This,
    /// It has other values.
    Others,
}

impl Listed {
    fn of<T>(values: &[T], is_this: impl Fn(&T) -> bool) -> Self {
        if values.is_empty() {
            Self::Nothing
        } else if values.iter().any(is_this) {
            Self::This
        } else {
            Self::Others
        }
    }
}
