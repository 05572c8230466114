//! A snapshot that was changed offer by offer, beside one that is built anew of what that came to.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::sample::Index;
use vifte::browse::{Browse, Filter, FilterInput, Order, Page, Window};
use vifte::danish;
use vifte::need::NeedInput;
use vifte::offer::Offer;

use super::*;

/// What offers are called: alike, by words of the vocabulary, by the beginning of another's name.
const NAMES: [&str; 6] =
    ["Huset nummer 1", "Ensomhed", "Solstrålen", "Solstrålen i Nord", "Koloni for blinde", "Børnehjælpen"];

/// What is written of them besides.
const KEYWORDS: [&str; 4] = ["bisidder", "bisidderordning", "gruppe", "huset"];

/// Offers of every kind: those of the range, and others that differ in all that decides and in what they are called.
fn versions(asked: &Asked, others: Vec<OfferRecord>) -> Content {
    let other = |(place, other): (usize, OfferRecord)| OfferRecord {
        slug: format!("andet-{}", other.slug),
        name: NAMES[place % NAMES.len()].to_owned(),
        also_known_as: NAMES.iter().skip(place % 7).step_by(5).map(|name| (*name).to_owned()).collect(),
        keywords: KEYWORDS.iter().skip(place % 5).step_by(2).map(|word| (*word).to_owned()).collect(),
        combines_with: Vec::new(),
        ..other
    };
    let others = others.into_iter().enumerate().map(other);
    let offers = asked.records.offers.iter().cloned().chain(others).collect();
    content(&Records { offers, ..asked.records.clone() })
}

/// All that a search for nothing in particular shows: pages and counts.
fn looked_through(catalogue: &Arc<Catalogue>, filter: &FilterInput, on: NaiveDate) -> (Vec<Page>, String) {
    let filter = Filter::check(filter, catalogue, on).expect("it reads");
    let browse = Browse::new(catalogue, filter, on);
    let orders = [Order::Name, Order::LeastIntrusive, Order::Municipality, Order::LatestConfirmed];
    let pages = orders.map(|order| browse.page(order, &Window::default()));
    let counts = format!(
        "{:?}",
        (
            (browse.municipalities(), browse.steps(), browse.target_groups(), browse.problem_areas()),
            (browse.forms(), browse.ages(), browse.recipients(), browse.paragraphs()),
            (browse.providers(), browse.access(), browse.life_cycle(), browse.opens_case()),
        )
    );
    (pages.to_vec(), counts)
}

fn is_like_one_built_anew(changed: &Arc<Catalogue>, asked: &Asked) -> Result<(), TestCaseError> {
    let anew = Arc::new(Catalogue::new(changed.revision(), changed.content().clone()));
    let circumstances = circumstances(asked.on, None);
    let named = NAMES.iter().map(|name| NeedInput { text: Words::new(*name), ..asked.input.clone() });
    for need in named.chain([asked.input.clone()]) {
        let answer = |catalogue: &Catalogue| answer::suggest(catalogue, &need, &circumstances);
        prop_assert_eq!(answer(changed), answer(&anew), "{:?}", need);
    }
    let municipalities = generate::MUNICIPALITIES.map(|(_, name)| changed.municipality(name));
    for municipality in municipalities.into_iter().chain([None]) {
        let code = municipality.map(|known| known.code);
        for word in KEYWORDS.iter().flat_map(|word| danish::words(word)) {
            let found = |catalogue: &Catalogue| catalogue.index().with_word(&word.stem, code);
            prop_assert_eq!(found(changed), found(&anew), "{:?}", word);
        }
        let of =
            FilterInput { municipality: municipality.map(|known| known.name.clone()), ..Default::default() };
        prop_assert_eq!(looked_through(changed, &of, asked.on), looked_through(&anew, &of, asked.on));
    }
    let having = FilterInput { text: Words::new("gruppe"), ..FilterInput::default() };
    prop_assert_eq!(looked_through(changed, &having, asked.on), looked_through(&anew, &having, asked.on));
    prop_assert_eq!(changed.range_of("Ingensteds").err(), anew.range_of("Ingensteds").err());
    Ok(())
}

proptest! {
    #![proptest_config(config(64))]

    /// Offers come, some of them before all others, and change in whatever they state, again and again.
    #[test]
    fn a_changed_snapshot_answers_as_one_built_anew(
        asked in asked(MOST),
        others in generate::offers(MOST),
        is_there in vec(any::<bool>(), 2 * MOST),
        changes in vec((any::<Index>(), any::<Index>()), 2..2 * MOST),
    ) {
        let all = versions(&asked, others);
        let versions: Vec<&Arc<Offer>> = all.offers.iter().collect();
        let first = versions.iter().zip(is_there).filter(|(_, is_there)| *is_there);
        let first = Content { offers: first.map(|(offer, _)| Arc::clone(offer)).collect(), ..all.clone() };
        let mut expected: BTreeMap<_, _> =
            first.offers.iter().map(|offer| (offer.slug.clone(), offer.as_ref().clone())).collect();
        let mut changed = Arc::new(Catalogue::new(1, first));
        let changes = if versions.is_empty() { Vec::new() } else { changes };
        for (revision, (which, how)) in (2..).zip(&changes) {
            let offer = Offer { slug: which.get(&versions).slug.clone(), ..how.get(&versions).as_ref().clone() };
            expected.insert(offer.slug.clone(), offer.clone());
            changed = Arc::new(changed.with_offer(revision, offer));
            if revision as usize == changes.len() / 2 {
                is_like_one_built_anew(&changed, &asked)?;
            }
        }
        prop_assert!(changed.offers().iter().map(AsRef::as_ref).eq(expected.values()));
        is_like_one_built_anew(&changed, &asked)?;
    }
}
