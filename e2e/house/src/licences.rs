//! What others wrote and we build on: where it comes from, under which licence, and what is banned.
//! The rules are those of deny.toml, which cargo-deny reads too where it is installed.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

use crate::sources::{cargo, root};

struct Rules {
    licences: BTreeSet<String>,
    banned: BTreeSet<String>,
    registries: BTreeSet<String>,
}

fn rules() -> Rules {
    let text = fs::read_to_string(root().join("deny.toml")).expect("deny.toml can be read");
    let table: toml::Table = text.parse().expect("deny.toml is TOML");
    let list = |section: &str, key: &str| -> BTreeSet<String> {
        let values = table[section][key].as_array().expect("a list");
        let name = |value: &toml::Value| match value {
            toml::Value::Table(table) => table["crate"].as_str().map(str::to_owned),
            other => other.as_str().map(str::to_owned),
        };
        values.iter().filter_map(name).collect()
    };
    Rules {
        licences: list("licenses", "allow"),
        banned: list("bans", "deny"),
        registries: list("sources", "allow-registry"),
    }
}

/// Whether an SPDX expression can be met with these licences.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest, allowed) && rest.is_empty()
}

fn either(rest: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = both(rest, allowed);
    while let ["OR", after @ ..] = *rest {
        *rest = after;
        // Both sides are read to the end, whichever is met.
        let other = both(rest, allowed);
        met |= other;
    }
    met
}

fn both(rest: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = one(rest, allowed);
    while let ["AND", after @ ..] = *rest {
        *rest = after;
        let other = one(rest, allowed);
        met &= other;
    }
    met
}

fn one(rest: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    match *rest {
        ["(", after @ ..] => {
            *rest = after;
            let met = either(rest, allowed);
            *rest = rest.strip_prefix(&[")"]).unwrap_or(rest);
            met
        }
        [licence, "WITH", exception, after @ ..] => {
            *rest = after;
            allowed.contains(&format!("{licence} WITH {exception}"))
        }
        [licence, after @ ..] => {
            *rest = after;
            allowed.contains(*licence)
        }
        [] => false,
    }
}

#[test]
fn what_we_build_on_is_licensed_known_and_not_banned() {
    let rules = rules();
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let answer = cargo(&["metadata", "--locked", "--format-version", "1", "--filter-platform", &platform]);
    let metadata: Value = serde_json::from_str(&answer).expect("cargo writes JSON");
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let mut faults = Vec::new();
    let packages = metadata["packages"].as_array().expect("there are packages");
    for package in packages {
        let (name, licence) = (text(package, "name"), text(package, "license"));
        if !is_met(&licence, &rules.licences) {
            faults.push(format!("{name}: licence {licence:?}"));
        }
        if rules.banned.contains(&name) {
            faults.push(format!("{name} is banned"));
        }
        let source = text(package, "source");
        let registry = source.strip_prefix("registry+").unwrap_or(&source);
        if !source.is_empty() && !rules.registries.contains(registry) {
            faults.push(format!("{name} comes from {source}"));
        }
    }
    assert!(packages.len() > 100, "cargo names {} packages", packages.len());
    assert!(faults.is_empty(), "against deny.toml:\n{}", faults.join("\n"));
}

#[test]
fn a_licence_is_met_as_its_expression_says() {
    let allowed = ["MIT", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
    assert!(is_met("MIT OR Apache-2.0", &allowed));
    assert!(is_met("Apache-2.0/MIT", &allowed));
    assert!(is_met("(MIT OR GPL-3.0) AND Apache-2.0 WITH LLVM-exception", &allowed));
    assert!(!is_met("MIT AND GPL-3.0", &allowed));
    assert!(!is_met("Apache-2.0", &allowed));
    assert!(!is_met("", &allowed));
}
