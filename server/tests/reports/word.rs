//! A Word file as its reader sees it.

use std::io::{Cursor, Read};

use super::shown::{Shown, elements, unescaped};

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

    /// Everything in its order: a line for each paragraph and for each row of a table.
    pub fn lines(&self) -> Vec<String> {
        let tables = elements(&self.xml, "w:tbl");
        let is_in_table =
            |at: usize| tables.iter().any(|(begins, table)| (*begins..begins + table.len()).contains(&at));
        let paragraphs = elements(&self.xml, "w:p").into_iter().filter(|(at, _)| !is_in_table(*at));
        let rows = tables.iter().flat_map(|(begins, table)| {
            elements(table, "w:tr").into_iter().map(move |(at, row)| (begins + at, row))
        });
        let row = |row| elements(row, "w:tc").into_iter().map(words).collect::<Vec<_>>().join(" | ");
        let mut lines: Vec<(usize, String)> = paragraphs.map(|one| (one.0, words(one))).collect();
        lines.extend(rows.map(|(at, one)| (at, row(one))));
        lines.sort_by_key(|(at, _)| *at);
        lines.into_iter().map(|(_, line)| line).filter(|line| !line.is_empty()).collect()
    }
}

impl Shown for Word {
    fn table(&self, number: u32) -> Vec<Vec<String>> {
        let mark = format!("T{number}");
        let is_it = |table: &&str| {
            let caption =
                table.split_once("<w:tblCaption w:val=\"").and_then(|(_, rest)| rest.split('"').next());
            let after = caption.and_then(|caption| Some(caption.split_once(&mark)?.1));
            after.is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_digit()))
        };
        let mut tables = elements(&self.xml, "w:tbl").into_iter().map(|(_, table)| table);
        let Some(table) = tables.find(is_it) else { return Vec::new() };
        let cells = |(_, row)| elements(row, "w:tc").into_iter().map(words).collect();
        elements(table, "w:tr").into_iter().map(cells).collect()
    }

    fn paragraphs(&self) -> Option<Vec<String>> {
        Some(elements(&self.xml, "w:p").into_iter().map(words).collect())
    }
}

/// The words of an element, without marks that only steer the eye.
fn words((_, xml): (usize, &str)) -> String {
    let runs = elements(xml, "w:t").into_iter().filter_map(|(_, run)| run.split_once('>'));
    unescaped(&runs.map(|(_, text)| text).collect::<String>())
}
