//! The way to help (*handlevej*), as data: what to do, in order, for each kind of danger and hour.
//!
//! The order is fixed here and not set by anyone: 112 on every route, then whom to call now, then what the
//! parents may know, then the duty to notify. 112 and 114 are national numbers and compiled in; the
//! reception is the operator's, and where it is missing the route says so.

use super::{Peril, Sign, level, perils, suspects_household};
use crate::contact::{Reception, ReceptionAt};

/// One thing to do, or to know while doing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Life or health is in danger now: 112.
    Call112,
    /// Psychiatric emergency (*psykiatrisk akutmodtagelse*).
    PsychiatricEmergency,
    /// The child is not left alone for a moment.
    NeverLeaveAlone,
    /// The reception answers now.
    CallReception(Reception),
    /// Nobody knows whether the reception answers now: try it, then 114.
    TryReception(Reception),
    /// The operator has not set the reception; no number is made up.
    ReceptionNotSet,
    /// The police put the call through to the social duty officer (*social vagt*): 114.
    Call114,
    /// The parents are not told first.
    DoNotTellParentsFirst,
    /// The risk is assessed before the parents are drawn in.
    RiskAssessmentBeforeParents,
    /// The reception agrees with you who tells the parents, and when.
    ReceptionAgreesWhoTellsParents,
    /// The parents are told at once.
    TellParentsAtOnce,
    /// The parents are normally told before the notification is sent.
    TellParentsBeforeNotifying,
    /// Ask the child nothing that leads; write its own words down.
    WriteDownTheWords,
    /// Notify (*underretning*, Barnets Lov § 133): yourself, at once.
    Notify,
    /// The duty is personal; it is not passed on to a leader or a team.
    DutyIsPersonal,
    /// The law gives the notifier no days; 24 hours are the municipality's to assess in.
    NoDaysToWait,
    /// A receipt comes within six working days.
    ReceiptWithinSixWorkingDays,
    /// The duty stands while a team or an offer is at work.
    StandsWhileOthersWork,
}

/// The way to help for one kind of danger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The kind of danger; none for a worry that has to be weighed.
    pub peril: Option<Peril>,
    /// What to do, in order.
    pub actions: Vec<Action>,
}

/// The routes that signs call for: one for each kind of danger, gravest first; none without signs.
pub fn routes(signs: &[Sign], reception: ReceptionAt<'_>) -> Vec<Route> {
    if level(signs).is_none() {
        return Vec::new();
    }
    let perils = perils(signs);
    if perils.is_empty() {
        return vec![Route { peril: None, actions: worry(reception) }];
    }
    let parents = if suspects_household(signs) { Parents::Suspected } else { Parents::NotSuspected };
    let route = |peril| Route { peril: Some(peril), actions: actions(peril, parents, reception) };
    perils.into_iter().map(route).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Parents {
    Suspected,
    NotSuspected,
}

fn actions(peril: Peril, parents: Parents, reception: ReceptionAt<'_>) -> Vec<Action> {
    let mut actions = vec![Action::Call112];
    match peril {
        Peril::Life => {
            actions.extend([Action::NeverLeaveAlone, Action::PsychiatricEmergency]);
            actions.push(match parents {
                Parents::Suspected => Action::DoNotTellParentsFirst,
                Parents::NotSuspected => Action::TellParentsAtOnce,
            });
            actions.extend(whom_to_call(reception));
        }
        Peril::Lifeless | Peril::Missing => {
            actions.push(match parents {
                Parents::Suspected => Action::DoNotTellParentsFirst,
                Parents::NotSuspected => Action::TellParentsAtOnce,
            });
            actions.extend(whom_to_call(reception));
        }
        Peril::Household => {
            actions.extend(whom_to_call(reception));
            actions.push(Action::DoNotTellParentsFirst);
        }
        Peril::Honour => {
            actions.extend(whom_to_call(reception));
            actions.extend([Action::DoNotTellParentsFirst, Action::RiskAssessmentBeforeParents]);
        }
        Peril::Outsider => {
            actions.extend(whom_to_call(reception));
            actions.push(match parents {
                Parents::Suspected => Action::DoNotTellParentsFirst,
                Parents::NotSuspected => Action::ReceptionAgreesWhoTellsParents,
            });
        }
    }
    actions.push(Action::WriteDownTheWords);
    actions.extend(DUTY);
    actions
}

/// What has to be weighed: no alarm, and the parents are partners.
fn worry(reception: ReceptionAt<'_>) -> Vec<Action> {
    let mut actions = vec![Action::TellParentsBeforeNotifying];
    actions.extend(DUTY);
    actions.extend(whom_to_call(reception));
    actions.push(Action::Call112);
    actions
}

/// The duty to notify, the same on every route.
const DUTY: [Action; 5] = [
    Action::Notify,
    Action::DutyIsPersonal,
    Action::NoDaysToWait,
    Action::ReceiptWithinSixWorkingDays,
    Action::StandsWhileOthersWork,
];

/// The reception by day, 114 outside its hours, both where the hours or the reception are not known.
fn whom_to_call(reception: ReceptionAt<'_>) -> Vec<Action> {
    match reception {
        ReceptionAt::Open(reception) => vec![Action::CallReception(reception.clone())],
        ReceptionAt::Closed(_) => vec![Action::Call114],
        ReceptionAt::HoursUnknown(reception) => {
            vec![Action::TryReception(reception.clone()), Action::Call114]
        }
        ReceptionAt::NotSet => vec![Action::ReceptionNotSet, Action::Call114],
    }
}
