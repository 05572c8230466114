//! x
pub mod problem;
pub mod key;
pub mod period;
pub mod danish;
