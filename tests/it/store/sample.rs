//! Records in which no field is left out, in the order and form they are loaded in.

use vifte::record::{
    AgeRecord, AssuranceRecord, AvailabilityRecord, CapacityRecord, CodeRecord, ConceptRecord,
    ConditionRecord, ContactRecord, CourseRunRecord, EffectRecord, FollowUpRuleRecord, InstitutionRecord,
    IntervalRecord, LegalRecord, LifeCycleRecord, MilestoneRecord, MunicipalityRecord, OfferRecord,
    OrganisationRecord, PersonAgesRecord, PriceRecord, Records, RoutingRuleRecord, SourceRecord,
    SourceRefRecord, StaircaseRecord, StepRecord, TurnRecord, VariantRecord, VisitRecord, Written,
    WrittenWhose,
};
use vifte::routing::{Colour, Parents, Profession};

use super::day;

/// How many records there are.
pub const COUNT: usize = 22;

pub fn records() -> Records {
    let records = Records {
        sources: vec![source()],
        municipalities: vec![municipality("0101", "København"), hvidovre()],
        staircases: vec![own_staircase(), national_staircase()],
        provisions: vec![new_provision(), old_provision()],
        concepts: ["a-ord", "b-maalgruppe", "c-problem", "d-form", "e-metode"].map(concept).to_vec(),
        organisations: vec![organisation()],
        contacts: vec![contact()],
        institutions: vec![institution()],
        routing_rules: vec![routing_rule()],
        follow_up_rules: vec![law_rule(), municipal_rule(), offer_rule()],
        offers: vec![full_offer(), bare_offer()],
        availabilities: vec![availability()],
    };
    let Records {
        sources,
        municipalities,
        staircases,
        provisions,
        concepts,
        organisations,
        contacts,
        institutions,
        routing_rules,
        follow_up_rules,
        offers,
        availabilities,
    } = &records;
    let rules = institutions.len() + routing_rules.len() + follow_up_rules.len();
    let range = organisations.len() + contacts.len() + rules + offers.len() + availabilities.len();
    let reference =
        sources.len() + municipalities.len() + staircases.len() + provisions.len() + concepts.len();
    assert_eq!(range + reference, COUNT);
    records
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

fn places() -> Vec<SourceRefRecord> {
    let place = |place| SourceRefRecord { key: "kilde".to_owned(), place };
    vec![place(text("s. 19")), place(None)]
}

fn source() -> SourceRecord {
    SourceRecord {
        key: "kilde".to_owned(),
        title: "Tilbudsviften – æøå 'quoted' \"og\" ; --".to_owned(),
        publisher: text("Hvidovre Kommune"),
        date: Some(day("2014-10-01")),
        date_note: text("oktober 2014"),
        url: text("https://example.dk/?a=1&b=2"),
        note: text("En note\npå to linjer"),
    }
}

fn municipality(code: &str, name: &str) -> MunicipalityRecord {
    MunicipalityRecord { code: code.to_owned(), name: name.to_owned(), home: false }
}

fn hvidovre() -> MunicipalityRecord {
    MunicipalityRecord { home: true, ..municipality("0167", "Hvidovre") }
}

fn weeks(weeks: u16) -> Option<IntervalRecord> {
    Some(IntervalRecord { weeks: Some(weeks), months: None })
}

fn months(months: u16) -> Option<IntervalRecord> {
    Some(IntervalRecord { weeks: None, months: Some(months) })
}

fn municipal_rule() -> FollowUpRuleRecord {
    FollowUpRuleRecord {
        key: "hvidovre-regel".to_owned(),
        origin: "municipality".to_owned(),
        municipality: text("0167"),
        offer: None,
        name: "Opfølgning".to_owned(),
        law: None,
        steps: list(["c"]),
        measures: list(["placement", "preventive", "decided"]),
        legal: list(["BL § 32, stk. 1, nr. 5"]),
        valid_from: Some(day("2015-01-01")),
        valid_to: Some(day("2030-12-31")),
        first: weeks(4),
        then: text("every"),
        every: months(2),
        lasting: months(12),
        text: "Der følges op.".to_owned(),
        note: text("Note"),
        confidence: "B".to_owned(),
        sources: places(),
        milestones: vec![
            MilestoneRecord {
                after: months(4).expect("months"),
                until: months(6),
                counted_from: None,
                kind: "expectation".to_owned(),
                asks: "Ses der fremgang?".to_owned(),
                note: text("Note"),
            },
            MilestoneRecord {
                after: weeks(40).expect("weeks"),
                until: None,
                counted_from: text("fra undersøgelsen"),
                kind: "deadline".to_owned(),
                asks: "Er den færdig?".to_owned(),
                note: None,
            },
        ],
    }
}

fn law_rule() -> FollowUpRuleRecord {
    FollowUpRuleRecord {
        key: "bl-32-regel".to_owned(),
        origin: "law".to_owned(),
        name: "Opfølgning efter loven".to_owned(),
        law: text("BL § 32, stk. 1, nr. 5"),
        first: months(3),
        then: text("decided-at-first"),
        text: "Der følges op efter loven.".to_owned(),
        confidence: "A".to_owned(),
        ..FollowUpRuleRecord::default()
    }
}

fn offer_rule() -> FollowUpRuleRecord {
    FollowUpRuleRecord {
        key: "z-tilbuddets-regel".to_owned(),
        origin: "offer".to_owned(),
        offer: Some(bare_offer().slug),
        name: "Tilbuddets egen opfølgning".to_owned(),
        text: "Der følges op.".to_owned(),
        confidence: "C".to_owned(),
        ..FollowUpRuleRecord::default()
    }
}

fn step(key: &str, rank: u32) -> StepRecord {
    StepRecord {
        key: key.to_owned(),
        rank,
        name: format!("Trin {rank}"),
        short_name: text("Kort"),
        name_en: text("Step"),
        description: "Hvad der ligger på trinnet.".to_owned(),
        general_sector: rank == 1,
        needs_decision: rank == 2,
        needs_consent: rank == 3,
        placement: rank == 4,
        outside_municipality: rank == 5,
        decision_confidence: text("C"),
        national: vec![rank.min(6), 1],
    }
}

fn own_staircase() -> StaircaseRecord {
    StaircaseRecord {
        key: "hvidovre".to_owned(),
        municipality: text("0167"),
        name: "Hvidovres trappe".to_owned(),
        name_en: text("Hvidovre's staircase"),
        description: "Egen trappe.".to_owned(),
        valid_from: Some(day("2015-01-01")),
        valid_to: Some(day("2030-12-31")),
        note: text("Note"),
        sources: list(["kilde"]),
        steps: vec![step("zone-1", 1), step("almen", 2), step("c", 5)],
    }
}

fn national_staircase() -> StaircaseRecord {
    StaircaseRecord {
        key: "national".to_owned(),
        municipality: None,
        steps: vec![step("almen", 1), step("forebyggende", 3), step("hjemmebaseret", 4)],
        ..own_staircase()
    }
}

fn new_provision() -> LegalRecord {
    LegalRecord {
        reference: "BL § 32, stk. 1, nr. 5".to_owned(),
        title: "familiebehandling".to_owned(),
        valid_from: Some(day("2024-01-01")),
        valid_to: Some(day("2099-12-31")),
        successors: Vec::new(),
        confidence: "A".to_owned(),
        steps: list(["hjemmebaseret", "almen"]),
        person_ages: Some(PersonAgesRecord { from: 0, to: 22 }),
        requires: list(["party-rights-10", "child-view"]),
        decided_by: text("municipality"),
        note: text("Note"),
        sources: list(["kilde"]),
    }
}

fn old_provision() -> LegalRecord {
    LegalRecord {
        reference: "SEL § 52 a, stk. 1, nr. 1".to_owned(),
        valid_from: None,
        valid_to: Some(day("2023-12-31")),
        successors: list(["BL § 32, stk. 1, nr. 5"]),
        person_ages: None,
        decided_by: None,
        ..new_provision()
    }
}

/// A concept of the scheme its key begins with the letter of; the first refers to the others.
fn concept(key: &str) -> ConceptRecord {
    let scheme = match &key[..1] {
        "b" => "target-group",
        "c" => "problem-area",
        "d" => "form",
        "e" => "method",
        _ => "term",
    };
    let refers = scheme == "term";
    ConceptRecord {
        key: key.to_owned(),
        scheme: scheme.to_owned(),
        label: format!("begrebet {key}"),
        label_en: text("concept"),
        definition: text("Hvad det er."),
        broader: if refers { list(["c-problem", "b-maalgruppe"]) } else { Vec::new() },
        related: if refers { list(["e-metode", "d-form"]) } else { Vec::new() },
        whose_problem: text("parent"),
        dimensions: list(["school", "health"]),
        umbrella: refers,
        condition: !refers,
        when_parent: refers.then(|| "d-form".to_owned()),
        alternative: list(["z", "a"]),
        lay: list(["drikker"]),
        misspelt: list(["misbruk"]),
        abbreviations: list(["SSP", "PPR"]),
        english: list(["abuse"]),
        loaded: list(["problembarn"]),
        cues: list(["madpakke", "bleg og træt"]),
        codes: vec![CodeRecord { system: "DST".to_owned(), code: "UDSLAG3".to_owned() }],
        rows: vec![12, 3],
        sources: list(["kilde"]),
    }
}

fn organisation() -> OrganisationRecord {
    OrganisationRecord {
        key: "hvidborg".to_owned(),
        municipality: "0167".to_owned(),
        name: "Hvidborg".to_owned(),
        kind: text("private"),
        note: text("Note"),
        sources: places(),
    }
}

fn contact() -> ContactRecord {
    ContactRecord {
        key: "modtagelsen".to_owned(),
        municipality: "0167".to_owned(),
        name: "Modtagelsen".to_owned(),
        function: "Tager imod underretninger.".to_owned(),
        organisation: text("hvidborg"),
        audience: text("public"),
        phone: text("36 39 36 39"),
        email: text("post@example.dk"),
        url: text("https://example.dk"),
        opening_hours: text("Mo-We 09:00-15:00; Th 09:00-18:00"),
        entrances: list(["reception", "sparring"]),
        districts: list(["Avedøre", "Friheden"]),
        asked_by: text("Alle."),
        bring: text("Intet."),
        substitute: text("modtagelsen"),
        last_confirmed: Some(day("2026-10-01")),
        sources: places(),
    }
}

fn institution() -> InstitutionRecord {
    let visit = VisitRecord {
        contact: "modtagelsen".to_owned(),
        first: day("2026-08-11"),
        from: "09:00".to_owned(),
        to: "14:30".to_owned(),
        repeats: "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU".to_owned(),
        note: text("Lokale 12."),
    };
    InstitutionRecord {
        key: "skolen".to_owned(),
        municipality: "0167".to_owned(),
        name: "Skolen".to_owned(),
        kind: text("school"),
        district: text("Friheden"),
        contacts: list(["modtagelsen"]),
        visits: vec![visit.clone(), VisitRecord { note: None, first: day("2026-09-01"), ..visit }],
        sources: places(),
    }
}

fn routing_rule() -> RoutingRuleRecord {
    let turn = |to: &str, contact| TurnRecord { to: to.to_owned(), contact, why: "Derfor.".to_owned() };
    RoutingRuleRecord {
        key: "alle".to_owned(),
        municipality: text("0167"),
        rank: 7,
        name: "Alle, også dem, der ikke findes".to_owned(),
        when: ConditionRecord {
            roles: list(Profession::ALL.map(Written::written)),
            colours: list(Colour::ALL.map(Written::written)),
            open_case: list(["yes", "no", "unknown"]),
            parents: list(Parents::ALL.map(Written::written)),
            ..ConditionRecord::default()
        },
        unless: ConditionRecord::default(),
        turns: vec![turn("own-leader", None), turn("reception", text("modtagelsen"))],
        steps: list(["Først dette.", "Så dette."]),
        to_parents: "without-name".to_owned(),
        case: text("if-notified"),
        note: text("En note."),
        confidence: "B".to_owned(),
        sources: list(["kilde"]),
    }
}

fn full_offer() -> OfferRecord {
    OfferRecord {
        slug: "hvidovre-aaben-dialog".to_owned(),
        municipality: "0167".to_owned(),
        name: "Åben dialog".to_owned(),
        also_known_as: list(["ÅD", "Dialogen"]),
        keywords: list(["svære samtaler", "skænderier"]),
        exclusion_note: text("Ikke for par."),
        summary: "Samtaler for børn og forældre.".to_owned(),
        thin: true,
        description: text("Længere tekst."),
        provider: text("hvidborg"),
        breadth: text("general"),
        recipients: list(["parent", "child"]),
        target_groups: list(["b-maalgruppe"]),
        exclusions: list(["c-problem", "b-maalgruppe"]),
        problem_areas: list(["c-problem"]),
        forms: list(["d-form"]),
        methods: list(["e-metode"]),
        age: Some(AgeRecord {
            from_months: Some(3),
            to_months: Some(30),
            whose: Some(WrittenWhose::Parent),
            ..AgeRecord::default()
        }),
        age_note: text("cirka"),
        settings: list(["school", "home"]),
        duration: text("8 uger"),
        intensity: text("ugentligt"),
        capacity: text("12 familier"),
        child_takes_part: text("altid"),
        parents_take_part: text("ofte"),
        network_takes_part: text("sjældent"),
        documented_effect: Some(EffectRecord {
            text: "Færre fravær".to_owned(), source: "kilde".to_owned()
        }),
        voluntary: text("yes"),
        anonymous: text("no"),
        districts: list(["Syd", "Nord"]),
        languages: list(["dansk", "arabisk"]),
        less_intrusive: list(["hvidovre-bar"]),
        more_intrusive: list(["hvidovre-aaben-dialog"]),
        combines_with: list(["hvidovre-bar", "hvidovre-aaben-dialog"]),
        life_cycle: vec![
            LifeCycleRecord {
                state: "planned".to_owned(),
                from: Some(day("2014-04-01")),
                note: text("besluttet"),
            },
            LifeCycleRecord { state: "open".to_owned(), from: Some(day("2014-08-01")), note: None },
        ],
        assurance: AssuranceRecord { as_of: Some(day("2014-10-01")), by: "hvidborg".to_owned() },
        owner: text("modtagelsen"),
        review_months: Some(6),
        sources: places(),
        contacts: list(["modtagelsen"]),
        variants: vec![full_variant(), bare_variant()],
    }
}

fn availability() -> AvailabilityRecord {
    let variant = || "z-anbringelse".to_owned();
    AvailabilityRecord {
        offer: full_offer().slug,
        capacity: vec![CapacityRecord {
            variant: variant(),
            places: Some(12),
            free: Some(0),
            waiting: Some(3),
            as_of: day("2014-10-01"),
        }],
        runs: vec![
            CourseRunRecord {
                variant: variant(),
                starts: day("2014-11-03"),
                sign_up_by: Some(day("2014-10-20")),
                seats: Some(8),
                free: Some(2),
                as_of: day("2014-10-01"),
            },
            CourseRunRecord {
                variant: variant(),
                starts: day("2015-02-02"),
                sign_up_by: None,
                seats: None,
                free: None,
                as_of: day("2014-10-01"),
            },
        ],
    }
}

fn full_variant() -> VariantRecord {
    VariantRecord {
        key: "z-anbringelse".to_owned(),
        name: text("Anbringelse"),
        steps: Some(list(["forebyggende", "almen"])),
        step_basis: text("inferred"),
        step_reason: text("Fordi."),
        place: text("foster-family"),
        approval: text("socialtilsyn"),
        portal_id: text("12345"),
        legal: list(["SEL § 52 a, stk. 1, nr. 1", "BL § 32, stk. 1, nr. 5"]),
        legal_basis: text("inferred"),
        access: list(["team", "decision"]),
        opens_case: text("yes"),
        granted_by: text("Lederen"),
        price: Some(PriceRecord { amount: "1.200,50".to_owned(), unit: "day".to_owned(), year: 2014 }),
    }
}

fn bare_variant() -> VariantRecord {
    VariantRecord {
        key: "a-standard".to_owned(),
        step_basis: None,
        legal_basis: None,
        ..VariantRecord::default()
    }
}

/// An offer of which nothing is stated that need not be.
fn bare_offer() -> OfferRecord {
    OfferRecord {
        slug: "hvidovre-bar".to_owned(),
        municipality: "0167".to_owned(),
        name: "Bar".to_owned(),
        also_known_as: Vec::new(),
        keywords: Vec::new(),
        exclusion_note: None,
        summary: "Intet oplyst.".to_owned(),
        thin: false,
        description: None,
        provider: None,
        breadth: text("specific"),
        recipients: Vec::new(),
        target_groups: Vec::new(),
        exclusions: Vec::new(),
        problem_areas: Vec::new(),
        forms: Vec::new(),
        methods: Vec::new(),
        age: None,
        age_note: None,
        settings: Vec::new(),
        duration: None,
        intensity: None,
        capacity: None,
        child_takes_part: None,
        parents_take_part: None,
        network_takes_part: None,
        documented_effect: None,
        voluntary: None,
        anonymous: None,
        districts: Vec::new(),
        languages: Vec::new(),
        less_intrusive: Vec::new(),
        more_intrusive: Vec::new(),
        combines_with: Vec::new(),
        life_cycle: vec![LifeCycleRecord {
            state: "open".to_owned(),
            from: Some(day("2020-01-01")),
            note: None,
        }],
        assurance: AssuranceRecord { as_of: None, by: "kilde".to_owned() },
        owner: None,
        review_months: None,
        sources: places(),
        contacts: Vec::new(),
        variants: vec![bare_variant()],
    }
}
