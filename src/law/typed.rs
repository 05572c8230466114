//! Legal references as people type them: «§ 32, stk. 1, nr. 5», «52.3.3», «BL 32», «servicelovens § 52».

use std::fmt;
use std::iter::Peekable;
use std::slice::Iter;

use super::{Act, Reference};
use crate::danish;

/// The most characters of a reference that is typed by itself: room for several, each with its act written out.
pub const LONGEST_TYPED: usize = 200;

/// The most marks and points before a number that are read as its mark. No reading looks further ahead than a few
/// pieces, so that the cost of a text is linear.
const MOST_MARKS: usize = 16;

/// The most numbers that points join to a paragraph's: one more, and it is none.
const MOST_JOINED: usize = 2;

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

impl fmt::Display for TypedReference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(act) = self.act {
            write!(out, "{} ", act.abbreviation())?;
        }
        write!(out, "§ {}", self.paragraph)?;
        if let Some(letter) = self.letter {
            write!(out, " {letter}")?;
        }
        if let Some(stk) = self.stk {
            write!(out, ", stk. {stk}")?;
        }
        if let Some(nr) = self.nr {
            write!(out, ", nr. {nr}")?;
        }
        Ok(())
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

/// All that looks like a legal reference in a text, in order. The act that is named last holds for the references
/// listed with it, and what is denied («ikke § 52») is none.
pub fn find(text: &str) -> Vec<Found> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut list = List::default();
    let mut at = 0;
    while at < pieces.len() {
        let Some((mut references, named, length)) = read(&pieces[at..]) else {
            at += 1;
            continue;
        };
        if !pieces[list.end..at].iter().all(|piece| matches!(piece.what, What::And | What::Point)) {
            list = List { start: found.len(), denied: is_denied(&pieces[..at]), ..List::default() };
        }
        list.name(named, &mut references, &mut found);
        let (start, end) = (pieces[at].start, pieces[at + length - 1].end);
        let references = references.into_iter().filter(|_| !list.denied);
        found.extend(references.map(|reference| Found { start, end, reference }));
        at += length;
        list.end = at;
    }
    found
}

/// References with nothing between them but commas and words such as «og».
#[derive(Default)]
struct List {
    /// Where what was found of it begins.
    start: usize,
    /// The piece after its last.
    end: usize,
    /// The act that was named last.
    act: Option<Named>,
    denied: bool,
}

impl List {
    /// Gives references the act they are of: their own, else the one named before them in the list. One that is
    /// named after them holds for those before it as well: «§ 11 og § 52 i serviceloven».
    fn name(&mut self, named: Option<Naming>, references: &mut Vec<TypedReference>, found: &mut [Found]) {
        let of = |reference: &mut TypedReference, act: Act| reference.act = reference.act.or(Some(act));
        match named {
            Some(Naming::Before(act)) => {
                self.act = Some(act);
                self.start = found.len();
            }
            Some(Naming::After(act)) => {
                self.act = Some(act);
                if let Named::Known(act) = act {
                    let before = found.get_mut(self.start..).unwrap_or_default();
                    before.iter_mut().for_each(|found| of(&mut found.reference, act));
                }
                self.start = found.len();
            }
            None => {}
        }
        match self.act {
            Some(Named::Known(act)) => references.iter_mut().for_each(|reference| of(reference, act)),
            Some(Named::Other) => references.clear(),
            None => {}
        }
    }
}

/// Whether what follows is denied: «ikke § 52», «ikke efter § 52».
fn is_denied(before: &[Piece]) -> bool {
    let mut last = before.iter().rev().map(|piece| piece.what);
    match last.next() {
        Some(What::Not) => true,
        Some(What::Word) => last.next() == Some(What::Not),
        _ => false,
    }
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
    ("sl", Act::Serviceloven),
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
    /// An act the table does not hold; what is said of it must not be read as another's.
    OtherAct,
    /// «og», «/» and the like.
    And,
    Not,
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
    let mut pieces = join_laws_about(&pieces, text);
    mark_abbreviations(&mut pieces, text);
    pieces
}

/// «lov om social service» and «lov om aktiv beskæftigelse» are names as well, as far as a § that follows.
fn join_laws_about(pieces: &[Piece], text: &str) -> Vec<Piece> {
    let mut joined = Vec::with_capacity(pieces.len());
    let mut rest = pieces;
    while let [first, ..] = rest {
        let (piece, length) = law_about(rest, text).unwrap_or((*first, 1));
        joined.push(piece);
        rest = &rest[length..];
    }
    joined
}

/// The law about something that is named here, and how many pieces its name is.
fn law_about(pieces: &[Piece], text: &str) -> Option<(Piece, usize)> {
    let folded = |piece: &Piece| danish::fold(&text[piece.start..piece.end]);
    let [law, about, rest @ ..] = pieces else { return None };
    if !matches!(folded(law).as_str(), "lov" | "loven" | "lovens") || folded(about) != "om" {
        return None;
    }
    let name = rest.iter().take(LONGEST_LAW_NAME);
    let name = name.take_while(|piece| matches!(piece.what, What::Word | What::And)).count();
    let (start, end) = (rest.first()?.start, rest.get(name.checked_sub(1)?)?.end);
    rest.get(name).filter(|next| next.what == What::Paragraph)?;
    let is_service = danish::fold(&text[start..end]) == "social service";
    let what = if is_service { What::Act(Act::Serviceloven) } else { What::OtherAct };
    Some((Piece { what, end, ..*law }, 2 + name))
}

/// The most words that the name of a law about something has.
const LONGEST_LAW_NAME: usize = 8;

/// «LAB § 11», «Sundhedsaftalen § 11»: what stands in capitals before a §, or is an agreement, is an act that the
/// table does not hold.
fn mark_abbreviations(pieces: &mut [Piece], text: &str) {
    for at in 1..pieces.len() {
        let name = &text[pieces[at - 1].start..pieces[at - 1].end];
        let is_abbreviation =
            (2..=5).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_name = is_abbreviation || name.ends_with("aftalen") || name.ends_with("bekendtgørelsen");
        if pieces[at].what == What::Paragraph && pieces[at - 1].what == What::Word && is_name {
            pieces[at - 1].what = What::OtherAct;
        }
    }
}

/// The signs between two words that matter; blanks do not.
fn signs(text: &str, start: usize, end: usize) -> impl Iterator<Item = Piece> + '_ {
    text[start..end].char_indices().filter_map(move |(offset, sign)| {
        let what = match sign {
            '§' => What::Paragraph,
            '.' | ',' => What::Point,
            '-' | '–' | '—' => What::Dash,
            '/' | '&' | '+' | ';' => What::And,
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
        "og" | "samt" | "eller" | "hhv" => What::And,
        "ikke" | "ej" | "undtagen" | "undtaget" => What::Not,
        "stk" | "stykke" => What::Stk,
        // «Pkt.» is also said of a sentence, but then the number stands before it: «2. pkt.».
        "nr" | "nummer" | "pkt" | "punkt" => What::Nr,
        unit if UNITS.contains(&unit) && next != Some("stk") => What::Unit,
        act if act.len() > 6 && ["lov", "lovs", "loven", "lovens"].iter().any(|end| act.ends_with(end)) => {
            What::OtherAct
        }
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
    pieces.dedup_by(|next, kept| {
        let is_name = is(kept, &["barnets"]) && is(next, &["lov", "lovs"]);
        if is_name {
            *kept = Piece { what: What::Act(Act::BarnetsLov), end: next.end, ..*kept };
        }
        is_name
    });
}

/// The references that begin here, the act that is named with them, and how many pieces they are.
fn read(pieces: &[Piece]) -> Option<(Vec<TypedReference>, Option<Naming>, usize)> {
    let mut rest = Rest { ahead: pieces.iter().peekable(), taken: 0 };
    let foreign = rest.next_if(|what| what == What::OtherAct).is_some();
    let act = rest.act();
    let marks = rest.marks();
    let number_at = rest.taken;
    let paragraph = rest.number()?;
    let marked = marks > 0 || act.is_some();
    let mut references = vec![bare(act, paragraph, marked)];
    if let Some(others) = rest.more_numbers(paragraph).filter(|_| marks > 1) {
        references.extend(others.into_iter().map(|number| bare(act, number, marked)));
    } else {
        references = rest.one_paragraph(references.remove(0), pieces.get(number_at)?.end)?;
    }
    let named = match act {
        _ if foreign => Some(Naming::Before(Named::Other)),
        Some(act) => Some(Naming::Before(Named::Known(act))),
        None if marked => rest.trailing_act().map(Naming::After),
        None => None,
    };
    Some((references, named, rest.taken))
}

fn bare(act: Option<Act>, paragraph: u16, marked: bool) -> TypedReference {
    TypedReference { act, paragraph, letter: None, stk: None, nr: None, marked }
}

/// Where an act is named: before its references or after them.
enum Naming {
    Before(Named),
    After(Named),
}

/// An act that was named.
#[derive(Clone, Copy)]
enum Named {
    Known(Act),
    Other,
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

    /// «§», «§§», «par.»: how many marks say that a reference follows.
    fn marks(&mut self) -> usize {
        let mut marks = 0;
        let is_mark = |what, marks| what == What::Paragraph || (marks > 0 && what == What::Point);
        while marks < MOST_MARKS && self.next_if(|what| is_mark(what, marks)).is_some() {
            marks += 1;
        }
        marks
    }

    /// The rest of a reference to one paragraph: letter, *stykke*, one *nummer* or more. `None` if it cannot be
    /// a reference.
    fn one_paragraph(&mut self, start: TypedReference, number_end: usize) -> Option<Vec<TypedReference>> {
        let mut reference = TypedReference { letter: self.letter(number_end, start.marked), ..start };
        let mut more = Vec::new();
        if !self.dotted(&mut reference)? {
            reference.stk = self.part(What::Stk);
            reference.nr = self.part(What::Nr);
            let last = reference.nr.map(u16::from);
            more = last.and_then(|last| self.more_numbers(last)).unwrap_or_default();
        }
        let lettered = reference.letter.is_some() && reference.paragraph >= 30;
        if !reference.marked && reference.stk.is_none() && !lettered {
            return None;
        }
        let others = more.into_iter().filter_map(|nr| u8::try_from(nr).ok());
        let others = others.map(|nr| TypedReference { nr: Some(nr), ..reference });
        Some(std::iter::once(reference).chain(others).collect())
    }

    fn skip_points(&mut self) {
        while self.next_if(|what| what == What::Point).is_some() {}
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

    /// «28-29» or «3 og 5»: the numbers after the first.
    fn more_numbers(&mut self, first: u16) -> Option<Vec<u16>> {
        let mut ahead = self.ahead.clone();
        let joint = ahead.next()?.what;
        let What::Number(last) = ahead.next()?.what else { return None };
        let between = match joint {
            What::Dash if last > first && last - first <= 20 => first + 1,
            What::And => last,
            _ => return None,
        };
        self.ahead = ahead;
        self.taken += 2;
        Some((between..=last).collect())
    }

    /// «52.3.3» or «11,3». Answers whether there was something; `None` if it cannot be a reference.
    fn dotted(&mut self, reference: &mut TypedReference) -> Option<bool> {
        let mut ahead = self.ahead.clone();
        let mut numbers = Vec::new();
        let mut taken = 0;
        while numbers.len() <= MOST_JOINED
            && let (Some(Piece { what: What::Point, .. }), Some(Piece { what: What::Number(number), .. })) =
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
        self.skip_points();
        let named = self.next_if(|what| what == name).is_some();
        self.skip_points();
        let number = if named { self.number().and_then(|number| u8::try_from(number).ok()) } else { None };
        if number.is_none() {
            (self.ahead, self.taken) = before;
        }
        number
    }

    /// «§ 52 i serviceloven».
    fn trailing_act(&mut self) -> Option<Named> {
        let before = (self.ahead.clone(), self.taken);
        self.skip_points();
        let named = self.named_act().or_else(|| {
            self.next_if(|what| what == What::Word)?;
            self.named_act()
        });
        if named.is_none() {
            (self.ahead, self.taken) = before;
        }
        named
    }

    fn named_act(&mut self) -> Option<Named> {
        match self.next_if(|what| matches!(what, What::Act(_) | What::OtherAct))?.what {
            What::Act(act) => Some(Named::Known(act)),
            _ => Some(Named::Other),
        }
    }
}
