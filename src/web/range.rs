//! The range (`/staircase`): what there is, by step, target group, problem, form of help, provider and paragraph, with
//! how many of each. What is chosen stands in the address, as keys only.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::App;
use crate::browse::{
    Browse, Count, Dimension, Facet, Filter, FilterInput, OffStaircase, Order, StepPlace, Window,
};
use crate::catalogue::Catalogue;
use crate::concept::{Concept, Scheme};
use crate::key::Key;
use crate::law::Reference;
use crate::offer::Offer;
use crate::personal;
use crate::problem::Problem;
use crate::staircase::{Staircase, Step};
use crate::wording;

/// How many offers a page shows.
const PAGE: usize = 25;

/// How many values of a kind are shown before one asks for more.
const FEW: usize = 8;

/// How many values of a kind may be chosen.
const MOST: usize = 20;

/// The names in the address, and what a visitor chooses by each.
const STEP: &str = "step";
const OUTSIDE: &str = "outside";
const TARGET_GROUP: &str = "target-group";
const PROBLEM_AREA: &str = "problem-area";
const FORM: &str = "form";
const PROVIDER: &str = "provider";
const PARAGRAPH: &str = "paragraph";
const UNSTATED: &str = "unstated";
const FROM: &str = "from";

/// All of them but the place in the list.
const CHOSEN_BY: [&str; 8] = [STEP, OUTSIDE, TARGET_GROUP, PROBLEM_AREA, FORM, PROVIDER, PARAGRAPH, UNSTATED];

/// What stands in the address for what is only there or not.
const YES: &str = "yes";

/// What may be asked for where no source says it, by its name in the address.
const UNSTATED_KINDS: [(&str, Dimension); 6] = [
    (STEP, Dimension::Step),
    (TARGET_GROUP, Dimension::TargetGroup),
    (PROBLEM_AREA, Dimension::ProblemArea),
    (FORM, Dimension::Form),
    (PROVIDER, Dimension::Provider),
    (PARAGRAPH, Dimension::Paragraph),
];

#[derive(Template)]
#[template(path = "range.html")]
struct Range {
    shell: Shell,
    /// What in the address could not be read.
    faults: Vec<&'static str>,
    stairs: Vec<Stair>,
    /// What is chosen, to be taken away.
    chosen: Vec<Choice>,
    kinds: Vec<Kind>,
    total: usize,
    /// The place of the first offer that is shown, from 1.
    first: usize,
    offers: Vec<Shown>,
    previous: Option<String>,
    next: Option<String>,
}

/// A step one can choose, and how far up it lies.
struct Stair {
    rank: Option<u8>,
    national: u8,
    height: usize,
    choice: Choice,
}

/// A value one can choose, or take away.
struct Choice {
    text: String,
    offers: usize,
    is_chosen: bool,
    address: String,
}

/// The values of one kind: the first few, and more.
struct Kind {
    heading: &'static str,
    few: Vec<Choice>,
    more: Vec<Choice>,
}

/// An offer in the list.
struct Shown {
    slug: String,
    name: String,
    steps: String,
    summary: String,
    closed: Option<String>,
}

/// What stands in the address: names that are known and their values, in order.
#[derive(Default)]
struct Address {
    pairs: Vec<(String, String)>,
    from: usize,
}

/// Why an address is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unread {
    PersonalData,
    TooMany,
}

/// What the address asks for.
pub async fn shown(State(app): State<Arc<App>>, visitor: Visitor, RawQuery(query): RawQuery) -> Response {
    let catalogue = app.catalogue();
    let shell = Shell::new(&catalogue, &visitor, "Hele viften", Here::Range);
    let today = app.today();
    match asked_for(query.as_deref().unwrap_or_default(), &catalogue, today) {
        Ok((address, filter)) => {
            page(StatusCode::OK, &Range::new(shell, &catalogue, &address, filter, today))
        }
        Err(faults) => {
            let all = Filter { municipality: catalogue.content().home, ..Filter::default() };
            let range = Range::new(shell, &catalogue, &Address::default(), all, today);
            page(StatusCode::BAD_REQUEST, &Range { faults, ..range })
        }
    }
}

/// The address as links repeat it, and what it chooses; or what is wrong with it.
fn asked_for(
    query: &str,
    catalogue: &Catalogue,
    on: NaiveDate,
) -> Result<(Address, Filter), Vec<&'static str>> {
    let address = Address::read(query).map_err(|unread| vec![unread.told()])?;
    let filter = Filter::check(&address.input(catalogue), catalogue, on).map_err(|problems| {
        let mut faults: Vec<&'static str> = problems.iter().map(told).collect();
        faults.dedup();
        faults
    })?;
    Ok((Address { from: address.from, ..Address::of(&filter) }, filter))
}

/// A fault in the words of the page: whoever meets it followed a link, and knows no keys.
fn told(problem: &Problem) -> &'static str {
    match problem.field.split('.').next().unwrap_or_default() {
        "steps" => "Trinnet i adressen findes ikke.",
        "targetGroups" => "Målgruppen i adressen findes ikke.",
        "problemAreas" => "Det, tilbuddene skal hjælpe med, findes ikke på listen.",
        "forms" => "Hjælpeformen i adressen findes ikke.",
        "providers" => "Leverandøren i adressen findes ikke.",
        "paragraphs" => "Paragraffen i adressen kendes ikke.",
        _ => "Noget i adressen kan ikke læses.",
    }
}

impl Unread {
    fn told(self) -> &'static str {
        match self {
            Self::PersonalData => {
                "Adressen ligner et CPR-nummer. Vifte bruger ingen personoplysninger, og intet er gemt."
            }
            Self::TooMany => "Der er valgt for meget: højst 20 af hver slags.",
        }
    }
}

impl Address {
    /// Reads what follows the question mark. A name that is not known is let go, but a CPR number is refused
    /// wherever it stands.
    fn read(query: &str) -> Result<Self, Unread> {
        let mut address = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if personal::holds_cpr(&name) || personal::holds_cpr(&value) {
                return Err(Unread::PersonalData);
            }
            if name == FROM {
                address.from = value.parse().unwrap_or(0);
            } else if CHOSEN_BY.contains(&&*name) {
                address.pairs.push((name.into_owned(), value.into_owned()));
            }
        }
        let is_too_long = |name: &&str| address.values(name).len() > MOST;
        if CHOSEN_BY.iter().any(is_too_long) { Err(Unread::TooMany) } else { Ok(address) }
    }

    /// The address of what is chosen, in its one form: each value once, as links write it.
    fn of(filter: &Filter) -> Self {
        let mut address = Self::default();
        for step in &filter.steps {
            match step {
                StepPlace::At(rank) => address.add(STEP, rank),
                StepPlace::Outside => address.add(OUTSIDE, &YES),
                StepPlace::NoCounterpart => {}
            }
        }
        filter.target_groups.iter().for_each(|key| address.add(TARGET_GROUP, key));
        filter.problem_areas.iter().for_each(|key| address.add(PROBLEM_AREA, key));
        filter.forms.iter().for_each(|key| address.add(FORM, key));
        filter.providers.iter().for_each(|key| address.add(PROVIDER, key));
        filter.paragraphs.iter().for_each(|place| address.add(PARAGRAPH, place));
        let unstated = UNSTATED_KINDS.iter().filter(|(_, kind)| filter.not_stated.contains(kind));
        unstated.for_each(|(name, _)| address.add(UNSTATED, name));
        address
    }

    fn add(&mut self, name: &str, value: &impl ToString) {
        let pair = (name.to_owned(), value.to_string());
        if !self.pairs.contains(&pair) {
            self.pairs.push(pair);
        }
    }

    fn values(&self, wanted: &str) -> Vec<String> {
        let named = self.pairs.iter().filter(|(name, _)| name == wanted);
        named.map(|(_, value)| value.clone()).collect()
    }

    fn input(&self, catalogue: &Catalogue) -> FilterInput {
        let off = self.values(OUTSIDE).iter().map(|_| OffStaircase::Outside).take(1).collect();
        let unstated = self.values(UNSTATED);
        let not_stated = UNSTATED_KINDS.iter().filter(|(name, _)| unstated.iter().any(|one| one == name));
        FilterInput {
            municipality: catalogue.content().home.map(|code| code.to_string()),
            // What is no number is a step that is not there.
            steps: self.values(STEP).iter().map(|rank| rank.parse().unwrap_or(-1)).collect(),
            off_staircase: off,
            target_groups: self.values(TARGET_GROUP),
            problem_areas: self.values(PROBLEM_AREA),
            forms: self.values(FORM),
            providers: self.values(PROVIDER),
            paragraphs: self.values(PARAGRAPH),
            not_stated: not_stated.map(|(_, dimension)| *dimension).collect(),
            ..FilterInput::default()
        }
    }

    /// The address with a value added, or taken away if it is there.
    fn toggled(&self, name: &str, value: &str) -> String {
        let is_it = |pair: &&(String, String)| pair.0 == name && pair.1 == value;
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        pairs.extend(self.pairs.iter().filter(|pair| !is_it(pair)).map(|(one, other)| (&**one, &**other)));
        if pairs.len() == self.pairs.len() {
            pairs.push((name, value));
        }
        written(&pairs)
    }

    /// The address of the page that begins at a place.
    fn page_from(&self, from: usize) -> String {
        let from = from.to_string();
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        pairs.extend(self.pairs.iter().map(|(name, value)| (&**name, &**value)));
        if from != "0" {
            pairs.push((FROM, &from));
        }
        written(&pairs)
    }
}

/// Where the offers with a concept stand; none if offers are not looked through by its kind.
pub fn of_concept(concept: &Concept) -> Option<String> {
    let name = match concept.scheme {
        Scheme::TargetGroup => TARGET_GROUP,
        Scheme::ProblemArea => PROBLEM_AREA,
        Scheme::Form => FORM,
        Scheme::Method | Scheme::Actor | Scheme::Term => return None,
    };
    Some(written(&[(name, concept.key.as_str())]))
}

/// Where the offers under any of these paragraphs stand.
pub fn of_paragraphs(places: &[Reference]) -> String {
    let mut address = Address::default();
    places.iter().for_each(|place| address.add(PARAGRAPH, place));
    address.page_from(0)
}

fn written(pairs: &[(&str, &str)]) -> String {
    if pairs.is_empty() {
        return "/staircase".to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("/staircase?{query}")
}

impl Range {
    fn new(
        shell: Shell,
        catalogue: &Arc<Catalogue>,
        address: &Address,
        filter: Filter,
        on: NaiveDate,
    ) -> Self {
        let browse = Browse::new(catalogue, filter, on);
        let total = browse.total();
        let from = if address.from < total { address.from } else { 0 };
        let window = Window { first: Some(from.saturating_add(PAGE)), ..Window::default() };
        let found = browse.page(Order::LeastIntrusive, &window);
        let offers = found.offers.iter().skip(from).map(|(_, offer)| Shown::new(catalogue, offer, on));
        let stairs = stairs(catalogue, address, &browse.steps(), on);
        let kinds = kinds(catalogue, address, &browse);
        Self {
            shell,
            faults: Vec::new(),
            chosen: chosen(&stairs, &kinds),
            stairs,
            kinds: kinds.into_iter().map(Kind::of).filter(|kind| !kind.few.is_empty()).collect(),
            total,
            first: from + 1,
            offers: offers.collect(),
            previous: (from > 0).then(|| address.page_from(from.saturating_sub(PAGE))),
            next: found.has_next.then(|| address.page_from(from + PAGE)),
        }
    }
}

impl Shown {
    fn new(catalogue: &Catalogue, offer: &Offer, on: NaiveDate) -> Self {
        let steps_of = |variant| catalogue.content().steps_of(offer, variant, on);
        let mut steps: Vec<Step> = offer.variants.iter().flat_map(steps_of).cloned().collect();
        steps.sort_by_key(|step| step.rank);
        steps.dedup();
        Self {
            slug: offer.slug.to_string(),
            name: offer.name.clone(),
            steps: wording::steps(&steps),
            summary: offer.summary.clone(),
            closed: wording::life_cycle(offer.life_cycle.on(on).map(|change| change.state)),
        }
    }
}

/// The staircase from the top down, then what stands on no step and what no source states a step of.
fn stairs(catalogue: &Catalogue, address: &Address, steps: &Facet<StepPlace>, on: NaiveDate) -> Vec<Stair> {
    let staircase = catalogue.staircase(catalogue.content().home, on);
    let of_staircase = staircase.map_or(&[][..], Staircase::steps).iter().enumerate().rev();
    let count = |place: StepPlace| steps.values.iter().find(|count| count.value == place);
    let mut stairs: Vec<Stair> = Vec::new();
    for (height, step) in of_staircase {
        let counted = count(StepPlace::At(step.rank));
        let rank = step.rank.to_string();
        let choice = Choice {
            text: step.short_name.clone().unwrap_or_else(|| step.name.clone()),
            offers: counted.map_or(0, |count| count.offers),
            is_chosen: counted.is_some_and(|count| count.chosen),
            address: address.toggled(STEP, &rank),
        };
        let national = staircase.map_or(0, |staircase| staircase.intrusiveness(step).national_rank());
        stairs.push(Stair { rank: Some(step.rank), national, height, choice });
    }
    let outside = count(StepPlace::Outside).map(|count| Choice {
        text: "Uden for trappen".to_owned(),
        offers: count.offers,
        is_chosen: count.chosen,
        address: address.toggled(OUTSIDE, YES),
    });
    let beside = outside.into_iter().chain(unstated(address, STEP, &steps.not_stated));
    stairs.extend(beside.map(|choice| Stair { rank: None, national: 0, height: 0, choice }));
    stairs
}

/// The choice of what no source states; none if there is no such offer.
fn unstated(address: &Address, name: &str, count: &Count<()>) -> Option<Choice> {
    (count.offers > 0 || count.chosen).then(|| Choice {
        text: "ikke oplyst".to_owned(),
        offers: count.offers,
        is_chosen: count.chosen,
        address: address.toggled(UNSTATED, name),
    })
}

/// The kinds one can choose by, with a heading each.
fn kinds(catalogue: &Catalogue, address: &Address, browse: &Browse) -> Vec<(&'static str, Vec<Choice>)> {
    let content = catalogue.content();
    let concept = |key: &Key| catalogue.label(key).to_owned();
    let provider =
        |key: &Key| content.organisations.get(key).map_or_else(|| key.to_string(), |one| one.name.clone());
    let paragraph = |place: &Reference| match content.law.provision(place) {
        Some(known) if known.reference == *place => format!("{place}: {}", known.title),
        _ => place.to_string(),
    };
    vec![
        ("Målgruppe", choices(address, TARGET_GROUP, &browse.target_groups(), concept)),
        ("Hjælper med", choices(address, PROBLEM_AREA, &browse.problem_areas(), concept)),
        ("Hjælpeform", choices(address, FORM, &browse.forms(), concept)),
        ("Leverandør", choices(address, PROVIDER, &browse.providers(), provider)),
        ("Paragraf", choices(address, PARAGRAPH, &browse.paragraphs(), paragraph)),
    ]
}

fn choices<T: ToString>(
    address: &Address,
    name: &str,
    facet: &Facet<T>,
    text: impl Fn(&T) -> String,
) -> Vec<Choice> {
    let values = facet.values.iter().map(|count| Choice {
        text: text(&count.value),
        offers: count.offers,
        is_chosen: count.chosen,
        address: address.toggled(name, &count.value.to_string()),
    });
    values.chain(unstated(address, name, &facet.not_stated)).collect()
}

/// All that is chosen, with what each is called in full.
fn chosen(stairs: &[Stair], kinds: &[(&'static str, Vec<Choice>)]) -> Vec<Choice> {
    let of_stairs = stairs.iter().map(|stair| match stair.rank {
        Some(rank) => (format!("Trin {rank}: "), &stair.choice),
        None => ("Trin: ".to_owned(), &stair.choice),
    });
    let of_kinds = kinds
        .iter()
        .flat_map(|(heading, choices)| choices.iter().map(move |choice| (format!("{heading}: "), choice)));
    let chosen = of_stairs.chain(of_kinds).filter(|(_, choice)| choice.is_chosen);
    let named = chosen.map(|(before, choice)| Choice {
        text: format!("{before}{}", choice.text),
        address: choice.address.clone(),
        ..*choice
    });
    named.collect()
}

impl Kind {
    fn of((heading, mut choices): (&'static str, Vec<Choice>)) -> Self {
        // What is chosen is always seen.
        choices.sort_by_key(|choice| !choice.is_chosen);
        let more = choices.split_off(choices.len().min(FEW));
        Self { heading, few: choices, more }
    }
}

#[cfg(test)]
mod tests {
    //! A value is added to the address, taken away again, and begins at the first page.

    use super::*;

    fn read(query: &str) -> Address {
        Address::read(query).unwrap_or_else(|unread| panic!("{query}: {unread:?}"))
    }

    #[test]
    fn a_value_is_added_and_taken_away() {
        let address = read("step=2&paragraph=BL+%C2%A7+32&from=50&name=Zigfridine");
        assert_eq!(address.toggled("step", "3"), "/staircase?step=2&paragraph=BL+%C2%A7+32&step=3");
        assert_eq!(address.toggled("paragraph", "BL § 32"), "/staircase?step=2");
        assert_eq!(read("step=2").toggled("step", "2"), "/staircase");
        assert_eq!(read("step=2").page_from(25), "/staircase?step=2&from=25");
    }
}
