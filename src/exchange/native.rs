//! The native file: everything a range holds, lossless, as JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::personal;
use crate::problem::{Problem, ProblemCode};
use crate::record::Records;

/// The version of the format; it rises when an older program could not read a newer file.
const VERSION: u32 = 1;

/// How like a name must be to be shown as meant: 1 is equal.
const LIKENESS: f64 = 0.7;

/// What a record may be called by, to be found in a file.
const NAMES: [&str; 5] = ["slug", "key", "code", "ref", "offer"];

/// A native file.
#[derive(Debug, Serialize)]
struct Native<'a> {
    vifte: u32,
    #[serde(flatten)]
    records: &'a Records,
}

/// A range as a native file. It holds no actors and no history.
///
/// # Errors
/// If memory cannot be had.
pub fn write(records: &Records) -> Result<String, Problem> {
    serde_json::to_string_pretty(&Native { vifte: VERSION, records })
        .map_err(|fault| unreadable("file", &fault.to_string()))
}

/// Whether a file says that it is native.
pub fn is_native(file: &Value) -> bool {
    file.get("vifte").is_some()
}

/// The records of a native file, not yet checked.
///
/// # Errors
/// If it is not native, or of a newer version; else every record that cannot be read, each by its first fault, and
/// every list that is not known.
pub fn read(file: Value) -> Result<Records, Vec<Problem>> {
    let Value::Object(mut fields) = file else {
        return Err(vec![unreadable("file", "den skal være et objekt")]);
    };
    let version = fields.remove("vifte").unwrap_or_default();
    match version.as_u64() {
        Some(version) if version <= u64::from(VERSION) => {}
        Some(newer) => {
            let message = format!("Filen er af version {newer}; dette program læser til {VERSION}.");
            return Err(vec![Problem::new("vifte", ProblemCode::OutOfRange, message)]);
        }
        None => return Err(vec![unreadable("vifte", "versionen skal være et tal")]),
    }
    let mut lists = Lists { fields, known: Vec::new(), problems: Vec::new() };
    let records = Records {
        sources: lists.take("source"),
        municipalities: lists.take("municipality"),
        staircases: lists.take("staircase"),
        provisions: lists.take("legal"),
        concepts: lists.take("concept"),
        organisations: lists.take("organisation"),
        contacts: lists.take("contact"),
        institutions: lists.take("institution"),
        routing_rules: lists.take("routing_rule"),
        follow_up_rules: lists.take("follow_up_rule"),
        offers: lists.take("offer"),
        availabilities: lists.take("availability"),
    };
    let problems = lists.faults();
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// The lists of a file, taken one by one; their faults are kept.
struct Lists {
    fields: Map<String, Value>,
    known: Vec<&'static str>,
    problems: Vec<Problem>,
}

impl Lists {
    /// The records of a list that can be read.
    fn take<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        self.known.push(name);
        let list = match self.fields.remove(name) {
            None => Vec::new(),
            Some(Value::Array(list)) => list,
            Some(_) => {
                self.problems.push(unreadable(name, "den skal være en liste"));
                Vec::new()
            }
        };
        let mut records = Vec::with_capacity(list.len());
        for (at, value) in list.into_iter().enumerate() {
            match serde_path_to_error::deserialize(&value) {
                Ok(record) => records.push(record),
                Err(fault) => self.problems.push(record_fault(&place(name, at, &value), &fault)),
            }
        }
        records
    }

    /// The faults found, and the lists that nothing takes.
    fn faults(mut self) -> Vec<Problem> {
        for name in self.fields.keys() {
            self.problems.push(unknown_name("file", name, self.known.iter().copied()));
        }
        self.problems
    }
}

/// Where a record stands: `offer hvidovre-porten`, `offer [3]`.
fn place(list: &str, at: usize, record: &Value) -> String {
    let name = NAMES.iter().find_map(|name| record.get(name).and_then(Value::as_str));
    name.map_or_else(|| format!("{list} [{}]", at + 1), |name| format!("{list} {name}"))
}

fn record_fault(place: &str, fault: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let said = fault.inner().to_string();
    let path = fault.path().to_string();
    match unknown_field(&said) {
        Some((name, others)) => {
            let within = path.strip_suffix(name).unwrap_or(&path).trim_end_matches('.');
            let field = if within.is_empty() { place.to_owned() } else { format!("{place}.{within}") };
            unknown_name(&field, name, others)
        }
        None if path == "." => unreadable(place, &said),
        None => unreadable(&format!("{place}.{path}"), &said),
    }
}

/// The field that serde does not know and those it does, as it says so: «unknown field `a`, expected one of `b`».
fn unknown_field(said: &str) -> Option<(&str, impl Iterator<Item = &str>)> {
    let named = said.strip_prefix("unknown field ")?;
    let mut names = named.split('`').skip(1).step_by(2);
    Some((names.next()?, names))
}

fn unknown_name<'a>(place: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Problem {
    let likeness = |other: &str| strsim::normalized_damerau_levenshtein(name, other);
    let near = known.map(|other| (likeness(other), other)).filter(|(likeness, _)| *likeness >= LIKENESS);
    let meant = near.max_by(|(one, _), (other, _)| one.total_cmp(other));
    let remedy = meant.map_or_else(
        || "fjern det, eller ret navnet".to_owned(),
        |(_, other)| format!("ret det til «{other}», eller fjern det"),
    );
    let name = if personal::holds_cpr(name) { "…" } else { name };
    Problem::new(place, ProblemCode::Unknown, format!("Feltet «{name}» kendes ikke: {remedy}."))
}

fn unreadable(place: &str, fault: &str) -> Problem {
    // A fault may repeat what stands there.
    let fault = if personal::holds_cpr(fault) { "feltet kan ikke læses" } else { fault };
    Problem::new(place, ProblemCode::Malformed, format!("Filen er ikke en Vifte-fil: {fault}."))
}
