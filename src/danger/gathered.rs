//! Many frames at once: where the safety net catches one sentence several times, the reminders are an alarm.
//!
//! One frame is a reminder. Four that meet in a sentence, or two when somebody tells it, are seldom an
//! ordinary day; nor is one, told of a child and of what it is beaten with or where it is hurt.

use super::classes::Class;
use super::evidence::Topic;
use super::phrases::Span;
use super::reading::Reading;

/// So many frames are enough by themselves.
const MANY: usize = 4;

/// So many are enough when somebody tells it.
const MANY_WHEN_TOLD: usize = 2;

/// What makes frames meet without a danger.
const HARMLESS: &[Class] = &[
    Class::Fiction,
    Class::Animal,
    Class::Pleasant,
    Class::SelfDone,
    Class::Closed,
    Class::Procedure,
    Class::Hearsay,
    Class::Calm,
    Class::Temper,
    Class::Jest,
];

/// A frame of the net, found.
pub(super) struct Frame {
    pub(super) topic: Topic,
    pub(super) span: Span,
}

/// The frame that speaks for all, by sentence, where frames enough meet. `frames` holds each phrase once a
/// sentence.
pub(super) fn gathered(frames: &[Frame], reading: &Reading) -> Vec<(Topic, Span)> {
    if HARMLESS.iter().any(|class| !reading.places(*class as u16).is_empty()) {
        return Vec::new();
    }
    let sentence = |frame: &Frame| reading.tokens[frame.span.first].sentence;
    let told = !reading.places(Class::Says as u16).is_empty();
    (0..reading.sentences())
        .filter_map(|at| {
            let here: Vec<&Frame> = frames.iter().filter(|frame| sentence(frame) == at).collect();
            let named = here.iter().find(|frame| frame.topic != Topic::Any);
            let enough = here.len() >= MANY
                || (told && named.is_some() && here.len() >= MANY_WHEN_TOLD)
                || (told && !here.is_empty() && names_what_hurts(reading, at));
            named.or(here.first()).filter(|_| enough).map(|frame| (frame.topic, frame.span))
        })
        .collect()
}

/// A child, and a weapon or where a body is easily hurt.
fn names_what_hurts(reading: &Reading, sentence: usize) -> bool {
    let has = |class| reading.has(sentence, class);
    let child = has(Class::Child) || has(Class::Victim);
    child && (has(Class::Weapon) || has(Class::Implement) || has(Class::Soft))
}
