//! 1. An unmistakable age is stated, a class or a word for an age is a hint.
//! 2. A stretch of time is not an age.
//! 3. Whose age and whose problem it is follows the person nearest.

use super::*;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");

fn ages(text: &str) -> Vec<(i16, i16, Certainty)> {
    let words = danish::words(text);
    age::find(text, &words, TODAY)
        .iter()
        .map(|age| (age.span.first(), age.span.last(), age.certainty))
        .collect()
}

#[test]
fn unmistakable_ages_are_stated() {
    for (text, months) in [
        ("13-årig", (156, 167)),
        ("Pige på 9 år", (108, 119)),
        ("far drikker, dreng på 9", (108, 119)),
        ("9 aar", (108, 119)),
        ("13årig dreng", (156, 167)),
        ("treårig", (36, 47)),
        ("etårig", (12, 23)),
        ("4 mdr.", (4, 4)),
        ("tre måneder gammel", (3, 3)),
        ("3-5 år", (36, 71)),
        ("3 uger gammel", (0, 0)),
        ("ufødt barn", (-9, -1)),
        ("gravid", (-9, -1)),
        ("1½-3 år", (18, 47)),
        ("0-1½ år", (0, 18)),
        ("6 mdr.-3 år", (6, 47)),
        ("6 måneder til 2 år", (6, 35)),
        ("6-18 mdr.", (6, 18)),
        ("mellem 3 og 5 år", (36, 71)),
        ("13-17-årige", (156, 215)),
        ("børn mellem 6 og 9", (72, 119)),
        ("under 3 år", (0, 35)),
        ("børn i alderen 3-6", (36, 83)),
        ("i alderen 7", (84, 95)),
        ("barn 2 1/2 år", (30, 30)),
        ("pige 14 1/2 år", (174, 174)),
        ("1/2 år gammel", (6, 6)),
        ("5461½-3 år", (36, 47)),
        ("fire og et halvt år", (54, 54)),
        ("født i marts 2019", (82, 94)),
        ("barn født 12.3.2019", (82, 94)),
        ("f. 2012", (166, 178)),
        ("pige født i 2012", (166, 178)),
        ("født 2026", (0, 10)),
    ] {
        assert_eq!(ages(text), [(months.0, months.1, Certainty::Stated)], "{text}");
    }
}

#[test]
fn classes_and_words_for_an_age_are_hints() {
    for (text, months) in [
        ("7. klasse", (13 * 12, 15 * 12 - 1)),
        ("3.-6. kl.", (9 * 12, 14 * 12 - 1)),
        ("teenager", (13 * 12, 18 * 12 - 1)),
        ("går i 7.b", (13 * 12, 15 * 12 - 1)),
        ("0b", (6 * 12, 8 * 12 - 1)),
        ("65535-5. klasse", (11 * 12, 13 * 12 - 1)),
        ("pige 7.b", (13 * 12, 15 * 12 - 1)),
        ("elev 9.b", (15 * 12, 17 * 12 - 1)),
        ("pige 2. g", (16 * 12, 19 * 12 - 1)),
        ("1.g", (15 * 12, 18 * 12 - 1)),
        ("3.g'er", (17 * 12, 20 * 12 - 1)),
    ] {
        assert_eq!(ages(text), [(months.0, months.1, Certainty::Hinted)], "{text}");
    }
}

#[test]
fn a_stretch_of_time_is_no_age() {
    for text in [
        "for 2 år siden",
        "i 3 år",
        "kl. 7",
        "de seneste 4 måneder",
        "hver 6 uge",
        "15 %",
        "gennem 2 år",
        "2g hash",
        "3D-print",
        "nr. 2 b",
        "nr. 2b",
        "født 2035",
        "2 gange 3",
        "gennem 2-3 år",
        "i 1/2 år",
        "under 2 år siden",
        "mellem 3 og 4",
        "bed. 7 e",
    ] {
        assert_eq!(ages(text), [], "{text}");
    }
}

#[test]
fn each_child_in_a_row_has_its_age() {
    let two = ages("skilt, 6 og 9-årig");
    assert_eq!(two.iter().map(|age| age.0 / 12).collect::<Vec<_>>(), [6, 9]);
    for text in ["børn på 3, 7 og 14", "børn på 3, 7 og 14 år", "tre børn på 3, 7, 14"] {
        let first: Vec<i16> = ages(text).iter().map(|age| age.0 / 12).collect();
        assert_eq!(first, [3, 7, 14], "{text}");
    }
}

#[test]
fn an_age_beside_a_parent_is_the_parents() {
    for (text, whose) in [
        ("mor på 17 år", WhoseAge::Parent),
        ("17-årig mor", WhoseAge::Parent),
        ("dreng på 17 år", WhoseAge::Child),
        ("mor siger, at sønnen er 9 år", WhoseAge::Child),
        ("9-årig, forældrene er skilt", WhoseAge::Child),
        ("problemer med mor, 9 år", WhoseAge::Child),
    ] {
        let words = danish::words(text);
        let found = age::find(text, &words, TODAY);
        assert_eq!(person::whose_age(text, &words, found[0].first, found[0].length), whose, "{text}");
    }
}

#[test]
fn the_nearest_person_has_the_problem() {
    for (text, word, parents) in [
        ("far drikker", "drikker", true),
        ("hendes mor er meget deprimeret", "deprimeret", true),
        ("mor fortæller at drengen drikker", "drikker", false),
        ("drengen drikker", "drikker", false),
        ("misbrug hos far", "misbrug", true),
        ("ifølge moren ryger hun hash", "hash", false),
        ("mor siger han ryger hash", "hash", false),
        ("mor siger, at far drikker", "drikker", true),
        ("datteren siger mor er deprimeret", "deprimeret", true),
        ("drengen ryger hash, siger mor", "hash", false),
    ] {
        let words = danish::words(text);
        let at = words.iter().position(|found| found.folded == word).expect("the word stands there");
        assert_eq!(person::is_parents(&words, at, 1), parents, "{text}");
    }
}
