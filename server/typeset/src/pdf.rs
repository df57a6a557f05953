//! A [`Document`] as PDF: tagged for screen readers (PDF/UA-1), made to be kept (PDF/A-2a), with bookmarks,
//! fonts embedded, and every script set right.
//!
//! Typst sets the pages in this process. Its template is `pdf/report.typ`; the document reaches it as
//! data, so that no word of it is ever taken for markup.

mod data;
mod fonts;
mod join;
mod parts;
mod plan;
mod world;

use std::sync::{Mutex, PoisonError};

use serde_json::Value as Json;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub(crate) use fonts::ARABIC;
pub use fonts::{FontError, Fonts, PACKAGES};
pub use join::Unjoinable;

use crate::document::{Document, Malformed};
use plan::Plan;
use world::Desk;

/// Why a PDF could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A table does not hold together.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The fonts of the document's script are not here.
    #[error(transparent)]
    Fonts(#[from] FontError),
    /// The document could not be set, or would not be accessible.
    #[error("the document could not be set: {0}")]
    Typst(String),
    /// A long document, which is set in parts, could not be joined again.
    #[error(transparent)]
    Parts(#[from] Unjoinable),
}

/// A document with no more cells in its tables is set at once. The typesetter needs about 20 kB a cell.
const MOST_CELLS: usize = 6000;

/// So many cells of a longer one are set at once.
const CELLS_OF_PART: usize = 3000;

/// Documents are set one at a time: what the typesetter remembers while it works is large, and is
/// thrown away after each.
static TURN: Mutex<()> = Mutex::new(());

/// The document as bytes. The same document and fonts always give the same bytes.
///
/// # Errors
/// If a table is malformed, or the fonts hold no face for the document's script.
pub fn to_bytes(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    document.check()?;
    fonts.check(&document.language)?;
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let plan = Plan::of(document, fonts.families(&document.language));
    if plan.cells() > MOST_CELLS {
        match parts::set(&plan, fonts, CELLS_OF_PART) {
            // What cannot be joined can still be set at once, with more memory.
            Err(PdfError::Parts(_)) => {}
            joined => return joined,
        }
    }
    set(fonts, &data::whole(&plan))
}

/// The document as bytes, set in parts of about so many cells of its tables. What [`to_bytes`] does with a long
/// document by itself, for those who want to see it done with a short one.
///
/// # Errors
/// As [`to_bytes`].
pub fn to_bytes_in_parts(document: &Document, fonts: &Fonts, cells: usize) -> Result<Vec<u8>, PdfError> {
    document.check()?;
    fonts.check(&document.language)?;
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    parts::set(&Plan::of(document, fonts.families(&document.language)), fonts, cells)
}

/// Sets what the template is given, and forgets all that the typesetter remembers of it.
fn set(fonts: &Fonts, data: &Json) -> Result<Vec<u8>, PdfError> {
    let bytes = write(&Desk::new(fonts, data.to_string()));
    typst::comemo::evict(0);
    bytes
}

fn write(desk: &Desk<'_>) -> Result<Vec<u8>, PdfError> {
    let said = |problems: &[typst::diag::SourceDiagnostic]| {
        let lines: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        PdfError::Typst(lines.join("; "))
    };
    let pages: PagedDocument = typst::compile(desk).output.map_err(|problems| said(&problems))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|problem| PdfError::Typst(problem.message().to_string()))?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(&pages, &options).map_err(|problems| said(&problems))
}
