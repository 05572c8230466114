//! The words of the law's requirements.

use crate::law::{DecidingBody, Requirement};

/// What a decision requires.
pub fn requirement(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::ChildView => "barnets eller den unges eget syn på sagen",
        Requirement::PartyRightsFrom10 => "barnet er selv part i sagen fra 10 år",
        Requirement::CustodyConsent => "samtykke fra forældremyndighedens indehaver",
        Requirement::YouthConsentFrom15 => "samtykke fra den unge fra 15 år",
        Requirement::YoungAdultConsent => "samtykke fra den unge selv, som er fyldt 18 år",
        Requirement::ScreeningOrExamination => "afdækning eller børnefaglig undersøgelse",
        Requirement::Examination => "børnefaglig undersøgelse",
    }
}

/// Who decides.
pub fn deciding_body(body: DecidingBody) -> &'static str {
    match body {
        DecidingBody::Municipality => "kommunen",
        DecidingBody::ChildrenCommittee => "børne- og ungeudvalget",
        DecidingBody::YouthCrimeBoard => "ungdomskriminalitetsnævnet",
    }
}
