//! The form of an offer, section by section, as it is filled in.

use super::written::{EVERYONE, MONTHS, OUTSIDE, UNBORN, YEARS};
use crate::auth::Actor;
use crate::catalogue::Catalogue;
use crate::concept::Scheme;
use crate::key::MunicipalityCode;
use crate::offer::{Access, Approval, Basis, Breadth, LifeCycleState, Place, YesNo};
use crate::proposal;
use crate::record::{LONGEST_SUMMARY, Written};
use crate::web::control::{Control, Controls, Fault, id};
use crate::web::fields::Fields;
use crate::wording;

/// A part of the form.
pub struct Section {
    pub heading: &'static str,
    pub intro: String,
    pub rows: Vec<Row>,
    /// The group of rows one more can be added to, and what that is called.
    pub add: Option<(&'static str, &'static str)>,
}

impl Section {
    /// One row of controls.
    pub fn plain(heading: &'static str, controls: Vec<Control>) -> Self {
        let row = Row { heading: None, hidden: Vec::new(), controls, remove: None };
        Self { heading, intro: String::new(), rows: vec![row], add: None }
    }

    /// Where its button is that adds a row.
    pub fn anchor(&self) -> String {
        self.add.map_or_else(String::new, |(group, _)| format!("add-{}", id(group)))
    }
}

/// Controls that belong together.
pub struct Row {
    /// What it is called, where there can be several.
    pub heading: Option<String>,
    pub controls: Vec<Control>,
    /// What is sent with it unseen.
    pub hidden: Vec<(String, String)>,
    /// What takes it away: the group and its place there.
    pub remove: Option<String>,
}

/// The form of an offer, or of something else.
pub struct Form {
    pub sections: Vec<Section>,
    pub faults: Vec<Fault>,
}

/// What a form is made for.
pub struct Asked<'a> {
    pub catalogue: &'a Catalogue,
    pub fields: &'a Fields,
    pub actor: &'a Actor,
    pub municipality: Option<MunicipalityCode>,
    /// Whether the offer is not there yet.
    pub is_new: bool,
    pub on: chrono::NaiveDate,
}

impl Form {
    /// The form of an offer as it is filled in.
    pub fn new(asked: &Asked<'_>) -> Self {
        Self::of(asked.sections())
    }

    /// The form of these sections, of which nothing is wrong yet.
    pub fn of(sections: Vec<Section>) -> Self {
        Self { sections, faults: Vec::new() }
    }

    /// Tells what is wrong: beside each field, and all of it in one place.
    pub fn tell(&mut self, field: &str, message: &str) {
        let controls = self.sections.iter_mut().flat_map(|section| &mut section.rows);
        let mut controls = controls.flat_map(|row| &mut row.controls);
        // Of a field that the form has in parts, the first part is led to.
        let within = |name: &str| {
            name.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let fault = controls.find(|control| within(&control.name)).map(|control| control.tell(message));
        self.faults.push(fault.unwrap_or_else(|| Fault {
            id: String::new(),
            label: proposal::field_name(field),
            message: message.to_owned(),
        }));
    }

    /// Puts what is wrong in the order of the fields, after what concerns no field.
    pub fn arrange(&mut self) {
        let rows = self.sections.iter().flat_map(|section| &section.rows);
        let ids: Vec<String> = rows.flat_map(|row| &row.controls).map(Control::id).collect();
        self.faults.sort_by_key(|fault| ids.iter().position(|id| *id == fault.id));
    }
}

/// The organisations of a municipality's range to choose from, by name.
pub fn organisations(catalogue: &Catalogue, of: Option<MunicipalityCode>) -> Vec<(String, String)> {
    let all = catalogue.content().organisations.values().filter(|one| Some(one.municipality) == of);
    let mut choices: Vec<(String, String)> = all.map(|one| (one.key.to_string(), one.name.clone())).collect();
    choices.sort_by_key(|(_, name)| name.to_lowercase());
    choices
}

/// The contact points of a municipality, to choose from.
pub fn contacts(catalogue: &Catalogue, of: Option<MunicipalityCode>) -> Vec<(String, String)> {
    let all = catalogue.content().contacts.values().filter(|one| Some(one.municipality) == of);
    let mut choices: Vec<(String, String)> =
        all.map(|one| (one.key.to_string(), format!("{} ({})", one.name, one.function))).collect();
    choices.sort_by_key(|(_, name)| name.to_lowercase());
    choices
}

fn words<T: Written>(said: fn(T) -> &'static str) -> Vec<(String, String)> {
    T::WORDS.iter().map(|(member, word)| ((*word).to_owned(), capital(said(*member)))).collect()
}

/// Words for what is known; that nothing is known is the blank choice.
fn known<T: Written>(missing: T, said: fn(T) -> &'static str) -> Vec<(String, String)> {
    words(said).into_iter().filter(|(word, _)| word != missing.written()).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn basis() -> Vec<(String, String)> {
    known(Basis::NotStated, |basis| match basis {
        Basis::Inferred => "det er udledt",
        Basis::Stated | Basis::NotStated => "det står i en kilde",
    })
}

const NOT_STATED: &str = "Ikke oplyst";

impl Asked<'_> {
    fn sections(&self) -> Vec<Section> {
        vec![
            self.first(),
            self.for_whom(),
            self.what(),
            self.ways(),
            self.life_cycle(),
            self.contact(),
            self.sources(),
        ]
    }

    fn controls(&self) -> Controls<'_> {
        Controls { catalogue: self.catalogue, fields: self.fields }
    }

    /// A section of as many rows as are filled in, and of one at least.
    fn several(
        &self,
        heading: &'static str,
        (group, add): (&'static str, &'static str),
        called: &str,
        row: impl Fn(&str) -> Vec<Control>,
    ) -> Section {
        let count = self.fields.rows(group).max(1);
        let rows = (0..count).map(|place| Row {
            heading: (count > 1).then(|| format!("{called} {}", place + 1)),
            hidden: self.hidden(group, place),
            controls: row(&format!("{group}.{place}.")),
            remove: (count > 1).then(|| format!("{group}.{place}")),
        });
        Section { heading, intro: String::new(), rows: rows.collect(), add: Some((group, add)) }
    }

    /// The key of a way stays what it is, whatever the way is called.
    fn hidden(&self, group: &str, place: usize) -> Vec<(String, String)> {
        let key = Some(self.fields.row_value(group, place, "key")).filter(|_| group == "variant");
        key.into_iter().map(|key| (format!("{group}.{place}.key"), key.to_owned())).collect()
    }

    fn first(&self) -> Section {
        let c = self.controls();
        let organisations = organisations(self.catalogue, self.municipality);
        let mut controls = vec![
            c.line("name", "Navn", "Det navn, familier og fagfolk kender."),
            c.text(
                "summary",
                "Kort fortalt",
                "Hvad det er, og for hvem. Skriv, så en forælder forstår det.",
                4,
            ),
            c.text("description", "Beskrivelse", "Mere, for fagfolk. Kan være tom.", 5),
            c.choice("provider", "Leverandør", "Hvem giver tilbuddet?", NOT_STATED, organisations),
            c.text("also_known_as", "Andre navne", "Ét på hver linje.", 2),
            c.text(
                "keywords",
                "Egne søgeord",
                "Jeres egne ord for, hvem det er for, og hvad det hjælper med. Ét på hver linje.",
                2,
            ),
            c.checks(
                "thin",
                "Kun lidt er kendt",
                "",
                [("yes".to_owned(), "Der vides ikke meget mere end navnet".to_owned())],
            ),
        ];
        if self.is_new {
            controls.push(c.line("slug", "Navn i adressen", "Små bogstaver, tal og bindestreger. Lad den være tom, så laves den af navnet. Den ændres aldrig siden."));
        }
        let words = self.fields.value("summary").split_whitespace().count();
        Section {
            intro: format!(
                "«Kort fortalt» er på {words} ord og må have højst {LONGEST_SUMMARY}. Skriv ikke navne på personer nogen steder: et tilbud har funktioner."
            ),
            ..Section::plain("Tilbuddet", controls)
        }
    }

    fn for_whom(&self) -> Section {
        let c = self.controls();
        let units = [
            (YEARS, "I hele år"),
            (MONTHS, "I måneder"),
            (EVERYONE, "Alle aldre"),
            (UNBORN, "Kun ventede børn"),
        ];
        let units = units.map(|(value, label)| (value.to_owned(), label.to_owned()));
        let yes = |label: &str| [("yes".to_owned(), label.to_owned())];
        let yes_no = || known(YesNo::NotStated, wording::yes_no);
        Section::plain(
            "Hvem er det for?",
            vec![
                c.checks(
                    "recipients",
                    "Deltagere",
                    "Ingen valgt betyder: ikke oplyst.",
                    words(wording::recipient),
                ),
                c.choice("age.unit", "Alder", "Hvordan er alderen oplyst?", NOT_STATED, units),
                c.choice(
                    "age.whose",
                    "Hvis alder?",
                    "",
                    "Barnets eller den unges",
                    [("parent".to_owned(), "Forælderens".to_owned())],
                ),
                c.line("age.from", "Fra", "Den laveste alder, der er med."),
                c.line("age.to", "Til og med", "Tom: der er ikke oplyst en øvre alder."),
                c.checks("age.unborn", "Før fødslen", "", yes("Også ventede børn")),
                c.line("age_note", "Om alderen", "Det, kilden siger mere, for eksempel «7.-9. klasse»."),
                c.concepts(
                    "target_groups",
                    "Målgruppe",
                    "Kun hvis det er for bestemte børn eller familier.",
                    &[Scheme::TargetGroup],
                ),
                c.concepts(
                    "exclusions",
                    "Ikke for",
                    "Hvem kan tilbuddet ikke tage imod?",
                    &[Scheme::TargetGroup, Scheme::ProblemArea],
                ),
                c.line("exclusion_note", "Ikke for, med egne ord", "Hvis intet på listen passer."),
                c.text("districts", "Kun for distrikterne", "Ét på hver linje. Tom: hele kommunen.", 2),
                c.text("languages", "Sprog", "Ét på hver linje. Tom: ikke oplyst.", 2),
                c.choice("voluntary", "Er det frivilligt?", "", NOT_STATED, yes_no()),
                c.choice("anonymous", "Kan man være anonym?", "", NOT_STATED, yes_no()),
            ],
        )
    }

    fn what(&self) -> Section {
        let c = self.controls();
        let breadth = words(|breadth: Breadth| match breadth {
            Breadth::Specific => "for bestemte vanskeligheder",
            Breadth::General => "åbent for alle slags bekymringer",
        });
        Section::plain(
            "Hvad går det ud på?",
            vec![
                c.choice("breadth", "Bredde", "", "Vælg", breadth),
                c.concepts(
                    "problem_areas",
                    "Hjælper med",
                    "Det, tilbuddet er for. Vælg det, der passer mest præcist.",
                    &[Scheme::ProblemArea],
                ),
                c.concepts("forms", "Form", "Hvordan hjælpen gives.", &[Scheme::Form]),
                c.concepts("methods", "Metode", "Kun hvis en kilde nævner den.", &[Scheme::Method]),
                c.checks("settings", "Sted", "Ingen valgt betyder: ikke oplyst.", words(wording::setting)),
                c.line("duration", "Varighed", "For eksempel «10 uger»."),
                c.line("intensity", "Hyppighed", "For eksempel «en time om ugen»."),
                c.line("capacity", "Pladser", "For eksempel «8 børn på hvert hold»."),
                c.line("child_takes_part", "Barnets del", ""),
                c.line("parents_take_part", "Forældrenes del", ""),
                c.line("network_takes_part", "Netværkets del", ""),
                c.text(
                    "documented_effect.text",
                    "Dokumenteret virkning",
                    "Kun det, en undersøgelse har vist.",
                    2,
                ),
                c.choice(
                    "documented_effect.source",
                    "Hvor virkningen er dokumenteret",
                    "",
                    NOT_STATED,
                    self.all_sources(),
                ),
                c.text("less_intrusive", "Mildere tilbud", "Tilbuddenes navne, ét på hver linje.", 2),
                c.text(
                    "more_intrusive",
                    "Mere indgribende tilbud",
                    "Tilbuddenes navne, ét på hver linje.",
                    2,
                ),
                c.text("combines_with", "Går sammen med", "Tilbuddenes navne, ét på hver linje.", 2),
            ],
        )
    }

    fn ways(&self) -> Section {
        let add = ("variant", "Tilføj en måde mere");
        let section = self.several("Måder, det gives på", add, "Måde", |before| self.way(before));
        let intro = "Gives tilbuddet på flere trin eller efter flere paragraffer, er hver af dem en måde.";
        Section { intro: intro.to_owned(), ..section }
    }

    fn way(&self, before: &str) -> Vec<Control> {
        let c = self.controls();
        let field = |name: &str| format!("{before}{name}");
        let staircase = self.catalogue.staircase(self.municipality, self.on);
        let steps = staircase.map(|staircase| staircase.steps()).unwrap_or_default();
        let steps = steps.iter().map(|step| (step.key.to_string(), capital(&wording::step(step))));
        let outside = (OUTSIDE.to_owned(), "Uden for trappen".to_owned());
        vec![
            c.line(&field("name"), "Hvad måden kaldes", "Kun hvis der er flere måder."),
            c.checks(&field("steps"), "Trin", "Ingen valgt betyder: ikke oplyst.", steps.chain([outside])),
            c.choice(
                &field("step_basis"),
                "Hvor ved vi trinnet fra?",
                "",
                "Vælg, hvis trinnet er valgt",
                basis(),
            ),
            c.line(&field("step_reason"), "Hvorfor dette trin", "Hvis det er udledt."),
            c.checks(
                &field("access"),
                "Adgang",
                "Ingen valgt betyder: ikke oplyst.",
                words::<Access>(wording::access),
            ),
            c.choice(
                &field("opens_case"),
                "Oprettes der en sag?",
                "",
                NOT_STATED,
                known(YesNo::NotStated, wording::yes_no),
            ),
            c.line(&field("granted_by"), "Bevilges af", "Funktionen, ikke personen."),
            c.text(
                &field("legal"),
                "Paragraffer",
                "Én på hver linje, for eksempel «BL § 32, stk. 1, nr. 5».",
                2,
            ),
            c.choice(
                &field("legal_basis"),
                "Hvor ved vi paragrafferne fra?",
                "",
                "Vælg, hvis der er paragraffer",
                basis(),
            ),
            c.line(&field("price.amount"), "Pris i kroner", "For eksempel «1.200»."),
            c.line(&field("price.unit"), "Prisen er pr.", "For eksempel «måned»."),
            c.line(&field("price.year"), "Prisniveau", "Året, for eksempel 2026."),
            c.choice(
                &field("place"),
                "Hvor barnet bor",
                "Kun hvis det er en anbringelse.",
                "Ikke en anbringelse",
                words::<Place>(wording::place),
            ),
            c.choice(
                &field("approval"),
                "Godkendelse",
                "Kun hvis det er en anbringelse.",
                NOT_STATED,
                known(Approval::NotStated, wording::approval),
            ),
            c.line(&field("portal_id"), "Nummer på Tilbudsportalen", ""),
        ]
    }

    fn life_cycle(&self) -> Section {
        let c = self.controls();
        let add = ("life_cycle", "Tilføj en status mere");
        let section = self.several("Hvornår det kan bruges", add, "Status", |before| {
            let field = |name: &str| format!("{before}{name}");
            vec![
                c.choice(&field("state"), "Status", "", "Vælg", words::<LifeCycleState>(wording::state)),
                c.line(&field("from"), "Fra og med", "En dato, for eksempel 01-08-2027. Tom: ikke oplyst."),
                c.line(&field("note"), "Bemærkning", "For eksempel «sommerferie»."),
            ]
        });
        let intro = "En dato i fremtiden træder i kraft af sig selv.";
        Section { intro: intro.to_owned(), ..section }
    }

    fn contact(&self) -> Section {
        let c = self.controls();
        let contacts = contacts(self.catalogue, self.municipality);
        let owner = "Hvem svarer for, at det her er rigtigt?";
        Section::plain(
            "Kontakt",
            vec![
                c.checks("contacts", "Kontakt", "Hvem henvender man sig til?", contacts.clone()),
                c.choice("owner", "Svarer for indholdet", owner, NOT_STATED, contacts),
                c.line("review_months", "Gennemses efter måneder", "1 til 60. Tom: et år."),
            ],
        )
    }

    fn sources(&self) -> Section {
        let c = self.controls();
        let add = ("sources", "Tilføj en kilde mere");
        let mut section = self.several("Hvor vi ved det fra", add, "Kilde", |before| {
            let field = |name: &str| format!("{before}{name}");
            vec![
                c.choice(&field("key"), "Kilde", "", "Vælg", self.all_sources()),
                c.line(&field("place"), "Sted i kilden", "Side, afsnit eller overskrift."),
            ]
        });
        match &self.actor.organisation {
            // Whoever writes for an organisation says so for it.
            Some(_) => {
                section.intro =
                    "Det, du sender, står som bekræftet i dag af den organisation, du skriver for."
                        .to_owned();
            }
            None => section.rows.push(Row {
                heading: Some("Hvem siger, at det er rigtigt?".to_owned()),
                hidden: Vec::new(),
                controls: self.assurance(),
                remove: None,
            }),
        }
        section
    }

    fn assurance(&self) -> Vec<Control> {
        let c = self.controls();
        let mut by = organisations(self.catalogue, self.municipality);
        by.extend(self.all_sources());
        vec![
            c.choice("assurance.by", "Ifølge", "En organisation eller en kilde.", "Vælg", by),
            c.line("assurance.as_of", "Sidst bekræftet", "En dato. Tom: ikke oplyst."),
        ]
    }

    fn all_sources(&self) -> Vec<(String, String)> {
        let sources = self.catalogue.content().sources.values();
        let mut sources: Vec<(String, String)> =
            sources.map(|one| (one.key.to_string(), one.title.clone())).collect();
        sources.sort_by_key(|(_, title)| title.to_lowercase());
        sources
    }
}
