//! The form of an offer: what is typed comes back as it was typed, and all that is wrong is told at once.

use vifte::auth::Role;
use vifte::config::Graphiql;

use super::*;
use crate::harness::{Browser, Service};

const OWN: &str = "hvidovre-sundhedsplejen";

/// The names and values of a form.
type Filled = Vec<(String, String)>;

/// A page's text with its marks read.
fn plain(text: &str) -> String {
    [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")]
        .into_iter()
        .fold(text.to_owned(), |text, (mark, sign)| text.replace(mark, sign))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// The value of a hidden or typed field of a page.
pub fn field(page: &Reply, name: &str) -> String {
    let tags = page.body.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let mut named = tags.filter(|tag| attribute(tag, "name") == Some(name));
    let tag = named.next().unwrap_or_else(|| panic!("no field {name}:\n{}", page.body));
    plain(attribute(tag, "value").unwrap_or_default())
}

/// What a browser would send of the form of a page, as it stands there.
pub fn filled(page: &Reply) -> Filled {
    let (_, form) = page.body.split_once("<form class=\"edit\"").expect("the form");
    let mut fields = Filled::new();
    let mut choice = String::new();
    for piece in form.split('<') {
        let tag = piece.split('>').next().unwrap_or_default();
        let name = attribute(tag, "name").unwrap_or_default().to_owned();
        let value = plain(attribute(tag, "value").unwrap_or_default());
        let is_off = tag.contains("type=\"checkbox\"") && !tag.ends_with(" checked");
        if piece.starts_with("input") && !is_off && name != "csrf" {
            fields.push((name, value));
        } else if piece.starts_with("textarea") {
            let text = piece.split_once('>').map_or("", |(_, text)| text);
            fields.push((name, plain(text.strip_prefix('\n').unwrap_or(text))));
        } else if piece.starts_with("select") {
            fields.push((name.clone(), String::new()));
            choice = name;
        } else if piece.starts_with("option") && tag.ends_with(" selected") {
            let last = fields.iter_mut().find(|(field, _)| *field == choice);
            last.expect("its choice").1 = value;
        }
    }
    fields
}

/// The form of an address, as it stands there.
pub fn form(browser: &mut Browser<'_>, path: &str) -> Filled {
    let page = browser.get(path);
    assert_eq!(page.status, 200, "{}", page.body);
    filled(&page)
}

/// A form with other values typed in some of its fields.
pub fn changed(fields: &Filled, typed: &[(&str, &str)]) -> Filled {
    let mut fields: Filled =
        fields.iter().filter(|(name, _)| typed.iter().all(|(typed, _)| typed != name)).cloned().collect();
    fields.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

/// Sends a form with one of its buttons.
pub fn sent(browser: &mut Browser<'_>, path: &str, fields: &Filled, button: &str) -> Reply {
    let mut fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("do", button));
    browser.send(path, &fields)
}

/// The address of the proposal that sending a form came to.
pub fn proposed(reply: &Reply) -> String {
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.header("location").to_owned()
}

/// Every offer of the seed.
fn slugs(service: &Service) -> Vec<String> {
    let found = service.data("{ offers(first: 100) { edges { node { slug } } } }", &serde_json::json!({}));
    let edges = found["offers"]["edges"].as_array().expect("a list").iter();
    edges.map(|edge| edge["node"]["slug"].as_str().expect("a slug").to_owned()).collect()
}

#[test]
fn a_form_that_is_sent_as_it_stands_changes_nothing() {
    let service = service();
    let mut approver = service.signed_in(Role::Approver, None);
    let slugs = slugs(&service);
    assert!(slugs.len() > 20, "{slugs:?}");
    for slug in slugs {
        let path = format!("/offers/{slug}/edit");
        let fields = form(&mut approver, &path);
        let page = sent(&mut approver, &path, &fields, "look");
        assert_eq!(page.status, 200, "{slug}: {}", page.body);
        place(&page, "Du har ikke ændret noget endnu.");
        assert_eq!(filled(&page), fields, "{slug}");
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_all_that_was_typed_stands() {
    let service = service();
    let mut approver = service.signed_in(Role::Approver, None);
    let path = format!("/offers/{OWN}/edit");
    let long = "ord ".repeat(61);
    let fields = changed(
        &form(&mut approver, &path),
        &[
            ("name", " "),
            ("summary", &long),
            ("child_takes_part", "Ring til 010203-1234 <nu>"),
            ("age.unit", "years"),
            ("age.from", "otte"),
            ("less_intrusive", "Headspace Hvidovre\nfindes ikke"),
            ("variant.0.legal", "noget andet"),
            ("variant.0.price.amount", "100"),
            ("variant.0.price.unit", "måned"),
            ("life_cycle.0.from", "i morgen"),
        ],
    );
    for button in ["look", "propose", "publish"] {
        let page = sent(&mut approver, &path, &fields, button);
        assert_eq!(page.status, 422, "{button}");
        place(&page, "role=\"alert\"");
        for (id, told) in [
            ("name", "Navn: Feltet skal udfyldes."),
            ("summary", "Kort fortalt: Resuméet er på 61 ord"),
            ("child-takes-part", "Barnets del: Teksten ligner et CPR-nummer"),
            ("age-from", "Fra: Skriv et helt tal"),
            ("less-intrusive", "Mildere tilbud: Linje 2 er ikke navnet"),
            ("variant-0-legal", "Paragraffer: "),
            ("variant-0-price-year", "Prisniveau: Skriv prisniveauets år"),
            ("life-cycle-0-from", "Fra og med: Skriv en dato"),
        ] {
            place(&page, &format!("<a href=\"#{id}\">{told}"));
            place(&page, &format!("id=\"{id}-fault\""));
            place(&page, &format!("id=\"{id}\" "));
        }
        assert_eq!(page.body.matches("aria-invalid=\"true\"").count(), 8, "{}", page.body);
        let mut back = filled(&page);
        let mut typed = fields.clone();
        back.sort();
        typed.sort();
        assert_eq!(back, typed);
    }
}

#[test]
fn a_new_offer_is_proposed_with_rows_added_and_taken_away() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let fields = changed(
        &form(&mut editor, "/offers/new"),
        &[
            ("name", "Morgencaféen"),
            ("summary", "Et åbent sted om morgenen for forældre til små børn."),
            ("breadth", "general"),
            ("recipients", "parent"),
            ("age.unit", "months"),
            ("age.from", "0"),
            ("age.to", "17"),
            ("problem_areas", "ensomhed"),
            ("life_cycle.0.state", "open"),
            ("life_cycle.0.from", "1.1.2026"),
            ("sources.0.key", "seed1"),
            ("variant.0.name", "Hver morgen"),
            ("variant.0.steps", "almen"),
        ],
    );
    let page = sent(&mut editor, "/offers/new", &fields, "add:variant");
    in_order(&page, &["Måde 1", "Måde 2", "remove:variant.1"]);
    let more = changed(&filled(&page), &[("variant.1.name", "Om lørdagen"), ("variant.1.steps", "outside")]);
    let page = sent(&mut editor, "/offers/new", &more, "add:variant");
    let page = sent(&mut editor, "/offers/new", &filled(&page), "remove:variant.2");
    let page = sent(&mut editor, "/offers/new", &filled(&page), "look");
    in_order(
        &page,
        &[
            "Det ændrer du",
            "hvidovre-morgencafeen",
            "forældre",
            "0-17 måneder",
            "åbent fra 1. januar 2026",
            "21. november 2026 ifølge Sundhedsplejen",
            "Hver morgen: trin",
            "trin 1",
            "Om lørdagen: trin",
            "uden for trappen",
            "value=\"propose\">Foreslå",
        ],
    );
    without(&page, &["value=\"publish\""]);
    let address = proposed(&sent(&mut editor, "/offers/new", &filled(&page), "propose"));
    in_order(&editor.get(&address), &["Nyt tilbud", "Morgencaféen", "Venter på en godkender"]);
    assert_eq!(service.get("/offers/hvidovre-morgencafeen").status, 404);
    let mut approver = service.signed_in(Role::Approver, None);
    assert_eq!(approver.send(&address, &[("do", "approve"), ("seen", "1")]).status, 303);
    in_order(&service.get("/offers/hvidovre-morgencafeen"), &["Morgencaféen", "Hver morgen", "Om lørdagen"]);
    let page = sent(&mut editor, "/offers/new", &fields, "look");
    assert_eq!(page.status, 422);
    place(&page, "Der er allerede et tilbud med det navn i adressen");
}

#[test]
fn what_another_changed_in_between_is_shown_and_not_written_over() {
    let service = Service::start(Graphiql::Off);
    let mut first = service.signed_in(Role::Approver, None);
    let mut second = service.signed_in(Role::Approver, None);
    let path = format!("/offers/{OWN}/edit");
    let mine = changed(&form(&mut second, &path), &[("summary", "Min tekst.")]);
    let theirs = changed(&form(&mut first, &path), &[("duration", "Et år.")]);
    proposed(&sent(&mut first, &path, &theirs, "publish"));
    let page = sent(&mut second, &path, &mine, "publish");
    assert_eq!(page.status, 409);
    in_order(
        &page,
        &["En anden har ændret tilbuddet imens", "revision 2", "Min tekst.", "varighed", "Et år."],
    );
    place(&service.get(&format!("/offers/{OWN}")), "Et år.");
    let mended = changed(&filled(&page), &[("duration", "Et år.")]);
    proposed(&sent(&mut second, &path, &mended, "publish"));
    let page = service.get(&format!("/offers/{OWN}"));
    place(&page, "Et år.");
    place(&page, "Min tekst.");
}

#[test]
fn what_was_typed_outlives_the_session() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, Some(OWN));
    let path = format!("/offers/{OWN}/edit");
    let typed = changed(&form(&mut editor, &path), &[("summary", "Skrevet\nover \"to\" linjer & <mere>.")]);
    editor.send("/sign-out", &[]);
    let page = sent(&mut editor, &path, &typed, "look");
    assert_eq!(page.status, 401);
    in_order(&page, &["Du er ikke logget ind længere", &format!("action=\"{path}\""), "Fortsæt"]);
    let token = service.token(Role::Editor, Some(OWN));
    editor.sign_in(&token);
    let page = sent(&mut editor, &path, &typed, "look");
    assert_eq!(page.status, 200);
    place(&page, "Skrevet\nover &#34;to&#34; linjer &#38; &#60;mere&#62;.</textarea>");
}
