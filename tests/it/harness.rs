//! What the tests share: the seed's catalogue, cases that are data, and the real service on a free port.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};
use std::thread::JoinHandle;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use vifte::app::{App, Clock};
use vifte::auth::Role;
use vifte::auth::token::Given;
use vifte::catalogue::Catalogue;
use vifte::config::{Access, Graphiql};
use vifte::key::Key;
use vifte::record::Records;
use vifte::store::Database;
use vifte::{exchange, server};

static SEED: LazyLock<Arc<Catalogue>> = LazyLock::new(|| {
    let records = exchange::seed().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let content = records.check().unwrap_or_else(|problems| panic!("{problems:#?}"));
    Arc::new(Catalogue::new(1, content))
});

/// The catalogue of the seed, built once.
pub fn seed() -> Arc<Catalogue> {
    Arc::clone(&SEED)
}

/// Cases from a file under `tests/it/cases`.
pub fn cases<T: DeserializeOwned>(file: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The TOML files of a folder of cases, by name.
pub fn files(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases").join(folder);
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = files.map(|file| file.expect("a file").file_name().into_string().expect("a plain name"));
    names.filter(|name| name.ends_with(".toml")).collect()
}

/// What the clock of every service here says: a Saturday in November, so that answers stay what they are.
pub const NOW: &str = "2026-11-21T10:00:00Z";

/// The real service over a database file of its own; it ends with the value.
pub struct Service {
    address: SocketAddr,
    client: ureq::Agent,
    stop: Option<oneshot::Sender<()>>,
    running: Option<JoinHandle<()>>,
    app: Arc<App>,
    runtime: tokio::runtime::Handle,
    folder: TempDir,
}

/// An answer over HTTP.
#[derive(Debug)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: ureq::http::HeaderMap,
    /// The body.
    pub body: String,
}

impl Reply {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// A header's value; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A service with the seed, shared by the tests that run at the same time and only read.
pub fn service() -> Arc<Service> {
    static SHARED: Mutex<Weak<Service>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.upgrade().unwrap_or_else(|| {
        let service = Arc::new(Service::start(Graphiql::Served));
        *shared = Arc::downgrade(&service);
        service
    })
}

impl Service {
    /// Starts it on a free port of this machine, for anybody who asks there.
    pub fn start(graphiql: Graphiql) -> Self {
        Self::start_for(Access { graphiql, ..Access::default() })
    }

    /// Starts it with these records beside the seed.
    pub fn holding(records: Records) -> Self {
        let service = Self::start(Graphiql::Off);
        service.write(|all| all.replace(&records));
        service
    }

    /// Starts it on a free port of this machine.
    pub fn start_for(access: Access) -> Self {
        Self::start_at(|_| access)
    }

    /// Starts it on a free port of this machine, for those who are named once the port is known.
    pub fn start_at(access: impl FnOnce(SocketAddr) -> Access + Send + 'static) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = Database::File(folder.path().join("vifte.db"));
        let (ready, started) = std::sync::mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let running = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            runtime.block_on(async {
                let clock = Clock::Fixed(NOW.parse().expect("a moment"));
                let app =
                    App::open(&database, clock, None, None).await.unwrap_or_else(|error| panic!("{error}"));
                let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
                let address = listener.local_addr().expect("an address");
                let access = access(address);
                let app = Arc::new(app.for_caseworkers(access.caseworkers));
                let runtime = tokio::runtime::Handle::current();
                ready.send((address, Arc::clone(&app), runtime)).expect("somebody waits");
                let until_stopped = async { drop(stopped.await) };
                server::serve(listener, app, access, until_stopped).await.expect("it can serve");
            });
        });
        let client = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let (address, app, runtime) = started.recv().expect("the service starts");
        Self { address, client, stop: Some(stop), running: Some(running), app, runtime, folder }
    }

    /// Tells it to stop; it ends with the value.
    pub fn stop(&mut self) {
        drop(self.stop.take());
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where GraphQL is.
    pub fn url(&self) -> String {
        format!("http://{}/graphql", self.address)
    }

    /// Where the pages are.
    pub fn site(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sends a form to a page.
    pub fn send(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let request = self.client.post(format!("{}{path}", self.site()));
        reply(request.send_form(fields.iter().copied()))
    }

    /// A browser that nobody has signed in with: it keeps cookies, and shows where it is led without going there.
    pub fn browser(&self) -> Browser<'_> {
        let client = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
        let client = client.max_redirects_will_error(false).build().into();
        Browser { service: self, client, session: None, mark: String::new() }
    }

    /// A browser that one with a new token has signed in with.
    pub fn signed_in(&self, role: Role, organisation: Option<&str>) -> Browser<'_> {
        let mut browser = self.browser();
        let reply = browser.sign_in(&self.token(role, organisation));
        assert_eq!(reply.status, 303, "{}", reply.body);
        browser
    }

    /// The folder its database lies in.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Changes what is stored, and with it what is answered from.
    pub fn write(&self, change: impl FnOnce(&mut Records)) {
        let mut records = Records::of(self.app.catalogue().content());
        change(&mut records);
        let written = self.runtime.block_on(self.app.write(&records, "test"));
        assert!(written.unwrap_or_else(|error| panic!("{error}")).changed > 0, "something changes");
    }

    /// Gets an address below the service's own: `/graphql?query=…`.
    pub fn get(&self, path: &str) -> Reply {
        reply(self.client.get(format!("http://{}{path}", self.address)).call())
    }

    /// Gets an address as a browser that keeps this cookie.
    pub fn get_with(&self, cookie: &str, path: &str) -> Reply {
        reply(self.client.get(format!("http://{}{path}", self.address)).header("cookie", cookie).call())
    }

    /// Gets an address as one who accepts this.
    pub fn get_for(&self, accept: &str, path: &str) -> Reply {
        reply(self.client.get(format!("http://{}{path}", self.address)).header("accept", accept).call())
    }

    /// Posts a GraphQL request as one who accepts this.
    pub fn post_for(&self, accept: &str, request: &Value) -> Reply {
        let client = self.client.post(self.url()).header("accept", accept).content_type("application/json");
        reply(client.send(request.to_string()))
    }

    /// Posts a body of a kind; of none if it is empty.
    pub fn post(&self, content_type: &str, body: impl AsRef<[u8]>) -> Reply {
        let request = self.client.post(self.url());
        let request = if content_type.is_empty() { request } else { request.content_type(content_type) };
        reply(request.send(body.as_ref()))
    }

    /// A token, made for the test.
    pub fn token(&self, role: Role, organisation: Option<&str>) -> String {
        let organisation = organisation.map(|key| Key::parse(key).expect("a key"));
        self.given(Given { role, organisation, last_day: None }).1
    }

    /// The id and the secret of a token.
    pub fn given(&self, given: Given) -> (Key, String) {
        let made = self.runtime.block_on(self.app.create_token(given));
        let (token, secret) = made.unwrap_or_else(|error| panic!("{error}"));
        (token.id, secret.expose().to_owned())
    }

    /// A confirmation link for an offer that somebody answers for, which holds for so many days.
    pub fn link(&self, slug: &str, days: u32) -> String {
        let writer = self.runtime.block_on(self.app.link_writer(days));
        let catalogue = self.app.catalogue();
        let offer = catalogue.offer(slug).unwrap_or_else(|| panic!("{slug} is there"));
        let writer = writer.unwrap_or_else(|error| panic!("{error}"));
        writer.link(&catalogue, offer).expect("somebody answers for it")
    }

    /// Revokes a token.
    pub fn revoke(&self, id: &Key) -> bool {
        self.runtime.block_on(self.app.revoke_token(id)).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Asks a query as one who shows these values of Authorization; as nobody in particular if there are none.
    pub fn query_as(&self, authorization: &[&str], query: &str, variables: &Value) -> Reply {
        let request = self.client.post(self.url()).content_type("application/json");
        let request =
            authorization.iter().fold(request, |request, value| request.header("authorization", *value));
        reply(request.send(json!({ "query": query, "variables": variables }).to_string()))
    }

    /// Hands in a table as one who shows these values of Authorization.
    pub fn hand_in(&self, authorization: &[&str], kind: &str, file: &[u8]) -> Reply {
        let request = self.client.post(format!("{}/uploads", self.site())).content_type(kind);
        let request =
            authorization.iter().fold(request, |request, value| request.header("authorization", *value));
        reply(request.send(file))
    }

    /// Asks a query with variables.
    pub fn query(&self, query: &str, variables: &Value) -> Reply {
        self.post("application/json", json!({ "query": query, "variables": variables }).to_string())
    }

    /// The data of a query that has no errors.
    pub fn data(&self, query: &str, variables: &Value) -> Value {
        let mut answer = self.query(query, variables).json();
        assert!(answer.get("errors").is_none(), "{answer:#}");
        answer["data"].take()
    }

    /// The first error of a query that has one.
    pub fn error(&self, query: &str, variables: &Value) -> Value {
        let mut answer = self.query(query, variables).json();
        assert!(answer["errors"][0].is_object(), "{answer:#}");
        answer["errors"][0].take()
    }
}

/// A browser, as far as pages without scripts need one.
pub struct Browser<'a> {
    service: &'a Service,
    client: ureq::Agent,
    /// What it shows as the cookie of its session.
    pub session: Option<String>,
    /// What the forms of its session carry.
    pub mark: String,
}

impl Browser<'_> {
    /// Gets a page.
    pub fn get(&mut self, path: &str) -> Reply {
        let request = self.client.get(format!("{}{path}", self.service.site()));
        let reply =
            reply(self.shown().fold(request, |request, shown| request.header("cookie", shown)).call());
        self.keep(reply)
    }

    /// Gets a file: its headers and its bytes.
    pub fn download(&mut self, path: &str) -> (ureq::http::HeaderMap, Vec<u8>) {
        let request = self.client.get(format!("{}{path}", self.service.site()));
        let request = self.shown().fold(request, |request, shown| request.header("cookie", shown));
        let (parts, mut body) = request.call().unwrap_or_else(|error| panic!("{error}")).into_parts();
        (parts.headers, body.read_to_vec().unwrap_or_else(|error| panic!("{error}")))
    }

    /// Sends a form of its session to a page.
    pub fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let mark = [("csrf", self.mark.as_str())];
        let request = self.client.post(format!("{}{path}", self.service.site()));
        let request = self.shown().fold(request, |request, shown| request.header("cookie", shown));
        let reply = reply(request.send_form(mark.iter().chain(fields).copied()));
        self.keep(reply)
    }

    /// Sends a form of its session that carries a file to a page.
    pub fn send_file(&mut self, path: &str, name: &str, file: &[u8]) -> Reply {
        let part = |head: &str, body: &[u8]| {
            let head = format!("--graense\r\ncontent-disposition: form-data; {head}\r\n\r\n");
            [head.as_bytes(), body, b"\r\n"].concat()
        };
        let mark = part("name=\"csrf\"", self.mark.as_bytes());
        // As a browser writes it.
        let name = name.replace('"', "%22");
        let file = part(&format!("name=\"file\"; filename=\"{name}\""), file);
        self.send_parts(path, &[mark, file, b"--graense--\r\n".to_vec()].concat())
    }

    /// Sends what is between the marks of a form with a file.
    pub fn send_parts(&mut self, path: &str, body: &[u8]) -> Reply {
        let request = self.client.post(format!("{}{path}", self.service.site()));
        let request = self.shown().fold(request, |request, shown| request.header("cookie", shown));
        let reply = reply(request.content_type("multipart/form-data; boundary=graense").send(body));
        self.keep(reply)
    }

    /// Sends a form as a page of this origin, where the browser says that it lies so (`cross-site`).
    pub fn send_from(&self, origin: &str, site: &str, path: &str, fields: &[(&str, &str)]) -> Reply {
        let request = self.client.post(format!("{}{path}", self.service.site()));
        let request = self.shown().fold(request, |request, shown| request.header("cookie", shown));
        let request = request.header("origin", origin).header("sec-fetch-site", site);
        let mark = [("csrf", self.mark.as_str())];
        reply(request.send_form(mark.iter().chain(fields).copied()))
    }

    /// Signs in with a token, and reads the mark of the session from a page.
    pub fn sign_in(&mut self, token: &str) -> Reply {
        let reply = self.send("/sign-in", &[("token", token)]);
        if reply.status == 303 {
            let page = self.get("/");
            let (_, rest) = page.body.split_once("name=\"csrf\" value=\"").expect("a form of the session");
            self.mark = rest.split('"').next().expect("a mark").to_owned();
        }
        reply
    }

    fn shown(&self) -> impl Iterator<Item = String> + use<> {
        self.session.iter().map(|id| format!("__Host-vifte={id}")).collect::<Vec<_>>().into_iter()
    }

    fn keep(&mut self, reply: Reply) -> Reply {
        if let Some(set) = reply.header("set-cookie").strip_prefix("__Host-vifte=") {
            let id = set.split(';').next().unwrap_or_default();
            self.session = Some(id.to_owned()).filter(|id| !id.is_empty());
        }
        reply
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop();
        // Connections that are kept open would hold up a graceful end.
        self.client = ureq::Agent::new_with_defaults();
        if let Some(running) = self.running.take() {
            let ended = running.join();
            assert!(ended.is_ok() || std::thread::panicking(), "the service ends well");
        }
    }
}

fn reply(answered: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Reply {
    let (parts, mut body) = answered.unwrap_or_else(|error| panic!("{error}")).into_parts();
    let body = body.read_to_string().unwrap_or_else(|error| panic!("{error}"));
    Reply { status: parts.status.as_u16(), headers: parts.headers, body }
}
