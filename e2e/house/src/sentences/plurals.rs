//! A choice by number has the forms of its language.

use std::collections::BTreeSet;

use icu::{
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
};

use super::{Catalogue, Choice, languages, read};

const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms of a language.
fn forms(language: &str) -> BTreeSet<&'static str> {
    let locale: Locale = language.parse().expect("a folder of locales/ is named by a tag");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("the language's plurals are known");
    rules
        .categories()
        .map(|category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
        .collect()
}

/// The forms that a choice must have. French and Spanish have `many` for whole millions only, which
/// a sentence may leave out where such numbers do not occur.
fn needed(language: &str) -> BTreeSet<&'static str> {
    let mut forms = forms(language);
    if matches!(language, "es" | "fr") {
        forms.remove("many");
    }
    forms
}

/// What is wrong with a choice, if it is one by number.
fn fault(language: &str, choice: &Choice) -> Option<String> {
    if choice.names.iter().any(|name| !ALL.contains(&name.as_str())) {
        return None;
    }
    let has =
        |form: &&&str| choice.names.contains(**form) || (**form == "zero" && choice.numbers.contains("0"));
    let (needed, known) = (needed(language), forms(language));
    let missing: Vec<_> = needed.iter().filter(|form| !has(form)).collect();
    let unknown: Vec<_> = choice.names.iter().filter(|name| !known.contains(name.as_str())).collect();
    (!missing.is_empty() || !unknown.is_empty())
        .then(|| format!("lacks {missing:?}, has no use for {unknown:?}"))
}

fn faults(language: &str, catalogue: &Catalogue) -> Vec<String> {
    let choices = catalogue.iter().flat_map(|(id, own)| own.choices.iter().map(move |choice| (id, choice)));
    choices
        .filter_map(|(id, choice)| Some(format!("{language}: {id} {}", fault(language, choice)?)))
        .collect()
}

#[test]
fn every_choice_by_number_has_the_forms_of_its_language() {
    let languages = languages();
    let lines: Vec<String> = languages.iter().flat_map(|(language, own)| faults(language, own)).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

#[test]
fn forms_are_those_of_the_language() {
    let choice = |forms: &str| read("a.ftl", &format!("count = {{ $count ->\n{forms}\n}}\n"));
    let english = choice("[one] One\n*[other] Many");
    assert_eq!(faults("en", &english), [""; 0]);
    assert_eq!(faults("ru", &english), [r#"ru: count lacks ["few", "many"], has no use for []"#]);
    assert_eq!(faults("zh", &english), [r#"zh: count lacks [], has no use for ["one"]"#]);
    let arabic = choice("[0] a\n[one] b\n[two] c\n[few] d\n[many] e\n*[other] f");
    assert_eq!(faults("ar", &arabic), [""; 0]);
    let by_state = choice("[open] Open\n*[closed] Closed");
    assert_eq!(faults("ru", &by_state), [""; 0], "no choice by number");
}
