//! What takes the alarm out of a sign: it is denied, heard from others, over and done, or not about a child at all.

use super::Doubt;
use super::classes::Class;
use super::lexicon::Lexicon;
use super::phrases::{Phrase, Span};
use super::reading::{Reading, Token};

/// How far before a sign a denial may stand.
const DENIAL_REACH: usize = 7;

/// Phrases that deny whatever follows in the sentence.
const DENIALS: &[&str] = &[
    "tror|mener|synes|ser|formoder|fornemmer ~ NOT ~ er|bliver|får|handler",
    "NOT|NO ~ tegn|tegne|mistanke|grund|bekymring|oplysninger|viden",
    "hverken",
    "NOT|NO ~ selvmord*|suicid*|dødsønske*",
    "NOT|NO udsat|tale|oplevet|været|set|haft|eller|nogen|noget",
    "afkræftet|udelukket|udelukker|frikendt|afviser ~ at",
    "intet ~ tyder|peger",
];

/// Phrases that look like a denial and are none.
const NO_DENIALS: &[&str] = &[
    "NOT bare|kun|alene|blot|mere|første|længere|engang|sikker|tvivl",
    "NOT|NO tvivl|andre|stoppede|stopper|griber|hjælper|vil|tør|gør",
];

/// Phrases that say somebody only heard it.
const HEARSAYS: &[&str] = &[
    "HEARSAY",
    "har|havde|have hørt at|fra|om",
    "hørt ~ nogen|naboen|andre ~ sige|siger|fortælle|snakke",
    "det =siges|=sagt",
    "efter sigende",
    "folk|nogen|andre|alle snakker|siger|taler|hvisker|mener",
    "hvisker|hviskes ~ om",
    "anonym* opring*|tip|brev|besked",
    "fået|modtaget|kom|kommet ~ anonym* henvend*|anmeld*",
    "skal|skulle ~ have været|haft & !hente*|hentet|passe*|fulgt",
    "på ~ tredje hånd",
];

/// Phrases that say it is long ago.
const PAST: &[&str] = &[
    "for ~ to|tre|fire|fem|seks|syv|otte|ni|ti|mange|flere|nogle|en|2|3|4|5|6|7|8|9|10|11|12 år siden",
    "som spædbarn|barn|baby|lille|toårig|treårig|*årig|mindre",
    "i ~ barndom*|opvækst*",
    "=dengang|=tidligere|=engang",
    "da ~ var ~ lille|år|spæd|yngre",
    "forløbet|sagen|behandlingen|undersøgelsen|den er|blev|var slut|lukket|afsluttet|forbi",
    "i ~ første|tidligere ~ familie|hjem|ægteskab",
    "2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023",
];

/// Phrases that say it is over for good.
const OVER: &[&str] = &[
    "CLOSED",
    "forløbet|sagen|behandlingen er|blev|var ~ slut|lukket|afsluttet|afgjort|forbi",
    "ude ~ af ~ hjemmet|familien|billedet|livet",
    "ingen ~ kontakt",
    "bor ~ nu|hos ~ mormor|moster|faster|plejefamilie*|plejeforældre*|bedste*|udlandet",
    "siden ~ godt|gået|roligt",
    "er|blev|været anbragt|adopteret",
    "gik|gået godt",
    "fik|fået ~ hjælp|behandling|forløb*",
    "været ~ i ~ behandling",
];

/// Phrases that say it goes on, or that it is told only now.
const GOES_ON: &[&str] = &[
    "i ~ dag|går|nat|morges|aftes|formiddags|eftermiddags|weekenden|søndags|lørdags|mandags",
    "nu igen|fortæller|siger|har|slår",
    "er|begyndt ~ begyndt igen",
    "igen ~ i|nu",
    "stadig|stadigvæk|fortsat ~ HIT|HARM|bange|slår|kontakt|ser",
    "HIT ~ igen",
    "første ~ gang ~ fortalt|fortæller|siger",
    "løsladt|løslades|kommet ud|hjem|flyttet ~ ind|hjem",
    "ville|vil|gøre ~ igen",
];

/// The phrases of doubt, ready.
pub(super) struct Doubts {
    denials: Vec<Phrase>,
    no_denials: Vec<Phrase>,
    hearsays: Vec<Phrase>,
    past: Vec<Phrase>,
    over: Vec<Phrase>,
    goes_on: Vec<Phrase>,
}

/// Where a text casts doubt.
pub(super) struct Doubtful {
    denials: Vec<Span>,
    no_denials: Vec<Span>,
    hearsays: Vec<usize>,
    past: Vec<usize>,
    over: Vec<usize>,
    goes_on: Vec<usize>,
}

impl Doubts {
    pub(super) fn new(lexicon: &mut Lexicon) -> Self {
        let mut read =
            |written: &[&str]| written.iter().map(|phrase| Phrase::parse(phrase, lexicon)).collect();
        Self {
            denials: read(DENIALS),
            no_denials: read(NO_DENIALS),
            hearsays: read(HEARSAYS),
            past: read(PAST),
            over: read(OVER),
            goes_on: read(GOES_ON),
        }
    }

    /// Where a text casts doubt.
    pub(super) fn of(&self, reading: &Reading) -> Doubtful {
        let spans = |phrases: &[Phrase]| {
            let mut found: Vec<Span> = phrases.iter().flat_map(|phrase| phrase.find(reading)).collect();
            found.sort_by_key(|span| span.first);
            found
        };
        let sentences = |phrases: &[Phrase]| {
            let mut found: Vec<usize> =
                spans(phrases).iter().map(|span| reading.tokens[span.first].sentence).collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        Doubtful {
            denials: spans(&self.denials),
            no_denials: spans(&self.no_denials),
            hearsays: sentences(&self.hearsays),
            past: sentences(&self.past),
            over: sentences(&self.over),
            goes_on: sentences(&self.goes_on),
        }
    }
}

impl Doubtful {
    /// What casts doubt on the words of a sign.
    pub(super) fn on(&self, reading: &Reading, span: Span, denial: Denial) -> Doubt {
        let sentence = reading.tokens[span.first].sentence;
        if self.is_denied(reading, span, denial) {
            Doubt::Negated
        } else if self.hearsays.binary_search(&sentence).is_ok() {
            Doubt::Hearsay
        } else if self.is_over(sentence) {
            Doubt::ClosedCase
        } else {
            Doubt::None
        }
    }

    /// Over is what is closed, or long ago, and not told as going on.
    fn is_over(&self, sentence: usize) -> bool {
        let here = |sentences: &[usize]| sentences.binary_search(&sentence).is_ok();
        let around = |sentences: &[usize]| {
            let from = sentences.partition_point(|at| at + 1 < sentence);
            sentences.get(from).is_some_and(|at| *at <= sentence + 1)
        };
        let over = around(&self.over) && (around(&self.past) || here(&self.over));
        let long_ago = here(&self.past);
        (over || long_ago) && !here(&self.goes_on)
    }

    /// Denied is what a denial stands before in the same clause, or «ikke» right after.
    fn is_denied(&self, reading: &Reading, span: Span, denial: Denial) -> bool {
        if denial == Denial::IsPartOfIt {
            return false;
        }
        let sentence = reading.tokens[span.first].sentence;
        let tokens = &reading.tokens;
        let is_no_denial = |at: usize| self.no_denials.binary_search_by_key(&at, |no| no.first).is_ok();
        let from = self.denials.partition_point(|denial| denial.first + 3 * DENIAL_REACH < span.first);
        let mut close = self.denials[from..].iter().take_while(|denial| denial.first <= span.first);
        let denied_at_length = close.any(|denial| {
            tokens[denial.first].sentence == sentence
                && span.first <= denial.last + DENIAL_REACH
                && !is_no_denial(denial.first)
                && !has_but(reading, denial.first, span.first)
        });
        let denied_within = (span.first..=span.last).any(|at| tokens[at].is(Class::Not) && !is_no_denial(at));
        if denied_at_length || denied_within || denial == Denial::AtLength {
            return denied_at_length || denied_within;
        }
        let before = (span.first.saturating_sub(4)..span.first)
            .rev()
            .take_while(|at| tokens[*at].sentence == sentence && !reading.begins_clause(*at + 1))
            .find(|at| tokens[*at].is(Class::Not) || tokens[*at].is(Class::No));
        if before.is_some_and(|at| !is_no_denial(at) && !has_own_subject(reading, at, span.first)) {
            return true;
        }
        let after = span.first + 1..(span.first + 4).min(tokens.len());
        let after = after
            .take_while(|at| tokens[*at].sentence == sentence && !reading.begins_clause(*at))
            .take_while(|at| !begins_unmarked(&tokens[*at]))
            .find(|at| tokens[*at].is(Class::Not));
        after.is_some_and(|at| !is_no_denial(at))
    }
}

/// «ikke set noget, men han slår» denies nothing after «men».
fn has_but(reading: &Reading, from: usize, to: usize) -> bool {
    reading.tokens[from..to].iter().any(|token| ["men", "fordi"].contains(&token.folded.as_str()))
}

/// «tør ikke gå hjem far slår ham»: a new subject after «ikke» has a clause of its own, comma or not.
fn has_own_subject(reading: &Reading, denial: usize, verb: usize) -> bool {
    reading.tokens[denial + 1..verb].iter().any(|token| {
        token.is(Class::Parent) && token.folded != "mors" && token.folded != "fars" || begins_unmarked(token)
    })
}

/// «slår ham han tør ikke sige det»: a subject begins a clause where no comma is typed.
fn begins_unmarked(token: &Token) -> bool {
    [Class::He, Class::She].iter().any(|class| token.is(*class)) || token.folded == "jeg"
}

/// What «ikke» does to a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Denial {
    /// It denies it.
    Counts,
    /// Only a whole phrase of denial does; a lone «ikke» is how such things are said.
    AtLength,
    /// It belongs to it, as in «vil ikke leve».
    IsPartOfIt,
}

/// What a sentence is about when it is about no child in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// The world.
    Real,
    /// A film, a book, a game, play.
    Fiction,
    /// A course, a plan, the rules.
    Procedure,
    /// An everyday accident.
    Accident,
}

/// The setting of a sentence.
pub(super) fn setting(reading: &Reading, sentence: usize) -> Setting {
    let has = |class| reading.has(sentence, class);
    let about_a_child =
        has(Class::He) || has(Class::She) || has(Class::Object) || has(Class::Speaker) && has(Class::Home);
    if has(Class::Procedure) && !about_a_child {
        Setting::Procedure
    } else if has(Class::Fiction) {
        Setting::Fiction
    } else if has(Class::Accident) {
        Setting::Accident
    } else {
        Setting::Real
    }
}
