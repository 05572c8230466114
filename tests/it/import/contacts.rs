//! 1. Whom to contact is a contact point of the municipality, which offers are linked to.
//! 2. Nothing is kept of a person.

use vifte::exchange::RemarkKind;
use vifte::record::ContactRecord;

use super::*;

/// A table of these rows: name, contact and day.
fn contacts(rows: &[[&str; 3]]) -> String {
    let rows = rows.iter().map(|row| format!("Køge;{}\n", row.join(";")));
    "Kommune;Navn;Kontakt;Dato\n".to_owned() + &rows.collect::<String>()
}

const UNIT: &str = "Familiehuset, Den Sociale Indgang (ansøgningsskema)";

#[test]
fn whom_to_contact_is_a_contact_point_that_rows_share() {
    let file = contacts(&[
        ["A", UNIT, "2024-05-01"],
        ["B", "familiehuset – den sociale indgang: ansøgningsskema", "2025"],
    ]);
    let before = blank();
    let import = import_of(file.as_bytes(), before);
    let [contact] = import.records.contacts.as_slice() else { panic!("{:?}", import.records.contacts) };
    assert_eq!(contact.key, "koege-familiehuset-den-sociale-indgang-ansoegningsskema");
    assert_eq!(contact.municipality, "0259");
    assert_eq!(contact.last_confirmed, NaiveDate::from_ymd_opt(2025, 1, 1), "the latest");
    assert_eq!(contact.audience.as_deref(), Some("internal"), "no row says who may see it");
    assert!(import.records.offers.iter().all(|offer| offer.contacts == [contact.key.clone()]));
    let range = after(before, &import);
    assert_eq!(import_of(file.as_bytes(), &range).records, Records::default());
}

#[test]
fn a_changed_contact_changes_the_link_and_an_emptied_one_removes_it() {
    let before = blank();
    let range = after(before, &import_of(contacts(&[["A", UNIT, "2024"]]).as_bytes(), before));
    let other = import_of(contacts(&[["A", "Familieafdelingen", "2024"]]).as_bytes(), &range);
    assert_eq!(outcomes(&other), ["changed koege-a: contacts"]);
    let emptied = import_of(contacts(&[["A", "", "2024"]]).as_bytes(), &range);
    assert_eq!(outcomes(&emptied), ["changed koege-a: contacts"]);
    let range = after(&range, &emptied);
    assert_eq!(range.content().contacts.len(), 1, "it is not deleted");
    assert!(range.offer("koege-a").expect("an offer").contacts.is_empty());
    let left_out = import_of("Kommune;Navn\nKøge;A\n".as_bytes(), &after(&range, &other));
    assert_eq!(outcomes(&left_out), ["unchanged koege-a"], "what the table does not say stays");
}

#[test]
fn a_contact_point_from_elsewhere_is_linked_as_it_is() {
    let mut records = Records::of(blank().content());
    records.contacts.push(ContactRecord {
        key: "huset".to_owned(),
        municipality: "0259".to_owned(),
        name: "Familiehuset".to_owned(),
        function: "Rådgiver familier.".to_owned(),
        phone: Some("12 34 56 78".to_owned()),
        ..ContactRecord::default()
    });
    let range = Catalogue::new(0, records.check().expect("a range"));
    let import = import_of(contacts(&[["A", "familiehuset", "2025"]]).as_bytes(), &range);
    assert_eq!(import.records.offers[0].contacts, ["huset"]);
    assert_eq!(import.records.contacts, [], "the table does not confirm its number");
    let range = after(&range, &import);
    let person = import_of(contacts(&[["A", "Mette Hansen", "2025"]]).as_bytes(), &range);
    assert_eq!(outcomes(&person), ["unchanged koege-a"], "a person who is left out removes no link to it");
}

#[test]
fn contacts_that_only_begin_alike_are_told_apart() {
    let long = "Socialrådgiverne i Familieafdelingen på Rådhuset i Køge, første sal til højre, dør";
    let (one, other) = (format!("{long} tretten"), format!("{long} fjorten"));
    let import = import_of(contacts(&[["A", &one, ""], ["B", &other, ""]]).as_bytes(), blank());
    assert_eq!(outcomes(&import), ["new koege-a", "refused: contact"]);
}

/// Contacts in which somebody is named, the function or place that is kept, and a part of what must not be.
const PERSONS: &[(&str, Option<&str>, &str)] = &[
    ("Mette Hansen, Solvej 3, 4600 Køge, 12 34 56 78", None, "Solvej"),
    ("v/ Mette Hansen", None, "Mette"),
    ("mette.hansen@koege.dk", None, "mette"),
    ("Familiehuset, v/ Mette Hansen", Some("Familiehuset"), "Hansen"),
    ("Familierådgiver Mette Hansen, team Nord", Some("Familierådgiver, team Nord"), "Hansen"),
];

#[test]
fn nothing_is_kept_of_a_person_and_that_is_told() {
    for (cell, kept, gone) in PERSONS {
        let import = import_of(contacts(&[["A", &format!("\"{cell}\""), ""]]).as_bytes(), blank());
        let functions: Vec<&str> = import.records.contacts.iter().map(|one| one.function.as_str()).collect();
        assert_eq!(functions, kept.iter().copied().collect::<Vec<_>>(), "{cell}");
        let remarks = &import.rows[0].remarks;
        assert!(
            remarks.iter().any(|remark| remark.kind == RemarkKind::Doubtful
                && remark.column == Column::Contact
                && remark.message.contains("familierådgiver, team Nord")),
            "{cell}: {remarks:?}"
        );
        let file = native::write(&import.records).expect("a file");
        let said = import_report::as_text(&import, Fate::Tried, blank());
        assert!(!file.contains(gone) && !said.contains(gone), "{cell}: {said}");
    }
}

/// A table of these rows: name, person or function, telephone and address of mail.
fn reached(rows: &[[&str; 4]]) -> String {
    let rows = rows.iter().map(|row| format!("Køge;{}\n", row.join(";")));
    "Kommune;Navn;Kontaktperson;Telefon;E-mail\n".to_owned() + &rows.collect::<String>()
}

#[test]
fn a_number_and_a_shared_mailbox_belong_to_the_contact_point() {
    let file = reached(&[
        ["A", "Familiehuset", "12 34 56 78", "familiehuset@koege.dk"],
        ["B", "Familiehuset", "", "meha@koege.dk"],
        ["C", "Mette", "87 65 43 21", ""],
        ["D", "Familiehuset", "11 11 11 11", ""],
    ]);
    let import = import_of(file.as_bytes(), blank());
    assert_eq!(outcomes(&import), ["new koege-a", "new koege-b", "new koege-c", "new koege-d"]);
    let [house] = import.records.contacts.as_slice() else { panic!("{:?}", import.records.contacts) };
    assert_eq!(house.phone.as_deref(), Some("12 34 56 78"));
    assert_eq!(house.email.as_deref(), Some("familiehuset@koege.dk"));
    let told = |row: usize| import.rows[row].remarks.iter().map(|remark| remark.column).collect::<Vec<_>>();
    assert_eq!(told(1), [Column::Email], "a mailbox of somebody's own");
    assert_eq!(told(2), [Column::Contact, Column::Phone], "nor the number of somebody who is left out");
    assert_eq!(told(3), [Column::Phone], "the number of the row before it counts");
    let range = after(blank(), &import);
    assert_eq!(import_of(file.as_bytes(), &range).records, Records::default());
    let moved = import_of(file.replace("12 34 56 78", "12 34 56 99").as_bytes(), &range);
    assert_eq!(outcomes(&moved)[0], "changed koege-a: contacts");
    assert_eq!(moved.records.contacts[0].phone.as_deref(), Some("12 34 56 99"));
}

#[test]
fn one_number_written_in_several_ways_is_one_and_what_is_none_is_told() {
    let file = reached(&[
        ["A", "Familiehuset", "12 34 56 78", "Familiehuset@koege.dk"],
        ["B", "Familiehuset", "12345678", "familiehuset@koege.dk"],
        ["C", "Familiehuset", "+45 12345678", ""],
        ["D", "Familiehuset", "tlf. 0045 12 34 56 78", ""],
        ["E", "Familiehuset", "1234", ""],
        ["F", "Børnelinjen", "116 111", ""],
    ]);
    let import = import_of(file.as_bytes(), blank());
    let told: Vec<usize> = import.rows.iter().map(|row| row.remarks.len()).collect();
    assert_eq!((import.has_refused(), told), (false, vec![0, 0, 0, 0, 1, 0]), "{:?}", import.rows);
    let numbers: Vec<_> = import.records.contacts.iter().map(|one| one.phone.as_deref()).collect();
    assert_eq!(numbers, [Some("116 111"), Some("12 34 56 78")]);
    let range = after(blank(), &import);
    assert_eq!(import_of(file.as_bytes(), &range).records, Records::default());
}

#[test]
fn a_mailbox_of_the_rows_own_contact_is_kept_and_what_is_no_address_is_told_as_such() {
    for (contact, cell, kept) in [
        ("Børnehuset Solsikken", "solsikken@koege.dk", true),
        ("Familiecentret", "fc@koege.dk", true),
        ("Team Nord", "koege@kommune.dk", true),
        ("Team Nord", "lone@koege.dk", false),
        ("Team Nord", "se hjemmesiden", false),
    ] {
        let import = import_of(reached(&[["A", contact, "", cell]]).as_bytes(), blank());
        let email = import.records.contacts[0].email.as_deref();
        assert_eq!(email, Some(cell).filter(|_| kept), "{cell}");
        let told: Vec<&str> = import.rows[0].remarks.iter().map(|remark| remark.message.as_str()).collect();
        assert_eq!(told.is_empty(), kept, "{told:?}");
        let is_no_address = told.iter().any(|message| message.contains("ingen mailadresse"));
        assert_eq!(is_no_address, !cell.contains('@'), "{told:?}");
    }
}
