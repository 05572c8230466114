//! `serve`, killed while it writes, again and again over one file.
//!
//! 1. Whatever was acknowledged is there: each proposal with what was sent, each publication at its revision.
//! 2. The log is whole: no revision is left out, and before each change stands what the one before it left.
//! 3. What is stored and what is served is what the log ends with.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use vifte::key::Key;
use vifte::proposal::State;
use vifte::record::Entity;
use vifte::store::{Change, Database, Store};

use super::Place;
use super::serving::Serving;

/// How many writes are sent at most before the end, in each round.
const WRITES: usize = 500;

const ROUNDS: u64 = 2;

/// Who writes at the same time.
const CLIENTS: [&str; 2] = ["a", "b"];

/// What the program said it has done.
#[derive(Debug)]
struct Acknowledged {
    proposal: Key,
    slug: String,
    /// What the offer is to say since.
    summary: String,
    /// The revision that published it; none if it waits.
    revision: Option<u64>,
}

/// One who writes about offers of their own, and notes what was acknowledged.
struct Client<'a> {
    url: &'a str,
    authorization: &'a str,
    agent: ureq::Agent,
    /// The last revision that was told.
    seen: u64,
    written: &'a AtomicUsize,
    acknowledged: Vec<Acknowledged>,
}

impl Client<'_> {
    /// Writes about one offer after the other until nobody answers.
    fn write(mut self, name: &str) -> Vec<Acknowledged> {
        for number in 0.. {
            if self.written.load(Ordering::SeqCst) >= WRITES
                || self.write_about(&format!("{name}-{number}")).is_none()
            {
                break;
            }
        }
        self.acknowledged
    }

    /// An offer comes and is confirmed, is written anew by a proposal that waits and is approved, and is paused.
    fn write_about(&mut self, name: &str) -> Option<()> {
        let slug = format!("hvidovre-{name}");
        let (first, then) =
            (format!("Et sted kaldet {name}."), format!("Det samme sted, {name}, skrevet om."));
        let new = json!({
            "slug": slug,
            "name": format!("Stedet {name}"),
            "summary": first,
            "assurance": { "asOf": "2026-01-01", "by": "hvidovre-sundhedsplejen" },
            "lifeCycle": [{ "state": "OPEN", "from": "2026-01-01" }],
            "sources": [{ "source": "seed1" }],
            "variants": [{ "key": "sted", "steps": ["almen"], "stepBasis": "STATED" }],
        });
        let anew = json!({ "slug": slug, "summary": then });
        let propose = "proposeOffer(input: $input, baseRevision: $base, publish: $publish)";
        self.send(propose, &first, json!({ "input": new, "publish": true }))?;
        self.send("confirmOffer(slug: $slug, baseRevision: $base)", &first, json!({ "slug": slug }))?;
        let key = self.send(propose, &then, json!({ "input": anew, "publish": false }))?;
        self.send("approveProposal(key: $key, baseRevision: $base)", &then, json!({ "key": key }))?;
        self.send(
            "pauseOffer(slug: $slug, from: \"2026-02-01\", baseRevision: $base)",
            &then,
            json!({ "slug": slug }),
        )?;
        Some(())
    }

    /// Sends a change, after which the offer is to say this, and gives its proposal's key; none if nobody answers.
    fn send(&mut self, change: &str, summary: &str, mut variables: Value) -> Option<String> {
        let types =
            [("input", "OfferInput!"), ("publish", "Boolean!"), ("slug", "String!"), ("key", "String!")];
        let taken = types.iter().filter(|(name, _)| variables.get(name).is_some());
        let declared: Vec<String> = taken.map(|(name, kind)| format!("${name}: {kind}")).collect();
        let told =
            "{ proposal { key subject revision } userErrors { field code message } catalogueRevision }";
        let query = format!("mutation ($base: Int!, {}) {{ came: {change} {told} }}", declared.join(", "));
        variables["base"] = json!(self.seen);
        let request = self.agent.post(self.url).header("authorization", self.authorization);
        let answered = request.send_json(json!({ "query": query, "variables": variables }));
        let answer: Value = answered.and_then(|mut answer| answer.body_mut().read_json()).ok()?;
        let came = &answer["data"]["came"];
        let proposal = &came["proposal"];
        assert!(proposal.is_object(), "{answer:#}");
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        self.seen = came["catalogueRevision"].as_u64().expect("a revision");
        self.acknowledged.push(Acknowledged {
            proposal: Key::parse(&text(&proposal["key"])).expect("a key"),
            slug: text(&proposal["subject"]),
            summary: summary.to_owned(),
            revision: proposal["revision"].as_u64(),
        });
        self.written.fetch_add(1, Ordering::SeqCst);
        Some(text(&proposal["key"]))
    }
}

/// A number below another, the same for the same seed and round.
fn drawn(seed: u64, round: u64, below: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    (seed, round, below).hash(&mut hasher);
    hasher.finish() % below
}

/// Lets all clients write, and kills the program at some moment.
fn round(place: &Place, authorization: &str, seed: u64, round: u64) -> Vec<Acknowledged> {
    let serving = Serving::start(place, &["--rate", "0"]);
    let url = serving.url.clone();
    let (written, url) = (AtomicUsize::new(0), url.as_str());
    let written = &written;
    thread::scope(|scope| {
        let clients = CLIENTS.map(|name| {
            let client = Client {
                url,
                authorization,
                agent: ureq::Agent::new_with_defaults(),
                seen: 1,
                written,
                acknowledged: Vec::new(),
            };
            scope.spawn(move || client.write(&format!("{round}-{name}")))
        });
        let enough = drawn(seed, round, WRITES as u64) as usize;
        while written.load(Ordering::SeqCst) < enough && clients.iter().any(|client| !client.is_finished()) {
            thread::sleep(Duration::from_millis(1));
        }
        // Somewhere in the next write.
        thread::sleep(Duration::from_micros(drawn(seed, round, 20_000)));
        assert_eq!(serving.end("KILL").0, None, "it ended by the signal");
        clients.into_iter().flat_map(|client| client.join().expect("only the program was killed")).collect()
    })
}

/// What the log ends with, by kind and key; the log is whole.
fn last_of_all(changes: &[Change]) -> BTreeMap<(Entity, &str), &Value> {
    let mut last = BTreeMap::new();
    let (mut revision, mut position) = (0, 0);
    for change in changes {
        (revision, position) =
            if change.revision == revision { (revision, position + 1) } else { (revision + 1, 0) };
        assert_eq!((change.revision, change.position), (revision, position), "none is left out");
        let after = change.after.as_ref().expect("nothing is taken away");
        let before = last.insert((change.entity, change.key.as_str()), after);
        assert_eq!(change.before.as_ref(), before, "{:?} {} at {revision}", change.entity, change.key);
    }
    last
}

async fn holds(file: &std::path::Path, acknowledged: &[Acknowledged]) -> u64 {
    let store = Store::open(&Database::File(file.to_owned())).await.expect("opened again");
    let changes = store.changes(0, u32::MAX).await.expect("readable");
    let last = last_of_all(&changes);
    for one in acknowledged {
        let proposal = store.proposal(&one.proposal).await.expect("readable").expect("it is there");
        let offer = proposal.amendment.offer().expect("it is about an offer");
        assert_eq!((&offer.slug, &offer.summary), (&one.slug, &one.summary));
        if let Some(revision) = one.revision {
            assert_eq!((proposal.state, proposal.revision), (State::Published, Some(revision)), "{one:?}");
            let change = changes.iter().find(|change| change.revision == revision).expect("in the log");
            assert_eq!((change.entity, &change.key), (Entity::Offer, &one.slug));
            assert_eq!(change.after.as_ref().expect("an offer")["summary"], json!(one.summary));
        }
    }
    let (revision, records) = store.load().await.expect("readable");
    assert_eq!(changes.last().map(|change| change.revision), Some(revision));
    for offer in &records.offers {
        let logged = last.get(&(Entity::Offer, offer.slug.as_str())).expect("in the log");
        assert_eq!(serde_json::to_value(offer).expect("JSON"), **logged);
    }
    store.close().await;
    revision
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let seed = std::env::var("VIFTE_TEST_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| getrandom::u64().expect("randomness"));
    println!("VIFTE_TEST_SEED={seed}");
    let place = Place::new();
    let create = ["token", "create", "--role", "approver", "--organisation", "hvidovre-sundhedsplejen"];
    let authorization = format!("Bearer {}", place.call(&create).out.trim());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let mut acknowledged = Vec::new();
    for number in 0..ROUNDS {
        acknowledged.extend(round(&place, &authorization, seed, number));
        // Beside the program that serves it again.
        let serving = Serving::start(&place, &[]);
        let revision = runtime.block_on(holds(&place.database(), &acknowledged));
        let published: Vec<&str> =
            acknowledged.iter().filter(|one| one.revision.is_some()).map(|one| one.slug.as_str()).collect();
        let slug = published.last().copied().unwrap_or("hvidovre-sundhedsplejen");
        let served = serving.ask(&format!("{{ catalogueRevision offer(slug: {slug:?}) {{ slug }} }}"));
        assert_eq!(served, json!({ "catalogueRevision": revision, "offer": { "slug": slug } }));
        assert_eq!(serving.end("TERM").0, Some(0));
    }
    println!("{} were acknowledged", acknowledged.len());
}
