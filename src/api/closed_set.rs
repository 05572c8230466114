//! Closed sets of the domain as GraphQL enums. A new member of a set fails to compile here until it is named.

use async_graphql::Enum;

use crate::concept::LabelKind;
use crate::glossary::Standing;

/// What kind of thing a concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::concept::Scheme")]
pub enum Scheme {
    /// Who an offer is for (målgruppe).
    TargetGroup,
    /// What is difficult (problemområde).
    ProblemArea,
    /// The form of help (hjælpeform).
    Form,
    /// A method or programme (metode).
    Method,
    /// A profession, unit or place (aktør).
    Actor,
    /// A word of the trade (fagord); never decides whether an offer fits.
    Term,
}

/// Whose problem it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::concept::WhoseProblem")]
pub enum WhoseProblem {
    /// The child's or young person's own.
    Child,
    /// A parent's.
    Parent,
    /// The family's together.
    Family,
    /// The surroundings'.
    Surroundings,
}

/// The ten dimensions of the ICS triangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::concept::IcsDimension")]
pub enum IcsDimension {
    /// Sundhedsforhold.
    Health,
    /// Udvikling og adfærd.
    DevelopmentAndBehaviour,
    /// Dagtilbud, skole og læring.
    School,
    /// Fritidsforhold og venskaber.
    LeisureAndFriends,
    /// Trygt omsorgsmiljø.
    SecureCare,
    /// Stimulering og vejledning.
    StimulationAndGuidance,
    /// Understøttelse af relationer.
    SupportingRelations,
    /// Familieforhold og baggrund.
    FamilyBackground,
    /// Bolig, beskæftigelse og økonomi.
    HousingWorkEconomy,
    /// Socialt netværk.
    SocialNetwork,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::law::Confidence")]
pub enum Confidence {
    /// Read in a law text, an authority's page or a published code system.
    A,
    /// Read in a secondary or older source.
    B,
    /// Inferred: unverified.
    C,
}

/// What a decision requires before it can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::law::Requirement")]
pub enum Requirement {
    /// The child's own view.
    ChildView,
    /// From 10 years the child is a party to the case.
    PartyRightsFrom10,
    /// Consent of the holder of custody.
    CustodyConsent,
    /// Consent of the young person from 15 years.
    YouthConsentFrom15,
    /// From 18 years the consent is the young person's own.
    YoungAdultConsent,
    /// Afdækning or børnefaglig undersøgelse.
    ScreeningOrExamination,
    /// Børnefaglig undersøgelse.
    Examination,
}

/// Who decides, where the law says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::law::DecidingBody")]
pub enum DecidingBody {
    /// The municipality, by its own delegation.
    Municipality,
    /// The children's committee (børne- og ungeudvalget).
    ChildrenCommittee,
    /// The youth crime board (ungdomskriminalitetsnævnet).
    YouthCrimeBoard,
}

/// Who may see a contact point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::contact::Audience")]
pub enum Audience {
    /// Everyone.
    Public,
    /// The municipality's own staff.
    Internal,
}

/// What kind of organisation provides an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::OrganisationKind")]
pub enum OrganisationKind {
    /// The municipality's own.
    Municipal,
    /// A region's.
    Regional,
    /// A private provider.
    Private,
    /// A voluntary organisation.
    Voluntary,
    /// No source says.
    NotStated,
}

/// An answer that may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::YesNo")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// No source says; neither yes nor no.
    NotStated,
}

/// Who takes part in an offer (modtager).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Recipient")]
pub enum Recipient {
    /// A child.
    Child,
    /// A young person.
    YoungPerson,
    /// A parent.
    Parent,
    /// The family together.
    Family,
    /// Expectant parents.
    ExpectantParent,
    /// Sisters and brothers.
    Sibling,
    /// Kin and others around the family.
    Network,
    /// A professional, for advice on their own work.
    Professional,
}

/// Whether an offer is for certain problems or for any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Breadth")]
pub enum Breadth {
    /// For the target groups and problem areas it names.
    Specific,
    /// Open to any worry.
    General,
}

/// Where an offer takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Setting")]
pub enum Setting {
    /// In the family's home.
    Home,
    /// At school.
    School,
    /// In daycare.
    Daycare,
    /// At a clinic.
    Clinic,
    /// At an office of the municipality.
    MunicipalOffice,
    /// In an institution.
    Institution,
    /// Online.
    Online,
    /// By phone.
    Phone,
    /// In the local community.
    Community,
}

/// Whose age is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::WhoseAge")]
pub enum WhoseAge {
    /// The child's or young person's.
    Child,
    /// The parent's.
    Parent,
}

/// Whether an offer can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::LifeCycleState")]
pub enum LifeCycleState {
    /// Decided or wanted, not begun: never suggested.
    Planned,
    /// Running.
    Open,
    /// Takes no one for now.
    Paused,
    /// Ended.
    Closed,
}

/// Whether a fact is stated by a source or inferred by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Basis")]
pub enum Basis {
    /// A source says so.
    Stated,
    /// It follows by a rule.
    Inferred,
    /// No source says, and no rule tells.
    NotStated,
}

/// Where a child lives during a placement (BL § 43).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Place")]
pub enum Place {
    /// With kin or network.
    KinOrNetwork,
    /// In a foster family.
    FosterFamily,
    /// In a room or hall of one's own.
    OwnRoom,
    /// In a residential home or institution.
    Residential,
    /// At a boarding school.
    BoardingSchool,
    /// In one's own home, where staff move in.
    OwnHome,
}

/// Who approved a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Approval")]
pub enum Approval {
    /// The supervisory authority (socialtilsynet).
    SupervisoryAuthority,
    /// The municipality itself.
    Municipality,
    /// No one: it is never suggested.
    Missing,
    /// No source says.
    NotStated,
}

/// A way in (adgangsvej).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::offer::Access")]
pub enum Access {
    /// Anyone, no name asked.
    OpenAnonymous,
    /// The family contacts the offer.
    SelfReferral,
    /// A professional, together with the family.
    ViaProfessional,
    /// Through a fixed cross-disciplinary team.
    Team,
    /// Through the adviser at the school or daycare.
    OnSiteAdviser,
    /// A professional asks for advice without naming the child.
    Sparring,
    /// The reception refers.
    Reception,
    /// By decision in the single case.
    Decision,
    /// Referred by a doctor or PPR.
    DoctorOrPpr,
    /// Everyone gets it.
    Universal,
}

/// Who asks; decides what may be suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::need::Asker")]
pub enum Asker {
    /// A caseworker of the authority (familierådgiver): sees steps that need a decision.
    Caseworker,
    /// A teacher, educator, health visitor: sees what needs no decision, and whom to contact.
    GeneralStaff,
    /// A parent or young person: as general staff.
    Citizen,
}

/// Whose offers are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::need::Scope")]
pub enum Scope {
    /// The home municipality's.
    Home,
    /// The named municipality's.
    Municipality,
    /// Everybody's, each judged as if the family lived where it is: a comparison, not a choice.
    Everywhere,
}

/// How well an offer fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::matching::FitClass")]
pub enum FitClass {
    /// Covers every term of the need.
    Exact,
    /// Covers one at least.
    Partial,
    /// Covers none, but is open to any worry.
    Generic,
}

/// How an offer's concept covers a wanted one, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::matching::Cover")]
pub enum Cover {
    /// The concept itself.
    Same,
    /// A narrower one.
    Narrower,
    /// A target group that lives with the problem, or the problem a group lives with.
    Related,
    /// A broader one that is no umbrella word.
    Broader,
    /// The offer names no problem of its own, and gives a form of help that the problem is met with.
    MetWith,
    /// As that, but it is a broader problem that is met with the form.
    MetWithBroadly,
}

/// Which way a suggestion leads from what runs now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::matching::Movement")]
pub enum Movement {
    /// Closer to an ordinary everyday life.
    Down,
    /// The same step.
    Same,
    /// Further away.
    Up,
}

/// How sure an age is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::understanding::Certainty")]
pub enum Certainty {
    /// Said outright.
    Stated,
    /// A class, or a word for an age: ranks and warns, never excludes.
    Hinted,
}

/// Whether a thing is said to be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::understanding::Polarity")]
pub enum Polarity {
    /// It is.
    Said,
    /// It is said not to be; it is no term of the need.
    Denied,
    /// A form of help that runs or was tried: it is not what is asked for.
    Tried,
}

/// What a step in a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::understanding::StepRole")]
pub enum StepRole {
    /// The step of what runs now.
    Current,
    /// Only mentioned.
    Mentioned,
}

/// The kinds of fault an input can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::problem::ProblemCode")]
pub enum ProblemCode {
    /// Something that must be there is missing or blank.
    Required,
    /// The value is not of the right form.
    Malformed,
    /// The value is outside what is allowed.
    OutOfRange,
    /// The value is longer than allowed.
    TooLong,
    /// It names something that does not exist here.
    Unknown,
    /// Two fields contradict each other.
    Conflict,
    /// It holds a CPR number, and personal data is refused.
    PersonalData,
    /// Whoever sent it may not do this.
    NotPermitted,
    /// What it is about has been changed since the revision that was seen.
    Overtaken,
    /// Something else uses what would not be there any more.
    InUse,
}

/// What has become of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::proposal::State")]
pub enum ProposalState {
    /// Nobody has decided on it.
    Waiting,
    /// It was returned with a reason, to be written anew.
    Returned,
    /// Whoever wrote it took it back.
    Withdrawn,
    /// It is published.
    Published,
}

/// How old a child is, roughly enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::age::AgeBand")]
pub enum AgeBand {
    /// Not born yet.
    Unborn,
    /// 0 to 2 years.
    #[graphql(name = "FROM_0_TO_2")]
    From0To2,
    /// 3 to 5 years.
    #[graphql(name = "FROM_3_TO_5")]
    From3To5,
    /// 6 to 9 years.
    #[graphql(name = "FROM_6_TO_9")]
    From6To9,
    /// 10 to 12 years.
    #[graphql(name = "FROM_10_TO_12")]
    From10To12,
    /// 13 to 15 years.
    #[graphql(name = "FROM_13_TO_15")]
    From13To15,
    /// 16 and 17 years.
    #[graphql(name = "FROM_16_TO_17")]
    From16To17,
    /// 18 to 22 years.
    #[graphql(name = "FROM_18_TO_22")]
    From18To22,
}

/// What kind of thing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::record::Entity")]
pub enum ChangedEntity {
    /// A source.
    Source,
    /// A municipality.
    Municipality,
    /// A staircase with its steps.
    Staircase,
    /// A legal provision.
    Legal,
    /// A concept.
    Concept,
    /// An organisation.
    Organisation,
    /// A contact point.
    Contact,
    /// A school, daycare or club.
    Institution,
    /// A rule of the guide.
    RoutingRule,
    /// A rule of when to look again.
    FollowUpRule,
    /// An offer with its variants.
    Offer,
    /// What can be had of an offer: its places and courses; by the offer's slug.
    Availability,
}

/// What somebody is signed in as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::auth::Role")]
pub enum Role {
    /// Nobody in particular.
    Public,
    /// Staff of the general sector (almenområdet).
    Staff,
    /// Caseworkers (familierådgivere).
    Caseworker,
    /// Who writes about an organisation's own offers.
    Editor,
    /// Who answers for the range, and publishes (godkender).
    Approver,
    /// Who runs the service.
    Administrator,
}

/// How soon one must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::danger::Level")]
pub enum Level {
    /// The duty to notify and its route stand beside the answer; nothing is hidden.
    Consider,
    /// The route stands first.
    Urgent,
}

/// Where a danger comes from, which decides the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::danger::Peril")]
pub enum Peril {
    /// The child may not live: wants to die or has tried.
    Life,
    /// The child lies lifeless, whatever the cause.
    Lifeless,
    /// The child is gone and nobody knows where.
    Missing,
    /// Somebody at home or in the family, or nobody knows who.
    Household,
    /// The family's honour.
    Honour,
    /// Somebody outside the family.
    Outsider,
}

/// Why a danger is no alarm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::danger::Doubt")]
pub enum Doubt {
    /// Nothing speaks against it.
    None,
    /// The words only hint at it.
    Hinted,
    /// Somebody heard it from somebody.
    Hearsay,
    /// The words say that it is not so.
    Negated,
    /// It is long ago or said to be closed.
    ClosedCase,
}

/// What stands first in a list of offers. Those that are alike in that stand by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, serde::Serialize, serde::Deserialize)]
#[graphql(remote = "crate::browse::Order")]
pub enum OfferOrder {
    /// By name, as in a Danish list.
    Name,
    /// The least intrusive step first, by the lowest on which an offer is given; then what stands outside the staircase,
    /// then what no source states a step of.
    LeastIntrusive,
    /// By the municipality's name.
    Municipality,
    /// What was confirmed latest first; last what nobody has said a day of.
    LatestConfirmed,
}

/// What an offer can be looked for by, and may leave unstated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::browse::Dimension")]
pub enum OfferDimension {
    /// Where it stands on the staircase.
    Step,
    /// Who it is for.
    TargetGroup,
    /// What it helps with.
    ProblemArea,
    /// The form of help.
    Form,
    /// The age of the child.
    Age,
    /// Who takes part.
    Recipient,
    /// The paragraph it is given under.
    Paragraph,
    /// Who provides it.
    Provider,
    /// The way in.
    Access,
    /// Whether it is planned, open, paused or closed on the day.
    LifeCycle,
    /// Whether a case is opened.
    OpensCase,
}

/// Where offers stand that stand on no step of the staircase that is looked along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::browse::OffStaircase")]
pub enum OffStaircase {
    /// Outside the staircase (uden for trappen).
    Outside,
    /// On a step of another staircase that this one has no counterpart of.
    NoCounterpart,
}

/// Whose a rule of when to look again is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::follow_up::OriginKind")]
pub enum FollowUpOrigin {
    /// The law's.
    Law,
    /// A municipality's own.
    Municipality,
    /// An offer's own.
    Offer,
}

/// A kind of measure (foranstaltning).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::follow_up::MeasureKind")]
pub enum MeasureKind {
    /// The child lives away from home (anbringelse).
    Placement,
    /// Help that is no placement, above the general sector (forebyggende foranstaltning).
    Preventive,
    /// What the municipality decides in the single case (afgørelse).
    Decided,
}

/// What follows after the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::follow_up::ThenKind")]
pub enum FollowUpThen {
    /// Again and again, as often as `every` says.
    Every,
    /// It is decided at the first follow-up (aftales ved den første opfølgning): there is no day.
    DecidedAtFirst,
    /// It is stated that no deadline is set.
    NoneSet,
    /// No source says.
    NotStated,
}

/// How binding a milestone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::follow_up::MilestoneKind")]
pub enum MilestoneKind {
    /// It has to be done by then (frist).
    Deadline,
    /// It is expected by then (forventning).
    Expectation,
    /// It is what the municipality aims at for most (mål).
    Goal,
}

/// How sure it is that a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::follow_up_plan::Sureness")]
pub enum FollowUpSureness {
    /// What it is about is stated.
    Sure,
    /// The paragraph is inferred; no source states it.
    LawInferred,
    /// It depends on the paragraph, which is not stated.
    LawNotStated,
    /// The step is not stated.
    StepNotStated,
}

/// What a day is to an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::day::Day")]
pub enum DayKind {
    /// A working day (hverdag).
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday, on whatever day of the week (helligdag).
    PublicHoliday,
}

/// How a word stands to what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum WordStanding {
    /// It is the word that is shown for it.
    Preferred,
    /// It is another word of professionals or the law.
    Professional,
    /// It is what teachers, parents and children call it.
    Lay,
    /// It is a known misspelling.
    Misspelt,
    /// It is an abbreviation.
    Abbreviation,
    /// It is English.
    English,
    /// It is understood, and labels a child: use the concept's own word.
    Loaded,
    /// It is the name of an offer.
    Name,
    /// A word for it was read in what was typed.
    Held,
    /// It points to it, and does not name it.
    PointsTo,
}

impl WordStanding {
    pub(super) fn of(standing: Standing) -> Self {
        match standing {
            Standing::Word(LabelKind::Preferred) => Self::Preferred,
            Standing::Word(LabelKind::Alternative) => Self::Professional,
            Standing::Word(LabelKind::Lay) => Self::Lay,
            Standing::Word(LabelKind::Misspelt) => Self::Misspelt,
            Standing::Word(LabelKind::Abbreviation) => Self::Abbreviation,
            Standing::Word(LabelKind::English) => Self::English,
            Standing::Word(LabelKind::Loaded) => Self::Loaded,
            Standing::Name => Self::Name,
            Standing::Held => Self::Held,
            Standing::PointsTo => Self::PointsTo,
        }
    }
}

/// The acts a legal reference may point into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::law::Act")]
pub enum LegalAct {
    /// Barnets Lov (BL), from 2024.
    BarnetsLov,
    /// Serviceloven (SEL), whose children's chapters ended with 2023.
    Serviceloven,
    /// Sundhedsloven (SUL).
    Sundhedsloven,
}

/// What has become of a place in the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "crate::law::Outcome")]
pub enum LawOutcome {
    /// It has no last day.
    Stands,
    /// Something took over.
    Replaced,
    /// What took over is inferred, and not confirmed.
    Inferred,
    /// It has ended, and no successor is settled.
    Unsettled,
}
