//! What is asked, checked once and all at once, and the plan that answers it.

use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{Months, NaiveDate};

use super::day::{Days, applied};
use super::{Applied, Measure, Plan, Remark};
use crate::catalogue::Catalogue;
use crate::day;
use crate::follow_up::OriginKind;
use crate::key::MunicipalityCode;
use crate::offer::{Basis, Offer};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::staircase::{Staircase, Step};

/// How many days of each rule may be asked for.
pub const FIRST: RangeInclusive<i32> = 1..=100;

/// How far back a start may lie: a placement lasts until one is grown up, and longer.
const LONGEST_AGO: Months = Months::new(25 * 12);

/// How far ahead a start may lie: beyond that it is a slip of the pen.
const FARTHEST_AHEAD: Months = Months::new(5 * 12);

/// How far the days of a rule are shown that goes on and on, unless a number of them is asked for.
const SHOWN: Months = Months::new(12);

/// What is asked: an offer or a step, and when it begins.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The offer, by slug.
    pub offer: Option<&'a str>,
    /// Which way the offer is given, by key.
    pub variant: Option<&'a str>,
    /// The step, by key or rank.
    pub step: Option<&'a str>,
    /// When the measure begins.
    pub start: NaiveDate,
    /// When it was decided; the start if left out.
    pub decided_on: Option<NaiveDate>,
    /// Who follows up, by code or name; the home municipality if left out.
    pub municipality: Option<&'a str>,
    /// How many days of each rule; those of the first year if left out.
    pub first: Option<i32>,
}

/// What was asked about, found.
struct Found<'a> {
    offer: Option<(&'a Arc<Offer>, usize)>,
    steps: Vec<&'a Step>,
    municipality: Option<MunicipalityCode>,
}

/// When to look again at what is asked about.
///
/// # Errors
/// Everything that is wrong with what is asked.
pub fn plan<'a>(
    catalogue: &'a Catalogue,
    asked: &Asked<'_>,
    today: NaiveDate,
) -> Result<Plan<'a>, Vec<Problem>> {
    let mut problems = Problems::default();
    let decided_on = asked.decided_on.unwrap_or(asked.start);
    near(&mut problems, "start", asked.start, today);
    if asked.decided_on.is_some() {
        near(&mut problems, "decidedOn", decided_on, today);
    }
    let days = days(&mut problems, asked);
    let found = found(&mut problems, catalogue, asked, decided_on);
    let read = found.zip(days);
    match problems.none_in(read)? {
        Some((found, days)) => Ok(answered(catalogue, &found, asked.start, decided_on, days)),
        // What could not be read has been noted.
        None => Err(Vec::new()),
    }
}

fn near(problems: &mut Problems, field: &str, day: NaiveDate, today: NaiveDate) {
    let first = today.checked_sub_months(LONGEST_AGO).unwrap_or(NaiveDate::MIN);
    let last = today.checked_add_months(FARTHEST_AHEAD).unwrap_or(NaiveDate::MAX);
    if !(first..=last).contains(&day) {
        let written = |day: NaiveDate| day.format("%d-%m-%Y");
        let message =
            format!("Datoen ligger for langt væk: skriv en fra {} til {}.", written(first), written(last));
        problems.fault::<()>(field, ProblemCode::OutOfRange, message);
    }
}

fn days(problems: &mut Problems, asked: &Asked<'_>) -> Option<Days> {
    let Some(first) = asked.first else {
        let last = asked.start.checked_add_months(SHOWN).unwrap_or(NaiveDate::MAX);
        return Some(Days::Until(last));
    };
    let most = usize::try_from(first).ok().filter(|_| FIRST.contains(&first));
    match most {
        Some(most) => Some(Days::First(most)),
        None => {
            let message = format!("Vælg {} til {} datoer.", FIRST.start(), FIRST.end());
            problems.fault("first", ProblemCode::OutOfRange, message)
        }
    }
}

fn found<'a>(
    problems: &mut Problems,
    catalogue: &'a Catalogue,
    asked: &Asked<'_>,
    on: NaiveDate,
) -> Option<Found<'a>> {
    let named = asked.municipality.map(|named| catalogue.range_of(named)).transpose();
    let municipality = problems.or_fault("municipality", named)?.or(catalogue.content().home);
    match (asked.offer, asked.step) {
        (Some(slug), None) => {
            let (offer, variant) = variant(problems, catalogue, slug, asked.variant)?;
            let steps = catalogue.content().steps_of(offer, &offer.variants[variant], on);
            Some(Found { offer: Some((offer, variant)), steps, municipality })
        }
        (None, Some(_)) if asked.variant.is_some() => {
            problems.fault("variant", ProblemCode::Conflict, "En måde hører til et tilbud: udelad den.")
        }
        (None, Some(named)) => {
            let step = step(problems, catalogue.staircase(municipality, on), named)?;
            Some(Found { offer: None, steps: vec![step], municipality })
        }
        (None, None) => problems.fault("offer", ProblemCode::Required, "Vælg et tilbud eller et trin."),
        (Some(_), Some(_)) => {
            problems.fault("offer", ProblemCode::Conflict, "Vælg enten et tilbud eller et trin, ikke begge.")
        }
    }
}

/// An offer and the way it is given.
fn variant<'a>(
    problems: &mut Problems,
    catalogue: &'a Catalogue,
    slug: &str,
    named: Option<&str>,
) -> Option<(&'a Arc<Offer>, usize)> {
    let Some(offer) = catalogue.offer(slug) else {
        let message = "Tilbuddet findes ikke her: find det i viften, og brug navnet i dets adresse.";
        return problems.fault("offer", ProblemCode::Unknown, message);
    };
    let keys: Vec<&str> = offer.variants.iter().map(|variant| variant.key.as_str()).collect();
    let place = match named {
        Some(named) => keys.iter().position(|key| *key == named),
        None if keys.len() == 1 => Some(0),
        None => {
            let message = format!("Tilbuddet gives på flere måder: vælg {}.", keys.join(" eller "));
            return problems.fault("variant", ProblemCode::Required, message);
        }
    };
    match place {
        Some(place) => Some((offer, place)),
        None => {
            let message = format!("Sådan gives tilbuddet ikke: vælg {}.", keys.join(" eller "));
            problems.fault("variant", ProblemCode::Unknown, message)
        }
    }
}

/// A step by key or rank.
fn step<'a>(problems: &mut Problems, staircase: Option<&'a Staircase>, named: &str) -> Option<&'a Step> {
    let steps = staircase.map_or(&[][..], Staircase::steps);
    let is_named = |step: &&Step| step.key.as_str() == named || step.rank.to_string() == named;
    steps.iter().find(is_named).or_else(|| {
        let keys: Vec<String> = steps.iter().map(|step| format!("{} ({})", step.rank, step.key)).collect();
        let message = format!("Trinnet findes ikke på trappen: vælg {}.", keys.join(", "));
        problems.fault("step", ProblemCode::Unknown, message)
    })
}

fn answered<'a>(
    catalogue: &'a Catalogue,
    found: &Found<'a>,
    start: NaiveDate,
    decided_on: NaiveDate,
    days: Days,
) -> Plan<'a> {
    let content = catalogue.content();
    let measure = match found.offer {
        Some((offer, variant)) => {
            let way = (offer.as_ref(), &offer.variants[variant]);
            Measure::of_variant(content, way, found.steps.clone(), found.municipality, decided_on)
        }
        None => Measure::of_step(found.steps[0], found.municipality),
    };
    let rules = measure.rules(content, decided_on);
    let rules: Vec<Applied<'a>> = rules.into_iter().map(|one| applied(one, start, days)).collect();
    let law = rules.iter().find(|one| one.applying.rule.origin.kind() == OriginKind::Law);
    let remarks = remarks(found, &rules);
    let later = (decided_on > start).then_some(Remark::DecidedAfterStart);
    Plan {
        offer: found.offer.map(|(offer, variant)| (Arc::clone(offer), variant)),
        steps: found.steps.iter().map(|step| (*step).clone()).collect(),
        municipality: found.municipality,
        start,
        decided_on,
        act: law.and_then(|one| one.applying.rule.law).map(|law| law.act),
        remarks: remarks.into_iter().chain(later).collect(),
        rules,
    }
}

fn remarks(found: &Found<'_>, rules: &[Applied<'_>]) -> Vec<Remark> {
    let has = |kind: OriginKind| {
        rules.iter().any(|one| one.applying.rule.origin.kind() == kind && one.applying.rule.has_rhythm())
    };
    let standing = found.offer.and_then(|(offer, variant)| {
        let basis = offer.variants[variant].step_basis;
        match found.steps.len() {
            0 if basis == Basis::NotStated => Some(Remark::StepNotStated),
            0 => Some(Remark::OutsideStaircase),
            1 => None,
            _ => Some(Remark::SeveralSteps),
        }
    });
    let law = (!has(OriginKind::Law)).then_some(Remark::NoLaw);
    let local = match found.municipality {
        None => Some(Remark::NoMunicipality),
        Some(code) => (!has(OriginKind::Municipality)).then_some(Remark::NoLocal(code)),
    };
    let all = rules.iter().flat_map(|one| &one.days);
    let last = all.map(|due| due.date).max();
    let holidays = day::last_known().filter(|known| last.is_some_and(|last| last > *known));
    [standing, law, local, holidays.map(Remark::HolidaysUntil)].into_iter().flatten().collect()
}
