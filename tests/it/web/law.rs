//! The law: what a paragraph means, and the whole table.

use super::*;

#[test]
fn an_old_number_is_told_with_the_new_one_a_note_and_its_offers() {
    let page = service().get("/law?text=52.3.3");
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "aria-current=\"page\">Loven</a>",
            "Vejledende: få en jurist til at bekræfte det",
            "value=\"52.3.3\"",
            "SEL § 52, stk. 3, nr. 3 er nu BL § 32, stk. 1, nr. 5.",
            "Ikke samme nummer: nr. 3 er blevet til nr. 5.",
            "gjaldt til og med 31. december 2023",
            "sikkert: læst i loven",
            "En afgørelse kræver",
            "samtykke fra forældremyndighedens indehaver",
            "<dt>Afgøres af</dt><dd>kommunen</dd>",
            "Hvad der gjaldt hvornår",
            "gælder fra 1. januar 2024",
            "i kraft nu",
            "Tilbud efter paragraffen",
            "href=\"/offers/hvidovre-familieskolen\"",
            "trin 3 (Hjemmebaseret) · efter SEL § 52, stk. 3, nr. 3 (udledt)",
            "/staircase?paragraph=BL+%C2%A7+32%2C+stk.+1%2C+nr.+5",
        ],
    );
}

#[test]
fn the_number_is_not_taken_for_the_new_one() {
    let page = service().get("/law?text=%C2%A7+52+stk.+3+nr.+6");
    in_order(&page, &["er nu BL § 32, stk. 1, nr. 3.", "nr. 6 er blevet til nr. 3."]);
}

#[test]
fn what_is_not_settled_is_said_and_several_are_told_in_turn() {
    let page = service().get("/law?text=servicelovens+%C2%A7+54+a+og+%C2%A7+76+a");
    in_order(
        &page,
        &[
            "SEL § 54 a er ophævet, og afløseren er ikke afklaret.",
            "usikkert: en slutning",
            "Afløseren er ikke afklaret: spørg en jurist.",
            "SEL § 76 a er nu BL § 120 (ikke bekræftet).",
            "Formentlig afløst af BL § 120; det er ikke bekræftet.",
        ],
    );
}

#[test]
fn the_table_has_every_paragraph_and_each_leads_to_itself() {
    let service = service();
    let page = service.get("/law");
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &[
            "få en jurist til at bekræfte",
            "Paragrafferne, gamle og nye",
            "Barnets Lov, kapitel 1: formål",
            "Barnets Lov, kapitel 4: hjælp og støtte",
            "BL § 32, stk. 1, nr. 5</a>",
            "SEL § 52, stk. 3, nr. 3</a>",
            "<h3 id=\"liste-",
            "Serviceloven",
            "Afløseren er ikke afklaret",
            "Sundhedsloven",
        ],
    );
    let known = crate::harness::seed();
    for provision in known.content().law.provisions() {
        place(&page, &format!(">{}</a></th>", provision.reference));
    }
    let addresses =
        page.body.split("<th scope=\"row\"><a href=\"").skip(1).filter_map(|link| link.split('"').next());
    let addresses: Vec<&str> = addresses.collect();
    assert!(addresses.len() > 100, "{}", addresses.len());
    for address in addresses.iter().step_by(9) {
        assert_eq!(service.get(address).status, 200, "{address}");
    }
}

#[test]
fn what_is_no_paragraph_is_said_so() {
    let service = service();
    for (text, said, repeated) in [
        ("Zigfridine", "Paragraffen kendes ikke her", true),
        ("%C2%A7+900", "Paragraffen kendes ikke her", true),
        ("Zigfridine+010203-1234", "Det ligner et CPR-nummer", false),
        (&"Zigfridine+".repeat(30), "Det er længere end en paragraf", false),
    ] {
        let page = service.get(&format!("/law?text={text}"));
        assert_eq!(page.status, 422, "{text}");
        in_order(&page, &["role=\"alert\"", said, "aria-invalid=\"true\"", "Paragrafferne, gamle og nye"]);
        assert!(repeated || !page.body.contains("Zigfridine"), "{text}");
    }
}
