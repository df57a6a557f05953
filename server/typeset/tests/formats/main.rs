//! Documents as pages, workbooks and rows are written, then read back.

mod conformance;
mod elements;
mod html;
mod parts;
mod pdf;
#[path = "../specimen/mod.rs"]
mod specimen;
mod tidy;
mod workbook;

/// Text that would break a file or run something if it were taken for more than text.
pub const HOSTILE: &str = "</td></table><script>alert(1)</script> \"a\" 'b' & &amp; ]]> <!-- 🏙";
