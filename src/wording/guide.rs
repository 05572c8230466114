//! The guide in words: whom to turn to, when, what the parents are told, and the duty to notify.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use chrono_tz::{Europe::Copenhagen, Tz};

use super::date;
use crate::contact::{ContactPoint, Entrance, Freshness};
use crate::danger::{Action, Peril};
use crate::guide::{Duty, Guidance, Next, ToParents, TurnTo, Who};
use crate::institution::InstitutionKind;
use crate::routing::{Colour, OpensCase, ParentsFirst};

/// What kind of place it is.
pub fn institution_kind(kind: InstitutionKind) -> &'static str {
    match kind {
        InstitutionKind::School => "skole",
        InstitutionKind::Daycare => "dagtilbud",
        InstitutionKind::AfterSchool => "SFO eller klub",
        InstitutionKind::Other => "andet",
    }
}

/// What a rule says that the parents are told.
pub fn parents_first(first: ParentsFirst) -> &'static str {
    match first {
        ParentsFirst::AsUsual => "Tal med forældrene, som I plejer.",
        ParentsFirst::Tell => {
            "Fortæl forældrene om din bekymring, før du taler med andre end din leder og nære kolleger om barnet, og spørg, om \
             de er med på det."
        }
        ParentsFirst::Together => "Forældrene er med: aftal de næste skridt sammen med dem.",
        ParentsFirst::WithoutName => {
            "Forældrene har ikke sagt ja: nævn ikke barnet ved navn for andre end din leder. Skal du underrette, må og skal \
             du nævne det."
        }
        ParentsFirst::WithCaseworker => {
            "Aftal med familiens rådgiver, hvad forældrene får at vide, og af hvem."
        }
        ParentsFirst::YoungPersonDecides => {
            "Den unge er fyldt 18 og bestemmer selv. Tal med den unge, og inddrag kun forældrene, hvis den unge vil det."
        }
        ParentsFirst::OwnChoice => {
            "Er du forælder, er det dig, der siger ja. Er du ung, kan du selv henvende dig."
        }
    }
}

/// What is said to the parents.
pub fn to_parents(said: ToParents) -> Cow<'static, str> {
    match said {
        ToParents::ByRule(first) => parents_first(first).into(),
        ToParents::NotFirst => Action::DoNotTellParentsFirst.sentence(),
        ToParents::AtOnce => Action::TellParentsAtOnce.sentence(),
        ToParents::ReceptionAgrees => Action::ReceptionAgreesWhoTellsParents.sentence(),
    }
}

/// Whether a case is opened.
pub fn case_opened(opens: OpensCase) -> &'static str {
    match opens {
        OpensCase::Yes => "Der oprettes en sag.",
        OpensCase::No => {
            "Der oprettes ingen sag af at spørge til råds. En underretning vurderer kommunen inden for 24 timer."
        }
        OpensCase::IfNotified => {
            "En underretning vurderer kommunen inden for 24 timer. Først da afgør den, om der skal være en sag."
        }
        OpensCase::IsOpen => "Der er en sag i forvejen.",
        OpensCase::NotStated => "Det er ikke oplyst, om der oprettes en sag.",
    }
}

/// The duty to notify, sentence by sentence. The law that is cited is for finding one's way, not legal advice.
pub fn duty(duty: &Duty) -> Vec<Cow<'static, str>> {
    let mut said: Vec<Cow<'static, str>> = Vec::new();
    said.push(if duty.reference.paragraph == 133 {
        "Du skal selv underrette kommunen, når du i dit arbejde får grund til at tro, at et barn kan have brug for særlig \
         støtte (BL § 133)."
            .into()
    } else {
        "Alle skal underrette kommunen, når et barn svigtes, behandles nedværdigende eller lever, så dets sundhed eller \
         udvikling er i fare (BL § 135). Du kan være anonym; giver du dit navn, skal kommunen skrive det ned, og forældrene \
         kan få det at se."
            .into()
    });
    if duty.unborn && duty.reference.paragraph == 133 {
        said.push("Pligten gælder også det ufødte barn.".into());
    }
    if duty.absence {
        said.push(
            "Ved ulovligt fravær på 15 % i et kvartal har skolens leder skullet underrette (SEL § 153, stk. 2). Om grænsen \
             også står i barnets lov, er ikke afklaret: spørg en jurist."
                .into(),
        );
    }
    // Who asks as family or as a volunteer need have no leader.
    said.push(if duty.reference.paragraph == 133 {
        Action::DutyIsPersonal.sentence()
    } else {
        "Pligten er din egen: ingen anden kan overtage den.".into()
    });
    said.extend([Action::NoDaysToWait, Action::StandsWhileOthersWork].map(|action| action.sentence()));
    said
}

/// The duty where the child is seen to thrive.
pub const DUTY_IF_IT_GROWS: &str =
    "Bliver du mere bekymret, så spørg igen: pligten til at underrette er din egen.";

/// What of the duty is said beside an answer.
pub fn duty_beside(guidance: &Guidance, colour: Colour) -> Vec<Cow<'static, str>> {
    if guidance.duty_stands(colour) { duty(&guidance.duty) } else { vec![DUTY_IF_IT_GROWS.into()] }
}

/// Who it is.
pub fn who(turn: &TurnTo) -> String {
    match &turn.who {
        Who::OwnLeader => "Din egen leder".to_owned(),
        Who::Contact(contact, _) => contact.name.clone(),
        Who::Reception(reception) => reception.name.clone(),
        Who::ForStaff | Who::NotSet => capitalised(turn.entrance.label()),
    }
}

/// Whom to turn to about an offer.
pub fn contact_of(contact: Option<&ContactPoint>, on: NaiveDate) -> String {
    let Some(contact) = contact else { return "Kontakten er ikke oplyst.".to_owned() };
    let way = [&contact.phone, &contact.email, &contact.url].into_iter().flatten().next();
    let way = way.map_or_else(String::new, |way| format!(", {way}"));
    let stale = stale(contact, contact.freshness(on)).map_or_else(String::new, |said| format!(" {said}"));
    format!("{}{way}.{stale}", contact.name)
}

/// What is to be known of whoever it is, if anything speaks against relying on it.
pub fn reliance(turn: &TurnTo) -> Option<String> {
    match &turn.who {
        Who::OwnLeader | Who::Reception(_) => None,
        Who::Contact(contact, freshness) => stale(contact, *freshness),
        Who::ForStaff => Some("Kontakten vises for kommunens egne, når de er logget ind.".to_owned()),
        Who::NotSet if turn.entrance == Entrance::Reception => {
            Some("Kommunens modtagelse er ikke sat op i Vifte: brug kommunens hovednummer.".to_owned())
        }
        Who::NotSet => Some("Ingen har oplyst, hvem det er her: spørg kommunens omstilling.".to_owned()),
    }
}

/// That a contact point may be out of date.
fn stale(contact: &ContactPoint, freshness: Freshness) -> Option<String> {
    match (freshness, contact.last_confirmed) {
        (Freshness::Confirmed, _) => None,
        (Freshness::Stale, Some(day)) => {
            Some(format!("Sidst bekræftet {}: oplysningerne kan være forældede.", date(day)))
        }
        (Freshness::Stale | Freshness::NeverConfirmed, _) => {
            Some("Ingen har bekræftet, at oplysningerne passer.".to_owned())
        }
    }
}

/// When somebody can next be met or reached.
pub fn next(next: &Next, at: DateTime<Tz>) -> String {
    match next {
        Next::Meets { place, occasion, note } => {
            let note = note.as_ref().map_or_else(String::new, |note| format!(" {note}"));
            let (from, to) =
                (occasion.from.with_timezone(&Copenhagen), occasion.to.with_timezone(&Copenhagen));
            let day = day_of(from.date_naive(), at.date_naive());
            if occasion.from <= at {
                return format!("Er på {place} nu, til kl. {}.{note}", clock(to));
            }
            format!("Næste gang på {place}: {day} kl. {}-{}.{note}", clock(from), clock(to))
        }
        Next::Open(None) => "Svarer nu.".to_owned(),
        Next::Open(Some(until)) => format!("Svarer nu, til {}.", moment(*until, at)),
        Next::Opens(from) => format!("Svarer igen {}.", moment(*from, at)),
    }
}

fn moment(moment: DateTime<Tz>, at: DateTime<Tz>) -> String {
    let local = moment.with_timezone(&Copenhagen);
    let time = clock(local);
    if local.date_naive() == at.with_timezone(&Copenhagen).date_naive() {
        return format!("kl. {time}");
    }
    format!("{} kl. {time}", day_of(local.date_naive(), at.date_naive()))
}

/// A day as one says it: with its name, and the year if it is another.
fn day_of(day: NaiveDate, today: NaiveDate) -> String {
    const DAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    let name = DAYS[day.weekday().num_days_from_monday() as usize % DAYS.len()];
    if day == today {
        return "i dag".to_owned();
    }
    let told = date(day);
    let told = told.strip_suffix(&format!(" {}", today.year())).unwrap_or(&told).to_owned();
    format!("{name} den {told}")
}

fn clock(time: DateTime<Tz>) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}

/// What somebody may tick that they fear.
pub fn feared(peril: Peril) -> &'static str {
    match peril {
        Peril::Life => "Barnet vil dø, eller har forsøgt",
        Peril::Lifeless => "Barnet er bevidstløst",
        Peril::Missing => "Barnet er væk, og ingen ved hvor",
        Peril::Household => "Vold eller overgreb, hjemme eller af en ukendt",
        Peril::Honour => "Trusler, tvang eller kontrol for familiens ære",
        Peril::Outsider => "Vold eller overgreb af en uden for familien",
    }
}

fn capitalised(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}
