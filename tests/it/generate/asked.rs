//! Needs, with what was put into their words.

use proptest::option::weighted;
use vifte::need::{Asker, NeedInput, Scope, Words};
use vifte::offer::Recipient;

use super::offers::DISTRICTS;
use super::*;

/// Ages as they are typed: the words, the months they mean, whether they say it outright, and whose age it is.
const AGES: [(&str, (i32, i32), bool, bool); 9] = [
    ("13-årig", (156, 167), true, false),
    ("2-årig", (24, 35), true, false),
    ("17-årig", (204, 215), true, false),
    ("7 år", (84, 95), true, false),
    ("4 måneder gammel", (4, 4), true, false),
    ("teenager", (156, 215), false, false),
    ("7. klasse", (156, 179), false, false),
    ("mor på 17 år", (204, 215), true, true),
    ("mor på 30 år", (360, 371), true, true),
];

/// A range, what is asked of it, and the facts that were put into the question.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The range.
    pub records: Records,
    /// The need.
    pub input: NeedInput,
    /// The day the offers are wanted.
    pub on: NaiveDate,
    /// The child's age in months, if it is stated.
    pub age: Option<(i32, i32)>,
    /// Whether the child's age is at least hinted.
    pub hinted: bool,
    /// The parent's age in months, if it is stated.
    pub parent_age: Option<(i32, i32)>,
    /// The concepts the need states, by key.
    pub states: Vec<String>,
    /// The municipality that is asked; none for all.
    pub municipality: Option<&'static str>,
}

/// What is drawn for a need; what it refers to follows from the range.
#[derive(Debug, Clone)]
struct Drawn {
    asker: Asker,
    said: Vec<(usize, bool)>,
    words: Option<&'static str>,
    age_said: Option<usize>,
    age_field: Option<AgeField>,
    groups: Vec<String>,
    areas: Vec<String>,
    recipient: Option<Recipient>,
    district: Option<String>,
    municipality: Option<usize>,
    max_step: Option<Index>,
    current_step: Option<Index>,
    current_offer: Option<Index>,
    first: Option<i32>,
    on: &'static str,
}

#[derive(Debug, Clone, Copy)]
enum AgeField {
    Years(i32),
    Months(i32),
    Unborn,
}

impl AgeField {
    fn months(self) -> (i32, i32) {
        match self {
            Self::Years(years) => (years * 12, years * 12 + 11),
            Self::Months(months) => (months, months),
            Self::Unborn => (-9, -1),
        }
    }
}

/// A range of up to so many offers and a need that can be answered.
pub fn asked(most: usize) -> impl Strategy<Value = Asked> {
    (ranges(most), drawn()).prop_map(|(records, drawn)| drawn.ask(records))
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let words = (
        proptest::collection::vec((0..CONCEPTS.len(), prop::bool::weighted(0.2)), 0..=3),
        weighted(0.2, select(vec!["huset er rart", "xylofon", "§ 32, stk. 1, nr. 5", "nu på trin 3"])),
        weighted(0.5, 0..AGES.len()),
    );
    let age = prop_oneof![
        (0..=22).prop_map(AgeField::Years),
        (0..=275).prop_map(AgeField::Months),
        Just(AgeField::Unborn)
    ];
    let fields = (
        weighted(0.4, age),
        some_of("target-group", 2),
        some_of("problem-area", 1),
        weighted(0.3, select(RECIPIENTS.map(|(recipient, _)| recipient).to_vec())),
        weighted(0.3, select(owned(&DISTRICTS))),
    );
    let asker = select(vec![Asker::Caseworker, Asker::Caseworker, Asker::GeneralStaff, Asker::Citizen]);
    let scope =
        (asker, prop_oneof![3 => (0..3_usize).prop_map(Some), 1 => Just(None)], select(DAYS.to_vec()));
    let maybe = |probability| weighted(probability, any::<Index>());
    let limits = (maybe(0.3), maybe(0.2), maybe(0.2), select(vec![None, Some(1), Some(100)]));
    (words, fields, scope, limits).prop_map(|(words, fields, scope, limits)| Drawn {
        said: words.0,
        words: words.1,
        age_said: words.2,
        age_field: fields.0,
        groups: fields.1,
        areas: fields.2,
        recipient: fields.3,
        district: fields.4,
        asker: scope.0,
        municipality: scope.1,
        on: scope.2,
        max_step: limits.0,
        current_step: limits.1,
        current_offer: limits.2,
        first: limits.3,
    })
}

/// Who may be asked for, and the word records have for it.
pub const RECIPIENTS: [(Recipient, &str); 6] = [
    (Recipient::Child, "child"),
    (Recipient::YoungPerson, "young-person"),
    (Recipient::Parent, "parent"),
    (Recipient::Family, "family"),
    (Recipient::Network, "network"),
    (Recipient::Professional, "professional"),
];

impl Drawn {
    fn ask(self, records: Records) -> Asked {
        let municipality = self.municipality.map(|place| MUNICIPALITIES[place].0);
        let ranks: Vec<u32> = steps_of(municipality.unwrap_or_default()).iter().map(|step| step.1).collect();
        let rank = |drawn: Option<Index>| {
            drawn.map(|drawn| i32::try_from(*drawn.get(&ranks)).expect("a small rank"))
        };
        let running = self.current_offer.filter(|_| !records.offers.is_empty());
        let input = NeedInput {
            is_lowered: false,
            text: Words::new(self.text()),
            asker: self.asker,
            age_years: self
                .age_field
                .and_then(|age| if let AgeField::Years(years) = age { Some(years) } else { None }),
            age_months: self
                .age_field
                .and_then(|age| if let AgeField::Months(months) = age { Some(months) } else { None }),
            unborn: self.age_field.map(|age| matches!(age, AgeField::Unborn)),
            target_groups: self.groups.clone(),
            problem_areas: self.areas.clone(),
            recipient: self.recipient,
            district: self.district.clone(),
            scope: municipality.is_none().then_some(Scope::Everywhere),
            municipality: municipality.map(str::to_owned),
            max_step: rank(self.max_step),
            // Both may contradict each other, which is refused.
            current_step: rank(self.current_step).filter(|_| running.is_none()),
            current_offer: running.map(|drawn| drawn.get(&records.offers).slug.clone()),
            first: self.first,
        };
        let said_age = self.age_said.map(|place| AGES[place]);
        let outright = |parents: bool| said_age.filter(|age| age.2 && age.3 == parents).map(|age| age.1);
        Asked {
            records,
            input,
            on: day(self.on),
            age: self.age_field.map(AgeField::months).or(outright(false)),
            hinted: self.age_field.is_some() || said_age.is_some_and(|age| !age.3),
            parent_age: outright(true),
            states: self.states(),
            municipality,
        }
    }

    /// Each thing in a sentence of its own, so that none turns another.
    fn text(&self) -> String {
        let said = self.said.iter().map(|(concept, denied)| {
            let label = CONCEPTS[*concept].2;
            if *denied { format!("ingen {label}") } else { label.to_owned() }
        });
        let age = self.age_said.map(|place| AGES[place].0.to_owned());
        let all = said.chain(age).chain(self.words.map(str::to_owned));
        let text = all.collect::<Vec<_>>().join(".\n");
        if text.is_empty() { "noget andet".to_owned() } else { text }
    }

    fn states(&self) -> Vec<String> {
        let said = self.said.iter().filter(|(_, denied)| !denied);
        let said = said.map(|(concept, _)| CONCEPTS[*concept].0.to_owned());
        said.chain(self.groups.iter().cloned()).chain(self.areas.iter().cloned()).collect()
    }
}

impl Asked {
    /// The word records have for who is asked for.
    pub fn recipient(&self) -> Option<&'static str> {
        let wanted = self.input.recipient?;
        RECIPIENTS.iter().find(|(recipient, _)| *recipient == wanted).map(|(_, word)| *word)
    }
}
