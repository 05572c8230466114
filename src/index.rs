//! Full text over offers: which offers have a word. The only place that uses tantivy.
//!
//! The index answers with all that match, never with the best few: whether an offer fits is decided by
//! matching, and cutting by score first would make the answer depend on how the index was built.

use std::collections::{BTreeSet, HashSet};
use std::ops::Bound;
use std::sync::Arc;

use tantivy::collector::DocSetCollector;
use tantivy::query::{BooleanQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{DocAddress, Searcher, TantivyDocument, Term};

use crate::content::sorted::{Keyed, Slot, Sorted};
use crate::danish;
use crate::key::MunicipalityCode;
use crate::offer::Offer;

/// Memory for building, in bytes; the least tantivy accepts.
const BUILDING_MEMORY: usize = 15_000_000;

/// The fewest letters of a stem that a longer word may begin with.
const SHORTEST_BEGINNING: usize = 4;

/// Offers by their words.
///
/// What was built once is shared by the snapshots that follow. The words of offers that were changed since are listed
/// beside it, and what was built of these offers is passed over.
#[derive(Debug, Clone)]
pub struct Index {
    built: Arc<Searched>,
    /// The places of the offers that were built, by segment and document.
    places: Arc<Vec<Vec<u32>>>,
    /// The offers whose words were changed since.
    changed: Arc<Vec<Changed>>,
    /// Their words.
    stems: Sorted<Stem>,
}

/// The place of an offer that was built and has been changed since.
const PASSED_OVER: u32 = u32::MAX;

/// An offer whose words were changed.
#[derive(Debug, Clone)]
struct Changed {
    place: u32,
    municipality: MunicipalityCode,
}

/// A word of offers that were changed.
#[derive(Debug, Clone)]
struct Stem {
    stem: String,
    /// The numbers of those that have it.
    having: Vec<u32>,
}

impl Keyed for Stem {
    fn key(&self) -> &str {
        &self.stem
    }
}

/// An index as it was built.
struct Searched {
    searcher: Searcher,
    fields: Fields,
}

#[derive(Clone, Copy)]
struct Fields {
    place: Field,
    text: Field,
    municipality: Field,
}

impl Index {
    /// The index of these offers.
    ///
    /// # Panics
    /// If memory for it cannot be had.
    pub fn new(offers: &Sorted<Offer>) -> Self {
        let built = Searched::new(offers).expect("an index in memory fails only when memory does");
        let places = built.searcher.segment_readers().iter().map(places).collect::<tantivy::Result<_>>();
        Self {
            built: Arc::new(built),
            places: Arc::new(places.expect("every document has a place")),
            changed: Arc::default(),
            stems: Sorted::default(),
        }
    }

    /// The index when this offer stands in its slot; before, if it was there, it was that one.
    #[must_use]
    pub fn with(&self, slot: Slot, before: Option<&Offer>, offer: &Offer) -> Self {
        let mut index = self.clone();
        if before.is_some_and(|before| reads_the_same(before, offer)) {
            return index;
        }
        index.make_room(slot);
        let place = u32::try_from(slot.place()).unwrap_or(PASSED_OVER);
        let now = Changed { place, municipality: offer.municipality };
        let known = index.changed.iter().position(|one| one.place == place);
        let changed = Arc::make_mut(&mut index.changed);
        let number = known.unwrap_or(changed.len());
        if number < changed.len() {
            changed[number] = now;
        } else {
            changed.push(now);
            let places = Arc::make_mut(&mut index.places).iter_mut().flatten();
            places.filter(|one| **one == place).for_each(|one| *one = PASSED_OVER);
        }
        let number = u32::try_from(number).expect("what fits in memory is counted by four bytes");
        let before = before.filter(|_| known.is_some()).map(stems_of).unwrap_or_default();
        let now = stems_of(offer);
        before
            .difference(&now)
            .for_each(|stem| index.having(stem, |having| having.retain(|one| *one != number)));
        now.difference(&before).for_each(|stem| index.having(stem, |having| having.push(number)));
        index
    }

    /// Moves on what a new slot moves on.
    fn make_room(&mut self, slot: Slot) {
        if matches!(slot, Slot::New(_)) {
            Arc::make_mut(&mut self.places).iter_mut().for_each(|places| slot.make_room(places));
            for changed in Arc::make_mut(&mut self.changed) {
                slot.make_room(std::slice::from_mut(&mut changed.place));
            }
        }
    }

    /// Changes which of the changed offers have a word.
    fn having(&mut self, stem: &str, change: impl FnOnce(&mut Vec<u32>)) {
        let mut having = self.stems.get(stem).map_or_else(Vec::new, |known| known.having.clone());
        change(&mut having);
        self.stems.put(Arc::new(Stem { stem: stem.to_owned(), having }));
    }

    /// The places of the offers of a municipality, or of all, whose own text has this stem or a word that it is the
    /// beginning of: «bisidder» finds «bisidderordning»; in order.
    pub fn with_word(&self, stem: &str, of: Option<MunicipalityCode>) -> Vec<u32> {
        let built = self.built.with_word(stem, of).into_iter();
        let mut places: Vec<u32> = built.filter_map(|address| self.place(address)).collect();
        if !self.changed.is_empty() {
            places.extend(self.changed_with_word(stem, of));
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    fn changed_with_word(&self, stem: &str, of: Option<MunicipalityCode>) -> impl Iterator<Item = u32> {
        let longer = beginning_with(stem).into_iter().flat_map(|(from, to)| {
            let behind = self.stems.from(&from).take_while(move |word| word.stem < to);
            behind.collect::<Vec<_>>()
        });
        let having = self.stems.get(stem).into_iter().chain(longer).flat_map(|word| &word.having);
        let changed = having.map(|number| &self.changed[*number as usize]);
        changed.filter(move |one| of.is_none_or(|code| code == one.municipality)).map(|one| one.place)
    }

    fn place(&self, address: DocAddress) -> Option<u32> {
        let segment = self.places.get(usize::try_from(address.segment_ord).ok()?)?;
        let place = segment.get(usize::try_from(address.doc_id).ok()?).copied()?;
        (place != PASSED_OVER).then_some(place)
    }
}

/// From where to where the words stand that begin with this one, which is long enough for it.
fn beginning_with(stem: &str) -> Option<(String, String)> {
    (stem.len() >= SHORTEST_BEGINNING).then(|| (format!("{stem}a"), format!("{stem}{}", char::MAX)))
}

/// Whether two offers have the same words to be found by, in the same range.
fn reads_the_same(one: &Offer, other: &Offer) -> bool {
    one.municipality == other.municipality && texts(one).eq(texts(other))
}

/// The texts an offer is found by. The description tells about the offer (who decided it, what a source leaves out), not
/// what it helps with.
fn texts(offer: &Offer) -> impl Iterator<Item = &String> {
    [&offer.name, &offer.summary].into_iter().chain(&offer.also_known_as).chain(&offer.keywords)
}

impl Searched {
    fn new(offers: &Sorted<Offer>) -> tantivy::Result<Self> {
        let (schema, fields) = schema();
        let index = tantivy::Index::create_in_ram(schema);
        let mut writer = index.writer_with_num_threads(1, BUILDING_MEMORY)?;
        for (place, offer) in (0..).zip(offers.iter()) {
            writer.add_document(document(fields, place, offer))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let reader = index.reader_builder().reload_policy(tantivy::ReloadPolicy::Manual).try_into()?;
        let reader: tantivy::IndexReader = reader;
        Ok(Self { searcher: reader.searcher(), fields })
    }

    /// The documents that have a word.
    fn with_word(&self, stem: &str, of: Option<MunicipalityCode>) -> HashSet<DocAddress> {
        let having = |field: Field, text: &str| -> Box<dyn Query> {
            Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
        };
        let word = having(self.fields.text, stem);
        let word = match beginning_with(stem) {
            None => word,
            Some((from, to)) => {
                let bound = |text: &str| Term::from_field_text(self.fields.text, text);
                let longer = RangeQuery::new(Bound::Included(bound(&from)), Bound::Excluded(bound(&to)));
                Box::new(BooleanQuery::union(vec![word, Box::new(longer)]))
            }
        };
        let query = match of {
            None => word,
            Some(code) => {
                let whose = having(self.fields.municipality, &code.to_string());
                Box::new(BooleanQuery::intersection(vec![word, whose]))
            }
        };
        self.searcher.search(&query, &DocSetCollector).unwrap_or_default()
    }
}

/// The places of a segment's documents.
fn places(segment: &tantivy::SegmentReader) -> tantivy::Result<Vec<u32>> {
    let places = segment.fast_fields().u64("place")?;
    let place = |document| places.first(document).and_then(|place| u32::try_from(place).ok());
    Ok((0..segment.max_doc()).map(|document| place(document).unwrap_or(u32::MAX)).collect())
}

impl std::fmt::Debug for Searched {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Index of {} offers", self.searcher.num_docs())
    }
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let stems =
        TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(IndexRecordOption::Basic);
    let stems = TextOptions::default().set_indexing_options(stems);
    let fields = Fields {
        place: schema.add_u64_field("place", FAST),
        text: schema.add_text_field("text", stems),
        municipality: schema.add_text_field("municipality", STRING),
    };
    (schema.build(), fields)
}

fn document(fields: Fields, place: u32, offer: &Offer) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    document.add_text(fields.municipality, offer.municipality.to_string());
    document.add_u64(fields.place, place.into());
    for text in texts(offer) {
        document.add_text(fields.text, stems(text).collect::<Vec<_>>().join(" "));
    }
    document
}

/// The stems of a text's words that carry content.
fn stems(text: &str) -> impl Iterator<Item = String> {
    danish::words(text).into_iter().filter(|word| !danish::is_small(word)).map(|word| word.stem)
}

/// The stems that an offer is found by.
fn stems_of(offer: &Offer) -> BTreeSet<String> {
    texts(offer).flat_map(|text| stems(text)).collect()
}
