//! The draft of a report was built on its due day: to the report officers.

use super::{
    Email,
    letter::{Part, written},
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Built {
    /// The report, named.
    pub report: String,
    /// The meeting that receives it.
    pub meeting: String,
    /// The day by which the document is due, in words.
    pub deadline: String,
    /// Where the draft is.
    pub link: String,
}

/// Writes the mail.
#[must_use]
pub fn obligation_draft(locale: Tongue, built: &Built) -> Email {
    let subject = locale.with("emails-drafted-subject", &[("report", built.report.as_str().into())]);
    let facts = [
        ("emails-owed-report", &built.report),
        ("emails-owed-meeting", &built.meeting),
        ("emails-owed-deadline", &built.deadline),
    ];
    let parts = [
        Part::Paragraph(locale.text("emails-drafted")),
        Part::Facts(facts.map(|(id, value)| (locale.text(id), value.clone())).into()),
        Part::Link(locale.text("emails-drafted-link"), built.link.clone()),
    ];
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Built> {
    vec![Built {
        report: locale.code("report", "council-197"),
        meeting: "Council <2027>".into(),
        deadline: "16 May 2027".into(),
        link: "https://baraza.example.org/en/staff/reports/documents/3".into(),
    }]
}
