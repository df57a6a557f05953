//! Dates or place of an event are others than those that people registered for.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Changed {
    /// The registration of whoever is told.
    pub registration: RegistrationFacts,
    /// Where the registration stands, named.
    pub standing: String,
    /// Whether a calendar file is attached.
    pub calendar: bool,
}

/// Writes the mail.
#[must_use]
pub fn event_changed(locale: Tongue, changed: &Changed) -> Email {
    let registration = &changed.registration;
    let subject = registration.subject(locale, "emails-changed-subject");
    let mut said = registration.opening(locale, "emails-changed");
    said.extend([Part::Paragraph(
        locale.with("emails-standing", &[("state", changed.standing.as_str().into())]),
    )]);
    if changed.calendar {
        said.push(Part::Paragraph(locale.text("emails-changed-calendar")));
    }
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Changed> {
    let standing = locale.code("registration_state", "confirmed");
    let registration = sample_facts(locale);
    [true, false]
        .map(|calendar| Changed { registration: registration.clone(), standing: standing.clone(), calendar })
        .into()
}
