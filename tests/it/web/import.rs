//! A table on the pages: handed in, looked through, proposed and published, and what is no table told kindly.

use vifte::auth::Role;
use vifte::config::Graphiql;
use vifte::exchange::{LARGEST_FILE, Table};

use super::edit::{changed, field, form, proposed, sent};
use super::*;
use crate::harness::{Browser, Service};
use crate::import::hostile;

const TABLE: &str = "Kommune;Navn;Beskrivelse;Trin;Problemområde\n\
    Hvidovre;Sorggruppe;Gruppe for børn i sorg;2;sorg, kludder\n\
    Gotham;Natgruppe;Gruppe;2;sorg\n\
    Hvidovre;Sundhedsplejen;Sundhedsplejen er for alle.;1;sorg\n";

/// The address of a table that is taken.
fn taken(browser: &mut Browser<'_>, table: &str) -> String {
    let reply = browser.send_file("/import", "tilbud.csv", table.as_bytes());
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.header("location").to_owned()
}

/// The address of the batch that a table came to.
fn batch(browser: &mut Browser<'_>, address: &str) -> String {
    let seen = field(&browser.get(address), "seen");
    let reply = browser.send(address, &[("seen", &seen), ("do", "propose")]);
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.header("location").to_owned()
}

#[test]
fn a_table_is_handed_in_looked_through_proposed_and_published() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, None);
    let page = editor.get("/import");
    in_order(&page, &["aria-current=\"page\">Indlæs tabel", "multipart/form-data", "5 MB og 1.000 rækker"]);
    let address = taken(&mut editor, TABLE);
    let page = editor.get(&address);
    in_order(&page, &["2 rækker kan foreslås", "Foreslå de 2 rækker", "Alle (3)", "Afvist (1)"]);
    in_order(
        &page,
        &[
            "Ny</span> Sorggruppe",
            "Række 2",
            "Problemområde: «kludder» er ikke forstået",
            "Se, hvad der er læst",
        ],
    );
    in_order(&page, &["Afvist</span> Natgruppe", "Række 3", "Kommune «Gotham»: "]);
    in_order(
        &page,
        &[
            "Ændres</span> Sundhedsplejen",
            "Ændrer kort fortalt",
            "class=\"after\"",
            "Sundhedsplejen er for alle.",
        ],
    );
    let refused = editor.get(&format!("{address}?show=refused"));
    place(&refused, "Natgruppe");
    without(&refused, &["Sorggruppe"]);
    without(&editor.get("/review"), &["Sorggruppe"]);
    place(&editor.get("/import"), &format!("href=\"{address}\">Tabel, der ligger her til"));

    let batch = batch(&mut editor, &address);
    let page = editor.get(&batch);
    in_order(&page, &["Venter (2)", "når en godkender", "Sorggruppe", "Sundhedsplejen"]);
    without(&page, &["Udgiv alle"]);
    assert_eq!(editor.get(&address).status, 404, "a table is used once");
    let mut approver = service.signed_in(Role::Approver, None);
    let page = approver.get(&batch);
    let (_, rest) = page.body.split_once("href=\"/review/p-").expect("a proposal");
    let proposal = format!("/review/p-{}", rest.split('"').next().expect("its id"));
    place(&approver.get(&proposal), &format!("href=\"{batch}\""));
    assert_eq!(editor.send(&batch, &[]).status, 404, "an editor does not publish");
    let reply = approver.send(&batch, &[]);
    assert_eq!((reply.status, reply.header("location")), (303, batch.as_str()), "{}", reply.body);
    in_order(&approver.get(&batch), &["taget stilling til dem alle", "Afgjort (2)", "Udgivet"]);
    place(&service.get("/offers/hvidovre-sorggruppe"), "Gruppe for børn i sorg");
    assert_eq!(approver.send(&batch, &[]).status, 303, "nothing of it waits");
}

#[test]
fn what_was_changed_in_between_is_told_and_not_written_over() {
    let service = Service::start(Graphiql::Off);
    let mut approver = service.signed_in(Role::Approver, Some("hvidovre-sundhedsplejen"));
    let one = "Id;Navn;Varighed\nhvidovre-sundhedsplejen;Sundhedsplejen;8 uger\n";
    let (early, late, both) = (
        taken(&mut approver, one),
        taken(&mut approver, one),
        taken(&mut approver, &format!("{one}hvidovre-headspace;Headspace Hvidovre;9 uger\n")),
    );
    let seen = field(&approver.get(&late), "seen");
    let batch = batch(&mut approver, &early);
    let edit = "/offers/hvidovre-sundhedsplejen/edit";
    let fields = changed(&form(&mut approver, edit), &[("summary", "Den første.")]);
    proposed(&sent(&mut approver, edit, &fields, "publish"));

    let page = approver.send(&late, &[("seen", &seen), ("do", "propose")]);
    assert_eq!(page.status, 409);
    in_order(
        &page,
        &["role=\"alert\"", "Intet er foreslået", "Række 2, Sundhedsplejen: tilbuddet er ændret"],
    );
    assert_ne!(field(&page, "seen"), seen, "it is compared with what stands now");
    let page = approver.send(&both, &[("seen", &seen), ("do", "propose")]);
    assert_eq!(page.status, 200);
    in_order(
        &page,
        &["ikke blevet til forslag", "Række 2, Sundhedsplejen", "Venter (1)", "Headspace Hvidovre"],
    );
    let page = approver.send(&batch, &[]);
    assert_eq!(page.status, 409);
    in_order(&page, &["1 kunne ikke udgives", "href=\"/review/p-", "Tilbuddet er ændret", "Venter (1)"]);
    place(&service.get("/offers/hvidovre-sundhedsplejen"), "Den første.");
}

/// A file that is sent, and what the page answers and says.
type Case = (&'static str, Vec<u8>, u16, &'static str);

#[test]
fn a_file_made_to_do_harm_ends_in_the_page_with_the_reason() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, None);
    let rows = format!("Navn\n{}", "Hus\n".repeat(1_001));
    let personal = "Navn;Beskrivelse\nHus;Ring om Zigfridine 010203-1234\n";
    let own: [Case; 5] = [
        ("tom.csv", Vec::new(), 422, "Filen er tom."),
        ("halv.xlsx", b"PK\x03\x04".to_vec(), 422, "gem det igen som .xlsx"),
        ("mange.csv", rows.into_bytes(), 422, "mere end 1000 rækker"),
        ("cpr.csv", personal.as_bytes().to_vec(), 422, "ligner et CPR-nummer"),
        ("stor.csv", vec![b'x'; 7 * 1024 * 1024], 413, "større end 5 MB"),
    ];
    let known = hostile::cases().into_iter().map(|(what, file, said)| match file.len() {
        0..=LARGEST_FILE => (what, file, 422, said),
        _ => (what, file, 413, "større end 5 MB"),
    });
    for (name, file, status, said) in own.into_iter().chain(known) {
        let page = editor.send_file("/import", name, &file);
        assert_eq!(page.status, status, "{name}: {}", page.body);
        in_order(&page, &["role=\"alert\"", said, "type=\"file\"", "aria-invalid=\"true\""]);
        without(&page, &["Zigfridine", "010203"]);
    }
    let nearly = vec![b'x'; 5 * 1024 * 1024 + 1];
    assert_eq!(editor.send_file("/import", "lidt-for-stor.csv", &nearly).status, 413);
    let none = editor.send_file("/import", "", b"");
    assert_eq!(none.status, 422);
    place(&none, "Vælg en fil, og prøv igen.");
    for body in ["", "--graense--\r\n", "--graense\r\n\r\nx", "x".repeat(9_000).as_str()] {
        assert_eq!(editor.send_parts("/import", body.as_bytes()).status, 422);
    }
    // What is no form with a file is none.
    assert_eq!(editor.send("/import", &[("file", "Navn\nHus\n")]).status, 422);
    without(&editor.get("/import"), &["Tabeller, du ikke er færdig med"]);
}

#[test]
fn a_file_is_taken_from_a_form_of_the_session_alone() {
    let service = Service::start(Graphiql::Off);
    let mut nobody = service.browser();
    assert!(nobody.get("/import").header("location").starts_with("/sign-in?next=%2Fimport"));
    let page = nobody.send_file("/import", "a.csv", TABLE.as_bytes());
    assert_eq!(page.status, 401);
    in_order(&page, &["Du er ikke logget ind længere", "href=\"/sign-in?next=/import\""]);
    assert_eq!(nobody.send_file("/import", "a.csv", &vec![b'x'; 6 * 1024 * 1024]).status, 401);
    let mut caseworker = service.signed_in(Role::Caseworker, None);
    without(&caseworker.get("/"), &["href=\"/import\""]);
    assert_eq!(caseworker.get("/import").status, 404);
    assert_eq!(caseworker.send_file("/import", "a.csv", TABLE.as_bytes()).status, 404);
    let mut editor = service.signed_in(Role::Editor, None);
    let own = std::mem::replace(&mut editor.mark, caseworker.mark.clone());
    let page = editor.send_file("/import", "a.csv", TABLE.as_bytes());
    assert_eq!(page.status, 409);
    place(&page, "Du er logget ind igen");
    editor.mark = own;
    for (origin, site) in [("https://example.org", "cross-site"), ("null", "cross-site")] {
        assert_eq!(editor.send_from(origin, site, "/import", &[]).status, 403);
    }
    let address = taken(&mut editor, TABLE);
    let mut other = service.signed_in(Role::Approver, None);
    in_order(&other.get(&address), &["Tabellen er her ikke længere", "href=\"/import\""]);
    for doing in ["propose", "forget"] {
        assert_eq!(other.send(&address, &[("do", doing)]).status, 404, "{doing}");
    }
    assert_eq!(other.get("/import/batches/p-0").status, 404);
    // What is typed in other forms is not read beyond what they need.
    let long = "x".repeat(300 * 1024);
    assert_eq!(editor.send(&address, &[("do", &long)]).status, 413);
    assert_eq!(editor.send("/offers/new", &[("name", &long)]).status, 413);
}

#[test]
fn a_table_can_be_let_go_so_that_a_better_one_is_handed_in() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, None);
    let tables: Vec<String> = (0..5).map(|_| taken(&mut editor, TABLE)).collect();
    let sixth = editor.send_file("/import", "tilbud.csv", TABLE.as_bytes());
    assert_eq!(sixth.status, 422);
    in_order(&sixth, &["5 tabeller, der ikke er brugt", &format!("href=\"{}\"", tables[0])]);
    let reply = editor.send(&tables[0], &[("do", "forget")]);
    assert_eq!((reply.status, reply.header("location")), (303, "/import"));
    assert_eq!(editor.get(&tables[0]).status, 404);
    taken(&mut editor, TABLE);
}

#[test]
fn many_rows_are_told_page_by_page_and_what_they_say_stays_text() {
    let service = Service::start(Graphiql::Off);
    let mut editor = service.signed_in(Role::Editor, None);
    let rows: String = (1..=60).map(|row| format!("Hus {row} <script>alert(1)</script>;2\n")).collect();
    let address = taken(&mut editor, &format!("Navn;Trin;\"<b>x</b>\"\n{rows}"));
    let page = editor.get(&address);
    in_order(
        &page,
        &["Foreslå de 60 rækker", "&#60;b&#62;x", "Hus 1 &#60;script&#62;", "Hus 50", "Flere rækker"],
    );
    without(&page, &["<script", "<b>", "Hus 51"]);
    let next = format!("{address}?show=&#38;after=51");
    place(&page, &next);
    let page = editor.get(&next.replace("&#38;", "&"));
    in_order(&page, &["Hus 51", "Hus 60"]);
    without(&page, &["Hus 50", "Flere rækker"]);
}

#[test]
fn the_template_is_a_workbook_and_is_read_without_a_fault() {
    let service = Service::start(Graphiql::Off);
    assert_eq!(service.browser().get("/import/template.xlsx").status, 303);
    let mut editor = service.signed_in(Role::Editor, None);
    place(&editor.get("/import"), "href=\"/import/template.xlsx\"");
    let (headers, workbook) = editor.download("/import/template.xlsx");
    assert_eq!(headers["content-disposition"], "attachment; filename=\"vifte-skabelon.xlsx\"");
    assert!(headers["content-type"].to_str().is_ok_and(|kind| kind.ends_with("spreadsheetml.sheet")));
    assert_eq!(Table::read(&workbook).expect("a table").rows, []);
}
