//! What a reader of a report sees, whatever its format.

/// A report in some format.
pub trait Shown {
    /// The rows of the table with this number, each with the words of its cells, headings first; no row if
    /// there is no such table.
    fn table(&self, number: u32) -> Vec<Vec<String>>;

    /// The words of every paragraph; none where a format has only tables.
    fn paragraphs(&self) -> Option<Vec<String>>;
}

/// A text without marks of direction and isolation.
pub fn plain(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// A text of XML or HTML without its entities and marks.
pub fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let text = text.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&");
    plain(&text)
}

/// The elements of a name with where they begin, none of which stands in another of its name.
pub fn elements<'a>(markup: &'a str, name: &str) -> Vec<(usize, &'a str)> {
    let (end, mut found) = (format!("</{name}>"), Vec::new());
    for begin in [format!("<{name}>"), format!("<{name} ")] {
        for (at, _) in markup.match_indices(&begin) {
            // An element without content ends in its own tag.
            let tag = markup[at..].find('>').map_or(markup.len(), |tag| at + tag);
            if !markup[..tag].ends_with('/') {
                let length = markup[at..].find(&end).expect("an element ends");
                found.push((at, &markup[at..at + length]));
            }
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found
}
