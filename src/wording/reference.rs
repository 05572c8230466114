//! Concepts and contacts in words: what stands beside the offers.

use crate::concept::{IcsDimension, Scheme, WhoseProblem};
use crate::contact::Audience;

/// What kind of thing a concept is.
pub fn scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::TargetGroup => "målgruppe",
        Scheme::ProblemArea => "problemområde",
        Scheme::Form => "hjælpeform",
        Scheme::Method => "metode",
        Scheme::Actor => "aktør",
        Scheme::Term => "fagord",
    }
}

/// Whose problem it is.
pub fn whose_problem(whose: WhoseProblem) -> &'static str {
    match whose {
        WhoseProblem::Child => "barnets eller den unges",
        WhoseProblem::Parent => "en forælders",
        WhoseProblem::Family => "familiens",
        WhoseProblem::Surroundings => "omgivelsernes",
    }
}

/// A dimension of the ICS triangle.
pub fn dimension(dimension: IcsDimension) -> &'static str {
    match dimension {
        IcsDimension::Health => "sundhedsforhold",
        IcsDimension::DevelopmentAndBehaviour => "udvikling og adfærd",
        IcsDimension::School => "dagtilbud, skole og læring",
        IcsDimension::LeisureAndFriends => "fritidsforhold og venskaber",
        IcsDimension::SecureCare => "trygt omsorgsmiljø",
        IcsDimension::StimulationAndGuidance => "stimulering og vejledning",
        IcsDimension::SupportingRelations => "understøttelse af relationer",
        IcsDimension::FamilyBackground => "familieforhold og baggrund",
        IcsDimension::HousingWorkEconomy => "bolig, beskæftigelse og økonomi",
        IcsDimension::SocialNetwork => "socialt netværk",
    }
}

/// Who may see a contact point.
pub fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "alle",
        Audience::Internal => "kommunens egne medarbejdere",
    }
}
