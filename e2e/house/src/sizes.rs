//! Files and handlers stay small.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::{
    sources::{self, Source},
    tokens::{self, is_ident},
};

/// No file has more lines than this without its tests.
const LONGEST_FILE: usize = 400;
/// The median file has fewer.
const MEDIAN_FILE: usize = 100;
/// No handler has more.
const LONGEST_HANDLER: usize = 50;

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

/// Name and lines of every `async fn` of a file.
fn handlers(stream: TokenStream) -> Vec<(usize, String)> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut found = Vec::new();
    for (at, window) in tokens.windows(3).enumerate() {
        if is_ident(&window[0], "async") && is_ident(&window[1], "fn") {
            let body = tokens[at..].iter().find_map(|token| match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
                _ => None,
            });
            let first = window[0].span().start().line;
            let last = body.map_or(first, |body| body.span_close().end().line);
            found.push((last + 1 - first, window[2].to_string()));
        }
    }
    found
}

fn print(title: &str, mut rows: Vec<(usize, String)>) -> Vec<(usize, String)> {
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
fn handlers_stay_small() {
    let routes = sources::rust("server/src")
        .into_iter()
        .filter(|source| source.path.ends_with("/routes.rs") || source.path.contains("/routes/"));
    let handlers: Vec<(usize, String)> = routes
        .flat_map(|source| {
            handlers(tokens::of(&source.path, &source.text))
                .into_iter()
                .map(move |(lines, name)| (lines, format!("{} in {}", name, source.path)))
        })
        .collect();
    let handlers = print("handlers", handlers);
    assert!(!handlers.is_empty(), "there are handlers");
    let long: Vec<_> = handlers.iter().filter(|(lines, _)| *lines > LONGEST_HANDLER).collect();
    assert!(long.is_empty(), "over {LONGEST_HANDLER} lines: {long:?}");
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
