//! All places are taken; the person is on the waiting list and reads at which place.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::{
    components::Passage,
    i18n::{Tongue, count},
};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    /// The registration.
    pub registration: RegistrationFacts,
    /// Place on the waiting list, from 1, when the mail is written.
    pub position: u64,
    /// Why an officer put the person on it, if one did and said so.
    pub reason: Option<Passage>,
}

/// Writes the mail.
#[must_use]
pub fn registration_waiting(locale: Tongue, waiting: &Waiting) -> Email {
    let registration = &waiting.registration;
    let subject = registration.subject(locale, "emails-waiting-subject");
    let position = [("position", count(waiting.position))];
    let mut said = registration.opening(locale, "emails-waiting");
    said.extend([Part::Paragraph(locale.with("emails-waiting-position", &position))]);
    said.extend(Part::passage(locale, waiting.reason.as_ref()));
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Waiting> {
    let reason = Passage { text: "Others come <first>.".into(), language: None };
    [(1, None), (21, Some(reason))]
        .map(|(position, reason)| Waiting { registration: sample_facts(locale), position, reason })
        .into()
}
