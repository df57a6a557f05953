//! A [`Document`] as PDF: tagged for screen readers (PDF/UA-1), made to be kept (PDF/A-2a), with bookmarks,
//! fonts embedded, and every script set right.
//!
//! Typst sets the pages in this process. Its template is `pdf/report.typ`; the document reaches it as
//! data, so that no word of it is ever taken for markup.

mod data;
mod fonts;
mod world;

use std::sync::{Mutex, PoisonError};

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub(crate) use fonts::ARABIC;
pub use fonts::{FontError, Fonts, PACKAGES};

use crate::document::{Document, Malformed};
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
}

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
    let desk = Desk::new(fonts, data::of(document, &fonts.families(&document.language)).to_string());
    let bytes = set(&desk);
    typst::comemo::evict(0);
    bytes
}

fn set(desk: &Desk<'_>) -> Result<Vec<u8>, PdfError> {
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
