//! Somebody has a place. The event comes with it as a calendar file, if its days are known.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Confirmed {
    /// The registration.
    pub registration: RegistrationFacts,
    /// Whether a calendar file is attached.
    pub calendar: bool,
    /// Whether questions wait that are asked of those who have a place.
    pub asks: bool,
}

/// Writes the mail.
#[must_use]
pub fn registration_confirmed(locale: Tongue, confirmed: &Confirmed) -> Email {
    let registration = &confirmed.registration;
    let subject = registration.subject(locale, "emails-confirmed-subject");
    let mut said = registration.opening(locale, "emails-confirmed");
    if confirmed.calendar {
        said.push(Part::Paragraph(locale.text("emails-confirmed-calendar")));
    }
    if confirmed.asks {
        said.push(Part::Paragraph(locale.text("emails-confirmed-asks")));
    }
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Confirmed> {
    [true, false]
        .map(|calendar| Confirmed { registration: sample_facts(locale), calendar, asks: calendar })
        .into()
}
