//! Scalars.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{Datelike, FixedOffset, NaiveDate, SecondsFormat};

/// The years a question may be about. Another is a slip of the pen, and no source tells of it.
const YEARS: std::ops::Range<i32> = 1900..2200;

/// A calendar day, `2026-11-21`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date(pub NaiveDate);

/// A calendar day as `YYYY-MM-DD`, in Danish time.
#[Scalar(name = "Date", specified_by_url = "https://scalars.graphql.org/andimarek/local-date.html")]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => {
                let day = text.parse().ok().filter(|day: &NaiveDate| YEARS.contains(&day.year()));
                day.map(Self).ok_or_else(|| {
                    InputValueError::custom("a date is written YYYY-MM-DD, as 2026-11-21, from 1900 to 2199")
                })
            }
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// A moment, `2026-11-21T11:00:00+01:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateTime(pub chrono::DateTime<FixedOffset>);

/// A moment with its offset from UTC, as RFC 3339 writes it: `2026-11-21T11:00:00+01:00`, `2026-11-21T10:00:00Z`. Given in
/// Danish time.
#[Scalar(name = "DateTime", specified_by_url = "https://www.rfc-editor.org/rfc/rfc3339")]
impl ScalarType for DateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => {
                let moment = chrono::DateTime::parse_from_rfc3339(text).ok();
                let moment = moment.filter(|moment| YEARS.contains(&moment.year()));
                moment.map(Self).ok_or_else(|| {
                    InputValueError::custom(
                        "a moment is written as RFC 3339 says, as 2026-11-21T11:00:00+01:00, from 1900 to 2199",
                    )
                })
            }
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339_opts(SecondsFormat::Secs, false))
    }
}
