//! Where errors get their codes, and where it is told how far a request came.
//!
//! The library tells both by messages and paths alone. An extension of it would know more, and be called for every
//! field of every answer.

use async_graphql::{Response, ServerError, Value};

use super::fault::{Code, Fault, set_code};

/// The most reasons that are given for not beginning a request: they can be as many as the fields of a query.
const MOST_REASONS: usize = 25;

/// What became of a request.
pub enum Answered {
    /// It was not begun: the first reasons.
    Refused(Vec<ServerError>),
    /// It was answered; single fields may have failed.
    Executed(Response),
}

/// A response whose errors have codes and repeat no value that was sent.
pub(super) fn coded(mut response: Response) -> Answered {
    // A field that failed is named by its path, and what was not begun has no fields.
    let is_begun = response.data != Value::Null || response.errors.iter().any(|error| !error.path.is_empty());
    if !is_begun {
        response.errors.truncate(MOST_REASONS);
        return Answered::Refused(response.errors.into_iter().map(refused).collect());
    }
    response.errors.iter_mut().for_each(failed);
    Answered::Executed(response)
}

fn refused(mut error: ServerError) -> ServerError {
    let begins = |with: &str| error.message.starts_with(with);
    let has_no_operation = begins("Unknown operation named") || begins("Operation name required");
    if has_no_operation {
        let message = "Name one of the operations that the query holds in operationName.";
        return Fault::new(Code::OperationResolutionFailure, message).into();
    }
    let code = if TOO_COSTLY.into_iter().any(begins) {
        Code::QueryTooCostly
    } else if begins("Invalid value for argument") || begins("Invalid default value") {
        error.message = of_value(&error.message);
        Code::BadUserInput
    } else {
        Code::GraphqlValidationFailed
    };
    set_code(&mut error, code);
    error
}

/// Where a value is at fault, and not which: it may be a need's words, and they are not repeated.
fn of_value(message: &str) -> String {
    match message.split('"').nth(1) {
        Some(place) => format!("The value of \"{place}\" is not of the kind that the schema states."),
        None => "A value is not of the kind that the schema states.".to_owned(),
    }
}

/// How the library begins to say that one of its limits is broken.
const TOO_COSTLY: [&str; 5] = [
    "Query is too complex",
    "Query is nested too deep",
    "The amount of aliases",
    "The number of directives",
    "The recursion depth",
];

/// What a field failed for: a value that it could not read, without the value, or a fault of ours.
fn failed(error: &mut ServerError) {
    let has_code = error.extensions.as_ref().is_some_and(|extensions| extensions.get("code").is_some());
    if has_code {
        return;
    }
    let cannot_be_read = UNREADABLE.into_iter().any(|begin| error.message.starts_with(begin));
    if cannot_be_read {
        // Ours say how it is written, and the library's what it found.
        error.message = match error.message.split_once(", found ") {
            Some((expected, _)) => format!("{expected}."),
            None if error.message.starts_with("Enumeration") => "That is none of the values.".to_owned(),
            None => std::mem::take(&mut error.message),
        };
        set_code(error, Code::BadUserInput);
    } else {
        tracing::error!("a fault of ours kept a field from being answered");
        error.message = "The fault is ours, and it is noted.".to_owned();
        set_code(error, Code::InternalError);
    }
}

/// How the library begins to say that a field cannot read a value.
const UNREADABLE: [&str; 4] = ["Expected input type", "Failed to parse", "Invalid value", "Enumeration type"];
