//! The focal point of a delegation named another person in somebody's place.

use super::{Email, RegistrationFacts, letter::written, sample_facts};
use crate::i18n::Tongue;

/// Writes the mail.
#[must_use]
pub fn registration_replaced(locale: Tongue, registration: &RegistrationFacts) -> Email {
    let subject = registration.subject(locale, "emails-replaced-subject");
    let said = registration.opening(locale, "emails-replaced");
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<RegistrationFacts> {
    vec![sample_facts(locale)]
}
