//! Legal references as people type them: «§ 32, stk. 1, nr. 5», «52.3.3», «BL 32», «servicelovens § 52».

use std::iter::Peekable;
use std::slice::Iter;

use super::{Act, Reference};
use crate::danish;

/// A reference as typed: the act may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedReference {
    /// The act, if it was named.
    pub act: Option<Act>,
    /// The paragraph's number.
    pub paragraph: u16,
    /// The paragraph's letter.
    pub letter: Option<char>,
    /// The *stykke*.
    pub stk: Option<u8>,
    /// The *nummer*.
    pub nr: Option<u8>,
    /// Whether a § or an act says that it is a reference. Bare numbers («52.3.3») may be something else,
    /// so they count only where the table has exactly that place.
    pub marked: bool,
}

impl TypedReference {
    /// The same place in this act.
    pub fn in_act(&self, act: Act) -> Reference {
        Reference { act, paragraph: self.paragraph, letter: self.letter, stk: self.stk, nr: self.nr }
    }
}

/// A reference found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// First byte in the text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What was typed.
    pub reference: TypedReference,
}

/// All that looks like a legal reference in a text, in order.
pub fn find(text: &str) -> Vec<Found> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        match read(&pieces[at..]) {
            Some((references, length)) => {
                let (start, end) = (pieces[at].start, pieces[at + length - 1].end);
                found.extend(references.into_iter().map(|reference| Found { start, end, reference }));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// Units after a number, folded: what stands before them is an amount, not a paragraph.
const UNITS: &[&str] = &[
    "aar", "aars", "aarig", "aarige", "mdr", "maaned", "maaneder", "uge", "uger", "dag", "dage", "time",
    "timer", "pct", "procent", "kg", "km", "cm", "m", "kr", "kroner", "gange", "grader", "klasse", "kl",
];

/// Words that name an act, folded.
const ACT_NAMES: &[(&str, Act)] = &[
    ("bl", Act::BarnetsLov),
    ("barnetslov", Act::BarnetsLov),
    ("barnetslovs", Act::BarnetsLov),
    ("sel", Act::Serviceloven),
    ("lss", Act::Serviceloven),
    ("serviceloven", Act::Serviceloven),
    ("servicelovens", Act::Serviceloven),
    ("sul", Act::Sundhedsloven),
    ("sundhedsloven", Act::Sundhedsloven),
    ("sundhedslovens", Act::Sundhedsloven),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Number(u16),
    /// A number too large to be part of a reference.
    Amount,
    Paragraph,
    Act(Act),
    Stk,
    Nr,
    Letter(char),
    Unit,
    /// `.` or `,`.
    Point,
    /// A hyphen or dash.
    Dash,
    Word,
}

#[derive(Debug, Clone, Copy)]
struct Piece {
    what: What,
    start: usize,
    end: usize,
}

fn pieces(text: &str) -> Vec<Piece> {
    let words = danish::words(text);
    let mut pieces = Vec::with_capacity(words.len() * 2);
    let mut at = 0;
    for (index, word) in words.iter().enumerate() {
        pieces.extend(signs(text, at, word.start));
        at = word.end;
        let next = words.get(index + 1).map(|next| next.folded.as_str());
        pieces.push(Piece { what: what(&word.folded, next), start: word.start, end: word.end });
    }
    pieces.extend(signs(text, at, text.len()));
    join_barnets_lov(&mut pieces, text);
    pieces
}

/// The signs between two words that matter; blanks do not.
fn signs(text: &str, start: usize, end: usize) -> impl Iterator<Item = Piece> + '_ {
    text[start..end].char_indices().filter_map(move |(offset, sign)| {
        let what = match sign {
            '§' => What::Paragraph,
            '.' | ',' => What::Point,
            '-' | '–' | '—' => What::Dash,
            '%' | '°' => What::Unit,
            blank if blank.is_whitespace() => return None,
            _ => What::Word,
        };
        Some(Piece { what, start: start + offset, end: start + offset + sign.len_utf8() })
    })
}

fn what(folded: &str, next: Option<&str>) -> What {
    if folded.starts_with(|first: char| first.is_ascii_digit()) {
        return folded.parse().map_or(What::Amount, What::Number);
    }
    if let Some((_, act)) = ACT_NAMES.iter().find(|(name, _)| *name == folded) {
        return What::Act(*act);
    }
    match folded {
        "par" | "paragraf" | "paragraffen" | "paragraffer" => What::Paragraph,
        "stk" | "stykke" => What::Stk,
        "nr" | "nummer" => What::Nr,
        unit if UNITS.contains(&unit) && next != Some("stk") => What::Unit,
        // «§ 52 i serviceloven»: an i is a word.
        single if single.len() == 1 => match single.as_bytes()[0] {
            letter @ b'a'..=b'h' => What::Letter(char::from(letter)),
            _ => What::Word,
        },
        _ => What::Word,
    }
}

/// «barnets lov» is one name in two words.
fn join_barnets_lov(pieces: &mut Vec<Piece>, text: &str) {
    let is =
        |piece: &Piece, names: &[&str]| names.contains(&danish::fold(&text[piece.start..piece.end]).as_str());
    let mut at = 0;
    while at + 1 < pieces.len() {
        if is(&pieces[at], &["barnets"]) && is(&pieces[at + 1], &["lov", "lovs"]) {
            pieces[at].what = What::Act(Act::BarnetsLov);
            pieces[at].end = pieces[at + 1].end;
            pieces.remove(at + 1);
        }
        at += 1;
    }
}

/// The reference that begins here, and how many pieces it is.
fn read(pieces: &[Piece]) -> Option<(Vec<TypedReference>, usize)> {
    let mut rest = Rest { ahead: pieces.iter().peekable(), taken: 0 };
    let mut act = rest.act();
    let marked = rest.skip(What::Paragraph) > 0;
    let number_at = rest.taken;
    let paragraph = rest.number()?;
    if marked && let Some(last) = rest.range_end(paragraph) {
        let length = rest.taken;
        return Some(((paragraph..=last).map(|number| bare(act, number, true)).collect(), length));
    }
    let letter = rest.letter(pieces.get(number_at)?.end, marked || act.is_some());
    let mut reference = TypedReference { letter, ..bare(act, paragraph, marked || act.is_some()) };
    if !rest.dotted(&mut reference)? {
        reference.stk = rest.part(What::Stk);
        reference.nr = rest.part(What::Nr);
    }
    if act.is_none() && reference.marked {
        act = rest.trailing_act();
        reference.act = act;
    }
    let says_so = reference.marked || reference.stk.is_some() || (letter.is_some() && paragraph >= 30);
    says_so.then_some((vec![reference], rest.taken))
}

fn bare(act: Option<Act>, paragraph: u16, marked: bool) -> TypedReference {
    TypedReference { act, paragraph, letter: None, stk: None, nr: None, marked }
}

/// What has not been read yet.
struct Rest<'a> {
    ahead: Peekable<Iter<'a, Piece>>,
    taken: usize,
}

impl Rest<'_> {
    fn next_if(&mut self, wanted: impl Fn(What) -> bool) -> Option<Piece> {
        let piece = self.ahead.next_if(|piece| wanted(piece.what)).copied();
        self.taken += usize::from(piece.is_some());
        piece
    }

    fn skip(&mut self, sign: What) -> usize {
        let before = self.taken;
        while self.next_if(|what| what == sign || (sign == What::Paragraph && what == What::Point)).is_some()
        {
        }
        self.taken - before
    }

    fn act(&mut self) -> Option<Act> {
        match self.next_if(|what| matches!(what, What::Act(_)))?.what {
            What::Act(act) => Some(act),
            _ => None,
        }
    }

    fn number(&mut self) -> Option<u16> {
        match self.next_if(|what| matches!(what, What::Number(_)))?.what {
            What::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The letter of «§ 52 a» or «126a»; without a mark it must touch the number.
    fn letter(&mut self, number_end: usize, marked: bool) -> Option<char> {
        let piece = *self.ahead.peek()?;
        let touches = piece.start == number_end;
        match piece.what {
            What::Letter(letter) if touches || marked => {
                self.next_if(|what| matches!(what, What::Letter(_)));
                Some(letter)
            }
            _ => None,
        }
    }

    /// «28-29» after a mark: the last of a range of paragraphs.
    fn range_end(&mut self, first: u16) -> Option<u16> {
        let mut ahead = self.ahead.clone();
        let dash = ahead.next()?.what == What::Dash;
        let What::Number(last) = ahead.next()?.what else { return None };
        if !dash || last <= first || last - first > 20 {
            return None;
        }
        self.ahead = ahead;
        self.taken += 2;
        Some(last)
    }

    /// «52.3.3» or «11,3». Answers whether there was something; `None` if it cannot be a reference.
    fn dotted(&mut self, reference: &mut TypedReference) -> Option<bool> {
        let mut ahead = self.ahead.clone();
        let mut numbers = Vec::new();
        let mut taken = 0;
        while let (Some(Piece { what: What::Point, .. }), Some(Piece { what: What::Number(number), .. })) =
            (ahead.next(), ahead.next())
        {
            numbers.push(*number);
            taken += 2;
            self.ahead.next();
            self.ahead.next();
            ahead = self.ahead.clone();
        }
        self.taken += taken;
        let amount = matches!(self.ahead.peek(), Some(Piece { what: What::Unit, .. }));
        match numbers.as_slice() {
            [] => Some(false),
            [_] if amount => None,
            [stk] | [stk, _] if *stk > 20 => None,
            [_, nr] if *nr > 20 => None,
            [stk] => {
                reference.stk = u8::try_from(*stk).ok();
                Some(true)
            }
            [stk, nr] => {
                reference.stk = u8::try_from(*stk).ok();
                reference.nr = u8::try_from(*nr).ok();
                Some(true)
            }
            _ => None,
        }
    }

    /// «, stk. 1» or «nr 5»; nothing is taken if it is not there.
    fn part(&mut self, name: What) -> Option<u8> {
        let before = (self.ahead.clone(), self.taken);
        self.skip(What::Point);
        let named = self.next_if(|what| what == name).is_some();
        self.skip(What::Point);
        let number = if named { self.number().and_then(|number| u8::try_from(number).ok()) } else { None };
        if number.is_none() {
            (self.ahead, self.taken) = before;
        }
        number
    }

    /// «§ 52 i serviceloven».
    fn trailing_act(&mut self) -> Option<Act> {
        let before = (self.ahead.clone(), self.taken);
        self.skip(What::Point);
        let act = self.act().or_else(|| {
            self.next_if(|what| what == What::Word)?;
            self.act()
        });
        if act.is_none() {
            (self.ahead, self.taken) = before;
        }
        act
    }
}
