//! Offers (*tilbud*): what a municipality's range holds, and the ways each is given.
//!
//! An offer is a kind of help or an approved institution, never one foster or network family. A variant is
//! one way the offer is given: only what changes with the step. What no source states is *not stated*, and
//! is never read as «all ages», «no case is opened» or «free places».

use chrono::{Months, NaiveDate};

use crate::age::AgeSpan;
use crate::key::{Key, MunicipalityCode};
use crate::law::Reference;
use crate::problem::{Problem, ProblemCode};
use crate::source::SourceRef;

/// Who provides offers (*leverandør*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Stable name.
    pub key: Key,
    /// Whose range it belongs to.
    pub municipality: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// Anything else the sources state.
    pub note: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceRef>,
}

/// What kind of organisation provides an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationKind {
    /// The municipality's own.
    Municipal,
    /// A region's.
    Regional,
    /// A private provider.
    Private,
    /// A voluntary organisation (*frivillig forening*).
    Voluntary,
    /// Not stated.
    NotStated,
}

/// An answer that may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// No source says.
    #[default]
    NotStated,
}

/// Who takes part in an offer (*modtager*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl Recipient {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Child,
        Self::YoungPerson,
        Self::Parent,
        Self::Family,
        Self::ExpectantParent,
        Self::Sibling,
        Self::Network,
        Self::Professional,
    ];

    /// Whether an offer to these recipients reaches the one asked for. A family is its members, and a young
    /// person is a child in the eyes of the law.
    pub fn is_reached_by(self, offered: &[Self]) -> bool {
        let others: &[Self] = match self {
            Self::Child => &[Self::Family, Self::YoungPerson],
            Self::YoungPerson => &[Self::Family, Self::Child],
            Self::Parent => &[Self::Family, Self::ExpectantParent],
            Self::Family => &[Self::Parent, Self::Child, Self::YoungPerson],
            Self::ExpectantParent => &[Self::Parent, Self::Family],
            Self::Sibling => &[Self::Child, Self::YoungPerson, Self::Family],
            Self::Network => &[Self::Family],
            Self::Professional => &[],
        };
        offered.iter().any(|one| *one == self || others.contains(one))
    }
}

/// Whether an offer is for certain problems or for any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Breadth {
    /// For the target groups and problem areas it names.
    Specific,
    /// Open to any worry: open counselling, the family adviser at school.
    General,
}

/// Where an offer takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// In the family's home.
    Home,
    /// At school.
    School,
    /// In daycare.
    Daycare,
    /// At a clinic.
    Clinic,
    /// At the town hall or another office of the municipality.
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

/// The ages an offer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferAge {
    /// The span.
    pub span: AgeSpan,
    /// Whose age it is.
    pub whose: WhoseAge,
}

/// Whose age an offer states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WhoseAge {
    /// The child's or young person's.
    Child,
    /// The parent's (offers to young mothers).
    Parent,
}

/// A documented effect, and where it is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedEffect {
    /// What was found.
    pub text: String,
    /// The source that states it.
    pub source: Key,
}

/// Whether an offer can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifeCycleState {
    /// Decided or wanted, not begun; public, never suggested.
    Planned,
    /// Running.
    Open,
    /// Takes no one for now.
    Paused,
    /// Ended.
    Closed,
}

impl LifeCycleState {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Open, Self::Paused, Self::Closed];
}

/// A state from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LifeCycleChange {
    /// The state.
    pub state: LifeCycleState,
    /// The first day; none if no source states when it began, which it then always has.
    pub from: Option<NaiveDate>,
    /// What the source says of it.
    pub note: Option<String>,
}

/// The states an offer goes through, oldest first, one a day at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LifeCycle(Vec<LifeCycleChange>);

impl LifeCycle {
    /// The changes, put in order of time.
    ///
    /// # Errors
    /// If two of them begin on the same day.
    pub fn new(mut changes: Vec<LifeCycleChange>) -> Result<Self, Problem> {
        changes.sort_by_key(|change| change.from);
        match changes.windows(2).find(|pair| pair[0].from == pair[1].from) {
            Some(pair) => {
                let day = pair[0].from.map_or_else(|| "uden dato".to_owned(), |day| day.to_string());
                let message = format!("To statusser begynder {day}: behold den ene.");
                Err(Problem::new("", ProblemCode::Conflict, message))
            }
            None => Ok(Self(changes)),
        }
    }

    /// The changes, oldest first.
    pub fn changes(&self) -> &[LifeCycleChange] {
        &self.0
    }

    /// What held on a day; none before the first change.
    pub fn on(&self, day: NaiveDate) -> Option<&LifeCycleChange> {
        self.0.iter().rev().find(|change| change.from.is_none_or(|first| first <= day))
    }
}

/// When a source last said that the offer is as described (*sikkerhed*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assurance {
    /// The day; none if nobody has said when.
    pub as_of: Option<NaiveDate>,
    /// The source or organisation that said so.
    pub by: Key,
}

/// An offer (*tilbud*) in a municipality's range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Stable name, beginning with the municipality's.
    pub slug: Key,
    /// Whose range it is in.
    pub municipality: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// Other names for it.
    pub also_known_as: Vec<String>,
    /// Words of the municipality's own for whom it is for and what it helps with (*søgeord*). They are searched like
    /// its name, and mean no more than they say.
    pub keywords: Vec<String>,
    /// What it is and for whom, at most 60 words.
    pub summary: String,
    /// Whether little more than its name is known (*kun navn*).
    pub thin: bool,
    /// More, for professionals.
    pub description: Option<String>,
    /// Who provides it.
    pub provider: Option<Key>,
    /// Whether it is for certain problems or any.
    pub breadth: Breadth,
    /// Who takes part; empty if not stated.
    pub recipients: Vec<Recipient>,
    /// Who it is for, as concepts.
    pub target_groups: Vec<Key>,
    /// Who it is not for, as concepts.
    pub exclusions: Vec<Key>,
    /// Who it is not for, in words that name no concept.
    pub exclusion_note: Option<String>,
    /// What it helps with, as concepts.
    pub problem_areas: Vec<Key>,
    /// The form of help, as concepts.
    pub forms: Vec<Key>,
    /// Methods and programmes, as concepts.
    pub methods: Vec<Key>,
    /// The ages it is for; none if not stated.
    pub age: Option<OfferAge>,
    /// What the source says of age beyond the span.
    pub age_note: Option<String>,
    /// Where it takes place; empty if not stated.
    pub settings: Vec<Setting>,
    /// How long, as the source says.
    pub duration: Option<String>,
    /// How often, as the source says.
    pub intensity: Option<String>,
    /// How many, as the source says.
    pub capacity: Option<String>,
    /// How the child takes part.
    pub child_takes_part: Option<String>,
    /// How the parents take part.
    pub parents_take_part: Option<String>,
    /// How the network takes part.
    pub network_takes_part: Option<String>,
    /// What effect is documented; none if not stated.
    pub documented_effect: Option<DocumentedEffect>,
    /// Whether it is voluntary.
    pub voluntary: YesNo,
    /// Whether one can be anonymous.
    pub anonymous: YesNo,
    /// The districts it is bound to; empty if to none.
    pub districts: Vec<String>,
    /// The languages it is given in; empty if not stated.
    pub languages: Vec<String>,
    /// Offers one step down.
    pub less_intrusive: Vec<Key>,
    /// Offers one step up.
    pub more_intrusive: Vec<Key>,
    /// Offers it can be joined by.
    pub combines_with: Vec<Key>,
    /// When it is planned, open, paused, closed.
    pub life_cycle: LifeCycle,
    /// When it was last said to be so.
    pub assurance: Assurance,
    /// The contact point that answers for its being right (*ansvarlig*); none if nobody is named.
    pub owner: Option<Key>,
    /// How many months what is said of it holds until it is to be looked at again, 1 to 60; none for the
    /// [usual](Offer::USUAL_REVIEW_MONTHS).
    pub review_months: Option<u8>,
    /// Where it is stated; never empty.
    pub sources: Vec<SourceRef>,
    /// Whom to contact about it.
    pub contacts: Vec<Key>,
    /// The ways it is given; never empty.
    pub variants: Vec<Variant>,
}

impl Offer {
    /// How many months an offer is taken to be as it was last said, unless it says otherwise: a year. No source states
    /// it; it is Vifte's choice.
    pub const USUAL_REVIEW_MONTHS: u8 = 12;

    /// The last day on which it is taken to be as it was last said; none if nobody has said when it was so.
    pub fn fresh_until(&self) -> Option<NaiveDate> {
        let months = self.review_months.unwrap_or(Self::USUAL_REVIEW_MONTHS);
        let day = self.assurance.as_of?;
        Some(day.checked_add_months(Months::new(months.into())).unwrap_or(NaiveDate::MAX))
    }

    /// Whether it is running on a day.
    pub fn is_open(&self, day: NaiveDate) -> bool {
        self.life_cycle.on(day).is_some_and(|change| change.state == LifeCycleState::Open)
    }

    /// Whether it names a district, in whatever case it is typed.
    pub fn names_district(&self, name: &str) -> bool {
        self.districts.iter().any(|district| district.to_lowercase() == name.to_lowercase())
    }
}

/// Whether a fact is stated by a source or inferred by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A source says so.
    Stated,
    /// It follows by a rule, which is named beside it.
    Inferred,
    /// No source says, and no rule tells.
    NotStated,
}

/// Where a child lives during a placement (*anbringelsessted*, BL § 43).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// With kin or network (nr. 4).
    KinOrNetwork,
    /// In a foster family (nr. 1–3).
    FosterFamily,
    /// In a room or hall of one's own (nr. 5).
    OwnRoom,
    /// In a residential home or institution (nr. 6).
    Residential,
    /// At a boarding school (nr. 7).
    BoardingSchool,
    /// In one's own home, where staff move in.
    OwnHome,
}

/// Who approved a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Approval {
    /// The supervisory authority (*socialtilsynet*).
    SupervisoryAuthority,
    /// The municipality itself.
    Municipality,
    /// No one: it may not be suggested.
    Missing,
    /// No source says.
    NotStated,
}

/// A way in (*adgangsvej*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// What an offer costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The amount in kroner, as the source writes it.
    pub amount: String,
    /// What the amount is for: day, course, hour, month.
    pub unit: String,
    /// The price level's year.
    pub year: u16,
}

/// One way an offer is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Stable name within the offer.
    pub key: Key,
    /// What this way is called, when the offer has several.
    pub name: Option<String>,
    /// Steps of the municipality's staircase, lowest first: one, several if the case decides, none if it lies
    /// outside the staircase or, with [`Basis::NotStated`], if no source says.
    pub steps: Vec<Key>,
    /// Whether a source states the step.
    pub step_basis: Basis,
    /// By what rule it was inferred.
    pub step_reason: Option<String>,
    /// Where the child lives, if it is a placement.
    pub place: Option<Place>,
    /// Who approved the place.
    pub approval: Approval,
    /// Its number on Tilbudsportalen.
    pub portal_id: Option<String>,
    /// Legal references, old and new.
    pub legal: Vec<Reference>,
    /// Whether a source states them.
    pub legal_basis: Basis,
    /// The ways in; empty if not stated.
    pub access: Vec<Access>,
    /// Whether a case is opened on the child.
    pub opens_case: YesNo,
    /// Who may grant it (*bevillingskompetence*), as the source says.
    pub granted_by: Option<String>,
    /// What it costs.
    pub price: Option<Price>,
}
