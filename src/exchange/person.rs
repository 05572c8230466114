//! Persons in a cell of contacts. A contact is a function or a place with its telephone and address; nothing is kept
//! of a person, so whoever is named is left out.
//!
//! A name is told by its form: capitalised words none of which is a word for a function or a place, or one of the
//! commonest first names, in small letters too where a person is to be expected. That errs towards leaving out, and what is left out is told.

use crate::danish;

/// What a cell holds once the persons in it are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// No person: the cell as it is.
    Nobody(String),
    /// A person, beside this function or place.
    Beside(String),
    /// A person, and nothing one can turn to without.
    Alone,
}

/// Whether a cell is a name by itself where a name is to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The heading asks for a person: a single capitalised word is a name.
    OfPersons,
    /// It asks for a contact.
    OfContacts,
}

/// Between the parts of a cell.
const BETWEEN: [char; 9] = [',', ';', '(', ')', '|', ':', '\n', '–', '—'];

/// Words that say that a person follows, folded.
const MARKS: &[&str] = &["v/", "v", "att", "kontakt", "kontaktperson", "kontaktpersoner", "c/o"];

/// Words before a person or a place, which are nothing without it, folded.
const AT: &[&str] = &["ved", "hos"];

/// Words for what follows them, which is nothing without it, folded.
const LABELS: &[&str] =
    &["tlf", "telefon", "mobil", "mob", "mail", "e-mail", "email", "direkte", "adresse", "kontakt"];

/// Parts of words for functions, folded.
const FUNCTIONS: &str = "\
    raadgiver leder konsulent koordinator paedagog psykolog vejleder sagsbehandler plejerske medarbejder \
    laege terapeut mentor chef formand laerer tovholder specialist udreder frivillig";

/// Parts of words for places and units, folded.
const PLACES: &str = "\
    afdeling afsnit akut anbring behandling bibliotek boern bolig borger botilbud center centr dagtilbud \
    enhed familie forebyg forening forvaltning fritid gruppe handicap headspace hjaelp hjemmet hospital \
    huset indgang indsats institution kirken klinik klub kommun kontor krise kultur linje misbrug modtag \
    netvaerk pleje politi projekt psykiatri raadgivning raadhus rusmiddel service skole social specia \
    stoette sundhed sygehus team telefon tilbud tvaerfag tvaerkultur udvikling ungdom vaerested \
    vejledning visitation";

/// Words that are part of no person's name, folded: of the names of places, or for nothing at all.
const NO_NAMES: &str = "\
    aaben aabent aabne af barnet blaa bus de den derhjemme det drikker er for fredag groenne hus i kors \
    lokale mandag nord og onsdag paa ppr red ring roede se skriv ssp syd tirsdag til torsdag ung unge \
    ved vest oest";

/// The ends of words for streets, folded.
const STREETS: &str = "vej gade alle plads pladsen torv torvet straede boulevard vaenge vaenget parken stien";

/// Words of mailboxes that belong to nobody, folded.
const MAILBOXES: &[&str] = &[
    "info",
    "post",
    "mail",
    "kontakt",
    "admin",
    "reception",
    "henvendelse",
    "sikkerpost",
    "hovedpost",
    "unge",
];

/// The commonest first names, folded: they are names where they stand alone too.
const FIRST_NAMES: &str = "\
    ahmed aisha aksel ali alice allan amina anders andreas anette anita anja ann anna anne annelise \
    annette annika arne astrid bent bente benjamin berit birgit birgitte birthe bjarne bo bodil brian \
    britta camilla carina carl carsten caroline cecilie charlotte christian christina christoffer claus \
    connie daniel david dennis diana ditte dorte dorthe egon elisabeth ellen else emil emilie emma erik \
    eva fatima finn flemming frank frederik freja gert gitte gunnar hanne hans hassan heidi helena helle \
    henning henrik ibrahim ida inga inge inger irene ivan jacob jakob jan janne jannie jens jeppe jesper \
    jette joan johan johanne john johnny jonas josefine julie jytte joergen joern kaj kamilla karen \
    karin karina karl kasper katja katrine kenneth kim kirsten kristian kristina kristine kurt lars \
    laura leif lena lene line linda lis lisa lisbeth lise lone lotte louise mads maiken maja malene \
    maria marianne marie martin mathias mathilde merete mette mia michael michelle mikkel mogens mohamed \
    mohammad mohammed morten muhammad mustafa nanna natasja nicolai nicoline niels nikolaj nina ole \
    oliver omar oskar palle pernille per peter pia poul preben rasmus rene rikke robert sabrina sandra \
    sanne sara sarah sebastian signe simon simone sofie sonja steen steffen stine susan susanne svend \
    soeren tanja thomas tina tobias tommy torben tove trine ulla ulrik vibeke victor viktor winnie \
    yasmin zainab";

/// Those of them that are everyday words in small letters.
const NAMES_THAT_ARE_WORDS: &str = "bo hans per";

/// The longest abbreviation in capitals that is no name.
const LONGEST_ABBREVIATION: usize = 4;

/// A cell without the persons in it. `is_known` tells the names of municipalities and of the offer itself.
pub fn without_persons(text: &str, heading: Heading, is_known: &dyn Fn(&str) -> bool) -> Named {
    // Whose an address is, the rest of the cell says.
    let named = match without_addresses(text).map(|rest| without_persons(&rest, heading, is_known)) {
        Some(Named::Nobody(rest) | Named::Beside(rest)) => rest,
        Some(Named::Alone) | None => String::new(),
    };
    let mut kept: Vec<String> = Vec::new();
    let mut found = false;
    let mut marked = heading == Heading::OfPersons;
    for part in text.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty()) {
        let says_something = |word: &&str| word.contains(char::is_alphanumeric);
        let words: Vec<&str> = part.split_whitespace().filter(says_something).collect();
        let reading = Part { words: &words, named: &named, is_known };
        let rest = if is_known(part) { words.clone() } else { reading.without_persons(marked) };
        marked = heading == Heading::OfPersons || words.iter().all(|word| is_mark(word));
        found |= rest.len() < words.len();
        if !rest.is_empty() {
            kept.push(rest.join(" "));
        }
    }
    if !found {
        return Named::Nobody(text.to_owned());
    }
    kept.retain(|part| !part.split_whitespace().all(|word| is_mark(word) || is_label(word)));
    let is_place = |part: &String| part.split_whitespace().any(is_place_or_function);
    if kept.iter().any(is_place) { Named::Beside(kept.join(", ")) } else { Named::Alone }
}

/// A text without its addresses of mail; none if it has none.
fn without_addresses(text: &str) -> Option<String> {
    let others: Vec<&str> = text.split_whitespace().filter(|word| !word.contains('@')).collect();
    text.contains('@').then(|| others.join(" "))
}

/// Whether an address is a mailbox of a function or a place, not of a person: its name says which, or is of the words
/// or the initials of those whose it may be.
pub fn is_shared_mailbox(address: &str, whose: &[&str]) -> bool {
    let Some((name, domain)) = address.trim().split_once('@') else { return false };
    let name = danish::fold(name);
    let is_the_places = domain.split('.').next().is_some_and(|place| danish::fold(place) == name);
    let parts = || name.split(|sign: char| !sign.is_alphabetic()).filter(|part| !part.is_empty());
    let words_of = |text: &str| danish::words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>();
    let is_of = |text: &&str| {
        let words = words_of(text);
        let is_word = |part: &str| part.len() > 1 && words.iter().any(|word| word == part);
        parts().all(is_word) || initials(&words).contains(&name)
    };
    let is_anybodys = parts().any(|part| MAILBOXES.contains(&part) || is_place_or_function(part));
    is_the_places || is_anybodys || (parts().next().is_some() && whose.iter().any(is_of))
}

/// The first letters of words, and of the parts of those that are put together: «Familiecentret» is «fc».
fn initials(words: &[String]) -> [String; 2] {
    let parts = |word: &String| -> String {
        let starts = |at: usize| at == 0 || PLACES.split(' ').any(|place| word[at..].starts_with(place));
        word.char_indices().filter(|(at, _)| starts(*at)).map(|(_, letter)| letter).collect()
    };
    let of_words: String = words.iter().filter_map(|word| word.chars().next()).collect();
    [of_words, words.iter().map(parts).collect()]
        .map(|letters| if letters.len() > 1 { letters } else { String::new() })
}

/// A part of a cell between two signs.
struct Part<'a> {
    words: &'a [&'a str],
    /// What the cell names beside addresses and persons.
    named: &'a str,
    is_known: &'a dyn Fn(&str) -> bool,
}

impl<'a> Part<'a> {
    /// The words that are left without persons and their mailboxes.
    fn without_persons(&self, mut marked: bool) -> Vec<&'a str> {
        let mut rest: Vec<&str> = Vec::new();
        let mut at = 0;
        while let Some(word) = self.words.get(at) {
            let length = self.name_at(at);
            let follows = at.checked_sub(1).is_some_and(|before| is_one_function(self.words[before]));
            let is_name = length > 1 || (length == 1 && (marked || follows || is_first_name(word)));
            if is_name {
                while rest.pop_if(|last| is_mark(last) || AT.contains(&folded(last).as_str())).is_some() {}
            } else if !word.contains('@') || is_shared_mailbox(word, &[self.named]) {
                rest.push(word);
            }
            marked = !is_name && (is_mark(word) || (marked && is_label(word)));
            at += if is_name { length } else { 1 };
        }
        rest
    }

    /// How many words a name that begins here has; none if no name does. «Jens Juuls Vej» and «Sankt Annæ Skole» are
    /// no names of persons.
    fn name_at(&self, at: usize) -> usize {
        let capitalised = self.words[at..].iter().take_while(|word| self.is_of_a_name(word)).count();
        let length = if capitalised > 0 { capitalised } else { self.small_name_at(at) };
        let street = self.words[at..].iter().position(|word| has(STREETS, &folded(word)));
        let is_place = |word: &&str| is_place(word) && !is_function(word) && starts_with_capital(word);
        let belongs_to_a_place = self.words.get(at + length).is_some_and(is_place);
        let is_numbered =
            self.words.get(at + 1).is_some_and(|next| next.starts_with(|sign: char| sign.is_ascii_digit()));
        let is_address = street.is_some_and(|street| street > 0 && street <= length)
            || (length == 1 && is_numbered && is_street(self.words[at]));
        if belongs_to_a_place || is_address { 0 } else { length }
    }

    /// How many words a name in small letters has: one of the commonest first names where a person is to be expected,
    /// and the word after it.
    fn small_name_at(&self, at: usize) -> usize {
        let before = at.checked_sub(1).map(|before| self.words[before]);
        let is_expected = before.is_none_or(|before| is_mark(before) || is_function(before));
        let word = self.words[at];
        let is_word = has(NAMES_THAT_ARE_WORDS, &folded(word)) && !before.is_some_and(is_mark);
        if !is_expected || !is_first_name(word) || is_word {
            return 0;
        }
        1 + usize::from(self.words.get(at + 1).is_some_and(|next| self.may_be_of_a_name(next)))
    }

    fn is_of_a_name(&self, word: &str) -> bool {
        starts_with_capital(word) && self.may_be_of_a_name(word)
    }

    fn may_be_of_a_name(&self, word: &str) -> bool {
        let folded = folded(word);
        let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
        let is_abbreviation = (2..=LONGEST_ABBREVIATION).contains(&letters)
            && word.chars().filter(|sign| sign.is_alphabetic()).all(char::is_uppercase);
        let is_word = word.chars().all(|sign| sign.is_alphabetic() || matches!(sign, '-' | '.' | '\'' | '’'));
        let says_something =
            is_place_or_function(word) || is_mark(word) || is_label(word) || has(NO_NAMES, &folded);
        is_word && !is_abbreviation && !says_something && !(self.is_known)(word.trim_end_matches('.'))
    }
}

/// Whether a list of words has one.
fn has(words: &str, wanted: &str) -> bool {
    words.split(' ').any(|word| word == wanted)
}

fn starts_with_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn folded(word: &str) -> String {
    danish::fold(word.trim_matches(|sign: char| !sign.is_alphanumeric()))
}

fn is_mark(word: &str) -> bool {
    MARKS.contains(&danish::fold(word.trim_matches(['.', ':'])).as_str())
}

fn is_first_name(word: &str) -> bool {
    has(FIRST_NAMES, &folded(word))
}

fn is_label(word: &str) -> bool {
    LABELS.contains(&folded(word).as_str())
}

fn is_street(word: &str) -> bool {
    let folded = folded(word);
    STREETS.split(' ').any(|street| folded.ends_with(street))
}

fn is_function(word: &str) -> bool {
    let folded = folded(word);
    FUNCTIONS.split(' ').any(|function| folded.contains(function))
}

/// Whether a word is what one person is, behind whom the name may stand.
fn is_one_function(word: &str) -> bool {
    let folded = folded(word);
    FUNCTIONS.split(' ').any(|function| folded.ends_with(function))
}

fn is_place(word: &str) -> bool {
    let folded = folded(word);
    let is_abbreviation = ["ppr", "ssp", "hus", "unge"].contains(&folded.as_str());
    is_abbreviation || PLACES.split(' ').any(|place| folded.contains(place))
}

fn is_place_or_function(word: &str) -> bool {
    is_function(word) || is_place(word)
}

#[cfg(test)]
mod tests {
    //! 1. A person is left out, with the marks that say that one follows; functions and places stay.
    //! 2. A mailbox is kept only if its name says that it is nobody's own.

    use super::{Heading, Named, is_shared_mailbox, without_persons};

    /// A cell, and what is left of it; none if nothing is.
    const PERSONS: &[(&str, Option<&str>)] = &[
        ("Mette Hansen", None),
        ("v/ Mette Hansen", None),
        ("Kontakt: Zenobia", None),
        ("Ring til Mette på 12 34 56 78", None),
        ("Anne, Bente og Carsten", None),
        ("hanne.lund@hvidovre.dk / familiehuset@hvidovre.dk", Some("familiehuset@hvidovre.dk")),
        ("METTE HANSEN, tlf. 12 34 56 78", None),
        ("Mette Hansen, Solvej 3, 2650 Hvidovre", None),
        ("Solvej Holm Hansen", None),
        ("mette.hansen@hvidovre.dk", None),
        ("familierådgiver Mette Hansen", Some("familierådgiver")),
        ("Familierådgiver Mette B. Hansen, team Nord", Some("Familierådgiver, team Nord")),
        ("Familiehuset v/ Mette Hansen", Some("Familiehuset")),
        ("Familiehuset hos Mette Hansen", Some("Familiehuset")),
        (
            "Familiehuset, Nygade 1, 12 34 56 78 (Anne-Marie Lund)",
            Some("Familiehuset, Nygade 1, 12 34 56 78"),
        ),
        ("Sundhedsplejen, att. Bo Lund, bolu@hvidovre.dk", Some("Sundhedsplejen")),
        ("Team Nord v/ ahmed", Some("Team Nord")),
        ("lone, familieafdelingen", Some("familieafdelingen")),
        ("maja olsen", None),
        ("familierådgiver maja olsen, team Nord", Some("familierådgiver, team Nord")),
        ("Familierådgiver Maja", Some("Familierådgiver")),
        ("Familierådgiver Zenobia, team Nord", Some("Familierådgiver, team Nord")),
        ("Team Nord v/ Lone, lone@hvidovre.dk, nord@hvidovre.dk", Some("Team Nord, nord@hvidovre.dk")),
    ];

    /// Cells that name nobody.
    const NOBODY: &[&str] = &[
        "Familiehuset, Den Sociale Indgang (ansøgningsskema)",
        "Social Indsats og Udvikling – Den Sociale Indgang",
        "Familierådgiver, team Nord, tlf. 12 34 56 78",
        "Headspace Hvidovre, Hvidovrevej 278",
        "De Drikker Derhjemme",
        "Familiecenter Køge",
        "Røde Kors Ungdom",
        "Sankt Annæ Skole",
        "Klubben ved Bülowsvej",
        "Klubben, Jens Juuls Vej 12",
        "PPR, post@hvidovre.dk",
        "Tværkulturel koordinator",
        "Åben Rådgivning: mandag og torsdag",
        "bo hjemme-teamet",
        "per telefon til Familiehuset",
        "Børnehuset Solsikken, solsikken@hvidovre.dk",
        "Familierådgiver Nord",
    ];

    fn left(text: &str, heading: Heading) -> Named {
        without_persons(text, heading, &|name| ["Køge", "Hvidovre"].contains(&name))
    }

    #[test]
    fn persons_are_left_out_and_functions_stay() {
        for (text, rest) in PERSONS {
            let expected = rest.map_or(Named::Alone, |rest| Named::Beside(rest.to_owned()));
            assert_eq!(left(text, Heading::OfContacts), expected, "{text}");
        }
        for text in NOBODY {
            assert_eq!(left(text, Heading::OfContacts), Named::Nobody((*text).to_owned()));
        }
        assert_eq!(left("Mette", Heading::OfPersons), Named::Alone);
        assert_eq!(left("Familiehuset", Heading::OfPersons), Named::Nobody("Familiehuset".to_owned()));
    }

    #[test]
    fn a_mailbox_is_kept_if_its_name_says_that_it_is_nobodys_own() {
        for address in ["familiehuset@hvidovre.dk", "info@hvidovre.dk", "headspace@headspace.dk", "ppr@a.dk"]
        {
            assert!(is_shared_mailbox(address, &[]), "{address}");
        }
        for address in ["mette.hansen@hvidovre.dk", "meha@hvidovre.dk", "mette@hotmail.com", "mette"] {
            assert!(!is_shared_mailbox(address, &["Familiehuset", "Hvidovre"]), "{address}");
        }
        for (address, whose) in [
            ("solsikken@a.dk", "Børnehuset Solsikken"),
            ("fc@a.dk", "Familiecentret"),
            ("nord@a.dk", "Team Nord"),
            ("bs@a.dk", "Børnehuset Solsikken"),
            ("hvidovre@a.dk", "Hvidovre"),
        ] {
            assert!(is_shared_mailbox(address, &[whose]), "{address}");
            assert!(!is_shared_mailbox(address, &["Klubben"]), "{address}");
        }
    }
}
