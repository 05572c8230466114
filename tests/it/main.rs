//! Vifte seen from outside. One program, so that it is linked once.

mod generate;
mod harness;
mod postgres;
mod program;

mod accounts;
mod api;
mod attacks;
mod browse;
mod change;
mod cli;
mod danger;
mod evaluation;
mod follow_up;
mod glossary;
mod golden;
mod guide;
mod import;
mod law;
mod matching;
mod properties;
mod readme;
mod schema;
mod seed;
mod situations;
mod store;
mod suites;
mod tidy;
mod web;
mod words;
