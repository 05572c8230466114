//! The words that closed sets are written with. The store's checks name the same words.

use crate::age::AgeBand;
use crate::concept::{IcsDimension, LabelKind, Scheme, WhoseProblem};
use crate::contact::{Audience, Entrance};
use crate::danger::Peril;
use crate::follow_up::{MeasureKind, MilestoneKind, OriginKind, ThenKind};
use crate::institution::InstitutionKind;
use crate::law::{Confidence, DecidingBody, Requirement};
use crate::offer::{
    Access, Approval, Basis, Breadth, LifeCycleState, OrganisationKind, Place, Recipient, Setting, WhoseAge,
    YesNo,
};
use crate::problem::{Problem, ProblemCode};
use crate::routing::{Colour, OpensCase, Parents, ParentsFirst, Profession};

/// A closed set with a written word for each member.
pub trait Written: Sized + Copy + PartialEq + 'static {
    /// Every member with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The member's word.
    fn written(self) -> &'static str {
        Self::WORDS.iter().find(|(member, _)| *member == self).map_or("", |(_, word)| word)
    }

    /// The member that is written so.
    ///
    /// # Errors
    /// If no member is; the message lists the words.
    fn read(word: &str) -> Result<Self, Problem> {
        let found = Self::WORDS.iter().find(|(_, known)| *known == word);
        found.map(|(member, _)| *member).ok_or_else(|| {
            let known: Vec<&str> = Self::WORDS.iter().map(|(_, word)| *word).collect();
            Problem::new("", ProblemCode::Unknown, format!("Brug et af ordene {}.", known.join(", ")))
        })
    }
}

macro_rules! written {
    ($($set:ident { $($member:ident => $word:literal,)+ })+) => {
        $(impl Written for $set {
            const WORDS: &'static [(Self, &'static str)] = &[$(($set::$member, $word)),+];
        })+
    };
}

written! {
    AgeBand {
        Unborn => "unborn",
        From0To2 => "0-2",
        From3To5 => "3-5",
        From6To9 => "6-9",
        From10To12 => "10-12",
        From13To15 => "13-15",
        From16To17 => "16-17",
        From18To22 => "18-22",
    }
    Scheme {
        TargetGroup => "target-group",
        ProblemArea => "problem-area",
        Form => "form",
        Method => "method",
        Actor => "actor",
        Term => "term",
    }
    WhoseProblem {
        Child => "child",
        Parent => "parent",
        Family => "family",
        Surroundings => "surroundings",
    }
    IcsDimension {
        Health => "health",
        DevelopmentAndBehaviour => "development-and-behaviour",
        School => "school",
        LeisureAndFriends => "leisure-and-friends",
        SecureCare => "secure-care",
        StimulationAndGuidance => "stimulation-and-guidance",
        SupportingRelations => "supporting-relations",
        FamilyBackground => "family-background",
        HousingWorkEconomy => "housing-work-economy",
        SocialNetwork => "social-network",
    }
    LabelKind {
        Preferred => "preferred",
        Alternative => "alternative",
        Lay => "lay",
        Misspelt => "misspelt",
        Abbreviation => "abbreviation",
        English => "english",
        Loaded => "loaded",
    }
    Confidence { A => "A", B => "B", C => "C", }
    Requirement {
        ChildView => "child-view",
        PartyRightsFrom10 => "party-rights-10",
        CustodyConsent => "custody-consent",
        YouthConsentFrom15 => "youth-consent-15",
        YoungAdultConsent => "young-adult-consent",
        ScreeningOrExamination => "screening-or-examination",
        Examination => "examination",
    }
    DecidingBody {
        Municipality => "municipality",
        ChildrenCommittee => "children-committee",
        YouthCrimeBoard => "youth-crime-board",
    }
    OrganisationKind {
        Municipal => "municipal",
        Regional => "regional",
        Private => "private",
        Voluntary => "voluntary",
        NotStated => "unknown",
    }
    Peril {
        Life => "life",
        Lifeless => "lifeless",
        Missing => "missing",
        Household => "household",
        Honour => "honour",
        Outsider => "outsider",
    }
    Profession {
        Teacher => "teacher",
        ClubStaff => "club-staff",
        Educator => "educator",
        HealthVisitor => "health-visitor",
        DentalStaff => "dental-staff",
        HealthStaff => "health-staff",
        Volunteer => "volunteer",
        OtherStaff => "other-staff",
        Citizen => "citizen",
    }
    Colour { Green => "green", Yellow => "yellow", Red => "red", NotStated => "unknown", }
    Parents {
        Agree => "agree",
        Disagree => "disagree",
        NotTold => "not-told",
        NotStated => "unknown",
    }
    ParentsFirst {
        AsUsual => "as-usual",
        Tell => "tell",
        Together => "together",
        WithoutName => "without-name",
        WithCaseworker => "with-caseworker",
        YoungPersonDecides => "young-person-decides",
        OwnChoice => "own-choice",
    }
    OpensCase {
        Yes => "yes",
        No => "no",
        IfNotified => "if-notified",
        IsOpen => "is-open",
        NotStated => "unknown",
    }
    Entrance {
        OwnLeader => "own-leader",
        Reception => "reception",
        Caseworker => "caseworker",
        OnSiteAdviser => "on-site-adviser",
        Team => "team",
        HealthVisitor => "health-visitor",
        SchoolPsychology => "school-psychology",
        OpenAdvice => "open-advice",
        LightTreatment => "light-treatment",
        Sparring => "sparring",
    }
    InstitutionKind {
        School => "school",
        Daycare => "daycare",
        AfterSchool => "after-school",
        Other => "other",
    }
    OriginKind { Law => "law", Municipality => "municipality", Offer => "offer", }
    MeasureKind { Placement => "placement", Preventive => "preventive", Decided => "decided", }
    ThenKind {
        Every => "every",
        DecidedAtFirst => "decided-at-first",
        NoneSet => "none",
        NotStated => "unknown",
    }
    MilestoneKind { Deadline => "deadline", Expectation => "expectation", Goal => "goal", }
    Audience { Public => "public", Internal => "internal", }
    YesNo { Yes => "yes", No => "no", NotStated => "unknown", }
    Recipient {
        Child => "child",
        YoungPerson => "young-person",
        Parent => "parent",
        Family => "family",
        ExpectantParent => "expectant-parent",
        Sibling => "sibling",
        Network => "network",
        Professional => "professional",
    }
    Breadth { Specific => "specific", General => "general", }
    Setting {
        Home => "home",
        School => "school",
        Daycare => "daycare",
        Clinic => "clinic",
        MunicipalOffice => "municipal-office",
        Institution => "institution",
        Online => "online",
        Phone => "phone",
        Community => "community",
    }
    WhoseAge { Child => "child", Parent => "parent", }
    LifeCycleState { Planned => "planned", Open => "open", Paused => "paused", Closed => "closed", }
    Basis { Stated => "stated", Inferred => "inferred", NotStated => "unknown", }
    Place {
        KinOrNetwork => "kin-or-network",
        FosterFamily => "foster-family",
        OwnRoom => "own-room",
        Residential => "residential",
        BoardingSchool => "boarding-school",
        OwnHome => "own-home",
    }
    Approval {
        SupervisoryAuthority => "socialtilsyn",
        Municipality => "municipality",
        Missing => "none",
        NotStated => "unknown",
    }
    Access {
        OpenAnonymous => "open-anonymous",
        SelfReferral => "self-referral",
        ViaProfessional => "via-professional",
        Team => "team",
        OnSiteAdviser => "on-site-adviser",
        Sparring => "sparring",
        Reception => "reception",
        Decision => "decision",
        DoctorOrPpr => "doctor-or-ppr",
        Universal => "universal",
    }
}
