//! Files in and out.

mod seed;

pub use seed::{seed, seed_files};
