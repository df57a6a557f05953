//! A Word file as its reader sees it.

use std::io::{Cursor, Read};

/// The tables and paragraphs of a Word file.
pub struct Word {
    xml: String,
}

impl Word {
    /// Opens the bytes of a file.
    pub fn open(docx: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("an archive");
        let mut xml = String::new();
        archive.by_name("word/document.xml").expect("a body").read_to_string(&mut xml).expect("UTF-8");
        Self { xml }
    }

    /// The rows of the table with this number, each with the words of its cells; no row if there is no
    /// such table.
    pub fn table(&self, number: u32) -> Vec<Vec<String>> {
        let mark = format!("T{number}");
        let is_it = |table: &&str| {
            let caption =
                table.split_once("<w:tblCaption w:val=\"").and_then(|(_, rest)| rest.split('"').next());
            let after = caption.and_then(|caption| Some(caption.split_once(&mark)?.1));
            after.is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_digit()))
        };
        let tables = elements(&self.xml, "w:tbl");
        let Some(table) = tables.into_iter().find(is_it) else { return Vec::new() };
        let cells = |row: &str| elements(row, "w:tc").into_iter().map(words).collect();
        elements(table, "w:tr").into_iter().map(cells).collect()
    }

    /// The words of every paragraph, those in tables too.
    pub fn paragraphs(&self) -> Vec<String> {
        elements(&self.xml, "w:p").into_iter().map(words).collect()
    }
}

/// The elements of a name, none of which stands in another of its name.
fn elements<'a>(xml: &'a str, name: &str) -> Vec<&'a str> {
    let (end, mut found) = (format!("</{name}>"), Vec::new());
    for begin in [format!("<{name}>"), format!("<{name} ")] {
        for (at, _) in xml.match_indices(&begin) {
            // An element without content ends in its own tag.
            let tag = xml[at..].find('>').map_or(xml.len(), |tag| at + tag);
            if !xml[..tag].ends_with('/') {
                let length = xml[at..].find(&end).expect("an element ends");
                found.push((at, &xml[at..at + length]));
            }
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, element)| element).collect()
}

/// The words of an element, without marks that only steer the eye.
fn words(xml: &str) -> String {
    let runs = elements(xml, "w:t").into_iter().filter_map(|run| run.split_once('>')).map(|(_, text)| text);
    let text = runs.collect::<String>().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let text = text.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&");
    plain(&text)
}

/// A text without marks of direction and isolation.
pub fn plain(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    text.chars().filter(|c| !is_mark(*c)).collect()
}
