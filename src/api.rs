//! The GraphQL interface: the schema, its limits, and one snapshot per request.
//!
//! Types here translate and decide nothing. Every type, field and argument has a description, since that is
//! the documentation integrators read; the committed `schema.graphql` is this schema, printed.

mod closed_set;
mod danger;
mod input;
mod offer;
mod query;
mod scalar;
mod suggestion;
mod understanding;
mod vocabulary;

use std::sync::Arc;

use async_graphql::{EmptyMutation, EmptySubscription, Request, Response, SDLExportOptions, Variables};
use chrono::NaiveDate;

use crate::app::App;
use crate::catalogue::Catalogue;
use crate::need::NeedInput;
use query::Query;

/// The schema.
pub type Schema = async_graphql::Schema<Query, EmptyMutation, EmptySubscription>;

/// How deep a query may nest. Standard introspection needs 15.
const DEEPEST: usize = 16;
/// How many fields a query may ask for, a page of a list counted as its size.
const MOST_COMPLEX: usize = 20_000;
/// How many aliases a query may have.
const MOST_ALIASES: usize = 30;
/// How many directives may stand on one field.
const MOST_DIRECTIVES: usize = 5;

/// What a request reads: one snapshot, however many fields it asks for.
pub(crate) struct Snapshot(pub Arc<Catalogue>);

/// The schema with its limits.
pub fn schema() -> Schema {
    Schema::build(Query, EmptyMutation, EmptySubscription)
        .register_output_type::<query::Node>()
        .override_output_type_description::<query::OfferConnection>("A page of offers, by slug.")
        .limit_depth(DEEPEST)
        .limit_recursive_depth(DEEPEST * 2)
        .limit_complexity(MOST_COMPLEX)
        .limit_aliases(MOST_ALIASES)
        .limit_directives(MOST_DIRECTIVES)
        .finish()
}

/// The schema, printed. Fields are sorted; enum values keep their order, which is often the policy.
pub fn sdl() -> String {
    let options = SDLExportOptions::new().sorted_fields().sorted_arguments().include_specified_by();
    let text = schema().sdl_with_options(options);
    format!("{}\n", text.trim_end())
}

/// Answers a request from the snapshot of the moment.
pub async fn execute(schema: &Schema, app: &Arc<App>, request: Request) -> Response {
    let snapshot = Snapshot(app.catalogue());
    let mut response = schema.execute(request.data(snapshot).data(Arc::clone(app))).await;
    for error in &mut response.errors {
        error.message = without_value(&error.message);
    }
    response
}

/// An error without the value that was at fault: it may be a need's words, and they are not repeated.
fn without_value(message: &str) -> String {
    match message.split_once(", found ") {
        Some((expected, _)) => format!("{expected}."),
        None => message.to_owned(),
    }
}

/// An answer as GraphQL gives it.
pub struct JsonAnswer {
    /// The JSON text.
    pub text: String,
    /// Whether the need was at fault.
    pub at_fault: bool,
}

/// The answer to a need as GraphQL gives it, with everything the terminal shows.
///
/// # Errors
/// If the answer cannot be written as JSON.
pub async fn suggest_as_json(
    app: Arc<App>,
    need: &NeedInput,
    on: Option<NaiveDate>,
) -> serde_json::Result<JsonAnswer> {
    let variables = Variables::from_json(serde_json::json!({ "need": input::to_json(need), "onDate": on }));
    let request = Request::new(include_str!("api/suggest.graphql")).variables(variables);
    let response = execute(&schema(), &app, request).await;
    let json = serde_json::to_value(&response)?;
    let at_fault = json["data"]["suggest"]["userErrors"].as_array().is_none_or(|errors| !errors.is_empty());
    Ok(JsonAnswer { text: serde_json::to_string_pretty(&json)?, at_fault })
}
