//! x
pub mod danish;
