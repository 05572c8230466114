//! The pages in Debian's Chromium, and their HTML held to the standard.

use super::*;
use crate::harness::Service;
use crate::program::{node, node_folder, output};

/// The states in which a page is judged by axe and html-validate: each of eleven, at two widths.
const STATES: usize = 22;

#[test]
fn each_job_is_done_in_a_browser_and_nothing_is_wrong_with_any_page() {
    let service = service();
    let said = output(node().arg("pages.mjs").arg(service.site()).current_dir(node_folder()));
    assert_eq!(said.lines().last(), Some(format!("{STATES} states, 0 faults").as_str()), "{said}");
}

#[test]
fn nothing_hostile_that_is_stored_runs_in_a_browser() {
    let service = Service::holding(hostile::range());
    let said = output(node().arg("hostile.mjs").arg(service.site()).current_dir(node_folder()));
    assert_eq!(said.trim(), "4 pages, nothing ran", "{said}");
}
