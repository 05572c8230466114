//! The whole answer to a need: danger first, then what was understood, what fits and why, whom to contact,
//! and what the one who asks should know.
//!
//! A pure function of a snapshot, a need and the circumstances. It always answers: a need that cannot be read
//! gets its faults, and still the urgent route.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::age::{AgeSpan, Overlap};
use crate::catalogue::Catalogue;
use crate::contact::{Audience, ContactPoint, Freshness, Reception, ReceptionAt};
use crate::danger::{self, Doubt, Finding, Level, Route, Sign};
use crate::key::Key;
use crate::law::Reference;
use crate::matching::{Matches, Question, Suggestion};
use crate::need::{Asker, LONGEST_TEXT, Need, NeedInput};
use crate::offer::Offer;
use crate::problem::{Problem, ProblemCode};
use crate::understanding::{self, Certainty, Mention, Polarity, Reading, Understanding};

/// The version of the rules. The same need, revision, day and rule version give the same answer; a change
/// that alters an answer raises it, which `tests/it/golden.rs` holds.
pub const RULE_VERSION: &str = "3";

/// The most characters of a text that are judged for danger. A text that is too long for a need is refused, and danger
/// comes first all the same; but whoever sends a book must not have all of it judged.
const MOST_JUDGED: usize = 2 * LONGEST_TEXT;

/// The concepts that are a danger by themselves where a text says them of the child, and what each shows.
const DANGEROUS_CONCEPTS: [(&str, Finding); 3] = [
    ("selvmordstanker", Finding::WishToDie),
    ("selvskade", Finding::SelfHarm),
    ("unge-med-selvskade", Finding::SelfHarm),
];

/// When and where a question is asked.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The day the offers are wanted.
    pub on: NaiveDate,
    /// The moment of asking, in Danish time.
    pub at: DateTime<Tz>,
    /// The home municipality's reception, if it is set.
    pub reception: Option<&'a Reception>,
}

/// Signs of danger, and what to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    /// What the words show.
    pub signs: Vec<Sign>,
    /// What to do, gravest kind of danger first.
    pub routes: Vec<Route>,
}

/// Whom to turn to when the range does not answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Fallback {
    /// A contact point that was confirmed within a year.
    Contact(Box<ContactPoint>),
    /// The home municipality's reception.
    Reception(Reception),
    /// None is set. Said as it is: a made-up or expired one would be worse than none.
    NotSet,
}

/// What the one who asks should know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// Danger was found, so no offers are shown: the route comes first.
    OffersWithheld,
    /// They asked as a caseworker, and are answered as general staff: they are not signed in as one.
    AskerLowered,
    /// This is a suggestion, not a decision.
    NotADecision,
    /// A higher step that fits may be chosen with a reason.
    HigherStepMayBeChosen,
    /// No lower step has to be tried first.
    NoStepMustBeTriedFirst,
    /// Offers of all municipalities, judged as if the family lived there: a comparison.
    Comparison,
    /// These fit, but lie above the asked ceiling.
    CeilingHides(Vec<Key>),
    /// Placements fit, but nothing in the need says that the child cannot live at home.
    UncalledPlacements,
    /// Help fits that needs a decision: the contact knows the way.
    DecisionHelpExists,
    /// An old paragraph was read as the new ones.
    LawTranslated(Reference, Vec<Reference>),
    /// A paragraph has no settled successor.
    LawUnsettled(Reference),
    /// The same number stands in another act, too.
    LawAlsoMeans(Reference, Vec<Reference>),
    /// A word only hints at this age: it ranks and warns, and excludes nothing.
    AgeOnlyHinted(AgeSpan),
    /// The text says another age than the field; the field counts.
    AgeFieldCounts(AgeSpan),
    /// The duty to notify covers the unborn child (BL § 133).
    DutyCoversTheUnborn,
    /// Information on support after 18 is due six months before (BL §§ 108–109).
    SupportAfter18,
    /// The table of law is for labelling; a jurist must approve it.
    NotLegalAdvice,
}

/// The answer to a need.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Whom it is given for.
    pub asker: Asker,
    /// Faults in the need; if there are any, nothing was matched.
    pub problems: Vec<Problem>,
    /// What was read in the text.
    pub understood: Understanding,
    /// Danger that comes first.
    pub urgent: Option<Alarm>,
    /// Danger to consider beside the answer.
    pub consider: Option<Alarm>,
    /// What matches.
    pub matches: Matches,
    /// Whom to turn to.
    pub fallback: Fallback,
    /// What to know.
    pub notices: Vec<Notice>,
    /// The revision of the catalogue that answered.
    pub catalogue_revision: u64,
}

/// Answers a need.
pub fn suggest(catalogue: &Catalogue, input: &NeedInput, circumstances: &Circumstances<'_>) -> Answer {
    let signs = danger::assess(beginning(input.text.as_str()), &[]);
    match Need::check(input, catalogue, circumstances.on) {
        Ok(need) => answer(catalogue, &need, signs, circumstances),
        Err(problems) => refusal(catalogue, input, problems, alarm(signs, circumstances), circumstances),
    }
}

/// As much of a text as is judged for danger: all of one that may be asked with.
fn beginning(text: &str) -> &str {
    text.char_indices().nth(MOST_JUDGED).map_or(text, |(end, _)| &text[..end])
}

/// What a running offer's family could have instead, closer to everyday life: the offers on lower steps that
/// the same need fits. A need without words is what the running offer helps with.
pub fn step_down(
    catalogue: &Catalogue,
    offer: &Offer,
    input: &NeedInput,
    circumstances: &Circumstances<'_>,
) -> Answer {
    let mut input = NeedInput { current_offer: Some(offer.slug.to_string()), ..input.clone() };
    if input.municipality.is_none() && input.scope.is_none() {
        input.municipality = Some(offer.municipality.to_string());
    }
    let unsaid = input.text.as_str().trim().is_empty()
        && input.target_groups.is_empty()
        && input.problem_areas.is_empty();
    if unsaid {
        input.target_groups = offer.target_groups.iter().map(ToString::to_string).collect();
        input.problem_areas = offer.problem_areas.iter().map(ToString::to_string).collect();
    }
    let mut answer = suggest(catalogue, &input, circumstances);
    let lower = |suggestion: &Suggestion| suggestion.movement == Some(crate::matching::Movement::Down);
    answer.matches.suggestions.retain(lower);
    answer.matches.general.retain(lower);
    answer.matches.uncalled_placements.retain(lower);
    answer.matches.outside.clear();
    answer.matches.nothing_fits = answer.problems.is_empty() && answer.matches.suggestions.is_empty();
    answer
}

/// The signs of danger, and what the reading of the need says that is a danger by itself, where no sign shows the
/// same: who reads «selvmordstanker» in a text has been told of a danger, whatever the phrases of `danger` know.
/// It is a hint, so the answer has at least `consider`, and it points at the words that were read so.
fn with_what_is_understood(mut signs: Vec<Sign>, understood: &Understanding) -> Vec<Sign> {
    let mut said: Vec<Sign> = understood.mentions.iter().filter_map(said_danger).collect();
    said.retain(|said| signs.iter().all(|sign| sign.finding != said.finding));
    signs.extend(said);
    signs.sort_by_key(|sign| (sign.start, sign.finding, sign.end));
    signs
}

/// The danger a mention says of the child. A parent's is another concept, and what is denied is not said.
fn said_danger(mention: &Mention) -> Option<Sign> {
    let Reading::Concepts(keys, Polarity::Said) = &mention.reading else { return None };
    let said = |(concept, _): &&(&str, Finding)| keys.iter().any(|key| key.as_str() == *concept);
    let (_, finding) = DANGEROUS_CONCEPTS.iter().find(said)?;
    Some(Sign { finding: *finding, doubt: Doubt::Hinted, start: mention.start, end: mention.end })
}

/// The alarm that signs call for, and how soon one must act; none without signs.
pub fn alarm(signs: Vec<Sign>, circumstances: &Circumstances<'_>) -> Option<(Level, Alarm)> {
    let level = danger::level(&signs)?;
    let reception = ReceptionAt::new(circumstances.reception, circumstances.at);
    let routes = danger::routes(&signs, reception);
    Some((level, Alarm { signs, routes }))
}

/// An alarm that comes first, and one to consider beside the answer: one of the two at most.
pub fn by_level(alarm: Option<(Level, Alarm)>) -> (Option<Alarm>, Option<Alarm>) {
    match alarm {
        Some((Level::Urgent, alarm)) => (Some(alarm), None),
        Some((Level::Consider, alarm)) => (None, Some(alarm)),
        None => (None, None),
    }
}

/// A need that cannot be read: its faults, and the route. Signs keep their kind but not their place if the
/// text holds a CPR number, so that nothing of it is pointed at.
fn refusal(
    catalogue: &Catalogue,
    input: &NeedInput,
    problems: Vec<Problem>,
    alarm: Option<(Level, Alarm)>,
    circumstances: &Circumstances<'_>,
) -> Answer {
    let personal = problems.iter().any(|problem| problem.code == ProblemCode::PersonalData);
    let (mut urgent, mut consider) = by_level(alarm);
    if personal {
        for alarm in [&mut urgent, &mut consider].into_iter().flatten() {
            for sign in &mut alarm.signs {
                (sign.start, sign.end) = (0, 0);
            }
        }
    }
    Answer {
        asker: input.asker,
        problems,
        understood: Understanding::default(),
        urgent,
        consider,
        matches: Matches::default(),
        fallback: reception(circumstances),
        notices: Vec::new(),
        catalogue_revision: catalogue.revision(),
    }
}

fn answer(catalogue: &Catalogue, need: &Need, signs: Vec<Sign>, circumstances: &Circumstances<'_>) -> Answer {
    let understood = understanding::read(need.text.as_str(), catalogue, circumstances.on);
    let alarm = alarm(with_what_is_understood(signs, &understood), circumstances);
    let question = Question::new(catalogue, need, &understood, circumstances.on);
    let (urgent, consider) = by_level(alarm);
    let withheld = urgent.is_some() && need.asker != Asker::Caseworker;
    let matches = if withheld { Matches::default() } else { question.matches() };
    let mut notices = notices(&question, &understood, &matches);
    if withheld {
        notices.push(Notice::OffersWithheld);
        notices.sort();
    }
    let fallback = fallback(&question, &matches, circumstances);
    let catalogue_revision = catalogue.revision();
    Answer {
        asker: need.asker,
        problems: Vec::new(),
        understood,
        urgent,
        consider,
        matches,
        fallback,
        notices,
        catalogue_revision,
    }
}

fn reception(circumstances: &Circumstances<'_>) -> Fallback {
    circumstances.reception.cloned().map_or(Fallback::NotSet, Fallback::Reception)
}

/// The first contact of what was suggested that is public and in date; else the asked municipality's; else
/// the home municipality's reception.
fn fallback(question: &Question<'_>, matches: &Matches, circumstances: &Circumstances<'_>) -> Fallback {
    let content = question.catalogue.content();
    let suggested = matches.suggestions.iter().chain(&matches.general).chain(&matches.outside);
    let offers: Vec<Arc<Offer>> = suggested.map(|suggestion| Arc::clone(&suggestion.offer)).collect();
    let of_offers =
        offers.iter().flat_map(|offer| &offer.contacts).filter_map(|key| content.contacts.get(key));
    let of_municipality =
        content.contacts.values().filter(|contact| Some(contact.municipality) == question.need.municipality);
    // Whenever the offers are wanted, the contact is turned to now.
    let today = circumstances.at.date_naive();
    let usable = |contact: &&ContactPoint| {
        contact.audience == Audience::Public && contact.freshness(today) == Freshness::Confirmed
    };
    let asks_home = question.need.municipality == content.home;
    match of_offers.chain(of_municipality).find(usable) {
        Some(contact) => Fallback::Contact(Box::new(contact.clone())),
        None if asks_home => reception(circumstances),
        None => Fallback::NotSet,
    }
}

fn notices(question: &Question<'_>, understood: &Understanding, matches: &Matches) -> Vec<Notice> {
    let mut notices =
        vec![Notice::NotADecision, Notice::HigherStepMayBeChosen, Notice::NoStepMustBeTriedFirst];
    if question.need.is_lowered {
        notices.push(Notice::AskerLowered);
    }
    if question.need.municipality.is_none() {
        notices.push(Notice::Comparison);
    }
    if !matches.above_ceiling.is_empty() {
        notices.push(Notice::CeilingHides(matches.above_ceiling.clone()));
    }
    if !matches.uncalled_placements.is_empty() {
        notices.push(Notice::UncalledPlacements);
    }
    if matches.needs_decision {
        notices.push(Notice::DecisionHelpExists);
    }
    notices.extend(age_notices(question, understood));
    notices.extend(law_notices(understood, matches));
    notices.sort();
    notices.dedup();
    notices
}

fn age_notices(question: &Question<'_>, understood: &Understanding) -> Vec<Notice> {
    let mut notices = Vec::new();
    let Some((age, certainty)) = question.age else { return notices };
    if certainty == Certainty::Hinted {
        notices.push(Notice::AgeOnlyHinted(age));
    }
    let said = understood.child_age().map(|(said, _)| said);
    if let (Some(field), Some(said)) = (question.need.age, said)
        && field.overlap(said) == Overlap::None
    {
        notices.push(Notice::AgeFieldCounts(field));
    }
    if age.includes_unborn() {
        notices.push(Notice::DutyCoversTheUnborn);
    }
    let last_half_year = AgeSpan::months(17 * 12 + 6, 18 * 12 - 1);
    if certainty == Certainty::Stated && last_half_year.is_ok_and(|span| age.overlap(span) != Overlap::None) {
        notices.push(Notice::SupportAfter18);
    }
    notices
}

fn law_notices(understood: &Understanding, matches: &Matches) -> Vec<Notice> {
    let mut notices = Vec::new();
    for mention in &understood.mentions {
        let Reading::Law(resolution) = &mention.reading else { continue };
        if resolution.current.is_empty() {
            notices.push(Notice::LawUnsettled(resolution.typed));
        } else if resolution.translated() {
            notices.push(Notice::LawTranslated(resolution.typed, resolution.current.clone()));
        }
        if !resolution.also.is_empty() {
            notices.push(Notice::LawAlsoMeans(resolution.typed, resolution.also.clone()));
        }
    }
    let shows_law = matches.suggestions.iter().any(|suggestion| suggestion.requirements.is_some());
    if shows_law || !notices.is_empty() {
        notices.push(Notice::NotLegalAdvice);
    }
    notices
}
