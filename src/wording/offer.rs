//! The words of what an offer states.

use crate::matching::Criterion;
use crate::offer::{
    Approval, Basis, LifeCycleState, OfferAge, OrganisationKind, Place, Recipient, Setting, Variant,
    WhoseAge, YesNo,
};
use crate::staircase::Step;

/// Who takes part.
pub fn recipient(recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Child => "barnet",
        Recipient::YoungPerson => "den unge",
        Recipient::Parent => "forældre",
        Recipient::Family => "hele familien",
        Recipient::ExpectantParent => "kommende forældre",
        Recipient::Sibling => "søskende",
        Recipient::Network => "netværket omkring familien",
        Recipient::Professional => "fagpersoner",
    }
}

/// Where it takes place.
pub fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Home => "hjemme hos familien",
        Setting::School => "på skolen",
        Setting::Daycare => "i dagtilbuddet",
        Setting::Clinic => "på en klinik",
        Setting::MunicipalOffice => "hos kommunen",
        Setting::Institution => "på en institution",
        Setting::Online => "på nettet",
        Setting::Phone => "i telefonen",
        Setting::Community => "i lokalområdet",
    }
}

/// An answer that may be missing.
pub fn yes_no(answer: YesNo) -> &'static str {
    match answer {
        YesNo::Yes => "ja",
        YesNo::No => "nej",
        YesNo::NotStated => "ikke oplyst",
    }
}

/// Whose age an offer is for, and which.
pub fn offer_age(age: OfferAge) -> String {
    let span = super::ages(age.span);
    match age.whose {
        WhoseAge::Child => span,
        WhoseAge::Parent => format!("forældre på {span}"),
    }
}

/// A state an offer goes through.
pub fn state(state: LifeCycleState) -> &'static str {
    match state {
        LifeCycleState::Planned => "planlagt",
        LifeCycleState::Open => "åbent",
        LifeCycleState::Paused => "på pause",
        LifeCycleState::Closed => "lukket",
    }
}

/// Where the child lives during a placement.
pub fn place(place: Place) -> &'static str {
    match place {
        Place::KinOrNetwork => "hos slægt eller netværk",
        Place::FosterFamily => "i en plejefamilie",
        Place::OwnRoom => "på eget værelse",
        Place::Residential => "på en døgninstitution eller et opholdssted",
        Place::BoardingSchool => "på en efterskole eller kostskole",
        Place::OwnHome => "i eget hjem, hvor ansatte flytter ind",
    }
}

/// Who approved the place.
pub fn approval(approval: Approval) -> &'static str {
    match approval {
        Approval::SupervisoryAuthority => "godkendt af socialtilsynet",
        Approval::Municipality => "godkendt af kommunen",
        Approval::Missing => "ikke godkendt",
        Approval::NotStated => "ikke oplyst",
    }
}

/// What kind of organisation it is; none if no source says.
pub fn organisation_kind(kind: OrganisationKind) -> Option<&'static str> {
    match kind {
        OrganisationKind::Municipal => Some("kommunal"),
        OrganisationKind::Regional => Some("regional"),
        OrganisationKind::Private => Some("privat"),
        OrganisationKind::Voluntary => Some("frivillig forening"),
        OrganisationKind::NotStated => None,
    }
}

/// By what rule a step was inferred.
pub fn step_inferred(why: Option<&str>) -> String {
    match why {
        None => "Trinnet er udledt; ingen kilde nævner det.".to_owned(),
        Some(why) => format!("Trinnet er udledt: {}", super::sentence(why)),
    }
}

/// Why a way of giving an offer has no step.
pub fn without_step(basis: Basis) -> &'static str {
    match basis {
        Basis::NotStated => "Det er ikke oplyst, hvilket trin tilbuddet står på.",
        Basis::Stated | Basis::Inferred => "Står uden for indsatstrappen.",
    }
}

/// Where a way of giving an offer stands.
pub fn steps_of_way(variant: &Variant, steps: &[&Step]) -> String {
    if steps.is_empty() {
        return without_step(variant.step_basis).to_owned();
    }
    let steps: Vec<Step> = steps.iter().map(|step| (*step).clone()).collect();
    super::steps(&steps)
}

/// Why an offer cannot be had now; none if it is open.
pub fn life_cycle(state: Option<LifeCycleState>) -> Option<String> {
    match state {
        Some(LifeCycleState::Open) => None,
        Some(state) => Some(format!("Tilbuddet {}.", super::criterion(Criterion::LifeCycle(state)))),
        None => Some("Hvordan det står til med tilbuddet nu, er ikke oplyst.".to_owned()),
    }
}
