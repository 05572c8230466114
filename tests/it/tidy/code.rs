//! A source file as its words and signs: no comments, no contents of literals, and which of it is tests.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A word or sign of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As it is written; a literal is empty.
    pub text: String,
    /// Its line, from 1.
    pub line: usize,
    /// How many modules within the file it stands in.
    pub depth: usize,
}

/// A source file, read.
#[derive(Debug, Default)]
pub struct Code {
    /// What ships, in order.
    pub shipped: Vec<Token>,
    /// What is only tests.
    pub tests: Vec<Token>,
    /// How many lines the tests take.
    pub test_lines: usize,
}

impl Code {
    /// Reads a file.
    pub fn read(name: &str, text: &str) -> Self {
        let stream: TokenStream = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut code = Self::default();
        code.walk(stream, 0, false);
        code
    }

    fn walk(&mut self, stream: TokenStream, depth: usize, in_tests: bool) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        for (place, tree) in trees.iter().enumerate() {
            match tree {
                TokenTree::Group(group) => {
                    let module = module_of(&trees[..place], group);
                    let tests = module.as_deref() == Some("tests");
                    if tests && !in_tests {
                        self.test_lines += lines(group);
                    }
                    self.group(group, depth + usize::from(module.is_some()), in_tests || tests);
                }
                TokenTree::Ident(word) => self.push(word.to_string(), tree, depth, in_tests),
                TokenTree::Punct(sign) => self.push(sign.as_char().to_string(), tree, depth, in_tests),
                TokenTree::Literal(_) => self.push(String::new(), tree, depth, in_tests),
            }
        }
    }

    fn group(&mut self, group: &Group, depth: usize, in_tests: bool) {
        let (open, close) = match group.delimiter() {
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::None => ("", ""),
        };
        let tree = TokenTree::Group(group.clone());
        self.push(open.to_owned(), &tree, depth, in_tests);
        self.walk(group.stream(), depth, in_tests);
        self.push(close.to_owned(), &tree, depth, in_tests);
    }

    fn push(&mut self, text: String, tree: &TokenTree, depth: usize, in_tests: bool) {
        let token = Token { text, line: tree.span().start().line, depth };
        if in_tests { self.tests.push(token) } else { self.shipped.push(token) }
    }
}

/// The name of the module whose body a group is: the two words before it are `mod` and the name.
fn module_of(before: &[TokenTree], group: &Group) -> Option<String> {
    let [.., TokenTree::Ident(keyword), TokenTree::Ident(name)] = before else { return None };
    (group.delimiter() == Delimiter::Brace && keyword == "mod").then(|| name.to_string())
}

fn lines(group: &Group) -> usize {
    group.span_close().end().line - group.span_open().start().line + 1
}

/// The paths in code that begin with a word, each with what comes next: `std::{env, fs::File}` gives `env` and
/// `fs`.
pub fn next_after<'a>(tokens: &'a [Token], first: &str) -> Vec<&'a Token> {
    let mut found = Vec::new();
    for place in 0..tokens.len() {
        if tokens[place].text == first && begins_path(tokens, place) && has_colons(tokens, place + 1) {
            found.extend(names_at(&tokens[place + 3..]));
        }
    }
    found
}

/// Whether a word begins a path: no `::` or `.` stands before it.
pub fn begins_path(tokens: &[Token], place: usize) -> bool {
    place == 0 || !matches!(tokens[place - 1].text.as_str(), ":" | ".") || starts_at_root(tokens, place)
}

/// `::std`, and `name: std::…`, where a single colon stands before.
fn starts_at_root(tokens: &[Token], place: usize) -> bool {
    let before = |back: usize| place.checked_sub(back).map(|at| tokens[at].text.as_str());
    match (before(2), before(1)) {
        (Some(":"), Some(":")) => !before(3).is_some_and(is_word),
        (_, Some(":")) => true,
        _ => false,
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') || text == ">"
}

/// Whether `::` stands here.
pub fn has_colons(tokens: &[Token], place: usize) -> bool {
    matches!(tokens.get(place..place + 2), Some([one, other]) if one.text == ":" && other.text == ":")
}

/// The names right here: one, or each first one in braces.
pub fn names_at(tokens: &[Token]) -> Vec<&Token> {
    let Some(first) = tokens.first() else { return Vec::new() };
    if first.text != "{" {
        return vec![first];
    }
    let mut names = Vec::new();
    let mut open = 0_usize;
    let mut expected = false;
    for token in tokens {
        match token.text.as_str() {
            "{" => {
                open += 1;
                expected = open == 1;
            }
            "}" => {
                open -= 1;
                if open == 0 {
                    break;
                }
            }
            "," => expected = open == 1,
            _ if expected => {
                names.push(token);
                expected = false;
            }
            _ => {}
        }
    }
    names
}
