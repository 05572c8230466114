//! Which words are Danish, as a Hunspell dictionary has them (Debian's `hunspell-da`).
//!
//! A true word is no slip of the pen from another: «fornemmelse» is not «forsømmelse». Compounds are left to
//! [`super::compound`], since a dictionary that joins freely takes «foraldre» for a word.

use std::fmt;

/// The longest word that is looked up.
const LONGEST: usize = 60;

/// How each folded letter may have been written.
const UNFOLDED: [(&str, &str); 3] = [("aa", "å"), ("ae", "æ"), ("oe", "ø")];

/// A list of words with their inflections.
pub struct Dictionary(spellbook::Dictionary);

impl Dictionary {
    /// Reads a dictionary from its two files, `.aff` and `.dic`.
    ///
    /// # Errors
    /// If they are no Hunspell dictionary; the message names the line.
    pub fn parse(affixes: &str, words: &str) -> Result<Self, String> {
        let without_compounds = lines(affixes, |line| !line.starts_with("COMPOUND"));
        // Debian's list holds a few entries in quotes («"A/S"»), which are outside the format.
        let entries = lines(words, |line| !line.starts_with('"'));
        let read = spellbook::Dictionary::new(&without_compounds, &entries);
        read.map(Self).map_err(|fault| fault.to_string())
    }

    /// Whether a folded word is one of them, however it was written and whether or not it is a name.
    pub fn knows(&self, folded: &str) -> bool {
        folded.len() <= LONGEST && spellings(folded).iter().any(|word| self.holds(word))
    }

    fn holds(&self, word: &str) -> bool {
        self.0.check(word) || self.0.check(&capitalised(word))
    }
}

impl fmt::Debug for Dictionary {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Dictionary")
    }
}

fn lines(text: &str, is_kept: impl Fn(&str) -> bool) -> String {
    text.lines().filter(|line| is_kept(line)).collect::<Vec<_>>().join("\n")
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A folded word with its å, æ and ø, where it may have had any: «moede», «møde».
fn spellings(folded: &str) -> Vec<String> {
    let mut all = vec![folded.to_owned()];
    for (two, one) in UNFOLDED {
        let with = all.iter().filter(|word| word.contains(two)).map(|word| word.replace(two, one));
        let with: Vec<String> = with.collect();
        all.extend(with);
    }
    all
}

#[cfg(test)]
mod tests {
    //! 1. A word is known in its inflections, folded or as a name.
    //! 2. Two words joined are none of the dictionary's.
    //! 3. What is no dictionary is refused.

    use super::*;

    const AFFIXES: &str =
        "SET UTF-8\nFLAG num\nCOMPOUNDBEGIN 32\nCOMPOUNDEND 34\nSFX 10 Y 1\nSFX 10 0 en .\n";
    const WORDS: &str = "4\nmøde\nfor/32\naldre/34\nhost/10\nBjørn\n\"A/S\"\n";

    #[test]
    fn a_word_is_known_in_its_inflections_however_it_is_written() {
        let dictionary = Dictionary::parse(AFFIXES, WORDS).expect("a dictionary");
        let known = ["moede", "hosten", "bjoern"].map(|word| dictionary.knows(word));
        assert_eq!(known, [true; 3]);
        assert!(!dictionary.knows("hostede"));
    }

    #[test]
    fn joined_words_are_not_looked_for() {
        let dictionary = Dictionary::parse(AFFIXES, WORDS).expect("a dictionary");
        assert!(!dictionary.knows("foraldre"));
    }

    #[test]
    fn what_is_no_dictionary_is_refused() {
        let fault = Dictionary::parse(AFFIXES, "1\nmøde/x\n").expect_err("the flag is no number");
        assert!(fault.contains('2'), "the line is named: {fault}");
    }
}
