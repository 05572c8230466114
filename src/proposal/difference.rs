//! What differs between two records, as a person reads it: fields by their Danish names, things by theirs.

use chrono::NaiveDate;
use serde_json::{Value, from_value};

use super::Amendment;
use crate::age::AgeBand;
use crate::catalogue::Catalogue;
use crate::key::Key;
use crate::offer::{Basis, Breadth, LifeCycleState, OrganisationKind};
use crate::record::{
    AgeRecord, AssuranceRecord, ConditionRecord, EffectRecord, Entity, IntervalRecord, LifeCycleRecord,
    MilestoneRecord, PriceRecord, Record, SourceRefRecord, TurnRecord, VisitRecord, Written,
};
use crate::{contact, routing, wording};

/// A field in which two records differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field, as the record names it; of a variant `variant KEY.FIELD`.
    pub field: String,
    /// What a person calls it.
    pub name: String,
    /// What it says now, one thing a line; empty if it says nothing.
    pub before: Vec<String>,
    /// What it is to say; empty if it is to say nothing.
    pub after: Vec<String>,
}

/// What stands in a field, so that it can be told.
#[derive(Clone, Copy)]
enum Kind {
    /// Words, as they were written.
    Text,
    /// Yes, or nothing.
    Flag,
    /// A word of a closed set.
    Word(fn(&str) -> Option<String>),
    Municipality,
    Concept,
    Organisation,
    Offer,
    Contact,
    Step,
    Age,
    LifeCycle,
    Assurance,
    Source,
    Price,
    Effect,
    Day,
    Visit,
    Turn,
    When,
    Interval,
    Milestone,
}

use Kind::{
    Age, Assurance, Concept, Contact, Day, Effect, Flag, Interval, LifeCycle, Milestone, Municipality,
    Organisation, Price, Source, Step, Text, Turn, Visit, When, Word,
};

/// The fields of an offer in the order one reads them, and what a person calls them.
const FIELDS: &[(&str, &str, Kind)] = &[
    ("slug", "navn i adressen", Text),
    ("municipality", "kommune", Municipality),
    ("name", "navn", Text),
    ("also_known_as", "andre navne", Text),
    ("summary", "kort fortalt", Text),
    ("description", "beskrivelse", Text),
    ("thin", "kun lidt er kendt", Flag),
    ("keywords", "egne søgeord", Text),
    ("provider", "leverandør", Organisation),
    ("breadth", "bredde", Word(breadth)),
    ("recipients", "deltagere", Word(|word| told(word, wording::recipient))),
    ("target_groups", "målgruppe", Concept),
    ("exclusions", "ikke for", Concept),
    ("exclusion_note", "ikke for, med ord", Text),
    ("age", "alder", Age),
    ("age_note", "om alderen", Text),
    ("districts", "kun for distrikterne", Text),
    ("languages", "sprog", Text),
    ("voluntary", "frivilligt", Word(yes_no)),
    ("anonymous", "anonymt", Word(yes_no)),
    ("problem_areas", "hjælper med", Concept),
    ("forms", "form", Concept),
    ("methods", "metode", Concept),
    ("settings", "sted", Word(|word| told(word, wording::setting))),
    ("duration", "varighed", Text),
    ("intensity", "hyppighed", Text),
    ("capacity", "pladser", Text),
    ("child_takes_part", "barnets del", Text),
    ("parents_take_part", "forældrenes del", Text),
    ("network_takes_part", "netværkets del", Text),
    ("documented_effect", "dokumenteret virkning", Effect),
    ("less_intrusive", "mildere tilbud", Kind::Offer),
    ("more_intrusive", "mere indgribende tilbud", Kind::Offer),
    ("combines_with", "går sammen med", Kind::Offer),
    ("life_cycle", "status", LifeCycle),
    ("assurance", "sidst bekræftet", Assurance),
    ("sources", "kilder", Source),
    ("contacts", "kontakt", Contact),
    ("owner", "svarer for indholdet", Contact),
    ("review_months", "gennemses efter måneder", Text),
    ("variant", "måder, det gives på", Text),
    ("baseRevision", "revision", Text),
    ("reason", "begrundelse", Text),
];

/// The fields of one way an offer is given.
const OF_VARIANT: &[(&str, &str, Kind)] = &[
    ("key", "nøgle", Text),
    ("name", "måde", Text),
    ("steps", "trin", Step),
    ("step_basis", "trinnets kilde", Word(basis)),
    ("step_reason", "hvorfor dette trin", Text),
    ("access", "adgang", Word(|word| told(word, wording::access))),
    ("opens_case", "sag", Word(|word| told(word, wording::opens_case))),
    ("legal", "paragraffer", Text),
    ("legal_basis", "paragraffernes kilde", Word(basis)),
    ("granted_by", "bevilges af", Text),
    ("price", "pris", Price),
    ("place", "barnet bor", Word(|word| told(word, wording::place))),
    ("approval", "godkendelse", Word(|word| told(word, wording::approval))),
    ("portal_id", "nummer på Tilbudsportalen", Text),
];

/// The fields of other things that are written down, and what a person calls them.
const OF_OTHERS: &[(&str, &str, Kind)] = &[
    ("key", "nøgle", Text),
    ("code", "kode", Text),
    ("home", "hjemkommune", Flag),
    ("ref", "paragraf", Text),
    ("scheme", "slags begreb", Word(|word| told(word, wording::scheme))),
    ("label", "ord, der vises", Text),
    ("label_en", "ord på engelsk", Text),
    ("definition", "forklaring", Text),
    ("alternative", "andre fagord", Text),
    ("lay", "hverdagsord", Text),
    ("misspelt", "stavefejl, der forstås", Text),
    ("abbreviations", "forkortelser", Text),
    ("english", "engelske ord", Text),
    ("loaded", "ord, der forstås og aldrig vises", Text),
    ("cues", "vendinger, der peger på det", Text),
    ("broader", "hører under", Concept),
    ("related", "hører sammen med", Concept),
    ("when_parent", "når det er en forælders", Concept),
    ("whose_problem", "hvis problem", Word(|word| told(word, wording::whose_problem))),
    ("dimensions", "sider af ICS-trekanten", Word(|word| told(word, wording::dimension))),
    ("umbrella", "samlebegreb", Flag),
    ("condition", "skal være oplyst om barnet", Flag),
    ("codes", "koder i andre systemer", Text),
    ("rows", "rækker i ordlisten", Text),
    ("title", "titel", Text),
    ("kind", "slags", Word(organisation_kind)),
    ("function", "funktion", Text),
    ("organisation", "hører til", Organisation),
    ("audience", "for hvem", Word(|word| told(word, wording::audience))),
    ("phone", "telefon", Text),
    ("email", "e-mail", Text),
    ("url", "hjemmeside", Text),
    ("opening_hours", "åbningstid", Text),
    ("entrances", "bruges som", Word(|word| told(word, contact::Entrance::label))),
    ("asked_by", "kan bruges af", Text),
    ("bring", "skal medbringes", Text),
    ("substitute", "afløser", Contact),
    ("district", "distrikt", Text),
    ("visit", "mødetider", Visit),
    ("rank", "plads i tabellen", Text),
    ("when", "gælder, når", When),
    ("unless", "gælder ikke, når", When),
    ("turn", "henvend dig til", Turn),
    ("do", "gør dette", Text),
    ("to_parents", "til forældrene", Word(|word| told(word, wording::parents_first))),
    ("case", "sag", Word(|word| told(word, wording::case_opened))),
    ("last_confirmed", "sidst bekræftet", Day),
    ("publisher", "udgiver", Text),
    ("date", "dato", Day),
    ("date_note", "om datoen", Text),
    ("note", "bemærkning", Text),
    ("name_en", "navn på engelsk", Text),
    ("valid_from", "gælder fra", Day),
    ("valid_to", "gælder til", Day),
    ("successors", "afløst af", Text),
    ("confidence", "hvor sikkert det er", Text),
    ("step", "trin", Text),
    ("steps", "trin", Step),
    ("person_ages", "for aldrene", Text),
    ("requires", "kræver", Word(|word| told(word, wording::requirement))),
    ("decided_by", "afgøres af", Word(|word| told(word, wording::deciding_body))),
    ("capacity", "pladser", Text),
    ("run", "hold", Text),
    ("offer", "tilbud", Kind::Offer),
    ("origin", "hvis regel", Word(|word| told(word, wording::origin_kind))),
    ("law", "står i paragraf", Text),
    ("measures", "gælder for", Word(|word| told(word, wording::measure_kind))),
    ("legal", "gælder for paragrafferne", Text),
    ("first", "første gang efter", Interval),
    ("then", "derefter", Word(|word| told(word, wording::then))),
    ("every", "med mellemrum på", Interval),
    ("lasting", "varer ved i", Interval),
    ("text", "hvad kilden siger", Text),
    ("milestone", "undervejs", Milestone),
];

/// The fields of one step of a staircase.
const OF_STEP: &[(&str, &str, Kind)] = &[
    ("key", "nøgle", Text),
    ("rank", "plads nedefra", Text),
    ("name", "navn", Text),
    ("short_name", "kort navn", Text),
    ("name_en", "navn på engelsk", Text),
    ("description", "beskrivelse", Text),
    ("general_sector", "i almenområdet", Flag),
    ("needs_decision", "kræver en afgørelse", Flag),
    ("needs_consent", "kræver samtykke", Flag),
    ("placement", "er en anbringelse", Flag),
    ("outside_municipality", "uden for kommunen", Flag),
    ("decision_confidence", "hvor sikkert det er, om det kræver en afgørelse", Text),
    ("national", "trin på den nationale trappe", Text),
];

/// What a person calls a kind of thing.
pub fn kind(entity: Entity) -> &'static str {
    match entity {
        Entity::Source => "kilde",
        Entity::Municipality => "kommune",
        Entity::Staircase => "indsatstrappe",
        Entity::Legal => "paragraf",
        Entity::Concept => "begreb",
        Entity::Organisation => "leverandør",
        Entity::Contact => "kontakt",
        Entity::Institution => "skole, dagtilbud eller klub",
        Entity::RoutingRule => "regel i guiden",
        Entity::FollowUpRule => "regel om opfølgning",
        Entity::Offer => "tilbud",
        Entity::Availability => "ledige pladser",
    }
}

fn told<T: Written>(word: &str, said: fn(T) -> &'static str) -> Option<String> {
    T::read(word).ok().map(|member| said(member).to_owned())
}

fn organisation_kind(word: &str) -> Option<String> {
    let place = || told(word, wording::institution_kind);
    OrganisationKind::read(word)
        .map_or_else(|_| place(), |kind| wording::organisation_kind(kind).map(str::to_owned))
}

fn breadth(word: &str) -> Option<String> {
    told(word, |breadth| match breadth {
        Breadth::Specific => "for bestemte vanskeligheder",
        Breadth::General => "åbent for alle slags bekymringer",
    })
}

fn yes_no(word: &str) -> Option<String> {
    told(word, wording::yes_no)
}

fn basis(word: &str) -> Option<String> {
    told(word, |basis| match basis {
        Basis::Stated => "står i en kilde",
        Basis::Inferred => "er udledt",
        Basis::NotStated => "ikke oplyst",
    })
}

/// What a person calls a field of a record (`summary`, `variant hold.steps`, `variant.legal`, `step.rank`).
pub fn name(field: &str) -> String {
    let last = |rest: &'static [(&str, &'static str, Kind)], part: &str| {
        rest.iter().find(|(known, ..)| *known == part).map(|(_, name, _)| *name)
    };
    let (whole, part) = field.split_once('.').map_or((field, field), |(whole, part)| (whole, part));
    let named = match whole.split(' ').next() {
        Some("variant") if whole != field => last(OF_VARIANT, part),
        Some("step") if whole != field => last(OF_STEP, part),
        _ => last(FIELDS, whole).or_else(|| last(OF_OTHERS, whole)),
    };
    named.unwrap_or(part).to_owned()
}

/// What differs between a thing as it stands, if it does, and as it is to be, in the order one reads it.
pub fn differences(catalogue: &Catalogue, amendment: &Amendment) -> Vec<Difference> {
    let json = |record: &Record| record.to_json().unwrap_or_default();
    let standing = amendment.standing(catalogue.content());
    between(catalogue, standing.as_ref().map(json).as_ref(), amendment.record().map(json).as_ref())
}

/// What differs between two records as they are written, of whatever kind.
pub fn between(catalogue: &Catalogue, before: Option<&Value>, after: Option<&Value>) -> Vec<Difference> {
    let [before, after] = [before, after].map(|record| record.unwrap_or(&Value::Null));
    let telling = Telling { catalogue, before, after };
    let mut found: Vec<Difference> = FIELDS
        .iter()
        .chain(OF_OTHERS.iter().filter(|(field, ..)| FIELDS.iter().all(|(known, ..)| known != field)))
        .filter(|(field, ..)| !["variant", "step"].contains(field))
        .filter_map(|known| telling.field(known))
        .collect();
    found.extend(telling.parts("variant", "måde", OF_VARIANT));
    found.extend(telling.parts("step", "trin", OF_STEP));
    found
}

struct Telling<'a> {
    catalogue: &'a Catalogue,
    before: &'a Value,
    after: &'a Value,
}

impl Telling<'_> {
    fn field(&self, (field, name, kind): &(&str, &str, Kind)) -> Option<Difference> {
        self.differing(
            (*field).to_owned(),
            (*name).to_owned(),
            *kind,
            [&self.before[*field], &self.after[*field]],
        )
    }

    fn differing(&self, field: String, name: String, kind: Kind, both: [&Value; 2]) -> Option<Difference> {
        let [before, after] = both.map(|value| self.lines(&field, kind, value));
        (before != after).then_some(Difference { field, name, before, after })
    }

    /// The fields of parts that have keys of their own: the ways an offer is given, the steps of a staircase.
    fn parts(&self, list: &str, called: &str, fields: &[(&str, &str, Kind)]) -> Vec<Difference> {
        let [before, after] = [self.before, self.after].map(|record| parts(record, list));
        let mut keys: Vec<&str> = Vec::new();
        for (key, _) in after.iter().chain(&before) {
            if !keys.contains(key) {
                keys.push(key);
            }
        }
        let several = keys.len() > 1;
        let mut found = Vec::new();
        for (place, key) in keys.into_iter().enumerate() {
            let of = |all: &[(&str, &'_ Value)]| {
                all.iter().find(|(one, _)| *one == key).map_or(Value::Null, |(_, value)| (*value).clone())
            };
            let (before, after) = (of(&before), of(&after));
            let named = [&after, &before].into_iter().find_map(|part| part["name"].as_str());
            let called = named.map_or_else(|| format!("{called} {}", place + 1), str::to_owned);
            for (field, name, kind) in fields {
                let told = if several { format!("{called}: {name}") } else { (*name).to_owned() };
                let field_name = format!("{list} {key}.{field}");
                found.extend(self.differing(field_name, told, *kind, [&before[*field], &after[*field]]));
            }
        }
        found
    }

    /// A value as a person reads it, one thing a line.
    fn lines(&self, field: &str, kind: Kind, value: &Value) -> Vec<String> {
        match value {
            Value::Null | Value::Bool(false) => Vec::new(),
            // Steps that are stated to be none are something else than steps that nobody has stated.
            Value::Array(values) if values.is_empty() && field.ends_with(".steps") => {
                vec!["uden for trappen".to_owned()]
            }
            Value::Array(values) => values.iter().map(|value| self.line(kind, value)).collect(),
            Value::String(text) if text.is_empty() => Vec::new(),
            value => vec![self.line(kind, value)],
        }
    }

    fn line(&self, kind: Kind, value: &Value) -> String {
        let text = value.as_str().unwrap_or_default();
        let content = self.catalogue.content();
        let json = || value.clone();
        let said = match kind {
            Text => None,
            Flag => Some("ja".to_owned()),
            Word(told) => told(text),
            Municipality => self.catalogue.municipality(text).map(|one| one.name.clone()),
            Concept => Key::parse(text).ok().map(|key| self.catalogue.label(&key).to_owned()),
            Organisation => content.organisations.get(text).map(|one| one.name.clone()),
            Kind::Offer => content.offers.get(text).map(|one| one.name.clone()),
            Contact => content.contacts.get(text).map(|one| one.name.clone()),
            Step => self.step(text),
            Age => {
                from_value(json()).ok().and_then(|age: AgeRecord| age.check().ok()).map(wording::offer_age)
            }
            LifeCycle => from_value(json()).ok().map(state),
            Assurance => from_value(json()).ok().map(|assurance| self.assurance(assurance)),
            Source => from_value(json()).ok().map(|place| self.source(place)),
            Day => text.parse().ok().map(wording::date),
            Interval => from_value(json()).ok().and_then(interval),
            Milestone => from_value(json()).ok().map(milestone),
            Price => from_value(json()).ok().map(|price: PriceRecord| {
                format!("{} kr. pr. {} (prisniveau {})", price.amount, price.unit, price.year)
            }),
            When => from_value(json()).ok().map(|condition| self.condition(condition)),
            Visit => from_value(json()).ok().map(|visit| self.visit(&visit)),
            Turn => from_value(json()).ok().map(|turn| self.turn(turn)),
            Effect => from_value(json())
                .ok()
                .map(|effect: EffectRecord| format!("{} ({})", effect.text, self.said_by(&effect.source))),
        };
        said.unwrap_or_else(|| plain(value))
    }

    /// A step by rank and name, on whichever staircase it stands.
    fn step(&self, key: &str) -> Option<String> {
        let key = Key::parse(key).ok()?;
        let staircases = self.catalogue.content().staircases.values();
        staircases.filter_map(|staircase| staircase.step(&key)).next().map(wording::step)
    }

    fn assurance(&self, AssuranceRecord { as_of, by }: AssuranceRecord) -> String {
        let by = self.said_by(&by);
        as_of.map_or_else(|| format!("ifølge {by}"), |day| format!("{} ifølge {by}", wording::date(day)))
    }

    fn source(&self, SourceRefRecord { key, place }: SourceRefRecord) -> String {
        let title = self.said_by(&key);
        place.map_or_else(|| title.clone(), |place| format!("{title}, {place}"))
    }

    /// When somebody is at a place.
    fn visit(&self, VisitRecord { contact, first, from, to, repeats, note }: &VisitRecord) -> String {
        let name = self.contact(contact);
        let note = note.as_ref().map_or_else(String::new, |note| format!(": {note}"));
        format!("{name} fra {}, kl. {from}-{to}, {repeats}{note}", wording::date(*first))
    }

    /// What a rule holds for, or does not.
    fn condition(&self, condition: ConditionRecord) -> String {
        fn said<T: Written>(words: Vec<String>, label: fn(T) -> &'static str) -> Option<String> {
            let said: Vec<String> =
                words.into_iter().map(|word| told(&word, label).unwrap_or(word)).collect();
            (!said.is_empty()).then(|| said.join(" / "))
        }
        let concepts = condition.about.iter().map(|key| self.line(Concept, &Value::String(key.clone())));
        let concepts = concepts.collect::<Vec<_>>().join(" / ");
        let lists = [
            said(condition.roles, routing::Profession::label),
            said(condition.ages, AgeBand::label),
            said(condition.colours, routing::Colour::label),
            said(condition.open_case, wording::yes_no).map(|said| format!("åben sag: {said}")),
            said(condition.parents, routing::Parents::label),
            (!concepts.is_empty()).then(|| format!("det handler om {concepts}")),
        ];
        lists.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// Whom a rule says to turn to.
    fn turn(&self, TurnRecord { to, contact, why }: TurnRecord) -> String {
        let entrance = told(&to, contact::Entrance::label).unwrap_or(to);
        let contact = contact.map_or_else(String::new, |key| format!(" ({})", self.contact(&key)));
        format!("{entrance}{contact}: {why}")
    }

    fn contact(&self, key: &str) -> String {
        self.catalogue.content().contacts.get(key).map_or_else(|| key.to_owned(), |one| one.name.clone())
    }

    /// A source or an organisation by its name.
    fn said_by(&self, key: &str) -> String {
        let content = self.catalogue.content();
        let source = content.sources.get(key).map(|one| one.title.clone());
        let organisation = || content.organisations.get(key).map(|one| one.name.clone());
        source.or_else(organisation).unwrap_or_else(|| key.to_owned())
    }
}

fn parts<'a>(record: &'a Value, list: &str) -> Vec<(&'a str, &'a Value)> {
    let all = record[list].as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().map(|part| (part["key"].as_str().unwrap_or_default(), part)).collect()
}

fn interval(written: IntervalRecord) -> Option<String> {
    written.check().ok().map(wording::interval)
}

fn milestone(written: MilestoneRecord) -> String {
    written.check().as_ref().map_or(written.asks, wording::milestone)
}

fn state(LifeCycleRecord { state, from, note }: LifeCycleRecord) -> String {
    let state = LifeCycleState::read(&state).map_or(state, |known| wording::state(known).to_owned());
    let from =
        from.map_or_else(|| "uden dato".to_owned(), |day: NaiveDate| format!("fra {}", wording::date(day)));
    let note = note.map_or_else(String::new, |note| format!(": {note}"));
    format!("{state} {from}{note}")
}

/// A value that has no words of its own.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            let said = fields.iter().map(|(name, value)| format!("{name}: {}", plain(value)));
            said.collect::<Vec<_>>().join(", ")
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;
    use crate::record::{OfferRecord, VariantRecord};

    fn nothing() -> Catalogue {
        Catalogue::new(1, Content::default())
    }

    /// What differs between two offers.
    fn differences(before: &OfferRecord, after: &OfferRecord) -> Vec<Difference> {
        let json = |record: &OfferRecord| serde_json::to_value(record).expect("JSON");
        between(&nothing(), Some(&json(before)), Some(&json(after)))
    }

    fn offer(name: &str, provider: Option<&str>) -> OfferRecord {
        OfferRecord {
            slug: "hvidovre-porten".to_owned(),
            name: name.to_owned(),
            provider: provider.map(str::to_owned),
            ..OfferRecord::default()
        }
    }

    #[test]
    fn only_what_differs_is_told_in_the_order_one_reads_it() {
        let variant = VariantRecord { key: "hold".to_owned(), ..VariantRecord::default() };
        let before = OfferRecord { variants: vec![variant.clone()], ..offer("Porten", Some("porten")) };
        let steps = Some(vec!["forebyggende".to_owned(), "hjemmebaseret".to_owned()]);
        let changed = VariantRecord { steps, opens_case: Some("no".to_owned()), ..variant };
        let after = OfferRecord { variants: vec![changed], ..offer("Porten i Hvidovre", None) };
        let told: Vec<String> = differences(&before, &after)
            .into_iter()
            .map(|one| format!("{} ({}): {:?} -> {:?}", one.field, one.name, one.before, one.after))
            .collect();
        assert_eq!(
            told,
            [
                "name (navn): [\"Porten\"] -> [\"Porten i Hvidovre\"]",
                "provider (leverandør): [\"porten\"] -> []",
                "variant hold.steps (trin): [] -> [\"forebyggende\", \"hjemmebaseret\"]",
                "variant hold.opens_case (sag): [] -> [\"Der oprettes ingen sag.\"]",
            ]
        );
        assert_eq!(differences(&after, &after), []);
    }

    #[test]
    fn outside_the_staircase_is_not_the_same_as_not_stated() {
        let with = |steps| {
            let variant = VariantRecord { key: "hold".to_owned(), steps, ..VariantRecord::default() };
            OfferRecord { variants: vec![variant], ..offer("Porten", None) }
        };
        let told = differences(&with(None), &with(Some(Vec::new())));
        assert_eq!(told[0].after, ["uden for trappen"]);
    }

    #[test]
    fn every_field_of_an_offer_has_a_name() {
        let offer = OfferRecord { variants: vec![VariantRecord::default()], ..OfferRecord::default() };
        let fields = |value: &Value| value.as_object().expect("a record").keys().cloned().collect::<Vec<_>>();
        let record = serde_json::to_value(&offer).expect("JSON");
        for field in fields(&record) {
            assert!(FIELDS.iter().any(|(known, ..)| *known == field), "{field}");
        }
        for field in fields(&record["variant"][0]) {
            assert!(OF_VARIANT.iter().any(|(known, ..)| *known == field), "{field}");
        }
        for (field, called) in [
            ("summary", "kort fortalt"),
            ("variant hold.steps", "trin"),
            ("variant.legal", "paragraffer"),
            ("variant", "måder, det gives på"),
            ("documented_effect.source", "dokumenteret virkning"),
        ] {
            assert_eq!(name(field), called);
        }
    }
}
