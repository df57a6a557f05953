//! What was decided about the wish for a fellowship, with the reason if one was given.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::{components::Passage, i18n::Tongue};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct FellowshipDecided {
    /// The registration.
    pub registration: RegistrationFacts,
    /// Whether it was granted.
    pub granted: bool,
    /// The reason, if one was given.
    pub reason: Option<Passage>,
}

/// Writes the mail.
#[must_use]
pub fn fellowship_decided(locale: Tongue, decided: &FellowshipDecided) -> Email {
    let registration = &decided.registration;
    let (subject, said) = if decided.granted {
        ("emails-fellowship_granted-subject", "emails-fellowship_granted")
    } else {
        ("emails-fellowship_refused-subject", "emails-fellowship_refused")
    };
    let subject = registration.subject(locale, subject);
    let mut said = registration.opening(locale, said);
    said.extend(Part::passage(locale, decided.reason.as_ref()));
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<FellowshipDecided> {
    let reason = Passage { text: "The budget is <spent>.".into(), language: "fr".parse().ok() };
    [(true, None), (false, Some(reason))]
        .map(|(granted, reason)| FellowshipDecided { registration: sample_facts(locale), granted, reason })
        .into()
}
