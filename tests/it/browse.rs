//! What holds for every range that is looked through, over ranges and filters made up at random.
//!
//! 1. What is found is what each offer states, judged again offer by offer; what no source says is never a match.
//! 2. A count is the size of the list one gets by choosing that value instead.
//! 3. Pages forwards and backwards give every offer once, in one order, whatever is put first.
//! 4. A page is right though offers came, went and changed since the last: it holds what stands after its place now.
//! 5. A typed filter is read, or each of its faults is named with its field.

mod judged;
mod typed;

use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;
use vifte::age::AgeSpan;
use vifte::browse::{Browse, Count, Dimension, Facet, Filter, Order, Page, Position, StepPlace, Window};
use vifte::catalogue::Catalogue;
use vifte::key::{Key, MunicipalityCode};
use vifte::law::Reference;
use vifte::offer::{Access, LifeCycleState, Recipient};
use vifte::record::Records;

use crate::generate::{CONCEPTS, DAYS, MUNICIPALITIES, day, detailed};

/// The most offers of a range.
const MOST: usize = 25;

const ORDERS: [Order; 4] = [Order::Name, Order::LeastIntrusive, Order::Municipality, Order::LatestConfirmed];

const DIMENSIONS: [Dimension; 11] = [
    Dimension::Step,
    Dimension::TargetGroup,
    Dimension::ProblemArea,
    Dimension::Form,
    Dimension::Age,
    Dimension::Recipient,
    Dimension::Paragraph,
    Dimension::Provider,
    Dimension::Access,
    Dimension::LifeCycle,
    Dimension::OpensCase,
];

fn config(cases: u32) -> ProptestConfig {
    let set =
        ProptestConfig { failure_persistence: None, max_shrink_time: 20_000, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => set,
        None => ProptestConfig { cases, rng_seed: RngSeed::Fixed(167), ..set },
    }
}

fn catalogue(records: &Records) -> Arc<Catalogue> {
    let content = records.check().unwrap_or_else(|problems| panic!("{problems:#?}"));
    Arc::new(Catalogue::new(1, content))
}

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

/// None, or a few of these.
fn few<T: Clone + std::fmt::Debug + 'static>(values: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    let most = values.len().min(3);
    prop_oneof![3 => Just(Vec::new()), 2 => subsequence(values, 1..=most)]
}

fn concepts(scheme: &str) -> Vec<Key> {
    CONCEPTS.iter().filter(|one| one.1 == scheme).map(|one| key(one.0)).collect()
}

fn steps() -> Vec<StepPlace> {
    (1..=6).map(StepPlace::At).chain([StepPlace::Outside, StepPlace::NoCounterpart]).collect()
}

fn ages() -> Vec<AgeSpan> {
    let years = |first, last| AgeSpan::years(first, last).expect("a span");
    vec![AgeSpan::UNBORN, years(0, 0), years(4, 4), years(13, 15), years(22, 22)]
}

fn paragraphs() -> Vec<Reference> {
    let written =
        ["BL § 32", "BL § 32, stk. 1, nr. 5", "SEL § 52, stk. 3, nr. 3", "SUL § 120", "BL § 113, stk. 9"];
    written.iter().map(|text| Reference::parse(text).expect("a reference")).collect()
}

fn filters() -> impl Strategy<Value = Filter> {
    let municipality = proptest::option::of(select(MUNICIPALITIES.to_vec()));
    let concepts = (few(concepts("target-group")), few(concepts("problem-area")), few(concepts("form")));
    let stated = (few(steps()), few(ages()), few(Recipient::ALL.to_vec()), few(paragraphs()));
    let given = (
        few(vec![key("foreningen"), key("huset")]),
        few(vec![Access::Decision, Access::OpenAnonymous, Access::Team]),
        few(LifeCycleState::ALL.to_vec()),
        few(vec![true, false]),
    );
    let rest = (few(vec!["hus".to_owned(), "numm".to_owned()]), few(DIMENSIONS.to_vec()));
    (municipality, concepts, stated, given, rest).prop_map(|(municipality, concepts, stated, given, rest)| {
        let code = |(code, _)| MunicipalityCode::parse(code).expect("a code");
        Filter {
            municipality: municipality.map(code),
            target_groups: concepts.0,
            problem_areas: concepts.1,
            forms: concepts.2,
            steps: stated.0,
            ages: stated.1,
            recipients: stated.2,
            paragraphs: stated.3,
            providers: given.0,
            access: given.1,
            life_cycle: given.2,
            opens_case: given.3,
            words: rest.0,
            not_stated: rest.1.into_iter().collect(),
        }
    })
}

/// A filter that asks for few of all it could, so that something is found.
fn loose_filters() -> impl Strategy<Value = Filter> {
    (filters(), subsequence(DIMENSIONS.to_vec(), 0..=3), any::<bool>()).prop_map(|(filter, kept, words)| {
        let mut loose = filter;
        for dimension in DIMENSIONS.iter().filter(|one| !kept.contains(one)) {
            clear(&mut loose, *dimension);
        }
        if !words {
            loose.words.clear();
        }
        loose
    })
}

/// Asks for nothing of a dimension.
fn clear(filter: &mut Filter, dimension: Dimension) {
    filter.not_stated.remove(&dimension);
    match dimension {
        Dimension::Step => filter.steps.clear(),
        Dimension::TargetGroup => filter.target_groups.clear(),
        Dimension::ProblemArea => filter.problem_areas.clear(),
        Dimension::Form => filter.forms.clear(),
        Dimension::Age => filter.ages.clear(),
        Dimension::Recipient => filter.recipients.clear(),
        Dimension::Paragraph => filter.paragraphs.clear(),
        Dimension::Provider => filter.providers.clear(),
        Dimension::Access => filter.access.clear(),
        Dimension::LifeCycle => filter.life_cycle.clear(),
        Dimension::OpensCase => filter.opens_case.clear(),
    }
}

fn days() -> impl Strategy<Value = NaiveDate> {
    select(DAYS.to_vec()).prop_map(day)
}

fn slugs(page: &Page) -> Vec<&str> {
    page.offers.iter().map(|(_, offer)| offer.slug.as_str()).collect()
}

/// Everything that is found, in an order.
fn all(browse: &Browse, order: Order) -> Page {
    let page = browse.page(order, &Window::default());
    assert!(!page.has_previous && !page.has_next);
    page
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn what_is_found_is_what_offers_state(records in detailed(MOST), filter in loose_filters(), on in days()) {
        let catalogue = catalogue(&records);
        let browse = Browse::new(&catalogue, filter.clone(), on);
        let mut found: Vec<String> =
            slugs(&all(&browse, Order::Name)).into_iter().map(str::to_owned).collect();
        found.sort();
        let judged: Vec<String> = catalogue
            .offers()
            .iter()
            .filter(|offer| judged::admits(&catalogue, &filter, offer, on))
            .map(|offer| offer.slug.to_string())
            .collect();
        prop_assert_eq!(browse.total(), judged.len());
        prop_assert_eq!(found, judged);
    }

    #[test]
    fn a_count_is_the_size_of_the_list(records in detailed(MOST), filter in loose_filters(), on in days()) {
        let catalogue = catalogue(&records);
        let browse = Browse::new(&catalogue, filter.clone(), on);
        let total = |filter: Filter| Browse::new(&catalogue, filter, on).total();
        let counting = Counting { filter: &filter, total: &total };
        for count in browse.municipalities() {
            let chosen = Filter { municipality: Some(count.value), ..filter.clone() };
            prop_assert_eq!(count.offers, total(chosen), "{:?}", count);
        }
        counting.holds(Dimension::Step, &browse.steps(), |filter| &mut filter.steps)?;
        counting.holds(Dimension::TargetGroup, &browse.target_groups(), |filter| &mut filter.target_groups)?;
        counting.holds(Dimension::ProblemArea, &browse.problem_areas(), |filter| &mut filter.problem_areas)?;
        counting.holds(Dimension::Form, &browse.forms(), |filter| &mut filter.forms)?;
        counting.holds(Dimension::Age, &browse.ages(), |filter| &mut filter.ages)?;
        counting.holds(Dimension::Recipient, &browse.recipients(), |filter| &mut filter.recipients)?;
        counting.holds(Dimension::Paragraph, &browse.paragraphs(), |filter| &mut filter.paragraphs)?;
        counting.holds(Dimension::Provider, &browse.providers(), |filter| &mut filter.providers)?;
        counting.holds(Dimension::Access, &browse.access(), |filter| &mut filter.access)?;
        counting.holds(Dimension::LifeCycle, &browse.life_cycle(), |filter| &mut filter.life_cycle)?;
        counting.holds(Dimension::OpensCase, &browse.opens_case(), |filter| &mut filter.opens_case)?;
    }

    #[test]
    fn pages_give_every_offer_once(
        records in detailed(MOST),
        filter in loose_filters(),
        on in days(),
        order in select(ORDERS.to_vec()),
        size in 1..6_usize,
    ) {
        let browse = Browse::new(&catalogue(&records), filter, on);
        let all = all(&browse, order);
        let in_order: Vec<&Position> = all.offers.iter().map(|(position, _)| position).collect();
        prop_assert!(in_order.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", in_order);
        prop_assert_eq!(walk(&browse, order, size, Way::Forwards), slugs(&all));
        prop_assert_eq!(walk(&browse, order, size, Way::Backwards), slugs(&all));
    }

    /// The range of the first page and that of the next are two: some offers are in one of them only, and some have
    /// changed.
    #[test]
    fn a_page_is_right_though_the_range_has_changed(
        records in detailed(MOST),
        other in detailed(MOST),
        on in days(),
        order in select(ORDERS.to_vec()),
    ) {
        let before = all(&Browse::new(&catalogue(&records), Filter::default(), on), order);
        let browse = Browse::new(&catalogue(&other), Filter::default(), on);
        let after = all(&browse, order);
        for (edge, _) in &before.offers {
            let beyond = Window { after: Some(edge.clone()), ..Window::default() };
            let until = Window { before: Some(edge.clone()), ..Window::default() };
            let standing = |side: fn(&Position, &Position) -> bool| -> Vec<&str> {
                let there = after.offers.iter().filter(|(position, _)| side(position, edge));
                there.map(|(_, offer)| offer.slug.as_str()).collect()
            };
            let (beyond, until) = (browse.page(order, &beyond), browse.page(order, &until));
            prop_assert_eq!(slugs(&beyond), standing(|one, edge| one > edge));
            prop_assert_eq!(slugs(&until), standing(|one, edge| one < edge));
            prop_assert_eq!(beyond.has_previous, beyond.offers.len() < after.offers.len());
            prop_assert_eq!(until.has_next, until.offers.len() < after.offers.len());
        }
    }
}

/// Which way pages are turned.
#[derive(Clone, Copy)]
enum Way {
    Forwards,
    Backwards,
}

/// The slugs of all pages of a size, in order.
fn walk(browse: &Browse, order: Order, size: usize, way: Way) -> Vec<String> {
    let mut met: Vec<String> = Vec::new();
    let mut window = match way {
        Way::Forwards => Window { first: Some(size), ..Window::default() },
        Way::Backwards => Window { last: Some(size), ..Window::default() },
    };
    loop {
        let page = browse.page(order, &window);
        let slugs = slugs(&page).into_iter().map(str::to_owned);
        let more = match way {
            Way::Forwards => {
                assert_eq!(page.has_previous, !met.is_empty());
                met.extend(slugs);
                window.after = page.offers.last().map(|(position, _)| position.clone());
                page.has_next
            }
            Way::Backwards => {
                assert_eq!(page.has_next, !met.is_empty());
                met.splice(0..0, slugs);
                window.before = page.offers.first().map(|(position, _)| position.clone());
                page.has_previous
            }
        };
        if !more {
            return met;
        }
        assert_eq!(page.offers.len(), size, "a page that is not the last is full");
    }
}

/// What a filter finds, to hold counts against.
struct Counting<'a> {
    filter: &'a Filter,
    total: &'a dyn Fn(Filter) -> usize,
}

impl Counting<'_> {
    /// Whether each count is the size of the list that one gets by choosing its value instead.
    fn holds<T: Clone + PartialEq + std::fmt::Debug>(
        &self,
        dimension: Dimension,
        facet: &Facet<T>,
        chosen: fn(&mut Filter) -> &mut Vec<T>,
    ) -> Result<(), TestCaseError> {
        let mut filter = self.filter.clone();
        let asked = chosen(&mut filter).clone();
        let not_stated = filter.not_stated.contains(&dimension);
        clear(&mut filter, dimension);
        for count in &facet.values {
            let mut one = filter.clone();
            chosen(&mut one).push(count.value.clone());
            prop_assert_eq!(count.offers, (self.total)(one), "{:?} {:?}", dimension, count);
            prop_assert_eq!(count.chosen, asked.contains(&count.value), "{:?} {:?}", dimension, count);
            prop_assert!(count.offers > 0 || count.chosen, "{:?} {:?}", dimension, count);
        }
        let shown = |value: &T| facet.values.iter().filter(|count| count.value == *value).count();
        prop_assert!(asked.iter().all(|value| shown(value) == 1), "{:?} {:?}", dimension, facet);
        let mut unstated = filter.clone();
        unstated.not_stated.insert(dimension);
        let expected = Count { value: (), offers: (self.total)(unstated), chosen: not_stated };
        prop_assert_eq!(facet.not_stated, expected, "{:?}", dimension);
        Ok(())
    }
}

/// The cases made up here must reach what they are made up for.
#[test]
fn the_made_up_cases_reach_both_answers_of_every_dimension() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let (mut stated, mut unstated) = ([0; DIMENSIONS.len()], [0; DIMENSIONS.len()]);
    for _ in 0..32 {
        let records = detailed(MOST).new_tree(&mut runner).expect("a range").current();
        let catalogue = catalogue(&records);
        for (number, dimension) in DIMENSIONS.into_iter().enumerate() {
            let not_stated = [dimension].into_iter().collect();
            let filter = Filter { not_stated, ..Filter::default() };
            let without = Browse::new(&catalogue, filter, day("2014-10-15")).total();
            unstated[number] += without;
            stated[number] += catalogue.offers().len() - without;
        }
    }
    assert!(stated.iter().chain(&unstated).all(|count| *count >= 20), "{stated:?} {unstated:?}");
}
