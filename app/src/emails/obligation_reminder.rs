//! A report is due soon: to whoever answers for it.

use super::{
    Email,
    letter::{Part, written},
};
use crate::i18n::{Tongue, count};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Owed {
    /// The report, named.
    pub report: String,
    /// The meeting that receives it.
    pub meeting: String,
    /// Id of the paragraph that demands it, or of several.
    pub paragraph: String,
    /// The day by which the document is due, in words.
    pub deadline: String,
    /// The day on which the meeting opens, in words.
    pub opening: Option<String>,
    /// Days that are left.
    pub left: i64,
    /// Where the paragraph is shown.
    pub link: String,
    /// Where the draft is, if it was begun.
    pub draft: Option<String>,
}

/// Writes the mail.
#[must_use]
pub fn obligation_reminder(locale: Tongue, owed: &Owed) -> Email {
    let values = [("report", owed.report.as_str().into()), ("count", count(owed.left))];
    let subject = locale.with("emails-owed-subject", &values);
    let mut facts = vec![
        (locale.text("emails-owed-report"), owed.report.clone()),
        (locale.text("emails-owed-meeting"), owed.meeting.clone()),
        (locale.text("emails-owed-deadline"), owed.deadline.clone()),
    ];
    facts.extend(owed.opening.clone().map(|day| (locale.text("emails-owed-opening"), day)));
    facts.push((locale.text("emails-owed-paragraph"), owed.paragraph.clone()));
    let (told, link) = match &owed.draft {
        Some(draft) => ("emails-owed-begun", ("emails-drafted-link", draft)),
        None => ("emails-owed-draft", ("emails-owed-link", &owed.link)),
    };
    let parts = [
        Part::Paragraph(locale.with("emails-owed", &[("count", count(owed.left))])),
        Part::Facts(facts),
        Part::Paragraph(locale.text(told)),
        Part::Link(locale.text(link.0), link.1.clone()),
    ];
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Owed> {
    let owed = Owed {
        report: locale.code("report", "council-197"),
        meeting: "Council <2027>".into(),
        paragraph: "R197-APT-2022/SG/4".into(),
        deadline: "16 May 2027".into(),
        opening: Some("15 June 2027".into()),
        left: 30,
        link: "https://baraza.example.org/en/staff/mandates".into(),
        draft: None,
    };
    let draft = Some("https://baraza.example.org/en/staff/reports/documents/3".into());
    vec![owed.clone(), Owed { left: 1, opening: None, draft, ..owed }]
}
