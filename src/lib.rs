//! x
pub mod problem;
pub mod key;
pub mod period;
pub mod law;
pub mod staircase;
pub mod danish;
