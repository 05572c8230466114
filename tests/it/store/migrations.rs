//! The tables.
//!
//! 1. Every check that lists words lists exactly those of its closed set, in their order.
//! 2. Every file of the folder is compiled in.
//! 3. The same text runs on PostgreSQL.

use std::fs;
use std::path::{Path, PathBuf};

use vifte::age::AgeBand;
use vifte::auth::Role;
use vifte::concept::{IcsDimension, LabelKind, Scheme, WhoseProblem};
use vifte::contact::{Audience, Entrance};
use vifte::follow_up::{MeasureKind, MilestoneKind, OriginKind, ThenKind};
use vifte::institution::InstitutionKind;
use vifte::law::{Act, Confidence, DecidingBody, Requirement};
use vifte::offer::{
    Access, Approval, Basis, Breadth, LifeCycleState, OrganisationKind, Place, Recipient, Setting, WhoseAge,
    YesNo,
};
use vifte::proposal::State;
use vifte::record::{Entity, Written};
use vifte::routing::{OpensCase, ParentsFirst};
use vifte::store::{Database, Store};

use super::plain;
use crate::postgres::Cluster;

fn words<T: Written>() -> Vec<&'static str> {
    T::WORDS.iter().map(|(_, word)| *word).collect()
}

/// The kinds of things that are proposed: all but those that are told at once or never changed here.
fn proposed() -> Vec<&'static str> {
    let mut kinds = words::<Entity>();
    kinds.retain(|kind| !["municipality", "availability"].contains(kind));
    kinds
}

/// The columns whose words are listed, in the order of the files.
fn closed_sets() -> Vec<(&'static str, Vec<&'static str>)> {
    let acts = || Act::ALL.map(Act::abbreviation).to_vec();
    vec![
        ("steps.decision_confidence", words::<Confidence>()),
        ("provisions.act", acts()),
        ("provisions.confidence", words::<Confidence>()),
        ("provisions.decided_by", words::<DecidingBody>()),
        ("provision_successors.act", acts()),
        ("provision_requirements.requirement", words::<Requirement>()),
        ("concepts.scheme", words::<Scheme>()),
        ("concepts.whose_problem", words::<WhoseProblem>()),
        ("concept_labels.kind", words::<LabelKind>()),
        ("concept_dimensions.dimension", words::<IcsDimension>()),
        ("organisations.kind", words::<OrganisationKind>()),
        ("contacts.audience", words::<Audience>()),
        ("offers.breadth", words::<Breadth>()),
        ("offers.whose_age", words::<WhoseAge>()),
        ("offers.voluntary", words::<YesNo>()),
        ("offers.anonymous", words::<YesNo>()),
        ("offer_recipients.recipient", words::<Recipient>()),
        ("offer_concepts.role", vec!["target-group", "exclusion", "problem-area", "form", "method"]),
        ("offer_settings.setting", words::<Setting>()),
        ("offer_links.kind", vec!["less-intrusive", "more-intrusive", "combines-with"]),
        ("offer_life_cycle.state", words::<LifeCycleState>()),
        ("variants.step_basis", words::<Basis>()),
        ("variants.place", words::<Place>()),
        ("variants.approval", words::<Approval>()),
        ("variants.legal_basis", words::<Basis>()),
        ("variants.opens_case", words::<YesNo>()),
        ("variant_legal.act", acts()),
        ("variant_access.access", words::<Access>()),
        // Nobody in particular has no token.
        ("tokens.role", words::<Role>()[1..].to_vec()),
        ("sessions.role", words::<Role>()[1..].to_vec()),
        ("unmet_needs.age_band", words::<AgeBand>()),
        ("changes.entity", words::<Entity>()),
        ("proposals.entity", proposed()),
        ("proposals.state", words::<State>()),
        ("contact_entrances.entrance", words::<Entrance>()),
        ("institutions.kind", words::<InstitutionKind>()),
        ("routing_rules.to_parents", words::<ParentsFirst>()),
        ("routing_rules.opens_case", words::<OpensCase>()),
        ("routing_rules.confidence", words::<Confidence>()),
        ("routing_rule_conditions.clause", vec!["when", "unless"]),
        ("routing_rule_conditions.kind", vec!["roles", "ages", "colours", "open_case", "parents"]),
        ("routing_rule_concepts.clause", vec!["when", "unless"]),
        ("routing_rule_turns.entrance", words::<Entrance>()),
        ("follow_up_rules.origin", words::<OriginKind>()),
        ("follow_up_rules.follows", words::<ThenKind>()),
        ("follow_up_rules.confidence", words::<Confidence>()),
        ("follow_up_rule_measures.measure", words::<MeasureKind>()),
        ("follow_up_rule_legal.act", acts()),
        ("follow_up_milestones.kind", words::<MilestoneKind>()),
    ]
}

/// The files, in order.
fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("migrations").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

/// Their text without comments.
fn statements() -> String {
    let texts = files().into_iter().map(|file| fs::read_to_string(file).expect("a migration"));
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| !line.trim_start().starts_with("--")).map(|line| line + "\n").collect()
}

#[test]
fn every_check_lists_the_words_of_its_closed_set() {
    let statements = statements();
    let tables = statements.split("create table ").skip(1);
    let mut listed = Vec::new();
    for table in tables {
        let (name, body) = table.split_once(" (").expect("a table");
        // A table that is made anew takes the place of the one it is renamed to.
        let renamed = format!("alter table {name} rename to ");
        let name =
            statements.split_once(&renamed).map_or(name, |(_, rest)| rest.split(';').next().expect("a name"));
        listed.retain(|(column, _): &(String, Vec<&str>)| !column.starts_with(&format!("{name}.")));
        for check in body.split("check (").skip(1) {
            let Some((column, rest)) = check.split_once(" in (") else { continue };
            if column.contains(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_') {
                continue;
            }
            let list = rest.split_once(')').expect("a list").0;
            let words: Vec<&str> = list.split(',').map(|word| word.trim().trim_matches('\'')).collect();
            listed.push((format!("{name}.{column}"), words));
        }
    }
    let expected: Vec<(String, Vec<&str>)> =
        closed_sets().into_iter().map(|(column, words)| (column.to_owned(), words)).collect();
    assert_eq!(listed, expected);
}

#[tokio::test]
async fn every_file_of_the_folder_is_compiled_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("vifte.db");
    Store::open(&Database::File(path.clone())).await.expect("a store").close().await;
    let applied = "select version, description from _sqlx_migrations order by version";
    let applied: Vec<(i64, String)> =
        sqlx::query_as(applied).fetch_all(&mut plain(&path).await).await.expect("migrations");
    let applied: Vec<String> =
        applied.iter().map(|(number, name)| format!("{number:04}_{name}.sql")).collect();
    let there: Vec<String> = files()
        .iter()
        .map(|file| file.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned())
        .collect();
    assert_eq!(applied, there, "the list stands in src/store/file.rs");
}

#[test]
fn the_same_text_runs_on_postgresql() {
    let cluster = Cluster::start("");
    for file in files() {
        let text = fs::read_to_string(&file).expect("a migration");
        let output = cluster.psql(&text);
        assert!(output.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    }
    let count = cluster.psql("select n from revision; select count(*) from changes;");
    assert_eq!(String::from_utf8_lossy(&count.stdout).split_whitespace().collect::<Vec<_>>(), ["0", "0"]);
}
