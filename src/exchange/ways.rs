//! The ways a row's offer is given: on which steps, under which paragraphs, and how one gets in. What the table has
//! no column for stays as it is known.

use std::collections::BTreeSet;

use super::cell;
use super::column::Column;
use super::finding::RemarkKind;
use super::free_words::{Meaning, Why};
use super::row::Reading;
use super::step::{self, Misfit, Steps};
use crate::key::{Key, MunicipalityCode};
use crate::law::{self, Reference, TypedReference};
use crate::offer::{Access, Basis};
use crate::record::{OfferRecord, VariantRecord, Written};
use crate::staircase::Staircase;
use crate::wording;

/// The columns that say something of the ways an offer is given.
const SAYING: [Column; 5] =
    [Column::Step, Column::StepRange, Column::LegalBasis, Column::Access, Column::Form];

/// What the only way to give an offer is called.
const ONLY: &str = "standard";

impl<'a> Reading<'a> {
    /// The ways the offer is given: each of step, paragraphs and access is the row's if the table has its column, and
    /// else as it is known.
    pub(super) fn variants(&mut self, offer: &mut OfferRecord, meaning: &Meaning) {
        if !offer.variants.is_empty() && !SAYING.into_iter().any(|column| self.row.has(column)) {
            return;
        }
        let legal = self.row.has(Column::LegalBasis).then(|| self.legal());
        let access = self.row.has(Column::Access).then(|| self.access());
        let steps = self.stated_steps(offer);
        let (of_row, by_law) = (steps.as_deref().unwrap_or_default(), legal.as_deref().unwrap_or_default());
        self.misfits(offer, of_row, by_law, meaning);
        let known = std::mem::take(&mut offer.variants);
        let is_stated = steps.is_some();
        let mut ways = match steps {
            Some(steps) => on_steps(&known, steps),
            None if known.is_empty() => {
                vec![VariantRecord { key: ONLY.to_owned(), ..VariantRecord::default() }]
            }
            None => known,
        };
        for way in &mut ways {
            let before = way.legal.clone();
            if let Some(legal) = &legal {
                way.legal = legal.iter().map(ToString::to_string).collect();
                way.legal_basis = (!legal.is_empty()).then(|| Basis::Stated.written().to_owned());
            }
            if let Some(access) = &access {
                way.access = access.iter().map(|way| way.written().to_owned()).collect();
            }
            if !is_stated && self.is_to_infer(offer, way, &before) {
                self.infer(offer, way, meaning);
            }
        }
        // Ways that only their steps told apart are one once these are emptied.
        ways.dedup_by(|one, kept| VariantRecord { key: kept.key.clone(), ..one.clone() } == *kept);
        offer.variants = ways;
    }

    /// The paragraphs of a cell; an act without a paragraph is no reference.
    fn legal(&mut self) -> Vec<Reference> {
        let mut found = BTreeSet::new();
        for text in self.row.values(Column::LegalBasis) {
            let (known, unknown) = self.references(text);
            for word in unknown {
                self.leave(Column::LegalBasis, Why::NotUnderstood, word, Vec::new());
            }
            found.extend(known);
        }
        found.into_iter().collect()
    }

    /// The paragraphs of a text that the law has, and what else of it looks like one. All of it, if there is none.
    fn references(&self, text: &str) -> (Vec<Reference>, Vec<String>) {
        let law = &self.reader.catalogue.content().law;
        let on = self.said_on().unwrap_or(self.reader.on);
        let resolve = |typed: &TypedReference| {
            let resolved = match typed.act {
                Some(act) => Some(typed.in_act(act)),
                None => law.resolve(typed, on).map(|resolution| resolution.typed),
            };
            resolved.filter(|place| law.provision(place).is_some())
        };
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        let mut at = 0;
        let found = law::find(text);
        for one in &found {
            unknown.extend(other_law(text.get(at..one.start)));
            at = one.end;
            match resolve(&one.reference) {
                Some(place) => known.push(place),
                None => unknown.push(one.reference.to_string()),
            }
        }
        unknown.extend(other_law(text.get(at..)));
        if known.is_empty() { (known, vec![text.to_owned()]) } else { (known, unknown) }
    }

    /// The steps the row states; none if it states none.
    fn stated_steps(&mut self, offer: &OfferRecord) -> Option<Vec<Steps>> {
        let staircase = self.staircase(offer)?;
        let range =
            self.row.value(Column::StepRange).map(|range| (Column::StepRange, range.replace(';', "-")));
        let step = || self.row.value(Column::Step).map(|step| (Column::Step, step));
        let (column, text) = range.or_else(step)?;
        let basis = step::basis(self.row.value(Column::StepConfidence).as_deref());
        let stated = step::stated(&text, staircase, basis);
        Some(stated.unwrap_or_else(|problem| {
            self.fault(column, problem.code, problem.message);
            Vec::new()
        }))
    }

    /// Whether the step of a way is to be inferred anew: its cell is blank, or it was not stated and what it follows
    /// from is new.
    fn is_to_infer(&self, offer: &OfferRecord, way: &VariantRecord, legal_before: &[String]) -> bool {
        let is_emptied = self.row.has(Column::Step) || self.row.has(Column::StepRange);
        let is_stated = way.steps.is_some() && way.step_basis.as_deref() != Some(Basis::Inferred.written());
        let known = self.reader.catalogue.offer(&offer.slug);
        let is_new = known.is_none_or(|known| OfferRecord::of(known).forms != offer.forms);
        is_emptied || (!is_stated && (is_new || way.legal != legal_before))
    }

    /// The step of a way, from its paragraphs and the offer's form.
    fn infer(&mut self, offer: &OfferRecord, way: &mut VariantRecord, meaning: &Meaning) {
        let Some(staircase) = self.staircase(offer) else { return };
        let legal: Vec<Reference> = way.legal.iter().flat_map(|text| self.references(text).0).collect();
        let forms = offer.forms.iter().filter_map(|form| Key::parse(form).ok());
        let forms: BTreeSet<Key> = forms.chain(meaning.forms.iter().cloned()).collect();
        let inferred = step::inferred(&legal, &forms, staircase, &self.reader.catalogue.content().law);
        let mut found = inferred.keys.iter().flatten().filter_map(|key| step::with_key(staircase, key));
        if let Some((step, reason)) = found.next().zip(inferred.reason.as_ref()) {
            let message = format!("Trinnet er ikke oplyst og er sat til {}. {reason}", wording::step(step));
            self.remark(RemarkKind::Concluded, Column::Step, message);
        } else if self.row.has(Column::Step) || self.row.has(Column::StepRange) {
            let message = "Trinnet er ikke oplyst og følger ikke af hjemmel eller form: tilbuddet vises uden trin, \
                           efter dem, der har et. Skriv det.";
            self.remark(RemarkKind::Doubtful, Column::Step, message.to_owned());
        }
        put(inferred, way);
    }

    fn staircase(&self, offer: &OfferRecord) -> Option<&'a Staircase> {
        let municipality = MunicipalityCode::parse(&offer.municipality).ok();
        self.reader.catalogue.staircase(municipality, self.reader.on)
    }

    /// Notes what does not fit a place away from home that the row names.
    fn misfits(&mut self, offer: &OfferRecord, steps: &[Steps], legal: &[Reference], meaning: &Meaning) {
        let catalogue = self.reader.catalogue;
        let Some(staircase) = self.staircase(offer) else { return };
        for misfit in step::misfits(&meaning.forms, steps, legal, staircase, catalogue.content()) {
            let (column, form, at_odds) = match &misfit {
                Misfit::Step(form) if self.row.value(Column::StepRange).is_some() => {
                    (Column::StepRange, form, "trinnet")
                }
                Misfit::Step(form) => (Column::Step, form, "trinnet"),
                Misfit::Law(form) => (Column::LegalBasis, form, "hjemlen"),
            };
            let message = format!(
                "«{}» er en anbringelse, og {at_odds} passer ikke til den: ret {at_odds} eller formen.",
                catalogue.label(form)
            );
            self.remark(RemarkKind::Doubtful, column, message);
        }
    }

    fn access(&mut self) -> Vec<Access> {
        let Some(text) = self.row.value(Column::Access) else { return Vec::new() };
        let ways = cell::access(&text);
        if ways.is_empty() {
            self.leave(Column::Access, Why::NotUnderstood, text, Vec::new());
        }
        ways
    }
}

fn put(steps: Steps, way: &mut VariantRecord) {
    way.steps = steps.keys;
    way.step_basis = steps.basis.map(|basis| basis.written().to_owned());
    way.step_reason = steps.reason;
}

/// The ways to give an offer on the steps that are stated: those known on a step, else one of its own, of which all
/// is known that is known of any.
fn on_steps(known: &[VariantRecord], stated: Vec<Steps>) -> Vec<VariantRecord> {
    let is_only = stated.len() == 1;
    let ways_on = |steps: Steps| {
        let mut ways: Vec<VariantRecord> =
            known.iter().filter(|way| way.steps == steps.keys).cloned().collect();
        if ways.is_empty() {
            let key = if is_only { ONLY.to_owned() } else { steps.name() };
            ways.push(VariantRecord { key, ..together(known) });
        }
        ways.iter_mut().for_each(|way| put(steps.clone(), way));
        ways
    };
    stated.into_iter().flat_map(ways_on).collect()
}

/// One way with the paragraphs and the access of all.
fn together(known: &[VariantRecord]) -> VariantRecord {
    let all = |of: fn(&VariantRecord) -> &Vec<String>| {
        let mut all: Vec<String> = Vec::new();
        for word in known.iter().flat_map(of) {
            if !all.contains(word) {
                all.push(word.clone());
            }
        }
        all
    };
    VariantRecord {
        legal: all(|way| &way.legal),
        legal_basis: known.iter().find_map(|way| way.legal_basis.clone()),
        access: all(|way| &way.access),
        ..known.first().cloned().unwrap_or_default()
    }
}

/// What a text has beside the paragraphs that were found, if it looks like another act's.
fn other_law(rest: Option<&str>) -> Option<String> {
    let rest = rest?.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '.' | '(' | ')'));
    let rest = rest.strip_prefix("og ").unwrap_or(rest);
    let rest = rest.strip_suffix(" og").unwrap_or(rest);
    rest.contains('§').then(|| rest.to_owned())
}
