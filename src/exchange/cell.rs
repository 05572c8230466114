//! Single cells of the loose table: ages, ways in, names.

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
    ("alle", Access::Universal),
    ("universal", Access::Universal),
];

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
