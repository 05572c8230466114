//! How much memory a catalogue of 30,000 offers takes: what is resident after each stage of a start, and at most.
//!
//! Reads `/proc`, so it runs on Linux only.

mod range;

use vifte::catalogue::Catalogue;

fn main() {
    told("nothing loaded");
    let records = range::records(range::SIZES[1]);
    told("records");
    let content = records.check().expect("they are valid");
    told("records and content");
    drop(records);
    told("content");
    let catalogue = Catalogue::new(1, content);
    told(&format!("catalogue of {} offers", catalogue.offers().len()));
}

fn told(stage: &str) {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let megabytes = |field: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(field)).expect("the field");
        let kilobytes: u64 = line.trim_matches([':', ' ', '\t', 'k', 'B']).parse().expect("a number");
        kilobytes / 1024
    };
    println!("{stage:32} {:5} MB, at most {:5} MB", megabytes("VmRSS"), megabytes("VmHWM"));
}
