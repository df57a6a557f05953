//! Files stay small and say why they exist.

use crate::sources::{self, Source};

/// No file has more lines than this without its tests.
const LONGEST_FILE: usize = 400;
/// The median file has fewer.
const MEDIAN_FILE: usize = 100;

const FOLDERS: [&str; 8] = [
    "app/src",
    "app/domain/src",
    "app/bundle/src",
    "server/src",
    "server/entities/src",
    "server/typeset/src",
    "migrations/src",
    "e2e/house/src",
];

/// Lines of a file before its own tests, which stand last.
fn lines(source: &Source) -> usize {
    let tests = source.text.find("#[cfg(test)]\nmod tests {").unwrap_or(source.text.len());
    source.text[..tests].lines().count()
}

/// Prints how many there are and the longest of them, longest first.
pub(crate) fn print(title: &str, mut rows: Vec<(usize, String)>) -> Vec<(usize, String)> {
    rows.sort_by(|one, other| other.cmp(one));
    let median = rows.get(rows.len() / 2).map_or(0, |row| row.0);
    println!("{} {title}, median {median} lines; the longest:", rows.len());
    for (lines, name) in rows.iter().take(10) {
        println!("{lines:>5}  {name}");
    }
    rows
}

#[test]
fn files_stay_small() {
    let files: Vec<(usize, String)> =
        FOLDERS.into_iter().flat_map(sources::rust).map(|source| (lines(&source), source.path)).collect();
    let files = print("files", files);
    let long: Vec<_> = files.iter().filter(|(lines, _)| *lines > LONGEST_FILE).collect();
    assert!(long.is_empty(), "over {LONGEST_FILE} lines without tests: {long:?}");
    assert!(files[files.len() / 2].0 < MEDIAN_FILE, "the median file has {MEDIAN_FILE} lines or more");
}

#[test]
fn every_file_says_first_why_it_exists() {
    let silent: Vec<String> = FOLDERS
        .into_iter()
        .flat_map(sources::rust)
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.path)
        .collect();
    assert!(silent.is_empty(), "no module comment in {silent:?}");
}
