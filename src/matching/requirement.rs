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
    /// The paragraphs a decision may rest on, each with what it requires; empty if the offer states none. They
    /// are alternatives: a placement with consent (BL § 46) requires other things than one without (§ 47).
    pub grounds: Vec<Ground>,
    /// Who may grant it here, as the offer states.
    pub granted_by: Option<String>,
}

/// A paragraph a decision may rest on, in force on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// The paragraph.
    pub legal: Reference,
    /// What it requires.
    pub requires: Vec<Requirement>,
    /// Who decides, where the law says.
    pub decided_by: Option<DecidingBody>,
}

/// What a decision on an offer given this way requires; none if no decision is needed.
pub fn requirements(
    catalogue: &Catalogue,
    variant: &Variant,
    steps: &[&Step],
    age: Option<(AgeSpan, Certainty)>,
    on: NaiveDate,
) -> Option<Requirements> {
    if !needs_decision(catalogue, variant, steps, age, on) {
        return None;
    }
    let legal: BTreeSet<Reference> = in_force(catalogue, variant, on).collect();
    let ground = |legal: &Reference| {
        let provision = catalogue.content().law.provision(legal)?;
        let requires = provision.requires.iter().copied().filter(|requirement| applies(*requirement, age));
        Some(Ground { legal: *legal, requires: requires.collect(), decided_by: provision.decided_by })
    };
    let (deciding, other): (Vec<Ground>, Vec<Ground>) = legal
        .iter()
        .filter_map(ground)
        .partition(|ground| !ground.requires.is_empty() || ground.decided_by.is_some());
    // A paragraph that says only what kind of place it is (BL § 43) is no ground beside one that decides.
    let grounds = if deciding.is_empty() { other } else { deciding };
    Some(Requirements { grounds, granted_by: variant.granted_by.clone() })
}

/// Whether a decision is needed: by the step, by the way in, or by a paragraph that requires something.
pub(super) fn needs_decision(
    catalogue: &Catalogue,
    variant: &Variant,
    steps: &[&Step],
    age: Option<(AgeSpan, Certainty)>,
    on: NaiveDate,
) -> bool {
    let requires = |legal: Reference| {
        let provision = catalogue.content().law.provision(&legal);
        provision.is_some_and(|one| one.requires.iter().any(|requirement| applies(*requirement, age)))
    };
    steps.iter().any(|step| step.traits.needs_decision)
        || variant.access == [Access::Decision]
        || in_force(catalogue, variant, on).any(requires)
}

/// The paragraphs it is given under, in force on the day.
fn in_force(catalogue: &Catalogue, variant: &Variant, on: NaiveDate) -> impl Iterator<Item = Reference> {
    variant.legal.iter().flat_map(move |stated| catalogue.content().law.in_force(stated, on))
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
