//! An offer's record as the fields of a form, and back. What the form does not ask for stays as it is.

use std::str::FromStr;

use chrono::NaiveDate;

use crate::catalogue::Catalogue;
use crate::key::MunicipalityCode;
use crate::problem::{Problem, ProblemCode};
use crate::record::{
    AgeRecord, AssuranceRecord, EffectRecord, LifeCycleRecord, OfferRecord, PriceRecord, SourceRefRecord,
    VariantRecord, WrittenWhose,
};
use crate::web::fields::{self, Fields};

/// What is chosen where a way of giving an offer lies outside the staircase.
pub const OUTSIDE: &str = "outside";

/// The ways an age is stated.
pub const YEARS: &str = "years";
pub const MONTHS: &str = "months";
pub const EVERYONE: &str = "everyone";
pub const UNBORN: &str = "unborn";

/// The fields that stand for an offer.
pub fn of(catalogue: &Catalogue, offer: &OfferRecord) -> Fields {
    let mut writing = Writing { catalogue, fields: Fields::default() };
    writing.offer(offer);
    writing.fields
}

struct Writing<'a> {
    catalogue: &'a Catalogue,
    fields: Fields,
}

impl Writing<'_> {
    fn put(&mut self, name: impl Into<String>, value: impl ToString) {
        self.fields.add(name, value.to_string());
    }

    fn put_if(&mut self, name: impl Into<String>, value: Option<impl ToString>) {
        self.put(name, value.map_or_else(String::new, |value| value.to_string()));
    }

    fn put_day(&mut self, name: &str, day: Option<NaiveDate>) {
        self.put_if(name, day.map(|day| day.format("%d-%m-%Y")));
    }

    fn put_each(&mut self, name: &str, values: &[String]) {
        for value in values {
            self.put(name, value);
        }
    }

    fn put_lines(&mut self, name: &str, lines: &[String]) {
        self.put(name, lines.join("\n"));
    }

    fn offer(&mut self, offer: &OfferRecord) {
        self.put("slug", &offer.slug);
        self.put("name", &offer.name);
        self.put_lines("also_known_as", &offer.also_known_as);
        self.put("summary", &offer.summary);
        self.put_if("description", offer.description.as_ref());
        self.put_if("thin", offer.thin.then_some("yes"));
        self.put_lines("keywords", &offer.keywords);
        self.put_if("provider", offer.provider.as_ref());
        self.put_if("breadth", offer.breadth.as_ref());
        self.put_each("recipients", &offer.recipients);
        self.put_each("target_groups", &offer.target_groups);
        self.put_each("exclusions", &offer.exclusions);
        self.put_if("exclusion_note", offer.exclusion_note.as_ref());
        self.put_each("problem_areas", &offer.problem_areas);
        self.put_each("forms", &offer.forms);
        self.put_each("methods", &offer.methods);
        self.age(offer.age);
        self.put_if("age_note", offer.age_note.as_ref());
        self.put_each("settings", &offer.settings);
        self.put_if("duration", offer.duration.as_ref());
        self.put_if("intensity", offer.intensity.as_ref());
        self.put_if("capacity", offer.capacity.as_ref());
        self.put_if("child_takes_part", offer.child_takes_part.as_ref());
        self.put_if("parents_take_part", offer.parents_take_part.as_ref());
        self.put_if("network_takes_part", offer.network_takes_part.as_ref());
        self.put_if("documented_effect.text", offer.documented_effect.as_ref().map(|effect| &effect.text));
        self.put_if(
            "documented_effect.source",
            offer.documented_effect.as_ref().map(|effect| &effect.source),
        );
        self.put_if("voluntary", offer.voluntary.as_ref());
        self.put_if("anonymous", offer.anonymous.as_ref());
        self.put_lines("districts", &offer.districts);
        self.put_lines("languages", &offer.languages);
        self.offers("less_intrusive", &offer.less_intrusive);
        self.offers("more_intrusive", &offer.more_intrusive);
        self.offers("combines_with", &offer.combines_with);
        self.put_each("contacts", &offer.contacts);
        self.put_if("owner", offer.owner.as_ref());
        self.put_if("review_months", offer.review_months);
        self.put_day("assurance.as_of", offer.assurance.as_of);
        self.put("assurance.by", &offer.assurance.by);
        for (place, change) in offer.life_cycle.iter().enumerate() {
            self.put(format!("life_cycle.{place}.state"), &change.state);
            self.put_day(&format!("life_cycle.{place}.from"), change.from);
            self.put_if(format!("life_cycle.{place}.note"), change.note.as_ref());
        }
        for (place, source) in offer.sources.iter().enumerate() {
            self.put(format!("sources.{place}.key"), &source.key);
            self.put_if(format!("sources.{place}.place"), source.place.as_ref());
        }
        for (place, variant) in offer.variants.iter().enumerate() {
            self.variant(&format!("variant.{place}."), variant);
        }
    }

    fn age(&mut self, age: Option<AgeRecord>) {
        let age = age.unwrap_or_default();
        let unit = match age {
            AgeRecord { from: Some(_), .. } => YEARS,
            AgeRecord { from_months: Some(_), .. } => MONTHS,
            AgeRecord { everyone: true, .. } => EVERYONE,
            AgeRecord { unborn: true, .. } => UNBORN,
            _ => "",
        };
        self.put("age.unit", unit);
        let either = |years: Option<u16>, months: Option<i16>| {
            years.map(|years| years.to_string()).or_else(|| months.map(|months| months.to_string()))
        };
        self.put_if("age.from", either(age.from, age.from_months));
        self.put_if("age.to", either(age.to, age.to_months));
        self.put_if("age.unborn", (age.unborn && unit != UNBORN).then_some("yes"));
        self.put_if("age.whose", (age.whose == Some(WrittenWhose::Parent)).then_some("parent"));
    }

    /// Offers by name where that is enough to know them by.
    fn offers(&mut self, name: &str, slugs: &[String]) {
        let named = |slug: &String| match self.catalogue.offer(slug) {
            Some(offer) if called(self.catalogue, offer.municipality, &offer.name).len() == 1 => {
                offer.name.clone()
            }
            _ => slug.clone(),
        };
        let lines: Vec<String> = slugs.iter().map(named).collect();
        self.put_lines(name, &lines);
    }

    fn variant(&mut self, before: &str, variant: &VariantRecord) {
        let field = |name: &str| format!("{before}{name}");
        self.put(field("key"), &variant.key);
        self.put_if(field("name"), variant.name.as_ref());
        match variant.steps.as_deref() {
            Some([]) => self.put(field("steps"), OUTSIDE),
            steps => self.put_each(&field("steps"), steps.unwrap_or_default()),
        }
        self.put_if(field("step_basis"), variant.step_basis.as_ref());
        self.put_if(field("step_reason"), variant.step_reason.as_ref());
        self.put_each(&field("access"), &variant.access);
        self.put_if(field("opens_case"), variant.opens_case.as_ref());
        self.put_if(field("granted_by"), variant.granted_by.as_ref());
        self.put_lines(&field("legal"), &variant.legal);
        self.put_if(field("legal_basis"), variant.legal_basis.as_ref());
        self.put_if(field("place"), variant.place.as_ref());
        self.put_if(field("approval"), variant.approval.as_ref());
        self.put_if(field("portal_id"), variant.portal_id.as_ref());
        self.put_if(field("price.amount"), variant.price.as_ref().map(|price| &price.amount));
        self.put_if(field("price.unit"), variant.price.as_ref().map(|price| &price.unit));
        self.put_if(field("price.year"), variant.price.as_ref().map(|price| price.year));
    }
}

/// The record that the fields come to, on top of one that stands, and what of them cannot be read. Each fault names
/// its field as the form does.
pub fn record(catalogue: &Catalogue, fields: &Fields, standing: OfferRecord) -> (OfferRecord, Vec<Problem>) {
    let mut reading = Reading { catalogue, fields, problems: Vec::new() };
    let record = reading.offer(standing);
    (record, reading.problems)
}

struct Reading<'a> {
    catalogue: &'a Catalogue,
    fields: &'a Fields,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn said(&self, name: &str) -> Option<String> {
        self.fields.said(name)
    }

    fn text(&self, name: &str) -> String {
        self.said(name).unwrap_or_default()
    }

    /// Those that are ticked: first those that stand, in their order, for a form shows them in one of its own.
    fn ticked(&self, name: &str, standing: &[String]) -> Vec<String> {
        let ticked: Vec<&str> = self.fields.values(name).filter(|value| !value.is_empty()).collect();
        let kept = standing.iter().filter(|one| ticked.contains(&one.as_str())).cloned();
        let added = ticked.iter().filter(|one| standing.iter().all(|kept| kept != *one));
        kept.chain(added.map(|one| (*one).to_owned())).collect()
    }

    fn lines(&self, name: &str) -> Vec<String> {
        let lines = self.fields.value(name).lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }

    fn fault(&mut self, name: &str, code: ProblemCode, message: impl Into<String>) {
        self.problems.push(Problem::new(name, code, message));
    }

    fn number<T: FromStr>(&mut self, name: &str, example: &str) -> Option<T> {
        let said = self.said(name)?;
        let read = said.parse().ok();
        if read.is_none() {
            self.fault(name, ProblemCode::Malformed, format!("Skriv et helt tal, for eksempel {example}."));
        }
        read
    }

    fn day(&mut self, name: &str) -> Option<NaiveDate> {
        let said = self.said(name)?;
        let read = fields::day(&said);
        if read.is_none() {
            self.fault(name, ProblemCode::Malformed, "Skriv en dato, for eksempel 01-08-2027.");
        }
        read
    }

    fn offer(&mut self, standing: OfferRecord) -> OfferRecord {
        let municipality = MunicipalityCode::parse(&standing.municipality).ok();
        OfferRecord {
            name: self.text("name"),
            also_known_as: self.lines("also_known_as"),
            summary: self.text("summary"),
            description: self.said("description"),
            thin: self.said("thin").is_some(),
            keywords: self.lines("keywords"),
            provider: self.said("provider"),
            breadth: self.said("breadth"),
            recipients: self.ticked("recipients", &standing.recipients),
            target_groups: self.ticked("target_groups", &standing.target_groups),
            exclusions: self.ticked("exclusions", &standing.exclusions),
            exclusion_note: self.said("exclusion_note"),
            problem_areas: self.ticked("problem_areas", &standing.problem_areas),
            forms: self.ticked("forms", &standing.forms),
            methods: self.ticked("methods", &standing.methods),
            age: self.age(),
            age_note: self.said("age_note"),
            settings: self.ticked("settings", &standing.settings),
            duration: self.said("duration"),
            intensity: self.said("intensity"),
            capacity: self.said("capacity"),
            child_takes_part: self.said("child_takes_part"),
            parents_take_part: self.said("parents_take_part"),
            network_takes_part: self.said("network_takes_part"),
            documented_effect: self.effect(),
            voluntary: self.said("voluntary"),
            anonymous: self.said("anonymous"),
            districts: self.lines("districts"),
            languages: self.lines("languages"),
            less_intrusive: self.offers("less_intrusive", municipality),
            more_intrusive: self.offers("more_intrusive", municipality),
            combines_with: self.offers("combines_with", municipality),
            owner: self.said("owner"),
            review_months: self.number("review_months", "12"),
            contacts: self.ticked("contacts", &standing.contacts),
            assurance: AssuranceRecord { as_of: self.day("assurance.as_of"), by: self.text("assurance.by") },
            life_cycle: self.rows("life_cycle", Self::change),
            sources: self.rows("sources", Self::source),
            variants: self.variants(&standing.variants),
            ..standing
        }
    }

    fn rows<R>(&mut self, group: &str, read: fn(&mut Self, &str) -> Option<R>) -> Vec<R> {
        (0..self.fields.rows(group)).filter_map(|row| read(self, &format!("{group}.{row}."))).collect()
    }

    fn variants(&mut self, standing: &[VariantRecord]) -> Vec<VariantRecord> {
        (0..self.fields.rows("variant"))
            .map(|row| self.variant(&format!("variant.{row}."), standing))
            .collect()
    }

    fn age(&mut self) -> Option<AgeRecord> {
        let unit = self.text("age.unit");
        let whose = (self.text("age.whose") == "parent").then_some(WrittenWhose::Parent);
        let unborn = self.said("age.unborn").is_some();
        let blank = AgeRecord { unborn, whose, ..AgeRecord::default() };
        match unit.as_str() {
            YEARS => {
                let (from, to) = (self.number("age.from", "6"), self.number("age.to", "12"));
                self.require_first(from.is_some());
                Some(AgeRecord { from, to, ..blank })
            }
            MONTHS => {
                let (from, to) = (self.number("age.from", "0"), self.number("age.to", "18"));
                self.require_first(from.is_some());
                Some(AgeRecord { from_months: from, to_months: to, ..blank })
            }
            EVERYONE => Some(AgeRecord { everyone: true, ..blank }),
            UNBORN => Some(AgeRecord { unborn: true, ..blank }),
            _ => {
                if self.said("age.from").is_some() || self.said("age.to").is_some() {
                    let message = "Vælg, om alderen er i år eller måneder, eller slet tallene.";
                    self.fault("age.unit", ProblemCode::Conflict, message);
                }
                None
            }
        }
    }

    fn require_first(&mut self, is_there: bool) {
        if !is_there && self.said("age.from").is_none() {
            self.fault("age.from", ProblemCode::Required, "Skriv den laveste alder.");
        }
    }

    fn effect(&self) -> Option<EffectRecord> {
        let (text, source) = (self.said("documented_effect.text"), self.said("documented_effect.source"));
        (text.is_some() || source.is_some())
            .then(|| EffectRecord { text: text.unwrap_or_default(), source: source.unwrap_or_default() })
    }

    /// Offers of a municipality by slug or name, one a line.
    fn offers(&mut self, name: &str, municipality: Option<MunicipalityCode>) -> Vec<String> {
        let mut slugs = Vec::new();
        for (place, line) in self.lines(name).into_iter().enumerate() {
            if self.catalogue.offer(&line).is_some() {
                slugs.push(line);
                continue;
            }
            let found = municipality.map(|code| called(self.catalogue, code, &line)).unwrap_or_default();
            match found.as_slice() {
                [only] => slugs.push(only.clone()),
                several => {
                    let line = place + 1;
                    let message = if several.is_empty() {
                        format!(
                            "Linje {line} er ikke navnet på et tilbud i viften: skriv det, som det står dér."
                        )
                    } else {
                        format!(
                            "Flere tilbud hedder som linje {line}: skriv i stedet et af {}.",
                            several.join(", ")
                        )
                    };
                    self.fault(name, ProblemCode::Unknown, message);
                }
            }
        }
        slugs
    }

    fn change(&mut self, before: &str) -> Option<LifeCycleRecord> {
        let [state, from, note] = ["state", "from", "note"].map(|field| format!("{before}{field}"));
        let read =
            LifeCycleRecord { state: self.text(&state), from: self.day(&from), note: self.said(&note) };
        let is_blank = read.state.is_empty() && self.said(&from).is_none() && read.note.is_none();
        if read.state.is_empty() && !is_blank {
            self.fault(&state, ProblemCode::Required, "Vælg en status.");
        }
        (!read.state.is_empty()).then_some(read)
    }

    fn source(&mut self, before: &str) -> Option<SourceRefRecord> {
        let [key, place] = ["key", "place"].map(|field| format!("{before}{field}"));
        let read = SourceRefRecord { key: self.text(&key), place: self.said(&place) };
        if read.key.is_empty() && read.place.is_some() {
            self.fault(&key, ProblemCode::Required, "Vælg kilden.");
        }
        (!read.key.is_empty()).then_some(read)
    }

    fn variant(&mut self, before: &str, standing: &[VariantRecord]) -> VariantRecord {
        let field = |name: &str| format!("{before}{name}");
        let name = self.said(&field("name"));
        let key = self.said(&field("key")).unwrap_or_else(|| self.key(before, name.as_deref()));
        let standing = standing.iter().find(|one| one.key == key).cloned().unwrap_or_default();
        let steps = self.ticked(&field("steps"), &standing.steps.unwrap_or_default());
        let legal = self.lines(&field("legal"));
        VariantRecord {
            key,
            name,
            steps: if steps.iter().any(|step| step == OUTSIDE) {
                Some(Vec::new())
            } else {
                (!steps.is_empty()).then_some(steps)
            },
            step_basis: self.said(&field("step_basis")),
            step_reason: self.said(&field("step_reason")),
            access: self.ticked(&field("access"), &standing.access),
            opens_case: self.said(&field("opens_case")),
            granted_by: self.said(&field("granted_by")),
            legal_basis: self.said(&field("legal_basis")).filter(|_| !legal.is_empty()),
            legal,
            place: self.said(&field("place")),
            approval: self.said(&field("approval")),
            portal_id: self.said(&field("portal_id")),
            price: self.price(&field("price")),
        }
    }

    /// A key for a new way, of its name, or of its place among the others.
    fn key(&self, before: &str, name: Option<&str>) -> String {
        let place = before.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
        let taken: Vec<&str> = (0..self.fields.rows("variant"))
            .map(|row| self.fields.row_value("variant", row, "key"))
            .collect();
        let wanted = name.map(crate::exchange::slug).filter(|key| !key.is_empty());
        wanted.filter(|key| !taken.contains(&key.as_str())).unwrap_or_else(|| format!("maade-{place}"))
    }

    fn price(&mut self, before: &str) -> Option<PriceRecord> {
        let [amount, unit, year] = ["amount", "unit", "year"].map(|field| format!("{before}.{field}"));
        let is_blank = [&amount, &unit, &year].into_iter().all(|field| self.said(field).is_none());
        if is_blank {
            return None;
        }
        if self.said(&year).is_none() {
            self.fault(&year, ProblemCode::Required, "Skriv prisniveauets år, for eksempel 2026.");
        }
        let read = self.number(&year, "2026");
        Some(PriceRecord {
            amount: self.text(&amount),
            unit: self.text(&unit),
            year: read.unwrap_or_default(),
        })
    }
}

/// The slugs of a municipality's offers of a name.
fn called(catalogue: &Catalogue, municipality: MunicipalityCode, name: &str) -> Vec<String> {
    let wanted = name.trim().to_lowercase();
    let offers = catalogue.offers().iter().filter(|offer| offer.municipality == municipality);
    offers.filter(|offer| offer.name.to_lowercase() == wanted).map(|offer| offer.slug.to_string()).collect()
}
