//! Somebody is on the waiting list, and reads why and at which place.

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
    /// What holds the person up when the mail is written: a sentence.
    pub held_up: String,
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
    said.push(Part::Paragraph(waiting.held_up.clone()));
    said.push(Part::Paragraph(locale.with("emails-waiting-position", &position)));
    said.extend(Part::passage(locale, waiting.reason.as_ref()));
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Waiting> {
    let reason = Passage { text: "Others come <first>.".into(), language: None };
    let limit = locale.with("places-why_limit", &[("quota", "Others: at most <2> places".into())]);
    [(1, locale.text("places-why_full"), None), (21, limit, Some(reason))]
        .map(|(position, held_up, reason)| Waiting {
            registration: sample_facts(locale),
            held_up,
            position,
            reason,
        })
        .into()
}
