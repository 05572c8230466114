//! Whom a turn of a rule is, here and now: the place's own contact point, the municipality's, or what is said where
//! there is none.

use chrono::DateTime;
use chrono_tz::Tz;

use super::{LAST, Situation};
use crate::answer::{Circumstances, Fallback};
use crate::catalogue::Catalogue;
use crate::contact::{Audience, ContactPoint, Entrance, Freshness, HoursState, Reception};
use crate::institution::Institution;
use crate::meeting::Occasion;
use crate::routing::{Parents, Turn};

/// Why one turns to the reception when danger comes first, or when no rule says more.
const RECEPTION_ASSESSES: &str = "Modtagelsen tager imod underretninger, også når man er i tvivl.";

/// Somebody to turn to.
#[derive(Debug, Clone, PartialEq)]
pub struct TurnTo {
    /// What for.
    pub entrance: Entrance,
    /// Who it is.
    pub who: Who,
    /// Why.
    pub why: String,
    /// When they can next be met or reached; none if that is not known.
    pub next: Option<Next>,
    /// Whom to turn to if they do not answer, if one is named and may be shown.
    pub substitute: Option<ContactPoint>,
}

/// Who one turns to.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    /// One's own leader, whom everybody knows.
    OwnLeader,
    /// A contact point, and how far it can be trusted.
    Contact(Box<ContactPoint>, Freshness),
    /// The home municipality's reception, as the operator has set it.
    Reception(Reception),
    /// There is one, for the municipality's own staff when they are signed in.
    ForStaff,
    /// Nobody has said who it is here.
    NotSet,
}

/// When somebody can next be met or reached.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// They come to this place.
    Meets {
        /// The place's name.
        place: String,
        /// When.
        occasion: Occasion,
        /// What is to be known of it.
        note: Option<String>,
    },
    /// They answer now; until when, if the hours say.
    Open(Option<DateTime<Tz>>),
    /// They answer from then on.
    Opens(DateTime<Tz>),
}

/// What turns are looked up in.
pub struct Finding<'a> {
    catalogue: &'a Catalogue,
    situation: &'a Situation<'a>,
    circumstances: &'a Circumstances<'a>,
    viewer: Audience,
}

impl<'a> Finding<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        situation: &'a Situation<'a>,
        circumstances: &'a Circumstances<'a>,
        viewer: Audience,
    ) -> Self {
        Self { catalogue, situation, circumstances, viewer }
    }

    /// What the parents know and think.
    pub fn parents(&self) -> Parents {
        self.situation.facts.parents
    }

    /// Where a notification goes.
    pub fn reception(&self) -> TurnTo {
        self.turn(&Turn { entrance: LAST, contact: None, why: RECEPTION_ASSESSES.to_owned() })
    }

    /// Whom to turn to when nobody answers.
    pub fn fallback(&self) -> Fallback {
        self.set_reception().cloned().map_or(Fallback::NotSet, Fallback::Reception)
    }

    /// Whom the turn of a rule is.
    pub fn turn(&self, turn: &Turn) -> TurnTo {
        let why = turn.why.clone();
        let nobody =
            |who| TurnTo { entrance: turn.entrance, who, why: why.clone(), next: None, substitute: None };
        if turn.entrance == Entrance::OwnLeader {
            return nobody(Who::OwnLeader);
        }
        if turn.entrance == Entrance::Reception
            && let Some(reception) = self.set_reception()
        {
            let next = reception.hours.as_ref().and_then(|hours| self.hours(hours));
            return TurnTo { next, ..nobody(Who::Reception(reception.clone())) };
        }
        let named = turn.contact.as_ref().and_then(|key| self.catalogue.content().contacts.get(key));
        let found: Vec<&ContactPoint> = named.into_iter().chain(self.entrances(turn.entrance)).collect();
        match found.iter().find(|contact| self.may_see(contact)) {
            Some(contact) => TurnTo {
                next: self.next(contact),
                substitute: self.substitute(contact),
                ..nobody(Who::Contact(
                    Box::new((*contact).clone()),
                    contact.freshness(self.circumstances.at.date_naive()),
                ))
            },
            None if found.is_empty() => nobody(Who::NotSet),
            None => nobody(Who::ForStaff),
        }
    }

    /// The reception that the operator has set: the home municipality's.
    fn set_reception(&self) -> Option<&'a Reception> {
        let home = self.catalogue.content().home;
        self.circumstances.reception.filter(|_| self.situation.municipality == home)
    }

    fn may_see(&self, contact: &ContactPoint) -> bool {
        contact.audience == Audience::Public || self.viewer == Audience::Internal
    }

    /// The contact points that are turned to for this: the place's own, those of its district, those of the whole
    /// municipality.
    fn entrances(&self, entrance: Entrance) -> Vec<&'a ContactPoint> {
        let content = self.catalogue.content();
        let place = self.situation.institution;
        let own =
            place.into_iter().flat_map(|place| &place.contacts).filter_map(|key| content.contacts.get(key));
        let all =
            content.contacts.values().filter(|one| Some(one.municipality) == self.situation.municipality);
        let (near, everywhere): (Vec<_>, Vec<_>) = all.partition(|one| !one.districts.is_empty());
        let near = near.into_iter().filter(|one| self.is_near(one));
        // What belongs to other places is not this place's.
        let elsewhere = |one: &&ContactPoint| self.belongs_to_a_place(one);
        let everywhere = everywhere.into_iter().filter(|one| !elsewhere(one));
        own.chain(near).chain(everywhere).filter(|one| one.entrances.contains(&entrance)).collect()
    }

    fn is_near(&self, contact: &ContactPoint) -> bool {
        let same = |name: &String| self.situation.district.as_deref().is_some_and(|here| alike(here, name));
        contact.districts.iter().any(same)
    }

    fn belongs_to_a_place(&self, contact: &ContactPoint) -> bool {
        let mut places = self.catalogue.content().institutions.values();
        places.any(|place| place.contacts.contains(&contact.key))
    }

    fn substitute(&self, contact: &ContactPoint) -> Option<ContactPoint> {
        let substitute = self.catalogue.content().contacts.get(contact.substitute.as_ref()?)?;
        self.may_see(substitute).then(|| substitute.clone())
    }

    /// When one can next meet or reach them: at the place, if they come there, else by their hours.
    fn next(&self, contact: &ContactPoint) -> Option<Next> {
        let place = self.situation.institution;
        place
            .and_then(|place| next_visit(place, contact, self.circumstances.at))
            .or_else(|| contact.hours.as_ref().and_then(|hours| self.hours(hours)))
    }

    fn hours(&self, hours: &crate::contact::Hours) -> Option<Next> {
        let at = self.circumstances.at;
        match hours.state(at) {
            HoursState::Open => Some(Next::Open(hours.turns(at))),
            HoursState::Closed => hours.turns(at).map(Next::Opens),
            HoursState::Unknown => None,
        }
    }
}

/// When a contact point next is at a place.
pub fn next_visit(place: &Institution, contact: &ContactPoint, at: DateTime<Tz>) -> Option<Next> {
    let visits = place.visits.iter().filter(|visit| visit.contact == contact.key);
    let coming = visits.filter_map(|visit| Some((visit.meeting.next(at)?, visit)));
    let (occasion, visit) = coming.min_by_key(|(occasion, _)| occasion.from)?;
    Some(Next::Meets { place: place.name.clone(), occasion, note: visit.note.clone() })
}

fn alike(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
