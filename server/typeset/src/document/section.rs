//! Sections, annexes and what stands in them.

use super::{Picture, Table, Text};

/// A numbered section. Its number follows from its place: 1, 1.1, 1.1.1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// The heading, without its number.
    pub heading: Text,
    /// What stands under the heading, before the first subsection.
    pub blocks: Vec<Block>,
    /// The subsections.
    pub sections: Vec<Section>,
}

/// An annex, from a new page. The numbers of its sections and paragraphs begin anew.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Annex {
    /// `Annex 1`.
    pub label: Text,
    /// What it holds.
    pub heading: Text,
    /// What stands under the heading, before the first section.
    pub blocks: Vec<Block>,
    /// The sections.
    pub sections: Vec<Section>,
}

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph without a number.
    Paragraph(Text),
    /// A numbered paragraph. In section 1 it is 1.1, and counts together with
    /// subsections; directly in an annex it is 1.
    Numbered(Text),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// How the items are marked.
    pub kind: ListKind,
    /// The items.
    pub items: Vec<ListItem>,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListKind {
    /// With bullets; the order means nothing.
    Bulleted,
    /// With letters, as operative parts of a resolution are: a), b).
    Lettered,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// Its words.
    pub text: Text,
    /// A list under it.
    pub inner: Option<List>,
}

impl Section {
    /// A section with a heading and nothing in it yet.
    pub fn new(heading: impl Into<Text>) -> Self {
        Self { heading: heading.into(), ..Self::default() }
    }

    /// Adds a block.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }

    /// Adds a subsection.
    #[must_use]
    pub fn with_section(mut self, section: Section) -> Self {
        self.sections.push(section);
        self
    }
}

impl List {
    /// A flat list.
    pub fn new<T: Into<Text>>(kind: ListKind, items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().map(|text| ListItem { text: text.into(), inner: None });
        Self { kind, items: items.collect() }
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<Picture> for Block {
    fn from(picture: Picture) -> Self {
        Self::Picture(picture)
    }
}

impl From<List> for Block {
    fn from(list: List) -> Self {
        Self::List(list)
    }
}
