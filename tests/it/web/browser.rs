//! The pages in Debian's Chromium, and their HTML held to the standard.

use vifte::auth::Role;

use super::*;
use crate::harness::Service;
use crate::program::{node, node_folder, output};

/// The states in which a page is judged by axe and html-validate: each of twenty-seven, at two widths.
const STATES: usize = 54;

#[test]
fn each_job_is_done_in_a_browser_and_nothing_is_wrong_with_any_page() {
    let service = service();
    let said = output(node().arg("pages.mjs").arg(service.site()).current_dir(node_folder()));
    assert_eq!(said.lines().last(), Some(format!("{STATES} states, 0 faults").as_str()), "{said}");
}

/// The states of the pages for those who are signed in: each of twenty-six, at two widths.
const SIGNED_STATES: usize = 52;

#[test]
fn an_offer_is_changed_from_the_first_word_to_what_everybody_sees_in_a_browser() {
    let service = Service::start(vifte::config::Graphiql::Off);
    let own = Some("hvidovre-sundhedsplejen");
    let tokens = [service.token(Role::Editor, own), service.token(Role::Approver, None)];
    let said = output(node().arg("signed.mjs").arg(service.site()).args(tokens).current_dir(node_folder()));
    assert_eq!(said.lines().last(), Some(format!("{SIGNED_STATES} states, 0 faults").as_str()), "{said}");
}

#[test]
fn nothing_hostile_that_is_stored_runs_in_a_browser() {
    let service = Service::holding(hostile::range());
    let said = output(node().arg("hostile.mjs").arg(service.site()).current_dir(node_folder()));
    assert_eq!(said.trim(), "4 pages, nothing ran", "{said}");
}

/// The states of the page for a confirmation link: each of five, at two widths.
const LINK_STATES: usize = 10;

#[test]
fn a_confirmation_link_is_opened_and_answered_in_a_browser() {
    let service = confirm::service_with_an_owner();
    let links = [service.link("hvidovre-sundhedsplejen", 30), service.link("hvidovre-familieskolen", 30)];
    let expired = service.link("hvidovre-sundhedsplejen", 0);
    let mut script = node();
    let said = output(script.arg("confirm.mjs").arg(service.site()).arg(expired).args(links));
    assert_eq!(said.lines().last(), Some(format!("{LINK_STATES} states, 0 faults").as_str()), "{said}");
}
