//! Nothing typed or stored becomes part of a page's own language.

use vifte::auth::Role;
use vifte::record::{
    AgeRecord, AssuranceRecord, ContactRecord, EffectRecord, LifeCycleRecord, OfferRecord,
    OrganisationRecord, PriceRecord, Records, SourceRecord, SourceRefRecord, VariantRecord,
};

use super::edit::{filled, proposed, sent};
use super::*;
use crate::harness::Service;

/// What would break out of text, of an attribute, of a script, of a comment.
const BREAKING_OUT: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus='alert(1)' autofocus='",
    "</title></svg></textarea><svg onload=alert(1)>",
    "<!-- --><b>{{ 7 * 7 }}</b>",
    "javascript:alert(1)",
    "&lt;script&gt;",
];

/// A page has no more tags and attributes than it is made of: what was hostile is text.
#[track_caller]
fn is_whole(page: &Reply) {
    let lower = page.body.to_lowercase();
    for broken in [
        "<script",
        "<img src=x",
        "<svg onload",
        "<b>",
        "<!-- -->",
        "href=\"javascript",
        "49</b>",
        "\" onfocus",
        "' onfocus",
    ] {
        assert!(!lower.contains(broken), "«{broken}» is on the page:\n{}", page.body);
    }
}

#[test]
fn what_is_typed_stays_text() {
    let service = service();
    for hostile in BREAKING_OUT {
        for field in ["text", "age", "district", "max-step", "asker", "take-away"] {
            for said in ["angst", ""] {
                let fields = if field == "text" {
                    vec![("text", format!("{said} {hostile}"))]
                } else {
                    vec![("text", said.to_owned()), (field, (*hostile).to_owned())]
                };
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                is_whole(&service.send("/", &fields));
            }
        }
        is_whole(&service.send("/short-list", &[("offer", hostile)]));
        let address = |path: &str| format!("{path}{}", percent_encoded(hostile));
        for path in
            ["/staircase?step=", "/staircase?target-group=", "/staircase?paragraph=", "/offers/", "/x"]
        {
            is_whole(&service.get(&address(path)));
        }
    }
}

fn percent_encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// A hostile text, with a word by which it is known again.
fn bad(word: &str) -> String {
    format!("{word} <script>alert('{word}')</script> \"><img src=x onerror=alert(1)> ' onfocus='alert(1)'")
}

fn hostile_address() -> Option<String> {
    Some("javascript:alert(document.domain)//https://example.dk".to_owned())
}

fn words(word: &str) -> Vec<String> {
    vec![bad(word)]
}

/// A range in which every text that a page may show is hostile.
pub fn range() -> Records {
    let places = vec![SourceRefRecord { key: "ond-kilde".to_owned(), place: Some(bad("sted")) }];
    let source = SourceRecord {
        key: "ond-kilde".to_owned(),
        title: bad("titel"),
        publisher: Some(bad("udgiver")),
        date: None,
        date_note: Some(bad("dato")),
        url: hostile_address(),
        note: Some(bad("note")),
    };
    let organisation = OrganisationRecord {
        key: "ond-leverandoer".to_owned(),
        municipality: "0167".to_owned(),
        name: bad("leverandør"),
        kind: None,
        note: Some(bad("note")),
        sources: places.clone(),
    };
    let contact = ContactRecord {
        key: "ond-kontakt".to_owned(),
        municipality: "0167".to_owned(),
        name: bad("kontakt"),
        function: bad("funktion"),
        audience: Some("public".to_owned()),
        phone: Some("javascript:alert(1)".to_owned()),
        email: Some("a@b.dk\"><script>alert(1)</script>".to_owned()),
        url: hostile_address(),
        last_confirmed: Some("2026-10-01".parse().expect("a day")),
        sources: places.clone(),
        ..ContactRecord::default()
    };
    Records {
        sources: vec![source],
        organisations: vec![organisation],
        contacts: vec![contact],
        offers: vec![offer(places)],
        ..Records::default()
    }
}

fn offer(places: Vec<SourceRefRecord>) -> OfferRecord {
    OfferRecord {
        slug: "hvidovre-ond".to_owned(),
        municipality: "0167".to_owned(),
        name: bad("Sorggruppen"),
        also_known_as: words("kaldenavn"),
        keywords: words("søgeord"),
        exclusion_note: Some(bad("ikke")),
        summary: bad("resumé"),
        description: Some(bad("beskrivelse")),
        provider: Some("ond-leverandoer".to_owned()),
        breadth: Some("specific".to_owned()),
        recipients: vec!["child".to_owned()],
        problem_areas: vec!["sorg".to_owned()],
        age: Some(AgeRecord { from: Some(6), to: Some(12), ..AgeRecord::default() }),
        age_note: Some(bad("alder")),
        duration: Some(bad("varighed")),
        intensity: Some(bad("hyppighed")),
        capacity: Some(bad("pladser")),
        child_takes_part: Some(bad("barnet")),
        parents_take_part: Some(bad("forældre")),
        network_takes_part: Some(bad("netværk")),
        documented_effect: Some(EffectRecord { text: bad("virkning"), source: "ond-kilde".to_owned() }),
        districts: words("Nord"),
        languages: words("dansk"),
        life_cycle: vec![LifeCycleRecord { state: "open".to_owned(), from: None, note: Some(bad("note")) }],
        assurance: AssuranceRecord {
            as_of: Some("2026-10-01".parse().expect("a day")),
            by: "ond-kilde".to_owned(),
        },
        sources: places,
        contacts: vec!["ond-kontakt".to_owned()],
        variants: vec![VariantRecord {
            key: "ond".to_owned(),
            name: Some(bad("form")),
            steps: Some(vec!["forebyggende".to_owned()]),
            step_basis: Some("inferred".to_owned()),
            step_reason: Some(bad("fordi")),
            portal_id: Some(bad("portal")),
            granted_by: Some(bad("lederen")),
            price: Some(PriceRecord { amount: bad("1"), unit: bad("dag"), year: 2020 }),
            ..VariantRecord::default()
        }],
        ..OfferRecord::default()
    }
}

/// What the pages show of the hostile range, so that none of it is missed.
const SHOWN: &[(&str, &[&str])] = &[
    (
        "offer",
        &["Sorggruppen", "kaldenavn", "resumé", "beskrivelse", "leverandør", "ikke", "alder", "varighed"],
    ),
    (
        "offer",
        &["hyppighed", "pladser", "barnet", "forældre", "netværk", "virkning", "Nord", "dansk", "form"],
    ),
    (
        "offer",
        &["fordi", "portal", "lederen", "dag", "kontakt", "funktion", "titel", "udgiver", "dato", "sted"],
    ),
    ("answer", &["Sorggruppen", "resumé", "form", "kontakt", "funktion", "fordi", "ikke", "Nord"]),
    ("list", &["Sorggruppen", "resumé", "form", "lederen", "kontakt", "titel"]),
    ("range", &["Sorggruppen", "resumé", "leverandør"]),
];

#[test]
fn what_is_stored_stays_text() {
    let service = Service::holding(range());
    let page = |name: &str| match name {
        "offer" => service.get("/offers/hvidovre-ond"),
        "answer" => service.send("/", &[("text", "barn på 8 år i sorg")]),
        "list" => service.send("/short-list", &[("offer", "hvidovre-ond")]),
        _ => service.get("/staircase?provider=ond-leverandoer"),
    };
    for (name, words) in SHOWN {
        let page = page(name);
        assert_eq!(page.status, 200, "{name}");
        for word in *words {
            place(&page, &format!("{word} &#60;script&#62;"));
        }
        is_whole(&page);
        without(&page, &["tel:javascript", "mailto:a@b.dk", "href=\"\""]);
    }
    is_whole(&service.get("/"));
}

#[test]
fn what_is_stored_stays_text_where_it_is_changed() {
    let service = Service::holding(range());
    let mut approver = service.signed_in(Role::Approver, Some("ond-leverandoer"));
    let form = approver.get("/offers/hvidovre-ond/edit");
    for word in
        ["Sorggruppen", "resumé", "varighed", "Nord", "lederen", "titel", "kontakt", "leverandør", "dag"]
    {
        place(&form, &format!("{word} &#60;script&#62;"));
    }
    let mut fields = filled(&form);
    fields.push(("summary".to_owned(), "Ny.".to_owned()));
    fields.push(("name".to_owned(), bad("Nyt navn")));
    fields.retain(|(name, value)| name != "summary" || value == "Ny.");
    let look = sent(&mut approver, "/offers/hvidovre-ond/edit", &fields, "look");
    in_order(&look, &["class=\"before\"", "resumé &#60;script&#62;"]);
    let proposal = proposed(&sent(&mut approver, "/offers/hvidovre-ond/edit", &fields, "propose"));
    let refused = approver.send("/offers/hvidovre-ond/state", &[("note", &bad("bemærkning"))]);
    place(&refused, "bemærkning &#60;script&#62;");
    let returned = approver.send(&proposal, &[("do", "return"), ("reason", &bad("grund").repeat(20))]);
    place(&returned, "grund &#60;script&#62;");
    let history = approver.get("/offers/hvidovre-ond/history");
    place(&history, "virkning &#60;script&#62;");
    let places = approver.get("/offers/hvidovre-ond/availability");
    place(&places, "Sorggruppen &#60;script&#62;");
    place(&places, "form &#60;script&#62;");
    let number = [("way", "ond"), ("of", "capacity"), ("way.ond.capacity.free", &*bad("tal"))];
    let refused = approver.send("/offers/hvidovre-ond/availability", &number);
    place(&refused, "tal &#60;script&#62;");
    is_whole(&refused);
    let unnamed = [("way", &*bad("måde")), ("of", &*bad("hold"))];
    is_whole(&approver.send("/offers/hvidovre-ond/availability", &unnamed));
    let cell = bad("uger").replace('"', "\"\"");
    let table = format!("Id;Navn;Varighed\nhvidovre-ond;Ond;\"{cell}\"\n");
    let taken = approver.send_file("/import", &bad("fil"), table.as_bytes());
    assert_eq!(taken.status, 303, "{}", taken.body);
    let address = taken.header("location").to_owned();
    let report = approver.get(&address);
    place(&report, "uger &#60;script&#62;");
    is_whole(&report);
    let batch = approver.send(&address, &[("do", "propose")]);
    is_whole(&approver.get(batch.header("location")));
    approver.mark = bad("mærke");
    let given_back = approver.send("/offers/hvidovre-ond/state", &[(&bad("felt"), &bad("tekst"))]);
    place(&given_back, "tekst &#60;script&#62;");
    for page in [&form, &look, &refused, &returned, &history, &given_back] {
        is_whole(page);
    }
    for path in [proposal.as_str(), "/review", "/history", "/offers/hvidovre-ond"] {
        is_whole(&approver.get(path));
    }
}
