//! The fonts of this machine that documents are set in, looked for once; again, while some are missing, so that
//! those which are installed meanwhile are seen.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use app::i18n::Locales;
use typeset::{document::Language, pdf::Fonts};

use crate::fault::Fault;

pub use typeset::pdf::PACKAGES;

/// Where systems keep fonts.
pub const FOLDERS: [&str; 2] = ["/usr/share/fonts", "/usr/local/share/fonts"];

static FOUND: Mutex<Option<Arc<Fonts>>> = Mutex::new(None);

/// The fonts, read when the first document needs them.
///
/// # Errors
/// When a font that is there cannot be read; then the next document looks again.
pub(super) fn installed() -> Result<Arc<Fonts>, Fault> {
    // Two documents at once read them once.
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(fonts) = found.as_ref() {
        return Ok(fonts.clone());
    }
    let fonts = Arc::new(Fonts::find(&FOLDERS.map(Path::new)).map_err(Fault::other)?);
    if fonts.are_complete() {
        *found = Some(fonts.clone());
    }
    Ok(fonts)
}

/// The families that these folders lack for PDF documents in the product's languages.
#[must_use]
pub fn missing(folders: &[&str], locales: &Locales) -> Vec<&'static str> {
    let folders: Vec<&Path> = folders.iter().map(Path::new).collect();
    let languages: Vec<Language> =
        locales.iter().map(|locale| Language::new(locale.language.as_str())).collect();
    Fonts::missing(&folders, &languages)
}
