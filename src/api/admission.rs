//! What a query may cost before it is looked at any closer.
//!
//! The checks of a GraphQL library walk every spread of a fragment: a query of a thousand bytes whose fragments
//! double each other keeps a core busy for seconds, and a list in a list, four thousand deep, overflows the parser's
//! stack and ends the process.
//! So a query's words are counted before it is parsed, and its selections, fragments spread out, before it is
//! checked. Both take time in proportion to its length.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use apollo_parser::{Lexer, TokenKind};
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, Field, OperationDefinition, OperationType, Selection,
    SelectionSet, VariableDefinition,
};
use async_graphql::{Name, Positioned, Value, Variables};

use super::fault::{Code, Fault};

/// How many words, signs and blanks a query may have.
const MOST_TOKENS: usize = 10_000;

/// How deep brackets of any kind may nest.
const MOST_NESTED: usize = 64;

/// How many fields a query may ask for when its fragments are spread out.
const MOST_FIELDS: usize = 5_000;

/// How many questions an operation may ask, each counted as often as it is written: each is answered by itself.
const MOST_QUESTIONS: usize = 30;

/// How many fields an answer about the schema may hold, as reckoned by [`SCHEMA_LISTS`]. What tools ask comes to some
/// 350,000 of them; lists in lists multiply.
const MOST_OF_SCHEMA: usize = 600_000;

/// The lists of what the schema holds, and how many each of them has, about.
const SCHEMA_LISTS: [(&str, usize); 7] = [
    ("args", 8),
    ("enumValues", 8),
    ("fields", 8),
    ("inputFields", 8),
    ("interfaces", 8),
    ("possibleTypes", 8),
    ("types", 100),
];

/// The argument by which a question names the revision that its answer must be from.
const MIN_REVISION: &str = "minRevision";

/// The questions that carry the words of a need.
const QUESTIONS_WITH_WORDS: &[&str] = &["stepDown", "suggest"];

/// The arguments that may hold words which are looked for.
const ARGUMENTS_WITH_WORDS: &[&str] = &["filter", "search", "text"];

/// A query that may be checked and answered.
#[derive(Clone)]
pub struct Admitted {
    /// The query, parsed.
    pub document: Arc<ExecutableDocument>,
    /// What was written into it.
    pub wording: Wording,
}

/// What a query says beside names and numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// Nothing: what somebody typed comes as variables.
    Bare,
    /// Texts or remarks, which may be about a child.
    OwnWords,
}

/// Parses a query that is not too dear.
///
/// # Errors
/// If it is too long, nests too deep, is no GraphQL, or asks for too much.
pub fn admit(query: &str) -> Result<Admitted, Fault> {
    let wording = count_words(query)?;
    let document = parse_query(query).map_err(|error| {
        // The parser's own message repeats the line that is at fault.
        let places: Vec<_> = error.positions().collect();
        Fault::at(
            Code::GraphqlParseFailed,
            "The query is not GraphQL: it cannot be read at this place.",
            places,
        )
    })?;
    let (extent, questions) = Extents::all(&document);
    if questions > MOST_QUESTIONS {
        return Err(too_costly(format!("An operation may ask {MOST_QUESTIONS} questions.")));
    }
    if extent.fields > MOST_FIELDS {
        return Err(too_costly(format!("A query may ask for {MOST_FIELDS} fields, fragments spread out.")));
    }
    if extent.of_schema > MOST_OF_SCHEMA {
        let message = "The answer about the schema would be too long: nest its lists less deep.";
        return Err(too_costly(message.to_owned()));
    }
    Ok(Admitted { document: Arc::new(document), wording })
}

fn too_costly(message: String) -> Fault {
    Fault::new(Code::QueryTooCostly, message)
}

fn count_words(query: &str) -> Result<Wording, Fault> {
    let (tokens, faults) = Lexer::new(query).with_limit(MOST_TOKENS).lex();
    if faults.iter().any(apollo_parser::Error::is_limit) {
        return Err(too_costly(format!("A query may have {MOST_TOKENS} words and signs.")));
    }
    let (mut nested, mut wording) = (0_usize, Wording::Bare);
    for token in &tokens {
        match token.kind() {
            TokenKind::LCurly | TokenKind::LParen | TokenKind::LBracket => nested += 1,
            TokenKind::RCurly | TokenKind::RParen | TokenKind::RBracket => nested = nested.saturating_sub(1),
            TokenKind::StringValue | TokenKind::Comment => wording = Wording::OwnWords,
            _ => {}
        }
        if nested > MOST_NESTED {
            return Err(too_costly(format!("A query may nest {MOST_NESTED} brackets.")));
        }
    }
    Ok(wording)
}

impl Admitted {
    /// What the named operation does, the only one if none is named; none if there is no such operation.
    pub fn operation_type(&self, named: Option<&str>) -> Option<OperationType> {
        self.operation(named).map(|operation| operation.ty)
    }

    /// Whether any part of the query asks a question that carries the words of a need, or words that are looked for.
    pub fn carries_words(&self) -> bool {
        operations(&self.document).chain(fragments(&self.document)).any(carries_words)
    }

    /// The latest revision that a question of the named operation asks an answer from; none if none does.
    pub fn min_revision(&self, named: Option<&str>, variables: &Variables) -> Option<u64> {
        let operation = self.operation(named)?;
        let questions = Questions { document: &self.document, fragments: BTreeSet::new() };
        let asked = questions.of(&operation.selection_set.node);
        let arguments = asked.into_iter().filter_map(|field| field.get_argument(MIN_REVISION));
        let value = |name: Name| variable(operation, variables, &name).ok_or(());
        let values = arguments.filter_map(|argument| argument.node.clone().into_const_with(value).ok());
        let revision = |value| match value {
            Value::Number(number) => number.as_u64(),
            _ => None,
        };
        values.filter_map(revision).max()
    }

    /// The variables that the named operation needs and was not sent. The library finds them missing only where they
    /// are read, and says nothing of some.
    pub fn missing_variables(&self, named: Option<&str>, variables: &Variables) -> Vec<Fault> {
        let definitions =
            self.operation(named).into_iter().flat_map(|operation| &operation.variable_definitions);
        let is_missing = |definition: &&Positioned<VariableDefinition>| {
            let VariableDefinition { name, var_type, default_value, .. } = &definition.node;
            let sent = variables.get(&name.node);
            let is_null = sent.is_some_and(|value| *value == Value::Null);
            !var_type.node.nullable && (is_null || sent.is_none() && default_value.is_none())
        };
        let missing = definitions.filter(is_missing);
        let told = missing.map(|definition| {
            let message = format!("The variable ${} must have a value.", definition.node.name.node);
            Fault::at(Code::BadUserInput, message, vec![definition.pos])
        });
        told.collect()
    }

    fn operation(&self, named: Option<&str>) -> Option<&OperationDefinition> {
        let found = match (&self.document.operations, named) {
            (DocumentOperations::Single(only), None) => Some(only),
            (DocumentOperations::Multiple(several), Some(name)) => several.get(name),
            (DocumentOperations::Multiple(several), None) if several.len() == 1 => several.values().next(),
            (DocumentOperations::Single(_), Some(_)) | (DocumentOperations::Multiple(_), None) => None,
        };
        found.map(|operation| &operation.node)
    }
}

/// What a variable is: as sent, or as the operation has it otherwise.
fn variable(operation: &OperationDefinition, variables: &Variables, name: &Name) -> Option<Value> {
    let otherwise = || {
        let mut definitions = operation.variable_definitions.iter().map(|definition| &definition.node);
        definitions.find(|definition| definition.name.node == *name)?.default_value()
    };
    variables.get(name).or_else(otherwise).cloned()
}

/// The questions of an operation, wherever they are written.
struct Questions<'a> {
    document: &'a ExecutableDocument,
    /// Those that were looked into.
    fragments: BTreeSet<&'a Name>,
}

impl<'a> Questions<'a> {
    fn of(mut self, set: &'a SelectionSet) -> Vec<&'a Field> {
        let mut found = Vec::new();
        self.add(set, &mut found);
        found
    }

    fn add(&mut self, set: &'a SelectionSet, found: &mut Vec<&'a Field>) {
        for item in &set.items {
            match &item.node {
                Selection::Field(field) => found.push(&field.node),
                Selection::InlineFragment(part) => self.add(&part.node.selection_set.node, found),
                Selection::FragmentSpread(spread) => {
                    let name = &spread.node.fragment_name.node;
                    if let Some(fragment) = self.document.fragments.get(name)
                        && self.fragments.insert(name)
                    {
                        self.add(&fragment.node.selection_set.node, found);
                    }
                }
            }
        }
    }
}

fn carries_words(set: &SelectionSet) -> bool {
    set.items.iter().any(|item| match &item.node {
        Selection::Field(field) => {
            QUESTIONS_WITH_WORDS.contains(&field.node.name.node.as_str())
                || field
                    .node
                    .arguments
                    .iter()
                    .any(|(name, _)| ARGUMENTS_WITH_WORDS.contains(&name.node.as_str()))
                || carries_words(&field.node.selection_set.node)
        }
        Selection::InlineFragment(fragment) => carries_words(&fragment.node.selection_set.node),
        Selection::FragmentSpread(_) => false,
    })
}

/// How much a part of a query asks for.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    /// Its fields.
    fields: usize,
    /// Those of its fields that stand in no other.
    outermost: usize,
    /// How many fields its answer has if it is about the schema.
    of_schema: usize,
}

impl Extent {
    /// Something beside fields, as a fragment's name.
    const NO_FIELD: Self = Self { fields: 1, outermost: 0, of_schema: 0 };

    fn beside(self, other: Self) -> Self {
        Self {
            fields: self.fields.saturating_add(other.fields),
            outermost: self.outermost.saturating_add(other.outermost),
            of_schema: self.of_schema.saturating_add(other.of_schema),
        }
    }

    /// A field that holds this.
    fn within(self, name: &str) -> Self {
        let listed = SCHEMA_LISTS.iter().find(|(list, _)| *list == name).map_or(1, |(_, times)| *times);
        Self {
            fields: self.fields.saturating_add(1),
            outermost: 1,
            of_schema: self.of_schema.saturating_mul(listed).saturating_add(1),
        }
    }
}

/// How much each fragment asks for, counted once.
struct Extents<'a> {
    document: &'a ExecutableDocument,
    /// None while a fragment is being counted: one that spreads itself is refused by the checks that follow.
    of_fragment: HashMap<&'a Name, Option<Extent>>,
}

impl<'a> Extents<'a> {
    /// What all operations and fragments ask for, since the checks walk those that nothing uses as well; and how many
    /// questions the operation with the most asks.
    fn all(document: &'a ExecutableDocument) -> (Extent, usize) {
        let mut extents = Self { document, of_fragment: HashMap::new() };
        let (mut all, mut questions) = (Extent::default(), 0);
        for set in operations(document) {
            let extent = extents.in_set(set);
            questions = questions.max(extent.outermost);
            all = all.beside(extent);
        }
        let of_fragments = fragments(document).map(|set| extents.in_set(set));
        (of_fragments.fold(all, Extent::beside), questions)
    }

    fn in_set(&mut self, set: &'a SelectionSet) -> Extent {
        set.items.iter().fold(Extent::default(), |sum, item| {
            sum.beside(match &item.node {
                Selection::Field(field) => {
                    self.in_set(&field.node.selection_set.node).within(&field.node.name.node)
                }
                Selection::InlineFragment(part) => {
                    self.in_set(&part.node.selection_set.node).beside(Extent::NO_FIELD)
                }
                Selection::FragmentSpread(spread) => self.in_fragment(&spread.node.fragment_name.node),
            })
        })
    }

    fn in_fragment(&mut self, name: &'a Name) -> Extent {
        if let Some(known) = self.of_fragment.get(name) {
            return known.unwrap_or_default();
        }
        let Some(fragment) = self.document.fragments.get(name) else { return Extent::NO_FIELD };
        self.of_fragment.insert(name, None);
        let extent = self.in_set(&fragment.node.selection_set.node).beside(Extent::NO_FIELD);
        self.of_fragment.insert(name, Some(extent));
        extent
    }
}

/// What the operations of a query select.
fn operations(document: &ExecutableDocument) -> impl Iterator<Item = &SelectionSet> {
    document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node)
}

/// What the fragments of a query select.
fn fragments(document: &ExecutableDocument) -> impl Iterator<Item = &SelectionSet> {
    document.fragments.values().map(|fragment| &fragment.node.selection_set.node)
}
