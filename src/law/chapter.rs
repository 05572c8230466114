//! The chapters of *Barnets Lov*, by the paragraphs they hold.

use super::{Act, Reference};

/// A chapter (*kapitel*) of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chapter {
    /// Its number.
    pub number: u8,
    /// What it is about, in Danish; not its official heading.
    pub subject: &'static str,
    first: u16,
    last: u16,
}

impl Chapter {
    /// The chapters of an act that are known, by number. Of Serviceloven and Sundhedsloven none is.
    pub fn of(act: Act) -> &'static [Self] {
        match act {
            Act::BarnetsLov => &BARNETS_LOV,
            Act::Serviceloven | Act::Sundhedsloven => &[],
        }
    }

    /// Whether a place of its act stands in it.
    pub fn holds(&self, place: &Reference) -> bool {
        (self.first..=self.last).contains(&place.paragraph)
    }

    const fn new(number: u8, subject: &'static str, first: u16, last: u16) -> Self {
        Self { number, subject, first, last }
    }
}

/// As the consolidated act lays them out (source `l01`). The last four are one entry there.
const BARNETS_LOV: [Chapter; 22] = [
    Chapter::new(1, "formål", 1, 4),
    Chapter::new(2, "rettigheder, principper og kommunens pligter", 5, 17),
    Chapter::new(3, "screening, afdækning og børnefaglig undersøgelse", 18, 27),
    Chapter::new(4, "hjælp og støtte", 28, 42),
    Chapter::new(5, "anbringelse", 43, 66),
    Chapter::new(6, "videreført og permanent anbringelse, adoption", 67, 74),
    Chapter::new(7, "hjælp til forældre", 75, 79),
    Chapter::new(8, "handicap", 80, 90),
    Chapter::new(9, "barnets plan", 91, 94),
    Chapter::new(10, "opfølgning", 95, 98),
    Chapter::new(11, "ophør og hjemgivelse", 99, 102),
    Chapter::new(12, "samvær og kontakt", 103, 107),
    Chapter::new(13, "ungestøtte og overgang til voksenlivet", 108, 123),
    Chapter::new(14, "børn, der udsættes for overgreb", 124, 126),
    Chapter::new(15, "kriminalitet", 127, 131),
    Chapter::new(16, "underretning", 132, 138),
    Chapter::new(17, "sagsbehandling og klage", 139, 154),
    Chapter::new(18, "Haagerkonventionen", 155, 155),
    Chapter::new(19, "tilsyn", 156, 159),
    Chapter::new(20, "koordination og rådgivning", 160, 185),
    Chapter::new(21, "betaling og takster", 186, 205),
    Chapter::new(22, "forsøg, straf, Børnerådet og ikrafttræden (kapitel 22-25)", 206, 214),
];
