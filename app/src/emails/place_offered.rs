//! A place is free for somebody who waited; it is theirs if they take it in time.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// The registration.
    pub registration: RegistrationFacts,
    /// When the offer ends, in words, with the zone.
    pub until: String,
}

/// Writes the mail.
#[must_use]
pub fn place_offered(locale: Tongue, offered: &Offered) -> Email {
    let registration = &offered.registration;
    let subject = registration.subject(locale, "emails-offered-subject");
    let mut said = registration.opening(locale, "emails-offered");
    said.extend([
        Part::Paragraph(locale.with("emails-offered-until", &[("until", offered.until.as_str().into())])),
        Part::Paragraph(locale.text("emails-offered-decline")),
    ]);
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Offered> {
    vec![Offered { registration: sample_facts(locale), until: "4 May 2027, 10:00 (Dakar)".into() }]
}
