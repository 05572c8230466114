//! How much memory a catalogue takes, and how long it takes to make: what is resident after each stage of a start, at
//! most, and since when.
//!
//! `cargo bench --bench memory -- 300` measures 300 offers, and 30,000 unless a number is named. A process gives back
//! little of what it took, so each size is measured in one of its own. Reads `/proc`, so it runs on Linux only.

mod range;

use std::time::Instant;

use vifte::catalogue::Catalogue;

fn main() {
    let named = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let begun = Instant::now();
    told("nothing loaded", begun);
    let records = range::records(named.unwrap_or(range::SIZES[1]));
    let begun = Instant::now();
    told("records", begun);
    let content = records.check().expect("they are valid");
    told("records and content", begun);
    drop(records);
    told("content", begun);
    let catalogue = Catalogue::new(1, content);
    told(&format!("catalogue of {} offers", catalogue.offers().len()), begun);
}

fn told(stage: &str, begun: Instant) {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let megabytes = |field: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(field)).expect("the field");
        let kilobytes: u64 = line.trim_matches([':', ' ', '\t', 'k', 'B']).parse().expect("a number");
        kilobytes / 1024
    };
    let since = begun.elapsed().as_secs_f64();
    println!("{stage:32} {:5} MB, at most {:5} MB, {since:7.2} s", megabytes("VmRSS"), megabytes("VmHWM"));
}
