//! The file as a whole: its parts, their relationships, its properties.

use std::io::{Cursor, Seek, SeekFrom, Write};

use typeset::docx::{to_bytes, write};

use crate::reading::{FONTS, File, parse};
use crate::specimen::{LANGUAGES, report};

#[test]
fn every_part_is_well_formed_and_declared() {
    for language in LANGUAGES {
        let file = File::of(&report(language, 3));
        let types = file.tree("[Content_Types].xml");
        let declared: Vec<_> = types
            .all("Override")
            .iter()
            .filter_map(|part| part.attribute("PartName"))
            .map(str::to_owned)
            .collect();
        for part in &declared {
            assert!(file.parts.contains_key(part.trim_start_matches('/')), "{part} is declared but missing");
        }
        for (name, text) in &file.parts {
            parse(text);
            // The two kinds of parts that describe others need no declaration of their own.
            let describes = name.contains("_rels/") || name == "[Content_Types].xml";
            assert!(describes || declared.contains(&format!("/{name}")), "{name}");
        }
    }
}

#[test]
fn every_relationship_resolves() {
    let file = File::of(&report("en", 3));
    for (part, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for relationship in file.tree(part).all("Relationship") {
            let target = relationship.attribute("Target").expect("a target");
            if let Some(mode) = relationship.attribute("TargetMode") {
                assert_eq!((mode, target), ("External", "https://www.itu.int/pub/S-CONF-PLEN-2015"));
            } else {
                let part = format!("{folder}{target}");
                assert!(file.parts.contains_key(&part) || file.pictures.contains_key(&part), "{target}");
            }
        }
    }
    let relationships = file.tree("word/_rels/document.xml.rels");
    let known: Vec<_> = relationships
        .all("Relationship")
        .iter()
        .filter_map(|r| r.attribute("Id"))
        .map(str::to_owned)
        .collect();
    let document = file.document();
    let mut used = 0;
    for name in ["w:hyperlink", "w:headerReference", "w:footerReference"] {
        for element in document.all(name) {
            let id = element.attribute("r:id").expect("an id");
            assert!(known.iter().any(|known| known == id), "{id}");
            used += 1;
        }
    }
    assert_eq!(used, 4, "one link, one header, two footers");
}

#[test]
fn every_style_and_list_that_is_used_exists() {
    let file = File::of(&report("fr", 3));
    let styles = file.tree("word/styles.xml");
    let styles: Vec<_> =
        styles.all("w:style").iter().filter_map(|s| s.attribute("w:styleId")).map(str::to_owned).collect();
    let numbering = file.tree("word/numbering.xml");
    let lists: Vec<_> =
        numbering.all("w:num").iter().filter_map(|n| n.attribute("w:numId")).map(str::to_owned).collect();
    for part in file.printed() {
        for name in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:numId"] {
            let known = if name == "w:numId" { &lists } else { &styles };
            for element in part.all(name) {
                let value = element.attribute("w:val").expect("a value").to_owned();
                assert!(known.contains(&value), "{name} {value}");
            }
        }
    }
}

#[test]
fn the_file_says_its_title_language_creator_and_date() {
    let core = File::of(&report("ar", 0)).tree("docProps/core.xml");
    let text = |name: &str| core.child(name).map(|element| element.text.as_str());
    assert_eq!(text("dc:title"), Some("تسهيل إنترنت الأشياء تمهيداً لعالم موصّل بالكامل"));
    assert_eq!(text("dc:creator"), Some("الاتحاد الدولي للاتصالات"));
    assert_eq!(text("dc:language"), Some("ar"));
    assert_eq!(text("dcterms:created"), Some("1970-01-01T00:00:00Z"));
}

#[test]
fn the_document_says_its_language_in_the_slot_of_its_script() {
    for (language, slot, tag) in [
        ("fr", "w:val", "fr-FR"),
        ("ru", "w:val", "ru-RU"),
        ("zh", "w:eastAsia", "zh-CN"),
        ("ar", "w:bidi", "ar-SA"),
        ("pt-BR", "w:val", "pt-BR"),
    ] {
        let styles = File::of(&report(language, 0)).tree("word/styles.xml");
        let defaults = styles.child("w:docDefaults").expect("defaults");
        assert_eq!(defaults.all("w:lang")[0].attribute(slot), Some(tag), "{language}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in ["en", "ar"] {
        let bytes = to_bytes(&report(language, 20), &FONTS).expect("bytes");
        assert_eq!(bytes, to_bytes(&report(language, 20), &FONTS).expect("bytes"));
        let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).expect("an archive");
        for index in 0..zip.len() {
            let part = zip.by_index(index).expect("a part");
            assert_eq!(part.last_modified(), Some(zip::DateTime::DEFAULT));
        }
    }
}

/// A place that remembers how much came at once.
#[derive(Default)]
struct Watched {
    file: Cursor<Vec<u8>>,
    largest: usize,
}

impl Write for Watched {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.largest = self.largest.max(bytes.len());
        self.file.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Watched {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.file.seek(to)
    }
}

#[test]
fn an_annex_of_ten_thousand_rows_goes_out_in_small_pieces() {
    let document = report("ar", 10_000);
    let watched = write(&document, &FONTS, Watched::default()).expect("a document");
    assert!(watched.file.get_ref().len() > 300_000, "{}", watched.file.get_ref().len());
    assert!(watched.largest <= 1 << 16, "{}", watched.largest);
    let rows = File::of(&document).table(13).rows();
    assert_eq!(rows.len(), 10_001);
    assert_eq!(rows[10_000][0], "EV-2016-10000");
    assert_eq!(rows[10_000][6], "170,000");
}
