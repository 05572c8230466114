//! 1. A cell says what it says and no more: an exclusion, an age, a denial, a step, a paragraph, a day.
//! 2. What is concluded is told, and what does not fit is doubted.

use vifte::answer::{self, Answer};
use vifte::exchange::{RemarkKind, RowReport, Why};
use vifte::matching::Caveat;
use vifte::need::{Asker, NeedInput};
use vifte::record::OfferRecord;

use super::*;
use crate::harness;

/// A table of Køge: these columns, and an offer for each of these rows of cells.
fn table<const N: usize>(columns: [&str; N], rows: &[[&str; N]]) -> String {
    let quoted = |cells: &[&str; N]| cells.map(|cell| format!("\"{cell}\"")).join(";");
    let rows = rows.iter().enumerate().map(|(at, cells)| format!("Køge;Hus {at};{}\n", quoted(cells)));
    format!("Kommune;Navn;{}\n{}", columns.join(";"), rows.collect::<String>())
}

/// The offers of a table in which every row is taken, in its order.
fn offers(import: &Import) -> &[OfferRecord] {
    assert!(!import.has_refused(), "{:?}", import.rows);
    &import.records.offers
}

/// What is not kept, with why.
fn left(row: &RowReport) -> Vec<(Why, &str)> {
    row.not_understood.iter().map(|one| (one.why, one.word.as_str())).collect()
}

fn remarks(row: &RowReport) -> Vec<(RemarkKind, &str)> {
    row.remarks.iter().map(|remark| (remark.kind, remark.column.name())).collect()
}

/// A day on which a row was written down, the day the offer was then last confirmed, and whether it is doubted.
const DAYS: &[(&str, Option<&str>, bool)] =
    &[("2024-05-01", Some("2024-05-01"), false), ("2027-05-01", None, true), ("", None, false)];

#[test]
fn when_a_row_was_written_down_does_not_tell_when_its_offer_opened() {
    let cells: Vec<[&str; 3]> = DAYS.iter().map(|(typed, ..)| ["2", "sorg", *typed]).collect();
    let file = table(["Trin", "Problemområde", "Kildedato"], &cells);
    let import = import_of(file.as_bytes(), blank());
    let range = after(blank(), &import);
    let long_ago = NaiveDate::from_ymd_opt(2016, 1, 1).expect("a day");
    for (((typed, confirmed, doubted), record), row) in DAYS.iter().zip(offers(&import)).zip(&import.rows) {
        let as_of = record.assurance.as_of.map(|day| day.to_string());
        assert_eq!(as_of.as_deref(), *confirmed, "{typed}: nobody confirms by importing");
        assert_eq!(remarks(row) == [(RemarkKind::Doubtful, "source_date")], *doubted, "{typed}");
        let offer = range.offer(&record.slug).expect("an offer");
        assert_eq!(offer.life_cycle.changes()[0].from, None, "{typed}");
        assert!(offer.is_open(long_ago) && offer.is_open(day()), "{typed}: since when, nobody says");
    }
    assert_eq!(import_of(file.as_bytes(), &range).records, Records::default());
    let suggested = suggested(&range, "barn i sorg");
    assert_eq!(suggested.len(), DAYS.len(), "a date to come hides no offer: {suggested:?}");
}

#[test]
fn an_offer_that_nobody_has_confirmed_says_so() {
    let file = table(["Trin", "Problemområde", "Kildedato"], &[["2", "sorg", ""]]);
    let import = import_of(file.as_bytes(), blank());
    let answer = answer_in_koege(&after(blank(), &import), "barn i sorg", Asker::Caseworker);
    let caveats = &answer.matches.suggestions[0].caveats;
    assert!(caveats.contains(&Caveat::NotConfirmedSince(None)), "{caveats:?}");
}

#[test]
fn an_opening_that_an_earlier_import_made_up_is_forgotten() {
    let file = table(["Trin", "Problemområde", "Kildedato"], &[["2", "sorg", "2027-05-01"]]);
    let mut import = import_of(file.as_bytes(), blank());
    let stored = |record: &mut OfferRecord, opened: &str, confirmed: &str| {
        record.life_cycle[0].from = Some(opened.parse().expect("a day"));
        record.assurance.as_of = confirmed.parse().ok();
    };
    stored(&mut import.records.offers[0], "2027-05-01", "2027-05-01");
    let again = import_of(file.as_bytes(), &after(blank(), &import));
    assert_eq!(outcomes(&again), ["changed koege-hus-0: life_cycle"]);
    assert_eq!(offers(&again)[0].life_cycle[0].from, None);
    stored(&mut import.records.offers[0], "2025-05-01", "2026-05-01");
    let again = import_of(file.as_bytes(), &after(blank(), &import));
    assert_eq!(outcomes(&again), ["unchanged koege-hus-0"], "what somebody else stated stays");
}

#[test]
fn the_words_of_a_cell_are_kept_and_found() {
    let file = table(
        ["Trin", "Målgruppe", "Problemområde"],
        &[["2", "forældre; ikke for unge med misbrug", "mangler selskab i dagtimerne; kajakroning"]],
    );
    let import = import_of(file.as_bytes(), blank());
    let [offer] = offers(&import) else { panic!("one offer") };
    let kept = ["forældre", "kajakroning", "mangler selskab i dagtimerne"];
    assert_eq!(offer.keywords, kept, "no word that is denied");
    let range = after(blank(), &import);
    assert_eq!(suggested(&range, "nyt sted, savner selskab"), [offer.slug.as_str()]);
    assert_eq!(suggested(&range, "vil gå til kajak"), [offer.slug.as_str()], "by how a longer word begins");
    assert_eq!(suggested(&range, "går til roning"), Vec::<String>::new(), "not by how it ends");
}

/// What somebody who asks in Køge is answered.
fn answer_in_koege(range: &Catalogue, need: &str, asker: Asker) -> Answer {
    let need =
        NeedInput { municipality: Some("Køge".to_owned()), ..NeedInput::words(need.to_owned(), asker) };
    let at = harness::NOW.parse::<chrono::DateTime<chrono::Utc>>().expect("a moment");
    let at = at.with_timezone(&chrono_tz::Europe::Copenhagen);
    answer::suggest(range, &need, &answer::Circumstances { on: day(), at, reception: None })
}

/// The slugs of what is suggested to a caseworker in Køge.
fn suggested(range: &Catalogue, need: &str) -> Vec<String> {
    let answer = answer_in_koege(range, need, Asker::Caseworker);
    answer.matches.suggestions.iter().map(|one| one.offer.slug.to_string()).collect()
}

/// Who an offer is not for, and the concepts that excludes; none where the words are listed instead.
const EXCLUDED: &[(&str, &[&str])] = &[
    ("unge med psykose", &["psykose"]),
    ("psykose", &["psykose"]),
    ("børn og unge med psykiske vanskeligheder", &["boern-med-psykiske-vanskeligheder"]),
    ("unge med psykiske lidelser", &["boern-med-psykiske-vanskeligheder", "psykisk-sygdom"]),
    ("børn i psykiatrien", &[]),
    ("børn", &[]),
    ("unge 14-17 år med psykose", &[]),
    ("ikke unge med psykose", &[]),
    ("PPR", &[]),
    ("børn med angst i skolen", &[]),
];

#[test]
fn an_excluded_word_excludes_only_what_it_says() {
    let cells: Vec<[&str; 1]> = EXCLUDED.iter().map(|(phrase, _)| [*phrase]).collect();
    let import = import_of(table(["Ikke for"], &cells).as_bytes(), blank());
    for (((phrase, concepts), offer), row) in EXCLUDED.iter().zip(offers(&import)).zip(&import.rows) {
        assert_eq!(offer.exclusions, *concepts, "{phrase}");
        let listed = left(row) == [(Why::NotUnderstood, *phrase)];
        assert_eq!(listed, concepts.is_empty(), "{phrase}: {:?}", left(row));
    }
}

/// The ages and denials people write among the words for whom an offer is, and what becomes of them: the years, and
/// what is left with why.
type Said<'a> = (&'a str, Option<(u16, u16)>, &'a [(Why, &'a str)]);

const WHO: &[Said<'_>] = &[
    ("unge 14-17 år", Some((14, 17)), &[]),
    ("børn 3 til 6 år og deres forældre", Some((3, 6)), &[]),
    ("børn", None, &[]),
    ("børn under 3 år", Some((0, 2)), &[]),
    ("unge fra 12 år", None, &[(Why::OutOfPlace, "unge fra 12 år")]),
    ("unge mellem 12 og 17 år", Some((12, 17)), &[]),
    ("unge, ikke for unge med angst", None, &[(Why::Denied, "unge med angst")]),
    ("unge på trin 3", None, &[(Why::OutOfPlace, "trin 3")]),
    ("PPR", None, &[(Why::TellsNothing, "ppr")]),
    ("angst i skolen", None, &[]),
];

#[test]
fn ages_and_denials_among_the_words_are_read_or_listed() {
    for (column, name) in [("Målgruppe", "target_groups"), ("Problemområde", "problem_areas")] {
        let cells: Vec<[&str; 1]> = WHO.iter().map(|(phrase, ..)| [*phrase]).collect();
        let import = import_of(table([column], &cells).as_bytes(), blank());
        for (((phrase, years, expected), offer), row) in WHO.iter().zip(offers(&import)).zip(&import.rows) {
            assert_eq!(offer.age.and_then(|age| age.from.zip(age.to)), *years, "{phrase}");
            assert_eq!(left(row), *expected, "{column}: {phrase}");
            let is_kept = offer.problem_areas.contains(&"angst".to_owned());
            assert_eq!(is_kept, *phrase == "angst i skolen", "{phrase}");
            let concluded = remarks(row) == [(RemarkKind::Concluded, name)];
            assert_eq!(concluded, years.is_some(), "{phrase}");
        }
    }
}

/// Years of the columns and words beside them; the age that counts, and whether there is something to say of it.
type Ages<'a> = ([&'a str; 3], Option<(Option<u16>, Option<u16>)>, bool);

const AGES: &[Ages<'_>] = &[
    (["12", "18", "unge 14-17 år"], Some((Some(12), Some(18))), true),
    (["14", "17", "unge 14-17 år"], Some((Some(14), Some(17))), false),
    (["", "", "unge 14-17 år"], Some((Some(14), Some(17))), true),
    (["", "", "børn 3-6 år; unge 14-17 år"], None, true),
    (["12", "", "unge"], Some((Some(12), None)), false),
    (["", "12", "børn"], Some((Some(0), Some(12))), false),
];

#[test]
fn the_columns_of_ages_count_before_the_words_and_an_upper_age_is_not_made_up() {
    let cells: Vec<[&str; 3]> = AGES.iter().map(|(cells, ..)| *cells).collect();
    let import = import_of(table(["Alder fra", "Alder til", "Målgruppe"], &cells).as_bytes(), blank());
    let exported = Records::of(after(blank(), &import).content()).offers;
    for (((cells, age, told), offer), row) in AGES.iter().zip(&exported).zip(&import.rows) {
        assert_eq!(offer.age.map(|age| (age.from, age.to)), *age, "{cells:?}");
        assert_eq!(!remarks(row).is_empty(), *told, "{cells:?}");
    }
}

/// Step, range, paragraph and form of a row, and the columns that are doubted.
const PLACEMENTS: &[([&str; 4], &[&str])] = &[
    (["2", "", "", "døgninstitution"], &["step"]),
    (["2", "", "SEL § 11, stk. 3", "døgninstitution"], &["step", "legal_basis"]),
    (["", "", "SEL § 11, stk. 3", "plejefamilie"], &["legal_basis"]),
    (["5", "", "BL § 43, stk. 1, nr. 1", "plejefamilie"], &[]),
    (["", "4-6", "", "plejefamilie"], &[]),
    (["3", "", "", "døgnophold for hele familien"], &[]),
    (["2", "", "", "gruppe"], &[]),
];

#[test]
fn a_placement_on_a_step_or_under_a_paragraph_of_help_at_home_is_doubted() {
    let cells: Vec<[&str; 4]> = PLACEMENTS.iter().map(|(cells, _)| *cells).collect();
    let file = table(["Trin", "Flere trin", "Hjemmel", "Form"], &cells);
    let import = import_of(file.as_bytes(), blank());
    for ((cells, expected), row) in PLACEMENTS.iter().zip(&import.rows) {
        let doubted = row.remarks.iter().filter(|remark| remark.kind == RemarkKind::Doubtful);
        let columns: Vec<&str> = doubted.map(|remark| remark.column.name()).collect();
        assert_eq!(columns, *expected, "{cells:?}");
    }
}

#[test]
fn a_placement_on_a_step_of_everyday_life_is_hidden_from_whoever_may_not_decide_on_it() {
    let file =
        table(["Trin", "Problemområde", "Form"], &[["1", "sorg", "plejefamilie"], ["1", "sorg", "gruppe"]]);
    let range = after(blank(), &import_of(file.as_bytes(), blank()));
    let told = |asker: Asker| {
        let answer = answer_in_koege(&range, "barn i sorg", asker);
        let slugs = answer.matches.suggestions.iter().map(|one| one.offer.slug.to_string());
        slugs.collect::<Vec<_>>()
    };
    assert_eq!(told(Asker::Citizen), ["koege-hus-1"]);
    assert_eq!(told(Asker::GeneralStaff), ["koege-hus-1"]);
    assert!(told(Asker::Caseworker).contains(&"koege-hus-0".to_owned()));
}

#[test]
fn whom_an_offer_is_not_for_is_told_in_its_words_where_they_name_no_concept() {
    let file =
        table(["Trin", "Problemområde", "Ikke for"], &[["2", "sorg", "unge i aktivt misbrug; psykose"]]);
    let import = import_of(file.as_bytes(), blank());
    let [offer] = offers(&import) else { panic!("one offer") };
    assert_eq!(offer.exclusion_note.as_deref(), Some("unge i aktivt misbrug"));
    assert_eq!(offer.exclusions, ["psykose"]);
    let answer = answer_in_koege(&after(blank(), &import), "barn i sorg", Asker::Caseworker);
    let caveats = &answer.matches.suggestions[0].caveats;
    assert!(caveats.contains(&Caveat::ExclusionsInWords("unge i aktivt misbrug".to_owned())), "{caveats:?}");
}

#[test]
fn a_cell_that_is_blank_among_others_is_told() {
    let file = "Kommune;Navn;Trin;Problemområde\nKøge;Et hus;2;sorg\n;Et andet;;sorg\n";
    let import = import_of(file.as_bytes(), &harness::seed());
    assert_eq!(remarks(&import.rows[0]), []);
    let doubted = [(RemarkKind::Doubtful, "municipality"), (RemarkKind::Doubtful, "step")];
    assert_eq!(remarks(&import.rows[1]), doubted);
}

#[test]
fn an_inferred_step_is_told_with_its_rule() {
    let import = import_of(table(["Hjemmel"], &[["SEL § 52, stk. 3, nr. 3"]]).as_bytes(), blank());
    assert_eq!(remarks(&import.rows[0]), [(RemarkKind::Concluded, "step")]);
    let said = import_report::as_text(&import, Fate::Tried, blank());
    assert!(
        said.contains("+ step: Trinnet er ikke oplyst og er sat til trin 3 (Hjemmebaseret). Udledt af"),
        "{said}"
    );
    let range = after(blank(), &import);
    let again = import_of(table(["Beskrivelse"], &[["Et hus"]]).as_bytes(), &range);
    assert_eq!(remarks(&again.rows[0]), [], "a table without steps concludes none");
}

#[test]
fn a_step_that_is_no_whole_step_is_refused_under_its_own_column() {
    let file = table(["Trin", "Flere trin"], &[["2,5", ""], ["2.5", ""], ["", "2-9"]]);
    let import = import_of(file.as_bytes(), blank());
    assert_eq!(outcomes(&import), ["refused: step", "refused: step", "refused: step_range"]);
    let said = import_report::as_text(&import, Fate::Tried, blank());
    for cell in ["Trin (step) «2,5»", "Trin (step) «2.5»", "Flere trin (step_range) «2-9»"] {
        assert!(said.contains(&format!("! {cell}: Skriv trinnet")), "{cell}: {said}");
    }
}

/// A cell of paragraphs, those that are known, and what is listed as the officer wrote it.
const PARAGRAPHS: &[(&str, &[&str], &[&str])] = &[
    ("SEL § 11, stk. 3", &["SEL § 11, stk. 3"], &[]),
    ("Lov om social service § 11, stk. 3", &["SEL § 11, stk. 3"], &[]),
    ("LAB § 11", &[], &["LAB § 11"]),
    ("Sundhedsaftalen § 11", &[], &["Sundhedsaftalen § 11"]),
    ("lov om folkeskolen § 11", &[], &["lov om folkeskolen § 11"]),
    ("SEL § 11, stk. 3 og BL § 999", &["SEL § 11, stk. 3"], &["BL § 999"]),
    ("SEL § 11, stk. 3 og Dagtilbudsloven § 4", &["SEL § 11, stk. 3"], &["Dagtilbudsloven § 4"]),
    ("Serviceloven", &[], &["Serviceloven"]),
    ("SEL § 11, stk. 3 / § 52", &["SEL § 11, stk. 3", "SEL § 52"], &[]),
    ("SEL § 11, stk. 3, ikke § 52", &["SEL § 11, stk. 3"], &["ikke § 52"]),
    ("ikke § 52", &[], &["ikke § 52"]),
    ("SEL § 52, stk. 3, pkt. 3", &["SEL § 52, stk. 3, nr. 3"], &[]),
];

#[test]
fn only_the_part_of_the_law_that_is_not_known_is_listed() {
    let cells: Vec<[&str; 1]> = PARAGRAPHS.iter().map(|(typed, ..)| [*typed]).collect();
    let import = import_of(table(["Hjemmel"], &cells).as_bytes(), blank());
    for (((typed, known, listed), offer), row) in PARAGRAPHS.iter().zip(offers(&import)).zip(&import.rows) {
        assert_eq!(offer.variants[0].legal, *known, "{typed}");
        let words: Vec<&str> = row.not_understood.iter().map(|one| one.word.as_str()).collect();
        assert_eq!(words, *listed, "{typed}");
    }
}
