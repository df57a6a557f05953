//! A web page as its reader sees it.

use super::shown::{Shown, elements, unescaped};

/// The tables and paragraphs of a page.
pub struct Page {
    html: String,
}

impl Page {
    /// Opens the bytes of a file.
    pub fn open(html: &[u8]) -> Self {
        Self { html: String::from_utf8(html.to_vec()).expect("UTF-8") }
    }
}

impl Shown for Page {
    fn table(&self, number: u32) -> Vec<Vec<String>> {
        let begin = format!("<table id=\"T{number}\"");
        let mut tables = elements(&self.html, "table").into_iter().map(|(_, table)| table);
        let Some(table) = tables.find(|table| table.starts_with(&begin)) else { return Vec::new() };
        let cells = |row| {
            let mut cells = [elements(row, "th"), elements(row, "td")].concat();
            cells.sort_by_key(|(at, _)| *at);
            cells.into_iter().map(|(_, cell)| words(cell)).collect()
        };
        elements(table, "tr").into_iter().map(|(_, row)| cells(row)).collect()
    }

    fn paragraphs(&self) -> Option<Vec<String>> {
        let parts = ["p", "li", "td", "th"].map(|name| elements(&self.html, name)).concat();
        Some(parts.into_iter().map(|(_, part)| words(part)).collect())
    }
}

/// The words between the tags. A figure is the same for programs and for eyes but for its signs.
fn words(html: &str) -> String {
    if let Some((_, data)) = html.split_once("<data value=\"") {
        let (value, shown) = data.split_once("\">").expect("a value");
        let shown = shown.split("</data>").next().expect("words");
        let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, value.replace('.', ""), "{html}");
    }
    let mut parts = html.split('<');
    parts.next();
    unescaped(&parts.filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<String>())
}
