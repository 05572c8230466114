//! What people call the things that decide where one turns, in Danish.

use super::{Colour, Parents, Profession};
use crate::age::AgeBand;
use crate::contact::Entrance;

impl Profession {
    /// Who it is.
    pub fn label(self) -> &'static str {
        match self {
            Self::Teacher => "lærer eller anden ansat på en skole",
            Self::ClubStaff => "ansat i SFO, fritidshjem eller klub",
            Self::Educator => "pædagog, medhjælper eller dagplejer",
            Self::HealthVisitor => "sundhedsplejerske",
            Self::DentalStaff => "ansat i tandplejen",
            Self::HealthStaff => "læge, jordemoder eller sygeplejerske",
            Self::Volunteer => "frivillig eller ansat i en forening",
            Self::OtherStaff => "anden offentligt ansat",
            Self::Citizen => "forælder, familie, nabo eller ung",
        }
    }
}

impl Colour {
    /// How the child is seen to thrive.
    pub fn label(self) -> &'static str {
        match self {
            Self::Green => "grøn: trives",
            Self::Yellow => "gul: tegn på mistrivsel",
            Self::Red => "rød: alvorlig bekymring",
            Self::NotStated => "ingen farve er valgt",
        }
    }
}

impl Parents {
    /// What they know and think.
    pub fn label(self) -> &'static str {
        match self {
            Self::Agree => "forældrene ved det og er med på det",
            Self::Disagree => "forældrene ved det og er ikke med på det",
            Self::NotTold => "forældrene ved det ikke endnu",
            Self::NotStated => "det er ukendt, hvad forældrene ved",
        }
    }
}

impl Entrance {
    /// Who it is.
    pub fn label(self) -> &'static str {
        match self {
            Self::OwnLeader => "din egen leder",
            Self::Reception => "kommunens modtagelse",
            Self::Caseworker => "familiens egen rådgiver",
            Self::OnSiteAdviser => "rådgiveren, der kommer på stedet",
            Self::Team => "det tværfaglige team",
            Self::HealthVisitor => "sundhedsplejen",
            Self::SchoolPsychology => "PPR",
            Self::OpenAdvice => "åben rådgivning",
            Self::LightTreatment => "det lettilgængelige behandlingstilbud",
            Self::Sparring => "sparring uden navn på barnet",
        }
    }
}

impl AgeBand {
    /// How old the child is.
    pub fn label(self) -> &'static str {
        match self {
            Self::Unborn => "barnet er ikke født",
            Self::From0To2 => "barnet er 0-2 år",
            Self::From3To5 => "barnet er 3-5 år",
            Self::From6To9 => "barnet er 6-9 år",
            Self::From10To12 => "barnet er 10-12 år",
            Self::From13To15 => "den unge er 13-15 år",
            Self::From16To17 => "den unge er 16-17 år",
            Self::From18To22 => "den unge er 18-22 år",
        }
    }
}
