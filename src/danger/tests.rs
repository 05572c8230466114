//! What these tests hold:
//! 1. Who does it to whom decides: a grown-up who hits a child is urgent, a child who hits is to be considered.
//! 2. «Ikke», hearsay, a closed case and a course take the alarm out; «vil ikke leve» is itself the alarm.
//! 3. Figures of speech, games and everyday accidents show nothing; an ordinary need in the same words as a danger
//!    is no alarm.
//! 4. Words are understood as typed: ASCII letters, missing letters, phonetic spelling, no punctuation.
//! 5. A sign points at the words that show it, in text order, whatever the text.
//! 6. A catalogue may add signs and never removes one.
//! 7. Each kind of danger has its route at each hour, with the reception set or not; 112 stands on all.
//! 8. The duty to notify is on every route, and no number is made up.

use proptest::prelude::*;

use super::*;
use crate::contact::{Reception, ReceptionAt};

fn found(text: &str) -> Option<Level> {
    level(&assess(text, &[]))
}

fn urgent(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), Some(Level::Urgent), "{text}");
    }
}

fn considered(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), Some(Level::Consider), "{text}");
    }
}

fn harmless(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), None, "{text}");
    }
}

fn perils_of(text: &str) -> Vec<Peril> {
    perils(&assess(text, &[]))
}

#[test]
fn a_grown_up_who_hits_a_child_is_urgent_in_any_word_order() {
    urgent(&[
        "Far slår ham.",
        "Ham slår far.",
        "Hver aften slår hendes stedfar hende.",
        "Drengen bliver slået af sin mor.",
        "vanrøgt og mærker efter slag",
        "Vi har mistanke om vold i hjemmet.",
        "Vi vil lave en underretning, for vi har mistanke om vold i hjemmet.",
        "En mor, der slår sit barn",
        "min far har slået mig",
        "Far råber og slår.",
        "jeg kom til at slå min datter",
    ]);
}

#[test]
fn a_child_who_hits_is_to_be_considered() {
    considered(&[
        "Han slår de andre børn.",
        "Drengen sparker pædagogerne.",
        "dreng 5 år slår sin mor",
        "Min søn slår mig.",
        "hun bider de andre vuggestuebørn",
    ]);
}

#[test]
fn violence_the_child_lives_with_is_violence_at_home() {
    for text in
        ["Far slår mor.", "Børnene ser stedfar sparke mor.", "forældrene slås så der er blod på gulvet"]
    {
        let signs = assess(text, &[]);
        assert!(signs.iter().any(|sign| sign.finding == Finding::ViolenceAtHome), "{text}: {signs:?}");
        assert_eq!(level(&signs), Some(Level::Urgent), "{text}");
    }
}

#[test]
fn who_did_it_decides_the_peril() {
    assert_eq!(perils_of("Far slår ham."), [Peril::Household]);
    assert_eq!(perils_of("Han bliver slået, men vil ikke sige af hvem."), [Peril::Household]);
    assert_eq!(perils_of("Læreren slog ham i ansigtet."), [Peril::Outsider]);
    assert_eq!(perils_of("Mor fortæller, at træneren rører ved ham."), [Peril::Outsider]);
    assert_eq!(perils_of("Han bliver slået i skolen."), [Peril::Outsider]);
    assert_eq!(perils_of("I frikvarteret bliver han slået."), [Peril::Outsider]);
    assert_eq!(perils_of("Han fortalte i skolen, at han bliver slået."), [Peril::Household]);
    assert_eq!(perils_of("Han bliver slået, når han ikke vil i skole."), [Peril::Household]);
    assert_eq!(perils_of("Hun får tæsk, når hun kommer hjem fra skole."), [Peril::Household]);
    assert_eq!(perils_of("He was hit by his father."), [Peril::Household]);
    assert_eq!(perils_of("Hun skal giftes mod sin vilje i Pakistan."), [Peril::Honour]);
    assert_eq!(perils_of("Hun vil ikke leve mere."), [Peril::Life]);
    assert_eq!(perils_of("Barnet på 3 er alene hjemme om natten."), [Peril::Household]);
}

#[test]
fn what_is_denied_is_to_be_considered() {
    considered(&[
        "Mor slår ham ikke.",
        "Han er aldrig blevet slået.",
        "Der er ingen tegn på vold.",
        "Hverken mor eller far har slået hende.",
        "Hun har ikke selvmordstanker.",
    ]);
}

#[test]
fn a_denial_of_something_else_denies_nothing() {
    urgent(&[
        "Han tør ikke sige det, men far slår ham.",
        "Far slår hende, hvis hun ikke spiser.",
        "Det er ikke første gang, far slår ham.",
    ]);
}

#[test]
fn not_wanting_to_live_is_urgent_and_not_wanting_to_die_is_not() {
    urgent(&[
        "vil ikke leve",
        "gider ik leve mer",
        "jeg vil bare dø",
        "han vil tage sit eget liv",
        "selvmordstanker 14 år",
    ]);
    assert_ne!(found("jeg skærer mig, men jeg vil ikke dø"), Some(Level::Urgent));
}

#[test]
fn hearsay_and_closed_cases_are_to_be_considered() {
    considered(&[
        "En nabo har hørt nogen sige, at faren slår børnene.",
        "Der går rygter om vold i familien.",
        "Voldssag lukket i 2019.",
        "Hun blev misbrugt for flere år siden, gerningsmanden er dømt.",
    ]);
}

#[test]
fn a_case_that_starts_again_is_urgent() {
    urgent(&["Sagen om vold blev lukket sidste år. I går slog far hende igen."]);
}

#[test]
fn self_harm_and_neglect_are_to_be_considered() {
    considered(&[
        "hun skærer sig i armene",
        "cutter, 15 år",
        "omsorgssvigt 4 år",
        "Han er altid sulten og går i snavset tøj.",
    ]);
}

#[test]
fn a_weapon_alone_is_to_be_considered_and_with_threat_or_fear_urgent() {
    considered(&[
        "far har våben i hjemmet",
        "Barnet fortæller, at der ligger en pistol i skabet.",
        "Elev i 8. klasse har medbragt kniv i skole",
        "my son has a knife",
    ]);
    urgent(&[
        "Far sigtede på børnene med geværet.",
        "Eksmanden har købt et skydevåben, og mor er bange.",
        "The father threatened the mother with a knife.",
    ]);
}

#[test]
fn a_child_who_lies_lifeless_or_is_gone_is_urgent() {
    urgent(&[
        "Drengen er fundet bevidstløs.",
        "Hun er forsvundet siden i går.",
        "kom ikke hjem i nat, 13 år",
    ]);
    assert_eq!(perils_of("Han lå bevidstløs på gulvet."), [Peril::Lifeless]);
    assert_eq!(perils_of("Hun er forsvundet siden i går."), [Peril::Missing]);
    considered(&["Stikker af hjemmefra indimellem, 14 år."]);
}

#[test]
fn an_english_word_hides_no_misspelt_danish_one() {
    urgent(&["stedfar lagde en hand over hendes mund", "dad hits the kids", "he wants to kill himself"]);
}

#[test]
fn figures_of_speech_games_and_accidents_show_nothing() {
    harmless(&[
        "Mor drikker ikke mere, barnet på 9 er ked af det.",
        "Han har slået op med sin kæreste.",
        "Forløbet slår til.",
        "Hun slår græs hos naboen.",
        "Han slog sig i frikvarteret.",
        "jeg dør af grin",
        "Drengene leger krig og skyder hinanden.",
        "blå mærker på skinnebenene efter fodbold",
        "hjertet banker når hun skal fremlægge",
        "kursus om vold og overgreb for personalet",
        "Forældrene er gift og har tre børn",
        "Familien er tilknyttet en sundhedsplejerske",
        "Farmor er død, og pigen savner hende.",
        "vandpistol med i børnehave",
    ]);
}

#[test]
fn words_are_understood_as_typed() {
    urgent(&[
        "stedfar slaar hende",
        "min far slåer mig",
        "drængen får tæsk af sin far",
        "blaa maerker paa halsen",
        "selmord 13 år",
        "MIN MOR SLÅR MIG",
        "hun bler slået derhjemme af sin far",
    ]);
}

#[test]
fn an_ordinary_word_is_not_taken_for_a_misspelt_one() {
    harmless(&[
        "Han sparer op til en cykel.",
        "Hun drømmer om at blive træner.",
        "Bakker og banner i gården.",
    ]);
}

#[test]
fn a_sign_points_at_its_words() {
    let text = "Det går fint i skolen. Men far slår ham.";
    let signs = assess(text, &[]);
    assert_eq!(signs.len(), 1, "{signs:?}");
    assert_eq!(&text[signs[0].start..signs[0].end], "slår");
    assert_eq!(signs[0].finding, Finding::Violence { by: By::Household });
}

#[test]
fn a_catalogue_may_add_and_never_remove() {
    let added = [AddedSign { words: "sort skole".into(), finding: Finding::Honour }];
    assert_eq!(level(&assess("Familien taler om den sorte skole.", &[])), None);
    let text = "Far slår ham. De nævner sort skole.";
    let (without, with) = (assess(text, &[]), assess(text, &added));
    assert!(without.iter().all(|sign| with.contains(sign)));
    assert_eq!(perils(&with), [Peril::Household, Peril::Honour]);
}

#[test]
fn empty_added_words_add_nothing() {
    let added = [AddedSign { words: " … ".into(), finding: Finding::Honour }];
    assert_eq!(assess("En almindelig dag.", &added), []);
}

proptest! {
    #[test]
    fn any_text_gives_signs_within_it_in_order(text in "\\PC{0,200}") {
        let signs = assess(&text, &[]);
        for sign in &signs {
            prop_assert!(text.get(sign.start..sign.end).is_some_and(|words| !words.is_empty()));
        }
        prop_assert!(signs.is_sorted_by_key(|sign| sign.start));
    }

    #[test]
    fn harmless_words_around_a_danger_hide_nothing(before in "[a-zæøå ]{0,80}", after in "[a-zæøå ]{0,80}") {
        let text = format!("{before}. Min far slår mig. {after}.");
        prop_assert_eq!(found(&text), Some(Level::Urgent));
    }
}

fn reception() -> Reception {
    Reception { name: "Modtagelsen".into(), phone: "00 00 00 00".into(), hours: None }
}

fn route(text: &str, at: ReceptionAt<'_>) -> Vec<String> {
    let routes = routes(&assess(text, &[]), at);
    assert_eq!(routes.len(), 1, "{text}: {routes:?}");
    routes[0].actions.iter().map(|action| format!("{action:?}")).map(|name| short(&name)).collect()
}

/// `CallReception(…)` by its name alone.
fn short(name: &str) -> String {
    name.split('(').next().unwrap_or_default().to_owned()
}

const HOUSEHOLD: &str = "Far slår ham.";
const OUTSIDER: &str = "Læreren slog ham i ansigtet.";
const HONOUR: &str = "Hun skal giftes mod sin vilje i Pakistan.";
const LIFE: &str = "Hun vil ikke leve mere.";
const WORRY: &str = "Han er altid sulten og går i snavset tøj.";

#[test]
fn household_calls_the_reception_by_day_and_114_by_night_and_parents_are_not_told_first() {
    let reception = reception();
    let by_day = route(HOUSEHOLD, ReceptionAt::Open(&reception));
    assert_eq!(by_day[..3], ["Call112", "CallReception", "DoNotTellParentsFirst"]);
    let by_night = route(HOUSEHOLD, ReceptionAt::Closed(&reception));
    assert_eq!(by_night[..3], ["Call112", "Call114", "DoNotTellParentsFirst"]);
    let unknown = route(HOUSEHOLD, ReceptionAt::HoursUnknown(&reception));
    assert_eq!(unknown[..4], ["Call112", "TryReception", "Call114", "DoNotTellParentsFirst"]);
    let unset = route(HOUSEHOLD, ReceptionAt::NotSet);
    assert_eq!(unset[..4], ["Call112", "ReceptionNotSet", "Call114", "DoNotTellParentsFirst"]);
}

#[test]
fn honour_asks_for_a_risk_assessment_before_the_parents() {
    let reception = reception();
    let by_day = route(HONOUR, ReceptionAt::Open(&reception));
    assert_eq!(
        by_day[..4],
        ["Call112", "CallReception", "DoNotTellParentsFirst", "RiskAssessmentBeforeParents"]
    );
    let by_night = route(HONOUR, ReceptionAt::Closed(&reception));
    assert_eq!(by_night[..4], ["Call112", "Call114", "DoNotTellParentsFirst", "RiskAssessmentBeforeParents"]);
    assert!(route(HONOUR, ReceptionAt::HoursUnknown(&reception)).contains(&"TryReception".to_owned()));
    assert!(route(HONOUR, ReceptionAt::NotSet).contains(&"ReceptionNotSet".to_owned()));
}

#[test]
fn outsider_lets_the_reception_agree_who_tells_the_parents() {
    let reception = reception();
    let by_day = route(OUTSIDER, ReceptionAt::Open(&reception));
    assert_eq!(by_day[..3], ["Call112", "CallReception", "ReceptionAgreesWhoTellsParents"]);
    let by_night = route(OUTSIDER, ReceptionAt::Closed(&reception));
    assert_eq!(by_night[..3], ["Call112", "Call114", "ReceptionAgreesWhoTellsParents"]);
    assert!(route(OUTSIDER, ReceptionAt::HoursUnknown(&reception)).contains(&"Call114".to_owned()));
    assert!(route(OUTSIDER, ReceptionAt::NotSet).contains(&"Call114".to_owned()));
}

#[test]
fn life_never_leaves_the_child_alone_and_tells_the_parents_unless_they_are_suspected() {
    let reception = reception();
    let states = [
        ReceptionAt::Open(&reception),
        ReceptionAt::Closed(&reception),
        ReceptionAt::HoursUnknown(&reception),
        ReceptionAt::NotSet,
    ];
    for at in states {
        let alone = route(LIFE, at);
        assert_eq!(alone[..4], ["Call112", "NeverLeaveAlone", "PsychiatricEmergency", "TellParentsAtOnce"]);
    }
    let both = assess("Far slår hende. Hun vil ikke leve mere.", &[]);
    let both = routes(&both, ReceptionAt::NotSet);
    assert_eq!(
        both.iter().map(|route| route.peril).collect::<Vec<_>>(),
        [Some(Peril::Life), Some(Peril::Household)]
    );
    assert!(both.iter().all(|route| !route.actions.contains(&Action::TellParentsAtOnce)));
    assert!(both.iter().all(|route| route.actions.contains(&Action::DoNotTellParentsFirst)));
}

#[test]
fn a_worry_has_the_duty_first_and_no_alarm() {
    let reception = reception();
    let by_day = route(WORRY, ReceptionAt::Open(&reception));
    assert_eq!(by_day[..2], ["TellParentsBeforeNotifying", "Notify"]);
    assert!(by_day.contains(&"CallReception".to_owned()));
    assert!(route(WORRY, ReceptionAt::NotSet).contains(&"ReceptionNotSet".to_owned()));
}

#[test]
fn without_signs_there_is_no_route() {
    assert_eq!(routes(&[], ReceptionAt::NotSet), []);
}

#[test]
fn every_route_names_112_and_the_personal_duty() {
    let reception = reception();
    for text in [HOUSEHOLD, OUTSIDER, HONOUR, LIFE, WORRY] {
        for at in [ReceptionAt::NotSet, ReceptionAt::Open(&reception), ReceptionAt::Closed(&reception)] {
            let actions = route(text, at);
            for needed in ["Call112", "Notify", "DutyIsPersonal", "NoDaysToWait", "StandsWhileOthersWork"] {
                assert!(actions.contains(&needed.to_owned()), "{text}: {needed}");
            }
        }
    }
}

#[test]
fn no_sentence_makes_up_a_number() {
    let reception = reception();
    for text in [HOUSEHOLD, OUTSIDER, HONOUR, LIFE, WORRY] {
        for route in routes(&assess(text, &[]), ReceptionAt::NotSet) {
            for action in &route.actions {
                let long_numbers =
                    action.sentence().split(|c: char| !c.is_ascii_digit()).any(|run| run.len() > 3);
                assert!(!long_numbers, "{}", action.sentence());
            }
        }
    }
    assert_eq!(Action::CallReception(reception).sentence(), "Ring nu til Modtagelsen på 00 00 00 00.");
}

#[test]
fn questions_jests_and_what_is_taken_back_are_no_alarm() {
    for text in [
        "Hvad gør vi, hvis et barn fortæller, at det bliver slået derhjemme?",
        "haha min mor dræber mig hvis hun ser mine karakterer",
        "min mor slår mig ihjel 😂",
        "Vi troede, at det var vold, men det viste sig ikke at passe.",
        "Vi så en film om en pige, der bliver misbrugt af sin stedfar.",
        "Farfar døde i sidste uge, og drengen på 6 år græder meget om natten.",
        "Dreng på 8 år sidder alene i frikvarteret.",
        "Datteren bliver gift til sommer med en mand, hun selv har valgt.",
        "Hunden bed ham i hånden, og vi var på skadestuen.",
    ] {
        assert_ne!(found(text), Some(Level::Urgent), "{text}");
    }
}

#[test]
fn circumstances_tell_a_danger_without_its_name() {
    urgent(&[
        "hun vil begå selvmord",
        "En gruppe store drenge bankede ham efter skole.",
        "far bruger ladekablet på ryggen af mig",
        "min fa tar på mi i min sæng",
        "Jeg har fået brækket armen af min far.",
        "der er vål i hjemmet",
        "Deres forældre er rejst på ferie uden dem.",
    ]);
}

#[test]
fn what_sounds_like_a_danger_is_none_and_what_is_told_beside_it_is() {
    let calm = [
        "Han er smidt ud af klubben.",
        "Udlejeren vil smide os på gaden, for vi skylder husleje.",
        "Mor er alene med en baby på to måneder.",
        "Hun får panikanfald og tror, hun bliver kvalt.",
        "Han tager penge af mors pung.",
        "Hun er født i Norge og vil gerne synge.",
    ];
    for text in calm {
        assert_ne!(found(text), Some(Level::Urgent), "{text}");
    }
    urgent(&[
        "Han er smidt ud hjemmefra og ud af klubben.",
        "Stedfar smed os på gaden i nat.",
        "Mor er fuld og alene med en baby på to måneder.",
        "Hun tror, hun bliver kvalt af sin stedfar.",
        "Han tager mig på min pung, og det er hemmeligt.",
        "Hun ville ønske, hun aldrig var født.",
    ]);
}
