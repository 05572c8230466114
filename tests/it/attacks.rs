//! What is sent to do harm, as it would be sent, and what comes of it: a code, and the others are answered.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::num::NonZeroU32;
use std::time::Duration;

use serde_json::{Value, json};
use vifte::config::{Access, Graphiql};

use crate::harness::{Reply, Service, service};

const JSON: &str = "application/json";

/// The code of the only error of a reply that holds no data.
fn code(reply: &Reply) -> String {
    let answer = reply.json();
    assert_eq!(answer["errors"].as_array().map(Vec::len), Some(1), "{:.400}", reply.body);
    assert!(answer["data"].is_null(), "{:.400}", reply.body);
    let message = answer["errors"][0]["message"].as_str().expect("words");
    assert!(message.len() < 300, "it repeats what was sent: {message}");
    answer["errors"][0]["extensions"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("no code: {answer}"))
        .to_owned()
}

fn answers(service: &Service) {
    assert_eq!(service.query("{ __typename }", &json!({})).body, r#"{"data":{"__typename":"Query"}}"#);
}

/// Fragments of which each spreads the next twice.
fn doubling(fragments: usize) -> String {
    let fragment = |number: usize| format!("fragment F{number} on Query{{...F{0} ...F{0}}}", number + 1);
    let fragments: String = (0..fragments).map(fragment).chain([last(fragments)]).collect();
    format!("{{...F0}}{fragments}")
}

fn last(number: usize) -> String {
    format!("fragment F{number} on Query{{__typename}}")
}

fn nested(open: &str, within: &str, close: &str, times: usize) -> String {
    format!("{}{within}{}", open.repeat(times), close.repeat(times))
}

fn listed(times: usize, one: impl Fn(usize) -> String) -> String {
    (0..times).map(one).collect()
}

#[test]
fn a_query_that_costs_too_much_is_refused_before_it_is_looked_at() {
    let service = service();
    let attacks = [
        ("fragments that double each other", doubling(40)),
        (
            "fields nested 200 deep",
            format!("{{ concepts {{ {} }} }}", nested("narrower { ", "key", "}", 200)),
        ),
        ("fields nested 18 deep", format!("{{ concepts {{ {} }} }}", nested("narrower { ", "key", "}", 16))),
        ("lists nested 4,000 deep", format!("{{ offer(slug: {}) {{ name }} }}", nested("[", "", "]", 4_000))),
        (
            "objects nested 4,000 deep",
            format!("{{ offer(slug: {}) {{ name }} }}", nested("{a:", "1", "}", 4_000)),
        ),
        ("a default nested 4,000 deep", format!("query($a: Int = {}) {{ a }}", nested("[", "", "]", 4_000))),
        ("inline fragments nested 4,000 deep", nested("{ ... ", "{ __typename }", "}", 4_000)),
        ("open brackets", format!("{{ offer(slug: {}", "[".repeat(200_000))),
        ("12,000 aliases", format!("{{ {} }}", listed(12_000, |number| format!("a{number}: __typename ")))),
        ("31 aliases", format!("{{ {} }}", listed(31, |number| format!("a{number}: __typename ")))),
        ("the same field again and again", format!("{{ {} }}", "__typename ".repeat(20_000))),
        ("the same field 5,001 times", format!("{{ {} }}", "__typename,".repeat(5_001))),
        ("directives", format!("{{ __typename {} }}", "@skip(if: false) ".repeat(10_000))),
        ("a few directives", format!("{{ __typename {} }}", "@skip(if: false) ".repeat(6))),
        ("commas", format!("{{ {} __typename }}", ",".repeat(200_000))),
        ("comments", format!("{} {{ __typename }}", "#\n".repeat(60_000))),
        ("operations", listed(8_000, |number| format!("query Q{number} {{ __typename }} "))),
        (
            "the schema in circles",
            format!("{{ __schema {{ types {{ {} }} }} }}", nested("fields { type { ", "name", "} }", 5)),
        ),
        (
            "the schema in circles, in fragments",
            "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } \
             fragment U on __Type { fields { type { fields { args { type { fields { name } } } } } } }"
                .to_owned(),
        ),
        (
            "the schema again and again",
            format!("{{ __schema {{ {} }} }}", "types { fields { name } } ".repeat(1_000)),
        ),
        (
            "a question again and again",
            format!(
                "{{ {} }} fragment F on Query {{ suggest(need: {{ text: \"skole\" }}) {{ nothingFits }} }}",
                "...F ".repeat(31)
            ),
        ),
    ];
    for (attack, query) in attacks {
        let reply = service.query(&query, &json!({}));
        assert_eq!((reply.status, code(&reply).as_str()), (200, "QUERY_TOO_COSTLY"), "{attack}");
    }
    answers(&service);
}

#[test]
fn concepts_in_circles_are_given_up_to_a_number() {
    let circles = format!("{{ concepts(first: 100) {{ {} }} }}", nested("related { ", "key", "}", 10));
    let reply = service().query(&circles, &json!({}));
    assert_eq!(code(&reply), "QUERY_TOO_COSTLY");
}

#[test]
fn thousands_of_faults_are_not_all_told() {
    let refused = service()
        .query(&format!("{{ offer(slug: \"x\") {{ {} }} }}", "wrong,".repeat(4_000)), &json!({}))
        .json();
    assert_eq!(refused["errors"].as_array().map(Vec::len), Some(25));
}

#[test]
fn a_fragment_that_spreads_itself_is_refused() {
    for query in [
        "{ ...F } fragment F on Query { ...F }",
        "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }",
        "fragment F on Query { ...F } { __typename }",
    ] {
        let refused = service().query(query, &json!({})).json();
        let codes =
            refused["errors"].as_array().expect("errors").iter().map(|error| &error["extensions"]["code"]);
        let known = [json!("QUERY_TOO_COSTLY"), json!("GRAPHQL_VALIDATION_FAILED")];
        assert!(codes.into_iter().all(|code| known.contains(code)), "{refused}");
    }
}

#[test]
fn a_page_of_a_size_that_is_none_is_refused() {
    let service = service();
    for size in [-1, -2_147_483_648, 101, 2_147_483_647] {
        for argument in ["first", "last"] {
            let reply = service
                .query(&format!("{{ offers({argument}: {size}) {{ nodes {{ slug }} }} }}"), &json!({}));
            assert_eq!(code(&reply), "BAD_USER_INPUT", "{argument} {size}");
        }
        let reply = service.query(&format!("{{ concepts(first: {size}) {{ key }} }}"), &json!({}));
        assert_eq!(code(&reply), "BAD_USER_INPUT", "concepts {size}");
    }
    let too_great = service.query("{ offers(first: 99999999999) { nodes { slug } } }", &json!({}));
    assert_eq!(code(&too_great), "BAD_USER_INPUT");
}

#[test]
fn a_cursor_that_is_none_is_refused() {
    let service = service();
    for cursor in ["", "Zigfridine!", "\u{0}", "æøå", "AAAA", "====", &"x".repeat(100_000)] {
        for argument in ["after", "before"] {
            let query = format!(
                "query($cursor: String) {{ offers(first: 1, {argument}: $cursor) {{ nodes {{ slug }} }} }}"
            );
            let reply = service.query(&query, &json!({ "cursor": cursor }));
            assert_eq!(code(&reply), "BAD_USER_INPUT", "{argument} {cursor:.20}");
            assert!(!reply.body.contains("Zigfridine"), "{}", reply.body);
        }
    }
}

#[test]
fn a_body_that_is_none_is_refused() {
    let service = service();
    let question = json!({ "query": "{ __typename }" });
    let deep =
        format!("{{\"query\":\"{{ __typename }}\",\"variables\":{}}}", nested("{\"a\":", "1", "}", 50_000));
    for (attack, kind, body, status, expected) in [
        ("several requests at once", JSON, json!([question, question]).to_string(), 400, "BAD_REQUEST"),
        ("variables nested 50,000 deep", JSON, deep, 413, "PAYLOAD_TOO_LARGE"),
        (
            "variables nested 10,000 deep",
            JSON,
            format!("{{\"query\":\"\",\"variables\":{}}}", nested("{\"a\":", "1", "}", 10_000)),
            400,
            "BAD_REQUEST",
        ),
        ("a form", "text/plain", question.to_string(), 415, "UNSUPPORTED_MEDIA_TYPE"),
        (
            "20,000 aliases",
            JSON,
            json!({ "query": format!("{{ {} }}", listed(20_000, |number| format!("a{number}: __typename "))) })
                .to_string(),
            413,
            "PAYLOAD_TOO_LARGE",
        ),
    ] {
        let reply = service.post(kind, body);
        assert_eq!((reply.status, code(&reply).as_str()), (status, expected), "{attack}");
    }
    answers(&service);
}

/// What a service answers to bytes; sending goes on while it answers.
fn sent(service: &Service, parts: impl IntoIterator<Item = Vec<u8>>) -> String {
    let mut stream = connect(service);
    for part in parts {
        // It may have answered and closed by then.
        if stream.write_all(&part).is_err() {
            break;
        }
    }
    read(&mut stream)
}

fn connect(service: &Service) -> TcpStream {
    let stream = TcpStream::connect(service.address()).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    stream
}

fn read(stream: &mut TcpStream) -> String {
    let mut reply = Vec::new();
    // A connection that is cut off after the answer is an answer.
    let _ = stream.read_to_end(&mut reply);
    String::from_utf8_lossy(&reply).into_owned()
}

fn head(length: usize) -> String {
    format!(
        "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: {JSON}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n"
    )
}

#[test]
fn thirty_megabytes_are_refused() {
    let service = service();
    let megabytes = std::iter::repeat_n(vec![b' '; 1 << 20], 30);
    let reply = sent(&service, [head(30 << 20).into_bytes()].into_iter().chain(megabytes));
    assert!(reply.starts_with("HTTP/1.1 413") && reply.contains("PAYLOAD_TOO_LARGE"), "{reply}");
    // Who asks first need not send it.
    let expecting = head(30 << 20).replace("connection: close", "connection: close\r\nexpect: 100-continue");
    let reply = sent(&service, [expecting.into_bytes()]);
    assert!(reply.starts_with("HTTP/1.1 413"), "{reply}");
    // Nor is it read without end where nobody says how much it is.
    let chunked = head(0).replace("content-length: 0", "transfer-encoding: chunked");
    let chunk = [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat();
    let reply = sent(&service, [chunked.into_bytes()].into_iter().chain(std::iter::repeat_n(chunk, 1_100)));
    assert!(reply.starts_with("HTTP/1.1 413"), "{reply}");
    answers(&service);
}

#[test]
fn heads_without_end_are_refused() {
    let service = service();
    for (attack, head) in [
        (
            "a long address",
            format!("GET /graphql?query={} HTTP/1.1\r\nhost: localhost\r\n\r\n", "x".repeat(100_000)),
        ),
        (
            "a long header",
            format!("GET /livez HTTP/1.1\r\nhost: localhost\r\nx: {}\r\n\r\n", "x".repeat(100_000)),
        ),
        (
            "many headers",
            format!("GET /livez HTTP/1.1\r\nhost: localhost\r\n{}\r\n", "x: y\r\n".repeat(2_000)),
        ),
        ("no HTTP", "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n".to_owned()),
    ] {
        let reply = sent(&service, [head.into_bytes()]);
        assert!(reply.is_empty() || reply.starts_with("HTTP/1.1 4"), "{attack}: {reply:.200}");
    }
    answers(&service);
}

#[test]
fn slow_clients_are_given_up_and_others_served_meanwhile() {
    let service = service();
    let mut slow_body = connect(&service);
    slow_body.write_all(head(99).as_bytes()).expect("sent");
    slow_body.write_all(b"{").expect("sent");
    let mut slow_head = connect(&service);
    slow_head.write_all(b"POST /graphql HT").expect("sent");
    let mut silent = connect(&service);
    answers(&service);
    let reply = read(&mut slow_body);
    assert!(reply.starts_with("HTTP/1.1 408") && reply.contains("REQUEST_TIMEOUT"), "{reply}");
    for stream in [&mut slow_head, &mut silent] {
        let reply = read(stream);
        assert!(reply.is_empty() || reply.starts_with("HTTP/1.1 408"), "it is closed: {reply}");
    }
    answers(&service);
}

#[test]
fn a_thousand_connections_keep_nobody_waiting() {
    let service = Service::start(Graphiql::Off);
    let idle: Vec<TcpStream> = (0..1_000).map(|_| connect(&service)).collect();
    answers(&service);
    drop(idle);
    answers(&service);
}

fn asked_by(service: &Service, host: &str) -> String {
    sent(
        service,
        [format!("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n{host}connection: close\r\n\r\n")
            .into_bytes()],
    )
}

#[test]
fn a_name_that_is_not_the_services_is_refused() {
    let hosts = vec!["vifte.example".into()];
    let service = Service::start_for(Access { graphiql: Graphiql::Off, hosts, ..Access::default() });
    for host in ["vifte.example", "Vifte.Example:443", "localhost", "127.0.0.1:8080", "[::1]"] {
        let reply = asked_by(&service, &format!("host: {host}\r\n"));
        assert!(reply.starts_with("HTTP/1.1 200"), "{host}: {reply}");
    }
    for host in ["elsewhere.example", "vifte.example.elsewhere.example", "10.0.0.1"] {
        let reply = asked_by(&service, &format!("host: {host}\r\n"));
        assert!(
            reply.starts_with("HTTP/1.1 421") && reply.contains("MISDIRECTED_REQUEST"),
            "{host}: {reply}"
        );
    }
    for none in ["", "host: a b\r\n", "host: vifte.example\r\nhost: elsewhere.example\r\n"] {
        let reply = asked_by(&service, none);
        assert!(reply.starts_with("HTTP/1.1 400"), "{none}: {reply}");
    }
}

#[test]
fn a_peer_that_asks_without_pause_is_told_to_wait_and_others_are_served() {
    let proxies = vec!["127.0.0.1".parse().expect("an address")];
    let service = Service::start_for(Access {
        graphiql: Graphiql::Off,
        proxies,
        rate: NonZeroU32::new(1),
        ..Access::default()
    });
    let asked = |whom: &str| asked_by(&service, &format!("host: localhost\r\nx-forwarded-for: {whom}\r\n"));
    let mut replies = (0..40).map(|_| asked("198.51.100.1"));
    let refused = replies.find(|reply| !reply.starts_with("HTTP/1.1 200")).expect("one too many");
    assert!(refused.starts_with("HTTP/1.1 429") && refused.contains("RATE_LIMITED"), "{refused}");
    assert!(refused.to_lowercase().contains("retry-after: "), "{refused}");
    assert!(asked("198.51.100.2").starts_with("HTTP/1.1 200"), "it is another");
    let probe =
        sent(&service, [b"GET /livez HTTP/1.1\r\nhost: 10.0.0.1\r\nconnection: close\r\n\r\n".to_vec()]);
    assert!(probe.starts_with("HTTP/1.1 200"), "whoever watches is not counted: {probe}");
}

#[test]
fn requests_on_their_way_when_it_stops_are_answered() {
    let mut service = Service::start(Graphiql::Off);
    let body = json!({ "query": "query($need: NeedInput!) { suggest(need: $need) { nothingFits } }",
        "variables": { "need": { "text": "13-årig kommer ikke i skole" } } })
    .to_string();
    let request = [head(body.len()), body].concat();
    let half = &request[..request.len() / 2];
    // Some have only been let in, some have begun, some have sent all.
    let mut streams: Vec<(TcpStream, &str)> = ["", half, &request]
        .into_iter()
        .cycle()
        .take(30)
        .map(|begun| {
            let mut stream = connect(&service);
            stream.write_all(begun.as_bytes()).expect("sent");
            (stream, &request[begun.len()..])
        })
        .collect();
    service.stop();
    for (stream, rest) in &mut streams {
        stream.write_all(rest.as_bytes()).expect("it is still read");
    }
    for (stream, _) in &mut streams {
        let reply = read(stream);
        let answer: Value = reply
            .split_once("\r\n\r\n")
            .map(|(_, body)| serde_json::from_str(body).expect("JSON"))
            .unwrap_or_else(|| panic!("no answer"));
        assert_eq!(answer, json!({ "data": { "suggest": { "nothingFits": false } } }));
    }
    drop(streams);
    assert!(TcpStream::connect(service.address()).is_err(), "nobody is let in any more");
}
