//! Who does it to whom: «far slår ham» is a danger, «han slår de andre» a child in trouble, «han slog sig» a fall.
//!
//! Danish word order carries it: the subject stands before the verb, or right after it when something
//! else came first; «bliver», «får» and «af» turn it round.

use super::classes::Class;
use super::phrases::Span;
use super::reading::Reading;

/// How far a subject may stand before its verb.
const SUBJECT_REACH: usize = 14;

/// How far an object may stand after its verb.
const OBJECT_REACH: usize = 8;

/// How many words back the one a pronoun means is looked for.
const PRONOUN_REACH: usize = 40;

/// One side of a blow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Party {
    /// Nobody is named.
    Nobody,
    /// The child, or whoever a pronoun stands for when that is not known.
    Child,
    /// A small brother or sister.
    SmallSibling,
    /// A parent.
    Parent,
    /// Another relative.
    Kin,
    /// Someone outside the family.
    Outsider,
    /// Other children, staff.
    Others,
    /// Themselves.
    Oneself,
    /// A pronoun, not known who.
    Someone,
    /// The one who writes.
    Speaker,
    /// A parent or sibling of the one who does it: «slår sin mor».
    OwnFamily,
    /// A thing.
    Thing,
}

/// Something violent that was done.
pub(super) struct Blow {
    pub(super) doer: Party,
    pub(super) victim: Party,
    pub(super) voice: Voice,
}

/// How an act says who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// As the verb has it: «slår» or «bliver slået».
    OfVerb,
    /// The subject gets it: «får en lussing», «klø af far».
    Received,
}

/// Reads who did it to whom around an act.
pub(super) fn blow(reading: &Reading, act: Span, voice: Voice) -> Blow {
    let voice = if is_passive(reading, act.first) { Voice::Received } else { voice };
    let before = seen_doing(reading, act.first).or_else(|| subject(reading, act.first));
    let (first, second) = match objects(reading, act.first) {
        // «kastede en stol efter hende»: the chair is only thrown.
        (Some(thing), Some(person))
            if reading.tokens[thing].is(Class::Thing) && reading.tokens[act.first].is(Class::Throw) =>
        {
            (Some(person), None)
        }
        found => found,
    };
    let (doer, victim) = match voice {
        Voice::Received => {
            let by = by_whom(reading, act);
            (by, before.or(first.filter(|_| by.is_none())))
        }
        Voice::OfVerb => match (before, first, second) {
            (Some(subject), object, _) => (Some(subject), object),
            (None, Some(thing), _) if reading.tokens[thing].is(Class::Thing) => {
                (earlier_subject(reading, act.first), Some(thing))
            }
            (None, Some(subject), object) if can_only_act(reading, subject) => (Some(subject), object),
            (None, Some(subject), Some(object)) if !is_oblique(reading, subject) => {
                (Some(subject), Some(object))
            }
            (None, object, _) => (earlier_subject(reading, act.first), object),
        },
    };
    // In «drengen siger, at han slår ham» the boy cannot be both; he is the one who tells.
    let both_pronouns = |a: usize, v: usize| {
        let (a, v) = (&reading.tokens[a], &reading.tokens[v]);
        (a.is(Class::He) && v.folded == "ham") || (a.is(Class::She) && v.folded == "hende")
    };
    let sentence = reading.tokens[act.first].sentence;
    let told = reading.has(sentence, Class::Says) || reading.has(sentence, Class::Home);
    let told_of_another = told
        && doer.zip(victim).is_some_and(|(a, v)| both_pronouns(a, v))
        && !is_own_threat(reading, act.first);
    let doer_party = match doer.map(|at| party(reading, at)) {
        Some(Party::Child) if told_of_another => Party::Someone,
        found => found.unwrap_or(Party::Nobody),
    };
    Blow { doer: doer_party, victim: victim.map_or(Party::Nobody, |at| victim_party(reading, at)), voice }
}

/// «drengen råber til læreren, at han vil slå ham»: what a child says it will do, it says of itself.
fn is_own_threat(reading: &Reading, verb: usize) -> bool {
    let sentence = reading.tokens[verb].sentence;
    let wants = reading.tokens[verb.saturating_sub(2)..verb]
        .iter()
        .any(|token| ["vil", "ville"].contains(&token.folded.as_str()));
    wants && !reading.has(sentence, Class::Home)
}

/// «de hører ham slå»: the one right before an infinitive does it.
fn seen_doing(reading: &Reading, verb: usize) -> Option<usize> {
    let before = verb.checked_sub(1)?;
    let form = reading.tokens[verb].folded.as_str();
    let past = ["ede", "te", "de"].iter().any(|ending| form.ends_with(ending));
    let infinitive = form == "slaa" || (form.ends_with('e') && !past);
    (infinitive
        && is_person(reading, before)
        && reading.tokens[before].sentence == reading.tokens[verb].sentence)
        .then_some(before)
}

/// «han», «hun», «jeg» do it; they do not suffer it.
fn can_only_act(reading: &Reading, at: usize) -> bool {
    let token = &reading.tokens[at];
    let oblique = token.is(Class::Object);
    !oblique
        && (token.is(Class::He) || token.is(Class::She) || token.is(Class::They) || token.is(Class::Speaker))
}

/// «sin mor» belongs to the one who hits; «sin kone» and «sin søn» tell of a grown-up.
fn victim_party(reading: &Reading, at: usize) -> Party {
    let self_follows = reading.tokens.get(at + 1).is_some_and(|next| next.folded == "selv");
    if self_follows && reading.tokens[at].is(Class::Object) {
        return Party::Oneself;
    }
    let own = at > 0 && ["sin", "sit", "sine"].contains(&reading.tokens[at - 1].folded.as_str());
    match party(reading, at) {
        Party::Parent if own && !is_partner(reading, at) => Party::OwnFamily,
        Party::Kin | Party::SmallSibling if own => Party::OwnFamily,
        other => other,
    }
}

fn is_partner(reading: &Reading, at: usize) -> bool {
    const PARTNERS: &[&str] =
        &["kone", "konen", "kaereste", "mand", "samlever", "eks", "ekskone", "partner", "kvinde"];
    PARTNERS.contains(&reading.tokens[at].folded.as_str())
}

/// «bliver slået», «låses inde», «slået af far».
fn is_passive(reading: &Reading, verb: usize) -> bool {
    let tokens = &reading.tokens;
    let token = &tokens[verb];
    let sentence = token.sentence;
    if is_english_by(reading, verb + 1) {
        return true;
    }
    for before in (verb.saturating_sub(4)..verb).rev() {
        if tokens[before].sentence != sentence || tokens[before + 1].after_pause {
            break;
        }
        // «er blevet slået» meets «blevet» first; «har slået» is active, and so is «kan blive ved at slå».
        if tokens[before].is(Class::Become) {
            return is_participle(&token.folded);
        }
        if tokens[before].is(Class::Have) {
            return false;
        }
    }
    // Headlines leave «bliver» out: «dreng 8 år slået med ledning».
    if is_participle(&token.folded) {
        return true;
    }
    token.folded.len() > 4
        && (token.folded.ends_with("es") || token.folded == "slaas")
        && reciprocal(reading, verb).is_none()
}

fn is_participle(folded: &str) -> bool {
    folded.ends_with('t') || folded.ends_with("aaed") || folded.ends_with("aaeed")
}

/// «slås» and «sloges» are done by both: the two parties are the subject and whoever follows «med».
pub(super) fn reciprocal(reading: &Reading, verb: usize) -> Option<Party> {
    let token = &reading.tokens[verb];
    let each_other =
        ["slaas", "slaass", "sloges", "slaaes", "slaassede", "slaasses"].contains(&token.folded.as_str());
    let next = reading.tokens.get(verb + 1).map(|next| next.folded.as_str());
    let suffered = next == Some("af") || is_after_become(reading, verb);
    if !each_other || suffered {
        return None;
    }
    let who = subject(reading, verb).or_else(|| objects(reading, verb).0);
    Some(who.map_or(Party::Nobody, |at| party(reading, at)))
}

fn is_after_become(reading: &Reading, verb: usize) -> bool {
    verb > 0 && reading.tokens[verb - 1].is(Class::Become)
}

/// The one the verb is about: the nearest person before it who is not hidden behind a preposition.
fn subject(reading: &Reading, verb: usize) -> Option<usize> {
    let tokens = &reading.tokens;
    let mut at = verb;
    let mut others = None;
    while at > 0 && verb - at < SUBJECT_REACH {
        let opens = reading.begins_clause(at) && !is_infinitive_mark(reading, at);
        if opens && at != verb && !is_relative(reading, at) {
            return others;
        }
        at -= 1;
        if tokens[at].sentence != tokens[verb].sentence {
            return others;
        }
        // «mobber de andre og slår dem»: the others may be those it is done to.
        let the_others = tokens[at].is(Class::Others) && tokens[at].folded == "andre";
        if the_others && others.is_none() && at + 1 != verb {
            others = Some(at);
            continue;
        }
        if is_person(reading, at)
            && !is_oblique(reading, at)
            && !is_behind_preposition(reading, at)
            && !is_struck_before(reading, at)
        {
            return Some(at);
        }
        if tokens[at + 1].after_pause && !is_relative(reading, at + 1) {
            return others;
        }
    }
    others
}

/// «river sin mor i håret og slår»: mor is struck, she does not strike.
fn is_struck_before(reading: &Reading, at: usize) -> bool {
    const OWN: &[&str] = &["sin", "sit", "sine", "en", "et"];
    const VERBS: &[Class] = &[Class::Hit, Class::Harm, Class::Rough, Class::Force, Class::Grab];
    at >= 2
        && OWN.contains(&reading.tokens[at - 1].folded.as_str())
        && VERBS.iter().any(|class| reading.tokens[at - 2].is(*class))
}

/// When a clause has no subject of its own, the one of the clause before: «far råber og slår».
fn earlier_subject(reading: &Reading, verb: usize) -> Option<usize> {
    let tokens = &reading.tokens;
    let from = verb.saturating_sub(SUBJECT_REACH);
    (from..verb).rev().take_while(|at| tokens[*at].sentence == tokens[verb].sentence).find(|at| {
        is_person(reading, *at) && !is_oblique(reading, *at) && !is_behind_preposition(reading, *at)
    })
}

/// «at» before a verb and «og» between verbs open no clause of their own.
fn is_infinitive_mark(reading: &Reading, at: usize) -> bool {
    ["at", "og", "eller"].contains(&reading.tokens[at].folded.as_str())
}

/// «en far, der slår»: the subject stands before the relative word.
fn is_relative(reading: &Reading, at: usize) -> bool {
    ["der", "som"].contains(&reading.tokens[at].folded.as_str())
}

/// The first two persons after a verb, in its clause.
fn objects(reading: &Reading, verb: usize) -> (Option<usize>, Option<usize>) {
    let tokens = &reading.tokens;
    let mut found = [None, None];
    let mut count = 0;
    let last = (verb + OBJECT_REACH).min(tokens.len().saturating_sub(1));
    for at in verb + 1..=last {
        if tokens[at].sentence != tokens[verb].sentence || count == 2 {
            break;
        }
        let joined =
            ["og", "eller", "for", "om"].contains(&tokens[at].folded.as_str()) && !tokens[at].after_pause;
        let joint = reading.begins_clause(at) && !joined;
        if joint || tokens[at].folded == "af" {
            break;
        }
        // «de andre børn» is one party.
        let same_party = count > 0 && found[count - 1] == Some(at - 1) && tokens[at - 1].is(Class::Others);
        if same_party {
            continue;
        }
        if is_person(reading, at) || tokens[at].is(Class::Oneself) || owns_body(reading, at) {
            found[count] = Some(at);
            count += 1;
        } else if tokens[at].is(Class::Thing) && count == 0 && !tokens[at - 1].is(Class::Preposition) {
            found[0] = Some(at);
            count = 1;
        }
    }
    (found[0], found[1])
}

/// «bankede hans hoved»: the one whose head it is.
fn owns_body(reading: &Reading, at: usize) -> bool {
    let next_is_body = reading.tokens.get(at + 1).is_some_and(|next| next.is(Class::Body));
    next_is_body && reading.tokens[at].is(Class::Whose) && !reading.tokens[at].folded.starts_with("si")
}

/// «af sin far», «fra en i niende», soon after the act.
fn by_whom(reading: &Reading, act: Span) -> Option<usize> {
    let tokens = &reading.tokens;
    let last = (act.last + 12).min(tokens.len());
    let by = (act.first..last).find(|at| {
        tokens[*at].sentence == tokens[act.first].sentence
            && (["af", "fra", "aa"].contains(&tokens[*at].folded.as_str()) || is_english_by(reading, *at))
            && !is_on_the_way(reading, *at)
    })?;
    (by + 1..(by + 5).min(tokens.len()))
        .take_while(|at| tokens[*at].sentence == tokens[act.first].sentence)
        .find(|at| is_person(reading, *at) || tokens[*at].is(Class::Away))
}

/// «was hit by his father»: no Danish verb has «by» right after it.
fn is_english_by(reading: &Reading, at: usize) -> bool {
    const VERBS: &[Class] = &[Class::Hit, Class::Harm, Class::Violence, Class::Touch];
    let is_by = reading.tokens.get(at).is_some_and(|token| token.folded == "by");
    is_by && at > 0 && VERBS.iter().any(|class| reading.tokens[at - 1].is(*class))
}

/// «når hun kommer hjem fra skole»: the place she comes from has done nothing.
pub(super) fn is_on_the_way(reading: &Reading, from: usize) -> bool {
    const COMING: &[&str] = &["hjem", "kommer", "kom", "kommet"];
    let before = from.checked_sub(1).map(|before| reading.tokens[before].folded.as_str());
    reading.tokens[from].folded == "fra" && before.is_some_and(|before| COMING.contains(&before))
}

/// «jeg har bidt to drenge i klassen»: one of many, not one's own child.
pub(super) fn is_a_mate(reading: &Reading, verb: usize) -> bool {
    const SOME: &[&str] = &["en", "et", "to", "tre", "fire", "nogle", "andre", "anden"];
    let after = reading.tokens[verb + 1..].iter().take(2);
    after.take_while(|token| !token.after_pause).any(|token| SOME.contains(&token.folded.as_str()))
}

/// Whether a word is a person or stands for one.
fn is_person(reading: &Reading, at: usize) -> bool {
    let token = &reading.tokens[at];
    const PERSONS: &[Class] = &[
        Class::Home,
        Class::Outsider,
        Class::Child,
        Class::SmallSibling,
        Class::Others,
        Class::Speaker,
        Class::He,
        Class::She,
        Class::They,
        Class::Object,
    ];
    // «de andre» is one party, and «de» in «de små» none at all.
    let article = token.is(Class::They) && !stands_for_someone(reading, at);
    PERSONS.iter().any(|class| token.is(*class)) && !article
}

/// «de» is a pronoun before a verb and an article before most else.
fn stands_for_someone(reading: &Reading, at: usize) -> bool {
    const VERBS: &[Class] = &[
        Class::Hit,
        Class::Harm,
        Class::Grab,
        Class::Throw,
        Class::Lock,
        Class::Get,
        Class::Give,
        Class::Want,
        Class::Have,
        Class::Become,
        Class::Object,
    ];
    let next = reading.tokens.get(at + 1);
    next.is_none_or(|next| next.after_pause || VERBS.iter().any(|class| next.is(*class)))
}

fn is_oblique(reading: &Reading, at: usize) -> bool {
    let token = &reading.tokens[at];
    token.is(Class::Object)
        || token.is(Class::Oneself)
        || (token.is(Class::Others) && at > 0 && reading.tokens[at - 1].is(Class::Preposition))
}

/// «hjemme hos mor slår han»: mor is a place there. Small words may stand between.
fn is_behind_preposition(reading: &Reading, at: usize) -> bool {
    let tokens = &reading.tokens;
    let mut before = at;
    while before > 0 && at - before < 3 {
        before -= 1;
        if tokens[before].sentence != tokens[at].sentence || tokens[before + 1].after_pause {
            return false;
        }
        if tokens[before].is(Class::Preposition) && !tokens[before].is(Class::Joint) {
            return true;
        }
        if !tokens[before].is(Class::Filler) && !tokens[before].is(Class::Whose) {
            return false;
        }
    }
    false
}

/// What a person-word says of the person.
fn party(reading: &Reading, at: usize) -> Party {
    let token = &reading.tokens[at];
    let is = |class| token.is(class);
    if is(Class::Oneself) {
        Party::Oneself
    } else if is(Class::Others) && !is(Class::Object) {
        Party::Others
    } else if is(Class::He) || is(Class::She) || is(Class::They) {
        meant(reading, at)
    } else if is(Class::Speaker) {
        Party::Speaker
    } else if is(Class::Object) || is(Class::Whose) {
        Party::Someone
    } else if is(Class::SmallSibling) {
        Party::SmallSibling
    } else if side(reading, at) == Some(Side::Away) {
        Party::Outsider
    } else if is(Class::Child) {
        if is_of_a_gang(reading, at) { Party::Outsider } else { Party::Child }
    } else if is(Class::Parent) {
        Party::Parent
    } else if is(Class::Kin) {
        Party::Kin
    } else if is(Class::Away) {
        Party::Outsider
    } else {
        Party::Thing
    }
}

/// «en gruppe store drenge», «nogle ældre piger»; but «mine store drenge» are one's own.
fn is_of_a_gang(reading: &Reading, at: usize) -> bool {
    const GANG: &[&str] = &["gruppe", "bande", "flok", "aeldre", "stoerre", "store"];
    const MANY: &[&str] = &["drenge", "piger", "unge", "drengene", "boern", "teenagere"];
    let before = &reading.tokens[at.saturating_sub(2)..at];
    MANY.contains(&reading.tokens[at].folded.as_str())
        && before.iter().any(|token| GANG.contains(&token.folded.as_str()))
        && !before.iter().any(|token| token.is(Class::Whose))
}

/// Which side a person-word points to, if it does.
pub(super) fn side(reading: &Reading, at: usize) -> Option<Side> {
    let token = &reading.tokens[at];
    if token.is(Class::Outsider) || is_strange_man(reading, at) {
        return Some(Side::Away);
    }
    if token.folded.starts_with("kaereste") {
        let owner = at.checked_sub(1).map(|before| &reading.tokens[before]);
        let plural = token.folded.starts_with("kaerester");
        let of_parent =
            reading.tokens[at.saturating_sub(2)..at].iter().any(|before| before.is(Class::Parent));
        return match owner {
            _ if plural => None,
            _ if of_parent => Some(Side::Home),
            Some(owner) if owner.is(Class::Whose) => Some(Side::Away),
            _ => Some(Side::Home),
        };
    }
    token.is(Class::Home).then_some(Side::Home)
}

/// Inside or outside the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Of the household or the family.
    Home,
    /// Of the world outside.
    Away,
}

/// «en mand» is nobody's husband.
fn is_strange_man(reading: &Reading, at: usize) -> bool {
    let token = &reading.tokens[at];
    let alone = token.folded == "mand" || token.folded == "manden" || token.folded == "maend";
    let owned = at > 0
        && (reading.tokens[at - 1].is(Class::Whose)
            || reading.tokens[at - 1].folded.ends_with('s')
            || reading.tokens[at - 1].folded.starts_with("ny"));
    alone && !owned
}

/// Whom «han», «hun» or «de» means: the nearest person before it of that sex, nearest first.
fn meant(reading: &Reading, at: usize) -> Party {
    let tokens = &reading.tokens;
    let sex = if tokens[at].is(Class::He) { Class::Male } else { Class::Female };
    if tokens[at].is(Class::They) {
        return Party::Someone;
    }
    let from = at.saturating_sub(PRONOUN_REACH);
    let fits = |before: &usize| tokens[*before].is(sex) && !is_owner(reading, *before);
    let stands_first = |before: &usize| fits(before) && !is_behind_preposition(reading, *before);
    let before = (from..at).rev().find(stands_first).or_else(|| (from..at).rev().find(fits));
    match before {
        Some(before) => party(reading, before),
        None => child_told_of(reading, from, at),
    }
}

/// «eleven har sagt, at han vil slå en lærer»: a child of no known sex, if no grown-up is told of before it.
fn child_told_of(reading: &Reading, from: usize, at: usize) -> Party {
    const INDEFINITE: &[&str] = &["en", "et", "sin", "sit", "sine"];
    let tokens = &reading.tokens;
    let known = |before: usize| before > 0 && !INDEFINITE.contains(&tokens[before - 1].folded.as_str());
    for before in (from..at).rev() {
        let token = &tokens[before];
        if token.is(Class::Home) || (token.is(Class::Outsider) && known(before)) {
            return Party::Someone;
        }
        let neutral = token.is(Class::Child) && !token.is(Class::Male) && !token.is(Class::Female);
        if neutral && !is_behind_preposition(reading, before) && token.sentence == tokens[at].sentence {
            return party(reading, before);
        }
    }
    Party::Someone
}

/// «mors» in «mors kæreste» is not the one who acts.
fn is_owner(reading: &Reading, at: usize) -> bool {
    let owned_next =
        reading.tokens.get(at + 1).is_some_and(|next| next.is(Class::Home) || next.folded.starts_with("ny"));
    owned_next && reading.tokens[at].folded.ends_with('s')
}
