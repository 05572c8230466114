//! A municipality's own table through the service.
//!
//! 1. It is handed in by those who may propose, as a file of a kind and size that is named.
//! 2. It is looked at as often as wanted, by its sender alone, for an hour; and used once.
//! 3. Rows that are taken become proposals of one batch; what waits of it is published together.
//! 4. A file made to do harm ends in a clear error, and a CPR number is kept nowhere.

use sqlx::Connection;
use vifte::config::Graphiql;

use super::*;

const OWN: &str = "hvidovre-sundhedsplejen";

const ANY: &str = "application/octet-stream";

const PREVIEW: &str = "query ($upload: String!, $first: Int, $after: Int! = 0) {
  importPreview(upload: $upload, first: $first, after: $after) {
    rowCount newCount changedCount unchangedCount refusedCount notes catalogueRevision
    rows { row name outcome slug changes faults { column heading value message code } remarks { column message nearest } }
  }
}";

const IMPORT: &str = "mutation ($upload: String!, $base: Int!) {
  importOffers(upload: $upload, baseRevision: $base) {
    batch proposedCount userErrors { field code message }
    report { refusedCount rows { row outcome faults { column message code } } }
  }
}";

const APPROVE_ALL: &str = "mutation ($batch: String!) {
  approveBatch(batch: $batch) {
    published { key subject batch } waitingCount userErrors { field code }
    refused { key payload { userErrors { field code } } }
  }
}";

const TABLE: &str = "Kommune;Navn;Beskrivelse;Trin;Problemområde\n\
    Hvidovre;Sorggruppe;Gruppe for børn i sorg;2;sorg\n\
    Gotham;Natgruppe;Gruppe;2;sorg\n\
    Hvidovre;Sundhedsplejen;Sundhedsplejen er for alle.;1;sorg\n";

impl Signed<'_> {
    fn hand_in(&self, file: &[u8]) -> crate::harness::Reply {
        self.service.hand_in(&[&self.authorization], ANY, file)
    }

    fn uploaded(&self, file: &[u8]) -> Value {
        let reply = self.hand_in(file);
        assert_eq!(reply.status, 201, "{}", reply.body);
        reply.json()["upload"].take()
    }

    fn preview(&self, upload: &Value) -> Value {
        self.data(PREVIEW, &json!({ "upload": upload }))["importPreview"].take()
    }

    fn import(&self, upload: &Value, base: u64) -> Value {
        self.data(IMPORT, &json!({ "upload": upload, "base": base }))["importOffers"].take()
    }

    fn approve_all(&self, batch: &Value) -> Value {
        self.data(APPROVE_ALL, &json!({ "batch": batch }))["approveBatch"].take()
    }
}

#[test]
fn a_table_is_looked_at_proposed_and_published() {
    let service = Service::start(Graphiql::Off);
    let (editor, approver) =
        (Signed::new(&service, Role::Editor, None), Signed::new(&service, Role::Approver, None));
    let upload = editor.uploaded(TABLE.as_bytes());
    let seen = editor.preview(&upload);
    let outcomes: Vec<&str> =
        seen["rows"].as_array().expect("rows").iter().filter_map(|row| row["outcome"].as_str()).collect();
    assert_eq!(outcomes, ["NEW", "REFUSED", "CHANGED"]);
    let fault = &seen["rows"][1]["faults"][0];
    assert_eq!((&fault["heading"], &fault["value"]), (&json!("Kommune"), &json!("Gotham")));
    assert!(
        seen["rows"][2]["changes"].as_array().expect("fields").contains(&json!("beskrivelse")),
        "{seen:#}"
    );
    assert_eq!(editor.waiting(), Vec::<String>::new(), "looking changes nothing");

    let came = editor.import(&upload, revision(&service));
    assert_eq!((&came["userErrors"], &came["proposedCount"]), (&json!([]), &json!(2)));
    assert_eq!(came["report"]["rows"][0]["row"], 3, "the row that is refused is told");
    let batch = came["batch"].clone();
    let listed = approver.data(
        "query ($batch: String!) { proposals(batch: $batch) { subject batch } }",
        &json!({ "batch": batch }),
    );
    assert_eq!(listed["proposals"].as_array().expect("a list").len(), 2);
    assert_eq!(approver.data("{ proposals(batch: \"p-0\") { key } }", &json!({}))["proposals"], json!([]));
    let found = service.data("{ offer(slug: \"hvidovre-sorggruppe\") { name } }", &json!({}));
    assert_eq!(found["offer"], Value::Null, "not before it is published");

    let published = approver.approve_all(&batch);
    assert_eq!((&published["refused"], &published["waitingCount"]), (&json!([]), &json!(0)));
    assert_eq!(published["published"].as_array().expect("a list").len(), 2);
    let found = service.data("{ offer(slug: \"hvidovre-sorggruppe\") { name } }", &json!({}));
    assert_eq!(found["offer"]["name"], "Sorggruppe");
    assert_eq!(approver.approve_all(&batch)["userErrors"][0]["code"], "UNKNOWN", "nothing of it waits");
    let again = editor.preview(&editor.uploaded(TABLE.as_bytes()));
    assert_eq!((&again["unchangedCount"], &again["newCount"]), (&json!(2), &json!(0)));
}

#[test]
fn a_table_is_its_senders_for_an_hour_and_used_once() {
    let service = Service::start(Graphiql::Off);
    let (editor, other) =
        (Signed::new(&service, Role::Editor, None), Signed::new(&service, Role::Approver, None));
    let upload = editor.uploaded(TABLE.as_bytes());
    assert_eq!(other.preview(&upload), Value::Null);
    assert_eq!(other.import(&upload, 1)["userErrors"][0]["code"], "UNKNOWN");
    assert_eq!(editor.import(&upload, 9_999)["userErrors"][0]["field"], "baseRevision");
    assert_eq!(editor.import(&upload, revision(&service))["proposedCount"], 2);
    assert_eq!(editor.preview(&upload), Value::Null, "it is used");
    assert_eq!(editor.import(&upload, revision(&service))["userErrors"][0]["code"], "UNKNOWN");
    let old = editor.uploaded(TABLE.as_bytes());
    changed(&service, "update uploads set at = '2026-11-21T08:59:59+00:00'");
    assert_eq!(editor.preview(&old), Value::Null, "an hour has passed");
    (0..5).for_each(|_| drop(editor.uploaded(TABLE.as_bytes())));
    let sixth = editor.hand_in(TABLE.as_bytes());
    assert!(sixth.status == 422 && sixth.body.contains("vent en time"), "{}", sixth.body);
    assert_eq!(other.hand_in(TABLE.as_bytes()).status, 201, "each has as many");
    assert_eq!(kept(&service).len(), 6, "what is too old is forgotten");
}

/// Runs a statement on the database of a service.
fn changed(service: &Service, statement: &'static str) {
    let path = service.folder().join("vifte.db");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let mut file =
            sqlx::SqliteConnection::connect(&path.display().to_string()).await.expect("a database");
        sqlx::query(statement).execute(&mut file).await.expect("it runs");
    });
}

/// What is kept of the tables that were handed in.
fn kept(service: &Service) -> Vec<String> {
    let path = service.folder().join("vifte.db");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let mut file =
            sqlx::SqliteConnection::connect(&path.display().to_string()).await.expect("a database");
        sqlx::query_scalar("select json(content) from uploads").fetch_all(&mut file).await.expect("texts")
    })
}

#[test]
fn who_may_hand_in_what_is_told() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, None);
    let caseworker = Signed::new(&service, Role::Caseworker, None);
    let large = vec![b'x'; 5 * 1024 * 1024 + 1];
    let code = |reply: &crate::harness::Reply| reply.json()["errors"][0]["extensions"]["code"].clone();
    let cases = [
        (service.hand_in(&[], ANY, TABLE.as_bytes()), 401, "UNAUTHENTICATED"),
        (service.hand_in(&["Bearer vifte_none"], ANY, TABLE.as_bytes()), 401, "UNAUTHENTICATED"),
        (caseworker.hand_in(TABLE.as_bytes()), 403, "FORBIDDEN"),
        (service.hand_in(&[&editor.authorization], "text/html", b"<p>"), 415, "UNSUPPORTED_MEDIA_TYPE"),
        (editor.hand_in(&large), 413, "PAYLOAD_TOO_LARGE"),
    ];
    for (reply, status, said) in cases {
        assert_eq!((reply.status, code(&reply)), (status, json!(said)), "{}", reply.body);
    }
    assert_eq!(kept(&service), Vec::<String>::new());
    let csv = service.hand_in(&[&editor.authorization], "text/csv; charset=utf-8", TABLE.as_bytes());
    assert_eq!(csv.status, 201, "{}", csv.body);
}

#[test]
fn a_file_made_to_do_harm_ends_in_a_clear_error_and_is_not_kept() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, None);
    let long = format!("Navn\n{}", "Hus\n".repeat(1_001));
    let personal = "Navn;Beskrivelse\nHus;Ring om Zigfridine 010203-1234\n";
    let cases: [(&[u8], &str); 6] = [
        (b"", "tom"),
        (b"PK\x03\x04", "gem det igen som .xlsx"),
        (b"\xD0\xCF\x11\xE0", "låst med adgangskode"),
        (b"\x00\x01\x02", "kolonnernes navne"),
        (long.as_bytes(), "mere end 1000 rækker"),
        (personal.as_bytes(), "Række 2, «Beskrivelse»: Teksten ligner et CPR-nummer"),
    ];
    for (file, said) in cases {
        let reply = editor.hand_in(file);
        assert_eq!(reply.status, 422, "{}", reply.body);
        let message = reply.json()["errors"][0]["message"].to_string();
        assert!(message.contains(said) && !message.contains("010203"), "{message}");
    }
    assert_eq!(kept(&service), Vec::<String>::new());
}

#[test]
fn only_what_is_read_of_a_file_is_kept() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, None);
    editor.uploaded("Navn;Barnets navn\nHus;Zigfridine\n".as_bytes());
    let [content] = <[String; 1]>::try_from(kept(&service)).expect("one table");
    assert!(content.contains("Hus") && !content.contains("Zigfridine"), "{content}");
}

#[test]
fn an_editor_of_an_organisation_proposes_its_own_offers_alone() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, Some(OWN));
    let upload = editor.uploaded("Id;Navn;Varighed\nhvidovre-headspace;Headspace Hvidovre;8 uger\nhvidovre-sundhedsplejen;Sundhedsplejen;8 uger\n".as_bytes());
    let seen = editor.preview(&upload);
    assert_eq!(seen["rows"][0]["outcome"], "REFUSED", "{seen:#}");
    assert_eq!(seen["rows"][0]["faults"][0]["code"], "NOT_PERMITTED");
    assert_eq!(seen["rows"][1]["outcome"], "CHANGED", "{seen:#}");
    assert_eq!(editor.import(&upload, revision(&service))["proposedCount"], 1);
}

#[test]
fn what_was_changed_in_between_is_not_written_over() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let before = revision(&service);
    let table = b"Id;Navn;Varighed\nhvidovre-sundhedsplejen;Sundhedsplejen;8 uger\n";
    let (upload, later) = (approver.uploaded(table), approver.uploaded(table));
    let batch = approver.import(&later, before)["batch"].clone();
    approver.publish(&json!({ "slug": OWN, "summary": "Den første." }), revision(&service));
    let came = approver.import(&upload, before);
    assert_eq!((&came["batch"], &came["proposedCount"]), (&Value::Null, &json!(0)));
    assert_eq!(came["report"]["rows"][0]["faults"][0]["code"], "OVERTAKEN");
    assert_ne!(approver.preview(&upload), Value::Null, "nothing came of it, so it is there still");
    let approved = approver.approve_all(&batch);
    assert_eq!(approved["refused"][0]["payload"]["userErrors"][0]["code"], "OVERTAKEN");
    assert_eq!(approved["waitingCount"], 1, "it waits still");
}

#[test]
fn who_is_not_in_the_range_yet_is_left_out_and_told() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let upload = approver
        .uploaded("Navn;Leverandør;Kontakt\nSorggruppe;Det nye hus;Familierådgiver, team Nord\n".as_bytes());
    let seen = approver.preview(&upload);
    let told: Vec<&str> = seen["rows"][0]["remarks"]
        .as_array()
        .expect("remarks")
        .iter()
        .filter_map(|one| one["message"].as_str())
        .collect();
    for who in ["Leverandøren er ikke i Vifte endnu", "Kontakten er ikke i Vifte endnu"] {
        assert!(told.iter().any(|one| one.starts_with(who)), "{told:?}");
    }
    let batch = approver.import(&upload, revision(&service))["batch"].clone();
    assert_eq!(approver.approve_all(&batch)["published"][0]["subject"], "hvidovre-sorggruppe");
}
