//! Addresses that lead out of a page: telephone, e-mail, other sites. What is stored may be anything, so it becomes a
//! link only if it is plainly one of these; else it is shown as it stands.

use crate::danger::Action;

/// Something to read that may lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outward {
    /// What is read.
    pub text: String,
    /// Where it leads; empty if nowhere.
    pub address: String,
}

/// A telephone number.
pub fn phone(text: &str) -> Outward {
    let digits: String = text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let plain = |sign: char| sign.is_ascii_digit() || matches!(sign, '+' | ' ' | '-' | '(' | ')' | '.');
    let address =
        if text.chars().all(plain) && digits.len() >= 3 { format!("tel:{digits}") } else { String::new() };
    Outward { text: text.to_owned(), address }
}

/// An e-mail address.
pub fn email(text: &str) -> Outward {
    let plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+');
    let is_plain = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && name.chars().chain(host.chars()).all(plain)
    });
    Outward {
        text: text.to_owned(),
        address: if is_plain { format!("mailto:{text}") } else { String::new() },
    }
}

/// A web page, by what it is called.
pub fn site(text: &str, url: &str) -> Outward {
    let leads_to_a_site = ["https://", "http://"]
        .into_iter()
        .any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let is_plain = !url.chars().any(|sign| sign.is_whitespace() || sign.is_control());
    let address = if leads_to_a_site && is_plain { url.to_owned() } else { String::new() };
    Outward { text: text.to_owned(), address }
}

/// What to do, cut where it names a number, so that it can be rung.
pub fn action(action: &Action) -> Vec<Outward> {
    let mut numbers = vec!["112", "114"];
    if let Action::CallReception(reception) | Action::TryReception(reception) = action {
        numbers.extend(Some(reception.phone.as_str()).filter(|phone| !phone.is_empty()));
    }
    with_numbers(&action.sentence(), &numbers)
}

/// A sentence, cut where it names one of these numbers.
fn with_numbers(sentence: &str, numbers: &[&str]) -> Vec<Outward> {
    let silent = |text: &str| Outward { text: text.to_owned(), address: String::new() };
    let first = numbers.iter().filter_map(|number| Some((sentence.find(number)?, *number))).min();
    let Some((start, number)) = first else { return vec![silent(sentence)] };
    let (before, rest) = sentence.split_at(start);
    let mut pieces = vec![silent(before), phone(number)];
    pieces.extend(with_numbers(&rest[number.len()..], numbers));
    pieces
}

#[cfg(test)]
mod tests {
    //! 1. What is plainly an address leads there.
    //! 2. Anything else is shown and leads nowhere.
    //! 3. Every number of a sentence can be rung, and nothing of the sentence is lost.

    use super::*;

    #[test]
    fn what_is_plainly_an_address_leads_there() {
        assert_eq!(phone("36 39 36 39").address, "tel:36393639");
        assert_eq!(phone("+45 36 39 36 39").address, "tel:+4536393639");
        assert_eq!(email("raad@hvidovre.dk").address, "mailto:raad@hvidovre.dk");
        assert_eq!(site("Siden", "HTTPS://www.hvidovre.dk/?a=1").address, "HTTPS://www.hvidovre.dk/?a=1");
    }

    #[test]
    fn anything_else_leads_nowhere() {
        for hostile in
            ["javascript:alert(1)", "data:text/html,x", "//example.org", " https://a.dk", "https://a b"]
        {
            assert_eq!(site("Siden", hostile).address, "", "{hostile}");
        }
        for hostile in ["javascript:alert(1)", "36;ext=1", "ring til os", ""] {
            assert_eq!(phone(hostile).address, "", "{hostile}");
        }
        for hostile in ["a@b.dk?bcc=c@d.dk", "a@b", "@b.dk", "a b@c.dk", "a@b.dk,c@d.dk"] {
            assert_eq!(email(hostile).address, "", "{hostile}");
        }
    }

    #[test]
    fn every_number_of_a_sentence_can_be_rung() {
        let sentence = "Ring til 36 39 36 39, eller ring 114.";
        let pieces = with_numbers(sentence, &["112", "114", "36 39 36 39"]);
        let addresses: Vec<&str> = pieces.iter().map(|piece| piece.address.as_str()).collect();
        assert_eq!(addresses, ["", "tel:36393639", "", "tel:114", ""]);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), sentence);
    }
}
