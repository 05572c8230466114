//! One thing put in its place, or taken away, beside the whole range checked anew.

use proptest::sample::Index;
use vifte::record::{Entity, Record, Written};

use super::*;

/// Every thing of a range that is proposed before it is published, by kind and key.
fn things(records: &Records) -> Vec<(Entity, String)> {
    let mut things: Vec<(Entity, String)> = Vec::new();
    things.extend(records.sources.iter().map(|one| (Entity::Source, one.key.clone())));
    things.extend(records.staircases.iter().map(|one| (Entity::Staircase, one.key.clone())));
    things.extend(records.provisions.iter().map(|one| (Entity::Legal, one.reference.clone())));
    things.extend(records.concepts.iter().map(|one| (Entity::Concept, one.key.clone())));
    things.extend(records.organisations.iter().map(|one| (Entity::Organisation, one.key.clone())));
    things.extend(records.contacts.iter().map(|one| (Entity::Contact, one.key.clone())));
    things.extend(records.institutions.iter().map(|one| (Entity::Institution, one.key.clone())));
    things.extend(records.routing_rules.iter().map(|one| (Entity::RoutingRule, one.key.clone())));
    things.extend(records.follow_up_rules.iter().map(|one| (Entity::FollowUpRule, one.key.clone())));
    things.extend(records.offers.iter().map(|one| (Entity::Offer, one.slug.clone())));
    things
}

/// The records without one of them and what is known of it.
fn without(records: &Records, entity: Entity, key: &str) -> Records {
    let mut left = records.clone();
    match entity {
        Entity::Source => left.sources.retain(|one| one.key != key),
        Entity::Staircase => left.staircases.retain(|one| one.key != key),
        Entity::Legal => left.provisions.retain(|one| one.reference != key),
        Entity::Concept => left.concepts.retain(|one| one.key != key),
        Entity::Organisation => left.organisations.retain(|one| one.key != key),
        Entity::Contact => left.contacts.retain(|one| one.key != key),
        Entity::Institution => left.institutions.retain(|one| one.key != key),
        Entity::RoutingRule => left.routing_rules.retain(|one| one.key != key),
        Entity::FollowUpRule => left.follow_up_rules.retain(|one| one.key != key),
        Entity::Offer => {
            left.offers.retain(|one| one.slug != key);
            left.availabilities.retain(|one| one.offer != key);
        }
        Entity::Municipality | Entity::Availability => {}
    }
    left
}

/// Whether something names a place in the law itself.
fn is_named(records: &Records, reference: &str) -> bool {
    let variants = records.offers.iter().flat_map(|offer| &offer.variants);
    let rules = records.follow_up_rules.iter();
    variants.flat_map(|variant| &variant.legal).any(|one| one == reference)
        || rules.flat_map(|rule| rule.law.iter().chain(&rule.legal)).any(|one| one == reference)
        || records.provisions.iter().any(|one| one.successors.iter().any(|next| next == reference))
}

/// The range with contacts that can be reached: what cannot is kept where it stands, and not written anew.
fn reachable(mut records: Records) -> Records {
    for contact in &mut records.contacts {
        contact.phone = contact.phone.take().map(|_| "36 39 36 39".to_owned());
        contact.email = contact.email.take().map(|_| "post@kommune.example".to_owned());
        contact.url = contact.url.take().map(|_| "https://kommune.example".to_owned());
    }
    for source in &mut records.sources {
        source.url = source.url.take().map(|_| "https://kommune.example".to_owned());
    }
    records
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn what_is_used_by_nothing_is_taken_away_and_nothing_else(records in generate::detailed(12)) {
        let whole = content(&records);
        for (entity, key) in things(&Records::of(&whole)) {
            let left = without(&Records::of(&whole), entity, &key);
            let taken = entity.without(&whole, &key);
            let is_free = left.check().is_ok() && !(entity == Entity::Legal && is_named(&left, &key));
            prop_assert_eq!(taken.is_ok(), is_free, "{} {}: {:?}", entity.written(), key, taken.err());
            if let Ok(taken) = taken {
                prop_assert_eq!(&taken, &content(&left), "{} {}", entity.written(), key);
            }
        }
    }

    #[test]
    fn a_thing_is_put_back_as_it_was_and_nothing_else_changes(
        records in generate::detailed(12),
        place in any::<Index>(),
    ) {
        let whole = content(&reachable(records));
        let all = things(&Records::of(&whole));
        let (entity, key) = &all[place.index(all.len())];
        let record = Record::standing(&whole, *entity, key).expect("it is there");
        let json = record.to_json().expect("JSON");
        prop_assert_eq!(&Record::from_json(*entity, json).expect("it reads"), &record);
        prop_assert_eq!(&record.onto(&whole).expect("it is valid"), &whole);
        if let Ok(left) = entity.without(&whole, key) {
            // What could be had of an offer went with it.
            let back = Content { availabilities: left.availabilities.clone(), ..whole.clone() };
            prop_assert_eq!(&record.onto(&left).expect("it is valid"), &back);
        }
    }

    #[test]
    fn a_snapshot_of_amended_content_answers_as_one_built_anew(
        asked in generate::asked(12),
        place in any::<Index>(),
    ) {
        let whole = Catalogue::new(1, content(&asked.records));
        let all = things(&Records::of(whole.content()));
        let (entity, key) = &all[place.index(all.len())];
        let amended = match entity.without(whole.content(), key) {
            Ok(left) => left,
            // What cannot go is renamed.
            Err(_) => match Record::standing(whole.content(), *entity, key).expect("it is there") {
                Record::Concept(mut concept) => {
                    concept.alternative.push("bisidderordning".to_owned());
                    Record::Concept(concept).onto(whole.content()).expect("it is valid")
                }
                other => other.onto(whole.content()).expect("it is valid"),
            },
        };
        let later = whole.with_content(2, amended.clone());
        let anew = Catalogue::new(2, amended);
        let circumstances = circumstances(asked.on, None);
        let answer = |catalogue: &Catalogue| answer::suggest(catalogue, &asked.input, &circumstances);
        prop_assert_eq!(answer(&later), answer(&anew));
    }
}
