//! Vifte seen from outside. One program, so that it is linked once.

mod seed;
mod store;
