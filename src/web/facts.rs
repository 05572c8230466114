//! What is known of an offer, in words, and the names of what no source states.

use chrono::{Datelike, NaiveDate};

use super::words;
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::law::Resolution;
use crate::matching;
use crate::offer::{Approval, Basis, Offer, Organisation, Variant, YesNo};
use crate::source::Source;
use crate::staircase::Step;
use crate::wording::{self, Demand};

/// Something that is known, and what it is.
pub struct Fact {
    pub name: &'static str,
    pub values: Vec<Said>,
}

/// What is said, and where its words are explained, if they are anywhere.
pub struct Said {
    pub text: String,
    pub address: Option<String>,
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, address: None }
    }
}

/// What is known, and what is not.
#[derive(Default)]
pub struct Facts {
    pub known: Vec<Fact>,
    pub unknown: Vec<&'static str>,
}

impl Facts {
    fn add(&mut self, name: &'static str, values: Vec<impl Into<Said>>) {
        if values.is_empty() {
            self.unknown.push(name);
        } else {
            self.add_if_any(name, values);
        }
    }

    fn add_text(&mut self, name: &'static str, value: Option<&String>) {
        self.add(name, value.cloned().into_iter().collect::<Vec<_>>());
    }

    fn add_answer(&mut self, name: &'static str, value: YesNo) {
        let value = (value != YesNo::NotStated).then(|| wording::yes_no(value).to_owned());
        self.add(name, value.into_iter().collect::<Vec<_>>());
    }

    /// Adds what is only said where it is known: that it is missing is no news.
    fn add_if_any(&mut self, name: &'static str, values: Vec<impl Into<Said>>) {
        if !values.is_empty() {
            self.known.push(Fact { name, values: values.into_iter().map(Into::into).collect() });
        }
    }
}

/// Who an offer is for.
pub fn for_whom(catalogue: &Catalogue, offer: &Offer) -> Facts {
    let mut facts = Facts::default();
    let age = offer.age.map(wording::offer_age).into_iter().chain(offer.age_note.clone());
    facts.add("alder", age.collect::<Vec<_>>());
    facts.add("deltagere", each(&offer.recipients, wording::recipient));
    facts.add("målgruppe", labels(catalogue, &offer.target_groups));
    let note = offer.exclusion_note.clone().map(Said::from);
    facts.add_if_any("ikke for", labels(catalogue, &offer.exclusions).into_iter().chain(note).collect());
    facts.add_if_any("kun for", offer.districts.clone());
    facts.add("sprog", offer.languages.clone());
    facts.add_answer("frivilligt", offer.voluntary);
    facts.add_answer("anonymt", offer.anonymous);
    facts
}

/// What an offer is.
pub fn what(catalogue: &Catalogue, offer: &Offer) -> Facts {
    let mut facts = Facts::default();
    facts.add("hjælper med", labels(catalogue, &offer.problem_areas));
    facts.add("form", labels(catalogue, &offer.forms));
    facts.add("metode", labels(catalogue, &offer.methods));
    facts.add("sted", each(&offer.settings, wording::setting));
    facts.add_text("varighed", offer.duration.as_ref());
    facts.add_text("hyppighed", offer.intensity.as_ref());
    facts.add_text("pladser", offer.capacity.as_ref());
    facts.add_text("barnets del", offer.child_takes_part.as_ref());
    facts.add_text("forældrenes del", offer.parents_take_part.as_ref());
    facts.add_text("netværkets del", offer.network_takes_part.as_ref());
    let effect = offer.documented_effect.as_ref().map(|effect| {
        let stated_in = catalogue.content().sources.get(&effect.source);
        let stated_in = stated_in.map_or_else(String::new, |source| format!(" ({})", source.title));
        format!("{}{stated_in}", effect.text)
    });
    facts.add("dokumenteret virkning", effect.into_iter().collect::<Vec<_>>());
    facts
}

/// One way an offer is given.
pub struct Way {
    pub name: Option<String>,
    pub steps: String,
    /// How the step is known, if no source states it.
    pub step_note: Option<String>,
    pub access: Vec<String>,
    pub opens_case: &'static str,
    pub demands: Vec<Demand>,
    pub granted_by: String,
    /// Whether a source says who may grant it.
    pub names_grantor: bool,
    pub facts: Facts,
    pub law: Vec<Said>,
    /// How the paragraphs are known, if no source states them.
    pub law_note: Option<&'static str>,
}

/// The ways an offer is given.
pub fn ways(catalogue: &Catalogue, offer: &Offer, on: NaiveDate) -> Vec<Way> {
    offer.variants.iter().map(|variant| way(catalogue, offer, variant, on)).collect()
}

fn way(catalogue: &Catalogue, offer: &Offer, variant: &Variant, on: NaiveDate) -> Way {
    let steps = catalogue.content().steps_of(offer, variant, on);
    let requirements = matching::requirements(catalogue, variant, &steps, None, on);
    let mut facts = Facts::default();
    facts
        .add_if_any("barnet bor", variant.place.map(wording::place).map(str::to_owned).into_iter().collect());
    if variant.place.is_some() || variant.approval != Approval::NotStated {
        facts.add_if_any("godkendelse", vec![wording::approval(variant.approval).to_owned()]);
    }
    facts.add_if_any("nummer på Tilbudsportalen", variant.portal_id.iter().cloned().collect());
    let price = variant
        .price
        .as_ref()
        .map(|price| format!("{} kr. pr. {} (prisniveau {})", price.amount, price.unit, price.year));
    let vacancy = catalogue.vacancy(&offer.slug, &variant.key, on);
    facts.add_if_any("ledigt", wording::vacancy(&vacancy));
    facts.add_if_any("pris", vec![price.unwrap_or_else(|| "ikke oplyst".to_owned())]);
    Way {
        name: variant.name.clone(),
        steps: wording::steps_of_way(variant, &steps),
        step_note: step_note(variant, &steps),
        access: each(&variant.access, wording::access),
        opens_case: wording::opens_case(variant.opens_case),
        demands: requirements.as_ref().map_or_else(Vec::new, wording::demands),
        granted_by: wording::granted_by(variant.granted_by.as_deref()),
        names_grantor: variant.granted_by.is_some(),
        facts,
        law: law(catalogue, variant, on),
        law_note: (variant.legal_basis == Basis::Inferred && !variant.legal.is_empty())
            .then_some("Paragrafferne er udledt; ingen kilde nævner dem."),
    }
}

fn step_note(variant: &Variant, steps: &[&Step]) -> Option<String> {
    let is_inferred = variant.step_basis == Basis::Inferred && !steps.is_empty();
    is_inferred.then(|| wording::step_inferred(variant.step_reason.as_deref()))
}

/// The paragraphs a way is given under, and what became of them.
fn law(catalogue: &Catalogue, variant: &Variant, on: NaiveDate) -> Vec<Said> {
    let resolved = variant.legal.iter().map(|stated| {
        let current = catalogue.content().law.in_force(stated, on);
        let resolution = Resolution { typed: *stated, current, also: Vec::new() };
        Said {
            text: wording::resolution(catalogue, &resolution),
            address: Some(super::law::address(&stated.to_string())),
        }
    });
    resolved.collect()
}

/// What to be aware of before all else.
pub fn caveats(catalogue: &Catalogue, offer: &Offer, on: NaiveDate) -> Vec<String> {
    let thin = offer.thin.then(|| wording::thin().to_owned());
    let fresh_until =
        catalogue.place(&offer.slug).and_then(|place| catalogue.profiles().of(place as usize).fresh_until);
    let is_old = fresh_until.is_none_or(|last| last < on);
    let old = is_old.then(|| wording::not_confirmed_since(offer.assurance.as_of));
    thin.into_iter().chain(old).collect()
}

/// When an offer was as described, and who said so.
pub fn assured(catalogue: &Catalogue, offer: &Offer) -> String {
    let content = catalogue.content();
    let by = &offer.assurance.by;
    let said_by = content.sources.get(by).map(|source| source.title.as_str());
    let said_by = said_by.or_else(|| content.organisations.get(by).map(|one| one.name.as_str()));
    let said_by = said_by.unwrap_or(by.as_str());
    match offer.assurance.as_of {
        // Of many sources only the month or the year is known.
        Some(day) => format!("Sådan var det i {} ifølge «{said_by}».", day.year()),
        None => format!("Beskrevet i «{said_by}»; hvornår det sidst var sådan, er ikke oplyst."),
    }
}

/// A source, and the place in it.
pub fn source(source: &Source, place: Option<&str>) -> String {
    let date = source.date_note.clone().or_else(|| source.date.map(wording::date));
    let parts = [Some(source.title.clone()), source.publisher.clone(), date, place.map(str::to_owned)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A source by its title, and its year if it is known.
pub fn source_in_brief(source: &Source) -> String {
    match source.date {
        Some(day) => format!("{} ({})", source.title, day.year()),
        None => source.title.clone(),
    }
}

/// Who provides an offer.
pub fn organisation(organisation: &Organisation) -> String {
    match wording::organisation_kind(organisation.kind) {
        Some(kind) => format!("{} ({kind})", organisation.name),
        None => organisation.name.clone(),
    }
}

/// Concepts by their words, which lead to what they mean.
fn labels(catalogue: &Catalogue, keys: &[Key]) -> Vec<Said> {
    let said = |word: &str| Said { text: word.to_owned(), address: Some(words::address(word)) };
    keys.iter().map(|key| said(catalogue.label(key))).collect()
}

fn each<T: Copy>(things: &[T], word: fn(T) -> &'static str) -> Vec<String> {
    things.iter().map(|thing| word(*thing).to_owned()).collect()
}
