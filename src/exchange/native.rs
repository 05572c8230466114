//! The native file: everything a range holds, lossless, as JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::problem::{Problem, ProblemCode};
use crate::record::Records;

/// The version of the format; it rises when an older program could not read a newer file.
const VERSION: u32 = 1;

/// A native file.
#[derive(Debug, Serialize, Deserialize)]
struct Native {
    vifte: u32,
    #[serde(flatten)]
    records: Records,
}

/// A range as a native file. It holds no actors and no history.
///
/// # Errors
/// If memory cannot be had.
pub fn write(records: &Records) -> Result<String, Problem> {
    let native = Native { vifte: VERSION, records: records.clone() };
    serde_json::to_string_pretty(&native).map_err(|fault| unreadable(&fault.to_string()))
}

/// Whether a file says that it is native.
pub fn is_native(file: &Value) -> bool {
    file.get("vifte").is_some()
}

/// The records of a native file, not yet checked.
///
/// # Errors
/// If it is not native, or of a newer version.
pub fn read(file: Value) -> Result<Records, Problem> {
    let native: Native = serde_json::from_value(file).map_err(|fault| unreadable(&fault.to_string()))?;
    if native.vifte > VERSION {
        let message = format!("Filen er af version {}; dette program læser til {VERSION}.", native.vifte);
        return Err(Problem::new("vifte", ProblemCode::OutOfRange, message));
    }
    Ok(native.records)
}

fn unreadable(fault: &str) -> Problem {
    Problem::new("file", ProblemCode::Malformed, format!("Filen er ikke en Vifte-fil: {fault}"))
}
