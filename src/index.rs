//! Full text over offers: which offers have a word. The only place that uses tantivy.
//!
//! The index answers with all that match, never with the best few: whether an offer fits is decided by
//! matching, and cutting by score first would make the answer depend on how the index was built.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::Arc;

use tantivy::collector::DocSetCollector;
use tantivy::query::{BooleanQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{DocAddress, Searcher, TantivyDocument, Term};

use crate::danish;
use crate::key::MunicipalityCode;
use crate::offer::Offer;

/// Memory for building, in bytes; the least tantivy accepts.
const BUILDING_MEMORY: usize = 15_000_000;

/// The fewest letters of a stem that a longer word may begin with.
const SHORTEST_BEGINNING: usize = 4;

/// Offers by their words. An offer is known by its place in the list it was built from.
///
/// What was built once is shared by the snapshots that follow; offers whose words were changed since are looked for in
/// a small index of their own.
#[derive(Debug, Clone)]
pub struct Index {
    built: Arc<Searched>,
    changed: BTreeSet<u32>,
    changes: Option<Arc<Searched>>,
}

/// How many offers may be changed before all are built anew: more would make every search slower.
const MOST_CHANGED: usize = 100;

/// An index as it was built.
struct Searched {
    searcher: Searcher,
    fields: Fields,
    /// The offers' places by segment and document: read once, for every search needs them.
    places: Vec<Vec<u32>>,
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
    pub fn new(offers: &[Arc<Offer>]) -> Self {
        let all = (0..).zip(offers).map(|(place, offer)| (place, offer.as_ref()));
        Self { built: Arc::new(Searched::new(all)), changed: BTreeSet::new(), changes: None }
    }

    /// The index of the same offers but for the one at this place, which was changed.
    pub fn with_changed(&self, place: u32, offers: &[Arc<Offer>]) -> Self {
        let mut changed = self.changed.clone();
        changed.insert(place);
        if changed.len() > MOST_CHANGED {
            return Self::new(offers);
        }
        let changes = changed.iter().map(|place| (*place, offers[*place as usize].as_ref()));
        let changes = Some(Arc::new(Searched::new(changes)));
        Self { built: Arc::clone(&self.built), changed, changes }
    }

    /// The places of the offers of a municipality, or of all, whose own text has this stem or a word that it is the
    /// beginning of: «bisidder» finds «bisidderordning»; in order.
    pub fn with_word(&self, stem: &str, of: Option<MunicipalityCode>) -> Vec<u32> {
        let mut places = self.built.with_word(stem, of);
        if let Some(changes) = &self.changes {
            places.retain(|place| !self.changed.contains(place));
            places.extend(changes.with_word(stem, of));
        }
        places.sort_unstable();
        places
    }
}

/// Whether two offers have the same words to be found by, in the same range.
pub fn reads_the_same(one: &Offer, other: &Offer) -> bool {
    one.municipality == other.municipality && texts(one).eq(texts(other))
}

/// The texts an offer is found by. The description tells about the offer (who decided it, what a source leaves out), not
/// what it helps with.
fn texts(offer: &Offer) -> impl Iterator<Item = &String> {
    [&offer.name, &offer.summary].into_iter().chain(&offer.also_known_as).chain(&offer.keywords)
}

impl Searched {
    fn new<'a>(offers: impl Iterator<Item = (u32, &'a Offer)>) -> Self {
        let (schema, fields) = schema();
        let index = tantivy::Index::create_in_ram(schema);
        let built = || -> tantivy::Result<Self> {
            let mut writer = index.writer_with_num_threads(1, BUILDING_MEMORY)?;
            for (place, offer) in offers {
                writer.add_document(document(fields, place, offer))?;
            }
            writer.commit()?;
            writer.wait_merging_threads()?;
            let reader = index.reader_builder().reload_policy(tantivy::ReloadPolicy::Manual).try_into()?;
            let reader: tantivy::IndexReader = reader;
            let searcher = reader.searcher();
            let places = searcher.segment_readers().iter().map(places).collect::<tantivy::Result<_>>()?;
            Ok(Self { searcher, fields, places })
        };
        built().expect("an index in memory fails only when memory does")
    }

    /// The places of those that have a word, in no order.
    fn with_word(&self, stem: &str, of: Option<MunicipalityCode>) -> Vec<u32> {
        let having = |field: Field, text: &str| -> Box<dyn Query> {
            Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
        };
        let word = having(self.fields.text, stem);
        let word = if stem.len() < SHORTEST_BEGINNING {
            word
        } else {
            Box::new(BooleanQuery::union(vec![word, self.beginning_with(stem)]))
        };
        let query = match of {
            None => word,
            Some(code) => {
                let whose = having(self.fields.municipality, &code.to_string());
                Box::new(BooleanQuery::intersection(vec![word, whose]))
            }
        };
        let found = self.searcher.search(&query, &DocSetCollector).unwrap_or_default();
        found.into_iter().filter_map(|address| self.place(address)).collect()
    }

    fn beginning_with(&self, stem: &str) -> Box<dyn Query> {
        let from = Term::from_field_text(self.fields.text, &format!("{stem}a"));
        let to = Term::from_field_text(self.fields.text, &format!("{stem}{}", char::MAX));
        Box::new(RangeQuery::new(Bound::Included(from), Bound::Excluded(to)))
    }

    fn place(&self, address: DocAddress) -> Option<u32> {
        let segment = self.places.get(usize::try_from(address.segment_ord).ok()?)?;
        segment.get(usize::try_from(address.doc_id).ok()?).copied()
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
        document.add_text(fields.text, stems(text));
    }
    document
}

/// The stems of a text, with blanks between.
fn stems(text: &str) -> String {
    let words = danish::words(text).into_iter().filter(|word| !danish::is_small(word));
    words.map(|word| word.stem).collect::<Vec<_>>().join(" ")
}
