//! What a form brings: names and values, in the order they stand in, as they were typed.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, Method};
use axum::response::Response;

use super::told;
use super::visitor::Visitor;
use crate::app::App;
use crate::body;

/// The field in which a form carries the mark of its session.
pub const MARK: &str = "csrf";

/// The fields of a form. They have no `Debug`, since they may hold what nobody else is to read.
#[derive(Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads the body of a request, or what stands after the question mark of an address.
    pub fn parse(text: &[u8]) -> Self {
        // Browsers send every line end as two signs.
        let pairs = form_urlencoded::parse(text);
        Self(pairs.map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n"))).collect())
    }

    /// What was typed in a field; empty if it is not there.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every field but the mark.
    pub fn typed(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter().filter(|(name, _)| name != MARK)
    }
}

/// A form that one who is signed in sent from a page of their session. Any other is given back with all it holds, to be
/// sent again.
pub struct Sent {
    /// Who sent it.
    pub visitor: Visitor,
}

impl FromRequest<Arc<App>> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::of(&mut parts, app).await?;
        let fields = read(&parts.headers, body).await.map_err(|_| told::too_large(app, &visitor))?;
        debug_assert_eq!(parts.method, Method::POST, "nothing is changed by reading");
        if visitor.marked(fields.value(MARK)) {
            Ok(Self { visitor })
        } else {
            Err(told::given_back(app, &visitor, parts.uri.path(), &fields))
        }
    }
}

/// The fields in the body of a request.
pub async fn read(headers: &HeaderMap, body: Body) -> Result<Fields, body::Unread> {
    Ok(Fields::parse(&body::whole(headers, body).await?))
}
