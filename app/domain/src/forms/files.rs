//! Files that people hand in: what they really are, by their content, never by their name.

use crate::codes;

/// Most bytes of a file: a letter, scanned by a phone.
pub const LARGEST_FILE: usize = 5 * 1024 * 1024;

codes! {
    /// What a file can be.
    FileKind as "file_kind" { Pdf = "application/pdf", Jpeg = "image/jpeg", Png = "image/png" }
}

codes! {
    /// Why a file is not taken.
    FileFault as "file_fault" {
        /// No byte in it.
        Empty = "empty",
        /// More bytes than are taken.
        TooLarge = "too_large",
        /// Neither a PDF, a JPEG nor a PNG, whatever its name says.
        OtherKind = "other_kind",
    }
}

/// What a file is, by how it begins (ISO 32000-2, 7.5.2; ISO/IEC 10918-1, B.1; ISO/IEC 15948, 5.2).
///
/// # Errors
/// Why it is not taken.
pub fn kind_of(content: &[u8]) -> Result<FileKind, FileFault> {
    if content.is_empty() {
        return Err(FileFault::Empty);
    }
    if content.len() > LARGEST_FILE {
        return Err(FileFault::TooLarge);
    }
    if content.starts_with(b"%PDF-") {
        Ok(FileKind::Pdf)
    } else if content.starts_with(&[0xff, 0xd8, 0xff]) {
        Ok(FileKind::Jpeg)
    } else if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok(FileKind::Png)
    } else {
        Err(FileFault::OtherKind)
    }
}
