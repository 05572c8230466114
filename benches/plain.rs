//! The yardsticks: what a search engine alone would do with the same question.
//!
//! The same documents in an index of their own, and the terms of a question, understood and expanded beforehand,
//! as one query of alternatives that is cut at the ten best by score: either expanded to the concepts that cover
//! them, or, as an engine that knows no concepts must be asked, to all the words for those concepts. It filters
//! nothing, orders by no rule and gives no reasons.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{DocAddress, Index, Score, Searcher, TantivyDocument, Term};
use vifte::catalogue::Catalogue;
use vifte::key::Key;
use vifte::matching::{self, Wanted};
use vifte::offer::Offer;
use vifte::{catalogue::profile, danish};

/// Memory for building, in bytes.
const BUILDING_MEMORY: usize = 15_000_000;

/// Offers by word and concept.
pub struct Plain {
    searcher: Searcher,
    text: Field,
    concept: Field,
}

impl Plain {
    /// The index of a catalogue's offers.
    pub fn new(catalogue: &Catalogue) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let stems = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs);
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(stems));
        let concept = schema.add_text_field("concept", STRING);
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, BUILDING_MEMORY)?;
        for offer in catalogue.offers().iter() {
            writer.add_document(document(text, concept, offer))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        Ok(Self { searcher: index.reader()?.searcher(), text, concept })
    }

    /// A question's terms by concept: every concept that covers one, every word.
    pub fn by_concept(&self, terms: &[matching::Term], catalogue: &Catalogue) -> BooleanQuery {
        let concepts = covering(terms, catalogue);
        let concepts = concepts.iter().map(|key| self.having(self.concept, key.as_str()));
        BooleanQuery::union(concepts.chain(self.with_words(terms)).collect())
    }

    /// A question's terms in words: every word or phrase for a concept that covers one, every word.
    pub fn in_words(&self, terms: &[matching::Term], catalogue: &Catalogue) -> BooleanQuery {
        let concepts = covering(terms, catalogue);
        let vocabulary = &catalogue.content().vocabulary;
        let labels = concepts.iter().filter_map(|key| vocabulary.concept(key)).flat_map(|one| &one.labels);
        let phrases: BTreeSet<Vec<String>> = labels.map(|label| content_stems(&label.text)).collect();
        let phrases = phrases.iter().filter(|phrase| !phrase.is_empty()).map(|phrase| self.with_all(phrase));
        BooleanQuery::union(phrases.chain(self.with_words(terms)).collect())
    }

    fn with_all(&self, phrase: &[String]) -> Box<dyn Query> {
        match phrase {
            [word] => self.having(self.text, word),
            words => {
                let each = words.iter().map(|word| self.having(self.text, word));
                Box::new(BooleanQuery::intersection(each.collect()))
            }
        }
    }

    /// The words that were not understood, and those that begin with one, as the catalogue's own index finds them.
    fn with_words(&self, terms: &[matching::Term]) -> impl Iterator<Item = Box<dyn Query>> {
        let words = terms.iter().filter_map(|term| match &term.wanted {
            Wanted::Word(word) => Some(danish::stem(&danish::fold(word))),
            // The needs here name neither law nor offer.
            Wanted::Concepts(_) | Wanted::Law(_) | Wanted::Offers(_) => None,
        });
        words.flat_map(|stem| [self.having(self.text, &stem), self.beginning_with(&stem)])
    }

    fn having(&self, field: Field, text: &str) -> Box<dyn Query> {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
    }

    fn beginning_with(&self, stem: &str) -> Box<dyn Query> {
        let from = Term::from_field_text(self.text, &format!("{stem}a"));
        let to = Term::from_field_text(self.text, &format!("{stem}{}", char::MAX));
        Box::new(RangeQuery::new(Bound::Included(from), Bound::Excluded(to)))
    }

    /// The ten best by score.
    pub fn top_ten(&self, query: &BooleanQuery) -> tantivy::Result<Vec<(Score, DocAddress)>> {
        self.searcher.search(query, &TopDocs::with_limit(10).order_by_score())
    }
}

/// The concepts that cover a question's terms, and the forms of help these are met with.
fn covering(terms: &[matching::Term], catalogue: &Catalogue) -> BTreeSet<Key> {
    let vocabulary = &catalogue.content().vocabulary;
    let covering = terms.iter().flat_map(|term| [term.covering(vocabulary), term.met_with(vocabulary)]);
    covering.flat_map(BTreeMap::into_keys).collect()
}

fn document(text: Field, concept: Field, offer: &Offer) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    for said in [&offer.name, &offer.summary].into_iter().chain(&offer.also_known_as).chain(&offer.keywords) {
        document.add_text(text, content_stems(said).join(" "));
    }
    for key in profile::concepts(offer) {
        document.add_text(concept, key.as_str());
    }
    document
}

fn content_stems(said: &str) -> Vec<String> {
    let words = danish::words(said).into_iter().filter(|word| !danish::is_small(word));
    words.map(|word| word.stem).collect()
}
