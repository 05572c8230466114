//! The range: looked through by what offers state.

use super::*;

/// How many offers a page says that there are.
fn total(page: &Reply) -> usize {
    let start = place(page, "<h2 id=\"found\">") + "<h2 id=\"found\">".len();
    page.body[start..].split(' ').next().and_then(|number| number.parse().ok()).expect("a number")
}

/// The addresses of the choices that a page offers, with how many offers each says it shows.
fn choices(page: &Reply) -> Vec<(String, usize)> {
    let links = page.body.split("<a href=\"").skip(1);
    let read = links.filter_map(|link| {
        let (address, rest) = link.split_once('"')?;
        let text = &rest[..rest.find("</a>")?];
        let count = text.split("class=\"count\">").nth(1)?.split('<').next()?;
        Some((address.replace("&amp;", "&"), count.parse().ok()?))
    });
    read.collect()
}

#[test]
fn every_choice_shows_as_many_as_it_says() {
    let service = service();
    let whole = service.get("/staircase");
    in_order(&whole, &["Hele viften", "Institution", "Almenområdet", "Målgruppe", "Leverandør", "Paragraf"]);
    let choices = choices(&whole);
    assert!(choices.len() > 30, "{choices:?}");
    for (address, count) in choices {
        let page = service.get(&address);
        assert_eq!((page.status, total(&page)), (200, count), "{address}");
        place(&page, "Vis hele viften");
        place(&page, "aria-current=\"true\"");
    }
}

#[test]
fn choices_of_one_kind_widen_and_kinds_narrow() {
    let service = service();
    let count = |address: &str| total(&service.get(address));
    let (second, third) = (count("/staircase?step=2"), count("/staircase?step=3"));
    let both = count("/staircase?step=2&step=3");
    assert!(both > second.max(third) && both <= second + third, "{both}: {second}, {third}");
    let narrowed = count("/staircase?step=3&problem-area=skolevanskeligheder");
    assert!(narrowed > 0 && narrowed < third, "{narrowed} of {third}");
    let none = service.get("/staircase?step=6&target-group=foerstegangsforaeldre");
    assert_eq!(total(&none), 0);
    place(&none, "Ingen tilbud har det hele.");
}

#[test]
fn a_choice_is_named_and_can_be_taken_away() {
    let page = service().get("/staircase?step=3&paragraph=BL+%C2%A7+32");
    in_order(&page, &["Trin 3: Hjemmebaseret", "Paragraf: BL § 32"]);
    let chips = &page.body[place(&page, "<ul class=\"chips\"")..];
    assert!(chips.contains("href=\"/staircase?paragraph=BL+%C2%A7+32\""), "without the step: {chips}");
    assert!(chips.contains("href=\"/staircase?step=3\""), "without the paragraph: {chips}");
}

#[test]
fn every_offer_of_the_range_is_on_one_of_its_pages() {
    let service = service();
    let mut address = "/staircase".to_owned();
    let mut slugs = std::collections::BTreeSet::new();
    let mut seen = 0;
    loop {
        let page = service.get(&address);
        let links = page.body.split("<h3><a href=\"/offers/").skip(1);
        for link in links {
            slugs.insert(link.split('"').next().expect("a slug").to_owned());
            seen += 1;
        }
        let next = page.body.split("<a href=\"").find(|link| link.contains("Næste tilbud"));
        match next.and_then(|link| link.split('"').next()) {
            Some(next) => address = next.to_owned(),
            None => {
                assert_eq!((slugs.len(), seen), (total(&page), total(&page)));
                break;
            }
        }
    }
    let previous = service.get("/staircase?from=25");
    place(&previous, "<a href=\"/staircase\">Forrige tilbud</a>");
    let beyond = service.get("/staircase?from=9000000000000000000");
    assert_eq!((beyond.status, beyond.body.contains("start=\"1\"")), (200, true));
}

#[test]
fn an_address_that_cannot_be_read_shows_all_and_repeats_nothing() {
    let service = service();
    let whole = total(&service.get("/staircase"));
    for query in
        ["step=9", "step=x", "target-group=Zigfridine", "provider=%22%3E%3Cb%3E", "paragraph=%C2%A7+900"]
    {
        let page = service.get(&format!("/staircase?{query}"));
        assert_eq!((page.status, total(&page)), (400, whole), "{query}");
        place(&page, "Her er hele viften i stedet.");
        without(&page, &["Zigfridine", "\"><b>", "900"]);
    }
    let long = service.get(&format!("/staircase?paragraph=BL+%C2%A7{}32", "+".repeat(196)));
    assert_eq!((long.status, total(&long)), (400, whole));
    for name in ["target-group", "step", "name", "from"] {
        let page = service.get(&format!("/staircase?step=3&{name}=010203-1234"));
        assert_eq!((page.status, total(&page)), (400, whole), "{name}");
        without(&page, &["010203"]);
        place(&page, "CPR-nummer");
    }
    let many: Vec<String> = (0..21).map(|_| "step=3".to_owned()).collect();
    let page = service.get(&format!("/staircase?{}", many.join("&")));
    assert_eq!(page.status, 400);
    place(&page, "højst 20 af hver slags");
}

#[test]
fn a_fault_of_an_address_is_told_without_the_names_of_the_interface() {
    let service = service();
    for (query, told) in [
        ("step=9", "Trinnet i adressen findes ikke."),
        ("target-group=x", "Målgruppen i adressen findes ikke."),
        ("problem-area=x", "Det, tilbuddene skal hjælpe med, findes ikke på listen."),
        ("provider=x", "Leverandøren i adressen findes ikke."),
        ("paragraph=%C2%A7+900", "Paragraffen i adressen kendes ikke."),
    ] {
        let page = service.get(&format!("/staircase?{query}"));
        place(&page, told);
        without(&page, &["`"]);
    }
}

#[test]
fn what_is_written_in_another_form_is_chosen_and_can_be_taken_away() {
    let service = service();
    for (written, canonical) in [
        ("step=03", "step=3"),
        ("step=3&step=3", "step=3"),
        ("outside=no", "outside=yes"),
        ("paragraph=52.3.3", "paragraph=BL+%C2%A7+32%2C+stk.+1%2C+nr.+5"),
        ("paragraph=bl+32", "paragraph=BL+%C2%A7+32"),
    ] {
        let page = service.get(&format!("/staircase?{written}&name=Zigfridine"));
        let same = service.get(&format!("/staircase?{canonical}"));
        assert_eq!((page.status, &page.body), (200, &same.body), "{written}");
        without(&page, &["Zigfridine"]);
        let chips = &page.body[place(&page, "<ul class=\"chips\"")..];
        let taken_away = chips.split("href=\"").nth(1).and_then(|link| link.split('"').next());
        assert_eq!(taken_away, Some("/staircase"), "{written}");
    }
}
