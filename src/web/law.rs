//! The law (`/law`): what a paragraph means now, what it was, how sure that is, and what is given under it; and the
//! whole table.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use super::fields::Fields;
use super::visitor::Visitor;
use super::words::Linking;
use super::{Here, Shell, page, range};
use crate::app::App;
use crate::browse::{self, Given};
use crate::catalogue::Catalogue;
use crate::law::{
    Act, Chapter, Confidence, LONGEST_TYPED, Law, Provision, Reference, Resolution, Stage, find,
};
use crate::offer::Basis;
use crate::personal;
use crate::wording;

/// The name of the box in the address.
const TEXT: &str = "text";

/// How many offers are shown; the others stand in the range.
const MOST_OFFERS: usize = 50;

#[derive(Template)]
#[template(path = "law.html")]
struct LawPage {
    shell: Shell,
    typed: String,
    fault: Option<&'static str>,
    answers: Vec<Answer>,
    /// Where nothing is asked: the table.
    tables: Vec<Table>,
}

/// What one typed reference means.
struct Answer {
    /// Where it stands on the page.
    number: usize,
    read_as: String,
    title: String,
    meaning: String,
    renumbered: Option<String>,
    also: Vec<Linking>,
    validity: String,
    confidence: &'static str,
    /// The paragraphs in force, each with what it demands.
    current: Vec<Current>,
    notes: Vec<String>,
    timeline: Vec<Row>,
    offers: Vec<Offered>,
    /// How many there are, and where they all stand.
    range: Linking,
}

impl Answer {
    /// Whether anything is known of a decision under what is in force.
    fn tells_of_decision(&self) -> bool {
        self.current.iter().any(|current| !current.requires.is_empty() || current.decided_by.is_some())
    }
}

/// A paragraph in force.
struct Current {
    place: Linking,
    title: String,
    requires: Vec<&'static str>,
    decided_by: Option<&'static str>,
}

/// An offer that is given under it.
struct Offered {
    slug: String,
    name: String,
    /// The steps, and the paragraph its source names, way by way.
    ways: Vec<String>,
}

/// A place in the law in its time.
struct Row {
    place: Linking,
    title: String,
    validity: String,
    is_in_force: bool,
    /// What stands on the other side of it: where it comes from, or what it became.
    others: Vec<Linking>,
    told: String,
    confidence: &'static str,
    note: Option<String>,
}

/// The places of an act, or of a chapter of it.
struct Table {
    heading: String,
    /// What stands over the paragraphs on the other side: where they come from, or where they went.
    other_side: Option<&'static str>,
    rows: Vec<Row>,
}

/// Where a paragraph is told.
pub fn address(text: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair(TEXT, text).finish();
    format!("/law?{query}")
}

/// A paragraph, and where it is told.
pub fn link(text: &str) -> Linking {
    Linking { text: text.to_owned(), address: address(text) }
}

/// Whether a word is a paragraph and nothing else.
pub fn is_reference(word: &str) -> bool {
    let found = find(word);
    found.iter().map(|found| found.end - found.start).sum::<usize>() == word.len()
}

/// What the paragraph in the address means, or the table of law.
pub async fn shown(State(app): State<Arc<App>>, visitor: Visitor, RawQuery(query): RawQuery) -> Response {
    let catalogue = app.catalogue();
    let on = app.today();
    let asked = Fields::parse(query.unwrap_or_default().as_bytes());
    let shell = |title: String| Shell::new(&catalogue, &visitor, title, Here::Law);
    let Some(typed) = asked.said(TEXT) else {
        let table = LawPage::blank(shell("Loven".to_owned()));
        return page(StatusCode::OK, &LawPage { tables: tables(&catalogue.content().law, on), ..table });
    };
    match read(&catalogue.content().law, &typed, on) {
        Ok(resolutions) => {
            let numbered = (1..).zip(&resolutions);
            let answers = numbered
                .map(|(number, resolution)| Answer::new(&catalogue, number, resolution, on))
                .collect();
            let title = resolutions.first().map_or_else(String::new, |first| first.typed.to_string());
            page(StatusCode::OK, &LawPage { typed, answers, ..LawPage::blank(shell(title)) })
        }
        Err((fault, typed)) => {
            let blank = LawPage::blank(shell("Ret paragraffen".to_owned()));
            let tables = tables(&catalogue.content().law, on);
            page(StatusCode::UNPROCESSABLE_ENTITY, &LawPage { typed, fault: Some(fault), tables, ..blank })
        }
    }
}

/// What a text means; or why it is not read, and what of it is shown back.
fn read(law: &Law, typed: &str, on: NaiveDate) -> Result<Vec<Resolution>, (&'static str, String)> {
    if personal::holds_cpr(typed) {
        let fault = "Det ligner et CPR-nummer, så det er ikke slået op. Vifte bruger ingen personoplysninger, og intet \
                     er gemt. Skriv kun paragraffen.";
        return Err((fault, String::new()));
    }
    if typed.chars().count() > LONGEST_TYPED {
        let fault = "Det er længere end en paragraf, så det er ikke slået op. Skriv kun paragraffen, som «§ 32, stk. 1, \
                     nr. 5».";
        return Err((fault, String::new()));
    }
    let found = find(typed);
    let resolutions: Vec<Resolution> =
        found.iter().filter_map(|found| law.resolve(&found.reference, on)).collect();
    if resolutions.is_empty() {
        let fault = "Paragraffen kendes ikke her. Skriv den som «§ 32, stk. 1, nr. 5», «52.3.3» eller «servicelovens \
                     § 52», eller find den i listen.";
        return Err((fault, typed.to_owned()));
    }
    Ok(resolutions)
}

impl LawPage {
    fn blank(shell: Shell) -> Self {
        Self { shell, typed: String::new(), fault: None, answers: Vec::new(), tables: Vec::new() }
    }

    /// What the box tells of its fault to those who cannot see it.
    fn marks(&self) -> &'static str {
        match self.fault {
            Some(_) => " aria-invalid=\"true\" aria-describedby=\"text-hint text-fault\"",
            None => " aria-describedby=\"text-hint\"",
        }
    }

    fn advice(&self) -> &'static str {
        wording::ask_a_jurist()
    }

    /// How sure each of the words of the list says that something is.
    fn grades(&self) -> [&'static str; 3] {
        [Confidence::A, Confidence::B, Confidence::C].map(wording::confidence)
    }

    fn running_measures(&self) -> &'static str {
        wording::running_measures()
    }
}

fn links(places: &[Reference]) -> Vec<Linking> {
    places.iter().map(|place| link(&place.to_string())).collect()
}

impl Answer {
    fn new(catalogue: &Arc<Catalogue>, number: usize, resolution: &Resolution, on: NaiveDate) -> Self {
        let law = &catalogue.content().law;
        let known = law.provision(&resolution.typed);
        let current: Vec<&Provision> =
            resolution.current.iter().filter_map(|place| law.provision(place)).collect();
        let home = catalogue.content().home;
        let found = browse::given_under(catalogue, resolution, home, on, MOST_OFFERS);
        let read_as = resolution.typed.to_string();
        let own_note = known.and_then(|known| known.note.as_ref());
        let others = current.iter().filter_map(|one| one.note.as_ref());
        let mut notes: Vec<String> = own_note.into_iter().chain(others).cloned().collect();
        // Neighbours often share one, and what was typed may be in force itself.
        notes.dedup();
        Self {
            number,
            title: known.map_or_else(String::new, |known| known.title.clone()),
            meaning: wording::resolution(catalogue, resolution),
            renumbered: wording::renumbered(resolution),
            also: links(&resolution.also),
            validity: known.map_or_else(String::new, |known| wording::validity(&known.valid, on)),
            confidence: known.map_or("", |known| wording::confidence(known.confidence)),
            current: current.iter().map(|provision| Current::of(provision)).collect(),
            notes,
            timeline: law.timeline(&resolution.typed).iter().map(|stage| Row::of(stage, on)).collect(),
            offers: found.offers.iter().map(|given| Offered::of(catalogue, given, on)).collect(),
            range: Linking {
                text: wording::so_many_offers(found.total),
                address: range::of_paragraphs(&resolution.counts()),
            },
            read_as,
        }
    }
}

impl Current {
    fn of(provision: &Provision) -> Self {
        Self {
            place: link(&provision.reference.to_string()),
            title: provision.title.clone(),
            requires: provision.requires.iter().map(|one| wording::requirement(*one)).collect(),
            decided_by: provision.decided_by.map(wording::deciding_body),
        }
    }
}

impl Offered {
    fn of(catalogue: &Catalogue, given: &Given, on: NaiveDate) -> Self {
        let offer = &given.offer;
        let way = |place: usize, stated: &[Reference]| {
            let variant = offer.variants.get(place)?;
            let steps = wording::steps_of_way(variant, &catalogue.content().steps_of(offer, variant, on));
            let stated: Vec<String> = stated.iter().map(ToString::to_string).collect();
            let name = variant.name.as_ref().map_or_else(String::new, |name| format!("{name}: "));
            let inferred = if variant.legal_basis == Basis::Inferred { " (udledt)" } else { "" };
            Some(format!("{name}{} · efter {}{inferred}", steps.trim_end_matches('.'), stated.join(", ")))
        };
        Self {
            slug: offer.slug.to_string(),
            name: offer.name.clone(),
            ways: given.ways.iter().filter_map(|(place, stated)| way(*place, stated)).collect(),
        }
    }
}

impl Row {
    fn of(stage: &Stage<'_>, on: NaiveDate) -> Self {
        let provision = stage.provision;
        Self {
            place: link(&provision.reference.to_string()),
            title: provision.title.clone(),
            validity: wording::validity(&provision.valid, on),
            is_in_force: provision.valid.contains(on),
            others: links(if stage.after.is_empty() { &stage.before } else { &stage.after }),
            told: wording::stage(stage),
            confidence: wording::confidence_in_brief(provision.confidence),
            note: provision.note.clone(),
        }
    }
}

/// The table of law: Barnets Lov by chapter, the other acts whole.
fn tables(law: &Law, on: NaiveDate) -> Vec<Table> {
    let mut tables = Vec::new();
    for act in Act::ALL {
        let stages = law.stages_of(act);
        let rows = |is_in: &dyn Fn(&Reference) -> bool| -> Vec<Row> {
            let within = stages.iter().filter(|stage| is_in(&stage.provision.reference));
            within.map(|stage| Row::of(stage, on)).collect()
        };
        let name = wording::act(act);
        let other_side = match act {
            Act::BarnetsLov => Some("Før 2024"),
            Act::Serviceloven => Some("Nu"),
            Act::Sundhedsloven => None,
        };
        if Chapter::of(act).is_empty() {
            tables.push(Table { heading: name.to_owned(), other_side, rows: rows(&|_| true) });
        }
        for chapter in Chapter::of(act) {
            let heading = format!("{name}, kapitel {}: {}", chapter.number, chapter.subject);
            tables.push(Table { heading, other_side, rows: rows(&|place| chapter.holds(place)) });
        }
    }
    tables.retain(|table| !table.rows.is_empty());
    tables
}
