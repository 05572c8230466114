//! The interface as it is committed and described.
//!
//! 1. The committed `schema.graphql` is the schema that runs.
//! 2. Every type, field, argument, input field, enum value and directive has a description.

use std::path::Path;

use serde_json::Value;
use vifte::api;

const INTROSPECTION: &str = "{
  __schema {
    types {
      kind name description
      fields(includeDeprecated: true) { name description args { name description } }
      inputFields { name description }
      enumValues(includeDeprecated: true) { name description }
    }
    directives { name description args { name description } }
  }
}";

#[test]
fn the_committed_schema_is_the_one_that_runs() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.graphql");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let running = api::sdl();
    let differs = committed.lines().zip(running.lines()).position(|(one, other)| one != other);
    let line = differs.unwrap_or_else(|| committed.lines().count().min(running.lines().count())) + 1;
    assert!(
        committed == running,
        "schema.graphql is not what runs, from line {line} on. Renew it: cargo run -- schema > schema.graphql"
    );
}

#[tokio::test]
async fn everything_in_the_schema_has_a_description() {
    let response = api::schema().execute(INTROSPECTION).await;
    assert!(response.errors.is_empty(), "{:?}", response.errors);
    let schema = response.data.into_json().expect("json");
    let types = list(&schema["__schema"]["types"]);
    assert!(types.len() > 50, "the types are all there");
    let mut missing = Vec::new();
    // What GraphQL brings itself is described by its specification.
    let own = |one: &&Value| !text(one, "name").starts_with("__") && text(one, "name") != "ID";
    for one in types.iter().filter(own) {
        undescribed(one, "", &mut missing);
    }
    for directive in list(&schema["__schema"]["directives"]) {
        undescribed(directive, "@", &mut missing);
    }
    assert!(missing.is_empty(), "{} without a description:\n{}", missing.len(), missing.join("\n"));
}

/// The things without a description, by path: a thing itself, and all that stand in it.
fn undescribed(thing: &Value, path: &str, missing: &mut Vec<String>) {
    let path = format!("{path}{}", text(thing, "name"));
    if text(thing, "description").trim().is_empty() {
        missing.push(path.clone());
    }
    for part in ["fields", "inputFields", "enumValues", "args"] {
        for inner in list(&thing[part]) {
            undescribed(inner, &format!("{path}."), missing);
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
