//! The seed: what a new database begins with, compiled into the program.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::problem::{Problem, ProblemCode};
use crate::record::{ContactRecord, OfferRecord, OrganisationRecord, Records};

/// The files of what every municipality shares, by their name in the folder `seed`, with their text.
const SHARED: &[(&str, &str)] = &[
    ("sources.toml", include_str!("../../seed/sources.toml")),
    ("municipalities.toml", include_str!("../../seed/municipalities.toml")),
    ("staircases.toml", include_str!("../../seed/staircases.toml")),
    ("law.toml", include_str!("../../seed/law.toml")),
    ("follow-up.toml", include_str!("../../seed/follow-up.toml")),
    ("vocabulary/actors.toml", include_str!("../../seed/vocabulary/actors.toml")),
    ("vocabulary/forms.toml", include_str!("../../seed/vocabulary/forms.toml")),
    ("vocabulary/methods.toml", include_str!("../../seed/vocabulary/methods.toml")),
    ("vocabulary/problem-areas-child.toml", include_str!("../../seed/vocabulary/problem-areas-child.toml")),
    ("vocabulary/problem-areas-family.toml", include_str!("../../seed/vocabulary/problem-areas-family.toml")),
    ("vocabulary/target-groups.toml", include_str!("../../seed/vocabulary/target-groups.toml")),
    ("vocabulary/terms.toml", include_str!("../../seed/vocabulary/terms.toml")),
    ("guide.toml", include_str!("../../seed/guide.toml")),
];

/// Places that do not exist, to try the guide with: loaded by nobody who has not asked for them.
const EXAMPLE: (&str, &str) = ("example/guide.toml", include_str!("../../seed/example/guide.toml"));

/// The files of one municipality's range each.
const RANGES: &[(&str, &str)] = &[
    ("offers/aabenraa.toml", include_str!("../../seed/offers/aabenraa.toml")),
    ("offers/aalborg.toml", include_str!("../../seed/offers/aalborg.toml")),
    ("offers/assens.toml", include_str!("../../seed/offers/assens.toml")),
    ("offers/egedal.toml", include_str!("../../seed/offers/egedal.toml")),
    ("offers/favrskov.toml", include_str!("../../seed/offers/favrskov.toml")),
    ("offers/herning.toml", include_str!("../../seed/offers/herning.toml")),
    ("offers/hvidovre.toml", include_str!("../../seed/offers/hvidovre.toml")),
    ("offers/silkeborg.toml", include_str!("../../seed/offers/silkeborg.toml")),
];

/// Everything the seed holds, as written; not yet checked.
///
/// # Errors
/// Every file that does not read, by name and line.
pub fn seed() -> Result<Records, Vec<Problem>> {
    let ranges = RANGES.iter().map(|(name, text)| parse(name, text).map(Range::records));
    gather(shared().chain(ranges))
}

/// Examples: places, their contact points and when they meet, each marked as an example.
///
/// # Errors
/// If the file does not read, where.
pub fn example() -> Result<Records, Problem> {
    parse(EXAMPLE.0, EXAMPLE.1)
}

/// What every municipality shares: sources, municipalities, staircases, law and vocabulary, but no offers.
///
/// # Errors
/// As [`seed`].
pub fn shared_seed() -> Result<Records, Vec<Problem>> {
    gather(shared())
}

fn shared() -> impl Iterator<Item = Result<Records, Problem>> {
    SHARED.iter().map(|(name, text)| parse(name, text))
}

fn gather(files: impl Iterator<Item = Result<Records, Problem>>) -> Result<Records, Vec<Problem>> {
    let mut records = Records::default();
    let mut problems = Vec::new();
    for read in files {
        match read {
            Ok(more) => records.extend(more),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// The names of the seed's files in their folder.
pub fn seed_files() -> impl Iterator<Item = &'static str> {
    SHARED.iter().chain(RANGES).chain([&EXAMPLE]).map(|(name, _)| *name)
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Problem> {
    toml::from_str(text).map_err(|fault: toml::de::Error| {
        let before = fault.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Problem::new(format!("seed/{name}:{line}"), ProblemCode::Malformed, fault.message())
    })
}

/// A file of one municipality's range, which it names once, at the top.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    municipality: String,
    #[serde(default, rename = "organisation")]
    organisations: Vec<OrganisationRecord>,
    #[serde(default, rename = "contact")]
    contacts: Vec<ContactRecord>,
    #[serde(default, rename = "offer")]
    offers: Vec<OfferRecord>,
}

impl Range {
    /// The records, each with the municipality it belongs to. One that names another keeps it.
    fn records(self) -> Records {
        let Self { municipality, mut organisations, mut contacts, mut offers } = self;
        let belongs = |whose: &mut String| {
            if whose.is_empty() {
                whose.clone_from(&municipality);
            }
        };
        organisations.iter_mut().for_each(|one| belongs(&mut one.municipality));
        contacts.iter_mut().for_each(|one| belongs(&mut one.municipality));
        offers.iter_mut().for_each(|one| belongs(&mut one.municipality));
        Records { organisations, contacts, offers, ..Records::default() }
    }
}

#[cfg(test)]
mod tests {
    //! 1. A fault names its file and line.
    //! 2. A range's records belong to the municipality named at the top.

    use super::*;

    #[test]
    fn a_fault_names_its_file_and_line() {
        let text = "municipality = \"0167\"\n\n[[offer]]\nslug = \"x\"\ncolour = \"red\"\n";
        let problem = parse::<Range>("offers/x.toml", text).expect_err("no such field");
        assert_eq!(problem.field, "seed/offers/x.toml:5");
        assert!(problem.message.contains("colour"), "{}", problem.message);
    }

    #[test]
    fn a_range_names_its_municipality_once() {
        let text =
            "municipality = \"0167\"\n\n[[organisation]]\nkey = \"x\"\nname = \"X\"\nsources = [\"a\"]\n";
        let records = parse::<Range>("offers/x.toml", text).expect("a range").records();
        assert_eq!(records.organisations[0].municipality, "0167");
        assert_eq!(records.organisations[0].sources[0].key, "a");
    }
}
