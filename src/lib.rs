//! x
pub mod age;
pub mod concept;
pub mod contact;
pub mod content;
pub mod danish;
pub mod key;
pub mod law;
pub mod offer;
pub mod period;
pub mod personal;
pub mod problem;
pub mod record;
pub mod source;
pub mod staircase;
