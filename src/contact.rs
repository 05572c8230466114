//! Whom one can talk to: contact points, when they are open, and the reception that takes notifications.
//!
//! A contact point is a function, not a person. A number that nobody has confirmed for a year may ring at a
//! vacant desk, so every point knows its [`Freshness`]; a number that is not known is never made up.

use std::fmt;

use chrono::{DateTime, Months, NaiveDate, TimeZone};
use chrono_tz::{Europe::Copenhagen, Tz};
use opening_hours::{Context, OpeningHours, RuleKind};

use crate::day;
use crate::key::{Key, MunicipalityCode};
use crate::problem::{Problem, ProblemCode};
use crate::source::SourceRef;

/// How long a confirmation holds.
const CONFIRMED_FOR: Months = Months::new(12);

/// How many stretches of hours are looked through for the next that is open.
const MOST_RANGES: usize = 100;

/// Who may see a contact point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Everyone.
    Public,
    /// The municipality's own staff.
    Internal,
}

/// What a contact point is turned to for (*indgang*). The guide's rules name these; each
/// municipality says who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entrance {
    /// One's own leader, who is in no register (*egen leder*).
    OwnLeader,
    /// The reception of notifications (*modtagelsen*).
    Reception,
    /// The family's own caseworker, through the switchboard (*familierådgiver*).
    Caseworker,
    /// The adviser who comes to the school or the daycare (*rådgiver på stedet*).
    OnSiteAdviser,
    /// The fixed team of several professions (*tværfagligt team*).
    Team,
    /// The health visitors (*sundhedsplejen*).
    HealthVisitor,
    /// Educational psychology (*PPR*).
    SchoolPsychology,
    /// Open and anonymous advice for families (BL §§ 28–29).
    OpenAdvice,
    /// Treatment without referral for young people who do not feel well (SUL § 126 a).
    LightTreatment,
    /// A colleague of another profession to think aloud with, the child's name unsaid (*anonym sparring*).
    Sparring,
}

impl Entrance {
    /// All.
    pub const ALL: [Self; 10] = [
        Self::OwnLeader,
        Self::Reception,
        Self::Caseworker,
        Self::OnSiteAdviser,
        Self::Team,
        Self::HealthVisitor,
        Self::SchoolPsychology,
        Self::OpenAdvice,
        Self::LightTreatment,
        Self::Sparring,
    ];
}

/// A function one can turn to (*kontaktsted*): a reception, a team, a counselling line.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactPoint {
    /// What it is referred to by.
    pub key: Key,
    /// Whose contact point it is.
    pub municipality: MunicipalityCode,
    /// What it is called.
    pub name: String,
    /// What it does for the one who turns to it.
    pub function: String,
    /// The organisation it belongs to.
    pub organisation: Option<Key>,
    /// Who may see it.
    pub audience: Audience,
    /// Telephone number, as it is to be shown.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Web page.
    pub url: Option<String>,
    /// When it answers.
    pub hours: Option<Hours>,
    /// What it is turned to for.
    pub entrances: Vec<Entrance>,
    /// The districts it is for; empty if it is for all.
    pub districts: Vec<String>,
    /// Who may turn to it, if that is not everybody.
    pub asked_by: Option<String>,
    /// What one has to bring.
    pub bring: Option<String>,
    /// Whom to turn to when it does not answer.
    pub substitute: Option<Key>,
    /// The last day somebody confirmed that all this is right.
    pub last_confirmed: Option<NaiveDate>,
    /// Where the facts come from.
    pub sources: Vec<SourceRef>,
}

impl ContactPoint {
    /// How far its facts can be trusted on a day.
    pub fn freshness(&self, on: NaiveDate) -> Freshness {
        match self.last_confirmed {
            None => Freshness::NeverConfirmed,
            Some(day) if day.checked_add_months(CONFIRMED_FOR).is_none_or(|last| on <= last) => {
                Freshness::Confirmed
            }
            Some(_) => Freshness::Stale,
        }
    }
}

/// How far a contact point can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Freshness {
    /// Confirmed within the last twelve months.
    Confirmed,
    /// Confirmed, but longer ago: to be shown with a warning and a way round it.
    Stale,
    /// Nobody has confirmed it.
    NeverConfirmed,
}

/// Opening hours (*åbningstid*) in OpenStreetMap's notation: `Mo-We 09:00-15:00; Th 09:00-18:00`.
///
/// Read as a Danish office's: in Danish time, and closed on public holidays unless the text itself says
/// what happens on them (`PH`) or says that it never closes (`24/7`).
#[derive(Clone, PartialEq, Eq)]
pub struct Hours {
    text: String,
    rules: OpeningHours,
}

/// Whether the door is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HoursState {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// The hours themselves leave it open (`unknown`, «by appointment»).
    Unknown,
}

impl Hours {
    /// Reads opening hours.
    ///
    /// # Errors
    /// If the text is not OpenStreetMap's notation.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let text = text.trim();
        let says_what_holidays_do = text.contains("PH") || text.contains("24/7");
        let rules = if says_what_holidays_do { text.parse() } else { format!("{text}; PH off").parse() };
        match rules {
            Ok(rules) if !text.is_empty() => {
                let rules: OpeningHours = rules;
                let context = Context::default().with_holidays(day::holidays().clone());
                Ok(Self { text: text.to_owned(), rules: rules.with_context(context) })
            }
            _ => Err(Problem::new(
                "",
                ProblemCode::Malformed,
                "Åbningstider skrives som «Mo-We 09:00-15:00; Th 09:00-18:00; Fr 09:00-13:00».",
            )),
        }
    }

    /// The hours as they were written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// When they next open, if they say closed at a moment; when they next close, if they say open. None if they leave it
    /// open, or if it is never.
    pub fn turns(&self, at: DateTime<Tz>) -> Option<DateTime<Tz>> {
        let now = self.state(at);
        let local = at.with_timezone(&Copenhagen).naive_local();
        let ranges = self.rules.iter_from(local).take(MOST_RANGES);
        let other = match now {
            HoursState::Open => RuleKind::Closed,
            HoursState::Closed => RuleKind::Open,
            HoursState::Unknown => return None,
        };
        let turned = ranges.into_iter().find(|range| range.kind == other)?;
        Copenhagen.from_local_datetime(&turned.range.start).earliest()
    }

    /// Whether they say open at a moment.
    pub fn state(&self, at: DateTime<Tz>) -> HoursState {
        let local = at.with_timezone(&Copenhagen).naive_local();
        match self.rules.state(local).0 {
            RuleKind::Open => HoursState::Open,
            RuleKind::Closed => HoursState::Closed,
            RuleKind::Unknown => HoursState::Unknown,
        }
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, out)
    }
}

/// The home municipality's reception (*modtagelsen*), which takes notifications. The operator sets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reception {
    /// What it is called.
    pub name: String,
    /// Its telephone number, as it is to be shown.
    pub phone: String,
    /// When it answers, if that is known.
    pub hours: Option<Hours>,
}

/// What the reception is at a moment: the four cases a route must tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceptionAt<'a> {
    /// The operator has not said who it is.
    NotSet,
    /// It answers now.
    Open(&'a Reception),
    /// It does not answer now.
    Closed(&'a Reception),
    /// Nobody can tell whether it answers now.
    HoursUnknown(&'a Reception),
}

impl<'a> ReceptionAt<'a> {
    /// The reception at a moment.
    pub fn new(reception: Option<&'a Reception>, at: DateTime<Tz>) -> Self {
        let Some(reception) = reception else { return Self::NotSet };
        match reception.hours.as_ref().map(|hours| hours.state(at)) {
            Some(HoursState::Open) => Self::Open(reception),
            Some(HoursState::Closed) => Self::Closed(reception),
            Some(HoursState::Unknown) | None => Self::HoursUnknown(reception),
        }
    }
}

#[cfg(test)]
mod tests;
