//! Requests and replies as HTTP.

use std::io::{Read, Write};
use std::net::TcpStream;

use vifte::config::Graphiql;

use crate::harness::Reply;

use super::*;

const JSON: &str = "application/json";
const SECRET: &str = "Zigfridine";

#[test]
fn a_request_is_json_by_post() {
    let service = service();
    let question = json!({ "query": "{ __typename }" }).to_string();
    for kind in [JSON, "application/json; charset=utf-8", "Application/JSON"] {
        let reply = service.post(kind, &question);
        assert_eq!(
            (reply.status, reply.body.as_str()),
            (200, r#"{"data":{"__typename":"Query"}}"#),
            "{kind}"
        );
        assert!(reply.header("content-type").starts_with(JSON));
    }
    let others =
        ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"];
    for kind in others {
        let reply = service.post(kind, &question);
        assert_eq!(reply.status, 415, "{kind}");
        assert_eq!(reply.json()["errors"][0]["extensions"]["code"], json!("UNSUPPORTED_MEDIA_TYPE"));
        assert_eq!(reply.json().get("data"), None, "nothing was asked");
    }
}

#[test]
fn what_carries_no_need_can_be_asked_in_an_address() {
    let service = service();
    let answered = service.get("/graphql?query=%7B__typename%7D");
    assert_eq!((answered.status, answered.body.as_str()), (200, r#"{"data":{"__typename":"Query"}}"#));
    let by_variable = "/graphql?query=query+Q($slug:String!){offer(slug:$slug){name}}\
                       &variables=%7B%22slug%22:%22hvidovre-familieskolen%22%7D&operationName=Q";
    assert_eq!(service.get(by_variable).json()["data"]["offer"]["name"], json!("Familieskolen"));
    for wrong in
        ["/graphql?query=%7B__typename%7D&variables=Zigfridine", "/graphql?variables=%7B%7D", "/graphql"]
    {
        let reply = service.get(wrong);
        assert_eq!((reply.status, code(&reply)), (400, json!("BAD_REQUEST")), "{wrong}");
        assert!(!reply.body.contains(SECRET), "{}", reply.body);
    }
}

#[test]
fn a_question_that_carries_a_need_is_not_answered_in_an_address() {
    let service = service();
    for query in [
        "{suggest(need:{text:\"x\"}){nothingFits}}",
        "{stepDown(offer:\"x\"){nothingFits}}",
        "query+A{__typename}query+B{suggest(need:{text:\"x\"}){nothingFits}}",
        "{...F}fragment+F+on+Query{a:suggest(need:{text:\"x\"}){nothingFits}}",
        "{...on+Query{suggest(need:{text:\"x\"}){nothingFits}}}",
        "{offers(filter:{text:\"x\"}){totalCount}}",
        "query+Q($f:OfferFilter){offers(filter:$f){totalCount}}",
        "mutation{x}",
    ] {
        let reply = service.get(&format!("/graphql?query={}", query.replace('"', "%22").replace('{', "%7B")));
        assert_eq!((reply.status, code(&reply)), (405, json!("METHOD_NOT_ALLOWED")), "{query}");
        assert_eq!(reply.header("allow"), "POST");
    }
}

#[test]
fn an_answer_has_the_form_that_is_asked_for() {
    let service = service();
    let right = json!({ "query": "{ __typename }" });
    let wrong = json!({ "query": "{ wrongField }" });
    for (accept, kind, refused) in [
        ("*/*", "application/json; charset=utf-8", 200),
        ("application/*", "application/json; charset=utf-8", 200),
        ("application/json;charset=UTF-8", "application/json; charset=utf-8", 200),
        ("application/graphql-response+json", "application/graphql-response+json; charset=utf-8", 400),
        (
            "application/graphql-response+json, application/json;q=0.9",
            "application/graphql-response+json; charset=utf-8",
            400,
        ),
        ("application/json, text/html;q=0.1", "application/json; charset=utf-8", 200),
    ] {
        let answered = service.post_for(accept, &right);
        assert_eq!((answered.status, answered.header("content-type")), (200, kind), "{accept}");
        let reply = service.post_for(accept, &wrong);
        assert_eq!((reply.status, reply.header("content-type")), (refused, kind), "{accept}");
        assert_eq!(code(&reply), json!("GRAPHQL_VALIDATION_FAILED"));
        assert_eq!(reply.json().get("data"), None, "nothing was begun");
    }
    for accept in ["text/html", "application/xml", "application/json; charset=latin1", "nonsense"] {
        let reply = service.post_for(accept, &right);
        assert_eq!((reply.status, code(&reply)), (406, json!("NOT_ACCEPTABLE")), "{accept}");
    }
}

#[test]
fn graphiql_is_served_to_browsers_unless_it_is_turned_off() {
    let page = service().get_for("text/html,application/xhtml+xml,*/*;q=0.8", "/graphql");
    assert_eq!(page.status, 200);
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.body.contains("GraphiQL") && page.body.contains("/graphql"), "{}", page.body);
    let off = Service::start(Graphiql::Off);
    let none = off.get_for("text/html,*/*;q=0.8", "/graphql");
    assert_eq!((none.status, code(&none)), (400, json!("BAD_REQUEST")));
    assert_eq!(off.query("{ __typename }", &json!({})).status, 200);
}

#[test]
fn a_probe_is_told_that_the_service_lives_and_answers() {
    let service = service();
    assert_eq!(service.get("/livez").json(), json!({ "status": "live" }));
    let ready = service.get("/readyz").json();
    assert_eq!(ready["status"], json!("ready"));
    assert!(ready["catalogueRevision"].as_u64().is_some_and(|revision| revision > 0), "{ready}");
}

fn code(reply: &Reply) -> Value {
    reply.json()["errors"][0]["extensions"]["code"].take()
}

#[test]
fn no_reply_is_to_be_stored_or_referred_to() {
    let service = service();
    let replies = [
        service.query("{ __typename }", &json!({})),
        service.post("text/plain", "x"),
        service.post(JSON, "x"),
        service.get("/graphql"),
        service.post(JSON, vec![b' '; 300 * 1024]),
    ];
    for reply in replies {
        assert_eq!(reply.header("cache-control"), "no-store", "{reply:?}");
        assert_eq!(reply.header("referrer-policy"), "no-referrer", "{reply:?}");
    }
    let page = service.get("/findes-ikke");
    assert_eq!(page.header("cache-control"), "no-store", "{page:?}");
    assert_eq!(
        page.header("referrer-policy"),
        "same-origin",
        "a form says whose it is, and others are told nothing"
    );
}

#[test]
fn a_body_has_at_most_256_kilobytes() {
    let service = service();
    let padded = |length: usize| {
        let question = json!({ "query": "{ __typename }" }).to_string();
        format!("{question}{}", " ".repeat(length - question.len()))
    };
    assert_eq!(service.post(JSON, padded(256 * 1024)).status, 200);
    assert_eq!(service.post(JSON, padded(256 * 1024 + 1)).status, 413);
}

#[test]
fn a_body_that_is_no_request_is_refused_and_not_repeated() {
    let service = service();
    let bodies: [&[u8]; 8] = [
        b"",
        b"Zigfridine",
        b"{\"query\": \"Zigfridine",
        b"[\"Zigfridine\"]",
        b"\"Zigfridine\"",
        b"{\"query\": 5, \"variables\": {\"a\": \"Zigfridine\"}}",
        b"null",
        b"\xff\xfeZigfridine",
    ];
    for body in bodies {
        let reply = service.post(JSON, body);
        let shown = String::from_utf8_lossy(body);
        assert_eq!(reply.status, 400, "{shown}: {}", reply.body);
        assert!(reply.json()["errors"][0]["message"].is_string());
        assert!(!reply.body.contains(SECRET), "{shown}: {}", reply.body);
    }
}

#[test]
fn a_request_without_a_query_is_an_error() {
    let service = service();
    for body in ["{}", "{\"Zigfridine\": true}", "{\"variables\": {\"a\": \"Zigfridine\"}}"] {
        let reply = service.post(JSON, body);
        assert!(reply.json()["errors"][0]["message"].is_string(), "{body}");
        assert!(!reply.body.contains(SECRET), "{body}: {}", reply.body);
    }
}

#[test]
fn several_requests_at_once_are_refused() {
    let service = service();
    let two = json!([{ "query": "{ __typename }" }, { "query": "{ __typename }" }]);
    assert_eq!(service.post(JSON, two.to_string()).status, 400);
}

#[test]
fn words_in_variables_do_not_come_back_in_errors() {
    let service = service();
    for need in [
        json!({ "text": { "a": SECRET } }),
        json!({ "text": "x", "ageYears": SECRET }),
        json!({ "text": "x", "asker": SECRET }),
        json!({ "text": "x", SECRET: 1 }),
        json!({ "text": "x", "targetGroups": [{ SECRET: 1 }] }),
        json!(SECRET),
    ] {
        let reply = service.query(SUGGEST, &json!({ "need": need }));
        assert!(reply.json()["errors"][0]["message"].is_string(), "{}", reply.body);
        assert!(!reply.body.contains(SECRET), "{}", reply.body);
    }
}

#[test]
fn a_variable_that_is_missing_is_named() {
    let service = service();
    for (query, name) in [
        (SUGGEST, "$need"),
        ("query($size: Int!) { offers(first: $size) { totalCount } }", "$size"),
        ("query($id: ID!) { node(id: $id) { id } }", "$id"),
    ] {
        for variables in [json!({}), json!({ name.trim_start_matches('$'): null })] {
            let error = service.error(query, &variables);
            assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{error}");
            assert!(error["message"].as_str().is_some_and(|words| words.contains(name)), "{error}");
        }
    }
}

#[test]
fn a_day_no_source_can_tell_of_is_refused() {
    let service = service();
    for day in ["-200000-01-01", "0001-01-01", "9999-12-31", "2026-02-30", "i går"] {
        let query = "query($day: Date) { offers(onDate: $day) { totalCount } }";
        let error = service.error(query, &json!({ "day": day }));
        assert_eq!(error["extensions"]["code"], json!("BAD_USER_INPUT"), "{error}");
        assert!(!error["message"].as_str().expect("words").contains(day), "{error}");
    }
}

#[test]
fn an_unknown_field_is_an_error_without_data() {
    let service = service();
    let answer = service.query("{ wrongField }", &json!({})).json();
    assert!(answer["errors"][0]["message"].as_str().expect("a text").contains("wrongField"), "{answer:#}");
    assert!(answer["data"].is_null(), "{answer:#}");
    for not_a_query in ["", "{", "mutation { x }", "subscription { x }", "fragment F on Query { __typename }"]
    {
        let answer = service.query(not_a_query, &json!({})).json();
        assert!(answer["errors"][0]["message"].is_string(), "{not_a_query}: {answer:#}");
        assert!(answer["data"].is_null(), "{not_a_query}: {answer:#}");
    }
}

#[test]
fn a_query_may_not_cost_too_much() {
    let service = service();
    let deep = format!("{{ concepts {{ {} key {} }} }}", "broader { ".repeat(20), "}".repeat(20));
    let wide = format!("{{ {} }}", (0..31).map(|n| format!("a{n}: __typename ")).collect::<String>());
    let dear = "{ offers(first: 100) { nodes { targetGroups { narrower { narrower { key label } } } slug name summary
      description municipality { code name } a: targetGroups { related { related { key label } } } } edges { node {
      problemAreas { narrower { narrower { key label } } } } } } }";
    for query in [deep.as_str(), wide.as_str()] {
        assert!(service.error(query, &json!({}))["message"].is_string(), "{query}");
    }
    let started = std::time::Instant::now();
    let reply = service.query(dear, &json!({}));
    assert!(matches!(reply.status, 200 | 408), "{reply:?}");
    assert!(started.elapsed().as_secs() < 5, "an answer is given or refused in time");
}

#[test]
fn a_request_that_never_ends_is_given_up() {
    let service = service();
    let address = service.url().replace("http://", "").replace("/graphql", "");
    let mut stream = TcpStream::connect(&address).expect("a connection");
    let head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{";
    stream.write_all(head.as_bytes()).expect("sent");
    stream.set_read_timeout(Some(std::time::Duration::from_secs(10))).expect("a limit");
    let mut start = [0; 12];
    stream.read_exact(&mut start).expect("a reply");
    assert_eq!(&start, b"HTTP/1.1 408");
}

#[test]
fn there_is_nothing_at_other_addresses() {
    let service = service();
    for path in ["/metrics", "/graphql/", "/../Cargo.toml", "/graphql/x"] {
        assert_eq!(service.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_page_elsewhere_gets_no_leave_to_read_answers() {
    let reply = service().query("{ __typename }", &json!({}));
    assert_eq!(reply.header("access-control-allow-origin"), "");
}

#[test]
fn what_is_asked_is_not_in_any_file() {
    let service = Service::start(Graphiql::Off);
    suggest(&service, &json!({ "text": format!("{SECRET} kommer ikke i skole"), "district": SECRET }));
    for entry in std::fs::read_dir(service.folder()).expect("the folder") {
        let path = entry.expect("a file").path();
        let bytes = std::fs::read(&path).expect("readable");
        let found = bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes());
        assert!(!found, "{}", path.display());
    }
}
