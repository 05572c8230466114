//! What things are called by: keys that never change, and the codes of municipalities.

use std::fmt;
use std::sync::Arc;

use crate::problem::{Problem, ProblemCode};

/// A stable name for a thing: `a`–`z`, digits and single hyphens, at most 80 characters.
/// Cheap to clone; offers call theirs a slug.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Arc<str>);

impl Key {
    /// The most characters a key may have.
    pub const LONGEST: usize = 80;

    /// Reads a key.
    ///
    /// # Errors
    /// If it is empty, too long, or has other characters than the type allows.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let hyphens_stand_between = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
        if text.is_empty() || !text.bytes().all(|byte| plain(byte) || byte == b'-') || !hyphens_stand_between
        {
            return Err(Problem::new(
                "",
                ProblemCode::Malformed,
                "En nøgle består af små bogstaver a-z, tal og enkelte bindestreger.",
            ));
        }
        if text.len() > Self::LONGEST {
            return Err(Problem::new("", ProblemCode::TooLong, "En nøgle er højst 80 tegn."));
        }
        Ok(Self(text.into()))
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A Danish municipality's code (*kommunekode*): four digits, `0167` for Hvidovre.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode(u16);

impl MunicipalityCode {
    /// The lowest there can be; no municipality has it.
    pub const LOWEST: Self = Self(100);

    /// Reads a code of three or four digits: `167` and `0167` are the same.
    ///
    /// # Errors
    /// If it is not 100–999, written with three or four digits.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let digits = (3..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(code @ 100..=999) if digits => Ok(Self(code)),
            _ => Err(Problem::new(
                "",
                ProblemCode::Malformed,
                "En kommunekode er tre eller fire cifre, fx 0167.",
            )),
        }
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}", self.0)
    }
}

impl fmt::Debug for MunicipalityCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// A municipality (*kommune*): whose range an offer stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name without «Kommune»: Hvidovre.
    pub name: String,
}
