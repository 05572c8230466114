//! Danger told in English. Words meet no inflection here, so that none is taken for a Danish one.
//!
//! Only what the Danish tables and the reading of blows do not carry by the classes alone.

use super::{STRONG, TELLING, Table, Topic};

/// The phrases, which are read as written.
pub(in super::super) const TABLES: &[Table] = &[
    Table { topic: Topic::Violence, weight: TELLING, phrases: VIOLENCE },
    Table { topic: Topic::AtHome, weight: TELLING, phrases: AT_HOME },
    Table { topic: Topic::Sexual, weight: TELLING, phrases: SEXUAL },
    Table { topic: Topic::Honour, weight: TELLING, phrases: HONOUR },
    Table { topic: Topic::Life, weight: TELLING, phrases: LIFE },
    Table { topic: Topic::Lifeless, weight: TELLING, phrases: LIFELESS },
    Table { topic: Topic::Missing, weight: TELLING, phrases: MISSING },
    Table { topic: Topic::Care, weight: TELLING, phrases: CARE },
    Table { topic: Topic::SelfHarm, weight: STRONG, phrases: SELF_HARM },
    Table { topic: Topic::Neglect, weight: STRONG, phrases: NEGLECT },
];

const VIOLENCE: &[&str] = &[
    "threat|threaten|threatens|threatened|threatening & BLADE|kill|hurt|hit|beat|burn & CHILD|HOME|him|\
     her|me|us",
    "hits|beats min|mig|me|us|my",
    "BLADE & pointed|points|waved|waves|pulled|attacked|attacks & HOME|OUTSIDER|CHILD|him|her|me|us",
    "HOME|OUTSIDER ~ hurt|hurts|hurting|burned|burnt|burns|shakes|shook ~ me|him|her|us|them|CHILD",
    "marks|scars|welts & neck|back|arm|arms|leg|legs|face|body",
    "afraid|scared|frightened|terrified & hurt|hit|kill|beat & HOME|OUTSIDER|him",
];

const AT_HOME: &[&str] = &[
    "HOME ~ hurt|hurts|hurting ~ mom|mommy|mum|mother|wife|PARENT",
    "drunk|drinking|drinks & PARENT & scared|afraid|frightened|shouts|shouting|fights|fighting",
];

const SEXUAL: &[&str] = &[
    "HOME|OUTSIDER|man ~ touches|touched|touching ~ me|him|her|them|CHILD|SMALLSIBLING & !heart",
    "raped|rapes|molested|molests",
    "sexually abused|assaulted|harassed",
    "hand|hands|fingers & pants|underwear|panties|privates|genitals",
    "porn|undress|undressed & me|him|her|CHILD & HOME|OUTSIDER|asked|showed|made",
    "YOUNG ~ pregnant & !SMALL",
    "naked|nude & pictures|photos|pics",
];

const HONOUR: &[&str] = &[
    "force|forced|forces|forcing ~ marry|marriage",
    "found|arranged|chosen ~ husband|marriage",
    "marry|engaged|marriage & MINOR|YOUNG|against",
    "HOME ~ kill|hurt|beat ~ her|him|me & boyfriend|honour|honor|dating|gay|marry",
];

const LIFE: &[&str] = &[
    "kill|killing|killed|hang|hanging|hanged|drown|drowning ~ himself|herself|myself|themselves",
    "want|wants|wanted|wish|wishes ~ die|dead|disappear",
    "NOT ~ want|wants|wanted ~ live|alive",
    "end|ending|take|took|taking his|her|my|their (own life|life)",
    "jump|jumping|jumps & train|bridge|roof|building|window",
];

const LIFELESS: &[&str] = &["unconscious|lifeless|unresponsive & found|lying|lies|CHILD|he|she"];

const MISSING: &[&str] = &[
    "run|runs|ran|running|went away & since|DAYS|night|missing & CHILD|he|she & !ball",
    "CHILD|he|she ~ missing|disappeared|vanished & since|DAYS|night|yesterday|nobody & \
     !missing his|her|their|the",
];

const CARE: &[&str] = &[
    "drunk|drinking|drinks|drugs & PARENT & alone|baby|toddler|newborn",
    "no|without food|adults|adult|parents & home|house|days|CHILD",
    "NOT eaten|eat & days|DAYS",
    "sleep|sleeps|sleeping|slept ~ car|street|outside|stairs & CHILD|they|he|she & !seat|trip|holiday",
    "nobody ~ looks|looking|cares|caring ~ after|for ~ CHILD|baby|them",
];

const SELF_HARM: &[&str] = &[
    "cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|burns|burning ~ myself|himself|herself|\
     themselves",
    "self harm|harms|harming",
];

const NEGLECT: &[&str] = &["always|often hungry|dirty|filthy", "neglect|neglected|neglects|neglecting"];
