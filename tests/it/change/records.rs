//! What stands beside the offers: contacts, organisations, concepts, staircases, law. It is proposed and published as
//! offers are, and what is still used is not taken away.

use serde_json::{Value, json};
use vifte::auth::Role;
use vifte::config::Graphiql;

use super::{Signed, codes, revision};
use crate::harness::Service;

const CONTACT: &str = "hvidovre-boerne-og-familieafdelingen";
const ITS_ORGANISATION: &str = "hvidovre-boerne-og-familieafdelingen";
const OTHER: &str = "hvidovre-sundhedsplejen";

impl Signed<'_> {
    /// Proposes a record (`proposeContact`, `ContactInput`), to wait or to be published at once.
    fn send(&self, change: &str, input: &Value, publish: bool) -> Value {
        let query = format!(
            "mutation ($base: Int!, $input: {}Input!) {{ propose{change}(input: $input, baseRevision: $base, publish: {publish}) {{
                proposal {{ key entity subject removal state revision proposed {{ slug }} differences {{ field name before after }} }}
                userErrors {{ field code message }}
                differences {{ field before after }}
            }} }}",
            change
        );
        let variables = json!({ "base": revision(self.service), "input": input });
        self.data(&query, &variables)[format!("propose{change}")].take()
    }

    /// Takes a thing away at once.
    fn remove(&self, entity: &str, key: &str) -> Value {
        let query = format!(
            "mutation ($base: Int!, $key: String!) {{
                proposeRemoval(entity: {entity}, key: $key, baseRevision: $base, publish: true) {{
                    proposal {{ removal subject revision }} userErrors {{ field code message }}
                }}
            }}"
        );
        let variables = json!({ "base": revision(self.service), "key": key });
        self.data(&query, &variables)["proposeRemoval"].take()
    }
}

/// What was wrong, in words.
fn messages(payload: &Value) -> String {
    let errors = payload["userErrors"].as_array().expect("a list").iter();
    errors.map(|error| error["message"].as_str().expect("words")).collect::<Vec<_>>().join("\n")
}

/// The contact's name and number, as everybody sees them.
fn contact(service: &Service) -> Value {
    let asked =
        format!("{{ node(id: \"ContactPoint:{CONTACT}\") {{ ... on ContactPoint {{ name phone }} }} }}");
    service.data(&asked, &json!({}))["node"].take()
}

#[test]
fn a_contact_is_changed_by_its_organisation_once_somebody_approves_it() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, Some(ITS_ORGANISATION));
    let approver = Signed::new(&service, Role::Approver, None);
    let before = contact(&service);
    let sent = editor.send("Contact", &json!({ "key": CONTACT, "phone": "36 39 36 39" }), false);
    assert_eq!(codes(&sent), []);
    let proposal = &sent["proposal"];
    assert_eq!((&proposal["entity"], &proposal["subject"]), (&json!("CONTACT"), &json!(CONTACT)));
    assert_eq!(
        proposal["differences"],
        json!([{ "field": "phone", "name": "telefon", "before": null, "after": "36 39 36 39" }])
    );
    assert_eq!(contact(&service), before);
    assert_eq!(codes(&approver.approve(&proposal["key"], None)), []);
    assert_eq!(contact(&service), json!({ "name": "Børne- og Familieafdelingen", "phone": "36 39 36 39" }));
    // An offer shows it, too.
    let offers = service.data("{ offers(first: 100) { edges { node { contacts { phone } } } } }", &json!({}));
    assert!(offers.to_string().contains("36 39 36 39"), "{offers:#}");
}

#[test]
fn others_things_and_what_is_shared_by_all_are_not_an_editors() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, Some(OTHER));
    let refused: Vec<Value> = vec![
        editor.send("Contact", &json!({ "key": CONTACT, "phone": "36 39 36 39" }), false),
        editor.send("Contact", &json!({ "key": CONTACT, "organisation": OTHER }), false),
        editor.send("Organisation", &json!({ "key": ITS_ORGANISATION, "name": "Vores" }), false),
        editor.send("Concept", &json!({ "key": "skolefravaer", "lay": ["pjæk"] }), false),
        editor.remove("CONTACT", CONTACT),
    ];
    for payload in refused {
        let codes = codes(&payload);
        assert!(codes.iter().all(|(_, code)| *code == "NOT_PERMITTED") && !codes.is_empty(), "{payload:#}");
    }
    let own = editor.send("Organisation", &json!({ "key": OTHER, "note": "Flyttet." }), false);
    assert_eq!(codes(&own), []);
}

#[test]
fn everything_that_is_wrong_with_a_contact_is_told_at_once() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let told = approver.send(
        "Contact",
        &json!({
            "key": "hvidovre-ny-kontakt",
            "name": " ",
            "function": "Ring til 010203-1234.",
            "organisation": "findes-ikke",
            "openingHours": "når der er nogen",
            "sources": [{ "source": "findes-ikke" }],
        }),
        true,
    );
    let mut errors = codes(&told);
    errors.sort_unstable();
    assert_eq!(
        errors,
        [
            ("function", "PERSONAL_DATA"),
            ("name", "REQUIRED"),
            ("openingHours", "MALFORMED"),
            ("organisation", "UNKNOWN"),
            ("sources", "UNKNOWN"),
        ]
    );
    assert_eq!(told["proposal"], Value::Null);
}

#[test]
fn a_new_word_for_a_concept_is_understood_at_once_and_by_nobody_before() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let asked = "{ suggest(need: { text: \"han sludderkurer sig fra alt\" }) { understood { mentions { concepts { key } } } } }";
    let understood = || service.data(asked, &json!({})).to_string().contains("skolefravaer");
    assert!(!understood());
    let lay =
        service.data("{ node(id: \"Concept:skolefravaer\") { ... on Concept { otherLabels } } }", &json!({}));
    assert!(lay["node"]["otherLabels"].is_array(), "{lay:#}");
    let sent =
        approver.send("Concept", &json!({ "key": "skolefravaer", "cues": ["sludderkurer sig"] }), false);
    assert_eq!(codes(&sent), []);
    assert!(!understood());
    assert_eq!(codes(&approver.approve(&sent["proposal"]["key"], None)), []);
    assert!(understood());
}

#[test]
fn a_staircase_is_proposed_by_an_approver_and_published_by_an_administrator() {
    let service = Service::start(Graphiql::Off);
    let (approver, administrator) =
        (Signed::new(&service, Role::Approver, None), Signed::new(&service, Role::Administrator, None));
    let keys = ["almen", "forebyggende", "hjemmebaseret", "netvaerk", "plejefamilie", "institution"];
    let steps = |names: [&str; 6]| -> Vec<Value> {
        let each = keys.iter().zip(names).enumerate();
        each.map(|(place, (key, name))| json!({ "key": key, "rank": place + 1, "name": name, "national": [place + 1] }))
            .collect()
    };
    let staircase = json!({
        "key": "hvidovre-proeve", "name": "En prøve", "description": "Til afprøvning.", "validFrom": "2030-01-01",
        "steps": steps(["Alle", "Nogle", "Få", "Slægten", "Plejen", "Huset"]),
    });
    let mut short = staircase.clone();
    short["steps"] = json!(steps(["Alle", "Nogle", "Få", "Slægten", "Plejen", "Huset"])[..3]);
    let refused = administrator.send("Staircase", &short, true);
    assert_eq!(codes(&refused), [("steps", "CONFLICT")], "offers would stand on no step");
    assert!(messages(&refused).contains("står på trin, som trappen ikke har: "), "{refused:#}");
    let at_once = approver.send("Staircase", &staircase, true);
    assert_eq!(codes(&at_once), [("publish", "NOT_PERMITTED")]);
    let sent = approver.send("Staircase", &staircase, false);
    assert_eq!(codes(&sent), []);
    assert_eq!(codes(&approver.approve(&sent["proposal"]["key"], None)), [("key", "NOT_PERMITTED")]);
    assert_eq!(codes(&administrator.approve(&sent["proposal"]["key"], None)), []);
    let node = "{ node(id: \"Staircase:hvidovre-proeve\") { ... on Staircase { steps { rank name } } } }";
    let shown = service.data(node, &json!({}));
    assert_eq!(shown["node"]["steps"][2], json!({ "rank": 3, "name": "Få" }));

    let renamed = json!({ "key": "hvidovre-proeve", "steps": steps(["Alle", "Nogle", "De færreste", "Slægten", "Plejen", "Huset"]) });
    let differing = administrator.send("Staircase", &renamed, true);
    assert_eq!(codes(&differing), []);
    assert_eq!(service.data(node, &json!({}))["node"]["steps"][2]["name"], "De færreste");
    assert_eq!(codes(&administrator.remove("STAIRCASE", "hvidovre-proeve")), []);
    assert_eq!(service.data(node, &json!({}))["node"], Value::Null);
}

#[test]
fn a_step_that_offers_stand_on_stays_and_they_are_named() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    let few = json!({ "key": "national", "steps": [
        { "key": "almen", "rank": 1, "name": "Almenområdet", "national": [1] },
        { "key": "forebyggende", "rank": 2, "name": "Forebyggende", "national": [2] },
        { "key": "hjemmebaseret", "rank": 3, "name": "Hjemmebaseret", "national": [3] },
    ] });
    let told = administrator.send("Staircase", &few, true);
    assert!(codes(&told).iter().all(|one| *one == ("key", "IN_USE")), "{told:#}");
    let messages = messages(&told);
    assert!(messages.contains("tilbud «") && messages.contains("paragraf «"), "{messages}");
}

#[test]
fn what_is_used_is_not_taken_away_and_the_refusal_lists_where() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    for (entity, key, user) in [
        ("CONTACT", CONTACT, "«kontakt»"),
        ("ORGANISATION", OTHER, "«leverandør»"),
        ("CONCEPT", "skolefravaer", "«hjælper med»"),
        ("SOURCE", "seed1", "«kilder»"),
        ("LEGAL", "BL § 32, stk. 1, nr. 5", "«"),
        ("STAIRCASE", "national", "«trin»"),
    ] {
        let told = administrator.remove(entity, key);
        let errors = codes(&told);
        assert!(
            !errors.is_empty() && errors.iter().all(|one| *one == ("key", "IN_USE")),
            "{entity}: {told:#}"
        );
        assert!(messages(&told).contains(user), "{entity}: {}", messages(&told));
    }
    let told = administrator.remove("MUNICIPALITY", "0167");
    assert_eq!(codes(&told), [("entity", "OUT_OF_RANGE")]);
    assert_eq!(codes(&administrator.remove("CONTACT", "findes-ikke")), [("key", "UNKNOWN")]);
}

#[test]
fn what_nothing_uses_is_taken_away_and_was_there_before() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let new = json!({ "key": "hvidovre-ungelinjen", "name": "Ungelinjen", "function": "Svarer unge.", "audience": "PUBLIC" });
    let sent = approver.send("Contact", &new, true);
    assert_eq!(codes(&sent), []);
    let at = sent["proposal"]["revision"].as_u64().expect("a revision");
    let removed = approver.remove("CONTACT", "hvidovre-ungelinjen");
    assert_eq!(codes(&removed), []);
    assert_eq!(removed["proposal"]["removal"], true);
    let node = "{ node(id: \"ContactPoint:hvidovre-ungelinjen\") { id } }";
    assert_eq!(service.data(node, &json!({}))["node"], Value::Null);
    let log = approver
        .data("query ($after: Int!) { changes(after: $after) { key fields } }", &json!({ "after": at }));
    let gone = &log["changes"][0];
    assert_eq!(
        (&gone["key"], gone["fields"].as_array().map(Vec::len)),
        (&json!("hvidovre-ungelinjen"), Some(5))
    );
    // Put together again as it was, it is there, and everything that was there.
    let past = "query ($at: Int!) { suggest(need: { text: \"skolefravær\" }, atRevision: $at) { catalogueRevision } }";
    let past = approver.data(past, &json!({ "at": at }));
    assert_eq!(past["suggest"]["catalogueRevision"], at);
}

#[test]
fn an_offer_is_taken_away_with_what_can_be_had_of_it() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OTHER));
    let offer = super::new_offer();
    assert_eq!(codes(&approver.publish(&offer, revision(&service))), []);
    let capacity = "mutation { recordCapacity(slug: \"hvidovre-morgencafe\", input: { free: 1 }) { userErrors { code } } }";
    assert_eq!(approver.data(capacity, &json!({}))["recordCapacity"]["userErrors"], json!([]));
    let removed = approver.remove("OFFER", "hvidovre-morgencafe");
    assert_eq!(codes(&removed), []);
    let found = service.data(
        "{ offer(slug: \"hvidovre-morgencafe\") { name } offers(filter: { text: \"morgencaféen\" }) { totalCount } }",
        &json!({}),
    );
    assert_eq!(found, json!({ "offer": null, "offers": { "totalCount": 0 } }));
    // The slug is free again.
    assert_eq!(codes(&approver.publish(&offer, revision(&service))), []);
}

#[test]
fn a_place_in_the_law_is_taken_away_however_it_is_typed() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    let new = json!({ "reference": "BL § 199, stk. 9", "title": "En prøve" });
    assert_eq!(codes(&administrator.send("Provision", &new, true)), []);
    let removed = administrator.remove("LEGAL", "BL §199 stk 9");
    assert_eq!((codes(&removed), &removed["proposal"]["subject"]), (vec![], &json!("BL § 199, stk. 9")));
    let node = "{ node(id: \"Provision:BL § 199, stk. 9\") { id } }";
    assert_eq!(service.data(node, &json!({}))["node"], Value::Null);
}

#[test]
fn a_contact_by_which_nobody_could_be_reached_is_refused() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let wrong = json!({
        "key": CONTACT, "phone": "abc", "email": "ikke-mail", "url": "javascript:alert(1)",
    });
    let told = approver.send("Contact", &wrong, true);
    assert_eq!(codes(&told), [("phone", "MALFORMED"), ("email", "MALFORMED"), ("url", "MALFORMED")]);
    let early = approver.send("Contact", &json!({ "key": CONTACT, "lastConfirmed": "2030-01-01" }), true);
    assert_eq!(codes(&early), [("lastConfirmed", "OUT_OF_RANGE")]);
}

#[test]
fn an_internal_contact_that_answers_for_an_offer_is_named_to_nobody_in_particular() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, Some(OTHER));
    let staff = Signed::new(&service, Role::Staff, None);
    let internal =
        json!({ "key": "hvidovre-intern", "name": "Intern", "function": "Retter.", "audience": "INTERNAL" });
    assert_eq!(codes(&approver.send("Contact", &internal, true)), []);
    let owned = json!({ "slug": OTHER, "owner": "hvidovre-intern" });
    assert_eq!(codes(&approver.publish(&owned, revision(&service))), []);
    let asked = "{ offer(slug: \"hvidovre-sundhedsplejen\") { owner } }";
    assert_eq!(service.data(asked, &json!({}))["offer"]["owner"], Value::Null);
    assert_eq!(staff.data(asked, &json!({}))["offer"]["owner"], "hvidovre-intern");
}

#[test]
fn whoever_proposed_something_sees_what_became_of_it() {
    let service = Service::start(Graphiql::Off);
    let editor = Signed::new(&service, Role::Editor, Some(OTHER));
    let approver = Signed::new(&service, Role::Approver, None);
    let new =
        json!({ "key": "hvidovre-linjen", "name": "Linjen", "function": "Svarer.", "organisation": OTHER });
    assert_eq!(codes(&approver.send("Contact", &new, true)), []);
    let removal = "mutation { proposeRemoval(entity: CONTACT, key: \"hvidovre-linjen\", baseRevision: 2) { proposal { key } } }";
    let key = editor.data(removal, &json!({}))["proposeRemoval"]["proposal"]["key"].take();
    assert_eq!(codes(&approver.approve(&key, None)), []);
    let seen = editor.data("query ($key: String!) { proposal(key: $key) { state } }", &json!({ "key": key }));
    assert_eq!(seen["proposal"]["state"], "PUBLISHED");
}

#[test]
fn an_organisation_that_somebody_signs_in_for_stays() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    let new = json!({ "key": "hvidovre-ny-forening", "name": "Den nye forening", "kind": "VOLUNTARY" });
    assert_eq!(codes(&administrator.send("Organisation", &new, true)), []);
    let _editor = Signed::new(&service, Role::Editor, Some("hvidovre-ny-forening"));
    let told = administrator.remove("ORGANISATION", "hvidovre-ny-forening");
    assert_eq!(codes(&told), [("key", "IN_USE")]);
    assert!(messages(&told).contains("adgangsnøgler"), "{told:#}");
}

#[test]
fn a_contact_that_was_changed_in_between_is_not_written_over() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let waiting = approver.send("Contact", &json!({ "key": CONTACT, "phone": "11 11 11 11" }), false);
    let changed = approver.send("Contact", &json!({ "key": CONTACT, "phone": "22 22 22 22" }), true);
    assert_eq!(codes(&changed), []);
    let late = approver.approve(&waiting["proposal"]["key"], None);
    assert_eq!(codes(&late), [("baseRevision", "OVERTAKEN")]);
    assert_eq!(
        late["differences"],
        json!([{ "field": "phone", "before": "22 22 22 22", "after": "11 11 11 11" }])
    );
    assert_eq!(contact(&service)["phone"], "22 22 22 22");
}

/// A new rule for clubs, asked before all others.
fn rule_for_clubs() -> Value {
    json!({
        "key": "klubber", "rank": 7, "name": "Klubber", "when": { "roles": ["CLUB_STAFF"], "openCase": ["NO"] },
        "turns": [{ "entrance": "TEAM", "why": "Kender de unge." }], "steps": ["Spørg teamet."],
        "toParents": "TELL", "opensCase": "NO", "confidence": "C", "sources": ["domain-4"],
    })
}

#[test]
fn a_rule_of_the_guide_is_published_by_an_administrator_and_answers_at_once() {
    let service = Service::start(Graphiql::Off);
    let asked = "{ pointOfContact(situation: { role: CLUB_STAFF, openCase: NO }) { rule } }";
    let rule = || service.data(asked, &json!({}))["pointOfContact"]["rule"].take();
    assert_eq!(rule(), "bekymring");
    let approver = Signed::new(&service, Role::Approver, None);
    assert_eq!(codes(&approver.send("RoutingRule", &rule_for_clubs(), true)), [("publish", "NOT_PERMITTED")]);
    let sent = approver.send("RoutingRule", &rule_for_clubs(), false);
    let told: Vec<&str> = sent["proposal"]["differences"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["name"].as_str())
        .collect();
    assert!(told.contains(&"gælder, når") && told.contains(&"henvend dig til"), "{told:?}");
    let administrator = Signed::new(&service, Role::Administrator, None);
    assert_eq!(codes(&administrator.send("RoutingRule", &rule_for_clubs(), true)), []);
    assert_eq!(rule(), "klubber");
    assert_eq!(codes(&administrator.remove("ROUTING_RULE", "klubber")), []);
    assert_eq!(rule(), "bekymring");
}

#[test]
fn a_table_with_a_hole_or_a_rule_that_is_never_reached_is_refused_and_the_situation_is_named() {
    let service = Service::start(Graphiql::Off);
    let administrator = Signed::new(&service, Role::Administrator, None);
    let narrower = json!({ "key": "roed", "when": { "colours": ["RED"], "roles": ["TEACHER"] } });
    let told = administrator.send("RoutingRule", &narrower, true);
    assert_eq!(codes(&told)[0], ("when", "REQUIRED"), "{told:#}");
    assert!(messages(&told).contains("Ingen regel svarer, når det er ansat i SFO, fritidshjem eller klub"));
    let last = json!({ "key": "klubber", "rank": 900 });
    let mut late = rule_for_clubs();
    late["rank"] = last["rank"].clone();
    assert_eq!(codes(&administrator.send("RoutingRule", &late, true)), [("rank", "CONFLICT")]);
    let removed = administrator.remove("ROUTING_RULE", "bekymring");
    assert_eq!(codes(&removed)[0], ("key", "REQUIRED"), "{removed:#}");
    assert!(messages(&removed).contains("Ingen regel svarer"), "{removed:#}");
    let mut nobody = rule_for_clubs();
    nobody["turns"][0]["contact"] = json!("findes-ikke");
    nobody["municipality"] = json!("0167");
    assert_eq!(codes(&administrator.send("RoutingRule", &nobody, true)), [("turn", "UNKNOWN")]);
    let mut elsewhere = rule_for_clubs();
    elsewhere["turns"][0]["contact"] = json!(CONTACT);
    let told = administrator.send("RoutingRule", &elsewhere, true);
    assert_eq!(codes(&told), [("turn", "CONFLICT")], "a rule for everybody names nobody's contact: {told:#}");
    let mut stale = rule_for_clubs();
    stale["municipality"] = json!("0167");
    stale["turns"][0]["contact"] = json!(CONTACT);
    assert_eq!(codes(&administrator.send("RoutingRule", &stale, true)), [("turn.contact", "CONFLICT")]);
}

#[test]
fn a_school_is_proposed_with_its_adviser_and_when_they_come() {
    let service = Service::start(Graphiql::Off);
    let approver = Signed::new(&service, Role::Approver, None);
    let adviser = json!({
        "key": "hvidovre-raadgiver-vest", "name": "Rådgiveren på skolen i vest", "function": "Taler med jer.",
        "audience": "PUBLIC", "entrances": ["ON_SITE_ADVISER"], "lastConfirmed": "2026-11-01",
    });
    assert_eq!(codes(&approver.send("Contact", &adviser, true)), []);
    let school = |repeats: &str| {
        json!({
            "key": "hvidovre-skolen-vest", "name": "Skolen i vest", "kind": "SCHOOL", "contacts": ["hvidovre-raadgiver-vest"],
            "visits": [{ "contact": "hvidovre-raadgiver-vest", "first": "2026-08-11", "from": "09:00", "to": "12:00", "repeats": repeats }],
        })
    };
    let told = approver.send("Institution", &school("hver tirsdag"), true);
    assert_eq!(codes(&told), [("visit.repeats", "MALFORMED")]);
    assert_eq!(codes(&approver.send("Institution", &school("FREQ=WEEKLY;BYDAY=TU"), true)), []);
    let asked = "{
        institutions { key kind contacts { key } }
        pointOfContact(
            situation: { role: TEACHER, institution: \"hvidovre-skolen-vest\", colour: YELLOW, parents: AGREE }
            at: \"2026-11-23T10:00:00+01:00\"
        ) { contacts { name next nextFrom } }
    }";
    let given = service.data(asked, &json!({}));
    assert_eq!(given["institutions"][0]["contacts"][0]["key"], "hvidovre-raadgiver-vest");
    assert_eq!(
        given["pointOfContact"]["contacts"][0],
        json!({
            "name": "Rådgiveren på skolen i vest",
            "next": "Næste gang på Skolen i vest: tirsdag den 24. november kl. 9.00-12.00.",
            "nextFrom": "2026-11-24T09:00:00+01:00",
        })
    );
    assert_eq!(codes(&approver.remove("CONTACT", "hvidovre-raadgiver-vest"))[0], ("key", "IN_USE"));
}
