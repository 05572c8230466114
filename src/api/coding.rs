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
    for error in &mut response.errors {
        error.message = without_value(&error.message);
    }
    // A field that failed is named by its path, and what was not begun has no fields.
    let is_begun = response.data != Value::Null || response.errors.iter().any(|error| !error.path.is_empty());
    if !is_begun {
        response.errors.truncate(MOST_REASONS);
        return Answered::Refused(response.errors.into_iter().map(refused).collect());
    }
    for error in &mut response.errors {
        let code = of_field(&error.message);
        set_code(error, code);
    }
    Answered::Executed(response)
}

/// An error without the value that was at fault: it may be a need's words, and they are not repeated.
fn without_value(message: &str) -> String {
    match message.split_once(", found ") {
        Some((expected, _)) => format!("{expected}."),
        None => message.to_owned(),
    }
}

fn refused(mut error: ServerError) -> ServerError {
    let begins = |with: &str| error.message.starts_with(with);
    let has_no_operation = begins("Unknown operation named") || begins("Operation name required");
    let code = if has_no_operation {
        let message = "Name one of the operations that the query holds in operationName.";
        return Fault::new(Code::OperationResolutionFailure, message).into();
    } else if TOO_COSTLY.into_iter().any(begins) {
        Code::QueryTooCostly
    } else if begins("Invalid value for argument") || begins("Invalid default value") {
        Code::BadUserInput
    } else {
        Code::GraphqlValidationFailed
    };
    set_code(&mut error, code);
    error
}

/// How the library begins to say that one of its limits is broken.
const TOO_COSTLY: [&str; 5] = [
    "Query is too complex",
    "Query is nested too deep",
    "The amount of aliases",
    "The number of directives",
    "The recursion depth",
];

/// A value that a field cannot read is the asker's fault; everything else that has no code is ours.
fn of_field(message: &str) -> Code {
    if message.starts_with("Failed to parse") || message.starts_with("Invalid value") {
        Code::BadUserInput
    } else {
        Code::InternalError
    }
}
