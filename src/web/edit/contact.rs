//! The form of a contact (`/contacts/new`, `/contacts/KEY/edit`). It goes the way an offer's goes.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::form::{self, Form, Section};
use super::{Came, Edit, decided, written_before};
use crate::app::App;
use crate::catalogue::Catalogue;
use crate::contact::{Audience, Entrance};
use crate::exchange;
use crate::key::MunicipalityCode;
use crate::problem::{Problem, ProblemCode};
use crate::proposal::{self, Amendment};
use crate::record::{ContactRecord, Entity, Record, Written};
use crate::web::control::Controls;
use crate::web::fields::{Fields, Sent};
use crate::web::told::{self, Instead};
use crate::web::visitor::Visitor;
use crate::web::{Here, Shell, page};

/// The form of a new contact.
pub async fn blank(State(app): State<Arc<App>>, visitor: Visitor, address: Uri) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.proposeContact", &address)?;
    let editing = Editing { app: &app, visitor: &visitor, key: None };
    let catalogue = app.catalogue();
    let fields = typed(&editing.standing());
    Ok(editing.page(&catalogue, StatusCode::OK, &fields, catalogue.revision(), Came::Nothing))
}

/// The form of a contact as it stands.
pub async fn opened(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(key): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.proposeContact", &address)?;
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let catalogue = app.catalogue();
    let is_new = !catalogue.content().contacts.contains_key(key.as_str());
    let editing = Editing { app: &app, visitor: &visitor, key: Some(key.as_str()).filter(|_| !is_new) };
    let (record, base) = match asked.value("proposal") {
        "" if is_new => return Err(told::not_found(&app, &visitor).into()),
        "" => (editing.standing(), catalogue.revision()),
        id => {
            let proposal = written_before(&app, &visitor, id, Entity::Contact, &key).await?;
            match proposal.amendment.record() {
                Some(Record::Contact(record)) => (record.clone(), proposal.base),
                _ => return Err(told::not_found(&app, &visitor).into()),
            }
        }
    };
    editing.refuse_others()?;
    Ok(editing.page(&catalogue, StatusCode::OK, &typed(&record), base, Came::Nothing))
}

/// What was typed of a new contact.
pub async fn sent_new(
    State(app): State<Arc<App>>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    received(&Editing { app: &app, visitor: &visitor, key: None }, &fields).await
}

/// What was typed of a contact.
pub async fn sent(
    State(app): State<Arc<App>>,
    Path(key): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    received(&Editing { app: &app, visitor: &visitor, key: Some(&key) }, &fields).await
}

async fn received(editing: &Editing<'_>, fields: &Fields) -> Result<Response, Instead> {
    let Editing { app, visitor, .. } = editing;
    if !visitor.actor.may("Mutation.proposeContact") {
        return Err(told::not_found(app, visitor).into());
    }
    editing.refuse_others()?;
    let catalogue = app.catalogue();
    let base = fields.value("base").parse().unwrap_or_else(|_| catalogue.revision());
    let (amendment, problems) = editing.amendment(&catalogue, fields);
    if !problems.is_empty() {
        let came = Came::Problems(problems);
        return Ok(editing.page(&catalogue, StatusCode::UNPROCESSABLE_ENTITY, fields, base, came));
    }
    let show = |catalogue: &Catalogue, status: StatusCode, base: u64, came: Came| {
        editing.page(catalogue, status, fields, base, came)
    };
    decided(app, visitor, amendment, (fields.value("do"), base), show).await
}

struct Editing<'a> {
    app: &'a App,
    visitor: &'a Visitor,
    /// The contact that is edited; none if it is new.
    key: Option<&'a str>,
}

impl Editing<'_> {
    /// Refuses one who may not write about the contact.
    fn refuse_others(&self) -> Result<(), Instead> {
        let Some(key) = self.key else { return Ok(()) };
        let Some(standing) = self.app.standing_record(Entity::Contact, key) else {
            return Err(told::not_found(self.app, self.visitor).into());
        };
        if proposal::may_amend(&self.visitor.actor, self.app.catalogue().content(), &standing.into()) {
            Ok(())
        } else {
            Err(told::not_yours(self.app, self.visitor).into())
        }
    }

    /// The contact as it stands; a new one is the home municipality's, and of the writer's own organisation.
    fn standing(&self) -> ContactRecord {
        let standing = self.key.and_then(|key| self.app.standing_record(Entity::Contact, key));
        match standing {
            Some(Record::Contact(record)) => record,
            _ => ContactRecord {
                municipality: self.app.home(),
                organisation: self.visitor.actor.organisation.as_ref().map(ToString::to_string),
                ..ContactRecord::default()
            },
        }
    }

    /// What was typed, and everything that is wrong with it.
    fn amendment(&self, catalogue: &Catalogue, fields: &Fields) -> (Amendment, Vec<Problem>) {
        let mut record = ContactRecord {
            name: fields.said("name").unwrap_or_default(),
            function: fields.said("function").unwrap_or_default(),
            organisation: fields.said("organisation"),
            audience: fields.said("audience"),
            phone: fields.said("phone"),
            email: fields.said("email"),
            url: fields.said("url"),
            opening_hours: fields.said("opening_hours"),
            entrances: fields.values("entrances").map(str::to_owned).collect(),
            asked_by: fields.said("asked_by"),
            bring: fields.said("bring"),
            substitute: fields.said("substitute"),
            ..self.standing()
        };
        if fields.said("last_confirmed").is_some() {
            record.last_confirmed = Some(self.app.today());
        }
        let mut problems = Vec::new();
        if self.key.is_none() {
            record.key = self.new_key(catalogue, &record.name);
            if catalogue.content().contacts.contains_key(record.key.as_str()) {
                let message =
                    "Der er allerede en kontakt med det navn: skriv et andet, eller ret den kontakt.";
                problems.push(Problem::new("name", ProblemCode::Conflict, message));
            }
        }
        let amendment = Amendment::from(Record::Contact(record));
        let wrong = amendment.done(catalogue.content()).err().unwrap_or_default();
        // The key is made of the name, and is at fault when that is.
        problems.extend(wrong.into_iter().filter(|one| one.field != "key" || self.key.is_some()));
        (amendment, problems)
    }

    fn new_key(&self, catalogue: &Catalogue, name: &str) -> String {
        let content = catalogue.content();
        let home = content.home.and_then(|code| content.municipalities.get(&code));
        let home = home.map(|one| one.name.as_str()).unwrap_or_default();
        if name.is_empty() { String::new() } else { exchange::slug(&format!("{home} {name}")) }
    }

    fn page(
        &self,
        catalogue: &Catalogue,
        status: StatusCode,
        fields: &Fields,
        base: u64,
        came: Came,
    ) -> Response {
        let standing = self.standing();
        let title = match self.key {
            Some(_) => format!("Ret kontakten «{}»", standing.name),
            None => "Ny kontakt".to_owned(),
        };
        let path = self.key.map_or_else(|| "/contacts/new".to_owned(), |key| format!("/contacts/{key}/edit"));
        let shell = Shell::new(catalogue, self.visitor, title, Here::Elsewhere);
        let mut form = Form::of(sections(catalogue, fields, &standing));
        let (overtaken, differences) = came.told_in(&mut form);
        let edit = Edit {
            shell,
            path,
            back: None,
            about: "kontakten",
            base,
            form,
            overtaken,
            differences,
            may_publish: self.visitor.actor.may("Mutation.approveProposal"),
        };
        page(status, &edit)
    }
}

/// A contact as the form shows it.
fn typed(record: &ContactRecord) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in [
        ("name", Some(&record.name)),
        ("function", Some(&record.function)),
        ("organisation", record.organisation.as_ref()),
        ("audience", record.audience.as_ref()),
        ("phone", record.phone.as_ref()),
        ("email", record.email.as_ref()),
        ("url", record.url.as_ref()),
        ("opening_hours", record.opening_hours.as_ref()),
        ("asked_by", record.asked_by.as_ref()),
        ("bring", record.bring.as_ref()),
        ("substitute", record.substitute.as_ref()),
    ] {
        if let Some(value) = value {
            fields.add(name, value.as_str());
        }
    }
    for entrance in &record.entrances {
        fields.add("entrances", entrance.as_str());
    }
    fields
}

fn sections(catalogue: &Catalogue, fields: &Fields, standing: &ContactRecord) -> Vec<Section> {
    let c = Controls { catalogue, fields };
    let organisations = form::organisations(catalogue, MunicipalityCode::parse(&standing.municipality).ok());
    let everyone = (Audience::Public.written().to_owned(), "Alle".to_owned());
    let internal = (Audience::Internal.written().to_owned(), "Kun kommunens egne medarbejdere".to_owned());
    // One's own leader is in no register.
    let entrances = Entrance::ALL.into_iter().filter(|one| *one != Entrance::OwnLeader);
    let entrances = entrances.map(|one| (one.written().to_owned(), one.label().to_owned()));
    let mut others = form::contacts(catalogue, MunicipalityCode::parse(&standing.municipality).ok());
    others.retain(|(key, _)| *key != standing.key);
    let whole = ("yes".to_owned(), "Det hele er rigtigt i dag".to_owned());
    vec![
        Section::plain(
            "Hvem er det?",
            vec![
                c.line("name", "Navn", "En funktion, aldrig en person: «Åben Rådgivning»."),
                c.text("function", "Funktion", "Hvad den gør for dem, der henvender sig.", 3),
                c.choice("organisation", "Hører til", "", "Ikke oplyst", organisations),
                c.choice("audience", "Hvem må se den?", "", "Vælg", [everyone, internal]),
            ],
        ),
        Section::plain(
            "Hvordan henvender man sig?",
            vec![
                c.line("phone", "Telefon", "Som det skal vises."),
                c.line("email", "E-mail", "En fælles postkasse, ikke en persons."),
                c.line("url", "Hjemmeside", "Hele adressen, med https://."),
                c.line(
                    "opening_hours",
                    "Åbningstid",
                    "For eksempel «Mo-We 09:00-15:00; Th 09:00-18:00»: dagene på engelsk, Mo Tu We Th Fr Sa Su.",
                ),
                c.checks("last_confirmed", "Bekræft", "", [whole]),
            ],
        ),
        Section::plain(
            "Hvad sender guiden folk hertil for?",
            vec![
                c.checks(
                    "entrances",
                    "Bruges som",
                    "Guiden «Hvem kontakter jeg?» viser kontakten, hvor dens regler nævner en af disse.",
                    entrances,
                ),
                c.line("asked_by", "Hvem kan bruge den?", "For eksempel: skoler og dagtilbud."),
                c.line("bring", "Hvad skal man have med?", "For eksempel: forældrenes ja."),
                c.choice("substitute", "Hvis den ikke svarer", "En anden kontakt.", "Ikke oplyst", others),
            ],
        ),
    ]
}
