//! Every language says what English says.

use super::{Catalogue, SOURCE, languages, read};

/// A line for each way in which a language differs from the source.
fn differences(language: &str, source: &Catalogue, translation: &Catalogue) -> Vec<String> {
    let missing: Vec<&str> =
        source.keys().filter(|id| !translation.contains_key(*id)).map(String::as_str).collect();
    let unknown: Vec<&str> =
        translation.keys().filter(|id| !source.contains_key(*id)).map(String::as_str).collect();
    let mut lines = Vec::new();
    if !missing.is_empty() {
        lines.push(format!("{language}: {} missing: {}", missing.len(), missing.join(" ")));
    }
    if !unknown.is_empty() {
        lines.push(format!(
            "{language}: {} that English does not have: {}",
            unknown.len(),
            unknown.join(" ")
        ));
    }
    for (id, original) in source {
        let Some(own) = translation.get(id) else { continue };
        if own.file != original.file {
            lines.push(format!("{language}: {id} stands in {}, not in {}", own.file, original.file));
        }
        if own.attributes != original.attributes {
            lines.push(format!(
                "{language}: {id} has attributes {:?}, not {:?}",
                own.attributes, original.attributes
            ));
        }
        if own.variables != original.variables {
            lines.push(format!(
                "{language}: {id} has variables {:?}, not {:?}",
                own.variables, original.variables
            ));
        }
    }
    lines
}

#[test]
fn every_language_says_what_english_says() {
    let languages = languages();
    let source = &languages[SOURCE];
    let others = languages.iter().filter(|(language, _)| *language != SOURCE);
    let lines: Vec<String> = others.flat_map(|(language, own)| differences(language, source, own)).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

#[test]
fn every_difference_is_noticed() {
    let source = read("a.ftl", "one = { $name }\n    .hint = Hint\ntwo = Two\nthree = Three\n");
    let translation = read("a.ftl", "one = Un { $nom }\ntwo = Deux\nfour = Quatre\n");
    assert_eq!(
        differences("fr", &source, &translation),
        [
            "fr: 1 missing: three",
            "fr: 1 that English does not have: four",
            r#"fr: one has attributes {}, not {"hint"}"#,
            r#"fr: one has variables {"nom"}, not {"name"}"#,
        ]
    );
    assert_eq!(
        differences("fr", &read("a.ftl", "two = Two"), &read("b.ftl", "two = Deux")),
        ["fr: two stands in b.ftl, not in a.ftl"]
    );
}
