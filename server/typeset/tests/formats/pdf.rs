//! The PDF, read back by poppler's programmes: figures, tags, bookmarks, fonts.

use std::{
    collections::{BTreeSet, HashSet},
    io::Write,
    path::Path,
    process::{Command, Stdio},
    sync::LazyLock,
};

use typeset::document::{Annex, Block, Cell, Column, Document, Language, Section, Table, Text};
use typeset::pdf::{Fonts, to_bytes};

use crate::HOSTILE;
use crate::specimen::{LANGUAGES, report};

pub static FONTS: LazyLock<Fonts> =
    LazyLock::new(|| Fonts::find(&[Path::new("/usr/share/fonts")]).expect("fonts that can be read"));

fn pdf(document: &Document) -> Vec<u8> {
    to_bytes(document, &FONTS).expect("a PDF")
}

/// What one of poppler's programmes says of a file.
pub fn poppler(programme: &str, options: &[&str], pdf: &[u8]) -> String {
    // Poppler shows the titles of headings in their own encoding.
    String::from_utf8_lossy(&answer(programme, options, pdf)).into_owned()
}

/// All pages as dots.
pub fn picture(pdf: &[u8]) -> Vec<u8> {
    answer("pdftoppm", &["-r", "36", "-gray", "-"], pdf)
}

fn answer(programme: &str, options: &[&str], pdf: &[u8]) -> Vec<u8> {
    let mut child = Command::new(programme)
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("poppler-utils is installed; e2e/setup.sh does it");
    let mut input = child.stdin.take().expect("a pipe");
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("an answer");
    writer.join().expect("no panic").expect("all is read");
    output.stdout
}

/// The bookmarks. This programme of poppler's reads files only.
pub fn outline(language: &str, pdf: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("baraza-outline-{}-{language}.pdf", std::process::id()));
    std::fs::write(&path, pdf).expect("a file");
    let text = poppler("pdftohtml", &["-xml", "-i", "-stdout", path.to_str().expect("a path")], &[]);
    std::fs::remove_file(&path).expect("it goes");
    squeezed(text.split_once("<outline>").unwrap_or_else(|| panic!("no bookmarks in {text}")).1)
}

/// Text without white space and the marks that steer its direction.
fn squeezed(text: &str) -> String {
    let steers =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_whitespace() && !steers(*c)).collect()
}

fn words(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.text.to_plain() + cell.mark.as_deref().unwrap_or_default()).collect()
}

#[test]
fn every_row_of_every_table_is_read_back_in_its_order() {
    for language in LANGUAGES.into_iter().filter(|language| *language != "ar") {
        let document = report(language, 30);
        let text = squeezed(&poppler("pdftotext", &["-raw", "-", "-"], &pdf(&document)));
        for table in document.tables() {
            for row in &table.rows {
                let row = squeezed(&words(&row.cells));
                assert!(text.contains(&row), "T{} in {language}: {row}", table.caption.number);
            }
        }
    }
}

/// The letters of a word, each once and in one order: poppler turns the letters of a ligature round and
/// sets one of them twice. A figure stays as it is.
fn letters(word: &str) -> String {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return word.to_owned();
    }
    word.chars().collect::<BTreeSet<_>>().into_iter().collect()
}

/// The figures and words of a text, its marks left out: poppler sets figures, brackets and the words
/// beside them now apart and now together. A separator within a figure is part of it.
fn figures_and_words(text: &str) -> Vec<String> {
    let chars: Vec<char> = unsigned(text);
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let (mut runs, mut last) = (Vec::<String>::new(), None);
    for (at, c) in chars.iter().enumerate() {
        let separator = matches!(c, '.' | ',') && at > 0 && digit(at - 1) && digit(at + 1);
        let kind = match c {
            c if c.is_ascii_digit() || separator => Some("figure"),
            c if c.is_ascii_alphabetic() => Some("latin"),
            c if c.is_alphanumeric() => Some("word"),
            _ => None,
        };
        match (kind, runs.last_mut()) {
            (None, _) => {}
            (Some(_), Some(run)) if kind == last => run.push(*c),
            (Some(_), _) => runs.push(c.to_string()),
        }
        last = kind;
    }
    runs.iter().map(String::as_str).map(letters).collect()
}

/// The characters of a text without vowel signs, with a space wherever the direction turns.
fn unsigned(text: &str) -> Vec<char> {
    let turns = |c: char| ('\u{202a}'..='\u{202e}').contains(&c);
    let signs =
        |c: char| matches!(c, '\u{64b}'..='\u{652}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !signs(*c)).map(|c| if turns(c) { ' ' } else { c }).collect()
}

#[test]
fn every_figure_and_word_of_an_arabic_table_is_read_back() {
    let document = report("ar", 10);
    let text = poppler("pdftotext", &["-", "-"], &pdf(&document));
    let printed: HashSet<String> = figures_and_words(&text).into_iter().collect();
    for cell in document.tables().into_iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells) {
        for word in figures_and_words(&cell.text.to_plain()) {
            assert!(printed.contains(&word), "{word} of {} in\n{text}", cell.text.to_plain());
        }
    }
}

#[test]
fn the_file_is_tagged_says_its_language_and_has_bookmarks_and_all_its_fonts() {
    for language in LANGUAGES {
        let document = report(language, 3);
        let file = pdf(&document);
        let about = poppler("pdfinfo", &["-"], &file);
        assert!(about.contains("Tagged:          yes"), "{about}");
        assert!(about.contains(&document.properties.title), "{about}");
        let tags = poppler("pdfinfo", &["-struct-text", "-"], &file);
        for tag in
            ["Document", "H1", "H2", "P (block)", "Table", "TH", "TD", "Caption", "Figure", "L (block)", "LI"]
        {
            assert!(tags.contains(tag), "{tag} is missing in {language}:\n{tags}");
        }
        let stated = format!("/Lang({})", document.language.tag());
        assert!(file.windows(stated.len()).any(|bytes| bytes == stated.as_bytes()), "{stated}");
        // Bookmarks are the headings, in their order.
        let outline = outline(language, &file);
        reads_in_order(&outline, document.sections.iter().map(|section| section.heading.to_plain()));
        for line in poppler("pdffonts", &["-"], &file).lines().skip(2) {
            assert!(line.contains(" yes yes yes "), "embedded, subset, with its text: {line}");
        }
    }
}

/// Expects all of these, one after the other.
fn reads_in_order(text: &str, parts: impl Iterator<Item = String>) {
    let mut rest = text;
    for part in parts {
        let part = squeezed(&part);
        let at = rest.find(&part).unwrap_or_else(|| panic!("{part} is missing in {rest}"));
        rest = &rest[at + part.len()..];
    }
}

/// Poppler cannot put the letters of Arabic words together again from the tags.
#[test]
fn a_screen_reader_meets_everything_in_the_order_of_the_document() {
    for language in LANGUAGES.into_iter().filter(|language| *language != "ar") {
        let document = report(language, 30);
        let tags = poppler("pdfinfo", &["-struct-text", "-"], &pdf(&document));
        let said = tags.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
        let text = squeezed(&said.collect::<String>());
        let masthead = [&document.masthead.organization, &document.masthead.title].map(Text::to_plain);
        let rows = document.tables().into_iter().flat_map(|table| {
            let caption = table.caption.title.to_plain();
            std::iter::once(caption).chain(table.rows.iter().map(|row| words(&row.cells)))
        });
        reads_in_order(&text, masthead.into_iter().chain(rows));
    }
}

#[test]
fn a_heading_stands_on_the_page_of_the_text_below_it_however_much_leads_to_a_wide_table() {
    let specimen = report("en", 5);
    let columns = |table: &&Table| table.columns.len();
    let mut table = specimen.tables().into_iter().max_by_key(columns).expect("a table").clone();
    table.columns[1] = Column::figure("Participations-of-all-kinds-together");
    for paragraphs in 1..6 {
        let text = |number| Block::Numbered(Text::from(format!("Sentence {number} of it.").as_str()));
        let blocks = (0..paragraphs).map(text).chain([Block::Table(table.clone())]).collect();
        let section = Section { heading: "What follows".into(), blocks, ..Section::default() };
        let document = Document { sections: vec![section], annexes: Vec::new(), ..specimen.clone() };
        let text = poppler("pdftotext", &["-raw", "-", "-"], &pdf(&document));
        let pages: Vec<&str> = text.split('\u{c}').collect();
        assert!(pages.len() > 2, "the table is wide: {text}");
        let of = |words: &str| pages.iter().position(|page| page.contains(words));
        assert!(of("What follows").is_some(), "{text}");
        assert_eq!(of("What follows"), of("Sentence 0"), "{paragraphs} paragraphs: {text}");
    }
}

#[test]
fn no_page_before_an_annex_with_a_wide_table_is_empty() {
    let specimen = report("en", 5);
    let columns = |table: &&Table| table.columns.len();
    let mut table = specimen.tables().into_iter().max_by_key(columns).expect("a table").clone();
    table.columns[1] = Column::figure("Participations-of-all-kinds-together");
    let annex = Annex {
        label: "Annex A".into(),
        heading: "Events".into(),
        blocks: vec![Block::Table(table)],
        ..Annex::default()
    };
    let document = Document { annexes: vec![annex], ..specimen };
    let text = poppler("pdftotext", &["-raw", "-", "-"], &pdf(&document));
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    let at = pages.iter().position(|page| page.contains("Annex A")).expect("the annex");
    assert!(at > 0, "{text}");
    for page in &pages {
        // Beyond the lines that run at the head and foot of every page.
        assert!(page.lines().filter(|line| !line.trim().is_empty()).count() > 2, "an empty page in {text}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(pdf(&report("fr", 5)), pdf(&report("fr", 5)));
}

#[test]
fn text_is_never_taken_for_markup() {
    let mut document = report("en", 1);
    let markup = "#panic() $x$ *strong* _emph_ `raw` @label <label> = Heading - item // comment [x] \\";
    document.masthead.title = Text::new().plain(markup).plain(HOSTILE).code("#{1+1}");
    let text = squeezed(&poppler("pdftotext", &["-raw", "-", "-"], &pdf(&document)));
    assert!(text.contains(&squeezed(markup)), "{text}");
    assert!(text.contains("#{1+1}"));
}

#[test]
fn a_missing_font_is_named_with_what_to_install() {
    let empty = Fonts::find(&[Path::new("/nowhere")]).expect("no font is no fault yet");
    let error = to_bytes(&report("en", 1), &empty).expect_err("a refusal").to_string();
    assert!(error.contains("Noto Sans") && error.contains("/nowhere"), "{error}");
    assert!(error.contains("fonts-noto-core") && error.contains("fonts-noto-cjk"), "{error}");
}

#[test]
fn what_is_missing_for_some_languages_is_told_without_reading_a_font() {
    let language = |code: &str| typeset::document::Language::new(code);
    let nowhere = [Path::new("/nowhere")];
    let missing = |codes: &[&str]| {
        Fonts::missing(&nowhere, &codes.iter().map(|code| language(code)).collect::<Vec<_>>())
    };
    assert_eq!(missing(&["en", "ru"]), ["Noto Sans"]);
    assert_eq!(missing(&["en", "ar", "zh"]), ["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"]);
    let here = [Path::new("/usr/share/fonts")];
    let none: [&str; 0] = [];
    assert_eq!(Fonts::missing(&here, &["en", "ar", "zh"].map(language)), none);
    assert!(FONTS.are_complete());
}

#[test]
fn a_language_of_another_script_is_set_too() {
    let mut document = report("en", 1);
    document.language = Language::new("am");
    document.masthead.title = "የዓለም አቀፍ ቴሌኮሙኒኬሽን ኅብረት".into();
    let text = squeezed(&poppler("pdftotext", &["-raw", "-", "-"], &pdf(&document)));
    assert!(text.contains(&squeezed("የዓለም አቀፍ ቴሌኮሙኒኬሽን ኅብረት")), "{text}");
}
