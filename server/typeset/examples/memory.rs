//! Says how much memory and time the PDF of the specimen takes:
//! `cargo run --release -p typeset --example memory -- LANGUAGE EVENTS [FILE]`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use typeset::pdf::Fonts;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_else(|| "en".into());
    if !specimen::LANGUAGES.contains(&language.as_str()) {
        return Err(format!("the specimen is in {:?}", specimen::LANGUAGES).into());
    }
    let events = arguments.next().map_or(Ok(10_000), |count| count.parse())?;
    let fonts = Fonts::find(&[Path::new("/usr/share/fonts")])?;
    let document = specimen::report(&language, events);
    let before = megabytes("VmRSS")?;
    let start = Instant::now();
    let bytes = typeset::pdf::to_bytes(&document, &fonts)?;
    let seconds = start.elapsed().as_secs_f64();
    let peak = megabytes("VmHWM")?;
    println!(
        "{language}, {events} events: {seconds:.1} s; {before} MB before, {peak} MB at most, so {} MB for writing; \
         a file of {} kB",
        peak - before,
        bytes.len() / 1000,
    );
    if let Some(path) = arguments.next() {
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// A line of what the system says of this programme's memory.
fn megabytes(name: &str) -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name)).ok_or("the system does not say")?;
    let kilobytes: u64 = line.split_whitespace().nth(1).ok_or("no figure")?.parse()?;
    Ok(kilobytes / 1024)
}
