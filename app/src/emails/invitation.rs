//! Somebody is invited to an event, or reminded of it.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Invited {
    /// The person, whose name may be empty, and the event; the own page is the invitation's.
    pub registration: RegistrationFacts,
    /// When the invitation ends, in words, with the zone; empty if it does not.
    pub until: String,
    /// Whether the person is reminded.
    pub reminder: bool,
}

/// Writes the mail.
#[must_use]
pub fn invitation(locale: Tongue, invited: &Invited) -> Email {
    let facts = &invited.registration;
    let (subject, opening) = if invited.reminder {
        ("emails-invitation_reminder-subject", "emails-invitation_reminder")
    } else {
        ("emails-invitation-subject", "emails-invitation")
    };
    let greeting = match facts.name.as_str() {
        "" => locale.text("emails-greeting_nameless"),
        name => locale.with("emails-greeting", &[("name", name.into())]),
    };
    let mut parts = vec![Part::Paragraph(greeting)];
    parts.extend(facts.opening(locale, opening));
    if !invited.until.is_empty() {
        let until = [("until", invited.until.as_str().into())];
        parts.push(Part::Paragraph(locale.with("emails-invitation-until", &until)));
    }
    parts.push(facts.event.rows(locale));
    if let Some(page) = &facts.own_page {
        parts.push(Part::Link(locale.text("emails-invitation-answer"), page.clone()));
        parts.push(Part::Paragraph(locale.text("emails-invitation-help")));
    }
    if let Some(contact) = &facts.contact {
        let contact = contact.as_str().into();
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact)])));
    }
    written(locale, &facts.subject(locale, subject), &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Invited> {
    let facts = RegistrationFacts {
        own_page: Some("https://events.example.org/en/i/token".into()),
        ..sample_facts(locale)
    };
    let nameless = RegistrationFacts { name: String::new(), ..facts.clone() };
    let until = "4 May 2027, 10:00 (Dakar)".to_owned();
    vec![
        Invited { registration: facts, until: until.clone(), reminder: false },
        Invited { registration: nameless, until, reminder: true },
    ]
}
