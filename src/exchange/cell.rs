//! Single cells of the loose table: ages, ways in, names.

use crate::danish;
use crate::key::Key;
use crate::offer::Access;
use crate::record::AgeRecord;

/// An age as a table has it: years, perhaps with a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    whole: u16,
    months: i16,
}

/// «3», «3,5», «3.5», «3 år».
pub fn years(text: &str) -> Option<Years> {
    let text = text.trim().trim_end_matches("år").trim().replace(',', ".");
    let years: f64 = text.parse().ok().filter(|years: &f64| (0.0..=120.0).contains(years))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 120 was just checked")]
    let (whole, months) = (years.trunc() as u16, (years * 12.0).round() as i16);
    Some(Years { whole, months })
}

/// The ages from and to; none if both are missing. The youngest there is stands for a missing lower one; a missing
/// upper one stays unstated.
pub fn age(from: Option<Years>, to: Option<Years>) -> Option<AgeRecord> {
    let is_whole = |years: Years| years.months == i16::try_from(years.whole * 12).unwrap_or(i16::MAX);
    if from.is_none() && to.is_none() {
        return None;
    }
    let from = from.unwrap_or(Years { whole: 0, months: 0 });
    if is_whole(from) && to.is_none_or(is_whole) {
        let to = to.map(|years| years.whole);
        return Some(AgeRecord { from: Some(from.whole), to, ..AgeRecord::default() });
    }
    // «0,5 til 3»: the last whole year is included to its end, a part of a year only to its month.
    let last = |years: Years| if is_whole(years) { years.months + 11 } else { years.months };
    Some(AgeRecord { from_months: Some(from.months), to_months: to.map(last), ..AgeRecord::default() })
}

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

/// At most so many words; what is left out is marked.
pub fn shortened(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() <= most { words.join(" ") } else { format!("{} …", words[..most - 1].join(" ")) }
}
