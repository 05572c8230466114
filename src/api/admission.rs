//! What a query may cost before it is looked at any closer.
//!
//! The checks of a GraphQL library walk every spread of a fragment: a query of a thousand bytes whose fragments
//! double each other keeps a core busy for seconds, and a list in a list, four thousand deep, overflows the parser's
//! stack and ends the process.
//! So a query's words are counted before it is parsed, and its selections, fragments spread out, before it is
//! checked. Both take time in proportion to its length.

use std::collections::{BTreeSet, HashMap};

use apollo_parser::{Lexer, TokenKind};
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, Field, OperationDefinition, OperationType, Selection,
    SelectionSet,
};
use async_graphql::{Name, Value, Variables};

use super::fault::{Code, Fault};

/// How many words, signs and blanks a query may have.
const MOST_TOKENS: usize = 10_000;

/// How deep brackets of any kind may nest.
const MOST_NESTED: usize = 64;

/// How many fields a query may ask for when its fragments are spread out.
const MOST_FIELDS: usize = 5_000;

/// How deep lists of what the schema holds may nest: the fields of the types of the fields of a type. What nests deeper
/// multiplies, and no tool asks it.
const MOST_SCHEMA_LISTS: usize = 2;

/// The lists by which one type of the schema leads to others.
const SCHEMA_LISTS: &[&str] = &["fields", "inputFields", "interfaces", "possibleTypes"];

/// The argument by which a question names the revision that its answer must be from.
const MIN_REVISION: &str = "minRevision";

/// The questions that carry the words of a need.
const WITH_A_NEED: &[&str] = &["stepDown", "suggest"];

/// The argument that may hold words which are looked for.
const WITH_WORDS: &str = "filter";

/// A query that may be checked and answered.
pub struct Admitted {
    /// The query, parsed.
    pub document: ExecutableDocument,
}

/// Parses a query that is not too dear.
///
/// # Errors
/// If it is too long, nests too deep, is no GraphQL, or asks for too much.
pub fn admit(query: &str) -> Result<Admitted, Fault> {
    count_words(query)?;
    let document = parse_query(query).map_err(|error| {
        // The parser's own message repeats the line that is at fault.
        let places: Vec<_> = error.positions().collect();
        Fault::at(
            Code::GraphqlParseFailed,
            "The query is not GraphQL: it cannot be read at this place.",
            places,
        )
    })?;
    let extent = Extents::all(&document);
    if extent.fields > MOST_FIELDS {
        return Err(too_costly(format!("A query may ask for {MOST_FIELDS} fields, fragments spread out.")));
    }
    if extent.schema_lists > MOST_SCHEMA_LISTS {
        let message = "A query may ask for the fields of the types of a type's fields, and no deeper.";
        return Err(too_costly(message.to_owned()));
    }
    Ok(Admitted { document })
}

fn too_costly(message: String) -> Fault {
    Fault::new(Code::QueryTooCostly, message)
}

fn count_words(query: &str) -> Result<(), Fault> {
    let (tokens, faults) = Lexer::new(query).with_limit(MOST_TOKENS).lex();
    if faults.iter().any(apollo_parser::Error::is_limit) {
        return Err(too_costly(format!("A query may have {MOST_TOKENS} words and signs.")));
    }
    let mut nested = 0_usize;
    for token in &tokens {
        match token.kind() {
            TokenKind::LCurly | TokenKind::LParen | TokenKind::LBracket => nested += 1,
            TokenKind::RCurly | TokenKind::RParen | TokenKind::RBracket => nested = nested.saturating_sub(1),
            _ => {}
        }
        if nested > MOST_NESTED {
            return Err(too_costly(format!("A query may nest {MOST_NESTED} brackets.")));
        }
    }
    Ok(())
}

impl Admitted {
    /// What the named operation does, the only one if none is named; none if there is no such operation.
    pub fn operation_type(&self, named: Option<&str>) -> Option<OperationType> {
        self.operation(named).map(|operation| operation.ty)
    }

    /// Whether any part of the query asks a question that carries the words of a need, or words that are looked for.
    pub fn carries_a_need(&self) -> bool {
        selections(&self.document).any(carries_words)
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
            WITH_A_NEED.contains(&field.node.name.node.as_str())
                || field.node.arguments.iter().any(|(name, _)| name.node == WITH_WORDS)
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
    /// How deep lists of what the schema holds nest in it.
    schema_lists: usize,
}

impl Extent {
    const ONE: Self = Self { fields: 1, schema_lists: 0 };

    fn beside(self, other: Self) -> Self {
        Self {
            fields: self.fields.saturating_add(other.fields),
            schema_lists: self.schema_lists.max(other.schema_lists),
        }
    }

    fn within(self, name: &str) -> Self {
        let nests = usize::from(SCHEMA_LISTS.contains(&name));
        Self { schema_lists: self.schema_lists + nests, ..self }.beside(Self::ONE)
    }
}

/// How much each fragment asks for, counted once.
struct Extents<'a> {
    document: &'a ExecutableDocument,
    /// None while a fragment is being counted: one that spreads itself is refused by the checks that follow.
    of_fragment: HashMap<&'a Name, Option<Extent>>,
}

impl<'a> Extents<'a> {
    /// What all operations and fragments ask for; the checks walk those that nothing uses as well.
    fn all(document: &'a ExecutableDocument) -> Extent {
        let mut extents = Self { document, of_fragment: HashMap::new() };
        selections(document).fold(Extent::default(), |sum, set| sum.beside(extents.in_set(set)))
    }

    fn in_set(&mut self, set: &'a SelectionSet) -> Extent {
        set.items.iter().fold(Extent::default(), |sum, item| {
            sum.beside(match &item.node {
                Selection::Field(field) => {
                    self.in_set(&field.node.selection_set.node).within(&field.node.name.node)
                }
                Selection::InlineFragment(part) => {
                    self.in_set(&part.node.selection_set.node).beside(Extent::ONE)
                }
                Selection::FragmentSpread(spread) => self.in_fragment(&spread.node.fragment_name.node),
            })
        })
    }

    fn in_fragment(&mut self, name: &'a Name) -> Extent {
        if let Some(known) = self.of_fragment.get(name) {
            return known.unwrap_or_default();
        }
        let Some(fragment) = self.document.fragments.get(name) else { return Extent::ONE };
        self.of_fragment.insert(name, None);
        let extent = self.in_set(&fragment.node.selection_set.node).beside(Extent::ONE);
        self.of_fragment.insert(name, Some(extent));
        extent
    }
}

/// What the operations and the fragments of a query select.
fn selections(document: &ExecutableDocument) -> impl Iterator<Item = &SelectionSet> {
    let operations = document.operations.iter().map(|(_, operation)| &operation.node.selection_set);
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set);
    operations.chain(fragments).map(|set| &set.node)
}
