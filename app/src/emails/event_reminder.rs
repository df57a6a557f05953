//! An event is near, for those who have a place.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Reminder {
    /// The registration of whoever is reminded.
    pub registration: RegistrationFacts,
    /// Where the link to the own page can be asked for.
    pub links: String,
}

/// Writes the mail.
#[must_use]
pub fn event_reminder(locale: Tongue, reminder: &Reminder) -> Email {
    let registration = &reminder.registration;
    let subject = registration.subject(locale, "emails-reminder-subject");
    let said = registration.opening(locale, "emails-reminder");
    let mut parts = registration.letter(locale, said);
    parts.push(Part::Paragraph(locale.text("emails-reminder-not-coming")));
    parts.push(Part::Aside(locale.text("emails-reminder-links"), reminder.links.clone()));
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Reminder> {
    let registration = RegistrationFacts { own_page: None, ..sample_facts(locale) };
    vec![Reminder { registration, links: "https://events.example.org/en/r/links".into() }]
}
