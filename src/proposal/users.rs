//! What uses a thing that would not be there any more, as a person reads it.

use super::difference;
use crate::content::Content;
use crate::problem::{Problem, ProblemCode};
use crate::record::{Entity, Record, Written};

/// How many users are told one by one; of the others it is told how many there are.
const MOST_TOLD: usize = 50;

/// The problems, with the users of the thing named as a person knows them, each once.
pub fn told(content: &Content, problems: Vec<Problem>) -> Vec<Problem> {
    let (users, mut others): (Vec<Problem>, Vec<Problem>) =
        problems.into_iter().partition(|problem| problem.code == ProblemCode::InUse);
    // Offers first: what a family is given stands above what is written about it.
    let by_kind = |user: &Problem| !user.field.starts_with(Entity::Offer.written());
    let mut told: Vec<(bool, String)> =
        users.iter().map(|user| (by_kind(user), message(content, &user.field))).collect();
    told.sort_unstable();
    told.dedup();
    let mut told: Vec<String> = told.into_iter().map(|(_, message)| message).collect();
    let more = told.len().saturating_sub(MOST_TOLD);
    told.truncate(MOST_TOLD);
    if more > 0 {
        told.push(format!("Det bruges {more} andre steder."));
    }
    others.extend(told.into_iter().map(|message| Problem::new("key", ProblemCode::InUse, message)));
    others
}

/// Who uses it, and in what field, of a field as `offer hvidovre-porten.contacts` names it.
fn message(content: &Content, field: &str) -> String {
    let (kind, rest) = field.split_once(' ').unwrap_or((field, ""));
    // A legal reference has full stops, an offer's variant has fields of its own.
    let named = match kind {
        "legal" => rest.rsplit_once('.'),
        _ => rest.split_once('.'),
    };
    let (key, part) = named.unwrap_or((rest, ""));
    let standing = Entity::read(kind).ok().and_then(|entity| Record::standing(content, entity, key));
    let name = standing.as_ref().map_or(key, Record::name);
    let what = Entity::read(kind).map_or("", difference::kind);
    format!("Det bruges af {what} «{name}» under «{}»: ret det først.", difference::name(part))
}
