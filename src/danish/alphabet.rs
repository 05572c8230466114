//! The order of the Danish alphabet, which ends in æ, ø, å.

use unicode_normalization::UnicodeNormalization;

/// What a name is put in order by: without case and punctuation, words parted by a blank, æ, ø and å last, and aa as
/// the å it stands for.
pub fn sort_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    name.nfc().flat_map(char::to_lowercase).for_each(|letter| match letter {
        // The signs that follow z, in the order of the letters they stand for.
        'æ' | 'ä' => key.push('{'),
        'ø' | 'ö' => key.push('|'),
        'å' => key.push('}'),
        'a' if key.ends_with('a') => {
            key.pop();
            key.push('}');
        }
        plain if plain.is_ascii_alphanumeric() => key.push(plain),
        other if other.is_alphanumeric() => key.extend(other.nfkd().filter(|part| part.is_alphanumeric())),
        _ if key.is_empty() || key.ends_with(' ') => {}
        _ => key.push(' '),
    });
    key.truncate(key.trim_end().len());
    key
}

#[cfg(test)]
mod tests {
    //! Names stand as in a Danish list, whatever their case and signs.

    use super::*;

    #[test]
    fn names_stand_as_in_a_danish_list() {
        let in_order = [
            "«Aktiv fritid»",
            "aktiv-gruppen",
            "Aktivgruppen",
            "Café",
            "Cafeen",
            "Zebra",
            "Ærø",
            "Ønskebørn",
            "Åben rådgivning",
            "Aabenraa",
        ];
        let mut sorted = in_order;
        sorted.reverse();
        sorted.sort_by_key(|name| sort_key(name));
        assert_eq!(sorted, in_order);
    }

    #[test]
    fn a_letter_and_its_mark_are_one_letter() {
        assert_eq!(sort_key("A\u{30a}ben"), sort_key("Åben"));
        assert_eq!(sort_key(" --- "), "");
    }
}
