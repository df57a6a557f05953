//! Whoever registered several people gets the link to the page of the group.

use super::{
    Email, EventFacts,
    letter::{Part, written},
};
use crate::i18n::{Tongue, count};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Grouped {
    /// Name of whoever registered the others.
    pub name: String,
    /// The event.
    pub event: EventFacts,
    /// How many people.
    pub people: u64,
    /// Address of the group's page.
    pub link: String,
    /// Where answers go; none where nobody reads them.
    pub contact: Option<String>,
}

/// Writes the mail.
#[must_use]
pub fn group_registered(locale: Tongue, grouped: &Grouped) -> Email {
    let subject = grouped.event.subject(locale, "emails-grouped-subject");
    let mut parts = vec![
        Part::Paragraph(locale.with("emails-greeting", &[("name", grouped.name.as_str().into())])),
        Part::Paragraph(locale.with("emails-grouped", &[("count", count(grouped.people))])),
        grouped.event.rows(locale),
        Part::Link(locale.text("emails-grouped-link"), grouped.link.clone()),
        Part::Paragraph(locale.text("emails-grouped-help")),
    ];
    if let Some(contact) = &grouped.contact {
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact.as_str().into())])));
    }
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Grouped> {
    let sample = super::sample_facts(locale);
    vec![Grouped {
        name: "Mariama <Sow>".into(),
        event: sample.event,
        people: 3,
        link: "https://events.example.org/en/g/token".into(),
        contact: sample.contact,
    }]
}
