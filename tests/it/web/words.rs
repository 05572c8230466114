//! Words: what they mean, and all of them from A to Å.

use super::*;

#[test]
fn every_word_and_abbreviation_is_one_click_away() {
    let service = service();
    let page = service.get("/words");
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "aria-current=\"page\">Ord</a>",
            "<h1>Ord og forkortelser</h1>",
            "navne eller CPR-numre",
            "Forkortelser",
            "AAI</a>",
            "ADBB</a>",
            "ADD</a>",
            "LKT</a></dt><dd><span class=\"unknown\">hvad bogstaverne står for, er ikke oplyst",
            "PPR</a></dt><dd>Pædagogisk Psykologisk Rådgivning",
            "Fagord fra A til Å",
            ">Å</a>",
        ],
    );
    let links: Vec<String> = page
        .body
        .split("<a href=\"")
        .skip(1)
        .map(|link| link.split('"').next().expect("an address").to_owned())
        .collect();
    let words: Vec<&String> = links.iter().filter(|address| address.starts_with("/words?term=")).collect();
    assert!(words.len() > 300, "{} words", words.len());
    for address in words.iter().step_by(17) {
        let told = service.get(address);
        assert_eq!(told.status, 200, "{address}");
        without(&told, &["Ordet kendes ikke her"]);
    }
}

#[test]
fn words_stand_as_in_a_danish_list() {
    let page = service().get("/words");
    let list = &page.body[place(&page, "id=\"fagord\"")..];
    let letters: Vec<&str> = list
        .split("<h3 id=\"bogstav-")
        .skip(1)
        .filter_map(|part| part.split('>').nth(1)?.split('<').next())
        .collect();
    let danish = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";
    let places: Vec<usize> = letters.iter().map(|letter| danish.find(letter).expect("a letter")).collect();
    assert!(letters.len() > 15 && places.is_sorted() && letters.last() == Some(&"Å"), "{letters:?}");
}

#[test]
fn an_ambiguous_word_is_told_with_all_its_meanings() {
    let page = service().get("/words?term=b%C3%B8rnehuset");
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "value=\"børnehuset\"",
            "Ordet har 3 betydninger",
            "<h3>Børnehuset i Hvidovre</h3>",
            "href=\"/offers/hvidovre-boernehuset\"",
            "Lige muligheder",
            "<h3>børnehus</h3>",
            "sager om overgreb",
            "<h3>børnehus (dagtilbud)</h3>",
        ],
    );
}

#[test]
fn a_meaning_leads_to_the_range_to_the_law_and_to_its_neighbours() {
    let service = service();
    let page = service.get("/words?term=skolefrav%C3%A6r");
    in_order(
        &page,
        &[
            "<h3>skolefravær</h3>",
            "Kaldes også",
            "I daglig tale",
            "Hører under",
            "/words?term=skolevanskeligheder",
        ],
    );
    let address = "/staircase?problem-area=skolefravaer";
    let link = &page.body[place(&page, address)..];
    let said = link.split('>').nth(1).and_then(|text| text.split(' ').next()).expect("a number");
    let range = service.get(address);
    assert_eq!(range.status, 200);
    place(&range, &format!("<h2 id=\"found\">{said} tilbud</h2>"));
    let form = service.get("/words?term=familiebehandling");
    in_order(&form, &["Paragraffer", "/law?text=", "/staircase?form=familiebehandling"]);
    assert_eq!(service.get("/staircase?form=familiebehandling").status, 200);
    let law = service.get("/words?term=52.3.3");
    in_order(&law, &["Det er en paragraf", "/law?text=SEL"]);
}

#[test]
fn what_is_not_known_has_what_is_near() {
    let page = service().get("/words?term=familehandlig");
    assert_eq!(page.status, 200);
    in_order(&page, &["Ordet kendes ikke her.", "Mente du", ">familiebehandling</a>"]);
}

#[test]
fn what_looks_like_more_than_a_term_is_refused_and_not_repeated() {
    let service = service();
    let text = "drengen+Zigfridine+".repeat(5);
    for (term, said) in [
        (text.as_str(), "Det er længere end et ord"),
        ("Zigfridine+010203-1234", "Det ligner et CPR-nummer"),
        (&"Zigfridine+".repeat(30), "Det er længere end et ord"),
    ] {
        let page = service.get(&format!("/words?term={term}"));
        assert_eq!(page.status, 422, "{term}");
        in_order(&page, &["role=\"alert\"", "href=\"#term\"", said, "aria-invalid=\"true\"", "Forkortelser"]);
        without(&page, &["Zigfridine", "0102"]);
    }
    for blank in ["/words?term=", "/words?term=+", "/words?other=x"] {
        assert_eq!(service.get(blank).status, 200, "{blank}");
    }
}

#[test]
fn a_word_that_labels_a_child_is_understood_and_not_shown() {
    let page = service().get("/words?term=tvangsfjernet");
    assert_eq!(page.status, 200);
    in_order(&page, &["Det betyder ordet", "<h3>anbringelse</h3>", "brug hellere ordet her"]);
    without(&page, &["tvangsfjern"]);
}

#[test]
fn what_is_typed_is_no_part_of_the_page_s_language() {
    let page = service().get("/words?term=%22%3E%3Cscript%3E");
    assert_eq!(page.status, 200);
    without(&page, &["<script"]);
}

#[test]
fn an_offer_leads_from_its_words_and_paragraphs_to_what_they_mean() {
    let page = service().get("/offers/hvidovre-familieskolen");
    in_order(
        &page,
        &[
            "/words?term=skolevanskeligheder\">skolevanskeligheder</a>",
            "/law?text=SEL+%C2%A7+52%2C+stk.+3%2C+nr.+3\">",
        ],
    );
}
