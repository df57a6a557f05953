//! Reads Word files: the archive, its parts as trees, and the tables in them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::LazyLock;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use typeset::document::Document;
use typeset::pdf::Fonts;

/// An element with what is in it.
#[derive(Debug, Clone, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    pub text: String,
}

impl Element {
    /// The elements of that name inside this one, at any depth, in order.
    pub fn all(&self, name: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    /// The child of that name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// The `w:val` of a property of this paragraph, run, table or cell.
    pub fn property(&self, properties: &str, name: &str) -> Option<&str> {
        self.child(properties)?.child(name)?.attribute("w:val")
    }

    /// Whether a property is there.
    pub fn has(&self, properties: &str, name: &str) -> bool {
        self.child(properties).is_some_and(|properties| properties.child(name).is_some())
    }

    /// The words a reader sees, paragraphs parted by line feeds.
    pub fn words(&self) -> String {
        match self.name.as_str() {
            "w:t" => self.text.clone(),
            "w:br" => "\n".into(),
            "w:tab" if self.attributes.is_empty() => "\t".into(),
            "w:tc" => {
                let paragraphs = self.children.iter().filter(|child| child.name == "w:p");
                paragraphs.map(Element::words).collect::<Vec<_>>().join("\n")
            }
            _ => self.children.iter().map(Element::words).collect(),
        }
    }

    /// The rows of a table, each with the words of its cells.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let cells = |row: &Element| row.all("w:tc").into_iter().map(Element::words).collect();
        self.all("w:tr").into_iter().map(cells).collect()
    }
}

/// The fonts of this machine.
pub static FONTS: LazyLock<Fonts> =
    LazyLock::new(|| Fonts::find(&[Path::new("/usr/share/fonts")]).expect("fonts that can be read"));

/// The parts of a file.
pub struct File {
    pub parts: BTreeMap<String, String>,
    pub pictures: BTreeMap<String, Vec<u8>>,
}

impl File {
    /// Writes a document and opens it.
    pub fn of(document: &Document) -> Self {
        let bytes = typeset::docx::to_bytes(document, &FONTS).expect("a document");
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let (mut parts, mut pictures) = (BTreeMap::new(), BTreeMap::new());
        for index in 0..zip.len() {
            let mut part = zip.by_index(index).expect("a part");
            let name = part.name().expect("a name").into_owned();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("a part");
            if name.starts_with("word/media/") {
                pictures.insert(name, bytes);
            } else {
                parts.insert(name, String::from_utf8(bytes).expect("UTF-8"));
            }
        }
        Self { parts, pictures }
    }

    /// A part as a tree.
    pub fn tree(&self, part: &str) -> Element {
        parse(&self.parts[part])
    }

    /// The document part.
    pub fn document(&self) -> Element {
        self.tree("word/document.xml")
    }

    /// The parts that hold paragraphs.
    pub fn printed(&self) -> Vec<Element> {
        let names = ["document", "header", "footer", "footerFirst"];
        names.map(|name| self.tree(&format!("word/{name}.xml"))).to_vec()
    }

    /// The table with a number in its caption.
    pub fn table(&self, number: u32) -> Element {
        let document = self.document();
        let marker = format!("T{number}");
        let after = |caption: &str| {
            let rest = caption.split_once(&marker)?.1;
            (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(())
        };
        let is_it = |table: &&Element| table.property("w:tblPr", "w:tblCaption").and_then(after).is_some();
        document.all("w:tbl").into_iter().find(is_it).expect("the table").clone()
    }
}

/// Parses a part; anything that is not well formed fails the test.
pub fn parse(xml: &str) -> Element {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => add(&mut open, element(&start)),
            Event::End(_) => {
                let element = open.pop().expect("an open element");
                add(&mut open, element);
            }
            Event::Text(text) => last(&mut open).text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().expect("a character");
                let named = resolve_predefined_entity(&reference);
                let text = character.map(String::from).or(named.map(str::to_owned));
                last(&mut open).text.push_str(&text.expect("a known entity"));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open.len(), 1, "every element is closed");
    open.remove(0).children.remove(0)
}

fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("an open element")
}

fn add(open: &mut [Element], element: Element) {
    last(open).children.push(element);
}

fn element(start: &BytesStart) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.expect("an attribute");
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("a value");
        (name_of(attribute.key.as_ref()), value.into_owned())
    });
    Element { name: name_of(start.name().as_ref()), attributes: attributes.collect(), ..Element::default() }
}

fn name_of(name: &str) -> String {
    name.to_owned()
}
