//! What the typesetter sees: its template, one document as data, the fonts; no disk, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::Fonts;

static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(file("report.typ"), include_str!("report.typ").to_owned()));

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Says which cells are headings of their row.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a name without steps upwards");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// A desk with one document on it.
pub(super) struct Desk<'f> {
    fonts: &'f Fonts,
    data_file: FileId,
    data: Bytes,
}

impl<'f> Desk<'f> {
    /// A document as JSON.
    pub(super) fn new(fonts: &'f Fonts, json: String) -> Self {
        Self { fonts, data_file: file("document.json"), data: Bytes::from_string(json) }
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_file { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
