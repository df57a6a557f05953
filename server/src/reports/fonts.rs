//! The fonts of this machine that documents are set in, looked for once.

use std::{
    path::Path,
    sync::{Mutex, OnceLock, PoisonError},
};

use typeset::pdf::Fonts;

use crate::fault::Fault;

/// Where systems keep fonts.
const FOLDERS: [&str; 2] = ["/usr/share/fonts", "/usr/local/share/fonts"];

static FOUND: OnceLock<Fonts> = OnceLock::new();
static SEARCH: Mutex<()> = Mutex::new(());

/// The fonts, read when the first document needs them.
///
/// # Errors
/// When a font that is there cannot be read; then the next document looks again.
pub(super) fn installed() -> Result<&'static Fonts, Fault> {
    // Two documents at once read them once.
    let _search = SEARCH.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(fonts) = FOUND.get() {
        return Ok(fonts);
    }
    let fonts = Fonts::find(&FOLDERS.map(Path::new)).map_err(Fault::other)?;
    Ok(FOUND.get_or_init(|| fonts))
}
