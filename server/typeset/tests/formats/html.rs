//! The web page: whole, escaped, and with headings that say what they head.

use typeset::document::{Block, Cell, Language, Text, Value};
use typeset::html::to_bytes;

use crate::HOSTILE;
use crate::specimen::{LANGUAGES, report};

/// Elements that have no end.
const VOID: [&str; 4] = ["meta", "br", "!doctype", "link"];

fn page(document: &typeset::document::Document) -> String {
    String::from_utf8(to_bytes(document).expect("a page")).expect("UTF-8")
}

/// The tags in order, without those inside the style; fails where one is not closed.
fn tags(html: &str) -> Vec<String> {
    let (before, rest) = html.split_once("<style>").expect("a style");
    let (_, after) = rest.split_once("</style>").expect("its end");
    let (mut open, mut all): (Vec<String>, _) = (Vec::new(), Vec::new());
    for part in format!("{before}{after}").split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("a tag ends");
        let name = tag.split(' ').next().expect("a name").to_owned();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "{tag}");
        } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            open.push(name);
        }
        all.push(tag.to_owned());
    }
    assert!(open.is_empty(), "{open:?} are not closed");
    all
}

#[test]
fn a_page_is_whole_says_its_language_and_needs_no_other_file() {
    for language in LANGUAGES {
        let html = page(&report(language, 3));
        let tags = tags(&html);
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        assert!(tags.contains(&format!("html lang=\"{language}\" dir=\"{direction}\"")), "{:?}", &tags[..3]);
        assert_eq!(tags.iter().filter(|tag| *tag == "h1").count(), 1);
        assert!(!tags.iter().any(|tag| tag.starts_with("script") || tag.starts_with("link")));
        assert!(!html.contains("src=") && !html.contains("@import") && !html.contains("url("));
    }
}

#[test]
fn every_table_has_a_caption_and_every_cell_a_heading() {
    let html = page(&report("en", 3));
    let tags = tags(&html);
    let count = |tag: &str| tags.iter().filter(|one| one.starts_with(tag)).count();
    assert_eq!((count("table "), count("caption ")), (5, 5));
    assert!(tags.iter().filter(|tag| tag.starts_with("th ")).all(|tag| tag.contains("scope=\"")));
    assert!(html.contains("<th scope=\"colgroup\" colspan=\"4\">By Sector</th>"), "{html}");
    assert!(html.contains("<th scope=\"rowgroup\" colspan=\"3\">"), "a group heads its rows");
    assert!(html.contains("<data value=\"1211\">1,211</data>"));
    assert!(html.contains("<span class=\"hidden\">••</span><sup>b</sup>"));
}

#[test]
fn headings_and_paragraphs_are_numbered_and_can_be_reached() {
    let html = page(&report("en", 1));
    assert!(html.contains("<h2 id=\"h1\"><bdi class=\"number\">1</bdi> Background</h2>"));
    assert!(html.contains("<bdi class=\"number\">1.1</bdi> Resolution 197"));
    assert!(html.contains("<a href=\"#h1\"><bdi class=\"number\">1</bdi> Background</a>"));
    for (at, _) in html.match_indices("href=\"#") {
        let anchor = html[at + 7..].split('"').next().expect("an anchor");
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{anchor} is there");
    }
}

#[test]
fn a_picture_stands_in_the_page_with_its_caption_and_can_be_scrolled_with_keys() {
    let html = page(&report("fr", 1));
    let figure = "<figure id=\"F1\" tabindex=\"0\" aria-labelledby=\"F1-caption\">";
    let (_, after) = html.split_once(figure).expect("a picture");
    let (caption, after) = after.split_once("</figcaption>").expect("a caption");
    assert!(caption.starts_with("<figcaption id=\"F1-caption\">Figure 1 – "), "{caption}");
    assert!(after.trim_start().starts_with("<svg ") && after.contains("Afrique</text>"), "{}", &after[..300]);
}

#[test]
fn words_in_other_languages_carry_their_own_language_and_direction() {
    let html = page(&report("en", 1));
    assert!(html.contains("<span lang=\"ar\" dir=\"rtl\">الاتحاد الدولي للاتصالات (ITU)</span>"));
    assert!(html.contains("<code dir=\"ltr\">EV-2016-WSCF, +41 22 730 5111</code>"));
}

#[test]
fn hostile_text_is_text_wherever_it_stands() {
    let mut document = report("en", 1);
    document.language = Language::new("en\"><script>");
    document.properties.title = HOSTILE.into();
    document.properties.creator = HOSTILE.into();
    document.masthead.title = HOSTILE.into();
    document.sections[0].heading = HOSTILE.into();
    let link = Text::new().link("javascript:alert(1)", "by hand").link("https://itu.int/\"x", HOSTILE);
    document.sections[0].blocks.push(Block::Paragraph(link));
    let Some(Block::Table(table)) = document.annexes[0].blocks.get_mut(0) else {
        panic!("the annex has a table");
    };
    table.caption.title = HOSTILE.into();
    table.columns[1].heading = HOSTILE.into();
    table.rows[0].cells[1] = Cell { value: Value::Text, text: HOSTILE.into(), mark: Some(HOSTILE.into()) };
    let html = page(&document);
    assert!(!html.contains("<script") && !html.contains("javascript:"), "{html}");
    assert!(html.contains("&lt;/td&gt;&lt;/table&gt;&lt;script&gt;"));
    tags(&html);
}
