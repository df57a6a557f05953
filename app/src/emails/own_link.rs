//! The link to one's own registration, asked for again.

use super::{Email, RegistrationFacts, letter::written, sample_facts};
use crate::i18n::Tongue;

/// Writes the mail.
#[must_use]
pub fn own_link(locale: Tongue, registration: &RegistrationFacts) -> Email {
    let subject = registration.subject(locale, "emails-own-link-subject");
    let said = registration.opening(locale, "emails-own-link");
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<RegistrationFacts> {
    let without = RegistrationFacts { own_page: None, contact: None, ..sample_facts(locale) };
    vec![sample_facts(locale), without]
}
