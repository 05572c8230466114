//! The yardstick: what a search engine alone would do with the same question.
//!
//! The same documents in an index of their own, and the terms of a question, understood and expanded beforehand,
//! as one query of alternatives that is cut at the ten best by score. It filters nothing, orders by no rule
//! and gives no reasons.

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{DocAddress, Index, Score, Searcher, TantivyDocument, Term};
use vifte::catalogue::Catalogue;
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
        let stems =
            TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::Basic);
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(stems));
        let concept = schema.add_text_field("concept", STRING);
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, BUILDING_MEMORY)?;
        for offer in catalogue.offers() {
            writer.add_document(document(text, concept, offer))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        Ok(Self { searcher: index.reader()?.searcher(), text, concept })
    }

    /// What a question's terms are in this index: every concept that covers one, every word.
    pub fn expanded(&self, terms: &[matching::Term], catalogue: &Catalogue) -> Vec<Term> {
        let expanded = terms.iter().flat_map(|term| match &term.wanted {
            Wanted::Concepts(_) => {
                let covering = term.covering(&catalogue.content().vocabulary);
                covering.keys().map(|key| Term::from_field_text(self.concept, key.as_str())).collect()
            }
            Wanted::Word(word) => {
                vec![Term::from_field_text(self.text, &danish::stem(&danish::fold(word)))]
            }
            // The needs here name neither.
            Wanted::Law(_) | Wanted::Offers(_) => Vec::new(),
        });
        expanded.collect()
    }

    /// The ten best by score.
    pub fn top_ten(&self, terms: &[Term]) -> tantivy::Result<Vec<(Score, DocAddress)>> {
        let alternative =
            |term: &Term| Box::new(TermQuery::new(term.clone(), IndexRecordOption::Basic)) as Box<dyn Query>;
        let query = BooleanQuery::union(terms.iter().map(alternative).collect());
        self.searcher.search(&query, &TopDocs::with_limit(10).order_by_score())
    }
}

fn document(text: Field, concept: Field, offer: &Offer) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    for said in [&offer.name, &offer.summary] {
        document.add_pre_tokenized_text(text, stems(said));
    }
    for key in profile::concepts(offer) {
        document.add_text(concept, key.as_str());
    }
    document
}

fn stems(said: &str) -> PreTokenizedString {
    let words = danish::words(said).into_iter().filter(|word| !danish::is_small(word));
    let token = |(position, word): (usize, danish::Word)| Token {
        offset_from: word.start,
        offset_to: word.end,
        position,
        text: word.stem,
        position_length: 1,
    };
    PreTokenizedString { text: said.to_owned(), tokens: words.enumerate().map(token).collect() }
}
