//! All that a range states and matching does not ask for: in odd words, or not at all.

use std::iter::Cycle;
use std::vec::IntoIter;

use vifte::record::{
    AvailabilityRecord, CapacityRecord, CodeRecord, CourseRunRecord, FollowUpRuleRecord, IntervalRecord,
    MilestoneRecord, OrganisationRecord, PriceRecord, VariantRecord,
};

use super::*;

/// Texts that are easily lost or changed on the way.
const ODD: [&str; 11] = [
    "Åben «dør», \"låst\" \\ og 'på klem'; &amp; <b>",
    "to\nlinjer,\r\nen tab\tog en \u{1} til",
    "ﬁn å e\u{301} ½ 🏠👩\u{200d}👧",
    "blødt\u{ad}skilt\u{200b}og\u{a0}fast\u{2028}skilt",
    " blankt omkring ",
    "\u{301}",
    "null",
    "[]",
    "0",
    "-",
    "# ikke oplyst",
];

/// Days far from today, in order.
const FAR_DAYS: [&str; 4] = ["0001-01-01", "1899-12-31", "2024-02-29", "9999-12-31"];

/// The keys of organisations.
const ORGANISATIONS: [&str; 2] = ["foreningen", "huset"];

/// How many numbers are drawn for a range; prime, so that they fall differently on each record.
const DRAWN: usize = 499;

/// Ranges of up to so many offers of which anything may be stated.
pub fn detailed(most: usize) -> impl Strategy<Value = Records> {
    (ranges(most), proptest::collection::vec(any::<usize>(), DRAWN)).prop_map(|(mut records, drawn)| {
        let mut draw = Draw(drawn.into_iter().cycle());
        records.sources.push(SourceRecord { key: "anden-kilde".to_owned(), ..source_record() });
        records.organisations = ORGANISATIONS.map(|key| draw.organisation(key)).to_vec();
        records.municipalities[0].home = draw.yes();
        records.sources.iter_mut().for_each(|source| draw.source(source));
        records.staircases.iter_mut().for_each(|staircase| draw.staircase(staircase));
        records.provisions.iter_mut().for_each(|provision| draw.provision(provision));
        records.concepts.iter_mut().for_each(|concept| draw.concept(concept));
        records.contacts.iter_mut().for_each(|contact| draw.contact(contact));
        records.institutions = vec![draw.institution(&records.contacts)];
        records.routing_rules = draw.table(&records.contacts);
        let slugs: Vec<String> = records.offers.iter().map(|offer| offer.slug.clone()).collect();
        let contacts: Vec<String> = records.contacts.iter().map(|contact| contact.key.clone()).collect();
        records.offers.iter_mut().for_each(|offer| draw.offer(offer, &slugs, &contacts));
        records.availabilities = records.offers.iter().filter_map(|offer| draw.availability(offer)).collect();
        records.follow_up_rules = draw.follow_up_rules(&slugs);
        records
    })
}

/// Numbers drawn, and what they choose. Nought is always nothing, so that a failing range shrinks to what
/// makes it fail.
pub struct Draw(Cycle<IntoIter<usize>>);

impl Draw {
    pub fn number(&mut self, below: usize) -> usize {
        self.0.next().map_or(0, |drawn| drawn % below)
    }

    pub fn yes(&mut self) -> bool {
        self.number(2) == 1
    }

    fn one<T: Copy>(&mut self, choices: &[T]) -> Option<T> {
        let choice = self.number(choices.len() * 2);
        choices.get(choice.wrapping_sub(1)).copied()
    }

    pub fn some(&mut self, choices: &[&str]) -> Vec<String> {
        choices.iter().filter(|_| self.yes()).map(|choice| (*choice).to_owned()).collect()
    }

    pub fn word(&mut self, choices: &[&str]) -> Option<String> {
        self.one(choices).map(str::to_owned)
    }

    pub fn text(&mut self) -> Option<String> {
        self.word(&ODD)
    }

    pub fn texts(&mut self) -> Vec<String> {
        (0..self.number(4)).filter_map(|_| self.text()).collect()
    }

    fn day(&mut self) -> Option<NaiveDate> {
        self.one(&FAR_DAYS).map(day)
    }

    /// Two days in order, each known or not.
    fn period(&mut self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let from = self.one(&FAR_DAYS[..2]).map(day);
        (from, self.one(&FAR_DAYS[2..]).map(day))
    }

    pub fn places(&mut self) -> Vec<SourceRefRecord> {
        let keys = ["kilde", "anden-kilde", "kilde"];
        let keys = &keys[..=self.number(keys.len())];
        keys.iter().map(|key| SourceRefRecord { key: (*key).to_owned(), place: self.text() }).collect()
    }

    fn organisation(&mut self, key: &str) -> OrganisationRecord {
        OrganisationRecord {
            key: key.to_owned(),
            municipality: MUNICIPALITIES[0].0.to_owned(),
            name: "En forening".to_owned(),
            kind: self.word(&["municipal", "regional", "private", "voluntary", "unknown"]),
            note: self.text(),
            sources: self.places(),
        }
    }

    fn source(&mut self, source: &mut SourceRecord) {
        source.publisher = self.text();
        source.date = self.day();
        source.date_note = self.text();
        source.url = self.text();
        source.note = self.text();
    }

    fn staircase(&mut self, staircase: &mut StaircaseRecord) {
        staircase.name_en = self.text();
        staircase.note = self.text();
        (staircase.valid_from, staircase.valid_to) = self.period();
        for step in &mut staircase.steps {
            step.short_name = self.text();
            step.name_en = self.text();
            step.description = self.text().unwrap_or_default();
            step.needs_consent = self.yes();
            step.outside_municipality = self.yes();
            step.decision_confidence = self.word(&["A", "B", "C"]);
        }
    }

    fn provision(&mut self, provision: &mut LegalRecord) {
        (provision.valid_from, provision.valid_to) = self.period();
        provision.person_ages = self.one(&[0, 18, u8::MAX]).map(|to| PersonAgesRecord { from: 0, to });
        provision.steps = self.some(&NATIONAL.map(|step| step.0));
        provision.requires = self.some(&["examination", "party-rights-10", "child-view"]);
        provision.decided_by = self.word(&["municipality", "children-committee", "youth-crime-board"]);
        provision.note = self.text();
    }

    fn concept(&mut self, concept: &mut ConceptRecord) {
        concept.label_en = self.text();
        concept.definition = self.text();
        concept.whose_problem = self.word(&["child", "parent", "family", "surroundings"]);
        concept.dimensions = self.some(&["school", "health", "secure-care"]);
        concept.when_parent = self.word(&CONCEPTS.map(|concept| concept.0));
        concept.alternative = self.texts();
        concept.lay = self.texts();
        concept.misspelt = self.texts();
        concept.abbreviations = self.texts();
        concept.english = self.texts();
        concept.loaded = self.texts();
        let codes = self.texts().into_iter().map(|code| CodeRecord { system: "DST".to_owned(), code });
        concept.codes = codes.collect();
        concept.rows = self.one(&[0, 7, u16::MAX]).into_iter().collect();
    }

    fn contact(&mut self, contact: &mut ContactRecord) {
        contact.organisation = self.word(&ORGANISATIONS);
        contact.phone = self.text();
        contact.email = self.text();
        contact.url = self.text();
        contact.opening_hours =
            self.word(&["Mo-Fr 08:00-16:00", " 24/7 ", "PH off; Tu 09:00+ \"efter aftale\""]);
        self.entrances(contact);
        contact.last_confirmed = self.day();
        contact.sources = self.places();
    }

    fn offer(&mut self, offer: &mut OfferRecord, slugs: &[String], contacts: &[String]) {
        let others = |number: usize| slugs.iter().take(number).cloned().collect();
        offer.also_known_as = self.texts();
        offer.keywords = self.texts();
        offer.exclusion_note = self.text();
        offer.description = self.text();
        offer.provider = self.word(&ORGANISATIONS);
        offer.age_note = self.text();
        offer.settings = self.some(&["home", "school", "municipal-office", "online"]);
        offer.duration = self.text();
        offer.intensity = self.text();
        offer.capacity = self.text();
        offer.child_takes_part = self.text();
        offer.parents_take_part = self.text();
        offer.network_takes_part = self.text();
        offer.voluntary = self.word(&["yes", "no", "unknown"]);
        offer.anonymous = self.word(&["yes", "no", "unknown"]);
        offer.languages = self.texts();
        offer.less_intrusive = others(self.number(3));
        offer.more_intrusive = others(self.number(3));
        offer.sources = self.places();
        offer.assurance.by = self.word(&ORGANISATIONS).unwrap_or_else(|| offer.assurance.by.clone());
        offer.owner = contacts.iter().take(self.number(2)).next().cloned();
        offer.review_months = self.one(&[1, 12, 60]);
        for change in &mut offer.life_cycle {
            change.note = self.text();
        }
        for variant in &mut offer.variants {
            self.variant(variant);
        }
    }

    fn availability(&mut self, offer: &OfferRecord) -> Option<AvailabilityRecord> {
        let variant = || offer.variants[0].key.clone();
        let as_of = self.day()?;
        let (free, waiting) = (self.one(&[0, 3]), self.one(&[0, 7]));
        let capacity = CapacityRecord { variant: variant(), places: Some(10), free, waiting, as_of };
        let run = self.day().map(|starts| CourseRunRecord {
            variant: variant(),
            starts,
            sign_up_by: None,
            seats: None,
            free: self.one(&[0, 3]),
            as_of,
        });
        let runs = run.into_iter().collect();
        Some(AvailabilityRecord { offer: offer.slug.clone(), capacity: vec![capacity], runs })
    }

    /// A rule of the law, and one each of a municipality and an offer, if they have one.
    fn follow_up_rules(&mut self, slugs: &[String]) -> Vec<FollowUpRuleRecord> {
        let law = FollowUpRuleRecord {
            origin: "law".to_owned(),
            law: Some("BL § 113".to_owned()),
            then: Some("none".to_owned()),
            ..self.follow_up_rule("lovens")
        };
        let own = self.word(&MUNICIPALITIES.map(|one| one.0)).map(|code| FollowUpRuleRecord {
            origin: "municipality".to_owned(),
            municipality: Some(code),
            first: Some(IntervalRecord { weeks: Some(4), months: None }),
            then: Some("every".to_owned()),
            every: Some(IntervalRecord { weeks: None, months: self.one(&[1, 120]).or(Some(6)) }),
            ..self.follow_up_rule("kommunens")
        });
        let offers = slugs.first().filter(|_| self.yes()).map(|slug| FollowUpRuleRecord {
            origin: "offer".to_owned(),
            offer: Some(slug.clone()),
            ..self.follow_up_rule("tilbuddets")
        });
        [own, Some(law), offers].into_iter().flatten().collect()
    }

    fn follow_up_rule(&mut self, key: &str) -> FollowUpRuleRecord {
        let (valid_from, valid_to) = self.period();
        let milestone = |asks: String| MilestoneRecord {
            after: IntervalRecord { weeks: Some(1), months: None },
            until: None,
            counted_from: Some("fra et andet sted".to_owned()),
            kind: "goal".to_owned(),
            asks,
            note: None,
        };
        FollowUpRuleRecord {
            key: key.to_owned(),
            name: "En regel".to_owned(),
            steps: self.some(&NATIONAL.map(|step| step.0)),
            measures: self.some(&["placement", "preventive", "decided"]),
            legal: self.some(&["BL § 32, stk. 1, nr. 5", "SEL § 52, stk. 3, nr. 3"]),
            valid_from,
            valid_to,
            text: "Der følges op.".to_owned(),
            note: self.text(),
            confidence: "C".to_owned(),
            sources: self.places(),
            milestones: self.texts().into_iter().map(milestone).collect(),
            ..FollowUpRuleRecord::default()
        }
    }

    fn variant(&mut self, variant: &mut VariantRecord) {
        variant.name = self.text();
        variant.step_reason = self.text();
        variant.portal_id = self.text();
        variant.opens_case = self.word(&["yes", "no", "unknown"]);
        variant.granted_by = self.text();
        let price = |amount: String| PriceRecord { amount, unit: "døgn".to_owned(), year: u16::MAX };
        variant.price = self.text().map(price);
    }
}
