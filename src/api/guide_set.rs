//! Closed sets of the guide as GraphQL enums. A new member of a set fails to compile here until it is named.

use async_graphql::Enum;

/// What the one who is worried works as, as Statistics Denmark tells those apart who notify.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::routing::Profession")]
pub enum Profession {
    /// A teacher or somebody else at a school.
    Teacher,
    /// At an after-school club or a youth club.
    ClubStaff,
    /// An educator in daycare, or a child minder.
    Educator,
    /// A health visitor (sundhedsplejerske).
    HealthVisitor,
    /// A dentist or dental nurse of the municipality (tandplejen).
    DentalStaff,
    /// A doctor, midwife or nurse, at a practice or a hospital.
    HealthStaff,
    /// A volunteer or somebody employed by an association.
    Volunteer,
    /// Somebody else in public service.
    OtherStaff,
    /// Nobody in public service: family, neighbour, the young person.
    Citizen,
}

/// How the child is seen to thrive (trivselsvurdering, TOPI): a snapshot in one context, never a label of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::routing::Colour")]
pub enum Colour {
    /// Grøn: thrives.
    Green,
    /// Gul: signs of imbalance, extra attention.
    Yellow,
    /// Rød: severe signs.
    Red,
    /// Nobody has said.
    NotStated,
}

/// What the parents know of the worry, and think of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::routing::Parents")]
pub enum Parents {
    /// They know, and agree that others are drawn in.
    Agree,
    /// They know, and do not agree.
    Disagree,
    /// They have not been told.
    NotTold,
    /// Nobody has said.
    NotStated,
}

/// What is said to the parents by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::routing::ParentsFirst")]
pub enum ParentsFirst {
    /// There is nothing more to say than there always is.
    AsUsual,
    /// They are told of the worry before others are drawn in.
    Tell,
    /// They know and agree: they are part of it.
    Together,
    /// They do not agree: the child is not named to others.
    WithoutName,
    /// The family's caseworker agrees with you what they are told.
    WithCaseworker,
    /// The young person is of age, and decides.
    YoungPersonDecides,
    /// Whoever asks is family: they are the parents, or decide themselves.
    OwnChoice,
}

/// Whether turning to somebody opens a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::routing::OpensCase")]
pub enum CaseOpened {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The municipality assesses a notification, and decides then.
    IfNotified,
    /// There is one already.
    IsOpen,
    /// Nobody has said.
    NotStated,
}

/// What a contact point is turned to for (indgang).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::contact::Entrance")]
pub enum Entrance {
    /// One's own leader, who is in no register.
    OwnLeader,
    /// The reception of notifications (modtagelsen).
    Reception,
    /// The family's own caseworker, through the switchboard.
    Caseworker,
    /// The adviser who comes to the school or the daycare.
    OnSiteAdviser,
    /// The fixed team of several professions (tværfagligt team).
    Team,
    /// The health visitors (sundhedsplejen).
    HealthVisitor,
    /// Educational psychology (PPR).
    SchoolPsychology,
    /// Open and anonymous advice for families.
    OpenAdvice,
    /// Treatment without referral for young people who do not feel well.
    LightTreatment,
    /// A colleague of another profession to think aloud with, the child's name unsaid.
    Sparring,
}

/// What kind of place children are at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::institution::InstitutionKind")]
pub enum InstitutionKind {
    /// A school.
    School,
    /// Daycare: nursery, kindergarten or child minding (dagtilbud).
    Daycare,
    /// After-school care or a club.
    AfterSchool,
    /// Something else.
    Other,
}
