//! English words, for those who have another mother tongue than Danish.
//!
//! They count as written, and only in words that Danish does not have: «her», «is», «by» and «to» are Danish.

use super::Class;

/// Each class and its English words.
pub(in super::super) const ENGLISH: &[(Class, &str)] = &[
    (Class::Parent, PARENTS),
    (Class::Home, PARENTS),
    (Class::Kin, KIN),
    (Class::Home, KIN),
    (Class::Outsider, "coach teacher teachers neighbour neighbor stranger pastor babysitter"),
    (
        Class::Child,
        "child children kid kids boy boys girl girls son sons daughter daughters toddler \
        newborn infant",
    ),
    (Class::Small, "toddler newborn infant"),
    (Class::SmallSibling, "sister sisters siblings"),
    (Class::Others, "others other classmate classmates staff"),
    (Class::Thing, "ball wall"),
    (Class::He, "he"),
    (Class::She, "she"),
    (Class::They, "they"),
    (Class::Object, "me him them"),
    (Class::Whose, "my his their"),
    (Class::Male, "dad daddy father stepfather stepdad husband uncle grandfather grandpa brother boy son"),
    (
        Class::Female,
        "mom mum mommy mummy mother stepmother stepmom wife aunt grandmother grandma sister \
        girl daughter",
    ),
    (Class::Says, "says said told tells"),
    (
        Class::Hit,
        "hit hits hitting beat beats beating beaten slaps slapped spanks spanked punches \
        punched kicked kicks kicking smacks smacked whipped",
    ),
    (Class::Harm, "choked chokes strangled strangles stabbed stabs"),
    (Class::Injury, "bruise bruises bruised"),
    (Class::Violence, "violent violence abuse abused abuser abuses abusing abusive"),
    (Class::Lock, "locks locked"),
    (Class::Closet, "basement closet cellar"),
    (Class::Blade, "knife knives guns rifle weapon weapons"),
    (Class::Touch, "touches touched touching"),
    (Class::Private, "genitals privates"),
    (Class::Sexual, "sexual sexually"),
    (Class::Marriage, "marry marriage"),
    (Class::Kill, "kill kills killed"),
    (Class::Wish, "wants wanted wishes"),
    (Class::Not, "not never dont don doesnt doesn didnt didn isnt isn wasnt wasn"),
    (Class::No, "nobody"),
    (Class::Alone, "alone unattended unsupervised"),
    (Class::Night, "night nights midnight"),
    (Class::Days, "days week"),
    (Class::Drunk, "drunk intoxicated"),
    (Class::Hearsay, "rumour rumours rumor rumors"),
    (Class::Accident, "fell accident bike football playground"),
    (Class::Animal, "dog dogs cat cats"),
];

/// A parent, or one who lives as one.
const PARENTS: &str = "dad daddy father mom mum mommy mummy mother parent parents stepfather stepdad \
    stepmother stepmom husband wife boyfriend";

/// Other relatives.
const KIN: &str = "uncle grandfather grandpa grandmother grandma brother brothers cousin aunt family";
