//! Joins PDF files of the typesetter, the parts of one document, into one: one tree of elements, one list of pages
//! with their numbers, one tree of bookmarks, one word on itself.
//!
//! The parts come one after the other, and each is written at once, so that never more than one is in memory
//! beside the file that comes of them. They are no files from elsewhere: what the typesetter does not write is
//! not understood here, and refused.

mod about;
mod bookmarks;
mod elements;
mod file;
mod names;
mod object;
mod output;
mod pages;
mod part;
mod tables;

use about::{About, Trees};
use bookmarks::Bookmarks;
use elements::Elements;
use file::File;
use output::Output;
use pages::{Pages, all_but_last};
use part::{Known, Part};
pub(super) use tables::{Cut, Seam};

/// Why the parts of a document cannot be joined.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("its parts could not be joined: {0}")]
pub struct Unjoinable(&'static str);

/// The document as far as it is joined.
pub(super) struct Joined {
    output: Output,
    known: Known,
    pages: Pages,
    elements: Elements,
    bookmarks: Bookmarks,
    about: Option<About>,
    running: usize,
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// All of it is taken over.
    Whole,
    /// It is taken over but for its last page, which so many rows of its last table stand before.
    Rows(usize),
    /// Nothing: the table that it breaks off in does not fill a page.
    TooFew,
}

impl Joined {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        let mut output = Output::new();
        let (pages, elements) = (Pages::new(&mut output), Elements::new(&mut output));
        Self {
            output,
            known: Known::new(),
            pages,
            elements,
            bookmarks: Bookmarks::default(),
            about: None,
            running: 0,
        }
    }

    /// Adds the next part.
    pub(super) fn add(&mut self, bytes: &[u8], seam: &Seam) -> Result<Taken, Unjoinable> {
        let file = File::read(bytes)?;
        let (pages, rows) = match seam.cut {
            None => (file.pages()?, None),
            Some(cut) => {
                let (pages, last) = all_but_last(&file)?;
                match tables::rows_before(&file, cut, last)? {
                    0 => return Ok(Taken::TooFew),
                    rows => (pages, Some(rows)),
                }
            }
        };
        let mut part = Part::new(&file, &mut self.output, &mut self.known);
        let keys = self.pages.add(&mut part, &pages, self.elements.next_key())?;
        self.elements.add(&mut part, seam, rows, &keys)?;
        self.bookmarks.add(&mut part, &seam.levels)?;
        if self.about.is_none() {
            self.about = Some(About::read(&mut part)?);
        }
        Ok(rows.map_or(Taken::Whole, Taken::Rows))
    }

    /// Which pages are turned.
    pub(super) fn turned(&self) -> Vec<bool> {
        self.pages.turned().collect()
    }

    /// Adds the lines at the head and foot of the next pages.
    pub(super) fn add_running(&mut self, bytes: &[u8]) -> Result<(), Unjoinable> {
        let file = File::read(bytes)?;
        let mut part = Part::new(&file, &mut self.output, &mut self.known);
        self.running += self.pages.add_running(&mut part, self.running)?;
        Ok(())
    }

    /// The whole file.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, Unjoinable> {
        let count = self.pages.turned().len();
        if self.running != count {
            return Err(Unjoinable("a page has no number"));
        }
        let trees = Trees {
            pages: self.pages.finish(&mut self.output),
            elements: self.elements.finish(&mut self.output)?,
            bookmarks: self.bookmarks.finish(&mut self.output),
        };
        let about = self.about.ok_or(Unjoinable("there is no part"))?;
        about.finish(self.output, count, &trees)
    }
}
