//! From evidence to signs.

use std::sync::LazyLock;

use super::acts;
use super::blows::{self, Side, Voice};
use super::classes::Class;
use super::doubt::{self, Denial, Doubtful, Doubts, Setting};
use super::evidence::{self, ACTS, FIGURES, RECEIVED, STRONG, TELLING, TOPICS, Topic};
use super::gathered::{Frame, gathered};
use super::lexicon::Lexicon;
use super::net::NET;
use super::phrases::{Phrase, Span};
use super::reading::{Reading, Token};
use super::sieve::Sieve;
use super::{AddedSign, By, Doubt, Finding, Level, Sign};
use crate::danish;

/// The tables, read once.
struct Rules {
    lexicon: Lexicon,
    cues: Sieve<(Topic, u32)>,
    acts: Sieve<Voice>,
    figures: Sieve<()>,
    net: Sieve<Topic>,
    doubts: Doubts,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let mut lexicon = Lexicon::of_classes();
    let mut cues = Vec::new();
    for table in evidence::tables() {
        for phrase in table.phrases {
            cues.push(((table.topic, table.weight), Phrase::parse(phrase, &mut lexicon)));
        }
    }
    let mut acts = Vec::new();
    for (voice, phrases) in [(Voice::OfVerb, ACTS), (Voice::Received, RECEIVED)] {
        acts.extend(phrases.iter().map(|phrase| (voice, Phrase::parse(phrase, &mut lexicon))));
    }
    let figures = FIGURES.iter().map(|phrase| ((), Phrase::parse(phrase, &mut lexicon))).collect();
    let doubts = Doubts::new(&mut lexicon);
    lexicon.begin_net();
    let mut net = Vec::new();
    for (topic, phrases) in NET {
        net.extend(phrases.iter().map(|phrase| (*topic, Phrase::parse(phrase, &mut lexicon))));
    }
    lexicon.begin_english();
    for table in evidence::english::TABLES {
        for phrase in table.phrases {
            cues.push(((table.topic, table.weight), Phrase::parse(phrase, &mut lexicon)));
        }
    }
    let (cues, acts) = (Sieve::new(cues), Sieve::new(acts));
    let (figures, net) = (Sieve::new(figures), Sieve::new(net));
    Rules { lexicon, cues, acts, figures, net, doubts }
});

/// How many words from a blow the place may stand where it fell.
const PLACE_REACH: usize = 6;

/// Something that speaks for a danger, at a place in the text.
struct Cue {
    topic: Topic,
    weight: u32,
    span: Span,
    sentence: usize,
    by: Option<By>,
    doubt: Doubt,
}

/// Judges a text: its signs of danger, in text order.
pub fn assess(text: &str, added: &[AddedSign]) -> Vec<Sign> {
    let reading = Reading::new(text, &RULES.lexicon);
    let doubtful = RULES.doubts.of(&reading);
    let figures: Vec<Span> =
        RULES.figures.of(&reading).flat_map(|(_, phrase)| phrase.find(&reading)).collect();
    let mut cues = phrase_cues(&reading, &doubtful, &figures);
    cues.extend(act_cues(&reading, &doubtful, &figures));
    forget_what_is_done_to_oneself(&mut cues, &reading);
    forget_what_a_child_does(&mut cues);
    cues.sort_by_key(|cue| cue.sentence);
    let mut signs: Vec<Sign> = TOPICS.iter().flat_map(|topic| signs_of(*topic, &cues, &reading)).collect();
    signs.extend(hints(&cues, &signs, &reading));
    signs.extend(from_the_net(&signs, &reading, &doubtful, &figures));
    signs.extend(added_signs(text, added));
    signs.sort_by_key(|sign| (sign.start, sign.finding, sign.end));
    signs.dedup();
    signs
}

/// «brænder sig på lårene med en lighter» is self-harm, and the lighter no weapon against a child.
fn forget_what_is_done_to_oneself(cues: &mut Vec<Cue>, reading: &Reading) {
    let own: Vec<(usize, Span)> =
        cues.iter().filter(|cue| cue.topic == Topic::SelfHarm).map(|cue| (cue.sentence, cue.span)).collect();
    cues.retain(|cue| {
        let violent = matches!(cue.topic, Topic::Violence | Topic::HurtsOthers);
        let seen_on_body = cue.topic == Topic::Violence && cue.by.is_none();
        let has = |class| reading.has(cue.sentence, class);
        let spoken_of_another = || has(Class::Speaker) && (has(Class::He) || has(Class::She));
        let another = || has(Class::Home) || has(Class::Outsider) || spoken_of_another();
        let harmed_here = || {
            hurts_oneself(reading, cue.sentence) || own.iter().any(|(sentence, _)| *sentence == cue.sentence)
        };
        let told_here = || has(Class::SelfDone) || (!another() && harmed_here());
        !violent || !(own.iter().any(|(_, span)| span.meets(cue.span)) || seen_on_body && told_here())
    });
}

/// «niver sig i lårene», «slår sig selv».
fn hurts_oneself(reading: &Reading, sentence: usize) -> bool {
    const VERBS: &[Class] = &[Class::Hit, Class::Harm, Class::Rough, Class::Force, Class::Grab];
    let tokens = reading.sentence(sentence);
    let violent = |token: &Token| VERBS.iter().any(|class| token.is(*class));
    let to_oneself = tokens.windows(2).any(|pair| {
        let own = pair[0].is(Class::Oneself) || pair[0].folded == "mig";
        (violent(&pair[0]) && pair[1].is(Class::Oneself)) || (own && pair[1].folded == "selv")
    });
    let to_me = |run: &[Token]| run[0].folded == "jeg" && violent(&run[1]) && run[2].folded == "mig";
    to_oneself || tokens.windows(3).any(to_me)
}

/// «barnet river en pædagog i ansigtet»: where a child does it, the face and the tears are no sign of
/// another's blows.
fn forget_what_a_child_does(cues: &mut Vec<Cue>) {
    let done: Vec<(usize, Span)> = cues
        .iter()
        .filter(|cue| cue.topic == Topic::HurtsOthers && cue.by == Some(By::Unknown))
        .map(|cue| (cue.sentence, cue.span))
        .collect();
    cues.retain(|cue| {
        let violent = matches!(cue.topic, Topic::Violence | Topic::AtHome) && cue.by.is_none();
        let scattered = || cue.weight < TELLING && done.iter().any(|(sentence, _)| *sentence == cue.sentence);
        !violent || !(scattered() || done.iter().any(|(_, span)| span.meets(cue.span)))
    });
}

fn phrase_cues(reading: &Reading, doubtful: &Doubtful, figures: &[Span]) -> Vec<Cue> {
    let mut cues = Vec::new();
    for ((topic, weight), phrase) in RULES.cues.of(reading) {
        let denial = match topic {
            _ if phrase.holds_not => Denial::IsPartOfIt,
            Topic::Care | Topic::Missing | Topic::Neglect | Topic::SelfHarm | Topic::Any => Denial::AtLength,
            _ => Denial::Counts,
        };
        for span in phrase.find(reading) {
            if figures.iter().any(|figure| figure.meets(span)) {
                continue;
            }
            let Some(weight) = weigh(*topic, *weight, reading, span) else { continue };
            let sentence = reading.tokens[span.first].sentence;
            let own = *topic == Topic::Violence
                && (is_own_doing(reading, doubtful, span) || acts::is_done_by_a_child(reading, span));
            let light = own || doubtful.is_light(*topic, sentence);
            let doubt = lighten(doubtful.on(reading, span, denial), light);
            cues.push(Cue { topic: *topic, weight, span, sentence, by: None, doubt });
        }
    }
    cues
}

/// What is said in jest or asked in general is at most a hint.
fn lighten(doubt: Doubt, light: bool) -> Doubt {
    if light && doubt == Doubt::None { Doubt::Hinted } else { doubt }
}

/// What the setting of a sentence leaves of a weight; none where the words show nothing there.
fn weigh(topic: Topic, weight: u32, reading: &Reading, span: Span) -> Option<u32> {
    let sentence = reading.tokens[span.first].sentence;
    let named = reading.has(sentence, Class::Home) || reading.has(sentence, Class::Outsider);
    let contradicted = is_unexplained(reading, sentence) || is_disputed(reading, sentence);
    match (doubt::setting(reading, sentence), topic) {
        (Setting::Procedure, _) | (Setting::Fiction, Topic::HurtsOthers) => None,
        (Setting::Fiction, Topic::Sexual | Topic::Care | Topic::Missing) => Some(weight),
        (Setting::Fiction, Topic::Life | Topic::Lifeless | Topic::Honour) => Some(weight.min(STRONG)),
        (Setting::Fiction, _) => named.then_some(weight.min(STRONG)),
        (Setting::Accident, Topic::Violence) if !contradicted && is_mark(reading, span) => {
            let told_by_family = reading.has(sentence, Class::Home) && reading.has(sentence, Class::Says);
            told_by_family.then_some(weight.min(STRONG))
        }
        (_, Topic::Violence) if !contradicted && !named && has_a_cause_near(reading, span) => {
            Some(weight.min(STRONG))
        }
        _ => Some(weight),
    }
}

/// «han faldt, men»: what follows speaks against the accident. «blå mærker, men han faldt» does not.
fn is_disputed(reading: &Reading, sentence: usize) -> bool {
    let tokens = reading.sentence(sentence);
    let cause = tokens.iter().position(|token| token.is(Class::Accident)).unwrap_or(0);
    let (before, after) = tokens.split_at(cause);
    before.first().is_some_and(|token| token.folded == "men")
        || before.last().is_some_and(|token| token.is(Class::Not) || token.is(Class::No))
        || after.iter().any(|token| ["men", "alligevel"].contains(&token.folded.as_str()))
        || after.windows(4).any(|next| next[0].folded == "ligner" && next.iter().any(shows_a_hand))
}

/// «ligner fingre», «ligner et bælte».
fn shows_a_hand(token: &Token) -> bool {
    token.is(Class::Body) || token.is(Class::Weapon) || token.is(Class::Grip)
}

/// «uforklarede mærker»; but «mærkerne forklares af en sygdom».
fn is_unexplained(reading: &Reading, sentence: usize) -> bool {
    let explained = ["forklares", "forklaret"];
    let mut tokens = reading.sentence(sentence).iter();
    tokens.any(|token| token.is(Class::Unexplained) && !explained.contains(&token.folded.as_str()))
}

/// «En kande te væltede; lidt skoldning på hånden», «katten har givet hende rifter»: a cause stands near.
fn has_a_cause_near(reading: &Reading, span: Span) -> bool {
    let sentence = reading.tokens[span.first].sentence;
    let told = |near: usize| reading.has(near, Class::Accident) && !is_disputed(reading, near);
    let caused = reading.has(sentence, Class::Animal) || told(sentence + 1);
    (caused || (sentence > 0 && told(sentence - 1))) && is_mark(reading, span)
}

/// «skærer sig; friske rifter», «bider lærerne, så de får mærker»: no other hand is named.
fn is_own_doing(reading: &Reading, doubtful: &Doubtful, span: Span) -> bool {
    let sentence = reading.tokens[span.first].sentence;
    doubtful.is_own_doing(sentence)
        && !(span.first..=span.last).any(|at| reading.tokens[at].is(Class::Home))
        && (!reading.has(sentence, Class::Get) || doubtful.is_attack(sentence))
}

fn is_mark(reading: &Reading, span: Span) -> bool {
    (span.first..=span.last).any(|at| {
        let token = &reading.tokens[at];
        [Class::Mark, Class::Injury, Class::Bruised].iter().any(|class| token.is(*class))
            || (token.is(Class::Hurt) && !token.is(Class::Fear) && !reading.has(token.sentence, Class::Home))
    })
}

fn act_cues(reading: &Reading, doubtful: &Doubtful, figures: &[Span]) -> Vec<Cue> {
    let mut cues = Vec::new();
    for (voice, phrase) in RULES.acts.of(reading) {
        for span in phrase.find(reading) {
            if figures.iter().any(|figure| figure.meets(span)) || acts::is_figurative(reading, span) {
                continue;
            }
            let Some(act) = acts::judge(reading, span, *voice) else { continue };
            let Some(weight) = weigh(act.topic, act.weight, reading, span) else { continue };
            let sentence = reading.tokens[span.first].sentence;
            let from_home = act.by == Some(By::Household) && reading.has(sentence, Class::Home);
            let own = act.topic == Topic::Violence && !from_home && is_own_doing(reading, doubtful, span);
            let light = own || doubtful.is_light(act.topic, sentence);
            let doubt = lighten(doubtful.on(reading, span, Denial::Counts), light);
            cues.push(Cue { topic: act.topic, weight, span, sentence, by: act.by, doubt });
        }
    }
    cues
}

/// The signs of one topic: one for each sentence that has evidence enough, alone or with the next to it.
fn signs_of(topic: Topic, cues: &[Cue], reading: &Reading) -> Vec<Sign> {
    let own: Vec<&Cue> = cues.iter().filter(|cue| cue.topic == topic).collect();
    let mut signs = Vec::new();
    for here in own.chunk_by(|a, b| a.sentence == b.sentence) {
        let Some(best) = here.iter().max_by_key(|cue| (cue.doubt == Doubt::None, cue.weight)) else {
            continue;
        };
        let Some(doubt) = verdict(topic, best, here, around(cues, best.sentence)) else { continue };
        let alike = here.iter().filter(|cue| cue.doubt == best.doubt);
        let first = alike.map(|cue| cue.span.first).min().unwrap_or(best.span.first);
        let (start, end) = (reading.tokens[first].start, reading.tokens[best.span.last].end);
        signs.push(Sign { finding: finding(topic, best, reading), doubt, start, end });
    }
    signs
}

/// What the evidence for a topic in one sentence amounts to; none if it is too little.
fn verdict(topic: Topic, best: &Cue, here: &[&Cue], around: &[Cue]) -> Option<Doubt> {
    let near = || around.iter().filter(|cue| cue.topic == topic || cue.topic == Topic::Any);
    let is_telling = |cue: &Cue| cue.weight >= TELLING && cue.doubt == Doubt::None;
    if here.iter().any(|cue| is_telling(cue)) {
        return Some(Doubt::None);
    }
    // A neighbour that tells it all has its own sign; its weight must not make a hint here an alarm too.
    let told_next_door = around.iter().any(|cue| cue.topic == topic && is_telling(cue));
    let denied = here.iter().any(|cue| cue.doubt == Doubt::Negated && cue.weight >= TELLING);
    let sure = weight(near().filter(|cue| cue.doubt == Doubt::None));
    match best.doubt {
        _ if weight(near()) < STRONG => None,
        Doubt::None if sure >= TELLING && !told_next_door && !denied => Some(Doubt::None),
        Doubt::None => Some(Doubt::Hinted),
        doubt => Some(doubt),
    }
}

/// The cues of a sentence and its neighbours; cues are sorted by sentence.
fn around(cues: &[Cue], sentence: usize) -> &[Cue] {
    let first = cues.partition_point(|cue| cue.sentence + 1 < sentence);
    let last = cues.partition_point(|cue| cue.sentence <= sentence + 1);
    &cues[first..last]
}

/// Weak evidence that is scattered over topics still gives a hint, where nothing else was found.
fn hints(cues: &[Cue], signs: &[Sign], reading: &Reading) -> Vec<Sign> {
    if !signs.is_empty() {
        return Vec::new();
    }
    let mut hints = Vec::new();
    for sentence in 0..reading.sentences() {
        let here = || cues.iter().filter(|cue| cue.sentence == sentence);
        if weight(here()) < STRONG {
            continue;
        }
        let Some(best) = here().max_by_key(|cue| cue.weight) else { continue };
        let doubt = if best.doubt == Doubt::None { Doubt::Hinted } else { best.doubt };
        hints.push(Sign { doubt, ..sign(best, reading) });
    }
    hints
}

/// What the safety net adds where no more than hints were found: reminders where there is nothing else, and
/// an alarm where many frames meet.
fn from_the_net(signs: &[Sign], reading: &Reading, doubtful: &Doubtful, figures: &[Span]) -> Vec<Sign> {
    let is_hint = |sign: &Sign| sign.doubt == Doubt::Hinted && sign.finding.level() == Level::Urgent;
    if !signs.iter().all(is_hint) {
        return Vec::new();
    }
    let net: Vec<_> = RULES.net.of(reading).map(|(topic, phrase)| (*topic, phrase.find(reading))).collect();
    let reminders = if signs.is_empty() { caught(&net, reading, doubtful, figures) } else { Vec::new() };
    let mut hints = signs.iter().chain(&reminders).peekable();
    let told = if hints.peek().is_some() && hints.all(is_hint) {
        told_in_many_frames(&net, reading, doubtful, figures)
    } else {
        Vec::new()
    };
    [reminders, told].concat()
}

/// What the safety net catches, one sign for each sentence. `net` has the places of each phrase.
fn caught(net: &[(Topic, Vec<Span>)], reading: &Reading, doubtful: &Doubtful, figures: &[Span]) -> Vec<Sign> {
    let mut caught: Vec<Option<Cue>> = Vec::new();
    caught.resize_with(reading.sentences(), || None);
    for (topic, spans) in net {
        for &span in spans {
            let sentence = reading.tokens[span.first].sentence;
            if caught[sentence].is_some() || !is_worth_a_reminder(reading, span, figures) {
                continue;
            }
            let Some(weight) = weigh(*topic, STRONG, reading, span) else { continue };
            let doubt = match doubtful.on(reading, span, Denial::AtLength) {
                Doubt::None => Doubt::Hinted,
                doubt => doubt,
            };
            caught[sentence] = Some(Cue { topic: *topic, weight, span, sentence, by: None, doubt });
        }
    }
    caught.iter().flatten().map(|cue| sign(cue, reading)).collect()
}

/// What a cue shows, and the words that show it.
fn sign(cue: &Cue, reading: &Reading) -> Sign {
    let (first, last) = (&reading.tokens[cue.span.first], &reading.tokens[cue.span.last]);
    Sign { finding: finding(cue.topic, cue, reading), doubt: cue.doubt, start: first.start, end: last.end }
}

/// Hints that many frames of the safety net bear out.
fn told_in_many_frames(
    net: &[(Topic, Vec<Span>)],
    reading: &Reading,
    doubtful: &Doubtful,
    figures: &[Span],
) -> Vec<Sign> {
    let mut frames = Vec::new();
    for (topic, spans) in net {
        let mut counted = None;
        for &span in spans {
            let sentence = reading.tokens[span.first].sentence;
            if !matches!(doubtful.on(reading, span, Denial::AtLength), Doubt::None | Doubt::Hinted) {
                return Vec::new();
            }
            let counts = counted != Some(sentence) && !is_a_mere_weapon(reading, span);
            if counts && is_worth_a_reminder(reading, span, figures) {
                counted = Some(sentence);
                frames.push(Frame { topic: *topic, span });
            }
        }
    }
    let told = |(topic, span): (Topic, Span)| {
        let sentence = reading.tokens[span.first].sentence;
        sign(&Cue { topic, weight: TELLING, span, sentence, by: None, doubt: Doubt::None }, reading)
    };
    gathered(&frames, reading).into_iter().map(told).collect()
}

/// A knife or a gun is a reminder until somebody does something with it.
fn is_a_mere_weapon(reading: &Reading, span: Span) -> bool {
    (span.first..=span.last).all(|at| reading.tokens[at].is(Class::Blade))
}

/// A way of speaking and a child's own fall are worth none.
fn is_worth_a_reminder(reading: &Reading, span: Span, figures: &[Span]) -> bool {
    let figure = figures.iter().any(|figure| figure.meets(span));
    !figure && !acts::is_figurative(reading, span)
}

/// Phrases that meet on the same words count once.
fn weight<'a>(cues: impl Iterator<Item = &'a Cue>) -> u32 {
    let mut counted: Vec<&Cue> = Vec::new();
    let mut cues: Vec<&Cue> = cues.collect();
    cues.sort_by_key(|cue| std::cmp::Reverse(cue.weight));
    for cue in cues {
        if !counted.iter().any(|other| other.span.meets(cue.span)) {
            counted.push(cue);
        }
    }
    counted.iter().map(|cue| cue.weight).sum()
}

fn finding(topic: Topic, best: &Cue, reading: &Reading) -> Finding {
    let by = || best.by.filter(|by| *by != By::Unknown).unwrap_or_else(|| culprit(reading, best.span));
    match topic {
        Topic::Violence | Topic::Any => Finding::Violence { by: by() },
        Topic::AtHome => Finding::ViolenceAtHome,
        Topic::Sexual => Finding::SexualAbuse { by: by() },
        Topic::Honour => Finding::Honour,
        Topic::Life => Finding::WishToDie,
        Topic::Lifeless => Finding::Lifeless,
        Topic::Missing => Finding::Missing,
        Topic::Care => Finding::LeftWithoutCare,
        Topic::SelfHarm => Finding::SelfHarm,
        Topic::Neglect => Finding::Neglect,
        Topic::HurtsOthers => Finding::HurtsOthers,
    }
}

/// Who is named near the words: nearest first, before those words rather than after, the one who tells it last.
fn culprit(reading: &Reading, span: Span) -> By {
    let tokens = &reading.tokens;
    let sentence = tokens[span.first].sentence;
    let distance = |at: usize| {
        let tells = tokens.get(at + 1).is_some_and(|next| next.is(Class::Says)) || is_told(reading, at);
        let away = if at < span.first { span.first - at } else { at.saturating_sub(span.last) };
        let elsewhere = tokens[at].sentence.abs_diff(sentence);
        (tells, elsewhere, away)
    };
    let from = span.first.saturating_sub(40);
    let to = (span.last + 40).min(tokens.len());
    let named = (from..to).filter(|at| tokens[*at].sentence.abs_diff(sentence) <= 1);
    let suspects = named.filter(|at| blows::side(reading, *at).is_some());
    let Some(nearest) = suspects.min_by_key(|at| distance(*at)) else {
        let here = |at: &usize| tokens[*at].sentence == sentence;
        let mut named = (from..to).filter(here);
        let away = named.any(|at| tokens[at].is(Class::Venue) || comes_from_away(reading, at))
            || (!is_mark(reading, span) && happens_away(reading, span));
        return if away { By::Outsider } else { By::Unknown };
    };
    match blows::side(reading, nearest) {
        Some(Side::Away) => By::Outsider,
        _ => By::Household,
    }
}

/// «siger hun til sin lærer»: the teacher hears it and did not do it.
fn is_told(reading: &Reading, at: usize) -> bool {
    let before = &reading.tokens[at.saturating_sub(4)..at];
    let to = before.iter().rposition(|token| token.folded == "til");
    to.is_some_and(|to| before[..to].iter().any(|token| token.is(Class::Says)))
}

/// «bliver slået i skolen», «i frikvarteret får hun bank»; but not «fortalte i skolen, at han bliver slået».
fn happens_away(reading: &Reading, span: Span) -> bool {
    const HOMES: &[&str] = &["hjem", "hjemme", "derhjemme", "hjemmet"];
    let tokens = &reading.tokens;
    let sentence = tokens[span.first].sentence;
    let words = reading.sentence(sentence);
    if words.iter().any(|token| token.is(Class::Says) || HOMES.contains(&token.folded.as_str())) {
        return false;
    }
    let opening = words[0].is(Class::Preposition) && words.get(1).is_some_and(|token| token.is(Class::Away));
    let after = span.last + 1..(span.last + PLACE_REACH).min(tokens.len());
    let mut same_clause =
        after.take_while(|at| tokens[*at].sentence == sentence && !reading.begins_clause(*at));
    opening || same_clause.any(|at| tokens[at].is(Class::Away) && tokens[at - 1].is(Class::Preposition))
}

/// «af en fra niende»; but not «når hun kommer hjem fra skole».
fn comes_from_away(reading: &Reading, at: usize) -> bool {
    let is_from = |from: usize| {
        ["af", "fra"].contains(&reading.tokens[from].folded.as_str()) && !blows::is_on_the_way(reading, from)
    };
    reading.tokens[at].is(Class::Away) && (at.saturating_sub(3)..at).any(is_from)
}

fn added_signs(text: &str, added: &[AddedSign]) -> Vec<Sign> {
    if added.is_empty() {
        return Vec::new();
    }
    let words = danish::words(text);
    let mut signs = Vec::new();
    for addition in added {
        let stems = danish::stems(&addition.words);
        if stems.is_empty() {
            continue;
        }
        for run in words.windows(stems.len()) {
            if run.iter().map(|word| &word.stem).eq(&stems) {
                let (first, last) = (&run[0], &run[run.len() - 1]);
                signs.push(Sign {
                    finding: addition.finding,
                    doubt: Doubt::None,
                    start: first.start,
                    end: last.end,
                });
            }
        }
    }
    signs
}
