//! The table of who may do what, beside the schema and beside what really happens.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use vifte::auth::{Caseworkers, RULES, Right, Role};
use vifte::config::Access;
use vifte::record::Written;

use crate::harness::{Service, service};

/// The least that asks for each question and each change.
const ASKED: &[(&str, &str)] = &[
    ("Query.catalogueRevision", "{ catalogueRevision }"),
    ("Query.concepts", "{ concepts(first: 1) { key } }"),
    ("Query.followUpPlan", "{ followUpPlan(step: \"6\", start: \"2026-11-23\") { stepText } }"),
    ("Query.lawTimeline", "{ lawTimeline(reference: \"SEL § 52\") { advice } }"),
    ("Query.legalReference", "{ legalReference(text: \"SEL § 52\") { text } }"),
    ("Query.node", "{ node(id: \"Offer:none\") { id } }"),
    ("Query.nodes", "{ nodes(ids: [\"Offer:none\"]) { id } }"),
    ("Query.offer", "{ offer(slug: \"none\") { slug } }"),
    ("Query.offers", "{ offers(first: 1) { totalCount } }"),
    ("Query.staircase", "{ staircase { key } }"),
    ("Query.stepDown", "{ stepDown(offer: \"none\", need: { text: \"uro\" }) { nothingFits } }"),
    ("Query.suggest", "{ suggest(need: { text: \"uro\" }) { nothingFits } }"),
    ("Query.viewer", "{ viewer { role } }"),
    ("Query.vocabulary", "{ vocabulary(term: \"PPR\") { ambiguous } }"),
    ("Query.changes", "{ changes(first: 1) { key } }"),
    ("Query.offer.atRevision", "{ offer(slug: \"none\", atRevision: 1) { slug } }"),
    ("Query.suggest.atRevision", "{ suggest(need: { text: \"uro\" }, atRevision: 1) { nothingFits } }"),
    ("Query.staleOffers", "{ staleOffers(first: 1) { slug } }"),
    ("Query.unmetNeeds", "{ unmetNeeds { count } }"),
    (
        "Mutation.recordUnmetNeed",
        "mutation { recordUnmetNeed(input: { concept: \"none\", ageBand: UNBORN, step: 1 }) { counted } }",
    ),
    ("Query.institutions", "{ institutions { key } }"),
    ("Query.pointOfContact", "{ pointOfContact(situation: { role: TEACHER }) { rule } }"),
    ("Query.importPreview", "{ importPreview(upload: \"none\") { rowCount } }"),
    ("Query.proposal", "{ proposal(key: \"none\") { key } }"),
    ("Query.proposals", "{ proposals { key } }"),
    (
        "Mutation.proposeOffer",
        "mutation { proposeOffer(input: { slug: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeConcept",
        "mutation { proposeConcept(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeContact",
        "mutation { proposeContact(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeInstitution",
        "mutation { proposeInstitution(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeRoutingRule",
        "mutation { proposeRoutingRule(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeFollowUpRule",
        "mutation { proposeFollowUpRule(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeOrganisation",
        "mutation { proposeOrganisation(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeProvision",
        "mutation { proposeProvision(input: { reference: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeSource",
        "mutation { proposeSource(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeStaircase",
        "mutation { proposeStaircase(input: { key: \"none\" }, baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.proposeRemoval",
        "mutation { proposeRemoval(entity: CONTACT, key: \"none\", baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.importOffers",
        "mutation { importOffers(upload: \"none\", baseRevision: 1) { userErrors { code } } }",
    ),
    ("Mutation.approveBatch", "mutation { approveBatch(batch: \"none\") { userErrors { code } } }"),
    ("Mutation.approveProposal", "mutation { approveProposal(key: \"none\") { userErrors { code } } }"),
    (
        "Mutation.returnProposal",
        "mutation { returnProposal(key: \"none\", reason: \"mangler\") { userErrors { code } } }",
    ),
    ("Mutation.withdrawProposal", "mutation { withdrawProposal(key: \"none\") { userErrors { code } } }"),
    (
        "Mutation.pauseOffer",
        "mutation { pauseOffer(slug: \"none\", from: \"2026-12-01\", baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.closeOffer",
        "mutation { closeOffer(slug: \"none\", from: \"2026-12-01\", baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.reopenOffer",
        "mutation { reopenOffer(slug: \"none\", from: \"2026-12-01\", baseRevision: 1) { userErrors { code } } }",
    ),
    (
        "Mutation.recordCapacity",
        "mutation { recordCapacity(slug: \"none\", input: { free: 1 }) { userErrors { code } } }",
    ),
    (
        "Mutation.recordCourseRun",
        "mutation { recordCourseRun(slug: \"none\", input: { starts: \"2026-12-01\" }) { userErrors { code } } }",
    ),
    ("Mutation.removeCapacity", "mutation { removeCapacity(slug: \"none\") { userErrors { code } } }"),
    (
        "Mutation.removeCourseRun",
        "mutation { removeCourseRun(slug: \"none\", starts: \"2026-12-01\") { userErrors { code } } }",
    ),
    (
        "Mutation.confirmOffer",
        "mutation { confirmOffer(slug: \"none\", baseRevision: 1) { userErrors { code } } }",
    ),
];

fn ruled() -> BTreeSet<String> {
    RULES.iter().map(|(field, _)| (*field).to_owned()).collect()
}

#[test]
fn every_question_and_every_change_of_the_schema_has_a_rule() {
    let service = service();
    let asked = "{ __schema { queryType { ...rules } mutationType { ...rules } } }
        fragment rules on __Type { name fields { name args { name } } }";
    let schema = service.data(asked, &json!({}))["__schema"].take();
    let names = |kind: &Value| -> Vec<String> {
        let fields = kind["fields"].as_array().expect("fields").iter();
        let kind = kind["name"].as_str().expect("a name");
        let name = |named: &Value| named["name"].as_str().expect("a name").to_owned();
        let rules = fields.flat_map(|field| {
            let arguments = field["args"].as_array().expect("arguments").iter().map(name);
            let asks_for_more = arguments.filter(|argument| argument == "atRevision");
            let field = format!("{kind}.{}", name(field));
            let arguments: Vec<String> =
                asks_for_more.map(|argument| format!("{field}.{argument}")).collect();
            [vec![field], arguments].concat()
        });
        rules.collect()
    };
    let stated: BTreeSet<String> =
        [names(&schema["queryType"]), names(&schema["mutationType"])].concat().into_iter().collect();
    assert_eq!(stated, ruled(), "src/auth.rs has the rules");
    let asked: BTreeSet<String> = ASKED.iter().map(|(field, _)| (*field).to_owned()).collect();
    assert_eq!(asked, ruled(), "each is tried with every role below");
}

#[test]
fn each_role_may_do_what_its_rules_say_and_no_more() {
    let service = service();
    for role in Role::ALL {
        let token = (role != Role::Public).then(|| format!("Bearer {}", service.token(role, None)));
        let shown: Vec<&str> = token.iter().map(String::as_str).collect();
        for (field, query) in ASKED {
            let answer = service.query_as(&shown, query, &json!({})).json();
            let code = answer["errors"][0]["extensions"]["code"].as_str();
            let right = RULES.iter().find(|(ruled, _)| ruled == field).expect("a rule").1;
            let expected = match role {
                _ if right.whose().contains(&role) => None,
                Role::Public => Some("UNAUTHENTICATED"),
                _ => Some("FORBIDDEN"),
            };
            assert_eq!(code, expected, "{role:?} asks {field}: {answer:#}");
        }
    }
}

#[test]
fn a_viewer_is_told_what_is_theirs() {
    let service = service();
    let nobody = service.data("{ viewer { key role organisation may } }", &json!({}))["viewer"].take();
    assert_eq!((&nobody["key"], &nobody["role"]), (&Value::Null, &json!("PUBLIC")));
    let token = service.token(Role::Editor, Some("hvidovre-sundhedsplejen"));
    let answer =
        service.query_as(&[&format!("bearer {token}")], "{ viewer { role organisation may } }", &json!({}));
    let editor = answer.json()["data"]["viewer"].take();
    assert_eq!(
        (&editor["role"], &editor["organisation"]),
        (&json!("EDITOR"), &json!("hvidovre-sundhedsplejen"))
    );
    let may: BTreeSet<&str> =
        editor["may"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let ruled = RULES.iter().filter(|(_, right)| right.whose().contains(&Role::Editor));
    assert_eq!(may, ruled.map(|(field, _)| *field).collect());
}

#[test]
fn where_it_is_not_open_whoever_is_no_caseworker_is_answered_as_general_staff() {
    let access = Access { caseworkers: Caseworkers::SignedIn, ..Access::default() };
    let service = Service::start_for(access);
    let asked = "query($text: String!, $asker: Asker!) { suggest(need: { text: $text, asker: $asker }) {
        asker urgent { routes { __typename } } notice { kind } suggestions { step { needsDecision } } } }";
    for role in Role::ALL {
        let token = (role != Role::Public).then(|| format!("Bearer {}", service.token(role, None)));
        let shown: Vec<&str> = token.iter().map(String::as_str).collect();
        let answer = |text: &str, asker: &str| {
            let reply = service.query_as(&shown, asked, &json!({ "text": text, "asker": asker })).json();
            assert!(reply.get("errors").is_none(), "{reply:#}");
            reply["data"]["suggest"].clone()
        };
        let need = answer("13-årig kommer ikke i skole", "CASEWORKER");
        let told: Vec<&str> = need["notice"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|one| one["kind"].as_str())
            .collect();
        let steps = need["suggestions"].as_array().expect("a list");
        let decided = steps.iter().any(|one| one["step"]["needsDecision"] == json!(true));
        let may = role.may(Right::AskAsCaseworker);
        let expected = if may { "CASEWORKER" } else { "GENERAL_STAFF" };
        assert_eq!(need["asker"], expected, "{role:?}");
        assert_eq!((told.contains(&"ASKER_LOWERED"), decided), (!may, may), "{role:?}: {need:#}");
        let citizen = answer("13-årig kommer ikke i skole", "CITIZEN");
        assert_eq!(citizen["asker"], "CITIZEN", "nobody is raised");
        let danger = answer("Far slår drengen med bælte", "CASEWORKER");
        assert!(danger["urgent"].is_object(), "danger comes first for {role:?}: {danger:#}");
    }
}

/// The table as the docs print it.
fn printed() -> String {
    let mut table = String::from("| |");
    for role in Role::ALL {
        table += &format!(" {} |", role.written());
    }
    table += &format!("\n|---|{}\n", "---|".repeat(Role::ALL.len()));
    for right in Right::ALL {
        let mut fields: Vec<String> = RULES
            .iter()
            .filter(|(_, needed)| *needed == right)
            .map(|(field, _)| format!("`{}`", field.split_once('.').expect("a type and a name").1))
            .collect();
        fields.extend(match right {
            Right::AskAsCaseworker => {
                Some("`suggest` and `stepDown` as `CASEWORKER`, where it is not open to anybody".to_owned())
            }
            Right::SeeInternal => Some("contact points that are the municipality's own staff's".to_owned()),
            Right::Govern => Some("publishing a staircase, a rule or a place in the law".to_owned()),
            _ => None,
        });
        let whose = Role::ALL.map(|role| if role.may(right) { " yes |" } else { " |" }).concat();
        table += &format!("| {} |{whose}\n", fields.join(", "));
    }
    table
}

#[test]
fn the_docs_print_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/roles.md");
    let text = std::fs::read_to_string(path).expect("docs/roles.md");
    assert!(text.contains(&printed()), "docs/roles.md is to hold:\n\n{}", printed());
}
