//! How Danish text is read: words with their places, one spelling for å/aa, æ/ae and ø/oe, and stems.
//!
//! Everything that compares words compares [`Word::stem`]s, so that «skolen», «Skole» and «skoler» meet,
//! and so do «pårørende» and «paaroerende». Folding comes before stemming: the other order gives two
//! stems for one word. The text itself is never changed; a word knows where it stands in it.

pub mod alphabet;
pub mod compound;
pub mod dictionary;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

/// Words shorter than this keep their form: cutting «fare» to «far» would make a danger a father.
const SHORTEST_STEMMED: usize = 5;

/// Forms that no ending explains, folded, each with the form it is read as.
const IRREGULAR: &[(&str, &str)] = &[
    ("barns", "barn"),
    ("boern", "barn"),
    ("boernene", "barn"),
    ("boernenes", "barn"),
    ("boerns", "barn"),
    ("broderen", "bror"),
    ("broedre", "bror"),
    ("broren", "bror"),
    ("doetre", "datter"),
    ("faaet", "faa"),
    ("faar", "faa"),
    ("faderen", "far"),
    ("faedre", "far"),
    ("faedrene", "far"),
    ("faedrenes", "far"),
    ("faren", "far"),
    ("fars", "far"),
    ("faster", "faster"),
    ("fik", "faa"),
    ("gaaet", "gaa"),
    ("gaar", "gaa"),
    ("gik", "gaa"),
    ("kraefter", "kraefter"),
    ("kraefterne", "kraefter"),
    ("laegge", "laegge"),
    ("laegger", "laegge"),
    ("laere", "laere"),
    ("laerte", "laere"),
    ("moderen", "mor"),
    ("moedre", "mor"),
    ("moedrene", "mor"),
    ("moedrenes", "mor"),
    ("moedres", "mor"),
    ("moren", "mor"),
    ("mors", "mor"),
    ("skaaret", "skaer"),
    ("skaer", "skaer"),
    ("skaere", "skaer"),
    ("skaerer", "skaer"),
    ("skar", "skaer"),
    ("slaaede", "slaa"),
    ("slaaet", "slaa"),
    ("slaar", "slaa"),
    ("slaas", "slaa"),
    ("slog", "slaa"),
    ("soennen", "soen"),
    ("soenner", "soen"),
    ("soester", "soester"),
    ("soestre", "soester"),
    ("unge", "ung"),
    ("unges", "ung"),
    ("ungt", "ung"),
    ("vennen", "ven"),
    ("venner", "ven"),
];

/// The numbers from nought to nineteen, folded.
const NUMBERS: [&str; 20] = [
    "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
    "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
];

/// The names of the months, in order; folding leaves them as they are.
pub const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// Words that carry no content of their own, folded. They are never taken for something not understood;
/// phrases may hold them («kommer ikke i skole»); the index leaves them out, so that «værelse» is not found by «være».
const SMALL_WORDS: &[&str] = &[
    "aabenbart",
    "aar",
    "aarene",
    "aaret",
    "aars",
    "ad",
    "af",
    "afsted",
    "aften",
    "alder",
    "aldrig",
    "alle",
    "allerede",
    "allesammen",
    "alt",
    "altid",
    "alting",
    "anden",
    "andet",
    "andre",
    "april",
    "at",
    "august",
    "baade",
    "bare",
    "bedre",
    "bedst",
    "begge",
    "begynder",
    "begyndt",
    "behov",
    "bestemt",
    "bestemte",
    "bl",
    "blandt",
    "blev",
    "blevet",
    "blive",
    "bliver",
    "blot",
    "bo",
    "boer",
    "bor",
    "bort",
    "brug",
    "bruge",
    "bruger",
    "burde",
    "ca",
    "cirka",
    "da",
    "daarlig",
    "daarlige",
    "daarligt",
    "dag",
    "dage",
    "dagen",
    "dages",
    "dagligt",
    "dags",
    "de",
    "december",
    "dem",
    "den",
    "denne",
    "der",
    "deraf",
    "deres",
    "derfor",
    "derfra",
    "derhjemme",
    "det",
    "dette",
    "dig",
    "din",
    "dine",
    "disse",
    "dit",
    "dog",
    "drejede",
    "drejer",
    "du",
    "efter",
    "efteraar",
    "efterhaanden",
    "egen",
    "egentlig",
    "eget",
    "egne",
    "eller",
    "ellers",
    "en",
    "end",
    "endnu",
    "ene",
    "eneste",
    "enkelt",
    "enkelte",
    "er",
    "et",
    "ethvert",
    "faa",
    "faaet",
    "faar",
    "faerre",
    "faldt",
    "fandt",
    "fandtes",
    "fast",
    "februar",
    "fem",
    "ferie",
    "fik",
    "finde",
    "finder",
    "findes",
    "fire",
    "flere",
    "fleste",
    "foele",
    "foeler",
    "foer",
    "foerst",
    "foerste",
    "for",
    "foraar",
    "foran",
    "forbi",
    "fordi",
    "forskellige",
    "fortaeller",
    "fortalt",
    "fortsaette",
    "fortsaetter",
    "fortsat",
    "fra",
    "fredag",
    "frem",
    "fremad",
    "fx",
    "gaa",
    "gaaet",
    "gaar",
    "gaelder",
    "gamle",
    "gammel",
    "gammelt",
    "gang",
    "gange",
    "ganske",
    "gav",
    "gennem",
    "gerne",
    "gik",
    "giv",
    "give",
    "giver",
    "gjorde",
    "gjort",
    "god",
    "gode",
    "godt",
    "goer",
    "goere",
    "haft",
    "halv",
    "halvandet",
    "halvt",
    "ham",
    "han",
    "handlede",
    "handler",
    "hans",
    "har",
    "havde",
    "have",
    "hed",
    "hej",
    "hele",
    "heller",
    "helst",
    "helt",
    "hen",
    "hende",
    "hendes",
    "henvende",
    "henvender",
    "her",
    "hilsen",
    "hjaelp",
    "hjaelpe",
    "hjaelper",
    "hjem",
    "hjemme",
    "hos",
    "hun",
    "hundrede",
    "hurtig",
    "hurtigt",
    "hvad",
    "hvem",
    "hver",
    "hverdag",
    "hverdagen",
    "hvert",
    "hvilke",
    "hvilken",
    "hvilket",
    "hvis",
    "hvor",
    "hvordan",
    "hvorfor",
    "hvorfra",
    "hvorhen",
    "hvornaar",
    "i",
    "igen",
    "igennem",
    "ikke",
    "imellem",
    "imens",
    "imod",
    "ind",
    "inde",
    "inden",
    "indsats",
    "indtil",
    "ingen",
    "intet",
    "ja",
    "januar",
    "jeg",
    "jer",
    "jeres",
    "jo",
    "jul",
    "juli",
    "juni",
    "kaere",
    "kald",
    "kalder",
    "kan",
    "kender",
    "kom",
    "komme",
    "kommer",
    "kommet",
    "kontakt",
    "kontakte",
    "kontakter",
    "kun",
    "kunne",
    "lade",
    "lader",
    "laenge",
    "laengere",
    "lang",
    "langt",
    "lav",
    "lave",
    "lavede",
    "laver",
    "lavet",
    "let",
    "lette",
    "leve",
    "lever",
    "lidt",
    "lige",
    "ligesom",
    "lille",
    "loerdag",
    "maa",
    "maaned",
    "maanedens",
    "maaneder",
    "maanederne",
    "maaneders",
    "maaske",
    "maatte",
    "maj",
    "man",
    "mandag",
    "mange",
    "marts",
    "med",
    "meget",
    "mellem",
    "men",
    "mener",
    "mens",
    "mere",
    "mest",
    "mig",
    "min",
    "mindre",
    "mindst",
    "mine",
    "minutter",
    "mit",
    "mm",
    "mod",
    "morgen",
    "mulig",
    "mulighed",
    "muligheder",
    "muligt",
    "mv",
    "naar",
    "naermeste",
    "naeste",
    "naesten",
    "naevner",
    "ned",
    "nede",
    "nej",
    "nemlig",
    "nogen",
    "nogensinde",
    "noget",
    "nogle",
    "nok",
    "november",
    "nu",
    "nuvaerende",
    "ny",
    "nye",
    "nyt",
    "oenske",
    "oensker",
    "ofte",
    "og",
    "ogsaa",
    "oktober",
    "om",
    "omkring",
    "onsdag",
    "op",
    "oplever",
    "oplevet",
    "oppe",
    "os",
    "osv",
    "over",
    "overfor",
    "overhovedet",
    "paa",
    "per",
    "pga",
    "plus",
    "problem",
    "problemer",
    "proeve",
    "proever",
    "ret",
    "rigtig",
    "rigtigt",
    "ringe",
    "ringer",
    "saa",
    "saadan",
    "saerlig",
    "saerligt",
    "sagde",
    "sagt",
    "samme",
    "sammen",
    "samt",
    "se",
    "selv",
    "selve",
    "september",
    "ser",
    "set",
    "sidde",
    "sidder",
    "siden",
    "sidst",
    "sidste",
    "sig",
    "sige",
    "siger",
    "siges",
    "sin",
    "sine",
    "sit",
    "situation",
    "skal",
    "skulle",
    "slags",
    "slet",
    "snakker",
    "snakket",
    "snart",
    "soege",
    "soeger",
    "soendag",
    "som",
    "somme",
    "sommer",
    "spoerge",
    "spoerger",
    "spoergsmaal",
    "spurgte",
    "staa",
    "staar",
    "stadig",
    "start",
    "starter",
    "sted",
    "steder",
    "stor",
    "store",
    "stort",
    "svaer",
    "svaere",
    "svaert",
    "svar",
    "synes",
    "ta",
    "taenke",
    "taenker",
    "taenkt",
    "tag",
    "tage",
    "tager",
    "taget",
    "tak",
    "tal",
    "temmelig",
    "ti",
    "tid",
    "tiden",
    "tidligere",
    "tidspunkt",
    "til",
    "tilbage",
    "time",
    "timer",
    "ting",
    "tirsdag",
    "tit",
    "to",
    "torsdag",
    "tre",
    "trods",
    "tror",
    "tydelig",
    "tydeligt",
    "ud",
    "ude",
    "uden",
    "udover",
    "uge",
    "ugen",
    "uger",
    "ugerne",
    "ugers",
    "under",
    "undtagen",
    "vaek",
    "vaere",
    "vaeret",
    "vaerre",
    "var",
    "ved",
    "vej",
    "veje",
    "vejen",
    "vel",
    "venlig",
    "vente",
    "vh",
    "vha",
    "vi",
    "via",
    "vide",
    "vidst",
    "vidste",
    "vil",
    "ville",
    "vinter",
    "virke",
    "virkelig",
    "virkeligt",
    "virker",
    "vis",
    "viser",
    "vist",
    "vore",
    "vores",
];

/// One word of a text: a run of letters, or a run of digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// First byte in the text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// Folded form: lower case, `aa`, `ae`, `oe`, no accents.
    pub folded: String,
    /// What words are compared by.
    pub stem: String,
    /// The sentence it stands in, counted from 0; a line break or `.!?;` ends one.
    pub sentence: usize,
    /// The clause it stands in, counted from 0; a comma, colon or bracket ends one, and so does a sentence.
    pub clause: usize,
}

impl Word {
    /// The number it is, if it is digits.
    pub fn number(&self) -> Option<u32> {
        self.folded.parse().ok()
    }
}

/// The number a folded word is: digits, or spelt from nought to nineteen. «en» and «et» are one.
pub fn number(folded: &str) -> Option<u32> {
    let word = if folded == "et" { "en" } else { folded };
    let spelt = NUMBERS.iter().position(|name| *name == word).and_then(|at| u32::try_from(at).ok());
    folded.parse().ok().or(spelt)
}

/// One spelling for each word: lower case, å→aa, æ→ae, ø→oe, other accents dropped.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len() + 8);
    for letter in text.nfc().flat_map(char::to_lowercase) {
        match letter {
            'å' => folded.push_str("aa"),
            'æ' | 'ä' => folded.push_str("ae"),
            'ø' | 'ö' => folded.push_str("oe"),
            plain if plain.is_ascii() => folded.push(plain),
            other => folded.extend(other.nfkd().filter(|part| part.is_alphanumeric())),
        }
    }
    folded
}

/// What a folded word is compared by: its irregular base form, else its Snowball stem, else itself.
pub fn stem(folded: &str) -> String {
    if let Ok(found) = IRREGULAR.binary_search_by_key(&folded, |(form, _)| form) {
        return IRREGULAR[found].1.to_owned();
    }
    if folded.len() < SHORTEST_STEMMED || folded.bytes().all(|byte| byte.is_ascii_digit()) {
        return folded.to_owned();
    }
    Stemmer::create(Algorithm::Danish).stem(folded).into_owned()
}

/// The words of a text, in order. Letters and digits part company («13årig» is two words), and so do
/// the halves of «mor-barn».
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut sentence, mut clause) = (0, 0);
    let mut run: Option<(usize, Kind)> = None;
    for (at, letter) in text.char_indices() {
        let kind = Kind::of(letter);
        if let Some((start, running)) = run
            && kind != Some(running)
        {
            words.extend(word(text, start, at, sentence, clause));
            run = None;
        }
        match kind {
            Some(kind) if run.is_none() => run = Some((at, kind)),
            Some(_) => {}
            None if ".!?;\n".contains(letter) => {
                sentence += 1;
                clause += 1;
            }
            None if ",:()".contains(letter) => clause += 1,
            None => {}
        }
    }
    if let Some((start, _)) = run {
        words.extend(word(text, start, text.len(), sentence, clause));
    }
    words
}

/// The stems of a text, joined: what phrases are compared by.
pub fn stems(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.stem).collect()
}

/// Whether a word carries no content of its own, in this form or in its irregular base form.
pub fn is_small(word: &Word) -> bool {
    let listed = |form: &str| SMALL_WORDS.binary_search(&form).is_ok();
    let base = IRREGULAR.binary_search_by_key(&word.folded.as_str(), |(form, _)| form);
    listed(&word.folded) || base.is_ok_and(|at| listed(IRREGULAR[at].1))
}

/// Whether a stem is that of a word without content, in any form: «hjælpen».
pub fn is_small_stem(stem: &str) -> bool {
    SMALL_WORDS.binary_search(&stem).is_ok()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letters,
    Digits,
}

impl Kind {
    /// A combining mark belongs to the letter before it.
    fn of(letter: char) -> Option<Self> {
        match letter {
            digit if digit.is_ascii_digit() => Some(Self::Digits),
            letter if letter.is_alphabetic() => Some(Self::Letters),
            mark if unicode_normalization::char::is_combining_mark(mark) => Some(Self::Letters),
            _ => None,
        }
    }
}

/// None if folding leaves nothing: an accent without a letter is no word.
fn word(text: &str, start: usize, end: usize, sentence: usize, clause: usize) -> Option<Word> {
    let folded = fold(&text[start..end]);
    let stem = stem(&folded);
    (!folded.is_empty()).then_some(Word { start, end, folded, stem, sentence, clause })
}

#[cfg(test)]
mod tests;
