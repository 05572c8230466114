//! When to look again, in words.

use chrono::{Datelike, NaiveDate};

use super::{date, step, steps};
use crate::catalogue::Catalogue;
use crate::day::Day;
use crate::follow_up::{
    FollowUpRule, Interval, MeasureKind, Milestone, MilestoneKind, Origin, OriginKind, Then, ThenKind,
};
use crate::follow_up_plan::{Applying, Due, Entry, Plan, Remark, Sureness, What};
use crate::law::{Act, Reference};

/// The days of the week, from Monday on.
const WEEKDAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/// How long it is: «4 uger», «1 måned».
pub fn interval(interval: Interval) -> String {
    match interval {
        Interval::Weeks(1) => "1 uge".to_owned(),
        Interval::Weeks(weeks) => format!("{weeks} uger"),
        Interval::Months(1) => "1 måned".to_owned(),
        Interval::Months(months) => format!("{months} måneder"),
    }
}

/// How often it comes: «hver 6. uge», «hver måned».
pub fn every(interval: Interval) -> String {
    match interval {
        Interval::Weeks(1) => "hver uge".to_owned(),
        Interval::Weeks(weeks) => format!("hver {weeks}. uge"),
        Interval::Months(1) => "hver måned".to_owned(),
        Interval::Months(months) => format!("hver {months}. måned"),
    }
}

/// Whose rule it is.
pub fn origin(catalogue: &Catalogue, origin: &Origin) -> String {
    let content = catalogue.content();
    match origin {
        Origin::Law => "Loven".to_owned(),
        Origin::Municipality(code) => {
            let known = content.municipalities.get(code);
            known.map_or_else(|| code.to_string(), |one| format!("{} Kommune", one.name))
        }
        Origin::Offer(slug) => {
            content.offers.get(slug).map_or_else(|| slug.to_string(), |offer| offer.name.clone())
        }
    }
}

/// What kind of body a rule comes from.
pub fn origin_kind(kind: OriginKind) -> &'static str {
    match kind {
        OriginKind::Law => "loven",
        OriginKind::Municipality => "kommunen",
        OriginKind::Offer => "tilbuddet",
    }
}

/// A kind of measure.
pub fn measure_kind(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Placement => "anbringelse",
        MeasureKind::Preventive => "forebyggende foranstaltning",
        MeasureKind::Decided => "hjælp, der kræver en afgørelse",
    }
}

/// What follows after the first time.
pub fn then(kind: ThenKind) -> &'static str {
    match kind {
        ThenKind::Every => "gentages",
        ThenKind::DecidedAtFirst => "aftales ved den første opfølgning",
        ThenKind::NoneSet => "der er ingen frist",
        ThenKind::NotStated => "ikke oplyst",
    }
}

/// How binding a milestone is.
pub fn milestone_kind(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::Deadline => "frist",
        MilestoneKind::Expectation => "forventning",
        MilestoneKind::Goal => "kommunens mål",
    }
}

/// When one looks again by a rule; none if it says nothing of that.
pub fn rhythm(rule: &FollowUpRule) -> Option<String> {
    let by = if rule.origin == Origin::Law { "senest efter" } else { "efter" };
    let first = rule.first.map(|first| format!("{by} {}", interval(first)));
    let said = match (first, rule.then) {
        (_, Then::NoneSet) => "ingen frist".to_owned(),
        (Some(first), Then::Every(often)) => format!("{first}, derefter {}", every(often)),
        (None, Then::Every(often)) => every(often),
        (Some(first), Then::DecidedAtFirst) => {
            format!("{first}; derefter aftales det ved den første opfølgning")
        }
        (Some(first), Then::NotStated) => format!("{first}; hvor tit derefter, er ikke oplyst"),
        (None, Then::DecidedAtFirst | Then::NotStated) => return None,
    };
    Some(match rule.lasting {
        Some(lasting) => format!("{said}, i de første {}", interval(lasting)),
        None => said,
    })
}

/// A milestone, and when it is reached: «efter 6 måneder: kan barnet komme hjem? (frist)».
pub fn milestone(milestone: &Milestone) -> String {
    let when = match milestone.until {
        None => interval(milestone.after),
        Some(until) => stretch(milestone.after, until),
    };
    let kind = milestone_kind(milestone.kind);
    let from = milestone.counted_from.as_ref().map_or_else(String::new, |from| format!("; {from}"));
    format!("Efter {when}: {} ({kind}{from})", milestone.asks)
}

/// From one time to another: «4 til 6 måneder».
fn stretch(from: Interval, to: Interval) -> String {
    match (from, to) {
        (Interval::Weeks(first), Interval::Weeks(_)) | (Interval::Months(first), Interval::Months(_)) => {
            format!("{first} til {}", interval(to))
        }
        (from, to) => format!("{} til {}", interval(from), interval(to)),
    }
}

/// What is to be known of how a rule applies: the steps, how sure it is, whether it still holds.
pub fn conditions(applying: &Applying<'_>, asked: usize) -> Vec<String> {
    let narrower = !applying.steps.is_empty() && applying.steps.len() < asked;
    let on = narrower.then(|| format!("Gælder på {}.", steps(&applying.steps)));
    let sureness = match applying.sureness {
        Sureness::Sure => None,
        Sureness::LawInferred => {
            Some("Gælder efter paragraffen, som er udledt; ingen kilde nævner den.".to_owned())
        }
        Sureness::LawNotStated => Some(format!(
            "Gælder, når hjælpen gives efter {}; paragraffen er ikke oplyst.",
            paragraphs(&applying.rule.scope.legal)
        )),
        Sureness::StepNotStated => {
            Some("Trinnet er ikke oplyst, så det er usikkert, om reglen gælder.".to_owned())
        }
    };
    let old = applying
        .last_said
        .map(|last| format!("Kilden er fra {}; om reglen stadig gælder, er ikke oplyst.", last.year()));
    [on, sureness, old].into_iter().flatten().collect()
}

/// Paragraphs of one act under one sign: «BL §§ 32, 46 og 47».
fn paragraphs(legal: &[Reference]) -> String {
    let whole = legal.iter().all(|one| one.stk.is_none() && one.nr.is_none() && one.letter.is_none());
    let act = legal.first().map(|one| one.act);
    let alike = legal.iter().all(|one| Some(one.act) == act);
    match act {
        Some(act) if whole && alike && legal.len() > 1 => {
            let numbers = legal.iter().map(|one| one.paragraph).collect();
            format!("{} §§ {}", act.abbreviation(), super::list(&super::runs(&numbers), "eller"))
        }
        _ => super::list(&legal.iter().map(ToString::to_string).collect::<Vec<_>>(), "eller"),
    }
}

/// A day with its name: «mandag den 12. februar 2024».
pub fn day(day: NaiveDate) -> String {
    format!("{} den {}", weekday(day), date(day))
}

fn weekday(day: NaiveDate) -> &'static str {
    let place = usize::try_from(day.weekday().num_days_from_monday()).ok();
    place.and_then(|place| WEEKDAYS.get(place)).copied().unwrap_or_default()
}

/// That a day is no working day, and the working day before it; none if it is one.
pub fn no_working_day(due: Due) -> Option<String> {
    let what = match due.day {
        Day::Working => return None,
        Day::Weekend => weekday(due.date),
        Day::PublicHoliday => "helligdag",
    };
    Some(format!("Falder på en {what}; hverdagen før er {}.", day(due.working_day)))
}

/// What a day is for.
pub fn entry(entry: &Entry<'_>) -> String {
    match entry.what {
        What::FollowUp(number) if entry.rule.origin == Origin::Law => {
            format!("Opfølgning nr. {number} (senest)")
        }
        What::FollowUp(number) => format!("Opfølgning nr. {number}"),
        What::Milestone(asked, until) => {
            let until = until.map_or_else(String::new, |last| format!(", senest {}", date(last.date)));
            format!("{} ({}{until})", asked.asks, milestone_kind(asked.kind))
        }
    }
}

/// Which act holds, and that a jurist is to confirm it.
pub fn act_in_force(plan: &Plan<'_>) -> String {
    let decided = date(plan.decided_on);
    let holds = match plan.act {
        Some(Act::Serviceloven) => format!(
            "Afgørelsen er fra {decided}, da Serviceloven gjaldt. Den gælder for opfølgningen, til der er truffet en ny \
             afgørelse (BL § 213)."
        ),
        Some(Act::BarnetsLov) => format!("Afgørelsen er fra {decided}, så Barnets Lov gælder."),
        Some(act @ Act::Sundhedsloven) => {
            format!("Afgørelsen er fra {decided}; reglen står i {}.", act.abbreviation())
        }
        None => format!("Ingen af lovens regler, som Vifte kender, gælder for dette den {decided}."),
    };
    format!("{holds} {}", super::ask_a_jurist())
}

/// What is not known.
pub fn remark(catalogue: &Catalogue, remark: Remark) -> String {
    match remark {
        Remark::SeveralSteps => "Sagen afgør trinnet: se ved hver regel, hvilke trin den gælder på.".to_owned(),
        Remark::OutsideStaircase => {
            "Tilbuddet ligger uden for trappen: kun regler for dets paragraf eller for tilbuddet selv er taget med."
                .to_owned()
        }
        Remark::StepNotStated => "Tilbuddets trin er ikke oplyst, så der kan mangle regler.".to_owned(),
        Remark::NoLaw => "Hvad loven siger om opfølgning på dette, er ikke oplyst.".to_owned(),
        Remark::NoLocal(code) => {
            let whose = origin(catalogue, &Origin::Municipality(code));
            format!("{whose}s egen regel om opfølgning på dette er ikke oplyst.")
        }
        Remark::NoMunicipality => {
            "Det er ikke oplyst, hvilken kommune der følger op: kun lovens regler er taget med.".to_owned()
        }
        Remark::DecidedAfterStart => {
            "Afgørelsen er fra efter, at hjælpen begyndte: dagene er regnet fra begyndelsen. Begynder noget nyt med afgørelsen, så \
             skriv den dag som begyndelsen."
                .to_owned()
        }
        Remark::HolidaysUntil(last) => {
            format!("Helligdage kendes til og med {}; derefter er kun weekender nævnt.", last.year())
        }
    }
}

/// When to look again, in a sentence for each rule and without days.
pub fn follow_up(catalogue: &Catalogue, rules: &[Applying<'_>], asked: usize) -> String {
    let with_rhythm = rules.iter().filter_map(|one| rhythm(one.rule).map(|rhythm| (one, rhythm)));
    let told: Vec<String> =
        with_rhythm.map(|(one, rhythm)| sentence(catalogue, one, &rhythm, asked)).collect();
    if told.is_empty() {
        return "Hvornår der skal følges op, er ikke oplyst.".to_owned();
    }
    told.join(" ")
}

/// «Hvidovre Kommune: efter 4 uger, derefter hver 6. uge (trin 4-6; kilden er fra 2019, og om det stadig gælder, er ikke
/// oplyst).»
fn sentence(catalogue: &Catalogue, applying: &Applying<'_>, rhythm: &str, asked: usize) -> String {
    let rule = applying.rule;
    let whose = match rule.law {
        Some(law) => format!("{} ({law})", origin(catalogue, &rule.origin)),
        None => origin(catalogue, &rule.origin),
    };
    let narrower = !applying.steps.is_empty() && applying.steps.len() < asked;
    let on = narrower.then(|| match applying.steps.as_slice() {
        [only] => step(only),
        several => steps(several),
    });
    let sureness = match applying.sureness {
        Sureness::Sure => None,
        Sureness::LawInferred => Some("paragraffen er udledt".to_owned()),
        Sureness::LawNotStated => Some(format!("hvis hjælpen gives efter {}", paragraphs(&rule.scope.legal))),
        Sureness::StepNotStated => Some("trinnet er ikke oplyst".to_owned()),
    };
    let old = applying
        .last_said
        .map(|last| format!("kilde fra {}; om det stadig gælder, er ikke oplyst", last.year()));
    let conditions: Vec<String> = [on, sureness, old].into_iter().flatten().collect();
    if conditions.is_empty() {
        format!("{whose}: {rhythm}.")
    } else {
        format!("{whose}: {rhythm} ({}).", conditions.join("; "))
    }
}
