//! What holds for every sample in every language.

use std::collections::BTreeSet;

use app::{
    document::Frame,
    gallery::{Exhibit, Shown, exhibits},
    i18n::{Locales, Tongue, shipped_files},
    layout::Chrome,
};

use crate::{
    markup::{Piece, pieces},
    nesting,
};

/// The document around a sample.
pub fn frame(locale: Tongue) -> Frame {
    Frame {
        locale,
        locales: Locales::shipped(),
        path: "/".into(),
        public_url: "https://baraza.example".into(),
        stylesheet: "baraza.css".into(),
        script: None,
        site: locale.text("site-name"),
        chrome: Chrome::Public,
    }
}

/// Calls `look` with the name, language and HTML of every sample in every language.
fn each(look: impl Fn(&str, Tongue, &str)) {
    for locale in Locales::shipped().iter() {
        for exhibit in exhibits(locale) {
            let name = format!("{} in {}", exhibit.name, locale.language);
            look(&name, locale, &exhibit.html(frame(locale)));
        }
    }
}

/// Attributes that people read or hear.
const HEARD: [&str; 6] = ["aria-label", "data-label", "title", "alt", "placeholder", "content"];

/// Everything that people read or hear of a document.
fn heard(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for piece in pieces(html) {
        match piece {
            Piece::Text(text) => texts.push(text),
            Piece::Open(tag) => {
                texts.extend(HEARD.iter().filter_map(|name| tag.get(name)).map(str::to_owned));
            }
            Piece::Close(_) => (),
        }
    }
    texts
}

/// Ids of all sentences that have a hyphen, which no other word of a page looks like.
fn ids() -> BTreeSet<String> {
    let english = shipped_files().filter(|(folder, _, _)| folder == "en");
    let ids = english.flat_map(|(_, _, text)| {
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
        ids.collect::<Vec<_>>()
    });
    ids.filter(|id| id.contains('-') && !id.contains(' ')).collect()
}

/// What in a text is an id, or begins like those of a feature's file.
fn leaked(text: &str, ids: &BTreeSet<String>) -> Option<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let words = text.split(|c| !word(c)).filter(|word| word.contains('-'));
    words.into_iter().find(|word| ids.contains(*word)).map(str::to_owned)
}

#[test]
fn every_page_and_mail_has_samples() {
    let all: Vec<Exhibit> = exhibits(Locales::shipped().or_english(domain::language::Language::EN));
    let names: BTreeSet<&str> = all.iter().map(|exhibit| exhibit.name.as_str()).collect();
    assert_eq!(names.len(), all.len(), "names are unique");
    let pages: BTreeSet<&str> = names.iter().filter_map(|name| Some(name.rsplit_once('/')?.0)).collect();
    // One for each file of a page or mail; the tests of the house compare them with the files.
    assert!(pages.len() > 40, "{pages:?}");
}

#[test]
fn no_sample_shows_the_id_of_a_sentence() {
    let ids = ids();
    assert!(ids.len() > 500 && ids.contains("calendar-title"), "{}", ids.len());
    each(|name, _, html| {
        let leaks: Vec<String> = heard(html).iter().filter_map(|text| leaked(text, &ids)).collect();
        assert!(leaks.is_empty(), "{name}: {leaks:?}");
    });
}

#[test]
fn elements_of_every_sample_stand_where_they_may() {
    each(|name, _, html| {
        let faults = nesting::faults(html);
        assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    });
}

#[test]
fn every_sample_says_its_language_and_direction() {
    each(|name, locale, html| {
        let html = html.trim_start_matches("<!DOCTYPE html>").trim_start();
        let begin = format!(r#"<html lang="{}" dir="{}">"#, locale.language, locale.direction().code());
        assert!(html.starts_with(&begin), "{name}: {html:.200}");
    });
}

/// Whether every isolation that begins in a text ends there, and the other way round.
fn is_balanced(text: &str) -> bool {
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => (),
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

#[test]
fn marks_of_isolation_stand_in_running_text_alone() {
    each(|name, _, html| {
        let mut element = String::new();
        for piece in pieces(html) {
            match piece {
                Piece::Open(tag) => {
                    for (attribute, value) in &tag.attributes {
                        let is_read = ["aria-label", "data-label"].contains(&attribute.as_str());
                        let marked = value.contains(['\u{2068}', '\u{2069}']);
                        assert!(!marked || is_read, "{name}: {attribute}={value}");
                    }
                    element = tag.name;
                }
                Piece::Close(_) => element.clear(),
                Piece::Text(text) => {
                    assert!(is_balanced(&text), "{name}: {text}");
                    assert!(element != "title" || !text.contains('\u{2068}'), "{name}: {text}");
                }
            }
        }
    });
}

#[test]
fn subjects_and_texts_of_mails_have_no_marks() {
    for locale in Locales::shipped().iter() {
        for exhibit in exhibits(locale) {
            let Shown::Mail(email) = exhibit.shown else { continue };
            for text in [&email.subject, &email.text] {
                assert!(!text.contains(['\u{2068}', '\u{2069}']), "{}: {text}", exhibit.name);
                assert!(leaked(text, &ids()).is_none(), "{}: {text}", exhibit.name);
                assert!(!text.trim().is_empty(), "{}", exhibit.name);
            }
            assert!(!email.subject.contains('\n'), "{}: {}", exhibit.name, email.subject);
        }
    }
}

/// Whether digits stand beside a hyphen and further digits outside any isolation, as `2027-05-04`.
fn has_bare_hyphen(text: &str) -> bool {
    let (mut depth, mut before) = (0, [' '; 2]);
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => (),
        }
        if depth == 0 && c.is_ascii_digit() && before[1] == '-' && before[0].is_ascii_digit() {
            return true;
        }
        before = [before[1], c];
    }
    false
}

#[test]
fn days_in_digits_are_isolated_where_text_runs_right_to_left() {
    assert!(has_bare_hyphen("اليوم 2027-05-04") && !has_bare_hyphen("اليوم \u{2068}2027-05-04\u{2069}"));
    let mut looked_at = 0;
    for (folder, file, text) in shipped_files() {
        let language: domain::language::Language = folder.parse().expect("a language");
        if language.direction().code() != "rtl" {
            continue;
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let said = line.split_once(" = ").map_or(line, |(_, said)| said);
            assert!(!has_bare_hyphen(said), "{folder}/{file}: shown from its end: {said}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 1_000, "{looked_at}");
}
