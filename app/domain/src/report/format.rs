//! The formats of a report.

use super::query::Audience;
use crate::codes;

codes! {
    /// The formats that a report can be had in.
    Format as "format" { Docx = "docx", Pdf = "pdf", Xlsx = "xlsx", Html = "html", Csv = "csv", Json = "json" }
}

impl Format {
    /// Who reads a report in this format unless somebody says otherwise: documents are passed on,
    /// data stay in the house.
    #[must_use]
    pub const fn audience(self) -> Audience {
        match self {
            Self::Docx | Self::Pdf | Self::Html => Audience::Public,
            Self::Xlsx | Self::Csv | Self::Json => Audience::Internal,
        }
    }

    /// The name that browsers know the format by.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Html => "text/html; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Json => "application/json",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_for_the_public_and_data_for_staff_unless_somebody_says_otherwise() {
        let public: Vec<&str> = Format::ALL
            .iter()
            .filter(|format| format.audience() == Audience::Public)
            .map(|format| format.code())
            .collect();
        assert_eq!(public, ["docx", "pdf", "html"]);
    }
}
