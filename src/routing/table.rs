//! A whole table: which rules it is, and whether it answers everything.
//!
//! The check asks the table about every situation there is. Values that no rule tells apart are asked about once, which
//! leaves some thousands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{Colour, Condition, Facts, Parents, Profession, RoutingRule};
use crate::age::AgeBand;
use crate::key::{Key, MunicipalityCode};
use crate::offer::YesNo;
use crate::problem::{Problem, ProblemCode};

/// The most holes that are named; of a table that lacks its last row there are thousands.
const MOST_NAMED: usize = 3;

/// The most concepts that the rules of one table may tell apart: the situations double with each.
const MOST_CONCEPTS: usize = 8;

/// The rules that answer for one municipality, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<'a> {
    whose: Option<MunicipalityCode>,
    rules: Vec<&'a RoutingRule>,
}

impl<'a> Table<'a> {
    /// The table of a municipality: its own rules, then those that hold everywhere.
    pub fn of(rules: &'a BTreeMap<Key, RoutingRule>, municipality: Option<MunicipalityCode>) -> Self {
        let own = |rule: &&RoutingRule| rule.municipality.is_none() || rule.municipality == municipality;
        let mut rules: Vec<&RoutingRule> = rules.values().filter(own).collect();
        rules.sort_by_key(|rule| (rule.municipality.is_none(), rule.rank, &rule.key));
        Self { whose: municipality, rules }
    }

    /// The first rule that applies; none only if the table has no rules at all.
    pub fn rule(&self, facts: &Facts) -> Option<&'a RoutingRule> {
        self.rules.iter().find(|rule| rule.answers(facts)).copied()
    }

    /// Everything that is wrong with the table: two rules in one place, situations that no rule answers, rules that no
    /// situation reaches.
    pub fn faults(&self) -> Vec<Problem> {
        if self.rules.is_empty() {
            return Vec::new();
        }
        let mut faults = self.shared_places();
        let concepts = self.concepts();
        if concepts.len() > MOST_CONCEPTS {
            let message =
                format!("Reglerne skelner mellem over {MOST_CONCEPTS} begreber: brug bredere begreber.");
            faults.push(Problem::new(self.field("about"), ProblemCode::OutOfRange, message));
            return faults;
        }
        let mut reached = vec![false; self.rules.len()];
        let mut holes = Vec::new();
        for facts in self.situations() {
            match self.rules.iter().position(|rule| rule.answers(&facts)) {
                Some(place) => reached[place] = true,
                None => holes.push(facts),
            }
        }
        // A hole in what holds everywhere is told once, of that table itself.
        let is_told = self.whose.is_some() && self.rules.iter().any(|rule| rule.municipality.is_none());
        for facts in holes.iter().filter(|_| !is_told).take(MOST_NAMED) {
            let message =
                format!("Ingen regel svarer, når {}: tilføj en, eller gør en bredere.", told(facts));
            faults.push(Problem::new(self.field("when"), ProblemCode::Required, message));
        }
        let own = |rule: &RoutingRule| rule.municipality == self.whose;
        for (rule, _) in self.rules.iter().zip(reached).filter(|(rule, reached)| !reached && own(rule)) {
            let message = "Reglerne før denne svarer på alt, den gælder for: flyt den op, eller fjern den.";
            faults.push(Problem::new(
                format!("routing-rule {}.rank", rule.key),
                ProblemCode::Conflict,
                message,
            ));
        }
        faults
    }

    /// Where in the table as a whole something is wrong: at its last rule, which is to answer what is left.
    fn field(&self, part: &str) -> String {
        self.rules.last().map_or_else(String::new, |rule| format!("routing-rule {}.{part}", rule.key))
    }

    fn shared_places(&self) -> Vec<Problem> {
        let place = |rule: &RoutingRule| (rule.municipality, rule.rank);
        let shared = self.rules.windows(2).filter(|pair| place(pair[0]) == place(pair[1]));
        let shared = shared.filter(|pair| pair[0].municipality == self.whose);
        shared
            .map(|pair| {
                let message =
                    format!("Står samme sted i tabellen som {}: giv den en anden plads.", pair[0].key);
                Problem::new(format!("routing-rule {}.rank", pair[1].key), ProblemCode::Conflict, message)
            })
            .collect()
    }

    /// One situation for each way that the rules tell situations apart.
    fn situations(&self) -> Vec<Facts> {
        let ages: Vec<Option<AgeBand>> = AgeBand::ALL.into_iter().map(Some).chain([None]).collect();
        let cases = [YesNo::Yes, YesNo::No, YesNo::NotStated];
        let professions = self.told_apart(&Profession::ALL, |when, one| when.professions.contains(one));
        let ages = self.told_apart(&ages, |when, age| age.is_some_and(|age| when.ages.contains(&age)));
        let colours = self.told_apart(&Colour::ALL, |when, one| when.colours.contains(one));
        let cases = self.told_apart(&cases, |when, one| when.open_case.contains(one));
        let parents = self.told_apart(&Parents::ALL, |when, one| when.parents.contains(one));
        let unknown = Facts {
            profession: Profession::OtherStaff,
            age: None,
            colour: Colour::NotStated,
            open_case: YesNo::NotStated,
            parents: Parents::NotStated,
            about: Vec::new(),
        };
        let situations = each(vec![unknown], &professions, |facts, one| facts.profession = *one);
        let situations = each(situations, &ages, |facts, one| facts.age = *one);
        let situations = each(situations, &colours, |facts, one| facts.colour = *one);
        let situations = each(situations, &cases, |facts, one| facts.open_case = *one);
        let situations = each(situations, &parents, |facts, one| facts.parents = *one);
        each(situations, &self.worries(), |facts, one| facts.about.clone_from(one))
    }

    /// The first of each group of values that every rule takes alike.
    fn told_apart<T: Copy>(&self, values: &[T], names: impl Fn(&Condition, &T) -> bool) -> Vec<T> {
        let mut seen = BTreeSet::new();
        let conditions = || self.rules.iter().flat_map(|rule| [&rule.when, &rule.unless]);
        let mut is_new =
            |value: &&T| seen.insert(conditions().map(|when| names(when, value)).collect::<Vec<bool>>());
        values.iter().filter(|value| is_new(value)).copied().collect()
    }

    /// The concepts that the rules name.
    fn concepts(&self) -> BTreeSet<&'a Key> {
        self.rules.iter().flat_map(|rule| rule.when.about.iter().chain(&rule.unless.about)).collect()
    }

    /// Every set of the concepts that the rules name.
    fn worries(&self) -> Vec<Vec<Key>> {
        self.concepts().into_iter().fold(vec![Vec::new()], |sets, concept| {
            let with = sets.iter().map(|set| [set.as_slice(), std::slice::from_ref(concept)].concat());
            sets.iter().cloned().chain(with.collect::<Vec<_>>()).collect()
        })
    }
}

/// Each situation with each of the values put in.
fn each<T>(situations: Vec<Facts>, values: &[T], put: impl Fn(&mut Facts, &T)) -> Vec<Facts> {
    let with = |facts: &Facts, value: &T| {
        let mut facts = facts.clone();
        put(&mut facts, value);
        facts
    };
    situations
        .iter()
        .flat_map(|facts| values.iter().map(|value| with(facts, value)).collect::<Vec<_>>())
        .collect()
}

/// Everything that is wrong with the tables of all municipalities.
pub fn faults(rules: &BTreeMap<Key, RoutingRule>) -> Vec<Problem> {
    let whose: BTreeSet<Option<MunicipalityCode>> = rules.values().map(|rule| rule.municipality).collect();
    whose.into_iter().flat_map(|whose| Table::of(rules, whose).faults()).collect()
}

/// A situation, so that whoever keeps the table finds the row it lacks.
fn told(facts: &Facts) -> String {
    let age = facts.age.map_or("alderen er ukendt", AgeBand::label);
    let case = match facts.open_case {
        YesNo::Yes => "der er en åben sag",
        YesNo::No => "der er ingen sag",
        YesNo::NotStated => "det er ukendt, om der er en sag",
    };
    let (who, colour, parents) = (facts.profession.label(), facts.colour.label(), facts.parents.label());
    let mut text = format!("det er {who}, {age}, {colour}, {case}, og {parents}");
    if !facts.about.is_empty() {
        let about: Vec<&str> = facts.about.iter().map(Key::as_str).collect();
        write!(text, ", og det handler om {}", about.join(", ")).expect("writing to a string does not fail");
    }
    text
}
