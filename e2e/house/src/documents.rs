//! What the documents name exists.

use std::{collections::BTreeSet, fs};

use crate::sources::{files, root};

/// The documents: those at the root and the README of each folder.
fn documents() -> Vec<(String, String)> {
    let folders = ["app", "e2e", "locales", "migrations", "server"];
    let at_root = fs::read_dir(root()).expect("the root can be read").flatten().map(|entry| entry.path());
    let mut paths: Vec<_> = at_root.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    paths.extend(folders.map(|folder| root().join(folder).join("README.md")));
    paths
        .into_iter()
        .map(|path| {
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.strip_prefix(root()).expect("below the root").display().to_string(), text)
        })
        .collect()
}

/// Whether a word looks like a path from the root: it begins with a folder that is there. What begins
/// with a slash is an address.
fn is_path(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let (first, rest) = word.split_once('/').unwrap_or_default();
    word.chars().all(plain)
        && !rest.is_empty()
        && !first.is_empty()
        && root().join(first).is_dir()
        && first != "target"
}

/// Words in backticks and the targets of links.
fn named(text: &str) -> BTreeSet<&str> {
    let code = text.split('`').skip(1).step_by(2);
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let links = links.filter(|link| !link.contains("://") && !link.starts_with('#'));
    code.filter(|word| is_path(word)).chain(links).collect()
}

#[test]
fn every_path_in_the_documents_exists() {
    let mut missing = Vec::new();
    let mut looked_at = 0;
    for (document, text) in documents() {
        let folder = root().join(&document).parent().expect("a folder").to_path_buf();
        for path in named(&text) {
            looked_at += 1;
            if !root().join(path).exists() && !folder.join(path).exists() {
                missing.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(looked_at > 20, "the documents name {looked_at} paths");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn paths_are_told_from_other_words() {
    let text = "`e2e/house` [a](LICENSE) `/events/{slug}` `text/html` [b](https://x.example) `make run`";
    assert_eq!(named(text).into_iter().collect::<Vec<_>>(), ["LICENSE", "e2e/house"]);
    assert!(!files(&root().join("locales")).is_empty());
}

/// Whoever opens a folder at the root is told what belongs there.
#[test]
fn every_crate_states_its_purpose() {
    for manifest in files(&root().join("app")).into_iter().chain(files(&root().join("server"))) {
        if manifest.file_name().is_some_and(|name| name == "Cargo.toml") {
            let text = fs::read_to_string(&manifest).expect("a manifest can be read");
            assert!(text.contains("\ndescription = "), "{} has no description", manifest.display());
        }
    }
}
