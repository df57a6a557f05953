//! Which crate may know which: the table of ARCHITECTURE.md.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::sources::cargo;

/// Every crate of the workspace and the crates of the workspace that it may name.
const ARROWS: [(&str, &[&str]); 8] = [
    ("app", &["domain"]),
    ("bundle", &[]),
    ("domain", &[]),
    ("entities", &["domain"]),
    ("house", &["app", "domain"]),
    ("migrations", &[]),
    ("server", &["app", "domain", "entities", "migrations", "typeset"]),
    ("typeset", &["domain"]),
];

/// What a crate must not reach, however far away.
const NEVER: [(&str, &[&str]); 5] = [
    ("domain", &["app", "leptos", "axum", "tokio", "futures", "async-trait", "sea-orm", "sqlx"]),
    ("app --features ssr", &["tokio", "axum", "sea-orm", "sqlx", "lettre", "entities"]),
    ("entities", &["app", "leptos", "axum", "lettre"]),
    ("migrations", &["app", "domain", "entities", "axum", "leptos"]),
    ("typeset", &["app", "axum", "leptos", "sea-orm", "sqlx", "tokio"]),
];

/// What browsers are never sent.
const NEVER_IN_BROWSERS: [&str; 9] =
    ["axum", "entities", "fluent-bundle", "fluent-syntax", "icu", "lettre", "sea-orm", "sqlx", "tokio"];

fn tree(arguments: &str) -> BTreeSet<String> {
    let fixed = "tree --locked --edges normal --prefix none";
    let words: Vec<&str> = fixed.split(' ').chain(["--package"]).chain(arguments.split(' ')).collect();
    cargo(&words).lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn crates_know_each_other_in_one_direction() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--locked", "--no-deps", "--format-version", "1"]))
            .expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let members: BTreeSet<String> = packages.iter().map(name).collect();
    let known: BTreeSet<String> = ARROWS.iter().map(|(member, _)| (*member).to_owned()).collect();
    assert_eq!(members, known, "the crates of the workspace and of the table");
    for package in packages {
        let member = name(package);
        let allowed =
            ARROWS.iter().find(|(known, _)| *known == member).map_or(&[][..], |(_, allowed)| allowed);
        let named = package["dependencies"].as_array().expect("a list").iter().map(name);
        let wrong: Vec<String> =
            named.filter(|other| members.contains(other) && !allowed.contains(&other.as_str())).collect();
        assert!(wrong.is_empty(), "{member} must not know {wrong:?}");
    }
}

#[test]
fn no_crate_reaches_what_it_must_not() {
    for (crate_and_features, never) in NEVER {
        let reached = tree(crate_and_features);
        assert!(reached.len() > 5, "{crate_and_features} reaches {reached:?}");
        let wrong: Vec<_> = never.iter().filter(|name| reached.contains(**name)).collect();
        assert!(wrong.is_empty(), "{crate_and_features} must not reach {wrong:?}");
    }
}

#[test]
fn browsers_get_no_part_of_the_server() {
    let reached = tree("app --no-default-features --features hydrate --target wasm32-unknown-unknown");
    assert!(reached.contains("leptos") && reached.contains("wasm-bindgen"), "the islands: {reached:?}");
    let wrong: Vec<_> = NEVER_IN_BROWSERS.iter().filter(|name| reached.contains(**name)).collect();
    assert!(wrong.is_empty(), "the wasm must not hold {wrong:?}");
}
