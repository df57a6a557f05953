//! Nobody took the place that was offered in time: it goes to the next person.

use super::{Email, RegistrationFacts, letter::written, sample_facts};
use crate::i18n::Tongue;

/// Writes the mail.
#[must_use]
pub fn offer_lapsed(locale: Tongue, registration: &RegistrationFacts) -> Email {
    let subject = registration.subject(locale, "emails-lapsed-subject");
    let said = registration.opening(locale, "emails-lapsed");
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<RegistrationFacts> {
    vec![sample_facts(locale)]
}
