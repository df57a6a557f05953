//! A registration was not accepted, with the reason if one was given.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Refused {
    /// The registration.
    pub registration: RegistrationFacts,
    /// The reason; may be empty.
    pub reason: String,
    /// Whether the focal point of the delegation refused it, not an officer.
    pub by_focal_point: bool,
}

/// Writes the mail.
#[must_use]
pub fn registration_refused(locale: Tongue, refused: &Refused) -> Email {
    let registration = &refused.registration;
    let subject = registration.subject(locale, "emails-refused-subject");
    let said = if refused.by_focal_point {
        let mut said = vec![Part::Paragraph(locale.text("emails-refused-by_focal_point"))];
        said.extend((!refused.reason.is_empty()).then(|| Part::Quote(refused.reason.clone())));
        said
    } else {
        let mut said = registration.opening(locale, "emails-refused");
        said.extend(Part::reason(locale, &refused.reason));
        said
    };
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Refused> {
    let refused = |reason: &str, by_focal_point| Refused {
        registration: sample_facts(locale),
        reason: reason.into(),
        by_focal_point,
    };
    vec![
        refused("", false),
        refused("All fellowships are granted.\nPlease register again next year.", false),
        refused("The delegation is complete.", true),
    ]
}
