//! Somebody registered and has to say that the address is theirs; until then the registration does not count.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Unconfirmed {
    /// The registration.
    pub registration: RegistrationFacts,
    /// Until when it is held, in words, with the zone.
    pub until: String,
}

/// Writes the mail.
#[must_use]
pub fn address_confirmation(locale: Tongue, unconfirmed: &Unconfirmed) -> Email {
    let registration = &unconfirmed.registration;
    let subject = registration.subject(locale, "emails-address-subject");
    let mut said = registration.opening(locale, "emails-address");
    let until = [("until", unconfirmed.until.as_str().into())];
    said.extend([
        Part::Paragraph(locale.with("emails-address-until", &until)),
        Part::Paragraph(locale.text("emails-address-not-you")),
    ]);
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Unconfirmed> {
    vec![Unconfirmed { registration: sample_facts(locale), until: "4 May 2027, 10:00 (Dakar)".into() }]
}
