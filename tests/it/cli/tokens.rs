//! `token`.

use super::*;

#[test]
fn a_token_is_shown_once_listed_and_revoked() {
    let place = Place::new();
    let made = place.call(&["token", "create", "--role", "editor", "--expires", "2099-12-31"]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let secret = made.out.trim();
    assert!(secret.starts_with("vifte_") && secret.len() > 60, "{secret}");
    let (id, _) = made.err.split_once(':').expect("its id");

    let list = place.call(&["token", "list"]).out;
    assert!(list.contains(id) && list.contains("editor") && list.contains("until 2099-12-31"), "{list}");
    assert!(!list.contains(&secret[6..]), "{list}");

    assert_eq!(place.call(&["token", "revoke", id]).code, Some(0));
    assert!(place.call(&["token", "list"]).out.contains("revoked"));
}

#[test]
fn what_is_wrong_with_a_token_is_said() {
    let place = Place::new();
    let unknown = place.call(&["token", "create", "--role", "editor", "--organisation", "findes-ikke"]);
    assert_eq!(unknown.code, Some(1));
    assert!(unknown.err.contains("findes-ikke findes ikke"), "{}", unknown.err);
    assert_eq!(place.call(&["token", "create", "--role", "public"]).code, Some(2));
    let nobody = place.call(&["token", "revoke", "editor-00000000"]);
    assert_eq!(nobody.code, Some(1));
    assert!(nobody.err.contains("vifte token list"), "{}", nobody.err);
}
