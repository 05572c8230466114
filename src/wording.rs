//! Every Danish sentence Vifte says about an answer. Rules give reasons as data; here they get their words, so
//! that what a family may be shown can be read and corrected in one place.

mod follow_up;
mod glossary;
mod guide;
mod law;
mod offer;
mod reference;

pub use follow_up::{
    act_in_force, conditions, day, entry, every, follow_up, interval, measure_kind, milestone,
    milestone_kind, no_working_day, origin, origin_kind, remark, rhythm, then,
};
pub use glossary::{letters, several_meanings, so_many_offers, standing};
pub use guide::{
    case_opened, contact_of, duty, duty_beside, feared, institution_kind, next, parents_first, reliance,
    to_parents, who,
};
pub use law::{
    Demand, act, ask_a_jurist, confidence, confidence_in_brief, deciding_body, demands, granted_by,
    needs_decision, renumbered, requirement, running_measures, stage, validity,
};
pub use offer::{
    approval, life_cycle, offer_age, organisation_kind, place, recipient, setting, state, step_inferred,
    steps_of_way, without_step, yes_no,
};
pub use reference::{audience, dimension, scheme, whose_problem};

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Europe::Copenhagen;

use crate::age::AgeSpan;
use crate::answer::{Fallback, Notice};
use crate::availability::{Capacity, CourseRun, Vacancy};
use crate::catalogue::Catalogue;
use crate::danish;
use crate::key::Key;
use crate::law::{Confidence, Reference, Resolution};
use crate::matching::{
    Caveat, Cover, Criterion, FitClass, LowerStepState, Movement, NearMiss, Reason, Suggestion, Term, Wanted,
};
use crate::offer::{Access, Basis, LifeCycleState, YesNo};
use crate::staircase::Step;
use crate::understanding::{Mention, Polarity, Reading};

/// Why an offer fits.
pub fn reason(catalogue: &Catalogue, reason: &Reason) -> String {
    match reason {
        Reason::Concept { wanted, named, cover } => covers(catalogue, wanted, named, *cover),
        Reason::Law { wanted, named, basis } => given_under(*wanted, *named, *basis),
        Reason::Named => "Er nævnt ved navn.".to_owned(),
        Reason::Word { word } => format!("Ordet «{word}» står i tilbuddets egen tekst."),
        Reason::OpenToAny => "Er åbent for alle slags bekymringer.".to_owned(),
    }
}

fn given_under(wanted: Reference, named: Reference, basis: Basis) -> String {
    let given = if basis == Basis::Inferred { "Gives formentlig (udledt) efter" } else { "Gives efter" };
    if wanted == named {
        format!("{given} {wanted}.")
    } else {
        format!("{given} {named}, som svarer til {wanted}.")
    }
}

fn covers(catalogue: &Catalogue, wanted: &Key, named: &Key, cover: Cover) -> String {
    let (wanted, named) = (catalogue.label(wanted), catalogue.label(named));
    match cover {
        Cover::Same => format!("Dækker «{wanted}»."),
        Cover::Narrower => format!("Dækker «{named}», som er en del af «{wanted}»."),
        Cover::Related => format!("Dækker «{named}», som hører sammen med «{wanted}»."),
        Cover::Broader => format!("Dækker «{named}», som rummer «{wanted}»."),
        Cover::MetWith | Cover::MetWithBroadly => format!("Giver «{named}», som kan hjælpe ved «{wanted}»."),
    }
}

/// What to be aware of in a suggestion.
pub fn caveat(catalogue: &Catalogue, suggestion: &Suggestion, caveat: &Caveat) -> String {
    match caveat {
        Caveat::NeedAgeUnknown(Some(offered)) => {
            format!("Alderen er ikke oplyst; tilbuddet er for {}.", ages(*offered))
        }
        Caveat::NeedAgeUnknown(None) => "Hverken behovets eller tilbuddets alder er oplyst.".to_owned(),
        Caveat::OfferAgeUnknown => "Det er ikke oplyst, hvilken alder tilbuddet er for.".to_owned(),
        Caveat::AgePartly(offered) => {
            format!("Tilbuddet er for {}, som kun dækker en del af alderen.", ages(*offered))
        }
        Caveat::AgeHintOutside(offered) => {
            format!("Teksten tyder på en anden alder; tilbuddet er for {}.", ages(*offered))
        }
        Caveat::ConditionsUnstated(keys) => {
            format!("Er for {}; det fremgår ikke af behovet.", labels(catalogue, keys, "eller"))
        }
        Caveat::Ambiguous(keys) => {
            format!("Ordet kan betyde {}: afklar, hvad der er ment.", labels(catalogue, keys, "eller"))
        }
        Caveat::NotCovered(terms) => format!("Dækker ikke {}.", terms_in_words(catalogue, terms)),
        Caveat::Exclusions(keys) => {
            format!("Optager ikke ved {}: undersøg det.", labels(catalogue, keys, "eller"))
        }
        Caveat::ExclusionsInWords(words) => {
            format!("Er ikke for alle; der står: «{words}». Undersøg, om det gælder her.")
        }
        Caveat::RecipientsUnknown => "Det er ikke oplyst, hvem der deltager.".to_owned(),
        Caveat::DistrictsBound(names) => {
            format!("Er kun for {}; familiens distrikt er ikke oplyst.", names.join(", "))
        }
        Caveat::StepRange => format!("Trinnet afhænger af sagen: {}.", steps(&suggestion.steps)),
        Caveat::StepInferred(why) => step_inferred(why.as_deref()),
        Caveat::NoStep => without_step(Basis::Stated).to_owned(),
        Caveat::StepUnknown => without_step(Basis::NotStated).to_owned(),
        Caveat::ApprovalUnknown => {
            "Det er ikke oplyst, om stedet er godkendt: undersøg det først.".to_owned()
        }
        Caveat::LawInferred(legal) => {
            format!("Hjemlen er udledt ({}); ingen kilde nævner den.", references(legal))
        }
        Caveat::LawReplaced(old, new) if new.is_empty() => format!("{old}: afløseren er ikke afklaret."),
        Caveat::LawReplaced(old, new) => {
            format!("{old} er nu {}{}.", references(new), unconfirmed(catalogue, *old))
        }
        Caveat::NotConfirmedSince(day) => not_confirmed_since(*day),
        Caveat::YoungPeopleOnly => {
            "Er for unge; det er ikke oplyst, fra hvilken alder, og barnet er under 12 år.".to_owned()
        }
    }
}

/// What to be aware of in an offer that nobody has said for too long is still so.
pub fn not_confirmed_since(day: Option<NaiveDate>) -> String {
    match day {
        None => "Ingen har sagt, hvornår det sidst var sådan: spørg, om det stadig findes.".to_owned(),
        Some(day) => format!("Er ikke bekræftet siden {}: spørg, om det stadig findes.", day.year()),
    }
}

/// How an offer can be had, as far as anybody has said lately.
pub fn vacancy(vacancy: &Vacancy) -> Vec<String> {
    let capacity = vacancy.capacity.map(|capacity| capacity_in_words(&capacity));
    capacity.into_iter().chain(vacancy.runs.iter().map(run_in_words)).collect()
}

fn capacity_in_words(capacity: &Capacity) -> String {
    let places = capacity.places.map(|all| format!("{all} i alt"));
    let free = capacity.free.map(|free| match free {
        0 => "ingen ledige".to_owned(),
        free => format!("{free} {}", one_or_more(free, "ledig", "ledige")),
    });
    let waiting = capacity.waiting.map(|waiting| match waiting {
        0 => "ingen venter".to_owned(),
        waiting => format!("{waiting} venter"),
    });
    let said: Vec<String> = [places, free, waiting].into_iter().flatten().collect();
    format!("Pladser: {} (oplyst {}).", said.join(", "), date(capacity.as_of))
}

fn run_in_words(run: &CourseRun) -> String {
    let sign_up = run.sign_up_by.map(|last| format!("tilmelding senest {}", date(last)));
    let free = run.free.map(|free| {
        let free = match free {
            0 => "fuldt".to_owned(),
            free => format!("{free} {}", one_or_more(free, "ledig plads", "ledige pladser")),
        };
        format!("{free} (oplyst {})", date(run.as_of))
    });
    let seats = run.seats.filter(|_| run.free.is_none());
    let seats = seats.map(|seats| format!("{seats} {}", one_or_more(seats, "plads", "pladser")));
    let more: Vec<String> = [sign_up, seats, free].into_iter().flatten().collect();
    let start = format!("Hold begynder {}", date(run.starts));
    if more.is_empty() { format!("{start}.") } else { format!("{start}: {}.", more.join(", ")) }
}

fn one_or_more<'w>(number: u16, one: &'w str, more: &'w str) -> &'w str {
    if number == 1 { one } else { more }
}

/// What to be aware of in an offer of which little more than the name is known.
pub fn thin() -> &'static str {
    "Kun lidt er oplyst om tilbuddet: spørg, hvad det rummer."
}

fn terms_in_words(catalogue: &Catalogue, terms: &[Term]) -> String {
    let words = terms.iter().map(|term| match &term.wanted {
        Wanted::Concepts(keys) => labels(catalogue, keys, "eller"),
        Wanted::Law(wanted) => references(wanted),
        Wanted::Offers(slugs) => offers(catalogue, slugs),
        Wanted::Word(word) => format!("«{word}»"),
    });
    list(&words.collect::<Vec<_>>(), "og")
}

/// Which way a suggestion leads.
pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::Down => "Ned ad trappen, tættere på en almindelig hverdag.",
        Movement::Same => "Samme trin som nu.",
        Movement::Up => "Op ad trappen, længere fra en almindelig hverdag.",
    }
}

/// How well an offer fits, in one word or two.
pub fn fit_class(class: FitClass) -> &'static str {
    match class {
        FitClass::Exact => "passer",
        FitClass::Partial => "passer delvis",
        FitClass::Generic => "åbent for alle",
    }
}

/// What a lower step had.
pub fn lower_step(catalogue: &Catalogue, state: &LowerStepState) -> String {
    match state {
        LowerStepState::FitsLess(suggestions) => {
            let names: Vec<String> = suggestions.iter().map(|one| one.offer.name.clone()).collect();
            format!("Passer mindre godt: {}.", list(&names, "og"))
        }
        LowerStepState::NearMisses(misses) => {
            let each: Vec<String> = misses.iter().map(|miss| near_miss(catalogue, miss)).collect();
            format!("Lige ved siden af: {}.", each.join("; "))
        }
        LowerStepState::NoneForThisNeed => "Ingen af trinnets tilbud er til dette behov.".to_owned(),
        LowerStepState::NoOffers => "Der er ingen åbne tilbud på trinnet.".to_owned(),
    }
}

/// A near miss, and what it failed on.
pub fn near_miss(catalogue: &Catalogue, miss: &NearMiss) -> String {
    format!("{} ({})", offers(catalogue, std::slice::from_ref(&miss.offer)), criterion(miss.criterion))
}

/// What an offer failed on.
pub fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Age => "er for en anden alder",
        Criterion::Recipient => "er for andre deltagere",
        Criterion::Exclusion => "optager ikke ved det, behovet nævner",
        Criterion::District => "er for et andet distrikt",
        Criterion::Ceiling => "ligger over det valgte trin",
        Criterion::LifeCycle(LifeCycleState::Planned) => "er planlagt; at det er begyndt, er ikke oplyst",
        Criterion::LifeCycle(LifeCycleState::Paused) => "er sat på pause",
        Criterion::LifeCycle(LifeCycleState::Closed) => "er lukket",
        Criterion::LifeCycle(LifeCycleState::Open) => "er åbent",
        Criterion::Approval => "er ikke godkendt",
    }
}

/// Whether a case is opened.
pub fn opens_case(stated: YesNo) -> &'static str {
    match stated {
        YesNo::Yes => "Der oprettes en sag.",
        YesNo::No => "Der oprettes ingen sag.",
        YesNo::NotStated => "Det er ikke oplyst, om der oprettes en sag.",
    }
}

/// A way in.
pub fn access(access: Access) -> &'static str {
    match access {
        Access::OpenAnonymous => "åbent for alle, også anonymt",
        Access::SelfReferral => "familien henvender sig selv",
        Access::ViaProfessional => "en fagperson henvender sig sammen med familien",
        Access::Team => "gennem det tværfaglige team",
        Access::OnSiteAdviser => "gennem rådgiveren på skolen eller i dagtilbuddet",
        Access::Sparring => "en fagperson søger sparring uden at nævne barnet",
        Access::Reception => "visitation i modtagelsen",
        Access::Decision => "afgørelse i den enkelte sag",
        Access::DoctorOrPpr => "henvisning fra læge eller PPR",
        Access::Universal => "alle får det",
    }
}

/// Whom to turn to.
pub fn fallback(fallback: &Fallback) -> String {
    match fallback {
        Fallback::Contact(contact) => {
            let ways: Vec<&str> = [&contact.phone, &contact.email, &contact.url]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            format!(
                "Kontakt {}{}.",
                contact.name,
                ways.iter().map(|way| format!(", {way}")).collect::<String>()
            )
        }
        Fallback::Reception(reception) => format!("Kontakt {} på {}.", reception.name, reception.phone),
        Fallback::NotSet => {
            "Der er ingen bekræftet kontakt her: kommunens modtagelse er ikke sat op i Vifte.".to_owned()
        }
    }
}

/// What to know.
pub fn notice(catalogue: &Catalogue, notice: &Notice) -> String {
    match notice {
        Notice::OffersWithheld => "Der er tegn på fare: følg vejen øverst. Tilbud vises ikke.".to_owned(),
        Notice::AskerLowered => {
            "Du er ikke logget ind som familierådgiver, så svaret er givet som til en fagperson i skole, dagtilbud \
             m.m.: hjælp, der kræver en afgørelse, vises ikke."
                .to_owned()
        }
        Notice::NotADecision => "Dette er et forslag, ikke en afgørelse.".to_owned(),
        Notice::HigherStepMayBeChosen => "Et højere trin, der passer, kan vælges med en begrundelse.".to_owned(),
        Notice::NoStepMustBeTriedFirst => "Intet lavere trin skal være prøvet først.".to_owned(),
        Notice::Comparison => {
            "Sammenligning på tværs af kommuner: hvert tilbud er vurderet, som om familien boede der.".to_owned()
        }
        Notice::CeilingHides(slugs) => format!("Over det valgte trin passer også {}.", offers(catalogue, slugs)),
        Notice::UncalledPlacements => {
            "Behovet siger ikke, at barnet ikke kan bo hjemme: anbringelser, der passer, står for sig.".to_owned()
        }
        Notice::DecisionHelpExists => {
            "Der findes også hjælp, som kræver en afgørelse. Kontakten kender vejen dertil.".to_owned()
        }
        Notice::LawTranslated(old, new) => {
            format!("{old} er nu {}{}.", references(new), unconfirmed(catalogue, *old))
        }
        Notice::LawUnsettled(old) => format!("{old} er ophævet, og afløseren er ikke afklaret: spørg en jurist."),
        Notice::LawAlsoMeans(read, others) => format!("Læst som {read}; {} har samme nummer.", references(others)),
        Notice::AgeOnlyHinted(span) => format!("Alderen er kun antydet ({}): den udelukker ingen tilbud.", ages(*span)),
        Notice::AgeFieldCounts(span) => format!("Feltet og teksten siger hver sin alder: feltets gælder ({}).", ages(*span)),
        Notice::DutyCoversTheUnborn => "Underretningspligten gælder også det ufødte barn (BL § 133).".to_owned(),
        Notice::SupportAfter18 => {
            "Senest et halvt år før 18 år skal den unge vide, hvilken støtte der kan gives bagefter (ungestøtte).".to_owned()
        }
        Notice::NotLegalAdvice => {
            "Paragraffer er til mærkning og opslag, ikke juridisk rådgivning: få dem bekræftet af en jurist.".to_owned()
        }
    }
}

/// A span of ages.
pub fn ages(span: AgeSpan) -> String {
    let unborn = span.includes_unborn();
    let (first, last) = (span.first().max(0), span.last());
    let born = match (first % 12, last % 12) {
        _ if last < 0 => return "ventede børn".to_owned(),
        (0, _) if span.stated_last().is_none() => format!("fra {} år", first / 12),
        _ if span.stated_last().is_none() => format!("fra {first} måneder"),
        (0, 11) if first / 12 == last / 12 => format!("{} år", first / 12),
        (0, 11) => format!("{}-{} år", first / 12, last / 12),
        _ if first == last && first < 24 => format!("{first} måneder"),
        _ if first == last => format!("{} år og {} måneder", first / 12, first % 12),
        // Whoever is born in a year is of two ages: months would say more than is known.
        _ if first >= 36 && first / 12 != last / 12 => format!("{}-{} år", first / 12, last / 12),
        _ => format!("{first}-{last} måneder"),
    };
    if unborn { format!("ventede børn og {born}") } else { born }
}

/// What a suggestion is called: the offer, and the way it is given where it has several.
pub fn name(suggestion: &Suggestion) -> String {
    match &suggestion.variant().name {
        Some(way) => format!("{} ({way})", suggestion.offer.name),
        None => suggestion.offer.name.clone(),
    }
}

/// What a stretch of text was read as.
pub fn mention(catalogue: &Catalogue, mention: &Mention) -> String {
    let read_as = mention.read_as.as_ref().map_or_else(String::new, |words| format!(" (læst «{words}»)"));
    let labels = |keys: &[Key]| {
        let labels: Vec<&str> = keys.iter().map(|key| catalogue.label(key)).collect();
        labels.join(" eller ")
    };
    match &mention.reading {
        Reading::Concepts(keys, polarity) => {
            let before = match polarity {
                Polarity::Said => "",
                Polarity::Denied => "ikke ",
                Polarity::Tried => "har eller har haft ",
            };
            format!("{before}{}{read_as}", labels(keys))
        }
        Reading::Hints(keys) => labels(keys),
        Reading::Offers(named) => offers(catalogue, &named.offers),
        Reading::Age(span, ..) => ages(*span),
        Reading::Step(rank, _) => format!("trin {rank}"),
        Reading::Law(resolution) => resolution.typed.to_string(),
        Reading::Unknown(word) => word.clone(),
    }
}

/// A typed legal reference and what it means.
pub fn resolution(catalogue: &Catalogue, resolution: &Resolution) -> String {
    let typed = resolution.typed;
    let law = &catalogue.content().law;
    let unconfirmed = unconfirmed(catalogue, typed);
    let begins =
        law.provision(&typed).filter(|known| known.valid.to().is_none()).and_then(|one| one.valid.from());
    let has_ended = |place: &Reference| law.provision(place).is_some_and(|known| known.valid.to().is_some());
    let meaning = match (resolution.current.as_slice(), begins) {
        ([], Some(first)) => format!("{typed} gælder først fra {}", date(first)),
        ([], None) => format!("{typed} er ophævet, og afløseren er ikke afklaret"),
        ([same], _) if *same == typed => format!("{typed} gælder"),
        // The day that is asked about lies before the act.
        (current, Some(_)) if current.iter().all(has_ended) => {
            format!("{typed} svarede dengang til {}{unconfirmed}", references(current))
        }
        (current, _) => format!("{typed} er nu {}{unconfirmed}", references(current)),
    };
    match resolution.also.as_slice() {
        [] => format!("{meaning}."),
        also => format!("{meaning}. {} har samme nummer.", references(also)),
    }
}

/// What is only inferred is shown as unconfirmed.
fn unconfirmed(catalogue: &Catalogue, place: Reference) -> &'static str {
    let known = catalogue.content().law.provision(&place);
    if known.is_some_and(|known| known.confidence == Confidence::C) { " (ikke bekræftet)" } else { "" }
}

/// A step: rank and name.
pub fn step(step: &Step) -> String {
    format!("trin {} ({})", step.rank, step.short_name.as_deref().unwrap_or(&step.name))
}

/// Steps: one, a range of neighbours, or several apart.
pub fn steps(several: &[Step]) -> String {
    match several {
        [] => "uden trin".to_owned(),
        [only] => step(only),
        several => {
            let ranks: BTreeSet<u16> = several.iter().map(|step| step.rank.into()).collect();
            format!("trin {}", list(&runs(&ranks), "og"))
        }
    }
}

/// Numbers in words, neighbours as one range.
fn runs(numbers: &BTreeSet<u16>) -> Vec<String> {
    let numbers: Vec<u16> = numbers.iter().copied().collect();
    let runs = numbers.chunk_by(|one, next| next - one == 1);
    let told = runs.map(|run| match run {
        [first, .., last] => format!("{first}-{last}"),
        alone => alone.iter().map(u16::to_string).collect(),
    });
    told.collect()
}

/// A date as Danes write it.
pub fn date(day: NaiveDate) -> String {
    let month = usize::try_from(day.month0()).ok().and_then(|month| danish::MONTHS.get(month)).unwrap_or(&"");
    format!("{}. {month} {}", day.day(), day.year())
}

/// A moment in Denmark, as Danes write it.
pub fn moment(at: DateTime<Utc>) -> String {
    let at = at.with_timezone(&Copenhagen);
    format!("{} kl. {}", date(at.date_naive()), at.format("%H.%M"))
}

fn labels(catalogue: &Catalogue, keys: &[Key], joint: &str) -> String {
    let each: Vec<String> = keys.iter().map(|key| format!("«{}»", catalogue.label(key))).collect();
    list(&each, joint)
}

/// Offers by name.
pub fn offers(catalogue: &Catalogue, slugs: &[Key]) -> String {
    let name = |slug: &Key| {
        catalogue.offer(slug.as_str()).map_or_else(|| slug.to_string(), |offer| offer.name.clone())
    };
    list(&slugs.iter().map(name).collect::<Vec<_>>(), "og")
}

fn references(several: &[Reference]) -> String {
    list(&several.iter().map(ToString::to_string).collect::<Vec<_>>(), "og")
}

/// «a, b og c».
fn list(items: &[String], joint: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} {joint} {last}", rest.join(", ")),
    }
}

/// A reason that begins within a sentence and ends with one full stop.
fn sentence(text: &str) -> String {
    let text = text.trim_end_matches('.');
    let mut letters = text.chars();
    let capital_word = text.chars().nth(1).is_some_and(char::is_uppercase);
    match letters.next() {
        Some(first) if !capital_word => format!("{}{}.", first.to_lowercase(), letters.as_str()),
        _ => format!("{text}."),
    }
}

#[cfg(test)]
mod tests {
    //! Steps that are neighbours are told as a range, and those apart one by one.

    use super::*;

    #[test]
    fn only_neighbours_are_told_as_a_range() {
        let told = |numbers: &[u16]| list(&runs(&numbers.iter().copied().collect()), "og");
        let cases: [(&[u16], &str); 5] = [
            (&[2, 3], "2-3"),
            (&[1, 2, 3], "1-3"),
            (&[3, 6], "3 og 6"),
            (&[1, 2, 6], "1-2 og 6"),
            (&[1, 3, 4, 6], "1, 3-4 og 6"),
        ];
        for (numbers, expected) in cases {
            assert_eq!(told(numbers), expected);
        }
    }
}
