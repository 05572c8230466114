//! A sheet as it lies in a municipality: headings of its own, lines that are no rows, and offers without ids.

use vifte::exchange::LeftOut;

use super::*;
use crate::harness;

/// Headings people write, and the column each is.
const HEADINGS: &[(&str, Column)] = &[
    ("Tilbudsnavn", Column::Name),
    ("Navn på tilbud", Column::Name),
    ("Trin (1-6)", Column::Step),
    ("Trin 1-6", Column::Step),
    ("Indsatstrappe-trin", Column::Step),
    ("Målgruppe(r)", Column::TargetGroups),
    ("MÅLGRUPPER", Column::TargetGroups),
    ("Udfordringer", Column::ProblemAreas),
    ("Problematik", Column::ProblemAreas),
    ("Alder", Column::Age),
    ("Aldersgruppe (år)", Column::Age),
    ("Alder fra (mdr.)", Column::AgeMin),
    ("Lovgivning", Column::LegalBasis),
    ("Paragraf(fer)", Column::LegalBasis),
    ("Lovhjemmel:", Column::LegalBasis),
    ("Ekskluderer", Column::Excluded),
    ("Ikke for", Column::Excluded),
    ("Leverandør", Column::Provider),
    ("Udbyder", Column::Provider),
    ("Kort beskrivelse", Column::Summary),
    ("Kontaktperson", Column::Contact),
    ("Telefon", Column::Phone),
    ("E-mail", Column::Email),
    ("Varighed", Column::Duration),
    ("Henvisning/Visitation", Column::Access),
    ("Resumé", Column::Summary),
];

#[test]
fn headings_are_read_as_people_write_them() {
    for (heading, column) in HEADINGS {
        assert_eq!(Column::named(heading), Some(*column), "{heading}");
    }
    for heading in ["Pris", "Farve", "Alder og trin", ""] {
        assert_eq!(Column::named(heading), None, "{heading}");
    }
}

/// Columns of ages, the cells, and the months from and to; none if it is not stated.
type Ages<'a> = (&'a str, &'a str, Option<(i16, Option<i16>)>);

const AGES: &[Ages<'_>] = &[
    ("Alder", "12-17", Some((144, Some(215)))),
    ("Aldersgruppe", "6-12 mdr.", Some((6, Some(12)))),
    ("Alder fra;Alder til", "1½;3", Some((18, Some(47)))),
    ("Alder fra;Alder til", "6 mdr.;-", Some((6, None))),
    ("Alder fra;Alder til", "18+;", Some((216, None))),
    ("Alder fra;Alder til", "0-2 år;", Some((0, Some(35)))),
    ("Alder fra;Alder til", "fra 12 år;u. 18", Some((144, Some(215)))),
    ("Alder fra;Alder til", "alle;alle", None),
    ("Alder fra (mdr.);Alder til (mdr.)", "6;36", Some((6, Some(36)))),
    ("Alder;Alder fra", "12-17;12", Some((144, Some(215)))),
    ("Målgruppe", "børn 1½-3 år", Some((18, Some(47)))),
];

#[test]
fn ages_are_read_from_whatever_column_has_them() {
    for (columns, cells, months) in AGES {
        let file = format!("Kommune;Navn;{columns}\nKøge;Hus;{cells}\n");
        let import = import_of(file.as_bytes(), blank());
        assert_eq!(outcomes(&import), ["new koege-hus"], "{cells}");
        let age = import.records.offers[0].age.map(|age| age.check().expect("an age").span);
        assert_eq!(age.map(|span| (span.first(), span.stated_last())), *months, "{cells}");
    }
}

#[test]
fn an_age_that_is_not_read_is_told_and_changes_nothing() {
    let table = |age: &str| format!("Kommune;Navn;Alder\nKøge;Hus;{age}\n");
    let range = after(blank(), &import_of(table("3-6").as_bytes(), blank()));
    let unread = import_of(table("7.-9. klasse").as_bytes(), &range);
    assert_eq!(outcomes(&unread), ["unchanged koege-hus"]);
    let said = import_report::as_text(&unread, Fate::Tried, &range);
    assert!(said.contains("! Alder (age): Alderen «7.-9. klasse» er ikke læst"), "{said}");
    let report: serde_json::Value =
        serde_json::from_str(&import_report::as_json(&unread, Fate::Tried)).expect("JSON");
    assert_eq!(report["rows"][0]["remarks"][0]["heading"], "Alder");
    assert_eq!(outcomes(&import_of(table("alle").as_bytes(), &range)), ["changed koege-hus: age"]);
}

/// Ages whose upper bound nobody reaches, and the months from and to that are kept.
const BEYOND_A_LIFE: &[Ages<'_>] = &[
    ("Alder", "0-100", Some((0, None))),
    ("Alder", "12-120 år", Some((144, None))),
    ("Alder fra;Alder til", "3;200", Some((36, None))),
    ("Alder fra;Alder til", ";999", None),
    ("Alder fra;Alder til", "200;", None),
];

#[test]
fn an_age_beyond_a_life_is_told_and_refuses_no_row() {
    for (columns, cells, months) in BEYOND_A_LIFE {
        let import = import_of(format!("Kommune;Navn;{columns}\nKøge;Hus;{cells}\n").as_bytes(), blank());
        assert_eq!(outcomes(&import), ["new koege-hus"], "{cells}");
        assert_eq!(import.rows[0].remarks.len(), 1, "{cells}: {:?}", import.rows[0].remarks);
        let age = import.records.offers[0].age.map(|age| age.check().expect("an age").span);
        assert_eq!(age.map(|span| (span.first(), span.stated_last())), *months, "{cells}");
    }
}

const TITLED: &str = "Tilbud til børn og unge 2026;;;\n\nHvidovre Kommune;;;\n;;;\n\
    Tilbudsnavn;Beskrivelse;Trin;Pladser\nSorggruppe;\"Gruppe\ni sorg\";2;12\n\n;;;\nCafé;Sted;1;20\n\
    I alt: 2 tilbud;;3;32\nTotal;;;kr. 32\nTotalforløbet;Forløb;;\n";

#[test]
fn lines_above_the_headings_and_sums_are_no_rows_and_are_told() {
    let windows = import_of(TITLED.replace('\n', "\r\n").as_bytes(), blank());
    let import = import_of(TITLED.as_bytes(), blank());
    let at = |import: &Import| import.rows.iter().map(|row| row.place).collect::<Vec<_>>();
    assert_eq!(
        (at(&windows), &windows.left_out),
        (at(&import), &import.left_out),
        "as Excel breaks its lines"
    );
    let places: Vec<usize> = import.rows.iter().map(|row| row.place).collect();
    assert_eq!(
        outcomes(&import),
        ["new hvidovre-sorggruppe", "new hvidovre-cafe", "new hvidovre-totalforloebet"]
    );
    assert_eq!(places, [6, 9, 12], "as the sheet counts them");
    let left_out = [LeftOut::AboveHeadings(1), LeftOut::AboveHeadings(3), LeftOut::Sum(10), LeftOut::Sum(11)];
    assert_eq!(import.left_out, left_out);
    let said = import_report::as_text(&import, Fate::Tried, blank());
    assert!(said.contains("Række 3 står over kolonnernes navne og er ikke læst."), "{said}");
    assert!(said.contains("Række 10 er en sum og intet tilbud, og er ikke læst."), "{said}");
    let report: serde_json::Value =
        serde_json::from_str(&import_report::as_json(&import, Fate::Tried)).expect("JSON");
    assert_eq!(report["leftOut"][2], serde_json::json!({"row": 10, "why": "sum"}));
}

#[test]
fn the_names_of_the_columns_are_looked_for_in_the_first_ten_lines_only() {
    let titles = "Titel for kommunen\n".repeat(9);
    let table = Table::read(format!("{titles}Navn;Trin\nHus;2\n").as_bytes()).expect("a table");
    assert_eq!((table.rows.len(), table.left_out.len()), (1, 9));
    let titles = "Tilbuddene i kommunen\n".repeat(10);
    assert!(Table::read(format!("{titles}Navn;Trin\nHus;2\n").as_bytes()).is_err());
}

#[test]
fn a_row_without_an_id_is_the_offer_of_its_name() {
    let with_ids = "Nr;Kommune;Navn;Trin\n7;Køge;Åben  rådgivning;2\n8;Køge;Café;1\n9;Køge;Café;2\n";
    let range = after(blank(), &import_of(with_ids.as_bytes(), blank()));
    let without = "Kommune;Navn;Trin\nKøge;åben Rådgivning;3\nGreve;Åben rådgivning;2\nKøge;Café;1\n";
    let import = import_of(without.as_bytes(), &range);
    assert_eq!(
        outcomes(&import),
        ["changed koege-7: name, variant.steps", "new greve-aaben-raadgivning", "refused: name"]
    );
    let Outcome::Refused(faults) = &import.rows[2].outcome else { panic!("refused") };
    assert!(faults[0].problem.message.contains("koege-8, koege-9"), "{}", faults[0].problem.message);
    assert_eq!(import.disappeared, [], "a row that may be either is not gone");
}

#[test]
fn a_row_without_an_id_is_the_seeds_offer_of_its_name() {
    let seed = harness::seed();
    let renamed = seed.offers().iter().find(|offer| {
        let slug = import_of(
            format!("Kommune;Navn\n{};\"{}\"\n", offer.municipality, offer.name).as_bytes(),
            blank(),
        );
        outcomes(&slug) != [format!("new {}", offer.slug)]
    });
    let offer = renamed.expect("an offer whose slug is not made of its name");
    let file = format!("Kommune;Navn;Pladser\n{};\"{}\";12\n", offer.municipality, offer.name.to_uppercase());
    let import = import_of(file.as_bytes(), &seed);
    assert!(outcomes(&import)[0].starts_with(&format!("changed {}:", offer.slug)), "{:?}", outcomes(&import));
}

/// A column, the cells of an offer of the seed, and what changes of the ways it is given.
const LEFT_OUT: &[(&str, &str, &[&str])] = &[
    ("Trin", "Plejefamilie;5", &["variant.step_basis", "variant.step_reason"]),
    ("Adgang", "Børnehuset;selvhenvendelse", &["variant.access"]),
    ("Hjemmel", "Plejefamilie;BL § 52", &["variant.legal"]),
    ("Form", "Plejefamilie;plejefamilie", &[]),
];

#[test]
fn a_column_that_is_left_out_leaves_alone_what_is_known_of_the_ways_an_offer_is_given() {
    let seed = harness::seed();
    for (column, cells, changed) in LEFT_OUT {
        let import = import_of(format!("Navn;{column}\n{cells}\n").as_bytes(), &seed);
        let changes = match &import.rows[0].outcome {
            Outcome::Changed(_, changes) => changes.as_slice(),
            Outcome::Unchanged(_) => &[],
            _ => panic!("{:?}", outcomes(&import)),
        };
        let fields = changes.iter().map(Change::field).filter(|field| field.starts_with("variant"));
        assert_eq!(fields.collect::<Vec<_>>(), *changed, "{column}: {cells}");
    }
}

#[test]
fn a_column_of_words_that_is_left_out_leaves_alone_what_is_known() {
    let table = |columns: &str, cells: &str| format!("Kommune;Navn;{columns}\nKøge;Hus;{cells}\n");
    let all = table("Målgruppe;Problemområde;Form", "unge;angst;kontaktperson");
    let range = after(blank(), &import_of(all.as_bytes(), blank()));
    let import = import_of(table("Målgruppe", "småbørn").as_bytes(), &range);
    let offer = &import.records.offers[0];
    assert_eq!(offer.target_groups, ["smaaboern"]);
    assert_eq!(
        (offer.problem_areas.as_slice(), offer.forms.as_slice()),
        (["angst".to_owned()].as_slice(), ["kontaktperson".to_owned()].as_slice())
    );
}

#[test]
fn a_step_is_inferred_anew_where_it_was_not_stated_and_what_it_follows_from_changes() {
    let table = |columns: &str, cells: &str| format!("Kommune;Navn;{columns}\nKøge;Hus;{cells}\n");
    let treated = "BL § 32, stk. 1, nr. 3";
    let stated = after(blank(), &import_of(table("Trin;Hjemmel", "2;SEL § 11, stk. 3").as_bytes(), blank()));
    let inferred = after(blank(), &import_of(table("Hjemmel", "SEL § 11, stk. 3").as_bytes(), blank()));
    let changed = |range: &Catalogue, columns: &str, cells: &str| {
        outcomes(&import_of(table(columns, cells).as_bytes(), range)).remove(0)
    };
    assert_eq!(changed(&stated, "Hjemmel", treated), "changed koege-hus: variant.legal");
    assert_eq!(changed(&inferred, "Hjemmel", treated), "changed koege-hus: variant.legal, variant.steps");
    assert_eq!(changed(&inferred, "Adgang", "henvisning"), "changed koege-hus: variant.access");
    assert_eq!(changed(&stated, "Trin", "3"), "changed koege-hus: variant.steps");
}

#[test]
fn an_emptied_cell_is_told_as_such_in_danish() {
    let table = |cells: &str| format!("Kommune;Navn;Alder;Hjemmel;Varighed;Trin\nKøge;Hus;{cells}\n");
    let range = after(blank(), &import_of(table("3-6;SEL § 11, stk. 3;8 uger;2").as_bytes(), blank()));
    let import = import_of(table(";;9 uger;2").as_bytes(), &range);
    let said = import_report::as_text(&import, Fate::Tried, &range);
    assert!(said.contains("Hus: ændret: alder (tømt), varighed, hjemmel (tømt)\n"), "{said}");
    let report: serde_json::Value =
        serde_json::from_str(&import_report::as_json(&import, Fate::Tried)).expect("JSON");
    assert_eq!(report["rows"][0]["emptied"], serde_json::json!(["age", "variant.legal"]));
}
