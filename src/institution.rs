//! The places where children are (*institution*): schools, daycare and clubs, with their district, whom one turns to
//! there, and when an adviser or a team comes.

use crate::key::{Key, MunicipalityCode};
use crate::meeting::Meeting;
use crate::source::SourceRef;

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstitutionKind {
    /// A school (*skole*).
    School,
    /// Daycare: nursery, kindergarten or child minding (*dagtilbud*).
    Daycare,
    /// After-school care or a club (*SFO, fritidshjem, klub*).
    AfterSchool,
    /// Something else.
    Other,
}

/// A school, daycare or club.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Institution {
    /// What it is referred to by.
    pub key: Key,
    /// Whose it is.
    pub municipality: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// What kind of place it is.
    pub kind: InstitutionKind,
    /// The district it lies in.
    pub district: Option<String>,
    /// Its own contact points, which are then no other place's: its team, its adviser.
    pub contacts: Vec<Key>,
    /// When they come.
    pub visits: Vec<Visit>,
    /// Where it is stated.
    pub sources: Vec<SourceRef>,
}

/// When a contact point is at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Who comes.
    pub contact: Key,
    /// When.
    pub meeting: Meeting,
    /// What is to be known of it: which room, whether one has to be signed up.
    pub note: Option<String>,
}
