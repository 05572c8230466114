//! Whom to turn to, as GraphQL asks and answers it.

use std::sync::Arc;

use async_graphql::{Enum, InputObject, SimpleObject};
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::closed_set::{Confidence, Peril, YesNo};
use super::danger::Alarm;
use super::guide_set::{CaseOpened, Colour, Entrance, InstitutionKind, Parents, Profession};
use super::offer::ContactPoint;
use super::scalar::DateTime;
use super::suggestion::{Answer, Fallback, UserError};
use super::understanding::Understood;
use crate::answer::Circumstances;
use crate::catalogue::Catalogue;
use crate::contact::Audience;
use crate::need::{self, Words};
use crate::{guide, institution, wording};

/// A situation. Write no names and no CPR numbers; nothing that is written here is stored or logged.
#[derive(Debug, InputObject)]
pub struct SituationInput {
    /// What the one who is worried works as.
    role: Profession,
    /// The worry in Danish words, at most 2,000 characters.
    text: Option<String>,
    /// What there is reason to fear; it comes before everything else.
    perils: Option<Vec<Peril>>,
    /// How the child is seen to thrive.
    #[graphql(default_with = "Colour::NotStated")]
    colour: Colour,
    /// The child's age in whole years, 0 to 22.
    age_years: Option<i32>,
    /// The child's age in months.
    age_months: Option<i32>,
    /// The child is not born yet.
    unborn: Option<bool>,
    /// The school, daycare or club, by key: its advisers and team come before the municipality's.
    institution: Option<String>,
    /// The district, where no institution is named.
    district: Option<String>,
    /// The municipality, by code or name; the institution's, or the home municipality, if left out.
    municipality: Option<String>,
    /// Whether the family has an open case.
    #[graphql(default_with = "YesNo::NotStated")]
    open_case: YesNo,
    /// What the parents know and think.
    #[graphql(default_with = "Parents::NotStated")]
    parents: Parents,
}

impl From<SituationInput> for guide::SituationInput {
    fn from(input: SituationInput) -> Self {
        Self {
            profession: input.role.into(),
            text: Words::new(input.text.unwrap_or_default()),
            perils: input.perils.unwrap_or_default().into_iter().map(Into::into).collect(),
            colour: input.colour.into(),
            age: need::AgeInput { years: input.age_years, months: input.age_months, unborn: input.unborn },
            institution: input.institution,
            district: input.district,
            municipality: input.municipality,
            open_case: input.open_case.into(),
            parents: input.parents.into(),
        }
    }
}

/// A situation as the variable of a query.
pub fn to_json(input: &guide::SituationInput) -> Value {
    fn name<T: async_graphql::resolver_utils::EnumType>(member: T) -> Value {
        async_graphql::resolver_utils::enum_value(member).into_json().unwrap_or_default()
    }
    json!({
        "role": name(Profession::from(input.profession)),
        "text": input.text.as_str(),
        "perils": input.perils.iter().map(|peril| name(Peril::from(*peril))).collect::<Vec<_>>(),
        "colour": name(Colour::from(input.colour)),
        "ageYears": input.age.years,
        "ageMonths": input.age.months,
        "unborn": input.age.unborn,
        "institution": input.institution,
        "district": input.district,
        "municipality": input.municipality,
        "openCase": name(YesNo::from(input.open_case)),
        "parents": name(Parents::from(input.parents)),
    })
}

/// Whom to turn to, and what to do. Advice, never a decision.
#[derive(SimpleObject)]
pub struct PointOfContact {
    /// What was wrong with the situation; if there is anything, no rule was asked.
    user_errors: Vec<UserError>,
    /// What was read in the words, so that the one who asks can take it away.
    understood: Understood,
    /// Danger that comes first: show it above everything else.
    urgent: Option<Alarm>,
    /// Danger to consider beside the answer; it hides nothing.
    consider: Option<Alarm>,
    /// The key of the rule that answered; null where danger comes first, or where there are no rules.
    rule: Option<String>,
    /// What the rule calls the situation, in Danish.
    situation: Option<String>,
    /// Whom to turn to, in order; never empty unless the situation is at fault.
    contacts: Vec<Turn>,
    /// What to do, first thing first, in Danish.
    steps: Vec<String>,
    /// What is said to the parents; null if the situation is at fault, since nothing was judged.
    parents: Option<ToParents>,
    /// Whether a case is opened.
    opens_case: CaseOpened,
    /// Whether a case is opened, in Danish words.
    opens_case_text: &'static str,
    /// What else is to be known, in Danish.
    note: Option<String>,
    /// How sure the rule is; null without one.
    confidence: Option<Confidence>,
    /// The duty to notify.
    duty: Duty,
    /// What there is that needs no decision and fits the words; null without words, or where danger comes first.
    offers: Option<Answer>,
    /// Whom to turn to when none of these answers.
    fallback: Fallback,
    /// The moment of asking.
    asked_at: DateTime,
    /// The revision of the catalogue that answered.
    catalogue_revision: u64,
}

/// What is said to the parents.
#[derive(SimpleObject)]
pub struct ToParents {
    /// Which of the ways it is.
    kind: ToParentsKind,
    /// It in Danish words.
    text: String,
}

/// The ways something is said to the parents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum ToParentsKind {
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
    /// Whoever asks is family.
    OwnChoice,
    /// They are not told first: one of them, or the family, may be the danger.
    NotFirst,
    /// They are told at once: the child may not live, and nothing speaks against them.
    AtOnce,
    /// The reception agrees who tells them, and when.
    ReceptionAgrees,
}

/// The duty to notify (underretningspligt) of the one who asks. For finding one's way; not legal advice.
#[derive(SimpleObject)]
pub struct Duty {
    /// The place in the law.
    reference: String,
    /// Whether it has to be shown: always, but where the child is seen to thrive and nothing shows a danger.
    stands: bool,
    /// It in Danish, sentence by sentence.
    text: Vec<String>,
}

/// Somebody to turn to.
#[derive(SimpleObject)]
pub struct Turn {
    /// What for.
    entrance: Entrance,
    /// How it is known who it is.
    state: TurnState,
    /// Who it is, in Danish.
    name: String,
    /// Why, in Danish.
    why: String,
    /// The contact point, for `CONTACT`.
    contact: Option<ContactPoint>,
    /// The telephone number, if there is one.
    phone: Option<String>,
    /// When they can next be met or reached, in Danish; null if that is not known.
    next: Option<String>,
    /// From when they can next be met or reached; null if that is not known, and if they answer now.
    next_from: Option<DateTime>,
    /// Whom to turn to if they do not answer.
    substitute: Option<ContactPoint>,
    /// What speaks against relying on it, in Danish; null if nothing does.
    warning: Option<String>,
}

/// How it is known whom one turns to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum TurnState {
    /// One's own leader.
    OwnLeader,
    /// A contact point.
    Contact,
    /// The home municipality's reception, as the operator has set it.
    Reception,
    /// There is one, for the municipality's own staff when they are signed in.
    ForStaff,
    /// Nobody has said who it is here.
    NotSet,
}

impl PointOfContact {
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        situation: &guide::SituationInput,
        guidance: guide::Guidance,
        circumstances: &Circumstances<'_>,
    ) -> Self {
        let text = situation.text.as_str();
        let said = wording::duty_beside(&guidance, situation.colour);
        Self {
            user_errors: guidance.problems.iter().map(UserError::of).collect(),
            understood: Understood::of(catalogue, text, &guidance.understood, circumstances.on),
            urgent: guidance.urgent.as_ref().map(|alarm| Alarm::of(text, alarm)),
            consider: guidance.consider.as_ref().map(|alarm| Alarm::of(text, alarm)),
            rule: guidance.rule.as_ref().map(ToString::to_string),
            situation: guidance.situation.clone(),
            contacts: guidance.turns.iter().map(|turn| Turn::of(turn, circumstances)).collect(),
            steps: guidance.steps.clone(),
            parents: guidance.problems.is_empty().then(|| ToParents::of(guidance.parents)),
            opens_case: guidance.opens_case.into(),
            opens_case_text: wording::case_opened(guidance.opens_case),
            note: guidance.note.clone(),
            confidence: guidance.confidence.map(Into::into),
            duty: Duty {
                reference: guidance.duty.reference.to_string(),
                stands: guidance.duty_stands(situation.colour),
                text: said.into_iter().map(Into::into).collect(),
            },
            fallback: Fallback::of(&guidance.fallback),
            asked_at: DateTime(circumstances.at.fixed_offset()),
            catalogue_revision: guidance.catalogue_revision,
            offers: guidance.offers.map(|answer| Answer::of(catalogue, text, answer, circumstances)),
        }
    }
}

impl ToParents {
    fn of(said: guide::ToParents) -> Self {
        use crate::routing::ParentsFirst as First;
        use guide::ToParents as From;
        let kind = match said {
            From::ByRule(First::AsUsual) => ToParentsKind::AsUsual,
            From::ByRule(First::Tell) => ToParentsKind::Tell,
            From::ByRule(First::Together) => ToParentsKind::Together,
            From::ByRule(First::WithoutName) => ToParentsKind::WithoutName,
            From::ByRule(First::WithCaseworker) => ToParentsKind::WithCaseworker,
            From::ByRule(First::YoungPersonDecides) => ToParentsKind::YoungPersonDecides,
            From::ByRule(First::OwnChoice) => ToParentsKind::OwnChoice,
            From::NotFirst => ToParentsKind::NotFirst,
            From::AtOnce => ToParentsKind::AtOnce,
            From::ReceptionAgrees => ToParentsKind::ReceptionAgrees,
        };
        Self { kind, text: wording::to_parents(said).into_owned() }
    }
}

impl Turn {
    fn of(turn: &guide::TurnTo, circumstances: &Circumstances<'_>) -> Self {
        let (state, contact, phone) = match &turn.who {
            guide::Who::OwnLeader => (TurnState::OwnLeader, None, None),
            guide::Who::Contact(contact, freshness) => {
                (TurnState::Contact, Some(ContactPoint::of(contact, *freshness)), contact.phone.clone())
            }
            guide::Who::Reception(reception) => (TurnState::Reception, None, Some(reception.phone.clone())),
            guide::Who::ForStaff => (TurnState::ForStaff, None, None),
            guide::Who::NotSet => (TurnState::NotSet, None, None),
        };
        let today = circumstances.at.date_naive();
        let from = match &turn.next {
            Some(guide::Next::Meets { occasion, .. }) => {
                Some(occasion.from).filter(|from| *from > circumstances.at)
            }
            Some(guide::Next::Opens(from)) => Some(*from),
            Some(guide::Next::Open(_)) | None => None,
        };
        let substitute = turn.substitute.as_ref();
        Self {
            entrance: turn.entrance.into(),
            state,
            name: wording::who(turn),
            why: turn.why.clone(),
            contact,
            phone,
            next: turn.next.as_ref().map(|next| wording::next(next, circumstances.at)),
            next_from: from.map(|from| DateTime(from.fixed_offset())),
            substitute: substitute.map(|contact| ContactPoint::of(contact, contact.freshness(today))),
            warning: wording::reliance(turn),
        }
    }
}

/// A school, daycare or club.
#[derive(SimpleObject)]
pub struct Institution {
    /// Stable name.
    key: String,
    /// Its name.
    name: String,
    /// What kind of place it is.
    kind: InstitutionKind,
    /// The district it lies in; null if not stated.
    district: Option<String>,
    /// Its own contact points, as far as whoever asks may see them.
    contacts: Vec<ContactPoint>,
}

impl Institution {
    pub(super) fn of(
        catalogue: &Catalogue,
        place: &institution::Institution,
        viewer: Audience,
        today: NaiveDate,
    ) -> Self {
        let contacts = place.contacts.iter().filter_map(|key| catalogue.content().contacts.get(key));
        let seen = contacts.filter(|one| one.audience == Audience::Public || viewer == Audience::Internal);
        Self {
            key: place.key.to_string(),
            name: place.name.clone(),
            kind: place.kind.into(),
            district: place.district.clone(),
            contacts: seen.map(|one| ContactPoint::of(one, one.freshness(today))).collect(),
        }
    }
}
