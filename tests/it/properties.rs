//! What holds for every answer, over ranges and needs made up at random (`generate.rs`).
//!
//! 1. Nothing is suggested that fails a hard criterion, judged again from the records alone.
//! 2. The order is that of `Rank`, and no two have the same.
//! 3. The answer depends neither on the order records are loaded in nor on how often the index is built, and
//!    whether an offer fits depends on no other offer; nor do the first depend on how many are asked for.
//! 4. An age that is not known is never passed over.
//! 5. A placement stands first only if the need calls for one or nothing else fits.
//! 6. Every answer names a contact that is in date, the reception that is set, or says that none is set.
//! 7. General staff and citizens see no step that needs a decision.
//! 8. A CPR number is refused wherever it is typed or written, and is not repeated.
//! 9. Valid values are the same after they have been written down and read again.
//! 10. The native file is lossless both ways, whatever a range states or leaves out.
//! 11. A snapshot that was changed offer by offer, or in what stands beside them, answers as one that is built anew.
//! 12. What nothing uses can be taken away, and nothing else; what is put back is as it was.

mod amended;
mod changed;
mod criteria;
mod found;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use vifte::answer::{self, Answer, Circumstances, Fallback};
use vifte::app::Clock;
use vifte::catalogue::Catalogue;
use vifte::contact::Reception;
use vifte::content::Content;
use vifte::exchange::{Incoming, native};
use vifte::matching::{Caveat, FitClass, Home, LowerStepState, Matches, Rank, Suggestion};
use vifte::need::{Asker, NeedInput, Words};
use vifte::problem::ProblemCode;
use vifte::record::{OfferRecord, Records, VariantRecord};

use crate::generate::{self, Asked, asked, day, steps_of};
use crate::harness::NOW;

/// The most offers of a range.
const MOST: usize = 25;

/// The same cases every time, so that a change is judged by what it changes; PROPTEST_CASES=5000 looks at so
/// many others.
fn config(cases: u32) -> ProptestConfig {
    let set =
        ProptestConfig { failure_persistence: None, max_shrink_time: 20_000, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => set,
        None => ProptestConfig { cases, rng_seed: RngSeed::Fixed(2014), ..set },
    }
}

fn content(records: &Records) -> Content {
    records.check().unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn circumstances(on: NaiveDate, reception: Option<&Reception>) -> Circumstances<'_> {
    let at = Clock::Fixed(NOW.parse().expect("a moment")).now();
    Circumstances { on, at, reception }
}

fn answer_from(records: &Records, asked: &Asked) -> Answer {
    let catalogue = Catalogue::new(1, content(records));
    let answer = answer::suggest(&catalogue, &asked.input, &circumstances(asked.on, None));
    assert_eq!(answer.problems, [], "the need can be answered: {:?}", asked.input);
    answer
}

fn answer_to(asked: &Asked) -> Answer {
    answer_from(&asked.records, asked)
}

/// Everything an answer shows as help that can be had.
fn shown(answer: &Answer) -> Vec<&Suggestion> {
    let matches = &answer.matches;
    let less = matches.lower_steps.iter().flat_map(|lower| match &lower.state {
        LowerStepState::FitsLess(suggestions) => suggestions.as_slice(),
        _ => &[],
    });
    matches.suggestions.iter().chain(&matches.general).chain(&matches.outside).chain(less).collect()
}

/// Where the first suggestion of each step stands, list by list.
fn first_of_each_step(matches: &Matches) -> Vec<Rank> {
    let lists = [&matches.suggestions, &matches.general, &matches.outside, &matches.uncalled_placements];
    let first = |list: &Vec<Suggestion>| {
        let mut seen = BTreeSet::new();
        let ranks = list.iter().map(|one| one.rank).filter(|rank| seen.insert(rank.intrusiveness));
        ranks.collect::<Vec<Rank>>()
    };
    lists.into_iter().flat_map(first).collect()
}

/// The records a suggestion was made from.
fn records_of<'a>(asked: &'a Asked, suggestion: &Suggestion) -> (&'a OfferRecord, &'a VariantRecord) {
    let slug = suggestion.offer.slug.as_str();
    let offer = asked.records.offers.iter().find(|offer| offer.slug == slug).expect("an offer of the range");
    (offer, &offer.variants[suggestion.variant])
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn nothing_is_suggested_that_fails_a_hard_criterion(asked in asked(MOST)) {
        for suggestion in shown(&answer_to(&asked)) {
            let (offer, variant) = records_of(&asked, suggestion);
            let failing = criteria::failing(&asked, offer, variant);
            prop_assert!(failing.is_empty(), "{} {}: {failing:?}", offer.slug, variant.key);
        }
    }

    #[test]
    fn the_order_is_that_of_rank(asked in asked(MOST)) {
        let answer = answer_to(&asked);
        let matches = &answer.matches;
        for list in [&matches.suggestions, &matches.general, &matches.outside] {
            prop_assert!(list.windows(2).all(|pair| pair[0].rank < pair[1].rank));
        }
        let outside = |list: &[Suggestion]| list.iter().all(|one| one.steps.is_empty());
        prop_assert!(outside(&matches.outside) && matches.suggestions.iter().all(|one| !one.steps.is_empty()));
        prop_assert!(matches.general.iter().all(|one| one.fit.class == FitClass::Generic));
        let fits = matches.suggestions.iter().chain(&matches.outside);
        prop_assert!(fits.clone().all(|one| one.fit.class != FitClass::Generic));
        prop_assert_eq!(matches.nothing_fits, fits.count() == 0 && !matches.needs_decision);
    }

    #[test]
    fn best_matching_comes_first_and_the_least_intrusive_among_those(asked in asked(MOST)) {
        let answer = answer_to(&asked);
        let place = |one: &Suggestion| {
            let (offer, variant) = records_of(&asked, one);
            (one.rank.home, one.rank.hint, one.fit.class, Reverse(one.fit.points), criteria::national_rank(offer, variant))
        };
        let places: Vec<_> = answer.matches.suggestions.iter().map(place).collect();
        prop_assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn a_placement_stands_only_if_called_for_or_alone(asked in asked(MOST)) {
        let answer = answer_to(&asked);
        let called = criteria::may_call_for_placement(&asked);
        let placed = |one: &Suggestion| {
            let (offer, variant) = records_of(&asked, one);
            criteria::lowest(offer, variant).is_some_and(|step| step.4)
        };
        let found = &answer.matches.suggestions;
        prop_assert!(called || found.iter().all(placed) || !found.iter().any(placed), "something else fits, too");
        let marked = |one: &Suggestion| one.rank.home == Home::Elsewhere;
        prop_assert!(called || found.iter().all(|one| marked(one) == placed(one)));
    }

    #[test]
    fn an_age_that_is_not_known_is_never_passed_over(asked in asked(MOST)) {
        for suggestion in shown(&answer_to(&asked)) {
            let (offer, _) = records_of(&asked, suggestion);
            let caveat = |wanted: fn(&Caveat) -> bool| suggestion.caveats.iter().any(wanted);
            let parents = offer.age.is_some_and(|age| age.whose.is_some());
            let known = if parents { asked.parent_age.is_some() } else { asked.hinted };
            if !known {
                prop_assert!(caveat(|one| matches!(one, Caveat::NeedAgeUnknown(_))), "{suggestion:#?}");
            } else if offer.age.is_none() {
                prop_assert!(caveat(|one| matches!(one, Caveat::OfferAgeUnknown)), "{suggestion:#?}");
            }
        }
    }

    #[test]
    fn general_staff_and_citizens_see_no_step_that_needs_a_decision(asked in asked(MOST)) {
        for asker in [Asker::GeneralStaff, Asker::Citizen] {
            let mut asked = asked.clone();
            asked.input.asker = asker;
            let answer = answer_to(&asked);
            for suggestion in shown(&answer) {
                let (offer, variant) = records_of(&asked, suggestion);
                prop_assert!(!criteria::needs_decision(offer, variant), "{} {}", offer.slug, variant.key);
                prop_assert!(suggestion.requirements.is_none());
                let joining = asked.records.offers.iter().filter(|other| {
                    suggestion.joined_by.iter().any(|slug| slug.as_str() == other.slug)
                });
                for other in joining {
                    let open = other.variants.iter().any(|way| !criteria::needs_decision(other, way));
                    prop_assert!(open, "{} is joined by {}, which needs a decision", offer.slug, other.slug);
                }
            }
            let lower = answer.matches.lower_steps.iter();
            prop_assert!(lower.clone().all(|lower| !lower.step.traits.needs_decision));
        }
    }
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn the_answer_does_not_depend_on_the_order_of_loading(
        asked in asked(MOST),
        order in proptest::collection::vec(any::<u32>(), MOST),
    ) {
        let answer = answer_to(&asked);
        prop_assert_eq!(&answer, &answer_to(&asked), "built again");
        let mut shuffled = asked.records.clone();
        shuffle(&mut shuffled.offers, &order);
        shuffle(&mut shuffled.concepts, &order);
        shuffle(&mut shuffled.contacts, &order);
        shuffle(&mut shuffled.provisions, &order);
        shuffle(&mut shuffled.municipalities, &order);
        prop_assert_eq!(answer, answer_from(&shuffled, &asked));
    }

    #[test]
    fn whether_an_offer_fits_depends_on_no_other_offer(asked in asked(MOST), kept in any::<u32>()) {
        let mut asked = asked;
        asked.input.first = Some(100);
        let whole = fits(&answer_to(&asked));
        let some = some_of_the_offers(&asked, kept);
        let fewer = fits(&answer_from(&some, &asked));
        let expected: BTreeMap<_, _> =
            whole.into_iter().filter(|((slug, _), _)| some.offers.iter().any(|offer| offer.slug == *slug)).collect();
        prop_assert_eq!(fewer, expected);
    }

    /// All on one step, so that the first of them soon leave no room for others.
    #[test]
    fn the_few_that_are_asked_for_are_the_first_of_all(asked in asked(MOST)) {
        let mut asked = asked;
        let ways = asked.records.offers.iter_mut().flat_map(|offer| &mut offer.variants);
        ways.for_each(|way| way.steps = Some(vec!["almen".to_owned()]));
        let mut given = |first: i32| {
            asked.input.first = Some(first);
            let matches = answer_to(&asked).matches;
            (first_of_each_step(&matches), matches.needs_decision, matches.nothing_fits)
        };
        prop_assert_eq!(given(1), given(100));
    }

    #[test]
    fn every_answer_names_a_contact_in_date_or_says_that_none_is_set(asked in asked(MOST)) {
        let answer = answer_to(&asked);
        match &answer.fallback {
            Fallback::Contact(contact) => {
                let records = &asked.records.contacts;
                let record = records.iter().find(|one| one.key == contact.key.as_str()).expect("not made up");
                prop_assert_eq!(record.audience.as_deref(), Some("public"));
                let confirmed = record.last_confirmed.expect("confirmed");
                // Whenever the offers are wanted, the contact is turned to now.
                let now = circumstances(asked.on, None).at.date_naive();
                prop_assert!(now.signed_duration_since(confirmed).num_days() <= 366, "expired");
            }
            Fallback::Reception(_) => prop_assert!(false, "none is set"),
            Fallback::NotSet => {}
        }
    }

    #[test]
    fn the_reception_is_named_where_no_contact_is(asked in asked(3)) {
        let reception = Reception { name: "Modtagelsen".to_owned(), phone: "1".to_owned(), hours: None };
        let catalogue = Catalogue::new(1, content(&asked.records));
        let answer = answer::suggest(&catalogue, &asked.input, &circumstances(asked.on, Some(&reception)));
        if let Fallback::Reception(named) = &answer.fallback {
            prop_assert_eq!(named, &reception);
        }
        let home = asked.municipality == Some(generate::MUNICIPALITIES[0].0);
        prop_assert!(!(home && answer.fallback == Fallback::NotSet), "it is the home municipality's");
    }

    #[test]
    fn what_is_valid_is_the_same_written_down_and_read_again(records in generate::ranges(MOST)) {
        let valid = content(&records);
        let written = Records::of(&valid);
        prop_assert_eq!(&content(&written), &valid);
        prop_assert_eq!(written.normal().expect("valid"), written);
    }

    #[test]
    fn the_native_file_is_lossless_both_ways(records in generate::detailed(MOST)) {
        let valid = content(&records);
        let file = native::write(&Records::of(&valid)).expect("a file");
        let Incoming::Native(read) = Incoming::read(file.as_bytes()).expect("it reads") else {
            return Err(TestCaseError::fail("a native file is known as one"));
        };
        prop_assert_eq!(&*read, &Records::of(&valid));
        let catalogue = Catalogue::new(1, content(&read));
        prop_assert_eq!(catalogue.content(), &valid);
        prop_assert_eq!(native::write(&Records::of(catalogue.content())).expect("a file"), file);
    }

    #[test]
    fn a_cpr_number_in_a_need_is_refused_and_not_repeated(
        asked in asked(3), number in cpr(), field in 0..6_usize,
    ) {
        let input = with_number(asked.input.clone(), &number, field);
        let catalogue = Catalogue::new(1, content(&asked.records));
        let answer = answer::suggest(&catalogue, &input, &circumstances(asked.on, None));
        let codes: Vec<ProblemCode> = answer.problems.iter().map(|problem| problem.code).collect();
        prop_assert_eq!(codes, [ProblemCode::PersonalData]);
        prop_assert!(shown(&answer).is_empty() && answer.understood.mentions.is_empty());
        let said = format!("{answer:?} {:?}", input.text);
        prop_assert!(!said.contains(&number) && !said.contains("Zigfridine"), "{said}");
    }
}

/// Every stored text refuses a CPR number; those that are keys refuse any text like it.
#[test]
fn a_cpr_number_in_a_record_is_refused_and_not_repeated() {
    let json = serde_json::to_value(crate::store::sample::records()).expect("json");
    let mut places = Vec::new();
    text_places(&json, String::new(), &mut places);
    assert!(places.len() > 100, "the texts are all there");
    let mut taken = Vec::new();
    for place in places {
        let mut planted = json.clone();
        *planted.pointer_mut(&place).expect("a text") = "Zigfridine 010203-1234 x".into();
        let Ok(records) = serde_json::from_value::<Records>(planted) else { continue };
        match records.check() {
            Ok(_) => taken.push(place),
            Err(problems) => {
                let repeated = problems.iter().any(|problem| problem.message.contains("010203"));
                assert!(!repeated, "{place}: {problems:#?}");
            }
        }
    }
    assert!(taken.is_empty(), "a CPR number was taken at\n{}", taken.join("\n"));
}

/// A CPR number as people write one.
fn cpr() -> impl Strategy<Value = String> {
    let parts = (1..=28_u32, 1..=12_u32, 0..=99_u32, 0..=9999_u32);
    let between = prop::sample::select(vec!["", "-", " ", " - ", "–"]);
    (parts, between).prop_map(|((day, month, year, serial), between)| {
        format!("{day:02}{month:02}{year:02}{between}{serial:04}")
    })
}

fn with_number(mut input: NeedInput, number: &str, field: usize) -> NeedInput {
    let text = format!("Zigfridine {number}");
    match field {
        0 => input.text = Words::new(text),
        1 => input.district = Some(text),
        2 => input.municipality = Some(text),
        3 => input.current_offer = Some(text),
        4 => input.target_groups.push(text),
        _ => input.problem_areas.push(text),
    }
    input
}

/// The places of all texts in a JSON value.
fn text_places(value: &serde_json::Value, path: String, places: &mut Vec<String>) {
    match value {
        serde_json::Value::String(_) => places.push(path),
        serde_json::Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                text_places(item, format!("{path}/{place}"), places);
            }
        }
        serde_json::Value::Object(fields) => {
            for (name, field) in fields {
                text_places(field, format!("{path}/{name}"), places);
            }
        }
        _ => {}
    }
}

fn shuffle<T: Clone>(items: &mut Vec<T>, order: &[u32]) {
    let mut keyed: Vec<(u32, T)> =
        items.drain(..).enumerate().map(|(place, item)| (order[place % order.len()], item)).collect();
    keyed.sort_by_key(|(key, _)| *key);
    items.extend(keyed.into_iter().map(|(_, item)| item));
}

/// What an answer says of how well each offer fits, by offer and variant.
fn fits(answer: &Answer) -> BTreeMap<(String, usize), String> {
    let matches = &answer.matches;
    let all = matches.suggestions.iter().chain(&matches.general).chain(&matches.outside);
    let all = all.chain(&matches.uncalled_placements);
    let fit = |one: &Suggestion| {
        let said = format!("{:?} {:?} {:?} {:?}", one.fit, one.caveats, one.requirements, one.movement);
        ((one.offer.slug.to_string(), one.variant), said)
    };
    all.map(fit).collect()
}

/// The range with some of its offers; the one that runs stays.
fn some_of_the_offers(asked: &Asked, kept: u32) -> Records {
    let mut records = asked.records.clone();
    let stays = |place: usize, offer: &OfferRecord| {
        kept.rotate_right(u32::try_from(place).expect("few offers")) & 1 == 1
            || asked.input.current_offer.as_deref() == Some(&offer.slug)
    };
    let offers = records.offers.iter().enumerate().filter(|(place, offer)| stays(*place, offer));
    records.offers = offers.map(|(_, offer)| offer.clone()).collect();
    let there: BTreeSet<String> = records.offers.iter().map(|offer| offer.slug.clone()).collect();
    for offer in &mut records.offers {
        offer.combines_with.retain(|slug| there.contains(slug));
    }
    records
}
