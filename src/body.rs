//! How the body of a request is read, to a limit.

use axum::body::Body;
use axum::http::{HeaderMap, header};
use futures_util::StreamExt;

/// The largest request body that is read, in bytes.
pub const LARGEST_BODY: usize = 256 * 1024;

/// How much of a body that is too large is let by, so that who sends it hears why it is refused: one whose connection
/// is closed while it sends seldom reads the answer.
const MOST_LET_BY: usize = 64 * 1024 * 1024;

/// Why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than the limit.
    TooLarge,
    /// It broke off.
    BrokenOff,
}

/// The whole body, of a request like any other.
pub async fn whole(headers: &HeaderMap, body: Body) -> Result<Vec<u8>, Unread> {
    up_to(LARGEST_BODY, headers, body).await
}

/// The whole body, up to so many bytes.
pub async fn up_to(most: usize, headers: &HeaderMap, body: Body) -> Result<Vec<u8>, Unread> {
    // Who asks first whether to send it has sent nothing yet.
    if headers.contains_key(header::EXPECT) && said_length(headers).is_some_and(|length| length > most) {
        return Err(Unread::TooLarge);
    }
    let mut parts = body.into_data_stream();
    let (mut held, mut length) = (Vec::new(), 0);
    while let Some(part) = parts.next().await {
        let part = part.map_err(|_| Unread::BrokenOff)?;
        length += part.len();
        if length <= most {
            held.extend_from_slice(&part);
        } else if length > MOST_LET_BY {
            break;
        }
    }
    if length > most { Err(Unread::TooLarge) } else { Ok(held) }
}

fn said_length(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
