//! The words of what the law requires.

use crate::law::{DecidingBody, Requirement};
use crate::matching::{Ground, Requirements};

/// What a decision demands under one paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// That a decision is needed, and by what paragraph.
    pub text: String,
    /// Each thing that it takes; empty if none is stated.
    pub items: Vec<String>,
}

/// What a decision demands, paragraph by paragraph.
pub fn demands(requirements: &Requirements) -> Vec<Demand> {
    if requirements.grounds.is_empty() {
        let text = "Kræver en afgørelse; hjemlen er ikke oplyst.".to_owned();
        return vec![Demand { text, items: Vec::new() }];
    }
    requirements.grounds.iter().map(demand).collect()
}

fn demand(ground: &Ground) -> Demand {
    let required = ground.requires.iter().map(|one| requirement(*one).to_owned());
    let decided = ground.decided_by.map(|body| format!("afgøres af {}", deciding_body(body)));
    let items: Vec<String> = required.chain(decided).collect();
    let text = if items.is_empty() {
        format!("Kræver en afgørelse ({}); hvad den kræver, er ikke oplyst.", ground.legal)
    } else {
        format!("Kræver en afgørelse ({}):", ground.legal)
    };
    Demand { text, items }
}

/// That a step needs a decision.
pub fn needs_decision() -> &'static str {
    "Kræver en afgørelse"
}

/// Who may grant it.
pub fn granted_by(stated: Option<&str>) -> String {
    format!("Kan bevilges af: {}", stated.unwrap_or("ikke oplyst"))
}

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
