//! Offers that differ in all that decides whether they fit.

use std::sync::LazyLock;

use proptest::option::weighted;
use vifte::record::{
    AgeRecord, AssuranceRecord, EffectRecord, LifeCycleRecord, OfferRecord, VariantRecord, WrittenWhose,
};

use super::*;

/// Districts offers are bound to and families live in.
pub const DISTRICTS: [&str; 3] = ["Nord", "Syd", "Vest"];

/// Who takes part in an offer.
pub const RECIPIENTS: [&str; 8] =
    ["child", "young-person", "parent", "family", "expectant-parent", "sibling", "network", "professional"];

/// Life cycles: each a list of states and their first days.
const LIFE_CYCLES: [&[(&str, &str)]; 8] = [
    &[("open", "")],
    &[("open", "2010-01-01")],
    &[("planned", "2014-01-01")],
    &[("planned", "2014-01-01"), ("open", "2015-08-01")],
    &[("open", "2010-01-01"), ("closed", "2016-12-31")],
    &[("open", "2010-01-01"), ("paused", "2026-01-01")],
    &[("open", "2010-01-01"), ("closed", "2015-01-01"), ("open", "2026-11-21")],
    &[("open", "2020-01-01")],
];

/// Up to so many offers.
pub fn offers(most: usize) -> impl Strategy<Value = Vec<OfferRecord>> {
    let one = (offer(), proptest::collection::vec(any::<Index>(), 0..3));
    proptest::collection::vec(one, 0..=most).prop_map(|drawn| {
        let slugs: Vec<String> = drawn.iter().enumerate().map(|(place, _)| slug(place)).collect();
        let joined = |(place, (mut offer, joins)): (usize, (OfferRecord, Vec<Index>))| {
            offer.slug = slug(place);
            offer.name = format!("Huset nummer {place}");
            offer.combines_with = joins.iter().map(|join| join.get(&slugs).clone()).collect();
            offer
        };
        drawn.into_iter().enumerate().map(joined).collect()
    })
}

fn slug(place: usize) -> String {
    format!("tilbud-{place:02}")
}

fn offer() -> impl Strategy<Value = OfferRecord> {
    let whose = (select(MUNICIPALITIES.to_vec()), prop::bool::weighted(0.2));
    let for_whom = (
        subsequence(owned(&RECIPIENTS), 0..=3),
        some_of("target-group", 2),
        some_of("problem-area", 3),
        some_of("form", 1),
        some_of("method", 1),
        exclusions(),
        weighted(0.7, age()),
        prop_oneof![3 => Just(Vec::new()), 1 => subsequence(owned(&DISTRICTS), 1..=2)],
    );
    let when = (select(LIFE_CYCLES.to_vec()), select(vec!["2014-10-01", "2026-05-01"]));
    let rest = (any::<bool>(), subsequence(owned(&CONTACTS), 0..=2));
    (whose, for_whom, when, rest).prop_flat_map(|((municipality, general), for_whom, when, rest)| {
        let (recipients, target_groups, problem_areas, forms, methods, exclusions, age, districts) = for_whom;
        let (life_cycle, as_of) = when;
        let (effect, contacts) = rest;
        let effect =
            effect.then(|| EffectRecord { text: "Det virker.".to_owned(), source: "kilde".to_owned() });
        let base = OfferRecord {
            municipality: municipality.0.to_owned(),
            breadth: Some(if general { "general" } else { "specific" }.to_owned()),
            recipients,
            target_groups,
            problem_areas,
            forms,
            methods,
            exclusions,
            age,
            districts,
            life_cycle: life_cycle.iter().map(change).collect(),
            assurance: AssuranceRecord { as_of: Some(day(as_of)), by: "kilde".to_owned() },
            contacts,
            documented_effect: effect,
            ..bare()
        };
        variants(municipality.0).prop_map(move |variants| OfferRecord { variants, ..base.clone() })
    })
}

/// Anything may be excluded that a need can state, and words of the trade.
fn exclusions() -> impl Strategy<Value = Vec<String>> {
    let keys = CONCEPTS.iter().filter(|one| matches!(one.1, "target-group" | "problem-area"));
    let keys: Vec<String> = keys.map(|one| one.0.to_owned()).collect();
    prop_oneof![2 => Just(Vec::new()), 1 => subsequence(keys, 1..=2)]
}

fn change((state, from): &(&str, &str)) -> LifeCycleRecord {
    let from = (!from.is_empty()).then(|| day(from));
    LifeCycleRecord { state: (*state).to_owned(), from, note: None }
}

/// Every way an age is written.
fn age() -> impl Strategy<Value = AgeRecord> {
    let years = |most: u16| {
        (0..=most, 0..=most).prop_map(|(one, other)| AgeRecord {
            from: Some(one.min(other)),
            to: Some(one.max(other)),
            ..AgeRecord::default()
        })
    };
    let months = (-9..200_i16, 0..60_i16).prop_map(|(first, more)| AgeRecord {
        from_months: Some(first),
        to_months: Some(first + more),
        ..AgeRecord::default()
    });
    let open =
        (0..200_i16).prop_map(|first| AgeRecord { from_months: Some(first), ..AgeRecord::default() }).boxed();
    let open_years =
        (0..=22_u16).prop_map(|first| AgeRecord { from: Some(first), ..AgeRecord::default() }).boxed();
    let marked = (years(17), any::<bool>()).prop_map(|(age, unborn)| AgeRecord { unborn, ..age });
    let parents = years(40).prop_map(|age| AgeRecord { whose: Some(WrittenWhose::Parent), ..age });
    prop_oneof![
        4 => marked,
        2 => years(22),
        2 => months,
        1 => open,
        1 => open_years,
        1 => Just(AgeRecord { everyone: true, ..AgeRecord::default() }),
        1 => Just(AgeRecord { unborn: true, ..AgeRecord::default() }),
        1 => parents,
    ]
}

fn variants(municipality: &'static str) -> impl Strategy<Value = Vec<VariantRecord>> {
    proptest::collection::vec(variant(municipality), 1..=2).prop_map(|variants| {
        let named = |(place, variant): (usize, VariantRecord)| VariantRecord {
            key: format!("maade-{place}"),
            ..variant
        };
        variants.into_iter().enumerate().map(named).collect()
    })
}

fn variant(municipality: &'static str) -> impl Strategy<Value = VariantRecord> {
    let keys: Vec<String> = steps_of(municipality).iter().map(|step| step.0.to_owned()).collect();
    let steps = prop_oneof![
        6 => subsequence(keys.clone(), 1).prop_map(Some),
        2 => subsequence(keys, 2).prop_map(Some),
        1 => Just(Some(Vec::new())),
        1 => Just(None),
    ];
    let basis = || weighted(0.5, select(owned(&["stated", "inferred"])));
    let place = weighted(0.2, select(owned(&["foster-family", "residential", "own-home"])));
    let approval = weighted(0.7, select(owned(&["socialtilsyn", "municipality", "none", "unknown"])));
    let references: Vec<String> = LAW.iter().map(|one| one.0.to_owned()).collect();
    let legal = prop_oneof![2 => Just(Vec::new()), 1 => subsequence(references, 1..=2)];
    let access = select(vec![Vec::new(), owned(&["decision"]), owned(&["open-anonymous", "decision"])]);
    (steps, basis(), place, approval, legal, basis(), access).prop_map(
        |(steps, step_basis, place, approval, legal, legal_basis, access)| VariantRecord {
            step_basis: step_basis.filter(|_| steps.is_some()),
            steps,
            place,
            approval,
            legal_basis: legal_basis.filter(|_| !legal.is_empty()),
            legal,
            access,
            ..VariantRecord::default()
        },
    )
}

/// An offer of which nothing is stated yet.
fn bare() -> OfferRecord {
    static BARE: LazyLock<OfferRecord> = LazyLock::new(|| {
        let written = "slug = \"\"\nname = \"\"\nsummary = \"Et tilbud.\"\nassurance = { as_of = \"2014-10-01\", by = \"\" }";
        let offer: OfferRecord = toml::from_str(written).expect("an offer");
        OfferRecord { sources: source(), ..offer }
    });
    BARE.clone()
}

/// An open offer of the home municipality for a problem area, given on these steps.
pub fn plain_offer(slug: &str, problem_area: &str, steps: &[&str]) -> OfferRecord {
    let variant =
        VariantRecord { key: "maade".to_owned(), steps: Some(owned(steps)), ..VariantRecord::default() };
    OfferRecord {
        slug: slug.to_owned(),
        municipality: MUNICIPALITIES[0].0.to_owned(),
        name: format!("Huset {slug}"),
        problem_areas: owned(&[problem_area]),
        life_cycle: LIFE_CYCLES[1].iter().map(change).collect(),
        assurance: AssuranceRecord { as_of: Some(day("2026-05-01")), by: "kilde".to_owned() },
        variants: vec![variant],
        ..bare()
    }
}
