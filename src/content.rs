//! Everything a range holds, as valid values, and whether all that is referred to is there.

pub mod sorted;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use self::sorted::{Keyed, Sorted};
use crate::availability::Availability;
use crate::concept::{Scheme, Vocabulary};
use crate::contact::ContactPoint;
use crate::follow_up::{FollowUpRule, Origin};
use crate::institution::Institution;
use crate::key::{Key, Municipality, MunicipalityCode};
use crate::law::{Law, Provision};
use crate::offer::{Offer, Organisation, Variant};
use crate::problem::{Problem, ProblemCode};
use crate::routing::{self, RoutingRule};
use crate::source::{Source, SourceRef};
use crate::staircase::{Staircase, Step};

/// Everything a range holds, by key. What is not changed is shared between one snapshot and the next.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    /// Where facts are stated.
    pub sources: Arc<BTreeMap<Key, Source>>,
    /// Municipalities.
    pub municipalities: Arc<BTreeMap<MunicipalityCode, Municipality>>,
    /// The municipality whose range is asked unless another is named.
    pub home: Option<MunicipalityCode>,
    /// Staircases, the national one among them.
    pub staircases: Arc<BTreeMap<Key, Staircase>>,
    /// The table of law.
    pub law: Arc<Law>,
    /// The vocabulary.
    pub vocabulary: Arc<Vocabulary>,
    /// Who provides offers.
    pub organisations: Arc<BTreeMap<Key, Organisation>>,
    /// Whom one can talk to.
    pub contacts: Arc<BTreeMap<Key, ContactPoint>>,
    /// Schools, daycare and clubs.
    pub institutions: Arc<BTreeMap<Key, Institution>>,
    /// Whom somebody who is worried turns to.
    pub routing: Arc<BTreeMap<Key, RoutingRule>>,
    /// When to look again.
    pub follow_up_rules: Arc<BTreeMap<Key, FollowUpRule>>,
    /// Offers.
    pub offers: Sorted<Offer>,
    /// What can be had of offers.
    pub availabilities: Sorted<Availability>,
}

impl Keyed for Offer {
    fn key(&self) -> &str {
        self.slug.as_str()
    }
}

impl Keyed for Availability {
    fn key(&self) -> &str {
        self.offer.as_str()
    }
}

impl Content {
    /// The staircase a municipality's offers stand on: its own if one is in force on the day, else the
    /// national one.
    pub fn staircase_of(&self, municipality: MunicipalityCode, on: NaiveDate) -> Option<&Staircase> {
        let own = self.staircases.values().find(|staircase| {
            staircase.shell().municipality == Some(municipality) && staircase.shell().valid.contains(on)
        });
        own.or_else(|| self.staircases.get(Staircase::NATIONAL))
    }

    /// The steps of a variant on a day, lowest first; none if it lies outside the staircase.
    pub fn steps_of(&self, offer: &Offer, variant: &Variant, on: NaiveDate) -> Vec<&Step> {
        let Some(staircase) = self.staircase_of(offer.municipality, on) else { return Vec::new() };
        let mut steps: Vec<&Step> = variant.steps.iter().filter_map(|key| staircase.step(key)).collect();
        steps.sort_by_key(|step| step.rank);
        steps
    }

    /// Every reference of one offer to something that is not there.
    pub fn problems_of(&self, offer: &Offer) -> Vec<Problem> {
        let mut dangling = Dangling { content: self, problems: Vec::new() };
        dangling.offer(offer);
        dangling.left_behind(offer);
        dangling.problems
    }

    /// What is known of an availability's offer and its ways: every reference to something that is not there.
    pub fn problems_of_availability(&self, known: &Availability) -> Vec<Problem> {
        let mut dangling = Dangling { content: self, problems: Vec::new() };
        dangling.availability(known);
        dangling.problems
    }

    /// Every reference to something that is not there.
    pub fn problems(&self) -> Vec<Problem> {
        let mut dangling = Dangling { content: self, problems: Vec::new() };
        if let Some(home) = self.home {
            dangling.municipality("home", home);
        }
        for staircase in self.staircases.values() {
            dangling.staircase(staircase);
        }
        for provision in self.law.provisions() {
            dangling.provision(provision);
        }
        for concept in self.vocabulary.concepts() {
            dangling.sources(&format!("concept {}.sources", concept.key), &concept.sources);
        }
        for organisation in self.organisations.values() {
            let name = format!("organisation {}", organisation.key);
            dangling.municipality(&format!("{name}.municipality"), organisation.municipality);
            dangling.source_refs(&format!("{name}.sources"), &organisation.sources);
        }
        for contact in self.contacts.values() {
            dangling.contact(contact);
        }
        for offer in self.offers.iter() {
            dangling.offer(offer);
        }
        for known in self.availabilities.iter() {
            dangling.availability(known);
        }
        for institution in self.institutions.values() {
            dangling.institution(institution);
        }
        for rule in self.routing.values() {
            dangling.rule(rule);
        }
        for rule in self.follow_up_rules.values() {
            dangling.follow_up_rule(rule);
        }
        dangling.problems.extend(routing::faults(&self.routing));
        dangling.problems
    }
}

/// Looks for what is referred to and not there.
struct Dangling<'a> {
    content: &'a Content,
    problems: Vec<Problem>,
}

impl<'a> Dangling<'a> {
    fn missing(&mut self, field: &str, what: impl std::fmt::Display) {
        let message = format!("{what} findes ikke: ret henvisningen, eller opret det.");
        self.problems.push(Problem::new(field, ProblemCode::Unknown, message));
    }

    /// Notes `what` as missing unless it was found.
    fn require<T>(&mut self, field: &str, what: impl std::fmt::Display, found: Option<T>) {
        if found.is_none() {
            self.missing(field, what);
        }
    }

    fn municipality(&mut self, field: &str, code: MunicipalityCode) {
        self.require(field, code, self.content.municipalities.get(&code));
    }

    fn sources(&mut self, field: &str, keys: &[Key]) {
        for key in keys {
            self.require(field, key, self.content.sources.get(key));
        }
    }

    fn source_refs(&mut self, field: &str, refs: &[SourceRef]) {
        for reference in refs {
            self.require(field, &reference.source, self.content.sources.get(&reference.source));
        }
    }

    fn organisation(&mut self, field: &str, key: Option<&Key>) {
        if let Some(key) = key {
            self.require(field, key, self.content.organisations.get(key));
        }
    }

    fn staircase(&mut self, staircase: &Staircase) {
        let name = format!("staircase {}", staircase.shell().key);
        if let Some(code) = staircase.shell().municipality {
            self.municipality(&format!("{name}.municipality"), code);
        }
        self.sources(&format!("{name}.sources"), &staircase.shell().sources);
    }

    fn provision(&mut self, provision: &Provision) {
        let name = format!("legal {}", provision.reference);
        self.sources(&format!("{name}.sources"), &provision.sources);
        for successor in &provision.successors {
            self.require(&format!("{name}.successors"), successor, self.content.law.provision(successor));
        }
        for step in &provision.steps {
            let national = self.content.staircases.get(Staircase::NATIONAL);
            self.require(&format!("{name}.steps"), step, national.and_then(|staircase| staircase.step(step)));
        }
    }

    fn contact(&mut self, contact: &ContactPoint) {
        let name = format!("contact {}", contact.key);
        self.municipality(&format!("{name}.municipality"), contact.municipality);
        self.organisation(&format!("{name}.organisation"), contact.organisation.as_ref());
        if let Some(substitute) = &contact.substitute {
            self.require(&format!("{name}.substitute"), substitute, self.content.contacts.get(substitute));
        }
        self.source_refs(&format!("{name}.sources"), &contact.sources);
    }

    fn institution(&mut self, institution: &Institution) {
        let field = |part: &str| format!("institution {}.{part}", institution.key);
        self.municipality(&field("municipality"), institution.municipality);
        self.source_refs(&field("sources"), &institution.sources);
        for contact in &institution.contacts {
            self.require(&field("contacts"), contact, self.content.contacts.get(contact));
        }
        for visit in &institution.visits {
            self.require(&field("visit"), &visit.contact, self.content.contacts.get(&visit.contact));
        }
    }

    fn rule(&mut self, rule: &RoutingRule) {
        let field = |part: &str| format!("routing-rule {}.{part}", rule.key);
        if let Some(code) = rule.municipality {
            self.municipality(&field("municipality"), code);
        }
        self.sources(&field("sources"), &rule.sources);
        for contact in rule.turns.iter().filter_map(|turn| turn.contact.as_ref()) {
            let found = self.content.contacts.get(contact);
            self.require(&field("turn"), contact, found);
            if found.is_some_and(|found| Some(found.municipality) != rule.municipality) {
                let message = format!(
                    "{contact} er en anden kommunes kontakt: lad reglen være den kommunes, eller nævn ingen."
                );
                self.problems.push(Problem::new(field("turn"), ProblemCode::Conflict, message));
            }
        }
        for (clause, condition) in [("when.about", &rule.when), ("unless.about", &rule.unless)] {
            for concept in &condition.about {
                self.require(&field(clause), concept, self.content.vocabulary.concept(concept));
            }
        }
    }

    fn follow_up_rule(&mut self, rule: &FollowUpRule) {
        let name = format!("follow-up-rule {}", rule.key);
        let whose = match &rule.origin {
            Origin::Law => None,
            Origin::Municipality(code) => {
                self.municipality(&format!("{name}.municipality"), *code);
                Some(*code)
            }
            Origin::Offer(slug) => {
                let offer = self.content.offers.get(slug);
                self.require(&format!("{name}.offer"), slug, offer);
                offer.map(|offer| offer.municipality)
            }
        };
        for (field, reference) in
            rule.law.iter().map(|law| ("law", law)).chain(rule.scope.legal.iter().map(|law| ("legal", law)))
        {
            self.require(&format!("{name}.{field}"), reference, self.content.law.provision(reference));
        }
        for step in &rule.scope.steps {
            let found = self.usable(whose).find_map(|staircase| staircase.step(step));
            self.require(&format!("{name}.steps"), step, found);
        }
        self.source_refs(&format!("{name}.sources"), &rule.sources);
    }

    /// The staircases a municipality's offers can stand on: its own and those that are nobody's.
    fn usable(&self, whose: Option<MunicipalityCode>) -> impl Iterator<Item = &'a Staircase> + use<'a> {
        let all = self.content.staircases.values();
        all.filter(move |one| one.shell().municipality.is_none_or(|owner| Some(owner) == whose))
    }

    fn offer(&mut self, offer: &Offer) {
        let field = |part: &str| format!("offer {}.{part}", offer.slug);
        self.municipality(&field("municipality"), offer.municipality);
        self.organisation(&field("provider"), offer.provider.as_ref());
        self.source_refs(&field("sources"), &offer.sources);
        self.concepts(&field("target_groups"), &offer.target_groups, &[Scheme::TargetGroup]);
        self.concepts(
            &field("exclusions"),
            &offer.exclusions,
            &[Scheme::TargetGroup, Scheme::ProblemArea, Scheme::Term],
        );
        self.concepts(&field("problem_areas"), &offer.problem_areas, &[Scheme::ProblemArea]);
        self.concepts(&field("forms"), &offer.forms, &[Scheme::Form]);
        self.concepts(&field("methods"), &offer.methods, &[Scheme::Method]);
        for contact in &offer.contacts {
            self.require(&field("contacts"), contact, self.content.contacts.get(contact));
        }
        if let Some(owner) = &offer.owner {
            self.require(&field("owner"), owner, self.content.contacts.get(owner));
        }
        for (part, others) in [
            ("less_intrusive", &offer.less_intrusive),
            ("more_intrusive", &offer.more_intrusive),
            ("combines_with", &offer.combines_with),
        ] {
            for other in others {
                self.require(&field(part), other, self.content.offers.get(other));
            }
        }
        let by = &offer.assurance.by;
        if !self.content.sources.contains_key(by) {
            self.organisation(&field("assurance.by"), Some(by));
        }
        if let Some(effect) = &offer.documented_effect {
            self.sources(&field("documented_effect.source"), std::slice::from_ref(&effect.source));
        }
        for variant in &offer.variants {
            self.variant(offer, variant);
        }
    }

    fn availability(&mut self, known: &Availability) {
        let name = format!("availability {}", known.offer);
        let Some(offer) = self.content.offers.get(known.offer.as_str()) else {
            return self.missing(&format!("{name}.offer"), &known.offer);
        };
        for variant in known.variants() {
            let found = offer.variants.iter().find(|one| one.key == *variant);
            self.require(&format!("{name}.variant"), variant, found);
        }
    }

    /// Ways of giving an offer that it is to have no longer, while places or courses are registered for them.
    fn left_behind(&mut self, offer: &Offer) {
        let Some(known) = self.content.availabilities.get(offer.slug.as_str()) else { return };
        for variant in known.variants().filter(|key| offer.variants.iter().all(|one| one.key != **key)) {
            let message = format!(
                "Der er registreret pladser eller hold for {variant}: behold varianten, eller fjern dem først."
            );
            let field = format!("offer {}.variant", offer.slug);
            self.problems.push(Problem::new(field, ProblemCode::Conflict, message));
        }
    }

    fn variant(&mut self, offer: &Offer, variant: &Variant) {
        let field = |part: &str| format!("offer {}.variant {}.{part}", offer.slug, variant.key);
        let content = self.content;
        for step in &variant.steps {
            let found = self.usable(Some(offer.municipality)).find_map(|staircase| staircase.step(step));
            self.require(&field("steps"), step, found);
        }
        for reference in &variant.legal {
            self.require(&field("legal"), reference, content.law.provision(reference));
        }
    }

    /// Concepts that are there, and of a scheme that can stand in this field.
    fn concepts(&mut self, field: &str, keys: &[Key], schemes: &[Scheme]) {
        for key in keys {
            match self.content.vocabulary.concept(key) {
                None => self.missing(field, format!("Begrebet {key}")),
                Some(concept) if !schemes.contains(&concept.scheme) => {
                    let message = format!("{key} hører ikke hjemme her: brug feltet for den slags begreber.");
                    self.problems.push(Problem::new(field, ProblemCode::Conflict, message));
                }
                Some(_) => {}
            }
        }
    }
}
