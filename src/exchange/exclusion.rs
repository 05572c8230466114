//! Who an offer is not for. A wrong exclusion turns somebody away, so a phrase excludes only if it is understood
//! whole, and no more than it says.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::cell;
use super::free_words::{Meaning, TELLS_MORE};
use crate::catalogue::Catalogue;
use crate::concept::{Concept, Scheme};
use crate::danish;
use crate::key::Key;
use crate::understanding::{self, Polarity, Reading};

/// The concepts a phrase excludes.
///
/// # Errors
/// What the phrase may mean, if it is not understood whole or says less than the concepts it is read as.
pub fn excluded(phrase: &str, words: &Catalogue, on: NaiveDate) -> Result<BTreeSet<Key>, Vec<Key>> {
    let meaning = Meaning::of(&[phrase.to_owned()], words, on);
    // «Børn» would turn away all.
    let problems = telling(&meaning.problem_areas, words);
    let groups = telling(&meaning.target_groups, words);
    let is_whole =
        [&meaning.left, &meaning.beside].iter().all(|words| words.is_empty()) && meaning.ages.is_empty();
    if !is_whole || (problems.is_empty() && groups.is_empty()) {
        return Err(meaning.left.into_iter().flat_map(|left| left.meanings).collect());
    }
    let mut excluded = problems;
    for (group, said) in said_groups(phrase, words, on) {
        if groups.contains(&group) {
            excluded.extend(no_wider(&group, &said, words, on).ok_or_else(|| vec![group])?);
        }
    }
    Ok(excluded)
}

/// Those of the concepts that tell people apart.
fn telling(keys: &BTreeSet<Key>, words: &Catalogue) -> BTreeSet<Key> {
    let vocabulary = &words.content().vocabulary;
    let tells = |key: &&Key| vocabulary.concept(key).is_some_and(Concept::shows_fit);
    keys.iter().filter(tells).cloned().collect()
}

/// The target groups a phrase says, each with the words it is said in.
fn said_groups(phrase: &str, words: &Catalogue, on: NaiveDate) -> Vec<(Key, String)> {
    let vocabulary = &words.content().vocabulary;
    let is_group =
        |key: &Key| vocabulary.concept(key).is_some_and(|concept| concept.scheme == Scheme::TargetGroup);
    let mut groups = Vec::new();
    for mention in understanding::read(phrase, words, on).mentions {
        if let Reading::Concepts(keys, Polarity::Said) = &mention.reading {
            let said = phrase.get(mention.start..mention.end).unwrap_or_default();
            groups.extend(keys.iter().filter(|key| is_group(key)).map(|key| (key.clone(), said.to_owned())));
        }
    }
    groups
}

/// What words that are read as a target group exclude. «Unge med psykose» are read as the wide group of those with
/// psychiatric difficulties; it is the psychosis that is said. None if the words say less than the group, and
/// nothing tells what.
fn no_wider(group: &Key, said: &str, words: &Catalogue, on: NaiveDate) -> Option<BTreeSet<Key>> {
    let vocabulary = &words.content().vocabulary;
    let alone = || Some(BTreeSet::from([group.clone()]));
    if cell::same_words(vocabulary.concept(group)?.label(), said) {
        return alone();
    }
    let head = danish::words(said).into_iter().find(|word| TELLS_MORE.contains(&word.folded.as_str()));
    // Without «med» or «i» it is a name of the group: «plejebørn».
    let Some(inner) = head.and_then(|head| said.get(head.end..)) else { return alone() };
    let meaning = Meaning::of(&[inner.trim().to_owned()], words, on);
    if meaning.target_groups.contains(group) {
        return alone();
    }
    let problems = telling(&meaning.problem_areas, words);
    if problems.is_empty() || !meaning.left.is_empty() {
        return None;
    }
    let is_the_groups_own = vocabulary.related(group).any(|problem| problems.contains(problem));
    let own = is_the_groups_own.then(|| group.clone());
    Some(problems.into_iter().chain(own).collect())
}
