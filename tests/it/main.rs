//! Vifte seen from outside. One program, so that it is linked once.

mod harness;

mod law;
mod seed;
mod store;
mod tidy;
