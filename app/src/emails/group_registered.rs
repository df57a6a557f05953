//! Whoever registered several people gets the link to the page of the group.

use super::{
    Email, EventFacts, OwnWords,
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
    /// What officers wrote for this mail of this event.
    pub words: OwnWords,
}

/// Writes the mail.
#[must_use]
pub fn group_registered(locale: Tongue, grouped: &Grouped) -> Email {
    let subject = grouped.event.subject(locale, "emails-grouped-subject");
    let greeting = locale.with("emails-greeting", &[("name", grouped.name.as_str().into())]);
    let opening = locale.with("emails-grouped", &[("count", count(grouped.people))]);
    let mut parts = vec![Part::Paragraph(greeting)];
    parts.extend(grouped.words.opening_or(opening));
    parts.push(grouped.event.rows(locale));
    parts.push(Part::Link(locale.text("emails-grouped-link"), grouped.link.clone()));
    parts.push(Part::Paragraph(locale.text("emails-grouped-help")));
    if let Some(contact) = &grouped.contact {
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact.as_str().into())])));
    }
    written(locale, &grouped.words.subject_or(subject), &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Grouped> {
    let sample = super::sample_facts(locale);
    let plain = Grouped {
        name: "Mariama <Sow>".into(),
        event: sample.event,
        people: 3,
        link: "https://events.example.org/en/g/token".into(),
        contact: sample.contact,
        words: OwnWords::default(),
    };
    let words = OwnWords { subject: "Your <group>".into(), opening: "Thank <you>.\n\nTell us more.".into() };
    vec![plain.clone(), Grouped { words, ..plain }]
}
