//! What the tests share: the seed's catalogue, cases that are data, and the real service on a free port.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use serde::de::DeserializeOwned;
use vifte::catalogue::Catalogue;
use vifte::exchange;

static SEED: LazyLock<Arc<Catalogue>> = LazyLock::new(|| {
    let records = exchange::seed().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let content = records.check().unwrap_or_else(|problems| panic!("{problems:#?}"));
    Arc::new(Catalogue::new(1, content))
});

/// The catalogue of the seed, built once.
pub fn seed() -> Arc<Catalogue> {
    Arc::clone(&SEED)
}

/// Cases from a file under `tests/it/cases`.
pub fn cases<T: DeserializeOwned>(file: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
