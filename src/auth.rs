//! Who may do what: roles, the rights they have, and the right that each question and each change needs.
//!
//! This is the one table of it. `docs/roles.md` prints it, the interface asks it before it begins a field, and tests
//! compare both with it: a question or a change without a line here is a fault.

pub mod account;
pub mod link;
pub mod session;
pub mod token;

use crate::contact::Audience;
use crate::key::Key;
use crate::need::Asker;
use crate::record::Written;

/// What somebody is signed in as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Nobody in particular.
    Public,
    /// Staff of the general sector: teachers, educators, health visitors (*almenområdets medarbejdere*).
    Staff,
    /// Caseworkers (*familierådgivere*).
    Caseworker,
    /// Who writes about an organisation's own offers.
    Editor,
    /// Who answers for the range, and publishes (*godkender*).
    Approver,
    /// Who runs the service: tokens, staircases, rules.
    Administrator,
}

impl Role {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Public, Self::Staff, Self::Caseworker, Self::Editor, Self::Approver, Self::Administrator];

    /// Whether this role has a right.
    pub fn may(self, right: Right) -> bool {
        right.whose().contains(&self)
    }
}

impl Written for Role {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Public, "public"),
        (Self::Staff, "staff"),
        (Self::Caseworker, "caseworker"),
        (Self::Editor, "editor"),
        (Self::Approver, "approver"),
        (Self::Administrator, "administrator"),
    ];
}

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// Ask, and read what is published.
    Read,
    /// Ask as a caseworker, where that is not open to anybody: be shown steps that need a decision.
    AskAsCaseworker,
    /// See contact points that are the municipality's own staff's, and when they meet.
    SeeInternal,
    /// Read who changed what, and when.
    ReadHistory,
    /// Propose changes: to the offers of one's own organisation, or, without one, to any.
    Propose,
    /// Say how one's own organisation's offers can be had, or, without one, any.
    Record,
    /// Count needs that the range had nothing for.
    CountNeeds,
    /// Read what the range lacks, and what of it is to be looked at again.
    ReadGaps,
    /// Publish proposals, or return them.
    Publish,
    /// Publish what all offers are measured by: staircases, law and rules.
    Govern,
}

impl Right {
    /// Every one.
    pub const ALL: [Self; 10] = [
        Self::Read,
        Self::AskAsCaseworker,
        Self::SeeInternal,
        Self::ReadHistory,
        Self::ReadGaps,
        Self::CountNeeds,
        Self::Propose,
        Self::Record,
        Self::Publish,
        Self::Govern,
    ];

    /// The roles that have it.
    pub fn whose(self) -> &'static [Role] {
        use Role::{Administrator, Approver, Caseworker, Editor};
        match self {
            Self::Read => &Role::ALL,
            Self::AskAsCaseworker => &[Caseworker, Editor, Approver, Administrator],
            Self::SeeInternal | Self::ReadHistory | Self::ReadGaps => {
                &[Role::Staff, Caseworker, Editor, Approver, Administrator]
            }
            Self::CountNeeds => &[Caseworker, Approver, Administrator],
            Self::Propose | Self::Record => &[Editor, Approver, Administrator],
            Self::Publish => &[Approver, Administrator],
            Self::Govern => &[Administrator],
        }
    }
}

/// Who may ask as a caseworker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Caseworkers {
    /// Whoever says that they are one: only this machine can ask.
    #[default]
    Anybody,
    /// Those who are signed in with a role that has the right.
    SignedIn,
}

/// The right that each question and each change of the interface needs, and an argument that asks for more than its
/// question does.
pub const RULES: &[(&str, Right)] = &[
    ("Query.catalogueRevision", Right::Read),
    ("Query.concepts", Right::Read),
    ("Query.institutions", Right::Read),
    ("Query.followUpPlan", Right::Read),
    ("Query.lawTimeline", Right::Read),
    ("Query.legalReference", Right::Read),
    ("Query.node", Right::Read),
    ("Query.nodes", Right::Read),
    ("Query.offer", Right::Read),
    ("Query.offers", Right::Read),
    ("Query.pointOfContact", Right::Read),
    ("Query.staircase", Right::Read),
    ("Query.stepDown", Right::Read),
    ("Query.suggest", Right::Read),
    ("Query.viewer", Right::Read),
    ("Query.vocabulary", Right::Read),
    ("Query.changes", Right::ReadHistory),
    ("Query.offer.atRevision", Right::ReadHistory),
    ("Query.suggest.atRevision", Right::ReadHistory),
    ("Query.staleOffers", Right::ReadGaps),
    ("Query.unmetNeeds", Right::ReadGaps),
    ("Mutation.recordUnmetNeed", Right::CountNeeds),
    ("Query.importPreview", Right::Propose),
    ("Query.proposal", Right::Propose),
    ("Query.proposals", Right::Propose),
    ("Mutation.closeOffer", Right::Propose),
    ("Mutation.confirmOffer", Right::Propose),
    ("Mutation.importOffers", Right::Propose),
    ("Mutation.pauseOffer", Right::Propose),
    ("Mutation.proposeConcept", Right::Propose),
    ("Mutation.proposeContact", Right::Propose),
    ("Mutation.proposeInstitution", Right::Propose),
    ("Mutation.proposeOffer", Right::Propose),
    ("Mutation.proposeOrganisation", Right::Propose),
    ("Mutation.proposeRemoval", Right::Propose),
    ("Mutation.proposeSource", Right::Propose),
    ("Mutation.reopenOffer", Right::Propose),
    ("Mutation.withdrawProposal", Right::Propose),
    ("Mutation.recordCapacity", Right::Record),
    ("Mutation.recordCourseRun", Right::Record),
    ("Mutation.removeCapacity", Right::Record),
    ("Mutation.removeCourseRun", Right::Record),
    ("Mutation.approveBatch", Right::Publish),
    ("Mutation.approveProposal", Right::Publish),
    ("Mutation.proposeFollowUpRule", Right::Publish),
    ("Mutation.proposeProvision", Right::Publish),
    ("Mutation.proposeRoutingRule", Right::Publish),
    ("Mutation.proposeStaircase", Right::Publish),
    ("Mutation.returnProposal", Right::Publish),
];

/// The right that a question, a change or an argument needs, by its type and name (`Mutation.approveProposal`).
pub fn right(field: &str) -> Option<Right> {
    RULES.iter().find(|(ruled, _)| *ruled == field).map(|(_, right)| *right)
}

/// Who asks or changes. An id, never a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// What the change log knows them by; none for nobody in particular.
    pub id: Option<Key>,
    /// What they are signed in as.
    pub role: Role,
    /// The organisation whose offers they write about; none if they are bound to none.
    pub organisation: Option<Key>,
}

impl Actor {
    /// Nobody in particular.
    pub const ANONYMOUS: Self = Self { id: None, role: Role::Public, organisation: None };

    /// Whether they may do what this question or change does. What has no rule is for nobody.
    pub fn may(&self, field: &str) -> bool {
        right(field).is_some_and(|right| self.role.may(right))
    }

    /// Which contact points they may see.
    pub fn audience(&self) -> Audience {
        if self.role.may(Right::SeeInternal) { Audience::Internal } else { Audience::Public }
    }

    /// The most that they may ask as.
    pub fn asks_at_most(&self, caseworkers: Caseworkers) -> Asker {
        match caseworkers {
            Caseworkers::SignedIn if !self.role.may(Right::AskAsCaseworker) => Asker::GeneralStaff,
            Caseworkers::Anybody | Caseworkers::SignedIn => Asker::Caseworker,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_question_and_change_has_one_rule() {
        let names: BTreeSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), RULES.len());
    }

    #[test]
    fn whoever_publishes_may_propose_and_whoever_proposes_may_read() {
        for role in Role::ALL {
            assert!(role.may(Right::Read), "{role:?}");
            assert!(!role.may(Right::Govern) || role.may(Right::Publish), "{role:?}");
            assert!(!role.may(Right::Publish) || role.may(Right::Propose), "{role:?}");
            assert!(!role.may(Right::Propose) || role.may(Right::ReadHistory), "{role:?}");
        }
    }

    #[test]
    fn who_asks_as_a_caseworker_is_one_or_more_where_it_is_not_open() {
        for role in Role::ALL {
            let actor = Actor { role, ..Actor::ANONYMOUS };
            let expected = if matches!(role, Role::Public | Role::Staff) {
                Asker::GeneralStaff
            } else {
                Asker::Caseworker
            };
            assert_eq!(actor.asks_at_most(Caseworkers::SignedIn), expected, "{role:?}");
            assert_eq!(actor.asks_at_most(Caseworkers::Anybody), Asker::Caseworker, "{role:?}");
        }
    }

    #[test]
    fn nobody_in_particular_reads_and_no_more() {
        for right in Right::ALL {
            assert_eq!(Role::Public.may(right), right == Right::Read, "{right:?}");
        }
        assert!(!Actor::ANONYMOUS.may("Mutation.thatHasNoRule"));
        assert!(!Actor { role: Role::Administrator, ..Actor::ANONYMOUS }.may("Mutation.thatHasNoRule"));
    }
}
