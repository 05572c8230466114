//! Single cells of the loose table: ages, ways in, telephone numbers, names.

pub mod age;

use crate::danish;
use crate::key::Key;
use crate::offer::Access;

/// Beginnings of words that tell how one gets in, folded.
const WAYS: &[(&str, Access)] = &[
    ("anonym", Access::OpenAnonymous),
    ("aaben", Access::OpenAnonymous),
    ("open", Access::OpenAnonymous),
    ("self", Access::SelfReferral),
    ("selv", Access::SelfReferral),
    ("tilmeld", Access::SelfReferral),
    ("egen", Access::SelfReferral),
    ("direkte", Access::SelfReferral),
    ("referral", Access::ViaProfessional),
    ("henvis", Access::ViaProfessional),
    ("fagperson", Access::ViaProfessional),
    ("professional", Access::ViaProfessional),
    ("grant", Access::Decision),
    ("decision", Access::Decision),
    ("bevil", Access::Decision),
    ("afgoerelse", Access::Decision),
    ("visit", Access::Decision),
    ("laege", Access::DoctorOrPpr),
    ("ppr", Access::DoctorOrPpr),
    ("tvaerfaglig", Access::Team),
    ("stedets", Access::OnSiteAdviser),
    ("sparring", Access::Sparring),
    ("modtagels", Access::Reception),
    ("alle", Access::Universal),
    ("universal", Access::Universal),
];

/// How one gets in, in words that are read as the same.
pub fn access_word(way: Access) -> &'static str {
    match way {
        Access::OpenAnonymous => "åben",
        Access::SelfReferral => "selvhenvendelse",
        Access::ViaProfessional => "henvisning fra en fagperson",
        Access::Team => "tværfagligt team",
        Access::OnSiteAdviser => "stedets rådgiver",
        Access::Sparring => "sparring",
        Access::Reception => "modtagelsen",
        Access::Decision => "bevilling",
        Access::DoctorOrPpr => "læge eller PPR",
        Access::Universal => "alle",
    }
}

/// How one gets in; empty if the words do not say.
pub fn access(text: &str) -> Vec<Access> {
    let words = danish::words(text);
    // «self-referral» is no referral by others.
    let own = words.iter().any(|word| word.folded.starts_with("self"));
    let mut ways: Vec<Access> = words
        .iter()
        .filter_map(|word| WAYS.iter().find(|(begins, _)| word.folded.starts_with(begins)))
        .map(|(_, way)| *way)
        .filter(|way| !(own && *way == Access::ViaProfessional))
        .collect();
    ways.sort_unstable();
    ways.dedup();
    ways
}

/// «ja», «x», «nej», «false»; none if it is neither.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match danish::fold(text.trim()).as_str() {
        "ja" | "j" | "x" | "yes" | "true" | "sand" | "1" => Some(true),
        "nej" | "n" | "no" | "false" | "falsk" | "0" => Some(false),
        _ => None,
    }
}

/// How many digits a Danish telephone number has.
const DIGITS_OF_A_NUMBER: usize = 8;

/// Telephone numbers that are shorter: what these begin with, and how many digits they have.
const SHORT_NUMBERS: &[(&str, usize)] = &[("112", 3), ("114", 3), ("1813", 4), ("116", 6)];

/// The digits of a telephone number without Denmark's own code, in whatever way it is written; none if it is none.
pub fn phone_number(text: &str) -> Option<String> {
    let signs: String = text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let own = ["+45", "0045"].into_iter().find_map(|code| signs.strip_prefix(code)).unwrap_or(&signs);
    let digits = own.replace('+', "");
    let is_short =
        SHORT_NUMBERS.iter().any(|(begins, length)| digits.starts_with(begins) && digits.len() == *length);
    (is_short || digits.len() >= DIGITS_OF_A_NUMBER).then_some(digits)
}

/// A key made of words: «Holbæk Åben rådgivning» is `holbaek-aaben-raadgivning`.
pub fn slug(text: &str) -> String {
    let words: Vec<String> = danish::words(text).into_iter().map(|word| word.folded).collect();
    let mut slug = String::new();
    for word in &words {
        let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if plain.is_empty() || slug.len() + plain.len() + 1 > Key::LONGEST {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&plain);
    }
    slug
}

/// Whether two texts have the same words, whatever signs stand between.
pub fn same_words(one: &str, other: &str) -> bool {
    let words = |text| danish::words(text).into_iter().map(|word| word.folded);
    words(one).eq(words(other))
}

/// A name in one spelling, whatever its case and blanks.
pub fn plain_name(text: &str) -> String {
    text.split_whitespace().map(danish::fold).collect::<Vec<_>>().join(" ")
}

/// At most so many words; what is left out is marked.
pub fn shortened(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() <= most { words.join(" ") } else { format!("{} …", words[..most - 1].join(" ")) }
}
