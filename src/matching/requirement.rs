//! What a decision on a step requires, from the table of law.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::age::{AgeSpan, Overlap};
use crate::catalogue::Catalogue;
use crate::law::{DecidingBody, Reference, Requirement};
use crate::offer::{Access, Variant};
use crate::staircase::Step;
use crate::understanding::Certainty;

/// What a decision requires. Labels and routing, not legal advice: a jurist in the municipality approves it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requirements {
    /// The paragraphs it follows from, in force on the day; empty if the offer states none.
    pub legal: Vec<Reference>,
    /// What is required.
    pub requires: Vec<Requirement>,
    /// Who decides, where the law says.
    pub decided_by: Option<DecidingBody>,
    /// Who may grant it here, as the offer states.
    pub granted_by: Option<String>,
}

/// What a decision on an offer given this way requires; none if no decision is needed.
pub fn requirements(
    catalogue: &Catalogue,
    variant: &Variant,
    steps: &[&Step],
    age: Option<(AgeSpan, Certainty)>,
    on: NaiveDate,
) -> Option<Requirements> {
    let law = &catalogue.content().law;
    let legal: BTreeSet<Reference> =
        variant.legal.iter().flat_map(|stated| law.in_force(stated, on)).collect();
    let provisions: Vec<_> = legal.iter().filter_map(|reference| law.provision(reference)).collect();
    let by_step = steps.iter().any(|step| step.traits.needs_decision);
    let by_law = provisions.iter().any(|provision| !provision.requires.is_empty());
    let by_access = variant.access == [Access::Decision];
    if !by_step && !by_law && !by_access {
        return None;
    }
    let all = provisions.iter().flat_map(|provision| provision.requires.iter().copied());
    let requires: BTreeSet<Requirement> = all.filter(|requirement| applies(*requirement, age)).collect();
    Some(Requirements {
        legal: legal.into_iter().collect(),
        requires: requires.into_iter().collect(),
        decided_by: provisions.iter().find_map(|provision| provision.decided_by),
        granted_by: variant.granted_by.clone(),
    })
}

/// Whether a requirement applies at this age; one that may apply is shown.
fn applies(requirement: Requirement, age: Option<(AgeSpan, Certainty)>) -> bool {
    let Some((age, Certainty::Stated)) = age else { return true };
    let years =
        |from: u16, to: u16| AgeSpan::years(from, to).is_ok_and(|span| age.overlap(span) != Overlap::None);
    match requirement {
        Requirement::PartyRightsFrom10 => years(10, AgeSpan::OLDEST_YEARS),
        Requirement::YouthConsentFrom15 => years(15, 17),
        Requirement::CustodyConsent => age.first() < 0 || years(0, 17),
        Requirement::YoungAdultConsent => years(18, AgeSpan::OLDEST_YEARS),
        Requirement::ChildView | Requirement::ScreeningOrExamination | Requirement::Examination => true,
    }
}
