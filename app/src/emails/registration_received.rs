//! A registration has come in; an officer decides on it.

use super::{Email, RegistrationFacts, letter::written, sample_facts};
use crate::i18n::Tongue;

/// Writes the mail.
#[must_use]
pub fn registration_received(locale: Tongue, registration: &RegistrationFacts) -> Email {
    let subject = registration.subject(locale, "emails-received-subject");
    let step =
        if registration.event.focal_confirmation { "emails-received-focal_point" } else { "emails-received" };
    let said = registration.opening(locale, step);
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<RegistrationFacts> {
    let without = RegistrationFacts { own_page: None, contact: None, ..sample_facts(locale) };
    let mut confirmed = sample_facts(locale);
    confirmed.event.focal_confirmation = true;
    let nominated = RegistrationFacts {
        by_another: Some("Yusuf <Elmasry>".into()),
        lookalike: Some("Awa Ndiay".into()),
        ..sample_facts(locale)
    };
    vec![sample_facts(locale), without, nominated, confirmed]
}
