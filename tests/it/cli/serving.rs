//! `serve`.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr};

use serde_json::{Value, json};

use super::*;

/// The running program.
pub(super) struct Serving {
    child: Child,
    pub(super) url: String,
    /// What it said until it was ready.
    said: String,
    err: BufReader<ChildStderr>,
}

impl Serving {
    /// Starts it on a free port and waits until it says where it listens.
    #[expect(
        clippy::zombie_processes,
        reason = "`end` waits for it; a test that fails before takes it along"
    )]
    pub(super) fn start(place: &Place, arguments: &[&str]) -> Self {
        let arguments = [&["--listen", "127.0.0.1:0"], arguments].concat();
        let mut child = place.command(&arguments).spawn().expect("it runs");
        let mut err = BufReader::new(child.stderr.take().expect("its errors"));
        let mut said = String::new();
        loop {
            let read = err.read_line(&mut said).expect("UTF-8");
            assert!(read > 0, "it ended: {said}");
            let last = said.lines().next_back().unwrap_or_default();
            if let Some((_, url)) = last.split_once("http://") {
                let url = format!("http://{}", url.trim());
                return Self { child, url, said, err };
            }
        }
    }

    pub(super) fn ask(&self, query: &str) -> Value {
        let answered = ureq::post(&self.url).send_json(json!({ "query": query }));
        let mut answer: Value = answered.expect("an answer").body_mut().read_json().expect("json");
        assert_eq!(answer.get("errors"), None);
        answer["data"].take()
    }

    /// Sends a signal, and waits for the end: how it ended and all it said.
    pub(super) fn end(mut self, signal: &str) -> (Option<i32>, String) {
        let kill = format!("kill -s {signal} {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().expect("a shell").success());
        let mut said = std::mem::take(&mut self.said);
        self.err.read_to_string(&mut said).expect("UTF-8");
        (self.child.wait().expect("it ends").code(), said)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It has ended already unless a test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_first_start_and_no_other_shows_how_to_change_the_range() {
    let place = Place::new();
    let start = || Serving::start(&place, &[]).end("TERM").1;
    let first = start();
    let (_, rest) = first.split_once("shown this once: ").expect("a token");
    let secret = rest.split_whitespace().next().expect("a token");
    assert!(secret.starts_with("vifte_"), "{first}");
    assert!(!start().contains("vifte_"));
}

#[test]
fn it_says_where_it_listens_answers_there_and_ends_well() {
    let place = Place::new();
    for signal in ["TERM", "INT"] {
        for arguments in [&["serve"][..], &[]] {
            let serving = Serving::start(&place, arguments);
            assert!(serving.said.contains("offers at revision 1"), "{}", serving.said);
            let answer = serving.ask("{ suggest(need: { text: \"skolefravær\" }) { catalogueRevision } }");
            assert_eq!(answer["suggest"]["catalogueRevision"], json!(1), "a second start changes nothing");
            let (code, said) = serving.end(signal);
            assert_eq!(code, Some(0), "{signal}: {said}");
            assert!(said.contains("Pages: http://127.0.0.1:"), "{said}");
        }
    }
}

#[test]
fn it_warns_while_the_reception_is_not_set() {
    let place = Place::with_seed();
    let serving = Serving::start(&place, &[]);
    assert!(serving.said.contains("reception-phone"), "{}", serving.said);
    assert_eq!(serving.end("TERM").0, Some(0));
    let serving = Serving::start(&place, &["--reception-phone", "12 34 56 78"]);
    assert!(!serving.said.contains("reception-phone"), "{}", serving.said);
    assert_eq!(serving.end("TERM").0, Some(0));
}

#[test]
fn it_says_graphiql_only_if_it_serves_it() {
    let place = Place::with_seed();
    let serving = Serving::start(&place, &["--graphiql", "false"]);
    assert!(!serving.said.contains("GraphiQL"), "{}", serving.said);
    let status = ureq::get(&serving.url).header("accept", "text/html").call().map(|reply| reply.status());
    assert!(matches!(status, Err(ureq::Error::StatusCode(406))), "{status:?}");
    assert_eq!(serving.end("TERM").0, Some(0));
}

#[test]
fn a_port_in_use_is_named_before_the_database_is_touched() {
    let other = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = other.local_addr().expect("an address").to_string();
    let place = Place::new();
    let said = place.call(&["serve", "--listen", &address]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains(&address) && said.err.contains("--listen"), "{said:?}");
    assert!(!place.database().exists());
}

#[test]
fn a_request_under_way_is_finished() {
    let place = Place::with_seed();
    let serving = Serving::start(&place, &[]);
    let address = serving.url.replace("http://", "").replace("/graphql", "");
    let mut stream = std::net::TcpStream::connect(address).expect("a connection");
    let body = json!({ "query": "{ __typename }" }).to_string();
    let head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n";
    let (first, rest) = body.split_at(5);
    write!(stream, "{head}content-length: {}\r\n\r\n{first}", body.len()).expect("sent");
    // Until the head has been read, the connection counts as idle.
    std::thread::sleep(std::time::Duration::from_millis(200));
    let ending = std::thread::spawn(move || serving.end("TERM"));
    std::thread::sleep(std::time::Duration::from_millis(200));
    stream.write_all(rest.as_bytes()).expect("it still listens");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).expect("a reply");
    assert!(reply.starts_with("HTTP/1.1 200") && reply.contains("\"Query\""), "{reply}");
    assert_eq!(ending.join().expect("it ended").0, Some(0));
}

#[test]
fn nothing_that_was_asked_is_logged() {
    let place = Place::new();
    let serving = Serving::start(&place, &[]);
    for text in ["Zigfridine kommer ikke i skole", "Zigfridine 010203-1234"] {
        serving.ask(&format!("{{ suggest(need: {{ text: {text:?} }}) {{ nothingFits }} }}"));
    }
    let address = &serving.url;
    for body in ["{\"query\": \"{ Zigfridine }\"}", "{\"query\": \"Zigfridine", "Zigfridine"] {
        let request = ureq::post(address).config().http_status_as_error(false).build();
        request.content_type("application/json").send(body).expect("an answer");
    }
    let page = address.replace("/graphql", "/");
    for text in ["Zigfridine kommer ikke i skole", "Zigfridine 010203-1234"] {
        let request = ureq::post(&page).config().http_status_as_error(false).build();
        request.send_form([("text", text), ("district", "Zigfridines gade")]).expect("a page");
    }
    for path in [
        "Zigfridine",
        "offers/Zigfridine",
        "staircase?provider=Zigfridine",
        "?text=Zigfridine",
        "confirm?link=Zigfridine",
    ] {
        let request = ureq::get(format!("{page}{path}")).config().http_status_as_error(false).build();
        request.call().expect("a page");
    }
    let (code, said) = serving.end("TERM");
    assert_eq!(code, Some(0));
    assert!(!said.contains("Zigfridine") && !said.contains("010203"), "{said}");
    for entry in std::fs::read_dir(place.folder.path()).expect("the folder") {
        let bytes = std::fs::read(entry.expect("a file").path()).expect("readable");
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Zigfridine") && !text.contains("010203-1234"));
    }
}

#[test]
fn several_can_use_one_database() {
    let place = Place::new();
    let (one, other) = (Serving::start(&place, &[]), Serving::start(&place, &[]));
    let count =
        "{ offers(first: 100) { nodes { slug } } suggest(need: { text: \"x\" }) { catalogueRevision } }";
    let answer = one.ask(count);
    assert_eq!(answer, other.ask(count));
    assert_eq!(answer["suggest"]["catalogueRevision"], json!(1));
    assert_eq!(place.call(&["suggest", README]).code, Some(0), "a question on the command line beside them");
    assert_eq!((one.end("TERM").0, other.end("TERM").0), (Some(0), Some(0)));
}
