//! What a form brings: names and values, in the order they stand in, as they were typed.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use chrono::NaiveDate;

use super::told;
use super::visitor::Visitor;
use crate::app::App;
use crate::body;
use crate::personal;

/// The field in which a form carries the mark of its session.
pub const MARK: &str = "csrf";

/// The most rows a group may have.
const MOST_ROWS: usize = 50;

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

    /// All that was typed in a field, without what goes around it, if anything was.
    pub fn said(&self, name: &str) -> Option<String> {
        Some(self.value(name).trim()).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Every value of a field that may stand several times.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Adds a field.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// How many rows there are of a group of fields: `sources.0.key`, `sources.1.key` are two.
    pub fn rows(&self, group: &str) -> usize {
        let rows = self.0.iter().filter_map(|(name, _)| row_of(name, group));
        rows.max().map_or(0, |(last, _)| last + 1).min(MOST_ROWS)
    }

    /// What was typed in a field of a row.
    pub fn row_value<'a>(&'a self, group: &str, row: usize, field: &str) -> &'a str {
        let found = self.0.iter().find(|(name, _)| row_of(name, group) == Some((row, field)));
        found.map_or("", |(_, value)| value)
    }

    /// Takes a row away; those after it move up.
    pub fn remove_row(&mut self, group: &str, gone: usize) {
        self.0.retain(|(name, _)| row_of(name, group).is_none_or(|(row, _)| row != gone));
        for (name, _) in &mut self.0 {
            let moved = match row_of(name, group) {
                Some((row, field)) if row > gone => Some(format!("{group}.{}.{field}", row - 1)),
                _ => None,
            };
            if let Some(moved) = moved {
                *name = moved;
            }
        }
    }

    /// Adds a row to a group, blank.
    pub fn add_row(&mut self, group: &str) {
        // A group of which nothing is filled in is shown as one row already.
        let next = self.rows(group).max(1);
        self.add(format!("{group}.{next}."), "");
    }

    /// Empties every field that holds a CPR number, and names them.
    pub fn empty_of_cpr(&mut self) -> Vec<String> {
        let holding = self.0.iter_mut().filter(|(_, value)| personal::holds_cpr(value));
        let emptied = holding.map(|(name, value)| {
            value.clear();
            name.clone()
        });
        emptied.collect()
    }

    /// Every field but the mark.
    pub fn typed(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter().filter(|(name, _)| name != MARK)
    }
}

/// The row and the field of a name: `sources.1.key` is the field `key` of the row 1 of `sources`.
fn row_of<'a>(name: &'a str, group: &str) -> Option<(usize, &'a str)> {
    let (row, field) = name.strip_prefix(group)?.strip_prefix('.')?.split_once('.')?;
    Some((row.parse().ok().filter(|row| *row < MOST_ROWS)?, field))
}

/// A day, as Danes write it or as a browser sends it.
pub fn day(text: &str) -> Option<NaiveDate> {
    let forms = ["%d-%m-%Y", "%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"];
    forms.into_iter().find_map(|form| NaiveDate::parse_from_str(text.trim(), form).ok())
}

/// A form that one who is signed in sent from a page of their session. Any other is given back with all it holds, to be
/// sent again.
pub struct Sent {
    /// Who sent it.
    pub visitor: Visitor,
    /// What it brings.
    pub fields: Fields,
}

impl FromRequest<Arc<App>> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::of(&mut parts, app).await?;
        let fields = read(&parts.headers, body).await.map_err(|_| told::too_large(app, &visitor))?;
        debug_assert_eq!(parts.method, Method::POST, "nothing is changed by reading");
        if visitor.marked(fields.value(MARK)) {
            Ok(Self { visitor, fields })
        } else {
            Err(told::given_back(app, &visitor, parts.uri.path(), &fields))
        }
    }
}

/// The fields in the body of a request.
pub async fn read(headers: &HeaderMap, body: Body) -> Result<Fields, body::Unread> {
    Ok(Fields::parse(&body::whole(headers, body).await?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_added_and_taken_away() {
        let mut fields = Fields::parse(b"a.0.key=x&a.0.at=1&a.1.key=y&a.2.key=z&b=1&a.99.key=q&csrf=m");
        assert_eq!((fields.rows("a"), fields.rows("b")), (3, 0));
        fields.remove_row("a", 1);
        assert_eq!((fields.rows("a"), fields.value("a.1.key"), fields.value("a.0.at")), (2, "z", "1"));
        fields.add_row("a");
        fields.add_row("c");
        assert_eq!((fields.rows("a"), fields.rows("c")), (3, 2));
        assert!(fields.typed().all(|(name, _)| name != MARK));
    }

    #[test]
    fn a_day_is_read_as_danes_write_it() {
        let first = NaiveDate::from_ymd_opt(2027, 8, 1);
        for text in ["01-08-2027", "1.8.2027", "1/8/2027", "2027-08-01", " 01-08-2027 "] {
            assert_eq!(day(text), first, "{text}");
        }
        assert_eq!(day("32-08-2027"), None);
        assert_eq!(day("august"), None);
    }
}
