//! Danger, as GraphQL shows it.

use async_graphql::{Enum, SimpleObject};

use super::closed_set::{Doubt, Level, Peril};
use super::understanding::characters;
use crate::{answer, danger};

/// Signs of danger in the words, and what to do.
#[derive(SimpleObject)]
pub struct Alarm {
    /// What the words show.
    signs: Vec<Sign>,
    /// What to do, gravest kind of danger first.
    routes: Vec<Route>,
}

impl Alarm {
    pub(super) fn of(text: &str, alarm: &answer::Alarm) -> Self {
        Self {
            signs: alarm.signs.iter().map(|sign| Sign::of(text, sign)).collect(),
            routes: alarm.routes.iter().map(Route::of).collect(),
        }
    }
}

/// One sign of danger.
#[derive(SimpleObject)]
pub struct Sign {
    /// What the words show.
    finding: Finding,
    /// Why it is no alarm, if something speaks against it.
    doubt: Doubt,
    /// How soon one must act.
    level: Level,
    /// Where the danger comes from; null where the ordinary way of a worry is right.
    peril: Option<Peril>,
    /// The first character of the words, counted from 0 in Unicode code points.
    start: usize,
    /// The character after the last; the same as the first where the words may not be pointed at.
    end: usize,
}

impl Sign {
    fn of(text: &str, sign: &danger::Sign) -> Self {
        Self {
            finding: Finding::of(sign.finding),
            doubt: sign.doubt.into(),
            level: sign.level().into(),
            peril: sign.peril().map(Into::into),
            start: characters(text, sign.start),
            end: characters(text, sign.end),
        }
    }
}

/// What words show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum Finding {
    /// Violence against the child.
    Violence,
    /// Violence the child lives with.
    ViolenceAtHome,
    /// Sexual abuse.
    SexualAbuse,
    /// Threats and force in the name of honour.
    Honour,
    /// A wish to die, or an attempt.
    WishToDie,
    /// Unconscious or not to be roused.
    Lifeless,
    /// Gone, and nobody knows where.
    Missing,
    /// A child nobody looks after.
    LeftWithoutCare,
    /// Self-harm.
    SelfHarm,
    /// Neglect.
    Neglect,
    /// The child itself hits others.
    HurtsOthers,
}

impl Finding {
    fn of(finding: danger::Finding) -> Self {
        match finding {
            danger::Finding::Violence { .. } => Self::Violence,
            danger::Finding::ViolenceAtHome => Self::ViolenceAtHome,
            danger::Finding::SexualAbuse { .. } => Self::SexualAbuse,
            danger::Finding::Honour => Self::Honour,
            danger::Finding::WishToDie => Self::WishToDie,
            danger::Finding::Lifeless => Self::Lifeless,
            danger::Finding::Missing => Self::Missing,
            danger::Finding::LeftWithoutCare => Self::LeftWithoutCare,
            danger::Finding::SelfHarm => Self::SelfHarm,
            danger::Finding::Neglect => Self::Neglect,
            danger::Finding::HurtsOthers => Self::HurtsOthers,
        }
    }
}

/// What to do about one kind of danger, in order.
#[derive(SimpleObject)]
pub struct Route {
    /// The kind of danger; null where the ordinary way of a worry is right.
    peril: Option<Peril>,
    /// What to do, first thing first.
    actions: Vec<Action>,
}

impl Route {
    fn of(route: &danger::Route) -> Self {
        Self { peril: route.peril.map(Into::into), actions: route.actions.iter().map(Action::of).collect() }
    }
}

/// One thing to do, or to know.
#[derive(SimpleObject)]
pub struct Action {
    /// It in Danish words.
    text: String,
}

impl Action {
    fn of(action: &danger::Action) -> Self {
        Self { text: action.sentence().into_owned() }
    }
}
