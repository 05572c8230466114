//! The answer to a need, as GraphQL shows it.

use std::sync::Arc;

use async_graphql::{Enum, SimpleObject};
use chrono::NaiveDate;

use super::closed_set::{
    Asker, Cover, DecidingBody, FitClass, LifeCycleState, Movement, ProblemCode, Requirement,
};
use super::danger::Alarm;
use super::follow_up::FollowUpSummary;
use super::offer::{ContactPoint, Offer, Variant};
use super::scalar::{Date, DateTime};
use super::understanding::Understood;
use super::vocabulary::{Concept, Step};
use crate::catalogue::Catalogue;
use crate::contact::Freshness;
use crate::key::Key;
use crate::{answer, follow_up_plan, guide, matching, problem, wording};

/// The answer to a need. A suggestion, never a decision.
#[derive(SimpleObject)]
pub struct Answer {
    /// Whom the answer is given for: as whom it was asked, or less, if the role of whoever asks does not go so far.
    asker: Asker,
    /// What was wrong with the need; if there is anything, nothing was matched.
    user_errors: Vec<UserError>,
    /// What was read in the text, so that the one who asks can take it away.
    understood: Understood,
    /// Danger that comes first: show it above everything else.
    urgent: Option<Alarm>,
    /// Danger to consider beside the answer; it hides nothing.
    consider: Option<Alarm>,
    /// Offers that fit: best-matching first, the least intrusive among those.
    suggestions: Vec<Suggestion>,
    /// Offers open to any worry, whether or not something fits.
    general_help: Vec<Suggestion>,
    /// Placements that fit too, where help at home fits and nothing in the need says that the child cannot live
    /// at home.
    uncalled_placements: Vec<Suggestion>,
    /// Offers that fit and stand outside the staircase, or whose step no source states.
    outside_staircase: Vec<Suggestion>,
    /// What each step below the first suggestion lacked; with nothing that fits, every step up to the ceiling.
    lower_steps: Vec<LowerStep>,
    /// Whether no offer fits exactly or partly. A right answer.
    nothing_fits: bool,
    /// Whom to turn to.
    fallback: Fallback,
    /// What the one who asks should know.
    notice: Vec<Notice>,
    /// The day the offers are wanted.
    on_date: Date,
    /// The moment of asking.
    asked_at: DateTime,
    /// The revision of the catalogue that answered.
    catalogue_revision: u64,
    /// The version of the rules that answered.
    rule_version: &'static str,
}

impl Answer {
    pub(super) fn of(
        catalogue: &Arc<Catalogue>,
        text: &str,
        answer: answer::Answer,
        circumstances: &answer::Circumstances<'_>,
    ) -> Self {
        let several = |found: &[matching::Suggestion]| -> Vec<Suggestion> {
            found.iter().map(|one| Suggestion::of(catalogue, one, circumstances.on)).collect()
        };
        let matches = &answer.matches;
        Self {
            asker: answer.asker.into(),
            user_errors: answer.problems.iter().map(UserError::of).collect(),
            understood: Understood::of(catalogue, text, &answer.understood, circumstances.on),
            urgent: answer.urgent.as_ref().map(|alarm| Alarm::of(text, alarm)),
            consider: answer.consider.as_ref().map(|alarm| Alarm::of(text, alarm)),
            suggestions: several(&matches.suggestions),
            general_help: several(&matches.general),
            uncalled_placements: several(&matches.uncalled_placements),
            outside_staircase: several(&matches.outside),
            lower_steps: matches
                .lower_steps
                .iter()
                .map(|step| LowerStep::of(catalogue, step, circumstances.on))
                .collect(),
            nothing_fits: matches.nothing_fits,
            fallback: Fallback::of(&answer.fallback),
            notice: answer.notices.iter().map(|notice| Notice::of(catalogue, notice)).collect(),
            on_date: Date(circumstances.on),
            asked_at: DateTime(circumstances.at.fixed_offset()),
            catalogue_revision: answer.catalogue_revision,
            rule_version: answer::RULE_VERSION,
        }
    }
}

/// Something in an input that a person can put right.
#[derive(SimpleObject)]
pub struct UserError {
    /// The field at fault, as the input names it.
    field: String,
    /// What kind of fault it is.
    code: ProblemCode,
    /// What is wrong and what to do about it, in Danish. Never repeats what was typed.
    message: String,
}

impl UserError {
    pub(super) fn of(problem: &problem::Problem) -> Self {
        Self { field: problem.field.clone(), code: problem.code.into(), message: problem.message.clone() }
    }
}

/// An offer that fits, given one way.
#[derive(SimpleObject)]
pub struct Suggestion {
    /// The offer.
    offer: Offer,
    /// The way it is given.
    variant: Variant,
    /// Its lowest step; null outside the staircase or where no source says.
    step: Option<Step>,
    /// The step or range of steps, in Danish words.
    step_text: String,
    /// How well it fits.
    fit: FitClass,
    /// Points within the class; more covers more of the need, or closer to its words.
    fit_points: u32,
    /// Which way it leads from what runs now; null if that is not known.
    movement: Option<Movement>,
    /// Why it fits.
    reasons: Vec<Reason>,
    /// What to be aware of.
    caveats: Vec<Caveat>,
    /// Whom to turn to about it: the offer's own contact point, one that was confirmed within a year before others; null
    /// if it names none that is public, and then the answer's `fallback` is whom to turn to.
    contact: Option<ContactPoint>,
    /// Whom to turn to about it, in Danish words.
    contact_text: String,
    /// What a decision on it requires; null where no decision is needed.
    requires: Option<Requires>,
    /// Offers on the same or a lower step that can join it.
    joined_by: Vec<Offer>,
    /// When to look again: what the law and the municipality say of it.
    follow_up: FollowUpSummary,
}

impl Suggestion {
    fn of(catalogue: &Arc<Catalogue>, suggestion: &matching::Suggestion, on: NaiveDate) -> Self {
        let contact = guide::of_offer(catalogue, &suggestion.offer, on);
        let rules = follow_up_plan::suggested(catalogue.content(), suggestion, on);
        let steps = suggestion.steps.iter().map(Step::of).collect();
        let caveat = |caveat| Caveat::of(catalogue, suggestion, caveat);
        Self {
            offer: Offer { catalogue: Arc::clone(catalogue), offer: Arc::clone(&suggestion.offer) },
            variant: Variant::of(suggestion.variant(), steps, &suggestion.vacancy),
            step: suggestion.step().map(Step::of),
            step_text: wording::steps(&suggestion.steps),
            fit: suggestion.fit.class.into(),
            fit_points: suggestion.fit.points,
            movement: suggestion.movement.map(Into::into),
            reasons: suggestion.fit.reasons.iter().map(|reason| Reason::of(catalogue, reason)).collect(),
            caveats: suggestion.caveats.iter().map(caveat).collect(),
            contact: contact.map(|contact| ContactPoint::of(contact, contact.freshness(on))),
            contact_text: wording::contact_of(contact, on),
            requires: suggestion.requirements.as_ref().map(Requires::of),
            joined_by: offers(catalogue, &suggestion.joined_by),
            follow_up: FollowUpSummary::of(catalogue, &rules, suggestion.steps.len()),
        }
    }
}

fn offers(catalogue: &Arc<Catalogue>, slugs: &[Key]) -> Vec<Offer> {
    let found = slugs.iter().filter_map(|slug| catalogue.offer(slug.as_str()));
    found.map(|offer| Offer { catalogue: Arc::clone(catalogue), offer: Arc::clone(offer) }).collect()
}

/// Why an offer fits.
#[derive(SimpleObject)]
pub struct Reason {
    /// What kind of reason it is.
    kind: ReasonKind,
    /// The concept that was wanted, for `CONCEPT`.
    wanted: Option<Concept>,
    /// The concept the offer names, for `CONCEPT`.
    named: Option<Concept>,
    /// How the one covers the other, for `CONCEPT`.
    cover: Option<Cover>,
    /// The paragraph the offer states, for `LAW`.
    law: Option<String>,
    /// The reason in Danish words.
    text: String,
}

/// The kinds of reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum ReasonKind {
    /// It names a concept that covers a wanted one.
    Concept,
    /// It is given under the paragraph.
    Law,
    /// It was named.
    Named,
    /// Its own text has the word.
    Word,
    /// It is open to any worry.
    OpenToAny,
}

impl Reason {
    fn of(catalogue: &Arc<Catalogue>, reason: &matching::Reason) -> Self {
        let text = wording::reason(catalogue, reason);
        let bare =
            |kind| Self { kind, wanted: None, named: None, cover: None, law: None, text: text.clone() };
        match reason {
            matching::Reason::Concept { wanted, named, cover } => Self {
                wanted: Concept::of(catalogue, wanted),
                named: Concept::of(catalogue, named),
                cover: Some((*cover).into()),
                ..bare(ReasonKind::Concept)
            },
            matching::Reason::Law { named, .. } => {
                Self { law: Some(named.to_string()), ..bare(ReasonKind::Law) }
            }
            matching::Reason::Named => bare(ReasonKind::Named),
            matching::Reason::Word { .. } => bare(ReasonKind::Word),
            matching::Reason::OpenToAny => bare(ReasonKind::OpenToAny),
        }
    }
}

/// What to be aware of in a suggestion.
#[derive(SimpleObject)]
pub struct Caveat {
    /// What kind of caveat it is.
    kind: CaveatKind,
    /// The concepts it is about, if it is about any.
    concepts: Vec<Concept>,
    /// The caveat in Danish words.
    text: String,
}

/// The kinds of caveat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum CaveatKind {
    /// The need's age is not known.
    NeedAgeUnknown,
    /// The offer's age is not stated.
    OfferAgeUnknown,
    /// Only part of the need's age lies within the offer's.
    AgePartly,
    /// The text hints at an age outside the offer's.
    AgeHintOutside,
    /// The offer is for people with a condition that the need does not state.
    ConditionsUnstated,
    /// A word of the need may mean several things, and nobody has said which.
    Ambiguous,
    /// The need names something the offer does not cover.
    NotCovered,
    /// The offer excludes something; the need does not say.
    Exclusions,
    /// The offer is not for some, in words that name no concept; whether the need is one of them is not known.
    ExclusionsInWords,
    /// Who takes part is not stated.
    RecipientsUnknown,
    /// The offer is bound to districts; the family's is not known.
    DistrictsBound,
    /// Which of several steps is decided in the case.
    StepRange,
    /// The step is inferred.
    StepInferred,
    /// It lies outside the staircase.
    NoStep,
    /// No source says on which step it lies.
    StepUnknown,
    /// Whether the place is approved is not stated.
    ApprovalUnknown,
    /// It is for young people, from what age is not stated, and the child is younger than twelve.
    YoungPeopleOnly,
    /// No source states the paragraphs it is given under; a rule infers them.
    LawInferred,
    /// The paragraph it is given under was replaced.
    LawReplaced,
    /// Nobody has said that it is still so for longer than that holds, or ever.
    NotConfirmedSince,
}

impl Caveat {
    fn of(catalogue: &Arc<Catalogue>, suggestion: &matching::Suggestion, caveat: &matching::Caveat) -> Self {
        use matching::Caveat as From;
        let (kind, keys): (CaveatKind, &[Key]) = match caveat {
            From::NeedAgeUnknown(_) => (CaveatKind::NeedAgeUnknown, &[]),
            From::OfferAgeUnknown => (CaveatKind::OfferAgeUnknown, &[]),
            From::AgePartly(_) => (CaveatKind::AgePartly, &[]),
            From::AgeHintOutside(_) => (CaveatKind::AgeHintOutside, &[]),
            From::ConditionsUnstated(keys) => (CaveatKind::ConditionsUnstated, keys),
            From::Ambiguous(keys) => (CaveatKind::Ambiguous, keys),
            From::NotCovered(_) => (CaveatKind::NotCovered, &[]),
            From::Exclusions(keys) => (CaveatKind::Exclusions, keys),
            From::ExclusionsInWords(_) => (CaveatKind::ExclusionsInWords, &[]),
            From::RecipientsUnknown => (CaveatKind::RecipientsUnknown, &[]),
            From::DistrictsBound(_) => (CaveatKind::DistrictsBound, &[]),
            From::StepRange => (CaveatKind::StepRange, &[]),
            From::StepInferred(_) => (CaveatKind::StepInferred, &[]),
            From::NoStep => (CaveatKind::NoStep, &[]),
            From::StepUnknown => (CaveatKind::StepUnknown, &[]),
            From::ApprovalUnknown => (CaveatKind::ApprovalUnknown, &[]),
            From::YoungPeopleOnly => (CaveatKind::YoungPeopleOnly, &[]),
            From::LawInferred(_) => (CaveatKind::LawInferred, &[]),
            From::LawReplaced(..) => (CaveatKind::LawReplaced, &[]),
            From::NotConfirmedSince(_) => (CaveatKind::NotConfirmedSince, &[]),
        };
        let mut concepts: Vec<Concept> = keys.iter().filter_map(|key| Concept::of(catalogue, key)).collect();
        if let From::NotCovered(terms) = caveat {
            let keys = terms.iter().filter_map(|term| match &term.wanted {
                matching::Wanted::Concepts(keys) => Some(keys),
                _ => None,
            });
            concepts = keys.flatten().filter_map(|key| Concept::of(catalogue, key)).collect();
        }
        Self { kind, concepts, text: wording::caveat(catalogue, suggestion, caveat) }
    }
}

/// What a decision requires. For labelling and routing, not legal advice: a jurist in the municipality
/// approves it.
#[derive(SimpleObject)]
pub struct Requires {
    /// The paragraphs a decision may rest on, as alternatives; empty if the offer states none.
    grounds: Vec<Ground>,
    /// Who may grant it here (bevillingskompetence), as the offer states; null if it does not.
    granted_by: Option<String>,
}

/// A paragraph a decision may rest on, in force on the day.
#[derive(SimpleObject)]
pub struct Ground {
    /// The paragraph.
    legal: String,
    /// What it requires.
    requirements: Vec<RequirementText>,
    /// Who decides, where the law says.
    decided_by: Option<DecidingBody>,
}

/// A requirement, as data and in words.
#[derive(SimpleObject)]
pub struct RequirementText {
    /// The requirement.
    requirement: Requirement,
    /// It in Danish words.
    text: &'static str,
}

impl Requires {
    fn of(requirements: &matching::Requirements) -> Self {
        let grounds = requirements.grounds.iter().map(Ground::of).collect();
        Self { grounds, granted_by: requirements.granted_by.clone() }
    }
}

impl Ground {
    fn of(ground: &matching::Ground) -> Self {
        let text =
            |one| RequirementText { requirement: Requirement::from(one), text: wording::requirement(one) };
        Self {
            legal: ground.legal.to_string(),
            requirements: ground.requires.iter().copied().map(text).collect(),
            decided_by: ground.decided_by.map(Into::into),
        }
    }
}

/// What a step below the first suggestion had for the need.
#[derive(SimpleObject)]
pub struct LowerStep {
    /// The step.
    step: Step,
    /// What it had.
    state: LowerStepState,
    /// Offers that would fit but for one criterion, for `NEAR_MISSES`.
    near_misses: Vec<NearMiss>,
    /// Offers that fit less well than the first suggestion, for `FITS_LESS`.
    fits_less: Vec<Suggestion>,
    /// It in Danish words.
    text: String,
}

/// What a step had for a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum LowerStepState {
    /// Offers that fit, but less well than the first suggestion.
    FitsLess,
    /// Offers that would fit but for one criterion.
    NearMisses,
    /// Offers, but none for this need.
    NoneForThisNeed,
    /// No open offer at all.
    NoOffers,
}

impl LowerStep {
    fn of(catalogue: &Arc<Catalogue>, lower: &matching::LowerStep, on: NaiveDate) -> Self {
        use matching::LowerStepState as From;
        let (state, misses, fitting): (_, &[_], &[_]) = match &lower.state {
            From::FitsLess(suggestions) => (LowerStepState::FitsLess, &[], suggestions),
            From::NearMisses(misses) => (LowerStepState::NearMisses, misses, &[]),
            From::NoneForThisNeed => (LowerStepState::NoneForThisNeed, &[], &[]),
            From::NoOffers => (LowerStepState::NoOffers, &[], &[]),
        };
        Self {
            step: Step::of(&lower.step),
            state,
            near_misses: misses.iter().filter_map(|miss| NearMiss::of(catalogue, miss)).collect(),
            fits_less: fitting.iter().map(|one| Suggestion::of(catalogue, one, on)).collect(),
            text: wording::lower_step(catalogue, &lower.state),
        }
    }
}

/// An offer that fits but for one criterion.
#[derive(SimpleObject)]
pub struct NearMiss {
    /// The offer.
    offer: Offer,
    /// The key of the variant.
    variant: String,
    /// How well it fits otherwise.
    fit: FitClass,
    /// The criterion it does not meet.
    criterion: Criterion,
    /// The state it is in, for `LIFE_CYCLE`.
    state: Option<LifeCycleState>,
    /// It in Danish words.
    text: String,
}

/// What an offer must meet, whatever it helps with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum Criterion {
    /// The age.
    Age,
    /// Who takes part.
    Recipient,
    /// The need states something the offer excludes.
    Exclusion,
    /// The offer is bound to another district.
    District,
    /// The offer lies above the asked step.
    Ceiling,
    /// The offer is planned, paused or closed on the day.
    LifeCycle,
    /// The place is not approved.
    Approval,
}

impl NearMiss {
    fn of(catalogue: &Arc<Catalogue>, miss: &matching::NearMiss) -> Option<Self> {
        let (criterion, state) = match miss.criterion {
            matching::Criterion::Age => (Criterion::Age, None),
            matching::Criterion::Recipient => (Criterion::Recipient, None),
            matching::Criterion::Exclusion => (Criterion::Exclusion, None),
            matching::Criterion::District => (Criterion::District, None),
            matching::Criterion::Ceiling => (Criterion::Ceiling, None),
            matching::Criterion::LifeCycle(state) => (Criterion::LifeCycle, Some(state.into())),
            matching::Criterion::Approval => (Criterion::Approval, None),
        };
        Some(Self {
            offer: offers(catalogue, std::slice::from_ref(&miss.offer)).pop()?,
            variant: miss.variant.to_string(),
            fit: miss.class.into(),
            criterion,
            state,
            text: wording::near_miss(catalogue, miss),
        })
    }
}

/// Whom to turn to. Never made up and never expired: if no contact is set, it says so.
#[derive(SimpleObject)]
pub struct Fallback {
    /// Whether there is a contact.
    state: FallbackState,
    /// The contact point, for `CONTACT`.
    contact: Option<ContactPoint>,
    /// The reception's name, for `RECEPTION`.
    reception_name: Option<String>,
    /// The reception's telephone number, for `RECEPTION`.
    reception_phone: Option<String>,
    /// It in Danish words.
    text: String,
}

/// Whether there is a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum FallbackState {
    /// A contact point that was confirmed within a year.
    Contact,
    /// The home municipality's reception, as the operator has set it.
    Reception,
    /// None is set.
    NotSet,
}

impl Fallback {
    pub(super) fn of(fallback: &answer::Fallback) -> Self {
        let text = wording::fallback(fallback);
        let bare = |state| Self {
            state,
            contact: None,
            reception_name: None,
            reception_phone: None,
            text: text.clone(),
        };
        match fallback {
            answer::Fallback::Contact(contact) => {
                let contact = ContactPoint::of(contact, Freshness::Confirmed);
                Self { contact: Some(contact), ..bare(FallbackState::Contact) }
            }
            answer::Fallback::Reception(reception) => Self {
                reception_name: Some(reception.name.clone()),
                reception_phone: Some(reception.phone.clone()),
                ..bare(FallbackState::Reception)
            },
            answer::Fallback::NotSet => bare(FallbackState::NotSet),
        }
    }
}

/// Something the one who asks should know.
#[derive(SimpleObject)]
pub struct Notice {
    /// What kind of notice it is.
    kind: NoticeKind,
    /// The notice in Danish words.
    text: String,
}

/// The kinds of notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub enum NoticeKind {
    /// Danger was found, so no offers are shown.
    OffersWithheld,
    /// It was asked as a caseworker, and is answered as general staff: whoever asks is not signed in as one.
    AskerLowered,
    /// This is a suggestion, not a decision.
    NotADecision,
    /// A higher step that fits may be chosen with a reason.
    HigherStepMayBeChosen,
    /// No lower step has to be tried first.
    NoStepMustBeTriedFirst,
    /// Offers of all municipalities: a comparison.
    Comparison,
    /// Offers fit that lie above the asked ceiling.
    CeilingHides,
    /// Placements fit too, and stand aside since nothing in the need says that the child cannot live at home.
    UncalledPlacements,
    /// Help fits that needs a decision.
    DecisionHelpExists,
    /// An old paragraph was read as the new ones.
    LawTranslated,
    /// A paragraph has no settled successor.
    LawUnsettled,
    /// The same number stands in another act.
    LawAlsoMeans,
    /// A word only hints at the age.
    AgeOnlyHinted,
    /// The text says another age than the field; the field counts.
    AgeFieldCounts,
    /// The duty to notify covers the unborn child.
    DutyCoversTheUnborn,
    /// Information on support after 18 is due.
    SupportAfter18,
    /// The table of law is not legal advice.
    NotLegalAdvice,
}

impl Notice {
    fn of(catalogue: &Catalogue, notice: &answer::Notice) -> Self {
        use answer::Notice as From;
        let kind = match notice {
            From::OffersWithheld => NoticeKind::OffersWithheld,
            From::AskerLowered => NoticeKind::AskerLowered,
            From::NotADecision => NoticeKind::NotADecision,
            From::HigherStepMayBeChosen => NoticeKind::HigherStepMayBeChosen,
            From::NoStepMustBeTriedFirst => NoticeKind::NoStepMustBeTriedFirst,
            From::Comparison => NoticeKind::Comparison,
            From::CeilingHides(_) => NoticeKind::CeilingHides,
            From::UncalledPlacements => NoticeKind::UncalledPlacements,
            From::DecisionHelpExists => NoticeKind::DecisionHelpExists,
            From::LawTranslated(..) => NoticeKind::LawTranslated,
            From::LawUnsettled(_) => NoticeKind::LawUnsettled,
            From::LawAlsoMeans(..) => NoticeKind::LawAlsoMeans,
            From::AgeOnlyHinted(_) => NoticeKind::AgeOnlyHinted,
            From::AgeFieldCounts(_) => NoticeKind::AgeFieldCounts,
            From::DutyCoversTheUnborn => NoticeKind::DutyCoversTheUnborn,
            From::SupportAfter18 => NoticeKind::SupportAfter18,
            From::NotLegalAdvice => NoticeKind::NotLegalAdvice,
        };
        Self { kind, text: wording::notice(catalogue, notice) }
    }
}
