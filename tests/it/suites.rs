//! Vifte judged by suites that others wrote.
//!
//! 1. Of graphql-http's audits of GraphQL over HTTP the server passes every one, recommendations included.
//! 2. Relay's compiler accepts lists that are paged forwards and backwards, and what is asked for by its id.
//! 3. The schema breaks no rule of graphql-eslint for schemas and for Relay, but for exceptions with a reason.
//! 4. Whatever schemathesis asks, the server answers, and every error has a code.

use std::path::Path;

use vifte::auth::{RULES, Role};
use vifte::config::Graphiql;

use crate::harness::{Service, service};
use crate::program::{node, node_folder, of_node, of_python, output, python_folder};

/// How many audits graphql-http has, so that a suite that asks nothing does not pass.
const AUDITS: usize = 61;

#[test]
fn graphql_over_http_is_spoken_as_specified() {
    let service = service();
    let said = output(node().arg("graphql-http.mjs").arg(service.url()));
    assert_eq!(said.trim(), format!("{AUDITS} of {AUDITS}"));
}

#[test]
fn relay_takes_the_schema() {
    let folder = tempfile::tempdir().expect("a folder");
    for (file, from) in [
        ("OfferList.ts", node_folder().join("relay/OfferList.ts")),
        ("relay.config.json", node_folder().join("relay/relay.config.json")),
        ("schema.graphql", Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.graphql")),
    ] {
        std::fs::copy(&from, folder.path().join(file))
            .unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }
    output(of_node("relay-compiler").arg("relay.config.json").current_dir(folder.path()));
    for asked_again in ["OfferListNextPage", "OfferListPreviousPage", "OfferListOffer"] {
        let compiled = folder.path().join(format!("__generated__/{asked_again}.graphql.ts"));
        assert!(compiled.is_file(), "{} is compiled", compiled.display());
    }
}

#[test]
fn the_schema_breaks_no_rule_for_schemas() {
    assert_eq!(faults_of_schema(&vifte::api::sdl()), "");
}

#[test]
fn the_rules_for_schemas_see_what_is_wrong() {
    let wrong = vifte::api::sdl().replace("hasNextPage: Boolean!", "HasNextPage: Boolean!");
    let faults = faults_of_schema(&wrong);
    assert!(faults.contains("naming-convention") && faults.contains("relay-page-info"), "{faults}");
}

/// What graphql-eslint says of a schema.
fn faults_of_schema(schema: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("schema.graphql");
    std::fs::write(&file, schema).expect("written");
    output(node().arg("schema-rules.mjs").arg(&file))
}

#[test]
fn whatever_is_asked_is_answered() {
    // One of its own, for it is changed.
    let service = Service::start(Graphiql::Off);
    let token = service.token(Role::Approver, None);
    let folder = tempfile::tempdir().expect("a folder");
    let mut schemathesis = of_python("schemathesis");
    schemathesis.arg("--config-file").arg(python_folder().join("schemathesis.toml"));
    schemathesis.args(["run", &service.url(), "--no-color"]);
    schemathesis.args(["--header", &format!("Authorization: Bearer {token}")]);
    schemathesis
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env("PYTHONPATH", python_folder())
        .env("PYTHONDONTWRITEBYTECODE", "1");
    let said = output(schemathesis.current_dir(folder.path()));
    // A rule of an argument is named by its question and itself.
    let fields = RULES.iter().filter(|(rule, _)| rule.matches('.').count() == 1).count();
    let tested = format!("Tested: {fields}");
    assert!(said.contains(&tested), "every question is asked, and every change tried\n{said}");
}
