//! Ranges of any size, made up the same way every time.
//!
//! Law, vocabulary and municipalities are the seed's. Each municipality has 300 offers, the home municipality
//! first: 300 offers are one range, 30,000 are those of a hundred municipalities. Offers name concepts, and have
//! them in their names and summaries.

use vifte::exchange;
use vifte::record::{
    AgeRecord, AssuranceRecord, ConceptRecord, LifeCycleRecord, OfferRecord, Records, SourceRefRecord,
    VariantRecord,
};

/// The sizes that are measured: whole municipalities.
pub const SIZES: [usize; 2] = [ONE_MUNICIPALITY, 30_000];

/// How many offers a municipality has.
const ONE_MUNICIPALITY: usize = 300;

/// The national steps, each as often as offers stand on it.
const STEPS: [&str; 12] = [
    "almen",
    "almen",
    "almen",
    "forebyggende",
    "forebyggende",
    "forebyggende",
    "forebyggende",
    "hjemmebaseret",
    "hjemmebaseret",
    "netvaerk",
    "plejefamilie",
    "institution",
];

/// What summaries say besides.
const SENTENCES: [&str; 6] = [
    "Det foregår i små grupper med to faste voksne, og forældrene er med hver tredje gang.",
    "Familien får samtaler i hjemmet og råd til hverdagen, så længe der er brug for det.",
    "Forløbet varer otte uger og begynder med en samtale om, hvad barnet selv ønsker.",
    "Man kan komme ind fra gaden, og ingen spørger, hvad man hedder.",
    "Medarbejderne arbejder tæt sammen med skole, dagtilbud og sundhedspleje.",
    "Der lægges vægt på det, der allerede lykkes, og på netværket omkring familien.",
];

/// Records of so many offers.
pub fn records(offers: usize) -> Records {
    let mut records = exchange::shared_seed().expect("the seed reads");
    let making = Making::new(&records);
    let mut draw = Draw(2014);
    let made: Vec<OfferRecord> = (0..offers).map(|place| making.offer(place, &mut draw)).collect();
    records.offers = made;
    records
}

/// Steele, Lea and Flood's SplitMix64: enough to tell one offer from the next.
pub struct Draw(pub u64);

impl Draw {
    /// A number from nought.
    pub fn number(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0) % below
    }

    /// One in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.number(times) == 0
    }

    /// Any of them.
    pub fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.number(choices.len())]
    }

    /// The first of them far oftener than the last: some problems are common.
    pub fn common<T: Copy>(&mut self, choices: &[T]) -> T {
        let below = self.number(choices.len()) + 1;
        choices[self.number(below)]
    }
}

/// The vocabulary, by what offers name.
pub struct Words<'a> {
    /// Problem areas.
    pub areas: Vec<&'a ConceptRecord>,
    /// Target groups.
    pub groups: Vec<&'a ConceptRecord>,
    /// Forms of help.
    pub forms: Vec<&'a ConceptRecord>,
    /// Methods.
    pub methods: Vec<&'a ConceptRecord>,
}

impl<'a> Words<'a> {
    /// Sorted by scheme.
    pub fn of(concepts: &'a [ConceptRecord]) -> Self {
        let of = |scheme| concepts.iter().filter(|concept| concept.scheme == scheme).collect();
        Self {
            areas: of("problem-area"),
            groups: of("target-group"),
            forms: of("form"),
            methods: of("method"),
        }
    }
}

/// What offers are made of.
struct Making<'a> {
    words: Words<'a>,
    /// By code and name, the home municipality first.
    municipalities: Vec<(&'a str, &'a str)>,
    source: &'a str,
    records: &'a Records,
}

impl<'a> Making<'a> {
    fn new(records: &'a Records) -> Self {
        let mut municipalities: Vec<_> = records.municipalities.iter().collect();
        municipalities.sort_by_key(|one| !one.home);
        Self {
            words: Words::of(&records.concepts),
            municipalities: municipalities.iter().map(|one| (one.code.as_str(), one.name.as_str())).collect(),
            source: &records.sources[0].key,
            records,
        }
    }

    fn offer(&self, place: usize, draw: &mut Draw) -> OfferRecord {
        let Words { areas, groups, forms, methods } = &self.words;
        let (municipality, town) = self.municipalities[place / ONE_MUNICIPALITY % self.municipalities.len()];
        let (form, group, method) = (draw.common(forms), draw.common(groups), draw.common(methods));
        let areas: Vec<_> = (0..=draw.number(3)).map(|_| draw.common(areas)).collect();
        let told: Vec<&str> = areas.iter().map(|area| area.label.as_str()).collect();
        let said = [draw.one(&SENTENCES), draw.one(&SENTENCES)];
        let ways = if draw.once_in(6) { 2 } else { 1 };
        let beside = place - place % ONE_MUNICIPALITY;
        let joined = draw.once_in(5).then(|| slug(beside + draw.number(ONE_MUNICIPALITY)));
        OfferRecord {
            slug: slug(place),
            municipality: municipality.to_owned(),
            name: format!("{} for {} i {town}", form.label, group.label),
            summary: format!("Hjælp til {} ved {}. {} {}", group.label, told.join(" og "), said[0], said[1]),
            breadth: draw.once_in(40).then(|| "general".to_owned()),
            recipients: vec![draw.one(&["child", "young-person", "parent", "family"]).to_owned()],
            target_groups: keys([group]),
            exclusions: if draw.once_in(10) { keys([draw.common(&self.words.areas)]) } else { Vec::new() },
            problem_areas: keys(areas),
            forms: keys([form]),
            methods: if draw.once_in(3) { keys([method]) } else { Vec::new() },
            age: (!draw.once_in(5)).then(|| age(draw)),
            combines_with: joined.into_iter().collect(),
            life_cycle: vec![LifeCycleRecord {
                state: draw.common(&["open", "open", "open", "paused", "closed", "planned"]).to_owned(),
                from: Some("2019-01-01".parse().expect("a day")),
                note: None,
            }],
            assurance: AssuranceRecord {
                as_of: draw.one(&["2026-05-01", "2020-01-01"]).parse().ok(),
                by: self.source.to_owned(),
            },
            sources: vec![SourceRefRecord { key: self.source.to_owned(), place: Some("s. 12".to_owned()) }],
            variants: (0..ways).map(|place| self.variant(place, draw)).collect(),
            ..OfferRecord::default()
        }
    }

    fn variant(&self, place: usize, draw: &mut Draw) -> VariantRecord {
        let step = draw.one(&STEPS).to_owned();
        let usable: Vec<_> = self.records.provisions.iter().filter(|one| one.steps.contains(&step)).collect();
        let legal = if usable.is_empty() { None } else { Some(draw.one(&usable).reference.clone()) };
        VariantRecord {
            key: format!("maade-{place}"),
            steps: (!draw.once_in(10)).then(|| vec![step]),
            legal: legal.into_iter().collect(),
            approval: Some("socialtilsyn".to_owned()),
            ..VariantRecord::default()
        }
    }
}

fn slug(place: usize) -> String {
    format!("tilbud-{place:05}")
}

fn keys<'a>(concepts: impl IntoIterator<Item = &'a ConceptRecord>) -> Vec<String> {
    concepts.into_iter().map(|concept| concept.key.clone()).collect()
}

fn age(draw: &mut Draw) -> AgeRecord {
    let (from, years) = (draw.number(14), draw.number(10));
    let whole = |years: usize| u16::try_from(years).ok();
    AgeRecord { from: whole(from), to: whole((from + years).min(22)), ..AgeRecord::default() }
}
