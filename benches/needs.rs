//! Needs in the vocabulary's words, some of them with a slip of the pen, made up the same way every time.

use vifte::exchange;
use vifte::need::{Asker, NeedInput, Scope};
use vifte::record::ConceptRecord;

use crate::range::{Draw, Words};

/// How many needs there are.
pub const NEEDS: u32 = 200;

/// How needs tell of age; some do not.
const AGES: [&str; 8] =
    ["13-årig ", "4-årig ", "7 år, ", "16 år gammel, ", "8 mdr., ", "teenager, ", "7. klasse, ", ""];

/// What needs say besides; words that no vocabulary knows are among them.
const REMARKS: [&str; 6] =
    ["", "", ", mor er alene", ", har gået til svømning", ", elsker traktorer", ", far vil gerne have hjælp"];

/// Needs of this scope; every fourth is general staff's.
pub fn needs(scope: Scope) -> Vec<NeedInput> {
    let shared = exchange::shared_seed().expect("the seed reads");
    let words = Words::of(&shared.concepts);
    let mut draw = Draw(167);
    let made = (0..NEEDS).map(|place| {
        let asker = if place % 4 == 0 { Asker::GeneralStaff } else { Asker::Caseworker };
        NeedInput { scope: Some(scope), ..NeedInput::words(need(&words, &mut draw), asker) }
    });
    made.collect()
}

fn need(words: &Words<'_>, draw: &mut Draw) -> String {
    let age = draw.one(&AGES);
    let child = draw.one(&["", "dreng med ", "pige, "]);
    let problem = typed(draw.common(&words.areas), draw);
    let more = match draw.number(4) {
        0 => format!(" og {}", typed(draw.common(&words.areas), draw)),
        1 => format!(", {}", typed(draw.common(&words.groups), draw)),
        2 => format!(", søger {}", typed(draw.common(&words.forms), draw)),
        _ => String::new(),
    };
    format!("{age}{child}{problem}{more}{}", draw.one(&REMARKS))
}

/// One of the words for a concept, at times with two letters swapped.
fn typed(concept: &ConceptRecord, draw: &mut Draw) -> String {
    let words: Vec<&String> =
        [&concept.label].into_iter().chain(&concept.alternative).chain(&concept.lay).collect();
    let mut letters: Vec<char> = draw.common(&words).chars().collect();
    if letters.len() > 8 && draw.once_in(10) {
        let place = draw.number(letters.len() - 5) + 2;
        letters.swap(place, place + 1);
    }
    letters.into_iter().collect()
}
