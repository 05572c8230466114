//! What an act amounts to: violence against the child, violence at home, a child that hits, or a way of speaking.

use super::By;
use super::blows::{self, Blow, Party, Voice};
use super::classes::Class;
use super::evidence::{STRONG, TELLING, Topic};
use super::phrases::Span;
use super::reading::{Reading, Token};

/// What an act speaks for.
pub(super) struct Act {
    pub(super) topic: Topic,
    pub(super) weight: u32,
    pub(super) by: Option<By>,
}

const HURTS_OTHERS: Option<Act> = Some(Act { topic: Topic::HurtsOthers, weight: STRONG, by: None });
/// A child is seen to do it to somebody.
const CHILD_HURTS: Option<Act> =
    Some(Act { topic: Topic::HurtsOthers, weight: STRONG, by: Some(By::Unknown) });
const AT_HOME: Option<Act> = Some(Act { topic: Topic::AtHome, weight: TELLING, by: None });

fn violence(by: By) -> Option<Act> {
    Some(Act { topic: Topic::Violence, weight: TELLING, by: Some(by) })
}

/// What an act is by who does it to whom; none if it is nothing. The first row that fits decides.
pub(super) fn judge(reading: &Reading, act: Span, voice: Voice) -> Option<Act> {
    if let Some(who) = blows::reciprocal(reading, act.first) {
        return fight(reading, act, who);
    }
    if bitten_by_an_animal(reading, act) {
        return None;
    }
    let verb = &reading.tokens[act.first];
    let Blow { doer, victim, voice } = blows::blow(reading, act, voice);
    let by = side(doer);
    if is_mere_force(verb) && act.first == act.last {
        return force(reading, act, doer, victim);
    }
    if is_sibling(reading, act, doer) && (verb.is(Class::Rough) || verb.folded.starts_with("bid")) {
        return HURTS_OTHERS;
    }
    match (doer, victim) {
        (_, Party::Oneself | Party::Thing) => None,
        (Party::Child | Party::Others, Party::Child | Party::Someone | Party::Speaker)
            if voice == Voice::Received =>
        {
            if verb.is(Class::Rough) {
                HURTS_OTHERS
            } else {
                violence(By::Outsider)
            }
        }
        (Party::Child, Party::Outsider | Party::Others | Party::SmallSibling | Party::Child) => CHILD_HURTS,
        (Party::Child | Party::SmallSibling, _) => HURTS_OTHERS,
        (Party::Parent | Party::Kin, Party::OwnFamily) => violence(By::Household),
        (_, Party::OwnFamily) => HURTS_OTHERS,
        (Party::Parent | Party::Kin | Party::Outsider, Party::Parent) => AT_HOME,
        (Party::Nobody | Party::Someone, Party::Parent) => AT_HOME,
        (_, Party::Others) => HURTS_OTHERS,
        (_, Party::Outsider) if voice == Voice::OfVerb => HURTS_OTHERS,
        (Party::Speaker, Party::Child) if blows::is_a_mate(reading, act.first) => HURTS_OTHERS,
        (Party::Speaker, Party::Child) => violence(By::Household),
        (Party::Speaker, _) => HURTS_OTHERS,
        (_, Party::Nobody) => without_victim(reading, act, doer, voice),
        (Party::Nobody | Party::Someone, _) if verb.is(Class::Rough) => {
            Some(Act { topic: Topic::Violence, weight: STRONG, by: Some(by) })
        }
        _ => violence(by),
    }
}

/// Verbs of force that are also verbs of care: «holder», «løfter», «trækker».
fn is_mere_force(verb: &Token) -> bool {
    const BLOWS: &[Class] = &[Class::Hit, Class::Harm, Class::Rough];
    verb.is(Class::Force) && !BLOWS.iter().any(|class| verb.is(*class))
}

/// «far holder ham under vandet» is violence, «far holder ham i hånden» is none.
fn force(reading: &Reading, act: Span, doer: Party, victim: Party) -> Option<Act> {
    let near = &reading.tokens[act.first.saturating_sub(7)..reading.tokens.len().min(act.last + 9)];
    let sentence = reading.tokens[act.first].sentence;
    let has = |class| near.iter().any(|token| token.sentence == sentence && token.is(class));
    let aimed = has(Class::Soft) || has(Class::Hard);
    let brute = reading.tokens[act.first].is(Class::Brute);
    let cruel = has(Class::Implement) || has(Class::Blade) || has(Class::Hurt) || has(Class::Injury);
    let weight = match (brute, aimed, cruel) {
        (true, true, _) | (_, true, true) => TELLING,
        (true, _, true) => STRONG,
        _ => return None,
    };
    match (doer, victim) {
        (_, Party::Oneself) => None,
        (Party::Parent | Party::Kin | Party::Outsider, Party::Parent) => AT_HOME,
        (Party::Parent | Party::Kin | Party::Outsider, Party::Child | Party::Someone | Party::Speaker) => {
            if is_sibling(reading, act, doer) && !cruel {
                return HURTS_OTHERS;
            }
            Some(Act { topic: Topic::Violence, weight, by: Some(side(doer)) })
        }
        (Party::Nobody | Party::Someone, Party::Child | Party::Speaker | Party::Someone) => {
            Some(Act { topic: Topic::Violence, weight, by: Some(By::Unknown) })
        }
        (Party::Child, Party::Outsider | Party::Others | Party::OwnFamily | Party::SmallSibling) => {
            CHILD_HURTS
        }
        (Party::Child | Party::Speaker, Party::Parent | Party::Child) => HURTS_OTHERS,
        _ => None,
    }
}

/// «storesøster nev lillebror»: brothers and sisters bite and push without being a danger.
fn is_sibling(reading: &Reading, act: Span, doer: Party) -> bool {
    let from = act.first.saturating_sub(6);
    doer == Party::Kin
        && reading.tokens[from..act.first].iter().any(|token| {
            ["storebror", "storesoester", "halvbror", "bror", "broren", "soester"]
                .iter()
                .any(|sibling| token.folded.starts_with(sibling))
        })
}

/// «far slår» is enough; «han bider» is not.
fn without_victim(reading: &Reading, act: Span, doer: Party, voice: Voice) -> Option<Act> {
    let verb = &reading.tokens[act.first];
    let needs_victim =
        [Class::Harm, Class::Rough, Class::Grab, Class::Throw].iter().any(|class| verb.is(*class));
    match doer {
        _ if needs_victim => None,
        Party::Parent | Party::Kin | Party::Outsider => violence(side(doer)),
        _ if voice == Voice::Received => violence(side(doer)),
        Party::Someone if verb.is(Class::Hit) && happens_at_home(reading, act) => violence(By::Household),
        Party::Someone if verb.is(Class::Hit) && is_armed(reading, act) => violence(By::Household),
        _ => HURTS_OTHERS,
    }
}

fn side(doer: Party) -> By {
    match doer {
        Party::Parent | Party::Kin | Party::Speaker | Party::SmallSibling => By::Household,
        Party::Outsider | Party::Others => By::Outsider,
        _ => By::Unknown,
    }
}

/// Two who fight: parents, or children.
fn fight(reading: &Reading, act: Span, who: Party) -> Option<Act> {
    let with_whom = reading.tokens.get(act.first + 1).is_some_and(|next| next.folded == "med");
    match who {
        Party::Parent => AT_HOME,
        Party::Kin => Some(Act { topic: Topic::AtHome, weight: STRONG, by: None }),
        _ if with_whom => None,
        _ => HURTS_OTHERS,
    }
}

/// «bidt af en hund».
fn bitten_by_an_animal(reading: &Reading, act: Span) -> bool {
    let sentence = reading.tokens[act.first].sentence;
    let from = act.first.saturating_sub(2);
    let mut near = reading.tokens[from..].iter().take(act.last - from + 5);
    near.any(|token| token.sentence == sentence && token.is(Class::Animal) && !token.is(Class::Implement))
}

/// «han slår derhjemme».
fn happens_at_home(reading: &Reading, act: Span) -> bool {
    const HOMES: &[&str] = &["hjemme", "derhjemme", "hjemmet"];
    let sentence = reading.tokens[act.first].sentence;
    reading.sentence(sentence).iter().any(|token| HOMES.contains(&token.folded.as_str()))
}

/// «han har slået med en ledning».
fn is_armed(reading: &Reading, act: Span) -> bool {
    let after = reading.tokens[act.first..].iter().take(6);
    after
        .take_while(|token| token.sentence == reading.tokens[act.first].sentence)
        .any(|token| token.is(Class::Implement))
}

/// «holder sig for ørerne», «pigen holder de mindre fast»: force that no grown-up uses against a child.
pub(super) fn is_done_by_a_child(reading: &Reading, act: Span) -> bool {
    const DOINGS: [Class; 6] =
        [Class::Force, Class::Grab, Class::Throw, Class::Rough, Class::Hit, Class::Harm];
    let verb = &reading.tokens[act.first];
    if !DOINGS.iter().any(|class| verb.is(*class)) {
        return false;
    }
    let Blow { doer, victim, voice } = blows::blow(reading, act, Voice::OfVerb);
    let by_child = matches!(doer, Party::Child | Party::SmallSibling) && voice == Voice::OfVerb;
    matches!(victim, Party::Oneself) || (by_child && !matches!(victim, Party::Nobody | Party::Speaker))
}

/// «slår op», «slår til», «slog knæet», «slår sig løs», «slår hende helt ud».
pub(super) fn is_figurative(reading: &Reading, act: Span) -> bool {
    let verb = &reading.tokens[act.first];
    if !verb.is(Class::Hit) && !verb.is(Class::Harm) {
        return false;
    }
    let sentence = reading.sentence(verb.sentence);
    let after = sentence.iter().skip_while(|token| token.start <= verb.start).collect::<Vec<_>>();
    is_particle_verb(&after)
        || is_own_body(&after)
        || is_let_loose(&after)
        || (is_knocked_out(&after) && blows::blow(reading, act, Voice::OfVerb).doer == Party::Nobody)
}

fn is_someone(token: &&Token) -> bool {
    [Class::Object, Class::Child, Class::Home, Class::Body].iter().any(|class| token.is(*class))
}

/// The first word after a verb that is more than filling.
fn weighty(after: &[&Token]) -> usize {
    let fills = |token: &&&Token| token.is(Class::Filler) && !token.is(Class::HitIdiom);
    after.iter().take(3).take_while(fills).count()
}

/// «slår op», «slår ofte fast»; but «slår ud efter ham» and «slår over nakken» are blows.
fn is_particle_verb(after: &[&Token]) -> bool {
    let at = weighty(after);
    let particle = after.get(at).is_some_and(|token| token.is(Class::HitIdiom));
    let whose = after.get(at + 1).is_some_and(|token| token.is(Class::Whose));
    particle && !after.get(at + 1 + usize::from(whose)).is_some_and(is_someone)
}

/// «slog knæet»; but «slog hans hoved» is another's.
fn is_own_body(after: &[&Token]) -> bool {
    const OTHERS: &[&str] = &["hans", "hendes", "min", "mit"];
    let at = weighty(after);
    let body = after.get(at).is_some_and(|token| token.is(Class::Body) && !token.is(Class::Home));
    body && !after[..at].iter().any(|token| is_someone(token) || OTHERS.contains(&token.folded.as_str()))
}

/// «slår sig løs», «slå sig sammen».
fn is_let_loose(after: &[&Token]) -> bool {
    const LOOSE: &[&str] = &["loes", "sammen", "ned", "op", "paa", "fast", "til", "ud"];
    matches!(after, [own, how, ..] if own.is(Class::Oneself) && LOOSE.contains(&how.folded.as_str()))
}

/// «matematik slår hende helt ud».
fn is_knocked_out(after: &[&Token]) -> bool {
    after.iter().take(4).skip(1).any(|token| token.folded == "ud")
}
