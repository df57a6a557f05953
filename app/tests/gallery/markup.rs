//! HTML read back, as strictly as our own pages are written.

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A tag that opens an element.
    Open(Tag),
    /// A tag that closes an element.
    Close(String),
    /// Text, as it is read.
    Text(String),
}

/// A tag that opens an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The element.
    pub name: String,
    /// Its attributes, as they are read.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the element never has a closing tag; the shapes of our pictures close themselves.
    pub fn is_void(&self) -> bool {
        ["meta", "link", "input", "br", "img", "hr", "col", "rect", "path"].contains(&self.name.as_str())
    }
}

/// The pieces of a document. Comments and the document's type are left out.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if !text.is_empty() {
            found.push(Piece::Text(read(text)));
        }
        if tag.is_empty() {
            break;
        }
        let end = end_of(tag);
        found.extend(piece(&tag[1..end]));
        rest = &tag[end + 1..];
    }
    found
}

/// Where a tag ends: at the first `>` outside of quotes.
fn end_of(tag: &str) -> usize {
    let mut quoted = false;
    let end = tag.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.unwrap_or_else(|| panic!("a tag does not end: {tag:.80}"))
}

fn piece(tag: &str) -> Option<Piece> {
    if tag.starts_with('!') {
        return None;
    }
    if let Some(name) = tag.strip_prefix('/') {
        return Some(Piece::Close(name.trim().to_owned()));
    }
    let tag = tag.trim_end_matches('/').trim_end();
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let name_end = rest.trim_start().find([' ', '=']).unwrap_or(rest.trim_start().len());
        let (name, after) = rest.trim_start().split_at(name_end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or_else(|| panic!("a quote does not end: {tag}")),
            None => ("", after),
        };
        attributes.push((name.to_owned(), read(value)));
        rest = after;
    }
    Some(Piece::Open(Tag { name: name.to_owned(), attributes }))
}

/// A text without its references to characters.
fn read(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
}
