//! Whether an offer can be had at all, and what to be aware of if it can.

use chrono::NaiveDate;

use super::Question;
use super::ages::Ages;
use super::fit::{Fit, FitClass};
use super::rank::Rank;
use super::standing::Standing;
use super::term::Term;
use crate::age::{AgeSpan, Overlap};
use crate::catalogue::profile::Profile;
use crate::key::Key;
use crate::law::Reference;
use crate::offer::{Approval, Basis, LifeCycleState, Offer, Recipient, Variant};
use crate::staircase::Step;
use crate::understanding::Certainty;

/// A condition that an offer must meet, whatever it helps with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// The age: none of the need's age lies within the offer's, or within the law's.
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
    LifeCycle(LifeCycleState),
    /// The place is not approved.
    Approval,
}

/// What to be aware of in a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caveat {
    /// The need's age is not known; the offer's is this, or not stated.
    NeedAgeUnknown(Option<AgeSpan>),
    /// The offer's age is not stated.
    OfferAgeUnknown,
    /// Only part of the need's age lies within the offer's.
    AgePartly(AgeSpan),
    /// The text only hints at an age, and the hint lies outside the offer's.
    AgeHintOutside(AgeSpan),
    /// The offer is for people with these conditions, none of which the need states.
    ConditionsUnstated(Vec<Key>),
    /// A word of the need may mean any of these, and nobody has said which.
    Ambiguous(Vec<Key>),
    /// The need names these too, and the offer does not.
    NotCovered(Vec<Term>),
    /// The offer excludes these; the need does not say.
    Exclusions(Vec<Key>),
    /// The offer is not for these, in words that name no concept.
    ExclusionsInWords(String),
    /// Who takes part is not stated.
    RecipientsUnknown,
    /// The offer is bound to these districts; the family's is not known.
    DistrictsBound(Vec<String>),
    /// Which of these steps is decided in the case.
    StepRange,
    /// The step is inferred, for this reason.
    StepInferred(Option<String>),
    /// It lies outside the staircase.
    NoStep,
    /// No source says on which step it lies.
    StepUnknown,
    /// Whether the place is approved is not stated.
    ApprovalUnknown,
    /// It is for young people, from what age is not stated, and the child is younger than twelve.
    YoungPeopleOnly,
    /// No source states the paragraphs it is given under; a rule infers them.
    LawInferred(Vec<Reference>),
    /// The paragraph it is given under was replaced by these; none if nothing settled took over.
    LawReplaced(Reference, Vec<Reference>),
    /// Nobody has said that it is still so for longer than that holds; without a day, nobody ever has.
    NotConfirmedSince(Option<NaiveDate>),
}

/// Nobody younger than twelve is called *ung*; where it begins, each offer says for itself.
const YOUNG_FROM_MONTHS: i16 = 12 * 12;

/// What checking found.
pub(super) struct Checked {
    /// Whether the criteria are met.
    pub verdict: Verdict,
    /// What to be aware of, if it is asked for.
    pub caveats: Vec<Caveat>,
    asked: Asked,
}

/// Whether an offer meets the criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// All of them.
    Met,
    /// All but this one.
    AllBut(Criterion),
    /// It fails several.
    Fails,
}

/// What is asked of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Whether the criteria are met.
    Verdict,
    /// What to be aware of, too.
    Caveats,
}

/// Whether none of the need's age lies within an offer's, as its profile tells: it fails the criterion of age.
pub(super) fn is_of_other_ages(question: &Question<'_>, place: usize) -> bool {
    Ages::of(question, question.profile(place)) == Ages::Outside
}

/// Checks an offer, given the way that a rank is of, against a need.
pub(super) fn check(question: &Question<'_>, rank: &Rank, asked: Asked) -> Checked {
    let offer = question.offer(rank.place);
    let (_, variant) = question.variant(rank);
    let standing = question.standing_of(rank);
    let mut checked = Checked { verdict: Verdict::Met, caveats: Vec::new(), asked };
    let profile = question.profile(rank.place);
    checked.age(question, offer, variant, Ages::of(question, profile));
    checked.recipient(question, offer);
    checked.exclusion(question, offer);
    checked.district(question, offer);
    checked.step(question, variant, standing);
    checked.life_cycle(question, offer, profile);
    checked.approval(variant, &standing.steps);
    if asked == Asked::Caveats {
        checked.law(question, variant);
    }
    checked
}

/// What to be aware of in how an offer fits.
pub(super) fn of_fit(question: &Question<'_>, fit: &Fit) -> Vec<Caveat> {
    let ambiguous = question.terms.iter().filter_map(Term::several_meanings);
    let mut caveats: Vec<Caveat> = ambiguous.map(|keys| Caveat::Ambiguous(keys.to_vec())).collect();
    if !fit.unstated.is_empty() {
        caveats.push(Caveat::ConditionsUnstated(fit.unstated.clone()));
    }
    if fit.class == FitClass::Partial && !fit.uncovered.is_empty() {
        caveats.push(Caveat::NotCovered(fit.uncovered.clone()));
    }
    caveats
}

impl Checked {
    fn fail(&mut self, criterion: Criterion) {
        self.verdict = match self.verdict {
            Verdict::Met => Verdict::AllBut(criterion),
            Verdict::AllBut(known) if known == criterion => self.verdict,
            Verdict::AllBut(_) | Verdict::Fails => Verdict::Fails,
        };
    }

    fn note(&mut self, caveat: impl FnOnce() -> Caveat) {
        if self.asked == Asked::Caveats {
            self.caveats.push(caveat());
        }
    }

    fn age(&mut self, question: &Question<'_>, offer: &Offer, variant: &Variant, ages: Ages) {
        match ages {
            Ages::NeedUnknown(offered) => self.note(|| Caveat::NeedAgeUnknown(offered)),
            Ages::OfferUnknown(needed) => {
                self.note(|| Caveat::OfferAgeUnknown);
                self.young_people(needed, offer);
            }
            Ages::Within => {}
            Ages::Partly(offered) => self.note(|| Caveat::AgePartly(offered)),
            Ages::HintOutside(offered) => self.note(|| Caveat::AgeHintOutside(offered)),
            Ages::Outside => self.fail(Criterion::Age),
        }
        let by_law = question.age.is_some_and(|(age, certainty)| {
            certainty == Certainty::Stated && outside_the_law(question, variant, age)
        });
        if by_law {
            self.fail(Criterion::Age);
        }
    }

    /// «For unge» is no age, but hardly that of a small child.
    fn young_people(&mut self, age: AgeSpan, offer: &Offer) {
        let for_children = [Recipient::Child, Recipient::Family, Recipient::Sibling];
        let only_young = offer.recipients.contains(&Recipient::YoungPerson)
            && !offer.recipients.iter().any(|recipient| for_children.contains(recipient));
        if only_young && age.last() < YOUNG_FROM_MONTHS {
            self.note(|| Caveat::YoungPeopleOnly);
        }
    }

    fn recipient(&mut self, question: &Question<'_>, offer: &Offer) {
        let Some(wanted) = question.need.recipient else { return };
        if offer.recipients.is_empty() {
            self.note(|| Caveat::RecipientsUnknown);
        } else if !wanted.is_reached_by(&offer.recipients) {
            self.fail(Criterion::Recipient);
        }
    }

    fn exclusion(&mut self, question: &Question<'_>, offer: &Offer) {
        let stated = &question.said;
        let (hit, open): (Vec<&Key>, Vec<&Key>) =
            offer.exclusions.iter().partition(|key| stated.contains(*key));
        if !hit.is_empty() {
            self.fail(Criterion::Exclusion);
        } else if !open.is_empty() {
            self.note(|| Caveat::Exclusions(open.into_iter().cloned().collect()));
        }
        if let Some(words) = &offer.exclusion_note {
            self.note(|| Caveat::ExclusionsInWords(words.clone()));
        }
    }

    fn district(&mut self, question: &Question<'_>, offer: &Offer) {
        if offer.districts.is_empty() {
            return;
        }
        match &question.need.district {
            None => self.note(|| Caveat::DistrictsBound(offer.districts.clone())),
            Some(name) if offer.names_district(name) => {}
            Some(_) => self.fail(Criterion::District),
        }
    }

    fn step(&mut self, question: &Question<'_>, variant: &Variant, standing: &Standing<'_>) {
        let Some(lowest) = standing.steps.first() else {
            let unknown = variant.step_basis == Basis::NotStated;
            self.note(|| if unknown { Caveat::StepUnknown } else { Caveat::NoStep });
            return;
        };
        if standing.steps.len() > 1 {
            self.note(|| Caveat::StepRange);
        }
        if variant.step_basis == Basis::Inferred {
            self.note(|| Caveat::StepInferred(variant.step_reason.clone()));
        }
        // On the staircase that was asked: the municipality's own, or the national one when offers of all are compared.
        let rank = match question.need.municipality {
            Some(_) => lowest.rank,
            None => standing.intrusiveness.national_rank(),
        };
        if question.need.max_step.is_some_and(|ceiling| rank > ceiling) {
            self.fail(Criterion::Ceiling);
        }
    }

    fn life_cycle(&mut self, question: &Question<'_>, offer: &Offer, profile: &Profile) {
        match offer.life_cycle.on(question.on).map(|change| change.state) {
            Some(LifeCycleState::Open) | None => {}
            Some(state) => self.fail(Criterion::LifeCycle(state)),
        }
        if profile.fresh_until.is_none_or(|last| last < question.on) {
            self.note(|| Caveat::NotConfirmedSince(offer.assurance.as_of));
        }
    }

    /// Only a placement needs approval.
    fn approval(&mut self, variant: &Variant, steps: &[&Step]) {
        let placement = variant.place.is_some() || steps.iter().any(|step| step.traits.placement);
        match variant.approval {
            Approval::Missing if placement => self.fail(Criterion::Approval),
            Approval::NotStated if placement => self.note(|| Caveat::ApprovalUnknown),
            Approval::SupervisoryAuthority
            | Approval::Municipality
            | Approval::Missing
            | Approval::NotStated => {}
        }
    }

    fn law(&mut self, question: &Question<'_>, variant: &Variant) {
        if variant.legal_basis == Basis::Inferred {
            self.note(|| Caveat::LawInferred(variant.legal.clone()));
        }
        let law = &question.catalogue.content().law;
        let all_in_force: Vec<Reference> =
            variant.legal.iter().flat_map(|stated| law.in_force(stated, question.on)).collect();
        for stated in &variant.legal {
            let current = law.in_force(stated, question.on);
            // An old reference beside the new one it became needs no word, nor does one that became nothing
            // settled beside others that are in force.
            let needs_no_word = if current.is_empty() {
                !all_in_force.is_empty()
            } else {
                current.iter().any(|new| variant.legal.contains(new))
            };
            if !needs_no_word {
                self.note(|| Caveat::LawReplaced(*stated, current));
            }
        }
    }
}

/// Whether every paragraph the variant rests on is for other ages. What an offer's own text says of age is
/// one thing, what the law allows another: support after 18 rests on its own paragraphs (BL §§ 113–116).
fn outside_the_law(question: &Question<'_>, variant: &Variant, age: AgeSpan) -> bool {
    let law = &question.catalogue.content().law;
    let in_force = variant.legal.iter().flat_map(|stated| law.in_force(stated, question.on));
    let spans = in_force.filter_map(|reference| law.provision(&reference)?.person_ages);
    let overlaps: Vec<Overlap> = spans
        .filter_map(|(from, to)| AgeSpan::years(from.into(), to.into()).ok())
        .map(|span| age.overlap(span))
        .collect();
    !overlaps.is_empty() && overlaps.iter().all(|overlap| *overlap == Overlap::None)
}
