//! How much memory a long document takes. Alone in its process, whose memory is measured.

#[expect(unused_imports, reason = "one language is enough here")]
mod specimen;

use std::{fs, path::Path};

use typeset::pdf::{Fonts, to_bytes};

/// The most memory that this process has had, in megabytes.
fn most() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux says it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak");
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kilobytes / 1024
}

#[test]
fn a_long_table_takes_a_pdf_no_more_memory_than_its_pages_do() {
    let fonts = Fonts::find(&[Path::new("/usr/share/fonts")]).expect("fonts that can be read");
    let write = |events| to_bytes(&specimen::report("en", events), &fonts).expect("a PDF");
    write(5);
    let before = most();
    write(4_000);
    // About 240; 360 where each cell is remembered, 470 where each step of its making is too.
    let taken = most() - before;
    assert!(taken < 300, "{taken} MB");
}
