//! The formats of a report.

use crate::codes;

codes! {
    /// The formats that a report can be had in.
    Format as "format" { Docx = "docx", Pdf = "pdf", Xlsx = "xlsx", Html = "html", Csv = "csv", Json = "json" }
}
