//! A registration was not accepted, with the reason if one was given.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::{components::Passage, i18n::Tongue};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Refused {
    /// The registration.
    pub registration: RegistrationFacts,
    /// The officer's reason, if one was given.
    pub reason: Option<Passage>,
}

/// Writes the mail.
#[must_use]
pub fn registration_refused(locale: Tongue, refused: &Refused) -> Email {
    let registration = &refused.registration;
    let subject = registration.subject(locale, "emails-refused-subject");
    let mut said = registration.opening(locale, "emails-refused");
    said.extend(Part::passage(locale, refused.reason.as_ref()));
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Refused> {
    let text = "All fellowships are granted.\nPlease register again next year.".to_owned();
    let said = |language| Some(Passage { text: text.clone(), language });
    [None, said(None), said("fr".parse().ok())]
        .map(|reason| Refused { registration: sample_facts(locale), reason })
        .into()
}
