//! The guide (*guiden*): whom somebody who is worried about a child turns to, what they do first, and what the parents
//! are told.
//!
//! Danger first, by code. Everything else is the first rule of the municipality's table that applies
//! ([`crate::routing`]), with the contact points of the place and the municipality in its turns. An answer is never empty,
//! and never a contact that was made up.

mod turn;

pub use turn::{Next, TurnTo, Who};

use chrono::NaiveDate;

use crate::age::AgeBand;
use crate::answer::{self, Alarm, Answer, Circumstances, Fallback};
use crate::catalogue::Catalogue;
use crate::contact::{Audience, ContactPoint, Entrance, Freshness};
use crate::content::Content;
use crate::danger::{Action, By, Doubt, Finding, Level, Peril, Route, Sign, suspects_household};
use crate::institution::Institution;
use crate::key::{Key, MunicipalityCode};
use crate::law::{Act, Confidence, Reference};
use crate::need::{AgeInput, Asker, LONGEST_TEXT, NeedInput, Words};
use crate::offer::{Offer, YesNo};
use crate::personal;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::routing::{Colour, Facts, OpensCase, Parents, ParentsFirst, Profession, RoutingRule, Table};
use crate::understanding::{Certainty, Polarity, Reading, Understanding};

/// The concept of absence from school, to which a rule of its own belongs.
const ABSENCE: &str = "skolefravaer";

/// The most characters that the name of a place may have.
const LONGEST_NAME: usize = 200;

/// A situation as typed. Never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SituationInput {
    /// What the one who asks works as.
    pub profession: Profession,
    /// The worry in words.
    pub text: Words,
    /// What there is reason to fear, as it was ticked.
    pub perils: Vec<Peril>,
    /// How the child is seen to thrive.
    pub colour: Colour,
    /// The child's age.
    pub age: AgeInput,
    /// The school, daycare or club, by key.
    pub institution: Option<String>,
    /// The district, where no institution is named.
    pub district: Option<String>,
    /// The municipality, by code or name; the institution's, or home, if left out.
    pub municipality: Option<String>,
    /// Whether the family has an open case.
    pub open_case: YesNo,
    /// What the parents know and think.
    pub parents: Parents,
}

impl SituationInput {
    /// The situation of somebody who says what they work as, and nothing else.
    pub fn of(profession: Profession) -> Self {
        Self {
            profession,
            text: Words::default(),
            perils: Vec::new(),
            colour: Colour::NotStated,
            age: AgeInput::default(),
            institution: None,
            district: None,
            municipality: None,
            open_case: YesNo::NotStated,
            parents: Parents::NotStated,
        }
    }

    /// The first field that holds a CPR number.
    pub fn field_with_cpr(&self) -> Option<&'static str> {
        let holds = |text: &Option<String>| text.as_deref().is_some_and(personal::holds_cpr);
        let fields = [
            ("text", personal::holds_cpr(self.text.as_str())),
            ("institution", holds(&self.institution)),
            ("district", holds(&self.district)),
            ("municipality", holds(&self.municipality)),
        ];
        fields.into_iter().find(|(_, holds)| *holds).map(|(field, _)| field)
    }
}

/// What is said to the parents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToParents {
    /// As the rule says.
    ByRule(ParentsFirst),
    /// Not told first: one of them, or the family, may be the danger.
    NotFirst,
    /// Told at once: the child may not live, and nothing speaks against them.
    AtOnce,
    /// The reception agrees who tells them.
    ReceptionAgrees,
}

/// The duty to notify (*underretningspligt*) of the one who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// The place in the law: BL § 133 for those in public service, § 135 for everybody.
    pub reference: Reference,
    /// It covers a child that is not born yet, too.
    pub unborn: bool,
    /// It is about absence from school, for which the head of a school has had a limit of its own.
    pub absence: bool,
}

/// Whom to turn to, and what to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Guidance {
    /// Faults in the situation; if there are any, no rule was asked.
    pub problems: Vec<Problem>,
    /// What was read in the words.
    pub understood: Understanding,
    /// Danger that comes first.
    pub urgent: Option<Alarm>,
    /// Danger to consider beside the answer.
    pub consider: Option<Alarm>,
    /// The rule that applied; none where danger comes first, or where there is no table.
    pub rule: Option<Key>,
    /// What the situation is called by it.
    pub situation: Option<String>,
    /// Whom to turn to, in order; never empty unless the situation is at fault.
    pub turns: Vec<TurnTo>,
    /// What to do, first thing first.
    pub steps: Vec<String>,
    /// What is said to the parents.
    pub parents: ToParents,
    /// Whether a case is opened.
    pub opens_case: OpensCase,
    /// What else is to be known.
    pub note: Option<String>,
    /// How sure the rule is; none without one.
    pub confidence: Option<Confidence>,
    /// The duty to notify.
    pub duty: Duty,
    /// What there is that needs no decision and fits the words; none without words, or where danger comes first.
    pub offers: Option<Answer>,
    /// Whom to turn to when none of these answers.
    pub fallback: Fallback,
    /// The revision of the catalogue that answered.
    pub catalogue_revision: u64,
}

/// A situation that can be answered.
struct Situation<'a> {
    municipality: Option<MunicipalityCode>,
    institution: Option<&'a Institution>,
    district: Option<String>,
    facts: Facts,
}

/// Whom to turn to. Contact points of the municipality's own staff are named to those alone who may see them.
pub fn point_of_contact(
    catalogue: &Catalogue,
    input: &SituationInput,
    circumstances: &Circumstances<'_>,
    viewer: Audience,
) -> Guidance {
    let answered = answered(catalogue, input, circumstances);
    let understood = answered.as_ref().map(|answer| answer.understood.clone()).unwrap_or_default();
    let (urgent, consider) = alarms(input, answered.as_ref(), circumstances);
    let mut problems = Problems::default();
    let situation = Situation::read(catalogue, input, &understood, &mut problems);
    let duty = Duty::of(&situation.facts);
    let bare = Guidance {
        problems: Vec::new(),
        understood,
        rule: None,
        situation: None,
        turns: Vec::new(),
        steps: Vec::new(),
        parents: urgent.as_ref().and_then(to_parents).unwrap_or(ToParents::ByRule(ParentsFirst::AsUsual)),
        opens_case: OpensCase::IfNotified,
        note: None,
        confidence: None,
        duty,
        offers: None,
        fallback: Fallback::NotSet,
        catalogue_revision: catalogue.revision(),
        urgent,
        consider,
    };
    if let Err(mut problems) = problems.none_in(()) {
        if problems.iter().any(|problem| problem.code == ProblemCode::PersonalData) {
            problems.retain(|problem| problem.code == ProblemCode::PersonalData);
        }
        return Guidance { problems, ..bare };
    }
    let finding = turn::Finding::new(catalogue, &situation, circumstances, viewer);
    let bare = Guidance { fallback: finding.fallback(), ..bare };
    if let Some(alarm) = &bare.urgent {
        return Guidance { turns: vec![finding.reception()], steps: first_steps(alarm), ..bare };
    }
    let offers = answered.filter(|answer| answer.problems.is_empty());
    let table = Table::of(&catalogue.content().routing, situation.municipality);
    match table.rule(&situation.facts) {
        Some(rule) => by_rule(Guidance { offers, ..bare }, rule, &finding),
        None => Guidance { turns: vec![finding.reception()], offers, ..bare },
    }
}

/// What the first rule that applies says. Where something is to be considered that the parents may not be told first, the
/// rule has not thought of it: the route takes the place of its steps, and the reception stands before its turns.
fn by_rule(bare: Guidance, rule: &RoutingRule, finding: &turn::Finding<'_>) -> Guidance {
    let said = ToParents::ByRule(rule.parents.given(finding.parents()));
    let parents = bare.consider.as_ref().and_then(to_parents).unwrap_or(said);
    let mut turns: Vec<TurnTo> = rule.turns.iter().map(|turn| finding.turn(turn)).collect();
    let guided = Guidance {
        rule: Some(rule.key.clone()),
        situation: Some(rule.name.clone()),
        confidence: Some(rule.confidence),
        parents,
        ..bare
    };
    match &guided.consider {
        Some(alarm) if parents != said => {
            turns.retain(|turn| turn.entrance != Entrance::Reception);
            turns.insert(0, finding.reception());
            Guidance { turns, steps: first_steps(alarm), opens_case: OpensCase::IfNotified, ..guided }
        }
        _ => Guidance {
            turns,
            steps: rule.steps.clone(),
            opens_case: rule.opens_case,
            note: rule.note.clone(),
            ..guided
        },
    }
}

/// What the range answers to the words; none without any. It is asked as by general staff, who see what needs no
/// decision.
fn answered(
    catalogue: &Catalogue,
    input: &SituationInput,
    circumstances: &Circumstances<'_>,
) -> Option<Answer> {
    let says_something = input.text.as_str().chars().any(char::is_alphanumeric);
    if !says_something {
        return None;
    }
    let institution = input.institution.as_deref().and_then(|key| catalogue.content().institutions.get(key));
    let named = institution.map(|one| one.municipality.to_string());
    let asker = if input.profession == Profession::Citizen { Asker::Citizen } else { Asker::GeneralStaff };
    let need = NeedInput {
        age_years: input.age.years,
        age_months: input.age.months,
        unborn: input.age.unborn,
        district: institution.and_then(|one| one.district.clone()).or_else(|| input.district.clone()),
        municipality: named.or_else(|| input.municipality.clone()),
        ..NeedInput::words(input.text.as_str(), asker)
    };
    Some(answer::suggest(catalogue, &need, circumstances))
}

/// Danger in the words, and what was ticked. What is ticked is as urgent as what is said.
fn alarms(
    input: &SituationInput,
    answered: Option<&Answer>,
    circumstances: &Circumstances<'_>,
) -> (Option<Alarm>, Option<Alarm>) {
    let told = answered.into_iter().flat_map(|answer| [&answer.urgent, &answer.consider]).flatten();
    let mut signs: Vec<Sign> = input.perils.iter().map(|peril| ticked(*peril)).collect();
    let (urgent, consider) = match signs.is_empty() {
        true => return answered.map_or((None, None), |one| (one.urgent.clone(), one.consider.clone())),
        false => {
            signs.extend(told.flat_map(|alarm| alarm.signs.iter().copied()));
            signs.sort_by_key(|sign| (sign.start, sign.finding, sign.end));
            signs.dedup();
            answer::by_level(answer::alarm(signs, circumstances))
        }
    };
    (urgent, consider)
}

/// A danger that was ticked: nothing in the words shows it.
fn ticked(peril: Peril) -> Sign {
    let finding = match peril {
        Peril::Life => Finding::WishToDie,
        Peril::Lifeless => Finding::Lifeless,
        Peril::Missing => Finding::Missing,
        Peril::Household => Finding::Violence { by: By::Unknown },
        Peril::Honour => Finding::Honour,
        Peril::Outsider => Finding::Violence { by: By::Outsider },
    };
    Sign { finding, doubt: Doubt::None, start: 0, end: 0 }
}

/// What the parents are told where there may be danger; none where the ordinary way is right.
fn to_parents(alarm: &Alarm) -> Option<ToParents> {
    let says = |action: Action| alarm.routes.iter().any(|route| route.actions.contains(&action));
    if suspects_household(&alarm.signs) || says(Action::DoNotTellParentsFirst) {
        Some(ToParents::NotFirst)
    } else if says(Action::TellParentsAtOnce) {
        Some(ToParents::AtOnce)
    } else if says(Action::ReceptionAgreesWhoTellsParents) {
        Some(ToParents::ReceptionAgrees)
    } else {
        None
    }
}

/// What to do about the gravest danger, in the order of its route: whom to call, what the parents are told, and that one
/// notifies. The route itself has all of it.
fn first_steps(alarm: &Alarm) -> Vec<String> {
    let actions = alarm.routes.first().map_or(&[][..], |Route { actions, .. }| actions);
    actions.iter().filter(|action| is_deed(action)).map(|action| action.sentence().into_owned()).collect()
}

/// Whether it is something to do, and not something to know.
fn is_deed(action: &Action) -> bool {
    !matches!(
        action,
        Action::DutyIsPersonal
            | Action::NoDaysToWait
            | Action::ReceiptWithinSixWorkingDays
            | Action::StandsWhileOthersWork
    )
}

impl Duty {
    fn of(facts: &Facts) -> Self {
        let paragraph = if facts.profession.in_public_service() { 133 } else { 135 };
        let reference = Reference { act: Act::BarnetsLov, paragraph, letter: None, stk: None, nr: None };
        Self {
            reference,
            unborn: facts.age == Some(AgeBand::Unborn),
            absence: facts.about.iter().any(|concept| concept.as_str() == ABSENCE),
        }
    }
}

impl Guidance {
    /// Whether the duty to notify has to be said beside the answer: always, but where the child thrives and goes to school.
    pub fn duty_stands(&self, colour: Colour) -> bool {
        colour != Colour::Green || self.level().is_some() || self.duty.absence
    }

    /// How soon one must act; none where nothing shows a danger.
    pub fn level(&self) -> Option<Level> {
        let consider = self.consider.as_ref().map(|_| Level::Consider);
        self.urgent.as_ref().map(|_| Level::Urgent).or(consider)
    }
}

impl<'a> Situation<'a> {
    /// The situation; faults are noted.
    fn read(
        catalogue: &'a Catalogue,
        input: &SituationInput,
        understood: &Understanding,
        problems: &mut Problems,
    ) -> Self {
        if let Some(field) = input.field_with_cpr() {
            let refused = personal::refused(field);
            problems.fault::<()>(field, refused.code, refused.message);
        }
        if input.text.as_str().chars().count() > LONGEST_TEXT {
            let message = format!("Teksten er længere end {LONGEST_TEXT} tegn: skriv det vigtigste.");
            problems.fault::<()>("text", ProblemCode::TooLong, message);
        }
        let content = catalogue.content();
        let institution = input.institution.as_deref().and_then(|key| {
            let found = content.institutions.get(key);
            found.or_else(|| {
                let message = "Stedet findes ikke: slå det op med `institutions`, eller skriv distriktet.";
                problems.fault("institution", ProblemCode::Unknown, message)
            })
        });
        let named = input.municipality.as_deref();
        let named = named.and_then(|name| problems.or_fault("municipality", catalogue.range_of(name)));
        let own = institution.map(|one| one.municipality);
        if let (Some(named), Some(own)) = (named, own)
            && named != own
        {
            let message = "Stedet ligger i en anden kommune: fjern det ene.";
            problems.fault::<()>("municipality", ProblemCode::Conflict, message);
        }
        let district = input.district.as_deref().map(str::trim).filter(|name| !name.is_empty());
        if district.is_some_and(|name| name.chars().count() > LONGEST_NAME) {
            let message = "Skriv distriktets navn, og intet andet.";
            problems.fault::<()>("district", ProblemCode::TooLong, message);
        }
        let stated = input.age.read(problems);
        let said = understood.child_age().filter(|(_, certainty)| *certainty == Certainty::Stated);
        let age = stated.or(said.map(|(age, _)| age)).and_then(AgeBand::around);
        Self {
            municipality: own.or(named).or(content.home),
            institution,
            district: institution.and_then(|one| one.district.clone()).or(district.map(str::to_owned)),
            facts: Facts {
                profession: input.profession,
                age,
                colour: input.colour,
                open_case: input.open_case,
                parents: input.parents,
                about: about(catalogue, understood),
            },
        }
    }
}

/// The schools, daycare and clubs of a municipality, by name.
pub fn places(catalogue: &Catalogue, whose: Option<MunicipalityCode>) -> Vec<&Institution> {
    let all = catalogue.content().institutions.values();
    let mut places: Vec<&Institution> = all.filter(|place| Some(place.municipality) == whose).collect();
    places.sort_by(|one, other| (&one.name, &one.key).cmp(&(&other.name, &other.key)));
    places
}

/// Whom to turn to about an offer: a contact point of its own that is public, one that was confirmed within a year before
/// others; none if it names none.
pub fn of_offer<'a>(catalogue: &'a Catalogue, offer: &Offer, on: NaiveDate) -> Option<&'a ContactPoint> {
    let named = offer.contacts.iter().filter_map(|key| catalogue.content().contacts.get(key));
    let public = named.filter(|contact| contact.audience == Audience::Public);
    public.min_by_key(|contact| contact.freshness(on) != Freshness::Confirmed)
}

/// The contact points that the guide leads to and nobody has confirmed for a year: an answer that names one warns.
pub fn stale(content: &Content, on: NaiveDate) -> impl Iterator<Item = &ContactPoint> {
    let named = |contact: &ContactPoint| {
        let mut turns = content.routing.values().flat_map(|rule| &rule.turns);
        turns.any(|turn| turn.contact.as_ref() == Some(&contact.key))
    };
    let led_to = content.contacts.values().filter(move |one| !one.entrances.is_empty() || named(one));
    led_to.filter(move |one| one.freshness(on) != Freshness::Confirmed)
}

/// Whether somebody has said when a contact point is at a place.
pub fn meets(catalogue: &Catalogue, contact: &ContactPoint) -> bool {
    let places = catalogue.content().institutions.values();
    places.flat_map(|place| &place.visits).any(|visit| visit.contact == contact.key)
}

/// What the words are about, each concept with all that is broader. What is denied is not said.
fn about(catalogue: &Catalogue, understood: &Understanding) -> Vec<Key> {
    let said = understood.mentions.iter().filter_map(|mention| match &mention.reading {
        Reading::Concepts(keys, Polarity::Said) => Some(keys),
        _ => None,
    });
    let vocabulary = &catalogue.content().vocabulary;
    let mut about: Vec<Key> = said.flatten().flat_map(|key| vocabulary.with_broader(key)).collect();
    about.sort();
    about.dedup();
    about
}

/// The entrance that is never left out: where a notification goes.
const LAST: Entrance = Entrance::Reception;
