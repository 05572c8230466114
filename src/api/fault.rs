//! What can be wrong with a request, and the one place where errors get their code.

use std::fmt;

use async_graphql::{ErrorExtensionValues, ErrorExtensions, Pos, ServerError, Value};

use crate::auth::{Actor, Role};

/// Why a request or a field was not answered; `extensions.code` of every error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The body or the parameters are no GraphQL request.
    BadRequest,
    /// The request's media type is not `application/json`.
    UnsupportedMediaType,
    /// None of the media types that are asked for can be given.
    NotAcceptable,
    /// A mutation, or a question that carries a need, was not asked by POST.
    MethodNotAllowed,
    /// The body is too large.
    PayloadTooLarge,
    /// It took too long to come, or to answer.
    RequestTimeout,
    /// There is nothing at this address.
    NotFound,
    /// The service does not go by the name it was asked by.
    MisdirectedRequest,
    /// The token that was shown is none that holds, or this is for those who show one.
    Unauthenticated,
    /// Whoever shows this token may not do this.
    Forbidden,
    /// Whether the token that was shown holds cannot be said, for its issuer cannot be reached.
    IssuerUnavailable,
    /// This peer has sent too many requests of late.
    RateLimited,
    /// The query is not GraphQL.
    GraphqlParseFailed,
    /// The query does not fit the schema.
    GraphqlValidationFailed,
    /// No operation is named, or one that is not there.
    OperationResolutionFailure,
    /// The query asks for too much.
    QueryTooCostly,
    /// A value that was sent is at fault.
    BadUserInput,
    /// The catalogue has not reached the revision that is asked for.
    StaleReplica,
    /// Other rules answer now than those that are asked for.
    RuleVersionMismatch,
    /// A fault of ours.
    InternalError,
}

impl Code {
    /// As integrators read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "BAD_REQUEST",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::NotAcceptable => "NOT_ACCEPTABLE",
            Self::MethodNotAllowed => "METHOD_NOT_ALLOWED",
            Self::PayloadTooLarge => "PAYLOAD_TOO_LARGE",
            Self::RequestTimeout => "REQUEST_TIMEOUT",
            Self::NotFound => "NOT_FOUND",
            Self::MisdirectedRequest => "MISDIRECTED_REQUEST",
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Forbidden => "FORBIDDEN",
            Self::IssuerUnavailable => "ISSUER_UNAVAILABLE",
            Self::RateLimited => "RATE_LIMITED",
            Self::GraphqlParseFailed => "GRAPHQL_PARSE_FAILED",
            Self::GraphqlValidationFailed => "GRAPHQL_VALIDATION_FAILED",
            Self::OperationResolutionFailure => "OPERATION_RESOLUTION_FAILURE",
            Self::QueryTooCostly => "QUERY_TOO_COSTLY",
            Self::BadUserInput => "BAD_USER_INPUT",
            Self::StaleReplica => "STALE_REPLICA",
            Self::RuleVersionMismatch => "RULE_VERSION_MISMATCH",
            Self::InternalError => "INTERNAL_ERROR",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// What is wrong, said so that it can be mended, without what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its code.
    pub code: Code,
    /// What is wrong and what to do.
    pub message: String,
    places: Vec<Pos>,
}

impl Fault {
    /// A fault of the whole request.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), places: Vec::new() }
    }

    /// A fault of ours, which is noted where it is found.
    pub fn ours() -> Self {
        Self::new(Code::InternalError, "The fault is ours, and it is noted.")
    }

    /// What somebody asks for is not theirs.
    pub fn not_for(actor: &Actor) -> Self {
        match actor.id {
            None => {
                let message = "This is for those who sign in: send a token as Authorization: Bearer.";
                Self::new(Code::Unauthenticated, message)
            }
            Some(_) if actor.role == Role::Public => {
                Self::new(Code::Forbidden, "This account has no role in Vifte: ask whoever runs it for one.")
            }
            Some(_) => Self::new(Code::Forbidden, "The role of this token may not do this."),
        }
    }

    /// A fault at places of the query.
    pub fn at(code: Code, message: impl Into<String>, places: Vec<Pos>) -> Self {
        Self { code, message: message.into(), places }
    }
}

impl From<Fault> for ServerError {
    fn from(fault: Fault) -> Self {
        let mut error = Self::new(fault.message, None);
        error.locations = fault.places;
        set_code(&mut error, fault.code);
        error
    }
}

impl From<Fault> for async_graphql::Error {
    fn from(fault: Fault) -> Self {
        Self::new(fault.message).extend_with(|_, extensions| extensions.set("code", fault.code.as_str()))
    }
}

/// Gives an error its code, unless it has one.
pub fn set_code(error: &mut ServerError, code: Code) {
    let extensions = error.extensions.get_or_insert_with(ErrorExtensionValues::default);
    if extensions.get("code").is_none() {
        extensions.set("code", Value::from(code.as_str()));
    }
}
