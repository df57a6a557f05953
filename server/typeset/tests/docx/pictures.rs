//! Pictures as they stand in the file: their dots, their size on the page, their words.

use crate::reading::File;
use crate::specimen::{LANGUAGES, report};

/// Width and height that a PNG file says it has.
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (side(16), side(20))
}

#[test]
fn a_picture_is_in_the_file_and_the_text_shows_it_with_its_words() {
    for language in LANGUAGES {
        let document = report(language, 1);
        let file = File::of(&document);
        let text = file.document();
        let (drawn, meant) = (text.all("wp:inline"), document.pictures());
        assert_eq!((drawn.len(), file.pictures.len()), (meant.len(), meant.len()), "{language}");
        for (drawn, meant) in drawn.into_iter().zip(meant) {
            let said = drawn.child("wp:docPr").and_then(|names| names.attribute("descr"));
            assert_eq!(said, Some(meant.description.as_str()));
            let id = drawn.all("a:blip")[0].attribute("r:embed").expect("an id").to_owned();
            let relationships = file.tree("word/_rels/document.xml.rels");
            let relationships = relationships.all("Relationship");
            let target = relationships.iter().find(|one| one.attribute("Id") == Some(&id));
            let target = target.and_then(|one| one.attribute("Target")).expect("a picture");
            let (width, height) = size(&file.pictures[&format!("word/{target}")]);
            assert_eq!((width, height), (1700, 250), "two and a half dots for each unit");
            let extent = drawn.child("wp:extent").expect("a size");
            let side =
                |name| extent.attribute(name).and_then(|side| side.parse::<u32>().ok()).expect("a side");
            assert_eq!(side("cx"), 9638 * 635, "as wide as the text");
            assert!(side("cx").abs_diff(side("cy") * 68 / 10) < 6800, "as high as it has to be");
        }
    }
}

#[test]
fn letters_of_every_script_are_drawn_as_such() {
    // The same drawing with other letters is another picture: none falls back to nothing or to boxes.
    let pictures: std::collections::BTreeSet<Vec<u8>> =
        LANGUAGES.iter().flat_map(|language| File::of(&report(language, 0)).pictures.into_values()).collect();
    assert_eq!(pictures.len(), LANGUAGES.len());
}
