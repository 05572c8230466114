//! x
pub mod problem;
pub mod key;
pub mod period;
pub mod source;
pub mod age;
pub mod danish;
pub mod law;
pub mod staircase;
pub mod concept;
pub mod offer;

