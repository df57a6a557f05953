//! An event will not take place, with the reason if one was given.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Cancelled {
    /// The registration of whoever is told.
    pub registration: RegistrationFacts,
    /// The officer's reason; may be empty.
    pub reason: String,
}

/// Writes the mail.
#[must_use]
pub fn event_cancelled(locale: Tongue, cancelled: &Cancelled) -> Email {
    let registration = &cancelled.registration;
    let subject = registration.subject(locale, "emails-cancelled-subject");
    let mut said = registration.opening(locale, "emails-cancelled");
    said.extend(Part::reason(locale, &cancelled.reason));
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Cancelled> {
    ["", "The venue was flooded."]
        .map(|reason| Cancelled { registration: sample_facts(locale), reason: reason.into() })
        .into()
}
