//! Single cells of the loose table: ages, days, ways in, names.

use chrono::NaiveDate;

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

/// The ages from and to. A bound that is missing is the widest there is; none if both are.
pub fn age(from: Option<Years>, to: Option<Years>) -> Option<AgeRecord> {
    let is_whole = |years: Years| years.months == i16::try_from(years.whole * 12).unwrap_or(i16::MAX);
    let from_or = from.unwrap_or(Years { whole: 0, months: 0 });
    let oldest = crate::age::AgeSpan::OLDEST_YEARS;
    let to_or = to.unwrap_or(Years { whole: oldest, months: i16::try_from(oldest * 12).unwrap_or(i16::MAX) });
    match (from, to) {
        (None, None) => None,
        _ if is_whole(from_or) && is_whole(to_or) => {
            Some(AgeRecord { from: Some(from_or.whole), to: Some(to_or.whole), ..AgeRecord::default() })
        }
        // «0,5 til 3»: the last whole year is included to its end, a part of a year only to its month.
        _ => {
            let last = if is_whole(to_or) { to_or.months + 11 } else { to_or.months };
            let months = AgeRecord { from_months: Some(from_or.months), ..AgeRecord::default() };
            Some(AgeRecord { to_months: Some(last), ..months })
        }
    }
}

/// «2024-05-31», «31.5.2024», «31-05-2024», «2024-05», «2017-2020»: the first day of what is named last.
pub fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let short = ["%d.%m.%y", "%d-%m-%y", "%d/%m/%y"];
    let long = ["%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y"];
    // «15.03.23» is of this century.
    let two_digits = text.rsplit(['.', '-', '/']).next().is_some_and(|year| year.len() == 2);
    let forms = if two_digits && !text.starts_with("20") { &short[..] } else { &long[..] };
    let whole = forms.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    let names_a_day = text.split(['.', '-', '/']).filter(|part| part.parse::<u32>().is_ok()).count() == 3;
    if names_a_day {
        return whole;
    }
    whole
        .or_else(|| NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok())
        .or_else(|| last_year(text).and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1)))
}

/// The last year a text names: «2017-2020», «projekt til 2008».
fn last_year(text: &str) -> Option<i32> {
    let mut numbers =
        text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok());
    numbers.rfind(|year| (1990..2100).contains(year))
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
