//! The GraphQL interface: the schema, its limits, and one snapshot per request.
//!
//! Types here translate and decide nothing. Every type, field and argument has a description, since that is
//! the documentation integrators read; the committed `schema.graphql` is this schema, printed.

mod admission;
mod allowance;
mod availability;
mod closed_set;
mod coding;
mod cursor;
mod danger;
mod facet;
pub mod fault;
mod filter;
mod follow_up;
mod follow_up_input;
mod glossary;
mod guard;
mod guide_input;
mod guide_set;
mod guidance;
mod import;
mod input;
mod known_queries;
mod law;
mod mutation;
mod offer;
mod offer_input;
mod proposal;
mod query;
mod record_changes;
mod record_input;
mod scalar;
mod suggestion;
mod understanding;
mod unmet;
mod vocabulary;

use std::sync::Arc;

use async_graphql::{EmptySubscription, Request, Response, SDLExportOptions, ServerError, Variables};
use chrono::{DateTime, NaiveDate, Utc};

use crate::app::App;
use crate::auth::{Actor, Role};
use crate::catalogue::Catalogue;
use crate::guide::SituationInput;
use crate::need::NeedInput;
use admission::admit;
use allowance::Allowance;
use coding::coded;
use fault::{Code, Fault};
use mutation::Mutation;
use query::Query;

pub use admission::Admitted;
pub use coding::Answered;
pub use known_queries::KnownQueries;

/// The schema.
pub type Schema = async_graphql::Schema<Query, Mutation, EmptySubscription>;

/// How deep a query may nest. Standard introspection needs 15.
const DEEPEST: usize = 16;
/// How many fields a query may ask for, a page of a list counted as its size.
const MOST_COMPLEX: usize = 20_000;
/// How many aliases a query may have.
const MOST_ALIASES: usize = 30;
/// How many directives may stand on one field.
const MOST_DIRECTIVES: usize = 5;

/// What a request reads: one snapshot, however many fields it asks for.
pub struct Snapshot(Arc<Catalogue>);

/// The schema with its limits.
pub fn schema() -> Schema {
    Schema::build(Query::default(), Mutation::default(), EmptySubscription)
        .register_output_type::<query::Node>()
        .override_output_type_description::<query::OfferConnection>("A page of the offers that are found.")
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

/// A request as it was asked.
pub struct Asked {
    /// The query, seen to be not too dear.
    pub query: Admitted,
    /// Which of its operations; the only one if none is named.
    pub operation_name: Option<String>,
    /// The values of its variables.
    pub variables: Variables,
    /// Who asks.
    pub actor: Actor,
}

/// The snapshot that a request is answered from: that of the moment, or of the revision that it waits for.
///
/// # Errors
/// If the request lacks what it says it needs, or the revision does not come.
pub async fn snapshot(app: &App, asked: &Asked) -> Result<Snapshot, Vec<ServerError>> {
    let Asked { query, operation_name, variables, .. } = asked;
    let missing = query.missing_variables(operation_name.as_deref(), variables);
    if !missing.is_empty() {
        return Err(missing.into_iter().map(Into::into).collect());
    }
    let wanted = query.min_revision(operation_name.as_deref(), variables);
    app.catalogue_from(wanted.unwrap_or_default()).await.map(Snapshot).ok_or_else(|| {
        let message = "This revision is not here yet: ask again, or leave out minRevision.";
        vec![Fault::new(Code::StaleReplica, message).into()]
    })
}

/// Answers a request. It waits for nothing and computes for as long as its limits allow.
pub async fn execute(schema: &Schema, app: Arc<App>, snapshot: Snapshot, asked: Asked) -> Answered {
    let mut request = Request::new("").variables(asked.variables);
    request.set_parsed_query(Arc::unwrap_or_clone(asked.query.document));
    request.operation_name = asked.operation_name;
    let request = request.data(snapshot).data(app).data(asked.actor).data(Allowance::default());
    coded(schema.execute(request).await)
}

/// An answer as GraphQL gives it.
pub struct JsonAnswer {
    /// The JSON text.
    pub text: String,
    /// Whether the need was at fault.
    pub at_fault: bool,
}

/// The answer to a need as GraphQL gives it, with everything the terminal shows. Whoever has the database at hand may
/// ask as anybody.
///
/// # Errors
/// If the answer cannot be written as JSON.
///
/// # Panics
/// If the query that is kept for this is not one of the schema, which a test holds.
pub async fn suggest_as_json(
    app: Arc<App>,
    need: &NeedInput,
    on: Option<NaiveDate>,
) -> serde_json::Result<JsonAnswer> {
    let variables = serde_json::json!({ "need": input::to_json(need), "onDate": on });
    as_json(app, include_str!("api/suggest.graphql"), variables, "suggest").await
}

/// Whom to turn to as GraphQL gives it, with everything the terminal shows. As [`suggest_as_json`].
///
/// # Errors
/// If the answer cannot be written as JSON.
///
/// # Panics
/// If the query that is kept for this is not one of the schema, which a test holds.
pub async fn contact_as_json(
    app: Arc<App>,
    situation: &SituationInput,
    at: Option<DateTime<Utc>>,
) -> serde_json::Result<JsonAnswer> {
    let variables = serde_json::json!({ "situation": guidance::to_json(situation), "at": at });
    as_json(app, include_str!("api/contact.graphql"), variables, "pointOfContact").await
}

/// What one question of the schema, kept as a file, is answered with.
async fn as_json(
    app: Arc<App>,
    query: &str,
    variables: serde_json::Value,
    field: &str,
) -> serde_json::Result<JsonAnswer> {
    let (query, variables) =
        (admit(query).expect("the query is the schema's"), Variables::from_json(variables));
    let snapshot = Snapshot(app.catalogue());
    let actor = Actor { role: Role::Administrator, ..Actor::ANONYMOUS };
    let asked = Asked { query, operation_name: None, variables, actor };
    let response = match execute(&schema(), app, snapshot, asked).await {
        Answered::Executed(response) => response,
        Answered::Refused(errors) => Response::from_errors(errors),
    };
    let json = serde_json::to_value(&response)?;
    let at_fault = json["data"][field]["userErrors"].as_array().is_none_or(|errors| !errors.is_empty());
    Ok(JsonAnswer { text: serde_json::to_string_pretty(&json)?, at_fault })
}
