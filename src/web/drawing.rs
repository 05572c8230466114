//! The staircase as a picture: each step a tread, the higher the further in, with what stands on it.
//!
//! Drawn twice, for a wide and for a narrow page, since text in a picture shrinks with it. The words are real text,
//! and a description says the same to those who cannot see it.

use askama::Template;

/// A step and what stands on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tread {
    /// Its place on the staircase.
    pub rank: u8,
    /// The national step it is compared by, which gives its colour.
    pub national: u8,
    /// Its name.
    pub name: String,
    /// What stands on it.
    pub notes: Vec<Note>,
}

/// Something that stands on a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What is read.
    pub text: String,
    /// What kind of thing it is.
    pub mark: Mark,
}

/// What a thing on a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The suggestion of this number, which fits.
    Fits(usize),
    /// The suggestion of this number, which fits partly.
    FitsPartly(usize),
    /// Open to any worry.
    Open,
    /// A word about the step.
    Remark,
}

/// A staircase on paper.
#[derive(Debug, Template)]
#[template(path = "staircase.svg")]
pub struct Drawing {
    /// What tells the two apart.
    name: &'static str,
    width: usize,
    height: usize,
    title: String,
    description: String,
    steps: Vec<Drawn>,
}

/// A step on paper.
#[derive(Debug)]
struct Drawn {
    rank: u8,
    national: u8,
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    lines: Vec<Line>,
}

/// A line of text on paper, by its baseline.
#[derive(Debug)]
struct Line {
    y: usize,
    text: String,
    mark: Option<Mark>,
    class: &'static str,
}

/// How wide a page is.
struct Paper {
    name: &'static str,
    width: usize,
    /// How far in the highest step begins.
    furthest_in: usize,
}

const WIDE: Paper = Paper { name: "wide", width: 960, furthest_in: 340 };
const NARROW: Paper = Paper { name: "narrow", width: 340, furthest_in: 60 };

/// The height of a line of text.
const LINE: usize = 22;
/// The height of a step's name.
const NAME: usize = 34;
/// The room before a remark that follows an offer.
const GAP: usize = 5;
/// The room below the last line of a step.
const FOOT: usize = 12;
/// How far in the text of a step begins: beside its number.
const TEXT_IN: usize = 50;
/// The room of a mark before a text.
const MARK: usize = 28;
/// How wide a sign is at most on average, in tenths; the letters of most systems are narrower.
const SIGN: usize = 78;

impl Drawing {
    /// Draws a staircase, its steps lowest first, for wide and for narrow pages.
    pub fn both(title: &str, treads: &[Tread]) -> [Self; 2] {
        [WIDE, NARROW].map(|paper| Self::on(&paper, title, treads))
    }

    /// Whether there is a step on which nothing stands.
    pub fn has_blank_steps(&self) -> bool {
        self.steps.iter().any(|step| step.lines.iter().all(|line| line.class == "name"))
    }

    fn on(paper: &Paper, title: &str, treads: &[Tread]) -> Self {
        let riser = paper.furthest_in / treads.len().saturating_sub(1).max(1);
        let mut y = 0;
        let mut steps: Vec<Drawn> = Vec::new();
        for (place, tread) in treads.iter().enumerate().rev() {
            let step = drawn(paper, tread, place * riser, y);
            y += step.height;
            steps.push(step);
        }
        let title = title.to_owned();
        Self { name: paper.name, width: paper.width, height: y, title, description: described(treads), steps }
    }
}

fn drawn(paper: &Paper, tread: &Tread, x: usize, y: usize) -> Drawn {
    let width = paper.width - x;
    let mut lines = Vec::new();
    let mut baseline = y + 28;
    for text in wrapped(&tread.name, width - TEXT_IN) {
        lines.push(Line { y: baseline, text, mark: None, class: "name" });
        baseline += LINE;
    }
    baseline += NAME - 28;
    for note in &tread.notes {
        let class = if note.mark == Mark::Remark { "remark" } else { "offer" };
        if class == "remark" && tread.notes.len() > 1 {
            baseline += GAP;
        }
        let room = width - TEXT_IN - if class == "offer" { MARK } else { 0 };
        for (place, text) in wrapped(&note.text, room).into_iter().enumerate() {
            let mark = (place == 0).then_some(note.mark);
            lines.push(Line { y: baseline, text, mark, class });
            baseline += LINE;
        }
    }
    let height = baseline - LINE + FOOT - y;
    Drawn { rank: tread.rank, national: tread.national, x, y, width, height, lines }
}

/// A text in lines that are no wider than this.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let most = (width * 10 / SIGN).max(1);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The same in words, from the lowest step up.
fn described(treads: &[Tread]) -> String {
    let steps = treads.iter().map(|tread| {
        let notes: Vec<String> = tread.notes.iter().map(spoken).collect();
        let notes = if notes.is_empty() { String::new() } else { format!(": {}", notes.join(", ")) };
        format!("Trin {}, {}{notes}.", tread.rank, tread.name)
    });
    steps.collect::<Vec<_>>().join(" ")
}

fn spoken(note: &Note) -> String {
    match note.mark {
        Mark::Fits(number) => format!("forslag {number}, {} (passer)", note.text),
        Mark::FitsPartly(number) => format!("forslag {number}, {} (passer delvis)", note.text),
        Mark::Open => format!("{} (åbent for alle)", note.text),
        Mark::Remark => note.text.clone(),
    }
}

impl Drawn {
    /// Where the step's text begins.
    fn text_x(&self) -> usize {
        self.x + TEXT_IN
    }

    /// Where a line begins: beside its mark, if it has room for one.
    fn line_x(&self, line: &Line) -> usize {
        self.text_x() + if line.class == "offer" { MARK } else { 0 }
    }
}

impl Line {
    /// The number of the suggestion, if it is one.
    fn number(&self) -> Option<usize> {
        match self.mark {
            Some(Mark::Fits(number) | Mark::FitsPartly(number)) => Some(number),
            _ => None,
        }
    }

    /// The class of the mark before it, if it has one.
    fn mark_class(&self) -> Option<&'static str> {
        match self.mark? {
            Mark::Fits(_) => Some("fits"),
            Mark::FitsPartly(_) => Some("partly"),
            Mark::Open => Some("open"),
            Mark::Remark => None,
        }
    }
}

#[cfg(test)]
mod tests {
    //! 1. The lowest step lies at the bottom and begins at the edge, whatever the number of steps.
    //! 2. No line is wider than its step.
    //! 3. The description says all that the picture shows.

    use super::*;

    fn treads(count: u8) -> Vec<Tread> {
        let name = "Sundhedsplejerske og socialrådgiver på fælles besøg";
        let notes = vec![
            Note { text: name.to_owned(), mark: Mark::Fits(1) },
            Note { text: "Åben rådgivning".to_owned(), mark: Mark::Open },
        ];
        let tread = |rank| Tread { rank, national: 1, name: format!("Nummer {rank}"), notes: notes.clone() };
        (1..=count).map(tread).collect()
    }

    #[test]
    fn the_lowest_step_lies_at_the_bottom_edge() {
        for count in [3, 6, 12] {
            for drawing in Drawing::both("Trappen", &treads(count)) {
                let lowest = drawing.steps.last().expect("a step");
                assert_eq!((lowest.rank, lowest.x, lowest.width), (1, 0, drawing.width));
                assert_eq!(lowest.y + lowest.height, drawing.height);
                assert!(drawing.steps.windows(2).all(|pair| pair[0].x > pair[1].x && pair[0].y < pair[1].y));
            }
        }
    }

    #[test]
    fn no_line_is_wider_than_its_step() {
        for drawing in Drawing::both("Trappen", &treads(12)) {
            for step in &drawing.steps {
                for line in &step.lines {
                    let end = step.line_x(line) + line.text.chars().count() * SIGN / 10;
                    assert!(end <= drawing.width, "{}: {}", drawing.name, line.text);
                }
            }
        }
    }

    #[test]
    fn the_description_says_all_that_is_shown() {
        let [wide, _] = Drawing::both("Trappen", &treads(3));
        for said in ["Trin 3, Nummer 3", "forslag 1, Sundhedsplejerske", "Åben rådgivning (åbent for alle)"]
        {
            assert!(wide.description.contains(said), "{said}: {}", wide.description);
        }
    }
}
