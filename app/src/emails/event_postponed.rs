//! An event does not take place as planned; its new dates are not known yet.

use super::{
    Email, EventFacts, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Postponed {
    /// The registration of whoever is told.
    pub registration: RegistrationFacts,
    /// Where the registration stands, named.
    pub standing: String,
    /// The officer's reason; may be empty.
    pub reason: String,
}

/// Writes the mail.
#[must_use]
pub fn event_postponed(locale: Tongue, postponed: &Postponed) -> Email {
    let registration = &postponed.registration;
    let subject = registration.subject(locale, "emails-postponed-subject");
    let mut said = registration.opening(locale, "emails-postponed");
    said.extend([Part::Paragraph(
        locale.with("emails-standing", &[("state", postponed.standing.as_str().into())]),
    )]);
    said.extend(Part::reason(locale, &postponed.reason));
    // The dates announced so far would be taken for the new ones.
    let event = EventFacts { dates: String::new(), hours: String::new(), ..registration.event.clone() };
    let registration = RegistrationFacts { event, ..registration.clone() };
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Postponed> {
    let standing = locale.code("registration_state", "confirmed");
    ["", "The venue was <flooded>."]
        .map(|reason| Postponed {
            registration: sample_facts(locale),
            standing: standing.clone(),
            reason: reason.into(),
        })
        .into()
}
