//! Queries that were admitted before. A program sends the same query over and over with other variables, and reading
//! it takes longer than finding the answer does.

use quick_cache::sync::Cache;

use super::admission::{Admitted, Wording, admit};
use super::fault::Fault;

/// How many queries are kept.
const MOST: usize = 64;

/// The longest query that is kept, in bytes.
const LONGEST: usize = 8_000;

/// The queries that were asked lately, parsed. One with texts or remarks of its own is not kept: they may be about a
/// child.
pub struct KnownQueries(Cache<Box<str>, Admitted>);

impl KnownQueries {
    /// None yet.
    pub fn none() -> Self {
        Self(Cache::new(MOST))
    }

    /// The query, parsed, unless it is too dear.
    ///
    /// # Errors
    /// If it is too long, nests too deep, is no GraphQL, or asks for too much.
    pub fn admit(&self, query: &str) -> Result<Admitted, Fault> {
        if let Some(known) = self.0.get(query) {
            return Ok(known);
        }
        let admitted = admit(query)?;
        if query.len() <= LONGEST && admitted.wording == Wording::Bare {
            self.0.insert(query.into(), admitted.clone());
        }
        Ok(admitted)
    }
}

#[cfg(test)]
mod tests {
    use super::KnownQueries;

    #[track_caller]
    fn kept_after(query: &str) -> usize {
        let known = KnownQueries::none();
        let first = known.admit(query).ok().map(|admitted| format!("{:?}", admitted.document));
        let again = known.admit(query).ok().map(|admitted| format!("{:?}", admitted.document));
        assert_eq!(first, again);
        known.0.len()
    }

    #[test]
    fn a_query_with_variables_is_kept() {
        assert_eq!(kept_after("query ($need: NeedInput!) { suggest(need: $need) { nothingFits } }"), 1);
    }

    #[test]
    fn nothing_that_somebody_typed_is_kept() {
        for query in [
            "{ suggest(need: { text: \"Emil slår\" }) { nothingFits } }",
            "{ suggest(need: { text: \"\"\"Emil slår\"\"\" }) { nothingFits } }",
            "query ($text: String = \"Emil slår\") { concepts(search: $text) { nodes { key } } }",
            "# Emil slår\n{ catalogueRevision }",
            "{ catalogueRevision @skip(if: \"Emil slår\") }",
        ] {
            assert_eq!(kept_after(query), 0, "{query}");
        }
    }

    #[test]
    fn what_is_refused_or_long_is_not_kept() {
        assert_eq!(kept_after("{ catalogueRevision"), 0);
        assert_eq!(kept_after(&format!("{{ catalogueRevision {} }}", "a ".repeat(4_000))), 0);
    }

    #[test]
    fn only_so_many_are_kept() {
        let known = KnownQueries::none();
        for number in 0..1_000 {
            assert!(known.admit(&format!("{{ a{number}: catalogueRevision }}")).is_ok());
        }
        assert!((1..=super::MOST).contains(&known.0.len()), "{}", known.0.len());
    }
}
