//! How fast a question is answered, beside what a search engine alone would take, and how fast a catalogue is built.
//!
//! `docs/benchmarks.md` tells how to run it and what it measured.

mod needs;
mod plain;
mod range;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use tantivy::query::BooleanQuery;
use vifte::answer::{self, Circumstances};
use vifte::app::Clock;
use vifte::browse::{Browse, Filter, FilterInput, Order, Window};
use vifte::catalogue::Catalogue;
use vifte::key::Key;
use vifte::matching::{Question, Term};
use vifte::need::{Need, NeedInput, Scope, Words};
use vifte::offer::{LifeCycleState, Offer, Recipient};
use vifte::understanding::Understanding;
use vifte::{danger, understanding};

use needs::NEEDS;
use plain::Plain;
use range::SIZES;

fn main() {
    divan::main();
}

/// The catalogues, by how many offers they have.
static CATALOGUES: LazyLock<BTreeMap<usize, Arc<Catalogue>>> = LazyLock::new(|| {
    let catalogue = |offers| {
        (offers, Arc::new(Catalogue::new(1, range::records(offers).check().expect("they are valid"))))
    };
    SIZES.into_iter().map(catalogue).collect()
});

fn circumstances() -> Circumstances<'static> {
    let at = Clock::Fixed("2026-11-21T11:00:00Z".parse().expect("a moment")).now();
    Circumstances { on: at.date_naive(), at, reception: None }
}

/// Every sample takes every one of these once.
fn each<T>(bencher: Bencher<'_, '_>, asked: &[T], answer: impl Fn(&T)) {
    let mut next = asked.iter().cycle();
    bencher.with_inputs(|| next.next().expect("something is asked")).bench_local_values(answer);
}

fn suggest(bencher: Bencher<'_, '_>, offers: usize, scope: Scope) {
    let catalogue = &CATALOGUES[&offers];
    each(bencher, &needs::needs(scope), |need| {
        black_box(answer::suggest(catalogue, need, &circumstances()));
    });
}

/// A question to the home municipality's range.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn suggest_at_home(bencher: Bencher<'_, '_>, offers: usize) {
    suggest(bencher, offers, Scope::Home);
}

/// A question to all ranges.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn suggest_everywhere(bencher: Bencher<'_, '_>, offers: usize) {
    suggest(bencher, offers, Scope::Everywhere);
}

/// What of it is judging danger.
#[divan::bench(sample_count = 20, sample_size = NEEDS)]
fn assess_danger(bencher: Bencher<'_, '_>) {
    each(bencher, &needs::needs(Scope::Everywhere), |need| {
        black_box(danger::assess(need.text.as_str(), &[]));
    });
}

/// What of it is reading the words.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn read_need(bencher: Bencher<'_, '_>, offers: usize) {
    let catalogue = &CATALOGUES[&offers];
    each(bencher, &needs::needs(Scope::Everywhere), |need| {
        black_box(understanding::read(need.text.as_str(), catalogue, circumstances().on));
    });
}

/// A need that was checked, and what was read in its words.
fn read(catalogue: &Catalogue, input: &NeedInput) -> (Need, Understanding) {
    let on = circumstances().on;
    let need = Need::check(input, catalogue, on).expect("it can be answered");
    let understood = understanding::read(need.text.as_str(), catalogue, on);
    (need, understood)
}

fn match_need(bencher: Bencher<'_, '_>, offers: usize, scope: Scope) {
    let catalogue = &CATALOGUES[&offers];
    let needs: Vec<_> = needs::needs(scope).iter().map(|input| read(catalogue, input)).collect();
    each(bencher, &needs, |(need, understood)| {
        black_box(Question::new(catalogue, need, understood, circumstances().on).matches());
    });
}

/// What of it is matching: from a need that is read to all that is told of what fits, in the home municipality.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn match_need_at_home(bencher: Bencher<'_, '_>, offers: usize) {
    match_need(bencher, offers, Scope::Home);
}

/// The same, in all ranges.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn match_need_everywhere(bencher: Bencher<'_, '_>, offers: usize) {
    match_need(bencher, offers, Scope::Everywhere);
}

/// What one looks for: nothing, a step, a problem with all below it, a word, and much at once.
fn filters() -> Vec<FilterInput> {
    let texts = |text: &str| vec![text.to_owned()];
    let everything = FilterInput::default();
    let much = FilterInput {
        steps: vec![1, 2, 3],
        age_years: vec![13],
        recipients: vec![Recipient::Child],
        life_cycle: vec![LifeCycleState::Open],
        ..everything.clone()
    };
    vec![
        FilterInput { steps: vec![2], ..everything.clone() },
        FilterInput { problem_areas: texts("skolevanskeligheder"), ..everything.clone() },
        FilterInput { text: Words::new("familier"), ..everything.clone() },
        FilterInput { paragraphs: texts("§ 32"), ..everything.clone() },
        much,
        everything,
    ]
}

fn look(bencher: Bencher<'_, '_>, offers: usize, then: impl Fn(&Browse)) {
    let catalogue = &CATALOGUES[&offers];
    let on = circumstances().on;
    let asked = filters();
    each(bencher, &asked, |input| {
        let filter = Filter::check(input, catalogue, on).expect("it can be read");
        then(&Browse::new(catalogue, filter, on));
    });
}

/// A page of the range, least intrusive first.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = 6)]
fn browse_a_page(bencher: Bencher<'_, '_>, offers: usize) {
    look(bencher, offers, |browse| {
        black_box(browse.page(Order::LeastIntrusive, &Window { first: Some(50), ..Window::default() }));
    });
}

/// The counts of every dimension.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = 6)]
fn browse_all_counts(bencher: Bencher<'_, '_>, offers: usize) {
    look(bencher, offers, |browse| {
        black_box((browse.municipalities(), browse.steps(), browse.ages(), browse.recipients()));
        black_box((browse.target_groups(), browse.problem_areas(), browse.forms()));
        black_box((browse.paragraphs(), browse.providers(), browse.access()));
        black_box((browse.life_cycle(), browse.opens_case()));
    });
}

/// How a question is put to a search engine.
type Expanding = fn(&Plain, &[Term], &Catalogue) -> BooleanQuery;

fn plain(bencher: Bencher<'_, '_>, offers: usize, expanding: Expanding) {
    let catalogue = &CATALOGUES[&offers];
    let plain = Plain::new(catalogue).expect("an index");
    let expanded = |input: &NeedInput| {
        let (need, understood) = read(catalogue, input);
        expanding(&plain, &Question::new(catalogue, &need, &understood, circumstances().on).terms, catalogue)
    };
    let questions: Vec<_> = needs::needs(Scope::Everywhere).iter().map(expanded).collect();
    each(bencher, &questions, |query| {
        black_box(plain.top_ten(query).expect("an answer"));
    });
}

/// The same questions, already understood and expanded to concepts, as a search engine alone answers them.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn plain_by_concept(bencher: Bencher<'_, '_>, offers: usize) {
    plain(bencher, offers, Plain::by_concept);
}

/// The same, expanded to the words for these concepts.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = NEEDS)]
fn plain_in_words(bencher: Bencher<'_, '_>, offers: usize) {
    plain(bencher, offers, Plain::in_words);
}

/// From records as a database holds them to valid values.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn check_records(bencher: Bencher<'_, '_>, offers: usize) {
    let records = range::records(offers);
    bencher.bench_local(|| records.check().expect("they are valid"));
}

/// From valid values to a catalogue that can be asked.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn build_catalogue(bencher: Bencher<'_, '_>, offers: usize) {
    let content = range::records(offers).check().expect("they are valid");
    bencher.with_inputs(|| content.clone()).bench_local_values(|content| Catalogue::new(1, content));
}

/// One offer changed in a catalogue: its state, as most changes are; its words, which it is found by; or one that is new.
fn change(bencher: Bencher<'_, '_>, offers: usize, change: impl Fn(&mut Offer)) {
    let catalogue = &CATALOGUES[&offers];
    let mut next = catalogue.offers().iter().cycle();
    let changed = || {
        let mut offer = next.next().expect("an offer").as_ref().clone();
        change(&mut offer);
        offer
    };
    bencher.with_inputs(changed).bench_local_values(|offer| catalogue.with_offer(2, offer));
}

#[divan::bench(args = SIZES, sample_count = 20, sample_size = 1)]
fn change_what_an_offer_states(bencher: Bencher<'_, '_>, offers: usize) {
    change(bencher, offers, |offer| offer.assurance.as_of = None);
}

#[divan::bench(args = SIZES, sample_count = 20, sample_size = 1)]
fn change_the_words_of_an_offer(bencher: Bencher<'_, '_>, offers: usize) {
    change(bencher, offers, |offer| offer.summary.push_str(" Nu også om lørdagen."));
}

#[divan::bench(args = SIZES, sample_count = 20, sample_size = 1)]
fn add_an_offer(bencher: Bencher<'_, '_>, offers: usize) {
    change(bencher, offers, |offer| offer.slug = Key::parse("ny").expect("a key"));
}
