//! Vifte seen from outside. One program, so that it is linked once.

mod harness;

mod api;
mod danger;
mod law;
mod matching;
mod schema;
mod seed;
mod store;
mod tidy;
