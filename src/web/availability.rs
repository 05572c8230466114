//! How an offer can be had (`/offers/SLUG/availability`): places, who waits and courses, told anew by whoever writes
//! about the offer, and seen at once.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;

use super::control::{Control, Controls, Fault, Kind};
use super::fields::{self, Fields, Sent};
use super::told::{self, Instead};
use super::visitor::Visitor;
use super::{Here, Shell, page};
use crate::app::{App, CapacitySaid, CourseRunSaid, Refusal, WayNamed};
use crate::availability::{Availability, Capacity, CourseRun, Vacancy};
use crate::catalogue::Catalogue;
use crate::offer::{Offer, Variant};
use crate::problem::{Problem, ProblemCode};
use crate::proposal;
use crate::record::OfferRecord;
use crate::wording;

/// What a form tells of, as the form names it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// Places and waiting.
    Capacity,
    /// A course that is not known yet.
    NewCourse,
    /// The course that begins on this day.
    Course(NaiveDate),
}

impl About {
    fn read(word: &str) -> Option<Self> {
        match word {
            "capacity" => Some(Self::Capacity),
            "new" => Some(Self::NewCourse),
            day => day.parse().ok().map(Self::Course),
        }
    }

    fn word(self) -> String {
        match self {
            Self::Capacity => "capacity".to_owned(),
            Self::NewCourse => "new".to_owned(),
            Self::Course(starts) => starts.to_string(),
        }
    }
}

#[derive(Template)]
#[template(path = "availability.html")]
struct Told {
    shell: Shell,
    slug: String,
    /// Why the offer cannot be had now.
    closed: Option<String>,
    /// What has just been done.
    done: Option<&'static str>,
    faults: Vec<Fault>,
    ways: Vec<Way>,
}

/// A way the offer is given, and what is known of it.
struct Way {
    key: String,
    heading: String,
    /// Where it stands, by which one of several that have no name is known.
    steps: String,
    capacity: Option<Known>,
    form: Form,
    courses: Vec<Course>,
    new_course: Form,
}

/// Places and waiting as they were said last.
struct Known {
    said: Capacity,
    /// Whether they count still.
    holds: bool,
}

/// A course that is known.
struct Course {
    starts: String,
    said: String,
    /// Why it is not shown any more, or not all of it.
    caveat: Option<&'static str>,
    form: Form,
}

/// What one fills in.
struct Form {
    about: String,
    controls: Vec<Control>,
}

impl Form {
    fn is_at_fault(&self) -> bool {
        self.controls.iter().any(|control| !control.faults.is_empty())
    }
}

impl Known {
    /// What was said: the name, and the number if there is one.
    fn numbers(&self) -> [(&'static str, Option<u16>); 3] {
        let Capacity { places, free, waiting, .. } = self.said;
        [("pladser i alt", places), ("ledige", free), ("venter", waiting)]
    }

    fn as_of(&self) -> String {
        wording::date(self.said.as_of)
    }
}

/// What is known, and the forms to tell it anew.
pub async fn opened(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(slug): Path<String>,
    address: Uri,
) -> Result<Response, Instead> {
    visitor.admitted(&app, "Mutation.recordCapacity", &address)?;
    let catalogue = app.catalogue();
    let telling = Telling::of(&app, &visitor, &catalogue, &slug)?;
    let asked = Fields::parse(address.query().unwrap_or_default().as_bytes());
    let done = match asked.value("done") {
        "capacity" => Some("Pladserne er gemt og ses nu, også i svarene."),
        "course" => Some("Holdet er gemt og ses nu, også i svarene."),
        "forgotten" => Some("Tallene er fjernet: om pladserne er intet oplyst."),
        "removed" => Some("Holdet er fjernet og ses ikke længere."),
        _ => None,
    };
    Ok(telling.page(StatusCode::OK, done, None))
}

/// What was told, or a course that was taken away.
pub async fn sent(
    State(app): State<Arc<App>>,
    Path(slug): Path<String>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Instead> {
    let catalogue = app.catalogue();
    let telling = Telling::of(&app, &visitor, &catalogue, &slug)?;
    let about = About::read(fields.value("of"));
    let variant = telling.offer.variants.iter().find(|one| one.key.as_str() == fields.value("way"));
    let (Some(about), Some(variant)) = (about, variant) else {
        let message = "Den måde eller det hold er der ikke længere: se, hvad der står nu.";
        let problems = vec![Problem::new("", ProblemCode::Unknown, message)];
        return Ok(telling.page(StatusCode::CONFLICT, None, Some((&fields, problems))));
    };
    let (done, came) = match about {
        About::Capacity if fields.value("do") == "remove" => {
            ("forgotten", app.remove_capacity(&visitor.actor, telling.way(variant)).await)
        }
        About::Capacity => ("capacity", telling.capacity(variant, &fields).await),
        About::Course(starts) if fields.value("do") == "remove" => {
            ("removed", app.remove_course_run(&visitor.actor, telling.way(variant), starts).await)
        }
        About::NewCourse | About::Course(_) => ("course", telling.course(variant, about, &fields).await),
    };
    match came {
        Ok(_) => {
            let address = format!("/offers/{slug}/availability?done={done}#svar");
            Ok(Redirect::to(&address).into_response())
        }
        Err(Refusal::Problems(problems)) => {
            Ok(telling.page(StatusCode::UNPROCESSABLE_ENTITY, None, Some((&fields, problems))))
        }
        Err(refusal) => {
            let (status, faults) = told::refused(&app, &visitor, refusal)?;
            let problems = faults.into_iter().map(|fault| Problem::new("", ProblemCode::Conflict, fault));
            Ok(telling.page(status, None, Some((&fields, problems.collect()))))
        }
    }
}

/// An offer that somebody tells of.
struct Telling<'a> {
    app: &'a App,
    visitor: &'a Visitor,
    catalogue: &'a Catalogue,
    offer: &'a Arc<Offer>,
}

impl<'a> Telling<'a> {
    /// The offer with this slug, if it is theirs to tell of.
    fn of(app: &'a App, visitor: &'a Visitor, catalogue: &'a Catalogue, slug: &str) -> Result<Self, Instead> {
        let offer = catalogue.offer(slug).filter(|_| visitor.actor.may("Mutation.recordCapacity"));
        let Some(offer) = offer else { return Err(told::not_found(app, visitor).into()) };
        if !proposal::may_write(&visitor.actor, Some(offer), &OfferRecord::of(offer)) {
            return Err(told::not_yours(app, visitor).into());
        }
        Ok(Self { app, visitor, catalogue, offer })
    }

    fn way(&self, variant: &Variant) -> WayNamed {
        WayNamed { offer: self.offer.slug.to_string(), variant: Some(variant.key.to_string()) }
    }

    async fn capacity(&self, variant: &Variant, fields: &Fields) -> Result<Arc<Offer>, Refusal> {
        let mut reading = Reading::new(fields, variant, About::Capacity);
        let said = CapacitySaid {
            places: reading.number("places"),
            free: reading.number("free"),
            waiting: reading.number("waiting"),
            as_of: reading.day("as_of"),
        };
        if reading.problems.is_empty() {
            return self.app.record_capacity(&self.visitor.actor, self.way(variant), said).await;
        }
        Err(reading.with(self.app.faults_of_capacity(self.offer, &variant.key, said)))
    }

    async fn course(&self, variant: &Variant, about: About, fields: &Fields) -> Result<Arc<Offer>, Refusal> {
        let mut reading = Reading::new(fields, variant, about);
        let starts = match about {
            About::Course(starts) => Some(starts),
            About::Capacity | About::NewCourse => reading.first_day(),
        };
        let said = CourseRunSaid {
            // Before a day that is not known, everything else can be.
            starts: starts.unwrap_or(NaiveDate::MAX),
            sign_up_by: reading.day("sign_up_by"),
            seats: reading.number("seats"),
            free: reading.number("free"),
            as_of: reading.day("as_of"),
        };
        if reading.problems.is_empty() {
            return self.app.record_course_run(&self.visitor.actor, self.way(variant), said).await;
        }
        Err(reading.with(self.app.faults_of_course_run(self.offer, &variant.key, said)))
    }

    /// The page; where something is wrong, with what was typed and all that is.
    fn page(
        &self,
        status: StatusCode,
        done: Option<&'static str>,
        wrong: Option<(&Fields, Vec<Problem>)>,
    ) -> Response {
        let today = self.app.today();
        let content = self.catalogue.content();
        let blank = Availability::unknown(self.offer.slug.clone());
        let known = content.availabilities.get(self.offer.slug.as_str()).map_or(&blank, AsRef::as_ref);
        let typed = wrong.as_ref().map(|(fields, _)| *fields);
        let filling = Filling { catalogue: self.catalogue, known, typed, today };
        let ways = self.offer.variants.iter().enumerate();
        let mut ways: Vec<Way> = ways.map(|(place, variant)| self.shown(&filling, place, variant)).collect();
        let faults = wrong.map_or_else(Vec::new, |(fields, problems)| told_of(&mut ways, fields, problems));
        let state = self.offer.life_cycle.on(today).map(|change| change.state);
        let title = format!("Pladser og hold: {}", self.offer.name);
        let told = Told {
            shell: Shell::new(self.catalogue, self.visitor, title, Here::Elsewhere),
            slug: self.offer.slug.to_string(),
            closed: wording::life_cycle(state),
            done,
            faults,
            ways,
        };
        page(status, &told)
    }

    fn shown(&self, filling: &Filling<'_>, place: usize, variant: &Variant) -> Way {
        let numbered = || match self.offer.variants.len() {
            1 => "Sådan står det nu".to_owned(),
            _ => format!("Måde {}", place + 1),
        };
        let steps = self.catalogue.content().steps_of(self.offer, variant, filling.today);
        let said = filling.known.capacity.get(&variant.key).copied();
        let of_variant = filling.known.runs.iter().filter(|((key, _), _)| *key == variant.key);
        Way {
            key: variant.key.to_string(),
            heading: variant.name.clone().unwrap_or_else(numbered),
            steps: wording::steps_of_way(variant, &steps),
            capacity: said.map(|said| Known { said, holds: said.holds_on(filling.today) }),
            form: filling.form(variant, About::Capacity),
            courses: of_variant.map(|(_, run)| filling.course(variant, run)).collect(),
            new_course: filling.form(variant, About::NewCourse),
        }
    }
}

/// Notes what is wrong beside the fields of the form that was sent, and gives all of it for one place.
fn told_of(ways: &mut [Way], fields: &Fields, problems: Vec<Problem>) -> Vec<Fault> {
    let (way, about) = (fields.value("way"), fields.value("of"));
    let forms = ways.iter_mut().filter(|one| one.key == way).flat_map(|way| {
        let of_courses = way.courses.iter_mut().map(|course| &mut course.form);
        of_courses.chain([&mut way.form, &mut way.new_course])
    });
    let mut controls: Vec<&mut Control> =
        forms.filter(|form| form.about == about).flat_map(|form| &mut form.controls).collect();
    let mut faults = Vec::new();
    for Problem { field, message, .. } in problems {
        let place = controls.iter().position(|control| control.name.ends_with(&format!(".{field}")));
        let fault = match place {
            Some(place) => controls[place].tell(&message),
            None => Fault { id: String::new(), label: String::new(), message },
        };
        faults.push((place, fault));
    }
    // In the order of the fields, after what concerns no field.
    faults.sort_by_key(|(place, _)| *place);
    faults.into_iter().map(|(_, fault)| fault).collect()
}

/// What a form begins its fields with, so that each has a name of its own on the page.
fn prefix(variant: &Variant, about: About) -> String {
    format!("way.{}.{}.", variant.key, about.word())
}

/// Fills in the forms of a page: with what was typed, or with what is known.
struct Filling<'a> {
    catalogue: &'a Catalogue,
    known: &'a Availability,
    typed: Option<&'a Fields>,
    today: NaiveDate,
}

impl Filling<'_> {
    fn course(&self, variant: &Variant, run: &CourseRun) -> Course {
        let is_old = run.free.is_some() && run.free_on(self.today).is_none();
        let said = wording::vacancy(&Vacancy { capacity: None, runs: vec![*run] });
        Course {
            starts: wording::date(run.starts),
            said: said.concat(),
            caveat: if !run.is_ahead(self.today) {
                Some("Tilmeldingen er forbi, så holdet vises ikke længere.")
            } else if is_old {
                Some("De ledige pladser er oplyst for mere end 30 dage siden og tæller ikke længere.")
            } else {
                None
            },
            form: self.form(variant, About::Course(run.starts)),
        }
    }

    fn form(&self, variant: &Variant, about: About) -> Form {
        let prefix = prefix(variant, about);
        let is_typed = |fields: &&Fields| {
            (fields.value("way"), fields.value("of")) == (variant.key.as_str(), about.word().as_str())
        };
        let known = self.as_known(&prefix, variant, about);
        let fields = self.typed.filter(is_typed).unwrap_or(&known);
        let make = Controls { catalogue: self.catalogue, fields };
        let name = |field: &str| format!("{prefix}{field}");
        let free = make.number(&name("free"), "Ledige", "");
        let as_of = make.day(&name("as_of"), "Tallene er fra", "");
        let sign_up_by = make.day(&name("sign_up_by"), "Tilmelding senest", "");
        let seats = || make.number(&name("seats"), "Pladser på holdet", "");
        let controls = match about {
            About::Capacity => vec![
                make.number(&name("places"), "Pladser i alt", ""),
                free,
                make.number(&name("waiting"), "Venter", ""),
                as_of,
            ],
            About::NewCourse => {
                vec![make.day(&name("starts"), "Holdet begynder", ""), sign_up_by, seats(), free, as_of]
            }
            About::Course(_) => vec![sign_up_by, seats(), free, as_of],
        };
        Form { about: about.word(), controls }
    }

    /// What is known, as it would be typed today. A number that is too old is not said again by pressing a button.
    fn as_known(&self, prefix: &str, variant: &Variant, about: About) -> Fields {
        let mut fields = Fields::default();
        let mut add = |field: &str, said: Option<String>| {
            fields.add(format!("{prefix}{field}"), said.unwrap_or_default());
        };
        let number = |said: Option<u16>| said.map(|number| number.to_string());
        match about {
            About::Capacity => {
                let said = self.known.capacity.get(&variant.key);
                let lately = said.filter(|said| said.holds_on(self.today));
                add("places", number(said.and_then(|said| said.places)));
                add("free", number(lately.and_then(|said| said.free)));
                add("waiting", number(lately.and_then(|said| said.waiting)));
            }
            About::Course(starts) => {
                let run = self.known.runs.get(&(variant.key.clone(), starts));
                add("sign_up_by", run.and_then(|run| run.sign_up_by).map(|day| day.to_string()));
                add("seats", number(run.and_then(|run| run.seats)));
                add("free", number(run.and_then(|run| run.free_on(self.today))));
            }
            About::NewCourse => {}
        }
        add("as_of", Some(self.today.to_string()));
        fields
    }
}

/// The fields of places and waiting, one of which must be stated.
const NUMBERS: [&str; 3] = ["places", "free", "waiting"];

/// What was typed in a form, read field by field.
struct Reading<'a> {
    fields: &'a Fields,
    prefix: String,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    fn new(fields: &'a Fields, variant: &Variant, about: About) -> Self {
        Self { fields, prefix: prefix(variant, about), problems: Vec::new() }
    }

    fn said(&self, field: &str) -> Option<String> {
        self.fields.said(&format!("{}{field}", self.prefix))
    }

    fn unread<T>(&mut self, field: &str, message: &str) -> Option<T> {
        self.problems.push(Problem::new(field, ProblemCode::Malformed, message));
        None
    }

    /// A number; none if it is not stated, or cannot be read.
    fn number(&mut self, field: &str) -> Option<u16> {
        let said = self.said(field)?;
        said.parse().ok().or_else(|| {
            self.unread(
                field,
                "Skriv et helt tal, for eksempel 8. Lad feltet stå tomt, hvis det ikke er oplyst.",
            )
        })
    }

    /// A day; none if it is not stated, or cannot be read.
    fn day(&mut self, field: &str) -> Option<NaiveDate> {
        let said = self.said(field)?;
        fields::day(&said).or_else(|| self.unread(field, "Skriv en dag, for eksempel 11-01-2027."))
    }

    /// The first day of a course; none if it cannot be read.
    fn first_day(&mut self) -> Option<NaiveDate> {
        if self.said("starts").is_none() {
            return self.unread("starts", "Skriv holdets første dag, for eksempel 11-01-2027.");
        }
        self.day("starts")
    }

    /// What could not be read, and what else is wrong.
    fn with(self, others: Vec<Problem>) -> Refusal {
        let mut problems = self.problems;
        // What could not be read is told of already, and a number among it may be the one that is missing.
        let has_number = problems.iter().any(|one| NUMBERS.contains(&one.field.as_str()));
        let is_told = |other: &Problem| {
            problems.iter().any(|one| one.field == other.field)
                || has_number && other.code == ProblemCode::Required
        };
        let others: Vec<Problem> = others.into_iter().filter(|other| !is_told(other)).collect();
        problems.extend(others);
        Refusal::Problems(problems)
    }
}
