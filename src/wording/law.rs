//! The words of what the law requires, and of what was in force when.

use chrono::NaiveDate;

use super::{date, references};
use crate::law::{Act, Confidence, DecidingBody, Outcome, Reference, Requirement, Resolution, Stage};
use crate::matching::{Ground, Requirements};
use crate::period::Period;

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

/// An act, by its name.
pub fn act(act: Act) -> &'static str {
    match act {
        Act::BarnetsLov => "Barnets Lov",
        Act::Serviceloven => "Serviceloven",
        Act::Sundhedsloven => "Sundhedsloven",
    }
}

/// How sure a fact of the table of law is.
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::A => "sikkert: læst i loven, hos en myndighed eller i et udgivet kodesystem",
        Confidence::B => "nogenlunde sikkert: læst i en anden eller ældre kilde end loven",
        Confidence::C => "usikkert: en slutning, som ikke er bekræftet",
    }
}

/// How sure a fact of the table of law is, in a word or two.
pub fn confidence_in_brief(sure: Confidence) -> &'static str {
    let all = confidence(sure);
    all.split_once(':').map_or(all, |(brief, _)| brief)
}

/// What holds of everything the table of law says.
pub fn ask_a_jurist() -> &'static str {
    "Vejledende: få en jurist til at bekræfte det. Det er til mærkning og opslag, ikke juridisk rådgivning."
}

/// That a measure which runs keeps the law it was decided under.
pub fn running_measures() -> &'static str {
    "Hjælp, der allerede var i gang, bliver på det gamle grundlag, til der er truffet en ny afgørelse (BL § 213)."
}

/// When something is in force, seen from a day.
pub fn validity(valid: &Period, on: NaiveDate) -> String {
    match (valid.from(), valid.to()) {
        (None, None) => "gælder; fra hvornår er ikke oplyst, og heller ikke, at det er ophævet".to_owned(),
        (Some(first), _) if on < first => format!("gælder først fra {}", date(first)),
        (Some(first), None) => format!("gælder fra {}", date(first)),
        (None, Some(last)) if on <= last => format!("gælder til og med {}", date(last)),
        (None, Some(last)) => format!("gjaldt til og med {}; fra hvornår er ikke oplyst", date(last)),
        (Some(first), Some(last)) if on <= last => {
            format!("gælder fra {} til og med {}", date(first), date(last))
        }
        (Some(first), Some(last)) => format!("gjaldt fra {} til og med {}", date(first), date(last)),
    }
}

/// That a place has another number now: whoever looks for the old one finds something else.
pub fn renumbered(resolution: &Resolution) -> Option<String> {
    let said = match (resolution.typed.nr, resolution.current.as_slice()) {
        _ if !resolution.renumbered() => return None,
        (Some(old), [Reference { nr: Some(new), .. }]) if old != *new => {
            format!("Ikke samme nummer: nr. {old} er blevet til nr. {new}.")
        }
        (_, current) => format!("Ikke samme nummer: slå {} op.", references(current)),
    };
    Some(said)
}

/// What has become of a place in the law, and what it took over from.
pub fn stage(stage: &Stage<'_>) -> String {
    let before = match stage.before.as_slice() {
        [] => None,
        before => Some(format!("Tog over fra {}.", references(before))),
    };
    let after = match stage.outcome {
        Outcome::Stands => None,
        Outcome::Replaced => Some(format!("Afløst af {}.", references(&stage.after))),
        Outcome::Inferred => {
            Some(format!("Formentlig afløst af {}; det er ikke bekræftet.", references(&stage.after)))
        }
        Outcome::Unsettled => Some("Afløseren er ikke afklaret: spørg en jurist.".to_owned()),
    };
    [before, after].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
